# What the Makefile needs after PGXS: headers as prerequisites, core alone,
# generators, and the tests of core.

# PGXS in a packaged server tracks no headers, and makes no folders out of tree.
HEADERS = $(wildcard $(srcdir)/src/core/*/*.h $(srcdir)/src/pg/*/*.h)
BITCODE = $(OBJS:%.o=%.bc)
FOLDERS = $(addprefix $(CURDIR)/,$(sort $(patsubst %/,%,$(dir $(OBJS)))))

$(OBJS) $(BITCODE): $(HEADERS) | $(FOLDERS)
$(FOLDERS):
	$(MKDIR_P) $@

# Core by itself: strict C99, no PostgreSQL on the path, each header alone (but
# for the generated tables, which are part of one file each).
CORE_CC = $(CC) -std=c99 -Wall -Wextra -Wpedantic -Werror \
	-Wmissing-prototypes -Wdeclaration-after-statement -I$(srcdir)/src

.PHONY: check-core unit fuzz generate
check-core:
	@for f in $(CORE); do \
		$(CORE_CC) -fsyntax-only $(srcdir)/src/core/$$f.c || exit 1; done
	@for h in $(filter-out %_table.h,$(wildcard $(srcdir)/src/core/*/*.h)); do \
		$(CORE_CC) -x c -fsyntax-only $$h || exit 1; done
	@echo "core compiles without PostgreSQL"

# Core as a library, for a linker that tells which rooms an answer needs.
.PHONY: check-versions
check-versions: build/core.a
	@$(srcdir)/test/lib/check_versions $<

build/core.a: $(CORE:%=build/core/%.o)
	rm -f $@
	$(AR) rcsT $@ $^

build/core/%.o: $(srcdir)/src/core/%.c $(HEADERS)
	@$(MKDIR_P) $(@D)
	$(CORE_CC) -c -o $@ $<

# Tests of core under sanitizers.
SANITIZE = -g -O1 -fno-omit-frame-pointer -fsanitize=address,undefined \
	-fno-sanitize-recover=all
CORE_SRC = $(CORE:%=$(srcdir)/src/core/%.c)
UNIT_SRC = $(wildcard $(srcdir)/test/unit/*.c $(srcdir)/test/unit/*/*.c)
FUZZ_SRC = $(wildcard $(srcdir)/test/fuzz/*.c)
TEST_HEADERS = $(HEADERS) $(wildcard $(srcdir)/test/*/*.h $(srcdir)/test/*/*/*.h)
TEST_CFLAGS = -std=gnu99 -Wall -Wextra -I$(srcdir)/src -I$(srcdir)/test

build:
	$(MKDIR_P) $@

build/unit: $(UNIT_SRC) $(CORE_SRC) $(TEST_HEADERS) | build
	$(CC) $(TEST_CFLAGS) $(SANITIZE) -o $@ $(UNIT_SRC) $(CORE_SRC) \
		$(shell pkg-config --libs icu-uc icu-i18n)

build/fuzz: $(FUZZ_SRC) $(CORE_SRC) $(TEST_HEADERS) | build
	$(CC) $(TEST_CFLAGS) $(SANITIZE) -o $@ $(FUZZ_SRC) $(CORE_SRC)

unit: build/unit
	build/unit
fuzz: build/fuzz
	build/fuzz

# The committed tables, from ICU and the lists in src/gen.
GEN_LISTS = $(srcdir)/src/gen/lists.c $(srcdir)/src/gen/lists.h

build/gen_letters: $(srcdir)/src/gen/gen_letters.c $(GEN_LISTS) | build
	$(CC) -std=c99 -Wall -Wextra -O1 -I$(srcdir)/src -o $@ $(filter %.c,$^) \
		$(shell pkg-config --libs icu-uc)

LIST_CORE = base/arena base/utf8 base/hash text/letters text/folder text/fold \
	text/fold_origin text/addresses text/words
build/gen_lexicon build/gen_known_words build/gen_stop_words: build/gen_%: \
		$(srcdir)/src/gen/gen_%.c $(GEN_LISTS) $(HEADERS) | build
	$(CC) -std=c99 -Wall -Wextra -O1 -I$(srcdir)/src -o $@ $(filter %.c,$^) \
		$(LIST_CORE:%=$(srcdir)/src/core/%.c) -lm

build/gen_stems: $(srcdir)/src/gen/gen_stems.c $(srcdir)/src/gen/stem_letters.c \
		$(srcdir)/src/gen/stem_letters.h $(GEN_LISTS) $(HEADERS) | build
	$(CC) -std=c99 -Wall -Wextra -O1 -I$(srcdir)/src -o $@ $(filter %.c,$^) \
		$(srcdir)/src/core/base/hash.c -lm

generate: build/gen_letters
	build/gen_letters $(srcdir)/src/gen > build/letters_table.h
	mv build/letters_table.h $(srcdir)/src/core/tables/letters_table.h
	$(MAKE) -f $(firstword $(MAKEFILE_LIST)) \
		build/gen_lexicon build/gen_known_words build/gen_stems \
		build/gen_stop_words
	build/gen_lexicon $(srcdir)/src/gen > build/lexicon_table.h
	mv build/lexicon_table.h $(srcdir)/src/core/tables/lexicon_table.h
	build/gen_known_words $(srcdir)/src/gen > build/known_words_table.h
	mv build/known_words_table.h $(srcdir)/src/core/tables/known_words_table.h
	build/gen_stems $(srcdir)/src/gen > build/stems_table.h
	mv build/stems_table.h $(srcdir)/src/core/tables/stems_table.h
	build/gen_stop_words $(srcdir)/src/gen > build/stop_words_table.h
	mv build/stop_words_table.h $(srcdir)/src/core/tables/stop_words_table.h
