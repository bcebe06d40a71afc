/*
 * matches.c
 *		What begins at each word that also stands elsewhere.
 *
 * A run that is in both texts is of words that are in both.  So of each text only
 * the stretches of such words are looked at, which in most articles are few.
 * They all become one text, with numbers between them that stand nowhere else.
 * Of its suffixes in order, those that begin with the same run stand together: a
 * group.  Groups lie in one another, the longer run's in the shorter one's.  So
 * the longest run from a word on that the other text has too is that of the
 * smallest group that holds this word and a word of the other text; and the
 * first place is the least of the other's words there.  All groups show in one
 * pass over the order, the inner before the outer (Kasai and others,
 * "Linear-time longest-common-prefix computation in suffix arrays", 2001).
 */
#include "core/reuse/matches.h"

#include <string.h>

#include "core/reuse/suffix_array.h"

#define NONE	UINT32_MAX

/* Suffixes that begin with the same run.  Places are of the joined text. */
typedef struct Group
{
	uint32_t	length;			/* of the run, in words */
	uint32_t	first_a;		/* the first place of the run in a, or NONE */
	uint32_t	first_b;		/* the same in b */
	uint32_t	waiting;		/* the last place that has no match yet, or
								 * NONE; from it a ring in Joined.places */
} Group;

/* The stretches of both texts in one text. */
typedef struct Joined
{
	AnArena    *arena;
	const AnNumbered *a;
	const AnNumbered *b;		/* NULL for one text alone */
	uint32_t	min_words;
	uint8_t    *seen;			/* by number of a word: SEEN_ bits */
	uint32_t	seen_room;
	uint32_t	nsymbols;
	uint32_t   *text;			/* words + 1, numbers between, 0 at its end */
	uint32_t	n;
	uint32_t	b_first;		/* where b begins; n for one text alone */
	uint32_t   *sorted;
	uint32_t   *lengths;		/* of suffixes with their neighbours, then of
								 * matches */
	uint32_t   *places;			/* of matches; before: the next one waiting */
	uint32_t   *words;			/* which word of its text each is */
	Group	   *groups;			/* open ones, the innermost last */
	uint32_t	ngroups;
	uint32_t	groups_room;
} Joined;

/* Where a word has been seen: in a, and in b or, of one text, again. */
enum
{
	SEEN_FIRST = 1,
	SEEN_AGAIN = 2,
	SEEN_TWICE = SEEN_FIRST | SEEN_AGAIN
};

static uint32_t
greatest_word(const AnNumbered *text, uint32_t greatest)
{
	uint32_t	i;

	for (i = 0; i < text->nwords; i++)
		if (text->words[i] > greatest)
			greatest = text->words[i];
	return greatest;
}

/* Note which words may be in a match. */
static int
see_words(Joined *joined)
{
	const AnNumbered *a = joined->a;
	const AnNumbered *b = joined->b;
	uint32_t	greatest = greatest_word(a, 0);
	uint32_t	i;

	if (b != NULL)
		greatest = greatest_word(b, greatest);
	joined->nsymbols = greatest + 2;
	joined->seen_room = greatest + 1;
	joined->seen = an_arena_alloc(joined->arena, joined->seen_room);
	if (joined->seen == NULL)
		return AN_ERR_MEMORY;
	memset(joined->seen, 0, joined->seen_room);
	for (i = 0; i < a->nwords; i++)
	{
		uint8_t    *seen = &joined->seen[a->words[i]];

		*seen |= *seen != 0 && b == NULL ? SEEN_AGAIN : SEEN_FIRST;
		an_arena_tick_turn(joined->arena, i);
	}
	for (i = 0; b != NULL && i < b->nwords; i++)
	{
		joined->seen[b->words[i]] |= SEEN_AGAIN;
		an_arena_tick_turn(joined->arena, i);
	}
	return AN_OK;
}

/*
 * Add the stretches of a text that can hold a match, each with a number of its
 * own behind it.  Before there is room for them, they are only counted.
 */
static void
add_stretches(Joined *joined, const AnNumbered *text)
{
	uint32_t	first = 0;		/* of the stretch */
	uint32_t	i;

	for (i = 0; i <= text->nwords; i++)
	{
		an_arena_tick_turn(joined->arena, i);
		if (i < text->nwords && joined->seen[text->words[i]] == SEEN_TWICE)
			continue;
		if (i - first < joined->min_words)
			first = i + 1;
		else if (joined->text == NULL)
		{
			joined->n += i - first + 1;
			first = i + 1;
		}
		else
		{
			for (; first < i; first++)
			{
				joined->words[joined->n] = first;
				joined->text[joined->n++] = text->words[first] + 1;
			}
			joined->words[joined->n] = first++;
			joined->text[joined->n++] = joined->nsymbols++;
		}
	}
}

/* Count the stretches of both texts, or write them. */
static void
add_texts(Joined *joined)
{
	joined->n = 0;
	add_stretches(joined, joined->a);
	joined->b_first = joined->n;
	if (joined->b != NULL)
		add_stretches(joined, joined->b);
	joined->n++;
	if (joined->b == NULL)
		joined->b_first = joined->n;
}

static int
join_texts(Joined *joined)
{
	AnArena    *arena = joined->arena;
	size_t		bytes;
	int			status = see_words(joined);

	if (status != AN_OK)
		return status;
	add_texts(joined);
	bytes = joined->n * sizeof(uint32_t);
	joined->lengths = an_arena_alloc(arena, bytes);
	joined->places = an_arena_alloc(arena, bytes);
	joined->words = an_arena_alloc(arena, bytes);
	joined->text = an_arena_alloc(arena, bytes);
	joined->sorted = an_arena_alloc(arena, bytes);
	if (joined->lengths == NULL || joined->places == NULL ||
		joined->words == NULL || joined->text == NULL ||
		joined->sorted == NULL)
		return AN_ERR_MEMORY;
	add_texts(joined);
	an_arena_free(arena, joined->seen, joined->seen_room);
	joined->text[joined->n - 1] = 0;
	joined->words[joined->n - 1] = 0;
	return AN_OK;
}

/* Room for all groups that can be open: each is of a run of another length. */
static int
make_groups(Joined *joined)
{
	uint32_t	longest = 0;
	uint32_t	i;

	for (i = 0; i < joined->n; i++)
		if (joined->lengths[i] > longest)
			longest = joined->lengths[i];
	joined->groups_room = longest + 2;
	joined->groups = an_arena_alloc(joined->arena, joined->groups_room *
									sizeof(Group));
	return joined->groups == NULL ? AN_ERR_MEMORY : AN_OK;
}

static inline uint32_t
lesser(uint32_t x, uint32_t y)
{
	return x < y ? x : y;
}

/* Two rings become one; each is known by its last. */
static uint32_t
join_rings(uint32_t *next, uint32_t x, uint32_t y)
{
	uint32_t	first;

	if (x == NONE || y == NONE)
		return lesser(x, y);
	first = next[x];
	next[x] = next[y];
	next[y] = first;
	return y;
}

static void
add_to_group(Joined *joined, Group *group, const Group *more)
{
	group->first_a = lesser(group->first_a, more->first_a);
	group->first_b = lesser(group->first_b, more->first_b);
	group->waiting = join_rings(joined->places, group->waiting, more->waiting);
}

/*
 * A group is whole: what waits in it has its match, if the group has one for
 * it.  Of one text alone, the first place waits on.
 */
static void
close_group(Joined *joined, Group *group)
{
	bool		alone = joined->b_first == joined->n;
	uint32_t	last = group->waiting;
	uint32_t	at = last;
	uint32_t	next;

	if (last == NONE || group->length == 0 ||
		(!alone && (group->first_a == NONE || group->first_b == NONE)))
		return;
	next = joined->places[last];
	do
	{
		at = next;
		next = joined->places[at];
		joined->lengths[at] = group->length;
		joined->places[at] = joined->words[alone || at >= joined->b_first ?
										   group->first_a : group->first_b];
	} while (at != last);
	group->waiting = NONE;
	if (alone)
	{
		at = group->first_a;
		joined->lengths[at] = 0;
		joined->places[at] = at;
		group->waiting = at;
	}
}

/* Close the groups of longer runs than that; all are in the one that is left. */
static void
close_longer(Joined *joined, Group inner, uint32_t length)
{
	Group	   *outer = &joined->groups[joined->ngroups - 1];

	while (outer->length > length)
	{
		add_to_group(joined, outer, &inner);
		close_group(joined, outer);
		inner = *outer--;
		joined->ngroups--;
	}
	if (outer->length < length)
	{
		outer++;
		joined->ngroups++;
		*outer = inner;
		outer->length = length;
		return;
	}
	add_to_group(joined, outer, &inner);
}

/* Pass over the order. */
static void
find_matches(Joined *joined)
{
	Group		start = {0, NONE, NONE, NONE};
	uint32_t	i;

	joined->groups[0] = start;
	joined->ngroups = 1;
	for (i = 0; i < joined->n; i++)
	{
		uint32_t	at = joined->sorted[i];
		uint32_t	length = i + 1 == joined->n ? 0 :
		joined->lengths[joined->sorted[i + 1]];
		Group		own = {UINT32_MAX, NONE, NONE, at};

		*(at < joined->b_first ? &own.first_a : &own.first_b) = at;
		joined->lengths[at] = 0;
		joined->places[at] = at;
		close_longer(joined, own, length);
		an_arena_tick_turn(joined->arena, i);
	}
}

static int
match_joined(Joined *joined)
{
	AnArena    *arena = joined->arena;
	size_t		bytes = joined->n * sizeof(uint32_t);
	int			status = an_suffixes_sort(arena, joined->text, joined->n,
										  joined->nsymbols, joined->sorted);

	if (status != AN_OK)
		return status;
	an_suffixes_agree(arena, joined->text, joined->n, joined->sorted,
					  joined->lengths);
	status = make_groups(joined);
	if (status != AN_OK)
		return status;
	find_matches(joined);
	an_arena_free(arena, joined->groups, joined->groups_room * sizeof(Group));
	an_arena_free(arena, joined->sorted, bytes);
	an_arena_free(arena, joined->text, bytes);
	return AN_OK;
}

/* The matches of those from first to end. */
static AnMatches
matches_from(const Joined *joined, uint32_t first, uint32_t end)
{
	AnMatches	matches = {joined->lengths + first, joined->places + first,
	joined->words + first, end - first};

	return matches;
}

static int
find_joined(Joined *joined, AnMatched *result)
{
	int			status = join_texts(joined);

	if (status == AN_OK)
		status = match_joined(joined);
	if (status != AN_OK)
		return status;
	result->room = joined->n;
	result->a = matches_from(joined, 0, joined->b_first);
	result->b = matches_from(joined, joined->b_first, joined->n);
	return AN_OK;
}

/* What both texts have, from their words on that can begin min_words. */
int
an_matches_between(AnArena *arena, const AnNumbered *a, const AnNumbered *b,
				   uint32_t min_words, AnMatched *result)
{
	Joined		joined = {0};

	joined.arena = arena;
	joined.a = a;
	joined.b = b;
	joined.min_words = min_words;
	return find_joined(&joined, result);
}

/* What began before in the same text, likewise. */
int
an_matches_within(AnArena *arena, const AnNumbered *text, uint32_t min_words,
				  AnMatched *result)
{
	Joined		joined = {0};

	joined.arena = arena;
	joined.a = text;
	joined.min_words = min_words;
	return find_joined(&joined, result);
}

void
an_matches_free(AnArena *arena, AnMatched *matched)
{
	size_t		bytes = matched->room * sizeof(uint32_t);

	an_arena_free(arena, matched->a.words, bytes);
	an_arena_free(arena, matched->a.places, bytes);
	an_arena_free(arena, matched->a.lengths, bytes);
}
