#!/bin/sh
# check.sh MAKE READERS: the tests, and beside them the release program and what reads its exports,
# as each leaves a processor idle at times. The tests are built already.
set -u
make=$1
readers=$2
log=$(mktemp)
trap 'rm -f "$log"' EXIT
{ sh "$(dirname "$0")/../Readers/install.sh" "$readers" short & "$make" release && wait; } >"$log" 2>&1 &
beside=$!
"$make" test TESTING="--skip-build --ignore-lock"
tests=$?
wait "$beside"
release=$?
cat "$log"
[ "$tests" -eq 0 ] && [ "$release" -eq 0 ]
