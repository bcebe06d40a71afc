/*
 * interviews.h
 *		What is said in questions and answers, and in headlines without marks.
 *
 * No word reports in an interview: its paragraphs are turns.  Some sign or
 * label opens each question, another one or none each answer; a sign is taken
 * for that only where questions and answers alternate.  One row is one turn,
 * all its paragraphs, since nobody else speaks between them.  A question is a
 * row where somebody is named as the one who asks.  Outside interviews a line
 * "X: ..." is a row, if X can be a speaker and the rest can be speech.
 */
#ifndef AN_INTERVIEWS_H
#define AN_INTERVIEWS_H

#include "core/quotes/reading.h"

extern int	an_interviews_find(AnReading *r);

#endif							/* AN_INTERVIEWS_H */
