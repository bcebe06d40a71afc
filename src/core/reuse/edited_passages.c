/*
 * edited_passages.c
 *		Passages that were edited.
 *
 * 1. Pieces are found: runs of three words and more that both texts have, and
 *    pairs of telling words that stand near each other in both texts, in either
 *    order, where chance would hardly have put them.
 * 2. All pieces are one cluster at first.  It is split where either text has a
 *    gap between them, and so are its parts, until none has a gap
 *    (Sanchez-Perez, Sidorov, Gelbukh, "A winning approach to text alignment
 *    for text reuse detection at PAN 2014").  Phrases that changed places stay
 *    in one cluster, since neither text has a gap there.
 * 3. A cluster whose sides do not say the same is split at smaller gaps.  One
 *    whose sides do is trimmed to where they do, and is a passage.
 */
#include "core/reuse/edited_passages.h"

#include <string.h>

#include "core/base/array.h"
#include "core/reuse/passage_cover.h"
#include "core/reuse/passages.h"
#include "core/reuse/word_pairs.h"

#define RUN_WORDS		3		/* a run of so many is a piece */
#define LOOK_BACK		64		/* passages that one may lie inside of */
#define MAX_SPLITS		32		/* how often a cluster is split at most */

/*
 * Sides that agree in less than this share of their words are no passage;
 * twice min_words and more are surer than fewer.
 */
#define SHORT_SHARE		0.35F
#define LONG_SHARE		0.28F

typedef struct EditedSearch
{
	AnArena    *arena;
	AnWordAgreement agreement;
	uint32_t	min_words;
	AnPassages	pieces;
	AnPassages *result;
} EditedSearch;

/* The area that holds all pieces of a cluster. */
static AnArea
cluster_bounds(const AnPassage *pieces, uint32_t n)
{
	AnArea		area = {UINT32_MAX, 0, UINT32_MAX, 0};
	uint32_t	i;

	for (i = 0; i < n; i++)
	{
		const AnPassage *piece = &pieces[i];

		if (piece->a_first < area.a_first)
			area.a_first = piece->a_first;
		if (piece->a_first + piece->a_words > area.a_end)
			area.a_end = piece->a_first + piece->a_words;
		if (piece->b_first < area.b_first)
			area.b_first = piece->b_first;
		if (piece->b_first + piece->b_words > area.b_end)
			area.b_end = piece->b_first + piece->b_words;
	}
	return area;
}

static int	split_at_gaps(EditedSearch *search, AnPassage *pieces, uint32_t n,
						  uint32_t gap, bool by_b, bool calm, int splits);

/* A cluster without gaps becomes a passage, or is split at smaller ones. */
static int
finish_cluster(EditedSearch *search, AnPassage *pieces, uint32_t n,
			   uint32_t gap, int splits)
{
	AnArea		area = cluster_bounds(pieces, n);
	AnPassage	passage;
	uint32_t	words;
	float		share;

	/* too short even before it is trimmed */
	if (area.a_end - area.a_first < search->min_words ||
		area.b_end - area.b_first < search->min_words)
		return AN_OK;
	an_word_agreement_trim(&search->agreement, &area);
	share = an_word_agreement_share(&search->agreement, &area, &words);
	if (share < (words < 2 * search->min_words ? SHORT_SHARE : LONG_SHARE))
	{
		if (gap == 0 || n == 1)
			return AN_OK;
		return split_at_gaps(search, pieces, n, gap / 2, false, false,
							 splits + 1);
	}
	if (words < search->min_words)
		return AN_OK;
	passage.a_first = area.a_first;
	passage.a_words = area.a_end - area.a_first;
	passage.b_first = area.b_first;
	passage.b_words = area.b_end - area.b_first;
	passage.words = words;
	passage.kept = true;
	return an_passages_add(search->arena, search->result, &passage);
}

/*
 * Split pieces where one text, then the other, has a gap.  calm: the other
 * text had none; splits: how often these were split already.
 */
static int
split_at_gaps(EditedSearch *search, AnPassage *pieces, uint32_t n,
			  uint32_t gap, bool by_b, bool calm, int splits)
{
	uint32_t	begin = 0;
	uint32_t	end = 0;
	uint32_t	i;
	int			status;

	if (splits == MAX_SPLITS)
		return finish_cluster(search, pieces, n, 0, splits);
	an_arena_tick(search->arena);
	status = an_passages_order(search->arena, pieces, n,
							   by_b ? AN_PASSAGE_B : AN_PASSAGE_A);
	for (i = 0; i < n && status == AN_OK; i++)
	{
		uint32_t	first = by_b ? pieces[i].b_first : pieces[i].a_first;
		uint32_t	nwords = by_b ? pieces[i].b_words : pieces[i].a_words;

		if (i > 0 && first > end + gap)
		{
			status = split_at_gaps(search, pieces + begin, i - begin, gap,
								   !by_b, false, splits + 1);
			begin = i;
		}
		if (first + nwords > end)
			end = first + nwords;
	}
	if (status != AN_OK)
		return status;
	if (begin == 0 && calm)
		return finish_cluster(search, pieces, n, gap, splits);
	return split_at_gaps(search, pieces + begin, n - begin, gap, !by_b,
						 begin == 0, splits + (begin > 0));
}

/* Is the passage inside the other on both sides? */
static bool
is_within(const AnPassage *passage, const AnPassage *other)
{
	return passage->a_first >= other->a_first &&
		passage->b_first >= other->b_first &&
		passage->a_first + passage->a_words <=
		other->a_first + other->a_words &&
		passage->b_first + passage->b_words <=
		other->b_first + other->b_words;
}

/* Keep the passages that are not inside one before them. */
static void
keep_whole(AnArena *arena, AnPassages *list)
{
	uint32_t	i;
	uint32_t	k;
	uint32_t	n = 0;

	for (i = 0; i < list->nitems; i++)
	{
		bool		keep = true;

		for (k = n; keep && k > 0 && n - k < LOOK_BACK; k--)
			keep = !is_within(&list->items[i], &list->items[k - 1]);
		if (keep)
			list->items[n++] = list->items[i];
		an_arena_tick_turn(arena, i);
	}
	list->nitems = n;
}

/* Find the pieces, and the runs that are passages wherever they end up. */
static int
find_pieces(EditedSearch *search, const AnNumbered *a, const AnNumbered *b)
{
	AnArena    *arena = search->arena;
	uint32_t	run_words = search->min_words < RUN_WORDS ?
	search->min_words : RUN_WORDS;
	AnPassages	runs;
	AnMatched	matched;
	int			status = an_matches_between(arena, a, b, run_words, &matched);

	if (status != AN_OK)
		return status;
	status = an_passages_collect(arena, &matched, search->min_words, false,
								 search->result);
	if (status == AN_OK)
		status = an_passages_collect(arena, &matched, run_words, true, &runs);
	an_matches_free(arena, &matched);
	if (status == AN_OK)
		status = an_word_agreement_make(arena, a, b, &search->agreement);
	if (status != AN_OK)
		return status;
	status = an_pieces_find(arena, &search->agreement, &runs,
							&search->pieces);
	an_array_free(arena, runs.items, runs.room, sizeof(AnPassage));
	return status;
}

/*
 * The passages that a and b share, in which either text may have up to max_gap
 * words of its own in a row; at least min_words of each agree.
 */
int
an_passages_edited(AnArena *arena, const AnNumbered *a, const AnNumbered *b,
				   uint32_t min_words, uint32_t max_gap, AnPassages *result)
{
	EditedSearch search;
	int			status;

	memset(result, 0, sizeof(AnPassages));
	memset(&search, 0, sizeof(EditedSearch));
	search.arena = arena;
	search.min_words = min_words;
	search.result = result;
	status = find_pieces(&search, a, b);
	if (status != AN_OK || search.pieces.nitems == 0)
		return status;
	status = split_at_gaps(&search, search.pieces.items, search.pieces.nitems,
						   max_gap, false, false, 0);
	an_array_free(arena, search.pieces.items, search.pieces.room,
				  sizeof(AnPassage));
	if (status == AN_OK)
		status = an_passages_sort(arena, result);
	if (status != AN_OK)
		return status;
	keep_whole(arena, result);
	return an_passages_cover(arena, a, b,
							 (uint64_t) a->text_bytes + b->text_bytes, result);
}
