/*
 * lemmas.c
 *		The lemmas of the lexicon, while it is made.
 */
#include "gen/lemmas.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "core/base/hash.h"
#include "gen/lexemes.h"
#include "gen/lists.h"

#define MAX_LEMMAS	4096
#define MAX_TEXT	(64 * 1024)

static const char *const stances[] = {"",
#define AN_STANCE(NAME, name)	name,
#include "core/quotes/stances.def"
#undef AN_STANCE
"need"};

/* By the numbers of AnGoverned. */
static const char *const governed[] = {"", "by", "by_that", "that", "on",
"from", "aim", "fact", "god"};

static AnLemma lemmas[MAX_LEMMAS];
static uint32_t nlemmas;
static char texts[MAX_TEXT];
static uint32_t ntexts;

/* The place of a name in a list of names, which must have it. */
static uint8_t
place_of(const char *name, const char *const *names, size_t n)
{
	size_t		i;

	for (i = 1; i < n; i++)
		if (strcmp(names[i], name) == 0)
			return (uint8_t) i;
	die("unrecognized stance", name);
	return 0;
}

static uint8_t
stance_named(const char *name)
{
	return place_of(name, stances, sizeof(stances) / sizeof(*stances));
}

static void
add_governed(AnLemma *lemma, const char *what, const char *stance)
{
	int			i;

	for (i = 0; i < AN_MOST_GOVERNED; i++)
		if (lemma->governed[i] == AN_GOVERNED_NONE)
			break;
	if (i == AN_MOST_GOVERNED)
		die("too many stances by what is governed", what);
	lemma->governed[i] = place_of(what, governed,
								  sizeof(governed) / sizeof(*governed));
	lemma->stances[i] = stance_named(stance);
}

static void
add_stance(AnLemma *lemma, char *words)
{
	char	   *word;

	for (word = strtok(words, " "); word != NULL; word = strtok(NULL, " "))
	{
		char	   *colon = strchr(word, ':');

		if (colon != NULL)
		{
			*colon = '\0';
			add_governed(lemma, word, colon + 1);
		}
		else if (strcmp(word, "light") == 0)
			lemma->light = 1;
		else
			lemma->stance = stance_named(word);
	}
}

uint16_t
lemma_of(const char *text, bool afresh, char *stance)
{
	size_t		nbytes = strlen(text);
	uint32_t	i;

	for (i = afresh ? nlemmas : 0; i < nlemmas; i++)
		if ((lemmas[i].text & AN_LETTERS_MOST) == nbytes &&
			memcmp(texts + (lemmas[i].text >> 8), text, nbytes) == 0)
			break;
	if (i == nlemmas)
	{
		if (nlemmas == MAX_LEMMAS || nbytes > MAX_TEXT - ntexts)
			die("too many lemmas", "raise MAX_LEMMAS and MAX_TEXT");
		memcpy(texts + ntexts, text, nbytes);
		lemmas[nlemmas++].text = ntexts << 8 | (uint32_t) nbytes;
		ntexts += (uint32_t) nbytes;
	}
	if (stance != NULL && lemmas[i].stance == AN_STANCE_NONE)
		add_stance(&lemmas[i], stance);
	return (uint16_t) (i + 1);
}

/* Note what a verb governs; of two verbs spelled alike, the one with more. */
void
lemma_takes(uint16_t lemma, AnTakes takes)
{
	AnLemma    *verb = &lemmas[lemma - 1];

	if (takes > verb->takes)
		verb->takes = (uint8_t) takes;
}

/* Read a line: a lemma, its stance, the words that have it. */
static void
read_lemma(char *line)
{
	char	   *text = strtok(line, "\t");
	char	   *stance = strtok(NULL, "\t");
	char	   *word = strtok(NULL, "\t");
	uint16_t	lemma;
	bool		of_verb;

	if (text == NULL || stance == NULL || word == NULL)
		die("too few columns", line);
	of_verb = strcmp(stance, "-") == 0;
	lemma = lemma_of(text, !of_verb, of_verb ? NULL : stance);
	for (word = strtok(word, " "); word != NULL; word = strtok(NULL, " "))
	{
		Lexeme	   *lexeme = lexeme_of(word);

		/* a verb that folds to the word stays what it is: to deny, denial */
		if (!(lexeme->is & (AN_LEX_VERB | AN_LEX_PARTICIPLE)))
			lexeme->lemma = lemma;
	}
}

void
lemmas_read(const char *folder)
{
	FILE	   *list = open_list(folder, "lemmas.txt");
	char		line[1024];

	while (fgets(line, sizeof(line), list) != NULL)
	{
		line[strcspn(line, "\n")] = '\0';
		if (line[0] != '\0' && line[0] != '#')
			read_lemma(line);
	}
	fclose(list);
}

void
lemmas_print(void)
{
	uint32_t	i;

	printf("static const AnLemma lexicon_lemmas[%u] = {\n", nlemmas);
	for (i = 0; i < nlemmas; i++)
		printf("{0x%X, %u, %u, %u, {%u, %u, %u}, {%u, %u, %u}},\n",
			   lemmas[i].text, lemmas[i].stance, lemmas[i].light,
			   lemmas[i].takes, lemmas[i].governed[0], lemmas[i].governed[1],
			   lemmas[i].governed[2], lemmas[i].stances[0],
			   lemmas[i].stances[1], lemmas[i].stances[2]);
	printf("};\n\n");
	print_bytes("lexicon_lemma_letters", (const uint8_t *) texts, ntexts);
}
