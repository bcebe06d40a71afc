/*
 * small_letters.h
 *		Letters that the Quran writes small, and its hamza without a seat.
 */
#ifndef AN_SMALL_LETTERS_H
#define AN_SMALL_LETTERS_H

#include "core/text/fold_output.h"

extern void an_fold_small(AnFolding *f, uint32_t cp);
extern bool an_fold_seatless(AnFolding *f);

#endif							/* AN_SMALL_LETTERS_H */
