-- Medians, and the best round of each: other work on the machine makes rounds
-- longer, never shorter.  Ratios say how many times as long as
-- ar_normalize(body) a system takes; net ones and MB/s leave out, in the best
-- round, what reading the rows takes.
SELECT count(*) AS articles, round(sum(octet_length(body)) / 1e6, 1) AS mb,
	round(avg(octet_length(body))) AS "bytes each"
FROM art;

WITH timed AS (
	SELECT no, min(ms)::numeric AS best,
		percentile_cont(.5) WITHIN GROUP (ORDER BY ms)::numeric AS median
	FROM measure
	GROUP BY no),
reading AS (SELECT * FROM timed WHERE no = 1),
ours AS (SELECT * FROM timed WHERE no = 2),
size AS (SELECT sum(octet_length(body)) / 1e6 AS mb FROM art)
SELECT s.name AS system, round(t.median, 1) AS median,
	round(t.median / ours.median, 1) AS ratio,
	round(t.best, 1) AS best, round(t.best / ours.best, 1) AS ratio,
	CASE WHEN s.no > 1 THEN round(mb / (t.best - reading.best) * 1000, 1) END
		AS "net MB/s",
	CASE WHEN s.no > 1 THEN
		round((t.best - reading.best) / (ours.best - reading.best), 1) END
		AS ratio
FROM system s
JOIN timed t USING (no), reading, ours, size
ORDER BY s.no;
