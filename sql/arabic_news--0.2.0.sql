/* sql/arabic_news--0.2.0.sql */

-- complain if script is sourced in psql, rather than via CREATE EXTENSION
\echo Use "CREATE EXTENSION arabic_news" to load this file. \quit

--
-- Types
--

CREATE TYPE ar_query;

CREATE FUNCTION ar_query_in(cstring)
RETURNS ar_query
AS 'MODULE_PATHNAME', 'ar_query_in'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_query_out(ar_query)
RETURNS cstring
AS 'MODULE_PATHNAME', 'ar_query_out'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_query_recv(internal)
RETURNS ar_query
AS 'MODULE_PATHNAME', 'ar_query_recv'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_query_send(ar_query)
RETURNS bytea
AS 'MODULE_PATHNAME', 'ar_query_send'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE TYPE ar_query (
	INPUT = ar_query_in,
	OUTPUT = ar_query_out,
	RECEIVE = ar_query_recv,
	SEND = ar_query_send,
	INTERNALLENGTH = VARIABLE,
	ALIGNMENT = int4,
	STORAGE = extended
);

COMMENT ON TYPE ar_query IS
'What the operator @~ looks for: a text, and how much of it. Made by ar_near, ar_copy_of and ar_shares; written as near 0.3: text, copy_of 0.8: text or shares 18: text. The threshold is part of the value, so a query means the same in every session and on every node.';

COMMENT ON FUNCTION ar_query_in(cstring) IS 'Input of ar_query; anything but its written form is an error (22P02).';
COMMENT ON FUNCTION ar_query_out(ar_query) IS 'Output of ar_query.';
COMMENT ON FUNCTION ar_query_recv(internal) IS 'Binary input of ar_query: version, kind, threshold and number of words, four bytes each, then the text; anything else is an error (22P03).';
COMMENT ON FUNCTION ar_query_send(ar_query) IS 'Binary output of ar_query.';

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
'body with its spelling variants folded into one. profile: display (presentation forms, decomposed hamza, tatweel, invisible characters, blanks), search (also line breaks, marks, hamza seats, alef maksura, teh marbuta, Persian letters, digits, punctuation, quotation marks, case, width, elongation) or name (search that keeps teh marbuta), then features added or taken off, as in ''search,-teh_marbuta,+glue''. In no profile: foreign (Persian letters to the nearest Arabic ones), glue (a space between words written as one, where every part is a known word and the whole is not) and stem (words to their stems; for ar_find, to find a phrase through inflection). An unrecognized profile or feature is an error (22023) that lists the known ones. A letter that the encoding of the database lacks becomes a question mark. IMMUTABLE; NULL for a NULL argument.';

CREATE FUNCTION ar_offsets(body text, profile text DEFAULT 'search')
RETURNS int[]
AS 'MODULE_PATHNAME', 'ar_offsets'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 200;

COMMENT ON FUNCTION ar_offsets(text, text) IS
'For each character of ar_normalize(body, profile), the position in body, in characters from 1, of the character that it comes from: element n belongs to the n-th normalized character, and the numbers never fall; every letter of a stem has the position of its word. Errors and volatility as ar_normalize.';

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
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 1500 ROWS 300;

COMMENT ON FUNCTION ar_words(text) IS
'The words of body in order. word_no: from 1; word: as body has it; kind: arabic, latin, number, date, hashtag, mention, url, email or acronym; folded: as search compares it; stem: as ar_stem gives it, for a word that is not Arabic the same as folded; start_pos, length: the place of the word, in characters from 1, so that substr(body, start_pos, length) = word. IMMUTABLE.';

CREATE FUNCTION ar_stem(word text)
RETURNS text
AS 'MODULE_PATHNAME', 'ar_stem'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 20;

COMMENT ON FUNCTION ar_stem(text) IS
'The light stem of a word, folded: the same with and without article and proclitics (al-, wa-, fa-, bi-, ka-, li- and their chains), for the genders and numbers of a noun, broken plurals that are listed among them, and for the tenses and persons of a verb. word: in any spelling, vocalised or not; of several words the stems, joined by a blank; of none an empty string. A stem is a word and its own stem, never longer than the folded word. By a list of forms with their counts in news, and for other words by the most probable reading as proclitic, form and ending (affixes as in light10: Larkey, Ballesteros, Connell 2007; weighed as in Farasa: Abdelali and others 2016). A new stem version in ar_build_info asks for tsvector columns and indexes over stems to be built again. IMMUTABLE.';

CREATE FUNCTION ar_sentences(body text,
	OUT sentence_no int, OUT paragraph_no int, OUT sentence text,
	OUT start_pos int, OUT length int)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'ar_sentences'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 450 ROWS 15;

COMMENT ON FUNCTION ar_sentences(text) IS
'The sentences of body in order. sentence_no: from 1; paragraph_no: from 1, the paragraph it stands in; sentence: as body has it, without the blanks around it; start_pos, length: its place, in characters from 1, so that substr(body, start_pos, length) = sentence. IMMUTABLE.';

-- STABLE: the ICU that the server runs with changes with the operating system.
CREATE FUNCTION ar_build_info(OUT name text, OUT value text)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'ar_build_info'
LANGUAGE C STRICT STABLE PARALLEL SAFE COST 100 ROWS 18;

COMMENT ON FUNCTION ar_build_info() IS
'What this build is made of, a row each. value: a version, or the name of the encoding.
name: extension, key_format, fold, words, hash, shingle, winnow, glue, stem, terms, stop_words,
lexicon, speaker_key, ar_query, unicode, icu, icu_unicode, encoding.
A version that went up asks for some indexes and columns to be built again; the table under
Upgrade in README.md says which. STABLE: icu is the library that the server runs with.';

--
-- Text search
--
-- Parser, template, dictionary and configuration are all called arabic_news.
-- Nothing in them reads the locale or a file.  The parser's token types have
-- the numbers of their kin in the default parser, whose headline function
-- chooses words by them.
--

CREATE FUNCTION ar_parser_start(internal, int)
RETURNS internal
AS 'MODULE_PATHNAME', 'ar_parser_start'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_parser_token(internal, internal, internal)
RETURNS internal
AS 'MODULE_PATHNAME', 'ar_parser_token'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_parser_end(internal)
RETURNS void
AS 'MODULE_PATHNAME', 'ar_parser_end'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_parser_types(internal)
RETURNS internal
AS 'MODULE_PATHNAME', 'ar_parser_types'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_dict_init(internal)
RETURNS internal
AS 'MODULE_PATHNAME', 'ar_dict_init'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_dict_lexize(internal, internal, internal, internal)
RETURNS internal
AS 'MODULE_PATHNAME', 'ar_dict_lexize'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

COMMENT ON FUNCTION ar_parser_start(internal, int) IS 'Parser arabic_news: begins with a text of so many bytes.';
COMMENT ON FUNCTION ar_parser_token(internal, internal, internal) IS 'Parser arabic_news: the next token and its type.';
COMMENT ON FUNCTION ar_parser_end(internal) IS 'Parser arabic_news: ends with a text.';
COMMENT ON FUNCTION ar_parser_types(internal) IS 'Parser arabic_news: its token types.';
COMMENT ON FUNCTION ar_dict_init(internal) IS 'Template arabic_news: reads the options of a dictionary; an unrecognized or repeated one, or a value out of range, is an error (22023).';
COMMENT ON FUNCTION ar_dict_lexize(internal, internal, internal, internal) IS 'Template arabic_news: the lexemes of a token; none for a stop word, NULL for what holds no word.';

CREATE TEXT SEARCH PARSER arabic_news (
	START = ar_parser_start,
	GETTOKEN = ar_parser_token,
	END = ar_parser_end,
	HEADLINE = pg_catalog.prsd_headline,
	LEXTYPES = ar_parser_types
);

COMMENT ON TEXT SEARCH PARSER arabic_news IS
'Arabic news as words, numbers, dates, acronyms, hashtags, mentions and addresses, the same in every locale. Words glued together are parted where every part is a known word and the whole is not; conjunctions, prepositions and articles that stand apart from their word are tokens of their own (prefix) that take no position. A compound and a URL come whole, then their parts. Every byte of the text is in a token.';

CREATE TEXT SEARCH TEMPLATE arabic_news (
	INIT = ar_dict_init,
	LEXIZE = ar_dict_lexize
);

COMMENT ON TEXT SEARCH TEMPLATE arabic_news IS
'Words by their light stems, numbers in ASCII, dates in ISO 8601 with their year, acronyms without stops, hashtags and mentions whole and as words. Options: StopWords = on (the built-in list; default), off, or the name of a file; Level = stem (default), fold (words as ar_normalize leaves them) or exact (only what KeepExact adds); KeepExact = on adds =word for exact search, default off.';

CREATE TEXT SEARCH DICTIONARY arabic_news (TEMPLATE = arabic_news);

COMMENT ON TEXT SEARCH DICTIONARY arabic_news IS
'light stems of Arabic news, without stop words';

CREATE TEXT SEARCH CONFIGURATION arabic_news (PARSER = arabic_news);

-- Not mapped: blank, scheme, prefix, and compound, whose parts are indexed.
ALTER TEXT SEARCH CONFIGURATION arabic_news
ADD MAPPING FOR arabic, latin, number, percent, date, acronym, hashtag,
	mention, email, url, host
WITH arabic_news;

COMMENT ON TEXT SEARCH CONFIGURATION arabic_news IS
'Arabic news: found through spelling, clitics, inflection and glued words';

--
-- Functions: quotes
--
-- The lexicon is compiled in and extra cues are an argument, so no table and
-- no setting stands behind an answer: IMMUTABLE.
--

CREATE FUNCTION ar_quotes(body text, extra_cues text[] DEFAULT '{}',
	OUT quote_no int, OUT kind text, OUT quote text,
	OUT start_pos int, OUT length int, OUT speaker text,
	OUT speaker_text text, OUT speaker_start int, OUT speaker_length int,
	OUT cue text, OUT via text, OUT repeat_of int, OUT confidence real)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'ar_quotes'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 10000 ROWS 8;

COMMENT ON FUNCTION ar_quotes(text, text[]) IS
'Who said what in body, by rules over quotation marks, reporting words and agreement; names, titles and slogans in marks are no quotes. extra_cues: single words that report as well, in any spelling; one that is not a single word is an error (22023). quote_no: from 1, in the order of their beginnings; kind: direct (wholly in marks, or behind a colon), mixed (a marked part of a paraphrase) or indirect (a clause); quote: the words without the marks; start_pos, length: their place, in characters from 1, so that substr(body, start_pos, length) = quote; speaker: the fullest name in body of who said it, NULL where nobody can be found; speaker_text, speaker_start, speaker_length: the words that name the speaker beside the reporting word, NULL where the subject is elided; cue: the reporting word without its conjunction, NULL for a colon without one, as in a headline; via: the channel, setting or addressee, if named; repeat_of: quote_no of the same words earlier in body; confidence: 0 to 1, by the rule that found it. IMMUTABLE.';

CREATE FUNCTION ar_speaker_key(speaker text)
RETURNS text
AS 'MODULE_PATHNAME', 'ar_speaker_key'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 200;

COMMENT ON FUNCTION ar_speaker_key(text) IS
'One key for one person or body, for GROUP BY and joins: the name in speaker, folded, without titles, articles, hamzas at the end of a word, "son of", and the blank in Abd Allah, Abu X and X of the Faith; without a name, all words in the same way. Who is named with his father in one place and without in another has two keys. An empty or wordless speaker has the empty key. IMMUTABLE.';

--
-- Functions: reuse
--
-- The unit is the run of three words, folded and unstemmed (Broder, "On the
-- resemblance and containment of documents", 1997). Answers depend on the
-- arguments alone, hence IMMUTABLE. COST is for articles of some 2,500 bytes.
--

CREATE FUNCTION ar_similarity(a text, b text)
RETURNS real
AS 'MODULE_PATHNAME', 'ar_similarity'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 400;

COMMENT ON FUNCTION ar_similarity(text, text) IS
'How much two texts are the same, from 0 to 1: of the distinct runs of three folded words in either text, the share that both have (Broder''s resemblance, Jaccard''s coefficient). Exact; the order of the arguments does not matter. A text of one or two words is one run; a text without words resembles nothing, so 0. Edited copies of one report are commonly above 0.3. IMMUTABLE.';

CREATE FUNCTION ar_containment(a text, b text)
RETURNS real
AS 'MODULE_PATHNAME', 'ar_containment'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 400;

COMMENT ON FUNCTION ar_containment(text, text) IS
'How much of a stands in b, from 0 to 1: of the distinct runs of three folded words in a, the share that b has too (Broder''s containment). Exact. 0 when a has no words. IMMUTABLE.';

CREATE FUNCTION ar_shared_passages(a text, b text, min_words int DEFAULT 8,
	max_gap int DEFAULT 0,
	OUT passage_no int, OUT passage text, OUT words int,
	OUT a_start int, OUT a_length int, OUT b_start int, OUT b_length int)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'ar_shared_passages'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 2000 ROWS 3;

COMMENT ON FUNCTION ar_shared_passages(text, text, int, int) IS
'The passages that a and b share: runs of words, equal after folding, as long as they go on. min_words: the fewest words of a passage, at least 1. max_gap: 0 to 1000; above 0, runs and telling pairs of words that stand near each other in both texts are joined over up to so many words that were changed, dropped or put in on either side, in whatever order they come, as long as both sides say mostly the same (35 % of their words, by how rare they are in the two texts; 28 % where twice min_words agree); 15 and 20 find passages that were edited, with phrases moved or synonyms put in. passage_no: from 1, in the order of a_start, b_start; passage: the words as a has them; words: how many agree; a_start, a_length: the place in a, in characters from 1, so that substr(a, a_start, a_length) = passage; b_start, b_length: the place in b. Every place in either text shows its longest counterpart, the first one where there are several; no passage lies within another in both texts. Error 22023 for min_words or max_gap out of range. By suffix automaton (Blumer et al., 1985), joined by splitting at gaps (Sanchez-Perez, Sidorov, Gelbukh, PAN 2014), in linear time. IMMUTABLE.';

CREATE FUNCTION ar_repeated_passages(body text, min_words int DEFAULT 8,
	OUT passage_no int, OUT passage text, OUT words int,
	OUT a_start int, OUT a_length int, OUT b_start int, OUT b_length int)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'ar_repeated_passages'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 2000 ROWS 1;

COMMENT ON FUNCTION ar_repeated_passages(text, int) IS
'The passages of body that occur again in it. min_words: the fewest words of a passage, at least 1. a_start, a_length: the first time; b_start, b_length: a later time, in characters from 1; the two may overlap where a text repeats itself at once. Other columns, error and method as ar_shared_passages. IMMUTABLE.';

CREATE FUNCTION ar_quote_similarity(a text, b text)
RETURNS real
AS 'MODULE_PATHNAME', 'ar_quote_similarity'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 400;

COMMENT ON FUNCTION ar_quote_similarity(text, text) IS
'How much two quotations are the same statement, be it in other words (another translation, another newspaper), from 0 to 1. Both are taken as sets of stems, each weighed by how rare it is in news, a figure as the rarest; stems with the same consonants count in part; what is shared is held mostly against the shorter statement (Tversky''s ratio in the symmetric form of Jimenez, Becerra, Gelbukh, 2013, with a quarter of what only the longer one says). The order of the arguments does not matter. 0.6 and above is the same statement: of pairs of one speaker and day in two newspapers less than a fifth of their runs of three words shared, all of 30 drawn by lot were. A negation is not seen, and a statement without telling words is like no other: 0. IMMUTABLE.';

CREATE FUNCTION ar_near(body text, threshold real DEFAULT 0.3)
RETURNS ar_query
AS 'MODULE_PATHNAME', 'ar_near'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

COMMENT ON FUNCTION ar_near(text, real) IS
'A query for near duplicates of body: rows whose ar_similarity with it is at least threshold, above 0 and at most 1 (else error 22023). For the right side of @~. IMMUTABLE.';

CREATE FUNCTION ar_copy_of(body text, share real DEFAULT 0.8)
RETURNS ar_query
AS 'MODULE_PATHNAME', 'ar_copy_of'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

COMMENT ON FUNCTION ar_copy_of(text, real) IS
'A query for rows that hold a copy of body: ar_containment(body, row) is at least share, above 0 and at most 1 (else error 22023), however long the row is. For the right side of @~. IMMUTABLE.';

CREATE FUNCTION ar_shares(body text, min_words int DEFAULT 18)
RETURNS ar_query
AS 'MODULE_PATHNAME', 'ar_shares'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

COMMENT ON FUNCTION ar_shares(text, int) IS
'A query for rows that share a passage of min_words or more words with body. min_words: at least 1 (else error 22023). An index of density normal is of help from 18 words on, high from 10, exact from 3; below that every row is looked at. All rows that share such a run are found, those of a template too. For the right side of @~. IMMUTABLE.';

CREATE FUNCTION ar_matches(body text, query ar_query)
RETURNS boolean
AS 'MODULE_PATHNAME', 'ar_matches'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 400;

COMMENT ON FUNCTION ar_matches(text, ar_query) IS
'Is body what query looks for? Behind the operator @~. IMMUTABLE.';

CREATE FUNCTION ar_reuse_support(internal)
RETURNS internal
AS 'MODULE_PATHNAME', 'ar_reuse_support'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

COMMENT ON FUNCTION ar_reuse_support(internal) IS
'Planner support of ar_is_near, ar_has_copy_of and ar_has_passage_of: how many rows they find, and that an index of ar_reuse_ops finds them.';

CREATE FUNCTION ar_is_near(body text, other text, threshold real DEFAULT 0.3)
RETURNS boolean
AS 'MODULE_PATHNAME', 'ar_is_near'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 400 SUPPORT ar_reuse_support;

COMMENT ON FUNCTION ar_is_near(text, text, real) IS
'The same as body @~ ar_near(other, threshold), and uses the same index.';

CREATE FUNCTION ar_has_copy_of(body text, other text, share real DEFAULT 0.8)
RETURNS boolean
AS 'MODULE_PATHNAME', 'ar_has_copy_of'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 400 SUPPORT ar_reuse_support;

COMMENT ON FUNCTION ar_has_copy_of(text, text, real) IS
'The same as body @~ ar_copy_of(other, share), and uses the same index.';

CREATE FUNCTION ar_has_passage_of(body text, other text,
	min_words int DEFAULT 18)
RETURNS boolean
AS 'MODULE_PATHNAME', 'ar_has_passage_of'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 400 SUPPORT ar_reuse_support;

COMMENT ON FUNCTION ar_has_passage_of(text, text, int) IS
'The same as body @~ ar_shares(other, min_words), and uses the same index.';

CREATE FUNCTION ar_shingles(body text, density text DEFAULT 'normal')
RETURNS int8[]
AS 'MODULE_PATHNAME', 'ar_shingles'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 200;

COMMENT ON FUNCTION ar_shingles(text, text) IS
'The runs of three folded words of body as numbers, ascending and distinct: those that an index keeps (winnowing; Schleimer, Wilkerson, Aiken, SIGMOD 2003). density: normal (two texts that share 18 words share a number), high (10 words) or exact (every run, 3 words); any other is an error (22023). Full width, for joins in SQL and outside the database. IMMUTABLE.';

CREATE FUNCTION ar_key_bits(articles bigint)
RETURNS int
AS 'MODULE_PATHNAME', 'ar_key_bits'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

COMMENT ON FUNCTION ar_key_bits(bigint) IS
'The key_bits to give an index of ar_reuse_ops of density normal over so many articles, at least 1 (else error 22023): 17 for 20,000, 19 for 200,000. Fewer bits make a smaller index and more rows to check, never a wrong answer; where ar_shares is asked most, two bits more make it twice as fast. IMMUTABLE.';

CREATE FUNCTION ar_key_bits(articles bigint, density text)
RETURNS int
AS 'MODULE_PATHNAME', 'ar_key_bits'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

COMMENT ON FUNCTION ar_key_bits(bigint, text) IS
'The key_bits to give an index of ar_reuse_ops of that density over so many articles: for normal 17 for 20,000, for high one more now and then, for exact, which keeps every run of words, 22 for 20,000. articles below 1, or another density: error 22023. IMMUTABLE.';

-- STABLE, for they read tables; PARALLEL RESTRICTED, for a query may read
-- temporary ones.
CREATE FUNCTION ar_near_duplicates(relation regclass, id_column name,
	body_column name, body text, k int DEFAULT 10,
	OUT id text, OUT similarity real, OUT containment real)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'ar_near_duplicates'
LANGUAGE C STRICT STABLE PARALLEL RESTRICTED COST 20000 ROWS 10;

COMMENT ON FUNCTION ar_near_duplicates(regclass, name, name, text, int) IS
'The k rows of relation that are most like body, of those with a similarity of 0.3 or more, the nearest first. relation: a table or view; id_column, body_column: its columns, the second of a type that is read as text (varchar, char, a domain; an index on char is not used); k: at least 1 (else error 22023). id: of any type, as text; similarity: ar_similarity with the row; containment: the share of body that the row has. Fast with an index of ar_reuse_ops on the column. A missing column is error 42703, a body of another type 42804, missing privileges 42501. STABLE.';

CREATE FUNCTION ar_duplicate_pairs(query text, threshold real DEFAULT 0.3,
	OUT a_id text, OUT b_id text, OUT similarity real, OUT containment real)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'ar_duplicate_pairs'
LANGUAGE C STRICT STABLE PARALLEL RESTRICTED COST 1000000 ROWS 10000;

COMMENT ON FUNCTION ar_duplicate_pairs(text, real) IS
'All pairs of near duplicates among the rows of a query. query: a SELECT of two columns, an id of any type and a body of type text; rows without a body or without words are left out; threshold: the least similarity, above 0 and at most 1 (else error 22023). a_id, b_id: the ids as text, a being the row read first; containment: the share of a that b has. By sorting keys, not by asking row by row; beyond work_mem it spills to disk, but for 40 bytes a row. A NOTICE every ten seconds tells how far it has come. Rows that have only runs of words in common that more than 128 rows share (templates) are compared with the first of these and the one before only, and a NOTICE says so. Other columns are error 42804; what is not one SELECT, or changes or locks rows, is error 22023. STABLE.';

CREATE FUNCTION ar_duplicate_groups(query text, threshold real DEFAULT 0.5,
	OUT id text, OUT group_no int, OUT group_size int, OUT similarity real)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'ar_duplicate_groups'
LANGUAGE C STRICT STABLE PARALLEL RESTRICTED COST 1000000 ROWS 10000;

COMMENT ON FUNCTION ar_duplicate_groups(text, real) IS
'The groups that near duplicates make among the rows of a query: rows are in one group when pairs of ar_duplicate_pairs(query, threshold) lead from one to the other. group_no: from 1, in the order in which the first rows were read; group_size: its rows, at least 2; similarity: with the first row of the group, which may be below threshold. Arguments, errors and limits as ar_duplicate_pairs. STABLE.';

--
-- Operators
--

CREATE FUNCTION ar_query_sel(internal, oid, internal, int)
RETURNS float8
AS 'MODULE_PATHNAME', 'ar_query_sel'
LANGUAGE C STRICT STABLE PARALLEL SAFE;

COMMENT ON FUNCTION ar_query_sel(internal, oid, internal, int) IS
'Estimates the share of rows that text @~ ar_query finds: a handful of rows, whatever the size of the table.';

CREATE FUNCTION ar_query_joinsel(internal, oid, internal, smallint, internal)
RETURNS float8
AS 'MODULE_PATHNAME', 'ar_query_joinsel'
LANGUAGE C STRICT STABLE PARALLEL SAFE;

COMMENT ON FUNCTION ar_query_joinsel(internal, oid, internal, smallint, internal) IS
'Estimates the share of pairs that a join by text @~ ar_query finds: a handful of rows for each query.';

CREATE OPERATOR @~ (
	LEFTARG = text,
	RIGHTARG = ar_query,
	FUNCTION = ar_matches,
	RESTRICT = ar_query_sel,
	JOIN = ar_query_joinsel
);

COMMENT ON OPERATOR @~ (text, ar_query) IS
'the text is a near duplicate of, holds a copy of, or shares a passage with the query''s';

--
-- Operator classes
--

CREATE FUNCTION ar_reuse_extract_value(text, internal)
RETURNS internal
AS 'MODULE_PATHNAME', 'ar_reuse_extract_value'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_reuse_extract_query(text, internal, smallint, internal,
	internal, internal, internal)
RETURNS internal
AS 'MODULE_PATHNAME', 'ar_reuse_extract_query'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_reuse_compare_partial(int, int, smallint, internal)
RETURNS int
AS 'MODULE_PATHNAME', 'ar_reuse_compare_partial'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_reuse_consistent(internal, smallint, text, int,
	internal, internal, internal, internal)
RETURNS boolean
AS 'MODULE_PATHNAME', 'ar_reuse_consistent'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_reuse_triconsistent(internal, smallint, text, int,
	internal, internal, internal)
RETURNS "char"
AS 'MODULE_PATHNAME', 'ar_reuse_triconsistent'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_reuse_options(internal)
RETURNS void
AS 'MODULE_PATHNAME', 'ar_reuse_options'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

COMMENT ON FUNCTION ar_reuse_extract_value(text, internal) IS 'Support of ar_reuse_ops: the keys of a row.';
COMMENT ON FUNCTION ar_reuse_extract_query(text, internal, smallint, internal, internal, internal, internal) IS 'Support of ar_reuse_ops: the keys of a query, and how many must agree.';
COMMENT ON FUNCTION ar_reuse_compare_partial(int, int, smallint, internal) IS 'Support of ar_reuse_ops: are the keys of this version? Else error XX002.';
COMMENT ON FUNCTION ar_reuse_consistent(internal, smallint, text, int, internal, internal, internal, internal) IS 'Support of ar_reuse_ops: do enough keys agree?';
COMMENT ON FUNCTION ar_reuse_triconsistent(internal, smallint, text, int, internal, internal, internal) IS 'Support of ar_reuse_ops: can enough keys agree?';
COMMENT ON FUNCTION ar_reuse_options(internal) IS 'Support of ar_reuse_ops: options density (normal, high, exact) and key_bits (8 to 32; see ar_key_bits).';

CREATE OPERATOR CLASS ar_reuse_ops
FOR TYPE text USING gin AS
	OPERATOR 1 @~ (text, ar_query),
	FUNCTION 1 btint4cmp(int, int),
	FUNCTION 2 ar_reuse_extract_value(text, internal),
	FUNCTION 3 ar_reuse_extract_query(text, internal, smallint, internal, internal, internal, internal),
	FUNCTION 4 ar_reuse_consistent(internal, smallint, text, int, internal, internal, internal, internal),
	FUNCTION 5 ar_reuse_compare_partial(int, int, smallint, internal),
	FUNCTION 6 ar_reuse_triconsistent(internal, smallint, text, int, internal, internal, internal),
	FUNCTION 7 ar_reuse_options(internal),
	STORAGE int4;

COMMENT ON OPERATOR CLASS ar_reuse_ops USING gin IS
'near duplicates, copies and shared passages by text @~ ar_query; options density (normal, high or exact) and key_bits (8 to 32, default 20; ar_key_bits() advises). ar_near and ar_copy_of miss at most one row in a thousand at normal and high, none at exact; ar_shares misses none. Setting fastupdate = off is advised. An index that another version made, with other keys, is error XX002 when it is asked: REINDEX it.';
