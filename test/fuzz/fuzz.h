/*
 * fuzz.h
 *		What targets, the properties that hold for any bytes, and drivers, who
 *		make the bytes, share.
 *
 * A target is one file, named after the rooms that it is for, with one function
 * void fuzz_<target>(const FuzzInput *).  Three programs call it:
 *
 *		texts.c			random texts of pieces of news; `make fuzz`
 *		corpus.c		what libFuzzer has found, kept in corpus/; `make fuzz`
 *		libfuzzer.c		libFuzzer, led by coverage; test/long/fuzz
 *
 * What a target allocates it takes from arenas of fuzz_arena(); all of it is
 * freed when it is done.
 */
#ifndef AN_FUZZ_H
#define AN_FUZZ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "core/base/arena.h"
#include "core/text/fold.h"

/* The targets that exist. */
#define FUZZ_TARGETS(TARGET) \
	TARGET(text) TARGET(markup) TARGET(search) TARGET(quotes) TARGET(speaker) TARGET(reuse) \
	TARGET(passages) TARGET(word_diff) TARGET(dates) TARGET(latin) \
	TARGET(receive)

/*
 * The bytes that an input begins with.  The first one can make memory run out,
 * for the rest see fuzz_flag().
 */
#define FUZZ_FLAGS	8

/* What the bytes of an input mean. */
typedef struct FuzzInput
{
	uint8_t		flags[FUZZ_FLAGS];	/* zero where the input ends before */
	const uint8_t *text;		/* up to the first zero byte behind them */
	uint32_t	nbytes;
	const uint8_t *other;		/* behind that byte, or else half of text */
	uint32_t	other_bytes;
	const uint8_t *all;			/* both, with the zero byte */
	uint32_t	all_bytes;
} FuzzInput;

typedef struct FuzzTarget
{
	const char *name;
	void		(*run) (const FuzzInput *input);
} FuzzTarget;

#define TARGET(name) extern void fuzz_##name(const FuzzInput *input);
FUZZ_TARGETS(TARGET)
#undef TARGET

/* A check in the source, and whether it has been counted. */
typedef struct FuzzSite
{
	const char *file;
	int			line;
	bool		seen;
} FuzzSite;

#define AT_SITE(statement) \
	do { \
		static FuzzSite site = {__FILE__, __LINE__, false}; \
		statement; \
	} while (0)

/* Count one check; say where and what when it does not hold. */
#define CHECK(ok) AT_SITE(fuzz_check((ok), &site, #ok))

/* A call of core that fails only if memory was made to run out. */
#define RUN(call) AT_SITE(fuzz_status((call), &site, #call))

/* Checks counted over all inputs. */
extern unsigned long fuzz_passed;
extern unsigned long fuzz_failed;

/* Names the input in messages, as "round 12" does. */
extern char fuzz_where[64];

extern void fuzz_check(bool ok, FuzzSite *site, const char *what);
extern void fuzz_status(int status, FuzzSite *site, const char *what);

extern void fuzz_seed(uint64_t seed);
extern uint64_t fuzz_random(void);
extern uint32_t fuzz_below(uint32_t limit);
extern uint32_t fuzz_flag(const FuzzInput *input, int i, uint32_t limit);

extern AnArena *fuzz_arena(void);
extern void *fuzz_block(size_t nbytes);
extern uint8_t *fuzz_copy(const uint8_t *bytes, size_t nbytes);
extern const AnFolder *fuzz_walk_folder(void);
extern const AnFolder *fuzz_walk_again_folder(void);
extern void fuzz_walk(AnArena *arena, const uint8_t *text, uint32_t nbytes,
					  AnFolded *folded);
extern bool fuzz_is_valid(const uint8_t *text, uint32_t nbytes);
extern bool fuzz_is_inside(AnSpan span, uint32_t nbytes);

extern void fuzz_run(const FuzzTarget *target, const uint8_t *data,
					 size_t size);
extern const FuzzTarget *fuzz_find_target(const char *name);
extern void fuzz_run_all(const uint8_t *data, size_t size);

#endif							/* AN_FUZZ_H */
