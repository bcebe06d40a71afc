/*
 * find_names.c
 *		The names in a phrase made alike in the text where it is looked for.
 *
 * First the phrase becomes a row of parts: words, and the words of its names.
 * Then every run of parts that a text may write as one word is a form to look
 * for: of "Abu Abd Allah" that is all three, the first two and the last two.
 * Where the body has a form as a whole word, blanks are put in.
 */
#include "core/text/find_names.h"

#include <string.h>

#include "core/text/compounds.h"
#include "core/text/find.h"
#include "core/text/respell.h"
#include "core/text/words.h"

#define MAX_FORMS	64			/* later names of a phrase are left as they
								 * are */
#define MAX_RUN		AN_COMPOUND_PARTS	/* parts of one name */
#define MAX_BYTES	(2 * AN_COMPOUND_MOST * AN_LETTER_BYTES)

/* A word can add so many forms. */
#define WORD_FORMS	(AN_COMPOUND_PARTS * (MAX_RUN - 1))

/* A name of the phrase in one word, as the body may have it. */
typedef struct NameForm
{
	uint8_t		bytes[MAX_BYTES];
	uint32_t	nbytes;
	uint32_t	breaks[MAX_RUN];	/* bytes before each part but the first */
	uint32_t	nbreaks;
	uint8_t		walked[MAX_BYTES];	/* the same, folded as words are read */
	uint32_t	walked_bytes;
	uint32_t	next;			/* where it stands next in the body */
} NameForm;

/* One of the last parts of the phrase that were read. */
typedef struct NamePart
{
	uint32_t	start;			/* in the walked phrase */
	uint32_t	end;
	AnSpan		written;		/* in the folded phrase */
} NamePart;

/* A phrase whose names are being read. */
typedef struct NameReading
{
	AnArena    *arena;
	const AnFolded *phrase;		/* as its profile folds it */
	const AnFolded *walked;		/* as words are read */
	NamePart	run[MAX_RUN];	/* parts in a row, the last one last */
	uint32_t	nrun;
	NameForm   *forms;			/* room for MAX_FORMS */
	uint32_t	nforms;
	uint32_t   *breaks;			/* of the phrase, where blanks are missing */
	uint32_t	nbreaks;
	uint32_t	breaks_room;
} NameReading;

/* Where a byte of the walked phrase stands in the folded one. */
static uint32_t
written_place(const NameReading *reading, uint32_t at)
{
	return reading->walked == reading->phrase ? at :
		an_fold_origin(reading->walked, at);
}

/* Put the last n parts of the run together; false if they are too long. */
static bool
join_run(const NameReading *reading, uint32_t n, NameForm *form)
{
	uint32_t	i;

	memset(form, 0, sizeof(*form));
	for (i = reading->nrun - n; i < reading->nrun; i++)
	{
		const NamePart *part = &reading->run[i];
		uint32_t	nbytes = part->written.end - part->written.start;
		uint32_t	walked = part->end - part->start;

		if (form->nbytes + nbytes > MAX_BYTES ||
			form->walked_bytes + walked > MAX_BYTES)
			return false;
		if (form->nbytes > 0)
			form->breaks[form->nbreaks++] = form->nbytes;
		memcpy(form->bytes + form->nbytes,
			   reading->phrase->folded + part->written.start, nbytes);
		form->nbytes += nbytes;
		memcpy(form->walked + form->walked_bytes,
			   reading->walked->folded + part->start, walked);
		form->walked_bytes += walked;
	}
	return true;
}

/* Are the last n parts of the run one name? */
static bool
run_is_name(const NameReading *reading, uint32_t n)
{
	AnCompoundWord words[MAX_RUN];
	uint32_t	i;

	for (i = 0; i < n; i++)
	{
		const NamePart *part = &reading->run[reading->nrun - n + i];

		words[i].folded = reading->phrase;
		words[i].walked = reading->walked;
		words[i].start = part->start;
		words[i].end = part->end;
	}
	return an_compound_joins(words, n);
}

/* Note the forms that end with the part read last. */
static void
add_name_forms(NameReading *reading)
{
	uint32_t	n;
	uint32_t	i;

	for (n = 2; n <= reading->nrun; n++)
	{
		NameForm   *form = &reading->forms[reading->nforms];

		if (!run_is_name(reading, n) || !join_run(reading, n, form))
			continue;
		for (i = 0; i < reading->nforms; i++)
			if (reading->forms[i].nbytes == form->nbytes &&
				memcmp(reading->forms[i].bytes, form->bytes,
					   form->nbytes) == 0)
				break;
		if (i == reading->nforms)
			reading->nforms++;
	}
}

/* Read one part of a word; parts of one word follow without a blank. */
static void
read_name_part(NameReading *reading, uint32_t start, uint32_t end)
{
	NamePart   *part;

	if (reading->nrun == MAX_RUN)
	{
		reading->nrun--;
		memmove(reading->run, reading->run + 1,
				reading->nrun * sizeof(*reading->run));
	}
	part = &reading->run[reading->nrun++];
	part->start = start;
	part->end = end;
	part->written.start = written_place(reading, start);
	part->written.end = written_place(reading, end);
	add_name_forms(reading);
}

/* Read an Arabic word, which goes on with the run or begins one. */
static int
read_name_word(NameReading *reading, const AnToken *token)
{
	AnCompoundWord word = {reading->phrase, reading->walked, token->start,
	token->end};
	uint32_t	starts[AN_COMPOUND_PARTS + 1];
	uint32_t	parts = (uint32_t) an_compound_parts(&word, starts);
	uint32_t	i;

	if (reading->nrun > 0 &&
		token->start != reading->run[reading->nrun - 1].end + 1)
		reading->nrun = 0;
	starts[parts] = token->end;
	for (i = 0; i < parts; i++)
	{
		read_name_part(reading, starts[i], starts[i + 1]);
		if (i > 0)
		{
			uint32_t   *breaks = an_array_room(reading->arena, reading->breaks,
											   reading->nbreaks,
											   &reading->breaks_room,
											   sizeof(*breaks));

			if (breaks == NULL)
				return AN_ERR_MEMORY;
			reading->breaks = breaks;
			breaks[reading->nbreaks++] = written_place(reading, starts[i]);
		}
	}
	return AN_OK;
}

/* Read the names of the phrase, as many as there is room for. */
static int
read_names(NameReading *reading)
{
	AnWords		words;
	AnToken		token;
	uint32_t	next_tick = AN_TICK_BYTES;

	an_words_init(&words, reading->walked);
	while (reading->nforms + WORD_FORMS <= MAX_FORMS &&
		   an_tokens_next(&words, &token))
	{
		an_arena_tick_byte(reading->arena, token.start, &next_tick);
		if (token.kind != AN_WORD_ARABIC)
			reading->nrun = 0;
		else if (read_name_word(reading, &token) != AN_OK)
			return AN_ERR_MEMORY;
	}
	return AN_OK;
}

/* Does a form stand at byte `at` of the body, as a whole word and a name? */
static bool
stands_at(const AnFolded *body, const NameForm *form, uint32_t at)
{
	return memcmp(body->folded + at, form->bytes, form->nbytes) == 0 &&
		an_find_is_word(body, at, at + form->nbytes) &&
		(form->nbytes != form->walked_bytes ||
		 an_compound_is_spelled(body, at, form->walked, form->nbytes));
}

/* Find where a form stands next in the body as a whole word, from `at` on. */
static void
find_form(AnArena *arena, const AnFolded *body, NameForm *form, uint32_t at)
{
	const uint8_t *text = body->folded;
	uint32_t	next_tick = at + AN_TICK_BYTES;

	/* the second byte of a letter tells more than the first */
	while (at + form->nbytes <= body->folded_bytes)
	{
		const uint8_t *found = memchr(text + at + 1, form->bytes[1],
									  body->folded_bytes - form->nbytes - at + 1);

		an_arena_tick_byte(arena, at, &next_tick);
		if (found == NULL)
			break;
		at = (uint32_t) (found - text) - 1;
		if (stands_at(body, form, at))
		{
			form->next = at;
			return;
		}
		at++;
	}
	form->next = body->folded_bytes;
}

/* Put blanks into the body wherever one of the forms stands. */
static int
part_body(NameReading *reading, AnFolded *body)
{
	uint32_t   *breaks = NULL;
	uint32_t	nbreaks = 0;
	uint32_t	room = 0;
	uint32_t	turn = 0;
	uint32_t	i;
	uint32_t	b;

	for (i = 0; i < reading->nforms; i++)
		find_form(reading->arena, body, &reading->forms[i], 0);
	for (;;)
	{
		NameForm   *first = &reading->forms[0];

		for (i = 1; i < reading->nforms; i++)
			if (reading->forms[i].next < first->next)
				first = &reading->forms[i];
		if (first->next == body->folded_bytes)
			break;
		an_arena_tick_turn(reading->arena, turn++);
		breaks = an_array_reserve(reading->arena, breaks, nbreaks,
								  first->nbreaks, &room, sizeof(*breaks));
		if (breaks == NULL)
			return AN_ERR_MEMORY;
		for (b = 0; b < first->nbreaks; b++)
			breaks[nbreaks++] = first->next + first->breaks[b];
		find_form(reading->arena, body, first, first->next + first->nbytes);
	}
	return an_respell_apart(reading->arena, body, breaks, nbreaks);
}

/*
 * Write the names of a phrase apart, in the phrase and in the body.  Both are
 * folded alike; walk is compiled of AN_PROFILE_WALK.
 */
int
an_find_names(AnArena *arena, const AnFolder *walk, AnFolded *phrase,
			  AnFolded *body)
{
	NameReading reading;
	AnFolded	walked;
	int			status = an_fold(arena, walk, phrase->folded,
								 phrase->folded_bytes, &walked);

	if (status != AN_OK)
		return status;
	memset(&reading, 0, sizeof(reading));
	reading.arena = arena;
	reading.phrase = phrase;
	reading.walked = &walked;
	reading.forms = an_arena_alloc(arena, (MAX_FORMS + 1) * sizeof(NameForm));
	if (reading.forms == NULL)
		return AN_ERR_MEMORY;
	status = read_names(&reading);
	if (status != AN_OK || reading.nforms == 0)
		return status;
	status = part_body(&reading, body);
	if (status != AN_OK)
		return status;
	return an_respell_apart(arena, phrase, reading.breaks, reading.nbreaks);
}
