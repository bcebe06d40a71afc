-- Time all in turn, as often as :rounds says; one round more, which does not
-- count, warms up.
SET bench.rounds = :rounds;
SET max_parallel_workers_per_gather = 0;
SET enable_seqscan = off;
DO $$
DECLARE
	c text;
	p text;
	began timestamptz;
BEGIN
	FOR round IN 0 .. current_setting('bench.rounds')::int LOOP
		FOREACH c IN ARRAY '{arabic,arabic_news,simple}'::text[] LOOP
			began := clock_timestamp();
			EXECUTE format('SELECT count(x) FROM (SELECT to_tsvector(%L, body)'
				' AS x FROM art WHERE id <= 2000 OFFSET 0) AS t', c);
			INSERT INTO measure VALUES ('to_tsvector', c, round,
				extract(epoch FROM clock_timestamp() - began) * 1000);
		END LOOP;
		FOREACH c IN ARRAY '{arabic,arabic_news}'::text[] LOOP
			began := clock_timestamp();
			FOR p IN SELECT phrase FROM phrase LOOP
				EXECUTE format('SELECT count(*) FROM art WHERE %I @@ '
					'phraseto_tsquery(%L, %L)', c, c, p);
			END LOOP;
			INSERT INTO measure VALUES ('phrases', c, round,
				extract(epoch FROM clock_timestamp() - began) * 1000);
		END LOOP;
	END LOOP;
END $$;
DELETE FROM measure WHERE round = 0;
