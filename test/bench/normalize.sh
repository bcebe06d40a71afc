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
for part in say packages room; do
	# shellcheck source=/dev/null
	. "$root/test/lib/$part.sh"
done

if (($# < 1 || $# > 3)); then
	sed -n '2,/^set/s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" | sed '/^set/d'
	exit 2
fi
corpus=$1/corpus/saudinewsnet.jsonl.gz
articles=${2:-2000}
rounds=${3:-15}
here=$root/test/bench

# unaccent reads its rules from the server's own folder, where nothing may be
# left behind: a copied server finds a copied folder beside itself.
move_server() {
	local from=/usr/lib/postgresql/$pg_major tree=$room/tree
	local share=usr/share/postgresql

	mkdir -p "$tree$from/bin" "$tree$from/lib" "$tree/$share"
	cp "$bindir"/{postgres,initdb,pg_ctl,psql} "$tree$from/bin"
	ln -s "$from"/lib/*.so "$room/stage$from"/lib/*.so "$tree$from/lib"
	cp -rL "/$share/$pg_major" "$tree/$share"
	cp -r "$room/stage/$share/$pg_major" "$tree/$share"
	rules=$tree/$share/$pg_major/tsearch_data/bench_arabic.rules
	moved=$tree$from/bin
}

# Every single character that profile search changes, as a rule of unaccent.
write_rules() {
	sql -At -F $'\t' -f "$here/normalize_rules.sql" > "$rules"
}

load_articles() {
	sql -f "$here/normalize_setup.sql"
	gzip -dc "$corpus" | sed -n "1,${articles}p" |
		sql -c "\\copy line from stdin csv delimiter e'\\x01' quote e'\\x02'"
	sql -c "INSERT INTO art SELECT line::json ->> 'body' FROM line" \
		-c "VACUUM (ANALYZE) art"
}

main() {
	local rules moved

	open_room
	# shellcheck disable=SC2046 # a list of package names
	ensure_packages
	furnish_bench
	new_database bench
	step "writing rules for unaccent" write_rules
	step "loading $articles articles" load_articles
	step "timing $rounds rounds" sql -v rounds="$rounds" \
		-f "$here/normalize_run.sql"
	sql -f "$here/normalize_report.sql"
}

# furnish_room, with the moved server.
furnish_bench() {
	step "copying the tree" copy_tree
	step "building" build_tree
	move_server
	bindir=$moved
	step "starting a private server" start_cluster
	use_cluster
}

main
