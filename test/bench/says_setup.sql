-- Quotes of the articles in table line, and an index over them.
CREATE TABLE quotes AS
SELECT row_number() OVER (ORDER BY md5(q.quote))::int AS id, q.quote
FROM line, LATERAL ar_quotes(line ->> 'body') q
ORDER BY md5(q.quote) LIMIT 100000;
VACUUM (ANALYZE) quotes;
CREATE TABLE measured (n serial, what text, threshold real, value numeric);
-- milliseconds of the processor; to be up to date it takes a moment's sleep
CREATE FUNCTION used() RETURNS float8 LANGUAGE plpgsql VOLATILE AS $$
BEGIN
	PERFORM pg_sleep(0.0002);
	RETURN split_part(pg_read_file('/proc/self/schedstat'), ' ', 1)::float8 / 1e6;
END $$;
