-- What ar_quotes finds in the corpus, for each outlet.
\pset footer off
CREATE TEMP TABLE found AS
SELECT outlet, marks, q.*
FROM corpus,
	regexp_count(body, '["“”„«»‹›]') AS marks,
	LATERAL (
		SELECT count(*) AS quotes,
			count(*) FILTER (WHERE kind = 'direct') AS direct,
			count(*) FILTER (WHERE kind = 'mixed') AS mixed,
			count(*) FILTER (WHERE kind = 'indirect') AS indirect,
			count(*) FILTER (WHERE speaker IS NULL) AS nobody,
			count(*) FILTER (WHERE confidence >= .9::real) AS sure
		FROM ar_quotes(body)) AS q;

\echo 'Quotations for 1,000 articles; then percent: articles with a quotation,'
\echo 'articles of 8 marks or more with none, rows without speaker, rows of'
\echo 'confidence .9 or more'
SELECT coalesce(outlet, 'all') AS outlet, count(*) AS articles,
	round(sum(direct) * 1000 / count(*)) AS direct,
	round(sum(mixed) * 1000 / count(*)) AS mixed,
	round(sum(indirect) * 1000 / count(*)) AS indirect,
	round(count(*) FILTER (WHERE quotes > 0) * 100.0 / count(*), 1)
		AS "with any",
	count(*) FILTER (WHERE marks >= 8) AS "of 8 marks",
	round(count(*) FILTER (WHERE marks >= 8 AND quotes = 0) * 100.0 /
		nullif(count(*) FILTER (WHERE marks >= 8), 0), 1) AS "with none",
	round(sum(nobody) * 100 / nullif(sum(quotes), 0), 1) AS "no speaker",
	round(sum(sure) * 100 / nullif(sum(quotes), 0), 1) AS sure
FROM found
GROUP BY GROUPING SETS ((outlet), ())
ORDER BY found.outlet NULLS LAST;
