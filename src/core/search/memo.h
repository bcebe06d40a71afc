/*
 * memo.h
 *		What form a term was found to have.
 *
 * It pays because a few hundred words make up most of a text.  A memo is
 * AN_MEMO_ENTRIES of AnMemo, zeroed at first.
 */
#ifndef AN_MEMO_H
#define AN_MEMO_H

#include "core/base/salt.h"

#define AN_MEMO_ENTRIES		32768
#define AN_MEMO_BYTES		30

typedef struct AnMemo
{
	uint8_t		nterm;			/* bytes of the term; 0 where none is kept */
	uint8_t		nform;			/* bytes of its form; 0 for a stop word */
	uint8_t		bytes[AN_MEMO_BYTES];	/* the term, then its form */
} AnMemo;

extern AnMemo *an_memo_places(AnMemo *memo, const AnSalt *salt,
							  const uint8_t *term, uint32_t nbytes);
extern bool an_memo_find(AnMemo *places, const uint8_t *term,
						 uint32_t nbytes);
extern void an_memo_keep(AnMemo *places, const uint8_t *term, uint32_t nbytes,
						 const uint8_t *form, uint32_t nform);

#endif							/* AN_MEMO_H */
