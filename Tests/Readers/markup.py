"""The pages of `twj report`, read by html5lib in its strict mode: the first parse error ends it."""

import html5lib


def read(journal):
    pages = list(journal.glob("visit.html"))
    for page in pages:
        try:
            html5lib.HTMLParser(strict=True).parse(page.read_text(encoding="utf-8"))
        except html5lib.html5parser.ParseError as error:
            raise ValueError(f"{page.name}: {error}") from error
    return len(pages)
