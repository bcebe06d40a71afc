-- The truth for sixty queries, by looking at every row.
SET enable_bitmapscan = off;
SET enable_indexscan = off;
CALL ask('exact', 'near .3', 'query', 'SELECT array_agg(id) FROM art WHERE body @~ ar_near(%s, 0.3)', 60);
CALL ask('exact', 'near .5', 'query', 'SELECT array_agg(id) FROM art WHERE body @~ ar_near(%s, 0.5)', 60);
CALL ask('exact', 'near .8', 'query', 'SELECT array_agg(id) FROM art WHERE body @~ ar_near(%s, 0.8)', 60);
CALL ask('exact', 'copy .8', 'query', 'SELECT array_agg(id) FROM art WHERE body @~ ar_copy_of(%s, 0.8)', 60);
CALL ask('exact', 'shares 18', 'query', 'SELECT array_agg(id) FROM art WHERE body @~ ar_shares(%s, 18)', 60);
CALL ask('exact', 'shares 18, passage', 'passage', 'SELECT array_agg(id) FROM art WHERE body @~ ar_shares(%s, 18)', 60);
