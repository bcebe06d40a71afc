-- load.sql: a table where articles wait until every file has been read, and
-- functions that find them in lines, JSON and CSV.  Run by load.sh.

SET client_min_messages = warning;
DROP SCHEMA IF EXISTS loading CASCADE;
CREATE SCHEMA loading;

CREATE TABLE loading.article (
	no bigint GENERATED ALWAYS AS IDENTITY,
	id text,
	outlet text,
	published date,
	title text,
	body text NOT NULL
);

CREATE TABLE loading.line (
	no bigint GENERATED ALWAYS AS IDENTITY,
	line text NOT NULL
);

-- Dates come in many forms; one that cannot be read is no reason to stop.
CREATE FUNCTION loading.to_date(value text) RETURNS date
LANGUAGE plpgsql AS $$
BEGIN
	RETURN value::date;
EXCEPTION WHEN data_exception THEN
	RETURN NULL;
END $$;

-- What was left out, in words; no row when nothing was.
CREATE FUNCTION loading.left_out(kind text, numbers bigint[], total bigint)
RETURNS SETOF text LANGUAGE plpgsql AS $$
BEGIN
	IF cardinality(numbers) = total THEN
		RAISE 'holds no article with a body';
	END IF;
	IF numbers <> '{}' THEN
		RETURN NEXT format('left out, because they have no body: %s %s%s',
						   kind, array_to_string(numbers[:5], ', '),
						   CASE WHEN cardinality(numbers) > 5
								THEN format(' and %s more',
											cardinality(numbers) - 5)
								ELSE '' END);
	END IF;
END $$;

-- Returns whether the object held a body.
CREATE FUNCTION loading.take_object(object json) RETURNS boolean
LANGUAGE plpgsql AS $$
BEGIN
	IF json_typeof(object) <> 'object' THEN
		RAISE 'not a JSON object';
	END IF;
	IF coalesce(object ->> 'body', '') = '' THEN
		RETURN false;
	END IF;
	INSERT INTO loading.article (id, outlet, published, title, body)
	VALUES (object ->> 'id', object ->> 'outlet',
			loading.to_date(object ->> 'date'), object ->> 'title',
			object ->> 'body');
	RETURN true;
END $$;

CREATE FUNCTION loading.take_lines() RETURNS SETOF text
LANGUAGE plpgsql AS $$
DECLARE
	this loading.line;
	total bigint := 0;
	without_body bigint[] := '{}';
BEGIN
	FOR this IN SELECT * FROM loading.line ORDER BY no LOOP
		CONTINUE WHEN this.line ~ '^\s*$';
		total := total + 1;
		BEGIN
			IF NOT loading.take_object(this.line::json) THEN
				without_body := without_body || this.no;
			END IF;
		EXCEPTION WHEN data_exception OR raise_exception THEN
			RAISE 'line %: no article in JSON (%)', this.no, sqlerrm;
		END;
	END LOOP;
	TRUNCATE loading.line RESTART IDENTITY;
	RETURN QUERY SELECT * FROM loading.left_out('line', without_body, total);
END $$;

-- One array or object over the whole file, or else one object a line.
CREATE FUNCTION loading.take_document() RETURNS SETOF text
LANGUAGE plpgsql AS $$
DECLARE
	document json;
	total bigint;
	without_body bigint[];
BEGIN
	BEGIN
		SELECT string_agg(line, E'\n' ORDER BY no)::json
		INTO document FROM loading.line;
	EXCEPTION WHEN data_exception THEN
		RETURN QUERY SELECT * FROM loading.take_lines();
		RETURN;
	END;
	TRUNCATE loading.line RESTART IDENTITY;
	IF json_typeof(document) <> 'array' THEN
		document := json_build_array(document);
	END IF;
	SELECT count(*), coalesce(array_agg(no) FILTER (WHERE NOT taken), '{}')
	INTO total, without_body
	FROM (SELECT no, loading.take_object(object) AS taken
		  FROM json_array_elements(document) WITH ORDINALITY AS e (object, no)
		  ORDER BY no) AS t;
	RETURN QUERY SELECT *
	FROM loading.left_out('object', without_body, total);
END $$;

-- The names in a CSV header, in order.
CREATE FUNCTION loading.csv_names(header text, delimiter text)
RETURNS SETOF text LANGUAGE sql AS $$
	SELECT lower(btrim(replace(field[1], '""', '"'), E' "\r\t'))
	FROM regexp_matches(rtrim(header, E'\r') || delimiter,
						format('("(?:[^"]|"")*"|[^%1$s]*)%1$s', delimiter),
						'g') AS field
$$;

-- Spreadsheets write semicolons in some countries, and tabs on request.
CREATE FUNCTION loading.csv_delimiter(header text) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
	delimiter text;
BEGIN
	FOREACH delimiter IN ARRAY ARRAY[',', ';', E'\t'] LOOP
		IF 'body' IN (SELECT loading.csv_names(header, delimiter)) THEN
			RETURN delimiter;
		END IF;
	END LOOP;
	RAISE 'line 1: no column is named "body" in the header (%)',
		left(rtrim(header, E'\r'), 60);
END $$;

-- Make a table with the file's columns; returns them as a list.
CREATE FUNCTION loading.csv_table(header text, delimiter text)
RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	names text;
BEGIN
	-- A name that comes twice, or none at all, gets its number.
	SELECT string_agg(format('%I', CASE WHEN name = '' OR copy > 1
										THEN format('%s#%s', name, place)
										ELSE name END), ', ' ORDER BY place)
	INTO names
	FROM (SELECT name, place,
				 row_number() OVER (PARTITION BY name ORDER BY place) AS copy
		  FROM loading.csv_names(header, delimiter)
			   WITH ORDINALITY AS n (name, place)) AS numbered;
	DROP TABLE IF EXISTS loading.csv;
	EXECUTE format('CREATE TABLE loading.csv (%s text)',
				   replace(names, ', ', ' text, '));
	EXECUTE 'ALTER TABLE loading.csv ADD COLUMN "#" bigint
			 GENERATED ALWAYS AS IDENTITY';
	RETURN names;
END $$;

CREATE FUNCTION loading.take_csv() RETURNS SETOF text
LANGUAGE plpgsql AS $$
DECLARE
	total bigint;
	without_body bigint[];
BEGIN
	INSERT INTO loading.article (id, outlet, published, title, body)
	SELECT r ->> 'id', r ->> 'outlet', loading.to_date(r ->> 'date'),
		   r ->> 'title', body
	FROM loading.csv, to_json(csv) AS r
	WHERE body <> '' ORDER BY "#";
	SELECT count(*), coalesce(array_agg("#" ORDER BY "#")
							  FILTER (WHERE coalesce(body, '') = ''), '{}')
	INTO total, without_body FROM loading.csv;
	RETURN QUERY SELECT *
	FROM loading.left_out('record', without_body, total);
END $$;

-- Articles without an id get their number, and so do those whose id another
-- has already: files of several outlets often count from 1.
CREATE PROCEDURE loading.number_ids()
LANGUAGE sql AS $$
	UPDATE loading.article AS a
	SET id = concat_ws('#', nullif(a.id, ''), a.no)
	FROM (SELECT no, row_number() OVER (PARTITION BY id ORDER BY no) AS copy
		  FROM loading.article) AS numbered
	WHERE a.no = numbered.no
	  AND (coalesce(a.id, '') = '' OR numbered.copy > 1)
$$;
