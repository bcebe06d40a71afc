-- Tables of the benchmark.
CREATE TABLE line (line text);
CREATE TABLE art (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, body text,
	arabic tsvector, arabic_news tsvector);
CREATE TABLE measure (what text, config text, round int, ms float8);

-- Frequent nouns of news, and the clitics that they are asked for with.
CREATE TABLE noun (noun text PRIMARY KEY);
INSERT INTO noun SELECT unnest('{وزير,وكالة,وزارة,برنامج,فريق,رئيس,شركة,مدينة,
	حكومة,منطقة,مجلس,لجنة,جامعة,مركز,مشروع,قطاع,سوق,نظام,اتفاق,حزب,جيش,عملية,
	مستشفى,مدرسة,طريق,ملف,بنك,لاعب,مباراة,بطولة,منتخب,دولة,شعب,حرب,نفط,تعليم,
	اقتصاد,تقرير,مؤتمر,بيان,قرار,قانون,محكمة,سفير,طائرة,مواطن,مسؤول,صحيفة,
	ميزانية,مسجد}'::text[]);
CREATE TABLE clitic (clitic text PRIMARY KEY);
INSERT INTO clitic VALUES (''), ('ال'), ('وال'), ('فال'), ('بال'), ('كال'),
	('لل'), ('وبال'), ('ولل'), ('و'), ('ف'), ('ب'), ('ل'), ('ك'), ('وب'), ('ول');

-- Phrases of two words, taken from titles and reports.
CREATE TABLE phrase (phrase text PRIMARY KEY);
INSERT INTO phrase VALUES ('مجلس الوزراء'), ('الأمم المتحدة'), ('وزير الخارجية'),
	('خادم الحرمين'), ('الولايات المتحدة'), ('المملكة العربية'), ('مجلس الأمن'),
	('كرة القدم'), ('رئيس الوزراء'), ('وزارة الداخلية'), ('وزارة الصحة'),
	('الرئيس الأمريكي'), ('أسعار النفط'), ('مكة المكرمة'), ('ولي العهد'),
	('تنظيم داعش'), ('القوات المسلحة'), ('وكالة الأنباء'), ('مجلس الشورى'),
	('السوق المالية');
