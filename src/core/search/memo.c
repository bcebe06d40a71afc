/*
 * memo.c
 *		What form a term was found to have.
 */
#include "core/search/memo.h"

#include <string.h>

/*
 * The two places where the memo may keep a term, which no text can foresee.  A
 * new term takes the second; one that is met again gets the first.
 */
AnMemo	   *
an_memo_places(AnMemo *memo, const AnSalt *salt, const uint8_t *term,
			   uint32_t nbytes)
{
	uint64_t	number = an_salt_bytes(salt, term, nbytes);

	return &memo[an_salt_spread(salt, number) >> 32 & (AN_MEMO_ENTRIES - 2)];
}

static bool
has_term(const AnMemo *memo, const uint8_t *term, uint32_t nbytes)
{
	return memo->nterm == nbytes && memcmp(memo->bytes, term, nbytes) == 0;
}

/* Is the term kept in one of its places?  Then it is in the first. */
bool
an_memo_find(AnMemo *places, const uint8_t *term, uint32_t nbytes)
{
	AnMemo		first = places[0];

	if (has_term(&places[0], term, nbytes))
		return true;
	if (!has_term(&places[1], term, nbytes))
		return false;
	places[0] = places[1];
	places[1] = first;
	return true;
}

/* Keep what became of the term, if there is room for it. */
void
an_memo_keep(AnMemo *places, const uint8_t *term, uint32_t nbytes,
			 const uint8_t *form, uint32_t nform)
{
	AnMemo	   *memo = &places[1];

	if (nbytes + nform > AN_MEMO_BYTES)
		return;
	memo->nterm = (uint8_t) nbytes;
	memo->nform = (uint8_t) nform;
	memcpy(memo->bytes, term, nbytes);
	memcpy(memo->bytes + nbytes, form, nform);
}
