/*
 * word_shapes.c
 *		What the shape of a word tells that no list has.
 */
#include "core/quotes/word_shapes.h"

/* Letters of the shortest and the longest word whose shape is asked for. */
#define LEAST_SHAPED	5
#define MOST_SHAPED		10

/* A word with the ending of a feminine plural is no name from here on. */
#define LEAST_PLURAL	7

/*
 * Has a word of n letters, letters[0] to [n - 1], the shape of a verbal noun, or
 * the ending of a long feminine plural, without a preposition?  Few names have: Antoine, Etienne and
 * Stephan among them, with waw or yeh where a root has none.
 */
static bool
has_shape_of_noun(const uint32_t *letters, uint32_t n)
{
	uint32_t	second = letters[1];
	uint32_t	third = letters[2];
	uint32_t	last = letters[n - 1];

	if (n >= LEAST_PLURAL && last == LETTER_TEH &&
		letters[n - 2] == LETTER_ALEF)
		return letters[0] != LETTER_BEH && letters[0] != LETTER_LAM &&
			letters[0] != LETTER_KAF;
	/* tafeel, mufaala */
	if (n == 5 && letters[0] == LETTER_TEH)
		return letters[3] == LETTER_YEH && second != LETTER_ALEF &&
			second != LETTER_YEH;
	if (n == 6 && letters[0] == LETTER_MEEM)
		return third == LETTER_ALEF && last == LETTER_HEH;
	if (letters[0] != LETTER_ALEF || letters[n - 2] != LETTER_ALEF ||
		second == LETTER_YEH)
		return false;
	/* iftial, infial, istifal */
	if (n == 6)
		return (second == LETTER_NOON || third == LETTER_TEH) &&
			(letters[3] != LETTER_WAW || last == LETTER_HAMZA);
	return n == 7 && second == LETTER_SEEN && third == LETTER_TEH &&
		letters[3] != LETTER_YEH;
}

/*
 * Is the word at i, which no list has, a verbal noun by its shape, with "and" or al-
 * before it or without?  *clitic is the length of "and".
 */
bool
an_is_verbal_noun(const AnArticle *article, uint32_t i, uint32_t *clitic)
{
	uint32_t	letters[MOST_SHAPED];
	uint32_t	n = an_token_nletters(&article->tokens[i]);
	uint32_t	from = 0;
	uint32_t	j;

	if (article->tokens[i].kind != AN_WORD_ARABIC || n < LEAST_SHAPED ||
		n > MOST_SHAPED)
		return false;
	for (j = 0; j < n; j++)
		letters[j] = an_letter_at(article, i, j);
	if (letters[0] == LETTER_WAW)
		from = 1;
	*clitic = from * AN_LETTER_BYTES;
	if (letters[from] == LETTER_ALEF && letters[from + 1] == LETTER_LAM)
		from += 2;
	return n - from >= LEAST_SHAPED && has_shape_of_noun(letters + from, n - from);
}
