/*
 * What test/long/flooding asks: how long does each function take over texts
 * that were made to slow it down, and over plain ones?
 *
 * Processor time of the backend, so that a busy machine counts less; of five
 * turns the fastest.  The tables text_of(kind, plain, no, body) is filled.
 */
CREATE EXTENSION IF NOT EXISTS arabic_news;

/* The kernel brings the figure up to date when the backend has slept. */
CREATE FUNCTION cpu_ns() RETURNS bigint LANGUAGE plpgsql AS $$
BEGIN
	PERFORM pg_sleep(0.0002);
	RETURN split_part(pg_read_file('/proc/self/schedstat'), ' ', 1);
END $$;

CREATE TABLE question(no int, name text, query text);
INSERT INTO question VALUES
	(1, 'ar_shingles', 'SELECT cardinality(ar_shingles($1))'),
	(2, 'ar_similarity', 'SELECT ar_similarity($1, $2)'),
	(3, 'ar_containment', 'SELECT ar_containment($1, $2)'),
	(4, 'ar_near', 'SELECT $1 @~ ar_near($2)'),
	(5, 'ar_copy_of', 'SELECT $1 @~ ar_copy_of($2)'),
	(6, 'ar_shares', 'SELECT $1 @~ ar_shares($2, 18)'),
	(7, 'insert', 'INSERT INTO indexed VALUES ($1)'),
	(8, 'ar_shared_passages', 'SELECT count(*) FROM ar_shared_passages($1, $2)'),
	(9, 'with max_gap', 'SELECT count(*) FROM ar_shared_passages($1, $2, 8, 5)'),
	(10, 'ar_repeated_passages', 'SELECT count(*) FROM ar_repeated_passages($1)'),
	(11, 'ar_duplicate_pairs', 'SELECT count(*) FROM ar_duplicate_pairs(format(
		''SELECT 1, %L UNION ALL SELECT 2, %L'', $1, $2))'),
	(12, 'to_tsvector', 'SELECT length(to_tsvector(''arabic_news'', $1))'),
	(13, 'ar_quotes', 'SELECT count(*) FROM ar_quotes($1)'),
	(14, 'ar_quote_similarity', 'SELECT ar_quote_similarity($1, $2)'),
	(15, 'ar_word_diff', 'SELECT count(*) FROM ar_word_diff($1, $2)');

CREATE TABLE indexed(body text);
CREATE INDEX ON indexed USING gin (body ar_reuse_ops) WITH (fastupdate = off);

CREATE FUNCTION one_ns(query text, a text, b text) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
	began bigint := cpu_ns();
BEGIN
	EXECUTE query USING a, b;
	RETURN cpu_ns() - began;
END $$;

/* Texts by turns, so that what else the machine does meets both kinds. */
CREATE FUNCTION take_times(query text, made text[], plain text[],
	OUT made_ms numeric, OUT plain_ms numeric)
LANGUAGE plpgsql AS $$
BEGIN
	FOR turn IN 1..5 LOOP
		made_ms := least(made_ms, one_ns(query, made[1], made[2]) / 1e6);
		plain_ms := least(plain_ms, one_ns(query, plain[1], plain[2]) / 1e6);
	END LOOP;
END $$;

CREATE TABLE ratio AS
SELECT no, name, kind, made_ms, plain_ms, made_ms / plain_ms AS times
FROM question, (SELECT kind,
		array_agg(body ORDER BY no) FILTER (WHERE NOT plain) AS made,
		array_agg(body ORDER BY no) FILTER (WHERE plain) AS other
	FROM text_of GROUP BY kind) pair,
	take_times(query, made, other);

CREATE VIEW worst AS
SELECT DISTINCT ON (no) name, kind AS worst_kind,
	round(made_ms, 1) AS made_ms, round(plain_ms, 1) AS plain_ms,
	round(times, 2) AS times
FROM ratio ORDER BY no, times DESC;
