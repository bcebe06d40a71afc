-- Tables of the benchmark, and the procedure that times a look-up.
CREATE EXTENSION pg_trgm;
CREATE TABLE art (id int PRIMARY KEY, outlet text, title text, body text);
CREATE TABLE truth (source int, variant int, kind text);
-- what is asked, what was found, how long it took
CREATE TABLE query (id int PRIMARY KEY, body text);
CREATE TABLE passage (LIKE query INCLUDING ALL);
CREATE TABLE short (LIKE query INCLUDING ALL);
CREATE TABLE found (system text, ask text, query_id int, ms float8, ids int[]);
CREATE TABLE measure (system text, what text, value float8);

-- Time a statement for each of some texts of a table; %s in the statement
-- stands for the text as a literal.
CREATE PROCEDURE ask(of_system text, what text, texts regclass, statement text,
	most int)
LANGUAGE plpgsql AS $$
DECLARE
	q record;
	began timestamptz;
	result int[];
BEGIN
	FOR q IN EXECUTE format('SELECT * FROM %s ORDER BY id LIMIT %s', texts, most) LOOP
		began := clock_timestamp();
		EXECUTE format(statement, quote_literal(q.body)) INTO result;
		INSERT INTO found VALUES (of_system, what, q.id,
			extract(epoch FROM clock_timestamp() - began) * 1000, result);
	END LOOP;
END $$;

-- Time a statement that is run once.
CREATE PROCEDURE time_it(of_system text, what text, statement text,
	divide_by float8)
LANGUAGE plpgsql AS $$
DECLARE
	began timestamptz := clock_timestamp();
BEGIN
	EXECUTE statement;
	INSERT INTO measure VALUES (of_system, what,
		extract(epoch FROM clock_timestamp() - began) * 1000 / divide_by);
END $$;
