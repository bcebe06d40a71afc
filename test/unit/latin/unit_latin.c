/*
 * unit_latin.c
 *		Names in Latin letters and their keys, by example and by property.
 */
#include "unit/unit.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include "core/base/utf8.h"
#include "core/latin/latin_key.h"
#include "core/latin/latin_letters.h"
#include "core/latin/latin_sound.h"
#include "core/latin/latin_word.h"

static AnFolder folder;

/* A word, its form and its skeleton. */
static const struct SoundCase
{
	const char *word;
	const char *form;
	const char *skeleton;
}			sounds[] =
{
	{"Mohammed", "muhamid", "mhmd"}, {"Hussein", "husin", "hsn"},
	{"Ziad", "siad", "sd"}, {"Zaid", "sid", "sd"}, {"Fouad", "fuad", "fd"},
	{"Tchekhov", "cixuf", "cxf"}, {"Dschamal", "gamal", "gml"},
	{"Djamel", "gamil", "gml"}, {"Schulz", "culs", "cls"},
	{"Chirac", "cirak", "crk"}, {"Christo", "kristu", "krstu"},
	{"Lukas", "lukas", "lks"}, {"Oualid", "falid", "fld"},
	{"Washington", "facingtun", "fcngtn"}, {"Wright", "rit", "rt"},
	{"Cicero", "sisiru", "ssru"}, {"Xenia", "cina", "cna"},
	{"Alexis", "aliksis", "alkss"}, {"Sergej", "sirgi", "srgi"},
	{"Yahya", "yaha", "yha"}, {"Yves", "ifis", "afs"},
	{"Odeh", "uda", "ada"}, {"Saleh", "sala", "sla"}, {"Salah", "sala", "sla"},
	{"Marie", "mari", "mri"}, {"Claude", "klud", "kld"},
	{"Trudeau", "trudu", "trdu"}, {"Dominique", "duminik", "dmnk"},
	{"Johnson", "gunsun", "gnsn"}, {"Nunn", "nun", "nn"},
	{"A", "a", "a"}, {"h", "h", "h"}, {"Oh", "uh", "ah"},
	{"زيلينسكي", "silinski", "slnski"}, {"حسين", "hsin", "hsn"},
	{"علي", "ali", "ali"}, {"علاء", "ala", "ala"}, {"وليد", "flid", "fld"},
	{"يحيى", "yhia", "yha"}, {"صالح", "sal", "sl"}, {"صلاح", "sla", "sla"},
	{"فاطمة", "fatma", "ftma"}, {"تشيخوف", "cixuf", "cxf"},
	{"شولتس", "culs", "cls"}, {"ع", "a", "a"}, {"ء", "a", "a"}
};

static void
fold_latin(const char *text, AnFolded *folded)
{
	AnArena    *arena = unit_arena();

	CHECK_INT(an_fold(arena, &folder, (const uint8_t *) text,
					  strlen(text), folded), AN_OK);
}

static void
check_sounds(void)
{
	size_t		i;

	for (i = 0; i < sizeof(sounds) / sizeof(*sounds); i++)
	{
		AnFolded	folded;
		AnLatinWord word;
		char		form[AN_LATIN_FORM];
		char		skeleton[AN_LATIN_FORM];
		uint32_t	n;

		fold_latin(sounds[i].word, &folded);
		CHECK(an_latin_word_next(&folded, 0, &word));
		n = word.kind == AN_LATIN_ARABIC_WORD ? an_arabic_form(&word, form) :
			an_latin_form(word.plain, word.nplain, form);
		CHECK_TEXT(sounds[i].word, form, n, sounds[i].form);
		CHECK_TEXT(sounds[i].word, skeleton, an_skeleton(form, n, skeleton),
				   sounds[i].skeleton);
	}
}

/* The key of a text; it stays until the next arena. */
static const char *
key_of(const char *text, uint32_t *nbytes)
{
	AnArena    *arena = unit_arena();
	AnFolded	folded;
	uint8_t    *key;

	CHECK_INT(an_fold(arena, &folder, (const uint8_t *) text, strlen(text),
					  &folded), AN_OK);
	CHECK_INT(an_latin_key(arena, &folded, &key, nbytes), AN_OK);
	return (const char *) key;
}

/* Texts of one key, the last of another. */
static void
check_keys(void)
{
	static const char *const alike[][5] = {
		{"عبد الرحمن", "Abderrahmane", "Abdul Rahman", "عبدالرحمن", "عبد الرحيم"},
		{"السيسي", "el-Sisi", "Essissi", "Al Sissi", "سيدي"},
		{"سعد الدين", "Saadeddine", "Saad al-Din", "Saad ud-Din", "سراج الدين"},
		{"محمد بن زايد", "Mohamed ben Zayed", "Mohammed Zayed", "محمد زايد",
		"محمد بن زياد"},
		{"شريفينكو", "Sharifenko", "Charifenko", "Scharifenko", "Sharifin"}
	};
	size_t		i;
	size_t		j;

	for (i = 0; i < sizeof(alike) / sizeof(*alike); i++)
	{
		char		first[128];
		uint32_t	nfirst;
		const char *key = key_of(alike[i][0], &nfirst);

		memcpy(first, key, nfirst);
		for (j = 1; j < 5; j++)
		{
			uint32_t	n;
			bool		same;

			key = key_of(alike[i][j], &n);
			same = n == nfirst && memcmp(key, first, n) == 0;
			CHECK_THAT(same == (j < 4), "%s: %.*s, %s: %.*s", alike[i][0],
					   (int) nfirst, first, alike[i][j], (int) n, key);
		}
	}
}

/* What Unicode decomposes to an ASCII letter and marks, our table does too. */
static void
check_letters(void)
{
	UErrorCode	status = U_ZERO_ERROR;
	const UNormalizer2 *nfd = unorm2_getNFDInstance(&status);
	UChar32		cp;
	uint32_t	n = 0;

	for (cp = 0xC0; cp < 0x2000; cp++)
	{
		UChar		to[16];
		int32_t		nto = unorm2_getDecomposition(nfd, cp, to, 16, &status);
		const AnLatinLetter *letter = an_latin_letter((uint32_t) cp);

		if (nto < 2 || to[0] >= 0x80 || !u_isalpha(cp))
			continue;
		n++;
		CHECK_THAT(letter != NULL && letter->kind == AN_LATIN_FOLDED &&
				   (letter->to[0] == u_tolower(to[0]) ||
					an_latin_marked((uint32_t) u_tolower(to[0]), to[1])),
				   "U+%04X", (unsigned) cp);
	}
	CHECK(n > 300);
}

/* A base and its mark are read as the one letter that they make. */
static void
check_marks(void)
{
	static const char *const pairs[][2] = {
		{"\xC5\x9F" "ahin", "s\xCC\xA7" "ahin"},
		{"\xC3\x89ric", "E\xCC\x81ric"}, {"\xC4\x8D" "ek", "c\xCC\x8C" "ek"}
	};
	size_t		i;

	for (i = 0; i < sizeof(pairs) / sizeof(*pairs); i++)
	{
		AnFolded	folded;
		AnLatinWord one;
		AnLatinWord two;

		fold_latin(pairs[i][0], &folded);
		CHECK(an_latin_word_next(&folded, 0, &one));
		fold_latin(pairs[i][1], &folded);
		CHECK(an_latin_word_next(&folded, 0, &two));
		one.plain[one.nplain] = '\0';
		CHECK_TEXT(pairs[i][0], two.plain, two.nplain, one.plain);
	}
}

/* A word beyond its bounds is read as several, and nothing is left out. */
static void
check_long_word(void)
{
	char		text[10 * AN_LATIN_WORD_LETTERS + 1];
	AnFolded	folded;
	AnLatinWord word;
	uint32_t	at = 0;
	uint32_t	nwords = 0;

	memset(text, 'b', sizeof(text) - 1);
	text[sizeof(text) - 1] = '\0';
	fold_latin(text, &folded);
	for (; an_latin_word_next(&folded, at, &word); at = word.end)
	{
		nwords++;
		CHECK(word.start == at && word.n == AN_LATIN_WORD_LETTERS);
	}
	CHECK_INT(nwords, 10);
	CHECK_INT(at, sizeof(text) - 1);
}

void
room_latin(void)
{
	an_folder_init(&folder, AN_LATIN_FEATURES);
	check_letters();
	check_marks();
	check_sounds();
	check_keys();
	check_long_word();
}
