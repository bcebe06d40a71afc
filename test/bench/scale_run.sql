-- What is done at one size: build the index, look up, insert, drop the index.
TRUNCATE found, measure;
SELECT count(*) AS articles FROM art \gset
CALL time_it('ours', 'build us', $$SELECT ar_create_reuse_index('art', 'body')$$,
	:articles / 1000.0);
INSERT INTO measure
SELECT 'ours', 'index bytes', pg_relation_size('art_body_idx')::float8 / :articles;
ANALYZE art;
-- once without timing, so that pages are in memory as they are in daily use
CALL ask('warm', 'near .5', 'query', 'SELECT array_agg(id) FROM art WHERE body @~ ar_near(%s, 0.5)', 1000);
CALL ask('ours', 'near .3', 'query', 'SELECT array_agg(id) FROM art WHERE body @~ ar_near(%s, 0.3)', 1000);
CALL ask('ours', 'near .5', 'query', 'SELECT array_agg(id) FROM art WHERE body @~ ar_near(%s, 0.5)', 1000);
CALL ask('ours', 'copy .8', 'query', 'SELECT array_agg(id) FROM art WHERE body @~ ar_copy_of(%s, 0.8)', 1000);
CALL ask('ours', 'copy .8, 25 words', 'short', 'SELECT array_agg(id) FROM art WHERE body @~ ar_copy_of(%s, 0.8)', 1000);
CALL ask('ours', 'shares 18, article', 'query', 'SELECT array_agg(id) FROM art WHERE body @~ ar_shares(%s, 18)', 1000);
CALL ask('ours', 'shares 18, passage', 'passage', 'SELECT array_agg(id) FROM art WHERE body @~ ar_shares(%s, 18)', 1000);
CREATE TEMP TABLE more AS
SELECT nextval('new_id') AS id, outlet, title, body FROM art LIMIT 2000;
CREATE TABLE bare (LIKE art INCLUDING INDEXES);
DROP INDEX bare_body_idx;
CALL time_it('no index', 'insert ms', 'INSERT INTO bare SELECT * FROM more', 2000);
CALL time_it('ours', 'insert ms', 'INSERT INTO art SELECT * FROM more', 2000);
DELETE FROM art WHERE id IN (SELECT id FROM more);
DROP TABLE bare;
INSERT INTO measured
SELECT :articles, ask, percentile_cont(0.5) WITHIN GROUP (ORDER BY ms),
	percentile_cont(0.95) WITHIN GROUP (ORDER BY ms), avg(coalesce(cardinality(ids), 0))
FROM found WHERE system = 'ours' GROUP BY ask
UNION ALL
SELECT :articles, 'build us an article', value, NULL, NULL FROM measure WHERE what = 'build us'
UNION ALL
SELECT :articles, 'index bytes an article', value, NULL, NULL FROM measure WHERE what = 'index bytes'
UNION ALL
SELECT :articles, 'insert ms an article, beyond the table''s',
	sum(CASE system WHEN 'ours' THEN value ELSE -value END), NULL, NULL
FROM measure WHERE what = 'insert ms';
-- the variants that the corpus was given must be found at every size
INSERT INTO measured
SELECT :articles, 'variants near .3 found, of those at the first size', count(*), NULL, NULL
FROM truth t JOIN found f ON f.system = 'ours' AND f.ask = 'near .3' AND f.query_id = t.source
WHERE t.variant = ANY (f.ids);
DROP INDEX art_body_idx;
