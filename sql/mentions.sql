-- ar_mentions: who and what a text names, where, and by which full name
\a

CREATE TABLE cases (n int PRIMARY KEY, what text, body text);

INSERT INTO cases VALUES
(1, 'title and name, then either alone', 'وصل وزير الطاقة سامي الحداد أمس. وقال الوزير إن الميناء جاهز. وغادر الحداد مساء.'),
(2, 'a name behind its comma', 'زار مدير الميناء، كريم بن سالم، السفن. وغادر المدير مساء.'),
(3, 'a title behind the name', 'وقالت هدى منصور، رئيسة النقابة، إن الأجور زادت. وأضافت منصور أن الحوار بدأ.'),
(4, 'a name only later in full', 'يرغب منصور في السفر. وقال الرئيس عادل منصور إن الرحلة قريبة.'),
(5, 'a body by its first word', 'أعلنت وزارة الصحة خطة جديدة. وقالت الوزارة إن الخطة سارية.'),
(6, 'a document', 'وجاء في التقرير السنوي أن الإنتاج زاد. وأوضح التقرير الأسباب.'),
(7, 'a role without a name', 'وقال مصدر أمني إن الطريق آمن. وأضاف المصدر أن الحركة عادت.'),
(8, 'a place', 'واحتجت موسكو على القرار.'),
(9, 'two persons of one title', 'والتقى الرئيس عادل منصور الرئيس كريم الحلبي. وقال منصور إن اللقاء مثمر.'),
(10, 'a man and a woman', 'قال الدكتور مروان الحلبي والدكتورة هدى سالم إن النتائج مبشرة.'),
(11, 'marks and vowels in a name', 'وقالَ الوزيرُ سامـي الحدّاد: "نعم، سنفعل ذلك غدا".'),
(12, 'and, written to a name', 'وكان كنعان الراشدي ومروان الحلبي هناك.'),
(13, 'markup', 'وقال الوزير <b>سامي</b> الحداد إن الحفل انتهى.'),
(14, 'nobody', 'نزل المطر طوال الليل ثم توقف.'),
(15, 'nothing', ''),
(16, 'a first name that is a common word', 'وكان وزير التعليم التونسي ناجم الحداد، قد زار القرية. وقال الحداد إن المدرسة جاهزة.'),
(17, 'a fuller form of a known name', 'قالت ليلى الحلبي إن العمل بدأ. وشكرت ليلى عادل الحلبي الجميع.'),
(18, 'a first name with al-', 'اعتبر الأمين العام للنقابة، العيد منجور، القرار صائبا. وقال منجور إن الأجور زادت.'),
(19, 'an object behind a known family', 'حذر الزعيم سامر دوفال من الأزمة. وانتقد دوفال رامبرت بشدة.'),
(20, 'a name that its title took', 'وقال القنصل المغربي بأمريكا سلطان العنبري إن الرحلة تأجلت.'),
(21, 'no family, but an adjective', 'وقال الكاتب اليمني إن الرواية جديدة.'),
(22, 'a family, and no adjective', 'وصل الدكتور خالد بن سعيد التركي أمس. وقال الدكتور التركي إن المؤتمر بدأ.'),
(23, 'a family behind Abd', 'زار مدير المصنع أحمد بن عبد العزيز قطان القرية. وقال قطان إن المصنع كبير.'),
(24, 'a title with of and without', 'شدد المدير العام لبريد الجنوب، كريم منصور، على الخطة. وقال مدير بريد الجنوب إن الخطة جاهزة.'),
(25, 'times among names', 'قال سامي الحداد أمس الأحد إن المصنع بني عام 1974، وزار رجب منصور المدينة في 3 رجب.'),
(26, 'a day in a name', 'أعلنت حركة 23 مارس أن القتال انتهى يوم 2 مايو 2013.');

SELECT c.n, m.mention_no, m.mention, m.name, m.kind
FROM cases c, LATERAL ar_mentions(c.body) AS m
ORDER BY c.n, m.mention_no;

-- every mention stands where it is said to, behind the one before it; a name
-- has the words of the text, and is that of one kind
SELECT count(*) AS mentions,
	count(*) FILTER (WHERE substr(body, start_pos, length) <> mention) AS misplaced,
	count(*) FILTER (WHERE start_pos < before) AS overlapping,
	count(*) FILTER (WHERE strpos(body, name) = 0 AND n <> 13) AS foreign,
	count(*) FILTER (WHERE kind NOT IN ('person', 'body', 'document', 'role', 'place', 'time'))
		AS other,
	count(*) FILTER (WHERE kinds > 1) AS torn,
	count(*) FILTER (WHERE mention_no <> place) AS misnumbered
FROM (SELECT c.n, c.body, m.*,
		lag(m.start_pos + m.length) OVER w AS before,
		row_number() OVER w AS place,
		(SELECT count(DISTINCT k.kind) FROM ar_mentions(c.body) AS k
			WHERE k.name = m.name) AS kinds
	FROM cases c, LATERAL ar_mentions(c.body) AS m
	WINDOW w AS (PARTITION BY c.n ORDER BY m.mention_no)) AS m;

-- the speakers of ar_quotes are among the names, each of two as well
SELECT c.n, one
FROM cases c, LATERAL ar_quotes(c.body) AS q,
	LATERAL ar_speakers(q.speaker) AS one
WHERE ar_speaker_key(one) NOT IN (SELECT ar_speaker_key(name)
	FROM ar_mentions(c.body) WHERE name IS NOT NULL);

SELECT count(*) AS mentions FROM ar_mentions(NULL);

DROP TABLE cases;
