/*
 * texts.h
 *		Random inputs, and those that are kept.
 */
#ifndef AN_FUZZ_TEXTS_H
#define AN_FUZZ_TEXTS_H

#include <stddef.h>
#include <stdint.h>

/* Room for any input. */
#define FUZZ_MOST_BYTES		(1 << 20)

extern uint32_t fuzz_random_input(unsigned long round, uint8_t *input);
extern const char *fuzz_piece(size_t i);

extern void fuzz_replay(const char *folder);
extern void fuzz_pack(int nfiles, char **files);
extern void fuzz_unpack(const char *packed, const char *folder);
extern uint8_t *fuzz_read_file(const char *path, size_t *nbytes);

#endif							/* AN_FUZZ_TEXTS_H */
