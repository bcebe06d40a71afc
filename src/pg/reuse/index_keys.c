/*
 * index_keys.c
 *		The keys to ask an index for.
 */
#include "pg/base/arabic_news.h"

#include "core/reuse/key_agreement.h"
#include "core/reuse/shingles.h"
#include "pg/base/errors.h"
#include "pg/reuse/index_keys.h"
#include "utils/builtins.h"

/* The density of that name, or an error. */
AnDensity
an_parse_density(text *name)
{
	int			density = an_density_parse(VARDATA_ANY(name),
										   VARSIZE_ANY_EXHDR(name));

	if (density < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unrecognized density \"%s\"", text_to_cstring(name)),
				 errhint("Densities are %s.", an_density_list())));
	return (AnDensity) density;
}

/* An index's options, as stored, or NULL where it has none. */
AnIndexOptions
an_index_options(const void *stored)
{
	AnIndexOptions options = {0};

	options.density = AN_INDEX_DENSITY_DEFAULT;
	options.key_bits = AN_KEY_BITS_DEFAULT;
	if (stored != NULL)
		memcpy(&options, stored, sizeof(options));
	return options;
}

/*
 * The keys to ask an index for, and how many of them a row must have.  That is
 * 0 when no number is safe, and more than there are keys when no row can be
 * right.  The body is that of the query, walked.
 */
void
an_index_query_keys(AnBody *body, const ArQuery *query,
					const AnIndexOptions *options, AnRunKeys *result)
{
	uint32_t	widest = an_index_widest(options);
	AnShingles	shingles;
	AnKeys	   *keys = &result->keys;

	an_check(an_shingles_read(&body->arena, &body->folded, &shingles));
	an_fold_free(&body->arena, &body->folded);
	if (query->kind == AR_QUERY_SHARES)
	{
		an_check(an_winnow_runs(&body->arena, &shingles, widest,
								options->key_bits,
								(uint32_t) query->min_words, result));
		return;
	}
	memset(result, 0, sizeof(AnRunKeys));
	an_check(an_winnow(&body->arena, &shingles,
					   widest == 1 ? widest : AN_WINDOW_WIDEST, keys));
	an_keys_narrow(keys, options->key_bits);
	if (keys->nkeys == 0)
		result->agree = 1;
	else if (query->kind == AR_QUERY_NEAR)
		result->agree = an_key_agreement_near(keys, widest, query->threshold);
	else
		result->agree = an_key_agreement_copy(keys, widest, query->threshold);
}

/* What to ask an index of statements for; the body is opened here. */
void
an_index_statement_ask(const ArQuery *query, AnBody *body,
					   AnStatementAsk *result)
{
	AnStatement statement;

	an_body_open(body, an_query_text(query));
	an_body_walk(body);
	an_check(an_statement_read(&body->arena, &body->folded, &statement));
	an_fold_free(&body->arena, &body->folded);
	an_check(an_statement_ask(&body->arena, &statement, query->threshold,
							  AN_STATEMENT_MOST_KEYS, result));
}
