#!/usr/bin/env bash
# passages.sh: how well ar_shared_passages finds passages that were edited and
# put into other texts, by its settings: in the right pair of texts, and in the
# pairs that an index proposes.
#
#   test/bench/passages.sh CORPUS [PAIRS [SEED]]
#
# CORPUS is .jsonl[.gz] with the keys outlet and body; test/bench/passages.py
# says how texts are made of it and how they are scored.  Needs what test/all
# needs, and python3; all happens in a temporary folder with a PostgreSQL of its
# own, gone at the end.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
program=test/bench/passages.sh
for part in say packages room; do
	# shellcheck source=/dev/null
	. "$root/test/lib/$part.sh"
done

if (($# < 1 || $# > 3)); then
	usage
	exit 2
fi
corpus=$(realpath "$1")
pairs=${2:-300}
seed=${3:-7}

# min_words and max_gap; a gap of 0 is exact runs alone
settings=("15 0" "12 20" "15 10" "15 20" "15 30" "15 40")

# the same, and the words of the run by which an index proposes sources
indexed="15 20"
run_words=8

load_pairs() {
	sql -c "CREATE TABLE pair (id int PRIMARY KEY, a text, b text)" \
		-c "\\copy pair from '$mine/texts.tsv'"
}

# What one setting finds, and how long a pair takes.
find_passages() {
	local setting=$1 begun

	begun=$(date +%s%N)
	sql -At -F $'\t' -c "SELECT id, a_start, a_length, b_start, b_length
		FROM pair, ar_shared_passages(a, b, ${setting/ /, })" \
		> "$mine/${setting/ /_}.tsv"
	echo "$setting: $((($(date +%s%N) - begun) / pairs / 1000)) us a pair"
}

# What one setting finds when it is not told which source to look at: all
# sources are in one table, and an index proposes those that share a run.
find_sources() {
	local begun

	sql -c "CREATE TABLE source AS SELECT id, b AS body FROM pair" \
		-c "CREATE INDEX ON source USING gin (body ar_reuse_ops
			(density = exact, key_bits = 20)) WITH (fastupdate = off)" \
		-c "ANALYZE source"
	begun=$(date +%s%N)
	sql -c "CREATE TABLE passage AS
		SELECT p.id, s.id AS source, f.*
		FROM pair p JOIN source s ON s.body @~ ar_shares(p.a, $run_words),
			ar_shared_passages(p.a, s.body, ${indexed/ /, }) f"
	echo "by index, $indexed: $((($(date +%s%N) - begun) / pairs / 1000)) us a text"
	sql -At -F $'\t' -c "SELECT id, a_start, a_length, b_start, b_length
		FROM passage WHERE id = source" > "$mine/by_index_${indexed/ /_}.tsv"
	sql -At -c "SELECT format('%s passages in %s other pairs: what outlets share, or formulas',
			count(*), count(DISTINCT (id, source)))
		FROM passage WHERE id <> source"
}

main() {
	local setting found=()

	open_room
	# shellcheck disable=SC2046 # a list of package names
	ensure_packages $(python_package)
	furnish_room
	new_database bench
	make_own_folder
	step "making $pairs pairs" python3 "$root/test/bench/passages.py" make \
		"$corpus" "$mine" --pairs "$pairs" --seed "$seed"
	step "loading them" load_pairs
	for setting in "${settings[@]}"; do
		find_passages "$setting"
		found+=("$mine/${setting/ /_}.tsv")
	done
	find_sources
	found+=("$mine/by_index_${indexed/ /_}.tsv")
	python3 "$root/test/bench/passages.py" score "$mine" "${found[@]}"
}

main
