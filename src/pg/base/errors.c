/*
 * errors.c
 *		Trouble in core as an error of PostgreSQL.
 */
#include "pg/base/errors.h"

#include "core/base/arena.h"
#include "mb/pg_wchar.h"

/* Raise the error that a status of core stands for; AN_OK is none. */
void
an_check(int status)
{
	switch (status)
	{
		case AN_OK:
			return;
		case AN_ERR_MEMORY:
			ereport(ERROR,
					(errcode(ERRCODE_OUT_OF_MEMORY),
					 errmsg("out of memory")));
			break;
		case AN_ERR_TOO_LONG:
			ereport(ERROR,
					(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
					 errmsg("text is too long"),
					 errdetail("A text, as it is and folded, may take %u bytes.",
							   AN_MAX_BYTES),
					 errhint("Ask for it part by part.")));
			break;
		case AN_ERR_UNRECOGNIZED:
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("unrecognized name")));
			break;
		default:
			elog(ERROR, "unrecognized status of core: %d", status);
	}
}

/*
 * A stretch of the database's text for an error message: whole when it is
 * short, else its beginning and an ellipsis.
 */
char	   *
an_quoted(const char *bytes, Size nbytes)
{
	int			clipped;

	if (nbytes <= AN_QUOTED_BYTES)
		return pnstrdup(bytes, nbytes);
	clipped = pg_mbcliplen(bytes, AN_QUOTED_BYTES + 1, AN_QUOTED_BYTES);
	return psprintf("%.*s...", clipped, bytes);
}
