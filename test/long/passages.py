#!/usr/bin/env python3
"""Texts whose shared passages are many, overlap, or are shifted by periods.

passages.py FOLDER BYTES: writes KIND.a and KIND.b, each of so many bytes.
"""
import itertools
import os
import random
import sys

LETTERS = [chr(c) for c in range(0x0627, 0x063B)]


def word(number):
    """A word of Arabic letters for each number from 0."""
    letters = []
    number += 1
    while number:
        number, digit = divmod(number - 1, len(LETTERS))
        letters.append(LETTERS[digit])
    return "".join(reversed(letters))


def text(numbers, nbytes):
    """The words of these numbers, again and again, up to so many bytes."""
    words = []
    room = nbytes
    for number in itertools.cycle(numbers):
        words.append(word(number))
        room -= len(words[-1].encode()) + 1
        if room < 0:
            return " ".join(words[:-1])


def periods(*lengths):
    """A period of each length in turn, a thousand words of each."""
    return [i % n for n in lengths for i in range(1000)]


def nested(inner):
    """Two words in turn, and after each such stretch a third."""
    return [0, 1] * inner + [2]


def fibonacci(n):
    x, y = [0], [0, 1]
    while len(y) < n:
        x, y = y, y + x
    return y


def thue_morse(n):
    return [bin(i).count("1") % 2 for i in range(n)]


def de_bruijn(words, length):
    """Each run of so many of the words once (Fredricksen and Maiorana)."""
    found = []
    run = [0] * (length + 1)

    def extend(at, period):
        if at > length:
            if length % period == 0:
                found.extend(run[1:period + 1])
            return
        run[at] = run[at - period]
        extend(at + 1, period)
        for number in range(run[at - period] + 1, words):
            run[at] = number
            extend(at + 1, at)

    extend(1, 1)
    return found


def shuffled(numbers, block, rng):
    blocks = [numbers[i:i + block] for i in range(0, len(numbers), block)]
    rng.shuffle(blocks)
    return [number for part in blocks for number in part]


def windows(length, n):
    """A line of twice the length, said again; and all its parts of the length."""
    line = list(range(2 * length))
    whole = [w for i in range(n) for w in line + [10 ** 6 + i]]
    parts = [w for i in range(n)
             for w in line[i % length:i % length + length] + [10 ** 7 + i]]
    return whole, parts


def dear(nbytes):
    """Eight words with a page of signs between them, and without."""
    signs = "!" * (nbytes // 2)
    return (f"{word(1)} {word(2)}{signs} {word(3)} {word(4)} ",
            text(range(9), nbytes // 2))


def pairs(nbytes, rng):
    """Of each kind its name and two texts."""
    n = nbytes // 2

    def made(a, b):
        return text(a, nbytes), text(b, nbytes)

    yield "one word", made([0], [0])
    yield "one period", made(range(4), range(4))
    yield "two periods", made(range(7), range(11))
    yield "changing periods", made(periods(3, 5, 100), periods(5, 100, 3))
    yield "nested", made(nested(20), nested(19))
    yield "nested deeper", made(nested(20) * 20 + [3], nested(20) * 19 + [3])
    yield "Fibonacci", made(fibonacci(n), fibonacci(n)[7:])
    yield "Thue-Morse", made(thue_morse(n), thue_morse(n)[77:])
    yield "de Bruijn", made(de_bruijn(2, 16), de_bruijn(3, 10))
    for words in (2, 3, 4, 300):
        yield f"{words} words at random", made(
            [rng.randrange(words) for _ in range(n)],
            [rng.randrange(words) for _ in range(n)])
    plain = [rng.randrange(20000) for _ in range(nbytes // 8)]
    for block in (2, 5, 20):
        yield f"blocks of {block}", made(plain, shuffled(plain, block, rng))
    length = int((nbytes / 22) ** 0.5)
    whole, parts = windows(length, length)
    yield "windows", made(whole, parts)
    yield "windows, turned", made(parts, whole)
    yield "ligatures", ("\ufdfa" * (nbytes // 3), "\ufdfa" * (nbytes // 3))
    yield "ligatures and blanks", ("\ufdfa " * (nbytes // 4),
                                   "\ufdfa " * (nbytes // 4))
    yield "dear", dear(nbytes)


def main():
    folder, nbytes = sys.argv[1], int(sys.argv[2])
    for kind, sides in pairs(nbytes, random.Random(3)):
        for side, body in zip("ab", sides):
            name = os.path.join(folder, f"{kind.replace(' ', '_')}.{side}")
            with open(name, "w", encoding="utf-8") as file:
                file.write(body)


main()
