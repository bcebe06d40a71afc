/*
 * search.c
 *		What holds of the terms of any text, and of their forms.
 *
 * Flag 1 chooses by what words are compared, flag 2 which are left out.
 */
#include "fuzz/fuzz.h"

#include <string.h>

#include "core/search/forms.h"
#include "core/search/stop_words.h"
#include "core/search/terms.h"
#include "core/text/numbers.h"

#define LEVELS		4

/* Letters of a beginning by which a word is surely found. */
#define SURE_LETTERS	3
#define MOST_FOUND		80		/* bytes of a word of which all are tried */

static bool
is_listed(void *list, const uint8_t *word, uint32_t nbytes, bool maksura)
{
	(void) list;
	return an_is_stop_word(word, nbytes, maksura);
}

static void
make_forms(AnForms *forms, const FuzzInput *input)
{
	static AnFolder search;

	if (search.features == 0)
		an_folder_init(&search, AN_PROFILE_SEARCH);
	memset(forms, 0, sizeof(*forms));
	forms->arena = fuzz_arena();
	forms->folder = &search;
	forms->level = (AnFormLevel) fuzz_flag(input, 1, LEVELS);
	forms->keep_exact = input->flags[2] & 1;
	if (input->flags[2] & 2)
		forms->is_stop = is_listed;
}

/* A number gets no longer; a date that was written is read as the same. */
static void
number_is_written(const uint8_t *number, uint32_t nbytes, AnTokenKind kind)
{
	uint8_t		out[AN_DATE_BYTES];
	uint8_t    *written = fuzz_copy(number, nbytes);
	uint8_t		again[AN_DATE_BYTES];
	uint32_t	n;

	if (kind == AN_WORD_NUMBER)
	{
		n = an_number_write(number, nbytes, written);
		CHECK(n > 0 && n <= nbytes);
	}
	else if (an_date_write(number, nbytes, out))
		CHECK(an_date_write(out, AN_DATE_BYTES, again) &&
			  memcmp(out, again, AN_DATE_BYTES) == 0);
}

/* No form is empty or too long, nor is there a place before the first. */
static void
forms_fit(const AnForms *forms)
{
	uint32_t	i;

	for (i = 0; i < forms->n; i++)
	{
		const AnForm *form = &forms->forms[i];

		CHECK(form->nbytes > 0 && form->nbytes <= AN_FORM_MAX_BYTES);
		CHECK(form->way != AN_WAY_EXACT || form->bytes[0] == AN_FORM_EXACT);
		CHECK(form->way != AN_WAY_EXACT || forms->keep_exact ||
			  forms->level == AN_LEVEL_EXACT);
	}
}

/* A term has the same forms whether or not it was met before. */
static void
memo_is_right(AnForms *plain, AnForms *memo, const uint8_t *term,
			  uint32_t nbytes)
{
	uint32_t	i;
	int			turn;

	for (turn = 0; turn < 2; turn++)
	{
		RUN(an_forms_find(memo, term, nbytes));
		CHECK(memo->n == plain->n && memo->is_word == plain->is_word);
		for (i = 0; i < plain->n && i < memo->n; i++)
			CHECK(plain->forms[i].nbytes == memo->forms[i].nbytes &&
				  memcmp(plain->forms[i].bytes, memo->forms[i].bytes,
						 plain->forms[i].nbytes) == 0);
	}
}

/* The parts of a word are the word, and none would be parted again. */
static void
words_part_once(AnArena *arena, const AnFolded *folded)
{
	AnGluing   *gluing = an_gluing_make(arena, folded, folded);
	AnWords		words;
	AnToken		token;

	CHECK(gluing != NULL);
	an_words_init(&words, folded);
	while (gluing != NULL && an_words_next(&words, &token))
	{
		uint32_t	starts[AN_WORD_MOST_PARTS + 1];
		uint32_t	again[AN_WORD_MOST_PARTS + 1];
		int			parts;
		int			i;

		if (token.kind != AN_WORD_ARABIC)
			continue;
		parts = an_word_parts(gluing, folded, &token, starts);
		CHECK(parts >= 1 && parts <= AN_WORD_MOST_PARTS &&
			  starts[0] == token.start);
		starts[parts] = token.end;
		for (i = 0; i < parts; i++)
		{
			AnToken		part = token;

			CHECK(starts[i] < starts[i + 1]);
			part.start = starts[i];
			part.end = starts[i + 1];
			part.hash = an_hash_bytes(folded->folded + part.start,
									  part.end - part.start);
			CHECK(an_word_parts(gluing, folded, &part, again) == 1);
		}
	}
}

/* Terms tile the text. */
static void
terms_tile_the_text(AnArena *arena, const FuzzInput *input,
					const AnFolded *folded)
{
	AnForms		forms;
	AnForms		memo;
	AnTerms		terms;
	AnTerm		term;
	uint32_t	at = 0;
	uint32_t	whole_end = 0;

	make_forms(&forms, input);
	make_forms(&memo, input);
	/* a memo is zeroed, which takes longer than a short text */
	if (!forms.keep_exact && forms.level != AN_LEVEL_EXACT &&
		input->flags[3] % 8 == 1)
	{
		memo.memo = an_arena_alloc(arena, AN_MEMO_ENTRIES * sizeof(AnMemo));
		if (memo.memo != NULL)
			memset(memo.memo, 0, AN_MEMO_ENTRIES * sizeof(AnMemo));
	}
	RUN(an_terms_init(arena, &terms, folded));
	while (an_terms_next(&terms, &term))
	{
		const uint8_t *bytes = folded->text + term.span.start;
		uint32_t	nbytes = term.span.end - term.span.start;

		CHECK(term.span.start == at && term.span.end > at &&
			  term.span.end <= folded->text_bytes);
		CHECK(term.kind > AN_TERM_END && term.kind <= AN_TERM_LAST);
		CHECK(an_term_name(term.kind) != NULL);
		CHECK((term.kind != AN_TERM_BLANK && term.kind != AN_TERM_TAG) ||
			  nbytes <= AN_TERM_MAX_BLANK);
		if (!an_term_is_whole(term.kind))
		{
			at = term.span.end;
			/* parts do not reach beyond what holds them */
			CHECK(whole_end < at || term.span.end <= whole_end);
		}
		else
			whole_end = term.span.end;
		bytes = fuzz_copy(bytes, nbytes);
		RUN(an_forms_find(&forms, bytes, nbytes));
		forms_fit(&forms);
		if (memo.memo != NULL)
			memo_is_right(&forms, &memo, bytes, nbytes);
	}
	CHECK(at == folded->text_bytes);
}

/* Does one of the places where a word begins go on as one of its beginning's? */
static bool
beginnings_meet(const uint8_t *word, uint32_t nbytes, uint32_t beginning,
				const uint32_t *starts, int n)
{
	uint32_t	others[AN_BEGINNINGS_MAX];
	int			nothers = an_beginnings_find(word, nbytes, others);
	int			i;
	int			j;

	for (i = 0; i < n; i++)
		for (j = 0; j < nothers; j++)
			if (beginning - starts[i] <= nbytes - others[j] &&
				memcmp(word + starts[i], word + others[j],
					   beginning - starts[i]) == 0)
				return true;
	return false;
}

/* A word is found by whatever begins it and is no mere clitic. */
static void
word_is_found(const uint8_t *word, uint32_t nbytes)
{
	uint32_t	end;

	if (nbytes % AN_LETTER_BYTES != 0)
		return;
	for (end = AN_LETTER_BYTES; end < nbytes; end += AN_LETTER_BYTES)
	{
		const uint8_t *beginning = fuzz_copy(word, end);
		uint32_t	starts[AN_BEGINNINGS_MAX];
		int			n = an_beginnings_find(beginning, end, starts);
		int			i;

		CHECK(n >= 1 && n <= AN_BEGINNINGS_MAX);
		for (i = 0; i < n; i++)
			CHECK(starts[i] < end && (i == 0 || starts[i] > starts[i - 1]));
		if (end - starts[n - 1] >= SURE_LETTERS * AN_LETTER_BYTES)
			CHECK(beginnings_meet(word, nbytes, end, starts, n));
	}
}

/* Words as words.c reads them. */
static void
words_are_found(const AnFolded *folded)
{
	AnWords		words;
	AnToken		token;

	an_words_init(&words, folded);
	while (an_words_next(&words, &token))
		if (token.kind == AN_WORD_ARABIC &&
			token.end - token.start <= MOST_FOUND)
			word_is_found(fuzz_copy(folded->folded + token.start,
									token.end - token.start),
						  token.end - token.start);
}

/* Numbers as words.c reads them. */
static void
numbers_are_written(const AnFolded *folded)
{
	AnWords		words;
	AnToken		token;

	an_words_init(&words, folded);
	while (an_words_next(&words, &token))
		if (token.kind == AN_WORD_NUMBER || token.kind == AN_WORD_DATE)
			number_is_written(fuzz_copy(folded->folded + token.start,
										token.end - token.start),
							  token.end - token.start,
							  token.kind);
}

void
fuzz_search(const FuzzInput *input)
{
	AnArena    *arena = fuzz_arena();
	AnForms		forms;
	AnFolded	folded;

	fuzz_walk(arena, input->text, input->nbytes, &folded);
	numbers_are_written(&folded);
	words_part_once(arena, &folded);
	words_are_found(&folded);
	terms_tile_the_text(arena, input, &folded);
	/* what is no term of a text can be asked for as well */
	make_forms(&forms, input);
	RUN(an_forms_find(&forms, input->other, input->other_bytes));
	forms_fit(&forms);
}
