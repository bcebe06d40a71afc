-- Text search: parser, dictionary and configuration arabic_news.
\a

CREATE FUNCTION lexemes(body text) RETURNS text
RETURN (SELECT coalesce(string_agg(lexeme || ':' || position, ' '
	ORDER BY position, lexeme COLLATE "C"), '')
	FROM unnest(to_tsvector('arabic_news', body)) AS t,
		LATERAL unnest(t.positions) AS p (position));

-- Each numbered letter is a failure of the configuration arabic, or of the
-- default parser, in some locale.  A: signs and blanks part words everywhere.
SELECT n, lexemes(body)
FROM (VALUES
	(1, 'قال، الرئيس؛ نعم؟ لا.'),
	(2, '«قال» “الرئيس”'),
	(3, 'قال،الرئيس؛نعم؟لا.انتهى'),
	(4, U&'\0642\0627\0644\00A0\0627\0644\0631\0626\064A\0633\3000\0645\0635\0631\202F\062D\0644\0628'),
	(5, U&'\0642\0627\0644\+01F600\0645\0635\0631 \200F\062D\0644\0628\200F'))
	AS t (n, body)
ORDER BY n;

-- B, C, D: one word with all that is written in front of it
SELECT word, count(DISTINCT lexemes(clitics || word)) AS stems
FROM unnest('{"",و,ف,ب,ك,وب}'::text[]) AS c (clitics),
	unnest('{وزير,الوزير,وكالة,الوكالة,وزارة,الوزارة,برنامج,البرنامج,فريق,الفريق,رئيس,الرئيس}'::text[]) AS w (word)
GROUP BY word
ORDER BY word COLLATE "C";

SELECT n, to_tsvector('arabic_news', body) @@ query AS found, query
FROM (VALUES
	(11, 'وزير', to_tsquery('arabic_news', 'الوزير')),
	(12, 'للوزير', to_tsquery('arabic_news', 'والوزير')),
	(13, 'قال والرئيس السوري', phraseto_tsquery('arabic_news', 'الرئيس السوري')),
	(14, 'قال للرئيس السوري', phraseto_tsquery('arabic_news', 'الرئيس السوري')),
	(15, 'فالرئيس السوري قال', phraseto_tsquery('arabic_news', 'رئيس سوري')),
	(16, 'كالرئيس السوري', websearch_to_tsquery('arabic_news', '"والرئيس السوري"')),
	(17, 'لرئيس سوري', websearch_to_tsquery('arabic_news', 'الرئيس -الوزير')))
	AS t (n, body, query)
ORDER BY n;

-- E: heads that look like clitics stay
SELECT n, word, lexemes(word) = lexemes(other) AS same, lexemes(word)
FROM (VALUES
	(21, 'برنامج', 'البرنامج'), (22, 'فرنسا', 'لفرنسا'),
	(23, 'برلين', 'وبرلين'), (24, 'بغداد', 'ببغداد'), (25, 'بكين', 'وبكين'),
	(26, 'فلسطين', 'بفلسطين'), (27, 'وظيفة', 'الوظيفة'),
	(28, 'وزارة', 'للوزارة'), (29, 'بترول', 'البترول'), (30, 'فريق', 'والفريق'),
	(31, 'ألمانيا', 'وألمانيا'), (32, 'إلغاء', 'والغاء'),
	(33, 'اليابان', 'واليابان'), (34, 'البرلمان', 'برلمان'),
	(35, 'القانون', 'قانون')) AS t (n, word, other)
ORDER BY n;

-- F: endings
SELECT n, word, other, lexemes(word) = lexemes(other) AS same
FROM (VALUES
	(41, 'شركة', 'الشركات'), (42, 'معلومات', 'المعلومة'),
	(43, 'السودان', 'سودان'), (44, 'أعلن', 'أعلنت'), (45, 'واستخدم', 'استخدم'))
	AS t (n, word, other)
ORDER BY n;

-- G: letters
SELECT n, word, other, lexemes(word) = lexemes(other) AS same
FROM (VALUES
	(51, 'موسى', 'موسي'), (52, 'ٱحمد', 'أحمد'), (53, 'الرحمٰن', 'الرحمن'),
	(54, 'هٰذا', 'هذا'), (55, 'کتاب', 'كتاب'), (56, 'الیمن', 'اليمن'),
	(57, 'مسؤول', 'مسئول'), (58, 'ﷲ', 'الله'), (59, 'أ.ف.ب', '(أ ف ب)'),
	(60, 'قال ـ نعم', 'قال نعم'), (61, U&'\0642\0627\0644\06D6', 'قال'),
	(62, 'بـ«القدس»', 'القدس'), (63, 'مدرسه', 'مدرسة'),
	(65, U&'\FED7\FE8E\FEDD', 'قال'), (66, 'إلى', 'الى'))
	AS t (n, word, other)
ORDER BY n;

-- on and Ali are told apart by what their writer ended them in
SELECT 67 AS n, lexemes('على') AS "on", lexemes('علي') AS ali;

-- H: numbers and dates
SELECT n, body, lexemes(body)
FROM (VALUES
	(71, '١٢٫٥٪'), (72, 'و١٬٢٣٤'), (73, 'و1,234'), (74, 'و2024'), (75, 'و٢٠٢٤'),
	(76, '۱۲۳۴'), (77, 'كوفيد-19'), (78, '12-05-2024'), (79, '2024/05/12'),
	(80, 'F-16 F16'), (81, 'جي20'), (82, '1,234.50'), (83, 'الـ20'),
	(84, '12:30'), (85, '5/13/2016')) AS t (n, body)
ORDER BY n;

SELECT n, to_tsvector('arabic_news', body) @@ to_tsquery('arabic_news', query)
	AS found
FROM (VALUES
	(86, 'بنسبة ١٢٫٥٪', '12.5'), (87, 'بنسبة 12.5%', '١٢٫٥٪'),
	(88, '12.5 مليون', '12.5%'), (89, 'يوم ١٢/٥/٢٠٢٤', '2024'),
	(90, 'يوم 12-5-2024', '2024-05-12'), (91, 'كوفيد19', 'كوفيد-19'))
	AS t (n, body, query)
ORDER BY n;

-- I: addresses, tags, invisible characters, two scripts, hyphens
SELECT n, body, lexemes(body)
FROM (VALUES
	(101, 'http://news.example.org/12/عنوان-الخبر'),
	(102, '#غزة_الجديدة'), (103, '@مراسل'), (104, 'desk@news.example.org'),
	(105, U&'\0627\0644\0631\00AD\0626\064A\0633'),
	(106, U&'\0627\0644\0631\034F\0626\064A\0633'),
	(107, 'Appleالأميركية'), (108, 'Ｇoogle'), (109, 'سوريا-روسيا'),
	(110, 'صحيفة U.S.A. (أ ف ب)'), (111, 'https://example.qa?x=1'))
	AS t (n, body)
ORDER BY n;

SELECT n, to_tsvector('arabic_news', body) @@
	phraseto_tsquery('arabic_news', query) AS found
FROM (VALUES
	(112, '#غزة_الجديدة', 'غزة الجديدة'), (113, 'في غزة الجديدة', '#غزة_الجديدة'),
	(114, 'قمة سوريا-روسيا اليوم', 'قمة سوريا روسيا اليوم'),
	(115, 'سوريا و روسيا', 'سوريا وروسيا'), (116, 'وزير لـ«القدس»', 'وزير القدس'),
	(117, 'الملك عبدالله الثاني', 'الملك عبد الله الثاني'),
	(118, 'وعبد العزيز', 'عبدالعزيز'), (119, '@مراسل_حلب', 'مراسل حلب'),
	(120, 'محمد ﷺ', 'محمد صلى الله عليه وسلم'))
	AS t (n, body, query)
ORDER BY n;

-- J: glued and elongated words; positions are those of the parts
SELECT n, body, lexemes(body) = lexemes(other) AS same
FROM (VALUES
	(121, 'سورياوروسيا', 'سوريا وروسيا'), (122, 'الأممالمتحدة', 'الأمم المتحدة'),
	(123, 'روسيابالأممالمتحدة', 'روسيا بالأمم المتحدة'),
	(124, 'طوييييييل', 'طويل'), (125, 'الأُمَمُالمُتَّحِدَة', 'الأمم المتحدة'))
	AS t (n, body, other)
ORDER BY n;

SELECT 126 AS n, to_tsvector('arabic_news', 'مندوب روسيابالأممالمتحدة أمس') @@
	phraseto_tsquery('arabic_news', 'روسيا بالأمم المتحدة أمس') AS parts,
	to_tsvector('arabic_news', 'الأمم المتحدة') @@
	websearch_to_tsquery('arabic_news', 'الأممالمتحدة') AS whole;

-- names in one word or two: each writing is found by the other, in its place
SELECT 127 AS n, one, two, to_tsvector('arabic_news', 'زار ' || one || ' أمس') =
	to_tsvector('arabic_news', 'زار ' || two || ' أمس') AS same,
	to_tsvector('arabic_news', 'زار ' || one || ' أمس') @@
	phraseto_tsquery('arabic_news', two) AS two_finds_one,
	to_tsvector('arabic_news', 'زار ' || two || ' أمس') @@
	plainto_tsquery('arabic_news', one) AS one_finds_two
FROM (VALUES
	('عبدالله', 'عبد الله'), ('بعبدالله', 'بعبد الله'), ('عبدربه', 'عبد ربه'),
	('أبوظبي', 'أبو ظبي'), ('وأبوظبي', 'أبو ظبي'), ('لابوظبي', 'ابو ظبي'),
	('أبيبكر', 'أبي بكر'), ('أبوعبدالله', 'أبو عبد الله'),
	('ابنسينا', 'ابن سينا'), ('بنلادن', 'بن لادن'), ('أمدرمان', 'أم درمان'),
	('ذوالفقار', 'ذو الفقار'), ('آلسعود', 'آل سعود'), ('نصرالله', 'نصر الله'),
	('والنصرالله', 'النصر الله'), ('فتحالله', 'فتح الله'),
	('إنشاءالله', 'إن شاء الله'), ('نورالدين', 'نور الدين'),
	('رأسمال', 'رأس مال'), ('كوالالمبور', 'كوالا لمبور'),
	('بنيويورك', 'نيو يورك'), ('بورسعيد', 'بور سعيد'), ('حضرموت', 'حضر موت'),
	('فيسبوك', 'فيس بوك'), ('كيلومترات', 'كيلو مترات'), ('#أبوظبي', 'أبو ظبي'))
	AS t (one, two);

-- words that only look so stay whole
SELECT 128 AS n, word, ts_debug AS parts
FROM (VALUES
	('أبواب'), ('أبوابها'), ('أبوين'), ('أبوهما'), ('ابنتهم'), ('ذوات'), ('ذوبان'),
	('عبدت'), ('آلاف'), ('آلياتهم'), ('السعود'), ('أمين'), ('آمالهم'), ('لابس'),
	('للأبد'), ('مأتم'), ('رأسمالية'), ('والوالدين'), ('المجاهدين'), ('بنود'),
	('بنفسه'), ('لاسلكي'))
	AS t (word), LATERAL (
		SELECT count(*) FROM ts_debug('arabic_news', word)) AS d (ts_debug);

-- K: stop words, whose places are kept; a lexeme is its own lexeme
SELECT 131 AS n, lexemes('من بغداد في عام على أن وفيها حلب');

SELECT 132 AS n, count(*) AS words, count(*) FILTER (
	WHERE ts_lexize('arabic_news', (ts_lexize('arabic_news', word))[1])
		<> ts_lexize('arabic_news', word)) AS changed
FROM regexp_split_to_table('المسؤولون والصحفيات يستخدمون معلومات وزاراتهم الفلسطينيين فليقولوا', ' ')
	AS t (word);

-- L: headlines are the text itself, marked through clitics, marks and glue
SELECT n, ts_headline('arabic_news', body, query, 'HighlightAll=on')
FROM (VALUES
	(141, 'قال والرئيس السوري', to_tsquery('arabic_news', 'الرئيس')),
	(142, 'قَالَ الرَّئِيسُ، «وَلِلرَّئِيسِ»…', to_tsquery('arabic_news', 'رئيس')),
	(143, 'مندوب روسيابالأممالمتحدة', to_tsquery('arabic_news', 'المتحدة')),
	(144, 'سوريا-روسيا F-16', to_tsquery('arabic_news', 'روسيا | 16')),
	(145, '#غزة_الجديدة و@مراسل', to_tsquery('arabic_news', 'جديدة | مراسل')),
	(146, 'محمد ﷺ الله', to_tsquery('arabic_news', 'الله')),
	(147, 'انظر http://news.example.org/12/عنوان-الخبر هنا',
		to_tsquery('arabic_news', 'عنوان | news.example.org')),
	(148, U&'\200F\0627\0644\0631\00AD\0626\064A\0633\200F .', to_tsquery('arabic_news', 'الرئيس')),
	(149, 'نمو ١٢٫٥٪ و١٬٢٣٤ ريال', to_tsquery('arabic_news', '12.5 | 1234')),
	(150, 'الأمم المتحدة وأمم متحدة', phraseto_tsquery('arabic_news', 'الأمم المتحدة')))
	AS t (n, body, query)
ORDER BY n;

-- a foreign name is found however it is spelled, and marked
SELECT n, to_tsvector('arabic_news', body) @@ query AS found,
	ts_headline('arabic_news', body, query, 'HighlightAll=on') AS headline
FROM (VALUES
	(161, 'دعا غوتيريش إلى هدنة', to_tsquery('arabic_news', 'جوتيريش')),
	(162, 'وصل جوتيريش أمس', to_tsquery('arabic_news', 'لغوتيرش')),
	(163, 'القوات الأميركية في المنطقة',
		phraseto_tsquery('arabic_news', 'قوات أمريكية')),
	(164, 'قال الأمريكيون كلمتهم', to_tsquery('arabic_news', 'أميركي')),
	(165, 'شركة «غوغل» وفايسبوك',
		websearch_to_tsquery('arabic_news', 'جوجل فيسبوك')),
	(166, 'غاب الوزير ولم يغلب', to_tsquery('arabic_news', 'جاب | جلب')))
	AS t (n, body, query)
ORDER BY n;

SELECT 151 AS n, ts_headline('arabic_news',
	repeat('قال مصدر في المدينة إن العمل مستمر. ', 20) ||
	'وأكد الرئيس السوري ذلك. ' || repeat('وسافر الوفد صباحا. ', 20),
	websearch_to_tsquery('arabic_news', '"رئيس سوري"'), 'MaxWords=8, MinWords=4')
	AS headline;

-- what the parser makes of a text, in words
SELECT tokid, alias, description FROM ts_token_type('arabic_news') ORDER BY 1;

SELECT alias, token, dictionary, lexemes
FROM ts_debug('arabic_news',
	'قَالَ و الرئيس: ١٢٫٥٪ من كوفيد-19 #غزة @مراسل https://www.example.org/a أ.ف.ب 12-5-2024 12 me@example.org BBC')
WHERE alias <> 'blank';

-- every byte of a text is in a token; wholes come before their parts
SELECT count(*) AS wrong
FROM (VALUES ('قال'), (' قال ، '), ('ﷺﷺ،ﷺمحمد'), ('http://www.example.org/عنوان-الخبر، نعم'),
	('سوريا-روسيا-F16-'), ('#غزة_#الآن @ # _'), (U&'\200F\064E\0640'),
	(repeat(' ', 5000) || 'قال' || repeat('،', 5000))) AS t (body)
WHERE (SELECT string_agg(token, '' ORDER BY no)
	FROM ts_parse('arabic_news', body) WITH ORDINALITY AS p (tokid, token, no)
	WHERE tokid NOT IN (5, 17)) <> body;

-- options of a dictionary
CREATE TEXT SEARCH DICTIONARY folded (TEMPLATE = arabic_news, Level = fold,
	StopWords = off);
CREATE TEXT SEARCH DICTIONARY both_ways (TEMPLATE = arabic_news, KeepExact = on);
CREATE TEXT SEARCH DICTIONARY exactly (TEMPLATE = arabic_news, Level = 'Exact');

SELECT dictionary, ts_lexize(dictionary, 'والكتابُ') AS word,
	ts_lexize(dictionary, 'في') AS stop_word,
	ts_lexize(dictionary, '١٬٢٣٤') AS number,
	ts_lexize(dictionary, '؟') AS no_word,
	ts_lexize(dictionary, '') AS nothing
FROM unnest('{arabic_news,folded,both_ways,exactly}'::regdictionary[])
	WITH ORDINALITY AS d (dictionary, no)
ORDER BY no;

-- a word in this form only, or in any
CREATE TEXT SEARCH CONFIGURATION index_both (COPY = arabic_news);
ALTER TEXT SEARCH CONFIGURATION index_both
	ALTER MAPPING REPLACE arabic_news WITH both_ways;
CREATE TEXT SEARCH CONFIGURATION ask_exactly (COPY = arabic_news);
ALTER TEXT SEARCH CONFIGURATION ask_exactly
	ALTER MAPPING REPLACE arabic_news WITH exactly;

SELECT body, to_tsvector('index_both', body) @@ to_tsquery('ask_exactly', 'الكتاب')
	AS exactly,
	to_tsvector('index_both', body) @@ to_tsquery('arabic_news', 'الكتاب') AS any_form,
	to_tsvector('index_both', body) @@ to_tsquery('index_both', 'الكتاب') AS both
FROM unnest('{الكِتاب,كتاب,والكتاب}'::text[]) AS t (body);

-- one form, ready-made: alone in a column, or beside the stems
SELECT body, to_tsvector('arabic_news_exact', body) AS lexemes,
	to_tsvector('arabic_news_exact', body) @@ to_tsquery('arabic_news_exact', 'الكتاب') AS found,
	to_tsvector('arabic_news', body) || to_tsvector('arabic_news_exact', body)
		@@ to_tsquery('arabic_news_exact', 'الكتاب') AS exactly,
	to_tsvector('arabic_news', body) || to_tsvector('arabic_news_exact', body)
		@@ to_tsquery('arabic_news', 'الكتاب') AS any_form,
	to_tsvector('index_both', body) @@ to_tsquery('arabic_news_exact', 'الكتاب') AS kept
FROM unnest('{قرأ الكِتابَ,قرأ كتابا,والكتاب في 12:30}'::text[]) AS t (body);
SELECT ts_headline('arabic_news_exact', 'قرأ الكِتابَ في كتاب والكتاب',
	phraseto_tsquery('arabic_news_exact', 'قرأ الكتاب'), 'HighlightAll=on');

-- options that are none
CREATE TEXT SEARCH DICTIONARY wrong (TEMPLATE = arabic_news, Stem = on);
CREATE TEXT SEARCH DICTIONARY wrong (TEMPLATE = arabic_news, Level = root);
CREATE TEXT SEARCH DICTIONARY wrong (TEMPLATE = arabic_news, KeepExact = perhaps);
CREATE TEXT SEARCH DICTIONARY wrong (TEMPLATE = arabic_news, Level = stem, "level" = fold);
\set VERBOSITY sqlstate
CREATE TEXT SEARCH DICTIONARY wrong (TEMPLATE = arabic_news, Stem = on);
CREATE TEXT SEARCH DICTIONARY wrong (TEMPLATE = arabic_news, Level = root);
CREATE TEXT SEARCH DICTIONARY wrong (TEMPLATE = arabic_news, KeepExact = perhaps);
CREATE TEXT SEARCH DICTIONARY wrong (TEMPLATE = arabic_news, StopWords = no_such_list);
\set VERBOSITY default

-- a file of stop words; this one comes with PostgreSQL
CREATE TEXT SEARCH DICTIONARY english_stops (TEMPLATE = arabic_news, StopWords = english);
SELECT ts_lexize('english_stops', 'THE') AS stop_word, ts_lexize('english_stops', 'في') AS word;

-- words too long for an index are left out, with PostgreSQL's notice if the
-- text has them so, without where they grow in folding
SELECT to_tsvector('arabic_news', 'قبل ' || repeat('كتاب', 600) || ' كتاب');
SELECT length(to_tsvector('arabic_news', repeat('ﷲ', 680)));
SELECT to_tsvector('arabic_news', 'ك' || repeat(U&'\064E', 1000) || 'تاب');
SELECT length(to_tsquery('arabic_news', repeat('ﷲ', 680))::text);

-- an index and its configuration
CREATE TABLE articles (id int PRIMARY KEY, title text, body text,
	search tsvector GENERATED ALWAYS AS (
		setweight(to_tsvector('arabic_news', title), 'A') ||
		to_tsvector('arabic_news', body)) STORED);
CREATE INDEX ON articles USING gin (search);
INSERT INTO articles VALUES
	(1, 'الرئيس في بغداد', 'وصل الرئيس إلى بغداد أمس'),
	(2, 'برنامج جديد', 'قال للرئيس إن البرنامج جديد');
SET enable_seqscan = off;
SELECT id, ts_rank(search, query) > 0.5 AS first
FROM articles, websearch_to_tsquery('arabic_news', 'والرئيس') AS query
WHERE search @@ query
ORDER BY ts_rank(search, query) DESC;
RESET enable_seqscan;

-- ar_find through inflection: profile search,+stem
SELECT n, f.*, substr(body, f.start_pos, f.length) = f.match AS ok
FROM (VALUES
	(161, 'قَالَ والرَّئيسُ إن للرئيس السوري رئيسا', 'الرئيس'),
	(162, 'بالأممالمتحدة', 'الأمم المتحدة'),
	(163, 'الشركات والشركة', 'شركة'),
	(164, 'كتاب', 'في كتاب')) AS t (n, body, phrase),
	LATERAL ar_find(body, phrase, 'search,+glue,+stem') AS f
ORDER BY n, match_no;

SELECT ar_normalize('قَالَ «والرئيس» للشركات 2024', 'search,+stem');
SELECT ar_normalize('والكُتُبُ', 'display,+stem'), ar_offsets('في والكتاب', 'search,+stem');

-- a word made for the hash of a stop word is none
SELECT to_tsvector('arabic_news', 'في ypqoseranluonpwy');

DROP TABLE articles;
DROP TEXT SEARCH CONFIGURATION index_both, ask_exactly;
DROP TEXT SEARCH DICTIONARY folded, both_ways, exactly, english_stops;
DROP FUNCTION lexemes;
