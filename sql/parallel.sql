-- What runs a query or reads a relation of the caller's, in a parallel plan
\a
CREATE TABLE copies (id int, body text);
INSERT INTO copies SELECT i, 'كلمة' || i % 3 || ' ثانية' || i % 3 || ' ثالثة رابعة' || i % 3
FROM generate_series(1, 9) i;
CREATE TABLE many AS SELECT i FROM generate_series(1, 20000) i;
ANALYZE copies;
ANALYZE many;
CREATE SEQUENCE counter;
CREATE VIEW counted AS SELECT nextval('counter') AS id, body FROM copies;

SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SET max_parallel_workers_per_gather = 2;
EXPLAIN (COSTS OFF) SELECT count(*) FROM many;

-- beside workers nextval() is an error
CREATE VIEW asked AS
SELECT (SELECT count(*) FROM ar_duplicate_pairs(
		$$SELECT nextval('counter'), body FROM copies$$)) AS pairs,
	(SELECT count(*) FROM ar_duplicate_groups(
		$$SELECT nextval('counter'), body FROM copies$$)) AS groups,
	(SELECT count(*) FROM ar_near_duplicates('counted', 'id', 'body',
		'كلمة1 ثانية1 ثالثة رابعة1')) AS near,
	(SELECT count(*) FROM many) AS many;
SELECT * FROM plan($$SELECT * FROM asked$$);
SELECT * FROM asked;
SELECT set_config(name, 'on', false) FROM pg_settings
WHERE name IN ('force_parallel_mode', 'debug_parallel_query');
SELECT * FROM asked;
SELECT count(*) FROM ar_duplicate_pairs($$SELECT nextval('counter'), body FROM counted$$);
SELECT last_value > 27 AS called FROM counter;
-- as it would be where another label were given
BEGIN;
ALTER FUNCTION ar_duplicate_pairs PARALLEL RESTRICTED;
ALTER FUNCTION ar_duplicate_groups PARALLEL RESTRICTED;
ALTER FUNCTION ar_near_duplicates PARALLEL RESTRICTED;
\set VERBOSITY sqlstate
SELECT * FROM asked;
\set VERBOSITY default
ROLLBACK;
SELECT set_config(name, 'off', false) FROM pg_settings
WHERE name IN ('force_parallel_mode', 'debug_parallel_query');

-- a query reads what the statement reads, not what it writes
CREATE FUNCTION add_copy() RETURNS int LANGUAGE sql VOLATILE AS $$
	INSERT INTO copies SELECT max(id) + 1, 'كلمة0 ثانية0 ثالثة رابعة0' FROM copies RETURNING id
$$;
SELECT add_copy(), (SELECT count(*) FROM ar_duplicate_pairs('SELECT id, body FROM copies')) AS pairs;
SELECT count(*) AS pairs FROM ar_duplicate_pairs('SELECT id, body FROM copies');
WITH gone AS (DELETE FROM copies WHERE id > 3 RETURNING id)
SELECT (SELECT count(*) FROM gone) AS gone,
	(SELECT count(*) FROM ar_duplicate_pairs('SELECT id, body FROM copies')) AS pairs;
SELECT count(*) AS pairs FROM ar_duplicate_pairs('SELECT id, body FROM copies');
CREATE FUNCTION add_and_count() RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$
BEGIN
	PERFORM add_copy();
	RETURN (SELECT count(*) FROM ar_duplicate_pairs('SELECT id, body FROM copies'));
END $$;
SELECT add_and_count();

DROP VIEW asked, counted;
DROP TABLE copies, many;
DROP SEQUENCE counter;
DROP FUNCTION add_copy(), add_and_count();
