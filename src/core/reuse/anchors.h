/*
 * anchors.h
 *		A few words of which every run of a text has one.
 *
 * Most texts that are searched for a shared run have none, which should be
 * found out fast.  Take every n-th word of the text whose runs are looked for:
 * each of its runs of n words has one of them.  So a text that holds none of
 * these words, looked for as bytes, shares no run; others are read word by word
 * only near the places that do.
 *
 * There are n such sets of words, by the word that one begins with.  The best
 * is the one whose shortest word is longest, since long words are rare.
 */
#ifndef AN_ANCHORS_H
#define AN_ANCHORS_H

#include "core/reuse/word_list.h"

/* Where a text needs more, reading all words of the other is as fast. */
#define AN_ANCHORS_MAX	4

/* Numbers that two bytes in a row can have. */
#define AN_ANCHOR_PAIRS	256

typedef struct AnAnchors
{
	const uint8_t *words[AN_ANCHORS_MAX];	/* folded bytes */
	uint32_t	nbytes[AN_ANCHORS_MAX]; /* how many of each are compared */
	uint32_t	nwords;			/* 0: there are none that help */
	uint32_t	shortest;		/* the least of nbytes */
	uint8_t		shifts[AN_ANCHOR_PAIRS];	/* by a pair: how far to move on */
} AnAnchors;

extern void an_anchors_choose(const AnFolded *folded, const AnWordList *words,
							  uint32_t run_words, AnAnchors *result);
extern bool an_anchors_find(const AnAnchors *anchors, AnArena *arena,
							const AnFolded *folded, uint32_t *at);

#endif							/* AN_ANCHORS_H */
