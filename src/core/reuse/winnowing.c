/*
 * winnowing.c
 *		The shingles worth indexing.
 */
#include "core/reuse/winnowing.h"

#include <stdlib.h>
#include <string.h>

const AnWindowClass an_window_classes[AN_WINDOW_CLASSES] = {
	{0, 1}, {32, 2}, {64, 4}, {128, 8}, {256, 16}
};

typedef struct Density
{
	const char *name;
	uint32_t	widest;			/* window */
	double		keys;			/* of an article */
} Density;

static const Density densities[AN_NDENSITIES] = {
#define ROW(density, name, widest, keys) {name, widest, keys},
	AN_DENSITIES(ROW)
#undef ROW
};

/* The density of that name, or AN_ERR_UNRECOGNIZED. */
int
an_density_parse(const char *name, size_t nbytes)
{
	int			i;

	for (i = 0; i < AN_NDENSITIES; i++)
		if (strlen(densities[i].name) == nbytes &&
			memcmp(densities[i].name, name, nbytes) == 0)
			return i;
	return AN_ERR_UNRECOGNIZED;
}

/* The names of all densities, as messages list them. */
const char *
an_density_list(void)
{
#define SEPARATOR	", "
#define ROW(density, name, widest, keys) SEPARATOR "\"" name "\""
	static const char list[] = AN_DENSITIES(ROW);
#undef ROW

	return list + strlen(SEPARATOR);
}

/* The widest window that any text has at this density. */
uint32_t
an_window_widest(AnDensity density)
{
	return densities[density].widest;
}

/* How many keys a usual article has. */
double
an_density_keys(AnDensity density)
{
	return densities[density].keys;
}

/* The window of a text with so many distinct shingles. */
static uint32_t
text_window(uint32_t nshingles, uint32_t widest)
{
	int			class = AN_WINDOW_CLASSES - 1;

	while (class > 0 && nshingles <= an_window_classes[class].above)
		class--;
	return an_class_window(class, widest);
}

static int
compare_keys(const void *a, const void *b)
{
	uint64_t	x = *(const uint64_t *) a;
	uint64_t	y = *(const uint64_t *) b;

	return (x > y) - (x < y);
}

static void
sort_unique(AnKeys *keys)
{
	uint32_t	i;
	uint32_t	n = 0;

	qsort(keys->keys, keys->nkeys, sizeof(uint64_t), compare_keys);
	for (i = 0; i < keys->nkeys; i++)
		if (n == 0 || keys->keys[i] != keys->keys[n - 1])
			keys->keys[n++] = keys->keys[i];
	keys->nkeys = n;
}

/*
 * The least shingle of every window of w, in order; a text shorter than a
 * window is one window.  least[] needs room for as many as there are shingles.
 */
uint32_t
an_window_minima(const AnShingles *shingles, uint32_t w, uint64_t *least)
{
	const uint64_t *keys = shingles->keys;
	uint32_t	n = shingles->nkeys;
	uint32_t	at = 0;			/* where the least one is */
	uint32_t	end;
	uint32_t	i;

	if (n == 0)
		return 0;
	if (w > n)
		w = n;
	for (end = 0; end < n; end++)
	{
		if (at + w <= end)
		{
			for (at = end, i = end; i + w > end + 1; i--)
				if (keys[i - 1] < keys[at])
					at = i - 1;
		}
		else if (keys[end] <= keys[at])
			at = end;
		if (end + 1 >= w)
			least[end + 1 - w] = keys[at];
	}
	return n - w + 1;
}

/* The keys of a text in its order, with repeats. */
static int
winnow(AnArena *arena, const AnShingles *shingles, uint32_t widest,
	   AnKeys *result)
{
	AnShingleSet set;
	uint64_t   *least;
	uint32_t	nwindows;
	uint32_t	i;
	int			status;

	/* only to count */
	status = an_shingle_set_make(arena, shingles->keys, shingles->nkeys, &set);
	if (status != AN_OK)
		return status;
	an_shingle_set_free(arena, &set);
	least = an_arena_alloc(arena, (shingles->nkeys + (size_t) 1) *
						   sizeof(uint64_t));
	if (least == NULL)
		return AN_ERR_MEMORY;
	result->nshingles = set.count;
	result->window = text_window(set.count, widest);
	nwindows = an_window_minima(shingles, result->window, least);
	result->keys = least;
	result->nkeys = 0;
	result->nmerged = 0;
	for (i = 0; i < nwindows; i++)
		if (i == 0 || least[i] != least[i - 1])
			least[result->nkeys++] = least[i];
	return AN_OK;
}

/* The keys of a text whose window is no wider than `widest`. */
int
an_winnow(AnArena *arena, const AnShingles *shingles, uint32_t widest,
		  AnKeys *result)
{
	int			status = winnow(arena, shingles, widest, result);

	if (status == AN_OK)
		sort_unique(result);
	return status;
}

static void
narrow(AnKeys *keys, int bits)
{
	uint32_t	i;

	for (i = 0; i < keys->nkeys; i++)
		keys->keys[i] = an_narrow(keys->keys[i], bits);
	sort_unique(keys);
}

/*
 * The keys of a text, cut to so many bits.  Those that become one by this are
 * not counted: whoever needs nmerged takes an_winnow() and an_keys_narrow().
 */
int
an_winnow_narrow(AnArena *arena, const AnShingles *shingles, uint32_t widest,
				 int bits, AnKeys *result)
{
	int			status = winnow(arena, shingles, widest, result);

	if (status == AN_OK)
		narrow(result, bits);
	return status;
}

/* Cut keys to so many bits, and count those that become one by this. */
void
an_keys_narrow(AnKeys *keys, int bits)
{
	uint32_t	whole = keys->nkeys;

	narrow(keys, bits);
	keys->nmerged += whole - keys->nkeys;
}

/* Where key is among ascending keys that hold it. */
static uint32_t
key_index(const AnKeys *keys, uint64_t key)
{
	uint32_t	low = 0;
	uint32_t	high = keys->nkeys - 1;

	while (low < high)
	{
		uint32_t	middle = low + (high - low) / 2;

		if (keys->keys[middle] < key)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* Give each window the number of its key among all keys. */
static uint32_t *
number_windows(AnArena *arena, const AnKeys *keys, const uint64_t *least,
			   uint32_t nwindows)
{
	uint32_t   *ids = an_arena_alloc(arena, nwindows * sizeof(uint32_t));
	uint32_t	i;

	for (i = 0; ids != NULL && i < nwindows; i++)
		ids[i] = i > 0 && least[i] == least[i - 1] ? ids[i - 1] :
			key_index(keys, least[i]);
	return ids;
}

static void
add_neighbours(AnRunKeys *result, uint32_t first, uint32_t second)
{
	AnKeyPair  *pair = &result->neighbours[result->nneighbours];

	if (result->nneighbours > 0 && pair[-1].first == first &&
		pair[-1].second == second)
		return;
	pair->first = first;
	pair->second = second;
	result->nneighbours++;
}

/*
 * The fewest distinct keys in any stretch of so many windows, and two that
 * follow each other in each.  Where all windows of a stretch have the same key,
 * as where words repeat, it stands for both.
 */
static int
read_stretches(AnArena *arena, const uint32_t *ids, uint32_t nwindows,
			   uint32_t stretch, AnRunKeys *result)
{
	size_t		nbytes = result->keys.nkeys * sizeof(uint32_t);
	uint32_t   *counts = an_arena_alloc(arena, nbytes);
	uint32_t	distinct = 0;
	uint32_t	i;

	result->neighbours = an_arena_alloc(arena, 2 * (size_t) nwindows *
										sizeof(AnKeyPair));
	if (counts == NULL || result->neighbours == NULL)
		return AN_ERR_MEMORY;
	an_arena_clear(arena, counts, nbytes);
	result->agree = UINT32_MAX;
	for (i = 0; i < nwindows; i++)
	{
		if (i > 0 && ids[i] != ids[i - 1])
			add_neighbours(result, ids[i - 1], ids[i]);
		distinct += counts[ids[i]]++ == 0;
		if (i >= stretch)
			distinct -= --counts[ids[i - stretch]] == 0;
		if (i + 1 >= stretch && distinct < result->agree)
			result->agree = distinct;
		if (i + 1 >= stretch && distinct == 1)
			add_neighbours(result, ids[i], ids[i]);
		an_arena_tick_turn(arena, i);
	}
	return AN_OK;
}

/*
 * The keys, cut to so many bits, by which to find the rows that share a run of
 * nwords words with a text.  The row's window is not known, so they are those
 * of the widest, which all rows keep.  The number that must agree is 0 where
 * the run is too short to be sure of any key.  There are no keys, and it is
 * above 0, where the text is shorter than the run: no row can share it.
 */
int
an_winnow_runs(AnArena *arena, const AnShingles *shingles, uint32_t widest,
			   int bits, uint32_t nwords, AnRunKeys *result)
{
	uint32_t	stretch = nwords - AN_SHINGLE_WORDS + 2 - widest;
	AnKeys	   *keys = &result->keys;
	uint64_t   *least;
	uint32_t   *ids;
	uint32_t	nwindows;
	uint32_t	i;

	memset(result, 0, sizeof(AnRunKeys));
	keys->window = widest;
	result->agree = shingles->nwords < nwords || shingles->nkeys == 0;
	if (result->agree > 0 || nwords < an_sure_words(widest))
		return AN_OK;
	least = an_arena_alloc(arena, shingles->nkeys * sizeof(uint64_t));
	keys->keys = an_arena_alloc(arena, shingles->nkeys * sizeof(uint64_t));
	if (least == NULL || keys->keys == NULL)
		return AN_ERR_MEMORY;
	nwindows = an_window_minima(shingles, widest, least);
	for (i = 0; i < nwindows; i++)
		least[i] = an_narrow(least[i], bits);
	memcpy(keys->keys, least, nwindows * sizeof(uint64_t));
	keys->nkeys = nwindows;
	sort_unique(keys);
	ids = number_windows(arena, keys, least, nwindows);
	if (ids == NULL)
		return AN_ERR_MEMORY;
	return read_stretches(arena, ids, nwindows, stretch, result);
}
