#!/bin/bash
# reuse.sh: look-ups of near duplicates, ours beside pg_trgm, in one run.
#
#   test/bench/reuse.sh MAKE_CORPUS CORPUS [WORK_DIR]
#
# MAKE_CORPUS is a script that writes articles.tsv (id, outlet, title, body)
# and truth.tsv (source, variant, kind) from CORPUS into a folder; python3 runs
# it.  The server is the one that PGHOST, PGPORT and PGUSER name; the run makes
# database arabic_news_bench there and drops it in the end.  Times are of whole
# statements with literals, planning included.
set -euo pipefail

[ $# -ge 2 ] || { sed -n '2,11s/^# \{0,1\}//p' "$0"; exit 2; }
make_corpus=$1
corpus=$2
work=${3:-$(mktemp -d)}
here=$(cd "$(dirname "$0")" && pwd)
db=arabic_news_bench

step() { printf '%s %s\n' "$(date +%H:%M:%S)" "$*" >&2; }

if [ ! -f "$work/truth.tsv" ]; then
	step "making the corpus in $work"
	python3 "$make_corpus" "$corpus" "$work"
fi

# pg_trgm sees no Arabic letters under the C locale
psql -Xqc "DROP DATABASE IF EXISTS $db" postgres
psql -Xqc "CREATE DATABASE $db TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'" postgres
trap 'psql -Xqc "DROP DATABASE IF EXISTS $db" postgres' EXIT
run() { psql -Xq -v ON_ERROR_STOP=1 -d $db "$@"; }

step "loading"
run -f "$here/reuse_setup.sql"
run -c "\\copy art from '$work/articles.tsv'"
run -c "\\copy truth from '$work/truth.tsv'"
run -c 'VACUUM (ANALYZE) art' -c 'VACUUM (ANALYZE) truth'
run -f "$here/reuse_queries.sql"
for part in ours exact pairs pg_trgm_gin pg_trgm_gist; do
	step "$part"
	run -f "$here/reuse_$part.sql"
done
run -f "$here/reuse_report.sql"
