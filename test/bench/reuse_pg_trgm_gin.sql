-- Few queries: one takes a second or more.
DROP INDEX art_body_idx;
SELECT count(*) AS articles FROM art \gset
CALL time_it('pg_trgm GIN', 'build us an article', 'CREATE INDEX art_trgm ON art USING gin (body gin_trgm_ops) WITH (fastupdate = off)', :articles / 1000.0);
INSERT INTO measure
SELECT 'pg_trgm GIN', 'index bytes an article', pg_relation_size('art_trgm')::float8 / :articles;
SET enable_seqscan = off;
SET pg_trgm.similarity_threshold = 0.5;
CALL ask('pg_trgm GIN', 'near .5', 'query', 'SELECT array_agg(id) FROM art WHERE body %% %s', 20);
SET pg_trgm.similarity_threshold = 0.3;
CALL ask('pg_trgm GIN', 'near .3', 'query', 'SELECT array_agg(id) FROM art WHERE body %% %s', 4);
CREATE TEMP TABLE more AS SELECT id + 1000000 AS id, outlet, title, body FROM art ORDER BY md5(id::text) LIMIT 500;
CALL time_it('pg_trgm GIN', 'insert ms an article', 'INSERT INTO art SELECT * FROM more', 500);
DELETE FROM art WHERE id > 1000000;
DROP INDEX art_trgm;
VACUUM art;
