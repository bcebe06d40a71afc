-- ar_statement_groups: the statements among rows, each in all its wordings
\a

CREATE TABLE quotes (id text, quote text);
INSERT INTO quotes VALUES
('a1', 'سنبدأ سحب الوحدات من الحدود يوم الخميس'), ('a2', 'سيبدأ سحب الوحدات من الحدود الخميس المقبل'),
('b1', 'نفذت الوزارة خطة ترميم الجسور المتضررة قبل حلول الشتاء'), ('b2', 'تم تنفيذ خطة الوزارة لترميم الجسر المتضرر قبل الشتاء'),
('a3', 'سنبدأ سَحبَ الوحدات من الحدود يومَ الخميس'), ('c1', 'فاز الفريق بالكأس للمرة الثالثة'),
('d1', 'لن نشارك في الانتخابات المقبلة'), ('d2', 'سنشارك في الانتخابات المقبلة'), ('d3', 'سنشارك في الانتخابات المقبلة'),
('e1', ''), ('e2', NULL), ('e3', 'من هذا إلى ذلك'), ('e4', 'من هذا إلى ذلك'),
(NULL, 'فاز الفريق بالكأس للمرة الثالثة'), ('c1', 'فاز الفريق بالكأس للمرة الثالثة أمس');
SELECT id, group_no, group_size, similarity >= 0.6::real AS similar
FROM ar_statement_groups('SELECT id, quote FROM quotes');
-- in whatever order they are read, in the order of their type
SELECT count(*) AS differ FROM (
	(SELECT * FROM ar_statement_groups('SELECT id, quote FROM quotes ORDER BY quote')
		EXCEPT ALL SELECT * FROM ar_statement_groups('SELECT id, quote FROM quotes ORDER BY quote DESC'))) d;
SELECT string_agg(id, ' ') FROM ar_statement_groups(
	$$SELECT n, 'سنبدأ سحب الوحدات من الحدود' FROM unnest('{10,9,100,-1}'::int[]) n$$);
-- no rows, no group, one that is all
SELECT count(*) FROM ar_statement_groups('SELECT 1, NULL::text WHERE false');
SELECT count(*) FROM ar_statement_groups($$SELECT id, quote FROM quotes WHERE id LIKE '%1'$$);
SELECT count(*), max(group_no) AS groups FROM ar_statement_groups('SELECT id, quote FROM quotes', 0.001);

-- against all pairs, at several thresholds: no row is astray, none is joined
-- that no pairs lead to
SELECT setseed(0.6);
CREATE TABLE many AS
SELECT i AS id, (SELECT string_agg(translate((power(random(), 3) * 900 + 100)::int::text, '0123456789', 'بترسعفقكضش')
	|| (ARRAY['', 'ات', 'ا', 'ون'])[1 + (random() * 3)::int], ' ') FROM generate_series(1, 3 + i % 23)) AS quote
FROM generate_series(1, 120) i;
INSERT INTO many SELECT id + 1000, CASE id % 4 WHEN 0 THEN 'لم ' || quote WHEN 1 THEN right(quote, length(quote) / 2)
	WHEN 2 THEN quote || ' ' || (SELECT quote FROM many n WHERE n.id = m.id - 1) ELSE regexp_replace(quote, '(\S\S)(\S)', E'\\1ـ\\2', 'g') END
FROM many m WHERE id % 2 = 0 OR id % 3 = 0;
INSERT INTO many SELECT id + 5000, quote FROM many WHERE id % 7 = 0;
CREATE FUNCTION by_pairs(threshold real) RETURNS TABLE (id int, first int) LANGUAGE plpgsql AS $$
DECLARE
	changed bigint = 1;
BEGIN
	CREATE TEMP TABLE pair AS SELECT a.id AS a, b.id AS b FROM many a, many b
	WHERE a.id < b.id AND ar_quote_similarity(a.quote, b.quote) >= threshold;
	CREATE TEMP TABLE part AS SELECT m.id, m.id AS least FROM many m;
	WHILE changed > 0 LOOP
		UPDATE part p SET least = n.least FROM (
			SELECT e.x, min(o.least) AS least FROM (
				SELECT a AS x, b AS y FROM pair UNION ALL SELECT b, a FROM pair) e
			JOIN part o ON o.id = e.y GROUP BY e.x) n
		WHERE n.x = p.id AND n.least < p.least;
		GET DIAGNOSTICS changed = ROW_COUNT;
	END LOOP;
	RETURN QUERY SELECT p.id, p.least FROM part p WHERE p.least IN (
		SELECT o.least FROM part o GROUP BY o.least HAVING count(*) > 1);
	DROP TABLE pair, part;
END $$;
SELECT t AS threshold, count(*) > 40 AS enough,
	count(*) FILTER (WHERE g.first IS DISTINCT FROM p.first) AS differ,
	count(*) FILTER (WHERE g.size <> g.rows OR g.group_no <> g.rank) AS misnumbered,
	count(*) FILTER (WHERE g.similarity IS DISTINCT FROM ar_quote_similarity(
		(SELECT quote FROM many WHERE id = g.first), (SELECT quote FROM many WHERE id = g.id))) AS other_similarity
FROM unnest('{0.3, 0.6, 0.9}'::real[]) t, LATERAL (
	SELECT s.id::int AS id, s.group_no, s.group_size AS size, s.similarity, min(s.id::int) OVER w AS first,
		count(*) OVER w AS rows, dense_rank() OVER (ORDER BY s.first) AS rank
	FROM (SELECT q.*, min(q.id::int) OVER (PARTITION BY q.group_no) AS first
		FROM ar_statement_groups('SELECT id, quote FROM many', t) q) s WINDOW w AS (PARTITION BY s.group_no)) g
	FULL JOIN by_pairs(t) p USING (id)
GROUP BY t ORDER BY t;

-- a template in more rows than meet each other: told, and nothing is joined
-- that is not alike; equal bodies are one
SELECT count(*) > 0 AS some FROM ar_statement_groups($$
	SELECT i, 'درجات الحرارة المتوقعة غدا في مدينة الشمال ' || i * 7919 % 3001 || ' درجة مئوية و' || i * 13 FROM generate_series(1, 1600) i$$, 0.3);
SELECT count(*) AS rows, max(group_size) AS largest FROM ar_statement_groups($$
	SELECT i, 'درجات الحرارة المتوقعة غدا في مدينة الشمال مستقرة' FROM generate_series(1, 5000) i$$);

-- bad input
\set VERBOSITY terse
SELECT * FROM ar_statement_groups('SELECT 1, 2::text', 0);
SELECT * FROM ar_statement_groups('SELECT 1, 2::text', 1.5);
SELECT * FROM ar_statement_groups('SELECT 1, 2::text', 'NaN');
SELECT * FROM ar_statement_groups('SELECT 1');
SELECT * FROM ar_statement_groups('SELECT 1, 2');
SELECT * FROM ar_statement_groups('');
SELECT * FROM ar_statement_groups('quotes');
SELECT * FROM ar_statement_groups('DELETE FROM quotes');
SELECT * FROM ar_statement_groups('SELECT 1, 2::text; SELECT 3');
SELECT * FROM ar_statement_groups('SELECT 1 / 0, 2::text');
\set VERBOSITY default
SELECT count(*) FROM ar_statement_groups(NULL);
SELECT count(*) FROM ar_statement_groups($$VALUES (1, repeat('«', 100000)), (2, repeat('كلمة غريبة ', 50000)), (3, 'كلمة غريبة'), (4, repeat('ـ', 9999))$$);
-- nothing stays behind after an error, or within a transaction
BEGIN;
DECLARE c CURSOR FOR SELECT id FROM ar_statement_groups('SELECT id, quote FROM quotes');
FETCH 2 FROM c;
SAVEPOINT s;
SELECT * FROM ar_statement_groups('SELECT id, quote FROM quotes', 2);
ROLLBACK TO s;
FETCH 1 FROM c;
COMMIT;
DROP TABLE quotes, many;
DROP FUNCTION by_pairs(real);
