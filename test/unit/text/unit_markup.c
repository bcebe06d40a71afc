/*
 * unit_markup.c
 *		Markup: what is a tag or a reference, what is none, and how it folds.
 */
#include "unit/unit.h"

#include <stdio.h>
#include <stdlib.h>

#include "core/text/fold.h"
#include "core/text/markup.h"

#define MOST_BYTES	1000
#define HOSTILE_BYTES	(1 << 20)

/*
 * A text, and what a reader sees: a tag within a line is nothing, one that
 * parts words _, a line break /, the end of a paragraph |, a reference its
 * character.
 */
static const struct MarkupCase
{
	const char *text;
	const char *shown;
}			cases[] =
{
	{"", ""},
	{"قال", "قال"},
	/* tags within a line */
	{"م<b>حم</b>د", "محمد"},
	{"<STRONG>نص</Strong>", "نص"},
	{"<a href=\"x?a=1&amp;b=2>\" title='<b>'>نص</a >", "نص"},
	{"<font color=red size = '2'>نص</font\n>", "نص"},
	{"<a href=خبر>نص</a>", "نص"},
	{"<a title=\"قال \"نعم\" أمس\" href=x>نص</a>", "نص"},
	{"<o:p></o:p><st1:place w:st=\"on\">نص</st1:place>", "نص"},
	{"<amp-img src=x></amp-img>", ""},
	{"<div hidden><td nowrap>نص", "|_نص"},
	/* tags that part words, and lines */
	{"<p>نص</p><P class=x>نص", "|نص||نص"},
	{"نص<br>نص<br/>نص<BR />نص</br>", "نص/نص/نص/نص/"},
	{"<h2>نص</h2><ul><li>نص<tr><td>نص", "|نص|||نص|_نص"},
	{"نص<img src=\"data:a,b>\">نص", "نص_نص"},
	{"<q>نص</q>", "“نص”"},
	/* comments, declarations, instructions */
	{"نص<!-- <p> \" -->نص<!-->نص<!--->نص", "نص_نص_نص_نص"},
	{"<!DOCTYPE html><?xml version=\"1.0\"?>نص", "__نص"},
	{"<![if !x]>نص<![endif]>", "_نص_"},
	{"<![CDATA[نص]]>نص]]>", "_نص_نص]]>"},
	{"<?xml:namespace prefix = o ns = \"urn:x\" />نص", "_نص"},
	/* scripts */
	{"نص<script>a<b>\"</p>'</script >نص", "نص_نص"},
	{"<STYLE type=x>p > b</Style>نص<xml><w:a>1</w:a></xml>", "_نص_"},
	{"<script>نص", "_نص"},
	{"<script src=x></script>نص<script>x</scripts></script>نص", "_نص_نص"},
	{"<script>نص</scripts>", "_نص</scripts>"},
	/* no tags */
	{"الربح < الخسارة", "الربح < الخسارة"},
	{"5<7 a<b x<=y", "5<7 a<b x<=y"},
	{"<الربح> <> </> <1> < b>", "<الربح> <> </> <1> < b>"},
	{"<user@example.com> <https://a.b/c>", "<user@example.com> <https://a.b/c>"},
	{"<mailto:a@b.c> <http:> <F-16> <COVID-19>", "<mailto:a@b.c> <http:> <F-16> <COVID-19>"},
	{"<covid-19> <unknown> <bold> <b1>", "<covid-19> <unknown> <bold> <b1>"},
	{"a<b and b>c", "a<b and b>c"},
	{"x<p نص طويل>y", "x<p نص طويل>y"},
	{"<<نص>> <<video>> <<b>>", "<<نص>> <<video>> <<b>>"},
	{"<<نص <b>مهم</b>>>", "<<نص مهم>>"},
	{"نص <b", "نص <b"},
	{"نص <a href=\"x", "نص <a href=\"x"},
	{"<a <b>نص</b>", "<a نص"},
	{"<a title=\"<b>نص</b>", "<a title=\"نص"},
	{"نص<!-- نص", "نص<!-- نص"},
	{"<!نص> <!>", "<!نص> <!>"},
	{"<?نص?> <?", "<?نص?> <?"},
	{"]]> ]", "]]> ]"},
	/* references by name */
	{"&quot;نص&quot;&nbsp;نص", "\"نص\"\xC2\xA0نص"},
	{"&laquo;نص&raquo; &ldquo;نص&rdquo;", "«نص» “نص”"},
	{"AT&amp;T &lt;b&gt; &QUOT; &apos;", "AT&T <b> \" '"},
	{"&CounterClockwiseContourIntegral; &zwnj;.", "∳ \xE2\x80\x8C."},
	{"&NotEqualTilde;&fjlig;", "\xE2\x89\x82\xCC\xB8" "fj"},
	/* by number */
	{"&#1600;&#x640;&#X06f4;&#0001571;", "ـ\xD9\x80\xDB\xB4أ"},
	{"&#1571;&#1614;&#128514;", "أ\xD9\x8E😂"},
	{"&#147;نص&#148;&#146;&#150;&#x85;", "“نص”’–…"},
	{"&#0;&#xD800;&#x110000;&#99999999999;", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"},
	/* without a semicolon */
	{"&quotنص&quot &nbspقال&nbsp", "\"نص\" \xC2\xA0قال\xC2\xA0"},
	{"&#8220نص&#8221 &#x201c", "“نص” “"},
	{"&lt &gt &amp &laquoنص&raquo.", "< > & «نص»."},
	/* encoded twice */
	{"&amp;quot;نص&amp;amp;nbsp;&amp;#1600;&#38;lt;", "\"نص\xC2\xA0ـ<"},
	{"&amp;amp;", "&"},
	{"&amp;copy=1 &amp;foo; &ampquot;", "&copy=1 &foo; &ampquot;"},
	/* no references */
	{"AT&T R&D S&P500 إيه&تي &", "AT&T R&D S&P500 إيه&تي &"},
	{"?a=1&copy=2&lang=ar&lt=3&amp=4&quota", "?a=1&copy=2&lang=ar&lt=3&amp=4&quota"},
	{"&foo; &; &#; &#x; &#xg; &#5 &S239;", "&foo; &; &#; &#x; &#xg; &#5 &S239;"},
	{"&nbsp1 &quot2 &copy نص &#12a &#34=", "&nbsp1 &quot2 &copy نص &#12a &#34="},
	{"&#1234567890123;", "&#1234567890123;"}
};

static void
show_character(uint32_t cp, char *out, uint32_t *n)
{
	*n += (uint32_t) an_utf8_encode(cp, (uint8_t *) out + *n);
}

/* What a reader sees of a text. */
static uint32_t
show(const uint8_t *text, uint32_t nbytes, char *out)
{
	AnMarkupReader reader;
	uint32_t	at = 0;
	uint32_t	n = 0;

	an_markup_init(&reader, text, nbytes);
	while (at < nbytes)
	{
		AnMarkup	markup = {AN_MARKUP_NONE, 0, 0, 0};

		if (an_markup_begins(text[at]))
			markup = an_markup_read(&reader, at);
		if (markup.kind == AN_MARKUP_NONE)
		{
			CHECK_INT(markup.nbytes, 0);
			out[n++] = (char) text[at++];
			continue;
		}
		CHECK(markup.nbytes > 0 && markup.nbytes <= nbytes - at);
		at += markup.nbytes;
		if (markup.kind == AN_MARKUP_BLANK)
			out[n++] = '_';
		else if (markup.kind == AN_MARKUP_BREAK)
			out[n++] = '/';
		else if (markup.kind == AN_MARKUP_PARAGRAPH)
			out[n++] = '|';
		else if (markup.kind == AN_MARKUP_CHARACTER)
		{
			show_character(markup.cp, out, &n);
			if (markup.then != 0)
				show_character(markup.then, out, &n);
		}
	}
	return n;
}

static void
check_cases(void)
{
	size_t		i;

	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		uint32_t	nbytes = (uint32_t) strlen(cases[i].text);
		uint8_t    *text = malloc(nbytes);
		char		out[MOST_BYTES];

		/* allocated to the byte, so that the sanitizer sees all reads */
		memcpy(text, cases[i].text, nbytes);
		CHECK_TEXT(cases[i].text, out, show(text, nbytes, out),
				   cases[i].shown);
		free(text);
	}
}

/* However a text is cut off, nothing is read behind its end. */
static void
check_cut_off(void)
{
	size_t		i;

	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		uint32_t	nbytes = (uint32_t) strlen(cases[i].text);
		uint32_t	n;

		for (n = 0; n < nbytes; n++)
		{
			uint8_t    *text = malloc(n);
			char		out[MOST_BYTES];

			memcpy(text, cases[i].text, n);
			CHECK(show(text, n, out) <= n);
			free(text);
		}
	}
}

/*
 * Texts made to be looked through again and again: if they were, each would
 * take hours.
 */
static void
check_hostile(void)
{
	static const char *const periods[] = {
		"<", "<a", "<a ", "<a \"", "<a =\"", "<a ' ='", "<a =' =\"", "<p x='\"",
		"<!", "<!-", "<!--", "<!-- --", "<!--->", "<![CDATA[", "<![x", "]",
		"<script", "<script>", "<script></script", "<script></scripts>", "<style><script>", "<style></script", "<xml>",
		"<?x", "<?x ='", "&", "&#", "&#0", "&amp;", "&amp", "&a", "&quot",
		"<b><!--", "<br>", "<p>\n ", "<q>", "</", "</p", "<o:", "<o-o-"
	};
	static const char *const endings[] = {
		"", ">", "'<>", "\"<>", "]]>", "</script x", "</style "
	};
	static const size_t nendings = sizeof(endings) / sizeof(endings[0]);
	AnFolder	folder;
	size_t		i;

	an_folder_init(&folder, AN_PROFILE_WALK);
	for (i = 0; i < nendings * (sizeof(periods) / sizeof(periods[0])); i++)
	{
		const char *period = periods[i / nendings];
		const char *ending = endings[i % nendings];
		uint32_t	period_bytes = (uint32_t) strlen(period);
		uint32_t	ending_bytes = (uint32_t) strlen(ending);
		uint32_t	nbytes = HOSTILE_BYTES / 8;
		uint8_t    *text = malloc(nbytes);
		AnFolded	folded;
		uint32_t	at;

		for (at = 0; at < nbytes; at++)
			text[at] = (uint8_t) period[at % period_bytes];
		memcpy(text + nbytes - ending_bytes, ending, ending_bytes);
		CHECK_INT(an_fold(unit_arena(), &folder, text, nbytes, &folded),
				  AN_OK);
		CHECK(folded.folded_bytes <= nbytes);
		free(text);
	}
}

/* What folding makes of markup: the walk, then a profile without blanks. */
static const struct FoldCase
{
	const char *text;
	const char *walked;
	const char *displayed;
}			folds[] =
{
	{"<p>نص</p> <p> نص </p>\n", "نص\n\nنص", "نص\n\nنص"},
	{"نص <br>\n نص", "نص\nنص", "نص\nنص"},
	{"نص\n<br>نص<br><br>نص", "نص\nنص\n\nنص", "نص\nنص\n\nنص"},
	{"نص\n\n<br>نص", "نص\n\nنص", "نص\n\nنص"},
	{"نص <img> نص  نص", "نص نص  نص", "نص نص نص"},
	{"<p>&nbsp;</p><p>نص</p>", "نص", "نص"},
	{"نص <b> نص</b>", "نص  نص", "نص نص"},
	{"ا&#1620; نص", "ا نص", "أ نص"},
	{"ا<b>&#1620;</b>", "ا", "أ"},
	{"ا<br>\xD9\x94", "ا", "ا\n\xD9\x94"},
	{"مرح<b>ب</b>اا&#1575;", "مرحبا", "مرحباا" "ا"},
	{"&shy;ن&zwnj;ص&#1600;", "نص", "نص"}
};

static void
check_folds(void)
{
	AnFolder	walk;
	AnFolder	display;
	size_t		i;

	an_folder_init(&walk, AN_PROFILE_WALK);
	an_folder_init(&display, AN_PROFILE_DISPLAY | AN_FEATURE_HTML);
	for (i = 0; i < sizeof(folds) / sizeof(folds[0]); i++)
	{
		const char *text = folds[i].text;
		AnFolded	folded;

		CHECK_INT(an_fold(unit_arena(), &walk, (const uint8_t *) text,
						  strlen(text), &folded), AN_OK);
		CHECK_TEXT(text, folded.folded, folded.folded_bytes, folds[i].walked);
		CHECK_INT(an_fold(unit_arena(), &display, (const uint8_t *) text,
						  strlen(text), &folded), AN_OK);
		CHECK_TEXT(text, folded.folded, folded.folded_bytes,
				   folds[i].displayed);
	}
}

/*
 * The n-th word of a text, as it stands there, and its last character in the
 * original.
 */
static const struct SpanCase
{
	const char *text;
	int			word;
	const char *span;
	uint32_t	last;
}			spans[] =
{
	{"<b>نص</b> نص", 0, "نص", 0x0635},
	{"نص <i>نص</i>", 1, "نص", 0x0635},
	{"ن<b>ص</b>نص.", 0, "ن<b>ص</b>نص", 0x0635},
	{"عل&#1610; نص", 0, "عل&#1610;", 0x064A},
	{"عل&#1609;</b> نص", 0, "عل&#1609;", 0x0649},
	{"نص&#1614;&nbsp;نص", 0, "نص&#1614;", 0x064E},
	{"نص</b>&#1614; نص", 0, "نص</b>&#1614;", 0x064E},
	{"بـ<b>&#1600;</b>«نص", 0, "بـ<b>&#1600;", 0x0640},
	{"نص&shy;<br>&#1614;نص", 0, "نص", 0x0635},
	{"نص<!-- &#1614; -->نص", 0, "نص", 0x0635},
	{"&#65018; نص", 0, "&#65018;", 0xFDFA},
	{"<![CDATA[نص]]>نص", 0, "نص", 0x0635},
	{"&amp;#1606;&#1589;&#1589;&#1589;نص", 0, "&amp;#1606;&#1589;&#1589;&#1589;نص", 0x0635}
};

static void
check_spans(void)
{
	AnFolder	walk;
	size_t		i;

	an_folder_init(&walk, AN_PROFILE_WALK);
	for (i = 0; i < sizeof(spans) / sizeof(spans[0]); i++)
	{
		const char *text = spans[i].text;
		AnFolded	folded;
		AnSpan		span;
		uint32_t	start = 0;
		uint32_t	end;
		uint32_t	near = 0;
		int			word;

		CHECK_INT(an_fold(unit_arena(), &walk, (const uint8_t *) text,
						  strlen(text), &folded), AN_OK);
		for (word = spans[i].word;; word--)
		{
			uint32_t	cp;

			/* words of these cases have two-byte letters and nothing else */
			while (start < folded.folded_bytes && folded.folded[start] < 0xC3)
				start++;
			for (end = start; end < folded.folded_bytes &&
				 folded.folded[end] >= 0xC3;)
				end += (uint32_t) an_utf8_decode(folded.folded + end,
												 folded.folded +
												 folded.folded_bytes, &cp);
			if (word == 0)
				break;
			start = end;
		}
		span = an_fold_span(&folded, start, end);
		CHECK_TEXT(text, text + span.start, span.end - span.start,
				   spans[i].span);
		CHECK_INT(an_fold_last(&folded, start, end), spans[i].last);
		CHECK_INT(an_fold_last_near(&folded, start, end, &near),
				  spans[i].last);
	}
}

void
room_markup(void)
{
	check_cases();
	check_cut_off();
	check_folds();
	check_spans();
	check_hostile();
}
