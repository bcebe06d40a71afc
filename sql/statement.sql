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

SELECT ar_quote_similarity(NULL, 'نص') IS NULL AS a, ar_quote_similarity('نص', NULL) IS NULL AS b;

-- long texts
SELECT ar_quote_similarity(repeat('أعلنت البلدية افتتاح الحديقة ', 50000), 'أعلنت البلدية افتتاح الحديقة') > 0.99 AS same;
SELECT ar_quote_similarity(repeat('«', 100000), repeat('ـ', 100000));
SELECT ar_quote_similarity(string_agg('كلمه' || i, ' '), string_agg('كلمه' || i * 2, ' ')) > 0 AS some
FROM generate_series(1, 50000) i;

-- words made for the hashes of these stems are not these stems
SELECT n, round(ar_quote_similarity('محمد علي اضاف بيان خلال', body)::numeric, 2) AS similarity,
	ar_quote_similarity(body, body) > 0.9999 AS itself
FROM (VALUES (1, 'وخلال بيان أضاف محمد علي'),
	(2, 'fgqnavvrsklrjzae xroqpcbllgyyuuuv frckpqgfoaooajuc iskwshltfdneofql gizvsjqinmpmqmua')) AS t (n, body)
ORDER BY n;

DROP TABLE statements;
