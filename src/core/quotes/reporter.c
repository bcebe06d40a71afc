/*
 * reporter.c
 *		Who reports in a frame: named beside the cue, or elided.
 */
#include "core/quotes/reporter.h"

#include <string.h>

#include "core/quotes/somebody.h"

/* Tokens from "it happened before" to the cue. */
#define MOST_PRIOR	12

/* Tokens between the noun of speaking and the one quoted before it. */
#define MOST_BEFORE_SPEECH	25

/* Find the speaker behind "on the tongue of" in [from, to). */
static bool
find_mouthpiece(const AnReading *r, uint32_t from, uint32_t to,
				AnMention *mention)
{
	const AnArticle *article = &r->article;
	uint32_t	i;

	for (i = from; i + 1 < to; i++)
		if (article->is[i] & AN_LEX_TONGUE)
			return an_speaker_between(r->mentions, i + 1, to, mention);
	return false;
}

/* Find the setting, channel or addressee in [from, to). */
static void
find_via(const AnArticle *article, uint32_t from, uint32_t to, AnMention *via)
{
	uint32_t	i;

	for (i = from; i < to; i++)
	{
		const AnMarked *span = an_span_at(article, i + 1);

		/* to "X" */
		if (span != NULL && an_is_letter_to(article, i))
		{
			via->first = i;
			via->end = span->behind;
			return;
		}
		/* "quoting X" */
		if (article->is[i] & AN_LEX_ACCORDING &&
			article->is[i + 1] & AN_LEX_PREPOSITION && i + 2 < to)
		{
			via->first = i;
			via->end = an_noun_phrase_end(article, i + 2, to);
			return;
		}
		if (!(article->is[i] & AN_LEX_SETTING) || article->inside[i] != 0 ||
			article->is[i] & AN_LEX_NO_CHANNEL ||
			an_noun_phrase_end(article, i, to) <= i)
			continue;
		via->first = i > from && article->is[i - 1] & AN_LEX_PREPOSITION ?
			i - 1 : i;
		via->end = an_noun_phrase_end(article, i, to);
		return;
	}
}

/* Find the speaker Y and the channel X in "X reported from Y that". */
static bool
find_relayed(const AnReading *r, const AnFrame *frame, AnReporter *source)
{
	const AnArticle *article = &r->article;
	uint32_t	i;

	for (i = frame->cue + 1; i < frame->link; i++)
	{
		AnMention	channel;

		if (!(article->is[i] & AN_LEX_RELAY) ||
			!(article->is[i] & AN_LEX_PREPOSITION))
			continue;
		if (!an_speaker_between(r->mentions, i + 1, frame->link,
								&source->text))
			return false;
		if (an_speaker_between(r->mentions, frame->cue + 1, i, &channel))
			source->via = channel;
		return true;
	}
	return false;
}

/*
 * Find the speaker of a noun of speaking, as in "quoted from X his saying":
 * the noun phrase behind the preposition before it.
 */
static bool
find_quoted(const AnReading *r, uint32_t cue, AnReporter *source)
{
	const AnArticle *article = &r->article;
	uint32_t	preposition = AN_NO_TOKEN;
	uint32_t	i;

	for (i = cue; i-- > r->sentence && i + MOST_BEFORE_SPEECH > cue;)
	{
		if (article->inside[i] != 0)
			continue;
		/* "from" before any other preposition */
		if (article->is[i] & AN_LEX_COMPLEMENT &&
			(preposition == AN_NO_TOKEN ||
			 (article->is[i] & AN_LEX_RELAY &&
			  !(article->is[preposition] & AN_LEX_RELAY))))
			preposition = i;
		/* the subject of "quoted" is the channel */
		if (preposition != AN_NO_TOKEN && article->is[i] & AN_LEX_VERB &&
			article->is[i] & AN_LEX_RELAY)
		{
			AnMention	channel;

			if (an_speaker_between(r->mentions, i + 1, preposition,
								   &channel))
				source->via = channel;
			break;
		}
	}
	return preposition != AN_NO_TOKEN &&
		an_speaker_between(r->mentions, preposition + 1, cue, &source->text);
}

/* Find the document in "it came in a statement that". */
static bool
find_document(const AnArticle *article, const AnFrame *frame,
			  AnMention *mention)
{
	uint32_t	i = frame->cue + 1;

	if (i + 1 >= frame->link || !(article->is[i] & AN_LEX_PREPOSITION))
		return false;
	mention->first = i + 1;
	mention->end = an_noun_phrase_end(article, i + 1, frame->link);
	mention->agrees = article->is[i + 1] & AN_AGREEMENT;
	return !an_mention_is_empty(mention);
}

/*
 * Is a noun phrase a thing rather than somebody: a first word in no list, with
 * a pronoun or in the accusative, and no known name?
 */
bool
an_is_thing(const AnReading *r, const AnMention *phrase)
{
	const AnArticle *article = &r->article;
	uint32_t	first = phrase->first;

	return an_is_unlisted(article, first) && article->inside[first] == 0 &&
		(an_is_possessed(article, first) ||
		 an_is_accusative(article, first) ||
		 an_is_circumstance(article, first)) &&
		!an_mention_is_somebody(r->mentions, phrase);
}

/*
 * Is the noun phrase behind a verb surely its object?  A verb agrees in gender
 * with a subject right behind it, so a woman behind a masculine verb is one.
 */
static bool
is_object(const AnArticle *article, AnLexical verb, const AnMention *phrase)
{
	AnLexical	is = article->is[phrase->first];

	/* "he asked God that": God is asked, and asks nobody */
	if (verb & AN_LEX_DIRECTIVE && phrase->end == phrase->first + 1 &&
		an_is_name_suffix(article, phrase->first))
		return true;
	return (verb & AN_GENDER) == AN_LEX_MASCULINE && is & AN_LEX_PERSON &&
		(is & AN_GENDER) == AN_LEX_FEMININE;
}

/*
 * Cut off a subject the marks around it and the object of a describing verb.
 */
static void
trim_subject(const AnReading *r, AnLexical verb, uint32_t link,
			 AnMention *subject)
{
	const AnArticle *article = &r->article;
	const AnMarked *span = an_span_at(article, subject->first);
	uint32_t	next = subject->first + 1;

	if (span != NULL && span->behind == subject->end && span->closed)
	{
		subject->first = span->first;
		subject->end = span->end;
		return;
	}
	/* a name ends before an object, but not before a second speaker */
	if (!(subject->agrees & AN_LEX_PLURAL &&
		  !(article->is[subject->first] & AN_LEX_PLURAL)))
		an_mention_trim(r->mentions, subject);
	/* "X described the situation as": the object ends the phrase */
	if (verb & AN_LEX_DESCRIBE && subject->end == link &&
		subject->end > next + 1 &&
		an_is_definite(article, subject->end - 1) &&
		an_is_name_word(article, subject->end - 2) &&
		an_is_name_word(article, subject->end - 3))
		subject->end--;
	if (verb & AN_LEX_DESCRIBE && next < subject->end &&
		article->is[subject->first] & AN_LEX_PERSON &&
		an_is_definite(article, subject->first) &&
		!(article->is[next] & (AN_LEX_ADJECTIVE | AN_LEX_PERSON)) &&
		an_is_definite(article, next))
		subject->end = next;
}

/*
 * Does the noun of speaking at i begin with beh, "by saying"?  Its subject is
 * that of the verb before it, so nobody else is quoted.
 */
static bool
begins_with_beh(const AnArticle *article, uint32_t i)
{
	return an_letter_at(article, i, 0) == LETTER_BEH;
}

/* Does somebody known stand between a cue and its link? */
static bool
is_known_between(const AnReading *r, const AnFrame *frame)
{
	AnMention	between;

	return an_speaker_between(r->mentions, frame->cue + 1, frame->link,
							  &between) &&
		an_mention_is_somebody(r->mentions, &between);
}

/*
 * Find X in "it happened before to X that he said": seen, beh, qaf, and a noun
 * with lam.
 */
static bool
find_prior(const AnArticle *article, uint32_t cue, AnMention *mention)
{
	uint32_t	least = cue > MOST_PRIOR ? cue - MOST_PRIOR : 1;
	uint32_t	i = cue;

	if (cue == 0 || !(article->is[cue - 1] & AN_LEX_THAT))
		return false;
	while (i-- > least && !an_ends_sentence(article, i))
	{
		uint32_t	at = an_letter_at(article, i - 1, 0) == LETTER_SEEN ? 0 : 1;

		if (an_letter_at(article, i, 0) != LETTER_LAM ||
			an_letter_at(article, i - 1, at) != LETTER_SEEN ||
			an_letter_at(article, i - 1, at + 1) != LETTER_BEH ||
			an_letter_at(article, i - 1, at + 2) != LETTER_QAF ||
			an_letter_at(article, i - 1, at + 3) != 0)
			continue;
		mention->first = i;
		mention->end = cue - 1;
		mention->agrees = article->is[cue] & AN_AGREEMENT;
		return true;
	}
	return false;
}

/* Find the words that name who reports, by the surest rule first. */
static bool
find_named(AnReading *r, const AnFrame *frame, bool finite, AnReporter *source)
{
	const AnArticle *article = &r->article;
	uint32_t	cue = frame->cue;
	AnLexical	is = article->is[cue];
	AnMention  *text = &source->text;

	if ((is & AN_LEX_RELAY && find_relayed(r, frame, source)) ||
		find_mouthpiece(r, cue + 1, frame->link, text) ||
		(is & AN_LEX_CONTAINED && find_document(article, frame, text)) ||
		(is & AN_LEX_SPEECH && !begins_with_beh(article, cue) &&
		 !(is & AN_LEX_WEAK && article->is[cue + 1] & AN_LEX_SOURCE) &&
		 find_quoted(r, cue, source)))
		return true;
	/* "the minister's assurance that": the speaker stands behind it */
	if (is & AN_LEX_SPEECH && is & AN_LEX_WEAK &&
		article->is[cue + 1] & AN_LEX_SOURCE &&
		an_speaker_between(r->mentions, cue + 1, frame->link, text))
		return true;
	if (!finite)
	{
		/* a participle belongs to the subject that has not yet reported */
		*text = r->subject;
		return r->open && !an_mention_is_empty(text);
	}
	/* "was X saying" */
	if (an_speaker_before(r->mentions, cue, text) &&
		text->agrees & AN_LEX_AUXILIARY)
		return true;
	if (find_prior(article, cue, text))
		return true;
	/* "X drew the attention to": somebody before, a thing behind the verb */
	if (an_speaker_before(r->mentions, cue, text) &&
		an_mention_is_somebody(r->mentions, text) &&
		!is_known_between(r, frame))
		return true;
	if (an_speaker_between(r->mentions, cue + 1, frame->link, text) &&
		!is_object(article, is, text) &&
		(!(is & AN_LEX_DESCRIBE) || article->clitic[cue] == 0 ||
		 !an_is_definite(article, text->first) ||
		 an_mention_is_somebody(r->mentions, text)))
		return true;
	return an_speaker_before(r->mentions, cue, text);
}

/* Note the issuer of a document that speaks or is the speaker's channel. */
static void
note_document(AnReading *r, const AnReporter *source)
{
	const AnArticle *article = &r->article;
	AnMention	document = source->via;

	if (article->is[source->text.first] & AN_LEX_DOCUMENT)
	{
		an_document_note(r->salience, &source->text, NULL, false);
		return;
	}
	while (document.first < document.end &&
		   !(article->is[document.first] & AN_LEX_DOCUMENT))
		document.first++;
	if (!an_mention_is_empty(&document))
		an_document_note(r->salience, &document, &source->text, true);
}

/* End a channel at token end; a preposition alone is no channel. */
static void
cut_via(const AnArticle *article, uint32_t end, AnMention *via)
{
	via->end = end;
	if (end == via->first + 1 && article->is[via->first] & AN_LEX_PREPOSITION)
		via->end = via->first;
}

/* Resolve a named source, and note it for the rest of the article. */
static void
note_named(AnReading *r, const AnFrame *frame, bool finite, AnReporter *source)
{
	const		AnLexical gender = AN_LEX_MASCULINE | AN_LEX_FEMININE;
	const AnArticle *article = &r->article;
	AnLexical	verb = article->is[frame->cue];
	AnMention  *text = &source->text;

	trim_subject(r, verb, frame->link, text);
	/* a document that speaks is not a channel as well */
	if (source->via.first >= text->first && source->via.first < text->end)
		source->via.end = source->via.first;
	else if (source->via.first < text->first && source->via.end > text->first)
		cut_via(article, text->first, &source->via);
	/* a verb in the singular tells the gender of its subject */
	if (finite && verb & gender && !(verb & (AN_LEX_PLURAL | AN_LEX_RELAY)))
		text->agrees = (text->agrees & ~gender) | (verb & gender);
	note_document(r, source);
	an_salience_note_blessing(r->salience, text);
	source->speaker = an_antecedent_of(r->salience, text);
	source->speaker.agrees = text->agrees;
	an_antecedent_note(r->salience, text, &source->speaker);
	if (finite)
		r->subject = *text;
}

/*
 * Find who reports in a frame: whoever is named, else the antecedent of the
 * elided subject.
 */
void
an_reporter_find(AnReading *r, const AnFrame *frame, AnReporter *source)
{
	const AnArticle *article = &r->article;
	AnLexical	is = article->is[frame->cue];
	bool		finite = (is & AN_LEX_VERB) && !(is & AN_LEX_PARTICIPLE);

	memset(source, 0, sizeof(*source));
	source->cue = frame->cue;
	source->sure = 1.0f;
	find_via(article, frame->cue + 1, frame->link, &source->via);
	/* "in a statement to X, Y said" */
	if (an_mention_is_empty(&source->via) && finite &&
		frame->cue < r->sentence + MOST_BEFORE_SPEECH)
		find_via(article, r->sentence, frame->cue, &source->via);
	if (find_named(r, frame, finite, source))
	{
		note_named(r, frame, finite, source);
		return;
	}
	source->text.first = source->text.end = 0;
	source->sure = AN_SURE_ELIDED;
	if (an_is_blessing(article, frame->cue + 1) &&
		!an_mention_is_empty(&r->salience->blessed))
		source->speaker = r->salience->blessed;
	/* "said the Almighty": nobody whom the article names */
	else if (article->is[frame->cue + 1] & AN_LEX_FORMULA &&
			 !an_is_blessing(article, frame->cue + 1))
		return;
	else
	{
		an_antecedent_speaks(r->salience, is, &source->speaker);
		return;
	}
	an_salience_note(r->salience, &source->speaker, AN_ROLE_SPEAKER);
	source->speaker = an_antecedent_of(r->salience, &source->speaker);
}

/*
 * Is the word at i, which is in no list, the verb of "according to what X
 * released"?
 */
static bool
is_relative_verb(const AnArticle *article, uint32_t i)
{
	return i > 0 && an_is_unlisted(article, i) && !article->definite[i] &&
		article->tokens[i].kind == AN_WORD_ARABIC &&
		article->is[i - 1] & (AN_LEX_RELATIVE | AN_LEX_FUNCTION) &&
		article->is[i + 1] & AN_LEX_SOURCE;
}

/* Find the source behind "according to" at i; *end is the token behind it. */
void
an_reporter_according(AnReading *r, uint32_t i, AnReporter *source,
					  uint32_t *end)
{
	const AnArticle *article = &r->article;
	uint32_t	from = i + 1;
	uint32_t	limit = i + 30 < article->n ? i + 30 : article->n;
	const AnMarked *span;

	memset(source, 0, sizeof(*source));
	source->cue = i;
	source->sure = 1.0f;
	*end = from;
	if (article->is[i] & AN_LEX_ITSELF)
	{
		an_antecedent_elided(r->salience, AN_LEX_MASCULINE, &source->speaker);
		source->sure = AN_SURE_ELIDED;
		return;
	}
	/* "according to what reported X": the verb stands before the source */
	while (from < limit && (article->is[from] & (AN_LEX_RELATIVE | AN_LEX_VERB |
												 AN_LEX_SPEECH |
												 AN_LEX_FUNCTION |
												 AN_LEX_PREPOSITION) ||
							article->tokens[from].kind == AN_TOKEN_BREAK ||
							is_relative_verb(article, from)))
	{
		if (article->is[from] & AN_LEX_VERB)
			source->cue = from;
		from++;
	}
	an_drop_preposition(&r->article, from);
	source->text.first = from;
	span = an_span_at(article, from);
	source->text.end = span != NULL && span->behind <= limit ? span->behind :
		an_noun_phrase_end(article, from, limit);
	*end = source->text.end;
	if (an_mention_is_empty(&source->text))
		return;
	source->text.agrees = article->is[from] & AN_AGREEMENT;
	note_document(r, source);
	source->speaker = an_antecedent_of(r->salience, &source->text);
}
