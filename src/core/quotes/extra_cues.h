/*
 * extra_cues.h
 *		Reporting words that the lexicon lacks, as the caller gives them.
 *
 * There may be a million of them, and every word of a text is looked up: so
 * they are a table.  Its hash is the arena's own, and letters are compared:
 * anybody can find words with a wanted hash of hash.h.
 */
#ifndef AN_EXTRA_CUES_H
#define AN_EXTRA_CUES_H

#include "core/base/slots.h"
#include "core/text/words.h"

typedef struct AnExtraCue
{
	const uint8_t *word;		/* NULL where the slot is empty */
	uint32_t	nbytes;
} AnExtraCue;

typedef struct AnExtraCues
{
	AnArena    *arena;			/* where the words are */
	AnSlots		slots;
	AnExtraCue *cues;			/* by slot */
	uint32_t	n;				/* distinct ones */
	uint32_t	most;			/* that there is room for */
} AnExtraCues;

extern int	an_extra_cues_make(AnArena *arena, uint32_t most,
							   AnExtraCues *result);
extern int	an_extra_cues_add(AnExtraCues *extra, const uint8_t *word,
							  uint32_t nbytes);
extern bool an_extra_cues_have(const AnExtraCues *extra, const uint8_t *folded,
							   const AnToken *token, uint32_t *clitic_bytes);

#endif							/* AN_EXTRA_CUES_H */
