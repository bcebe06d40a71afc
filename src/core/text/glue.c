/*
 * glue.c
 *		Two words that were written as one, parted again.
 *
 * An unlisted word is either a rare word or several common ones.  Which is
 * cheaper to write down?  A rare word costs so many bits a letter.  A common
 * word costs the bits of its frequency, and each break between two words more:
 * less where a typist does not see that the space is missing (behind a letter
 * that joins no other), least where only a break can be (teh marbuta and alef
 * maksura end words).  A short part costs more, and so does one that many words
 * begin or end with: it is more likely a prefix or a suffix.  The prices were
 * set on news: of 300 words parted in 12,000 articles, 299 were right.
 *
 * Words are read from the folded text, folded once more as the walk folds.  So
 * parting a text twice finds no more than parting it once, but for words that
 * would part within a ligature: once it is folded, its letters stand apart.
 */
#include "core/text/glue.h"

#include <string.h>

#include "core/base/array.h"
#include "core/base/hash.h"
#include "core/base/salt.h"
#include "core/text/known_words.h"
#include "core/text/name_break.h"

#define MIN_LETTERS		6		/* of a glued word */
#define MAX_LETTERS		48		/* longer ones are not looked at */
#define MIN_PART		2
#define MAX_PART		20
#define MAX_PARTS		AN_GLUE_MAX_PARTS
#define MIN_DEFINITE	5		/* al- and the shortest word behind it */

#define TOKENS_ROOM		1024	/* for the parts of glued words */

/* Prices, in quarters of a bit. */
#define PER_LETTER		12		/* of an unlisted word */
#define AT_MOST			24		/* the parts may cost so much more */
#define PER_BREAK		24
#define JOINED_BREAK	12		/* more: behind a letter that joins the next */
#define PROVEN_BREAK	(-36)	/* less: behind a letter that ends words */
#define DEFINITE_BREAK	(-16)	/* less: before al- */
#define TWO_LETTERS		16		/* a part of two letters */
#define THREE_LETTERS	8
#define AFFIX_FREE		8		/* of begins or ends; more counts twice */

#define IMPOSSIBLE		(INT32_MAX / 2)

/* The cheapest way to write the letters up to some place. */
typedef struct Way
{
	int32_t		cost;
	int			from;			/* where its last part begins */
} Way;

/* A word under consideration. */
struct AnGluing
{
	const AnFolded *folded;		/* the text to be parted */
	const AnFolded *walked;		/* the same, folded as words are read */
	uint32_t	start;			/* of the word, in the walked text */
	int			nletters;
	uint32_t	letters[MAX_LETTERS];
	bool		ends[MAX_LETTERS];	/* it was one that only ends words */
	int32_t		most;			/* no way that costs more can be the best */
	const AnSalt *salt;			/* what these are hashed by: */
	uint64_t   *whole;			/* words that stay whole, or NULL */
	Way			ways[MAX_LETTERS + 1][MAX_PARTS + 1];	/* by letters, parts */
};

/* Is the word listed, as it stands or without a proclitic, al- or both? */
static bool
is_known_whole(const uint8_t *word, const AnToken *token)
{
	static const uint8_t al[] = {0xD8, 0xA7, 0xD9, 0x84};
	uint32_t	nbytes = token->end - token->start;
	uint32_t	cp;

	if (an_known_word(token->hash) != NULL)
		return true;
	an_utf8_decode(word, word + nbytes, &cp);
	if (an_letter_is_proclitic(cp))
	{
		word += AN_LETTER_BYTES;
		nbytes -= AN_LETTER_BYTES;
		if (an_is_known_word(word, nbytes))
			return true;
	}
	return memcmp(word, al, sizeof(al)) == 0 &&
		an_is_known_word(word + sizeof(al), nbytes - sizeof(al));
}

/* Read the letters of a word; false where it is none that may be parted. */
static bool
read_candidate(AnGluing *glued, const AnToken *token)
{
	const uint8_t *word = glued->walked->folded + token->start;
	uint32_t	nbytes = token->end - token->start;
	uint32_t	i;

	if (token->kind != AN_WORD_ARABIC || nbytes % AN_LETTER_BYTES != 0 ||
		nbytes < MIN_LETTERS * AN_LETTER_BYTES ||
		nbytes > MAX_LETTERS * AN_LETTER_BYTES || is_known_whole(word, token))
		return false;
	for (i = 0; i < nbytes; i += AN_LETTER_BYTES)
		if (an_utf8_decode(word + i, word + nbytes,
						   &glued->letters[i / AN_LETTER_BYTES]) !=
			AN_LETTER_BYTES)
			return false;
	glued->start = token->start;
	glued->nletters = (int) (nbytes / AN_LETTER_BYTES);
	return true;
}

/* Where the word's i-th letter stands in the text to be parted. */
static uint32_t
folded_place(const AnGluing *glued, int i)
{
	uint32_t	at = glued->start + (uint32_t) i * AN_LETTER_BYTES;

	return glued->folded == glued->walked ? at :
		an_fold_origin(glued->walked, at);
}

/* Was the i-th letter one that only ends words, before any folding? */
static bool
ends_words(const AnGluing *glued, int i)
{
	uint32_t	cp = an_fold_source(glued->folded, folded_place(glued, i));
	const AnLetter *letter = an_letter(cp);

	if (letter->nto == 1 && letter->feature == AN_BIT_PRESENTATION)
		cp = an_letter_target(letter, 0);
	return cp == LETTER_TEH_MARBUTA || cp == LETTER_ALEF_MAKSURA;
}

/*
 * Find the letters that only end words, which folding made others of; give a
 * hash of where they are.
 */
static uint64_t
read_ends(AnGluing *glued)
{
	uint64_t	hash = 0;
	int			i;

	for (i = 0; i < glued->nletters; i++)
	{
		uint32_t	cp = glued->letters[i];

		glued->ends[i] = (cp == LETTER_HEH || cp == LETTER_YEH) &&
			ends_words(glued, i);
		if (glued->ends[i])
			hash |= UINT64_C(1) << i;
	}
	return hash;
}

static bool
joins_next(uint32_t cp)
{
	return !(cp == LETTER_ALEF || cp == LETTER_HAMZA || cp == LETTER_WAW ||
			 (cp >= LETTER_DAL && cp <= LETTER_ZAIN));
}

/*
 * Is the break before letter `from` the one behind Abd, in a name such as
 * "Servant of the Merciful"?  It may be written as one word.
 */
static bool
is_in_name(const AnGluing *glued, int from)
{
	const uint8_t *word = glued->walked->folded + glued->start;
	int			servant = from - AN_SERVANT_LETTERS;

	return servant >= 0 &&
		an_is_servant_of(word + servant * AN_LETTER_BYTES,
						 (uint32_t) (glued->nletters - servant));
}

/* Does the part [from, to) begin with al- and go on behind it? */
static bool
is_definite(const AnGluing *glued, int from, int to)
{
	const uint32_t *letters = glued->letters;

	if (to - from > MIN_DEFINITE && an_letter_is_proclitic(letters[from]) &&
		letters[from + 1] == LETTER_ALEF)
		from++;
	if (to - from < MIN_DEFINITE || letters[from + 1] != LETTER_LAM)
		return false;
	return letters[from] == LETTER_ALEF || letters[from] == LETTER_LAM;
}

/* What a break before the part [from, to) costs. */
static int32_t
break_cost(const AnGluing *glued, int from, int to)
{
	int32_t		cost = PER_BREAK;

	if (glued->ends[from - 1])
		return cost + PROVEN_BREAK;
	if (joins_next(glued->letters[from - 1]))
		cost += JOINED_BREAK;
	if (is_definite(glued, from, to))
		cost += DEFINITE_BREAK;
	return cost;
}

static int32_t
affix_cost(uint8_t words)
{
	return words > AFFIX_FREE ? 2 * (words - AFFIX_FREE) : 0;
}

/* What the part [from, to) costs, with the break before it. */
static int32_t
part_cost(const AnGluing *glued, int from, int to)
{
	const uint8_t *part = glued->walked->folded + glued->start +
	from * AN_LETTER_BYTES;
	const AnKnownWord *known;
	int32_t		cost;

	known = an_known_word(an_hash_bytes(part, (size_t) (to - from) *
										AN_LETTER_BYTES));
	if (known == NULL || (from > 0 && is_in_name(glued, from)))
		return IMPOSSIBLE;
	cost = known->surprise;
	if (to - from == 2)
		cost += TWO_LETTERS;
	else if (to - from == 3)
		cost += THREE_LETTERS;
	if (from > 0)
		cost += break_cost(glued, from, to);
	else
		cost += affix_cost(known->begins);
	if (to == glued->nletters)
		cost += affix_cost(known->ends);
	return cost;
}

/* Fill the ways that end behind letter `to`. */
static void
find_ways(AnGluing *glued, int to)
{
	Way		   *ways = glued->ways[to];
	int			from = to > MAX_PART ? to - MAX_PART : 0;
	int			n;

	for (n = 0; n <= MAX_PARTS; n++)
		ways[n].cost = IMPOSSIBLE;
	for (; from + MIN_PART <= to; from++)
	{
		const Way  *before = glued->ways[from];
		int32_t		cost = IMPOSSIBLE;

		for (n = 0; n < MAX_PARTS; n++)
			if (before[n].cost < cost)
				cost = before[n].cost;
		if (cost > glued->most)
			continue;
		cost = part_cost(glued, from, to);
		for (n = 0; n < MAX_PARTS && cost < IMPOSSIBLE; n++)
			if (before[n].cost < IMPOSSIBLE &&
				before[n].cost + cost < ways[n + 1].cost)
			{
				ways[n + 1].cost = before[n].cost + cost;
				ways[n + 1].from = from;
			}
	}
}

/* How many parts the word is best written in; 1 leaves it whole. */
static int
count_parts(AnGluing *glued)
{
	const Way  *last = glued->ways[glued->nletters];
	int32_t		best = PER_LETTER * glued->nletters + AT_MOST;
	int			parts = 1;
	int			n;
	int			to;

	/* no break takes off what a word costs: a way only gets dearer */
	glued->most = best;
	for (n = 0; n <= MAX_PARTS; n++)
		glued->ways[0][n].cost = n == 0 ? 0 : IMPOSSIBLE;
	for (to = 1; to <= glued->nletters; to++)
		find_ways(glued, to);
	for (n = 2; n <= MAX_PARTS; n++)
		if (last[n].cost < best)
		{
			best = last[n].cost;
			parts = n;
		}
	return parts;
}

/*
 * Room for parting the words of a text; NULL where memory has run out.  folded
 * is the text as the caller folded it, walked the same folded once more with
 * AN_PROFILE_WALK; if the caller folded it so, both are one.
 */
AnGluing   *
an_gluing_make(AnArena *arena, const AnFolded *folded, const AnFolded *walked)
{
	AnGluing   *glued = an_arena_alloc(arena, sizeof(AnGluing));

	if (glued != NULL)
	{
		glued->folded = folded;
		glued->walked = walked;
		glued->salt = arena->salt;
		glued->whole = NULL;
	}
	return glued;
}

/*
 * Remember from text to text which unlisted words stay whole, in an array of
 * AN_GLUE_WHOLE numbers, zeroed at first.  What one text left there must tell
 * nothing false of another, whoever wrote that: hence the salt.
 */
void
an_gluing_remember(AnGluing *glued, uint64_t *whole)
{
	glued->whole = whole;
}

/* How many parts the letters are best written in. */
static int
part_letters(AnGluing *glued)
{
	const uint8_t *word = glued->walked->folded + glued->start;
	size_t		nbytes = (size_t) glued->nletters * AN_LETTER_BYTES;
	uint64_t	ends = read_ends(glued);
	uint64_t	number;
	uint64_t   *whole;
	int			parts;

	if (glued->whole == NULL)
		return count_parts(glued);
	number = an_salt_bytes(glued->salt, word, nbytes) +
		ends * glued->salt->mate;
	whole = &glued->whole[an_salt_spread(glued->salt, number) >> 32 &
						  (AN_GLUE_WHOLE - 1)];
	if (*whole == number)
		return 1;
	parts = count_parts(glued);
	if (parts == 1)
		*whole = number;
	return parts;
}

/*
 * How many parts a word of the walked text is best written in; starts[] says
 * where they begin there.  A character that unfolds into several letters
 * cannot be parted: then the word stays whole.
 */
int
an_glue_parts(AnGluing *glued, const AnToken *token, uint32_t *starts)
{
	int			parts = 1;
	int			to = 0;
	int			n;

	if (read_candidate(glued, token))
	{
		parts = part_letters(glued);
		to = glued->nletters;
	}
	starts[0] = token->start;
	for (n = parts; n > 1; n--)
	{
		to = glued->ways[to][n].from;
		starts[n - 1] = glued->start + (uint32_t) to * AN_LETTER_BYTES;
		if (an_fold_origin(glued->folded, folded_place(glued, to)) ==
			an_fold_origin(glued->folded, folded_place(glued, to - 1)))
			return 1;
	}
	return parts;
}

/* Write the parts of a token; a sentence that it ends is ended by the last. */
static void
write_parts(const AnFolded *folded, const AnToken *token,
			const uint32_t *starts, int parts, AnToken *out)
{
	int			i;

	for (i = 0; i < parts; i++)
	{
		out[i] = *token;
		if (parts == 1)
			return;
		out[i].start = starts[i];
		out[i].blank_before = i > 0 || token->blank_before;
		if (i + 1 < parts)
		{
			out[i].end = starts[i + 1];
			out[i].boundary = AN_BOUNDARY_NONE;
		}
		out[i].hash = an_hash_bytes(folded->folded + out[i].start,
									out[i].end - out[i].start);
	}
}

/* Move the tokens from *in on, up to *end, to make room before them. */
static int
open_gap(AnArena *arena, AnTokens *tokens, uint32_t *in, uint32_t *end)
{
	uint32_t	rest = *end - *in;
	uint32_t	more = TOKENS_ROOM + rest / 4;
	AnToken    *room = an_array_reserve(arena, tokens->tokens, *end, more,
										&tokens->room, sizeof(AnToken));

	if (room == NULL)
		return AN_ERR_MEMORY;
	tokens->tokens = room;
	memmove(room + *in + more, room + *in, rest * sizeof(AnToken));
	*in += more;
	*end += more;
	return AN_OK;
}

/*
 * Part the glued words among the tokens of a text folded with AN_PROFILE_WALK,
 * as if a blank stood between the parts, though the folded text has none.
 */
int
an_glue_part_tokens(AnArena *arena, AnTokens *tokens)
{
	AnGluing   *glued = an_gluing_make(arena, tokens->folded, tokens->folded);
	uint32_t	end = tokens->n + 1;	/* one of kind END is behind them */
	uint32_t	in = 0;
	uint32_t	n = 0;

	if (glued == NULL)
		return AN_ERR_MEMORY;
	while (in < end)
	{
		AnToken		token = tokens->tokens[in];
		uint32_t	starts[AN_GLUE_MAX_PARTS];
		uint32_t	parts = (uint32_t) an_glue_parts(glued, &token, starts);

		if (in++ % TOKENS_ROOM == TOKENS_ROOM - 1)
			an_arena_tick(arena);
		if (n + parts > in && open_gap(arena, tokens, &in, &end) != AN_OK)
			return AN_ERR_MEMORY;
		if (parts > 1 || n + 1 < in)
			write_parts(tokens->folded, &token, starts, (int) parts,
						tokens->tokens + n);
		n += parts;
	}
	tokens->n = n - 1;
	return AN_OK;
}
