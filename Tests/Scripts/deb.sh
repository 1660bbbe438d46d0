#!/bin/sh
# deb.sh TWJ PAGES: a Debian package of the program, its manual and its completions, in .build/deb.
# Its maintainer is who builds it: DEBFULLNAME and DEBEMAIL, as Debian's own tools take them.
set -eu
twj=$1 pages=$2
for tool in dpkg-deb strip gzip; do
  command -v "$tool" >/dev/null 2>&1 || { echo "make deb needs $tool (Debian: dpkg, binutils, gzip)." >&2; exit 1; }
done
version=$("$twj" --version | sed -n 's/^twj \([0-9][0-9.]*\).*/\1/p')
machine=$(dpkg --print-architecture)
epoch=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
maintainer="${DEBFULLNAME:-Twitch Journal} <${DEBEMAIL:-twitch-journal@localhost}>"
top=.build/deb
root=$top/root
rm -rf "$top"
sh "$(dirname "$0")/install.sh" "$twj" "$pages" "$root" /usr
share=$root/usr/share
mv "$share/zsh/site-functions" "$share/zsh/vendor-completions"

doc=$share/doc/twitch-journal
mkdir -p "$doc" "$root/DEBIAN"
cat >"$doc/copyright" <<END
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Twitch Journal

Files: *
Copyright: the maintainers of Twitch Journal
License: see-source
 The terms are those of the source this package was made from.
 .
 Linked into the program: the Swift standard library, Swift Argument Parser
 and Swift Numerics (Apache License 2.0 with Runtime Library Exception; see
 /usr/share/common-licenses/Apache-2.0), SQLite (public domain), libsodium
 (ISC) and the GNU C library (LGPL; see
 /usr/share/common-licenses/LGPL-2.1).
END
mkdir -p "$share/lintian/overrides"
cat >"$share/lintian/overrides/twitch-journal" <<END
# One file that runs when moved, on any Linux of this machine's kind.
twitch-journal: statically-linked-binary [usr/bin/twj]
END
{
  echo "twitch-journal ($version) unstable; urgency=low"
  echo
  echo "  * See CHANGELOG.md of the source."
  echo
  echo " -- $maintainer  $(LC_ALL=C date -u -R -d "@$epoch")"
} | gzip -9n >"$doc/changelog.gz"
cat >"$root/DEBIAN/control" <<END
Package: twitch-journal
Version: $version
Architecture: $machine
Maintainer: $maintainer
Installed-Size: $(du -k -s "$root" | cut -f 1)
Recommends: tzdata
Section: utils
Priority: optional
Description: private journal of muscle twitches
 Log an episode of a twitching eyelid, lip or other muscle in three seconds,
 see each week how triggers and episodes go together, learn when a doctor's
 visit is worth it, and hand a clinician a page and tables. One SQLite file,
 no network code, no diagnosis.
END
find "$root" -exec touch -h -d "@$epoch" {} +
(cd "$root" && find usr -type f -exec md5sum {} + | LC_ALL=C sort -k 2 >DEBIAN/md5sums)
chmod 644 "$root/DEBIAN/md5sums" "$root/DEBIAN/control" "$doc"/*
SOURCE_DATE_EPOCH=$epoch dpkg-deb --root-owner-group --build "$root" "$top/twitch-journal_${version}_$machine.deb"
