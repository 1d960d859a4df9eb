# make demo   the site with its demonstration content, on http://127.0.0.1:8000
# make test   every check there is
# Variables: PYTHON, HOST, PORT, DATABASE_URL, DATABASE_URL_TEST_PG

PYTHON ?= python3
RUN := .venv/bin/python
TEST := DJANGO_SETTINGS_MODULE=cms.settings.test $(RUN)
export PYTHONUNBUFFERED = 1
.DEFAULT_GOAL := help

.PHONY: help demo test lint test-sqlite test-postgresql test-browser test-long bench second-reader messages pins clean environment environment-dev browser-tools

help:
	@sed -n 's/^# \(make .*\)/\1/p' Makefile

environment:
	@$(PYTHON) bin/environment.py requirements.txt
	@$(RUN) -m cms.compile_messages

environment-dev:
	@$(PYTHON) bin/environment.py requirements-dev.txt
	@$(RUN) -m cms.compile_messages

demo: environment
	@$(RUN) manage.py demo --migrate
	@exec $(RUN) -m cms.serve

# make lint   style, imports, migrations and settings
lint: environment-dev
	$(RUN) -m ruff check
	$(RUN) -m ruff format --check
	.venv/bin/lint-imports
	$(TEST) manage.py makemigrations --check --dry-run
	$(TEST) manage.py check --fail-level WARNING

test: lint test-sqlite test-postgresql test-browser

test-sqlite: environment-dev
	env -u DATABASE_URL $(RUN) -m pytest -m "not browser" -n auto --maxprocesses 4

# PostgreSQL is production: skipping it is said aloud, and in CI it is a failure.
test-postgresql: environment-dev
ifdef DATABASE_URL_TEST_PG
	DATABASE_URL=$(DATABASE_URL_TEST_PG) $(RUN) -m pytest -m "not browser" -n auto --maxprocesses 4
else
	@echo "SKIPPED: the suite on PostgreSQL. Name a server in DATABASE_URL_TEST_PG to run it."
	@test -z "$$CI"
endif

test-browser: environment-dev browser-tools
	$(RUN) -m pytest -m browser -n 2 --dist loadfile

# make test-long   what people and programs could do to the site, in 20,000 steps on each database (hours)
test-long: environment-dev
	env -u DATABASE_URL CASEBOOK_LONG=1 $(RUN) -m pytest -p no:cacheprovider tests/publishing/test_machine.py
ifdef DATABASE_URL_TEST_PG
	DATABASE_URL=$(DATABASE_URL_TEST_PG) CASEBOOK_LONG=1 $(RUN) -m pytest -p no:cacheprovider tests/publishing/test_machine.py
else
	@echo "SKIPPED: the long run on PostgreSQL. Name a server in DATABASE_URL_TEST_PG to run it."
endif

# make bench   what the rules cost, and what people wait for on a real server
bench: environment-dev browser-tools
	@$(RUN) bin/bench.py
	@$(RUN) bin/bench_site.py

# make second-reader   teach the second reader (REV-001) the corpus of today, and say how well it reads
second-reader: environment-dev
	$(RUN) bin/train_second_reader.py

# Checkers from npm, and a browser where playwright can bring one; tests say what they miss.
browser-tools: environment-dev
	@if command -v npm >/dev/null; then \
	  test node_modules/.package-lock.json -nt package-lock.json || npm ci --ignore-scripts --no-audit --no-fund; \
	else echo "MISSING: npm, so accessibility and HTML checks cannot run."; fi
	@$(RUN) -m tests.browser.chromium || $(RUN) -m playwright install chromium || true

# make messages   collect the words for translators (needs the gettext tools)
messages: environment-dev
	$(RUN) manage.py makemessages --locale ru --locale zh_Hans --no-wrap --add-location file \
	  --ignore node_modules --ignore .venv --ignore var --ignore tests
	$(RUN) -m cms.compile_messages

# make pins   pin what requirements.in and requirements-dev.in ask for
pins: environment-dev
	CUSTOM_COMPILE_COMMAND="make pins" $(RUN) -m piptools compile --quiet --generate-hashes --strip-extras \
	  --no-emit-index-url --no-emit-find-links --no-emit-options --no-config requirements.in
	CUSTOM_COMPILE_COMMAND="make pins" $(RUN) -m piptools compile --quiet --generate-hashes --strip-extras --allow-unsafe \
	  --no-emit-index-url --no-emit-find-links --no-emit-options --no-config requirements-dev.in

# make clean   remove what these targets made, but not the site’s data in var/
clean:
	rm -rf .venv node_modules .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find cms stories tests locale -name '*.mo' -delete -o -name __pycache__ -prune -exec rm -rf {} +
