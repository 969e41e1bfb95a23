#!/usr/bin/env bash
# The pages for residents and the evaluation as a page, in a browser: of both plans, in both languages, and of a plan in
# which every text is hostile. See pages/check.mjs for what is looked at. `tests/ci/pages.sh --pictures FOLDER` keeps a
# picture of a page of each kind.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tests/ci/need.sh
need chromium java npm
page_modules

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

python3 tests/ci/pages/hostile.py examples/voorbeeldstad/plan "$work/hostile" >&2
pages="$work/pages"
mkdir -p "$pages/nl" "$pages/en"
made() { # plan, name, language
  ivp site --plan "$1" --lang "$3" -o "$pages/$3/$2-$3" --quiet
  for year in 2024 2025; do
    ivp evaluate "$year" --plan "$1" --lang "$3" --format html -o "$pages/$3/evaluation-$year-$2-$3.html" --quiet
  done
}
for language in nl en; do
  made plan haaksbergen "$language"
  made examples/voorbeeldstad/plan voorbeeldstad "$language"
done
made "$work/hostile" hostile nl 2>"$work/said" || { cat "$work/said" >&2; exit 1; }

# The checker does not work out the fingerprint of a style sheet, and so finds that every page stops its own. Whether it
# does is seen in the browser, which knows. Nothing else is left out.
fingerprint='Inline style violates Content Security Policy \(meta tag\): blocked by “style-src” directive.*'
valid() {
  java -jar "$modules/node_modules/vnu-jar/build/dist/vnu.jar" --stdout --skip-non-html --Werror \
    --filterpattern "$fingerprint" "$@" >"$work/checked" || { cat "$work/checked" >&2; exit 1; }
}
valid "$pages"/*/*haaksbergen* "$pages"/*/*voorbeeldstad*
# No language has the words of the hostile plan.
valid --no-langdetect "$pages"/*/*hostile*

# Both languages at once: most of the time goes by in waiting for the browser.
look() { PAGES_MODULES="$modules" timeout 900 node tests/ci/pages/check.mjs "$@"; }
look "$pages/nl" "$@" &
dutch=$!
look "$pages/en" "$@"
wait "$dutch"
