#!/usr/bin/env bash
# quotes_gold.sh: ar_quotes against annotated articles that are kept elsewhere.
#
#   test/shared/quotes_gold.sh SHARED
#
# SHARED/corpus/seeds/*.txt and SHARED/gold/quotes/dev_articles.jsonl are the
# articles, SHARED/gold/quotes/*_quotes.jsonl what two people marked in them,
# and score_quotes.py beside those says how far the two agree; python3 runs
# it.  The server is the one that PGHOST, PGPORT and PGUSER name; the checks
# run in a database of their own, which is dropped in the end.
set -euo pipefail

if (($# != 1)); then
	sed -n '2,/^set/s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" | sed '/^set/d'
	exit 2
fi
shared=$1
gold=$shared/gold/quotes
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
# shellcheck source=/dev/null
. "$here/../lib/gold.sh"
db=arabic_news_gold_$$
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

count() {
	if [ "$1" = ok ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
	fi
}

# figure OPERATOR BOUND NAME KIND MEASURE
figure() {
	local value ok

	value=$(sed -n "s/^$3 $4 $5 //p" "$work/figures")
	ok=$(awk -v x="$value" -v y="$2" \
		"BEGIN { print (x != \"\" && x $1 y ? \"ok\" : \"not ok\") }")
	printf '%-6s %-36s %.3f, wanted %s %s\n' "$ok" "$3: $4 $5" "$value" \
		"$1" "$2"
	count "$ok"
}

# check NAME EXPRESSION: the expression is true
check() {
	local answer ok="not ok"

	answer=$(sql -c "SELECT coalesce(($2)::text, 'null')" 2>&1) || :
	if [ "$answer" = true ]; then
		ok=ok
	fi
	printf '%-6s %-36s %s\n' "$ok" "$1" "$answer"
	count "$ok"
}

# score NAME GOLD PREDICTED
score() {
	python3 "$gold/score_quotes.py" "$gold/$2_quotes.jsonl" \
		"$work/$3.jsonl" --articles "$work/$1_articles.jsonl" \
		--json "$work/$1.json" > "$work/$1.txt"
	printf '%s\n' "---- $1"
	grep overlap "$work/$1.txt"
}

check_figures() {
	python3 "$here/quotes_gold.py" figures "$work" > "$work/figures"
	figure '>=' .97 seeds marked f1
	figure '<=' 0 seeds scare returned
	figure '>=' .93 odd marked recall
	figure '>=' .92 dev direct f1
	figure '>=' .92 dev marked f1
	figure '>=' .885 dev indirect f1
	figure '>=' .93 dev speaker explicit
	figure '>=' .72 dev speaker elided
}

check_spans() {
	check "articles loaded" "(SELECT count(*) = 165 FROM gold)"
	check "a quote stands where it is said to" \
		"(SELECT bool_and(substr(body, start_pos, length) = quote)
			FROM gold, ar_quotes(body))"
	check "so does a speaker" \
		"(SELECT bool_and(substr(body, speaker_start, speaker_length)
			= speaker_text) FROM gold, ar_quotes(body)
			WHERE speaker_text IS NOT NULL)"
	check "every part of a quote is in the article" \
		"(SELECT bool_and(strpos(body, x) > 0) FROM gold, ar_quotes(body),
			unnest(ARRAY[speaker, cue, via]) AS x WHERE x <> '')"
	check "repeats name an earlier quote" \
		"(SELECT bool_and(repeat_of < quote_no) FROM gold, ar_quotes(body)
			WHERE repeat_of IS NOT NULL)"
	check "a word stands where it is said to" \
		"(SELECT bool_and(substr(body, start_pos, length) = word)
			FROM gold, ar_words(body))"
	check "so does a sentence" \
		"(SELECT bool_and(substr(body, start_pos, length) = sentence)
			FROM gold, ar_sentences(body))"
}

main() {
	trap close EXIT
	psql -Xqc "CREATE DATABASE $db TEMPLATE template0 ENCODING 'UTF8'
		LC_COLLATE 'C' LC_CTYPE 'C'" postgres
	python3 "$here/quotes_gold.py" articles "$shared" "$work"
	sql -c "CREATE EXTENSION arabic_news"
	load_gold "$work" seeds dev
	predict_gold seeds > "$work/seeds.jsonl"
	predict_gold dev > "$work/dev.jsonl"
	score seeds seeds seeds
	score odd seeds seeds
	score dev dev dev
	echo "---- checks"
	check_figures
	check_spans
	echo "$passed passed, $failed failed"
	((failed == 0))
}

main
