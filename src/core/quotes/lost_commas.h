/*
 * lost_commas.h
 *		Commas that became question marks.
 */
#ifndef AN_LOST_COMMAS_H
#define AN_LOST_COMMAS_H

#include "core/text/sentences.h"

extern void an_lost_commas_mend(AnTokens *tokens);

#endif							/* AN_LOST_COMMAS_H */
