#!/bin/sh
# setup.sh SWIFT: sees to what a build needs; says what it installs and why it cannot.
set -eu
swift=${1:-swift}
if ! command -v "$swift" >/dev/null 2>&1; then
  echo "No Swift toolchain found: install Swift 6.2 or newer (swift.org/install) and try again." >&2
  exit 1
fi
header=/usr/include/sqlite3.h
[ ! -e "$header" ] || exit 0
if ! command -v apt-get >/dev/null 2>&1; then
  echo "sqlite3.h is missing: install SQLite's development files (Debian: libsqlite3-dev)." >&2
  exit 1
fi
root=
if [ "$(id -u)" != 0 ]; then
  command -v sudo >/dev/null 2>&1 || {
    echo "libsqlite3-dev is missing. As root:  apt-get install libsqlite3-dev" >&2
    exit 1
  }
  root=sudo
fi
echo "Installing Debian's libsqlite3-dev, which the build needs."
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! { $root apt-get update -qq &&
  $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends libsqlite3-dev; } \
  >"$log" 2>&1; then
  cat "$log" >&2
  echo "libsqlite3-dev could not be installed; see above." >&2
  exit 1
fi
