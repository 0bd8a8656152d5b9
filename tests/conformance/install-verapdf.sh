#!/usr/bin/env bash
# Puts the veraPDF checker from Maven Central into the cache folder. Needs Maven and a Java of 17 or newer.
set -euo pipefail
version=1.30.2
folder="$(cd "$(dirname "$0")/../.." && pwd)/.cache/verapdf"
jar="$folder/verapdf-$version.jar"
if [ ! -f "$jar" ]; then
  mkdir -p "$folder"
  cd "$folder"
  mvn --quiet --batch-mode org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy \
    -Dartifact=org.verapdf.apps:cli:"$version" -DoutputDirectory="$folder" >&2
  mv "cli-$version.jar" "$jar"
fi
echo "$jar"
