/*
 * name_list.h
 *		Given names, how foreign names are spelled most often, and the words
 *		that tell a name from a title.
 *
 * src/gen/given_names.txt, name_variants.txt and speaker_words.txt, by
 * src/gen/gen_names.c.
 * No list holds all names: who asks here must do without an answer.
 */
#ifndef AN_NAME_LIST_H
#define AN_NAME_LIST_H

#include <stdbool.h>
#include <stdint.h>

/* What the lists say of a word of a speaker. */
typedef enum AnNameFlag
{
	AN_NAME_GIVEN = 1 << 0,		/* a given name */
	AN_NAME_HAMZA = 1 << 1,		/* ... that begins with hamza: Alexander */
	AN_NAME_REGNAL = 1 << 2,	/* a title that goes before one: King */
	AN_NAME_OUTLET = 1 << 3,	/* the newspaper, before its own name */
	AN_NAME_MOVEMENT = 1 << 4,	/* ... which may be any noun */
	AN_NAME_BRANDED = 1 << 5,	/* ... which must be no other word */
	AN_NAME_UNNAMED = 1 << 6,	/* a source that keeps its name back */
	AN_NAME_SCRIPTURE = 1 << 7, /* a holy book, or a prophet */
	AN_NAME_MINISTRY = 1 << 8,	/* what a ministry is about, and its name */
	AN_NAME_ANYBODY = 1 << 9	/* a word for people of any office */
} AnNameFlag;

/* A word of the lists. */
typedef struct AnListedName
{
	uint64_t	hash;
	uint32_t	letters;		/* see an_hash_has_letters() */
	uint32_t	spelled;		/* its commonest spelling, likewise */
	uint16_t	is;				/* AnNameFlag bits */
} AnListedName;

extern uint16_t an_name_flags(const uint8_t *word, uint32_t nbytes);
extern bool an_is_given_name(const uint8_t *word, uint32_t nbytes);
extern const uint8_t *an_name_spelled(const uint8_t *word, uint32_t *nbytes);

#endif							/* AN_NAME_LIST_H */
