/*
 * word_parts.c
 *		The words that one written word is made of: names and glued words.
 */
#include "core/text/word_parts.h"

#include "core/base/hash.h"

/* Room for the parts of one kind. */
#define MOST_AT_ONCE	(AN_COMPOUND_PARTS > AN_GLUE_MAX_PARTS ? \
						 AN_COMPOUND_PARTS : AN_GLUE_MAX_PARTS)

/* Part the parts of a token, which begin at at[], in their turn. */
static int
part_parts(AnGluing *gluing, const AnFolded *folded, const AnToken *token,
		   uint32_t *at, int parts, uint32_t *starts)
{
	AnToken		part = *token;
	int			n = 0;
	int			i;

	at[parts] = token->end;
	for (i = 0; i < parts; i++)
	{
		part.start = at[i];
		part.end = at[i + 1];
		part.hash = an_hash_bytes(folded->folded + part.start,
								  part.end - part.start);
		n += an_word_parts(gluing, folded, &part, starts + n);
	}
	return n;
}

/*
 * How many words the token is made of, an Arabic word of a text folded with
 * AN_PROFILE_WALK; starts[], with room for AN_WORD_MOST_PARTS, says where they
 * begin.  No part would be parted again; each is shorter than the word, which
 * ends the recursion.
 */
int
an_word_parts(AnGluing *gluing, const AnFolded *folded, const AnToken *token,
			  uint32_t *starts)
{
	uint32_t	at[MOST_AT_ONCE + 1];
	int			parts = 1;

	if (an_compound_is_likely(folded->folded + token->start,
							  token->end - token->start))
	{
		AnCompoundWord word = {folded, folded, token->start, token->end};

		parts = an_compound_parts(&word, at);
	}
	if (parts == 1)
		parts = an_glue_parts(gluing, token, at);
	if (parts > 1)
		return part_parts(gluing, folded, token, at, parts, starts);
	starts[0] = token->start;
	return 1;
}
