# arabic_news: PGXS build, in the tree or out of it
#   make, make install, make installcheck    as with any PGXS extension
#   make check-core     core is plain C99 without PostgreSQL, its wings apart
#   make check-versions the linker agrees with the README's versions
#   make unit fuzz      tests of core under AddressSanitizer and UBSan
#   make check-tables   the committed tables are what their lists make
#   make generate       makes the tables again, all of them
#   make indent         lays out C as PostgreSQL does; typedefs.list with it

EXTENSION = arabic_news
MODULE_big = arabic_news
# Scripts of a released version are never edited.
DATA = sql/arabic_news--0.1.0.sql sql/arabic_news--0.2.0.sql \
	sql/arabic_news--0.1.0--0.2.0.sql

# The wings of core, lowest first.  Within a wing a room uses only rooms listed
# before it; search, quotes and reuse use base and text, never one another.
BASE = arena array utf8 hash salt slots
TEXT = letters profile entities elements markup folder fold_origin fold_span \
	fold_output neighbours seats small_letters fold addresses words sentences \
	stem known_words name_break compounds glue word_parts respell find \
	find_names numbers
SEARCH = between terms term_names beginnings memo stop_words plain_word forms
QUOTES = lexicon quote extra_cues mark_evidence lost_commas unclosed marks \
	article word_shapes name_words name_evidence name_homographs small_words \
	homographs actions marked_names cues phrase_words phrase_title phrase_name \
	phrase subject name_list entities full_names naming mentions mention_list \
	somebody negation stance attribution roles salience documents bearers \
	antecedents narrator content reading reporter according postposed \
	repeats word_rarity turns turn_styles guest_words guests headlines \
	interviews quotes speaker_words speaker_title \
	speaker_body speaker_name joint_speakers speaker_kind speaker_issuer \
	speaker_key
REUSE = shingles winnowing index_size key_agreement word_list numbered_words \
	suffix_array matches passage_list passage_cover passages word_agreement \
	word_pairs edited_passages anchors runs run_keys statement_words \
	statement_polarity statement_numbers statement_stem statement_slots \
	statement statement_compare statement_keys statement_pack diff_words word_links \
	unique_words edit_path word_alignment chance weak_links edit_bounds \
	moved_blocks spacing diff_rows word_diff
DATES = calendar date_words date_beginnings date_items date_reading \
	date_numbers date_years date_clauses date_contexts date_month_names \
	date_months date_written date_clock date_days date_periods date_parts \
	date_stretches date_divisions date_values date_ranges dates
LATIN = latin_letters latin_word latin_sound latin_names latin_text latin_key \
	transcription latin
CORE = $(BASE:%=base/%) $(TEXT:%=text/%) $(SEARCH:%=search/%) \
	$(QUOTES:%=quotes/%) $(REUSE:%=reuse/%) $(DATES:%=dates/%) \
	$(LATIN:%=latin/%)

# What SQL calls, in wings of the same names and by the same rule; only base is
# for all of them.  A room that stands in no wing may use every wing.
PG = base/arena base/errors base/encoding base/folders base/kept base/rows \
	base/body base/module \
	text/profile text/normalize text/words text/sentences text/find \
	search/ts_parser search/ts_dict \
	quotes/spans quotes/quotes quotes/speaker_key \
	quotes/speakers \
	reuse/arguments reuse/probe reuse/similarity reuse/passages \
	reuse/statement reuse/word_diff reuse/query_type reuse/query_order \
	reuse/index_keys reuse/shingles reuse/matches reuse/says reuse/key_format \
	reuse/reuse_gin reuse/statement_gin reuse/create_index \
	reuse/reuse_sel reuse/progress reuse/number_sort \
	reuse/select_rows reuse/row_store reuse/groups reuse/pair_search \
	reuse/duplicates reuse/old_arguments reuse/meetings reuse/passage_pairs \
	reuse/statement_search reuse/statement_groups \
	dates/dates latin/latin \
	mentions build_info

OBJS = $(CORE:%=src/core/%.o) $(PG:%=src/pg/%.o)

REGRESS = setup upgrade stages text html text_search search_box prefix_search \
	words stem sentences marks quotes speakers mentions reuse query_type query_order \
	reuse_gin create_index reuse_plans duplicates passage_pairs parallel \
	statement says statement_groups word_diff dates latin bad_input typed_mistakes
REGRESS_OPTS = --inputdir=$(srcdir)
ENCODING = UTF8
NO_LOCALE = 1

# To make and PGXS a name ends at a blank, and some signs mean something else.
quoted = '$(subst ','\'',$1)'
is_odd = $(shell LC_ALL=C; case $(call quoted,$1) in \
	(*[!A-Za-z0-9_./+,@-]*) echo odd ;; esac)

# The folder of this file, which out of the tree is not the current one; one of
# an odd name goes by a link.  PGXS reads VPATH and MAKEFILE_LIST.
srcdir := $(shell printf '%s' $(call quoted,$(MAKEFILE_LIST)) | \
	sed 's/^ *//; /\//!s/^/.\//; s/\/[^/]*$$//')
ifneq ($(call is_odd,$(srcdir)),)
srcdir := $(shell ln -sfn $(call quoted,$(srcdir)) source && echo source)
endif
ifneq ($(srcdir),.)
override VPATH := $(srcdir)
endif
MAKEFILE_LIST := $(srcdir)/Makefile

# Here everything is built that is no part of the extension.  The name is
# absolute, so that VPATH finds nothing that a build in the tree left behind;
# in a folder of an odd name it is one that no build in the tree leaves.
BUILD := $(if $(call is_odd,$(CURDIR)),$(if $(VPATH),built,build),$(CURDIR)/build)

PG_CPPFLAGS = -I$(srcdir)/src
PG_CFLAGS = -std=gnu99
SHLIB_LINK = $(ICU_LIBS)
EXTRA_CLEAN = build $(if $(VPATH),built source) $(NOTES)

# src/rules.mk tracks headers.  PGXS of a server built with --enable-depend does
# so too, but keeps one file for all objects of a name, such as quotes.o.
override autodepend = no

PG_CONFIG ?= pg_config
PGXS := $(shell $(PG_CONFIG) --pgxs)
include $(PGXS)

# Bind calls of our own functions at link time.  Otherwise a function of another
# module that has the same name could be called instead.
ifeq ($(PORTNAME), linux)
SHLIB_LINK += -Wl,-Bsymbolic-functions
endif

include $(srcdir)/src/gen/tables.mk
include $(srcdir)/src/rules.mk
include $(srcdir)/test/tests.mk
