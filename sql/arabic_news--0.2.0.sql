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
LANGUAGE C STRICT STABLE PARALLEL SAFE;

CREATE FUNCTION ar_query_send(ar_query)
RETURNS bytea
AS 'MODULE_PATHNAME', 'ar_query_send'
LANGUAGE C STRICT STABLE PARALLEL SAFE;

CREATE TYPE ar_query (
	INPUT = ar_query_in,
	OUTPUT = ar_query_out,
	RECEIVE = ar_query_recv,
	SEND = ar_query_send,
	INTERNALLENGTH = VARIABLE,
	ALIGNMENT = int4,
	STORAGE = extended,
	-- what a literal is behind text @~, which ar_statement has too
	PREFERRED = true
);

COMMENT ON TYPE ar_query IS
'What text @~ looks for: a text, and how much of it a row must have. Made by ar_near, ar_copy_of
and ar_shares; written as near 0.3: text, copy_of 0.8: text or shares 18: text.
The threshold is part of the value, so it means the same in every session and on every node.';

COMMENT ON FUNCTION ar_query_in(cstring) IS
'Input of ar_query. Error 22P02: anything but its written form.';
COMMENT ON FUNCTION ar_query_out(ar_query) IS 'Output of ar_query.';
COMMENT ON FUNCTION ar_query_recv(internal) IS
'Binary input of ar_query: version, kind, threshold and number of words, four bytes each, then the
text in the encoding of the client, hence STABLE. Errors: 08P01 for a message too short, 22021 for
what is no text, 22P03 for anything else.';
COMMENT ON FUNCTION ar_query_send(ar_query) IS
'Binary output of ar_query; see ar_query_recv. STABLE.';

CREATE TYPE ar_statement;

CREATE FUNCTION ar_statement_in(cstring)
RETURNS ar_statement
AS 'MODULE_PATHNAME', 'ar_statement_in'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_statement_out(ar_statement)
RETURNS cstring
AS 'MODULE_PATHNAME', 'ar_statement_out'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_statement_recv(internal)
RETURNS ar_statement
AS 'MODULE_PATHNAME', 'ar_statement_recv'
LANGUAGE C STRICT STABLE PARALLEL SAFE;

CREATE FUNCTION ar_statement_send(ar_statement)
RETURNS bytea
AS 'MODULE_PATHNAME', 'ar_statement_send'
LANGUAGE C STRICT STABLE PARALLEL SAFE;

CREATE TYPE ar_statement (
	INPUT = ar_statement_in,
	OUTPUT = ar_statement_out,
	RECEIVE = ar_statement_recv,
	SEND = ar_statement_send,
	INTERNALLENGTH = VARIABLE,
	ALIGNMENT = int4,
	STORAGE = extended
);

COMMENT ON TYPE ar_statement IS
'What text @~ looks for among quotes: a statement, and how much of it a row must say. Made by
ar_says; written as says 0.6: text. The threshold is part of the value, so it means the same in
every session and on every node.';

COMMENT ON FUNCTION ar_statement_in(cstring) IS
'Input of ar_statement. Error 22P02: anything but its written form.';
COMMENT ON FUNCTION ar_statement_out(ar_statement) IS 'Output of ar_statement.';
COMMENT ON FUNCTION ar_statement_recv(internal) IS
'Binary input of ar_statement, by the fields of ar_query: kind 3, number of words 0. STABLE.
Errors: 08P01 for a message too short, 22021 for what is no text, 22P03 for anything else.';
COMMENT ON FUNCTION ar_statement_send(ar_statement) IS
'Binary output of ar_statement; see ar_statement_recv. STABLE.';

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
'body with its spelling variants made one; search and name leave out markup of HTML. IMMUTABLE.
profile: display, search or name, then features put in or taken off: ''search,-teh_marbuta,+glue''.
What each feature does is in README.md, Text. Error 22023: an unrecognized profile or feature.
A letter that the encoding of the database lacks becomes a question mark.';

CREATE FUNCTION ar_offsets(body text, profile text DEFAULT 'search')
RETURNS int[]
AS 'MODULE_PATHNAME', 'ar_offsets'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 200;

COMMENT ON FUNCTION ar_offsets(text, text) IS
'For each character of ar_normalize(body, profile), in order, the character of body that it comes
from: numbers from 1 that never fall. Every letter of a stem has the place of its word.
Error 22023: an unrecognized profile or feature; 54000: too long for an array. IMMUTABLE.';

CREATE FUNCTION ar_find(body text, phrase text, profile text DEFAULT 'search',
	OUT match_no int, OUT match text, OUT start_pos int, OUT length int)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'ar_find'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 300 ROWS 3;

COMMENT ON FUNCTION ar_find(text, text, text) IS
'Where phrase stands in body as whole words, both normalized with profile (see ar_normalize).
match_no: from 1, in order; matches do not overlap. match: the words as body has them.
start_pos, length: in characters from 1, so that substr(body, start_pos, length) = match.
No rows if nothing is left of phrase. Error 22023: an unrecognized profile or feature. IMMUTABLE.';

CREATE FUNCTION ar_words(body text,
	OUT word_no int, OUT word text, OUT kind text, OUT folded text,
	OUT stem text, OUT start_pos int, OUT length int)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'ar_words'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 1500 ROWS 300;

COMMENT ON FUNCTION ar_words(text) IS
'The words of body in order, glued ones parted. word_no: from 1. word: as body has it.
kind: arabic, latin, number, date, hashtag, mention, url, email or acronym.
folded: as search compares it. stem: as ar_stem gives it; if the word is not Arabic, folded.
start_pos, length: in characters from 1, so that substr(body, start_pos, length) = word. IMMUTABLE.';

CREATE FUNCTION ar_stem(word text)
RETURNS text
AS 'MODULE_PATHNAME', 'ar_stem'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 20;

COMMENT ON FUNCTION ar_stem(text) IS
'The light stem of a word, folded: the same for all its forms. It is a word, and its own stem.
word: in any spelling, vocalised or not; of several words the stems, a blank between them.
By a list of forms counted in news, else by the likeliest proclitic, form and ending
(affixes: light10, Larkey et al. 2007; weights: Farasa, Abdelali et al. 2016). IMMUTABLE.';

CREATE FUNCTION ar_sentences(body text,
	OUT sentence_no int, OUT paragraph_no int, OUT sentence text,
	OUT start_pos int, OUT length int)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'ar_sentences'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 450 ROWS 15;

COMMENT ON FUNCTION ar_sentences(text) IS
'The sentences of body in order. sentence_no: from 1. paragraph_no: its paragraph, from 1.
sentence: as body has it, without the blanks around it.
start_pos, length: in characters from 1, so that substr(body, start_pos, length) = sentence.
IMMUTABLE.';

CREATE FUNCTION ar_dates(body text, published date DEFAULT NULL,
	OUT date_no int, OUT expression text, OUT kind text, OUT calendar text,
	OUT start_date date, OUT end_date date, OUT start_pos int, OUT length int)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'ar_dates'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 450 ROWS 10;

COMMENT ON FUNCTION ar_dates(text, date) IS
'What body says about when, in order. published: the day it is from; without, what counts from it
has no row. kind: day, month, year, range, part (start, middle, end ...), period (since two weeks).
calendar: gregorian or hijri, whose days are by Umm al-Qura, AH 1300-1600; else about, +-2 days.
start_date, end_date: both inclusive. start_pos, length: in characters from 1, so that substr(body,
start_pos, length) = expression. No row for what no calendar has, 30 February. IMMUTABLE.';

-- STABLE: the ICU that the server runs with changes with the operating system.
CREATE FUNCTION ar_build_info(OUT name text, OUT value text)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'ar_build_info'
LANGUAGE C STRICT STABLE PARALLEL SAFE COST 100 ROWS 22;

COMMENT ON FUNCTION ar_build_info() IS
'What this build is made of, a row each. value: a version, or the name of the encoding.
name: extension, key_format, statement_format, fold, words, hash, shingle, winnow, compounds, glue,
stem, terms, stop_words, lexicon, speaker_key, statement, latin, ar_query, unicode, icu,
icu_unicode, encoding. A version that went up asks for indexes and columns to be built again
(README.md, Upgrade). STABLE: icu is the library that the server runs with.';

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

COMMENT ON FUNCTION ar_parser_start(internal, int) IS
'Parser arabic_news: begins with a text of so many bytes.';
COMMENT ON FUNCTION ar_parser_token(internal, internal, internal) IS
'Parser arabic_news: the next token and its type.';
COMMENT ON FUNCTION ar_parser_end(internal) IS 'Parser arabic_news: ends with a text.';
COMMENT ON FUNCTION ar_parser_types(internal) IS 'Parser arabic_news: its token types.';
COMMENT ON FUNCTION ar_dict_init(internal) IS
'Template arabic_news: reads the options of a dictionary.
Error 22023: an unrecognized or repeated option, or a value out of range.';
COMMENT ON FUNCTION ar_dict_lexize(internal, internal, internal, internal) IS
'Template arabic_news: the lexemes of a token; none for a stop word, NULL for what holds no word.';

CREATE TEXT SEARCH PARSER arabic_news (
	START = ar_parser_start,
	GETTOKEN = ar_parser_token,
	END = ar_parser_end,
	HEADLINE = pg_catalog.prsd_headline,
	LEXTYPES = ar_parser_types
);

COMMENT ON TEXT SEARCH PARSER arabic_news IS
'Words, numbers, dates, acronyms, hashtags, mentions and addresses, the same in every locale.
Glued words are parted where every part is a known word and the whole is not.
Clitics that stand apart are tokens of type prefix, which take no position.
A compound and a URL come whole, then their parts. Every byte of the text is in a token.';

CREATE TEXT SEARCH TEMPLATE arabic_news (
	INIT = ar_dict_init,
	LEXIZE = ar_dict_lexize
);

COMMENT ON TEXT SEARCH TEMPLATE arabic_news IS
'Words as light stems, numbers in ASCII, dates in ISO 8601 with their year, acronyms without stops.
StopWords: on (the built-in list; default), off, or the name of a file in tsearch_data.
Level: stem (default), fold (words as ar_normalize leaves them), exact (only what KeepExact adds),
prefix (words less their clitics, for queries by how a word begins).
KeepExact: on adds =word, to search for one form; default off.';

CREATE TEXT SEARCH DICTIONARY arabic_news (TEMPLATE = arabic_news);

COMMENT ON TEXT SEARCH DICTIONARY arabic_news IS 'light stems of Arabic news, without stop words';

CREATE TEXT SEARCH CONFIGURATION arabic_news (PARSER = arabic_news);

-- Not mapped: blank, scheme, prefix, and compound, whose parts are indexed.
ALTER TEXT SEARCH CONFIGURATION arabic_news
ADD MAPPING FOR arabic, latin, number, percent, date, acronym, hashtag,
	mention, email, url, host
WITH arabic_news;

COMMENT ON TEXT SEARCH CONFIGURATION arabic_news IS
'Arabic news: found through spelling, clitics, inflection and glued words';

CREATE TEXT SEARCH DICTIONARY arabic_news_exact (TEMPLATE = arabic_news, Level = exact);

COMMENT ON TEXT SEARCH DICTIONARY arabic_news_exact IS
'folded words of Arabic news with = before them, without stop words';

CREATE TEXT SEARCH CONFIGURATION arabic_news_exact (PARSER = arabic_news);

ALTER TEXT SEARCH CONFIGURATION arabic_news_exact
ADD MAPPING FOR arabic, latin, number, percent, date, acronym, hashtag,
	mention, email, url, host
WITH arabic_news_exact;

COMMENT ON TEXT SEARCH CONFIGURATION arabic_news_exact IS
'Arabic news: words in one form, found through spelling only; its lexemes mix with those of
arabic_news in one column';

CREATE TEXT SEARCH DICTIONARY arabic_news_prefix (TEMPLATE = arabic_news, Level = prefix,
	StopWords = off);

COMMENT ON TEXT SEARCH DICTIONARY arabic_news_prefix IS
'words of Arabic news less their clitics, a capital a letter, to be found by how they begin';

CREATE TEXT SEARCH CONFIGURATION arabic_news_prefix (PARSER = arabic_news);

ALTER TEXT SEARCH CONFIGURATION arabic_news_prefix
ADD MAPPING FOR arabic, latin, number, percent, date, acronym, hashtag,
	mention, email, url, host
WITH arabic_news_prefix;

COMMENT ON TEXT SEARCH CONFIGURATION arabic_news_prefix IS
'Search as you type in Arabic news: word:* finds every word that begins so, clitics aside';

--
-- Functions: quotes
--
-- The lexicon is compiled in and extra cues are an argument, so no table and
-- no setting stands behind an answer: IMMUTABLE.
--

CREATE FUNCTION ar_quotes(body text, extra_cues text[] DEFAULT '{}',
	interviews boolean DEFAULT false,
	OUT quote_no int, OUT kind text, OUT quote text,
	OUT start_pos int, OUT length int, OUT speaker text,
	OUT speaker_text text, OUT speaker_start int, OUT speaker_length int,
	OUT cue text, OUT via text, OUT repeat_of int, OUT confidence real,
	OUT verb text, OUT stance text, OUT negated int,
	OUT speaker_title text, OUT speaker_kind text)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'ar_quotes'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 10000 ROWS 8;

COMMENT ON FUNCTION ar_quotes(text, text[], boolean) IS
'Who said what in body, a row for each statement, by rules over marks and reporting words.
extra_cues: single words that report too; any other is error 22023. interviews: also turns of
questions and answers, and headlines "X: ..." without marks. kind: direct, mixed or indirect.
speaker: the fullest name, NULL where nobody is found. cue: NULL for a mere colon. confidence:
0 to 1. negated: 1 where cue is, else 0. Places from 1. Columns: README.md, Quotes. IMMUTABLE.';

CREATE FUNCTION ar_mentions(body text,
	OUT mention_no int, OUT mention text, OUT name text, OUT kind text,
	OUT start_pos int, OUT length int)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'ar_mentions'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 8000 ROWS 40;

COMMENT ON FUNCTION ar_mentions(text) IS
'Who, what and when body names, a row for each noun phrase and each expression of ar_dates.
mention: the words, substr(body, start_pos, length). name: the fullest that body has for whom they
mean, without title; NULL where they may be a name but nothing says whose; of a time its words.
kind: person, body, document, role (a title alone), place or time. IMMUTABLE.';

CREATE FUNCTION ar_speaker_key(speaker text)
RETURNS text
AS 'MODULE_PATHNAME', 'ar_speaker_key'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 200;

COMMENT ON FUNCTION ar_speaker_key(text) IS
'One key for one person or body, for GROUP BY and joins: the name in speaker, folded, without
titles, articles, hamzas and "son of"; where there is no name, all the words in the same way.
It sees one name at a time: with the father''s name and without it are two keys.
An empty or wordless speaker has the empty key. IMMUTABLE.';

CREATE FUNCTION ar_speakers(speaker text)
RETURNS SETOF text
AS 'MODULE_PATHNAME', 'ar_speakers'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 200 ROWS 1;

COMMENT ON FUNCTION ar_speakers(text) IS
'The speakers that speaker names together, "X and Y", as they stand there, in their order; one
where it names one. "And" within a title or the name of a body parts nothing.
No rows where speaker has no word. IMMUTABLE.';

CREATE FUNCTION ar_speaker_kind(speaker text)
RETURNS text
AS 'MODULE_PATHNAME', 'ar_speaker_kind'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 200;

COMMENT ON FUNCTION ar_speaker_kind(text) IS
'What speaker is, of several the first: person (by name), body, document, role (an office that one
person holds), unnamed (a source, an official, people), scripture (God, a prophet, a holy book);
NULL where it is none of these. IMMUTABLE.';

--
-- Functions: names in Latin letters
--

CREATE FUNCTION ar_latin(name text)
RETURNS text
AS 'MODULE_PATHNAME', 'ar_latin'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100;

COMMENT ON FUNCTION ar_latin(text) IS
'A name or phrase transcribed for readers (no translation): listed names as listed, others by rule;
ALA-LC without diacritics, ain and hamza as an apostrophe within words: Muhammad bin Salman,
Abd al-Rahman, Sa''id; foreign names, countries and great cities as in English: Vladimir Putin.
Latin words, numbers and signs stay.  No error for any text.  IMMUTABLE.';

CREATE FUNCTION ar_latin_key(name text)
RETURNS text
AS 'MODULE_PATHNAME', 'ar_latin_key'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100;

COMMENT ON FUNCTION ar_latin_key(text) IS
'One key for a name in Arabic or Latin letters, however spelled, for joins and indexes: a word each,
in order, without articles and bin; of listed names by their spellings, of others by consonants.
Short vowels outside the list do not count.  Only whole words compare, no beginnings of words.
No error for any text; empty without letters and digits.  IMMUTABLE.';

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
'How much two texts are the same, 0 to 1: of the distinct runs of three folded words in either, the
share that both have (Broder''s resemblance, 1997). Exact; the order does not matter.
A text of one or two words is one run, one without words resembles nothing: 0.
Edited copies of one report are commonly above 0.3. IMMUTABLE.';

CREATE FUNCTION ar_containment(a text, b text)
RETURNS real
AS 'MODULE_PATHNAME', 'ar_containment'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 400;

COMMENT ON FUNCTION ar_containment(text, text) IS
'How much of a stands in b, 0 to 1: of the distinct runs of three folded words in a, the share that
b has too (Broder''s containment, 1997). Exact; 0 when a has no words. IMMUTABLE.';

CREATE FUNCTION ar_shared_passages(a text, b text, min_words int DEFAULT 8,
	max_gap int DEFAULT 0,
	OUT passage_no int, OUT passage text, OUT words int,
	OUT a_start int, OUT a_length int, OUT b_start int, OUT b_length int)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'ar_shared_passages'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 2000 ROWS 3;

COMMENT ON FUNCTION ar_shared_passages(text, text, int, int) IS
'The passages that a and b share: the longest runs of equal folded words. min_words: at least 1.
max_gap: 0 to 1000; joins runs with up to so many other words between. Edited passages: 15, 20.
words: how many agree; substr(a, a_start, a_length) = passage. Those that differ by whole periods
are given once; if all are longer than 4 (a + b), only those that a place needs. Linear time. Error
22023: min_words, max_gap. By suffix array (SA-IS, 2011), gaps as at PAN 2014. IMMUTABLE.';

CREATE FUNCTION ar_repeated_passages(body text, min_words int DEFAULT 8,
	OUT passage_no int, OUT passage text, OUT words int,
	OUT a_start int, OUT a_length int, OUT b_start int, OUT b_length int)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'ar_repeated_passages'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 2000 ROWS 1;

COMMENT ON FUNCTION ar_repeated_passages(text, int) IS
'The passages that body holds more than once. min_words: the fewest words of one, at least 1.
a_start, a_length: the first time; b_start, b_length: a later one, which may overlap the first.
Places are characters from 1. As ar_shared_passages: whole periods once, linear output. Error 22023:
min_words out of range. IMMUTABLE.';

CREATE FUNCTION ar_quote_similarity(a text, b text, polarity boolean DEFAULT true)
RETURNS real
AS 'MODULE_PATHNAME', 'ar_quote_similarity'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 400;

COMMENT ON FUNCTION ar_quote_similarity(text, text, boolean) IS
'How much two quotations say the same, be it in other words, 0 to 1; from 0.6 on they do.
Stems, weighed by how rare they are in news; what is shared is held mostly against the shorter.
Numbers, in figures or words, that count the same thing differently speak against it, and so does
what one denies and the other affirms, unless polarity is false: opposites are then alike.
The order does not matter. Without any telling word: 0. IMMUTABLE.';

CREATE FUNCTION ar_word_diff(a text, b text,
	OUT diff_no int, OUT op text, OUT a_words text, OUT a_start int, OUT a_length int,
	OUT b_words text, OUT b_start int, OUT b_length int)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'ar_word_diff'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 2000 ROWS 20;

COMMENT ON FUNCTION ar_word_diff(text, text) IS
'What b changed in the wording of a, by folded words. Rows hold each word of both once, in the order
of a. op: same (but for spelling, signs, spaces), changed, dropped (only a has it), added (only b),
moved (three words or more, elsewhere in b). substr(a, a_start, a_length) = a_words, and so b; NULL:
none. Linear time and memory: without words that stand once in both, a change of more than 128 words
may be told as a larger one. By Myers, 1986; blocks by Heckel, 1978. IMMUTABLE.';

CREATE FUNCTION ar_near(body text, threshold float8 DEFAULT 0.3)
RETURNS ar_query
AS 'MODULE_PATHNAME', 'ar_near_float8'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

COMMENT ON FUNCTION ar_near(text, float8) IS
'A query, for the right side of @~: near duplicates of body, by ar_similarity with it.
threshold: the least similarity, above 0 and at most 1, else error 22023. IMMUTABLE.';

CREATE FUNCTION ar_copy_of(body text, share float8 DEFAULT 0.8)
RETURNS ar_query
AS 'MODULE_PATHNAME', 'ar_copy_of_float8'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

COMMENT ON FUNCTION ar_copy_of(text, float8) IS
'A query, for the right side of @~: rows of any length that hold a copy of body.
share: the least ar_containment(body, row), above 0 and at most 1, else error 22023. IMMUTABLE.';

CREATE FUNCTION ar_shares(body text, min_words int DEFAULT 18)
RETURNS ar_query
AS 'MODULE_PATHNAME', 'ar_shares'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

COMMENT ON FUNCTION ar_shares(text, int) IS
'A query, for the right side of @~: rows that share a run of min_words or more words with body.
min_words: at least 1, else error 22023. All such rows are found, those of a template too.
An index helps from 10 words on at density normal, 6 at high and 3 at exact; with fewer words
every row is read. IMMUTABLE.';

CREATE FUNCTION ar_says(quote text, threshold float8 DEFAULT 0.6)
RETURNS ar_statement
AS 'MODULE_PATHNAME', 'ar_says'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

COMMENT ON FUNCTION ar_says(text, float8) IS
'A statement, for the right side of @~: rows that say the same, by ar_quote_similarity with quote.
threshold: the least similarity, above 0 and at most 1, else error 22023. Every such row is found,
by an index of ar_statement_ops or without one; none for a quote without any telling word.
IMMUTABLE.';

CREATE FUNCTION ar_reuse_support(internal)
RETURNS internal
AS 'MODULE_PATHNAME', 'ar_reuse_support'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

COMMENT ON FUNCTION ar_reuse_support(internal) IS
'Planner support of @~ and of ar_is_near, ar_has_copy_of, ar_has_passage_of and ar_says_same: how
many rows they find, and whether an index of ar_reuse_ops or ar_statement_ops finds them.';

CREATE FUNCTION ar_matches(body text, query ar_query)
RETURNS boolean
AS 'MODULE_PATHNAME', 'ar_matches'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 400 SUPPORT ar_reuse_support;

COMMENT ON FUNCTION ar_matches(text, ar_query) IS
'Is body what query looks for? Behind the operator @~. IMMUTABLE.';

CREATE FUNCTION ar_is_near(body text, other text, threshold float8 DEFAULT 0.3)
RETURNS boolean
AS 'MODULE_PATHNAME', 'ar_is_near_float8'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 400 SUPPORT ar_reuse_support;

COMMENT ON FUNCTION ar_is_near(text, text, float8) IS
'The same as body @~ ar_near(other, threshold), by the same index. IMMUTABLE.';

CREATE FUNCTION ar_has_copy_of(body text, other text, share float8 DEFAULT 0.8)
RETURNS boolean
AS 'MODULE_PATHNAME', 'ar_has_copy_of_float8'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 400 SUPPORT ar_reuse_support;

COMMENT ON FUNCTION ar_has_copy_of(text, text, float8) IS
'The same as body @~ ar_copy_of(other, share), by the same index. IMMUTABLE.';

CREATE FUNCTION ar_has_passage_of(body text, other text,
	min_words int DEFAULT 18)
RETURNS boolean
AS 'MODULE_PATHNAME', 'ar_has_passage_of'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 400 SUPPORT ar_reuse_support;

COMMENT ON FUNCTION ar_has_passage_of(text, text, int) IS
'The same as body @~ ar_shares(other, min_words), by the same index. IMMUTABLE.';

CREATE FUNCTION ar_matches(quote text, statement ar_statement)
RETURNS boolean
AS 'MODULE_PATHNAME', 'ar_matches_statement'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 400 SUPPORT ar_reuse_support;

COMMENT ON FUNCTION ar_matches(text, ar_statement) IS
'Does quote say what statement says? Behind the operator @~. IMMUTABLE.';

CREATE FUNCTION ar_says_same(quote text, other text,
	threshold float8 DEFAULT 0.6)
RETURNS boolean
AS 'MODULE_PATHNAME', 'ar_says_same'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 400 SUPPORT ar_reuse_support;

COMMENT ON FUNCTION ar_says_same(text, text, float8) IS
'The same as quote @~ ar_says(other, threshold), by the same index. IMMUTABLE.';

CREATE FUNCTION ar_shingles(body text, density text DEFAULT 'normal')
RETURNS int8[]
AS 'MODULE_PATHNAME', 'ar_shingles'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE COST 200;

COMMENT ON FUNCTION ar_shingles(text, text) IS
'The runs of three folded words that an index keeps of body, as numbers: distinct, ascending, of all
64 bits. For joins in SQL and elsewhere. Error 22023: another density.
density: normal (texts that share 10 words share a number), high (6 words), exact (3: every run).
By winnowing (Schleimer, Wilkerson, Aiken, SIGMOD 2003). IMMUTABLE.';

CREATE FUNCTION ar_key_bits(articles float8, density text DEFAULT 'normal')
RETURNS int
AS 'MODULE_PATHNAME', 'ar_key_bits_float8'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

COMMENT ON FUNCTION ar_key_bits(float8, text) IS
'The key_bits for an index of ar_reuse_ops of that density over so many articles: for 20,000 17 at
normal and high, 22 at exact; for 200,000 19 at normal. articles: at least 1, as count(*) gives it.
Fewer bits make a smaller index and more rows to check, never a wrong answer.
Error 22023: articles below 1, infinite or NaN, or another density. IMMUTABLE.';

-- As table_to_xml and query_to_xml: what reads a relation by name is STABLE, what
-- runs a query of the caller VOLATILE, and neither may run beside workers, for
-- behind a view, a policy or a query stands who knows which function.
CREATE FUNCTION ar_near_duplicates(relation regclass, id_column name,
	body_column name, body text, k int DEFAULT 10,
	OUT id text, OUT similarity real, OUT containment real)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'ar_near_duplicates'
LANGUAGE C STRICT STABLE PARALLEL UNSAFE COST 20000 ROWS 10;

COMMENT ON FUNCTION ar_near_duplicates(regclass, name, name, text, int) IS
'The k rows of relation that are most like body, the nearest first, of similarity 0.3 or more.
relation: a table or view. body_column: text, varchar, char or a domain of these. k: at least 1.
id: of any type, as text. containment: the share of body that the row has.
Fast with an index of ar_reuse_ops on the column, unless that is char. Errors: 22023 for k,
42703 for a missing column, 42804 for a body of another type, 42501 for privileges. STABLE.';

CREATE FUNCTION ar_duplicate_pairs(query text, threshold float8 DEFAULT 0.3,
	OUT a_id text, OUT b_id text, OUT similarity real, OUT containment real)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'ar_duplicate_pairs_float8'
LANGUAGE C STRICT VOLATILE PARALLEL UNSAFE COST 1000000 ROWS 10000;

COMMENT ON FUNCTION ar_duplicate_pairs(text, float8) IS
'All pairs of near duplicates of a query''s rows, by sorting keys; a_id < b_id, as their type orders.
query: a SELECT of an id of any type and a body text. containment: the share of a that b has.
threshold: the least similarity, above 0 and at most 1. VOLATILE.
Of a template in more than 128 rows not all pairs are compared; a NOTICE says so (README.md, Reuse).
Errors: 22023 for threshold, or not one SELECT that only reads; 42601: no query; 42804: its columns.';

CREATE FUNCTION ar_duplicate_groups(query text, threshold float8 DEFAULT 0.3,
	OUT id text, OUT group_no int, OUT group_size int, OUT similarity real)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'ar_duplicate_groups_float8'
LANGUAGE C STRICT VOLATILE PARALLEL UNSAFE COST 1000000 ROWS 10000;

COMMENT ON FUNCTION ar_duplicate_groups(text, float8) IS
'The groups that near duplicates make among the rows of a query: rows are in one group where pairs
of ar_duplicate_pairs lead from one to the other. Arguments, limits and errors are the same.
group_no: from 1, by the group''s first id. group_size: its rows, at least 2.
similarity: with the first row of the group; it may be below threshold. VOLATILE.';

CREATE FUNCTION ar_statement_groups(query text, threshold float8 DEFAULT 0.6,
	OUT id text, OUT group_no int, OUT group_size int, OUT similarity real)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'ar_statement_groups'
LANGUAGE C STRICT VOLATILE PARALLEL UNSAFE COST 1000000 ROWS 10000;

COMMENT ON FUNCTION ar_statement_groups(text, float8) IS
'The statements among the rows of a query, an id of any type and a quote, each in all its wordings.
Rows are in one group where pairs with ar_quote_similarity of threshold or more lead from one to the
other. Columns, order, arguments and errors as of ar_duplicate_groups. A quote without a telling
word is in none. Of a stem in more than 1024 rows not all are compared; a NOTICE says so. VOLATILE.';

CREATE FUNCTION ar_shared_passage_pairs(query text, min_words int DEFAULT 18,
	other_query text DEFAULT NULL,
	OUT a_id text, OUT b_id text, OUT passages int, OUT words int,
	OUT a_start int, OUT a_length int, OUT b_start int, OUT b_length int)
RETURNS SETOF record
AS 'MODULE_PATHNAME', 'ar_shared_passage_pairs'
LANGUAGE C VOLATILE PARALLEL UNSAFE COST 1000000 ROWS 10000;

COMMENT ON FUNCTION ar_shared_passage_pairs(text, int, text) IS
'Pairs of rows of a query, or of a row of query and one of other_query, that share a passage, as
ar_shared_passages(a, b, min_words) finds them: none is missed. In the order of a_id, then b_id.
passages: how many. words, starts, lengths: of the longest, the first of several; characters from 1.
Queries and errors as for ar_duplicate_pairs, 22023 also for min_words below 1. Not STRICT: NULL as
other_query asks for the pairs within query. VOLATILE: it runs what it is given.';

--
-- Operators
--

CREATE FUNCTION ar_query_sel(internal, oid, internal, int)
RETURNS float8
AS 'MODULE_PATHNAME', 'ar_query_sel'
LANGUAGE C STRICT STABLE PARALLEL SAFE;

COMMENT ON FUNCTION ar_query_sel(internal, oid, internal, int) IS
'Estimates the share of rows that text @~ ar_query or ar_statement finds: a handful of rows,
whatever the size of the table.';

CREATE FUNCTION ar_query_joinsel(internal, oid, internal, smallint, internal)
RETURNS float8
AS 'MODULE_PATHNAME', 'ar_query_joinsel'
LANGUAGE C STRICT STABLE PARALLEL SAFE;

COMMENT ON FUNCTION ar_query_joinsel(internal, oid, internal, smallint, internal) IS
'Estimates the share of pairs that a join by text @~ ar_query or ar_statement finds: a handful of
rows a query.';

CREATE OPERATOR @~ (
	LEFTARG = text,
	RIGHTARG = ar_query,
	FUNCTION = ar_matches,
	RESTRICT = ar_query_sel,
	JOIN = ar_query_joinsel
);

COMMENT ON OPERATOR @~ (text, ar_query) IS
'the text is a near duplicate of, holds a copy of, or shares a passage with the query''s';

CREATE OPERATOR @~ (
	LEFTARG = text,
	RIGHTARG = ar_statement,
	FUNCTION = ar_matches,
	RESTRICT = ar_query_sel,
	JOIN = ar_query_joinsel
);

COMMENT ON OPERATOR @~ (text, ar_statement) IS
'the text says the same as the statement, be it in other words';

-- The order of ar_query: that of its parts, whatever the collation.

CREATE FUNCTION ar_query_lt(ar_query, ar_query)
RETURNS boolean
AS 'MODULE_PATHNAME', 'ar_query_lt'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_query_le(ar_query, ar_query)
RETURNS boolean
AS 'MODULE_PATHNAME', 'ar_query_le'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_query_eq(ar_query, ar_query)
RETURNS boolean
AS 'MODULE_PATHNAME', 'ar_query_eq'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_query_ne(ar_query, ar_query)
RETURNS boolean
AS 'MODULE_PATHNAME', 'ar_query_ne'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_query_ge(ar_query, ar_query)
RETURNS boolean
AS 'MODULE_PATHNAME', 'ar_query_ge'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_query_gt(ar_query, ar_query)
RETURNS boolean
AS 'MODULE_PATHNAME', 'ar_query_gt'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_query_cmp(ar_query, ar_query)
RETURNS int
AS 'MODULE_PATHNAME', 'ar_query_cmp'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_query_hash(ar_query)
RETURNS int
AS 'MODULE_PATHNAME', 'ar_query_hash'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_query_hash_extended(ar_query, bigint)
RETURNS bigint
AS 'MODULE_PATHNAME', 'ar_query_hash_extended'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

COMMENT ON FUNCTION ar_query_lt(ar_query, ar_query) IS
'Is the first query before the second? Behind the operator <. IMMUTABLE.';
COMMENT ON FUNCTION ar_query_le(ar_query, ar_query) IS
'Is the first query before or equal to the second? Behind the operator <=. IMMUTABLE.';
COMMENT ON FUNCTION ar_query_eq(ar_query, ar_query) IS
'Is the first query equal to the second? Behind the operator =. IMMUTABLE.';
COMMENT ON FUNCTION ar_query_ne(ar_query, ar_query) IS
'Is the first query not equal to the second? Behind the operator <>. IMMUTABLE.';
COMMENT ON FUNCTION ar_query_ge(ar_query, ar_query) IS
'Is the first query behind or equal to the second? Behind the operator >=. IMMUTABLE.';
COMMENT ON FUNCTION ar_query_gt(ar_query, ar_query) IS
'Is the first query behind the second? Behind the operator >. IMMUTABLE.';
COMMENT ON FUNCTION ar_query_cmp(ar_query, ar_query) IS
'Support of ar_query_ops: below 0, 0 or above 0, as the first query is before the second, equal to it
or behind it. IMMUTABLE.';
COMMENT ON FUNCTION ar_query_hash(ar_query) IS
'Support of ar_query_ops: a hash, the same of queries that are equal. IMMUTABLE.';
COMMENT ON FUNCTION ar_query_hash_extended(ar_query, bigint) IS
'Support of ar_query_ops: a hash of 64 bits that depends on a seed. IMMUTABLE.';

CREATE OPERATOR < (
	LEFTARG = ar_query,
	RIGHTARG = ar_query,
	FUNCTION = ar_query_lt,
	COMMUTATOR = >,
	NEGATOR = >=,
	RESTRICT = scalarltsel,
	JOIN = scalarltjoinsel
);

CREATE OPERATOR <= (
	LEFTARG = ar_query,
	RIGHTARG = ar_query,
	FUNCTION = ar_query_le,
	COMMUTATOR = >=,
	NEGATOR = >,
	RESTRICT = scalarlesel,
	JOIN = scalarlejoinsel
);

CREATE OPERATOR = (
	LEFTARG = ar_query,
	RIGHTARG = ar_query,
	FUNCTION = ar_query_eq,
	COMMUTATOR = =,
	NEGATOR = <>,
	RESTRICT = eqsel,
	JOIN = eqjoinsel,
	HASHES,
	MERGES
);

CREATE OPERATOR <> (
	LEFTARG = ar_query,
	RIGHTARG = ar_query,
	FUNCTION = ar_query_ne,
	COMMUTATOR = <>,
	NEGATOR = =,
	RESTRICT = neqsel,
	JOIN = neqjoinsel
);

CREATE OPERATOR >= (
	LEFTARG = ar_query,
	RIGHTARG = ar_query,
	FUNCTION = ar_query_ge,
	COMMUTATOR = <=,
	NEGATOR = <,
	RESTRICT = scalargesel,
	JOIN = scalargejoinsel
);

CREATE OPERATOR > (
	LEFTARG = ar_query,
	RIGHTARG = ar_query,
	FUNCTION = ar_query_gt,
	COMMUTATOR = <,
	NEGATOR = <=,
	RESTRICT = scalargtsel,
	JOIN = scalargtjoinsel
);

COMMENT ON OPERATOR < (ar_query, ar_query) IS 'before';
COMMENT ON OPERATOR <= (ar_query, ar_query) IS 'before or equal to';
COMMENT ON OPERATOR = (ar_query, ar_query) IS 'equal to';
COMMENT ON OPERATOR <> (ar_query, ar_query) IS 'not equal to';
COMMENT ON OPERATOR >= (ar_query, ar_query) IS 'behind or equal to';
COMMENT ON OPERATOR > (ar_query, ar_query) IS 'behind';

-- The order of ar_statement: that of its parts, whatever the collation.

CREATE FUNCTION ar_statement_lt(ar_statement, ar_statement)
RETURNS boolean
AS 'MODULE_PATHNAME', 'ar_statement_lt'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_statement_le(ar_statement, ar_statement)
RETURNS boolean
AS 'MODULE_PATHNAME', 'ar_statement_le'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_statement_eq(ar_statement, ar_statement)
RETURNS boolean
AS 'MODULE_PATHNAME', 'ar_statement_eq'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_statement_ne(ar_statement, ar_statement)
RETURNS boolean
AS 'MODULE_PATHNAME', 'ar_statement_ne'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_statement_ge(ar_statement, ar_statement)
RETURNS boolean
AS 'MODULE_PATHNAME', 'ar_statement_ge'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_statement_gt(ar_statement, ar_statement)
RETURNS boolean
AS 'MODULE_PATHNAME', 'ar_statement_gt'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_statement_cmp(ar_statement, ar_statement)
RETURNS int
AS 'MODULE_PATHNAME', 'ar_statement_cmp'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_statement_hash(ar_statement)
RETURNS int
AS 'MODULE_PATHNAME', 'ar_statement_hash'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_statement_hash_extended(ar_statement, bigint)
RETURNS bigint
AS 'MODULE_PATHNAME', 'ar_statement_hash_extended'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

COMMENT ON FUNCTION ar_statement_lt(ar_statement, ar_statement) IS
'Is the first statement before the second? Behind the operator <. IMMUTABLE.';
COMMENT ON FUNCTION ar_statement_le(ar_statement, ar_statement) IS
'Is the first statement before or equal to the second? Behind the operator <=. IMMUTABLE.';
COMMENT ON FUNCTION ar_statement_eq(ar_statement, ar_statement) IS
'Is the first statement equal to the second? Behind the operator =. IMMUTABLE.';
COMMENT ON FUNCTION ar_statement_ne(ar_statement, ar_statement) IS
'Is the first statement not equal to the second? Behind the operator <>. IMMUTABLE.';
COMMENT ON FUNCTION ar_statement_ge(ar_statement, ar_statement) IS
'Is the first statement behind or equal to the second? Behind the operator >=. IMMUTABLE.';
COMMENT ON FUNCTION ar_statement_gt(ar_statement, ar_statement) IS
'Is the first statement behind the second? Behind the operator >. IMMUTABLE.';
COMMENT ON FUNCTION ar_statement_cmp(ar_statement, ar_statement) IS
'Support of ar_statement_ops: below 0, 0 or above 0, as the first is before the second, equal to it
or behind it. IMMUTABLE.';
COMMENT ON FUNCTION ar_statement_hash(ar_statement) IS
'Support of ar_statement_ops: a hash, the same of statements that are equal. IMMUTABLE.';
COMMENT ON FUNCTION ar_statement_hash_extended(ar_statement, bigint) IS
'Support of ar_statement_ops: a hash of 64 bits that depends on a seed. IMMUTABLE.';

CREATE OPERATOR < (
	LEFTARG = ar_statement,
	RIGHTARG = ar_statement,
	FUNCTION = ar_statement_lt,
	COMMUTATOR = >,
	NEGATOR = >=,
	RESTRICT = scalarltsel,
	JOIN = scalarltjoinsel
);

CREATE OPERATOR <= (
	LEFTARG = ar_statement,
	RIGHTARG = ar_statement,
	FUNCTION = ar_statement_le,
	COMMUTATOR = >=,
	NEGATOR = >,
	RESTRICT = scalarlesel,
	JOIN = scalarlejoinsel
);

CREATE OPERATOR = (
	LEFTARG = ar_statement,
	RIGHTARG = ar_statement,
	FUNCTION = ar_statement_eq,
	COMMUTATOR = =,
	NEGATOR = <>,
	RESTRICT = eqsel,
	JOIN = eqjoinsel,
	HASHES,
	MERGES
);

CREATE OPERATOR <> (
	LEFTARG = ar_statement,
	RIGHTARG = ar_statement,
	FUNCTION = ar_statement_ne,
	COMMUTATOR = <>,
	NEGATOR = =,
	RESTRICT = neqsel,
	JOIN = neqjoinsel
);

CREATE OPERATOR >= (
	LEFTARG = ar_statement,
	RIGHTARG = ar_statement,
	FUNCTION = ar_statement_ge,
	COMMUTATOR = <=,
	NEGATOR = <,
	RESTRICT = scalargesel,
	JOIN = scalargejoinsel
);

CREATE OPERATOR > (
	LEFTARG = ar_statement,
	RIGHTARG = ar_statement,
	FUNCTION = ar_statement_gt,
	COMMUTATOR = <,
	NEGATOR = <=,
	RESTRICT = scalargtsel,
	JOIN = scalargtjoinsel
);

COMMENT ON OPERATOR < (ar_statement, ar_statement) IS 'before';
COMMENT ON OPERATOR <= (ar_statement, ar_statement) IS 'before or equal to';
COMMENT ON OPERATOR = (ar_statement, ar_statement) IS 'equal to';
COMMENT ON OPERATOR <> (ar_statement, ar_statement) IS 'not equal to';
COMMENT ON OPERATOR >= (ar_statement, ar_statement) IS 'behind or equal to';
COMMENT ON OPERATOR > (ar_statement, ar_statement) IS 'behind';

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

COMMENT ON FUNCTION ar_reuse_extract_value(text, internal) IS
'Support of ar_reuse_ops: the keys of a row.';
COMMENT ON FUNCTION ar_reuse_extract_query(text, internal, smallint, internal, internal, internal, internal) IS
'Support of ar_reuse_ops: the keys of a query, and how many must agree.';
COMMENT ON FUNCTION ar_reuse_compare_partial(int, int, smallint, internal) IS
'Support of ar_reuse_ops: are the keys of this version? Else error XX002.';
COMMENT ON FUNCTION ar_reuse_consistent(internal, smallint, text, int, internal, internal, internal, internal) IS
'Support of ar_reuse_ops: do enough keys agree?';
COMMENT ON FUNCTION ar_reuse_triconsistent(internal, smallint, text, int, internal, internal, internal) IS
'Support of ar_reuse_ops: can enough keys agree?';
COMMENT ON FUNCTION ar_reuse_options(internal) IS
'Support of ar_reuse_ops: its options density and key_bits.';

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
'near duplicates, copies and shared passages, by text @~ ar_query
density: normal (default), high or exact. key_bits: 8 to 32, default 16; ask ar_key_bits().
ar_near and ar_copy_of miss one row in a thousand at most, none at exact; ar_shares misses none.
Made best by ar_create_reuse_index(). Error XX002: another version made the index, with other keys;
REINDEX it.';

CREATE FUNCTION ar_statement_extract_value(text, internal)
RETURNS internal
AS 'MODULE_PATHNAME', 'ar_statement_extract_value'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_statement_extract_query(text, internal, smallint, internal,
	internal, internal, internal)
RETURNS internal
AS 'MODULE_PATHNAME', 'ar_statement_extract_query'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_statement_compare_partial(int, int, smallint, internal)
RETURNS int
AS 'MODULE_PATHNAME', 'ar_statement_compare_partial'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

CREATE FUNCTION ar_statement_triconsistent(internal, smallint, text, int,
	internal, internal, internal)
RETURNS "char"
AS 'MODULE_PATHNAME', 'ar_statement_triconsistent'
LANGUAGE C STRICT IMMUTABLE PARALLEL SAFE;

COMMENT ON FUNCTION ar_statement_extract_value(text, internal) IS
'Support of ar_statement_ops: the keys of a row.';
COMMENT ON FUNCTION ar_statement_extract_query(text, internal, smallint, internal, internal, internal, internal) IS
'Support of ar_statement_ops: the keys of a query, and what they must weigh.';
COMMENT ON FUNCTION ar_statement_compare_partial(int, int, smallint, internal) IS
'Support of ar_statement_ops: are the keys of this version? Else error XX002.';
COMMENT ON FUNCTION ar_statement_triconsistent(internal, smallint, text, int, internal, internal, internal) IS
'Support of ar_statement_ops: can keys enough agree?';

CREATE OPERATOR CLASS ar_statement_ops
FOR TYPE text USING gin AS
	OPERATOR 1 @~ (text, ar_statement),
	FUNCTION 1 btint4cmp(int, int),
	FUNCTION 2 ar_statement_extract_value(text, internal),
	FUNCTION 3 ar_statement_extract_query(text, internal, smallint, internal, internal, internal, internal),
	FUNCTION 5 ar_statement_compare_partial(int, int, smallint, internal),
	FUNCTION 6 ar_statement_triconsistent(internal, smallint, text, int, internal, internal, internal),
	STORAGE int4;

COMMENT ON OPERATOR CLASS ar_statement_ops USING gin IS
'the same statement in other words, by text @~ ar_statement; no such row is missed
A key for each telling stem; how rare a stem is comes from compiled tables, not from what is stored.
For quotes: a statement of more than 1024 stems is looked for in every row.
Error XX002: another version made the index, with other keys; REINDEX it.';

CREATE OPERATOR CLASS ar_query_ops
DEFAULT FOR TYPE ar_query USING btree AS
	OPERATOR 1 <,
	OPERATOR 2 <=,
	OPERATOR 3 =,
	OPERATOR 4 >=,
	OPERATOR 5 >,
	FUNCTION 1 ar_query_cmp(ar_query, ar_query);

COMMENT ON OPERATOR CLASS ar_query_ops USING btree IS
'the order of queries: near, copy_of, shares; then threshold, number of words, bytes of the text';

CREATE OPERATOR CLASS ar_query_ops
DEFAULT FOR TYPE ar_query USING hash AS
	OPERATOR 1 =,
	FUNCTION 1 ar_query_hash(ar_query),
	FUNCTION 2 ar_query_hash_extended(ar_query, bigint);

COMMENT ON OPERATOR CLASS ar_query_ops USING hash IS
'queries of the same kind, threshold, number of words and text';

CREATE OPERATOR CLASS ar_statement_ops
DEFAULT FOR TYPE ar_statement USING btree AS
	OPERATOR 1 <,
	OPERATOR 2 <=,
	OPERATOR 3 =,
	OPERATOR 4 >=,
	OPERATOR 5 >,
	FUNCTION 1 ar_statement_cmp(ar_statement, ar_statement);

COMMENT ON OPERATOR CLASS ar_statement_ops USING btree IS
'the order of statements: threshold, then bytes of the text';

CREATE OPERATOR CLASS ar_statement_ops
DEFAULT FOR TYPE ar_statement USING hash AS
	OPERATOR 1 =,
	FUNCTION 1 ar_statement_hash(ar_statement),
	FUNCTION 2 ar_statement_hash_extended(ar_statement, bigint);

COMMENT ON OPERATOR CLASS ar_statement_ops USING hash IS
'statements of the same threshold and text';

--
-- Making an index
--

CREATE FUNCTION ar_create_reuse_index(relation regclass, body_column name,
	density text DEFAULT 'normal', articles float8 DEFAULT 0)
RETURNS text
AS 'MODULE_PATHNAME', 'ar_create_reuse_index'
LANGUAGE C STRICT VOLATILE PARALLEL UNSAFE COST 1000000;

COMMENT ON FUNCTION ar_create_reuse_index(regclass, name, text, float8) IS
'Makes an index of ar_reuse_ops as wide as its rows need, in few pages; gives its name and options.
relation: a table, partitioned or not, or a materialized view. density: normal, high or exact.
articles: how many will come; 0: as many as there are. Not CONCURRENTLY; needs what CREATE INDEX
needs. Errors: 42703, 42804, 42809 for the column, its type, the relation; 22023 for density, or
articles below 1. VOLATILE.';
