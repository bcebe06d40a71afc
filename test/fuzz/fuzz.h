/*
 * fuzz.h
 *		What fuzz.c, the checks, and texts.c, the texts, share.
 */
#ifndef AN_FUZZ_H
#define AN_FUZZ_H

#include <stddef.h>
#include <stdint.h>

/* Checks counted over all texts, and the round, for messages. */
extern unsigned long fuzz_passed;
extern unsigned long fuzz_failed;
extern unsigned long fuzz_round;

extern void fuzz_seed(uint64_t seed);
extern uint64_t fuzz_random(void);
extern uint32_t fuzz_below(uint32_t limit);
extern void fuzz_text(const uint8_t *text, size_t nbytes, uint32_t features);
extern int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif							/* AN_FUZZ_H */
