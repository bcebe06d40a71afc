/*
 * verb_forms.h
 *		The forms of a verb, from two of them.
 */
#ifndef AN_GEN_VERB_FORMS_H
#define AN_GEN_VERB_FORMS_H

#include "gen/verb_letters.h"

typedef enum VerbPart
{
	VERB_PERFECT,
	VERB_IMPERFECT,
	VERB_PARTICIPLE
} VerbPart;

/* What a form is besides its letters. */
typedef enum VerbTrait
{
	VERB_MASCULINE = 1 << 0,
	VERB_FEMININE = 1 << 1,
	VERB_PLURAL = 1 << 2,		/* or dual */
	VERB_OBJECT = 1 << 3,		/* with its object as a pronoun */
	VERB_PASSIVE = 1 << 4,
	VERB_SHORT = 1 << 5,		/* jussive with a letter less */
	VERB_FIRST = 1 << 6			/* first person */
} VerbTrait;

typedef struct Verb
{
	Letters		perfect;		/* he did */
	Letters		imperfect;		/* he does */
	Letters		participle;		/* doing */
	int			measure;		/* 1 to 10; 2 for four radicals, too */
} Verb;

typedef void (*VerbTaker) (void *owner, const char *form, VerbPart part,
						   unsigned traits);

extern void verb_read(Verb *verb, const char *lemma, const char *pattern);
extern void verb_finite_forms(const Verb *verb, VerbTaker take, void *owner);
extern void verb_feminine_plurals(const Verb *verb, VerbTaker take,
								  void *owner);
extern void verb_object_forms(const Verb *verb, bool persons, VerbTaker take,
							  void *owner);
extern void verb_passive_forms(const Verb *verb, VerbTaker take, void *owner);
extern void verb_first_persons(const Verb *verb, VerbTaker take, void *owner);
extern void verb_participles(const Verb *verb, bool all, VerbTaker take,
							 void *owner);

#endif							/* AN_GEN_VERB_FORMS_H */
