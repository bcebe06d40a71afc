SET max_parallel_workers_per_gather = 0;
SET max_parallel_maintenance_workers = 0;
SET jit = off;
DO $$
DECLARE
	threshold float8;
	q record;
	before float8 = used();
	look_ups float8[];
	found bigint;
	rows bigint;
BEGIN
	CREATE INDEX quotes_says ON quotes USING gin (quote ar_statement_ops);
	INSERT INTO measured (what, value) SELECT 'index: microseconds a quote', 1000 * (used() - before) / count(*) FROM quotes;
	INSERT INTO measured (what, value) SELECT 'index: bytes a quote', pg_relation_size('quotes_says')::numeric / count(*) FROM quotes;
	FOREACH threshold IN ARRAY '{0.4, 0.6, 0.8}'::float8[] LOOP
		look_ups = '{}';
		found = 0;
		FOR q IN SELECT quote FROM quotes WHERE id % 331 = 0 LOOP
			before = used();
			EXECUTE 'SELECT count(*) FROM quotes WHERE quote @~ ar_says($1, $2)' INTO rows USING q.quote, threshold;
			look_ups = look_ups || (used() - before);
			found = found + rows;
		END LOOP;
		INSERT INTO measured (what, threshold, value)
		SELECT 'look-up: median, ms', threshold, percentile_cont(0.5) WITHIN GROUP (ORDER BY u) FROM unnest(look_ups) u
		UNION ALL SELECT 'look-up: p95, ms', threshold, percentile_cont(0.95) WITHIN GROUP (ORDER BY u) FROM unnest(look_ups) u
		UNION ALL SELECT 'look-up: rows', threshold, found::numeric / cardinality(look_ups);
	END LOOP;
	before = used();
	CREATE TABLE groups AS SELECT * FROM ar_statement_groups('SELECT id, quote FROM quotes');
	INSERT INTO measured (what, threshold, value)
	SELECT 'groups: seconds', 0.6, (used() - before) / 1000
	UNION ALL SELECT 'groups: rows', 0.6, count(*) FROM groups
	UNION ALL SELECT 'groups: largest', 0.6, max(group_size) FROM groups;
END $$;
