-- What the server takes to answer a question about a text, at its peak.
-- \set bytes is the length of a text, articles a table of bodies, or empty.
CREATE TABLE text (no int PRIMARY KEY, name text UNIQUE, body text);
ALTER TABLE text ALTER body SET STORAGE EXTERNAL;

-- An expression gives the bytes that the answer itself takes, 0 for rows; it
-- reads so many times the text.
CREATE TABLE question (no int PRIMARY KEY, name text UNIQUE, expression text,
	texts float8);
CREATE TABLE peak (question text, text text, own float8, answer float8,
	trouble text, PRIMARY KEY (question, text));

-- Repeated, so that their length is known; no text ends within a character.
INSERT INTO text
SELECT row_number() OVER () + 1, name,
	repeat(unit, :bytes / octet_length(unit))
FROM (VALUES
('ligatures U+FDFA', U&'\FDFA'),
('ligatures U+FDFA and blanks', U&'\FDFA '),
('ligatures U+FDFB and U+FDFA', U&'\FDFB\FDFA'),
('squared words U+3300', U&'\3300'),
('presentation forms', U&'\FEFB\FEF7'),
('one-letter words', 'ا ب '),
('one-letter Latin words', 'a b '),
('words glued by script', 'اa'),
('digits', '1'),
('one-digit numbers', '1 2 '),
('plain quotation marks', '"'),
('plain marks of two kinds', '"'''),
('opening marks', '«'),
('opening and closing marks', '«»'),
('marks of all shapes', '«“"'''),
('marked words', '"ا"ب'),
('marked words of two kinds', '"ا''ب'),
('colons', ':'),
('stops', '.'),
('words and colons', 'ا:'),
('line breaks', E'\n'),
('words and line breaks', E'ا\n'),
('glued words', 'أكدالرئيس الأممالمتحدة قالتالحكومة '),
('one glued word among commas', 'الأممالمتحدة' || repeat(',', 1000)),
('hashtags', '#ا '),
('stems', 'وبالوزراء والحكومات '),
('one word', 'ا'),
('one Latin word', 'a'),
('combining marks', U&'\064E'),
('combining marks on one letter', U&'ا\0654'),
('tatweels', 'ـ'),
('blanks', ' '),
('cues', 'قال '),
('cues and colons', 'قال: '),
('clauses', 'قال الوزير إن '),
('names', 'الرئيس سامي الحداد '),
('one name', 'الحداد '),
('addresses', 'a@b.cc '),
('acronyms', 'أ.ب '),
('dates', '1/2/2024 '),
('quotations', 'قال سامي الحداد «نعم نعم نعم». ')
) AS unit (name, unit);

-- Without a period.  setseed() makes them the same in each run.
CREATE FUNCTION add_text(name text, nbytes int, codes int[], blank text)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	PERFORM setseed(0.5);
	INSERT INTO text
	SELECT (SELECT max(no) + 1 FROM text), add_text.name,
		(SELECT string_agg(chr(codes[1 + floor(random() * cardinality(codes))::int]),
			blank) FROM generate_series(1, n))
	FROM (SELECT nbytes / (octet_length(chr(codes[1])) + octet_length(blank)))
		AS c (n);
END $$;

SELECT add_text('random letters', :bytes,
	ARRAY(SELECT generate_series(x'0627'::int, x'064A'::int)), '');
SELECT add_text('random letters as words', :bytes,
	ARRAY(SELECT generate_series(x'0627'::int, x'063A'::int)), ' ');
SELECT add_text('random letters of two scripts', :bytes, ARRAY(SELECT cp FROM
	generate_series(x'0100'::int, x'017F'::int) AS a (cp),
	generate_series(1, 2) UNION ALL SELECT generate_series(x'0627'::int,
	x'063A'::int)), '');
SELECT add_text('random code points', :bytes, ARRAY(SELECT cp FROM
	generate_series(1, 65533) AS c (cp)
	WHERE cp NOT BETWEEN 55296 AND 57343), '');
SELECT add_text('random ligatures', :bytes,
	ARRAY(SELECT generate_series(x'FDF0'::int, x'FDFC'::int)), '');

INSERT INTO text
SELECT (SELECT max(no) + 1 FROM text), 'a list of names',
	string_agg(format('سامي %s الحداد، ', translate(n::text, '0123456789',
		'ابتثجحخدذر')), '' ORDER BY n)
FROM generate_series(100000, 100000 + :bytes / 36) AS n;
INSERT INTO text
SELECT (SELECT max(no) + 1 FROM text), 'distinct words',
	string_agg(translate(to_hex(n), '0123456789abcdef', 'ابتثجحخدذرزسشصضط'),
		' ' ORDER BY n)
FROM generate_series(4096, 4096 + :bytes / 10) AS n;

-- Plain news last, so that no shorter text stands in for it.
CREATE PROCEDURE add_news(source regclass, nbytes int)
LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('INSERT INTO text
		SELECT 1, ''news'', string_agg(body, e''\n\n'' ORDER BY n)
		FROM (SELECT n, body, sum(octet_length(body)) OVER (ORDER BY n) AS so_far
			FROM %s) AS a
		WHERE so_far < $1', source) USING nbytes;
END $$;

-- No tsquery of a whole text: PostgreSQL moves all words that it has for each new
-- one, which takes minutes of a text of a megabyte and cannot be cancelled.
INSERT INTO question
SELECT row_number() OVER (), name, expression, coalesce(texts, 1)
FROM (VALUES
('ar_normalize, display', $$octet_length(ar_normalize(body, 'display'))$$, NULL::float8),
('ar_normalize, search', $$octet_length(ar_normalize(body, 'search'))$$, NULL),
('ar_normalize, +glue', $$octet_length(ar_normalize(body, 'search,+glue'))$$, NULL),
('ar_normalize, +glue,+stem', $$octet_length(ar_normalize(body, 'search,+glue,+stem'))$$, NULL),
('ar_normalize, all', $$octet_length(ar_normalize(body, 'name,+teh_marbuta,+foreign,+glue,+stem'))$$, NULL),
('ar_normalize, -blanks,+stem', $$octet_length(ar_normalize(body, 'search,-blanks,-marks,+stem'))$$, NULL),
('ar_offsets', $$pg_column_size(ar_offsets(body))$$, NULL),
('ar_offsets, +glue,+stem', $$pg_column_size(ar_offsets(body, 'search,+glue,+stem'))$$, NULL),
('ar_find', $$(SELECT count(*) * 0 FROM ar_find(body, 'الله'))$$, NULL),
('ar_find, a phrase of half the text', $$(SELECT count(*) * 0 FROM ar_find(body, left(body, length(body) / 2)))$$, 1.5),
('ar_find, +stem', $$(SELECT count(*) * 0 FROM ar_find(body, 'الله', 'search,+stem'))$$, NULL),
('ar_words', $$(SELECT count(*) * 0 FROM ar_words(body))$$, NULL),
('ar_sentences', $$(SELECT count(*) * 0 FROM ar_sentences(body))$$, NULL),
('ar_stem', $$octet_length(ar_stem(body))$$, NULL),
('ar_quotes', $$(SELECT count(*) * 0 FROM ar_quotes(body))$$, NULL),
('ar_mentions', $$(SELECT count(*) * 0 FROM ar_mentions(body))$$, NULL),
('ar_speaker_key', $$octet_length(ar_speaker_key(body))$$, NULL),
('ar_similarity', $$pg_column_size(ar_similarity(body, body || ' '))$$, 2),
('ar_containment', $$pg_column_size(ar_containment(left(body, length(body) / 2), body))$$, 1.5),
('ar_shared_passages', $$(SELECT count(*) * 0 FROM ar_shared_passages(body, body || '.'))$$, 2),
('ar_shared_passages, max_gap', $$(SELECT count(*) * 0 FROM ar_shared_passages(body, body || '.', 15, 20))$$, 2),
('ar_repeated_passages', $$(SELECT count(*) * 0 FROM ar_repeated_passages(body))$$, NULL),
('ar_quote_similarity', $$pg_column_size(ar_quote_similarity(body, body || '.'))$$, 2),
('ar_word_diff', $$(SELECT count(*) * 0 FROM ar_word_diff(body, body || '.'))$$, 2),
('ar_dates', $$(SELECT count(*) * 0 FROM ar_dates(body, '2020-01-31'))$$, NULL),
('ar_latin', $$octet_length(ar_latin(body))$$, NULL),
('ar_latin_key', $$octet_length(ar_latin_key(body))$$, NULL),
('@~ ar_says', $$pg_column_size(body @~ ar_says(body || '.', 0.6))$$, 2),
('@~ ar_near', $$pg_column_size(body @~ ar_near(body || '.', 0.3))$$, 2),
('@~ ar_copy_of', $$pg_column_size(body @~ ar_copy_of(body || '.', 0.8))$$, 2),
('@~ ar_shares', $$pg_column_size(body @~ ar_shares('ا' || body, 18))$$, 2),
('ar_shingles, normal', $$pg_column_size(ar_shingles(body, 'normal'))$$, NULL),
('ar_shingles, exact', $$pg_column_size(ar_shingles(body, 'exact'))$$, NULL),
('a query of ar_near through an index', $$(SELECT count(*) * 0 FROM target WHERE target.body @~ ar_near(text.body, 0.3))$$, NULL),
('a query of ar_shares through an index', $$(SELECT count(*) * 0 FROM target WHERE target.body @~ ar_shares(text.body, 18))$$, NULL),
('a row put into an index', $$put(body)$$, NULL),
('a query of ar_says through an index', $$(SELECT count(*) * 0 FROM said WHERE said.quote @~ ar_says(text.body, 0.6))$$, NULL),
('a quote put into an index', $$put_said(body)$$, NULL),
('ar_statement_groups', $$(SELECT count(*) * 0 FROM ar_statement_groups(format('SELECT i, body FROM text, generate_series(1, 2) AS i WHERE no = %s', no)))$$, NULL),
('ar_duplicate_pairs', $$(SELECT count(*) * 0 FROM ar_duplicate_pairs(format('SELECT i, body FROM text, generate_series(1, 2) AS i WHERE no = %s', no)))$$, NULL),
('to_tsvector', $$pg_column_size(to_tsvector('arabic_news', body))$$, NULL),
('ts_headline', $$octet_length(ts_headline('arabic_news', body, 'الوزير'::tsquery))$$, NULL)
) AS q (name, expression, texts);

CREATE TABLE target (body text);
ALTER TABLE target ALTER body SET STORAGE EXTERNAL;
CREATE INDEX ON target USING gin (body ar_reuse_ops (density = 'exact'))
	WITH (fastupdate = off);
CREATE FUNCTION put(body text) RETURNS int
LANGUAGE sql AS $$ INSERT INTO target VALUES (body); SELECT 0 $$;

CREATE TABLE said (quote text);
ALTER TABLE said ALTER quote SET STORAGE EXTERNAL;
CREATE INDEX ON said USING gin (quote ar_statement_ops)
	WITH (fastupdate = off);
CREATE FUNCTION put_said(quote text) RETURNS int
LANGUAGE sql AS $$ INSERT INTO said VALUES (quote); SELECT 0 $$;

CREATE FUNCTION high_water() RETURNS float8
LANGUAGE sql AS $$
	SELECT 1024 * substring(pg_read_file('/proc/self/status')
		FROM 'VmHWM:\s+(\d+)')::float8
$$;

-- The peak since the last call begins anew at what is taken now.
CREATE PROCEDURE forget_high_water()
LANGUAGE plpgsql AS $$
BEGIN
	COPY (SELECT 5) TO '/proc/self/clear_refs';
END $$;

-- Ask in a fresh session: what an earlier question left would be used again.
-- The first text, a short one, brings in the library and its tables; length()
-- takes the text itself apart from what the answer takes.
CREATE PROCEDURE ask(question_name text, text_name text)
LANGUAGE plpgsql AS $$
DECLARE
	query text;
	plain float8;
	most float8;
	nbytes float8;
	answer float8;
	trouble text;
	times float8;
BEGIN
	SELECT format('SELECT %s FROM text WHERE name = $1', expression), texts
		FROM question WHERE name = question_name INTO query, times;
	EXECUTE query USING 'short' INTO answer;
	EXECUTE 'SELECT length(body), octet_length(body) FROM text WHERE name = $1'
		USING text_name INTO plain, nbytes;
	CALL forget_high_water();
	EXECUTE 'SELECT length(body) FROM text WHERE name = $1'
		USING text_name INTO plain;
	plain := high_water();
	CALL forget_high_water();
	BEGIN
		EXECUTE query USING text_name INTO answer;
	EXCEPTION WHEN OTHERS THEN
		trouble := SQLSTATE || ' ' || left(SQLERRM, 80);
	END;
	most := high_water();
	INSERT INTO peak VALUES (question_name, text_name,
		((most - plain) / nbytes - (times - 1)) / times,
		answer / nbytes / times, trouble);
END $$;

INSERT INTO text VALUES (0, 'short', 'قال الوزير إن الحكومة «ستعمل معا».');

-- Above 16 MB an answer can be more than PostgreSQL holds.  Each of these must be
-- error 54000; ar_shingles, whose array holds 134 million keys, takes more memory
-- than most have before it comes to that.
CREATE TABLE beyond (no int PRIMARY KEY, expression text, answer text);
INSERT INTO beyond
SELECT row_number() OVER (), expression
FROM (VALUES
($$ar_offsets(repeat(U&'\FDFA', 15000000))$$),
($$ar_normalize(repeat(U&'\FDFA', 33000000))$$),
($$ar_normalize(repeat(U&'\FDFA', 66000000))$$),
($$ar_similarity('', repeat(U&'\FDFA', 66000000))$$),
($$(SELECT count(*) FROM ar_words(repeat('ا', 180000000)))$$),
($$ts_lexize('arabic_news', repeat(U&'\FDFA', 22400000))$$),
($$to_tsvector('arabic_news', repeat(U&'\FDFA ', 12000000))$$),
($$ts_headline('arabic_news', repeat('a ', 17000000), 'b')$$)
) AS e (expression);

CREATE PROCEDURE ask_beyond(number int)
LANGUAGE plpgsql AS $$
DECLARE
	reply text;
BEGIN
	BEGIN
		EXECUTE (SELECT 'SELECT (' || expression || ') IS NULL' FROM beyond
			WHERE no = number) INTO reply;
	EXCEPTION WHEN OTHERS THEN
		reply := SQLSTATE || ' ' || SQLERRM;
	END;
	UPDATE beyond SET answer = reply WHERE no = number;
END $$;

-- Sentences of our own with changing names and numbers, where there is no news.
CREATE PROCEDURE make_news(nbytes int)
LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO article (body)
	SELECT format('قال %s %s اليوم إن الحكومة ستبني %s مدرسة في %s. وأضاف: "لن نترك
أحدا بلا تعليم"، بحسب بيان نشرته وكالة الأنباء.', (ARRAY['الوزير', 'الرئيس',
		'المتحدث', 'النائب'])[1 + n % 4], (ARRAY['سامي الحداد', 'نادية صالح',
		'مروان الحلبي'])[1 + n % 3], n, (ARRAY['الجنوب', 'العاصمة', 'الشمال',
		'الساحل', 'الجبل'])[1 + n % 5])
	FROM generate_series(1, nbytes / 200) AS n;
END $$;

CREATE VIEW every_peak AS
SELECT q.name, p.text, round(own::numeric, 1) AS peak,
	round(answer::numeric, 1) AS answer, coalesce(left(trouble, 60), '') AS error
FROM peak AS p
JOIN question AS q ON q.name = p.question
JOIN text AS t ON t.name = p.text
ORDER BY q.no, t.no;

-- A row a question: of news, and of its worst text.
CREATE VIEW readme_table AS
SELECT '| | news | worst | of what text |' AS line
UNION ALL SELECT '|---|---|---|---|'
UNION ALL SELECT * FROM (
	SELECT format('| `%s` | %s | %s | %s |', q.name, news.peak, worst.peak,
		worst.text)
	FROM question AS q
	LEFT JOIN every_peak AS news ON news.name = q.name AND news.text = 'news'
	CROSS JOIN LATERAL (SELECT peak, text FROM every_peak AS e
		WHERE e.name = q.name ORDER BY peak DESC LIMIT 1) AS worst
	ORDER BY q.no) AS rows;
