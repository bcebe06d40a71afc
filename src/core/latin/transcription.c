/*
 * transcription.c
 *		An Arabic word that no list has, in Latin letters.
 *
 * First each letter is a consonant or a vowel: alef always a vowel, waw and yeh
 * by their neighbours.  Then come the vowels that Arabic does not write.  Where
 * the word has its marks, they say them.  Else a row of consonants is cut into
 * syllables, with a as the vowel: k-r-i-m is karim, m-n-s-u-r mansur, j-m-a-l
 * jamal.  Behind a long a the vowel of the last syllable is i: kh-a-l-d is khalid.
 * A foreign word has few vowels added, e, and o for waw.
 */
#include "core/latin/transcription.h"

#include <string.h>

#include "core/latin/latin_letters.h"
#include "core/text/letters.h"

/* A word of fewer letters does not look foreign. */
#define FOREIGN_LETTERS	5

/* A letter of Persian, which stands for the sound of ch. */
#define LETTER_TCHEH	0x0686

/* A word being transcribed: its sounds, in Latin letters. */
typedef struct Sounds
{
	const AnLatinWord *word;
	AnLatinContext context;
	bool		foreign;
	uint32_t	n;				/* of its letters that are heard */
	const char *latin[AN_LATIN_WORD_LETTERS];
	bool		vowel[AN_LATIN_WORD_LETTERS];
	const char *behind[AN_LATIN_WORD_LETTERS];	/* a vowel behind it, or "" */
} Sounds;

static bool
is_alef(uint32_t cp)
{
	return cp == LETTER_ALEF || cp == LETTER_ALEF_MADDA ||
		cp == LETTER_ALEF_HAMZA_ABOVE || cp == LETTER_ALEF_HAMZA_BELOW;
}

static bool
is_half_vowel(uint32_t cp)
{
	return cp == LETTER_WAW || cp == LETTER_YEH;
}

/* Has every consonant inside the word a mark, or a long vowel behind it? */
bool
an_latin_is_vocalised(const AnLatinWord *word)
{
	uint32_t	i;
	bool		any = false;

	for (i = 0; i + 1 < word->n; i++)
	{
		bool		marked = (word->marks[i] & ~AN_VOWEL_SHADDA) != 0;

		any |= marked;
		if (!marked && !is_alef(word->letters[i]) &&
			!is_half_vowel(word->letters[i]) &&
			!is_alef(word->letters[i + 1]) &&
			!is_half_vowel(word->letters[i + 1]) &&
			word->letters[i + 1] != LETTER_TEH_MARBUTA &&
			word->letters[i + 1] != LETTER_ALEF_MAKSURA)
			return false;
	}
	return any;
}

/* Does a letter stand in no word of Arabic, or in no foreign one? */
static int
origin_of(uint32_t cp)
{
	switch (cp)
	{
		case LETTER_HAMZA:
		case LETTER_WAW_HAMZA:
		case LETTER_YEH_HAMZA:
		case LETTER_TEH_MARBUTA:
		case LETTER_THEH:
		case LETTER_HAH:
		case LETTER_THAL:
		case LETTER_SAD:
		case LETTER_DAD:
		case LETTER_AIN:
			return -1;
		default:
			return cp > LETTER_YEH ? 1 : 0;
	}
}

/*
 * Is the word foreign, as it looks: by a letter, by what is before it, or by many
 * vowels?
 */
static bool
looks_foreign(const AnLatinWord *word, AnLatinContext context)
{
	uint32_t	nvowels = 0;
	uint32_t	i;

	for (i = 0; i < word->n; i++)
	{
		int			origin = origin_of(word->letters[i]);

		if (origin != 0)
			return origin > 0;
		nvowels += i > 0 && i + 1 < word->n &&
			(is_half_vowel(word->letters[i]) || is_alef(word->letters[i]));
	}
	if (context == AN_LATIN_BEHIND_FOREIGN)
		return true;
	return word->n >= FOREIGN_LETTERS &&
		(nvowels >= 3 || word->letters[word->n - 1] == LETTER_WAW);
}

/* Is the waw or yeh a vowel, by the letters around it? */
static bool
is_vowel_here(const Sounds *sounds, uint32_t i)
{
	const AnLatinWord *word = sounds->word;
	uint32_t	before = word->letters[i - 1];
	uint32_t	next = i + 1 < sounds->n ? word->letters[i + 1] : 0;

	if (is_alef(before) || is_alef(next) || next == LETTER_ALEF_MAKSURA)
		return false;
	if (next == LETTER_TEH_MARBUTA)
		return word->letters[i] == LETTER_YEH && !sounds->vowel[i - 1];
	if (is_half_vowel(next))
		return sounds->foreign && word->letters[i] == LETTER_YEH;
	return true;
}

/* What the letter at i sounds like. */
static void
set_sound(Sounds *sounds, uint32_t i)
{
	uint32_t	cp = sounds->word->letters[i];
	const AnLatinLetter *letter = an_latin_letter(cp);
	bool		last = i + 1 == sounds->n;

	sounds->behind[i] = "";
	sounds->latin[i] = letter == NULL ? "" : letter->to;
	sounds->vowel[i] = is_alef(cp) || cp == LETTER_TEH_MARBUTA ||
		cp == LETTER_ALEF_MAKSURA;
	if (sounds->foreign && cp == LETTER_GHAIN)
		sounds->latin[i] = "g";
	if (i > 0 && cp == LETTER_ALEF_HAMZA_ABOVE && !last)
		sounds->latin[i] = "'a";
	if (i == 0 && (cp == LETTER_AIN || cp == LETTER_HAMZA))
		sounds->latin[i] = "";
	if (i > 0 && is_half_vowel(cp) && is_vowel_here(sounds, i))
	{
		sounds->vowel[i] = true;
		sounds->latin[i] = cp == LETTER_YEH ? "i" : sounds->foreign ? "o" : "u";
		/* the ending of a feminine nisba */
		if (!last && sounds->word->letters[i + 1] == LETTER_TEH_MARBUTA)
			sounds->latin[i] = "iyy";
	}
}

/* Put a vowel that is not written behind the letter at i. */
static void
put_vowel(Sounds *sounds, uint32_t i, const char *vowel)
{
	sounds->behind[i] = vowel;
}

/*
 * Cut the consonants from..end into syllables that begin the word: one is open,
 * two are closed, and of more the last two are.
 */
static void
vowel_syllables(Sounds *sounds, uint32_t from, uint32_t end, const char *first)
{
	while (from < end)
	{
		put_vowel(sounds, from, first);
		first = "a";
		from += (end - from) % 2 == 0 || end - from == 1 ? 2 : 1;
	}
}

static bool
is_liquid(uint32_t cp)
{
	return cp == LETTER_REH || cp == LETTER_LAM || cp == LETTER_NOON ||
		cp == LETTER_MEEM;
}

/*
 * Give a foreign word vowels among its consonants from..end: few, since it may
 * begin or end with two of them.
 */
static void
vowel_foreign_row(Sounds *sounds, uint32_t from, uint32_t end)
{
	const uint32_t *letters = sounds->word->letters;
	uint32_t	n = end - from;

	if (from == 0 && end == sounds->n)
		vowel_syllables(sounds, 0, end > 2 ? end - 1 : end, "e");
	else if (from == 0)
	{
		if (n == 2 && letters[0] != LETTER_SEEN && !is_liquid(letters[1]))
			put_vowel(sounds, 0, "e");
		else if (n > 2)
			vowel_syllables(sounds, 0, end - 1, "e");
	}
	else if (end == sounds->n && n >= 2)
	{
		if (n > 2)
			put_vowel(sounds, end - 2, "e");
		else if (!is_liquid(letters[from]) && letters[end - 1] != LETTER_SEEN &&
				 letters[end - 1] != LETTER_TEH)
			put_vowel(sounds, from, "e");
	}
	else if (n > 3)
		put_vowel(sounds, from + 1, "e");
}

/* The vowel of a first syllable: that of participles is u, of masdars i. */
static const char *
first_vowel(const Sounds *sounds)
{
	const uint32_t *letters = sounds->word->letters;

	if (letters[0] != LETTER_MEEM || sounds->n < 4)
		return "a";
	if (letters[1] == LETTER_TEH)
		return "u";
	return letters[1] != LETTER_TEH && is_alef(letters[2]) && sounds->n == 5 ?
		"u" : "a";
}

/* Give vowels to the consonants that begin the word. */
static void
vowel_first_row(Sounds *sounds, uint32_t end)
{
	const char *vowel = first_vowel(sounds);

	if (end == sounds->n)
	{
		if (end == 2 || end == 3)
			put_vowel(sounds, 0, vowel);
		else if (end > 3)
			vowel_syllables(sounds, 0, end, vowel);
	}
	else if (end > 1)
		vowel_syllables(sounds, 0, end - 1, vowel);
}

/* Give vowels to the consonants from..end behind a vowel. */
static void
vowel_row(Sounds *sounds, uint32_t from, uint32_t end)
{
	bool		long_a = from > 1 && is_alef(sounds->word->letters[from - 1]);
	const char *vowel = long_a ? "i" : "a";
	bool		last = end == sounds->n;
	uint32_t	n = end - from;

	if (n == 2 && (last || long_a))
		put_vowel(sounds, from, vowel);
	else if (n >= 3)
		vowel_syllables(sounds, last || from == 1 ? from + 1 : from,
						last ? end : end - 1, "a");
}

/* Is the second letter a waw or yeh that two last consonants follow: Faysal? */
static bool
has_diphthong(const Sounds *sounds)
{
	return sounds->n == 4 && !sounds->foreign && !sounds->vowel[0] &&
		is_half_vowel(sounds->word->letters[1]) && sounds->vowel[1] &&
		!sounds->vowel[2] && !sounds->vowel[3];
}

/* Does it end in -awi, as nisbas of feminine and short words do: nabawi? */
static bool
ends_in_wi(const Sounds *sounds)
{
	const uint32_t *letters = sounds->word->letters + sounds->n - 3;

	return !sounds->foreign && letters[1] == LETTER_WAW &&
		letters[2] == LETTER_YEH && !sounds->vowel[sounds->n - 3] &&
		!sounds->vowel[sounds->n - 2];
}

/*
 * Is it a surname of a trade, whose second letter is doubled: al-Sabbagh?  Only
 * an article behind a name tells.
 */
static bool
is_trade(const Sounds *sounds)
{
	return sounds->context == AN_LATIN_BEHIND_NAME && sounds->n == 4 &&
		!sounds->vowel[0] && !sounds->vowel[1] &&
		sounds->word->letters[2] == LETTER_ALEF && !sounds->vowel[3];
}

/* Give the word the vowels that are not written. */
static void
vowel_word(Sounds *sounds)
{
	uint32_t	i;
	uint32_t	end;

	if (has_diphthong(sounds))
	{
		sounds->latin[1] = sounds->word->letters[1] == LETTER_YEH ? "ay" : "aw";
		sounds->behind[2] = "a";
		return;
	}
	if (sounds->n > 3 && ends_in_wi(sounds))
		sounds->behind[sounds->n - 3] = "a";
	for (i = 0; i < sounds->n; i = end + 1)
	{
		for (end = i; end < sounds->n && !sounds->vowel[end]; end++)
			;
		if (sounds->foreign)
			vowel_foreign_row(sounds, i, end);
		else if (i == 0)
			vowel_first_row(sounds, end);
		else
			vowel_row(sounds, i, end);
	}
}

/* Give the word the vowels that its marks say. */
static void
read_marks(Sounds *sounds)
{
	uint32_t	i;

	for (i = 0; i < sounds->n; i++)
	{
		uint8_t		marks = sounds->word->marks[i];
		uint32_t	next = i + 1 < sounds->n ? sounds->word->letters[i + 1] : 0;
		const char *vowel = marks & AN_VOWEL_LONG_A ? "a" :
		marks & AN_VOWEL_A ? "a" : marks & AN_VOWEL_I ? "i" :
		marks & AN_VOWEL_U ? "u" : "";
		uint8_t		before = i > 0 ? sounds->word->marks[i - 1] : 0;

		if (i + 1 == sounds->n && i > 0)
			vowel = "";
		if (i == 0 && is_alef(sounds->word->letters[0]) && *vowel != '\0')
			sounds->latin[0] = "";
		if (i > 0 && is_half_vowel(sounds->word->letters[i]) &&
			((before & AN_VOWEL_A) || marks & ~AN_VOWEL_NONE))
		{
			sounds->vowel[i] = false;
			sounds->latin[i] = an_latin_letter(sounds->word->letters[i])->to;
		}
		/* the long vowel behind says it */
		if (next != 0 && sounds->vowel[i + 1] &&
			!(is_half_vowel(next) && sounds->word->marks[i + 1] != 0 &&
			  sounds->word->marks[i + 1] != AN_VOWEL_NONE) &&
			!(is_half_vowel(next) && (marks & AN_VOWEL_A)))
			vowel = "";
		sounds->behind[i] = vowel;
	}
}

/* Is the letter to be written twice?  Letters of two are not. */
static bool
is_doubled(const Sounds *sounds, uint32_t i)
{
	return ((sounds->word->marks[i] & AN_VOWEL_SHADDA) != 0 ||
			(i == 1 && is_trade(sounds))) &&
		strlen(sounds->latin[i]) == 1 && !sounds->vowel[i] && i > 0;
}

/* Write the sounds, the first letter as a capital. */
static void
put_sounds(AnLatinText *text, const Sounds *sounds)
{
	uint32_t	from = text->nbytes;
	uint32_t	i;

	for (i = 0; i < sounds->n; i++)
	{
		an_latin_puts(text, sounds->latin[i]);
		if (is_doubled(sounds, i))
			an_latin_puts(text, sounds->latin[i]);
		an_latin_puts(text, sounds->behind[i]);
	}
	if (text->status == AN_OK && text->nbytes > from &&
		text->bytes[from] >= 'a' && text->bytes[from] <= 'z')
		text->bytes[from] += 'A' - 'a';
}

/* Write teh and sheen, with which a foreign word writes ch, as one letter. */
static void
join_letters(AnLatinWord *word, AnLatinContext context)
{
	uint32_t	n = 0;
	uint32_t	i;

	for (i = 0; i < word->n; i++)
	{
		/* at the beginning of an Arabic word the teh is a prefix */
		bool		joins = word->letters[i] == LETTER_TEH && i + 1 < word->n &&
		word->letters[i + 1] == LETTER_SHEEN && word->marks[i] == 0 &&
		(i > 1 || context == AN_LATIN_BEHIND_FOREIGN);

		i += joins;
		word->letters[n] = joins ? LETTER_TCHEH : word->letters[i];
		word->marks[n++] = word->marks[i];
	}
	word->n = n;
}

/* Write an Arabic word as it sounds. */
void
an_latin_transcribe(AnLatinText *text, const AnLatinWord *written,
					AnLatinContext context)
{
	AnLatinWord joined = *written;
	const AnLatinWord *word = &joined;
	Sounds		sounds;
	uint32_t	i;

	join_letters(&joined, context);

	sounds.word = word;
	sounds.n = word->n;
	/* a hamza behind a long a ends it, and is not heard */
	if (sounds.n > 2 && word->letters[sounds.n - 1] == LETTER_HAMZA)
		sounds.n--;
	sounds.context = context;
	sounds.foreign = looks_foreign(word, context);
	for (i = 0; i < sounds.n; i++)
		set_sound(&sounds, i);
	if (an_latin_is_vocalised(word))
		read_marks(&sounds);
	else
		vowel_word(&sounds);
	put_sounds(text, &sounds);
}
