#!/usr/bin/env bash
# reuse.sh: look-ups of near duplicates, ours beside pg_trgm, in one run.
#
#   test/bench/reuse.sh MAKE_CORPUS CORPUS [PART...]
#
# MAKE_CORPUS is a script that writes articles.tsv (id, outlet, title, body)
# and truth.tsv (source, variant, kind) from CORPUS into a folder; python3 runs
# it.  A PART is ours, exact, pairs, templates, pg_trgm_gin or pg_trgm_gist; all
# are run when none is named.  Times are of whole statements with the text as a
# literal, planning included.  Needs what test/all needs, and python3; all
# happens in a temporary folder with a PostgreSQL of its own, gone at the end.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
program=test/bench/reuse.sh
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
	set -- ours exact pairs templates pg_trgm_gin pg_trgm_gist
fi
here=$root/test/bench

load_articles() {
	sql -f "$here/reuse_setup.sql"
	sql -c "\\copy art from '$mine/articles.tsv'"
	sql -c "\\copy truth from '$mine/truth.tsv'"
	sql -c "VACUUM (ANALYZE) art" -c "VACUUM (ANALYZE) truth"
	sql -f "$here/reuse_queries.sql"
}

main() {
	local part

	open_room
	# shellcheck disable=SC2046 # a list of package names
	ensure_packages $(python_package)
	furnish_room
	new_database bench
	make_own_folder
	step "making the corpus" python3 "$make_corpus" "$corpus" "$mine"
	step "loading it" load_articles
	for part; do
		step "timing $part" sql -f "$here/reuse_$part.sql"
	done
	sql -f "$here/reuse_report.sql"
}

main "$@"
