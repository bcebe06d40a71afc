/*
 * unit_spellings.c
 *		The spellings of a name have the same forms: src/gen/name_variants.txt.
 *
 * Stems are given by that list, but words are parted before they are stemmed:
 * by the list of compounds, and where a typist's blank seems to be missing.  A
 * spelling that is parted otherwise than the others is not found by them.
 */
#include "unit/unit.h"

#include <stdio.h>

#include "core/search/forms.h"
#include "core/search/terms.h"

#define MOST_BYTES	1000		/* of a line, and of the forms of a word */
#define LEAST_LINES	500			/* far fewer: it was not the list */

static AnFolder walk;
static AnFolder search;

/* Write the forms of all terms of a word, with a blank behind each. */
static void
write_forms(const char *word, char *out)
{
	AnArena    *arena = unit_arena();
	AnArena		scratch = {.grab = arena->grab, .owner = arena->owner,
	.salt = arena->salt};
	AnForms		forms = {.arena = &scratch, .folder = &search};
	AnFolded	folded;
	AnTerms		terms;
	AnTerm		term;
	int			n = 0;
	uint32_t	i;

	CHECK_INT(an_fold(arena, &walk, (const uint8_t *) word, strlen(word),
					  &folded), AN_OK);
	CHECK_INT(an_terms_init(arena, &terms, &folded), AN_OK);
	while (an_terms_next(&terms, &term))
	{
		CHECK_INT(an_forms_find(&forms, folded.text + term.span.start,
								term.span.end - term.span.start), AN_OK);
		for (i = 0; i < forms.n; i++)
			n += snprintf(out + n, (size_t) (MOST_BYTES - n), "%.*s ",
						  (int) forms.forms[i].nbytes,
						  (const char *) forms.forms[i].bytes);
	}
}

/* Check the spellings of a line, which strtok() is cutting. */
static void
check_line(void)
{
	static const char *const proclitics[] = {"", "و", "ال", "وال", "بال", "لل"};
	const char *first = strtok(NULL, "\t\n");
	const char *other;

	CHECK(first != NULL);
	while ((other = strtok(NULL, "\t\n")) != NULL)
	{
		size_t		i;

		for (i = 0; i < sizeof(proclitics) / sizeof(proclitics[0]); i++)
		{
			char		word[MOST_BYTES];
			char		wanted[MOST_BYTES] = "";
			char		got[MOST_BYTES] = "";

			snprintf(word, sizeof(word), "%s%s", proclitics[i], first);
			write_forms(word, wanted);
			snprintf(word, sizeof(word), "%s%s", proclitics[i], other);
			write_forms(word, got);
			CHECK_TEXT(word, got, strlen(got), wanted);
		}
	}
}

void
room_spellings(void)
{
	FILE	   *list = fopen(UNIT_LISTS "/name_variants.txt", "r");
	char		line[MOST_BYTES];
	int			lines = 0;

	an_folder_init(&walk, AN_PROFILE_WALK);
	an_folder_init(&search, AN_PROFILE_SEARCH);
	CHECK_THAT(list != NULL, "cannot open %s", UNIT_LISTS "/name_variants.txt");
	if (list == NULL)
		return;
	while (fgets(line, sizeof(line), list) != NULL)
	{
		const char *kind = strtok(line, "\t\n");

		if (kind == NULL || kind[0] == '#' || strcmp(kind, "endings") == 0)
			continue;
		check_line();
		lines++;
	}
	fclose(list);
	CHECK_THAT(lines >= LEAST_LINES, "%d names", lines);
}
