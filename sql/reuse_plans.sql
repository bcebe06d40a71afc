-- what the planner makes of @~ and its functions, on tables of 20,000 rows
\a

SELECT setseed(0.5);
-- a word of letters, one of so many
CREATE FUNCTION a_word(most int) RETURNS text LANGUAGE sql VOLATILE AS
$$SELECT translate((random() * most)::int::text, '0123456789', 'ابتثجحخدسر')$$;
CREATE TABLE articles (id bigint PRIMARY KEY, outlet int, body text);
INSERT INTO articles
SELECT i, i % 20, (SELECT string_agg(a_word(9000), ' ') FROM generate_series(1, 25 + i % 40))
FROM generate_series(1, 20000) i;
-- another table of somebody's: a third are copies, edited a little
CREATE TABLE wire (name uuid PRIMARY KEY, content text);
INSERT INTO wire
SELECT md5(id::text)::uuid, CASE WHEN id % 3 = 0 THEN body || ' خاص بنا'
	ELSE (SELECT string_agg('ل' || a_word(9000), ' ') FROM generate_series(1, 25 + id::int % 40)) END
FROM articles;
INSERT INTO wire VALUES (md5('none')::uuid, NULL);
-- and a few
CREATE TABLE few AS SELECT content FROM wire ORDER BY name LIMIT 2000;
CREATE INDEX articles_reuse ON articles USING gin (body ar_reuse_ops (key_bits = 16)) WITH (fastupdate = off);
CREATE INDEX wire_reuse ON wire USING gin (content ar_reuse_ops);
ANALYZE articles, wire, few;

-- the index without a setting, whichever side has it; with workers or without
-- depends on the machine
SET max_parallel_workers_per_gather = 0;
EXPLAIN (COSTS OFF) SELECT count(*) FROM wire w JOIN articles a ON a.body @~ ar_near(w.content, 0.5);
EXPLAIN (COSTS OFF) SELECT count(*) FROM articles a JOIN wire w ON w.content @~ ar_copy_of(a.body);
EXPLAIN (COSTS OFF) SELECT count(*) FROM articles a JOIN articles b ON a.body @~ ar_near(b.body) AND a.id <> b.id;
EXPLAIN (COSTS OFF) SELECT count(*) FROM wire w JOIN articles a ON ar_is_near(a.body, w.content, 0.5);
EXPLAIN (COSTS OFF) SELECT count(*) FROM wire w JOIN articles a ON ar_has_copy_of(a.body, w.content);
EXPLAIN (COSTS OFF) SELECT name FROM wire w WHERE EXISTS (SELECT FROM articles a WHERE a.body @~ ar_shares(w.content));
EXPLAIN (COSTS OFF) SELECT * FROM articles WHERE body @~ ar_near('كلمة1 كلمة2 كلمة3 كلمة4') AND outlet = 3;
-- what is symmetric is found from either side, what holds a copy is not
EXPLAIN (COSTS OFF) SELECT count(*) FROM articles WHERE ar_is_near('كلمة1 كلمة2 كلمة3', body) AND id < 100;
EXPLAIN (COSTS OFF) SELECT count(*) FROM few f JOIN articles a ON ar_is_near(f.content, a.body, 0.5);
EXPLAIN (COSTS OFF) SELECT count(*) FROM few f JOIN articles a ON ar_is_near(a.body, f.content, 0.5);
EXPLAIN (COSTS OFF) SELECT count(*) FROM few f JOIN articles a ON ar_has_passage_of(f.content, a.body);
EXPLAIN (COSTS OFF) SELECT count(*) FROM few f JOIN articles a ON ar_has_copy_of(f.content, a.body);
SELECT (SELECT count(*) FROM few f JOIN articles a ON ar_is_near(f.content, a.body, 0.5)) AS near,
	(SELECT count(*) FROM few f JOIN articles a ON a.body @~ ar_near(f.content, 0.5)) AS same,
	(SELECT count(*) FROM few f JOIN articles a ON ar_has_passage_of(f.content, a.body)) AS passages,
	(SELECT count(*) FROM few f JOIN articles a ON a.body @~ ar_shares(f.content)) AS same;
SELECT count(*) AS pairs, count(*) FILTER (WHERE md5(a.id::text)::uuid = w.name) AS right
FROM wire w JOIN articles a ON a.body @~ ar_near(w.content, 0.5) WHERE w.name < '40000000-0000-0000-0000-000000000000';

-- rows expected, against rows found: within ten times
CREATE FUNCTION expected_rows(statement text) RETURNS numeric LANGUAGE plpgsql AS $$
DECLARE
	plan json;
BEGIN
	EXECUTE 'EXPLAIN (FORMAT JSON) ' || statement INTO plan;
	RETURN plan -> 0 -> 'Plan' ->> 'Plan Rows';
END $$;
CREATE FUNCTION found_rows(statement text) RETURNS numeric LANGUAGE plpgsql AS $$
DECLARE
	result numeric;
BEGIN
	EXECUTE format('SELECT count(*) FROM (%s) t', statement) INTO result;
	RETURN result;
END $$;
SELECT n, expected_rows(s) / found_rows(s) BETWEEN 0.1 AND 10 AS close FROM (VALUES
	(1, 'SELECT 1 FROM articles WHERE body @~ ar_near((SELECT body FROM articles WHERE id = 9), 0.5)'),
	(2, 'SELECT 1 FROM articles WHERE body @~ ar_copy_of((SELECT body FROM articles WHERE id = 9))'),
	(3, 'SELECT 1 FROM articles WHERE ar_has_passage_of(body, (SELECT body FROM articles WHERE id = 9), 18)'),
	(4, 'SELECT 1 FROM few f JOIN articles a ON a.body @~ ar_near(f.content, 0.5)'),
	(5, 'SELECT 1 FROM few f JOIN wire w ON ar_is_near(w.content, f.content, 0.3)'),
	(6, 'SELECT 1 FROM few f JOIN wire w ON w.content @~ ar_shares(f.content, 18)')) v(n, s)
ORDER BY n;

-- a prepared query, and its generic plan
PREPARE near(text, real) AS SELECT id FROM articles WHERE body @~ ar_near($1, $2);
SET plan_cache_mode = force_generic_plan;
EXPLAIN (COSTS OFF) EXECUTE near('كلمة1 كلمة2 كلمة3', 0.5);
SELECT body AS nine FROM articles WHERE id = 9 \gset
EXECUTE near(:'nine', 0.5);
EXECUTE near(:'nine', 2);
EXECUTE near(NULL, 0.5);
RESET plan_cache_mode;
DEALLOCATE near;

-- an index that would read every row is not used: the run or the text is too
-- short for its density, whether the text is known or not
EXPLAIN (COSTS OFF) SELECT count(*) FROM few f JOIN articles a ON a.body @~ ar_shares(f.content, 10) WHERE a.id < 9;
EXPLAIN (COSTS OFF) SELECT count(*) FROM few f JOIN articles a ON a.body @~ ar_shares(f.content, 9) WHERE a.id < 9;
SELECT * FROM plan($$SELECT id FROM articles WHERE body @~ ar_shares((SELECT content FROM few LIMIT 1), 9) AND outlet = 3$$);
SELECT * FROM plan($$SELECT id FROM articles WHERE ar_has_passage_of((SELECT content FROM few LIMIT 1), body, 9)$$);
EXPLAIN (COSTS OFF) SELECT id FROM articles WHERE body @~ ar_shares('ا ب ت ث ج ح خ د ذ ر ز', 9);
EXPLAIN (COSTS OFF) SELECT id FROM articles WHERE body @~ ar_shares('ا ب ت ث ج ح خ د ذ ر ز', 10);
EXPLAIN (COSTS OFF) SELECT id FROM articles WHERE body @~ ar_copy_of('ا ب ت ث ج ح خ د ذ ر ز');
EXPLAIN (COSTS OFF) SELECT id FROM articles WHERE body @~ ar_near('ا ب ت ث ج ح خ د ذ ر ز', 0.01);
PREPARE shares(text) AS SELECT id FROM articles WHERE body @~ ar_shares($1, 9);
SET plan_cache_mode = force_generic_plan;
EXPLAIN (COSTS OFF) EXECUTE shares('ا ب ت');
RESET plan_cache_mode;
DEALLOCATE shares;
SELECT count(*) AS found FROM articles WHERE body @~ ar_shares(:'nine', 9);
-- a denser one is, and so are those of partitions
CREATE TABLE parts (id bigint, body text) PARTITION BY RANGE (id);
CREATE TABLE parts_1 PARTITION OF parts FOR VALUES FROM (0) TO (1500);
CREATE TABLE parts_2 PARTITION OF parts FOR VALUES FROM (1500) TO (3000);
CREATE INDEX ON parts_1 USING gin (body ar_reuse_ops (density = exact));
INSERT INTO parts SELECT id, body FROM articles WHERE id < 3000;
CREATE INDEX ON parts_2 USING gin (body ar_reuse_ops);
ANALYZE parts;
SELECT * FROM plan($$SELECT id FROM parts WHERE body @~ ar_shares((SELECT content FROM few LIMIT 1), 9)$$);
EXPLAIN (COSTS OFF) SELECT f.content FROM few f JOIN parts p ON ar_is_near(f.content, p.body);
SELECT count(*) AS found FROM parts WHERE body @~ ar_shares(:'nine', 9);

-- several columns, expressions, and a table that is not logged
CREATE UNLOGGED TABLE many (id int, tags int[], title text, body varchar(5000));
INSERT INTO many SELECT id, ARRAY[outlet], body, upper(body) FROM articles WHERE id <= 3000;
CREATE INDEX ON many USING gin (tags, title ar_reuse_ops, body ar_reuse_ops (density = high));
CREATE INDEX ON many USING gin (lower(title) ar_reuse_ops);
ANALYZE many;
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT id FROM many WHERE tags @> '{9}' AND title @~ ar_near('ا ب', 0.5) AND body @~ ar_copy_of('ا ب');
SELECT id FROM many WHERE tags @> '{9}' AND title @~ ar_near(:'nine', 0.5) AND body @~ ar_copy_of(:'nine');
SELECT id FROM many WHERE tags @> '{8}' AND title @~ ar_near(:'nine', 0.5);
SELECT id FROM many WHERE body @~ ar_shares(:'nine', 12) OR title @~ ar_near(:'nine');
EXPLAIN (COSTS OFF) SELECT id FROM many WHERE lower(title) @~ ar_near('ا ب');
RESET enable_seqscan;

-- char(n), and a domain over it, is text only by a function that trims it: an
-- index has the expression, a query of pairs says the cast
CREATE DOMAIN padded AS char(90);
CREATE TABLE fixed (id int, body char(90), own padded);
INSERT INTO fixed SELECT i, b, b FROM generate_series(1, 9) i,
	LATERAL (SELECT 'كلمة اولى وكلمة ثانية وكلمة ثالثة وكلمة رابعة وكلمة ' || i) t(b);
CREATE INDEX fixed_body ON fixed USING gin ((body::text) ar_reuse_ops);
CREATE INDEX fixed_own ON fixed USING gin ((own::text) ar_reuse_ops);
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT id FROM fixed WHERE body @~ ar_near('كلمة', 1) OR ar_is_near(own, 'كلمة', 1);
SELECT count(*) FILTER (WHERE body @~ ar_near(own)) AS near, count(*) FILTER (WHERE ar_near(body) = ar_near(rtrim(body))) AS trimmed,
	(SELECT count(*) FROM ar_near_duplicates('fixed', 'id', 'body', f.body)) AS nearest
FROM fixed f WHERE body @~ ar_near('كلمة اولى وكلمة ثانية وكلمة ثالثة وكلمة رابعة وكلمة 3', 1) GROUP BY f.body;
RESET enable_seqscan;
SELECT count(*) AS misplaced FROM fixed, ar_words(body) WHERE substr(body, start_pos, length) <> word;
SELECT count(*) FROM ar_duplicate_pairs('SELECT id, body FROM fixed');
SELECT count(*) FROM ar_duplicate_groups('SELECT id, own FROM fixed');
SELECT count(*) FROM ar_duplicate_pairs('SELECT id, body::text FROM fixed', 0.5);
CREATE INDEX ON fixed USING gin (body ar_reuse_ops);

DROP TABLE articles, wire, few, many, parts, fixed;
DROP DOMAIN padded;
DROP FUNCTION expected_rows(text), found_rows(text), a_word(int);
