# Thin on purpose: what each target does is written in config/bootstrap and tests/run.py.
PYTHON ?= python3

.PHONY: run setup test test-fast test-next test-networks test-live check bench quality soak pds lock messages screenshots clean help

help: ## What there is
	@echo "make run         start Portevoix with its demo company (PORT=8123 make run moves it)"
	@echo "make test        everything: format, lint, types, contracts, tests on both databases, browser, counterparts"
	@echo "make test-fast   lint, contracts and unit tests on SQLite; needs nothing, under a minute"
	@echo "make check       format, lint, types, contracts, messages"
	@echo "make setup       install what development needs"
	@echo "make pds         start a real AT Protocol server to publish to"
	@echo "make bench       measure (ONLY=B9 one measure, SIZE=full the large sizes)"
	@echo "make quality     recall and precision of every rule on the golden set"
	@echo "make soak        the full numbers of the long tests"
	@echo "make test-next   the suite on the next Wagtail"
	@echo "make test-networks  the slow counterparts"
	@echo "make test-live   the real networks, with real credentials (docs/operations.md)"
	@echo "make messages    collect and compile translations"
	@echo "make lock        renew requirements/*.txt"
	@echo "make screenshots renew the pictures of the README"
	@echo "make clean       remove what was installed and built; var/ stays"

# exec: signals reach the program itself, and nothing stays behind when make goes.
define START
@command -v $(PYTHON) >/dev/null || { echo "Python 3.11 or newer is needed, and there is no $(PYTHON)."; exit 1; }
@exec $(PYTHON) -m config.bootstrap $@
endef

run: ; $(START)
setup: ; $(START)
test: ; $(START)
test-fast: ; $(START)
test-next: ; $(START)
test-networks: ; $(START)
test-live: ; $(START)
check: ; $(START)
bench: ; $(START)
quality: ; $(START)
soak: ; $(START)
pds: ; $(START)
lock: ; $(START)
messages: ; $(START)
screenshots: ; $(START)

clean:
	rm -rf .venv node_modules tests/counterparts/*/node_modules build config/static/vendor .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
