#!/usr/bin/env bash
# reuse_seeds.sh: what reuse must show on five articles that are kept elsewhere.
#
#   test/shared/reuse_seeds.sh SHARED
#
# SHARED/corpus/seeds/*.txt are the articles, S0 to S4 in the order of their
# names.  Runs in the room that test/all lends, or brings its own.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
program=test/shared/reuse_seeds.sh
for part in say packages room checks; do
	# shellcheck source=/dev/null
	. "$root/test/lib/$part.sh"
done

(($# == 1)) || { usage && exit 2; }
enter_room
db=reuse_seeds_$$
new_database "$db"

sql -c 'CREATE TABLE seed (n int PRIMARY KEY, body text)'
n=0
for file in "$1"/corpus/seeds/*.txt; do
	sql -v n=$n -v body="$(cat "$file")" <<< "INSERT INTO seed VALUES (:n, :'body')"
	n=$((n + 1))
done
sql <<'SQL'
CREATE INDEX seed_reuse ON seed USING gin (body ar_reuse_ops);
ANALYZE seed;
CREATE VIEW pair AS
SELECT a.n AS i, b.n AS j, a.body AS a, b.body AS b,
	ar_similarity(a.body, b.body) AS similarity, ar_containment(a.body, b.body) AS containment
FROM seed a JOIN seed b ON a.n <> b.n;
CREATE VIEW shared AS
SELECT i, j, a, b, p.* FROM pair, ar_shared_passages(a, b) p;
SQL

check 'five articles' '(SELECT count(*) = 5 FROM seed)'
check 'similarity of S0 and S1' '(SELECT abs(similarity - 0.32) <= 0.02 FROM pair WHERE i = 0 AND j = 1)'
check 'similarity is symmetric' '(SELECT bool_and(similarity = ar_similarity(b, a)) FROM pair)'
check 'containment of S1 in S0' '(SELECT abs(containment - 0.56) <= 0.02 FROM pair WHERE i = 1 AND j = 0)'
check 'every other pair below .05' '(SELECT bool_and(similarity < 0.05) FROM pair WHERE (i, j) NOT IN ((0, 1), (1, 0)))'

near="(SELECT array_agg(n ORDER BY n) FROM seed WHERE body @~ ar_near((SELECT body FROM seed WHERE n = 1))) = '{0,1}'"
for scan in enable_seqscan enable_bitmapscan; do
	sql -c "ALTER DATABASE $db RESET ALL" -c "ALTER DATABASE $db SET $scan = off"
	check "S0 and S1 only are near S1, $scan off" "$near"
	check "nothing else is near anything, $scan off" \
		"(SELECT array_agg((a.n, b.n)::text ORDER BY a.n, b.n) FROM seed a JOIN seed b ON a.body @~ ar_near(b.body) WHERE a.n <> b.n) = '{\"(0,1)\",\"(1,0)\"}'"
	check "S0 holds half of S1, $scan off" \
		"(SELECT array_agg(a.n ORDER BY a.n) FROM seed a WHERE a.body @~ ar_copy_of((SELECT body FROM seed WHERE n = 1), 0.5)) = '{0,1}'"
	check "100 words are shared by S0 and S1 only, $scan off" \
		"(SELECT array_agg(a.n ORDER BY a.n) FROM seed a WHERE a.body @~ ar_shares((SELECT body FROM seed WHERE n = 1), 100)) = '{0,1}'"
	check "15 words are shared by S0, S1 and S3, $scan off" \
		"(SELECT array_agg(a.n ORDER BY a.n) FROM seed a WHERE a.body @~ ar_shares((SELECT body FROM seed WHERE n = 3), 15)) = '{0,1,3}'"
done
sql -c "ALTER DATABASE $db RESET ALL"

check 'S0 and S1 share a passage of about 122 words' '(SELECT max(words) BETWEEN 119 AND 125 FROM shared WHERE i = 0 AND j = 1)'
check 'S0 and S3 share 15 words' '(SELECT min(words) = 15 AND max(words) = 15 FROM shared WHERE i = 0 AND j = 3)'
check 'S1 and S3 share 15 words' '(SELECT count(*) = 1 AND max(words) = 15 FROM shared WHERE i = 1 AND j = 3)'
check 'they are the same words' "(SELECT count(DISTINCT ar_normalize(passage)) = 1 AND bool_and(ar_normalize(passage) LIKE '%استمرار وقف الاعمال القتاليه%') FROM shared WHERE i < 2 AND j = 3)"
check 'S0 and S2 share the sentence of 11 words' "(SELECT bool_and(words = 11 AND ar_normalize(passage) LIKE '%حميميم وطرطوس%') FROM shared WHERE i = 0 AND j = 2)"
check 'S1 and S2 share it too' "EXISTS (SELECT FROM shared WHERE i = 1 AND j = 2 AND words = 11 AND ar_normalize(passage) LIKE '%حميميم وطرطوس%')"
check 'S4 shares nothing' 'NOT EXISTS (SELECT FROM shared WHERE i = 4 OR j = 4)'
check 'passages in a stand where they are said to' '(SELECT bool_and(substr(a, a_start, a_length) = passage) FROM shared)'
check 'passages in b are the same words' "(SELECT bool_and(ar_similarity(substr(b, b_start, b_length), passage) = 1) FROM shared)"
check 'the second half of S0 is the first again' '(SELECT count(*) = 1 AND max(words) > 400 AND max(b_start) >= max(a_start + a_length) FROM seed, ar_repeated_passages(body) WHERE n = 0)'
check 'repeated passages stand where they are said to' '(SELECT bool_and(substr(body, a_start, a_length) = passage AND ar_similarity(substr(body, b_start, b_length), passage) = 1) FROM seed, ar_repeated_passages(body))'
# what the speaker of S0's first quotation says there and in S1
said="SELECT n, ar_normalize(quote) AS quote FROM seed, ar_quotes(body) WHERE n < 2 AND kind = 'direct' AND length(quote) > 40"
check 'an order is the same statement in S0 and S1' \
	"(SELECT count(*) = 1 AND bool_and(ar_quote_similarity(a.quote, b.quote) >= 0.6) FROM ($said) a, ($said) b WHERE a.n = 0 AND b.n = 1 AND a.quote LIKE 'اري ان المهمه%' AND b.quote LIKE 'اعتبر انه تم%')"
check 'it is no other statement' \
	"(SELECT count(*) > 1 AND bool_and(ar_quote_similarity(a.quote, b.quote) < 0.6) FROM ($said) a, ($said) b WHERE a.n = 0 AND a.quote LIKE 'اري ان المهمه%' AND b.quote NOT LIKE 'اري ان المهمه%' AND b.quote NOT LIKE 'اعتبر انه تم%')"
issued="SELECT n, quote FROM seed, ar_quotes(body) WHERE n IN (0, 1, 3) AND ar_normalize(quote) LIKE '%استمرار وقف الاعمال القتاليه%'"
check 'what a presidency issued is the same statement in S0 and S1' \
	"(SELECT count(*) > 0 AND bool_and(ar_quote_similarity(a.quote, b.quote) >= 0.6) FROM ($issued) a, ($issued) b WHERE a.n = 0 AND b.n = 1)"
check 'a fragment of it in S3 is, too' \
	"(SELECT count(DISTINCT a.n) = 2 AND bool_and(ar_quote_similarity(a.quote, b.quote) >= 0.6) FROM ($issued) a, ($issued) b WHERE a.n < 2 AND b.n = 3)"
check 'it is not the order' \
	"(SELECT count(*) > 0 AND bool_and(ar_quote_similarity(a.quote, b.quote) < 0.6) FROM ($issued) a, ($said) b WHERE ar_normalize(b.quote) LIKE 'اري ان المهمه%' OR ar_normalize(b.quote) LIKE 'اعتبر انه تم%')"
check 'with gaps they do so too' '(SELECT bool_and(substr(a, a_start, a_length) = passage AND b_start > 0 AND b_start + b_length <= length(b) + 1) FROM pair, ar_shared_passages(a, b, 8, 5))'

end_checks
