# answers.sh: both corpora in a database, and what is asked of them.
#
# Needs sql of room.sh.  answers.sql says what the tables hold.

# load_corpora SHARED: into the database that is the one to ask
load_corpora() {
	local corpus

	sql -f "$root/test/long/answers.sql"
	for corpus in saudinewsnet more_outlets; do
		gzip -dc "$1/corpus/$corpus.jsonl.gz" |
			sql -c "\\copy line from stdin csv delimiter e'\\x01' quote e'\\x02'"
		sql -v corpus="$corpus" <<< "CALL take_lines(:'corpus')"
	done
	sql -c "CALL choose_pairs()" -c "VACUUM (ANALYZE) article"
}

# One session a question: a failure names the question, and cores are shared.
ask_all() {
	sql -Atc "SELECT name FROM question ORDER BY no" |
		xargs -P "$(nproc)" -I % "$bindir/psql" -X -q -v ON_ERROR_STOP=1 \
			-c "CALL ask('%')"
}
