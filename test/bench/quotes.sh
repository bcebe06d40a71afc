#!/usr/bin/env bash
# quotes.sh: ar_quotes beside simpler rules, and beside to_tsvector in time.
#
#   test/bench/quotes.sh SHARED [ARTICLES [ROUNDS]]
#
# SHARED holds the annotated articles and corpus/saudinewsnet.jsonl.gz.  How
# well: over the same articles, marks paired in sequence, and those of them
# with a reporting verb in their sentence.  How fast: in one run, in turns,
# over the same rows; speeds differ from machine to machine, ratios hardly.
# Needs what test/all needs, and python3; all happens in a temporary folder
# with a PostgreSQL of its own, gone at the end.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
program=test/bench/quotes.sh
for part in say packages room gold; do
	# shellcheck source=/dev/null
	. "$root/test/lib/$part.sh"
done

if (($# < 1 || $# > 3)); then
	sed -n '2,/^set/s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" | sed '/^set/d'
	exit 2
fi
shared=$1
gold=$shared/gold/quotes
articles=${2:-4000}
rounds=${3:-5}
here=$root/test/bench

python_package() {
	command -v python3 > /dev/null || echo python3
}

# Everybody's answers, then the scores of each.
score_all() {
	local part name

	load_gold "$mine" seeds dev
	for part in seeds dev; do
		predict_gold $part > "$mine/${part}_ours.jsonl"
		python3 "$here/quotes.py" sequence "$mine/${part}_articles.jsonl" \
			> "$mine/${part}_sequence.jsonl"
		python3 "$here/quotes.py" verbs "$mine/${part}_articles.jsonl" \
			"$here/quotes_verbs.txt" > "$mine/${part}_verbs.jsonl"
		for name in ours sequence verbs; do
			python3 "$gold/score_quotes.py" "$gold/${part}_quotes.jsonl" \
				"$mine/${part}_$name.jsonl" \
				--articles "$mine/${part}_articles.jsonl" \
				--json "$mine/${part}_$name.json" > "$mine/${part}_$name.txt"
		done
	done
}

load_articles() {
	sql -f "$here/quotes_setup.sql"
	gzip -dc "$shared/corpus/saudinewsnet.jsonl.gz" | sed -n "1,${articles}p" |
		sql -c "\\copy line from stdin csv delimiter e'\\x01' quote e'\\x02'"
	sql -c "INSERT INTO art SELECT line::json ->> 'body' FROM line" \
		-c "VACUUM (ANALYZE) art"
}

main() {
	open_room
	# shellcheck disable=SC2046 # a list of package names
	ensure_packages $(python_package)
	furnish_room
	new_database bench
	make_own_folder
	python3 "$root/test/shared/quotes_gold.py" articles "$shared" "$mine"
	step "finding quotations" score_all
	step "loading $articles articles" load_articles
	step "timing $rounds rounds" sql -v rounds="$rounds" \
		-f "$here/quotes_run.sql"
	python3 "$here/quotes.py" table "$mine"
	sql -f "$here/quotes_report.sql"
}

main
