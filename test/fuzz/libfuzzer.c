/*
 * libfuzzer.c
 *		libFuzzer runs the target that has the program's name.
 *
 * https://llvm.org/docs/LibFuzzer.html
 */
#include "fuzz/fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const FuzzTarget *target;

extern int	LLVMFuzzerInitialize(int *argc, char ***argv);
extern int	LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
	const char *name = strrchr((*argv)[0], '/');

	(void) argc;
	target = fuzz_find_target(name == NULL ? (*argv)[0] : name + 1);
	if (target == NULL)
	{
		fprintf(stderr, "%s is not the name of a target\n", (*argv)[0]);
		exit(2);
	}
	snprintf(fuzz_where, sizeof(fuzz_where), "%s", target->name);
	return 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_run(target, data, size);
	if (fuzz_failed > 0)
	{
		fflush(stdout);
		abort();
	}
	return 0;
}
