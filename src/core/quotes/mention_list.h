/*
 * mention_list.h
 *		Who and what a text names, as rows.
 *
 * The stage of mentions.h for whoever asks for nothing else: each noun phrase,
 * the fullest name of whom it means, and what that is.
 */
#ifndef AN_MENTION_LIST_H
#define AN_MENTION_LIST_H

#include "core/quotes/mentions.h"

/* One mention.  Its spans are bytes of the folded text. */
typedef struct AnMentionRow
{
	AnSpan		words;			/* as they stand */
	AnSpan		name;			/* the fullest; empty where none is known */
	AnEntityKind kind;			/* never none */
} AnMentionRow;

typedef struct AnMentionList
{
	AnMentionRow *rows;			/* by start; none overlaps another */
	uint32_t	n;
} AnMentionList;

extern const char *an_entity_kind_name(AnEntityKind kind);
extern int	an_mention_list_read(AnArena *arena, const AnFolded *folded,
								 AnMentionList *list);

#endif							/* AN_MENTION_LIST_H */
