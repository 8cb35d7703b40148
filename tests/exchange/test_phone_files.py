"""Files as phones and programs write them → the people in them, with what matters of each."""

import pytest

from kehuapp.exchange.read import read_file

from .conftest import PHONE_FILES, region_of

#: file: (encoding, found, skipped, [(line, name, e164 numbers)])
FILES = {
    "iphone-3.0.vcf": ("UTF-8", 3, 0, [
        (1, "王小明", ["+886400000001", "+886400000002", "+8615400000001"]),
        (41, "大安文具有限公司", ["+886700000003"]), (49, "李四", ["+886400000004"])]),
    "android-2.1.vcf": ("UTF-8", 2, 0, [
        (1, "陳美玲", ["+886400000011", "+886400000012"]), (29, "林志強", ["+886400000013"])]),
    "xiaomi-2.1.vcf": ("UTF-8", 1, 0, [(1, "张伟", ["+8615400000021", "+8615400000022"])]),
    "huawei-gbk.vcf": ("GB18030", 2, 0, [
        (1, "朱镕喆", ["+8615400000031"]), (7, "客户刘经理", ["+8615400000032"])]),
    "old-phone-qp-gbk.vcf": ("GB18030", 2, 0, [
        (1, "赵敏", ["+8615400000041"]), (6, "公司电话王总", ["+861000000042"])]),
    "nokia-big5.vcf": ("Big5", 1, 0, [(1, "黃大偉", ["+886400000081"])]),
    "mac-utf16.vcf": ("UTF-16", 1, 0, [(1, "許志偉", ["+886400000051"])]),
    "mac-utf16-no-bom.vcf": ("UTF-16", 1, 0, [(1, "許志偉", ["+886400000051"])]),
    "vcard-4.0.vcf": ("UTF-8", 3, 1, [
        (1, "周慧心", ["+12025550101"]), (19, "Acme, Inc.", ["+85220000005"])]),
    "nested.vcf": ("UTF-8", 2, 0, [
        (1, "Amy Chen", ["+886400000071"]), (5, "Bob Lee", ["+886400000072"])]),
    "broken.vcf": ("UTF-8", 6, 1, [
        (2, "無尾一", ["+886400000061"]), (6, "空格二", ["+886400000062"]),
        (12, "壞相片", ["+886400000063"]), (18, "怪行", ["+886400000064"]),
        (29, "0400000065", ["+886400000065"])]),
    "no-names.vcf": ("UTF-8", 4, 0, [
        (1, "0400-000-091", ["+886400000091"]), (7, "only@example.com", []),
        (11, "和平藥局", ["+886400000092"]), (16, "小胖", [])]),
    "google-old.csv": ("UTF-8", 1, 0, [
        (2, "吳淑惠", ["+886400000101", "+886400000102", "+886400000103"])]),
    "google-new.csv": ("UTF-8", 2, 0, [
        (2, "Mary Ann Smith", ["+447700900123"]), (3, "劉家豪", ["+886400000111"])]),
    "outlook-zh-tw-big5.csv": ("Big5", 2, 0, [
        (2, "蔡怡君", ["+886400000121", "+886400000122", "+886400000123"]),
        (3, "曾雅婷", ["+886400000124"])]),
    "outlook-zh-cn-gbk.csv": ("GB18030", 1, 0, [(2, "孙静", ["+861000000131", "+8615400000132"])]),
    "163-gbk.csv": ("GB18030", 1, 0, [(2, "何洋", ["+8615400000141", "+862100000142"])]),
    "phone-tool-utf16.csv": ("UTF-16", 1, 0, [
        (2, "马超", ["+8615400000151", "+861000000152", "+861000000153"])]),
    "excel-damage.csv": ("UTF-8", 4, 0, [
        (2, "郭浩", []), (3, "罗欣", ["+8615400000162"]), (4, "梁宇", ["+8615400000163"]),
        (5, "宋涛", ["+8615400000164"])]),
    "no-header.csv": ("UTF-8", 2, 0, [
        (1, "方小芳", ["+886400000171"]), (2, "丁一", ["+886400000172"])]),
    "latin-cp1252.csv": ("Windows-1252", 1, 0, [(2, "Jörg Müller", ["+447700900199"])]),
}  # fmt: skip


def test_every_file_is_in_the_table():
    assert {path.name for path in PHONE_FILES.iterdir()} == set(FILES)


@pytest.mark.parametrize("name", FILES)
def test_everyone_is_found(name):
    encoding, found, skipped, people = FILES[name]
    read = read_file(PHONE_FILES / name, region_of(PHONE_FILES / name))
    assert (read.encoding, read.found, len(read.skipped)) == (encoding, found, skipped)
    assert read.failed == []
    assert [
        (r.line, r.name, [e164 for _label, _raw, e164, _ext in r.phones]) for r in read.records
    ] == people


def records(name):
    return read_file(PHONE_FILES / name, region_of(PHONE_FILES / name)).records


def test_an_iphone_card_in_full():
    ming, company, _li = records("iphone-3.0.vcf")
    assert ming.phones[1] == ("客戶專用", "04-0000-0002,,5", "+886400000002", "5")
    assert ming.phones[2][0] == "other"
    assert ming.remark == "不吃牛, 喜歡清香型\n老客戶"
    assert (ming.company, ming.department, ming.job_title) == ("鹿港茶行", "業務部", "店長")
    assert ming.addresses == [("home", "台灣台北市信義區中山路1號2樓", "110", "")]
    assert ming.dates == [
        ("birthday", "gregorian", None, 4, 12, False, ""),
        ("birthday", "lunar", 2014, 3, 18, False, ""),
        ("wedding", "gregorian", 2011, 2, 3, False, ""),
    ]
    assert ming.im == [("QQ", "10001"), ("WeChat", "wxid_ming"), ("LINE", "ming88")]
    assert ming.groups == ["VIP", "台北"]
    assert ("URL;TYPE=WORK", "https://example.com/tea") in ming.extra
    assert ming.photo[:2] == b"\xff\xd8"
    assert company.kind == "company"


def test_an_android_card_in_full():
    ling = records("android-2.1.vcf")[0]
    assert ling.nickname == "阿玲"
    assert ling.remark == "第一行\n第二行"
    assert ling.phones[1][0] == "門市"
    assert ling.dates[0][2:5] == (1980, 5, 6)
    assert ling.photo[:2] == b"\xff\xd8"


def test_broken_cards_keep_what_they_can():
    by_name = {record.name: record for record in records("broken.vcf")}
    assert by_name["怪行"].remark == "第一行\n第二行沒有跳脫"
    assert any("沒有冒號的一行" in value for _name, value in by_name["怪行"].extra)
    assert by_name["空格二"].addresses[0][1] == "後街2號"
    assert by_name["壞相片"].photo is None
    assert "photo" in by_name["壞相片"].warnings[0]


def test_google_columns_in_full():
    hui = records("google-old.csv")[0]
    assert hui.remark == "第一行\n第二行"
    assert hui.groups == ["老客戶"]
    assert hui.extra == [("茶葉", "高山")]
    assert hui.phones[2][0] == "fax"
    hao = records("google-new.csv")[1]
    assert hao.phones[0][0] == "客戶專線"
    assert hao.groups == ["VIP"]


def test_lost_digits_are_left_out_with_a_warning():
    hao, _xin, _yu, tao = records("excel-damage.csv")
    assert hao.phones == []
    assert "1.54E+10" in hao.warnings[0]
    assert tao.phones[0][1] == "+86 15400000164"


def test_columns_can_be_remapped():
    path = PHONE_FILES / "excel-damage.csv"
    read = read_file(path, "CN", mapping=["nickname", "skip", "name"])
    assert read.records[0].nickname == "郭浩"
    assert read.records[0].name == "数字没了"
    assert read.mapping == ["nickname", "skip", "name"]


def test_another_encoding_is_obeyed():
    read = read_file(PHONE_FILES / "163-gbk.csv", "CN", encoding="big5")
    assert read.encoding == "Big5"
    assert read.records == [] or read.records[0].name != "何洋"
