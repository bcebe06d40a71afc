-- The statements of README.md for typed mistakes, as they stand there
\a
BEGIN;
SET LOCAL client_min_messages = warning;
DROP TABLE IF EXISTS articles CASCADE;
RESET client_min_messages;
CREATE TABLE articles (id int PRIMARY KEY, body text);
INSERT INTO articles
SELECT i, 'أزمة أوكرانيا في البرلمان، وZelensky يلتقي ماكرون' || CASE WHEN i <= 3 THEN ' عند الماكرونه' ELSE '' END
FROM generate_series(1, 60) i;
INSERT INTO articles VALUES (61, 'اوكرنيا كما كتبها'), (62, 'أزمة اوكرنيا'), (63, 'خبر عن غيرها');
\set recipe `sed -n '/^CREATE EXTENSION fuzzystrmatch/,/^$/p' "$PG_ABS_SRCDIR/README.md"`
:recipe
\set recipe `sed -n '/^CREATE MATERIALIZED VIEW words/,/^SELECT .* did_you_mean/p' "$PG_ABS_SRCDIR/README.md"`
:recipe
\set recipe `sed -n '/^-- what was typed or/,/alternatives (words));/{s/^SELECT id/SELECT count(*), bool_and(id <= 60 OR id = 62) AS meant/;p}' "$PG_ABS_SRCDIR/README.md"`
:recipe

-- a letter dropped, doubled, replaced, swapped; several words; Latin ones
SELECT m.* FROM (VALUES
	(1, 'البرلان'), (2, 'البرللمان'), (3, 'البرلمام'), (4, 'البلرمان'), (5, 'والبلمان'),
	(6, 'أزمه أوكرنيا'), (7, 'ازمة اوكرنا فى البرلمن'), (8, 'Zelinsky'),
-- right, or a stop word, or too long, or nothing
	(9, 'البرلمان'), (10, 'في'), (11, 'فى من عند'), (12, repeat('ا', 300)), (13, ''), (14, 'الماكرونه')
) AS typed (n, query), LATERAL (SELECT n, m.* FROM did_you_mean(query) m) m ORDER BY n, typed, word;
SELECT count(*) FROM did_you_mean(repeat('برلمان', 100));
REFRESH MATERIALIZED VIEW words;
ROLLBACK;
