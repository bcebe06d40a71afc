/*
 * diff_words.h
 *		The words of a text as a diff reads them.
 *
 * Names that are one word here and two there, and words whose space was lost,
 * are read in their parts (word_parts.h), so that neither is a change.
 */
#ifndef AN_DIFF_WORDS_H
#define AN_DIFF_WORDS_H

#include "core/reuse/numbered_words.h"

/* What stands between two words: how far it parts them. */
typedef enum AnApart
{
	AN_APART_BLANK,
	AN_APART_SIGN,
	AN_APART_STOP,
	AN_APART_BREAK
} AnApart;

typedef struct AnDiffWord
{
	uint64_t	hash;			/* the same in every process */
	AnSpan		span;			/* folded bytes */
	uint8_t		surprise;		/* how rare in news: -log2 of its share, in
								 * quarters of a bit */
	uint8_t		apart;			/* AnApart: from the word before */
	bool		signs_before;	/* more than blanks and breaks stands there */
} AnDiffWord;

typedef struct AnDiffWords
{
	const AnFolded *folded;
	AnDiffWord *items;
	uint32_t   *numbers;		/* equal where words are */
	uint32_t	nwords;
	uint32_t	room;
} AnDiffWords;

extern int	an_diff_words_read(AnNumbering *numbering, const AnFolded *folded,
							   AnDiffWords *result);

/* How far words i - 1 and i are apart; a text's ends are breaks. */
static inline uint32_t
an_diff_words_apart(const AnDiffWords *text, uint32_t i)
{
	return i == 0 || i == text->nwords ? AN_APART_BREAK : text->items[i].apart;
}

#endif							/* AN_DIFF_WORDS_H */
