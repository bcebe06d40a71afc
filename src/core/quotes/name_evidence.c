/*
 * name_evidence.c
 *		What stands beside a word and speaks for a name.
 */
#include "core/quotes/name_evidence.h"

#include "core/text/known_words.h"

/* Words of a title with al- at its end, such as "the minister of defence". */
#define MOST_TITLE		8

/* Letter n, from 0, of the word at i, as the original has it. */
uint32_t
an_written_letter(const AnArticle *article, uint32_t i, uint32_t n)
{
	uint32_t	start = article->tokens[i].start + n * AN_LETTER_BYTES;

	return an_fold_last(article->folded, start, start + AN_LETTER_BYTES);
}

/* The last letter of the word at i, as the original has it. */
uint32_t
an_written_last(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];

	return an_fold_last(article->folded, token->start, token->end);
}

/* Is token i, without "and", this word of two or three letters? */
bool
an_is_letters(const AnArticle *article, uint32_t i, uint32_t a, uint32_t b,
			  uint32_t c)
{
	const AnToken *token = &article->tokens[i];
	uint32_t	n;

	/* most words are longer */
	if (i >= article->n || token->kind != AN_WORD_ARABIC ||
		token->end - token->start - article->clitic[i] !=
		(c == 0 ? 2 : 3) * AN_LETTER_BYTES)
		return false;
	n = article->clitic[i] / AN_LETTER_BYTES;
	return an_letter_at(article, i, n) == a &&
		an_letter_at(article, i, n + 1) == b &&
		(c == 0 || an_letter_at(article, i, n + 2) == c);
}

/* The word before token i in its clause, or AN_NO_TOKEN. */
uint32_t
an_word_before(const AnArticle *article, uint32_t i)
{
	uint32_t	before = an_token_before(article, i);

	if (before == AN_NO_TOKEN || an_ends_sentence(article, before) ||
		!an_token_is_word(&article->tokens[before]))
		return AN_NO_TOKEN;
	return before;
}

/* The word behind token i in its clause, or AN_NO_TOKEN. */
uint32_t
an_word_behind(const AnArticle *article, uint32_t i)
{
	uint32_t	next = an_skip_breaks(article, i + 1);

	if (an_ends_sentence(article, i) || next >= article->n ||
		(next > i + 1 && an_ends_sentence(article, next - 1)) ||
		!an_token_is_word(&article->tokens[next]))
		return AN_NO_TOKEN;
	return next;
}

/* What token i is; nothing where it is AN_NO_TOKEN. */
AnLexical
an_meaning(const AnArticle *article, uint32_t i)
{
	return i == AN_NO_TOKEN ? 0 : article->is[i];
}

/* Has the word at i al-, with "and" before it or without? */
bool
an_is_the(const AnArticle *article, uint32_t i)
{
	uint32_t	n = article->clitic[i] / AN_LETTER_BYTES;

	return article->definite[i] ||
		(n > 0 && an_letter_at(article, i, n) == LETTER_ALEF &&
		 an_letter_at(article, i, n + 1) == LETTER_LAM);
}

/* Is the word at i a frequent one with al-, in no list, and no family? */
bool
an_is_the_common(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];
	const uint8_t *rest = article->folded->folded + token->start +
	AN_DEFINITE_BYTES;
	uint32_t	nbytes = token->end - token->start - AN_DEFINITE_BYTES;

	return article->definite[i] && article->is[i] == 0 &&
		!an_is_family(article, i) &&
		!(an_lexicon_find(rest, nbytes) & AN_LEX_NAME) &&
		an_is_frequent_word(rest, nbytes);
}

/*
 * Is the word at i surely part of a name: a given name, the family that has
 * it with al-, or a word with al- that ends in yeh, as families from a place
 * or a tribe do?  A common noun without al- has no such adjective behind it.
 */
bool
an_is_family(const AnArticle *article, uint32_t i)
{
	const AnToken *token;
	AnLexical	is;

	if (i == AN_NO_TOKEN || article->tokens[i].kind != AN_WORD_ARABIC ||
		article->clitic[i] > 0)
		return false;
	token = &article->tokens[i];
	is = article->is[i];
	if (!article->definite[i])
		return (is & ~(AN_LEX_MAN | AN_LEX_WOMAN | AN_LEX_HOMOGRAPH |
					   AN_GENDER)) ==
			AN_LEX_NAME || an_is_name_prefix(article, i);
	if (is & ~(AN_LEX_AS_NAME | AN_LEX_QUALITY | AN_AGREEMENT))
		return false;
	return an_letter_at(article, i, an_token_nletters(token) - 1) ==
		LETTER_YEH ||
		(an_lexicon_find(article->folded->folded + token->start +
						 AN_DEFINITE_BYTES,
						 token->end - token->start - AN_DEFINITE_BYTES) &
		 (AN_LEX_NAME | AN_LEX_ORDINARY | AN_LEX_QUALITY | AN_LEX_NOUN)) ==
		AN_LEX_NAME;
}

/* Does token i stand before "son of", or behind that, Abd, Abu or the like? */
bool
an_is_beside_son(const AnArticle *article, uint32_t i)
{
	return (i + 1 < article->n && an_is_name_link(article, i + 1)) ||
		(i > 0 && article->clitic[i] == 0 &&
		 an_is_name_prefix(article, i - 1));
}

/* Does a given name stand right before token i? */
bool
an_is_behind_name(const AnArticle *article, uint32_t i)
{
	return article->clitic[i] == 0 &&
		an_meaning(article, an_word_before(article, i)) & AN_LEX_NAME;
}

/* Does a title of one word stand right before token i? */
bool
an_is_behind_title(const AnArticle *article, uint32_t i)
{
	uint32_t	before = an_token_before(article, i);
	AnLexical	is;

	if (before == AN_NO_TOKEN || article->clitic[i] > 0 ||
		an_ends_sentence(article, before))
		return false;
	/* "Dr. X" */
	if (before > 0 && (an_is_sign(article, before, '.') ||
					   an_is_sign(article, before, '/')))
		return article->is[before - 1] & AN_LEX_PERSON &&
			an_letter_at(article, before - 1, 1) == 0;
	is = article->is[before];
	return is & AN_LEX_PERSON && !(is & AN_LEX_PLURAL) &&
		(is & AN_LEX_HONORIFIC || an_is_the(article, before) ||
		 (article->tokens[before].kind == AN_WORD_ARABIC &&
		  an_letter_at(article, before, 1) == 0));
}

/* Does a title of more words end right before token i, with al-? */
bool
an_is_behind_long_title(const AnArticle *article, uint32_t i)
{
	const		AnLexical never = AN_LEX_THAT | AN_LEX_VERB | AN_LEX_COMPLEMENT |
	AN_LEX_CONJUNCTION | AN_LEX_RELATIVE | AN_LEX_AUXILIARY |
	AN_LEX_FUNCTION | AN_LEX_ADVERB;
	uint32_t	least = i > MOST_TITLE ? i - MOST_TITLE : 0;

	if (i == 0 || article->clitic[i] > 0 || !article->definite[i - 1])
		return false;
	while (i-- > least && article->tokens[i].kind == AN_WORD_ARABIC &&
		   !an_ends_sentence(article, i))
		/* "the head of the ministers": what is plural belongs to a title */
		if (article->is[i] & AN_LEX_PERSON &&
			!(article->is[i] & AN_LEX_PLURAL))
			return true;
		else if (article->is[i] & never ||
				 (article->clitic[i] > 0 && !(article->is[i] & AN_LEX_NOUN)))
			return false;
	return false;
}

/* Does the word at i report, and is it finite? */
bool
an_is_report(const AnArticle *article, uint32_t i)
{
	AnLexical	is = an_meaning(article, i);

	return is & AN_LEX_VERB &&
		!(is & (AN_LEX_PARTICIPLE | AN_LEX_WEAK | AN_LEX_PREPOSITION));
}

/* Can a verb have a subject with this name's gender right behind it? */
bool
an_is_agreeing(AnLexical verb, AnLexical name)
{
	if ((verb & AN_GENDER) == AN_LEX_MASCULINE)
		return !(name & AN_LEX_WOMAN);
	if ((verb & AN_GENDER) == AN_LEX_FEMININE)
		return !(name & AN_LEX_MAN);
	return true;
}

/* Is token i right behind a verb that reports and may have it as subject? */
bool
an_is_behind_report(const AnArticle *article, uint32_t i)
{
	uint32_t	before = an_word_before(article, i);

	return article->clitic[i] == 0 && an_is_report(article, before) &&
		an_is_agreeing(article->is[before], article->is[i]);
}

/*
 * Is token i right behind a verb of the gender that the word has as a name?
 * Any verb will do: "he explains", "he visited".
 */
bool
an_is_behind_verb(const AnArticle *article, uint32_t i)
{
	const		AnLexical never = AN_LEX_PARTICIPLE | AN_LEX_PREPOSITION |
	AN_LEX_NOUN | AN_LEX_NAME;
	AnLexical	before = an_meaning(article, an_word_before(article, i));

	return article->clitic[i] == 0 &&
		before & (AN_LEX_VERB | AN_LEX_FINITE) && !(before & never) &&
		before & AN_GENDER && an_is_agreeing(before, article->is[i]);
}

/*
 * Is token i "that", or the preposition of a verb before it: "warned of that",
 * "pointed to that"?
 */
bool
an_is_that_link(const AnArticle *article, uint32_t i)
{
	AnLexical	is = an_meaning(article, i);

	if (is & AN_LEX_THAT)
		return true;
	return is & AN_LEX_PREPOSITION && !(is & AN_LEX_HELD) &&
		i + 1 < article->n && article->is[i + 1] & AN_LEX_THAT &&
		(is & AN_LEX_COMPLEMENT ||
		 an_is_letters(article, i, LETTER_MEEM, LETTER_NOON, 0));
}

/*
 * Does the name of a subject end with token i: is there a link, a sign or a
 * title of one person behind it, "X the mayor", "X, head of"?
 */
bool
an_ends_subject(const AnArticle *article, uint32_t i)
{
	uint32_t	next = i + 1;
	AnLexical	is;

	if (an_ends_sentence(article, i) || an_is_sign(article, next, ':') ||
		article->tokens[next].kind == AN_TOKEN_QUOTE)
		return true;
	if (an_is_sign(article, next, ','))
		next++;
	is = article->is[next];
	return (is & AN_LEX_PERSON && !(is & AN_LEX_PLURAL) &&
			article->clitic[next] == 0) ||
		an_is_that_link(article, next);
}

/*
 * Is a name complete where this word follows: a link, a verb, a preposition,
 * an adverb, or no word but a sign?
 */
bool
an_ends_name(const AnArticle *article, uint32_t i)
{
	const		AnLexical behind = AN_LEX_THAT | AN_LEX_CUE | AN_LEX_RELATIVE |
	AN_LEX_PREPOSITION | AN_LEX_HELD | AN_LEX_ADVERB | AN_LEX_AUXILIARY |
	AN_LEX_CONJUNCTION | AN_LEX_FUNCTION;

	return i == AN_NO_TOKEN || article->is[i] & behind ||
		an_is_addressee(article, i);
}

/* Does token i begin its clause? */
bool
an_opens_clause(const AnArticle *article, uint32_t i)
{
	return article->clitic[i] > 0 ||
		an_word_before(article, i) == AN_NO_TOKEN ||
		article->is[i - 1] & (AN_LEX_CONJUNCTION | AN_LEX_THAT);
}

/*
 * Does a finite verb stand before token i, with nothing between but names and
 * titles?
 */
bool
an_is_named_subject(const AnArticle *article, uint32_t i)
{
	uint32_t	least = i > MOST_TITLE ? i - MOST_TITLE : 0;

	while (i-- > least && article->tokens[i].kind == AN_WORD_ARABIC &&
		   !an_ends_sentence(article, i))
		if (an_is_report(article, i) || an_is_finite(article, i) ||
			(article->is[i] & (AN_LEX_VERB | AN_LEX_PREPOSITION)) ==
			AN_LEX_VERB)
			return true;
		else if (!(article->is[i] & (AN_LEX_NAME | AN_LEX_PERSON)) &&
				 !an_is_the(article, i) && !an_is_name_prefix(article, i))
			return false;
	return false;
}
