/*
 * key_format.h
 *		Keys as GIN stores them, and the format that tells which they are.
 *
 * After a change of folding or hashing an old index would miss rows in silence.
 * So an index says which format its keys have: one row in sixteen has one key
 * more, the format.  A query asks for these keys by a partial match that
 * accepts none of them, which reads the keys but no row.  If every row had the
 * format, every insertion would write to the same posting list.
 */
#ifndef AN_PG_KEY_FORMAT_H
#define AN_PG_KEY_FORMAT_H

#include "pg/base/compat.h"

#include "core/reuse/winnowing.h"

/* Keys from here on are formats, of AN_KEY_FORMAT_BITS bits. */
#define AN_FIRST_FORMAT		(UINT32_MAX << AN_KEY_FORMAT_BITS)

/* One row in so many has a format; its smallest key decides which. */
#define AN_ROWS_A_FORMAT	16

/*
 * A key as an int4.  One that would be among the formats, which are the last
 * numbers below 0, loses its sign.
 */
static inline Datum
an_key_datum(uint32 key)
{
	if (key >= AN_FIRST_FORMAT)
		key &= PG_INT32_MAX;
	return Int32GetDatum((int32) key);
}

static inline Datum
an_format_datum(uint32 format)
{
	return Int32GetDatum((int32) (AN_FIRST_FORMAT | format));
}

/* Has the row of such a first key a format?  Rows without keys have. */
static inline bool
an_key_brings_format(uint32 key)
{
	return key % AN_ROWS_A_FORMAT == 0;
}

extern Datum *an_key_datums_make(uint32 nkeys);
extern bool *an_format_is_partial(int32 nkeys);
extern int32 an_format_check(uint32 key, uint32 format, const char *name);

#endif							/* AN_PG_KEY_FORMAT_H */
