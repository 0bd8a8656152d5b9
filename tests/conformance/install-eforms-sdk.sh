#!/usr/bin/env bash
# Puts the rules and code lists of the eForms SDK from Maven Central into the cache folder. Needs Maven.
set -euo pipefail
version=1.13.0
folder="$(cd "$(dirname "$0")/../.." && pwd)/.cache/eforms-sdk-$version"
if [ ! -d "$folder/eforms-sdk/schematrons" ]; then
  mkdir -p "$folder"
  cd "$folder"
  mvn --quiet --batch-mode org.apache.maven.plugins:maven-dependency-plugin:3.6.1:unpack \
    -Dartifact=eu.europa.ted.eforms:eforms-sdk:"$version" -Dmdep.unpack.includes='eforms-sdk/schematrons/static/*,eforms-sdk/schemas/**,eforms-sdk/codelists/cpv.gc' \
    -DoutputDirectory="$folder" >&2
fi
echo "$folder/eforms-sdk"
