# What the Makefile needs after PGXS: objects that follow their headers, and
# core by itself.

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
ROOMS = $(wildcard $(addprefix $(srcdir)/src/, \
	core/*/*.[ch] pg/*.[ch] pg/*/*.[ch]))
$(filter-out $(NOTED),$(OBJS) $(BITCODE)): $(filter %.h,$(ROOMS))
-include $(NOTED:%=%.d)

# PostgreSQL's makefiles call every object secondary: a room that the list has
# only now would not be a reason to link again.
$(MODULE_big)$(DLSUFFIX): $(srcdir)/Makefile

# PGXS makes no folders when it builds out of the tree.
FOLDERS = $(addprefix $(BUILD)/../,$(sort $(patsubst %/,%,$(dir $(OBJS)))))
$(OBJS) $(BITCODE): | $(FOLDERS) $(STALE_TABLES)
$(FOLDERS):
	$(MKDIR_P) $@

# Core by itself: strict C99, no PostgreSQL on the path, each header alone (but
# for the generated tables, which are part of one file each), and no room that
# includes what it may not.  pg's headers compile alone too, with PostgreSQL's.
CORE_CC = $(CC) -std=c99 -Wall -Wextra -Wpedantic -Werror \
	-Wmissing-prototypes -Wdeclaration-after-statement -I$(srcdir)/src
CORE_HEADERS = $(filter-out %_table.h,$(wildcard $(srcdir)/src/core/*/*.h))
PG_HEADERS = $(wildcard $(srcdir)/src/pg/*/*.h)

.PHONY: check-core indent typedefs
indent:
	$(srcdir)/test/lib/indent
typedefs:
	$(srcdir)/test/lib/indent typedefs

check-core: $(STALE_TABLES)
	@$(srcdir)/test/lib/indent check
	@awk -v rooms="$(CORE:%=core/%) $(PG:%=pg/%)" \
		-f $(srcdir)/test/lib/check_rooms.awk $(ROOMS)
	@for f in $(CORE); do \
		$(CORE_CC) -fsyntax-only $(srcdir)/src/core/$$f.c || exit 1; done
	@for h in $(CORE_HEADERS); do \
		$(CORE_CC) -x c -fsyntax-only $$h || exit 1; done
	@for h in $(PG_HEADERS); do \
		$(CC) $(CPPFLAGS) $(CFLAGS) -Werror -x c -fsyntax-only $$h || exit 1; \
	done
	@$(srcdir)/test/lib/check_lists $(REGRESS)
	@echo "core compiles without PostgreSQL, its wings without one another"

# Core as a library, for a linker that tells which rooms an answer needs.
.PHONY: check-versions
check-versions: $(PLAIN)/core.a
	@$(srcdir)/test/lib/check_versions $<

$(PLAIN)/core.a: $(CORE:%=$(PLAIN)/src/core/%.o)
	rm -f $@
	$(AR) rcsT $@ $^
