#!/usr/bin/env bash
# text_search.sh: configuration arabic_news beside PostgreSQL's own arabic.
#
#   test/bench/text_search.sh SHARED [ARTICLES [ROUNDS]]
#
# SHARED is the folder that holds corpus/saudinewsnet.jsonl.gz.  First, what
# both find: fifty frequent nouns are asked for in each form with clitics.
# Then, what both cost: to_tsvector, the index, and phrases looked up in it, in
# turns over the same rows.  Speeds differ from machine to machine, ratios
# hardly.  Needs what test/all needs; all happens in a temporary folder with a
# PostgreSQL of its own, gone at the end.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
program=test/bench/text_search.sh
for part in say packages room; do
	# shellcheck source=/dev/null
	. "$root/test/lib/$part.sh"
done

if (($# < 1 || $# > 3)); then
	usage
	exit 2
fi
corpus=$1/corpus/saudinewsnet.jsonl.gz
articles=${2:-6000}
rounds=${3:-7}
here=$root/test/bench

load_articles() {
	sql -f "$here/text_search_setup.sql"
	gzip -dc "$corpus" | sed -n "1,${articles}p" |
		sql -c "\\copy line from stdin csv delimiter e'\\x01' quote e'\\x02'"
	sql -f "$here/text_search_load.sql"
}

main() {
	open_room
	ensure_packages
	furnish_room
	new_database bench
	step "loading $articles articles" load_articles
	step "asking for nouns" sql -f "$here/text_search_find.sql"
	step "timing $rounds rounds" sql -v rounds="$rounds" \
		-f "$here/text_search_run.sql"
	sql -f "$here/text_search_report.sql"
}

main
