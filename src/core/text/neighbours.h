/*
 * neighbours.h
 *		The letters around one that is being folded.
 *
 * What stands before is read from what is written already, what stands behind
 * from the text: through marks, tatweel, tags within a line and what cannot be
 * seen, and only so many characters far.
 */
#ifndef AN_NEIGHBOURS_H
#define AN_NEIGHBOURS_H

#include "core/text/fold_output.h"

#define MOST_AHEAD	64			/* characters that are looked at for a letter */

/* A place behind the letter being folded, perhaps within a ligature. */
typedef struct AnAhead
{
	uint32_t	at;
	const AnLetter *ligature;
	int			part;			/* of the ligature, that comes next */
	AnMarkupReader reader;
	uint32_t	raw;			/* the letter read last, as it is written */
} AnAhead;

/* Does a mark that was kept stand behind the last letter? */
static inline bool
an_has_mark(const AnFolding *f)
{
	return !f->blank && f->last != f->base;
}

extern uint32_t an_character_before(const AnFolding *f, uint32_t n);
extern void an_keep_characters(AnFolding *f, const AnMarkup *markup);
extern uint32_t an_character_ahead(const AnFolding *f);
extern uint32_t an_next_letter(const AnFolding *f, AnAhead *ahead);
extern uint32_t an_letter_ahead(const AnFolding *f, AnAhead *ahead);
extern uint32_t an_letter_before(const AnFolding *f, uint32_t *at);
extern uint32_t an_count_last(const AnFolding *f, uint32_t cp);
extern void an_take_back(AnFolding *f, uint32_t n);

#endif							/* AN_NEIGHBOURS_H */
