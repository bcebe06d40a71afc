/*
 * addresses.h
 *		E-mail and web addresses in folded text.
 *
 * To see whether an address begins at p, no more bytes are read than the
 * longest address has: so this may be asked at every word.
 */
#ifndef AN_ADDRESSES_H
#define AN_ADDRESSES_H

#include "core/base/arena.h"

extern const uint8_t *an_address_email(const uint8_t *p, const uint8_t *end);
extern uint32_t an_address_prefix(const uint8_t *p, const uint8_t *end,
								  const char *s);
extern const uint8_t *an_address_url(const uint8_t *p, const uint8_t *end);

#endif							/* AN_ADDRESSES_H */
