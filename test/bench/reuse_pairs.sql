-- All pairs at once, and the nearest of each query.
SET client_min_messages = warning;
CALL time_it('ours', 'all pairs ms', 'CREATE TABLE pairs AS SELECT * FROM ar_duplicate_pairs(''SELECT id, body FROM art'', 0.3)', 1);
CALL time_it('ours', 'all groups ms', 'CREATE TABLE groups AS SELECT * FROM ar_duplicate_groups(''SELECT id, body FROM art'', 0.5)', 1);
CALL ask('ours', 'top 20', 'query', 'SELECT array_agg(id::int) FROM ar_near_duplicates(''art'', ''id'', ''body'', %s, 20)', 1000);
