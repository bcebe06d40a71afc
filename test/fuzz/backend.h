/*
 * backend.h
 *		In the server's place, for functions that read what others send.
 */
#ifndef AN_FUZZ_BACKEND_H
#define AN_FUZZ_BACKEND_H

#include <setjmp.h>

/* The error that was raised last. */
typedef struct BackendError
{
	int			sqlstate;		/* 0 where it was raised without one */
	bool		has_message;
} BackendError;

extern BackendError backend_error;
extern sigjmp_buf backend_catcher;

/* 0 at first, and 1 when an error has been raised since. */
#define backend_catches()	sigsetjmp(backend_catcher, 0)

#endif							/* AN_FUZZ_BACKEND_H */
