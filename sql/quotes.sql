-- ar_quotes: cues, kinds, where content begins and ends, repeats
\a

-- wanted is kind, cue and words of each quotation, a bar between two.
CREATE TABLE cases (n int PRIMARY KEY, what text, body text, wanted text);

INSERT INTO cases VALUES
-- cues: persons, numbers, tenses, conjunctions
(1, 'he, perfect', 'قال الوزير: "تبدأ الدراسة في موعدها المحدد".', 'direct قال: تبدأ الدراسة في موعدها المحدد'),
(2, 'she, perfect, and', 'وقالت الوزيرة: «تبدأ الدراسة في موعدها المحدد».', 'direct قالت: تبدأ الدراسة في موعدها المحدد'),
(3, 'they, perfect', 'وقال سكان الحي إن المياه مقطوعة منذ أسبوع.', 'indirect قال: المياه مقطوعة منذ أسبوع'),
(4, 'they, behind their noun', 'سكان الحي قالوا إن المياه مقطوعة منذ أسبوع.', 'indirect قالوا: المياه مقطوعة منذ أسبوع'),
(5, 'he, imperfect', 'يقول صاحب المخبز: "الطحين يكفي لثلاثة أيام فقط".', 'direct يقول: الطحين يكفي لثلاثة أيام فقط'),
(6, 'she, imperfect, and', 'وتضيف المعلمة أن الصفوف مزدحمة هذا العام.', 'indirect تضيف: الصفوف مزدحمة هذا العام'),
(7, 'they, imperfect', 'ويؤكد الخبراء أن الموسم سيكون جيدا.', 'indirect يؤكد: الموسم سيكون جيدا'),
(8, 'so, perfect', 'فأجاب المدرب: "سنلعب بالتشكيلة نفسها".', 'direct أجاب: سنلعب بالتشكيلة نفسها'),
(9, 'spelled without hamza', 'واعلن المدير ان العمل في الجسر انتهى.', 'indirect اعلن: العمل في الجسر انتهى'),
(10, 'vocalised', 'وقَالَ الوَزيرُ إنَّ العملَ في الجسرِ انتهى.', 'indirect قَالَ: العملَ في الجسرِ انتهى'),
(11, 'warned of that', 'وحذر الخبير من أن السد قد ينهار.', 'indirect حذر: السد قد ينهار'),
(12, 'asked, marks', 'وتساءلت الكاتبة: "من يقرأ الرواية اليوم؟ ولماذا؟".', 'direct تساءلت: من يقرأ الرواية اليوم؟ ولماذا؟'),
(13, 'denied that', 'ونفى المتحدث أن تكون الشركة قد أفلست.', 'indirect نفى: تكون الشركة قد أفلست'),
(14, 'believes that, of people', 'يعتقد العلماء أن النوم القصير يضر القلب.', 'indirect يعتقد: النوم القصير يضر القلب'),
(15, 'wrote, marks', 'وكتب اللاعب على حسابه: «شكرا لكم جميعا على هذا الاستقبال».', 'direct كتب: شكرا لكم جميعا على هذا الاستقبال'),
(16, 'as he pointed to', 'كما لفت إلى أن العمل مستمر في الجنوب.', 'indirect لفت: العمل مستمر في الجنوب'),
(17, 'was asked, so he said', 'وسئل عن موعد الافتتاح فقال: "بعد شهرين أو ثلاثة".', 'direct قال: بعد شهرين أو ثلاثة'),
(18, 'made clear, not: between', 'وبين الطبيب أن اللقاح آمن للأطفال.', 'indirect بين: اللقاح آمن للأطفال'),
(19, 'the two of them', 'وقالا إن العمل مستمر في الجنوب.', 'indirect قالا: العمل مستمر في الجنوب'),
-- participles
(20, 'pointing to', 'زار الوزير المصنع أمس، مشيرا إلى أن الإنتاج سيزيد قريبا.', 'indirect مشيرا: الإنتاج سيزيد قريبا'),
(21, 'saying, marks', 'وتحدثت المديرة مع الطلاب قائلة: "أنتم أمل هذه المدينة كلها".', 'direct قائلة: أنتم أمل هذه المدينة كلها'),
(22, 'adding, behind a clause', 'قال النائب إن المشروع متوقف، مضيفا أن الخلاف سيحل قريبا.', 'indirect قال: المشروع متوقف|indirect مضيفا: الخلاف سيحل قريبا'),
(23, 'two in a row', 'أكدت الوزيرة أن الدواء متوفر، لافتة إلى أن المخزون يكفي عاما، ومؤكدة أن الأسعار ثابتة.', 'indirect أكدت: الدواء متوفر|indirect لافتة: المخزون يكفي عاما|indirect مؤكدة: الأسعار ثابتة'),
-- nouns
(30, 'by his saying', 'ورد الطبيب على السؤال بقوله: "المريض يتعافى بسرعة".', 'direct بقوله: المريض يتعافى بسرعة'),
(31, 'his saying that', 'ونقلت الصحيفة عن المدير قوله إن العمل سيبدأ غدا.', 'indirect قوله: العمل سيبدأ غدا'),
(32, 'her saying, marks', 'ونقل الموقع عن الناشطة قولها: «لن نوقف الحملة قبل الصيف».', 'direct قولها: لن نوقف الحملة قبل الصيف'),
-- links
(40, 'complementizer before marks', 'وأعلن المتحدث أن "الرحلات ستستأنف صباح الخميس".', 'direct أعلن: الرحلات ستستأنف صباح الخميس'),
(41, 'complementizer inside marks', 'وأعلن المتحدث "أن الرحلات ستستأنف صباح الخميس".', 'direct أعلن: أن الرحلات ستستأنف صباح الخميس'),
(42, 'with a pronoun, before marks', 'وأكد المدرب أنه «لا يخشى الفريق الضيف أبدا».', 'direct أكد: لا يخشى الفريق الضيف أبدا'),
(43, 'with a pronoun, no marks', 'وأكد المدرب أنه لا يخشى الفريق الضيف.', 'indirect أكد: أنه لا يخشى الفريق الضيف'),
(44, 'by that', 'صرح مسؤول محلي بأن الطريق سيفتح ليلا.', 'indirect صرح: الطريق سيفتح ليلا'),
(45, 'to that', 'وأشارت الدراسة إلى أن النوم القصير يضر القلب.', 'indirect أشارت: النوم القصير يضر القلب'),
(46, 'on that', 'وشدد المحافظ على أن الأولوية لشبكة المياه.', 'indirect شدد: الأولوية لشبكة المياه'),
(47, 'colon and complementizer', 'وقالت المصلحة: إن الضريبة الجديدة تطبق في الربيع.', 'indirect قالت: الضريبة الجديدة تطبق في الربيع'),
(48, 'headline', E'سامي النجار: "سنعيد فتح المسرح هذا الشتاء"\nأعلن المخرج سامي النجار موعد الافتتاح.', 'direct -: سنعيد فتح المسرح هذا الشتاء'),
(49, 'headline, guillemets', E'وزيرة الثقافة: «المسرح ملك لكل الناس هنا»\nزارت الوزيرة المسرح أمس.', 'direct -: المسرح ملك لكل الناس هنا'),
-- speech behind a colon, without marks
(60, 'colon alone', 'وأضاف المدير: لا توجد أي نية لإغلاق المصنع.', 'direct أضاف: لا توجد أي نية لإغلاق المصنع'),
(61, 'colon alone, several sentences', 'وقالت البائعة: كل شيء غال هذا العام. لا أحد يشتري.', 'direct قالت: كل شيء غال هذا العام. لا أحد يشتري'),
(62, 'a list is no speech', 'وذكر التقرير ثلاث مدن هي: الساحل والجبل والوادي.', NULL),
-- mixed
(70, 'a marked part', 'وقال النائب إن القرار كان "متسرعا ولا يخدم أحدا في البلاد" وإنه سيطعن فيه.', 'indirect قال: القرار كان "متسرعا ولا يخدم أحدا في البلاد" وإنه سيطعن فيه|mixed قال: متسرعا ولا يخدم أحدا في البلاد'),
(71, 'a marked part at the end', 'وأوضحت الباحثة أن النتائج «تدعو إلى الحذر الشديد».', 'indirect أوضحت: النتائج «تدعو إلى الحذر الشديد|mixed أوضحت: تدعو إلى الحذر الشديد'),
(72, 'directive, a letter before the marks', 'وطالبت النقابة بـ"وقف تسريح العمال فورا".', 'mixed طالبت: وقف تسريح العمال فورا'),
(73, 'directive, to', 'ودعا الاتحاد إلى «فتح تحقيق عاجل في الحادث».', 'mixed دعا: فتح تحقيق عاجل في الحادث'),
(74, 'directive, the letter inside', 'وكلف الرئيس وزير الزراعة "بتعزيز مخزون القمح في البلاد".', 'mixed كلف: بتعزيز مخزون القمح في البلاد'),
-- indirect: where it ends
(80, 'co-ordinated', 'وقال الوزير إن الميناء جاهز وأن السفن ستصل قريبا.', 'indirect قال: الميناء جاهز وأن السفن ستصل قريبا'),
(81, 'co-ordinated behind a comma', 'وأكدت الشركة أن الأجهزة سليمة، وأنها ستعوض الزبائن.', 'indirect أكدت: الأجهزة سليمة، وأنها ستعوض الزبائن'),
(82, 'a subordinate clause stays', 'وأكد الخبير أن الأسعار ستنخفض لأن المعروض يزيد كل يوم.', 'indirect أكد: الأسعار ستنخفض لأن المعروض يزيد كل يوم'),
(83, 'a subordinate clause behind a comma stays', 'وقالت الطبيبة إن اللقاح آمن، حيث جرب على آلاف المتطوعين.', 'indirect قالت: اللقاح آمن، حيث جرب على آلاف المتطوعين'),
(85, 'the thing that', 'وأعلنت الشركة أن المصنع سيغلق، الأمر الذي فاجأ العمال.', 'indirect أعلنت: المصنع سيغلق'),
(86, 'another report behind a comma', 'قال الوزير إن الخطة جاهزة، وأضاف أن التمويل متوفر.', 'indirect قال: الخطة جاهزة|indirect أضاف: التمويل متوفر'),
(87, 'a source behind', 'أصيب ثلاثة عمال في حريق المصنع، بحسب المصدر الأمني.', 'indirect بحسب: أصيب ثلاثة عمال في حريق المصنع'),
(88, 'a source behind, other words', 'تراجعت مبيعات السيارات في الربع الأخير وفقا لوزارة التجارة.', 'indirect وفقا: تراجعت مبيعات السيارات في الربع الأخير'),
(89, 'a source before', 'وبحسب وزارة الصحة، فإن عدد الإصابات انخفض هذا الأسبوع.', 'indirect بحسب: عدد الإصابات انخفض هذا الأسبوع'),
(92, 'a plan is no source', 'سيفتح الجسر وفق الجدول الزمني للمشروع.', NULL),
(93, 'a law is no source', 'عوقب السائق وفقا للقانون بدفع غرامة كبيرة.', NULL),
(95, 'two sentences, one report', 'وقال الوزير إن الخطة جاهزة. ويعاني المشروع من نقص التمويل.', 'indirect قال: الخطة جاهزة'),
(96, 'the line ends it', E'وقال الوزير إن الخطة جاهزة\nوصل الوفد إلى العاصمة أمس.', 'indirect قال: الخطة جاهزة'),
(97, 'brackets stay', 'وقال المدير إن السعر (بعد الضريبة) لن يتغير.', 'indirect قال: السعر (بعد الضريبة) لن يتغير'),
(98, 'numbers stay', 'وأعلنت الوزارة أن 12.5 في المئة من السكان حصلوا على اللقاح.', 'indirect أعلنت: 12.5 في المئة من السكان حصلوا على اللقاح'),
-- said by nobody
(84, 'it is what the narrator adds', 'وقال الوزير إن الضرائب لن ترتفع، وهو ما تشكك فيه المعارضة.', 'indirect قال: الضرائب لن ترتفع'),
(90, 'according to the report', 'ووفقا للتقرير، ارتفع استهلاك المياه هذا العام كثيرا.', 'indirect وفقا: ارتفع استهلاك المياه هذا العام كثيرا'),
(76, 'the clause goes on without marks', 'قال إنه "سعيد جدا بهذا الفوز" وإنه ينتظر المباراة المقبلة.', 'indirect قال: إنه "سعيد جدا بهذا الفوز" وإنه ينتظر المباراة المقبلة|mixed قال: سعيد جدا بهذا الفوز'),
(100, 'it is mentioned that', 'يذكر أن المصنع افتتح قبل عشرين عاما.', NULL),
(101, 'it turned out that', 'وتبين أن الحريق نشب في المخزن القديم.', NULL),
(102, 'it is expected that', 'ومن المتوقع أن تهطل الأمطار يوم الجمعة.', NULL),
(103, 'it is worth pointing out that', 'تجدر الإشارة إلى أن المتحف مغلق منذ عامين.', NULL),
(104, 'it is likely that', 'ويرجح أن تعقد الجلسة الأسبوع المقبل.', NULL),
(105, 'it is worth mentioning that', 'والجدير بالذكر أن الفريق لم يخسر هذا الموسم.', NULL),
(106, 'between, not: made clear', 'وقع الاتفاق بين الشركة والبلدية على أن يبدأ العمل غدا.', NULL),
(107, 'across, not: expressed', 'وصلت المساعدات عبر الميناء بعد أن فتح الطريق.', NULL),
(108, 'without, not: wrote down', 'غادر الوفد دون أن يدلي بأي تصريح.', NULL),
(109, 'after, not: commented', 'وعاد السكان عقب أن انتهت العاصفة.', NULL),
(110, 'a verb without a link', 'أعلن الوزير بدء العمل في الجسر الجديد.', NULL),
(111, 'a noun for a clause', 'وأكد رئيس الوفد رغبته في مواصلة الحوار.', NULL),
(112, 'it was said that', 'ويقال إن البيت مسكون منذ مئة عام.', NULL),
(113, 'it became clear that', 'واتضح لاحقا أن الباب كان مفتوحا.', NULL),
(114, 'it is noteworthy that', 'ومن اللافت أن الشوارع كانت خالية.', NULL),
(115, 'supposed to', 'وكان من المقرر أن تصل السفينة أمس.', NULL),
(116, 'because, although, after', 'تأخر الوفد لأن الطريق مقطوعة رغم أن الجو معتدل.', NULL),
-- marks that quote nobody
(120, 'a medium', 'ذكرت صحيفة "الميناء" أن العمل في الجسر انتهى.', 'indirect ذكرت: العمل في الجسر انتهى'),
(121, 'a medium, without its noun', 'وقالت «الميناء» إن العمل في الجسر انتهى.', 'indirect قالت: العمل في الجسر انتهى'),
(122, 'a firm', 'أعلنت شركة «سحاب للنقل» خسائر كبيرة هذا العام.', NULL),
(124, 'a nickname', 'واعتقلت الشرطة سامي النجار الملقب بـ"الثعلب" في الميناء.', NULL),
(125, 'a nickname in guillemets', 'وقال عادل مرجان «أبو كريم» إن الصيد توقف.', 'indirect قال: الصيد توقف'),
(126, 'a title', 'وقع الكاتب روايته "ليل المدينة القديمة" في المعرض.', NULL),
(127, 'a title, and someone speaks', 'وقالت مخرجة فيلم «الطريق إلى البحر» إن التصوير استغرق عاما.', 'indirect قالت: التصوير استغرق عاما'),
(128, 'a slogan', 'انطلقت الحملة تحت شعار "مدينتنا نظيفة بنا" صباح أمس.', NULL),
(129, 'a term', 'ويعرف المرض باسم "حمى الوادي" منذ القرن الماضي.', NULL),
(130, 'irony', 'وافتتح ما يسمى "السوق الكبير" بثلاثة محلات فقط.', NULL),
(131, 'scare marks do not turn the next pair round', 'واشترت شركة "سحاب" صحيفة "الميناء"، وقالت المديرة: "لن نرفع أسعار التذاكر".', 'direct قالت: لن نرفع أسعار التذاكر'),
(132, 'a ship', 'ورست السفينة "نجمة البحر" في الميناء صباح أمس.', NULL),
(133, 'a prize', 'وفازت الطالبة بجائزة «قلم المستقبل العربي» للقصة.', NULL),
(134, 'a project', 'وأطلقت الوزارة مشروع «مليون شجرة في مدينتنا» أمس.', NULL),
-- postposed
(140, 'said he, behind the marks', '"لن أترك هذا البيت مهما حدث"، تقول السيدة العجوز.', 'direct تقول: لن أترك هذا البيت مهما حدث'),
(141, 'said he, behind guillemets', '«عدنا إلى نقطة البداية مرة أخرى»، قال المفاوض.', 'direct قال: عدنا إلى نقطة البداية مرة أخرى');

SELECT c.n, q.kind, q.quote, q.cue
FROM cases c, LATERAL ar_quotes(c.body) AS q
ORDER BY c.n, q.quote_no;

-- what is not as wanted
SELECT c.n, c.what, q.got, c.wanted
FROM cases c, LATERAL (
	SELECT string_agg(format('%s %s: %s', kind, coalesce(cue, '-'), quote),
		'|' ORDER BY quote_no) AS got
	FROM ar_quotes(c.body)) AS q
WHERE q.got IS DISTINCT FROM c.wanted
ORDER BY c.n;

-- every answer stands where it is said to, and is sure to some degree
SELECT count(*) AS quotes,
	count(*) FILTER (WHERE substr(c.body, q.start_pos, q.length) <> q.quote)
		AS misplaced,
	count(*) FILTER (WHERE substr(c.body, q.speaker_start, q.speaker_length)
		<> q.speaker_text) AS misplaced_speakers,
	count(*) FILTER (WHERE strpos(c.body, q.speaker) = 0
		OR strpos(c.body, q.cue) = 0 OR strpos(c.body, q.via) = 0) AS foreign,
	count(*) FILTER (WHERE q.confidence <= 0 OR q.confidence > 1
		OR q.confidence IS NULL) AS unsure
FROM cases c, LATERAL ar_quotes(c.body) AS q;

-- repeat_of: the same words again, however they are spelled or attributed
SELECT b.n, q.quote_no, q.quote, q.repeat_of
FROM (VALUES
	(1, E'الوزير: "سنفتح الجسر قبل الصيف"\nقال الوزير أمس: "سنفتح الجسر قبل الصيف". وأضاف: "العمل انتهى فعلا هناك".\nقال الوزير أمس: "سنفتح الجسر قبل الصيف". وأضاف: "العمل انتهى فعلا هناك".'),
	(2, E'وقالت الشركة إن الأجهزة سليمة.\nوكررت الشركة أن الأجهزة سليمة.\nوأعلنت أن الاجهزه سَليمة.'),
	(3, 'وقالت الطبيبة: "المريض بخير اليوم"، وقالت: "المريض بخير غدا".'))
	AS b (n, body), LATERAL ar_quotes(b.body) AS q
ORDER BY b.n, q.quote_no;

-- extra_cues: words of one's own, as they stand or behind a conjunction
SELECT b.n, q.kind, q.quote, q.cue
FROM (VALUES
	(1, 'وثرثرت الجدة بأن الصغير نائم الآن.', '{}'::text[]),
	(2, 'وثرثرت الجدة: "لا توقظوا الصغير الآن".', '{ثرثرت}'),
	(3, 'وثرثرت الجدة "لا توقظوا الصغير الآن".', '{NULL,ثَرثَرَتْ}'),
	(4, 'ثرثرت الجدة بأن الصغير نائم الآن.', '{وشوشت,ثرثرت}'))
	AS b (n, body, cues), LATERAL ar_quotes(b.body, b.cues) AS q
ORDER BY b.n, q.quote_no;

SELECT * FROM ar_quotes('قال نعم', '{قال إن}');
SELECT * FROM ar_quotes('قال نعم', '{""}');
SELECT * FROM ar_quotes('قال نعم', ARRAY[repeat('قال ', 1000)]);
-- one call site, other cues in every row; dimensions do not matter
SELECT t.n, q.quote, q.cue
FROM (VALUES (1, '{}'::text[]), (2, '{ثرثرت}'), (3, '{ثرثرت}'), (4, '{وشوشت}'),
	(5, '{{وشوشت,NULL},{ثرثرت,همست}}'), (6, '{}'), (7, '{NULL}')) AS t (n, cues),
	LATERAL ar_quotes('وثرثرت الجدة: "لا توقظوا الصغير الآن".', t.cues) AS q
ORDER BY t.n;

-- nothing to read
SELECT count(q.quote) AS quotes
FROM (VALUES (''), (' '), (E'\n\n'), ('"'), ('""'), ('قال'), ('قال:'),
	('قال: "'), ('قال إن'), ('بحسب'), ('قال "" إن'), ('Reuters said: "no"'),
	(NULL)) AS t (body), LATERAL ar_quotes(t.body) AS q;

-- it is strict
SELECT count(*) AS quotes FROM ar_quotes('قال: "نعم لهذا الأمر"', NULL);

DROP TABLE cases;
