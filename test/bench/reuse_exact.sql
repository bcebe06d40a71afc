-- What twenty-five queries must find, by looking at every row.
SET enable_bitmapscan = off;
SET enable_indexscan = off;
CALL ask('exact', 'near .3', 'query', 'SELECT array_agg(id) FROM art WHERE body @~ ar_near(%s, 0.3)', 25);
CALL ask('exact', 'near .5', 'query', 'SELECT array_agg(id) FROM art WHERE body @~ ar_near(%s, 0.5)', 25);
CALL ask('exact', 'near .8', 'query', 'SELECT array_agg(id) FROM art WHERE body @~ ar_near(%s, 0.8)', 25);
CALL ask('exact', 'copy .8', 'query', 'SELECT array_agg(id) FROM art WHERE body @~ ar_copy_of(%s, 0.8)', 25);
CALL ask('exact', 'shares 18', 'query', 'SELECT array_agg(id) FROM art WHERE body @~ ar_shares(%s, 18)', 25);
CALL ask('exact', 'shares 18, passage', 'passage', 'SELECT array_agg(id) FROM art WHERE body @~ ar_shares(%s, 18)', 25);
