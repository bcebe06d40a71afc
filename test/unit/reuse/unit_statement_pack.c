/*
 * unit_statement_pack.c
 *		A statement that was packed and read again is the same one.
 */
#include "core/reuse/statement_compare.h"
#include "core/reuse/statement_pack.h"

#include "unit/unit.h"

#include <stdlib.h>

static AnFolder walk;

/* What they say has stems, numbers beside stems, and negations; or nothing. */
static const char *const texts[] = {
	"", "نص", "من", "لن نشارك في الانتخابات المقبلة قبل عام 2019",
	"سنشارك في الانتخابات المقبلة بعد 3 أعوام، ولم نقرر عدد المرشحين وهو 40 في المئة",
	"The committee will not meet 27 delegates in Vienna"
};

#define NTEXTS	(sizeof(texts) / sizeof(*texts))

static AnStatement
read_one(AnArena *arena, const char *text)
{
	AnFolded	folded;
	AnStatement statement;

	CHECK_INT(an_fold(arena, &walk, (const uint8_t *) text,
					  (uint32_t) strlen(text), &folded), AN_OK);
	CHECK_INT(an_statement_read(arena, &folded, &statement), AN_OK);
	return statement;
}

static float
similarity_of(AnArena *arena, const AnStatement *a, const AnStatement *b)
{
	float		similarity = -1;

	CHECK_INT(an_statement_compare(arena, a, b, true, &similarity), AN_OK);
	return similarity;
}

/* In exactly its bytes, which the sanitizer watches; moved, as from a file. */
static void
check_packed(AnArena *arena, const char *text)
{
	AnStatement statement = read_one(arena, text);
	size_t		nbytes = an_statement_packed_bytes(&statement);
	void	   *packed = malloc(nbytes);
	void	   *moved = malloc(nbytes);
	AnStatement again;
	size_t		i;

	an_statement_pack(&statement, packed);
	memcpy(moved, packed, nbytes);
	free(packed);
	an_statement_unpack(moved, &again);
	CHECK_INT(again.nstems, statement.nstems);
	CHECK(again.weight == statement.weight);
	CHECK_INT(an_statement_packed_bytes(&again), nbytes);
	for (i = 0; i < NTEXTS; i++)
	{
		AnStatement other = read_one(arena, texts[i]);

		CHECK(similarity_of(arena, &again, &other) ==
			  similarity_of(arena, &statement, &other));
	}
	free(moved);
}

void
room_statement_pack(void)
{
	AnArena    *arena = unit_arena();
	size_t		i;

	an_folder_init(&walk, AN_PROFILE_WALK);
	for (i = 0; i < NTEXTS; i++)
		check_packed(arena, texts[i]);
}
