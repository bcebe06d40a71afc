-- ar_near_duplicates, ar_duplicate_pairs, ar_duplicate_groups
\a

CREATE TABLE wire (id text PRIMARY KEY, body text);
INSERT INTO wire VALUES
('a1', 'أعلنت بلدية المدينة أمس افتتاح حديقة جديدة في الحي الشرقي'),
('a2', 'اعلنت بلديه المدينه أمس إفتتاح حديقة جديدة في الحي الشرقى'),
('a3', 'أعلنت بلدية المدينة أمس افتتاح حديقة جديدة في الحي الغربي'),
('b1', 'سجل الفريق هدفين في الشوط الأول وهدفا في الشوط الثاني'),
('b2', 'سجل الفريق هدفين في الشوط الأول ثم خسر'),
('c1', 'لا شيء من هذا يشبه سواه أبدا'),
('d1', ''), ('d2', NULL), ('d3', '،'), ('e1', 'نعم'), ('e2', 'نعم'), ('f', 'نعم لا');

SELECT * FROM ar_duplicate_pairs('SELECT id, body FROM wire ORDER BY id') ORDER BY 1, 2;
SELECT * FROM ar_duplicate_pairs('SELECT id, body FROM wire ORDER BY id', 0.9) ORDER BY 1, 2;
SELECT * FROM ar_duplicate_pairs('SELECT NULL::int, body FROM wire WHERE id LIKE ''a%'' ORDER BY id', 1);
SELECT * FROM ar_duplicate_groups('SELECT id, body FROM wire ORDER BY id', 0.3) ORDER BY 2, 1;
SELECT * FROM ar_duplicate_groups('SELECT id, body FROM wire WHERE id LIKE ''b%''');
SELECT * FROM ar_duplicate_groups('SELECT 1, 2::text WHERE false');
SELECT * FROM ar_near_duplicates('wire', 'id', 'body', (SELECT body FROM wire WHERE id = 'a1'));
SELECT * FROM ar_near_duplicates('wire', 'id', 'body', (SELECT body FROM wire WHERE id = 'a1'), 1);
SELECT * FROM ar_near_duplicates('wire', 'id', 'body', '');

-- ids of other types, names that need quotes, other schemas, a view
CREATE SCHEMA "Other one";
CREATE TABLE "Other one"."The wire" ("Key" uuid, "The text" text);
INSERT INTO "Other one"."The wire" SELECT md5(id)::uuid, body FROM wire;
CREATE INDEX ON "Other one"."The wire" USING gin ("The text" ar_reuse_ops);
SELECT n.id = md5('a2') ::uuid::text AS a2, n.similarity
FROM ar_near_duplicates('"Other one"."The wire"', 'Key', 'The text', 'اعلنت بلدية المدينة امس افتتاح حديقة جديدة في الحي الشرقي') n
WHERE n.similarity = 1 ORDER BY 1;
CREATE VIEW numbered AS SELECT row_number() OVER (ORDER BY id) AS n, body FROM wire;
SELECT * FROM ar_near_duplicates('numbered', 'n', 'body', 'سجل الفريق هدفين في الشوط الأول');
SELECT * FROM ar_duplicate_pairs('TABLE numbered', 0.5) ORDER BY a_id::int, b_id::int;

-- random articles: the same pairs as by comparing all with all
SELECT setseed(0.3);
CREATE TABLE sentences AS
SELECT i AS n, (SELECT string_agg('كلمة' || (random() * 3000)::int, ' ')
	FROM generate_series(1, 8 + (random() * 10)::int + i * 0)) AS sentence
FROM generate_series(1, 120) i;
CREATE TABLE articles AS
SELECT i AS id, (SELECT string_agg(s.sentence, '. ' ORDER BY k)
	FROM generate_series(1, 2 + (i % 13)) k JOIN sentences s ON s.n = 1 + (i * 5 + k) % 120) AS body
FROM generate_series(1, 400) i;
CREATE TABLE truth AS
SELECT a.id AS a, b.id AS b, ar_similarity(a.body, b.body) AS similarity, ar_containment(a.body, b.body) AS containment
FROM articles a JOIN articles b ON a.id < b.id WHERE ar_similarity(a.body, b.body) >= 0.3;
SELECT count(*) > 1000 AS enough FROM truth;
SELECT count(*) AS wrong FROM ar_duplicate_pairs('SELECT id, body FROM articles ORDER BY id') p
LEFT JOIN truth t ON (t.a, t.b) = (p.a_id::int, p.b_id::int)
WHERE (p.similarity, p.containment) IS DISTINCT FROM (t.similarity, t.containment);
SELECT count(*) FILTER (WHERE p.a_id IS NULL) <= count(*) / 1000 AS few_missed
FROM truth t LEFT JOIN ar_duplicate_pairs('SELECT id, body FROM articles ORDER BY id') p ON (t.a, t.b) = (p.a_id::int, p.b_id::int);
-- the same with hardly any memory
SET work_mem = '64kB';
SELECT count(*) AS differ FROM (
	SELECT * FROM ar_duplicate_pairs('SELECT id, body FROM articles ORDER BY id')
	EXCEPT SELECT t.a::text, t.b::text, t.similarity, t.containment FROM truth t) x;
RESET work_mem;
-- groups: what pairs lead to
SELECT count(*) AS differ FROM ar_duplicate_pairs('SELECT id, body FROM articles', 0.8) p
JOIN ar_duplicate_groups('SELECT id, body FROM articles', 0.8) a ON a.id = p.a_id
JOIN ar_duplicate_groups('SELECT id, body FROM articles', 0.8) b ON b.id = p.b_id
WHERE a.group_no <> b.group_no;

-- a template in 300 rows: a star and a chain, and a notice
SELECT count(*), min(similarity) FROM ar_duplicate_pairs($$SELECT i, 'نشرة الطقس اليومية لمدينة الشمال درجات الحرارة المتوقعة غدا' FROM generate_series(1, 300) i$$);
SELECT count(*), max(group_no), max(group_size) FROM ar_duplicate_groups($$SELECT i, 'نشرة الطقس اليومية لمدينة الشمال درجات الحرارة المتوقعة غدا' FROM generate_series(1, 300) i$$);

-- The same rows give the same answer, however they are read: 200 of a template,
-- so that not all pairs are compared, others, ids that come twice and NULL.
CREATE TABLE mixed AS
SELECT CASE WHEN i % 50 = 0 THEN NULL WHEN i % 49 = 0 THEN i - 1 ELSE i END AS id, body
FROM (SELECT i, CASE WHEN i % 3 = 0 THEN 'نشرة الطقس اليومية لمدينة الشمال درجات الحرارة المتوقعة غدا ' || i % 7
		ELSE (SELECT body FROM articles WHERE id = 1 + i % 150) END AS body
	FROM generate_series(1, 600) i) m;
CREATE FUNCTION answer(query text) RETURNS TABLE (pairs text, groups text)
LANGUAGE sql AS $$
	SELECT (SELECT md5(string_agg(p::text, ' ')) FROM ar_duplicate_pairs(query) p),
		(SELECT md5(string_agg(g::text, ' ')) FROM ar_duplicate_groups(query) g)
$$;
SET client_min_messages = warning;
SELECT t.name, count(DISTINCT a) AS answers
FROM (VALUES ('int', 'id'), ('int as text', 'id::text'), ('numeric', 'id::numeric / 7'), ('date', 'date ''2024-01-01'' + id'),
	('uuid', 'md5(id::text)::uuid'), ('array', 'ARRAY[id / 9, id]'), ('row', 'ROW(id / 9, id)'), ('point', 'point(id, 1)'),
	('json', 'to_json(id)'), ('one', '1'), ('none', 'NULL')) AS t (name, id),
	(VALUES ('id'), ('id DESC'), ('md5(body || id)')) AS o (ordered),
	answer(format('SELECT %s, body FROM mixed ORDER BY %s', t.id, o.ordered)) AS a
GROUP BY t.name ORDER BY t.name COLLATE "C";
RESET client_min_messages;
DROP FUNCTION answer;
-- in the order of the ids' type, or of their text in C, NULL last
SELECT t.name, string_agg(p.a_id || '-' || coalesce(p.b_id, 'NULL'), ' ') AS pairs
FROM (VALUES ('int', 'n'), ('float8', 'n / 4.0::float8'), ('text', 'n::text COLLATE "C"'), ('bytea', 'n::text::bytea'), ('json', 'to_json(n)'),
	('point', 'point(n, 0)'), ('boolean', 'n > 5'), ('NULL', 'nullif(n, 2)')) AS t (name, id),
	ar_duplicate_pairs(format('SELECT %s, ''نعم'' FROM unnest(ARRAY[10, -3, 2]) n', t.id)) p
GROUP BY t.name ORDER BY t.name COLLATE "C";
SELECT * FROM ar_duplicate_groups('SELECT id, body FROM (VALUES (10, ''نعم لا''), (9, ''نعم''), (100, ''نعم لا''), (2, ''لا''), (20, ''لا'')) v (id, body)');
SELECT string_agg(n.id, ' ') FROM ar_near_duplicates('mixed', 'id', 'body', 'نشرة الطقس اليومية لمدينة الشمال درجات الحرارة المتوقعة غدا 3', 5) n;
DROP TABLE mixed;

-- ids come as text; cast so, a join uses the index on the user's ids
SET enable_hashjoin = off;
SET enable_mergejoin = off;
CREATE TABLE keyed (id int PRIMARY KEY, big bigint UNIQUE, code varchar(9) UNIQUE, uid uuid UNIQUE, day date UNIQUE, body text);
EXPLAIN (COSTS OFF) SELECT FROM ar_duplicate_pairs('SELECT id, body FROM keyed') p JOIN keyed k ON k.id = p.a_id::int;
EXPLAIN (COSTS OFF) SELECT FROM ar_duplicate_pairs('SELECT id, body FROM keyed') p JOIN keyed k ON k.id = p.a_id::bigint;
EXPLAIN (COSTS OFF) SELECT FROM ar_duplicate_pairs('SELECT big, body FROM keyed') p JOIN keyed k ON k.big = p.a_id::bigint;
EXPLAIN (COSTS OFF) SELECT FROM ar_duplicate_pairs('SELECT code, body FROM keyed') p JOIN keyed k ON k.code = p.a_id;
EXPLAIN (COSTS OFF) SELECT FROM ar_duplicate_groups('SELECT uid, body FROM keyed') g JOIN keyed k ON k.uid = g.id::uuid;
EXPLAIN (COSTS OFF) SELECT FROM ar_shared_passage_pairs('SELECT day, body FROM keyed') p JOIN keyed k ON k.day = p.b_id::date;
RESET enable_hashjoin;
RESET enable_mergejoin;
DROP TABLE keyed;

-- more rows than there is room for at first: each of 1,500 texts twice, far apart
SELECT count(*) AS pairs, count(*) FILTER (WHERE b_id::int - a_id::int = 1500) AS right_ones,
	min(a_id::int), max(b_id::int), min(similarity), min(containment)
FROM ar_duplicate_pairs($$SELECT i, (SELECT string_agg('كلمة' || (i % 1500 * 12 + k), ' ' ORDER BY k)
	FROM generate_series(1, 12) k) FROM generate_series(1, 3000) i$$);
SELECT count(*) AS rows, count(DISTINCT group_no) AS groups, min(group_size), max(group_size)
FROM ar_duplicate_groups($$SELECT i, (SELECT string_agg('كلمة' || (i % 1500 * 12 + k), ' ' ORDER BY k)
	FROM generate_series(1, 12) k) FROM generate_series(1, 3000) i$$);

-- bad input
\set VERBOSITY sqlstate
SELECT * FROM ar_near_duplicates('wire', 'id', 'body', 'نص', 0);
SELECT * FROM ar_near_duplicates('wire', 'id', 'body', 'نص', -1);
SELECT * FROM ar_near_duplicates('wire', 'id', 'no_such', 'نص');
SELECT * FROM ar_near_duplicates('wire', 'no_such', 'body', 'نص');
SELECT * FROM ar_near_duplicates('no_such', 'id', 'body', 'نص');
SELECT * FROM ar_near_duplicates(1::oid, 'id', 'body', 'نص');
SELECT * FROM ar_near_duplicates('numbered', 'body', 'n', 'نص');
SELECT * FROM ar_duplicate_pairs('SELECT id FROM wire');
SELECT * FROM ar_duplicate_pairs('SELECT id, id, body FROM wire');
SELECT * FROM ar_duplicate_pairs('SELECT body, 1 FROM wire');
SELECT * FROM ar_duplicate_pairs('SELECT id, body FROM no_such');
SELECT * FROM ar_duplicate_pairs('DELETE FROM wire');
SELECT * FROM ar_duplicate_pairs('');
SELECT * FROM ar_duplicate_pairs('SELECT 1, 2; SELECT 1, 2');
SELECT * FROM ar_duplicate_pairs('SELECT id, body FROM wire', 0);
SELECT * FROM ar_duplicate_pairs('SELECT id, body FROM wire', 'NaN');
SELECT * FROM ar_duplicate_groups('SELECT id, body FROM wire', 1.1);
\set VERBOSITY default
SELECT * FROM ar_near_duplicates('wire', 'id', 'no_such', 'نص');
SELECT * FROM ar_near_duplicates('numbered', 'body', 'n', 'نص');
SELECT * FROM ar_duplicate_pairs('SELECT id FROM wire');
SELECT * FROM ar_duplicate_pairs('SELECT body, 1 FROM wire');
-- only a query that reads
SELECT * FROM ar_duplicate_pairs('');
SELECT * FROM ar_duplicate_groups(' ; -- nothing');
SELECT * FROM ar_duplicate_pairs('SELECT 1, 2; SELECT 1, 2');
SELECT * FROM ar_duplicate_pairs('DELETE FROM wire RETURNING id, body');
SELECT * FROM ar_duplicate_pairs('EXPLAIN SELECT id, body FROM wire');
SELECT * FROM ar_duplicate_pairs('SELECT id, body INTO other FROM wire');
SELECT * FROM ar_duplicate_pairs('COPY wire TO STDOUT');
SELECT * FROM ar_duplicate_pairs('COMMIT');
SELECT * FROM ar_duplicate_pairs('WITH gone AS (DELETE FROM wire RETURNING id, body) TABLE gone');
SELECT * FROM ar_duplicate_groups('SELECT id, body FROM wire FOR UPDATE');
SELECT * FROM ar_duplicate_pairs('SELECT id, body FROM (SELECT * FROM wire FOR SHARE) w');
SELECT count(*) FROM ar_duplicate_pairs('VALUES (1, ''نعم''), (2, ''نعم'')');

-- The name of a table is none: the hint shows it as SQL needs it.  Other queries
-- that SQL cannot read get the same hint.
CREATE TABLE "Two words" (id int, body text);
SELECT * FROM ar_duplicate_pairs('wire');
SELECT * FROM ar_duplicate_pairs(' public.Wire ;');
SELECT * FROM ar_duplicate_groups('"Other one"."The wire"');
SELECT * FROM ar_duplicate_groups('Other one.The wire');
SELECT * FROM ar_duplicate_pairs('Two words');
SELECT * FROM ar_duplicate_pairs('"Two words"');
SELECT * FROM ar_duplicate_pairs('numbered');
SELECT * FROM ar_duplicate_pairs('no_such');
SELECT * FROM ar_duplicate_pairs('No such');
SELECT * FROM ar_duplicate_pairs('no_schema.no_such');
SELECT * FROM ar_duplicate_pairs('a.b.c');
SELECT * FROM ar_duplicate_pairs('SELECT id body FROM');
SELECT * FROM ar_duplicate_pairs('SELECT id, body FROM wire)');
SELECT * FROM ar_duplicate_pairs('"wire');
DROP TABLE "Two words";
-- and those whose columns are others
SELECT * FROM ar_duplicate_pairs('SELECT FROM wire');
SELECT * FROM ar_duplicate_pairs('SELECT id, body, 1 FROM wire');
SELECT * FROM ar_duplicate_pairs('SELECT 1, ''{}''::json');
SELECT * FROM ar_duplicate_pairs('SELECT 1, ''\x''::bytea');
SELECT * FROM ar_duplicate_pairs('SELECT 1, ARRAY[body] FROM wire');
SELECT * FROM ar_duplicate_pairs('/* nothing */ -- at all');
SELECT * FROM ar_duplicate_pairs('INSERT INTO wire VALUES (1, 2)');
SELECT * FROM ar_duplicate_pairs('SELECT $1, body FROM wire');
-- these are queries
SELECT count(*) FROM ar_duplicate_pairs('TABLE wire');
SELECT count(*) FROM ar_duplicate_pairs('(SELECT id, body FROM wire);');
SELECT count(*) FROM ar_duplicate_pairs('SELECT id, body FROM wire -- all of it');
SELECT count(*) FROM ar_duplicate_pairs('WITH w AS (TABLE wire) SELECT * FROM w ORDER BY body');
SELECT count(*) FROM ar_duplicate_pairs('SELECT 1, ''نعم'' UNION ALL SELECT 2, ''نعم''');

-- only columns: no functions of the row, none that were dropped
CREATE DOMAIN article AS text;
CREATE TABLE typed (id int, gone text, long varchar, fixed char(80), own article, number int);
INSERT INTO typed SELECT 1, body, body, body, body, 1 FROM wire WHERE id = 'a1';
ALTER TABLE typed DROP COLUMN gone;
SELECT * FROM ar_near_duplicates('typed', 'row_to_json', 'own', 'نص');
SELECT * FROM ar_near_duplicates('typed', 'id', 'gone', 'نص');
SELECT * FROM ar_near_duplicates('typed', 'id', '........pg.dropped.2........', 'نص');
SELECT * FROM ar_near_duplicates('typed', 'id', 'number', 'نص');
SELECT * FROM ar_near_duplicates('typed', 'id', 'tableoid', 'نص');
-- all that is read as text, and a better match on its own type is not called
CREATE SCHEMA found_first;
CREATE FUNCTION ar_similarity(varchar, text) RETURNS real LANGUAGE sql AS 'SELECT -1::real';
CREATE FUNCTION found_first.ar_similarity(text, text) RETURNS real LANGUAGE sql AS 'SELECT -1::real';
SET search_path = found_first, public;
SELECT c AS name, n.* FROM unnest('{long,fixed,own}'::name[]) c,
	LATERAL ar_near_duplicates('typed', 'ctid', c, (SELECT body FROM wire WHERE id = 'a1')) n ORDER BY 1;
RESET search_path;
SELECT count(*) FROM ar_duplicate_pairs('SELECT id, own FROM typed UNION ALL SELECT id, own FROM typed');
SELECT count(*) FROM ar_duplicate_pairs('SELECT id, long FROM typed UNION ALL SELECT id, long FROM typed');
SELECT count(*) FROM ar_duplicate_pairs('SELECT id, fixed FROM typed');
-- an index on a column of varchar or a domain serves as one on text
CREATE INDEX ON typed USING gin (long ar_reuse_ops);
CREATE INDEX ON typed USING gin (own ar_reuse_ops);
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT FROM typed t WHERE t.long::pg_catalog.text @~ ar_near('نعم');
EXPLAIN (COSTS OFF) SELECT FROM typed t WHERE t.own::pg_catalog.text @~ ar_near('نعم');
RESET enable_seqscan;
DROP FUNCTION ar_similarity(varchar, text);
DROP SCHEMA found_first CASCADE;
DROP TABLE typed;
DROP DOMAIN article;

-- only what one may read
CREATE ROLE regress_arabic_news_reader;
SET ROLE regress_arabic_news_reader;
\set VERBOSITY sqlstate
SELECT * FROM ar_near_duplicates('wire', 'id', 'body', 'نص');
SELECT * FROM ar_duplicate_pairs('SELECT id, body FROM wire');
\set VERBOSITY default
RESET ROLE;
DROP ROLE regress_arabic_news_reader;

DROP SCHEMA "Other one" CASCADE;
DROP VIEW numbered;
DROP TABLE wire, sentences, articles, truth;
