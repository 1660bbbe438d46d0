# Twitch Journal. `make demo` and `make test` need nothing but Swift, git and make.
SWIFT ?= swift
PREFIX ?= $(HOME)/.local
JOURNALS ?= 400
SEED ?= 1
JOBS ?= $(shell nproc 2>/dev/null || echo 2)
CHECKED = --explicit-target-dependency-import-check error
STATIC = -c release --static-swift-stdlib -Xswiftc -static-executable -Xswiftc -cross-module-optimization
RELEASE = .build/release/twj
SOURCES = Package.swift Sources Tests Schema

.PHONY: help build test demo release install uninstall lint format examples bench check setup counts calibrate readers faults

help:
	@echo "make demo      build the program and play the journey on an example journal"
	@echo "make test      run every test"
	@echo "make install   install to PREFIX/bin (now: $(PREFIX)/bin)"
	@echo "make check     what CI runs: lint, build, tests, examples, demo, counts"
	@echo "make bench     ratios against sqlite3 and other journals, counts of system calls"
	@echo "make calibrate false findings, power and coverage on simulated journals (JOURNALS, SEED)"
	@echo "make readers   pandas, frictionless, fhir.resources, jsonschema … read what is exported"
	@echo "make faults    kills, full disks, power cuts, damage: what is left (PEERS=1: of others too)"
	@echo "make counts    system calls and syncs against their budget"
	@echo "make lint | format | examples | build | release | uninstall"

setup:
	@sh Tests/Scripts/setup.sh "$(SWIFT)"

build: setup
	$(SWIFT) build -j $(JOBS) $(CHECKED)

test: setup
	$(SWIFT) test -j $(JOBS) $(CHECKED)

release: setup
	@sh Tests/Scripts/release.sh "$(SWIFT)" $(STATIC) -j $(JOBS)

demo: release
	@sh Examples/demo.sh $(RELEASE)

install: release
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 -s $(RELEASE) "$(DESTDIR)$(PREFIX)/bin/twj"
	@echo "installed $(DESTDIR)$(PREFIX)/bin/twj"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/twj"

lint: setup
	$(SWIFT) format lint --strict -r $(SOURCES)

format: setup
	$(SWIFT) format -i -r $(SOURCES)

# Runs the examples and writes what they print: read the difference like code.
examples: setup
	RECORD_EXAMPLES=1 $(SWIFT) test -j $(JOBS) --filter ExampleTests

bench: release
	@sh Tests/Bench/bench.sh $(RELEASE)

counts: release
	@sh Tests/Bench/counts.sh $(RELEASE)

# Installs Python packages into .build/readers; R, LibreOffice and Chromium read too where they are.
readers: release
	@sh Tests/Readers/readers.sh $(RELEASE)

# Minutes; needs strace and python3, and root for full disks.
faults: release
	@sh Tests/Faults/faults.sh $(RELEASE) $(PEERS)

# Minutes: measures the trigger analysis; ARTICLE=FILE also replaces the tables of that article.
calibrate: setup
	$(SWIFT) build -c release -j $(JOBS) --product calibrate
	@.build/release/calibrate --journals $(JOURNALS) --seed $(SEED) $(if $(ARTICLE),--article $(ARTICLE))

check: lint build test demo counts
	@echo "make check: all good"
