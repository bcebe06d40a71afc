-- What ar_normalize is compared with.
CREATE EXTENSION unaccent;
CREATE TEXT SEARCH DICTIONARY arabic_rules (TEMPLATE = unaccent,
	RULES = 'bench_arabic');

INSERT INTO system VALUES
(2, 'ar_normalize(body)', 'ar_normalize(body)'),
(3, 'ar_normalize(body, ''display'')', 'ar_normalize(body, ''display'')'),
(4, 'ar_offsets(body)', 'ar_offsets(body)'),
(5, 'unaccent, its own rules', 'unaccent(body)'),
(6, 'unaccent, Arabic rules', 'unaccent(''arabic_rules'', body)'),
(7, 'normalize(body, NFKC)', 'normalize(body, NFKC)'),
(8, 'translate, regexp_replace', $$regexp_replace(translate(lower(body),
	U&'\0623\0625\0622\0671\0649\0629\0624\0626\06A9\06CC\0660\0661\0662\0663\0664\0665\0666\0667\0668\0669\060C\061B\061F\066A\00AB\00BB\201C\201D\064B\064C\064D\064E\064F\0650\0651\0652\0670\0640\200F\200E\200C\00AD\FEFF',
	U&'\0627\0627\0627\0627\064A\0647\0648\064A\0643\064A0123456789,;?%""""'),
	'\s+', ' ', 'g')$$);
