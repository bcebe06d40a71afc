-- ar_query: equality, order, and what PostgreSQL builds on them
\a

-- In order: kind, threshold, number of words, bytes of the text.
CREATE TABLE ordered (n int PRIMARY KEY, q ar_query);
INSERT INTO ordered VALUES
	(1, 'near 1e-45: z'), (2, 'near 0.3: '), (3, 'near 0.3: A'), (4, 'near 0.3: B'), (5, 'near 0.3: a'),
	(6, 'near 0.3: a '), (7, 'near 0.3: ab'), (8, 'near 0.3: b'), (9, 'near 0.3: أ'), (10, 'near 0.3: ا'),
	(11, 'near 0.30000004: a'), (12, 'near 1: a'), (13, 'copy_of 0.1: a'), (14, 'copy_of 0.3: a'),
	(15, 'copy_of 0.8: '), (16, 'shares 1: z'), (17, 'shares 2: a'), (18, 'shares 18: a'),
	(19, 'shares 18: b'), (20, 'shares 2147483647: a'), (21, NULL);
SELECT array_agg(n ORDER BY q) = array_agg(n ORDER BY n) AS ascending,
	array_agg(n ORDER BY q DESC NULLS LAST) = array_agg(n ORDER BY -n) FILTER (WHERE n <= 20)
		|| 21 AS descending FROM ordered;

-- Every operator agrees with the order, every hash with equality.
SELECT count(*) AS pairs,
	count(*) FILTER (WHERE sign(ar_query_cmp(a.q, b.q)) <> sign(a.n - b.n)) AS cmp,
	count(*) FILTER (WHERE (a.q < b.q) <> (a.n < b.n) OR (a.q <= b.q) <> (a.n <= b.n)) AS less,
	count(*) FILTER (WHERE (a.q > b.q) <> (a.n > b.n) OR (a.q >= b.q) <> (a.n >= b.n)) AS more,
	count(*) FILTER (WHERE (a.q = b.q) <> (a.n = b.n) OR (a.q <> b.q) <> (a.n <> b.n)) AS equal,
	count(*) FILTER (WHERE (ar_query_hash(a.q) = ar_query_hash(b.q)) <> (a.n = b.n)) AS hash,
	count(*) FILTER (WHERE (ar_query_hash_extended(a.q, 7) = ar_query_hash_extended(b.q, 7)) <> (a.n = b.n)) AS extended
FROM ordered a, ordered b WHERE a.n <= 20 AND b.n <= 20;
SELECT bool_and(ar_query_hash(q) = (ar_query_hash_extended(q, 0) << 32 >> 32)::int) AS low_bits,
	bool_and(ar_query_hash_extended(q, 1) <> ar_query_hash_extended(q, 2)) AS seeded
FROM ordered WHERE n <= 20;
SELECT q = NULL AS null, ar_query_hash(NULL) AS hash FROM ordered WHERE n = 1;

-- Equal by value, however they were made and are stored: plain, compressed, apart.
CREATE TABLE made (n int PRIMARY KEY, q ar_query);
ALTER TABLE made ALTER q SET STORAGE external;
INSERT INTO made VALUES (1, ar_near('نص', 0.3)), (2, ar_near('نص', 0.3::real)),
	(3, ar_near('نص', 0.1::float8 + 0.2)), (4, 'near 0.300000012: نص'), (5, 'near 3e-1:نص');
INSERT INTO made SELECT 5 + i, ar_near(repeat('نص طويل ', 2000), 0.3) FROM generate_series(1, 2) i;
ALTER TABLE made ALTER q SET STORAGE extended;
INSERT INTO made SELECT 7 + i, ar_near(repeat('نص طويل ', 2000), 0.3) FROM generate_series(1, 2) i;
SELECT count(DISTINCT pg_column_size(q)) AS sizes, count(DISTINCT q) AS queries,
	count(DISTINCT ar_query_hash(q)) AS hashes FROM made;

-- DISTINCT, GROUP BY, UNION and joins, by hash and by order
INSERT INTO made SELECT 100 + n, q FROM ordered;
CREATE FUNCTION counts(OUT distinct_ int, OUT groups int, OUT unions int, OUT excepts int, OUT joined int)
LANGUAGE sql AS $$
	SELECT (SELECT count(*) FROM (SELECT DISTINCT q FROM made) d),
		(SELECT count(*) FROM (SELECT q FROM made GROUP BY q HAVING count(*) > 1) g),
		(SELECT count(*) FROM (SELECT q FROM made UNION SELECT q FROM ordered) u),
		(SELECT count(*) FROM (SELECT q FROM made EXCEPT SELECT q FROM ordered) e),
		(SELECT count(*) FROM made JOIN ordered USING (q))
$$;
SET enable_sort = off; SET enable_mergejoin = off; SET enable_nestloop = off;
EXPLAIN (COSTS OFF) SELECT DISTINCT q FROM made;
EXPLAIN (COSTS OFF) SELECT count(*) FROM made JOIN ordered USING (q);
SELECT * FROM counts();
RESET enable_sort; RESET enable_mergejoin;
SET enable_hashagg = off; SET enable_hashjoin = off;
EXPLAIN (COSTS OFF) SELECT DISTINCT q FROM made;
EXPLAIN (COSTS OFF) SELECT count(*) FROM made JOIN ordered USING (q);
SELECT * FROM counts();
RESET enable_nestloop; RESET enable_hashagg; RESET enable_hashjoin;

-- indexes, constraints, partitions
ALTER TABLE ordered ADD UNIQUE (q);
\set VERBOSITY sqlstate
INSERT INTO ordered VALUES (22, 'near 0.300000012: a');
INSERT INTO ordered VALUES (22, 'near 0.3000001: a');
\set VERBOSITY default
INSERT INTO ordered VALUES (23, 'near 0.300000012: a') ON CONFLICT (q) DO UPDATE SET n = -excluded.n;
SELECT n FROM ordered WHERE n < 0;
CREATE INDEX made_hash ON made USING hash (q);
ANALYZE made;
ANALYZE ordered;
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT n FROM made WHERE q = ar_near('نص');
SELECT n FROM made WHERE q = ar_near('نص') ORDER BY n;
EXPLAIN (COSTS OFF) SELECT n FROM ordered WHERE q >= 'copy_of 0.3: a' AND q < 'shares 2: a' ORDER BY q;
SELECT n FROM ordered WHERE q >= 'copy_of 0.3: a' AND q < 'shares 2: a' ORDER BY q;
RESET enable_seqscan;
-- longer than a page: no key of a btree, but of a hash
CREATE TABLE long (q ar_query, EXCLUDE USING hash (q WITH =));
INSERT INTO long SELECT ar_near(string_agg(md5(i::text), ' ')) FROM generate_series(1, 1000) i;
\set VERBOSITY sqlstate
INSERT INTO long TABLE long;
CREATE UNIQUE INDEX ON long (q);
\set VERBOSITY default
CREATE TABLE parts (q ar_query) PARTITION BY HASH (q);
CREATE TABLE part_0 PARTITION OF parts FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE part_1 PARTITION OF parts FOR VALUES WITH (MODULUS 2, REMAINDER 1);
INSERT INTO parts SELECT q FROM made;
SELECT count(*) AS rows, count(*) FILTER (WHERE EXISTS (
	SELECT FROM parts p WHERE p.q = m.q AND (p.tableoid = 'part_0'::regclass) <> (m.tableoid = 'part_0'::regclass))) AS astray
FROM parts m;

-- the operator classes are what PostgreSQL asks of them
SELECT c.opcname, a.amname, amvalidate(c.oid) FROM pg_opclass c JOIN pg_am a ON a.oid = c.opcmethod
WHERE c.opcname LIKE 'ar\_%' ORDER BY 1, 2;

DROP TABLE ordered, made, long, parts;
DROP FUNCTION counts();
