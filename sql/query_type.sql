-- ar_query, its constructors, and @~ without an index
\a

SELECT n, q::ar_query FROM (VALUES
	(1, 'near 0.3: نص قصير'),
	(2, 'copy_of 1: نص'),
	(3, 'shares 18: نص'),
	(4, 'near 0.3:نص'),
	(5, 'near 0.3:  blank kept'),
	(6, 'near 0.3: '),
	(7, 'near 1e-3: نص'),
	(8, 'shares 2147483647: نص'),
	(9, E'copy_of 0.8: two\nlines: and a colon')) v(n, q) ORDER BY n;

-- the least threshold that there is
SELECT q, q = ar_near('a', '1.4e-45')::text AS same FROM (SELECT 'near 1e-45: a'::ar_query::text) v(q);

SELECT n, q FROM (VALUES
	(1, ar_near('نص')), (2, ar_near('نص', 0.55)), (3, ar_near('نص', 1)),
	(4, ar_copy_of('نص')), (5, ar_copy_of('نص', 0.1)),
	(6, ar_shares('نص')), (7, ar_shares('', 1))) v(n, q) ORDER BY n;

-- a threshold is float8 and is rounded once: in any type it is the same query
PREPARE near_float8(text, float8) AS SELECT ar_near($1, $2)::text AS q;
EXECUTE near_float8('نص', 0.3);
DEALLOCATE near_float8;
SELECT v.n, v.q::text, v.q::text = w.q::text AS same FROM (VALUES
	(1, ar_near('نص', 0.3)), (2, ar_near('نص', '0.3')), (3, ar_near('نص', 0.3::real)),
	(4, ar_near('نص', 0.3::float8)), (5, ar_near('نص', 0.3::numeric)),
	(6, ar_near('نص', 0.1::float8 + 0.2::float8)), (7, ar_near('نص', 3e-1)),
	(8, 'near 0.30000000000000004: نص'), (9, 'near 0.300000012: نص'),
	(10, ar_near('نص', 1)), (11, ar_near('نص', 1::bigint)), (12, ar_near('نص', 1::smallint)),
	(13, ar_near('نص', 1.0)), (14, ar_near('نص', 0.99999999999)), (15, 'near 0.99999999999: نص'),
	(16, ar_near('نص', 1e-45)), (17, ar_near('نص', 1e-40::real)),
	(18, ar_copy_of('نص', 0.1 + 0.2)), (19, ar_copy_of('نص', '.3'))) v(n, q),
	LATERAL (SELECT CASE WHEN n <= 9 THEN ar_near('نص') WHEN n <= 15 THEN 'near 1: نص'
		WHEN n >= 18 THEN 'copy_of 0.3: نص' ELSE v.q::text::ar_query END) w(q) ORDER BY v.n;
-- what is equal at the threshold is found, whichever type asks
SELECT v.n, v.near, v.copy FROM (VALUES
	(1, ar_is_near('أ ب ج د', 'أ ب ج د ه و ز ح', 1 / 3.0), ar_has_copy_of('أ ب ج', 'أ ب ج د ه', 1 / 3.0)),
	(2, ar_is_near('أ ب ج د', 'أ ب ج د ه و ز ح', (1 / 3.0)::real), ar_has_copy_of('أ ب ج', 'أ ب ج د ه', (1 / 3.0)::real)),
	(3, ar_is_near('أ ب ج د', 'أ ب ج د ه و ز ح', 1 / 3::float8), ar_has_copy_of('أ ب ج', 'أ ب ج د ه', 1 / 3::float8)),
	(4, ar_is_near('أ ب ج د', 'أ ب ج د ه و ز ح', 0.33334), ar_has_copy_of('أ ب ج', 'أ ب ج د ه', 0.33334))) v(n, near, copy) ORDER BY v.n;

-- text and binary forms come back the same
CREATE TABLE queries (n int PRIMARY KEY, q ar_query);
INSERT INTO queries VALUES (1, ar_near('أعلنت بلدية', 0.3)), (2, ar_copy_of('أعلنت', 0.7)),
	(3, ar_shares(E'بلدية\n: المدينة', 3)), (4, ar_near('', 1)), (5, NULL),
	(6, ar_near((SELECT string_agg(md5(i::text), ' ') FROM generate_series(1, 5000) i)));
SELECT n, q::text::ar_query::text = q::text AS same FROM queries ORDER BY n;
SELECT n, ar_query_send(q) FROM queries WHERE n <= 4 ORDER BY n;
CREATE TABLE queries_again (LIKE queries);
\copy queries to 'results/query_type.bin' (format binary)
\copy queries_again from 'results/query_type.bin' (format binary)
SELECT n, a.q::text IS NOT DISTINCT FROM b.q::text AS same
FROM queries a JOIN queries_again b USING (n) ORDER BY n;

-- what each kind asks
CREATE TABLE bodies (n int PRIMARY KEY, body text);
INSERT INTO bodies VALUES
(1, 'أعلنت بلدية المدينة أمس افتتاح حديقة جديدة في الحي الشرقي'),
(2, 'اعلنت بلديه المدينه أمس إفتتاح حديقة جديدة في الحي الشرقى'),
(3, 'أعلنت بلدية المدينة أمس افتتاح حديقة جديدة في الحي الغربي'),
(4, 'قال مسؤول إن بلدية المدينة أمس افتتحت ملعبا في الحي الغربي بعد أن كانت قد وعدت به قبل عام'),
(5, 'وفي خبر آخر أعلنت بلدية المدينة أمس افتتاح حديقة جديدة في الحي الشرقي وقال رئيسها إن العمل استمر عامين وشاركت فيه شركات كثيرة من داخل البلاد وخارجها'),
(6, 'سجل الفريق هدفين في الشوط الأول'),
(7, ''),
(8, 'حديقة'),
(9, 'حديقة جديدة'),
(10, NULL);

SELECT v.n, v.what, array_agg(b.n ORDER BY b.n) FILTER (WHERE b.body @~ v.q) AS rows,
	array_agg(b.n ORDER BY b.n) FILTER (WHERE b.body @~ v.q IS NULL) AS nulls
FROM bodies b, (VALUES
	(1, 'near .3', ar_near((SELECT body FROM bodies WHERE n = 1))),
	(2, 'near .9', ar_near((SELECT body FROM bodies WHERE n = 1), 0.9)),
	(3, 'near 1', ar_near((SELECT body FROM bodies WHERE n = 1), 1)),
	(4, 'copy', ar_copy_of((SELECT body FROM bodies WHERE n = 1))),
	(5, 'copy of all', ar_copy_of((SELECT body FROM bodies WHERE n = 1), 1)),
	(6, 'shares 4', ar_shares((SELECT body FROM bodies WHERE n = 1), 4)),
	(7, 'shares 3', ar_shares((SELECT body FROM bodies WHERE n = 1), 3)),
	(8, 'shares 1', ar_shares((SELECT body FROM bodies WHERE n = 1), 1)),
	(9, 'shares more than it has', ar_shares((SELECT body FROM bodies WHERE n = 1), 11)),
	(10, 'near nothing', ar_near('')),
	(11, 'copy of nothing', ar_copy_of(' ، ')),
	(12, 'shares nothing', ar_shares('', 1)),
	(13, 'near one word', ar_near('حديقه')),
	(14, 'copy of one word', ar_copy_of('حديقة', 1)),
	(15, 'copy of two', ar_copy_of('حديقة جديدة', 1)),
	(16, 'shares one word', ar_shares('حديقة', 1))) v(n, what, q)
GROUP BY v.n, v.what ORDER BY v.n;

-- a query means what its functions say, at the threshold itself too
SELECT count(*) AS pairs,
	count(*) FILTER (WHERE (a.body @~ ar_near(b.body, s.t)) IS DISTINCT FROM (ar_similarity(a.body, b.body) >= s.t)) AS near_differs,
	count(*) FILTER (WHERE (a.body @~ ar_copy_of(b.body, s.t)) IS DISTINCT FROM (ar_containment(b.body, a.body) >= s.t)) AS copy_differs,
	count(*) FILTER (WHERE ar_is_near(a.body, b.body, s.t) IS DISTINCT FROM (a.body @~ ar_near(b.body, s.t))) AS is_near_differs,
	count(*) FILTER (WHERE ar_has_copy_of(a.body, b.body, s.t) IS DISTINCT FROM (a.body @~ ar_copy_of(b.body, s.t))) AS has_copy_differs
FROM bodies a, bodies b, LATERAL (
	SELECT 0.3::real UNION SELECT 1 UNION
	SELECT ar_similarity(a.body, b.body) WHERE ar_similarity(a.body, b.body) > 0 UNION
	SELECT ar_containment(b.body, a.body) WHERE ar_containment(b.body, a.body) > 0) s(t);
SELECT count(*) AS pairs,
	count(*) FILTER (WHERE (a.body @~ ar_shares(b.body, k)) IS DISTINCT FROM
		EXISTS (SELECT FROM ar_shared_passages(a.body, b.body, k))) AS shares_differs,
	count(*) FILTER (WHERE ar_has_passage_of(a.body, b.body, k) IS DISTINCT FROM (a.body @~ ar_shares(b.body, k))) AS has_passage_differs
FROM bodies a, bodies b, generate_series(1, 11) k
WHERE a.body IS NOT NULL AND b.body IS NOT NULL;

-- bad input
\set VERBOSITY sqlstate
SELECT ''::ar_query;
SELECT 'نص'::ar_query;
SELECT 'near: نص'::ar_query;
SELECT 'near 0.3 نص'::ar_query;
SELECT 'nearly 0.3: نص'::ar_query;
SELECT 'near 0: نص'::ar_query;
SELECT 'near 1.01: نص'::ar_query;
SELECT 'near nan: نص'::ar_query;
SELECT 'near inf: نص'::ar_query;
SELECT 'near infinity: نص'::ar_query;
SELECT 'near -0.0: نص'::ar_query;
SELECT 'near 1e-46: نص'::ar_query;
SELECT 'near 1e-60: نص'::ar_query;
SELECT 'shares -0.0: نص'::ar_query;
SELECT ar_near('نص', '-0');
SELECT 'shares 0: نص'::ar_query;
SELECT 'shares 1.5: نص'::ar_query;
SELECT 'shares 99999999999: نص'::ar_query;
SELECT 'shares nan: نص'::ar_query;
SELECT ar_near('نص', 0);
SELECT ar_near('نص', -0.1);
SELECT ar_near('نص', 1.001);
SELECT ar_near('نص', 'NaN');
SELECT ar_near('نص', 'Infinity');
SELECT ar_copy_of('نص', 0);
SELECT ar_copy_of('نص', 'NaN');
SELECT ar_shares('نص', 0);
SELECT ar_shares('نص', -1);
SELECT ar_is_near('نص', 'نص', 0);
SELECT ar_has_copy_of('نص', 'نص', 2);
SELECT ar_has_passage_of('نص', 'نص', 0);
\set VERBOSITY default
SELECT 'near nought: نص'::ar_query;
SELECT 'near 7: نص'::ar_query;
SELECT ar_near('نص', 7);
-- the value as it was given, and digits enough to see what is wrong
SELECT ar_near('نص', 1.0000001);
SELECT * FROM ar_duplicate_pairs('SELECT 1, 2::text', 1.0000001);
SELECT ar_near('نص', 1.00000001);
SELECT ar_copy_of('نص', 1e-50);
SELECT ar_is_near('نص', 'نص', 'NaN');
SELECT ar_has_copy_of('نص', 'نص', '-Infinity');
SELECT * FROM ar_duplicate_groups('SELECT 1, 2::text', 'Infinity');
SELECT ar_near('نص', -0.0);
SELECT ar_near('نص', 1.1::real);
SELECT 'near 1.00000001: a'::ar_query;
SELECT 'shares 99999999999: a'::ar_query;
SELECT 'near 1.00000001e0001: a'::ar_query;
SELECT 'near -0.5: a'::ar_query;
SELECT ('near 2' || repeat('0', 200) || ': a')::ar_query;
-- decimal numbers, and single blanks, only
SELECT 'near 0x1: a'::ar_query;
SELECT 'near 0x.8p0: a'::ar_query;
SELECT 'near nan(1): a'::ar_query;
SELECT 'near 0.3 : a'::ar_query;
SELECT 'near  0.3: a'::ar_query;
SELECT ' near 0.3: a'::ar_query;
SELECT E'near \t0.3: a'::ar_query;
SELECT 'near : a'::ar_query;
SELECT 'near 1e: a'::ar_query;
SELECT 'near --1: a'::ar_query;
SELECT repeat('نص ', 1000)::ar_query;
SELECT ar_shares('نص', 0);

-- binary input trusts no field
CREATE TABLE received (q ar_query);
\set VERBOSITY sqlstate
-- right
\copy received from program 'printf "\120\107\103\117\120\131\012\377\015\012\000\000\000\000\000\000\000\000\000\000\001\000\000\000\024\000\000\000\000\000\000\000\000\076\231\231\232\000\000\000\000\331\206\330\265\377\377"' (format binary)
-- another version
\copy received from program 'printf "\120\107\103\117\120\131\012\377\015\012\000\000\000\000\000\000\000\000\000\000\001\000\000\000\024\000\000\000\001\000\000\000\000\076\231\231\232\000\000\000\000\331\206\330\265\377\377"' (format binary)
-- no such kind
\copy received from program 'printf "\120\107\103\117\120\131\012\377\015\012\000\000\000\000\000\000\000\000\000\000\001\000\000\000\024\000\000\000\000\000\000\000\003\076\231\231\232\000\000\000\000\331\206\330\265\377\377"' (format binary)
-- a negative kind
\copy received from program 'printf "\120\107\103\117\120\131\012\377\015\012\000\000\000\000\000\000\000\000\000\000\001\000\000\000\024\000\000\000\000\377\377\377\377\076\231\231\232\000\000\000\000\331\206\330\265\377\377"' (format binary)
-- a threshold that is not a number
\copy received from program 'printf "\120\107\103\117\120\131\012\377\015\012\000\000\000\000\000\000\000\000\000\000\001\000\000\000\024\000\000\000\000\000\000\000\000\177\300\000\000\000\000\000\000\331\206\330\265\377\377"' (format binary)
-- a threshold above 1
\copy received from program 'printf "\120\107\103\117\120\131\012\377\015\012\000\000\000\000\000\000\000\000\000\000\001\000\000\000\024\000\000\000\000\000\000\000\000\100\000\000\000\000\000\000\000\331\206\330\265\377\377"' (format binary)
-- a number of words beside a threshold
\copy received from program 'printf "\120\107\103\117\120\131\012\377\015\012\000\000\000\000\000\000\000\000\000\000\001\000\000\000\024\000\000\000\000\000\000\000\000\076\231\231\232\000\000\000\001\331\206\330\265\377\377"' (format binary)
-- a passage with the threshold -0, which equals 0 and has other bytes
\copy received from program 'printf "\120\107\103\117\120\131\012\377\015\012\000\000\000\000\000\000\000\000\000\000\001\000\000\000\024\000\000\000\000\000\000\000\002\200\000\000\000\000\000\000\022\331\206\330\265\377\377"' (format binary)
-- -0, and the least threshold that there is
\copy received from program 'printf "\120\107\103\117\120\131\012\377\015\012\000\000\000\000\000\000\000\000\000\000\001\000\000\000\024\000\000\000\000\000\000\000\000\200\000\000\000\000\000\000\000\331\206\330\265\377\377"' (format binary)
\copy received from program 'printf "\120\107\103\117\120\131\012\377\015\012\000\000\000\000\000\000\000\000\000\000\001\000\000\000\024\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\331\206\330\265\377\377"' (format binary)
-- no words
\copy received from program 'printf "\120\107\103\117\120\131\012\377\015\012\000\000\000\000\000\000\000\000\000\000\001\000\000\000\024\000\000\000\000\000\000\000\002\000\000\000\000\000\000\000\000\331\206\330\265\377\377"' (format binary)
-- a negative number of words
\copy received from program 'printf "\120\107\103\117\120\131\012\377\015\012\000\000\000\000\000\000\000\000\000\000\001\000\000\000\024\000\000\000\000\000\000\000\002\000\000\000\000\377\377\377\377\331\206\330\265\377\377"' (format binary)
-- cut off
\copy received from program 'printf "\120\107\103\117\120\131\012\377\015\012\000\000\000\000\000\000\000\000\000\000\001\000\000\000\010\000\000\000\000\000\000\000\000\377\377"' (format binary)
-- empty
\copy received from program 'printf "\120\107\103\117\120\131\012\377\015\012\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\377\377"' (format binary)
-- a letter cut off
\copy received from program 'printf "\120\107\103\117\120\131\012\377\015\012\000\000\000\000\000\000\000\000\000\000\001\000\000\000\021\000\000\000\000\000\000\000\000\076\231\231\232\000\000\000\000\331\377\377"' (format binary)
-- a zero in the text
\copy received from program 'printf "\120\107\103\117\120\131\012\377\015\012\000\000\000\000\000\000\000\000\000\000\001\000\000\000\023\000\000\000\000\000\000\000\000\076\231\231\232\000\000\000\000\331\206\000\377\377"' (format binary)
\set VERBOSITY default
SELECT q FROM received;

DROP TABLE queries, queries_again, bodies, received;
