/*
 * find.c
 *		ar_find: a phrase found through all its spellings.
 *
 * Body and phrase are folded alike and the folded phrase is looked for in the
 * folded body.  The search is Knuth, Morris and Pratt's (SIAM J. Comput. 6,
 * 1977): memmem() would have to start anew behind every hit that stands inside
 * a longer word, and a body made of such hits would take quadratic time.
 */
#include "pg/base/arabic_news.h"

#include "miscadmin.h"
#include "utils/memutils.h"

/*
 * A word changes where these do, as in words.c; that it also does so between a
 * decimal number and a Latin letter right behind it is left out.
 */
typedef enum WordScript
{
	SCRIPT_NONE,				/* stands in no word */
	SCRIPT_ARABIC,
	SCRIPT_OTHER				/* other letters, and digits */
}			WordScript;

/* A folded phrase, ready to be looked for. */
typedef struct Phrase
{
	const uint8_t *bytes;
	uint32_t	nbytes;
	uint32_t   *border;			/* longest border of each prefix */
	WordScript	first;			/* of the character that it begins with */
	WordScript	last;			/* and ends with */
	bool		is_tag;			/* it begins with # or @ */
}			Phrase;

/* A search under way. */
typedef struct Search
{
	const AnBody *body;
	const Phrase *phrase;
	uint32_t	at;				/* the next folded byte to read */
	uint32_t	matched;		/* bytes of the phrase that end before it */
	uint32_t	found_end;		/* the original behind the last match */
}			Search;

PG_FUNCTION_INFO_V1(ar_find);

static bool
is_blank(uint32_t cp)
{
	AnLetterKind kind = an_letter_kind(cp);

	return kind == AN_LETTER_BLANK || kind == AN_LETTER_BREAK ||
		kind == AN_LETTER_INVISIBLE;
}

/* Signs that belong to the letter before them. */
static bool
is_attached(uint32_t cp)
{
	AnLetterKind kind = an_letter_kind(cp);

	return kind == AN_LETTER_MARK || kind == AN_LETTER_TATWEEL;
}

static WordScript
word_script(uint32_t cp)
{
	AnLetterKind kind = an_letter_kind(cp);

	if (kind == AN_LETTER_ARABIC)
		return SCRIPT_ARABIC;
	return kind == AN_LETTER_FOREIGN || kind == AN_LETTER_DIGIT ?
		SCRIPT_OTHER : SCRIPT_NONE;
}

/* The script before byte at: of the letter, where signs are attached to it. */
static WordScript
script_before(const uint8_t *text, uint32_t at)
{
	uint32_t	cp;

	while (at > 0)
	{
		at = an_utf8_before(text, at, &cp);
		if (!is_attached(cp))
			return word_script(cp);
	}
	return SCRIPT_NONE;
}

/* Fill border[i]: the longest proper border of the first i + 1 bytes. */
static void
find_borders(Phrase *phrase)
{
	uint32_t	k = 0;
	uint32_t	i;

	phrase->border[0] = 0;
	for (i = 1; i < phrase->nbytes; i++)
	{
		if (i % AN_TICK_BYTES == 0)
			CHECK_FOR_INTERRUPTS();
		while (k > 0 && phrase->bytes[i] != phrase->bytes[k])
			k = phrase->border[k - 1];
		if (phrase->bytes[i] == phrase->bytes[k])
			k++;
		phrase->border[i] = k;
	}
}

/* Read the phrase from its folded text; false when nothing is left of it. */
static bool
prepare_phrase(Phrase *phrase, const AnFolded *folded)
{
	const uint8_t *start = folded->folded;
	const uint8_t *end = start + folded->folded_bytes;
	uint32_t	cp;

	while (start < end)
	{
		int			nbytes = an_utf8_decode(start, end, &cp);

		if (!is_blank(cp))
			break;
		start += nbytes;
	}
	if (start == end)
		return false;
	phrase->first = word_script(cp);
	phrase->is_tag = cp == '#' || cp == '@';
	for (;;)
	{
		uint32_t	before = an_utf8_before(start, (uint32_t) (end - start), &cp);

		if (!is_blank(cp))
			break;
		end = start + before;
	}
	phrase->last = script_before(start, (uint32_t) (end - start));
	phrase->bytes = start;
	phrase->nbytes = (uint32_t) (end - start);
	return true;
}

/*
 * Is the match that stands at [start, *end) of the folded body no part of a
 * longer word?  Signs attached to its last letter are taken in.
 */
static bool
is_whole(const Search *search, uint32_t start, uint32_t *end)
{
	const AnFolded *folded = &search->body->folded;
	const uint8_t *text = folded->folded;
	uint32_t	cp;

	if (search->phrase->first != SCRIPT_NONE &&
		script_before(text, start) == search->phrase->first)
		return false;
	if (search->phrase->last == SCRIPT_NONE)
		return true;
	while (*end < folded->folded_bytes)
	{
		int			nbytes = an_utf8_decode(text + *end,
											text + folded->folded_bytes, &cp);

		if (!is_attached(cp))
			return search->phrase->is_tag ?
				word_script(cp) == SCRIPT_NONE && cp != '_' :
				word_script(cp) != search->phrase->last;
		*end += nbytes;
	}
	return true;
}

/* Give the next match in the original; false when there is none. */
static bool
next_match(Search *search, AnSpan *match)
{
	const AnFolded *folded = &search->body->folded;
	const Phrase *phrase = search->phrase;
	uint32_t	k = search->matched;

	while (search->at < folded->folded_bytes)
	{
		uint8_t		byte = folded->folded[search->at++];
		uint32_t	end = search->at;

		if (search->at % AN_TICK_BYTES == 0)
			CHECK_FOR_INTERRUPTS();
		while (k > 0 && byte != phrase->bytes[k])
			k = phrase->border[k - 1];
		if (byte == phrase->bytes[k])
			k++;
		if (k < phrase->nbytes)
			continue;
		k = phrase->border[k - 1];
		if (!is_whole(search, end - phrase->nbytes, &end))
			continue;
		*match = an_fold_span(folded, search->at - phrase->nbytes, end);
		if (match->start < search->found_end)
			continue;
		search->found_end = match->end;
		search->matched = 0;
		return true;
	}
	return false;
}

static void
put_matches(ReturnSetInfo *rows, Search *search)
{
	MemoryContext row = AllocSetContextCreate(CurrentMemoryContext,
											  "ar_find row",
											  ALLOCSET_SMALL_SIZES);
	MemoryContext outer = MemoryContextSwitchTo(row);
	bool		nulls[4] = {false};
	AnSpan		match;
	int32		match_no = 0;

	while (next_match(search, &match))
	{
		Datum		values[4];

		values[0] = Int32GetDatum(++match_no);
		values[1] = an_body_slice(search->body, match);
		values[2] = Int32GetDatum(an_body_position(search->body, match));
		values[3] = Int32GetDatum(an_body_length(search->body, match));
		an_rows_put(rows, values, nulls);
		MemoryContextReset(row);
	}
	MemoryContextSwitchTo(outer);
	MemoryContextDelete(row);
}

/* ar_find(body text, phrase text, profile text) returns setof record */
Datum
ar_find(PG_FUNCTION_ARGS)
{
	const AnFolder *folder = an_profile_folder(fcinfo, PG_GETARG_TEXT_PP(2));
	ReturnSetInfo *rows = an_rows_begin(fcinfo);
	AnBody		body;
	AnBody		wanted;
	Phrase		phrase;
	Search		search = {&body, &phrase, 0, 0, 0};

	an_body_open(&wanted, PG_GETARG_TEXT_PP(1));
	an_body_fold(&wanted, folder);
	if (!prepare_phrase(&phrase, &wanted.folded))
		return (Datum) 0;
	an_body_open(&body, PG_GETARG_TEXT_PP(0));
	an_body_fold(&body, folder);
	if (phrase.nbytes > body.folded.folded_bytes)
		return (Datum) 0;
	phrase.border = MemoryContextAllocHuge(CurrentMemoryContext,
										   phrase.nbytes * sizeof(uint32_t));
	find_borders(&phrase);
	an_body_index(&body);
	put_matches(rows, &search);
	return (Datum) 0;
}
