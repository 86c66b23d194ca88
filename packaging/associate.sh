#!/usr/bin/env bash
# Makes a double click on a package (*.i20k) open the program, for this user on a Linux desktop.
# Run it again after moving the folder. `packaging/associate.sh --remove` takes it back.
set -euo pipefail
cd "$(dirname "$0")/.."
data=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$data/applications/iso20k-audit.desktop
types=$data/mime/packages/iso20k-audit-mime.xml
icon=$data/icons/hicolor/256x256/apps/iso20k-audit.png

refresh() {
  command -v update-mime-database >/dev/null 2>&1 && update-mime-database "$data/mime" || true
  command -v update-desktop-database >/dev/null 2>&1 && update-desktop-database "$data/applications" || true
}

if [ "${1:-}" = "--remove" ]; then
  rm -f "$entry" "$types" "$icon"
  refresh
  exit 0
fi

mkdir -p "$(dirname "$entry")" "$(dirname "$types")" "$(dirname "$icon")"
# A path in Exec stands in double quotes; these characters in it are escaped (Desktop Entry Specification).
program=$(printf '%s' "$PWD/.venv/bin/iso20k-audit" | sed 's/[\\"`$]/\\\\&/g; s/%/%%/g')
while IFS= read -r line; do
  case $line in
    Exec=*) printf 'Exec="%s" %%F\n' "$program" ;;
    *) printf '%s\n' "$line" ;;
  esac
done < packaging/iso20k-audit.desktop > "$entry"
cp packaging/iso20k-audit-mime.xml "$types"
cp resources/icons/iso20k-audit.png "$icon"
refresh
printf 'Packages open with %s\n' "$PWD/.venv/bin/iso20k-audit"
