/*
 * numbers.h
 *		Texts made of numbers: each is a word like "w17", or an Arabic one.
 */
#ifndef AN_UNIT_NUMBERS_H
#define AN_UNIT_NUMBERS_H

#include "core/reuse/passages.h"
#include "core/reuse/word_list.h"

/* Numbers of Arabic words are below this. */
#define N_ARABIC_WORDS	12

/* Bytes of a word of make_words(). */
#define N_WORD_BYTES	5

extern AnFolded make_text(AnArena *arena, const uint32_t *numbers, uint32_t n);
extern AnFolded make_arabic_text(AnArena *arena, const uint32_t *numbers,
								 uint32_t n);
extern AnNumbered make_words(AnArena *arena, const uint32_t *numbers,
							 uint32_t n);
extern AnWordList make_word_list(AnArena *arena, const uint32_t *numbers,
								 uint32_t n);
extern void random_numbers(uint32_t *numbers, uint32_t n, uint32_t limit);
extern bool is_shared(const uint32_t *a, uint32_t n, const uint32_t *b,
					  uint32_t nb);

#endif							/* AN_UNIT_NUMBERS_H */
