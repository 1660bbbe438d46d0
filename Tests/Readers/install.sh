#!/bin/sh
# install.sh PLACE [short]: Python's readers into PLACE; fails when they cannot be had. The short form
# leaves out what needs Java, and goes on without what cannot be had; as root, or in CI with sudo, it
# installs Python and Chromium from Debian.
set -eu
place=$1 form=${2:-}
here=$(cd "$(dirname "$0")" && pwd)
lists="requirements.txt requirements-alone.txt"
[ "$form" = short ] || lists="$lists requirements-java.txt"
logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT

# shellcheck disable=SC2317
debian() {
  echo "Installing from Debian: $*"
  $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" \
    >"$logs/$1" 2>&1 || echo "Not installed: $*: $(tail -n 1 "$logs/$1")"
}
has() { command -v "$1" >/dev/null 2>&1; }
has_python() { python3 -c 'import ensurepip' >/dev/null 2>&1; }

root=no
if [ "$form" = short ] && has apt-get; then
  if [ "$(id -u)" = 0 ]; then
    root=
  elif [ -n "${CI:-}" ] && sudo -n true 2>/dev/null; then
    root="sudo -n"
  fi
fi
browser=
has chromium || has chromium-browser || has google-chrome || browser="chromium fonts-liberation"
has pdftotext || browser="$browser poppler-utils"
if [ "$root" != no ] && { [ -n "$browser" ] || ! has_python; }; then
  $root apt-get update -qq -o Acquire::Retries=1 -o Acquire::http::Timeout=15 >"$logs/update" 2>&1 ||
    echo "apt-get update: $(tail -n 1 "$logs/update")"
  has_python || debian python3 python3-venv
  # shellcheck disable=SC2086
  [ -z "$browser" ] || debian $browser &
fi

get() {
  more=
  [ "$1" = requirements.txt ] || more=--no-deps
  # shellcheck disable=SC2086
  "$place/bin/python" -m pip install --disable-pip-version-check --quiet --no-compile --retries 2 \
    --timeout 10 $more --requirement "$here/$1" && cp "$here/$1" "$place/$1"
}
[ -x "$place/bin/python" ] || rm -rf "$place"
lacking=
for list in $lists; do
  cmp -s "$here/$list" "$place/$list" || lacking="$lacking $list"
done
failed=0
if [ -n "$lacking" ]; then
  echo "Installing the readers into .build/readers (the first time takes a minute) …"
  "$place/bin/python" -m pip --version >/dev/null 2>&1 || python3 -m venv --clear "$place" \
    >"$logs/python" 2>&1 || failed=1
  for list in $lacking; do
    [ "$failed" = 1 ] || get "$list" >"$logs/python" 2>&1 || failed=1
  done
fi
wait
if [ "$failed" = 1 ] && [ "$form" = short ]; then
  echo "Not installed: Python packages: $(tail -n 1 "$logs/python")"
elif [ "$failed" = 1 ]; then
  cat "$logs/python" >&2
  echo "readers: the Python packages could not be installed; see above." >&2
  exit 1
fi
