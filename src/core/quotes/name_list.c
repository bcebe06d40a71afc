/*
 * name_list.c
 *		Given names, how foreign names are spelled most often, and the words
 *		that tell a name from a title.
 */
#include "core/quotes/name_list.h"

#include <stddef.h>

#include "core/base/hash.h"
#include "core/tables/names_table.h"

static const AnListedName *
listed_name(const uint8_t *word, uint32_t nbytes)
{
	uint64_t	hash = an_hash_bytes(word, nbytes);
	AnBucket	bucket = an_hash_bucket(name_first, AN_NAMES_SHIFT, hash);
	uint32_t	i;

	for (i = bucket.first; i < bucket.end; i++)
		if (listed_names[i].hash == hash &&
			an_hash_has_letters(name_letters, listed_names[i].letters, word,
								nbytes))
			return &listed_names[i];
	return NULL;
}

/* What the lists say of a folded word: AnNameFlag bits. */
uint16_t
an_name_flags(const uint8_t *word, uint32_t nbytes)
{
	const AnListedName *name = listed_name(word, nbytes);

	return name != NULL ? name->is : 0;
}

bool
an_is_given_name(const uint8_t *word, uint32_t nbytes)
{
	return (an_name_flags(word, nbytes) & AN_NAME_GIVEN) != 0;
}

/*
 * The commonest spelling of a name, or the word itself where the list does not
 * have it; *nbytes is its length, before and after.
 */
const uint8_t *
an_name_spelled(const uint8_t *word, uint32_t *nbytes)
{
	const AnListedName *name = listed_name(word, *nbytes);

	if (name == NULL)
		return word;
	*nbytes = name->spelled & AN_LETTERS_MOST;
	return name_letters + (name->spelled >> 8);
}
