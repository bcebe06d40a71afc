#!/usr/bin/env bash
# stems_gold.sh: ar_stem against gold lemmas that are kept elsewhere.
#
#   test/shared/stems_gold.sh SHARED
#
# SHARED/gold/stems holds UD Arabic PUD and the development part of PADT with
# score_stems.py, which says how far stems and lemmas group words alike;
# python3 runs it.  The server is the one that PGHOST, PGPORT and PGUSER name;
# the checks run in a database of their own, which is dropped in the end.
set -euo pipefail

if (($# != 1)); then
	sed -n '2,/^set/s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" | sed '/^set/d'
	exit 2
fi
gold=$1/gold/stems
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
db=arabic_news_stems_$$
passed=0
failed=0
work=$(mktemp -d)

sql() {
	psql -XqAt -v ON_ERROR_STOP=1 -d "$db" "$@"
}

close() {
	rm -rf "$work"
	psql -Xqc "DROP DATABASE IF EXISTS $db" postgres
}

# figure OPERATOR BOUND NAME VALUE
figure() {
	local ok="not ok"

	if awk -v x="$4" -v y="$2" "BEGIN { exit !(x != \"\" && x $1 y) }"; then
		ok=ok passed=$((passed + 1))
	else
		failed=$((failed + 1))
	fi
	printf '%-6s %-36s %s, wanted %s %s\n' "$ok" "$3" "$4" "$1" "$2"
}

# score PATTERN: the number behind it in what score_stems.py says
score() {
	sed -n "s/^.*$1 \([0-9.]*\).*$/\1/p" "$work/scores"
}

ours() {
	sed -n "s/^$1 \([0-9.]*\).*$/\1/p" "$work/figures"
}

stem_words() {
	python3 "$gold/score_stems.py" words > "$work/words"
	sql -c "CREATE TABLE word (word text)" \
		-c "\\copy word from '$work/words' csv delimiter e'\\x01' quote e'\\x02'"
	sql -F $'\t' -c "SELECT word, ar_stem(word) FROM word" > "$work/stems"
	python3 "$gold/score_stems.py" score "$work/stems" > "$work/scores"
	python3 "$here/stems_gold.py" "$gold" figures "$work/stems" \
		> "$work/figures"
	cat "$work/scores" "$work/figures"
}

main() {
	trap close EXIT
	psql -Xqc "CREATE DATABASE $db TEMPLATE template0 ENCODING 'UTF8'
		LC_COLLATE 'C' LC_CTYPE 'C'" postgres
	sql -c "CREATE EXTENSION arabic_news"
	stem_words
	figure '>=' .86 "PADT: F1 of pairs" "$(score 'PADT dev .* F1')"
	figure '>=' .75 "PUD: F1 of pairs" "$(score 'PUD .* F1')"
	figure '>=' 90 "all 15 proclitic forms alike, %" "$(score 'all 15')"
	figure '<=' 1.5 "beheaded nouns, %" "$(ours beheaded)"
	figure '>=' .84 "PUD: F1 of sentences found" "$(ours retrieval)"
	figure '<=' 0 "stems that have another stem" "$(sql -c "SELECT count(*)
		FROM word WHERE ar_stem(ar_stem(word)) <> ar_stem(word)")"
	echo "$passed passed, $failed failed"
	((failed == 0))
}

main
