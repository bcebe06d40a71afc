/*
 * entities.h
 *		The character references of HTML: &quot;, &#1600;, &#x640;.
 */
#ifndef AN_ENTITIES_H
#define AN_ENTITIES_H

#include <stdint.h>

/* The most code points that one stands for. */
#define AN_ENTITY_POINTS	2

/* What a reference stands for. */
typedef struct AnEntity
{
	uint32_t	nbytes;			/* of the reference; 0 where none stands */
	uint32_t	cp;
	uint32_t	then;			/* a second code point, or 0 */
} AnEntity;

extern AnEntity an_entity_read(const uint8_t *p, const uint8_t *end);

#endif							/* AN_ENTITIES_H */
