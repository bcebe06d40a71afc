/*
 * verb_list.c
 *		Makes words of the lexicon from verbs.txt, whose head says what its
 *		columns mean.
 *
 * Forms without a pronoun are what a reader thinks of first: where two verbs
 * share one, it is both.  Forms with a pronoun, short ones and passives are
 * rarer than any word that happens to be spelled so, and yield to it.
 */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "core/base/utf8.h"
#include "core/text/letters.h"
#include "gen/lemmas.h"
#include "gen/lexemes.h"
#include "gen/lists.h"
#include "gen/verb_forms.h"

#define MAX_VERBS	4096
#define MAX_EXTRA	64
#define MAX_FORMS	256			/* of one verb */

/* What a word can be that only a verb has made; agreement can be a noun's. */
#define OF_VERBS	(AN_LEX_FINITE | AN_LEX_HOMOGRAPH | AN_AGREEMENT | \
					 AN_LEX_VERB | AN_LEX_PARTICIPLE | AN_LEX_STRONG | \
					 AN_LEX_WEAK | AN_LEX_SAYING | AN_LEX_DIRECTIVE | \
					 AN_LEX_DESCRIBE | AN_LEX_RELAY)

typedef struct Entry
{
	uint16_t	lemma;
	Verb		verb;
	AnLexical	parts[VERB_PARTICIPLE + 1]; /* what each reports like */
	bool		reports;
	bool		has_participles;	/* they report, too */
	bool		has_objects;	/* a pronoun can stand behind it */
	bool		has_persons;	/* and be whom it is told to */
	bool		is_noun;		/* he did: spelled as a noun or a name */
	char	   *extra[MAX_EXTRA];	/* lines of single forms below it */
	int			nextra;
} Entry;

static Entry entries[MAX_VERBS];
static int	nentries;
static char forms[MAX_FORMS][AN_FORM_BYTES];
static int	nforms;
static bool yields;				/* are forms given that yield to others? */

static char *
copy_of(const char *text)
{
	char	   *copy = malloc(strlen(text) + 1);

	if (copy == NULL)
		die("out of memory", text);
	return strcpy(copy, text);
}

/* Read one word of how a verb reports: FLAG, or PART:FLAG. */
static void
read_flag(Entry *entry, const char *word)
{
	static const char *const parts[] = {"perfect:", "imperfect:",
	"participle:"};
	AnLexical	flag;
	int			i;

	if (strcmp(word, "event") == 0)
		entry->reports = false;
	else if (strcmp(word, "report") == 0)
		return;
	else if (strcmp(word, "noun") == 0)
		entry->is_noun = true;
	else if (strcmp(word, "participle") == 0)
		entry->has_participles = true;
	else
	{
		for (i = 0; i <= VERB_PARTICIPLE; i++)
			if (strncmp(word, parts[i], strlen(parts[i])) == 0)
			{
				entry->parts[i] |= lexical_named(word + strlen(parts[i]));
				return;
			}
		flag = lexical_named(word);
		for (i = 0; i <= VERB_PARTICIPLE; i++)
			entry->parts[i] |= flag;
	}
}

/* Read a line that is no comment. */
static void
read_entry(char *line)
{
	Entry	   *entry = &entries[nentries - 1];
	char	   *lemma;
	char	   *pattern;
	char	   *reports;
	char	   *governs;
	char	   *stance;
	char	   *word;

	if (line[0] == '+' || line[0] == '-' || line[0] == '~')
	{
		if (nentries == 0 || entry->nextra == MAX_EXTRA)
			die("no verb above, or too many forms", line);
		entry->extra[entry->nextra++] = copy_of(line);
		return;
	}
	lemma = strtok(line, "\t");
	pattern = strtok(NULL, "\t");
	reports = strtok(NULL, "\t");
	governs = strtok(NULL, "\t");
	stance = strtok(NULL, "\t");
	if (lemma == NULL || pattern == NULL || reports == NULL || governs == NULL)
		die("too few columns", line);
	if (nentries == MAX_VERBS)
		die("too many verbs", "raise MAX_VERBS");
	entry = &entries[nentries++];
	entry->reports = true;
	entry->has_objects = strcmp(governs, "-") != 0;
	entry->has_persons = strcmp(governs, "person") == 0;
	verb_read(&entry->verb, lemma, pattern);
	for (word = strtok(reports, " "); word != NULL; word = strtok(NULL, " "))
		read_flag(entry, word);
	entry->lemma = lemma_of(lemma, false, stance);
	lemma_takes(entry->lemma, entry->has_persons ? AN_TAKES_PERSON :
				entry->has_objects ? AN_TAKES_THING : AN_TAKES_NOTHING);
}

/* What the lines below a verb say of a form: their first letter, or 0. */
static char
exception_for(const Entry *entry, const char *form)
{
	int			i;

	for (i = 0; i < entry->nextra; i++)
		if (strcmp(entry->extra[i] + 1, form) == 0)
			return entry->extra[i][0];
	return 0;
}

static AnLexical
agreement_of(unsigned traits)
{
	return (traits & VERB_MASCULINE && !(traits & VERB_FEMININE) ?
			AN_LEX_MASCULINE : 0) |
		(traits & VERB_FEMININE ? AN_LEX_FEMININE : 0) |
		(traits & VERB_PLURAL ? AN_LEX_PLURAL : 0);
}

/*
 * How a form reports.  A short one does not, since it stands behind "did not".
 * An object that is no person is what was said (which he
 * confirmed), so the report of a form that holds it is told by a link alone;
 * and where a verb describes its object, the imperfect with one stands in
 * relative clauses (whom it accuses).
 */
static AnLexical
report_of(const Entry *entry, VerbPart part, unsigned traits)
{
	AnLexical	is = entry->parts[part];

	if (part == VERB_PARTICIPLE)
		return is | AN_LEX_PARTICIPLE;
	if (!entry->reports || traits & (VERB_PASSIVE | VERB_FIRST | VERB_SHORT))
		return 0;
	if (traits & VERB_OBJECT)
	{
		if (!(entry->has_persons ?
			  part == VERB_PERFECT || !(is & AN_LEX_DESCRIBE) :
			  part == VERB_PERFECT && is & AN_LEX_STRONG))
			return 0;
		is &= ~(AN_LEX_STRONG | AN_LEX_SAYING);
		if (!entry->has_persons)
			is |= AN_LEX_WEAK;
	}
	return is | AN_LEX_VERB;
}

/* Is a form spelled as a noun: its perfect that has no letter of its own? */
static bool
looks_like_noun(const Entry *entry, const char *form, VerbPart part,
				unsigned traits)
{
	return exception_for(entry, form) == '~' ||
		(entry->is_noun && part == VERB_PERFECT &&
		 traits & VERB_MASCULINE && !(traits & VERB_PASSIVE));
}

/* What is known of a form once its verb is. */
static AnLexical
lexical_of(const Entry *entry, const char *form, VerbPart part,
		   unsigned traits, AnLexical known)
{
	bool		noun = looks_like_noun(entry, form, part, traits);
	AnLexical	is = report_of(entry, part, traits);

	if (exception_for(entry, form) == '-' ||
		(noun && traits & VERB_OBJECT && !entry->has_persons))
		is = 0;
	if (part == VERB_PARTICIPLE)
		return is == 0 ? 0 : is | agreement_of(traits);
	if (is == 0 && noun && known & AN_LEX_NAME)
		return 0;
	is |= AN_LEX_FINITE;
	if (exception_for(entry, form) == '-' && known != 0)
		return is;
	if (noun || known & ~OF_VERBS)
		is |= AN_LEX_HOMOGRAPH;
	if (is & AN_LEX_VERB || !(known & (AN_LEX_CUE | ~OF_VERBS)))
		is |= agreement_of(traits);
	return is;
}

/*
 * Is a form spelled as a word that is more common, with a conjunction in front:
 * he lost, so he had; she saw off, and she called for?
 */
static bool
looks_joined(const char *form)
{
	uint32_t	cp;

	an_utf8_decode((const uint8_t *) form,
				   (const uint8_t *) form + AN_LETTER_BYTES, &cp);
	return (cp == LETTER_WAW || cp == LETTER_FEH) &&
		lexeme_of(form + AN_LETTER_BYTES)->is &
		(AN_LEX_CUE | AN_LEX_ACCORDING | AN_LEX_AUXILIARY | AN_LEX_THAT |
		 AN_LEX_FUNCTION);
}

static void
take_form(void *owner, const char *form, VerbPart part, unsigned traits)
{
	Lexeme	   *lexeme = lexeme_of(form);

	if (lexeme->is == 0 && !((Entry *) owner)->reports && looks_joined(form))
		return;
	if (lexeme->lemma == 0)
		lexeme->lemma = ((Entry *) owner)->lemma;
	if (yields ? lexeme->is == 0 : !(traits & VERB_SHORT))
		lexeme->is |= lexical_of(owner, form, part, traits, lexeme->is);
}

/* Add the forms that lines below a verb spell out. */
static void
add_extra(const Entry *entry)
{
	int			i;

	for (i = 0; i < entry->nextra; i++)
	{
		char	   *form = strtok(entry->extra[i] + 1, "\t");
		char	   *flag;

		if (entry->extra[i][0] != '+')
			continue;
		while ((flag = strtok(NULL, " ")) != NULL)
			lexeme_of(form)->is |= lexical_named(flag);
		if (lexeme_of(form)->is & AN_LEX_VERB)
			lexeme_of(form)->is |= AN_LEX_FINITE;
	}
}

static int
by_length(const void *a, const void *b)
{
	size_t		x = strlen(a);
	size_t		y = strlen(b);

	return x != y ? (x < y ? 1 : -1) : strcmp(a, b);
}

static void
note_form(void *owner, const char *form, VerbPart part, unsigned traits)
{
	(void) owner;
	(void) part;
	(void) traits;
	if (nforms == MAX_FORMS)
		die("too many forms of a verb", "raise MAX_FORMS");
	strcpy(forms[nforms++], form);
}

/* Give the forms that pass by pass are read; see the head of this file. */
static void
give_forms(Entry *entry, VerbTaker take, bool all)
{
	verb_finite_forms(&entry->verb, take, entry);
	if (entry->reports)
		verb_feminine_plurals(&entry->verb, take, entry);
	if (entry->has_participles && (all || !yields))
		verb_participles(&entry->verb,
						 !(entry->parts[VERB_PARTICIPLE] & AN_LEX_WEAK), take,
						 entry);
	if (all || yields)
	{
		verb_passive_forms(&entry->verb, take, entry);
		verb_first_persons(&entry->verb, take, entry);
		if (entry->has_objects)
			verb_object_forms(&entry->verb, entry->has_persons, take, entry);
	}
}

/* Make words of all forms of a verb, long ones first, for their letters. */
static void
make_forms(Entry *entry)
{
	int			i;

	nforms = 0;
	give_forms(entry, note_form, true);
	qsort(forms, (size_t) nforms, sizeof(*forms), by_length);
	for (i = 0; i < nforms; i++)
		lexeme_of(forms[i]);
}

static void
read_entries(const char *folder)
{
	FILE	   *list = open_list(folder, "verbs.txt");
	char		line[1024];

	while (fgets(line, sizeof(line), list) != NULL)
	{
		line[strcspn(line, "\n")] = '\0';
		if (line[0] != '\0' && line[0] != '#')
			read_entry(line);
	}
	fclose(list);
}

/*
 * Add words that a reader could take for a form with a conjunction or the sign
 * of the future in front: a name that begins with feh.
 */
static void
add_lookalikes(const Entry *entry)
{
	int			i;

	for (i = 0; i < entry->nextra; i++)
		if (entry->extra[i][0] == '~' &&
			lexeme_of(entry->extra[i] + 1)->is == 0)
			lexeme_of(entry->extra[i] + 1)->is = AN_LEX_FINITE |
				AN_LEX_HOMOGRAPH;
}

void
verbs_read(const char *folder)
{
	int			i;

	read_entries(folder);
	for (i = 0; i < nentries; i++)
	{
		make_forms(&entries[i]);
		add_extra(&entries[i]);
		give_forms(&entries[i], take_form, false);
	}
	yields = true;
	for (i = 0; i < nentries; i++)
		give_forms(&entries[i], take_form, false);
	for (i = 0; i < nentries; i++)
		add_lookalikes(&entries[i]);
}
