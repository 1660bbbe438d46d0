"""faults.py SUBJECT …: each recipe on each subject, as a table of states made and promises broken."""

import sys

import damage
import devices
import hostile
import interruptions
import powercut
import space
import surroundings
import writers
from subject import Folders, Subject

RECIPES = [
    ("killed before a system call", interruptions.killed),
    ("a system call fails", interruptions.failing),
    ("power cut, ordered names", lambda subject: powercut.power_cut(subject, False)),
    ("power cut, strict names", lambda subject: powercut.power_cut(subject, True)),
    ("full disk", space.full_disk),
    ("file size limit", space.size_limit),
    ("four writers", writers.storm),
    ("four writers, killed", lambda subject: writers.storm(subject, kills=True)),
    ("damaged file", lambda subject: damage.damaged(subject, 1000 if subject.name == "twj" else 300)),
    ("copied at rest", damage.copied),
    ("backup interrupted", damage.backup),
    ("rights and odd files", surroundings.rights),
    ("deleted text", surroundings.forgotten),
    ("no network", surroundings.network),
    ("three devices synced", devices.synced),
    ("hostile text", hostile.hostile),
]


def main(names):
    folders = Folders()
    broken = 0
    try:
        print(f"{'':28}  {'subject':10} {'states':>7} {'violations':>11}")
        for title, recipe in RECIPES:
            for name in names:
                outcome = recipe(Subject(name, folders))
                print(f"{title:28}  {name:10} {outcome.cases:7} {len(outcome.violations):11}"
                      + "".join(f"   {remark}" for remark in outcome.remarks), flush=True)
                if name == "twj":
                    broken += len(outcome.violations)
                for violation in outcome.violations[:5 if name == "twj" else 1]:
                    print(f"    {violation}")
        print(f"faults: {'no promise of twj was broken' if broken == 0 else f'{broken} broken'}")
    finally:
        folders.close()
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or ["twj"]))
