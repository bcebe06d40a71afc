#!/usr/bin/env bash
# says.sh: look-ups of one statement, and the groups of all of them.
#
#   test/bench/says.sh CORPUS...
#
# A CORPUS is a file of JSON lines, gzipped or not, with an article's `body` in
# each.  Its quotes, as ar_quotes finds them, are the rows, 100,000 at most.
# Times are of this process on the processor, so that other work on the machine
# counts for little.  Needs what test/all needs; all happens in a temporary
# folder with a PostgreSQL of its own, gone at the end.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
program=test/bench/says.sh
for part in say packages room; do
	# shellcheck source=/dev/null
	. "$root/test/lib/$part.sh"
done

if (($# == 0)); then
	usage
	exit 2
fi
here=$root/test/bench

# Lines as CSV with quotation marks that no line has.
load_lines() {
	local file

	sql -c "CREATE TABLE line (line json)"
	for file; do
		gzip -cdf "$file" | sql -c \
			"\\copy line FROM stdin CSV DELIMITER E'\\x01' QUOTE E'\\x02'"
	done
	sql -f "$here/says_setup.sql"
}

main() {
	open_room
	furnish_room
	new_database bench
	step "loading the quotes" load_lines "$@"
	step "timing" sql -f "$here/says_run.sql"
	sql -f "$here/says_report.sql"
}

main "$@"
