# checks.sh: count single checks, for a script whose last line is
# `N passed, M failed`.  Needs sql of room.sh.

passed=0
failed=0

# count OK NAME DETAIL
count() {
	if [ "$1" = ok ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
	fi
	printf '%-6s %-36s %s\n' "$1" "$2" "$3"
}

# check NAME EXPRESSION: the expression is true
check() {
	local answer ok="not ok"

	answer=$(sql -Atc "SELECT coalesce(($2)::text, 'null')" 2>&1) || :
	if [ "$answer" = true ]; then
		ok=ok
	fi
	count "$ok" "$1" "$answer"
}

end_checks() {
	echo "$passed passed, $failed failed"
	((failed == 0))
}
