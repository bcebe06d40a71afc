/*
 * plain_word.c
 *		A word of plain Arabic letters, folded at little cost.
 */
#include "core/search/plain_word.h"

#include "core/text/seats.h"

#define MAX_RUN		2			/* of one letter; more may be an elongation */

/*
 * What the hamza that a plain word begins with becomes, behind the folded
 * letter last; AN_PLAN_SLOW where that takes an_fold().
 */
static uint32_t
fold_plain_seat(const AnFolder *folder, const uint8_t *word,
				const uint8_t *end, uint32_t last)
{
	const uint8_t *behind = word + AN_LETTER_BYTES;
	uint32_t	next = 0;
	uint32_t	to;

	if (behind != end)
	{
		if (end - behind < AN_LETTER_BYTES || !an_utf8_is_arabic(behind))
			return AN_PLAN_SLOW;
		next = folder->plan[an_utf8_pair(behind)];
		if (next >= AN_PLAN_DROP || folder->kind[next] != AN_LETTER_ARABIC)
			return AN_PLAN_SLOW;
	}
	to = an_seat_quickly(an_utf8_pair(word), last, next);
	return to != 0 ? to : AN_PLAN_SLOW;
}

/*
 * Fold a word of plain Arabic letters to out, which has room for nbytes; give
 * the folded bytes, or 0 if it is another word and takes an_fold().  *maksura
 * says whether the word ends in alef maksura.
 */
uint32_t
an_plain_word_fold(const AnFolder *folder, const uint8_t *word, uint32_t nbytes,
				   uint8_t *out, bool *maksura)
{
	const uint8_t *end = word + nbytes;
	uint32_t	last = 0;
	uint32_t	n = 0;
	int			run = 0;

	for (; end - word >= AN_LETTER_BYTES; word += AN_LETTER_BYTES)
	{
		uint32_t	cp = an_utf8_pair(word);
		uint32_t	to;

		if (!an_utf8_is_arabic(word))
			return 0;
		to = folder->plan[cp];
		if (to == AN_PLAN_DROP)
			continue;
		if (to == AN_PLAN_SEAT)
			to = fold_plain_seat(folder, word, end, last);
		if (to >= AN_PLAN_DROP || folder->kind[to] != AN_LETTER_ARABIC)
			return 0;
		run = to == last ? run + 1 : 1;
		if (run > MAX_RUN)
			return 0;
		last = to;
		*maksura = cp == LETTER_ALEF_MAKSURA;
		n += (uint32_t) an_utf8_encode_pair(to, out + n);
	}
	return word == end ? n : 0;
}
