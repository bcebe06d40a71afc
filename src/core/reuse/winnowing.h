/*
 * winnowing.h
 *		The shingles worth indexing.
 *
 * Winnowing (Schleimer, Wilkerson, Aiken, "Winnowing: local algorithms for
 * document fingerprinting", SIGMOD 2003) keeps the least shingle of every
 * window of w, so two texts that share a run of w shingles share a key.  Here
 * the window grows with the text, which keeps long texts cheap, and windows
 * are nested: the least of a wide window is the least of every narrower one
 * around it, so what a long text keeps a short one would keep as well, and
 * texts of all lengths stay comparable.
 */
#ifndef AN_WINNOWING_H
#define AN_WINNOWING_H

#include "core/reuse/shingles.h"
#include "core/text/letters.h"

/* Goes up whenever a text keeps other shingles; part of AN_KEY_FORMAT. */
#define AN_WINNOW_VERSION	2

/*
 * Versions of all that a key is made of, four bits each, and of nothing else:
 * an index of another format must be made anew.  `make check-versions` holds
 * them against the rooms that the linker needs for a key.
 */
#define AN_KEY_FORMAT \
	(AN_FOLD_VERSION << 16 | AN_WORDS_VERSION << 12 | AN_HASH_VERSION << 8 | \
	 AN_SHINGLE_VERSION << 4 | AN_WINNOW_VERSION)
#define AN_KEY_FORMAT_BITS	20

#if AN_FOLD_VERSION > 15 || AN_WORDS_VERSION > 15 || AN_HASH_VERSION > 15 || \
	AN_SHINGLE_VERSION > 15 || AN_WINNOW_VERSION > 15
#error "a version above 15 would change its neighbour in AN_KEY_FORMAT"
#endif

/*
 * How many of its shingles a text keeps in an index.  All that there is to say
 * of a density stands in one row: its name in SQL, the widest window that any
 * text has, and how many keys a usual article has.  Indexes store the numbers
 * of rows, so a new one comes last.
 *
 * At 8, a run of 18 words, which are 16 shingles, leaves two keys at least: no
 * shingle is in all windows of it.  So a row that shares one is told by two
 * neighbouring keys, which hardly any row has by chance.
 */
#define AN_DENSITIES(ROW) \
	ROW(NORMAL, "normal", 8, 60) \
	ROW(HIGH, "high", 4, 110) \
	ROW(EXACT, "exact", 1, 250)

typedef enum AnDensity
{
#define ROW(density, name, widest, keys) AN_DENSITY_##density,
	AN_DENSITIES(ROW)
#undef ROW
	AN_NDENSITIES
} AnDensity;

/*
 * The widest window of all.  What it leaves of a text is enough to ask for what
 * resembles it, and rows keep all of that at every density.
 */
#define AN_WINDOW_WIDEST	16

/*
 * Texts with more than `above` distinct shingles have this window, or the
 * widest that is allowed if that is less.  It goes by distinct shingles, not by
 * words, because their numbers in two texts cannot be further apart than the
 * resemblance of the texts allows.
 */
typedef struct AnWindowClass
{
	uint32_t	above;
	uint32_t	window;
} AnWindowClass;

#define AN_WINDOW_CLASSES	5
extern const AnWindowClass an_window_classes[AN_WINDOW_CLASSES];

/* The index keys of a text. */
typedef struct AnKeys
{
	uint64_t   *keys;			/* ascending, distinct */
	uint32_t	nkeys;
	uint32_t	nmerged;		/* keys that became others when cut */
	uint32_t	nshingles;		/* distinct shingles of the text */
	uint32_t	window;			/* the one it was winnowed with */
} AnKeys;

/*
 * Two keys, by their places among all, of windows that follow each other; or
 * one twice, which is enough by itself.
 */
typedef struct AnKeyPair
{
	uint32_t	first;
	uint32_t	second;
} AnKeyPair;

/* The keys by which to find the rows that share a run with a text. */
typedef struct AnRunKeys
{
	AnKeys		keys;
	uint32_t	agree;			/* how many each such row has at least */
	AnKeyPair  *neighbours;		/* it has one of these, if there are any */
	uint32_t	nneighbours;
} AnRunKeys;

/* How wide an index key may be; fewer bits share posting lists. */
#define AN_KEY_BITS_MIN		8
#define AN_KEY_BITS_MAX		32
#define AN_KEY_BITS_DEFAULT 16

extern int	an_density_parse(const char *name, size_t nbytes);
extern const char *an_density_list(void);
extern uint32_t an_window_widest(AnDensity density);
extern double an_density_keys(AnDensity density);
extern uint32_t an_window_minima(const AnShingles *shingles, uint32_t w,
								 uint64_t *least);
extern int	an_winnow(AnArena *arena, const AnShingles *shingles,
					  uint32_t widest, AnKeys *result);
extern int	an_winnow_narrow(AnArena *arena, const AnShingles *shingles,
							 uint32_t widest, int bits, AnKeys *result);
extern void an_keys_narrow(AnKeys *keys, int bits);
extern int	an_winnow_runs(AnArena *arena, const AnShingles *shingles,
						   uint32_t widest, int bits, uint32_t nwords,
						   AnRunKeys *result);

/* The window of a class where none may be wider than `widest`. */
static inline uint32_t
an_class_window(int class, uint32_t widest)
{
	uint32_t	window = an_window_classes[class].window;

	return window < widest ? window : widest;
}

/* A shared run of so many words leaves a key in both texts, for certain. */
static inline uint32_t
an_sure_words(uint32_t widest)
{
	return widest + AN_SHINGLE_WORDS - 1;
}

/*
 * The key of a shingle in so many bits.  The low ones: keys are minima, so
 * their high bits are mostly zero.
 */
static inline uint64_t
an_narrow(uint64_t shingle, int bits)
{
	return shingle & ((UINT64_C(1) << bits) - 1);
}

#endif							/* AN_WINNOWING_H */
