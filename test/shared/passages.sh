#!/bin/bash
# passages.sh: how well passages are found that were edited, by character.
#
#   test/shared/passages.sh SHARED
#
# Texts are made of SHARED/corpus/saudinewsnet.jsonl.gz; test/bench/passages.py
# says what is done to the passages.  PGHOST, PGPORT and PGUSER name the server;
# the check runs in a database of its own, which is dropped at the end.
set -euo pipefail

[ $# -eq 1 ] || { sed -n '2,9s/^# \{0,1\}//p' "$0"; exit 2; }
bench=$(cd "$(dirname "$0")/../bench" && pwd)
work=$(mktemp -d)
db=arabic_news_passages_$$
passed=0
failed=0

psql -Xqc "CREATE DATABASE $db" postgres
trap 'psql -Xqc "DROP DATABASE IF EXISTS $db" postgres; rm -rf "$work"' EXIT
sql() { psql -XqAt -F $'\t' -v ON_ERROR_STOP=1 -d "$db" "$@"; }

# floor NAME VALUE OPERATOR LIMIT
floor() {
	if awk "BEGIN { exit !($2 $3 $4) }"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		printf 'not ok: %s is %s, not %s %s\n' "$1" "$2" "$3" "$4"
	fi
}

python3 "$bench/passages.py" make "$1/corpus/saudinewsnet.jsonl.gz" "$work" \
	--pairs 180 --seed 3
sql -c 'CREATE EXTENSION arabic_news' \
	-c 'CREATE TABLE pair (id int PRIMARY KEY, a text, b text)' \
	-c "\\copy pair from '$work/texts.tsv'"
sql -c 'SELECT id, a_start, a_length, b_start, b_length
	FROM pair, ar_shared_passages(a, b, 15, 20)' > "$work/found.tsv"
scores=$(python3 "$bench/passages.py" score "$work" "$work/found.tsv")
printf '%s\n' "$scores"
read -r precision recall granularity < \
	<(awk '$2 == "GOALS" { print $5, $6, $7 }' <<< "$scores")
floor precision "$precision" '>=' 0.93
floor recall "$recall" '>=' 0.96
floor granularity "$granularity" '<=' 1.1

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
