# Two commands do everything on a fresh Debian or Ubuntu machine: make demo, make test.
.PHONY: help setup demo test test-long run bench check lock screenshots translations clean
PY := .venv/bin/python
OFFSCREEN := QT_QPA_PLATFORM=offscreen

help:
	@echo "make demo   set up, play a complete audit, write report, registers and evidence to demo-output/"
	@echo "make test   set up and run all tests (no display needed)"
	@echo "make test-long  the same with many more schedules of consolidation and every damage to a package (an hour or more)"
	@echo "make run    open the window"
	@echo "make check  lint, types, import contracts, docstrings"
	@echo "make translations  texts to translate, and translations compiled for the window"
	@echo "make bench  speed, as ratios to floors measured in the same run"

setup:
	@packaging/setup.sh

demo: setup
	@rm -rf demo-output
	@$(PY) -m iso20k_audit demo --out demo-output
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] && [ -z "$$CI" ]; then \
	  $(PY) -m iso20k_audit --workspace demo-output/workspace; \
	else echo "No display here; on one that has, open it with: make run WORKSPACE=demo-output/workspace"; fi

run: setup
	@$(PY) -m iso20k_audit $(if $(WORKSPACE),--workspace "$(WORKSPACE)")

test: setup
	@$(OFFSCREEN) $(PY) -m pytest -n 2

test-long: setup
	@ISO20K_LONG=1 $(OFFSCREEN) $(PY) -m pytest -n 2 --maxschedchunk 1 tests/store/test_consolidation_properties.py \
	  tests/store/test_consolidation_teeth.py tests/exchange

check: setup
	@.venv/bin/ruff format --check -q .
	@.venv/bin/ruff check -q .
	@.venv/bin/mypy
	@.venv/bin/lint-imports

bench: setup
	@$(OFFSCREEN) $(PY) -m tests.bench

lock: setup
	@.venv/bin/uv pip compile pyproject.toml --group dev --universal --generate-hashes -q -o requirements.lock

translations: setup
	@$(PY) packaging/translations.py $(if $(TIDY),--tidy)

screenshots: setup
	@$(OFFSCREEN) $(PY) packaging/screenshots.py

clean:
	@rm -rf .venv demo-output .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
