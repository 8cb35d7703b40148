"""The page of a customer's file: opens in any browser, prints well, runs and fetches nothing."""

import re
from html import escape

from kehuapp.book.customer_file import CommentFact, CustomerFacts, Section, Table
from kehuapp.exchange.customer_file.rich_html import Places, render_html
from kehuapp.i18n import translate
from kehuapp.text.rich_text import read_blocks
from kehuapp.text.words import private_words, with_aside

#: What the page may do: show the pictures beside it, in its own style. `file:` is for browsers to
#: whom pages on a disk have no 'self'.
POLICY = (
    "default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'; base-uri 'none'; "
    "form-action 'none'"
)
_DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")
_STYLE = """
:root { color-scheme: light dark; --ink: #1d2626; --quiet: #56605e; --paper: #ffffff;
  --panel: #f6f6f3; --line: #e3e3dd; --jade: #17695c; --gold: #8f5c10; --red: #a83226; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 32px 24px 64px; max-width: 860px; background: var(--paper);
  color: var(--ink); font: 16px/1.65 system-ui, "Noto Sans CJK TC", "PingFang TC",
  "Microsoft JhengHei UI", sans-serif; overflow-wrap: anywhere; }
:lang(zh-Hant) body { font-family: "Noto Sans CJK TC", "Noto Sans TC", "PingFang TC",
  "Microsoft JhengHei UI", "Microsoft JhengHei", system-ui, sans-serif; }
:lang(zh-Hans) body { font-family: "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC",
  "Microsoft YaHei UI", "Microsoft YaHei", system-ui, sans-serif; }
header { display: flex; gap: 20px; align-items: flex-start; border-bottom: 2px solid var(--line);
  padding-bottom: 16px; }
header > div { flex: 1; }
header img { width: 96px; height: 96px; object-fit: cover; border-radius: 8px; }
h1 { margin: 0; font-size: 1.8em; line-height: 1.3; }
h2 { margin: 36px 0 12px; font-size: 1.25em; border-bottom: 1px solid var(--line); }
h3 { margin: 0 0 6px; font-size: 1em; color: var(--quiet); }
h4, h5, h6 { margin: 10px 0 4px; font-size: 1.1em; }
header p, footer { margin: 4px 0; color: var(--quiet); }
.marks { color: var(--gold); font-weight: 600; }
.facts { columns: 2 320px; column-gap: 32px; }
.facts section { break-inside: avoid; padding-top: 14px; }
dl { margin: 0; display: grid; grid-template-columns: minmax(5em, auto) 1fr; gap: 2px 14px; }
dt { color: var(--quiet); }
dd { margin: 0; white-space: pre-line; }
dd.alone { grid-column: 1 / 3; }
article { border: 1px solid var(--line); border-radius: 8px; padding: 12px 18px; margin: 14px 0; }
article.pinned { border-left: 4px solid var(--gold); }
.pin { color: var(--gold); }
time { white-space: nowrap; }
article p, article pre, article ul, article ol { margin: 6px 0; }
article img { max-width: 100%; max-height: 560px; height: auto; border-radius: 6px;
  vertical-align: bottom; }
article img[width] { max-height: none; }
a { color: var(--jade); }
a.file::before { content: "\\1F4CE\\FE0E\\A0"; }
pre, code { font-family: ui-monospace, Consolas, monospace; }
pre { white-space: pre-wrap; background: var(--panel); padding: 8px 12px; border-radius: 6px; }
blockquote { margin: 8px 0; padding-left: 14px; border-left: 3px solid var(--line);
  color: var(--quiet); }
hr { border: 0; border-top: 1px solid var(--line); }
li.checked, li.unchecked { list-style-type: "\\2610  "; }
li.checked { list-style-type: "\\2611  "; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; margin: 8px 0; }
td, th { border: 1px solid var(--line); padding: 4px 10px; text-align: left;
  vertical-align: top; }
th { background: var(--panel); }
.log { width: 100%; }
.log td { white-space: pre-line; }
.log td:first-child { white-space: nowrap; }
.right { text-align: right; white-space: nowrap; }
.small { font-size: .85em; } .large { font-size: 1.25em; } .x-large { font-size: 1.6em; }
.ink { color: var(--l); } .mark { background: var(--m); }
.gone { color: var(--red); }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6ebe9; --quiet: #a3afac; --paper: #1b2120; --panel: #232a29; --line: #3a4442;
    --jade: #5fc2af; --gold: #e0a94a; --red: #f08a7e; }
  .ink { color: var(--d); } .mark { background: var(--n); }
}
@media print {
  :root { color-scheme: light; --ink: #000; --quiet: #444; --paper: #fff; --panel: #f4f4f2;
    --line: #bbb; --jade: #17695c; --gold: #8f5c10; --red: #a83226; }
  .ink { color: var(--l); } .mark { background: var(--m); print-color-adjust: exact; }
  @page { margin: 16mm 15mm 18mm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h2, h3 { break-after: avoid; }
  img, tr, li { break-inside: avoid; }
  article img { max-height: 110mm; }
  .wide { overflow: visible; }
}
"""


def page_begin(facts: CustomerFacts, photo: str, language: str) -> str:
    """Everything above the comments; `photo` is its address, or ""."""
    tag = {"zh_TW": "zh-Hant-TW", "zh_CN": "zh-Hans-CN"}.get(language, "en")
    sample = translate("Sheet", "Sample data") if facts.sample_data else ""
    marks = [*facts.marks, *([sample] if sample else [])]
    parts = [
        f'<!DOCTYPE html>\n<html lang="{tag}">\n<head>\n<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
        '<meta name="referrer" content="no-referrer">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="generator" content="kehuapp">',
        f"<title>{escape(facts.title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>",
        '<header><div dir="auto">',
        f"<h1>{escape(facts.title)}</h1>",
        f"<p>{escape(facts.standing)}</p>" if facts.standing else "",
        f'<p class="marks">{escape(" · ".join(marks))}</p>' if marks else "",
        f"<p>{escape(written_at(facts))}</p>",
        f'</div>{_photo(photo)}</header>\n<div class="facts">',
        *(_section(section) for section in facts.sections),
        "</div>",
    ]
    if facts.comments:
        parts.append(f"<h2>{escape(comments_title(facts))}</h2>")
    return "\n".join(part for part in parts if part) + "\n"


def comment_part(comment: CommentFact, places: Places) -> str:
    """One comment with its head."""
    kind = ' class="pinned"' if comment.pinned else ""
    pin = f'<span class="pin">{escape(pinned_words())}</span> · ' if comment.pinned else ""
    body = render_html(read_blocks(comment.html), places)
    head = f'<h3>{pin}<bdi dir="auto">{escape(comment_head(comment))}</bdi></h3>'
    return f'<article{kind}>{head}\n<div dir="auto">{body}</div></article>\n'


def page_end(facts: CustomerFacts) -> str:
    """The tables below the comments, and the end."""
    tables = "".join(_table(table) for table in facts.tables)
    return f"{tables}<footer>{escape(private_words())}</footer>\n</body>\n</html>\n"


def comment_head(comment: CommentFact) -> str:
    """Date, author, what it tells of."""
    when = f"{comment.dated:%Y-%m-%d %H:%M}"
    return " · ".join(filter(None, (when, comment.author, comment.about)))


def comments_title(facts: CustomerFacts) -> str:
    """The heading above the comments."""
    return translate("CustomerFile", "Comments (%1)", f"{facts.comments:,}")


def pinned_words() -> str:
    """The mark of a comment that is kept on top."""
    return translate("CustomerFile", "Pinned")


def written_at(facts: CustomerFacts) -> str:
    """By which shop and when it was written."""
    when = translate("CustomerFile", "As of %1", f"{facts.printed_at:%Y-%m-%d %H:%M}")
    return " · ".join(filter(None, (facts.shop, when)))


def _photo(address: str) -> str:
    return f'<img src="{escape(address)}" alt="">' if address else ""


def _section(section: Section) -> str:
    lines = "".join(
        f'<dt>{escape(label)}</dt><dd dir="auto">{_days_whole(text)}</dd>'
        if label
        else f'<dd class="alone" dir="auto">{_days_whole(text)}</dd>'
        for label, text in section.lines
    )
    return f"<section><h3>{escape(section.title)}</h3><dl>{lines}</dl></section>"


def _days_whole(text: str) -> str:
    """A browser breaks a line within 2026-10-29."""
    return _DAY.sub(r"<time>\g<0></time>", escape(text))


def _table(table: Table) -> str:
    head = "".join(f"<th>{escape(name)}</th>" for name in table.columns)
    rows = "".join(
        "<tr>"
        + "".join(
            f'<td class="right">{escape(cell)}</td>'
            if place in table.right
            else f'<td dir="auto">{escape(cell)}</td>'
            for place, cell in enumerate(row)
        )
        + "</tr>\n"
        for row in table.rows
    )
    title = with_aside(table.title, f"{len(table.rows):,}")
    return (
        f'<h2>{escape(title)}</h2>\n<div class="wide"><table class="log"><thead><tr>{head}</tr>'
        f"</thead><tbody>\n{rows}</tbody></table></div>\n"
    )
