# check_rooms.awk: does every room of core include only what it may?
#
#	awk -v rooms="base/arena base/utf8 ..." -f check_rooms.awk FILE...
#
# rooms is the Makefile's list, from the ground up.  The files are those of core
# and, for the length of a room alone, of pg.  The rules:
#	- a wing uses only the wings that may_use names;
#	- in its wing a room uses only rooms that are listed before it;
#	- a table is part of one file;
#	- a room is no longer than max_lines, but for tables.

BEGIN {
	may_use["base"] = "base"
	may_use["text"] = "base tables text"
	may_use["search"] = "base tables text search"
	may_use["quotes"] = "base tables text quotes"
	may_use["reuse"] = "base tables text reuse"
	max_lines = 500

	n = split(rooms, listed, " ")
	for (i = 1; i <= n; i++)
		floor[listed[i]] = i
}

function complain(what) {
	print what
	failed = 1
}

# core/text/fold.h, with whatever stands before it, is room text/fold.
function room_of(path) {
	sub(/^.*core\//, "", path)
	sub(/\.[ch]$/, "", path)
	return path
}

function wing_of(room) {
	sub(/\/.*/, "", room)
	return room
}

function check_table(table) {
	if (table in part_of && part_of[table] != FILENAME)
		complain(place ": " table " is part of " part_of[table] " already")
	part_of[table] = FILENAME
}

function check_include(header, other, other_wing) {
	other = room_of(header)
	other_wing = wing_of(other)
	if (header !~ /^core\//)
		complain(place ": includes " header ", which is not core's")
	else if (index(" " may_use[wing] " ", " " other_wing " ") == 0)
		complain(place ": includes " header "; " wing " may use only: " \
				 may_use[wing])
	else if (other_wing == "tables")
		check_table(header)
	else if (!(other in floor))
		complain(place ": includes " header ", no room that is listed")
	else if (other_wing == wing && floor[other] > floor[room])
		complain(place ": includes " header "; " room \
				 " may use only rooms that the Makefile lists before it")
}

FNR == 1 {
	room = room_of(FILENAME)
	wing = wing_of(room)
	in_core = FILENAME ~ /src\/core\//
	if (in_core && wing != "tables" && !(room in floor))
		complain(FILENAME ": no room that the Makefile lists")
}

FNR == max_lines + 1 && !(in_core && wing == "tables") {
	complain(FILENAME ": longer than the " max_lines " lines of a room")
}

in_core && match($0, /^[ \t]*#[ \t]*include[ \t]*("|<core\/|<pg\/)/) {
	place = FILENAME ":" FNR
	split($0, header, /["<>]/)
	check_include(header[2])
}

END {
	exit failed
}
