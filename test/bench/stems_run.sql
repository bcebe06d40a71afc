-- Each system over all words, in turns.
SELECT set_config('bench.rounds', :'rounds', false) \g /dev/null

DO $$
DECLARE
	begun timestamptz;
	s record;
BEGIN
	FOR round IN 1..current_setting('bench.rounds')::int LOOP
		FOR s IN SELECT * FROM system ORDER BY no LOOP
			begun := clock_timestamp();
			EXECUTE format('SELECT count(%s) FROM running', s.stem);
			INSERT INTO measure VALUES (s.no,
				1000 * extract(epoch FROM clock_timestamp() - begun));
		END LOOP;
	END LOOP;
END $$;

-- The best round of each; net is without the time that reading the rows takes.
WITH timed AS (SELECT no, min(ms) AS best FROM measure GROUP BY no),
words AS (SELECT count(*) AS n FROM running)
SELECT s.name AS system, round(t.best::numeric, 1) AS ms,
	CASE WHEN s.no > 1 THEN
		round((words.n / (t.best - reading.best) / 1000)::numeric, 2) END
		AS "million words/s"
FROM system s
JOIN timed t USING (no)
JOIN timed reading ON reading.no = 1, words
ORDER BY s.no;
