/*
 * encoding.h
 *		Text in the database's encoding as UTF-8, and back.
 */
#ifndef AN_PG_ENCODING_H
#define AN_PG_ENCODING_H

#include "pg/base/compat.h"

extern const uint8_t *an_utf8_from_server(const char *bytes, size_t *nbytes);
extern text *an_text_from_utf8(const uint8_t *bytes, uint32_t nbytes);

#endif							/* AN_PG_ENCODING_H */
