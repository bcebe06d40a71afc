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

#include "core/reuse/numbered_words.h"

/* The words of both texts, numbered together, and what each number tells. */
typedef struct AnWordAgreement
{
	const AnNumbered *a;
	const AnNumbered *b;
	uint32_t	nnumbers;		/* the four arrays are by number */
	uint32_t   *a_counts;		/* how often it stands in a */
	uint32_t   *b_counts;
	float	   *weights;		/* how much the word tells */
	uint32_t   *seen;			/* all 0 between two calls */
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

extern int	an_word_agreement_make(AnArena *arena, const AnNumbered *a,
								   const AnNumbered *b,
								   AnWordAgreement *result);
extern void an_word_agreement_trim(AnWordAgreement *agreement, AnArea *area);
extern float an_word_agreement_share(AnWordAgreement *agreement,
									 const AnArea *area, uint32_t *words);

#endif							/* AN_WORD_AGREEMENT_H */
