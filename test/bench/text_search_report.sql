SELECT count(*) AS articles, round(sum(octet_length(body)) / 1e6, 1) AS mb
FROM art;

-- Union: the rows that at least one form of a noun finds.  How much of it each
-- form finds, on average and at worst; and how many of the rows that hold the
-- noun as a word are found by the noun without clitics.
WITH by_form AS (
	SELECT a.noun, a.form, a.config, count(f.id)::numeric AS n
	FROM asked a LEFT JOIN found f USING (noun, form, config)
	GROUP BY 1, 2, 3),
by_noun AS (
	SELECT noun, config, count(DISTINCT id) AS n FROM found GROUP BY 1, 2),
bare AS (
	SELECT c.config, count(f.id)::numeric / count(*) AS share
	FROM holds h
	CROSS JOIN (VALUES ('arabic'), ('arabic_news')) AS c (config)
	LEFT JOIN found f ON f.noun = h.noun AND f.form = h.noun
		AND f.config = c.config AND f.id = h.id
	GROUP BY 1)
SELECT config, round(100 * avg(f.n / n.n), 1) AS "of the union, %",
	round(100 * min(f.n / n.n), 1) AS "worst form, %",
	count(*) FILTER (WHERE f.n < .99 * n.n) AS "forms below 99",
	count(*) AS forms, round(100 * min(b.share), 1) AS "of rows that hold it, %"
FROM by_form f JOIN by_noun n USING (noun, config) JOIN bare b USING (config)
GROUP BY config ORDER BY config;

WITH size AS (
	SELECT c AS config, pg_relation_size('art_' || c) AS bytes
	FROM unnest('{arabic,arabic_news}'::text[]) AS c)
SELECT config, bytes AS "index bytes",
	round(bytes::numeric / (SELECT bytes FROM size WHERE config = 'arabic'), 2)
		AS ratio
FROM size ORDER BY config;

-- ratio: how many times as fast as arabic
WITH timed AS (
	SELECT what, config,
		percentile_cont(.5) WITHIN GROUP (ORDER BY ms)::numeric AS median,
		min(ms)::numeric AS best
	FROM measure GROUP BY 1, 2)
SELECT t.what, t.config, round(t.median, 1) AS median,
	round(a.median / t.median, 2) AS ratio,
	round(t.best, 1) AS best, round(a.best / t.best, 2) AS ratio
FROM timed t JOIN timed a ON a.what = t.what AND a.config = 'arabic'
ORDER BY t.what, t.config;
