-- One article through the wings, as src/README.md tells it.
\a
\t
\set body 'قــالَ الرئيسُ كنعان الراشدي إن "المهمّة أُنجزت"، وأضاف أنّ قوات الأممالمتحدة ستغادر خلال ١٢ يوما.'

-- text: folded, and the way back
SELECT ar_normalize(:'body', 'search,-quotes');
SELECT (ar_offsets(:'body', 'search,-quotes'))[:12];

-- text: words, glued ones parted
SELECT word_no, folded, stem, start_pos, length FROM ar_words(:'body');

-- search: terms and their forms
SELECT alias, token, lexemes FROM ts_debug('arabic_news', :'body')
WHERE alias <> 'blank';

-- quotes: who said what
SELECT kind, quote, start_pos, speaker, speaker_text, cue
FROM ar_quotes(:'body');

-- reuse: the shingles, and what another text shares with them
SELECT array_length(ar_shingles(:'body', 'exact'), 1) AS shingles;
SELECT words, passage, b_start, b_length
FROM ar_shared_passages(:'body', 'القوات ستغادر خلال 12 يوما كما قال', 4);
