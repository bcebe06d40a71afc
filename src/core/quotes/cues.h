/*
 * cues.h
 *		The reporting word, and what links it to what was said.
 *
 * A cue alone reports nothing: "he announced the start" is no quotation.  It
 * takes a link, and the link says of what kind the content is: a
 * complementizer (said that ...), a colon, or marks right away.  A frame is a
 * cue with its link; what stands between the two is the subject, the person
 * spoken to and the setting, and is left to the rooms below.
 */
#ifndef AN_CUES_H
#define AN_CUES_H

#include "core/quotes/marked_names.h"

typedef enum AnLink
{
	AN_LINK_NONE,
	AN_LINK_THAT,
	AN_LINK_COLON,
	AN_LINK_MARK
}			AnLink;

typedef struct AnFrame
{
	uint32_t	cue;			/* the reporting token */
	AnLink		kind;
	uint32_t	link;			/* the first token of the link */
	uint32_t	content;		/* the first token of what was said */
}			AnFrame;

extern bool an_is_cue(const AnArticle *article, uint32_t i);
extern bool an_leads_to_list(const AnArticle *article, uint32_t colon);
extern bool an_cue_frame(const AnArticle *article, uint32_t cue,
						 AnFrame *frame);

#endif							/* AN_CUES_H */
