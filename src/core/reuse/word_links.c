/*
 * word_links.c
 *		Which word of one text stands for which of another.
 */
#include "core/reuse/word_links.h"

static int
begin_side(AnArena *arena, const AnDiffWords *text, AnLinkSide *side)
{
	size_t		n = (size_t) text->nwords + 1;

	side->text = text;
	side->partners = an_arena_alloc(arena, n * sizeof(uint32_t));
	side->states = an_arena_alloc(arena, n);
	if (side->partners == NULL || side->states == NULL)
		return AN_ERR_MEMORY;
	an_arena_clear(arena, side->states, n);
	return AN_OK;
}

/* No word is linked yet.  nnumbers: the words have numbers below it. */
int
an_word_links_begin(AnArena *arena, const AnDiffWords *a, const AnDiffWords *b,
					uint32_t nnumbers, AnWordLinks *links)
{
	int			status = begin_side(arena, a, &links->a);

	links->arena = arena;
	links->nnumbers = nnumbers;
	return status == AN_OK ? begin_side(arena, b, &links->b) : status;
}

/* How many words from word i on, which is linked, are linked alike in a row. */
uint32_t
an_link_side_run(const AnLinkSide *side, uint32_t i)
{
	uint32_t	n = 1;

	while (i + n < side->text->nwords &&
		   side->states[i + n] == side->states[i] &&
		   side->partners[i + n] == side->partners[i] + n)
		n++;
	return n;
}
