/*
 * transcription.h
 *		An Arabic word that no list has, in Latin letters.
 */
#ifndef AN_TRANSCRIPTION_H
#define AN_TRANSCRIPTION_H

#include "core/latin/latin_text.h"
#include "core/latin/latin_word.h"

extern bool an_latin_is_vocalised(const AnLatinWord *word);
extern void an_latin_transcribe(AnLatinText *text, const AnLatinWord *word);

#endif							/* AN_TRANSCRIPTION_H */
