/*
 * key_agreement.c
 *		How many of a query's keys a row must have.
 *
 * A query knows how many of its shingles a row must have, but the index only
 * holds some of each text's shingles.  So the number of keys that have to agree
 * is set by probability: drawing the kept keys from all shingles is drawing
 * without replacement, and the required number is the largest that a row at
 * the threshold itself reaches but once in a thousand times.  Longer rows keep
 * fewer keys; every class that the row may be in is looked at, and the lowest
 * number wins.
 */
#include "core/reuse/key_agreement.h"

/*
 * How many of `drawn` balls are red, when `red` of `all` are?  The largest
 * number that is reached but for AN_MISS_MAX of the time: the upper tail of
 * the hypergeometric distribution, with weights relative to the mode's, so that
 * nothing underflows.
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

	for (k = mode; k < red && k < drawn && weight > 1e-12; k++)
	{
		weight *= (red - k) * (drawn - k) / ((k + 1) * (white + k + 1));
		above += weight;
	}
	total = above;
	for (k = mode, weight = 1; k > 0 && k + white > 0 && weight > 1e-12; k--)
	{
		weight *= k * (white + k) / ((red - k + 1) * (drawn - k + 1));
		total += weight;
	}
	for (k = mode, weight = 1;
		 k > 0 && k + white > 0 && above < (1 - AN_MISS_MAX) * total; k--)
	{
		weight *= k * (white + k) / ((red - k + 1) * (drawn - k + 1));
		above += weight;
	}
	return (uint32_t) k;
}

/* How many of n shingles a share of them is at least. */
static double
whole_share(double share, uint32_t n)
{
	double		exact = share * n * (1 - 1e-6);	/* thresholds are float4 */
	double		whole = (double) (int64_t) exact;

	return whole < exact ? whole + 1 : whole;
}

/*
 * A kept shingle that both texts have is not always kept in both: an edit
 * nearby can put a lesser one beside it.  What is left of a share then, when
 * the edits are strewn evenly, which is the worst case: fitted to simulated
 * edits of texts of 12 to 1,500 words at window 16.
 */
static double
after_loss(double share)
{
	return share * (1 - (1 - share) * (0.3 + 0.4 * share));
}

/* The keys of the query that a row of its own class, or a denser one, has. */
static uint32_t
agree_in_class(const AnKeys *query, double share)
{
	return sure_draws(query->nshingles, whole_share(share, query->nshingles),
					  query->nkeys);
}

/*
 * How many of the query's shingles a window keeps, but for AN_MISS_MAX of the
 * time.  From one least shingle to the next it is any of 1 to window steps, so
 * their number is spread about its mean; every step makes it at least so many.
 * A text shorter than the window may keep none of its own within a longer one.
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
	/* 2.7 deviations: the tail is thinner than the normal one */
	while (kept > least &&
		   (mean - kept) * (mean - kept) < 2.7 * 2.7 * variance)
		kept--;
	return kept > least ? kept : least;
}

/*
 * The same in a sparser class, which has fewer of the query's keys.  How many
 * fewer is itself left to chance, hence somewhat less than the average, which
 * is enough as long as chance decides as well which of them are shared.  Close
 * to a share of 1 it does not, and fewer keys alone set the number.
 */
static uint32_t
agree_in_sparser(const AnKeys *query, uint32_t window, double share)
{
	double		kept = 0.92 * (query->window + 1) / (window + 1);
	double		drawn = (double) (int64_t) (kept * query->nkeys);
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
 * How many of the query's keys a row has at least, if it resembles the query
 * at the threshold t; 0: no number is sure.  A row with r shingles shares
 * t (q + r) / (1 + t) of the query's q, and has no more than q / t.
 */
uint32_t
an_key_agreement_near(const AnKeys *query, AnDensity density, double threshold)
{
	double		q = query->nshingles;
	uint32_t	agree;
	int			class;

	if (density == AN_DENSITY_EXACT)
		return agree_exactly(query, threshold);
	agree = agree_in_class(query, threshold);
	for (class = 0; class < AN_WINDOW_CLASSES; class++)
	{
		double		r = an_window_classes[class].above + 1.0;
		uint32_t	window = an_class_window(class, density);
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
 * How many of the query's keys a row has at least, if it holds that share of
 * the query's shingles; 0: no number is sure.  The row may be of any length.
 */
uint32_t
an_key_agreement_copy(const AnKeys *query, AnDensity density, double threshold)
{
	uint32_t	widest = an_window_widest(density);
	double		kept = after_loss(threshold);

	if (density == AN_DENSITY_EXACT)
		return agree_exactly(query, threshold);
	if (query->window == widest)
		return agree_in_class(query, kept);
	return agree_in_sparser(query, widest, threshold);
}
