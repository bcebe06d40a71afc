-- ar_says, ar_statement, text @~ ar_statement and ar_statement_ops
\a

-- the type: as it is written, and by its constructor
SELECT n, s::ar_statement FROM (VALUES
	(1, 'says 0.6: نص قصير'), (2, 'says 1: نص'), (3, 'says 0.6:نص'), (4, 'says 0.6:  blank kept'),
	(5, 'says 0.6: '), (6, 'says 6e-1: نص'), (7, E'says 0.8: two\nlines: and a colon')) v(n, s) ORDER BY n;
SELECT n, s, s = same AS same FROM (VALUES
	(1, ar_says('نص'), 'says 0.6: نص'::ar_statement), (2, ar_says('نص', 0.55), 'says 0.55: نص'),
	(3, ar_says('نص', 1), 'says 1: نص'), (4, ar_says('', 0.3::real), 'says 0.3: '),
	(5, ar_says('نص', 0.1::float8 + 0.2), 'says 0.3: نص'), (6, ar_says('نص', '1e-45'), 'says 1e-45: نص')) v(n, s, same) ORDER BY n;
SELECT ar_says(NULL), ar_says('نص', NULL), 'نص' @~ NULL::ar_statement AS unknown;
-- what has no type is an ar_query, as it was before there was another
SELECT 'سنعيد فتح الطريق غدا' @~ 'near 0.3: سنعيد فتح الطريق غدا' AS literal;
PREPARE unknown AS SELECT 'سنعيد فتح الطريق غدا' @~ $1 AS parameter;
EXECUTE unknown('copy_of 0.8: سنعيد فتح الطريق غدا');
DEALLOCATE unknown;
SELECT 'سنعيد فتح الطريق غدا' @~ 'says 0.6: سنعيد فتح الطريق غدا' AS literal;

-- binary: the fields of ar_query
CREATE TABLE statements (n int PRIMARY KEY, s ar_statement);
INSERT INTO statements VALUES (1, ar_says('أعلنت بلدية', 0.3)), (2, ar_says('', 1)), (3, NULL),
	(4, ar_says((SELECT string_agg(md5(i::text), ' ') FROM generate_series(1, 5000) i)));
SELECT n, ar_statement_send(s) FROM statements WHERE n <= 2 ORDER BY n;
CREATE TABLE again (LIKE statements);
\copy statements to 'results/says.bin' (format binary)
\copy again from 'results/says.bin' (format binary)
SELECT n, a.s IS NOT DISTINCT FROM b.s AND a.s::text IS NOT DISTINCT FROM b.s::text
	AND a.s::text::ar_statement IS NOT DISTINCT FROM a.s AS same
FROM statements a JOIN again b USING (n) ORDER BY n;

-- no field is trusted, and neither type is the other
\set VERBOSITY terse
SELECT s::ar_statement FROM (VALUES ('near 0.6: نص')) v(s);
SELECT 'says 0.6: نص'::ar_query;
SELECT ''::ar_statement;
SELECT 'says: نص'::ar_statement;
SELECT 'says 0.6 نص'::ar_statement;
SELECT ' says 0.6: نص'::ar_statement;
SELECT 'says 0x1: نص'::ar_statement;
SELECT 'says 0: نص'::ar_statement;
SELECT 'says 1.01: نص'::ar_statement;
SELECT 'says nan: نص'::ar_statement;
SELECT 'says -0.5: نص'::ar_statement;
SELECT ar_says('نص', 0);
SELECT ar_says('نص', 'NaN');
SELECT ar_says('نص', 1.0000001);
SELECT ar_says_same('نص', 'نص', 2);
\set VERBOSITY default
SELECT 'says it: نص'::ar_statement;
SELECT 'says 7: نص'::ar_statement;
\set VERBOSITY sqlstate
CREATE TABLE received (s ar_statement);
-- right; then a kind of ar_query, another version, a number of words, a threshold above 1, too short
\copy received from program 'printf "\120\107\103\117\120\131\012\377\015\012\000\000\000\000\000\000\000\000\000\000\001\000\000\000\024\000\000\000\000\000\000\000\003\076\231\231\232\000\000\000\000\331\206\330\265\377\377"' (format binary)
\copy received from program 'printf "\120\107\103\117\120\131\012\377\015\012\000\000\000\000\000\000\000\000\000\000\001\000\000\000\024\000\000\000\000\000\000\000\000\076\231\231\232\000\000\000\000\331\206\330\265\377\377"' (format binary)
\copy received from program 'printf "\120\107\103\117\120\131\012\377\015\012\000\000\000\000\000\000\000\000\000\000\001\000\000\000\024\000\000\000\001\000\000\000\003\076\231\231\232\000\000\000\000\331\206\330\265\377\377"' (format binary)
\copy received from program 'printf "\120\107\103\117\120\131\012\377\015\012\000\000\000\000\000\000\000\000\000\000\001\000\000\000\024\000\000\000\000\000\000\000\003\076\231\231\232\000\000\000\001\331\206\330\265\377\377"' (format binary)
\copy received from program 'printf "\120\107\103\117\120\131\012\377\015\012\000\000\000\000\000\000\000\000\000\000\001\000\000\000\024\000\000\000\000\000\000\000\003\100\000\000\000\000\000\000\000\331\206\330\265\377\377"' (format binary)
\copy received from program 'printf "\120\107\103\117\120\131\012\377\015\012\000\000\000\000\000\000\000\000\000\000\001\000\000\000\010\000\000\000\000\000\000\000\003\377\377"' (format binary)
\set VERBOSITY default
SELECT * FROM received;

-- equality and order: threshold, then bytes of the text
CREATE TABLE ordered (n int PRIMARY KEY, s ar_statement);
INSERT INTO ordered VALUES (1, 'says 1e-45: z'), (2, 'says 0.3: '), (3, 'says 0.3: A'), (4, 'says 0.3: a'),
	(5, 'says 0.3: ab'), (6, 'says 0.3: ا'), (7, 'says 0.30000004: a'), (8, 'says 1: a');
SELECT array_agg(n ORDER BY s) = array_agg(n ORDER BY n) AS ascending,
	array_agg(n ORDER BY s DESC) = array_agg(n ORDER BY n DESC) AS descending FROM ordered;
SELECT count(*) AS pairs,
	count(*) FILTER (WHERE sign(ar_statement_cmp(a.s, b.s)) <> sign(a.n - b.n)) AS cmp,
	count(*) FILTER (WHERE (a.s < b.s) <> (a.n < b.n) OR (a.s <= b.s) <> (a.n <= b.n)) AS less,
	count(*) FILTER (WHERE (a.s > b.s) <> (a.n > b.n) OR (a.s >= b.s) <> (a.n >= b.n)) AS more,
	count(*) FILTER (WHERE (a.s = b.s) <> (a.n = b.n) OR (a.s <> b.s) <> (a.n <> b.n)) AS equal,
	count(*) FILTER (WHERE (ar_statement_hash(a.s) = ar_statement_hash(b.s)) <> (a.n = b.n)) AS hash,
	count(*) FILTER (WHERE (ar_statement_hash_extended(a.s, 7) = ar_statement_hash_extended(b.s, 7)) <> (a.n = b.n)) AS extended
FROM ordered a, ordered b;
SELECT bool_and(ar_statement_hash(s) = (ar_statement_hash_extended(s, 0) << 32 >> 32)::int) AS low_bits,
	bool_and(ar_statement_hash_extended(s, 1) <> ar_statement_hash_extended(s, 2)) AS seeded FROM ordered;
INSERT INTO ordered SELECT n + 10, s FROM ordered;
SELECT count(DISTINCT s) AS distinct, (SELECT count(*) FROM (SELECT s FROM ordered GROUP BY s) g) AS groups,
	(SELECT count(*) FROM ordered a JOIN ordered b USING (s)) AS joined FROM ordered;
CREATE UNIQUE INDEX ON ordered (s) WHERE n < 10;
CREATE INDEX ON ordered USING hash (s);
\set VERBOSITY sqlstate
INSERT INTO ordered VALUES (0, 'says 0.3: ab');
\set VERBOSITY default
DROP TABLE statements, again, received, ordered;

-- what is asked: ar_quote_similarity at the threshold
SELECT count(*) > 250 AS enough,
	count(*) FILTER (WHERE (a.q @~ ar_says(b.q, t)) IS DISTINCT FROM (ar_quote_similarity(a.q, b.q) >= t)) AS differs,
	count(*) FILTER (WHERE ar_says_same(a.q, b.q, t) IS DISTINCT FROM (a.q @~ ar_says(b.q, t))) AS function_differs,
	count(*) FILTER (WHERE ar_says_same(b.q, a.q, t) IS DISTINCT FROM (a.q @~ ar_says(b.q, t))) AS turned_differs
FROM (VALUES (1, 'سنبدأ سحب الوحدات من الحدود يوم الخميس'), (2, 'سيبدأ سحب الوحدات من الحدود الخميس'),
	(3, 'نفذت الوزارة خطة ترميم الجسور المتضررة قبل حلول الشتاء'), (4, 'تم تنفيذ خطة الوزارة لترميم الجسر المتضرر قبل الشتاء'),
	(5, 'الطائرات ستنقل إلى الشمال بعد تجديد المدرج'), (6, 'القاعدة الجوية ستغلق، والطائرات ستنقل إلى الشمال بعد تجديد المدرج'),
	(7, 'بلغ عدد المصابين 312 مصابا'), (8, 'بلغ عدد المصابين 95 مصابا'), (9, ''), (10, 'من هذا إلى ذلك'), (11, NULL),
	(12, 'The committee will meet')) a(n, q),
	(VALUES (1, 'سنبدأ سحب الوحدات من الحدود يوم الخميس'), (2, 'نفذت الوزارة خطة ترميم الجسور'), (3, 'الطائرات ستنقل إلى الشمال'),
	(4, 'بلغ عدد المصابين 312 مصابا'), (5, ''), (6, 'من هذا إلى ذلك'), (7, NULL), (8, 'لن نبدأ سحب الوحدات من الحدود')) b(n, q),
	LATERAL (SELECT 0.6::real UNION SELECT 0.01 UNION SELECT 1 UNION
		SELECT ar_quote_similarity(a.q, b.q) WHERE ar_quote_similarity(a.q, b.q) > 0) t(t);

-- Quotes of words that some are frequent and many rare, and what becomes of
-- quotes: spelled and inflected otherwise, negated, cut, put into longer ones.
SELECT setseed(0.3);
CREATE FUNCTION a_word(n int) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT CASE WHEN n % 29 = 0 THEN n::text
		ELSE translate((n / 2 + 1000)::text, '0123456789', 'بترسعفقكضش') || CASE n % 2 WHEN 1 THEN 'ا' ELSE '' END
			|| (ARRAY['', '', 'ات', 'ون', 'ة'])[1 + n % 5] END
$$;
CREATE FUNCTION some_words(fewest int, n int) RETURNS text LANGUAGE sql VOLATILE AS $$
	SELECT string_agg(a_word((power(random(), 3) * 1800)::int), ' ') FROM generate_series(1, fewest + (random() * n)::int)
$$;
CREATE FUNCTION changed(quote text, how int) RETURNS text LANGUAGE sql VOLATILE AS $$
	SELECT CASE how % 6
		WHEN 0 THEN 'لا ' || quote
		WHEN 1 THEN replace(regexp_replace(quote, '(\S{3})(\S+)', E'\\1ـ\\2', 'g'), 'ا', 'أ')
		WHEN 2 THEN regexp_replace(quote, '(^| )(\S{4})', E'\\1ال\\2', 'g')
		WHEN 3 THEN (SELECT string_agg(w, ' ' ORDER BY o) FROM string_to_table(quote, ' ') WITH ORDINALITY t(w, o) WHERE o % 2 = 0 OR o < 4)
		WHEN 4 THEN quote || ' ' || some_words(2, 9)
		ELSE (SELECT string_agg(CASE WHEN random() < 0.2 THEN a_word((random() * 3000)::int) ELSE w END, ' ' ORDER BY random())
			FROM string_to_table(quote, ' ') t(w)) END
$$;
CREATE TABLE quotes (id int PRIMARY KEY, quote text);
INSERT INTO quotes SELECT i, some_words(2, CASE i % 9 WHEN 0 THEN 60 ELSE 18 END) FROM generate_series(1, 300) i;
INSERT INTO quotes SELECT id + 1000, changed(quote, id) FROM quotes WHERE id % 2 = 0;
INSERT INTO quotes SELECT id + 1000, changed(quote, id / 2) FROM quotes WHERE id > 1000 AND id % 3 = 0;
INSERT INTO quotes VALUES (5001, ''), (5002, NULL), (5003, ' ، '), (5004, 'من هذا إلى ذلك'), (5005, 'لا'), (5006, '312');
CREATE TABLE asked (n serial PRIMARY KEY, s ar_statement);
INSERT INTO asked (s) SELECT ar_says(quote, t)
FROM quotes, unnest('{0.05, 0.3, 0.6, 0.8, 1}'::float8[]) t
WHERE quote IS NOT NULL AND (id % 83 = 0 OR id > 5000) ORDER BY id, t;

-- the rows that each finds, by the index or without
CREATE FUNCTION found(by_index boolean, OUT n int, OUT ids int[]) RETURNS SETOF record
LANGUAGE plpgsql AS $$
BEGIN
	PERFORM set_config('enable_seqscan', (NOT by_index)::text, true),
		set_config('enable_bitmapscan', by_index::text, true);
	RETURN QUERY EXECUTE 'SELECT a.n, array(SELECT q.id FROM quotes q WHERE q.quote @~ a.s ORDER BY q.id) FROM asked a';
END $$;
CREATE FUNCTION compared(OUT queries bigint, OUT some_rows boolean, OUT differ bigint) LANGUAGE sql AS $$
	SELECT count(*), sum(cardinality(r.ids)) > 150, count(*) FILTER (WHERE r.ids <> i.ids)
	FROM found(true) i JOIN found(false) r USING (n)
$$;
CREATE INDEX quotes_says ON quotes USING gin (quote ar_statement_ops) WITH (fastupdate = on);
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT a.n, q.id FROM asked a JOIN quotes q ON q.quote @~ a.s;
RESET enable_seqscan;
SELECT * FROM compared();
-- inserted and changed, while it is pending
INSERT INTO quotes SELECT id + 10000, changed(quote, id / 3) FROM quotes WHERE id % 4 = 0;
UPDATE quotes SET quote = changed(quote, id / 5) WHERE id % 7 = 0;
SELECT * FROM compared();
DELETE FROM quotes WHERE id % 11 = 0;
SELECT gin_clean_pending_list('quotes_says') > 0 AS cleaned;
SELECT * FROM compared();
VACUUM quotes;
INSERT INTO quotes SELECT id + 20000, changed(quote, id / 3) FROM quotes WHERE id % 5 = 0;
UPDATE quotes SET id = -id WHERE id % 13 = 0;
SELECT * FROM compared();
-- rolled back, made again, of partitions, and not pending
BEGIN;
DELETE FROM quotes WHERE id % 2 = 0;
UPDATE quotes SET quote = changed(quote, 0);
ROLLBACK;
VACUUM quotes;
REINDEX INDEX quotes_says;
ALTER INDEX quotes_says SET (fastupdate = off);
UPDATE quotes SET quote = changed(quote, 1) WHERE id % 10 = 0;
SELECT * FROM compared();
ALTER TABLE quotes RENAME TO whole;
CREATE TABLE quotes (id int, quote text) PARTITION BY HASH (id);
CREATE TABLE quotes_0 PARTITION OF quotes FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE UNLOGGED TABLE quotes_1 PARTITION OF quotes FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE INDEX ON quotes USING gin (quote ar_statement_ops);
INSERT INTO quotes SELECT * FROM whole;
SELECT * FROM compared();
-- as a join
SET enable_seqscan = off;
SELECT count(*) > 50 AS enough, count(*) FILTER (WHERE ar_quote_similarity(q.quote, w.quote) < 0.6::real) AS wrong,
	count(*) = (SELECT count(*) FROM whole w, whole q WHERE w.id % 27 = 0 AND ar_quote_similarity(q.quote, w.quote) >= 0.6::real) AS all
FROM whole w JOIN quotes q ON q.quote @~ ar_says(w.quote) WHERE w.id % 27 = 0;
RESET enable_seqscan;
DROP TABLE quotes, whole, asked;
DROP FUNCTION found(boolean), compared();

-- the planner, on 20,000 rows, with both indexes on one column
CREATE TABLE quotes (id int PRIMARY KEY, speaker int, quote text);
INSERT INTO quotes SELECT i, i % 90, (SELECT string_agg(a_word((random() * 60000)::int), ' ') FROM generate_series(1, 9 + i * 0))
FROM generate_series(1, 20000) i;
CREATE TABLE wire AS SELECT id AS n, changed(quote, 4) AS quote FROM quotes WHERE id % 20 = 0;
CREATE INDEX quotes_says ON quotes USING gin (quote ar_statement_ops);
CREATE INDEX quotes_reuse ON quotes USING gin (quote ar_reuse_ops);
ANALYZE quotes, wire;
SET max_parallel_workers_per_gather = 0;
EXPLAIN (COSTS OFF) SELECT id FROM quotes WHERE quote @~ ar_says('بترس عفق كضش');
EXPLAIN (COSTS OFF) SELECT id FROM quotes WHERE quote @~ ar_near('بترس عفق كضش') AND speaker = 3;
EXPLAIN (COSTS OFF) SELECT id FROM quotes WHERE quote @~ ar_says('بترس عفق كضش', 0.8) OR quote @~ ar_shares('بترس عفق كضش');
EXPLAIN (COSTS OFF) SELECT id FROM quotes WHERE ar_says_same(quote, 'بترس عفق كضش');
EXPLAIN (COSTS OFF) SELECT id FROM quotes WHERE ar_says_same('بترس عفق كضش', quote, 0.8) AND ar_is_near(quote, 'بترس عفق كضش');
EXPLAIN (COSTS OFF) SELECT count(*) FROM wire w JOIN quotes q ON q.quote @~ ar_says(w.quote);
EXPLAIN (COSTS OFF) SELECT count(*) FROM wire w JOIN quotes q ON ar_says_same(w.quote, q.quote, 0.5);
EXPLAIN (COSTS OFF) SELECT n FROM wire w WHERE EXISTS (SELECT FROM quotes q WHERE q.quote @~ ar_says(w.quote) AND q.speaker = 1);
SELECT count(*) = 1000 AS each, count(*) FILTER (WHERE w.n = q.id) > 900 AS right
FROM wire w JOIN quotes q ON q.quote @~ ar_says(w.quote);
SELECT count(*) = (SELECT count(*) FROM wire w JOIN quotes q ON q.quote @~ ar_says(w.quote)) AS same
FROM wire w JOIN quotes q ON ar_says_same(w.quote, q.quote);
-- an index of the other class is of no use
DROP INDEX quotes_says;
EXPLAIN (COSTS OFF) SELECT id FROM quotes WHERE quote @~ ar_says('بترس عفق كضش');
EXPLAIN (COSTS OFF) SELECT id FROM quotes WHERE ar_says_same(quote, 'بترس عفق كضش');
DROP INDEX quotes_reuse;
CREATE INDEX quotes_says ON quotes USING gin (quote ar_statement_ops);
EXPLAIN (COSTS OFF) SELECT id FROM quotes WHERE quote @~ ar_near('بترس عفق كضش');
EXPLAIN (COSTS OFF) SELECT id FROM quotes WHERE ar_is_near(quote, 'بترس عفق كضش');
-- expected rows
CREATE FUNCTION expected_rows(statement text) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
	plan json;
BEGIN
	EXECUTE 'EXPLAIN (FORMAT JSON) ' || statement INTO plan;
	RETURN plan -> 0 -> 'Plan' -> 'Plan Rows';
END $$;
SELECT expected_rows(format('SELECT FROM quotes WHERE quote @~ ar_says(%L)', quote)) AS rows,
	expected_rows('SELECT FROM wire w JOIN quotes q ON q.quote @~ ar_says(w.quote)') AS of_join,
	expected_rows('SELECT FROM wire w JOIN quotes q ON ar_says_same(q.quote, w.quote)') AS of_function
FROM wire WHERE n = 20;
-- a prepared one, and its generic plan
PREPARE says(text, float8) AS SELECT count(*) FROM quotes WHERE quote @~ ar_says($1, $2);
SET plan_cache_mode = force_generic_plan;
EXPLAIN (COSTS OFF) EXECUTE says('بترس', 0.6);
SELECT quote AS nine FROM quotes WHERE id = 9 \gset
EXECUTE says(:'nine', 0.9);
EXECUTE says(:'nine', 2);
EXECUTE says(NULL, 0.6);
EXECUTE says('', 0.6);
RESET plan_cache_mode;
DEALLOCATE says;
-- an article is looked for in every row, and found there
SELECT string_agg(a_word(i * 2 + 1), ' ') AS article FROM generate_series(1, 2000) i \gset
SELECT p LIKE '%Seq Scan%' AS every_row, p LIKE '%ar_says_same%' AS by_function FROM (
	SELECT string_agg(p, ' ') FROM plan(format('SELECT id FROM quotes WHERE quote @~ ar_says(%L, 0.01)', :'article')) p) t(p);
INSERT INTO quotes VALUES (0, 0, :'article');
PREPARE article AS SELECT id FROM quotes WHERE quote @~ ar_says($1, 0.9);
SET plan_cache_mode = force_generic_plan;
EXECUTE article(:'article');
RESET plan_cache_mode;
DEALLOCATE article;
DROP TABLE quotes, wire;
DROP FUNCTION expected_rows(text), changed(text, int), some_words(int, int), a_word(int);

-- an index of other keys is refused; keys written by hand stand in for it
CREATE FUNCTION keys_match(keys int[], s ar_statement) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN true; END';
CREATE OPERATOR @~ (LEFTARG = int[], RIGHTARG = ar_statement, FUNCTION = keys_match);
CREATE OPERATOR CLASS statement_keys_ops FOR TYPE int[] USING gin AS
	OPERATOR 1 @~ (int[], ar_statement),
	FUNCTION 1 btint4cmp(int, int),
	FUNCTION 2 ginarrayextract(anyarray, internal, internal),
	FUNCTION 3 ar_statement_extract_query(text, internal, smallint, internal, internal, internal, internal),
	FUNCTION 5 ar_statement_compare_partial(int, int, smallint, internal),
	FUNCTION 6 ar_statement_triconsistent(internal, smallint, text, int, internal, internal, internal),
	STORAGE int4;
CREATE TABLE other_keys (keys int[]);
INSERT INTO other_keys
SELECT ARRAY[i, -1048576 + ('x' || lpad(f.value, 8, '0'))::bit(32)::int]
FROM generate_series(1, 2000) i, ar_build_info() f WHERE f.name = 'statement_format';
CREATE INDEX ON other_keys USING gin (keys statement_keys_ops);
SET enable_seqscan = off;
SELECT count(*) FROM other_keys WHERE keys @~ ar_says('كلمة1 كلمة2');
INSERT INTO other_keys VALUES (ARRAY[-2]);
\set VERBOSITY sqlstate
SELECT count(*) FROM other_keys WHERE keys @~ ar_says('كلمة1 كلمة2');
\set VERBOSITY default
RESET enable_seqscan;
DROP TABLE other_keys;
DROP OPERATOR FAMILY statement_keys_ops USING gin;
DROP OPERATOR @~ (int[], ar_statement);
DROP FUNCTION keys_match(int[], ar_statement);
