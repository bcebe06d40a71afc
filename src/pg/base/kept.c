/*
 * kept.c
 *		What a call site keeps of an argument from row to row.
 */
#include "pg/base/kept.h"

#include "utils/memutils.h"

/* The head of one allocation: what was made follows it, then the argument. */
typedef struct Kept
{
	Size		size;			/* of what was made, with its alignment */
	Size		nbytes;			/* of the argument */
} Kept;

#define KEPT_HEADER		MAXALIGN(sizeof(Kept))

/* What was made of these very bytes, or NULL. */
const void *
an_kept_find(FmgrInfo *site, const void *argument, Size nbytes)
{
	const Kept *kept = site->fn_extra;
	const char *made;

	if (kept == NULL || kept->nbytes != nbytes)
		return NULL;
	made = (const char *) kept + KEPT_HEADER;
	return memcmp(made + kept->size, argument, nbytes) == 0 ? made : NULL;
}

/*
 * Keep a copy of what was made of an argument, and drop what was kept before.
 * Make it first: after an error in the making the old one must still be there.
 */
const void *
an_kept_replace(FmgrInfo *site, const void *argument, Size nbytes,
				const void *made, Size size)
{
	Size		aligned = MAXALIGN(size);
	Kept	   *kept = MemoryContextAllocHuge(site->fn_mcxt, KEPT_HEADER +
											  aligned + nbytes);
	char	   *copy = (char *) kept + KEPT_HEADER;

	kept->size = aligned;
	kept->nbytes = nbytes;
	memcpy(copy, made, size);
	memcpy(copy + aligned, argument, nbytes);
	if (site->fn_extra != NULL)
		pfree(site->fn_extra);
	site->fn_extra = kept;
	return copy;
}
