/*
 * gen_compounds.c
 *		Writes src/core/tables/compounds_table.h from src/gen/compounds.txt.
 *
 * Usage: gen_compounds FOLDER-OF-LISTS > compounds_table.h
 *
 * A name is entered as its words are when written as one, with where they part.
 * One that begins with Abu is entered with Abi and Aba too.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/text/name_break.h"
#include "core/text/words.h"
#include "gen/lists.h"

#define MAX_COMPOUNDS	4096
#define MAX_TAILS		64
#define MAX_BYTES		64
#define FIRST_BITS		11		/* bits of the hash that choose a bucket */

/* The folded words of one line. */
typedef struct Line
{
	uint8_t		bytes[MAX_BYTES];
	uint32_t	nbytes;
	uint32_t	breaks[AN_COMPOUND_BREAKS];
	int			nbreaks;
	uint8_t		origin;			/* AnCompoundOrigin */
} Line;

static AnCompound compounds[MAX_COMPOUNDS];
static uint32_t ncompounds;
static uint32_t tails[MAX_TAILS];	/* their letters */
static uint32_t ntails;
static uint8_t ends[AN_COMPOUND_ENDS / 8];

const char *const generator = "gen_compounds";

/* Note that words that end so are to be looked up. */
static void
add_end(const Line *line)
{
	uint32_t	end = an_compound_end(line->bytes + line->nbytes);

	ends[end / 8] |= (uint8_t) (1 << end % 8);
}

static void
add_compound(const Line *line, const char *name)
{
	AnCompound *compound = &compounds[ncompounds];
	uint32_t	i;

	if (ncompounds++ == MAX_COMPOUNDS)
		die("too many names", "raise MAX_COMPOUNDS");
	compound->hash = an_hash_bytes(line->bytes, line->nbytes);
	compound->letters = add_letters(line->bytes, line->nbytes);
	compound->origin = line->origin;
	for (i = 0; i < (uint32_t) line->nbreaks; i++)
		compound->breaks[i] = (uint8_t) (line->breaks[i] / AN_LETTER_BYTES);
	for (i = 0; i + 1 < ncompounds; i++)
		if (compounds[i].hash == compound->hash)
			die("listed twice", name);
	add_end(line);
}

static void
add_tail(const Line *line, const char *name)
{
	if (ntails == MAX_TAILS)
		die("too many tails", "raise MAX_TAILS");
	if (line->nbreaks > 0)
		die("not one word", name);
	tails[ntails++] = add_letters(line->bytes, line->nbytes);
	add_end(line);
}

/* Take the folded words of a line together. */
static void
join_words(const AnFolded *folded, Line *line, const char *name)
{
	AnWords		walk;
	AnToken		token;

	memset(line, 0, sizeof(*line));
	an_words_init(&walk, folded);
	while (an_words_next(&walk, &token))
	{
		uint32_t	nbytes = token.end - token.start;

		if (token.kind != AN_WORD_ARABIC || nbytes % AN_LETTER_BYTES != 0 ||
			line->nbytes + nbytes > MAX_BYTES)
			die("not words of Arabic letters", name);
		if (line->nbytes > 0)
		{
			if (line->nbreaks == AN_COMPOUND_BREAKS)
				die("too many words", name);
			line->breaks[line->nbreaks++] = line->nbytes;
		}
		memcpy(line->bytes + line->nbytes, folded->folded + token.start, nbytes);
		line->nbytes += nbytes;
	}
	if (line->nbytes < AN_COMPOUND_LEAST * AN_LETTER_BYTES)
		die("too short", name);
}

/*
 * A first word of two letters is told from a word that begins so by its alef:
 * the house of (Al) has madda over it, no (la) and what (ma) have it bare.
 */
static uint8_t
origin_of(const AnFolded *folded, const Line *line)
{
	const uint8_t *end = folded->text + folded->text_bytes;
	const uint8_t *next = folded->text;
	uint32_t	cp;

	if (line->breaks[0] != 2 * AN_LETTER_BYTES)
		return AN_ORIGIN_ANY;
	next += an_utf8_decode(next, end, &cp);
	if (cp == LETTER_ALEF_MADDA)
		return AN_ORIGIN_MADDA;
	an_utf8_decode(next, end, &cp);
	return cp == LETTER_ALEF ? AN_ORIGIN_BARE : AN_ORIGIN_ANY;
}

/* Enter a line, of which `mark` is the first sign if that is * or =. */
static void
add_line(AnArena *arena, const AnFolder *folder, const char *name, char mark)
{
	/* the last letters of Abi and Aba: yeh, alef */
	static const uint8_t father[2][AN_LETTER_BYTES] = {
		{0xD9, 0x8A}, {0xD8, 0xA7}
	};
	static const uint8_t abu[] = {0xD8, 0xA7, 0xD8, 0xA8, 0xD9, 0x88};
	AnFolded	folded;
	Line		line;

	an_arena_rewind(arena);
	if (an_fold(arena, folder, (const uint8_t *) name, strlen(name),
				&folded) != AN_OK)
		die("cannot fold", name);
	join_words(&folded, &line, name);
	if (mark == '*')
	{
		add_tail(&line, name);
		return;
	}
	if ((line.nbreaks == 0) != (mark == '='))
		die(mark == '=' ? "not one word" : "not two words", name);
	line.origin = origin_of(&folded, &line);
	add_compound(&line, name);
	if (line.breaks[0] != sizeof(abu) ||
		memcmp(line.bytes, abu, sizeof(abu)) != 0)
		return;
	memcpy(line.bytes + sizeof(abu) - AN_LETTER_BYTES, father[0],
		   AN_LETTER_BYTES);
	add_compound(&line, name);
	memcpy(line.bytes + sizeof(abu) - AN_LETTER_BYTES, father[1],
		   AN_LETTER_BYTES);
	add_compound(&line, name);
}

static void
read_list(const char *folder_name, const AnFolder *folder)
{
	AnArena		arena = {.grab = grab};
	char		text[1024];
	FILE	   *list = open_list(folder_name, "compounds.txt");

	while (fgets(text, sizeof(text), list) != NULL)
	{
		const char *name = strtok(text, "\n");

		if (name != NULL && (name[0] == '*' || name[0] == '='))
			add_line(&arena, folder, name + 1, name[0]);
		else if (name != NULL && name[0] != '#')
			add_line(&arena, folder, name, 0);
	}
	fclose(list);
}

static void
print_table(void)
{
	uint32_t	i;

	qsort(compounds, ncompounds, sizeof(*compounds), by_hash);
	printf("/*\n * compounds_table.h\n"
		   " *\t\tGenerated by src/gen/gen_compounds.c; do not edit.\n */\n"
		   "#define AN_COMPOUND_SHIFT\t%d\n\n"
		   "static const AnCompound compounds[%u] = {\n",
		   64 - FIRST_BITS, ncompounds);
	for (i = 0; i < ncompounds; i++)
		printf("\t{UINT64_C(0x%016llX), 0x%08X, {%u, %u}, %u},\n",
			   (unsigned long long) compounds[i].hash, compounds[i].letters,
			   compounds[i].breaks[0], compounds[i].breaks[1],
			   compounds[i].origin);
	printf("};\n\n");
	printf("static const uint32_t compound_tails[%u] = {", ntails);
	for (i = 0; i < ntails; i++)
		printf("%s0x%08X,", i % 6 ? " " : "\n\t", tails[i]);
	printf("\n};\n\n");
	print_all_letters("compound_letters");
	printf("/* Is a name listed that ends so?  See an_compound_end(). */\n"
		   "static const uint8_t compound_ends[AN_COMPOUND_ENDS / 8] = {");
	for (i = 0; i < sizeof(ends); i++)
		printf("%s%u,", i % 16 ? " " : "\n\t", ends[i]);
	printf("\n};\n\n"
		   "/* Where the names begin whose hashes begin with a number. */\n"
		   "static const uint16_t compound_first[%d] = ", (1 << FIRST_BITS) + 1);
	print_firsts(compounds, sizeof(*compounds), ncompounds, FIRST_BITS, 12);
}

int
main(int argc, char **argv)
{
	static AnFolder folder;

	if (argc != 2)
		die("usage", "gen_compounds FOLDER-OF-LISTS");
	an_folder_init(&folder, AN_PROFILE_WALK);
	read_list(argv[1], &folder);
	print_table();
	return 0;
}
