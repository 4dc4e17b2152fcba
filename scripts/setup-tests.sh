#!/usr/bin/env bash
# What the tests need beside Rust: PostgreSQL's programs (each test run starts its own server), Python for the mail
# server that stands in, Node for the checks of web files. Installs what is missing where it may, else says what to do.
set -euo pipefail

missing=()
find_postgres() { compgen -G '/usr/lib/postgresql/*/bin/initdb'; }
find_postgres >/dev/null || missing+=(postgresql)
python3 -m venv --help >/dev/null 2>&1 || missing+=(python3-venv)

if ((${#missing[@]} > 0)); then
  if [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null; then
    echo "installing ${missing[*]}"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  else
    echo "missing: ${missing[*]}; install them, or the tests that need them are skipped with a note" >&2
  fi
fi
find_postgres >/dev/null && echo "postgresql: $(find_postgres | head -n 1)"
command -v node >/dev/null || echo "node is missing: web files are not checked" >&2
exit 0
