/*
 * mark_evidence.c
 *		Whether a quotation mark opens or closes, by what stands around it.
 *
 * Left is what comes before the mark in memory, right what comes behind it.
 */
#include "core/quotes/mark_evidence.h"

#include "core/quotes/lexicon.h"

/*
 * Adjacent marks that are looked past.  More of them come only in texts of
 * nothing but marks, which must not take quadratic time.
 */
#define MOST_RUN	4

/* The most letters of al- with what is written before it. */
#define MOST_BEFORE_MARK	3

/* Single marks may be apostrophes: so much less evidence that one opens. */
#define SINGLE_DOUBT	2

/* The letter lam in UTF-8. */
#define LAM_FIRST	0xD9
#define LAM_SECOND	0x84

/* The family of shapes that a quotation mark belongs to. */
int
an_mark_shape(uint32_t cp)
{
	switch (cp)
	{
		case QUOTE_LEFT_ANGLE:
		case QUOTE_RIGHT_ANGLE:
		case QUOTE_LEFT_MATH_ANGLE:
		case QUOTE_RIGHT_MATH_ANGLE:
		case QUOTE_MUCH_LESS:
		case QUOTE_MUCH_GREATER:
		case QUOTE_LEFT_CJK_ANGLE:
		case QUOTE_RIGHT_CJK_ANGLE:
		case QUOTE_LEFT_CORNER:
		case QUOTE_RIGHT_CORNER:
		case QUOTE_LEFT_WHITE_CORNER:
		case QUOTE_RIGHT_WHITE_CORNER:
		case QUOTE_LEFT_ORNATE:
		case QUOTE_RIGHT_ORNATE:
			return AN_SHAPE_ANGLE;
		case QUOTE_LEFT_DOUBLE:
		case QUOTE_RIGHT_DOUBLE:
		case QUOTE_LOW_DOUBLE:
		case QUOTE_LEFT_HEAVY:
		case QUOTE_RIGHT_HEAVY:
			return AN_SHAPE_CURLY;
		case QUOTE_APOSTROPHE:
		case QUOTE_GRAVE:
		case QUOTE_ACUTE:
		case QUOTE_LEFT_SINGLE:
		case QUOTE_RIGHT_SINGLE:
		case QUOTE_LEFT_SINGLE_ANGLE:
		case QUOTE_RIGHT_SINGLE_ANGLE:
		case QUOTE_LEFT_SINGLE_HEAVY:
		case QUOTE_RIGHT_SINGLE_HEAVY:
			return AN_SHAPE_SINGLE;
		default:
			return AN_SHAPE_STRAIGHT;
	}
}

/* Is the mark made to open, and seldom used to close? */
static bool
looks_left(uint32_t cp)
{
	return cp == QUOTE_LEFT_DOUBLE || cp == QUOTE_LEFT_ANGLE ||
		cp == QUOTE_LOW_DOUBLE || cp == QUOTE_LEFT_SINGLE ||
		cp == QUOTE_LEFT_HEAVY || cp == QUOTE_LEFT_SINGLE_HEAVY ||
		cp == QUOTE_LEFT_CORNER || cp == QUOTE_LEFT_WHITE_CORNER ||
		cp == QUOTE_LEFT_CJK_ANGLE || cp == QUOTE_LEFT_MATH_ANGLE;
}

/* The same for closing.  Ornate parentheses are typed either way round. */
static bool
looks_right(uint32_t cp)
{
	return cp == QUOTE_RIGHT_DOUBLE || cp == QUOTE_RIGHT_ANGLE ||
		cp == QUOTE_RIGHT_SINGLE ||
		cp == QUOTE_RIGHT_HEAVY || cp == QUOTE_RIGHT_SINGLE_HEAVY ||
		cp == QUOTE_RIGHT_CORNER || cp == QUOTE_RIGHT_WHITE_CORNER ||
		cp == QUOTE_RIGHT_CJK_ANGLE || cp == QUOTE_RIGHT_MATH_ANGLE;
}

/* Can the token stand right behind the end of a clause? */
static bool
closes_clause(const AnToken *token)
{
	return an_token_is_stop(token) || an_token_is_sign(token, ',') ||
		an_token_is_sign(token, ';') || an_token_is_sign(token, ':') ||
		an_token_is_sign(token, ')') || an_token_is_sign(token, ']');
}

/*
 * Is the word at i a proclitic written to a mark, as in "in ..." and "the
 * ...": one letter, or at most three that end in the lam of al-?
 */
static bool
is_letter_or_definite(const AnTokens *tokens, uint32_t i)
{
	const AnToken *token = &tokens->tokens[i];
	const uint8_t *end = tokens->folded->folded + token->end;

	if (token->kind != AN_WORD_ARABIC)
		return false;
	return token->end - token->start == AN_LETTER_BYTES ||
		(token->end - token->start <= MOST_BEFORE_MARK * AN_LETTER_BYTES &&
		 end[-2] == LAM_FIRST && end[-1] == LAM_SECOND);
}

/* Add the evidence of the token to the left of a mark. */
static void
weigh_left(AnMarkEvidence *mark, const uint8_t *folded, const AnToken *left,
		   bool proclitic, bool blank)
{
	AnLexical	is = left->kind == AN_WORD_ARABIC ?
	an_lexicon_find(folded + left->start, left->end - left->start) : 0;

	if (left->kind == AN_TOKEN_END || left->boundary == AN_BOUNDARY_PARAGRAPH)
	{
		mark->opens += 3;
		mark->closes -= 5;
	}
	else if (an_token_is_sign(left, ':') || an_token_is_sign(left, '('))
		mark->opens += 3;
	else if (proclitic && !blank)
	{
		mark->opens += 4;
		mark->closes -= 2;
	}
	else if (is & AN_LEX_THAT)
		mark->opens += 3;
	else if (!blank && an_token_is_stop(left))
		mark->closes += 2;
	else if (is & AN_LEX_CUE)
		mark->opens += 1;
}

/* Add the evidence of the token to its right. */
static void
weigh_right(AnMarkEvidence *mark, const AnToken *right, bool blank)
{
	if (right->kind == AN_TOKEN_END ||
		(right->kind == AN_TOKEN_BREAK && right->boundary != AN_BOUNDARY_NONE))
	{
		mark->closes += 3;
		mark->opens -= 5;
	}
	else if (closes_clause(right))
	{
		mark->closes += blank ? 2 : 4;
		mark->opens -= 3;
	}
}

/* Does a clause end within the last few tokens before token i? */
static bool
is_after_pause(const AnTokens *tokens, uint32_t i)
{
	uint32_t	steps;

	for (steps = 0; steps < 3 && i-- > 0; steps++)
		if (tokens->tokens[i].boundary != AN_BOUNDARY_NONE ||
			an_token_is_sign(&tokens->tokens[i], ','))
			return true;
	return i == 0;
}

/* The first of the adjacent marks that end with the one at i. */
static uint32_t
first_of_run(const AnTokens *tokens, uint32_t i)
{
	uint32_t	least = i > MOST_RUN ? i - MOST_RUN : 0;

	while (i > least && tokens->tokens[i - 1].kind == AN_TOKEN_QUOTE &&
		   !tokens->tokens[i].blank_before)
		i--;
	return i;
}

/* The token behind the adjacent marks that begin at i. */
static const AnToken *
behind_run(const AnTokens *tokens, uint32_t i)
{
	uint32_t	most = i + MOST_RUN;

	while (i < most && tokens->tokens[i].kind == AN_TOKEN_QUOTE &&
		   !tokens->tokens[i].blank_before)
		i++;
	return &tokens->tokens[i];
}

/* Weigh what stands around the mark of ntokens tokens at i. */
void
an_mark_evidence_weigh(const AnTokens *tokens, uint32_t i, uint32_t ntokens,
					   AnMarkEvidence *mark)
{
	static const AnToken nothing = {0, 0, 0, 0, AN_TOKEN_END, 1, 0};
	const AnToken *right = behind_run(tokens, i + ntokens);
	uint32_t	cp = tokens->tokens[i].cp;
	const AnToken *left;
	bool		blank_left;
	bool		blank_right = right->blank_before ||
	right->kind == AN_TOKEN_BREAK || right->kind == AN_TOKEN_END;

	i = first_of_run(tokens, i);
	left = i > 0 ? &tokens->tokens[i - 1] : &nothing;
	blank_left = tokens->tokens[i].blank_before ||
		left->kind == AN_TOKEN_BREAK;
	mark->opens = mark->closes = 0;
	mark->after_pause = is_after_pause(tokens, i);
	if (left->kind == AN_TOKEN_BREAK && left->boundary == AN_BOUNDARY_NONE &&
		i > 1)
		left = &tokens->tokens[i - 2];
	if (blank_left && !blank_right)
		mark->opens += 3, mark->closes -= 2;
	if (!blank_left && blank_right)
		mark->closes += 3, mark->opens -= 2;
	weigh_left(mark, tokens->folded->folded, left,
			   i > 0 && is_letter_or_definite(tokens, i - 1), blank_left);
	weigh_right(mark, right, blank_right);
	mark->opens += looks_left(cp);
	mark->closes += looks_right(cp);
	if (mark->shape == AN_SHAPE_SINGLE)
		mark->opens -= SINGLE_DOUBT;
}
