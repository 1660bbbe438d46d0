#!/bin/sh
# release.sh SWIFT OPTIONS…: the static release program; the linker's remarks on glibc functions
# that the program never calls are kept out of sight, errors are not.
set -u
log=$(mktemp)
trap 'rm -f "$log"' EXIT
echo "Building the release program (the first time takes a few minutes) …"
swift=$1
shift
if "$swift" build "$@" --product twj >"$log" 2>&1; then
  exit 0
fi
grep -v "statically linked applications requires" "$log" >&2
exit 1
