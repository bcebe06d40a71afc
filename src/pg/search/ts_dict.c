/*
 * ts_dict.c
 *		The text search dictionary: a term as the lexemes it is found by.
 *
 * One dictionary serves all kinds of terms, because the letters of a term show
 * its kind.  core/search/forms.c makes the lexemes; this file has the
 * dictionary's parameters, and converts to and from the database's encoding.
 */
#include "pg/base/arabic_news.h"

#include "commands/defrem.h"
#include "core/search/forms.h"
#include "core/search/stop_words.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "pg/base/arena.h"
#include "pg/base/body.h"
#include "pg/base/encoding.h"
#include "pg/base/errors.h"
#include "pg/base/folders.h"
#include "tsearch/ts_public.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

/* After a term of more bytes its memory is given back. */
#define LONG_TERM_BYTES	4096

typedef struct Dictionary
{
	AnForms		forms;
	AnArena		arena;
	MemoryContext scratch;		/* the arena's memory */
	StopList	stop_list;		/* read from a file */
} Dictionary;

PG_FUNCTION_INFO_V1(ar_dict_init);
PG_FUNCTION_INFO_V1(ar_dict_lexize);

/* Is the word in the list that is compiled in? */
static bool
is_listed(void *list, const uint8_t *word, uint32_t nbytes, bool maksura)
{
	return an_is_stop_word(word, nbytes, maksura);
}

/* Is it in a list that was read from a file, line by line through fold_line? */
static bool
is_in_file(void *list, const uint8_t *word, uint32_t nbytes, bool maksura)
{
	char	   *copy = pnstrdup((const char *) word, nbytes);
	bool		found = searchstoplist((StopList *) list, copy);

	pfree(copy);
	return found;
}

/* Fold a line of that file, which comes in the database's encoding. */
static char *
fold_line(AN_STOP_LINE(line))
{
	AnBody		body;

	an_body_open_bytes(&body, line, strlen(line));
	an_body_fold(&body, an_search_folder());
	return pnstrdup((const char *) body.folded.folded,
					body.folded.folded_bytes);
}

/* StopWords: on for the list that is compiled in, off, or a file's name. */
static void
set_stop_words(Dictionary *dict, DefElem *parameter)
{
	const char *value = defGetString(parameter);
	bool		on;

	if (parse_bool(value, &on))
	{
		dict->forms.is_stop = on ? is_listed : NULL;
		return;
	}
	readstoplist(value, &dict->stop_list, fold_line);
	dict->forms.is_stop = is_in_file;
	dict->forms.stop_list = &dict->stop_list;
}

static void
set_level(Dictionary *dict, DefElem *parameter)
{
	const char *value = defGetString(parameter);

	if (pg_strcasecmp(value, "stem") == 0)
		dict->forms.level = AN_LEVEL_STEM;
	else if (pg_strcasecmp(value, "fold") == 0)
		dict->forms.level = AN_LEVEL_FOLD;
	else if (pg_strcasecmp(value, "exact") == 0)
		dict->forms.level = AN_LEVEL_EXACT;
	else if (pg_strcasecmp(value, "prefix") == 0)
		dict->forms.level = AN_LEVEL_PREFIX;
	else
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unrecognized Level \"%s\" of an arabic_news dictionary",
						an_quoted(value, strlen(value))),
				 errhint("Level is stem, fold, exact or prefix.")));
}

static void
set_keep_exact(Dictionary *dict, DefElem *parameter)
{
	dict->forms.keep_exact = defGetBoolean(parameter);
}

/* The parameters of a dictionary, and the function that reads each. */
static const struct
{
	const char *name;
	void		(*set) (Dictionary *dict, DefElem *parameter);
}			parameters[] =

{
	{"stopwords", set_stop_words},
	{"level", set_level},
	{"keepexact", set_keep_exact}
};

/* Read one parameter; a second one of the same name is an error. */
static void
set_parameter(Dictionary *dict, DefElem *parameter, int *seen)
{
	int			i;

	for (i = 0; i < lengthof(parameters); i++)
		if (strcmp(parameter->defname, parameters[i].name) == 0)
			break;
	if (i == lengthof(parameters))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unrecognized parameter \"%s\" of an arabic_news dictionary",
						an_quoted(parameter->defname, strlen(parameter->defname))),
				 errhint("Parameters are StopWords, Level and KeepExact.")));
	if (*seen & (1 << i))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("multiple %s parameters", parameter->defname)));
	*seen |= 1 << i;
	parameters[i].set(dict, parameter);
}

/* ar_dict_init(options internal) returns internal */
Datum
ar_dict_init(PG_FUNCTION_ARGS)
{
	List	   *options = (List *) PG_GETARG_POINTER(0);
	Dictionary *dict = palloc0(sizeof(Dictionary));
	int			seen = 0;
	ListCell   *cell;

	dict->scratch = AllocSetContextCreate(CurrentMemoryContext,
										  "arabic_news dictionary",
										  ALLOCSET_DEFAULT_SIZES);
	an_arena_init(&dict->arena, dict->scratch);
	dict->forms.arena = &dict->arena;
	dict->forms.folder = an_search_folder();
	dict->forms.is_stop = is_listed;
	foreach(cell, options)
		set_parameter(dict, (DefElem *) lfirst(cell), &seen);
	if (!dict->forms.keep_exact && dict->forms.level != AN_LEVEL_EXACT)
		dict->forms.memo = palloc0(AN_MEMO_ENTRIES * sizeof(AnMemo));
	PG_RETURN_POINTER(dict);
}

/* A form as a lexeme, in the database's encoding. */
static char *
lexeme_of(const AnForm *form)
{
	char	   *lexeme;

	if (GetDatabaseEncoding() != PG_UTF8)
		return text_to_cstring(an_text_from_utf8(form->bytes, form->nbytes));
	lexeme = palloc(form->nbytes + 1);
	memcpy(lexeme, form->bytes, form->nbytes);
	lexeme[form->nbytes] = '\0';
	return lexeme;
}

/*
 * Make lexemes of n forms of one place.  Each way to match is a variant: a query
 * joins variants by OR, and what is in a row of one variant by AND.
 */
static void
put_place(const AnForm *forms, uint32_t n, TSLexeme *lexemes)
{
	uint16		flags = forms[0].next_place ? TSL_ADDPOS : 0;
	uint32_t	way;
	uint32_t	i;

	for (way = 0; way < AN_WAYS; way++)
		for (i = 0; i < n; i++)
			if (forms[i].way == way)
			{
				lexemes->nvariant = (uint16) (way + 1);
				lexemes->flags = flags;
				lexemes->lexeme = lexeme_of(&forms[i]);
				lexemes++;
				flags = 0;
			}
}

static TSLexeme *
lexemes_of(const AnForms *forms)
{
	TSLexeme   *lexemes;
	uint32_t	place;
	uint32_t	i;

	if (forms->n >= MaxAllocSize / sizeof(TSLexeme))
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("term has too many forms: %u", forms->n),
				 errdetail("PostgreSQL has room for %zu.",
						   MaxAllocSize / sizeof(TSLexeme) - 1),
				 errhint("Ask for it word by word.")));
	lexemes = palloc((forms->n + 1) * sizeof(TSLexeme));
	for (place = i = 0; i < forms->n; place = i)
	{
		CHECK_FOR_INTERRUPTS();
		for (i++; i < forms->n && !forms->forms[i].next_place;)
			i++;
		put_place(forms->forms + place, i - place, lexemes + place);
	}
	memset(&lexemes[i], 0, sizeof(TSLexeme));
	return lexemes;
}

/* Give back what a long term took.  The next term uses what short ones took. */
static void
forget_long_term(Dictionary *dict)
{
	MemoryContextReset(dict->scratch);
	an_arena_init(&dict->arena, dict->scratch);
}

/* ar_dict_lexize(internal, term internal, nbytes internal, internal) */
Datum
ar_dict_lexize(PG_FUNCTION_ARGS)
{
	Dictionary *dict = (Dictionary *) PG_GETARG_POINTER(0);
	char	   *term = (char *) PG_GETARG_POINTER(1);
	int32		nbytes = PG_GETARG_INT32(2);
	TSLexeme   *lexemes = NULL;

	if (GetDatabaseEncoding() == PG_UTF8)
		an_check(an_forms_find(&dict->forms, (const uint8_t *) term, nbytes));
	else
	{
		AnBody		body;

		an_body_open_bytes(&body, term, nbytes);
		an_check(an_forms_find(&dict->forms, body.bytes, body.nbytes));
	}
	if (dict->forms.is_word)
		lexemes = lexemes_of(&dict->forms);
	if (nbytes > LONG_TERM_BYTES)
		forget_long_term(dict);
	PG_RETURN_POINTER(lexemes);
}
