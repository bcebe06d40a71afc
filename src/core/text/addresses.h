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

/* The parts of a web address, in bytes from where it begins. */
typedef struct AnAddress
{
	uint32_t	prefix;			/* of its scheme and www */
	uint32_t	host_end;
	uint32_t	end;			/* without slashes at its end */
	uint32_t	cut;			/* where a query of PostgreSQL is cut first */
	uint32_t	piece_end;		/* of the address that is left before that */
} AnAddress;

extern const uint8_t *an_address_email(const uint8_t *p, const uint8_t *end);
extern uint32_t an_address_prefix(const uint8_t *p, const uint8_t *end,
								  const char *s);
extern const uint8_t *an_address_without_scheme(const uint8_t *p,
												const uint8_t *end);
extern const uint8_t *an_address_end(const uint8_t *p, const uint8_t *end);
extern bool an_address_is_scheme(const uint8_t *p, const uint8_t *end);
extern const uint8_t *an_address_url(const uint8_t *p, const uint8_t *end);
extern void an_address_split(const uint8_t *url, uint32_t nbytes,
							 AnAddress *parts);

#endif							/* AN_ADDRESSES_H */
