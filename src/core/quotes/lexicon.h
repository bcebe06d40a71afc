/*
 * lexicon.h
 *		Is this word in that list?
 *
 * The lists under src/gen (verbs, particles, nouns) are plain text, one word a
 * line with what it is; src/gen/gen_lexicon.c folds and hashes them into one
 * sorted table.  A word of a text is looked up by the hash that it carries,
 * first as it stands, then without a proclitic.  A change of a list raises
 * AN_LEXICON_VERSION.
 */
#ifndef AN_LEXICON_H
#define AN_LEXICON_H

#include "core/text/words.h"

#define AN_LEXICON_VERSION	1

/* What a word can be, as the lists say it; a word may be several things. */
typedef enum AnLexical
{
	AN_LEX_VERB = 1 << 0,		/* finite verb that can report speech */
	AN_LEX_PARTICIPLE = 1 << 1, /* ... and its participle */
	AN_LEX_SPEECH = 1 << 2,		/* noun of speaking: his saying */
	AN_LEX_ACCORDING = 1 << 3,	/* according to */
	AN_LEX_STRONG = 1 << 4,		/* reports nearly always */
	AN_LEX_WEAK = 1 << 5,		/* reports only with a link right behind */
	AN_LEX_DIRECTIVE = 1 << 6,	/* asks, orders, advises */
	AN_LEX_DESCRIBE = 1 << 7,	/* describes, praises, condemns */
	AN_LEX_CONTAINED = 1 << 8,	/* "came in", with a document */
	AN_LEX_MASCULINE = 1 << 9,
	AN_LEX_FEMININE = 1 << 10,
	AN_LEX_ADJECTIVE = 1 << 11, /* of nation or rank: no part of a name */
	AN_LEX_PLURAL = 1 << 12,	/* dual too */
	AN_LEX_SAYING = 1 << 13,	/* says, and takes no other object */
	AN_LEX_THAT = 1 << 14,		/* complementizer, bare or with a pronoun */
	AN_LEX_PREPOSITION = 1 << 15,
	AN_LEX_CONJUNCTION = 1 << 16,	/* begins a clause of the narrator's */
	AN_LEX_RELATIVE = 1 << 17,
	AN_LEX_AUXILIARY = 1 << 18, /* was, had; the subject may follow */
	AN_LEX_ADVERB = 1 << 19,
	AN_LEX_FUNCTION = 1 << 20,	/* pronoun, demonstrative, negation, question */
	AN_LEX_GOVERNOR = 1 << 21,	/* before "that": no report */
	AN_LEX_TRAP = 1 << 22,		/* "it is said": no source; a setting that is
								 * no channel */
	AN_LEX_CRITERION = 1 << 23, /* after "according to": no source */
	AN_LEX_SETTING = 1 << 24,	/* statement, interview, speech */
	AN_LEX_NAMED = 1 << 25,		/* a name in marks follows: the film "..." */
	AN_LEX_PERSON = 1 << 26,	/* title or role */
	AN_LEX_BODY = 1 << 27,		/* institution */
	AN_LEX_DOCUMENT = 1 << 28,
	AN_LEX_PLACE = 1 << 29,		/* stands for its government */
	AN_LEX_CLOSED = 1 << 30		/* "according to him": complete in itself */
}			AnLexical;

/* Passes on what another said: the subject is the channel. */
#define AN_LEX_RELAY	((uint32_t) 1 << 31)

/* Begins a clause that is the narrator's again: while, the thing that. */
#define AN_LEX_CLAUSE	(AN_LEX_CONJUNCTION | AN_LEX_CLOSED)

/* A title that a name follows at once: Doctor, Sheikh, Colonel. */
#define AN_LEX_HONORIFIC	(AN_LEX_PERSON | AN_LEX_ADJECTIVE)

/* Leads to what a verb is about: to, on, of. */
#define AN_LEX_COMPLEMENT	(AN_LEX_PREPOSITION | AN_LEX_DIRECTIVE)

/* Before the title of a work, which may be a whole sentence. */
#define AN_LEX_ENTITLED	(AN_LEX_NAMED | AN_LEX_CLOSED)

/* The first person, where the narrator has none: we, I hope, we have. */
#define AN_LEX_FIRST	(AN_LEX_NAMED | AN_LEX_FUNCTION)

#define AN_AGREEMENT	(AN_LEX_MASCULINE | AN_LEX_FEMININE | AN_LEX_PLURAL)

#define AN_LEX_CUE	(AN_LEX_VERB | AN_LEX_PARTICIPLE | AN_LEX_SPEECH)
#define AN_LEX_SOURCE	(AN_LEX_PERSON | AN_LEX_BODY | AN_LEX_DOCUMENT | \
						 AN_LEX_PLACE)

typedef struct AnLexeme
{
	uint64_t	hash;			/* of the folded word */
	uint32_t	is;				/* AnLexical bits */
}			AnLexeme;

extern uint32_t an_lexicon_find(uint64_t hash);
extern uint32_t an_lexicon_word(const uint8_t *folded, const AnToken *token,
								uint32_t *clitic_bytes);

#endif							/* AN_LEXICON_H */
