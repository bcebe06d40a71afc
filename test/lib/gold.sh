# gold.sh: annotated articles in a database, and what ar_quotes finds there.
#
# Needs sql, as a function that takes psql's arguments; the articles are
# those that test/shared/quotes_gold.py writes into a folder.

# load_gold WORK PART...: into table gold (part, id, body)
load_gold() {
	local work=$1 part format="csv delimiter e'\\x01' quote e'\\x02'"
	shift

	sql -c "CREATE TABLE gold_line (line json)" \
		-c "CREATE TABLE gold (part text, id text, body text)"
	for part in "$@"; do
		sql -c "TRUNCATE gold_line" \
			-c "\\copy gold_line from '$work/${part}_articles.jsonl' $format"
		sql -c "INSERT INTO gold
			SELECT '$part', line ->> 'id', line ->> 'text' FROM gold_line"
	done
}

# predict_gold PART: in the form that score_quotes.py reads
predict_gold() {
	sql -At -c "SELECT json_build_object('doc', id, 'kind', kind,
		'start', start_pos - 1, 'end', start_pos - 1 + length,
		'quote', quote, 'cue', cue, 'speaker', coalesce(speaker_text, ''),
		'speaker_resolved', coalesce(speaker, ''))
		FROM gold, ar_quotes(body) WHERE part = '$1'
		ORDER BY id, quote_no"
}
