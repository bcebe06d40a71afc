/*
 * stem.h
 *		The light stem of a word: its clitics and endings taken off.
 *
 * A stem stands for all the forms of one word: with and without al- and
 * proclitics, in both genders and all numbers, a verb in both tenses.  It is
 * itself a word, most often the singular or the perfect.  A foreign name that
 * is spelled in several ways has one stem, its commonest spelling.
 * AN_STEM_VERSION goes up whenever a word has another stem, or a stem another
 * rarity.
 */
#ifndef AN_STEM_H
#define AN_STEM_H

#include "core/base/arena.h"

#define AN_STEM_VERSION	2

/*
 * A stem may have more letters than the word, of four letters at least, where
 * that leaves vowels of a name out; so much room is to be made.
 */
#define AN_STEM_GROWTH	2
#define AN_STEM_ROOM(nbytes)	((nbytes) + (nbytes) / 2)

/*
 * Write the stem of one word, folded as AN_PROFILE_SEARCH does, to out, which
 * has AN_STEM_ROOM(nbytes) bytes; give the bytes of the stem.  What is no word
 * of Arabic letters is its own stem, and so is every stem.
 */
extern int	an_stem(const char *word, int nbytes, char *out);

/*
 * How rare a stem is in news: as it is, it is one word in 2 to this power.
 * AN_STEM_RARE at most, and where the stem is not listed.
 */
#define AN_STEM_RARE	20

extern int	an_stem_rarity(const char *stem, int nbytes);

#endif							/* AN_STEM_H */
