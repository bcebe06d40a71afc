/*
 * weak_links.c
 *		Links of words that chance might have put there, taken back.
 *
 * Runs go onto a stack in their order.  The last one is looked at when the next
 * is known, and again when one behind it is taken back, for then the edit
 * behind it is larger.
 */
#include "core/reuse/weak_links.h"

#include <string.h>

#include "core/reuse/chance.h"

typedef struct LinkedRun
{
	uint32_t	a_first;
	uint32_t	b_first;
	uint32_t	nwords;
	uint64_t	surprise;		/* of all of them */
} LinkedRun;

/* The first run from word i of a on; without words if there is none. */
static LinkedRun
next_linked_run(const AnWordLinks *links, uint32_t i)
{
	LinkedRun	run = {links->a.text->nwords, links->b.text->nwords, 0, 0};

	while (i < links->a.text->nwords && links->a.states[i] == AN_LINK_NONE)
		an_arena_tick_turn(links->arena, i++);
	if (i < links->a.text->nwords)
	{
		run.a_first = i;
		run.b_first = links->a.partners[i];
		run.nwords = an_link_side_run(&links->a, i);
	}
	return run;
}

/* Is a run weak, given what stands before and behind it? */
static bool
is_weak_run(const AnWordLinks *links, const LinkedRun *before,
			const LinkedRun *run, const LinkedRun *next)
{
	uint32_t	a_end = run->a_first + run->nwords;
	uint32_t	b_end = run->b_first + run->nwords;
	uint32_t	a_before = before->a_first + before->nwords;
	uint32_t	b_before = before->b_first + before->nwords;
	bool		at_end = (run->a_first == 0 && run->b_first == 0) ||
	(a_end == links->a.text->nwords && b_end == links->b.text->nwords);

	return an_chance_explains(run->surprise,
							  run->a_first - a_before + next->a_first - a_end,
							  run->b_first - b_before + next->b_first - b_end,
							  at_end ? AN_CHANCE_AT_END : AN_CHANCE_ANYWHERE);
}

static void
unlink_run(AnWordLinks *links, const LinkedRun *run)
{
	uint32_t	i;

	for (i = 0; i < run->nwords; i++)
	{
		links->a.states[run->a_first + i] = AN_LINK_NONE;
		links->b.states[run->b_first + i] = AN_LINK_NONE;
	}
}

static uint32_t
count_linked_runs(const AnWordLinks *links)
{
	LinkedRun	run = next_linked_run(links, 0);
	uint32_t	nruns = 0;

	for (; run.nwords > 0; nruns++)
		run = next_linked_run(links, run.a_first + run.nwords);
	return nruns;
}

/* Take back the weak ones of all links, which are of state same. */
int
an_weak_links_drop(AnWordLinks *links)
{
	AnArena    *arena = links->arena;
	size_t		nbytes = ((size_t) count_linked_runs(links) + 2) *
	sizeof(LinkedRun);
	LinkedRun  *stack = an_arena_alloc(arena, nbytes);
	uint32_t	n = 0;
	uint32_t	at = 0;

	if (stack == NULL)
		return AN_ERR_MEMORY;
	/* both texts begin behind it */
	memset(&stack[n++], 0, sizeof(LinkedRun));
	do
	{
		LinkedRun	next = next_linked_run(links, at);

		at = next.a_first + next.nwords;
		while (n > 1 && is_weak_run(links, &stack[n - 2], &stack[n - 1], &next))
			unlink_run(links, &stack[--n]);
		next.surprise = an_chance_surprise(links->a.text, next.a_first,
										   next.nwords);
		stack[n++] = next;
	} while (stack[n - 1].nwords > 0);
	an_arena_free(arena, stack, nbytes);
	return AN_OK;
}
