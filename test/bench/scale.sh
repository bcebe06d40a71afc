#!/usr/bin/env bash
# scale.sh: what a look-up, an article and an insertion cost as tables grow.
#
#   test/bench/scale.sh MAKE_CORPUS CORPUS [ARTICLES...]
#
# MAKE_CORPUS is a script that writes articles.tsv (id, outlet, title, body)
# and truth.tsv (source, variant, kind) from CORPUS into a folder.  The table
# grows to each number of ARTICLES in turn (22000 200000 1000000).  What is
# added is made of pieces of the corpus (test/bench/scale.py).  At each size the
# index is made anew by ar_create_reuse_index.  A million articles need 12 GB of
# disk and some ten minutes.  Needs what test/all needs, and python3; all happens
# in a temporary folder with a PostgreSQL of its own, gone at the end.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
program=test/bench/scale.sh
for part in say packages room; do
	# shellcheck source=/dev/null
	. "$root/test/lib/$part.sh"
done

if (($# < 2)); then
	usage
	exit 2
fi
make_corpus=$1
corpus=$2
shift 2
if (($# == 0)); then
	set -- 22000 200000 1000000
fi
here=$root/test/bench

load_articles() {
	sql -f "$here/reuse_setup.sql" -f "$here/scale_setup.sql"
	sql -c "\\copy art from '$mine/articles.tsv'"
	sql -c "\\copy truth from '$mine/truth.tsv'"
	sql -f "$here/reuse_queries.sql"
}

# Ids go on from size to size, so that the larger table holds the smaller one.
grow_to() {
	local now

	now=$(sql -At -c "SELECT count(*) FROM art")
	if (($1 > now)); then
		python3 "$here/scale.py" "$mine/articles.tsv" "$(($1 - now))" \
			--seed "$1" |
			sql -c "\\copy made from stdin"
		sql -f "$here/scale_add.sql"
	fi
	sql -c "VACUUM (ANALYZE) art"
}

main() {
	local size

	open_room
	# shellcheck disable=SC2046 # a list of package names
	ensure_packages $(python_package)
	furnish_room
	new_database bench
	make_own_folder
	step "making the corpus" python3 "$make_corpus" "$corpus" "$mine"
	step "loading it" load_articles
	for size; do
		step "growing to $size" grow_to "$size"
		step "timing $size" sql -v size="$size" -f "$here/scale_run.sql"
	done
	sql -f "$here/scale_report.sql"
}

main "$@"
