"""The area of an address: only what it says itself."""

import pytest

from kehuapp.rules.trips.areas import area_of_address, same_area


@pytest.mark.parametrize(
    ("address", "area"),
    [
        ("高雄市苓雅區示範一路 8 號", "高雄市苓雅區"),
        ("802 高雄市苓雅區示範一路8號", "高雄市苓雅區"),
        ("80245高雄市苓雅區示範一路8號", "高雄市苓雅區"),
        ("彰化縣鹿港鎮示範路 3 號", "彰化縣鹿港鎮"),
        ("屏東縣恆春鎮", "屏東縣恆春鎮"),
        ("新竹市示範路 3 號", "新竹市"),
        ("台灣台北市大安區", "台北市大安區"),
        ("臺北市大安區示範路", "臺北市大安區"),
        ("苓雅區示範一路 8 號", "苓雅區"),
        ("广东省广州市天河区示范路 1 号", "广州市天河区"),
        ("上海市浦东新区示范路 1 号", "上海市浦东新区"),
        ("中国浙江省杭州市西湖区", "杭州市西湖区"),
        ("香港九龍旺角示範道 1 號", "旺角"),
        ("Flat A, 1 Sample Road, Mong Kok, Kowloon", "Mong Kok"),
        ("氹仔示範街", "氹仔"),
        ("示範路 8 號", ""),
        ("12 Sample Street, Leeds", ""),
        ("門市對面的工業區內", ""),
        ("", ""),
    ],
)
def test_the_area_is_what_the_address_says(address, area):
    assert area_of_address(address) == area


def test_both_ways_of_writing_tai_are_looked_for():
    assert same_area(" 台北市  大安區 ") == ("台北市 大安區", "臺北市 大安區")
    assert same_area("旺角") == ("旺角",)
