# The tests of core that need no server.
#   make unit fuzz      core under AddressSanitizer and UBSan
#   make fuzzers        the same targets for libFuzzer; see test/long/fuzz

# Both programs share the objects of core.
CHECKED = $(BUILD)/checked
SANITIZE = -g -O1 -fno-omit-frame-pointer -fsanitize=address,undefined \
	-fno-sanitize-recover=all
CHECKED_FLAGS = $(SANITIZE)
objects_of = $(patsubst $(srcdir)/%.c,$(CHECKED)/%.o,$(wildcard $1))

# What reads an ar_query is fuzzed too, with test/fuzz/backend.c in the server's
# place.  Functions of the server that only the rest of it calls are missing.
RECEIVING = pg/reuse/query_type pg/reuse/arguments pg/base/errors
SERVER_FLAGS = -I`$(PG_CONFIG) --includedir-server`
SERVER_LIBS = -no-pie -Wl,--unresolved-symbols=ignore-all \
	`$(PG_CONFIG) --pkglibdir`/libpgcommon.a \
	`$(PG_CONFIG) --pkglibdir`/libpgport.a
of_server = $(RECEIVING:%=$1/src/%.o) \
	$(patsubst %,$1/test/fuzz/%.o,receive backend)

CORE_CHECKED = $(CORE:%=$(CHECKED)/src/core/%.o)
UNIT_OBJS = $(call objects_of,$(srcdir)/test/unit/*.c $(srcdir)/test/unit/*/*.c)
FUZZ_OBJS = $(RECEIVING:%=$(CHECKED)/src/%.o) $(filter-out %/libfuzzer.o, \
	$(call objects_of,$(srcdir)/test/fuzz/*.c))
CHECKED_OBJS = $(CORE_CHECKED) $(UNIT_OBJS) $(FUZZ_OBJS)

$(call of_server,$(CHECKED)): CHECKED_FLAGS += $(SERVER_FLAGS)
$(CHECKED_OBJS): $(CHECKED)/%.o: $(srcdir)/%.c | $(STALE_TABLES)
	@$(MKDIR_P) $(@D)
	$(CC) -std=gnu99 -Wall -Wextra -Werror $(CHECKED_FLAGS) -I$(srcdir)/src \
		-I$(srcdir)/test -MMD -MP -c -o $@ $<
-include $(wildcard $(CHECKED_OBJS:.o=.d))

# A list that is tested as it stands.
$(CHECKED)/test/unit/search/unit_spellings.o: \
	CHECKED_FLAGS += -DUNIT_LISTS='"'"`cd $(GEN) && pwd`"'"'

$(CHECKED)/unit: CHECKED_LIBS = `pkg-config --libs icu-uc icu-i18n`
$(CHECKED)/unit: $(UNIT_OBJS) $(CORE_CHECKED)
$(CHECKED)/fuzz: CHECKED_LIBS = $(SERVER_LIBS)
$(CHECKED)/fuzz: $(FUZZ_OBJS) $(CORE_CHECKED)
$(CHECKED)/unit $(CHECKED)/fuzz:
	$(CC) $(CHECKED_FLAGS) -o $@ $^ $(CHECKED_LIBS)

.PHONY: unit fuzz
unit: $(CHECKED)/unit
	$<
fuzz: $(CHECKED)/fuzz
	$< $(srcdir)/test/fuzz/corpus

# The targets led by coverage, and a program that tells which lines of core an
# input reaches.  Both need clang, which no other test does.
COVERED = $(BUILD)/covered
MAPPED = $(BUILD)/mapped
FUZZ_CLANG = clang
COVERED_FLAGS = $(SANITIZE) -fsanitize=fuzzer-no-link -Wno-ignored-attributes
MAPPED_FLAGS = -g -O1 -fprofile-instr-generate -fcoverage-mapping \
	-Wno-ignored-attributes
LIBFUZZER = $(CHECKED)/test/fuzz/libfuzzer.o
FUZZERS = $(patsubst %,$(COVERED)/%,text markup search quotes speaker reuse \
	passages word_diff dates latin receive)
COVERED_OBJS = $(patsubst $(CHECKED)/%,$(COVERED)/%, $(CORE_CHECKED) \
	$(LIBFUZZER) $(filter-out %/main.o %/corpus.o %/texts.o,$(FUZZ_OBJS)))
MAPPED_OBJS = $(patsubst $(CHECKED)/%,$(MAPPED)/%,$(CORE_CHECKED) $(FUZZ_OBJS))

$(call of_server,$(COVERED)): COVERED_FLAGS += $(SERVER_FLAGS)
$(call of_server,$(MAPPED)): MAPPED_FLAGS += $(SERVER_FLAGS)
$(COVERED_OBJS): $(COVERED)/%.o: $(srcdir)/%.c | $(STALE_TABLES)
	@$(MKDIR_P) $(@D)
	$(FUZZ_CLANG) -std=gnu99 $(COVERED_FLAGS) -I$(srcdir)/src -I$(srcdir)/test \
		-MMD -MP -c -o $@ $<
$(MAPPED_OBJS): $(MAPPED)/%.o: $(srcdir)/%.c | $(STALE_TABLES)
	@$(MKDIR_P) $(@D)
	$(FUZZ_CLANG) -std=gnu99 $(MAPPED_FLAGS) -I$(srcdir)/src -I$(srcdir)/test \
		-MMD -MP -c -o $@ $<
-include $(wildcard $(COVERED_OBJS:.o=.d) $(MAPPED_OBJS:.o=.d))

# One program, by the names of the targets.
$(COVERED)/fuzzer: $(COVERED_OBJS)
	$(FUZZ_CLANG) $(SANITIZE) -fsanitize=fuzzer -o $@ $^ $(SERVER_LIBS)
$(FUZZERS): $(COVERED)/fuzzer
	ln -f $< $@
$(MAPPED)/fuzz: $(MAPPED_OBJS)
	$(FUZZ_CLANG) $(MAPPED_FLAGS) -o $@ $^ $(SERVER_LIBS)

.PHONY: fuzzers
fuzzers: $(FUZZERS) $(MAPPED)/fuzz $(CHECKED)/fuzz
