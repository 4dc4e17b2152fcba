#!/usr/bin/env bash
# All tests of the workspace, by nextest where it is installed. The last lines are the runner's own summary.
set -euo pipefail

# Where PostgreSQL is installed, a server that does not start is a failure and not a reason to skip.
if compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null; then
  export CARTWRIGHT_REQUIRE_POSTGRES="${CARTWRIGHT_REQUIRE_POSTGRES:-1}"
fi

if cargo nextest --version >/dev/null 2>&1; then
  exec cargo nextest run --workspace --no-fail-fast "$@"
fi
echo "cargo-nextest is not installed: using cargo test"
exec cargo test --workspace --no-fail-fast "$@"
