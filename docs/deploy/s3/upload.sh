#!/bin/sh
# Uploads a release to an S3-compatible store: upload.sh FOLDER/current s3://BUCKET, see s3.md.
set -eu
release=$(readlink -f "$1")
bucket=$2
forever='public, max-age=31536000, immutable'

types='atom application/atom+xml; charset=utf-8
bib application/x-bibtex; charset=utf-8
css text/css; charset=utf-8
csv text/csv; charset=utf-8
docx application/vnd.openxmlformats-officedocument.wordprocessingml.document
html text/html; charset=utf-8
ics text/calendar; charset=utf-8
jpg image/jpeg
jpeg image/jpeg
js text/javascript; charset=utf-8
json application/json; charset=utf-8
md text/markdown; charset=utf-8
pdf application/pdf
png image/png
ris application/x-research-info-systems; charset=utf-8
svg image/svg+xml; charset=utf-8
txt text/plain; charset=utf-8
webmanifest application/manifest+json; charset=utf-8
webp image/webp
woff2 font/woff2
xlsx application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
xml text/xml; charset=utf-8
zip application/zip'

# upload FOLDER CACHING TYPE ENDING [FILTER…]: files of a folder with one ending, those that later filters leave.
upload() {
  folder=$1 caching=$2 type=$3 ending=$4
  shift 4
  case ${UPLOAD:-sync} in
    cp) set -- --recursive "$@" ;;
  esac
  aws s3 "${UPLOAD:-sync}" "$release/$folder" "$bucket/$folder" --exclude '*' --include "*.$ending" "$@" \
    --content-type "$type" --cache-control "$caching" --only-show-errors
}

# each FOLDER CACHING [FILTER…]: files of all types but pages.
each() {
  place=$1 keep=$2
  shift 2
  printf '%s\n' "$types" | while read -r name kind; do
    [ "$name" = html ] || upload "$place" "$keep" "$kind" "$name" "$@" </dev/null
  done
}

cd "$release"
for hashed in _astro/ search-index/*/ admin/decap-*/; do
  each "$hashed" "$forever"
done
each '' no-cache --exclude '_astro/*' --exclude 'search-index/*' --exclude 'admin/decap-*'
upload '' no-cache 'text/html; charset=utf-8' html
upload search-index/ no-cache 'application/json; charset=utf-8' json --exclude '*/*'
