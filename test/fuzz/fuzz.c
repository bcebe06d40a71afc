/*
 * fuzz.c
 *		What all targets need: checks, memory, and the input taken apart.
 *
 * Every text stands in memory of exactly its size, so that AddressSanitizer
 * sees a read beyond it.  Memory can be made to run out after some blocks, by
 * the input: then a call of core must say so, which ends the target.
 */
#include "fuzz/fuzz.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "core/base/salt.h"

#define SHOWN_FAILURES	20

/*
 * An input that takes longer, even under sanitizers, takes more than linear
 * time.
 */
#define MOST_SECONDS	10

/* So does one that takes more memory, for all that its target asks. */
#define MOST_BYTES		((size_t) 64 << 20)
#define MOST_GROWTH		4096

/* First flags from here on make memory run out, after some blocks. */
#define FLAG_SCARCE		(256 - 16)

/* A block of memory that one input has taken, in the list of those to free. */
typedef struct Grabbed
{
	struct Grabbed *next;
	struct Grabbed **link;		/* what points to it */
	size_t		nbytes;
	uint64_t	align;			/* 32 bytes with it */
} Grabbed;

unsigned long fuzz_passed;
unsigned long fuzz_failed;
char		fuzz_where[64];

static uint64_t random_state;
static Grabbed *grabbed;
static size_t grabbed_bytes;
static uint32_t grabs_left;		/* until memory runs out */
static bool has_run_out;
static jmp_buf out_of_memory;

static const FuzzTarget targets[] = {
#define TARGET(name) {#name, fuzz_##name},
	FUZZ_TARGETS(TARGET)
#undef TARGET
};

#define NTARGETS	(sizeof(targets) / sizeof(targets[0]))

/* A check is one test, for however many inputs it holds. */
void
fuzz_check(bool ok, FuzzSite *site, const char *what)
{
	if (ok)
	{
		if (!site->seen)
			fuzz_passed++;
		site->seen = true;
		return;
	}
	if (fuzz_failed++ < SHOWN_FAILURES)
		printf("%s:%d: %s failed: %s\n", site->file, site->line, fuzz_where,
			   what);
}

void
fuzz_status(int status, FuzzSite *site, const char *what)
{
	if (status == AN_ERR_MEMORY && has_run_out)
		longjmp(out_of_memory, 1);
	fuzz_check(status == AN_OK, site, what);
}

/* From 0 only zeros would follow. */
void
fuzz_seed(uint64_t seed)
{
	random_state = seed != 0 ? seed : 1;
}

/* xorshift64* */
uint64_t
fuzz_random(void)
{
	random_state ^= random_state >> 12;
	random_state ^= random_state << 25;
	random_state ^= random_state >> 27;
	return random_state * UINT64_C(0x2545F4914F6CDD1D);
}

uint32_t
fuzz_below(uint32_t limit)
{
	return (uint32_t) (fuzz_random() >> 33) % limit;
}

/* Flag i (from 1) as a number below limit, which is at most 256. */
uint32_t
fuzz_flag(const FuzzInput *input, int i, uint32_t limit)
{
	return input->flags[i] % limit;
}

/* Let the neighbours of a block know where it is. */
static void
link_grabbed(Grabbed *block)
{
	*block->link = block;
	if (block->next != NULL)
		block->next->link = &block->next;
}

/* Memory until the end of the input. */
void	   *
fuzz_block(size_t nbytes)
{
	Grabbed    *block = malloc(sizeof(Grabbed) + nbytes);

	if (block == NULL)
		abort();
	block->nbytes = nbytes;
	block->next = grabbed;
	block->link = &grabbed;
	link_grabbed(block);
	grabbed_bytes += nbytes;
	return block + 1;
}

/* Is there memory for one more block? */
static bool
may_grab(void)
{
	if (grabs_left > 0)
	{
		grabs_left--;
		return true;
	}
	has_run_out = true;
	return false;
}

static void *
grab(void *owner, size_t nbytes)
{
	(void) owner;
	return may_grab() ? fuzz_block(nbytes) : NULL;
}

/* AddressSanitizer's realloc() always moves, and knows what was freed. */
static void *
resize(void *owner, void *old, size_t nbytes)
{
	Grabbed    *block = (Grabbed *) old - 1;

	(void) owner;
	grabbed_bytes -= block->nbytes;
	if (nbytes > 0)
	{
		block = realloc(block, sizeof(Grabbed) + nbytes);
		if (block == NULL)
			abort();
		block->nbytes = nbytes;
		grabbed_bytes += nbytes;
		link_grabbed(block);
		return block + 1;
	}
	*block->link = block->next;
	if (block->next != NULL)
		block->next->link = block->link;
	free(block);
	return NULL;
}

/* No answer depends on the salt, so every arena has another. */
static const AnSalt *
draw_salt(void)
{
	AnSalt	   *salt = fuzz_block(sizeof(AnSalt));
	uint64_t	random[AN_SALT_NUMBERS];
	size_t		i;

	for (i = 0; i < AN_SALT_NUMBERS; i++)
		random[i] = fuzz_random();
	an_salt_make(salt, random);
	return salt;
}

/* A new arena. */
AnArena    *
fuzz_arena(void)
{
	AnArena    *arena = fuzz_block(sizeof(AnArena));

	memset(arena, 0, sizeof(*arena));
	arena->grab = grab;
	arena->resize = resize;
	arena->salt = draw_salt();
	return arena;
}

/* Bytes in memory of exactly their size. */
uint8_t    *
fuzz_copy(const uint8_t *bytes, size_t nbytes)
{
	uint8_t    *copy = fuzz_block(nbytes);

	if (nbytes > 0)
		memcpy(copy, bytes, nbytes);
	return copy;
}

static void
free_grabbed(void)
{
	while (grabbed != NULL)
	{
		Grabbed    *next = grabbed->next;

		free(grabbed);
		grabbed = next;
	}
	grabbed_bytes = 0;
}

/* Folds for reading words. */
const AnFolder *
fuzz_walk_folder(void)
{
	static AnFolder folder;

	if (folder.features == 0)
		an_folder_init(&folder, AN_PROFILE_WALK);
	return &folder;
}

/* Folds so what is folded already. */
const AnFolder *
fuzz_walk_again_folder(void)
{
	static AnFolder folder;

	if (folder.features == 0)
		an_folder_init(&folder, AN_PROFILE_WALK_AGAIN);
	return &folder;
}

/* Fold a text for reading words, into memory of exactly its size. */
void
fuzz_walk(AnArena *arena, const uint8_t *text, uint32_t nbytes,
		  AnFolded *folded)
{
	RUN(an_fold(arena, fuzz_walk_folder(), text, nbytes, folded));
	folded->folded = fuzz_copy(folded->folded, folded->folded_bytes);
}

/* Is it UTF-8 throughout, as the texts of a database are? */
bool
fuzz_is_valid(const uint8_t *text, uint32_t nbytes)
{
	uint32_t	at = 0;

	while (at < nbytes)
	{
		uint32_t	cp;
		uint32_t	length = (uint32_t) an_utf8_decode(text + at, text + nbytes,
													   &cp);

		if (cp == AN_REPLACEMENT && length == 1)
			return false;
		at += length;
	}
	return true;
}

bool
fuzz_is_inside(AnSpan span, uint32_t nbytes)
{
	return span.start <= span.end && span.end <= nbytes;
}

/* Take an input apart. */
static void
read_input(FuzzInput *input, const uint8_t *data, size_t size)
{
	const uint8_t *zero;
	size_t		nflags = size < FUZZ_FLAGS ? size : FUZZ_FLAGS;
	uint64_t	seed = 0;

	memset(input, 0, sizeof(*input));
	memcpy(input->flags, data, nflags);
	memcpy(&seed, input->flags, sizeof(seed));
	fuzz_seed((seed + 1) * UINT64_C(0x9E3779B97F4A7C15));
	data += nflags;
	size -= nflags;
	input->all = fuzz_copy(data, size);
	input->all_bytes = (uint32_t) size;
	zero = size > 0 ? memchr(data, 0, size) : NULL;
	input->nbytes = (uint32_t) (zero != NULL ? (size_t) (zero - data) : size);
	input->text = fuzz_copy(data, input->nbytes);
	input->other_bytes = zero != NULL ?
		(uint32_t) (size - input->nbytes - 1) : input->nbytes / 2;
	input->other = fuzz_copy(zero != NULL ? zero + 1 : data,
							 input->other_bytes);
}

/* Run one input through a target. */
void
fuzz_run(const FuzzTarget *target, const uint8_t *data, size_t size)
{
	static FuzzInput input;
	clock_t		start = clock();

	read_input(&input, data, size);
	has_run_out = false;
	grabs_left = UINT32_MAX;
	if (input.flags[0] >= FLAG_SCARCE)
		grabs_left = input.flags[0] - FLAG_SCARCE;
	if (setjmp(out_of_memory) == 0)
	{
		target->run(&input);
		/* who got no memory must have said so */
		CHECK(!has_run_out);
	}
	CHECK(grabbed_bytes <= MOST_BYTES + MOST_GROWTH * size);
	free_grabbed();
	CHECK(clock() - start < MOST_SECONDS * CLOCKS_PER_SEC);
}

/* The target of that name, or NULL. */
const FuzzTarget *
fuzz_find_target(const char *name)
{
	size_t		i;

	for (i = 0; i < NTARGETS; i++)
		if (strcmp(targets[i].name, name) == 0)
			return &targets[i];
	return NULL;
}

/* Run one input through all targets. */
void
fuzz_run_all(const uint8_t *data, size_t size)
{
	size_t		i;

	for (i = 0; i < NTARGETS; i++)
		fuzz_run(&targets[i], data, size);
}
