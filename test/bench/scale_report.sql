\pset footer off
\echo
\echo What it costs as the table grows: ms, or what the line says
SELECT ask, articles, round(median::numeric, 3) AS median,
	round(p95::numeric, 2) AS p95, round(rows::numeric, 1) AS rows
FROM measured ORDER BY ask, articles;
