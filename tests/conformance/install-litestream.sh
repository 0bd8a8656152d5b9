#!/usr/bin/env bash
# Puts Litestream from the npm registry into the cache folder, and says where. For Linux on x64.
set -euo pipefail
folder="$(cd "$(dirname "$0")/../.." && pwd)/.cache/litestream"
if [ ! -x "$folder/package/litestream" ]; then
  mkdir -p "$folder"
  (cd "$folder" && tar xzf "$(npm pack --silent @flydotio/litestream-linux-x64@1.0.1)") >&2
fi
echo "$folder/package/litestream"
