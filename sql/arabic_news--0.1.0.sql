/* sql/arabic_news--0.1.0.sql */

-- complain if script is sourced in psql, rather than via CREATE EXTENSION
\echo Use "CREATE EXTENSION arabic_news" to load this file. \quit

--
-- Types
--

--
-- Functions: text
--
-- Answers depend on the arguments alone: the folding tables are compiled in,
-- and neither locale nor settings are read.  Hence IMMUTABLE.  COST is in units
-- of a plain operator, for an article of some 2,500 bytes.
--

CREATE FUNCTION ar_normalize(body text, profile text DEFAULT 'search')
RETURNS text
AS 'MODULE_PATHNAME', 'ar_normalize'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 100;

COMMENT ON FUNCTION ar_normalize(text, text) IS
'body with its spelling variants folded into one. profile: display (presentation forms, decomposed hamza, tatweel, invisible characters, blanks), search (also line breaks, marks, hamza seats, alef maksura, teh marbuta, Persian letters, digits, punctuation, quotation marks, case, width, elongation) or name (search that keeps teh marbuta), then features added or taken off, as in ''search,-teh_marbuta,+foreign''. An unrecognized profile or feature is an error (22023) that lists the known ones. A letter that the encoding of the database lacks becomes a question mark. IMMUTABLE; NULL for a NULL argument.';

CREATE FUNCTION ar_offsets(body text, profile text DEFAULT 'search')
RETURNS int[]
AS 'MODULE_PATHNAME', 'ar_offsets'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 200;

COMMENT ON FUNCTION ar_offsets(text, text) IS
'For each character of ar_normalize(body, profile), the position in body, in characters from 1, of the character that it comes from: element n belongs to the n-th normalized character, and the numbers never fall. Errors and volatility as ar_normalize.';

CREATE FUNCTION ar_find(body text, phrase text, profile text DEFAULT 'search',
	OUT match_no int, OUT match text, OUT start_pos int, OUT length int)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'ar_find'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 300 ROWS 3;

COMMENT ON FUNCTION ar_find(text, text, text) IS
'Where phrase stands in body, as whole words, when both are normalized with profile. match_no: from 1, in order, matches do not overlap; match: the words as body has them; start_pos, length: their place, in characters from 1, so that substr(body, start_pos, length) = match. No rows when nothing is left of phrase. Errors and volatility as ar_normalize.';

CREATE FUNCTION ar_words(body text,
	OUT word_no int, OUT word text, OUT kind text, OUT folded text,
	OUT stem text, OUT start_pos int, OUT length int)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'ar_words'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 5000 ROWS 300;

COMMENT ON FUNCTION ar_words(text) IS
'The words of body in order. word_no: from 1; word: as body has it; kind: arabic, latin, number, date, hashtag, mention, url, email or acronym; folded: as search compares it; stem: NULL in this version; start_pos, length: the place of the word, in characters from 1, so that substr(body, start_pos, length) = word. IMMUTABLE.';

CREATE FUNCTION ar_sentences(body text,
	OUT sentence_no int, OUT paragraph_no int, OUT sentence text,
	OUT start_pos int, OUT length int)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'ar_sentences'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 1500 ROWS 15;

COMMENT ON FUNCTION ar_sentences(text) IS
'The sentences of body in order. sentence_no: from 1; paragraph_no: from 1, the paragraph it stands in; sentence: as body has it, without the blanks around it; start_pos, length: its place, in characters from 1, so that substr(body, start_pos, length) = sentence. IMMUTABLE.';

-- STABLE: the ICU that the server runs with changes with the operating system.
CREATE FUNCTION ar_build_info(OUT name text, OUT value text)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'ar_build_info'
LANGUAGE C STRICT STABLE PARALLEL SAFE COST 100 ROWS 9;

COMMENT ON FUNCTION ar_build_info() IS
'What this build is made of. name: extension, fold, hash, words and lexicon (versions: a change of fold, hash or words asks for REINDEX), unicode (version of the compiled tables), icu and icu_unicode (the library that the server runs with), encoding (of this database); value: the version or name.';

--
-- Functions: quotes
--

--
-- Functions: reuse
--

--
-- Operators
--

--
-- Operator classes
--
