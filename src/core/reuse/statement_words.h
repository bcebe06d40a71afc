/*
 * statement_words.h
 *		Words that turn, break or count what a quotation says.
 *
 * src/gen/statement_words.txt lists them, src/gen/gen_statement_words.c folds
 * them into a table.  Clitics are taken off here, where the class of the word
 * that is left has them.
 */
#ifndef AN_STATEMENT_WORDS_H
#define AN_STATEMENT_WORDS_H

#include "core/text/words.h"

typedef enum AnStatementClass
{
	AN_SAY_PLAIN = 0,			/* any other word */

	/* of negation */
	AN_SAY_NOT,					/* negates a verb */
	AN_SAY_IS_NOT,				/* a clause without a verb */
	AN_SAY_WITHOUT,				/* a noun */
	AN_SAY_OTHER,				/* "un-", and behind a negator "but" */
	AN_SAY_WHAT,				/* relative far oftener than "not" */
	AN_SAY_WHEN,				/* or "not yet" */
	AN_SAY_DENY,				/* a verb of denial */
	AN_SAY_EXCEPT,				/* takes a negation back: "but" */
	AN_SAY_UNTIL,				/* behind it: "not until" */
	AN_SAY_STILL,				/* before these a negator is none */
	AN_SAY_SURE,				/* ... "no doubt" */
	AN_SAY_ONLY,				/* "not only" */
	AN_SAY_BE,					/* a negation goes through them */
	AN_SAY_PASS,
	AN_SAY_THAT,
	AN_SAY_PERSON,				/* "what" behind it may negate */
	AN_SAY_RELATIVE,			/* "what" before it does not */
	AN_SAY_BREAK,				/* another clause begins */
	AN_SAY_SIDE,				/* opposes another word: "more" */
	AN_SAY_IN,					/* "fifty in the hundred" */
	AN_SAY_FROM,				/* "what" before it negates: "there is no" */
	AN_SAY_THERE,				/* ... before it, too */
	AN_SAY_UNABLE,				/* denies behind "from": "impossible" */
	AN_SAY_MONTH,				/* has an ordinal in its name */

	/* of number; the value counts millionths */
	AN_SAY_UNIT,				/* 1 to 9 */
	AN_SAY_ONE,					/* of eleven, or "anybody" */
	AN_SAY_TEN,					/* ten, or -teen */
	AN_SAY_TENS,
	AN_SAY_HUNDRED,				/* of three hundred */
	AN_SAY_HUNDREDS,			/* in one word */
	AN_SAY_SCALE,				/* thousand, million */
	AN_SAY_TWICE,				/* ... in the dual */
	AN_SAY_ACCUSATIVE,			/* ... or one of them before "and" */
	AN_SAY_PART,				/* a half */
	AN_SAY_DUAL,				/* two years */
	AN_SAY_ORDINAL,
	AN_SAY_DAY,					/* of the week */
	AN_SAY_MONTH_NAME			/* of one word */
} AnStatementClass;

#define AN_SAY_ONE_WHOLE	UINT64_C(1000000)

/* A word as the table has it. */
typedef struct AnStatementWord
{
	uint64_t	hash;
	uint64_t	value;			/* of a number */
	uint32_t	letters;		/* see an_hash_has_letters() */
	uint8_t		class;			/* AnStatementClass */
} AnStatementWord;

/* What a word of a text is. */
typedef struct AnSaying
{
	AnStatementClass class;
	uint64_t	value;
	bool		joined;			/* a conjunction is written to it */
	bool		governed;		/* a preposition */
	bool		definite;		/* the article */
} AnSaying;

/*
 * Does a word of the class say something itself?  The others only hold together
 * what is said, or turn it, which can be done by any of them.
 */
static inline bool
an_say_is_content(AnStatementClass class)
{
	return class == AN_SAY_PLAIN || class == AN_SAY_SURE ||
		class == AN_SAY_RELATIVE || class == AN_SAY_MONTH ||
		class == AN_SAY_DUAL;
}

extern AnSaying an_saying(const uint8_t *word, uint32_t nbytes);

#endif							/* AN_STATEMENT_WORDS_H */
