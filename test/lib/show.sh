# show.sh: a section of the report: what it shows, its SQL, its rows.
#
# The statement that is printed is the one that is run.  Its rows are not
# shown as psql shows them: psql's tables are wider than a terminal, and a
# terminal that reorders right-to-left text would swap Arabic columns.  Here
# Arabic stands at the end of a line or ends in a left-to-right mark.

prepare_layout() {
	sql <<-'END'
		CREATE SCHEMA layout;

		-- Text on one line, cut at a word with an ellipsis.
		CREATE FUNCTION layout.line(value text, width int) RETURNS text
		LANGUAGE sql AS $$
			SELECT CASE WHEN length(value) <= width THEN value
						ELSE regexp_replace(left(value, width - 1),
											'(?<=.{5})\s+\S*$', '') || '…' END
			FROM btrim(regexp_replace(left(coalesce(value, '-'), 1000),
									  '\s+', ' ', 'g')) AS value
		$$;

		-- A cell of fixed width; marks on letters take no room.
		CREATE FUNCTION layout.cell(value text, width int) RETURNS text
		LANGUAGE sql AS $$
			SELECT rpad(value, width + length(value)
						- length(regexp_replace(value, U&'[\064B-\065F\0670]',
												'', 'g')))
				   || CASE WHEN value ~ '[^ -~]' THEN U&'\200E ' ELSE ' ' END
			FROM layout.line(value, width) AS value
		$$;

		-- An identifier: the end tells more than the beginning.
		CREATE FUNCTION layout.id(value text, width int) RETURNS text
		LANGUAGE sql AS $$
			SELECT layout.cell(CASE WHEN length(value) <= width THEN value
									ELSE '…' || right(value, width - 1) END,
							   width)
		$$;
	END
}

# Break a statement's printed lines nowhere: they are written to fit.
print_statement() {
	printf '%s;\n\n' "$1"
}

# section TITLE LAYOUT LIMIT < STATEMENT
# LAYOUT is an SQL expression over the statement's columns: a row's lines.
section() {
	local title=$1 layout=$2 limit=$3 statement

	statement=$(cat)
	printf '\n== %s\n\n' "$title"
	print_statement "$statement"
	run_step "running the statement" "$mine/rows" \
		lay_out "$statement" "$layout" "$limit"
	cat "$mine/rows"
	((step_status == 0)) || fail "this statement failed"
}

lay_out() {
	sql -At -v limit="$3" <<-END
		SELECT clock_timestamp() AS begun \\gset
		CREATE TEMPORARY TABLE shown AS
		$1;
		SELECT clock_timestamp() AS ended \\gset
		SELECT count(*) AS n FROM shown \\gset
		SELECT $2 FROM shown LIMIT :limit;
		SELECT CASE WHEN :n > :limit
			THEN format('... and %s more', :n - :limit) END
			WHERE :n > :limit;
		SELECT format('(%s %s, %s ms)', :n,
			CASE :n WHEN 1 THEN 'row' ELSE 'rows' END,
			round(1000 * extract(epoch FROM
				:'ended'::timestamptz - :'begun'::timestamptz), 1));
	END
}

# A statement that is no query, or whose answer is fit to print: EXPLAIN.
plain_section() {
	local title=$1 statement

	statement=$(cat)
	printf '\n== %s\n\n' "$title"
	print_statement "$statement"
	run_step "running the statement" "$mine/rows" sql -At -c "$statement"
	fold -s -w 79 "$mine/rows"
	((step_status == 0)) || fail "this statement failed"
}
