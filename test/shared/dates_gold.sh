#!/usr/bin/env bash
# dates_gold.sh: ar_dates against annotated articles that are kept elsewhere.
#
#   test/shared/dates_gold.sh SHARED
#
# SHARED/corpus has the articles; dates_gold.tsv beside this script says what
# three people marked in them, who saw neither the rules nor what these find:
# places and days, no text.  The rules were mended by them.  python3 compares.
# Runs in the room that test/all lends, or brings its own.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
program=test/shared/dates_gold.sh
for part in say packages room checks; do
	# shellcheck source=/dev/null
	. "$root/test/lib/$part.sh"
done
here=$root/test/shared

load_dates() {
	local format="csv delimiter e'\\x01' quote e'\\x02'"

	python3 -B "$here/dates_gold.py" articles "$here/dates_gold.tsv" "$shared" \
		> "$mine/articles.jsonl"
	sql -c "CREATE TABLE gold_line (line json)" \
		-c "\\copy gold_line from '$mine/articles.jsonl' $format"
	sql -c "CREATE TABLE gold AS SELECT line ->> 'id' AS id,
			line ->> 'text' AS body, (line ->> 'published')::date AS published
			FROM gold_line"
}

predict_dates() {
	sql -At -F $'\t' -c "SET DateStyle = ISO" -c "SELECT id, start_pos - 1,
			start_pos - 1 + length, kind, calendar, start_date, end_date
			FROM gold, ar_dates(body, published)" > "$mine/ours.tsv"
	python3 -B "$here/dates_gold.py" score "$here/dates_gold.tsv" \
		"$mine/ours.tsv" > "$mine/figures"
}

# at_least BOUND SET NAME
at_least() {
	local value ok

	value=$(sed -n "s/^$2 $3 //p" "$mine/figures")
	ok=$(awk -v x="$value" -v y="$1" \
		'BEGIN { print (x != "" && x >= y ? "ok" : "not ok") }')
	count "$ok" "$2: $3" "$(printf '%.3f, wanted >= %s' "$value" "$1")"
}

check_figures() {
	local part

	for part in d1 d2 d3 d4 d5; do
		at_least .97 "$part" precision
		at_least .95 "$part" recall
		at_least .97 "$part" span
		at_least .97 "$part" value
		at_least .98 "$part" kind
		at_least .98 "$part" calendar
	done
}

check_spans() {
	check "a date stands where it is said to" \
		"(SELECT bool_and(substr(body, start_pos, length) = expression)
			FROM gold, ar_dates(body, published))"
	check "no date stands within another" \
		"(SELECT bool_and(start_pos >= behind)
			FROM (SELECT start_pos, lag(start_pos + length, 1, 0)
				OVER (PARTITION BY id ORDER BY date_no) AS behind
				FROM gold, ar_dates(body, published)) AS date)"
	check "a day is one day" \
		"(SELECT bool_and(start_date = end_date OR kind <> 'day')
			FROM gold, ar_dates(body, published))"
}

main() {
	local shared

	(($# == 1)) || { usage && exit 2; }
	shared=$1
	# shellcheck disable=SC2046 # a list of package names
	enter_room $(python_package)
	make_own_folder
	new_database "dates_gold_$$"
	load_dates
	predict_dates
	check_figures
	check_spans
	end_checks
}

main "$@"
