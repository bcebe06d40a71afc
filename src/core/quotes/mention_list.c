/*
 * mention_list.c
 *		Who and what a text names, as rows.
 */
#include "core/quotes/mention_list.h"

#include <string.h>

#include "core/quotes/homographs.h"

/* The kind in SQL's words; NULL for none. */
const char *
an_entity_kind_name(AnEntityKind kind)
{
	static const char *const names[] = {NULL, "person", "body", "document",
	"role", "place"};

	return names[kind];
}

/*
 * Does anything tell that the mention names somebody: its entity, or a given
 * name in it?  Nearly any word that is in no list could be a name.
 */
static bool
is_told(const AnMentions *mentions, const AnNamed *named)
{
	return named->entity != AN_NO_ENTITY ||
		an_holds_given_name(mentions->article, &named->phrase);
}

/* The row of one mention. */
static AnMentionRow
row_of(const AnMentions *mentions, const AnNamed *named)
{
	const AnArticle *article = mentions->article;
	AnMention	phrase = {named->phrase.first, named->phrase.end, 0};
	AnMentionRow row = {an_mention_bytes(article, &phrase), {0, 0},
	named->kind};

	if (named->entity != AN_NO_ENTITY)
	{
		const AnEntity *who = &mentions->entities.list[named->entity];

		row.name = an_mention_bytes(article, &who->name.span);
		row.kind = who->kind;
	}
	return row;
}

/* Read the mentions of a text folded with AN_PROFILE_WALK. */
int
an_mention_list_read(AnArena *arena, const AnFolded *folded,
					 AnMentionList *list)
{
	AnMentions *mentions = an_arena_alloc(arena, sizeof(AnMentions));
	AnArticle	article;
	uint32_t	i;
	int			status;

	memset(list, 0, sizeof(*list));
	if (mentions == NULL)
		return AN_ERR_MEMORY;
	status = an_article_read(arena, folded, NULL, &article);
	if (status < 0)
		return status;
	an_homographs_tell(&article);
	status = an_mentions_read(mentions, &article);
	if (status < 0)
		return status;
	list->rows = an_arena_alloc(arena, (mentions->n + (size_t) 1) *
								sizeof(AnMentionRow));
	if (list->rows == NULL)
		return AN_ERR_MEMORY;
	for (i = 0; i < mentions->n; i++)
	{
		if (is_told(mentions, &mentions->named[i]))
			list->rows[list->n++] = row_of(mentions, &mentions->named[i]);
		an_arena_tick_turn(arena, i);
	}
	return AN_OK;
}
