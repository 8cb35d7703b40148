"""A chat copied out of WeChat, QQ, LINE or WhatsApp → who said what and when; nothing is shown.

What the programs give to the clipboard, or write into a text file:

* WeChat and QQ: a line with the name and the time, below it what was said, often an empty line;
  or the name and a colon alone in a line.
* LINE: time, name and words in one line, parted by tabs (or blanks, copied from the window), below
  a line with the day; a message of several lines is in quotation marks.
* WhatsApp: ``[2023/5/6 10:20:30] name: words`` or ``2023/5/6, 10:20 - name: words``.
"""

import re
from typing import NamedTuple


class Said(NamedTuple):
    """`when` as it was written, with the day when it is known; "" when it was not told."""

    who: str
    when: str
    text: str


_DAY = r"(?:\d{4}|\d{2})[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?|\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?"
_TIME = (
    r"(?:(?:上午|下午|凌晨|早上|中午|晚上|午前|午後)\s?)?"
    r"\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?"
)
_WEEKDAY = (
    r"(?:\s*[（(][^（()）]{1,9}[)）]|\s+(?:星期|週|周)[一二三四五六日天]|\s+[A-Z][a-z]{2,8})?"
)
_NEAR = r"昨天|前天|今天|(?:星期|週|周)[一二三四五六日天]|\d{1,2}月\d{1,2}日"
_NAME_THEN_TIME = re.compile(rf"(\S.{{0,39}}?)\s+((?:(?:{_DAY}|{_NEAR})\s+)?{_TIME})")
_NAME_ALONE = re.compile(r"([^\s:：].{0,19}?)[:：]")
_DAY_ALONE = re.compile(rf"({_DAY}){_WEEKDAY}")
_TABBED = re.compile(rf"({_TIME})\t([^\t]*)\t(.*)", re.S)
_SPACED = re.compile(rf"({_TIME}) (\S{{1,20}}) (\S.*)", re.S)
_BRACKETED = re.compile(rf"\u200e?\[((?:{_DAY}),?\s+{_TIME})\] ([^:]{{1,40}}): (.*)", re.S)
_DASHED = re.compile(rf"((?:{_DAY}),?\s+{_TIME}) - ([^:]{{1,40}}): (.*)", re.S)
_ABOUT = re.compile(r"\[LINE\]|(?:儲存日期|保存日期|Saved on)\s*[:：]")
_MOST = 200_000  # characters: more is no chat that somebody copied


def read_chat(text: str) -> list[Said] | None:
    """The messages of a copied chat in their order; None for any other text.

    Nothing is dropped but the lines about the file: words above the first message are one of
    nobody (`who` is "").
    """
    if len(text) > _MOST:
        return None
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for reader in (_read_inline, _read_headed):
        found = reader(lines)
        if found is not None:
            return found
    return None


def _read_inline(lines: list[str]) -> list[Said] | None:
    """Chats with everything in one line: LINE, WhatsApp."""
    for pattern in (_TABBED, _BRACKETED, _DASHED, _SPACED):
        heads = [match for line in lines if (match := pattern.fullmatch(line))]
        days = any(_DAY_ALONE.fullmatch(line.strip()) for line in lines)
        names = {match[2] for match in heads}
        # Blanks part everything: a list of appointments has a name but once.
        is_sure = pattern is not _SPACED or days or len(names) < len(heads)
        if len(heads) >= 2 and is_sure:
            return _collect(lines, pattern)
    return None


def _collect(lines: list[str], pattern: re.Pattern[str]) -> list[Said]:
    found: list[Said] = []
    day = ""
    for line in lines:
        if match := pattern.fullmatch(line):
            when = f"{day} {match[1]}" if day and pattern in (_TABBED, _SPACED) else match[1]
            found.append(Said(match[2].strip(), when.strip(), match[3]))
        elif alone := _DAY_ALONE.fullmatch(line.strip()):
            day = alone[1]
        elif not (_ABOUT.match(line) and not found):
            _append(found, line)
    return [Said(who, when, _unquoted(text)) for who, when, text in found]


def _unquoted(text: str) -> str:
    """LINE puts a message of several lines between quotation marks."""
    text = text.strip("\n")
    if text[:1] == '"' and text[-1:] == '"' and "\n" in text:
        text = text[1:-1]
    return text.strip()


def _append(found: list[Said], line: str) -> None:
    if found:
        found[-1] = found[-1]._replace(text=f"{found[-1].text}\n{line}")
    elif line.strip():
        found.append(Said("", "", line))


def _read_headed(lines: list[str]) -> list[Said] | None:
    """Chats with the name in a line of its own: WeChat, QQ."""
    timed = [bool(_NAME_THEN_TIME.fullmatch(line.strip())) for line in lines]
    if sum(timed) >= 2 and any(timed[:3]):
        return _below_heads(lines, _NAME_THEN_TIME)
    names = [m[1] for line in lines if (m := _NAME_ALONE.fullmatch(line.strip()))]
    # Labels of a form ("Address:") come once each; people speak again.
    if len(names) >= 3 and len(set(names)) < len(names) and _NAME_ALONE.fullmatch(lines[0].strip()):
        return _below_heads(lines, _NAME_ALONE)
    return None


def _below_heads(lines: list[str], pattern: re.Pattern[str]) -> list[Said]:
    found: list[Said] = []
    for line in lines:
        if match := pattern.fullmatch(line.strip()):
            found.append(Said(match[1].strip(), match[2] if pattern is _NAME_THEN_TIME else "", ""))
        else:
            _append(found, line)
    return [Said(who, when, text.strip("\n").strip()) for who, when, text in found]
