-- ar_create_reuse_index: the index a table needs, whatever the table is
\a

CREATE FUNCTION made(relation regclass) RETURNS TABLE (index name, definition text) LANGUAGE sql AS $$
	SELECT c.relname, regexp_replace(pg_get_indexdef(c.oid), '^.* USING ', '')
	FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = relation ORDER BY 1 $$;
SELECT setseed(0.3);
CREATE TABLE articles (id int, body text);
INSERT INTO articles
SELECT i, (SELECT string_agg('كلمة' || (random() * 9000)::int, ' ') FROM generate_series(1, 40 + i % 160))
FROM generate_series(1, 3000) i;
INSERT INTO articles VALUES (3001, NULL), (3002, ''), (3003, 'كلمة');

-- by the rows there are, by those expected, and of each density
SELECT n, regexp_replace(made, 'public.', '') AS made FROM (VALUES
	(1, ar_create_reuse_index('articles', 'body')),
	(2, ar_create_reuse_index('articles', 'body', articles => 1e6)),
	(3, ar_create_reuse_index('articles', 'body', 'high')),
	(4, ar_create_reuse_index('articles', 'body', density => 'exact')),
	(5, ar_create_reuse_index('articles', 'body', articles => 10))) v(n, made) ORDER BY n;
SELECT * FROM made('articles');
-- the pages are full: less than 800 bytes an article, built at once it takes
-- more by a quarter
CREATE INDEX articles_at_once ON articles USING gin (body ar_reuse_ops (key_bits = 15)) WITH (fastupdate = off);
SELECT pg_relation_size('articles_body_idx') < 0.8 * pg_relation_size('articles_at_once') AS small;
-- nothing of the session is changed by it
SHOW search_path;
SHOW max_parallel_maintenance_workers;
SHOW maintenance_work_mem;
-- and it finds what it should
SET enable_seqscan = off;
SELECT count(*) AS found FROM articles a JOIN articles b ON a.body @~ ar_near(b.body, 0.9) WHERE b.id < 200;
RESET enable_seqscan;

-- an empty table, which will grow; names that must be quoted; other kinds
CREATE SCHEMA "أخبار";
CREATE TABLE "أخبار"."My ""Table"" 1" (id int, "the 'body'; --" varchar(5000));
SELECT ar_create_reuse_index('"أخبار"."My ""Table"" 1"', 'the ''body''; --');
CREATE TEMP TABLE passing AS SELECT body FROM articles LIMIT 10;
SELECT regexp_replace(ar_create_reuse_index('passing', 'body'), 'pg_temp_[0-9]+', 'pg_temp');
CREATE MATERIALIZED VIEW seen AS SELECT body FROM articles LIMIT 100;
SELECT ar_create_reuse_index('seen', 'body');
CREATE TABLE parts (id int, body text) PARTITION BY RANGE (id);
CREATE TABLE parts_1 PARTITION OF parts FOR VALUES FROM (0) TO (10);
CREATE TABLE parts_2 PARTITION OF parts FOR VALUES FROM (10) TO (9999);
INSERT INTO parts SELECT * FROM articles;
SELECT ar_create_reuse_index('parts', 'body');
SELECT * FROM made('parts') UNION ALL SELECT * FROM made('parts_1') UNION ALL SELECT * FROM made('parts_2');
-- of tables that inherit only the one itself
CREATE TABLE forebear (body text);
CREATE TABLE heir () INHERITS (forebear);
INSERT INTO forebear VALUES ('كلمة');
INSERT INTO heir SELECT body FROM articles;
SELECT ar_create_reuse_index('forebear', 'body');

-- bad input; a failed call leaves nothing
\set VERBOSITY sqlstate
SELECT ar_create_reuse_index('articles', 'text');
SELECT ar_create_reuse_index('articles', 'id');
SELECT ar_create_reuse_index('articles', 'body', 'dense');
SELECT ar_create_reuse_index('articles', 'body', articles => 0.5);
SELECT ar_create_reuse_index('articles', 'body', articles => -1);
SELECT ar_create_reuse_index('articles', 'body', articles => 'NaN');
SELECT ar_create_reuse_index('articles', 'body', articles => 'Infinity');
SELECT ar_create_reuse_index('made', 'body');
SELECT ar_create_reuse_index(1, 'body');
SELECT ar_create_reuse_index('pg_user', 'usename');
SELECT ar_create_reuse_index(NULL, 'body') IS NULL AS nothing;
CREATE ROLE nobody_of_news;
SET ROLE nobody_of_news;
SELECT ar_create_reuse_index('articles', 'body');
RESET ROLE;
BEGIN READ ONLY;
SELECT ar_create_reuse_index('articles', 'body');
ROLLBACK;
\set VERBOSITY default
SELECT ar_create_reuse_index('articles', 'id');
SELECT ar_create_reuse_index('pg_user', 'usename');
SELECT ar_create_reuse_index('articles', 'body', articles => 0.5);
SELECT count(*) AS indexes FROM made('articles');

DROP ROLE nobody_of_news;
DROP SCHEMA "أخبار" CASCADE;
DROP TABLE forebear, heir, passing, articles, parts CASCADE;
DROP FUNCTION made(regclass);
