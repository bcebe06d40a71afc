#!/usr/bin/env bash
# dates.sh: ar_dates over a corpus that nobody has annotated.
#
#   test/bench/dates.sh SHARED [ARTICLES [ROUNDS]]
#
# SHARED is the folder that holds corpus/saudinewsnet.jsonl.gz.  Two tables:
# how many dates of each kind the corpus has; how fast they are found, over so
# many ARTICLES, in turns with to_tsvector.  Speeds differ from machine to
# machine, ratios hardly.  Needs what test/all needs; all happens in a
# temporary folder with a PostgreSQL of its own, gone at the end.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
program=test/bench/dates.sh
for part in say packages room turns; do
	# shellcheck source=/dev/null
	. "$root/test/lib/$part.sh"
done
here=$root/test/bench

main() {
	(($# >= 1 && $# <= 3)) || { usage && exit 2; }
	enter_room
	new_database bench
	step "loading articles" load_corpus "$1" "${2:-4000}"
	sql -f "$here/dates_systems.sql"
	step "timing" time_in_turns "${3:-5}"
	report_turns 4
}

main "$@"
