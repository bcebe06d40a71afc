-- ar_dates
\a
SET DateStyle = ISO;

-- A: one text a form, all of Wednesday 2015-05-20, with what each says
CREATE TABLE forms (n int PRIMARY KEY, body text);
INSERT INTO forms VALUES
(1, 'افتتح المعرض يوم الخميس 7 مايو 2015م في الميناء'),
(2, 'يبدأ العمل في الثالث من حزيران/يونيو المقبل'),
(3, 'ولد في 12 أيلول (سبتمبر) 1958 وتوفي في ٣ آب ٢٠١٤'),
(4, 'نشر القرار بتاريخ 14/7/1436هـ الموافق 3/5/2015م'),
(5, 'صدر البيان في 2015-04-30 ثم في 1.5.2015'),
(6, 'غادر أمس الثلاثاء ويعود غدا'),
(7, 'التقى الاثنين نظيره ومن المقرر أن يسافر الأحد'),
(8, 'اجتمعت اللجنة صباح اليوم وفي اليوم التالي'),
(9, 'الساعة السابعة والنصف من مساء الجمعة المقبل بالتوقيت المحلي'),
(10, 'في تشرين الثاني/نوفمبر 2014 وكانون الأول الماضي'),
(11, 'منذ العام الماضي وخلال العام 2013'),
(12, 'بين 2009 و2012 ومن 6 إلى 9 أبريل وفي 11 و12 مايو'),
(13, 'في ثمانينيات القرن الماضي ومطلع القرن الحادي والعشرين'),
(14, 'الربع الثاني من العام الجاري ونهاية 2014 ومنتصف الشهر المقبل'),
(15, 'شتاء 2014 والصيف الماضي'),
(16, 'قبل خمسة أعوام ومنذ ثلاثة أسابيع وخلال الأشهر الستة الماضية'),
(17, 'في غضون عشرة أيام وخلال الـ24 ساعة المقبلة'),
(18, 'العاشر من رمضان المقبل وغرة شوال'),
(19, 'الأسبوع المقبل ونهاية الأسبوع الماضي'),
(20, 'يومي الاثنين والثلاثاء');

SELECT f.n, d.date_no AS no, d.kind, d.calendar, d.start_date, d.end_date,
	d.expression
FROM forms f, LATERAL ar_dates(f.body, '2015-05-20') AS d
ORDER BY f.n, d.date_no;

-- B: without a day of publication only what is absolute
SELECT f.n, d.kind, d.calendar, d.start_date, d.end_date, d.expression
FROM forms f, LATERAL ar_dates(f.body) AS d
ORDER BY f.n, d.date_no;

SELECT p.published, (SELECT count(*) FROM forms, ar_dates(body, p.published))
FROM (VALUES (1, NULL::date), (2, 'infinity'), (3, '-infinity'),
	(4, '5874897-12-31'), (5, '4713-01-01 BC'), (6, '9999-12-31'),
	(7, '0001-01-01'), (8, '2015-05-20')) AS p (n, published)
ORDER BY p.n;

-- C: no dates
SELECT t.n, d.expression
FROM (VALUES
	(1, 'خسر الفريق صفر-2 ثم فاز 3-صفر وتعادل 1/1'),
	(2, 'سعره 12/5 دولار ورقمه 25-10-88-77'),
	(3, 'التقى رجب طيب نظيره وحضر محمد شعبان وخالد رمضان'),
	(4, 'حزب حركة 23 مارس وهجمات 11 سبتمبر وميدان 6 أكتوبر'),
	(5, 'في اليوم الأول وطوال اليوم وذلك اليوم ونفس اليوم'),
	(6, 'كل يوم جمعة وصلاة الجمعة وإمام الجمعة'),
	(7, 'استمر ثلاثة أيام لمدة شهرين بعد عام من الحرب'),
	(8, 'الأيام الماضية وخلال الأشهر المقبلة ومنذ سنوات'),
	(9, 'فتح باب الحوار وقال أب لابنه إن أحد الشهود مارس الرياضة'),
	(10, 'بلغ عددهم 2014 شخصا ونصف المقاعد وربع نهائي الكأس'),
	(11, 'في 31 أبريل و30 فبراير و2015/13/40'),
	(12, 'صحيفة اليوم والربيع العربي وعام كامل')) AS t (n, body),
	LATERAL ar_dates(t.body, '2015-05-20') AS d
ORDER BY t.n, d.date_no;

-- D: where it stands: marks, tatweel, tags, digits of all kinds
SELECT d.*, substr(t.body, d.start_pos, d.length) = d.expression AS ok
FROM (VALUES
	(1, 'وصلَ في ٢٦ مايــو <b>٢٠١٣</b>&nbsp;م.'),
	(2, 'وَالأَحَدَ المَاضِي وللعام المقبل'),
	(3, E'في 26\nمايو 2013'),
	(4, 'في ۲۶ مايو ۲۰۱۳')) AS t (n, body),
	LATERAL ar_dates(t.body, '2015-05-20') AS d
ORDER BY t.n, d.date_no;

-- E: days of the Hijri calendar, and a year outside its table
SELECT d.calendar, d.start_date, d.end_date, d.expression
FROM (VALUES
	(1, '1 محرم 1300هـ'), (2, '29 ذو الحجة 1600هـ'), (3, '1 محرم 1437هـ'),
	(4, '30 رمضان 1436هـ'), (5, '29 رمضان 1436هـ'), (6, 'سنة 1100هـ'),
	(7, '10 رمضان 1650هـ')) AS t (n, body),
	LATERAL ar_dates(t.body) AS d
ORDER BY t.n;

-- F: nothing to read
SELECT count(*) AS dates
FROM (VALUES (NULL), (''), (' '), ('no Arabic at all'), (U&'\200F\064E\0640'))
	AS t (body), LATERAL ar_dates(t.body, '2015-05-20');

-- G: long runs take a moment
SET statement_timeout = '60s';
SELECT t.n, (SELECT count(*) FROM ar_dates(t.body, '2015-05-20'))
FROM (VALUES
	(1, repeat('1', 1000000)), (2, repeat('1 ', 300000)),
	(3, repeat('مايو ', 300000)), (4, repeat('من 3 إلى ', 100000)),
	(5, repeat('الأحد و', 100000)), (6, repeat('يوم ', 300000)),
	(7, repeat('سيصل ', 100000) || 'الأحد'),
	(8, repeat('1، ', 300000) || '1 مايو')) AS t (n, body)
ORDER BY t.n;
RESET statement_timeout;

DROP TABLE forms;
RESET DateStyle;
