/*
 * unit.h
 *		The harness of the unit tests of core.
 *
 * A room's tests live in unit_<room>.c and are entered through
 * void unit_<room>(void), which unit.c declares weak: a room that is not there
 * yet is skipped.  A check counts once as a test, however often a loop comes
 * by it; every failure counts.  Checks count and go on, so that one run shows all that is
 * wrong; only the first few failures of a room are printed.
 */
#ifndef AN_UNIT_H
#define AN_UNIT_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "core/base/arena.h"

/* Count one check; print where and what when it does not hold. */
#define CHECK(ok) \
	unit_check((ok), __FILE__, __LINE__, "%s", #ok)

/*
 * The same with words of one's own: CHECK_THAT(a < b, "a %u, b %u", a, b).
 * The words are only evaluated when the check fails.
 */
#define CHECK_THAT(ok, ...) \
	((ok) ? unit_pass(__FILE__, __LINE__) : unit_check(false, __FILE__, __LINE__, __VA_ARGS__))

/* Whole numbers that must be equal, both shown when they are not. */
#define CHECK_INT(got, wanted) \
	unit_check_int((long long) (got), (long long) (wanted), \
				   __FILE__, __LINE__, #got)

/* A stretch of bytes against a C string; label says which case this is. */
#define CHECK_TEXT(label, got, ngot, wanted) \
	unit_check_text((label), (const char *) (got), (size_t) (ngot), \
					(wanted), __FILE__, __LINE__)

extern void unit_pass(const char *file, int line);
extern void unit_check(bool ok, const char *file, int line,
					   const char *format,...)
			__attribute__((format(printf, 4, 5)));
extern void unit_check_int(long long got, long long wanted,
						   const char *file, int line, const char *what);
extern void unit_check_text(const char *label, const char *got, size_t ngot,
							const char *wanted, const char *file, int line);

/*
 * An arena made of malloc.  All that it ever handed out is freed, and it is
 * empty again, with the next call: one at a time is enough for a test.
 */
extern AnArena *unit_arena(void);

/* How often core called tick() since unit_arena(). */
extern unsigned unit_ticks(void);

/* The same numbers in every run: xorshift64*, seeded once. */
extern uint64_t unit_random(void);
extern uint32_t unit_random_below(uint32_t limit);

#endif							/* AN_UNIT_H */
