/*
 * unit_fold.c
 *		Folding: what must hold for every text and every set of features.
 *
 * an_fold() must give the same characters and origins as the reference, which
 * does one thing at a time.
 */
#include "unit/unit.h"

#include <stdio.h>
#include <stdlib.h>

#include "core/text/fold.h"
#include "unit/text/fold_reference.h"

#define LAST_CODE_POINT	0x10FFFF

/* All but those of respell.h, which need words. */
#define ALL_FEATURES \
	((((uint32_t) 1 << AN_NFEATURES) - 1) & \
	 ~(uint32_t) (AN_FEATURE_GLUE | AN_FEATURE_STEM))

/* Characters that folding treats specially. */
static const uint16_t interesting[] = {
	0x0627, 0x0627, 0x0627, 0x0644, 0x0648, 0x064A, 0x064A, 0x0621, 0x0622, 0x0623,
	0x0644, 0x0647, 0x0630, 0x0643, 0x062D, 0x0637, 0x062F, 0x0670, 0x06E5,
	0x06E6, 0x06E7, 0x0650,
	0x0624, 0x0625, 0x0626, 0x0626, 0x0621, 0x0645, 0x062A, 0x0646, 0x0631,
	0x0629, 0x0649, 0x0671, 0x0675, 0x06A9, 0x06CC,
	0x06C0, 0x06C1, 0x06C3, 0x06D2, 0x06D3, 0x06D5, 0x067E, 0x06AF, 0x064B,
	0x064E, 0x0651, 0x0652, 0x0653, 0x0654, 0x0655, 0x0670, 0x06D6, 0x06DD,
	0x08F0, 0x0640, 0x0640, 0x200C, 0x200D, 0x200F, 0x061C, 0x00AD, 0xFEFF,
	0x0020, 0x0020, 0x00A0, 0x3000, 0x0009, 0x000A, 0x000D, 0x000D, 0x0085,
	0x2028, 0x0660, 0x06F5, 0x0035, 0x060C, 0x061F, 0x066B, 0x066C, 0x066A,
	0x00AB, 0x201D, 0x2019, 0x0022, 0x2026, 0x2014, 0x0041, 0x0061, 0x00B5,
	0x0130, 0x1E9E, 0xFF21, 0xFF41, 0xFF10, 0xFF76, 0xFDFA, 0xFDF2, 0xFEFB,
	0xFEF7, 0xFE8E, 0xFE70, 0xFE71, 0xFC60, 0xFD3E, 0xFB50, 0xFFFD, 0x0000
};

static const uint32_t profiles[] = {
	AN_PROFILE_DISPLAY, AN_PROFILE_SEARCH, AN_PROFILE_NAME, AN_PROFILE_WALK,
	AN_PROFILE_SEARCH | AN_FEATURE_FOREIGN, 0, ALL_FEATURES
};

#define NPROFILES	(sizeof(profiles) / sizeof(profiles[0]))

/* Markup, and what can be part of it. */
static const char *const markup[] = {
	"<b>", "</b>", "<br>", "<p>", "</p>", "<img>", "<q>", "<", ">", "&", "<!--",
	"-->", "<script>", "</script>", "<![CDATA[", "]]>", "]", "<b title=\"",
	"&nbsp;", "&#10;", "&#13;", "&#32;", "&#x200c;", "&quot;", "&lt;", "&#1575;",
	"&#1611;", "&#x654;", "&#1600;", "&#xFDFA;", "&NotEqualTilde;", "&fjlig;",
	"&amp;", "nbsp;", "#1575;", "&#xD800;"
};

/* A text has so many of these at most, of so many bytes. */
#define MOST_MARKUP		6
#define MARKUP_BYTES	16

static uint32_t
random_code_point(void)
{
	switch (unit_random_below(12))
	{
		case 0:
			return 0x0600 + unit_random_below(0x100);
		case 1:
			return unit_random_below(0x80);
		case 2:
			{
				uint32_t	cp = unit_random_below(LAST_CODE_POINT + 1);

				return cp >= 0xD800 && cp <= 0xDFFF ? 0x1F600 : cp;
			}
		default:
			return interesting[unit_random_below(sizeof(interesting) /
												 sizeof(interesting[0]))];
	}
}

/*
 * Up to n characters; one text in four has bytes that are not UTF-8, and one in
 * three markup.
 */
static uint32_t
random_text(uint8_t *text, int n)
{
	bool		marked = unit_random_below(3) == 0;
	int			left = MOST_MARKUP;
	bool		broken = unit_random_below(4) == 0;
	uint32_t	nbytes = 0;
	uint32_t	cp = 0;

	while (n-- > 0)
	{
		if (marked && left > 0 && unit_random_below(3) == 0)
		{
			const char *piece = markup[unit_random_below(sizeof(markup) /
														 sizeof(markup[0]))];

			memcpy(text + nbytes, piece, strlen(piece));
			nbytes += (uint32_t) strlen(piece);
			left--;
		}
		else if (broken && unit_random_below(6) == 0)
			text[nbytes++] = (uint8_t) unit_random();
		else
		{
			/* elongation and blanks need runs of one character */
			if (unit_random_below(3) != 0 || cp == 0)
				cp = random_code_point();
			nbytes += (uint32_t) an_utf8_encode(cp, text + nbytes);
		}
	}
	return nbytes;
}

/* A text for a message: code points, or bytes that are not UTF-8. */
static const char *
show(const uint8_t *text, uint32_t nbytes)
{
	static char shown[8][MOST_REFERENCE * 8];
	static int	turn;
	char	   *out = shown[turn = (turn + 1) % 8];
	uint32_t	at = 0;
	size_t		n = 0;

	out[0] = '\0';
	while (at < nbytes && n + 16 < sizeof(shown[0]))
	{
		uint32_t	cp;
		int			length = an_utf8_decode(text + at, text + nbytes, &cp);

		n += (size_t) snprintf(out + n, 16, length == 1 && text[at] >= 0x80 ?
							   "<%02X> " : "%04X ",
							   length == 1 ? text[at] : cp);
		at += (uint32_t) length;
	}
	return out;
}

static bool
equal(const AnFolded *a, const AnFolded *b)
{
	return a->folded_bytes == b->folded_bytes &&
		memcmp(a->folded, b->folded, a->folded_bytes) == 0;
}

/* The same folder without markup; it is kept until another one is asked for. */
static const AnFolder *
without_html(const AnFolder *folder)
{
	static AnFolder plain;
	static uint32_t made_of = UINT32_MAX;

	if (!an_folder_has(folder, AN_FEATURE_HTML))
		return folder;
	if (made_of != folder->features)
		an_folder_init(&plain, folder->features & ~(uint32_t) AN_FEATURE_HTML);
	made_of = folder->features;
	return &plain;
}

/* Folding a folded text changes nothing, but for what looks like markup now. */
static void
check_idempotent(AnArena *arena, const AnFolder *folder,
				 const AnFolded *folded)
{
	AnFolded	again;

	folder = without_html(folder);
	CHECK_INT(an_fold(arena, folder, folded->folded, folded->folded_bytes,
					  &again), AN_OK);
	CHECK_THAT(equal(folded, &again),
			   "features %X: %s became %s and then %s", folder->features,
			   show(folded->text, folded->text_bytes),
			   show(folded->folded, folded->folded_bytes),
			   show(again.folded, again.folded_bytes));
}

/* Origins do not decrease, are inside the text, and begin a character. */
static void
check_map(const AnFolded *folded)
{
	uint32_t	at = 0;
	uint32_t	before = 0;

	CHECK(folded->npoints > 0 && folded->points[0].at == 0);
	while (at < folded->folded_bytes)
	{
		uint32_t	origin = an_fold_origin(folded, at);
		uint32_t	start = 0;
		uint32_t	cp;

		while (start < origin)
			start += (uint32_t) an_utf8_decode(folded->text + start,
											   folded->text +
											   folded->text_bytes, &cp);
		CHECK_THAT(origin < folded->text_bytes && origin >= before &&
				   start == origin,
				   "features %X: %s, folded byte %u from byte %u, after %u",
				   folded->folder->features,
				   show(folded->text, folded->text_bytes), at, origin, before);
		before = origin;
		at += (uint32_t) an_utf8_decode(folded->folded + at, folded->folded +
										folded->folded_bytes, &cp);
	}
	CHECK_INT(at, folded->folded_bytes);
	CHECK_INT(an_fold_origin(folded, at), folded->text_bytes);
}

/* Spans are inside the text and contain the origins of their characters. */
static void
check_spans(const AnFolded *folded)
{
	uint32_t	starts[MOST_REFERENCE + 1];
	uint32_t	at = 0;
	int			n = 0;
	int			i;

	while (at < folded->folded_bytes && n < MOST_REFERENCE)
	{
		uint32_t	cp;

		starts[n++] = at;
		at += (uint32_t) an_utf8_decode(folded->folded + at, folded->folded +
										folded->folded_bytes, &cp);
	}
	starts[n] = at;
	for (i = 0; i < n; i++)
	{
		int			j = i + 1 + (int) unit_random_below((uint32_t) (n - i));
		AnSpan		span = an_fold_span(folded, starts[i], starts[j]);
		AnSpan		empty = an_fold_span(folded, starts[i], starts[i]);

		CHECK_THAT(span.start < span.end && span.end <= folded->text_bytes &&
				   span.start == an_fold_origin(folded, starts[i]) &&
				   span.end > an_fold_origin(folded, starts[j - 1]),
				   "features %X: %s, folded [%u, %u) is [%u, %u)",
				   folded->folder->features,
				   show(folded->text, folded->text_bytes), starts[i],
				   starts[j], span.start, span.end);
		CHECK(empty.start == empty.end && empty.end <= folded->text_bytes);
	}
}

static void
check_reference(const AnFolded *folded)
{
	static Reference r;
	const uint8_t *end = folded->folded + folded->folded_bytes;
	const uint8_t *p = folded->folded;
	int			i;

	fold_reference(&r, folded->folder->features, folded->text,
				   folded->text_bytes);
	for (i = 0; i < r.n && p < end; i++)
	{
		uint32_t	origin = an_fold_origin(folded, (uint32_t) (p - folded->folded));
		uint32_t	cp;

		p += an_utf8_decode(p, end, &cp);
		if (cp != r.chars[i].cp)
			break;
		/* any blank of a run may be its origin */
		if (reference_is_blank(cp) &&
			(r.features & (AN_FEATURE_BLANKS | AN_FEATURE_HTML)))
			continue;
		CHECK_THAT(origin == r.chars[i].origin,
				   "features %X: %s, character %d comes from %u, not %u",
				   r.features, show(folded->text, folded->text_bytes), i,
				   origin, r.chars[i].origin);
	}
	CHECK_THAT(i == r.n && p == end,
			   "features %X: %s becomes %s, not as the reference from %d on",
			   r.features, show(folded->text, folded->text_bytes),
			   show(folded->folded, folded->folded_bytes), i);
}

/*
 * Can the text be compared with the reference?  Not if a hamza may follow an
 * elongated letter: an_fold() composes it with the one letter that is left,
 * the reference with the last one, before it looks for elongation.
 */
static bool
is_for_reference(uint32_t features, const uint8_t *text, uint32_t nbytes)
{
	uint32_t	i;

	if ((features & AN_FEATURE_HAMZA) || !(features & AN_FEATURE_COMPOSE) ||
		!(features & AN_FEATURE_ELONGATION))
		return true;
	for (i = 1; i < nbytes; i++)
	{
		if (text[i - 1] == 0xD9 && text[i] >= 0x93 && text[i] <= 0x95)
			return false;
		if (text[i - 1] == '#' && text[i] == 'x')
			return false;
	}
	return true;
}

static void
check_text(const AnFolder *folder, const uint8_t *text, uint32_t nbytes)
{
	AnArena    *arena = unit_arena();
	AnFolded	folded;

	CHECK_INT(an_fold(arena, folder, text, nbytes, &folded), AN_OK);
	check_map(&folded);
	check_spans(&folded);
	if (is_for_reference(folder->features, text, nbytes))
		check_reference(&folded);
	check_idempotent(arena, folder, &folded);
}

/* Every code point, alone and between letters. */
static void
check_all_code_points(void)
{
	size_t		i;

	for (i = 0; i < NPROFILES; i++)
	{
		AnArena    *arena = unit_arena();
		AnFolder	folder;
		uint32_t	cp;

		an_folder_init(&folder, profiles[i]);
		for (cp = 0; cp <= LAST_CODE_POINT; cp++)
		{
			uint8_t		text[16];
			uint32_t	nbytes;
			AnFolded	folded;

			if (cp >= 0xD800 && cp <= 0xDFFF)
				continue;
			if (cp % 0x4000 == 0)
				arena = unit_arena();
			an_arena_rewind(arena);
			nbytes = (uint32_t) an_utf8_encode(0x0644, text);
			nbytes += (uint32_t) an_utf8_encode(cp, text + nbytes);
			nbytes += (uint32_t) an_utf8_encode(0x0645, text + nbytes);
			CHECK_INT(an_fold(arena, &folder, text, nbytes, &folded), AN_OK);
			check_reference(&folded);
			check_idempotent(arena, &folder, &folded);
		}
	}
}

static void
check_random_texts(void)
{
	int			round;

	for (round = 0; round < 60000; round++)
	{
		uint8_t		bytes[MOST_CHARS * AN_UTF8_MAX +
						  MOST_MARKUP * MARKUP_BYTES];
		uint32_t	most = 1 + unit_random_below(MOST_CHARS);
		uint32_t	nbytes = random_text(bytes, 1 + (int)
										 unit_random_below(most));
		uint8_t    *text = malloc(nbytes);
		AnFolder	folder;
		uint32_t	features = profiles[unit_random_below(NPROFILES)];

		/* a profile with one feature more or less */
		if (unit_random_below(4) == 0)
			features ^= (uint32_t) 1 << unit_random_below(18);
		if (unit_random_below(4) == 0)
			features ^= (uint32_t) AN_FEATURE_HTML;
		/* allocated to the byte, so that the sanitizer sees all reads */
		memcpy(text, bytes, nbytes);
		an_folder_init(&folder, features);
		check_text(&folder, text, nbytes);
		free(text);
	}
}

/* The fast path ends at every length, and at every tick. */
static void
check_lengths(void)
{
	static const char word[] = "\xD9\x82\xD8\xA7\xD9\x84\xD9\x8E \xD8\xA3";
	uint32_t	word_bytes = sizeof(word) - 1;
	uint32_t	most = 2 * AN_TICK_BYTES + 100;
	uint8_t    *text = malloc(most);
	AnFolder	folder;
	uint32_t	nbytes;
	uint32_t	i;

	an_folder_init(&folder, AN_PROFILE_SEARCH);
	for (i = 0; i < most; i++)
		text[i] = (uint8_t) word[i % word_bytes];
	for (nbytes = 0; nbytes < 200; nbytes++)
	{
		uint8_t    *copy = malloc(nbytes + 1);
		AnFolded	folded;

		memcpy(copy, text, nbytes);
		CHECK_INT(an_fold(unit_arena(), &folder, copy, nbytes, &folded), AN_OK);
		check_map(&folded);
		free(copy);
	}
	for (nbytes = AN_TICK_BYTES - 20; nbytes < AN_TICK_BYTES + 40; nbytes++)
	{
		AnFolded	folded;
		uint32_t	last = nbytes - nbytes % word_bytes;

		CHECK_INT(an_fold(unit_arena(), &folder, text, nbytes, &folded), AN_OK);
		CHECK_INT(an_fold_origin(&folded, last / word_bytes * 9), last);
		CHECK(unit_ticks() >= 1);
	}
	free(text);
}

static void
check_names(void)
{
	uint32_t	features;
	AnSpan		bad;
	int			bit;

	for (bit = 0; an_feature_name(bit) != NULL; bit++)
	{
		const char *name = an_feature_name(bit);

		CHECK_INT(an_features_parse(name, strlen(name), &features, &bad),
				  AN_OK);
		CHECK_INT(features, (uint32_t) 1 << bit);
	}
	CHECK_INT(bit, AN_NFEATURES);
	CHECK(an_feature_name(-1) == NULL);
#define PARSE(profile) \
	an_features_parse(profile, strlen(profile), &features, &bad)
	CHECK_INT(PARSE("search"), AN_OK);
	CHECK_INT(features, AN_PROFILE_SEARCH);
	CHECK_INT(PARSE("name"), AN_OK);
	CHECK_INT(features, AN_PROFILE_NAME);
	CHECK_INT(PARSE(" display , +marks ,-tatweel"), AN_OK);
	CHECK_INT(features, (AN_PROFILE_DISPLAY | AN_FEATURE_MARKS) &
			  ~(uint32_t) AN_FEATURE_TATWEEL);
	CHECK_INT(PARSE("search,-glu"), AN_ERR_UNRECOGNIZED);
	CHECK_INT(bad.start, 7);
	CHECK_INT(bad.end, 11);
	CHECK_INT(PARSE(""), AN_ERR_UNRECOGNIZED);
	CHECK_INT(PARSE("search,"), AN_ERR_UNRECOGNIZED);
	CHECK_INT(PARSE("search,,name"), AN_ERR_UNRECOGNIZED);
	CHECK_INT(PARSE("Search"), AN_ERR_UNRECOGNIZED);
	CHECK_INT(PARSE("+"), AN_ERR_UNRECOGNIZED);
}

void
room_fold(void)
{
	check_names();
	check_lengths();
	check_all_code_points();
	check_random_texts();
}
