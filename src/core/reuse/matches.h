/*
 * matches.h
 *		What begins at each word that also stands elsewhere.
 *
 * For each word of either of two texts: the longest run of words from there on
 * that the other text has too, and the first place in the other that has it.
 * Or for each word of one text: the longest run that began before, and where
 * first.  Words that cannot be in a run of the length that is asked for are left
 * out.
 */
#ifndef AN_MATCHES_H
#define AN_MATCHES_H

#include "core/reuse/numbered_words.h"

/* What begins at words of a text, in their order. */
typedef struct AnMatches
{
	uint32_t   *lengths;		/* in words; 0 is none */
	uint32_t   *places;			/* of the first word in the other text */
	uint32_t   *words;			/* which words these are */
	uint32_t	n;
} AnMatches;

/* The matches of both, in arrays that they share. */
typedef struct AnMatched
{
	AnMatches	a;
	AnMatches	b;				/* of one text alone: empty */
	uint32_t	room;			/* of the arrays */
} AnMatched;

extern int	an_matches_between(AnArena *arena, const AnNumbered *a,
							   const AnNumbered *b, uint32_t min_words,
							   AnMatched *result);
extern int	an_matches_within(AnArena *arena, const AnNumbered *text,
							  uint32_t min_words, AnMatched *result);
extern void an_matches_free(AnArena *arena, AnMatched *matched);

#endif							/* AN_MATCHES_H */
