/*
 * mark_evidence.h
 *		What the neighbours of a quotation mark say of it.
 *
 * A blank on one side only weighs 3; signs, particles and the ends of
 * paragraphs weigh as much or more, the mark's own shape weighs 1.
 */
#ifndef AN_MARK_EVIDENCE_H
#define AN_MARK_EVIDENCE_H

#include "core/text/sentences.h"

/* Families of shapes: a pair is of one family unless something went wrong. */
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
	int			shape;			/* the caller's, read and not changed */
	int			opens;			/* for its opening */
	int			closes;			/* for its closing */
	bool		after_pause;	/* a clause or sentence ends just before */
}			AnMarkEvidence;

extern int	an_mark_shape(uint32_t cp);
extern void an_mark_evidence_weigh(const AnTokens *tokens, uint32_t i,
							  uint32_t ntokens, AnMarkEvidence *evidence);

#endif							/* AN_MARK_EVIDENCE_H */
