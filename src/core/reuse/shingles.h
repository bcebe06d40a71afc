/*
 * shingles.h
 *		Runs of words as numbers.
 *
 * The unit of reuse is the run of three folded words, unstemmed.  Two words
 * are too common to tell texts apart, five do not survive an editor's pen
 * (Broder, "On the resemblance and containment of documents", 1997, calls such
 * a run a shingle).  A text of one or two words is one shingle as a whole, and
 * a text without words has none.
 *
 * Index keys are made of an_shingle(), which is the same everywhere.  Texts are
 * compared by an_salt_shingle(), and exactly so: also against whoever writes
 * words for the hashes that they have, different words count as the same only
 * with the chance that salt.c says.
 */
#ifndef AN_SHINGLES_H
#define AN_SHINGLES_H

#include "core/base/hash.h"
#include "core/base/slots.h"
#include "core/text/words.h"

#define AN_SHINGLE_WORDS	3

/* Goes up whenever a run has another number; part of AN_KEY_FORMAT. */
#define AN_SHINGLE_VERSION	1

/* The number of the run a b c, given the hashes of its words; never 0. */
static inline uint64_t
an_shingle(uint64_t a, uint64_t b, uint64_t c)
{
	uint64_t	sum = a;

	sum = sum * AN_HASH_FACTOR + b;
	sum = sum * AN_HASH_FACTOR + c;
	sum = an_hash_mix(sum);
	return sum == 0 ? 1 : sum;
}

/* Shingles in the order of the text, repeats included. */
typedef struct AnShingles
{
	uint64_t   *keys;
	uint32_t	nkeys;
	uint32_t	nwords;
	uint32_t	room;			/* what the arena gave for them */
} AnShingles;

/*
 * A set of shingles that other texts are held against.  Each slot remembers the
 * last text that hit it, so that a repeated shingle counts once and nothing
 * needs clearing.
 */
typedef struct AnShingleSet
{
	AnSlots		slots;
	uint64_t   *keys;			/* by slot; 0 is empty */
	uint32_t   *seen;			/* the round in which a slot was last hit */
	uint32_t	count;			/* distinct shingles */
	uint32_t	round;			/* the current one, from 1 */
} AnShingleSet;

/* What comparing a text with a set of shingles found, distinct ones. */
typedef struct AnShared
{
	uint32_t	shared;			/* in both */
	uint32_t	others;			/* only in the text */
} AnShared;

extern int	an_shingles_read(AnArena *arena, const AnFolded *folded,
							 AnShingles *result);
extern void an_shingles_free(AnArena *arena, AnShingles *shingles);
extern void an_shingle_set_free(AnArena *arena, AnShingleSet *set);
extern int	an_shingles_read_salted(AnArena *arena, const AnFolded *folded,
									AnShingles *result);
extern int	an_shingle_set_make(AnArena *arena, const uint64_t *keys,
								uint32_t nkeys, AnShingleSet *set);
extern int	an_shingles_compare(AnArena *arena, AnShingleSet *set,
								const AnFolded *folded, uint32_t too_many,
								AnShared *result);
extern uint32_t an_shingles_count_shared(AnArena *arena, AnShingleSet *set,
										 const AnFolded *folded,
										 uint32_t enough);
extern float an_resemblance(const AnShingleSet *set, const AnShared *shared);
extern float an_containment(uint32_t shared, uint32_t whole);

#endif							/* AN_SHINGLES_H */
