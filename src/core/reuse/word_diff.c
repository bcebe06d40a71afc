/*
 * word_diff.c
 *		What one wording changed in the other.
 *
 * 1. Words are linked that both texts have in one order (word_alignment).
 * 2. Links that chance might have made are taken back (weak_links), and what
 *    was put in is shifted to the bounds of sentences (edit_bounds).
 * 3. Of what is left, blocks that stand elsewhere are linked (moved_blocks).
 * 4. What is left then was changed, dropped or added (diff_rows).
 *
 *		a	The minister said he would stay. He spoke in Cairo.
 *		b	The minister said he will stay. Reporters asked. He spoke in Cairo.
 *		same The minister said he, changed would to will, same stay,
 *		added Reporters asked, same He spoke in Cairo
 *
 * Where several links are as good, the text that comes first in an order of its
 * own decides, not the one that is called a: so both directions agree.
 */
#include "core/reuse/word_diff.h"

#include "core/reuse/edit_bounds.h"
#include "core/reuse/moved_blocks.h"
#include "core/reuse/weak_links.h"
#include "core/reuse/word_alignment.h"

/* Does b come first, by its length, then by the hashes of its words? */
static bool
b_is_first(AnArena *arena, const AnDiffWords *a, const AnDiffWords *b)
{
	uint32_t	i;

	if (a->nwords != b->nwords)
		return b->nwords < a->nwords;
	for (i = 0; i < a->nwords; i++)
	{
		if (a->items[i].hash != b->items[i].hash)
			return b->items[i].hash < a->items[i].hash;
		an_arena_tick_turn(arena, i);
	}
	return false;
}

/*
 * The diff of two texts that were read with one numbering, which gave nnumbers
 * numbers.
 */
int
an_word_diff(AnArena *arena, const AnDiffWords *a, const AnDiffWords *b,
			 uint32_t nnumbers, AnDiffRows *rows)
{
	bool		turned = b_is_first(arena, a, b);
	AnWordLinks links;
	int			status = an_word_links_begin(arena, turned ? b : a,
											 turned ? a : b, nnumbers, &links);

	if (status == AN_OK)
		status = an_word_alignment_make(&links);
	if (status == AN_OK)
		status = an_weak_links_drop(&links);
	if (status != AN_OK)
		return status;
	an_edit_bounds_shift(&links);
	status = an_moved_blocks_link(&links);
	if (status != AN_OK)
		return status;
	return an_diff_rows_make(arena, turned ? &links.b : &links.a,
							 turned ? &links.a : &links.b, rows);
}
