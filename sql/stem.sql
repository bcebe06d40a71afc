-- ar_stem
\a

CREATE TABLE alike (n int PRIMARY KEY, what text, words text);

INSERT INTO alike VALUES
(1, 'minister, with and without the article', 'وزير الوزير والوزير للوزير بالوزير فالوزير ووزير لوزير وزيرا وزراء الوزراء'),
(2, 'agency', 'وكالة الوكالة وكالات للوكالة والوكالات ووكالة وكالته'),
(3, 'ministry', 'وزارة الوزارة وزارات لوزارة وللوزارات وزارتهم'),
(4, 'programme', 'برنامج البرنامج وبرنامج ببرنامج برنامجه'),
(5, 'team', 'فريق الفريق وفريق للفريق بفريق فريقا فريقه'),
(6, 'president behind every proclitic', 'رئيس والرئيس فالرئيس وبالرئيس لرئيس كالرئيس رؤساء الرؤساء'),
(7, 'Palestinian', 'فلسطيني الفلسطينيون والفلسطينيين فلسطينية الفلسطينيات'),
(8, 'cancelling', 'إلغاء الغاء والإلغاء لإلغاء للإلغاء'),
(9, 'parliament', 'برلمان البرلمان والبرلمان ببرلمان'),
(10, 'law', 'قانون القانون قوانين القوانين بقانون'),
(11, 'post', 'وظيفة الوظيفة وظائف والوظائف'),
(12, 'company', 'شركة شركات الشركات للشركة شركتين بشركاتهم'),
(13, 'information', 'معلومة معلومات المعلومات ومعلوماتهم'),
(14, 'journalist, of both genders', 'صحفي صحفية صحفيات صحفيين والصحفيون'),
(15, 'Sudan', 'السودان سودان والسودان بالسودان'),
(16, 'to announce', 'أعلن أعلنت وأعلن يعلن تعلن سيعلن أعلنوا يعلنون'),
(17, 'to use', 'استخدم واستخدم استخدمت يستخدم يستخدمون ستستخدم استخدمه'),
(18, 'to say', 'قال قالت قالوا يقول تقول يقولون وقال فقالت سيقول'),
(19, 'to be able', 'استطاع يستطيع تستطيع استطاعت يستطيعون'),
(20, 'to give', 'أعطى أعطت يعطي تعطي أعطوا'),
(21, 'to arrive', 'وصل وصلت يصل تصل وصلوا'),
(22, 'to want', 'أراد أرادت يريد تريد يريدون'),
(23, 'on, spelled with yeh and alef maksura', 'على علي'),
(24, 'Moses, likewise', 'موسى موسي'),
(25, 'alef wasla', U&'\0671\062D\0645\062F احمد أحمد'),
(26, 'superscript alef', U&'\0627\0644\0631\062D\0645\0670\0646 الرحمن'),
(27, 'this, likewise', U&'\0647\0670\0630\0627 هذا'),
(28, 'Persian kaf', U&'\06A9\062A\0627\0628 كتاب'),
(29, 'Persian yeh', U&'\0627\0644\06CC\0645\0646 اليمن واليمن'),
(30, 'two seats of hamza', 'مسؤول مسئول مسؤولون المسئولين والمسؤول مسؤولة'),
(31, 'ligature of God', U&'\FDF2 الله'),
(32, 'vocalised, lengthened', 'كِتَابٌ كتـــاب الكتاب كتابا بكتابهم'),
(33, 'broken plurals', 'حزب أحزاب الأحزاب حزبين'),
(34, 'broken plurals', 'مدرسة مدارس وبمدارسهم المدرسة'),
(35, 'broken plurals', 'طفل أطفال الأطفال طفلا'),
(36, 'broken plurals', 'قتيل قتلى القتلى قتيلا'),
(37, 'broken plurals', 'صاروخ صواريخ بصواريخ الصاروخ'),
(38, 'nation', 'مصري مصرية مصريون المصريين والمصريات'),
(39, 'a feminine with its pronouns', 'سيارة سيارته سيارتهم السيارات سياراتهم بسيارتها'),
(40, 'God, behind every proclitic', 'الله لله ولله فلله بالله والله فالله تالله'),
(41, 'lam before al- and a word that begins with lam', 'اللغة لغة للغة وللغة باللغة'),
(42, 'likewise', 'اللاجئين لاجئ للاجئين وللاجئين'),
(43, 'likewise, where what follows is a word too', 'اللجنة لجنة للجنة فللجنة'),
(44, 'twenty, in both cases', 'عشرون عشرين العشرين بعشرين والعشرون'),
(45, 'the fifties, in two spellings', 'الخمسينات الخمسينيات خمسينيات وبالخمسينات'),
(46, 'three, of both genders', 'ثلاثة ثلاث الثلاث بثلاثة'),
(47, 'two hundred', 'مئتان مائتين مئتي ومائتا'),
(48, 'three hundred, in one word', 'ثلاثمئة ثلاثمائة وثلاثمائة');

SELECT n, what,
	CASE WHEN count(DISTINCT ar_stem(word)) = 1 THEN min(ar_stem(word))
		ELSE 'differ: ' || string_agg(word || ' ' || ar_stem(word), ', '
			ORDER BY i) END AS stem
FROM alike, unnest(string_to_array(words, ' ')) WITH ORDINALITY AS w (word, i)
GROUP BY n, what
ORDER BY n;

-- heads that look like proclitics, tails that look like endings: kept
CREATE TABLE whole (n int PRIMARY KEY, word text);

INSERT INTO whole VALUES
(1, 'برنامج'), (2, 'فرنسا'), (3, 'برلين'), (4, 'بغداد'), (5, 'بكين'),
(6, 'فلسطين'), (7, 'وظيفة'), (8, 'وزارة'), (9, 'بترول'), (10, 'فريق'),
(11, 'كالسيوم'), (12, 'اليابان'), (13, 'البرلمان'), (14, 'القانون'),
(15, 'السودان'), (16, 'بطاطس'), (17, 'لبنان'), (18, 'كولومبيا'),
(19, 'لندن'), (20, 'واشنطن'), (21, 'باريس'), (22, 'فيينا'), (23, 'وطن'),
(24, 'بلد'), (25, 'كتاب'), (26, 'لجنة'), (27, 'فكرة'), (28, 'ألمانيا'),
(29, 'إيران'), (30, 'رمضان'), (31, 'حسين'), (32, 'ياسين'), (33, 'تعاون'),
(34, 'مالي'), (35, 'فنلندا'), (36, 'بولندا'), (37, 'لاعب'), (38, 'وقت'),
(39, 'كهرباء'), (40, 'بيان'), (41, 'إلكترون'), (42, 'ألبانيا');

SELECT n, word, ar_stem(word) AS stem
FROM whole
WHERE ar_stem(word) <> regexp_replace(ar_normalize(word), '^ال(?!مان|كترون|بان)', '')
ORDER BY n;

-- other words, other stems
SELECT a, b, ar_stem(a) AS stem
FROM (VALUES ('شرك', 'شركة'), ('مدرس', 'مدرسة'), ('علم', 'إعلام'),
	('وزير', 'وزارة'), ('سوريا', 'سوري'), ('قانون', 'قان'), ('زير', 'وزير'),
	('ريق', 'فريق'), ('عمل', 'عميل'), ('شهر', 'شهيد'), ('بيان', 'بين'),
	('مال', 'كمال'), ('غداء', 'بغداد'), ('كاتب', 'كتاب'), ('حكم', 'حكومة'),
	('رحم', 'الرحمن'), ('المان', 'ألمانيا'), ('أعلى', 'علي'), ('عشر', 'عشرين'),
	('ثلاثة', 'ثلاثون'), ('أربع', 'أربعين'), ('خمس', 'خمسون'),
	('ست', 'ستين'), ('سبعة', 'سبعين'), ('ثماني', 'ثمانين'), ('تسع', 'تسعون'),
	('عشرة', 'عشرات'), ('مئة', 'مئتين'), ('ألف', 'ألفين'),
	('مليون', 'مليونين'), ('الله', 'إله'), ('لله', 'له')) AS t (a, b)
WHERE ar_stem(a) = ar_stem(b)
ORDER BY a COLLATE "C";

-- the fifteen forms of a noun, of names and words the lists have not
CREATE TABLE proclitic (p text);
INSERT INTO proclitic SELECT unnest(string_to_array(
	',ال,وال,فال,بال,كال,لل,وبال,ولل,و,ف,ب,ل,ك,وب,ول', ','));

SELECT noun, array_agg(DISTINCT ar_stem(p || noun) COLLATE "C") AS stems
FROM proclitic, unnest(ARRAY['وزير', 'مدرسة', 'قرار', 'برلمان', 'فريق',
	'شركة', 'مواطنين', 'سياسات', 'بغداد', 'موسيقار', 'تلفريك', 'مستقبلات',
	'كتاب', 'هليكوبتر', 'متزلجون']) AS noun
GROUP BY noun
ORDER BY noun COLLATE "C";

-- a stem is its own stem, and no longer than the folded word
SELECT word, ar_stem(word), ar_stem(ar_stem(word))
FROM (SELECT unnest(string_to_array(words, ' ')) FROM alike
	UNION SELECT word FROM whole) AS t (word)
WHERE ar_stem(ar_stem(word)) <> ar_stem(word)
OR length(ar_stem(word)) > length(ar_normalize(word));

-- what is no Arabic word is its own stem; several words give several stems
SELECT n, ar_stem(word) AS stem
FROM (VALUES (1, ''), (2, ' '), (3, 'أ'), (4, 'من'), (5, '2015'), (6, '١٢٫٥'),
	(7, 'Reuters'), (8, 'أ.ف.ب'), (9, '#غزة_الآن'), (10, 'كوفيد-19'),
	(11, 'قال الرئيسُ، إن «الحكومات» وافقت.'), (12, 'والرئيس السوري'),
	(13, U&'\0640'), (14, '!'), (15, NULL), (16, 'سورياSyria'),
	(17, repeat('ست', 40)), (18, 'جي20'), (19, 'گوگل'), (20, 'پاریس'))
	AS t (n, word)
ORDER BY n;

-- so a query finds what an index holds: phrases, too
SELECT q, t, ar_stem(t) LIKE '%' || ar_stem(q) || '%' AS found
FROM (VALUES ('الرئيس السوري', 'قال والرئيس السوري'),
	('وزارة الخارجية', 'لوزارات خارجية'), ('انتخابات رئاسية', 'بالانتخابات الرئاسية'))
	AS t (q, t);

-- ar_words has the same stems
SELECT w.word, w.stem, w.stem = ar_stem(w.word) AS same
FROM ar_words('وأعلن وزراء الخارجية أن 3 شركات أوروبية (Airbus) ستوقع.') AS w
ORDER BY w.word_no;

DROP TABLE alike, whole, proclitic;
