# say.sh: short status lines, and what to show when a step fails.
#
# Progress goes to standard error, so that `test/demo > report` holds the
# report alone.  A step runs in the background, and the script waits for it:
# while bash waits it answers a signal at once, but while a command runs in
# the foreground only after that has ended.

step_pid=
step_status=0
step_seconds=0
# Set while a step must not be stopped, such as installing packages.
step_unbreakable=

say() {
	printf '%s\n' "$*" >&2
}

# The comment that a script begins with.
usage() {
	sed -n '2,/^set/s/^# \{0,1\}//p' "$0" | sed '/^set/d'
}

fail() {
	printf '%s: %s\n' "$program" "$*" >&2
	exit 1
}

# Is there a terminal that can overwrite a line?  A dumb one cannot.
can_rewrite_lines() {
	[ -t 2 ] && [ "${TERM:-dumb}" != dumb ]
}

# Show that a step is alive: every second on a terminal, seldom in a log.
tick() {
	local label=$1 parent=$2 seconds=0

	while sleep 1 > /dev/null 2>&1 && kill -0 "$parent" 2> /dev/null; do
		seconds=$((seconds + 1))
		if can_rewrite_lines; then
			printf '\r%s ... %d s ' "$label" "$seconds" >&2
		elif ((seconds % 15 == 0)); then
			printf '%s ... %d s\n' "$label" "$seconds" >&2
		fi
	done
}

# Run a command with its output in a log.  Its status is left in
# step_status, not returned: a caller that tested the return would switch
# off errexit inside the command as well.
run_step() {
	local label=$1 log=$2 begun=$SECONDS ticker
	shift 2

	"$@" > "$log" 2>&1 < /dev/null &
	step_pid=$!
	tick "$label" "$$" > /dev/null &
	ticker=$!
	wait "$step_pid" && step_status=0 || step_status=$?
	step_pid=
	step_seconds=$((SECONDS - begun))
	kill "$ticker" 2> /dev/null || :
	wait "$ticker" 2> /dev/null || :
	if can_rewrite_lines; then
		printf '\r\033[K' >&2
	fi
}

# A step that nothing can go on without.
step() {
	local label=$1 log=$room/logs/${1//[^[:alnum:]]/_}
	shift

	run_step "$label" "$log" "$@"
	if ((step_status != 0)); then
		tail -n 60 "$log" >&2
		fail "$label failed (see above)"
	fi
	say "$label ... $step_seconds s"
}

# End a process and all that it started; minimal systems lack pkill.
kill_tree() {
	local child

	for child in $(cat "/proc/$1/task/$1/children" 2> /dev/null); do
		kill_tree "$child"
	done
	kill -TERM "$1" 2> /dev/null || :
}

# Is a process gone, or only not yet collected?
is_over() {
	local stat

	{ read -r stat < "/proc/$1/stat"; } 2> /dev/null || return 0
	[[ $stat == *") Z "* ]]
}

# For the trap: nothing that was started here may outlive the script.  It
# does not use `wait`: if a signal comes just when the process ends, bash has
# collected it already, and then waits for it for ever.
end_step() {
	if [ -n "$step_pid" ]; then
		if [ -z "$step_unbreakable" ]; then
			kill_tree "$step_pid"
		else
			say "finishing the installation of packages first"
		fi
		until is_over "$step_pid"; do
			sleep 0.1
		done
	fi
}
