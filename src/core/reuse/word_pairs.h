/*
 * word_pairs.h
 *		Pairs of telling words that stand near each other in both texts.
 *
 * An editor who puts synonyms in and turns phrases round leaves few runs, but
 * many pairs of words near each other, in either order, that chance would
 * hardly have put there in both texts.
 */
#ifndef AN_WORD_PAIRS_H
#define AN_WORD_PAIRS_H

#include "core/reuse/passage_list.h"
#include "core/reuse/word_agreement.h"

extern int	an_pieces_find(AnArena *arena, const AnWordAgreement *agreement,
						   const AnPassages *runs, AnPassages *pieces);

#endif							/* AN_WORD_PAIRS_H */
