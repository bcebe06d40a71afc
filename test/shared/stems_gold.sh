#!/usr/bin/env bash
# stems_gold.sh: ar_stem against gold lemmas that are kept elsewhere.
#
#   test/shared/stems_gold.sh SHARED
#
# SHARED/gold/stems holds UD Arabic PUD and the development part of PADT with
# score_stems.py, which says how far stems and lemmas group words alike;
# python3 runs it.  Runs in the room that test/all lends, or brings its own.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
program=test/shared/stems_gold.sh
for part in say packages room checks; do
	# shellcheck source=/dev/null
	. "$root/test/lib/$part.sh"
done

# figure OPERATOR BOUND NAME VALUE
figure() {
	local ok="not ok"

	if awk -v x="$4" -v y="$2" "BEGIN { exit !(x != \"\" && x $1 y) }"; then
		ok=ok
	fi
	count "$ok" "$3" "$4, wanted $1 $2"
}

# scored PATTERN: the number behind it in what score_stems.py says
scored() {
	sed -n "s/^.*$1 \([0-9.]*\).*$/\1/p" "$mine/scores"
}

# measured NAME: a figure of stems_gold.py
measured() {
	sed -n "s/^$1 \([0-9.]*\).*$/\1/p" "$mine/figures"
}

stem_words() {
	python3 -B "$gold/score_stems.py" words > "$mine/words"
	sql -c "CREATE TABLE word (word text)" \
		-c "\\copy word from '$mine/words' csv delimiter e'\\x01' quote e'\\x02'"
	sql -At -F $'\t' -c "SELECT word, ar_stem(word) FROM word" > "$mine/stems"
	python3 -B "$gold/score_stems.py" score "$mine/stems" > "$mine/scores"
	python3 -B "$root/test/shared/stems_gold.py" "$gold" "$mine/stems" \
		> "$mine/figures"
	cat "$mine/scores" "$mine/figures"
}

main() {
	local gold

	(($# == 1)) || { usage && exit 2; }
	gold=$1/gold/stems
	# shellcheck disable=SC2046 # a list of package names
	enter_room $(python_package)
	make_own_folder
	new_database "stems_gold_$$"
	stem_words
	figure '>=' .86 "PADT: F1 of pairs" "$(scored 'PADT dev .* F1')"
	figure '>=' .75 "PUD: F1 of pairs" "$(scored 'PUD .* F1')"
	figure '>=' 90 "all 15 proclitic forms alike, %" "$(scored 'all 15')"
	figure '<=' 1.5 "beheaded nouns, %" "$(measured beheaded)"
	figure '>=' .84 "PUD: F1 of sentences found" "$(measured retrieval)"
	check "every stem is its own stem" "NOT EXISTS (SELECT FROM word
		WHERE ar_stem(ar_stem(word)) <> ar_stem(word))"
	check "no stem is more than two letters longer than its word" "NOT EXISTS (
		SELECT FROM word, ar_words(word) AS w
		WHERE length(w.stem) > length(w.folded) + 2)"
	end_checks
}

main "$@"
