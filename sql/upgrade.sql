-- 0.1.0, updated, is what CREATE EXTENSION makes, and what was built on it stays
\a

-- an extension is installed once in a database: this takes one of its own
\set main :DBNAME
CREATE DATABASE an_upgrade TEMPLATE template0 ENCODING 'UTF8'
	LC_COLLATE 'C' LC_CTYPE 'C';
\c an_upgrade

-- The catalogs of the extension, told without numbers: every column of the row
-- of every object that is a member, or comes with one, and what goes with it.
CREATE FUNCTION row_of(class regclass, id oid) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
	result jsonb;
BEGIN
	EXECUTE format('SELECT to_jsonb(t) - ''oid'' FROM %s t WHERE oid = $1', class)
	INTO result USING id;
	RETURN result;
END $$;

-- numbers of objects, one or many, as names
CREATE FUNCTION named(class regclass, ids text) RETURNS text
LANGUAGE sql AS $$
	SELECT string_agg(pg_describe_object(class, m.id[1]::oid, 0), ', ' ORDER BY m.n)
	FROM regexp_matches(ids, '\d+', 'g') WITH ORDINALITY AS m (id, n)
	WHERE m.id[1] <> '0'
$$;

CREATE VIEW members AS
WITH RECURSIVE m AS (
	SELECT 'pg_extension'::regclass::oid AS classid, oid AS objid
	FROM pg_extension WHERE extname = 'arabic_news'
	UNION
	SELECT d.classid, d.objid
	FROM m JOIN pg_depend d ON d.refclassid = m.classid AND d.refobjid = m.objid
	WHERE d.deptype IN ('e', 'i', 'a'))
SELECT classid, objid, pg_describe_object(classid, objid, 0) AS object FROM m;

CREATE VIEW catalog AS
SELECT m.object, c.key AS property,
	-- some columns have names already; a default knows its place in the script
	CASE WHEN c.value ~ '^[][0-9", ]+$' AND f.pktable IS NOT NULL
		THEN named(f.pktable, c.value)
		ELSE regexp_replace(c.value, ':location -?\d+', '', 'g') END AS value
FROM members m
CROSS JOIN jsonb_each_text(row_of(m.classid, m.objid)) AS c
LEFT JOIN pg_get_catalog_foreign_keys() f
	ON f.fktable = m.classid AND f.fkcols = ARRAY[c.key]
UNION ALL
SELECT object, 'comment', obj_description(objid, classid::regclass::name)
FROM members
UNION ALL
SELECT m.object, 'depends',
	concat(d.deptype, ' ', pg_describe_object(d.refclassid, d.refobjid, d.refobjsubid))
FROM members m JOIN pg_depend d ON d.classid = m.classid AND d.objid = m.objid
UNION ALL
SELECT m.object, 'initial privileges', p.initprivs::text
FROM members m JOIN pg_init_privs p ON p.classoid = m.classid AND p.objoid = m.objid
UNION ALL
SELECT m.object, format('dictionary %s of type %s', p.mapseqno, p.maptokentype),
	named('pg_ts_dict', p.mapdict::text)
FROM members m JOIN pg_ts_config_map p
	ON m.classid = 'pg_ts_config'::regclass AND p.mapcfg = m.objid;

CREATE EXTENSION arabic_news;
CREATE TABLE fresh AS TABLE catalog;
DROP EXTENSION arabic_news;

CREATE VIEW differences AS
(SELECT 'fresh' AS only_in, f.* FROM (TABLE fresh EXCEPT ALL TABLE catalog) f)
UNION ALL
(SELECT 'updated', u.* FROM (TABLE catalog EXCEPT ALL TABLE fresh) u)
ORDER BY object, property, only_in;

-- What a user of 0.1.0 may have: indexes, columns and views.
CREATE EXTENSION arabic_news VERSION '0.1.0';
CREATE TABLE articles (id int PRIMARY KEY, body text,
	search tsvector GENERATED ALWAYS AS (to_tsvector('arabic_news', body)) STORED,
	folded text GENERATED ALWAYS AS (ar_normalize(body)) STORED,
	asked ar_query);
CREATE INDEX articles_reuse ON articles USING gin (body ar_reuse_ops);
CREATE INDEX articles_exact ON articles USING gin (body ar_reuse_ops (density = exact))
	WHERE id % 2 = 0;
CREATE INDEX articles_search ON articles USING gin (search);
CREATE INDEX articles_key ON articles (ar_speaker_key(body), ar_stem(body));
CREATE VIEW quoted AS SELECT a.id, q.* FROM articles a, ar_quotes(a.body) q;
CREATE FUNCTION add_articles(first int, last int) RETURNS void
LANGUAGE sql AS $$
	INSERT INTO articles (id, body, asked)
	SELECT i, b.body, ar_near(b.body, 0.5)
	FROM generate_series(first, last) AS i, LATERAL (
		SELECT string_agg('كلمة' || (i / 2 * 131 + w * w) % 997, ' ')
			|| ' وقال الوزير: «نعم، سنفعل». وأضاف ' || i
		FROM generate_series(1, 40) AS w) AS b (body)
$$;
SELECT add_articles(1, 200);
ANALYZE articles;

SELECT extversion FROM pg_extension WHERE extname = 'arabic_news';
SELECT count(*) > 0 AS differs FROM differences;

-- Until the update the old declarations meet the new build.
SELECT ar_near('نص', 0.3), ar_copy_of('نص', 0.5), ar_shares('نص', 3),
	ar_is_near('نص', 'نص', 0.3), ar_has_copy_of('نص', 'نص', 0.3) AS has_copy;
SELECT ar_near('نص', 1.5);
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT id FROM articles WHERE ar_is_near(body, 'كلمة1 كلمة2 كلمة3', 0.5);
RESET enable_seqscan;
SELECT count(*) FROM ar_duplicate_pairs('SELECT id, body FROM articles', 0.9);
SELECT count(*) FROM ar_duplicate_groups('SELECT id, body FROM articles', 0.9);
SELECT ar_key_bits(20000), ar_key_bits(20000, 'exact') AS exact;
SELECT ar_near('نص', t) FROM (VALUES (0.3::real), (0.5)) v(t);

-- Views on functions that are made anew stand in the way, and nothing happens.
CREATE ROLE regress_an_owner;
CREATE ROLE "regress an reader";
CREATE SCHEMA "the views";
GRANT USAGE, CREATE ON SCHEMA "the views" TO regress_an_owner, "regress an reader";
GRANT SELECT ON articles TO regress_an_owner, "regress an reader";
CREATE VIEW "the views"."Near ""one""" WITH (security_barrier = true) AS
	SELECT a.id, ar_near(a.body, 0.3) AS near, a.body FROM articles a WHERE a.id <= 9;
CREATE VIEW pairs AS SELECT * FROM ar_duplicate_pairs('SELECT id, body FROM public.articles WHERE id <= 9', 0.5);
CREATE VIEW nested AS SELECT q.id, p.b_id, q.near FROM "the views"."Near ""one""" q JOIN pairs p ON p.a_id = q.id::text;
CREATE MATERIALIZED VIEW kept WITH (fillfactor = 70) AS
	SELECT n.id, n.b_id, q.speaker, ar_is_near(q.quote, q.quote) AS near FROM nested n JOIN quoted q USING (id);
CREATE UNIQUE INDEX kept_id ON kept (id, b_id);
CREATE INDEX "kept speaker" ON kept (ar_speaker_key(speaker)) WHERE near;
CREATE MATERIALIZED VIEW empty AS TABLE kept WITH NO DATA;
CREATE VIEW top AS SELECT * FROM kept UNION ALL TABLE empty;
CREATE VIEW aside AS SELECT id FROM articles;
ALTER VIEW quoted ALTER quote_no SET DEFAULT 7;
CREATE RULE no_change AS ON UPDATE TO nested DO INSTEAD NOTHING;
CREATE FUNCTION ignore() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER "no insert" INSTEAD OF INSERT ON "the views"."Near ""one""" FOR EACH ROW EXECUTE FUNCTION ignore();
ALTER VIEW "the views"."Near ""one""" OWNER TO regress_an_owner;
ALTER MATERIALIZED VIEW kept OWNER TO "regress an reader";
GRANT SELECT ON nested, quoted TO "regress an reader";
GRANT SELECT ON "the views"."Near ""one""" TO PUBLIC;
GRANT SELECT ON pairs TO "regress an reader";
GRANT UPDATE (id, b_id), SELECT (near) ON nested TO regress_an_owner WITH GRANT OPTION;
REVOKE DELETE ON pairs FROM CURRENT_USER;
REFRESH MATERIALIZED VIEW kept;
COMMENT ON VIEW nested IS 'one''s view';
COMMENT ON COLUMN nested.b_id IS 'another';
COMMENT ON MATERIALIZED VIEW kept IS 'kept';
CREATE VIEW told AS
SELECT c.oid, c.oid::regclass::text AS name, jsonb_build_object(
	'kind', c.relkind, 'owner', c.relowner::regrole, 'options', c.reloptions,
	'filled', c.relispopulated, 'comment', obj_description(c.oid, 'pg_class'),
	'grants', (SELECT array_agg(a::text ORDER BY a::text)
		FROM aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) a),
	'columns', (SELECT array_agg(concat_ws(' ', a.attname, a.attacl,
			col_description(c.oid, a.attnum), pg_get_expr(f.adbin, c.oid)) ORDER BY a.attnum)
		FROM pg_attribute a LEFT JOIN pg_attrdef f ON f.adrelid = c.oid AND f.adnum = a.attnum
		WHERE a.attrelid = c.oid AND a.attnum > 0),
	'indexes', (SELECT array_agg(pg_get_indexdef(indexrelid) ORDER BY indexrelid::regclass::text)
		FROM pg_index WHERE indrelid = c.oid),
	'rules', (SELECT array_agg(pg_get_ruledef(r.oid)) FROM pg_rewrite r
		WHERE r.ev_class = c.oid AND r.rulename <> '_RETURN'),
	'triggers', (SELECT array_agg(pg_get_triggerdef(t.oid)) FROM pg_trigger t WHERE t.tgrelid = c.oid)) AS what
FROM pg_class c WHERE c.oid::regclass::text IN ('quoted', 'pairs', 'nested', 'kept', 'empty', 'top', 'aside',
	'"the views"."Near ""one"""');
CREATE TABLE told_before AS TABLE told;
CREATE TABLE top_before AS TABLE kept;
ALTER DEFAULT PRIVILEGES GRANT INSERT ON TABLES TO regress_an_owner;
\set VERBOSITY terse
ALTER EXTENSION arabic_news UPDATE;
\set VERBOSITY default

-- The statement of README.md takes them out of the way and makes them again.
\set recipe `sed -n '/^DO \$update\$/,/^END \$update\$;/p' "$PG_ABS_SRCDIR/README.md"`
:recipe
SELECT b.name, t.oid <> b.oid AS anew, t.what = b.what AS same
FROM told_before b LEFT JOIN told t ON t.name = b.name ORDER BY b.name COLLATE "C";
SELECT t.name, t.what, b.what AS before FROM told_before b JOIN told t ON t.name = b.name WHERE t.what <> b.what;
SELECT count(*) AS rows, count(*) FILTER (WHERE k = b) AS same
FROM kept k JOIN top_before b USING (id, b_id);
SELECT replace(pg_get_viewdef('"the views"."Near ""one"""'), 'a.', '') AS definition;
ALTER DEFAULT PRIVILEGES REVOKE INSERT ON TABLES FROM regress_an_owner;
DROP VIEW top, told;
DROP MATERIALIZED VIEW empty, kept;
DROP VIEW nested, pairs, "the views"."Near ""one""";
DROP SCHEMA "the views";
REVOKE ALL ON articles, quoted FROM regress_an_owner, "regress an reader";
DROP ROLE regress_an_owner, "regress an reader";
DROP TABLE told_before, top_before;

SELECT e.extversion = i.value AS updated
FROM pg_extension e, ar_build_info() i
WHERE e.extname = 'arabic_news' AND i.name = 'extension';
SELECT count(DISTINCT object) >= 60 AS objects, count(*) > 1600 AS properties FROM fresh;

-- nothing
SELECT * FROM differences;

-- a small difference would be seen
BEGIN;
COMMENT ON OPERATOR @~ (text, ar_query) IS NULL;
ALTER FUNCTION ar_stem COST 21;
ALTER FUNCTION ar_shares(text, int) RESET ALL;
ALTER TEXT SEARCH CONFIGURATION arabic_news DROP MAPPING FOR url;
ALTER EXTENSION arabic_news DROP FUNCTION ar_key_bits;
GRANT EXECUTE ON FUNCTION ar_sentences TO pg_monitor;
SELECT object, CASE WHEN count(*) > 9 THEN 'all' ELSE string_agg(DISTINCT property, ', ') END
FROM differences GROUP BY object ORDER BY object;
ROLLBACK;

-- The old indexes answer, for old rows and new ones.
SELECT add_articles(201, 220);
CREATE VIEW found AS
SELECT a.id, (
	SELECT array_agg(b.id ORDER BY b.id) FROM articles b
	WHERE b.body @~ a.asked) AS near, (
	SELECT array_agg(b.id ORDER BY b.id) FROM articles b
	WHERE b.id % 2 = 0 AND b.body @~ ar_shares(a.body, 8)) AS shares, (
	SELECT array_agg(b.id ORDER BY b.id) FROM articles b
	WHERE b.search @@ plainto_tsquery('arabic_news', right(a.body, 12))) AS search, (
	SELECT array_agg(b.id ORDER BY b.id) FROM articles b
	WHERE ar_speaker_key(b.body) = ar_speaker_key(a.body)
	AND ar_stem(b.body) = ar_stem(a.body)) AS key
FROM articles a
WHERE a.id % 10 = 0;
SET enable_indexscan = off;
SET enable_bitmapscan = off;
CREATE TABLE by_rows AS TABLE found;
RESET enable_indexscan;
RESET enable_bitmapscan;
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT id FROM articles WHERE body @~ ar_near('كلمة1 كلمة2 كلمة3', 0.5);
EXPLAIN (COSTS OFF) SELECT id FROM articles WHERE id % 2 = 0 AND body @~ ar_shares('كلمة1 كلمة2 كلمة3', 3);
CREATE TABLE by_index AS TABLE found;
RESET enable_seqscan;
SELECT count(*) AS asked, count(*) FILTER (WHERE r = i) AS same,
	sum(cardinality(i.near)) AS near, sum(cardinality(i.shares)) AS shares,
	sum(cardinality(i.search)) AS search, sum(cardinality(i.key)) AS key
FROM by_rows r JOIN by_index i ON i.id = r.id;
SELECT count(*), min(speaker), min(quote) FROM quoted;
SELECT count(*) FILTER (WHERE folded <> ar_normalize(body)) AS other FROM articles;

-- The keys are those of 0.1.0.  Where they are not, an old index misses rows in
-- silence, unless a version in AN_KEY_FORMAT goes up together with them.
CREATE TABLE sample AS
SELECT (SELECT string_agg('كت' || chr(c) || 'اب', ' ' ORDER BY c)
	FROM generate_series(1, 131071) AS c WHERE c NOT BETWEEN 55296 AND 57343)
	|| ' سورياوروسيا ٢٦-٠٥-٢٠١٧ 2017/5/26 ١٢٫٥٪ 1,234 أ.ف.ب #غزة_الآن @مراسل كوفيد-19'
	|| ' https://example.org/a/عنوان-الخبر name@example.org جدااااا' AS body;
SELECT i.value AS key_format, d.density, md5(ar_shingles(s.body, d.density)::text)
FROM sample s, ar_build_info() i, (VALUES ('exact'), ('high'), ('normal')) AS d (density)
WHERE i.name = 'key_format' ORDER BY d.density;

\c :main
DROP DATABASE an_upgrade;
