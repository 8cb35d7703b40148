"""Amounts and quantities of a file as they are shown before they come in, whole and exact."""

from decimal import Decimal

from kehuapp.text.amounts import amount_text


def amount_words(minor: int) -> str:
    """Hundredths with marks of thousands: 12,350 or 7.25."""
    whole, point, cents = amount_text(abs(minor)).partition(".")
    return f"{'−' if minor < 0 else ''}{int(whole):,}{point}{cents}"


def quantity_words(quantity: float) -> str:
    """All digits, with marks of thousands: 1,234,567 or 0.333."""
    text = f"{Decimal(repr(quantity)):,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
