#!/usr/bin/env bash
# The files for build servers: what GitHub's and GitLab's own schemas say of them, and what an auditor of workflows does.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tests/ci/need.sh

python_env
workflows=(.github/workflows/*.yml examples/ci/github/plan.yml)
"$env/bin/check-jsonschema" --builtin-schema vendor.github-workflows "${workflows[@]}"
"$env/bin/check-jsonschema" --builtin-schema vendor.gitlab-ci examples/ci/gitlab/.gitlab-ci.yml
"$env/bin/zizmor" --offline --quiet "${workflows[@]}"
