/*
 * find_verbs.c
 *		Finds finite verbs in the texts of a corpus that verbs.txt lacks, to be
 *		read by whoever adds to it.
 *
 * Usage: find_verbs FOLDER-OF-LISTS < TEXTS > VERBS
 *
 * A zero byte ends each text.  Each word met is taken for the perfect of a verb,
 * of the measure that its letters allow, and inflected by verb_forms.c.  A noun
 * has no such family: it is a verb if "he does" is met, and MIN_FORMS forms that
 * no listed verb makes and no other list has, MIN_MET times each, and if some
 * of these stand behind a word that verbs stand behind: "has", "did not", "will
 * not", "will", "who".  Of the first measure each imperfect is tried; it and the
 * second are often spelled alike, and the participle decides.
 *
 * Printed are: lemma and measure (or imperfect) as verbs.txt has them; how often
 * such forms were met at all, behind such a word, at the beginning of a clause
 * before a noun with al-, as the perfect and as the imperfect; whether a list
 * has the lemma as another word; and the forms.  Where two lemmas make one
 * imperfect, only the one with more forms is printed.  Some are nouns, or other
 * measures, and must be thrown out or mended by hand.  No table depends on this
 * program.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/base/hash.h"
#include "core/base/utf8.h"
#include "core/text/letters.h"
#include "gen/lists.h"
#include "gen/met_words.h"
#include "gen/verb_forms.h"

#define MAX_FOUND		(64 * 1024)
#define LETTER			2		/* bytes of an Arabic letter in UTF-8 */
#define MOST_LETTERS	7		/* of a lemma */
#define MAX_BYTES		64		/* of a form and its proclitics */
#define MAX_SHOWN		400		/* bytes of the forms that are printed */

#define MIN_MET			2		/* times, of a form that counts */
#define MIN_FORMS		3
#define MIN_BEHIND		2		/* forms behind words that verbs follow */
#define MOST_PER_BEHIND	150		/* forms to those */

#define SEEN	"\xD8\xB3"
#define FEH		"\xD9\x81"
#define LAM		"\xD9\x84"
#define WAW		"\xD9\x88"

/* What the texts say of one verb. */
typedef struct Found
{
	Verb		verb;
	uint64_t	imperfect;		/* its hash */
	char		lemma[AN_FORM_BYTES];
	char		pattern[AN_FORM_BYTES];
	bool		listed;			/* another list has the lemma */
	int			nforms;			/* met, which no listed verb makes */
	unsigned	count;
	unsigned	behind;
	unsigned	first;
	unsigned	perfect;
	unsigned	imperfects;
	size_t		nshown;
	char		shown[MAX_SHOWN];
} Found;

static const char *const other_lists[] = {
	"particles.txt", "nouns.txt", "adjectives.txt", "common_words.txt",
	"given_names.txt"
};

/* What stands before a form: the imperfect takes all of it. */
#define NPERFECT	3
static const char *const proclitics[] = {
	"", WAW, FEH, SEEN, WAW SEEN, FEH SEEN, LAM, WAW LAM
};

#define NPROCLITICS	(sizeof(proclitics) / sizeof(*proclitics))

static Found found[MAX_FOUND];
static uint32_t nfound;

const char *const generator = "find_verbs";

static void
note_made(void *owner, const char *form, VerbPart part, unsigned traits)
{
	(void) owner;
	(void) part;
	(void) traits;
	met_word_of(met_hash(form))->made = true;
}

static void
give_all(const Verb *verb, VerbTaker take, void *owner)
{
	verb_finite_forms(verb, take, owner);
	verb_first_persons(verb, take, owner);
	verb_passive_forms(verb, take, owner);
	verb_object_forms(verb, false, take, owner);
}

static void
read_verbs(const char *folder_name)
{
	char		line[1024];
	FILE	   *list = open_list(folder_name, "verbs.txt");

	while (fgets(line, sizeof(line), list) != NULL)
	{
		const char *lemma = strtok(line, "\t\n");
		const char *pattern = strtok(NULL, "\t\n");
		Verb		verb;

		if (lemma == NULL || strchr("#-~", lemma[0]) != NULL)
			continue;
		if (lemma[0] == '+')
		{
			met_word_of(met_hash(lemma + 1))->made = true;
			continue;
		}
		if (pattern == NULL)
			die("too few columns", lemma);
		verb_read(&verb, lemma, pattern);
		give_all(&verb, note_made, NULL);
	}
	fclose(list);
}

static void
read_words_of(const char *folder_name, const char *name)
{
	char		line[1024];
	FILE	   *list = open_list(folder_name, name);

	while (fgets(line, sizeof(line), list) != NULL)
	{
		const char *word = strtok(line, "\t\n");

		if (word != NULL && word[0] != '#')
			met_word_of(met_hash(word))->listed = true;
	}
	fclose(list);
}

/* Count a form, bare and behind what may stand before it. */
static void
count_form(void *owner, const char *form, VerbPart part, unsigned traits)
{
	Found	   *verb = owner;
	AnFolded	folded = met_fold(form);
	size_t		n = part == VERB_PERFECT ? NPERFECT : NPROCLITICS;
	const MetWord *bare = met_word(an_hash_bytes(folded.folded,
											  folded.folded_bytes));
	unsigned	count = 0;
	unsigned	behind = 0;
	unsigned	first = 0;
	size_t		i;

	if (bare->made || bare->listed)
		return;
	for (i = 0; i < n; i++)
	{
		char		joined[MAX_BYTES];
		int			nbytes = snprintf(joined, sizeof(joined), "%s%.*s",
									  proclitics[i],
									  (int) folded.folded_bytes,
									  (const char *) folded.folded);
		const MetWord *word = met_word(an_hash_bytes((const uint8_t *) joined,
												  (size_t) nbytes));

		if (word->made || word->listed)
			continue;
		count += word->count;
		behind += word->behind;
		first += word->first;
	}
	if (count < MIN_MET)
		return;
	verb->nforms++;
	verb->count += count;
	verb->behind += behind;
	verb->first += first;
	if (part == VERB_PERFECT && !(traits & VERB_OBJECT))
		verb->perfect += count;
	else if (part == VERB_IMPERFECT)
		verb->imperfects += count;
	if (verb->nshown + MAX_BYTES < MAX_SHOWN)
		verb->nshown += (size_t) sprintf(verb->shown + verb->nshown, " %s %u",
										 form, count);
}

static void
write_letters(const Letters *word, char *written)
{
	int			nbytes = 0;
	int			i;

	for (i = 0; i < word->n; i++)
		nbytes += an_utf8_encode(word->at[i], (uint8_t *) written + nbytes);
	written[nbytes] = '\0';
}

/* How often "he does" was met. */
static unsigned
count_imperfect(Found *verb)
{
	char		form[AN_FORM_BYTES];

	write_letters(&verb->verb.imperfect, form);
	verb->imperfect = met_hash(form);
	return met_word(verb->imperfect)->count;
}

/* Is it rather the second measure, by the participle in the accusative? */
static bool
is_second(const char *lemma)
{
	Verb		verb;
	Letters		word;
	char		form[AN_FORM_BYTES];
	unsigned	count[2];
	int			i;

	for (i = 0; i < 2; i++)
	{
		verb_read(&verb, lemma, "2");
		if (i == 0)
		{
			word = verb.perfect;
			letters_put(&word, 0);
			word.at[3] = word.at[2];
			word.at[2] = word.at[1];
			word.at[1] = LETTER_ALEF;
		}
		else
			word = verb.participle;
		letters_put(&word, LETTER_ALEF);
		write_letters(&word, form);
		count[i] = met_word(met_hash(form))->count;
	}
	return count[1] > count[0];
}

/* Keep a verb if its family was met. */
static void
try_verb(const char *lemma, const char *pattern)
{
	Found	   *verb = &found[nfound];

	if (nfound == MAX_FOUND - 1)
		die("too many verbs", "raise MAX_FOUND");
	memset(verb, 0, sizeof(*verb));
	strcpy(verb->lemma, lemma);
	strcpy(verb->pattern, pattern);
	verb_read(&verb->verb, lemma, pattern);
	if (count_imperfect(verb) < MIN_MET)
		return;
	give_all(&verb->verb, count_form, verb);
	if (verb->nforms < MIN_FORMS || verb->behind < MIN_BEHIND ||
		verb->behind * MOST_PER_BEHIND < verb->count)
		return;
	verb->listed = met_word(met_hash(lemma))->listed;
	nfound++;
}

/* Try an imperfect of the first measure: yeh, and letters of the perfect. */
static void
try_first(const char *lemma, Letters stem)
{
	Letters		imperfect = letters_behind(LETTER_YEH, &stem);
	char		pattern[AN_FORM_BYTES];

	write_letters(&imperfect, pattern);
	try_verb(lemma, pattern);
}

/* Try the first measure of a word of two or three letters. */
static void
try_first_measure(const char *lemma, Letters word)
{
	static const uint32_t vowels[] = {
		LETTER_WAW, LETTER_YEH, LETTER_ALEF
	};
	Letters		stem = word;
	int			weak = word.n == 3 && word.at[1] == LETTER_ALEF ? 1 :
	letter_is_weak(word.at[word.n - 1]) ? word.n - 1 : -1;
	int			i;

	if (word.at[0] == LETTER_WAW)
		try_first(lemma, letters_part(&word, 1, word.n));
	if (weak < 0)
	{
		if (word.n == 3 && is_second(lemma))
			try_verb(lemma, "2");
		else
			try_first(lemma, word);
		return;
	}
	for (i = 0; i < 3; i++)
	{
		stem.at[weak] = vowels[i] == LETTER_ALEF && weak == word.n - 1 ?
			LETTER_ALEF_MAKSURA : vowels[i];
		try_first(lemma, stem);
	}
	if (weak == word.n - 1 && word.n == 3)
		try_verb(lemma, "2");
}

/* The derived measure that the letters of a word allow, or 0. */
static int
measure_of(const Letters *word)
{
	const uint32_t *at = word->at;

	if (at[0] == LETTER_ALEF_HAMZA_ABOVE || at[0] == LETTER_ALEF_MADDA)
		return word->n <= 4 ? 4 : 0;
	if (at[1] == LETTER_ALEF && word->n == 4)
		return 3;
	if (at[0] == LETTER_ALEF)
		return word->n < 4 ? 0 :
			at[1] == LETTER_SEEN && at[2] == LETTER_TEH && word->n > 5 ? 10 :
			at[1] == LETTER_NOON && at[2] != LETTER_TEH ? 7 : 8;
	if (at[0] == LETTER_TEH && word->n > 3)
		return at[2] == LETTER_ALEF ? 6 : 5;
	return word->n == 4 ? 2 : 0;
}

/* Is the word another one behind "and" or "so"? */
static bool
is_joined(const char *written)
{
	AnFolded	folded = met_fold(written);
	const MetWord *rest;

	if (strncmp(written, WAW, LETTER) != 0 &&
		strncmp(written, FEH, LETTER) != 0)
		return false;
	rest = met_word(an_hash_bytes(folded.folded + LETTER,
								  folded.folded_bytes - LETTER));
	return rest->made || rest->listed;
}

/* Read a word as letters that a verb can have; gives false if it is none. */
static bool
read_lemma(const char *written, Letters *word)
{
	size_t		nbytes = strlen(written);
	size_t		i;
	int			n;

	if (nbytes < 2 * LETTER || nbytes > MOST_LETTERS * LETTER)
		return false;
	for (i = 0; i < nbytes; i += LETTER)
		if (!an_utf8_is_arabic((const uint8_t *) written + i))
			return false;
	*word = letters_read(written);
	if (word->at[0] == LETTER_ALEF_HAMZA_BELOW)
		return false;
	for (n = 0; n < word->n; n++)
		if (word->at[n] < LETTER_HAMZA || word->at[n] > LETTER_YEH ||
			word->at[n] == LETTER_TEH_MARBUTA ||
			(word->at[n] > LETTER_GHAIN && word->at[n] < LETTER_FEH))
			return false;
	return true;
}

static void
try_word(const MetWord *word)
{
	const char *written = met_spelling(word);
	Letters		letters;
	char		pattern[12];
	int			measure;

	if (written == NULL || !read_lemma(written, &letters) ||
		is_joined(written))
		return;
	if (letters.n <= 3 && letters.at[0] != LETTER_ALEF)
		try_first_measure(written, letters);
	measure = measure_of(&letters);
	if (measure == 0)
		return;
	snprintf(pattern, sizeof(pattern), "%d", measure);
	try_verb(written, pattern);
}

static int
by_imperfect(const void *a, const void *b)
{
	const Found *x = a;
	const Found *y = b;

	if (x->imperfect != y->imperfect)
		return x->imperfect < y->imperfect ? -1 : 1;
	if (x->nforms != y->nforms)
		return y->nforms - x->nforms;
	return strcmp(x->lemma, y->lemma);
}

static int
by_count(const void *a, const void *b)
{
	const Found *x = a;
	const Found *y = b;

	if (x->count != y->count)
		return x->count < y->count ? 1 : -1;
	return strcmp(x->lemma, y->lemma);
}

static void
print_verbs(void)
{
	uint32_t	n = 0;
	uint32_t	i;

	qsort(found, nfound, sizeof(*found), by_imperfect);
	for (i = 0; i < nfound; i++)
		if (n == 0 || found[i].imperfect != found[n - 1].imperfect)
			found[n++] = found[i];
	qsort(found, n, sizeof(*found), by_count);
	for (i = 0; i < n; i++)
		printf("%s\t%s\t%u\t%u\t%u\t%u\t%u\t%s\t%s\n", found[i].lemma,
			   found[i].pattern, found[i].count, found[i].behind,
			   found[i].first,
			   found[i].perfect, found[i].imperfects,
			   found[i].listed ? "noun" : "-", found[i].shown + 1);
}

int
main(int argc, char **argv)
{
	size_t		i;
	uint32_t	n;

	if (argc != 2)
		die("usage", "find_verbs FOLDER-OF-LISTS < TEXTS");
	read_verbs(argv[1]);
	for (i = 0; i < sizeof(other_lists) / sizeof(*other_lists); i++)
		read_words_of(argv[1], other_lists[i]);
	met_words_read();
	for (n = 0; n < met_words_number(); n++)
		try_word(met_word_at(n));
	print_verbs();
	return 0;
}
