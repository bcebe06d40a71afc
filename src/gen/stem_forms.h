/*
 * stem_forms.h
 *		The forms of stems.txt, and what name_variants.txt makes of them.
 */
#ifndef AN_GEN_STEM_FORMS_H
#define AN_GEN_STEM_FORMS_H

#include "gen/stem_letters.h"

#define MAX_FORMS	131072

typedef struct Form
{
	uint64_t	hash;
	unsigned long count;
	uint64_t	edit;			/* that makes the stem, packed */
	int			odd;			/* if none does, offset of the spelled stem */
	Word		form;
	Word		stem;
} Form;

/* Sorted by hash once they are read, and again by forms_check(). */
extern Form forms[MAX_FORMS];
extern int	nforms;

extern Word word_read(const char *text);
extern void forms_read(const char *folder);
extern Form *form_find(const Word *word);
extern void form_add(const Word *form, unsigned long count, const Word *stem);
extern void forms_check(void);

/* After forms_read(), before forms_check(). */
extern void variants_read(const char *folder);

#endif							/* AN_GEN_STEM_FORMS_H */
