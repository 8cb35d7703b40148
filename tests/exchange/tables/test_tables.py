"""Tables of every program: their headers, their damaged cells and days, their broken quotes."""
# ruff: noqa: E501 (tables of words: wide characters count twice)

import csv
import io
import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kehuapp.exchange.tables import csv_lines
from kehuapp.exchange.tables.csv_headers import mapping_of, producer_of, target_of
from kehuapp.exchange.tables.csv_in import (
    date_evidence,
    read_row,
    read_rows,
    read_table,
    table_of_rows,
    why_nobody,
)


def never():
    return False


def records(text, region="TW", *, roc=None, order=None):
    """The records of a table read as the file reader does."""
    table = read_table(text, roc=region == "TW" if roc is None else roc)
    decided, _doubtful = date_evidence(table)
    table = table.with_date_order(decided if order is None else order)
    found = []
    for _row, record, reason in read_rows(table, region, never):
        assert record is not None, reason
        found.append(record)
    return found


def one(header, cells, region="TW", **wishes):
    """The record of a single row."""
    out = io.StringIO(newline="")
    csv.writer(out).writerows([header.split(","), cells])
    (record,) = records(out.getvalue(), region, **wishes)
    return record


# --- headers ---------------------------------------------------------------------------------------

_OUTLOOK_TW = (
    "頭銜,名字,中間名,姓氏,稱謂,公司,部門,職稱,商務 - 街,商務 - 街 2,商務 - 街 3,商務 - 市/鎮,"
    "商務 - 縣/市,商務 - 郵遞區號,商務 - 國家/地區,住家 - 街,住家 - 街 2,住家 - 街 3,住家 - 市/鎮,"
    "住家 - 縣/市,住家 - 郵遞區號,住家 - 國家/地區,其他 - 街,其他 - 街 2,其他 - 街 3,其他 - 市/鎮,"
    "其他 - 縣/市,其他 - 郵遞區號,其他 - 國家/地區,助理電話,商務傳真,商務電話,商務電話 2,回撥電話,"
    "汽車電話,公司代表線,住家傳真,住家電話,住家電話 2,ISDN,行動電話,其他傳真,其他電話,呼叫器,"
    "代表電話,無線電話,TTY/TDD 電話,Telix,子女,介紹人,公司 ID,公司地址郵政信箱,主管名稱,生日,"
    "目錄伺服器,地點,住家地址郵政信箱,助理,私人,身份證字號,使用者 1,使用者 2,使用者 3,使用者 4,"
    "其他地址郵政信箱,性別,津貼,紀念日,記事,配偶,專業,帳戶,帳目資訊,敏感度,嗜好,電子郵件地址,"
    "電子郵件類型,電子郵件顯示名稱,電子郵件 2 地址,電子郵件 2 類型,電子郵件 2 顯示名稱,"
    "電子郵件 3 地址,電子郵件 3 類型,電子郵件 3 顯示名稱,網頁,網際網路空閒-忙碌中,語言,辦公室,"
    "優先順序,縮寫,關鍵字,類別"
)
_OUTLOOK_CN = (
    "英文称谓,名,中间名,姓,中文称谓,单位,部门,职务,商务地址 街道,商务地址 街道 2,商务地址 街道 3,"
    "商务地址 市/县,商务地址 省/市/自治区,商务地址 邮政编码,商务地址 国家/地区,住宅地址 街道,"
    "住宅地址 街道 2,住宅地址 街道 3,住宅地址 市/县,住宅地址 省/市/自治区,住宅地址 邮政编码,"
    "住宅地址 国家/地区,其他地址 街道,其他地址 街道 2,其他地址 街道 3,其他地址 市/县,"
    "其他地址 省/市/自治区,其他地址 邮政编码,其他地址 国家/地区,助理的电话,商务传真,商务电话,"
    "商务电话 2,回电话,车载电话,单位主要电话,住宅传真,住宅电话,住宅电话 2,ISDN,移动电话,其他传真,"
    "其他电话,寻呼机,主要电话,无绳电话,TTY/TDD 电话,电报,Internet 忙闲,办公地点,地点,"
    "电子邮件地址,电子邮件类型,电子邮件显示名称,电子邮件 2 地址,电子邮件 2 类型,"
    "电子邮件 2 显示名,电子邮件 3 地址,电子邮件3类型,电子邮件3显示名,附注,工作证号码,关键词,"
    "记帐信息,纪念日,经理姓名,类别,里程,敏感度,目录服务器,配偶,其他地址 - 邮箱,"
    "商务地址 - 邮箱,身份证编号,生日,私有,缩写,网页,性别,业余爱好,引用者,用户 1,用户 2,用户 3,"
    "用户 4,优先级,语言,帐户,职业,住宅地址- 邮箱,助理的姓名,子女"
)
_OUTLOOK_EN = (
    "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,"
    "Business Street 2,Business Street 3,Business City,Business State,Business Postal Code,"
    "Business Country/Region,Home Street,Home Street 2,Home Street 3,Home City,Home State,"
    "Home Postal Code,Home Country/Region,Other Street,Other Street 2,Other Street 3,Other City,"
    "Other State,Other Postal Code,Other Country/Region,Assistant's Phone,Business Fax,"
    "Business Phone,Business Phone 2,Callback,Car Phone,Company Main Phone,Home Fax,Home Phone,"
    "Home Phone 2,ISDN,Mobile Phone,Other Fax,Other Phone,Pager,Primary Phone,Radio Phone,"
    "TTY/TDD Phone,Telex,Account,Anniversary,Assistant's Name,Billing Information,Birthday,"
    "Business Address PO Box,Categories,Children,Directory Server,E-mail Address,E-mail Type,"
    "E-mail Display Name,E-mail 2 Address,E-mail 2 Type,E-mail 2 Display Name,E-mail 3 Address,"
    "E-mail 3 Type,E-mail 3 Display Name,Gender,Government ID Number,Hobby,Home Address PO Box,"
    "Initials,Internet Free Busy,Keywords,Language,Location,Manager's Name,Mileage,Notes,"
    "Office Location,Organizational ID Number,Other Address PO Box,Priority,Private,Profession,"
    "Referred By,Sensitivity,Spouse,User 1,User 2,User 3,User 4,Web Page"
)
_OUTLOOK_GOOGLE = (
    "First Name,Middle Name,Last Name,Title,Suffix,Initials,Web Page,Gender,Birthday,Anniversary,"
    "Location,Language,Internet Free Busy,Notes,E-mail Address,E-mail 2 Address,E-mail 3 Address,"
    "Primary Phone,Home Phone,Home Phone 2,Mobile Phone,Pager,Home Fax,Home Address,Home Street,"
    "Home Street 2,Home Street 3,Home Address PO Box,Home City,Home State,Home Postal Code,"
    "Home Country,Spouse,Children,Manager's Name,Assistant's Name,Referred By,Company Main Phone,"
    "Business Phone,Business Phone 2,Business Fax,Assistant's Phone,Company,Job Title,Department,"
    "Office Location,Organizational ID Number,Profession,Account,Business Address,"
    "Business Street,Business City,Other Phone,Other Fax,Other Address,Callback,Categories"
)
#: producer, header: what its columns mean, in order; extra ones left out.
HEADERS = [
    ("Outlook", _OUTLOOK_TW,
     "salutation given_name middle_name family_name salutation company department job_title "
     "address:work:street address:work:street address:work:street address:work:city "
     "address:work:region address:work:postcode address:work:country "
     "address:home:street address:home:street address:home:street address:home:city "
     "address:home:region address:home:postcode address:home:country "
     "address:other:street address:other:street address:other:street address:other:city "
     "address:other:region address:other:postcode address:other:country "
     "phone:助理 phone:fax phone:work phone:work phone:other phone:other phone:work phone:fax phone:home "
     "phone:home phone:other phone:mobile phone:fax phone:other phone:pager phone:main "
     "phone:other phone:other address:work:box date:birthday address:home:box address:other:box "
     "date:wedding remark email: skip skip email: skip skip email: skip skip group"),
    ("Outlook", _OUTLOOK_CN,
     "salutation given_name middle_name family_name salutation company department job_title "
     "address:work:street address:work:street address:work:street address:work:city "
     "address:work:region address:work:postcode address:work:country "
     "address:home:street address:home:street address:home:street address:home:city "
     "address:home:region address:home:postcode address:home:country "
     "address:other:street address:other:street address:other:street address:other:city "
     "address:other:region address:other:postcode address:other:country "
     "phone:助理 phone:fax phone:work phone:work phone:other phone:other phone:work phone:fax phone:home "
     "phone:home phone:other phone:mobile phone:fax phone:other phone:pager phone:main "
     "phone:other phone:other email: skip skip email: skip skip email: skip skip remark "
     "date:wedding group address:other:box address:work:box date:birthday address:home:box"),
    ("Outlook", _OUTLOOK_EN,
     "salutation given_name middle_name family_name company department job_title "
     "address:work:street address:work:street address:work:street address:work:city "
     "address:work:region address:work:postcode address:work:country "
     "address:home:street address:home:street address:home:street address:home:city "
     "address:home:region address:home:postcode address:home:country "
     "address:other:street address:other:street address:other:street address:other:city "
     "address:other:region address:other:postcode address:other:country "
     "phone:Assistant phone:fax phone:work phone:work phone:other phone:other phone:work phone:fax phone:home "
     "phone:home phone:other phone:mobile phone:fax phone:other phone:pager phone:main "
     "phone:other phone:other date:wedding date:birthday address:work:box group "
     "email: skip skip email: skip skip email: skip skip address:home:box remark "
     "address:other:box"),
    ("Outlook", _OUTLOOK_GOOGLE,
     "given_name middle_name family_name salutation date:birthday date:wedding remark email: "
     "email: email: phone:main phone:home phone:home phone:mobile phone:pager phone:fax "
     "address:home:text address:home:street address:home:street address:home:street "
     "address:home:box address:home:city address:home:region address:home:postcode "
     "address:home:country phone:work phone:work phone:work phone:fax phone:Assistant company job_title "
     "department address:work:text address:work:street address:work:city phone:other phone:fax "
     "address:other:street phone:other group"),
    ("Outlook", "First Name,Middle Name,Last Name,Title,Suffix,Nickname,E-mail Address,"
     "Home Phone,Business Phone,Mobile Phone,Job Title,Notes",
     "given_name middle_name family_name salutation nickname email: phone:home phone:work "
     "phone:mobile job_title remark"),
    ("Google", "Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,"
     "Additional Name Yomi,Family Name Yomi,Name Prefix,Name Suffix,Initials,Nickname,"
     "Short Name,Maiden Name,Birthday,Gender,Location,Billing Information,Directory Server,"
     "Mileage,Occupation,Hobby,Sensitivity,Priority,Subject,Notes,Language,Photo,"
     "Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,"
     "Organization 1 - Type,Organization 1 - Name,Organization 1 - Yomi Name,"
     "Organization 1 - Title,Organization 1 - Department,Address 1 - Type,"
     "Address 1 - Formatted,Address 1 - Postal Code,Website 1 - Type,Website 1 - Value,"
     "Event 1 - Type,Event 1 - Value,Custom Field 1 - Type,Custom Field 1 - Value,"
     "IM 1 - Service,IM 1 - Value",
     "name given_name middle_name family_name salutation nickname date:birthday remark group "
     "email_label#1 email#1 phone_label#1 phone#1 skip company job_title department "
     "address#1:label address#1:text address#1:postcode "
     "extra_label#website_1 extra#website_1 date_label#1 date#1 extra_label#1 extra#1 "
     "im_label#1 im#1"),
    ("Google", "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,"
     "Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,"
     "Organization Title,Organization Department,Birthday,Notes,Photo,Labels,"
     "E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 12 - Value,"
     "Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,"
     "Address 1 - PO Box,Address 1 - Region,Address 1 - Country,Address 1 - Extended Address",
     "given_name middle_name family_name salutation nickname name company job_title department "
     "date:birthday remark group email_label#1 email#1 phone_label#1 phone#1 phone#12 "
     "address#1:label address#1:text address#1:street address#1:city address#1:box "
     "address#1:region address#1:country address#1:extended"),
    ("Outlook Express", "姓名,电子邮件地址,家庭所在街道,家庭所在城市,家庭所在地的邮政编码,"
     "家庭所在省/自治区,家庭所在国家/地区,家庭电话,公司所在街道,公司所在城市,公司所在地的邮政编码,"
     "公司所在省/自治区,公司所在国家/地区,商务电话,公司,职务",
     "name email: address:home:street address:home:city address:home:postcode "
     "address:home:region address:home:country phone:home address:work:street "
     "address:work:city address:work:postcode address:work:region address:work:country "
     "phone:work company job_title"),
    ("Thunderbird", "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,"
     "Screen Name,Work Phone,Home Phone,Fax Number,Pager Number,Mobile Number,Home Address,"
     "Home Address 2,Home City,Home State,Home ZipCode,Home Country,Work Address,"
     "Work Address 2,Work City,Work State,Work ZipCode,Work Country,Job Title,Department,"
     "Organization,Web Page 1,Web Page 2,Birth Year,Birth Month,Birth Day,Custom 1,Notes,",
     "given_name family_name name nickname email: email: phone:work phone:home phone:fax "
     "phone:pager phone:mobile address:home:street address:home:street address:home:city "
     "address:home:region address:home:postcode address:home:country address:work:street "
     "address:work:street address:work:city address:work:region address:work:postcode "
     "address:work:country job_title department company date:birthday:year "
     "date:birthday:month date:birthday:day remark"),
    ("Thunderbird", "名,姓,顯示名稱,暱稱,主要 Email,次要 Email,手機號碼",
     "given_name family_name name nickname email: email: phone:mobile"),
    ("Yahoo", "First,Middle,Last,Nickname,Email,Category,Distribution Lists,Messenger ID,Home,"
     "Work,Pager,Fax,Mobile,Other,Primary,Alternate Email 1,Title,Company,Home Address,"
     "Home City,Home ZIP,Birthday,Comments,QQ ID",
     "given_name middle_name family_name nickname email: group im:Yahoo phone:home phone:work "
     "phone:pager phone:fax phone:mobile phone:other phone:main email: job_title company "
     "address:home:street address:home:city address:home:postcode date:birthday remark im:QQ"),
    ("Nokia", "Title,First name,Middle name,Last name,Suffix,Job title,Company,Birthday,"
     "SIP address,Push-to-talk,Share view,User ID,Notes,General mobile,General phone,"
     "General e-mail,General fax,General P.O.Box,General extension,General street,"
     "General postal/ZIP code,General city,General state/province,General country/region,"
     "Home mobile,Home phone,Home e-mail,Home postal/ZIP code,Business mobile,Business phone,"
     "Business e-mail,Business fax,Business street",
     "salutation given_name middle_name family_name job_title company date:birthday remark "
     "phone:mobile phone: email: phone:fax address::box address::extended address::street "
     "address::postcode address::city address::region address::country phone:mobile phone:home "
     "email:home address:home:postcode phone:mobile phone:work email:work phone:fax "
     "address:work:street"),
    ("163", "姓名,邮件地址,移动电话,联系地址,邮政编码,联系电话,公司,公司地址,公司邮编,公司电话,传真电话,"
     "生日,ICQ,主页地址,备用邮箱1,备用邮箱2,部门,职位,纪念日,备注,__cm_group",
     "name email: phone:mobile address::text address::postcode phone: company "
     "address:work:text address:work:postcode phone:work phone:fax date:birthday im:ICQ email: "
     "email: department job_title date:wedding remark group"),
    ("Sohu", "名字,电子邮件地址,移动电话,个人网页,商务传真,商务电话,公司所在街道,公司所在地的邮政编码,"
     "住宅电话,家庭所在街道,家庭所在地的邮政编码,寻呼机,附注",
     "name email: phone:mobile phone:fax phone:work address:work:street address:work:postcode "
     "phone:home address:home:street address:home:postcode phone:pager remark"),
    ("Foxmail", "姓名,电子邮件地址,foxaddrID", "name email: skip"),
    ("Foxmail", "名,姓,姓名,电子邮件地址,手机,办公电话1",
     "given_name family_name name email: phone:mobile phone:work"),
    ("HubSpot", "Record ID,First Name,Last Name,Email,Phone Number,Contact owner",
     "given_name family_name email: phone: owner"),
    ("HiSuite", "姓名,手机号码,住宅电话,办公电话,传真", "name phone:mobile phone:home phone:work phone:fax"),
    ("", "姓名,手机", "name phone:mobile"),
    ("Samsung", "Name,Mobile Phone,Home Phone,Work Phone",
     "name phone:mobile phone:home phone:work"),
    ("QQ", "姓,名,前缀,后缀,昵称,QQ,家庭电话,单位,商务地址 国家/地区,商务地址 街道,工作电话,工作电话 2,"
     "备注,电子邮件,家庭邮箱,其他手机,生日,qq同步助手 分组",
     "family_name given_name nickname im:QQ phone:home company address:work:country "
     "address:work:street phone:work phone:work remark email: email:home phone:mobile "
     "date:birthday group"),
    ("Kehu", "Name,Family name,Mobile,Work phone,Phone,Phone 2,E-mail,E-mail 2,Address,"
     "Company address,Postcode,Birthday,Other dates,Groups,Notes,Other fields,Kehu Kind,Kehu UID,"
     "Kehu Exact",
     "name family_name phone:mobile phone:work phone: phone#2 email: email#2 address::text "
     "address:work:text address::postcode date:birthday date: group remark extra:lines kind uid "
     "exact"),
    ("", "姓名,電話 1,電話 1 類型,E-mail 1,地址 1,地址 1 類型,地址 1 郵遞區號,群組,備註,生日",
     "name phone#1 phone_label#1 email#1 address#1:text address#1:label address#1:postcode "
     "group remark date:birthday"),
    ("", "姓名,电话 1,电话 1 类型,电子邮件,手机1,联系电话2,电话,电话",
     "name phone#1 phone_label#1 email: phone:mobile phone: phone: phone:"),
    ("", "客戶名稱,聯絡人,電話(公司),傳真(總公司),生日（農曆）,LINE ID,統一編號",
     "company name phone:work phone:fax date:birthday:lunar im:LINE tax_id"),
    ("", "客户名称,联系人,省,市,区,地址,来源,客户等级,客户状态,最近沟通时间,沟通内容,归属人,所属部门,统一編號,會員等級,消費金額",
     "company name address::region address::city address::district address::text source tier "
     "stage talk:day talk owner department tax_id tier"),
    ("", "客戶編號,客戶簡稱,聯絡人,負責業務,業務區域,客戶分級,統編,首次聯絡日期,最後聯絡日期,拜訪記錄,代理人,採購角色",
     "company name owner area tier tax_id first_contact_on talk:day talk backup_owner role"),
    ("", "Company,Name,Lead Source,Lifecycle Stage,Account Owner,Territory,VAT Number,Last Contacted,Last Note,Level",
     "company name source stage owner area tax_id talk:day talk tier"),
    ("", "姓名,客户级别,最近一次跟进时间,下次跟进时间,创建时间,跟进记录,跟进销售,客户来源渠道,所在大区,企业税号",
     "name tier talk:day talk owner source area tax_id"),
    ("", "姓名,電話,會員卡別,最近互動日期,業務人員姓名,會員狀態,買方統編號碼,初次拜訪日期",
     "name phone: tier talk:day owner stage tax_id first_contact_on"),
    ("", "Name,Customer Grade,Date of Last Contact,Assigned User,Customer Status,GUI No.,Sales Territory,Next Contact Date",
     "name tier talk:day owner stage tax_id area"),
    ("", "Company,Contact Person,Phone,Sales Person", "company name phone: owner"),
    ("", "姓名,區域,電話,負責人", "name area phone: owner"),
    ("", "廠商名稱,負責人,電話", "company name phone:"),
]  # fmt: skip


@pytest.mark.parametrize(("producer", "header", "targets"), HEADERS)
def test_every_header_is_understood(producer, header, targets):
    names = header.split(",")
    found = [target for target in mapping_of(names) if target != "extra"]
    assert found == [target.replace("website_1", "website 1") for target in targets.split()]
    assert producer_of(names) == producer


@pytest.mark.parametrize(
    "header",
    [
        "ＭＯＢＩＬＥ　Phone",
        " mobile phone ",
        "Mobile-Phone",
        "手機號碼:",
        "手机号码",
        "手機 號碼",
        "\ufeff手機",
        "手機2",
        "“手機”".strip("“”"),
    ],
)
def test_names_are_compared_loosely(header):
    assert target_of(header) == "phone:mobile"


@pytest.mark.parametrize(
    ("target", "headers"),
    [
        (
            "email:home",
            "Email Home|Home E-mail|email_home|EmailHome|Personal Email 2|個人Email|E-Mail privat|Email（個人）|Private Email",
        ),
        (
            "email:work",
            "E-mail (Work)|E-mail 2 (Work)|Work E-Mail 2|公司Email|電郵（工作）|電子郵件（公司）|Business e-mail address",
        ),
        ("email:", "Courriel|Correo electrónico|이메일|E-mail ID|客戶Email|Contact Email"),
        (
            "phone:home",
            "Private Phone 2|Phone (Home) 2|Telefon privat|住家電話1|電話（住家）|Home Tel.|自宅電話番号",
        ),
        (
            "phone:work",
            "Work Tel|Tel Work|Office Tel|Telefon geschäftlich|Phone of company|Company Phone",
        ),
        (
            "phone:mobile",
            "Tel. (mobile)|Mobile 2|Business Mobile|Private Mobile|公司手機|手機(公司)|Handynummer|Teléfono móvil|携帯番号|휴대폰|Cell #|H/P|Hand Phone|Mobile No|電話/手機",
        ),
        ("phone:fax", "Work Fax|Fax (Work)|Fax 2"),
        (
            "phone:",
            "Téléphone|電話番号|전화번호|Điện thoại|Alternate Phone|Phone No.|Contact No.|夜間電話|電話(日)|Evening Phone|備用電話",
        ),
        ("phone:Assistant", "Assistant's Phone|Assistant Phone"),
        ("phone:助理", "助理電話|助理的电话"),
        ("im:Skype", "Skype IM|IM Skype|Skype Name|IM (Skype)|Messenger (Skype)"),
        ("im:WeChat", "微信帳號|WeChat No|WeChat ID"),
        ("im:QQ", "QQ IM|QQ帳號"),
        ("address:home:text", "Address Home|Address (Home)|自宅住所"),
        ("address:work:text", "Address (Work)|Adresse geschäftlich"),
        ("address:work:city", "Work Address City|Business City|City (Work)"),
        ("address::text", "住所|주소|Shipping Address|Dirección"),
        ("address::postcode", "PLZ|郵便番号|Shipping Zip|Code postal"),
        ("address::city", "Ort|Mailing City|Ville"),
        ("company", "Firma|会社名|Name of Company|회사명|Société"),
        ("family_name", "Nom|Apellidos|Nachname"),
        ("given_name", "Prénom|Vorname"),
        ("name", "이름|Họ tên|お名前|姓名/公司"),
        ("date:birthday", "Geburtstag|생년월일|Fecha de nacimiento"),
        ("date:birthday:lunar", "Birthday (lunar)|生日（舊曆）"),
        (
            "extra",
            "Website Blog|Blog URL|Home Page|Number of emails|Phone Calls|Email Opt Out|Last Email Date|Phone Type|手機型號|電話次數|Home Town|Assistant Name|Spouse's Birthday|配偶電話|緊急聯絡電話|Emergency Phone|英文姓名|Email / Phone|電話/地址|公司 ID|Company No|Do not call",
        ),
    ],
)
def test_headers_are_understood_by_their_words(target, headers):
    assert {header: target_of(header) for header in headers.split("|")} == dict.fromkeys(
        headers.split("|"), target
    )


def test_a_family_name_beside_a_given_one_in_other_languages():
    assert mapping_of(["Name", "Vorname", "Telefon"]) == ["family_name", "given_name", "phone:"]
    assert mapping_of(["Nom", "Prénom"]) == ["family_name", "given_name"]
    assert mapping_of(["Name", "Telefon"]) == ["name", "phone:"]


@pytest.mark.parametrize("header", ["", "嗜好", "Custom 1", "使用者 1", "電話費", "Photo", "2026"])
def test_unknown_names_stay_extra(header):
    assert target_of(header) == "extra"


def test_what_has_no_place_is_kept_under_its_name():
    record = one(
        "Name,Yomi Name,Gender,Group Membership,Given Name,Website 1 - Type,"
        "Website 1 - Value,Relation 1 - Type,Relation 1 - Value,Custom Field 1 - Type,"
        "Custom Field 1 - Value,Priority,嗜好",
        [
            "王小明",
            "ワン",
            "女",
            "* myContacts ::: * starred ::: VIP ::: * friends",
            "小明",
            "Blog",
            "https://a.example.com ::: https://b.example.com",
            "Spouse",
            "李四",
            "茶葉",
            "高山 ::: 凍頂",
            "Normal",
            "釣魚",
        ],
    )
    assert sorted(record.extra) == [
        ("Gender", "女"),
        ("Relation (Spouse)", "李四"),
        ("Website (Blog)", "https://a.example.com"),
        ("Website (Blog)", "https://b.example.com"),
        ("Yomi Name", "ワン"),
        ("嗜好", "釣魚"),
        ("茶葉", "高山 ::: 凍頂"),
    ]
    assert record.groups == ["VIP", "friends"]


def test_repeated_columns_and_streets_are_all_kept():
    record = one(
        "姓名,电话,电话,姓名,商务地址 街道,商务地址 街道 2,商务地址 市/县,职务",
        ["王小明", "15400000001", "15400000002", "小王", "中山路1号", "2楼", "上海", "店长"],
        "CN",
    )
    assert [p[1] for p in record.phones] == ["15400000001", "15400000002"]
    assert record.extra == [("姓名", "小王")]
    assert record.addresses == [("work", "上海中山路1号2楼", "", "")]


def test_an_address_in_full_and_in_parts_is_said_once():
    record = one(
        "Name,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,"
        "Address 1 - City,Address 1 - Postal Code,Phone 1 - Value",
        ["Amy", "* Home", "1 Main St\nSalem", "1 Main St", "Salem", "97301", ""],
    )
    assert record.addresses == [("home", "1 Main St, Salem", "97301", "")]


def test_a_birthday_in_three_columns():
    header = "First Name,Last Name,Birth Year,Birth Month,Birth Day"
    assert one(header, ["A", "B", "1985", "4", "12"]).dates[0][2:5] == (1985, 4, 12)
    assert one(header, ["A", "B", "", "4", "12"]).dates[0][2:5] == (None, 4, 12)
    assert one(header, ["A", "B", "0", "0", "0"]).dates == []
    assert one(header, ["A", "B", "1985", "", ""]).dates[0][6] == "1985"


# --- cells -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [
        ("13800138000.0", ["13800138000"]),
        ('="15400000001"', ["15400000001"]),
        ("'15400000001", ["15400000001"]),
        ("'+86 15400000001", ["+86 15400000001"]),
        ("'(010) 0000-0001", ["(010) 0000-0001"]),
        ("1.5400000001E+10", ["15400000001"]),
        ("１５４００００００１２", ["１５４００００００１２"]),
        ("15400000001/15400000002", ["15400000001", "15400000002"]),
        ("15400000001、15400000002", ["15400000001", "15400000002"]),
        ("15400000001 | 15400000002", ["15400000001", "15400000002"]),
        ("15400000001或15400000002", ["15400000001", "15400000002"]),
        ("15400000001\n15400000002", ["15400000001", "15400000002"]),
        ("15400000001 ::: 15400000002", ["15400000001", "15400000002"]),
        ("15400000001；15400000002", ["15400000001", "15400000002"]),
        ("15400000001 15400000002", ["15400000001", "15400000002"]),
        ("010-00000042,,5", ["010-00000042,,5"]),
        ("010-0000 0042", ["010-0000 0042"]),
    ],
)
def test_numbers_in_a_cell(cell, numbers):
    record = one("姓名,电话", ["王", cell], "CN")
    assert [raw for _label, raw, _e164, _ext in record.phones] == numbers
    assert all(e164 for _label, _raw, e164, _ext in record.phones)
    assert record.warnings == []


@pytest.mark.parametrize(
    ("raw", "e164"),
    [
        ("912345678", "+886912345678"),
        ("223456789", "+886223456789"),
        ("400000001", "+886400000001"),
    ],
)
def test_a_lost_zero_in_front_costs_nothing(raw, e164):
    record = one("姓名,電話", ["王", raw])
    assert record.phones == [("", raw, e164, "")]
    assert record.warnings == []


@pytest.mark.parametrize(
    "cell",
    [
        "1.38E+10",
        "１．３８Ｅ＋１０",
        "1,38E+10",
        "1E+10",
        "########",
        "＃＃＃＃",
        "#REF!",
        "#N/A",
        "#NAME?",
        "#VALUE!",
    ],
)
def test_what_a_spreadsheet_destroyed_is_left_out_and_said(cell):
    record = one("姓名,手機,備註", ["王", cell, "茶"])
    assert (record.name, record.phones, record.remark) == ("王", [], "茶")
    (warning,) = record.warnings
    assert cell in warning
    assert "手機" in warning


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("2,345,678", "2345678"),
        ("400,000,131", "400000131"),
        ("400,000,131.00", "400000131"),
    ],
)
def test_thousands_in_a_number_are_one_number(cell, number):
    assert [raw for _label, raw, _e164, _ext in one("姓名,電話", ["王", cell]).phones] == [number]


@pytest.mark.parametrize(
    ("cell", "kept", "lost"),
    [
        ("6.22202E+18", "6.22202E+18", True),
        ("4.00000000000001E+15", "4.00000000000001E+15", True),
        ("4.00000000131E+11", "400000000131", False),
        ("1.5E+3", "1.5E+3", False),
        ("5E+2", "5E+2", False),
    ],
)
def test_a_card_number_whose_digits_are_gone_is_told(cell, kept, lost):
    record = one("姓名,卡號", ["王", cell])
    assert record.extra == [("卡號", kept)]
    assert ["lost its digits" in warning for warning in record.warnings] == [True] * lost


def test_a_person_without_a_name_whose_digits_are_gone_still_comes():
    record = one("姓名,手機", ["", "1.38E+10"])
    assert not record.is_empty
    assert record.warnings


def test_labels_inside_cells():
    record = one("姓名,電話", ["王", "手機:0400000001 公司:04-0000-0002"])
    assert [(label, e164) for label, _raw, e164, _ext in record.phones] == [
        ("mobile", "+886400000001"),
        ("work", "+886400000002"),
    ]
    assert one("姓名,手機", ["王", "(公司)04-0000-0001"]).phones[0][0] == "work"
    assert one("姓名,手機", ["王", "04-0000-0001 王太太"]).phones[0][0] == "mobile"


def test_a_number_that_is_no_number_is_kept():
    record = one("姓名,手機,電子郵件", ["王", "9" * 5000, "無"])
    assert record.phones == record.emails == []
    assert [name for name, _value in record.extra] == ["手機", "電子郵件"]


def test_line_ends_in_cells():
    record = one("姓名,備註,公司", ["江\r\n小魚", "一\r\n二\r三", "Tea\nHouse"])
    assert (record.name, record.remark, record.company) == ("江小魚", "一\n二\n三", "Tea House")


def test_a_name_is_guessed_when_no_header_says_it():
    (record,) = records("LINE 暱稱碼,手機,標籤\n小江,0400000001,VIP\n")
    assert (record.name, record.groups) == ("小江", ["VIP"])


def test_addresses_of_mail_programs():
    record = one("姓名,email", ["王", "王小明 <a@example.com>; mailto:b@example.com"])
    assert record.emails == [("", "a@example.com"), ("", "b@example.com")]


# --- days ------------------------------------------------------------------------------------------


def days(*cells, region="US", **wishes):
    text = "Name,Birthday,Phone\n" + "".join(f'甲,"{cell}",1\n' for cell in cells)
    return [r.dates[0][1:7] if r.dates else None for r in records(text, region, **wishes)]


@pytest.mark.parametrize("cell", ["45000", "45000.0", "45000.5"])
def test_serial_numbers_are_days_only_in_columns_of_days(cell):
    assert days(cell) == [("gregorian", 2023, 3, 15, False, "")]
    assert one("姓名,備註", ["王", cell]).remark == cell


@pytest.mark.parametrize(
    ("cells", "order", "doubtful"),
    [
        (["12/4/1985", "25/12/1985"], "dmy", []),
        (["12/4/1985", "12/25/1985"], "mdy", []),
        (["4/12/85", "12/25/1985"], "mdy", []),
        (["12/4/1985", "3/3/1985"], "", ["12/4/1985"]),
        (["12/4/1985", "25/12/1985", "12/25/1985"], "", ["12/4/1985"]),
        (["1/2/90", "2/3/90", "3/4/90", "4/5/90"], "", ["1/2/90", "2/3/90", "3/4/90"]),
        (["1985/4/12", "12-Apr-85", ""], "", []),
        (["25/12/1985"], "", []),
        (["12/4/25", "68/10/3"], "ymd", []),
    ],
)
def test_the_file_decides_how_its_days_are_written(cells, order, doubtful):
    text = "Name,Birthday\n" + "".join(f"x,{cell}\n" for cell in cells)
    assert date_evidence(read_table(text)) == (order, doubtful)


def test_the_order_reads_all_ambiguous_days():
    assert days("12/4/1985", "25/12/1985")[0] == ("gregorian", 1985, 4, 12, False, "")
    assert days("12/4/1985", "12/25/1985")[0] == ("gregorian", 1985, 12, 4, False, "")
    assert days("12/4/1985")[0] == ("gregorian", None, None, None, False, "12/4/1985")
    assert days("12/4/1985", order="mdy")[0] == ("gregorian", 1985, 12, 4, False, "")


def test_only_columns_of_days_are_evidence():
    table = read_table("Name,Birthday,Notes\nx,12/4/1985,25/12/1985\n")
    assert date_evidence(table) == ("", ["12/4/1985"])
    assert date_evidence(table.with_mapping(["name", "extra", "remark"])) == ("", [])


def test_a_day_that_is_none_stays_text_with_a_warning():
    (record,) = records("Name,Birthday\nx,1985/2/30\n", "US")
    assert record.dates[0][6] == "1985/2/30"
    assert "1985/2/30" in record.warnings[0]


@pytest.mark.parametrize(
    ("header", "likely", "year"),
    [
        ("姓名,生日,行動電話", False, 1979),
        ("姓名,生日", True, 1979),
        ("姓名,生日", False, None),
        ("姓名,生日,手机号码", True, None),
        ("Name,Birthday", True, 1979),
    ],
)
def test_years_of_the_republic_stand_only_in_files_from_taiwan(header, likely, year):
    (record,) = records(f"{header}\n王,68/10/3,1\n", roc=likely)
    assert record.dates[0][2] == year


def test_a_column_for_lunar_days():
    (record,) = records("姓名,生日(農曆)\n王,3/3\n")
    assert record.dates[0][1:5] == ("lunar", None, 3, 3)


# --- rows ------------------------------------------------------------------------------------------

_ROWS = ["王小明,0400000001,茶", "李四,0400000002,酒", "張三,0400000003,水", "趙六,0400000004,糖"]


def names_of(text, **wishes):
    return [record.name for record in records(text, **wishes)]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("姓名,手機\n甲,0400000001\n", 1),
        ("姓名;手機\n甲;0400000001\n", 1),
        ("姓名\t手機\n甲\t0400000001\n", 1),
        ("姓名，手機\n甲，0400000001\n", 1),
        ("姓名|手機\n甲|0400000001\n", 1),
        ("sep=;\n姓名;手機\n甲;0400000001\n", 1),
        ("\ufeff姓名,手機\r\n甲,0400000001\r\n\r\n乙,0400000002", 2),
        ("姓名,手機\r甲,0400000001\r乙,0400000002\r", 2),
        ("姓\0名,手\0機\n甲,040000\0000\0" + "1\n", 1),
        ("客戶名單,,\n2026,,\n姓名,手機,備註\n甲,0400000001,茶\n", 3),
        ("姓名\n甲\n乙\n", 2),
        ("甲,0400000001\n乙,0400000002\n", 2),
        ("", 0),
    ],
)
def test_rows_are_found(text, rows):
    table = read_table(text)
    assert len(table.rows) == len(table.lines) == rows
    if rows:
        assert next(iter(table.rows))[1]
        people = [r for r in records(text) if not r.is_empty]
        assert people[0].name == "甲"
        if "手機" in text:
            assert people[0].phones[0][:3] == ("mobile", "0400000001", "+886400000001")


def test_lines_may_come_one_by_one():
    text = '姓名,備註\r\n甲,"一\r\n二"\r乙,x\n'
    lines = iter(io.StringIO(text, newline=""))
    assert (
        [*read_table(lines).rows]
        == [*read_table(text).rows]
        == [(2, ["甲", "一\r\n二"]), (4, ["乙", "x"])]
    )


def test_a_sheet_is_a_table_too():
    rows = [
        ["客戶名單", "", ""],
        [],
        ["姓名", "手機", "生日"],
        ["甲", "0400000001", "45000"],
        ["", "", ""],
    ]
    table = table_of_rows(rows)
    assert table.headers == ["姓名", "手機", "生日"]
    assert [*table.lines] == [1, 4]
    record = read_row(table, table.rows[table.place_of_line(4)], "TW")
    assert (record.line, record.name, record.dates[0][2]) == (4, "甲", 2023)
    assert read_row(table, table.rows[0], "TW").is_empty


@pytest.mark.parametrize("place", range(4))
@pytest.mark.parametrize("cell", range(3))
@pytest.mark.parametrize("others", ["", '錢七,"0400000005","鹽, 糖"', '錢七,0400000005,"兩\n行"'])
def test_a_quotation_mark_that_is_never_closed_costs_nobody(place, cell, others):
    rows = [*_ROWS]
    cells = rows[place].split(",")
    cells[cell] = f'"{cells[cell]}'
    rows[place] = ",".join(cells)
    text = "\n".join(["姓名,手機,備註", *rows, *([others] if others else []), "末,0400000006,尾"])
    found = records(text)
    wanted = ["王小明", "李四", "張三", "趙六", *(["錢七"] if others else []), "末"]
    assert [r.name for r in found] == wanted
    assert [len(r.phones) for r in found] == [1] * len(wanted)
    assert [bool(r.warnings) for r in found].index(True) == place
    assert sum(bool(r.warnings) for r in found) == 1
    assert read_table(text).warnings


def test_a_remark_with_an_open_mark_keeps_its_commas():
    (record,) = records('姓名,手機,備註\n甲,0400000001,"茶, 酒, 水\n')
    assert (record.remark, record.extra) == ("茶, 酒, 水", [])


def test_an_error_of_the_csv_module_costs_no_row(monkeypatch):
    class Broken:
        def __init__(self, lines, **_how):
            self.lines = lines

        def __next__(self):
            next(iter(self.lines))
            raise csv.Error("broken")

    monkeypatch.setattr(csv_lines.csv, "reader", Broken)
    lines = csv_lines.RowReader(iter(["甲,1\n", "乙,2\n"]), ",")
    assert [*lines] == [(1, ["甲", "1"]), (2, ["乙", "2"])]


def test_a_stray_pair_of_marks_around_rows_is_seen():
    text = '姓名,手機,備註\n王小明,0400000001,"茶\n李四,0400000002,酒\n張三,0400000003,水\n趙六,0400000004,糖"\n'
    assert names_of(text) == ["王小明", "李四", "張三", "趙六"]


@pytest.mark.parametrize(
    "remark", ["茶\n不吃牛, 羊, 豬\n尾", "a\n" * 200, 'er sagte "ja", dann', '""']
)
def test_marks_that_are_closed_are_left_alone(remark):
    out = io.StringIO(newline="")
    csv.writer(out).writerows(
        [["姓名", "手機", "備註"], ["甲", "0400000001", remark], ["乙", "0400000002", ""]]
    )
    table = read_table(out.getvalue())
    assert not table.mended
    assert table.rows[0][1][2] == remark
    assert len(table.rows) == 2


def test_long_and_short_rows():
    found = records("姓名,手機\n甲\n乙,0400000002,多,的\n")
    assert [r.name for r in found] == ["甲", "乙"]
    assert [value for _name, value in found[1].extra] == ["多", "的"]
    many = ",".join(["甲", *map(str, range(5000))])
    table = read_table(f"姓名\n{many}\n")
    assert len(table.headers) == csv_lines.MOST_COLUMNS
    assert ",".join(table.rows[0][1]) == many


def test_a_row_too_long_fails_and_says_so():
    table = read_table("姓名,手機,備註\n甲," + "9" * 1_100_000 + ",茶\n乙,0400000002,酒\n")
    outcomes = [
        (record and record.name, reason) for _row, record, reason in read_rows(table, "TW", never)
    ]
    assert outcomes[0][0] is None
    assert "too long" in outcomes[0][1]
    assert outcomes[1] == ("乙", "")


def test_a_changed_cell_is_read_by_itself():
    table = read_table("姓名,手機,生日\n甲,0400000001,12/4/1985\n").with_date_order("dmy")
    line, cells = table.rows[0]
    again = read_row(table, (line, [cells[0], "0400000009", cells[2]]), "TW")
    assert again.phones[0][2] == "+886400000009"
    assert again.dates[0][2:5] == (1985, 4, 12)
    assert read_row(table, table.rows[0], "TW") == read_row(table, table.rows[0], "TW")


# --- any text --------------------------------------------------------------------------------------

_PIECES = st.sampled_from(["甲", '"', '""', ",", ";", "\t", "，", "\n", "\r\n", "\r", " ", "0400000001",
                           "a@example.com", "\0", "|", "=", "1.5E+10", "#REF!", "12/4/85"])  # fmt: skip


@settings(deadline=None)
@given(st.lists(_PIECES, max_size=120).map("".join), st.sampled_from(["姓名,手機,生日\n", "", '"']))
def test_no_text_breaks_the_reader_and_nothing_written_is_lost(text, header):
    table = read_table(header + text)
    table = table.with_date_order(date_evidence(table)[0])
    outcomes = [*read_rows(table, "TW", never)]
    assert len(outcomes) == len(table.rows) == len(table.lines)
    assert all(record is not None and not reason for _row, record, reason in outcomes)
    assert [*table.lines] == sorted(set(table.lines))
    # Every person's number of the text stands in some cell, the header included.
    kept = "".join("".join(cells) for _line, cells in table.rows) + "".join(table.headers)
    assert kept.count("甲") == (header + text).count("甲")


@settings(deadline=None)
@given(
    st.lists(
        st.lists(
            st.text(st.characters(exclude_characters="\0\r", codec="utf-8"), max_size=8),
            min_size=2,
            max_size=5,
        ),
        max_size=12,
    ),
    st.sampled_from([",", ";", "\t"]),
)
def test_what_the_csv_module_wrote_comes_back(rows, delimiter):
    out = io.StringIO(newline="")
    header = ["姓名", "手機", "備註", "公司", "群組"]
    csv.writer(out, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows([header, *rows])
    assert [cells for _line, cells in read_table(out.getvalue()).rows] == rows


@pytest.mark.parametrize(
    "pieces",
    [
        ['a","""b\n'],
        ['"甲,0400000001,x\n'],
        ['"""\n'],
        ['a,"b\n'],
        ['\n"'],
        ['","', "\n,,123456"],
        ['","', "\n,,123456", ",,"],
        ['"', ",", "\n", "a"],
    ],
)
def test_lines_are_not_read_again_and_again(monkeypatch, pieces):
    work = 0
    real = csv_lines.RowReader._find_open_quote

    def counted(self, text):
        nonlocal work
        work += len(text)
        return real(self, text)

    monkeypatch.setattr(csv_lines.RowReader, "_find_open_quote", counted)
    monkeypatch.setattr(csv_lines, "_SPARE", 20_000)
    chance = random.Random(5)
    text = "姓名,手機,備註\n" + "".join(chance.choice(pieces) for _ in range(20_000))
    table = read_table(text)
    assert work <= 3 * len(text) + 60_000
    kept = "".join("".join(cells) for _line, cells in table.rows)
    assert kept.count("123456") == text.count("123456")


def test_rows_are_not_kept_as_lists():
    table = read_table("姓名,手機\n" + "甲,0400000001\n" * 3000)
    assert len(table.rows) == 3000
    assert sum(map(len, table.rows._chunks)) < 100_000  # as lists of texts six times as much
    assert re.fullmatch("甲", table.rows[2999][1][0])


# --- what an attacker found ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "cells", "text"),
    [
        ("姓名,縣市,地址", ["陳一", "台北市", "中山北路1號"], "台北市中山北路1號"),
        ("姓名,縣市,地址", ["陳一", "台北市", "台北市中山北路1號"], "台北市中山北路1號"),
        ("姓名,區域,地址", ["陳一", "中山區", "台北市中山北路1號"], "台北市中山區中山北路1號"),
        (
            "姓名,縣市,鄉鎮市區,地址",
            ["陳一", "台北市", "中山區", "中山北路1號"],
            "台北市中山區中山北路1號",
        ),
        (
            "姓名,郵遞區號,縣市,地址",
            ["陳一", "104", "台北市", "104中山北路1號"],
            "台北市中山北路1號",
        ),
        (
            "姓名,国家,省份,城市,地址",
            ["陈一", "中国", "广东省", "深圳市", "福田路1号"],
            "中国广东省深圳市福田路1号",
        ),
        ("姓名,省份,城市,地址", ["陈一", "上海市", "上海", "福州路1号"], "上海市福州路1号"),
        (
            "姓名,省,市,区,地址",
            ["陈一", "浙江省", "杭州市", "西湖区", "示例路3号"],
            "浙江省杭州市西湖区示例路3号",
        ),
        (
            "姓名,省,市,区,地址",
            ["陈一", "浙江省", "杭州市", "西湖区", "浙江省杭州市示例路3号"],
            "浙江省杭州市西湖区示例路3号",
        ),
        (
            "姓名,区,市,省,地址",
            ["陈一", "西湖", "杭州", "浙江", "浙江省杭州市西湖路3号"],
            "浙江省杭州市西湖西湖路3号",
        ),
        (
            "姓名,省份,城市,区县,详细地址",
            ["陈一", "浙江省", "杭州市", "西湖区", "杭州示例路3号"],
            "浙江省杭州西湖区示例路3号",
        ),
        (
            "姓名,省,市,區,地址",
            ["陳一", "", "臺中市", "北區", "台中市示例路3號"],
            "台中市北區示例路3號",
        ),
        (
            "姓名,区,地址",
            ["陈一", "西湖区", "浙江省杭州市示例路3号"],
            "浙江省杭州市西湖区示例路3号",
        ),
        (
            "姓名,公司地址,省,市,区",
            ["陈一", "示例路3号", "浙江省", "杭州市", "西湖区"],
            "浙江省杭州市西湖区示例路3号",
        ),
        ("姓名,省,市,区", ["陈一", "浙江省", "杭州市", "西湖区"], "浙江省杭州市西湖区"),
        (
            "姓名,省,市,区,街道,地址",
            ["陈一", "广西壮族自治区", "南宁市", "青秀区", "", "南宁市青秀区示例路3号"],
            "广西壮族自治区南宁市青秀区示例路3号",
        ),
        (
            "Name,Address,District,City,Province",
            ["Ann Example", "1 High Street", "Riverside", "Springfield", "Ontario"],
            "1 High Street, Riverside, Springfield, Ontario",
        ),
        (
            "Name,Address,City,State,Country",
            ["Ann Example", "1 High Street", "Springfield", "IL", "USA"],
            "1 High Street, Springfield, IL, USA",
        ),
        (
            "Name,Address 1 - Formatted,Address 1 - City,Address 1 - Country",
            ["Ann Example", "1 High Street", "Springfield", "US"],
            "1 High Street, Springfield, US",
        ),
        (
            "Name,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - Region",
            ["陳一", "中山北路1號\n中山區, 台北市 104", "中山北路1號", "中山區", "台北市"],
            "台北市中山區中山北路1號",
        ),
    ],
)
def test_no_part_of_an_address_is_lost(header, cells, text):
    assert [address[1] for address in one(header, cells).addresses] == [text]


def test_a_star_without_a_label_is_no_label():
    record = one("Name,E-mail 1 - Label,E-mail 1 - Value", ["陳一", "* ", "chen@example.com"])
    assert record.emails == [("", "chen@example.com")]


def test_a_cell_of_endless_numbers_is_kept_as_it_is():
    cell = " ::: ".join(f"04{n:08}" for n in range(50_000))
    record = one("Name,Phone 1 - Label,Phone 1 - Value", ["陳一", "Mobile", cell])
    assert (record.phones, record.extra) == ([], [("Phone 1 - Value", cell)])


@pytest.mark.parametrize(
    ("header", "cells", "name", "company", "numbers"),
    [
        (
            "店號,負責人,統一編號,聯絡方式",
            ["A1", "陳一", "12345678", "0400000001"],
            "陳一",
            "",
            ["0400000001"],
        ),
        (
            "編號,簡稱,統編,TEL",
            ["7", "海線水果行", "12345678", "0400000001"],
            "海線水果行",
            "",
            ["0400000001"],
        ),
        (
            "会员号,姓名,积分,身份证",
            ["10000001", "陈一", "12345678", "110101199001011234"],
            "陈一",
            "",
            [],
        ),
        (
            "廠商編號,廠商名稱,負責人,公司電話,統一編號",
            ["10000001", "海線水果行", "陳一", "0400000001", "12345678"],
            "陳一",
            "海線水果行",
            ["0400000001"],
        ),
        (
            "客戶編號,客戶簡稱,客戶全稱,聯絡人,客戶電話",
            ["1", "海線", "海線水果行", "", "0400000001"],
            "海線水果行",
            "海線水果行",
            ["0400000001"],
        ),
        ("Name,Number,Storage", ["陳一", "0400000001", "SIM"], "陳一", "", ["0400000001"]),
    ],
)
def test_numbers_of_other_kinds_are_no_telephone_numbers(header, cells, name, company, numbers):
    record = one(header, cells)
    assert (record.name, record.company, [p[1] for p in record.phones]) == (name, company, numbers)


def test_a_row_that_is_nobody_says_why():
    table = read_table("客戶名單\n姓名,電話,地址\n陳一,0400000001,海線路1號\n姓名,電話,地址\n")
    said = [why_nobody(table, row) for row in table.rows]
    assert (said[0], said[2]) == (
        "Not a customer: it stands above the table (“客戶名單”)",
        "Not a customer: the names of the columns again",
    )
