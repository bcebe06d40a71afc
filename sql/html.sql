-- Bodies with markup of HTML: every function reads them as their plain text.
\a

-- What becomes of markup; wanted is what a reader of the page sees, ok says
-- whether it came so.
CREATE TABLE marked (n int PRIMARY KEY, what text, profile text, body text,
	wanted text);

INSERT INTO marked VALUES
(1, 'a tag within a word', 'search', 'م<b>حم</b>د', 'محمد'),
(2, 'capitals, attributes, old elements', 'search', '<STRONG>قال</Strong> <font size=2 color=''red''>نعم</font>', 'قال نعم'),
(3, 'brackets in an attribute', 'search', '<a href="/?a=1&amp;b=2" title="1 > 0 <b>">قال</a>', 'قال'),
(4, 'paragraphs', 'display,+html', '<p>قال  نعم</p> <p>&nbsp;</p><div><p>ثم لا</p></div>', E'قال نعم\n\nثم لا'),
(5, 'line breaks', 'display,+html', E'قال<br>نعم<br />\nثم<BR><br/>لا', E'قال\nنعم\nثم\n\nلا'),
(6, 'lists, tables and headings', 'search', '<h2>خبر</h2><ul><li>قال<li>نعم</ul><tr><td>1</td><td>2</td></tr>', 'خبر قال نعم 1 2'),
(7, 'pictures', 'search', 'قال<img src="a.png" alt="لا > نعم">نعم', 'قال نعم'),
(8, 'comments', 'search', 'قال<!-- <p>لا</p> " -->نعم', 'قال نعم'),
(9, 'scripts and styles', 'search', 'قال<script>if (a<b) x="</p>";</script><style>p > b {}</style>نعم', 'قال نعم'),
(10, 'declarations', 'search', '<!DOCTYPE html><?xml version="1.0"?><![CDATA[قال]]><![if !x]>نعم<![endif]>', 'قال نعم'),
(11, 'elements of Office and of AMP', 'search', '<o:p></o:p><st1:place w:st="on">قال</st1:place> <amp-img src="x"></amp-img>نعم', 'قال نعم'),
(12, 'a quotation as an element', 'search', 'قال <q>نعم</q>', 'قال "نعم"'),
(13, 'marks by name', 'search', '&quot;نعم&quot; &laquo;لا&raquo; &ldquo;نعم&rdquo;', '"نعم" "لا" "نعم"'),
(14, 'blanks, joiners, hyphens', 'search', 'قال&nbsp;&nbsp;نعم&ensp;ال&zwnj;ر&shy;ئيس', 'قال نعم الرييس'),
(15, 'letters and marks by number', 'search', '&#1571;ح&#x645;د قا&#1600;ل&#1614; نع&#0001605;', 'احمد قال نعم'),
(16, 'hamza behind its letter', 'display,+html', U&'\0627&#1620; \0627<b>&#x654;</b>', U&'\0623 \0623'),
(17, 'numbers that mean windows-1252', 'search', '&#147;نعم&#148; &#133;', '"نعم" ...'),
(18, 'numbers of no character', 'search', '[&#0;&#xD800;&#x110000;]', U&'[\FFFD\FFFD\FFFD]'),
(19, 'encoded twice', 'search', '&amp;quot;نعم&amp;quot;&amp;nbsp;&amp;amp;', '"نعم" &'),
(20, 'without a semicolon', 'search', '&quotنعم&quot &nbspقال &#8220;نعم&#8221', '"نعم" قال "نعم"'),
(21, 'two code points, 33 bytes', 'search', '&fjlig; &#65018;', 'fj صلي الله عليه وسلم'),
(22, 'a bracket by name is no tag', 'search', '&lt;b&gt; 5 &lt; 7', '<b> 5 < 7'),
-- none of these is markup
(30, 'signs of comparison', 'search', 'الربح < الخسارة و 5<7 و a<b and b>c', 'الربح < الخساره و 5<7 و a<b and b>c'),
(31, 'words in brackets', 'search', '<الربح> <> < b> </> <unknown> <F-16> <covid-19>', '<الربح> <> < b> </> <unknown> <f-16> <covid-19>'),
(32, 'addresses in brackets', 'search', '<user@example.com> <https://example.com/b> <mailto:a@example.com>', '<user@example.com> <https://example.com/b> <mailto:a@example.com>'),
(33, 'names with an ampersand', 'search', 'AT&T R&D S&P500 إيه تي&تي & ثم', 'at&t r&d s&p500 ايه تي&تي & ثم'),
(34, 'queries of addresses', 'search', 'http://example.com/?a=1&copy=2&lang=ar&lt=3', 'http://example.com/?a=1&copy=2&lang=ar&lt=3'),
(35, 'no reference', 'search', '&foo; &; &#; &#x; &nbsp1 &#5 نعم', '&foo; &; &#; &#x; &nbsp1 &#5 نعم'),
(36, 'a typewriter''s quotation marks', 'search', '<<نعم>> <<Video>> <<b>>', '<<نعم>> <<video>> <<b>>'),
(37, 'words behind a bracket', 'search', 'إذا كان x<p و q وكان y>z', 'اذا كان x<p و q وكان y>z'),
(38, 'nothing that closes', 'search', 'قال <a href="x و <!-- نعم <b', 'قال <a href="x و <!-- نعم <b'),
-- profiles
(40, 'display leaves markup', 'display', '<b>قال</b> &quot;نعم&quot;', '<b>قال</b> &quot;نعم&quot;'),
(41, 'name reads it', 'name', 'محمد&nbsp;<b>علي</b>', 'محمد علي'),
(42, 'search without it', 'search,-html', '<b>قال</b>&nbsp;', '<b>قال</b>&nbsp;'),
(43, 'what it becomes is not read again', 'search,+glue,+stem', '&lt;p&gt;والكتاب&lt;/p&gt;', '<p>كتاب</p>');

SELECT n, what, ar_normalize(body, profile) = wanted AS ok FROM marked ORDER BY n;
SELECT n, ar_normalize(body, profile) AS became, wanted FROM marked
WHERE ar_normalize(body, profile) <> wanted;

-- Each character comes from where its tag or reference begins.
SELECT ar_normalize(b), ar_offsets(b)
FROM (VALUES ('<b>قا</b>ل&nbsp;&quot;'), ('ن<br>&#65018;م'), ('&#1571;&amp;quot;.')) v (b);

-- An article, and the same with markup of several kinds.
CREATE TABLE plain (body text);
INSERT INTO plain VALUES (
'كنعان الراشدي: "المهمّة أُنجزت" في الأممالمتحدة

قــالَ الرئيسُ كنعان الراشدي إن "المهمّة أُنجزت كلها قبل موعدها"، وأضاف أنّ قوات الأمم المتحدة ستغادر خلال ١٢ يوما. وتابع: «سنبقى على العهد، ولن نترك أحدا وراءنا».

وكانت وكالة (أ ف ب) ذكرت في 12-5-2024 أن عبدالله بن سالم، المتحدث باسم الوزارة، نفى ما نشره موقع https://www.example.org/خبر-اليوم عن كوفيد-19 و F-16. وقال د. سامي حداد لـ«النهار»: “لا علم لي بذلك”.

#غزة_الآن 12.5% للرئيس ﷺ desk@example.org');

-- The letters of a text by number: every k-th, in the base that format asks for.
CREATE FUNCTION numbered(body text, k int, format text) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
	SELECT string_agg(CASE WHEN i % k = 0 AND c > ' ' THEN
		CASE format WHEN 'x' THEN '&#x' || to_hex(ascii(c)) || ';'
			ELSE '&#' || ascii(c) || ';' END ELSE c END, '' ORDER BY i)
	FROM string_to_table(body, NULL) WITH ORDINALITY t (c, i)
$$;

CREATE FUNCTION with_tags(body text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT regexp_replace(body, '(\S)(\S+)',
		'<A href=''http://example.com/?a=1''>\1<span title="قال: &quot;لا&quot; >">\2</span></A>', 'g')
$$;

CREATE FUNCTION with_references(body text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT replace(replace(replace(replace(replace(replace(body,
		'"', '&quot;'), '«', '&laquo;'), '»', '&#187;'), '“', '&amp;ldquo;'),
		' ', '&nbsp;'), 'ـ', '&#1600;')
$$;

CREATE FUNCTION with_paragraphs(body text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT '<div><p class="a">' || replace(body, E'\n\n',
		E'</p>\n<p>&nbsp;</p>\n<!-- "قال" --><p>') || '</p></div>'
$$;

CREATE TABLE ways AS
SELECT v.* FROM plain, LATERAL (VALUES
	('tags', with_tags(body)),
	('references', with_references(body)),
	('paragraphs', with_paragraphs(body)),
	('line breaks', replace(body, E'\n', '<br />')),
	('every third letter', numbered(body, 3, 'd')),
	('every letter', numbered(body, 1, 'x')),
	('all', with_paragraphs(replace(with_references(body), 'قال', 'ق<b>ا</b>&#1604;')))
) v (way, body);

SELECT way,
	ar_normalize(w.body) = ar_normalize(p.body) AS normalize,
	to_tsvector('arabic_news', w.body) = to_tsvector('arabic_news', p.body) AS tsvector,
	ar_shingles(w.body) = ar_shingles(p.body) AS keys,
	ar_similarity(w.body, p.body) AS similarity,
	ar_quote_similarity(w.body, p.body) AS statement,
	w.body @~ ar_near(p.body, 1) AS near,
	ar_stem(w.body) = ar_stem(p.body) AS stems,
	ar_speaker_key(w.body) = ar_speaker_key(p.body) AS key
FROM ways w, plain p;

-- The same words, sentences, quotes, and each text at its place.  Names are the
-- same to the letter.
CREATE FUNCTION words_of(body text) RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(format('%s %s %s %s', kind, folded, stem, ar_normalize(word)), ' ' ORDER BY word_no)
	FROM ar_words(body) WHERE substr(body, start_pos, length) = word
$$;
CREATE FUNCTION sentences_of(body text) RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(format('%s %s', paragraph_no, ar_normalize(sentence)), ' ' ORDER BY sentence_no)
	FROM ar_sentences(body) WHERE substr(body, start_pos, length) = sentence
$$;
CREATE FUNCTION quotes_of(body text) RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(format('%s %s %s %s %s %s %s %s', kind, ar_normalize(quote), speaker,
		ar_normalize(speaker_text), cue, via, repeat_of, confidence), ' ' ORDER BY quote_no)
	FROM ar_quotes(body) WHERE substr(body, start_pos, length) = quote
		AND substr(body, speaker_start, speaker_length) IS NOT DISTINCT FROM speaker_text
$$;
CREATE FUNCTION found_in(body text, phrase text) RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(ar_normalize(match), '|' ORDER BY match_no)
	FROM ar_find(body, phrase) WHERE substr(body, start_pos, length) = match
$$;

SELECT quotes_of(body) FROM plain;
SELECT way,
	words_of(w.body) = words_of(p.body) AS words,
	sentences_of(w.body) = sentences_of(p.body) AS sentences,
	ar_normalize(quotes_of(w.body), 'display,+html') = ar_normalize(quotes_of(p.body), 'display') AS quotes,
	found_in(w.body, 'المهمة انجزت') AS found,
	found_in(w.body, 'العهد، و&#1604;ن') AS found_with_signs
FROM ways w, plain p;

SELECT way, words, ar_normalize(passage) = ar_normalize(substr(p.body, b_start, b_length)) AS ok,
	passage = substr(w.body, a_start, a_length) AS in_place
FROM ways w, plain p, ar_shared_passages(w.body, p.body, 50);

-- Spans hold the tags within them, and none beside them.
SELECT w.word, start_pos, length
FROM ar_words('<p><b>قال</b> ع<i>ل</i>&#1609;&#1611;</b> نعم&shy;<br>&#1614;ثم</p>') w;
SELECT paragraph_no, sentence FROM ar_sentences(
'<h1>خبر</h1><p>قال <b>نعم</b>.</b> وأضاف: &quot;لا.&quot; ثم سكت<br>ثم عاد</p><ul><li>أولا<li>ثانيا</ul>');
SELECT kind, quote, speaker, speaker_text, cue, via FROM ar_quotes(
'<p>وقا<b>ل</b> الرئيس <b>سامي</b>&nbsp;حداد في&nbsp;بيان: <q>المهمة <i>أنجزت</i> كلها اليوم</q>.</p>');
SELECT to_tsvector('arabic_news', '&#1570;لسعود ا&#1619;لسعود ا<b>&#x653;</b>لسعود') =
	to_tsvector('arabic_news', 'آلسعود آلسعود آلسعود') AS same_name;
SELECT ar_speaker_key('محمد&nbsp;<b>علي</b>') = ar_speaker_key('محمد علي') AS same_key;
SELECT match, start_pos, length FROM ar_find('قال <b>الأمم</b> <i>المتح&#1583;ة</i>.', 'الامم المتحدة');
SELECT kind, quote FROM ar_quotes('قال الرئيس كنعان الراشدي <<المهمة أنجزت كلها قبل موعدها>>.');
SELECT kind, quote FROM ar_quotes('قال الرئيس كنعان الراشدي &#44;&#44;المهمة أنجزت كلها قبل موعدها&ldquo;.');

-- Search: tags are terms of their own, which no dictionary reads.
SELECT alias, token, lexemes FROM ts_debug('arabic_news',
'<p>قال&nbsp;<b>الرئيس</b><!-- <b> --> ك&#1578;اب <x> AT&amp;T <br/>');
SELECT string_agg(token, '' ORDER BY n) = min(body) AS whole
FROM ways, ts_parse('arabic_news', replace(body, 'https://', '')) WITH ORDINALITY t (kind, token, n)
WHERE way = 'tags' AND kind NOT IN (5, 17);
SELECT count(*) AS long_comment, max(length(token)) AS most
FROM ts_parse('arabic_news', '<!--' || repeat('قال ', 1000) || '-->') WHERE tokid = 13;
SELECT b, to_tsvector('arabic_news', b) @@ phraseto_tsquery('arabic_news', 'الأمم المتحدة') AS phrase
FROM (VALUES ('قالت <b>الأمم</b> <i>المتحدة</i>'), ('قالت الأمم&nbsp;المتحدة'),
	('قالت الأمم<br>المتحدة'), ('قالت الأمم <script>x</script>المتحدة'), ('الأمم < المتحدة')) v (b);
SELECT to_tsvector('arabic_news', '<p><strong>&quot;نص&quot;</strong>&nbsp;<a href="http://example.com/p">خبر</a></p>');
SELECT ts_headline('arabic_news', '<p>قالت <b>الأمم</b> <i>المتحدة</i> إن &quot;المهمة&quot; أنجزت</p>'::text,
	phraseto_tsquery('arabic_news', 'الأمم المتحدة'));
SELECT ts_headline('arabic_news', '<p>قالت <b>الأمم</b> المتحدة</p>'::text,
	to_tsquery('arabic_news', 'المتحدة'), 'HighlightAll = true');

-- Texts that look as if their markup never ended take no time.
SELECT piece, length(ar_normalize(repeat(piece, 200000))) AS characters
FROM unnest(ARRAY['<!--', '<a ', '<a "', '<a ='' ="', '<p x=''"', '<script>', '<style></styles>', '<![CDATA[', '&#', '&amp;', '<?x ', '<<b>']) piece;
SELECT count(*) FROM ts_parse('arabic_news', repeat('<a ''="<', 200000));

DROP FUNCTION numbered, with_tags, with_references, with_paragraphs, words_of,
	sentences_of, quotes_of, found_in;
DROP TABLE marked, plain, ways;
