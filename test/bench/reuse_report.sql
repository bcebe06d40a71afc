\pset footer off
\echo
\echo Look-ups: ms, and how many times ours
WITH t AS (
	SELECT ask, system, count(*) AS queries,
		percentile_cont(0.5) WITHIN GROUP (ORDER BY ms) AS median,
		percentile_cont(0.95) WITHIN GROUP (ORDER BY ms) AS p95
	FROM found GROUP BY 1, 2)
SELECT t.ask, t.system, t.queries, round(t.median::numeric, 2) AS median_ms,
	round(t.p95::numeric, 2) AS p95_ms,
	round((t.median / o.median)::numeric, 1) AS times_ours
FROM t JOIN t o ON o.ask = t.ask AND o.system = 'ours'
ORDER BY t.ask, t.median;

\echo Recall and precision of ours against looking at every row
SELECT e.ask, count(*) AS right_rows,
	count(*) FILTER (WHERE x.id = ANY (o.ids)) AS found,
	round(count(*) FILTER (WHERE x.id = ANY (o.ids))::numeric / count(*), 5) AS recall,
	(SELECT sum(cardinality(f.ids)) FROM found f
		WHERE f.system = 'ours' AND f.ask = e.ask AND f.query_id IN (
			SELECT query_id FROM found g WHERE g.system = 'exact' AND g.ask = e.ask))
	- count(*) FILTER (WHERE x.id = ANY (o.ids)) AS wrong_rows
FROM found e
JOIN found o ON o.system = 'ours' AND o.ask = e.ask AND o.query_id = e.query_id,
	unnest(e.ids) x(id)
WHERE e.system = 'exact'
GROUP BY e.ask ORDER BY e.ask;

\echo Variants found, by what was done to them: ours, and pg_trgm at .5
SELECT t.kind, count(*) AS variants,
	round(avg((n3.ids @> ARRAY[t.variant])::int), 3) AS near_3,
	round(avg((n5.ids @> ARRAY[t.variant])::int), 3) AS near_5,
	round(avg((c8.ids @> ARRAY[t.variant])::int), 3) AS copy_8,
	round(avg((s.ids @> ARRAY[t.variant])::int), 3) AS shares_18,
	round(avg((g.ids @> ARRAY[t.variant])::int), 3) AS pg_trgm_5
FROM truth t
LEFT JOIN found n3 ON n3.system = 'ours' AND n3.ask = 'near .3' AND n3.query_id = t.source
LEFT JOIN found n5 ON n5.system = 'ours' AND n5.ask = 'near .5' AND n5.query_id = t.source
LEFT JOIN found c8 ON c8.system = 'ours' AND c8.ask = 'copy .8' AND c8.query_id = t.source
LEFT JOIN found s ON s.system = 'ours' AND s.ask = 'shares 18' AND s.query_id = t.source
LEFT JOIN found g ON g.system = 'pg_trgm GIN' AND g.ask = 'near .5' AND g.query_id = t.source
GROUP BY 1 ORDER BY 1;

\echo Cost
SELECT m.what, m.system, round(m.value::numeric, 3) AS value,
	round((m.value / o.value)::numeric, 1) AS times_ours
FROM measure m LEFT JOIN measure o ON o.what = m.what AND o.system = 'ours'
ORDER BY 1, 3;

SELECT to_regclass('pairs') IS NOT NULL AND EXISTS (
	SELECT FROM found WHERE system = 'exact') AS has_pairs \gset
\if :has_pairs
\echo All pairs at .3, against looking at every row
SELECT count(*) AS right_pairs, count(p.similarity) AS found
FROM found e CROSS JOIN LATERAL unnest(e.ids) x(id)
LEFT JOIN pairs p ON (p.a_id, p.b_id) IN ((e.query_id::text, x.id::text), (x.id::text, e.query_id::text))
WHERE e.system = 'exact' AND e.ask = 'near .3' AND x.id <> e.query_id;
\endif
