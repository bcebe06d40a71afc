-- What ar_quotes is timed in turns with.
INSERT INTO system VALUES
(2, 'ar_quotes(body)', '(SELECT count(*) FROM ar_quotes(body))'),
(3, 'ar_words(body)', '(SELECT count(*) FROM ar_words(body))'),
(4, 'to_tsvector(''arabic'', body)', 'to_tsvector(''arabic'', body)'),
(5, 'ts_parse(''default'', body)',
	'(SELECT count(*) FROM ts_parse(''default'', body))');
