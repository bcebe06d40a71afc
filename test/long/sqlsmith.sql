-- A database in which nearly every function that sqlsmith finds is ours.
--
-- It reads the catalog by unqualified names, so a view of that name that stands
-- before the catalog chooses what it calls.  It calls no function that returns a
-- set, so each of ours has one beside it that counts its rows, and some have a
-- view.  Nobody knows a table or a query for those that take one, so those are
-- given.
CREATE TABLE article (
	id int PRIMARY KEY,
	body text,
	cues text[],
	wanted ar_query,
	said text,
	profile text,
	density text,
	threshold float8,
	words int
);
INSERT INTO article
	SELECT row_number() OVER (), line ->> 'body', '{صرح,طنطن,5}',
		CASE row_number() OVER () % 3
			WHEN 0 THEN ar_near(line ->> 'body', 0.3)
			WHEN 1 THEN ar_copy_of(line ->> 'title', 0.8)
			ELSE ar_shares(line ->> 'body', 5) END,
		line ->> 'title',
		(ARRAY['search', 'display', 'name,+glue'])[row_number() OVER () % 3 + 1],
		(ARRAY['normal', 'high', 'exact'])[row_number() OVER () % 3 + 1],
		0.1 * (row_number() OVER () % 12),
		row_number() OVER () % 30
	FROM line;
INSERT INTO article (id, body, cues, words) VALUES
	(101, '', '{}', 0),
	(102, repeat('قال الوزير: «نعم» ', 200), '{قال}', 1),
	(103, NULL, NULL, NULL),
	(104, repeat('« " ', 300), '{""}', -1);
CREATE INDEX ON article USING gin (body ar_reuse_ops);
CREATE INDEX ON article USING gin (body ar_reuse_ops (density = exact));
CREATE INDEX ON article USING gin (to_tsvector('arabic_news', body));

CREATE VIEW quotation AS
	SELECT a.id, q.* FROM article a, ar_quotes(a.body, a.cues) q;
CREATE VIEW word AS
	SELECT a.id, w.* FROM article a, ar_words(a.body) w;
CREATE VIEW sentence AS
	SELECT a.id, s.* FROM article a, ar_sentences(a.body) s;
CREATE VIEW passage AS
	SELECT a.id, p.* FROM article a, article b,
		ar_shared_passages(a.body, b.body, 3, 4) p WHERE b.id = a.id + 1;

-- many_X(...) counts the rows of ar_X(...)
DO $$
DECLARE
	f record;
BEGIN
	FOR f IN SELECT oid, proname, pronargs, format('(%s)', (
				SELECT string_agg(t::regtype::text, ', ' ORDER BY n)
				FROM unnest(proargtypes) WITH ORDINALITY AS a (t, n))) AS takes,
			format('(%s)', (SELECT string_agg('$' || n, ', ')
				FROM generate_series(1, pronargs) AS n)) AS gives
		FROM pg_catalog.pg_proc
		WHERE proname LIKE 'ar\_%' AND proretset
	LOOP
		EXECUTE format('CREATE FUNCTION %I%s RETURNS bigint LANGUAGE sql
			STABLE AS ''SELECT count(*) FROM %I%s''',
			replace(f.proname, 'ar_', 'many_'), f.takes, f.proname, f.gives);
	END LOOP;
END $$;
CREATE FUNCTION many_like(text, int) RETURNS bigint LANGUAGE sql STABLE AS
	$$SELECT count(*) FROM ar_near_duplicates('article', 'id', 'body', $1, $2)$$;
CREATE FUNCTION many_pairs(float8) RETURNS bigint LANGUAGE sql AS
	$$SELECT count(*)
	FROM ar_duplicate_pairs('SELECT id, body FROM article', $1)$$;
CREATE FUNCTION many_groups(float8) RETURNS bigint LANGUAGE sql AS
	$$SELECT count(*)
	FROM ar_duplicate_groups('SELECT id, body FROM article', $1)$$;
CREATE FUNCTION many_matches(ar_query) RETURNS bigint LANGUAGE sql STABLE AS
	$$SELECT count(*) FROM article WHERE body @~ $1$$;
CREATE FUNCTION many_headlines(text, text) RETURNS text LANGUAGE sql STABLE AS
	$$SELECT ts_headline('arabic_news', $1,
		plainto_tsquery('arabic_news', $2))$$;

-- What makes arguments for ours.
CREATE SCHEMA chosen;
CREATE VIEW chosen.pg_proc AS
	SELECT * FROM pg_catalog.pg_proc AS p
	WHERE (proname ~ '^(ar|many)_' AND NOT EXISTS (
			SELECT FROM unnest(proargtypes) AS t
			WHERE t = 'internal'::regtype))
		OR oid IN ('lower(text)'::regprocedure, 'reverse(text)'::regprocedure,
			'md5(text)'::regprocedure, 'left(text, int)'::regprocedure,
			'right(text, int)'::regprocedure,
			'substr(text, int, int)'::regprocedure,
			'replace(text, text, text)'::regprocedure,
			'textcat(text, text)'::regprocedure,
			'length(text)'::regprocedure, 'float8(int)'::regprocedure,
			'int4(float8)'::regprocedure, 'abs(int)'::regprocedure,
			'to_tsvector(text)'::regprocedure, 'count()'::regprocedure,
			'max(int)'::regprocedure, 'max(text)'::regprocedure,
			'row_number()'::regprocedure);

-- Operators of any range: sqlsmith takes that for a type, and half of its queries
-- would fail by that alone.  No view can hide them.
SET allow_system_table_mods = on;
DELETE FROM pg_catalog.pg_operator
	WHERE oprleft::regtype::text LIKE 'any%range'
		OR oprright::regtype::text LIKE 'any%range';

CREATE ROLE smith LOGIN;
GRANT USAGE ON SCHEMA chosen TO smith;
GRANT SELECT ON ALL TABLES IN SCHEMA chosen, public TO smith;
GRANT INSERT, UPDATE, DELETE ON article TO smith;
ALTER ROLE smith SET search_path = chosen, pg_catalog, public;
ALTER ROLE smith SET default_text_search_config = 'arabic_news';
ALTER ROLE smith SET work_mem = '1MB';
ALTER ROLE smith SET temp_file_limit = '100MB';
