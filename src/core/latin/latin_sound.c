/*
 * latin_sound.c
 *		What of a word's sound its spellings have in common.
 *
 * Latin letters are read by one table of rules, the longest that fits: French,
 * English, German and Turkish write one sound in many ways (sh, ch, sch), and
 * what one of them means by a spelling another does not write at all.  What is
 * ambiguous whatever one does (ch of Bach and of Churchill) goes to the commoner
 * reading; the list of names has the rest.
 */
#include "core/latin/latin_sound.h"

#include <string.h>

#include "core/latin/latin_letters.h"
#include "core/text/letters.h"

/* Where a spelling has the sound. */
enum
{
	ANYWHERE,
	AT_START,
	AT_END,						/* of the word */
	BEHIND_O,
	BEFORE_VOWEL,				/* at the start, before a vowel */
	BEFORE_FRONT,				/* before e, i or y */
	BEFORE_LIQUID				/* before l or r */
};

/* Of spellings that begin alike the longest stands first. */
static const struct
{
	const char *spelled;
	const char *sound;
	int			where;
}			rules[] =

{
	{"tsch", "c", ANYWHERE}, {"dsch", "g", ANYWHERE}, {"sch", "c", ANYWHERE},
	{"tch", "c", ANYWHERE}, {"tsh", "c", ANYWHERE}, {"tzs", "s", ANYWHERE},
	{"ght", "t", ANYWHERE}, {"que", "k", AT_END}, {"gue", "g", AT_END},
	{"ch", "k", BEFORE_LIQUID}, {"ch", "c", ANYWHERE}, {"sh", "c", ANYWHERE},
	{"kh", "x", ANYWHERE}, {"gh", "g", ANYWHERE}, {"th", "t", ANYWHERE},
	{"dh", "d", ANYWHERE}, {"ph", "f", ANYWHERE}, {"ck", "k", ANYWHERE},
	{"cq", "k", ANYWHERE}, {"cz", "c", ANYWHERE}, {"zh", "g", ANYWHERE},
	{"dj", "g", ANYWHERE}, {"dg", "g", ANYWHERE}, {"ts", "s", ANYWHERE},
	{"tz", "s", ANYWHERE}, {"sc", "s", BEFORE_FRONT}, {"qu", "k", ANYWHERE},
	{"lj", "li", ANYWHERE}, {"sj", "si", ANYWHERE}, {"tj", "ti", ANYWHERE},
	{"ej", "i", AT_END}, {"ij", "i", AT_END}, {"yj", "i", AT_END},
	{"hn", "n", BEHIND_O}, {"wr", "r", AT_START}, {"kn", "n", AT_START}, {"wh", "f", AT_START},
	{"ou", "f", BEFORE_VOWEL}, {"w", "f", AT_START}, {"y", "y", BEFORE_VOWEL},
	{"x", "c", AT_START}, {"x", "ks", ANYWHERE}, {"c", "s", BEFORE_FRONT},
	{"c", "k", ANYWHERE}, {"q", "k", ANYWHERE}, {"j", "g", ANYWHERE},
	{"z", "s", ANYWHERE}, {"p", "b", ANYWHERE}, {"v", "f", ANYWHERE}
};

static bool
is_vowel_letter(char c)
{
	return c != '\0' && strchr("aeiouyw", c) != NULL;
}

static bool
is_vowel_class(char c)
{
	return c == 'a' || c == 'i' || c == 'u';
}

static bool
rule_fits(int where, const char *plain, uint32_t n, uint32_t at, uint32_t end)
{
	char		next = end < n ? plain[end] : '\0';

	switch (where)
	{
		case AT_START:
			return at == 0;
		case AT_END:
			return end == n && at > 0;
		case BEHIND_O:
			return at > 0 && plain[at - 1] == 'o';
		case BEFORE_VOWEL:
			return at == 0 && is_vowel_letter(next);
		case BEFORE_FRONT:
			return next == 'e' || next == 'i' || next == 'y';
		case BEFORE_LIQUID:
			return next == 'l' || next == 'r';
		default:
			return true;
	}
}

/* Give the sound of the letters at byte `at`, and how many they are. */
static const char *
consonant_at(const char *plain, uint32_t n, uint32_t at, uint32_t *nbytes)
{
	uint32_t	i;

	for (i = 0; i < sizeof(rules) / sizeof(*rules); i++)
	{
		uint32_t	length = (uint32_t) strlen(rules[i].spelled);

		if (at + length <= n &&
			memcmp(plain + at, rules[i].spelled, length) == 0 &&
			rule_fits(rules[i].where, plain, n, at, at + length))
		{
			*nbytes = length;
			return rules[i].sound;
		}
	}
	*nbytes = 1;
	return NULL;
}

static char
vowel_class(char letter)
{
	if (letter == 'a')
		return 'a';
	return letter == 'o' || letter == 'u' || letter == 'w' ? 'u' : 'i';
}

/* Write the classes of vowels in a row: ai is i, au is u, ia stays. */
static uint32_t
write_vowels(const char *vowels, uint32_t n, char *form)
{
	uint32_t	written = 0;
	uint32_t	i;

	for (i = 0; i < n; i++)
	{
		char		class = vowel_class(vowels[i]);

		if (written == 1 && form[0] == 'a')
			written = 0;
		if (written == 0 || form[written - 1] != class)
			form[written++] = class;
	}
	return written;
}

/* The class of the vowels that end a word; 0 if they are silent. */
static char
final_vowel(const char *vowels, uint32_t n)
{
	char		last = vowels[n - 1];
	char		before = n > 1 ? vowels[n - 2] : '\0';

	if (last == 'e')
		return before != '\0' && strchr("aeiy", before) != NULL ? 'i' :
			before == 'o' || before == 'u' ? 'u' : '\0';
	if (last == 'a')
		return before == 'e' ? 'i' : 'a';
	return vowel_class(last);
}

/*
 * Write the form of a word of small ASCII letters; gives its length.  Of a form
 * the last letter is a vowel only where the word ends in one that is heard.
 */
uint32_t
an_latin_form(const char *plain, uint32_t nplain, char *form)
{
	uint32_t	n = nplain;
	uint32_t	written = 0;
	uint32_t	at = 0;

	/* teh marbuta, where people say it so: Odeh */
	if (n > 3 && plain[n - 1] == 'h' && plain[n - 2] == 'e' &&
		!is_vowel_letter(plain[n - 3]))
	{
		written = an_latin_form(plain, n - 2, form);
		form[written++] = 'a';
		return written;
	}
	/* a last h is written or not, and so is the letter that it stands for */
	if (n > 2 && plain[n - 1] == 'h' && is_vowel_letter(plain[n - 2]))
		n--;
	while (at < n)
	{
		uint32_t	nbytes;
		uint32_t	end = at;
		const char *sound = consonant_at(plain, n, at, &nbytes);
		char		letter[2] = {plain[at], '\0'};

		while (sound == NULL && end < n && is_vowel_letter(plain[end]))
			end++;
		if (end == n && end > at && at > 0)
		{
			char		last = final_vowel(plain + at, end - at);

			if (last != '\0')
				form[written++] = last;
			break;
		}
		if (end > at)
		{
			written += write_vowels(plain + at, end - at, form + written);
			at = end;
			continue;
		}
		if (sound == NULL)
			sound = letter;
		/* a doubled letter is one */
		if (written > 0 && form[written - 1] == sound[0] &&
			!is_vowel_class(sound[0]))
			sound++;
		for (; *sound != '\0'; sound++)
			form[written++] = *sound;
		at += nbytes;
	}
	return written;
}

/* The sound of two Arabic letters that write a foreign one; 0 if they do not. */
static char
joint_class(uint32_t first, uint32_t second)
{
	if (first == LETTER_TEH && second == LETTER_SHEEN)
		return 'c';
	if (first == LETTER_TEH &&
		(second == LETTER_SEEN || second == LETTER_ZAIN))
		return 's';
	if (first == LETTER_DAL && second == LETTER_JEEM)
		return 'g';
	return '\0';
}

/* The vowel that a letter inside a word may stand for, 0 if for none. */
static char
long_vowel(uint32_t cp)
{
	switch (cp)
	{
		case LETTER_ALEF:
		case LETTER_ALEF_MADDA:
		case LETTER_ALEF_HAMZA_ABOVE:
		case LETTER_ALEF_HAMZA_BELOW:
			return 'a';
		case LETTER_WAW:
		case LETTER_WAW_HAMZA:
			return 'u';
		case LETTER_YEH:
		case LETTER_YEH_HAMZA:
			return 'i';
		default:
			return '\0';
	}
}

/* The letter that begins a form. */
static char
first_class(uint32_t cp)
{
	const AnLatinLetter *letter = an_latin_letter(cp);

	if (cp == LETTER_WAW)
		return 'f';
	if (cp == LETTER_YEH)
		return 'y';
	return letter == NULL || letter->class == '\0' ? 'a' : letter->class;
}

/*
 * How many letters of a word are heard; *last is the vowel that ends it where
 * none of these says so, or 0.
 */
static uint32_t
heard_letters(const AnLatinWord *word, char *last)
{
	const uint32_t *letters = word->letters;
	uint32_t	n = word->n;

	*last = '\0';
	if (n > 2 && letters[n - 1] == LETTER_HAMZA)
		n--;
	if (n > 2 && letters[n - 1] == LETTER_ALEF_MAKSURA)
	{
		*last = 'a';
		return n - 1;
	}
	if (n > 2 && letters[n - 1] == LETTER_HAH)
		return n - 1;
	if (n <= 2 || (letters[n - 1] != LETTER_TEH_MARBUTA &&
				   letters[n - 1] != LETTER_HEH))
		return n;
	if (letters[n - 1] == LETTER_TEH_MARBUTA ||
		long_vowel(letters[n - 2]) == '\0')
		*last = 'a';
	return n - 1;
}

/* Write the form of an Arabic word, vowels as far as they are written. */
uint32_t
an_arabic_form(const AnLatinWord *word, char *form)
{
	char		last;
	uint32_t	n = heard_letters(word, &last);
	uint32_t	written = 0;
	uint32_t	i;

	for (i = 0; i < n; i++)
	{
		const AnLatinLetter *letter = an_latin_letter(word->letters[i]);
		char		class = long_vowel(word->letters[i]);

		if (i == 0)
			class = first_class(word->letters[i]);
		else if (class == '\0' && letter != NULL)
			class = letter->class;
		if (i + 1 < n &&
			joint_class(word->letters[i], word->letters[i + 1]) != '\0')
		{
			class = joint_class(word->letters[i], word->letters[i + 1]);
			i++;
		}
		if (class != '\0')
			form[written++] = class;
	}
	if (last != '\0')
		form[written++] = last;
	return written;
}

/*
 * Write the skeleton of a form: consonants, a for whatever vowel begins it, and
 * the vowel that ends it.
 */
uint32_t
an_skeleton(const char *form, uint32_t n, char *skeleton)
{
	uint32_t	written = 0;
	uint32_t	i;

	for (i = 0; i < n; i++)
		if (i == 0 && is_vowel_class(form[i]))
			skeleton[written++] = 'a';
		else if (!is_vowel_class(form[i]) ||
				 i == n - 1)
			skeleton[written++] = form[i];
	return written;
}
