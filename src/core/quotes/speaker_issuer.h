/*
 * speaker_issuer.h
 *		Who issued the document that a speaker is: "a statement of the army".
 */
#ifndef AN_SPEAKER_ISSUER_H
#define AN_SPEAKER_ISSUER_H

#include "core/quotes/speaker_words.h"

extern uint32_t an_speaker_issuer(AnSpeaker *speaker, uint32_t first,
								  uint32_t end);

#endif							/* AN_SPEAKER_ISSUER_H */
