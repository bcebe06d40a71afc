# load.sh: articles from .jsonl, .json, .csv and .txt files into a table.
#
# Every byte of a body arrives as it stands.  The server reads the files
# itself, from copies that it may open, because psql's \copy would stop at a
# line that holds only \. and COPY's own format would change backslashes.

extension_of() {
	local name=${1##*/}

	case $name in
		*.*) name=${name##*.} && echo "${name,,}" ;;
	esac
}

# The first line that is not UTF-8, or holds a zero byte.
first_bad_line() {
	{
		grep -naxv -m 1 '.*' "$1" || :
		LC_ALL=C grep -naP -m 1 '\x00' "$1" || :
	} | LC_ALL=C sed 's/:.*//' | sort -n | head -n 1
}

# What can be said without a server is said before anything is built.
check_file() {
	local file=$1 line

	[ -e "$file" ] || fail "$file: no such file"
	[ ! -d "$file" ] || fail "$file: is a folder; name the files in it"
	[ -f "$file" ] || fail "$file: is not a regular file"
	[ -r "$file" ] || fail "$file: may not be read by you"
	[ -s "$file" ] || fail "$file: is empty"
	case $(extension_of "$file") in
		jsonl | json | csv | txt) ;;
		*) fail "$file: its name must end in .jsonl, .json, .csv or .txt" ;;
	esac
	line=$(first_bad_line "$file")
	[ -z "$line" ] || fail "$file, line $line: is not UTF-8 text" \
		"(convert it: iconv -f CP1256 -t UTF-8, or -f UTF-16)"
}

without_byte_order_mark() {
	if [ "$(head -c 3 "$1" | od -An -tx1)" = " ef bb bf" ]; then
		tail -c +4 "$1"
	else
		cat "$1"
	fi
}

# Lines in COPY's text format, every byte kept.
escape_lines() {
	LC_ALL=C sed 's/\\/\\\\/g; s/\t/\\t/g; s/\r/\\r/g'
}

load_lines() {
	without_byte_order_mark "$1" | escape_lines > "$2"
	load_sql -v path="$2" -v taker="$3" <<-'END'
		COPY loading.line (line) FROM :'path';
		SELECT loading.:taker();
	END
}

load_csv() {
	local header

	without_byte_order_mark "$1" > "$2"
	header=$(head -n 1 "$2" | head -c 20000)
	load_sql -v path="$2" -v header="$header" <<-'END'
		SELECT loading.csv_delimiter(:'header') AS delimiter \gset
		SELECT loading.csv_table(:'header', :'delimiter') AS columns \gset
		COPY loading.csv (:columns) FROM :'path'
			(FORMAT csv, HEADER, DELIMITER :'delimiter');
		SELECT loading.take_csv();
	END
}

load_text() {
	local name=${1##*/}

	cat "$1" > "$2"
	load_sql -v path="$2" -v id="${name%.*}" <<-'END'
		INSERT INTO loading.article (id, body)
			VALUES (:'id', pg_read_file(:'path'));
	END
}

# psql, with the server's complaints kept for the user's own words.
load_sql() {
	sql -At "$@" -f - > "$mine/said" 2> "$mine/complaints"
}

# PostgreSQL's complaint as `file, line 7: what is wrong`.
explain_complaint() {
	local file=$1 message line

	message=$(sed -n 's/^.*\(ERROR\|FATAL\):  //p' "$mine/complaints" |
		head -n 1)
	line=$(sed -n 's/^CONTEXT:  COPY [a-z]*, line \([0-9]*\).*/\1/p' \
		"$mine/complaints" | head -n 1)
	case $message in
		"line "*) fail "$file, $message" ;;
		"") cat "$mine/complaints" >&2 && fail "$file: could not be loaded" ;;
		*) fail "$file${line:+, line $line}: $message" ;;
	esac
}

load_file() {
	local file=$1 loaded=0

	case $(extension_of "$file") in
		jsonl) load_lines "$file" "$mine/in" take_lines ;;
		json) load_lines "$file" "$mine/in" take_document ;;
		csv) load_csv "$file" "$mine/in" ;;
		txt) load_text "$file" "$mine/in" ;;
	esac || loaded=$?
	((loaded == 0)) || explain_complaint "$file"
	if [ -s "$mine/said" ]; then
		sed "s|^|$program: ${file//[|&\\]/_}: |" "$mine/said" >&2
	fi
	rm -f "$mine/in"
}

# load_articles TABLE FILE...
load_articles() {
	local table=$1 file
	shift

	sql -c "CREATE TABLE $table (id text PRIMARY KEY, outlet text,
		published date, title text, body text NOT NULL)"
	sql -f "$root/test/lib/load.sql"
	for file in "$@"; do
		load_file "$file"
	done
	sql -v into="$table" <<-'END'
		SET client_min_messages = warning;
		CALL loading.number_ids();
		INSERT INTO :"into"
			SELECT id, outlet, published, title, body
			FROM loading.article ORDER BY no;
		DROP SCHEMA loading CASCADE;
		ANALYZE :"into";
	END
}
