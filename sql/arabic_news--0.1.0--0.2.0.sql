/* sql/arabic_news--0.1.0--0.2.0.sql */

-- complain if script is sourced in psql, rather than via ALTER EXTENSION
\echo Use "ALTER EXTENSION arabic_news UPDATE TO '0.2.0'" to load this file. \quit

--
-- Functions: text
--

ALTER FUNCTION ar_build_info() ROWS 18;

COMMENT ON FUNCTION ar_build_info() IS
'What this build is made of, a row each. value: a version, or the name of the encoding.
name: extension, key_format, fold, words, hash, shingle, winnow, glue, stem, terms, stop_words,
lexicon, speaker_key, ar_query, unicode, icu, icu_unicode, encoding.
A version that went up asks for some indexes and columns to be built again; the table under
Upgrade in README.md says which. STABLE: icu is the library that the server runs with.';
