/*
 * forms.h
 *		The forms that a term is indexed and looked for by.
 *
 * A term (terms.h) is given as it stands in the text; its forms are what search
 * compares: stems, numbers in ASCII, dates in ISO 8601, acronyms without stops.
 * A term of several words, as a hashtag can be, has forms for several places.
 */
#ifndef AN_FORMS_H
#define AN_FORMS_H

#include "core/search/beginnings.h"
#include "core/search/memo.h"
#include "core/text/word_parts.h"

/* What a word is compared by. */
typedef enum AnFormLevel
{
	AN_LEVEL_STEM,				/* its stem */
	AN_LEVEL_FOLD,				/* itself, folded */
	AN_LEVEL_EXACT,				/* itself, in the form that keep_exact adds */
	AN_LEVEL_PREFIX				/* itself, less clitics, in beginnings.h's
								 * letters */
} AnFormLevel;

/* The longest lexeme of PostgreSQL: a longer form is left out. */
#define AN_FORM_MAX_BYTES	2046

/* What stands before the folded word in the form that keep_exact adds. */
#define AN_FORM_EXACT		'='

/* A term is found by all its forms of one way, whichever way that is. */
typedef enum AnFormWay
{
	AN_WAY_LEVEL,				/* by what the level asks for */
	AN_WAY_EXACT,				/* by what keep_exact adds */
	AN_WAY_LETTERS,				/* an acronym by its letters */
	AN_WAY_CUT,					/* with another clitic less, and so on */
	AN_WAY_CUT_LAST = AN_WAY_CUT + AN_BEGINNINGS_MAX - 2,
	AN_WAYS
} AnFormWay;

typedef struct AnForm
{
	const uint8_t *bytes;
	uint32_t	nbytes;
	bool		next_place;		/* stands one place behind the form before */
	AnFormWay	way;
} AnForm;

/* How forms are made, and those of the term asked for last. */
typedef struct AnForms
{
	AnArena    *arena;			/* rewound for every term */
	const AnFolder *folder;		/* AN_PROFILE_SEARCH */
	AnFormLevel level;
	bool		keep_exact;		/* also give '=' and the folded word */
	/* leaves words out; NULL for none */
	bool		(*is_stop) (void *list, const uint8_t *folded,
							uint32_t nbytes, bool ends_in_maksura);
	void	   *stop_list;		/* passed to it */
	AnMemo	   *memo;			/* or NULL, as where exact forms are given */

	AnForm	   *forms;
	uint32_t	n;
	uint32_t	capacity;
	AnForm		kept;			/* the form of a term in the memo */
	bool		is_word;		/* it has words, which may have been left out */
} AnForms;

extern int	an_forms_find(AnForms *forms, const uint8_t *term,
						  uint32_t nbytes);

#endif							/* AN_FORMS_H */
