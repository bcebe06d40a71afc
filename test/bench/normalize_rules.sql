-- Rules for unaccent that do what ar_normalize(c) does to single characters.
-- Blanks are left out, because the format of rules cannot have one.
SELECT chr(cp), ar_normalize(chr(cp))
FROM generate_series(33, 65535) AS cp
WHERE cp NOT BETWEEN 55296 AND 57343
AND ar_normalize(chr(cp)) <> chr(cp)
AND chr(cp) !~ '\s'
AND cp NOT IN (133, 160)
AND ar_normalize('a' || chr(cp) || 'a') !~ '\s';
