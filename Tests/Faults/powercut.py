"""The power goes: what was not synced may be there, in part, or not at all.

Every change that three entries make to files is recorded with strace. After each of them the folder
is rebuilt as a disk could show it: names and bytes as they were last synced, as they were last
written, or torn. Two kinds of folder: one that keeps names only when it is synced itself (strict),
and one where a sync of any file takes earlier names with it (ordered, as ext4 does).
"""

import os
import random
import re

from subject import Outcome

CALLS = """openat,read,write,pwrite64,lseek,ftruncate,unlink,unlinkat,rename,renameat,renameat2,
fsync,fdatasync""".replace("\n", "")
LINE = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)")
FIRST = re.compile(r"^(?:\d+)<([^>]*)>")
TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


class Disk:
    """Files with what is written and what is synced."""

    def __init__(self, folder, is_strict):
        self.is_strict = is_strict
        self.names, self.bytes, self.synced, self.places = {}, {}, {}, {}
        for top, _, files in os.walk(folder):
            for file in files:
                path = os.path.join(top, file)
                with open(path, "rb") as content:
                    self.create(path)
                    self.bytes[self.names[path]] = content.read()
        self.synced = dict(self.bytes)
        self.synced_names = dict(self.names)

    def create(self, path):
        self.names[path] = len(self.bytes)
        self.bytes[self.names[path]] = b""

    def write(self, path, place, data):
        old = self.bytes[self.names[path]].ljust(place, b"\0")
        self.bytes[self.names[path]] = old[:place] + data + old[place + len(data):]

    def sync(self, path):
        if path in self.names:
            self.synced[self.names[path]] = self.bytes[self.names[path]]
            if self.is_strict:
                return
        self.synced_names = dict(self.names)

    def states(self, chance):
        """Each way the disk may look after a cut: path to bytes."""
        torn = {file: self.tear(file, chance) for file in self.bytes}
        for names in (self.names, self.synced_names):
            for content in (self.bytes, self.synced, torn):
                yield {path: content.get(file, b"") for path, file in names.items()}

    def tear(self, file, chance):
        """The synced bytes with some blocks of what was written since."""
        new, old = self.bytes[file], self.synced.get(file, b"")
        block = 4096
        parts = [
            (new if chance.random() < 0.5 else old.ljust(len(new), b"\0"))[at:at + block]
            for at in range(0, len(new), block)]
        return b"".join(parts)


def text(argument):
    return bytes.fromhex(argument.replace("\\x", ""))


def apply(disk, line, inside):
    """Whether a line of the record changes or syncs something in the folder."""
    found = LINE.match(line)
    if not found or int(found[3]) < 0:
        return False
    call, words, result = found[1], found[2], int(found[3])
    texts = [text(part) for part in TEXT.findall(words)]
    holder = FIRST.match(words)
    path = decoded(holder[1]) if holder else texts[0].decode() if texts else ""
    if not (path + "/").startswith(inside):
        return False
    if call == "openat":
        return opened(disk, texts[0].decode(), words)
    if call in ("write", "pwrite64"):
        place = int(words.rsplit(", ", 1)[1]) if call == "pwrite64" else disk.places.get(path, 0)
        disk.write(path, place, texts[0][:result])
        disk.places[path] = place + result
    elif call in ("lseek", "read"):
        disk.places[path] = result if call == "lseek" else disk.places.get(path, 0) + result
        return False
    elif call == "ftruncate":
        length = int(words.rsplit(", ", 1)[1])
        file = disk.names[path]
        disk.bytes[file] = disk.bytes[file][:length].ljust(length, b"\0")
    elif call.startswith("unlink"):
        disk.names.pop(texts[-1].decode(), None)
    elif call.startswith("rename"):
        disk.names[texts[1].decode()] = disk.names.pop(texts[0].decode())
    elif call in ("fsync", "fdatasync"):
        disk.sync(path)
    else:
        return False
    return True


def decoded(path):
    return bytes(path, "latin-1").decode("unicode_escape") if "\\" in path else path


def opened(disk, path, words):
    disk.places[path] = 0
    if path not in disk.names:
        if "O_CREAT" not in words or "O_TMPFILE" in words:
            return False
        disk.create(path)
        return True
    if "O_TRUNC" in words:
        disk.bytes[disk.names[path]] = b""
        return True
    if "O_APPEND" in words:
        disk.places[path] = len(disk.bytes[disk.names[path]])
    return False


def power_cut(subject, is_strict):
    outcome = Outcome()
    folder, keys = subject.journal()
    chance = random.Random(1)
    seen = set()
    for number in range(3):
        disk = Disk(folder, is_strict)
        key = f"k{200 + number}"
        record = os.path.join(subject.folders.new(), "record")
        done = subject.run("log", folder, key, before=[
            "strace", "-f", "-qq", "-xx", "-y", "-s", "9999999", "-e", f"trace={CALLS}", "-o", record])
        if done.returncode:
            outcome.violations.append(f"cannot be recorded: {done.stderr.decode()[-80:]}")
            return outcome
        with open(record) as lines:
            changes = [apply(disk, line, folder + "/") and list(disk.states(chance))
                       for line in lines]
        changes = [states for states in changes if states]
        for position, states in enumerate(changes):
            is_acknowledged = position == len(changes) - 1
            for state in states:
                judge(subject, outcome, folder, state, seen, f"entry {number + 1}, change {position + 1}",
                      keys + [key] if is_acknowledged else keys, [key])
        keys.append(key)
    return outcome


def judge(subject, outcome, folder, state, seen, what, keys, possible):
    mark = hash((tuple(sorted(state.items())), tuple(keys)))
    if mark in seen:
        return
    seen.add(mark)
    copy = subject.folders.new()
    for path, content in state.items():
        target = os.path.join(copy, os.path.relpath(path, folder))
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "wb") as file:
            file.write(content)
    subject.folders.adopt(copy, folder)
    outcome.add(what, subject.wrongs(copy, keys, possible))
    subject.folders.remove(copy)
