/*
 * quote.h
 *		One quotation, and the list of all that a text holds.
 */
#ifndef AN_QUOTE_H
#define AN_QUOTE_H

#include "core/quotes/lexicon.h"

typedef enum AnQuoteKind
{
	AN_QUOTE_DIRECT,
	AN_QUOTE_MIXED,
	AN_QUOTE_INDIRECT
} AnQuoteKind;

/* Who or what a speaker is. */
typedef enum AnSpeakerKind
{
	AN_SPEAKER_NOBODY,			/* nobody was found */
	AN_SPEAKER_PERSON,			/* by name */
	AN_SPEAKER_BODY,
	AN_SPEAKER_DOCUMENT,
	AN_SPEAKER_ROLE,			/* by title alone: the minister */
	AN_SPEAKER_UNNAMED,			/* who is not to be known: a source */
	AN_SPEAKER_SCRIPTURE
} AnSpeakerKind;

/*
 * One quotation.  Its spans are bytes of the folded text, empty where there is
 * none.
 */
typedef struct AnQuote
{
	AnQuoteKind kind;
	AnSpan		content;		/* what was said, without the marks */
	AnSpan		cue;			/* the reporting word */
	AnSpan		speaker_text;	/* the words beside the cue; none if elided */
	AnSpan		speaker;		/* that person's fullest name in the text */
	AnSpan		title;			/* that stood with the speaker's name */
	AnSpeakerKind speaker_kind;
	AnSpan		via;			/* setting, channel or addressee */
	const AnLemma *verb;		/* the cue's lemma; NULL if it has none */
	AnStance	stance;			/* what the cue says that the speaker does */
	bool		negated;		/* does the cue say that it was not said? */
	uint32_t	repeat_of;		/* number (from 1) of an earlier one with the
								 * same words, or 0 */
	float		confidence;		/* how often such quotations are right */
} AnQuote;

typedef struct AnQuotes
{
	AnQuote    *quotes;			/* by start, once an_repeats_find() is done */
	uint32_t	n;
	uint32_t	capacity;
} AnQuotes;

extern const char *an_quote_kind_name(AnQuoteKind kind);
extern const char *an_stance_name(AnStance stance);
extern const char *an_speaker_kind_name(AnSpeakerKind kind);
extern AnQuote *an_quotes_add(AnArena *arena, AnQuotes *quotes);
extern void an_quotes_sort(AnQuotes *quotes);

#endif							/* AN_QUOTE_H */
