#!/usr/bin/env bash
# Web files: every script parses, and the storefront's share stays small, because every shopper loads it.
set -euo pipefail

loader_bytes_max=6144 # web/widget/cartwright.js, on every page
panel_bytes_max=15360 # all that opening the chat loads: button, panel and the texts of one language
bubble_bytes_max=4096 # what one message of ours loads
row_bytes_max=3584 # a row of recommendations, and what tells how it was taken
reasons_bytes_max=512 # its words in one language

if command -v node >/dev/null; then
  count=0
  while IFS= read -r -d '' file; do
    # Modules and classic scripts alike: parse as a module when the file says import or export.
    if grep -qE '^(import|export) ' "$file"; then
      node --input-type=module --check <"$file" || { echo "in $file" >&2; exit 1; }
    else
      node --check "$file"
    fi
    count=$((count + 1))
  done < <(find web -name '*.js' -not -path '*/node_modules/*' -print0)
  echo "$count scripts parse"
else
  echo "node is missing: scripts not checked"
fi

# What is served is packed file by file.
packed() {
  local sum=0 file
  for file in "$@"; do sum=$((sum + $(gzip -9 -c -- "$file" | wc -c))); done
  echo "$sum"
}
within() { # name, most, files
  local size
  size=$(packed "${@:3}")
  echo "widget $1: $size of $2 bytes gzipped"
  ((size <= $2))
}
largest() { # folder
  local file
  for file in "$1"/*.js; do echo "$(packed "$file") $file"; done | sort -n | tail -n 1 | cut -d ' ' -f 2
}
cd web/widget
within loader "$loader_bytes_max" cartwright.js
within bubble "$bubble_bytes_max" bubble.js corner.js
within row "$row_bytes_max" recommendations.js
within reasons "$reasons_bytes_max" "$(largest reasons)"
within panel "$panel_bytes_max" chat.js corner.js panel.js panel.css.js thread.js words.js "$(largest words)"
