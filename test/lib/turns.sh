# turns.sh: time systems in turns, in one run, over the same articles.
#
# Speeds differ from machine to machine, ratios hardly.  Needs the function
# sql of room.sh; turns.sql says what the tables hold.

# load_corpus SHARED ARTICLES: load the corpus, and choose so many articles
# of it to be timed
load_corpus() {
	sql -f "$root/test/lib/turns.sql"
	gzip -dc "$1/corpus/saudinewsnet.jsonl.gz" |
		sql -c "\\copy line from stdin csv delimiter e'\\x01' quote e'\\x02'"
	sql -c "INSERT INTO corpus SELECT line ->> 'id', line ->> 'outlet',
			line ->> 'body' FROM line" \
		-c "DROP TABLE line" \
		-c "INSERT INTO art SELECT body FROM corpus
			ORDER BY md5(id) LIMIT $2" \
		-c "VACUUM (ANALYZE) corpus" -c "VACUUM (ANALYZE) art"
}

time_in_turns() {
	sql -c "CALL time_in_turns($1)"
}

# report_turns NO: print speeds, and how many times as long each system
# takes as system NO
report_turns() {
	sql -c '\pset footer off' -c "SELECT * FROM art_size" \
		-c "SELECT * FROM compare_systems($1)"
}
