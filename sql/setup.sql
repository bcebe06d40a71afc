-- The extension itself: it installs, and everything in it is described.
\a
CREATE EXTENSION arabic_news;

SELECT extname, extversion, extrelocatable
FROM pg_extension
WHERE extname = 'arabic_news';

CREATE VIEW members AS
SELECT d.classid, d.objid, d.objsubid,
	pg_describe_object(d.classid, d.objid, d.objsubid) AS object
FROM pg_depend d
JOIN pg_extension e ON e.oid = d.refobjid
WHERE d.refclassid = 'pg_extension'::regclass
AND d.deptype = 'e'
AND e.extname = 'arabic_news';

-- objects that have a name of their own and no comment: none
SELECT object
FROM members
WHERE obj_description(objid, classid::regclass::name) IS NULL
AND classid <> 'pg_opfamily'::regclass
-- array types come with their element type
AND NOT (classid = 'pg_type'::regclass AND object LIKE '%[]')
ORDER BY object COLLATE "C";

-- comments that do not fit a screen, five lines of a hundred characters: none
SELECT object
FROM members
WHERE obj_description(objid, classid::regclass::name)
	~ '[^\n]{101}|(\n[^\n]*){5}'
ORDER BY object COLLATE "C";

-- functions for users whose comment does not name their volatility: none
SELECT object
FROM members m
JOIN pg_proc p ON p.oid = m.objid
WHERE m.classid = 'pg_proc'::regclass
AND obj_description(p.oid, 'pg_proc') !~
	CASE p.provolatile WHEN 'i' THEN 'IMMUTABLE' WHEN 's' THEN 'STABLE' ELSE 'VOLATILE' END
AND NOT ARRAY[p.prorettype] || p.proargtypes::oid[] &&
	ARRAY['internal'::regtype, 'cstring'::regtype]::oid[]
ORDER BY object COLLATE "C";

-- functions that are not parallel safe: those that read tables by name or query,
-- for views, policies and queries may call what is not
SELECT object, p.proparallel
FROM members m
JOIN pg_proc p ON p.oid = m.objid
WHERE m.classid = 'pg_proc'::regclass
AND p.proparallel <> 's'
ORDER BY object COLLATE "C";

-- functions that are not immutable: what a table, the statistics, the encoding
-- of the client or the ICU of the system may change, and a query of the caller
SELECT object, p.provolatile
FROM members m
JOIN pg_proc p ON p.oid = m.objid
WHERE m.classid = 'pg_proc'::regclass
AND p.provolatile <> 'i'
ORDER BY object COLLATE "C";

-- functions that a row of NULLs gets into: those whose last argument may be NULL
SELECT object
FROM members m
JOIN pg_proc p ON p.oid = m.objid
WHERE m.classid = 'pg_proc'::regclass
AND NOT p.proisstrict
AND p.prorettype <> 'internal'::regtype
ORDER BY object COLLATE "C";

-- functions whose cost is that of a plain operator, though they read a text:
-- none
SELECT object
FROM members m
JOIN pg_proc p ON p.oid = m.objid
WHERE m.classid = 'pg_proc'::regclass
AND p.procost < 10
AND p.proargtypes[0] = 'text'::regtype
-- those that make a query or a key only keep the text, or serve the index
AND p.prorettype NOT IN (
	SELECT objid FROM members WHERE classid = 'pg_type'::regclass)
AND NOT 'internal'::regtype = ANY (p.proargtypes)
ORDER BY object COLLATE "C";

-- types that DISTINCT, a join or the replica of a table cannot compare: none
SELECT object, a.amname
FROM members m
JOIN pg_type t ON t.oid = m.objid AND m.classid = 'pg_type'::regclass AND t.typelem = 0
CROSS JOIN pg_am a
WHERE a.amname IN ('btree', 'hash')
AND NOT EXISTS (SELECT FROM pg_opclass c
	WHERE c.opcmethod = a.oid AND c.opcintype = t.oid AND c.opcdefault)
ORDER BY object COLLATE "C", a.amname;

-- what is asked of the text functions
SELECT p.proname, p.provolatile, p.proisstrict, p.proparallel, p.proretset,
	pg_get_function_arguments(p.oid) AS arguments
FROM pg_proc p
WHERE p.proname IN ('ar_normalize', 'ar_offsets', 'ar_find', 'ar_words',
	'ar_stem', 'ar_sentences', 'ar_build_info')
ORDER BY p.proname COLLATE "C";

-- versions differ between builds, their names do not
SELECT name,
	CASE WHEN name IN ('extension', 'encoding') THEN value
		WHEN value ~ '^\d+(\.\d+)*$' THEN 'a version'
		ELSE 'not a version: ' || value END AS value
FROM ar_build_info();

-- its comment lists them in their order, and ROWS is their number
SELECT count(*) = p.prorows AS rows,
	string_agg(i.name, ', ' ORDER BY i.n) =
		regexp_replace(substring(obj_description(p.oid, 'pg_proc')
			FROM 'name: ([^.]*)[.]'), '\s+', ' ', 'g') AS names
FROM pg_proc p, ar_build_info() WITH ORDINALITY AS i (name, value, n)
WHERE p.oid = 'ar_build_info'::regproc
GROUP BY p.oid;

DROP VIEW members;

-- a plan as every version shows it: 17 gives the value of a subquery another name
CREATE FUNCTION plan(query text) RETURNS TABLE (plan text) LANGUAGE plpgsql AS $$
BEGIN
	FOR plan IN EXECUTE 'EXPLAIN (COSTS OFF) ' || query LOOP
		plan := regexp_replace(plan, ' \(returns .*\)$', '');
		plan := regexp_replace(plan, '\$\d+|\(InitPlan \d+\)\.col1', '?', 'g');
		RETURN NEXT;
	END LOOP;
END $$;
