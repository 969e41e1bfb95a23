# Sourced by the other scripts: what they need besides this repository.

# By program: the Debian packages that it comes in. The programs of LibreOffice are one; the writer has its own name.
declare -A packages=(
  [faketime]="faketime"
  [soffice]="libreoffice-calc"
  [lowriter]="libreoffice-writer fonts-liberation"
  [pdftotext]="poppler-utils"
  [chromium]="chromium"
  [java]="default-jre-headless"
  [npm]="nodejs npm"
  [zsh]="zsh"
  [fish]="fish"
  [groff]="groff-base"
  [valgrind]="valgrind"
  [c++]="g++"
  [python3]="python3 python3-venv"
)

# Installs the packages of those of the programs that are not there.
need() {
  local program lacking=()
  for program in "$@"; do
    # A Python without this makes no environment.
    if [ "$program" = python3 ] && python3 -c 'import ensurepip' 2>/dev/null; then continue; fi
    if [ "$program" != python3 ] && command -v "$program" >/dev/null; then continue; fi
    read -ra of_program <<<"${packages[$program]}"
    lacking+=("${of_program[@]}")
  done
  [ "${#lacking[@]}" -gt 0 ] || return 0
  local root=()
  [ "$(id -u)" = 0 ] || root=(sudo)
  "${root[@]}" apt-get update -qq
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${lacking[@]}" >/dev/null
}

need_all() { need "${!packages[@]}"; }

# The readers of data packages, of workbooks and of PowerShell and the checkers of workflows, from their registry; `env` is where. An
# environment that is there already may be named in IVP_PYTHON_ENV.
python_env() {
  env=$(realpath -m "${IVP_PYTHON_ENV:-target/python-env}")
  if [ ! -x "$env/bin/frictionless" ] || [ ! -x "$env/bin/zizmor" ] || [ ! -x "$env/bin/check-jsonschema" ] || ! "$env/bin/python" -c 'import duckdb, openpyxl, tree_sitter, tree_sitter_powershell' 2>/dev/null; then
    need python3
    python3 -m venv "$env"
    "$env/bin/pip" install --quiet --disable-pip-version-check 'frictionless>=5.18,<6' 'duckdb>=1.1' 'openpyxl>=3.1' \
      'zizmor>=1.30,<2' 'check-jsonschema>=0.39,<1' 'tree-sitter>=0.25,<1' 'tree-sitter-powershell>=0.26,<1'
  fi
}

# What checks the pages, from its registry; `modules` is where. No scripts of the packages run: the checker's would fetch
# a Java of its own.
page_modules() {
  modules=$(realpath -m target/page-modules)
  if ! cmp -s tests/ci/pages/package.json "$modules/installed.json"; then
    need npm
    mkdir -p "$modules"
    cp tests/ci/pages/package.json "$modules/"
    (cd "$modules" && npm install --no-package-lock --ignore-scripts --no-audit --no-fund --silent)
    cp "$modules/package.json" "$modules/installed.json"
  fi
}

# The program: that of IVP_PROGRAM, else as it is built now.
ivp() {
  if [ -n "${IVP_PROGRAM:-}" ]; then "$IVP_PROGRAM" "$@"; else cargo run --locked --quiet -- "$@"; fi
}
