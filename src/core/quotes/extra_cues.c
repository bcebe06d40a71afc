/*
 * extra_cues.c
 *		Reporting words that the lexicon lacks, as the caller gives them.
 */
#include "core/quotes/extra_cues.h"

#include <string.h>

#include "core/base/salt.h"

/* Make an empty table with room for so many words. */
int
an_extra_cues_make(AnArena *arena, uint32_t most, AnExtraCues *result)
{
	result->arena = arena;
	result->n = 0;
	result->most = most;
	result->cues = an_slots_make(arena, most, sizeof(AnExtraCue),
								 &result->slots);
	return result->cues == NULL ? AN_ERR_MEMORY : AN_OK;
}

/* The slot of a word, or the empty one for it. */
static uint32_t
cue_slot(const AnExtraCues *extra, const uint8_t *word, uint32_t nbytes)
{
	uint64_t	hash = an_salt_bytes(extra->arena->salt, word, nbytes);
	uint32_t	slot = an_slots_first(&extra->slots, hash);

	while (extra->cues[slot].word != NULL &&
		   (extra->cues[slot].nbytes != nbytes ||
			memcmp(extra->cues[slot].word, word, nbytes) != 0))
		slot = an_slots_next(&extra->slots, slot);
	return slot;
}

/* Add a copy of a folded word, unless it is there; no more than `most`. */
int
an_extra_cues_add(AnExtraCues *extra, const uint8_t *word, uint32_t nbytes)
{
	uint32_t	slot = cue_slot(extra, word, nbytes);
	uint8_t    *copy;

	if (extra->cues[slot].word != NULL || extra->n == extra->most)
		return AN_OK;
	copy = an_arena_alloc(extra->arena, nbytes);
	if (copy == NULL)
		return AN_ERR_MEMORY;
	memcpy(copy, word, nbytes);
	extra->cues[slot].word = copy;
	extra->cues[slot].nbytes = nbytes;
	extra->n++;
	return AN_OK;
}

/*
 * Is the word one of them, as it stands or behind a conjunction of
 * *clitic_bytes?
 */
bool
an_extra_cues_have(const AnExtraCues *extra, const uint8_t *folded,
				   const AnToken *token, uint32_t *clitic_bytes)
{
	const uint8_t *word = folded + token->start;
	uint32_t	nbytes = token->end - token->start;
	uint32_t	slot;

	*clitic_bytes = 0;
	slot = cue_slot(extra, word, nbytes);
	if (extra->cues[slot].word != NULL)
		return true;
	if (nbytes <= 2 * AN_LETTER_BYTES)
		return false;
	word += AN_LETTER_BYTES;
	nbytes -= AN_LETTER_BYTES;
	slot = cue_slot(extra, word, nbytes);
	*clitic_bytes = AN_LETTER_BYTES;
	return extra->cues[slot].word != NULL;
}
