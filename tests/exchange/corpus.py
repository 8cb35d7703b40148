"""Invented rows of customer files in five encodings, the same for the same seed; no judging."""

import functools
import random

RARE = "镕喆堃玥峯恒碁粧嫺裏"
_SIMPLIFIED = {
    "families": "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡"
    "余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎"
    "贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿",
    "given": "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛超明平刚桂香月凤云建春梅海玉兰红霞飞龙雅婷怡君淑惠"
    "俊豪家宜佳颖宏彦信义仁爱慧心如意安福寿生雪冰欣宇浩然子涵梓轩奕泽晨曦睿诗琪瑶萱妍彤昊"
    "辰熙煜铭皓翰博峰鑫鹏旭斌彬琳琴莹莉薇蓉菲倩璐珊珍玲环瑛瑜瑾琦琛锋锐钧钰铮栋楠桐桦柏"
    "松柳荷莲菊茜芸芝苗蕾蕊嘉茂荣华国庆胜利德厚忠孝贤良才智勋勤学思维源清波浪江河湖沛润"
    "澜溪岩岚峻崇山川晓晴晖昌盛兴旺达远志诚恳毅恺慷惟悦愉忆念望舒展翔翼鸿雁鹤鸣骏驰骥",
    "places": "北京市朝阳区 上海市浦东新区 广州市天河区 深圳市南山区 杭州市西湖区"
    " 成都市锦江区 苏州市"
    " 青岛市崂山区 长沙市雨花区 武汉市洪山区 郑州市金水区 昆明市盘龙区 福州市鼓楼区 泉州市",
    "roads": "中山路 人民路 解放大道 建设街 和平里 胜利巷 长江路 学院路 滨河大道 幸福胡同 迎宾大道",
    "places_end": "号 号楼 栋 单元 室 弄",
    "shops": "鸿运 福满楼 聚宝 顺达 恒昌 兴隆 锦绣 百佳 宏图 瑞祥 天成 金鼎 绿源 康乐 美佳 永辉",
    "trades": "商贸有限公司 茶叶店 五金店 美容院 餐厅 科技股份有限公司 服装厂 批发部 水果店"
    " 药房 工作室",
    "notes": "老客户 喜欢喝茶 不吃辣 月底结账 介绍人是表姐 每周三送货 会员 要发票 欠款未清"
    " 生日送花",
    "headers": "姓名,手机,公司,地址,备注|姓名,手机号码,单位,住址,附注|名字,移动电话,商务地址,说明",
}
_TRADITIONAL = {
    "families": "王李張劉陳楊黃趙吳周徐孫馬朱胡郭何林高羅鄭梁謝宋唐許韓馮鄧曹彭曾蕭田董袁潘于蔣蔡"
    "余杜葉程蘇魏呂丁任沈姚盧姜崔鍾譚陸汪范金石廖賈夏韋方白鄒孟熊秦邱江尹薛段雷侯龍史陶黎賀顧"
    "毛郝龔邵萬錢嚴武戴莫孔向湯常溫康施文牛樊葛邢安齊易喬伍龐顏倪莊聶章魯岳翟殷詹申歐耿游簡",
    "given": "偉芳娜秀英敏靜麗強磊軍洋勇豔傑娟濤超明平剛桂香月鳳雲建春梅海玉蘭紅霞飛龍雅婷怡君淑惠"
    "俊豪家宜佳穎宏彥信義仁愛慧心如意安福壽生雪冰欣宇浩然子涵梓軒奕澤晨曦睿詩琪瑤萱妍彤昊"
    "辰熙煜銘皓翰博峰鑫鵬旭斌彬琳琴瑩莉薇蓉菲倩璐珊珍玲環瑛瑜瑾琦琛鋒銳鈞鈺錚棟楠桐樺柏"
    "松柳荷蓮菊茜芸芝苗蕾蕊嘉茂榮華國慶勝利德厚忠孝賢良才智勳勤學思維源清波浪江河湖沛潤"
    "瀾溪岩嵐峻崇山川曉晴暉昌盛興旺達遠志誠懇毅愷慷惟悅愉憶念望舒展翔翼鴻雁鶴鳴駿馳驥",
    "places": "台北市大安區 新北市板橋區 台中市西屯區 高雄市苓雅區 台南市安平區"
    " 桃園市中壢區 彰化縣鹿港鎮"
    " 嘉義市東區 花蓮縣吉安鄉 屏東縣潮州鎮 香港九龍旺角 新界沙田 澳門氹仔 基隆市仁愛區",
    "roads": "中山路 民生東路 忠孝東路 復興街 和平里 光華巷 彌敦道 博愛路 自由路 建國南路 信義路",
    "places_end": "號 號三樓 巷五弄 樓 室 之二",
    "shops": "鴻運 福滿樓 聚寶 順達 恆昌 興隆 錦繡 百佳 宏圖 瑞祥 天成 金鼎 綠源 康樂 美佳 永豐",
    "trades": "貿易有限公司 茶行 五金行 美容院 餐廳 科技股份有限公司 製衣廠 批發 水果行"
    " 藥局 工作室",
    "notes": "老客戶 喜歡喝茶 不吃辣 月底結帳 介紹人是表姊 每週三送貨 會員 要發票 欠款未清"
    " 生日送花",
    "headers": "姓名,手機,公司,地址,備註|姓名,行動電話,公司,住址,記事|名字,行動電話,商務 - 街,附註",
}
_HONG_KONG = _TRADITIONAL | {
    "families": _TRADITIONAL["families"] + "鄺區冼麥關甄",
    "notes": "老友記 鍾意飲茶 唔食辣 月尾找數 佢介紹嘅 逢星期三送貨 會員 要收據 未畀錢"
    " 喺旺角返工 啲嘢好靚",
}
_JAPANESE = {
    "families": "佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 斎藤 松本 井上"
    " 木村 清水 桜井",
    "given": "太郎 花子 一郎 美咲 健太 さくら 陽菜 翔太 結衣 大輔 恵子 直樹 由美 拓也"
    " ゆかり 浩二 真由美",
    "places": "東京都渋谷区 大阪市北区 京都市左京区 横浜市中区 札幌市中央区 福岡市博多区",
    "roads": "神南 梅田 本町 桜木町 大通西 天神",
    "places_end": "丁目 番地 の三 号室",
    "shops": "さくら やまと みどり 丸八 富士 アサヒ スズキ",
    "trades": "株式会社 商店 カフェ レストラン 有限会社 クリニック",
    "notes": "お得意様 毎月来店 お茶が好き 請求書は郵送 電話は午後 アレルギーあり",
    "headers": "氏名,携帯電話,会社名,住所,メモ|名前,電話番号,勤務先,住所,備考",
}
_WESTERN = {
    "families": "Müller García Nuñez Lefèvre Sørensen Åberg Müßig Gonçalves Strauß"
    " Fernández Lindström",
    "given": "José Jörg André Zoë Renée Björn Françoise Günter Inés Søren María Noël Jürgen João",
    "places": "München Málaga Genève Århus Köln São_Paulo Zürich Québec",
    "roads": "Königstraße Rua_São_João Calle_Peñón Champs-Élysées Åvägen",
    "places_end": "3 14 7b 120",
    "shops": "Café Bäckerei Crêperie Peluquería Boulangerie Möbel",
    "trades": "GmbH & Söhne|S.à r.l.|Größe und Maß|del Niño|Frères",
    "notes": "très gentil|möchte Tee|niño pequeño|günstig|später anrufen|déjà vu|naïve",
    "headers": "Name,Téléphone,Société,Adresse,Note|Name,Telefon,Firma,Straße,Größe"
    "|Nombre,Teléfono",
}
LANGUAGES = {
    "gb18030": _SIMPLIFIED,
    "cp950": _TRADITIONAL,
    "big5hkscs": _HONG_KONG,
    "cp932": _JAPANESE,
    "cp1252": _WESTERN,
}


def _pick(dice: random.Random, words: str) -> str:
    options = words.split("|") if "|" in words else words.split()
    return dice.choice(options).replace("_", " ")


def _name(dice: random.Random, words: dict[str, str]) -> str:
    if words is _WESTERN:
        return f"{_pick(dice, words['given'])} {_pick(dice, words['families'])}"
    if words is _JAPANESE:
        return _pick(dice, words["families"]) + _pick(dice, words["given"])
    given = [dice.choice(words["given"]) for _ in range(dice.choice((1, 2, 2)))]
    luck = dice.random()
    if luck < 0.35:
        given[-1] = dice.choice(RARE)
    elif luck < 0.6:
        given[-1] = _seldom(dice, words)
    return dice.choice(words["families"]) + "".join(given)


def _seldom(dice: random.Random, words: dict[str, str]) -> str:
    """Any character of the national set, most of them seldom seen in names."""
    first, last, encoding = (0xB0, 0xF7, "gb2312") if words is _SIMPLIFIED else (0xA4, 0xF9, "big5")
    while True:
        raw = bytes((dice.randint(first, last), dice.randint(0x40, 0xFE)))
        char = raw.decode(encoding, "ignore")
        if len(char) == 1 and "\u4e00" <= char <= "\u9fff":
            return char


def _row(dice: random.Random, words: dict[str, str]) -> str:
    cells = [_name(dice, words), f"04000000{dice.randrange(100):02}"][: dice.choice((1, 2, 2))]
    if dice.random() < 0.5:
        cells.append(_pick(dice, words["shops"]) + _pick(dice, words["trades"]))
    if dice.random() < 0.5:
        end = f"{dice.randrange(1, 200)}{_pick(dice, words['places_end'])}"
        cells.append(_pick(dice, words["places"]) + _pick(dice, words["roads"]) + end)
    if dice.random() < 0.3:
        cells.append(_pick(dice, words["notes"]))
    return ",".join(cells)


@functools.cache
def files(encoding: str, rows: int, count: int, seed: int = 3) -> tuple[tuple[str, bytes], ...]:
    """Text and bytes of so many files; every other one begins with a line of headers.

    Made once: most of many rows hold a name that the encoding lacks, and are thrown away.
    """
    made: list[tuple[str, bytes]] = []
    dice = random.Random(f"{encoding} {rows} {seed}")
    words = LANGUAGES[encoding]
    while count:
        lines = [_row(dice, words) for _ in range(rows)]
        if count % 2:
            lines.insert(0, _pick(dice, words["headers"]))
        text = "\r\n".join(lines) + "\r\n"
        try:
            data = text.encode(encoding)
        except UnicodeEncodeError:
            continue  # a rare character of the other script
        if not data.isascii():
            count -= 1
            made.append((text, data))
    return tuple(made)
