-- Search as you type: configuration arabic_news_prefix.
\a
SET client_min_messages = warning;

CREATE FUNCTION found(body text, typed text) RETURNS bool
RETURN to_tsvector('arabic_news_prefix', body) @@
	to_tsquery('arabic_news_prefix', quote_literal(typed) || ':*');

-- A: what is found, and by what; clitics of the text are aside, and of the query
SELECT n, body, typed, found(body, typed)
FROM (VALUES
	(1, 'لبنان', 'لبنا'), (2, 'ولبنان', 'لبنا'), (3, 'بلبنان', 'لبن'), (4, 'للبنان', 'لبنا'),
	(5, 'وبالوزارة', 'وزا'), (6, 'الوزارة', 'الوزا'), (7, 'للوزارة', 'وزا'), (8, 'وزارتهم', 'وزارت'),
	(9, 'بيروت', 'بيرو'), (10, 'كتابه', 'كتا'), (11, 'والفرنسيين', 'فرنس'), (12, 'فرنسا', 'لفرن'),
	(13, 'وقال', 'وقا'), (14, 'قال', 'وقال'), (15, 'وقاية', 'وقا'), (16, 'ألمانيا', 'ألما'),
	(17, 'والألمانية', 'ألما'), (18, 'المانع', 'مان'), (19, 'المانع', 'المان'), (20, 'سيكون', 'سيك'),
	(21, 'وسيكون', 'يكو'), (22, 'منظمة', 'من'), (23, 'فيلم', 'في'), (24, 'أبوظبي', 'أبو'),
	(25, 'الله', 'الل'), (26, 'قَــالَ', 'قا'), (27, 'آلاف', 'الا'), (28, 'پاريس', 'پاري'))
	AS t (n, body, typed)
ORDER BY n;

-- B: minimal pairs that must not meet
SELECT n, body, typed, found(body, typed)
FROM (VALUES
	(31, 'بناء', 'لبنا'), (32, 'زارت', 'وزار'), (33, 'روسيا', 'فرو'), (34, 'يروي', 'بيرو'),
	(35, 'مانع', 'ألمان'), (36, 'قايد', 'وقاي'), (37, 'ريق', 'فريق'), (38, 'تاب', 'كتاب'),
	(39, 'وزارتهم', 'وزارة'))
	AS t (n, body, typed)
ORDER BY n;

-- C: other kinds of words
SELECT n, body, typed, found(body, typed)
FROM (VALUES
	(41, '#غزة_الآن', '#غز'), (42, '#غزة_الآن', 'غز'), (43, '#غزة_الآن', '#غزة_ا'), (44, '#وقاية', '#وقا'),
	(45, '٢٠٢٤', '202'), (46, 'عام 12-5-2024', '202'), (47, 'Reuters', 'reu'), (48, 'سورياوروسيا', 'روس'),
	(49, 'كوفيد-19', 'كوف'), (50, 'الساعة 12:30', '12:3'), (51, 'https://www.example.com/a', 'exam'),
	(52, 'https://www.example.com/a/b', 'https://example.com/a'), (53, '(أ ف ب)', 'أ.ف.ب'), (54, '@مراسل', '@مرا'),
	(55, 'الأممالمتحدة', 'متحد'), (56, '12.5%', '12.5'), (57, 'desk@news.example.org', 'desk@news.example.org'))
	AS t (n, body, typed)
ORDER BY n;

-- D: lexemes
SELECT to_tsvector('arabic_news_prefix', 'قال الرئيس من بيروت إن لبنان سيبني #جسور_جديدة'),
	to_tsquery('arabic_news_prefix', 'لبنا:*') AS kept, to_tsquery('arabic_news_prefix', 'وقا:*') AS both;

-- E: a search box, letter by letter.  The last word is a beginning, unless a
-- blank stands behind it; what is before goes to websearch_to_tsquery.  Mere
-- clitics say nothing yet.
CREATE FUNCTION as_you_type(typed text) RETURNS tsquery
LANGUAGE sql STABLE STRICT PARALLEL SAFE
RETURN (
	SELECT CASE WHEN last ~ '^-' THEN before && !! beginning
		WHEN words ~* '\sor\s+$' THEN before || beginning
		WHEN numnode(before) > 0 AND last ~ '^[وف]?[بكل]?(ا|ال|ل)?$' THEN before
		ELSE before && beginning END
	FROM (SELECT substring(typed FROM '^(.*?)\S*$'), substring(typed FROM '\S*$')) AS t (words, last),
		LATERAL (SELECT
			websearch_to_tsquery('arabic_news_prefix', regexp_replace(words, '\sor\s+$', '', 'i')),
			to_tsquery('arabic_news_prefix', '''' || translate(last, '''\', '  ') || ' '':*'))
			AS q (before, beginning));

SELECT n, typed, as_you_type(typed)
FROM (VALUES
	(61, 'وزير الخار'), (62, 'وزير '), (63, '"وزير الخارجية" اللبن'), (64, '"وزير الخا'), (65, 'وزير -لبن'),
	(66, 'حلب or حم'), (67, ''), (68, ' '), (69, ''''), (70, '\'), (71, 'a''b\c'), (72, '؟'), (73, 'من'),
	(74, 'الساعة 12:3'), (75, 'و'), (76, ':'), (77, '&|!()'), (78, '-'))
	AS t (n, typed)
ORDER BY n;

-- no beginning of what is typed is an error, and each finds the text
SELECT typed, count(*) AS beginnings,
	count(*) FILTER (WHERE NOT to_tsvector('arabic_news_prefix', body) @@ as_you_type(left(typed, n))) AS missed
FROM (VALUES
	('قال وزير الخارجية اللبناني أمس في بيروت إن المفاوضات ستبدأ غدا', 'وزير الخارجية اللبناني في بيروت'),
	('قال وزير الخارجية اللبناني أمس في بيروت إن المفاوضات ستبدأ غدا', '"وزير الخارجية" المفاوضات ستبدأ'),
	('بدأ في الساعة 12:30 اجتماع للأمم المتحدة، كما قالت رويترز', 'الأمم المتحدة 12:30 اجتماع'),
	('لا: لن نعود! (قال) & سكت | ثم \ عاد ''إليه''', '''إليه'' & (قال) : | ! \ عاد')) AS t (body, typed),
	LATERAL generate_series(1, length(typed)) AS n
WHERE as_you_type(left(typed, n)) <> ''
GROUP BY typed
ORDER BY typed COLLATE "C";

-- all that begins a word finds it, with clitics before it and without
SELECT word, count(*) AS beginnings, count(*) FILTER (WHERE NOT found(clitics || word, left(word, n))) AS missed
FROM unnest('{لبنان,وزارة,بيروت,كتاب,فرنسا,فلسطين,سيارة,كوريا,بغداد,وكالة,برنامج,مستشفى,انتخابات,يونسكو}'::text[]) AS w (word),
	unnest('{"",و,ف,ب,وب,ال,وال,بال,وبال,فال}'::text[]) AS c (clitics),
	LATERAL generate_series(3, length(word)) AS n
GROUP BY word
ORDER BY word COLLATE "C";

SELECT ts_headline('arabic_news_prefix', 'قال والرئيس اللبناني في بيروت، من لبنان',
	as_you_type('لبنا'), 'HighlightAll=on');

-- one column for both: stems have no capitals
SELECT to_tsvector('arabic_news', body) || to_tsvector('arabic_news_prefix', body)
	@@ (to_tsquery('arabic_news', 'الوزراء') && as_you_type('لبنا')) AS both
FROM unnest('{زار الوزير لبنان,زار الوزير بناء}'::text[]) AS t (body);

DROP FUNCTION found, as_you_type;
