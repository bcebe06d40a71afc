-- GiST refuses articles with many trigrams ("index row size exceeds maximum"),
-- so the longest are left out.
SELECT count(*) AS articles FROM art WHERE length(body) < 4500 \gset
CALL time_it('pg_trgm GiST', 'build us an article', 'CREATE INDEX art_gist ON art USING gist (body gist_trgm_ops (siglen = 256)) WHERE length(body) < 4500', :articles / 1000.0);
INSERT INTO measure
SELECT 'pg_trgm GiST', 'index bytes an article', pg_relation_size('art_gist')::float8 / :articles;
SET enable_seqscan = off;
SET pg_trgm.similarity_threshold = 0.5;
CALL ask('pg_trgm GiST', 'near .5', 'query', 'SELECT array_agg(id) FROM art WHERE length(body) < 4500 AND body %% %s', 40);
SET pg_trgm.similarity_threshold = 0.3;
CALL ask('pg_trgm GiST', 'near .3', 'query', 'SELECT array_agg(id) FROM art WHERE length(body) < 4500 AND body %% %s', 40);
