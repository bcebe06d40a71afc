# The committed tables, which the generators beside this file make from lists.
#   make               makes those again that are stale
#   make generate      makes all again
#   make check-tables  makes all aside: are the committed ones the same?
#
# A table is stale unless its last line has the checksum of what it is made
# from.  File times do not count: in a clone they are arbitrary, and a plain
# build must need no generator and write nothing into the source.  Since the sum
# stands last, a table that has it is whole.

TABLES = letters entities lexicon known_words stems stop_words compounds \
	beginnings names date_words hijri statement_words latin_letters latin_names

# What a table is made from: lists, the generator, and headers whose numbers it
# holds.  Generators fold the words as texts are folded, so the letters count
# too; not for stems, which are listed folded.  The code that folds is left out,
# since its changes hardly ever change a table; check-tables tells when they do.
LETTERS = letters.txt gen_letters.c lists.c lists.h
letters_from = $(LETTERS) ../core/text/letters.h ../core/text/profile.h
lexicon_from = verbs.txt particles.txt nouns.txt adjectives.txt \
	common_words.txt given_names.txt \
	lemmas.txt gen_lexicon.c lexemes.c lexemes.h lemmas.c lemmas.h \
	verb_list.c verb_forms.c verb_forms.h verb_letters.c verb_letters.h \
	../core/quotes/stances.def \
	../core/quotes/lexicon.h ../core/quotes/lexicon_flags.def $(LETTERS)
known_words_from = words.txt name_variants.txt gen_known_words.c $(LETTERS)
stop_words_from = stop_words.txt gen_stop_words.c $(LETTERS)
statement_words_from = statement_words.txt gen_statement_words.c \
	../core/reuse/statement_words.h $(LETTERS)
names_from = given_names.txt name_variants.txt speaker_words.txt gen_names.c \
	../core/quotes/name_list.h $(LETTERS)
compounds_from = compounds.txt gen_compounds.c ../core/text/name_break.h $(LETTERS)
entities_from = entities.txt gen_entities.c lists.c lists.h
stems_from = stems.txt name_variants.txt affixes.txt gen_stems.c \
	stem_forms.c stem_forms.h stem_variants.c stem_letters.c stem_letters.h \
	lists.c lists.h ../core/text/letters.h
beginnings_from = stems.txt words.txt clitic_forms.txt gen_beginnings.c \
	lists.c lists.h ../core/text/letters.h
date_words_from = date_words.txt gen_date_words.c ../core/dates/date_words.h \
	$(LETTERS)
hijri_from = gen_hijri.c ../core/dates/calendar.h
LATIN_LETTERS = latin_letters.txt gen_latin_letters.c letters.txt lists.c \
	lists.h ../core/latin/latin_letters.h
latin_letters_from = $(LATIN_LETTERS)
latin_names_from = latin_names.txt gen_latin_names.c $(LATIN_LETTERS) \
	gen_letters.c ../core/latin/latin_names.h ../core/latin/latin_word.c \
	../core/latin/latin_sound.c

GEN = $(srcdir)/src/gen
PLAIN = $(BUILD)/plain
COMMITTED = $(srcdir)/src/core/tables
sum_of = cd $(GEN) && cat $($1_from) | cksum

STALE := $(strip $(foreach t,$(TABLES),$(shell \
	tail -n 1 $(COMMITTED)/$t_table.h | grep -q "`$(call sum_of,$t)`" || \
	echo $t)))
STALE_TABLES = $(STALE:%=$(COMMITTED)/%_table.h)
NEW_TABLES = $(TABLES:%=$(BUILD)/tables/%_table.h)

.PHONY: always generate check-tables stale-tables new-tables
$(NEW_TABLES): $(BUILD)/tables/%_table.h: $(PLAIN)/gen_% always
	@$(MKDIR_P) $(@D)
	{ $< $(GEN) && echo "/* cksum of its sources: `$(call sum_of,$*)` */"; } \
		> $@.new
	mv $@.new $@

$(STALE_TABLES): $(COMMITTED)/%_table.h: $(BUILD)/tables/%_table.h
	cp $< $@.new
	mv $@.new $@

stale-tables: $(STALE_TABLES)
new-tables: $(NEW_TABLES)

# A second make in which other tables count as stale: all for generate, none for
# check-tables, which must not make again what it checks.
MAKE_AGAIN = $(MAKE) -f $(srcdir)/Makefile

generate:
	$(MAKE_AGAIN) STALE="$(TABLES)" stale-tables

check-tables:
	rm -rf $(BUILD)/tables
	-$(MAKE_AGAIN) -k STALE= new-tables
	$(srcdir)/test/lib/check_tables $(COMMITTED) $(BUILD)/tables \
		"`pkg-config --variable=UNICODE_VERSION icu-uc`" "$(STALE)" $(TABLES)

# The generators, and core as plain C99.  Generators link only the rooms that
# fold, which need no tables but those of letters and entities.
FOLDING = base/arena base/array base/utf8 base/hash base/salt text/letters \
	text/entities text/elements text/markup text/folder text/fold \
	text/fold_origin text/fold_span text/fold_output text/neighbours text/seats text/small_letters text/addresses \
	text/words
# The keys of listed names are made by the rooms that make those of others.
SOUNDING = latin/latin_letters latin/latin_word latin/latin_sound
REST = $(filter-out $(FOLDING) $(SOUNDING),$(CORE))
PROGRAMS = $(TABLES:%=gen_%) count_words find_variants find_given_names \
	find_common_words find_verbs
STEM_OBJS = $(patsubst %,$(PLAIN)/src/gen/%.o,stem_forms stem_letters \
	stem_variants)
VERB_OBJS = $(patsubst %,$(PLAIN)/src/gen/%.o,lexemes lemmas verb_list \
	verb_forms verb_letters)
PLAIN_OBJS = $(PROGRAMS:%=$(PLAIN)/src/gen/%.o) $(PLAIN)/src/gen/lists.o \
	$(PLAIN)/src/gen/texts.o $(PLAIN)/src/gen/met_words.o $(STEM_OBJS) $(VERB_OBJS) $(CORE:%=$(PLAIN)/src/core/%.o)

$(PLAIN_OBJS): $(PLAIN)/%.o: $(srcdir)/%.c
	@$(MKDIR_P) $(@D)
	$(CC) -std=c99 -Wall -Wextra -O1 -I$(srcdir)/src -MMD -MP -c -o $@ $<
$(FOLDING:%=$(PLAIN)/src/core/%.o): | \
	$(filter %/letters_table.h %/entities_table.h,$(STALE_TABLES))
$(SOUNDING:%=$(PLAIN)/src/core/%.o): | $(filter %/letters_table.h \
	%/entities_table.h %/latin_letters_table.h,$(STALE_TABLES))
$(REST:%=$(PLAIN)/src/core/%.o): | $(STALE_TABLES)
-include $(wildcard $(PLAIN_OBJS:.o=.d))

$(PLAIN)/gen_hijri: GEN_LIBS = `pkg-config --libs icu-i18n icu-uc`
$(PLAIN)/gen_letters $(PLAIN)/gen_latin_letters: GEN_LIBS = `pkg-config --libs icu-uc`
$(PLAIN)/count_words $(PLAIN)/find_variants $(PLAIN)/find_given_names \
	$(PLAIN)/find_common_words $(PLAIN)/find_verbs: \
	$(PLAIN)/src/gen/texts.o
$(PLAIN)/gen_lexicon $(PLAIN)/gen_known_words $(PLAIN)/gen_stop_words \
	$(PLAIN)/gen_compounds $(PLAIN)/gen_names $(PLAIN)/gen_date_words \
	$(PLAIN)/gen_statement_words $(PLAIN)/count_words \
	$(PLAIN)/find_variants $(PLAIN)/find_given_names \
	$(PLAIN)/find_common_words $(PLAIN)/find_verbs \
	$(PLAIN)/gen_latin_names: \
	$(FOLDING:%=$(PLAIN)/src/core/%.o)
$(PLAIN)/gen_latin_names: $(SOUNDING:%=$(PLAIN)/src/core/%.o)
$(PLAIN)/gen_lexicon: $(VERB_OBJS)
$(PLAIN)/find_verbs: $(patsubst %,$(PLAIN)/src/gen/%.o,met_words verb_forms \
	verb_letters)
$(PLAIN)/gen_beginnings: $(PLAIN)/src/core/base/hash.o
$(PLAIN)/gen_stems: $(STEM_OBJS) $(PLAIN)/src/core/base/hash.o
$(PROGRAMS:%=$(PLAIN)/%): $(PLAIN)/%: $(PLAIN)/src/gen/%.o \
	$(PLAIN)/src/gen/lists.o
	$(CC) -o $@ $^ $(GEN_LIBS) -lm

# Lists from a corpus: see README.md here.
.PHONY: count_words find_variants find_given_names find_common_words find_verbs
count_words find_variants find_given_names find_common_words find_verbs: %: $(PLAIN)/%
