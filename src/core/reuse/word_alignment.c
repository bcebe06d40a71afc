/*
 * word_alignment.c
 *		The words that two texts have in one order.
 *
 * Equal words at both ends of an area are linked first, then the heaviest chain
 * of words that it has once on either side, and so on between these.  Where no
 * words are unique the shortest edit decides.
 */
#include "core/reuse/word_alignment.h"

#include "core/reuse/edit_path.h"
#include "core/reuse/unique_words.h"

/* So often areas are split; each time all words are read once. */
#define MOST_SPLITS		8

typedef struct Alignment
{
	AnWordLinks *links;
	AnUniqueWords unique;
	AnEditPath	path;
} Alignment;

/* Link equal words at both ends of an area, which is left without them. */
static void
link_ends(AnWordLinks *links, AnArea *area)
{
	while (area->a_first < area->a_end && area->b_first < area->b_end &&
		   an_word_links_agree(links, area->a_first, area->b_first))
	{
		an_arena_tick_turn(links->arena, area->a_first);
		an_word_links_set(links, area->a_first++, area->b_first++,
						  AN_LINK_SAME);
	}
	while (area->a_first < area->a_end && area->b_first < area->b_end &&
		   an_word_links_agree(links, area->a_end - 1, area->b_end - 1))
	{
		an_arena_tick_turn(links->arena, area->a_end);
		an_word_links_set(links, --area->a_end, --area->b_end, AN_LINK_SAME);
	}
}

static void align_area(Alignment *alignment, AnArea area, int splits);

/* Align what stands between the words of an area that are linked. */
static void
align_between(Alignment *alignment, const AnArea *area, int splits)
{
	const AnLinkSide *a = &alignment->links->a;
	AnArea		between = *area;
	uint32_t	i;

	for (i = area->a_first; i < area->a_end; i++)
	{
		if (a->states[i] == AN_LINK_NONE)
			continue;
		between.a_end = i;
		between.b_end = a->partners[i];
		align_area(alignment, between, splits);
		between.a_first = i + 1;
		between.b_first = a->partners[i] + 1;
	}
	between.a_end = area->a_end;
	between.b_end = area->b_end;
	align_area(alignment, between, splits);
}

static void
align_area(Alignment *alignment, AnArea area, int splits)
{
	AnWordLinks *links = alignment->links;

	link_ends(links, &area);
	if (area.a_first == area.a_end || area.b_first == area.b_end)
		return;
	if (splits < MOST_SPLITS &&
		an_unique_words_link(&alignment->unique, links, &area))
		align_between(alignment, &area, splits + 1);
	else
		an_edit_path_link(&alignment->path, links, area);
}

/* Link the words of both texts; none is linked yet. */
int
an_word_alignment_make(AnWordLinks *links)
{
	Alignment	alignment = {links, {0}, {0}};
	AnArea		all = {0, links->a.text->nwords, 0, links->b.text->nwords};
	int			status = an_unique_words_begin(links, &alignment.unique);

	if (status == AN_OK)
		status = an_edit_path_begin(links->arena, &alignment.path);
	if (status == AN_OK)
		align_area(&alignment, all, 0);
	return status;
}
