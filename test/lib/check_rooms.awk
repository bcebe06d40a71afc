# check_rooms.awk: does every room of core and pg include only what it may?
#
#	awk -v rooms="core/base/arena ... pg/build_info" -f check_rooms.awk FILE...
#
# rooms are the Makefile's lists, from the ground up.  The rules:
#	- a wing uses only the wings that may_use names;
#	- in its wing a room uses only rooms that are listed before it;
#	- a table is part of one file, and a list of macros (X.def) of any room of its
#	  wing;
#	- a static function's name means one thing, so it stands in one file;
#	- a room is no longer than max_lines, but for tables.

BEGIN {
	ground = "core/base core/tables core/text"
	may_use["core/base"] = "core/base"
	may_use["core/text"] = ground
	may_use["pg/base"] = ground " pg/base"
	may_use["pg/text"] = ground " pg/base pg/text"
	split("search quotes reuse dates latin", subjects, " ")
	for (i in subjects)
	{
		wing = "core/" subjects[i]
		may_use[wing] = ground " " wing
		may_use["pg/" subjects[i]] = ground " " wing " pg/base pg/" subjects[i]
	}
	# what stands above all wings shows something of each
	may_use["pg"] = ground " core/search core/quotes core/reuse core/dates" \
		" core/latin pg/base pg/text pg/search pg/quotes pg/reuse pg/dates pg/latin"
	max_lines = 500

	n = split(rooms, listed, " ")
	for (i = 1; i <= n; i++)
		floor[listed[i]] = i
}

function complain(what) {
	print what
	failed = 1
}

# core/text/fold.h, with whatever stands before it, is room core/text/fold.
function room_of(path) {
	sub(/^.*src\//, "", path)
	sub(/\.[ch]$/, "", path)
	return path
}

function wing_of(room) {
	sub(/\/[^\/]*$/, "", room)
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
	if (header !~ /^(core|pg)\//)
	{
		if (room ~ /^core/)
			complain(place ": includes " header ", which is not core's")
	}
	else if (index(" " may_use[wing] " ", " " other_wing " ") == 0)
		complain(place ": includes " header "; " wing " may use only: " \
				 may_use[wing])
	else if (other_wing == "core/tables")
		check_table(header)
	else if (header ~ /\.def$/ && other_wing == wing)
		return
	else if (!(other in floor) && other ~ /^core/)
		complain(place ": includes " header ", no room that is listed")
	else if (other_wing == wing && (other in floor) && \
			 floor[other] > floor[room])
		complain(place ": includes " header "; " room \
				 " may use only rooms that the Makefile lists before it")
}

function check_static(name) {
	if (name in static_in && static_in[name] != FILENAME)
		complain(FILENAME ":" FNR ": " name " is static in " static_in[name] \
				 " already")
	static_in[name] = FILENAME
}

FNR == 1 {
	room = room_of(FILENAME)
	wing = wing_of(room)
	after_static = 0
	if (!(wing in may_use) && wing != "core/tables" && !unknown[wing]++)
		complain(wing ": no wing that check_rooms.awk knows")
	if (FILENAME ~ /\.c$/ && !(room in floor))
		complain(FILENAME ": no room that the Makefile lists")
}

FNR == max_lines + 1 && wing != "core/tables" {
	complain(FILENAME ": longer than the " max_lines " lines of a room")
}

match($0, /^[ \t]*#[ \t]*include[ \t]*("|<core\/|<pg\/)/) {
	place = FILENAME ":" FNR
	split($0, header, /["<>]/)
	check_include(header[2])
}

after_static && match($0, /^[a-z_0-9]+\(/) {
	check_static(substr($0, 1, RLENGTH - 1))
}

{
	after_static = /^static [^;=(]*$/
}

END {
	exit failed
}
