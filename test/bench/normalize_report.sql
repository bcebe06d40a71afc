-- Medians.  Ratios say how many times as long as ar_normalize(body) a system
-- takes, all told and without the time that reading the rows takes.
SELECT count(*) AS articles, round(sum(octet_length(body)) / 1e6, 1) AS mb,
	round(avg(octet_length(body))) AS "bytes each"
FROM art;

WITH median AS (
	SELECT no, percentile_cont(.5) WITHIN GROUP (ORDER BY ms)::numeric AS ms
	FROM measure
	GROUP BY no),
reading AS (SELECT ms FROM median WHERE no = 1),
ours AS (SELECT ms FROM median WHERE no = 2),
size AS (SELECT sum(octet_length(body)) / 1e6 AS mb FROM art)
SELECT s.name AS system, round(m.ms, 1) AS ms,
	round(mb / m.ms * 1000, 1) AS "MB/s",
	round(m.ms / ours.ms, 2) AS ratio,
	CASE WHEN s.no > 1 THEN round(mb / (m.ms - reading.ms) * 1000, 1) END
		AS "MB/s net",
	CASE WHEN s.no > 1 THEN
		round((m.ms - reading.ms) / (ours.ms - reading.ms), 2) END
		AS "ratio net"
FROM system s
JOIN median m USING (no), reading, ours, size
ORDER BY s.no;
