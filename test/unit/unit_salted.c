/*
 * unit_salted.c
 *		The same answers under many salts, in every room that has one.
 *
 * Texts repeat words and runs of theirs, some of them are respelled, and each
 * is read with a salt, then with others.
 */
#include "unit/unit.h"

#include <stdio.h>
#include <stdlib.h>

#include "core/quotes/quotes.h"
#include "core/reuse/edited_passages.h"
#include "core/reuse/runs.h"
#include "core/reuse/statement_compare.h"
#include "core/reuse/winnowing.h"
#include "core/search/forms.h"
#include "core/search/terms.h"

#define ROUNDS			40
#define SALTS			12
#define MOST_PIECES		120
#define TEXT_BYTES		(MOST_PIECES * 64)
#define RUN_WORDS		4
#define MIN_WORDS		3
#define MAX_GAP			5

static const char *const pieces[] = {
	"قال", "الوزير", "محمد", "علي", "إن", "أن", "\"", "\"", "«", "»", ":", "،",
	".\n", "وأضاف", "الأممالمتحدة", "سورياوروسيا", "قوات", "المهمة", "أنجزت",
	"ستغادر", "خلال", "١٢", "يوما", "في", "بيان", "u.n.", "w17", "w18", "w19",
	"#هاشتاق_الوزير", "الرئيس محمد علي", "قوات الأمم المتحدة ستغادر خلال",
	"قال الوزير محمد علي إن \"المهمة أنجزت خلال ١٢ يوما\".\n"
};

#define NPIECES	(sizeof(pieces) / sizeof(*pieces))

/* What was answered, as bytes in a row. */
typedef struct Answers
{
	uint8_t    *bytes;
	size_t		nbytes;
	size_t		room;
} Answers;

static AnFolder walk_folder;
static AnFolder search_folder;

static void
note(Answers *answers, const void *bytes, size_t nbytes)
{
	if (answers->nbytes + nbytes > answers->room)
	{
		answers->room = (answers->nbytes + nbytes) * 2;
		answers->bytes = realloc(answers->bytes, answers->room);
	}
	if (nbytes > 0)
		memcpy(answers->bytes + answers->nbytes, bytes, nbytes);
	answers->nbytes += nbytes;
}

static void
note_number(Answers *answers, uint64_t number)
{
	note(answers, &number, sizeof(number));
}

static void
note_passages(Answers *answers, const AnPassages *passages)
{
	uint32_t	i;

	note_number(answers, passages->nitems);
	for (i = 0; i < passages->nitems; i++)
	{
		const AnPassage *passage = &passages->items[i];

		note_number(answers, passage->a_first);
		note_number(answers, passage->a_words);
		note_number(answers, passage->b_first);
		note_number(answers, passage->b_words);
		note_number(answers, passage->words);
	}
}

static void
draw_text(char *text)
{
	uint32_t	n = unit_random_below(MOST_PIECES);

	*text = '\0';
	while (n-- > 0)
	{
		strcat(text, pieces[unit_random_below(NPIECES)]);
		strcat(text, unit_random_below(8) == 0 ? "" : " ");
	}
}

static AnFolded
fold_text(AnArena *arena, const char *text)
{
	AnFolded	folded;

	CHECK_INT(an_fold(arena, &walk_folder, (const uint8_t *) text,
					  strlen(text), &folded), AN_OK);
	return folded;
}

static void
note_keys(Answers *answers, AnArena *arena, const AnFolded *folded)
{
	AnShingles	shingles;
	AnKeys		keys;
	int			density;

	CHECK_INT(an_shingles_read(arena, folded, &shingles), AN_OK);
	note(answers, shingles.keys, shingles.nkeys * sizeof(uint64_t));
	for (density = 0; density < AN_NDENSITIES; density++)
	{
		uint32_t	widest = an_window_widest((AnDensity) density);

		CHECK_INT(an_winnow(arena, &shingles, widest, &keys), AN_OK);
		note(answers, keys.keys, keys.nkeys * sizeof(uint64_t));
		note_number(answers, keys.nshingles);
	}
}

static void
note_shared(Answers *answers, AnArena *arena, const AnFolded *a,
			const AnFolded *b)
{
	AnShingles	shingles;
	AnShingleSet set;
	AnShared	shared;

	CHECK_INT(an_shingles_read_salted(arena, a, &shingles), AN_OK);
	CHECK_INT(an_shingle_set_make(arena, shingles.keys, shingles.nkeys, &set),
			  AN_OK);
	CHECK_INT(an_shingles_compare(arena, &set, b, UINT32_MAX, &shared), AN_OK);
	note_number(answers, set.count);
	note_number(answers, shared.shared);
	note_number(answers, shared.others);
	note_number(answers, an_shingles_count_shared(arena, &set, b, UINT32_MAX));
}

static void
note_runs(Answers *answers, AnArena *arena, const AnFolded *a,
		  const AnFolded *b)
{
	AnNumbering numbering;
	AnNumbered	x;
	AnNumbered	y;
	AnWordList	list;
	AnRunSet	set;
	AnPassages	passages;
	bool		found = false;

	CHECK_INT(an_numbering_begin(arena, &numbering), AN_OK);
	CHECK_INT(an_numbering_read(&numbering, a, &x), AN_OK);
	CHECK_INT(an_numbering_read(&numbering, b, &y), AN_OK);
	an_numbering_end(&numbering);
	CHECK_INT(an_word_list_read(arena, a, &list), AN_OK);
	CHECK_INT(an_run_set_make(arena, a, &list, RUN_WORDS, &set), AN_OK);
	CHECK_INT(an_run_set_find(arena, &set, b, &found), AN_OK);
	note_number(answers, found);
	CHECK_INT(an_passages_shared(arena, &x, &y, RUN_WORDS, &passages), AN_OK);
	CHECK(found == (passages.nitems > 0));
	note_passages(answers, &passages);
	CHECK_INT(an_passages_repeated(arena, &x, MIN_WORDS, &passages), AN_OK);
	note_passages(answers, &passages);
	CHECK_INT(an_passages_edited(arena, &x, &y, MIN_WORDS, MAX_GAP, &passages),
			  AN_OK);
	note_passages(answers, &passages);
}

static void
note_statements(Answers *answers, AnArena *arena, const AnFolded *a,
				const AnFolded *b)
{
	AnStatement x;
	AnStatement y;
	float		similarity;

	CHECK_INT(an_statement_read(arena, a, &x), AN_OK);
	CHECK_INT(an_statement_read(arena, b, &y), AN_OK);
	CHECK_INT(an_statement_compare(arena, &x, &y, true, &similarity), AN_OK);
	note(answers, &similarity, sizeof(similarity));
}

static void
note_quotes(Answers *answers, AnArena *arena, const AnFolded *folded)
{
	AnQuotes	quotes;
	uint32_t	i;

	CHECK_INT(an_quotes_read(arena, folded, NULL, false, &quotes), AN_OK);
	for (i = 0; i < quotes.n; i++)
	{
		const AnQuote *quote = &quotes.quotes[i];

		note_number(answers, quote->kind);
		note(answers, &quote->content, sizeof(AnSpan));
		note(answers, &quote->cue, sizeof(AnSpan));
		note(answers, &quote->speaker_text, sizeof(AnSpan));
		note(answers, &quote->speaker, sizeof(AnSpan));
		note_number(answers, quote->repeat_of);
	}
}

/* Terms and their forms; what was found out stays for the next text. */
static void
note_terms(Answers *answers, AnArena *arena, const AnFolded *folded,
		   AnMemo *memo, uint64_t *whole)
{
	AnArena		scratch = {.grab = arena->grab, .owner = arena->owner,
	.salt = arena->salt};
	AnForms		forms;
	AnTerms		terms;
	AnTerm		term;

	memset(&forms, 0, sizeof(forms));
	forms.arena = &scratch;
	forms.folder = &search_folder;
	forms.memo = memo;
	CHECK_INT(an_terms_init(arena, &terms, folded), AN_OK);
	an_gluing_remember(terms.gluing, whole);
	while (an_terms_next(&terms, &term))
	{
		uint32_t	i;

		note(answers, &term.span, sizeof(AnSpan));
		CHECK_INT(an_forms_find(&forms, folded->text + term.span.start,
								term.span.end - term.span.start), AN_OK);
		for (i = 0; i < forms.n; i++)
			note(answers, forms.forms[i].bytes, forms.forms[i].nbytes);
	}
}

/* All that can be asked about two texts, with a salt of this seed. */
static void
answer_all(Answers *answers, const char *a, const char *b, uint64_t seed)
{
	AnMemo	   *memo = calloc(AN_MEMO_ENTRIES, sizeof(AnMemo));
	uint64_t   *whole = calloc(AN_GLUE_WHOLE, sizeof(uint64_t));
	AnArena    *arena;
	AnFolded	x;
	AnFolded	y;

	answers->nbytes = 0;
	unit_set_salt(seed);
	arena = unit_arena();
	x = fold_text(arena, a);
	y = fold_text(arena, b);
	note_keys(answers, arena, &x);
	note_shared(answers, arena, &x, &y);
	note_runs(answers, arena, &x, &y);
	note_statements(answers, arena, &x, &y);
	note_quotes(answers, arena, &x);
	note_terms(answers, arena, &x, memo, whole);
	note_terms(answers, arena, &y, memo, whole);
	free(memo);
	free(whole);
}

/*
 * A text, and one without any word of it whose words have the hashes of its
 * words: test/long/collide.c found them.
 */
static const char written[] =
"قال الوزير محمد علي ان المهمه انجزت اضاف قوات يوما بيان خلال";
static const char made[] =
"qxslstrtivcjkkcr anpibuiqesbyesck iskwshltfdneofql "
"gizvsjqinmpmqmua qnawuslthbfvqnbr ojxwptjoigaskfwa "
"yedszjklgonwbevg frckpqgfoaooajuc ygkmxczkbieybymi "
"sswiehgjxjsqxgli xroqpcbllgyyuuuv fgqnavvrsklrjzae";

/*
 * Both have the same index keys, so an index finds the one for the other; and
 * however they are compared, they share nothing.
 */
static void
check_made_words(void)
{
	AnArena    *arena = unit_arena();
	AnFolded	a = fold_text(arena, written);
	AnFolded	b = fold_text(arena, made);
	AnShingles	x;
	AnShingles	y;
	AnShingleSet set;
	AnShared	shared;
	AnNumbering numbering;
	AnNumbered	a_words;
	AnNumbered	b_words;
	AnWordList	list;
	AnRunSet	runs;
	AnPassages	passages;
	bool		found;
	uint32_t	n;

	CHECK_INT(an_shingles_read(arena, &a, &x), AN_OK);
	CHECK_INT(an_shingles_read(arena, &b, &y), AN_OK);
	CHECK(x.nkeys == y.nkeys && x.nkeys > 8 &&
		  memcmp(x.keys, y.keys, x.nkeys * sizeof(uint64_t)) == 0);
	CHECK_INT(an_shingles_read_salted(arena, &a, &x), AN_OK);
	CHECK_INT(an_shingle_set_make(arena, x.keys, x.nkeys, &set), AN_OK);
	CHECK_INT(an_shingles_compare(arena, &set, &b, UINT32_MAX, &shared), AN_OK);
	CHECK(shared.shared == 0 && shared.others == y.nkeys);
	CHECK_INT(an_shingles_count_shared(arena, &set, &b, UINT32_MAX), 0);
	CHECK_INT(an_numbering_begin(arena, &numbering), AN_OK);
	CHECK_INT(an_numbering_read(&numbering, &a, &a_words), AN_OK);
	CHECK_INT(an_numbering_read(&numbering, &b, &b_words), AN_OK);
	an_numbering_end(&numbering);
	CHECK_INT(an_word_list_read(arena, &a, &list), AN_OK);
	for (n = 1; n <= 4; n++)
	{
		CHECK_INT(an_run_set_make(arena, &a, &list, n, &runs), AN_OK);
		CHECK_INT(an_run_set_find(arena, &runs, &b, &found), AN_OK);
		CHECK(!found);
		CHECK_INT(an_passages_shared(arena, &a_words, &b_words, n, &passages),
				  AN_OK);
		CHECK_INT(passages.nitems, 0);
		CHECK_INT(an_passages_edited(arena, &a_words, &b_words, n, MAX_GAP,
									 &passages), AN_OK);
		CHECK_INT(passages.nitems, 0);
	}
}

void
room_salted(void)
{
	static char a[TEXT_BYTES];
	static char b[TEXT_BYTES];
	Answers		first = {NULL, 0, 0};
	Answers		other = {NULL, 0, 0};
	int			round;
	int			salt;

	an_folder_init(&walk_folder, AN_PROFILE_WALK);
	an_folder_init(&search_folder, AN_PROFILE_SEARCH);
	for (round = 0; round < ROUNDS; round++)
	{
		draw_text(a);
		draw_text(b);
		answer_all(&first, a, b, 1);
		for (salt = 1; salt < SALTS; salt++)
		{
			answer_all(&other, a, b, unit_random());
			CHECK_THAT(other.nbytes == first.nbytes &&
					   memcmp(other.bytes, first.bytes, first.nbytes) == 0,
					   "round %d, salt %d", round, salt);
		}
	}
	free(first.bytes);
	free(other.bytes);
	check_made_words();
}
