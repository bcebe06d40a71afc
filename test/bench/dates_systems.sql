-- What the corpus has of each kind, and what ar_dates is timed in turns with.
\pset footer off
SELECT kind, calendar, count(*) AS dates,
	count(DISTINCT id) AS articles,
	round(avg(length), 1) AS characters
FROM corpus, ar_dates(body, '2015-08-01')
GROUP BY kind, calendar
ORDER BY dates DESC;

INSERT INTO system VALUES
(2, 'ar_dates(body, day)',
	'(SELECT count(*) FROM ar_dates(body, date ''2015-08-01''))'),
(3, 'ar_words(body)', '(SELECT count(*) FROM ar_words(body))'),
(4, 'to_tsvector(''arabic'', body)', 'to_tsvector(''arabic'', body)');
