-- ar_words
\a

CREATE TABLE bodies (n int PRIMARY KEY, what text, body text);

INSERT INTO bodies VALUES
(1, 'marks, tatweel and seats', 'قَالَ الرّئيسُ إنّ بــلاده'),
(2, 'tatweel before a quotation mark', 'في بـ«القدس»، وبـ"غزة"'),
(3, 'presentation forms', U&'\FED7\FE8E\FEDD \FDF2 \FDFA'),
(4, 'joiner, soft hyphen, bidi inside and around', U&'\200F\0645\06CC\200C\062E\0648\0627\0647\062F \0627\0644\0631\00AD\0626\064A\0633\200F'),
(5, 'no-break spaces', U&'\0642\0627\0644\00A0\0646\0639\0645\202F\0644\0627'),
(6, 'numbers', '١٢٫٥٪ و١٬٢٣٤ أو 1,234.50 و۲۰۲۴ و3.'),
(7, 'numbers glued to letters', 'و2024 جي20 4G كوفيد-19 F-16'),
(8, 'dates and times', '26-05-2017 ٢٠١٧/٥/٢٦ 26.05.2017 1/2/17 الساعة 12:30 1990-2003'),
(9, 'hashtags and mentions', '#غزة_الآن قال @مراسل_1، # @'),
(10, 'addresses', 'http://news.example.org/12/عنوان-الخبر. (www.example.org/a?b=1) example.com'),
(11, 'e-mail', 'desk@news.example.org، user.name+tag@example.com.'),
(12, 'acronyms', 'أ.ف.ب د.أحمد U.S.A. لا.انتهى ش.م.ع'),
(13, 'Latin', $$Reuters ÉCOLE don't O’Brien Ｇoogle$$),
(14, 'other scripts', U&'\041C\043E\0441\043A\0432\0430 \0391\03B8\03AE\03BD\03B1 \05D7\05D9\05E4\05D4 \4E2D\6587'),
(15, 'two scripts glued', 'Appleالأميركية سورياSyria'),
(16, 'hyphen and slash', 'سوريا-روسيا آذار/مارس'),
(17, 'glued words are parted', 'سورياوروسيا'),
(18, 'elongation', 'جدااااا'),
(19, 'line breaks', E'قال\nنعم\r\n\r\nلا'),
(20, 'signs alone', '!؟ ... « » — ٪'),
(21, 'emoji and symbols', U&'\0642\0627\0644 \+01F600 $5 \20AC7');

SELECT b.n, w.word_no AS no, w.word, w.kind, w.folded, w.start_pos AS start,
	w.length, substr(b.body, w.start_pos, w.length) = w.word AS ok
FROM bodies b, LATERAL ar_words(b.body) AS w
ORDER BY b.n, w.word_no;

-- folded is what ar_normalize makes of the word, but for quotation marks
SELECT b.n, w.word, w.folded, ar_normalize(w.word)
FROM bodies b, LATERAL ar_words(b.body) AS w
WHERE w.folded <> ar_normalize(w.word, 'search,-quotes')
ORDER BY b.n, w.word_no;

-- words come in order and do not overlap; those of a ligature share its place
SELECT count(*) AS words,
	count(*) FILTER (WHERE w.start_pos < w.after
		AND w.word <> U&'\FDFA') AS overlapping,
	count(*) FILTER (WHERE w.length < 1) AS empty,
	count(w.stem) AS stems
FROM bodies b, LATERAL (
	SELECT *, lag(start_pos + length, 1, 1) OVER (ORDER BY word_no) AS after
	FROM ar_words(b.body)) AS w;

-- nothing to read
SELECT count(*) AS words
FROM (VALUES (''), (' '), (E'\n\n'), (U&'\200F\064E\0640'), ('،؛؟'), (NULL))
	AS t (body), LATERAL ar_words(t.body);

-- the same words whether typed plain, vocalised, or in presentation forms
SELECT string_agg(folded, ' ' ORDER BY word_no) AS folded
FROM (VALUES (1, 'قال الرئيس إلى الأمة'), (2, 'قَالَ الرَّئِيسُ إِلَى الأُمَّةِ'),
	(3, 'قـــال الرئيس الى الامه'),
	(4, U&'\FED7\FE8E\FEDD \FE8D\FEDF\FEAE\FE8B\FEF4\FEB2 \FE87\FEDF\FEF0 \FE8D\FEF7\FEE3\FE94'))
	AS t (n, body), LATERAL ar_words(t.body)
GROUP BY n
ORDER BY n;

DROP TABLE bodies;
