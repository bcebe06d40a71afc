/*
 * find.h
 *		A phrase found in a text, both folded alike.
 *
 * A match is made of whole words: it begins and ends where words of words.c do,
 * but for one case, a decimal number with a Latin letter right behind it.
 * Signs attached to its last letter belong to it.
 */
#ifndef AN_FIND_H
#define AN_FIND_H

#include "core/text/fold.h"

/* A word ends where this changes. */
typedef enum AnWordScript
{
	AN_SCRIPT_NONE,				/* stands in no word */
	AN_SCRIPT_ARABIC,
	AN_SCRIPT_OTHER				/* other letters, and digits */
} AnWordScript;

/* A folded phrase, ready to be looked for. */
typedef struct AnPhrase
{
	const uint8_t *bytes;
	uint32_t	nbytes;
	uint32_t   *border;			/* longest border of each prefix */
	AnWordScript first;			/* of the character that it begins with */
	AnWordScript last;			/* and ends with */
	bool		is_tag;			/* it begins with # or @ */
} AnPhrase;

/* A search under way; start with an_find_init(). */
typedef struct AnFind
{
	AnArena    *arena;			/* for its tick */
	const AnFolded *body;
	AnPhrase	phrase;
	uint32_t	at;				/* the next folded byte to read */
	uint32_t	matched;		/* bytes of the phrase that end before it */
	uint32_t	found_end;		/* the original behind the last match */
} AnFind;

extern int	an_find_init(AnArena *arena, AnFind *find, const AnFolded *body,
						 const AnFolded *phrase);
extern bool an_find_is_word(const AnFolded *folded, uint32_t start,
							uint32_t end);
extern bool an_find_next(AnFind *find, AnSpan *match);

#endif							/* AN_FIND_H */
