/*
 * unit.h
 *		The harness of the unit tests of core.
 *
 * The tests of a room begin in void room_<room>(void); UNIT_ROOMS lists the
 * rooms.  A check counts as one test, however often a loop repeats it; every
 * failure counts.  A failure does not end the run, so that one run shows all
 * that is wrong; only the first few of a room are printed.
 */
#ifndef AN_UNIT_H
#define AN_UNIT_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "core/base/arena.h"

/* The rooms that have tests, in the Makefile's order. */
#define UNIT_ROOMS(ROOM) \
	ROOM(arena) ROOM(array) ROOM(utf8) ROOM(hash) ROOM(salt) ROOM(slots) \
	ROOM(letters) ROOM(markup) ROOM(fold) ROOM(words) ROOM(sentences) \
	ROOM(compounds) ROOM(glue) ROOM(stem) \
	ROOM(terms) ROOM(beginnings) ROOM(forms) ROOM(spellings) \
	ROOM(lexicon) ROOM(marks) ROOM(homographs) ROOM(phrases) ROOM(quotes) \
	ROOM(spans) ROOM(attribution) ROOM(somebody) ROOM(interviews) \
	ROOM(passages) ROOM(word_agreement) ROOM(reuse) ROOM(winnowing) \
	ROOM(runs) ROOM(run_keys) ROOM(statement) ROOM(statement_numbers) \
	ROOM(statement_compare) ROOM(statement_keys) ROOM(statement_pack) \
	ROOM(word_diff) ROOM(calendar) ROOM(dates) ROOM(latin) \
	ROOM(salted)

#define ROOM(name) extern void room_##name(void);
UNIT_ROOMS(ROOM)
#undef ROOM

/* A check in the source, and whether it has been counted. */
typedef struct UnitSite
{
	const char *file;
	int			line;
	bool		seen;
} UnitSite;

/* Run a statement that uses site, the place of this check. */
#define AT_SITE(statement) \
	do { \
		static UnitSite site = {__FILE__, __LINE__, false}; \
		statement; \
	} while (0)

/* Count one check; print where and what when it does not hold. */
#define CHECK(ok) AT_SITE(unit_check((ok), &site, "%s", #ok))

/*
 * The same with a message, which is evaluated only when the check fails:
 * CHECK_THAT(a < b, "a %u, b %u", a, b).
 */
#define CHECK_THAT(ok, ...) \
	AT_SITE(if (ok) unit_pass(&site); \
			else unit_check(false, &site, __VA_ARGS__))

/* Whole numbers that must be equal, both shown when they are not. */
#define CHECK_INT(got, wanted) \
	AT_SITE(unit_check_int((long long) (got), (long long) (wanted), &site, \
						   #got))

/* Bytes that must equal a C string; label says which case this is. */
#define CHECK_TEXT(label, got, ngot, wanted) \
	AT_SITE(unit_check_text((label), (const char *) (got), (size_t) (ngot), \
							(wanted), &site))

extern void unit_pass(UnitSite *site);
extern void unit_check(bool ok, UnitSite *site, const char *format,...)
			__attribute__((format(printf, 3, 4)));
extern void unit_check_int(long long got, long long wanted, UnitSite *site,
						   const char *what);
extern void unit_check_text(const char *label, const char *got, size_t ngot,
							const char *wanted, UnitSite *site);

/*
 * An empty arena on top of malloc.  The next call frees all that it handed
 * out, so a test has one arena at a time.
 */
extern AnArena *unit_arena(void);

/* Arenas have the salt of this seed until the room ends. */
extern void unit_set_salt(uint64_t seed);

/* How often core called tick() since unit_arena(). */
extern unsigned unit_ticks(void);

/* The same numbers in every run of a room: xorshift64*. */
extern uint64_t unit_random(void);
extern uint32_t unit_random_below(uint32_t limit);

/*
 * A word by lot of so many letters, of UNIT_LETTER_BYTES each, that folding
 * leaves as they are; not ended by 0.  Gives its bytes.
 */
#define UNIT_LETTER_BYTES	2
extern uint32_t unit_random_word(char *word, uint32_t nletters);

#endif							/* AN_UNIT_H */
