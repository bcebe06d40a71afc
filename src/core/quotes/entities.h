/*
 * entities.h
 *		The persons, bodies and documents of an article.
 *
 * News names a person in full once, with a title, and afterwards by title or
 * surname alone; a body by its name, and then by its first word.  An entity
 * brings these together: it has the fullest name and the titles that stood
 * with it.
 */
#ifndef AN_ENTITIES_H
#define AN_ENTITIES_H

#include "core/quotes/phrase.h"

/* Entities kept of one article; no real article has more. */
#define AN_MOST_ENTITIES	256

/* Titles kept of one entity. */
#define AN_MOST_TITLES	4

/* The number of no entity. */
#define AN_NO_ENTITY	UINT16_MAX

typedef enum AnEntityKind
{
	AN_ENTITY_NONE,				/* a thing, or nobody known */
	AN_ENTITY_PERSON,			/* by name, with or without title */
	AN_ENTITY_BODY,
	AN_ENTITY_DOCUMENT,
	AN_ENTITY_ROLE,				/* a title alone */
	AN_ENTITY_PLACE
} AnEntityKind;

/* The words of a name, to compare it with others; "son of" is left out. */
typedef struct AnNameWords
{
	AnMention	span;
	uint64_t	words;			/* a bit for each word, by hash */
	uint64_t	first;			/* hash of the first word */
	uint64_t	last;			/* hash of the last word */
	uint32_t	n;				/* words */
	bool		sure;			/* does it end where a name must end? */
} AnNameWords;

typedef struct AnEntity
{
	AnNameWords name;			/* the fullest: a name, else a whole phrase */
	AnNameWords titles[AN_MOST_TITLES];
	uint32_t	ntitles;
	uint32_t	first;			/* token of its first mention */
	uint32_t	latest;			/* that of its latest so far */
	AnLexical	agrees;
	AnEntityKind kind;
} AnEntity;

typedef struct AnEntities
{
	const AnArticle *article;
	AnEntity	list[AN_MOST_ENTITIES];
	uint32_t	n;
} AnEntities;

extern uint16_t an_name_flags_at(const AnArticle *article, uint32_t i);
extern uint64_t an_word_hash(const AnArticle *article, uint32_t i);
extern AnEntityKind an_entity_kind_of(const AnArticle *article,
									  const AnPhrase *phrase);
extern bool an_is_office(const AnArticle *article, const AnMention *role);
extern bool an_entities_know_family(const AnEntities *entities, uint32_t i);
extern uint16_t an_entities_find(const AnEntities *entities,
								 const AnPhrase *phrase, AnEntityKind kind);
extern bool an_entity_has_name(const AnEntities *entities, uint16_t number,
							   const AnMention *name);
extern void an_entity_name_better(AnEntities *entities, uint16_t number,
								  const AnPhrase *phrase, AnEntityKind kind);
extern uint16_t an_entities_add(AnEntities *entities, const AnPhrase *phrase,
								AnEntityKind kind, AnLexical agrees);

#endif							/* AN_ENTITIES_H */
