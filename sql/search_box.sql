-- What people type into a search box, and whether the text that has it is found.
-- PostgreSQL's own lexer cuts a query before the parser sees the pieces:
-- websearch_to_tsquery at blanks and at : & | ! ( ) ", to_tsquery there too,
-- but only operators may stand between.
\a
SET client_min_messages = warning;

-- true, false, or error where PostgreSQL takes no such query
CREATE FUNCTION found(body text, how text, typed text) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
	answer bool;
BEGIN
	EXECUTE format('SELECT to_tsvector(''arabic_news'', $1) @@ %s(''arabic_news'', $2)', how)
		INTO answer USING body, typed;
	RETURN answer;
EXCEPTION WHEN syntax_error THEN
	RETURN 'error';
END $$;

CREATE TABLE box (n int, body text, typed text);
INSERT INTO box VALUES
	-- times and scores
	(1, 'بدأ الاجتماع الساعة 12:30 ظهرا', '12:30'),
	(2, 'بدأ الاجتماع الساعة 12:30 ظهرا', 'الساعة 12:30'),
	(3, 'بدأ الاجتماع الساعة 12:30 ظهرا', 'الساعة ١٢:٣٠ ظهرا'),
	(4, 'بدأ الاجتماع الساعة ١٢:٣٠ ظهرا', '"الساعة 12:30 ظهرا"'),
	(5, 'سجل 9:05:30 في السباق', '9:05:30'),
	(6, 'سجل 1:43.52 في السباق', '1:43.52'),
	(7, 'فاز الفريق 2-1 أمس', '2-1'),
	(8, 'فاز الفريق 3–1 أمس', '3-1'),
	(9, 'فاز الفريق 3-1 أمس', '3–1'),
	(10, 'فاز الفريق 2:1 أمس', '2:1'),
	(11, 'من 12:30-13:30 ظهرا', '12:30-13:30'),
	(12, 'وقع في 2024-05-12T10:30 تماما', '2024-05-12T10:30'),
	-- pasted addresses
	(21, 'انظر https://www.example.com/a/b?c=1 هنا', 'https://www.example.com/a/b?c=1'),
	(22, 'انظر http://example.com/a/b?c=1 هنا', 'https://www.example.com/a/b?c=1'),
	(23, 'انظر www.example.com/a/b?c=1 هنا', 'https://example.com/a/b?c=1'),
	(24, 'انظر https://www.example.com/a/b?c=1 هنا', 'www.example.com/a/b?c=1'),
	(25, 'انظر http://bbc.co.uk/arabic/world-1234 هنا', 'http://bbc.co.uk/arabic/world-1234'),
	(26, 'انظر http://bbc.co.uk/arabic/world-1234 هنا', '//bbc.co.uk/arabic/world-1234'),
	(27, 'انظر //bbc.co.uk/arabic/world-1234 هنا', 'https://bbc.co.uk/arabic/world-1234'),
	(28, 'انظر http://bbc.co.uk/arabic/world-1234 هنا', 'bbc.co.uk'),
	(29, 'انظر ftp://files.example.qa/a.zip هنا', 'ftp://files.example.qa/a.zip'),
	(30, 'انظر https://example.com/a?b=1&c=2#d هنا', 'https://example.com/a?b=1&c=2#d'),
	(31, 'انظر https://example.com:8080/a هنا', 'https://example.com:8080/a'),
	(32, 'انظر https://example.qa/wiki/بحث:خبر هنا', 'https://example.qa/wiki/بحث:خبر'),
	(33, 'انظر https://example.qa/2024/https://example.com/x/y هنا', 'https://example.qa/2024/https://example.com/x/y'),
	(34, 'انظر https://example.qa/?b=1&u=https://example.com/x هنا', 'https://example.qa/?b=1&u=https://example.com/x'),
	(35, 'انظر https://example.qa/#!/a/12:30|x هنا', 'https://example.qa/#!/a/12:30|x'),
	(36, 'انظر https://example.qa/عنوان-الخبر هنا', 'https://example.qa/عنوان-الخبر'),
	(37, 'انظر https://example.qa هنا', 'https://example.qa/'),
	(38, 'انظر rtsp://example.qa/a هنا', 'rtsp://example.qa/a'),
	(39, 'اكتب إلى desk@news.example.org الآن', 'desk@news.example.org'),
	(40, 'اكتب إلى desk@news.example.org الآن', 'mailto:desk@news.example.org'),
	-- tags, numbers, letters
	(51, 'قال @مراسل_1 أمس', '@مراسل_1'),
	(52, 'وسم #غزة_الآن اليوم', '#غزة_الآن'),
	(53, 'وسم #غزة_الآن اليوم', 'غزة الآن'),
	(54, 'نحو 1/2 الناس', '1/2'),
	(55, 'نحو ٢٥٪ منهم', '25%'),
	(56, 'لغة C++ قديمة', 'C++'),
	(57, 'المجموعة A:B اليوم', 'A:B'),
	(58, 'شركة AT&T اليوم', 'AT&T'),
	(59, 'ثمنه:١٠٠ ريال', 'ثمنه:100'),
	(60, 'واشنطن (أ ف ب) قال', 'أ ف ب'),
	(61, 'واشنطن (أ.ف.ب) قال', '(أ ف ب)'),
	(62, 'واشنطن (أ.ف.ب) قال', 'أ.ف.ب'),
	(63, 'واشنطن (أفب) قال', 'أ.ف.ب'),
	(64, 'صحيفة U.S.A. اليوم', 'U S A'),
	-- quotation marks, signs that mean something, signs that are stray
	(71, 'قال وزير الخارجية أمس', '«وزير الخارجية»'),
	(72, 'قال وزير الخارجية أمس', '“وزير الخارجية”'),
	(73, 'قال وزير الخارجية أمس', '„وزير الخارجية‟'),
	(74, 'قال وزير الخارجية أمس', '"وزير الخارجية'),
	(75, 'قال وزير الخارجية أمس', 'وزير الخارجية"'),
	(76, 'قال وزير الخارجية أمس', '''''وزير الخارجية'''''),
	(77, 'قال وزير الخارجية أمس', ': وزير'),
	(78, 'قال وزير الخارجية أمس', 'وزير:'),
	(79, 'قال وزير الخارجية أمس', 'وزير : الخارجية'),
	(80, 'قال وزير الخارجية أمس', 'وزير & الخارجية'),
	(81, 'قال وزير الخارجية أمس', '& وزير |'),
	(82, 'قال وزير الخارجية أمس', '!! وزير ((الخارجية'),
	(83, 'قال وزير الخارجية أمس', 'وزير* الخارجية *'),
	(84, 'قال وزير الخارجية أمس', 'وزير، الخارجية؟'),
	(85, 'قال وزير الخارجية أمس', 'وزير -حلب'),
	(86, 'قال وزير الخارجية أمس', 'حلب or وزير'),
	(87, 'قال وزير الخارجية أمس', 'وزير OR'),
	(88, 'قال وزير الخارجية أمس', 'or وزير'),
	(89, 'قال وزير الخارجية أمس', 'وزير أو الخارجية'),
	(90, 'قال وزير الخارجية أمس', 'وزير \ الخارجية <-> / %'),
	(91, 'قال وزير الخارجية أمس', 'وزير—الخارجية…');

SELECT n, typed, found(body, 'websearch_to_tsquery', typed) AS web,
	found(body, 'plainto_tsquery', typed) AS plain,
	found(body, 'phraseto_tsquery', typed) AS phrase,
	found(body, 'to_tsquery', typed) AS query,
	found(body, 'to_tsquery', quote_literal(typed)) AS quoted
FROM box
ORDER BY n;

-- minimal pairs that must not meet, as they are typed
SELECT n, typed, found(body, 'websearch_to_tsquery', typed) AS web,
	found(body, 'phraseto_tsquery', typed) AS phrase
FROM (VALUES
	(101, 'الساعة 12:30 ظهرا', '12:31'), (102, 'الساعة 12:30 ظهرا', '"30:12"'),
	(103, 'نحو 12 من 30 حلقة', '"12:30"'), (104, 'انظر https://example.com/a هنا', 'https://example.com/b'),
	(105, 'انظر https://example.com/a?b=1&c=2 هنا', 'https://example.com/a?b=1&c=3'),
	(106, 'واشنطن (أ ب) قال', 'أ.ف.ب'), (107, 'قال وزير الخارجية', 'وزير -الخارجية'),
	(108, 'وزير في الخارجية', '"وزير الخارجية"')) AS t (n, body, typed)
ORDER BY n;

-- marks of all shapes as phrases, and the Arabic "or": by the recipes
SELECT n, typed, to_tsvector('arabic_news', body) @@ websearch_to_tsquery('arabic_news',
	ar_normalize(typed, 'display,+quotes')) AS phrase,
	to_tsvector('arabic_news', body) @@ websearch_to_tsquery('arabic_news',
	regexp_replace(typed, '(^|\s)أو(?=\s)', '\1or', 'g')) AS alternative
FROM (VALUES
	(111, 'قال وزير الخارجية', '«وزير الخارجية»'), (112, 'وزير مصر في الخارجية', '«وزير الخارجية»'),
	(113, 'قال وزير الخارجية', '“وزير الخارجية”'), (114, 'وزير مصر في الخارجية', '„وزير الخارجية‟'),
	(115, 'قال وزير الخارجية', '❝وزير الخارجية❞'), (116, 'قال وزير الخارجية', '«وزير الخارجية'),
	(117, 'قال وزير الخارجية', 'حلب أو وزير'), (118, 'قال وزير الخارجية', 'حلب وزير')) AS t (n, body, typed)
ORDER BY n;

-- dates and times with the exact form beside: all parts of one way, or of the other
CREATE TEXT SEARCH DICTIONARY both_ways (TEMPLATE = arabic_news, KeepExact = on);
CREATE TEXT SEARCH CONFIGURATION index_both (COPY = arabic_news);
ALTER TEXT SEARCH CONFIGURATION index_both
	ALTER MAPPING REPLACE arabic_news WITH both_ways;
SELECT to_tsquery('index_both', '12-5-2024') AS date,
	to_tsquery('index_both', quote_literal('12:30')) AS time,
	to_tsquery('index_both', 'أ.ف.ب') AS acronym;

DROP TEXT SEARCH CONFIGURATION index_both;
DROP TEXT SEARCH DICTIONARY both_ways;
DROP TABLE box;
DROP FUNCTION found;
