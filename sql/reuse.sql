-- ar_similarity, ar_containment, ar_shared_passages, ar_repeated_passages,
-- ar_shingles, ar_key_bits
\a

CREATE TABLE pairs (n int PRIMARY KEY, what text, a text, b text);

INSERT INTO pairs VALUES
(1, 'the same', 'أعلنت بلدية المدينة افتتاح حديقة جديدة', 'أعلنت بلدية المدينة افتتاح حديقة جديدة'),
(2, 'spelled otherwise', 'أعلنت بلدية المدينة افتتاح حديقة جديدة', 'اعلنت بلديه المدينه إفتتاح حديقه جـديدة'),
(3, 'vocalised', 'أعلنت بلدية المدينة افتتاح حديقة جديدة', 'أَعلَنَت بَلَديّةُ المدينةِ افتتاحَ حديقةٍ جديدةٍ'),
(4, 'one word changed', 'أعلنت بلدية المدينة افتتاح حديقة جديدة', 'أعلنت بلدية المدينة افتتاح ملعب جديدة'),
(5, 'the last word dropped', 'أعلنت بلدية المدينة افتتاح حديقة جديدة', 'أعلنت بلدية المدينة افتتاح حديقة'),
(6, 'inside another', 'افتتاح حديقة جديدة', 'أعلنت بلدية المدينة افتتاح حديقة جديدة'),
(7, 'nothing shared', 'أعلنت بلدية المدينة', 'سجل الفريق هدفين'),
(8, 'words shared, no run', 'أعلنت بلدية المدينة', 'المدينة بلدية أعلنت'),
(9, 'repeats count once', 'نعم نعم نعم نعم نعم', 'نعم نعم نعم'),
(10, 'two words', 'مدينة جديدة', 'مدينه جديده'),
(11, 'two words and three', 'مدينة جديدة', 'مدينة جديدة كبيرة'),
(12, 'one word', 'مدينة', 'المدينة'),
(13, 'empty and not', '', 'أعلنت بلدية المدينة'),
(14, 'both empty', '', ''),
(15, 'blanks and signs', E' \t\n', '، . !'),
(16, 'no Arabic', 'the city opens a new park', 'The City opens a NEW park'),
(17, 'digits', 'في 25 مارس 2016 مساء', 'في ٢٥ مارس ٢٠١٦ مساء'),
(18, 'marks and breaks between', 'قال: "افتتحنا حديقة" أمس', E'قال\nافتتحنا (حديقة)، أمس');

SELECT n, what, ar_similarity(a, b) AS similarity,
	ar_similarity(b, a) = ar_similarity(a, b) AS symmetric,
	ar_containment(a, b) AS a_in_b, ar_containment(b, a) AS b_in_a
FROM pairs ORDER BY n;

-- strict
SELECT ar_similarity(NULL, 'نص') IS NULL AS a, ar_containment('نص', NULL) IS NULL AS b,
	ar_shingles(NULL) IS NULL AS c;

CREATE TABLE bodies (n int PRIMARY KEY, what text, a text, b text, least int, gap int);

INSERT INTO bodies VALUES
(1, 'one run', 'في البداية قال الوزير إن السوق سيفتح يوم الأحد ثم غادر', 'وأكد متحدث أن الوزير إنَّ السوق سيفتح يوم الاحد المقبل', 3, 0),
(2, 'two runs', 'ألف باء جيم دال هاء واو', 'جيم دال صاد ألف باء', 2, 0),
(3, 'twice in b', 'سين ألف باء جيم', 'ألف باء جيم عين ألف باء جيم', 3, 0),
(4, 'twice in a', 'ألف باء جيم عين ألف باء جيم', 'سين ألف باء جيم', 3, 0),
(5, 'too short', 'ألف باء جيم', 'ألف باء دال', 3, 0),
(6, 'one word over and over', 'نعم نعم نعم نعم نعم', 'نعم نعم نعم', 1, 0),
(7, 'gap of one', 'ألف باء جيم دال هاء واو زاي', 'ألف باء جيم صاد هاء واو زاي', 6, 1),
(8, 'no gap allowed', 'ألف باء جيم دال هاء واو زاي', 'ألف باء جيم صاد هاء واو زاي', 6, 0),
(9, 'dropped and put in', 'ألف باء جيم دال هاء واو زاي حاء طاء', 'ألف باء جيم هاء واو زاي صاد حاء طاء', 8, 1),
(10, 'phrases moved', 'ألف باء جيم دال هاء واو زاي حاء', 'هاء واو زاي حاء ألف باء جيم دال', 8, 1),
(11, 'empty', '', 'ألف باء', 1, 0),
(12, 'nothing shared', 'ألف باء', 'جيم دال', 1, 3);

SELECT b.n, b.what, p.passage_no AS no, p.passage, p.words, p.a_start, p.a_length,
	p.b_start, p.b_length, substr(b.b, p.b_start, p.b_length) AS in_b,
	substr(b.a, p.a_start, p.a_length) = p.passage AS ok
FROM bodies b LEFT JOIN LATERAL ar_shared_passages(b.a, b.b, b.least, b.gap) p ON true
ORDER BY b.n, p.passage_no;

-- default: eight words or more
SELECT words, passage FROM ar_shared_passages('ألف باء جيم دال هاء واو زاي حاء', 'سين ألف باء جيم دال هاء واو زاي حاء');
SELECT count(*) FROM ar_shared_passages('ألف باء جيم دال هاء واو زاي', 'سين ألف باء جيم دال هاء واو زاي');

SELECT v.n, p.passage_no AS no, p.passage, p.words, p.a_start, p.a_length, p.b_start, p.b_length,
	substr(v.body, p.a_start, p.a_length) = p.passage AS ok
FROM (VALUES
	(1, 'ألف باء جيم دال. ألف باء جيم دال'),
	(2, 'ألف باء جيم. سين. ألف باء جيم. عين. ألف باء جيم'),
	(3, 'لا لا لا لا لا لا'),
	(4, 'ألف باء جيم دال'),
	(5, '')) v(n, body) LEFT JOIN LATERAL ar_repeated_passages(v.body, 3) p ON true
ORDER BY v.n, p.passage_no;

-- keys: none, one, all of a short text; sets nest; every key of a denser index
SELECT v.n, cardinality(ar_shingles(v.body)) AS normal,
	cardinality(ar_shingles(v.body, 'high')) AS high,
	cardinality(ar_shingles(v.body, 'exact')) AS exact,
	ar_shingles(v.body) <@ ar_shingles(v.body, 'high') AND
	ar_shingles(v.body, 'high') <@ ar_shingles(v.body, 'exact') AS nested
FROM (VALUES (1, ''), (2, '، .'), (3, 'نعم'), (4, 'نعم لا'), (5, 'نعم لا ربما'),
	(6, 'نعم لا ربما نعم لا ربما'),
	(7, (SELECT string_agg('كلمة' || i, ' ') FROM generate_series(1, 20) i)),
	(8, (SELECT string_agg('كلمة' || i, ' ') FROM generate_series(1, 1000) i))) v(n, body)
ORDER BY v.n;

-- the same numbers everywhere: they are stored in indexes
SELECT ar_shingles('أعلنت بلدية المدينة افتتاح حديقة جديدة', 'exact');
-- ascending and distinct
SELECT s = (SELECT array_agg(DISTINCT x ORDER BY x) FROM unnest(s) x) AS ok
FROM (SELECT ar_shingles(string_agg('كلمة' || i % 300, ' ')) FROM generate_series(1, 1000) i) t(s);

SELECT n, ar_key_bits(n), ar_key_bits(n, 'high') AS high, ar_key_bits(n, 'exact') AS exact
FROM (VALUES (1::int8), (20000), (200000), (10000000), (100000000), (9223372036854775807)) v(n) ORDER BY n;
-- as clients and catalogs give the number
SELECT ar_key_bits(20000::float8) AS float8, ar_key_bits('20000') AS unknown,
	ar_key_bits(20000::real) AS reltuples, ar_key_bits(20000.0 * 1.1) AS numeric,
	ar_key_bits(density => 'exact', articles => 20000) AS named, ar_key_bits(1e300) AS most;

-- long texts: linear, few rows
SELECT count(*), max(words) FROM ar_shared_passages(repeat('نعم ', 100000), repeat('نعم ', 100000));
SELECT count(*), max(words) FROM ar_repeated_passages(repeat('نعم لا ', 50000));
SELECT count(*), max(words) FROM ar_shared_passages(repeat('نعم لا ', 50000), repeat('لا نعم ', 50000), 8, 3);
SELECT ar_similarity(repeat('نعم ', 1000000), repeat('نعم ', 3));
SELECT ar_similarity(repeat(U&'\064B', 100000), repeat('"', 100000));
SELECT cardinality(ar_shingles(repeat('أعلنت بلدية المدينة افتتاح حديقة ', 400000)));
SELECT count(*) FROM ar_shared_passages(repeat('«', 100000), repeat('«', 100000), 1);

-- output is linear: rows, and the length of all passages in lengths of the texts.
-- 1 to 3: two texts that repeat a line; 4: phrases in phrases; 5 and 6: many
-- parts of one stretch, each with other words behind it; 7: signs between words
CREATE TABLE repeating (n int PRIMARY KEY, a text, b text);
INSERT INTO repeating
SELECT n, repeat('الرئيس محمد بن علي ', size), repeat('الرئيس محمد بن علي ', size / 2)
FROM (VALUES (1, 300), (2, 600), (3, 3000)) v(n, size);
INSERT INTO repeating VALUES
(4, repeat(repeat('ألف باء ', 20) || 'جيم ', 60), repeat(repeat('ألف باء ', 19) || 'جيم ', 60)),
(5, (SELECT string_agg(s.stretch || 'فصل' || k, ' ' ORDER BY k) FROM generate_series(1, 120) k,
	(SELECT string_agg('كلمة' || i, ' ' ORDER BY i) || ' ' AS stretch FROM generate_series(1, 240) i) s),
	(SELECT string_agg(w.part || ' باب' || k, ' ' ORDER BY k) FROM generate_series(1, 120) k,
	LATERAL (SELECT string_agg('كلمة' || i, ' ' ORDER BY i) AS part FROM generate_series(k, k + 119) i) w));
INSERT INTO repeating SELECT 6, b, a FROM repeating WHERE n = 5;
INSERT INTO repeating VALUES
(7, 'ألف باء جيم دال هاء واو زاي' || repeat('!', 5000) || ' حاء', repeat('ألف باء جيم دال هاء واو زاي حاء فصل ', 300));
SELECT r.n, g.gap, count(*) AS rows,
	round(sum(octet_length(p.passage)) / (octet_length(r.a) + octet_length(r.b))::numeric, 2) AS times,
	bool_and(substr(r.a, p.a_start, p.a_length) = p.passage) AS ok
FROM repeating r, (VALUES (0), (3), (20)) g(gap), ar_shared_passages(r.a, r.b, 8, g.gap) p
GROUP BY r.n, g.gap, r.a, r.b ORDER BY r.n, g.gap;
SELECT n, count(*) AS rows, round(sum(octet_length(passage)) / octet_length(a)::numeric, 2) AS times
FROM repeating, ar_repeated_passages(a) GROUP BY n, a ORDER BY n;
-- words made for the hashes of others: the index keys are the same, no word is
CREATE TEMP TABLE made(no int, body text);
INSERT INTO made VALUES
	(1, 'قال الوزير محمد علي ان المهمه انجزت اضاف قوات يوما بيان خلال'),
	(2, 'qxslstrtivcjkkcr anpibuiqesbyesck iskwshltfdneofql gizvsjqinmpmqmua qnawuslthbfvqnbr ojxwptjoigaskfwa yedszjklgonwbevg frckpqgfoaooajuc ygkmxczkbieybymi sswiehgjxjsqxgli xroqpcbllgyyuuuv fgqnavvrsklrjzae');
SELECT a.no, b.no AS other, ar_shingles(a.body, 'exact') = ar_shingles(b.body, 'exact') AS same_keys,
	ar_similarity(a.body, b.body) AS similarity, ar_containment(a.body, b.body) AS containment,
	a.body @~ ar_near(b.body, 0.1) AS near, a.body @~ ar_copy_of(b.body, 0.1) AS copy,
	a.body @~ ar_shares(b.body, 1) AS shares,
	(SELECT count(*) FROM ar_shared_passages(a.body, b.body, 1)) AS passages,
	(SELECT count(*) FROM ar_shared_passages(a.body, b.body, 1, 5)) AS edited
FROM made a, made b ORDER BY a.no, b.no;
SELECT * FROM ar_duplicate_pairs('SELECT no, body FROM made', 0.1);

-- bad input
\set VERBOSITY sqlstate
SELECT * FROM ar_shared_passages('نص', 'نص', 0);
SELECT * FROM ar_shared_passages('نص', 'نص', -5);
SELECT * FROM ar_shared_passages('نص', 'نص', 8, -1);
SELECT * FROM ar_shared_passages('نص', 'نص', 8, 1001);
SELECT * FROM ar_repeated_passages('نص', 0);
SELECT ar_shingles('نص', 'dense');
SELECT ar_shingles('نص', '');
SELECT ar_key_bits(0);
SELECT ar_key_bits(-1);
SELECT ar_key_bits(1000, 'dense');
SELECT ar_key_bits('NaN');
SELECT ar_key_bits('Infinity');
SELECT ar_key_bits('-Infinity');
SELECT ar_key_bits(0.999);
\set VERBOSITY default
SELECT * FROM ar_shared_passages('نص', 'نص', 0);
SELECT * FROM ar_shared_passages('نص', 'نص', 8, -1);
SELECT ar_shingles('نص', 'dense');
SELECT ar_key_bits(0);
SELECT ar_key_bits('NaN');

DROP TABLE pairs, bodies, repeating, made;
