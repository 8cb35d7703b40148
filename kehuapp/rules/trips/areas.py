"""The area that an address lies in, as a shop says it; only where the address says so itself."""

import re

#: City or county, then district or town, of Taiwan and the mainland; 市 and 區 alone are no name.
_CITY = re.compile(
    r"(?:^|[\s,，0-9\-()（）])(?:(?:中国|中國|台灣|臺灣|台湾)?)"
    r"(?P<province>[一-鿿]{2,3}(?:省|自治区|自治區))?"
    r"(?P<city>[一-鿿]{2,4}?[市縣])(?P<district>[一-鿿]{1,4}?(?:區|鄉|鎮|市|区|县|镇|乡))?"
)
_DISTRICT = re.compile(r"(?:^|[\s,，0-9])(?P<district>[一-鿿]{1,3}[區区])(?=[^域內内間间劃划]|$)")
#: Where people of Hong Kong and Macau say they are, the smallest places first in an address.
_PLACES = (
    "中環", "上環", "西環", "金鐘", "灣仔", "銅鑼灣", "天后", "炮台山", "北角", "鰂魚涌", "太古",
    "西灣河", "筲箕灣", "柴灣", "香港仔", "鴨脷洲", "赤柱", "堅尼地城", "西營盤", "尖沙咀", "佐敦",
    "油麻地", "旺角", "太子", "大角咀", "深水埗", "長沙灣", "荔枝角", "美孚", "石硤尾", "九龍塘",
    "九龍城", "紅磡", "土瓜灣", "何文田", "黃大仙", "新蒲崗", "鑽石山", "彩虹", "九龍灣", "牛頭角",
    "觀塘", "藍田", "油塘", "將軍澳", "西貢", "沙田", "大圍", "火炭", "馬鞍山", "大埔", "粉嶺",
    "上水", "元朗", "天水圍", "屯門", "荃灣", "葵涌", "葵芳", "青衣", "東涌", "長洲", "氹仔",
    "路環", "路氹",
)  # fmt: skip
_ENGLISH = (
    "Central", "Sheung Wan", "Admiralty", "Wan Chai", "Wanchai", "Causeway Bay", "North Point",
    "Quarry Bay", "Chai Wan", "Aberdeen", "Stanley", "Kennedy Town", "Sai Ying Pun",
    "Tsim Sha Tsui",
    "Jordan", "Yau Ma Tei", "Mong Kok", "Mongkok", "Prince Edward", "Sham Shui Po",
    "Cheung Sha Wan",
    "Lai Chi Kok", "Kowloon Tong", "Kowloon City", "Hung Hom", "To Kwa Wan", "Wong Tai Sin",
    "San Po Kong", "Kowloon Bay", "Ngau Tau Kok", "Kwun Tong", "Tseung Kwan O", "Sai Kung",
    "Sha Tin", "Shatin", "Tai Wai", "Fo Tan", "Ma On Shan", "Tai Po", "Fanling", "Sheung Shui",
    "Yuen Long", "Tin Shui Wai", "Tuen Mun", "Tsuen Wan", "Kwai Chung", "Tsing Yi", "Tung Chung",
    "Taipa", "Coloane",
)  # fmt: skip
_ENGLISH_PLACE = re.compile(rf"\b({'|'.join(map(re.escape, _ENGLISH))})\b", re.IGNORECASE)
_BY_NAME = {name.lower(): name for name in _ENGLISH}


def area_of_address(address: str) -> str:
    """City and district ("高雄市苓雅區"), a place of Hong Kong or Macau, or "" when the address
    names none that is known: nothing is guessed from roads or postcodes."""
    line = " ".join(address.split())
    found = _CITY.search(f" {line}")
    if found and found["city"] not in ("城市", "都市"):
        return found["city"] + (found["district"] or "")
    places = [(line.find(name), -len(name), name) for name in _PLACES if name in line]
    if places:
        return min(places)[2]
    if english := _ENGLISH_PLACE.search(line):
        return _BY_NAME[english[1].lower()]
    if district := _DISTRICT.search(line):
        return district["district"]
    return ""


def same_area(area: str) -> tuple[str, ...]:
    """The spellings under which an area is looked for: 台 and 臺 are one."""
    plain = " ".join(area.split())
    return tuple(dict.fromkeys((plain, plain.replace("臺", "台"), plain.replace("台", "臺"))))
