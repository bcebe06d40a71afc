-- ar_sentences
\a

CREATE TABLE bodies (n int PRIMARY KEY, what text, body text);

INSERT INTO bodies VALUES
(1, 'stops', 'وصل الوفد أمس. هل يعود اليوم؟ لا! سيعود غدا.'),
(2, 'no stop at the end', 'وصل الوفد. وعاد'),
(3, 'a title and paragraphs', E'الوفد يصل\n\nوصل الوفد أمس. وعاد اليوم.\nوقال متحدث إنه متعب.'),
(4, 'stop inside quotation marks', 'قال الوزير: "لن نعود." ثم غادر. وأضاف «انتهى الأمر!» وسكت.'),
(5, 'decimals and dates', 'بلغ النمو 3.5 في المئة في 26.05.2017. وكان ٢٫٥.'),
(6, 'abbreviations', 'استقبل د. سامي الوفد، وفق أ.ف.ب. وغادر أ. ماجد.'),
(7, 'addresses', 'الخبر على www.example.org اليوم. راسلوا desk@example.org.'),
(8, 'stop without a blank', 'انتهى الخبر.وقال مصدر آخر إنه بدأ.'),
(9, 'dots', 'في البلاد.. اتفق الجانبان... ثم اختلفا'),
(10, 'several marks', 'ماذا؟! لا!!! نعم.'),
(11, 'Arabic full stop and ellipsis', U&'\0642\0627\0644\06D4 \062B\0645 \0633\0643\062A\2026 \0648\0639\0627\062F.'),
(12, 'lines wrapped by a mailer', E'أعلن الوزير أمس أن\nالحكومة ستعقد جلسة في\nالعاصمة يوم الخميس. وقال\nإن الجلسة ستبحث أسعار\nالقمح.\nوأضاف أن الوفد\nسيصل غدا.'),
(13, 'blanks and invisible characters around', U&'  \200F\0642\0627\0644.\200F  \00A0 \0646\0639\0645.  '),
(14, 'marks and tatweel at the edges', 'قالَ نعمـ. ثمَّ سكتَ'),
(15, 'brackets', '(وصل الوفد.) [وعاد.] ثم غادر.'),
(16, 'no Arabic', 'The minister left. He came back!');

SELECT b.n, s.sentence_no AS no, s.paragraph_no AS par, s.sentence,
	s.start_pos AS start, s.length,
	substr(b.body, s.start_pos, s.length) = s.sentence AS ok
FROM bodies b, LATERAL ar_sentences(b.body) AS s
ORDER BY b.n, s.sentence_no;

-- every word lies in exactly one sentence
SELECT count(*) AS words, count(*) FILTER (WHERE inside <> 1) AS elsewhere
FROM bodies b, LATERAL ar_words(b.body) AS w, LATERAL (
	SELECT count(*) AS inside
	FROM ar_sentences(b.body) AS s
	WHERE w.start_pos >= s.start_pos
	AND w.start_pos + w.length <= s.start_pos + s.length) AS i;

-- sentences and paragraphs are numbered from 1, without a gap, in order
SELECT count(*) AS sentences,
	count(*) FILTER (WHERE s.sentence_no <> s.row_number) AS misnumbered,
	count(*) FILTER (WHERE s.paragraph_no - s.before NOT IN (0, 1)) AS jumps,
	count(*) FILTER (WHERE s.start_pos < s.after) AS overlapping
FROM bodies b, LATERAL (
	SELECT *, row_number() OVER (ORDER BY start_pos),
		lag(paragraph_no, 1, 1) OVER (ORDER BY start_pos) AS before,
		lag(start_pos + length, 1, 1) OVER (ORDER BY start_pos) AS after
	FROM ar_sentences(b.body)) AS s;

-- nothing to read
SELECT count(*) AS sentences
FROM (VALUES (''), (' '), (E'\n\n'), (U&'\200F\064E\0640'), (NULL))
	AS t (body), LATERAL ar_sentences(t.body);

DROP TABLE bodies;
