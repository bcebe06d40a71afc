/*
 * unit_glue.c
 *		Parting glued words, by example and by property.
 */
#include "unit/unit.h"

#include <stdio.h>
#include <stdlib.h>

#include "core/text/respell.h"

#define MOST_BYTES	2000
#define ALL_FEATURES	((uint32_t) AN_FEATURE_GLUE * 2 - 1)

static AnFolder walk;

/* A text, and what it becomes; if nothing is parted, the folded text. */
static const struct GlueCase
{
	const char *text;
	const char *parted;
}			cases[] =
{
	{"", ""},
	/* two words, and more */
	{"سورياوروسيا", "سوريا وروسيا"},
	{"الأممالمتحدة", "الامم المتحده"},
	{"روسيابالأممالمتحدة", "روسيا بالامم المتحده"},
	{"الرئيسالروسيفلاديميربوتين", "الرييس الروسي فلاديمير بوتين"},
	{"وكالةالأنباء ووزيرالخارجية", "وكاله الانباء ووزير الخارجيه"},
	/* spelled as news is */
	{"سُورياوَروسيا", "سوريا وروسيا"},
	{"سوريـــاوروسيا", "سوريا وروسيا"},
	{"سوريا\xE2\x80\x8Cوروسيا", "سوريا وروسيا"},
	{"ﺍﻷﻣﻢﺍﻟﻤﺘﺤﺪﺓ", "الامم المتحده"},
	{"سورياااااوروسيا", "سوريا وروسيا"},
	{"(سورياوروسيا)", "(سوريا وروسيا)"},
	{"سورياوروسيا2015", "سوريا وروسيا2015"},
	/* teh marbuta and alef maksura end words, heh and yeh need not */
	{"الشرطةفي", "الشرطه في"},
	{"الشرطهفي", "الشرطهفي"},
	{"علىالرغم", "علي الرغم"},
	/* words that stay whole */
	{"والمستشفيات", "والمستشفيات"},
	{"فسيكفيكهم", "فسيكفيكهم"},
	{"استخدامات", "استخدامات"},
	{"وباستخداماتهما", "وباستخداماتهما"},
	{"السيسي كازاخستان نيكاراغوا", "السيسي كازاخستان نيكاراغوا"},
	{"عبدالعزيز وعبدالعزيز لعبدالفتاح", "عبدالعزيز وعبدالعزيز لعبدالفتاح"},
	{"تشيكوسلوفاكيا", "تشيكوسلوفاكيا"},
	{"ماوراء لاسيما", "ماوراء لاسيما"},
	{"نبيسلغقكهشذ", "نبيسلغقكهشذ"},
	/* not Arabic words */
	{"UnitedNations", "unitednations"},
	{"#سورياوروسيا", "#سورياوروسيا"},
	{"http://example.com/سورياوروسيا", "http://example.com/سورياوروسيا"}
};

static const char *const pieces[] = {
	"سوريا", "وروسيا", "الأمم", "المتحدة", "بالأمم", "وكالة", "الأنباء",
	"في", "من", "على", "إلى", "الشرطة", "الرئيس", "روسيا", "قال", "ﻻ", "ﷲ",
	"ﷺ", "لا", "ا", "ة", "ى", "ي", "ه", "َ", "ّ", "ٔ", "ـ", "ااا", "ییی",
	"\xE2\x80\x8C", "\xE2\x80\x8F", " ", "  ", "\n", "،", ".", "أ.ف.", "15",
	"ab", "#", "\xD9", "\xFF", "\xE0\xA2\xA0", "گ"
};

#define NPIECES	(sizeof(pieces) / sizeof(pieces[0]))

static uint32_t
random_text(char *text)
{
	uint32_t	npieces = 1 + unit_random_below(10);
	uint32_t	nbytes = 0;

	while (npieces-- > 0)
	{
		const char *piece = pieces[unit_random_below(NPIECES)];

		memcpy(text + nbytes, piece, strlen(piece));
		nbytes += (uint32_t) strlen(piece);
	}
	return nbytes;
}

static bool
equal(const AnFolded *a, const AnFolded *b)
{
	return a->folded_bytes == b->folded_bytes &&
		memcmp(a->folded, b->folded, a->folded_bytes) == 0;
}

/*
 * The parted text is the folded text with spaces added.  Characters keep their
 * origins; a space has that of the character behind it.
 */
static void
check_map(const AnFolded *plain, const AnFolded *parted)
{
	uint32_t	from = 0;
	uint32_t	at;

	for (at = 0; at < parted->folded_bytes; at++)
	{
		uint32_t	origin = an_fold_origin(parted, at);

		if (from < plain->folded_bytes &&
			parted->folded[at] == plain->folded[from])
		{
			CHECK_INT(origin, an_fold_origin(plain, from));
			from++;
		}
		else
		{
			AnSpan		span = an_fold_span(parted, at, at + 1);

			CHECK_INT(parted->folded[at], ' ');
			CHECK_INT(origin, an_fold_origin(plain, from));
			CHECK(span.start < span.end && span.end <= plain->text_bytes);
		}
	}
	CHECK_INT(from, plain->folded_bytes);
	CHECK_INT(an_fold_origin(parted, at), plain->text_bytes);
	for (at = 1; at < parted->npoints; at++)
		CHECK(parted->points[at].at > parted->points[at - 1].at);
}

/*
 * Is `again` the parted text once more?  More may be parted only within what
 * was one character of the text: it was not at first, since one character
 * cannot be in two words.
 */
static bool
parts_no_more(const AnFolded *parted, const AnFolded *again)
{
	uint32_t	at = 0;
	uint32_t	i;

	for (i = 0; i < again->folded_bytes; i++)
	{
		if (at < parted->folded_bytes &&
			again->folded[i] == parted->folded[at])
			at++;
		else if (again->folded[i] != ' ' || at == 0 ||
				 an_fold_origin(parted, at) != an_fold_origin(parted, at - 1))
			return false;
	}
	return at == parted->folded_bytes;
}

static void
check_text(const AnFolder *folder, const uint8_t *text, uint32_t nbytes)
{
	AnArena    *arena = unit_arena();
	AnFolded	plain;
	AnFolded	parted;
	AnFolded	again;

	CHECK_INT(an_fold(arena, folder, text, nbytes, &plain), AN_OK);
	CHECK_INT(an_respell(arena, folder, &walk, text, nbytes, &parted),
			  AN_OK);
	check_map(&plain, &parted);
	CHECK_INT(an_respell(arena, folder, &walk, parted.folded,
						 parted.folded_bytes, &again), AN_OK);
	CHECK_THAT(parts_no_more(&parted, &again),
			   "features %X: \"%.*s\" became \"%.*s\" and then \"%.*s\"",
			   folder->features, (int) nbytes, (const char *) text,
			   (int) parted.folded_bytes, (const char *) parted.folded,
			   (int) again.folded_bytes, (const char *) again.folded);
}

static void
check_cases(void)
{
	AnFolder	with;
	AnFolder	without;
	size_t		i;

	an_folder_init(&with, AN_PROFILE_SEARCH | AN_FEATURE_GLUE);
	an_folder_init(&without, AN_PROFILE_SEARCH);
	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		const uint8_t *text = (const uint8_t *) cases[i].text;
		size_t		nbytes = strlen(cases[i].text);
		AnArena    *arena = unit_arena();
		AnFolded	plain;
		AnFolded	folded;

		CHECK_INT(an_respell(arena, &with, &walk, text, nbytes, &folded),
				  AN_OK);
		CHECK_TEXT(cases[i].text, folded.folded, folded.folded_bytes,
				   cases[i].parted);
		CHECK_INT(an_fold(arena, &without, text, nbytes, &plain), AN_OK);
		CHECK_INT(an_respell(arena, &without, &walk, text, nbytes, &folded),
				  AN_OK);
		CHECK(equal(&plain, &folded));
		check_text(&with, text, (uint32_t) nbytes);
	}
}

/* No word ends within a ligature, even where its letters apart would part. */
static void
check_ligature(void)
{
	static const char text[] = "ةلاﻻﻻمن";
	AnFolder	folder;
	AnFolded	folded;

	an_folder_init(&folder, AN_PROFILE_DISPLAY | AN_FEATURE_GLUE);
	CHECK_INT(an_respell(unit_arena(), &folder, &walk, (const uint8_t *) text,
						 sizeof(text) - 1, &folded), AN_OK);
	CHECK_TEXT(text, folded.folded, folded.folded_bytes, "ةلالالامن");
	check_text(&folder, (const uint8_t *) text, sizeof(text) - 1);
}

static void
check_random_texts(void)
{
	static const uint32_t profiles[] = {
		AN_PROFILE_DISPLAY, AN_PROFILE_SEARCH, AN_PROFILE_NAME,
		AN_PROFILE_WALK, ALL_FEATURES, 0
	};
	int			round;

	for (round = 0; round < 20000; round++)
	{
		char		bytes[MOST_BYTES];
		uint32_t	nbytes = random_text(bytes);
		uint8_t    *text = malloc(nbytes);
		uint32_t	features = profiles[unit_random_below(6)];
		AnFolder	folder;

		if (unit_random_below(2) == 0)
			features ^= (uint32_t) 1 << unit_random_below(18);
		/* allocated to the byte, so that the sanitizer sees all reads */
		memcpy(text, bytes, nbytes);
		an_folder_init(&folder, features | AN_FEATURE_GLUE);
		check_text(&folder, text, nbytes);
		free(text);
	}
}

/* Words of any length, past every room that is made for one. */
static void
check_lengths(void)
{
	AnFolder	folder;
	uint32_t	nletters;

	an_folder_init(&folder, AN_PROFILE_SEARCH | AN_FEATURE_GLUE);
	for (nletters = 1; nletters < 150; nletters++)
	{
		char		word[MOST_BYTES];
		uint32_t	nbytes = unit_random_word(word, nletters);
		uint8_t    *text = malloc(nbytes);

		memcpy(text, word, nbytes);
		check_text(&folder, text, nbytes);
		free(text);
	}
}

/*
 * In a long text every word is parted and tick() called; a long word stays
 * whole.
 */
static void
check_long(void)
{
	static const char word[] = "سورياوروسيا ";
	uint32_t	word_bytes = sizeof(word) - 1;
	uint32_t	nwords = 3 * AN_TICK_BYTES / word_bytes;
	uint32_t	nbytes = nwords * word_bytes;
	uint8_t    *text = malloc(nbytes);
	AnArena    *arena = unit_arena();
	AnFolder	folder;
	AnFolded	folded;
	unsigned	ticks;
	uint32_t	i;

	an_folder_init(&folder, AN_PROFILE_SEARCH | AN_FEATURE_GLUE);
	for (i = 0; i < nbytes; i++)
		text[i] = (uint8_t) word[i % word_bytes];
	CHECK_INT(an_fold(arena, &folder, text, nbytes, &folded), AN_OK);
	ticks = unit_ticks();
	CHECK_INT(an_respell(arena, &folder, &walk, text, nbytes, &folded), AN_OK);
	CHECK_INT(folded.folded_bytes, nbytes + nwords - 1);
	CHECK(unit_ticks() - ticks >= 4);	/* half of them for folding again */
	/* without blanks it is one word, too long to be parted */
	for (i = 0; i < nbytes; i++)
		text[i] = (uint8_t) word[i % (word_bytes - 1)];
	CHECK_INT(an_respell(arena, &folder, &walk, text, nbytes, &folded),
			  AN_OK);
	CHECK_INT(folded.folded_bytes, nbytes);
	free(text);
}

void
room_glue(void)
{
	an_folder_init(&walk, AN_PROFILE_WALK_AGAIN);
	check_cases();
	check_ligature();
	check_random_texts();
	check_lengths();
	check_long();
}
