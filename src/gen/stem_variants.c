/*
 * stem_variants.c
 *		Gives the spellings of one foreign name one stem: name_variants.txt.
 *
 * A line has the spellings of a name or loan word; the first is the stem of
 * all.  The forms that stems.txt has of any of them go with it: so a plural or
 * a feminine of one spelling is found by those of the others.  A form that is
 * listed of one spelling only is listed of the others too, with the same
 * ending.  Endings and clitics that are not listed come off as from any word.
 */
#include <stdbool.h>
#include <string.h>

#include "core/text/letters.h"
#include "gen/lists.h"
#include "gen/stem_forms.h"

#define MAX_VARIANTS	8192

#define MAX_ENDINGS		16

/* What an unlisted spelling is taken to be counted as: a rare word. */
#define UNLISTED_COUNT	16

/* A spelling, and the line of the list that has it. */
typedef struct Variant
{
	Word		word;
	int			first;			/* variant that is the stem of its line */
	int			end;			/* one past the last spelling of its line */
	bool		inflected;		/* not in the line, but made of an adjective */
} Variant;

static Variant variants[MAX_VARIANTS];
static int	nvariants;
static Word endings[MAX_ENDINGS];	/* of adjectives */
static int	nendings;
static int	variant_at[MAX_FORMS];	/* number of the variant a form is, + 1 */
static int	nlisted;			/* forms of stems.txt alone */

static bool
same_word(const Word *a, const Word *b)
{
	return memcmp(a, b, sizeof(Word)) == 0;
}

/* Note a spelling of the line that began with variant first. */
static void
add_variant(const Word *word, int first, bool inflected, const char *text)
{
	Variant    *variant = &variants[nvariants];
	const Form *form = form_find(word);
	int			i;

	if (nvariants == MAX_VARIANTS)
		die("too many spellings", "raise MAX_VARIANTS");
	variant->word = *word;
	variant->first = first;
	variant->inflected = inflected;
	for (i = 0; i < nvariants; i++)
		if (same_word(&variants[i].word, word))
			die("a spelling, or a form of one, is listed twice", text);
	nvariants++;
	if (form == NULL)
		return;
	if (!inflected && !same_word(&form->stem, &form->form))
		die("stems.txt has it as a form of another word", text);
	variant_at[form - forms] = nvariants;
}

/* Note the feminines, plurals and duals of an adjective. */
static void
add_inflected(int adjective)
{
	const Variant *variant = &variants[adjective];
	int			i;

	for (i = 0; i < nendings; i++)
	{
		Word		word = variant->word;

		if (word.n + endings[i].n > MAX_LETTERS)
			die("too many letters", "with an ending");
		memcpy(word.at + word.n, endings[i].at, (size_t) endings[i].n);
		word.n += endings[i].n;
		add_variant(&word, variant->first, true, "of an adjective");
	}
}

/* Read the spellings of one line, which strtok() is cutting. */
static void
read_line(bool is_adjective)
{
	int			first = nvariants;
	int			end;
	int			i;
	char	   *text;

	while ((text = strtok(NULL, "\t\n")) != NULL)
	{
		Word		word = word_read(text);

		add_variant(&word, first, false, text);
	}
	if (nvariants < first + 2)
		die("one spelling alone", "name_variants.txt");
	end = nvariants;
	for (i = first; i < end; i++)
	{
		variants[i].end = end;
		if (is_adjective)
			add_inflected(i);
	}
	for (i = end; i < nvariants; i++)
		variants[i].end = end;
}

/* Read the endings of adjectives, which strtok() is cutting. */
static void
read_endings(void)
{
	char	   *text;

	while ((text = strtok(NULL, "\t\n")) != NULL)
	{
		if (nendings == MAX_ENDINGS)
			die("too many endings", text);
		endings[nendings++] = word_read(text);
	}
}

static void
read_list(const char *folder)
{
	FILE	   *list = open_list(folder, "name_variants.txt");
	char		line[1024];

	while (fgets(line, sizeof(line), list) != NULL)
	{
		char	   *kind = strtok(line, "\t\n");

		if (kind == NULL || kind[0] == '#')
			continue;
		if (strcmp(kind, "endings") == 0)
			read_endings();
		else if (strcmp(kind, "adjective") == 0)
			read_line(true);
		else if (strcmp(kind, "name") == 0)
			read_line(false);
		else
			die("neither endings, adjective nor name", kind);
	}
	fclose(list);
}

/* How many letters of a spelling its inflected forms keep. */
static int
kept_letters(const Word *word)
{
	return word->n - (word->at[word->n - 1] == an_letter_to_byte(LETTER_HEH));
}

/* Add a form, unless it is listed or was added before. */
static void
list_form(const Word *form, unsigned long count, const Word *stem)
{
	int			i;

	if (form_find(form) != NULL)
		return;
	for (i = nlisted; i < nforms; i++)
		if (same_word(&forms[i].form, form))
			return;
	form_add(form, count, stem);
}

/* Add what an inflected form of one spelling is in another. */
static void
add_respelled(const Form *form, const Word *from, const Word *to)
{
	int			kept = kept_letters(from);
	int			put = kept_letters(to);
	Word		word = *to;

	if (from->n - kept != to->n - put ||
		memcmp(form->form.at, from->at, (size_t) kept) != 0 ||
		form->form.n - kept + put > MAX_LETTERS)
		return;
	memset(word.at + put, 0, sizeof(word.at) - (size_t) put);
	memcpy(word.at + put, form->form.at + kept,
		   (size_t) (form->form.n - kept));
	word.n = form->form.n - kept + put;
	list_form(&word, form->count, &form->stem);
}

/* The spelling that a form of stems.txt has as its stem, or NULL. */
static const Variant *
spelling_of(const Form *form)
{
	const Form *stem = form_find(&form->stem);

	if (stem == NULL || variant_at[stem - forms] == 0)
		return NULL;
	return &variants[variant_at[stem - forms] - 1];
}

/* Lead the listed forms of all spellings to the first; list those that lack. */
static void
join_families(void)
{
	int			i;
	int			v;

	for (i = 0; i < nlisted; i++)
	{
		const Variant *spelling = spelling_of(&forms[i]);

		if (spelling == NULL)
			continue;
		forms[i].stem = variants[spelling->first].word;
		for (v = spelling->first; v < spelling->end; v++)
			if (!spelling->inflected)
				add_respelled(&forms[i], &spelling->word, &variants[v].word);
	}
}

/* A stem is as common as all its spellings together. */
static void
join_counts(void)
{
	int			i;

	for (i = 0; i < nlisted; i++)
	{
		const Variant *variant = &variants[variant_at[i] - 1];
		Form	   *stem;

		if (variant_at[i] == 0 || variant->inflected)
			continue;
		stem = form_find(&variants[variant->first].word);
		if (stem != NULL && stem != &forms[i])
			stem->count += forms[i].count;
	}
}

void
variants_read(const char *folder)
{
	int			v;

	nlisted = nforms;
	read_list(folder);
	join_families();
	for (v = 0; v < nvariants; v++)
		list_form(&variants[v].word, UNLISTED_COUNT,
				  &variants[variants[v].first].word);
	join_counts();
}
