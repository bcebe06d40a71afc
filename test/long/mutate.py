"""mutate.py: draw small faults for the C code of core, by a seed.

    mutate.py ROOT SEED NUMBER

A line of src/core is drawn, then one of the kinds of fault that fit it, then a
place for it; none twice.  One line a fault, with tabs between: file, line,
first byte and end of what is changed, both to be shown, and what takes its
place.
"""
import random
import re
import sys
from pathlib import Path

SWAPPED = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==",
           "&&": "||", "||": "&&", "+": "-", "-": "+", "<<": ">>", ">>": "<<",
           "+=": "-=", "-=": "+=", "++": "--", "--": "++"}
# What is longer comes first; what is not swapped must not be taken apart.
OPERATOR = re.compile(r"<<=|>>=|->|\+\+|--|\+=|-=|<<|>>|<=|>=|==|!=|&&|\|\||"
                      r"[<>+-]")
NUMBER = re.compile(r"(?<![\w.])(0[xX][0-9A-Fa-f]+|[0-9]+)[uUlL]*(?![\w.])")
DEFINED = re.compile(r"^#define[ \t]+([A-Z]\w*)[ \t]+\(?-?[0-9]", re.M)
LITERALS = re.compile(r"""/\*.*?\*/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'""",
                      re.S)
KEYWORDS = {"if", "for", "while", "switch", "return", "sizeof", "do", "else"}
CALL = re.compile(r"(?:\(void\)\s*)?(\w+)\s*\(")
TARGET = r"\*?\(?\w+(?:(?:->|\.)\w+|\[[^;=]*?\])*\)?"
ASSIGNMENT = re.compile(TARGET + r"\s*(?:[-+*/%|&^]|<<|>>)?=(?!=)")
STEP = re.compile(r"(?:\+\+|--)" + TARGET + r"\s*;|" +
                  TARGET + r"(?:\+\+|--)\s*;")
FUNCTION = re.compile(r"^([a-z][\w \t*]*)\n(\w+)\([^;{]*?\)\n\{\n(.*?)^\}",
                      re.M | re.S)


def masked(text):
    """The code with comments and literals blank, byte for byte."""
    def blank(match):
        return re.sub(r"[^\n]", " ", match.group())
    return LITERALS.sub(blank, text)


def closing(code, at):
    """Where the bracket that opens at `at` is closed."""
    depth = 0
    for i in range(at, len(code)):
        depth += code[i] in "(["
        depth -= code[i] in ")]"
        if depth == 0:
            return i
    return len(code)


def semicolon(code, at):
    """The end of the statement that begins at `at`, its semicolon included."""
    depth = 0
    for i in range(at, len(code)):
        depth += code[i] in "([{"
        depth -= code[i] in ")]}"
        if depth == 0 and code[i] == ";":
            return i + 1
    return len(code)


def begins_statement(code, at):
    before = code[:at].rstrip()
    return before.endswith((";", "{", "}", ")", ":")) or \
        re.search(r"\b(?:else|do)$", before) is not None


class Source:
    """One file and the faults that it can have."""

    def __init__(self, path, name, bounds):
        self.name = name
        self.text = path.read_text(encoding="latin-1")
        self.code = masked(self.text)
        # of other directives than a definition nothing is changed
        self.code = re.sub(r"^#(?!define)[^\n]*", lambda m: " " * len(m.group()),
                           self.code, flags=re.M)
        self.bounds = bounds
        self.faults = {}        # by line, then by kind: [(start, end, new)]

    def add(self, kind, start, end, new):
        line = self.text.count("\n", 0, start) + 1
        self.faults.setdefault(line, {}).setdefault(kind, []).append(
            (start, end, new))

    def find(self):
        self.find_operators()
        self.find_numbers()
        for match in FUNCTION.finditer(self.code):
            start, end = match.span(3)
            self.find_conditions(start, end)
            self.find_statements(start, end)
            self.find_returns(start, end,
                              re.search(r"\bbool\b", match.group(1)))
        return self

    def find_operators(self):
        for match in OPERATOR.finditer(self.code):
            sign = match.group()
            before = self.code[:match.start()].rstrip()
            if sign not in SWAPPED or self.in_definition(match.start()):
                continue
            word = re.search(r"\w+$", before)
            if sign in "+-" and (not before.endswith((")", "]")) and
                                 (not word or word.group() in KEYWORDS)):
                continue
            self.add("operator", *match.span(), SWAPPED[sign])

    def in_definition(self, at):
        return self.code[self.code.rfind("\n", 0, at) + 1:at].startswith("#")

    def find_numbers(self):
        for match in NUMBER.finditer(self.code):
            value = int(match.group(1), 0)
            for new in (value - 1, value + 1):
                if new >= 0:
                    self.add("constant", *match.span(1), str(new))
        for match in re.finditer(r"\b[A-Z][A-Z0-9_]+\b", self.code):
            if match.group() in self.bounds and \
                    not self.in_definition(match.start()):
                for sign in "+-":
                    self.add("constant", *match.span(),
                             f"({match.group()} {sign} 1)")

    def find_conditions(self, start, end):
        for match in re.finditer(r"\bif\s*\(", self.code[start:end]):
            at = start + match.end() - 1
            for new in ("(true)", "(false)"):
                self.add("condition", at, closing(self.code, at) + 1, new)

    def find_statements(self, start, end):
        for match in re.finditer(r"\b(?:break|continue)(?=;)",
                                 self.code[start:end]):
            self.add("jump", start + match.start(), start + match.end(), "")
        for at in range(start, end):
            if self.code[at].isspace() or not self.code[at - 1].isspace() or \
                    not begins_statement(self.code, at):
                continue
            call = CALL.match(self.code, at)
            if call and call.group(1) not in KEYWORDS:
                behind = closing(self.code, call.end() - 1) + 1
                if self.code[behind:behind + 1] == ";":
                    self.add("call", at, behind, "")
            if ASSIGNMENT.match(self.code, at) or STEP.match(self.code, at):
                self.add("assignment", at, semicolon(self.code, at) - 1, "")

    def find_returns(self, start, end, is_bool):
        for match in re.finditer(r"\breturn\b\s*", self.code[start:end]):
            at = start + match.end()
            behind = semicolon(self.code, at) - 1
            value = self.text[at:behind]
            if value in ("true", "false"):
                self.add("return", at, behind,
                         "false" if value == "true" else "true")
            elif is_bool:
                self.add("return", at, behind, f"!({value})")


def core_sources(root):
    paths = sorted((root / "src/core").glob("*/*.c"))
    bounds = set()
    for path in paths + sorted((root / "src/core").glob("*/*.h")):
        if not path.name.endswith("_table.h"):
            bounds.update(DEFINED.findall(path.read_text(encoding="latin-1")))
    return [Source(path, str(path.relative_to(root)), bounds).find()
            for path in paths]


def on_one_line(code):
    """As it can be shown: blanks are single, a long middle is left out."""
    code = re.sub(r"\s+", " ", code)
    return code if len(code) <= 60 else code[:28] + " ... " + code[-27:]


def show(source, kind, start, end, new):
    old = on_one_line(source.text[start:end])
    if kind in ("call", "assignment", "jump"):
        return f"drop {old};"
    if kind == "condition":
        return f"if {old} -> {new}"
    if kind == "return":
        return f"return {old} -> {on_one_line(new)}"
    # an operator or number by itself tells nothing
    line = source.text.rfind("\n", 0, start) + 1
    behind = source.text.find("\n", end)
    return on_one_line(source.text[line:behind].strip()) + \
        f"  [{old} -> {on_one_line(new)}]"


def main():
    root, seed, number = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    chance = random.Random(seed)
    lines = [(source, line) for source in core_sources(root)
             for line in sorted(source.faults)]
    drawn = set()
    while len(drawn) < number:
        source, line = chance.choice(lines)
        kinds = source.faults[line]
        kind = chance.choice(sorted(kinds))
        fault = chance.choice(kinds[kind])
        if (source.name, fault) in drawn:
            continue
        drawn.add((source.name, fault))
        start, end, new = fault
        print(source.name, line, start, end, show(source, kind, *fault),
              re.sub(r"\s+", " ", new), sep="\t")


main()
