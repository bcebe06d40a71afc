/*
 * cues.h
 *		The cue, the word that reports, and its link to what was said.
 *
 * A cue alone reports nothing: "he announced the start" is no quotation.  It
 * needs a link, which also tells the kind of content: a complementizer (said
 * that ...), a colon, or marks right away.  A cue with its link is a frame.
 * Between the two stand the subject, the addressee and the setting, which
 * subject.c and reporter.c look for.
 */
#ifndef AN_CUES_H
#define AN_CUES_H

#include "core/quotes/marked_names.h"

enum
{
	ORNATE_LEFT = 0xFD3E,		/* parentheses around verses of the Quran */
	ORNATE_RIGHT = 0xFD3F
};

typedef enum AnLink
{
	AN_LINK_NONE,				/* the cue reports nothing */
	AN_LINK_THAT,				/* a complementizer */
	AN_LINK_COLON,
	AN_LINK_MARK				/* content in marks */
} AnLink;

typedef struct AnFrame
{
	uint32_t	cue;			/* the reporting token */
	AnLink		kind;
	uint32_t	link;			/* the first token of the link */
	uint32_t	content;		/* the first token of what was said */
} AnFrame;

extern bool an_is_cue(const AnArticle *article, uint32_t i);
extern bool an_leads_to_list(const AnArticle *article, uint32_t colon);
extern bool an_cue_frame(const AnArticle *article, uint32_t cue,
						 AnFrame *frame);

#endif							/* AN_CUES_H */
