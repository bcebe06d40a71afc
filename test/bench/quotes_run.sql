-- Time every system in turn, as often as :rounds says; one round more, which
-- does not count, warms up.
SET bench.rounds = :rounds;
SET max_parallel_workers_per_gather = 0;
SET jit = off;
DO $$
DECLARE
	s record;
	began timestamptz;
BEGIN
	FOR round IN 0 .. current_setting('bench.rounds')::int LOOP
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
