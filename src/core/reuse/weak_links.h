/*
 * weak_links.h
 *		Links of words that chance might have put there, taken back.
 *
 * Two sentences about something else have "in" and "of" in one order, and a
 * reader wants them as one change, not as five with particles between.  So a
 * run of linked words between two edits stays only if it tells more than chance
 * would, given how many words the edits around it have: the semantic cleanup of
 * Fraser's diff-match-patch, with rarity for length.
 */
#ifndef AN_WEAK_LINKS_H
#define AN_WEAK_LINKS_H

#include "core/reuse/word_links.h"

extern int	an_weak_links_drop(AnWordLinks *links);

#endif							/* AN_WEAK_LINKS_H */
