"""How names sound, in pinyin and zhuyin, and how they sort."""

import pytest

from kehuapp.text.folding import fold, fold_places, fold_typed
from kehuapp.text.readings import pinyin, sounds, zhuyin


def sounds_like(name, word):
    """By the rule itself and by the patterns; both must say the same."""
    heard = pinyin.spelled(fold_typed(word))
    by_rule = bool(heard) and any(pinyin.matches(pinyin.tokens(fold(name)), heard))
    line = sounds.written(fold(name))
    found = sounds.pattern(heard)
    hits = [p.search(line) for p in (found.han, found.other) if p] if found else []
    assert any(hits) >= by_rule
    assert by_rule or not any(hit and found.proves(hit) for hit in hits) or found.mixed
    return by_rule


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("張三豐", "zhangsanfeng zhangs zs zsf zhsf zsan sanf san s feng f zhang zh ZS 張s 张sf z"),
        ("呂行", "lvxing lüxing lu:xing lx lv LÜ lvhang"),
        ("曾小明", "zengxiaoming zxm cxm ceng"),
        ("單雄信", "shan danxx sxx"),
        ("仇英", "qiu chou"),
        ("解珍", "xiezhen jie"),
        ("區小姐", "ou qu"),
        ("查先生", "zha cha"),
        ("尉遲恭", "yuchigong weichi ycg"),
        ("万俟", "moqi"),
        ("乾隆", "qianl gan"),
        ("西安", "xian xi'an x'a xa"),
        ("Amy Chen", "ac amyc achen chen"),
        ("張Amy", "zamy zhanga 張a"),
        ("阿里·木", "alm alimu"),
        ("張三", "ㄓㄙ ㄓㄤㄙㄢ ㄓㄤ ㄓㄤˉㄙㄢˉ ㄙㄢ ㄓㄤㄙ ㄓㄙㄢ"),
        ("紫", "ㄗ ㄗˇ"),
        ("知", "ㄓ"),
        ("Müller", "muller"),
        ("王２號", "w2 wang2h"),
    ],
)
def test_names_sound_like(name, words):
    assert [word for word in words.split() if not sounds_like(name, word)] == []


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("張三豐", "hang ang hangs zf zangs zhas zhanf an g zz zsfa ㄗ ㄗㄙ ㄤ"),
        ("呂行", "lu luxing vx"),
        ("紫", "ㄓ"),
        ("知", "ㄗ"),
        ("張三", "13 張三 , '"),
        ("Amy Chen", "mc yc hen"),
        ("", "a"),
        ("𠮷", "x"),
    ],
)
def test_names_do_not_sound_like(name, words):
    assert [word for word in words.split() if sounds_like(name, word)] == []


def test_every_mandarin_syllable_has_its_zhuyin():
    readings = {r for all_of_one in pinyin._readings().values() for r in all_of_one}
    without = {r for r in readings if not zhuyin.from_pinyin(r)}
    assert without == {"hm", "hng", "m", "n", "ng", "r", "wong"}
    told = {
        "zhang": "ㄓㄤ",
        "xiong": "ㄒㄩㄥ",
        "jue": "ㄐㄩㄝ",
        "lve": "ㄌㄩㄝ",
        "er": "ㄦ",
        "yuan": "ㄩㄢ",
        "wu": "ㄨ",
        "shi": "ㄕ",
        "dui": "ㄉㄨㄟ",
        "yong": "ㄩㄥ",
        "ang": "ㄤ",
    }
    assert {s: zhuyin.from_pinyin(s) for s in told} == told


def test_names_sort_by_their_reading():
    names = ["趙六", "陳一", "Amy", "李四", "阿明"]
    assert sorted(names, key=pinyin.sort_key) == ["阿明", "Amy", "陳一", "李四", "趙六"]
    assert pinyin.sort_key("王小明") < pinyin.sort_key("曾小明")  # zeng, not ceng
    assert pinyin.sort_key("區明").startswith("ou ")
    assert pinyin.sort_key("區明", "Qū míng").startswith("qu")
    assert pinyin.sort_key("重明", "chong ming") < pinyin.sort_key("重明", "zhong ming")


def test_names_sort_by_zhuyin_and_by_strokes():
    names = ["王一", "張一", "陳一", "白一", "歐一"]
    by_zhuyin = sorted(names, key=lambda name: zhuyin.sort_key(pinyin.sort_key(name)))
    assert by_zhuyin == ["白一", "張一", "陳一", "歐一", "王一"]
    people = ["張三", "王一", "丁大", "王二", "丁一"]
    by_strokes = sorted(people, key=lambda name: pinyin.strokes_keys([name])[0])
    assert by_strokes == ["丁一", "丁大", "王一", "王二", "張三"]


def test_without_tables_names_stay_themselves(monkeypatch):
    pinyin._syllables.cache_clear()
    pinyin._pinyin_keys.cache_clear()
    pinyin._sort_part.cache_clear()
    monkeypatch.setattr(pinyin, "_readings", dict)
    monkeypatch.setattr(pinyin, "_surnames", dict)
    assert pinyin.sort_key("王小明") == "王小明"
    pinyin._syllables.cache_clear()
    pinyin._pinyin_keys.cache_clear()
    pinyin._sort_part.cache_clear()


@pytest.mark.parametrize(
    "text", ["ﬁre", "Ａ１", "e\u0301a", "㈱商行", "ẞß", "\u1112\u1161\u11ab", "½", ""]
)
def test_each_folded_character_knows_where_it_came_from(text):
    folded, places = fold_places(text)
    assert folded == fold(text)
    assert len(places) == len(folded)
    assert all(0 <= start < end <= len(text) for start, end in places)


@pytest.mark.parametrize(
    ("name", "reading", "key"),
    [
        ("王小明", "", "ㄨㄤ 王 ㄒㄧㄠ 小 ㄇㄧㄥ 明"),
        ("曾四", "", "ㄗㄥ 曾 ㄙ 四"),
        ("Li Mei", "", "li mei"),  # Latin letters stand before all zhuyin
        ("Ken 陳家健", "", "ken ㄔㄣ 陈 ㄐㄧㄚ 家 ㄐㄧㄢ 健"),
        ("重明", "chong ming", "ㄔㄨㄥ ㄇㄧㄥ 重明"),
        ("", "", ""),
    ],
)
def test_a_key_of_zhuyin_is_made_of_that_of_pinyin(name, reading, key):
    made = zhuyin.sort_key(pinyin.sort_key(name, reading), bool(reading))
    assert made == key
