-- ar_quote_similarity: the same statement in other words
\a

CREATE TABLE statements (n int PRIMARY KEY, what text, a text, b text);
INSERT INTO statements VALUES
(1, 'the same', 'سنبدأ سحب الوحدات من الحدود يوم الخميس', 'سنبدأ سحب الوحدات من الحدود يوم الخميس'),
(2, 'spelled otherwise', 'أعلنت اللجنة إنهاء التحقيق في حادثة الميناء', 'اعلنت اللجنه انهاء التحقيق فى حادثة المينـاء'),
(3, 'another translation', 'أرى أن البعثة التي أرسلتها المنظمة إلى المناطق المنكوبة قد أتمت توزيع المساعدات الطبية على المتضررين من الزلزال',
	'أظن أن بعثة المنظمة أنهت توزيع المساعدة الطبية على متضرري الزلزال في المنطقة المنكوبة'),
(4, 'verb and noun', 'نفذت الوزارة خطة ترميم الجسور المتضررة قبل حلول الشتاء', 'تم تنفيذ خطة الوزارة لترميم الجسر المتضرر قبل الشتاء'),
(5, 'order', 'المفاوضات حول مياه النهر ستستأنف في العاصمة الأسبوع المقبل', 'ستستأنف الأسبوع المقبل في العاصمة مفاوضات مياه النهر'),
(6, 'half of it', 'القاعدة الجوية ستغلق أبوابها نهاية العام، والطائرات ستنقل إلى الشمال بعد تجديد المدرج',
	'الطائرات ستنقل إلى الشمال بعد تجديد المدرج'),
(7, 'another figure', 'بلغ عدد المصابين بالحمى في الإقليم 312 مصابا', 'بلغ عدد المصابين بالحمى في الإقليم 95 مصابا'),
(8, 'same subject', 'القاعدتان في الجزيرة ستواصلان عملهما كالسابق', 'نأمل أن يشجع سحب القوات من الجزيرة الأطراف على الحوار'),
(9, 'nothing', 'ارتفعت أسعار القمح في بورصة المدينة', 'فاز الفريق بالكأس للمرة الثالثة'),
(10, 'empty', '', 'فاز الفريق بالكأس للمرة الثالثة'),
(11, 'both empty', '', ' ، '),
(12, 'hardly a telling word', 'من هذا إلى ذلك', 'من هذا إلى ذلك'),
(13, 'no Arabic', 'The committee will meet in Vienna', 'In Vienna the committee will meet');

SELECT n, what, round(ar_quote_similarity(a, b)::numeric, 1) AS similarity,
	ar_quote_similarity(a, b) >= 0.6 AS same,
	ar_quote_similarity(a, b) = ar_quote_similarity(b, a) AS symmetric
FROM statements ORDER BY n;

-- between all: at least 0, at most 1, and 1 with itself unless it tells nothing
SELECT bool_and(s BETWEEN 0 AND 1) AS in_range, bool_and(s = t) AS symmetric,
	bool_and(s > 0.9999) FILTER (WHERE x.a = y.a AND x.n < 10) AS itself
FROM statements x, statements y,
	LATERAL (SELECT ar_quote_similarity(x.a, y.a), ar_quote_similarity(y.a, x.a)) v(s, t);

-- What one denies and the other affirms.  w: is it the same statement?
CREATE TABLE denied (n int PRIMARY KEY, kind text, w bool, a text, b text);
INSERT INTO denied VALUES
(1, 'not', false, 'لن نوقع اتفاق المناخ هذا الشتاء', 'سنوقع اتفاق المناخ هذا الشتاء'),
(2, 'not', false, 'لم تصل قافلة الإغاثة إلى المخيم', 'وصلت قافلة الإغاثة إلى المخيم'),
(3, 'is not', false, 'ليست الميزانية كافية لترميم المدارس', 'الميزانية كافية لترميم المدارس'),
(4, 'was not', false, 'لم تكن الرحلة آمنة للركاب', 'كانت الرحلة آمنة للركاب'),
(5, 'un-', false, 'الجسر غير صالح لعبور الشاحنات', 'الجسر صالح لعبور الشاحنات'),
(6, 'lack of', false, 'عدم توقيع العقد يضر بالمزارعين', 'توقيع العقد يضر بالمزارعين'),
(7, 'without', false, 'سنفتح المطار دون تأخير للمسافرين', 'لن نفتح المطار للمسافرين'),
(8, 'denied in the quotation', false, 'ننفي إغلاق المستشفى الجامعي', 'تم إغلاق المستشفى الجامعي'),
(9, 'the same in other words', true, 'الجسر غير صالح لعبور الشاحنات', 'لا يصلح الجسر لعبور الشاحنات'),
(10, 'the same in other words', true, 'ليس الجسر صالحا لعبور الشاحنات', 'الجسر غير صالح لعبور الشاحنات'),
(11, 'still', true, 'لا يزال الجسر مغلقا أمام الشاحنات', 'ما زال الجسر مغلقا أمام الشاحنات'),
(12, 'no doubt', true, 'لا شك أن الجسر سيفتح أمام الشاحنات', 'سيفتح الجسر أمام الشاحنات'),
(13, 'cannot but', true, 'لا يمكن إلا أن نفتح الجسر أمام الشاحنات', 'نفتح الجسر أمام الشاحنات'),
(14, 'not until', true, 'لن نفتح الجسر إلا بعد فحص الأعمدة', 'سنفتح الجسر بعد فحص الأعمدة'),
(15, 'not only', true, 'ليس فقط الجسر مغلقا بل النفق أيضا', 'الجسر مغلق والنفق أيضا'),
(16, 'twice', true, 'لا ننفي إغلاق المستشفى الجامعي', 'تم إغلاق المستشفى الجامعي'),
(17, 'what', true, 'ما أعلنته البلدية عن إغلاق الجسر صحيح', 'أعلنت البلدية عن إغلاق الجسر'),
(18, 'a fragment', true, 'سنفتح الجسر أمام الشاحنات، ولن نرفع رسوم العبور', 'سنفتح الجسر أمام الشاحنات'),
(19, 'one clause of two', false, 'سنرمم النفق قبل الشتاء، ولن نرفع رسوم العبور', 'سنرمم النفق قبل الشتاء، وسنرفع رسوم العبور');
SELECT n, kind, (ar_quote_similarity(a, b) >= 0.6) = w AS right,
	ar_quote_similarity(a, b, false) >= 0.6 AS without_polarity,
	ar_quote_similarity(a, b) = ar_quote_similarity(b, a) AS symmetric
FROM denied ORDER BY n;

-- What both count.
CREATE TABLE counted (n int PRIMARY KEY, kind text, w bool, a text, b text);
INSERT INTO counted VALUES
(1, 'figures', false, 'انهار 14 مبنى في الزلزال', 'انهار 41 مبنى في الزلزال'),
(2, 'words', true, 'انهار أربعة عشر مبنى في الزلزال', 'انهار 14 مبنى في الزلزال'),
(3, 'words', false, 'انهار أربعة عشر مبنى في الزلزال', 'انهار 41 مبنى في الزلزال'),
(4, 'the dual of a million', true, 'صدرت الشركة مليوني طن من القمح', 'صدرت الشركة 2 مليون طن من القمح'),
(5, 'the dual', true, 'أغلق الميناء شهرين للصيانة', 'أغلق الميناء 2 شهر للصيانة'),
(6, 'the dual', false, 'أغلق الميناء شهرين للصيانة', 'أغلق الميناء 5 أشهر للصيانة'),
(7, 'a part', true, 'صدرت الشركة نصف مليون طن من القمح', 'صدرت الشركة 500 ألف طن من القمح'),
(8, 'percent', true, 'ارتفعت أسعار القمح 30%', 'ارتفعت أسعار القمح ثلاثين في المئة'),
(9, 'percent', false, 'ارتفعت أسعار القمح بنسبة 30%', 'ارتفعت أسعار القمح بنسبة 20 بالمئة'),
(10, 'a year', false, 'سيفتح المتحف أبوابه عام 2019', 'سيفتح المتحف أبوابه في عام 2021'),
(11, 'only one counts', true, 'انهار 14 مبنى في الزلزال الذي ضرب الساحل', 'انهارت مبان في الزلزال الذي ضرب الساحل'),
(12, 'without polarity too', false, 'انهار 14 مبنى في الزلزال', 'انهار 41 مبنى في الزلزال');
SELECT n, kind, (ar_quote_similarity(a, b, n < 12) >= 0.6) = w AS right,
	ar_quote_similarity(a, b) = ar_quote_similarity(b, a) AS symmetric
FROM counted ORDER BY n;
DROP TABLE denied, counted;

SELECT ar_quote_similarity('نص', 'نص', NULL) IS NULL AS c;
SELECT ar_quote_similarity(NULL, 'نص') IS NULL AS a, ar_quote_similarity('نص', NULL) IS NULL AS b;

-- long texts
SELECT ar_quote_similarity(repeat('أعلنت البلدية افتتاح الحديقة ', 50000), 'أعلنت البلدية افتتاح الحديقة') > 0.99 AS same;
SELECT ar_quote_similarity(repeat('«', 100000), repeat('ـ', 100000));
SELECT ar_quote_similarity(string_agg('w' || i, ' '), string_agg('w' || i * 2, ' ')) > 0 AS some
FROM generate_series(1, 50000) i;

-- negators and numbers without end
SELECT n, ar_quote_similarity(repeat(body, 50000), repeat(body, 50000)) > 0.99 AS itself
FROM (VALUES (1, 'لا نافذة ليس غير باب '), (2, 'ثلاثة وأربعون ألفا ونصف 17 باب '), (3, 'ما إلا باب ')) AS t (n, body) ORDER BY n;

-- words made for the hashes of these stems are not these stems
SELECT n, round(ar_quote_similarity('محمد علي اضاف بيان خلال', body)::numeric, 2) AS similarity,
	ar_quote_similarity(body, body) > 0.9999 AS itself
FROM (VALUES (1, 'وخلال بيان أضاف محمد علي'),
	(2, 'fgqnavvrsklrjzae xroqpcbllgyyuuuv frckpqgfoaooajuc iskwshltfdneofql gizvsjqinmpmqmua')) AS t (n, body)
ORDER BY n;

DROP TABLE statements;
