#!/bin/sh
# tarball.sh TWJ PAGES: program, manual, completions and texts in one archive, in .build/tarball.
# The same program and commit give the same bytes. Unpack it anywhere: bin/twj runs where it lies.
set -eu
twj=$1 pages=$2
for tool in tar gzip strip; do
  command -v "$tool" >/dev/null 2>&1 || { echo "make tarball needs $tool (Debian: tar, gzip, binutils)." >&2; exit 1; }
done
version=$("$twj" --version | sed -n 's/^twj \([0-9][0-9.]*\).*/\1/p')
epoch=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
name=twj-$version-linux-$(uname -m)
top=.build/tarball
rm -rf "$top"
sh "$(dirname "$0")/install.sh" "$twj" "$pages" "$top" "/$name" >/dev/null
cp README.md CHANGELOG.md LICENSE "$top/$name"
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$epoch" -C "$top" -cf - "$name" |
  gzip -9n >"$top/$name.tar.gz"
rm -rf "${top:?}/$name"
echo "$top/$name.tar.gz: unpack it anywhere, and run $name/bin/twj"
