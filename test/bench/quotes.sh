#!/usr/bin/env bash
# quotes.sh: how well ar_quotes finds quotations, beside simpler rules.
#
#   test/bench/quotes.sh SHARED [FOLDER...]
#
# SHARED holds the annotated articles; more of them may stand in a FOLDER,
# as NAME_articles.jsonl and NAME_quotes.jsonl.  Four tables:
#   each set of articles, ours beside two simpler rules: every two marks hold a
#     quotation, and the same where their sentence has a reporting verb;
#   the same for each outlet;
#   how often the rows of each rule are right, and so what its AN_SURE_* in
#     src/core/quotes/reading.h should be;
#   how often the rows of each confidence are right.
# In the build that is measured rules can be told apart by their confidence,
# see quotes.py.  Needs what test/all needs, and python3; all happens in a
# temporary folder with a PostgreSQL of its own, gone at the end.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
program=test/bench/quotes.sh
for part in say packages room gold; do
	# shellcheck source=/dev/null
	. "$root/test/lib/$part.sh"
done
here=$root/test/bench
rules=src/core/quotes/reading.h

number_rules() {
	python3 -B "$here/quotes.py" number "$root/$rules" > "$room/src/$rules"
}

# furnish_room, with numbered rules.
furnish_bench() {
	step "copying the tree" copy_tree
	step "numbering the rules" number_rules
	step "building" build_tree
	step "starting a private server" start_cluster
	use_cluster
}

find_simply() {
	local part

	for part in $(gold_sets); do
		python3 "$here/quotes_simple.py" "$mine/${part}_articles.jsonl" \
			> "$mine/${part}_sequence.jsonl"
		python3 "$here/quotes_simple.py" "$mine/${part}_articles.jsonl" \
			"$here/quotes_verbs.txt" > "$mine/${part}_verbs.jsonl"
	done
}

main() {
	(($# >= 1)) || { usage && exit 2; }
	open_room
	# shellcheck disable=SC2046 # a list of package names
	ensure_packages $(python_package)
	furnish_bench
	make_own_folder
	new_database bench
	write_gold "$@"
	step "loading articles" load_gold
	step "finding quotations" predict_gold
	step "finding them simply" find_simply
	python3 -B "$here/quotes.py" tables "$1" "$mine" "$root/$rules"
}

main "$@"
