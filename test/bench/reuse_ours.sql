SELECT count(*) AS articles, ar_key_bits(count(*)) AS bits FROM art \gset
CALL time_it('ours', 'build us an article',
	$$SELECT ar_create_reuse_index('art', 'body')$$, :articles / 1000.0);
INSERT INTO measure
SELECT 'ours', 'index bytes an article', pg_relation_size('art_body_idx')::float8 / :articles;
ANALYZE art;
CALL ask('ours', 'near .3', 'query', 'SELECT array_agg(id) FROM art WHERE body @~ ar_near(%s, 0.3)', 1000);
CALL ask('ours', 'near .5', 'query', 'SELECT array_agg(id) FROM art WHERE body @~ ar_near(%s, 0.5)', 1000);
CALL ask('ours', 'near .8', 'query', 'SELECT array_agg(id) FROM art WHERE body @~ ar_near(%s, 0.8)', 1000);
CALL ask('ours', 'copy .8', 'query', 'SELECT array_agg(id) FROM art WHERE body @~ ar_copy_of(%s, 0.8)', 1000);
CALL ask('ours', 'shares 18', 'query', 'SELECT array_agg(id) FROM art WHERE body @~ ar_shares(%s, 18)', 1000);
CALL ask('ours', 'shares 18, passage', 'passage', 'SELECT array_agg(id) FROM art WHERE body @~ ar_shares(%s, 18)', 1000);
CREATE TEMP TABLE more AS
SELECT id + 1000000 AS id, outlet, title, body FROM art ORDER BY md5(id::text) LIMIT 2000;
CREATE TABLE bare (LIKE art INCLUDING INDEXES);
DROP INDEX bare_body_idx;
CALL time_it('no index', 'insert ms an article', 'INSERT INTO bare SELECT * FROM more', 2000);
CALL time_it('ours', 'insert ms an article', 'INSERT INTO art SELECT * FROM more', 2000);
DELETE FROM art WHERE id > 1000000;
VACUUM art;

-- the least that an insertion can cost: GIN gets as many keys, computed before
CREATE TABLE ready AS
SELECT id, (SELECT array_agg((k & ((1 << :bits) - 1))::int) FROM unnest(ar_shingles(body, 'normal')) k) AS keys
FROM art;
CREATE INDEX ON ready USING gin (keys) WITH (fastupdate = off);
CREATE TEMP TABLE more_ready AS
SELECT m.id, r.keys FROM ready r JOIN more m ON m.id = r.id + 1000000;
CALL time_it('int4[]', 'insert ms an article', 'INSERT INTO ready SELECT * FROM more_ready', 2000);
DROP TABLE ready;

-- comparing a pair, and reading both of its texts without comparing
SELECT count(*) / 1000.0 AS pairs FROM truth \gset
CREATE TEMP TABLE pair AS
SELECT q.body AS a, v.body AS b
FROM truth t JOIN art q ON q.id = t.source JOIN art v ON v.id = t.variant ORDER BY v.id;
CALL time_it('no index', 'read us a pair', 'SELECT count(length(a) + length(b)) FROM pair', :pairs);
CALL time_it('ours', 'similarity us a pair', 'SELECT count(ar_similarity(a, b)) FROM pair', :pairs);
CALL time_it('pg_trgm GIN', 'similarity us a pair', 'SELECT count(similarity(a, b)) FROM pair', :pairs);
