/*
 * latin_names.h
 *		Names that are listed, by any of their spellings, and the words of a text
 *		that they are looked for in.
 *
 * src/gen/latin_names.txt, by src/gen/gen_latin_names.c.
 */
#ifndef AN_LATIN_NAMES_H
#define AN_LATIN_NAMES_H

#include "core/latin/latin_word.h"

/* The most words that a spelling of the list has. */
#define AN_LATIN_RUN	4

/* Stands before a form in the table, which is no spelling. */
#define AN_LATIN_FORM_SIGN	'~'

typedef enum AnLatinNameKind
{
	AN_LATIN_NAME = 0,
	AN_LATIN_FOREIGN,			/* a name that is no Arab one */
	AN_LATIN_WORD,				/* stands beside names */
	AN_LATIN_PARTICLE,			/* left out of keys */
	AN_LATIN_LITTLE,			/* likewise, but never cut off a word */
	AN_LATIN_PREFIX,			/* joined in keys to what follows */
	AN_LATIN_JOINED				/* joined in keys to what is before it */
} AnLatinNameKind;

/* A line of the list. */
typedef struct AnLatinName
{
	uint32_t	latin;			/* what ar_latin writes; see latin_name_bytes */
	uint32_t	key;
	uint32_t	skeleton;		/* the same without what tells it from others */
	uint8_t		kind;			/* AnLatinNameKind */
} AnLatinName;

/* A spelling or form, and its line. */
typedef struct AnLatinSpelling
{
	uint64_t	hash;
	uint32_t	letters;		/* see an_hash_has_letters() */
	uint16_t	name;
} AnLatinSpelling;

/* The next words of a text; the first is none at its end. */
typedef struct AnLatinWindow
{
	const AnFolded *folded;
	uint32_t	next;			/* byte behind the last word */
	uint32_t	n;
	AnLatinWord words[AN_LATIN_RUN];
} AnLatinWindow;

extern void an_latin_window_init(AnLatinWindow *window, const AnFolded *folded);
extern void an_latin_window_pass(AnLatinWindow *window, uint32_t nwords);

extern const AnLatinName *an_latin_find(const char *plain, uint32_t nplain);
extern const AnLatinName *an_latin_find_run(const AnLatinWindow *window,
											uint32_t *nwords);
extern const char *an_latin_name_latin(const AnLatinName *name,
									   uint32_t *nbytes);
extern const char *an_latin_name_key(const AnLatinName *name, uint32_t *nbytes);
extern const char *an_latin_name_skeleton(const AnLatinName *name,
										  uint32_t *nbytes);

#endif							/* AN_LATIN_NAMES_H */
