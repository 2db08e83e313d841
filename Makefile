# Everything sets itself up: the stamps make the second run immediate. uv is used when present, pip else.
PY := .venv/bin/python
BASE := $(shell command -v python3.11 || command -v python3)
UV := $(shell command -v uv 2>/dev/null)
ifdef UV
INSTALL := uv pip install --quiet --python $(PY) --require-hashes -r
EDITABLE := uv pip install --quiet --python $(PY) --no-deps --no-build-isolation -e .
else
# The machine's own pip reaches into .venv where it can (since 22.3): one more there costs a cold start 7 s. The lock is
# complete, so nothing is resolved. Bytecode comes with the first use: compiling all of matplotlib and SQLAlchemy: 20 s.
REACHES = $(shell $(BASE) -m pip --python $(BASE) --version >/dev/null 2>&1 && echo yes)
PIP = $(if $(REACHES),$(BASE) -m pip --python $(PY),$(PY) -m pip) --disable-pip-version-check
INSTALL = $(PIP) install --quiet --no-compile --no-deps --require-hashes -r
EDITABLE = $(PIP) install --quiet --no-deps --no-build-isolation -e .
endif
# Bytecode is kept, also where the environment forbids Python to write it by itself: a start takes a third less, after
# a change of the sources too, and the tests are not rewritten in each of their processes.
export PYTHONDONTWRITEBYTECODE :=
COMPILED := $(PY) -m compileall -q bot handlers jobs storage
COMPILE := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header

.PHONY: demo run test check lint journeys bench screenshots campaign lock browser clean

demo: .venv/packages.stamp
	@$(PY) -m bot demo

run: .venv/run.stamp
	@$(PY) -m bot run

test: check
	$(PY) -m pytest -n auto --maxprocesses 4 --dist worksteal

check: .venv/dev.stamp
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	.venv/bin/lint-imports --no-logo
	$(PY) -m pytest tests/test_house.py tests/test_docs.py

bench: .venv/dev.stamp
	$(PY) -m benchmarks

campaign: .venv/dev.stamp
	$(PY) -m pytest -m campaign tests/faults tests/planning

screenshots: .venv/dev.stamp
	$(PY) -m tests.browser.screenshots

# Debian's Chromium and coloured emoji for the browser tests; without it they are skipped and say so.
browser:
	{ command -v chromium && fc-list | grep -qi emoji; } >/dev/null || (apt-get update -qq && \
	  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium fonts-noto-color-emoji)

lock:
	$(COMPILE) --upgrade --extra postgres pyproject.toml requirements/build.in -o requirements/run.txt
	$(COMPILE) --extra dev -c requirements/run.txt pyproject.toml requirements/build.in -o requirements/dev.txt

.venv/bin/python:
	$(BASE) -m venv $(if $(UV)$(REACHES),--without-pip) .venv

.venv/packages.stamp: requirements/run.txt | .venv/bin/python
	$(INSTALL) requirements/run.txt
	$(COMPILED)
	@touch $@

# With Nahbar itself, so that its verbs run from any folder; the demo does without.
.venv/run.stamp: pyproject.toml .venv/packages.stamp
	$(EDITABLE)
	@touch $@

.venv/dev.stamp: requirements/dev.txt pyproject.toml | .venv/bin/python
	$(INSTALL) requirements/dev.txt
	$(EDITABLE)
	$(COMPILED)
	@touch .venv/packages.stamp .venv/run.stamp $@

clean:
	rm -rf .venv
