/*
 * verb_letters.h
 *		A word as letters, to inflect it.
 */
#ifndef AN_GEN_VERB_LETTERS_H
#define AN_GEN_VERB_LETTERS_H

#include <stdbool.h>
#include <stdint.h>

#define AN_VERB_LETTERS	16
#define AN_FORM_BYTES	(2 * AN_VERB_LETTERS + 1)

typedef struct Letters
{
	int			n;
	uint32_t	at[AN_VERB_LETTERS];	/* code points */
} Letters;

extern Letters letters_read(const char *text);
extern uint32_t letters_back(const Letters *word, int back);
extern void letters_put(Letters *word, uint32_t letter);
extern Letters letters_with_ending(Letters word, const uint32_t *ending);
extern Letters letters_part(const Letters *word, int first, int end);
extern Letters letters_without_last(const Letters *word);
extern Letters letters_behind(uint32_t first, const Letters *rest);
extern bool letter_is_weak(uint32_t letter);
extern bool letter_is_hamza(uint32_t letter);

#endif							/* AN_GEN_VERB_LETTERS_H */
