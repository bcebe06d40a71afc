/*
 * latin_word.h
 *		The next word of a name, with its letters and its vowel marks.
 *
 * A name is read from text that is folded by AN_LATIN_FEATURES: as it stands,
 * but for what no reader sees.  Hamza, alef maksura and vowel marks, which other
 * rooms fold away, tell how a word is read.
 */
#ifndef AN_LATIN_WORD_H
#define AN_LATIN_WORD_H

#include "core/text/fold.h"

#define AN_LATIN_FEATURES \
	(AN_FEATURE_PRESENTATION | AN_FEATURE_COMPOSE | AN_FEATURE_TATWEEL | \
	 AN_FEATURE_INVISIBLE | AN_FEATURE_PERSIAN | AN_FEATURE_DIGITS | \
	 AN_FEATURE_HTML)

/* A longer word is read as several, so that a word has bounds. */
#define AN_LATIN_WORD_LETTERS	48

/* Room for the letters of a word as they are compared. */
#define AN_LATIN_PLAIN	(AN_LATIN_WORD_LETTERS * 4)

typedef enum AnLatinWordKind
{
	AN_LATIN_END = 0,			/* no more words */
	AN_LATIN_ARABIC_WORD,
	AN_LATIN_LATIN_WORD,
	AN_LATIN_NUMBER,
	AN_LATIN_OTHER_WORD			/* of another script */
} AnLatinWordKind;

/* What stands on a letter. */
typedef enum AnVowelMark
{
	AN_VOWEL_A = 1 << 0,
	AN_VOWEL_I = 1 << 1,
	AN_VOWEL_U = 1 << 2,
	AN_VOWEL_NONE = 1 << 3,		/* sukun */
	AN_VOWEL_TANWIN = 1 << 4,
	AN_VOWEL_SHADDA = 1 << 5,
	AN_VOWEL_LONG_A = 1 << 6	/* dagger alef */
} AnVowelMark;

typedef struct AnLatinWord
{
	AnLatinWordKind kind;
	uint32_t	start;			/* folded bytes */
	uint32_t	end;
	uint32_t	n;				/* letters, of an Arabic word */
	uint32_t	letters[AN_LATIN_WORD_LETTERS];
	uint8_t		marks[AN_LATIN_WORD_LETTERS];	/* AnVowelMark bits */
	uint32_t	nplain;			/* bytes of the word as it is compared */
	char		plain[AN_LATIN_PLAIN];
} AnLatinWord;

extern bool an_latin_word_next(const AnFolded *folded, uint32_t from,
							   AnLatinWord *word);
extern void an_latin_word_cut(AnLatinWord *word, uint32_t nletters);

#endif							/* AN_LATIN_WORD_H */
