"""The finished facts of one visit sheet; `book` reads them, `sheets` draws them."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class SaleFact:
    """One row of section 6: `quantity` with its unit ("12 斤"), `amount` as money in words."""

    day: date
    item: str
    quantity: str
    amount: str
    note: str = ""


@dataclass(frozen=True)
class ContactFact:
    """One line of section 7: the local day, the kind in words ("Call") and what was said."""

    day: date
    kind: str
    summary: str


@dataclass(frozen=True)
class VisitFacts:
    """Everything one page prints, in the reader's words; an empty value leaves room to write."""

    # 1 Head
    shop: str  # the shop's own name
    staff: str  # who visits
    code: str  # short code for typing the sheet back in, "V12"
    printed_at: datetime  # wall-clock time in the shop's zone
    # 2 Customer
    name: str
    visit_at: datetime | None = None  # when the visit is planned (local); None: no appointment yet
    trip: str = ""  # name of the trip, "" when the stop stands alone
    stop: int | None = None  # number of this stop in the trip …
    stops: int | None = None  # … of so many
    salutation: str = ""
    company: str = ""
    job_title: str = ""
    role: str = ""  # decision maker, buyer … in words
    tier: str | None = None  # code: key | regular | prospect
    tier_words: str = ""  # "重點客戶", without its mark
    phones: tuple[tuple[str, str], ...] = ()  # (label in words, number as written), best first
    address: str = ""
    owner: str = ""  # staff member who looks after the customer
    source: str = ""  # how they came to us, in words
    referrer: str = ""  # who introduced them
    dial: str = ""  # number in the card for a telephone, e164 if known; "" draws none
    do_not_contact: bool = False
    # (topic, what goes for this customer, whether it is their own and not the tier's), own first
    terms: tuple[tuple[str, str, bool], ...] = ()
    # 3 Appointment (its time is visit_at)
    place: str = ""
    confirmed: bool = False
    # 4 Purpose
    purpose: str = ""
    wanted: str = ""  # the one result that is wanted today; "": a line to write it on
    # 5 Remember (private, like the comments)
    pinned: str = ""  # plain text of the pinned comment
    family: str = ""
    hobbies: str = ""
    diet: str = ""
    dislikes: str = ""
    dates: tuple[str, ...] = ()  # next dates in words, nearest first: "生日 農曆八月十五（9/25）"
    last_gift: str = ""
    # 6 Business
    sales: tuple[SaleFact, ...] = ()  # newest first, the sheet prints five
    total12: str = ""  # money in words: the last 12 months …
    previous12: str = ""  # … and the 12 months before; "" when nothing was bought then
    profit12: str | None = None  # None when not every sale has a profit
    usual_gap_days: int | None = None
    last_satisfaction: int | None = None  # 1–5
    promises: tuple[str, ...] = ()  # what we promised and did not do yet, the most urgent first
    needs: tuple[str, ...] = ()  # what they will want, the nearest first
    # 7 Last contact
    contacts: tuple[ContactFact, ...] = ()  # newest first, the sheet prints three
    comments: tuple[str, ...] = ()  # latest comments, one line each, newest first
    # 8 Three talks: my points
    talk_sales: str = ""
    talk_market: str = ""
    talk_problems: str = ""
    # 11 Bring
    materials: tuple[str, ...] = ()
    # 14 Pictures
    pictures: tuple[str, ...] = ()  # names of the newest ones, which the form's `pictures` gives
    # Not printed
    visit_id: int | None = None  # the visit it is the sheet of; None: without an appointment
    # The whole book
    sample_data: bool = False  # the sheet says that its people are invented

    def is_purpose_ready(self) -> bool:
        """First of the three preparations (section 4)."""
        return bool(self.purpose.strip())

    def is_appointment_ready(self) -> bool:
        """Second of the three preparations (section 3): time and place are known and confirmed, as
        the trip and its cover count it."""
        return self.visit_at is not None and bool(self.place.strip()) and self.confirmed

    def is_bring_ready(self) -> bool:
        """Third of the three preparations (section 11): what to bring is decided."""
        return any(item.strip() for item in self.materials)


def blank_facts(
    shop: str, printed_at: datetime, staff: str = "", sample_data: bool = False
) -> VisitFacts:
    """Of nobody: the shop and who visits stand there, the rest is written by hand."""
    return VisitFacts(
        shop=shop, staff=staff, code="", printed_at=printed_at, name="", sample_data=sample_data
    )
