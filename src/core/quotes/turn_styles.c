/*
 * turn_styles.c
 *		By which signs and labels questions and answers open in a text.
 */
#include "core/quotes/turn_styles.h"

#include <string.h>

/*
 * Questions that alternate with answers: where a sign opens them, where
 * nothing but the question mark tells and the text says what it is, and where
 * their sign is all there is.
 */
#define LEAST_SIGNED	2
#define LEAST_BARE		3
#define LEAST_ALONE		4

/* A question without sign or label has at most so many tokens. */
#define MOST_BARE		80

/* Does the paragraph open with a name and a colon? */
bool
an_is_named_turn(const AnOpening *opening)
{
	return opening->label >= AN_LABEL_NAME;
}

/* Can the paragraph be a question, if no sign opens it? */
static bool
is_bare_question(const AnOpening *opening)
{
	return opening->asks && opening->label == AN_LABEL_NONE &&
		!opening->colon && opening->end - opening->first <= MOST_BARE;
}

/* Count the way in which paragraph n opens. */
static void
count_style(AnTurnStyles *styles, uint32_t n)
{
	const AnOpening *opening = &styles->openings.list[n];
	const AnOpening *next = n + 1 < styles->openings.n ? opening + 1 : NULL;
	AnStyle    *style = styles->styles;

	while (style < styles->styles + styles->nstyles &&
		   !an_opens_alike(style->like, opening))
		style++;
	if (style == styles->styles + AN_MOST_STYLES)
		return;
	if (style == styles->styles + styles->nstyles)
	{
		styles->nstyles++;
		style->like = opening;
	}
	style->n++;
	if (!opening->asks || (opening->sign == 0 && !is_bare_question(opening)))
		return;
	style->nasks++;
	if (next == NULL || (next->asks && an_opens_alike(next, opening)))
		return;
	style->npairs++;
	if (next->sign == 0 || an_opens_alike(next, opening))
		return;
	if (style->nsigned++ == 0)
		style->answer = next;
}

/* The entry of a label, or NULL if there are too many. */
static AnLabelName *
name_of_label(AnTurnStyles *styles, const AnOpening *opening)
{
	uint32_t	n;

	for (n = 0; n < styles->nnames; n++)
		if (styles->names[n].hash == opening->hash)
			return &styles->names[n];
	if (n == AN_MOST_LABELS)
		return NULL;
	styles->names[styles->nnames].hash = opening->hash;
	styles->names[styles->nnames].n = 0;
	return &styles->names[styles->nnames++];
}

/* Does the label open more than one paragraph? */
static bool
is_repeated(AnTurnStyles *styles, const AnOpening *opening)
{
	const AnLabelName *name = name_of_label(styles, opening);

	return name != NULL && name->n > 1;
}

/*
 * Do paragraph n and the next open as a question and an answer, by their
 * labels?  Two names take turns without a question if both come again.
 */
static bool
are_labelled_turns(AnTurnStyles *styles, uint32_t n)
{
	const AnOpening *one = &styles->openings.list[n];
	const AnOpening *two = one + 1;

	if (n + 1 >= styles->openings.n)
		return false;
	if (one->label == AN_LABEL_QUESTION || two->label == AN_LABEL_ANSWER)
		return (one->label == AN_LABEL_QUESTION || an_is_named_turn(one)) &&
			(two->label == AN_LABEL_ANSWER || an_is_named_turn(two));
	if (!an_is_named_turn(one) || !an_is_named_turn(two) || one->hash == two->hash ||
		(two->label == AN_LABEL_WORDS && !is_repeated(styles, two)))
		return false;
	return (one->asks && !two->asks) ||
		(is_repeated(styles, one) && is_repeated(styles, two) &&
		 (one->asks || two->asks || one->label == AN_LABEL_NAME));
}

/*
 * Are paragraph n and the next a question and an answer of which only one has
 * a label?  A column asks and answers itself so, too.
 */
static bool
are_half_labelled(const AnTurnStyles *styles, uint32_t n)
{
	const AnOpening *one = &styles->openings.list[n];
	const AnOpening *two = one + 1;

	if (n + 1 >= styles->openings.n)
		return false;
	return (one->label == AN_LABEL_QUESTION && two->label == AN_LABEL_NONE) ||
		(one->label == AN_LABEL_NONE && one->asks &&
		 two->label == AN_LABEL_ANSWER);
}

/* Tell by which labels and signs questions and answers open. */
void
an_turn_styles_tell(AnTurnStyles *styles)
{
	const AnStyle *best = NULL;
	uint32_t	n;

	for (n = 0; n < styles->openings.n; n++)
	{
		AnLabelName *name = an_is_named_turn(&styles->openings.list[n]) ?
		name_of_label(styles, &styles->openings.list[n]) : NULL;

		count_style(styles, n);
		if (name != NULL)
			name->n++;
	}
	for (n = 0; n < styles->openings.n && !styles->labelled_asks; n++)
		if (are_labelled_turns(styles, n))
		{
			styles->labelled = true;
			styles->labelled_asks = styles->openings.list[n].asks ||
				!an_is_named_turn(&styles->openings.list[n]);
		}
	for (n = 0; n < styles->openings.n && !styles->half_labelled; n++)
		styles->half_labelled = are_half_labelled(styles, n);
	for (n = 0; n < styles->nstyles; n++)
		if (styles->styles[n].npairs > (best == NULL ? 0 : best->npairs))
			best = &styles->styles[n];
	styles->asked = best;
	if (best != NULL && best->nsigned * 2 > best->npairs)
		styles->answered = best->answer;
}

/* Is a sign alone, without the mark, that of a question? */
static bool
is_sure_sign(const AnStyle *style)
{
	return style->like->sign != 0 && style->nasks * 5 >= style->n * 3;
}

/* Does the paragraph open as questions do? */
static bool
opens_like_questions(const AnTurnStyles *styles, const AnOpening *opening)
{
	const AnStyle *asked = styles->asked;

	if (asked == NULL || asked->npairs == 0 ||
		!an_opens_alike(opening, asked->like))
		return false;
	if (opening->sign == 0)
		return asked->npairs >= LEAST_SIGNED && is_bare_question(opening);
	return opening->asks || is_sure_sign(asked);
}

/*
 * Is paragraph n a question whose sign was forgotten or is another one, before
 * an answer that opens as others do?
 */
static bool
is_odd_question(const AnTurnStyles *styles, uint32_t n)
{
	const AnOpening *opening = &styles->openings.list[n];

	return styles->answered != NULL && opening->asks && !opening->colon &&
		opening->end - opening->first <= MOST_BARE &&
		!an_opens_alike(opening, styles->answered) && n + 1 < styles->openings.n &&
		an_opens_alike(opening + 1, styles->answered) && !opening[1].asks;
}

/* Is paragraph n a question, by its sign or its mark? */
bool
an_opens_question(const AnTurnStyles *styles, uint32_t n)
{
	return opens_like_questions(styles, &styles->openings.list[n]) ||
		is_odd_question(styles, n);
}

/* Does the label of the paragraph, a name, open a turn? */
bool
an_opens_named(AnTurnStyles *styles, uint32_t n)
{
	const AnOpening *opening = &styles->openings.list[n];

	if (!an_is_named_turn(opening) || opening->content >= opening->end)
		return false;
	if (styles->labelled && (is_repeated(styles, opening) ||
							 opening->label == AN_LABEL_NAME ||
							 are_labelled_turns(styles, n) ||
							 (n > 0 && are_labelled_turns(styles, n - 1))))
		return true;
	/* "** al-Jabri: ..." among turns with signs */
	return opening->sign != 0 && opening->label == AN_LABEL_NAME &&
		an_mention_kind(styles->mentions, &opening->name) == AN_ENTITY_PERSON;
}

/*
 * Is what the styles tell enough for an interview?  announced: the text says
 * that it is one; introduced: it says whom it is with.
 */
bool
an_turns_alternate(const AnTurnStyles *styles, bool announced,
				   bool introduced)
{
	const AnStyle *asked = styles->asked;

	if (styles->labelled || (styles->half_labelled && announced))
		return true;
	if (asked == NULL)
		return false;
	if (asked->npairs == asked->nsigned && asked->npairs >= LEAST_SIGNED)
		return true;
	if (asked->like->sign != 0)
		return announced || asked->npairs >= LEAST_ALONE ||
			(asked->npairs >= LEAST_SIGNED &&
			 asked->nsigned * 2 >= asked->npairs) ||
			(introduced && asked->nsigned > 0);
	return announced && asked->npairs >= LEAST_BARE;
}
