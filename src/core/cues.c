/*
 * cues.c
 *		The reporting word, and what links it to what was said.
 */
#include "core/cues.h"

#include <string.h>

#include "core/hash.h"

/* From a cue to its link: a long title, a setting, a relative clause. */
#define MOST_STEPS		60

/* A verb that seldom reports must be nearer to its link. */
#define MOST_WEAK_STEPS	14

/* Commas between cue and link enclose appositions and settings. */
#define MOST_COMMAS		6

/* Marks around so few words may be a name. */
#define MOST_NAME_WORDS	7

/* The title of a work has no more words. */
#define MOST_TITLE_WORDS	20

/* Marks around no more words, in the middle of a clause, hold a name. */
#define LEAST_SPEECH	3

enum
{
	LETTER_BEH = 0x0628,
	LETTER_KAF = 0x0643,
	LETTER_LAM = 0x0644,
	LETTER_MEEM = 0x0645,
	LETTER_WAW = 0x0648,
	LETTER_YEH = 0x064A
};

/* Give what a token is, with the caller's own cues. */
static uint32_t
classify(const AnFolded *folded, const AnToken *token, const uint64_t *extra,
		 uint32_t nextra, uint32_t *clitic)
{
	const uint8_t *word = folded->folded + token->start;
	uint32_t	nbytes = token->end - token->start;
	uint32_t	i;

	for (i = 0; i < nextra; i++)
	{
		*clitic = token->hash == extra[i] ? 0 : 2;
		if (token->hash == extra[i] ||
			(nbytes > 4 && an_hash_bytes(word + 2, nbytes - 2) == extra[i]))
			return AN_LEX_VERB | AN_LEX_STRONG;
	}
	return an_lexicon_word(folded->folded, token, clitic);
}

/* Dr. and its like: one letter and a stop that ends no sentence. */
static bool
is_title_letter(const AnToken *token)
{
	return token->kind == AN_WORD_ARABIC && token->end - token->start == 2 &&
		token[1].kind == AN_TOKEN_PUNCTUATION && token[1].cp == '.' &&
		!token[1].blank_before && token[1].boundary == AN_BOUNDARY_NONE;
}

/* The n-th letter of the word at i, from 0; 0 behind its end. */
uint32_t
an_letter_at(const AnArticle *article, uint32_t i, uint32_t n)
{
	const AnToken *token = &article->tokens[i];
	uint32_t	at = token->start + 2 * n;
	uint32_t	cp = 0;

	if (at < token->end)
		an_utf8_decode(article->folded->folded + at,
					   article->folded->folded + token->end, &cp);
	return cp;
}

/* Is the token the preposition "on", of three letters, ain first? */
static bool
is_on(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];
	static const uint8_t on[] = {0xD8, 0xB9, 0xD9, 0x84, 0xD9, 0x8A};

	return token->end - token->start == sizeof(on) &&
		memcmp(article->folded->folded + token->start, on, sizeof(on)) == 0;
}

/* Does the original spell this word with a yeh, not with an alef maksura? */
static bool
ends_in_yeh(const AnFolded *folded, const AnToken *token)
{
	static const uint8_t yeh[] = {0xD9, 0x8A};
	AnSpan		span = an_fold_span(folded, token->start, token->end);

	return span.end >= 2 && memcmp(folded->text + span.end - 2, yeh, 2) == 0;
}

/*
 * The name Ali and the preposition "on" fold to one word.  Where a text writes
 * alef maksura at all, a yeh means the name.
 */
static void
tell_ali_from_on(AnArticle *article)
{
	bool		writes_maksura = false;
	uint32_t	i;

	for (i = 0; i < article->n && !writes_maksura; i++)
		writes_maksura = is_on(article, i) &&
			!ends_in_yeh(article->folded, &article->tokens[i]);
	for (i = 0; i < article->n && writes_maksura; i++)
		if (is_on(article, i) &&
			ends_in_yeh(article->folded, &article->tokens[i]))
		{
			article->is[i] = 0;
			article->clitic[i] = 0;
		}
}

/*
 * Names that fold to "that": Ban Ki, whose second word is "in order to", and
 * the two letters N of a broadcaster.
 */
static void
tell_names_from_that(AnArticle *article)
{
	uint32_t	i;

	for (i = 0; i + 1 < article->n; i++)
		if (!(article->is[i] & AN_LEX_THAT))
			continue;
		else if (article->is[i + 1] & AN_LEX_THAT &&
				 article->tokens[i].hash == article->tokens[i + 1].hash)
			article->is[i] = article->is[i + 1] = 0;
		else if (an_letter_at(article, i, 0) == LETTER_BEH &&
			an_letter_at(article, i, 3) == 0 &&
			an_letter_at(article, i + 1, 0) == LETTER_KAF &&
			an_letter_at(article, i + 1, 1) == LETTER_YEH &&
			an_letter_at(article, i + 1, 2) == 0)
			article->is[i] = article->is[i + 1] = 0;
}

/* Does an unknown word look like persons: the article, and waw noon behind? */
static bool
is_persons(const AnFolded *folded, const AnToken *token)
{
	static const uint8_t article[] = {0xD8, 0xA7, 0xD9, 0x84};
	static const uint8_t ending[] = {0xD9, 0x88, 0xD9, 0x86};

	return token->kind == AN_WORD_ARABIC && token->end - token->start >= 14 &&
		memcmp(folded->folded + token->start, article, 4) == 0 &&
		memcmp(folded->folded + token->end - 4, ending, 4) == 0;
}

/*
 * Read a folded text whole: its tokens, what they are, and its marks.
 * extra_cues are hashes of folded words that report, besides the lexicon's.
 */
int
an_article_read(AnArena *arena, const AnFolded *folded,
				const uint64_t *extra_cues, uint32_t nextra,
				AnArticle *article)
{
	AnTokens	tokens;
	int			status = an_tokens_read(arena, folded, &tokens);
	uint32_t	i;
	uint32_t	j;

	if (status < 0)
		return status;
	article->arena = arena;
	article->folded = folded;
	article->tokens = tokens.tokens;
	article->n = tokens.n;
	article->is = an_arena_alloc(arena, (tokens.n + 1) * sizeof(uint32_t));
	article->clitic = an_arena_alloc(arena, tokens.n + 1);
	article->inside = an_arena_alloc(arena, (tokens.n + 1) * sizeof(uint32_t));
	if (article->is == NULL || article->clitic == NULL ||
		article->inside == NULL)
		return AN_ERR_MEMORY;
	for (i = 0; i <= tokens.n; i++)
	{
		uint32_t	clitic = 0;

		article->is[i] = !an_token_is_word(&tokens.tokens[i]) ? 0 :
			classify(folded, &tokens.tokens[i], extra_cues, nextra, &clitic);
		if (article->is[i] == 0 && is_title_letter(&tokens.tokens[i]))
			article->is[i] = AN_LEX_PERSON | AN_LEX_MASCULINE;
		else if (article->is[i] == 0 && is_persons(folded, &tokens.tokens[i]))
			article->is[i] = AN_LEX_PERSON | AN_LEX_PLURAL;
		article->clitic[i] = article->is[i] != 0 ? (uint8_t) clitic : 0;
		article->inside[i] = 0;
	}
	tell_ali_from_on(article);
	tell_names_from_that(article);
	status = an_marks_pair(arena, &tokens, &article->marks);
	if (status < 0)
		return status;
	for (i = 0; i < article->marks.n; i++)
		for (j = article->marks.spans[i].open;
			 j < article->marks.spans[i].behind; j++)
			article->inside[j] = i + 1;
	return AN_OK;
}

bool
an_is_sign(const AnArticle *article, uint32_t i, uint32_t cp)
{
	return an_token_is_sign(&article->tokens[i], cp);
}

/* Does a sentence end behind token i? */
bool
an_ends_sentence(const AnArticle *article, uint32_t i)
{
	return article->tokens[i].boundary != AN_BOUNDARY_NONE;
}

/* The token before i, line breaks inside a sentence passed over. */
uint32_t
an_token_before(const AnArticle *article, uint32_t i)
{
	while (i-- > 0)
		if (article->tokens[i].kind != AN_TOKEN_BREAK ||
			an_ends_sentence(article, i))
			return i;
	return AN_NO_TOKEN;
}

/* Words among the tokens [first, end). */
uint32_t
an_count_words(const AnArticle *article, uint32_t first, uint32_t end)
{
	uint32_t	n = 0;

	while (first < end)
		n += an_token_is_word(&article->tokens[first++]);
	return n;
}

/* The first token from i on that is no line break. */
uint32_t
an_skip_breaks(const AnArticle *article, uint32_t i)
{
	while (article->tokens[i].kind == AN_TOKEN_BREAK)
		i++;
	return i;
}

/* A complementizer without a pronoun is no part of what was said. */
bool
an_is_bare_that(const AnArticle *article, uint32_t i)
{
	const AnToken *token = &article->tokens[i];
	uint32_t	start = token->start + article->clitic[i];
	uint32_t	cp;

	an_utf8_decode(article->folded->folded + start,
				   article->folded->folded + token->end, &cp);
	if (cp == LETTER_BEH)
		start += 2;
	return token->end - start <= 4;
}

/* The span in marks that opens at token i, or NULL. */
const AnMarked *
an_span_at(const AnArticle *article, uint32_t i)
{
	const AnMarked *span;

	if (article->inside[i] == 0)
		return NULL;
	span = &article->marks.spans[article->inside[i] - 1];
	return span->open == i ? span : NULL;
}

/* Words in marks, counted only as far as it matters. */
static uint32_t
count_words(const AnArticle *article, const AnMarked *span, uint32_t enough)
{
	uint32_t	n = 0;
	uint32_t	i;

	for (i = span->first; i < span->end && n < enough; i++)
		n += an_token_is_word(&article->tokens[i]);
	return n;
}

/* Is the word at i a single letter glued to what follows it? */
static bool
is_proclitic(const AnArticle *article, uint32_t i)
{
	return article->tokens[i].kind == AN_WORD_ARABIC &&
		article->tokens[i].end - article->tokens[i].start == 2;
}

/* Does a link come soon behind token i, so that what stands here is a name? */
static bool
link_follows(const AnArticle *article, uint32_t i)
{
	uint32_t	steps;

	for (steps = 0; i < article->n && steps < 20; i++, steps++)
	{
		const AnMarked *span = an_span_at(article, i);

		if (an_ends_sentence(article, i) && !an_is_sign(article, i, ':'))
			return false;
		if (span != NULL)
		{
			if (count_words(article, span, MOST_NAME_WORDS + 1) >
				MOST_NAME_WORDS)
				return true;
			i = span->behind - 1;
			if (an_ends_sentence(article, i))
				return false;
			continue;
		}
		if (article->is[i] & AN_LEX_THAT || an_is_sign(article, i, ':'))
			return true;
		if (article->is[i] & (AN_LEX_VERB | AN_LEX_PARTICIPLE) &&
			!(article->is[i] & AN_LEX_WEAK))
			return false;
	}
	return false;
}

/* Does a word that no list knows begin with the letter of "and"? */
static bool
begins_with_waw(const AnArticle *article, uint32_t i)
{
	return article->is[i] == 0 &&
		article->tokens[i].kind == AN_WORD_ARABIC &&
		an_letter_at(article, i, 0) == LETTER_WAW;
}

/* Does the clause end behind a span in marks, as it does behind speech? */
static bool
ends_clause(const AnArticle *article, const AnMarked *span, uint32_t nwords)
{
	uint32_t	i = span->behind;

	if (an_ends_sentence(article, i - 1))
		return true;
	while (i < article->n && article->tokens[i].kind == AN_TOKEN_BREAK)
		i++;
	return i >= article->n || !an_token_is_word(&article->tokens[i]) ||
		article->clitic[i] > 0 ||
		(article->is[i] & (AN_LEX_CUE | AN_LEX_ACCORDING | AN_LEX_ADVERB |
						   AN_LEX_CONJUNCTION)) != 0 ||
		begins_with_waw(article, i) ||
		(nwords > LEAST_SPEECH && article->is[i] & AN_LEX_PREPOSITION);
}

/* To "by doing so ...": what a verb asks for, in marks with its preposition. */
static bool
begins_with_by(const AnArticle *article, const AnMarked *span)
{
	return article->tokens[span->first].kind == AN_WORD_ARABIC &&
		article->is[span->first] == 0 &&
		an_letter_at(article, span->first, 0) == LETTER_BEH;
}

/* Is there a word in the marks that only clauses have? */
bool
an_holds_clause(const AnArticle *article, const AnMarked *span)
{
	uint32_t	i;

	for (i = span->first; i < span->end; i++)
		if (article->is[i] & (AN_LEX_FUNCTION | AN_LEX_AUXILIARY |
							  AN_LEX_THAT))
			return true;
	return false;
}

/* Are the words in marks a title and the name of who bears it? */
static bool
is_titled_name(const AnArticle *article, const AnMarked *span)
{
	uint32_t	i;

	if ((article->is[span->first] & AN_LEX_HONORIFIC) != AN_LEX_HONORIFIC)
		return false;
	for (i = span->first; i < span->end; i++)
		if (i - span->first >= MOST_NAME_WORDS ||
			article->is[i] & ~(AN_LEX_HONORIFIC | AN_AGREEMENT) ||
			!an_token_is_word(&article->tokens[i]))
			return false;
	return true;
}

/*
 * Is it a name by its own words, or announced by the word before the marks:
 * the film "...", in "..."?
 */
bool
an_is_surely_name(const AnArticle *article, const AnMarked *span)
{
	uint32_t	before = an_token_before(article, span->open);
	uint32_t	most = MOST_NAME_WORDS;

	if (is_titled_name(article, span))
		return true;
	if (before == AN_NO_TOKEN)
		return false;
	/* the title of a book or a report is a whole sentence */
	if ((article->is[before] & AN_LEX_ENTITLED) == AN_LEX_ENTITLED)
		most = MOST_TITLE_WORDS;
	if (count_words(article, span, most + 1) > most)
		return false;
	if (article->is[before] & AN_LEX_NAMED)
		return true;
	/* to "the centre of ..." */
	if (is_proclitic(article, before) &&
		an_letter_at(article, before, 0) == LETTER_LAM &&
		article->is[span->first] & AN_LEX_BODY)
		return true;
	return (article->is[before] & AN_LEX_BODY ||
			is_proclitic(article, before)) &&
		count_words(article, span, LEAST_SPEECH + 1) <= LEAST_SPEECH;
}

/*
 * Do these marks hold a name, a title or a nickname rather than speech, as far
 * as their neighbours tell?
 */
bool
an_is_name_in_marks(const AnArticle *article, const AnMarked *span)
{
	uint32_t	nwords = count_words(article, span, MOST_NAME_WORDS + 1);
	uint32_t	before = an_token_before(article, span->open);

	if (an_is_surely_name(article, span))
		return true;
	if (nwords > MOST_NAME_WORDS)
		return false;
	if (before != AN_NO_TOKEN && (an_is_sign(article, before, ':') ||
							   article->is[before] & AN_LEX_THAT))
		return nwords < LEAST_SPEECH && !ends_clause(article, span, nwords);
	if ((nwords >= LEAST_SPEECH && an_holds_clause(article, span)) ||
		(nwords > LEAST_SPEECH && begins_with_by(article, span)))
		return false;
	return !ends_clause(article, span, nwords) ||
		link_follows(article, span->behind);
}

static bool
begins_clause(const AnArticle *article, uint32_t i)
{
	uint32_t	before = an_token_before(article, i);
	uint32_t	is;

	if (article->clitic[i] > 0 || before == AN_NO_TOKEN ||
		an_ends_sentence(article, before) ||
		!an_token_is_word(&article->tokens[before]))
		return true;
	is = article->is[before];
	return (is & (AN_LEX_RELATIVE | AN_LEX_AUXILIARY | AN_LEX_ADVERB |
				  AN_LEX_CONJUNCTION)) != 0;
}

/* Can the token be a cue where it stands? */
bool
an_is_cue(const AnArticle *article, uint32_t i)
{
	uint32_t	is = article->is[i];
	uint32_t	before;

	if (!(is & AN_LEX_CUE) || article->inside[i] != 0)
		return false;
	if (is & AN_LEX_CONTAINED && !(article->is[i + 1] & AN_LEX_PREPOSITION))
		return false;
	/* a tongue reports when something is on it */
	if (is & AN_LEX_SPEECH && is & AN_LEX_CLOSED &&
		(i == 0 || !(article->is[i - 1] & AN_LEX_PREPOSITION)))
		return false;
	/* a verb that is spelled like a preposition has to open its clause */
	if (is & AN_LEX_PREPOSITION)
		return article->clitic[i] > 0 ||
			an_token_before(article, i) == AN_NO_TOKEN ||
			an_ends_sentence(article, an_token_before(article, i));
	/* "to reveal his name": no report */
	if (is & AN_LEX_VERB && article->clitic[i] == 0 &&
		article->is[i + 1] & AN_LEX_CRITERION)
		return false;
	if (is & AN_LEX_WEAK)
		return begins_clause(article, i);
	before = an_token_before(article, i);
	/* it can be said that */
	if (is & AN_LEX_SPEECH && before != AN_NO_TOKEN &&
		article->is[before] & AN_LEX_GOVERNOR)
		return false;
	if (is & AN_LEX_VERB && !(is & AN_LEX_PARTICIPLE) &&
		article->clitic[i] == 0)
	{
		if (before != AN_NO_TOKEN && article->is[before] & AN_LEX_PREPOSITION &&
			!(article->is[before] & AN_LEX_RELATIVE) &&
			!(article->is[before] & AN_LEX_ADVERB))
			return false;
	}
	return true;
}

/* "If" is spelled like "that": if not, if it was. */
static bool
is_condition(const AnArticle *article, uint32_t i)
{
	const uint32_t gender = AN_LEX_MASCULINE | AN_LEX_FEMININE;
	uint32_t	next = an_skip_breaks(article, i + 1);

	if (!an_is_bare_that(article, i) || next >= article->n)
		return false;
	if (article->is[next] & AN_LEX_AUXILIARY)
		return (article->is[next] & gender) != 0;
	return an_letter_at(article, next, 0) == LETTER_LAM &&
		an_letter_at(article, next, 1) == LETTER_MEEM &&
		an_letter_at(article, next, 2) == 0;
}

/* Is the complementizer at i kept from reporting by the word before it? */
static bool
is_governed(const AnArticle *article, uint32_t cue, uint32_t i)
{
	uint32_t	before = an_token_before(article, i);

	if (is_condition(article, i))
		return true;
	if (before == AN_NO_TOKEN || before <= cue)
		return false;
	if (article->is[before] & AN_LEX_GOVERNOR)
		return true;
	/* let alone that */
	return article->is[before] & AN_LEX_PREPOSITION && before > cue + 1 &&
		(article->is[before - 1] & AN_LEX_GOVERNOR);
}

/* Does a trap like "it is mentioned that" stand at the cue? */
static bool
is_trap(const AnArticle *article, uint32_t cue, uint32_t link)
{
	uint32_t	between = link - cue - 1;

	if (!(article->is[cue] & AN_LEX_TRAP))
		return false;
	return between == 0 ||
		(between == 1 && article->is[cue + 1] & AN_LEX_PREPOSITION);
}

static bool
take(AnFrame *frame, AnLink kind, uint32_t link, uint32_t content)
{
	frame->kind = kind;
	frame->link = link;
	frame->content = content;
	return true;
}

/*
 * Does a colon lead to a list: among them: ..., who are: ...?  "He said in it:"
 * and "of him:" do not.
 */
bool
an_leads_to_list(const AnArticle *article, uint32_t colon)
{
	uint32_t	is = colon > 0 ? article->is[colon - 1] : 0;
	uint32_t	first;

	if (!(is & AN_LEX_PREPOSITION))
		return (is & AN_LEX_FUNCTION) != 0;
	first = an_letter_at(article, colon - 1, 0);
	return !(is & AN_LEX_CLOSED) || first == LETTER_MEEM ||
		first == LETTER_BEH;
}

/* A colon: what follows it says whether it links. */
static bool
take_colon(const AnArticle *article, AnFrame *frame, uint32_t colon)
{
	uint32_t	next = an_skip_breaks(article, colon + 1);

	if (next >= article->n)
		return false;
	if (article->is[next] & AN_LEX_THAT && article->inside[next] == 0)
		return take(frame, AN_LINK_THAT, colon, next + 1);
	if (colon > frame->cue + 1 && an_leads_to_list(article, colon))
		return false;
	if (article->is[frame->cue] & AN_LEX_WEAK &&
		an_span_at(article, next) == NULL && colon > frame->cue + 3)
		return false;
	return take(frame, AN_LINK_COLON, colon, next);
}

/* Does another cue take over at i? */
static bool
is_taken_over(const AnArticle *article, uint32_t i)
{
	uint32_t	is = article->is[i];

	if (!(is & AN_LEX_CUE) || !an_is_cue(article, i))
		return false;
	if (is & AN_LEX_WEAK)
		return article->clitic[i] > 0;
	return true;
}

/*
 * Find the link of a cue, looking ahead within its sentence.  Where there is
 * none, frame->link is where the search ended: another cue may take over, and
 * its subject may stand before that.
 */
bool
an_cue_frame(const AnArticle *article, uint32_t cue, AnFrame *frame)
{
	bool		weak = (article->is[cue] & AN_LEX_WEAK) != 0 &&
		!(article->is[cue] & AN_LEX_CONTAINED);
	uint32_t	most = weak ? MOST_WEAK_STEPS : MOST_STEPS;
	uint32_t	commas = 0;
	uint32_t	steps;
	uint32_t	i = cue + 1;

	frame->cue = cue;
	frame->kind = AN_LINK_NONE;
	frame->link = frame->content = i;
	if (an_ends_sentence(article, cue))
		return false;
	for (steps = 0; i < article->n && steps < most; i++, steps++)
	{
		const AnMarked *span = an_span_at(article, i);

		frame->link = i;
		if (an_is_sign(article, i, ':'))
			return take_colon(article, frame, i);
		if (span != NULL)
		{
			if (!an_is_name_in_marks(article, span))
				return !(article->is[cue] & AN_LEX_PREPOSITION) &&
					take(frame, AN_LINK_MARK, i, i);
			i = span->behind - 1;
			if (an_ends_sentence(article, i))
				return false;
			continue;
		}
		if (article->is[i] & AN_LEX_THAT)
		{
			if (is_trap(article, cue, i))
				return false;
			if (!is_governed(article, cue, i))
				return take(frame, AN_LINK_THAT, i, i + 1);
		}
		if (an_ends_sentence(article, i) || is_taken_over(article, i))
			return false;
		if ((an_is_sign(article, i, ',') || an_is_sign(article, i, ';')) &&
			++commas > MOST_COMMAS)
			return false;
		if (commas > 0 && an_is_sign(article, i - 1, ',') &&
			article->is[i] & AN_LEX_CONJUNCTION)
			return false;
	}
	return false;
}
