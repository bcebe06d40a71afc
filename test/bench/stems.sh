#!/usr/bin/env bash
# stems.sh: ar_stem beside PostgreSQL's arabic_stem (Snowball) and light10.
#
#   test/bench/stems.sh SHARED [ARTICLES [ROUNDS]]
#
# SHARED holds gold/stems with score_stems.py, and corpus/saudinewsnet.jsonl.gz.
# How good the stems are is measured over the same gold words; how fast ar_stem
# and arabic_stem are, in turns over the words of so many ARTICLES.  Needs what
# test/all needs, and python3; all happens in a temporary folder with a
# PostgreSQL of its own, gone at the end.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
program=test/bench/stems.sh
for part in say packages room; do
	# shellcheck source=/dev/null
	. "$root/test/lib/$part.sh"
done

here=$root/test/bench

# The stems of the gold words by each stemmer.
stem_gold() {
	python3 -B "$gold/score_stems.py" words > "$mine/words"
	sql -f "$here/stems_setup.sql"
	sql -c "\\copy word from '$mine/words' csv delimiter e'\\x01' quote e'\\x02'"
	sql -At -F $'\t' -c "SELECT word, ar_stem(word) FROM word" > "$mine/ours"
	sql -At -F $'\t' -c "SELECT word, coalesce(
		array_to_string(ts_lexize('arabic_stem', word), ' '), word)
		FROM word" > "$mine/snowball"
	python3 -B "$here/stems.py" light10 "$mine/words" "$gold" > "$mine/light10"
}

load_words() {
	gzip -dc "$shared/corpus/saudinewsnet.jsonl.gz" | sed -n "1,${articles}p" |
		sql -c "\\copy line from stdin csv delimiter e'\\x01' quote e'\\x02'"
	sql -c "INSERT INTO running SELECT w.word FROM line,
			ar_words(line::json ->> 'body') AS w WHERE w.kind = 'arabic'" \
		-c "VACUUM (ANALYZE) running"
}

main() {
	local shared gold articles rounds

	(($# >= 1 && $# <= 3)) || { usage && exit 2; }
	shared=$1 gold=$1/gold/stems articles=${2:-1000} rounds=${3:-5}
	open_room
	# shellcheck disable=SC2046 # a list of package names
	ensure_packages $(python_package)
	furnish_room
	new_database bench
	make_own_folder
	step "stemming the words of the gold" stem_gold
	step "loading the words of $articles articles" load_words
	python3 -B "$here/stems.py" table "$gold" "$root/test/shared" \
		ar_stem="$mine/ours" arabic_stem="$mine/snowball" \
		light10="$mine/light10"
	sql -v rounds="$rounds" -f "$here/stems_run.sql"
}

main "$@"
