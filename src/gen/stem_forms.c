/*
 * stem_forms.c
 *		The forms of stems.txt.
 */
#include "gen/stem_forms.h"

#include <stdlib.h>
#include <string.h>

#include "core/base/hash.h"
#include "core/base/utf8.h"
#include "core/text/letters.h"
#include "core/text/stem.h"
#include "gen/lists.h"

Form		forms[MAX_FORMS];
int			nforms;
static int	nsorted;			/* of them, those that form_find() finds */

/* Read a folded word, which must be of Arabic letters. */
Word
word_read(const char *text)
{
	const uint8_t *bytes = (const uint8_t *) text;
	Word		word;

	memset(&word, 0, sizeof(word));
	for (; bytes[0] != 0; bytes += AN_LETTER_BYTES)
	{
		if (!an_utf8_is_arabic(bytes) || word.n == MAX_LETTERS)
			die("not a short word of Arabic letters", text);
		word.at[word.n++] = an_letter_to_byte(an_utf8_pair(bytes));
	}
	return word;
}

static uint64_t
hash_letters(const Word *word)
{
	return an_hash_bytes(word->at, (size_t) word->n);
}

/* Add a form behind the others; form_find() finds it only after sorting. */
void
form_add(const Word *form, unsigned long count, const Word *stem)
{
	Form	   *f = &forms[nforms];

	if (nforms == MAX_FORMS)
		die("too many forms", "raise MAX_FORMS");
	f->hash = hash_letters(form);
	f->count = count;
	f->form = *form;
	f->stem = *stem;
	nforms++;
}

static void
sort_forms(void)
{
	int			i;

	qsort(forms, (size_t) nforms, sizeof(Form), by_hash);
	nsorted = nforms;
	for (i = 1; i < nforms; i++)
		if (forms[i].hash == forms[i - 1].hash)
			die("a form is listed twice", "stems.txt");
}

void
forms_read(const char *folder)
{
	FILE	   *list = open_list(folder, "stems.txt");
	char		line[1024];

	while (fgets(line, sizeof(line), list) != NULL)
	{
		char	   *form = strtok(line, "\t\n");
		char	   *count = strtok(NULL, "\t\n");
		char	   *stem = strtok(NULL, "\t\n");
		unsigned long n = 0;
		Word		word;
		Word		root;

		if (form == NULL || form[0] == '#')
			continue;
		if (count == NULL || (n = strtoul(count, NULL, 10)) == 0)
			die("no count", form);
		word = word_read(form);
		root = word_read(stem == NULL ? form : stem);
		if (root.n > word.n)
			die("stem longer than its form", form);
		form_add(&word, n, &root);
	}
	fclose(list);
	sort_forms();
}

/* The form with these letters, or NULL. */
Form	   *
form_find(const Word *word)
{
	Form		wanted;

	wanted.hash = hash_letters(word);
	return bsearch(&wanted, forms, (size_t) nsorted, sizeof(Form), by_hash);
}

/* Sort the forms; every stem must be listed, and as its own stem. */
void
forms_check(void)
{
	int			i;

	sort_forms();
	for (i = 0; i < nforms; i++)
	{
		const Form *stem = form_find(&forms[i].stem);

		if (stem == NULL ||
			memcmp(&stem->stem, &forms[i].stem, sizeof(Word)) != 0)
			die("a stem is not its own stem", "stems.txt");
		if (forms[i].stem.n > forms[i].form.n &&
			(forms[i].form.n < 2 * AN_STEM_GROWTH ||
			 forms[i].stem.n > forms[i].form.n + AN_STEM_GROWTH))
			die("a stem is much longer than its form", "name_variants.txt");
	}
}
