# rings.sh: run a ring of tests, add up its counts, show one line.
#
# A ring is any command whose last line is `N passed, M failed`.  If it ends
# with an error but counts no failure, or counts no test at all, that is one
# failure: silence must not look like success.

total_passed=0
total_failed=0

# The counts of a log, from its last such line.
counts_of() {
	sed -n 's/^\([0-9]\{1,\}\) passed, \([0-9]\{1,\}\) failed.*/\1 \2/p' "$1" |
		tail -n 1
}

ring() {
	local name=$1 log=$room/logs/${1//[^[:alnum:]]/_} passed failed
	shift

	run_step "$name" "$log" "$@"
	read -r passed failed < <(counts_of "$log") || passed=0 failed=0
	if ((failed == 0)) && ((step_status != 0 || passed == 0)); then
		failed=1
	fi
	if ((failed > 0)); then
		printf -- '---- %s ended with status %d:\n' "$name" "$step_status"
		tail -n 100 "$log"
		grep '^not ok' "$log" || :
		printf -- '----\n'
	fi
	printf '%-28s %6d passed, %3d failed  %4d s\n' \
		"$name" "$passed" "$failed" "$step_seconds"
	total_passed=$((total_passed + passed))
	total_failed=$((total_failed + failed))
}

# A command that counts nothing itself is one test.  "1 failed" is written
# first, because errexit ends this shell when the command fails.
one_test() {
	echo "0 passed, 1 failed"
	"$@"
	echo "1 passed, 0 failed"
}

# Lines of a log that match, as a number.
count_lines() {
	grep -cE -- "$1" "$2" || :
}

report_counts() {
	echo "$1 passed, $2 failed"
	((${2} == 0))
}
