"""Simpler rules that quotes.sh compares ar_quotes with.

    quotes_simple.py ARTICLES           every two marks hold a quotation
    quotes_simple.py ARTICLES VERBS     ... if their sentence has such a verb

Both print what they find in the form that score_quotes.py reads.  The second
does what textacy does for the languages that it knows; its speaker is the noun
next to the verb.
"""
import json
import re
import sys

MARK = re.compile('["“”„«»‹›]')
STOP = re.compile(r'[.!?؟\n]')
WORD = re.compile(r'[^\W\d_]+')
NO_NOUN = set('أن إن أنه إنه أنها إنها بأن في من إلى على عن مع خلال بعد قبل '
              'هذا هذه ذلك التي الذي لا ما لم لن قد هو هي'.split())
SPEAKER_WORDS = 3


def pairs(text):
    marks = [m.start() for m in MARK.finditer(text)]
    return [(a + 1, b) for a, b in zip(marks[::2], marks[1::2]) if b > a + 1]


def sentence(text, start, end):
    """Where the sentence around a pair of marks begins and ends."""
    before = [m.end() for m in STOP.finditer(text, 0, start - 1)]
    after = STOP.search(text, end + 1)
    return before[-1] if before else 0, after.start() if after else len(text)


def speaker_after(text, at, end):
    words = []
    for m in WORD.finditer(text, at, end):
        if m.group() in NO_NOUN or text[at:m.start()].strip():
            if words:
                break
        else:
            words.append(m.group())
        at = m.end()
        if len(words) == SPEAKER_WORDS:
            break
    return ' '.join(words)


def with_verb(text, start, end, verbs):
    """The verb nearest to a pair of marks in its sentence, and its noun."""
    first, last = sentence(text, start, end)
    found = [m for m in WORD.finditer(text, first, last)
             if (m.end() < start or m.start() > end) and
             (m.group() in verbs or m.group()[1:] in verbs and
              m.group()[0] in 'وف')]
    if not found:
        return None
    verb = min(found, key=lambda m: min(abs(start - m.end()),
                                        abs(m.start() - end)))
    limit = start - 1 if verb.end() < start else last
    return verb.group(), speaker_after(text, verb.end(), limit)


def find(path, verbs):
    with open(path, encoding='utf-8') as lines:
        for article in map(json.loads, lines):
            text = article['text']
            for start, end in pairs(text):
                said = with_verb(text, start, end, verbs) if verbs else ('', '')
                if said is None:
                    continue
                print(json.dumps({
                    'doc': article['id'], 'kind': 'direct', 'start': start,
                    'end': end, 'quote': text[start:end], 'cue': said[0],
                    'speaker': said[1], 'speaker_resolved': said[1]}))


if len(sys.argv) > 2:
    with open(sys.argv[2], encoding='utf-8') as words:
        find(sys.argv[1], set(words.read().split()))
else:
    find(sys.argv[1], set())
