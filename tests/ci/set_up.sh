#!/usr/bin/env bash
# All that the other scripts need and is not there yet, at once.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tests/ci/need.sh

need_all
python_env
page_modules
