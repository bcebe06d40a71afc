/*
 * ts_parser.c
 *		The text search parser: a text as terms.
 *
 * A parser hands out stretches of the very bytes that it was given, and the
 * dictionary (ts_dict.c) folds them.  So headlines are made of the original
 * words, and neither file depends on the locale.  The headline function is
 * PostgreSQL's own.  It chooses words by the numbers of their token types,
 * hence core/search/terms.h numbers its kinds as the default parser does.
 */
#include "pg/base/arabic_news.h"

#include "core/base/utf8.h"
#include "core/search/terms.h"
#include "core/text/glue.h"
#include "core/text/letters.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "pg/base/body.h"
#include "pg/base/errors.h"
#include "pg/base/folders.h"
#include "tsearch/ts_public.h"
#include "tsearch/ts_utils.h"
#include "utils/memutils.h"

/* A text being parsed, in a memory context of its own. */
typedef struct Parser
{
	MemoryContext context;
	AnBody		body;
	AnTerms		terms;
	char	   *text;			/* as the server has it */
	uint32_t	at;				/* a byte of the body's UTF-8 ... */
	char	   *at_text;		/* ... and the same character in the text */
	uint32_t	nterms;			/* given so far, blanks included */
	uint64_t	nforms;			/* that they can have, blanks have none */
} Parser;

/*
 * PostgreSQL keeps the forms of a text's words in an array that begins with one
 * for so many bytes and doubles, and the terms of a headline in another.  It does
 * not ask whether there is room for as many: we do, of texts that are long
 * enough.  A word has a form, and another where the dictionary keeps the exact
 * one or where it is a date; a term of MAXSTRLEN bytes is left out.
 */
#define BYTES_A_WORD	6
#define FORMS_A_WORD	2
#define SHORT_BYTES		(16 * 1024 * 1024)
#define MOST_TERMS		(UINT32_C(1) << 25)

PG_FUNCTION_INFO_V1(ar_parser_start);
PG_FUNCTION_INFO_V1(ar_parser_token);
PG_FUNCTION_INFO_V1(ar_parser_end);
PG_FUNCTION_INFO_V1(ar_parser_types);

/*
 * Hashes of words that are known not to be glued.  They are kept with the call
 * site, for the texts of the next rows have the same words.
 */
static uint64_t *
find_whole_words(FunctionCallInfo fcinfo)
{
	FmgrInfo   *site = fcinfo->flinfo;

	if (site->fn_extra == NULL)
		site->fn_extra = MemoryContextAllocZero(site->fn_mcxt,
												AN_GLUE_WHOLE *
												sizeof(uint64_t));
	return site->fn_extra;
}

/* ar_parser_start(text internal, nbytes int) returns internal */
Datum
ar_parser_start(PG_FUNCTION_ARGS)
{
	char	   *text = (char *) PG_GETARG_POINTER(0);
	int32		nbytes = PG_GETARG_INT32(1);
	MemoryContext context = AllocSetContextCreate(CurrentMemoryContext,
												  "arabic_news parser",
												  ALLOCSET_DEFAULT_SIZES);
	MemoryContext outer = MemoryContextSwitchTo(context);
	Parser	   *parser = palloc(sizeof(Parser));

	parser->context = context;
	parser->text = parser->at_text = text;

	parser->at = 0;
	parser->nterms = 0;
	parser->nforms = 0;
	an_body_open_bytes(&parser->body, text, nbytes);
	an_body_fold(&parser->body, an_walk_folder());
	an_check(an_terms_init(&parser->body.arena, &parser->terms,
						   &parser->body.folded));
	an_gluing_remember(parser->terms.gluing, find_whole_words(fcinfo));
	MemoryContextSwitchTo(outer);
	PG_RETURN_POINTER(parser);
}

/*
 * Step on in the server's text by as many characters as stand between two
 * bytes of the same text in UTF-8.
 */
static char *
advance(const Parser *parser, char *from, uint32_t at, uint32_t to)
{
	const uint8_t *utf8 = parser->body.bytes;

	while (at < to)
	{
		uint32_t	cp;

		at += (uint32_t) an_utf8_decode(utf8 + at,
										utf8 + parser->body.nbytes, &cp);
		from += pg_mblen(from);
	}
	return from;
}

/* Where the term stands in the server's text. */
static void
place_term(Parser *parser, const AnTerm *term, char **start, int *nbytes)
{
	if (GetDatabaseEncoding() == PG_UTF8)
	{
		*start = parser->text +term->span.start;
		*nbytes = (int) (term->span.end - term->span.start);
		return;
	}
	/* terms come in order, so the way from the last one is enough */
	parser->at_text = advance(parser, parser->at_text, parser->at,
							  term->span.start);
	parser->at = term->span.start;
	*start = parser->at_text;
	*nbytes = (int) (advance(parser, *start, term->span.start,
							 term->span.end) - *start);
}

/* The most forms that to_tsvector() can keep of a text so long. */
static uint32_t
most_forms(uint32_t nbytes)
{
	Size		most = MaxAllocSize / sizeof(ParsedWord);
	Size		room = nbytes / BYTES_A_WORD;

	while (room * 2 <= most)
		room *= 2;
	return (uint32_t) Min(room, most);
}

/*
 * How many words a term can be: a ligature and a time are several, a tag and an
 * acronym what they may hold.
 */
static uint32_t
words_in(const Parser *parser, const AnTerm *term)
{
	uint32_t	at = term->span.start;
	uint32_t	nwords = 1;

	if (term->span.end - at >= MAXSTRLEN)
		return 1;
	if (term->kind == AN_TERM_HASHTAG || term->kind == AN_TERM_MENTION ||
		term->kind == AN_TERM_ACRONYM)
		return term->span.end - at;
	while (at < term->span.end)
	{
		const AnLetter *letter;
		uint32_t	cp;
		int			i;

		at += (uint32_t) an_utf8_decode(parser->body.bytes + at,
										parser->body.bytes + term->span.end,
										&cp);
		letter = an_letter(cp);
		/* a time is two parts at least, and the whole */
		nwords += cp == ':' ? 2 : 0;
		for (i = 0; i < letter->nto; i++)
			nwords += an_letter_target(letter, i) == ' ';
	}
	return nwords;
}

/* Count a term; an error where PostgreSQL has no room for so many. */
static void
count_term(Parser *parser, const AnTerm *term)
{
	uint32_t	nbytes = parser->body.nbytes;

	if (nbytes <= SHORT_BYTES)
		return;
	parser->nterms++;
	if (term->kind != AN_TERM_BLANK && term->kind != AN_TERM_TAG)
		parser->nforms += FORMS_A_WORD * (uint64_t) words_in(parser, term);
	if (parser->nterms < MOST_TERMS && parser->nforms < most_forms(nbytes))
		return;
	ereport(ERROR,
			(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
			 errmsg("text of %u bytes has too many words for text search",
					nbytes),
			 errdetail("PostgreSQL has room for %u forms of its words, at most %d a word, and for %u words with what stands between.",
					   most_forms(nbytes), FORMS_A_WORD, MOST_TERMS),
			 errhint("Index or search it part by part.")));
}

/*
 * ar_parser_token(internal, internal, internal) returns internal
 *
 * Gives the token's type, an int: SQL makes us declare it as internal.
 */
Datum
ar_parser_token(PG_FUNCTION_ARGS)
{
	Parser	   *parser = (Parser *) PG_GETARG_POINTER(0);
	char	  **start = (char **) PG_GETARG_POINTER(1);
	int		   *nbytes = (int *) PG_GETARG_POINTER(2);
	AnTerm		term;

	/* to_tsvector itself does not look for a cancelled query */
	CHECK_FOR_INTERRUPTS();
	if (an_terms_next(&parser->terms, &term))
	{
		count_term(parser, &term);
		place_term(parser, &term, start, nbytes);
	}
	PG_RETURN_INT32(term.kind);
}

/* ar_parser_end(internal) returns void */
Datum
ar_parser_end(PG_FUNCTION_ARGS)
{
	Parser	   *parser = (Parser *) PG_GETARG_POINTER(0);

	MemoryContextDelete(parser->context);
	PG_RETURN_VOID();
}

/* ar_parser_types(internal) returns internal */
Datum
ar_parser_types(PG_FUNCTION_ARGS)
{
	LexDescr   *types = palloc0((AN_TERM_LAST + 1) * sizeof(LexDescr));
	int			kind;
	int			n = 0;

	for (kind = 1; kind <= AN_TERM_LAST; kind++)
	{
		if (an_term_name(kind) == NULL)
			continue;
		types[n].lexid = kind;
		types[n].alias = pstrdup(an_term_name(kind));
		types[n].descr = pstrdup(an_term_description(kind));
		n++;
	}
	PG_RETURN_POINTER(types);
}
