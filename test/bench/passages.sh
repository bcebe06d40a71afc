#!/usr/bin/env bash
# passages.sh: passages edited and put into other texts, and how well
# ar_shared_passages finds them, by setting.
#
#   test/bench/passages.sh CORPUS [PAIRS [SEED]]
#
# CORPUS is .jsonl[.gz] with the keys outlet and body.  What is made of it and
# how it is scored says test/bench/passages.py.  Needs what test/all needs, and
# python3; all happens in a temporary folder with a PostgreSQL of its own, gone
# at the end.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
program=test/bench/passages.sh
for part in say packages room; do
	# shellcheck source=/dev/null
	. "$root/test/lib/$part.sh"
done

if (($# < 1 || $# > 3)); then
	sed -n '2,/^set/s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" | sed '/^set/d'
	exit 2
fi
corpus=$(realpath "$1")
pairs=${2:-300}
seed=${3:-7}

# min_words and max_gap; 0 is what runs alone would give
settings=("15 0" "12 20" "15 10" "15 20" "15 30" "15 40")

python_package() {
	command -v python3 > /dev/null || echo python3
}

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
	python3 "$root/test/bench/passages.py" score "$mine" "${found[@]}"
}

main
