-- Medians, and the best round of each: other work on the machine makes rounds
-- longer, never shorter.  Ratios say how many times as long as to_tsvector a
-- system takes; what reading the rows takes is left out of all but the first.
SELECT count(*) AS articles, round(sum(octet_length(body)) / 1e6, 1) AS mb,
	round(avg(octet_length(body))) AS "bytes each",
	(SELECT count(*) FROM art, ar_quotes(body)) AS quotes
FROM art;

WITH timed AS (
	SELECT no, min(ms)::numeric AS best,
		percentile_cont(.5) WITHIN GROUP (ORDER BY ms)::numeric AS median
	FROM measure
	GROUP BY no),
reading AS (SELECT * FROM timed WHERE no = 1),
theirs AS (SELECT * FROM timed WHERE no = 4),
size AS (SELECT count(*) AS n, sum(octet_length(body)) / 1e6 AS mb FROM art)
SELECT s.name AS system, round(t.median, 1) AS median,
	round(t.best, 1) AS best,
	round(t.best / size.n * 1000, 1) AS "us an article",
	round(mb / t.best * 1000, 1) AS "MB/s",
	CASE WHEN s.no > 1 THEN round((t.median - reading.median) /
		(theirs.median - reading.median), 3) END AS "ratio of medians",
	CASE WHEN s.no > 1 THEN round((t.best - reading.best) /
		(theirs.best - reading.best), 3) END AS "of best"
FROM system s
JOIN timed t USING (no), reading, theirs, size
ORDER BY s.no;
