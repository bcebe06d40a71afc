-- As if an agency put the same sixty words under three articles in a hundred.
CREATE TABLE plain AS SELECT id, body FROM query;
CREATE TABLE template AS
SELECT string_agg('قالب' || translate(i::text, '0123456789', 'ابتثجحخدذر'), ' ' ORDER BY i) AS words
FROM generate_series(1, 60) i;
CREATE TABLE signed (LIKE art INCLUDING INDEXES);
INSERT INTO signed
SELECT id, outlet, title, CASE WHEN abs(hashint4(id)) % 100 < 3 THEN body || ' ' || words ELSE body END
FROM art, template;
VACUUM (ANALYZE) signed;
SELECT count(*) AS articles, ar_key_bits(count(*)) AS bits FROM signed \gset
SELECT format('CREATE INDEX signed_reuse ON signed USING gin (body ar_reuse_ops (key_bits = %s)) WITH (fastupdate = off)', :bits) \gexec
ANALYZE signed;
-- articles signed with these words, and articles that are not
CREATE TABLE signed_query AS
SELECT s.id, s.body FROM signed s, template WHERE s.body LIKE '%' || words AND length(s.body) > 1000
ORDER BY md5(s.id::text) LIMIT 100;
CREATE TABLE unsigned_query AS SELECT * FROM plain ORDER BY md5(id::text) LIMIT 100;
CALL ask('ours', 'templates: near .5, signed', 'signed_query', 'SELECT array_agg(id) FROM signed WHERE body @~ ar_near(%s, 0.5)', 100);
CALL ask('ours', 'templates: near .5, not signed', 'unsigned_query', 'SELECT array_agg(id) FROM signed WHERE body @~ ar_near(%s, 0.5)', 100);
CALL ask('ours', 'templates: near .3, signed', 'signed_query', 'SELECT array_agg(id) FROM signed WHERE body @~ ar_near(%s, 0.3)', 100);
CALL ask('ours', 'templates: copy .8, signed', 'signed_query', 'SELECT array_agg(id) FROM signed WHERE body @~ ar_copy_of(%s, 0.8)', 100);
CALL ask('ours', 'templates: shares 18, signed', 'signed_query', 'SELECT array_agg(id) FROM signed WHERE body @~ ar_shares(%s, 18)', 50);
CALL ask('ours', 'templates: shares 70, signed', 'signed_query', 'SELECT array_agg(id) FROM signed WHERE body @~ ar_shares(%s, 70)', 50);
CALL ask('ours', 'templates: shares 18, not signed', 'unsigned_query', 'SELECT array_agg(id) FROM signed WHERE body @~ ar_shares(%s, 18)', 50);
