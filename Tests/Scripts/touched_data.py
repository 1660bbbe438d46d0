#!/usr/bin/env python3
"""touched_data.py TWJ TRACE: the variables that a run read or wrote, by valgrind's list of addresses."""
import bisect, subprocess, sys

begins, ends, names = [], [], []
table = subprocess.run(["nm", "-n", "-S", "--defined-only", sys.argv[1]], capture_output=True, text=True, check=True)
for words in map(str.split, table.stdout.splitlines()):
    if len(words) == 4 and words[2] in "bBdDrRuVW":
        begins.append(int(words[0], 16))
        ends.append(begins[-1] + int(words[1], 16))
        names.append(words[3])
touched = set()
for line in open(sys.argv[2]):
    if line.startswith((" L", " S", " M")):
        address = int(line[3:].split(",")[0], 16)
        place = bisect.bisect_right(begins, address) - 1
        if place >= 0 and address < ends[place]:
            touched.add(names[place])
# Conformances lie in a table that is looked through as a whole.
print("\n".join(sorted(name for name in touched if not name.endswith("Mc"))))
