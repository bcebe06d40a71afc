#!/usr/bin/env bash
# normalize.sh: ar_normalize beside what else folds Arabic in PostgreSQL.
#
#   test/bench/normalize.sh SHARED [ARTICLES [ROUNDS]]
#
# SHARED is the folder that holds corpus/saudinewsnet.jsonl.gz.  Everything is
# timed in one run, in turns, over the same rows; speeds differ from machine
# to machine, ratios hardly.  Needs what test/all needs; all happens in a
# temporary folder with a PostgreSQL of its own, gone at the end.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
program=test/bench/normalize.sh
for part in say packages room turns; do
	# shellcheck source=/dev/null
	. "$root/test/lib/$part.sh"
done
here=$root/test/bench

# unaccent reads its rules from a folder of the server, and our rules must not
# stay in the installed one.  A server that is copied reads the copied folder.
move_server() {
	local from=/usr/lib/postgresql/$pg_major tree=$room/tree
	local share=usr/share/postgresql

	mkdir -p "$tree$from/bin" "$tree$from/lib" "$tree/$share"
	cp "$bindir"/{postgres,initdb,pg_ctl,psql} "$tree$from/bin"
	ln -s "$from"/lib/*.so "$tree$from/lib"
	# ours, in the place of one that is installed
	ln -sf "$room/stage$from"/lib/*.so "$tree$from/lib"
	cp -rL "/$share/$pg_major" "$tree/$share"
	cp -r "$room/stage/$share/$pg_major" "$tree/$share"
	rules=$tree/$share/$pg_major/tsearch_data/bench_arabic.rules
	bindir=$tree$from/bin
}

# furnish_room, with the moved server.
furnish_bench() {
	step "copying the tree" copy_tree
	step "building" build_tree
	move_server
	step "starting a private server" start_cluster
	use_cluster
}

# Every single character that profile search changes, as a rule of unaccent.
write_rules() {
	sql -At -F $'\t' -f "$here/normalize_rules.sql" > "$rules"
}

main() {
	local rules

	(($# >= 1 && $# <= 3)) || { usage && exit 2; }
	open_room
	ensure_packages
	furnish_bench
	new_database bench
	step "writing rules for unaccent" write_rules
	step "loading articles" load_corpus "$1" "${2:-2000}"
	sql -f "$here/normalize_systems.sql"
	step "timing" time_in_turns "${3:-15}"
	report_turns 2
}

main "$@"
