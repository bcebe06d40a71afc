-- What a byte costs in texts of 10,000, 100,000 and 1,000,000 marks.  In any
-- function it costs more in longer texts, which no cache holds and which need
-- new memory: ts_parse is there to show how much more.
\pset footer off
SET jit = off;
SET work_mem = '2GB';
CREATE TEMP TABLE shape (no int, name text, begins text, marks int, unit text);
INSERT INTO shape VALUES
(1, 'quotes behind a cue', '', 2, 'قال الطبيب: "لا توقظوا الصغير الآن". '),
(2, 'quotes that differ', '', 2, 'قال الطبيب: "لا توقظوا الصغير رقم % الآن". '),
(3, 'parts of one clause', 'أكد الطبيب أن ', 2, 'كلامه "لم يوقظ الصغير الآن" '),
(4, 'a list of quotes', 'أكد الطبيب أن ', 2, '"لا توقظوا الصغير الآن" '),
(5, 'quotes of nobody', '', 2, '"لا توقظوا الصغير الآن" '),
(6, 'marks that never close', '', 1, 'قال «لا توقظوا الصغير '),
(7, 'marks that never open', '', 1, 'قال لا توقظوا الصغير» '),
(8, 'nested marks', '', 2, '«قال “لا توقظوا الصغير '),
(9, 'marks alone', '', 1, '"');
CREATE TEMP TABLE cost (no int, marks int, ns numeric, quotes int, peer numeric);

-- The best of some turns, in nanoseconds a byte.
CREATE PROCEDURE pg_temp.measure(s shape, all_marks int, turns int)
LANGUAGE plpgsql AS $$
DECLARE
	body text := s.begins || (
		SELECT string_agg(replace(s.unit, '%', i::text), '' ORDER BY i)
		FROM generate_series(1, all_marks / s.marks) AS i);
	found int;
	began timestamptz;
	ours numeric;
	peer numeric;
BEGIN
	FOR turn IN 1 .. turns LOOP
		began := clock_timestamp();
		SELECT count(*) INTO found FROM ar_quotes(body);
		ours := least(ours, extract(epoch FROM clock_timestamp() - began));
		began := clock_timestamp();
		PERFORM count(*) FROM ts_parse('default', body);
		peer := least(peer, extract(epoch FROM clock_timestamp() - began));
	END LOOP;
	INSERT INTO cost VALUES (s.no, all_marks, ours * 1e9 / octet_length(body),
		found, peer * 1e9 / octet_length(body));
END $$;

DO $$
DECLARE
	s shape;
BEGIN
	FOR s IN SELECT * FROM shape ORDER BY no LOOP
		CALL pg_temp.measure(s, 10000, 10);
		CALL pg_temp.measure(s, 100000, 3);
		CALL pg_temp.measure(s, 1000000, 2);
	END LOOP;
END $$;

\echo 'Nanoseconds a byte in texts of so many marks, the longest over the shortest'
SELECT s.name AS text, c.quotes, round(a.ns, 1) AS "10^4",
	round(b.ns, 1) AS "10^5", round(c.ns, 1) AS "10^6",
	round(c.ns / a.ns, 2) AS ratio,
	round(c.peer / a.peer, 2) AS "of ts_parse"
FROM shape s
JOIN cost a ON a.no = s.no AND a.marks = 10000
JOIN cost b ON b.no = s.no AND b.marks = 100000
JOIN cost c ON c.no = s.no AND c.marks = 1000000
ORDER BY s.no;
