"""Html that Word, Excel, Google Docs and browsers copied → html a comment can hold; not its safety.

What is dangerous goes in `text.html.clean_html`. Nothing here may take longer than the text is
long: a paste comes from anywhere. The pictures inside RTF belong here, too: Word and LibreOffice
put them there, and their html only points at files.
"""

import re

_CJK = "\u2e80-\u303f\u3040-\u30ff\u31c0-\u9fff\uf900-\ufaff\uff00-\uffef"
_SPACES = re.compile(r"[ \t\r\n\f]+")
_ENDS_WIDE = re.compile(f"[{_CJK}]")
_PRE_LINES = re.compile(r"(<(?:span|div|p)\b[^<>]*white-space:\s*pre[^<>]*>)([^<]*)", re.I)
_NORMAL_B = re.compile(r"<b\b[^<>]*font-weight:\s*normal[^<>]*>", re.I)
_OFFICE_P = re.compile(r"</?o:p\b[^<>]*>(?:&nbsp;</o:p>)?", re.I)
_FONT = re.compile(r"<(/?)font\b([^<>]*)>", re.I)
#: Blocks that no comment holds: as such they would fall away and glue their words together.
_OTHER_BLOCK = re.compile(
    r"<(/?)(?:address|article|aside|caption|center|dd|details|dl|dt|fieldset|figcaption|figure|"
    r"footer|form|h5|h6|header|hgroup|legend|main|nav|section|summary)\b[^<>]*>",
    re.I,
)
#: Words right behind a block begin a line; Qt puts them into the one before.
_BEHIND_BLOCK = re.compile(
    r"(</div\s*>)(?=\s*(?:[^\s<]|<(?:span|b|i|u|a|em|strong|img|code|s|del|sub|sup)\b))", re.I
)
_MARKER = re.compile(r"<(/?)mark\b([^<>]*)>", re.I)
_STRIKE = re.compile(r"<(/?)strike\b", re.I)
_FONT_COLOUR = re.compile(r"""\bcolor=["']?(#?\w{1,20})""", re.I)
_HIDDEN_ROW = re.compile(r"[^<>]*(?:display:\s*none|mso-hide:\s*all)", re.I)
_HIDDEN = re.compile(
    r"<(span|div|p)\b[^<>]*(?:display:\s*none|mso-hide:\s*all)[^<>]*>[^<]*</\1>", re.I
)
_AROUND_BLOCKS = re.compile(
    r" ?(</?(?:p|div|ul|ol|li|table|tbody|thead|tr|td|th|h[1-6]|blockquote|hr|br)\b[^<>]*>) ?", re.I
)
_PARAGRAPH = re.compile(r"<p\b[^<>]*>|</p\s*>", re.I)
_LEVEL = re.compile(r"mso-list:\s*l\d+\s+level([1-9])", re.I)
_NO_LISTS = "<![if !supportLists]>"
_MARK = re.compile(
    r"<span\b[^<>]*mso-list:\s*Ignore[^<>]*>[^<]*(?:<span\b[^<>]*>[^<]*</span>\s*)?</span>", re.I
)
_NUMBER = re.compile(r"[(（]?(?:\d{1,4}|[a-zA-Z]{1,4}|[一二三四五六七八九十]{1,3})[.)）、．]")
_DEEPEST = 6
_LAST = re.compile(
    r"(?:(</(?:html|body|div|span|b)>)|<p\b[^<>]*>(?:&nbsp;|\s|<br>)?</p>|<br\b[^<>]*>|<!--End\w+-->|\s+)\Z"
)
_IMAGE = re.compile(r"""<img\b[^<>]*?\ssrc=["']?([^"'\s<>]+)""", re.I)
#: A picture as it is in the text: its kind, words about it, then nothing but digits.
_PICTURE = re.compile(
    rb"\\(?:png|jpeg)blip(?:\\[a-z]{1,32}-?\d{0,10}|\{\\\*\\blipuid[^{}]{0,99}\}|\s){0,20}"
    rb"([0-9a-fA-F][0-9a-fA-F\s]{60,})"
)
_OF_A_FILE = re.compile(r"""(<img\b[^<>]*?\ssrc=)(["']?)(?:file:|[a-zA-Z]:\\)[^"'<>\s]*\2""", re.I)


def tidy_paste(html: str) -> str:
    """What a person sees of pasted html, without the ways of the program that wrote it."""
    html = _PRE_LINES.sub(lambda m: m[1] + m[2].strip("\r\n").replace("\n", "<br>"), html)
    if "<pre" not in html.lower():
        html = _join_lines(html)
    html = _OTHER_BLOCK.sub(r"<\1div>", html)
    html = _NORMAL_B.sub("", html)
    html = _OFFICE_P.sub("", html)
    html = _FONT.sub(_span_of_font, html)
    html = _MARKER.sub(_span_of_marker, html)
    html = _STRIKE.sub(r"<\1s", html)  # the one name of it that Qt does not know
    html = _without_hidden_rows(_HIDDEN.sub("", html))
    html = _BEHIND_BLOCK.sub(r"\1<p>", html)
    return _without_empty_end(_AROUND_BLOCKS.sub(r"\1", with_lists(html)))


def count_left_behind(html: str) -> int:
    """How many pictures of pasted html are not in it but somewhere else."""
    sources = {src for src in _IMAGE.findall(html) if not src.lower().startswith("kehu:")}
    return len(sources)


def _join_lines(html: str) -> str:
    """Lines as they were wrapped in the source, made one; between signs of Chinese and Japanese
    without a blank."""

    def joined(match: re.Match[str]) -> str:
        if "\n" not in match[0] or not match.start() or match.end() == len(html):
            return " "
        wide = _ENDS_WIDE.match(html, match.start() - 1) and _ENDS_WIDE.match(html, match.end())
        return "" if wide else " "

    return _SPACES.sub(joined, html)


def _span_of_font(match: re.Match[str]) -> str:
    if match[1]:
        return "</span>"
    colour = _FONT_COLOUR.search(match[2])
    return f'<span style="color:{colour[1]}">' if colour else "<span>"


def _span_of_marker(match: re.Match[str]) -> str:
    # Of two styles the first counts: yellow is for a marker that says nothing itself.
    return "</span>" if match[1] else f'<span{match[2]} style="background-color:#ffff00">'


def _without_hidden_rows(html: str) -> str:
    """Excel ends a table with a row that nobody sees, for the widths."""
    first, *rows = re.split(r"(?i)<tr\b", html)
    kept = [first]
    for row in rows:
        end = row.lower().find("</tr>") if _HIDDEN_ROW.match(row) else -1
        kept.append(row[end + 5 :] if end >= 0 else f"<tr{row}")
    return "".join(kept)


def _without_empty_end(html: str) -> str:
    """Programs end with what closes their page, and with a paragraph to go on in."""
    kept: list[str] = []
    end = len(html)
    while end and (last := _LAST.search(html, max(0, end - 60), end)):
        end = last.start()
        if last[1]:
            kept.append(last[1])
    return html[:end] + "".join(reversed(kept))


def with_lists(html: str) -> str:
    """The lists of Word and WPS are paragraphs with a mark in front; here they become lists."""
    if "mso-list" not in html:
        return html
    out: list[str] = []
    lists: list[str] = []  # the tag of each list that is open
    begin, level, done = -1, 0, 0

    def close(until: int) -> None:
        while len(lists) > until:
            out.append(f"</li></{lists.pop()}>")

    for token in _PARAGRAPH.finditer(html):
        if token[0][1] != "/":
            found = _LEVEL.search(token[0])
            begin = token.end() if found else -1
            level = min(int(found[1]), _DEEPEST) if found else 0
            if found:
                between, done = html[done : token.start()], token.start()
                if between.strip():
                    close(0)
                out.append(between)
        elif begin >= 0:
            tag, words = _kind_and_words(html[begin : token.start()])
            level = min(level, len(lists) + 1)
            close(level)
            if len(lists) == level and lists[-1] != tag:
                close(level - 1)
            out.append("</li><li>" if len(lists) == level else f"<{tag}><li>")
            if len(lists) < level:
                lists.append(tag)
            out.append(words)
            begin, done = -1, token.end()
    close(0)
    out.append(html[done:])
    return "".join(out)


def _kind_and_words(item: str) -> tuple[str, str]:
    """Which kind of list an item of Word belongs to, and the item without its mark."""
    before, marked, rest = item.partition(_NO_LISTS)
    if marked:
        mark, _end, words = rest.partition("<![endif]>")
    elif found := _MARK.search(item):  # other versions leave the conditions out
        before, mark, words = item[: found.start()], found[0], item[found.end() :]
    else:
        return "ul", item
    shown = re.sub(r"<[^<>]*>|&nbsp;|\s", "", mark)
    return "ol" if _NUMBER.fullmatch(shown) else "ul", before + words


def read_pictures(rtf: bytes) -> list[bytes]:
    """JPEG and PNG pictures, in order."""
    found = []
    for match in _PICTURE.finditer(rtf):
        digits = b"".join(match[1].split()).decode()
        found.append(bytes.fromhex(digits[: len(digits) // 2 * 2]))
    return found


def count_files(html: str) -> int:
    """How many pictures of html are files of this computer."""
    return len(_OF_A_FILE.findall(html))


def with_sources(html: str, sources: list[str]) -> str:
    """Html whose pictures that were files of this computer are these, in order."""
    left = iter(sources)
    return _OF_A_FILE.sub(lambda tag: f'{tag[1]}"{next(left, "")}"', html)
