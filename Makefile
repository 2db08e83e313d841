# Everything sets itself up: the stamps make the second run immediate. uv is used when present, pip else.
PY := .venv/bin/python
UV := $(shell command -v uv 2>/dev/null)
ifdef UV
INSTALL := uv pip install --quiet --python $(PY) --require-hashes -r
EDITABLE := uv pip install --quiet --python $(PY) --no-deps --no-build-isolation -e .
else
# Bytecode comes with the first use: compiling all of matplotlib and SQLAlchemy costs a cold start 20 s.
INSTALL := $(PY) -m pip install --quiet --disable-pip-version-check --no-compile --require-hashes -r
EDITABLE := $(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
endif
# Bytecode is kept, also where the environment forbids Python to write it by itself: a start takes a third less, after
# a change of the sources too, and the tests are not rewritten in each of their processes.
export PYTHONDONTWRITEBYTECODE :=
COMPILED := $(PY) -m compileall -q bot handlers jobs storage
COMPILE := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header

.PHONY: demo run test check lint journeys bench screenshots campaign lock browser clean

demo: .venv/run.stamp
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
	$(PY) -m pytest -m campaign tests/faults

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
	python3.11 -m venv .venv || python3 -m venv .venv

.venv/run.stamp: requirements/run.txt pyproject.toml | .venv/bin/python
	$(INSTALL) requirements/run.txt
	$(EDITABLE)
	$(COMPILED)
	@touch $@

.venv/dev.stamp: requirements/dev.txt pyproject.toml | .venv/bin/python
	$(INSTALL) requirements/dev.txt
	$(EDITABLE)
	$(COMPILED)
	@touch $@ .venv/run.stamp

clean:
	rm -rf .venv
