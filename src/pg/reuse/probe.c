/*
 * probe.c
 *		A text made ready to hold many others against it.
 *
 * Everything lives in memory contexts below the call site's own.  The key is
 * set last: after an error the next call finds a probe without a key, and makes
 * it anew.
 */
#include "pg/reuse/probe.h"

#include "core/reuse/word_list.h"
#include "pg/base/arena.h"
#include "pg/base/errors.h"
#include "utils/memutils.h"

/* Bytes of candidates' memory that are kept for the next ones. */
#define SCRATCH_KEEP	(1024 * 1024)

static AnProbe *
make_probe(MemoryContext parent)
{
	AnProbe    *probe = MemoryContextAllocZero(parent, sizeof(AnProbe));

	probe->context = AllocSetContextCreate(parent, "arabic_news probe",
										   ALLOCSET_DEFAULT_SIZES);
	probe->scratch_context = AllocSetContextCreate(parent,
												   "arabic_news candidate",
												   ALLOCSET_DEFAULT_SIZES);
	an_arena_init(&probe->scratch, probe->scratch_context);
	return probe;
}

static bool
is_made_of(const AnProbe *probe, const void *bytes, Size nbytes)
{
	return probe->key != NULL && probe->key_bytes == nbytes &&
		memcmp(probe->key, bytes, nbytes) == 0;
}

/*
 * The probe of this call site.  If *ready, it was made of these very bytes.
 * If not, it is empty: the caller fills it, then calls an_probe_done().
 */
AnProbe    *
an_probe_find(FmgrInfo *flinfo, const void *bytes, Size nbytes, bool *ready)
{
	AnProbe    *probe = flinfo == NULL ? NULL : flinfo->fn_extra;

	*ready = false;
	if (probe == NULL)
	{
		probe = make_probe(flinfo == NULL ? CurrentMemoryContext :
						   flinfo->fn_mcxt);
		if (flinfo != NULL)
			flinfo->fn_extra = probe;
	}
	else if (is_made_of(probe, bytes, nbytes))
	{
		*ready = true;
		return probe;
	}
	probe->key = NULL;
	MemoryContextReset(probe->context);
	an_arena_init(&probe->arena, probe->context);
	return probe;
}

/* Was this the last text held against the probe? */
static bool
is_last_candidate(const AnProbe *probe, const text *candidate)
{
	return probe->last_bytes == VARSIZE_ANY_EXHDR(candidate) &&
		probe->last_room > 0 &&
		memcmp(probe->last, VARDATA_ANY(candidate), probe->last_bytes) == 0;
}

static void
remember_candidate(AnProbe *probe, const text *candidate)
{
	Size		nbytes = VARSIZE_ANY_EXHDR(candidate);

	if (probe->last_room < nbytes || probe->last_room == 0)
	{
		/* more than is needed now, and never 0 */
		Size		room = nbytes * 2 + 1;

		if (probe->last_room > 0)
			pfree(probe->last);
		probe->last_room = 0;
		probe->last = MemoryContextAllocHuge(GetMemoryChunkContext(probe),
											 room);
		probe->last_room = room;
	}
	memcpy(probe->last, VARDATA_ANY(candidate), nbytes);
	probe->last_bytes = nbytes;
}

/*
 * The probe, with its shingles, of the one of two texts that is more likely to
 * come again.  If *is_of_a, that is a, and b is to be held against it.
 */
AnProbe    *
an_probe_find_either(FmgrInfo *flinfo, const text *a, const text *b,
					 bool *is_of_a)
{
	AnProbe    *probe = flinfo == NULL ? NULL : flinfo->fn_extra;
	const text *own = b;
	bool		ready;

	*is_of_a = probe != NULL &&
		!is_made_of(probe, VARDATA_ANY(b), VARSIZE_ANY_EXHDR(b)) &&
		(is_made_of(probe, VARDATA_ANY(a), VARSIZE_ANY_EXHDR(a)) ||
		 is_last_candidate(probe, a));
	if (*is_of_a)
		own = a;
	probe = an_probe_find(flinfo, VARDATA_ANY(own), VARSIZE_ANY_EXHDR(own),
						  &ready);
	if (!ready)
	{
		an_probe_shingles(probe, own);
		an_probe_done(probe, VARDATA_ANY(own), VARSIZE_ANY_EXHDR(own));
	}
	remember_candidate(probe, *is_of_a ? b : a);
	return probe;
}

/* Fold the probe's own text; the datum is not needed after that. */
static void
walk_own(AnProbe *probe, const text *datum)
{
	MemoryContext old = MemoryContextSwitchTo(probe->context);

	an_body_open(&probe->body, datum);
	an_body_walk(&probe->body);
	MemoryContextSwitchTo(old);
}

/* Fill an empty probe with the set of a text's shingles. */
void
an_probe_shingles(AnProbe *probe, const text *datum)
{
	AnShingles	shingles;

	walk_own(probe, datum);
	an_check(an_shingles_read_salted(&probe->arena, &probe->body.folded,
									 &shingles));
	an_fold_free(&probe->body.arena, &probe->body.folded);
	an_check(an_shingle_set_make(&probe->arena, shingles.keys, shingles.nkeys,
								 &probe->set));
	an_shingles_free(&probe->arena, &shingles);
}

/* Fill an empty probe with a text's runs of so many words. */
void
an_probe_runs(AnProbe *probe, const text *datum, int run_words)
{
	AnWordList	words;

	walk_own(probe, datum);
	an_check(an_word_list_read(&probe->arena, &probe->body.folded, &words));
	an_check(an_run_set_make(&probe->arena, &probe->body.folded, &words,
							 run_words, &probe->runs));
}

/* Fill an empty probe with what a text says. */
void
an_probe_statement(AnProbe *probe, const text *datum)
{
	walk_own(probe, datum);
	an_check(an_statement_read(&probe->arena, &probe->body.folded,
							   &probe->statement));
	an_fold_free(&probe->body.arena, &probe->body.folded);
}

/* The probe is filled: remember what it was made of. */
void
an_probe_done(AnProbe *probe, const void *bytes, Size nbytes)
{
	char	   *key = MemoryContextAllocHuge(probe->context, nbytes);

	memcpy(key, bytes, nbytes);
	probe->key_bytes = nbytes;
	probe->key = key;
}

/* Fold a candidate in the scratch arena; release it before the next. */
void
an_probe_walk(AnProbe *probe, const text *candidate, AnBody *body)
{
	an_body_open(body, candidate);
	an_arena_rewind(&probe->scratch);
	body->arena = probe->scratch;
	an_body_walk(body);
}

/*
 * Keep the memory that candidates took for the next ones, unless it has become
 * much: rows that come in order of length would each add a block.
 */
void
an_probe_release(AnProbe *probe, const AnBody *body)
{
	if (MemoryContextMemAllocated(probe->scratch_context, false) <=
		SCRATCH_KEEP)
	{
		probe->scratch = body->arena;
		return;
	}
	MemoryContextReset(probe->scratch_context);
	an_arena_init(&probe->scratch, probe->scratch_context);
}
