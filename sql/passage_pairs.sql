-- ar_shared_passage_pairs
\a

CREATE TABLE wire (id int PRIMARY KEY, body text);
INSERT INTO wire VALUES
(10, 'قال الوزير أمس إن الحكومة ستفتح الطريق الجديد قبل نهاية العام، ثم غادر'),
(9, 'في العاصمة: قالَ الوزيــر أمس إنَّ الحكومة ستفتح الطريق الجديد قبل نهاية العام'),
(2, 'ستفتح الحكومة المدرسة قبل نهاية العام'),
(100, 'قال الوزير أمس إن الحكومة نائمة. الطريق الجديد قبل نهاية العام طويل'),
(3, ''), (4, NULL), (5, '،'), (6, 'نعم'), (7, 'نعم');

-- by ids, not by their text; places are characters of the originals
SELECT p.*, substr(a.body, a_start, a_length) AS in_a, substr(b.body, b_start, b_length) AS in_b
FROM ar_shared_passage_pairs('SELECT id, body FROM wire', 3) p
JOIN wire a ON a.id = p.a_id::int JOIN wire b ON b.id = p.b_id::int;
SELECT * FROM ar_shared_passage_pairs('TABLE wire', 11);
SELECT * FROM ar_shared_passage_pairs('TABLE wire', 12);
SELECT * FROM ar_shared_passage_pairs('TABLE wire');
SELECT * FROM ar_shared_passage_pairs('SELECT id, body FROM wire WHERE id IN (6, 7)', 1);

-- two collections: a is of the first, and a row of both meets itself
SELECT a_id, b_id, passages, words FROM ar_shared_passage_pairs('SELECT id, body FROM wire WHERE id < 10', 3,
	'SELECT ''x'' || id, body FROM wire WHERE id > 8');
SELECT a_id, b_id, passages, words FROM ar_shared_passage_pairs('SELECT id, body FROM wire WHERE id > 8', 3,
	'SELECT ''x'' || id, body FROM wire WHERE id < 10');
SELECT count(*) FROM ar_shared_passage_pairs('TABLE wire', 1, 'SELECT 1, ''''::text');
SELECT count(*) FROM ar_shared_passage_pairs('SELECT 1, NULL::text', 1, 'TABLE wire');
SELECT count(*) FROM ar_shared_passage_pairs('SELECT 1, ''نعم''', 1, 'SELECT 1, ''نعم'' WHERE false');

-- NULL: no rows, but as the last argument one collection
SELECT count(*) FROM ar_shared_passage_pairs(NULL, 3);
SELECT count(*) FROM ar_shared_passage_pairs('TABLE wire', NULL);
SELECT count(*) FROM ar_shared_passage_pairs(NULL, 3, 'TABLE wire');
SELECT count(*) FROM ar_shared_passage_pairs('TABLE wire', 3, NULL);

-- Made texts, of few words and of many, with parts in common: the same rows as
-- by asking for every pair.
SELECT setseed(0.7);
CREATE TABLE parts AS
SELECT i AS n, (SELECT string_agg((ARRAY['كلمة', 'كَلِمــة', 'لفظ', 'و'])[1 + (random() * 3)::int]
		|| (random() * 400)::int, ' ')
	FROM generate_series(1, CASE WHEN i % 2 = 0 THEN 3 + i % 9 ELSE 10 + i % 40 END)) AS part
FROM generate_series(1, 60) i;
CREATE TABLE made AS
SELECT i AS id, CASE i % 20
	WHEN 0 THEN '' WHEN 1 THEN NULL
	-- periodic, and ligatures, each of which is several words
	WHEN 2 THEN repeat('الرئيس محمد بن علي ', 5 + i % 11)
	WHEN 3 THEN repeat(U&'\FDFA ', 2 + i % 7) || ' قال'
	WHEN 4 THEN (SELECT string_agg((ARRAY['في', 'من', 'إلى'])[1 + (random() * 2)::int], ' ') FROM generate_series(1, 30))
	ELSE (SELECT string_agg(p.part, '، ' ORDER BY random())
		FROM generate_series(1, 1 + i % 5) k JOIN parts p ON p.n = 1 + (i * 7 + k * k * 11) % 60) END AS body
FROM generate_series(1, 100) i;
CREATE FUNCTION by_all(query text, min_words int, other_query text) RETURNS SETOF record
LANGUAGE plpgsql AS $$
BEGIN
	RETURN QUERY EXECUTE format('
		SELECT a.id::text, b.id::text, p.passages, p.words,
			p.place[1], p.place[2], p.place[3], p.place[4]
		FROM (%s) AS a (id, body), (%s) AS b (id, body), LATERAL (
			SELECT count(*)::int AS passages, max(words) AS words, (
				SELECT ARRAY[a_start, a_length, b_start, b_length]
				FROM ar_shared_passages(a.body, b.body, %s)
				ORDER BY words DESC, passage_no LIMIT 1) AS place
			FROM ar_shared_passages(a.body, b.body, %3$s)) AS p
		WHERE p.passages > 0 AND (a.id < b.id OR %L IS NOT NULL) ORDER BY a.id, b.id',
		query, coalesce(other_query, query), min_words, other_query);
END $$;
CREATE VIEW asked AS
SELECT w.min_words, q.n, q.query, q.other_query
FROM (VALUES (1), (2), (5), (6), (8), (11), (18), (40)) AS w (min_words), (VALUES
	(1, 'SELECT id, body FROM made', NULL),
	(2, 'SELECT id, body FROM made WHERE id % 3 = 0', 'SELECT id, body FROM made WHERE id % 3 <> 1'),
	(3, 'SELECT md5(id::text)::uuid, body FROM made', NULL)) AS q (n, query, other_query);
CREATE TABLE truth AS
SELECT k.min_words, k.n, count(*) AS rows, md5(string_agg(t::text, ' ')) AS all
FROM asked k, by_all(k.query, k.min_words, k.other_query) AS t (a_id text, b_id text, passages int, words int, a_start int, a_length int, b_start int, b_length int)
GROUP BY 1, 2;
SELECT count(*) AS questions, bool_and(rows >= 20) AS enough FROM truth;
CREATE VIEW wrong AS
SELECT t.min_words, t.n FROM truth t LEFT JOIN (
	SELECT k.min_words, k.n, count(*) AS rows, md5(string_agg(p::text, ' ')) AS all
	FROM asked k, ar_shared_passage_pairs(k.query, k.min_words, k.other_query) AS p
	GROUP BY 1, 2) AS o USING (min_words, n, rows, "all")
WHERE o.n IS NULL;
SELECT * FROM wrong;
-- the same with hardly any memory
SET work_mem = '64kB';
SELECT * FROM wrong;
RESET work_mem;

-- what many rows share is all found, with no cap
SELECT count(*), min(words), max(passages)
FROM ar_shared_passage_pairs($$SELECT i, 'نشرة الطقس اليومية لمدينة الشمال درجات الحرارة المتوقعة غدا ' || i FROM generate_series(1, 300) i$$, 8);
SELECT count(*), min(words), max(passages)
FROM ar_shared_passage_pairs($$SELECT i, 'نشرة الطقس اليومية لمدينة الشمال درجات الحرارة المتوقعة غدا ' || i FROM generate_series(1, 300) i$$, 1);

-- A line of 60 numbered words that is said again and again, and its parts of 30:
-- each begins as many passages as there are lines, and all of them would be longer
-- than four times both texts.  What ar_shared_passages leaves out does not count.
CREATE TABLE crowded AS
SELECT id, string_agg(CASE WHEN w = last THEN 'فصل' || id || 'و' || r ELSE 'كلمة' || w END, ' ' ORDER BY r, w) AS body
FROM (VALUES (1, 40, true), (2, 30, true), (3, 30, false), (4, 12, false)) AS t (id, lines, whole),
	generate_series(1, lines) AS r,
	LATERAL (SELECT CASE WHEN whole THEN 1 ELSE r END, CASE WHEN whole THEN 61 ELSE r + 30 END) AS p (first, last),
	generate_series(first, last) AS w
GROUP BY 1;
SELECT a_id, b_id, passages, words FROM ar_shared_passage_pairs('TABLE crowded', 9);
SELECT count(*) AS different
FROM ar_shared_passage_pairs('TABLE crowded', 9, 'TABLE crowded') AS p
FULL JOIN by_all('TABLE crowded', 9, 'TABLE crowded') AS t (a_id text, b_id text, passages int, words int, a_start int, a_length int, b_start int, b_length int)
	USING (a_id, b_id, passages, words, a_start, a_length, b_start, b_length)
WHERE t IS NULL OR p IS NULL;

-- a long search can be cancelled
SET statement_timeout = '200ms';
SELECT count(*) FROM ar_shared_passage_pairs($$SELECT i, 'نعم ' || i FROM generate_series(1, 100000) i$$, 1);
RESET statement_timeout;

-- bad input
\set VERBOSITY sqlstate
SELECT * FROM ar_shared_passage_pairs('TABLE wire', 0);
SELECT * FROM ar_shared_passage_pairs('TABLE wire', -1);
SELECT * FROM ar_shared_passage_pairs('SELECT id FROM wire');
SELECT * FROM ar_shared_passage_pairs('SELECT id, body FROM no_such');
\set VERBOSITY default
SELECT * FROM ar_shared_passage_pairs('wire');
SELECT * FROM ar_shared_passage_pairs('TABLE wire', 3, 'wire');
SELECT * FROM ar_shared_passage_pairs('TABLE wire', 3, 'DELETE FROM wire');
SELECT * FROM ar_shared_passage_pairs('TABLE wire', 3, '');
SELECT * FROM ar_shared_passage_pairs('TABLE wire', 3, 'SELECT id, id FROM wire');

SELECT provolatile, proparallel, proisstrict FROM pg_proc WHERE proname = 'ar_shared_passage_pairs';

DROP VIEW wrong, asked;
DROP FUNCTION by_all;
DROP TABLE wire, parts, made, truth;
