# The tests of core that need no server.
#   make unit fuzz      core under AddressSanitizer and UBSan

# Both programs share the objects of core.
CHECKED = $(BUILD)/checked
CHECKED_FLAGS = -g -O1 -fno-omit-frame-pointer -fsanitize=address,undefined \
	-fno-sanitize-recover=all
objects_of = $(patsubst $(srcdir)/%.c,$(CHECKED)/%.o,$(wildcard $1))

CORE_CHECKED = $(CORE:%=$(CHECKED)/src/core/%.o)
UNIT_OBJS = $(call objects_of,$(srcdir)/test/unit/*.c $(srcdir)/test/unit/*/*.c)
FUZZ_OBJS = $(call objects_of,$(srcdir)/test/fuzz/*.c)
CHECKED_OBJS = $(CORE_CHECKED) $(UNIT_OBJS) $(FUZZ_OBJS)

$(CHECKED_OBJS): $(CHECKED)/%.o: $(srcdir)/%.c | $(STALE_TABLES)
	@$(MKDIR_P) $(@D)
	$(CC) -std=gnu99 -Wall -Wextra -Werror $(CHECKED_FLAGS) -I$(srcdir)/src \
		-I$(srcdir)/test -MMD -MP -c -o $@ $<
-include $(wildcard $(CHECKED_OBJS:.o=.d))

$(CHECKED)/unit: CHECKED_LIBS = `pkg-config --libs icu-uc icu-i18n`
$(CHECKED)/unit: $(UNIT_OBJS) $(CORE_CHECKED)
$(CHECKED)/fuzz: $(FUZZ_OBJS) $(CORE_CHECKED)
$(CHECKED)/unit $(CHECKED)/fuzz:
	$(CC) $(CHECKED_FLAGS) -o $@ $^ $(CHECKED_LIBS)

.PHONY: unit fuzz
unit fuzz: %: $(CHECKED)/%
	$<
