/*
 * documents.h
 *		Who issued the documents that an article speaks of.
 *
 * What a document says counts as said by its issuer: the one named with it, or
 * the one who spoke or acted in the sentence that first mentioned it.
 */
#ifndef AN_DOCUMENTS_H
#define AN_DOCUMENTS_H

#include "core/quotes/salience.h"

extern bool an_document_issuer(const AnSalience *salience,
							   const AnMention *mention, AnMention *issuer);
extern void an_document_note(AnSalience *salience, const AnMention *document,
							 const AnMention *issuer, bool may_be_agent);

#endif							/* AN_DOCUMENTS_H */
