/*
 * index_size.c
 *		How an index of so many keys comes out small.
 */
#include "core/reuse/index_size.h"

/* Bits of so many posting lists as any table can afford: ten megabytes or so. */
#define AFFORDABLE_BITS	17

/*
 * Keys that share a posting list by mere chance: so many are right while lists
 * are few, and so many when there are more of them than AFFORDABLE_BITS.  A
 * list costs 28 bytes and a key in it 2.7.
 */
#define CHANCE_OF_FEW	8
#define CHANCE_OF_MANY	24

#define SQRT_2			1.41421356

/* What the first time should bring: half of the index, and some to be sure. */
#define FIRST_SHARE		0.58

/* Bytes of a list on a page, and of a further key in it. */
#define LIST_BYTES		28
#define KEY_BYTES		2.7

/* Bytes of a list in memory; of its array, which doubles, and what it holds. */
#define NODE_BYTES		80
#define FIRST_ROOM		5
#define ROOM_BYTES		6.4

/* GIN takes no less memory than this, in bytes. */
#define LEAST_MEMORY	(1024.0 * 1024)

/* Lists so long are all alike: none is empty, each is as long as the average. */
#define ALIKE			600

#define NEGLIGIBLE		1e-12

/* The bits that give so many posting lists, or nearly: rounded, in bits. */
static int
list_bits(double lists)
{
	int			bits = AN_KEY_BITS_MIN;

	while (bits < AN_KEY_BITS_MAX &&
		   lists > (double) (UINT64_C(1) << bits) * SQRT_2)
		bits++;
	return bits;
}

/*
 * The key width for so many keys.  Fewer lists put more keys in each by chance.
 * At density exact each key needs a list of its own: two long texts would share
 * many keys by chance.
 */
int
an_key_bits_for(double nkeys, AnDensity density)
{
	int			wide = list_bits(nkeys / CHANCE_OF_FEW);
	int			narrow = list_bits(nkeys / CHANCE_OF_MANY);

	if (density == AN_DENSITY_EXACT)
		return list_bits(nkeys);
	if (wide > AFFORDABLE_BITS)
		wide = AFFORDABLE_BITS;
	return wide > narrow ? wide : narrow;
}

/* The key width for so many usual articles. */
int
an_key_bits(int64_t articles, AnDensity density)
{
	return an_key_bits_for((double) articles * an_density_keys(density),
						   density);
}

/* What keys take in an index and in memory before they get there. */
typedef struct Bytes
{
	double		index;
	double		memory;
} Bytes;

static Bytes
list_bytes(double nkeys)
{
	Bytes		bytes = {0, 0};
	double		room = FIRST_ROOM;

	if (nkeys < 1)
		return bytes;
	while (room < nkeys)
		room *= 2;
	bytes.index = LIST_BYTES + KEY_BYTES * (nkeys - 1);
	bytes.memory = NODE_BYTES + ROOM_BYTES * room;
	return bytes;
}

/*
 * Of keys that fall on lists by chance: the number on one of them has a Poisson
 * distribution.  Its weights are relative to that of none.
 */
static Bytes
keys_bytes(double nkeys, double lists)
{
	double		mean = nkeys / lists;
	double		weight = 1;
	double		total = 0;
	Bytes		sum = {0, 0};
	int			k;

	if (mean > ALIKE)
	{
		sum = list_bytes(mean);
		total = 1;
	}
	for (k = 0; mean <= ALIKE && (k < mean || weight > total * NEGLIGIBLE); k++)
	{
		Bytes		list = list_bytes(k);

		total += weight;
		sum.index += weight * list.index;
		sum.memory += weight * list.memory;
		weight *= mean / (k + 1);
	}
	sum.index *= lists / total;
	sum.memory *= lists / total;
	return sum;
}

/* The memory of the keys that take such a share of the index. */
static double
memory_of_share(double nkeys, double lists, double share)
{
	double		wanted = share * keys_bytes(nkeys, lists).index;
	double		low = 0;
	double		high = nkeys;
	int			step;

	for (step = 0; step < 32; step++)
	{
		double		middle = (low + high) / 2;

		if (keys_bytes(middle, lists).index < wanted)
			low = middle;
		else
			high = middle;
	}
	return keys_bytes(high, lists).memory;
}

/*
 * The bytes of memory, at most so many if that is enough, with which an index
 * of so many keys of that width is built smallest.
 */
double
an_build_memory(double nkeys, int bits, double most)
{
	double		lists = (double) (UINT64_C(1) << bits);
	double		share = FIRST_SHARE;
	double		memory = memory_of_share(nkeys, lists, share);

	while (memory > most && memory > LEAST_MEMORY)
	{
		share /= 2;
		memory = memory_of_share(nkeys, lists, share);
	}
	return memory > LEAST_MEMORY ? memory : LEAST_MEMORY;
}
