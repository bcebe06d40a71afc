/*
 * mentions.h
 *		Who and what an article names, and where.
 *
 * Every noun phrase that names a person, a body, a document or a place is
 * read once, with the entity that it means, before anything is asked of it.
 */
#ifndef AN_MENTIONS_H
#define AN_MENTIONS_H

#include "core/quotes/naming.h"

extern int	an_mentions_read(AnMentions *mentions, const AnArticle *article);
extern const AnNamed *an_mention_at(const AnMentions *mentions, uint32_t i);
extern uint16_t an_mention_entity(const AnMentions *mentions,
								  const AnMention *mention);
extern AnEntityKind an_mention_kind(const AnMentions *mentions,
									const AnMention *mention);
extern AnMention an_mention_title(const AnMentions *mentions,
								  const AnMention *mention);
extern AnMention an_mention_name(const AnMentions *mentions,
								 const AnMention *mention);
extern uint16_t an_mention_note(AnMentions *mentions,
								const AnMention *mention);
extern void an_mention_trim(const AnMentions *mentions, AnMention *mention);
extern AnSpan an_mention_bytes(const AnArticle *article,
							   const AnMention *mention);
extern bool an_mention_is_somebody(const AnMentions *mentions,
								   const AnMention *mention);

#endif							/* AN_MENTIONS_H */
