/*
 * forms.c
 *		The forms that a term is indexed and looked for by.
 *
 * Nearly every term is a word of plain Arabic letters, which plain_word.h folds;
 * find_any() does all others.
 */
#include "core/search/forms.h"

#include <string.h>

#include "core/base/array.h"
#include "core/base/salt.h"
#include "core/search/plain_word.h"
#include "core/search/stop_words.h"
#include "core/text/numbers.h"
#include "core/text/stem.h"

#define PLAIN_BYTES		128		/* the longest plain word */
#define MAX_ACRONYM		6		/* letters of one that is found by them */

/* Add a form of bytes that live as long as the arena. */
static int
add_form(AnForms *forms, const uint8_t *bytes, uint32_t nbytes,
		 bool next_place, AnFormWay way)
{
	AnForm	   *form = an_array_room(forms->arena, forms->forms, forms->n,
									 &forms->capacity, sizeof(AnForm));

	if (form == NULL)
		return AN_ERR_MEMORY;
	forms->forms = form;
	form += forms->n++;
	form->bytes = bytes;
	form->nbytes = nbytes;
	form->next_place = next_place;
	form->way = way;
	return AN_OK;
}

/*
 * Add the forms by which a prefix query finds a folded word: one for each place
 * where it can begin.
 */
static int
add_beginnings(AnForms *forms, const uint8_t *word, uint32_t nbytes,
			   bool next_place)
{
	uint32_t	starts[AN_BEGINNINGS_MAX];
	int			n = an_beginnings_find(word, nbytes, starts);
	int			status = AN_OK;
	int			i;

	for (i = 0; i < n && status == AN_OK; i++)
	{
		uint32_t	rest = nbytes - starts[i];
		uint8_t    *copy = an_arena_alloc(forms->arena, rest);

		if (copy == NULL)
			return AN_ERR_MEMORY;
		rest = an_beginnings_write(word + starts[i], rest, copy);
		status = add_form(forms, copy, rest, next_place && i == 0,
						  i == 0 ? AN_WAY_LEVEL :
						  (AnFormWay) (AN_WAY_CUT + i - 1));
	}
	return status;
}

/* Add the forms of a folded word: by the level, and for keep_exact. */
static int
add_word_forms(AnForms *forms, const uint8_t *word, uint32_t nbytes,
			   bool next_place)
{
	uint32_t	n = nbytes;
	uint8_t    *copy;

	if (nbytes > AN_FORM_MAX_BYTES - 1)
		return AN_OK;
	if (forms->level == AN_LEVEL_PREFIX)
	{
		int			status = add_beginnings(forms, word, nbytes, next_place);

		if (status != AN_OK || !forms->keep_exact)
			return status;
		next_place = false;
	}
	copy = an_arena_alloc(forms->arena,
						  AN_STEM_ROOM((size_t) nbytes) + nbytes + 1);
	if (copy == NULL)
		return AN_ERR_MEMORY;
	if (forms->level < AN_LEVEL_EXACT)
	{
		if (forms->level == AN_LEVEL_STEM)
			n = (uint32_t) an_stem((const char *) word, (int) nbytes,
								   (char *) copy);
		else
			memcpy(copy, word, nbytes);
		if (add_form(forms, copy, n, next_place, AN_WAY_LEVEL) != AN_OK)
			return AN_ERR_MEMORY;
		if (!forms->keep_exact)
			return AN_OK;
		copy += n;
		next_place = false;
	}
	copy[0] = AN_FORM_EXACT;
	memcpy(copy + 1, word, nbytes);
	return add_form(forms, copy, nbytes + 1, next_place, AN_WAY_EXACT);
}

static bool
is_left_out(const AnForms *forms, const uint8_t *word, uint32_t nbytes,
			bool maksura)
{
	return forms->is_stop != NULL &&
		forms->is_stop(forms->stop_list, word, nbytes, maksura);
}

/*
 * Add a time and, from the same place on, its parts: PostgreSQL cuts a query at
 * the colons.
 */
static int
add_time_forms(AnForms *forms, const uint8_t *time, uint32_t nbytes,
			   bool next_place)
{
	const uint8_t *end = time + nbytes;
	int			status = add_word_forms(forms, time, nbytes, next_place);

	next_place = false;
	while (status == AN_OK && time < end)
	{
		const uint8_t *part = time;

		while (time < end && *time != ':')
			time++;
		status = add_word_forms(forms, part, (uint32_t) (time - part),
								next_place);
		next_place = true;
		time++;
	}
	return status;
}

/* Add a number; one with a percent sign is looked for without it too. */
static int
add_number_forms(AnForms *forms, const uint8_t *number, uint32_t nbytes,
				 bool percent, bool next_place)
{
	uint8_t    *out = an_arena_alloc(forms->arena, (size_t) nbytes + 1);
	uint32_t	n;
	int			status;

	if (out == NULL)
		return AN_ERR_MEMORY;
	n = an_number_write(number, nbytes, out);
	if (percent && n < AN_FORM_MAX_BYTES && forms->level != AN_LEVEL_EXACT)
	{
		out[n] = '%';
		status = add_form(forms, out, n + 1, next_place, AN_WAY_LEVEL);
		if (status != AN_OK)
			return status;
		next_place = false;
	}
	return add_word_forms(forms, out, n, next_place);
}

/* Add a date in ISO 8601, and its year. */
static int
add_date_forms(AnForms *forms, const uint8_t *date, uint32_t nbytes,
			   bool next_place)
{
	uint8_t		iso[AN_DATE_BYTES];
	int			status;

	if (!an_date_write(date, nbytes, iso))
		return add_word_forms(forms, date, nbytes, next_place);
	status = add_word_forms(forms, iso, sizeof(iso), next_place);
	return status != AN_OK ? status :
		add_word_forms(forms, iso, AN_YEAR_DIGITS, false);
}

/* Add each letter of an acronym of n bytes, less its stops, by itself. */
static int
add_letter_forms(AnForms *forms, const uint8_t *letters, uint32_t n)
{
	const uint8_t *end = letters + n;
	int			status = AN_OK;

	while (status == AN_OK && letters < end)
	{
		uint8_t    *copy = an_arena_alloc(forms->arena, AN_UTF8_MAX + 1);
		uint32_t	length;
		uint32_t	cp;

		if (copy == NULL)
			return AN_ERR_MEMORY;
		length = (uint32_t) an_utf8_decode(letters, end, &cp);
		copy[0] = AN_FORM_EXACT;
		memcpy(copy + 1, letters, length);
		letters += length;
		if (forms->level == AN_LEVEL_PREFIX)
			length = an_beginnings_write(copy + 1, length, copy + 1);
		status = forms->level == AN_LEVEL_EXACT ?
			add_form(forms, copy, length + 1, false, AN_WAY_LETTERS) :
			add_form(forms, copy + 1, length, false, AN_WAY_LETTERS);
	}
	return status;
}

/*
 * Add an acronym, without what stands between its letters; a short one is found
 * by its letters too, for PostgreSQL cuts a query at the blanks between them.
 */
static int
add_acronym_forms(AnForms *forms, const uint8_t *p, uint32_t nbytes,
				  bool next_place)
{
	uint8_t    *out = an_arena_alloc(forms->arena, nbytes);
	uint32_t	letters = 1;
	uint32_t	n = 0;
	uint32_t	i;
	int			status;

	if (out == NULL)
		return AN_ERR_MEMORY;
	for (i = 0; i < nbytes; i++)
		if (p[i] != '.' && p[i] != ' ')
			out[n++] = p[i];
		else
			letters++;
	status = add_word_forms(forms, out, n, next_place);
	return status != AN_OK || letters > MAX_ACRONYM ? status :
		add_letter_forms(forms, out, n);
}

static int	add_token_forms(AnForms *forms, const AnFolded *folded,
							const AnToken *token, bool next_place);

/*
 * The first word of a tag has the forms from `first` on.  Each other way to find
 * it is one to find the tag, whose forms stand before: add them for that way.
 */
static int
add_tag_ways(AnForms *forms, uint32_t tag, uint32_t first)
{
	uint32_t	n = forms->n;
	uint32_t	i;
	int			status = AN_OK;

	for (i = first; i < n && status == AN_OK; i++)
		if (forms->forms[i].way >= AN_WAY_CUT)
			status = add_form(forms, forms->forms[tag].bytes,
							  forms->forms[tag].nbytes, false,
							  forms->forms[i].way);
	return status;
}

/* Add a hashtag or mention, and from the same place on the words in it. */
static int
add_tag_forms(AnForms *forms, const AnFolded *folded, const AnToken *tag,
			  bool next_place)
{
	const uint8_t *text = folded->folded;
	AnGluing   *gluing = an_gluing_make(forms->arena, folded, folded);
	AnWords		words = {folded, text + tag->start + 1, text + tag->end, false, NULL};
	AnToken		token;
	uint32_t	whole = forms->n;
	uint32_t	turn = 0;
	int			status;

	if (gluing == NULL)
		return AN_ERR_MEMORY;
	status = add_word_forms(forms, text + tag->start, tag->end - tag->start,
							next_place);
	next_place = false;
	while (status == AN_OK && an_words_next(&words, &token))
	{
		uint32_t	starts[AN_WORD_MOST_PARTS + 1];
		int			parts = an_word_parts(gluing, folded, &token, starts);
		int			i;

		an_arena_tick_turn(forms->arena, turn++);
		starts[parts] = token.end;
		for (i = 0; i < parts && status == AN_OK; i++)
		{
			token.start = starts[i];
			token.end = starts[i + 1];
			status = add_token_forms(forms, folded, &token, next_place);
			if (status == AN_OK && !next_place && forms->n > whole)
				status = add_tag_ways(forms, whole, whole + 1);
			next_place = true;
		}
	}
	return status;
}

/* Add the forms of one word of the term. */
static int
add_token_forms(AnForms *forms, const AnFolded *folded, const AnToken *token,
				bool next_place)
{
	const uint8_t *word = folded->folded + token->start;
	uint32_t	nbytes = token->end - token->start;

	switch (token->kind)
	{
		case AN_WORD_NUMBER:
			if (memchr(word, ':', nbytes) != NULL)
				return add_time_forms(forms, word, nbytes, next_place);
			return add_number_forms(forms, word, nbytes,
									token->end < folded->folded_bytes &&
									word[nbytes] == '%', next_place);
		case AN_WORD_DATE:
			return add_date_forms(forms, word, nbytes, next_place);
		case AN_WORD_ACRONYM:
			return add_acronym_forms(forms, word, nbytes, next_place);
		case AN_WORD_HASHTAG:
		case AN_WORD_MENTION:
			return add_tag_forms(forms, folded, token, next_place);
		default:
			return add_word_forms(forms, word, nbytes, next_place);
	}
}

/*
 * Is the whole term an address?  The host of a URL is a term without what tells
 * words.c that it is an address: a Latin word, with a stop or a slash behind it
 * and no blank in the term.
 */
static bool
is_address(const AnFolded *folded, const AnToken *first)
{
	const uint8_t *text = folded->folded;
	uint32_t	end = folded->folded_bytes;

	if (first->kind == AN_WORD_URL || first->kind == AN_WORD_EMAIL)
		return true;
	return first->kind == AN_WORD_LATIN && first->start == 0 &&
		first->end + 1 < end &&
		(text[first->end] == '.' || text[first->end] == '/') &&
		memchr(text, ' ', end) == NULL;
}

/* Is the term single letters with blanks between? */
static bool
is_spaced_acronym(AnArena *arena, const AnFolded *folded)
{
	AnWords		words;
	AnToken		token;
	uint32_t	n = 0;

	an_words_init(&words, folded);
	for (; an_words_next(&words, &token); n++)
	{
		if (token.kind != AN_WORD_ARABIC ||
			token.end - token.start != AN_LETTER_BYTES)
			return false;
		an_arena_tick_turn(arena, n);
	}
	return n > 1;
}

/* Find the forms of a term of any kind and any number of words. */
static int
find_any(AnForms *forms, const uint8_t *term, uint32_t nbytes)
{
	AnFolded	folded;
	AnWords		words;
	AnToken		token;
	AnToken		next;
	uint32_t	turn = 0;
	bool		more;
	int			status;

	status = an_fold(forms->arena, forms->folder, term, nbytes, &folded);
	if (status != AN_OK)
		return status;
	an_words_init(&words, &folded);
	if (!an_words_next(&words, &token))
		return AN_OK;
	forms->is_word = true;
	if (is_address(&folded, &token))
		return add_word_forms(forms, folded.folded, folded.folded_bytes,
							  false);
	if (token.end - token.start == AN_LETTER_BYTES &&
		is_spaced_acronym(forms->arena, &folded))
		return add_acronym_forms(forms, folded.folded, folded.folded_bytes,
								 false);
	more = an_words_next(&words, &next);
	if (!more && token.kind <= AN_WORD_LATIN &&
		is_left_out(forms, folded.folded + token.start, token.end - token.start,
					an_ends_in_maksura(&folded, token.end)))
		return AN_OK;
	status = add_token_forms(forms, &folded, &token, false);
	for (; more && status == AN_OK; more = an_words_next(&words, &next))
	{
		status = add_token_forms(forms, &folded, &next, forms->n > 0);
		an_arena_tick_turn(forms->arena, turn++);
	}
	return status;
}

/* Take the form of the term from the memo; false if that does not keep it. */
static bool
find_in_memo(AnForms *forms, AnMemo *places, const uint8_t *term,
			 uint32_t nbytes)
{
	if (!an_memo_find(places, term, nbytes))
		return false;
	forms->kept.bytes = places[0].bytes + nbytes;
	forms->kept.nbytes = places[0].nform;
	forms->forms = &forms->kept;
	forms->n = places[0].nform > 0;
	return true;
}

/* Find the forms of a term of plain Arabic letters; false if it is none. */
static bool
find_plain(AnForms *forms, const uint8_t *term, uint32_t nbytes, int *status)
{
	uint8_t		plain[PLAIN_BYTES];
	bool		maksura = false;
	uint32_t	n;

	n = an_plain_word_fold(forms->folder, term, nbytes, plain, &maksura);
	if (n > 0 && !is_left_out(forms, plain, n, maksura))
		*status = add_word_forms(forms, plain, n, false);
	return n > 0;
}

/* Find the forms of a term as it stands in a text. */
int
an_forms_find(AnForms *forms, const uint8_t *term, uint32_t nbytes)
{
	AnMemo	   *places = NULL;
	int			status = AN_OK;

	forms->n = 0;
	forms->is_word = true;
	if (forms->memo != NULL && nbytes > 0 && nbytes < AN_MEMO_BYTES)
	{
		places = an_memo_places(forms->memo, forms->arena->salt, term, nbytes);
		if (find_in_memo(forms, places, term, nbytes))
			return AN_OK;
	}
	an_arena_rewind(forms->arena);
	forms->capacity = 0;
	forms->forms = NULL;
	if (nbytes > PLAIN_BYTES || !find_plain(forms, term, nbytes, &status))
	{
		forms->is_word = false;
		return find_any(forms, term, nbytes);
	}
	if (status == AN_OK && places != NULL && forms->n <= 1)
		an_memo_keep(places, term, nbytes,
					 forms->n > 0 ? forms->forms[0].bytes : term,
					 forms->n > 0 ? forms->forms[0].nbytes : 0);
	return status;
}
