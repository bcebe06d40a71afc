/*
 * find.c
 *		A phrase found in a text, both folded alike.
 *
 * The search is Knuth, Morris and Pratt's (SIAM J. Comput. 6, 1977): memmem()
 * would have to start anew behind every hit that stands inside a longer word,
 * and a body made of such hits would take quadratic time.
 */
#include "core/text/find.h"

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

static AnWordScript
word_script(uint32_t cp)
{
	AnLetterKind kind = an_letter_kind(cp);

	if (kind == AN_LETTER_ARABIC)
		return AN_SCRIPT_ARABIC;
	return kind == AN_LETTER_FOREIGN || kind == AN_LETTER_DIGIT ?
		AN_SCRIPT_OTHER : AN_SCRIPT_NONE;
}

/* The script of the character before byte at, signs attached to it left out. */
static AnWordScript
script_before(const uint8_t *text, uint32_t at)
{
	uint32_t	cp;

	while (at > 0)
	{
		at = an_utf8_before(text, at, &cp);
		if (!is_attached(cp))
			return word_script(cp);
	}
	return AN_SCRIPT_NONE;
}

/* Do [start, end) of a folded text, Arabic letters, make a whole word? */
bool
an_find_is_word(const AnFolded *folded, uint32_t start, uint32_t end)
{
	const uint8_t *text = folded->folded;
	uint32_t	cp;

	if (script_before(text, start) == AN_SCRIPT_ARABIC)
		return false;
	while (end < folded->folded_bytes)
	{
		end += (uint32_t) an_utf8_decode(text + end,
										 text + folded->folded_bytes, &cp);
		if (!is_attached(cp))
			return word_script(cp) != AN_SCRIPT_ARABIC;
	}
	return true;
}

/* Fill border[i]: the longest proper border of the first i + 1 bytes. */
static void
find_borders(AnArena *arena, AnPhrase *phrase)
{
	uint32_t	k = 0;
	uint32_t	i;

	phrase->border[0] = 0;
	for (i = 1; i < phrase->nbytes; i++)
	{
		if (i % AN_TICK_BYTES == 0)
			an_arena_tick(arena);
		while (k > 0 && phrase->bytes[i] != phrase->bytes[k])
			k = phrase->border[k - 1];
		if (phrase->bytes[i] == phrase->bytes[k])
			k++;
		phrase->border[i] = k;
	}
}

/* Read a phrase from its folded text; false when nothing is left of it. */
static bool
read_phrase(AnPhrase *phrase, const AnFolded *folded)
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
		uint32_t	nbytes = (uint32_t) (end - start);
		uint32_t	before = an_utf8_before(start, nbytes, &cp);

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
is_whole(const AnFind *find, uint32_t start, uint32_t *end)
{
	const AnFolded *folded = find->body;
	const uint8_t *text = folded->folded;
	uint32_t	cp;

	if (find->phrase.first != AN_SCRIPT_NONE &&
		script_before(text, start) == find->phrase.first)
		return false;
	if (find->phrase.last == AN_SCRIPT_NONE)
		return true;
	while (*end < folded->folded_bytes)
	{
		int			nbytes = an_utf8_decode(text + *end,
											text + folded->folded_bytes, &cp);

		if (!is_attached(cp))
			return find->phrase.is_tag ?
				word_script(cp) == AN_SCRIPT_NONE && cp != '_' :
				word_script(cp) != find->phrase.last;
		*end += nbytes;
	}
	return true;
}

/*
 * Begin to look for a phrase.  A phrase that is empty once it is folded is
 * found nowhere.
 */
int
an_find_init(AnArena *arena, AnFind *find, const AnFolded *body,
			 const AnFolded *phrase)
{
	find->arena = arena;
	find->body = body;
	find->at = find->matched = find->found_end = 0;
	if (!read_phrase(&find->phrase, phrase) ||
		find->phrase.nbytes > body->folded_bytes)
	{
		find->at = body->folded_bytes;
		return AN_OK;
	}
	find->phrase.border = an_arena_alloc(arena, find->phrase.nbytes *
										 sizeof(uint32_t));
	if (find->phrase.border == NULL)
		return AN_ERR_MEMORY;
	find_borders(arena, &find->phrase);
	return AN_OK;
}

/*
 * Read on to where the bytes of the phrase end in the folded body; false at the
 * end of the body.
 */
static bool
read_to_match(AnFind *find)
{
	const AnPhrase *phrase = &find->phrase;
	const uint8_t *text = find->body->folded;
	uint32_t	nbytes = find->body->folded_bytes;
	uint32_t	at = find->at;
	uint32_t	k = find->matched;

	while (at < nbytes && k < phrase->nbytes)
	{
		uint8_t		byte = text[at++];

		if (at % AN_TICK_BYTES == 0)
			an_arena_tick(find->arena);
		while (k > 0 && byte != phrase->bytes[k])
			k = phrase->border[k - 1];
		if (byte == phrase->bytes[k])
			k++;
	}
	find->at = at;
	find->matched = k;
	return k > 0 && k == phrase->nbytes;
}

/* Give the next match in the original; false when there is none. */
bool
an_find_next(AnFind *find, AnSpan *match)
{
	const AnPhrase *phrase = &find->phrase;

	while (read_to_match(find))
	{
		uint32_t	end = find->at;

		find->matched = phrase->border[phrase->nbytes - 1];
		if (!is_whole(find, end - phrase->nbytes, &end))
			continue;
		*match = an_fold_span(find->body, find->at - phrase->nbytes, end);
		if (match->start < find->found_end)
			continue;
		find->found_end = match->end;
		find->matched = 0;
		return true;
	}
	return false;
}
