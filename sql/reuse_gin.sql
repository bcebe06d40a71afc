-- ar_reuse_ops: what the index finds is what a sequential scan finds
\a

-- Articles made of sentences that wander between articles, some edited: many
-- pairs at every degree of likeness, and texts of every length class.
SELECT setseed(0.42);
CREATE TABLE sentences AS
SELECT i AS n, (SELECT string_agg('كلمة' || (random() * 4000)::int, ' ')
	FROM generate_series(1, 6 + (random() * 14)::int + i * 0)) AS sentence
FROM generate_series(1, 260) i;
CREATE TABLE articles (id int PRIMARY KEY, body text);
INSERT INTO articles
SELECT i, (SELECT string_agg(s.sentence, '. ' ORDER BY k)
	FROM generate_series(1, 1 + (power(random(), 3) * 40)::int + i * 0) k
	JOIN sentences s ON s.n = 1 + (i * 7 + k * (1 + i % 3)) % 260)
FROM generate_series(1, 500) i;
-- edited copies: a word in n is another
INSERT INTO articles
SELECT id + 500, (SELECT string_agg(CASE WHEN random() < (id % 5) * 0.05
		THEN 'بدل' || (random() * 9000)::int ELSE w END, ' ' ORDER BY o)
	FROM string_to_table(body, ' ') WITH ORDINALITY t(w, o))
FROM articles WHERE id % 2 = 0;
-- copies put into longer texts
INSERT INTO articles
SELECT a.id + 1000, b.body || ' ' || a.body || ' ' || c.body
FROM articles a JOIN articles b ON b.id = a.id + 1 JOIN articles c ON c.id = a.id + 2
WHERE a.id <= 300 AND a.id % 3 = 0;
-- texts that are hardly any
INSERT INTO articles VALUES (2001, ''), (2002, ' '), (2003, 'كلمة1'), (2004, 'كلمة1 كلمة2'),
	(2005, 'كلمة1 كلمة2 كلمة3'), (2006, NULL), (2007, '، . ؟'), (2008, 'كَلِمة1 كلــمة2');
ANALYZE articles;
SELECT count(*) AS articles, min(n) AS shortest, max(n) AS longest
FROM (SELECT cardinality(ar_shingles(body, 'exact')) AS n FROM articles WHERE id < 2000) t;

CREATE TABLE asked (n serial PRIMARY KEY, q ar_query);
INSERT INTO asked (q)
SELECT q FROM articles a, LATERAL (VALUES
	(ar_near(a.body)), (ar_near(a.body, 0.5)), (ar_near(a.body, 0.8)), (ar_near(a.body, 1)),
	(ar_copy_of(a.body)), (ar_copy_of(a.body, 0.5)), (ar_copy_of(a.body, 1)),
	(ar_shares(a.body)), (ar_shares(a.body, 10)), (ar_shares(a.body, 40)),
	(ar_shares(a.body, 3)), (ar_shares(a.body, 1))) v(q)
WHERE a.id % 67 = 0 OR a.id >= 2000;
ANALYZE asked;

CREATE TABLE answers (density text, n int, ids int[]);
CREATE PROCEDURE ask(density text) LANGUAGE plpgsql AS $$
DECLARE
	q record;
BEGIN
	FOR q IN SELECT * FROM asked ORDER BY n LOOP
		INSERT INTO answers
		SELECT density, q.n, coalesce(array_agg(id ORDER BY id), '{}')
		FROM articles WHERE body @~ q.q;
	END LOOP;
END $$;

SET enable_indexscan = off;
SET enable_bitmapscan = off;
CALL ask('none');
RESET enable_bitmapscan;
SET enable_seqscan = off;

CREATE INDEX articles_reuse ON articles USING gin (body ar_reuse_ops);
EXPLAIN (COSTS OFF) SELECT id FROM articles WHERE body @~ ar_near('كلمة1 كلمة2 كلمة3 كلمة4', 0.5);
CALL ask('normal');
DROP INDEX articles_reuse;
CREATE INDEX articles_reuse ON articles USING gin (body ar_reuse_ops (key_bits = 8));
CALL ask('8 bits');
DROP INDEX articles_reuse;
CREATE INDEX articles_reuse ON articles USING gin (body ar_reuse_ops (density = high, key_bits = 32));
CALL ask('high');
DROP INDEX articles_reuse;
CREATE INDEX articles_reuse ON articles USING gin (body ar_reuse_ops (density = exact, key_bits = 16));
CALL ask('exact');

-- exact and shares: the same; near and copy_of: one in a thousand may be missed,
-- and nothing is found that is not right
SELECT a.density, count(*) AS queries, sum(cardinality(t.ids)) AS rows,
	sum(cardinality(a.ids)) FILTER (WHERE NOT a.ids <@ t.ids) AS wrong,
	sum(cardinality(t.ids) - cardinality(a.ids)) FILTER (WHERE s.q::text LIKE 'shares%') AS passages_missed,
	sum(cardinality(t.ids) - cardinality(a.ids)) FILTER (WHERE a.density = 'exact') AS missed_at_exact,
	sum(cardinality(t.ids) - cardinality(a.ids)) <= sum(cardinality(t.ids)) / 1000 AS few_missed
FROM answers a JOIN answers t ON t.density = 'none' AND t.n = a.n JOIN asked s ON s.n = a.n
GROUP BY a.density ORDER BY a.density;

-- what changes is found, what goes is not
DROP INDEX articles_reuse;
CREATE INDEX articles_reuse ON articles USING gin (body ar_reuse_ops (key_bits = 16)) WITH (fastupdate = off);
UPDATE articles SET body = body || ' كلمة1' WHERE id % 7 = 0;
DELETE FROM articles WHERE id % 13 = 0;
INSERT INTO articles SELECT id + 5000, body FROM articles WHERE id % 29 = 0;
VACUUM articles;
DELETE FROM answers;
CALL ask('churned');
SET enable_bitmapscan = off;
SET enable_seqscan = on;
CALL ask('none');
RESET enable_bitmapscan;
SET enable_seqscan = off;
SELECT count(*) AS queries, bool_and(a.ids <@ t.ids) AS right,
	sum(cardinality(t.ids) - cardinality(a.ids)) <= sum(cardinality(t.ids)) / 1000 AS few_missed
FROM answers a JOIN answers t ON t.density = 'none' AND t.n = a.n WHERE a.density = 'churned';

-- joins and functions come to the index by themselves
RESET enable_seqscan;
RESET enable_indexscan;
EXPLAIN (COSTS OFF) SELECT count(*) FROM articles a JOIN articles b ON a.body @~ ar_near(b.body, 0.5) WHERE b.id < 1000;
EXPLAIN (COSTS OFF) SELECT count(*) FROM articles WHERE ar_is_near(body, 'كلمة1 كلمة2 كلمة3');
EXPLAIN (COSTS OFF) SELECT count(*) FROM articles a JOIN articles b ON ar_has_passage_of(a.body, b.body, 20);
SELECT count(*) FILTER (WHERE NOT ok) AS wrong, count(*) > 100 AS enough FROM (
	SELECT (ar_similarity(a.body, b.body) >= 0.5) AS ok
	FROM articles a JOIN articles b ON ar_is_near(a.body, b.body, 0.5) AND b.id % 10 = 0) t;

-- many columns, part of the rows, partitions, temporary tables, concurrently
CREATE INDEX articles_part ON articles USING gin (body ar_reuse_ops (density = high)) WHERE id < 100;
EXPLAIN (COSTS OFF) SELECT id FROM articles WHERE body @~ ar_near('كلمة1 كلمة2 كلمة3 كلمة4', 1) AND id < 100;
CREATE INDEX CONCURRENTLY articles_later ON articles USING gin (body ar_reuse_ops);
REINDEX INDEX articles_later;
CREATE TEMP TABLE parts (id int, body text) PARTITION BY RANGE (id);
CREATE TEMP TABLE parts_1 PARTITION OF parts FOR VALUES FROM (0) TO (500);
CREATE TEMP TABLE parts_2 PARTITION OF parts FOR VALUES FROM (500) TO (100000);
CREATE INDEX ON parts USING gin (body ar_reuse_ops);
INSERT INTO parts SELECT * FROM articles WHERE body IS NOT NULL;
SET enable_seqscan = off;
SELECT a.id, array_agg(p.id ORDER BY p.id) = (SELECT array_agg(b.id ORDER BY b.id)
	FROM articles b WHERE ar_similarity(b.body, a.body) >= 0.5) AS same
FROM articles a JOIN parts p ON p.body @~ ar_near(a.body, 0.5)
WHERE a.id IN (10, 20, 30) GROUP BY a.id, a.body ORDER BY a.id;
RESET enable_seqscan;

-- stretches of articles of few words: a copy of all of them is found
SELECT setseed(0.7);
CREATE TABLE few (id int, body text);
INSERT INTO few
SELECT i, (SELECT string_agg('كلمة' || (random() * 60)::int, ' ') FROM generate_series(1, 100 + i * 2))
FROM generate_series(1, 150) i;
CREATE TABLE stretches AS
SELECT id, k, (SELECT string_agg(w, ' ' ORDER BY o) FROM string_to_table(body, ' ') WITH ORDINALITY t(w, o)
	WHERE o BETWEEN 5 AND 5 + k) AS body
FROM few, unnest('{20,33,40,55,70,90}'::int[]) k;
SET enable_seqscan = off;
CREATE INDEX few_reuse ON few USING gin (body ar_reuse_ops);
SELECT count(*) FILTER (WHERE s.id = f.id) > 900 * 0.999 - 1 AS found
FROM stretches s JOIN few f ON f.body @~ ar_copy_of(s.body, 1);
DROP INDEX few_reuse;
CREATE INDEX few_reuse ON few USING gin (body ar_reuse_ops (density = high, key_bits = 10));
SELECT count(*) FILTER (WHERE s.id = f.id) > 900 * 0.999 - 1 AS found
FROM stretches s JOIN few f ON f.body @~ ar_copy_of(s.body, 1);
RESET enable_seqscan;
DROP TABLE few, stretches;

-- the operator class is whole
SELECT amvalidate(oid) FROM pg_opclass WHERE opcname = 'ar_reuse_ops';

-- an index of other keys is refused, whatever is asked; this one stands in for
-- it, over keys written by hand: 0xFFF22112 is the format, 0xFFF11111 that of
-- version 0.1.0
CREATE FUNCTION keys_match(keys int[], query ar_query) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN true; END';
CREATE OPERATOR @~ (LEFTARG = int[], RIGHTARG = ar_query, FUNCTION = keys_match);
CREATE OPERATOR CLASS keys_ops FOR TYPE int[] USING gin AS
	OPERATOR 1 @~ (int[], ar_query),
	FUNCTION 1 btint4cmp(int, int),
	FUNCTION 2 ginarrayextract(anyarray, internal, internal),
	FUNCTION 3 ar_reuse_extract_query(text, internal, smallint, internal, internal, internal, internal),
	FUNCTION 4 ar_reuse_consistent(internal, smallint, text, int, internal, internal, internal, internal),
	FUNCTION 5 ar_reuse_compare_partial(int, int, smallint, internal),
	FUNCTION 6 ar_reuse_triconsistent(internal, smallint, text, int, internal, internal, internal),
	STORAGE int4;
CREATE TABLE other_keys (keys int[]);
INSERT INTO other_keys
SELECT ARRAY[i, -1048576 + x'22112'::int] FROM generate_series(1, 2000) i;
CREATE INDEX ON other_keys USING gin (keys keys_ops) WITH (fastupdate = off);
SET enable_seqscan = off;
SELECT count(*) FROM other_keys WHERE keys @~ ar_near('كلمة1 كلمة2 كلمة3 كلمة4');
INSERT INTO other_keys VALUES (ARRAY[1, -1048576 + x'11111'::int]);
SELECT count(*) FROM other_keys WHERE keys @~ ar_near('كلمة1 كلمة2 كلمة3 كلمة4');
-- this reads every row, whatever the keys
SELECT count(*) FROM other_keys WHERE keys @~ ar_copy_of('كلمة1 كلمة2 كلمة3 كلمة4');
SELECT count(*) FROM other_keys WHERE keys @~ ar_shares(repeat('كلمة1 كلمة2 كلمة3 كلمة4 ', 9));
DELETE FROM other_keys WHERE keys[1] = 1;
VACUUM other_keys;
REINDEX TABLE other_keys;
SELECT count(*) FROM other_keys WHERE keys @~ ar_near('كلمة1 كلمة2 كلمة3 كلمة4');
INSERT INTO other_keys VALUES (ARRAY[-1]);
SELECT count(*) FROM other_keys WHERE keys @~ ar_near('كلمة1 كلمة2 كلمة3 كلمة4');
-- nor in the list of what is pending
DROP INDEX other_keys_keys_idx;
DELETE FROM other_keys WHERE keys[1] < 0;
CREATE INDEX ON other_keys USING gin (keys keys_ops) WITH (fastupdate = on);
INSERT INTO other_keys VALUES (ARRAY[-2]);
SELECT count(*) FROM other_keys WHERE keys @~ ar_near('كلمة1 كلمة2 كلمة3 كلمة4');
RESET enable_seqscan;
DROP TABLE other_keys;
DROP OPERATOR CLASS keys_ops USING gin;
DROP OPERATOR @~ (int[], ar_query);
DROP FUNCTION keys_match(int[], ar_query);

-- bad options
\set VERBOSITY sqlstate
CREATE INDEX ON articles USING gin (body ar_reuse_ops (density = dense));
CREATE INDEX ON articles USING gin (body ar_reuse_ops (key_bits = 7));
CREATE INDEX ON articles USING gin (body ar_reuse_ops (key_bits = 33));
CREATE INDEX ON articles USING gin (body ar_reuse_ops (key_bits = many));
CREATE INDEX ON articles USING gin (body ar_reuse_ops (window = 3));
CREATE INDEX ON articles USING btree (body ar_reuse_ops);
\set VERBOSITY default

DROP TABLE sentences, articles, asked, answers, parts;
DROP PROCEDURE ask(text);
