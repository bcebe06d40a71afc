/*
 * anchors.h
 *		A few words of which every run of a text has one.
 *
 * Most texts that are looked through for a shared run have none.  Each run of
 * n words holds one of every n-th word, from any word on; so a folded text that
 * holds none of these as bytes shares no run, and others are read word by word
 * only near them.  Of the n sets the one whose shortest word is longest is
 * taken: long words are rare.
 */
#ifndef AN_ANCHORS_H
#define AN_ANCHORS_H

#include "core/reuse/passages.h"

/* With more of them, reading the words is as fast. */
#define AN_ANCHORS_MAX	4

/* Numbers that two bytes in a row can have. */
#define AN_ANCHOR_PAIRS	256

typedef struct AnAnchors
{
	const uint8_t *words[AN_ANCHORS_MAX];	/* folded bytes */
	uint32_t	nbytes[AN_ANCHORS_MAX]; /* of each, that are looked for */
	uint32_t	nwords;			/* 0: there are none that help */
	uint32_t	shortest;		/* the least of nbytes */
	uint8_t		shifts[AN_ANCHOR_PAIRS];	/* by a pair: how far to move on */
} AnAnchors;

extern void an_anchors_choose(const AnFolded *folded, const AnWordList *words,
							  uint32_t run_words, AnAnchors *result);
extern bool an_anchors_find(const AnAnchors *anchors, AnArena *arena,
							const AnFolded *folded, uint32_t *at);

#endif							/* AN_ANCHORS_H */
