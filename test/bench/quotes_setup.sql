-- Tables of the benchmark, and what ar_quotes is held against.
CREATE TABLE line (line text);
CREATE TABLE art (body text);
CREATE TABLE system (no int PRIMARY KEY, name text, expression text);
CREATE TABLE measure (no int, round int, ms float8);

INSERT INTO system VALUES
(1, 'reading the rows only', $$body || ''$$),
(2, 'ar_quotes(body)', '(SELECT count(*) FROM ar_quotes(body))'),
(3, 'ar_words(body)', '(SELECT count(*) FROM ar_words(body))'),
(4, 'to_tsvector(''arabic'', body)', 'to_tsvector(''arabic'', body)'),
(5, 'ts_parse(''default'', body)',
	'(SELECT count(*) FROM ts_parse(''default'', body))');
