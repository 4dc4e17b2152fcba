#!/usr/bin/env bash
# Web files: every script parses, and the storefront's share stays small, because every shopper loads it.
set -euo pipefail

loader_bytes_max=6144 # web/widget/cartwright.js, on every page
panel_bytes_max=15360 # everything else of the widget, loaded on first need

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

packed() { gzip -9 -c -- "$@" | wc -c; }
if [[ -f web/widget/cartwright.js ]]; then
  size=$(packed web/widget/cartwright.js)
  echo "widget loader: $size of $loader_bytes_max bytes gzipped"
  ((size <= loader_bytes_max))
  mapfile -d '' rest < <(find web/widget -type f \( -name '*.js' -o -name '*.css' -o -name '*.html' \) -not -name cartwright.js -print0)
  if ((${#rest[@]} > 0)); then
    size=$(packed "${rest[@]}")
    echo "widget panel: $size of $panel_bytes_max bytes gzipped"
    ((size <= panel_bytes_max))
  fi
fi
