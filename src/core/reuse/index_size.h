/*
 * index_size.h
 *		How an index of so many keys comes out small: the width of its keys, and
 *		the memory to build it with.
 *
 * GIN collects keys until its memory is full and then inserts them in order.
 * What is inserted in order splits a page in halves and leaves the lower one
 * behind for good: after the first time all pages are half full.  Later ones
 * come to every page, and fill it, until it is full and splits again.  So an
 * index is smallest whose first time brings a little more than half of it, or
 * of a half, and nearly twice as large where it brings a little less.
 */
#ifndef AN_INDEX_SIZE_H
#define AN_INDEX_SIZE_H

#include "core/reuse/winnowing.h"

extern int	an_key_bits(int64_t articles, AnDensity density);
extern int	an_key_bits_for(double nkeys, AnDensity density);
extern double an_build_memory(double nkeys, int bits, double most);

#endif							/* AN_INDEX_SIZE_H */
