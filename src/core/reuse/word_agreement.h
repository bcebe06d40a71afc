/*
 * word_agreement.h
 *		How far a stretch of one text says what a stretch of another says.
 *
 * Words count in any order.  Editors move phrases and put synonyms in, but
 * leave most of the telling words near where they were.  The rarer a word is,
 * the more it tells: its weight is the logarithm of the inverse of its share
 * (Sparck Jones, "A statistical interpretation of term specificity", 1972),
 * that is, of its share of the words of these two texts.
 */
#ifndef AN_WORD_AGREEMENT_H
#define AN_WORD_AGREEMENT_H

#include "core/reuse/passages.h"

/* One of the two texts; words have numbers that both share. */
typedef struct AnNumbered
{
	uint32_t   *words;			/* the number of each word */
	uint32_t	nwords;
	uint32_t   *counts;			/* by number: how often it stands here */
} AnNumbered;

typedef struct AnWordAgreement
{
	AnNumbered	a;
	AnNumbered	b;
	float	   *weights;		/* by number: how much the word tells */
	uint32_t   *seen;			/* by number; all 0 between two calls */
	uint32_t	nnumbers;
	uint64_t	budget;			/* words that may still be looked at */
} AnWordAgreement;

/* A stretch of each text; ends are exclusive. */
typedef struct AnArea
{
	uint32_t	a_first;
	uint32_t	a_end;
	uint32_t	b_first;
	uint32_t	b_end;
} AnArea;

extern int	an_word_agreement_make(AnArena *arena, const AnWordList *a,
								   const AnWordList *b,
								   AnWordAgreement *result);
extern void an_word_agreement_trim(AnWordAgreement *agreement, AnArea *area);
extern float an_word_agreement_share(AnWordAgreement *agreement,
									 const AnArea *area, uint32_t *words);

#endif							/* AN_WORD_AGREEMENT_H */
