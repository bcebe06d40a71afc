/*
 * gen_lexicon.c
 *		Writes src/core/tables/lexicon_table.h from the word lists in
 *		src/gen.
 *
 * Usage: gen_lexicon FOLDER-OF-LISTS > lexicon_table.h
 */
#include <stdio.h>
#include <string.h>

#include "gen/lemmas.h"
#include "gen/lexemes.h"
#include "gen/lists.h"

const char *const generator = "gen_lexicon";

/* Read a list of words, each of which may stand in several lists. */
static void
read_list(const char *folder, const char *name)
{
	char		line[1024];
	FILE	   *list = open_list(folder, name);

	while (fgets(line, sizeof(line), list) != NULL)
	{
		char	   *word = strtok(line, "\t\n");
		char	   *flag;
		AnLexical	is = 0;

		if (word == NULL || word[0] == '#')
			continue;
		while ((flag = strtok(NULL, " \n")) != NULL)
			is |= lexical_named(flag);
		if (is == 0)
			die("nothing is said of", word);
		lexeme_of(word)->is |= is;
	}
	fclose(list);
}

int
main(int argc, char **argv)
{
	if (argc != 2)
		die("usage", "gen_lexicon FOLDER-OF-LISTS");
	read_list(argv[1], "particles.txt");
	read_list(argv[1], "nouns.txt");
	read_list(argv[1], "adjectives.txt");
	read_list(argv[1], "common_words.txt");
	read_list(argv[1], "given_names.txt");
	verbs_read(argv[1]);
	lemmas_read(argv[1]);
	lexemes_print();
	return 0;
}
