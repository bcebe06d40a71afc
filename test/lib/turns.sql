-- The systems that are timed, the articles, the times, and their summary.
CREATE TABLE line (line json);
CREATE TABLE corpus (id text, outlet text, body text);
-- the sample of the corpus that is timed
CREATE TABLE art (body text);
-- expression is what is timed, over the column body; system 1 only reads it
CREATE TABLE system (no int PRIMARY KEY, name text, expression text);
CREATE TABLE measure (no int, round int, ms float8);

INSERT INTO system VALUES (1, 'reading the rows only', $$body || ''$$);

CREATE VIEW art_size AS
SELECT count(*) AS articles, round(sum(octet_length(body)) / 1e6, 1) AS mb,
	round(avg(octet_length(body))) AS "bytes each"
FROM art;

-- Time every system in turn, rounds times; one round more, which does not
-- count, warms up.
CREATE PROCEDURE time_in_turns(rounds int)
LANGUAGE plpgsql
SET jit = off
SET max_parallel_workers_per_gather = 0
AS $$
DECLARE
	s record;
	began timestamptz;
BEGIN
	FOR round IN 0 .. rounds LOOP
		FOR s IN SELECT * FROM system ORDER BY no LOOP
			began := clock_timestamp();
			EXECUTE format('SELECT count(x) FROM (SELECT %s AS x FROM art '
				'OFFSET 0) AS t', s.expression);
			IF round > 0 THEN
				INSERT INTO measure VALUES (s.no, round,
					extract(epoch FROM clock_timestamp() - began) * 1000);
			END IF;
		END LOOP;
	END LOOP;
END $$;

-- The median of all rounds, and the best: other work on the machine makes
-- rounds longer, never shorter.  What reading the rows takes is left out of
-- speeds and ratios.
CREATE FUNCTION compare_systems(beside int)
RETURNS TABLE (system text, median numeric, best numeric,
	"us an article" numeric, "MB/s" numeric, "ratio of medians" numeric,
	"of best" numeric)
LANGUAGE sql AS $$
	WITH timed AS (
		SELECT m.no, min(ms)::numeric AS best,
			percentile_cont(.5) WITHIN GROUP (ORDER BY ms)::numeric AS median
		FROM measure m
		GROUP BY m.no),
	net AS (
		SELECT t.*, t.best - r.best AS net_best,
			t.median - r.median AS net_median
		FROM timed t, timed r
		WHERE t.no > 1 AND r.no = 1)
	SELECT s.name, round(t.median, 1), round(t.best, 1),
		round(n.net_best / articles * 1000, 1),
		round(mb / n.net_best * 1000, 1),
		round(n.net_median / o.net_median, 3),
		round(n.net_best / o.net_best, 3)
	FROM system s
	JOIN timed t USING (no)
	LEFT JOIN net n USING (no)
	JOIN net o ON o.no = beside, art_size
	ORDER BY s.no
$$;
