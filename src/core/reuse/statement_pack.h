/*
 * statement_pack.h
 *		A statement in one stretch of bytes, to be put away and read again.
 *
 * Only the process that packed it can read it.
 */
#ifndef AN_STATEMENT_PACK_H
#define AN_STATEMENT_PACK_H

#include "core/reuse/statement.h"

extern size_t an_statement_packed_bytes(const AnStatement *statement);
extern void an_statement_pack(const AnStatement *statement, void *packed);
extern void an_statement_unpack(void *packed, AnStatement *result);

#endif							/* AN_STATEMENT_PACK_H */
