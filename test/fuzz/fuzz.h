/*
 * fuzz.h
 *		What the two halves of the fuzzer share: checks and the generator.
 */
#ifndef AN_FUZZ_H
#define AN_FUZZ_H

#include <stddef.h>
#include <stdint.h>

/* Counts over all texts, and the round that is on, to be shown. */
extern unsigned long fuzz_passed;
extern unsigned long fuzz_failed;
extern unsigned long fuzz_round;

extern void fuzz_seed(uint64_t seed);
extern uint64_t fuzz_random(void);
extern uint32_t fuzz_below(uint32_t limit);
extern void fuzz_text(const uint8_t *text, size_t nbytes, uint32_t features);
extern int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif							/* AN_FUZZ_H */
