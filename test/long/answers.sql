-- Both corpora, what is asked of each article or pair, and the answers' MD5.
CREATE TABLE line (line json);
CREATE TABLE article (id text COLLATE "C" PRIMARY KEY, title text, body text);
CREATE TABLE pair (id text COLLATE "C" PRIMARY KEY, a text, b text);
-- expression is of one row of the table that the question is asked of
CREATE TABLE question (no int PRIMARY KEY, name text UNIQUE, asked_of regclass,
	expression text);
CREATE TABLE answer (question text, id text COLLATE "C", md5 text,
	PRIMARY KEY (question, id));

CREATE PROCEDURE take_lines(corpus text)
LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO article
		SELECT corpus || '/' || (line ->> 'id'), line ->> 'title', line ->> 'body'
		FROM line;
	TRUNCATE line;
END $$;

-- 20,000 pairs of neighbours, half in the order of their titles, half in that
-- of their bodies: reprints stand side by side in both.
CREATE PROCEDURE choose_pairs()
LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO pair
		SELECT 'title/' || n, a, b
		FROM (SELECT row_number() OVER w AS n, body AS a, lead(body) OVER w AS b
			FROM article
			WINDOW w AS (ORDER BY title COLLATE "C", id)) AS neighbours
		WHERE n % 4 = 0 AND n <= 40000;
	INSERT INTO pair
		SELECT 'body/' || n, a, b
		FROM (SELECT row_number() OVER w AS n, body AS a, lead(body) OVER w AS b
			FROM article
			WINDOW w AS (ORDER BY body COLLATE "C", id)) AS neighbours
		WHERE n % 4 = 0 AND n <= 40000;
END $$;

-- Columns are named, so that one which a later version adds changes nothing.
INSERT INTO question
SELECT row_number() OVER (), * FROM (VALUES
('normalize_display', 'article'::regclass, $$ar_normalize(body, 'display')$$),
('normalize_search', 'article', $$ar_normalize(body, 'search')$$),
('normalize_name', 'article', $$ar_normalize(body, 'name')$$),
('normalize_glue', 'article', $$ar_normalize(body, 'search,+glue')$$),
('normalize_stem', 'article', $$ar_normalize(body, 'search,+foreign,+stem')$$),
('offsets', 'article', $$ar_offsets(body, 'search')::text$$),
('offsets_glue', 'article', $$ar_offsets(body, 'search,+glue')::text$$),
('words', 'article', $$(SELECT string_agg(concat_ws('|', word, kind, folded,
	stem, start_pos, length), E'\n' ORDER BY word_no) FROM ar_words(body))$$),
('sentences', 'article', $$(SELECT string_agg(concat_ws('|', paragraph_no,
	sentence, start_pos, length), E'\n' ORDER BY sentence_no)
	FROM ar_sentences(body))$$),
('quotes', 'article', $$(SELECT string_agg(jsonb_build_array(kind, quote,
	start_pos, length, speaker, speaker_text, speaker_start, speaker_length,
	cue, via, repeat_of, confidence, verb, stance, negated, speaker_title,
	speaker_kind)::text, E'\n' ORDER BY quote_no)
	FROM ar_quotes(body))$$),
('mentions', 'article', $$(SELECT string_agg(concat_ws('|', mention, name,
	kind, start_pos, length), E'\n' ORDER BY mention_no)
	FROM ar_mentions(body))$$),
('speaker_keys', 'article', $$(SELECT string_agg(ar_speaker_key(speaker), E'\n'
	ORDER BY quote_no) FROM ar_quotes(body))$$),
('shingles_normal', 'article', $$ar_shingles(body, 'normal')::text$$),
('shingles_high', 'article', $$ar_shingles(body, 'high')::text$$),
('shingles_exact', 'article', $$ar_shingles(body, 'exact')::text$$),
('tsvector', 'article', $$to_tsvector('arabic_news', body)::text$$),
('similarity', 'pair', $$ar_similarity(a, b)::text$$),
('containment', 'pair', $$ar_containment(a, b)::text || ' ' ||
	ar_containment(b, a)$$),
('quote_similarity', 'pair', $$ar_quote_similarity(left(a, 200),
	left(b, 200))::text$$),
('passages', 'pair', $$(SELECT string_agg(concat_ws('|', passage, words, a_start,
	a_length, b_start, b_length), E'\n' ORDER BY passage_no)
	FROM ar_shared_passages(a, b))$$),
('edited_passages', 'pair', $$(SELECT string_agg(concat_ws('|', passage, words,
	a_start, a_length, b_start, b_length), E'\n' ORDER BY passage_no)
	FROM ar_shared_passages(a, b, 15, 20))$$),
('repeated_passages', 'article', $$(SELECT string_agg(concat_ws('|', passage,
	words, a_start, a_length, b_start, b_length), E'\n' ORDER BY passage_no)
	FROM ar_repeated_passages(body))$$),
('word_diff', 'pair', $$(SELECT string_agg(concat_ws('|', op, a_start, a_length,
	b_start, b_length), E'\n' ORDER BY diff_no) FROM ar_word_diff(a, b))$$)
) AS asked (name, asked_of, expression);

CREATE PROCEDURE ask(name text)
LANGUAGE plpgsql
SET jit = off
SET max_parallel_workers_per_gather = 0
AS $$
DECLARE
	q question;
BEGIN
	SELECT * INTO STRICT q FROM question WHERE question.name = ask.name;
	EXECUTE format('INSERT INTO answer SELECT %L, id, md5(%s) FROM %s', q.name,
		q.expression, q.asked_of);
END $$;

-- No rows have no hash; they count as answers all the same.
CREATE VIEW summary AS
SELECT q.name, count(*),
	md5(string_agg(a.id || ' ' || coalesce(a.md5, '-'), E'\n' ORDER BY a.id))
FROM question q JOIN answer a ON a.question = q.name
GROUP BY q.no, q.name
ORDER BY q.no;
