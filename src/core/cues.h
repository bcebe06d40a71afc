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

#include "core/lexicon.h"
#include "core/marks.h"
#include "core/sentences.h"

/* No token: there is none before the first. */
#define AN_NO_TOKEN	UINT32_MAX

/* A text with everything that the rooms from here on read. */
typedef struct AnArticle
{
	AnArena    *arena;
	const AnFolded *folded;
	const AnToken *tokens;		/* n, and one of kind END behind */
	uint32_t	n;
	uint32_t   *is;				/* AnLexical bits of each token */
	uint8_t    *clitic;			/* bytes of the conjunction taken off */
	AnMarks		marks;
	uint32_t   *inside;			/* number of the span a token is in, from 1 */
}			AnArticle;

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

extern int	an_article_read(AnArena *arena, const AnFolded *folded,
							const uint64_t *extra_cues, uint32_t nextra,
							AnArticle *article);
extern uint32_t an_letter_at(const AnArticle *article, uint32_t i,
							 uint32_t n);
extern bool an_is_sign(const AnArticle *article, uint32_t i, uint32_t cp);
extern bool an_ends_sentence(const AnArticle *article, uint32_t i);
extern uint32_t an_token_before(const AnArticle *article, uint32_t i);
extern uint32_t an_count_words(const AnArticle *article, uint32_t first,
							   uint32_t end);
extern uint32_t an_skip_breaks(const AnArticle *article, uint32_t i);
extern bool an_is_bare_that(const AnArticle *article, uint32_t i);
extern const AnMarked *an_span_at(const AnArticle *article, uint32_t i);
extern bool an_holds_clause(const AnArticle *article, const AnMarked *span);
extern bool an_is_surely_name(const AnArticle *article,
							   const AnMarked *span);
extern bool an_is_name_in_marks(const AnArticle *article,
								const AnMarked *span);
extern bool an_is_cue(const AnArticle *article, uint32_t i);
extern bool an_leads_to_list(const AnArticle *article, uint32_t colon);
extern bool an_cue_frame(const AnArticle *article, uint32_t cue,
						 AnFrame *frame);

#endif							/* AN_CUES_H */
