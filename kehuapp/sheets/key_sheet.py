"""One page with the password of a book, or a line to write it on, to be put in a safe place."""

from kehuapp.i18n import translate
from kehuapp.sheets.form import A4, Form, Pen, line_height, text_width

_SIDE = 25.0  # millimetres
_LARGE, _LEAST = 28.0, 12.0


def form(shop: str, book: str, day: str, password: str) -> Form:
    """`password` is printed large; "" leaves a line for writing it by hand."""
    pen = Pen()
    wide = A4[0] - 2 * _SIDE
    title = translate("KeySheet", "Key of the customer book")
    y = 35.0
    y = _say(pen, y, title, 20.0, bold=True)
    y += 4
    for label, said in (
        (translate("KeySheet", "Shop"), shop),
        (translate("KeySheet", "Book"), book),
        (translate("KeySheet", "Password since"), day),
    ):
        if said:
            y = _say(pen, y, translate("KeySheet", "%1: %2", label, said), 12.0)
    y += 10
    pen.box(_SIDE, y, wide, 46)
    pen.text(_SIDE + 6, y + 5, wide - 12, line_height(10), translate("KeySheet", "Password"), pt=10)
    if password:
        pt = _LARGE
        while pt > _LEAST and text_width(password, pt) > wide - 16:
            pt -= 1
        lines = 1 + int(text_width(password, pt) / (wide - 16))
        pen.text(
            _SIDE + 8, y + 16, wide - 16, lines * line_height(pt), password, pt=pt, lines=lines
        )
    else:
        pen.rule(_SIDE + 8, y + 36, wide - 16)
    y += 56
    for sentence in (
        translate(
            "KeySheet",
            "Without this password nobody can open the book. Keep this sheet where you keep "
            "the key of the shop, not beside the computer.",
        ),
        translate(
            "KeySheet",
            "Large and small letters count; wide letters and digits are the same as narrow ones.",
        ),
        translate(
            "KeySheet", "When the password is changed, destroy this sheet and print another."
        ),
    ):
        y = _say(pen, y, sentence, 11.0) + 3
    return Form(title, (pen.page(),))


def _say(pen: Pen, y: float, text: str, pt: float, bold: bool = False) -> float:
    """Write at this height; the height below it."""
    wide = A4[0] - 2 * _SIDE
    lines = 1 + int(text_width(text, pt) / (wide * 0.94))
    pen.text(_SIDE, y, wide, lines * line_height(pt), text, pt=pt, lines=lines, bold=bold)
    return y + lines * line_height(pt) + 1
