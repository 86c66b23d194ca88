#!/usr/bin/env bash
# Makes everything ready on a fresh machine: system libraries that Qt needs, .venv, locked dependencies.
# Run it as often as you like; when nothing has changed it takes a fraction of a second.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }

# The least that Qt's wheels need on Debian and Ubuntu, for a window (xcb) and without a screen (offscreen).
packages=(libegl1 libgl1 libdbus-1-3 libfontconfig1 libxkbcommon0 libxkbcommon-x11-0
  libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0)

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

install_packages() {
  local missing=()
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  if [ "$(id -u)" != 0 ] && ! sudo -n true 2>/dev/null && [ ! -t 0 ]; then
    say "These system packages are missing: ${missing[*]}"
    say "Install them with: sudo apt-get install ${missing[*]}"
    exit 1
  fi
  say "Installing system packages: ${missing[*]}"
  if ! as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}" >/dev/null 2>&1; then
    as_root apt-get update -qq || true
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}" >/dev/null || {
      say "The system packages could not be installed. Install by hand: apt-get install ${missing[*]}"
      exit 1
    }
  fi
}

find_python() {
  for candidate in "${PYTHON:-}" python3.13 python3.12 python3.11 python3; do
    [ -n "$candidate" ] && command -v "$candidate" >/dev/null 2>&1 || continue
    if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      command -v "$candidate"
      return 0
    fi
  done
  return 1
}

if command -v apt-get >/dev/null 2>&1; then
  # glib is called libglib2.0-0t64 on newer systems
  if apt-cache show libglib2.0-0t64 >/dev/null 2>&1; then packages+=(libglib2.0-0t64); else packages+=(libglib2.0-0); fi
  install_packages "${packages[@]}"
  find_python >/dev/null || install_packages python3 python3-venv
else
  say "This is no Debian or Ubuntu: make sure that Qt's system libraries are there (see README)."
fi

python=$(find_python) || {
  say "Python 3.11 or newer is needed and was not found. Install it, or set PYTHON to its path."
  exit 1
}

# An activated .venv is about to be replaced: what it was made with stays, itself it does not.
python=$("$python" -c 'import sys; print(sys._base_executable or sys.executable)')

stamp=".venv/.ready"
want="$(sha256sum requirements.lock | cut -d' ' -f1) $("$python" -V) $PWD"
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$want" ]; then exit 0; fi

if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
  command -v apt-get >/dev/null 2>&1 && install_packages python3-venv
fi
rm -rf .venv
"$python" -m venv .venv
unset PYTHONDONTWRITEBYTECODE
lock_of() { awk -v name="$1" '$0 ~ "^"name"==" {on=1} on {print} on && !/\\$/ {exit}' requirements.lock; }
lock_of uv > .venv/uv.lock.txt
if .venv/bin/python -m pip install -q --disable-pip-version-check --require-hashes -r .venv/uv.lock.txt 2>/dev/null; then
  .venv/bin/uv pip install -q --python .venv/bin/python --require-hashes --compile-bytecode -r requirements.lock
else
  .venv/bin/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements.lock
fi
site=$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
printf '%s\n' "$PWD" > "$site/iso20k_audit.pth"
printf '#!%s\nfrom iso20k_audit.__main__ import main\nmain()\n' "$PWD/.venv/bin/python" > .venv/bin/iso20k-audit
chmod +x .venv/bin/iso20k-audit
printf '%s' "$want" > "$stamp"
say "Ready: .venv/bin/iso20k-audit"
