#!/usr/bin/env bash
# Makes the integrated checklist anew from the three it combines. Run it after changing one of them.
set -euo pipefail
cd "$(dirname "$0")/.."
target=checklists/integrated-20000-27001-22301.yaml
.venv/bin/python -m iso20k_audit checklist combine \
  checklists/iso20000-1-2018.yaml checklists/iso27001-2022.yaml checklists/iso22301-2019.yaml \
  --id integrated-20000-27001-22301 \
  --title "Integrated audit: ISO/IEC 20000-1, ISO/IEC 27001 and ISO 22301" \
  --description "All three standards in one audit. What they ask alike is asked once and counts for each; \
results, coverage and reports can be read for one standard at a time. Made from the three full checklists." \
  --out "$target"
{ printf '# Made by packaging/integrated.sh from the three full checklists. Licence: Apache-2.0.\n'; cat "$target"; } > "$target.new"
mv "$target.new" "$target"
