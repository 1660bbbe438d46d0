/// How the page looks on a screen and on paper: greys only, text at least 4.5 to 1 on white.
enum ReportStylesheet {
  static let text = screen + drawings + paper

  private static let screen = """
    body { margin: 1.2em auto; max-width: 72em; padding: 0 1em; background: #fff; color: #111;
      font: 15px/1.4 "Helvetica Neue", Arial, "Liberation Sans", sans-serif; }
    h1 { font-size: 1.5em; margin: 0; }
    h2 { font-size: 1.05em; margin: 0 0 .25em; border-bottom: 1px solid #555; }
    header p { margin: .2em 0 .8em; }
    p { margin: .2em 0; overflow-wrap: anywhere; }
    ul { margin: .2em 0; padding-left: 1.1em; }
    li { overflow-wrap: anywhere; }
    section { margin: 0 0 .8em; }
    section.page { margin-top: 1.6em; }
    .block1 { column-span: all; }
    table { border-collapse: collapse; width: 100%; margin: .2em 0; }
    caption { text-align: left; color: #444; font-size: .9em; }
    th, td { text-align: left; vertical-align: top; padding: .1em .35em .1em 0;
      border-bottom: 1px solid #ccc; font-weight: normal; overflow-wrap: anywhere; }
    thead th { font-weight: bold; border-bottom-color: #555; overflow-wrap: normal; }
    .number { text-align: right; white-space: nowrap; }
    thead .number { white-space: normal; }
    figure { margin: .3em 0; }
    h3 { font-size: 1em; margin: .8em 0 .2em; }
    dl { margin: .2em 0; }
    dt { font-weight: bold; display: inline; }
    dd { display: inline; margin: 0; overflow-wrap: anywhere; }
    .number + :not(.number) { padding-left: .8em; }
    .block2 tbody th { white-space: nowrap; }
    figcaption, .remark { color: #444; font-size: .9em; }
    .remark, dl { break-before: avoid; }
    h2, h3 { break-after: avoid; }
    .always { border: 1px solid #555; padding: .3em .5em; }
    svg { display: block; width: 100%; height: auto; }
    @media screen and (max-width: 45em) { table { font-size: .75em; }
      .number { white-space: normal; } .number + :not(.number) { padding-left: .2em; }
      .page { overflow-x: auto; } }
    @media (min-width: 60em) { .blocks { columns: 2; column-gap: 1.6em; } }

    """

  private static let drawings = """
    svg text { font: 10px Arial, "Liberation Sans", sans-serif; fill: #111; }
    svg .middle { text-anchor: middle; }
    svg .end { text-anchor: end; }
    .ink { fill: #1a1a1a; }
    .mid { fill: #8c8c8c; }
    .open { fill: #fff; stroke: #1a1a1a; stroke-width: .8; }
    .unknown { fill: none; stroke: #555; stroke-width: .9; stroke-dasharray: 1.2 1.8; }
    .band { fill: #dcdcdc; }
    .axis { stroke: #8c8c8c; stroke-width: .6; }
    .event { stroke: #1a1a1a; stroke-width: 1; stroke-dasharray: 4 2; }
    .level0 { fill: #fff; stroke: #bbb; stroke-width: .5; }
    .level1 { fill: #cfcfcf; }
    .level2 { fill: #9a9a9a; }
    .level3 { fill: #5f5f5f; }
    .level4 { fill: #111; }

    """

  private static let paper = """
    @page { margin: 8mm 10mm; }
    @media print {
      body { margin: 0; padding: 0; max-width: none; font-size: 7.6pt; line-height: 1.22; }
      h1 { font-size: 12pt; }
      h2 { font-size: 8.4pt; margin-bottom: .1em; }
      h3 { font-size: 8pt; margin: .5em 0 .1em; }
      header p { margin: 0 0 .3em; }
      .blocks { columns: 2; column-gap: 5mm; }
      .blocks section { margin-bottom: .5em; }
      .first { break-after: page; }
      .first figure { margin: .1em 0; }
      .blocks .remark, figcaption, caption { font-size: 6.8pt; line-height: 1.15; }
      .always { padding: .15em .4em; margin: .2em 0 0; }
      tr, figure, li, dl div { break-inside: avoid; }
      section.page { margin-top: .8em; }
      thead { display: table-header-group; }
    }

    """
}
