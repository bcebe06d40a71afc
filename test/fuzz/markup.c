/*
 * markup.c
 *		What holds of a text with markup: it reads as the text without.
 *
 * Of the input the signs that can begin markup are taken out.  Then a second
 * text is made of it: characters by number, twice encoded ones among them, and
 * tags within a line anywhere.  Flag 1 chooses the profile, flag 2 how much
 * there is of each.
 */
#include "fuzz/fuzz.h"

#include <stdio.h>
#include <string.h>

#include "core/search/forms.h"
#include "core/search/terms.h"
#include "core/text/markup.h"

#define MOST_TAG_BYTES		48	/* of the tags below */
#define MOST_REFERENCE		24	/* bytes of a character by number */
#define LONG_BYTES			2048	/* of a longer text the rest is left out */

/* A text, the same with markup, and where its characters stand there. */
typedef struct Pair
{
	uint8_t    *plain;
	uint32_t	plain_bytes;
	uint8_t    *marked;
	uint32_t	marked_bytes;
	uint32_t   *starts;			/* of each byte that begins a character */
	uint32_t   *ends;			/* and of the character before each byte */
} Pair;

static void
put_tag(Pair *pair)
{
	static const char *const tags[] = {
		"<b>", "</b>", "<SPAN class='a>b'>", "</span\n>", "<o:p/>",
		"<a href=\"/?a=1&amp;b=<p>\">", "<font size=2>", "<amp-x y=1>"
	};
	const char *tag = tags[fuzz_below(sizeof(tags) / sizeof(*tags))];

	memcpy(pair->marked + pair->marked_bytes, tag, strlen(tag));
	pair->marked_bytes += (uint32_t) strlen(tag);
}

/* Can the character be written by its number? */
static bool
has_number(uint32_t cp)
{
	return cp != 0 && cp != AN_REPLACEMENT && !(cp >= 0x80 && cp < 0xA0);
}

static void
put_reference(Pair *pair, uint32_t cp)
{
	static const char *const formats[] = {
		"&#%u;", "&#x%x;", "&#X%X;", "&#0%u;", "&amp;#%u;", "&amp;amp;#x%x;"
	};
	char		reference[MOST_REFERENCE];
	int			n = snprintf(reference, sizeof(reference),
							 formats[fuzz_below(sizeof(formats) /
												sizeof(*formats))], cp);

	memcpy(pair->marked + pair->marked_bytes, reference, (size_t) n);
	pair->marked_bytes += (uint32_t) n;
}

/* Mark a text up. */
static void
make_pair(const FuzzInput *input, Pair *pair)
{
	uint32_t	nbytes = input->nbytes < LONG_BYTES ? input->nbytes :
	LONG_BYTES;
	uint32_t	some = 1 + input->flags[2] % 8;
	uint32_t	at = 0;
	uint32_t	i;

	pair->plain = fuzz_copy(input->text, nbytes);
	pair->plain_bytes = nbytes;
	for (i = 0; i < nbytes; i++)
		if (an_markup_begins(pair->plain[i]) || pair->plain[i] == '>')
			pair->plain[i] = '.';
	pair->marked = fuzz_block((MOST_TAG_BYTES + MOST_REFERENCE) *
							  (size_t) nbytes + MOST_TAG_BYTES);
	pair->starts = fuzz_block((nbytes + 1) * sizeof(uint32_t));
	pair->ends = fuzz_block((nbytes + 1) * sizeof(uint32_t));
	pair->marked_bytes = 0;
	pair->ends[0] = 0;
	while (at < nbytes)
	{
		uint32_t	cp;
		uint32_t	n = (uint32_t) an_utf8_decode(pair->plain + at,
												  pair->plain + nbytes, &cp);

		if (fuzz_below(2 * some) == 0)
			put_tag(pair);
		pair->starts[at] = pair->marked_bytes;
		if (has_number(cp) && fuzz_below(some) == 0)
			put_reference(pair, cp);
		else
		{
			memcpy(pair->marked + pair->marked_bytes, pair->plain + at, n);
			pair->marked_bytes += n;
		}
		at += n;
		pair->ends[at] = pair->marked_bytes;
	}
	pair->starts[at] = pair->marked_bytes;
}

/* Both texts fold to the same, and each character comes from the same one. */
static void
folds_alike(AnArena *arena, const Pair *pair, uint32_t features)
{
	AnFolder	folder;
	AnFolded	plain;
	AnFolded	marked;
	uint32_t	at = 0;
	uint32_t	cp;

	an_folder_init(&folder, features | AN_FEATURE_HTML);
	RUN(an_fold(arena, &folder, pair->plain, pair->plain_bytes, &plain));
	RUN(an_fold(arena, &folder, pair->marked, pair->marked_bytes, &marked));
	CHECK(plain.folded_bytes == marked.folded_bytes &&
		  memcmp(plain.folded, marked.folded, plain.folded_bytes) == 0);
	while (at < plain.folded_bytes && at < marked.folded_bytes)
	{
		uint32_t	end = at + (uint32_t)
		an_utf8_decode(plain.folded + at, plain.folded + plain.folded_bytes,
					   &cp);
		AnSpan		span = an_fold_span(&plain, at, end);
		AnSpan		same = an_fold_span(&marked, at, end);

		/* which blank of a run it comes from is left open */
		if (an_letter_kind(cp) != AN_LETTER_BLANK &&
			an_letter_kind(cp) != AN_LETTER_BREAK)
		{
			CHECK(same.start == pair->starts[span.start]);
			CHECK(same.end == pair->ends[span.end]);
			CHECK(an_fold_source(&plain, at) == an_fold_source(&marked, at));
			CHECK(an_fold_last(&plain, at, end) ==
				  an_fold_last(&marked, at, end));
		}
		at = end;
	}
}

/* The next term that is no blank and no tag. */
static bool
next_word(AnTerms *terms, AnTerm *term)
{
	while (an_terms_next(terms, term))
		if (term->kind != AN_TERM_BLANK && term->kind != AN_TERM_TAG)
			return true;
	return false;
}

static bool
have_same_forms(const AnForms *a, const AnForms *b)
{
	uint32_t	i;

	if (a->n != b->n || a->is_word != b->is_word)
		return false;
	for (i = 0; i < a->n; i++)
		if (a->forms[i].nbytes != b->forms[i].nbytes ||
			a->forms[i].next_place != b->forms[i].next_place ||
			memcmp(a->forms[i].bytes, b->forms[i].bytes,
				   a->forms[i].nbytes) != 0)
			return false;
	return true;
}

/* Both have the same terms, at the same places and with the same forms. */
static void
is_found_alike(AnArena *arena, const Pair *pair)
{
	static AnFolder search;
	AnForms		forms[2];
	AnFolded	folded[2];
	AnTerms		terms[2];
	AnTerm		term[2];
	int			i;

	if (search.features == 0)
		an_folder_init(&search, AN_PROFILE_SEARCH);
	fuzz_walk(arena, pair->plain, pair->plain_bytes, &folded[0]);
	fuzz_walk(arena, pair->marked, pair->marked_bytes, &folded[1]);
	for (i = 0; i < 2; i++)
	{
		memset(&forms[i], 0, sizeof(forms[i]));
		forms[i].arena = fuzz_arena();
		forms[i].folder = &search;
		RUN(an_terms_init(arena, &terms[i], &folded[i]));
	}
	while (next_word(&terms[0], &term[0]))
	{
		bool		more;

		/* with its markup it may be too long to be one */
		if (an_term_is_whole(term[0].kind) &&
			pair->ends[term[0].span.end] - pair->starts[term[0].span.start] >
			AN_TERM_MAX_COMPOUND)
			continue;
		more = next_word(&terms[1], &term[1]);

		CHECK(more && term[0].kind == term[1].kind);
		if (!more)
			return;
		CHECK(term[1].span.start == pair->starts[term[0].span.start]);
		CHECK(term[1].span.end == pair->ends[term[0].span.end]);
		for (i = 0; i < 2; i++)
			RUN(an_forms_find(&forms[i], folded[i].text + term[i].span.start,
							  term[i].span.end - term[i].span.start));
		CHECK(have_same_forms(&forms[0], &forms[1]));
	}
	CHECK(!next_word(&terms[1], &term[1]));
}

void
fuzz_markup(const FuzzInput *input)
{
	static const uint32_t profiles[] = {
		AN_PROFILE_DISPLAY, AN_PROFILE_SEARCH, AN_PROFILE_NAME,
		AN_PROFILE_WALK, 0
	};
	AnArena    *arena = fuzz_arena();
	Pair		pair;

	make_pair(input, &pair);
	folds_alike(arena, &pair, profiles[fuzz_flag(input, 1, 5)]);
	is_found_alike(arena, &pair);
}
