#!/bin/sh
# check.sh MAKE READERS: the tests, and beside them the release program and what reads its exports,
# as each leaves a processor idle at times. The tests are built already.
set -u
make=$1
readers=$2
log=$(mktemp)
# A session of its own: it can be ended with all that it began.
# shellcheck disable=SC2016
setsid sh -c 'sh "$1" "$2" short & "$3" release && wait' - \
  "$(dirname "$0")/../Readers/install.sh" "$readers" "$make" >"$log" 2>&1 &
beside=$!
trap 'kill -- "-$beside" 2>/dev/null; rm -f "$log"' EXIT
trap 'exit 130' INT TERM
"$make" test TESTING="--skip-build --ignore-lock" || exit 1
wait "$beside"
release=$?
cat "$log"
exit "$release"
