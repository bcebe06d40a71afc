/*
 * speaker_words.h
 *		The words of a speaker's name or title, and what each can be there.
 *
 * A speaker is a few words that stand by themselves, as a row of ar_quotes or a
 * user gives them.  What is in brackets is left out, marks are forgotten but
 * for what they hold.
 */
#ifndef AN_SPEAKER_WORDS_H
#define AN_SPEAKER_WORDS_H

#include "core/quotes/article.h"
#include "core/quotes/name_list.h"

typedef struct AnSpeakerWord
{
	uint32_t	token;
	AnLexical	is;				/* of the word without its waw */
	uint16_t	also;			/* AnNameFlag bits of the word as it stands */
	bool		definite;
	bool		given;			/* a given name of the list */
	bool		family;			/* ... of somebody, with al- before it */
	bool		noun;			/* stands with al- and without */
	bool		adjective;
	bool		joined;			/* "and" is written to it and joins it */
	uint8_t		clitic;			/* bytes of "and" written to it */
	bool		prefixed;		/* "to" or "by" is written to it */
	bool		may_be;			/* ... perhaps: a name or a noun with it */
	bool		marked;			/* in quotation marks */
	bool		apart;			/* behind a comma */
} AnSpeakerWord;

typedef struct AnSpeaker
{
	AnArticle	article;
	AnSpeakerWord *words;
	uint32_t	n;
} AnSpeaker;

extern int	an_speaker_read(AnArena *arena, const AnFolded *folded,
							AnSpeaker *speaker);
extern bool an_speaker_is_and(const AnArticle *article, uint32_t i);
extern bool an_speaker_drop_of(AnSpeaker *speaker, uint32_t i);
extern bool an_speaker_son_of(const AnSpeaker *speaker, uint32_t i);
extern bool an_speaker_is_name(const AnSpeaker *speaker, uint32_t i,
							   uint32_t end);
extern bool an_speaker_is_title(const AnSpeaker *speaker, uint32_t i,
								uint32_t end);
extern AnLexical an_speaker_with_al(const AnSpeaker *speaker, uint32_t i);
extern bool an_speaker_is_rank(const AnSpeaker *speaker, uint32_t i);
extern bool an_speaker_is_particle(const AnSpeaker *speaker, uint32_t i);

#endif							/* AN_SPEAKER_WORDS_H */
