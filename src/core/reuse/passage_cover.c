/*
 * passage_cover.c
 *		Passages that are needed, where all would be too many.
 *
 * Of passages in the order of one text, the next one needed is that which
 * begins no later than what is covered ends, and reaches farthest.  The one
 * after it begins behind that end, or it would have been taken instead: so no
 * byte of the text is in more than two of those that are taken.
 *
 * Hence what is needed for a takes twice the bytes of a at most.  What is needed
 * for b takes twice those of b as b has it; but a passage is written as a has
 * it.  Where that is no more than twice as long as b's own wording, these take
 * four times the bytes of b, and all together no more than four times both.  A
 * passage that is longer in a than that, with a page of signs or of tatweel
 * between its words, is given only as far as the room lasts.
 */
#include "core/reuse/passage_cover.h"

/* A passage is dear when a has it in more than so many times b's bytes. */
#define DEAR_TIMES	2

/* What has been decided of a passage. */
enum
{
	LEFT_OUT,
	TAKEN,
	NEEDED_FOR_B
};

typedef struct Cover
{
	AnArena    *arena;
	const AnNumbered *a;
	const AnNumbered *b;
	AnPassages *list;
	uint64_t	room;			/* bytes that passages may still take */
} Cover;

static AnSpan
a_span(const Cover *cover, const AnPassage *passage)
{
	return an_passage_span(cover->a, passage->a_first, passage->a_words);
}

static AnSpan
b_span(const Cover *cover, const AnPassage *passage)
{
	return an_passage_span(cover->b, passage->b_first, passage->b_words);
}

/* What a passage takes: it is written as a has it. */
static uint32_t
passage_bytes(const Cover *cover, const AnPassage *passage)
{
	AnSpan		span = a_span(cover, passage);

	return span.end - span.start;
}

static bool
is_dear(const Cover *cover, const AnPassage *passage)
{
	AnSpan		span = b_span(cover, passage);

	return passage_bytes(cover, passage) >
		DEAR_TIMES * (uint64_t) (span.end - span.start);
}

/* Do all fit into the room? */
static bool
all_fit(const Cover *cover)
{
	uint64_t	sum = 0;
	uint32_t	i;

	for (i = 0; i < cover->list->nitems && sum <= cover->room; i++)
		sum += passage_bytes(cover, &cover->list->items[i]);
	return sum <= cover->room;
}

static void
take_passage(Cover *cover, AnPassage *passage)
{
	passage->kept = TAKEN;
	cover->room -= passage_bytes(cover, passage);
}

/* Of passages in the order of a text, find those needed to cover it. */
static void
choose(Cover *cover, AnSpan (*span_of) (const Cover *, const AnPassage *),
	   uint32_t decision)
{
	AnPassage  *items = cover->list->items;
	uint32_t	n = cover->list->nitems;
	uint32_t	covered = 0;	/* up to this byte, but for gaps */
	uint32_t	i = 0;

	while (i < n)
	{
		AnPassage  *best = NULL;
		uint32_t	latest = span_of(cover, &items[i]).start;
		uint32_t	farthest = covered;

		if (latest < covered)
			latest = covered;
		for (; i < n && span_of(cover, &items[i]).start <= latest; i++)
		{
			uint32_t	end = span_of(cover, &items[i]).end;

			if (end > farthest)
			{
				farthest = end;
				best = &items[i];
			}
			an_arena_tick_turn(cover->arena, i);
		}
		if (best != NULL && best->kept != TAKEN)
			best->kept = decision;
		covered = farthest;
	}
}

/* Take what is needed for b, the dear ones last and while they fit. */
static void
take_for_b(Cover *cover, bool dear)
{
	uint32_t	i;

	for (i = 0; i < cover->list->nitems; i++)
	{
		AnPassage  *passage = &cover->list->items[i];

		if (passage->kept == NEEDED_FOR_B &&
			is_dear(cover, passage) == dear &&
			passage_bytes(cover, passage) <= cover->room)
			take_passage(cover, passage);
	}
}

/* Take what is needed to cover a, and then b; the list is in the order of a. */
static int
take_needed(Cover *cover)
{
	AnPassages *list = cover->list;
	uint32_t	i;
	int			status;

	for (i = 0; i < list->nitems; i++)
		list->items[i].kept = LEFT_OUT;
	choose(cover, a_span, TAKEN);
	for (i = 0; i < list->nitems; i++)
		if (list->items[i].kept == TAKEN)
			take_passage(cover, &list->items[i]);
	status = an_passages_order(cover->arena, list->items, list->nitems,
							   AN_PASSAGE_B);
	if (status != AN_OK)
		return status;
	choose(cover, b_span, NEEDED_FOR_B);
	take_for_b(cover, false);
	take_for_b(cover, true);
	for (i = 0; i < list->nitems; i++)
		list->items[i].kept = list->items[i].kept == TAKEN;
	an_passages_keep(list);
	return an_passages_sort(cover->arena, list);
}

/*
 * Leave out what is not needed of a sorted list, if its passages take more than
 * AN_PASSAGES_TIMES text_bytes together.
 */
int
an_passages_cover(AnArena *arena, const AnNumbered *a, const AnNumbered *b,
				  uint64_t text_bytes, AnPassages *list)
{
	Cover		cover = {arena, a, b, list, AN_PASSAGES_TIMES * text_bytes};

	if (all_fit(&cover))
		return AN_OK;
	return take_needed(&cover);
}
