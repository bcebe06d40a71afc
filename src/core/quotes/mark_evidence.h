/*
 * mark_evidence.h
 *		Whether a quotation mark opens or closes, by what stands around it.
 *
 * Writers use any mark for either, so its shape is worth only 1.  A blank on
 * just one side is worth 3; the signs, particles and paragraph ends beside the
 * mark are worth up to 5.
 */
#ifndef AN_MARK_EVIDENCE_H
#define AN_MARK_EVIDENCE_H

#include "core/text/sentences.h"

/*
 * Families of shapes.  Both marks of a pair are of one family, if typed right.
 */
enum
{
	AN_SHAPE_STRAIGHT,
	AN_SHAPE_CURLY,
	AN_SHAPE_ANGLE,
	AN_SHAPE_SINGLE,
	AN_NSHAPES
};

typedef struct AnMarkEvidence
{
	int			shape;			/* set by the caller */
	int			opens;			/* evidence that it opens */
	int			closes;			/* evidence that it closes */
	bool		after_pause;	/* a clause or sentence ends just before */
} AnMarkEvidence;

extern int	an_mark_shape(uint32_t cp);
extern void an_mark_evidence_weigh(const AnTokens *tokens, uint32_t i,
								   uint32_t ntokens, AnMarkEvidence *evidence);

#endif							/* AN_MARK_EVIDENCE_H */
