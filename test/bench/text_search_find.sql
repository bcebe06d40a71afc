-- The rows that each form of each noun finds, and the rows that hold one of the
-- forms as a word in any spelling.
CREATE TABLE asked AS
SELECT noun, clitic || noun AS form, config
FROM noun, clitic, unnest('{arabic,arabic_news}'::text[]) AS c (config);

CREATE TABLE found AS
SELECT noun, form, config, id
FROM asked JOIN art ON arabic @@ plainto_tsquery('arabic', form)
WHERE config = 'arabic'
UNION ALL
SELECT noun, form, config, id
FROM asked JOIN art ON arabic_news @@ plainto_tsquery('arabic_news', form)
WHERE config = 'arabic_news';

CREATE TABLE word AS
SELECT DISTINCT id, w.folded
FROM art, LATERAL ar_words(body) AS w
WHERE w.kind = 'arabic';

CREATE TABLE holds AS
SELECT DISTINCT noun, id
FROM noun, clitic, word
WHERE folded = ar_normalize(clitic || noun)
-- li- and the article are written as two lams, without the alef
OR folded = ar_normalize(replace(clitic || noun, 'لال', 'لل'));
