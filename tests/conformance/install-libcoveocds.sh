#!/usr/bin/env bash
# Puts the checker of the Open Contracting Data Standard from PyPI into the cache folder, with the standard of the
# folder given as the zip that it reads. Needs Python 3.10 or newer.
set -euo pipefail
standard="$1"
folder="$(cd "$(dirname "$0")/../.." && pwd)/.cache/libcoveocds"
mkdir -p "$folder"
if [ ! -x "$folder/bin/libcoveocds" ]; then
  python3 -m venv "$folder" >&2
  "$folder/bin/pip" install --quiet libcoveocds==0.17.0 >&2
fi
"$folder/bin/python" - "$standard" "$folder/standard.zip" <<'PYTHON'
import pathlib, sys, zipfile
source, target = pathlib.Path(sys.argv[1]), sys.argv[2]
with zipfile.ZipFile(target, "w") as made:
    made.writestr("standard/", "")
    for file in [*source.glob("*.json"), *source.glob("codelists/*.csv")]:
        made.write(file, f"standard/schema/{file.relative_to(source)}")
PYTHON
echo "$folder"
