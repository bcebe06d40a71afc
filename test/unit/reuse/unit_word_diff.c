/*
 * unit_word_diff.c
 *		What one wording changed in the other.
 *
 * Cases are news of our own; what must hold of any texts is tried on texts of
 * numbers, whose longest common subsequences brute force finds too.
 */
#include "core/reuse/edit_path.h"
#include "core/reuse/unique_words.h"
#include "core/reuse/word_diff.h"
#include "unit/reuse/numbers.h"
#include "unit/unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Two texts that were read, and their diff. */
typedef struct Diff
{
	AnDiffWords a;
	AnDiffWords b;
	uint32_t	nnumbers;
	AnDiffRows	rows;
} Diff;

static void
read_texts(AnArena *arena, const AnFolded *a, const AnFolded *b, Diff *diff)
{
	AnNumbering numbering;

	CHECK_INT(an_numbering_begin(arena, &numbering), AN_OK);
	CHECK_INT(an_diff_words_read(&numbering, a, &diff->a), AN_OK);
	CHECK_INT(an_diff_words_read(&numbering, b, &diff->b), AN_OK);
	diff->nnumbers = numbering.nnumbers;
	an_numbering_end(&numbering);
}

static void
make_diff(AnArena *arena, const AnFolded *a, const AnFolded *b, Diff *diff)
{
	read_texts(arena, a, b, diff);
	CHECK_INT(an_word_diff(arena, &diff->a, &diff->b, diff->nnumbers,
						   &diff->rows), AN_OK);
}

static AnFolded
fold_string(AnArena *arena, const char *text)
{
	static AnFolder folder;
	AnFolded	folded;

	an_folder_init(&folder, AN_PROFILE_WALK);
	CHECK_INT(an_fold(arena, &folder, (const uint8_t *) text, strlen(text),
					  &folded), AN_OK);
	return folded;
}

/* Write the words of one side of a row as the original has them. */
static char *
show_side(char *out, const AnDiffWords *text, uint32_t first, uint32_t nwords)
{
	AnSpan		span;

	if (nwords == 0)
		return out;
	span = an_fold_span(text->folded, text->items[first].span.start,
						text->items[first + nwords - 1].span.end);
	memcpy(out, text->folded->text + span.start, span.end - span.start);
	return out + (span.end - span.start);
}

/* Write a diff as one line: "= same | - dropped | ~ changed > to". */
static char *
show_diff(const Diff *diff, char *line)
{
	char	   *out = line;
	uint32_t	i;

	for (i = 0; i < diff->rows.nitems; i++)
	{
		const AnDiffRow *row = &diff->rows.items[i];

		out += sprintf(out, "%s%c ", i > 0 ? " | " : "", "=~-+^"[row->op]);
		out = show_side(out, &diff->a, row->a_first, row->a_words);
		if (row->op == AN_DIFF_CHANGED)
			out += sprintf(out, " > ");
		if (row->a_words == 0 || row->op == AN_DIFF_CHANGED)
			out = show_side(out, &diff->b, row->b_first, row->b_words);
	}
	*out = '\0';
	return line;
}

/* a, b, and what their diff must be. */
static const char *const cases[][3] = {
	/* misquotations */
	{"أكد الوزير أننا لن نشارك في الانتخابات المقبلة",
		"أكد الوزير أننا سنشارك في الانتخابات المقبلة",
	"= أكد الوزير أننا | ~ لن نشارك > سنشارك | = في الانتخابات المقبلة"},
	{"قالت الوزارة إنها لا توافق على القرار الجديد",
		"قالت الوزارة إنها توافق على القرار الجديد",
	"= قالت الوزارة إنها | - لا | = توافق على القرار الجديد"},
	{"بلغ عدد المصابين بالحمى في الإقليم 312 مصابا",
		"بلغ عدد المصابين بالحمى في الإقليم ٣٢١ مصابا",
	"= بلغ عدد المصابين بالحمى في الإقليم | ~ 312 > ٣٢١ | = مصابا"},
	{"نقلت الطائرة 312 جريحا", "نقلت الطائرة ٣١٢ جريحا", "= نقلت الطائرة 312 جريحا"},
	{"وصل الرئيس سامي الحداد إلى المطار", "وصل سامي الحداد إلى المطار",
	"= وصل | - الرئيس | = سامي الحداد إلى المطار"},
	{"وصل سامي الحداد إلى المطار", "وصل المهندس سامي الحداد إلى المطار",
	"= وصل | + المهندس | = سامي الحداد إلى المطار"},
	/* the same, spelled otherwise */
	{"قال إنّ الهيئة أنهت أعمالها", "قال ان الهيئه انهــت اعمالها",
	"= قال إنّ الهيئة أنهت أعمالها"},
	{"قال: «سنعود غدا».", "قال سنعود، غدا", "= قال: «سنعود غدا"},
	{"زار عبدالرحمن الأممالمتحدة", "زار عبد الرحمن الأمم المتحدة",
	"= زار عبدالرحمن الأممالمتحدة"},
	{"انتظر على الرصيف جانبآخر نهار", "انتظر على الرصيف جانب آخر نهار",
	"= انتظر على الرصيف جانبآخر نهار"},
	{"عالج الأمر بطرق\nمختلفة أمس", "عالج الأمر بطرقمختلفة أمس",
	"= عالج الأمر بطرق\nمختلفة أمس"},
	{"و قال إن ما نريده سلام", "وقال إن مانريده سلام", "= و قال إن ما نريده سلام"},
	{"بلغ الرقم 15 20 أمس", "بلغ الرقم 1520 أمس",
	"= بلغ الرقم | ~ 15 20 > 1520 | = أمس"},
	{"توقف الموكب هنا. لك التحية", "توقف الموكب هنالك التحية",
	"= توقف الموكب | ~ هنا. لك > هنالك | = التحية"},
	{"توقف الموكب هنا.\nلك التحية", "توقف الموكب هنالك التحية",
	"= توقف الموكب | ~ هنا.\nلك > هنالك | = التحية"},
	{"أعلنت شركة (Blue Nile) أرباحها", "أعلنت شركة أرباحها",
	"= أعلنت شركة | - Blue Nile | = أرباحها"},
	{"أعلنت شركة Blue Nile أرباحها", "أعلنت شركة (BLUE NILE) أرباحها",
	"= أعلنت شركة Blue Nile أرباحها"},
	/* particles between changes are part of the change */
	{"استقبل وزير الخارجية في لبنان وفدا رسميا", "استقبل وزير الدفاع في تونس وفدا رسميا",
	"= استقبل وزير | ~ الخارجية في لبنان > الدفاع في تونس | = وفدا رسميا"},
	{"استقبل وزير الخارجية السوداني وفدا رسميا",
		"استقبل وزير الدفاع السوداني مبعوثا رسميا",
	"= استقبل وزير | ~ الخارجية > الدفاع | = السوداني | ~ وفدا > مبعوثا | = رسميا"},
	{"هطلت الأمطار من الجبال على القرى", "أغلقت المدارس من الخوف على التلاميذ",
	"~ هطلت الأمطار من الجبال على القرى > أغلقت المدارس من الخوف على التلاميذ"},
	/* what was put in begins with a sentence */
	{"وأضاف المدير أن الجسر سليم. وأضاف المدير أن السد متين.",
		"وأضاف المدير أن الجسر سليم. وأضاف المدير أن النفق آمن. "
		"وأضاف المدير أن السد متين.",
		"= وأضاف المدير أن الجسر سليم | + وأضاف المدير أن النفق آمن | "
	"= وأضاف المدير أن السد متين"},
	/* moves */
	{"انهار سقف المصنع القديم فجرا. تفقد المحافظ أحياء المدينة ثم زار المستشفى الكبير.",
		"تفقد المحافظ أحياء المدينة ثم زار المستشفى الكبير. انهار سقف المصنع القديم فجرا.",
		"^ انهار سقف المصنع القديم فجرا | "
	"= تفقد المحافظ أحياء المدينة ثم زار المستشفى الكبير"},
	{"انهار سقف المصنع القديم فجرا أمام العمال المذعورين. تفقد المحافظ أحياء المدينة ثم زار المستشفى الكبير مع وفد.",
		"تفقد المحافظ أحياء المدينة ثم زار المستشفى الكبير مع وفد. انهار سقف المصنع القديم ظهرا أمام العمال المذعورين.",
		"^ انهار سقف المصنع القديم | ~ فجرا > ظهرا | ^ أمام العمال المذعورين | "
	"= تفقد المحافظ أحياء المدينة ثم زار المستشفى الكبير مع وفد"},
	{"في ما من شأنه. تفقد المحافظ أحياء المدينة", "تفقد المحافظ أحياء المدينة. في ما من",
	"- في ما من شأنه | = تفقد المحافظ أحياء المدينة | + في ما من"},
	/* ends */
	{"", "", ""},
	{"، .", "! ؟", ""},
	{"نعم", "نعم", "= نعم"},
	{"نعم", "لا", "~ نعم > لا"},
	{"وصل الوفد أمس", "", "- وصل الوفد أمس"},
	{"", "وصل الوفد أمس", "+ وصل الوفد أمس"},
	{"The park is open", "the PARK was open", "= The park | ~ is > was | = open"},
	{"لا لا لا", "لا لا", "= لا لا | - لا"}
};

static void
test_cases(void)
{
	size_t		i;

	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++)
	{
		AnArena    *arena = unit_arena();
		AnFolded	a = fold_string(arena, cases[i][0]);
		AnFolded	b = fold_string(arena, cases[i][1]);
		Diff		diff;
		char		line[2048];

		make_diff(arena, &a, &b, &diff);
		show_diff(&diff, line);
		CHECK_TEXT(cases[i][0], line, strlen(line), cases[i][2]);
	}
}

/* Both sides of a row agree as its op says. */
static void
check_row(const Diff *diff, const AnDiffRow *row)
{
	bool		linked = row->op == AN_DIFF_SAME || row->op == AN_DIFF_MOVED;
	uint32_t	i;

	CHECK((row->a_words == 0) == (row->op == AN_DIFF_ADDED));
	CHECK((row->b_words == 0) == (row->op == AN_DIFF_DROPPED));
	CHECK(row->op != AN_DIFF_MOVED || row->a_words >= 3);
	if (linked)
		CHECK_INT(row->a_words, row->b_words);
	for (i = 0; linked && i < row->a_words; i++)
		CHECK(diff->a.numbers[row->a_first + i] ==
			  diff->b.numbers[row->b_first + i]);
}

/* Could two neighbours be one row? */
static bool
could_be_one(const AnDiffRow *p, const AnDiffRow *q)
{
	return p->op == q->op &&
		(p->a_words == 0 || p->a_first + p->a_words == q->a_first) &&
		(p->b_words == 0 || p->b_first + p->b_words == q->b_first);
}

/* Rows have all words of both texts once, in the order of a. */
static void
check_rows(AnArena *arena, const Diff *diff)
{
	uint8_t    *seen = an_arena_alloc(arena, diff->b.nwords + (size_t) 1);
	uint32_t	a_words = 0;
	uint32_t	b_words = 0;
	uint32_t	added_behind = 0;
	uint32_t	i;
	uint32_t	k;

	memset(seen, 0, diff->b.nwords + (size_t) 1);
	for (i = 0; i < diff->rows.nitems; i++)
	{
		const AnDiffRow *row = &diff->rows.items[i];

		check_row(diff, row);
		if (row->a_words > 0)
			CHECK_INT(row->a_first, a_words);
		a_words += row->a_words;
		for (k = 0; k < row->b_words; k++)
			CHECK(seen[row->b_first + k]++ == 0);
		b_words += row->b_words;
		if (row->op == AN_DIFF_SAME || row->op == AN_DIFF_ADDED)
		{
			CHECK(row->b_first >= added_behind);
			added_behind = row->b_first + row->b_words;
		}
		CHECK(i == 0 || !could_be_one(row - 1, row));
	}
	CHECK_INT(a_words, diff->a.nwords);
	CHECK_INT(b_words, diff->b.nwords);
}

static bool
is_row_turned(const AnDiffRow *row, const AnDiffRow *other)
{
	AnDiffOp	op = row->op == AN_DIFF_DROPPED ? AN_DIFF_ADDED :
		row->op == AN_DIFF_ADDED ? AN_DIFF_DROPPED : row->op;

	return other->op == op &&
		row->a_words == other->b_words && row->b_words == other->a_words &&
		(row->a_words == 0 || row->a_first == other->b_first) &&
		(row->b_words == 0 || row->b_first == other->a_first);
}

/* The diff of b and a has the same rows. */
static void
check_turned(AnArena *arena, const Diff *diff)
{
	AnDiffRows	turned;
	uint32_t	i;
	uint32_t	k;

	CHECK_INT(an_word_diff(arena, &diff->b, &diff->a, diff->nnumbers, &turned),
			  AN_OK);
	CHECK_INT(turned.nitems, diff->rows.nitems);
	for (i = 0; i < diff->rows.nitems; i++)
	{
		for (k = 0; k < turned.nitems; k++)
			if (is_row_turned(&diff->rows.items[i], &turned.items[k]))
				break;
		CHECK(k < turned.nitems);
	}
}

#define MOST_NUMBERS	120

/* Edit numbers: drop some, change some, put some in, and move a block. */
static uint32_t
edit_numbers(const uint32_t *a, uint32_t n, uint32_t *b, uint32_t limit)
{
	uint32_t	from = n > 0 ? unit_random_below(n) : 0;
	uint32_t	moved = unit_random_below(8);
	uint32_t	nb = 0;
	uint32_t	i;

	if (from + moved > n)
		moved = n - from;
	for (i = 0; i < n; i++)
	{
		uint32_t	what = unit_random_below(12);

		if (i >= from && i < from + moved)
			continue;
		if (what == 0)
			b[nb++] = unit_random_below(limit);
		if (what != 1)
			b[nb++] = what == 2 ? unit_random_below(limit) : a[i];
	}
	for (i = 0; i < moved; i++)
		b[nb++] = a[from + i];
	return nb;
}

static void
test_edited_numbers(void)
{
	uint32_t	round;

	for (round = 0; round < 400; round++)
	{
		AnArena    *arena = unit_arena();
		uint32_t	limit = 1 + unit_random_below(round % 2 ? 5 : 200);
		uint32_t	a[MOST_NUMBERS];
		uint32_t	b[2 * MOST_NUMBERS];
		uint32_t	na = unit_random_below(MOST_NUMBERS);
		uint32_t	nb;
		AnFolded	a_text;
		AnFolded	b_text;
		Diff		diff;

		random_numbers(a, na, limit);
		nb = edit_numbers(a, na, b, limit);
		if (round % 5 == 0)
			random_numbers(b, nb, limit);
		a_text = make_text(arena, a, na);
		b_text = make_text(arena, b, nb);
		make_diff(arena, &a_text, &b_text, &diff);
		check_rows(arena, &diff);
		check_turned(arena, &diff);
		make_diff(arena, &a_text, &a_text, &diff);
		CHECK_INT(diff.rows.nitems, na > 0);
		CHECK(na == 0 || diff.rows.items[0].op == AN_DIFF_SAME);
	}
}

/* The longest common subsequence, by the table of all pairs. */
static uint32_t
common_words(const uint32_t *a, uint32_t na, const uint32_t *b, uint32_t nb)
{
	uint32_t	best[MOST_NUMBERS + 1] = {0};
	uint32_t	i;
	uint32_t	j;

	for (i = 0; i < na; i++)
	{
		uint32_t	corner = 0;

		for (j = 0; j < nb; j++)
		{
			uint32_t	above = best[j + 1];

			if (a[i] == b[j])
				best[j + 1] = corner + 1;
			else if (best[j] > best[j + 1])
				best[j + 1] = best[j];
			corner = above;
		}
	}
	return best[nb];
}

/* Count the links, which must not cross and join equal words. */
static uint32_t
count_links(const AnWordLinks *links)
{
	uint32_t	count = 0;
	uint32_t	behind = 0;
	uint32_t	i;

	for (i = 0; i < links->a.text->nwords; i++)
	{
		if (links->a.states[i] == AN_LINK_NONE)
			continue;
		CHECK(links->a.partners[i] >= behind);
		behind = links->a.partners[i] + 1;
		CHECK(an_word_links_agree(links, i, links->a.partners[i]));
		CHECK(links->b.partners[links->a.partners[i]] == i);
		count++;
	}
	return count;
}

/* Of few words the shortest edit is found; strides may miss it. */
static void
test_shortest_edit(void)
{
	uint32_t	round;

	for (round = 0; round < 300; round++)
	{
		AnArena    *arena = unit_arena();
		uint32_t	limit = 1 + unit_random_below(8);
		uint32_t	most = round % 3 == 0 ? MOST_NUMBERS : AN_EDIT_STRIDE / 2;
		uint32_t	na = unit_random_below(most);
		uint32_t	nb = unit_random_below(most);
		uint32_t	a[MOST_NUMBERS];
		uint32_t	b[MOST_NUMBERS];
		AnArea		all = {0, na, 0, nb};
		AnFolded	a_text;
		AnFolded	b_text;
		AnEditPath	path;
		AnWordLinks links;
		Diff		diff;
		uint32_t	count;

		random_numbers(a, na, limit);
		random_numbers(b, nb, limit);
		a_text = make_text(arena, a, na);
		b_text = make_text(arena, b, nb);
		read_texts(arena, &a_text, &b_text, &diff);
		CHECK_INT(an_word_links_begin(arena, &diff.a, &diff.b, diff.nnumbers,
									  &links), AN_OK);
		CHECK_INT(an_edit_path_begin(arena, &path), AN_OK);
		an_edit_path_link(&path, &links, all);
		count = count_links(&links);
		if (na + nb <= AN_EDIT_STRIDE)
			CHECK_INT(count, common_words(a, na, b, nb));
		else
			CHECK(count <= common_words(a, na, b, nb));
	}
}

/* Of what stands once in both, the most that are in one order are linked. */
static void
test_heaviest_chain(void)
{
	uint32_t	round;

	for (round = 0; round < 200; round++)
	{
		AnArena    *arena = unit_arena();
		uint32_t	n = 1 + unit_random_below(MOST_NUMBERS - 1);
		uint32_t	a[MOST_NUMBERS];
		uint32_t	b[MOST_NUMBERS];
		AnArea		all = {0, n, 0, n};
		AnFolded	a_text;
		AnFolded	b_text;
		AnUniqueWords unique;
		AnWordLinks links;
		Diff		diff;
		uint32_t	i;

		for (i = 0; i < n; i++)
			a[i] = b[i] = i;
		for (i = 0; i < n; i++)
		{
			uint32_t	other = unit_random_below(n);
			uint32_t	kept = b[i];

			b[i] = b[other];
			b[other] = kept;
		}
		a_text = make_text(arena, a, n);
		b_text = make_text(arena, b, n);
		read_texts(arena, &a_text, &b_text, &diff);
		CHECK_INT(an_word_links_begin(arena, &diff.a, &diff.b, diff.nnumbers,
									  &links), AN_OK);
		CHECK_INT(an_unique_words_begin(&links, &unique), AN_OK);
		CHECK(an_unique_words_link(&unique, &links, &all));
		CHECK_INT(count_links(&links), common_words(a, n, b, n));
	}
}

/* The i-th of n numbers of a long text that is hard in some way. */
static uint32_t
hard_number(uint32_t kind, uint32_t i, uint32_t n)
{
	switch (kind)
	{
		case 0:
			return 0;			/* one word */
		case 1:
			return i % 2;		/* two in turn */
		case 2:
			return unit_random_below(3);
		case 3:
			return unit_random_below(n);
		case 4:
			return i;			/* each once */
		case 5:
			return n - i;		/* ... in reverse */
		case 6:
			return i / 2 + i % 2 * (n / 2); /* two interleaved runs */
		default:
			return i < n / 2;	/* two words, one behind the other */
	}
}

#define NHARD	8

/* Long texts of all pairs of kinds: work is linear, as ticks show. */
static void
test_hard_texts(void)
{
	const uint32_t n = 20000;
	uint32_t   *a = malloc(n * sizeof(uint32_t));
	uint32_t   *b = malloc(n * sizeof(uint32_t));
	uint32_t	pair;

	for (pair = 0; pair < NHARD * NHARD; pair++)
	{
		AnArena    *arena = unit_arena();
		uint32_t	nb = n - n / 3 * (pair % 2);
		AnFolded	a_text;
		AnFolded	b_text;
		Diff		diff;
		uint32_t	i;

		for (i = 0; i < n; i++)
			a[i] = hard_number(pair / NHARD, i, n);
		for (i = 0; i < nb; i++)
			b[i] = hard_number(pair % NHARD, i, n);
		a_text = make_text(arena, a, n);
		b_text = make_text(arena, b, nb);
		make_diff(arena, &a_text, &b_text, &diff);
		check_rows(arena, &diff);
		CHECK_THAT(unit_ticks() < 3000, "pair %u: %u ticks", pair,
				   unit_ticks());
	}
	free(a);
	free(b);
}

void
room_word_diff(void)
{
	test_cases();
	test_edited_numbers();
	test_shortest_edit();
	test_heaviest_chain();
	test_hard_texts();
}
