# Sourced by the other scripts. `need PROGRAM PACKAGE…` installs Debian packages when a program is not there.
need() {
  local program="$1"
  shift
  if command -v "$program" >/dev/null; then
    return
  fi
  local root=()
  [ "$(id -u)" = 0 ] || root=(sudo)
  "${root[@]}" apt-get update -qq
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}
