/*
 * lists.h
 *		What the generators share: reading lists, writing tables by hash.
 */
#ifndef AN_GEN_LISTS_H
#define AN_GEN_LISTS_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/* The generator's name for its messages; each generator defines it. */
extern const char *const generator;

extern void die(const char *what, const char *detail);
extern FILE *open_list(const char *folder, const char *name);
extern void *grab(void *owner, size_t nbytes);

/* The first member of an entry must be its hash (uint64_t). */
extern int	by_hash(const void *a, const void *b);
extern uint32_t add_letters(const uint8_t *word, uint32_t nbytes);
extern void print_all_letters(const char *name);
extern void print_firsts(const void *entries, size_t size, uint32_t n,
						 int bits, int per_line);

#endif							/* AN_GEN_LISTS_H */
