# room.sh: a private folder with a build and a server, gone at the end.
#
# The tree is copied there, built and installed below that folder, and a
# throw-away server that listens only on a socket in it runs the result.  So
# nothing enters the user's PostgreSQL, no port is taken, the clone stays as
# it was, and any number of runs can go on at once.
#
# test/all lends its room to the scripts that it runs: they find its path in
# ARABIC_NEWS_ROOM, and then make only a database of their own.

room=
room_is_lent=
own_database=
mine=
bindir=
pg_major=

# A server's socket path must stay below 108 bytes.
readonly longest_room=60

# Settings of the caller's own PostgreSQL or make must not reach ours.
forget_surroundings() {
	local name

	for name in ${!PG*}; do
		[ "$name" = PG_MAJOR ] || unset "$name"
	done
	unset MAKEFLAGS MFLAGS MAKELEVEL DESTDIR LANGUAGE
	# A root shell from plain su has no sbin.
	export LC_ALL=C.UTF-8 PATH=$PATH:/usr/sbin:/sbin
	umask 022
}

# Some systems forbid to run programs under /tmp.
runs_programs() {
	printf '#!/bin/sh\nexit 0\n' > "$1/try"
	chmod +x "$1/try"
	"$1/try" 2> /dev/null
}

# Signs that mean something in a setting of the server, or to make.
is_plain_path() {
	! LC_ALL=C grep -q '[^A-Za-z0-9_./+,@-]' <<< "$1"
}

make_room() {
	local base

	for base in "${TMPDIR:-/tmp}" /tmp /var/tmp; do
		is_plain_path "$base" || continue
		room=$(mktemp -d "$base/an.XXXXXX" 2> /dev/null) || continue
		if ((${#room} <= longest_room)) && runs_programs "$room"; then
			mkdir "$room/logs" "$room/src" "$room/stage" "$room/pg" \
				"$room/tmp"
			# A compiler that is cut off leaves its files behind.
			export TMPDIR=$room/tmp
			return
		fi
		rm -rf "$room"
	done
	room=
	fail "no temporary folder that is short, writable and allows programs"
}

open_room() {
	forget_surroundings
	trap close_room EXIT
	trap 'exit 129' HUP
	trap 'exit 130' INT
	trap 'exit 141' PIPE
	trap 'exit 143' TERM
	if [ -n "${ARABIC_NEWS_ROOM:-}" ]; then
		room=$ARABIC_NEWS_ROOM
		room_is_lent=yes
		pg_major=$(cat "$room/major")
		bindir=/usr/lib/postgresql/$pg_major/bin
		use_cluster
	else
		make_room
	fi
}

close_room() {
	trap - EXIT
	trap '' HUP INT PIPE TERM
	end_step
	if [ -n "$room_is_lent" ]; then
		leave_room
	elif [ -n "$room" ]; then
		if [ -e "$room/pg/data/postmaster.pid" ]; then
			as_server "$bindir/pg_ctl" stop -D "$room/pg/data" \
				-m immediate -w > /dev/null 2>&1 || :
		fi
		remove_room
	fi
}

# A compiler that was told to stop may still write its last file, and then
# the folder is not empty when rm comes to remove it.  Nor can rm empty a folder
# that its owner may not write.
remove_room() {
	local try

	for try in {1..50}; do
		if rm -rf "$room" 2> /dev/null; then
			return
		fi
		chmod -R u+rwX "$room" 2> /dev/null || :
		sleep 0.1
	done
	say "could not remove $room"
}

leave_room() {
	if [ -n "$own_database" ]; then
		"$bindir/dropdb" --if-exists --force "$own_database" || :
	fi
	rm -rf "$mine"
}

# PostgreSQL refuses to run as root.
as_server() {
	if ((EUID == 0)); then
		(cd / && runuser -u postgres -- "$@")
	else
		"$@"
	fi
}

# A copy, because objects of an earlier build in the clone must not be used.
# The clone may be read-only and another user's; the copy must be our own.
# tar says 1 when a file changed under its hands, which is not an error here.
copy_tree() {
	(tar -C "$root" -cf - --mode=u+rwX,go+rX --exclude=./.git --exclude=./build \
		--exclude=./results --exclude=./tmp_check \
		--exclude='*.o' --exclude='*.bc' --exclude='*.d' --exclude='*.so' . ||
		[ $? -eq 1 ]) | tar -C "$room/src" -xf - --no-same-owner
}

run_make() {
	make -C "$room/src" with_llvm=no PG_CONFIG="$bindir/pg_config" "$@"
}

build_tree() {
	run_make -j "$(nproc)" all
	run_make install DESTDIR="$room/stage"
}

# Debian's servers look for extensions under extension_destdir too; from 18
# on PostgreSQL has a setting of its own for that.
write_settings() {
	local lib=/usr/lib/postgresql/$pg_major/lib
	local share=/usr/share/postgresql/$pg_major

	if ((pg_major >= 18)); then
		echo "extension_control_path = '$room/stage$share:\$system'"
	else
		echo "extension_destdir = '$room/stage'"
	fi > "$room/extension.conf"
	cat >> "$room/extension.conf" <<-END
		dynamic_library_path = '$room/stage$lib:$lib'
	END
	cat > "$room/server.conf" <<-END
		include '$room/extension.conf'
		listen_addresses = ''
		unix_socket_directories = '$room/pg'
		fsync = off
		synchronous_commit = off
		full_page_writes = off
		log_line_prefix = '%m [%p] %d '
	END
}

start_cluster() {
	write_settings
	if ((EUID == 0)); then
		chown postgres "$room/pg"
		chgrp postgres "$room"
		chmod 750 "$room"
	fi
	chmod 700 "$room/pg"
	as_server "$bindir/initdb" -D "$room/pg/data" --username=postgres \
		--auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync
	echo "include '$room/server.conf'" |
		as_server tee -a "$room/pg/data/postgresql.conf"
	as_server "$bindir/pg_ctl" start -w -D "$room/pg/data" \
		-l "$room/pg/log" || {
		as_server cat "$room/pg/log"
		return 1
	}
}

use_cluster() {
	export PGHOST=$room/pg PGPORT=5432 PGUSER=postgres PGDATABASE=postgres
}

# From nothing to a running server that knows the extension.
furnish_room() {
	step "copying the tree" copy_tree
	step "building" build_tree
	step "starting a private server" start_cluster
	echo "$pg_major" > "$room/major"
	use_cluster
}

# enter_room [PACKAGE...]: the room that was lent, or one of our own
enter_room() {
	open_room
	if [ -z "$room_is_lent" ]; then
		ensure_packages "$@"
		furnish_room
	fi
}

sql() {
	"$bindir/psql" -X -q -v ON_ERROR_STOP=1 -P pager=off "$@"
}

# A folder of this run's own that the server may read.
make_own_folder() {
	mine=$(mktemp -d "$room/own.XXXXXX")
	chmod 755 "$mine"
}

# A fresh database with the extension, and from now on the one to ask.
new_database() {
	own_database=$1
	sql -d postgres -c "CREATE DATABASE \"$1\""
	PGDATABASE=$1
	sql -c "CREATE EXTENSION arabic_news"
}
