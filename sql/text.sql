-- ar_normalize, ar_offsets, ar_find
\a

-- What each transformation makes of a text: wanted is what a reader of the
-- documentation expects, ok says whether it came so.
CREATE TABLE cases (n int PRIMARY KEY, what text, profile text, body text,
	wanted text);

INSERT INTO cases VALUES
-- marks
(1, 'vowel marks', 'search', 'قَالَ الرَّئِيسُ كِتَابًا', 'قال الرييس كتابا'),
(2, 'superscript alef', 'search', U&'\0647\0670\0630\0627', 'هذا'),
(3, 'Quranic signs', 'search', U&'\0642\0627\0644\06D6 \0646\0639\0645\06ED', 'قال نعم'),
(4, 'signs of honour', 'search', U&'\0645\062D\0645\062F\0610', 'محمد'),
(5, 'a lone mark', 'search', U&'\064E', ''),
(6, 'marks kept', 'search,-marks', 'قَالَ', 'قَالَ'),
-- tatweel
(10, 'tatweel', 'search', 'الرئــيس', 'الرييس'),
(11, 'a lone tatweel', 'search', 'قال ـ نعم', 'قال نعم'),
(12, 'tatweel kept', 'search,-tatweel', 'الرئــيس', 'الريــيس'),
-- seats of hamza
(20, 'alef with hamza or madda', 'search', 'أحمد إلى آخر', 'احمد الي اخر'),
(21, 'alef wasla', 'search', U&'\0671\062D\0645\062F', 'احمد'),
(22, 'waw and yeh with hamza', 'search', 'مسؤول مسئول رئيس', 'مسوول مسوول رييس'),
(23, 'hamza without a seat stays', 'search', 'سماء بدء', 'سماء بدء'),
(24, 'decomposed', 'search', U&'\0627\0654 \0627\0655 \0627\0653 \0648\0654 \064A\0654', 'ا ا ا وء يء'),
(25, 'decomposed, hamza kept', 'search,-hamza', U&'\0627\0654 \0627\0655 \0627\0653 \0648\0654 \064A\0654', 'أ إ آ ؤ ئ'),
(26, 'hamza kept', 'search,-hamza', 'أإآؤئ', 'أإآؤئ'),
(27, 'madda and yeh as one word', 'search', 'القرآن', 'القران'),
-- yeh, teh marbuta
(30, 'alef maksura', 'search', 'على موسى', 'علي موسي'),
(31, 'alef maksura kept', 'search,-yeh', 'على', 'على'),
(32, 'teh marbuta', 'search', 'مدرسة مدرسه', 'مدرسه مدرسه'),
(33, 'teh marbuta kept', 'search,-teh_marbuta', 'مدرسة', 'مدرسة'),
-- presentation forms
(40, 'forms of one letter', 'search', U&'\FEDB\FE98\FE8E\FE8F', 'كتاب'),
(41, 'forms of seats', 'search', U&'\FE84 \FE88 \FE82 \FE86 \FE8A', 'ا ا ا وء يء'),
(42, 'lam-alef', 'search', U&'\FEFB \FEFC \FEF7 \FEF5', 'لا لا لا لا'),
(43, 'ligature of the name of God', 'search', U&'\FDF2', 'الله'),
(44, 'ligature of the blessing', 'search', U&'\FDFA', 'صلي الله عليه وسلم'),
(45, 'Persian forms', 'search', U&'\FB8E\FBFC', 'كي'),
(46, 'isolated mark in a word', 'search', U&'\0642\FE76\0627\0644', 'قال'),
(47, 'mark on tatweel', 'search', U&'\0642\FE77\0627\0644', 'قال'),
(48, 'forms kept', 'search,-presentation', U&'\FDF2', U&'\FDF2'),
(49, 'form of alef maksura', 'search', U&'\FEF0', 'ي'),
-- Persian and foreign letters
(50, 'keheh and Farsi yeh', 'search', U&'\06A9\062A\0627\0628 \0627\0644\06CC\0645\0646', 'كتاب اليمن'),
(51, 'kept', 'search,-persian', U&'\06A9\06CC', U&'\06A9\06CC'),
(52, 'foreign letters stay', 'search', 'گاز چاي پاريس ڤيينا', 'گاز چاي پاريس ڤيينا'),
(53, 'unless asked for', 'search,+foreign', 'گاز چاي پاريس ڤيينا', 'كاز جاي باريس فيينا'),
(54, 'heh goal, teh marbuta goal', 'search', U&'\06C1 \06C3 \06BE \06D5', 'ه ه ه ه'),
-- digits and punctuation
(60, 'Arabic digits', 'search', '٠١٢٣٤٥٦٧٨٩', '0123456789'),
(61, 'Persian digits', 'search', '۰۱۲۳۴۵۶۷۸۹', '0123456789'),
(62, 'digits kept', 'search,-digits', '٢٠٢٤', '٢٠٢٤'),
(63, 'decimal separator and percent', 'search', '١٢٫٥٪', '12.5%'),
(64, 'thousands separator', 'search', '١٬٢٣٤', '1,234'),
(65, 'comma, semicolon, question', 'search', 'نعم، لا؛ لماذا؟', 'نعم, لا; لماذا?'),
(66, 'dashes and ellipsis', 'search', U&'\0633\2013\0631 \2014 \0648\2026', 'س-ر - و...'),
(67, 'punctuation kept', 'search,-punctuation', '١٢٫٥٪ نعم، لا', '12٫5٪ نعم، لا'),
-- quotation marks
(70, 'angles and curls', 'search', U&'\00AB\0627\00BB \201C\0628\201D \201E\062A\201C \2018\062B\2019 \2039\062C\203A', '"ا" "ب" "ت" ''ث'' ''ج'''),
(71, 'quotation marks kept', 'search,-quotes', U&'\00AB\0627\00BB', '«ا»'),
-- what cannot be seen
(80, 'bidi controls', 'search', U&'\200F\0642\200E\0627\202B\0644\202C\061C', 'قال'),
(81, 'joiners in a word', 'search', U&'\0645\06CC\200C\062E\0648\0627\0647\062F', 'ميخواهد'),
(82, 'soft hyphen', 'search', U&'\0627\0644\0631\00AD\0626\064A\0633', 'الرييس'),
(83, 'byte order mark, zero width space', 'search', U&'\FEFF\0642\200B\0627\0644', 'قال'),
(84, 'isolates', 'search', U&'\2067\0642\0627\0644\2069', 'قال'),
(85, 'kept', 'search,-invisible', U&'\0645\200C\0646', U&'\0645\200C\0646'),
-- blanks
(90, 'runs of blanks', 'search', E'  قال \t  نعم  ', 'قال نعم'),
(91, 'no-break and other spaces', 'search', U&'\0642\0627\0644\00A0\0646\0639\0645\202F\0644\0627\3000\062B\0645\2009\062B', 'قال نعم لا ثم ث'),
(92, 'line breaks', 'search', E'قال\nنعم\r\nلا', 'قال نعم لا'),
(93, 'line breaks kept', 'search,-lines', E'قال \n نعم\r\n\r\n\r\nلا', E'قال\nنعم\n\nلا'),
(94, 'Unicode line breaks', 'search', U&'\0642\0627\0644\0085\0646\0639\0645\2028\0644\0627\2029\062B\0645', 'قال نعم لا ثم'),
(95, 'blanks kept', 'search,-blanks,-lines', E' قال \t نعم ', E' قال \t نعم '),
-- case and width
(100, 'case', 'search', 'Reuters ÉCOLE Ж', 'reuters école ж'),
(101, 'width', 'search', U&'\FF27oogle \FF12\FF10\FF0C', 'google 20,'),
(102, 'case kept', 'search,-case', 'Reuters', 'Reuters'),
(103, 'width kept', 'search,-width', U&'\FF41', U&'\FF41'),
-- elongation
(110, 'elongation', 'search', 'جدااااا', 'جدا'),
(111, 'two letters are not elongated', 'search', 'الله ووصل', 'الله ووصل'),
(112, 'elongation over marks', 'search', U&'\062C\062F\0627\064E\0627\064E\0627\064E', 'جدا'),
(113, 'elongation of alefs unlike', 'search', 'لاأا', 'لا'),
(114, 'digits and Latin are not elongated', 'search', '1000 wwww', '1000 wwww'),
(115, 'hamza on yeh makes no elongation', 'search', 'البيئية للبيئيين كبييييييير', 'البيييه للبيييين كبير'),
(116, 'elongation kept', 'search,-elongation', 'جدااااا', 'جدااااا'),
-- profiles
(120, 'display: what no reader would miss', 'display', U&'\FEED\0642\0640\0627\0644\064E  \0627\0654\062D\0645\062F\200F', 'وقالَ أحمد'),
(121, 'display keeps spelling', 'display', 'إلى مدرسة ى ١٢٫٥ «نعم»؟ ABC', 'إلى مدرسة ى ١٢٫٥ «نعم»؟ ABC'),
(122, 'display keeps paragraphs', 'display', E'قال\r\nنعم \n\n\n لا', E'قال\nنعم\n\nلا'),
(123, 'name keeps teh marbuta', 'name', 'فاطمة الزهراءِ بنُ موسى', 'فاطمة الزهراء بن موسي'),
(124, 'several features', 'search,-teh_marbuta,+foreign,-digits', 'پاة ٣', 'باة ٣'),
(125, 'features on top of display', 'display, +marks, +hamza', 'قَالَ أحمد', 'قال احمد'),
(126, 'features alone', 'marks', 'قَالَ أحمد', 'قال أحمد'),
(127, 'the last word counts', 'search,-case,+case', 'AB', 'ab'),
-- glued words
(140, 'glued words stay', 'search', 'سورياوروسيا', 'سورياوروسيا'),
(141, 'two words', 'search,+glue', 'سورياوروسيا', 'سوريا وروسيا'),
(142, 'before the article', 'search,+glue', 'الأممالمتحدة', 'الامم المتحده'),
(143, 'three', 'search,+glue', 'روسيابالأممالمتحدة', 'روسيا بالامم المتحده'),
(144, 'four', 'search,+glue', 'الرئيسالروسيفلاديميربوتين', 'الرييس الروسي فلاديمير بوتين'),
(145, 'teh marbuta kept', 'search,-teh_marbuta,+glue', 'الأممالمتحدة', 'الامم المتحدة'),
(146, 'marks and tatweel among them', 'search,+glue', 'سُورْيـــاوَروسيا', 'سوريا وروسيا'),
(147, 'the same kept', 'glue', 'سُورْيـــاوَروسيا', 'سُورْيـــا وَروسيا'),
(148, 'presentation forms', 'display,+glue', 'ﺍﻷﻣﻢﺍﻟﻤﺘﺤﺪﺓ', 'الأمم المتحدة'),
(149, 'a letter that ends words', 'search,+glue', 'الشرطةفي علىالرغم', 'الشرطه في علي الرغم'),
(150, 'one that need not', 'search,+glue', 'الشرطهفي', 'الشرطهفي'),
(151, 'words in quotation marks', 'search,+glue', '«وزيرالخارجية»، قال', '"وزير الخارجيه", قال'),
(152, 'plain words stay whole', 'search,+glue', 'والمستشفيات فسيكفيكهم استخدامات وباستخداماتهما', 'والمستشفيات فسيكفيكهم استخدامات وباستخداماتهما'),
(153, 'names stay whole', 'search,+glue', 'السيسي كازاخستان نيكاراغوا عبدالعزيز لعبدالفتاح', 'السيسي كازاخستان نيكاراغوا عبدالعزيز لعبدالفتاح'),
(154, 'what no list has stays whole', 'search,+glue', 'نبيسلغقكهشذ', 'نبيسلغقكهشذ'),
(155, 'no Arabic words', 'search,+glue', 'UnitedNations 20152016', 'unitednations 20152016'),
(156, 'hashtags and addresses', 'search,+glue', '#سورياوروسيا http://example.com/سورياوروسيا', '#سورياوروسيا http://example.com/سورياوروسيا'),
-- other scripts stay
(130, 'Hebrew, Greek, Chinese, emoji', 'search', U&'\05D0\05B8 \0394\03AC \4E2D\6587 \+01F600', U&'\05D0\05B8 \03B4\03AC \4E2D\6587 \+01F600'),
(131, 'Latin with a combining accent', 'search', U&'e\0301', U&'e\0301');

SELECT n, what, ar_normalize(body, profile) AS normalized,
	ar_normalize(body, profile) = wanted AS ok
FROM cases
ORDER BY n;

-- the default profile is search
SELECT n FROM cases
WHERE profile = 'search' AND ar_normalize(body) <> wanted;

-- folding what was folded changes nothing, whatever the profile
SELECT p.profile, count(*) AS cases,
	count(*) FILTER (WHERE ar_normalize(ar_normalize(body, p.profile),
		p.profile) <> ar_normalize(body, p.profile)) AS changed
FROM cases,
	(VALUES ('display'), ('search'), ('name'), ('search,+foreign'),
		('search,-hamza'), ('search,-marks,-hamza'), ('search,-blanks'),
		('search,-lines'), ('display,-compose'), ('elongation'),
		('search,+glue'), ('display,+glue'), ('glue'))
		AS p (profile)
GROUP BY p.profile
ORDER BY p.profile COLLATE "C";

-- Offsets: as many as characters, never falling, all inside the body.
SELECT n, body, profile, ar_normalize(body, profile) AS normalized,
	ar_offsets(body, profile) AS offsets
FROM (VALUES
	(1, 'قال', 'search'),
	(2, 'قَالَ نعم', 'search'),
	(3, 'ــقــال', 'search'),
	(4, U&'\FDFA', 'search'),
	(5, U&'\0627\FEFB\0628', 'search'),
	(6, '  قال   نعم  ', 'search'),
	(7, 'جدااااا نعم', 'search'),
	(8, U&'\0627\0654\062D', 'display'),
	(9, E'قال\r\n\r\nنعم', 'display'),
	(10, '', 'search'),
	(11, U&'\+01F600\0642\064E\+01F600', 'search'),
	(12, 'سورياوروسيا', 'search,+glue'),
	(13, 'الشرطةُفي', 'search,+glue'),
	(14, U&'\FEFB \0627\0644\0623\0645\0645\0627\0644\0645\062A\062D\062F\0629', 'search,+glue'),
	(15, '١٢٫٥٪ نعم', 'search')) AS t (n, body, profile)
ORDER BY n;

SELECT count(*) AS cases,
	count(*) FILTER (WHERE cardinality(offsets) <> char_length(normalized))
		AS other_length,
	count(*) FILTER (WHERE EXISTS (
		SELECT FROM unnest(offsets, offsets[2:]) AS o (this, next)
		WHERE next < this OR this < 1 OR this > char_length(body)))
		AS misplaced
FROM cases, LATERAL (
	SELECT ar_normalize(body, profile), ar_offsets(body, profile))
	AS o (normalized, offsets);

-- Find: whole words, all spellings, places in the original.
SELECT t.n, f.match_no, f.match, f.start_pos, f.length,
	substr(t.body, f.start_pos, f.length) = f.match AS ok
FROM (VALUES
	(1, 'قَالَ الرَّئِيسُ نعم، وصمت الرئــيس', 'الرئيس'),
	(2, 'قال والرئيس والرئيسان', 'الرئيس'),
	(3, 'الأمم المتحدة و«الامم  المتحده»', 'الأمم المتحدة'),
	(4, 'بعد بعد بعد بعد', 'بعد بعد'),
	(5, 'قال: «نعم»', '«نعم»'),
	(6, 'النسبة ١٢٫٥٪ أو 12.5%', '12.5%'),
	(7, U&'\0635\0644\0651\0649 \FDFA', 'الله'),
	(8, 'عام ٢٠١٤ وعام ۲۰۱۴ و2014', '2014'),
	(9, 'REUTERS - رويترز (reuters)', 'Reuters'),
	(10, 'علي على عليّ', 'على'),
	(11, E'وكالة\nالأنباء', 'وكالة الانباء'),
	(12, 'قالَ', '  قال  '),
	(13, 'قالـــ نعم', 'قال'),
	(14, 'نعم', U&'\064E\0640'),
	(15, 'نعم', ''),
	(16, '', 'نعم'),
	(17, 'ننننعم نعم', 'نعم'),
	(18, 'المدرسة مدرسة', 'مدرسة'),
	(19, 'abc ab abcab', 'ab'),
	(20, 'ab2 2ab ab', 'ab'),
	(21, 'فيروس كوفيد19 وكوفيد-19 ينتشر', 'كوفيد'),
	(22, 'فيروس كوفيد19 وكوفيد-19 ينتشر', '19'),
	(23, 'قال نائبDeputy اليوم', 'نائب'),
	(24, 'قال نائبDeputy اليوم', 'deputy'),
	(25, '#رؤية2030 و#رؤية', '#رؤية'),
	(26, '#غزة_الآن ثم #غزة و@غزة2014', '#غزة'),
	(27, U&'\0646\0639\0645 \0651', 'نعم')) AS t (n, body, phrase),
	LATERAL ar_find(t.body, t.phrase) AS f
ORDER BY t.n, f.match_no;

SELECT t.n, f.match_no, f.match, f.start_pos, f.length
FROM (VALUES
	(1, 'قَالَ وقال', 'قال', 'display'),
	(2, 'قالَ وقال قال', 'قال', 'display'),
	(3, 'مدرسة مدرسه', 'مدرسة', 'name'),
	(4, 'Reuters reuters', 'reuters', 'search,-case'),
	(5, 'قالـ قال', 'قال', 'search,-tatweel'),
	(6, 'روسياوالأممالمتحدة', 'والأمم المتحدة', 'search'),
	(7, 'روسياوالأممالمتحدة', 'والأمم المتحدة', 'search,+glue'),
	(8, 'عن الأُمَمالمتّحدة: نعم', 'الأمم المتحدة', 'search,+glue'),
	(9, 'الأممالمتحدة والأمم المتحدة', 'المتحدة', 'search,+glue'),
	(10, 'الأمم المتحدة', 'الأممالمتحدة', 'search,+glue'),
	(11, U&'ab\064Ecd', 'cd', 'display'),
	(12, U&'5\064Bكتاب', 'كتاب', 'display')) AS t (n, body, phrase, profile),
	LATERAL ar_find(t.body, t.phrase, t.profile) AS f
ORDER BY t.n, f.match_no;

-- names in one word and in two find each other, in their place; words that only
-- begin so are left alone, and so is all with display
SELECT t.n, f.match_no, f.match, f.start_pos, f.length
FROM (VALUES
	(1, 'عبدالله بن سالم', 'عبد الله', 'search'),
	(2, 'قال عبد الله بن سالم', 'عبدالله بن سالم', 'search'),
	(3, 'عَبْدُاللَّه و عبــد الله', 'عبد الله', 'search'),
	(4, 'في أبوظبي ثم أبو ظبي', 'أبو ظبي', 'name'),
	(5, 'في أبوظبي ثم أبو ظبي', 'أبوظبي', 'search,-marks'),
	(6, 'أبوعبدالله، أبو عبدالله، أبوعبد الله', 'أبو عبد الله', 'search'),
	(7, 'إنشاءالله وإن شاء الله', 'إن شاء الله', 'search'),
	(8, 'آلثاني لا الثاني', 'آل ثاني', 'search'),
	(9, 'من نيويورك إلى نورالدين', 'نيو يورك إلى نور الدين', 'search'),
	(10, 'عبدالله', 'الله', 'search'),
	(11, 'لعبدالله وعبد الله', 'عبد الله', 'search'),
	(12, 'أبواب لابس الوالدين', 'أبو اب', 'search'),
	(13, 'عبدالله', 'عبد الله', 'display')) AS t (n, body, phrase, profile),
	LATERAL ar_find(t.body, t.phrase, t.profile) AS f
ORDER BY t.n, f.match_no;

-- many names of a phrase in a body of nothing but their beginnings
SELECT count(*)
FROM ar_find(repeat('عبدال ', 100000) || 'عبدالله', repeat('عبدالله أبوظبي ', 1000));

-- a phrase whose hits all stand inside longer words takes no longer
SELECT count(*)
FROM ar_find(repeat('ا ب ', 100000) || 'اب', repeat('ا ب ', 1000) || 'ا بت');

-- one call site, another profile in every row
SELECT n, ar_normalize('مدرسةٌ', profile) AS normalized
FROM (VALUES (1, 'display'), (2, 'search'), (3, 'name'), (4, 'search'))
	AS t (n, profile)
ORDER BY n;

-- NULL in, NULL or nothing out
SELECT ar_normalize(NULL) IS NULL AS normalize,
	ar_normalize('a', NULL) IS NULL AS profile,
	ar_offsets(NULL) IS NULL AS offsets,
	(SELECT count(*) FROM ar_find(NULL, 'a')) AS find,
	(SELECT count(*) FROM ar_find('a', NULL)) AS phrase;

-- what is in no list
SELECT ar_normalize('a', 'serach');
SELECT ar_normalize('a', 'search,-teh-marbuta');
SELECT ar_offsets('a', '');
SELECT * FROM ar_find('a', 'a', 'search, +');
SELECT ar_normalize('a', 'بحث');
-- quoted in part when it is long
SELECT ar_normalize('a', repeat('ب', 1000000));

DROP TABLE cases;

-- spellings of one word meet, and words that differ in a hamza alone do not
SELECT n, a, b, ar_normalize(a) AS folded, ar_normalize(a) = ar_normalize(b) AS same,
	ar_normalize(a, 'name') = ar_normalize(b, 'name') AS same_name, meet
FROM (VALUES
(1, 'شىء', 'شيء', true), (2, 'شئ', 'شيء', true), (3, 'شـيْئ', 'شيء', true),
(4, 'الطوارىء', 'الطوارئ', true), (5, 'الطواريء', 'الطوارئ', true),
(6, 'بريء', 'بري', false), (7, 'برئ', 'بري', false), (8, 'جريء', 'جري', false),
(9, 'شيء', 'شي', false), (10, 'فيء', 'في', false), (11, 'سيئ', 'سيء', true),
(12, 'رءوس', 'رؤوس', true), (13, 'رئوس', 'رؤوس', true),
(14, 'المسئول', 'المسؤول', true), (15, 'شئون', 'شؤون', true),
(16, 'يقرءون', 'يقرؤون', true), (17, 'جاءوا', 'جاؤوا', true),
(18, 'بيوت', 'بووت', false), (19, 'مسيل', 'مسول', false),
(20, 'سوءوا', 'سووا', false), (21, 'ءامنوا', 'آمنوا', true),
(22, 'وءاتوا', 'وآتوا', true), (23, 'بالءاخرة', 'بالآخرة', true),
(24, 'القرءان', 'القرآن', true), (25, 'جزءا', 'جزا', false),
(26, 'قراءات', 'قرات', false), (27, 'وباءا', 'وبا', false),
(28, 'مائة', 'مئة', true), (29, 'خمسمائة', 'خمسمئة', true),
(30, 'ومائتين', 'ومئتين', true), (31, 'دمائه', 'دميه', false),
(32, 'ضؤ', 'ضوء', true), (33, 'كفؤ', 'كفو', false),
(34, 'رأوا', 'رووا', false), (35, '"شئ"،', '"شيء"،', true),
(36, U&'\0634\064A\0654', 'شيء', true)) AS t (n, a, b, meet)
ORDER BY n;

SELECT p.phrase, f.* FROM (VALUES ('المسئول'), ('شىء'), ('رءوس')) AS p (phrase),
	ar_find('قال المسؤول إن كل شيء على رؤوس الأشهاد', p.phrase) AS f;

-- the Quran's spelling and today's, and what has no alef today either
SELECT n, ar_normalize(a) AS folded, ar_normalize(a) = ar_normalize(b) AS same
FROM (VALUES
(1, U&'\0671\0644\06E1\0639\064E\0670\0644\064E\0645\0650\064A\0646\064E', 'العالمين'),
(2, U&'\0671\0644\0631\0651\064E\062D\06E1\0645\064E\0670\0646\0650', 'الرحمن'),
(3, U&'\0671\0644\0635\0651\064E\0644\064E\0648\0670\0629\064E', 'الصلاة'),
(4, U&'\0645\064F\0648\0633\064E\0649\0670', 'موسى'),
(5, U&'\0647\064E\062F\064E\0649\0670\0647\064F\0645\06E1', 'هداهم'),
(6, U&'\0625\0650\0628\06E1\0631\064E\0670\0647\0650\0640\06E7\0645\064E', 'إبراهيم'),
(7, U&'\0644\064E\0647\064F\06E5', 'له'), (8, U&'\0628\0650\0647\0650\06E6', 'به'),
(9, U&'\062F\064E\0627\0648\064F\06E5\062F\064E', 'داود'),
(10, U&'\0671\0644\0633\0651\064E\0645\064E\0670\0648\064E\0670\062A\0650', 'السماوات'),
(11, U&'\0623\064F\0648\06E1\0644\064E\0670\0653\0626\0650\0643\064E', 'أولئك'),
(12, U&'\0630\064E\0670\0644\0650\0643\064E \0643\0630\0670\0644\0643\0645', 'ذلك كذلكم'),
(13, U&'\0647\064E\0670\0630\064E\0627 \0628\0647\0670\0630\0647 \0647\0670\0643\0630\0627', 'هذا بهذه هكذا'),
(14, U&'\0648\0644\0670\0643\0646 \0644\0670\0643\0646\0647\0645', 'ولكن لكنهم'),
(15, U&'\0627\0644\0644\0651\0670\0647 \0644\0644\0651\0670\0647 \0625\0644\0670\0647\0646\0627', 'الله لله إلهنا'),
(16, U&'\0637\0670\0647 \0647\0670\0624\0644\0627\0621', 'طه هؤلاء'),
(17, U&'\0625\064A\0645\0670\0646 \0645\0644\0670\0626\0643\0629', 'إيمان ملائكة'),
(18, U&'\064A\064E\0633\06E1\0640\064E\0654\0644\064F\0648\0646\064E\0643\064E', 'يسألونك'),
(19, U&'\0634\064E\064A\06E1\0640\0654\064B\0627', 'شيئا'),
(20, U&'\0631\064F\0621\064F\0648\0633\0650', 'رؤوس'),
(21, U&'\0625\0650\0633\06E1\0631\064E\0670\0653\0621\0650\064A\0644\064E', 'إسرائيل'))
	AS t (n, a, b)
ORDER BY n;
