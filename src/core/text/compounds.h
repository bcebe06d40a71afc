/*
 * compounds.h
 *		Names and set phrases that news writes in one word or in several.
 *
 * Abd Allah and Abu Dhabi are one word in one newspaper and two in the next.
 * Here one says where such a word may be parted, so that search, ar_find and
 * speaker keys take both writings for the same.  That is no mistake of a
 * typist: glue.h has those, and leaves these whole.
 */
#ifndef AN_COMPOUNDS_H
#define AN_COMPOUNDS_H

#include "core/text/name_break.h"

extern int	an_compound_parts(const AnCompoundWord *word, uint32_t *starts);
extern bool an_compound_joins(const AnCompoundWord *words, uint32_t nwords);
extern bool an_compound_is_spelled(const AnFolded *folded, uint32_t start,
								   const uint8_t *letters, uint32_t nbytes);

#endif							/* AN_COMPOUNDS_H */
