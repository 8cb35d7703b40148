"""Stops for the sheet tests: an everyday one, one with almost nothing, one with far too much."""

from datetime import date, datetime

import pytest

from kehuapp.rules.visits.visit_facts import ContactFact, SaleFact, VisitFacts

PRINTED = datetime(2026, 11, 22, 17, 40)


@pytest.fixture
def everyday() -> VisitFacts:
    return VisitFacts(
        shop="示範茶行",
        staff="小芳",
        code="V12",
        printed_at=PRINTED,
        name="陳志明",
        visit_at=datetime(2026, 11, 23, 10, 30),
        trip="大安區週一",
        stop=2,
        stops=5,
        salutation="陳店長",
        company="禾樂食堂",
        job_title="店長",
        tier="key",
        tier_words="重點客戶",
        phones=(("行動", "04-0000-0027"), ("工作", "07-0000-0056")),
        address="台北市大安區示範路 12 號",
        owner="小芳",
        source="連鎖介紹",
        referrer="吳淑惠",
        dial="+886400000027",
        place="店內",
        confirmed=True,
        purpose="敲定冷泡茶試單",
        pinned="不喝酒",
        family="女兒十二月結婚",
        hobbies="爬山",
        diet="不吃牛",
        dislikes="不談政治",
        dates=("生日 農曆八月十五",),
        last_gift="中秋禮盒",
        sales=(SaleFact(date(2026, 10, 28), "高山烏龍", "12 斤", "$14,400", "換包裝"),),
        total12="$86,400",
        previous12="$70,200",
        profit12="$31,200",
        usual_gap_days=38,
        last_satisfaction=4,
        promises=("寄樣品",),
        needs=("春茶 × 12 斤 · 清明前",),
        contacts=(ContactFact(date(2026, 11, 17), "拜訪", "想試 3 款"),),
        comments=("想用 A4 2026 冷泡款",),
        talk_sales="十二月用量",
        talk_market="隔壁新店",
        talk_problems="改鋁箔袋",
        materials=("冷泡樣品 3 款", "報價單"),
        sample_data=True,
        terms=(("價格", "八五折", True), ("結帳", "月結 30 天", False)),
    )


@pytest.fixture
def bare() -> VisitFacts:
    return VisitFacts(shop="示範茶行", staff="", code="C7", printed_at=PRINTED, name="王小明")


@pytest.fixture
def crammed() -> VisitFacts:
    long = "很長的文字 long text A4 2026，" * 30
    assert len(long) > 500
    sale = SaleFact(date(2026, 1, 1), long, long, "$123,456,789.00", long)
    return VisitFacts(
        shop=long,
        staff=long,
        code="V1234567",
        printed_at=PRINTED,
        name=long,
        visit_at=datetime(2026, 11, 23, 10, 30),
        trip=long,
        stop=12,
        stops=15,
        salutation=long,
        company=long,
        job_title=long,
        role=long,
        tier="prospect",
        tier_words="潛在客戶",
        phones=tuple(("行動", f"04-0000-00{i:02d}") for i in range(10)),
        address=long,
        owner=long,
        source=long,
        referrer=long,
        dial="+886400000027",
        do_not_contact=True,
        place=long,
        purpose=long,
        pinned=long,
        family=long,
        hobbies=long,
        diet=long,
        dislikes=long,
        dates=(long, long),
        last_gift=long,
        sales=(sale,) * 9,
        total12="$123,456,789.00",
        previous12="$123,456,789.00",
        profit12="$123,456,789.00",
        usual_gap_days=365,
        last_satisfaction=5,
        promises=(long, long),
        needs=(long, long),
        contacts=(ContactFact(date(2026, 1, 1), "拜訪", long),) * 5,
        comments=(long,) * 5,
        terms=tuple((long, long, True) for _ in range(6)),
        talk_sales=long,
        talk_market=long,
        talk_problems=long,
        materials=(long,) * 9,
        sample_data=True,
    )
