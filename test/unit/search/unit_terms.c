/*
 * unit_terms.c
 *		Terms and their forms, by example and by property.
 */
#include "unit/unit.h"

#include <stdio.h>
#include <stdlib.h>

#include "core/search/forms.h"
#include "core/search/stop_words.h"
#include "core/search/terms.h"
#include "core/text/respell.h"

#define MOST_BYTES	4000

static AnFolder walk;
static AnFolder search;

/*
 * A text, and the forms of each of its terms that PostgreSQL asks for: one
 * term in brackets, + before a form that takes a place of its own.
 */
static const struct FormCase
{
	const char *text;
	const char *forms;
}			cases[] =
{
	{"", ""},
	{"،؛ « »", ""},
	/* marks, joiners and tatweel inside words */
	{"كِتَاب كــتاب ك\xE2\x80\x8Cتاب", "[كتاب] [كتاب] [كتاب]"},
	/* stop words, and a name that folds to one */
	{"كتاب على علي", "[كتاب] [] [علي]"},
	{"كتاب من فإن وهو", "[كتاب] [] [] []"},
	/* numbers */
	{"١٢٫٥٪ 12.5% ١٬٢٣٤ 1,234.50 1,5", "[12.5% 12.5] [12.5% 12.5] [1234] [1234.50] [1.5]"},
	{"1.234.567 1.2.3.4 12:30 007", "[1234567] [1.2.3.4] [12:30 12 +30] [007]"},
	/* a query is cut at colons, so times have their parts */
	{"9:05:30 1:43.52 12:30. 2:1 12:3", "[9:05:30 9 +05 +30] [1:43.52 1 +43.52] [12:30 12 +30] [2] [1] [12] [3]"},
	{"1,2,3 1,23,456 12345,678", "[1,2,3] [1,23,456] [12345.678]"},
	/* dates: the day comes first, unless there is no such month */
	{"12-05-2024 2024/5/12 5/13/24 1/2/71", "[2024-05-12 2024] [2024-05-12 2024] [2024-05-13 2024] [1971-02-01 1971]"},
	{"40-05-2024 12-15-2024", "[40-05-2024] [2024-12-15 2024]"},
	/* acronyms */
	{"أ.ف.ب (أ ف ب) U.S.A.", "[افب ا ف ب] [افب ا ف ب] [usa u s a]"},
	{"a.b.c.d.e.f a.b.c.d.e.f.g", "[abcdef a b c d e f] [abcdefg]"},
	/* tags */
	{"#كتاب @كتاب_2 #a", "[#كتاب كتاب] [@كتاب_2 كتاب +2] [#a a]"},
	/* addresses */
	{"https://www.a.org/x/1", "[a.org/x/1] [a.org]"},
	{"http://a.qa:80/x http://a.qa", "[a.qa:80/x] [a.qa] [80] [x] [a.qa]"},
	{"www.a.org/x?y=1&z=2", "[a.org/x?y=1&z=2] [a.org/x?y=1] [a.org] [z] [2]"},
	{"http://a.qa/?u=http://b.qa/x", "[a.qa/?u=http://b.qa/x] [a.qa/?u=http] [a.qa] [b.qa/x] [b.qa]"},
	{"http://a.qa/كتاب:كتاب/12:30", "[a.qa/كتاب:كتاب/12:30] [a.qa/كتاب] [a.qa] [كتاب] [كتاب] [12:30 12 +30]"},
	{"http://a.qa/x?:y", "[a.qa/x?:y] [a.qa/x] [a.qa] [y]"},
	/* what a query has left of an address */
	{"://www.a.qa/x", "[a.qa/x] [a.qa]"},
	{"//a.qa/x //كتاب a//كتاب", "[a.qa/x] [a.qa] [كتاب] [a] [كتاب]"},
	{"http", ""}, {"x=https", "[x]"}, {"a https", "[a] [https]"}, {"ftp a", "[ftp] [a]"},
	{"http://a.qa/ a.qa/x/ a.qa/x/?y", "[a.qa] [a.qa/x] [a.qa] [a.qa/x/?y] [a.qa]"},
	{"bc.co.uk a.in mailto", "[bc.co.uk] [a] [in] [mailto]"}, {"mailto", ""}, {"a mailto:me@a.org http:", "[a] [me@a.org]"},
	{"a.in/x me@a.org", "[a] [in] [x] [me@a.org]"},
	/* glue */
	{"سورياوكتاب a20b Fكتاب كتاب5", "[سوريا] [كتاب] [a] [20] [b] [f] [كتاب] [كتاب] [5]"},
	{"سوريا-كتاب F-16", "[سوريا] [كتاب] [f] [16]"},
	/* prefixes apart */
	{"و كتاب بـ«كتاب» والـ 20 ب5 ب", "[كتاب] [كتاب] [20] [5] [ب]"},
	/* names in two */
	{"عبدالرحيم", "[عبد] [رحيم]"}
};

static const char *const pieces[] = {
	"كتاب", "والرئيس", "سورياوروسيا", "من", "على", "أ.ف.", "أ ف ب ", "و", "ب",
	"ـ", "ال", "#", "@", "_", "-", "5", "12/5/2024", "1,234", "٪", "%", "«", "»",
	"http://www.a.com/", "a@b.com", "b", "’", " ", "  ", "\n", "ﷺ", "ﷲ", "ﻻ",
	"َ", "ٔ", "\xE2\x80\x8C", "\xD9", "\xFF", "\xE0\xA2\xA0", "。", "عبدالرحيم",
	"ااا", "گ", "."
};

#define NPIECES	(sizeof(pieces) / sizeof(pieces[0]))

static void
init_forms(AnForms *forms, AnArena *arena)
{
	memset(forms, 0, sizeof(*forms));
	forms->arena = arena;
	forms->folder = &search;
}

static bool
is_stop(void *list, const uint8_t *word, uint32_t nbytes, bool maksura)
{
	(void) list;
	return an_is_stop_word(word, nbytes, maksura);
}

static void
write_forms(const AnForms *forms, char *out)
{
	uint32_t	i;

	strcat(out, *out ? " [" : "[");
	for (i = 0; i < forms->n; i++)
		sprintf(out + strlen(out), "%s%s%.*s", i > 0 ? " " : "",
				forms->forms[i].next_place ? "+" : "",
				(int) forms->forms[i].nbytes,
				(const char *) forms->forms[i].bytes);
	strcat(out, "]");
}

static void
check_case(const struct FormCase *c)
{
	AnArena    *arena = unit_arena();
	AnArena		scratch = {.grab = arena->grab, .owner = arena->owner,
	.salt = arena->salt};
	AnFolded	folded;
	AnTerms		terms;
	AnTerm		term;
	AnForms		forms;
	char		out[1000] = "";

	CHECK_INT(an_fold(arena, &walk, (const uint8_t *) c->text,
					  strlen(c->text), &folded), AN_OK);
	CHECK_INT(an_terms_init(arena, &terms, &folded), AN_OK);
	init_forms(&forms, &scratch);
	forms.is_stop = is_stop;
	while (an_terms_next(&terms, &term))
	{
		if (term.kind == AN_TERM_BLANK || term.kind == AN_TERM_COMPOUND ||
			term.kind == AN_TERM_PREFIX || term.kind == AN_TERM_SCHEME)
			continue;
		CHECK(an_term_name(term.kind) != NULL);
		CHECK_INT(an_forms_find(&forms, folded.text + term.span.start,
								term.span.end - term.span.start), AN_OK);
		CHECK(forms.is_word);
		write_forms(&forms, out);
	}
	CHECK_TEXT(c->text, out, strlen(out), c->forms);
}

/* All terms but wholes, put together, are the text. */
static void
check_cover(const AnFolded *folded, AnArena *arena)
{
	AnTerms		terms;
	AnTerm		term;
	uint32_t	at = 0;
	uint32_t	whole_end = 0;

	CHECK_INT(an_terms_init(arena, &terms, folded), AN_OK);
	while (an_terms_next(&terms, &term))
	{
		CHECK_INT(term.span.start, at);
		CHECK(term.span.end > at);
		if (an_term_is_whole(term.kind))
			whole_end = term.span.end;
		else
			at = term.span.end;
		if (term.kind == AN_TERM_BLANK)
			CHECK(term.span.end - term.span.start <= AN_TERM_MAX_BLANK);
	}
	CHECK_INT(term.kind, AN_TERM_END);
	CHECK_INT(at, folded->text_bytes);
	CHECK(whole_end <= at);
	CHECK(!an_terms_next(&terms, &term));
}

/* A memo changes no answer. */
static void
check_memo(const AnFolded *folded, AnArena *arena, AnMemo *memo)
{
	AnArena		scratch = {.grab = arena->grab, .owner = arena->owner,
	.salt = arena->salt};
	AnArena		other = scratch;
	AnForms		plain;
	AnForms		kept;
	AnTerms		terms;
	AnTerm		term;

	init_forms(&plain, &scratch);
	init_forms(&kept, &other);
	plain.is_stop = kept.is_stop = is_stop;
	kept.memo = memo;
	CHECK_INT(an_terms_init(arena, &terms, folded), AN_OK);
	while (an_terms_next(&terms, &term))
	{
		const uint8_t *bytes = folded->text + term.span.start;
		uint32_t	nbytes = term.span.end - term.span.start;
		char		a[2 * MOST_BYTES] = "";
		char		b[2 * MOST_BYTES] = "";

		CHECK_INT(an_forms_find(&plain, bytes, nbytes), AN_OK);
		CHECK_INT(an_forms_find(&kept, bytes, nbytes), AN_OK);
		write_forms(&plain, a);
		write_forms(&kept, b);
		CHECK_TEXT("memo", b, strlen(b), a);
		CHECK(plain.is_word == kept.is_word);
	}
}

static void
check_random_texts(void)
{
	AnMemo	   *memo = calloc(AN_MEMO_ENTRIES, sizeof(AnMemo));
	int			round;

	for (round = 0; round < 5000; round++)
	{
		AnArena    *arena = unit_arena();
		char		bytes[MOST_BYTES] = "";
		uint8_t    *text;
		uint32_t	nbytes;
		uint32_t	n = unit_random_below(16);
		AnFolded	folded;

		while (n-- > 0)
			strcat(bytes, pieces[unit_random_below(NPIECES)]);
		nbytes = (uint32_t) strlen(bytes);
		text = malloc(nbytes > 0 ? nbytes : 1);
		memcpy(text, bytes, nbytes);
		CHECK_INT(an_fold(arena, &walk, text, nbytes, &folded), AN_OK);
		check_cover(&folded, arena);
		check_memo(&folded, arena, memo);
		free(text);
	}
	free(memo);
}

/* What each level gives, with the exact form and without. */
static void
check_levels(void)
{
	static const struct
	{
		AnFormLevel level;
		bool		keep_exact;
		const char *forms;
	}			levels[] =
	{
		{AN_LEVEL_STEM, false, "[كتاب]"},
		{AN_LEVEL_STEM, true, "[كتاب =والكتاب]"},
		{AN_LEVEL_FOLD, false, "[والكتاب]"},
		{AN_LEVEL_FOLD, true, "[والكتاب =والكتاب]"},
		{AN_LEVEL_EXACT, false, "[=والكتاب]"},
		{AN_LEVEL_EXACT, true, "[=والكتاب]"},
		{AN_LEVEL_PREFIX, false, "[ALKTAB KTAB]"},
		{AN_LEVEL_PREFIX, true, "[ALKTAB KTAB =والكتاب]"}
	};
	size_t		i;

	for (i = 0; i < sizeof(levels) / sizeof(levels[0]); i++)
	{
		static const char word[] = "وَالكتاب";
		AnForms		forms;
		char		out[200] = "";

		init_forms(&forms, unit_arena());
		forms.level = levels[i].level;
		forms.keep_exact = levels[i].keep_exact;
		CHECK_INT(an_forms_find(&forms, (const uint8_t *) word,
								sizeof(word) - 1), AN_OK);
		write_forms(&forms, out);
		CHECK_TEXT(word, out, strlen(out), levels[i].forms);
	}
}

/* A form longer than PostgreSQL takes is left out, not cut. */
static void
check_long(void)
{
	uint8_t		word[2 * 1024];
	AnForms		forms;
	uint32_t	i;

	for (i = 0; i < sizeof(word); i += 2)
		memcpy(word + i, i % 4 ? "\xD8\xA8" : "\xD8\xAF", 2);
	init_forms(&forms, unit_arena());
	CHECK_INT(an_forms_find(&forms, word, sizeof(word)), AN_OK);
	CHECK(forms.is_word && forms.n == 0);
	CHECK_INT(an_forms_find(&forms, word, sizeof(word) - 4), AN_OK);
	CHECK_INT(forms.n, 1);
}

/* With AN_FEATURE_STEM a stem has the place of its word. */
static void
check_stems(void)
{
	static const char text[] = "قَالَ «والكِتابُ» ثم كتاب";
	AnFolder	folder;
	AnFolder	again;
	AnFolded	folded;
	AnSpan		span;

	an_folder_init(&folder, AN_PROFILE_SEARCH | AN_FEATURE_STEM);
	an_folder_init(&again, AN_PROFILE_WALK_AGAIN);
	CHECK_INT(an_respell(unit_arena(), &folder, &again, (const uint8_t *) text,
						 sizeof(text) - 1, &folded), AN_OK);
	CHECK_TEXT(text, folded.folded, folded.folded_bytes,
			   "قال \"كتاب\" ثم كتاب");
	span = an_fold_span(&folded, 8, 16);
	CHECK_TEXT(text, text + span.start, span.end - span.start, "والكِتابُ");
	span = an_fold_span(&folded, 0, 6);
	CHECK_TEXT(text, text + span.start, span.end - span.start, "قَالَ");
}

void
room_terms(void)
{
	size_t		i;

	an_folder_init(&walk, AN_PROFILE_WALK);
	an_folder_init(&search, AN_PROFILE_SEARCH);
	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		check_case(&cases[i]);
	check_random_texts();
	check_levels();
	check_long();
	check_stems();
}
