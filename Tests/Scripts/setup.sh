#!/bin/sh
# setup.sh SWIFT: sees to what a build needs; says what it installs and why it cannot.
set -eu
swift=${1:-swift}
if ! command -v "$swift" >/dev/null 2>&1; then
  echo "No Swift toolchain found: install Swift 6.2 or newer (swift.org/install) and try again." >&2
  exit 1
fi
packages=
[ -e /usr/include/sqlite3.h ] || packages=libsqlite3-dev
[ -e /usr/include/sodium.h ] || packages="$packages libsodium-dev"
[ -n "$packages" ] || exit 0
if ! command -v apt-get >/dev/null 2>&1; then
  echo "The development files of SQLite or libsodium are missing (Debian: $packages)." >&2
  exit 1
fi
root=
if [ "$(id -u)" != 0 ]; then
  command -v sudo >/dev/null 2>&1 || {
    echo "Missing. As root:  apt-get install" $packages >&2
    exit 1
  }
  root=sudo
fi
echo "Installing what the build needs from Debian:" $packages
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! { $root apt-get update -qq &&
  $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages; } \
  >"$log" 2>&1; then
  cat "$log" >&2
  echo "Not installed, see above:" $packages >&2
  exit 1
fi
