/*
 * transcription.h
 *		An Arabic word that no list has, in Latin letters.
 */
#ifndef AN_TRANSCRIPTION_H
#define AN_TRANSCRIPTION_H

#include "core/latin/latin_text.h"
#include "core/latin/latin_word.h"

/* What the words before a word tell of it. */
typedef enum AnLatinContext
{
	AN_LATIN_ALONE,				/* nothing */
	AN_LATIN_BEHIND_NAME,		/* an article, and an Arab name before it */
	AN_LATIN_BEHIND_FOREIGN		/* a foreign name */
} AnLatinContext;

extern bool an_latin_is_vocalised(const AnLatinWord *word);
extern void an_latin_transcribe(AnLatinText *text, const AnLatinWord *word,
								AnLatinContext context);

#endif							/* AN_TRANSCRIPTION_H */
