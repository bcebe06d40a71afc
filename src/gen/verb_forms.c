/*
 * verb_forms.c
 *		The forms of a verb, from two of them.
 *
 * Without vowels two forms tell the rest: the perfect and the imperfect of the
 * third person.  In the derived measures the perfect tells the imperfect as
 * well, so a line of verbs.txt has a measure there, from 2 to 10; verbs of four
 * radicals inflect as the second does, or with a teh in front as the fifth.
 *
 * Forms are spelled with their seats of hamza; where two spellings are common
 * and fold to different letters, both are given.  Not given are the dual of
 * the perfect behind a hamza (they began), which folds to another verb (it
 * seemed), and the second person, which a narrator hardly uses.
 */
#include "gen/verb_forms.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "core/base/utf8.h"
#include "core/text/letters.h"
#include "gen/lists.h"

/* Where the forms of one verb go. */
typedef struct Giver
{
	VerbTaker	take;
	void	   *owner;
	int			nobjects;		/* how many pronouns can be objects */
} Giver;

static const uint32_t none[] = {0};
static const uint32_t teh[] = {LETTER_TEH, 0};
static const uint32_t alef[] = {LETTER_ALEF, 0};
static const uint32_t teh_alef[] = {LETTER_TEH, LETTER_ALEF, 0};
static const uint32_t waw_alef[] = {LETTER_WAW, LETTER_ALEF, 0};
static const uint32_t waw[] = {LETTER_WAW, 0};
static const uint32_t waw_noon[] = {LETTER_WAW, LETTER_NOON, 0};
static const uint32_t alef_noon[] = {LETTER_ALEF, LETTER_NOON, 0};
static const uint32_t noon[] = {LETTER_NOON, 0};
static const uint32_t noon_alef[] = {LETTER_NOON, LETTER_ALEF, 0};
static const uint32_t yeh_noon[] = {LETTER_YEH, LETTER_NOON, 0};
static const uint32_t alef_teh[] = {LETTER_ALEF, LETTER_TEH, 0};
static const uint32_t teh_marbuta[] = {LETTER_TEH_MARBUTA, 0};
static const uint32_t teh_yeh_noon[] = {LETTER_TEH, LETTER_YEH, LETTER_NOON, 0};

/*
 * The pronouns that can be an object: him, her, them; of what is told to
 * persons also both of them, us and me.
 */
#define NOBJECTS	3
static const uint32_t objects[2 * NOBJECTS][4] = {
	{LETTER_HEH}, {LETTER_HEH, LETTER_ALEF}, {LETTER_HEH, LETTER_MEEM},
	{LETTER_HEH, LETTER_MEEM, LETTER_ALEF}, {LETTER_NOON, LETTER_ALEF},
	{LETTER_NOON, LETTER_YEH}
};

static void
give(const Giver *giver, Letters word, const uint32_t *ending, VerbPart part,
	 unsigned traits)
{
	uint8_t		form[AN_FORM_BYTES];
	int			nbytes = 0;
	int			i;

	word = letters_with_ending(word, ending);
	for (i = 0; i < word.n; i++)
		nbytes += an_utf8_encode(word.at[i], form + nbytes);
	form[nbytes] = '\0';
	giver->take(giver->owner, (const char *) form, part, traits);
}

/*
 * The stem that prefixes stand before, of a derived measure.  From the fourth
 * on it has no alef in front, and its vowel is yeh, but alef in the seventh
 * and eighth.
 */
static Letters
derived_stem(const Letters *perfect, int measure)
{
	bool		drops = measure == 4 || measure >= 7;
	Letters		stem = letters_part(perfect, drops, perfect->n);

	if (perfect->at[0] == LETTER_ALEF_HAMZA_ABOVE && !drops)
		stem.at[0] = LETTER_WAW_HAMZA;
	if (perfect->at[0] == LETTER_ALEF_MADDA)
	{
		stem = letters_behind(LETTER_WAW_HAMZA, &stem);
		if (measure == 3)
			stem.at[1] = LETTER_ALEF;
	}
	if (measure == 5 || measure == 6)
		return stem;
	if (letters_back(&stem, 0) == LETTER_ALEF_MAKSURA)
		stem.at[stem.n - 1] = LETTER_YEH;
	else if (letters_back(&stem, 0) == LETTER_ALEF_HAMZA_ABOVE)
		stem.at[stem.n - 1] = LETTER_YEH_HAMZA;
	else if (letters_back(&stem, 1) == LETTER_ALEF &&
			 (measure == 4 || measure == 10))
		stem.at[stem.n - 2] = LETTER_YEH;
	return stem;
}

/* The active participle of the first measure: an alef behind a radical. */
static Letters
plain_participle(const Letters *perfect)
{
	Letters		word = {0};
	uint32_t	first = perfect->at[0];
	uint32_t	last = letters_back(perfect, 0);

	if (first == LETTER_ALEF_HAMZA_ABOVE)
		letters_put(&word, LETTER_ALEF_MADDA);
	else
	{
		letters_put(&word, first);
		letters_put(&word, LETTER_ALEF);
	}
	if (perfect->n >= 3)
	{
		uint32_t	middle = perfect->at[1];

		letters_put(&word, middle == LETTER_ALEF || letter_is_hamza(middle) ?
				   LETTER_YEH_HAMZA : middle);
	}
	letters_put(&word, letter_is_weak(last) ? LETTER_YEH :
			   letter_is_hamza(last) ? LETTER_YEH_HAMZA : last);
	return word;
}

/* Read lemma and pattern: a measure, the imperfect, or one behind the other. */
void
verb_read(Verb *verb, const char *lemma, const char *pattern)
{
	char	   *rest;
	Letters		stem;

	memset(verb, 0, sizeof(*verb));
	verb->perfect = letters_read(lemma);
	verb->measure = (int) strtol(pattern, &rest, 10);
	if (verb->measure == 0)
		verb->measure = 1;
	else if (verb->measure < 2 || verb->measure > 10)
		die("no measure, nor an imperfect", pattern);
	if (*rest == ' ')
		rest++;
	if (*rest == '\0')
	{
		stem = derived_stem(&verb->perfect, verb->measure);
		verb->imperfect = letters_behind(LETTER_YEH, &stem);
	}
	else
		verb->imperfect = letters_read(rest);
	if (verb->imperfect.at[0] != LETTER_YEH)
		die("an imperfect begins with yeh", lemma);
	stem = letters_part(&verb->imperfect, 1, verb->imperfect.n);
	verb->participle = verb->measure == 1 ?
		plain_participle(&verb->perfect) : letters_behind(LETTER_MEEM, &stem);
	if (letters_back(&verb->participle, 0) == LETTER_ALEF_MAKSURA)
		verb->participle.at[verb->participle.n - 1] = LETTER_YEH;
	else if (letters_back(&verb->participle, 0) == LETTER_ALEF_HAMZA_ABOVE)
		verb->participle.at[verb->participle.n - 1] = LETTER_YEH_HAMZA;
	else if (letters_back(&verb->participle, 1) == LETTER_HAMZA)
		verb->participle.at[verb->participle.n - 2] = LETTER_YEH_HAMZA;
}

/*
 * The stem of the perfect before an ending: without its last letter if that is
 * a long vowel, which only yeh keeps before a consonant.
 */
static Letters
perfect_stem(const Letters *perfect, bool before_teh)
{
	uint32_t	last = letters_back(perfect, 0);

	if (last == LETTER_YEH ? !before_teh : letter_is_weak(last) &&
		last != LETTER_WAW)
		return letters_without_last(perfect);
	return *perfect;
}

static void
give_perfect(const Giver *giver, const Letters *perfect, unsigned traits)
{
	uint32_t	last = letters_back(perfect, 0);
	Letters		before_teh = perfect_stem(perfect, true);
	Letters		before_waw = perfect_stem(perfect, false);
	Letters		dual = *perfect;

	give(giver, *perfect, none, VERB_PERFECT, traits | VERB_MASCULINE);
	give(giver, before_teh, teh, VERB_PERFECT, traits | VERB_FEMININE);
	give(giver, before_waw, waw_alef, VERB_PERFECT, traits | VERB_PLURAL);
	give(giver, before_teh, teh_alef, VERB_PERFECT,
		 traits | VERB_PLURAL | VERB_FEMININE);
	if (last == LETTER_ALEF_HAMZA_ABOVE)
	{
		dual.at[dual.n - 1] = LETTER_WAW_HAMZA;
		give(giver, dual, waw_alef, VERB_PERFECT, traits | VERB_PLURAL);
		return;
	}
	if (last == LETTER_ALEF_MAKSURA)
		dual.at[dual.n - 1] = LETTER_YEH;
	if (last != LETTER_ALEF)
		give(giver, dual, alef, VERB_PERFECT,
			 traits | VERB_PLURAL | VERB_MASCULINE);
}

/* The imperfect with another prefix. */
static Letters
prefixed(const Letters *imperfect, uint32_t prefix)
{
	Letters		word = *imperfect;

	word.at[0] = prefix;
	return word;
}

/*
 * Give the plural, and the dual, which has yeh where the singular ends in
 * alef maksura.
 */
static void
give_imperfect_plurals(const Giver *giver, const Letters *imperfect,
					   unsigned traits)
{
	uint32_t	last = letters_back(imperfect, 0);
	Letters		stem = letter_is_weak(last) ? letters_without_last(imperfect) : *imperfect;
	Letters		dual = *imperfect;
	Letters		feminine = prefixed(imperfect, LETTER_TEH);

	traits |= VERB_PLURAL;
	give(giver, stem, waw_noon, VERB_IMPERFECT, traits);
	give(giver, stem, waw_alef, VERB_IMPERFECT, traits);
	if (last == LETTER_ALEF_HAMZA_ABOVE)
	{
		stem.at[stem.n - 1] = LETTER_WAW_HAMZA;
		give(giver, stem, waw_noon, VERB_IMPERFECT, traits);
		give(giver, stem, waw_alef, VERB_IMPERFECT, traits);
		return;
	}
	if (last == LETTER_ALEF_MAKSURA)
		dual.at[dual.n - 1] = feminine.at[feminine.n - 1] = LETTER_YEH;
	give(giver, dual, alef_noon, VERB_IMPERFECT, traits | VERB_MASCULINE);
	give(giver, feminine, alef_noon, VERB_IMPERFECT, traits | VERB_FEMININE);
}

static void
give_imperfect(const Giver *giver, const Letters *imperfect, unsigned traits)
{
	give(giver, *imperfect, none, VERB_IMPERFECT, traits | VERB_MASCULINE);
	give(giver, prefixed(imperfect, LETTER_TEH), none, VERB_IMPERFECT,
		 traits | VERB_FEMININE);
	give_imperfect_plurals(giver, imperfect, traits);
}

/*
 * The jussive where it has a letter less: no long vowel before the last
 * letter, or none at the end.  Gives false where it is written as the
 * imperfect.
 */
static bool
shortened(const Letters *imperfect, Letters *jussive)
{
	uint32_t	last = letters_back(imperfect, 0);
	uint32_t	vowel = letters_back(imperfect, 1);

	if (imperfect->n < 4)
		return false;
	*jussive = letters_without_last(imperfect);
	if (letter_is_weak(last))
		return true;
	if (vowel != LETTER_ALEF && vowel != LETTER_WAW && vowel != LETTER_YEH)
		return false;
	jussive->at[jussive->n - 1] = last;
	return true;
}

/*
 * Does a long vowel stand before the last letter, as a radical and not as the
 * alef of the third or sixth measure?
 */
static bool
is_hollow(const Verb *verb)
{
	return verb->measure != 2 && verb->measure != 3 && verb->measure != 5 &&
		verb->measure != 6 && verb->perfect.n >= 3 &&
		letters_back(&verb->perfect, 1) == LETTER_ALEF;
}

static bool
is_defective(const Verb *verb)
{
	return letter_is_weak(letters_back(&verb->perfect, 0)) &&
		letter_is_weak(letters_back(&verb->imperfect, 0));
}

/*
 * Give the plural of women: a noon behind the stem, without its long vowel.
 * News has it of few verbs.
 */
void
verb_feminine_plurals(const Verb *verb, VerbTaker take, void *owner)
{
	const Giver giver = {take, owner, 0};
	const unsigned traits = VERB_PLURAL | VERB_FEMININE;
	Letters		perfect = verb->perfect;
	Letters		imperfect = verb->imperfect;

	if (is_defective(verb) || letter_is_hamza(letters_back(&perfect, 0)))
		return;
	if (is_hollow(verb))
	{
		uint32_t	last = letters_back(&perfect, 0);

		perfect = letters_without_last(&perfect);
		perfect.at[perfect.n - 1] = last;
		shortened(&imperfect, &imperfect);
	}
	give(&giver, perfect, noon, VERB_PERFECT, traits);
	give(&giver, imperfect, noon, VERB_IMPERFECT, traits);
}

/* Give the third persons, without object pronouns. */
void
verb_finite_forms(const Verb *verb, VerbTaker take, void *owner)
{
	const Giver giver = {take, owner, 0};
	Letters		jussive;

	give_perfect(&giver, &verb->perfect, 0);
	give_imperfect(&giver, &verb->imperfect, 0);
	if ((is_hollow(verb) || is_defective(verb)) &&
		shortened(&verb->imperfect, &jussive))
	{
		give(&giver, jussive, none, VERB_IMPERFECT,
			 VERB_MASCULINE | VERB_SHORT);
		give(&giver, prefixed(&jussive, LETTER_TEH), none, VERB_IMPERFECT,
			 VERB_FEMININE | VERB_SHORT);
	}
}

/*
 * Give the first persons.  Behind a consonant the perfect loses a long vowel,
 * and at its end has yeh, or waw for alef.
 */
void
verb_first_persons(const Verb *verb, VerbTaker take, void *owner)
{
	const Giver giver = {take, owner, 0};
	uint32_t	last = letters_back(&verb->perfect, 0);
	Letters		perfect = verb->perfect;

	if (is_hollow(verb))
	{
		perfect = letters_without_last(&perfect);
		perfect.at[perfect.n - 1] = last;
	}
	else if (last == LETTER_ALEF_MAKSURA)
		perfect.at[perfect.n - 1] = LETTER_YEH;
	else if (last == LETTER_ALEF)
		perfect.at[perfect.n - 1] = LETTER_WAW;
	give(&giver, perfect, noon_alef, VERB_PERFECT, VERB_FIRST | VERB_PLURAL);
	if (is_hollow(verb) || letter_is_weak(last))
		give(&giver, perfect, teh, VERB_PERFECT, VERB_FIRST);
	give(&giver, prefixed(&verb->imperfect, LETTER_NOON), none,
		 VERB_IMPERFECT, VERB_FIRST | VERB_PLURAL);
	give(&giver, prefixed(&verb->imperfect, LETTER_ALEF_HAMZA_ABOVE), none,
		 VERB_IMPERFECT, VERB_FIRST);
}

/* Before a pronoun the last letter is no alef maksura, nor an alef to be read. */
static Letters
before_object(const Letters *word)
{
	Letters		stem = *word;

	if (letters_back(word, 0) == LETTER_ALEF_MAKSURA)
		stem.at[stem.n - 1] = LETTER_ALEF;
	return stem;
}

static void
give_objects(const Giver *giver, const Letters *word, const uint32_t *ending,
			 VerbPart part, unsigned traits)
{
	Letters		stem = letters_with_ending(*word, ending);
	int			i;

	for (i = 0; i < giver->nobjects; i++)
		give(giver, stem, objects[i], part, traits | VERB_OBJECT);
}

/* Give the third persons with pronouns behind: he told us. */
void
verb_object_forms(const Verb *verb, bool persons, VerbTaker take, void *owner)
{
	const Giver giver = {take, owner, persons ? 2 * NOBJECTS : NOBJECTS};
	Letters		perfect = before_object(&verb->perfect);
	Letters		imperfect = before_object(&verb->imperfect);
	Letters		stem = perfect_stem(&verb->perfect, false);
	Letters		feminine = prefixed(&imperfect, LETTER_TEH);

	give_objects(&giver, &perfect, none, VERB_PERFECT, VERB_MASCULINE);
	give_objects(&giver, &imperfect, none, VERB_IMPERFECT, VERB_MASCULINE);
	give_objects(&giver, &feminine, none, VERB_IMPERFECT, VERB_FEMININE);
	give_objects(&giver, &stem, waw, VERB_PERFECT, VERB_PLURAL);
	stem = perfect_stem(&verb->perfect, true);
	give_objects(&giver, &stem, teh, VERB_PERFECT, VERB_FEMININE);
	if (!persons)
		return;
	stem = letter_is_weak(letters_back(&verb->imperfect, 0)) ?
		letters_without_last(&verb->imperfect) : verb->imperfect;
	give_objects(&giver, &stem, waw_noon, VERB_IMPERFECT, VERB_PLURAL);
	give_objects(&giver, &stem, waw, VERB_IMPERFECT, VERB_PLURAL);
}

/*
 * The passive perfect where it is written with other letters: yeh for a long
 * vowel, or waw for the alef of the third and sixth measures.
 */
static bool
passive_perfect(const Verb *verb, Letters *passive)
{
	bool		third = verb->measure == 3 || verb->measure == 6;
	int			alef_at = third ? verb->measure / 3 : verb->perfect.n - 2;

	*passive = verb->perfect;
	if (letters_back(passive, 0) == LETTER_ALEF)
		passive->at[passive->n - 1] = LETTER_YEH;
	else if (!third && !is_hollow(verb))
		return false;
	if (third || is_hollow(verb))
		passive->at[alef_at] = third ? LETTER_WAW : LETTER_YEH;
	return true;
}

/*
 * The passive imperfect where it is written with other letters: alef for a
 * long vowel, alef maksura at the end, waw where the active voice drops it.
 */
static bool
passive_imperfect(const Verb *verb, Letters *passive)
{
	uint32_t	last = letters_back(&verb->imperfect, 0);

	*passive = verb->imperfect;
	if (verb->measure == 1 && verb->perfect.at[0] == LETTER_WAW &&
		verb->imperfect.at[1] != LETTER_WAW)
	{
		Letters		stem = letters_part(&verb->imperfect, 1, verb->imperfect.n);

		stem = letters_behind(LETTER_WAW, &stem);
		*passive = letters_behind(LETTER_YEH, &stem);
	}
	else if (is_hollow(verb))
		passive->at[passive->n - 2] = LETTER_ALEF;
	else if (last != LETTER_WAW)
		return false;
	if (letter_is_weak(last))
		passive->at[passive->n - 1] = LETTER_ALEF_MAKSURA;
	return true;
}

/* Give the passive where letters tell it: it was said. */
void
verb_passive_forms(const Verb *verb, VerbTaker take, void *owner)
{
	const Giver giver = {take, owner, 0};
	Letters		passive;

	if (passive_perfect(verb, &passive))
		give_perfect(&giver, &passive, VERB_PASSIVE);
	if (passive_imperfect(verb, &passive))
		give_imperfect(&giver, &passive, VERB_PASSIVE);
}

/*
 * Give the participle in the accusative, as a circumstance has it; on demand
 * also its other plurals, which are more often nouns.
 */
void
verb_participles(const Verb *verb, bool all, VerbTaker take, void *owner)
{
	const Giver giver = {take, owner, 0};
	const Letters *word = &verb->participle;
	bool		weak = letters_back(word, 0) == LETTER_YEH;
	Letters		stem = weak ? letters_without_last(word) : *word;

	give(&giver, *word, alef, VERB_PARTICIPLE, VERB_MASCULINE);
	give(&giver, *word, teh_marbuta, VERB_PARTICIPLE, VERB_FEMININE);
	give(&giver, stem, yeh_noon, VERB_PARTICIPLE, VERB_PLURAL);
	if (!all)
		return;
	give(&giver, stem, waw_noon, VERB_PARTICIPLE, VERB_PLURAL);
	give(&giver, *word, alef_teh, VERB_PARTICIPLE,
		 VERB_PLURAL | VERB_FEMININE);
	give(&giver, *word, teh_yeh_noon, VERB_PARTICIPLE,
		 VERB_PLURAL | VERB_FEMININE);
}
