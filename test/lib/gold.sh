# gold.sh: annotated articles in a database, and what ar_quotes finds there.
#
# Needs the function sql and the variable mine of room.sh.  The sets of
# articles stand in the folder $mine as gold.py writes them:
# NAME_articles.jsonl, NAME_quotes.jsonl and NAME_names.txt.

# write_gold SHARED [FOLDER...]: every set, into the folder
write_gold() {
	local shared=$1
	shift

	python3 -B "$root/test/lib/gold.py" write "$shared" "$mine" "$@"
}

gold_sets() {
	local path

	for path in "$mine"/*_articles.jsonl; do
		basename "$path" _articles.jsonl
	done
}

# load_gold: all of them, into table gold (part, id, body)
load_gold() {
	local part format="csv delimiter e'\\x01' quote e'\\x02'"

	sql -c "CREATE TABLE gold_line (line json)" \
		-c "CREATE TABLE gold (part text, id text, body text)"
	for part in $(gold_sets); do
		sql -c "TRUNCATE gold_line" \
			-c "\\copy gold_line from '$mine/${part}_articles.jsonl' $format"
		sql -c "INSERT INTO gold
			SELECT '$part', line ->> 'id', line ->> 'text' FROM gold_line"
	done
}

# predict_gold: into NAME_ours.jsonl, in the form that score_quotes.py reads
predict_gold() {
	local part

	for part in $(gold_sets); do
		sql -At -c "SELECT json_build_object('doc', id, 'kind', kind,
			'start', start_pos - 1, 'end', start_pos - 1 + length,
			'quote', quote, 'cue', cue, 'speaker', coalesce(speaker_text, ''),
			'speaker_resolved', coalesce(speaker, ''),
			'key', ar_speaker_key(speaker), 'confidence', confidence)
			FROM gold, ar_quotes(body) WHERE part = '$part'
			ORDER BY id, quote_no" > "$mine/${part}_ours.jsonl"
	done
}

# key_gold: the key of every name in NAME_names.txt, into NAME_keys.tsv
key_gold() {
	local part format="csv delimiter e'\\x01' quote e'\\x02'"

	sql -c "CREATE TABLE gold_name (name text)"
	for part in $(gold_sets); do
		sql -c "TRUNCATE gold_name" \
			-c "\\copy gold_name from '$mine/${part}_names.txt' $format"
		sql -At -F $'\t' -c "SELECT name, ar_speaker_key(name)
			FROM gold_name" > "$mine/${part}_keys.tsv"
	done
}
