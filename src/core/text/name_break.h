/*
 * name_break.h
 *		Where a name of two words parts that is written as one.
 *
 * The rules for heads and tails of names, and the list src/gen/compounds.txt.
 * compounds.h asks for whole words; nobody else need.
 *
 * AN_COMPOUNDS_VERSION goes up whenever a word is parted elsewhere: by the list
 * or by the rules.
 */
#ifndef AN_NAME_BREAK_H
#define AN_NAME_BREAK_H

#include "core/base/hash.h"
#include "core/text/fold.h"

#define AN_COMPOUNDS_VERSION	1

#define AN_SERVANT_LETTERS	3	/* of Abd, the first word of many names */
#define AN_COMPOUND_LEAST	4	/* letters of a name that may be parted */
#define AN_COMPOUND_MOST	48	/* longer ones are not looked at */
#define AN_COMPOUND_BREAKS	2	/* of a listed name */
#define AN_COMPOUND_PARTS	6	/* of any name: no more are looked for */

/* How many ends of names are told apart. */
#define AN_COMPOUND_END_BITS	14
#define AN_COMPOUND_ENDS	(1 << AN_COMPOUND_END_BITS)

/* What a listed name must have been before folding. */
typedef enum AnCompoundOrigin
{
	AN_ORIGIN_ANY,
	AN_ORIGIN_MADDA,			/* with madda over its first letter */
	AN_ORIGIN_BARE				/* with a bare alef for its second */
} AnCompoundOrigin;

/* A listed name, written as one word. */
typedef struct AnCompound
{
	uint64_t	hash;
	uint32_t	letters;		/* see an_hash_has_letters() */
	uint8_t		breaks[AN_COMPOUND_BREAKS]; /* letters before each; 0: none */
	uint8_t		origin;			/* AnCompoundOrigin */
} AnCompound;

/* A number of the last four letters before end. */
static inline uint32_t
an_compound_end(const uint8_t *end)
{
	uint64_t	last = an_hash_load64(end - AN_COMPOUND_LEAST * AN_LETTER_BYTES);

	return (uint32_t) (last * AN_HASH_FACTOR >> (64 - AN_COMPOUND_END_BITS));
}

/* Where a word of a text stands: folded once as the caller folded it ... */
typedef struct AnCompoundWord
{
	const AnFolded *folded;
	const AnFolded *walked;		/* ... and once more as words are read */
	uint32_t	start;			/* of the word, in the walked text */
	uint32_t	end;
} AnCompoundWord;

/* A word under consideration, or a part of one. */
typedef struct AnNameLetters
{
	const uint8_t *bytes;
	uint32_t	n;				/* letters */
	const AnCompoundWord *words;	/* where its letters stand, in a row */
	uint32_t	first;			/* of them, the letter where bytes begins */
} AnNameLetters;

extern bool an_compound_is_likely(const uint8_t *letters, uint32_t nbytes);
extern bool an_is_servant_of(const uint8_t *letters, uint32_t nletters);
extern uint32_t an_name_break(const AnNameLetters *name);

#endif							/* AN_NAME_BREAK_H */
