/*
 * key_agreement.c
 *		How many of a query's keys a row must have.
 *
 * A threshold says how many of the query's shingles a row must have, but the
 * index holds only some of each text's shingles.  So it is by probability that
 * the number of keys which must agree is set.  To keep some shingles of all is
 * to draw without replacement; the number required is the largest that a row
 * which just reaches the threshold has, all but once in a thousand times.
 * Longer rows keep fewer of their shingles: every class that the row may be in
 * is looked at, and the lowest number wins.
 */
#include "core/reuse/key_agreement.h"

/* Weights below this, of 1 for the likeliest, are left out of a sum. */
#define NEGLIGIBLE		1e-12

/* Thresholds come as float4, which may be above the number that was meant. */
#define FLOAT4_ERROR	1e-6

/*
 * Edits cost more keys than those of the shingles that they change.  When a
 * share of the shingles is unchanged, (1 - share) * (LOSS + LOSS_GROWS * share)
 * of their keys are lost all the same.  Fitted to simulated edits of texts of
 * 12 to 1,500 words at window 16.
 */
#define LOSS			0.3
#define LOSS_GROWS		0.4

/*
 * Standard deviations below the mean that only AN_MISS_MAX of all cases are
 * beyond.  A normal distribution would need 3.1; this tail is thinner.
 */
#define SURE_DEVIATIONS	2.7

/* The part to count on of what a sparser class keeps on average. */
#define SURE_OF_AVERAGE	0.92

/* The weight of k - 1 red balls among those drawn, for one of k of them. */
static double
weight_of_fewer(double k, double red, double white, double drawn)
{
	return k * (white + k) / ((red - k + 1) * (drawn - k + 1));
}

/*
 * When `red` of `all` balls are red, how many red ones are at least among
 * `drawn` of them, in all but AN_MISS_MAX of the cases?  An average of draws
 * need not be whole; the answer is between those of its neighbours.  The number is where
 * the lower tail of the hypergeometric distribution ends.  Its weights are
 * relative to the likeliest one's, so that none is too small for a double.
 */
static uint32_t
sure_draws(double all, double red, double drawn)
{
	double		mode = (double) (int64_t) ((drawn + 1) * (red + 1) / (all + 2));
	double		white = all - red - drawn;	/* left when every red is drawn */
	double		weight = 1;
	double		above = 1;		/* weight of the mode and all above it */
	double		total;
	double		k;

	for (k = mode; k < red && k < drawn && weight > NEGLIGIBLE; k++)
	{
		weight *= (red - k) * (drawn - k) / ((k + 1) * (white + k + 1));
		above += weight;
	}
	total = above;
	for (k = mode, weight = 1;
		 k > 0 && k + white > 0 && weight > NEGLIGIBLE; k--)
	{
		weight *= weight_of_fewer(k, red, white, drawn);
		total += weight;
	}
	for (k = mode, weight = 1;
		 k > 0 && k + white > 0 && above < (1 - AN_MISS_MAX) * total; k--)
	{
		weight *= weight_of_fewer(k, red, white, drawn);
		above += weight;
	}
	return (uint32_t) k;
}

/* The fewest of n shingles that are such a share of them, or more. */
static double
whole_share(double share, uint32_t n)
{
	double		exact = share * n * (1 - FLOAT4_ERROR);
	double		whole = (double) (int64_t) exact;

	return whole < exact ? whole + 1 : whole;
}

/*
 * A shingle that both texts have and one of them keeps is not always kept by
 * the other: an edit nearby can put a lesser one beside it.  This is what is
 * left of a share then, in the worst case, which is that of edits spread evenly
 * over the text.
 */
static double
after_loss(double share)
{
	return share * (1 - (1 - share) * (LOSS + LOSS_GROWS * share));
}

/* The keys of the query that a row of its own class, or a denser one, has. */
static uint32_t
agree_in_class(const AnKeys *query, double share)
{
	return sure_draws(query->nshingles, whole_share(share, query->nshingles),
					  query->nkeys);
}

/*
 * How many of a text's shingles are kept at least with such a window, in all
 * but AN_MISS_MAX of the cases.  From one that is kept to the next it is 1 to
 * `window` steps, each as likely: that gives the mean and variance of their
 * number.  Were all steps the longest there would still be `least` of them.
 * Within a longer text, a text shorter than the window may have none kept.
 */
static double
sure_kept(uint32_t nshingles, uint32_t window)
{
	double		steps = (double) nshingles - window;
	double		mean = 1 + steps * 2 / (window + 1);
	double		variance = steps * (window - 1) * 2 / 3 /
	((window + 1.0) * (window + 1.0));
	double		least = (double) (nshingles / window);
	double		kept = (double) (int64_t) mean;

	if (steps < 0)
		return 0;
	while (kept > least && (mean - kept) * (mean - kept) <
		   SURE_DEVIATIONS * SURE_DEVIATIONS * variance)
		kept--;
	return kept > least ? kept : least;
}

/*
 * The keys of the query that a row of a sparser class has.  How many of them
 * such a row keeps is a matter of chance; a little less than the average will
 * do, as long as it is chance too which of those are shared.  When nearly all
 * shingles are shared it is not, and the number kept alone sets the answer.
 */
static uint32_t
agree_in_sparser(const AnKeys *query, uint32_t window, double share)
{
	double		kept = SURE_OF_AVERAGE * (query->window + 1) / (window + 1);
	double		drawn = kept * query->nkeys;
	double		shared = whole_share(after_loss(share), query->nshingles);
	uint32_t	agree = sure_draws(query->nshingles, shared, drawn);
	double		most = sure_kept(query->nshingles, window) * shared /
	query->nshingles - query->nmerged;

	if (most < 0)
		return 0;
	return most < agree ? (uint32_t) most : agree;
}

/* The same at density exact, where nothing is left to chance. */
static uint32_t
agree_exactly(const AnKeys *query, double share)
{
	double		shared = whole_share(share, query->nshingles);
	double		merged = (double) query->nshingles - query->nkeys;

	return shared > merged ? (uint32_t) (shared - merged) : 0;
}

/*
 * How many of the query's keys a row has at least that resembles the query at
 * the threshold t; 0: no number is sure.  A row with r shingles shares
 * t (q + r) / (1 + t) of the query's q, and has no more than q / t.
 */
uint32_t
an_key_agreement_near(const AnKeys *query, uint32_t widest, double threshold)
{
	double		q = query->nshingles;
	uint32_t	agree;
	int			class;

	if (widest == 1)
		return agree_exactly(query, threshold);
	agree = agree_in_class(query, threshold);
	for (class = 0; class < AN_WINDOW_CLASSES; class++)
	{
		double		r = an_window_classes[class].above + 1.0;
		uint32_t	window = an_class_window(class, widest);
		uint32_t	here;
		double		share;

		if (window <= query->window || r * threshold > q)
			continue;
		share = threshold * (1 + r / q) / (1 + threshold);
		here = agree_in_sparser(query, window, share < 1 ? share : 1);
		agree = here < agree ? here : agree;
	}
	return agree;
}

/*
 * How many of the query's keys a row has at least that holds such a share of
 * the query's shingles; 0: no number is sure.  The row may be of any length.
 */
uint32_t
an_key_agreement_copy(const AnKeys *query, uint32_t widest, double threshold)
{
	double		kept = after_loss(threshold);

	if (widest == 1)
		return agree_exactly(query, threshold);
	if (query->window >= widest)
		return agree_in_class(query, kept);
	return agree_in_sparser(query, widest, threshold);
}
