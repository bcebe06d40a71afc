/*
 * automaton.h
 *		Every run of words of a text, as a machine that reads another text.
 *
 * This is the suffix automaton (Blumer et al., "The smallest automaton
 * recognizing the subwords of a text", 1985).  Of n words it has at most 2n
 * states and 3n edges and is built in one pass.  Another text is then read
 * through it: at each word it tells the longest run ending there that the first
 * text has too.  All of it takes linear time, whatever the texts are.
 */
#ifndef AN_AUTOMATON_H
#define AN_AUTOMATON_H

#include "core/base/slots.h"

typedef struct AnAutomatonState
{
	uint32_t	length;			/* of its longest run */
	uint32_t	link;			/* the state of the next shorter runs */
	uint32_t	first_end;		/* last word of their first occurrence */
	uint32_t	edges;			/* its newest edge; 0 is none */
} AnAutomatonState;

/* An edge, in a hash table by state and word, and in its state's list. */
typedef struct AnAutomatonEdge
{
	uint64_t	word;
	uint32_t	from;
	uint32_t	to;
	uint32_t	next;			/* the next edge of its state; 0 is none */
} AnAutomatonEdge;

typedef struct AnAutomaton
{
	AnArena    *arena;
	AnAutomatonState *states;	/* [0] is the start: the empty run */
	uint32_t	nstates;
	AnAutomatonEdge *edges;		/* [0] is not used */
	uint32_t	nedges;
	uint32_t	edges_room;
	AnSlots		slots;
	uint32_t   *edge_in;		/* by slot: an edge's number; 0 is empty */
	uint32_t	last;			/* the state of the whole text so far */
} AnAutomaton;

/* Where reading a text through an automaton stands. */
typedef struct AnMatch
{
	uint32_t	state;
	uint32_t	length;			/* of the longest run that ends here */
} AnMatch;

extern int	an_automaton_make(AnArena *arena, const uint64_t *words,
							  uint32_t nwords, AnAutomaton *result);
extern void an_automaton_read(const AnAutomaton *automaton, uint64_t word,
							  AnMatch *match);

#endif							/* AN_AUTOMATON_H */
