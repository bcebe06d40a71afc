-- ar_word_diff: what one wording changed in the other
\a

CREATE TABLE wordings (n int PRIMARY KEY, what text, a text, b text);
INSERT INTO wordings VALUES
(1, 'the same', 'سنبدأ سحب الوحدات من الحدود', 'سنبدأ سحب الوحدات من الحدود'),
(2, 'a negation dropped', 'أكد الوزير أننا لن نشارك في الانتخابات المقبلة', 'أكد الوزير أننا سنشارك في الانتخابات المقبلة'),
(3, 'a negation put in', 'قال إن المجلس يوافق على الميزانية', 'قال إن المجلس لا يوافق على الميزانية'),
(4, 'a figure', 'بلغ عدد المصابين في الإقليم 312 مصابا', 'بلغ عدد المصابين في الإقليم 231 مصابا'),
(5, 'a title dropped', 'استقبل الرئيس سامي الحداد وفد المزارعين', 'استقبل سامي الحداد وفد المزارعين'),
(6, 'a headline edited again', 'انهيار سقف مصنع قديم وإصابة عاملين', 'إصابة ثلاثة عمال في انهيار سقف مصنع قديم'),
(7, 'spelled otherwise', 'أعلنت اللجنة إنهاء التحقيق في حادثة المينا', 'اعلنت اللجنه انهاء التحقيق فى حادثــة المينا'),
(8, 'vocalised and bare', 'قَالَتِ الوِزَارَةُ: «نَعَمْ»', 'قالت الوزارة نعم'),
(9, 'glued and apart', 'زار عبدالله مقر الأممالمتحدة في ما يشبه الصلح', 'زار عبد الله مقر الأمم المتحدة فيما يشبه الصلح'),
(10, 'Latin in brackets', 'افتتحت شركة النيل الأزرق (Blue Nile) فرعها', 'افتتحت شركة النيل الأزرق فرعها'),
(11, 'only marks and stops', 'قال: «سنعود»، ثم غادر.', 'قال سنعود ثم غادر!'),
(12, 'particles between changes', 'وصل وزير الزراعة من تونس برفقة زوجته', 'وصل وزير التجارة من عمان برفقة زوجته'),
(13, 'a sentence put in', E'وأضاف أن الجسر سليم.\nوأضاف أن السد متين.', E'وأضاف أن الجسر سليم.\nوأضاف أن النفق آمن.\nوأضاف أن السد متين.'),
(14, 'a paragraph moved', E'انهار سقف المصنع القديم فجرا.\nتفقد المحافظ أحياء المدينة ثم زار الجرحى في المستشفى.\nلم تعرف الأسباب.',
	E'تفقد المحافظ أحياء المدينة ثم زار الجرحى في المستشفى.\nلم تعرف الأسباب.\nانهار سقف المصنع القديم فجرا.'),
(15, 'moved and edited', E'انهار سقف المصنع القديم في الثالثة فجرا قبل وصول العمال.\nتفقد المحافظ أحياء المدينة ثم زار الجرحى في المستشفى مع وفد من النواب.',
	E'تفقد المحافظ أحياء المدينة ثم زار الجرحى في المستشفى مع وفد من النواب.\nانهار سقف المصنع القديم في الرابعة فجرا قبل وصول العمال.'),
(16, 'nothing in common', 'ارتفعت أسعار القمح في بورصة المدينة', 'فاز الفريق في نهائي الكأس'),
(17, 'empty and not', '', 'فاز الفريق بالكأس'),
(18, 'not and empty', 'فاز الفريق بالكأس', ' ، '),
(19, 'both without words', '', '«» ...'),
(20, 'no Arabic', 'The committee will meet in Vienna', 'The committee will not meet in VIENNA'),
(21, 'one word', 'نعم', 'لا'),
(22, 'markup', '<p>فاز <b>الفريق</b></p><p>أمس</p>', 'فاز الفريق &quot;اليوم&quot;');

SELECT w.n, w.what, d.diff_no AS no, d.op, d.a_words, d.a_start, d.a_length,
	d.b_words, d.b_start, d.b_length
FROM wordings w LEFT JOIN LATERAL ar_word_diff(w.a, w.b) d ON true
ORDER BY w.n, d.diff_no;

-- The words of rows, as they stand in both texts, are all words of both, once.
CREATE FUNCTION words_missed(body text, starts int[], lengths int[]) RETURNS bigint
LANGUAGE sql STABLE AS $$
SELECT count(*) FROM ar_words(body) w
WHERE 1 <> (SELECT count(*) FROM unnest(starts, lengths) AS r (start, length)
	WHERE w.start_pos < r.start + r.length AND w.start_pos + w.length > r.start)
$$;

-- of all pairs, in both directions: what is dropped there is added here
SELECT count(*) AS diffs,
	count(*) FILTER (WHERE d.misplaced > 0) AS misplaced,
	count(*) FILTER (WHERE d.other_words > 0) AS same_with_other_words,
	-- عبدالله is one word of ar_words
	count(*) FILTER (WHERE words_missed(x.a, d.a_starts, d.a_lengths) > 0 AND x.n <> 9)
		AS a_missed,
	count(*) FILTER (WHERE words_missed(y.b, d.b_starts, d.b_lengths) > 0 AND y.n <> 9)
		AS b_missed,
	count(*) FILTER (WHERE (d.dropped, d.added, d.changed, d.same, d.moved) IS DISTINCT FROM
		(e.added, e.dropped, e.changed, e.same, e.moved)) AS otherwise_backwards
FROM wordings x CROSS JOIN wordings y
CROSS JOIN LATERAL (
	SELECT count(*) FILTER (WHERE substr(x.a, a_start, a_length) <> a_words
			OR substr(y.b, b_start, b_length) <> b_words) AS misplaced,
		count(*) FILTER (WHERE op IN ('same', 'moved')
			AND regexp_replace(ar_normalize(a_words, 'search'), '[[:punct:] ]', '', 'g')
			<> regexp_replace(ar_normalize(b_words, 'search'), '[[:punct:] ]', '', 'g')) AS other_words,
		array_agg(a_start) FILTER (WHERE a_start IS NOT NULL) AS a_starts,
		array_agg(a_length) FILTER (WHERE a_start IS NOT NULL) AS a_lengths,
		array_agg(b_start) FILTER (WHERE b_start IS NOT NULL) AS b_starts,
		array_agg(b_length) FILTER (WHERE b_start IS NOT NULL) AS b_lengths,
		count(*) FILTER (WHERE op = 'dropped') AS dropped,
		count(*) FILTER (WHERE op = 'added') AS added,
		count(*) FILTER (WHERE op = 'changed') AS changed,
		count(*) FILTER (WHERE op = 'same') AS same,
		count(*) FILTER (WHERE op = 'moved') AS moved
	FROM ar_word_diff(x.a, y.b)) AS d
CROSS JOIN LATERAL (
	SELECT count(*) FILTER (WHERE op = 'dropped') AS dropped,
		count(*) FILTER (WHERE op = 'added') AS added,
		count(*) FILTER (WHERE op = 'changed') AS changed,
		count(*) FILTER (WHERE op = 'same') AS same,
		count(*) FILTER (WHERE op = 'moved') AS moved
	FROM ar_word_diff(y.b, x.a)) AS e;

-- with itself: one row, without words none
SELECT count(*) AS texts, count(*) FILTER (WHERE d.n = 1 AND d.same) AS one_row
FROM wordings w, LATERAL (SELECT count(*), bool_and(op = 'same')
	FROM ar_word_diff(w.a, w.a)) AS d (n, same);

-- strict
SELECT count(*) FROM ar_word_diff(NULL, 'نص');
SELECT count(*) FROM ar_word_diff('نص', NULL);

-- a million words, an edit here and there, and texts that are hard to align
SET statement_timeout = '60s';
SELECT v.n, v.what, count(*) AS rows, count(*) FILTER (WHERE op = 'changed') AS changed,
	bool_and(a_words IS NULL OR char_length(a_words) = a_length) AS ok
FROM (SELECT string_agg('كلمة' || i, ' ' ORDER BY i) AS up,
		string_agg('كلمة' || -i, ' ' ORDER BY i) AS down,
		string_agg('كلمة' || i % 7919, ' ' ORDER BY i) AS often,
		string_agg(CASE WHEN i % 1000 = 0 THEN 'أخرى' ELSE 'كلمة' || i END, ' ' ORDER BY i) AS edited
	FROM generate_series(1, 1000000) AS i) AS t,
	LATERAL (VALUES (1, 'edited', up, edited), (2, 'unlike', left(up, 2000000), left(down, 2000000)),
		(3, 'repeated', left(often, 2000000), left(often, 1000000) || ' ' || left(often, 500000)),
		(4, 'one word', repeat('نعم ', 1000000), repeat('نعم ', 900000)),
		(5, 'two words', repeat('نعم لا ', 500000), repeat('لا نعم ', 500000)),
		(6, 'one of two', repeat('نعم لا ', 500000), repeat('نعم ', 500000)),
		(7, 'particles behind a long run', up || repeat(' شرقا في', 300000), up || repeat(' غربا في', 300000)))
		AS v (n, what, a, b),
	LATERAL ar_word_diff(v.a, v.b)
GROUP BY v.n, v.what ORDER BY v.n;
RESET statement_timeout;

SET statement_timeout = '50ms';
SELECT count(*) FROM ar_word_diff(repeat('نعم لا ', 1000000), repeat('لا نعم ', 1000000));
RESET statement_timeout;

DROP TABLE wordings;
DROP FUNCTION words_missed;

-- in the database's encoding
\set main :DBNAME
CREATE DATABASE an_word_diff TEMPLATE template0 ENCODING 'WIN1256'
	LC_COLLATE 'C' LC_CTYPE 'C';
\c an_word_diff
CREATE EXTENSION arabic_news;
SELECT * FROM ar_word_diff('قَالَ «الرئــيس» نعم أمس', 'قال الرئيس لا، أمس');
\c :main
DROP DATABASE an_word_diff;
CREATE DATABASE an_word_diff TEMPLATE template0 ENCODING 'SQL_ASCII'
	LC_COLLATE 'C' LC_CTYPE 'C';
\c an_word_diff
CREATE EXTENSION arabic_news;
SELECT * FROM ar_word_diff('a', 'b');
\c :main
DROP DATABASE an_word_diff;
