/*
 * full_names.c
 *		The full name of whoever is known by one word.
 */
#include "core/quotes/full_names.h"

#include "core/quotes/name_evidence.h"

/* Words of a full name before its surname. */
#define MOST_BEFORE	6

/* Words of a title whose end is looked at. */
#define MOST_TITLE	8

/* What the lexicon has of the word at i, whatever it was taken for. */
static AnLexical
listed(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];
	uint32_t	start = token->start + article->clitic[i];

	return an_lexicon_find(article->folded->folded + start,
						   token->end - start);
}

/* Stand the words at i and i + 1 side by side, with nothing between? */
static bool
is_beside_next(const AnArticle *article, uint32_t i)
{
	return article->tokens[i].kind == AN_WORD_ARABIC &&
		!an_ends_sentence(article, i) && article->clitic[i + 1] == 0 &&
		article->inside[i] == article->inside[i + 1];
}

/* Is the word at i complete as the end of a title: "of the party"? */
static bool
closes_any_title(const AnArticle *article, uint32_t i)
{
	return an_is_the(article, i) ||
		(an_letter_at(article, i, 0) == LETTER_LAM &&
		 an_letter_at(article, i, 1) == LETTER_LAM);
}

/* Does a title end before the word at i, by its last word or a comma? */
static bool
is_behind_any_title(const AnArticle *article, uint32_t i)
{
	const		AnLexical never = AN_LEX_THAT | AN_LEX_COMPLEMENT |
	AN_LEX_CONJUNCTION | AN_LEX_RELATIVE | AN_LEX_AUXILIARY | AN_LEX_FUNCTION;
	uint32_t	least = i > MOST_TITLE ? i - MOST_TITLE : 0;

	if (article->clitic[i] > 0 || i == 0)
		return false;
	if (an_is_behind_title(article, i))
		return true;
	if (an_is_sign(article, i - 1, ',') && i > 1)
		i--;
	if (!an_token_is_word(&article->tokens[i - 1]) ||
		!closes_any_title(article, i - 1))
		return false;
	while (i-- > least && article->tokens[i].kind == AN_WORD_ARABIC &&
		   !an_ends_sentence(article, i))
		if (article->is[i] & AN_LEX_PERSON &&
			!(article->is[i] & AN_LEX_PLURAL))
			return true;
		else if (article->is[i] & never || an_is_finite(article, i))
			return false;
	return false;
}

/* Does a pause, a bracket, a mark or nothing at all stand before token i? */
static bool
is_set_off(const AnArticle *article, uint32_t i)
{
	return i == 0 || an_ends_sentence(article, i - 1) ||
		an_is_sign(article, i - 1, ',') || an_is_sign(article, i - 1, '(') ||
		article->tokens[i - 1].kind == AN_TOKEN_QUOTE;
}

/* The same behind the word at i, or a link: is a name complete there? */
static bool
is_closed(const AnArticle *article, uint32_t i)
{
	uint32_t	next = i + 1;

	return an_ends_sentence(article, i) || next >= article->n ||
		!an_token_is_word(&article->tokens[next]) ||
		article->is[next] & (AN_LEX_THAT | AN_LEX_RELATIVE | AN_LEX_VERB);
}

/* Does the word at i begin where names begin? */
static bool
begins_well(const AnArticle *article, uint32_t i, uint32_t surname)
{
	return is_behind_any_title(article, i) || an_is_behind_report(article, i) ||
		an_is_behind_verb(article, i) ||
		(is_set_off(article, i) && is_closed(article, surname) &&
		 !(listed(article, i) & (AN_LEX_VERB | AN_LEX_FINITE)));
}

/*
 * Is the word with al- at i a first name before the surname: "the president
 * Alexander X", "the head of the party, al-Eid X", but not "the French X"?
 */
static bool
is_given_with_the(const AnArticle *article, uint32_t i, uint32_t surname)
{
	uint32_t	n = an_token_nletters(&article->tokens[i]);
	uint32_t	last = an_letter_at(article, i, n - 1);

	if (article->is[i] & ~(AN_LEX_AS_NAME | AN_LEX_NOUN | AN_LEX_QUALITY |
						   AN_AGREEMENT) ||
		last == LETTER_YEH || last == LETTER_HEH || an_is_people(article, i))
		return false;
	if (article->is[i] & (AN_LEX_NOUN | AN_LEX_QUALITY))
		return i > 0 && an_is_sign(article, i - 1, ',') &&
			is_behind_any_title(article, i) && is_closed(article, surname);
	return is_behind_any_title(article, i) || an_is_behind_report(article, i);
}

/* Is the word at i, before the surname, a given name? */
static bool
is_given(const AnArticle *article, uint32_t i, uint32_t surname)
{
	const		AnLexical common = AN_LEX_NOUN | AN_LEX_QUALITY |
	AN_LEX_HOMOGRAPH | AN_AGREEMENT;

	if (an_is_name_prefix(article, i) || an_is_name_suffix(article, i))
		return i > 0 && is_beside_next(article, i - 1);
	if (article->is[i] & AN_LEX_NAME ||
		(i > 0 && an_is_name_prefix(article, i - 1) &&
		 is_beside_next(article, i - 1)))
		return true;
	/* Ali, where it is surely no "on" */
	if (article->is[i] & AN_LEX_PREPOSITION)
		return false;
	if (an_is_the(article, i))
		return is_given_with_the(article, i, surname);
	if (listed(article, i) & AN_LEX_NAME)
		return begins_well(article, i, surname);
	if (an_is_name_word(article, i))
		return article->clitic[i] == 0 && begins_well(article, i, surname);
	/* "said Barth X": no preposition stands between a verb and its subject */
	if (article->is[i] == 0 && an_is_behind_report(article, i))
		return true;
	return !(article->is[i] & ~common) && is_behind_any_title(article, i) &&
		is_closed(article, surname);
}

/* Goes the name on before its word at i + 1, with the one at i? */
static bool
goes_on_before(const AnArticle *article, uint32_t i)
{
	if (an_is_name_suffix(article, i + 1) || article->is[i] & AN_LEX_NAME)
		return true;
	if (an_is_name_link(article, i + 1))
		return an_is_name_word(article, i) || an_is_name_suffix(article, i);
	return an_is_name_prefix(article, i);
}

/* The token with which the full name begins that ends with the one at i. */
static uint32_t
first_of_name(const AnArticle *article, uint32_t i)
{
	uint32_t	least = i > MOST_BEFORE ? i - MOST_BEFORE : 0;
	uint32_t	first = i;

	if (i == 0 || !is_beside_next(article, i - 1) ||
		!is_given(article, i - 1, i))
		return i;
	first = i - 1;
	while (first > least && is_beside_next(article, first - 1) &&
		   goes_on_before(article, first - 1))
		first--;
	/* "son of" and "Abd" begin no name without what stands before or behind */
	return an_is_name_link(article, first) ? i : first;
}

/* Is the word at i one of the set? */
static bool
is_in_set(const AnArticle *article, const AnWordSet *set, uint32_t i)
{
	uint64_t	hash = article->tokens[i].hash;
	uint32_t	n;

	if (!(set->words & (uint64_t) 1 << (hash & 63)))
		return false;
	for (n = 0; n < set->n; n++)
		if (article->tokens[set->list[n]].hash == hash)
			return true;
	return false;
}

/* Add the word at i to a set. */
static void
add_word(const AnArticle *article, uint32_t i, AnWordSet *set)
{
	if (set->n == AN_MOST_IN_SET || is_in_set(article, set, i))
		return;
	set->list[set->n++] = i;
	set->words |= (uint64_t) 1 << (article->tokens[i].hash & 63);
}

/* Can the word at i be somebody's: does it report, or has it a title? */
static bool
is_somebodys(const AnArticle *article, uint32_t i)
{
	uint32_t	before = an_word_before(article, i);

	return an_is_behind_report(article, i) || an_is_behind_title(article, i) ||
		(article->clitic[i] == 0 &&
		 an_meaning(article, before) & AN_LEX_ACCORDING);
}

/* Keep the word at i as a name that stands alone, if it must be somebody's. */
void
an_bare_name_add(const AnArticle *article, uint32_t i, AnWordSet *bare)
{
	if (!an_is_name_suffix(article, i) && article->clitic[i] == 0 &&
		(!(article->is[i] & AN_LEX_ADJECTIVE) ||
		 article->is[i] & AN_LEX_NAME) &&
		!an_is_circumstance(article, i) && is_somebodys(article, i))
		add_word(article, i, bare);
}

/* Can the word at i stand between the first and the last of a name? */
static bool
is_inner_name_word(const AnArticle *article, uint32_t i)
{
	const		AnLexical common = AN_LEX_AS_NAME | AN_LEX_NOUN | AN_LEX_QUALITY |
	AN_LEX_HOMOGRAPH | AN_AGREEMENT;

	return an_is_name_prefix(article, i) || an_is_name_suffix(article, i) ||
		an_is_name_word(article, i) ||
		(article->definite[i] && !(article->is[i] & ~common)) ||
		(listed(article, i) & AN_LEX_NAME &&
		 !(article->is[i] & (AN_LEX_PREPOSITION | AN_LEX_VERB)));
}

/* Does a person's name of two words begin like the word at i, and end with j? */
static bool
is_known_pair(const AnEntities *entities, uint32_t i, uint32_t j)
{
	uint64_t	first = an_word_hash(entities->article, i);
	uint64_t	last = an_word_hash(entities->article, j);
	uint32_t	n;

	for (n = 0; n < entities->n; n++)
		if (entities->list[n].kind == AN_ENTITY_PERSON &&
			entities->list[n].name.n == 2 &&
			entities->list[n].name.first == first &&
			entities->list[n].name.last == last)
			return true;
	return false;
}

/*
 * The token with which a fuller form begins of a name of two words that ends
 * with the word at i; i if there is none.
 */
static uint32_t
first_of_known(const AnEntities *entities, uint32_t i)
{
	const AnArticle *article = entities->article;
	uint32_t	least = i > MOST_BEFORE ? i - MOST_BEFORE : 0;
	uint32_t	j = i;

	while (j-- > least && is_beside_next(article, j))
	{
		if (is_known_pair(entities, j, i))
			return j + 1 == i || article->is[j] & AN_LEX_PREPOSITION ? i : j;
		if (!is_inner_name_word(article, j))
			return i;
	}
	return i;
}

/* The last words of the names of persons that have two. */
static void
find_families(const AnEntities *entities, AnWordSet *families)
{
	uint32_t	n;

	families->n = 0;
	families->words = 0;
	for (n = 0; n < entities->n; n++)
		if (entities->list[n].kind == AN_ENTITY_PERSON &&
			entities->list[n].name.n == 2)
			add_word(entities->article,
					 entities->list[n].name.span.end - 1, families);
}

/*
 * Add the names that end with one of the bare ones, and those with more words
 * between the first and the last of a name of two.
 */
void
an_full_names_add(AnEntities *entities, const AnWordSet *bare,
				  AnFullNames *found)
{
	const AnArticle *article = entities->article;
	AnWordSet	families;
	uint32_t	i;

	found->n = 0;
	find_families(entities, &families);
	for (i = 1; i < article->n && bare->n + families.n > 0 &&
		 found->n < AN_MOST_IN_SET; i++)
	{
		AnPhrase	phrase;

		an_arena_tick_turn(article->arena, i);
		if (article->tokens[i].kind != AN_WORD_ARABIC ||
			article->clitic[i] > 0)
			continue;
		phrase.first = i;
		if (is_in_set(article, &families, i))
			phrase.first = first_of_known(entities, i);
		else if (is_in_set(article, bare, i) &&
				 !an_entities_know_family(entities, i))
			phrase.first = first_of_name(article, i);
		phrase.name = phrase.first;
		phrase.end = phrase.name_end = phrase.apposed = i + 1;
		if (phrase.first == i)
			continue;
		an_entities_add(entities, &phrase, AN_ENTITY_PERSON,
						article->is[phrase.first] & AN_AGREEMENT);
		found->list[found->n].first = phrase.first;
		found->list[found->n].end = i + 1;
		found->list[found->n++].agrees = 0;
	}
}
