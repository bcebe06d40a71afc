/*
 * unit_words.c
 *		Words and what stands between them, by example and by property.
 */
#include "unit/unit.h"

#include <stdio.h>
#include <stdlib.h>

#include "core/base/hash.h"
#include "core/text/words.h"

#define MOST_BYTES	400

/*
 * A text and its tokens: of each its kind (for words the first letters of its
 * name; q a mark, b a break, p a sign) and its original.
 */
static const struct WordsCase
{
	const char *text;
	const char *tokens;
}			cases[] =
{
	{"", ""},
	{" \t ", ""},
	{"قال الرئيس", "ar:قال ar:الرئيس"},
	{"قَالَ الرّئيسُ", "ar:قَالَ ar:الرّئيسُ"},
	{"قــال ، نعم", "ar:قــال p:، ar:نعم"},
	{"جدااااا", "ar:جدااااا"},
	{"ﻗﺎﻝ ﷲ", "ar:ﻗﺎﻝ ar:ﷲ"},
	{"می\xE2\x80\x8Cخواهد", "ar:می\xE2\x80\x8Cخواهد"},
	{"و2024", "ar:و nu:2024"},
	{"و١٬٢٣٤", "ar:و nu:١٬٢٣٤"},
	{"١٢٫٥٪", "nu:١٢٫٥ p:٪"},
	{"1,234.5", "nu:1,234.5"},
	{"۱۲۳۴", "nu:۱۲۳۴"},
	{"3.", "nu:3 p:."},
	{"26-05-2017", "da:26-05-2017"},
	{"٢٠١٧/٥/٢٦", "da:٢٠١٧/٥/٢٦"},
	{"26.05.2017", "da:26.05.2017"},
	{"12:30", "nu:12:30"},
	{"1:43.52 12:30.", "nu:1:43.52 nu:12:30 p:."},
	{"1990-2003", "nu:1990 p:- nu:2003"},
	{"كوفيد-19", "ar:كوفيد p:- nu:19"},
	{"F-16", "la:F p:- nu:16"},
	{"جي20", "ar:جي nu:20"},
	{"Appleالأميركية", "la:Apple ar:الأميركية"},
	{"Ｇoogle", "la:Ｇoogle"},
	{"don't", "la:don't"},
	{"4G", "la:4G"},
	{"#غزة_الآن", "ha:#غزة_الآن"},
	{"@مراسل_1", "me:@مراسل_1"},
	{"# @", "p:# p:@"},
	{"http://example.com/12/عنوان-الخبر.", "ur:http://example.com/12/عنوان-الخبر p:."},
	{"(www.spa.gov.sa)", "p:( ur:www.spa.gov.sa p:)"},
	{"aljazeera.net", "ur:aljazeera.net"},
	{"://example.qa/12 rtsp://example.qa/a", "ur:://example.qa/12 la:rtsp ur:://example.qa/a"},
	{"://خبر //example.qa/1. //خبر", "ur:://خبر ur://example.qa/1 p:. p:/ p:/ ar:خبر"},
	{":// // 1//2", "p:: p:/ p:/ p:/ p:/ nu:1 p:/ p:/ nu:2"},
	{"desk@news.example.org", "em:desk@news.example.org"},
	{"أ.ف.ب", "ac:أ.ف.ب"},
	{"U.S.A", "ac:U.S.A"},
	{"د.أحمد", "ar:د p:. ar:أحمد"},
	{"لا.انتهى", "ar:لا p:. ar:انتهى"},
	{"«نعم»", "q:« ar:نعم q:»"},
	{"“نعم”", "q:“ ar:نعم q:”"},
	{"بـ«القدس»", "ar:بـ q:« ar:القدس q:»"},
	{"قال\nنعم", "ar:قال b:\n ar:نعم"},
	{"قال \r\n \r\n نعم", "ar:قال b:\r\n \r\n  ar:نعم"},
	{"سوريا-روسيا", "ar:سوريا p:- ar:روسيا"},
	{"سوريا/روسيا", "ar:سوريا p:/ ar:روسيا"},
	{"الر\xC2\xADئيس", "ar:الر\xC2\xADئيس"},
	{"\xE2\x80\x8Fقال\xE2\x80\x8F", "ar:قال"},
	{"a…b", "la:a p:… la:b"}
};

static const char *const tags[] = {
	"ar", "la", "nu", "da", "ha", "me", "ur", "em", "ac", "q", "b", "p"
};

static AnFolder folder;

static void
fold_walk(const uint8_t *text, size_t nbytes, AnFolded *folded)
{
	CHECK_INT(an_fold(unit_arena(), &folder, text, nbytes, folded), AN_OK);
}

static void
check_case(const struct WordsCase *c)
{
	char		got[1024];
	size_t		n = 0;
	AnFolded	folded;
	AnWords		words;
	AnToken		token;
	AnToken		last = {0};

	fold_walk((const uint8_t *) c->text, strlen(c->text), &folded);
	an_words_init(&words, &folded);
	while (an_tokens_next(&words, &token))
	{
		AnSpan		span = an_fold_span(&folded, token.start, token.end);

		/* signs that come from one character are shown as one */
		if (n > 0 && token.kind == last.kind && !an_token_is_word(&token) &&
			an_fold_origin(&folded, token.start) ==
			an_fold_origin(&folded, last.start))
			continue;
		last = token;
		n += (size_t) snprintf(got + n, sizeof(got) - n, "%s%s:%.*s",
							   n > 0 ? " " : "", tags[token.kind],
							   (int) (span.end - span.start),
							   c->text + span.start);
	}
	CHECK_TEXT(c->text, got, n, c->tokens);
}

/* Between two tokens there are only blanks. */
static void
check_gap(const AnFolded *folded, uint32_t from, uint32_t to)
{
	while (from < to)
	{
		uint32_t	cp;

		from += (uint32_t) an_utf8_decode(folded->folded + from,
										  folded->folded + to, &cp);
		CHECK_THAT(an_letter_kind(cp) == AN_LETTER_BLANK,
				   "U+%04X is in no token", cp);
	}
}

static void
check_token(const AnFolded *folded, const AnToken *before,
			const AnToken *token)
{
	bool		blank = token->start > before->end || token->start == 0 ||
		before->kind == AN_TOKEN_BREAK;
	AnSpan		span = an_fold_span(folded, token->start, token->end);
	uint32_t	nbytes = token->end - token->start;

	CHECK(token->start >= before->end && token->end > token->start);
	CHECK(token->end <= folded->folded_bytes);
	CHECK(span.start < span.end && span.end <= folded->text_bytes);
	CHECK(token->kind < AN_TOKEN_END);
	CHECK_INT(token->blank_before, blank);
	check_gap(folded, before->end, token->start);
	if (an_token_is_word(token))
	{
		CHECK(token->hash == an_hash_bytes(folded->folded + token->start,
										   nbytes));
		CHECK(an_word_kind_name(token->kind) != NULL);
	}
	else
	{
		CHECK(token->hash == 0);
		CHECK(an_word_kind_name(token->kind) == NULL);
	}
	/* consecutive breaks are one token */
	if (token->kind == AN_TOKEN_BREAK)
		CHECK(token->cp >= 1 && (before->kind != AN_TOKEN_BREAK));
}

static void
check_properties(const uint8_t *text, uint32_t nbytes)
{
	AnFolded	folded;
	AnWords		words;
	AnWords		only;
	AnToken		before = {0};
	AnToken		token;
	AnToken		word;

	fold_walk(text, nbytes, &folded);
	an_words_init(&words, &folded);
	an_words_init(&only, &folded);
	before.kind = AN_TOKEN_END;
	while (an_tokens_next(&words, &token))
	{
		check_token(&folded, &before, &token);
		if (an_token_is_word(&token))
			CHECK(an_words_next(&only, &word) && word.start == token.start &&
				  word.end == token.end && word.hash == token.hash);
		before = token;
	}
	CHECK_INT(token.kind, AN_TOKEN_END);
	check_gap(&folded, before.end, folded.folded_bytes);
	CHECK(!an_words_next(&only, &word));
	CHECK(!an_tokens_next(&words, &token) && token.kind == AN_TOKEN_END);
}

/* Random pieces of the cases, cut and joined anywhere. */
static void
check_random_texts(void)
{
	size_t		ncases = sizeof(cases) / sizeof(cases[0]);
	int			round;

	for (round = 0; round < 100000; round++)
	{
		uint8_t		bytes[MOST_BYTES + 64];
		uint32_t	nbytes = 0;
		uint32_t	most = unit_random_below(MOST_BYTES);
		uint8_t    *text;

		while (nbytes < most)
		{
			const char *piece = cases[unit_random_below((uint32_t) ncases)].text;
			uint32_t	n = (uint32_t) strlen(piece);
			uint32_t	from = unit_random_below(n + 1);

			n = unit_random_below(n - from + 1);
			memcpy(bytes + nbytes, piece + from, n);
			nbytes += n;
			if (unit_random_below(3) == 0)
				bytes[nbytes++] = (uint8_t) " \n.@#:-/,\"'"[unit_random_below(11)];
			if (unit_random_below(50) == 0)
				bytes[nbytes++] = (uint8_t) unit_random();
		}
		text = malloc(nbytes ? nbytes : 1);
		memcpy(text, bytes, nbytes);
		check_properties(text, nbytes);
		free(text);
	}
}

/* Texts that would take quadratic time if a look-ahead were not bounded. */
static void
check_long(const char *piece)
{
	uint32_t	nbytes = 4000000;
	uint32_t	length = (uint32_t) strlen(piece);
	uint8_t    *text = malloc(nbytes);
	AnFolded	folded;
	AnWords		words;
	AnToken		token;
	uint32_t	i;

	for (i = 0; i < nbytes; i++)
		text[i] = (uint8_t) piece[i % length];
	fold_walk(text, nbytes, &folded);
	an_words_init(&words, &folded);
	i = 0;
	while (an_tokens_next(&words, &token))
	{
		CHECK(token.start >= i);
		i = token.end;
	}
	free(text);
}

void
room_words(void)
{
	size_t		i;

	an_folder_init(&folder, AN_PROFILE_WALK);
	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		check_case(&cases[i]);
		check_properties((const uint8_t *) cases[i].text,
						 (uint32_t) strlen(cases[i].text));
	}
	check_random_texts();
	check_long("a");
	check_long("a.");
	check_long("a.bc.");
	check_long("1.");
	check_long("1-");
	check_long("1,");
	check_long("a@");
	check_long("a'");
	check_long("@#");
	check_long("\n");
	check_long("\xD8\xA3.");
	check_long("www.");
	check_long("\"");
}
