#!/usr/bin/env bash
# quotes_gold.sh: ar_quotes against annotated articles that are kept elsewhere.
#
#   test/shared/quotes_gold.sh SHARED
#
# SHARED/corpus/seeds/*.txt and SHARED/gold/quotes/dev*_articles.jsonl are the
# articles, SHARED/gold/quotes/*_quotes.jsonl what two people marked in them,
# and score_quotes.py beside those says how far the two agree; python3 runs
# it.  Runs in the room that test/all lends, or brings its own.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
program=test/shared/quotes_gold.sh
for part in say packages room checks gold; do
	# shellcheck source=/dev/null
	. "$root/test/lib/$part.sh"
done

# figure OPERATOR BOUND SET NAME
figure() {
	local value ok

	value=$(sed -n "s/^$3 $4 //p" "$mine/figures")
	ok=$(awk -v x="$value" -v y="$2" \
		"BEGIN { print (x != \"\" && x $1 y ? \"ok\" : \"not ok\") }")
	count "$ok" "$3: $4" "$(printf '%.3f, wanted %s %s' "$value" "$1" "$2")"
}

check_figures() {
	python3 -B "$root/test/shared/quotes_gold.py" "$shared" "$mine" \
		> "$mine/figures"
	figure '>=' .97 seeds "marked f1"
	figure '<=' 0 seeds "scare taken"
	figure '>=' .93 third_seed "marked recall"
	figure '>=' .96 dev "direct f1"
	figure '>=' .96 dev "marked f1"
	figure '>=' .93 dev "indirect f1"
	figure '>=' .945 dev "speaker explicit"
	figure '>=' .91 dev "speaker elided"
	figure '>=' .81 dev "same key"
	figure '<=' .01 dev collisions
	figure '>=' .91 dev2 "direct f1"
	figure '>=' .93 dev2 "marked f1"
	figure '>=' .90 dev2 "indirect f1"
	figure '>=' .93 dev2 "speaker explicit"
	figure '>=' .87 dev2 "speaker elided"
	figure '>=' .90 dev2 "answered right"
	figure '>=' .78 dev2 "same key"
	figure '<=' .01 dev2 collisions
}

check_spans() {
	check "articles loaded" "(SELECT count(*) = 235 FROM gold)"
	check "a quote stands where it is said to" \
		"(SELECT bool_and(substr(body, start_pos, length) = quote)
			FROM gold, ar_quotes(body))"
	check "so does a speaker" \
		"(SELECT bool_and(substr(body, speaker_start, speaker_length)
			= speaker_text) FROM gold, ar_quotes(body)
			WHERE speaker_text IS NOT NULL)"
	check "every part of a quote is in the article" \
		"(SELECT bool_and(strpos(body, x) > 0) FROM gold, ar_quotes(body),
			unnest(ARRAY[speaker, cue, via, speaker_title]) AS x
			WHERE x <> '')"
	check "repeats name an earlier quote" \
		"(SELECT bool_and(repeat_of < quote_no) FROM gold, ar_quotes(body)
			WHERE repeat_of IS NOT NULL)"
	check "a mention stands where it is said to" \
		"(SELECT bool_and(substr(body, start_pos, length) = mention)
			FROM gold, ar_mentions(body))"
	check "no mention stands within another" \
		"(SELECT bool_and(start_pos >= behind)
			FROM (SELECT start_pos, lag(start_pos + length, 1, 0)
				OVER (PARTITION BY body ORDER BY mention_no) AS behind
				FROM gold, ar_mentions(body)) AS mention)"
	check "a word stands where it is said to" \
		"(SELECT bool_and(substr(body, start_pos, length) = word)
			FROM gold, ar_words(body))"
	check "so does a sentence" \
		"(SELECT bool_and(substr(body, start_pos, length) = sentence)
			FROM gold, ar_sentences(body))"
}

main() {
	local shared

	(($# == 1)) || { usage && exit 2; }
	shared=$1
	# shellcheck disable=SC2046 # a list of package names
	enter_room $(python_package)
	make_own_folder
	new_database "quotes_gold_$$"
	write_gold "$shared"
	load_gold
	predict_gold
	key_gold
	check_figures
	check_spans
	end_checks
}

main "$@"
