/*
 * statement_compare.c
 *		Do two quotations say the same in other words?
 *
 * Stems are paired first, then the consonants of those that are left.  A
 * negation is a contradiction only where the word that it turns is affirmed in
 * the other statement, and nothing that it covers is denied there too: the same
 * thing can be denied in other words ("not acceptable", "refuse to accept"), and
 * what only one of them says is no contradiction.
 */
#include "core/reuse/statement_compare.h"

#include <stdlib.h>
#include <string.h>

/* How often what is shared in a contradiction is taken off. */
#define OPPOSED_COUNTS	2.0F

/* What is known of a negator, when stems have been paired. */
#define NEGATOR_MET		1		/* the other has the word that it turns */
#define NEGATOR_AGREES	2		/* ... under a negation */

/* What is known of a stem. */
#define STEM_PAIRED		1
#define STEM_OPPOSED	2		/* a number where the other has another one */

/* Two stems that count for one another. */
typedef struct Pair
{
	const AnStatementStem *a;
	const AnStatementStem *b;
	float		weight;
} Pair;

/* The clause that most of a clause is paired with, by weight. */
typedef struct Partner
{
	uint32_t	clause;
	float		lead;			/* before all others */
} Partner;

/* One of two statements. */
typedef struct Side
{
	const AnStatement *statement;
	const AnStatementStem **left;	/* stems without a pair */
	uint32_t	nleft;
	uint8_t    *known;			/* by stem: STEM_PAIRED, ... */
	float	   *opposed;		/* by clause: how much it contradicts */
	uint32_t   *numbers;		/* ... has so many numbers */
	Partner    *partners;		/* ... which clause of the other it renders */
	bool	   *free;			/* ... a negation in it turns what only it has */
	uint8_t    *negators;		/* NEGATOR_MET, ... */
} Side;

typedef struct Comparison
{
	Side		a;
	Side		b;
	Pair	   *pairs;
	uint32_t	npairs;
} Comparison;

static void *
zeroed(AnArena *arena, size_t nbytes)
{
	void	   *result = an_arena_alloc(arena, nbytes + 1);

	if (result != NULL)
		an_arena_clear(arena, result, nbytes + 1);
	return result;
}

static int
open_side(AnArena *arena, const AnStatement *statement, Side *side)
{
	uint32_t	i;

	side->statement = statement;
	side->nleft = statement->nstems;
	side->left = an_arena_alloc(arena, (statement->nstems + (size_t) 1) *
								sizeof(*side->left));
	side->known = zeroed(arena, statement->nstems);
	side->opposed = zeroed(arena, statement->nclauses * sizeof(float));
	side->numbers = zeroed(arena, statement->nclauses * sizeof(uint32_t));
	side->partners = zeroed(arena, statement->nclauses * sizeof(Partner));
	side->free = zeroed(arena, statement->nclauses);
	side->negators = zeroed(arena, statement->nnegators);
	if (side->left == NULL || side->known == NULL || side->opposed == NULL ||
		side->numbers == NULL || side->partners == NULL || side->free == NULL || side->negators == NULL)
		return AN_ERR_MEMORY;
	for (i = 0; i < statement->nstems; i++)
		side->left[i] = &statement->stems[i];
	return AN_OK;
}

static int
compare_consonants(const void *x, const void *y)
{
	const AnStatementStem *p = *(const AnStatementStem *const *) x;
	const AnStatementStem *q = *(const AnStatementStem *const *) y;
	int			order = an_statement_consonant_order(p, q);

	return order != 0 ? order : an_statement_order(p, q);
}

static void
pair_stems(Comparison *comparison, const AnStatementStem *a,
		   const AnStatementStem *b)
{
	Pair	   *pair = &comparison->pairs[comparison->npairs++];

	pair->a = a;
	pair->b = b;
	pair->weight = a->weight < b->weight ? a->weight : b->weight;
}

/*
 * Pair the stems that both sides have by an order; the others stay in their
 * lists of those that are left.
 */
static void
match(Comparison *comparison, bool by_consonants)
{
	const AnStatementStem **a = comparison->a.left;
	const AnStatementStem **b = comparison->b.left;
	uint32_t	na = comparison->a.nleft;
	uint32_t	nb = comparison->b.nleft;
	uint32_t	i = 0;
	uint32_t	k = 0;
	uint32_t	a_left = 0;
	uint32_t	b_left = 0;

	while (i < na && k < nb)
	{
		int			order = by_consonants ?
		an_statement_consonant_order(a[i], b[k]) :
		an_statement_order(a[i], b[k]);

		if (order == 0 && (!by_consonants || a[i]->consonants != 0))
			pair_stems(comparison, a[i++], b[k++]);
		else if (order <= 0)
			a[a_left++] = a[i++];
		else
			b[b_left++] = b[k++];
	}
	while (i < na)
		a[a_left++] = a[i++];
	while (k < nb)
		b[b_left++] = b[k++];
	comparison->a.nleft = a_left;
	comparison->b.nleft = b_left;
}

/* Is the stem denied and nowhere affirmed? */
static bool
is_denied(const AnStatementStem *stem)
{
	return stem->stands & AN_STEM_DENIED && !(stem->stands & AN_STEM_SAID);
}

/*
 * What a pair tells of the negator of its first stem: it agrees with the other
 * statement if what it turns is under a negation there too.  Where it denies a
 * sentence it is enough that something of that is denied.
 */
static void
note_negator(Side *side, const AnStatementStem *x, const AnStatementStem *y)
{
	const uint8_t under = AN_STEM_DENIED | AN_STEM_UNCLEAR;
	uint8_t    *known;

	if (x->negator == AN_NO_NEGATOR)
		return;
	known = &side->negators[x->negator];
	if (x->stands & AN_STEM_DENIED)
		*known |= y->stands & under ? NEGATOR_MET | NEGATOR_AGREES :
			NEGATOR_MET;
	else if (y->stands & AN_STEM_DENIED &&
			 side->statement->negators[x->negator].nominal)
		*known |= NEGATOR_AGREES;
}

/* Note the clauses in which a negator turns a word that the other has not. */
static void
note_free(Side *side)
{
	const AnStatement *statement = side->statement;
	uint32_t	i;

	for (i = 0; i < statement->nstems; i++)
	{
		const AnStatementStem *stem = &statement->stems[i];

		if (stem->negator != AN_NO_NEGATOR && stem->stands & AN_STEM_DENIED &&
			!(side->negators[stem->negator] & NEGATOR_MET))
			side->free[stem->clause] = true;
	}
}

/* A vote for the clause that a clause is paired with (Boyer and Moore, 1981). */
static void
vote_for_clause(Partner *partner, uint32_t clause, float weight)
{
	if (partner->clause == clause)
		partner->lead += weight;
	else if (partner->lead >= weight)
		partner->lead -= weight;
	else
	{
		partner->clause = clause;
		partner->lead = weight - partner->lead;
	}
}

static void
find_partners(Comparison *comparison)
{
	uint32_t	i;

	for (i = 0; i < comparison->npairs; i++)
	{
		const Pair *pair = &comparison->pairs[i];

		vote_for_clause(&comparison->a.partners[pair->a->clause], pair->b->clause,
						pair->weight);
		vote_for_clause(&comparison->b.partners[pair->b->clause], pair->a->clause,
						pair->weight);
	}
}

/*
 * Does x contradict y, in a clause that renders the same?  Where a sentence is
 * denied its subject counts as denied, which the other statement may deny by a
 * word of its own.
 */
static void
note_clash(Side *side, const Side *other, const AnStatementStem *x,
		   const AnStatementStem *y)
{
	if (!is_denied(x) || y->stands != AN_STEM_SAID)
		return;
	if (side->partners[x->clause].clause != y->clause &&
		other->partners[y->clause].clause != x->clause)
		return;
	if (side->negators[x->negator] & NEGATOR_AGREES)
		return;
	if (side->statement->negators[x->negator].nominal &&
		other->free[y->clause])
		return;
	side->opposed[x->clause] = 1;
}

static void
note_negations(Comparison *comparison)
{
	uint32_t	i;

	for (i = 0; i < comparison->npairs; i++)
	{
		const Pair *pair = &comparison->pairs[i];

		note_negator(&comparison->a, pair->a, pair->b);
		note_negator(&comparison->b, pair->b, pair->a);
	}
	note_free(&comparison->a);
	note_free(&comparison->b);
	for (i = 0; i < comparison->npairs; i++)
	{
		const Pair *pair = &comparison->pairs[i];

		note_clash(&comparison->a, &comparison->b, pair->a, pair->b);
		note_clash(&comparison->b, &comparison->a, pair->b, pair->a);
	}
}

/* The end of the slots from i on that are of the same stem. */
static uint32_t
end_of_slots(const AnStatement *statement, uint32_t i)
{
	uint32_t	beside = statement->slots[i].beside;

	while (i < statement->nslots && statement->slots[i].beside == beside)
		i++;
	return i;
}

/* The order of what two slots stand beside, which may be no stem. */
static int
compare_beside(const AnStatement *a, uint32_t x, const AnStatement *b,
			   uint32_t y)
{
	if (x >= AN_BESIDE_FIRST || y >= AN_BESIDE_FIRST)
		return x >= AN_BESIDE_FIRST && y >= AN_BESIDE_FIRST ?
			(x > y) - (x < y) : x >= AN_BESIDE_FIRST ? 1 : -1;
	return an_statement_order(&a->stems[x], &b->stems[y]);
}

/* Has one of the slots a number that the other statement has not? */
static bool
has_own_number(const Side *side, uint32_t first, uint32_t end)
{
	uint32_t	i;

	for (i = first; i < end; i++)
		if (!(side->known[side->statement->slots[i].number] & STEM_PAIRED))
			return true;
	return false;
}

static void
oppose_numbers(Side *side, uint32_t first, uint32_t end)
{
	uint32_t	i;

	for (i = first; i < end; i++)
		if (!(side->known[side->statement->slots[i].number] & STEM_PAIRED))
			side->known[side->statement->slots[i].number] |= STEM_OPPOSED;
}

/* A clause contradicts as much as it has numbers that do. */
static void
note_opposed_numbers(Side *side)
{
	const AnStatement *statement = side->statement;
	uint32_t	i;

	for (i = 0; i < statement->nstems; i++)
		if (an_statement_is_number(&statement->stems[i]))
			side->numbers[statement->stems[i].clause]++;
	for (i = 0; i < statement->nstems; i++)
	{
		uint32_t	clause = statement->stems[i].clause;

		if (!(side->known[i] & STEM_OPPOSED) || side->opposed[clause] >= 1)
			continue;
		if (!an_statement_is_number(&statement->stems[i]))
			side->opposed[clause] = 1;
		else
			side->opposed[clause] += 1 / (float) side->numbers[clause];
	}
}

/* A dual contradicts another number in a clause that renders the same. */
static void
note_dual(Side *side, const Side *other, const AnStatementStem *x,
		  const AnStatementStem *y)
{
	if (an_statement_is_other_dual(x, y) && an_statement_order(x, y) == 0 &&
		(side->partners[x->clause].clause == y->clause ||
		 other->partners[y->clause].clause == x->clause))
		side->opposed[x->clause] = 1;
}

/* Do both count the same thing, and count differently? */
static void
note_numbers(Side *a, Side *b)
{
	uint32_t	i = 0;
	uint32_t	k = 0;

	while (i < a->statement->nslots && k < b->statement->nslots)
	{
		uint32_t	a_end = end_of_slots(a->statement, i);
		uint32_t	b_end = end_of_slots(b->statement, k);
		int			order = compare_beside(a->statement,
										   a->statement->slots[i].beside,
										   b->statement,
										   b->statement->slots[k].beside);

		if (order == 0 && has_own_number(a, i, a_end) &&
			has_own_number(b, k, b_end))
		{
			oppose_numbers(a, i, a_end);
			oppose_numbers(b, k, b_end);
		}
		if (order <= 0)
			i = a_end;
		if (order >= 0)
			k = b_end;
	}
	note_opposed_numbers(a);
	note_opposed_numbers(b);
}

/* Of what is shared, how much is so in a contradiction? */
static float
sum_opposed(const Comparison *comparison)
{
	float		opposed = 0;
	uint32_t	i;

	for (i = 0; i < comparison->npairs; i++)
	{
		const Pair *pair = &comparison->pairs[i];
		float		in_a = comparison->a.opposed[pair->a->clause];
		float		in_b = comparison->b.opposed[pair->b->clause];

		opposed += pair->weight * (in_a > in_b ? in_a : in_b);
	}
	return opposed;
}

static float
sum_shared(const Comparison *comparison)
{
	float		shared = 0;
	uint32_t	i;

	for (i = 0; i < comparison->npairs; i++)
		shared += comparison->pairs[i].weight;
	return shared;
}

/* The weight of the stems without a pair. */
static float
sum_left(const Side *side)
{
	float		result = 0;
	uint32_t	i;

	for (i = 0; i < side->nleft; i++)
		result += side->left[i]->weight;
	return result;
}

static float
least(float a, float b)
{
	return a < b ? a : b;
}

/* What is shared, against what could be; sums are rounded. */
static float
ratio(const Comparison *comparison)
{
	float		a = comparison->a.statement->weight;
	float		b = comparison->b.statement->weight;
	float		a_left = sum_left(&comparison->a);
	float		b_left = sum_left(&comparison->b);
	float		shared = least(sum_shared(comparison), least(a, b)) -
		OPPOSED_COUNTS * sum_opposed(comparison);
	float		unshared = least(a_left > b_left ? a_left : b_left,
								 AN_STATEMENT_DOUBT);

	return shared < 0 ? 0 : shared /
		(least(a, b) + AN_STATEMENT_LONGER * (a < b ? b - a : a - b) + unshared);
}

static void
note_paired(Comparison *comparison)
{
	uint32_t	i;

	for (i = 0; i < comparison->npairs; i++)
	{
		const Pair *pair = &comparison->pairs[i];

		comparison->a.known[pair->a - comparison->a.statement->stems] |=
			STEM_PAIRED;
		comparison->b.known[pair->b - comparison->b.statement->stems] |=
			STEM_PAIRED;
		note_dual(&comparison->a, &comparison->b, pair->a, pair->b);
		note_dual(&comparison->b, &comparison->a, pair->b, pair->a);
	}
}

/*
 * How much two statements are the same, from 0 to 1; with `polarity`, what one
 * denies and the other affirms speaks against it.
 */
int
an_statement_compare(AnArena *arena, const AnStatement *a,
					 const AnStatement *b, bool polarity, float *similarity)
{
	Comparison	comparison = {0};
	uint32_t	fewer = a->nstems < b->nstems ? a->nstems : b->nstems;

	*similarity = 0;
	if (fewer == 0)
		return AN_OK;
	comparison.pairs = an_arena_alloc(arena, fewer * sizeof(Pair));
	if (comparison.pairs == NULL ||
		open_side(arena, a, &comparison.a) != AN_OK ||
		open_side(arena, b, &comparison.b) != AN_OK)
		return AN_ERR_MEMORY;
	match(&comparison, false);
	qsort(comparison.a.left, comparison.a.nleft, sizeof(*comparison.a.left),
		  compare_consonants);
	qsort(comparison.b.left, comparison.b.nleft, sizeof(*comparison.b.left),
		  compare_consonants);
	match(&comparison, true);
	find_partners(&comparison);
	if (polarity)
		note_negations(&comparison);
	note_paired(&comparison);
	note_numbers(&comparison.a, &comparison.b);
	*similarity = ratio(&comparison);
	return AN_OK;
}
