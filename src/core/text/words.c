/*
 * words.c
 *		The next word of a folded text, and what stands between words.
 *
 * A word ends where the script changes: a digit or a Latin letter glued to an
 * Arabic word begins a word of its own.  No rule reads far ahead in vain (an
 * address has a longest form, all that is read of an acronym becomes one), so
 * time stays linear whatever the text.
 */
#include "core/text/words.h"

#include <string.h>

#include "core/base/hash.h"
#include "core/base/salt.h"
#include "core/text/addresses.h"

/* What every rule asks: the kinds of letters, and where the text ends. */
typedef struct Scan
{
	const AnFolder *folder;
	const uint8_t *end;
	const AnFolded *folded;
} Scan;

static inline AnLetterKind
kind_at(const Scan *scan, const uint8_t *p, int *length, uint32_t *cp)
{
	*length = an_utf8_decode(p, scan->end, cp);
	return *cp < AN_UTF8_SHORT ? (AnLetterKind) scan->folder->kind[*cp] :
		an_letter_kind(*cp);
}

static inline bool
is_digit(const Scan *scan, const uint8_t *p)
{
	return p < scan->end && *p >= '0' && *p <= '9';
}

/* Behind the letters of one kind that begin at p. */
static const uint8_t *
skip_kind(const Scan *scan, const uint8_t *p, AnLetterKind kind)
{
	uint32_t	cp;
	int			length;

	while (p < scan->end && kind_at(scan, p, &length, &cp) == kind)
		p += length;
	return p;
}

/*
 * Behind the Arabic letters at p.  Nearly all of them are of the Arabic block,
 * and most of the time that a text takes is spent here.
 */
static const uint8_t *
skip_arabic(const Scan *scan, const uint8_t *p)
{
	const uint8_t *kinds = scan->folder->kind;

	while (scan->end - p >= AN_LETTER_BYTES && an_utf8_is_arabic(p) &&
		   kinds[an_utf8_pair(p)] == AN_LETTER_ARABIC)
		p += AN_LETTER_BYTES;
	if (p < scan->end && *p >= 0xC2)
		return skip_kind(scan, p, AN_LETTER_ARABIC);
	return p;
}

static bool
is_letter_at(const Scan *scan, const uint8_t *p)
{
	uint32_t	cp;
	int			length;
	AnLetterKind kind;

	if (p >= scan->end)
		return false;
	kind = kind_at(scan, p, &length, &cp);
	return kind == AN_LETTER_ARABIC || kind == AN_LETTER_FOREIGN;
}

/* Behind a letter at p that no other letter follows, else NULL. */
static const uint8_t *
single_letter(const Scan *scan, const uint8_t *p)
{
	uint32_t	cp;

	if (!is_letter_at(scan, p))
		return NULL;
	p += an_utf8_decode(p, scan->end, &cp);
	return is_letter_at(scan, p) || is_digit(scan, p) ? NULL : p;
}

/*
 * Behind the single letters with stops between that begin at p, or NULL where
 * there are fewer than two.
 */
static const uint8_t *
skip_acronym(const Scan *scan, const uint8_t *p)
{
	const uint8_t *behind = single_letter(scan, p);
	int			n = 1;

	while (behind != NULL && behind < scan->end && *behind == '.')
	{
		const uint8_t *next = single_letter(scan, behind + 1);

		if (next == NULL)
			break;
		behind = next;
		n++;
	}
	return n > 1 ? behind : NULL;
}

/* Behind the letters, digits and underscores at p. */
static const uint8_t *
skip_tag(const Scan *scan, const uint8_t *p)
{
	while (p < scan->end)
	{
		uint32_t	cp;
		int			length;
		AnLetterKind kind = kind_at(scan, p, &length, &cp);

		if (kind != AN_LETTER_ARABIC && kind != AN_LETTER_FOREIGN &&
			kind != AN_LETTER_DIGIT && cp != '_')
			break;
		p += length;
	}
	return p;
}

static bool
is_foreign_at(const Scan *scan, const uint8_t *p)
{
	uint32_t	cp;
	int			length;

	return p < scan->end &&
		kind_at(scan, p, &length, &cp) == AN_LETTER_FOREIGN;
}

/* Behind a word of letters that are not Arabic, with digits and apostrophes. */
static const uint8_t *
skip_foreign(const Scan *scan, const uint8_t *p)
{
	while (p < scan->end)
	{
		uint32_t	cp;
		int			length;
		AnLetterKind kind = kind_at(scan, p, &length, &cp);
		bool		apostrophe = cp == QUOTE_APOSTROPHE ||
		cp == QUOTE_RIGHT_SINGLE;

		if (kind != AN_LETTER_FOREIGN && kind != AN_LETTER_DIGIT &&
			!(apostrophe && is_foreign_at(scan, p + length)))
			break;
		p += length;
	}
	return p;
}

static const uint8_t *
skip_digits(const Scan *scan, const uint8_t *p)
{
	return skip_kind(scan, p, AN_LETTER_DIGIT);
}

/* Are three groups of so many digits a day, a month and a year? */
static bool
is_date(const int *digits, uint8_t separator)
{
	bool		year_first = digits[0] == AN_YEAR_DIGITS && digits[2] <= 2;
	bool		year_last = digits[0] <= 2 &&
	(digits[2] == AN_YEAR_DIGITS || (digits[2] == 2 && separator != '.'));

	return digits[1] <= 2 && (year_first || year_last);
}

/* Behind a date or a time at p, or NULL; *kind says which. */
static const uint8_t *
skip_date(const Scan *scan, const uint8_t *p, AnTokenKind *kind)
{
	int			digits[AN_DATE_GROUPS];
	uint8_t		separator = 0;
	int			n = 0;

	while (n < AN_DATE_GROUPS)
	{
		const uint8_t *start = p;

		while (p - start <= AN_YEAR_DIGITS && is_digit(scan, p))
			p++;
		digits[n++] = (int) (p - start);
		if (p == start || p - start > AN_YEAR_DIGITS)
			return NULL;
		if (n == AN_DATE_GROUPS || !is_digit(scan, p + 1) ||
			(separator != 0 && *p != separator) ||
			(*p != '-' && *p != '/' && *p != '.' && *p != ':'))
			break;
		separator = *p++;
	}
	if (separator == ':' && digits[0] <= 2 && digits[1] == 2)
	{
		*kind = AN_WORD_NUMBER;
		if (p < scan->end && *p == '.' && is_digit(scan, p + 1))
			p = skip_digits(scan, p + 1);
		return p;
	}
	if (n == AN_DATE_GROUPS && separator != ':' && is_date(digits, separator))
	{
		*kind = AN_WORD_DATE;
		return p;
	}
	return NULL;
}

/* Behind a number at p with its decimal and thousands separators. */
static const uint8_t *
skip_grouped_number(const Scan *scan, const uint8_t *p)
{
	p = skip_digits(scan, p);
	while (p < scan->end && (*p == '.' || *p == ',') && is_digit(scan, p + 1))
	{
		const uint8_t *group = skip_digits(scan, p + 1);

		if (*p == ',' && group - (p + 1) > AN_GROUP_DIGITS)
			break;
		p = group;
	}
	return p;
}

static const uint8_t *
scan_digits(const Scan *scan, const uint8_t *p, AnTokenKind *kind)
{
	const uint8_t *behind;

	if ((behind = an_address_email(p, scan->end)) != NULL)
	{
		*kind = AN_WORD_EMAIL;
		return behind;
	}
	*kind = AN_WORD_NUMBER;
	if ((behind = skip_date(scan, p, kind)) != NULL)
		return behind;
	if (is_foreign_at(scan, skip_digits(scan, p)))
	{
		*kind = AN_WORD_LATIN;
		return skip_foreign(scan, p);
	}
	return skip_grouped_number(scan, p);
}

static const uint8_t *
scan_foreign(const Scan *scan, const uint8_t *p, AnTokenKind *kind)
{
	const uint8_t *behind;

	*kind = AN_WORD_URL;
	if ((behind = an_address_url(p, scan->end)) != NULL)
		return behind;
	*kind = AN_WORD_EMAIL;
	if ((behind = an_address_email(p, scan->end)) != NULL)
		return behind;
	*kind = AN_WORD_ACRONYM;
	if ((behind = skip_acronym(scan, p)) != NULL)
		return behind;
	*kind = AN_WORD_LATIN;
	return skip_foreign(scan, p);
}

static const uint8_t *
scan_arabic(const Scan *scan, const uint8_t *p, AnTokenKind *kind)
{
	const uint8_t *behind = skip_arabic(scan, p);

	*kind = AN_WORD_ARABIC;
	if (behind - p <= AN_UTF8_MAX && behind < scan->end && *behind == '.')
	{
		const uint8_t *acronym = skip_acronym(scan, p);

		if (acronym != NULL)
		{
			*kind = AN_WORD_ACRONYM;
			return acronym;
		}
	}
	return behind;
}

/*
 * Are the two commas at p the low quotation mark of a typewriter?  Not behind a
 * word or another comma, and Arabic commas are doubled too, but for a pause.
 */
static bool
is_low_mark(const Scan *scan, const uint8_t *p)
{
	const AnFolded *folded = scan->folded;
	uint32_t	at = (uint32_t) (p - folded->folded);
	AnLetterKind before = AN_LETTER_BLANK;
	uint32_t	cp = 0;

	if (scan->end - p < 2 || p[0] != ',' || p[1] != ',')
		return false;
	if (at > 0)
	{
		(void) an_utf8_before(folded->folded, at, &cp);
		before = an_letter_kind(cp);
	}
	return before != AN_LETTER_ARABIC && before != AN_LETTER_FOREIGN &&
		before != AN_LETTER_DIGIT && cp != ',' &&
		an_fold_source(folded, at) == ',' &&
		an_fold_source(folded, at + 1) == ',';
}

/*
 * Behind the sign at p.  It may begin a hashtag, a mention or an address whose
 * scheme is cut off; two brackets or angles in a row are the quotation marks of
 * a typewriter, and so are two commas.
 */
static const uint8_t *
scan_sign(const Scan *scan, const uint8_t *p, AnTokenKind *kind, uint32_t *cp)
{
	const uint8_t *behind;

	if (p + 1 < scan->end && p[1] == p[0] &&
		(*p == '(' || *p == ')' || *p == '<' || *p == '>'))
	{
		*kind = AN_TOKEN_QUOTE;
		*cp = *p == '(' || *p == '<' ? QUOTE_LEFT_ANGLE : QUOTE_RIGHT_ANGLE;
		return p + 2;
	}
	if (is_low_mark(scan, p))
	{
		*kind = AN_TOKEN_QUOTE;
		*cp = QUOTE_LOW_DOUBLE;
		return p + 2;
	}
	if ((*p == ':' || *p == '/') &&
		(behind = an_address_without_scheme(p, scan->end)) != NULL)
	{
		*kind = AN_WORD_URL;
		return behind;
	}
	if ((*p == '#' || *p == '@') &&
		(behind = skip_tag(scan, p + 1)) > p + 1)
	{
		*kind = *p == '#' ? AN_WORD_HASHTAG : AN_WORD_MENTION;
		return behind;
	}
	*kind = AN_TOKEN_PUNCTUATION;
	return p + 1;
}

/* Behind the line breaks at p and the blanks among them; CRLF counts once. */
static const uint8_t *
scan_breaks(const Scan *scan, const uint8_t *p, uint32_t *breaks)
{
	uint32_t	before = 0;

	*breaks = 0;
	while (p < scan->end)
	{
		uint32_t	cp;
		int			length;
		AnLetterKind kind = kind_at(scan, p, &length, &cp);

		if (kind == AN_LETTER_BREAK)
			*breaks += !(cp == '\n' && before == '\r');
		else if (kind != AN_LETTER_BLANK)
			break;
		before = cp;
		p += length;
	}
	return p;
}

/* Begin a walk through the words of a text folded with AN_PROFILE_WALK. */
void
an_words_init(AnWords *words, const AnFolded *folded)
{
	words->folded = folded;
	words->next = folded->folded;
	words->end = folded->folded + folded->folded_bytes;
	words->after_break = false;
	words->salt = NULL;
}

/*
 * The same for words that are to be compared, by their hashes under a salt
 * that whoever wrote them does not know.
 */
void
an_words_init_salted(AnWords *words, const AnFolded *folded,
					 const AnSalt *salt)
{
	an_words_init(words, folded);
	words->salt = salt;
}

static inline uint64_t
hash_word(const AnWords *words, const uint8_t *bytes, size_t nbytes)
{
	return words->salt == NULL ? an_hash_bytes(bytes, nbytes) :
		an_salt_bytes(words->salt, bytes, nbytes);
}

/*
 * Behind the token at p.  Its first character is *cp, of kind `first` and so
 * many bytes; *cp becomes what the token is to say.
 */
static const uint8_t *
scan_token(const Scan *scan, const uint8_t *p, AnLetterKind first,
		   int length, AnTokenKind *kind, uint32_t *cp)
{
	switch (first)
	{
		case AN_LETTER_ARABIC:
			return scan_arabic(scan, p, kind);
		case AN_LETTER_DIGIT:
			return scan_digits(scan, p, kind);
		case AN_LETTER_FOREIGN:
			return scan_foreign(scan, p, kind);
		case AN_LETTER_QUOTE:
			*kind = AN_TOKEN_QUOTE;
			return p + length;
		case AN_LETTER_BREAK:
			*kind = AN_TOKEN_BREAK;
			return scan_breaks(scan, p, cp);
		default:
			if (length == 1)
				return scan_sign(scan, p, kind, cp);
			*kind = AN_TOKEN_PUNCTUATION;
			return p + length;
	}
}

/*
 * Give the next token, be it word, mark, break or sign; false and
 * AN_TOKEN_END behind the last.
 */
bool
an_tokens_next(AnWords *words, AnToken *token)
{
	const uint8_t *begin = words->folded->folded;
	const uint8_t *p = words->next;
	const uint8_t *start;
	AnTokenKind kind = AN_TOKEN_END;
	AnLetterKind letter = AN_LETTER_BLANK;
	Scan		scan = {words->folded->folder, words->end, words->folded};
	uint32_t	cp = 0;
	int			length = 0;

	while (p < words->end &&
		   (letter = kind_at(&scan, p, &length, &cp)) == AN_LETTER_BLANK)
		p += length;
	start = p;
	token->blank_before = start > words->next || start == begin ||
		words->after_break;
	words->after_break = letter == AN_LETTER_BREAK;
	if (p < words->end)
		p = scan_token(&scan, p, letter, length, &kind, &cp);
	else
		cp = 0;
	token->start = (uint32_t) (start - begin);
	token->end = (uint32_t) (p - begin);
	token->kind = (uint8_t) kind;
	token->cp = cp;
	token->hash = kind <= AN_WORD_LAST_KIND ?
		hash_word(words, start, (size_t) (p - start)) : 0;
	words->next = p;
	return kind != AN_TOKEN_END;
}

/* Give the next word, and nothing that stands between; false at the end. */
bool
an_words_next(AnWords *words, AnToken *token)
{
	while (an_tokens_next(words, token))
		if (an_token_is_word(token))
			return true;
	return false;
}

/* What SQL calls a kind of word; NULL for what is no word. */
const char *
an_word_kind_name(AnTokenKind kind)
{
	static const char *const names[] = {
		"arabic", "latin", "number", "date", "hashtag", "mention", "url",
		"email", "acronym"
	};

	return kind <= AN_WORD_LAST_KIND ? names[kind] : NULL;
}
