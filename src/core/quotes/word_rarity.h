/*
 * word_rarity.h
 *		How rare a word is in news, as it stands and in other forms.
 *
 * Nouns and adjectives are met with al- and without, and adjectives with the
 * feminine ending too; a name is met in one form.
 */
#ifndef AN_WORD_RARITY_H
#define AN_WORD_RARITY_H

#include <stdbool.h>
#include <stdint.h>

/* A word that is not known, in quarters of a bit. */
#define AN_RARITY_UNKNOWN	250

extern int	an_word_rarity(const uint8_t *word, uint32_t nbytes);
extern bool an_has_both_forms(const uint8_t *bare, uint32_t nbytes);
extern bool an_has_feminine(const uint8_t *word, uint32_t nbytes);
extern bool an_is_unknown_and(const uint8_t *letters, uint32_t nbytes);

#endif							/* AN_WORD_RARITY_H */
