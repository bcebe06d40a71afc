-- The sources of the variants, and as many other articles.
INSERT INTO query
SELECT id, body FROM art
WHERE id IN (SELECT source FROM truth);
INSERT INTO query
SELECT id, body FROM art
WHERE outlet <> 'variant' AND id NOT IN (SELECT source FROM truth)
ORDER BY md5(id::text) LIMIT 200;
ANALYZE query;
-- forty words from inside each
INSERT INTO passage
SELECT id, (SELECT string_agg(w, ' ' ORDER BY o)
	FROM string_to_table(body, ' ') WITH ORDINALITY t(w, o) WHERE o BETWEEN 15 AND 54)
FROM query WHERE cardinality(string_to_array(body, ' ')) >= 54;
ANALYZE passage;
-- and the first twenty-five of them
INSERT INTO short
SELECT id, (SELECT string_agg(w, ' ' ORDER BY o)
	FROM string_to_table(body, ' ') WITH ORDINALITY t(w, o) WHERE o <= 25)
FROM passage;
ANALYZE short;
