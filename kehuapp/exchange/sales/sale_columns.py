"""What a column of a table of sales holds, by the words in its name; no rows are read here."""
# ruff: noqa: E501 (the word lists: wide characters count twice)

import re
from collections.abc import Sequence
from functools import cache

from kehuapp.exchange.tables.csv_headers import squeezed
from kehuapp.exchange.tables.header_words import target_by_words

UNREAD = ""
DAY, UUID, NAME, COMPANY, PHONE, EMAIL = "day", "uuid", "name", "company", "phone", "email"
ITEM, QUANTITY, UNIT, PRICE, AMOUNT = "item", "quantity", "unit", "price", "amount"
PROFIT, RETURN, STATE, NOTE, STAFF = "profit", "return", "state", "note", "staff"
#: Of these several columns count together; of the others the best.
_SEVERAL = (PHONE, EMAIL)
#: Those by which a customer is known.
WHO = (UUID, NAME, COMPANY, PHONE, EMAIL)
TARGETS = (DAY, *WHO, ITEM, QUANTITY, UNIT, PRICE, AMOUNT, PROFIT, RETURN, STATE, NOTE, STAFF)

#: Names of columns by target, the surest first; Traditional and Simplified are folded together.
_WORDS = {
    DAY: "銷售日期|銷售日|銷貨日期|成交日期|成交日|售出日期|售出日|交易日期|交易日|交易時間|銷售時間|成交時間|購買日期|購買時間|消費日期|消費時間|付款時間|付款日期|支付時間|"
    "結帳時間|結帳日期|結賬時間|結賬日期|收款時間|收款日期|下單時間|下單日期|訂單日期|訂單時間|訂單創建時間|創建時間|建立時間|開單日期|開單時間|單據日期|開立日期|發票日期|營業日期|營業日|"
    "日期|日期時間|訂購日期|訂購時間|開票日期|消費日|服務日期|服務時間|到店日期|出貨日期|出庫日期|完成時間|年月日|日付|時間|日|sale date|sales date|sold on|date of sale|transaction date|order date|invoice date|purchase date|"
    "paid at|created at|date|day|datetime|date time|on|transaction time|order time|time",
    UUID: "kehu uid|kehu uuid|uuid|customer uuid|customer uid|客戶uuid|客戶編號|客戶代號|客戶編碼|客戶id|顧客編號|會員編號|會員卡號|會員號|會員id|會員代號|卡號|"
    "customer id|customer no|customer number|customer code|client id|member id|member no|member number|account no",
    NAME: "客戶姓名|顧客姓名|會員姓名|買家姓名|客人姓名|訂購人姓名|購買人姓名|姓名|聯絡人姓名|聯繫人姓名|客戶|顧客|客人|會員|買家|買方|買受人|會員名稱|顧客名稱|訂購人|購買人|購買者|"
    "消費者|主顧|客戶名稱|客戶名|往來單位|往來對象|購貨單位|對象|聯絡人|聯繫人|聯系人|收貨人姓名|收件人姓名|收貨人|收件人|客戶簡稱|客戶全稱|購方名稱|購買方名稱|購買方|付款人|會員暱稱|買家暱稱|買家會員名|"
    "customer name|client name|buyer name|member name|full name|customer|client|buyer|member|purchaser|sold to|bill to|billing name|name|contact|recipient|shipping name",
    COMPANY: "公司|公司名稱|單位名稱|客戶單位|客戶公司|企業|企業名稱|商號|行號|店家|店名|company|company name|customer company|firm|organization|organisation|account name",
    PHONE: "電話|手機|手機號|手機號碼|行動電話|聯絡電話|聯繫電話|聯系電話|聯絡方式|聯繫方式|會員手機|會員手機號|會員電話|客戶電話|客戶手機|客戶手機號|顧客電話|顧客手機|買家電話|買家手機|買家手機號|"
    "收貨人手機|收貨人手機號|收貨人電話|收件人電話|收件人手機|訂購人電話|訂購人手機|phone|mobile|telephone|tel|phone number|mobile number|customer phone|customer mobile|cell|contact number|billing phone",
    EMAIL: "電子郵件|電郵|郵箱|email|e mail|mail|customer email|買家信箱|會員信箱",
    ITEM: "品項|品名|商品名稱|商品名|商品標題|商品|產品名稱|產品|貨品名稱|貨品|貨名|品目|品項名稱|品名規格|品名及規格|商品信息|商品明細|商品項目|寶貝標題|菜品名稱|菜品|菜名|餐點|餐點名稱|餐品|服務項目|服務名稱|銷售項目|消費項目|項目|項目名稱|"
    "物品|貨物名稱|貨物|內容|明細|購買內容|購買商品|摘要|item|item name|item sold|product|product name|product title|goods|article|service|service name|lineitem name|line item|description|what|details|sku name",
    QUANTITY: "數量|銷售數量|商品數量|購買數量|售出數量|銷貨數量|件數|份數|個數|杯數|瓶數|包數|盒數|斤數|銷量|訂購數量|qty|quantity|pieces|pcs|count|units sold|number sold|lineitem quantity|how many|how much",
    UNIT: "單位|計量單位|銷售單位|商品單位|unit|uom|units|unit of measure",
    PRICE: "單價|銷售單價|商品單價|售價|成交單價|零售價|價格|含稅單價|unit price|price each|price|rate|lineitem price|price per unit",
    # Of one line of a slip first, of a whole slip behind: a slip's sum would stand in each of its lines.
    AMOUNT: "銷售金額|成交金額|商品小計|商品金額|商品總額|商品總價|小計|小計金額|金額小計|實收小計|含稅金額|金額|消費金額|銷貨金額|銷售額|營業額|line total|item total|amount|sale amount|sales amount|"
    "實收金額|實收|實付金額|實付|買家實付|買家實付金額|支付金額|付款金額|收款金額|收款|已付金額|交易金額|成交額|總價|總金額|總額|總計|合計|價稅合計|貨款|價款|價錢|結帳金額|應收金額|應收|應付金額|訂單金額|訂單總額|未稅金額|"
    "net sales|net amount|amount paid|paid|total amount|total price|total|subtotal|sub total|sum|revenue|sales|gross sales|turnover",
    PROFIT: "毛利|毛利額|銷售毛利|毛利潤|毛利金額|利潤|利潤額|獲利|盈利|淨利|profit|gross profit|net profit",
    RETURN: "退貨|是否退貨|銷退|退換|退|交易類型|單據類型|訂單類型|銷售類型|類型|類別|單別|交易類別|return|is return|returned|transaction type|type|kind",
    STATE: "狀態|訂單狀態|交易狀態|單據狀態|付款狀態|支付狀態|發票狀態|status|order status|payment status|financial status|state",
    NOTE: "備註|附註|說明|註記|買家備註|賣家備註|商家備註|訂單備註|買家留言|客戶備註|銷售備註|note|notes|remark|remarks|memo|comment|comments",
    STAFF: "經手人|經辦人|業務員|業務|業務人員|業務代表|銷售員|銷售人員|銷售顧問|銷售|店員|收銀員|收銀人員|導購|導購員|負責人|負責同事|員工|員工姓名|開單人|開單人員|制單人|製單人|服務人員|服務員|操作員|操作人|技師|美容師|設計師|"
    "staff|salesperson|sales person|sales rep|salesman|cashier|served by|employee|clerk|seller|sold by|handled by|colleague|operator",
}
#: The number that this program gives a customer: nothing else of a row counts beside it.
OUR_NUMBER = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_UNITS = re.compile(r"[(（\[【][^)）\]】]*[)）\]】]|[:：]$")
_MOST_NAME = 40
_FIRMS = ("客户名称", "客户名", "往来单位", "购货单位", "customer", "client")
_PEOPLE = ("联络人", "联系人", "联络人姓名", "联系人姓名", "contact")
_OF_PEOPLE = {"phone": PHONE, "email": EMAIL, "name": NAME, "company": COMPANY}


@cache
def _known() -> dict[str, tuple[str, int]]:
    """Squeezed name → (target, how sure: 0 is surest)."""
    found: dict[str, tuple[str, int]] = {}
    for target, words in _WORDS.items():
        for rank, word in enumerate(words.split("|")):
            found.setdefault(squeezed(word), (target, rank))
    return found


def target_of(header: str) -> tuple[str, int]:
    """(target, how sure: 0 is surest) of a column's name; (UNREAD, 0) for an unknown one."""
    name = header.strip()
    if not name or len(name) > _MOST_NAME:
        return UNREAD, 0
    for form in (name, _UNITS.sub("", name)):
        if found := _known().get(squeezed(form)):
            return found
    kind = (target_by_words(name) or "").partition(":")[0]
    return (_OF_PEOPLE[kind], 900) if kind in _OF_PEOPLE else (UNREAD, 0)


def mapping_of(headers: Sequence[str]) -> list[str]:
    """The target of each column; of several that could be one the surest."""
    found = [target_of(header) for header in headers]
    best: dict[str, int] = {}
    for place, (target, rank) in enumerate(found):
        if target and (target not in best or rank < found[best[target]][1]):
            best[target] = place
    targets = [
        target if target in _SEVERAL or best.get(target) == place else UNREAD
        for place, (target, _rank) in enumerate(found)
    ]
    return _firm_beside_person(headers, targets)


def _firm_beside_person(headers: Sequence[str], targets: list[str]) -> list[str]:
    """客戶名稱 beside 聯絡人 is the firm, as in a list of customers."""
    if COMPANY in targets:
        return targets
    names = [squeezed(header) for header in headers]
    firms = [place for place, name in enumerate(names) if name in map(squeezed, _FIRMS)]
    people = [place for place, name in enumerate(names) if name in map(squeezed, _PEOPLE)]
    if firms and people:
        targets[firms[0]], targets[people[0]] = COMPANY, NAME
    return targets


def known_targets(cells: Sequence[str]) -> set[str]:
    """What a row could be the names of."""
    return {target for cell in cells if (target := target_of(cell)[0])}


def is_enough(mapping: Sequence[str]) -> bool:
    """Whether sales can be read by these columns: when, whose, and how much."""
    there = set(mapping)
    return (
        DAY in there
        and not there.isdisjoint(WHO)
        and (AMOUNT in there or {PRICE, QUANTITY} <= there)
    )
