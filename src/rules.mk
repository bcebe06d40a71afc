# What the Makefile needs after PGXS: objects that follow their headers, core by
# itself, and the tests of core.

# The compiler notes which headers it read.  PGXS makes objects by rules of its
# own, and the switches that those take from us are the same for an object and
# for its bitcode, so that both would write one note: hence the commands in the
# rules are lengthened.
BITCODE = $(OBJS:%.o=%.bc)
NOTES = $(OBJS:%=%.d) $(BITCODE:%=%.d)
COMPILE.c += -MMD -MP -MF $@.d
COMPILE.c.bc += -MMD -MP -MF $@.d

# An object of an earlier build, without a note, follows every header.
NOTED = $(patsubst %.d,%,$(wildcard $(NOTES)))
ROOMS = $(wildcard $(srcdir)/src/core/*/*.[ch] $(srcdir)/src/pg/*/*.[ch])
$(filter-out $(NOTED),$(OBJS) $(BITCODE)): $(filter %.h,$(ROOMS))
-include $(NOTED:%=%.d)

# PGXS makes no folders when it builds out of the tree.
FOLDERS = $(addprefix $(CURDIR)/,$(sort $(patsubst %/,%,$(dir $(OBJS)))))
$(OBJS) $(BITCODE): | $(FOLDERS) $(STALE_TABLES)
$(FOLDERS):
	$(MKDIR_P) $@

# Core by itself: strict C99, no PostgreSQL on the path, each header alone (but
# for the generated tables, which are part of one file each).
CORE_CC = $(CC) -std=c99 -Wall -Wextra -Wpedantic -Werror \
	-Wmissing-prototypes -Wdeclaration-after-statement -I$(srcdir)/src

.PHONY: check-core unit fuzz
check-core: $(STALE_TABLES)
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
TEST_HEADERS = $(filter %.h,$(ROOMS)) $(wildcard $(srcdir)/test/*/*.h $(srcdir)/test/*/*/*.h)
TEST_CFLAGS = -std=gnu99 -Wall -Wextra -I$(srcdir)/src -I$(srcdir)/test

build:
	$(MKDIR_P) $@

build/unit: $(UNIT_SRC) $(CORE_SRC) $(TEST_HEADERS) | build $(STALE_TABLES)
	$(CC) $(TEST_CFLAGS) $(SANITIZE) -o $@ $(UNIT_SRC) $(CORE_SRC) \
		$(shell pkg-config --libs icu-uc icu-i18n)

build/fuzz: $(FUZZ_SRC) $(CORE_SRC) $(TEST_HEADERS) | build $(STALE_TABLES)
	$(CC) $(TEST_CFLAGS) $(SANITIZE) -o $@ $(FUZZ_SRC) $(CORE_SRC)

unit: build/unit
	build/unit
fuzz: build/fuzz
	build/fuzz
