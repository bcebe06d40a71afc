/*
 * fuzz.c
 *		One text through every entry point of core.
 *
 * The checks are what every caller relies on: no read outside the text, which
 * AddressSanitizer sees since texts are allocated to the byte, and every span
 * inside it.  For libFuzzer link this file without texts.c:
 * -fsanitize=fuzzer,address.
 */
#include "fuzz/fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "core/base/salt.h"
#include "core/quotes/quotes.h"
#include "core/reuse/edited_passages.h"
#include "core/reuse/runs.h"
#include "core/reuse/statement.h"
#include "core/reuse/winnowing.h"
#include "core/search/forms.h"
#include "core/search/terms.h"
#include "core/text/respell.h"
#include "core/text/sentences.h"
#include "core/text/stem.h"

#define SHOWN_FAILURES	20

/*
 * A text that takes longer, even under sanitizers, takes more than linear
 * time.
 */
#define MOST_SECONDS	10

/* A block of memory that one text has taken, in the list of those to free. */
typedef struct Grabbed
{
	struct Grabbed *next;
	struct Grabbed **link;		/* what points to it: 16 bytes with next */
} Grabbed;

/* A folded text in memory of exactly its size. */
typedef struct Walk
{
	AnFolded	folded;
	uint8_t    *bytes;
} Walk;

unsigned long fuzz_passed;
unsigned long fuzz_failed;
unsigned long fuzz_round;
static uint64_t random_state;
static Grabbed *grabbed;
static AnSalt salt;

/* This file has fewer lines. */
#define MOST_LINES	1024

#define CHECK(ok) check((ok), __LINE__, #ok)

static void
check(bool ok, int line, const char *what)
{
	static bool seen[MOST_LINES];

	if (ok)
	{
		/* a check is one test, for however many texts it holds */
		if (!seen[line % MOST_LINES])
			fuzz_passed++;
		seen[line % MOST_LINES] = true;
		return;
	}
	if (fuzz_failed++ < SHOWN_FAILURES)
		printf("fuzz.c:%d: round %lu failed: %s\n", line, fuzz_round, what);
}

/* Let the neighbours of a block know where it is. */
static void
link_grabbed(Grabbed *block)
{
	*block->link = block;
	if (block->next != NULL)
		block->next->link = &block->next;
}

static void *
grab(void *owner, size_t nbytes)
{
	Grabbed    *block = malloc(sizeof(Grabbed) + nbytes);

	(void) owner;
	if (block == NULL)
		return NULL;
	block->next = grabbed;
	block->link = &grabbed;
	link_grabbed(block);
	return block + 1;
}

/* AddressSanitizer's realloc() always moves, and knows what was freed. */
static void *
resize(void *owner, void *old, size_t nbytes)
{
	Grabbed    *block = (Grabbed *) old - 1;

	(void) owner;
	if (nbytes > 0)
	{
		block = realloc(block, sizeof(Grabbed) + nbytes);
		if (block == NULL)
			return NULL;
		link_grabbed(block);
		return block + 1;
	}
	*block->link = block->next;
	if (block->next != NULL)
		block->next->link = block->link;
	free(block);
	return NULL;
}

static void
make_arena(AnArena *arena)
{
	memset(arena, 0, sizeof(*arena));
	arena->grab = grab;
	arena->salt = &salt;
	arena->resize = resize;
}

static void
free_grabbed(void)
{
	while (grabbed != NULL)
	{
		Grabbed    *next = grabbed->next;

		free(grabbed);
		grabbed = next;
	}
}

void
fuzz_seed(uint64_t seed)
{
	random_state = seed;
}

/* xorshift64* */
uint64_t
fuzz_random(void)
{
	random_state ^= random_state >> 12;
	random_state ^= random_state << 25;
	random_state ^= random_state >> 27;
	return random_state * UINT64_C(0x2545F4914F6CDD1D);
}

uint32_t
fuzz_below(uint32_t limit)
{
	return (uint32_t) (fuzz_random() >> 33) % limit;
}

static bool
is_inside(AnSpan span, uint32_t nbytes)
{
	return span.start <= span.end && span.end <= nbytes;
}

/* The first byte from at on that begins a character, or the end. */
static uint32_t
next_start(const AnFolded *folded, uint32_t at)
{
	while (at < folded->folded_bytes && (folded->folded[at] & 0xC0) == 0x80)
		at++;
	return at < folded->folded_bytes ? at : folded->folded_bytes;
}

/* Are origins and spans inside the original, and origins in order? */
static void
check_folded(const AnFolded *folded)
{
	uint32_t	before = 0;
	uint32_t	i;

	CHECK(folded->npoints > 0 && folded->points[0].at == 0);
	for (i = 1; i < folded->npoints; i++)
		CHECK(folded->points[i].at > folded->points[i - 1].at);
	for (i = 0; i < folded->folded_bytes;
		 i = next_start(folded, i + 1 + fuzz_below(16)))
	{
		uint32_t	length = fuzz_below(folded->folded_bytes - i + 1);
		uint32_t	end = next_start(folded, i + length);
		uint32_t	origin = an_fold_origin(folded, i);

		CHECK(origin >= before && origin < folded->text_bytes);
		CHECK(is_inside(an_fold_span(folded, i, end), folded->text_bytes));
		before = origin;
	}
}

static void
fuzz_fold(AnArena *arena, const AnFolder *words, const uint8_t *text,
		  size_t nbytes, uint32_t features)
{
	AnFolder	folder;
	AnFolded	folded;
	AnFolded	again;

	an_folder_init(&folder, features);
	CHECK(an_respell(arena, &folder, words, text, nbytes, &folded) == AN_OK);
	check_folded(&folded);
	/* two stems side by side can be read as other words */
	if (features & AN_FEATURE_STEM)
		return;
	CHECK(an_respell(arena, &folder, words, folded.folded,
					 folded.folded_bytes, &again) == AN_OK);
	CHECK(again.folded_bytes == folded.folded_bytes &&
		  memcmp(again.folded, folded.folded, folded.folded_bytes) == 0);
}

static void
fuzz_utf8(AnArena *arena, const uint8_t *text, size_t nbytes)
{
	AnCharIndex index;
	uint32_t	at = 0;

	CHECK(an_utf8_index(arena, text, nbytes, &index) == AN_OK);
	while (at < nbytes)
	{
		uint32_t	cp;
		uint32_t	before = at;

		at += (uint32_t) an_utf8_decode(text + at, text + nbytes, &cp);
		CHECK(at <= nbytes && an_utf8_before(text, at, &cp) >= before);
		CHECK(an_utf8_chars(&index, at) >= an_utf8_chars(&index, before));
	}
}

static void
fuzz_names(const uint8_t *text, size_t nbytes)
{
	uint32_t	features;
	AnSpan		bad = {0, 0};

	if (an_features_parse((const char *) text, nbytes, &features,
						  &bad) != AN_OK)
		CHECK(is_inside(bad, (uint32_t) nbytes));
}

/* Fold a text for reading words, into memory of exactly its size. */
static void
walk(AnArena *arena, const AnFolder *folder, const uint8_t *text,
	 size_t nbytes, Walk *result)
{
	CHECK(an_fold(arena, folder, text, nbytes, &result->folded) == AN_OK);
	result->bytes = malloc(result->folded.folded_bytes ?
						   result->folded.folded_bytes : 1);
	memcpy(result->bytes, result->folded.folded, result->folded.folded_bytes);
	result->folded.folded = result->bytes;
}

/* A stem is no longer than its word, and its own stem. */
static void
fuzz_stem(const uint8_t *word, uint32_t nbytes)
{
	char	   *stem = malloc(nbytes);
	int			n = an_stem((const char *) word, (int) nbytes, stem);
	char	   *again = malloc((size_t) n);

	CHECK(n > 0 && n <= (int) nbytes);
	CHECK(an_stem(stem, n, again) == n &&
		  memcmp(stem, again, (size_t) n) == 0);
	free(stem);
	free(again);
}

static void
fuzz_words(const AnFolded *folded)
{
	AnWords		words;
	AnToken		token;
	AnSentences sentences;
	AnSentence	sentence;
	uint32_t	end = 0;

	an_words_init(&words, folded);
	while (an_tokens_next(&words, &token))
	{
		CHECK(token.start >= end && token.end > token.start);
		CHECK(token.end <= folded->folded_bytes);
		CHECK(is_inside(an_fold_span(folded, token.start, token.end),
						folded->text_bytes));
		if (an_token_is_word(&token))
			fuzz_stem(folded->folded + token.start, token.end - token.start);
		end = token.end;
	}
	end = 0;
	an_sentences_init(&sentences, folded);
	while (an_sentences_next(&sentences, &sentence))
	{
		CHECK(sentence.span.start >= end);
		CHECK(sentence.span.end > sentence.span.start);
		CHECK(sentence.span.end <= folded->folded_bytes);
		end = sentence.span.end;
	}
}

static void
fuzz_quotes(AnArena *arena, const AnFolded *folded)
{
	AnQuotes	quotes;
	AnExtraCues extra;
	AnWords		words;
	AnToken		token;
	uint32_t	i;

	CHECK(an_extra_cues_make(arena, fuzz_below(3), &extra) == AN_OK);
	an_words_init(&words, folded);
	while (extra.n < extra.most && an_words_next(&words, &token))
		CHECK(an_extra_cues_add(&extra, folded->folded + token.start,
								token.end - token.start) == AN_OK);
	CHECK(an_quotes_read(arena, folded, &extra, &quotes) == AN_OK);
	for (i = 0; i < quotes.n; i++)
	{
		const AnQuote *quote = &quotes.quotes[i];

		CHECK(is_inside(quote->content, folded->folded_bytes));
		CHECK(quote->content.start < quote->content.end);
		CHECK(is_inside(quote->cue, folded->folded_bytes));
		CHECK(is_inside(quote->speaker_text, folded->folded_bytes));
		CHECK(is_inside(quote->speaker, folded->folded_bytes));
		CHECK(is_inside(quote->via, folded->folded_bytes));
		CHECK(quote->repeat_of <= i);
		CHECK(quote->confidence >= 0 && quote->confidence <= 1);
		CHECK(i == 0 || quotes.quotes[i - 1].content.start <=
			  quote->content.start);
	}
}

static void
check_passages(const AnPassages *found, const AnNumbered *a,
			   const AnNumbered *b)
{
	uint32_t	i;

	for (i = 0; i < found->nitems; i++)
	{
		const AnPassage *p = &found->items[i];

		CHECK(p->a_words > 0 && p->a_first + p->a_words <= a->nwords);
		CHECK(p->b_words > 0 && p->b_first + p->b_words <= b->nwords);
		/* several words of an edited passage may agree with one word of b */
		CHECK(p->words <= p->a_words);
		CHECK(is_inside(an_passage_span(a, p->a_first, p->a_words),
						a->text_bytes));
	}
}

static void
fuzz_shingles(AnArena *arena, const AnFolded *a, const AnFolded *b)
{
	AnShingles	shingles;
	AnShingles	salted;
	AnShingleSet set;
	AnShared	shared;
	AnKeys		keys;
	uint32_t	i;

	CHECK(an_shingles_read(arena, a, &shingles) == AN_OK);
	CHECK(an_shingles_read_salted(arena, a, &salted) == AN_OK);
	CHECK(salted.nkeys == shingles.nkeys && salted.nwords == shingles.nwords);
	CHECK(an_shingle_set_make(arena, salted.keys, salted.nkeys,
							  &set) == AN_OK);
	CHECK(set.count <= shingles.nkeys);
	CHECK(an_shingles_compare(arena, &set, b, UINT32_MAX, &shared) == AN_OK);
	CHECK(shared.shared <= set.count);
	CHECK(an_shingles_compare(arena, &set, a, UINT32_MAX, &shared) == AN_OK);
	CHECK(shared.shared == set.count && shared.others == 0);
	CHECK(an_winnow(arena, &shingles, 1 << fuzz_below(5), &keys) == AN_OK);
	CHECK(keys.nkeys <= set.count && keys.nshingles == set.count);
	for (i = 1; i < keys.nkeys; i++)
		CHECK(keys.keys[i] > keys.keys[i - 1]);
}

/*
 * A stretch of a shares a run with b if and only if the two share a passage of
 * that many words.
 */
static void
fuzz_runs(AnArena *arena, const AnFolded *a, const AnNumbered *a_words,
		  const AnFolded *b, const AnNumbered *b_words)
{
	uint32_t	run_words = 1 + fuzz_below(6);
	uint32_t	first = fuzz_below(a_words->nwords + 1);
	uint32_t	rest = a_words->nwords - first;
	AnWordList	list;
	AnNumbered	stretch = *a_words;
	AnPassages	passages;
	AnRunSet	set;
	bool		found;

	CHECK(an_word_list_read(arena, a, &list) == AN_OK);
	CHECK(list.nwords == a_words->nwords);
	list.hashes += first;
	list.spans += first;
	list.nwords = rest < 4 * run_words ? rest : 4 * run_words;
	stretch.words += first;
	stretch.spans += first;
	stretch.nwords = list.nwords;
	CHECK(an_passages_shared(arena, &stretch, b_words, run_words,
							 &passages) == AN_OK);
	CHECK(an_run_set_make(arena, a, &list, run_words, &set) == AN_OK);
	CHECK(an_run_set_find(arena, &set, b, &found) == AN_OK);
	CHECK(found == (passages.nitems > 0));
	CHECK(an_run_set_find(arena, &set, a, &found) == AN_OK);
	CHECK(found == (list.nwords >= run_words));
}

static void
fuzz_reuse(AnArena *arena, const AnFolded *a, const AnFolded *b)
{
	AnNumbering numbering;
	AnNumbered	a_words;
	AnNumbered	b_words;
	AnPassages	found;
	uint32_t	min_words = 1 + fuzz_below(10);

	fuzz_shingles(arena, a, b);
	CHECK(an_numbering_begin(arena, &numbering) == AN_OK);
	CHECK(an_numbering_read(&numbering, a, &a_words) == AN_OK);
	CHECK(an_numbering_read(&numbering, b, &b_words) == AN_OK);
	an_numbering_end(&numbering);
	CHECK(an_passages_shared(arena, &a_words, &b_words, min_words,
							 &found) == AN_OK);
	check_passages(&found, &a_words, &b_words);
	fuzz_runs(arena, a, &a_words, b, &b_words);
	CHECK(an_passages_edited(arena, &a_words, &b_words, min_words, fuzz_below(9),
							 &found) == AN_OK);
	check_passages(&found, &a_words, &b_words);
	CHECK(an_passages_repeated(arena, &a_words, min_words, &found) == AN_OK);
	check_passages(&found, &a_words, &a_words);
}

/* Similarity is between 0 and 1, and the same both ways. */
static void
fuzz_statement(AnArena *arena, const AnFolded *a, const AnFolded *b)
{
	AnStatement x;
	AnStatement y;
	float		there = -1;
	float		back = -1;

	CHECK(an_statement_read(arena, a, &x) == AN_OK);
	CHECK(an_statement_read(arena, b, &y) == AN_OK);
	CHECK(an_statement_compare(arena, &x, &y, &there) == AN_OK);
	CHECK(an_statement_compare(arena, &y, &x, &back) == AN_OK);
	CHECK(there >= 0 && there <= 1 && there == back);
}

/* Terms cover the text; none has a form that is too long. */
static void
fuzz_terms(AnArena *arena, const AnFolded *folded)
{
	static AnFolder search;
	AnArena		scratch;
	AnForms		forms;
	AnTerms		terms;
	AnTerm		term;
	uint32_t	at = 0;
	uint32_t	i;

	if (search.features == 0)
		an_folder_init(&search, AN_PROFILE_SEARCH);
	make_arena(&scratch);
	memset(&forms, 0, sizeof(forms));
	forms.arena = &scratch;
	forms.folder = &search;
	forms.keep_exact = true;
	CHECK(an_terms_init(arena, &terms, folded) == AN_OK);
	while (an_terms_next(&terms, &term))
	{
		CHECK(term.span.start == at && term.span.end > at &&
			  term.span.end <= folded->text_bytes);
		if (!an_term_is_whole(term.kind))
			at = term.span.end;
		CHECK(an_forms_find(&forms, folded->text + term.span.start,
							term.span.end - term.span.start) == AN_OK);
		for (i = 0; i < forms.n; i++)
			CHECK(forms.forms[i].nbytes > 0 &&
				  forms.forms[i].nbytes <= AN_FORM_MAX_BYTES);
	}
	CHECK(at == folded->text_bytes);
}

/* No answer depends on the salt, so every text has another. */
static void
draw_salt(void)
{
	uint64_t	random[AN_SALT_NUMBERS];
	size_t		i;

	for (i = 0; i < AN_SALT_NUMBERS; i++)
		random[i] = fuzz_random();
	an_salt_make(&salt, random);
}

/* Run one text through everything, and compare it with its first half. */
void
fuzz_text(const uint8_t *text, size_t nbytes, uint32_t features)
{
	static AnFolder folder;
	AnArena		arena;
	Walk		whole;
	Walk		half;
	clock_t		start = clock();

	if (folder.features == 0)
		an_folder_init(&folder, AN_PROFILE_WALK);
	draw_salt();
	make_arena(&arena);
	fuzz_utf8(&arena, text, nbytes);
	fuzz_names(text, nbytes);
	fuzz_fold(&arena, &folder, text, nbytes, features);
	walk(&arena, &folder, text, nbytes, &whole);
	walk(&arena, &folder, text, nbytes / 2, &half);
	check_folded(&whole.folded);
	fuzz_words(&whole.folded);
	fuzz_terms(&arena, &whole.folded);
	fuzz_quotes(&arena, &whole.folded);
	fuzz_reuse(&arena, &whole.folded, &half.folded);
	fuzz_statement(&arena, &whole.folded, &half.folded);
	free(whole.bytes);
	free(half.bytes);
	free_grabbed();
	CHECK(clock() - start < MOST_SECONDS * CLOCKS_PER_SEC);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	uint32_t	features = AN_PROFILE_SEARCH;

	fuzz_seed(1);
	if (size >= 4)
	{
		memcpy(&features, data, 4);
		data += 4;
		size -= 4;
	}
	fuzz_text(data, size, features);
	if (fuzz_failed > 0)
		abort();
	return 0;
}
