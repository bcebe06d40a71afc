-- Whatever the server lets in gets an answer or a clear error.
\a

CREATE TABLE bodies (n int PRIMARY KEY, what text, body text);

INSERT INTO bodies VALUES
(1, 'empty', ''),
(2, 'blanks', E' \t\n\r\n '),
(3, 'one word', 'قال'),
(4, 'no Arabic', 'The minister left.'),
(5, 'a lone mark', U&'\064E'),
(6, 'lone hamza and madda', U&'\0654\0653\0655'),
(7, 'marks before anything', U&'\064E\0651\0627'),
(8, '100,000 opening marks', repeat('«', 100000)),
(9, '100,000 vowel marks', repeat(U&'\064E', 100000)),
(10, '100,000 on one letter', 'ا' || repeat(U&'\0654', 100000)),
(11, '100,000 tatweels', repeat('ـ', 100000)),
(12, '1,000,000 of one letter', repeat('ا', 1000000)),
(13, 'unpaired bidi controls', U&'\202E\2067\0642\0627\0644\202D\2068'),
(14, '100,000 line breaks', repeat(E'\n', 100000)),
(15, '100,000 blanks', repeat(U&'\00A0 ', 50000)),
(16, '100,000 stops', repeat('.', 100000)),
(17, '100,000 addresses begun', repeat('www.a@b.', 12500)),
(18, '100,000 single letters', repeat('أ.', 50000)),
(19, '10,000 ligatures', repeat(U&'\FDFA', 10000)),
(20, 'noncharacters, private use, controls', U&'\FFFE\FFFF\FDD0\E000\0001\007F\+10FFFF'),
(21, 'the last of every width', U&'\007F\07FF\FFFF\+10FFFF'),
(22, 'quotation marks only', '"''«»“”'),
(23, 'digits without end', repeat('1', 100000)),
(24, 'numbers glued by stops', repeat('1.2,', 25000)),
(25, 'quotations that never close', repeat('قال الوزير: «نعم ', 10000)),
(26, 'that never open', repeat('قال الوزير: نعم» ', 10000)),
(27, 'an odd number of plain marks', repeat('قال الوزير "نعم ', 10001)),
(28, 'clauses in clauses', repeat('قال الوزير إن ', 10000)),
(29, 'reporting verbs only', repeat('قال ', 20000)),
(30, 'marks of all shapes', repeat('«“"', 30000)),
(31, 'names only', repeat('الرئيس سامي الحداد ', 10000));

-- Every function answers, and what it answers stands where it says.
SELECT b.n, b.what, char_length(ar_normalize(b.body)) AS normalized,
	cardinality(ar_offsets(b.body)) AS offsets, w.words, s.sentences, f.found,
	w.ok AND s.ok AND f.ok AS ok
FROM bodies b,
	LATERAL (SELECT count(*) AS words,
		coalesce(bool_and(substr(b.body, start_pos, length) = word), true)
		FROM (SELECT * FROM ar_words(b.body) LIMIT 1000) AS w)
		AS w (words, ok),
	LATERAL (SELECT count(*) AS sentences,
		coalesce(bool_and(substr(b.body, start_pos, length) = sentence), true)
		FROM (SELECT * FROM ar_sentences(b.body) LIMIT 100) AS s)
		AS s (sentences, ok),
	LATERAL (SELECT count(*) AS found,
		coalesce(bool_and(substr(b.body, start_pos, length) = match), true)
		FROM (SELECT * FROM ar_find(b.body, 'الله') LIMIT 1000) AS f)
		AS f (found, ok)
ORDER BY b.n;

SELECT p.profile,
	count(*) FILTER (WHERE ar_normalize(ar_normalize(body, p.profile),
		p.profile) <> ar_normalize(body, p.profile)) AS changed
FROM bodies, (VALUES ('display'), ('search'), ('name')) AS p (profile)
GROUP BY p.profile
ORDER BY p.profile COLLATE "C";

-- Tokens are the text again; the overlong ones are none of an index's.
SET client_min_messages = error;
SELECT count(*) AS bodies, count(*) FILTER (
		WHERE to_tsvector('arabic_news', body) IS NULL) AS nulls,
	count(*) FILTER (WHERE (SELECT string_agg(token, '' ORDER BY no)
		FROM ts_parse('arabic_news', body) WITH ORDINALITY AS p (type, token, no)
		WHERE type NOT IN (5, 17)) <> body) AS changed
FROM bodies;

SELECT count(*) AS bodies, count(*) FILTER (
	WHERE ts_headline('arabic_news', body, to_tsquery('arabic_news', 'الوزير'),
		'HighlightAll=on, StartSel="", StopSel=""') <> body) AS changed
FROM bodies
-- of longer words PostgreSQL's headlines know nothing
WHERE n NOT IN (9, 10, 11, 12, 17, 18, 19, 23, 24);
RESET client_min_messages;

-- Quotations and passages: how many is their own tests' matter.
SELECT count(*) AS bodies, sum(q.misplaced) AS misplaced
FROM bodies b, LATERAL (
	SELECT count(*) FILTER (WHERE substr(b.body, start_pos, length) <> quote
		OR substr(b.body, speaker_start, speaker_length) <> speaker_text)
	FROM (SELECT * FROM ar_quotes(b.body) LIMIT 100) AS q) AS q (misplaced);

SELECT count(*) AS bodies, sum(m.misplaced) AS misplaced
FROM bodies b, LATERAL (
	SELECT count(*) FILTER (WHERE substr(b.body, start_pos, length) <> mention)
	FROM (SELECT * FROM ar_mentions(b.body) LIMIT 100) AS m) AS m (misplaced);

SELECT count(*) AS bodies, sum(p.misplaced) AS misplaced
FROM bodies b, LATERAL (
	SELECT count(*) FILTER (
		WHERE substr(b.body, a_start, a_length) <> passage)
	FROM (SELECT * FROM ar_repeated_passages(b.body) UNION ALL
		SELECT * FROM ar_shared_passages(b.body, b.body, 3, 2)) AS p)
	AS p (misplaced)
WHERE b.n <> 12;

SELECT count(*) AS bodies, sum(d.misplaced) AS misplaced, sum(d.odd) AS odd
FROM bodies b, LATERAL (
	SELECT count(*) FILTER (WHERE substr(b.body, a_start, a_length) <> a_words),
		count(*) FILTER (WHERE op <> 'same' OR diff_no > 1)
	FROM ar_word_diff(b.body, b.body)) AS d (misplaced, odd);

-- of Arabic no letter is left
SELECT count(*) AS bodies, count(*) FILTER (
		WHERE ar_latin(body) ~ U&'[\0621-\065F\0671-\06D3]') AS arabic,
	count(*) FILTER (WHERE ar_latin_key(body) ~ '^ |  | $|[A-Z]') AS untidy
FROM bodies;

SELECT count(*) AS odd
FROM bodies
WHERE ar_similarity(body, body) NOT IN (0, 1)
OR ar_containment(body, body) NOT IN (0, 1)
OR cardinality(ar_shingles(body)) IS NULL;

DROP TABLE bodies;

-- Random code points, without NUL and surrogates: 500 bodies of 200.
CREATE TABLE noise AS
SELECT b AS n, string_agg(chr(CASE
		WHEN cp BETWEEN 55296 AND 57343 THEN cp - 55296 + 1536
		ELSE cp END), '' ORDER BY i) AS body
FROM generate_series(1, 500) AS b, generate_series(1, 200) AS i,
	LATERAL (SELECT ((b * 200 + i) * 2654435761 + b * 40503) % 4294967296)
		AS r (r),
	LATERAL (SELECT (CASE r / 7 % 4 WHEN 0 THEN 1 + r % 127
		WHEN 1 THEN 1536 + r % 256
		WHEN 2 THEN 1 + r % 65533
		ELSE 1 + r % 1114111 END)::int) AS c (cp)
GROUP BY b;

SELECT count(*) AS bodies,
	count(*) FILTER (WHERE ar_normalize(ar_normalize(body)) <>
		ar_normalize(body)) AS changed,
	count(*) FILTER (WHERE cardinality(ar_offsets(body)) <>
		char_length(ar_normalize(body))) AS other_length
FROM noise;

SELECT count(*) > 10000 AS many,
	count(*) FILTER (WHERE substr(body, start_pos, length) <> word) AS misplaced
FROM noise, LATERAL ar_words(body);

SELECT count(*) > 500 AS many,
	count(*) FILTER (WHERE substr(body, start_pos, length) <> sentence)
		AS misplaced
FROM noise, LATERAL ar_sentences(body);

SELECT count(*) FILTER (WHERE substr(body, start_pos, length) <> expression)
	AS misplaced
FROM noise, LATERAL ar_dates(body, '2017-05-29');

SELECT count(*) FILTER (WHERE ts_headline('arabic_news', body,
		to_tsquery('arabic_news', 'ا:*'),
		'HighlightAll=on, StartSel="", StopSel=""') <> body) AS changed,
	count(*) FILTER (WHERE to_tsvector('arabic_news', body) IS NULL) AS nulls
FROM noise;

SELECT count(*) AS misplaced
FROM noise AS a, LATERAL ar_quotes(body) AS q
WHERE substr(body, start_pos, length) <> quote;

SELECT count(*) AS misplaced
FROM noise AS a
JOIN noise AS b ON b.n = a.n + 1,
	LATERAL ar_shared_passages(a.body || b.body, b.body, 3, 2) AS p
WHERE substr(a.body || b.body, a_start, a_length) <> passage;

SELECT count(*) AS misplaced
FROM noise AS a
JOIN noise AS b ON b.n = a.n + 1,
	LATERAL ar_word_diff(a.body || b.body, b.body) AS d
WHERE substr(a.body || b.body, a_start, a_length) <> a_words
OR substr(b.body, b_start, b_length) <> b_words;

DROP TABLE noise;

-- 20 MB
CREATE TABLE long AS
SELECT repeat('قَالَ الرَّئِيسُ، إِنَّ الأمَّةَ «بخير». ', 300000) AS body;

SELECT octet_length(body) AS bytes, char_length(body) AS characters,
	char_length(ar_normalize(body)) AS normalized,
	md5(ar_normalize(body)) =
		md5(rtrim(repeat('قال الرييس, ان الامه "بخير". ', 300000))) AS ok
FROM long;

SELECT cardinality(o) AS offsets, o[1:3] AS first, o[cardinality(o)] AS last
FROM long, LATERAL (SELECT ar_offsets(body)) AS a (o);

SELECT count(*) AS words, max(start_pos + length) AS behind FROM long,
	LATERAL ar_words(body);

SELECT count(*) AS sentences, max(start_pos + length) AS behind FROM long,
	LATERAL ar_sentences(body);

SELECT count(*) AS found, max(start_pos + length) AS behind FROM long,
	LATERAL ar_find(body, 'الأمة «بخير»');

SELECT count(*) AS found FROM long, LATERAL ar_find(body, body);

SELECT count(*) > 0 AS many, bool_and(char_length(quote) = length) AS ok
FROM long, LATERAL ar_quotes(body);

SELECT length(to_tsvector('arabic_news', body)) AS lexemes FROM long;

SELECT length(ts_headline('arabic_news', left(body, 1000000),
	to_tsquery('arabic_news', 'الأمة'))) AS headline FROM long;

SELECT ar_similarity(body, body), ar_containment(body, body) FROM long;

SELECT count(*) AS passages FROM long, LATERAL ar_repeated_passages(body);

-- thousands of glued words
SELECT count(*) AS rows, bool_and(substr(b, start_pos, length) = quote) AS ok
FROM (SELECT repeat('أكدالرئيس أن الأممالمتحدة قالتالحكومة «سنعملمعا» ', 20000)) AS t (b),
	LATERAL ar_quotes(b);

-- one long word, nearly there at every place: linear, or it would take minutes
SET statement_timeout = '20s';
SELECT ar_has_passage_of(repeat('اب', 2000000), repeat('اب', 1000000) || 'ت', 1) AS one,
	ar_has_passage_of(repeat('اب', 2000000), repeat('اب', 1000000) || 'ت ' ||
		repeat('اب', 999999) || 'ت ' || repeat('اب', 999998) || 'ت', 1) AS three;
RESET statement_timeout;

-- A text above 16 MB can have more words than text search has room for: long tags,
-- that is, which may hold a word a letter; below, nothing is refused.
SELECT length(to_tsvector('arabic_news', repeat('#' || repeat('ا', 1000) || ' ', 8500)));
SELECT length(to_tsvector('arabic_news', repeat('#' || repeat('ا', 1000) || ' ', 8300)));

-- a long text can be cancelled
SET statement_timeout = '50ms';
SELECT count(*) FROM long, generate_series(1, 1000),
	LATERAL ar_words(body);
SELECT to_tsvector('arabic_news', body) FROM long;
RESET statement_timeout;

DROP TABLE long;

-- Bytes that are no UTF-8 come in through a cast that checks nothing.
CREATE CAST (bytea AS text) WITHOUT FUNCTION;

SELECT n, ar_normalize(body::text) AS normalized,
	(SELECT count(*) FROM ar_words(body::text)) AS words,
	(SELECT count(*) FROM ar_sentences(body::text)) AS sentences,
	(SELECT count(*) FROM ar_dates(body::text)) AS dates,
	(SELECT count(*) FROM ar_find(body::text, 'ا')) AS found,
	length(to_tsvector('arabic_news', body::text)) AS lexemes
FROM (VALUES
	(1, '\xd8a7d8'::bytea),
	(2, '\xd8'),
	(3, '\xd8a720e2'),
	(4, '\xd8a720e280'),
	(5, '\xf09f98'),
	(6, '\x80'),
	(7, '\xc080d8a7'),
	(8, '\xeda080'),
	(9, '\xffd8a7fe'),
	(10, '\xd8d8d8a7')) AS t (n, body)
ORDER BY n;

-- profile and phrase can be cut off too
SELECT count(*) FROM ar_find('ا', '\xd8'::bytea::text);
\set VERBOSITY sqlstate
SELECT ar_normalize('ا', '\x736561726368d8'::bytea::text);
\set VERBOSITY default

DROP CAST (bytea AS text);

-- Other encodings: answers in the database's own, positions in its characters.
\set main :DBNAME
CREATE DATABASE an_win1256 TEMPLATE template0 ENCODING 'WIN1256'
	LC_COLLATE 'C' LC_CTYPE 'C';
\c an_win1256
CREATE EXTENSION arabic_news;

SELECT value FROM ar_build_info() WHERE name = 'encoding';

SELECT n, ar_normalize(body) AS search, ar_normalize(body, 'display') AS display,
	ar_offsets(body) AS offsets
FROM (VALUES
	(1, 'قَالَ الرئــيس، نعم؟'),
	(2, '«إلى» “مدرسة” گاز'),
	(3, 'Reuters Œuvre é 10% …'),
	(4, 'µ')) AS t (n, body)
ORDER BY n;

SELECT w.word_no AS no, w.word, w.kind, w.folded, w.start_pos AS start,
	w.length, substr(t.body, w.start_pos, w.length) = w.word AS ok
FROM (VALUES ('قَالَ «الرئــيس» في #غزة 2024')) AS t (body),
	LATERAL ar_words(t.body) AS w
ORDER BY w.word_no;

SELECT * FROM ar_find('قال والرئيس، الرئيسُ', 'الرئيس');
SELECT ar_latin('«محمّد» Œuvre é …، نعم؟'), ar_latin_key('محمد éric Œuvre µ');
SELECT to_tsvector('arabic_news', 'قَالَ «والكتاب» من وكالةالأنباء');
SELECT ts_headline('arabic_news', 'قَالَ «والكتاب» Œuvre، كــتاب', to_tsquery('arabic_news', 'الكتاب'));
SELECT alias, token, lexemes FROM ts_debug('arabic_news', 'قَالَ سورياوروسيا-Œ 1,5');
SELECT * FROM ar_sentences('وصل أمس. وعادَ');
SELECT * FROM ar_dates('وصلَ أمسِ الأحد', '2017-05-29');

-- every character of the encoding is one character here too
SELECT count(*) AS characters,
	count(*) FILTER (WHERE char_length(ar_normalize('ا' || c || 'ب', '-case'))
		<> 3 OR offsets <> '{1,2,3}') AS odd
FROM generate_series(33, 255) AS i,
	LATERAL (SELECT convert_from(set_byte('\x00', 0, i), 'WIN1256')) AS t (c),
	LATERAL (SELECT ar_offsets('ا' || c || 'ب', '-case')) AS o (offsets);

\c :main
DROP DATABASE an_win1256;

CREATE DATABASE an_iso8859_6 TEMPLATE template0 ENCODING 'ISO_8859_6'
	LC_COLLATE 'C' LC_CTYPE 'C';
\c an_iso8859_6
CREATE EXTENSION arabic_news;
SELECT ar_normalize('قَالَ أحمد؛ نعم'), ar_offsets('قَالَ');
SELECT * FROM ar_words('قَالَ أحمد؛ نعم');
SELECT ar_latin('قَالَ أحمد؛ نعم'), ar_latin_key('أحمد؛ Ahmed');
\c :main
DROP DATABASE an_iso8859_6;

-- In SQL_ASCII nobody knows what the bytes mean.
CREATE DATABASE an_sql_ascii TEMPLATE template0 ENCODING 'SQL_ASCII'
	LC_COLLATE 'C' LC_CTYPE 'C';
\c an_sql_ascii
CREATE EXTENSION arabic_news;
SELECT ar_normalize('قال');
\set VERBOSITY sqlstate
SELECT ar_normalize(E'\xd8'), ar_offsets('a');
SELECT ar_offsets('a');
SELECT ar_latin('a');
SELECT ar_latin_key('a');
SELECT * FROM ar_find('a', 'a');
SELECT * FROM ar_words('a');
SELECT * FROM ar_sentences('a');
SELECT * FROM ar_dates('a');
SELECT to_tsvector('arabic_news', 'a');
SELECT to_tsquery('arabic_news', 'a');
SELECT ts_headline('arabic_news', 'a', 'a'::tsquery);
SELECT ts_lexize('arabic_news', 'a');
\set VERBOSITY default
SELECT to_tsvector('arabic_news', 'a');
SELECT value FROM ar_build_info() WHERE name = 'encoding';
\c :main
DROP DATABASE an_sql_ascii;
