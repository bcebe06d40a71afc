/*
 * texts.c
 *		What programs share that read a corpus: texts from standard input.
 */
#include "gen/texts.h"

#include <stdlib.h>

#include "core/text/words.h"
#include "gen/lists.h"

static AnFolder folder;
static AnArena arena = {.grab = grab};

static void (*take_word) (const char *word, size_t nbytes);

static void
take_words(const AnFolded *folded)
{
	AnWords		walk;
	AnToken		token;

	an_words_init(&walk, folded);
	while (an_words_next(&walk, &token))
		if (token.kind == AN_WORD_ARABIC)
			take_word((const char *) folded->folded + token.start,
					  token.end - token.start);
		else
			take_word(NULL, 0);
	take_word(NULL, 0);
}

static void
fold_text(const char *text, size_t nbytes,
		  void (*take_folded) (const AnFolded *folded))
{
	AnFolded	folded;

	an_arena_rewind(&arena);
	if (an_fold(&arena, &folder, (const uint8_t *) text, nbytes,
				&folded) != AN_OK)
		die("cannot fold", "a text");
	take_folded(&folded);
}

/* Read texts, each of which ends with a zero byte; see texts.h. */
void
texts_fold(void (*take_folded) (const AnFolded *folded))
{
	size_t		room = 1 << 20;
	char	   *text = malloc(room);
	size_t		nbytes = 0;
	int			c;

	an_folder_init(&folder, AN_PROFILE_WALK);
	while (text != NULL && (c = getchar()) != EOF)
	{
		if (nbytes == room)
			text = realloc(text, room *= 2);
		if (text == NULL)
			break;
		if (c != '\0')
			text[nbytes++] = (char) c;
		else
		{
			fold_text(text, nbytes, take_folded);
			nbytes = 0;
		}
	}
	if (text == NULL)
		die("out of memory", "a long text");
	if (nbytes != 0)
		die("no zero byte", "behind the last text");
	free(text);
}

/* Read the words of such texts; see texts.h. */
void
texts_read(void (*take) (const char *word, size_t nbytes))
{
	take_word = take;
	texts_fold(take_words);
}
