/*
 * latin_sound.h
 *		What of a word's sound its spellings have in common.
 *
 * A form has a class for each consonant, and a, i or u for the vowels between.
 * A skeleton is a form without the vowels inside: they are what Arabic leaves
 * out and what transcriptions disagree on.
 */
#ifndef AN_LATIN_SOUND_H
#define AN_LATIN_SOUND_H

#include "core/latin/latin_word.h"

/* Room for a form: a Latin letter gives at most three, an Arabic one one. */
#define AN_LATIN_FORM	(AN_LATIN_PLAIN * 2)

extern uint32_t an_latin_form(const char *plain, uint32_t nplain, char *form);
extern uint32_t an_arabic_form(const AnLatinWord *word, char *form);
extern uint32_t an_skeleton(const char *form, uint32_t n, char *skeleton);

#endif							/* AN_LATIN_SOUND_H */
