"""A program under test, driven by one of the scripts in subjects/, and the verdict on what it left."""

import os
import shutil
import subprocess
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))


class Folders:
    """Scratch folders that are gone when the run ends."""

    def __init__(self):
        self.top = tempfile.mkdtemp(prefix="twj-faults.")

    def new(self):
        return tempfile.mkdtemp(dir=self.top)

    def copy(self, folder):
        target = self.new()
        shutil.rmtree(target)
        shutil.copytree(folder, target, symlinks=True)
        self.adopt(target, folder)
        return target

    def adopt(self, target, folder):
        """Taskwarrior keeps the folder's own path in its settings."""
        config = os.path.join(target, "rc")
        if os.path.exists(config):
            with open(config) as file:
                text = file.read().replace(folder, target)
            with open(config, "w") as file:
                file.write(text)

    def remove(self, folder):
        shutil.rmtree(folder, ignore_errors=True)

    def close(self):
        shutil.rmtree(self.top, ignore_errors=True)


class Subject:
    """One driver: init, log, list, check, db, and perhaps export, backup, delete."""

    def __init__(self, name, folders):
        self.name = name
        self.driver = os.path.join(HERE, "subjects", name + ".sh")
        self.folders = folders

    def command(self, verb, folder, *words):
        return [self.driver, verb, folder, *words]

    def run(self, verb, folder, *words, before=(), timeout=60, **options):
        return subprocess.run(
            [*before, *self.command(verb, folder, *words)],
            capture_output=True, timeout=timeout, stdin=subprocess.DEVNULL, **options)

    def has(self, verb):
        with open(self.driver) as file:
            return any(line.lstrip().startswith(verb + ")") for line in file)

    def database(self, folder):
        return self.run("db", folder).stdout.decode().strip()

    def keys(self, folder):
        """The logged keys, or None when they cannot be read."""
        done = self.run("list", folder)
        if done.returncode:
            return None
        return done.stdout.decode("utf-8", "replace").split("\n")[:-1]

    def is_sound(self, folder):
        return self.run("check", folder).returncode == 0

    def journal(self, count=3):
        """A folder with `count` acknowledged entries, and their keys."""
        folder = self.folders.new()
        if self.run("init", folder).returncode:
            raise SystemExit(f"faults: {self.name} cannot begin a journal")
        keys = [f"k{100 + number}" for number in range(count)]
        for key in keys:
            done = self.run("log", folder, key)
            if done.returncode:
                raise SystemExit(f"faults: {self.name} cannot log: {done.stderr.decode()}")
        return folder, keys

    def wrongs(self, folder, acknowledged, possible=()):
        """What a fault must not leave behind: each broken promise in a few words."""
        found = []
        if not self.is_sound(folder):
            found.append("the check fails")
        keys = self.keys(folder)
        if keys is None:
            return found + ["nothing can be read"]
        lost = [key for key in acknowledged if key not in keys]
        if lost:
            found.append(f"{len(lost)} acknowledged entries lost")
        if len(keys) != len(set(keys)):
            found.append("an entry is there twice")
        strange = [key for key in keys if key not in acknowledged and key not in possible]
        if strange:
            found.append(f"{len(strange)} entries that were refused are there")
        if self.run("log", folder, "z900").returncode:
            found.append("the next entry fails")
        elif "z900" not in (self.keys(folder) or []):
            found.append("the next entry is lost")
        return found


class Outcome:
    """How many states a recipe made, and which broke a promise."""

    def __init__(self):
        self.cases = 0
        self.violations = []
        self.remarks = []

    def add(self, what, wrongs):
        self.cases += 1
        if wrongs:
            self.violations.append(f"{what}: {', '.join(wrongs)}")
