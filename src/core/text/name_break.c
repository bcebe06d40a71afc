/*
 * name_break.c
 *		Where a name of two words parts that is written as one.
 *
 * A name is parted where it is listed, or where a head or a tail tells: Abd,
 * Abu, Umm, Ibn or Dhu before al-, Abu before a known word, and a known word
 * before "of God", "of the Faith" and their like.  Before a head, or a listed
 * name, there may be proclitics and al-.  The rest are words that only look so,
 * and they are many more: "doors" begins as Abu does, "parents" ends as "of the
 * Faith".  So a rule asks for more than letters, and what it asks was tried on
 * all words of two corpora.  Where folding has made one letter of several, the
 * original decides: madda over alef makes "hopes" of Umm and the house of (Al)
 * of the article, which is never parted from its word.
 */
#include "core/text/name_break.h"

#include "core/tables/compounds_table.h"
#include "core/text/known_words.h"

#define HEAD_LETTERS	AN_SERVANT_LETTERS	/* of Abu and Ibn too */
#define SHORT_HEAD		2		/* letters of Umm, Dhu, bin */
#define DEFINITE		2		/* letters of al- */
#define MIN_SERVED		4		/* letters behind Abd: al- and two */
#define MIN_DEFINITE	5		/* of a definite name behind other heads */
#define MIN_SON			3		/* of a name that is not definite */
#define MIN_HEADED		6		/* letters of a name with a head */
#define MIN_BEARER		3		/* letters before a tail */
#define MAX_STARTS		4		/* as many proclitics a name may have */

/* A place in a word where a name may begin. */
typedef struct NameStart
{
	uint32_t	at;				/* letters before it */
	bool		attached;		/* behind bi-, ka- or li- */
} NameStart;

static uint32_t
letter_at(const AnNameLetters *name, uint32_t i)
{
	return i < name->n ? an_utf8_pair(name->bytes + i * AN_LETTER_BYTES) : 0;
}

static bool
is_al_at(const AnNameLetters *name, uint32_t i)
{
	return letter_at(name, i) == LETTER_ALEF &&
		letter_at(name, i + 1) == LETTER_LAM;
}

/* The i-th letter before any folding, 0 where the word is too far gone. */
static uint32_t
original_at(const AnNameLetters *name, uint32_t i)
{
	const AnCompoundWord *word = name->words;
	uint32_t	at = (name->first + i) * AN_LETTER_BYTES;
	const AnFolded *folded = word->folded;
	const AnLetter *letter;
	uint32_t	cp;

	for (; at >= word->end - word->start; word++)
		at -= word->end - word->start;
	at += word->start;
	if (word->folded != word->walked)
		at = an_fold_origin(word->walked, at);
	cp = an_fold_source(folded, at);
	letter = an_letter(cp);
	if (letter->nto > 0 && letter->feature == AN_BIT_PRESENTATION)
		cp = an_letter_target(letter, 0);
	if (cp == LETTER_ALEF)
	{
		cp = an_fold_source_behind(folded, at);
		cp = cp == MARK_MADDA_ABOVE ? LETTER_ALEF_MADDA :
			cp == MARK_HAMZA_ABOVE ? LETTER_ALEF_HAMZA_ABOVE : LETTER_ALEF;
	}
	return cp;
}

/* Do [from, from + n) of the letters make a known word? */
static bool
is_known(const AnNameLetters *name, uint32_t from, uint32_t n)
{
	return an_is_known_word(name->bytes + from * AN_LETTER_BYTES,
							n * AN_LETTER_BYTES);
}

/*
 * Find where a name may begin in the word: at once, and behind each proclitic
 * and al-.
 */
static int
find_name_starts(const AnNameLetters *name, NameStart *starts)
{
	NameStart	start = {0, false};
	uint32_t	cp = letter_at(name, 0);
	int			n = 0;

	starts[n++] = start;
	if (cp == LETTER_WAW || cp == LETTER_FEH)
	{
		start.at++;
		starts[n++] = start;
		cp = letter_at(name, start.at);
	}
	if (cp == LETTER_BEH || cp == LETTER_KAF || cp == LETTER_LAM)
	{
		start.at++;
		start.attached = true;
		starts[n++] = start;
	}
	if (is_al_at(name, start.at))
	{
		start.at += DEFINITE;
		starts[n++] = start;
	}
	else if (cp == LETTER_LAM && letter_at(name, start.at) == LETTER_LAM)
	{
		start.at++;
		starts[n++] = start;
	}
	return n;
}

/* The entry of the letters from `from` on; NULL for none. */
static const AnCompound *
find_entry_at(const AnNameLetters *name, uint32_t from)
{
	const uint8_t *bytes = name->bytes + from * AN_LETTER_BYTES;
	uint32_t	nbytes = (name->n - from) * AN_LETTER_BYTES;
	uint64_t	hash = an_hash_bytes(bytes, nbytes);
	AnBucket	bucket = an_hash_bucket(compound_first, AN_COMPOUND_SHIFT, hash);
	uint32_t	i;

	for (i = bucket.first; i < bucket.end; i++)
		if (compounds[i].hash == hash &&
			an_hash_has_letters(compound_letters, compounds[i].letters, bytes,
								nbytes))
			return &compounds[i];
	return NULL;
}

/* Was the name at letter `from` spelled as its entry asks for? */
static bool
has_origin(const AnNameLetters *name, uint32_t from, uint8_t origin)
{
	if (origin == AN_ORIGIN_MADDA)
		return original_at(name, from) == LETTER_ALEF_MADDA;
	if (origin == AN_ORIGIN_BARE)
		return original_at(name, from + 1) == LETTER_ALEF;
	return true;
}

/* The entry of a listed name, and where it begins; NULL for none. */
static const AnCompound *
find_listed(const AnNameLetters *name, const NameStart *starts, int nstarts,
			uint32_t *at)
{
	int			s;

	for (s = 0; s < nstarts; s++)
	{
		const AnCompound *found;

		if (name->n < starts[s].at + AN_COMPOUND_LEAST)
			break;
		found = find_entry_at(name, starts[s].at);
		if (found != NULL && has_origin(name, starts[s].at, found->origin))
		{
			*at = starts[s].at;
			return found;
		}
	}
	return NULL;
}

/* Is the word at these letters Abd, with a name with al- behind it? */
bool
an_is_servant_of(const uint8_t *letters, uint32_t nletters)
{
	static const uint8_t servant_of_the[] = {
		0xD8, 0xB9, 0xD8, 0xA8, 0xD8, 0xAF, 0xD8, 0xA7, 0xD9, 0x84
	};

	return nletters >= HEAD_LETTERS + DEFINITE &&
		memcmp(letters, servant_of_the, sizeof(servant_of_the)) == 0;
}

/*
 * May what begins at letter `from` be the name of Abu's son?  Not if it could be
 * an ending of "fathers" or "parents", or make "doors" or "trumpets" of Abu.
 */
static bool
is_son(const AnNameLetters *name, uint32_t from)
{
	uint32_t	first = letter_at(name, from);
	uint32_t	second = letter_at(name, from + 1);
	uint32_t	n = name->n - from;

	if (n < MIN_SON || first == LETTER_YEH)
		return false;
	if (first == LETTER_ALEF && original_at(name, from) == LETTER_ALEF)
		return false;
	/* their (dual), your (dual); fatherhood with a pronoun */
	if (n == MIN_SON && second == LETTER_MEEM && (first == LETTER_HEH ||
												  first == LETTER_KAF))
		return false;
	if (first == LETTER_TEH && n <= MIN_SON + 1 &&
		(second == LETTER_HEH || second == LETTER_KAF || second == LETTER_NOON))
		return false;
	return is_known(name, from, n);
}

/* The letters of Abu, Abi, Aba or Ibn at a start; 0 for another word. */
static uint32_t
father_letters(const AnNameLetters *name, uint32_t from)
{
	uint32_t	third = letter_at(name, from + 2);

	return letter_at(name, from + 1) == LETTER_BEH &&
		(third == LETTER_WAW || third == LETTER_YEH || third == LETTER_ALEF ||
		 third == LETTER_NOON) ? HEAD_LETTERS : 0;
}

/* Where the head at one start parts the name; 0 where none does. */
static uint32_t
head_break(const AnNameLetters *name, const NameStart *start)
{
	uint32_t	from = start->at;
	uint32_t	rest;
	uint32_t	cp = letter_at(name, from);

	if (cp == LETTER_AIN)
		return name->n >= from + HEAD_LETTERS + MIN_SERVED &&
			an_is_servant_of(name->bytes + from * AN_LETTER_BYTES,
							 name->n - from) ? from + HEAD_LETTERS : 0;
	if (cp == LETTER_THAL)
	{
		cp = letter_at(name, from + 1);
		rest = from + SHORT_HEAD;
		return (cp == LETTER_WAW || cp == LETTER_YEH) && is_al_at(name, rest) &&
			name->n >= rest + MIN_DEFINITE ? rest : 0;
	}
	if (cp != LETTER_ALEF)
		return 0;
	if (letter_at(name, from + 1) == LETTER_MEEM)
	{
		rest = from + SHORT_HEAD;
		return is_al_at(name, rest) && name->n > rest + MIN_DEFINITE &&
			is_known(name, rest, name->n - rest) &&
			original_at(name, from) != LETTER_ALEF_MADDA ? rest : 0;
	}
	rest = from + father_letters(name, from);
	if (rest == from || original_at(name, from) == LETTER_ALEF_MADDA)
		return 0;
	if (is_al_at(name, rest))
		return name->n >= rest + MIN_DEFINITE ? rest : 0;
	return letter_at(name, rest - 1) == LETTER_WAW &&
		(!start->attached ||
		 original_at(name, from) == LETTER_ALEF_HAMZA_ABOVE) &&
		is_son(name, rest) ? rest : 0;
}

/* Do letters from one of the starts up to `end` make a known word? */
static bool
has_bearer(const AnNameLetters *name, const NameStart *starts, int nstarts,
		   uint32_t end)
{
	int			s;

	for (s = 0; s < nstarts; s++)
		if (end >= starts[s].at + MIN_BEARER &&
			!is_al_at(name, starts[s].at) &&
			is_known(name, starts[s].at, end - starts[s].at))
			return true;
	return false;
}

/* Where the tail of the name begins, as in "light of the Faith"; 0 for none. */
static uint32_t
tail_break(const AnNameLetters *name, const NameStart *starts, int nstarts)
{
	const uint8_t *end = name->bytes + name->n * AN_LETTER_BYTES;
	size_t		t;

	for (t = 0; t < sizeof(compound_tails) / sizeof(compound_tails[0]); t++)
	{
		uint32_t	nbytes = compound_tails[t] & AN_LETTERS_MOST;
		uint32_t	letters = nbytes / AN_LETTER_BYTES;

		if (name->n >= letters + MIN_BEARER &&
			an_hash_has_letters(compound_letters, compound_tails[t],
								end - nbytes, nbytes))
			return has_bearer(name, starts, nstarts, name->n - letters) ?
				name->n - letters : 0;
	}
	return 0;
}

/* Is a name or a tail listed with the four letters before `end`? */
static inline bool
has_listed_end(const uint8_t *end)
{
	uint32_t	number = an_compound_end(end);

	return (compound_ends[number / 8] >> number % 8 & 1) != 0;
}

/*
 * May the word begin with a head, behind proclitics?  Asked of every word of a
 * text, so it looks at last bytes only, by which these letters differ.
 */
static inline bool
may_have_head(const uint8_t *at, const uint8_t *end)
{
#define IS(i, letter) \
	(at[(i) * AN_LETTER_BYTES + 1] == (0x80 | ((letter) & 0x3F)))
	if (end - at < MIN_HEADED * AN_LETTER_BYTES)
		return false;
	if (IS(0, LETTER_WAW) || IS(0, LETTER_FEH))
		at += AN_LETTER_BYTES;
	if (IS(0, LETTER_BEH) || IS(0, LETTER_KAF) || IS(0, LETTER_LAM))
		at += AN_LETTER_BYTES;
	if (IS(0, LETTER_ALEF) && IS(1, LETTER_LAM))
		at += DEFINITE * AN_LETTER_BYTES;
	else if (IS(0, LETTER_LAM))
		at += AN_LETTER_BYTES;
	if (end - at < MIN_HEADED * AN_LETTER_BYTES)
		return false;
	if (IS(0, LETTER_ALEF))
		return (IS(1, LETTER_BEH) && (IS(2, LETTER_WAW) || IS(3, LETTER_ALEF))) ||
			(IS(1, LETTER_MEEM) && IS(2, LETTER_ALEF) && IS(3, LETTER_LAM));
	return (IS(0, LETTER_AIN) && IS(1, LETTER_BEH) && IS(2, LETTER_DAL)) ||
		(IS(0, LETTER_THAL) && IS(2, LETTER_ALEF));
#undef IS
}

/*
 * May these letters be a name in one word?  Of most words that are none it says
 * so at little cost; an_compound_parts() tells for sure.
 */
bool
an_compound_is_likely(const uint8_t *letters, uint32_t nbytes)
{
	if (nbytes < AN_COMPOUND_LEAST * AN_LETTER_BYTES ||
		nbytes > AN_COMPOUND_MOST * AN_LETTER_BYTES)
		return false;
	return has_listed_end(letters + nbytes) ||
		may_have_head(letters, letters + nbytes);
}

/* Where the word is first parted, in letters; 0 where it stays whole. */
uint32_t
an_name_break(const AnNameLetters *name)
{
	NameStart	starts[MAX_STARTS];
	const AnCompound *listed;
	uint32_t	nbytes = name->n * AN_LETTER_BYTES;
	uint32_t	at = 0;
	int			nstarts;
	int			s;

	if (!an_compound_is_likely(name->bytes, nbytes))
		return 0;
	nstarts = find_name_starts(name, starts);
	listed = find_listed(name, starts, nstarts, &at);
	if (listed != NULL)
		return listed->breaks[0] > 0 ? at + listed->breaks[0] : 0;
	for (s = 0; s < nstarts; s++)
	{
		at = head_break(name, &starts[s]);
		if (at > 0)
			return at;
	}
	return tail_break(name, starts, nstarts);
}
