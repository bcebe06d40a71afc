/*
 * unit.c
 *		Runs the unit tests of every room and counts.
 *
 * Last line: "N passed, M failed"; the exit code says whether M is 0.  With
 * arguments only the rooms named are run.
 */
#include "unit/unit.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "core/base/salt.h"

/* Failures of one room that are printed; the rest are only counted. */
#define SHOWN_FAILURES	20

/* Where random numbers start, in every room. */
#define FIRST_RANDOM	UINT64_C(0x9E3779B97F4A7C15)

/* A block that the arena was given, in the list of those to free. */
typedef struct Grabbed
{
	struct Grabbed *next;
	struct Grabbed **link;		/* what points to it: 16 bytes with next */
} Grabbed;

static const struct Room
{
	const char *name;
	void		(*run) (void);
}			rooms[] =

{
#define ROOM(name) {#name, room_##name},
	UNIT_ROOMS(ROOM)
#undef ROOM
};

static unsigned long passed;
static unsigned long failed;
static unsigned long failed_in_room;
static unsigned ticks;
static Grabbed *grabbed;
static AnArena arena;
static AnSalt salt;
static uint64_t random_state;

/*
 * Count a check that holds, but only the first time: a loop over all code
 * points is one test, not a million.
 */
void
unit_pass(UnitSite *site)
{
	passed += !site->seen;
	site->seen = true;
}

/* Count a check; true if its failure should be printed. */
static bool
count(bool ok, UnitSite *site)
{
	if (ok)
	{
		unit_pass(site);
		return false;
	}
	failed++;
	failed_in_room++;
	return failed_in_room <= SHOWN_FAILURES;
}

void
unit_check(bool ok, UnitSite *site, const char *format,...)
{
	va_list		args;

	if (!count(ok, site))
		return;
	printf("%s:%d: failed: ", site->file, site->line);
	va_start(args, format);
	vprintf(format, args);
	va_end(args);
	printf("\n");
}

void
unit_check_int(long long got, long long wanted, UnitSite *site,
			   const char *what)
{
	if (count(got == wanted, site))
		printf("%s:%d: failed: %s is %lld, not %lld\n", site->file,
			   site->line, what, got, wanted);
}

void
unit_check_text(const char *label, const char *got, size_t ngot,
				const char *wanted, UnitSite *site)
{
	bool		ok = ngot == strlen(wanted) && memcmp(got, wanted, ngot) == 0;

	if (count(ok, site))
		printf("%s:%d: failed: %s: got \"%.*s\", not \"%s\"\n", site->file,
			   site->line, label, (int) ngot, got, wanted);
}

/* Let the neighbours of a block know where it is. */
static void
link_grabbed(Grabbed *block)
{
	*block->link = block;
	if (block->next != NULL)
		block->next->link = &block->next;
}

static void *
grab(void *owner, size_t nbytes)
{
	Grabbed    *block = malloc(sizeof(Grabbed) + nbytes);

	(void) owner;
	if (block == NULL)
		return NULL;
	block->next = grabbed;
	block->link = &grabbed;
	link_grabbed(block);
	return block + 1;
}

/* AddressSanitizer's realloc() always moves, and knows what was freed. */
static void *
resize(void *owner, void *old, size_t nbytes)
{
	Grabbed    *block = (Grabbed *) old - 1;

	(void) owner;
	if (nbytes > 0)
	{
		block = realloc(block, sizeof(Grabbed) + nbytes);
		if (block == NULL)
			return NULL;
		link_grabbed(block);
		return block + 1;
	}
	*block->link = block->next;
	if (block->next != NULL)
		block->next->link = block->link;
	free(block);
	return NULL;
}

static void
tick(void *owner)
{
	(void) owner;
	ticks++;
}

/*
 * A salt like any other: no answer may depend on it, so it is that of the first
 * random numbers in a row unless a test has set another.
 */
void
unit_set_salt(uint64_t seed)
{
	uint64_t	random[AN_SALT_NUMBERS];
	uint64_t	before = random_state;
	size_t		i;

	random_state = seed | 1;
	for (i = 0; i < AN_SALT_NUMBERS; i++)
		random[i] = unit_random();
	random_state = before;
	an_salt_make(&salt, random);
}

AnArena    *
unit_arena(void)
{
	while (grabbed != NULL)
	{
		Grabbed    *next = grabbed->next;

		free(grabbed);
		grabbed = next;
	}
	memset(&arena, 0, sizeof(arena));
	arena.grab = grab;
	arena.resize = resize;
	arena.tick = tick;
	arena.salt = &salt;
	ticks = 0;
	return &arena;
}

unsigned
unit_ticks(void)
{
	return ticks;
}

uint64_t
unit_random(void)
{
	random_state ^= random_state >> 12;
	random_state ^= random_state << 25;
	random_state ^= random_state >> 27;
	return random_state * UINT64_C(0x2545F4914F6CDD1D);
}

uint32_t
unit_random_below(uint32_t limit)
{
	return (uint32_t) (unit_random() >> 33) % limit;
}

/* No letter twice in a row, which folding might take for elongation. */
uint32_t
unit_random_word(char *word, uint32_t nletters)
{
	static const char letters[] =
		"بتثجحخدذرزسشصضطظعغفقكلمنهوي";
	const uint32_t n = (sizeof(letters) - 1) / UNIT_LETTER_BYTES;
	uint32_t	letter = unit_random_below(n);
	uint32_t	i;

	for (i = 0; i < nletters; i++)
	{
		memcpy(word + i * UNIT_LETTER_BYTES,
			   letters + letter * UNIT_LETTER_BYTES, UNIT_LETTER_BYTES);
		letter = (letter + 1 + unit_random_below(n - 1)) % n;
	}
	return nletters * UNIT_LETTER_BYTES;
}

static bool
is_wanted(const char *name, int argc, char **argv)
{
	int			i;

	for (i = 1; i < argc; i++)
	{
		if (strcmp(argv[i], name) == 0)
			return true;
	}
	return argc < 2;
}

int
main(int argc, char **argv)
{
	size_t		i;

	for (i = 0; i < sizeof(rooms) / sizeof(rooms[0]); i++)
	{
		unsigned long before = passed;

		if (!is_wanted(rooms[i].name, argc, argv))
			continue;
		failed_in_room = 0;
		/* what a room draws must not depend on the rooms before it */
		random_state = FIRST_RANDOM;
		unit_set_salt(FIRST_RANDOM);
		rooms[i].run();
		printf("%-10s %lu passed, %lu failed\n", rooms[i].name,
			   passed - before, failed_in_room);
	}
	(void) unit_arena();
	printf("%lu passed, %lu failed\n", passed, failed);
	return failed == 0 ? 0 : 1;
}
