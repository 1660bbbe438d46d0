"""The disk is full, or a file may not grow."""

import os
import resource
import shutil
import signal
import subprocess

from subject import Outcome
from interruptions import is_signal


def full_disk(subject, kind="tmpfs"):
    """Entry after entry on a small disk until it is full; all that were acknowledged are there, and
    the next one works as soon as there is room again."""
    outcome = Outcome()
    if os.geteuid() != 0:
        outcome.remarks.append("needs root")
        return outcome
    base, keys = subject.journal()
    size = sum(os.path.getsize(os.path.join(top, file))
               for top, _, files in os.walk(base) for file in files)
    for spare in range(0, 33):
        one_disk(subject, outcome, base, keys, size // 1024 + 4 + spare * 4)
    return outcome


def one_disk(subject, outcome, base, keys, kilobytes):
    place = subject.folders.new()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k,mode=700", "tmpfs", place]
    if subprocess.run(mount, capture_output=True).returncode:
        outcome.remarks.append("tmpfs cannot be mounted")
        return
    try:
        folder = os.path.join(place, "d")
        try:
            shutil.copytree(base, folder)
        except (OSError, shutil.Error):
            return
        wrongs, stored = until_full(subject, folder, list(keys))
        subprocess.run(["mount", "-o", f"remount,size={kilobytes + 4096}k", place], check=True)
        outcome.add(f"a disk of {kilobytes} kB", wrongs + subject.wrongs(folder, stored))
    finally:
        subprocess.run(["umount", "-l", place], capture_output=True)


def until_full(subject, folder, stored):
    wrongs = []
    for number in range(60):
        key = f"f{number}"
        done = subject.run("log", folder, key)
        if done.returncode == 0:
            stored.append(key)
            continue
        if is_signal(done.returncode):
            wrongs.append(f"died by signal {done.returncode}")
        elif not done.stderr:
            wrongs.append("failed without a word")
        if subject.keys(folder) is None:
            wrongs.append("nothing can be read while the disk is full")
        break
    return wrongs, stored


def size_limit(subject):
    """No file may grow beyond a limit (`ulimit -f`): an error is told, no silent death."""
    outcome = Outcome()
    base, keys = subject.journal()
    largest = max(os.path.getsize(os.path.join(top, file))
                  for top, _, files in os.walk(base) for file in files)
    for limit in range(0, largest + 32 * 1024, 16 * 1024):
        folder = subject.folders.copy(base)

        def limited():
            signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

        done = subject.run("log", folder, "k777", preexec_fn=limited)
        wrongs = subject.wrongs(folder, keys + (["k777"] if done.returncode == 0 else []))
        if is_signal(done.returncode):
            wrongs.append(f"died by signal {done.returncode}")
        elif done.returncode and not done.stderr:
            wrongs.append("failed without a word")
        outcome.add(f"files of at most {limit} bytes", wrongs)
        subject.folders.remove(folder)
    return outcome
