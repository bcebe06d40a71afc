-- ar_quotes: who is said to have spoken; ar_speaker_key
\a

-- wanted is, of each quotation, the words that name the speaker and the
-- fullest name of the same, an equals sign between, a bar between two.
CREATE TABLE cases (n int PRIMARY KEY, what text, body text, wanted text);

INSERT INTO cases VALUES
-- order
(1, 'verb, subject', 'وقال سامي النجار: "انتهى العمل في الجسر أمس".', 'سامي النجار = سامي النجار'),
(2, 'verb, subject, complementizer', 'وأكدت ليلى عمران أن العمل في الجسر انتهى.', 'ليلى عمران = ليلى عمران'),
(3, 'subject, verb', 'سامي النجار يقول: "انتهى العمل في الجسر أمس".', 'سامي النجار = سامي النجار'),
(4, 'subject, verb, an unnamed source', 'مصدر أمني رفيع يؤكد أن الطريق آمنة.', 'مصدر أمني رفيع = مصدر أمني رفيع'),
(5, 'was X saying', 'وكان الوزير عادل مرجان قال إن الخطة جاهزة للتنفيذ.', 'الوزير عادل مرجان = عادل مرجان'),
(6, 'had X announced', 'وكانت هدى القاسم أعلنت أن المعرض سيفتح غدا.', 'هدى القاسم = هدى القاسم'),
(9, 'behind the marks', '"انتهى العمل في الجسر أمس"، قال المهندس سامي النجار.', 'المهندس سامي النجار = سامي النجار'),
(10, 'headline', 'سامي النجار: "انتهى العمل في الجسر أمس"', 'سامي النجار = سامي النجار'),
-- the phrase
(20, 'title and name', 'وقال وزير النقل عادل مرجان إن الخطة جاهزة للتنفيذ.', 'وزير النقل عادل مرجان = عادل مرجان'),
(21, 'long title and name', 'وقالت المتحدثة باسم وزارة الصحة هدى القاسم: "اللقاح آمن تماما للأطفال".', 'المتحدثة باسم وزارة الصحة هدى القاسم = هدى القاسم'),
(22, 'name in apposition', 'وقال رئيس البلدية، كريم الحداد، إن الشارع سيفتح غدا.', 'رئيس البلدية، كريم الحداد = كريم الحداد'),
(23, 'title in apposition', 'وأوضح كريم الحداد، رئيس البلدية، أن الشارع سيفتح غدا.', 'كريم الحداد، رئيس البلدية = كريم الحداد'),
(24, 'title of one letter', 'وقالت د. منال رستم إن اللقاح آمن للأطفال.', 'د. منال رستم = منال رستم'),
(25, 'dashes around a setting', 'وقال الوزير عادل مرجان -في بيان- إن الخطة جاهزة للتنفيذ.', 'الوزير عادل مرجان = عادل مرجان'),
(26, 'dashes before the name', 'وقالت -من جهتها- هدى القاسم إن المعرض سيفتح غدا.', 'هدى القاسم = هدى القاسم'),
(27, 'a long relative clause', 'وقال الوزير عادل مرجان الذي يزور العاصمة منذ يوم الأحد إن الخطة جاهزة.', 'الوزير عادل مرجان = عادل مرجان'),
(28, 'brackets', 'وقال سامي النجار (45 عاما) إن البحر هادئ اليوم.', 'سامي النجار = سامي النجار'),
(30, 'setting behind the name', 'وقالت هدى القاسم خلال مؤتمر صحفي في العاصمة إن المعرض سيفتح غدا.', 'هدى القاسم = هدى القاسم'),
-- others than the speaker
(41, 'to an agency', 'وقال المدير كريم الحداد للصحفيين إن المعرض ناجح.', 'المدير كريم الحداد = كريم الحداد'),
(43, 'quoted X as saying', 'ونقلت صحيفة الميناء عن الوزير عادل مرجان قوله إن الخطة جاهزة.', 'الوزير عادل مرجان = عادل مرجان'),
(44, 'quoted X as saying, marks', 'ونقل الموقع عن هدى القاسم قولها: "المعرض سيفتح غدا للزوار".', 'هدى القاسم = هدى القاسم'),
-- institutions, documents, unnamed
(50, 'a ministry', 'وأعلنت وزارة الزراعة أن الموسم جيد هذا العام.', 'وزارة الزراعة = وزارة الزراعة'),
(51, 'a company', 'وقالت الشركة إن الأجهزة سليمة ولا خطر منها.', 'الشركة = الشركة'),
(52, 'a document', 'وجاء في البيان: "نرفض إغلاق المكتبة العامة".', 'البيان = البيان'),
(53, 'a study', 'وكشفت دراسة جديدة أن النوم القصير يضر القلب.', 'دراسة جديدة = دراسة جديدة'),
(54, 'according to', 'أصيب ثلاثة عمال في حريق المصنع، بحسب الدفاع المدني.', 'الدفاع المدني = الدفاع المدني'),
(55, 'according to, with a letter', 'تراجعت مبيعات السيارات في الربع الأخير وفقا لوزارة التجارة.', 'وزارة التجارة = وزارة التجارة'),
(56, 'sources', 'وأكدت مصادر محلية أن الطريق مقطوعة منذ الفجر.', 'مصادر محلية = مصادر محلية'),
-- the fullest name in the article
(60, 'surname only', 'وصل الوزير عادل مرجان أمس. وقال مرجان إن الخطة جاهزة.', 'مرجان = عادل مرجان'),
(61, 'surname with its article', 'افتتحت المديرة هدى القاسم المعرض. وأكدت القاسم أن الدخول مجاني.', 'القاسم = هدى القاسم'),
(62, 'title only', 'وصل الوزير عادل مرجان أمس. وقال الوزير إن الخطة جاهزة.', 'الوزير = عادل مرجان'),
(65, 'spelled otherwise', 'وصلت المديرة هدي القاسم أمس. وقالت القاسم إن المعرض ناجح.', 'القاسم = هدي القاسم'),
-- elided
(80, 'he goes on', 'قال الوزير عادل مرجان إن الخطة جاهزة. وأضاف أن التمويل متوفر.', 'الوزير عادل مرجان = عادل مرجان|- = عادل مرجان'),
(81, 'she goes on', 'قالت المديرة هدى القاسم إن المعرض ناجح. وأضافت: "سنمدده أسبوعا آخر".', 'المديرة هدى القاسم = هدى القاسم|- = هدى القاسم'),
(82, 'over a paragraph', E'قال كريم الحداد إن الشارع سيفتح غدا.\nوأوضح: "العمل انتهى قبل موعده".', 'كريم الحداد = كريم الحداد|- = كريم الحداد'),
(83, 'her, not him', 'قالت منال رستم إن المسرح جاهز. وقال كريم الحداد إن الشارع مقطوع. وأضافت أن العرض غدا.', 'منال رستم = منال رستم|كريم الحداد = كريم الحداد|- = منال رستم'),
(84, 'him, not her', 'قال كريم الحداد إن الشارع مقطوع. وقالت منال رستم إن المسرح جاهز. وأضاف أن العمل مستمر.', 'كريم الحداد = كريم الحداد|منال رستم = منال رستم|- = كريم الحداد'),
(85, 'they, not he', 'قال سكان الحي إن المياه مقطوعة. وقال كريم الحداد إن العمل مستمر. وأضافوا أن الوضع صعب.', 'سكان الحي = سكان الحي|كريم الحداد = كريم الحداد|- = سكان الحي'),
(86, 'participle of the same', 'قال الوزير عادل مرجان إن الخطة جاهزة، مضيفا أن التمويل متوفر.', 'الوزير عادل مرجان = عادل مرجان|- = عادل مرجان'),
(87, 'participle behind a verb that reports nothing', 'افتتح المدير كريم الحداد المعرض، مشيرا إلى أن الدخول مجاني.', '- = كريم الحداد'),
(88, 'marks behind marks', 'قالت هدى القاسم: "المعرض ناجح جدا هذا العام". وتابعت: "سنمدده أسبوعا آخر".', 'هدى القاسم = هدى القاسم|- = هدى القاسم');

SELECT c.n, q.quote_no AS no, q.speaker_text, q.speaker, q.cue, q.via
FROM cases c, LATERAL ar_quotes(c.body) AS q
ORDER BY c.n, q.quote_no;

-- who is not as wanted
SELECT c.n, c.what, q.got, c.wanted
FROM cases c, LATERAL (
	SELECT string_agg(format('%s = %s', coalesce(speaker_text, '-'),
		coalesce(speaker, '-')), '|' ORDER BY quote_no) AS got
	FROM ar_quotes(c.body)) AS q
WHERE q.got IS DISTINCT FROM c.wanted
ORDER BY c.n;

-- every answer stands where it is said to; a name is given with its place
SELECT count(*) AS quotes,
	count(*) FILTER (WHERE substr(c.body, q.start_pos, q.length) <> q.quote)
		AS misplaced,
	count(*) FILTER (WHERE substr(c.body, q.speaker_start, q.speaker_length)
		<> q.speaker_text) AS misplaced_speakers,
	count(*) FILTER (WHERE strpos(c.body, q.speaker) = 0) AS foreign,
	count(*) FILTER (WHERE num_nulls(q.speaker_text, q.speaker_start,
		q.speaker_length) NOT IN (0, 3)) AS halves
FROM cases c, LATERAL ar_quotes(c.body) AS q;

-- via: the channel, the document, whom it was said to
SELECT b.n, q.speaker, q.via, q.via IS NOT DISTINCT FROM b.wanted AS ok
FROM (VALUES
	(1, 'وقال الوزير عادل مرجان في بيان إن الخطة جاهزة.', 'في بيان'),
	(2, 'وأكدت هدى القاسم في تصريح صحفي أن المعرض ناجح.', 'في تصريح صحفي'),
	(3, 'وقال كريم الحداد للصحفيين إن الشارع سيفتح غدا.', 'للصحفيين'),
	(6, 'وقال كريم الحداد إن الشارع سيفتح غدا.', NULL))
	AS b (n, body, wanted), LATERAL ar_quotes(b.body) AS q
ORDER BY b.n, q.quote_no;

-- ar_speaker_key: one key for one person, whatever the title and spelling
SELECT k.n, k.speaker, ar_speaker_key(k.speaker) AS key,
	ar_speaker_key(k.speaker) = ar_speaker_key(k.other) AS same, k.other
FROM (VALUES
	(1, 'سامي النجار', 'سامي النجار'),
	(2, 'الوزير سامي النجار', 'سامي النجار'),
	(3, 'وزير النقل سامي النجار', 'الوزير سامي النجار'),
	(4, 'سَامي النجّار', 'سـامي النجار'),
	(5, 'هدى القاسم', 'هدي القاسم'),
	(6, 'المديرة أسماء القاسم', 'اسماء القاسم'),
	(7, 'عبد الرحمن الحداد', 'عبدالرحمن الحداد'),
	(8, 'فاطمة الزهراء', 'فاطمه الزهراء'),
	(9, 'كريم الحداد، رئيس البلدية', 'رئيس البلدية كريم الحداد'),
	(10, 'وزارة الصحة', 'وزارة الصحه'),
	(11, 'سامي النجار', 'سامي الحداد'),
	(12, 'وزارة الصحة', 'وزارة النقل'),
	(14, 'John Smith', 'JOHN SMITH'),
	(15, '', ' '),
	(16, NULL, NULL)) AS k (n, speaker, other)
ORDER BY k.n;

DROP TABLE cases;
