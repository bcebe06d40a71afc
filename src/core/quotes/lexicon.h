/*
 * lexicon.h
 *		What the word lists say of a word.
 *
 * The lists under src/gen (verbs, particles, nouns, adjectives) are plain
 * text, one word a line with what it is; src/gen/gen_lexicon.c folds and
 * hashes them into one sorted table.  A word is looked up by the hash that its
 * token carries, and its letters are compared: first as it stands, then without
 * the conjunction written to it.  A change of a list raises AN_LEXICON_VERSION.
 */
#ifndef AN_LEXICON_H
#define AN_LEXICON_H

#include "core/text/words.h"

#define AN_LEXICON_VERSION	2

/* What a word can be; homographs are several things at once. */
typedef enum AnLexical
{
	AN_LEX_VERB = 1 << 0,		/* finite verb that can report speech */
	AN_LEX_PARTICIPLE = 1 << 1, /* participle of such a verb: saying */
	AN_LEX_SPEECH = 1 << 2,		/* noun of speaking: his saying */
	AN_LEX_ACCORDING = 1 << 3,	/* "according to" */
	AN_LEX_STRONG = 1 << 4,		/* nearly always reports */
	AN_LEX_WEAK = 1 << 5,		/* reports only if a link follows at once */
	AN_LEX_DIRECTIVE = 1 << 6,	/* asks, orders, advises */
	AN_LEX_DESCRIBE = 1 << 7,	/* describes, praises, condemns */
	AN_LEX_CONTAINED = 1 << 8,	/* "it came in", before a document */
	AN_LEX_MASCULINE = 1 << 9,
	AN_LEX_FEMININE = 1 << 10,
	AN_LEX_ADJECTIVE = 1 << 11, /* of nation or rank: no part of a name */
	AN_LEX_PLURAL = 1 << 12,	/* or dual */
	AN_LEX_SAYING = 1 << 13,	/* its only object is what was said */
	AN_LEX_THAT = 1 << 14,		/* complementizer, bare or with a pronoun */
	AN_LEX_PREPOSITION = 1 << 15,
	AN_LEX_CONJUNCTION = 1 << 16,	/* begins a clause of the narrator's own */
	AN_LEX_RELATIVE = 1 << 17,
	AN_LEX_AUXILIARY = 1 << 18, /* was, had; the subject may follow */
	AN_LEX_ADVERB = 1 << 19,
	AN_LEX_FUNCTION = 1 << 20,	/* pronoun, demonstrative, negation, question */
	AN_LEX_GOVERNOR = 1 << 21,	/* must: a "that" behind it is no report */
	AN_LEX_TRAP = 1 << 22,		/* verb that names no source: it is said;
								 * setting that is no channel */
	AN_LEX_CRITERION = 1 << 23, /* "according to" a law names no source, "to
								 * reveal his name" reports nothing */
	AN_LEX_SETTING = 1 << 24,	/* statement, interview; "to Reuters" */
	AN_LEX_NAMED = 1 << 25,		/* a name in marks follows: the film "..." */
	AN_LEX_PERSON = 1 << 26,	/* title or role */
	AN_LEX_BODY = 1 << 27,		/* institution */
	AN_LEX_DOCUMENT = 1 << 28,
	AN_LEX_PLACE = 1 << 29,		/* can stand for its government */
	AN_LEX_CLOSED = 1 << 30		/* complete by itself: to him, His Highness */
} AnLexical;

/*
 * Passes on another's words, as "quoted" and "from" do: its subject is a
 * channel.
 */
#define AN_LEX_RELAY	((uint32_t) 1 << 31)

/* All 32 bits are taken; each property below is two bits: test for both. */

/* Begins a clause in which the narrator goes on: while. */
#define AN_LEX_CLAUSE	(AN_LEX_CONJUNCTION | AN_LEX_CLOSED)

/* A title right before a name: Doctor, Sheikh, Colonel. */
#define AN_LEX_HONORIFIC	(AN_LEX_PERSON | AN_LEX_ADJECTIVE)

/* A preposition that leads to what a verb is about: to, on, of. */
#define AN_LEX_COMPLEMENT	(AN_LEX_PREPOSITION | AN_LEX_DIRECTIVE)

/*
 * Stands before the title of a work, which may be a whole sentence: entitled.
 */
#define AN_LEX_ENTITLED	(AN_LEX_NAMED | AN_LEX_CLOSED)

/* In the first person, as a narrator seldom is: we, I hope, we have. */
#define AN_LEX_FIRST	(AN_LEX_NAMED | AN_LEX_FUNCTION)

/* Gender and number. */
#define AN_AGREEMENT	(AN_LEX_MASCULINE | AN_LEX_FEMININE | AN_LEX_PLURAL)

/* Words that can report. */
#define AN_LEX_CUE	(AN_LEX_VERB | AN_LEX_PARTICIPLE | AN_LEX_SPEECH)

/* Words for whoever or whatever can be the source of a report. */
#define AN_LEX_SOURCE	(AN_LEX_PERSON | AN_LEX_BODY | AN_LEX_DOCUMENT | \
						 AN_LEX_PLACE)

typedef struct AnLexeme
{
	uint64_t	hash;			/* of the folded word */
	uint32_t	is;				/* AnLexical bits */
	uint32_t	letters;		/* see an_hash_has_letters() */
} AnLexeme;

extern uint32_t an_lexicon_find(const uint8_t *word, uint32_t nbytes);
extern uint32_t an_lexicon_word(const uint8_t *folded, const AnToken *token,
								uint32_t *clitic_bytes);

#endif							/* AN_LEXICON_H */
