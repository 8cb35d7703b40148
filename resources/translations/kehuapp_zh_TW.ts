<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
  <context>
    <name>About</name>
    <message>
      <source>A customer book for small shops. Everything stays on this computer.</source>
      <translation>小店的客戶簿。所有資料都留在這台電腦上。</translation>
    </message>
    <message>
      <source>About</source>
      <extracomment>in the window that says what the program is</extracomment>
      <translation>關於</translation>
    </message>
    <message>
      <source>Customers</source>
      <extracomment>in the window that says what the program is</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>Find a key, or what it does</source>
      <translation>找快速鍵，或它的用途</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>快速鍵</translation>
    </message>
    <message>
      <source>MIT licence. Icons by Lucide (ISC); Chinese letters from Noto Sans CJK (OFL); windows by Qt (LGPL).</source>
      <translation>採用 MIT 授權。圖示取自 Lucide（ISC）；中文字型取自 Noto Sans CJK（OFL）；視窗使用 Qt（LGPL）。</translation>
    </message>
    <message>
      <source>No key does that.</source>
      <translation>沒有這樣的快速鍵。</translation>
    </message>
    <message>
      <source>This book: %1</source>
      <translation>這本客戶簿：%1</translation>
    </message>
    <message>
      <source>To back it up, choose Back up… in the File menu, at any time.</source>
      <translation>要備份時，隨時可選「檔案」選單裡的「備份…」。</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;Customer</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>客戶(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>編輯(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>檔案(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>說明(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>檢視(&amp;V)</translation>
    </message>
    <message>
      <source>About</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>關於</translation>
    </message>
    <message>
      <source>Add a colleague…</source>
      <translation>新增同事…</translation>
    </message>
    <message>
      <source>Add a relation…</source>
      <translation>新增關係…</translation>
    </message>
    <message>
      <source>Add to group…</source>
      <translation>加入群組…</translation>
    </message>
    <message>
      <source>All comments</source>
      <translation>所有評論</translation>
    </message>
    <message>
      <source>All customers</source>
      <translation>所有客戶</translation>
    </message>
    <message>
      <source>Appearance</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>外觀</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>跟隨系統</translation>
    </message>
    <message>
      <source>Back</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>返回</translation>
    </message>
    <message>
      <source>Back to the book</source>
      <translation>回到客戶簿</translation>
    </message>
    <message>
      <source>Back up…</source>
      <translation>備份…</translation>
    </message>
    <message>
      <source>Backup and restore</source>
      <translation>備份與還原</translation>
    </message>
    <message>
      <source>Backups</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>備份</translation>
    </message>
    <message>
      <source>C&amp;olleagues</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>同事(&amp;O)</translation>
    </message>
    <message>
      <source>Calendar</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>行事曆</translation>
    </message>
    <message>
      <source>Check this book…</source>
      <translation>檢查這本客戶簿…</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>關閉</translation>
    </message>
    <message>
      <source>Colleagues</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>同事</translation>
    </message>
    <message>
      <source>Contact log</source>
      <translation>聯絡紀錄</translation>
    </message>
    <message>
      <source>Contacts with many</source>
      <translation>多人聯絡</translation>
    </message>
    <message>
      <source>Copy for another computer…</source>
      <translation>複製到另一台電腦…</translation>
    </message>
    <message>
      <source>Copy the number</source>
      <translation>複製電話號碼</translation>
    </message>
    <message>
      <source>Correct the latest contact…</source>
      <translation>修改最近一筆聯絡…</translation>
    </message>
    <message>
      <source>Current user…</source>
      <translation>目前使用者…</translation>
    </message>
    <message>
      <source>Customer review</source>
      <translation>客戶分類檢討</translation>
    </message>
    <message>
      <source>Customers</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>Dark</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>深色</translation>
    </message>
    <message>
      <source>Deleted entries</source>
      <translation>已刪除的紀錄</translation>
    </message>
    <message>
      <source>Edit customer</source>
      <translation>編輯客戶</translation>
    </message>
    <message>
      <source>Erase for good…</source>
      <translation>永久清除…</translation>
    </message>
    <message>
      <source>Export and print</source>
      <translation>匯出與列印</translation>
    </message>
    <message>
      <source>Export sales…</source>
      <translation>匯出銷售…</translation>
    </message>
    <message>
      <source>Export the calendar…</source>
      <translation>匯出行事曆…</translation>
    </message>
    <message>
      <source>Export this customer with comments…</source>
      <translation>匯出這位客戶和評論…</translation>
    </message>
    <message>
      <source>Export this customer…</source>
      <translation>匯出這位客戶…</translation>
    </message>
    <message>
      <source>Export…</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>匯出…</translation>
    </message>
    <message>
      <source>Find</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>搜尋</translation>
    </message>
    <message>
      <source>Find duplicates</source>
      <translation>尋找重複的客戶</translation>
    </message>
    <message>
      <source>Find the next</source>
      <translation>找下一個</translation>
    </message>
    <message>
      <source>Find the one before</source>
      <translation>找上一個</translation>
    </message>
    <message>
      <source>Getting contacts out of a phone…</source>
      <translation>從手機匯出通訊錄…</translation>
    </message>
    <message>
      <source>Gifts</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>禮物</translation>
    </message>
    <message>
      <source>Greet whoever was not greeted yet…</source>
      <translation>問候還沒問候的客戶…</translation>
    </message>
    <message>
      <source>Greetings and gifts</source>
      <translation>問候與送禮</translation>
    </message>
    <message>
      <source>Groups</source>
      <extracomment>Sub-menu: into a group, from one to another, out of one</extracomment>
      <translation>群組</translation>
    </message>
    <message>
      <source>Groups with or without those below</source>
      <translation>群組是否含子群組</translation>
    </message>
    <message>
      <source>Hand over to a colleague…</source>
      <translation>交接給同事…</translation>
    </message>
    <message>
      <source>History</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>歷史</translation>
    </message>
    <message>
      <source>History of this customer</source>
      <translation>這位客戶的歷史</translation>
    </message>
    <message>
      <source>Import a calendar…</source>
      <translation>匯入行事曆…</translation>
    </message>
    <message>
      <source>Import sales…</source>
      <translation>匯入銷售…</translation>
    </message>
    <message>
      <source>Import…</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>匯入…</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>快速鍵</translation>
    </message>
    <message>
      <source>Language</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>語言</translation>
    </message>
    <message>
      <source>Light</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>淺色</translation>
    </message>
    <message>
      <source>Lock</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>鎖定</translation>
    </message>
    <message>
      <source>Log a contact</source>
      <translation>記一筆聯絡</translation>
    </message>
    <message>
      <source>Log one contact for all…</source>
      <translation>為全部記一筆聯絡…</translation>
    </message>
    <message>
      <source>Lost: cause and remedy…</source>
      <translation>流失：原因與補救…</translation>
    </message>
    <message>
      <source>Merge selected…</source>
      <translation>合併選取的…</translation>
    </message>
    <message>
      <source>Merge, erase for good</source>
      <translation>合併、永久清除</translation>
    </message>
    <message>
      <source>Move the book to this computer</source>
      <translation>把客戶簿移到這台電腦</translation>
    </message>
    <message>
      <source>Move to group…</source>
      <translation>移到群組…</translation>
    </message>
    <message>
      <source>Move to the trash</source>
      <translation>移到垃圾桶</translation>
    </message>
    <message>
      <source>My customers</source>
      <translation>我的客戶</translation>
    </message>
    <message>
      <source>New book…</source>
      <translation>新增客戶簿…</translation>
    </message>
    <message>
      <source>New customer</source>
      <translation>新增客戶</translation>
    </message>
    <message>
      <source>New group</source>
      <translation>新增群組</translation>
    </message>
    <message>
      <source>New sale</source>
      <translation>新增銷售</translation>
    </message>
    <message>
      <source>Number as a QR code</source>
      <translation>電話 QR 碼</translation>
    </message>
    <message>
      <source>Open book…</source>
      <translation>開啟客戶簿…</translation>
    </message>
    <message>
      <source>Open the sample shop</source>
      <translation>開啟範例店</translation>
    </message>
    <message>
      <source>Pages</source>
      <extracomment>Sub-menu: the other pages of the window</extracomment>
      <translation>頁面</translation>
    </message>
    <message>
      <source>People of this customer</source>
      <translation>這位客戶的關係</translation>
    </message>
    <message>
      <source>Phone number</source>
      <translation>電話號碼</translation>
    </message>
    <message>
      <source>Plan a gift…</source>
      <translation>安排禮物…</translation>
    </message>
    <message>
      <source>Plan a trip</source>
      <translation>安排行程</translation>
    </message>
    <message>
      <source>Plan a visit</source>
      <translation>安排拜訪</translation>
    </message>
    <message>
      <source>Print a blank visit sheet…</source>
      <translation>列印空白拜訪準備表…</translation>
    </message>
    <message>
      <source>Print a list of dates…</source>
      <translation>列印日子清單…</translation>
    </message>
    <message>
      <source>Print address labels…</source>
      <translation>列印地址標籤…</translation>
    </message>
    <message>
      <source>Print handover notes…</source>
      <translation>列印交接單…</translation>
    </message>
    <message>
      <source>Print this customer with comments…</source>
      <translation>列印這位客戶和評論…</translation>
    </message>
    <message>
      <source>Print visit sheet</source>
      <translation>列印拜訪準備表</translation>
    </message>
    <message>
      <source>Print…</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>列印…</translation>
    </message>
    <message>
      <source>Promised services</source>
      <translation>服務承諾</translation>
    </message>
    <message>
      <source>Promises and needs</source>
      <translation>待辦與需求</translation>
    </message>
    <message>
      <source>Promises and tasks</source>
      <translation>承諾與待辦</translation>
    </message>
    <message>
      <source>Put off…</source>
      <translation>延後…</translation>
    </message>
    <message>
      <source>Recent books</source>
      <translation>最近用過的客戶簿</translation>
    </message>
    <message>
      <source>Redo</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>重做</translation>
    </message>
    <message>
      <source>Relations and timeline</source>
      <translation>關係與時間軸</translation>
    </message>
    <message>
      <source>Remind again</source>
      <translation>恢復提醒</translation>
    </message>
    <message>
      <source>Restore from the trash</source>
      <translation>從垃圾桶還原</translation>
    </message>
    <message>
      <source>Sales</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>銷售</translation>
    </message>
    <message>
      <source>Set</source>
      <extracomment>A sub-menu: what can be set for the selected customers (tier, stage, who looks after them)</extracomment>
      <translation>設定</translation>
    </message>
    <message>
      <source>Set the area…</source>
      <translation>設定區域…</translation>
    </message>
    <message>
      <source>Set the role…</source>
      <translation>設定角色…</translation>
    </message>
    <message>
      <source>Set the source…</source>
      <translation>設定來源…</translation>
    </message>
    <message>
      <source>Set the stage…</source>
      <translation>設定階段…</translation>
    </message>
    <message>
      <source>Set the stand-in…</source>
      <translation>設定代理同事…</translation>
    </message>
    <message>
      <source>Set the tier…</source>
      <translation>設定等級…</translation>
    </message>
    <message>
      <source>Set what they do not want…</source>
      <translation>設定聯絡意願…</translation>
    </message>
    <message>
      <source>Set who looks after them…</source>
      <translation>設定負責同事…</translation>
    </message>
    <message>
      <source>Settings</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>設定</translation>
    </message>
    <message>
      <source>Sidebar with names or icons only</source>
      <translation>側邊欄：名稱或只有圖示</translation>
    </message>
    <message>
      <source>Take along on a trip…</source>
      <translation>排入行程…</translation>
    </message>
    <message>
      <source>Take out of this group</source>
      <translation>移出這個群組</translation>
    </message>
    <message>
      <source>Time a call</source>
      <translation>通話計時</translation>
    </message>
    <message>
      <source>Timeline of this customer</source>
      <translation>這位客戶的時間軸</translation>
    </message>
    <message>
      <source>To contact</source>
      <translation>待聯絡</translation>
    </message>
    <message>
      <source>Today</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>今日</translation>
    </message>
    <message>
      <source>Trash</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>垃圾桶</translation>
    </message>
    <message>
      <source>Trips</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>拜訪行程</translation>
    </message>
    <message>
      <source>Type in the visit's sheet</source>
      <translation>輸入拜訪準備表</translation>
    </message>
    <message>
      <source>Undo</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>復原</translation>
    </message>
    <message>
      <source>Visit results</source>
      <translation>拜訪結果</translation>
    </message>
    <message>
      <source>Visits</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>拜訪</translation>
    </message>
    <message>
      <source>Visits, promises, needs</source>
      <translation>拜訪、待辦、需求</translation>
    </message>
    <message>
      <source>Which customers</source>
      <translation>顯示哪些客戶</translation>
    </message>
    <message>
      <source>Words of greeting…</source>
      <translation>問候範本…</translation>
    </message>
    <message>
      <source>Write a comment</source>
      <translation>寫評論</translation>
    </message>
    <message>
      <source>Write a greeting…</source>
      <translation>寫問候…</translation>
    </message>
    <message>
      <source>Write a note for later</source>
      <translation>先寫筆記，以後再歸檔</translation>
    </message>
    <message>
      <source>Write down a need</source>
      <translation>記下預計需求</translation>
    </message>
    <message>
      <source>Write down a promise</source>
      <translation>記下答應的事</translation>
    </message>
  </context>
  <context>
    <name>AddressFormRow</name>
    <message>
      <source>Address</source>
      <extracomment>label of a field in the form of a customer</extracomment>
      <translation>地址</translation>
    </message>
    <message>
      <source>Postcode</source>
      <extracomment>label of a field in the form of a customer</extracomment>
      <translation>郵遞區號</translation>
    </message>
  </context>
  <context>
    <name>AlikePanel</name>
    <message numerus="yes">
      <source>(%n found)</source>
      <translation>
        <numerusform>（找到 %n 位）</numerusform>
      </translation>
    </message>
    <message>
      <source>Already in the book?</source>
      <translation>已經在客戶簿裡了嗎？</translation>
    </message>
    <message>
      <source>Open this customer; what you typed is kept</source>
      <translation>開啟這位客戶；您輸入的內容會保留</translation>
    </message>
  </context>
  <context>
    <name>App</name>
    <message>
      <source>Customers</source>
      <extracomment>the program's name, behind the title of every window</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>The window cannot be opened: the system library %1 is missing. “python3 packaging/dev.py run” installs what is needed. %2</source>
      <translation>無法開啟視窗：系統缺少 %1。執行「python3 packaging/dev.py run」會安裝所需的元件。%2</translation>
    </message>
    <message>
      <source>There is no screen here, so the window cannot be opened. %1</source>
      <translation>這裡沒有螢幕，無法開啟視窗。%1</translation>
    </message>
    <message>
      <source>These work without one: kehuapp demo, import, export, find, sheet, undo, redo, self-check (kehuapp --help says more).</source>
      <translation>沒有螢幕也能用的有：kehuapp demo、import、export、find、sheet、undo、redo、self-check（詳見 kehuapp --help）。</translation>
    </message>
  </context>
  <context>
    <name>Backup</name>
    <message>
      <source>%1 is a backup of another book, not of %2.</source>
      <translation>%1 是另一本客戶簿的備份，不是 %2 的。</translation>
    </message>
    <message>
      <source>%1 is not there.</source>
      <translation>找不到 %1。</translation>
    </message>
    <message>
      <source>%1 is open here. Choose a backup that is not open.</source>
      <translation>%1 正開著。請選一份沒有開啟的備份。</translation>
    </message>
    <message>
      <source>%1 is the book itself, not a backup of it.</source>
      <translation>%1 就是客戶簿本身，不是它的備份。</translation>
    </message>
    <message>
      <source>%1 itself is damaged in places, so a copy of it would be too, and none was made. Keep your latest backup and go on with that.</source>
      <translation>%1 本身有些地方損壞了，備份也會一樣，所以沒有製作。請留著最近的備份，改用那一份。</translation>
    </message>
    <message numerus="yes">
      <source>%n backup(s) on this computer are damaged, %1 among them. The others are there.</source>
      <translation>
        <numerusform>這台電腦上有 %n 份備份損壞，例如 %1；其餘的都已放到第二處。</numerusform>
      </translation>
    </message>
    <message>
      <source>A backup needs a place of its own: %1 is the book that is open.</source>
      <translation>備份要另存一處：%1 就是目前開啟的客戶簿。</translation>
    </message>
    <message>
      <source>Back up</source>
      <translation>備份</translation>
    </message>
    <message>
      <source>Backed up: %1</source>
      <translation>已備份：%1</translation>
    </message>
    <message numerus="yes">
      <source>Backed up: %1; %n unused pictures or files were taken out, %2 MB</source>
      <translation>
        <numerusform>已備份：%1；清出 %n 個沒有用到的圖片或檔案，共 %2 MB</numerusform>
      </translation>
    </message>
    <message>
      <source>Backing up %1</source>
      <translation>正在備份 %1</translation>
    </message>
    <message>
      <source>Backup failed; the last one: %1</source>
      <translation>備份失敗；上次備份：%1</translation>
    </message>
    <message>
      <source>Backup failed; there is none yet</source>
      <translation>備份失敗，還沒有任何備份</translation>
    </message>
    <message>
      <source>Copied: %1. Open it on the other computer: it is checked there and says from when it is.</source>
      <translation>已複製：%1。在另一台電腦開啟時會先檢查，並說明是何時的內容。</translation>
    </message>
    <message>
      <source>Copy for another computer</source>
      <translation>複製到另一台電腦</translation>
    </message>
    <message>
      <source>Copying</source>
      <extracomment>shown while the book is backed up</extracomment>
      <translation>正在複製</translation>
    </message>
    <message>
      <source>Customer books (*%1)</source>
      <translation>客戶簿 (*%1)</translation>
    </message>
    <message>
      <source>Last backup: %1</source>
      <translation>上次備份：%1</translation>
    </message>
    <message>
      <source>Last backup: %1; not in the second place</source>
      <translation>上次備份：%1；未存到第二處</translation>
    </message>
    <message>
      <source>No backup was made before it: %1</source>
      <translation>匯入前沒有備份成功：%1</translation>
    </message>
    <message>
      <source>No backup yet</source>
      <translation>尚未備份</translation>
    </message>
    <message>
      <source>The backup of today failed. %1</source>
      <translation>今天的備份沒有成功。%1</translation>
    </message>
    <message>
      <source>The copy did not come out whole and was thrown away; what was there before is as it was. Try another disk or folder.</source>
      <translation>備份檔不完整，已經丟棄；原來的檔案沒有動。請換一個磁碟或資料夾再試。</translation>
    </message>
    <message>
      <source>The second place of the backups, %1: %2</source>
      <translation>備份的第二處（%1）：%2</translation>
    </message>
    <message>
      <source>There is no room for another backup in %1: it takes %2 MB, and %3 MB are free. The older backups stay as they are; free some space.</source>
      <translation>%1 放不下新的備份：需要 %2 MB，只剩 %3 MB。原有的備份都還在；請騰出一些空間。</translation>
    </message>
  </context>
  <context>
    <name>Backups</name>
    <message>
      <source>%1 MB</source>
      <translation>%1 MB</translation>
    </message>
    <message>
      <source>%1 as it is now is set aside first, among the backups. Nothing is overwritten.</source>
      <translation>現在的 %1 會先另存一份，放在備份裡，不會覆蓋任何東西。</translation>
    </message>
    <message>
      <source>%1 is being restored.</source>
      <translation>正在還原 %1。</translation>
    </message>
    <message numerus="yes">
      <source>%1 · %n more</source>
      <translation>
        <numerusform>%1 · 另有 %n 項</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 → %2</source>
      <translation>%1 → %2</translation>
    </message>
    <message>
      <source>%1. These become as they were in the backup.</source>
      <translation>%1。還原後會變回備份裡的樣子。</translation>
    </message>
    <message numerus="yes">
      <source>%n backup(s)</source>
      <translation>
        <numerusform>備份 %n 份</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n 位客戶</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) not the same as now</source>
      <translation>
        <numerusform>跟現在不同的有 %n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) that are about nobody yet as well</source>
      <translation>
        <numerusform>也帶過來 %n 則待歸檔的筆記</numerusform>
      </translation>
    </message>
    <message>
      <source>Added since</source>
      <translation>之後新增的</translation>
    </message>
    <message>
      <source>All customers are the same as now.</source>
      <translation>所有客戶都跟現在一樣。</translation>
    </message>
    <message>
      <source>All of it is there already.</source>
      <translation>這些都已經有了。</translation>
    </message>
    <message>
      <source>All that differ</source>
      <translation>所有不同</translation>
    </message>
    <message>
      <source>Back</source>
      <extracomment>the page of backups, and restoring one</extracomment>
      <translation>返回</translation>
    </message>
    <message>
      <source>Back to the book</source>
      <translation>回到客戶簿</translation>
    </message>
    <message>
      <source>Back up now…</source>
      <translation>立即備份…</translation>
    </message>
    <message>
      <source>Backup and restore</source>
      <translation>備份與還原</translation>
    </message>
    <message>
      <source>Backups</source>
      <extracomment>the page of backups, and restoring one</extracomment>
      <translation>備份</translation>
    </message>
    <message>
      <source>Backups of this book</source>
      <translation>這本客戶簿的備份</translation>
    </message>
    <message>
      <source>Backups of this book stand here, as soon as there is one: each day one.</source>
      <translation>這本客戶簿的備份會列在這裡，每天一份。</translation>
    </message>
    <message>
      <source>Before a restore</source>
      <translation>還原前</translation>
    </message>
    <message>
      <source>Before an import</source>
      <translation>匯入前</translation>
    </message>
    <message>
      <source>Before an update</source>
      <translation>更新前</translation>
    </message>
    <message>
      <source>Being checked and compared …</source>
      <translation>正在檢查並比較…</translation>
    </message>
    <message>
      <source>Being checked …</source>
      <translation>正在檢查…</translation>
    </message>
    <message>
      <source>Bring customers back</source>
      <translation>帶回客戶</translation>
    </message>
    <message numerus="yes">
      <source>Bring over %n customer(s)</source>
      <translation>
        <numerusform>帶過來 %n 位客戶</numerusform>
      </translation>
    </message>
    <message>
      <source>Bring over what is newer</source>
      <translation>把較新的帶過來</translation>
    </message>
    <message>
      <source>Bring over…</source>
      <translation>帶過來…</translation>
    </message>
    <message>
      <source>Bringing customers over</source>
      <translation>正在把客戶帶過來</translation>
    </message>
    <message numerus="yes">
      <source>Brought over: %1. %n row(s) were left out, because what they belong to is not there.</source>
      <translation>
        <numerusform>已帶過來：%1。有 %n 筆沒有帶，因為它們所屬的資料不在。</numerusform>
      </translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>手動</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>the page of backups, and restoring one</extracomment>
      <translation>取消</translation>
    </message>
    <message>
      <source>Cannot be restored: the file is not whole</source>
      <translation>打不開：檔案不完整，不能還原</translation>
    </message>
    <message>
      <source>Changed since</source>
      <translation>之後改過的</translation>
    </message>
    <message>
      <source>Choose a backup</source>
      <translation>選擇備份</translation>
    </message>
    <message>
      <source>Choose from elsewhere…</source>
      <translation>從別的地方選…</translation>
    </message>
    <message>
      <source>Close this note</source>
      <translation>知道了</translation>
    </message>
    <message>
      <source>Comments</source>
      <extracomment>the page of backups, and restoring one</extracomment>
      <translation>評論</translation>
    </message>
    <message>
      <source>Company</source>
      <extracomment>the page of backups, and restoring one</extracomment>
      <translation>公司</translation>
    </message>
    <message>
      <source>Contact log</source>
      <translation>聯絡紀錄</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>the page of backups, and restoring one</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>Customers</source>
      <extracomment>the page of backups, and restoring one</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>Customers who differ</source>
      <translation>內容不同的客戶</translation>
    </message>
    <message>
      <source>Daily</source>
      <extracomment>the page of backups, and restoring one</extracomment>
      <translation>每日</translation>
    </message>
    <message>
      <source>Daily by itself · 7 daily, 4 weekly and 12 monthly backups</source>
      <translation>每天自動 · 7 份每日、4 份每週、12 份每月</translation>
    </message>
    <message>
      <source>Deleted since</source>
      <translation>之後刪除的</translation>
    </message>
    <message>
      <source>Find by name or company</source>
      <translation>以姓名或公司尋找</translation>
    </message>
    <message>
      <source>Key: B</source>
      <translation>按鍵：B</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>不用了</translation>
    </message>
    <message>
      <source>Looking for backups …</source>
      <translation>正在尋找備份…</translation>
    </message>
    <message>
      <source>No backup of this book was found here. Choose one from elsewhere.</source>
      <translation>這裡找不到這本客戶簿的備份，請從別的地方選。</translation>
    </message>
    <message>
      <source>No backup yet</source>
      <translation>還沒有備份</translation>
    </message>
    <message>
      <source>Nobody of these differs.</source>
      <translation>這一類沒有不同的客戶。</translation>
    </message>
    <message>
      <source>Now</source>
      <extracomment>the page of backups, and restoring one</extracomment>
      <translation>現在</translation>
    </message>
    <message>
      <source>Only bring back customers…</source>
      <translation>只帶回客戶…</translation>
    </message>
    <message>
      <source>Only in the present book: %1. You can bring them over then.</source>
      <translation>只有現在的客戶簿裡有：%1。還原後可以帶過來。</translation>
    </message>
    <message>
      <source>Open read-only</source>
      <translation>唯讀開啟</translation>
    </message>
    <message>
      <source>Opening %1</source>
      <translation>正在開啟 %1</translation>
    </message>
    <message>
      <source>Read-only: as it was then</source>
      <translation>唯讀：那時的樣子</translation>
    </message>
    <message>
      <source>Read-only: the book as it was, %1</source>
      <translation>唯讀：客戶簿那時的樣子，%1</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>還原備份</translation>
    </message>
    <message>
      <source>Restore the backup: %1</source>
      <translation>還原這份備份：%1</translation>
    </message>
    <message>
      <source>Restore this one</source>
      <translation>還原這一份</translation>
    </message>
    <message>
      <source>Restore this one…</source>
      <translation>還原這一份…</translation>
    </message>
    <message>
      <source>Restore?</source>
      <extracomment>the page of backups, and restoring one</extracomment>
      <translation>要還原嗎？</translation>
    </message>
    <message>
      <source>Restored</source>
      <extracomment>the page of backups, and restoring one</extracomment>
      <translation>已還原的</translation>
    </message>
    <message>
      <source>Restored. In the book set aside some customers differ.</source>
      <translation>已還原。另存的客戶簿裡，有些客戶不一樣。</translation>
    </message>
    <message>
      <source>Restored. In the book set aside there are %1.</source>
      <translation>已還原。另存的客戶簿裡還有 %1。</translation>
    </message>
    <message>
      <source>Restored. Nothing can be brought over from the book set aside, for it cannot be read.</source>
      <translation>已還原。另存的客戶簿讀不出來，沒有東西可以帶過來。</translation>
    </message>
    <message>
      <source>Restored. Nothing in the book set aside is newer.</source>
      <translation>已還原。另存的客戶簿裡沒有較新的內容。</translation>
    </message>
    <message>
      <source>Restoring %1</source>
      <translation>正在還原 %1</translation>
    </message>
    <message>
      <source>Sales</source>
      <extracomment>the page of backups, and restoring one</extracomment>
      <translation>銷售</translation>
    </message>
    <message>
      <source>Second place</source>
      <translation>第二處</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>另存的</translation>
    </message>
    <message>
      <source>Since then: %1</source>
      <translation>之後：%1</translation>
    </message>
    <message>
      <source>The chosen backup takes the place of %1. The file that is there is set aside first, among the backups; nothing is overwritten.</source>
      <translation>選定的備份會放到 %1 的位置。原來的檔案會先另存一份，放在備份裡，不會覆蓋。</translation>
    </message>
    <message>
      <source>Then</source>
      <extracomment>the page of backups, and restoring one</extracomment>
      <translation>那時</translation>
    </message>
    <message>
      <source>Tick all</source>
      <translation>全部勾選</translation>
    </message>
    <message>
      <source>Tick at least one customer.</source>
      <translation>請至少勾選一位客戶。</translation>
    </message>
    <message>
      <source>Tick none</source>
      <translation>全部不勾</translation>
    </message>
    <message>
      <source>Visits</source>
      <extracomment>the page of backups, and restoring one</extracomment>
      <translation>拜訪</translation>
    </message>
    <message>
      <source>What a restore does: the present book is set aside first, nothing is overwritten.</source>
      <translation>還原會怎樣：現在的客戶簿先另存一份，不會覆蓋。</translation>
    </message>
    <message>
      <source>What a restore does: the present book is set aside first, nothing is overwritten. Afterwards you choose what to bring over: %1.</source>
      <translation>還原會怎樣：現在的客戶簿先另存一份，不會覆蓋；之後可挑選要帶過來的：%1。</translation>
    </message>
    <message>
      <source>What is missing in the present book is added, and what lies in its trash comes out of it. What the book says now stays as it is.</source>
      <translation>現在的客戶簿裡缺少的會補上，在垃圾桶裡的會還原；客戶簿現有的內容不會改變。</translation>
    </message>
    <message>
      <source>Where the two differ, take what the backup says</source>
      <translation>兩邊不一樣時，改用備份的內容</translation>
    </message>
    <message>
      <source>Where the two differ, take what the book set aside says</source>
      <translation>兩邊不一樣時，改用另存那本的內容</translation>
    </message>
    <message>
      <source>newest first</source>
      <translation>新到舊</translation>
    </message>
    <message>
      <source>whole, just checked</source>
      <translation>完整，剛檢查過</translation>
    </message>
  </context>
  <context>
    <name>Batches</name>
    <message>
      <source>Nobody is left to write this down for.</source>
      <translation>沒有可以記錄的客戶了。</translation>
    </message>
    <message>
      <source>This contact with many is no longer in the book.</source>
      <translation>這筆多人聯絡紀錄已不在客戶簿裡。</translation>
    </message>
    <message>
      <source>This was changed somewhere else meanwhile. Nothing was overwritten; open it again to see how it is now.</source>
      <translation>這筆紀錄剛才在別處被改過。沒有覆寫任何內容；請重新開啟，看看現在的樣子。</translation>
    </message>
  </context>
  <context>
    <name>BatchesPane</name>
    <message>
      <source>A round of greetings or a gathering is written down once for all: who came, who did not, and what it cost.</source>
      <translation>問候多位客戶或辦聚會，只要記一次：誰來了，誰沒來，花了多少。</translation>
    </message>
    <message>
      <source>Contacts with many</source>
      <translation>多人聯絡</translation>
    </message>
    <message>
      <source>Cost</source>
      <extracomment>on the page of what was done with many customers at once</extracomment>
      <translation>花費</translation>
    </message>
    <message>
      <source>Customers</source>
      <extracomment>on the page of what was done with many customers at once</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>on the page of what was done with many customers at once</extracomment>
      <translation>刪除</translation>
    </message>
    <message>
      <source>Did not come</source>
      <translation>沒來</translation>
    </message>
    <message>
      <source>Done with many</source>
      <translation>多人聯絡</translation>
    </message>
    <message>
      <source>Kind</source>
      <extracomment>on the page of what was done with many customers at once</extracomment>
      <translation>方式</translation>
    </message>
    <message>
      <source>Log with many…</source>
      <translation>為多位記一筆…</translation>
    </message>
    <message>
      <source>Nothing was done with many at once yet</source>
      <translation>還沒有多人聯絡紀錄</translation>
    </message>
    <message>
      <source>Open</source>
      <extracomment>on the page of what was done with many customers at once</extracomment>
      <translation>開啟</translation>
    </message>
    <message>
      <source>Rounds of greetings, gatherings and other things done with many at once.</source>
      <translation>一次為多位客戶做的事：問候、聚會等。</translation>
    </message>
    <message>
      <source>Staff</source>
      <extracomment>on the page of what was done with many customers at once</extracomment>
      <translation>同事</translation>
    </message>
    <message>
      <source>What it was</source>
      <translation>事由</translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>on the page of what was done with many customers at once</extracomment>
      <translation>時間</translation>
    </message>
  </context>
  <context>
    <name>Book</name>
    <message>
      <source>%1 cannot be opened. Check whether its folder exists and may be written.</source>
      <translation>無法開啟 %1。請確認它的資料夾存在，而且可以寫入。</translation>
    </message>
    <message>
      <source>%1 cannot be read at the moment: the disk does not answer. Check whether the stick or the network drive is still there; what was saved is not lost by this.</source>
      <translation>現在讀不到 %1：磁碟沒有回應。請確認隨身碟或網路磁碟是否還在；已儲存的內容不會因此遺失。</translation>
    </message>
    <message>
      <source>%1 cannot be written: its folder is read-only, or the file is open in another program, Excel for example. Close it there, or choose another folder.</source>
      <translation>無法寫入 %1：資料夾是唯讀的，或檔案正在另一個程式（例如 Excel）裡開著。請先在那邊關閉，或選擇其他資料夾。</translation>
    </message>
    <message>
      <source>%1 cannot be written: the file or its folder is read-only. Copy it to a folder of your own and open it there.</source>
      <translation>無法寫入 %1：檔案或資料夾是唯讀的。請複製到自己的資料夾再開啟。</translation>
    </message>
    <message>
      <source>%1 could not be written: the disk refused it. Nothing was changed; check whether the disk is full or the stick or the network drive is still there.</source>
      <translation>無法寫入 %1：磁碟拒絕寫入。什麼都沒有改動；請確認磁碟是否滿了，隨身碟或網路磁碟是否還在。</translation>
    </message>
    <message>
      <source>%1 has a second name on this disk (a hard link) and is open already, perhaps under that name. Close it there first.</source>
      <translation>%1 在這顆磁碟上還有另一個名字（硬連結），而且已經開著，可能用的是那個名字。請先在那裡關閉。</translation>
    </message>
    <message>
      <source>%1 has a second name on this disk (a hard link). Always open it by the same name.</source>
      <translation>%1 在這顆磁碟上還有另一個名字（硬連結）。請一直用同一個名字開啟。</translation>
    </message>
    <message>
      <source>%1 holds instructions that this program did not make, so it is not opened. Restore your latest backup.</source>
      <translation>%1 裡有不是這個程式寫的指令，所以沒有開啟。請還原最近的備份。</translation>
    </message>
    <message>
      <source>%1 is a copy made on %2. It was looked through just now and is whole; what was changed since then in the book it was made from is not in it.</source>
      <translation>%1 是 %2 備份的。剛才檢查過，內容完整；原來那本客戶簿在那之後的變更不在裡面。</translation>
    </message>
    <message>
      <source>%1 is a folder, not a customer book.</source>
      <translation>%1 是資料夾，不是客戶簿。</translation>
    </message>
    <message>
      <source>%1 is already there, so the book was saved as %2. Open it there.</source>
      <translation>已經有 %1 了，客戶簿改存成 %2，請從那裡開啟。</translation>
    </message>
    <message>
      <source>%1 is damaged or not a customer book. Restore your latest backup.</source>
      <translation>%1 已損壞，或不是客戶簿。請還原最近的備份。</translation>
    </message>
    <message>
      <source>%1 is empty. Restore your latest backup.</source>
      <translation>%1 是空的。請還原最近的備份。</translation>
    </message>
    <message>
      <source>%1 is in use by another program. Close it there and try again.</source>
      <translation>%1 正被另一個程式使用。請先在那邊關閉，再試一次。</translation>
    </message>
    <message>
      <source>%1 is no longer in its place: it was moved, renamed or deleted while it was open here. Everything in it can still be read; save it now.</source>
      <translation>%1 已經不在原處：開著的時候被移走、改名或刪除了。裡面的內容都還讀得到，請現在儲存。</translation>
    </message>
    <message>
      <source>%1 is not a customer book but a file of another program.</source>
      <translation>%1 不是客戶簿，是其他程式的檔案。</translation>
    </message>
    <message>
      <source>%1 is not there. Check whether it was moved or renamed.</source>
      <translation>找不到 %1。請確認是否移走或改了名字。</translation>
    </message>
    <message>
      <source>%1 is of an older version and could not be brought up to date. It is as it was before.</source>
      <translation>%1 是舊版的檔案，無法更新到目前的版本，內容維持原樣。</translation>
    </message>
    <message>
      <source>%1 is open for reading only. Nothing was changed.</source>
      <translation>%1 現在只能讀取，什麼都沒有修改。</translation>
    </message>
    <message>
      <source>%1 is the customer book that is open here. Choose another file.</source>
      <translation>%1 就是這裡開著的客戶簿。請選別的檔案。</translation>
    </message>
    <message>
      <source>%1 may not grow any more: this disk or this computer sets a limit to the size of a file. Nothing was changed; copy the book to another disk and open it there.</source>
      <translation>%1 不能再變大：這個磁碟或這台電腦限制了檔案大小。什麼都沒有改動；請把客戶簿複製到另一個磁碟再開啟。</translation>
    </message>
    <message>
      <source>%1 or its folder may not be written, so it is open for reading only. To change it, copy it to a folder of your own and open it there.</source>
      <translation>%1 或它的資料夾不能寫入，所以只能讀取。要修改的話，請複製到自己的資料夾再開啟。</translation>
    </message>
    <message>
      <source>%1 was overwritten by another file or cut short while it was open here. Nothing more is written to it. Close the program: at the next start what stands there now is opened.</source>
      <translation>%1 開著的時候被別的檔案蓋掉或截短了。不會再寫入任何內容。請關閉程式：下次啟動會開啟現在放在那裡的檔案。</translation>
    </message>
    <message>
      <source>%1 was put in the place of a book that was not closed properly. What that one had not yet taken into its file does not belong to this one: it was kept as %2.</source>
      <translation>%1 放在一本沒有正常關閉的客戶簿的位置上。那一本還沒寫進檔案的內容不屬於這一本，已另存為 %2。</translation>
    </message>
    <message>
      <source>%1 was written by a newer version of this program. Install the newer version to open it.</source>
      <translation>%1 是用較新版本寫的。請安裝新版本再開啟。</translation>
    </message>
    <message>
      <source>%1 was written by a newer version of this program: here it can only be read. Install the newer version to work in it.</source>
      <translation>%1 由較新版的程式寫成：在這裡只能檢視。請安裝較新的版本再使用。</translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) of this book could not be read and were left out; what they said is kept in the book.</source>
      <translation>
        <numerusform>這本客戶簿有 %n 項內容無法讀取，已略過不顯示；原來的內容仍留在客戶簿裡。</numerusform>
      </translation>
    </message>
    <message>
      <source>Another file was put in the place of %1 while it was open here. Nothing is written to that file. Everything in the book that is open can still be read; save it now.</source>
      <translation>%1 開著的時候，原處被放上了別的檔案。不會寫入那個檔案。開著的客戶簿內容都還讀得到，請現在儲存。</translation>
    </message>
    <message>
      <source>Parts of %1 are missing, so it cannot be shown. Restore your latest backup.</source>
      <translation>%1 缺少部分內容，無法顯示。請還原最近的備份。</translation>
    </message>
    <message>
      <source>The inside of %1 was changed by another program, so it is not opened. Restore your latest backup.</source>
      <translation>%1 的內部結構被其他程式改過，所以沒有開啟。請還原最近的備份。</translation>
    </message>
    <message>
      <source>There is no room left on the disk for %1. Nothing was changed; free some space and try again.</source>
      <translation>磁碟空間不足，無法寫入 %1。資料沒有任何變動；請騰出空間再試。</translation>
    </message>
    <message>
      <source>There is no room left on the disk of %1, so it is open for reading only. Free some space and open it again.</source>
      <translation>%1 所在的磁碟沒有空間了，所以只能讀取。請騰出空間後再開啟一次。</translation>
    </message>
    <message>
      <source>What this belongs to is no longer in the book: it was taken out in the meantime. Nothing was changed.</source>
      <translation>這筆資料所屬的對象這段時間裡已從客戶簿移除。什麼都沒有改動。</translation>
    </message>
  </context>
  <context>
    <name>BookCommands</name>
    <message>
      <source>%1 is already there. Choose another name, or open it.</source>
      <translation>%1 已經存在。請換個名字，或直接開啟它。</translation>
    </message>
    <message>
      <source>%1 is open in another window, which was brought to the front.</source>
      <translation>%1 已經在另一個視窗開著，已把那個視窗移到最前面。</translation>
    </message>
    <message>
      <source>Customer books (*%1)</source>
      <translation>客戶簿 (*%1)</translation>
    </message>
    <message>
      <source>Open book</source>
      <translation>開啟客戶簿</translation>
    </message>
    <message>
      <source>Opening %1</source>
      <translation>正在開啟 %1</translation>
    </message>
    <message>
      <source>Redo: %1, %2</source>
      <translation>重做：%1，%2</translation>
    </message>
    <message>
      <source>Redone: %1</source>
      <translation>已重做：%1</translation>
    </message>
    <message>
      <source>Save the book</source>
      <translation>儲存客戶簿</translation>
    </message>
    <message>
      <source>Saved again: %1</source>
      <translation>已重新儲存：%1</translation>
    </message>
    <message>
      <source>Saving %1</source>
      <translation>正在儲存 %1</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>沒有可以重做的。</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>沒有可以復原的。</translation>
    </message>
    <message>
      <source>Undo: %1, %2</source>
      <translation>復原：%1，%2</translation>
    </message>
    <message>
      <source>Undone: %1</source>
      <translation>已復原：%1</translation>
    </message>
  </context>
  <context>
    <name>Brief</name>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n 位客戶</numerusform>
      </translation>
    </message>
    <message>
      <source>Comes next</source>
      <translation>接下來</translation>
    </message>
    <message>
      <source>From %1</source>
      <translation>交出：%1</translation>
    </message>
    <message>
      <source>Handover notes</source>
      <translation>客戶交接單</translation>
    </message>
    <message>
      <source>How to reach</source>
      <translation>聯絡方式</translation>
    </message>
    <message>
      <source>Likes, avoids</source>
      <translation>喜好與忌諱</translation>
    </message>
    <message>
      <source>Promised</source>
      <extracomment>heading: what was promised to the customer</extracomment>
      <translation>答應的事</translation>
    </message>
    <message>
      <source>Read by, on</source>
      <translation>閱讀人、日期</translation>
    </message>
    <message>
      <source>Stand-in: %1</source>
      <translation>代理同事：%1</translation>
    </message>
    <message>
      <source>To %1</source>
      <translation>接手：%1</translation>
    </message>
  </context>
  <context>
    <name>Budget</name>
    <message>
      <source>%1: about %2 h %3 min short</source>
      <translation>%1 大約少了 %2 小時 %3 分鐘</translation>
    </message>
    <message>
      <source>%1: about %2 h short</source>
      <translation>%1 大約少了 %2 小時</translation>
    </message>
    <message>
      <source>%1: about %2 min short</source>
      <translation>%1 大約少了 %2 分鐘</translation>
    </message>
  </context>
  <context>
    <name>Bulk</name>
    <message>
      <source>Add to group</source>
      <translation>加入群組</translation>
    </message>
    <message>
      <source>Another area…</source>
      <translation>其他區域…</translation>
    </message>
    <message>
      <source>Area</source>
      <extracomment>choice in a menu that sets something for all selected customers</extracomment>
      <translation>區域</translation>
    </message>
    <message>
      <source>Do not contact</source>
      <translation>請勿聯絡</translation>
    </message>
    <message>
      <source>Festive greetings are welcome</source>
      <translation>可以收節日問候</translation>
    </message>
    <message>
      <source>May be contacted</source>
      <translation>可以聯絡</translation>
    </message>
    <message>
      <source>Move to group</source>
      <translation>移到群組</translation>
    </message>
    <message>
      <source>Name of the new group</source>
      <translation>新群組的名稱</translation>
    </message>
    <message>
      <source>New group…</source>
      <translation>新增群組…</translation>
    </message>
    <message>
      <source>No area</source>
      <translation>無區域</translation>
    </message>
    <message>
      <source>No festive greetings</source>
      <translation>不收節日問候</translation>
    </message>
    <message>
      <source>No tier</source>
      <translation>無等級</translation>
    </message>
    <message>
      <source>Nobody</source>
      <extracomment>choice in a menu that sets something for all selected customers</extracomment>
      <translation>未指定</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>不明</translation>
    </message>
  </context>
  <context>
    <name>Calendar</name>
    <message>
      <source>%1</source>
      <translation>%2</translation>
    </message>
    <message>
      <source>%1/1</source>
      <translation>%2%3</translation>
    </message>
    <message>
      <source>%2 %1</source>
      <translation>%1 年 %3 月</translation>
    </message>
    <message>
      <source>No day is seen in it yet.</source>
      <translation>還看不出是哪一天。</translation>
    </message>
    <message>
      <source>Open the calendar</source>
      <translation>開啟日曆</translation>
    </message>
    <message>
      <source>Open the calendar (Alt+Down)</source>
      <translation>開啟日曆（Alt+↓）</translation>
    </message>
    <message>
      <source>Somebody changed this in the meantime. It stands where it is now; move it again.</source>
      <translation>這筆剛才被改過，現在顯示的是最新的日期；請再移一次。</translation>
    </message>
    <message>
      <source>The month after</source>
      <translation>下個月</translation>
    </message>
    <message>
      <source>The month before</source>
      <translation>上個月</translation>
    </message>
    <message>
      <source>This day cannot be read. Write it like 12/4, tomorrow or next Friday.</source>
      <translation>看不出是哪一天，請寫成 12/4、明天或下週五。</translation>
    </message>
    <message>
      <source>This time cannot be read. Write it like 12/4 15:00 or tomorrow at 3 in the afternoon.</source>
      <translation>看不出是哪個時間，請寫成 12/4 15:00 或明天下午三點。</translation>
    </message>
    <message>
      <source>Today</source>
      <extracomment>button under the calendar of a field: the day of today</extracomment>
      <translation>今天</translation>
    </message>
    <message>
      <source>a day off (%1)</source>
      <translation>那天是休息日（%1）</translation>
    </message>
  </context>
  <context>
    <name>CalendarFile</name>
    <message>
      <source>%1 (for %2)</source>
      <translation>%1（%2）</translation>
    </message>
    <message>
      <source>%1's birthday</source>
      <translation>%1的生日</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
    <message>
      <source>%1: choose a name that ends in .ics.</source>
      <translation>%1：檔名請以 .ics 結尾。</translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) written to %1.</source>
      <translation>
        <numerusform>已將 %n 筆寫入 %1。</numerusform>
      </translation>
    </message>
    <message>
      <source>Birthdays and other days of customers</source>
      <translation>客戶的生日與重要日子</translation>
    </message>
    <message>
      <source>Calendar (personal data)</source>
      <translation>行事曆（含個人資料）</translation>
    </message>
    <message>
      <source>Calendars (*.ics)</source>
      <translation>行事曆 (*.ics)</translation>
    </message>
    <message>
      <source>Choose the file…</source>
      <translation>選擇檔案…</translation>
    </message>
    <message>
      <source>Choose what is to be written.</source>
      <translation>請選擇要匯出的內容。</translation>
    </message>
    <message>
      <source>Everybody</source>
      <extracomment>in the form that writes a calendar for a phone, and in the file itself</extracomment>
      <translation>所有人</translation>
    </message>
    <message>
      <source>Export the calendar for a phone</source>
      <translation>匯出行事曆到手機</translation>
    </message>
    <message>
      <source>From</source>
      <extracomment>in the form that writes a calendar for a phone, and in the file itself</extracomment>
      <translation>從</translation>
    </message>
    <message>
      <source>Tasks and what was promised</source>
      <translation>待辦與答應的事</translation>
    </message>
    <message>
      <source>The last day is before the first.</source>
      <translation>最後一天在第一天之前。</translation>
    </message>
    <message>
      <source>To bring</source>
      <translation>攜帶物品</translation>
    </message>
    <message>
      <source>Until</source>
      <extracomment>in the form that writes a calendar for a phone, and in the file itself</extracomment>
      <translation>到</translation>
    </message>
    <message>
      <source>Visit: %1</source>
      <translation>拜訪：%1</translation>
    </message>
    <message>
      <source>Visits</source>
      <extracomment>in the form that writes a calendar for a phone, and in the file itself</extracomment>
      <translation>拜訪</translation>
    </message>
    <message>
      <source>Whose</source>
      <extracomment>in the form that writes a calendar for a phone, and in the file itself</extracomment>
      <translation>誰的</translation>
    </message>
  </context>
  <context>
    <name>CalendarImport</name>
    <message>
      <source>%1 is larger than %2 MB. Export fewer years of the calendar.</source>
      <translation>%1 超過 %2 MB。請匯出較少年份的行事曆。</translation>
    </message>
    <message>
      <source>%1 is no calendar. Export the calendar of the phone as an .ics file.</source>
      <translation>%1 不是行事曆。請將手機的行事曆匯出成 .ics 檔案。</translation>
    </message>
    <message>
      <source>%1 new, %2 skipped, %3 unclear, %4 not read.</source>
      <translation>新增 %1，略過 %2，不確定 %3，無法讀取 %4。</translation>
    </message>
    <message>
      <source>%1: %2 events, %3 new, %4 skipped, %5 unclear, %6 failed.</source>
      <translation>%1：共 %2 筆，新增 %3，略過 %4，不確定 %5，失敗 %6。</translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) skipped: %1.</source>
      <translation>
        <numerusform>略過 %n 筆：%1。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n task(s) of the calendar were left out.</source>
      <translation>
        <numerusform>行事曆裡有 %n 件待辦未匯入。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n text(s) were too long and cut short.</source>
      <translation>
        <numerusform>有 %n 段文字太長，只保留開頭。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s) and birthday(s) imported.</source>
      <translation>
        <numerusform>已匯入 %n 筆拜訪與生日。</numerusform>
      </translation>
    </message>
    <message>
      <source>By the lunar calendar: write it on the customer's card.</source>
      <translation>這是農曆生日，請寫在客戶資料裡。</translation>
    </message>
    <message>
      <source>Calendars (*.ics *.ical);;All files (*)</source>
      <translation>行事曆 (*.ics *.ical);;所有檔案 (*)</translation>
    </message>
    <message>
      <source>Choose the customer…</source>
      <translation>選擇客戶…</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>in the window that brings in a calendar of a phone</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>Events of the calendar</source>
      <translation>行事曆裡的項目</translation>
    </message>
    <message numerus="yes">
      <source>Import %n</source>
      <translation>
        <numerusform>匯入 %n 筆</numerusform>
      </translation>
    </message>
    <message>
      <source>Import a calendar</source>
      <translation>匯入行事曆</translation>
    </message>
    <message>
      <source>In the calendar</source>
      <translation>行事曆裡寫的</translation>
    </message>
    <message>
      <source>It comes again and again; plan the visits one by one.</source>
      <translation>這筆會一再重複，請逐次安排拜訪。</translation>
    </message>
    <message>
      <source>It does not say for whom it is.</source>
      <translation>沒有寫是哪位客戶。</translation>
    </message>
    <message>
      <source>It has no day.</source>
      <translation>沒有日期。</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>不匯入</translation>
    </message>
    <message>
      <source>No customer is named in it.</source>
      <translation>裡面沒有提到客戶。</translation>
    </message>
    <message>
      <source>Nobody knows the time zone “%1”; its times were taken for those of the shop.</source>
      <translation>無法辨識時區「%1」，時間當作店裡的時間。</translation>
    </message>
    <message>
      <source>Only the first %1 events were read; %2 were left out.</source>
      <translation>只讀取前 %1 筆，其餘 %2 筆未讀取。</translation>
    </message>
    <message>
      <source>Several customers may be meant.</source>
      <translation>可能是其中幾位客戶。</translation>
    </message>
    <message>
      <source>The card has another birthday.</source>
      <translation>客戶資料裡的生日不一樣。</translation>
    </message>
    <message>
      <source>The file ends in the middle of it.</source>
      <translation>檔案到這裡就中斷了。</translation>
    </message>
    <message>
      <source>The import was stopped; nothing was changed.</source>
      <translation>匯入已停止，沒有任何變更。</translation>
    </message>
    <message>
      <source>The import was undone.</source>
      <translation>匯入已復原。</translation>
    </message>
    <message>
      <source>The name and the number or e-mail are not one's.</source>
      <translation>姓名與電話或電子郵件不是同一位客戶。</translation>
    </message>
    <message>
      <source>This is no day: %1</source>
      <translation>這不是日期：%1</translation>
    </message>
    <message>
      <source>Undo</source>
      <extracomment>in the window that brings in a calendar of a phone</extracomment>
      <translation>復原</translation>
    </message>
    <message>
      <source>What is done</source>
      <translation>處理方式</translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>in the window that brings in a calendar of a phone</extracomment>
      <translation>時間</translation>
    </message>
    <message>
      <source>a whole day, no visit</source>
      <translation>整天的行程，不是拜訪</translation>
    </message>
    <message>
      <source>called off</source>
      <translation>已取消</translation>
    </message>
    <message>
      <source>from this program</source>
      <translation>由本程式匯出</translation>
    </message>
    <message>
      <source>in the book already</source>
      <translation>客戶簿裡已有</translation>
    </message>
    <message>
      <source>in the book, at another time</source>
      <translation>客戶簿裡已有，時間不同</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>不匯入</translation>
    </message>
    <message>
      <source>long gone by</source>
      <translation>早已過去</translation>
    </message>
    <message>
      <source>new birthday</source>
      <translation>新增生日</translation>
    </message>
    <message>
      <source>new visit</source>
      <translation>新增拜訪</translation>
    </message>
    <message>
      <source>planned at this time already</source>
      <translation>這個時間已安排</translation>
    </message>
    <message>
      <source>skipped: %1</source>
      <translation>略過：%1</translation>
    </message>
    <message>
      <source>twice in the file</source>
      <translation>檔案裡重複</translation>
    </message>
  </context>
  <context>
    <name>CalendarPage</name>
    <message>
      <source>%1 %2</source>
      <translation>%1 %2</translation>
    </message>
    <message>
      <source>%1 · %2–%3</source>
      <translation>%1 · %2–%3</translation>
    </message>
    <message>
      <source>%2 %3</source>
      <translation>%1/%2</translation>
    </message>
    <message>
      <source>%2 (%1)</source>
      <translation>%2（%1）</translation>
    </message>
    <message>
      <source>%2 – %3 %1</source>
      <translation>%2 – %3 · %1 年</translation>
    </message>
    <message numerus="yes">
      <source>%n entries</source>
      <translation>
        <numerusform>%n 件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>還有 %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n task(s)</source>
      <translation>
        <numerusform>待辦 %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n trip(s)</source>
      <translation>
        <numerusform>%n 趟行程</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s)</source>
      <translation>
        <numerusform>拜訪 %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n year(s)</source>
      <translation>
        <numerusform>%n 週年</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a task</source>
      <translation>記一件事</translation>
    </message>
    <message>
      <source>Add a task on this day</source>
      <translation>這天要做的事</translation>
    </message>
    <message>
      <source>After (PgDn)</source>
      <translation>往後（PgDn）</translation>
    </message>
    <message>
      <source>Arrows: day · PgUp/Dn: turn · Enter: open · Drag, Ctrl+arrows: move</source>
      <translation>方向鍵選日 · PgUp PgDn 翻頁 · Enter 開啟 · Ctrl+方向鍵或拖曳改日期</translation>
    </message>
    <message>
      <source>Before (PgUp)</source>
      <translation>往前（PgUp）</translation>
    </message>
    <message>
      <source>Bring</source>
      <extracomment>on the page of the calendar and in the drawer of a day</extracomment>
      <translation>攜帶</translation>
    </message>
    <message>
      <source>Close the day</source>
      <translation>關閉這天</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <extracomment>tick beside a visit: the appointment was confirmed</extracomment>
      <translation>預約</translation>
    </message>
    <message>
      <source>Done</source>
      <extracomment>on the page of the calendar and in the drawer of a day</extracomment>
      <translation>完成</translation>
    </message>
    <message>
      <source>Everybody's</source>
      <extracomment>on the page of the calendar and in the drawer of a day</extracomment>
      <translation>所有人的</translation>
    </message>
    <message>
      <source>For whom?</source>
      <translation>哪位客戶？</translation>
    </message>
    <message>
      <source>Free</source>
      <extracomment>heading over the hours between the visits of a day</extracomment>
      <translation>空檔</translation>
    </message>
    <message>
      <source>Greet</source>
      <extracomment>button beside a birthday: write a greeting</extracomment>
      <translation>寫祝福</translation>
    </message>
    <message>
      <source>Important dates</source>
      <translation>重要日子</translation>
    </message>
    <message>
      <source>It is done (Space)</source>
      <translation>已完成（空白鍵）</translation>
    </message>
    <message>
      <source>L</source>
      <extracomment>on the page of the calendar and in the drawer of a day</extracomment>
      <translation>清單</translation>
    </message>
    <message>
      <source>List</source>
      <extracomment>on the page of the calendar and in the drawer of a day</extracomment>
      <translation>清單</translation>
    </message>
    <message>
      <source>M</source>
      <extracomment>on the page of the calendar and in the drawer of a day</extracomment>
      <translation>月</translation>
    </message>
    <message>
      <source>Mine</source>
      <extracomment>on the page of the calendar and in the drawer of a day</extracomment>
      <translation>我的</translation>
    </message>
    <message>
      <source>Month</source>
      <extracomment>on the page of the calendar and in the drawer of a day</extracomment>
      <translation>月</translation>
    </message>
    <message>
      <source>Next</source>
      <extracomment>on the page of the calendar and in the drawer of a day</extracomment>
      <translation>下一步</translation>
    </message>
    <message>
      <source>Not confirmed yet</source>
      <translation>還沒預約</translation>
    </message>
    <message>
      <source>Nothing is planned for this day.</source>
      <translation>這天還沒有安排。</translation>
    </message>
    <message>
      <source>Nothing is planned in this month</source>
      <translation>這個月還沒有安排</translation>
    </message>
    <message>
      <source>Open the task</source>
      <translation>開啟待辦</translation>
    </message>
    <message>
      <source>Open the trip</source>
      <translation>開啟行程</translation>
    </message>
    <message>
      <source>Open the visit</source>
      <translation>開啟拜訪</translation>
    </message>
    <message>
      <source>Plan a visit</source>
      <translation>安排拜訪</translation>
    </message>
    <message>
      <source>Plan a visit on this day</source>
      <translation>安排這天的拜訪</translation>
    </message>
    <message>
      <source>Plan a visit on this day (N)</source>
      <translation>安排這天的拜訪（N）</translation>
    </message>
    <message>
      <source>Press N to plan a visit, T to write down a task.</source>
      <translation>按 N 安排拜訪，按 T 記一件要做的事。</translation>
    </message>
    <message>
      <source>Print</source>
      <extracomment>on the page of the calendar and in the drawer of a day</extracomment>
      <translation>列印</translation>
    </message>
    <message>
      <source>Purpose</source>
      <extracomment>on the page of the calendar and in the drawer of a day</extracomment>
      <translation>目的</translation>
    </message>
    <message>
      <source>Show the customer</source>
      <translation>顯示客戶</translation>
    </message>
    <message>
      <source>Something to do on this day (T)</source>
      <translation>記下這天要做的事（T）</translation>
    </message>
    <message>
      <source>To the next day</source>
      <translation>改到隔天</translation>
    </message>
    <message>
      <source>To the next week</source>
      <translation>改到下週</translation>
    </message>
    <message>
      <source>Today</source>
      <extracomment>on the page of the calendar and in the drawer of a day</extracomment>
      <translation>今天</translation>
    </message>
    <message>
      <source>Trip</source>
      <extracomment>on the page of the calendar and in the drawer of a day</extracomment>
      <translation>拜訪行程</translation>
    </message>
    <message>
      <source>Visit</source>
      <extracomment>on the page of the calendar and in the drawer of a day</extracomment>
      <translation>拜訪</translation>
    </message>
    <message>
      <source>W</source>
      <extracomment>on the page of the calendar and in the drawer of a day</extracomment>
      <translation>週</translation>
    </message>
    <message>
      <source>Week</source>
      <extracomment>on the page of the calendar and in the drawer of a day</extracomment>
      <translation>週</translation>
    </message>
    <message>
      <source>Whose visits, tasks and customers</source>
      <translation>看誰的拜訪、待辦與客戶</translation>
    </message>
    <message>
      <source>Write a greeting (G)</source>
      <translation>寫祝福（G）</translation>
    </message>
    <message>
      <source>from %1</source>
      <translation>%1 以後</translation>
    </message>
    <message>
      <source>greeted</source>
      <extracomment>on the page of the calendar and in the drawer of a day</extracomment>
      <translation>已祝福</translation>
    </message>
    <message>
      <source>last year: %1</source>
      <translation>去年送：%1</translation>
    </message>
    <message>
      <source>lunar %1/%2 – %3/%4</source>
      <translation>農曆%5 – %6</translation>
    </message>
    <message>
      <source>missed</source>
      <extracomment>a visit that did not take place</extracomment>
      <translation>未訪成</translation>
    </message>
    <message>
      <source>more visits or tasks than can be shown</source>
      <translation>拜訪或待辦太多，無法全部顯示</translation>
    </message>
    <message>
      <source>nothing</source>
      <extracomment>no hour of the day is free</extracomment>
      <translation>沒有</translation>
    </message>
    <message numerus="yes">
      <source>turns %n</source>
      <translation>
        <numerusform>滿 %n 歲</numerusform>
      </translation>
    </message>
    <message>
      <source>visited</source>
      <extracomment>on the page of the calendar and in the drawer of a day</extracomment>
      <translation>已拜訪</translation>
    </message>
  </context>
  <context>
    <name>CallClock</name>
    <message>
      <source>A call was running since %2 when the program ended. The customer is no longer in the book; what was typed can be copied.</source>
      <translation>程式結束時，有一通 %2 開始的通話還在計時。這位客戶已不在客戶簿裡，打好的文字可以複製。</translation>
    </message>
    <message>
      <source>A call with %1 was running since %2 when the program ended.</source>
      <translation>程式結束時，與 %1 的通話（%2 開始）還在計時。</translation>
    </message>
    <message>
      <source>Call</source>
      <extracomment>on the small clock that runs while one talks with a customer on the phone</extracomment>
      <translation>通話</translation>
    </message>
    <message>
      <source>Call with %1</source>
      <translation>與 %1 通話</translation>
    </message>
    <message>
      <source>Ctrl+Enter</source>
      <extracomment>on the small clock that runs while one talks with a customer on the phone</extracomment>
      <translation>Ctrl+Enter</translation>
    </message>
    <message>
      <source>End and write down…</source>
      <translation>結束並填寫…</translation>
    </message>
    <message>
      <source>Log it</source>
      <translation>記成聯絡</translation>
    </message>
    <message>
      <source>Talking with %1 since %2</source>
      <translation>與 %1 通話中，%2 開始</translation>
    </message>
    <message>
      <source>The call is kept here until it is logged or thrown away.</source>
      <translation>這通電話會保留在這裡，直到記錄或捨棄為止。</translation>
    </message>
    <message>
      <source>The folder of the book cannot be written: log this call soon.</source>
      <translation>客戶簿所在的資料夾無法寫入，請儘快記錄這通電話。</translation>
    </message>
    <message>
      <source>This call comes first: end it and write it down, or throw it away.</source>
      <translation>請先處理這通電話：結束並填寫，或捨棄。</translation>
    </message>
    <message>
      <source>Throw away</source>
      <translation>捨棄</translation>
    </message>
    <message>
      <source>What is said: it is kept while you type</source>
      <translation>談話內容，邊打邊保留</translation>
    </message>
    <message>
      <source>What was said or done</source>
      <translation>談了什麼、做了什麼</translation>
    </message>
  </context>
  <context>
    <name>CardFields</name>
    <message numerus="yes">
      <source>%n day(s) at least</source>
      <translation>
        <numerusform>至少隔 %n 天</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a date</source>
      <translation>重要日子</translation>
    </message>
    <message>
      <source>Add a fact</source>
      <translation>背景與喜好</translation>
    </message>
    <message>
      <source>Add a field</source>
      <translation>其他欄位</translation>
    </message>
    <message>
      <source>Add a messenger</source>
      <translation>聊天帳號</translation>
    </message>
    <message>
      <source>Add a phone</source>
      <translation>電話</translation>
    </message>
    <message>
      <source>Add an address</source>
      <translation>地址</translation>
    </message>
    <message>
      <source>Add an e-mail</source>
      <translation>電子郵件</translation>
    </message>
    <message>
      <source>Address</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>地址</translation>
    </message>
    <message>
      <source>Addresses</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>地址</translation>
    </message>
    <message>
      <source>Agreed on</source>
      <translation>同意日期</translation>
    </message>
    <message>
      <source>Area</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>區域</translation>
    </message>
    <message>
      <source>Belongs to</source>
      <translation>所屬公司</translation>
    </message>
    <message>
      <source>Best time</source>
      <translation>方便聯絡的時間</translation>
    </message>
    <message>
      <source>Buys now from</source>
      <translation>目前的供應商</translation>
    </message>
    <message>
      <source>Company</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>公司</translation>
    </message>
    <message>
      <source>Consent</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>個資同意</translation>
    </message>
    <message>
      <source>Contact every (days)</source>
      <translation>聯絡週期（天）</translation>
    </message>
    <message>
      <source>Day</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>日期</translation>
    </message>
    <message>
      <source>Department</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>部門</translation>
    </message>
    <message>
      <source>Do not contact</source>
      <translation>請勿聯絡</translation>
    </message>
    <message>
      <source>E-mail</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>電子郵件</translation>
    </message>
    <message>
      <source>E-mails</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>電子郵件</translation>
    </message>
    <message>
      <source>Fact</source>
      <extracomment>something good to know about the customer, one line</extracomment>
      <translation>背景與喜好</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>姓</translation>
    </message>
    <message>
      <source>Field</source>
      <extracomment>a field of the shop's own</extracomment>
      <translation>其他欄位</translation>
    </message>
    <message>
      <source>First contact</source>
      <translation>第一次聯絡</translation>
    </message>
    <message>
      <source>Form of address</source>
      <translation>稱呼</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>名</translation>
    </message>
    <message>
      <source>Given on</source>
      <translation>送出日期</translation>
    </message>
    <message>
      <source>Good to know</source>
      <translation>背景與喜好</translation>
    </message>
    <message>
      <source>Greetings</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>節日問候</translation>
    </message>
    <message>
      <source>Group</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>群組</translation>
    </message>
    <message>
      <source>Groups</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>群組</translation>
    </message>
    <message>
      <source>How the name is read</source>
      <translation>名字的讀音</translation>
    </message>
    <message>
      <source>How they agreed</source>
      <translation>怎麼同意的</translation>
    </message>
    <message>
      <source>Important dates</source>
      <translation>重要日子</translation>
    </message>
    <message>
      <source>In mourning, or of another religion.</source>
      <translation>服喪中，或有其他信仰。</translation>
    </message>
    <message>
      <source>Introduced by</source>
      <translation>介紹人</translation>
    </message>
    <message>
      <source>Job title</source>
      <translation>職稱</translation>
    </message>
    <message>
      <source>Looked after by</source>
      <translation>負責同事</translation>
    </message>
    <message>
      <source>Messenger</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>聊天帳號</translation>
    </message>
    <message>
      <source>Messengers</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>聊天帳號</translation>
    </message>
    <message>
      <source>Mr Chen, Auntie Lin</source>
      <translation>陳先生、林阿姨</translation>
    </message>
    <message>
      <source>Name</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>姓名</translation>
    </message>
    <message>
      <source>Nickname</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>暱稱</translation>
    </message>
    <message>
      <source>No greetings on festivals</source>
      <translation>不收節日問候</translation>
    </message>
    <message>
      <source>No tier yet</source>
      <translation>還沒有等級</translation>
    </message>
    <message>
      <source>No visit and no greeting is proposed; card and sheet say so.</source>
      <translation>不會建議拜訪或問候；客戶卡和拜訪準備表上都會註明。</translation>
    </message>
    <message>
      <source>Nobody</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>未指定</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>不明</translation>
    </message>
    <message>
      <source>Other fields</source>
      <translation>其他欄位</translation>
    </message>
    <message>
      <source>Outlook</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>發展方向與購買力</translation>
    </message>
    <message>
      <source>Own rhythm</source>
      <translation>專屬聯絡週期</translation>
    </message>
    <message>
      <source>Own shortest gap</source>
      <translation>專屬最短間隔</translation>
    </message>
    <message>
      <source>Own term</source>
      <translation>專屬條件</translation>
    </message>
    <message>
      <source>Own terms</source>
      <translation>專屬條件</translation>
    </message>
    <message>
      <source>Person or company</source>
      <translation>個人或公司</translation>
    </message>
    <message>
      <source>Phone</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>電話</translation>
    </message>
    <message>
      <source>Phones</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>電話</translation>
    </message>
    <message>
      <source>Photo</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>照片</translation>
    </message>
    <message>
      <source>Pinyin, a blank after each character; names are sorted and found by it.</source>
      <translation>拼音，每個字後面空一格；排序和搜尋都用它。</translation>
    </message>
    <message>
      <source>Plans and buying power</source>
      <translation>發展方向與購買力</translation>
    </message>
    <message>
      <source>Reading</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>讀音</translation>
    </message>
    <message>
      <source>Remark</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>備註</translation>
    </message>
    <message>
      <source>Role</source>
      <extracomment>what the customer does when something is bought: decides, buys, uses</extracomment>
      <translation>採購角色</translation>
    </message>
    <message>
      <source>Shortest gap (days)</source>
      <translation>最短間隔（天）</translation>
    </message>
    <message>
      <source>Source</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>來源</translation>
    </message>
    <message>
      <source>Stage</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>階段</translation>
    </message>
    <message>
      <source>Stand-in</source>
      <extracomment>the colleague who stands in when the one who looks after the customer is away</extracomment>
      <translation>代理同事</translation>
    </message>
    <message>
      <source>Tax id</source>
      <translation>統一編號</translation>
    </message>
    <message>
      <source>Thank-you</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>介紹謝禮</translation>
    </message>
    <message>
      <source>Thank-you for it</source>
      <translation>介紹謝禮</translation>
    </message>
    <message>
      <source>Their company in this book</source>
      <translation>客戶簿裡的公司</translation>
    </message>
    <message>
      <source>Tier</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>等級</translation>
    </message>
    <message>
      <source>Title</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>職稱</translation>
    </message>
    <message>
      <source>Whose goods they use now</source>
      <translation>目前的供應商</translation>
    </message>
    <message>
      <source>after 2 pm</source>
      <translation>下午兩點以後</translation>
    </message>
    <message>
      <source>another picture</source>
      <translation>另一張照片</translation>
    </message>
    <message numerus="yes">
      <source>every %n day(s)</source>
      <translation>
        <numerusform>每 %n 天</numerusform>
      </translation>
    </message>
    <message>
      <source>no</source>
      <extracomment>answer to a yes-or-no field</extracomment>
      <translation>否</translation>
    </message>
    <message>
      <source>nothing</source>
      <extracomment>a field that is empty</extracomment>
      <translation>（空白）</translation>
    </message>
    <message>
      <source>on the card, by LINE</source>
      <translation>寫在資料卡上、用 LINE</translation>
    </message>
    <message>
      <source>the new picture</source>
      <translation>新的照片</translation>
    </message>
    <message>
      <source>type a name and choose it</source>
      <translation>輸入名字再選</translation>
    </message>
    <message>
      <source>type its name and choose it</source>
      <translation>輸入公司名再選</translation>
    </message>
    <message>
      <source>yes</source>
      <extracomment>answer to a yes-or-no field</extracomment>
      <translation>是</translation>
    </message>
  </context>
  <context>
    <name>CardForm</name>
    <message>
      <source>&amp;More…</source>
      <extracomment>label or button in the form of a customer</extracomment>
      <translation>更多(&amp;M)…</translation>
    </message>
    <message>
      <source>A signature or a chat message is taken apart (%1)</source>
      <translation>把簽名檔或訊息拆開填入（%1）</translation>
    </message>
    <message>
      <source>A very long name: lists and sheets show only its beginning.</source>
      <translation>名字很長：清單和拜訪準備表只會顯示開頭。</translation>
    </message>
    <message>
      <source>All other fields of a customer (%1)</source>
      <translation>客戶的其他所有欄位（%1）</translation>
    </message>
    <message>
      <source>Paste a text…</source>
      <translation>貼上文字…</translation>
    </message>
    <message>
      <source>This is a company</source>
      <translation>這是公司</translation>
    </message>
    <message>
      <source>Website</source>
      <extracomment>label or button in the form of a customer</extracomment>
      <translation>網站</translation>
    </message>
    <message>
      <source>Why another tier? May stay empty</source>
      <translation>為什麼換等級？可以不寫</translation>
    </message>
  </context>
  <context>
    <name>CardHead</name>
    <message>
      <source>Close</source>
      <extracomment>button in the head of a customer's card</extracomment>
      <translation>關閉</translation>
    </message>
    <message>
      <source>Do not contact</source>
      <translation>請勿聯絡</translation>
    </message>
    <message>
      <source>Edit</source>
      <extracomment>button in the head of a customer's card</extracomment>
      <translation>編輯</translation>
    </message>
    <message>
      <source>In the trash</source>
      <translation>在垃圾桶裡</translation>
    </message>
    <message>
      <source>Introduced by %1</source>
      <translation>介紹人：%1</translation>
    </message>
    <message>
      <source>Log a contact</source>
      <translation>記一筆聯絡</translation>
    </message>
    <message>
      <source>Looked after by %1</source>
      <translation>負責同事：%1</translation>
    </message>
    <message>
      <source>No festive greetings</source>
      <translation>不收節日問候</translation>
    </message>
    <message>
      <source>Restore</source>
      <extracomment>take the customer out of the trash</extracomment>
      <translation>還原</translation>
    </message>
    <message>
      <source>Visit sheet</source>
      <translation>拜訪準備表</translation>
    </message>
  </context>
  <context>
    <name>Cards</name>
    <message>
      <source>2 cards a page</source>
      <translation>每頁 2 張卡片</translation>
    </message>
    <message>
      <source>2 folding cards a page</source>
      <translation>每頁 2 張對折卡片</translation>
    </message>
    <message>
      <source>4 cards a page</source>
      <translation>每頁 4 張卡片</translation>
    </message>
    <message>
      <source>Greeting cards</source>
      <translation>賀卡</translation>
    </message>
    <message>
      <source>Nobody is left to print.</source>
      <translation>沒有需要列印的客戶。</translation>
    </message>
  </context>
  <context>
    <name>Chart</name>
    <message>
      <source>%1 (personal data).csv</source>
      <translation>%1（含個人資料）.csv</translation>
    </message>
    <message>
      <source>%1 h</source>
      <translation>%1 小時</translation>
    </message>
    <message>
      <source>%1 h %2 min</source>
      <translation>%1 小時 %2 分</translation>
    </message>
    <message>
      <source>%1 min</source>
      <translation>%1 分鐘</translation>
    </message>
    <message>
      <source>%1 on average</source>
      <translation>平均 %1</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
      <source>%n more in the table</source>
      <translation>
        <numerusform>其餘 %n 項在表格裡</numerusform>
      </translation>
    </message>
    <message>
      <source>1000 = %1k | 1000000 = %1M | 1000000000 = %1B</source>
      <translation>1000 = %1 千 | 10000 = %1 萬 | 100000000 = %1 億</translation>
    </message>
    <message>
      <source>Class</source>
      <extracomment>in a chart of the review pages, in the table behind it and its menu</extracomment>
      <translation>類別</translation>
    </message>
    <message>
      <source>Copy or save the table</source>
      <translation>複製或儲存表格</translation>
    </message>
    <message>
      <source>Copy the table</source>
      <translation>複製表格</translation>
    </message>
    <message>
      <source>Cumulative</source>
      <extracomment>in a chart of the review pages, in the table behind it and its menu</extracomment>
      <translation>累計</translation>
    </message>
    <message>
      <source>Difference</source>
      <extracomment>in a chart of the review pages, in the table behind it and its menu</extracomment>
      <translation>差距</translation>
    </message>
    <message numerus="yes">
      <source>Each bar: the average of %n customer(s)</source>
      <translation>
        <numerusform>每根長條是 %n 位客戶的平均</numerusform>
      </translation>
    </message>
    <message>
      <source>How is this counted?</source>
      <translation>怎麼算的？</translation>
    </message>
    <message>
      <source>Month</source>
      <extracomment>in a chart of the review pages, in the table behind it and its menu</extracomment>
      <translation>月份</translation>
    </message>
    <message>
      <source>Name</source>
      <extracomment>in a chart of the review pages, in the table behind it and its menu</extracomment>
      <translation>名稱</translation>
    </message>
    <message>
      <source>No. %1 to %2</source>
      <translation>第 %1 到 %2 位</translation>
    </message>
    <message>
      <source>Others</source>
      <extracomment>in a chart of the review pages, in the table behind it and its menu</extracomment>
      <translation>其他</translation>
    </message>
    <message>
      <source>Place</source>
      <extracomment>in a chart of the review pages, in the table behind it and its menu</extracomment>
      <translation>名次</translation>
    </message>
    <message>
      <source>Save the table</source>
      <translation>儲存表格</translation>
    </message>
    <message>
      <source>Save the table…</source>
      <translation>儲存表格…</translation>
    </message>
    <message>
      <source>Share</source>
      <extracomment>in a chart of the review pages, in the table behind it and its menu</extracomment>
      <translation>占比</translation>
    </message>
    <message>
      <source>Show the chart</source>
      <translation>顯示圖表</translation>
    </message>
    <message>
      <source>Show the table</source>
      <translation>顯示表格</translation>
    </message>
    <message>
      <source>Table</source>
      <extracomment>in a chart of the review pages, in the table behind it and its menu</extracomment>
      <translation>表格</translation>
    </message>
    <message>
      <source>Target</source>
      <extracomment>in a chart of the review pages, in the table behind it and its menu</extracomment>
      <translation>目標</translation>
    </message>
    <message>
      <source>Tier</source>
      <extracomment>in a chart of the review pages, in the table behind it and its menu</extracomment>
      <translation>等級</translation>
    </message>
    <message>
      <source>Together</source>
      <extracomment>in a chart of the review pages, in the table behind it and its menu</extracomment>
      <translation>合計</translation>
    </message>
    <message>
      <source>Top %1 (about %2): %3</source>
      <translation>前 %1 位（約 %2）：%3</translation>
    </message>
    <message>
      <source>Value</source>
      <extracomment>in a chart of the review pages, in the table behind it and its menu</extracomment>
      <translation>數值</translation>
    </message>
    <message>
      <source>the first %1 bring %2</source>
      <translation>前 %1 位合計 %2</translation>
    </message>
  </context>
  <context>
    <name>Check</name>
    <message>
      <source>%1 is whole: nothing wrong was found.</source>
      <translation>%1 完整無缺：沒有發現問題。</translation>
    </message>
    <message numerus="yes">
      <source>%n counter(s) were set right.</source>
      <translation>
        <numerusform>已修正 %n 個編號計數。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) would be due on a wrong day.</source>
      <translation>
        <numerusform>有 %n 位客戶的聯絡期限不對。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) with what was being typed cannot be read.</source>
      <translation>
        <numerusform>有 %n 個存放未完成輸入的檔案無法讀取。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n index(es) do not say the same as their tables.</source>
      <translation>
        <numerusform>有 %n 個索引和資料不一致。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n index(es) were made anew.</source>
      <translation>
        <numerusform>已重建 %n 個索引。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n picture(s) or file(s) are not as they were added.</source>
      <translation>
        <numerusform>有 %n 個圖片或附件和加入時不同。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n picture(s) or file(s) that are shown are missing.</source>
      <translation>
        <numerusform>缺少 %n 個要顯示的圖片或附件。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n place(s) in the file are damaged.</source>
      <translation>
        <numerusform>檔案有 %n 處損壞。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n record(s) are there twice.</source>
      <translation>
        <numerusform>有 %n 筆紀錄重複。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n record(s) belong to something that is not there.</source>
      <translation>
        <numerusform>有 %n 筆紀錄所屬的對象已不在。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n record(s) would be found or sorted wrongly.</source>
      <translation>
        <numerusform>有 %n 筆紀錄的搜尋或排序不對。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n step(s) can no longer be undone or redone.</source>
      <translation>
        <numerusform>有 %n 個步驟無法再復原或重做。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n table(s) would give a number a second time.</source>
      <translation>
        <numerusform>有 %n 處會把用過的編號再發一次。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n text(s) hold characters that cannot be read.</source>
      <translation>
        <numerusform>有 %n 段文字含有無法讀取的字元。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) are not what may stand there.</source>
      <translation>
        <numerusform>有 %n 個值不是該處可以填的。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) or record(s) that could not be read were kept aside.</source>
      <translation>
        <numerusform>有 %n 個讀不出的值或紀錄已另外留存。</numerusform>
      </translation>
    </message>
    <message>
      <source>Check of the book</source>
      <translation>檢查客戶簿</translation>
    </message>
    <message>
      <source>Checking %1</source>
      <translation>正在檢查 %1</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>label or button of what a check of the book's file found</extracomment>
      <translation>關閉</translation>
    </message>
    <message>
      <source>Not all of %1 is as it should be.</source>
      <translation>%1 有些地方不對。</translation>
    </message>
    <message>
      <source>Restore a backup…</source>
      <translation>還原備份…</translation>
    </message>
    <message>
      <source>Save what can be read into a new book…</source>
      <translation>把還能讀的存成新的客戶簿…</translation>
    </message>
    <message>
      <source>Set it right</source>
      <translation>修正</translation>
    </message>
    <message>
      <source>Setting %1 right</source>
      <translation>正在修正 %1</translation>
    </message>
    <message numerus="yes">
      <source>The day on which %n customer(s) are due was set right.</source>
      <translation>
        <numerusform>已修正 %n 位客戶的聯絡期限。</numerusform>
      </translation>
    </message>
    <message>
      <source>The file as it was is kept as %1.</source>
      <translation>原來的檔案已留存為 %1。</translation>
    </message>
    <message numerus="yes">
      <source>The search of %n record(s) was made anew.</source>
      <translation>
        <numerusform>已重建 %n 筆紀錄的搜尋資料。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>What %n customer(s) bought is summed anew.</source>
      <translation>
        <numerusform>已重新加總 %n 位客戶的購買。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>What %n customer(s) bought would be summed wrongly.</source>
      <translation>
        <numerusform>%n 位客戶的購買加總不正確。</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ClashPanel</name>
    <message>
      <source>In the book: %1</source>
      <translation>客戶簿裡的：%1</translation>
    </message>
    <message>
      <source>Mine: %1</source>
      <translation>我輸入的：%1</translation>
    </message>
    <message>
      <source>Somebody changed this customer while you were typing. Which one is right?</source>
      <translation>您輸入的時候有人改了這位客戶。哪一個才對？</translation>
    </message>
    <message>
      <source>Somebody changed this visit while you were typing. Which one is right?</source>
      <translation>您輸入的時候有人改了這次拜訪。哪一個才對？</translation>
    </message>
    <message>
      <source>Somebody typed the same sheet in the meantime. Which one is right?</source>
      <translation>剛才有人輸入了同一張準備表。哪一個才對？</translation>
    </message>
  </context>
  <context>
    <name>ColleaguesPane</name>
    <message>
      <source>%1 (has left)</source>
      <translation>%1（已離職）</translation>
    </message>
    <message>
      <source>%1: about %2 min a week for each, as the time is to be shared</source>
      <translation>%1：依時間比例，每位每週約 %2 分鐘</translation>
    </message>
    <message>
      <source>Add a colleague…</source>
      <translation>新增同事…</translation>
    </message>
    <message>
      <source>Colleague</source>
      <extracomment>column or button of the page about colleagues</extracomment>
      <translation>同事</translation>
    </message>
    <message>
      <source>Colleagues</source>
      <extracomment>column or button of the page about colleagues</extracomment>
      <translation>同事</translation>
    </message>
    <message>
      <source>Confirm</source>
      <extracomment>column or button of the page about colleagues</extracomment>
      <translation>確認接手</translation>
    </message>
    <message>
      <source>Confirm all</source>
      <translation>全部確認</translation>
    </message>
    <message>
      <source>Contacts, 30 days</source>
      <translation>近 30 天聯絡</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>column or button of the page about colleagues</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>From</source>
      <extracomment>column: who handed the customer over</extracomment>
      <translation>交出人</translation>
    </message>
    <message>
      <source>Hand over…</source>
      <translation>交接…</translation>
    </message>
    <message>
      <source>Handed over to %1, not confirmed yet: %2</source>
      <translation>交給 %1、尚未確認：%2 位</translation>
    </message>
    <message>
      <source>Handed over, not confirmed yet</source>
      <translation>已交接、尚未確認</translation>
    </message>
    <message>
      <source>Looked after by nobody</source>
      <translation>沒有負責同事</translation>
    </message>
    <message>
      <source>Min/week</source>
      <extracomment>column or button of the page about colleagues</extracomment>
      <translation>分鐘/週</translation>
    </message>
    <message>
      <source>Minutes a week: each customer contacted as often as their tier asks, with the usual length of a contact.</source>
      <translation>每週分鐘：依等級該有的聯絡次數，乘上平常一次聯絡的時間。</translation>
    </message>
    <message>
      <source>No colleagues yet</source>
      <translation>還沒有同事</translation>
    </message>
    <message>
      <source>No tier</source>
      <translation>無等級</translation>
    </message>
    <message>
      <source>Nobody looks after these customers</source>
      <translation>這些客戶沒有負責同事</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>column: what was written at the handover</extracomment>
      <translation>備註</translation>
    </message>
    <message>
      <source>Nothing is waiting for %1 to confirm</source>
      <translation>沒有等 %1 確認的交接</translation>
    </message>
    <message>
      <source>Overdue</source>
      <extracomment>column or button of the page about colleagues</extracomment>
      <translation>逾期</translation>
    </message>
    <message>
      <source>Print handover notes…</source>
      <translation>列印交接單…</translation>
    </message>
    <message>
      <source>Stand-in</source>
      <extracomment>column: how many customers the colleague stands in for</extracomment>
      <translation>代理同事</translation>
    </message>
    <message>
      <source>To confirm</source>
      <translation>待確認</translation>
    </message>
    <message>
      <source>To contact</source>
      <translation>待聯絡</translation>
    </message>
    <message>
      <source>Total</source>
      <extracomment>column or button of the page about colleagues</extracomment>
      <translation>合計</translation>
    </message>
    <message>
      <source>Visits</source>
      <extracomment>column with a count: visits that are planned</extracomment>
      <translation>拜訪</translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>column with a day</extracomment>
      <translation>日期</translation>
    </message>
    <message>
      <source>Who looks after how many, and what was handed over, stands here once names are in the book.</source>
      <translation>加入同事以後，這裡會列出誰負責幾位客戶、交接了哪些客戶。</translation>
    </message>
  </context>
  <context>
    <name>Colours</name>
    <message>
      <source>Blue</source>
      <extracomment>colour of words or of a marker in a comment</extracomment>
      <translation>藍</translation>
    </message>
    <message>
      <source>Gold</source>
      <extracomment>colour of words or of a marker in a comment</extracomment>
      <translation>金</translation>
    </message>
    <message>
      <source>Green</source>
      <extracomment>colour of words or of a marker in a comment</extracomment>
      <translation>綠</translation>
    </message>
    <message>
      <source>Pink</source>
      <extracomment>colour of words or of a marker in a comment</extracomment>
      <translation>粉紅</translation>
    </message>
    <message>
      <source>Purple</source>
      <extracomment>colour of words or of a marker in a comment</extracomment>
      <translation>紫</translation>
    </message>
    <message>
      <source>Red</source>
      <extracomment>colour of words or of a marker in a comment</extracomment>
      <translation>紅</translation>
    </message>
    <message>
      <source>Yellow</source>
      <extracomment>colour of words or of a marker in a comment</extracomment>
      <translation>黃</translation>
    </message>
  </context>
  <context>
    <name>CommandLine</name>
    <message>
      <source>%1 cannot be read, and there are backups of several books of this name. Say which one with --from:</source>
      <translation>%1 無法讀取，而且有好幾本同名客戶簿的備份。請用 --from 指定哪一份：</translation>
    </message>
    <message>
      <source>%1 is locked with a password. Say it in the variable %2, or run this where it can be asked for.</source>
      <translation>%1 有密碼保護。請把密碼放在環境變數 %2，或在可以輸入的終端機裡執行。</translation>
    </message>
    <message>
      <source>%1 is now as in %2.</source>
      <translation>%1 已還原成 %2 的內容。</translation>
    </message>
    <message numerus="yes">
      <source>%1 now holds the sample shop with %n customers.</source>
      <translation>
        <numerusform>%1 已建立範例店，有 %n 位客戶。</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 of them estimated</source>
      <translation>其中 %1 是估計</translation>
    </message>
    <message>
      <source>%1 would be erased for good:</source>
      <translation>將永久清除 %1：</translation>
    </message>
    <message>
      <source>%1:</source>
      <translation>%1：</translation>
    </message>
    <message>
      <source>%1: error: %2</source>
      <translation>%1：錯誤：%2</translation>
    </message>
    <message>
      <source>%2 is not a whole number</source>
      <translation>%2 不是整數</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n 位客戶</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) backed up to %1; the copy was checked.</source>
      <translation>
        <numerusform>已備份 %n 位客戶到 %1，備份已檢查。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) written to %1.</source>
      <translation>
        <numerusform>已將 %n 位客戶寫入 %1。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) written to %1.</source>
      <translation>
        <numerusform>已將 %n 頁寫入 %1。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sale(s) written to %1.</source>
      <translation>
        <numerusform>%n 筆銷售已寫入 %1。</numerusform>
      </translation>
    </message>
    <message>
      <source>Backups that still hold this customer:</source>
      <translation>仍含有這位客戶的備份：</translation>
    </message>
    <message>
      <source>Erased for good:</source>
      <translation>已永久清除：</translation>
    </message>
    <message>
      <source>From 1 to %1 months: %2</source>
      <translation>請填 1 到 %1 個月：%2</translation>
    </message>
    <message>
      <source>No colleague is called %1.</source>
      <translation>沒有叫「%1」的同事。</translation>
    </message>
    <message>
      <source>No column is called %1. There are: %2</source>
      <translation>沒有名為 %1 的欄。可用的有：%2</translation>
    </message>
    <message>
      <source>No customer is called %1.</source>
      <translation>沒有叫「%1」的客戶。</translation>
    </message>
    <message>
      <source>No longer in the book; delete them on the phone:</source>
      <translation>以下客戶已不在客戶簿裡，請在手機上刪除：</translation>
    </message>
    <message>
      <source>Nothing changed since the last export; no file written.</source>
      <translation>上次匯出之後沒有任何變動，沒有寫出檔案。</translation>
    </message>
    <message>
      <source>Nothing in the trash is that old.</source>
      <translation>垃圾桶裡沒有那麼久以前的。</translation>
    </message>
    <message>
      <source>Nothing was erased. Say --yes to do it; no undo.</source>
      <translation>沒有清除任何資料。加上 --yes 才會清除，且無法復原。</translation>
    </message>
    <message>
      <source>Page %1 (%2): %3</source>
      <translation>第 %1 頁（%2）：%3</translation>
    </message>
    <message>
      <source>Password of %1:</source>
      <translation>%1 的密碼：</translation>
    </message>
    <message>
      <source>Redone: %1</source>
      <translation>已重做：%1</translation>
    </message>
    <message>
      <source>Several customers are called %1. Say which by its number:</source>
      <translation>有好幾位客戶叫「%1」。請用編號指明是哪一位：</translation>
    </message>
    <message>
      <source>Still named in these texts, which stay:</source>
      <translation>以下文字仍提到這個名字，維持原樣：</translation>
    </message>
    <message>
      <source>Taken as it stands, but is this the day? %1</source>
      <translation>已照所寫記下，但日期對嗎？%1</translation>
    </message>
    <message>
      <source>The customer book of a small shop.</source>
      <translation>小店的客戶簿。</translation>
    </message>
    <message>
      <source>The file could not be packed anew just now: traces may be left in it.</source>
      <translation>檔案暫時無法重新整理，裡面可能還有痕跡。</translation>
    </message>
    <message>
      <source>The first %1 of %2; --json has all.</source>
      <translation>共 %2 位，這裡是前 %1 位；--json 有全部。</translation>
    </message>
    <message>
      <source>The time zone of the new book is %1.</source>
      <translation>新的客戶簿使用的時區是 %1。</translation>
    </message>
    <message>
      <source>There is no backup of %1 that is whole.</source>
      <translation>找不到 %1 的完整備份。</translation>
    </message>
    <message>
      <source>There is no backup of %1.</source>
      <translation>找不到 %1 的備份。</translation>
    </message>
    <message>
      <source>There is no group %1.</source>
      <translation>沒有群組 %1。</translation>
    </message>
    <message>
      <source>There is no group %1. There are:</source>
      <translation>沒有群組 %1。現有的群組：</translation>
    </message>
    <message>
      <source>There is no occasion %1. There are:</source>
      <translation>沒有 %1 這個節日或場合。可用的有：</translation>
    </message>
    <message>
      <source>There is no such day (2026-11-30): %1</source>
      <translation>沒有這一天（寫法：2026-11-30）：%1</translation>
    </message>
    <message>
      <source>There is no such time (2026-11-30T14:00): %1</source>
      <translation>沒有這個時間（寫法：2026-11-30T14:00）：%1</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>沒有可以重做的。</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>沒有可以復原的。</translation>
    </message>
    <message>
      <source>This is no number that can be meant: %1</source>
      <translation>這個數字無法使用：%1</translation>
    </message>
    <message>
      <source>This sheet has the labels 1 to %1.</source>
      <translation>這種標籤紙的編號是 1 到 %1。</translation>
    </message>
    <message>
      <source>Undone: %1</source>
      <translation>已復原：%1</translation>
    </message>
    <message>
      <source>What was being typed is kept as %1.</source>
      <translation>正在輸入的內容保留在 %1。</translation>
    </message>
    <message>
      <source>What was there is kept as %1.</source>
      <translation>原來的檔案保留在 %1。</translation>
    </message>
    <message>
      <source>Written: %1</source>
      <translation>已寫入：%1</translation>
    </message>
    <message>
      <source>a folder with a web page, Markdown, or PDF</source>
      <translation>放網頁的資料夾、Markdown，或 PDF</translation>
    </message>
    <message>
      <source>a minus or brackets mean a return</source>
      <translation>加負號或括號表示退貨</translation>
    </message>
    <message>
      <source>a sheet of nobody, to be written on</source>
      <translation>空白的一張，供手寫</translation>
    </message>
    <message>
      <source>ambiguous option: %1 could match %2</source>
      <translation>選項 %1 不明確，可能是 %2</translation>
    </message>
    <message>
      <source>another day, as 2026-11-30 (default: today)</source>
      <translation>另一天，如 2026-11-30（預設：今天）</translation>
    </message>
    <message>
      <source>argument %1: %2</source>
      <translation>參數 %1：%2</translation>
    </message>
    <message>
      <source>as dl, c5, tw-upright, cn5, jp-naga3, us10</source>
      <translation>例如 dl、c5、tw-upright、cn5、jp-naga3、us10</translation>
    </message>
    <message>
      <source>bring in contacts from phone files (vCard, CSV, Excel; folders, zips)</source>
      <translation>匯入手機等匯出的聯絡人（vCard、CSV、Excel，也可以是資料夾、zip）</translation>
    </message>
    <message>
      <source>bring in sales from tables (CSV, Excel)</source>
      <translation>從表格（CSV、Excel）匯入銷售紀錄</translation>
    </message>
    <message>
      <source>bring in visits and birthdays from a phone's calendar (.ics)</source>
      <translation>從手機的行事曆（.ics）匯入拜訪與生日</translation>
    </message>
    <message>
      <source>check whether a book is whole</source>
      <translation>檢查客戶簿是否完整</translation>
    </message>
    <message>
      <source>check whether this installation is whole</source>
      <translation>檢查程式是否安裝完整</translation>
    </message>
    <message>
      <source>compose greetings for an occasion; nothing is logged</source>
      <translation>寫好某個節日或場合的問候，不做記錄</translation>
    </message>
    <message>
      <source>default: today</source>
      <translation>沒寫就是今天</translation>
    </message>
    <message>
      <source>do it; without this only tell what would go</source>
      <translation>確定清除；不加時只列出會清除的資料</translation>
    </message>
    <message>
      <source>erase one customer for good, without undo</source>
      <translation>永久清除一位客戶，無法復原</translation>
    </message>
    <message>
      <source>every stop of a trip, with its cover</source>
      <translation>一趟行程的每一站，連同總表</translation>
    </message>
    <message>
      <source>expected at least one argument</source>
      <translation>後面至少需要一個值</translation>
    </message>
    <message>
      <source>expected at most one argument</source>
      <translation>後面最多一個值</translation>
    </message>
    <message>
      <source>expected one argument</source>
      <translation>後面需要一個值</translation>
    </message>
    <message>
      <source>fill a new book with the sample shop</source>
      <translation>新增一本客戶簿，放入範例店家</translation>
    </message>
    <message>
      <source>find customers</source>
      <translation>搜尋客戶</translation>
    </message>
    <message>
      <source>for what: mid_autumn, birthday, 中秋節 …</source>
      <translation>節日或場合：mid_autumn、birthday、中秋節…</translation>
    </message>
    <message>
      <source>for which program a .csv file is</source>
      <translation>.csv 檔要給哪個程式用</translation>
    </message>
    <message>
      <source>how many months until that day (default: 12)</source>
      <translation>到那一天為止的幾個月（預設 12）</translation>
    </message>
    <message>
      <source>how the file's characters are written</source>
      <translation>檔案的文字編碼</translation>
    </message>
    <message>
      <source>ignored explicit argument %1</source>
      <translation>這裡不接受值 %1</translation>
    </message>
    <message>
      <source>in which its people and comments are written (default: zh_TW)</source>
      <translation>範例的人名與評論用哪種語言（沒寫就是 zh_TW）</translation>
    </message>
    <message>
      <source>invalid choice: %1 (choose from %2)</source>
      <translation>沒有 %1 這個選項（可選：%2）</translation>
    </message>
    <message>
      <source>list what is to be done today</source>
      <translation>列出今天要做的事</translation>
    </message>
    <message>
      <source>list what was done in the book, newest first</source>
      <translation>列出客戶簿中做過的步驟，由新到舊</translation>
    </message>
    <message>
      <source>not allowed with argument %1</source>
      <translation>不能和參數 %1 一起使用</translation>
    </message>
    <message>
      <source>of a .vcf file (2.1: for old phones)</source>
      <translation>.vcf 檔的版本（2.1 給舊手機用）</translation>
    </message>
    <message>
      <source>of a PDF</source>
      <translation>PDF 的紙張</translation>
    </message>
    <message>
      <source>of a list, as name,phone,value</source>
      <translation>清單的欄，例如 name,phone,value</translation>
    </message>
    <message>
      <source>of a sheet; two: two small ones on an A4 (a4)</source>
      <translation>每張的大小；two：一張 A4 放兩張小的（a4）</translation>
    </message>
    <message>
      <source>off: without remarks, comments and terms</source>
      <translation>off：不印細節、評論與條件</translation>
    </message>
    <message>
      <source>one of the arguments %1 is required</source>
      <translation>必須指定這些參數之一：%1</translation>
    </message>
    <message>
      <source>one of the shop's, or shop, dealer, pharmacy, home</source>
      <translation>店裡的範本名稱，或 shop、dealer、pharmacy、home</translation>
    </message>
    <message>
      <source>only say which backups there are</source>
      <translation>只列出有哪些備份</translation>
    </message>
    <message>
      <source>only tell what would happen</source>
      <translation>只說明會怎麼做，不寫入</translation>
    </message>
    <message>
      <source>only those of this group, as A/B</source>
      <translation>只限這個群組，寫成 A/B</translation>
    </message>
    <message>
      <source>only what changed since cards last went to the phone</source>
      <translation>只匯出上次給手機之後有變更的</translation>
    </message>
    <message>
      <source>only what was done with this customer</source>
      <translation>只列這位客戶的步驟</translation>
    </message>
    <message>
      <source>only who is in this group, as A/B</source>
      <translation>只列這個群組的客戶，寫成 A/B</translation>
    </message>
    <message>
      <source>only whom this colleague looks after</source>
      <translation>只列這位同事負責的客戶</translation>
    </message>
    <message>
      <source>options</source>
      <extracomment>a heading or a word in the help of the command line</extracomment>
      <translation>選項</translation>
    </message>
    <message>
      <source>positional arguments</source>
      <translation>要填的內容</translation>
    </message>
    <message>
      <source>put a backup in the place of the book, which is kept aside</source>
      <translation>用備份取代客戶簿，原來的另外保留</translation>
    </message>
    <message>
      <source>put everyone into this group, as A/B</source>
      <translation>全部放進這個群組，寫成 A/B</translation>
    </message>
    <message>
      <source>redo the latest undone step</source>
      <translation>重做上一個復原的步驟</translation>
    </message>
    <message>
      <source>save what can be read of a damaged book into a new one</source>
      <translation>把損壞的客戶簿還能讀的部分存成新的一本</translation>
    </message>
    <message>
      <source>say what each customer brings, and the time</source>
      <translation>說明每位客戶帶來多少，以及時間用在誰身上</translation>
    </message>
    <message>
      <source>set right what can be made anew</source>
      <translation>把可以重建的部分修正</translation>
    </message>
    <message>
      <source>show program's version number and exit</source>
      <translation>顯示程式版本</translation>
    </message>
    <message>
      <source>show this help message and exit</source>
      <translation>顯示這份說明</translation>
    </message>
    <message>
      <source>the book to use (default: the one in your data folder)</source>
      <translation>要用的客戶簿（沒寫就用資料夾裡的那本）</translation>
    </message>
    <message>
      <source>the envelope has boxes for the postcode already</source>
      <translation>信封上已印有郵遞區號框</translation>
    </message>
    <message>
      <source>the first day, like 2026-11-29 (default: today)</source>
      <translation>第一天，例如 2026-11-29（預設：今天）</translation>
    </message>
    <message>
      <source>the first label of the sheet that is still there</source>
      <translation>這張標籤紙上第一個還在的標籤</translation>
    </message>
    <message>
      <source>the folder in which it is made (default: this one)</source>
      <translation>放在哪個資料夾（沒寫就是目前的）</translation>
    </message>
    <message>
      <source>the following arguments are required: %1</source>
      <translation>缺少必要的參數：%1</translation>
    </message>
    <message>
      <source>the last day (default: ten years on)</source>
      <translation>最後一天（預設：十年後）</translation>
    </message>
    <message>
      <source>the maker's number of the sheet, or the millimetres of a label</source>
      <translation>標籤紙的廠商型號，或一張標籤的毫米尺寸</translation>
    </message>
    <message>
      <source>this one; otherwise the newest that is whole</source>
      <translation>用這一份；否則用最新的完整備份</translation>
    </message>
    <message>
      <source>throw away what was deleted more days ago</source>
      <translation>清除這麼多天以前刪除的</translation>
    </message>
    <message>
      <source>undo the latest step</source>
      <translation>復原上一個步驟</translation>
    </message>
    <message>
      <source>undone</source>
      <extracomment>a heading or a word in the help of the command line</extracomment>
      <translation>已復原</translation>
    </message>
    <message>
      <source>undone for good</source>
      <translation>已復原，不能重做</translation>
    </message>
    <message>
      <source>unrecognized arguments: %1</source>
      <translation>無法辨識的參數：%1</translation>
    </message>
    <message>
      <source>usage:</source>
      <extracomment>a heading or a word in the help of the command line</extracomment>
      <translation>用法：</translation>
    </message>
    <message>
      <source>what was bought (.csv, .xlsx)</source>
      <translation>匯出銷售紀錄（.csv、.xlsx）</translation>
    </message>
    <message>
      <source>what was deleted, the latest first</source>
      <translation>刪除的資料，最近的在前</translation>
    </message>
    <message>
      <source>when (default: now; the shop's time)</source>
      <translation>時間（沒寫就是現在；以店裡的時間為準）</translation>
    </message>
    <message>
      <source>where numbers without a country belong</source>
      <translation>沒有國碼的電話算哪個地區</translation>
    </message>
    <message>
      <source>where to; nothing that is there is overwritten</source>
      <translation>存到哪裡；不會覆寫已有的檔案</translation>
    </message>
    <message>
      <source>who did it, or is to do it</source>
      <translation>由哪位同事做</translation>
    </message>
    <message>
      <source>who does this, as the book remembers it</source>
      <translation>由哪位同事匯入，會記在客戶簿裡</translation>
    </message>
    <message>
      <source>who goes on these visits</source>
      <translation>由誰去拜訪</translation>
    </message>
    <message>
      <source>who greets</source>
      <translation>問候的同事</translation>
    </message>
    <message>
      <source>who sold it, where the file has no such column</source>
      <translation>檔案沒有經手人時，算哪位同事賣的</translation>
    </message>
    <message>
      <source>whom this colleague looks after, or has to do</source>
      <translation>這位同事負責的客戶，或要做的事</translation>
    </message>
    <message>
      <source>write a checked copy of the book</source>
      <translation>備份客戶簿，並檢查備份</translation>
    </message>
    <message>
      <source>write contacts to a file (.vcf, .csv, .json), or sales</source>
      <translation>匯出聯絡人（.vcf、.csv、.json）或銷售紀錄</translation>
    </message>
    <message>
      <source>write down a contact made</source>
      <translation>記一筆聯絡</translation>
    </message>
    <message>
      <source>write down a sale</source>
      <translation>記一筆銷售</translation>
    </message>
    <message>
      <source>write down what a customer will want</source>
      <translation>記下客戶預計的需求</translation>
    </message>
    <message>
      <source>write down what is to be done for a customer</source>
      <translation>記下要為客戶做的事</translation>
    </message>
    <message>
      <source>write labels from top to bottom</source>
      <translation>標籤改為直書</translation>
    </message>
    <message>
      <source>write lists, labels or envelopes of customers as PDF</source>
      <translation>把客戶清單、標籤或信封寫成 PDF</translation>
    </message>
    <message>
      <source>write one customer with all comments</source>
      <translation>匯出一位客戶的完整資料與評論</translation>
    </message>
    <message>
      <source>write visit preparation sheets as PDF</source>
      <translation>把拜訪準備表存成 PDF</translation>
    </message>
    <message>
      <source>write visits, tasks and customers' days for a phone (.ics)</source>
      <translation>將拜訪、待辦與客戶的日子寫成手機用的檔案（.ics）</translation>
    </message>
  </context>
  <context>
    <name>Comments</name>
    <message>
      <source>%1 is no address of a web page, mail or phone.</source>
      <translation>%1 不是網頁、電子郵件地址或電話。</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) waiting</source>
      <translation>
        <numerusform>%n 則筆記待歸檔</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n picture(s) stayed behind: they are not in what was copied. Copy each of them by itself.</source>
      <translation>
        <numerusform>有 %n 張圖片沒有一起複製過來，請一張一張複製。</numerusform>
      </translation>
    </message>
    <message>
      <source>A comment about a customer who is no longer in the book was kept in the inbox.</source>
      <translation>一則評論的客戶已經不在客戶簿裡，評論移到了「待歸檔」。</translation>
    </message>
    <message>
      <source>A note is unfinished</source>
      <translation>有一則筆記還沒寫完</translation>
    </message>
    <message>
      <source>Add pictures</source>
      <translation>加入圖片</translation>
    </message>
    <message numerus="yes">
      <source>Adding %n file(s)</source>
      <translation>
        <numerusform>正在加入 %n 個檔案</numerusform>
      </translation>
    </message>
    <message>
      <source>After which visit or call…</source>
      <translation>連到拜訪或聯絡…</translation>
    </message>
    <message>
      <source>All comments</source>
      <translation>所有評論</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>不限日期</translation>
    </message>
    <message>
      <source>Anyone</source>
      <extracomment>button, menu or heading where comments are read and written</extracomment>
      <translation>所有人</translation>
    </message>
    <message>
      <source>Assign to a customer</source>
      <translation>指定客戶</translation>
    </message>
    <message>
      <source>Assign to a customer…</source>
      <translation>指定客戶…</translation>
    </message>
    <message>
      <source>Attach files</source>
      <translation>加入附件</translation>
    </message>
    <message>
      <source>Author</source>
      <extracomment>button, menu or heading where comments are read and written</extracomment>
      <translation>作者</translation>
    </message>
    <message>
      <source>Before this year</source>
      <translation>今年以前</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>button, menu or heading where comments are read and written</extracomment>
      <translation>取消</translation>
    </message>
    <message>
      <source>Change the date…</source>
      <translation>修改日期…</translation>
    </message>
    <message>
      <source>Changing a comment</source>
      <translation>正在修改評論</translation>
    </message>
    <message>
      <source>Choose a customer</source>
      <translation>選擇客戶</translation>
    </message>
    <message>
      <source>Click on a picture first.</source>
      <translation>請先點一下圖片。</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>button, menu or heading where comments are read and written</extracomment>
      <translation>關閉</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>關閉（Esc）</translation>
    </message>
    <message>
      <source>Copy</source>
      <extracomment>button, menu or heading where comments are read and written</extracomment>
      <translation>複製</translation>
    </message>
    <message>
      <source>Date of the comment</source>
      <translation>評論日期</translation>
    </message>
    <message>
      <source>Dates</source>
      <extracomment>heading over choices such as “last 7 days”</extracomment>
      <translation>日期</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>button, menu or heading where comments are read and written</extracomment>
      <translation>刪除</translation>
    </message>
    <message>
      <source>Earlier versions</source>
      <translation>先前的版本</translation>
    </message>
    <message>
      <source>Earlier versions (%1)…</source>
      <translation>先前的版本（%1）…</translation>
    </message>
    <message>
      <source>Edit</source>
      <extracomment>button, menu or heading where comments are read and written</extracomment>
      <translation>編輯</translation>
    </message>
    <message>
      <source>Edit (Enter)</source>
      <translation>編輯（Enter）</translation>
    </message>
    <message>
      <source>Enlarge the picture</source>
      <translation>放大圖片</translation>
    </message>
    <message>
      <source>Find in these comments</source>
      <translation>在這些評論裡找</translation>
    </message>
    <message>
      <source>Find in this text</source>
      <translation>在這段文字裡找</translation>
    </message>
    <message>
      <source>Go back to this version</source>
      <translation>回到這個版本</translation>
    </message>
    <message>
      <source>In the trash: restore this customer first to write about them.</source>
      <translation>在垃圾桶裡：先還原這位客戶，才能寫評論。</translation>
    </message>
    <message>
      <source>Inbox</source>
      <extracomment>button, menu or heading where comments are read and written</extracomment>
      <translation>待歸檔</translation>
    </message>
    <message>
      <source>Keep what was changed?</source>
      <translation>要保留修改的內容嗎？</translation>
    </message>
    <message>
      <source>Large picture</source>
      <translation>大圖</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>最近 30 天</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>最近 7 天</translation>
    </message>
    <message>
      <source>Leave it as it was</source>
      <translation>維持原樣</translation>
    </message>
    <message>
      <source>Less</source>
      <extracomment>button that folds a long comment</extracomment>
      <translation>收起</translation>
    </message>
    <message>
      <source>Medium picture</source>
      <translation>中圖</translation>
    </message>
    <message>
      <source>More</source>
      <extracomment>button that unfolds a long comment</extracomment>
      <translation>更多</translation>
    </message>
    <message>
      <source>More…</source>
      <extracomment>button, menu or heading where comments are read and written</extracomment>
      <translation>更多…</translation>
    </message>
    <message>
      <source>Move to another customer</source>
      <translation>移到另一位客戶</translation>
    </message>
    <message>
      <source>Move to another customer…</source>
      <translation>移到另一位客戶…</translation>
    </message>
    <message>
      <source>Next match (Enter)</source>
      <translation>下一處（Enter）</translation>
    </message>
    <message>
      <source>No comment is like that.</source>
      <translation>沒有這樣的評論。</translation>
    </message>
    <message>
      <source>No comments yet</source>
      <translation>還沒有評論</translation>
    </message>
    <message>
      <source>No deleted comments.</source>
      <translation>沒有刪除的評論。</translation>
    </message>
    <message>
      <source>No name</source>
      <translation>沒有名字</translation>
    </message>
    <message>
      <source>No visit and no call</source>
      <translation>不是拜訪也不是聯絡</translation>
    </message>
    <message>
      <source>Nobody has written a comment about a customer yet.</source>
      <translation>還沒有人寫過客戶的評論。</translation>
    </message>
    <message>
      <source>None of this customer's comments is like that.</source>
      <translation>這位客戶的評論裡沒有符合的。</translation>
    </message>
    <message>
      <source>Not added: %1. At most %2 files are added at once.</source>
      <translation>沒有加入：%1。一次最多加入 %2 個檔案。</translation>
    </message>
    <message>
      <source>Notes not yet assigned to a customer</source>
      <translation>還沒指定客戶的筆記</translation>
    </message>
    <message>
      <source>Nothing waits here</source>
      <translation>沒有待歸檔的筆記</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>沒有改動</translation>
    </message>
    <message>
      <source>Open or save the file…</source>
      <translation>開啟或另存檔案…</translation>
    </message>
    <message>
      <source>Pasting</source>
      <extracomment>button, menu or heading where comments are read and written</extracomment>
      <translation>正在貼上</translation>
    </message>
    <message>
      <source>Picture</source>
      <extracomment>button, menu or heading where comments are read and written</extracomment>
      <translation>圖片</translation>
    </message>
    <message>
      <source>Picture as it was</source>
      <translation>圖片原樣</translation>
    </message>
    <message>
      <source>Pictures</source>
      <extracomment>button, menu or heading where comments are read and written</extracomment>
      <translation>圖片</translation>
    </message>
    <message>
      <source>Pin on top</source>
      <translation>釘選在最上面</translation>
    </message>
    <message>
      <source>Pinned ones</source>
      <translation>釘選的</translation>
    </message>
    <message>
      <source>Pinned: stays on top</source>
      <translation>已釘選：固定在最上面</translation>
    </message>
    <message>
      <source>Planned visit</source>
      <translation>已安排的拜訪</translation>
    </message>
    <message>
      <source>Previous match (Shift+Enter)</source>
      <translation>上一處（Shift+Enter）</translation>
    </message>
    <message>
      <source>Restore from the trash</source>
      <translation>從垃圾桶還原</translation>
    </message>
    <message>
      <source>Save</source>
      <extracomment>button, menu or heading where comments are read and written</extracomment>
      <translation>儲存</translation>
    </message>
    <message>
      <source>Save the picture as…</source>
      <translation>圖片另存新檔…</translation>
    </message>
    <message>
      <source>Show all comments</source>
      <translation>顯示所有評論</translation>
    </message>
    <message>
      <source>Show this customer</source>
      <translation>看這位客戶</translation>
    </message>
    <message>
      <source>Small picture</source>
      <translation>小圖</translation>
    </message>
    <message>
      <source>That was a lot: it was pasted as plain text, without colours and tables.</source>
      <translation>內容很多，已貼成純文字，不含顏色與表格。</translation>
    </message>
    <message>
      <source>The comment is saved as soon as what you pasted is read.</source>
      <translation>貼上的內容讀完就會儲存這則評論。</translation>
    </message>
    <message>
      <source>The comment you were writing about %1 was kept.</source>
      <translation>您為 %1 寫的評論已保留。</translation>
    </message>
    <message>
      <source>The text is the same; only its look changed</source>
      <translation>文字沒有變，只改了樣式</translation>
    </message>
    <message>
      <source>The text is the same; only its pictures changed</source>
      <translation>文字沒有變，只換了圖片</translation>
    </message>
    <message>
      <source>The whole text</source>
      <translation>完整內容</translation>
    </message>
    <message>
      <source>This comment is no longer in the book.</source>
      <translation>這則評論已經不在客戶簿裡。</translation>
    </message>
    <message>
      <source>This comment is too long to be changed here. Go on in another one.</source>
      <translation>這則評論太長，不能在這裡修改。請另寫一則繼續。</translation>
    </message>
    <message>
      <source>This comment is too long: its words and pictures are kept, colours and tables are not. Go on in another one.</source>
      <translation>這則評論太長：文字和圖片會保留，顏色和表格不會。請另寫一則繼續。</translation>
    </message>
    <message>
      <source>This comment was changed meanwhile: the other text is among its earlier versions.</source>
      <translation>這則評論期間被改過：另一份內容保留在先前的版本裡。</translation>
    </message>
    <message>
      <source>This comment was written after</source>
      <translation>這則評論寫在哪一次之後</translation>
    </message>
    <message>
      <source>This picture is no longer in the book.</source>
      <translation>客戶簿裡已經沒有這張圖片了。</translation>
    </message>
    <message>
      <source>This text is too long for one comment. Add it in several parts.</source>
      <translation>這段文字對一則評論來說太長了，請分成幾則。</translation>
    </message>
    <message>
      <source>This version is no longer in the book.</source>
      <translation>客戶簿裡已經沒有這個版本了。</translation>
    </message>
    <message>
      <source>This year</source>
      <translation>今年</translation>
    </message>
    <message>
      <source>To nobody for now: into the inbox</source>
      <translation>先不指定客戶：放進「待歸檔」</translation>
    </message>
    <message>
      <source>Today</source>
      <extracomment>button, menu or heading where comments are read and written</extracomment>
      <translation>今天</translation>
    </message>
    <message>
      <source>Trash</source>
      <extracomment>button, menu or heading where comments are read and written</extracomment>
      <translation>垃圾桶</translation>
    </message>
    <message>
      <source>Unpin</source>
      <extracomment>button, menu or heading where comments are read and written</extracomment>
      <translation>取消釘選</translation>
    </message>
    <message>
      <source>Versions</source>
      <extracomment>button, menu or heading where comments are read and written</extracomment>
      <translation>版本</translation>
    </message>
    <message>
      <source>Web page, mail address or phone:</source>
      <translation>網頁、電子郵件或電話：</translation>
    </message>
    <message>
      <source>What a customer likes, needs and tells belongs here, with pictures of the shop or the shelf.</source>
      <translation>客戶喜歡什麼、需要什麼、說了什麼，都可以寫在這裡，也可以放店面或貨架的照片。</translation>
    </message>
    <message>
      <source>What the comment tells of</source>
      <translation>這則評論說的是哪一次</translation>
    </message>
    <message>
      <source>What to show</source>
      <translation>顯示內容</translation>
    </message>
    <message>
      <source>What was being typed when the program ended last is damaged. It is kept beside the book as %1.</source>
      <translation>程式上次結束時正在輸入的內容已損壞，改存在客戶簿旁邊的 %1。</translation>
    </message>
    <message>
      <source>What was changed since then</source>
      <translation>之後改了什麼</translation>
    </message>
    <message>
      <source>What was changed then</source>
      <translation>當時改了什麼</translation>
    </message>
    <message>
      <source>What you pasted was not added: you went on to something else. Paste it again.</source>
      <translation>貼上的內容沒有加入：您已經切換到別的地方。請再貼一次。</translation>
    </message>
    <message>
      <source>What you type cannot be kept beside %1 meanwhile. Save it soon; check whether the disk is full or the folder read-only.</source>
      <translation>目前無法在 %1 旁邊暫存您輸入的內容。請盡快儲存，並確認磁碟是否已滿、資料夾是否唯讀。</translation>
    </message>
    <message>
      <source>When was this seen or heard?</source>
      <translation>這是什麼時候看到或聽到的？</translation>
    </message>
    <message>
      <source>Whom is it about?</source>
      <translation>這是關於哪位客戶？</translation>
    </message>
    <message>
      <source>With files</source>
      <translation>有附件的</translation>
    </message>
    <message>
      <source>With pictures</source>
      <translation>有圖片的</translation>
    </message>
    <message>
      <source>Write a note</source>
      <translation>寫筆記</translation>
    </message>
    <message>
      <source>Write down below what cannot wait; whom it is about can be said later.</source>
      <translation>急著要記的先寫在下面，以後再說是關於哪位客戶。</translation>
    </message>
    <message>
      <source>Write down what you saw and heard… (paste or drop pictures; saved automatically)</source>
      <translation>寫下看到、聽到的…（可貼上或拖入圖片；自動儲存）</translation>
    </message>
    <message>
      <source>Write the first comment</source>
      <translation>寫第一則評論</translation>
    </message>
    <message>
      <source>after %1</source>
      <translation>%1後</translation>
    </message>
    <message numerus="yes">
      <source>changed %n time(s)</source>
      <translation>
        <numerusform>改過 %n 次</numerusform>
      </translation>
    </message>
    <message>
      <source>new</source>
      <extracomment>mark at words that a later version added</extracomment>
      <translation>新增的</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>找不到</translation>
    </message>
    <message>
      <source>now</source>
      <extracomment>the version of a comment that is shown at present</extracomment>
      <translation>現在</translation>
    </message>
    <message>
      <source>taken out</source>
      <translation>刪去的</translation>
    </message>
    <message>
      <source>written new</source>
      <translation>新寫的</translation>
    </message>
  </context>
  <context>
    <name>Compare</name>
    <message>
      <source>%1 and %2</source>
      <translation>%1和 %2</translation>
    </message>
    <message>
      <source>%1 …</source>
      <translation>%1…</translation>
    </message>
    <message>
      <source>%1, changed</source>
      <translation>%1，有修改</translation>
    </message>
    <message numerus="yes">
      <source>%n colleague(s)</source>
      <translation>
        <numerusform>%n 位同事</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n comment(s)</source>
      <translation>
        <numerusform>%n 則評論</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n contact(s) made</source>
      <translation>
        <numerusform>%n 筆聯絡紀錄</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n 位客戶</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) changed</source>
      <translation>
        <numerusform>%n 位客戶有修改</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) of the shop</source>
      <translation>
        <numerusform>%n 個店裡的日子</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n gift(s)</source>
      <translation>
        <numerusform>%n 份禮物</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n group(s)</source>
      <translation>
        <numerusform>%n 個群組</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n need(s)</source>
      <translation>
        <numerusform>%n 筆需求</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new customer(s)</source>
      <translation>
        <numerusform>%n 位新客戶</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other difference(s)</source>
      <translation>
        <numerusform>%n 處其他不同</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other record(s)</source>
      <translation>
        <numerusform>%n 筆其他紀錄</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n promised service(s)</source>
      <translation>
        <numerusform>%n 項服務承諾</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n relation(s)</source>
      <translation>
        <numerusform>%n 筆關係</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sale(s)</source>
      <translation>
        <numerusform>%n 筆銷售</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n setting(s)</source>
      <translation>
        <numerusform>%n 項設定</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n task(s)</source>
      <translation>
        <numerusform>%n 件待辦</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n template(s)</source>
      <translation>
        <numerusform>%n 個範本</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n trip(s)</source>
      <translation>
        <numerusform>%n 趟行程</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s)</source>
      <translation>
        <numerusform>%n 次拜訪</numerusform>
      </translation>
    </message>
    <message>
      <source>+%1</source>
      <translation>＋%1</translation>
    </message>
    <message>
      <source>Also not the same: %1</source>
      <translation>另外還有不同：%1</translation>
    </message>
    <message>
      <source>added by an import</source>
      <translation>匯入新增</translation>
    </message>
    <message>
      <source>added since</source>
      <translation>之後新增</translation>
    </message>
    <message>
      <source>in the trash</source>
      <translation>在垃圾桶裡</translation>
    </message>
    <message>
      <source>not in the book any more</source>
      <translation>客戶簿裡已經沒有</translation>
    </message>
    <message>
      <source>not yet there</source>
      <translation>還沒有</translation>
    </message>
    <message>
      <source>nothing</source>
      <extracomment>what differs between two states of the book</extracomment>
      <translation>無</translation>
    </message>
    <message>
      <source>restored</source>
      <extracomment>what differs between two states of the book</extracomment>
      <translation>已還原</translation>
    </message>
    <message>
      <source>the same as now</source>
      <translation>跟現在一樣</translation>
    </message>
    <message>
      <source>there</source>
      <extracomment>what differs between two states of the book</extracomment>
      <translation>還在</translation>
    </message>
    <message>
      <source>−%1</source>
      <translation>−%1</translation>
    </message>
  </context>
  <context>
    <name>Conditions</name>
    <message>
      <source>%1 (%2)</source>
      <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
      <source>%1 in the next %n day(s)</source>
      <translation>
        <numerusform>%n 天內%1</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 or %2</source>
      <translation>%1、%2</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1，且%2</translation>
    </message>
    <message>
      <source>%1, or %2</source>
      <translation>%1，或%2</translation>
    </message>
    <message>
      <source>%2 contains %1</source>
      <translation>%2包含 %1</translation>
    </message>
    <message>
      <source>%2 in %1</source>
      <translation>%2在 %1</translation>
    </message>
    <message>
      <source>%2 is %1</source>
      <translation>%2是 %1</translation>
    </message>
    <message>
      <source>%2: no</source>
      <translation>%2：否</translation>
    </message>
    <message>
      <source>%2: yes</source>
      <translation>%2：是</translation>
    </message>
    <message>
      <source>(%1)</source>
      <translation>（%1）</translation>
    </message>
    <message>
      <source>(deleted, matches nobody)</source>
      <translation>（已刪除，不會有人符合）</translation>
    </message>
    <message>
      <source>(no longer known)</source>
      <translation>（已不存在）</translation>
    </message>
    <message>
      <source>(no longer promised)</source>
      <translation>（已不再承諾）</translation>
    </message>
    <message>
      <source>April</source>
      <extracomment>part of a sentence that says the conditions of a filter</extracomment>
      <translation>四月</translation>
    </message>
    <message>
      <source>August</source>
      <extracomment>part of a sentence that says the conditions of a filter</extracomment>
      <translation>八月</translation>
    </message>
    <message>
      <source>December</source>
      <extracomment>part of a sentence that says the conditions of a filter</extracomment>
      <translation>十二月</translation>
    </message>
    <message>
      <source>February</source>
      <extracomment>part of a sentence that says the conditions of a filter</extracomment>
      <translation>二月</translation>
    </message>
    <message>
      <source>January</source>
      <extracomment>part of a sentence that says the conditions of a filter</extracomment>
      <translation>一月</translation>
    </message>
    <message>
      <source>July</source>
      <extracomment>part of a sentence that says the conditions of a filter</extracomment>
      <translation>七月</translation>
    </message>
    <message>
      <source>June</source>
      <extracomment>part of a sentence that says the conditions of a filter</extracomment>
      <translation>六月</translation>
    </message>
    <message>
      <source>March</source>
      <extracomment>part of a sentence that says the conditions of a filter</extracomment>
      <translation>三月</translation>
    </message>
    <message>
      <source>May</source>
      <extracomment>part of a sentence that says the conditions of a filter</extracomment>
      <translation>五月</translation>
    </message>
    <message>
      <source>November</source>
      <extracomment>part of a sentence that says the conditions of a filter</extracomment>
      <translation>十一月</translation>
    </message>
    <message>
      <source>October</source>
      <extracomment>part of a sentence that says the conditions of a filter</extracomment>
      <translation>十月</translation>
    </message>
    <message>
      <source>September</source>
      <extracomment>part of a sentence that says the conditions of a filter</extracomment>
      <translation>九月</translation>
    </message>
    <message>
      <source>These are too many conditions for one group.</source>
      <translation>一個群組的條件太多了。</translation>
    </message>
    <message>
      <source>These conditions cannot be read.</source>
      <translation>無法讀取這些條件。</translation>
    </message>
    <message>
      <source>These conditions were made by a newer version of this program.</source>
      <translation>這些條件是較新版的程式建立的。</translation>
    </message>
    <message>
      <source>a colleague who was removed</source>
      <translation>已移除的同事</translation>
    </message>
    <message numerus="yes">
      <source>added in the last %n day(s)</source>
      <translation>
        <numerusform>最近 %n 天建立</numerusform>
      </translation>
    </message>
    <message>
      <source>added since %1</source>
      <translation>%1 以後建立</translation>
    </message>
    <message>
      <source>birthday in %1</source>
      <translation>生日在 %1</translation>
    </message>
    <message numerus="yes">
      <source>birthday in the next %n day(s)</source>
      <translation>
        <numerusform>%n 天內過生日</numerusform>
      </translation>
    </message>
    <message>
      <source>bought an item with “%1”</source>
      <translation>買過「%1」</translation>
    </message>
    <message>
      <source>bought for %1 or more from %2 to %3</source>
      <translation>%2 至 %3 買了 %1 以上</translation>
    </message>
    <message>
      <source>bought for %1 or more in 12 months</source>
      <translation>近 12 個月購買 %1 以上</translation>
    </message>
    <message numerus="yes">
      <source>bought for %1 or more in the last %n day(s)</source>
      <translation>
        <numerusform>近 %n 天買了 %1 以上</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>bought in the last %n day(s)</source>
      <translation>
        <numerusform>最近 %n 天買過</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>bought nothing in the last %n day(s)</source>
      <translation>
        <numerusform>最近 %n 天沒買過</numerusform>
      </translation>
    </message>
    <message>
      <source>bought nothing since %1</source>
      <translation>%1 以後沒買過</translation>
    </message>
    <message>
      <source>bought since %1</source>
      <translation>%1 以後買過</translation>
    </message>
    <message>
      <source>came with the import of %1</source>
      <translation>由 %1 匯入</translation>
    </message>
    <message>
      <source>can be reached by chat</source>
      <translation>有聊天帳號</translation>
    </message>
    <message numerus="yes">
      <source>contacted in the last %n day(s)</source>
      <translation>
        <numerusform>最近 %n 天聯絡過</numerusform>
      </translation>
    </message>
    <message>
      <source>cost %1 or more from %2 to %3</source>
      <translation>%2 至 %3 花費 %1 以上</translation>
    </message>
    <message numerus="yes">
      <source>cost %1 or more in the last %n day(s)</source>
      <translation>
        <numerusform>近 %n 天花費 %1 以上</numerusform>
      </translation>
    </message>
    <message>
      <source>does not want to be contacted</source>
      <translation>請勿聯絡</translation>
    </message>
    <message>
      <source>everybody</source>
      <extracomment>part of a sentence that says the conditions of a filter</extracomment>
      <translation>所有人</translation>
    </message>
    <message>
      <source>has a phone number</source>
      <translation>有電話</translation>
    </message>
    <message>
      <source>has a photo</source>
      <translation>有照片</translation>
    </message>
    <message>
      <source>has an address</source>
      <translation>有地址</translation>
    </message>
    <message>
      <source>has an e-mail address</source>
      <translation>有電子郵件</translation>
    </message>
    <message>
      <source>has an open need</source>
      <translation>有預計需求</translation>
    </message>
    <message>
      <source>has had no service yet</source>
      <translation>還沒有服務過</translation>
    </message>
    <message>
      <source>has had service</source>
      <translation>服務過</translation>
    </message>
    <message>
      <source>has had: %1</source>
      <translation>有過：%1</translation>
    </message>
    <message>
      <source>has not received the promised service %1</source>
      <translation>還沒接受承諾的服務：%1</translation>
    </message>
    <message>
      <source>in the group %1</source>
      <translation>在群組 %1 裡</translation>
    </message>
    <message>
      <source>in the group %1 itself</source>
      <translation>在群組 %1 本身</translation>
    </message>
    <message>
      <source>is on %1</source>
      <translation>是 %1</translation>
    </message>
    <message numerus="yes">
      <source>last bought more than %n day(s) ago</source>
      <translation>
        <numerusform>上次購買超過 %n 天</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>last contact more than %n day(s) ago</source>
      <translation>
        <numerusform>超過 %n 天沒聯絡</numerusform>
      </translation>
    </message>
    <message>
      <source>looked after by %1</source>
      <translation>由 %1 負責</translation>
    </message>
    <message>
      <source>looked after or stood in for by %1</source>
      <translation>由 %1 負責或代理</translation>
    </message>
    <message>
      <source>may be contacted</source>
      <translation>可以聯絡</translation>
    </message>
    <message>
      <source>never bought</source>
      <translation>從沒買過</translation>
    </message>
    <message>
      <source>never contacted</source>
      <translation>從未聯絡</translation>
    </message>
    <message>
      <source>never yet: %1</source>
      <translation>還沒有過：%1</translation>
    </message>
    <message>
      <source>no %2</source>
      <translation>沒有%2</translation>
    </message>
    <message>
      <source>no address</source>
      <translation>沒有地址</translation>
    </message>
    <message>
      <source>no chat account</source>
      <translation>沒有聊天帳號</translation>
    </message>
    <message>
      <source>no e-mail address</source>
      <translation>沒有電子郵件</translation>
    </message>
    <message>
      <source>no open need</source>
      <translation>沒有預計需求</translation>
    </message>
    <message>
      <source>no phone number</source>
      <translation>沒有電話</translation>
    </message>
    <message>
      <source>no photo</source>
      <translation>沒有照片</translation>
    </message>
    <message>
      <source>nobody</source>
      <extracomment>part of a sentence that says the conditions of a filter</extracomment>
      <translation>未指定</translation>
    </message>
    <message>
      <source>none</source>
      <extracomment>the customer has no such thing</extracomment>
      <translation>無</translation>
    </message>
    <message>
      <source>not in the group %1</source>
      <translation>不在群組 %1 裡</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>不明</translation>
    </message>
    <message>
      <source>not to be contacted yet</source>
      <translation>還不用聯絡</translation>
    </message>
    <message>
      <source>not: %1</source>
      <translation>不是：%1</translation>
    </message>
    <message>
      <source>nothing promised is to be done</source>
      <translation>沒有待辦事項</translation>
    </message>
    <message>
      <source>profit of %1 or more from %2 to %3</source>
      <translation>%2 至 %3 毛利 %1 以上</translation>
    </message>
    <message numerus="yes">
      <source>profit of %1 or more in the last %n day(s)</source>
      <translation>
        <numerusform>近 %n 天毛利 %1 以上</numerusform>
      </translation>
    </message>
    <message>
      <source>received the promised service %1</source>
      <translation>已接受承諾的服務：%1</translation>
    </message>
    <message>
      <source>something promised is overdue</source>
      <translation>有逾期的待辦事項</translation>
    </message>
    <message>
      <source>something promised is still to be done</source>
      <translation>有待辦事項</translation>
    </message>
    <message>
      <source>to be contacted now</source>
      <translation>待聯絡</translation>
    </message>
    <message>
      <source>took %1 minutes or more from %2 to %3</source>
      <translation>%2 至 %3 花了 %1 分鐘以上</translation>
    </message>
    <message numerus="yes">
      <source>took %1 minutes or more in the last %n day(s)</source>
      <translation>
        <numerusform>近 %n 天花了 %1 分鐘以上</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ConsentSection</name>
    <message>
      <source>May we contact them?</source>
      <translation>可以聯絡嗎？</translation>
    </message>
  </context>
  <context>
    <name>ContactCardPane</name>
    <message>
      <source>Choose a customer in the list to see everything about them here.</source>
      <translation>在清單選一位客戶，這裡會顯示完整資料。</translation>
    </message>
    <message>
      <source>Comments</source>
      <extracomment>name of a tab of the customer's card</extracomment>
      <translation>評論</translation>
    </message>
    <message>
      <source>Contact log</source>
      <translation>聯絡紀錄</translation>
    </message>
    <message>
      <source>Details</source>
      <extracomment>tab with phones, addresses and everything else that is known</extracomment>
      <translation>資料</translation>
    </message>
    <message>
      <source>More</source>
      <extracomment>name of a tab of the customer's card</extracomment>
      <translation>更多</translation>
    </message>
    <message>
      <source>More tabs</source>
      <translation>更多分頁</translation>
    </message>
    <message>
      <source>New customer</source>
      <translation>新增客戶</translation>
    </message>
    <message>
      <source>Nobody is chosen</source>
      <translation>還沒選客戶</translation>
    </message>
    <message>
      <source>People</source>
      <extracomment>tab with relations and who introduced whom</extracomment>
      <translation>關係</translation>
    </message>
    <message>
      <source>Plans</source>
      <extracomment>name of a tab of the customer's card</extracomment>
      <translation>待辦與需求</translation>
    </message>
    <message>
      <source>Sales</source>
      <extracomment>name of a tab of the customer's card</extracomment>
      <translation>銷售</translation>
    </message>
    <message>
      <source>Timeline</source>
      <extracomment>name of a tab of the customer's card</extracomment>
      <translation>時間軸</translation>
    </message>
  </context>
  <context>
    <name>ContactLine</name>
    <message>
      <source>Choose one of the names the book offers.</source>
      <translation>請從列出的名字中選一個。</translation>
    </message>
  </context>
  <context>
    <name>ContactList</name>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) overdue</source>
      <translation>
        <numerusform>逾期 %n 天</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n found in all customers</source>
      <translation>
        <numerusform>在全部客戶裡找到 %n 位</numerusform>
      </translation>
    </message>
    <message>
      <source>(no name)</source>
      <translation>（未命名）</translation>
    </message>
    <message>
      <source>A phone's contacts can be brought in from a file, or drop the file here.</source>
      <translation>可以從檔案匯入手機的通訊錄，也可以把檔案拖到這裡。</translation>
    </message>
    <message>
      <source>Bought in 12 months</source>
      <translation>近 12 個月購買</translation>
    </message>
    <message>
      <source>Bought most</source>
      <translation>買最多</translation>
    </message>
    <message>
      <source>Choose a customer and press “Plan a visit”.</source>
      <translation>選一位客戶，再按「安排拜訪」。</translation>
    </message>
    <message>
      <source>Clear the search</source>
      <translation>清除搜尋</translation>
    </message>
    <message>
      <source>Company</source>
      <extracomment>heading of a column of the list, or an order of it</extracomment>
      <translation>公司</translation>
    </message>
    <message>
      <source>Contact by</source>
      <translation>聯絡期限</translation>
    </message>
    <message>
      <source>Cost in 12 months</source>
      <translation>12 個月花費</translation>
    </message>
    <message>
      <source>Cost most</source>
      <translation>花費最多</translation>
    </message>
    <message>
      <source>Customers</source>
      <extracomment>heading of a column of the list, or an order of it</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>Customers with a tier appear here when it is time.</source>
      <translation>有等級的客戶，時候到了會列在這裡。</translation>
    </message>
    <message>
      <source>Deleted customers stay here until they are restored. Deleted comments are among all comments.</source>
      <translation>刪除的客戶會留在這裡，隨時可以還原。刪除的評論在「所有評論」裡。</translation>
    </message>
    <message>
      <source>Drag customers from the list onto it.</source>
      <translation>把客戶從清單拖到上面就可以。</translation>
    </message>
    <message>
      <source>E-mail</source>
      <extracomment>heading of a column of the list, or an order of it</extracomment>
      <translation>電子郵件</translation>
    </message>
    <message numerus="yes">
      <source>Every %n day(s) · last contact %1</source>
      <translation>
        <numerusform>每 %n 天 · 上次聯絡 %1</numerusform>
      </translation>
    </message>
    <message>
      <source>Filter</source>
      <extracomment>heading of a column of the list, or an order of it</extracomment>
      <translation>篩選</translation>
    </message>
    <message>
      <source>Groups</source>
      <extracomment>heading of a column of the list, or an order of it</extracomment>
      <translation>群組</translation>
    </message>
    <message>
      <source>Key customers first, and of a tier those contacted longest ago</source>
      <translation>重點客戶在前；同一等級中，最久沒聯絡的在前</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>上次聯絡</translation>
    </message>
    <message>
      <source>Last contact: %1</source>
      <translation>上次聯絡：%1</translation>
    </message>
    <message>
      <source>Longest ago</source>
      <translation>最久沒聯絡</translation>
    </message>
    <message>
      <source>Minutes in 12 months</source>
      <translation>12 個月分鐘數</translation>
    </message>
    <message>
      <source>Most profit</source>
      <translation>毛利最多</translation>
    </message>
    <message>
      <source>Name</source>
      <extracomment>heading of a column of the list, or an order of it</extracomment>
      <translation>姓名</translation>
    </message>
    <message>
      <source>Name by pinyin</source>
      <translation>姓名（拼音）</translation>
    </message>
    <message>
      <source>Name by strokes</source>
      <translation>姓名（筆畫）</translation>
    </message>
    <message>
      <source>Name by zhuyin</source>
      <translation>姓名（注音）</translation>
    </message>
    <message>
      <source>Names in the order of</source>
      <translation>姓名的順序</translation>
    </message>
    <message>
      <source>New customer “%1”</source>
      <translation>新增客戶「%1」</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>最新加入</translation>
    </message>
    <message>
      <source>Next visit: %1</source>
      <translation>下次拜訪：%1</translation>
    </message>
    <message>
      <source>No customers yet</source>
      <translation>還沒有客戶</translation>
    </message>
    <message>
      <source>No visit is planned</source>
      <translation>沒有安排拜訪</translation>
    </message>
    <message>
      <source>Nobody from this file is here any more</source>
      <translation>從這個檔案來的客戶都不在了</translation>
    </message>
    <message>
      <source>Nobody has this tier yet</source>
      <translation>這個等級還沒有客戶</translation>
    </message>
    <message>
      <source>Nobody here matches the filter.</source>
      <translation>這裡沒有符合篩選條件的客戶。</translation>
    </message>
    <message>
      <source>Nobody here matches “%1”.</source>
      <translation>這裡沒有符合「%1」的客戶。</translation>
    </message>
    <message>
      <source>Nobody is in this group yet</source>
      <translation>這個群組還沒有客戶</translation>
    </message>
    <message>
      <source>Nobody is waiting to hear from you</source>
      <translation>沒有待聯絡的客戶</translation>
    </message>
    <message>
      <source>Nobody matches now</source>
      <translation>目前沒有符合的客戶</translation>
    </message>
    <message>
      <source>Nobody of these is here any more</source>
      <translation>這些客戶都不在這裡了</translation>
    </message>
    <message>
      <source>Phone</source>
      <extracomment>heading of a column of the list, or an order of it</extracomment>
      <translation>電話</translation>
    </message>
    <message>
      <source>Pinyin and letters</source>
      <translation>拼音與字母</translation>
    </message>
    <message>
      <source>Profit in 12 months</source>
      <translation>12 個月毛利</translation>
    </message>
    <message>
      <source>Sort: %1</source>
      <translation>排序：%1</translation>
    </message>
    <message>
      <source>Strokes</source>
      <extracomment>heading of a column of the list, or an order of it</extracomment>
      <translation>筆畫</translation>
    </message>
    <message>
      <source>Table with columns</source>
      <translation>分欄表格</translation>
    </message>
    <message>
      <source>Take the filter off</source>
      <translation>取消篩選</translation>
    </message>
    <message>
      <source>The last four digits of a number, the first letters in pinyin (zs) or one word of a comment are enough.</source>
      <translation>末四碼、注音或拼音字首（zs）、評論裡的詞都能找。</translation>
    </message>
    <message>
      <source>The next visit first</source>
      <translation>最近的拜訪在前</translation>
    </message>
    <message>
      <source>The trash is empty</source>
      <translation>垃圾桶是空的</translation>
    </message>
    <message>
      <source>They are in the trash, or were merged with others.</source>
      <translation>他們在垃圾桶裡，或已和別人合併。</translation>
    </message>
    <message>
      <source>Tier, longest ago</source>
      <translation>等級、最久未聯絡</translation>
    </message>
    <message>
      <source>Time of the visit</source>
      <translation>拜訪時間</translation>
    </message>
    <message>
      <source>To contact first</source>
      <translation>待聯絡優先</translation>
    </message>
    <message>
      <source>To win back: %1</source>
      <translation>挽回：%1</translation>
    </message>
    <message>
      <source>Took most time</source>
      <translation>花的時間最多</translation>
    </message>
    <message>
      <source>Try fewer words: all of them must fit.</source>
      <translation>試試少一點字詞：每個詞都要符合。</translation>
    </message>
    <message>
      <source>Whoever matches the conditions of this group comes in by itself.</source>
      <translation>符合這個群組條件的客戶會自動列在這裡。</translation>
    </message>
    <message>
      <source>Whom it brought is in the trash, or was merged with somebody else.</source>
      <translation>他們在垃圾桶裡，或已和別的客戶合併。</translation>
    </message>
    <message>
      <source>Zhuyin</source>
      <extracomment>heading of a column of the list, or an order of it</extracomment>
      <translation>注音</translation>
    </message>
    <message>
      <source>do not contact</source>
      <translation>請勿聯絡</translation>
    </message>
    <message>
      <source>never contacted</source>
      <translation>從未聯絡</translation>
    </message>
    <message>
      <source>put off until %1</source>
      <translation>延後到 %1</translation>
    </message>
    <message>
      <source>to contact</source>
      <translation>待聯絡</translation>
    </message>
    <message>
      <source>visit %1 %2</source>
      <translation>%1 %2 拜訪</translation>
    </message>
    <message>
      <source>“%1”</source>
      <translation>「%1」</translation>
    </message>
  </context>
  <context>
    <name>Contacts</name>
    <message>
      <source>No name</source>
      <translation>沒有名字</translation>
    </message>
    <message>
      <source>Somebody changed this customer in the meantime. Save again to see what.</source>
      <translation>這段時間有人改過這位客戶。再儲存一次就能看到改了什麼。</translation>
    </message>
    <message>
      <source>That person was introduced by this customer, so it cannot be the other way round as well.</source>
      <translation>對方就是這位客戶介紹來的，不能反過來又是介紹人。</translation>
    </message>
    <message>
      <source>This customer is in the trash by now. What you typed is kept.</source>
      <translation>這位客戶已經在垃圾桶裡了。您輸入的內容還留著。</translation>
    </message>
    <message>
      <source>This customer is no longer in the book.</source>
      <translation>這位客戶已經不在客戶簿裡。</translation>
    </message>
  </context>
  <context>
    <name>CostLine</name>
    <message>
      <source>%1 count as time only: no cost an hour is known.</source>
      <translation>其中 %1 只算時間：還沒填每小時成本。</translation>
    </message>
    <message>
      <source>%1 h %2 min</source>
      <translation>%1 小時 %2 分</translation>
    </message>
    <message>
      <source>%1 min</source>
      <translation>%1 分鐘</translation>
    </message>
    <message>
      <source>%1 were not written down and are the usual ones.</source>
      <translation>其中 %1 沒有填寫，依種類的一般時間估計。</translation>
    </message>
    <message>
      <source>%1 · profit %2</source>
      <translation>%1 · 毛利 %2</translation>
    </message>
    <message>
      <source>Cost in 12 months %1, %2</source>
      <translation>近 12 個月花費 %1，%2</translation>
    </message>
    <message numerus="yes">
      <source>From %n contact(s) made: paid %1, time %2.</source>
      <translation>
        <numerusform>%n 筆聯絡紀錄：支出 %1，時間成本 %2。</numerusform>
      </translation>
    </message>
    <message>
      <source>about %1</source>
      <translation>約 %1</translation>
    </message>
  </context>
  <context>
    <name>CrashDialog</name>
    <message numerus="yes">
      <source>And %n more; the latest: %1</source>
      <translation>
        <numerusform>另外還有 %n 個錯誤；最近的是：%1</numerusform>
      </translation>
    </message>
    <message>
      <source>Copy the text</source>
      <translation>複製文字</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>出了點問題</translation>
    </message>
    <message>
      <source>The program made a mistake. What was saved before is safe, and you can go on. If it happens again, please send the text below to whoever looks after the program; look through it first, it may quote something you typed.</source>
      <translation>程式出錯了。先前儲存的資料都安全，可以繼續使用。如果再次發生，請把下面的文字交給維護程式的人；交出前請先看過，裡面可能有您輸入的內容。</translation>
    </message>
    <message numerus="yes">
      <source>The same came again %n time(s).</source>
      <translation>
        <numerusform>同樣的錯誤又發生了 %n 次。</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CropDialog</name>
    <message>
      <source>Cancel</source>
      <extracomment>in the dialog that crops a photo</extracomment>
      <translation>取消</translation>
    </message>
    <message>
      <source>Drag to move, scroll to enlarge; or arrow keys, + and −.</source>
      <translation>拖曳圖片，滾動滑鼠放大；也可以用方向鍵、+ 和 −。</translation>
    </message>
    <message>
      <source>Larger</source>
      <extracomment>in the dialog that crops a photo</extracomment>
      <translation>放大</translation>
    </message>
    <message>
      <source>Photo</source>
      <extracomment>in the dialog that crops a photo</extracomment>
      <translation>照片</translation>
    </message>
    <message>
      <source>Use</source>
      <extracomment>button: take the part of the picture that is framed</extracomment>
      <translation>使用</translation>
    </message>
  </context>
  <context>
    <name>CropView</name>
    <message>
      <source>The part of the picture that is kept</source>
      <translation>要保留的部分</translation>
    </message>
  </context>
  <context>
    <name>Currencies</name>
    <message>
      <source>Australian dollars</source>
      <translation>澳幣</translation>
    </message>
    <message>
      <source>Hong Kong dollars</source>
      <translation>港幣</translation>
    </message>
    <message>
      <source>Macau patacas</source>
      <translation>澳門幣</translation>
    </message>
    <message>
      <source>New Taiwan dollars</source>
      <translation>新台幣</translation>
    </message>
    <message>
      <source>Pounds sterling</source>
      <translation>英鎊</translation>
    </message>
    <message>
      <source>Renminbi</source>
      <extracomment>currency of the shop, in the settings and on the first page</extracomment>
      <translation>人民幣</translation>
    </message>
    <message>
      <source>US dollars</source>
      <translation>美元</translation>
    </message>
  </context>
  <context>
    <name>CustomerFile</name>
    <message>
      <source>%1 → %2</source>
      <translation>%1 → %2</translation>
    </message>
    <message>
      <source>&amp;Choose…</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>選擇(&amp;C)…</translation>
    </message>
    <message>
      <source>&amp;Markdown: a text for note programs</source>
      <translation>Markdown：文字檔，給筆記程式用(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;PDF: pages as they are printed</source>
      <translation>PDF：和列印出來的一樣(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Web page: a folder for any browser</source>
      <translation>網頁：一個資料夾，任何瀏覽器都能開(&amp;W)</translation>
    </message>
    <message>
      <source>As of %1</source>
      <translation>截至 %1</translation>
    </message>
    <message>
      <source>Became a sale</source>
      <translation>已成交</translation>
    </message>
    <message>
      <source>By</source>
      <extracomment>column: who made the contact or the sale</extracomment>
      <translation>經手人</translation>
    </message>
    <message>
      <source>By when</source>
      <translation>期限</translation>
    </message>
    <message>
      <source>Comments (%1)</source>
      <translation>評論（%1）</translation>
    </message>
    <message>
      <source>Contact log</source>
      <translation>聯絡紀錄</translation>
    </message>
    <message>
      <source>Contains personal data: keep it safe.</source>
      <translation>含個人資料，請妥善保管。</translation>
    </message>
    <message>
      <source>Cost</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>花費</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>Customer file</source>
      <translation>客戶檔案</translation>
    </message>
    <message>
      <source>Customer review meetings</source>
      <translation>客戶分類檢討會議</translation>
    </message>
    <message>
      <source>Done on %1</source>
      <translation>%1 完成</translation>
    </message>
    <message>
      <source>Everything is in it, private remarks and own terms as well. It is for your shop, not for the customer.</source>
      <translation>內容全部都在裡面，包括私人備註和專屬條件。這是給店裡看的，不要交給客戶。</translation>
    </message>
    <message>
      <source>Export %1 with comments</source>
      <translation>匯出 %1 和評論</translation>
    </message>
    <message>
      <source>File</source>
      <extracomment>an attached file that has no name</extracomment>
      <translation>檔案</translation>
    </message>
    <message>
      <source>Format</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>格式</translation>
    </message>
    <message>
      <source>Gifts</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>禮物</translation>
    </message>
    <message>
      <source>Into the &amp;folder</source>
      <translation>存到資料夾(&amp;F)</translation>
    </message>
    <message>
      <source>Into which folder?</source>
      <translation>要存到哪個資料夾？</translation>
    </message>
    <message>
      <source>Invited and did not come</source>
      <translation>受邀未出席</translation>
    </message>
    <message>
      <source>It will be called %1.</source>
      <translation>名稱會是「%1」。</translation>
    </message>
    <message>
      <source>Laying out the pages…</source>
      <translation>正在排版…</translation>
    </message>
    <message>
      <source>Minutes</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>分鐘</translation>
    </message>
    <message>
      <source>Next visit</source>
      <translation>下次拜訪</translation>
    </message>
    <message>
      <source>No longer wanted</source>
      <translation>不再需要</translation>
    </message>
    <message>
      <source>Occasion</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>節日或場合</translation>
    </message>
    <message>
      <source>Open</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>未完成</translation>
    </message>
    <message>
      <source>Overdue</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>逾期</translation>
    </message>
    <message>
      <source>Paper</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>紙張</translation>
    </message>
    <message>
      <source>People</source>
      <extracomment>heading: relations of the customer</extracomment>
      <translation>關係</translation>
    </message>
    <message>
      <source>Pinned</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>釘選</translation>
    </message>
    <message>
      <source>Profit</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>毛利</translation>
    </message>
    <message>
      <source>Promises and tasks</source>
      <translation>承諾與待辦</translation>
    </message>
    <message>
      <source>Put off</source>
      <translation>延後提醒</translation>
    </message>
    <message>
      <source>Rhythm</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>聯絡週期</translation>
    </message>
    <message>
      <source>Sales</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>銷售</translation>
    </message>
    <message>
      <source>Spent in 12 months</source>
      <translation>近 12 個月花費</translation>
    </message>
    <message>
      <source>Spent in all</source>
      <translation>累計花費</translation>
    </message>
    <message>
      <source>State</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>狀態</translation>
    </message>
    <message>
      <source>There are too many files of this name in %1. Choose another folder.</source>
      <translation>%1 裡同名的檔案太多了。請換一個資料夾。</translation>
    </message>
    <message>
      <source>There is no such folder. Choose another.</source>
      <translation>沒有這個資料夾，請另選一個。</translation>
    </message>
    <message>
      <source>This file is not in the book</source>
      <translation>客戶簿裡沒有這個檔案</translation>
    </message>
    <message>
      <source>This picture cannot be shown</source>
      <translation>這張圖片無法顯示</translation>
    </message>
    <message>
      <source>Tier</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>等級</translation>
    </message>
    <message>
      <source>To contact</source>
      <translation>待聯絡</translation>
    </message>
    <message>
      <source>Value</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>貢獻</translation>
    </message>
    <message>
      <source>What</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>事項</translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>時間</translation>
    </message>
    <message>
      <source>Why</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>原因</translation>
    </message>
    <message>
      <source>Writing the customer's file…</source>
      <translation>正在寫入客戶檔案…</translation>
    </message>
    <message>
      <source>Writing the pages…</source>
      <translation>正在輸出頁面…</translation>
    </message>
    <message>
      <source>Written on visit sheets</source>
      <translation>拜訪準備表上寫的</translation>
    </message>
    <message numerus="yes">
      <source>every %n day(s)</source>
      <translation>
        <numerusform>每 %n 天</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CustomerList</name>
    <message>
      <source>Nobody is on this list.</source>
      <translation>這張清單上沒有客戶。</translation>
    </message>
  </context>
  <context>
    <name>Customers</name>
    <message numerus="yes">
      <source>%n customer(s) typed but not saved: open the form again to go on.</source>
      <translation>
        <numerusform>有 %n 位客戶的資料還沒儲存：再開啟表單即可繼續。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) written to %1</source>
      <translation>
        <numerusform>已將 %n 位客戶寫入 %1</numerusform>
      </translation>
    </message>
    <message>
      <source>Select two to %1 customers in the list to merge them.</source>
      <translation>請在清單裡選取 2 到 %1 位客戶再合併。</translation>
    </message>
  </context>
  <context>
    <name>DateFormRow</name>
    <message>
      <source>1985-4-25, 4/25, 農曆八月十五</source>
      <translation>1985-4-25、4/25、農曆八月十五</translation>
    </message>
    <message>
      <source>25/4/1985, 25 April, lunar 8/15</source>
      <translation>25/4/1985、4 月 25 日、農曆八月十五</translation>
    </message>
    <message>
      <source>4/25/1985, April 25, lunar 8/15</source>
      <translation>4/25/1985、4 月 25 日、農曆八月十五</translation>
    </message>
    <message>
      <source>Calendar</source>
      <extracomment>in the row of an important date in the form of a customer</extracomment>
      <translation>曆法</translation>
    </message>
    <message>
      <source>Choose what it is, or type a name of your own</source>
      <translation>選擇是什麼日子，或自己取名</translation>
    </message>
    <message>
      <source>Day</source>
      <extracomment>in the row of an important date in the form of a customer</extracomment>
      <translation>日期</translation>
    </message>
    <message>
      <source>Day or month first? It is kept as written; begin with the year to say which.</source>
      <translation>先寫的是日還是月？請從年份寫起；目前照原樣保留。</translation>
    </message>
    <message>
      <source>Lunar</source>
      <extracomment>in the row of an important date in the form of a customer</extracomment>
      <translation>農曆</translation>
    </message>
    <message>
      <source>No calendar has this day. It is kept as written.</source>
      <translation>曆法裡沒有這一天。已照原樣保留。</translation>
    </message>
    <message>
      <source>No day can be read here; it is kept as written.</source>
      <translation>看不出是哪一天；會照原樣保留。</translation>
    </message>
    <message>
      <source>So many days before it you are reminded</source>
      <translation>提前幾天提醒</translation>
    </message>
    <message>
      <source>Solar</source>
      <extracomment>in the row of an important date in the form of a customer</extracomment>
      <translation>國曆</translation>
    </message>
    <message>
      <source>The lunar year %1 has no leap month %2. It is kept as written.</source>
      <translation>農曆 %1 年沒有閏 %2 月。已照原樣保留。</translation>
    </message>
    <message>
      <source>days before</source>
      <translation>天前提醒</translation>
    </message>
    <message>
      <source>lunar %1/%2</source>
      <translation>農曆%1月%2日</translation>
    </message>
    <message>
      <source>lunar %1/%2/%3</source>
      <translation>農曆%1年%2月%3日</translation>
    </message>
  </context>
  <context>
    <name>DatesList</name>
    <message>
      <source>%1 (%2)</source>
      <translation>%1（%2）</translation>
    </message>
    <message>
      <source>%1/%2</source>
      <translation>%1 年 %2 月</translation>
    </message>
    <message numerus="yes">
      <source>%n date(s)</source>
      <translation>
        <numerusform>%n 個日子</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more date(s) are not on this list.</source>
      <translation>
        <numerusform>還有 %n 個日子沒有列出。</numerusform>
      </translation>
    </message>
    <message>
      <source>By</source>
      <extracomment>in a printed list of dates of customers: head of a column</extracomment>
      <translation>負責</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>in a printed list of dates of customers: head of a column</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>Customers of %1</source>
      <translation>%1 的客戶</translation>
    </message>
    <message>
      <source>Day</source>
      <extracomment>in a printed list of dates of customers: head of a column</extracomment>
      <translation>日期</translation>
    </message>
    <message>
      <source>Lunar</source>
      <extracomment>in a printed list of dates of customers: head of a column</extracomment>
      <translation>農曆</translation>
    </message>
    <message>
      <source>No dates come in these days.</source>
      <translation>這段期間沒有日子。</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>in a printed list of dates of customers: head of a column</extracomment>
      <translation>備註</translation>
    </message>
    <message>
      <source>Phone</source>
      <extracomment>in a printed list of dates of customers: head of a column</extracomment>
      <translation>電話</translation>
    </message>
    <message>
      <source>What</source>
      <extracomment>in a printed list of dates of customers: head of a column</extracomment>
      <translation>日子</translation>
    </message>
  </context>
  <context>
    <name>DayLine</name>
    <message>
      <source>Not a day with its year. It is kept as written.</source>
      <translation>不是含年份的日期。已照原樣保留。</translation>
    </message>
  </context>
  <context>
    <name>Days</name>
    <message>
      <source>from the sales</source>
      <translation>依銷售紀錄</translation>
    </message>
  </context>
  <context>
    <name>DaysSection</name>
    <message>
      <source>Important dates</source>
      <translation>重要日子</translation>
    </message>
  </context>
  <context>
    <name>DeletedPane</name>
    <message>
      <source>%1 (%2)</source>
      <translation>%1 %2</translation>
    </message>
    <message>
      <source>%1 with many</source>
      <translation>多人的%1</translation>
    </message>
    <message numerus="yes">
      <source>%n entries were deleted more than %1 days ago. Nothing goes until you say it.</source>
      <translation>
        <numerusform>有 %n 筆是 %1 天以前刪除的。沒有您的確認，不會清除任何一筆。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) that belong to them</source>
      <translation>
        <numerusform>另有 %n 筆附屬資料</numerusform>
      </translation>
    </message>
    <message>
      <source>By</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>刪除者</translation>
    </message>
    <message>
      <source>Comment</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>評論</translation>
    </message>
    <message>
      <source>Comments</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>評論</translation>
    </message>
    <message>
      <source>Company</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>公司</translation>
    </message>
    <message>
      <source>Contacts made</source>
      <translation>聯絡紀錄</translation>
    </message>
    <message>
      <source>Contacts with many</source>
      <translation>多人聯絡</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>Customer review meeting</source>
      <translation>客戶分類檢討會議</translation>
    </message>
    <message>
      <source>Customer review meetings</source>
      <translation>客戶分類檢討會議</translation>
    </message>
    <message>
      <source>Customers</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>Day</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>日期</translation>
    </message>
    <message>
      <source>Day of the shop</source>
      <translation>本店的日子</translation>
    </message>
    <message>
      <source>Days of the shop</source>
      <translation>本店的日子</translation>
    </message>
    <message>
      <source>Deleted</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>刪除日</translation>
    </message>
    <message>
      <source>Deleted entries</source>
      <translation>已刪除的紀錄</translation>
    </message>
    <message>
      <source>Every kind</source>
      <translation>所有種類</translation>
    </message>
    <message>
      <source>Everything that was deleted can be restored here, or thrown away.</source>
      <translation>刪除的一切都可以在這裡還原，或清除。</translation>
    </message>
    <message>
      <source>Gift</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>禮物</translation>
    </message>
    <message>
      <source>Gifts</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>禮物</translation>
    </message>
    <message>
      <source>Group</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>群組</translation>
    </message>
    <message>
      <source>Groups</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>群組</translation>
    </message>
    <message>
      <source>Keep them</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Kind</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>種類</translation>
    </message>
    <message>
      <source>Need</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>預計需求</translation>
    </message>
    <message>
      <source>Needs</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>需求</translation>
    </message>
    <message>
      <source>Never propose emptying</source>
      <translation>不提醒清除</translation>
    </message>
    <message>
      <source>Nothing of this is in the trash</source>
      <translation>垃圾桶裡沒有符合的</translation>
    </message>
    <message>
      <source>Nothing was deleted</source>
      <translation>沒有刪除的紀錄</translation>
    </message>
    <message>
      <source>Promise</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>承諾</translation>
    </message>
    <message>
      <source>Promised service</source>
      <translation>服務承諾</translation>
    </message>
    <message>
      <source>Promised services</source>
      <translation>服務承諾</translation>
    </message>
    <message>
      <source>Promises and tasks</source>
      <translation>承諾與待辦</translation>
    </message>
    <message>
      <source>Propose emptying after %1 days</source>
      <translation>%1 天後提醒清除</translation>
    </message>
    <message>
      <source>Restore</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>還原</translation>
    </message>
    <message numerus="yes">
      <source>Restore %n entries</source>
      <translation>
        <numerusform>還原 %n 筆</numerusform>
      </translation>
    </message>
    <message>
      <source>Restoring</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>正在還原</translation>
    </message>
    <message>
      <source>Return</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>退貨</translation>
    </message>
    <message>
      <source>Sale</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>銷售</translation>
    </message>
    <message>
      <source>Sales</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>銷售</translation>
    </message>
    <message>
      <source>Smart group</source>
      <translation>智慧群組</translation>
    </message>
    <message>
      <source>Task</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>待辦</translation>
    </message>
    <message>
      <source>Template of the visit sheet</source>
      <translation>拜訪準備表範本</translation>
    </message>
    <message>
      <source>Templates of the visit sheet</source>
      <translation>拜訪準備表範本</translation>
    </message>
    <message numerus="yes">
      <source>The latest %1 of %n entries; look for the others by their words.</source>
      <translation>
        <numerusform>共 %n 筆，顯示最近 %1 筆；其餘請用文字搜尋。</numerusform>
      </translation>
    </message>
    <message>
      <source>They stay, and are not spoken of any more.</source>
      <translation>全部保留，也不再提醒。</translation>
    </message>
    <message>
      <source>Throw away…</source>
      <translation>清除…</translation>
    </message>
    <message>
      <source>Throw these away…</source>
      <translation>清除這些…</translation>
    </message>
    <message>
      <source>Throwing away</source>
      <translation>清除中</translation>
    </message>
    <message>
      <source>Trip of visits</source>
      <translation>拜訪行程</translation>
    </message>
    <message>
      <source>Trips</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>行程</translation>
    </message>
    <message>
      <source>Visit</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>拜訪</translation>
    </message>
    <message>
      <source>Visits</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>拜訪</translation>
    </message>
    <message>
      <source>What it was</source>
      <translation>內容</translation>
    </message>
    <message>
      <source>What was deleted longer ago is counted here, to be thrown away or kept.</source>
      <translation>更早刪除的會在這裡列出筆數，由您決定清除或保留。</translation>
    </message>
    <message>
      <source>Whatever is deleted waits here: customers, comments, sales, visits and more.</source>
      <translation>刪除的都在這裡：客戶、評論、銷售、拜訪等等。</translation>
    </message>
    <message>
      <source>Words of greeting</source>
      <translation>問候範本</translation>
    </message>
    <message>
      <source>Words or customer</source>
      <translation>文字或客戶</translation>
    </message>
    <message>
      <source>in the trash</source>
      <translation>在垃圾桶</translation>
    </message>
  </context>
  <context>
    <name>Desk</name>
    <message>
      <source>%1: %2 → %3</source>
      <translation>%1：%2 → %3</translation>
    </message>
  </context>
  <context>
    <name>Details</name>
    <message>
      <source>Address</source>
      <extracomment>heading or label in the details of a customer</extracomment>
      <translation>地址</translation>
    </message>
    <message>
      <source>Agreed with them</source>
      <translation>專屬條件</translation>
    </message>
    <message>
      <source>Changes of tier</source>
      <translation>等級變更</translation>
    </message>
    <message>
      <source>Change…</source>
      <extracomment>link that opens the form of what stands beside it</extracomment>
      <translation>修改…</translation>
    </message>
    <message>
      <source>Company</source>
      <extracomment>heading or label in the details of a customer</extracomment>
      <translation>公司</translation>
    </message>
    <message>
      <source>E-mail</source>
      <extracomment>heading or label in the details of a customer</extracomment>
      <translation>電子郵件</translation>
    </message>
    <message>
      <source>Good to know</source>
      <translation>背景與喜好</translation>
    </message>
    <message>
      <source>Groups</source>
      <extracomment>heading or label in the details of a customer</extracomment>
      <translation>群組</translation>
    </message>
    <message>
      <source>How they came</source>
      <translation>怎麼認識的</translation>
    </message>
    <message>
      <source>How to reach</source>
      <translation>聯絡方式</translation>
    </message>
    <message>
      <source>Important dates</source>
      <translation>重要日子</translation>
    </message>
    <message>
      <source>In the shop</source>
      <translation>店內資料</translation>
    </message>
    <message>
      <source>Kind</source>
      <extracomment>label: person or company</extracomment>
      <translation>種類</translation>
    </message>
    <message>
      <source>Lost and won back</source>
      <translation>流失與挽回</translation>
    </message>
    <message>
      <source>Messenger</source>
      <extracomment>heading or label in the details of a customer</extracomment>
      <translation>聊天帳號</translation>
    </message>
    <message>
      <source>Next</source>
      <extracomment>label: the important date that comes next</extracomment>
      <translation>下一次</translation>
    </message>
    <message>
      <source>Other fields</source>
      <translation>其他欄位</translation>
    </message>
    <message>
      <source>Person</source>
      <extracomment>value of “Kind”: a person, no company</extracomment>
      <translation>個人</translation>
    </message>
    <message>
      <source>Phone</source>
      <extracomment>heading or label in the details of a customer</extracomment>
      <translation>電話</translation>
    </message>
    <message>
      <source>Remark</source>
      <extracomment>heading or label in the details of a customer</extracomment>
      <translation>備註</translation>
    </message>
    <message>
      <source>Remedy</source>
      <extracomment>heading or label in the details of a customer</extracomment>
      <translation>補救</translation>
    </message>
    <message>
      <source>Stage</source>
      <extracomment>heading or label in the details of a customer</extracomment>
      <translation>階段</translation>
    </message>
    <message>
      <source>Tier</source>
      <extracomment>heading or label in the details of a customer</extracomment>
      <translation>等級</translation>
    </message>
    <message>
      <source>Winning back</source>
      <translation>挽回</translation>
    </message>
    <message>
      <source>as the tier</source>
      <translation>依等級</translation>
    </message>
    <message>
      <source>done %1</source>
      <translation>%1 完成</translation>
    </message>
    <message>
      <source>none</source>
      <extracomment>before or after a change of tier: there was none</extracomment>
      <translation>無</translation>
    </message>
    <message numerus="yes">
      <source>reminded %n day(s) before</source>
      <translation>
        <numerusform>提前 %n 天提醒</numerusform>
      </translation>
    </message>
    <message>
      <source>tier: %1</source>
      <translation>等級：%1</translation>
    </message>
  </context>
  <context>
    <name>DialPopup</name>
    <message>
      <source>Copy the number</source>
      <translation>複製電話號碼</translation>
    </message>
    <message>
      <source>Do not contact</source>
      <translation>請勿聯絡</translation>
    </message>
    <message>
      <source>Point a phone's camera at the code to dial.</source>
      <translation>用手機相機對準 QR 碼即可撥號。</translation>
    </message>
  </context>
  <context>
    <name>Done</name>
    <message numerus="yes">
      <source>%1 customer(s) brought over from a copy</source>
      <translation>
        <numerusform>已從備份帶過來 %1 位客戶</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 customer(s) linked to %2</source>
      <translation>
        <numerusform>已把 %1 位客戶連到 %2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 customer(s) marked as lost</source>
      <translation>
        <numerusform>已將 %1 位客戶列為流失</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 gift(s) deleted</source>
      <translation>
        <numerusform>已刪除 %1 份禮物</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 gift(s) marked: %2</source>
      <translation>
        <numerusform>已將 %1 份禮物標為「%2」</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 stop(s) added to the trip %2</source>
      <translation>
        <numerusform>已加 %1 站到行程「%2」</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 taken out of the company</source>
      <translation>已把 %1 移出公司</translation>
    </message>
    <message>
      <source>Added to group %1</source>
      <translation>已加入群組 %1</translation>
    </message>
    <message>
      <source>Added to the staff: %1</source>
      <translation>已新增同事：%1</translation>
    </message>
    <message numerus="yes">
      <source>Area of %1 customer(s) taken from their addresses</source>
      <translation>
        <numerusform>已從地址填好 %1 位客戶的地區</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Area set for %1 customer(s)</source>
      <translation>
        <numerusform>已設定 %1 位客戶的區域</numerusform>
      </translation>
    </message>
    <message>
      <source>As it comes with the program again: %1</source>
      <translation>已改回原有的樣子：%1</translation>
    </message>
    <message>
      <source>Calendar imported: %1</source>
      <translation>行事曆已匯入：%1</translation>
    </message>
    <message>
      <source>Changed: %1</source>
      <translation>已修改：%1</translation>
    </message>
    <message>
      <source>Colleague changed: %1</source>
      <translation>已修改同事：%1</translation>
    </message>
    <message>
      <source>Comment added</source>
      <translation>已新增評論</translation>
    </message>
    <message>
      <source>Comment changed</source>
      <translation>已修改評論</translation>
    </message>
    <message>
      <source>Comment deleted</source>
      <translation>已刪除評論</translation>
    </message>
    <message>
      <source>Comment linked to a visit or call</source>
      <translation>已把評論連到拜訪或聯絡</translation>
    </message>
    <message>
      <source>Comment moved into the inbox</source>
      <translation>已把評論放進「待歸檔」</translation>
    </message>
    <message>
      <source>Comment moved to %1</source>
      <translation>已把評論移給 %1</translation>
    </message>
    <message>
      <source>Comment pinned</source>
      <translation>已釘選評論</translation>
    </message>
    <message>
      <source>Comment restored from the trash</source>
      <translation>已從垃圾桶還原評論</translation>
    </message>
    <message>
      <source>Comment restored from the trash; its customer is still in there</source>
      <translation>已從垃圾桶還原評論；客戶還在垃圾桶裡</translation>
    </message>
    <message>
      <source>Comment unpinned</source>
      <translation>已取消釘選評論</translation>
    </message>
    <message numerus="yes">
      <source>Confirmed: %1 handed-over customer(s)</source>
      <translation>
        <numerusform>已確認接手 %1 位客戶</numerusform>
      </translation>
    </message>
    <message>
      <source>Contact logged</source>
      <translation>已記一筆聯絡</translation>
    </message>
    <message numerus="yes">
      <source>Contact logged with %1 customer(s)</source>
      <translation>
        <numerusform>已為 %1 位客戶記一筆聯絡</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Contact with %1 customer(s) changed</source>
      <translation>
        <numerusform>已修改與 %1 位客戶的聯絡紀錄</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Contact with %1 customer(s) deleted</source>
      <translation>
        <numerusform>已刪除與 %1 位客戶的聯絡紀錄</numerusform>
      </translation>
    </message>
    <message>
      <source>Contact with %1 logged</source>
      <translation>已記一筆與%1的聯絡</translation>
    </message>
    <message>
      <source>Customer added with a sale: %1, %2</source>
      <translation>已新增客戶和一筆銷售：%1，%2</translation>
    </message>
    <message>
      <source>Customer added: %1</source>
      <translation>已新增客戶：%1</translation>
    </message>
    <message>
      <source>Customer review meeting changed: %1</source>
      <translation>已修改客戶分類檢討會議：%1</translation>
    </message>
    <message>
      <source>Customer review meeting deleted: %1</source>
      <translation>已刪除客戶分類檢討會議：%1</translation>
    </message>
    <message>
      <source>Customer review meeting held: %1</source>
      <translation>已完成客戶分類檢討會議：%1</translation>
    </message>
    <message>
      <source>Date of the comment changed</source>
      <translation>已修改評論日期</translation>
    </message>
    <message>
      <source>Day changed: %1</source>
      <translation>已修改日子：%1</translation>
    </message>
    <message>
      <source>Day deleted: %1</source>
      <translation>已刪除日子：%1</translation>
    </message>
    <message>
      <source>Day hidden: %1</source>
      <translation>已隱藏日子：%1</translation>
    </message>
    <message>
      <source>Day of the shop added: %1</source>
      <translation>已新增店裡的日子：%1</translation>
    </message>
    <message>
      <source>Deleted: %1</source>
      <translation>已刪除：%1</translation>
    </message>
    <message>
      <source>Deleted: %1 customers</source>
      <translation>已刪除 %1 位客戶</translation>
    </message>
    <message>
      <source>Done: %1, %2</source>
      <translation>已完成：%1，%2</translation>
    </message>
    <message>
      <source>Exported</source>
      <extracomment>Said in the toast after an export, which is marked with the customers</extracomment>
      <translation>已匯出</translation>
    </message>
    <message>
      <source>Festival moved: %1</source>
      <translation>節日已移到別天：%1</translation>
    </message>
    <message>
      <source>Festival renamed to %1</source>
      <translation>節日已改名：%1</translation>
    </message>
    <message>
      <source>First steps put away</source>
      <translation>已收起接下來的幾步</translation>
    </message>
    <message>
      <source>Gift changed: %1, %2</source>
      <translation>已修改禮物：%1，%2</translation>
    </message>
    <message numerus="yes">
      <source>Gifts for %1 customer(s) planned: %2</source>
      <translation>
        <numerusform>已安排 %1 位客戶的禮物：%2</numerusform>
      </translation>
    </message>
    <message>
      <source>Greeted: %1, %2</source>
      <translation>已問候：%1，%2</translation>
    </message>
    <message>
      <source>Greeting logged: %1, %2</source>
      <translation>已記錄問候：%1，%2</translation>
    </message>
    <message numerus="yes">
      <source>Greetings to %1 customer(s) logged: %2</source>
      <translation>
        <numerusform>已記錄對 %1 位客戶的問候：%2</numerusform>
      </translation>
    </message>
    <message>
      <source>Group %1 merged into %2</source>
      <translation>已將群組 %1 併入 %2</translation>
    </message>
    <message>
      <source>Group added: %1</source>
      <translation>已新增群組：%1</translation>
    </message>
    <message>
      <source>Group deleted: %1</source>
      <translation>已刪除群組：%1</translation>
    </message>
    <message>
      <source>Group moved: %1</source>
      <translation>已移動群組：%1</translation>
    </message>
    <message numerus="yes">
      <source>Group of %1 customer(s) added: %2</source>
      <translation>
        <numerusform>已新增群組：%2（%1 位客戶）</numerusform>
      </translation>
    </message>
    <message>
      <source>Group renamed to %1</source>
      <translation>群組已改名為 %1</translation>
    </message>
    <message>
      <source>Group restored: %1</source>
      <translation>已還原群組：%1</translation>
    </message>
    <message numerus="yes">
      <source>Handed over: %1 customer(s)</source>
      <translation>
        <numerusform>已交接 %1 位客戶</numerusform>
      </translation>
    </message>
    <message>
      <source>Imported: %1</source>
      <translation>已匯入：%1</translation>
    </message>
    <message>
      <source>Item corrected: %1 → %2</source>
      <translation>品項名稱已更正：%1 → %2</translation>
    </message>
    <message>
      <source>Lodging written down: %1</source>
      <translation>已記下住宿：%1</translation>
    </message>
    <message>
      <source>Logged contact changed</source>
      <translation>已修改聯絡紀錄</translation>
    </message>
    <message>
      <source>Logged contact deleted</source>
      <translation>已刪除一筆聯絡紀錄</translation>
    </message>
    <message>
      <source>Look of the group changed: %1</source>
      <translation>已修改群組外觀：%1</translation>
    </message>
    <message numerus="yes">
      <source>Looked after by: set for %1 customer(s)</source>
      <translation>
        <numerusform>已設定 %1 位客戶的負責同事</numerusform>
      </translation>
    </message>
    <message>
      <source>Merged: %1 and %2</source>
      <translation>已合併：%1 和 %2</translation>
    </message>
    <message>
      <source>Merged: %1 and %2 others</source>
      <translation>已合併：%1 和另外 %2 位</translation>
    </message>
    <message>
      <source>Message of the trip logged: %1</source>
      <translation>已記下行程訊息：%1</translation>
    </message>
    <message>
      <source>Moved from group %1 to %2</source>
      <translation>已從群組 %1 移到 %2</translation>
    </message>
    <message>
      <source>Need changed: %1, %2</source>
      <translation>已修改預計需求：%1，%2</translation>
    </message>
    <message>
      <source>Need deleted: %1, %2</source>
      <translation>已刪除預計需求：%1，%2</translation>
    </message>
    <message>
      <source>Need postponed: %1, %2</source>
      <translation>預計需求已延後：%1，%2</translation>
    </message>
    <message>
      <source>Need written down: %1, %2</source>
      <translation>已記下預計需求：%1，%2</translation>
    </message>
    <message>
      <source>No longer confirmed: %1</source>
      <translation>已改為未確認：%1</translation>
    </message>
    <message>
      <source>No longer wanted: %1, %2</source>
      <translation>已不再需要：%1，%2</translation>
    </message>
    <message>
      <source>Noted as missed: %1</source>
      <translation>已記為未訪成：%1</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>沒有改動</translation>
    </message>
    <message>
      <source>Open again: %1, %2</source>
      <translation>已改回未完成：%1，%2</translation>
    </message>
    <message>
      <source>Photo removed: %1</source>
      <translation>已移除照片：%1</translation>
    </message>
    <message>
      <source>Photo turned: %1</source>
      <translation>照片已轉向：%1</translation>
    </message>
    <message>
      <source>Photos kept: %1</source>
      <translation>照片已留存：%1</translation>
    </message>
    <message>
      <source>Promised service added: %1</source>
      <translation>已新增服務承諾：%1</translation>
    </message>
    <message>
      <source>Promised service changed: %1</source>
      <translation>已修改服務承諾：%1</translation>
    </message>
    <message>
      <source>Promised service deleted: %1</source>
      <translation>已刪除服務承諾：%1</translation>
    </message>
    <message>
      <source>Put off: %1</source>
      <translation>已延後：%1</translation>
    </message>
    <message numerus="yes">
      <source>Put off: %1 customer(s)</source>
      <translation>
        <numerusform>已延後：%1 位客戶</numerusform>
      </translation>
    </message>
    <message>
      <source>Record of loss changed</source>
      <translation>已修改流失紀錄</translation>
    </message>
    <message>
      <source>Relation added: %1 and %2</source>
      <translation>已建立關係：%1 與 %2</translation>
    </message>
    <message>
      <source>Relation deleted: %1 and %2</source>
      <translation>已刪除關係：%1 與 %2</translation>
    </message>
    <message numerus="yes">
      <source>Reminded of again: %1 customer(s)</source>
      <translation>
        <numerusform>已恢復提醒：%1 位客戶</numerusform>
      </translation>
    </message>
    <message>
      <source>Restored from the trash: %1</source>
      <translation>已從垃圾桶還原：%1</translation>
    </message>
    <message>
      <source>Restored from the trash: %1 entries</source>
      <translation>已從垃圾桶還原 %1 筆</translation>
    </message>
    <message>
      <source>Restored from the trash: %1; its customer is still in there</source>
      <translation>已從垃圾桶還原：%1；客戶還在垃圾桶裡</translation>
    </message>
    <message>
      <source>Restored: %1</source>
      <translation>已還原：%1</translation>
    </message>
    <message>
      <source>Restored: %1 customers</source>
      <translation>已還原 %1 位客戶</translation>
    </message>
    <message>
      <source>Rhythm of the group set: %1</source>
      <translation>已設定群組的聯絡週期：%1</translation>
    </message>
    <message numerus="yes">
      <source>Role set for %1 customer(s)</source>
      <translation>
        <numerusform>已設定 %1 位客戶的角色</numerusform>
      </translation>
    </message>
    <message>
      <source>Sale changed: %1, %2</source>
      <translation>已修改銷售：%1，%2</translation>
    </message>
    <message>
      <source>Sale deleted: %1, %2</source>
      <translation>已刪除銷售：%1，%2</translation>
    </message>
    <message>
      <source>Sale written down: %1, %2</source>
      <translation>已記下銷售：%1，%2</translation>
    </message>
    <message>
      <source>Sales imported from %1</source>
      <translation>已從 %1 匯入銷售</translation>
    </message>
    <message>
      <source>Sample shop filled in</source>
      <translation>已建立範例店</translation>
    </message>
    <message>
      <source>Settings of the shop changed</source>
      <translation>已修改店家設定</translation>
    </message>
    <message>
      <source>Sheet corrected: %1</source>
      <translation>拜訪結果已修改：%1</translation>
    </message>
    <message>
      <source>Smart group added: %1</source>
      <translation>已新增智慧群組：%1</translation>
    </message>
    <message>
      <source>Smart group changed: %1</source>
      <translation>已修改智慧群組：%1</translation>
    </message>
    <message>
      <source>Sold as expected: %1, %2</source>
      <translation>預計需求已成交：%1，%2</translation>
    </message>
    <message numerus="yes">
      <source>Source set for %1 customer(s)</source>
      <translation>
        <numerusform>已設定 %1 位客戶的來源</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Stage set for %1 customer(s)</source>
      <translation>
        <numerusform>已設定 %1 位客戶的階段</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Stand-in set for %1 customer(s)</source>
      <translation>
        <numerusform>已設定 %1 位客戶的代理同事</numerusform>
      </translation>
    </message>
    <message>
      <source>Stop moved: %1</source>
      <translation>已移動這一站：%1</translation>
    </message>
    <message>
      <source>Stops of %1 ordered by time</source>
      <translation>%1 各站已照時間排</translation>
    </message>
    <message>
      <source>Suggested groups added</source>
      <translation>已新增建議的群組</translation>
    </message>
    <message>
      <source>Taken out of group %1</source>
      <translation>已移出群組 %1</translation>
    </message>
    <message>
      <source>Taken out of the trip, the visit stays planned: %1</source>
      <translation>已移出行程，拜訪仍在：%1</translation>
    </message>
    <message>
      <source>Task changed: %1, %2</source>
      <translation>已修改待辦：%1，%2</translation>
    </message>
    <message>
      <source>Task deleted: %1, %2</source>
      <translation>已刪除待辦：%1，%2</translation>
    </message>
    <message>
      <source>Task moved: %1, %2</source>
      <translation>待辦已改期：%1，%2</translation>
    </message>
    <message>
      <source>Task put off: %1, %2</source>
      <translation>已延後待辦：%1，%2</translation>
    </message>
    <message>
      <source>Task written down: %1, %2</source>
      <translation>已記下待辦：%1，%2</translation>
    </message>
    <message numerus="yes">
      <source>Template of %1 visit(s) chosen: %2</source>
      <translation>
        <numerusform>已為 %1 次拜訪選用範本：%2</numerusform>
      </translation>
    </message>
    <message>
      <source>Template of the visit sheet added: %1</source>
      <translation>已新增拜訪準備表範本：%1</translation>
    </message>
    <message>
      <source>Template of the visit sheet changed: %1</source>
      <translation>已修改拜訪準備表範本：%1</translation>
    </message>
    <message>
      <source>Template of the visit sheet deleted: %1</source>
      <translation>已刪除拜訪準備表範本：%1</translation>
    </message>
    <message>
      <source>Thrown away: %1</source>
      <translation>已清除：%1</translation>
    </message>
    <message>
      <source>Thrown away: %1 entries</source>
      <translation>已清除 %1 筆</translation>
    </message>
    <message>
      <source>Ticks of the comment changed</source>
      <translation>已修改評論中的勾選</translation>
    </message>
    <message>
      <source>Tier changed: %1</source>
      <translation>已修改等級：%1</translation>
    </message>
    <message numerus="yes">
      <source>Tier set for %1 customer(s)</source>
      <translation>
        <numerusform>已設定 %1 位客戶的等級</numerusform>
      </translation>
    </message>
    <message>
      <source>Tiers changed</source>
      <translation>已修改客戶等級</translation>
    </message>
    <message>
      <source>Trip changed: %1</source>
      <translation>已修改行程：%1</translation>
    </message>
    <message>
      <source>Trip deleted: %1</source>
      <translation>已刪除行程：%1</translation>
    </message>
    <message>
      <source>Trip planned: %1</source>
      <translation>已排好行程：%1</translation>
    </message>
    <message>
      <source>Visit cancelled</source>
      <translation>已取消拜訪</translation>
    </message>
    <message>
      <source>Visit changed</source>
      <translation>已修改拜訪</translation>
    </message>
    <message>
      <source>Visit confirmed: %1</source>
      <translation>已確認拜訪：%1</translation>
    </message>
    <message>
      <source>Visit moved: %1, %2</source>
      <translation>拜訪已改期：%1，%2</translation>
    </message>
    <message>
      <source>Visit planned</source>
      <translation>已安排拜訪</translation>
    </message>
    <message>
      <source>Visit put off: %1</source>
      <translation>拜訪已改期：%1</translation>
    </message>
    <message>
      <source>Visit typed in: %1</source>
      <translation>拜訪結果已輸入：%1</translation>
    </message>
    <message numerus="yes">
      <source>Visits planned: %1 customer(s)</source>
      <translation>
        <numerusform>已安排拜訪 %1 位客戶</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>What %1 customer(s) do not want is noted</source>
      <translation>
        <numerusform>已設定 %1 位客戶的聯絡意願</numerusform>
      </translation>
    </message>
    <message>
      <source>Words of greeting added: %1</source>
      <translation>已新增問候範本：%1</translation>
    </message>
    <message>
      <source>Words of greeting changed: %1</source>
      <translation>已修改問候範本：%1</translation>
    </message>
    <message>
      <source>Words of greeting deleted: %1</source>
      <translation>已刪除問候範本：%1</translation>
    </message>
  </context>
  <context>
    <name>Duplicates</name>
    <message numerus="yes">
      <source>%n customer(s) were merged into others. Nobody else seems to stand in the book twice.</source>
      <translation>
        <numerusform>已合併 %n 位客戶。看來沒有其他重複的客戶了。</numerusform>
      </translation>
    </message>
    <message>
      <source>All done</source>
      <translation>全部完成</translation>
    </message>
    <message>
      <source>All possible duplicates</source>
      <translation>所有可能重複的</translation>
    </message>
    <message>
      <source>Almost certain</source>
      <translation>幾乎確定</translation>
    </message>
    <message>
      <source>Choose what the merged customer keeps.</source>
      <translation>選擇合併後的客戶保留什麼。</translation>
    </message>
    <message>
      <source>Comparing numbers, e-mails and names…</source>
      <translation>正在比對電話、電子郵件和姓名…</translation>
    </message>
    <message>
      <source>Duplicates</source>
      <extracomment>heading on the page of possible duplicates</extracomment>
      <translation>重複的客戶</translation>
    </message>
    <message>
      <source>Likely</source>
      <extracomment>heading over pairs of customers: likely the same</extracomment>
      <translation>很可能</translation>
    </message>
    <message>
      <source>Looking for duplicates</source>
      <translation>尋找重複的客戶</translation>
    </message>
    <message>
      <source>Looking through the book…</source>
      <translation>正在查看客戶簿…</translation>
    </message>
    <message>
      <source>Merge customers</source>
      <translation>合併客戶</translation>
    </message>
    <message>
      <source>No duplicates</source>
      <translation>沒有重複</translation>
    </message>
    <message>
      <source>No name</source>
      <translation>沒有名字</translation>
    </message>
    <message>
      <source>Numbers, e-mails, names and companies were compared: everybody seems to be in the book once.</source>
      <translation>已比對電話、電子郵件、姓名和公司：看來每個人在客戶簿裡只有一次。</translation>
    </message>
    <message>
      <source>Perhaps</source>
      <extracomment>heading over pairs of customers: perhaps the same</extracomment>
      <translation>可能</translation>
    </message>
    <message>
      <source>Possible duplicates</source>
      <translation>可能重複</translation>
    </message>
    <message>
      <source>Same e-mail</source>
      <translation>電子郵件相同</translation>
    </message>
    <message>
      <source>Same e-mail under another name: %1</source>
      <translation>電子郵件相同、姓名不同：%1</translation>
    </message>
    <message>
      <source>Same e-mail: %1</source>
      <translation>電子郵件相同：%1</translation>
    </message>
    <message>
      <source>Same name</source>
      <translation>姓名相同</translation>
    </message>
    <message>
      <source>Same name and company</source>
      <translation>姓名和公司相同</translation>
    </message>
    <message>
      <source>Same name and company: %1</source>
      <translation>姓名和公司相同：%1</translation>
    </message>
    <message>
      <source>Same name, and nothing to reach one of them by: %1</source>
      <translation>姓名相同，其中一位沒有聯絡方式：%1</translation>
    </message>
    <message>
      <source>Same name, maybe two people: %1</source>
      <translation>同名，可能是兩個人：%1</translation>
    </message>
    <message>
      <source>Same number</source>
      <translation>電話相同</translation>
    </message>
    <message>
      <source>Same number under another name: %1</source>
      <translation>電話相同、姓名不同：%1</translation>
    </message>
    <message>
      <source>Same number: %1</source>
      <translation>電話相同：%1</translation>
    </message>
    <message>
      <source>Search again</source>
      <translation>再找一次</translation>
    </message>
    <message>
      <source>The search was stopped</source>
      <translation>尋找已停止</translation>
    </message>
  </context>
  <context>
    <name>EditDialog</name>
    <message>
      <source>%1 was not saved (%2).</source>
      <translation>「%1」還沒有儲存（%2）。</translation>
    </message>
    <message>
      <source>%1: choose one of the names offered. Enter again keeps “%2” among the other fields.</source>
      <translation>%1：請從列出的名字中選一個。再按 Enter 就把「%2」留在其他欄位。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>button of the form of a customer</extracomment>
      <translation>取消</translation>
    </message>
    <message>
      <source>Choose first which one is right.</source>
      <translation>請先選哪一個才對。</translation>
    </message>
    <message>
      <source>Discard</source>
      <extracomment>throw away what was typed and not saved</extracomment>
      <translation>捨棄</translation>
    </message>
    <message>
      <source>Edit %1</source>
      <translation>編輯 %1</translation>
    </message>
    <message>
      <source>Fill in the pasted text first, or close it.</source>
      <translation>請先把貼上的文字填入，或把它關閉。</translation>
    </message>
    <message>
      <source>Filled in. Check it, then save.</source>
      <translation>已填入。請看過再儲存。</translation>
    </message>
    <message>
      <source>Go on with it</source>
      <translation>繼續填寫</translation>
    </message>
    <message>
      <source>Leave without saving</source>
      <translation>不儲存就離開</translation>
    </message>
    <message>
      <source>New customer</source>
      <translation>新增客戶</translation>
    </message>
    <message>
      <source>Not saved yet. Enter saves; Esc again closes and keeps it for later.</source>
      <translation>還沒有儲存。按 Enter 儲存；再按一次 Esc 關閉，輸入的內容會留到下次。</translation>
    </message>
    <message>
      <source>Nothing is saved yet. Choose, then save again.</source>
      <translation>還沒有儲存。請選好再儲存一次。</translation>
    </message>
    <message>
      <source>Somebody changed %1 meanwhile; that stays, and so does what you typed. Enter saves.</source>
      <translation>這段時間有人改了：%1。對方的改動和您輸入的內容都會保留。按 Enter 儲存。</translation>
    </message>
    <message>
      <source>What you type cannot be kept on the disk; save it soon.</source>
      <translation>輸入的內容無法暫存到磁碟，請盡快儲存。</translation>
    </message>
    <message>
      <source>Write a name, a company or a phone number first.</source>
      <translation>請先寫姓名、公司或電話。</translation>
    </message>
  </context>
  <context>
    <name>Elsewhere</name>
    <message>
      <source>%1 is being moved.</source>
      <translation>正在移動 %1。</translation>
    </message>
    <message>
      <source>%1 is open on another computer</source>
      <translation>%1 已在另一台電腦開啟</translation>
    </message>
    <message>
      <source>%1 is open on the computer %2, so it is shown here read-only, as it was just now.</source>
      <translation>%1 正在電腦 %2 上開啟，這裡以唯讀顯示剛才的內容。</translation>
    </message>
    <message>
      <source>%1 lies in a folder that %2 synchronises. A book that two computers write, or that is copied while it is open, can be spoiled. Move it to this computer, and let its backups go there instead.</source>
      <translation>%1 放在 %2 的同步資料夾裡。兩台電腦同時寫入，或開啟時被同步，都可能損壞客戶簿。建議移到這台電腦，改把備份放在那裡。</translation>
    </message>
    <message>
      <source>%1 lies on a drive of another computer. Work on it from one computer at a time: what one of them holds back can spoil it. Or move it to this computer, and let its backups go there instead.</source>
      <translation>%1 放在另一台電腦的磁碟上。請一次只用一台電腦使用：尚未寫入的資料可能損壞客戶簿。也可以移到這台電腦，改把備份放在那裡。</translation>
    </message>
    <message>
      <source>%1 was opened on the computer %2 as well. Work on it from one computer at a time: what one of them holds back can spoil it.</source>
      <translation>%1 也在電腦 %2 上開啟了。請一次只用一台電腦使用：尚未寫入的資料可能損壞客戶簿。</translation>
    </message>
    <message>
      <source>%1, since %2</source>
      <translation>%1，自 %2 起</translation>
    </message>
    <message numerus="yes">
      <source>%n copies of this book lie beside it that a synchronising program made because two computers wrote at once: %1. See what is only in them.</source>
      <translation>
        <numerusform>客戶簿旁邊有 %n 份衝突複本（兩台電腦同時寫入時由同步程式產生）：%1。</numerusform>
      </translation>
    </message>
    <message>
      <source>A book that is only read is not moved.</source>
      <translation>唯讀的客戶簿不能移動。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>a book that other computers open, or synchronise, too</extracomment>
      <translation>取消</translation>
    </message>
    <message>
      <source>Compare</source>
      <extracomment>a book that other computers open, or synchronise, too</extracomment>
      <translation>比較</translation>
    </message>
    <message>
      <source>It lies in the folder of this program.</source>
      <translation>客戶簿已經在本程式的資料夾裡。</translation>
    </message>
    <message>
      <source>Leave it there</source>
      <translation>留在原處</translation>
    </message>
    <message>
      <source>Leave them</source>
      <translation>不處理</translation>
    </message>
    <message>
      <source>Move it to this computer</source>
      <translation>移到這台電腦</translation>
    </message>
    <message>
      <source>Moved to %1. What was there before is kept as %2, and backups go there as well.</source>
      <translation>已移到 %1。原來的檔案保留為 %2，備份也會放在那裡。</translation>
    </message>
    <message>
      <source>Moving %1</source>
      <translation>正在移動 %1</translation>
    </message>
    <message>
      <source>Open all the same</source>
      <translation>仍要開啟</translation>
    </message>
    <message>
      <source>Open elsewhere</source>
      <translation>已在別處開啟</translation>
    </message>
    <message>
      <source>Open read-only</source>
      <translation>以唯讀開啟</translation>
    </message>
    <message>
      <source>Two computers that write at once can spoil the book. Close it there first, or look at it read-only, as it is now.</source>
      <translation>兩台電腦同時寫入可能損壞客戶簿。請先在那台電腦關閉，或以唯讀開啟。</translation>
    </message>
  </context>
  <context>
    <name>EmailFormRow</name>
    <message>
      <source>E-mail</source>
      <extracomment>label of a field in the form of a customer</extracomment>
      <translation>電子郵件</translation>
    </message>
    <message>
      <source>Not an e-mail address? It is kept as written.</source>
      <translation>這不像電子郵件？會照原樣保留。</translation>
    </message>
  </context>
  <context>
    <name>EmptyBook</name>
    <message>
      <source>A name and a number are enough; the rest comes as you talk.</source>
      <translation>有姓名和電話就夠了，其餘的慢慢補上。</translation>
    </message>
    <message>
      <source>Everybody you bring in or add stands here. A file can be dropped on this window, too.</source>
      <translation>匯入或新增的客戶都會列在這裡。也可以直接把檔案拖到視窗上。</translation>
    </message>
    <message>
      <source>New customer</source>
      <translation>新增客戶</translation>
    </message>
    <message>
      <source>No customers yet</source>
      <translation>還沒有客戶</translation>
    </message>
    <message>
      <source>One at a time</source>
      <translation>一位一位加</translation>
    </message>
  </context>
  <context>
    <name>EmptyQuestion</name>
    <message>
      <source>It can be undone (Ctrl+Z) as long as the step is kept; after that only a backup has it.</source>
      <translation>步驟還保留時可以復原（Ctrl+Z）；之後只有備份裡才有。</translation>
    </message>
    <message>
      <source>This leaves the book: %1.</source>
      <translation>將從客戶簿移除：%1。</translation>
    </message>
    <message numerus="yes">
      <source>Throw %n entries away</source>
      <translation>
        <numerusform>清除 %n 筆</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Throw %n entries away?</source>
      <translation>
        <numerusform>清除這 %n 筆？</numerusform>
      </translation>
    </message>
    <message>
      <source>Throw away?</source>
      <translation>清除？</translation>
    </message>
  </context>
  <context>
    <name>Erasing</name>
    <message numerus="yes">
      <source>%n backup(s) still hold this customer. Deleted, they can bring back nothing else either; sticks and other computers were not looked through.</source>
      <translation>
        <numerusform>還有 %n 份備份含有這位客戶。刪除後，備份裡的其他資料也無法再還原；隨身碟與其他電腦沒有查看。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n piece(s) of unsaved typing went too.</source>
      <translation>
        <numerusform>還沒儲存的輸入內容也清除了 %n 項。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n step(s) can no longer be undone.</source>
      <translation>
        <numerusform>有 %n 個步驟不能再復原。</numerusform>
      </translation>
    </message>
    <message>
      <source>Another program is reading this book just now, so nothing was erased. Close the book there and try again.</source>
      <translation>另一個程式正在讀取這本客戶簿，所以沒有清除任何資料。請先在那裡關閉客戶簿，再試一次。</translation>
    </message>
    <message>
      <source>Backups that still hold them</source>
      <translation>仍有這位客戶的備份</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>button or sentence where one customer is erased for good</extracomment>
      <translation>關閉</translation>
    </message>
    <message numerus="yes">
      <source>Delete %n of these copies</source>
      <translation>
        <numerusform>刪除這 %n 份備份</numerusform>
      </translation>
    </message>
    <message>
      <source>Erase %1 for good?</source>
      <translation>永久清除「%1」？</translation>
    </message>
    <message>
      <source>Erase for good</source>
      <translation>永久清除</translation>
    </message>
    <message>
      <source>Erased for good</source>
      <translation>已永久清除</translation>
    </message>
    <message>
      <source>Erased: %1</source>
      <translation>已永久清除：%1</translation>
    </message>
    <message>
      <source>Erasing for good</source>
      <translation>永久清除中</translation>
    </message>
    <message>
      <source>Export the customer first…</source>
      <translation>先匯出這位客戶…</translation>
    </message>
    <message>
      <source>It cannot be undone, and steps that were about this customer cannot be undone any more. Backups are named afterwards.</source>
      <translation>清除後無法復原，與這位客戶有關的步驟也不能再復原。仍含有資料的備份，完成後會列出。</translation>
    </message>
    <message>
      <source>Looking for all that there is…</source>
      <translation>正在尋找所有資料…</translation>
    </message>
    <message numerus="yes">
      <source>Named in %n other text(s), which stay as they are:</source>
      <translation>
        <numerusform>另有 %n 段文字提到這個名字，維持原樣：</numerusform>
      </translation>
    </message>
    <message>
      <source>Named in other texts, which stay as they are; the first %1:</source>
      <translation>其他文字也提到這個名字，維持原樣；前 %1 段：</translation>
    </message>
    <message>
      <source>No backup that was found holds this customer; sticks and other computers were not looked through.</source>
      <translation>找到的備份都不含這位客戶；隨身碟與其他電腦沒有查看。</translation>
    </message>
    <message>
      <source>Something that is being typed about others names them.</source>
      <translation>正在為其他客戶輸入的內容裡提到了這個名字。</translation>
    </message>
    <message>
      <source>The file could not be packed anew just now, so traces may be left in its gaps: close the book everywhere and open it again.</source>
      <translation>檔案暫時無法重新整理，空隙裡可能還有痕跡：請在各處關閉這本客戶簿，再重新開啟。</translation>
    </message>
    <message>
      <source>The name is not typed like this yet.</source>
      <translation>姓名還沒有照樣輸入。</translation>
    </message>
    <message>
      <source>This leaves the book: %1.</source>
      <translation>將從客戶簿移除：%1。</translation>
    </message>
    <message>
      <source>Type the name to confirm: %1</source>
      <translation>輸入姓名以確認：%1</translation>
    </message>
    <message>
      <source>What is being typed about them could not be taken out just now: it goes when the book is opened again.</source>
      <translation>正在輸入、與這位客戶有關的內容現在無法清除：下次開啟客戶簿時會清除。</translation>
    </message>
    <message>
      <source>What is being typed beside this book cannot be read or written just now, so nothing was erased. Try again in a moment.</source>
      <translation>這本客戶簿旁邊正在輸入的內容暫時無法讀寫，所以沒有清除任何資料。請稍後再試。</translation>
    </message>
  </context>
  <context>
    <name>Export</name>
    <message>
      <source>%1 and %2 more</source>
      <translation>%1 等，另有 %2 位</translation>
    </message>
    <message>
      <source>%1: choose a name that ends in .vcf, .csv or .json.</source>
      <translation>%1：請用 .vcf、.csv 或 .json 結尾的檔名。</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) will be written.</source>
      <translation>
        <numerusform>將寫出 %n 位客戶。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n number(s) or e-mail(s) have no column in this table and do not reach the other program: %1</source>
      <translation>
        <numerusform>有 %n 個電話或電子郵件在這份表格裡沒有欄位，不會帶到另一個程式：%1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n selected customer(s)</source>
      <translation>
        <numerusform>選取的 %n 位客戶</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Excel and others: a table (.csv)</source>
      <translation>&amp;Excel 等：表格（.csv）</translation>
    </message>
    <message>
      <source>&amp;Google Contacts: a table (.csv)</source>
      <translation>&amp;Google 聯絡人：表格（.csv）</translation>
    </message>
    <message>
      <source>&amp;Outlook: a table (.csv)</source>
      <translation>&amp;Outlook：表格（.csv）</translation>
    </message>
    <message>
      <source>&amp;Who</source>
      <extracomment>label or button of the export dialog</extracomment>
      <translation>對象(&amp;W)</translation>
    </message>
    <message>
      <source>A &amp;phone: contact cards (.vcf)</source>
      <translation>手機：名片檔（.vcf）(&amp;P)</translation>
    </message>
    <message>
      <source>All customers (%1)</source>
      <translation>所有客戶（%1）</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>label or button of the export dialog</extracomment>
      <translation>取消</translation>
    </message>
    <message>
      <source>Counting…</source>
      <extracomment>label or button of the export dialog</extracomment>
      <translation>計算中…</translation>
    </message>
    <message>
      <source>Customers %1 (personal data)</source>
      <translation>客戶 %1（含個人資料）</translation>
    </message>
    <message>
      <source>E&amp;verything, for other programs (.json)</source>
      <translation>全部資料，給其他程式用（.json）(&amp;V)</translation>
    </message>
    <message>
      <source>Export</source>
      <extracomment>label or button of the export dialog</extracomment>
      <translation>匯出</translation>
    </message>
    <message>
      <source>For which program</source>
      <translation>給誰用</translation>
    </message>
    <message>
      <source>No longer in the book; delete on the phone by hand: %1</source>
      <translation>已不在客戶簿裡，請在手機上自行刪除：%1</translation>
    </message>
    <message>
      <source>Nothing changed since the last export.</source>
      <translation>上次匯出之後沒有任何變動。</translation>
    </message>
    <message>
      <source>Only %1</source>
      <translation>只匯出 %1</translation>
    </message>
    <message>
      <source>Only contact cards (.vcf) can be written without those that did not change.</source>
      <translation>只有名片檔（.vcf）可以略過沒有變動的客戶。</translation>
    </message>
    <message>
      <source>Only what &amp;changed since the last export (%1)</source>
      <translation>只匯出上次匯出（%1）之後有變動的客戶(&amp;C)</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>另存新檔…</translation>
    </message>
    <message>
      <source>Something called %1 came to be there meanwhile. Try again: the customer is then written under another name.</source>
      <translation>這段時間裡多了一個叫 %1 的檔案或資料夾。請再試一次：客戶會用另一個名稱寫入。</translation>
    </message>
    <message>
      <source>The export was stopped; nothing was written.</source>
      <translation>匯出已停止，沒有寫出任何東西。</translation>
    </message>
    <message>
      <source>There is no group %1.</source>
      <translation>沒有「%1」這個群組。</translation>
    </message>
    <message>
      <source>Version</source>
      <extracomment>of the vCard format</extracomment>
      <translation>版本</translation>
    </message>
    <message>
      <source>Version 2.1 (old phones)</source>
      <translation>2.1 版（舊手機）</translation>
    </message>
    <message>
      <source>Version 3.0</source>
      <translation>3.0 版</translation>
    </message>
    <message>
      <source>Version 4.0 (newest)</source>
      <translation>4.0 版（最新）</translation>
    </message>
    <message>
      <source>Writing %1…</source>
      <translation>正在寫入 %1…</translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <translation>yyyy 年 M 月 d 日</translation>
    </message>
  </context>
  <context>
    <name>ExtraFormRow</name>
    <message>
      <source>Its name</source>
      <translation>欄位名稱</translation>
    </message>
    <message>
      <source>Name of the field</source>
      <translation>欄位名稱</translation>
    </message>
    <message>
      <source>Other</source>
      <extracomment>kind of a phone, address or date that is none of the listed ones</extracomment>
      <translation>其他</translation>
    </message>
    <message>
      <source>Value of the field</source>
      <translation>欄位內容</translation>
    </message>
  </context>
  <context>
    <name>ExtraSection</name>
    <message>
      <source>Other fields</source>
      <translation>其他欄位</translation>
    </message>
  </context>
  <context>
    <name>FactFormRow</name>
    <message>
      <source>Good to know</source>
      <translation>背景與喜好</translation>
    </message>
  </context>
  <context>
    <name>Facts</name>
    <message>
      <source>Change the visit (Ctrl+T)</source>
      <translation>修改拜訪（Ctrl+T）</translation>
    </message>
    <message>
      <source>Do not contact</source>
      <translation>請勿聯絡</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>上次聯絡</translation>
    </message>
    <message>
      <source>Next visit</source>
      <translation>下次拜訪</translation>
    </message>
    <message>
      <source>Phone</source>
      <extracomment>in the four cells below the head of a customer's card</extracomment>
      <translation>電話</translation>
    </message>
    <message>
      <source>Plan a visit</source>
      <translation>安排拜訪</translation>
    </message>
    <message>
      <source>Sales / profit, 12 months</source>
      <translation>近 12 個月銷售／毛利</translation>
    </message>
    <message>
      <source>Sales, 12 months</source>
      <translation>近 12 個月銷售</translation>
    </message>
    <message>
      <source>Show as a QR code to dial from a phone (Ctrl+Alt+C)</source>
      <translation>顯示 QR 碼，用手機掃描撥號（Ctrl+Alt+C）</translation>
    </message>
    <message>
      <source>Time a call (Ctrl+Shift+T)</source>
      <translation>通話計時（Ctrl+Shift+T）</translation>
    </message>
    <message>
      <source>Visit without a result</source>
      <translation>拜訪沒填結果</translation>
    </message>
    <message>
      <source>confirmed</source>
      <extracomment>the visit was confirmed by phone</extracomment>
      <translation>已確認</translation>
    </message>
    <message numerus="yes">
      <source>every %n day(s)</source>
      <translation>
        <numerusform>每 %n 天聯絡</numerusform>
      </translation>
    </message>
    <message>
      <source>never</source>
      <extracomment>in the four cells below the head of a customer's card</extracomment>
      <translation>從未聯絡</translation>
    </message>
  </context>
  <context>
    <name>FactsSection</name>
    <message>
      <source>Good to know</source>
      <translation>背景與喜好</translation>
    </message>
  </context>
  <context>
    <name>Festivals</name>
    <message>
      <source>%1 holidays</source>
      <translation>%1連假</translation>
    </message>
    <message>
      <source>%1, day off in lieu</source>
      <translation>%1補假</translation>
    </message>
    <message>
      <source>All Souls' Day</source>
      <translation>追思節</translation>
    </message>
    <message>
      <source>Anzac Day</source>
      <translation>澳紐軍團日</translation>
    </message>
    <message>
      <source>Arbor Day</source>
      <translation>植樹節</translation>
    </message>
    <message>
      <source>Army Day</source>
      <translation>建軍節</translation>
    </message>
    <message>
      <source>Australia Day</source>
      <translation>澳洲國慶日</translation>
    </message>
    <message>
      <source>Autumn Equinox</source>
      <translation>秋分</translation>
    </message>
    <message>
      <source>Awakening of Insects</source>
      <translation>驚蟄</translation>
    </message>
    <message>
      <source>Boxing Day</source>
      <translation>節禮日</translation>
    </message>
    <message>
      <source>Buddha's birthday</source>
      <translation>佛誕</translation>
    </message>
    <message>
      <source>Children's Day</source>
      <translation>兒童節</translation>
    </message>
    <message>
      <source>Christmas</source>
      <extracomment>name of a festival in the calendar</extracomment>
      <translation>聖誕節</translation>
    </message>
    <message>
      <source>Christmas Eve</source>
      <translation>平安夜</translation>
    </message>
    <message>
      <source>Cold Dew</source>
      <translation>寒露</translation>
    </message>
    <message>
      <source>Constitution Day</source>
      <translation>行憲紀念日</translation>
    </message>
    <message>
      <source>Day after Mid-Autumn Festival</source>
      <translation>中秋節翌日</translation>
    </message>
    <message>
      <source>Day after National Day</source>
      <translation>國慶日翌日</translation>
    </message>
    <message>
      <source>Day before Easter</source>
      <translation>復活節前日</translation>
    </message>
    <message>
      <source>Day before Lunar New Year's Eve</source>
      <translation>小年夜</translation>
    </message>
    <message>
      <source>Double Eleven</source>
      <translation>雙十一</translation>
    </message>
    <message>
      <source>Double Ninth Festival</source>
      <translation>重陽節</translation>
    </message>
    <message>
      <source>Double Third Festival</source>
      <translation>三月三</translation>
    </message>
    <message>
      <source>Dragon Boat Festival</source>
      <translation>端午節</translation>
    </message>
    <message>
      <source>Dragon raises its head</source>
      <translation>龍抬頭</translation>
    </message>
    <message>
      <source>Easter</source>
      <extracomment>name of a festival in the calendar</extracomment>
      <translation>復活節</translation>
    </message>
    <message>
      <source>Easter Monday</source>
      <translation>復活節星期一</translation>
    </message>
    <message>
      <source>End of Heat</source>
      <translation>處暑</translation>
    </message>
    <message>
      <source>Everybody's birthday (Renri)</source>
      <translation>人日</translation>
    </message>
    <message>
      <source>Father's Day</source>
      <translation>父親節</translation>
    </message>
    <message>
      <source>First offering of the year (Touya)</source>
      <translation>頭牙</translation>
    </message>
    <message>
      <source>Founding of the Communist Party of China</source>
      <translation>建黨節</translation>
    </message>
    <message>
      <source>Fourth day of Lunar New Year</source>
      <translation>年初四</translation>
    </message>
    <message>
      <source>Frost's Descent</source>
      <translation>霜降</translation>
    </message>
    <message>
      <source>Ghost Festival</source>
      <translation>中元節</translation>
    </message>
    <message>
      <source>Ghost month begins</source>
      <translation>鬼門開</translation>
    </message>
    <message>
      <source>Ghost month ends</source>
      <translation>鬼門關</translation>
    </message>
    <message>
      <source>Good Friday</source>
      <translation>耶穌受難日</translation>
    </message>
    <message>
      <source>Grain Buds</source>
      <translation>小滿</translation>
    </message>
    <message>
      <source>Grain Rain</source>
      <translation>穀雨</translation>
    </message>
    <message>
      <source>Grain in Ear</source>
      <translation>芒種</translation>
    </message>
    <message>
      <source>Halloween</source>
      <extracomment>name of a festival in the calendar</extracomment>
      <translation>萬聖夜</translation>
    </message>
    <message>
      <source>Hong Kong SAR Establishment Day</source>
      <translation>香港特區成立紀念日</translation>
    </message>
    <message>
      <source>Immaculate Conception</source>
      <translation>聖母無原罪瞻禮</translation>
    </message>
    <message>
      <source>Independence Day</source>
      <translation>美國獨立日</translation>
    </message>
    <message>
      <source>Jade Emperor's birthday</source>
      <translation>天公生</translation>
    </message>
    <message>
      <source>Laba Festival</source>
      <translation>臘八</translation>
    </message>
    <message>
      <source>Labour Day</source>
      <translation>勞動節</translation>
    </message>
    <message>
      <source>Lantern Festival</source>
      <translation>元宵節</translation>
    </message>
    <message>
      <source>Little New Year (north)</source>
      <translation>小年（北方）</translation>
    </message>
    <message>
      <source>Little New Year (south)</source>
      <translation>小年（南方）</translation>
    </message>
    <message>
      <source>Lunar New Year</source>
      <translation>春節</translation>
    </message>
    <message>
      <source>Lunar New Year's Eve</source>
      <translation>除夕</translation>
    </message>
    <message>
      <source>Macao SAR Establishment Day</source>
      <translation>澳門特區成立紀念日</translation>
    </message>
    <message>
      <source>Major Cold</source>
      <translation>大寒</translation>
    </message>
    <message>
      <source>Major Heat</source>
      <translation>大暑</translation>
    </message>
    <message>
      <source>Major Snow</source>
      <translation>大雪</translation>
    </message>
    <message>
      <source>Mazu's birthday</source>
      <translation>媽祖誕辰</translation>
    </message>
    <message>
      <source>Mid-Autumn Festival</source>
      <translation>中秋節</translation>
    </message>
    <message>
      <source>Minor Cold</source>
      <translation>小寒</translation>
    </message>
    <message>
      <source>Minor Heat</source>
      <translation>小暑</translation>
    </message>
    <message>
      <source>Minor Snow</source>
      <translation>小雪</translation>
    </message>
    <message>
      <source>Mother's Day</source>
      <translation>母親節</translation>
    </message>
    <message>
      <source>National Day</source>
      <translation>國慶日</translation>
    </message>
    <message>
      <source>New Year's Day</source>
      <translation>元旦</translation>
    </message>
    <message>
      <source>Peace Memorial Day</source>
      <translation>和平紀念日</translation>
    </message>
    <message>
      <source>Pure Brightness</source>
      <translation>清明</translation>
    </message>
    <message>
      <source>Qingming Festival</source>
      <translation>清明節</translation>
    </message>
    <message>
      <source>Qixi</source>
      <extracomment>name of a festival in the calendar</extracomment>
      <translation>七夕</translation>
    </message>
    <message>
      <source>Rain Water</source>
      <translation>雨水</translation>
    </message>
    <message>
      <source>Retrocession Day</source>
      <translation>光復節</translation>
    </message>
    <message>
      <source>Second day of Lunar New Year</source>
      <translation>年初二</translation>
    </message>
    <message>
      <source>Sending off the gods</source>
      <translation>送神</translation>
    </message>
    <message>
      <source>Spring Equinox</source>
      <translation>春分</translation>
    </message>
    <message>
      <source>Start of Autumn</source>
      <translation>立秋</translation>
    </message>
    <message>
      <source>Start of Spring</source>
      <translation>立春</translation>
    </message>
    <message>
      <source>Start of Summer</source>
      <translation>立夏</translation>
    </message>
    <message>
      <source>Start of Winter</source>
      <translation>立冬</translation>
    </message>
    <message>
      <source>Summer Solstice</source>
      <translation>夏至</translation>
    </message>
    <message>
      <source>Teachers' Day</source>
      <translation>教師節</translation>
    </message>
    <message>
      <source>Thanksgiving</source>
      <extracomment>name of a festival in the calendar</extracomment>
      <translation>感恩節</translation>
    </message>
    <message>
      <source>Third day of Lunar New Year</source>
      <translation>年初三</translation>
    </message>
    <message>
      <source>Tin Hau Festival</source>
      <translation>天后誕</translation>
    </message>
    <message>
      <source>Valentine's Day</source>
      <translation>情人節</translation>
    </message>
    <message>
      <source>Welcoming the God of Wealth</source>
      <translation>迎財神</translation>
    </message>
    <message>
      <source>White Day</source>
      <translation>白色情人節</translation>
    </message>
    <message>
      <source>White Dew</source>
      <translation>白露</translation>
    </message>
    <message>
      <source>Winter Clothes Festival</source>
      <translation>寒衣節</translation>
    </message>
    <message>
      <source>Winter Solstice</source>
      <translation>冬至</translation>
    </message>
    <message>
      <source>Winter solstice</source>
      <translation>冬至</translation>
    </message>
    <message>
      <source>Women's Day</source>
      <translation>婦女節</translation>
    </message>
    <message>
      <source>Working day (for %1)</source>
      <translation>補班（%1）</translation>
    </message>
    <message>
      <source>Xiayuan Festival</source>
      <translation>下元節</translation>
    </message>
    <message>
      <source>Year-end dinner (Weiya)</source>
      <translation>尾牙</translation>
    </message>
    <message>
      <source>Youth Day</source>
      <translation>青年節</translation>
    </message>
  </context>
  <context>
    <name>Files</name>
    <message>
      <source>%1 cannot be read. Check whether it is still there.</source>
      <translation>無法讀取 %1。請看看它還在不在。</translation>
    </message>
    <message>
      <source>%1 is empty.</source>
      <translation>%1 是空的。</translation>
    </message>
    <message>
      <source>%1 is larger than %2 MB. Keep it in a folder and write down where.</source>
      <translation>%1 超過 %2 MB。請存在資料夾裡，在這裡記下位置。</translation>
    </message>
    <message>
      <source>%1 is not a file.</source>
      <translation>%1 不是檔案。</translation>
    </message>
    <message>
      <source>No program on this computer opens %1. Save it and open it elsewhere.</source>
      <translation>這台電腦沒有程式能開啟 %1。請另存後到別處開啟。</translation>
    </message>
    <message>
      <source>Only documents, pictures, sound and film are opened</source>
      <translation>只能開啟文件、圖片、錄音和影片</translation>
    </message>
    <message>
      <source>Open %1</source>
      <translation>開啟 %1</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>另存新檔…</translation>
    </message>
    <message>
      <source>Saved: %1</source>
      <translation>已儲存：%1</translation>
    </message>
    <message>
      <source>This file is no longer in the book.</source>
      <translation>客戶簿裡已經沒有這個檔案了。</translation>
    </message>
    <message>
      <source>file</source>
      <extracomment>a file that has no name</extracomment>
      <translation>檔案</translation>
    </message>
  </context>
  <context>
    <name>Filter</name>
    <message>
      <source>(%1)</source>
      <translation>（%1）</translation>
    </message>
    <message>
      <source>A group needs a name.</source>
      <translation>群組需要一個名字。</translation>
    </message>
    <message>
      <source>Add at least one condition.</source>
      <translation>請至少加一個條件。</translation>
    </message>
    <message>
      <source>Added</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>建立日期</translation>
    </message>
    <message>
      <source>Address</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>地址</translation>
    </message>
    <message>
      <source>All of these</source>
      <translation>全部符合</translation>
    </message>
    <message>
      <source>Any of these</source>
      <translation>符合任一</translation>
    </message>
    <message>
      <source>Apply</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>套用</translation>
    </message>
    <message>
      <source>Bought between two days for at least</source>
      <translation>兩個日期之間至少買了</translation>
    </message>
    <message>
      <source>Bought in 12 months for at least</source>
      <translation>近 12 個月購買至少</translation>
    </message>
    <message>
      <source>Bought in the last days for at least</source>
      <translation>最近幾天內至少買了</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>取消</translation>
    </message>
    <message>
      <source>Chat</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>聊天帳號</translation>
    </message>
    <message>
      <source>Clear</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>清除</translation>
    </message>
    <message>
      <source>Condition</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>條件</translation>
    </message>
    <message>
      <source>Conditions in a bracket</source>
      <translation>括號內的條件</translation>
    </message>
    <message>
      <source>Conditions in a bracket…</source>
      <translation>括號內的條件…</translation>
    </message>
    <message>
      <source>Cost</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>花費</translation>
    </message>
    <message>
      <source>Cost between two days at least</source>
      <translation>兩個日期之間至少花費</translation>
    </message>
    <message>
      <source>Cost in the last days at least</source>
      <translation>最近幾天內至少花費</translation>
    </message>
    <message>
      <source>E-mail</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>電子郵件</translation>
    </message>
    <message>
      <source>Filter</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>篩選</translation>
    </message>
    <message>
      <source>Group</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>群組</translation>
    </message>
    <message>
      <source>Imported in</source>
      <translation>匯入自</translation>
    </message>
    <message>
      <source>In the bracket</source>
      <translation>括號內</translation>
    </message>
    <message>
      <source>Invert: everybody else</source>
      <translation>反向：其他所有客戶</translation>
    </message>
    <message>
      <source>Item bought</source>
      <translation>買過的品項</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>上次聯絡</translation>
    </message>
    <message>
      <source>Name</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>名稱</translation>
    </message>
    <message>
      <source>Name of the group. It will always show whom these fit:</source>
      <translation>群組名稱。它會一直顯示符合這些條件的客戶：</translation>
    </message>
    <message>
      <source>Needs</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>預計需求</translation>
    </message>
    <message>
      <source>New smart group</source>
      <translation>新增智慧群組</translation>
    </message>
    <message>
      <source>No file has been imported yet.</source>
      <translation>還沒有匯入過檔案。</translation>
    </message>
    <message>
      <source>No service has been promised yet.</source>
      <translation>還沒有服務承諾。</translation>
    </message>
    <message>
      <source>Nobody</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>未指定</translation>
    </message>
    <message>
      <source>None</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>無</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>不明</translation>
    </message>
    <message>
      <source>Only those whom this does not fit</source>
      <translation>只顯示不符合的客戶</translation>
    </message>
    <message>
      <source>Phone</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>電話</translation>
    </message>
    <message>
      <source>Photo</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>照片</translation>
    </message>
    <message>
      <source>Profit</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>毛利</translation>
    </message>
    <message>
      <source>Profit between two days of at least</source>
      <translation>兩個日期之間毛利至少</translation>
    </message>
    <message>
      <source>Profit in the last days of at least</source>
      <translation>最近幾天內毛利至少</translation>
    </message>
    <message>
      <source>Promised services</source>
      <translation>服務承諾</translation>
    </message>
    <message>
      <source>Promises and tasks</source>
      <translation>承諾與待辦</translation>
    </message>
    <message>
      <source>Purchases</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>購買</translation>
    </message>
    <message>
      <source>Remove: %1</source>
      <translation>移除：%1</translation>
    </message>
    <message>
      <source>Save as smart group</source>
      <translation>存成智慧群組</translation>
    </message>
    <message>
      <source>Save as smart group…</source>
      <translation>存成智慧群組…</translation>
    </message>
    <message>
      <source>Show only customers for whom something holds</source>
      <translation>只顯示符合條件的客戶</translation>
    </message>
    <message>
      <source>Shows whom these fit</source>
      <translation>顯示符合這些條件的客戶</translation>
    </message>
    <message>
      <source>Smart group</source>
      <translation>智慧群組</translation>
    </message>
    <message>
      <source>Such as: no order for three months</source>
      <translation>例如：三個月沒有訂貨</translation>
    </message>
    <message>
      <source>The last day is before the first one.</source>
      <translation>結束日期早於開始日期。</translation>
    </message>
    <message>
      <source>There is no group yet.</source>
      <translation>還沒有群組。</translation>
    </message>
    <message>
      <source>Tick at least one.</source>
      <translation>請至少勾選一項。</translation>
    </message>
    <message>
      <source>Time spent</source>
      <translation>花的時間</translation>
    </message>
    <message>
      <source>To contact</source>
      <translation>待聯絡</translation>
    </message>
    <message>
      <source>Took between two days at least</source>
      <translation>兩個日期之間至少花了時間</translation>
    </message>
    <message>
      <source>Took in the last days at least</source>
      <translation>最近幾天內至少花了時間</translation>
    </message>
    <message>
      <source>Type the area first.</source>
      <translation>請先輸入區域。</translation>
    </message>
    <message>
      <source>Type what to look for first.</source>
      <translation>請先輸入要找的內容。</translation>
    </message>
    <message>
      <source>Value</source>
      <extracomment>field: for how much the customer bought</extracomment>
      <translation>購買金額</translation>
    </message>
    <message>
      <source>Whether all conditions must hold, or one is enough</source>
      <translation>要全部符合，或符合一個就好</translation>
    </message>
    <message>
      <source>any</source>
      <extracomment>no value is chosen yet</extracomment>
      <translation>任何</translation>
    </message>
    <message>
      <source>bought in the last</source>
      <translation>最近買過</translation>
    </message>
    <message>
      <source>bought nothing in the last</source>
      <translation>最近沒買過</translation>
    </message>
    <message>
      <source>bought nothing since</source>
      <translation>此日期後沒買過</translation>
    </message>
    <message>
      <source>bought since</source>
      <translation>此日期後買過</translation>
    </message>
    <message>
      <source>contains</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>包含</translation>
    </message>
    <message>
      <source>days</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>天</translation>
    </message>
    <message>
      <source>does not want to be contacted</source>
      <translation>請勿聯絡</translation>
    </message>
    <message>
      <source>from</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>從</translation>
    </message>
    <message>
      <source>has an open need</source>
      <translation>有預計需求</translation>
    </message>
    <message>
      <source>has had no service yet</source>
      <translation>還沒有服務過</translation>
    </message>
    <message>
      <source>has had service</source>
      <translation>服務過</translation>
    </message>
    <message>
      <source>has none</source>
      <translation>沒有</translation>
    </message>
    <message>
      <source>has one</source>
      <translation>有</translation>
    </message>
    <message>
      <source>in the group itself</source>
      <translation>在群組本身</translation>
    </message>
    <message>
      <source>in the last</source>
      <translation>最近</translation>
    </message>
    <message>
      <source>in the month</source>
      <translation>月份</translation>
    </message>
    <message>
      <source>in the next</source>
      <translation>接下來</translation>
    </message>
    <message>
      <source>in, or in a group below</source>
      <translation>在群組或子群組裡</translation>
    </message>
    <message>
      <source>is</source>
      <extracomment>comparison: field is value</extracomment>
      <translation>是</translation>
    </message>
    <message>
      <source>is empty</source>
      <translation>是空的</translation>
    </message>
    <message>
      <source>last bought longer ago than</source>
      <translation>上次購買早於</translation>
    </message>
    <message>
      <source>longer ago than</source>
      <translation>超過</translation>
    </message>
    <message>
      <source>looks after or stands in for them</source>
      <translation>負責或代理</translation>
    </message>
    <message>
      <source>looks after them</source>
      <translation>負責</translation>
    </message>
    <message>
      <source>may be contacted</source>
      <translation>可以聯絡</translation>
    </message>
    <message>
      <source>minutes</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>分鐘</translation>
    </message>
    <message>
      <source>never bought</source>
      <translation>從沒買過</translation>
    </message>
    <message>
      <source>never contacted</source>
      <translation>從未聯絡</translation>
    </message>
    <message>
      <source>no</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>否</translation>
    </message>
    <message>
      <source>no open need</source>
      <translation>沒有預計需求</translation>
    </message>
    <message>
      <source>none</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>無</translation>
    </message>
    <message>
      <source>not in, nor in a group below</source>
      <translation>不在群組或子群組裡</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation>還不用</translation>
    </message>
    <message>
      <source>nothing is to be done</source>
      <translation>沒有待辦事項</translation>
    </message>
    <message>
      <source>one of these</source>
      <translation>其中之一</translation>
    </message>
    <message>
      <source>received none of these yet</source>
      <translation>這些都還沒接受過</translation>
    </message>
    <message>
      <source>received one of these</source>
      <translation>接受過其中一項</translation>
    </message>
    <message>
      <source>since</source>
      <extracomment>comparison with a day</extracomment>
      <translation>此日期起</translation>
    </message>
    <message>
      <source>something is overdue</source>
      <translation>有逾期的待辦事項</translation>
    </message>
    <message>
      <source>something is to be done</source>
      <translation>有待辦事項</translation>
    </message>
    <message>
      <source>to</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>到</translation>
    </message>
    <message>
      <source>to be contacted now</source>
      <translation>待聯絡</translation>
    </message>
    <message>
      <source>yes</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>是</translation>
    </message>
  </context>
  <context>
    <name>FirstPage</name>
    <message>
      <source>%1 is already there. Choose another name, or open it.</source>
      <translation>已經有 %1 了。請換個名稱，或直接開啟它。</translation>
    </message>
    <message>
      <source>60 invented customers, something on every page. It is never mixed with your own book.</source>
      <translation>60 位虛構的客戶，每一頁都有內容。不會混進自己的客戶簿。</translation>
    </message>
    <message>
      <source>A new customer book</source>
      <translation>新的客戶簿</translation>
    </message>
    <message>
      <source>Add the first customer, the rest as they come. A short list says what to do next.</source>
      <translation>先新增第一位客戶，其餘慢慢來。會列出接下來該做的幾件事。</translation>
    </message>
    <message>
      <source>Begin</source>
      <extracomment>button: make the book and begin with an empty one</extracomment>
      <translation>開始</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>on the page with which a new book begins</extracomment>
      <translation>取消</translation>
    </message>
    <message>
      <source>Change where the book is stored</source>
      <translation>修改客戶簿存放的位置</translation>
    </message>
    <message>
      <source>Change…</source>
      <extracomment>on the page with which a new book begins</extracomment>
      <translation>修改…</translation>
    </message>
    <message>
      <source>Choose files…</source>
      <translation>選擇檔案…</translation>
    </message>
    <message>
      <source>Choose what came out of the phone</source>
      <translation>選擇從手機匯出的檔案</translation>
    </message>
    <message>
      <source>Colleagues can be added later</source>
      <translation>同事可以稍後再加</translation>
    </message>
    <message>
      <source>Exported contacts (.vcf), Excel or CSV. You see them first, and can undo it.</source>
      <translation>匯出的通訊錄（.vcf）、Excel 或 CSV。先預覽再匯入，可以復原。</translation>
    </message>
    <message>
      <source>From my phone</source>
      <translation>從手機帶進來</translation>
    </message>
    <message>
      <source>How do I get them out of my phone?</source>
      <translation>怎麼從手機匯出通訊錄？</translation>
    </message>
    <message>
      <source>How do you want to begin?</source>
      <translation>怎麼開始？</translation>
    </message>
    <message>
      <source>Look at the sample shop</source>
      <translation>看看範例店</translation>
    </message>
    <message>
      <source>My customers</source>
      <translation>我的客戶</translation>
    </message>
    <message>
      <source>My name</source>
      <translation>我的名字</translation>
    </message>
    <message>
      <source>No account, no network. Fill in three fields, then choose how to begin; everything can be changed later.</source>
      <translation>不用帳號，不連網路。先填三格，再選怎麼開始；以後都能修改。</translation>
    </message>
    <message>
      <source>Open an existing book…</source>
      <translation>開啟已有的客戶簿…</translation>
    </message>
    <message>
      <source>Open the sample</source>
      <translation>開啟範例店</translation>
    </message>
    <message>
      <source>Opening %1</source>
      <translation>正在開啟 %1</translation>
    </message>
    <message>
      <source>Phone +%1 · %2</source>
      <translation>電話 +%1 · %2</translation>
    </message>
    <message>
      <source>Shop</source>
      <extracomment>label: the name of the shop</extracomment>
      <translation>店名</translation>
    </message>
    <message>
      <source>Stands on visit sheets and print-outs</source>
      <translation>印在拜訪準備表等紙張上</translation>
    </message>
    <message>
      <source>Start empty</source>
      <translation>從空白開始</translation>
    </message>
    <message>
      <source>Stored in</source>
      <translation>存放在</translation>
    </message>
    <message>
      <source>Tab: next field · Esc: leave, no file is made</source>
      <translation>Tab 下一格 · Esc 離開，不建立任何檔案</translation>
    </message>
    <message>
      <source>Where the book is stored</source>
      <translation>客戶簿存放的位置</translation>
    </message>
    <message>
      <source>Where the shop is</source>
      <translation>所在地區</translation>
    </message>
    <message>
      <source>Your customer book, on this computer only</source>
      <translation>您的客戶簿，只在這台電腦</translation>
    </message>
  </context>
  <context>
    <name>FirstSteps</name>
    <message>
      <source>%1: done</source>
      <translation>%1：已完成</translation>
    </message>
    <message>
      <source>Back up</source>
      <translation>備份</translation>
    </message>
    <message>
      <source>Bring customers in</source>
      <translation>匯入客戶</translation>
    </message>
    <message>
      <source>First steps</source>
      <translation>接下來的幾步</translation>
    </message>
    <message>
      <source>Make a group</source>
      <translation>建立第一個群組</translation>
    </message>
    <message>
      <source>Mark a key customer</source>
      <translation>標出重點客戶</translation>
    </message>
    <message>
      <source>Put away</source>
      <translation>收起來</translation>
    </message>
    <message>
      <source>Show the first steps of this book no more</source>
      <translation>這本客戶簿不再顯示這幾步</translation>
    </message>
    <message>
      <source>Write a comment</source>
      <translation>寫第一則評論</translation>
    </message>
  </context>
  <context>
    <name>FormDialog</name>
    <message>
      <source>Cancel</source>
      <extracomment>button of every form</extracomment>
      <translation>取消</translation>
    </message>
    <message>
      <source>Enter, or Ctrl+Enter inside longer texts</source>
      <translation>Enter；在長文字裡用 Ctrl+Enter</translation>
    </message>
    <message>
      <source>Leave without saving</source>
      <translation>不儲存就離開</translation>
    </message>
    <message>
      <source>Not saved yet. Enter saves; Esc again leaves without saving.</source>
      <translation>還沒儲存。按 Enter 儲存；再按一次 Esc 不儲存就離開。</translation>
    </message>
    <message>
      <source>Nothing is written here yet.</source>
      <translation>這裡還沒有寫東西。</translation>
    </message>
    <message>
      <source>Save</source>
      <extracomment>button of every form</extracomment>
      <translation>儲存</translation>
    </message>
  </context>
  <context>
    <name>FormRow</name>
    <message>
      <source>Remove this line</source>
      <translation>移除這一行</translation>
    </message>
  </context>
  <context>
    <name>GiftForm</name>
    <message>
      <source>%1 of %2 get one</source>
      <translation>%2 位中送 %1 位</translation>
    </message>
    <message>
      <source>A cost is not below zero.</source>
      <translation>花費不能小於零。</translation>
    </message>
    <message>
      <source>Cost</source>
      <extracomment>label of a field in the form that says who gets a gift</extracomment>
      <translation>花費</translation>
    </message>
    <message>
      <source>Empty: what they got last year</source>
      <translation>留空：和去年相同</translation>
    </message>
    <message>
      <source>For</source>
      <extracomment>label of a field in the form that says who gets a gift</extracomment>
      <translation>節日或場合</translation>
    </message>
    <message>
      <source>Gift</source>
      <extracomment>label of a field in the form that says who gets a gift</extracomment>
      <translation>禮物</translation>
    </message>
    <message>
      <source>Say for which occasion.</source>
      <translation>請選擇節日或場合。</translation>
    </message>
    <message>
      <source>The cost is no amount. Write it like 1200 or 12.50.</source>
      <translation>花費不是金額。請寫成 1200 或 12.50。</translation>
    </message>
    <message>
      <source>Tick all</source>
      <translation>全部勾選</translation>
    </message>
    <message>
      <source>Tick at least one customer.</source>
      <translation>請至少勾選一位客戶。</translation>
    </message>
    <message>
      <source>Tick none</source>
      <translation>全部不選</translation>
    </message>
    <message>
      <source>Who gets a gift</source>
      <translation>送禮給誰</translation>
    </message>
    <message>
      <source>Year</source>
      <extracomment>label of a field in the form that says who gets a gift</extracomment>
      <translation>年份</translation>
    </message>
    <message>
      <source>a gift</source>
      <translation>禮物</translation>
    </message>
    <message>
      <source>key customer</source>
      <translation>重點客戶</translation>
    </message>
    <message>
      <source>last year</source>
      <translation>去年</translation>
    </message>
    <message>
      <source>of each</source>
      <translation>每份</translation>
    </message>
  </context>
  <context>
    <name>GiftList</name>
    <message>
      <source>Cost</source>
      <extracomment>head of a column on the printed list of gifts</extracomment>
      <translation>花費</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>head of a column on the printed list of gifts</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>Gift</source>
      <extracomment>head of a column on the printed list of gifts</extracomment>
      <translation>禮物</translation>
    </message>
    <message>
      <source>Last year</source>
      <translation>去年</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>head of a column on the printed list of gifts</extracomment>
      <translation>備註</translation>
    </message>
  </context>
  <context>
    <name>Gifts</name>
    <message numerus="yes">
      <source>%n gift(s)</source>
      <translation>
        <numerusform>%n 份禮物</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n given</source>
      <translation>
        <numerusform>已送出 %n 份</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n still to get</source>
      <translation>
        <numerusform>待準備 %n 份</numerusform>
      </translation>
    </message>
    <message>
      <source>A cost is not below zero.</source>
      <translation>花費不能小於零。</translation>
    </message>
    <message>
      <source>All</source>
      <extracomment>on the page of gifts for an occasion: heads of columns, filters, buttons</extracomment>
      <translation>全部</translation>
    </message>
    <message>
      <source>Click to choose; Space goes a step on: planned, ready, given</source>
      <translation>點一下可選擇；空白鍵往下一步：打算送、已備妥、已送出</translation>
    </message>
    <message>
      <source>Cost</source>
      <extracomment>on the page of gifts for an occasion: heads of columns, filters, buttons</extracomment>
      <translation>花費</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>on the page of gifts for an occasion: heads of columns, filters, buttons</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>on the page of gifts for an occasion: heads of columns, filters, buttons</extracomment>
      <translation>刪除</translation>
    </message>
    <message>
      <source>For</source>
      <extracomment>on the page of gifts for an occasion: heads of columns, filters, buttons</extracomment>
      <translation>節日或場合</translation>
    </message>
    <message>
      <source>Gift</source>
      <extracomment>on the page of gifts for an occasion: heads of columns, filters, buttons</extracomment>
      <translation>禮物</translation>
    </message>
    <message>
      <source>Gifts</source>
      <extracomment>on the page of gifts for an occasion: heads of columns, filters, buttons</extracomment>
      <translation>禮物</translation>
    </message>
    <message>
      <source>Gifts: %1</source>
      <translation>禮物：%1</translation>
    </message>
    <message>
      <source>Go to the customer</source>
      <translation>前往客戶</translation>
    </message>
    <message>
      <source>Key customers and whoever got something last year are proposed, with what it was and what it cost.</source>
      <translation>會列出重點客戶和去年送過的客戶，以及當時送了什麼、花了多少。</translation>
    </message>
    <message>
      <source>Last year</source>
      <translation>去年</translation>
    </message>
    <message>
      <source>Nobody gets a gift for this yet</source>
      <translation>這次還沒有安排禮物</translation>
    </message>
    <message>
      <source>Nobody is left: they get something for this already, or are gone.</source>
      <translation>沒有需要安排的客戶：他們這次都已有禮物，或已不在客戶簿裡。</translation>
    </message>
    <message>
      <source>Not given yet</source>
      <translation>還沒送出</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>on the page of gifts for an occasion: heads of columns, filters, buttons</extracomment>
      <translation>備註</translation>
    </message>
    <message>
      <source>Print…</source>
      <extracomment>on the page of gifts for an occasion: heads of columns, filters, buttons</extracomment>
      <translation>列印…</translation>
    </message>
    <message>
      <source>Say for which occasion and year.</source>
      <translation>請選擇節日或場合，以及年份。</translation>
    </message>
    <message>
      <source>State</source>
      <extracomment>on the page of gifts for an occasion: heads of columns, filters, buttons</extracomment>
      <translation>狀態</translation>
    </message>
    <message>
      <source>Still to get</source>
      <translation>待準備</translation>
    </message>
    <message>
      <source>The cost is no amount. Write it like 1200 or 12.50.</source>
      <translation>花費不是金額。請寫成 1200 或 12.50。</translation>
    </message>
    <message>
      <source>This gift is no longer in the book.</source>
      <translation>客戶簿裡已沒有這份禮物。</translation>
    </message>
    <message>
      <source>This gift was changed somewhere else meanwhile. Nothing was overwritten; look at it again.</source>
      <translation>這份禮物剛才在別處被改過。沒有覆蓋任何內容，請再看一次。</translation>
    </message>
    <message>
      <source>Who gets one…</source>
      <translation>送禮給誰…</translation>
    </message>
    <message>
      <source>Year</source>
      <extracomment>on the page of gifts for an occasion: heads of columns, filters, buttons</extracomment>
      <translation>年份</translation>
    </message>
    <message>
      <source>last year %1</source>
      <translation>去年 %1</translation>
    </message>
    <message>
      <source>together %1</source>
      <translation>合計 %1</translation>
    </message>
  </context>
  <context>
    <name>GreetingWindow</name>
    <message numerus="yes">
      <source>%n chosen customer(s)</source>
      <translation>
        <numerusform>已選的 %n 位客戶</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) left out</source>
      <translation>
        <numerusform>略去 %n 位客戶</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more when these are done</source>
      <translation>
        <numerusform>這些做完後還有 %n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n skipped</source>
      <translation>
        <numerusform>跳過 %n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n still to greet</source>
      <translation>
        <numerusform>還有 %n 位沒有問候</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All done: %n sent</source>
      <translation>
        <numerusform>都做完了：已送出 %n 位</numerusform>
      </translation>
    </message>
    <message>
      <source>All of them were sent</source>
      <translation>全部都送出了</translation>
    </message>
    <message>
      <source>Change these words…</source>
      <translation>修改範本…</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>in the window in which greetings are written to one customer after another</extracomment>
      <translation>關閉</translation>
    </message>
    <message>
      <source>Copied. Paste it where you write to them, then press Sent.</source>
      <translation>已複製。貼到訊息裡送出後，請按「已送出」。</translation>
    </message>
    <message>
      <source>Copied: %1</source>
      <translation>已複製：%1</translation>
    </message>
    <message>
      <source>Copy</source>
      <extracomment>in the window in which greetings are written to one customer after another</extracomment>
      <translation>複製</translation>
    </message>
    <message>
      <source>Everybody who was not greeted yet</source>
      <translation>所有還沒問候的客戶</translation>
    </message>
    <message>
      <source>For</source>
      <extracomment>label: for which festival or day the greeting is</extracomment>
      <translation>節日或場合</translation>
    </message>
    <message>
      <source>Greeting</source>
      <extracomment>in the window in which greetings are written to one customer after another</extracomment>
      <translation>問候內容</translation>
    </message>
    <message>
      <source>More</source>
      <extracomment>in the window in which greetings are written to one customer after another</extracomment>
      <translation>更多</translation>
    </message>
    <message>
      <source>Nobody is left to greet for this.</source>
      <translation>這次沒有需要問候的客戶了。</translation>
    </message>
    <message>
      <source>Print address labels…</source>
      <translation>列印地址標籤…</translation>
    </message>
    <message>
      <source>Print cards…</source>
      <translation>列印賀卡…</translation>
    </message>
    <message>
      <source>Sent</source>
      <extracomment>button and state: the greeting was sent by hand, and is logged</extracomment>
      <translation>已送出</translation>
    </message>
    <message>
      <source>Skip</source>
      <extracomment>in the window in which greetings are written to one customer after another</extracomment>
      <translation>跳過</translation>
    </message>
    <message>
      <source>Skipped</source>
      <extracomment>in the window in which greetings are written to one customer after another</extracomment>
      <translation>已跳過</translation>
    </message>
    <message>
      <source>There is nothing to log: the greeting is empty.</source>
      <translation>問候是空的，沒有可記錄的內容。</translation>
    </message>
    <message>
      <source>To</source>
      <extracomment>label: who is greeted</extracomment>
      <translation>對象</translation>
    </message>
    <message>
      <source>Undo</source>
      <extracomment>in the window in which greetings are written to one customer after another</extracomment>
      <translation>復原</translation>
    </message>
    <message>
      <source>What you typed was not sent. Esc again closes all the same.</source>
      <translation>您改過的內容還沒送出。再按一次 Esc 就會關閉。</translation>
    </message>
    <message>
      <source>Words</source>
      <extracomment>the words that the greeting is made from (a template)</extracomment>
      <translation>範本</translation>
    </message>
    <message>
      <source>Words of greeting…</source>
      <translation>問候範本…</translation>
    </message>
    <message>
      <source>Write greetings</source>
      <translation>寫問候</translation>
    </message>
  </context>
  <context>
    <name>Greetings</name>
    <message>
      <source>%1 was greeted for this meanwhile; nothing was logged.</source>
      <translation>%1 剛才已有人問候過了，沒有重複記錄。</translation>
    </message>
    <message>
      <source>A { is missing here: %1</source>
      <translation>這裡少了一個 {：%1</translation>
    </message>
    <message>
      <source>A } is missing here: %1</source>
      <translation>這裡少了一個 }：%1</translation>
    </message>
    <message>
      <source>Animal of the year</source>
      <translation>當年生肖</translation>
    </message>
    <message>
      <source>Does not want to be contacted</source>
      <translation>不希望被聯絡</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>繼續</translation>
    </message>
    <message>
      <source>Greeted already: %1</source>
      <translation>已問候過：%1</translation>
    </message>
    <message>
      <source>How they are addressed</source>
      <translation>稱呼</translation>
    </message>
    <message>
      <source>In mourning, or does not want festive greetings</source>
      <translation>服喪中，或不收節日問候</translation>
    </message>
    <message>
      <source>In the trash</source>
      <translation>在垃圾桶裡</translation>
    </message>
    <message>
      <source>Name</source>
      <extracomment>about words of greeting and who is greeted; single words name what can be filled in</extracomment>
      <translation>姓名</translation>
    </message>
    <message>
      <source>Nobody is left: they were greeted for this already, or are gone.</source>
      <translation>沒有需要問候的客戶：他們都已問候過，或已不在客戶簿裡。</translation>
    </message>
    <message>
      <source>Nothing can be filled in for %1. What can be: %2</source>
      <translation>%1 沒有可填入的內容。可以用的有：%2</translation>
    </message>
    <message>
      <source>Our shop</source>
      <translation>本店店名</translation>
    </message>
    <message>
      <source>Say for which occasion these words are.</source>
      <translation>請填這個範本用於什麼節日或場合。</translation>
    </message>
    <message>
      <source>Say in which language and tone these words are.</source>
      <translation>請選擇範本的語言和語氣。</translation>
    </message>
    <message>
      <source>Somebody changed these words in the meantime. Save again to keep what is written here.</source>
      <translation>剛才有人改過這個範本。再儲存一次，就會保留這裡所寫的。</translation>
    </message>
    <message>
      <source>The day is not known</source>
      <translation>日子不明</translation>
    </message>
    <message>
      <source>There are no words for this</source>
      <translation>沒有可用的範本</translation>
    </message>
    <message>
      <source>These words are no longer in the book.</source>
      <translation>客戶簿裡已沒有這個範本。</translation>
    </message>
    <message>
      <source>This customer is lost. Greet them all the same?</source>
      <translation>這位客戶已經流失，還是要問候嗎？</translation>
    </message>
    <message>
      <source>This is too long for a greeting: %1 characters.</source>
      <translation>問候太長了：%1 個字。</translation>
    </message>
    <message>
      <source>Wang Ming</source>
      <translation>王小明</translation>
    </message>
    <message>
      <source>Who greets</source>
      <translation>問候的同事</translation>
    </message>
    <message>
      <source>Write what the greeting says.</source>
      <translation>請寫下問候的內容。</translation>
    </message>
    <message>
      <source>Years known</source>
      <translation>認識幾年</translation>
    </message>
  </context>
  <context>
    <name>GroupLook</name>
    <message>
      <source>As usual</source>
      <translation>預設</translation>
    </message>
    <message>
      <source>Blue</source>
      <extracomment>name of an icon or a colour of a group</extracomment>
      <translation>藍</translation>
    </message>
    <message>
      <source>Book</source>
      <extracomment>name of an icon or a colour of a group</extracomment>
      <translation>書本</translation>
    </message>
    <message>
      <source>Cake</source>
      <extracomment>name of an icon or a colour of a group</extracomment>
      <translation>蛋糕</translation>
    </message>
    <message>
      <source>Company</source>
      <extracomment>name of an icon or a colour of a group</extracomment>
      <translation>公司</translation>
    </message>
    <message>
      <source>Footprints</source>
      <extracomment>name of an icon or a colour of a group</extracomment>
      <translation>足跡</translation>
    </message>
    <message>
      <source>Gift</source>
      <extracomment>name of an icon or a colour of a group</extracomment>
      <translation>禮物</translation>
    </message>
    <message>
      <source>Gold</source>
      <extracomment>name of an icon or a colour of a group</extracomment>
      <translation>金</translation>
    </message>
    <message>
      <source>Green</source>
      <extracomment>name of an icon or a colour of a group</extracomment>
      <translation>綠</translation>
    </message>
    <message>
      <source>Jade</source>
      <extracomment>name of an icon or a colour of a group</extracomment>
      <translation>翠綠</translation>
    </message>
    <message>
      <source>Orange</source>
      <extracomment>name of an icon or a colour of a group</extracomment>
      <translation>橘</translation>
    </message>
    <message>
      <source>Person</source>
      <extracomment>name of an icon or a colour of a group</extracomment>
      <translation>個人</translation>
    </message>
    <message>
      <source>Pin</source>
      <extracomment>name of an icon or a colour of a group</extracomment>
      <translation>圖釘</translation>
    </message>
    <message>
      <source>Pink</source>
      <extracomment>name of an icon or a colour of a group</extracomment>
      <translation>粉紅</translation>
    </message>
    <message>
      <source>Place on the map</source>
      <translation>地點</translation>
    </message>
    <message>
      <source>Red</source>
      <extracomment>name of an icon or a colour of a group</extracomment>
      <translation>紅</translation>
    </message>
    <message>
      <source>Several people</source>
      <translation>多人</translation>
    </message>
    <message>
      <source>Star</source>
      <extracomment>name of an icon or a colour of a group</extracomment>
      <translation>星星</translation>
    </message>
    <message>
      <source>Telephone</source>
      <extracomment>name of an icon or a colour of a group</extracomment>
      <translation>電話</translation>
    </message>
    <message>
      <source>Violet</source>
      <extracomment>name of an icon or a colour of a group</extracomment>
      <translation>紫</translation>
    </message>
  </context>
  <context>
    <name>GroupPicker</name>
    <message>
      <source>A part of the name</source>
      <translation>名稱的一部分</translation>
    </message>
    <message>
      <source>No group has this name.</source>
      <translation>沒有這個名稱的群組。</translation>
    </message>
  </context>
  <context>
    <name>GroupRhythm</name>
    <message numerus="yes">
      <source>%n customer(s) are in it now, with a tier or without.</source>
      <translation>
        <numerusform>目前有 %n 位客戶在內，不論有沒有等級。</numerusform>
      </translation>
    </message>
    <message>
      <source>Contact at least every</source>
      <translation>最久多少天聯絡一次</translation>
    </message>
    <message>
      <source>Contact rhythm: %1</source>
      <translation>聯絡週期：%1</translation>
    </message>
    <message>
      <source>Counts before the days of the tier, for everybody in the group and in those below it; what was agreed with one customer counts first. Of several groups the shortest rhythm counts.</source>
      <translation>這裡的天數優先於等級，適用於這個群組和子群組的每位客戶；客戶有專屬條件時以專屬條件為準。屬於好幾個群組時，以最短的週期為準。</translation>
    </message>
    <message>
      <source>Not again before</source>
      <translation>最短間隔</translation>
    </message>
    <message>
      <source>as the tier</source>
      <translation>依等級</translation>
    </message>
    <message>
      <source>days</source>
      <extracomment>in the window that says how often the customers of a group are contacted</extracomment>
      <translation>天</translation>
    </message>
  </context>
  <context>
    <name>Groups</name>
    <message>
      <source>%1 asks who is to be contacted, so it cannot say how often that is.</source>
      <translation>「%1」的條件問的是誰待聯絡，所以不能再由它決定聯絡週期。</translation>
    </message>
    <message>
      <source>%1 fills itself by its conditions: nobody can be put into it or taken out of it. Change its conditions instead.</source>
      <translation>%1 會按條件自動收集客戶，不能自行放入或移出。請改它的條件。</translation>
    </message>
    <message>
      <source>%1; %2 were there before</source>
      <translation>%1；其中 %2 位原本就在</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) added to %1</source>
      <translation>
        <numerusform>已將 %n 位客戶加入 %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) moved from %1 to %2</source>
      <translation>
        <numerusform>已將 %n 位客戶從 %1 移到 %2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) taken out of %1</source>
      <translation>
        <numerusform>已將 %n 位客戶移出「%1」</numerusform>
      </translation>
    </message>
    <message>
      <source>A group cannot be merged into itself or into a group below it.</source>
      <translation>群組不能併入自己或自己的子群組。</translation>
    </message>
    <message>
      <source>A group cannot be moved into itself.</source>
      <translation>群組不能移到自己裡面。</translation>
    </message>
    <message>
      <source>A group needs a name.</source>
      <translation>群組需要一個名字。</translation>
    </message>
    <message>
      <source>A rhythm has between 1 and %1 days.</source>
      <translation>聯絡週期請填 1 到 %1 天。</translation>
    </message>
    <message>
      <source>A smart group fills itself by its conditions; it cannot be merged with another group.</source>
      <translation>智慧群組依條件自動收集客戶，不能與其他群組合併。</translation>
    </message>
    <message>
      <source>A smart group fills itself; no other group can be put into it.</source>
      <translation>智慧群組會自動收集客戶，不能放入其他群組。</translation>
    </message>
    <message>
      <source>Corporate customers</source>
      <translation>集團客戶</translation>
    </message>
    <message>
      <source>Family</source>
      <extracomment>group that is suggested for a new book</extracomment>
      <translation>家人</translation>
    </message>
    <message>
      <source>Friends</source>
      <extracomment>group that is suggested for a new book</extracomment>
      <translation>朋友</translation>
    </message>
    <message>
      <source>Important customers</source>
      <translation>重要客戶</translation>
    </message>
    <message>
      <source>Nobody to take out: they are not in %1</source>
      <translation>沒有要移出的：這些客戶不在「%1」中</translation>
    </message>
    <message>
      <source>Ordinary customers</source>
      <translation>一般客戶</translation>
    </message>
    <message>
      <source>The conditions of %1 cannot ask for %1 itself.</source>
      <translation>%1 的條件不能包含 %1 自己。</translation>
    </message>
    <message>
      <source>This group is no longer in the book.</source>
      <translation>這個群組已經不在客戶簿裡。</translation>
    </message>
    <message>
      <source>To be contacted every %1 days, but not within %2: make one of them fit the other.</source>
      <translation>每 %1 天要聯絡一次，%2 天內又不該再聯絡：請改其中一個。</translation>
    </message>
  </context>
  <context>
    <name>GroupsSection</name>
    <message>
      <source>Find a group</source>
      <translation>尋找群組</translation>
    </message>
    <message>
      <source>Groups</source>
      <extracomment>heading in the form of a customer</extracomment>
      <translation>群組</translation>
    </message>
    <message>
      <source>The book has no groups yet; make them in the sidebar.</source>
      <translation>客戶簿裡還沒有群組；可在左側新增。</translation>
    </message>
  </context>
  <context>
    <name>GrowingRows</name>
    <message numerus="yes">
      <source>%n more…</source>
      <translation>
        <numerusform>還有 %n 項…</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Handover</name>
    <message>
      <source>Add a colleague first: there is nobody to hand customers to.</source>
      <translation>請先新增同事：目前沒有人可以接手。</translation>
    </message>
    <message>
      <source>Choose somebody else to hand the customers to.</source>
      <translation>請選別的同事來接手。</translation>
    </message>
    <message>
      <source>Gathering the handover notes…</source>
      <translation>正在整理交接單…</translation>
    </message>
    <message>
      <source>Handing over customers…</source>
      <translation>正在交接客戶…</translation>
    </message>
    <message>
      <source>Last contact %1</source>
      <translation>上次聯絡 %1</translation>
    </message>
    <message>
      <source>Need: %1</source>
      <translation>預計需求：%1</translation>
    </message>
    <message>
      <source>Never contacted: due now</source>
      <translation>從未聯絡：待聯絡</translation>
    </message>
    <message>
      <source>The handover notes have the first %1 of %2 customers.</source>
      <translation>交接單只列出 %2 位客戶中的前 %1 位。</translation>
    </message>
    <message>
      <source>To win them back: %1</source>
      <translation>挽回：%1</translation>
    </message>
    <message>
      <source>Visit %1</source>
      <translation>拜訪 %1</translation>
    </message>
    <message numerus="yes">
      <source>due in %n day(s)</source>
      <translation>
        <numerusform>%n 天後待聯絡</numerusform>
      </translation>
    </message>
    <message>
      <source>due now</source>
      <translation>待聯絡</translation>
    </message>
  </context>
  <context>
    <name>HandoverForm</name>
    <message>
      <source>%1 (has left)</source>
      <translation>%1（已離職）</translation>
    </message>
    <message>
      <source>&amp;All their customers (%1, and %2 they stand in for)</source>
      <translation>名下全部客戶（%1 位，另代理 %2 位）(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Evenly</source>
      <extracomment>label in the form that hands customers over to a colleague</extracomment>
      <translation>平均分配(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;From</source>
      <extracomment>label: the colleague who gives the customers away</extracomment>
      <translation>交出的同事(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Note for the handover</source>
      <translation>寫在交接單上的話(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;To one or several (tick with Space)</source>
      <translation>接手的同事，一位或多位（按空白鍵勾選）(&amp;T)</translation>
    </message>
    <message>
      <source>By a&amp;rea, each area to one colleague</source>
      <translation>依區域，一個區域給一位同事(&amp;R)</translation>
    </message>
    <message>
      <source>Hand over</source>
      <translation>交接</translation>
    </message>
    <message>
      <source>Hand over customers</source>
      <translation>交接客戶</translation>
    </message>
    <message>
      <source>None of the selected customers is theirs. Choose another colleague.</source>
      <translation>選取的客戶都不是這位同事的，請選別的同事。</translation>
    </message>
    <message numerus="yes">
      <source>The %n &amp;selected</source>
      <translation>
        <numerusform>選取的 %n 位(&amp;S)</numerusform>
      </translation>
    </message>
    <message>
      <source>They &amp;leave: no longer offered as the current user</source>
      <translation>這位同事離職：之後不再列出(&amp;L)</translation>
    </message>
    <message>
      <source>They have no customers to hand over.</source>
      <translation>這位同事名下沒有客戶可以交接。</translation>
    </message>
    <message>
      <source>Tick who gets the customers.</source>
      <translation>請勾選由誰接手。</translation>
    </message>
    <message>
      <source>What goes for all of them: what is promised, whom to greet first…</source>
      <translation>對全部客戶都適用的話：答應了什麼、先問候誰…</translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message>
      <source>%1 → %2</source>
      <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
      <source>%n added</source>
      <translation>
        <numerusform>新增 %n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n address(es)</source>
      <translation>
        <numerusform>%n 個地址</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n changed</source>
      <translation>
        <numerusform>修改 %n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n chat account(s)</source>
      <translation>
        <numerusform>%n 個聊天帳號</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n colleague(s)</source>
      <translation>
        <numerusform>%n 位同事</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n comment(s)</source>
      <translation>
        <numerusform>%n 則評論</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer review meeting(s)</source>
      <translation>
        <numerusform>%n 次客戶分類檢討會議</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n 位客戶</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) of a step</source>
      <translation>
        <numerusform>一個步驟的 %n 位客戶</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) of the shop</source>
      <translation>
        <numerusform>%n 個店內日子</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n e-mail address(es)</source>
      <translation>
        <numerusform>%n 個電子郵件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n gift(s)</source>
      <translation>
        <numerusform>%n 份禮物</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n greeting text(s)</source>
      <translation>
        <numerusform>%n 則問候語</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n group(s)</source>
      <translation>
        <numerusform>%n 個群組</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n handover(s)</source>
      <translation>
        <numerusform>%n 筆交接</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n important date(s)</source>
      <translation>
        <numerusform>%n 個重要日子</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lodging(s)</source>
      <translation>
        <numerusform>%n 個住宿</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n logged contact(s)</source>
      <translation>
        <numerusform>%n 筆聯絡紀錄</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more change(s)</source>
      <translation>
        <numerusform>另有 %n 項</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n need(s)</source>
      <translation>
        <numerusform>%n 筆預計需求</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other detail(s)</source>
      <translation>
        <numerusform>%n 項其他資料</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pair(s) that are no duplicates</source>
      <translation>
        <numerusform>%n 組不是重複的客戶</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n phone number(s)</source>
      <translation>
        <numerusform>%n 支電話</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) of sheets</source>
      <translation>
        <numerusform>%n 張拜訪準備表照片</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n place(s) in groups</source>
      <translation>
        <numerusform>%n 筆群組成員</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n promised service(s)</source>
      <translation>
        <numerusform>%n 項承諾的服務</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n record(s) of loss</source>
      <translation>
        <numerusform>%n 筆流失紀錄</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n relation(s)</source>
      <translation>
        <numerusform>%n 筆關係</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reminder(s) put off</source>
      <translation>
        <numerusform>%n 個延後的提醒</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sale(s)</source>
      <translation>
        <numerusform>%n 筆銷售</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n setting(s)</source>
      <translation>
        <numerusform>%n 項設定</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n step(s)</source>
      <translation>
        <numerusform>%n 個步驟</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n step(s) in the way</source>
      <translation>
        <numerusform>%n 步擋著</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n task(s)</source>
      <translation>
        <numerusform>%n 項待辦</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n template(s) of the visit sheet</source>
      <translation>
        <numerusform>%n 個拜訪準備表範本</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tier(s)</source>
      <translation>
        <numerusform>%n 個等級</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n trip(s)</source>
      <translation>
        <numerusform>%n 趟行程</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit result(s)</source>
      <translation>
        <numerusform>%n 筆拜訪結果</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s)</source>
      <translation>
        <numerusform>%n 次拜訪</numerusform>
      </translation>
    </message>
    <message>
      <source>A later one of these stands in its way.</source>
      <translation>還有更新的步驟擋著它。</translation>
    </message>
    <message>
      <source>About</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>影響</translation>
    </message>
    <message>
      <source>Added</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>新增</translation>
    </message>
    <message>
      <source>All colleagues</source>
      <translation>所有同事</translation>
    </message>
    <message>
      <source>All steps</source>
      <translation>所有步驟</translation>
    </message>
    <message>
      <source>Changed</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>修改</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>關閉</translation>
    </message>
    <message>
      <source>Colleague</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>同事</translation>
    </message>
    <message>
      <source>Colleagues</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>同事</translation>
    </message>
    <message>
      <source>Comment</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>評論</translation>
    </message>
    <message>
      <source>Comments</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>評論</translation>
    </message>
    <message>
      <source>Contact log</source>
      <translation>聯絡紀錄</translation>
    </message>
    <message>
      <source>Customer review meeting</source>
      <translation>客戶分類檢討會議</translation>
    </message>
    <message>
      <source>Customers</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>客戶資料</translation>
    </message>
    <message>
      <source>Day of the shop</source>
      <translation>店內日子</translation>
    </message>
    <message>
      <source>Deleted and restored</source>
      <translation>刪除與還原</translation>
    </message>
    <message>
      <source>Each of them can be redone afterwards.</source>
      <translation>復原後，每一步都可以重做。</translation>
    </message>
    <message>
      <source>Every change of the book is listed here and can be undone.</source>
      <translation>客戶簿的每個變更都列在這裡，可以復原。</translation>
    </message>
    <message>
      <source>Gift</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>禮物</translation>
    </message>
    <message>
      <source>Greeting text</source>
      <translation>問候語</translation>
    </message>
    <message>
      <source>Greetings and gifts</source>
      <translation>問候與禮物</translation>
    </message>
    <message>
      <source>Group</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>群組</translation>
    </message>
    <message>
      <source>Groups</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>群組</translation>
    </message>
    <message>
      <source>Handover</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>交接</translation>
    </message>
    <message>
      <source>History</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>歷史</translation>
    </message>
    <message>
      <source>Imports</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>匯入</translation>
    </message>
    <message>
      <source>It can be redone: Ctrl+Shift+Z.</source>
      <translation>復原後還能重做：Ctrl+Shift+Z。</translation>
    </message>
    <message>
      <source>Kind of step</source>
      <translation>步驟種類</translation>
    </message>
    <message>
      <source>Lodging</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>住宿</translation>
    </message>
    <message>
      <source>Logged contact</source>
      <translation>聯絡紀錄</translation>
    </message>
    <message>
      <source>Merged customers</source>
      <translation>合併客戶</translation>
    </message>
    <message>
      <source>Need</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>預計需求</translation>
    </message>
    <message>
      <source>New customers</source>
      <translation>新增客戶</translation>
    </message>
    <message>
      <source>No duplicate</source>
      <translation>不是重複</translation>
    </message>
    <message>
      <source>No step fits what is chosen above.</source>
      <translation>沒有符合上方條件的步驟。</translation>
    </message>
    <message>
      <source>No such steps</source>
      <translation>沒有這樣的步驟</translation>
    </message>
    <message>
      <source>Nobody chosen</source>
      <translation>未指定</translation>
    </message>
    <message numerus="yes">
      <source>Not alone: %n later step(s) changed the same data</source>
      <translation>
        <numerusform>還不能復原：之後有 %n 步改過同樣的資料</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was done yet</source>
      <translation>還沒有任何步驟</translation>
    </message>
    <message>
      <source>Only one customer…</source>
      <translation>只看一位客戶…</translation>
    </message>
    <message>
      <source>Only what can be undone</source>
      <translation>只看能復原的</translation>
    </message>
    <message>
      <source>Promised service</source>
      <translation>承諾的服務</translation>
    </message>
    <message>
      <source>Promises and tasks</source>
      <translation>承諾與待辦</translation>
    </message>
    <message>
      <source>Put off until</source>
      <translation>延後到</translation>
    </message>
    <message>
      <source>Record of loss</source>
      <translation>流失紀錄</translation>
    </message>
    <message>
      <source>Redo this step</source>
      <translation>重做這一步</translation>
    </message>
    <message>
      <source>Relation</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>關係</translation>
    </message>
    <message>
      <source>Removed</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>移除</translation>
    </message>
    <message>
      <source>Restored</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>還原</translation>
    </message>
    <message>
      <source>Sale</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>銷售</translation>
    </message>
    <message>
      <source>Sales and needs</source>
      <translation>銷售與需求</translation>
    </message>
    <message>
      <source>See the other steps of this customer</source>
      <translation>看這位客戶的其他步驟</translation>
    </message>
    <message>
      <source>See their other steps</source>
      <translation>看這些客戶的其他步驟</translation>
    </message>
    <message>
      <source>Settings</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>設定</translation>
    </message>
    <message>
      <source>Show all steps</source>
      <translation>顯示所有步驟</translation>
    </message>
    <message>
      <source>Show the customer</source>
      <translation>顯示客戶</translation>
    </message>
    <message>
      <source>Task</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>待辦</translation>
    </message>
    <message>
      <source>Template</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>範本</translation>
    </message>
    <message numerus="yes">
      <source>The steps and %n customer(s) are named before. All can be redone: Ctrl+Shift+Z.</source>
      <translation>
        <numerusform>會先列出步驟和 %n 位客戶再問一次；復原後都能重做：Ctrl+Shift+Z。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>These %n steps are undone together, or none:</source>
      <translation>
        <numerusform>這 %n 步會一起復原，不會只復原一部分：</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>They are about %n customer(s).</source>
      <translation>
        <numerusform>影響 %n 位客戶。</numerusform>
      </translation>
    </message>
    <message>
      <source>This cannot be undone: %1 changed since, by nothing that the history knows.</source>
      <translation>不能復原：%1 之後改過，而歷史裡沒有這個變更。</translation>
    </message>
    <message>
      <source>This step cannot be undone any more: it is too old, or a customer in it was erased for good.</source>
      <translation>這一步不能再復原：時間太久，或其中的客戶已永久清除。</translation>
    </message>
    <message>
      <source>This step is undone. It can be redone.</source>
      <translation>這一步已復原，可以重做。</translation>
    </message>
    <message>
      <source>This step was undone, and other steps followed.</source>
      <translation>這一步已復原，之後又有別的步驟，不能重做。</translation>
    </message>
    <message>
      <source>This was done at another computer, and can be undone only there.</source>
      <translation>這一步是在另一台電腦做的，只能在那裡復原。</translation>
    </message>
    <message>
      <source>Tier</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>等級</translation>
    </message>
    <message>
      <source>Tiers</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>客戶等級</translation>
    </message>
    <message>
      <source>Trip</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>行程</translation>
    </message>
    <message>
      <source>Undo</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>復原</translation>
    </message>
    <message numerus="yes">
      <source>Undo %n step(s)</source>
      <translation>
        <numerusform>復原 %n 步</numerusform>
      </translation>
    </message>
    <message>
      <source>Undo them one by one, the newest first, and this step is free. No other step is touched.</source>
      <translation>一步一步由新到舊復原，這一步就會放開。其他步驟不受影響。</translation>
    </message>
    <message>
      <source>Undo this step</source>
      <translation>復原這一步</translation>
    </message>
    <message numerus="yes">
      <source>Undo together with these %n…</source>
      <translation>
        <numerusform>連同這 %n 步一起復原…</numerusform>
      </translation>
    </message>
    <message>
      <source>Undo: %1</source>
      <translation>復原：%1</translation>
    </message>
    <message numerus="yes">
      <source>Undone: %1, with %n later step(s)</source>
      <translation>
        <numerusform>已復原：%1，連同之後的 %n 步</numerusform>
      </translation>
    </message>
    <message>
      <source>Visit</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>拜訪</translation>
    </message>
    <message>
      <source>Visit result</source>
      <translation>拜訪結果</translation>
    </message>
    <message>
      <source>Visits and trips</source>
      <translation>拜訪與行程</translation>
    </message>
    <message>
      <source>What this step changed</source>
      <translation>這一步改了什麼</translation>
    </message>
    <message>
      <source>added</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>新增</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>還有 %n 步</numerusform>
      </translation>
    </message>
    <message>
      <source>cannot be undone any more</source>
      <translation>不能再復原</translation>
    </message>
    <message numerus="yes">
      <source>first %n shown</source>
      <translation>
        <numerusform>先列 %n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>kept for %n day(s)</source>
      <translation>
        <numerusform>保留 %n 天</numerusform>
      </translation>
    </message>
    <message>
      <source>moved to the trash</source>
      <translation>移到垃圾桶</translation>
    </message>
    <message>
      <source>restored from the trash</source>
      <translation>從垃圾桶還原</translation>
    </message>
    <message>
      <source>undone</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>已復原</translation>
    </message>
    <message>
      <source>without %1</source>
      <translation>移除 %1</translation>
    </message>
    <message>
      <source>“%1” came later, changed the same data and stays. %2</source>
      <translation>之後的「%1」改過同樣的資料，而且要留著。%2</translation>
    </message>
    <message>
      <source>↑ ↓ choose a step</source>
      <translation>↑ ↓ 選步驟</translation>
    </message>
  </context>
  <context>
    <name>ImFormRow</name>
    <message>
      <source>Messenger</source>
      <extracomment>label of a field in the form of a customer</extracomment>
      <translation>聊天帳號</translation>
    </message>
  </context>
  <context>
    <name>Import</name>
    <message>
      <source>%1 (%2) has the name and the company of %3 (%4), but another number: both are kept. If they are one person, merge them.</source>
      <translation>%1（%2）與 %3（%4）同名、同公司，但號碼不同：兩位都保留。若是同一個人，請合併。</translation>
    </message>
    <message>
      <source>%1 (corrected by you; the file says: %2)</source>
      <translation>%1（已由您更正；檔案裡是：%2）</translation>
    </message>
    <message>
      <source>%1 cannot be read (%2). Copy it to this computer and import the copy.</source>
      <translation>無法讀取 %1（%2）。請先複製到這台電腦，再匯入。</translation>
    </message>
    <message>
      <source>%1 different texts in “%2” are not known as “%3” in this book and were kept as another field.</source>
      <translation>「%2」欄有 %1 種寫法，這本客戶簿都不認得是「%3」，已保留為其他欄位。</translation>
    </message>
    <message>
      <source>%1 has been imported</source>
      <translation>已匯入 %1</translation>
    </message>
    <message>
      <source>%1 has the same number or e-mail as %2 and was kept as a person of their own.</source>
      <translation>%1 和 %2 的電話或電子郵件相同，仍當作兩個人。</translation>
    </message>
    <message>
      <source>%1 holds neither contact cards nor a table with names or numbers. Choose a .vcf, .csv or .xlsx file.</source>
      <translation>%1 裡沒有名片，也沒有含姓名或電話的表格。請選擇 .vcf、.csv 或 .xlsx 檔案。</translation>
    </message>
    <message>
      <source>%1 holds several tables (%2). Import them one by one.</source>
      <translation>%1 裡有好幾個表格（%2）。請一個一個匯入。</translation>
    </message>
    <message>
      <source>%1 in “%2” is kept as it stands, but the spreadsheet lost its digits. Format the column as text and export again.</source>
      <translation>「%2」裡的 %1 照原樣保留，但試算表已經弄丟了它的數字。請把那一欄設為文字格式，再匯出一次。</translation>
    </message>
    <message>
      <source>%1 in “%2” was left out: a formula of the spreadsheet failed there.</source>
      <translation>「%2」欄的 %1 沒有匯入：試算表的公式在那裡出錯。</translation>
    </message>
    <message>
      <source>%1 in “%2” was left out: the column was too narrow when the file was saved. Widen it and export again.</source>
      <translation>「%2」欄的 %1 沒有匯入：存檔時欄寬太窄。請拉寬該欄再匯出一次。</translation>
    </message>
    <message>
      <source>%1 in “%2” was left out: the spreadsheet lost its digits. Format the column as text and export again.</source>
      <translation>「%2」欄的 %1 沒有匯入：試算表弄丟了數字。請把該欄設為文字格式，再匯出一次。</translation>
    </message>
    <message>
      <source>%1 is a PDF. Export the contacts as .vcf, .csv or .xlsx where it was made, and import that file.</source>
      <translation>%1 是 PDF。請在原來的程式把聯絡人匯出成 .vcf、.csv 或 .xlsx，再匯入那個檔案。</translation>
    </message>
    <message>
      <source>%1 is a customer book. Open it with “Open book…”; it need not be imported.</source>
      <translation>%1 是客戶簿。請用「開啟客戶簿…」開啟，不必匯入。</translation>
    </message>
    <message>
      <source>%1 is a document, but not an Excel workbook. Choose a .vcf, .csv or .xlsx file.</source>
      <translation>%1 是文件，但不是 Excel 活頁簿。請選擇 .vcf、.csv 或 .xlsx 檔案。</translation>
    </message>
    <message>
      <source>%1 is a document. Copy its table into Excel, save it there and import that file.</source>
      <translation>%1 是文件。請把裡面的表格複製到 Excel，存檔後再匯入那個檔案。</translation>
    </message>
    <message>
      <source>%1 is a packed file. Unpack it, and import the files in it.</source>
      <translation>%1 是壓縮檔。請先解壓縮，再匯入裡面的檔案。</translation>
    </message>
    <message>
      <source>%1 is a picture. Choose a contact file (.vcf, .csv or .xlsx).</source>
      <translation>%1 是圖片。請選擇聯絡人檔案（.vcf、.csv 或 .xlsx）。</translation>
    </message>
    <message>
      <source>%1 is a web page, even if it is named like a table. Open it in Excel, save it as .xlsx and import that file.</source>
      <translation>%1 其實是網頁，只是檔名像表格。請用 Excel 開啟，另存為 .xlsx，再匯入那個檔案。</translation>
    </message>
    <message>
      <source>%1 is a workbook of a kind that cannot be read. Save it as .xlsx or CSV and import that file.</source>
      <translation>%1 是無法讀取的活頁簿格式。請另存為 .xlsx 或 CSV，再匯入那個檔案。</translation>
    </message>
    <message>
      <source>%1 is damaged or packed in a way that cannot be read. Unpack it, and import the files in it.</source>
      <translation>%1 已損壞，或壓縮方式無法讀取。請先解壓縮，再匯入裡面的檔案。</translation>
    </message>
    <message>
      <source>%1 is damaged. Open it in Excel, save it as a new .xlsx and import that file.</source>
      <translation>%1 已損壞。請用 Excel 開啟，另存為新的 .xlsx，再匯入那個檔案。</translation>
    </message>
    <message>
      <source>%1 is empty. Export the contacts from the phone again.</source>
      <translation>%1 是空的。請從手機重新匯出聯絡人。</translation>
    </message>
    <message>
      <source>%1 is larger than %2 MB. Export fewer contacts, or without photos, and import the files one by one.</source>
      <translation>%1 超過 %2 MB。請少匯出一些聯絡人，或不要帶照片，再逐一匯入。</translation>
    </message>
    <message>
      <source>%1 is not a contact file but a picture, program or other binary file. Choose a .vcf or .csv.</source>
      <translation>%1 不是聯絡人檔案，而是圖片、程式或其他檔案。請選 .vcf 或 .csv 檔案。</translation>
    </message>
    <message>
      <source>%1 is not a file. Choose a .vcf, .csv or .xlsx file.</source>
      <translation>%1 不是檔案。請選擇 .vcf、.csv 或 .xlsx 檔案。</translation>
    </message>
    <message>
      <source>%1 is not there. Check whether it was moved or renamed.</source>
      <translation>找不到 %1。請確認是否移走或改了名字。</translation>
    </message>
    <message>
      <source>%1 is packed inside %2 and was not looked into. Unpack it first.</source>
      <translation>%1 壓縮在 %2 裡，沒有讀取。請先解壓縮。</translation>
    </message>
    <message>
      <source>%1 is protected by a password. Open it in Excel, save it without the password and import that file.</source>
      <translation>%1 有密碼保護。請用 Excel 開啟，取消密碼後存檔，再匯入那個檔案。</translation>
    </message>
    <message>
      <source>%1 is protected by a password. Unpack it, and import the files in it.</source>
      <translation>%1 有密碼保護。請先解壓縮，再匯入裡面的檔案。</translation>
    </message>
    <message>
      <source>%1 is the database of another program. Export the contacts from that program as .vcf or .csv.</source>
      <translation>%1 是其他程式的資料庫。請在那個程式把聯絡人匯出成 .vcf 或 .csv。</translation>
    </message>
    <message>
      <source>%1 is too large to import. Save only the columns and rows with customers as a new workbook.</source>
      <translation>%1 太大，無法匯入。請只留下客戶資料的欄和列，另存為新的活頁簿。</translation>
    </message>
    <message>
      <source>%1 lies too deep and was not looked into. Choose it by itself.</source>
      <translation>%1 的資料夾層數太深，沒有讀取。請單獨選擇它。</translation>
    </message>
    <message>
      <source>%1 may not be read. Copy it to a folder of your own and import the copy.</source>
      <translation>沒有讀取 %1 的權限。請複製到自己的資料夾再匯入。</translation>
    </message>
    <message>
      <source>%1 of %2: %3</source>
      <translation>第 %1 個，共 %2 個：%3</translation>
    </message>
    <message>
      <source>%1 people stand beside each other in the rows of this table. Each is read as a customer of its own; look at them in the preview.</source>
      <translation>這張表的每一列並排放了 %1 個人，已經各自讀成一位客戶；請在預覽裡看一下。</translation>
    </message>
    <message>
      <source>%1 rows skipped – %2</source>
      <translation>略過 %1 筆：%2</translation>
    </message>
    <message>
      <source>%1, card %2 (line %3)</source>
      <translation>%1，第 %2 張名片（第 %3 行）</translation>
    </message>
    <message>
      <source>%1, line %2</source>
      <translation>%1 第 %2 行</translation>
    </message>
    <message>
      <source>%1, unchanged</source>
      <translation>%1，沒有變動</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
    <message>
      <source>%1: %2 found, %3 new, %4 merged, %5 skipped, %6 failed.</source>
      <translation>%1：共 %2 筆，新增 %3、合併 %4、略過 %5、無法讀取 %6。</translation>
    </message>
    <message>
      <source>%1: %2 skipped – %3</source>
      <translation>%1：略過 %2，%3</translation>
    </message>
    <message>
      <source>%1: is that the day first or the month? Until you choose, such dates are kept as text.</source>
      <translation>%1：前面是日還是月？在您選擇之前，這樣的日期先照原樣保留。</translation>
    </message>
    <message>
      <source>%1: skipped – %2</source>
      <translation>%1：略過，%2</translation>
    </message>
    <message>
      <source>%1: the photo of %2 was left out: %3</source>
      <translation>%1：%2 的照片沒有匯入：%3</translation>
    </message>
    <message>
      <source>%1: which one</source>
      <translation>%1：哪一種</translation>
    </message>
    <message>
      <source>%1; %2 gets: %3</source>
      <translation>%1；%2 會加上：%3</translation>
    </message>
    <message>
      <source>%1; added as new</source>
      <translation>%1；當作新客戶加入</translation>
    </message>
    <message>
      <source>%1; added as new. A merge would give %2: %3</source>
      <translation>%1；當作新客戶加入。若合併，%2 會多出：%3</translation>
    </message>
    <message>
      <source>%1; nothing new for %2</source>
      <translation>%1；%2 沒有新的內容</translation>
    </message>
    <message>
      <source>%1; skipped, %2 stays as is</source>
      <translation>%1；略過，%2 維持原樣</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n 位客戶</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s)</source>
      <translation>
        <numerusform>%n 個檔案</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) cannot be read</source>
      <translation>
        <numerusform>%n 個檔案無法讀取</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) in %1 may not be read. Copy them to a folder of your own and import the copies.</source>
      <translation>
        <numerusform>沒有讀取 %1 裡 %n 個檔案的權限。請複製到自己的資料夾再匯入。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>還有 %n 個</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n number(s) cannot be read and stay as written: %1</source>
      <translation>
        <numerusform>%n 個號碼看不懂，照原樣保留：%1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) could not be read:</source>
      <translation>
        <numerusform>有 %n 筆無法讀取：</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) have a number of more than 15 digits. Excel keeps only 15 and makes the others zeros; look at these rows in the preview.</source>
      <translation>
        <numerusform>有 %n 列的數字超過 15 位。Excel 只保留前 15 位，後面會變成 0；請在預覽裡看一下這幾列。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) with a quotation mark that is never closed were mended; look at them in the preview.</source>
      <translation>
        <numerusform>有 %n 筆的引號沒有關上，已經修補；請在預覽裡看一下。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n talk(s) have a day that is still to come; they were kept as comments.</source>
      <translation>
        <numerusform>有 %n 筆溝通內容的日期還沒到，已保留為評論。</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Add all to group:</source>
      <translation>全部加入群組(&amp;A)：</translation>
    </message>
    <message>
      <source>1 File</source>
      <translation>1 選擇檔案</translation>
    </message>
    <message>
      <source>2 Check</source>
      <translation>2 對應與預覽</translation>
    </message>
    <message>
      <source>3 Done</source>
      <translation>3 完成</translation>
    </message>
    <message>
      <source>A branch of a directory, no person</source>
      <translation>目錄裡的一個分支，不是人</translation>
    </message>
    <message>
      <source>A cell has %1 lines. A quotation mark may be missing there; look at the file.</source>
      <translation>有一格裡有 %1 行，那裡可能少了引號；請看一下檔案。</translation>
    </message>
    <message>
      <source>A change to a directory (%1), no person</source>
      <translation>目錄的一項變更（%1），不是人</translation>
    </message>
    <message>
      <source>A group of contacts, no person</source>
      <translation>這是聯絡人群組，不是一個人</translation>
    </message>
    <message>
      <source>A line is longer than any row of a table; the end of it was left out.</source>
      <translation>有一行長得不像表格的一列，後面的部分沒有匯入。</translation>
    </message>
    <message>
      <source>A number in this row has more than 15 digits. Excel makes those behind the 15th zeros; check whether its end is right.</source>
      <translation>這一列有超過 15 位的數字。Excel 會把第 15 位以後變成 0；請看看尾數是否正確。</translation>
    </message>
    <message>
      <source>A quotation mark is never closed in this row; check whether its cells are right.</source>
      <translation>這一列的引號沒有關上；請看看各格是否正確。</translation>
    </message>
    <message>
      <source>Add all to a group</source>
      <translation>全部加入群組</translation>
    </message>
    <message>
      <source>Add as new</source>
      <translation>另外新增</translation>
    </message>
    <message>
      <source>Address</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>地址</translation>
    </message>
    <message>
      <source>Address book (*.ldif)</source>
      <translation>通訊錄 (*.ldif)</translation>
    </message>
    <message>
      <source>All duplicates: %1</source>
      <translation>所有重複的：%1</translation>
    </message>
    <message>
      <source>An empty card</source>
      <translation>空白的名片</translation>
    </message>
    <message>
      <source>An empty row</source>
      <translation>空白的一列</translation>
    </message>
    <message>
      <source>Ask again</source>
      <translation>重新詢問</translation>
    </message>
    <message>
      <source>Automatic</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>自動判斷</translation>
    </message>
    <message>
      <source>Back</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>上一步</translation>
    </message>
    <message>
      <source>Backing the book up first…</source>
      <translation>先備份客戶簿…</translation>
    </message>
    <message>
      <source>Big5 (traditional Chinese)</source>
      <translation>Big5（繁體中文）</translation>
    </message>
    <message>
      <source>Big5-HKSCS (Hong Kong)</source>
      <translation>Big5-HKSCS（香港）</translation>
    </message>
    <message>
      <source>CP949 (Korean)</source>
      <translation>CP949（韓文）</translation>
    </message>
    <message>
      <source>Can be undone in one go; the file itself is not changed.</source>
      <translation>匯入後可一次復原；檔案本身不會更動。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>取消</translation>
    </message>
    <message>
      <source>Chat</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>聊天帳號</translation>
    </message>
    <message>
      <source>Choose</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>選擇</translation>
    </message>
    <message>
      <source>Choose a f&amp;older…</source>
      <translation>選擇資料夾(&amp;O)…</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>選擇檔案…</translation>
    </message>
    <message>
      <source>Choose a folder with contacts files</source>
      <translation>選擇放聯絡人檔案的資料夾</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>選擇其他檔案…</translation>
    </message>
    <message>
      <source>Choose contacts files</source>
      <translation>選擇聯絡人檔案</translation>
    </message>
    <message>
      <source>Click to decide otherwise.</source>
      <translation>點一下可改為其他處理方式。</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>關閉</translation>
    </message>
    <message>
      <source>Column %1</source>
      <translation>第 %1 欄</translation>
    </message>
    <message>
      <source>Columns as last time.</source>
      <translation>各欄照上次的安排。</translation>
    </message>
    <message>
      <source>Contact cards (*.vcf)</source>
      <translation>名片檔 (*.vcf)</translation>
    </message>
    <message>
      <source>Contact cards (.vcf) from a phone, tables (.csv, .xlsx) from Google, Outlook or a spreadsheet, or a zip of them. You see every row before anything is written, and the files themselves are not changed.</source>
      <translation>手機的名片檔（.vcf），Google、Outlook 或試算表的表格（.csv、.xlsx），或它們的 zip 壓縮檔。寫入之前可以先看每一筆，檔案本身不會改動。</translation>
    </message>
    <message>
      <source>Contacts (*.vcf *.vcard *.ldif *.csv *.txt *.tsv *.xlsx *.xls *.ods *.zip);;All files (*)</source>
      <translation>聯絡人 (*.vcf *.vcard *.ldif *.csv *.txt *.tsv *.xlsx *.xls *.ods *.zip);;所有檔案 (*)</translation>
    </message>
    <message>
      <source>Correct this cell</source>
      <translation>更正這一格</translation>
    </message>
    <message>
      <source>Dates are read like this: %1 is %2.</source>
      <translation>日期這樣讀：%1 是 %2。</translation>
    </message>
    <message>
      <source>Day first</source>
      <translation>日在前</translation>
    </message>
    <message>
      <source>Detected: %1</source>
      <translation>自動判斷：%1</translation>
    </message>
    <message>
      <source>Do not import</source>
      <translation>不匯入</translation>
    </message>
    <message>
      <source>Drop contacts files or a folder here</source>
      <translation>把聯絡人檔案或資料夾拖到這裡</translation>
    </message>
    <message>
      <source>Duplicate %1</source>
      <translation>重複 %1</translation>
    </message>
    <message>
      <source>E-mail</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>電子郵件</translation>
    </message>
    <message>
      <source>Encoding %1</source>
      <translation>編碼 %1</translation>
    </message>
    <message>
      <source>Every row could be read.</source>
      <translation>每一筆都讀到了。</translation>
    </message>
    <message>
      <source>Everybody in the file joins this group.</source>
      <translation>檔案裡的人都會加入這個群組。</translation>
    </message>
    <message>
      <source>Forget</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>忘記</translation>
    </message>
    <message>
      <source>GB18030 (simplified Chinese)</source>
      <translation>GB18030（簡體中文）</translation>
    </message>
    <message>
      <source>Groups</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>群組</translation>
    </message>
    <message>
      <source>Identity</source>
      <extracomment>column: the number by which the phone knows the contact</extracomment>
      <translation>識別碼</translation>
    </message>
    <message>
      <source>If the names look wrong, choose another encoding: the file is read again.</source>
      <translation>如果名字看起來不對，請換一種編碼，會重新讀取檔案。</translation>
    </message>
    <message>
      <source>If these are customers after all: where are the names?</source>
      <translation>如果這些其實是客戶，姓名在哪一欄？</translation>
    </message>
    <message>
      <source>Import</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>匯入</translation>
    </message>
    <message numerus="yes">
      <source>Import %n row(s)</source>
      <translation>
        <numerusform>匯入 %n 筆</numerusform>
      </translation>
    </message>
    <message>
      <source>Important dates</source>
      <translation>重要日子</translation>
    </message>
    <message>
      <source>Imported %1: %2 new, %3 merged, %4 skipped</source>
      <translation>已匯入 %1：新增 %2、合併 %3、略過 %4</translation>
    </message>
    <message>
      <source>Imported %1: %2 new, %3 merged, %4 skipped, %5 not read</source>
      <translation>已匯入 %1：新增 %2、合併 %3、略過 %4、無法讀取 %5</translation>
    </message>
    <message>
      <source>Importing %1…</source>
      <translation>正在匯入 %1…</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>最近聯絡日期</translation>
    </message>
    <message>
      <source>Last talk</source>
      <translation>最近聯絡內容</translation>
    </message>
    <message numerus="yes">
      <source>Leave all %n</source>
      <translation>
        <numerusform>%n 個都先不管</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>先不管</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>不匯入</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>不匯入</translation>
    </message>
    <message>
      <source>Left out %1</source>
      <translation>不匯入 %1</translation>
    </message>
    <message>
      <source>Looking for contacts files…</source>
      <translation>正在尋找聯絡人檔案…</translation>
    </message>
    <message>
      <source>Looking for people who are in the book already…</source>
      <translation>正在比對客戶簿裡已有的人…</translation>
    </message>
    <message>
      <source>Maybe the same %1</source>
      <translation>可能相同 %1</translation>
    </message>
    <message numerus="yes">
      <source>Mended or left out: %n</source>
      <translation>
        <numerusform>修正或略過的有 %n 處</numerusform>
      </translation>
    </message>
    <message>
      <source>Merge</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>合併</translation>
    </message>
    <message>
      <source>Merge with %1</source>
      <translation>與 %1 合併</translation>
    </message>
    <message>
      <source>Middle name</source>
      <translation>中間名</translation>
    </message>
    <message>
      <source>Month first</source>
      <translation>月在前</translation>
    </message>
    <message>
      <source>New</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>新增</translation>
    </message>
    <message>
      <source>New %1</source>
      <translation>將新增 %1</translation>
    </message>
    <message>
      <source>New colleague</source>
      <translation>新同事</translation>
    </message>
    <message>
      <source>New?</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>新增？</translation>
    </message>
    <message numerus="yes">
      <source>Next file (%n left)</source>
      <translation>
        <numerusform>下一個檔案（還有 %n 個）</numerusform>
      </translation>
    </message>
    <message>
      <source>No card could be read. Try another encoding.</source>
      <translation>沒有讀到任何名片。請試試其他編碼。</translation>
    </message>
    <message>
      <source>No group</source>
      <translation>不加入群組</translation>
    </message>
    <message>
      <source>No name</source>
      <translation>沒有名字</translation>
    </message>
    <message>
      <source>No name, number or address says whose card this is</source>
      <translation>沒有姓名、電話或地址，不知道是誰的名片</translation>
    </message>
    <message>
      <source>Nobody in it %1</source>
      <translation>沒有客戶 %1</translation>
    </message>
    <message>
      <source>Not a customer: it stands above the table (“%1”)</source>
      <translation>不是客戶：在表格上方的文字（「%1」）</translation>
    </message>
    <message>
      <source>Not a customer: it sums up or ends the list (“%1”)</source>
      <translation>不是客戶：這是合計或表尾（「%1」）</translation>
    </message>
    <message>
      <source>Not a customer: no name and no number (“%1”)</source>
      <translation>不是客戶：沒有姓名也沒有電話（「%1」）</translation>
    </message>
    <message>
      <source>Not a customer: the names of the columns again</source>
      <translation>不是客戶：重複的欄位名稱</translation>
    </message>
    <message>
      <source>Not read from %1</source>
      <translation>%1 中無法讀取的部分</translation>
    </message>
    <message>
      <source>Nothing to import</source>
      <translation>沒有可以匯入的</translation>
    </message>
    <message>
      <source>Nothing was imported from %1.</source>
      <translation>沒有從 %1 匯入任何資料。</translation>
    </message>
    <message>
      <source>Nothing was written.</source>
      <translation>沒有寫入任何資料。</translation>
    </message>
    <message>
      <source>Nothing would be left of this row. Leave it out instead.</source>
      <translation>這樣這一筆就什麼都不剩了。請改成不匯入這一筆。</translation>
    </message>
    <message>
      <source>Notice</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>注意</translation>
    </message>
    <message>
      <source>Of these, notice %1</source>
      <translation>其中須留意 %1</translation>
    </message>
    <message>
      <source>One of ours</source>
      <translation>現有的同事</translation>
    </message>
    <message>
      <source>Other fields</source>
      <translation>其他欄位</translation>
    </message>
    <message>
      <source>Phone</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>電話</translation>
    </message>
    <message>
      <source>Phone import %1</source>
      <translation>手機匯入 %1</translation>
    </message>
    <message>
      <source>Reading %1: %2 so far…</source>
      <translation>正在讀取 %1：已讀 %2 筆…</translation>
    </message>
    <message>
      <source>Reading %1…</source>
      <translation>正在讀取 %1…</translation>
    </message>
    <message>
      <source>Salutation</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>稱謂</translation>
    </message>
    <message>
      <source>Same</source>
      <extracomment>mark of a row: it is in the book already, word for word</extracomment>
      <translation>相同</translation>
    </message>
    <message>
      <source>Same, skipped %1</source>
      <translation>完全相同，略過 %1</translation>
    </message>
    <message numerus="yes">
      <source>Save the %n row(s) that could not be read…</source>
      <translation>
        <numerusform>儲存無法讀取的 %n 筆…</numerusform>
      </translation>
    </message>
    <message>
      <source>Save the rows that were not read</source>
      <translation>儲存無法讀取的部分</translation>
    </message>
    <message>
      <source>Saved as %1. Correct it there and import that file.</source>
      <translation>已存成 %1。請在那裡更正，再匯入那個檔案。</translation>
    </message>
    <message>
      <source>Shift_JIS (Japanese)</source>
      <translation>Shift_JIS（日文）</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>看這些客戶</translation>
    </message>
    <message numerus="yes">
      <source>Show these %n customer(s)</source>
      <translation>
        <numerusform>看這 %n 位客戶</numerusform>
      </translation>
    </message>
    <message>
      <source>Skip</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>略過</translation>
    </message>
    <message>
      <source>Some characters cannot be read in %1. Try another encoding.</source>
      <translation>有些字用 %1 讀不出來。請換一種編碼。</translation>
    </message>
    <message>
      <source>Some characters cannot be read. Try another encoding.</source>
      <translation>有些字無法讀取。請試試其他編碼。</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>表格 (*.csv)</translation>
    </message>
    <message>
      <source>Text</source>
      <extracomment>column: what could not be read</extracomment>
      <translation>內容</translation>
    </message>
    <message>
      <source>Text (*.txt)</source>
      <translation>文字檔 (*.txt)</translation>
    </message>
    <message>
      <source>The beginning of the card is missing; what was there is used.</source>
      <translation>名片的開頭不見了，有的部分已採用。</translation>
    </message>
    <message>
      <source>The book keeps its own photo.</source>
      <translation>保留客戶簿裡原有的照片。</translation>
    </message>
    <message>
      <source>The book keeps “%1”; “%2” is kept as another field.</source>
      <translation>客戶簿保留「%1」；「%2」存在其他欄位。</translation>
    </message>
    <message>
      <source>The book was changed since the preview. Import the file again.</source>
      <translation>預覽之後客戶簿有變動。請重新匯入這個檔案。</translation>
    </message>
    <message numerus="yes">
      <source>The book was changed while the file was looked at: %n people were decided anew.</source>
      <translation>
        <numerusform>看檔案的時候客戶簿有了變動：%n 位客戶已重新判斷。</numerusform>
      </translation>
    </message>
    <message>
      <source>The card has a second name or beginning. Check whether two cards ran together.</source>
      <translation>這張名片有第二個姓名或開頭。請看看是不是兩張名片黏在一起了。</translation>
    </message>
    <message>
      <source>The date “%1” cannot be read for sure and was kept as text.</source>
      <translation>日期「%1」無法確定，已照原樣保留。</translation>
    </message>
    <message>
      <source>The end of the card is missing; what was there is used.</source>
      <translation>名片的結尾不見了，有的部分已採用。</translation>
    </message>
    <message>
      <source>The group “%1”, no person: %2 of its %3 members are in the file and join it</source>
      <translation>群組「%1」不是人：%3 位成員中有 %2 位在檔案裡，已歸入這個群組</translation>
    </message>
    <message>
      <source>The import was stopped; nothing was changed.</source>
      <translation>匯入已停止，資料沒有任何變動。</translation>
    </message>
    <message>
      <source>The import was undone: the book is as it was before.</source>
      <translation>這次匯入已復原，客戶簿和匯入前一樣。</translation>
    </message>
    <message>
      <source>The moment “%1” became the day that it is here: %2.</source>
      <translation>時刻「%1」已換成本地當天的日期：%2。</translation>
    </message>
    <message>
      <source>The names of the fields stand below each other in this table, so each of its columns is read as a customer; look at them in the preview.</source>
      <translation>這張表的欄位名稱是由上往下寫的，所以每一直欄讀成一位客戶；請在預覽裡看一下。</translation>
    </message>
    <message>
      <source>The photo is damaged and was left out.</source>
      <translation>照片已損壞，沒有匯入。</translation>
    </message>
    <message>
      <source>The text looks garbled in %1. It is rather %2: choose that above.</source>
      <translation>以 %1 讀出來像是亂碼，應該是 %2：請在上方改選。</translation>
    </message>
    <message>
      <source>There are more than %1 files in %2. Choose a folder that holds only the contacts.</source>
      <translation>%2 裡的檔案超過 %1 個。請選擇只放聯絡人的資料夾。</translation>
    </message>
    <message>
      <source>There are no contact files in %1. Look for files that end in .vcf, .csv or .xlsx.</source>
      <translation>%1 裡沒有聯絡人檔案。請找 .vcf、.csv 或 .xlsx 結尾的檔案。</translation>
    </message>
    <message>
      <source>There are no rows in %1. Open it in Excel and check which file holds the customers.</source>
      <translation>%1 裡沒有資料。請用 Excel 開啟，確認客戶資料在哪個檔案。</translation>
    </message>
    <message>
      <source>There are several photos; the first one was kept.</source>
      <translation>有好幾張照片，保留了第一張。</translation>
    </message>
    <message>
      <source>There is another %1; nothing but the name is the same, so both are kept.</source>
      <translation>另有一位 %1；只有姓名相同，所以兩位都保留。</translation>
    </message>
    <message>
      <source>There is no encoding named %1. Try UTF-8, GB18030 or Big5.</source>
      <translation>沒有叫 %1 的編碼。請試試 UTF-8、GB18030 或 Big5。</translation>
    </message>
    <message>
      <source>There is no sheet named %1 in %2 any more. Choose the file again.</source>
      <translation>%2 裡已經沒有名為 %1 的工作表。請重新選擇檔案。</translation>
    </message>
    <message>
      <source>This cannot be changed here.</source>
      <translation>這裡不能修改。</translation>
    </message>
    <message>
      <source>This cannot be changed here. Change it after the import.</source>
      <translation>這裡不能修改。請匯入後再改。</translation>
    </message>
    <message>
      <source>This card is damaged (%1).</source>
      <translation>這張名片已損壞（%1）。</translation>
    </message>
    <message>
      <source>This does not look like a list of customers (%1). Nobody is taken from it until you say in the preview which column holds the names.</source>
      <translation>這看起來不是客戶名單（%1）。請在預覽裡指定哪一欄是姓名，才會匯入。</translation>
    </message>
    <message>
      <source>This row is damaged (%1).</source>
      <translation>這一列已損壞（%1）。</translation>
    </message>
    <message>
      <source>This row is too long for a customer (more than a million characters).</source>
      <translation>這一筆太長，不像一位客戶（超過一百萬字）。</translation>
    </message>
    <message>
      <source>Two cards had run together; they were parted where one began.</source>
      <translation>兩張名片黏在一起了，已從第二張的開頭分開。</translation>
    </message>
    <message>
      <source>Undo this import</source>
      <translation>復原這次匯入</translation>
    </message>
    <message>
      <source>Unreadable</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>無法讀取</translation>
    </message>
    <message>
      <source>Unreadable %1</source>
      <translation>無法讀取 %1</translation>
    </message>
    <message>
      <source>What stands in other files was left out: %1</source>
      <translation>寫在其他檔案裡的內容未匯入：%1</translation>
    </message>
    <message>
      <source>What the file would add</source>
      <translation>檔案會加入什麼</translation>
    </message>
    <message>
      <source>Where</source>
      <extracomment>column: in which line of the file</extracomment>
      <translation>位置</translation>
    </message>
    <message>
      <source>Where this column goes…</source>
      <translation>這一欄放到哪裡…</translation>
    </message>
    <message>
      <source>Why</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>原因</translation>
    </message>
    <message>
      <source>Windows-1250 (Central European)</source>
      <translation>Windows-1250（中歐）</translation>
    </message>
    <message>
      <source>Windows-1251 (Cyrillic)</source>
      <translation>Windows-1251（西里爾字母）</translation>
    </message>
    <message>
      <source>Windows-1252 (Western)</source>
      <translation>Windows-1252（西歐）</translation>
    </message>
    <message>
      <source>Writing %1 of %2…</source>
      <translation>正在寫入第 %1 筆，共 %2 筆…</translation>
    </message>
    <message>
      <source>Year first</source>
      <translation>年在前</translation>
    </message>
    <message>
      <source>a new colleague</source>
      <translation>新同事</translation>
    </message>
    <message>
      <source>a new customer</source>
      <translation>新客戶</translation>
    </message>
    <message>
      <source>added as new beside %1</source>
      <translation>另外新增，與 %1 並存</translation>
    </message>
    <message>
      <source>already in the book</source>
      <translation>已在客戶簿裡</translation>
    </message>
    <message>
      <source>bar</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>直線</translation>
    </message>
    <message>
      <source>came in as %1 before, corrected by you</source>
      <translation>之前匯入時已改名為 %1</translation>
    </message>
    <message>
      <source>card %1 (line %2)</source>
      <translation>第 %1 張名片（第 %2 行）</translation>
    </message>
    <message>
      <source>city</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>城市</translation>
    </message>
    <message>
      <source>comma</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>逗號</translation>
    </message>
    <message>
      <source>country</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>國家</translation>
    </message>
    <message>
      <source>digits lost by the spreadsheet: not kept</source>
      <translation>試算表弄丟了數字：不存</translation>
    </message>
    <message>
      <source>district</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>區</translation>
    </message>
    <message>
      <source>left as another field: %1</source>
      <translation>保留為其他欄位：%1</translation>
    </message>
    <message>
      <source>left out by you</source>
      <translation>您選擇不匯入</translation>
    </message>
    <message>
      <source>line %1</source>
      <translation>第 %1 行</translation>
    </message>
    <message>
      <source>longer than any card</source>
      <translation>比任何名片都長</translation>
    </message>
    <message>
      <source>more than %1 lines</source>
      <translation>超過 %1 行</translation>
    </message>
    <message>
      <source>no header</source>
      <translation>沒有標題列</translation>
    </message>
    <message>
      <source>postcode</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>郵遞區號</translation>
    </message>
    <message>
      <source>region</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>省／縣市</translation>
    </message>
    <message>
      <source>same e-mail as %1</source>
      <translation>和 %1 的電子郵件相同</translation>
    </message>
    <message>
      <source>same name and company as %1</source>
      <translation>和 %1 同名，公司也相同</translation>
    </message>
    <message>
      <source>same number as %1</source>
      <translation>和 %1 的電話相同</translation>
    </message>
    <message>
      <source>semicolon</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>分號</translation>
    </message>
    <message>
      <source>street</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>街道</translation>
    </message>
    <message>
      <source>tab</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>定位點</translation>
    </message>
    <message>
      <source>the same as %1</source>
      <translation>和 %1 相同</translation>
    </message>
    <message>
      <source>the same name as %1, and nothing else to tell by</source>
      <translation>和 %1 同名，沒有其他可分辨的資料</translation>
    </message>
    <message>
      <source>the same person</source>
      <translation>同一個人</translation>
    </message>
    <message>
      <source>“%1”</source>
      <translation>「%1」</translation>
    </message>
    <message numerus="yes">
      <source>“%1” (%2) is not known as “%3” in this book and was kept as another field for %n people.</source>
      <translation>
        <numerusform>這本客戶簿不認得「%1」（%2）是哪一個「%3」；%n 位客戶的已保留為其他欄位。</numerusform>
      </translation>
    </message>
    <message>
      <source>“%1” cannot be read here.</source>
      <translation>「%1」在這裡讀不懂。</translation>
    </message>
    <message>
      <source>“%1” in “%2” (%3): a new colleague, or one of ours? Until you say, it stays another field.</source>
      <translation>「%2」裡的「%1」（%3）是新同事，還是現有的同事？還沒選之前保留為其他欄位。</translation>
    </message>
    <message>
      <source>“%1” in “%2” (%3): which %4 is that? Until you say, it stays another field.</source>
      <translation>「%2」裡的「%1」（%3）是哪一個「%4」？還沒選之前保留為其他欄位。</translation>
    </message>
    <message>
      <source>“%1” is %2</source>
      <translation>「%1」是%2</translation>
    </message>
    <message>
      <source>“%1” is a picture, sound or key and was left out.</source>
      <translation>「%1」是圖片、聲音或金鑰，沒有匯入。</translation>
    </message>
    <message>
      <source>“%1” is not a day with its year.</source>
      <translation>「%1」不是有年份的日期。</translation>
    </message>
    <message>
      <source>“%1” is not a phone number.</source>
      <translation>「%1」不是電話號碼。</translation>
    </message>
    <message>
      <source>“%1” is not an e-mail address.</source>
      <translation>「%1」不是電子郵件地址。</translation>
    </message>
    <message numerus="yes">
      <source>… and %n more</source>
      <translation>
        <numerusform>…還有 %n 項</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ImportDone</name>
    <message>
      <source>merged</source>
      <extracomment>under a large number, on the page that says what an import did</extracomment>
      <translation>合併</translation>
    </message>
    <message>
      <source>new</source>
      <extracomment>under a large number, on the page that says what an import did</extracomment>
      <translation>新增</translation>
    </message>
    <message>
      <source>not read</source>
      <translation>無法讀取</translation>
    </message>
    <message>
      <source>skipped</source>
      <extracomment>under a large number, on the page that says what an import did</extracomment>
      <translation>略過</translation>
    </message>
  </context>
  <context>
    <name>InteractionForm</name>
    <message>
      <source>&amp;Cost</source>
      <extracomment>label in the form that logs a contact</extracomment>
      <translation>花費(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Minutes</source>
      <extracomment>label in the form that logs a contact</extracomment>
      <translation>時長(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Next date</source>
      <translation>下次日期(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Promised</source>
      <extracomment>label in the form that logs a contact</extracomment>
      <translation>答應的事(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Satisfied</source>
      <extracomment>label in the form that logs a contact</extracomment>
      <translation>滿意度(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;When, by whom</source>
      <translation>時間與經手人(&amp;W)</translation>
    </message>
    <message>
      <source>A cost is not less than nothing.</source>
      <translation>花費不能是負數。</translation>
    </message>
    <message>
      <source>By</source>
      <extracomment>before a day, with a tick: promised by that day</extracomment>
      <translation>期限</translation>
    </message>
    <message>
      <source>By when</source>
      <translation>什麼時候以前</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>label in the form that logs a contact</extracomment>
      <translation>刪除</translation>
    </message>
    <message>
      <source>Enter saves, Shift+Enter begins a new line</source>
      <translation>Enter 儲存，Shift+Enter 換行</translation>
    </message>
    <message>
      <source>Get in touch again</source>
      <translation>再聯絡一次</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>時長</translation>
    </message>
    <message>
      <source>It was done with many: open that</source>
      <translation>這是多人聯絡的一筆：開啟整筆</translation>
    </message>
    <message>
      <source>Kind (Alt+1 to Alt+8)</source>
      <translation>種類（Alt+1 到 Alt+8）</translation>
    </message>
    <message>
      <source>Log a contact: %1</source>
      <translation>記一筆聯絡：%1</translation>
    </message>
    <message>
      <source>Logged contact: %1</source>
      <translation>聯絡紀錄：%1</translation>
    </message>
    <message>
      <source>Next date</source>
      <translation>下次日期</translation>
    </message>
    <message>
      <source>Nobody</source>
      <extracomment>label in the form that logs a contact</extracomment>
      <translation>未指定</translation>
    </message>
    <message>
      <source>None</source>
      <extracomment>label in the form that logs a contact</extracomment>
      <translation>無</translation>
    </message>
    <message>
      <source>None of them</source>
      <translation>都不是</translation>
    </message>
    <message>
      <source>Occasion</source>
      <extracomment>label in the form that logs a contact</extracomment>
      <translation>節日或場合</translation>
    </message>
    <message>
      <source>On</source>
      <extracomment>before a day, with a tick: on that day</extracomment>
      <translation>定在</translation>
    </message>
    <message>
      <source>Plan a visit</source>
      <translation>安排拜訪</translation>
    </message>
    <message>
      <source>Promised service</source>
      <translation>服務承諾</translation>
    </message>
    <message>
      <source>Promised to others, or no longer</source>
      <translation>不是承諾給這位，或已取消</translation>
    </message>
    <message>
      <source>Purpose</source>
      <extracomment>label in the form that logs a contact</extracomment>
      <translation>目的</translation>
    </message>
    <message>
      <source>Satisfied with the colleague (1 to 5)</source>
      <translation>對同事的滿意度（1 到 5）</translation>
    </message>
    <message>
      <source>Satisfied with the shop (1 to 5)</source>
      <translation>對本店的滿意度（1 到 5）</translation>
    </message>
    <message>
      <source>Staff</source>
      <extracomment>label in the form that logs a contact</extracomment>
      <translation>同事</translation>
    </message>
    <message>
      <source>Such an amount is too large.</source>
      <translation>金額太大了。</translation>
    </message>
    <message>
      <source>Then</source>
      <extracomment>label: what is to be done on the next date</extracomment>
      <translation>到時候</translation>
    </message>
    <message>
      <source>This is no amount: %1</source>
      <translation>這不是金額：%1</translation>
    </message>
    <message>
      <source>This is still to come. A visit to come is better planned as a visit.</source>
      <translation>時間還沒到。將來的拜訪請用「安排拜訪」。</translation>
    </message>
    <message>
      <source>This was in %1: is the year right?</source>
      <translation>這是 %1 年的事，年份對嗎？</translation>
    </message>
    <message>
      <source>This was the planned visit of %1</source>
      <translation>這是 %1 安排的那次拜訪</translation>
    </message>
    <message>
      <source>What it cost us</source>
      <translation>本店花費</translation>
    </message>
    <message>
      <source>What was promised</source>
      <translation>答應了什麼</translation>
    </message>
    <message>
      <source>What was said or done</source>
      <translation>說了什麼、做了什麼</translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>label in the form that logs a contact</extracomment>
      <translation>時間</translation>
    </message>
    <message>
      <source>Who reached out</source>
      <translation>誰主動</translation>
    </message>
    <message>
      <source>Who sees to it</source>
      <translation>由誰負責</translation>
    </message>
    <message>
      <source>min</source>
      <extracomment>label in the form that logs a contact</extracomment>
      <translation>分鐘</translation>
    </message>
    <message>
      <source>not noted</source>
      <translation>未填</translation>
    </message>
  </context>
  <context>
    <name>InteractionTable</name>
    <message>
      <source>%1 of 5</source>
      <translation>%1/5</translation>
    </message>
    <message>
      <source>By whom</source>
      <translation>經手人</translation>
    </message>
    <message>
      <source>Calls, visits, messages and gifts are logged here. The next date to get in touch is counted from the latest one.</source>
      <translation>電話、拜訪、訊息、送禮都記在這裡。聯絡期限從最近一次算起。</translation>
    </message>
    <message>
      <source>Change…</source>
      <extracomment>head of a column, or a command, in the list of the contacts made with a customer</extracomment>
      <translation>修改…</translation>
    </message>
    <message>
      <source>Cost</source>
      <extracomment>head of a column, or a command, in the list of the contacts made with a customer</extracomment>
      <translation>花費</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>head of a column, or a command, in the list of the contacts made with a customer</extracomment>
      <translation>刪除</translation>
    </message>
    <message>
      <source>Kind</source>
      <extracomment>call, visit, message, gift …</extracomment>
      <translation>方式</translation>
    </message>
    <message>
      <source>Log a contact</source>
      <translation>記一筆聯絡</translation>
    </message>
    <message>
      <source>Minutes</source>
      <extracomment>head of a column, or a command, in the list of the contacts made with a customer</extracomment>
      <translation>分鐘</translation>
    </message>
    <message>
      <source>Not contacted yet</source>
      <translation>還沒聯絡過</translation>
    </message>
    <message>
      <source>Said, next step</source>
      <translation>說了什麼、下一步</translation>
    </message>
    <message>
      <source>Satisfied</source>
      <extracomment>head of a column, or a command, in the list of the contacts made with a customer</extracomment>
      <translation>滿意度</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>顯示全部</translation>
    </message>
    <message>
      <source>What cost money or time in 12 months: %1 of %2</source>
      <translation>12 個月內花了錢或時間的：%2 筆中的 %1 筆</translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>head of a column, or a command, in the list of the contacts made with a customer</extracomment>
      <translation>時間</translation>
    </message>
    <message>
      <source>the colleague %1 of 5</source>
      <translation>同事 %1 分（滿分 5）</translation>
    </message>
    <message>
      <source>the shop %1 of 5</source>
      <translation>本店 %1 分（滿分 5）</translation>
    </message>
  </context>
  <context>
    <name>Interactions</name>
    <message>
      <source>%1. Now a prospect.</source>
      <translation>%1，現在是潛在客戶。</translation>
    </message>
    <message>
      <source>%1. Now a regular customer.</source>
      <translation>%1，現在是普通客戶。</translation>
    </message>
    <message>
      <source>Get in touch again</source>
      <translation>再聯絡一次</translation>
    </message>
    <message>
      <source>Get in touch again at %1</source>
      <translation>再聯絡一次（%1）</translation>
    </message>
    <message>
      <source>Nothing has been logged with this customer yet.</source>
      <translation>這位客戶還沒有聯絡紀錄。</translation>
    </message>
    <message>
      <source>Somebody changed the same in the meantime (%1). What you typed is kept: save again to let it stand.</source>
      <translation>剛才有人也改了這些：%1。您填的還在，再儲存一次就以您填的為準。</translation>
    </message>
    <message>
      <source>This logged contact is no longer in the book.</source>
      <translation>這筆聯絡紀錄已經不在客戶簿裡。</translation>
    </message>
    <message>
      <source>What you typed is kept.</source>
      <translation>您填的內容還在。</translation>
    </message>
    <message>
      <source>by whom</source>
      <translation>經手人</translation>
    </message>
    <message>
      <source>cost</source>
      <extracomment>part of a contact made, in the sentence that says what somebody else changed of it</extracomment>
      <translation>花費</translation>
    </message>
    <message>
      <source>kind</source>
      <extracomment>part of a contact made, in the sentence that says what somebody else changed of it</extracomment>
      <translation>種類</translation>
    </message>
    <message>
      <source>minutes</source>
      <extracomment>part of a contact made, in the sentence that says what somebody else changed of it</extracomment>
      <translation>時間長度</translation>
    </message>
    <message>
      <source>next date</source>
      <translation>下次日期</translation>
    </message>
    <message>
      <source>occasion</source>
      <extracomment>part of a contact made, in the sentence that says what somebody else changed of it</extracomment>
      <translation>節日或場合</translation>
    </message>
    <message>
      <source>promised by when</source>
      <translation>答應的期限</translation>
    </message>
    <message>
      <source>promised by whom</source>
      <translation>由誰負責</translation>
    </message>
    <message>
      <source>promised service</source>
      <translation>服務承諾</translation>
    </message>
    <message>
      <source>purpose</source>
      <extracomment>part of a contact made, in the sentence that says what somebody else changed of it</extracomment>
      <translation>目的</translation>
    </message>
    <message>
      <source>satisfaction with the colleague</source>
      <translation>對同事的滿意度</translation>
    </message>
    <message>
      <source>satisfaction with the shop</source>
      <translation>對本店的滿意度</translation>
    </message>
    <message>
      <source>time of the next date</source>
      <translation>下次的時間</translation>
    </message>
    <message>
      <source>what was promised</source>
      <translation>答應的事</translation>
    </message>
    <message>
      <source>what was said</source>
      <translation>談話內容</translation>
    </message>
    <message>
      <source>when</source>
      <extracomment>part of a contact made, in the sentence that says what somebody else changed of it</extracomment>
      <translation>時間</translation>
    </message>
    <message>
      <source>whether a visit is planned</source>
      <translation>是否安排拜訪</translation>
    </message>
    <message>
      <source>who reached out</source>
      <translation>誰主動聯絡</translation>
    </message>
  </context>
  <context>
    <name>Journal</name>
    <message>
      <source>This cannot be redone, because these were changed since it was undone: %1.</source>
      <translation>無法重做，因為復原之後又改過：%1。</translation>
    </message>
    <message>
      <source>This cannot be undone, because these were changed since: %1. Undo the later changes first.</source>
      <translation>無法復原，因為之後又改過：%1。請先復原較晚的變更。</translation>
    </message>
    <message>
      <source>This step is no longer there to be undone.</source>
      <translation>這一步已經無法復原。</translation>
    </message>
    <message>
      <source>What this step changed can no longer be read, so it is left as it is.</source>
      <translation>這一步改動的內容已無法讀取，因此維持現狀。</translation>
    </message>
  </context>
  <context>
    <name>KeySheet</name>
    <message>
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
    <message>
      <source>Book</source>
      <extracomment>a label on the printed sheet that has the password of a customer book</extracomment>
      <translation>客戶簿</translation>
    </message>
    <message>
      <source>Key of the customer book</source>
      <translation>客戶簿的密碼單</translation>
    </message>
    <message>
      <source>Large and small letters count; wide letters and digits are the same as narrow ones.</source>
      <translation>英文大小寫不同；全形與半形的字母、數字視為相同。</translation>
    </message>
    <message>
      <source>Password</source>
      <extracomment>a label on the printed sheet that has the password of a customer book</extracomment>
      <translation>密碼</translation>
    </message>
    <message>
      <source>Password since</source>
      <translation>密碼設定日期</translation>
    </message>
    <message>
      <source>Shop</source>
      <extracomment>a label on the printed sheet that has the password of a customer book</extracomment>
      <translation>店名</translation>
    </message>
    <message>
      <source>When the password is changed, destroy this sheet and print another.</source>
      <translation>變更密碼後，請銷毀這張，重新列印一張。</translation>
    </message>
    <message>
      <source>Without this password nobody can open the book. Keep this sheet where you keep the key of the shop, not beside the computer.</source>
      <translation>沒有這組密碼，誰都無法開啟客戶簿。請把這張紙和店裡的鑰匙收在一起，不要放在電腦旁邊。</translation>
    </message>
  </context>
  <context>
    <name>Keys</name>
    <message>
      <source>A reason in your own words</source>
      <translation>自行填寫理由</translation>
    </message>
    <message>
      <source>A return: a minus before the quantity</source>
      <translation>退貨：數量前加負號</translation>
    </message>
    <message>
      <source>A step on: planned, ready, given</source>
      <translation>往前一步：打算送、已備妥、已送出</translation>
    </message>
    <message>
      <source>A task is done</source>
      <translation>待辦完成</translation>
    </message>
    <message>
      <source>Add a stop</source>
      <translation>加一站</translation>
    </message>
    <message>
      <source>All sales, or one day's</source>
      <translation>所有銷售，或單日銷售</translation>
    </message>
    <message>
      <source>All taken over</source>
      <translation>全部已接手</translation>
    </message>
    <message>
      <source>Among settings</source>
      <translation>在設定中</translation>
    </message>
    <message>
      <source>Another colleague's time</source>
      <translation>改看另一位同事的時間</translation>
    </message>
    <message>
      <source>Another tier: key, regular, prospect</source>
      <translation>改為其他等級：重點、普通、潛在</translation>
    </message>
    <message>
      <source>As a new customer</source>
      <translation>當作新客戶加入</translation>
    </message>
    <message>
      <source>Back to the days; again: close the day</source>
      <translation>回到日期；再按一次收起這一天</translation>
    </message>
    <message>
      <source>Back to the stops</source>
      <translation>回到各站</translation>
    </message>
    <message>
      <source>Back to what was typed</source>
      <translation>還原成原本輸入的字</translation>
    </message>
    <message>
      <source>Change a row</source>
      <translation>修改這列</translation>
    </message>
    <message>
      <source>Change it</source>
      <translation>修改</translation>
    </message>
    <message>
      <source>Change the cell</source>
      <translation>修改儲存格</translation>
    </message>
    <message>
      <source>Change the comment</source>
      <translation>修改評論</translation>
    </message>
    <message>
      <source>Change the logged contact</source>
      <translation>修改聯絡紀錄</translation>
    </message>
    <message>
      <source>Change the service</source>
      <translation>修改服務</translation>
    </message>
    <message>
      <source>Change the trip</source>
      <translation>修改行程</translation>
    </message>
    <message>
      <source>Check list</source>
      <translation>核取清單</translation>
    </message>
    <message>
      <source>Choose a day</source>
      <translation>選一天</translation>
    </message>
    <message>
      <source>Choose a step</source>
      <translation>選步驟</translation>
    </message>
    <message>
      <source>Choose another trip</source>
      <translation>選別的行程</translation>
    </message>
    <message>
      <source>Choose the kind while logging</source>
      <translation>記錄時選擇種類</translation>
    </message>
    <message>
      <source>Clear the row, or leave a sale as it was</source>
      <translation>清空這列，或不改這筆</translation>
    </message>
    <message>
      <source>Clear the search</source>
      <translation>清除搜尋</translation>
    </message>
    <message>
      <source>Confirmed by phone, or not</source>
      <translation>已電話確認，或還沒</translation>
    </message>
    <message>
      <source>Copy the entry</source>
      <translation>複製這一筆</translation>
    </message>
    <message>
      <source>Copy the number while its QR code is shown</source>
      <translation>顯示 QR 碼時複製號碼</translation>
    </message>
    <message>
      <source>Copy the words</source>
      <translation>複製文字</translation>
    </message>
    <message>
      <source>Correct a meeting</source>
      <translation>更正會議紀錄</translation>
    </message>
    <message>
      <source>Correct the item's name everywhere</source>
      <translation>更正所有銷售中的品項名稱</translation>
    </message>
    <message>
      <source>Decide later</source>
      <translation>稍後再決定</translation>
    </message>
    <message>
      <source>Delete a meeting</source>
      <translation>刪除會議紀錄</translation>
    </message>
    <message>
      <source>Delete a row</source>
      <translation>刪除這列</translation>
    </message>
    <message>
      <source>Delete it</source>
      <translation>刪除這筆</translation>
    </message>
    <message>
      <source>Delete the group</source>
      <translation>刪除群組</translation>
    </message>
    <message>
      <source>Delete the logged contact</source>
      <translation>刪除聯絡紀錄</translation>
    </message>
    <message>
      <source>Done</source>
      <extracomment>what a key does, on the page of keys</extracomment>
      <translation>完成</translation>
    </message>
    <message>
      <source>Down</source>
      <extracomment>move the group down in its order</extracomment>
      <translation>下移</translation>
    </message>
    <message>
      <source>Find in the comments</source>
      <translation>在評論中尋找</translation>
    </message>
    <message>
      <source>Finish it where it stands</source>
      <translation>就地完成</translation>
    </message>
    <message>
      <source>Finish the meeting</source>
      <translation>結束會議</translation>
    </message>
    <message>
      <source>Go into the day, open what is chosen</source>
      <translation>進入這天，開啟選取的項目</translation>
    </message>
    <message>
      <source>Go to the customer</source>
      <translation>前往這位客戶</translation>
    </message>
    <message>
      <source>Habits while typing, at the start of a line</source>
      <translation>輸入習慣（行首）</translation>
    </message>
    <message>
      <source>Hand over</source>
      <translation>交接</translation>
    </message>
    <message>
      <source>Heading</source>
      <extracomment>what a key does, on the page of keys</extracomment>
      <translation>標題</translation>
    </message>
    <message>
      <source>Horizontal line</source>
      <translation>分隔線</translation>
    </message>
    <message>
      <source>In a form</source>
      <translation>在表單</translation>
    </message>
    <message>
      <source>In the contact log</source>
      <translation>在聯絡紀錄中</translation>
    </message>
    <message>
      <source>In the groups</source>
      <translation>在群組</translation>
    </message>
    <message>
      <source>In the import</source>
      <translation>匯入時</translation>
    </message>
    <message>
      <source>In the list of customers</source>
      <translation>在客戶清單</translation>
    </message>
    <message>
      <source>In the timeline</source>
      <translation>在時間軸裡</translation>
    </message>
    <message>
      <source>Indent a list item, or less</source>
      <translation>清單項目縮排或取消縮排</translation>
    </message>
    <message>
      <source>Into the group above</source>
      <translation>移入上一個群組</translation>
    </message>
    <message>
      <source>Into the section</source>
      <translation>進入該分類</translation>
    </message>
    <message>
      <source>Keep the tier</source>
      <translation>保留原等級</translation>
    </message>
    <message>
      <source>Larger, smaller</source>
      <translation>放大、縮小</translation>
    </message>
    <message>
      <source>Later: another day</source>
      <translation>延後到另一天</translation>
    </message>
    <message>
      <source>Leave</source>
      <extracomment>close the form</extracomment>
      <translation>離開</translation>
    </message>
    <message>
      <source>Leave a changed comment as it was</source>
      <translation>放棄修改，保留原來的評論</translation>
    </message>
    <message>
      <source>Leave the line out, or take it back</source>
      <translation>不匯入這一列，或再納入</translation>
    </message>
    <message>
      <source>List</source>
      <extracomment>tool: a list with bullets in a comment</extracomment>
      <translation>項目清單</translation>
    </message>
    <message>
      <source>Log a contact</source>
      <translation>記一筆聯絡</translation>
    </message>
    <message>
      <source>Log a contact in the whole form</source>
      <translation>用完整表單記聯絡</translation>
    </message>
    <message>
      <source>Log for all who are shown or selected</source>
      <translation>為顯示或選取的客戶一起記錄</translation>
    </message>
    <message>
      <source>Log the service, or open it</source>
      <translation>記錄這項服務，或開啟紀錄</translation>
    </message>
    <message>
      <source>Log with many</source>
      <translation>為多位記一筆聯絡</translation>
    </message>
    <message>
      <source>Lost: cause and remedy</source>
      <translation>流失：原因與補救</translation>
    </message>
    <message>
      <source>Make a group of them</source>
      <translation>把他們設為群組</translation>
    </message>
    <message>
      <source>Make a list of them</source>
      <translation>排成名單</translation>
    </message>
    <message>
      <source>Make a list of those chosen, or of all shown</source>
      <translation>把選取的（或全部）排成名單</translation>
    </message>
    <message>
      <source>Mark as thanked</source>
      <translation>標記為已致謝</translation>
    </message>
    <message>
      <source>Menu of the service</source>
      <translation>這項服務的選單</translation>
    </message>
    <message>
      <source>Merge them</source>
      <translation>合併</translation>
    </message>
    <message>
      <source>Messages before leaving and on arrival</source>
      <translation>出發前和到達後的訊息</translation>
    </message>
    <message>
      <source>Month, week or list</source>
      <translation>月、週或清單</translation>
    </message>
    <message>
      <source>More fields of the customer</source>
      <translation>客戶的更多欄位</translation>
    </message>
    <message>
      <source>Move a boundary of the time</source>
      <translation>移動時間的分界</translation>
    </message>
    <message>
      <source>Move it by a week</source>
      <translation>移一週</translation>
    </message>
    <message>
      <source>Move the comment to the trash</source>
      <translation>把評論移到垃圾桶</translation>
    </message>
    <message>
      <source>Move the stop up or down, also to another day</source>
      <translation>把這一站往上或往下移，也可移到別天</translation>
    </message>
    <message>
      <source>Move the visit or task by a day</source>
      <translation>拜訪或待辦移一天</translation>
    </message>
    <message>
      <source>Move to the trash</source>
      <translation>移到垃圾桶</translation>
    </message>
    <message>
      <source>New service</source>
      <translation>新增服務</translation>
    </message>
    <message>
      <source>Next box</source>
      <translation>下一欄位</translation>
    </message>
    <message>
      <source>Next cell</source>
      <translation>下一格</translation>
    </message>
    <message>
      <source>Next cell of a table</source>
      <translation>表格的下一格</translation>
    </message>
    <message>
      <source>Next view</source>
      <translation>下一頁</translation>
    </message>
    <message>
      <source>Next, or previous</source>
      <translation>下一件、上一件</translation>
    </message>
    <message>
      <source>Next, or previous suggestion</source>
      <translation>下一個、上一個建議</translation>
    </message>
    <message>
      <source>Not sent after all</source>
      <translation>其實沒送出</translation>
    </message>
    <message>
      <source>Not visited: nobody there, another time</source>
      <translation>未訪成、改期</translation>
    </message>
    <message>
      <source>Numbered list</source>
      <translation>編號清單</translation>
    </message>
    <message>
      <source>On the page of backups</source>
      <translation>在備份與還原頁</translation>
    </message>
    <message>
      <source>On the page of colleagues</source>
      <translation>在同事頁</translation>
    </message>
    <message>
      <source>On the page of contacts with many</source>
      <translation>在多人聯絡頁</translation>
    </message>
    <message>
      <source>On the page of deleted entries</source>
      <translation>在已刪除的紀錄頁</translation>
    </message>
    <message>
      <source>On the page of duplicates</source>
      <translation>整理重複客戶時</translation>
    </message>
    <message>
      <source>On the page of gifts</source>
      <translation>在禮物頁面</translation>
    </message>
    <message>
      <source>On the page of promises and tasks</source>
      <translation>在承諾與待辦頁</translation>
    </message>
    <message>
      <source>On the page of reviews</source>
      <translation>在客戶分類檢討頁</translation>
    </message>
    <message>
      <source>On the page of sales</source>
      <translation>銷售頁</translation>
    </message>
    <message>
      <source>On the page of services</source>
      <translation>在服務承諾頁</translation>
    </message>
    <message>
      <source>On the page of the calendar</source>
      <translation>在行事曆</translation>
    </message>
    <message>
      <source>On the page of the history</source>
      <translation>在歷史頁</translation>
    </message>
    <message>
      <source>On the page of today</source>
      <translation>今日</translation>
    </message>
    <message>
      <source>On the page of trips</source>
      <translation>在「拜訪行程」頁</translation>
    </message>
    <message>
      <source>On the page of visit results</source>
      <translation>拜訪結果</translation>
    </message>
    <message>
      <source>Only bring back customers</source>
      <translation>只帶回客戶</translation>
    </message>
    <message>
      <source>Only one customer's steps</source>
      <translation>只看一位客戶的步驟</translation>
    </message>
    <message>
      <source>Open it and correct who came</source>
      <translation>開啟並修改誰來了</translation>
    </message>
    <message>
      <source>Open the backup read-only</source>
      <translation>唯讀開啟備份</translation>
    </message>
    <message>
      <source>Open the customer</source>
      <translation>開啟客戶</translation>
    </message>
    <message>
      <source>Open the customer, or the colleague's time</source>
      <translation>開啟客戶，或看這位同事的時間</translation>
    </message>
    <message>
      <source>Open the promise, need or visit</source>
      <translation>開啟待辦、需求或拜訪</translation>
    </message>
    <message>
      <source>Open the step, or close it</source>
      <translation>開啟步驟，或關閉</translation>
    </message>
    <message>
      <source>Open the visit, or the lodging</source>
      <translation>開啟拜訪或住宿</translation>
    </message>
    <message>
      <source>Open what it tells of</source>
      <translation>開啟這一筆說的內容</translation>
    </message>
    <message>
      <source>Open what the timeline tells of</source>
      <translation>開啟時間軸上的那一筆</translation>
    </message>
    <message>
      <source>Out of its group</source>
      <translation>移出所在群組</translation>
    </message>
    <message>
      <source>Paste a photo</source>
      <translation>貼上照片</translation>
    </message>
    <message>
      <source>Plan a visit on this day</source>
      <translation>安排這天的拜訪</translation>
    </message>
    <message>
      <source>Planned, ready or given</source>
      <translation>打算送、已備妥或已送出</translation>
    </message>
    <message>
      <source>Print</source>
      <extracomment>what a key does, on the page of keys</extracomment>
      <translation>列印</translation>
    </message>
    <message>
      <source>Print all sheets of the trip</source>
      <translation>列印整趟的準備表</translation>
    </message>
    <message>
      <source>Print preview</source>
      <translation>列印預覽</translation>
    </message>
    <message>
      <source>Print the day as one page</source>
      <translation>列印今日清單（一頁）</translation>
    </message>
    <message>
      <source>Print the handover notes</source>
      <translation>列印交接單</translation>
    </message>
    <message>
      <source>Print the list</source>
      <translation>列印清單</translation>
    </message>
    <message>
      <source>Put into a customer of the book</source>
      <translation>併入客戶簿裡的客戶</translation>
    </message>
    <message>
      <source>Quotation</source>
      <extracomment>what a key does, on the page of keys</extracomment>
      <translation>引用</translation>
    </message>
    <message>
      <source>Refresh</source>
      <extracomment>what a key does, on the page of keys</extracomment>
      <translation>重新整理</translation>
    </message>
    <message>
      <source>Rename</source>
      <extracomment>what a key does, on the page of keys</extracomment>
      <translation>改名</translation>
    </message>
    <message>
      <source>Restore the backup</source>
      <translation>還原備份</translation>
    </message>
    <message>
      <source>Restore what is selected</source>
      <translation>還原選取的項目</translation>
    </message>
    <message>
      <source>Same customer as above</source>
      <translation>同上一筆的客戶</translation>
    </message>
    <message>
      <source>Satisfaction</source>
      <extracomment>what a key does, on the page of keys</extracomment>
      <translation>滿意度</translation>
    </message>
    <message>
      <source>Save</source>
      <extracomment>what a key does, on the page of keys</extracomment>
      <translation>儲存</translation>
    </message>
    <message>
      <source>Save a table or a chart as a table</source>
      <translation>把表格或圖表存成表格檔</translation>
    </message>
    <message>
      <source>Save as a file</source>
      <translation>另存新檔</translation>
    </message>
    <message>
      <source>Save the comment</source>
      <translation>儲存評論</translation>
    </message>
    <message>
      <source>Save the row, begin the next</source>
      <translation>存這筆，接下一筆</translation>
    </message>
    <message>
      <source>Save, take the next sheet</source>
      <translation>儲存，換下一張</translation>
    </message>
    <message>
      <source>Say who gets one</source>
      <translation>安排送給誰</translation>
    </message>
    <message>
      <source>Search again</source>
      <translation>再找一次</translation>
    </message>
    <message>
      <source>Search by typing a part of the name</source>
      <translation>直接輸入姓名的一部分即可搜尋</translation>
    </message>
    <message>
      <source>Search by typing a word of the setting</source>
      <translation>直接輸入文字即可搜尋設定</translation>
    </message>
    <message>
      <source>Select several</source>
      <translation>選取多筆</translation>
    </message>
    <message>
      <source>Sent: log it</source>
      <translation>已送出，記下來</translation>
    </message>
    <message>
      <source>Show or fold who kept the tier</source>
      <translation>展開或收合已保留等級的客戶</translation>
    </message>
    <message>
      <source>Show the customers behind a line</source>
      <translation>列出這一行的客戶</translation>
    </message>
    <message>
      <source>Show the customers of a source, or the introducer</source>
      <translation>顯示這個來源的客戶，或介紹人</translation>
    </message>
    <message>
      <source>Show the customers of a week, or the customer</source>
      <translation>看這一週的客戶，或開啟客戶</translation>
    </message>
    <message>
      <source>Skip</source>
      <extracomment>what a key does, on the page of keys</extracomment>
      <translation>略過</translation>
    </message>
    <message>
      <source>Skip this one</source>
      <translation>跳過這位</translation>
    </message>
    <message>
      <source>Take a copied text apart</source>
      <translation>拆解複製來的文字</translation>
    </message>
    <message>
      <source>Take back what is being typed, or go back</source>
      <translation>取消正在輸入的內容，或返回</translation>
    </message>
    <message>
      <source>Take back what was decided last</source>
      <translation>取消上一個決定</translation>
    </message>
    <message>
      <source>Take the stop out of the trip</source>
      <translation>把這一站移出行程</translation>
    </message>
    <message>
      <source>Take the tier that is suggested</source>
      <translation>採用建議的等級</translation>
    </message>
    <message>
      <source>Taken over</source>
      <translation>已接手</translation>
    </message>
    <message>
      <source>The day before, or after</source>
      <translation>前一天，或後一天</translation>
    </message>
    <message>
      <source>The entry above or below</source>
      <translation>上一筆、下一筆</translation>
    </message>
    <message>
      <source>The first, the last</source>
      <translation>第一則、最後一則</translation>
    </message>
    <message>
      <source>The month or week before, or after</source>
      <translation>上一個或下一個月、週</translation>
    </message>
    <message>
      <source>The next ones</source>
      <translation>下一組</translation>
    </message>
    <message>
      <source>The next word found</source>
      <translation>找到的下一處</translation>
    </message>
    <message>
      <source>The one above or below</source>
      <translation>上一則、下一則</translation>
    </message>
    <message>
      <source>The one before</source>
      <translation>上一位</translation>
    </message>
    <message>
      <source>The photo larger, smaller, as wide as there is room</source>
      <translation>照片放大、縮小、依寬度</translation>
    </message>
    <message>
      <source>The sheet before, or after</source>
      <translation>上一張、下一張</translation>
    </message>
    <message>
      <source>The whole page</source>
      <translation>整頁</translation>
    </message>
    <message>
      <source>They are different people</source>
      <translation>不是同一個人</translation>
    </message>
    <message>
      <source>Throw away what is selected</source>
      <translation>清除所選</translation>
    </message>
    <message>
      <source>Tick a box</source>
      <translation>打勾</translation>
    </message>
    <message>
      <source>Ticked or not, in its form</source>
      <translation>在表單裡勾選或取消</translation>
    </message>
    <message>
      <source>To the code of another sheet</source>
      <translation>輸入另一張表的代碼</translation>
    </message>
    <message>
      <source>Today</source>
      <extracomment>what a key does, on the page of keys</extracomment>
      <translation>今天</translation>
    </message>
    <message>
      <source>Type a day</source>
      <translation>輸入日期</translation>
    </message>
    <message>
      <source>Type the gift, the cost or a note</source>
      <translation>填寫禮物、花費或備註</translation>
    </message>
    <message>
      <source>Undo</source>
      <extracomment>what a key does, on the page of keys</extracomment>
      <translation>復原</translation>
    </message>
    <message>
      <source>Undo the latest step</source>
      <translation>復原上一步</translation>
    </message>
    <message>
      <source>Undo the step, or redo it</source>
      <translation>復原這一步，或重做</translation>
    </message>
    <message>
      <source>Up</source>
      <extracomment>move the group up in its order</extracomment>
      <translation>上移</translation>
    </message>
    <message>
      <source>View before</source>
      <translation>上一頁</translation>
    </message>
    <message>
      <source>What the column means</source>
      <translation>這一欄代表什麼</translation>
    </message>
    <message>
      <source>While greeting</source>
      <translation>寫問候時</translation>
    </message>
    <message>
      <source>While reading comments or the timeline</source>
      <translation>閱讀評論或時間軸時</translation>
    </message>
    <message>
      <source>While writing a comment</source>
      <translation>寫評論時</translation>
    </message>
    <message>
      <source>Who has not received the service</source>
      <translation>還沒收到這項服務的客戶</translation>
    </message>
    <message>
      <source>Who received the service</source>
      <translation>已收到這項服務的客戶</translation>
    </message>
    <message>
      <source>Write a greeting</source>
      <translation>寫祝福</translation>
    </message>
    <message>
      <source>Write a greeting for a birthday</source>
      <translation>為生日寫祝福</translation>
    </message>
    <message>
      <source>Write a task</source>
      <translation>寫一件待辦</translation>
    </message>
    <message>
      <source>Write down a task for this day</source>
      <translation>記下這天要做的事</translation>
    </message>
    <message>
      <source>Write down the result</source>
      <translation>輸入拜訪結果</translation>
    </message>
  </context>
  <context>
    <name>Labels</name>
    <message>
      <source>A label of %1 × %2 mm does not fit on %3 paper.</source>
      <translation>%1 × %2 毫米的標籤放不進 %3 紙。</translation>
    </message>
    <message>
      <source>C5</source>
      <extracomment>name of a size of envelopes</extracomment>
      <translation>C5</translation>
    </message>
    <message>
      <source>C6</source>
      <extracomment>name of a size of envelopes</extracomment>
      <translation>C6</translation>
    </message>
    <message>
      <source>China No. 1</source>
      <translation>中國 1 號</translation>
    </message>
    <message>
      <source>China No. 2</source>
      <translation>中國 2 號</translation>
    </message>
    <message>
      <source>China No. 3 (B6)</source>
      <translation>中國 3 號（B6）</translation>
    </message>
    <message>
      <source>China No. 4</source>
      <translation>中國 4 號</translation>
    </message>
    <message>
      <source>China No. 5 (DL)</source>
      <translation>中國 5 號（DL）</translation>
    </message>
    <message>
      <source>China No. 6 (ZL)</source>
      <translation>中國 6 號（ZL）</translation>
    </message>
    <message>
      <source>China No. 7 (C5)</source>
      <translation>中國 7 號（C5）</translation>
    </message>
    <message>
      <source>China No. 8</source>
      <translation>中國 8 號</translation>
    </message>
    <message>
      <source>China No. 9 (C4)</source>
      <translation>中國 9 號（C4）</translation>
    </message>
    <message>
      <source>DL</source>
      <extracomment>name of a size of envelopes</extracomment>
      <translation>DL</translation>
    </message>
    <message>
      <source>Japan, long No. 3</source>
      <translation>日本長形 3 號</translation>
    </message>
    <message>
      <source>Japan, long No. 4</source>
      <translation>日本長形 4 號</translation>
    </message>
    <message>
      <source>No envelope is known as %1. Give its size in millimetres, 220x110, or one of: %2</source>
      <translation>沒有名為 %1 的信封。請寫毫米尺寸，例如 220x110，或下列之一：%2</translation>
    </message>
    <message>
      <source>No sheet of labels is known as %1. Give the size of a label in millimetres: 70x37</source>
      <translation>沒有型號 %1 的標籤紙。請寫一張標籤的毫米尺寸，例如 70x37</translation>
    </message>
    <message>
      <source>Taiwan, lying</source>
      <translation>中式標準信封，橫式</translation>
    </message>
    <message>
      <source>Taiwan, upright</source>
      <translation>中式標準信封，直式</translation>
    </message>
    <message>
      <source>US No. 10</source>
      <translation>美國 10 號</translation>
    </message>
  </context>
  <context>
    <name>Limits</name>
    <message numerus="yes">
      <source>%n of them do not want to be contacted.</source>
      <translation>
        <numerusform>其中 %n 位不希望被聯絡。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Rather soon for %n of them: they were contacted only lately.</source>
      <translation>
        <numerusform>對其中 %n 位還太早：最近才聯絡過。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Rather soon: the last call, message or visit to sell or to keep in touch was on %1. It can wait %n more day(s).</source>
      <translation>
        <numerusform>還太早：上次為了銷售或維繫感情打電話、傳訊息或拜訪是在 %1，再等 %n 天較好。</numerusform>
      </translation>
    </message>
    <message>
      <source>This customer does not want to be contacted.</source>
      <translation>這位客戶不希望被聯絡。</translation>
    </message>
  </context>
  <context>
    <name>Lock</name>
    <message>
      <source>%1 is being written anew.</source>
      <translation>正在重新寫入 %1。</translation>
    </message>
    <message>
      <source>%1 is locked with a password.</source>
      <translation>%1 有密碼保護，已鎖定。</translation>
    </message>
    <message numerus="yes">
      <source>%n backup(s) deleted.</source>
      <translation>
        <numerusform>已刪除 %n 份備份。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n backup(s) do not have this password: whoever finds one can read it, or it has a former password.</source>
      <translation>
        <numerusform>有 %n 份備份沒有這組密碼：可能誰拿到都能看，也可能用的是以前的密碼。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n backup(s) open like the book now.</source>
      <translation>
        <numerusform>%n 份備份現在和客戶簿用一樣的方式開啟。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n backup(s) still have the former password.</source>
      <translation>
        <numerusform>還有 %n 份備份使用以前的密碼。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stay(s) as before.</source>
      <translation>
        <numerusform>%n 份維持原樣。</numerusform>
      </translation>
    </message>
    <message>
      <source>A password needs at least %1 characters.</source>
      <translation>密碼至少要 %1 個字。</translation>
    </message>
    <message numerus="yes">
      <source>After %n minute(s)</source>
      <translation>
        <numerusform>%n 分鐘後</numerusform>
      </translation>
    </message>
    <message>
      <source>Afterwards the window is no longer locked.</source>
      <translation>移除後，視窗不再鎖定。</translation>
    </message>
    <message>
      <source>Afterwards whoever has the file can read it. Its backups keep the password until you say otherwise.</source>
      <translation>移除後，拿到檔案的人都能讀取。備份仍保留密碼，等您決定如何處理。</translation>
    </message>
    <message>
      <source>All backups here open like the book.</source>
      <translation>這裡的備份都和客戶簿用一樣的方式開啟。</translation>
    </message>
    <message>
      <source>At least %1 characters. Several words are best.</source>
      <translation>至少 %1 個字元，用幾個詞組成最好。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>in the forms that set, change or remove a password, and on the page of a locked window</extracomment>
      <translation>取消</translation>
    </message>
    <message>
      <source>Caps Lock is on.</source>
      <translation>大寫鎖定（Caps Lock）已開啟。</translation>
    </message>
    <message>
      <source>Change</source>
      <extracomment>in the forms that set, change or remove a password, and on the page of a locked window</extracomment>
      <translation>變更</translation>
    </message>
    <message>
      <source>Change the password</source>
      <translation>變更密碼</translation>
    </message>
    <message>
      <source>Chinese can be typed while it is shown.</source>
      <translation>顯示時可以輸入中文。</translation>
    </message>
    <message>
      <source>Copies on sticks and other computers that are not here now are not among them.</source>
      <translation>不包括現在沒有接上的隨身碟和其他電腦上的副本。</translation>
    </message>
    <message>
      <source>Current password</source>
      <translation>目前的密碼</translation>
    </message>
    <message>
      <source>Delete them: the backup that was just made stays</source>
      <translation>刪除：剛做好的備份會留著</translation>
    </message>
    <message>
      <source>Do it</source>
      <translation>執行</translation>
    </message>
    <message>
      <source>Fair. Two words more would make it good.</source>
      <translation>普通。再加兩個詞就夠好。</translation>
    </message>
    <message>
      <source>Give them the password too</source>
      <translation>也加上這組密碼</translation>
    </message>
    <message>
      <source>Good.</source>
      <extracomment>in the forms that set, change or remove a password, and on the page of a locked window</extracomment>
      <translation>很好。</translation>
    </message>
    <message>
      <source>Hide what is typed</source>
      <translation>隱藏輸入的內容</translation>
    </message>
    <message>
      <source>It hides the window only. Whoever copies the file can read all of it: against that only the password of the file helps.</source>
      <translation>只會遮住視窗。複製檔案的人仍能讀取全部內容：要防這個，請改設檔案的密碼。</translation>
    </message>
    <message>
      <source>It is done, but no backup was made. %1</source>
      <translation>已完成，但沒有做成備份。%1</translation>
    </message>
    <message>
      <source>It was cancelled.</source>
      <translation>已取消。</translation>
    </message>
    <message>
      <source>Later</source>
      <extracomment>in the forms that set, change or remove a password, and on the page of a locked window</extracomment>
      <translation>稍後再說</translation>
    </message>
    <message>
      <source>Leave them as they are</source>
      <translation>維持原樣</translation>
    </message>
    <message>
      <source>Locked. What was being typed is kept.</source>
      <translation>已鎖定。正在輸入的內容都已保留。</translation>
    </message>
    <message>
      <source>Looking for backups</source>
      <translation>正在尋找備份</translation>
    </message>
    <message>
      <source>Making a backup that opens like the book</source>
      <translation>正在做一份和客戶簿同樣開啟的備份</translation>
    </message>
    <message>
      <source>Never</source>
      <extracomment>in the forms that set, change or remove a password, and on the page of a locked window</extracomment>
      <translation>不自動鎖定</translation>
    </message>
    <message>
      <source>New password</source>
      <translation>新密碼</translation>
    </message>
    <message>
      <source>Nothing can be locked without a password. Set one here first.</source>
      <translation>沒有密碼就無法鎖定。請先在這裡設定。</translation>
    </message>
    <message>
      <source>Older backups</source>
      <translation>較早的備份</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>再輸入一次</translation>
    </message>
    <message>
      <source>Password</source>
      <extracomment>in the forms that set, change or remove a password, and on the page of a locked window</extracomment>
      <translation>密碼</translation>
    </message>
    <message>
      <source>Remove</source>
      <extracomment>in the forms that set, change or remove a password, and on the page of a locked window</extracomment>
      <translation>移除</translation>
    </message>
    <message>
      <source>Remove the password</source>
      <translation>移除密碼</translation>
    </message>
    <message>
      <source>Remove their password too</source>
      <translation>也移除備份的密碼</translation>
    </message>
    <message>
      <source>Set</source>
      <extracomment>in the forms that set, change or remove a password, and on the page of a locked window</extracomment>
      <translation>設定</translation>
    </message>
    <message>
      <source>Set a password</source>
      <translation>設定密碼</translation>
    </message>
    <message>
      <source>Show what is typed</source>
      <translation>顯示輸入的內容</translation>
    </message>
    <message>
      <source>The book could not be written anew as a whole, so it was left as it is. Check it, then try again.</source>
      <translation>這本客戶簿沒辦法完整重寫，所以維持原樣。請先檢查客戶簿，再試一次。</translation>
    </message>
    <message>
      <source>The book has no password any more, and a backup was made.</source>
      <translation>客戶簿已不再有密碼，並已做好一份備份。</translation>
    </message>
    <message>
      <source>The book has this password now, and a backup with it was made.</source>
      <translation>客戶簿已加上這組密碼，並已做好一份同密碼的備份。</translation>
    </message>
    <message>
      <source>The part of this program that opens books with a password is not installed.</source>
      <translation>這台電腦沒有安裝開啟加密客戶簿的元件。</translation>
    </message>
    <message>
      <source>The password can be read on this sheet. A PDF of it is not encrypted: whoever has that file can open the book. Better print it; save it only on a stick that you lock away.</source>
      <translation>這張紙上看得到密碼。存成的 PDF 沒有加密：誰拿到檔案就能開啟客戶簿。最好直接列印；要存檔，請只存到會鎖起來的隨身碟。</translation>
    </message>
    <message>
      <source>The two are not the same. Type it twice.</source>
      <translation>兩次輸入的不一樣，請重新輸入。</translation>
    </message>
    <message>
      <source>The whole book is encrypted: customers, comments and pictures. Without the password nobody can open it, neither we nor anybody else. If it is forgotten, everything is lost. Files that you exported or printed, and copies on sticks, stay as they are.</source>
      <translation>整本客戶簿都會加密：客戶、評論、圖片。沒有密碼，任何人都無法開啟，我們也不行。忘記密碼，資料就全部沒了。已匯出或列印的檔案、隨身碟上的副本不受影響，仍可讀取。</translation>
    </message>
    <message>
      <source>Then print a key sheet to put in a safe place</source>
      <translation>設定後列印一張密碼單，收在安全的地方</translation>
    </message>
    <message>
      <source>This book can only be read, so it stays as is.</source>
      <translation>這本客戶簿只能讀取，所以維持原樣。</translation>
    </message>
    <message>
      <source>This is not the current password.</source>
      <translation>這不是目前的密碼。</translation>
    </message>
    <message>
      <source>This is not the password of %1. Try again.</source>
      <translation>密碼不對，打不開 %1。請再試一次。</translation>
    </message>
    <message>
      <source>This is not the password. Try again.</source>
      <translation>密碼不對，請再試一次。</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>再試一次</translation>
    </message>
    <message>
      <source>Type the current password.</source>
      <translation>請輸入目前的密碼。</translation>
    </message>
    <message>
      <source>Unlock</source>
      <extracomment>in the forms that set, change or remove a password, and on the page of a locked window</extracomment>
      <translation>解鎖</translation>
    </message>
    <message>
      <source>Weak: it is guessed in hours. Make it longer.</source>
      <translation>太弱：幾小時就能猜到。請再加長。</translation>
    </message>
    <message>
      <source>What is being typed could not be written anew and can still be read without the password: %1. Close what has it open, then try again.</source>
      <translation>正在輸入的內容無法重新寫入，沒有密碼也還能讀到：%1。請關閉佔用這些檔案的程式，然後再試一次。</translation>
    </message>
    <message>
      <source>What is being typed has the password now, too.</source>
      <translation>正在輸入的內容現在也有密碼保護了。</translation>
    </message>
    <message>
      <source>What is being typed is kept in %1, which cannot be read or written just now, so nothing was changed. Close what has it open, then try again.</source>
      <translation>正在輸入的內容存放在 %1，現在無法讀取或寫入，因此什麼都沒有變更。請關閉佔用它的程式，然後再試一次。</translation>
    </message>
    <message>
      <source>Writing %1 anew</source>
      <translation>正在重新寫入 %1</translation>
    </message>
  </context>
  <context>
    <name>Losing</name>
    <message>
      <source>%1 of %2 (%3)</source>
      <translation>%2 位中 %1 位（%3）</translation>
    </message>
    <message>
      <source>%1 times the usual</source>
      <translation>平常的 %1 倍</translation>
    </message>
    <message>
      <source>%1.</source>
      <translation>%1。</translation>
    </message>
    <message numerus="yes">
      <source>%n being won back</source>
      <translation>
        <numerusform>正在挽回 %n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n 位客戶</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) buy later than usual; %1 is at stake.</source>
      <translation>
        <numerusform>%n 位客戶比平常晚買，關係到 %1。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) can be won back now</source>
      <translation>
        <numerusform>現在可以挽回 %n 位客戶</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n loss(es) in this period, most often: %1 (%2).</source>
      <translation>
        <numerusform>這段期間流失 %n 位，最常見的原因：%1（%2 位）。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n who are given up are not listed.</source>
      <translation>
        <numerusform>已放棄的 %n 位沒有列出。</numerusform>
      </translation>
    </message>
    <message>
      <source>(no remedy written)</source>
      <translation>（沒有寫補救措施）</translation>
    </message>
    <message>
      <source>At stake is what they brought in the better of the two periods, this one and the one before; who brought most stands first. %1, returns taken off.</source>
      <translation>「關係到」的金額是這一期與前一期中較好的一期帶來的數字，最多的排在前面。%1，已扣退貨。</translation>
    </message>
    <message>
      <source>Before that</source>
      <translation>前一期</translation>
    </message>
    <message>
      <source>Being won back</source>
      <translation>挽回中</translation>
    </message>
    <message>
      <source>Brought</source>
      <extracomment>column: what a lost customer brought in a good period</extracomment>
      <translation>曾帶來</translation>
    </message>
    <message>
      <source>By colleague</source>
      <translation>依同事看</translation>
    </message>
    <message>
      <source>By month</source>
      <translation>依月份看</translation>
    </message>
    <message>
      <source>Came back</source>
      <translation>回來</translation>
    </message>
    <message>
      <source>Cause</source>
      <extracomment>on the page of reviews: who buys later than usual, who was lost and why, whom to win back</extracomment>
      <translation>原因</translation>
    </message>
    <message>
      <source>Cause and remedy…</source>
      <translation>原因與補救…</translation>
    </message>
    <message>
      <source>Causes</source>
      <extracomment>on the page of reviews: who buys later than usual, who was lost and why, whom to win back</extracomment>
      <translation>原因</translation>
    </message>
    <message>
      <source>Colleague</source>
      <extracomment>on the page of reviews: who buys later than usual, who was lost and why, whom to win back</extracomment>
      <translation>負責同事</translation>
    </message>
    <message>
      <source>Columns</source>
      <extracomment>what the columns of the chart are of: months or colleagues</extracomment>
      <translation>圖的排法</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>on the page of reviews: who buys later than usual, who was lost and why, whom to win back</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>Customers who buy later than usual</source>
      <translation>比平常晚買的客戶</translation>
    </message>
    <message>
      <source>Days since the last purchase, divided by that gap: up to 1.5 is the usual rhythm, up to 2.5 slowing, above dormant; above 4 and from 180 days on “perhaps lost?”. Returns are no purchases. Whoever is lost already is not counted; only you say that somebody is lost.</source>
      <translation>距上次購買的天數除以這個間隔：1.5 以內是平常的節奏，2.5 以內是放慢，超過就是沉睡；超過 4 而且滿 180 天是「可能流失？」。退貨不算購買。已流失的客戶不計入；是否流失，只由人來決定。</translation>
    </message>
    <message>
      <source>Dormant</source>
      <extracomment>on the page of reviews: who buys later than usual, who was lost and why, whom to win back</extracomment>
      <translation>沉睡</translation>
    </message>
    <message>
      <source>Each time that somebody was written down as lost in this period counts once, also when they came back since. The colleague is who looked after them on that day.</source>
      <translation>這段期間每記下一次流失就算一次，後來回來的也算。同事是流失當天負責的那一位。</translation>
    </message>
    <message>
      <source>Every colleague</source>
      <translation>所有同事</translation>
    </message>
    <message>
      <source>Every state</source>
      <translation>所有狀態</translation>
    </message>
    <message>
      <source>Every step</source>
      <translation>所有步驟</translation>
    </message>
    <message>
      <source>Every tier</source>
      <translation>所有等級</translation>
    </message>
    <message>
      <source>Everybody buys in their usual rhythm.</source>
      <translation>每位客戶都照平常的節奏購買。</translation>
    </message>
    <message>
      <source>Everybody who is lost now. First come those whose remedy is done and of whom nobody has tried yet; whose cause or remedy is not written must wait: who comes back to the same fault is lost twice. Within a step, who brought most in the better of the two periods comes first.</source>
      <translation>所有目前流失的客戶。排在最前面的是補救已完成、還沒有人去挽回的；原因或補救還沒寫的要先等一等：毛病還在，客戶回來了也會再走。同一步驟裡，兩期中較好的一期帶來最多的排在前面。</translation>
    </message>
    <message>
      <source>Find out the cause first</source>
      <translation>先問清原因</translation>
    </message>
    <message>
      <source>Given up</source>
      <translation>放棄</translation>
    </message>
    <message>
      <source>How late</source>
      <translation>拖了多久</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>上次聯絡</translation>
    </message>
    <message>
      <source>Last purchase</source>
      <translation>上次購買</translation>
    </message>
    <message>
      <source>List to call</source>
      <translation>排成名單</translation>
    </message>
    <message>
      <source>Log…</source>
      <extracomment>on the page of reviews: who buys later than usual, who was lost and why, whom to win back</extracomment>
      <translation>記聯絡…</translation>
    </message>
    <message>
      <source>Losses</source>
      <extracomment>how many times customers were lost</extracomment>
      <translation>流失</translation>
    </message>
    <message>
      <source>Losses by colleague</source>
      <translation>各同事的流失</translation>
    </message>
    <message>
      <source>Losses by month</source>
      <translation>各月的流失</translation>
    </message>
    <message>
      <source>Lost customers</source>
      <translation>流失的客戶</translation>
    </message>
    <message>
      <source>Lost since</source>
      <translation>流失日期</translation>
    </message>
    <message>
      <source>Month</source>
      <extracomment>on the page of reviews: who buys later than usual, who was lost and why, whom to win back</extracomment>
      <translation>月份</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>下一步</translation>
    </message>
    <message>
      <source>Nobody</source>
      <extracomment>no colleague looks after this customer</extracomment>
      <translation>未指定</translation>
    </message>
    <message>
      <source>Nobody has bought anything yet, so nobody can be late.</source>
      <translation>還沒有人買過，所以談不上晚買。</translation>
    </message>
    <message>
      <source>Nobody waits to be won back.</source>
      <translation>沒有等著挽回的客戶。</translation>
    </message>
    <message>
      <source>Nobody was written down as lost in this period.</source>
      <translation>這段期間沒有記下流失的客戶。</translation>
    </message>
    <message>
      <source>Other causes</source>
      <translation>其他原因</translation>
    </message>
    <message>
      <source>Perhaps lost?</source>
      <translation>可能流失？</translation>
    </message>
    <message>
      <source>Put it right first</source>
      <translation>先完成補救</translation>
    </message>
    <message>
      <source>Remedy</source>
      <extracomment>on the page of reviews: who buys later than usual, who was lost and why, whom to win back</extracomment>
      <translation>補救</translation>
    </message>
    <message>
      <source>Remedy done</source>
      <translation>補救完成</translation>
    </message>
    <message>
      <source>Set lost…</source>
      <translation>設為流失…</translation>
    </message>
    <message>
      <source>Share</source>
      <extracomment>on the page of reviews: who buys later than usual, who was lost and why, whom to win back</extracomment>
      <translation>比例</translation>
    </message>
    <message>
      <source>Share that came back</source>
      <translation>挽回比例</translation>
    </message>
    <message>
      <source>Slowing</source>
      <extracomment>on the page of reviews: who buys later than usual, who was lost and why, whom to win back</extracomment>
      <translation>放慢</translation>
    </message>
    <message>
      <source>Slowing and dormant</source>
      <translation>放慢與沉睡</translation>
    </message>
    <message>
      <source>Slowing and dormant (%1)</source>
      <translation>放慢與沉睡（%1）</translation>
    </message>
    <message>
      <source>Slowing and lost</source>
      <translation>放慢與流失</translation>
    </message>
    <message>
      <source>Somebody who left</source>
      <translation>已移除的同事</translation>
    </message>
    <message>
      <source>State</source>
      <extracomment>column: slowing, dormant or perhaps lost</extracomment>
      <translation>狀態</translation>
    </message>
    <message>
      <source>Table</source>
      <extracomment>which of the tables is shown</extracomment>
      <translation>表格</translation>
    </message>
    <message>
      <source>Task…</source>
      <extracomment>on the page of reviews: who buys later than usual, who was lost and why, whom to win back</extracomment>
      <translation>待辦…</translation>
    </message>
    <message>
      <source>The usual gap is the median number of days between the days on which a customer bought, over the whole history, from four such days on; else that of the shop, here %1 days (the median of the %2 who have their own). It counts as 7 days at least and 180 at most.</source>
      <translation>平常間隔是這位客戶歷來每兩個購買日之間的天數，由短到長排，取正中間的那個（中位數）；要有四個購買日以上，不然就用全店的，目前是 %1 天（有自己間隔的 %2 位客戶當中正中間的那個）。最少算 7 天，最多算 180 天。</translation>
    </message>
    <message>
      <source>This period</source>
      <translation>這一期</translation>
    </message>
    <message>
      <source>Tier</source>
      <extracomment>on the page of reviews: who buys later than usual, who was lost and why, whom to win back</extracomment>
      <translation>等級</translation>
    </message>
    <message>
      <source>Tried</source>
      <extracomment>how many were tried to be won back</extracomment>
      <translation>試過挽回</translation>
    </message>
    <message>
      <source>Tried are those whose winning back is on its way, who came back or were given up; the share is of these. Remedies that differ only in blanks and capitals are one.</source>
      <translation>「試過挽回」是挽回中、已回來或已放棄的；挽回比例以這些為準。只差空白或大小寫的補救措施算同一個。</translation>
    </message>
    <message>
      <source>Usual gap</source>
      <translation>平常間隔</translation>
    </message>
    <message>
      <source>What the remedies did</source>
      <translation>補救的成效</translation>
    </message>
    <message>
      <source>When they were lost, and why</source>
      <translation>什麼時候流失、為什麼</translation>
    </message>
    <message>
      <source>Who looked after them</source>
      <translation>當時的負責同事</translation>
    </message>
    <message>
      <source>Whose customers were lost, and why</source>
      <translation>誰的客戶流失、為什麼</translation>
    </message>
    <message>
      <source>Why they were lost</source>
      <translation>為什麼流失</translation>
    </message>
    <message>
      <source>Why they were lost (%1)</source>
      <translation>為什麼流失（%1）</translation>
    </message>
    <message>
      <source>Win them back now</source>
      <translation>現在可以挽回</translation>
    </message>
    <message>
      <source>Winning back</source>
      <translation>挽回</translation>
    </message>
    <message>
      <source>Winning back (%1)</source>
      <translation>挽回（%1）</translation>
    </message>
    <message>
      <source>Write the remedy first</source>
      <translation>先寫補救措施</translation>
    </message>
    <message>
      <source>every %1 days</source>
      <translation>每 %1 天</translation>
    </message>
    <message>
      <source>every %1 days (the shop)</source>
      <translation>每 %1 天（全店）</translation>
    </message>
    <message>
      <source>never</source>
      <extracomment>the shop was never in touch with this customer</extracomment>
      <translation>從未聯絡</translation>
    </message>
    <message numerus="yes">
      <source>of %n the cause or the remedy is missing</source>
      <translation>
        <numerusform>%n 位還沒寫原因或補救</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>of %n the remedy is not done yet</source>
      <translation>
        <numerusform>%n 位的補救還沒完成</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LossForm</name>
    <message>
      <source>Choose the cause</source>
      <translation>請選擇原因</translation>
    </message>
    <message>
      <source>Choose the cause. “Not known” is an answer, too.</source>
      <translation>請選擇原因；「不明」也是一種答案。</translation>
    </message>
    <message>
      <source>Lost: %1</source>
      <translation>流失：%1</translation>
    </message>
    <message>
      <source>Remedy: what we put right</source>
      <translation>補救措施：我們要改善什麼</translation>
    </message>
    <message>
      <source>Since</source>
      <extracomment>the day when the customer was lost</extracomment>
      <translation>流失日期</translation>
    </message>
    <message>
      <source>The remedy is done, on</source>
      <translation>補救已完成，日期</translation>
    </message>
    <message>
      <source>They are a customer again; this record stays.</source>
      <translation>重新列為客戶，這筆紀錄會保留。</translation>
    </message>
    <message>
      <source>This day is still to come.</source>
      <translation>這一天還沒到。</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>經過</translation>
    </message>
    <message>
      <source>Why</source>
      <extracomment>label in the form about a lost customer</extracomment>
      <translation>原因</translation>
    </message>
    <message>
      <source>Winning them back</source>
      <translation>挽回</translation>
    </message>
  </context>
  <context>
    <name>Losses</name>
    <message>
      <source>Somebody changed this record in the meantime. Save again to keep what is written here.</source>
      <translation>這筆紀錄剛才被改過。再存一次就以這裡寫的為準。</translation>
    </message>
    <message>
      <source>This is not a day: %1</source>
      <translation>這不是日期：%1</translation>
    </message>
    <message>
      <source>This record is no longer in the book.</source>
      <translation>這筆紀錄已不在客戶簿裡。</translation>
    </message>
    <message>
      <source>Write first why this customer is lost.</source>
      <translation>請先寫明這位客戶為什麼流失。</translation>
    </message>
    <message>
      <source>Write the remedy first: who comes back to the same fault is lost twice.</source>
      <translation>請先寫下補救措施：毛病還在，客戶回來了也會再走。</translation>
    </message>
  </context>
  <context>
    <name>Lost</name>
    <message>
      <source>Close the program</source>
      <translation>關閉程式</translation>
    </message>
    <message>
      <source>Close without saving</source>
      <translation>不儲存就關閉</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>先不要</translation>
    </message>
    <message>
      <source>Save it elsewhere…</source>
      <translation>存到別處…</translation>
    </message>
    <message>
      <source>Save it where it was</source>
      <translation>存回原處</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>%1 (read only)</source>
      <translation>%1（唯讀）</translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>還有 %n 則</numerusform>
      </translation>
    </message>
    <message>
      <source>Sample data</source>
      <translation>範例資料</translation>
    </message>
    <message>
      <source>Sample data: every person, shop and figure is invented.</source>
      <translation>範例資料：人物、店家與數字都是虛構的。</translation>
    </message>
    <message>
      <source>Start my own book…</source>
      <translation>開始自己的客戶簿…</translation>
    </message>
    <message>
      <source>This Python is from the Microsoft Store: when it is uninstalled, this book is deleted with it. Keep the book in a folder of your own, or install Python from python.org.</source>
      <translation>這個 Python 來自 Microsoft Store：解除安裝時，這本客戶簿會一起被刪除。請把客戶簿放在自己的資料夾，或改從 python.org 安裝 Python。</translation>
    </message>
    <message>
      <source>its day is %1</source>
      <translation>這裡的今天是 %1</translation>
    </message>
  </context>
  <context>
    <name>Many</name>
    <message>
      <source>It was not saved.</source>
      <translation>沒有儲存。</translation>
    </message>
    <message>
      <source>Make a group of them</source>
      <translation>把他們設為群組</translation>
    </message>
    <message>
      <source>Name of the group</source>
      <translation>群組名稱</translation>
    </message>
  </context>
  <context>
    <name>ManyForm</name>
    <message numerus="yes">
      <source>%1 and %n more</source>
      <translation>
        <numerusform>%1 等，另有 %n 位</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 × %2, together %3</source>
      <translation>%1 × %2，合計 %3</translation>
    </message>
    <message>
      <source>A cost is not below zero.</source>
      <translation>花費不能小於零。</translation>
    </message>
    <message>
      <source>A name is typed and not added yet: press Enter there, or empty it.</source>
      <translation>有個名字輸入了還沒加入：請在那裡按 Enter，或把它清空。</translation>
    </message>
    <message>
      <source>Add somebody: a part of the name, then Enter</source>
      <translation>加入一位：輸入部分姓名，再按 Enter</translation>
    </message>
    <message>
      <source>Add them all the same</source>
      <translation>還是加入他們</translation>
    </message>
    <message>
      <source>All</source>
      <extracomment>a button above a list of customers: tick all of them</extracomment>
      <translation>全部</translation>
    </message>
    <message>
      <source>All came</source>
      <translation>都來了</translation>
    </message>
    <message>
      <source>Came: %1 of %2</source>
      <translation>出席 %1/%2 位</translation>
    </message>
    <message>
      <source>Cost</source>
      <extracomment>in the form of one contact with many customers at once</extracomment>
      <translation>花費</translation>
    </message>
    <message>
      <source>Cost of each, or of all together</source>
      <translation>每位的花費，或全部合計</translation>
    </message>
    <message>
      <source>For %1 of %2</source>
      <translation>對象 %1/%2 位</translation>
    </message>
    <message>
      <source>For example: Mid-Autumn greetings</source>
      <translation>例如：中秋問候</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>時長</translation>
    </message>
    <message>
      <source>Kind</source>
      <extracomment>label of a field: a call, a message, a gift, a gathering …</extracomment>
      <translation>方式</translation>
    </message>
    <message>
      <source>Left out, as they are in the trash: %1</source>
      <translation>已在垃圾桶，未列入：%1</translation>
    </message>
    <message>
      <source>Left out, as they do not want to be contacted: %1</source>
      <translation>不希望被聯絡，未列入：%1</translation>
    </message>
    <message>
      <source>Log a contact with many</source>
      <translation>為多位客戶記一筆聯絡</translation>
    </message>
    <message>
      <source>Nobody</source>
      <extracomment>no colleague is chosen</extracomment>
      <translation>未指定</translation>
    </message>
    <message>
      <source>Nobody came</source>
      <translation>都沒來</translation>
    </message>
    <message>
      <source>None</source>
      <extracomment>a button above a list of customers: take all ticks away; in a choice: no promised service</extracomment>
      <translation>無</translation>
    </message>
    <message>
      <source>Occasion</source>
      <extracomment>in the form of one contact with many customers at once</extracomment>
      <translation>節日或場合</translation>
    </message>
    <message>
      <source>Promised service</source>
      <translation>服務承諾</translation>
    </message>
    <message>
      <source>Purpose</source>
      <extracomment>in the form of one contact with many customers at once</extracomment>
      <translation>目的</translation>
    </message>
    <message>
      <source>Staff</source>
      <extracomment>in the form of one contact with many customers at once</extracomment>
      <translation>同事</translation>
    </message>
    <message>
      <source>The cost is no amount. Write it like 1200 or 12.50.</source>
      <translation>花費不是金額。請寫成 1200 或 12.50 這樣。</translation>
    </message>
    <message>
      <source>The names are still being read.</source>
      <translation>名單還在讀取中。</translation>
    </message>
    <message>
      <source>This is still to come. Write it down when it has been.</source>
      <translation>這個時間還沒到，請等做過之後再記錄。</translation>
    </message>
    <message>
      <source>Tick at least one customer.</source>
      <translation>請至少勾選一位客戶。</translation>
    </message>
    <message>
      <source>What it was</source>
      <translation>事由</translation>
    </message>
    <message>
      <source>What was said or done</source>
      <translation>說了或做了什麼</translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>in the form of one contact with many customers at once</extracomment>
      <translation>時間</translation>
    </message>
    <message>
      <source>Why did %1 not come?</source>
      <translation>%1 為什麼沒來？</translation>
    </message>
    <message>
      <source>Why did they not come? Choose somebody without a tick</source>
      <translation>為什麼沒來？請先選一位沒勾的</translation>
    </message>
    <message>
      <source>With many</source>
      <translation>多人聯絡</translation>
    </message>
    <message>
      <source>does not want to be contacted</source>
      <translation>不希望被聯絡</translation>
    </message>
    <message>
      <source>each</source>
      <extracomment>behind an amount: what each customer's cost was</extracomment>
      <translation>每位</translation>
    </message>
    <message>
      <source>in all</source>
      <translation>合計</translation>
    </message>
    <message>
      <source>in the trash</source>
      <translation>在垃圾桶</translation>
    </message>
    <message>
      <source>min</source>
      <extracomment>in the form of one contact with many customers at once</extracomment>
      <translation>分鐘</translation>
    </message>
    <message>
      <source>no festive greetings</source>
      <translation>不收節日問候</translation>
    </message>
    <message>
      <source>not noted</source>
      <translation>未記錄</translation>
    </message>
  </context>
  <context>
    <name>MeetingSheet</name>
    <message>
      <source>%1 %2 (target %3)</source>
      <translation>%1 %2（目標 %3）</translation>
    </message>
    <message>
      <source>%1 → %2</source>
      <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) bought</source>
      <translation>
        <numerusform>有購買的客戶 %n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n 分鐘</numerusform>
      </translation>
    </message>
    <message>
      <source>All together</source>
      <translation>合計</translation>
    </message>
    <message>
      <source>Another tier</source>
      <translation>變更等級</translation>
    </message>
    <message>
      <source>Attendees</source>
      <extracomment>on the printed minutes of a meeting about the tiers: columns, labels</extracomment>
      <translation>出席者</translation>
    </message>
    <message>
      <source>Before</source>
      <extracomment>on the printed minutes of a meeting about the tiers: columns, labels</extracomment>
      <translation>前一期</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>on the printed minutes of a meeting about the tiers: columns, labels</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>Customer review meeting</source>
      <translation>客戶分類檢討會議紀錄</translation>
    </message>
    <message>
      <source>Hours</source>
      <extracomment>on the printed minutes of a meeting about the tiers: columns, labels</extracomment>
      <translation>小時</translation>
    </message>
    <message>
      <source>Next meeting</source>
      <translation>下次會議</translation>
    </message>
    <message>
      <source>No tier was talked about.</source>
      <translation>這次沒有討論任何等級。</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>on the printed minutes of a meeting about the tiers: columns, labels</extracomment>
      <translation>備註</translation>
    </message>
    <message>
      <source>Period</source>
      <extracomment>on the printed minutes of a meeting about the tiers: columns, labels</extracomment>
      <translation>期間</translation>
    </message>
    <message>
      <source>Rank</source>
      <extracomment>on the printed minutes of a meeting about the tiers: columns, labels</extracomment>
      <translation>排名</translation>
    </message>
    <message>
      <source>Signatures</source>
      <extracomment>on the printed minutes of a meeting about the tiers: columns, labels</extracomment>
      <translation>簽名</translation>
    </message>
    <message>
      <source>Tier</source>
      <extracomment>on the printed minutes of a meeting about the tiers: columns, labels</extracomment>
      <translation>等級</translation>
    </message>
    <message>
      <source>Tier kept</source>
      <translation>保留等級</translation>
    </message>
    <message>
      <source>Time</source>
      <extracomment>on the printed minutes of a meeting about the tiers: columns, labels</extracomment>
      <translation>時間分配</translation>
    </message>
    <message>
      <source>Times</source>
      <extracomment>on the printed minutes of a meeting about the tiers: columns, labels</extracomment>
      <translation>次數</translation>
    </message>
    <message>
      <source>Took</source>
      <extracomment>on the printed minutes of a meeting about the tiers: columns, labels</extracomment>
      <translation>時間</translation>
    </message>
    <message>
      <source>Value</source>
      <extracomment>on the printed minutes of a meeting about the tiers: columns, labels</extracomment>
      <translation>貢獻</translation>
    </message>
    <message>
      <source>from returning customers: %1</source>
      <translation>來自老客戶：%1</translation>
    </message>
    <message>
      <source>period before: %1</source>
      <translation>前一期：%1</translation>
    </message>
  </context>
  <context>
    <name>Meetings</name>
    <message>
      <source>%1 %2</source>
      <translation>%1%2</translation>
    </message>
    <message>
      <source>%1 change · %2 kept · %3 open</source>
      <translation>變更 %1 · 保留 %2 · 未決定 %3</translation>
    </message>
    <message>
      <source>%1 h</source>
      <translation>%1 小時</translation>
    </message>
    <message>
      <source>%1 h of it are estimated.</source>
      <translation>其中 %1 小時是估計的。</translation>
    </message>
    <message>
      <source>%1 of %2 decided</source>
      <translation>已決定 %1／%2</translation>
    </message>
    <message>
      <source>%1% less than in the period before.</source>
      <translation>比前一期少 %1%。</translation>
    </message>
    <message>
      <source>%1% more than in the period before.</source>
      <translation>比前一期多 %1%。</translation>
    </message>
    <message>
      <source>%1: %2 → %3</source>
      <translation>%1：%2 → %3</translation>
    </message>
    <message numerus="yes">
      <source>%n are not decided and stay as they are.</source>
      <translation>
        <numerusform>%n 位未決定，維持現狀。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) are no longer in the book</source>
      <translation>
        <numerusform>%n 位客戶已不在客戶簿裡</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) get another tier.</source>
      <translation>
        <numerusform>%n 位客戶換等級。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) moved since</source>
      <translation>
        <numerusform>之後有 %n 位客戶換等級</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) without a purchase</source>
      <translation>
        <numerusform>%n 天沒買</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n kept on %1</source>
      <translation>
        <numerusform>%1 保留的 %n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n kept since %1</source>
      <translation>
        <numerusform>%1 以來保留的 %n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n meeting(s) held</source>
      <translation>
        <numerusform>開過 %n 次會議</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tier(s) kept.</source>
      <translation>
        <numerusform>%n 位保留原等級。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n time(s)</source>
      <translation>
        <numerusform>%n 次</numerusform>
      </translation>
    </message>
    <message>
      <source>A meeting decides who belongs in which tier.</source>
      <translation>開會決定每位客戶屬於哪個等級。</translation>
    </message>
    <message numerus="yes">
      <source>A meeting is going on: %n decided so far.</source>
      <translation>
        <numerusform>會議還沒結束：已決定 %n 位。</numerusform>
      </translation>
    </message>
    <message>
      <source>A meeting takes from 0 to %1 minutes.</source>
      <translation>會議時間請填 0 到 %1 分鐘。</translation>
    </message>
    <message>
      <source>A reason in your own words</source>
      <translation>自行填寫理由</translation>
    </message>
    <message>
      <source>A reason in your own words…</source>
      <translation>自行填寫理由…</translation>
    </message>
    <message>
      <source>Active</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>照常</translation>
    </message>
    <message>
      <source>After</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>新等級</translation>
    </message>
    <message>
      <source>All of it is one step that can be undone.</source>
      <translation>全部是一個步驟，可以一起復原。</translation>
    </message>
    <message>
      <source>Among those who bring something; equal ones share a rank.</source>
      <translation>在有帶來進帳的客戶中的名次；數字相同的同名次。</translation>
    </message>
    <message>
      <source>Another tier, or decide later</source>
      <translation>改為其他等級，或稍後再決定</translation>
    </message>
    <message>
      <source>As it was decided</source>
      <translation>當時的決定</translation>
    </message>
    <message>
      <source>As much as in the period before.</source>
      <translation>與前一期相同。</translation>
    </message>
    <message numerus="yes">
      <source>As “%1” to be contacted every %n day(s).</source>
      <translation>
        <numerusform>改為「%1」後，每 %n 天聯絡一次。</numerusform>
      </translation>
    </message>
    <message>
      <source>Attendees</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>出席者</translation>
    </message>
    <message>
      <source>Attendees, minutes, note, next date</source>
      <translation>出席者、時間、備註、下次日期</translation>
    </message>
    <message>
      <source>Before</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>原等級</translation>
    </message>
    <message>
      <source>Begin anew: nothing is decided</source>
      <translation>重新開始：清除所有決定</translation>
    </message>
    <message>
      <source>Bought</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>購買</translation>
    </message>
    <message>
      <source>Changed</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>變更</translation>
    </message>
    <message>
      <source>Changed somewhere else meanwhile, so left as they are now: %1</source>
      <translation>剛才在別處被改過，因此維持現狀：%1</translation>
    </message>
    <message>
      <source>Compare</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>比較</translation>
    </message>
    <message>
      <source>Compare with %1</source>
      <translation>與 %1 比較</translation>
    </message>
    <message>
      <source>Compare with now</source>
      <translation>與現在比較</translation>
    </message>
    <message>
      <source>Correct…</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>更正…</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>Date</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>日期</translation>
    </message>
    <message>
      <source>Days with a purchase in this period, and the last one; returns do not count.</source>
      <translation>這段期間有購買的天數，以及最近一次；退貨不算。</translation>
    </message>
    <message>
      <source>Decide first, then say why.</source>
      <translation>請先決定等級，再填理由。</translation>
    </message>
    <message>
      <source>Decide later</source>
      <translation>稍後再決定</translation>
    </message>
    <message>
      <source>Decide many at once</source>
      <translation>一次決定多位客戶</translation>
    </message>
    <message>
      <source>Del; the tiers stay as they are</source>
      <translation>Del；等級維持現狀</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>刪除</translation>
    </message>
    <message>
      <source>Dormant</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>沉睡</translation>
    </message>
    <message>
      <source>Every tier fits the figures</source>
      <translation>每位客戶的等級都符合數字</translation>
    </message>
    <message>
      <source>Figures as they were then, from %1 to %2</source>
      <translation>當時的數字，%1 至 %2</translation>
    </message>
    <message>
      <source>Figures of %1</source>
      <translation>%1 的數字</translation>
    </message>
    <message>
      <source>Finish</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>結束會議</translation>
    </message>
    <message>
      <source>Finish the meeting</source>
      <translation>結束會議</translation>
    </message>
    <message>
      <source>Finish…</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>結束會議…</translation>
    </message>
    <message>
      <source>Fold those who were kept</source>
      <translation>收合已保留的客戶</translation>
    </message>
    <message>
      <source>Go on with it</source>
      <translation>繼續會議</translation>
    </message>
    <message>
      <source>Hold a meeting</source>
      <translation>開始會議</translation>
    </message>
    <message>
      <source>Holding the meeting</source>
      <translation>正在寫入會議結果</translation>
    </message>
    <message>
      <source>Hours</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>小時</translation>
    </message>
    <message>
      <source>How long it took</source>
      <translation>開了多久</translation>
    </message>
    <message>
      <source>It was not saved.</source>
      <translation>沒有儲存。</translation>
    </message>
    <message>
      <source>Keep</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>保留</translation>
    </message>
    <message>
      <source>Keep all that are open (%1)</source>
      <translation>未決定的全部保留（%1）</translation>
    </message>
    <message>
      <source>Kept on %1</source>
      <translation>%1 已保留</translation>
    </message>
    <message>
      <source>Last bought</source>
      <translation>最近購買</translation>
    </message>
    <message>
      <source>Many…</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>批次…</translation>
    </message>
    <message>
      <source>Meeting of %1</source>
      <translation>%1 的會議</translation>
    </message>
    <message>
      <source>Meetings that were held</source>
      <translation>開過的會議</translation>
    </message>
    <message>
      <source>Minutes of all logged contacts in this period; where none were written down, the usual ones of their kind, shown as estimated.</source>
      <translation>這段期間所有聯絡紀錄的分鐘數；沒有記分鐘的，依該類的預設分鐘計算，並標明為估計。</translation>
    </message>
    <message>
      <source>Names, one after the other</source>
      <translation>姓名，一個接一個</translation>
    </message>
    <message>
      <source>Next date</source>
      <translation>下次日期</translation>
    </message>
    <message>
      <source>No meeting was held yet</source>
      <translation>還沒開過會議</translation>
    </message>
    <message>
      <source>No suggestion yet</source>
      <translation>還沒有建議</translation>
    </message>
    <message>
      <source>No. %1 of %2</source>
      <translation>第 %1 位／%2</translation>
    </message>
    <message>
      <source>Nobody's figures ask for another tier. A meeting can be held all the same, for its note and the next date.</source>
      <translation>沒有客戶的數字顯示該換等級。還是可以開會，記下備註和下次日期。</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>備註</translation>
    </message>
    <message>
      <source>Nothing new is suggested</source>
      <translation>沒有新的建議</translation>
    </message>
    <message>
      <source>Other</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>其他</translation>
    </message>
    <message>
      <source>Perhaps lost</source>
      <translation>可能流失</translation>
    </message>
    <message>
      <source>Period before</source>
      <translation>前一期</translation>
    </message>
    <message>
      <source>Present: %1</source>
      <translation>出席：%1</translation>
    </message>
    <message numerus="yes">
      <source>Profit of %n month(s)</source>
      <translation>
        <numerusform>近 %n 個月毛利</numerusform>
      </translation>
    </message>
    <message>
      <source>Rank</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>排名</translation>
    </message>
    <message>
      <source>Rank since</source>
      <translation>之後排名</translation>
    </message>
    <message>
      <source>Rank then</source>
      <translation>當時排名</translation>
    </message>
    <message>
      <source>Reading what everybody bought…</source>
      <translation>正在讀取大家的購買情形…</translation>
    </message>
    <message>
      <source>Reason</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>理由</translation>
    </message>
    <message numerus="yes">
      <source>Sales of %n month(s)</source>
      <translation>
        <numerusform>近 %n 個月銷售</numerusform>
      </translation>
    </message>
    <message>
      <source>Show as a list</source>
      <translation>顯示為清單</translation>
    </message>
    <message>
      <source>Show those who were kept</source>
      <translation>顯示已保留的客戶</translation>
    </message>
    <message>
      <source>Slowing</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>放慢</translation>
    </message>
    <message>
      <source>State</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>狀態</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>建議</translation>
    </message>
    <message>
      <source>Take</source>
      <extracomment>button: accept the tier that is suggested</extracomment>
      <translation>採用</translation>
    </message>
    <message>
      <source>Take all of class %1 (%2)</source>
      <translation>%1 類全部採用（%2）</translation>
    </message>
    <message>
      <source>Take all that are open (%1)</source>
      <translation>未決定的全部採用（%1）</translation>
    </message>
    <message>
      <source>Take all who bought nothing (%1)</source>
      <translation>沒有購買的全部採用（%1）</translation>
    </message>
    <message>
      <source>Take all who gave back more than they bought (%1)</source>
      <translation>退貨多於購買的全部採用（%1）</translation>
    </message>
    <message>
      <source>Talked about</source>
      <translation>討論</translation>
    </message>
    <message>
      <source>The amount of all sales in this period, returns taken off: some of them have no profit written down.</source>
      <translation>這段期間所有銷售的金額，已扣除退貨；因為有些銷售沒有填毛利。</translation>
    </message>
    <message>
      <source>The day of the next meeting is no day.</source>
      <translation>下次會議的日期無法辨認。</translation>
    </message>
    <message>
      <source>The next meeting is planned</source>
      <translation>已安排下次會議</translation>
    </message>
    <message>
      <source>The next one (→)</source>
      <translation>下一個（→）</translation>
    </message>
    <message>
      <source>The one before (←)</source>
      <translation>上一個（←）</translation>
    </message>
    <message>
      <source>The profit of all sales in this period, returns taken off.</source>
      <translation>這段期間所有銷售的毛利，已扣除退貨。</translation>
    </message>
    <message>
      <source>The same of the same number of days before.</source>
      <translation>往前同樣天數的同一數字。</translation>
    </message>
    <message>
      <source>The tier was changed after you had decided: please decide again.</source>
      <translation>您決定之後，等級又被改過：請重新決定。</translation>
    </message>
    <message>
      <source>The whole meeting is one step that can be undone.</source>
      <translation>整次檢討是一個步驟，可以一起復原。</translation>
    </message>
    <message>
      <source>This meeting</source>
      <translation>這次檢討</translation>
    </message>
    <message>
      <source>This meeting is no longer in the book.</source>
      <translation>客戶簿裡已沒有這次會議。</translation>
    </message>
    <message>
      <source>This meeting was changed somewhere else meanwhile. Nothing was overwritten; open it again to see how it is now.</source>
      <translation>這次會議剛才在別處被改過。沒有覆蓋任何內容；請重新開啟，看看現在的內容。</translation>
    </message>
    <message>
      <source>Tier since</source>
      <translation>之後等級</translation>
    </message>
    <message>
      <source>Tier then</source>
      <translation>當時等級</translation>
    </message>
    <message>
      <source>Time for them</source>
      <translation>花在他身上</translation>
    </message>
    <message>
      <source>Times</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>次數</translation>
    </message>
    <message>
      <source>Under “Overview”</source>
      <translation>在「總覽」裡</translation>
    </message>
    <message>
      <source>Under “Overview” decide who belongs in which tier, and finish the meeting there: its figures, its note and the next date are then kept here.</source>
      <translation>在「總覽」決定每位客戶的等級，並在那裡結束會議：數字、備註和下次日期就會留在這裡。</translation>
    </message>
    <message>
      <source>Value</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>價值</translation>
    </message>
    <message>
      <source>Value since</source>
      <translation>之後價值</translation>
    </message>
    <message>
      <source>Value then</source>
      <translation>當時價值</translation>
    </message>
    <message>
      <source>What was decided</source>
      <translation>當時的決定</translation>
    </message>
    <message>
      <source>Who is talked about</source>
      <translation>討論的客戶</translation>
    </message>
    <message>
      <source>Who is there…</source>
      <translation>誰出席…</translation>
    </message>
    <message>
      <source>Who kept their tier in a meeting stands folded in the list; F shows them. They are asked again half a year later, or when their figures say something else.</source>
      <translation>檢討時決定保留等級的客戶收在清單下方，按 F 展開。過半年，或數字建議改成別的等級時，會再問一次。</translation>
    </message>
    <message>
      <source>Why</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>理由</translation>
    </message>
    <message>
      <source>about %1 h</source>
      <translation>約 %1 小時</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>另外 %n 位</numerusform>
      </translation>
    </message>
    <message>
      <source>another tier</source>
      <translation>其他等級</translation>
    </message>
    <message numerus="yes">
      <source>bought %n time(s)</source>
      <translation>
        <numerusform>買過 %n 次</numerusform>
      </translation>
    </message>
    <message>
      <source>changed meanwhile</source>
      <translation>剛才被改過</translation>
    </message>
    <message>
      <source>decided</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>已決定</translation>
    </message>
    <message>
      <source>kept</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>保留</translation>
    </message>
    <message>
      <source>looked after by %1</source>
      <translation>%1 負責</translation>
    </message>
    <message>
      <source>minutes</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>分鐘</translation>
    </message>
    <message>
      <source>never bought</source>
      <translation>從未購買</translation>
    </message>
    <message>
      <source>next one: %1</source>
      <translation>下次：%1</translation>
    </message>
    <message>
      <source>no tier</source>
      <translation>沒有等級</translation>
    </message>
    <message>
      <source>now</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>現在</translation>
    </message>
    <message>
      <source>taken</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>採用</translation>
    </message>
  </context>
  <context>
    <name>Merge</name>
    <message>
      <source>%1 %2</source>
      <translation>%1%2</translation>
    </message>
    <message>
      <source>%1 (days)</source>
      <translation>%1（天）</translation>
    </message>
    <message numerus="yes">
      <source>%n comment(s)</source>
      <translation>
        <numerusform>%n 則評論</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n contact(s) logged</source>
      <translation>
        <numerusform>%n 筆聯絡紀錄</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) introduced</source>
      <translation>
        <numerusform>介紹過 %n 位客戶</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n gathering(s) missed</source>
      <translation>
        <numerusform>%n 次聚會未出席</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n gathering(s) of both become one each.</source>
      <translation>
        <numerusform>兩邊都有的 %n 次聚會各併成一筆。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n need(s)</source>
      <translation>
        <numerusform>%n 筆預計需求</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n promise(s) and task(s)</source>
      <translation>
        <numerusform>%n 件承諾與待辦</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sale(s)</source>
      <translation>
        <numerusform>%n 筆銷售</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s)</source>
      <translation>
        <numerusform>%n 次拜訪</numerusform>
      </translation>
    </message>
    <message>
      <source>All remarks</source>
      <translation>全部備註</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>on the page that merges duplicates: button, mark of a value, or what comes along</extracomment>
      <translation>取消</translation>
    </message>
    <message>
      <source>Combined, they have %1.</source>
      <translation>合在一起有：%1。</translation>
    </message>
    <message>
      <source>Ctrl+D. Remembered: they are not shown together again.</source>
      <translation>Ctrl+D。會記住：不再一起列出。</translation>
    </message>
    <message>
      <source>Ctrl+Enter</source>
      <extracomment>on the page that merges duplicates: button, mark of a value, or what comes along</extracomment>
      <translation>Ctrl+Enter</translation>
    </message>
    <message>
      <source>Ctrl+↓. The next ones; these stay in the list.</source>
      <translation>Ctrl+↓。看下一組；這一組留在清單裡。</translation>
    </message>
    <message>
      <source>Customers side by side</source>
      <translation>客戶並排比較</translation>
    </message>
    <message>
      <source>Esc. Nobody is merged.</source>
      <translation>Esc。不合併任何客戶。</translation>
    </message>
    <message>
      <source>In the book since</source>
      <translation>建立日期</translation>
    </message>
    <message>
      <source>Keep</source>
      <extracomment>button: this value stays</extracomment>
      <translation>保留</translation>
    </message>
    <message>
      <source>Keep what is not chosen as other fields</source>
      <translation>沒選的內容留在其他欄位</translation>
    </message>
    <message>
      <source>Merge</source>
      <extracomment>on the page that merges duplicates: button, mark of a value, or what comes along</extracomment>
      <translation>合併</translation>
    </message>
    <message numerus="yes">
      <source>Merge %n customer(s)</source>
      <translation>
        <numerusform>合併 %n 位客戶</numerusform>
      </translation>
    </message>
    <message>
      <source>Merged</source>
      <extracomment>heading of the column with the result</extracomment>
      <translation>合併</translation>
    </message>
    <message>
      <source>Merged into</source>
      <translation>併入</translation>
    </message>
    <message>
      <source>Not duplicates</source>
      <translation>不是重複的</translation>
    </message>
    <message>
      <source>Nothing else was written about them.</source>
      <translation>沒有其他紀錄。</translation>
    </message>
    <message>
      <source>One of these customers is no longer in the book. Nothing was merged.</source>
      <translation>其中一位客戶已經不在客戶簿裡。沒有合併。</translation>
    </message>
    <message>
      <source>Skip</source>
      <extracomment>on the page that merges duplicates: button, mark of a value, or what comes along</extracomment>
      <translation>略過</translation>
    </message>
    <message>
      <source>The first %1 of %2; the others come when these are done.</source>
      <translation>%2 組中的前 %1 組；處理完再列出其他的。</translation>
    </message>
    <message numerus="yes">
      <source>These %n are not duplicates</source>
      <translation>
        <numerusform>這 %n 位不是重複的</numerusform>
      </translation>
    </message>
    <message>
      <source>chosen</source>
      <extracomment>on the page that merges duplicates: button, mark of a value, or what comes along</extracomment>
      <translation>已選</translation>
    </message>
    <message>
      <source>kept</source>
      <extracomment>mark of the customer that stays</extracomment>
      <translation>保留</translation>
    </message>
    <message>
      <source>left as is</source>
      <translation>維持原樣</translation>
    </message>
    <message>
      <source>merged</source>
      <extracomment>on the page that merges duplicates: button, mark of a value, or what comes along</extracomment>
      <translation>已合併</translation>
    </message>
    <message>
      <source>to the trash</source>
      <translation>移到垃圾桶</translation>
    </message>
  </context>
  <context>
    <name>Needs</name>
    <message>
      <source>Say what they will want.</source>
      <translation>請寫下對方需要什麼。</translation>
    </message>
    <message>
      <source>Somebody changed this need in the meantime. Save again to keep what is written here.</source>
      <translation>這筆預計需求剛才被改過。再儲存一次，就以這裡寫的為準。</translation>
    </message>
    <message>
      <source>The last day of the need is before its first.</source>
      <translation>需求的結束日早於開始日。</translation>
    </message>
    <message>
      <source>This need is no longer in the book.</source>
      <translation>這筆預計需求已不在客戶簿裡。</translation>
    </message>
    <message>
      <source>This need was closed meanwhile. Nothing was written twice.</source>
      <translation>這筆預計需求剛才已經結案，沒有重複寫入。</translation>
    </message>
  </context>
  <context>
    <name>Options</name>
    <message numerus="yes">
      <source>%n column(s)</source>
      <translation>
        <numerusform>%n 欄</numerusform>
      </translation>
    </message>
    <message>
      <source>All customers</source>
      <translation>全部客戶</translation>
    </message>
    <message>
      <source>Another size…</source>
      <translation>其他尺寸…</translation>
    </message>
    <message>
      <source>As usual here</source>
      <translation>照本地習慣</translation>
    </message>
    <message>
      <source>Begins at label %1; click another one where labels are gone.</source>
      <translation>從第 %1 張標籤開始；前面的已用掉時，請點選其他位置。</translation>
    </message>
    <message>
      <source>Columns</source>
      <extracomment>label of a choice in the window in which lists, labels and envelopes are printed</extracomment>
      <translation>欄</translation>
    </message>
    <message>
      <source>Draw the boxes for the postcode</source>
      <translation>印出郵遞區號框</translation>
    </message>
    <message>
      <source>Draw the edges</source>
      <translation>印出標籤邊線</translation>
    </message>
    <message>
      <source>Envelope</source>
      <extracomment>label of a choice in the window in which lists, labels and envelopes are printed</extracomment>
      <translation>信封</translation>
    </message>
    <message>
      <source>For what</source>
      <translation>場合</translation>
    </message>
    <message>
      <source>From top to bottom</source>
      <translation>直書</translation>
    </message>
    <message>
      <source>Height of a label in millimetres</source>
      <translation>標籤的高度（公釐）</translation>
    </message>
    <message>
      <source>In the order of</source>
      <translation>排列方式</translation>
    </message>
    <message>
      <source>Of whom</source>
      <translation>哪些客戶</translation>
    </message>
    <message>
      <source>Sheet of labels</source>
      <translation>標籤紙</translation>
    </message>
    <message>
      <source>The coming 30 days</source>
      <translation>未來 30 天</translation>
    </message>
    <message>
      <source>The coming 7 days</source>
      <translation>未來 7 天</translation>
    </message>
    <message>
      <source>The coming 90 days</source>
      <translation>未來 90 天</translation>
    </message>
    <message>
      <source>The label that is printed first</source>
      <translation>從哪一格開始印</translation>
    </message>
    <message>
      <source>The sender is the shop; its address is in the settings, in the section Shop.</source>
      <translation>寄件人是本店；地址請在設定的「店」一節填寫。</translation>
    </message>
    <message>
      <source>To hold a print on plain paper against the labels</source>
      <translation>先印在白紙上，與標籤紙對照</translation>
    </message>
    <message>
      <source>Which dates</source>
      <translation>哪些日子</translation>
    </message>
    <message>
      <source>Whose customers</source>
      <translation>誰的客戶</translation>
    </message>
    <message>
      <source>Width of a label in millimetres</source>
      <translation>標籤的寬度（公釐）</translation>
    </message>
    <message>
      <source>mm, wide × high</source>
      <translation>毫米，寬 × 高</translation>
    </message>
  </context>
  <context>
    <name>OrdersAhead</name>
    <message>
      <source>%2 every %1 days, last on %3</source>
      <translation>每 %1 天買 %2，上次 %3</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n 位客戶</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n guess(es) gave way to needs.</source>
      <translation>
        <numerusform>有 %n 筆推算，客戶已另外說過要買，不重複計算。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n need(s) begin later.</source>
      <translation>
        <numerusform>%n 筆需求在這之後才開始。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n usual order(s) stopped long ago: not guessed.</source>
      <translation>
        <numerusform>有 %n 筆平常會買的太久沒買，不再推算。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n weeks</source>
      <translation>
        <numerusform>未來 %n 週</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without a quantity</source>
      <translation>
        <numerusform>%n 筆未寫數量</numerusform>
      </translation>
    </message>
    <message>
      <source>By customer</source>
      <translation>依客戶</translation>
    </message>
    <message>
      <source>By item</source>
      <translation>依品項</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>on the page of reviews, of what may be ordered in the coming weeks: a heading, a cell or a button</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>Each open need takes the place of the nearest guess of the same customer and item, if that is no further away than one rhythm: nothing is counted twice.</source>
      <translation>同一客戶、同一品項有未結需求時，每筆需求取代離它最近的一筆推算（相差不超過一個間隔），不會重複計算。</translation>
    </message>
    <message>
      <source>From %1 on</source>
      <translation>自 %1起</translation>
    </message>
    <message>
      <source>From the rhythm</source>
      <translation>依節奏推算</translation>
    </message>
    <message>
      <source>How far ahead</source>
      <translation>看到多遠</translation>
    </message>
    <message>
      <source>Item</source>
      <extracomment>on the page of reviews, of what may be ordered in the coming weeks: a heading, a cell or a button</extracomment>
      <translation>品項</translation>
    </message>
    <message>
      <source>Known from</source>
      <translation>根據</translation>
    </message>
    <message>
      <source>Make a list of them</source>
      <translation>排成名單</translation>
    </message>
    <message>
      <source>Need, likely</source>
      <translation>需求：很可能</translation>
    </message>
    <message>
      <source>Need, maybe</source>
      <translation>需求：可能</translation>
    </message>
    <message>
      <source>Needs ahead</source>
      <translation>未來需求</translation>
    </message>
    <message>
      <source>Needs are the open ones of the book, the likely and the possible ones apart. A need stands in the week in which it begins (the week of today if it has begun); under Overdue when its days are over.</source>
      <translation>需求是客戶簿裡還沒結案的，「很可能」與「可能」分開。需求列在它開始的那一週（已經開始的列在本週）；日期已過的列在「已逾期」。</translation>
    </message>
    <message>
      <source>Needs, likely and maybe</source>
      <translation>需求（很可能與可能）</translation>
    </message>
    <message>
      <source>Next %1 weeks: %2 wanted by customers, %3 guessed from how often they buy; %4 items</source>
      <translation>未來 %1 週：客戶說過要的 %2 筆，照平常多久買一次推算的 %3 筆，共 %4 種品項</translation>
    </message>
    <message>
      <source>Next %1 weeks: %2 wanted by customers; how often they buy is still being read…</source>
      <translation>未來 %1 週：客戶說過要的 %2 筆；平常多久買一次還在讀取中…</translation>
    </message>
    <message>
      <source>No day</source>
      <translation>未定日期</translation>
    </message>
    <message>
      <source>Nobody wants it then.</source>
      <translation>那時候沒有人要。</translation>
    </message>
    <message>
      <source>Nobody wrote how much of it they want.</source>
      <translation>沒有一筆寫了數量。</translation>
    </message>
    <message>
      <source>Nothing is expected: no open needs, and nobody who bought an item on three days.</source>
      <translation>目前沒有預計的需求：沒有未結的需求，也還沒有人在三天以上買過同一品項。</translation>
    </message>
    <message>
      <source>Orders by customer</source>
      <translation>各客戶的需求</translation>
    </message>
    <message>
      <source>Orders by item and week</source>
      <translation>各品項每週需求</translation>
    </message>
    <message>
      <source>Overdue</source>
      <extracomment>on the page of reviews, of what may be ordered in the coming weeks: a heading, a cell or a button</extracomment>
      <translation>已逾期</translation>
    </message>
    <message>
      <source>Quantity</source>
      <extracomment>on the page of reviews, of what may be ordered in the coming weeks: a heading, a cell or a button</extracomment>
      <translation>數量</translation>
    </message>
    <message>
      <source>Rhythm: who bought an item in a unit on at least %1 days of the last two years is expected again after the median number of days between them, each time with the median quantity of such a day. Who is late stands under Overdue and is expected again counted from today. Whose last purchase is more than 2.5 times as long ago is not guessed.</source>
      <translation>節奏：近兩年內在至少 %1 天買過同一品項、同一單位的客戶，以購買日間隔天數的中位數推算下一次，數量取每個購買日數量的中位數。過了日子還沒買的列在「已逾期」，之後從今天起再推算。距上次購買超過間隔 2.5 倍的，不再推算。</translation>
    </message>
    <message>
      <source>The total is that of the line, with what is overdue or has no day. Different units are never added up. ? is an order without a quantity. Customers in the trash and lost ones do not count; a return is no purchase.</source>
      <translation>合計是該列的總和，含已逾期與未定日期的。不同單位絕不相加。「?」是沒寫數量的一筆。垃圾桶裡的與流失的客戶不計；退貨不算購買。</translation>
    </message>
    <message>
      <source>Total</source>
      <extracomment>on the page of reviews, of what may be ordered in the coming weeks: a heading, a cell or a button</extracomment>
      <translation>合計</translation>
    </message>
    <message>
      <source>Unit</source>
      <extracomment>on the page of reviews, of what may be ordered in the coming weeks: a heading, a cell or a button</extracomment>
      <translation>單位</translation>
    </message>
    <message>
      <source>Week</source>
      <extracomment>on the page of reviews, of what may be ordered in the coming weeks: a heading, a cell or a button</extracomment>
      <translation>週</translation>
    </message>
    <message>
      <source>Week of %1</source>
      <translation>%1那一週</translation>
    </message>
    <message>
      <source>What is known and what is reckoned, side by side</source>
      <translation>已知的與推算的並列，不相加</translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>on the page of reviews, of what may be ordered in the coming weeks: a heading, a cell or a button</extracomment>
      <translation>時間</translation>
    </message>
    <message>
      <source>Who stopped buying</source>
      <translation>太久沒買的客戶</translation>
    </message>
    <message>
      <source>Without a quantity</source>
      <translation>未寫數量</translation>
    </message>
  </context>
  <context>
    <name>Origins</name>
    <message>
      <source>%1 of %2 stayed</source>
      <translation>%2 位留下 %1 位</translation>
    </message>
    <message>
      <source>%1, returns taken off.</source>
      <translation>%1，已扣退貨。</translation>
    </message>
    <message>
      <source>%1.</source>
      <translation>%1。</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) introduced others.</source>
      <translation>
        <numerusform>%n 位客戶介紹過別人。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) introduced others; those of %1 bought most: %2.</source>
      <translation>
        <numerusform>%n 位客戶介紹過別人；%1 介紹的買得最多：%2。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n introducer(s)</source>
      <translation>
        <numerusform>%n 位介紹人</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n introducer(s) never thanked</source>
      <translation>
        <numerusform>%n 位介紹人從未致謝</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n promised thank-you(s) not given yet</source>
      <translation>
        <numerusform>答應的謝禮還有 %n 份沒送</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n thank-you(s) owed</source>
      <translation>
        <numerusform>還欠 %n 份謝禮</numerusform>
      </translation>
    </message>
    <message>
      <source>A customer belongs to the source that their card says. New are those whose first contact is in the period; of whom none is known, the day on which they came into the book. Bought: ever, in percent of all of this source. Stayed: not lost, and bought in the period.</source>
      <translation>客戶屬於資料卡上寫的來源。「新」是首次聯絡在這段期間的；沒寫首次聯絡的，以輸入客戶簿的日期為準。「買過」是歷來買過，百分比以這個來源的所有客戶計。「留下」是沒有流失、而且這段期間買過的。</translation>
    </message>
    <message>
      <source>Bought</source>
      <extracomment>how many of a source's customers ever bought</extracomment>
      <translation>買過</translation>
    </message>
    <message>
      <source>Bought ever</source>
      <translation>歷來購買</translation>
    </message>
    <message>
      <source>Bought this period</source>
      <translation>這一期購買</translation>
    </message>
    <message>
      <source>Cost</source>
      <extracomment>on the page of reviews: which source brought which customers, who introduced whom, thank-yous owed</extracomment>
      <translation>花費</translation>
    </message>
    <message>
      <source>Cost is what was paid for contacts with these customers in the period, and the recorded minutes at what the colleague's hour costs. Minutes that nobody recorded are estimated, shown as such, and cost nothing here; what an advertisement itself costs is not in the book. “Each” shares the value among all customers of the source, the cost among those who stayed.</source>
      <translation>花費是這段期間和這些客戶聯絡時付出的錢，加上記下的分鐘乘以同事每小時的花費。沒有記下的分鐘是估計的，會另外標明，這裡不算花費；廣告本身的花費不在客戶簿裡。「每位」是把金額分給這個來源的所有客戶，花費只分給留下的客戶。</translation>
    </message>
    <message>
      <source>Customers</source>
      <extracomment>on the page of reviews: which source brought which customers, who introduced whom, thank-yous owed</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>Each</source>
      <extracomment>the value for each customer of the source</extracomment>
      <translation>每位</translation>
    </message>
    <message>
      <source>Each who stayed</source>
      <translation>留下的每位</translation>
    </message>
    <message>
      <source>Everybody who introduced somebody was thanked.</source>
      <translation>介紹過客戶的人都已致謝。</translation>
    </message>
    <message>
      <source>First what a card promises and does not call given. Then who introduced customers without any promise and was never thanked: no card says so, and no contact with them was logged as thanks for an introduction.</source>
      <translation>先列資料卡上答應了、還沒註明送出的謝禮；再列介紹過客戶、沒有答應過謝禮也從未致謝的人：沒有資料卡註明送過，也沒有記過以「感謝介紹」為名的聯絡。</translation>
    </message>
    <message>
      <source>For introducing</source>
      <translation>介紹了誰</translation>
    </message>
    <message>
      <source>Introduced</source>
      <extracomment>how many customers somebody introduced</extracomment>
      <translation>介紹人數</translation>
    </message>
    <message>
      <source>Introduced are those whose card names this customer. Bought is the amount, returns taken off, in this period and ever. Later generations are those whom these introduced in turn, and so on; they are not in the columns before. Who is in the trash counts nowhere. Who introduced one another in a ring are each counted once, and never as their own.</source>
      <translation>「介紹人數」是資料卡上寫由這位介紹的客戶。購買是銷售額，已扣退貨，分這一期與歷來。「再介紹的」是這些客戶再介紹的人，以此類推，不含在前面各欄裡。垃圾桶裡的客戶都不算。互相介紹成一圈的，各算一次，也不會算成自己介紹自己。</translation>
    </message>
    <message>
      <source>Introduced by %1</source>
      <translation>%1 介紹的客戶</translation>
    </message>
    <message>
      <source>Introducer</source>
      <extracomment>on the page of reviews: which source brought which customers, who introduced whom, thank-yous owed</extracomment>
      <translation>介紹人</translation>
    </message>
    <message>
      <source>Introducers</source>
      <extracomment>on the page of reviews: which source brought which customers, who introduced whom, thank-yous owed</extracomment>
      <translation>介紹人</translation>
    </message>
    <message>
      <source>Introducers (%1)</source>
      <translation>介紹人（%1）</translation>
    </message>
    <message>
      <source>Later generations</source>
      <translation>再介紹的</translation>
    </message>
    <message>
      <source>Mark as thanked</source>
      <translation>標記為已致謝</translation>
    </message>
    <message>
      <source>Minutes</source>
      <extracomment>on the page of reviews: which source brought which customers, who introduced whom, thank-yous owed</extracomment>
      <translation>分鐘</translation>
    </message>
    <message>
      <source>New</source>
      <extracomment>how many of a source's customers are new in the period</extracomment>
      <translation>新</translation>
    </message>
    <message>
      <source>No card says yet that somebody was introduced.</source>
      <translation>還沒有資料卡註明是誰介紹的。</translation>
    </message>
    <message>
      <source>No source brought anything in this period.</source>
      <translation>這段期間沒有哪個來源帶來生意。</translation>
    </message>
    <message>
      <source>Nobody's card says yet how they were found.</source>
      <translation>還沒有資料卡註明客戶來源。</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>不明</translation>
    </message>
    <message>
      <source>Of these stayed</source>
      <translation>其中留下</translation>
    </message>
    <message>
      <source>Profit by source</source>
      <translation>各來源的毛利</translation>
    </message>
    <message>
      <source>Promised</source>
      <extracomment>the thank-you that was promised for an introduction</extracomment>
      <translation>答應的謝禮</translation>
    </message>
    <message>
      <source>Sales by source</source>
      <translation>各來源的銷售額</translation>
    </message>
    <message>
      <source>Show whom they introduced</source>
      <translation>顯示介紹來的客戶</translation>
    </message>
    <message>
      <source>Source</source>
      <extracomment>on the page of reviews: which source brought which customers, who introduced whom, thank-yous owed</extracomment>
      <translation>來源</translation>
    </message>
    <message>
      <source>Sources</source>
      <extracomment>on the page of reviews: which source brought which customers, who introduced whom, thank-yous owed</extracomment>
      <translation>來源</translation>
    </message>
    <message>
      <source>Sources and introductions</source>
      <translation>來源與介紹</translation>
    </message>
    <message>
      <source>Sources of customers</source>
      <translation>客戶來源</translation>
    </message>
    <message>
      <source>Stayed</source>
      <extracomment>how many of a source's customers stayed: not lost, and bought in the period</extracomment>
      <translation>留下</translation>
    </message>
    <message>
      <source>Thank-yous owed</source>
      <translation>還沒送的謝禮</translation>
    </message>
    <message>
      <source>Thank-yous owed (%1)</source>
      <translation>還沒送的謝禮（%1）</translation>
    </message>
    <message>
      <source>There are no customers yet.</source>
      <translation>還沒有客戶。</translation>
    </message>
    <message>
      <source>Those bought ever</source>
      <translation>再介紹的歷來購買</translation>
    </message>
    <message>
      <source>Value</source>
      <extracomment>on the page of reviews: which source brought which customers, who introduced whom, thank-yous owed</extracomment>
      <translation>帶來金額</translation>
    </message>
    <message>
      <source>Value is the amount of their sales in the period</source>
      <translation>帶來金額是這段期間的銷售額</translation>
    </message>
    <message>
      <source>Value is the profit of their sales in the period</source>
      <translation>帶來金額是這段期間的毛利</translation>
    </message>
    <message>
      <source>Whom to thank</source>
      <translation>該謝誰</translation>
    </message>
    <message>
      <source>about %1 more</source>
      <translation>另估 %1</translation>
    </message>
    <message numerus="yes">
      <source>introduced %n more</source>
      <translation>
        <numerusform>還介紹了 %n 位</numerusform>
      </translation>
    </message>
    <message>
      <source>never thanked</source>
      <translation>從未致謝</translation>
    </message>
    <message>
      <source>“%1” brought %2 of the profit.</source>
      <translation>「%1」帶來 %2 的毛利。</translation>
    </message>
    <message>
      <source>“%1” brought %2 of the sales.</source>
      <translation>「%1」帶來 %2 的銷售額。</translation>
    </message>
  </context>
  <context>
    <name>OwnDayForm</name>
    <message>
      <source>By the lunar calendar</source>
      <translation>按農曆</translation>
    </message>
    <message>
      <source>Day of the shop</source>
      <translation>店裡的日子</translation>
    </message>
    <message>
      <source>Every year</source>
      <translation>每年</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>第一天</translation>
    </message>
    <message>
      <source>For example: Anniversary of the shop</source>
      <translation>例如：週年慶</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>多久</translation>
    </message>
    <message>
      <source>Name</source>
      <extracomment>in the form of a day of the shop: a festival of its own, a day on which it is closed</extracomment>
      <translation>名稱</translation>
    </message>
    <message>
      <source>New day of the shop</source>
      <translation>新增店裡的日子</translation>
    </message>
    <message>
      <source>Say what the day is called.</source>
      <translation>請寫這一天的名稱。</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>是什麼日子</translation>
    </message>
    <message>
      <source>days</source>
      <extracomment>in the form of a day of the shop: a festival of its own, a day on which it is closed</extracomment>
      <translation>天</translation>
    </message>
  </context>
  <context>
    <name>Paper</name>
    <message>
      <source>%1 (%2)</source>
      <translation>%1（%2）</translation>
    </message>
    <message>
      <source>%1 (%2): %3</source>
      <translation>%1（%2 位）：%3</translation>
    </message>
    <message>
      <source>%1: choose a name that ends in .pdf.</source>
      <translation>%1：檔名請以 .pdf 結尾。</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n 位客戶</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) are left out:</source>
      <translation>
        <numerusform>有 %n 位客戶沒有列入：</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) are shortened:</source>
      <translation>
        <numerusform>有 %n 位客戶的內容縮短了：</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) on these pages.</source>
      <translation>
        <numerusform>這幾頁共有 %n 位客戶。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n left out: %1.</source>
      <translation>
        <numerusform>%n 位沒有列入：%1。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more had no room.</source>
      <translation>
        <numerusform>另有 %n 位放不下。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n shortened: %1.</source>
      <translation>
        <numerusform>%n 位的內容縮短了：%1。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stroke(s)</source>
      <translation>
        <numerusform>%n 劃</numerusform>
      </translation>
    </message>
    <message>
      <source>Address labels</source>
      <translation>地址標籤</translation>
    </message>
    <message>
      <source>All customers</source>
      <translation>全部客戶</translation>
    </message>
    <message>
      <source>All dates</source>
      <translation>全部日子</translation>
    </message>
    <message>
      <source>As listed: %1 (%2)</source>
      <translation>清單所示：%1（%2）</translation>
    </message>
    <message>
      <source>Birthdays</source>
      <extracomment>title of a list or of something else on paper</extracomment>
      <translation>生日</translation>
    </message>
    <message>
      <source>Birthdays and other dates</source>
      <translation>生日與其他日子</translation>
    </message>
    <message>
      <source>Chosen customers</source>
      <translation>選定的客戶</translation>
    </message>
    <message>
      <source>Customer list</source>
      <translation>客戶清單</translation>
    </message>
    <message>
      <source>Envelopes</source>
      <extracomment>title of a list or of something else on paper</extracomment>
      <translation>信封</translation>
    </message>
    <message>
      <source>Everything about a customer</source>
      <translation>客戶完整資料</translation>
    </message>
    <message>
      <source>Gift list</source>
      <translation>禮物清單</translation>
    </message>
    <message>
      <source>Handover notes</source>
      <translation>客戶交接單</translation>
    </message>
    <message>
      <source>No address</source>
      <translation>沒有地址</translation>
    </message>
    <message>
      <source>No promised service is still owed.</source>
      <translation>承諾的服務都已提供。</translation>
    </message>
    <message>
      <source>No telephone</source>
      <translation>沒有電話</translation>
    </message>
    <message>
      <source>Nobody is left to print.</source>
      <translation>沒有可列印的客戶。</translation>
    </message>
    <message>
      <source>Nobody is to be contacted today.</source>
      <translation>今天沒有待聯絡的客戶。</translation>
    </message>
    <message>
      <source>Phone list</source>
      <translation>電話簿</translation>
    </message>
    <message>
      <source>Selected (%1)</source>
      <translation>已選取（%1）</translation>
    </message>
    <message>
      <source>Services still owed</source>
      <translation>尚未提供的服務</translation>
    </message>
    <message>
      <source>The address was too long and is shortened</source>
      <translation>地址太長，已縮短</translation>
    </message>
    <message>
      <source>To contact</source>
      <translation>待聯絡</translation>
    </message>
    <message>
      <source>Today</source>
      <extracomment>title of a list or of something else on paper</extracomment>
      <translation>今天</translation>
    </message>
    <message>
      <source>until %1</source>
      <translation>到 %1</translation>
    </message>
  </context>
  <context>
    <name>PaperWindow</name>
    <message>
      <source>Print</source>
      <extracomment>title of the window in which lists, labels and envelopes are printed</extracomment>
      <translation>列印</translation>
    </message>
    <message>
      <source>What to print</source>
      <translation>列印什麼</translation>
    </message>
  </context>
  <context>
    <name>PastePanel</name>
    <message>
      <source>Address</source>
      <extracomment>kind of a part of a pasted message, or a button</extracomment>
      <translation>地址</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>kind of a part of a pasted message, or a button</extracomment>
      <translation>關閉</translation>
    </message>
    <message>
      <source>E-mail</source>
      <extracomment>kind of a part of a pasted message, or a button</extracomment>
      <translation>電子郵件</translation>
    </message>
    <message>
      <source>Fax</source>
      <extracomment>kind of a part of a pasted message, or a button</extracomment>
      <translation>傳真</translation>
    </message>
    <message>
      <source>Fill in</source>
      <translation>填入</translation>
    </message>
    <message>
      <source>Goes to</source>
      <translation>放到</translation>
    </message>
    <message>
      <source>Leave out</source>
      <extracomment>choice: this part goes nowhere</extracomment>
      <translation>不要</translation>
    </message>
    <message>
      <source>Messenger</source>
      <extracomment>kind of a part of a pasted message, or a button</extracomment>
      <translation>聊天帳號</translation>
    </message>
    <message>
      <source>Paste a signature or a message; check where each part goes.</source>
      <translation>貼上簽名檔或訊息，看看每一段要放到哪裡。</translation>
    </message>
    <message>
      <source>Pasted text</source>
      <translation>貼上的文字</translation>
    </message>
    <message>
      <source>Phone</source>
      <extracomment>kind of a part of a pasted message, or a button</extracomment>
      <translation>電話</translation>
    </message>
    <message>
      <source>Website</source>
      <extracomment>kind of a part of a pasted message, or a button</extracomment>
      <translation>網站</translation>
    </message>
  </context>
  <context>
    <name>People</name>
    <message>
      <source> (there are more)</source>
      <translation>（還有更多）</translation>
    </message>
    <message>
      <source>%1 is in the book too</source>
      <translation>客戶簿裡也有「%1」</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) introduced, directly or not</source>
      <translation>
        <numerusform>直接或間接介紹了 %n 位客戶</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) write this company</source>
      <translation>
        <numerusform>有 %n 位客戶的公司欄填的是這家</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a relation… (Ctrl+Alt+R)</source>
      <translation>新增關係…（Ctrl+Alt+R）</translation>
    </message>
    <message>
      <source>Belongs to it</source>
      <translation>連到這家公司</translation>
    </message>
    <message>
      <source>Company</source>
      <extracomment>heading or link in the tab of relations</extracomment>
      <translation>公司</translation>
    </message>
    <message>
      <source>Link them</source>
      <translation>連到這家公司</translation>
    </message>
    <message>
      <source>Mark as thanked today</source>
      <translation>記為今天已答謝</translation>
    </message>
    <message>
      <source>Nobody introduced this customer, who introduced nobody.</source>
      <translation>沒有人介紹這位客戶，這位客戶也還沒介紹過別人。</translation>
    </message>
    <message>
      <source>Nobody is linked yet. Who writes this company in their card is offered here.</source>
      <translation>還沒有人連到這家公司。資料裡寫著這家公司的人會列在這裡。</translation>
    </message>
    <message>
      <source>Nobody yet: family, friends and colleagues who are customers too belong here.</source>
      <translation>還沒有。同為客戶的家人、朋友、同事可以記在這裡。</translation>
    </message>
    <message>
      <source>People of this company</source>
      <translation>這家公司的人</translation>
    </message>
    <message>
      <source>Relations</source>
      <extracomment>heading or link in the tab of relations</extracomment>
      <translation>人際關係</translation>
    </message>
    <message>
      <source>Remove</source>
      <extracomment>heading or link in the tab of relations</extracomment>
      <translation>移除</translation>
    </message>
    <message>
      <source>These customers introduced one another in a ring. Change who introduced one of them.</source>
      <translation>這些客戶的介紹關係繞成一圈，請修改其中一位的介紹人。</translation>
    </message>
    <message>
      <source>Who introduced whom</source>
      <translation>誰介紹了誰</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>還有 %n 筆</numerusform>
      </translation>
    </message>
    <message>
      <source>bought %1</source>
      <translation>買了 %1</translation>
    </message>
    <message>
      <source>given %1</source>
      <translation>%1 已送</translation>
    </message>
    <message>
      <source>in the trash</source>
      <translation>在垃圾桶</translation>
    </message>
    <message numerus="yes">
      <source>introduced %n</source>
      <translation>
        <numerusform>介紹了 %n 位</numerusform>
      </translation>
    </message>
    <message>
      <source>thank-you: %1</source>
      <translation>謝禮：%1</translation>
    </message>
  </context>
  <context>
    <name>PersonSearch</name>
    <message>
      <source>Customers found</source>
      <translation>找到的客戶</translation>
    </message>
    <message>
      <source>New customer “%1”</source>
      <translation>新增客戶「%1」</translation>
    </message>
    <message>
      <source>Nobody in the book has this name. Add the customer first.</source>
      <translation>客戶簿裡沒有這個名字，請先新增這位客戶。</translation>
    </message>
    <message>
      <source>Nobody in the book has this name. Choose the new customer in the list, or change the name.</source>
      <translation>客戶簿裡沒有這位客戶。請點清單裡的「新增客戶」，或改一下姓名。</translation>
    </message>
    <message>
      <source>Nobody is found.</source>
      <translation>找不到這位客戶。</translation>
    </message>
    <message>
      <source>Part of the name, pinyin, company or number</source>
      <translation>姓名、拼音、公司或電話的一部分</translation>
    </message>
    <message>
      <source>Type a part of the customer's name.</source>
      <translation>請輸入客戶姓名的一部分。</translation>
    </message>
  </context>
  <context>
    <name>PersonSection</name>
    <message>
      <source>The person</source>
      <translation>個人</translation>
    </message>
  </context>
  <context>
    <name>PhoneFormRow</name>
    <message>
      <source>No number can be read here; it is kept as written.</source>
      <translation>看不出電話號碼；會照原樣保留。</translation>
    </message>
    <message>
      <source>Phone</source>
      <extracomment>label of a field in the form of a customer</extracomment>
      <translation>電話</translation>
    </message>
  </context>
  <context>
    <name>PhoneHelp</name>
    <message>
      <source>At a computer: open contacts.google.com and choose Export. Google CSV and vCard are both read here.</source>
      <translation>在電腦上：開啟 contacts.google.com，選「匯出」。Google CSV 或 vCard 都可以。</translation>
    </message>
    <message>
      <source>Bring in the phone's own contacts, then write each customer's LINE name into the card, under chat account.</source>
      <translation>先匯入手機的通訊錄，再把客戶的 LINE 名稱填進客戶資料的「聊天帳號」。</translation>
    </message>
    <message>
      <source>Bring in the phone's own contacts, then write each customer's WeChat name into the card, under chat account.</source>
      <translation>先匯入手機的通訊錄，再把客戶的微信號填進客戶資料的「聊天帳號」。</translation>
    </message>
    <message>
      <source>Bring it here with a cable, or find it in Files and send it.</source>
      <translation>用傳輸線拿到這台電腦，或在手機的「檔案」裡找到它再傳過來。</translation>
    </message>
    <message>
      <source>Bring it here with a cable, or find it in My Files and send it.</source>
      <translation>用傳輸線拿到這台電腦，或在「我的檔案」裡找到它再傳過來。</translation>
    </message>
    <message>
      <source>Choose Export contacts, to the internal storage. A file ending in .vcf is made.</source>
      <translation>選「匯出聯絡人」，存到內部儲存空間，會得到一個 .vcf 檔案。</translation>
    </message>
    <message>
      <source>Choose Import/export contacts, then Export to storage. A file ending in .vcf is made.</source>
      <translation>選「匯入/匯出聯絡人」，再選「匯出至儲存裝置」，會得到一個 .vcf 檔案。</translation>
    </message>
    <message>
      <source>Choose Settings, then Import/Export, then Export to storage. A file ending in .vcf is made.</source>
      <translation>選「設定」、「匯入/匯出」，再選「匯出至儲存裝置」，會得到一個 .vcf 檔案。</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>in the window that says how contacts get out of a phone; names of phones and accounts</extracomment>
      <translation>關閉</translation>
    </message>
    <message>
      <source>Getting contacts out of a phone</source>
      <translation>從手機匯出通訊錄</translation>
    </message>
    <message>
      <source>Google Contacts</source>
      <translation>Google 通訊錄</translation>
    </message>
    <message>
      <source>Huawei</source>
      <extracomment>in the window that says how contacts get out of a phone; names of phones and accounts</extracomment>
      <translation>華為</translation>
    </message>
    <message>
      <source>In the app of an Android phone: tap Organise (or Fix &amp; manage), then Export to file.</source>
      <translation>在 Android 手機的「聯絡人」應用程式：點「整理」，再點「匯出至檔案」。</translation>
    </message>
    <message>
      <source>LINE gives out no list of friends: their numbers are not in it, and no program can fetch them.</source>
      <translation>LINE 不提供好友名單：裡面沒有電話號碼，任何程式都拿不出來。</translation>
    </message>
    <message>
      <source>On the iPhone: open Contacts, tap Lists, hold your finger on All Contacts and choose Export.</source>
      <translation>在 iPhone 上：開啟「聯絡資訊」，點「列表」，按住「所有聯絡資訊」，選「輸出」。</translation>
    </message>
    <message>
      <source>Open Contacts and its settings.</source>
      <translation>開啟「聯絡人」，進入它的設定。</translation>
    </message>
    <message>
      <source>Open Contacts and tap the dots at the top right.</source>
      <translation>開啟「聯絡人」，點右上角的點點。</translation>
    </message>
    <message>
      <source>Open Contacts, tap the three lines, then Manage contacts.</source>
      <translation>開啟「聯絡人」，點三條線，再點「管理聯絡人」。</translation>
    </message>
    <message>
      <source>Or at a computer: open icloud.com/contacts, choose one person, press Ctrl+A (on a Mac Command+A) for all, then Export vCard.</source>
      <translation>或在電腦上：開啟 icloud.com/contacts，選一個人，按 Ctrl+A（Mac 按 Command+A）全選，再選「輸出 vCard」。</translation>
    </message>
    <message>
      <source>Samsung</source>
      <extracomment>in the window that says how contacts get out of a phone; names of phones and accounts</extracomment>
      <translation>三星</translation>
    </message>
    <message>
      <source>Send the file (.vcf) to this computer, by mail for example.</source>
      <translation>把檔案（.vcf）傳到這台電腦，例如用電子郵件。</translation>
    </message>
    <message>
      <source>WeChat</source>
      <extracomment>in the window that says how contacts get out of a phone; names of phones and accounts</extracomment>
      <translation>微信</translation>
    </message>
    <message>
      <source>WeChat gives out no list of friends: their numbers are not in it, and no program can fetch them.</source>
      <translation>微信不提供好友名單：裡面沒有電話號碼，任何程式都拿不出來。</translation>
    </message>
    <message>
      <source>What was said is worth keeping: copy messages or send yourself the chat history, and paste it as a comment.</source>
      <translation>聊過的內容值得留下：複製訊息，或把聊天紀錄傳給自己，再貼成評論。</translation>
    </message>
    <message>
      <source>What was said is worth keeping: copy the messages and paste them as a comment.</source>
      <translation>聊過的內容值得留下：複製訊息，再貼成評論。</translation>
    </message>
    <message>
      <source>Which phone</source>
      <translation>哪一種手機</translation>
    </message>
    <message>
      <source>Xiaomi</source>
      <extracomment>in the window that says how contacts get out of a phone; names of phones and accounts</extracomment>
      <translation>小米</translation>
    </message>
    <message>
      <source>iPhone, iCloud</source>
      <translation>iPhone、iCloud</translation>
    </message>
  </context>
  <context>
    <name>PhotoField</name>
    <message>
      <source>Choose a picture, drop one here, or paste one (%1)</source>
      <translation>選一張圖片、拖到這裡，或貼上（%1）</translation>
    </message>
    <message>
      <source>Photo</source>
      <extracomment>button, dialog or kind of files where a photo is chosen</extracomment>
      <translation>照片</translation>
    </message>
    <message>
      <source>Photo…</source>
      <extracomment>button, dialog or kind of files where a photo is chosen</extracomment>
      <translation>照片…</translation>
    </message>
    <message>
      <source>Pictures</source>
      <extracomment>button, dialog or kind of files where a photo is chosen</extracomment>
      <translation>圖片</translation>
    </message>
    <message>
      <source>Remove the photo</source>
      <translation>移除照片</translation>
    </message>
    <message>
      <source>There is no picture to paste.</source>
      <translation>沒有可以貼上的圖片。</translation>
    </message>
    <message>
      <source>This file cannot be read.</source>
      <translation>這個檔案無法讀取。</translation>
    </message>
    <message>
      <source>This picture is too large.</source>
      <translation>這張圖片太大了。</translation>
    </message>
  </context>
  <context>
    <name>Picture</name>
    <message>
      <source>This is not a picture that can be read. Use a JPEG or PNG file.</source>
      <translation>這不是讀得出來的圖片。請用 JPEG 或 PNG 檔案。</translation>
    </message>
    <message>
      <source>This photo is in the iPhone's own form (HEIC), which cannot be read here. On the iPhone choose Settings › Camera › Formats › Most Compatible, or send it by mail or chat: it arrives as JPEG.</source>
      <translation>這張照片是 iPhone 專用的 HEIC 格式，這裡無法讀取。請在 iPhone 的「設定 › 相機 › 格式」選「最相容」，或用郵件、聊天軟體傳送，收到的就是 JPEG。</translation>
    </message>
    <message>
      <source>This picture is too large. Make it smaller and add it again.</source>
      <translation>這張圖片太大。請縮小再加入。</translation>
    </message>
  </context>
  <context>
    <name>Places</name>
    <message>
      <source>All customers</source>
      <translation>所有客戶</translation>
    </message>
    <message>
      <source>From %1</source>
      <translation>來自 %1</translation>
    </message>
    <message>
      <source>To contact</source>
      <translation>待聯絡</translation>
    </message>
    <message>
      <source>Trash</source>
      <extracomment>place in the sidebar</extracomment>
      <translation>垃圾桶</translation>
    </message>
    <message>
      <source>Visits</source>
      <extracomment>place in the sidebar</extracomment>
      <translation>拜訪</translation>
    </message>
  </context>
  <context>
    <name>Plans</name>
    <message>
      <source>%1 bought it</source>
      <translation>%1 已成交</translation>
    </message>
    <message>
      <source>%1 to %2</source>
      <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) overdue</source>
      <translation>
        <numerusform>逾期 %n 天</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more expected</source>
      <translation>
        <numerusform>另有 %n 筆需求</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more open</source>
      <translation>
        <numerusform>還有 %n 件未完成</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n open</source>
      <translation>
        <numerusform>%n 件未完成</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n overdue</source>
      <translation>
        <numerusform>%n 件逾期</numerusform>
      </translation>
    </message>
    <message>
      <source>All</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>全部</translation>
    </message>
    <message>
      <source>Amount</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>金額</translation>
    </message>
    <message>
      <source>By %1: %2</source>
      <translation>期限 %1：%2</translation>
    </message>
    <message>
      <source>By when</source>
      <translation>期限</translation>
    </message>
    <message>
      <source>By whom</source>
      <translation>由誰做</translation>
    </message>
    <message>
      <source>Change…</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>修改…</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>Day</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>日期</translation>
    </message>
    <message>
      <source>Done</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>完成</translation>
    </message>
    <message>
      <source>Every month</source>
      <translation>每月</translation>
    </message>
    <message>
      <source>Every year</source>
      <translation>每年</translation>
    </message>
    <message>
      <source>Every year, by the lunar calendar</source>
      <translation>每年（農曆）</translation>
    </message>
    <message>
      <source>Everybody's</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>所有人的</translation>
    </message>
    <message>
      <source>Expected needs</source>
      <translation>預計需求</translation>
    </message>
    <message>
      <source>Expected: %1</source>
      <translation>預計需求：%1</translation>
    </message>
    <message>
      <source>For example: 12/5, December, before Mid-Autumn, next spring</source>
      <translation>例如：12/5、12 月、中秋前、明年春天</translation>
    </message>
    <message>
      <source>For example: tomorrow, next Friday, 12/5, lunar 8/15</source>
      <translation>例如：明天、下週五、12/5、農曆八月十五</translation>
    </message>
    <message>
      <source>How much</source>
      <translation>數量</translation>
    </message>
    <message>
      <source>How often</source>
      <translation>多久一次</translation>
    </message>
    <message>
      <source>How sure</source>
      <translation>把握</translation>
    </message>
    <message>
      <source>Item</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>品項</translation>
    </message>
    <message>
      <source>Mine</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>我的</translation>
    </message>
    <message>
      <source>Move to the trash</source>
      <translation>移到垃圾桶</translation>
    </message>
    <message>
      <source>Need</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>預計需求</translation>
    </message>
    <message>
      <source>No day is seen in it yet.</source>
      <translation>還看不出是哪一天。</translation>
    </message>
    <message>
      <source>No day is seen in it; it is kept as you wrote it.</source>
      <translation>看不出日期，會照您寫的保留。</translation>
    </message>
    <message>
      <source>No longer wanted: %1</source>
      <translation>不再需要：%1</translation>
    </message>
    <message>
      <source>No longer wanted…</source>
      <translation>不再需要…</translation>
    </message>
    <message>
      <source>Nobody yet</source>
      <translation>未指定</translation>
    </message>
    <message>
      <source>Not done after all</source>
      <translation>改回未完成</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>備註</translation>
    </message>
    <message>
      <source>Nothing is to be done</source>
      <translation>沒有待辦事項</translation>
    </message>
    <message>
      <source>Nothing promised, nothing expected</source>
      <translation>還沒有待辦與需求</translation>
    </message>
    <message>
      <source>Once</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>一次</translation>
    </message>
    <message>
      <source>Postpone: %1</source>
      <translation>延後：%1</translation>
    </message>
    <message>
      <source>Postpone…</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>延後…</translation>
    </message>
    <message>
      <source>Profit (may stay empty)</source>
      <translation>毛利（可不填）</translation>
    </message>
    <message>
      <source>Promise</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>答應的事</translation>
    </message>
    <message>
      <source>Promise something to %1</source>
      <translation>記下答應 %1 的事</translation>
    </message>
    <message>
      <source>Promised to %1</source>
      <translation>答應 %1 的事</translation>
    </message>
    <message>
      <source>Promises and tasks</source>
      <translation>承諾與待辦</translation>
    </message>
    <message>
      <source>Quantity</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>數量</translation>
    </message>
    <message>
      <source>Repeats</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>重複</translation>
    </message>
    <message>
      <source>Say by which day it is due the first time.</source>
      <translation>請寫下第一次的期限。</translation>
    </message>
    <message>
      <source>Say how much it was.</source>
      <translation>請填寫金額。</translation>
    </message>
    <message>
      <source>Say when they will want it.</source>
      <translation>請寫下改到什麼時候。</translation>
    </message>
    <message>
      <source>Sold…</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>成交…</translation>
    </message>
    <message>
      <source>This day cannot be read. Write it like 12/5 or tomorrow.</source>
      <translation>看不出是哪一天，請寫成 12/5 或「明天」。</translation>
    </message>
    <message>
      <source>This is not a quantity: %1</source>
      <translation>這不是數量：%1</translation>
    </message>
    <message>
      <source>This is not an amount: %1</source>
      <translation>這不是金額：%1</translation>
    </message>
    <message>
      <source>Unit</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>單位</translation>
    </message>
    <message>
      <source>Was due on %1: %2</source>
      <translation>期限 %1，逾期：%2</translation>
    </message>
    <message>
      <source>What %1 will need</source>
      <translation>%1 的預計需求</translation>
    </message>
    <message>
      <source>What is to be done</source>
      <translation>要做什麼</translation>
    </message>
    <message>
      <source>What kind</source>
      <translation>性質</translation>
    </message>
    <message>
      <source>What they will need</source>
      <translation>需要什麼</translation>
    </message>
    <message>
      <source>What was promised to customers stands here by its day. Press F7 beside a customer to write one down.</source>
      <translation>答應客戶的事會依期限列在這裡。在客戶旁按 F7 即可記下。</translation>
    </message>
    <message>
      <source>What was promised to this customer, and what they will want and when, is kept here until it is done.</source>
      <translation>答應這位客戶的事，以及客戶何時需要什麼，會記在這裡，直到完成。</translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>何時</translation>
    </message>
    <message>
      <source>When will they want it?</source>
      <translation>改到什麼時候？</translation>
    </message>
    <message>
      <source>Why? (may stay empty)</source>
      <translation>原因（可不填）</translation>
    </message>
    <message>
      <source>Write down a promise</source>
      <translation>記下答應的事</translation>
    </message>
    <message>
      <source>done</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>已完成</translation>
    </message>
    <message>
      <source>due %1</source>
      <translation>期限：%1</translation>
    </message>
    <message>
      <source>every month on day %1</source>
      <translation>每月 %1 日</translation>
    </message>
    <message>
      <source>every year on %1</source>
      <translation>每年%1</translation>
    </message>
    <message>
      <source>from %1</source>
      <translation>%1 起</translation>
    </message>
    <message>
      <source>perhaps</source>
      <extracomment>beside a need: it is not sure that it comes</extracomment>
      <translation>可能</translation>
    </message>
    <message numerus="yes">
      <source>the first %n</source>
      <translation>
        <numerusform>期限最早的 %n 件</numerusform>
      </translation>
    </message>
    <message>
      <source>until %1</source>
      <translation>%1 之前</translation>
    </message>
  </context>
  <context>
    <name>PledgeForm</name>
    <message>
      <source>All customers</source>
      <translation>全部客戶</translation>
    </message>
    <message>
      <source>For example: Yearly maintenance</source>
      <translation>例如：年度保養</translation>
    </message>
    <message>
      <source>For example: one check a year at their place</source>
      <translation>例如：每年一次到府檢查</translation>
    </message>
    <message>
      <source>From</source>
      <extracomment>in the form of a service that the shop promises to its customers</extracomment>
      <translation>開始</translation>
    </message>
    <message>
      <source>Goal: how many of them</source>
      <translation>目標：幾成客戶</translation>
    </message>
    <message>
      <source>How often each</source>
      <translation>每人幾次</translation>
    </message>
    <message>
      <source>New promised service</source>
      <translation>新增服務承諾</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>label of a field</extracomment>
      <translation>備註</translation>
    </message>
    <message>
      <source>Promised service</source>
      <translation>服務承諾</translation>
    </message>
    <message>
      <source>Promised to</source>
      <translation>承諾對象</translation>
    </message>
    <message>
      <source>Say which service it is.</source>
      <translation>請寫下是哪項服務。</translation>
    </message>
    <message>
      <source>Service</source>
      <extracomment>in the form of a service that the shop promises to its customers</extracomment>
      <translation>服務</translation>
    </message>
    <message>
      <source>The last day is before the first one.</source>
      <translation>結束日早於開始日。</translation>
    </message>
    <message>
      <source>Until</source>
      <extracomment>in the form of a service that the shop promises to its customers</extracomment>
      <translation>結束</translation>
    </message>
    <message>
      <source>When it counts as given</source>
      <translation>怎樣才算做到</translation>
    </message>
    <message>
      <source>from the beginning</source>
      <translation>不限</translation>
    </message>
    <message>
      <source>no end</source>
      <translation>不限</translation>
    </message>
    <message>
      <source>times</source>
      <extracomment>unit behind a number: how many times each customer shall receive the service</extracomment>
      <translation>次</translation>
    </message>
  </context>
  <context>
    <name>PledgeReport</name>
    <message>
      <source>%1 behind</source>
      <translation>落後 %1 項</translation>
    </message>
    <message>
      <source>%1 not kept</source>
      <translation>未做到 %1 項</translation>
    </message>
    <message numerus="yes">
      <source>%1 of %n services are kept</source>
      <translation>
        <numerusform>%n 項服務中已做到 %1 項</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 of 5 (%2)</source>
      <translation>%1 / 5（%2 則）</translation>
    </message>
    <message>
      <source>%1 of its days have gone by</source>
      <translation>期間已過 %1</translation>
    </message>
    <message>
      <source>%1 on the way</source>
      <translation>進行中 %1 項</translation>
    </message>
    <message>
      <source>%1 promised to nobody there is</source>
      <translation>沒有對象 %1 項</translation>
    </message>
    <message>
      <source>%1 recorded</source>
      <translation>記錄時間 %1</translation>
    </message>
    <message numerus="yes">
      <source>%n outside its days: not counted</source>
      <translation>
        <numerusform>%n 次不在期間內，不計</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n service(s) ended before: not shown.</source>
      <translation>
        <numerusform>另有 %n 項服務在這段期間前已結束，未列出。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n times each</source>
      <translation>
        <numerusform>每人 %n 次</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without minutes</source>
      <translation>
        <numerusform>%n 次未記時間</numerusform>
      </translation>
    </message>
    <message>
      <source>A month without answers is a gap, not a zero. Customers in the trash do not count; the first and the last month may be in the period in part.</source>
      <translation>沒有回答的月份留空，不算零分。垃圾桶裡的客戶不計；首月與末月可能只有一部分在本期。</translation>
    </message>
    <message>
      <source>All customers</source>
      <translation>所有客戶</translation>
    </message>
    <message>
      <source>Answers</source>
      <extracomment>on the page of reviews, of promised services and of satisfaction: a heading, a cell or a button</extracomment>
      <translation>回答數</translation>
    </message>
    <message>
      <source>Average</source>
      <extracomment>on the page of reviews, of promised services and of satisfaction: a heading, a cell or a button</extracomment>
      <translation>平均</translation>
    </message>
    <message>
      <source>Behind</source>
      <extracomment>on the page of reviews, of promised services and of satisfaction: a heading, a cell or a button</extracomment>
      <translation>落後</translation>
    </message>
    <message>
      <source>Cost</source>
      <extracomment>on the page of reviews, of promised services and of satisfaction: a heading, a cell or a button</extracomment>
      <translation>花費</translation>
    </message>
    <message>
      <source>Cost: the money spent, and the recorded minutes at what an hour of the colleague costs; minutes that nobody recorded are not estimated. Satisfaction: the average of the answers of the period, not of the months.</source>
      <translation>花費：付出的錢，加上記下的時間乘以同事每小時的花費；沒記的時間不估計。滿意度：這段期間所有回答的平均，不是各月的平均。</translation>
    </message>
    <message>
      <source>Days</source>
      <extracomment>on the page of reviews, of promised services and of satisfaction: a heading, a cell or a button</extracomment>
      <translation>期間</translation>
    </message>
    <message>
      <source>Every contact of the period at which a satisfaction from 1 to 5 was written down is an answer: one for the shop, one for the colleague who made the contact. The average is all answers added up, divided by how many there are.</source>
      <translation>這段期間每筆記下 1 到 5 分滿意度的聯絡紀錄算一則回答：一則對店裡，一則對聯絡的同事。平均是所有分數加起來，除以回答的則數。</translation>
    </message>
    <message>
      <source>Goal</source>
      <extracomment>on the page of reviews, of promised services and of satisfaction: a heading, a cell or a button</extracomment>
      <translation>目標</translation>
    </message>
    <message>
      <source>Kept</source>
      <extracomment>on the page of reviews, of promised services and of satisfaction: a heading, a cell or a button</extracomment>
      <translation>已做到</translation>
    </message>
    <message>
      <source>Kept: as many of those to whom it was promised received it as the goal asks for. Not kept: its days are over, and fewer did. On the way: what was given keeps up with its goal for the part of its days that has gone by; else it is behind. Nobody counts more often than was promised. Without a first or last day it is on the way.</source>
      <translation>已做到：收到的人數達到目標。未做到：期間已過，收到的人不夠。進行中：期間過了多少，就至少提供了目標的多少；不到就是落後。每人最多算到承諾的次數。沒有首日或末日的，算進行中。</translation>
    </message>
    <message>
      <source>Month</source>
      <extracomment>on the page of reviews, of promised services and of satisfaction: a heading, a cell or a button</extracomment>
      <translation>月份</translation>
    </message>
    <message>
      <source>No service is promised in this period.</source>
      <translation>這段期間沒有承諾的服務。</translation>
    </message>
    <message>
      <source>Nobody said in this period how satisfied they are.</source>
      <translation>這段期間沒有人表示滿意度。</translation>
    </message>
    <message>
      <source>Nobody said yet how satisfied they are with it.</source>
      <translation>還沒有人表示對這項服務的滿意度。</translation>
    </message>
    <message>
      <source>Not begun</source>
      <translation>尚未開始</translation>
    </message>
    <message>
      <source>Not kept</source>
      <translation>未做到</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>還沒</translation>
    </message>
    <message>
      <source>Not yet received: %1</source>
      <translation>還沒收到：%1</translation>
    </message>
    <message>
      <source>On the way</source>
      <translation>進行中</translation>
    </message>
    <message>
      <source>Promised services</source>
      <translation>承諾的服務</translation>
    </message>
    <message>
      <source>Promised to</source>
      <translation>承諾對象</translation>
    </message>
    <message>
      <source>Promised to nobody</source>
      <translation>沒有對象</translation>
    </message>
    <message>
      <source>Promised to: those who are in the tier now (or all), without the trash and the lost. Who was in the tier earlier does not count.</source>
      <translation>承諾對象：目前屬於該等級的客戶（或所有客戶），不含垃圾桶裡的與流失的；以前屬於該等級的不計。</translation>
    </message>
    <message>
      <source>Received</source>
      <extracomment>on the page of reviews, of promised services and of satisfaction: a heading, a cell or a button</extracomment>
      <translation>已收到</translation>
    </message>
    <message>
      <source>Received: %1</source>
      <translation>已收到：%1</translation>
    </message>
    <message>
      <source>Received: contacts that name the service, between its first and its last day and not after the period, as often as was promised to each.</source>
      <translation>已收到：註明這項服務的聯絡紀錄，日期在服務的首日與末日之間、不晚於本期，且達到承諾每人的次數。</translation>
    </message>
    <message>
      <source>Satisfaction</source>
      <extracomment>on the page of reviews, of promised services and of satisfaction: a heading, a cell or a button</extracomment>
      <translation>滿意度</translation>
    </message>
    <message>
      <source>Satisfaction by colleague</source>
      <translation>各同事的滿意度</translation>
    </message>
    <message>
      <source>Satisfaction by month</source>
      <translation>各月滿意度</translation>
    </message>
    <message>
      <source>Satisfaction: %1</source>
      <translation>滿意度：%1</translation>
    </message>
    <message>
      <source>Satisfied</source>
      <extracomment>on the page of reviews, of promised services and of satisfaction: a heading, a cell or a button</extracomment>
      <translation>滿意度</translation>
    </message>
    <message numerus="yes">
      <source>Satisfied with the shop: %1 of 5, from %n answer(s)</source>
      <translation>
        <numerusform>對店裡的滿意度：%1 / 5，共 %n 則回答</numerusform>
      </translation>
    </message>
    <message>
      <source>Service</source>
      <extracomment>on the page of reviews, of promised services and of satisfaction: a heading, a cell or a button</extracomment>
      <translation>服務</translation>
    </message>
    <message>
      <source>Shop</source>
      <extracomment>on the page of reviews, of promised services and of satisfaction: a heading, a cell or a button</extracomment>
      <translation>全店</translation>
    </message>
    <message>
      <source>State</source>
      <extracomment>on the page of reviews, of promised services and of satisfaction: a heading, a cell or a button</extracomment>
      <translation>狀態</translation>
    </message>
    <message>
      <source>Who has not received it</source>
      <translation>還沒收到的客戶</translation>
    </message>
    <message>
      <source>Who received it</source>
      <translation>已收到的客戶</translation>
    </message>
    <message>
      <source>With whom</source>
      <translation>對誰</translation>
    </message>
    <message numerus="yes">
      <source>given %n time(s)</source>
      <translation>
        <numerusform>共提供 %n 次</numerusform>
      </translation>
    </message>
    <message>
      <source>without end</source>
      <translation>不限</translation>
    </message>
  </context>
  <context>
    <name>Pledges</name>
    <message>
      <source>A service needs a name.</source>
      <translation>服務需要名稱。</translation>
    </message>
    <message>
      <source>The last day is before the first one.</source>
      <translation>結束日早於開始日。</translation>
    </message>
    <message>
      <source>This service is no longer in the book.</source>
      <translation>這項服務已不在客戶簿裡。</translation>
    </message>
    <message>
      <source>This service was changed somewhere else meanwhile. Nothing was overwritten; open it again to see how it is now.</source>
      <translation>這項服務剛才在別處被改過。沒有覆寫任何內容；請重新開啟，看看現在的樣子。</translation>
    </message>
  </context>
  <context>
    <name>Printing</name>
    <message>
      <source>%1 is not there any more. Choose another printer.</source>
      <translation>%1 已經不在這台電腦上，請選別的印表機。</translation>
    </message>
    <message>
      <source>%1 is out of paper. The pages wait there until it has some.</source>
      <translation>%1 沒有紙了。送過去的頁面會在那裡等，補紙後就印。</translation>
    </message>
    <message>
      <source>%1 is stopped or switched off. The pages wait there until it goes on.</source>
      <translation>%1 已暫停或沒開機。送過去的頁面會在那裡等，恢復後就印。</translation>
    </message>
    <message>
      <source>%1 takes no pages at present. Choose another printer.</source>
      <translation>%1 目前不接受列印，請選別的印表機。</translation>
    </message>
    <message>
      <source>No font here can print: %1. The paper has %2 there.</source>
      <translation>這台電腦沒有字型能印：%1。紙上以 %2 代替。</translation>
    </message>
    <message>
      <source>and %1 more</source>
      <translation>還有 %1 個</translation>
    </message>
  </context>
  <context>
    <name>ProgressDialog</name>
    <message>
      <source>Cancel</source>
      <extracomment>button that stops what is under way</extracomment>
      <translation>取消</translation>
    </message>
  </context>
  <context>
    <name>QShortcut</name>
    <message>
      <source>Alt</source>
      <extracomment>a key, as it is printed on a keyboard</extracomment>
      <translation>Alt</translation>
    </message>
    <message>
      <source>Backspace</source>
      <extracomment>a key, as it is printed on a keyboard</extracomment>
      <translation>Backspace</translation>
    </message>
    <message>
      <source>Ctrl</source>
      <extracomment>a key, as it is printed on a keyboard</extracomment>
      <translation>Ctrl</translation>
    </message>
    <message>
      <source>Del</source>
      <extracomment>a key, as it is printed on a keyboard</extracomment>
      <translation>Del</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>a key, as it is printed on a keyboard</extracomment>
      <translation>Del</translation>
    </message>
    <message>
      <source>Down</source>
      <extracomment>a key, as it is printed on a keyboard</extracomment>
      <translation>↓</translation>
    </message>
    <message>
      <source>End</source>
      <extracomment>a key, as it is printed on a keyboard</extracomment>
      <translation>End</translation>
    </message>
    <message>
      <source>Enter</source>
      <extracomment>a key, as it is printed on a keyboard</extracomment>
      <translation>Enter</translation>
    </message>
    <message>
      <source>Esc</source>
      <extracomment>a key, as it is printed on a keyboard</extracomment>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Home</source>
      <extracomment>a key, as it is printed on a keyboard</extracomment>
      <translation>Home</translation>
    </message>
    <message>
      <source>Left</source>
      <extracomment>a key, as it is printed on a keyboard</extracomment>
      <translation>←</translation>
    </message>
    <message>
      <source>PgDown</source>
      <extracomment>a key, as it is printed on a keyboard</extracomment>
      <translation>PgDown</translation>
    </message>
    <message>
      <source>PgUp</source>
      <extracomment>a key, as it is printed on a keyboard</extracomment>
      <translation>PgUp</translation>
    </message>
    <message>
      <source>Return</source>
      <extracomment>a key, as it is printed on a keyboard</extracomment>
      <translation>Enter</translation>
    </message>
    <message>
      <source>Right</source>
      <extracomment>a key, as it is printed on a keyboard</extracomment>
      <translation>→</translation>
    </message>
    <message>
      <source>Shift</source>
      <extracomment>a key, as it is printed on a keyboard</extracomment>
      <translation>Shift</translation>
    </message>
    <message>
      <source>Space</source>
      <extracomment>a key, as it is printed on a keyboard</extracomment>
      <translation>空白鍵</translation>
    </message>
    <message>
      <source>Tab</source>
      <extracomment>a key, as it is printed on a keyboard</extracomment>
      <translation>Tab</translation>
    </message>
    <message>
      <source>Up</source>
      <extracomment>a key, as it is printed on a keyboard</extracomment>
      <translation>↑</translation>
    </message>
  </context>
  <context>
    <name>ReachSection</name>
    <message>
      <source>E-mail, messengers, addresses</source>
      <translation>電子郵件、聊天帳號、地址</translation>
    </message>
  </context>
  <context>
    <name>Regions</name>
    <message>
      <source>Australia</source>
      <extracomment>country or region of the shop, in the settings</extracomment>
      <translation>澳洲</translation>
    </message>
    <message>
      <source>Hong Kong</source>
      <translation>香港</translation>
    </message>
    <message>
      <source>Macau</source>
      <extracomment>country or region of the shop, in the settings</extracomment>
      <translation>澳門</translation>
    </message>
    <message>
      <source>Mainland China</source>
      <translation>中國大陸</translation>
    </message>
    <message>
      <source>Taiwan</source>
      <extracomment>country or region of the shop, in the settings</extracomment>
      <translation>台灣</translation>
    </message>
    <message>
      <source>United Kingdom</source>
      <translation>英國</translation>
    </message>
    <message>
      <source>United States</source>
      <translation>美國</translation>
    </message>
  </context>
  <context>
    <name>RelationForm</name>
    <message>
      <source>%1 introduced %2 to us.</source>
      <translation>%1 把 %2 介紹給我們。</translation>
    </message>
    <message>
      <source>%1 – %3 of %2</source>
      <translation>%1 是 %2 的%3</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>label in the form that relates two customers</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>How, since when …</source>
      <translation>怎麼認識、從何時…</translation>
    </message>
    <message>
      <source>Introduced them to us</source>
      <translation>介紹人</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>label in the form that relates two customers</extracomment>
      <translation>備註</translation>
    </message>
    <message>
      <source>Relation</source>
      <extracomment>what they are to each other: parent, friend …</extracomment>
      <translation>關係</translation>
    </message>
    <message>
      <source>Relation of %1</source>
      <translation>%1 的關係</translation>
    </message>
    <message>
      <source>Write in the note what they are to each other.</source>
      <translation>請在備註寫明彼此的關係。</translation>
    </message>
  </context>
  <context>
    <name>Relations</name>
    <message>
      <source>%1 is on the clipboard.</source>
      <translation>已複製 %1。</translation>
    </message>
    <message>
      <source>No number is known.</source>
      <translation>沒有電話號碼。</translation>
    </message>
    <message>
      <source>This customer is no longer in the book.</source>
      <translation>這位客戶已經不在客戶簿裡。</translation>
    </message>
    <message>
      <source>This is in the book already.</source>
      <translation>客戶簿裡已經有了。</translation>
    </message>
    <message>
      <source>This is the same customer. Choose another one.</source>
      <translation>這是同一位客戶，請選另一位。</translation>
    </message>
    <message>
      <source>This relation is no longer in the book.</source>
      <translation>這筆關係已經不在客戶簿裡。</translation>
    </message>
  </context>
  <context>
    <name>RemarkSection</name>
    <message>
      <source>Remark</source>
      <extracomment>heading in the form of a customer</extracomment>
      <translation>備註</translation>
    </message>
  </context>
  <context>
    <name>Reminders</name>
    <message>
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
      <source>%n important date(s)</source>
      <translation>
        <numerusform>%n 個重要日子</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n likely order(s)</source>
      <translation>
        <numerusform>%n 筆可能的訂單</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n promised</source>
      <translation>
        <numerusform>答應的事 %n 件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to contact</source>
      <translation>
        <numerusform>待聯絡 %n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s)</source>
      <translation>
        <numerusform>拜訪 %n 次</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s) without a result</source>
      <translation>
        <numerusform>%n 次拜訪沒填結果</numerusform>
      </translation>
    </message>
    <message>
      <source>An icon stays beside the clock then, and tells you of today and of your visits. You can change this in the settings.</source>
      <translation>時鐘旁會留下圖示，繼續提醒今天的事和拜訪。可在「設定」中修改。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>Button: the window is not closed</extracomment>
      <translation>取消</translation>
    </message>
    <message>
      <source>Customer book</source>
      <translation>客戶簿</translation>
    </message>
    <message>
      <source>End the program</source>
      <translation>結束程式</translation>
    </message>
    <message>
      <source>Go on reminding you when the window is closed?</source>
      <translation>關閉視窗後要繼續提醒嗎？</translation>
    </message>
    <message>
      <source>Keep the icon</source>
      <translation>留下圖示</translation>
    </message>
    <message>
      <source>Nothing is due today</source>
      <translation>今天沒有待辦的事</translation>
    </message>
    <message>
      <source>Open the customer book</source>
      <translation>開啟客戶簿</translation>
    </message>
    <message>
      <source>Quit</source>
      <extracomment>Menu of the icon beside the clock: ends the program</extracomment>
      <translation>結束</translation>
    </message>
    <message>
      <source>See Today for whom you visit</source>
      <translation>拜訪對象請看「今日」</translation>
    </message>
    <message>
      <source>Show</source>
      <extracomment>Button beside a reminder: opens the visit, or the page of today</extracomment>
      <translation>查看</translation>
    </message>
    <message>
      <source>Today</source>
      <extracomment>Title of a notification, and menu of the icon: the page of today</extracomment>
      <translation>今日</translation>
    </message>
    <message>
      <source>Visit at %1</source>
      <translation>%1 有拜訪</translation>
    </message>
  </context>
  <context>
    <name>Review</name>
    <message>
      <source>%1 from customers who had bought before</source>
      <translation>%1 來自以前就買過的客戶</translation>
    </message>
    <message>
      <source>%1 in all: %2</source>
      <translation>%1合計：%2</translation>
    </message>
    <message>
      <source>%1 in the period before</source>
      <translation>前一期 %1</translation>
    </message>
    <message>
      <source>%1 less than in the period before</source>
      <translation>比前一期少 %1</translation>
    </message>
    <message>
      <source>%1 min</source>
      <translation>%1 分</translation>
    </message>
    <message>
      <source>%1 more than in the period before</source>
      <translation>比前一期多 %1</translation>
    </message>
    <message>
      <source>%1 to %2: %3 less than in the same months a year before</source>
      <translation>%1 至 %2：比前一年同期少 %3</translation>
    </message>
    <message>
      <source>%1 to %2: %3 more than in the same months a year before</source>
      <translation>%1 至 %2：比前一年同期多 %3</translation>
    </message>
    <message>
      <source>%1.</source>
      <translation>%1。</translation>
    </message>
    <message>
      <source>%1–%2 days</source>
      <translation>%1–%2 天</translation>
    </message>
    <message>
      <source>%1–%2 days ago</source>
      <translation>%1–%2 天前</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n 位客戶</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) came lately and often and brought %1 of the %2</source>
      <translation>
        <numerusform>有 %n 位客戶最近來過又常來，帶來 %1 的%2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) who bought</source>
      <translation>
        <numerusform>有購買的客戶 %n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n 天</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) ago</source>
      <translation>
        <numerusform>%n 天前</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n 分鐘</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n month(s) until %1</source>
      <translation>
        <numerusform>到 %1 的 %n 個月</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of whom something is left</source>
      <translation>
        <numerusform>其中有帶來進帳的 %n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n used to come often and no longer do: worth a call</source>
      <translation>
        <numerusform>有 %n 位以前常來、最近沒來，該打個電話</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n who bought only before the period are not here.</source>
      <translation>
        <numerusform>另有 %n 位只在這段期間以前買過，不在圖上。</numerusform>
      </translation>
    </message>
    <message>
      <source>A year before</source>
      <translation>前一年</translation>
    </message>
    <message>
      <source>After the cost most is left of %1, least of %2.</source>
      <translation>扣掉花費後，%1剩下最多，%2剩下最少。</translation>
    </message>
    <message>
      <source>All %1 comes from one customer.</source>
      <translation>%1全部來自同一位客戶。</translation>
    </message>
    <message>
      <source>All together, this period brought a loss.</source>
      <translation>這段期間合計是虧損。</translation>
    </message>
    <message>
      <source>Another period</source>
      <translation>其他期間</translation>
    </message>
    <message>
      <source>Another period…</source>
      <translation>其他期間…</translation>
    </message>
    <message>
      <source>Bought in this period, but with returns and losses taken off nothing is left.</source>
      <translation>這段期間買過，但扣掉退貨與虧損後沒有剩下。</translation>
    </message>
    <message>
      <source>Bought last on %1, not in this period: ask why before the tier is changed.</source>
      <translation>上次購買是 %1，這段期間沒買：先問原因，再改等級。</translation>
    </message>
    <message numerus="yes">
      <source>Bought on %n day(s) of this period; class %1, rank %2.</source>
      <translation>
        <numerusform>這段期間買過 %n 次；%1 類，第 %2 位。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Bought on %n day(s) of this period; class %1, rank %2: key are those of class A up to rank %3.</source>
      <translation>
        <numerusform>這段期間買過 %n 次；%1 類，第 %2 位：A 類中只有前 %3 位是重點。</numerusform>
      </translation>
    </message>
    <message>
      <source>By amount</source>
      <translation>依銷售金額</translation>
    </message>
    <message>
      <source>By customer</source>
      <translation>依客戶</translation>
    </message>
    <message>
      <source>By month</source>
      <translation>依月份</translation>
    </message>
    <message>
      <source>By profit</source>
      <translation>依毛利</translation>
    </message>
    <message>
      <source>Calendar months. The month that goes on is compared with the same days a year before. A month in which a sale has no profit is left out where value is profit.</source>
      <translation>以曆月計。進行中的月份與前一年的同一段日子相比。價值是毛利時，有銷售沒填毛利的月份不列。</translation>
    </message>
    <message>
      <source>Change</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>變化</translation>
    </message>
    <message>
      <source>Class</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>類</translation>
    </message>
    <message>
      <source>Class %1, rank %2: key are those of class A up to rank %3.</source>
      <translation>%1 類，第 %2 位：A 類中前 %3 位是重點。</translation>
    </message>
    <message>
      <source>Class A, who bring the first 80%: %1 · B, the next 15%: %2 · C, the rest: %3</source>
      <translation>A 類帶來前 80%，有 %1 位；B 類帶來接下來的 15%，有 %2 位；其餘是 C 類，有 %3 位</translation>
    </message>
    <message>
      <source>Class A: those before whom less than 80 % is reached, B: less than 95 %, C: the rest; who brings the same is in the same class. Customers in the trash do not count, nor do sales after the last day.</source>
      <translation>A 類：排在前面的人加起來還不到 80% 的；B 類：不到 95%；其餘是 C 類。帶來一樣多的在同一類。垃圾桶裡的客戶不算，最後一天以後的銷售也不算。</translation>
    </message>
    <message>
      <source>Colleagues</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>同事</translation>
    </message>
    <message>
      <source>Cost</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>花費</translation>
    </message>
    <message>
      <source>Cumulative</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>累計</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>Customer review</source>
      <translation>客戶分類檢討</translation>
    </message>
    <message>
      <source>Customers</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>Customers who had bought before are those whose first purchase was before the period; their share is of everything, returns taken off.</source>
      <translation>以前就買過的客戶，是第一次購買在這段期間之前的人；比例是占全部，已扣除退貨。</translation>
    </message>
    <message>
      <source>Days</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>天數</translation>
    </message>
    <message>
      <source>Did not buy in this period, but has an open need.</source>
      <translation>這段期間沒買，但有預計需求。</translation>
    </message>
    <message>
      <source>Evenly spread: nobody brings much more than others.</source>
      <translation>分布平均：沒有誰比別人多很多。</translation>
    </message>
    <message numerus="yes">
      <source>Everybody stands from the highest value to the lowest. The line adds them up: the first %1% are %n customer(s), a part of one counts as one.</source>
      <translation>
        <numerusform>每個人依價值從高排到低，曲線把他們加起來：前 %1% 是 %n 位客戶，不滿一位算一位。</numerusform>
      </translation>
    </message>
    <message>
      <source>Everybody who bought came as lately and as often as the others.</source>
      <translation>買過的客戶，最近一次和次數都一樣。</translation>
    </message>
    <message>
      <source>Everybody who bought in the period stands in one place: the more lately, the further to the right; on the more days, the higher. Columns and rows part these customers into %1 parts that are about equally large; these are the scores R and F of the list of customers, and M is what they bring.</source>
      <translation>這段期間買過的每位客戶都站在一格裡：越近買過，越靠右；買的天數越多，越靠上。直行和橫列各把這些客戶分成人數差不多的 %1 組，也就是客戶清單裡「近」和「常」的分數；「多」是帶來多少。</translation>
    </message>
    <message>
      <source>For an hour</source>
      <translation>每小時</translation>
    </message>
    <message>
      <source>Has never bought.</source>
      <translation>從未買過。</translation>
    </message>
    <message>
      <source>How many months</source>
      <translation>幾個月</translation>
    </message>
    <message numerus="yes">
      <source>Last %n month(s)</source>
      <translation>
        <numerusform>最近 %n 個月</numerusform>
      </translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>最後一天</translation>
    </message>
    <message>
      <source>Left</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>剩下</translation>
    </message>
    <message>
      <source>Lost: the cause comes first.</source>
      <translation>已流失：先弄清楚原因。</translation>
    </message>
    <message>
      <source>Make a list of them</source>
      <translation>排成名單</translation>
    </message>
    <message>
      <source>Meetings</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>會議</translation>
    </message>
    <message>
      <source>Minutes</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>時間</translation>
    </message>
    <message>
      <source>Month</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>月份</translation>
    </message>
    <message>
      <source>Month by month, beside the year before</source>
      <translation>逐月與前一年並列</translation>
    </message>
    <message>
      <source>More was given back in this period than was sold.</source>
      <translation>這段期間退貨比銷售還多。</translation>
    </message>
    <message>
      <source>Needs ahead</source>
      <translation>未來需求</translation>
    </message>
    <message numerus="yes">
      <source>New, watching: bought first %n day(s) ago.</source>
      <translation>
        <numerusform>新客戶，觀察中：%n 天前第一次購買。</numerusform>
      </translation>
    </message>
    <message>
      <source>No time and no cost were logged in this period.</source>
      <translation>這段期間沒有記錄時間或花費。</translation>
    </message>
    <message>
      <source>Nobody came both lately and often</source>
      <translation>沒有客戶既常來、最近又來過</translation>
    </message>
    <message>
      <source>Not enough data: fewer than 10 buyers, or under 90 days since the first sale.</source>
      <translation>資料還不夠：購買的客戶不到 10 位，或第一筆銷售還不到 90 天。</translation>
    </message>
    <message>
      <source>Nothing was sold in this period.</source>
      <translation>這段期間還沒有銷售。</translation>
    </message>
    <message>
      <source>On how many days they bought</source>
      <translation>這段期間有幾天來買</translation>
    </message>
    <message>
      <source>Order</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>排列</translation>
    </message>
    <message>
      <source>Overview</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>總覽</translation>
    </message>
    <message>
      <source>Period</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>期間</translation>
    </message>
    <message>
      <source>Print</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>列印</translation>
    </message>
    <message>
      <source>Profit</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>毛利</translation>
    </message>
    <message>
      <source>Profit by month</source>
      <translation>各月毛利</translation>
    </message>
    <message>
      <source>R F M</source>
      <translation>近、常、多</translation>
    </message>
    <message>
      <source>R F M: how recently, on how many days and for how much somebody bought, each scored from 1 to %1 among all who bought in the period; the best is the highest.</source>
      <translation>近、常、多（RFM）：多近買過、有幾天來買、買了多少，在這段期間買過的人當中各給 1 到 %1 分；越高越好。</translation>
    </message>
    <message>
      <source>Rank</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>排名</translation>
    </message>
    <message>
      <source>Reading the figures…</source>
      <translation>正在讀取數字…</translation>
    </message>
    <message>
      <source>Rhythm</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>節奏</translation>
    </message>
    <message>
      <source>Sales</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>銷售</translation>
    </message>
    <message>
      <source>Sales by month</source>
      <translation>各月銷售</translation>
    </message>
    <message>
      <source>Sales of %1</source>
      <translation>%1 的銷售</translation>
    </message>
    <message>
      <source>Services</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>服務</translation>
    </message>
    <message>
      <source>Share</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>比例</translation>
    </message>
    <message>
      <source>Share of the profit</source>
      <translation>占毛利</translation>
    </message>
    <message>
      <source>Share of the sales</source>
      <translation>占銷售額</translation>
    </message>
    <message>
      <source>Show</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>顯示</translation>
    </message>
    <message>
      <source>Slowing and lost</source>
      <translation>放慢與流失</translation>
    </message>
    <message>
      <source>Sources</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>來源</translation>
    </message>
    <message>
      <source>Summing what every customer bought…</source>
      <translation>正在加總每位客戶買了多少…</translation>
    </message>
    <message>
      <source>The curve is drawn once something is sold.</source>
      <translation>有了銷售，就會畫出曲線。</translation>
    </message>
    <message>
      <source>The first %1 of %2.</source>
      <translation>只列前 %1 筆，共 %2 筆。</translation>
    </message>
    <message>
      <source>The first %1% of customers bring %2 of the %3, but only %4 of the time goes to “%5”.</source>
      <translation>前 %1% 的客戶帶來 %2 的%3，花在%5的時間卻只有 %4。</translation>
    </message>
    <message>
      <source>The first %1% of customers bring %2 of the %3.</source>
      <translation>前 %1% 的客戶帶來 %2 的%3。</translation>
    </message>
    <message>
      <source>The first %1% of customers bring %2 of the %3; %4 of the time goes to “%5”.</source>
      <translation>前 %1% 的客戶帶來 %2 的%3；花在%5的時間是 %4。</translation>
    </message>
    <message>
      <source>The number of customers and what they bring; the stronger the colour, the more.</source>
      <translation>格子裡是客戶人數和帶來的比例；顏色越濃，帶來的越多。</translation>
    </message>
    <message>
      <source>The rhythm compares the days since the last purchase with the usual gap between purchases: up to 1.5 times active, up to 2.5 times slowing, then dormant.</source>
      <translation>節奏是上次購買到現在的天數，與平常購買間隔相比：1.5 倍以內照常，2.5 倍以內放慢，再長就是沉睡。</translation>
    </message>
    <message>
      <source>The sales of this period brought no profit in all.</source>
      <translation>這段期間的銷售合計沒有毛利。</translation>
    </message>
    <message>
      <source>There is no curve where nothing is left: “Value” has everybody's figures.</source>
      <translation>合計沒有剩下，所以不畫曲線：每位客戶的數字在「價值」裡。</translation>
    </message>
    <message>
      <source>There is nothing to print yet.</source>
      <translation>還沒有可列印的內容。</translation>
    </message>
    <message>
      <source>These months come to nothing: nothing was sold, or nothing is left of it.</source>
      <translation>這幾個月合計為零：沒有銷售，或扣掉退貨後沒有剩下。</translation>
    </message>
    <message>
      <source>This period</source>
      <translation>這段期間</translation>
    </message>
    <message>
      <source>Tier</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>等級</translation>
    </message>
    <message>
      <source>Time</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>時間</translation>
    </message>
    <message>
      <source>Value</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>價值</translation>
    </message>
    <message>
      <source>Value is the amount of all sales in the period, because some of them have no profit; returns are taken off.</source>
      <translation>價值是這段期間所有銷售的金額，因為有幾筆沒填毛利；退貨已扣除。</translation>
    </message>
    <message>
      <source>Value is the profit of all sales in the period, because each of them has one; returns are taken off.</source>
      <translation>價值是這段期間所有銷售的毛利，因為每一筆都填了毛利；退貨已扣除。</translation>
    </message>
    <message>
      <source>Value is the profit of the period where every sale has one, else the amount; returns are taken off. The share is of all that is brought. Rank 2 twice is followed by rank 4.</source>
      <translation>每筆銷售都填了毛利時，價值是這段期間的毛利，否則是金額；退貨已扣除。比例是占全部帶來的。並列第 2 位之後是第 4 位。</translation>
    </message>
    <message>
      <source>Views</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>檢討的各頁</translation>
    </message>
    <message>
      <source>What customers bring</source>
      <translation>客戶帶來多少</translation>
    </message>
    <message>
      <source>What is left after the cost</source>
      <translation>扣掉花費後剩下多少</translation>
    </message>
    <message>
      <source>What is left is the value less the cost: what was paid for contacts, and recorded minutes by what an hour of the colleague costs. The value for an hour counts estimated minutes too (≈).</source>
      <translation>剩下的是價值減掉花費：聯絡時付的錢，加上記錄的分鐘乘以同事每小時的成本。每小時的價值也算進估計的分鐘（≈）。</translation>
    </message>
    <message>
      <source>When they last bought</source>
      <translation>最後一次買是什麼時候</translation>
    </message>
    <message>
      <source>Where the time goes</source>
      <translation>時間用在誰身上</translation>
    </message>
    <message>
      <source>Who bought most often first</source>
      <translation>買得最勤的在前</translation>
    </message>
    <message>
      <source>Who brings most first</source>
      <translation>帶來最多的在前</translation>
    </message>
    <message>
      <source>Who came lately, and who came often</source>
      <translation>誰最近來過、誰常來</translation>
    </message>
    <message>
      <source>Who comes often</source>
      <translation>誰常來</translation>
    </message>
    <message>
      <source>Who cost most first</source>
      <translation>花費最多的在前</translation>
    </message>
    <message>
      <source>Who fell most first</source>
      <translation>減少最多的在前</translation>
    </message>
    <message>
      <source>Who grew most first</source>
      <translation>增加最多的在前</translation>
    </message>
    <message>
      <source>Who leaves least first</source>
      <translation>剩下最少的在前</translation>
    </message>
    <message>
      <source>Who leaves most first</source>
      <translation>剩下最多的在前</translation>
    </message>
    <message>
      <source>Who took most time first</source>
      <translation>花時間最多的在前</translation>
    </message>
    <message>
      <source>With returns taken off, the sales of this period come to nothing.</source>
      <translation>扣掉退貨，這段期間的銷售合計為零。</translation>
    </message>
    <message>
      <source>Worth the effort</source>
      <translation>值不值得</translation>
    </message>
    <message>
      <source>active</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>照常</translation>
    </message>
    <message>
      <source>as much as in the period before</source>
      <translation>和前一期一樣多</translation>
    </message>
    <message>
      <source>dormant</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>沉睡</translation>
    </message>
    <message>
      <source>new</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>新</translation>
    </message>
    <message>
      <source>not compared: sales of the period before lack their profit</source>
      <translation>不和前一期相比：前一期有銷售沒填毛利</translation>
    </message>
    <message>
      <source>nothing in the period before</source>
      <translation>前一期沒有</translation>
    </message>
    <message>
      <source>perhaps lost?</source>
      <translation>可能流失？</translation>
    </message>
    <message>
      <source>profit</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>毛利</translation>
    </message>
    <message>
      <source>sales</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>銷售</translation>
    </message>
    <message>
      <source>slowing</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>放慢</translation>
    </message>
  </context>
  <context>
    <name>RhythmTable</name>
    <message numerus="yes">
      <source>%n point(s) less than at the end of last month</source>
      <translation>
        <numerusform>比上月底少 %n 個百分點</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) more than at the end of last month</source>
      <translation>
        <numerusform>比上月底多 %n 個百分點</numerusform>
      </translation>
    </message>
    <message>
      <source>All together</source>
      <translation>合計</translation>
    </message>
    <message>
      <source>Colleague</source>
      <extracomment>head of a column in the table of who is in rhythm</extracomment>
      <translation>同事</translation>
    </message>
    <message>
      <source>Customers whose rhythm is kept: contacted within their days, so not overdue today. In brackets the same at the end of last month, by the days of today. Who is lost, is not to be contacted or has no tier is not counted; who came into the book since then only now.</source>
      <translation>在聯絡週期內聯絡過、今天沒有逾期的客戶占多少。括號內是上月底的情形，天數以現在的設定計算。已流失、請勿聯絡和沒有等級的客戶不算；上月底之後才加入的客戶只算在現在。</translation>
    </message>
    <message>
      <source>In rhythm</source>
      <translation>如期聯絡</translation>
    </message>
    <message>
      <source>Now %1 of %2</source>
      <translation>現在 %2 位中有 %1 位</translation>
    </message>
    <message>
      <source>Total</source>
      <extracomment>head of a column in the table of who is in rhythm</extracomment>
      <translation>合計</translation>
    </message>
    <message>
      <source>as at the end of last month</source>
      <translation>和上月底一樣</translation>
    </message>
    <message>
      <source>at the end of last month %1 of %2</source>
      <translation>上月底 %2 位中有 %1 位</translation>
    </message>
    <message>
      <source>how is this counted?</source>
      <translation>怎麼算的？</translation>
    </message>
  </context>
  <context>
    <name>Sales</name>
    <message>
      <source>%1 %2 · %3</source>
      <translation>%1 %2 · %3</translation>
    </message>
    <message>
      <source>%1 has not bought %2 so far. Take it back all the same?</source>
      <translation>%1 還沒買過 %2。仍要記成退貨嗎？</translation>
    </message>
    <message>
      <source>%1 is in the trash. Take them out of the trash first.</source>
      <translation>%1 在垃圾桶裡。請先還原這位客戶。</translation>
    </message>
    <message>
      <source>%1 is more than a slip can say.</source>
      <translation>%1 太大了，請檢查。</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1，%2</translation>
    </message>
    <message>
      <source>%1. Now a customer: it is the first sale.</source>
      <translation>%1。這是第一次成交，現在是客戶了。</translation>
    </message>
    <message>
      <source>%1. Now in the book as a customer.</source>
      <translation>%1。已新增為客戶。</translation>
    </message>
    <message>
      <source>%1/%2</source>
      <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n 位客戶</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) this day</source>
      <translation>
        <numerusform>這天的客戶 %n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) today</source>
      <translation>
        <numerusform>今天的客戶 %n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) since the last time</source>
      <translation>
        <numerusform>已 %n 天</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n return(s) among them</source>
      <translation>
        <numerusform>其中退貨 %n 筆</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sale(s)</source>
      <translation>
        <numerusform>%n 筆</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sale(s) already with this name: both become one item.</source>
      <translation>
        <numerusform>已有 %n 筆叫這個名稱：兩者會合併成同一品項。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sale(s) have this item, and all are changed.</source>
      <translation>
        <numerusform>共有 %n 筆銷售用這個品項，會全部更正。</numerusform>
      </translation>
    </message>
    <message>
      <source>All sales</source>
      <translation>所有銷售</translation>
    </message>
    <message>
      <source>Amount</source>
      <extracomment>in the table of a day's sales and its form: head of a column, button or label</extracomment>
      <translation>金額</translation>
    </message>
    <message>
      <source>Another window changed this meanwhile: %1. Enter again writes yours; Esc leaves it.</source>
      <translation>另一個視窗剛才改成了：%1。再按 Enter 存您的；按 Esc 保留對方的。</translation>
    </message>
    <message>
      <source>Change the sale</source>
      <translation>修改這筆銷售</translation>
    </message>
    <message>
      <source>Choose who it is in the list.</source>
      <translation>請在清單中選擇是哪位客戶。</translation>
    </message>
    <message>
      <source>Clear the field above to see all sales.</source>
      <translation>清空上方欄位即可看到所有銷售。</translation>
    </message>
    <message>
      <source>Correct the item's name</source>
      <translation>更正品項名稱</translation>
    </message>
    <message>
      <source>Correct the item's name everywhere…</source>
      <translation>更正所有銷售中的品項名稱…</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>in the table of a day's sales and its form: head of a column, button or label</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>Customers</source>
      <extracomment>in the table of a day's sales and its form: head of a column, button or label</extracomment>
      <translation>客戶數</translation>
    </message>
    <message>
      <source>Day</source>
      <extracomment>in the table of a day's sales and its form: head of a column, button or label</extracomment>
      <translation>日期</translation>
    </message>
    <message>
      <source>Delete the sale</source>
      <translation>刪除這筆銷售</translation>
    </message>
    <message>
      <source>Enter opens the day</source>
      <translation>Enter 開啟那一天</translation>
    </message>
    <message>
      <source>Item</source>
      <extracomment>in the table of a day's sales and its form: head of a column, button or label</extracomment>
      <translation>品項</translation>
    </message>
    <message>
      <source>Name of the item</source>
      <translation>品項名稱</translation>
    </message>
    <message>
      <source>New customer “%1”</source>
      <translation>新客戶「%1」</translation>
    </message>
    <message>
      <source>New item “%1”</source>
      <translation>新品項「%1」</translation>
    </message>
    <message>
      <source>No sale has the item %1 any more.</source>
      <translation>已沒有銷售用 %1 這個品項了。</translation>
    </message>
    <message>
      <source>No sales of this</source>
      <translation>沒有這樣的銷售</translation>
    </message>
    <message>
      <source>No sales yet</source>
      <translation>還沒有銷售</translation>
    </message>
    <message>
      <source>No. %1 changed: %2 · %3</source>
      <translation>已改第 %1 筆：%2 · %3</translation>
    </message>
    <message>
      <source>No. %1 saved: %2 · %3</source>
      <translation>已存第 %1 筆：%2 · %3</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>in the table of a day's sales and its form: head of a column, button or label</extracomment>
      <translation>備註</translation>
    </message>
    <message>
      <source>Nothing bought yet</source>
      <translation>還沒買過</translation>
    </message>
    <message>
      <source>One day</source>
      <translation>單日銷售</translation>
    </message>
    <message>
      <source>Only one item or customer</source>
      <translation>只看某個品項或客戶</translation>
    </message>
    <message>
      <source>Part of the name</source>
      <translation>姓名的一部分</translation>
    </message>
    <message>
      <source>Profit</source>
      <extracomment>in the table of a day's sales and its form: head of a column, button or label</extracomment>
      <translation>毛利</translation>
    </message>
    <message>
      <source>Profit margin %1%</source>
      <translation>毛利率 %1%</translation>
    </message>
    <message numerus="yes">
      <source>Profit of %1 out of %n sale(s)</source>
      <translation>
        <numerusform>%n 筆中 %1 筆有毛利</numerusform>
      </translation>
    </message>
    <message>
      <source>Quantity</source>
      <extracomment>in the table of a day's sales and its form: head of a column, button or label</extracomment>
      <translation>數量</translation>
    </message>
    <message>
      <source>Return</source>
      <extracomment>in the table of a day's sales and its form: head of a column, button or label</extracomment>
      <translation>退貨</translation>
    </message>
    <message>
      <source>Sales</source>
      <extracomment>in the table of a day's sales and its form: head of a column, button or label</extracomment>
      <translation>銷售</translation>
    </message>
    <message>
      <source>Save all the same</source>
      <translation>仍要儲存</translation>
    </message>
    <message>
      <source>Save the row (Enter)</source>
      <translation>存這筆（Enter）</translation>
    </message>
    <message>
      <source>Say the price of one, or what it came to.</source>
      <translation>請輸入單價或金額。</translation>
    </message>
    <message>
      <source>Say what the item is called.</source>
      <translation>請輸入品項名稱。</translation>
    </message>
    <message>
      <source>Say what was sold.</source>
      <translation>請寫下賣了什麼。</translation>
    </message>
    <message>
      <source>Select a sale of the item first.</source>
      <translation>請先選一筆這個品項的銷售。</translation>
    </message>
    <message>
      <source>Show the customer</source>
      <translation>查看這位客戶</translation>
    </message>
    <message>
      <source>Tab next cell · Enter save, next row · Ctrl+D same customer as above · − before the quantity: a return · Esc clear the row</source>
      <translation>Tab 下一格 · Enter 存這筆，接下一筆 · Ctrl+D 同上一筆的客戶 · − 數量前加負號是退貨 · Esc 清空這列</translation>
    </message>
    <message>
      <source>The day after (PgDn)</source>
      <translation>後一天（PgDn）</translation>
    </message>
    <message>
      <source>The day before (PgUp)</source>
      <translation>前一天（PgUp）</translation>
    </message>
    <message>
      <source>The day; any way of writing it (F4)</source>
      <translation>日期：國曆、民國、農曆寫法都可以（F4）</translation>
    </message>
    <message>
      <source>The slip you were typing was kept.</source>
      <translation>您剛才輸入的這筆已保留。</translation>
    </message>
    <message>
      <source>This comes to more than a slip can say.</source>
      <translation>算出來的金額太大了，請檢查。</translation>
    </message>
    <message>
      <source>This day is still to come. Slips are taken all the same.</source>
      <translation>這一天還沒到；仍可記銷售。</translation>
    </message>
    <message>
      <source>This day is very long ago. Is it the right one? Slips are taken.</source>
      <translation>這一天很久以前了，日期對嗎？仍可記銷售。</translation>
    </message>
    <message>
      <source>This sale is no longer in the book.</source>
      <translation>這筆銷售已不在客戶簿裡。</translation>
    </message>
    <message>
      <source>This sale was changed in another window meanwhile: %1. Look at it first, then change it again.</source>
      <translation>這筆銷售剛才在另一個視窗改過：%1。請先看一下，再修改。</translation>
    </message>
    <message>
      <source>This sale was changed meanwhile: %1. Esc leaves it so.</source>
      <translation>這筆銷售後來被改過：%1。按 Esc 就維持這樣。</translation>
    </message>
    <message>
      <source>This sale was deleted in another window meanwhile. Enter writes it anew.</source>
      <translation>這筆銷售剛才在另一個視窗刪除了。按 Enter 會重新記一筆。</translation>
    </message>
    <message>
      <source>Today</source>
      <extracomment>in the table of a day's sales and its form: head of a column, button or label</extracomment>
      <translation>今天</translation>
    </message>
    <message>
      <source>Total</source>
      <extracomment>in the table of a day's sales and its form: head of a column, button or label</extracomment>
      <translation>合計</translation>
    </message>
    <message>
      <source>Type a part of the customer's name.</source>
      <translation>請輸入客戶姓名的一部分。</translation>
    </message>
    <message>
      <source>Unit price</source>
      <translation>單價</translation>
    </message>
    <message>
      <source>What is written down day by day is summed up here.</source>
      <translation>每天記下的銷售會在這裡加總。</translation>
    </message>
    <message numerus="yes">
      <source>buys about every %n day(s)</source>
      <translation>
        <numerusform>通常每 %n 天買一次</numerusform>
      </translation>
    </message>
    <message>
      <source>last time %1 · %2 · %3</source>
      <translation>上次 %1 · %2 · %3</translation>
    </message>
    <message>
      <source>newest first</source>
      <translation>新到舊</translation>
    </message>
    <message>
      <source>“%1” is no amount. Write it in digits.</source>
      <translation>「%1」不是金額。請用數字輸入。</translation>
    </message>
    <message>
      <source>“%1” is no day. Type it like 2026-11-23 or 11/23.</source>
      <translation>「%1」不是日期。請輸入如 2026-11-23 或 11/23。</translation>
    </message>
    <message>
      <source>“%1” is no price. Write it in digits.</source>
      <translation>「%1」不是單價。請用數字輸入。</translation>
    </message>
    <message>
      <source>“%1” is no profit. Write it in digits, or ? when it is not known.</source>
      <translation>「%1」不是毛利。請用數字輸入，不知道就輸入「?」。</translation>
    </message>
    <message>
      <source>“%1” is no quantity. Write it in digits, the unit behind it: 8 pcs.</source>
      <translation>「%1」不是數量。請用數字輸入，單位寫在後面：8 斤。</translation>
    </message>
  </context>
  <context>
    <name>SalesColumns</name>
    <message>
      <source>(not read)</source>
      <translation>（不讀取）</translation>
    </message>
    <message>
      <source>Amount</source>
      <extracomment>what a column of a file of sales holds</extracomment>
      <translation>金額</translation>
    </message>
    <message>
      <source>Company</source>
      <extracomment>what a column of a file of sales holds</extracomment>
      <translation>公司</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>what a column of a file of sales holds</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>Date</source>
      <extracomment>what a column of a file of sales holds</extracomment>
      <translation>日期</translation>
    </message>
    <message>
      <source>E-mail</source>
      <extracomment>what a column of a file of sales holds</extracomment>
      <translation>電子郵件</translation>
    </message>
    <message>
      <source>Item</source>
      <extracomment>what a column of a file of sales holds</extracomment>
      <translation>品項</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>what a column of a file of sales holds</extracomment>
      <translation>備註</translation>
    </message>
    <message>
      <source>Number of the customer (Kehu UID)</source>
      <translation>客戶編號（Kehu UID）</translation>
    </message>
    <message>
      <source>Phone</source>
      <extracomment>what a column of a file of sales holds</extracomment>
      <translation>電話</translation>
    </message>
    <message>
      <source>Price of one</source>
      <translation>單價</translation>
    </message>
    <message>
      <source>Profit</source>
      <extracomment>what a column of a file of sales holds</extracomment>
      <translation>毛利</translation>
    </message>
    <message>
      <source>Quantity</source>
      <extracomment>what a column of a file of sales holds</extracomment>
      <translation>數量</translation>
    </message>
    <message>
      <source>Sale or return</source>
      <translation>銷售或退貨</translation>
    </message>
    <message>
      <source>State of the order</source>
      <translation>訂單狀態</translation>
    </message>
    <message>
      <source>Unit</source>
      <extracomment>what a column of a file of sales holds</extracomment>
      <translation>單位</translation>
    </message>
    <message>
      <source>Who sold it</source>
      <translation>經手人</translation>
    </message>
  </context>
  <context>
    <name>SalesExport</name>
    <message>
      <source>%1: choose a name that ends in .csv or .xlsx.</source>
      <translation>%1：請取以 .csv 或 .xlsx 結尾的檔名。</translation>
    </message>
    <message>
      <source>Excel (*.xlsx)</source>
      <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
      <source>Excel takes no more than %1 rows. Choose CSV.</source>
      <translation>Excel 最多只能放 %1 列，請改用 CSV。</translation>
    </message>
    <message>
      <source>Export sales</source>
      <translation>匯出銷售</translation>
    </message>
    <message>
      <source>Sales</source>
      <extracomment>the name of the sheet in a workbook of sales</extracomment>
      <translation>銷售</translation>
    </message>
    <message>
      <source>Sales (personal data)</source>
      <translation>銷售（含個人資料）</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>表格 (*.csv)</translation>
    </message>
  </context>
  <context>
    <name>SalesImport</name>
    <message>
      <source>%1 and %2 more</source>
      <translation>%1，還有 %2 處</translation>
    </message>
    <message>
      <source>%1 does not look like a list of sales: it has no column with the amount (Amount).</source>
      <translation>%1 看起來不是銷售清單：沒有金額欄。</translation>
    </message>
    <message>
      <source>%1 does not look like a list of sales: it has no column with the customer (Customer, Phone).</source>
      <translation>%1 看起來不是銷售清單：沒有客戶欄（客戶、電話）。</translation>
    </message>
    <message>
      <source>%1 does not look like a list of sales: it has no column with the day (Date).</source>
      <translation>%1 看起來不是銷售清單：沒有日期欄。</translation>
    </message>
    <message>
      <source>%1 holds contact cards, no sales. Choose a .csv or .xlsx file.</source>
      <translation>%1 裡是聯絡人，不是銷售。請選 .csv 或 .xlsx 檔案。</translation>
    </message>
    <message>
      <source>%1 is a company. Who of it?</source>
      <translation>%1 是公司，是裡面的哪一位？</translation>
    </message>
    <message>
      <source>%1 is in the row, but its number is %2's.</source>
      <translation>這一列寫的是 %1，但編號是 %2 的。</translation>
    </message>
    <message>
      <source>%1 is in the row, but its number or e-mail is %2's.</source>
      <translation>這一列寫的是 %1，但電話或電子郵件是 %2 的。</translation>
    </message>
    <message>
      <source>%1 is in the trash. Restore them first.</source>
      <translation>%1 在垃圾桶裡，請先還原。</translation>
    </message>
    <message>
      <source>%1 is known, but of another company.</source>
      <translation>簿裡有 %1，但公司不同。</translation>
    </message>
    <message>
      <source>%1 is known, but with another e-mail.</source>
      <translation>簿裡有 %1，但電子郵件不同。</translation>
    </message>
    <message>
      <source>%1 is known, but with another number.</source>
      <translation>簿裡有 %1，但電話不同。</translation>
    </message>
    <message>
      <source>%1 may be two different days. Say which comes first, day or month.</source>
      <translation>%1 可能是兩個不同的日子，請指定日和月哪個在前。</translation>
    </message>
    <message>
      <source>%1 new sales, together %2; %3 skipped, %4 unclear, %5 not read.</source>
      <translation>新增 %1 筆銷售，合計 %2；略過 %3 筆，%4 筆不確定是誰，%5 筆讀不出。</translation>
    </message>
    <message>
      <source>%1: %2 rows, %3 new sales, %4 skipped, %5 unclear, %6 failed.</source>
      <translation>%1：共 %2 列，新增 %3 筆銷售，略過 %4 筆，%5 筆不確定是誰，%6 筆讀不出。</translation>
    </message>
    <message numerus="yes">
      <source>%n new customer(s) added.</source>
      <translation>
        <numerusform>新增了 %n 位客戶。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n who had not bought before are customers now.</source>
      <translation>
        <numerusform>%n 位還沒買過的，這次買了，現在是客戶了。</numerusform>
      </translation>
    </message>
    <message>
      <source>Amount</source>
      <extracomment>in the window that brings in sales from a file: head of a column, button or state; Sale: what a sale is called whose file does not say what was sold</extracomment>
      <translation>金額</translation>
    </message>
    <message>
      <source>Amounts with more than two decimals were rounded: %1</source>
      <translation>超過兩位小數的金額已四捨五入：%1</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>in the window that brings in sales from a file: head of a column, button or state; Sale: what a sale is called whose file does not say what was sold</extracomment>
      <translation>取消</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>選擇檔案…</translation>
    </message>
    <message>
      <source>Choose a table of sales from the till, from Excel or from another program (.csv, .xlsx).
It needs the day, the customer and the amount.</source>
      <translation>請選擇收銀機、Excel 或其他程式的銷售表格（.csv、.xlsx）。
表格裡要有日期、客戶和金額。</translation>
    </message>
    <message>
      <source>Choose…</source>
      <extracomment>in the window that brings in sales from a file: head of a column, button or state; Sale: what a sale is called whose file does not say what was sold</extracomment>
      <translation>選擇…</translation>
    </message>
    <message>
      <source>Columns of the file</source>
      <translation>檔案的欄</translation>
    </message>
    <message>
      <source>Columns that were not read: %1</source>
      <translation>沒有讀取的欄：%1</translation>
    </message>
    <message>
      <source>Columns…</source>
      <extracomment>in the window that brings in sales from a file: head of a column, button or state; Sale: what a sale is called whose file does not say what was sold</extracomment>
      <translation>欄的對應…</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>in the window that brings in sales from a file: head of a column, button or state; Sale: what a sale is called whose file does not say what was sold</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>Customers found</source>
      <translation>找到的客戶</translation>
    </message>
    <message>
      <source>Date</source>
      <extracomment>in the window that brings in sales from a file: head of a column, button or state; Sale: what a sale is called whose file does not say what was sold</extracomment>
      <translation>日期</translation>
    </message>
    <message>
      <source>Days without a year, taken as the last such day: %1</source>
      <translation>日期沒有年份，當作最近的那一天：%1</translation>
    </message>
    <message>
      <source>F2 corrects a cell. The import can be undone in one go; the file itself is not changed.</source>
      <translation>按 F2 可更正一格。匯入後可一次復原；檔案本身不會更動。</translation>
    </message>
    <message numerus="yes">
      <source>Import %n sale(s)</source>
      <translation>
        <numerusform>匯入 %n 筆銷售</numerusform>
      </translation>
    </message>
    <message>
      <source>Import sales</source>
      <translation>匯入銷售</translation>
    </message>
    <message>
      <source>In the book already</source>
      <translation>已在客戶簿裡</translation>
    </message>
    <message>
      <source>In the file</source>
      <translation>檔案裡寫的</translation>
    </message>
    <message>
      <source>It is this one</source>
      <translation>就是這位</translation>
    </message>
    <message>
      <source>It was paid back (%1). Write it down yourself if it counts.</source>
      <translation>已退款（%1）。如果要算，請自行輸入。</translation>
    </message>
    <message>
      <source>Item</source>
      <extracomment>in the window that brings in sales from a file: head of a column, button or state; Sale: what a sale is called whose file does not say what was sold</extracomment>
      <translation>品項</translation>
    </message>
    <message>
      <source>Leave these sales out</source>
      <translation>不匯入這些銷售</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>不匯入</translation>
    </message>
    <message>
      <source>Line</source>
      <extracomment>in the window that brings in sales from a file: head of a column, button or state; Sale: what a sale is called whose file does not say what was sold</extracomment>
      <translation>行</translation>
    </message>
    <message>
      <source>Looking for tables…</source>
      <translation>正在找表格…</translation>
    </message>
    <message>
      <source>Looking for the customers…</source>
      <translation>正在核對客戶…</translation>
    </message>
    <message numerus="yes">
      <source>Make new customers of all %n who are not in the book</source>
      <translation>
        <numerusform>客戶簿裡沒有的 %n 位全部新增為客戶</numerusform>
      </translation>
    </message>
    <message>
      <source>Name, company or number</source>
      <translation>姓名、公司或電話</translation>
    </message>
    <message>
      <source>New</source>
      <extracomment>in the window that brings in sales from a file: head of a column, button or state; Sale: what a sale is called whose file does not say what was sold</extracomment>
      <translation>新增</translation>
    </message>
    <message>
      <source>New customer “%1”</source>
      <translation>新增客戶「%1」</translation>
    </message>
    <message>
      <source>New, of a new customer</source>
      <translation>新增，並新增客戶</translation>
    </message>
    <message>
      <source>No customer is called %1.</source>
      <translation>沒有名叫 %1 的客戶。</translation>
    </message>
    <message>
      <source>Nobody sells so many: %1</source>
      <translation>數量大得不合理：%1</translation>
    </message>
    <message>
      <source>Not among the colleagues, so left empty: %1</source>
      <translation>不在同事名單裡，經手人留空：%1</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>in the window that brings in sales from a file: head of a column, button or state; Sale: what a sale is called whose file does not say what was sold</extracomment>
      <translation>備註</translation>
    </message>
    <message>
      <source>Profit</source>
      <extracomment>in the window that brings in sales from a file: head of a column, button or state; Sale: what a sale is called whose file does not say what was sold</extracomment>
      <translation>毛利</translation>
    </message>
    <message>
      <source>Quantity</source>
      <extracomment>in the window that brings in sales from a file: head of a column, button or state; Sale: what a sale is called whose file does not say what was sold</extracomment>
      <translation>數量</translation>
    </message>
    <message>
      <source>Read the file like this</source>
      <translation>照這樣讀取檔案</translation>
    </message>
    <message>
      <source>Rows that only sum up or repeat the heading were skipped: %1</source>
      <translation>只是合計或重複欄名的列已略過：%1</translation>
    </message>
    <message>
      <source>Sale</source>
      <extracomment>in the window that brings in sales from a file: head of a column, button or state; Sale: what a sale is called whose file does not say what was sold</extracomment>
      <translation>銷售</translation>
    </message>
    <message>
      <source>Sales</source>
      <extracomment>in the window that brings in sales from a file: head of a column, button or state; Sale: what a sale is called whose file does not say what was sold</extracomment>
      <translation>銷售</translation>
    </message>
    <message>
      <source>Sales of the file</source>
      <translation>檔案裡的銷售</translation>
    </message>
    <message>
      <source>Sales that were called off were skipped: %1</source>
      <translation>已取消或作廢的銷售已略過：%1</translation>
    </message>
    <message>
      <source>Search another customer</source>
      <translation>搜尋其他客戶</translation>
    </message>
    <message>
      <source>Search another customer…</source>
      <translation>搜尋其他客戶…</translation>
    </message>
    <message>
      <source>Several customers are called %1.</source>
      <translation>有好幾位客戶叫 %1。</translation>
    </message>
    <message>
      <source>Several customers have this number or e-mail.</source>
      <translation>有好幾位客戶用這個電話或電子郵件。</translation>
    </message>
    <message>
      <source>Tables (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.xlsb *.ods);;All files (*)</source>
      <translation>表格 (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.xlsb *.ods);;所有檔案 (*)</translation>
    </message>
    <message>
      <source>Taken, but the day is before 1950: %1</source>
      <translation>已收下，但日期早於 1950 年：%1</translation>
    </message>
    <message>
      <source>Taken, but the day is in the future: %1</source>
      <translation>已收下，但日期在未來：%1</translation>
    </message>
    <message>
      <source>The file does not say what was sold; every sale is called “%1”.</source>
      <translation>檔案裡沒有品項，每筆都記為「%1」。</translation>
    </message>
    <message>
      <source>The import was stopped; nothing was changed.</source>
      <translation>匯入已停止，沒有任何變更。</translation>
    </message>
    <message>
      <source>The number and the e-mail are two customers'.</source>
      <translation>電話和電子郵件分屬兩位客戶。</translation>
    </message>
    <message>
      <source>The row does not say on which day.</source>
      <translation>這一列沒有日期。</translation>
    </message>
    <message>
      <source>The row does not say what was sold.</source>
      <translation>這一列沒有品項。</translation>
    </message>
    <message>
      <source>The row does not say whose sale it is.</source>
      <translation>這一列沒寫是哪位客戶。</translation>
    </message>
    <message>
      <source>The row has no amount.</source>
      <translation>這一列沒有金額。</translation>
    </message>
    <message>
      <source>There are no rows in %1.</source>
      <translation>%1 裡沒有資料列。</translation>
    </message>
    <message>
      <source>There is no such day: %1</source>
      <translation>沒有這個日期：%1</translation>
    </message>
    <message>
      <source>This amount is too large: %1</source>
      <translation>金額太大：%1</translation>
    </message>
    <message>
      <source>This customer is in the trash. Restore them first.</source>
      <translation>這位客戶在垃圾桶裡，請先還原。</translation>
    </message>
    <message>
      <source>This is no amount: %1</source>
      <translation>這不是金額：%1</translation>
    </message>
    <message>
      <source>This is no quantity: %1</source>
      <translation>這不是數量：%1</translation>
    </message>
    <message>
      <source>What becomes of it</source>
      <translation>匯入後</translation>
    </message>
    <message>
      <source>Who is it?</source>
      <translation>是哪位客戶？</translation>
    </message>
    <message numerus="yes">
      <source>Whose are these? %n name(s) are not clear.</source>
      <translation>
        <numerusform>這些是誰的？有 %n 個名字不確定。</numerusform>
      </translation>
    </message>
    <message>
      <source>Why it is asked</source>
      <translation>為什麼問</translation>
    </message>
  </context>
  <context>
    <name>SalesTable</name>
    <message>
      <source>12 months before: %1</source>
      <translation>再前 12 個月：%1</translation>
    </message>
    <message>
      <source>12 months: %1</source>
      <translation>近 12 個月：%1</translation>
    </message>
    <message>
      <source>Amount</source>
      <extracomment>column of the sales of a customer</extracomment>
      <translation>金額</translation>
    </message>
    <message>
      <source>Change the sale</source>
      <translation>修改這筆銷售</translation>
    </message>
    <message>
      <source>Day</source>
      <extracomment>column of the sales of a customer</extracomment>
      <translation>日期</translation>
    </message>
    <message>
      <source>Delete the sale</source>
      <translation>刪除這筆銷售</translation>
    </message>
    <message>
      <source>Item</source>
      <extracomment>column of the sales of a customer</extracomment>
      <translation>品項</translation>
    </message>
    <message>
      <source>New sale</source>
      <translation>新增銷售</translation>
    </message>
    <message>
      <source>Nothing bought yet</source>
      <translation>還沒買過</translation>
    </message>
    <message>
      <source>Profit</source>
      <extracomment>column of the sales of a customer</extracomment>
      <translation>毛利</translation>
    </message>
    <message>
      <source>Quantity</source>
      <extracomment>column of the sales of a customer</extracomment>
      <translation>數量</translation>
    </message>
    <message>
      <source>Staff</source>
      <extracomment>column of the sales of a customer</extracomment>
      <translation>同事</translation>
    </message>
    <message>
      <source>What this customer bought will be listed here.</source>
      <translation>這位客戶買過的東西會列在這裡。</translation>
    </message>
    <message>
      <source>altogether: %1</source>
      <translation>總計：%1</translation>
    </message>
    <message numerus="yes">
      <source>buys every %n day(s)</source>
      <translation>
        <numerusform>通常每 %n 天買一次</numerusform>
      </translation>
    </message>
    <message>
      <source>profit %1</source>
      <translation>毛利 %1</translation>
    </message>
  </context>
  <context>
    <name>Salvage</name>
    <message>
      <source>%1 has a password, so its pages cannot be read one by one. Open it and remove the password in the settings first, or restore a backup.</source>
      <translation>%1 有密碼，無法逐頁讀取。請先開啟，在設定中移除密碼，或還原備份。</translation>
    </message>
    <message>
      <source>%1 is already there. Choose another name.</source>
      <translation>%1 已經存在，請換個名稱。</translation>
    </message>
    <message numerus="yes">
      <source>%n comment(s)</source>
      <translation>
        <numerusform>%n 則評論</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n contact(s) made</source>
      <translation>
        <numerusform>%n 筆聯絡紀錄</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n 位客戶</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other record(s)</source>
      <translation>
        <numerusform>%n 筆其他紀錄</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n record(s) are lost.</source>
      <translation>
        <numerusform>有 %n 筆紀錄遺失。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n record(s) could be read only in part.</source>
      <translation>
        <numerusform>有 %n 筆紀錄只讀出一部分。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sale(s)</source>
      <translation>
        <numerusform>%n 筆銷售</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) or record(s) had no place any more; what they said is kept in the book.</source>
      <translation>
        <numerusform>有 %n 個值或紀錄已無處可放，內容另外留存在客戶簿中。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s)</source>
      <translation>
        <numerusform>%n 次拜訪</numerusform>
      </translation>
    </message>
    <message>
      <source>Earlier steps can no longer be undone.</source>
      <translation>先前的步驟無法再復原。</translation>
    </message>
    <message numerus="yes">
      <source>In %n kind(s) of records some may be lost; how many cannot be told.</source>
      <translation>
        <numerusform>有 %n 類紀錄可能有遺失，數量無法得知。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>In place of %n lost record(s) stands “Salvaged without a name”, so that what belongs to it is kept.</source>
      <translation>
        <numerusform>有 %n 筆遺失的紀錄以「救回的無名資料」代替，讓所屬的內容得以保留。</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing in %1 can be read as a customer book.</source>
      <translation>%1 裡讀不出任何客戶簿的內容。</translation>
    </message>
    <message>
      <source>Nothing is known to be lost.</source>
      <translation>沒有發現遺失的資料。</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>開啟</translation>
    </message>
    <message>
      <source>Salvaged without a name (%1)</source>
      <translation>救回的無名資料（%1）</translation>
    </message>
    <message>
      <source>Saved from a damaged book</source>
      <translation>從損壞的客戶簿救回</translation>
    </message>
    <message>
      <source>Saved into %1:</source>
      <translation>已存入 %1：</translation>
    </message>
    <message>
      <source>Saving what can be read of %1</source>
      <translation>正在儲存 %1 還能讀的部分</translation>
    </message>
    <message>
      <source>saved</source>
      <extracomment>of what was saved of a damaged book; also part of a file's name</extracomment>
      <translation>救回</translation>
    </message>
  </context>
  <context>
    <name>SampleShop</name>
    <message>
      <source>%1 already has customers. The sample shop needs a new book.</source>
      <translation>%1 裡已經有客戶。範例店需要一本新的客戶簿。</translation>
    </message>
  </context>
  <context>
    <name>Search</name>
    <message>
      <source>%1 on %2: %3</source>
      <translation>%2 %1：%3</translation>
    </message>
    <message>
      <source>Did not come on %1: %2</source>
      <translation>%1 未出席：%2</translation>
    </message>
    <message>
      <source>Need: %1</source>
      <translation>預計需求：%1</translation>
    </message>
    <message>
      <source>Nothing more is found further down.</source>
      <translation>後面沒有符合的了。</translation>
    </message>
    <message>
      <source>Nothing more is found further up.</source>
      <translation>前面沒有符合的了。</translation>
    </message>
    <message>
      <source>Returned on %1: %2</source>
      <translation>%1 退貨：%2</translation>
    </message>
    <message>
      <source>Sheet %1: %2</source>
      <translation>準備表 %1：%2</translation>
    </message>
    <message>
      <source>Sold on %1: %2</source>
      <translation>%1 售出：%2</translation>
    </message>
    <message>
      <source>To do: %1</source>
      <translation>待辦：%1</translation>
    </message>
    <message>
      <source>Visit of sheet %1: %2, %3</source>
      <translation>準備表 %1 的拜訪：%2，%3</translation>
    </message>
  </context>
  <context>
    <name>SectionList</name>
    <message>
      <source>Own title</source>
      <translation>自訂標題</translation>
    </message>
    <message>
      <source>Section</source>
      <extracomment>head of a column in the editor of the visit sheet</extracomment>
      <translation>欄目</translation>
    </message>
    <message>
      <source>Sections of the sheet</source>
      <translation>準備表的欄目</translation>
    </message>
  </context>
  <context>
    <name>SelectionBar</name>
    <message numerus="yes">
      <source>%n selected</source>
      <translation>
        <numerusform>已選取 %n 位</numerusform>
      </translation>
    </message>
    <message>
      <source>Area…</source>
      <extracomment>button or menu above the list while customers are selected</extracomment>
      <translation>區域…</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>button or menu above the list while customers are selected</extracomment>
      <translation>刪除</translation>
    </message>
    <message>
      <source>Export</source>
      <extracomment>button or menu above the list while customers are selected</extracomment>
      <translation>匯出</translation>
    </message>
    <message>
      <source>Group</source>
      <extracomment>button or menu above the list while customers are selected</extracomment>
      <translation>群組</translation>
    </message>
    <message>
      <source>Log</source>
      <extracomment>log one contact for all selected customers</extracomment>
      <translation>記聯絡</translation>
    </message>
    <message>
      <source>Looked after by…</source>
      <translation>負責同事…</translation>
    </message>
    <message>
      <source>Merge</source>
      <extracomment>button or menu above the list while customers are selected</extracomment>
      <translation>合併</translation>
    </message>
    <message>
      <source>Print</source>
      <extracomment>button or menu above the list while customers are selected</extracomment>
      <translation>列印</translation>
    </message>
    <message>
      <source>Restore</source>
      <extracomment>button or menu above the list while customers are selected</extracomment>
      <translation>還原</translation>
    </message>
    <message>
      <source>Role…</source>
      <extracomment>button or menu above the list while customers are selected</extracomment>
      <translation>角色…</translation>
    </message>
    <message>
      <source>Set</source>
      <extracomment>menu that sets tier, area … of all selected customers</extracomment>
      <translation>設定</translation>
    </message>
    <message>
      <source>Source…</source>
      <extracomment>button or menu above the list while customers are selected</extracomment>
      <translation>來源…</translation>
    </message>
    <message>
      <source>Stage…</source>
      <extracomment>button or menu above the list while customers are selected</extracomment>
      <translation>階段…</translation>
    </message>
    <message>
      <source>Stand-in…</source>
      <extracomment>who stands in for the selected customers</extracomment>
      <translation>代理同事…</translation>
    </message>
    <message>
      <source>Tier…</source>
      <extracomment>button or menu above the list while customers are selected</extracomment>
      <translation>等級…</translation>
    </message>
    <message>
      <source>Visits</source>
      <extracomment>button or menu above the list while customers are selected</extracomment>
      <translation>拜訪</translation>
    </message>
    <message>
      <source>What they do not want…</source>
      <translation>聯絡意願…</translation>
    </message>
  </context>
  <context>
    <name>SelfCheck</name>
    <message>
      <source>a visit sheet as PDF</source>
      <translation>拜訪準備表 PDF</translation>
    </message>
    <message>
      <source>fonts</source>
      <extracomment>what is tried by the self-check, on the command line</extracomment>
      <translation>字型</translation>
    </message>
    <message>
      <source>icons and tables</source>
      <translation>圖示與對照表</translation>
    </message>
    <message>
      <source>import into a new book</source>
      <translation>匯入新的客戶簿</translation>
    </message>
    <message>
      <source>pictures</source>
      <extracomment>what is tried by the self-check, on the command line</extracomment>
      <translation>圖片</translation>
    </message>
    <message>
      <source>the window</source>
      <translation>視窗</translation>
    </message>
    <message>
      <source>translations</source>
      <extracomment>what is tried by the self-check, on the command line</extracomment>
      <translation>翻譯</translation>
    </message>
  </context>
  <context>
    <name>Services</name>
    <message>
      <source>%1 of %2 times</source>
      <translation>第 %1 次，共 %2 次</translation>
    </message>
    <message numerus="yes">
      <source>%n times</source>
      <translation>
        <numerusform>%n 次</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n times each</source>
      <translation>
        <numerusform>每人 %n 次</numerusform>
      </translation>
    </message>
    <message>
      <source>All customers</source>
      <translation>全部客戶</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>in the table of customers and promised services</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>Goal %1%</source>
      <translation>目標 %1%</translation>
    </message>
    <message>
      <source>Promised services</source>
      <translation>服務承諾</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation>還沒有</translation>
    </message>
    <message>
      <source>satisfied %1</source>
      <translation>滿意度 %1</translation>
    </message>
  </context>
  <context>
    <name>ServicesPane</name>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n 位客戶</numerusform>
      </translation>
    </message>
    <message>
      <source>Change the service…</source>
      <translation>修改服務…</translation>
    </message>
    <message>
      <source>Customers and services</source>
      <translation>客戶與服務</translation>
    </message>
    <message>
      <source>Delete the service</source>
      <translation>刪除服務</translation>
    </message>
    <message>
      <source>Every colleague</source>
      <translation>所有同事</translation>
    </message>
    <message>
      <source>Every tier</source>
      <translation>所有等級</translation>
    </message>
    <message>
      <source>Everybody</source>
      <extracomment>a choice of whom the table shows: not only those who wait for a service</extracomment>
      <translation>所有客戶</translation>
    </message>
    <message>
      <source>Log for all of them…</source>
      <translation>為全部記錄…</translation>
    </message>
    <message>
      <source>Log for the selected…</source>
      <translation>為選取的記錄…</translation>
    </message>
    <message>
      <source>Log the service…</source>
      <translation>記錄服務…</translation>
    </message>
    <message>
      <source>Looked after by</source>
      <translation>負責同事</translation>
    </message>
    <message>
      <source>Make a group…</source>
      <translation>設為群組…</translation>
    </message>
    <message>
      <source>New service…</source>
      <translation>新增服務…</translation>
    </message>
    <message>
      <source>No service is promised yet</source>
      <translation>還沒有服務承諾</translation>
    </message>
    <message>
      <source>Nobody is waiting</source>
      <translation>沒有人在等</translation>
    </message>
    <message>
      <source>Not yet: %1</source>
      <translation>還沒有：%1</translation>
    </message>
    <message>
      <source>Promise a service…</source>
      <translation>新增服務承諾…</translation>
    </message>
    <message>
      <source>Show who has not received it</source>
      <translation>顯示還沒有的客戶</translation>
    </message>
    <message>
      <source>Tier</source>
      <extracomment>on the page of promised services</extracomment>
      <translation>等級</translation>
    </message>
    <message>
      <source>What was promised, who has received it, and who has not yet.</source>
      <translation>承諾了什麼，誰已經有，誰還沒有。</translation>
    </message>
    <message>
      <source>Who is shown</source>
      <translation>顯示對象</translation>
    </message>
    <message>
      <source>Write down what your customers may count on, such as a yearly check. Then this page shows who has received it and who is still waiting.</source>
      <translation>寫下客戶可以期待的服務，例如每年檢查一次；這裡就會顯示誰已經有，誰還在等。</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>%1 (days off)</source>
      <translation>%1（放假）</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1 %2</translation>
    </message>
    <message>
      <source>%1: festivals and solar terms from %2 to %3, days off from %4 to %5 – after %6 by the law of today, without days that are swapped.</source>
      <translation>%1：節日與節氣 %2 到 %3 年，放假日 %4 到 %5 年；%6 年以後按現行法規推算，不含補班調整。</translation>
    </message>
    <message>
      <source>%1: festivals and solar terms from %2 to %3. Days off are not known there.</source>
      <translation>%1：節日與節氣 %2 到 %3 年。沒有當地的放假日。</translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) ahead</source>
      <translation>
        <numerusform>提前 %n 天</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n here</source>
      <translation>
        <numerusform>%n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) before</source>
      <translation>
        <numerusform>%n 分鐘前</numerusform>
      </translation>
    </message>
    <message>
      <source>(empty)</source>
      <extracomment>in place of a text that was or is empty: (empty) → Tea shop</extracomment>
      <translation>（空白）</translation>
    </message>
    <message>
      <source>30 days</source>
      <translation>30 天</translation>
    </message>
    <message>
      <source>365 days</source>
      <translation>365 天</translation>
    </message>
    <message>
      <source>90 days</source>
      <translation>90 天</translation>
    </message>
    <message>
      <source>A backup each day</source>
      <translation>每天備份</translation>
    </message>
    <message>
      <source>A double click or F2 gives a festival another name; the other mouse button, or the menu key, moves it to another day.</source>
      <translation>按兩下或按 F2 可以改節日的名稱；按滑鼠右鍵或選單鍵可以把它移到別天。</translation>
    </message>
    <message>
      <source>A group lists and counts the customers of its sub-groups as well</source>
      <translation>群組的清單與人數都包含子群組的客戶</translation>
    </message>
    <message>
      <source>A second place</source>
      <translation>第二處備份</translation>
    </message>
    <message>
      <source>A stick or a network folder that gets each backup too, as soon as it is there</source>
      <translation>隨身碟或網路資料夾；接上後，每份備份也存一份過去</translation>
    </message>
    <message>
      <source>A4, A5, Letter, size, printer</source>
      <translation>A4、A5、Letter、紙張大小、印表機、列印</translation>
    </message>
    <message>
      <source>Add a colleague</source>
      <translation>新增同事</translation>
    </message>
    <message>
      <source>Add a day…</source>
      <translation>新增日子…</translation>
    </message>
    <message>
      <source>Address of the shop</source>
      <translation>店的地址</translation>
    </message>
    <message>
      <source>All keyboard shortcuts</source>
      <translation>所有鍵盤快速鍵</translation>
    </message>
    <message>
      <source>Another name</source>
      <translation>改名稱</translation>
    </message>
    <message>
      <source>Appearance</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>外觀</translation>
    </message>
    <message>
      <source>As usual in the region</source>
      <translation>依地區慣例</translation>
    </message>
    <message>
      <source>Ask once</source>
      <translation>詢問一次</translation>
    </message>
    <message>
      <source>Backups</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>備份</translation>
    </message>
    <message>
      <source>Backups with another password, or none</source>
      <translation>密碼不同或沒有密碼的備份</translation>
    </message>
    <message>
      <source>Before a visit</source>
      <translation>拜訪前提醒</translation>
    </message>
    <message>
      <source>Before somebody leaves, hand their customers to others</source>
      <translation>同事離職前，先把客戶交接給其他人</translation>
    </message>
    <message>
      <source>Beside the smaller ones that are shown; the book grows faster</source>
      <translation>除了顯示用的小圖，大圖也保留原檔；檔案會變大得較快</translation>
    </message>
    <message>
      <source>Birthdays</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>生日</translation>
    </message>
    <message>
      <source>Boundary between %1 and %2, in percent</source>
      <translation>%1與%2之間的分界，百分比</translation>
    </message>
    <message>
      <source>By this clock the shop's today, appointments and hours are told</source>
      <translation>店裡的今天、約定和時間都以這個時區為準</translation>
    </message>
    <message>
      <source>Changes apply at once; each can be undone</source>
      <translation>立即生效，每一項都能復原</translation>
    </message>
    <message>
      <source>Change…</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>修改…</translation>
    </message>
    <message>
      <source>Choose folder…</source>
      <translation>選擇資料夾…</translation>
    </message>
    <message>
      <source>Colleagues</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>同事</translation>
    </message>
    <message>
      <source>Contact every</source>
      <translation>聯絡週期</translation>
    </message>
    <message>
      <source>Currency</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>幣別</translation>
    </message>
    <message>
      <source>Current user</source>
      <translation>目前使用者</translation>
    </message>
    <message>
      <source>Dark spares the eyes in the evening</source>
      <translation>晚上用深色，眼睛比較不累</translation>
    </message>
    <message>
      <source>Dates and festivals</source>
      <translation>日子與節日</translation>
    </message>
    <message>
      <source>Decides how numbers without a country are read, and dates, currency and clock</source>
      <translation>決定沒有國碼的電話怎麼讀，以及日期、貨幣和時區</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>刪除</translation>
    </message>
    <message>
      <source>Details and comments stay blank on a sheet until you show them</source>
      <translation>列印預覽先不顯示細節與評論，需要時再顯示</translation>
    </message>
    <message>
      <source>Drag a boundary, or use ← →: what one gets, its neighbour gives</source>
      <translation>左右拖曳分界，或用 ← →；一邊多，另一邊就少</translation>
    </message>
    <message>
      <source>Encrypts the whole book: a lost computer or a copied file tells nothing. If the password is forgotten, nobody can open it</source>
      <translation>整本客戶簿加密：電腦遺失、檔案被複製也看不到內容。忘記密碼就無法開啟</translation>
    </message>
    <message>
      <source>End the program</source>
      <translation>結束程式</translation>
    </message>
    <message>
      <source>Esc  Back</source>
      <translation>Esc  返回</translation>
    </message>
    <message>
      <source>Every action has a key; they are listed on one page</source>
      <translation>每個動作都有快速鍵，全部列在一頁</translation>
    </message>
    <message>
      <source>Everybody's</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>所有同事的</translation>
    </message>
    <message>
      <source>Festivals and days off</source>
      <translation>節日與放假日</translation>
    </message>
    <message>
      <source>Festivals of your own, days on which you are closed</source>
      <translation>自己的節日、店休日</translation>
    </message>
    <message>
      <source>Find them here, and give them the password of the book or delete them</source>
      <translation>在這台電腦尋找，加上客戶簿的密碼或刪除</translation>
    </message>
    <message>
      <source>First orders</source>
      <translation>首次下單</translation>
    </message>
    <message>
      <source>For a customer's file; the preview of visit sheets has sizes of its own</source>
      <translation>客戶完整資料用；拜訪準備表的大小在預覽裡選</translation>
    </message>
    <message>
      <source>Founding days</source>
      <translation>創立日</translation>
    </message>
    <message>
      <source>From then on nobody is disturbed</source>
      <translation>此時間後不打擾</translation>
    </message>
    <message>
      <source>Groups include sub-groups</source>
      <translation>群組含子群組</translation>
    </message>
    <message>
      <source>Hide private remarks at first</source>
      <translation>先隱藏細節與評論</translation>
    </message>
    <message>
      <source>Hides the window behind a password of this computer. Whoever copies the file can still read it</source>
      <translation>用這台電腦的密碼遮住視窗。複製檔案的人仍能讀取</translation>
    </message>
    <message>
      <source>How customers stand in a list that is sorted by name</source>
      <translation>清單依姓名排序時，客戶的先後次序</translation>
    </message>
    <message>
      <source>How long before the appointment</source>
      <translation>約定時間前多久提醒</translation>
    </message>
    <message>
      <source>How the time is shared</source>
      <translation>時間怎麼分</translation>
    </message>
    <message>
      <source>In the sample shop nothing reminds: its people are invented</source>
      <translation>範例店不會提醒：裡面的人都是虛構的</translation>
    </message>
    <message>
      <source>It waits beside the clock, without a window</source>
      <translation>不開視窗，在時鐘旁等候</translation>
    </message>
    <message>
      <source>Keep large pictures as they came</source>
      <translation>大圖保留原檔</translation>
    </message>
    <message>
      <source>Keep the icon and remind</source>
      <translation>留下圖示，繼續提醒</translation>
    </message>
    <message>
      <source>Keep what can be undone for</source>
      <translation>步驟可復原的期限</translation>
    </message>
    <message>
      <source>Key sheet</source>
      <translation>密碼單</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>鍵盤快速鍵</translation>
    </message>
    <message>
      <source>Language</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>語言</translation>
    </message>
    <message>
      <source>Leap months count as ordinary ones</source>
      <translation>閏月一律算平月</translation>
    </message>
    <message>
      <source>Lists and groups</source>
      <translation>清單與群組</translation>
    </message>
    <message>
      <source>Lock</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>鎖定</translation>
    </message>
    <message>
      <source>Lock by itself</source>
      <translation>自動鎖定</translation>
    </message>
    <message>
      <source>Lock now</source>
      <translation>立即鎖定</translation>
    </message>
    <message>
      <source>Lock only the screen</source>
      <translation>只鎖定畫面</translation>
    </message>
    <message>
      <source>Look and language</source>
      <translation>外觀與語言</translation>
    </message>
    <message>
      <source>Look for them…</source>
      <translation>尋找…</translation>
    </message>
    <message>
      <source>Made by itself: the last 7 days, 4 weeks and 12 months are kept on this computer</source>
      <translation>自動進行；這台電腦保留最近 7 天、4 週與 12 個月</translation>
    </message>
    <message>
      <source>Move to another day…</source>
      <translation>移到別天…</translation>
    </message>
    <message>
      <source>Name of a colleague</source>
      <translation>同事姓名</translation>
    </message>
    <message>
      <source>Name of a new colleague</source>
      <translation>新同事的姓名</translation>
    </message>
    <message>
      <source>Name of the shop</source>
      <translation>店名</translation>
    </message>
    <message>
      <source>Name, colour and terms</source>
      <translation>名稱、顏色與條件</translation>
    </message>
    <message>
      <source>Next time</source>
      <translation>下一次</translation>
    </message>
    <message>
      <source>No reminder</source>
      <translation>不提醒</translation>
    </message>
    <message>
      <source>No setting says “%1”.</source>
      <translation>沒有含「%1」的設定。</translation>
    </message>
    <message>
      <source>None</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>不使用</translation>
    </message>
    <message>
      <source>Not on this desktop: it has no place for an icon in which to wait</source>
      <translation>這個桌面沒有放圖示的地方，程式無法在旁邊待命</translation>
    </message>
    <message>
      <source>Of all amounts in this book; nothing is converted</source>
      <translation>這本客戶簿的所有金額；不會換算</translation>
    </message>
    <message>
      <source>Of menus, pages and printed sheets</source>
      <translation>選單、畫面和列印都用這個語言</translation>
    </message>
    <message>
      <source>Older steps stay listed but can no longer be undone, so that the book stays small</source>
      <translation>更早的步驟仍會列出，但不能再復原，檔案才不會越來越大</translation>
    </message>
    <message>
      <source>Once a day what there is to do, and before each visit, beside the clock</source>
      <translation>每天一次提醒今天要做的事，每次拜訪前再提醒</translation>
    </message>
    <message>
      <source>One page to write the password on, for a safe place</source>
      <translation>印一頁，手寫密碼後收在安全的地方</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>開啟資料夾</translation>
    </message>
    <message>
      <source>Open…</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>開啟…</translation>
    </message>
    <message>
      <source>Order of names</source>
      <translation>姓名排序</translation>
    </message>
    <message>
      <source>Other days of customers</source>
      <translation>客戶的其他日子</translation>
    </message>
    <message>
      <source>Page at the start</source>
      <translation>開啟時的頁面</translation>
    </message>
    <message>
      <source>Page of colleagues</source>
      <translation>開啟同事頁</translation>
    </message>
    <message>
      <source>Paper</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>紙張</translation>
    </message>
    <message>
      <source>Password and lock</source>
      <translation>密碼與鎖定</translation>
    </message>
    <message>
      <source>Password of the file</source>
      <translation>檔案的密碼</translation>
    </message>
    <message>
      <source>Please write a whole number from %1 to %2.</source>
      <translation>請填 %1 到 %2 的整數。</translation>
    </message>
    <message>
      <source>Please write an amount, like 220.</source>
      <translation>請填金額，例如 220。</translation>
    </message>
    <message>
      <source>Printing</source>
      <extracomment>section: how previews begin</extracomment>
      <translation>列印</translation>
    </message>
    <message>
      <source>Print…</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>列印…</translation>
    </message>
    <message>
      <source>Quiet from</source>
      <translation>勿擾開始</translation>
    </message>
    <message>
      <source>Quiet until</source>
      <translation>勿擾結束</translation>
    </message>
    <message>
      <source>Region</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>所在地區</translation>
    </message>
    <message>
      <source>Remind of</source>
      <translation>提醒哪些人的事</translation>
    </message>
    <message>
      <source>Remind of customers' days ahead</source>
      <translation>提前提醒客戶的日子</translation>
    </message>
    <message>
      <source>Reminders</source>
      <extracomment>Section of the settings, and its first switch: notifications of the day and of visits</extracomment>
      <translation>提醒</translation>
    </message>
    <message>
      <source>Remove…</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>移除…</translation>
    </message>
    <message>
      <source>Search settings…</source>
      <translation>搜尋設定…</translation>
    </message>
    <message>
      <source>Second place of the backups</source>
      <translation>備份的第二處</translation>
    </message>
    <message>
      <source>Sections</source>
      <extracomment>the list at the left of the page, for screen readers</extracomment>
      <translation>設定分類</translation>
    </message>
    <message>
      <source>Settings</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>設定</translation>
    </message>
    <message>
      <source>Set…</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>設定…</translation>
    </message>
    <message>
      <source>Shop</source>
      <extracomment>section: what the book knows about the shop itself</extracomment>
      <translation>店家</translation>
    </message>
    <message>
      <source>Shortest gap</source>
      <translation>最短間隔</translation>
    </message>
    <message>
      <source>Show customers' names</source>
      <translation>顯示客戶姓名</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>顯示</translation>
    </message>
    <message>
      <source>Shown in the calendar</source>
      <translation>顯示在行事曆</translation>
    </message>
    <message>
      <source>So many days before it; a day's own number on the card goes first</source>
      <translation>提前這麼多天；資料卡上另外寫了天數的，以那裡為準</translation>
    </message>
    <message>
      <source>Stands on printed sheets and in exported files</source>
      <translation>印在表單和匯出的檔案上</translation>
    </message>
    <message>
      <source>Start when I log in</source>
      <translation>登入電腦時啟動</translation>
    </message>
    <message>
      <source>Templates of the visit sheet</source>
      <translation>拜訪準備表的範本</translation>
    </message>
    <message>
      <source>The 24 solar terms</source>
      <translation>二十四節氣</translation>
    </message>
    <message>
      <source>The backups lie there already. Choose another folder.</source>
      <translation>備份本來就在那裡。請選別的資料夾。</translation>
    </message>
    <message>
      <source>The book is encrypted. Exported files, printed pages and older copies elsewhere are not</source>
      <translation>客戶簿已加密。匯出的檔案、列印的紙張、別處的舊副本沒有加密</translation>
    </message>
    <message>
      <source>The program can go on reminding you from beside the clock</source>
      <translation>程式可在時鐘旁繼續提醒</translation>
    </message>
    <message>
      <source>The sender on envelopes, the postcode in front</source>
      <translation>信封上的寄件人，郵遞區號寫在最前面</translation>
    </message>
    <message>
      <source>The shop's own days</source>
      <translation>店裡自己的日子</translation>
    </message>
    <message>
      <source>The system did not allow that: %1</source>
      <translation>系統不允許：%1</translation>
    </message>
    <message>
      <source>The window can be locked. Whoever copies the file can still read it</source>
      <translation>視窗可以鎖定。複製檔案的人仍能讀取</translation>
    </message>
    <message>
      <source>Their customers, handing over</source>
      <translation>同事的客戶與交接</translation>
    </message>
    <message>
      <source>There is no backup yet.</source>
      <translation>還沒有備份。</translation>
    </message>
    <message>
      <source>This cannot be less than the shortest gap (%1 days).</source>
      <translation>不能少於最短間隔（%1 天）。</translation>
    </message>
    <message>
      <source>This cannot be more than the days between two contacts (%1).</source>
      <translation>不能超過聯絡週期（%1 天）。</translation>
    </message>
    <message>
      <source>This desktop has no place for an icon: reminders come in the window</source>
      <translation>這個桌面沒有放圖示的地方：提醒會顯示在視窗裡</translation>
    </message>
    <message>
      <source>This was changed somewhere else meanwhile: it is now %1. Nothing was overwritten; change it again if you like.</source>
      <translation>這一項剛才在別處改過，現在是 %1。沒有覆蓋；需要的話請再改一次。</translation>
    </message>
    <message>
      <source>Tiers</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>客戶等級</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>時區</translation>
    </message>
    <message>
      <source>Together %1%</source>
      <translation>合計 %1%</translation>
    </message>
    <message>
      <source>USB stick, network, NAS, copy elsewhere</source>
      <translation>隨身碟、網路、NAS、異地備份</translation>
    </message>
    <message>
      <source>Wedding days</source>
      <translation>結婚紀念日</translation>
    </message>
    <message>
      <source>What an hour of this colleague costs the shop. The minutes of each contact then count as money on the customer's card.</source>
      <translation>這位同事一小時的人事成本。填了以後，每次聯絡花的分鐘會換算成金額，算進客戶的花費。</translation>
    </message>
    <message>
      <source>What came meanwhile is told then</source>
      <translation>期間的提醒到時再說</translation>
    </message>
    <message>
      <source>What is being typed is kept, and is there afterwards</source>
      <translation>正在輸入的內容會保留，解鎖後還在</translation>
    </message>
    <message>
      <source>What is written at this desk carries this name</source>
      <translation>在這台電腦上寫的評論和紀錄都會記上這個名字</translation>
    </message>
    <message>
      <source>What stands on it, in which order, and questions of your own</source>
      <translation>放哪些欄目、順序，以及自己的問題</translation>
    </message>
    <message>
      <source>What the current user looks after</source>
      <translation>目前使用者負責的</translation>
    </message>
    <message>
      <source>What the program opens with, as soon as there are customers</source>
      <translation>程式開啟時先顯示哪一頁（有客戶以後）</translation>
    </message>
    <message>
      <source>When nobody touches it for so long, and when the computer has slept</source>
      <translation>這麼久沒有人操作時，以及電腦睡眠後</translation>
    </message>
    <message>
      <source>When the window is closed</source>
      <translation>關閉視窗時</translation>
    </message>
    <message>
      <source>Who was born in a leap month keeps the ordinary month, even in a year with both</source>
      <translation>閏月出生的，即使那年有閏月也過平月的生日</translation>
    </message>
    <message>
      <source>Whose customers and visits count</source>
      <translation>算哪些人的客戶和拜訪</translation>
    </message>
    <message>
      <source>Your customers can see the screen, too</source>
      <translation>來店的客戶也看得到螢幕</translation>
    </message>
    <message>
      <source>as above</source>
      <translation>同上面</translation>
    </message>
    <message>
      <source>automatic, copy, save, safety</source>
      <translation>自動、副本、儲存、安全</translation>
    </message>
    <message>
      <source>birthday, reminder, notice, early</source>
      <translation>生日、提醒、通知、提前</translation>
    </message>
    <message>
      <source>clock, hours, time difference, now</source>
      <translation>時鐘、時間、時差、現在</translation>
    </message>
    <message>
      <source>company, store, title</source>
      <translation>店名、公司、商店、抬頭</translation>
    </message>
    <message>
      <source>cost an hour</source>
      <translation>每小時成本</translation>
    </message>
    <message>
      <source>country, place, time zone, phone numbers</source>
      <translation>國家、地點、時區、電話、國碼</translation>
    </message>
    <message>
      <source>days</source>
      <extracomment>unit at the end of a field: 14 days</extracomment>
      <translation>天</translation>
    </message>
    <message>
      <source>encrypted, copies, old password</source>
      <translation>加密、副本、舊密碼</translation>
    </message>
    <message>
      <source>encryption, secret, PIN, protect, privacy</source>
      <translation>加密、保密、PIN 碼、保護、隱私</translation>
    </message>
    <message>
      <source>first page, morning, start, home</source>
      <translation>首頁、第一頁、早上、開啟、今日</translation>
    </message>
    <message>
      <source>groups below, own only, counts</source>
      <translation>群組、子群組、人數</translation>
    </message>
    <message>
      <source>has left</source>
      <translation>已離職</translation>
    </message>
    <message>
      <source>holiday, anniversary, closed, open, stocktaking</source>
      <translation>假日、週年慶、公休、營業、盤點</translation>
    </message>
    <message>
      <source>holiday, illness, workload</source>
      <translation>休假、請假、工作量、離職、交接</translation>
    </message>
    <message>
      <source>holidays, public holidays, lunar calendar, hide</source>
      <translation>假日、國定假日、連假、補班、節氣、農曆、隱藏</translation>
    </message>
    <message>
      <source>idle, minutes, automatic, sleep, away</source>
      <translation>閒置、分鐘、自動、睡眠、離開</translation>
    </message>
    <message>
      <source>keys, help</source>
      <translation>快速鍵、熱鍵、鍵盤、說明</translation>
    </message>
    <message>
      <source>language, 語言, 语言, 中文, English</source>
      <translation>language、語言、语言、中文、英文、English</translation>
    </message>
    <message>
      <source>lunar calendar, birthday, leap</source>
      <translation>農曆、陰曆、生日、閏月</translation>
    </message>
    <message>
      <source>me, my name, user</source>
      <translation>我、我的名字、使用者、姓名</translation>
    </message>
    <message>
      <source>money, dollars</source>
      <translation>錢、金額、元</translation>
    </message>
    <message>
      <source>new</source>
      <extracomment>one may look for it to add a colleague</extracomment>
      <translation>新</translation>
    </message>
    <message>
      <source>nobody</source>
      <extracomment>choice: no colleague works at this desk</extracomment>
      <translation>未指定</translation>
    </message>
    <message>
      <source>notification, tray, icon, alarm, quiet hours, remind</source>
      <translation>通知、提示、圖示、鬧鐘、勿擾、提醒</translation>
    </message>
    <message>
      <source>of the time</source>
      <translation>的時間</translation>
    </message>
    <message>
      <source>off</source>
      <extracomment>of a switch, in what was changed: off → on</extracomment>
      <translation>關</translation>
    </message>
    <message>
      <source>on</source>
      <extracomment>of a switch, in what was changed: off → on</extracomment>
      <translation>開</translation>
    </message>
    <message>
      <source>on the day itself</source>
      <translation>當天</translation>
    </message>
    <message>
      <source>percent, budget, share of the time</source>
      <translation>百分比、時間比例、分配</translation>
    </message>
    <message>
      <source>photos, originals, size</source>
      <translation>照片、原檔、檔案大小</translation>
    </message>
    <message>
      <source>print, forgotten, recovery</source>
      <translation>列印、忘記、找回</translation>
    </message>
    <message>
      <source>privacy, hide, away</source>
      <translation>隱私、遮住、離開</translation>
    </message>
    <message>
      <source>privacy, sheet, preview</source>
      <translation>隱私、私人備註、拜訪準備表、預覽</translation>
    </message>
    <message>
      <source>rhythm, due, cadence, days, price, service</source>
      <translation>待聯絡、天數、到期、價格、服務、名稱、顏色</translation>
    </message>
    <message>
      <source>sender, street, envelope</source>
      <translation>寄件人，地址，信封</translation>
    </message>
    <message>
      <source>template, sections, questions, visit sheet</source>
      <translation>範本、欄目、問題、拜訪準備表、樣版</translation>
    </message>
    <message>
      <source>theme, light, dark, colours, night</source>
      <translation>主題、淺色、深色、顏色、夜間</translation>
    </message>
    <message>
      <source>undo, history, old steps, space, file size</source>
      <translation>復原、歷史、舊步驟、空間、檔案大小</translation>
    </message>
    <message>
      <source>works here</source>
      <translation>在職</translation>
    </message>
    <message>
      <source>zhuyin, pinyin, strokes, alphabet, sort</source>
      <translation>注音、拼音、筆畫、字母、排序、排列</translation>
    </message>
  </context>
  <context>
    <name>Sheet</name>
    <message>
      <source> (before: %1)</source>
      <translation>（前 12 個月 %1）</translation>
    </message>
    <message>
      <source>%1 (%2 of %3)</source>
      <translation>%1 %2/%3</translation>
    </message>
    <message>
      <source>%1 (%2) %3</source>
      <translation>%1（%2）%3</translation>
    </message>
    <message>
      <source>%1 stop %2 of %3</source>
      <translation>行程「%1」第 %2 站，共 %3 站</translation>
    </message>
    <message numerus="yes">
      <source>%n stop(s)</source>
      <translation>
        <numerusform>%n 站</numerusform>
      </translation>
    </message>
    <message>
      <source>12 months %1</source>
      <translation>近 12 個月 %1</translation>
    </message>
    <message>
      <source>Address</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>地址</translation>
    </message>
    <message>
      <source>Address and purpose</source>
      <translation>地址、拜訪目的</translation>
    </message>
    <message>
      <source>After the visit</source>
      <translation>拜訪後</translation>
    </message>
    <message>
      <source>Amount</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>金額</translation>
    </message>
    <message>
      <source>Appointment</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>預約</translation>
    </message>
    <message>
      <source>Arrived</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>到達</translation>
    </message>
    <message>
      <source>Bring</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>攜帶</translation>
    </message>
    <message>
      <source>Changed to</source>
      <translation>改為</translation>
    </message>
    <message>
      <source>Code %1</source>
      <translation>代碼 %1</translation>
    </message>
    <message>
      <source>Comment</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>評論</translation>
    </message>
    <message>
      <source>Company</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>公司</translation>
    </message>
    <message>
      <source>Confirmed by phone</source>
      <translation>已電話確認</translation>
    </message>
    <message>
      <source>Contains personal data: keep it safe, destroy it after use</source>
      <translation>含個人資料，請妥善保管，用後銷毀</translation>
    </message>
    <message>
      <source>Cost</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>花費</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>Date</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>日期</translation>
    </message>
    <message>
      <source>Dates</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>重要日子</translation>
    </message>
    <message>
      <source>Do not contact</source>
      <translation>請勿聯絡</translation>
    </message>
    <message>
      <source>Family</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>家庭</translation>
    </message>
    <message>
      <source>Food to avoid</source>
      <translation>飲食禁忌</translation>
    </message>
    <message>
      <source>Hobbies</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>興趣愛好</translation>
    </message>
    <message>
      <source>How many</source>
      <translation>要多少</translation>
    </message>
    <message>
      <source>Introduced by</source>
      <translation>介紹人</translation>
    </message>
    <message>
      <source>Item</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>品項</translation>
    </message>
    <message>
      <source>Last contact and comments</source>
      <translation>上次聯絡與評論</translation>
    </message>
    <message>
      <source>Last gift</source>
      <translation>上次送禮</translation>
    </message>
    <message>
      <source>Last satisfaction %1 of 5</source>
      <translation>上次滿意度 %1/5</translation>
    </message>
    <message>
      <source>Left</source>
      <extracomment>when the visitor left, to be filled in by hand</extracomment>
      <translation>離開</translation>
    </message>
    <message>
      <source>Left out: %1</source>
      <translation>未列出：%1</translation>
    </message>
    <message>
      <source>Lodging</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>住宿</translation>
    </message>
    <message>
      <source>Looked after by</source>
      <translation>負責同事</translation>
    </message>
    <message>
      <source>Market and competitors</source>
      <translation>市場動態、競爭對手</translation>
    </message>
    <message>
      <source>Message before leaving</source>
      <translation>出發前的訊息</translation>
    </message>
    <message>
      <source>Message on arrival</source>
      <translation>抵達後的訊息</translation>
    </message>
    <message>
      <source>Name and company</source>
      <translation>姓名、公司</translation>
    </message>
    <message numerus="yes">
      <source>Near by, not visited this time: %n</source>
      <translation>
        <numerusform>附近這趟沒排的：%n 位</numerusform>
      </translation>
    </message>
    <message>
      <source>Near by, not visited this time: the first %1 of %2</source>
      <translation>附近這趟沒排的：共 %2 位，列出前 %1 位</translation>
    </message>
    <message>
      <source>Need</source>
      <extracomment>heading: what the customer needs</extracomment>
      <translation>需求</translation>
    </message>
    <message>
      <source>Needs</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>預計需求</translation>
    </message>
    <message>
      <source>Next contact</source>
      <translation>下次聯絡</translation>
    </message>
    <message>
      <source>Not all of it fits. %1</source>
      <translation>有些內容放不下。%1</translation>
    </message>
    <message>
      <source>Not everything fits on the pages of: %1</source>
      <translation>這些頁有內容放不下：%1</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>備註</translation>
    </message>
    <message>
      <source>Notes</source>
      <extracomment>label before a line to write on while visiting</extracomment>
      <translation>現場紀錄</translation>
    </message>
    <message>
      <source>Nothing bought yet</source>
      <translation>還沒買過</translation>
    </message>
    <message>
      <source>Nothing written down yet</source>
      <translation>還沒有紀錄</translation>
    </message>
    <message>
      <source>One result I want today</source>
      <translation>今天想達成的一個結果</translation>
    </message>
    <message>
      <source>Our questions</source>
      <translation>自訂問題</translation>
    </message>
    <message>
      <source>Page %1 of %2</source>
      <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
      <source>Phone</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>電話</translation>
    </message>
    <message>
      <source>Pictures</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>照片</translation>
    </message>
    <message>
      <source>Place</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>地點</translation>
    </message>
    <message>
      <source>Printed %1 · Contains personal data: keep it safe, destroy it after use</source>
      <translation>列印 %1 · 含個人資料，請妥善保管，用後銷毀</translation>
    </message>
    <message>
      <source>Printed %1 · Personal data: destroy it after use</source>
      <translation>列印於 %1 · 含個人資料，用後銷毀</translation>
    </message>
    <message>
      <source>Problems and solutions</source>
      <translation>目前的問題與解決方法</translation>
    </message>
    <message>
      <source>Profit %1</source>
      <translation>毛利 %1</translation>
    </message>
    <message>
      <source>Promised</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>答應的事</translation>
    </message>
    <message>
      <source>Promised: what</source>
      <translation>答應的事</translation>
    </message>
    <message>
      <source>Purpose</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>拜訪目的</translation>
    </message>
    <message>
      <source>Quantity</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>數量</translation>
    </message>
    <message>
      <source>Ready</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>三準備</translation>
    </message>
    <message>
      <source>Recent sales</source>
      <translation>近期銷售</translation>
    </message>
    <message>
      <source>Remember</source>
      <extracomment>heading: family, food, taboos, important dates</extracomment>
      <translation>細節</translation>
    </message>
    <message>
      <source>Sample data</source>
      <translation>範例資料</translation>
    </message>
    <message>
      <source>Satisfaction</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>滿意度</translation>
    </message>
    <message>
      <source>Scan: puts this customer into your phone</source>
      <translation>掃描：把這位客戶存進手機</translation>
    </message>
    <message>
      <source>Shortened: %1</source>
      <translation>節錄：%1</translation>
    </message>
    <message>
      <source>Source</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>來源</translation>
    </message>
    <message>
      <source>Stop</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>站</translation>
    </message>
    <message>
      <source>Summary</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>摘要</translation>
    </message>
    <message>
      <source>Taboos</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>忌諱</translation>
    </message>
    <message>
      <source>Terms</source>
      <extracomment>what was agreed with the customer: price, settlement …</extracomment>
      <translation>條件</translation>
    </message>
    <message>
      <source>The market</source>
      <translation>市場</translation>
    </message>
    <message>
      <source>The shops</source>
      <translation>通路：貨的流向</translation>
    </message>
    <message>
      <source>Their place</source>
      <translation>客戶單位</translation>
    </message>
    <message>
      <source>Their sales and hopes</source>
      <translation>他們的銷售與期望</translation>
    </message>
    <message>
      <source>Three stops</source>
      <translation>三必到</translation>
    </message>
    <message>
      <source>Three talks</source>
      <translation>三必談</translation>
    </message>
    <message>
      <source>Time</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>時間</translation>
    </message>
    <message>
      <source>Trip overview</source>
      <translation>行程總表</translation>
    </message>
    <message>
      <source>Typed in by</source>
      <translation>輸入人</translation>
    </message>
    <message>
      <source>Usually every %1 days</source>
      <translation>通常每 %1 天買一次</translation>
    </message>
    <message>
      <source>Visit sheet</source>
      <translation>客戶拜訪準備表</translation>
    </message>
    <message>
      <source>Visitor %1</source>
      <translation>拜訪人 %1</translation>
    </message>
    <message>
      <source>What</source>
      <extracomment>label before a line: what the customer needs</extracomment>
      <translation>要什麼</translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>label before a line: when the customer needs it</extracomment>
      <translation>何時要</translation>
    </message>
    <message>
      <source>Without an area</source>
      <translation>未填區域</translation>
    </message>
    <message>
      <source>and %1 more</source>
      <translation>還有 %1 項</translation>
    </message>
    <message>
      <source>by when</source>
      <translation>期限</translation>
    </message>
    <message>
      <source>figures</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>銷售數字</translation>
    </message>
    <message>
      <source>last contact</source>
      <translation>上次聯絡</translation>
    </message>
    <message>
      <source>lodging</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>住宿</translation>
    </message>
    <message>
      <source>name and company</source>
      <translation>姓名與公司</translation>
    </message>
    <message>
      <source>near by</source>
      <translation>附近的客戶</translation>
    </message>
    <message>
      <source>on</source>
      <extracomment>label before a line: the day when it was typed in</extracomment>
      <translation>日期</translation>
    </message>
    <message>
      <source>phones</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>電話</translation>
    </message>
    <message>
      <source>pictures</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>照片</translation>
    </message>
    <message>
      <source>question %1</source>
      <translation>問題 %1</translation>
    </message>
    <message>
      <source>remark</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>備註</translation>
    </message>
    <message>
      <source>sales</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>銷售</translation>
    </message>
    <message>
      <source>shop and trip</source>
      <translation>店名與行程</translation>
    </message>
    <message>
      <source>talk %1</source>
      <translation>談話 %1</translation>
    </message>
    <message>
      <source>tier</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>等級</translation>
    </message>
    <message>
      <source>trip</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>行程</translation>
    </message>
    <message>
      <source>who looks after them</source>
      <translation>負責同事</translation>
    </message>
  </context>
  <context>
    <name>SheetPreview</name>
    <message>
      <source>%1 leaves the edges of the paper white: up to %2 mm of what stands there would be cut off. Nothing is made smaller, because it has to meet the labels or the envelope.</source>
      <translation>%1 印不到紙邊：邊緣最多會少印 %2 公釐。因為要對準標籤或信封，所以不會自動縮小。</translation>
    </message>
    <message numerus="yes">
      <source>%n page(s)</source>
      <translation>
        <numerusform>%n 頁</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <extracomment>button of the print preview</extracomment>
      <translation>關閉(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Hide details and comments</source>
      <translation>隱藏細節與評論(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <extracomment>button of the print preview</extracomment>
      <translation>列印(&amp;P)…</translation>
    </message>
    <message>
      <source>&amp;Save PDF…</source>
      <translation>儲存 PDF(&amp;S)…</translation>
    </message>
    <message>
      <source>&amp;Whole page</source>
      <translation>整頁(&amp;W)</translation>
    </message>
    <message>
      <source>Fit wi&amp;dth</source>
      <translation>符合頁寬(&amp;D)</translation>
    </message>
    <message>
      <source>Larger</source>
      <extracomment>button of the print preview</extracomment>
      <translation>放大</translation>
    </message>
    <message>
      <source>Leaves the details and the comments blank, for a sheet that others may see</source>
      <translation>細節與評論留白，適合別人可能看到的準備表</translation>
    </message>
    <message>
      <source>No printer is set up on this computer. Save the pages as a PDF file and print that where there is one.</source>
      <translation>這台電腦沒有設定印表機。可以先儲存成 PDF，再拿到有印表機的地方列印。</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation>PDF 檔案 (*.pdf)</translation>
    </message>
    <message>
      <source>Paper</source>
      <extracomment>button of the print preview</extracomment>
      <translation>紙張</translation>
    </message>
    <message>
      <source>Print all the same</source>
      <translation>仍然列印</translation>
    </message>
    <message>
      <source>Printed at %1 %: the printer leaves a wider edge of the paper white.</source>
      <translation>已縮成 %1% 列印：這台印表機印不到那麼靠邊。</translation>
    </message>
    <message>
      <source>Save PDF</source>
      <translation>儲存 PDF</translation>
    </message>
    <message>
      <source>Smaller</source>
      <extracomment>button of the print preview</extracomment>
      <translation>縮小</translation>
    </message>
    <message>
      <source>The page as a whole (Ctrl+0)</source>
      <translation>看整頁（Ctrl+0）</translation>
    </message>
    <message>
      <source>The page as wide as the window (Ctrl+9)</source>
      <translation>頁面與視窗同寬（Ctrl+9）</translation>
    </message>
    <message>
      <source>The printer does not answer. Check that it is on, then try again.</source>
      <translation>印表機沒有回應。請確認已開機，再試一次。</translation>
    </message>
    <message>
      <source>Writing the pages…</source>
      <translation>正在輸出頁面…</translation>
    </message>
  </context>
  <context>
    <name>SheetTemplates</name>
    <message>
      <source>A question is too long: at most %1 characters.</source>
      <translation>問題太長了，最多 %1 個字。</translation>
    </message>
    <message>
      <source>A title is too long: at most %1 characters.</source>
      <translation>標題太長了，最多 %1 個字。</translation>
    </message>
    <message>
      <source>Dealer</source>
      <extracomment>the name of a template of the visit sheet: where one goes</extracomment>
      <translation>經銷商</translation>
    </message>
    <message>
      <source>Give the template a name.</source>
      <translation>請為範本取個名稱。</translation>
    </message>
    <message>
      <source>Home</source>
      <extracomment>the name of a template of the visit sheet: where one goes</extracomment>
      <translation>住家</translation>
    </message>
    <message>
      <source>How much of our goods is in stock, for how long?</source>
      <translation>我們的貨還有多少庫存，夠賣多久？</translation>
    </message>
    <message>
      <source>No template is called %1. There are: %2.</source>
      <translation>沒有叫 %1 的範本。現有：%2。</translation>
    </message>
    <message>
      <source>Pharmacy</source>
      <extracomment>the name of a template of the visit sheet: where one goes</extracomment>
      <translation>藥局</translation>
    </message>
    <message>
      <source>Shop</source>
      <extracomment>the name of a template of the visit sheet: where one goes</extracomment>
      <translation>店面</translation>
    </message>
    <message>
      <source>Somebody changed this template in the meantime. Save again to keep what is set here.</source>
      <translation>這個範本剛才被改過。再儲存一次，就以這裡的設定為準。</translation>
    </message>
    <message>
      <source>The name is too long: at most %1 characters.</source>
      <translation>名稱太長了，最多 %1 個字。</translation>
    </message>
    <message>
      <source>There is room for %1 questions of your own.</source>
      <translation>最多可放 %1 個自訂問題。</translation>
    </message>
    <message>
      <source>This file is too large to be a template.</source>
      <translation>這個檔案太大，不是範本。</translation>
    </message>
    <message>
      <source>This is not a template of the visit sheet.</source>
      <translation>這不是拜訪準備表的範本。</translation>
    </message>
    <message>
      <source>This template is no longer in the book.</source>
      <translation>這個範本已不在客戶簿裡。</translation>
    </message>
    <message>
      <source>To which shops do they go on, and how much to each?</source>
      <translation>貨再賣到哪些店，各多少？</translation>
    </message>
    <message>
      <source>What do our competitors offer dealers now?</source>
      <translation>同業現在給經銷商什麼條件？</translation>
    </message>
    <message>
      <source>What do people at the counter ask?</source>
      <translation>他們的客人都問什麼？</translation>
    </message>
    <message>
      <source>What do the pharmacists recommend, and why?</source>
      <translation>藥師推薦什麼，為什麼？</translation>
    </message>
    <message>
      <source>When will it be used up?</source>
      <translation>什麼時候會用完？</translation>
    </message>
    <message>
      <source>Where do our goods stand, and how long do they keep?</source>
      <translation>我們的貨擺在哪裡，效期到什麼時候？</translation>
    </message>
    <message>
      <source>Who of the family uses it, and how often?</source>
      <translation>家裡誰在用，多久用一次？</translation>
    </message>
    <message>
      <source>Whom else do they know who might want it?</source>
      <translation>還認識誰可能需要？</translation>
    </message>
  </context>
  <context>
    <name>ShopDays</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n 天</numerusform>
      </translation>
    </message>
    <message>
      <source>A day needs a name.</source>
      <translation>請寫這一天的名稱。</translation>
    </message>
    <message>
      <source>Called otherwise</source>
      <translation>已改名</translation>
    </message>
    <message>
      <source>From 1 to 366 days in a row.</source>
      <translation>請填 1 到 366 天。</translation>
    </message>
    <message>
      <source>Hidden</source>
      <extracomment>says what becomes of a festival that comes with the program</extracomment>
      <translation>已隱藏</translation>
    </message>
    <message>
      <source>No calendar has this day.</source>
      <translation>曆上沒有這一天。</translation>
    </message>
    <message>
      <source>This day is no longer in the book.</source>
      <translation>這一天已不在客戶簿裡。</translation>
    </message>
    <message>
      <source>This day was changed somewhere else meanwhile. Nothing was overwritten; open it again to see how it is now.</source>
      <translation>這一天剛才在別處被改過。沒有覆蓋任何內容；請重新開啟看看現在的樣子。</translation>
    </message>
    <message>
      <source>each year on %1</source>
      <translation>每年%1</translation>
    </message>
    <message>
      <source>every year on %1</source>
      <translation>每年 %1</translation>
    </message>
  </context>
  <context>
    <name>ShopSection</name>
    <message>
      <source>For the shop</source>
      <translation>店內資料</translation>
    </message>
    <message>
      <source>The stand-in is the same colleague?</source>
      <translation>負責同事和代理同事是同一位？</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <source>%1 · %2/%3</source>
      <translation>%1 · %2/%3</translation>
    </message>
    <message>
      <source>Colour</source>
      <extracomment>heading or command in the sidebar</extracomment>
      <translation>顏色</translation>
    </message>
    <message>
      <source>Contact rhythm…</source>
      <translation>聯絡週期…</translation>
    </message>
    <message>
      <source>Delete group</source>
      <translation>刪除群組</translation>
    </message>
    <message>
      <source>Down</source>
      <extracomment>move the group down in its order</extracomment>
      <translation>下移</translation>
    </message>
    <message>
      <source>Edit conditions…</source>
      <translation>編輯條件…</translation>
    </message>
    <message>
      <source>Groups</source>
      <extracomment>heading or command in the sidebar</extracomment>
      <translation>群組</translation>
    </message>
    <message>
      <source>Icon</source>
      <extracomment>heading or command in the sidebar</extracomment>
      <translation>圖示</translation>
    </message>
    <message>
      <source>Icons only</source>
      <translation>只顯示圖示</translation>
    </message>
    <message>
      <source>Into the group above</source>
      <translation>移入上一個群組</translation>
    </message>
    <message>
      <source>Merge into</source>
      <translation>併入</translation>
    </message>
    <message>
      <source>Move into</source>
      <translation>移到</translation>
    </message>
    <message>
      <source>New group</source>
      <translation>新增群組</translation>
    </message>
    <message>
      <source>New group inside</source>
      <translation>新增子群組</translation>
    </message>
    <message>
      <source>New smart group…</source>
      <translation>新增智慧群組…</translation>
    </message>
    <message>
      <source>Number of customers · their share of your time in the last 90 days / the share that you want to give them</source>
      <translation>客戶人數 · 最近 90 天花在他們身上的時間比例／想給他們的比例</translation>
    </message>
    <message>
      <source>Order</source>
      <extracomment>submenu: move the group up or down</extracomment>
      <translation>順序</translation>
    </message>
    <message>
      <source>Out of its group</source>
      <translation>移出所在群組</translation>
    </message>
    <message>
      <source>Places and groups</source>
      <translation>位置與群組</translation>
    </message>
    <message>
      <source>Rename</source>
      <extracomment>heading or command in the sidebar</extracomment>
      <translation>改名</translation>
    </message>
    <message>
      <source>Restore a deleted group</source>
      <translation>還原已刪除的群組</translation>
    </message>
    <message>
      <source>Restore or clear deleted entries…</source>
      <translation>還原或清除已刪除的紀錄…</translation>
    </message>
    <message>
      <source>Show the names</source>
      <translation>顯示名稱</translation>
    </message>
    <message>
      <source>Show those of the groups below, too</source>
      <translation>也顯示子群組的客戶</translation>
    </message>
    <message>
      <source>Suggest some groups</source>
      <translation>建議幾個群組</translation>
    </message>
    <message>
      <source>Tiers</source>
      <extracomment>heading or command in the sidebar</extracomment>
      <translation>客戶等級</translation>
    </message>
    <message>
      <source>Top level</source>
      <translation>最上層</translation>
    </message>
    <message>
      <source>Up</source>
      <extracomment>move the group up in its order</extracomment>
      <translation>上移</translation>
    </message>
    <message numerus="yes">
      <source>contact every %n day(s)</source>
      <translation>
        <numerusform>每 %n 天聯絡</numerusform>
      </translation>
    </message>
    <message>
      <source>own only</source>
      <translation>不含子群組</translation>
    </message>
    <message>
      <source>time: now/goal</source>
      <translation>時間：現在/目標</translation>
    </message>
    <message>
      <source>with sub-groups</source>
      <translation>含子群組</translation>
    </message>
  </context>
  <context>
    <name>Snooze</name>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n 位客戶</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Tomorrow</source>
      <extracomment>in the window that puts off until when one is reminded</extracomment>
      <translation>明天(&amp;T)</translation>
    </message>
    <message>
      <source>Choose a day after today.</source>
      <translation>請選今天以後的日子。</translation>
    </message>
    <message>
      <source>In a &amp;month</source>
      <translation>一個月後(&amp;M)</translation>
    </message>
    <message>
      <source>In a &amp;week</source>
      <translation>一週後(&amp;W)</translation>
    </message>
    <message>
      <source>Looking who is to be contacted today</source>
      <translation>正在更新今天的待聯絡名單</translation>
    </message>
    <message>
      <source>Nobody of them is put off.</source>
      <translation>這些客戶都沒有延後。</translation>
    </message>
    <message>
      <source>Put off until %1</source>
      <translation>延後到 %1</translation>
    </message>
    <message>
      <source>Put off until %1: %2</source>
      <translation>延後到 %1：%2</translation>
    </message>
    <message>
      <source>Put off: %1</source>
      <translation>延後：%1</translation>
    </message>
    <message>
      <source>Remind again (Alt+Shift+F8)</source>
      <translation>恢復提醒（Alt+Shift+F8）</translation>
    </message>
    <message>
      <source>Say until which day.</source>
      <translation>請填延後到哪一天。</translation>
    </message>
    <message>
      <source>Somebody put this off in the meantime. Save again to keep what is written here.</source>
      <translation>這段時間有人延後過了。再儲存一次，就照這裡寫的。</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>取消延後</translation>
    </message>
    <message>
      <source>Until when?</source>
      <translation>延後到什麼時候？</translation>
    </message>
    <message>
      <source>Why? (may stay empty)</source>
      <translation>為什麼？（可以不填）</translation>
    </message>
  </context>
  <context>
    <name>Staff</name>
    <message>
      <source>%1, who is the current user now</source>
      <translation>%1，並設為目前使用者</translation>
    </message>
    <message>
      <source>A colleague needs a name.</source>
      <translation>同事要有姓名。</translation>
    </message>
    <message>
      <source>Add a colleague</source>
      <translation>新增同事</translation>
    </message>
    <message>
      <source>Add a colleague first, who is then the current user.</source>
      <translation>請先新增同事，並設為目前使用者。</translation>
    </message>
    <message>
      <source>An hour cannot cost that.</source>
      <translation>每小時成本不能是這個金額。</translation>
    </message>
    <message>
      <source>Choose the current user first: at the top on the right.</source>
      <translation>請先在右上角選擇目前使用者。</translation>
    </message>
    <message>
      <source>Name</source>
      <extracomment>label of a field</extracomment>
      <translation>姓名</translation>
    </message>
    <message>
      <source>This colleague is no longer in the book.</source>
      <translation>這位同事已經不在客戶簿裡。</translation>
    </message>
  </context>
  <context>
    <name>StaffChooser</name>
    <message>
      <source>Choose your name</source>
      <translation>請選姓名</translation>
    </message>
    <message>
      <source>Current user</source>
      <translation>目前使用者</translation>
    </message>
    <message>
      <source>Handed over to you: %1</source>
      <translation>交給您的客戶：%1 位</translation>
    </message>
    <message>
      <source>Who is using the book; comments, contacts and visits carry this name</source>
      <translation>目前是誰在使用；評論、聯絡紀錄和拜訪都會寫上這個名字</translation>
    </message>
  </context>
  <context>
    <name>StaffView</name>
    <message>
      <source>%1 (has left)</source>
      <translation>%1（已離開）</translation>
    </message>
    <message numerus="yes">
      <source>%1 (of %n)</source>
      <translation>
        <numerusform>%1（%n 筆）</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 of the time is estimated.</source>
      <translation>時間有 %1 依預設估計。</translation>
    </message>
    <message>
      <source>%1% less than in the time before.</source>
      <translation>比前一段時間少 %1%。</translation>
    </message>
    <message>
      <source>%1% more than in the time before.</source>
      <translation>比前一段時間多 %1%。</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>負責 %n 位客戶</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n month(s)</source>
      <translation>
        <numerusform>%n 個月</numerusform>
      </translation>
    </message>
    <message>
      <source>12 months</source>
      <translation>12 個月</translation>
    </message>
    <message>
      <source>By tier</source>
      <translation>依等級</translation>
    </message>
    <message>
      <source>Contacts made, all kinds</source>
      <translation>聯絡，全部</translation>
    </message>
    <message>
      <source>Customers</source>
      <extracomment>on the page of one colleague for the talk with them, and on its paper</extracomment>
      <translation>客戶數</translation>
    </message>
    <message>
      <source>Customers handed over</source>
      <translation>交出的客戶</translation>
    </message>
    <message>
      <source>Customers lost</source>
      <translation>流失的客戶</translation>
    </message>
    <message>
      <source>Customers taken over</source>
      <translation>接手的客戶</translation>
    </message>
    <message>
      <source>Customers to contact</source>
      <translation>待聯絡</translation>
    </message>
    <message>
      <source>Customers won back</source>
      <translation>贏回的客戶</translation>
    </message>
    <message>
      <source>Customers, sales, needs and losses are those of the customers whom the colleague looks after now. Contacts made, visits, promises and marks are those that carry the colleague's name.</source>
      <translation>客戶、銷售、需求和流失，算的是這位同事現在負責的客戶。聯絡、拜訪、答應的事和滿意度，算的是記在這位同事名下的。</translation>
    </message>
    <message>
      <source>Difference</source>
      <extracomment>on the page of one colleague for the talk with them, and on its paper</extracomment>
      <translation>差異</translation>
    </message>
    <message>
      <source>Enter shows these customers.</source>
      <translation>按 Enter 列出這些客戶。</translation>
    </message>
    <message>
      <source>Expected needs bought</source>
      <translation>預計需求，已購買</translation>
    </message>
    <message>
      <source>Handed over, not confirmed yet</source>
      <translation>交接來的，還沒確認</translation>
    </message>
    <message>
      <source>In rhythm = customers who were contacted within their days ÷ customers who are to be contacted in a rhythm; lost ones and those who do not want it are left out.</source>
      <translation>按時聯絡 = 在聯絡週期內聯絡過的客戶 ÷ 有聯絡週期的客戶；已流失和不願被聯絡的客戶不算。</translation>
    </message>
    <message>
      <source>Last month</source>
      <translation>上月</translation>
    </message>
    <message>
      <source>Last week</source>
      <translation>上週</translation>
    </message>
    <message>
      <source>Looked after by nobody</source>
      <translation>沒有負責同事</translation>
    </message>
    <message>
      <source>Needs expected</source>
      <translation>預計需求</translation>
    </message>
    <message>
      <source>No tier</source>
      <translation>沒有等級</translation>
    </message>
    <message>
      <source>Open now</source>
      <translation>目前待辦</translation>
    </message>
    <message>
      <source>Profit with their customers</source>
      <translation>負責客戶的毛利</translation>
    </message>
    <message>
      <source>Promises kept</source>
      <translation>答應的事，已做到</translation>
    </message>
    <message>
      <source>Promises open</source>
      <translation>答應的事，未完成</translation>
    </message>
    <message>
      <source>Sales are counted by profit if every sale of the period has one, else by amount; returns are taken off. The time before has as many days.</source>
      <translation>這段時間每筆銷售都記了毛利時算毛利，否則算金額；退貨扣除。「前一段時間」的天數相同。</translation>
    </message>
    <message>
      <source>Sales to their customers</source>
      <translation>負責客戶的銷售額</translation>
    </message>
    <message>
      <source>Satisfaction is the average of the marks from 1 to 5 that were noted with contacts; in brackets of how many.</source>
      <translation>滿意度是聯絡時記下的 1 到 5 分的平均；括號裡是筆數。</translation>
    </message>
    <message>
      <source>Satisfaction month by month</source>
      <translation>逐月滿意度</translation>
    </message>
    <message>
      <source>Satisfaction, 1 to 5</source>
      <translation>滿意度（1 到 5）</translation>
    </message>
    <message>
      <source>Share</source>
      <extracomment>on the page of one colleague for the talk with them, and on its paper</extracomment>
      <translation>比例</translation>
    </message>
    <message>
      <source>Talk with each colleague</source>
      <translation>同事面談表</translation>
    </message>
    <message>
      <source>Target</source>
      <extracomment>on the page of one colleague for the talk with them, and on its paper</extracomment>
      <translation>目標</translation>
    </message>
    <message>
      <source>The time before has sales without a profit and cannot be compared.</source>
      <translation>前一段時間有銷售沒記毛利，無法比較。</translation>
    </message>
    <message>
      <source>This month</source>
      <translation>本月</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>本週</translation>
    </message>
    <message>
      <source>Time with customers</source>
      <translation>花在客戶的時間</translation>
    </message>
    <message>
      <source>Visits made</source>
      <translation>安排的拜訪：已拜訪</translation>
    </message>
    <message>
      <source>Visits missed</source>
      <translation>安排的拜訪：未訪成</translation>
    </message>
    <message>
      <source>Visits moved</source>
      <translation>安排的拜訪：已改期</translation>
    </message>
    <message>
      <source>Visits planned</source>
      <translation>安排的拜訪：還沒回報</translation>
    </message>
    <message>
      <source>What became of it</source>
      <translation>結果如何</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>做了什麼</translation>
    </message>
    <message>
      <source>What we agreed</source>
      <translation>我們說好的事</translation>
    </message>
    <message>
      <source>With the shop</source>
      <translation>對店裡</translation>
    </message>
    <message>
      <source>With this colleague</source>
      <translation>對這位同事</translation>
    </message>
    <message>
      <source>in rhythm %1 (%2 of %3)</source>
      <translation>按時聯絡 %1（%2/%3）</translation>
    </message>
    <message numerus="yes">
      <source>stands in for %n more</source>
      <translation>
        <numerusform>另代理 %n 位</numerusform>
      </translation>
    </message>
    <message>
      <source>… in the same time before</source>
      <translation>…前一段同樣長的時間</translation>
    </message>
    <message>
      <source>… of them overdue</source>
      <translation>…其中逾期</translation>
    </message>
  </context>
  <context>
    <name>Start</name>
    <message>
      <source>%1 is open in another window, which does not answer. Close that window, or restart the computer.</source>
      <translation>%1 已經在另一個視窗開著，但那個視窗沒有回應。請關閉那個視窗，或重新啟動電腦。</translation>
    </message>
    <message>
      <source>%1 is open in another window.</source>
      <translation>%1 已在另一個視窗開啟。</translation>
    </message>
    <message>
      <source>%1 was opened but cannot be shown: something in it is not as it should be. Try a copy of it.</source>
      <translation>%1 開得起來，但無法顯示：裡面有不正常的內容。請試試它的備份。</translation>
    </message>
    <message>
      <source>%1 was opened by another window at the same moment.</source>
      <translation>%1 同時被另一個視窗開啟了。</translation>
    </message>
    <message numerus="yes">
      <source>%n customers</source>
      <translation>
        <numerusform>%n 位客戶</numerusform>
      </translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>button or title of the window that cannot open a book</extracomment>
      <translation>關閉</translation>
    </message>
    <message>
      <source>Customer books (*%1)</source>
      <translation>客戶簿 (*%1)</translation>
    </message>
    <message>
      <source>Customers</source>
      <extracomment>button or title of the window that cannot open a book</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>New book…</source>
      <translation>新增客戶簿…</translation>
    </message>
    <message>
      <source>Open another book…</source>
      <translation>開啟其他客戶簿…</translation>
    </message>
    <message>
      <source>Open the chosen one</source>
      <translation>開啟選取的這本</translation>
    </message>
    <message>
      <source>Other ways</source>
      <translation>其他辦法</translation>
    </message>
    <message>
      <source>Restore a backup…</source>
      <translation>還原備份…</translation>
    </message>
    <message>
      <source>Sample shop</source>
      <translation>範例店</translation>
    </message>
    <message>
      <source>The program ended while it was opening %1 the last time, so it is not opened again unasked. Try once more, or open a copy of it.</source>
      <translation>上次開啟 %1 時程式中斷了，所以這次不自動開啟。請再試一次，或開啟它的備份。</translation>
    </message>
    <message>
      <source>These look like it or a copy of it:</source>
      <translation>這些看起來是它或它的備份：</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>再試一次</translation>
    </message>
    <message>
      <source>cannot be read</source>
      <translation>無法讀取</translation>
    </message>
  </context>
  <context>
    <name>Step</name>
    <message>
      <source>%1 are not duplicates</source>
      <translation>%1 不是重複的</translation>
    </message>
    <message numerus="yes">
      <source>%1 gift(s): %2</source>
      <translation>
        <numerusform>將 %1 份禮物標為「%2」</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 was introduced by %2</source>
      <translation>%1 由 %2 介紹</translation>
    </message>
    <message>
      <source>%1 works here: %2 → %3</source>
      <translation>%1在職：%2 → %3</translation>
    </message>
    <message>
      <source>%1, %2: %3 → %4</source>
      <translation>%1的%2：%3 → %4</translation>
    </message>
    <message>
      <source>%1, contact every: %2 → %3 days</source>
      <translation>%1的聯絡週期：%2 → %3 天</translation>
    </message>
    <message>
      <source>%1, shortest gap: %2 → %3 days</source>
      <translation>%1的最短間隔：%2 → %3 天</translation>
    </message>
    <message numerus="yes">
      <source>Add %1 stop(s) to the trip %2</source>
      <translation>
        <numerusform>加 %1 站到行程「%2」</numerusform>
      </translation>
    </message>
    <message>
      <source>Add %1 to the staff</source>
      <translation>新增同事 %1</translation>
    </message>
    <message>
      <source>Add to group %1</source>
      <translation>加入群組 %1</translation>
    </message>
    <message>
      <source>Address of the shop: %1 → %2</source>
      <translation>店的地址：%1 → %2</translation>
    </message>
    <message numerus="yes">
      <source>Bring %1 customer(s) over from a copy</source>
      <translation>
        <numerusform>從備份帶過來 %1 位客戶</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel a visit</source>
      <translation>取消拜訪</translation>
    </message>
    <message>
      <source>Change %1</source>
      <translation>修改 %1</translation>
    </message>
    <message>
      <source>Change %1 of the staff</source>
      <translation>修改同事 %1</translation>
    </message>
    <message>
      <source>Change a comment</source>
      <translation>修改評論</translation>
    </message>
    <message numerus="yes">
      <source>Change a contact with %1 customer(s)</source>
      <translation>
        <numerusform>修改與 %1 位客戶的聯絡紀錄</numerusform>
      </translation>
    </message>
    <message>
      <source>Change a logged contact</source>
      <translation>修改聯絡紀錄</translation>
    </message>
    <message>
      <source>Change a record of loss</source>
      <translation>修改流失紀錄</translation>
    </message>
    <message>
      <source>Change a sale to %1: %2</source>
      <translation>修改 %1 的銷售：%2</translation>
    </message>
    <message>
      <source>Change a template of the visit sheet: %1</source>
      <translation>修改拜訪準備表範本：%1</translation>
    </message>
    <message>
      <source>Change a visit</source>
      <translation>修改拜訪</translation>
    </message>
    <message>
      <source>Change promised service %1</source>
      <translation>修改服務承諾：%1</translation>
    </message>
    <message>
      <source>Change smart group %1</source>
      <translation>修改智慧群組 %1</translation>
    </message>
    <message>
      <source>Change the customer review meeting of %1</source>
      <translation>修改客戶分類檢討會議：%1</translation>
    </message>
    <message>
      <source>Change the date of a comment</source>
      <translation>修改評論日期</translation>
    </message>
    <message>
      <source>Change the day %1</source>
      <translation>修改日子「%1」</translation>
    </message>
    <message>
      <source>Change the gift for %1: %2</source>
      <translation>修改 %1 的禮物：%2</translation>
    </message>
    <message>
      <source>Change the look of group %1</source>
      <translation>修改群組 %1 的外觀</translation>
    </message>
    <message>
      <source>Change the need of %1: %2</source>
      <translation>修改%1的預計需求：%2</translation>
    </message>
    <message>
      <source>Change the shop's settings</source>
      <translation>修改店家設定</translation>
    </message>
    <message>
      <source>Change the task for %1: %2</source>
      <translation>修改%1的待辦：%2</translation>
    </message>
    <message>
      <source>Change the tier %1</source>
      <translation>修改等級：%1</translation>
    </message>
    <message>
      <source>Change the tiers</source>
      <translation>修改客戶等級</translation>
    </message>
    <message>
      <source>Change the trip %1</source>
      <translation>修改行程：%1</translation>
    </message>
    <message>
      <source>Change words of greeting: %1</source>
      <translation>修改問候範本：%1</translation>
    </message>
    <message>
      <source>Close the need of %1: %2</source>
      <translation>結束%1的預計需求：%2</translation>
    </message>
    <message numerus="yes">
      <source>Confirm %1 handed-over customer(s)</source>
      <translation>
        <numerusform>確認接手 %1 位客戶</numerusform>
      </translation>
    </message>
    <message>
      <source>Confirm the visit to %1</source>
      <translation>確認拜訪 %1</translation>
    </message>
    <message>
      <source>Correct the item %1 to %2</source>
      <translation>品項 %1 更正為 %2</translation>
    </message>
    <message>
      <source>Correct the typed sheet of %1</source>
      <translation>修改「%1」的拜訪結果</translation>
    </message>
    <message>
      <source>Currency: %1 → %2</source>
      <translation>幣別：%1 → %2</translation>
    </message>
    <message>
      <source>Customer review meeting of %1</source>
      <translation>客戶分類檢討會議：%1</translation>
    </message>
    <message>
      <source>Days ahead for %1: %2 → %3</source>
      <translation>%1提前幾天提醒：%2 → %3</translation>
    </message>
    <message>
      <source>Days ahead of a reminder: %1 → %2</source>
      <translation>提前幾天提醒：%1 → %2</translation>
    </message>
    <message>
      <source>Delete %1</source>
      <translation>刪除 %1</translation>
    </message>
    <message>
      <source>Delete %1 customers</source>
      <translation>刪除 %1 位客戶</translation>
    </message>
    <message numerus="yes">
      <source>Delete %1 gift(s)</source>
      <translation>
        <numerusform>刪除 %1 份禮物</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete a comment</source>
      <translation>刪除評論</translation>
    </message>
    <message numerus="yes">
      <source>Delete a contact with %1 customer(s)</source>
      <translation>
        <numerusform>刪除與 %1 位客戶的聯絡紀錄</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete a logged contact</source>
      <translation>刪除一筆聯絡紀錄</translation>
    </message>
    <message>
      <source>Delete a sale to %1: %2</source>
      <translation>刪除 %1 的銷售：%2</translation>
    </message>
    <message>
      <source>Delete a template of the visit sheet: %1</source>
      <translation>刪除拜訪準備表範本：%1</translation>
    </message>
    <message>
      <source>Delete group %1</source>
      <translation>刪除群組 %1</translation>
    </message>
    <message>
      <source>Delete promised service %1</source>
      <translation>刪除服務承諾：%1</translation>
    </message>
    <message>
      <source>Delete the customer review meeting of %1</source>
      <translation>刪除客戶分類檢討會議：%1</translation>
    </message>
    <message>
      <source>Delete the day %1</source>
      <translation>刪除日子「%1」</translation>
    </message>
    <message>
      <source>Delete the need of %1: %2</source>
      <translation>刪除%1的預計需求：%2</translation>
    </message>
    <message>
      <source>Delete the relation of %1 and %2</source>
      <translation>刪除 %1 與 %2 的關係</translation>
    </message>
    <message>
      <source>Delete the task for %1: %2</source>
      <translation>刪除%1的待辦：%2</translation>
    </message>
    <message>
      <source>Delete the trip %1</source>
      <translation>刪除行程：%1</translation>
    </message>
    <message>
      <source>Delete words of greeting: %1</source>
      <translation>刪除問候範本：%1</translation>
    </message>
    <message>
      <source>Done for %1: %2</source>
      <translation>完成%1的待辦：%2</translation>
    </message>
    <message>
      <source>Empty %1 entries from the trash</source>
      <translation>從垃圾桶清除 %1 筆</translation>
    </message>
    <message>
      <source>Empty the trash: %1</source>
      <translation>從垃圾桶清除：%1</translation>
    </message>
    <message>
      <source>Export</source>
      <extracomment>what a step was, in “Undone: …”</extracomment>
      <translation>匯出</translation>
    </message>
    <message>
      <source>Fill in the sample shop</source>
      <translation>建立範例店</translation>
    </message>
    <message numerus="yes">
      <source>Greet %1 customer(s): %2</source>
      <translation>
        <numerusform>問候 %1 位客戶：%2</numerusform>
      </translation>
    </message>
    <message>
      <source>Greet %1: %2</source>
      <translation>問候 %1：%2</translation>
    </message>
    <message>
      <source>Greeting to %1: %2</source>
      <translation>問候%1：%2</translation>
    </message>
    <message numerus="yes">
      <source>Hand over %1 customer(s)</source>
      <translation>
        <numerusform>交接 %1 位客戶</numerusform>
      </translation>
    </message>
    <message>
      <source>Hide the day %1</source>
      <translation>隱藏日子「%1」</translation>
    </message>
    <message>
      <source>Hourly cost of %1: %2 → %3</source>
      <translation>%1的每小時成本：%2 → %3</translation>
    </message>
    <message>
      <source>Import of %1</source>
      <translation>匯入 %1</translation>
    </message>
    <message>
      <source>Import of sales from %1</source>
      <translation>從 %1 匯入銷售</translation>
    </message>
    <message>
      <source>Import of the calendar %1</source>
      <translation>匯入行事曆 %1</translation>
    </message>
    <message>
      <source>Keep large pictures as they came: %1 → %2</source>
      <translation>大圖保留原檔：%1 → %2</translation>
    </message>
    <message>
      <source>Keep what can be undone for: %1 → %2</source>
      <translation>步驟可復原的期限：%1 → %2</translation>
    </message>
    <message>
      <source>Leap months as ordinary ones: %1 → %2</source>
      <translation>閏月一律算平月：%1 → %2</translation>
    </message>
    <message numerus="yes">
      <source>Link %1 customer(s) to %2</source>
      <translation>
        <numerusform>把 %1 位客戶連到 %2</numerusform>
      </translation>
    </message>
    <message>
      <source>Link a comment to a visit or call</source>
      <translation>把評論連到拜訪或聯絡</translation>
    </message>
    <message>
      <source>Lodging of the trip %1</source>
      <translation>行程「%1」的住宿</translation>
    </message>
    <message>
      <source>Log a contact</source>
      <translation>記一筆聯絡</translation>
    </message>
    <message>
      <source>Log a contact with %1</source>
      <translation>記一筆與%1的聯絡</translation>
    </message>
    <message numerus="yes">
      <source>Log a contact with %1 customer(s)</source>
      <translation>
        <numerusform>為 %1 位客戶記一筆聯絡</numerusform>
      </translation>
    </message>
    <message>
      <source>Merge %1 with %2</source>
      <translation>合併 %1 和 %2</translation>
    </message>
    <message>
      <source>Merge %1 with %2 others</source>
      <translation>合併 %1 和另外 %2 位</translation>
    </message>
    <message>
      <source>Merge group %1 into %2</source>
      <translation>將群組 %1 併入 %2</translation>
    </message>
    <message>
      <source>Message of a trip to %1</source>
      <translation>給 %1 的行程訊息</translation>
    </message>
    <message>
      <source>Move a comment into the inbox</source>
      <translation>把評論放進「待歸檔」</translation>
    </message>
    <message>
      <source>Move a comment to %1</source>
      <translation>把評論移給 %1</translation>
    </message>
    <message>
      <source>Move from group %1 to %2</source>
      <translation>從群組 %1 移到 %2</translation>
    </message>
    <message>
      <source>Move group %1</source>
      <translation>移動群組 %1</translation>
    </message>
    <message>
      <source>Move the festival %1</source>
      <translation>把節日「%1」移到別天</translation>
    </message>
    <message>
      <source>Move the stop on the trip: %1</source>
      <translation>移動行程中的一站：%1</translation>
    </message>
    <message>
      <source>Move the task for %1: %2</source>
      <translation>將%1的待辦改到 %2</translation>
    </message>
    <message>
      <source>Move the visit to %1: %2</source>
      <translation>將%1的拜訪改到 %2</translation>
    </message>
    <message>
      <source>Name of a colleague: %1 → %2</source>
      <translation>同事姓名：%1 → %2</translation>
    </message>
    <message>
      <source>Name of a tier: %1 → %2</source>
      <translation>等級名稱：%1 → %2</translation>
    </message>
    <message>
      <source>Name of the shop: %1 → %2</source>
      <translation>店名：%1 → %2</translation>
    </message>
    <message>
      <source>New comment</source>
      <translation>新增評論</translation>
    </message>
    <message>
      <source>New customer %1</source>
      <translation>新增客戶 %1</translation>
    </message>
    <message>
      <source>New customer %1 with a sale: %2</source>
      <translation>新增客戶 %1 和銷售：%2</translation>
    </message>
    <message>
      <source>New day of the shop: %1</source>
      <translation>新增店裡的日子：%1</translation>
    </message>
    <message>
      <source>New group %1</source>
      <translation>新增群組 %1</translation>
    </message>
    <message numerus="yes">
      <source>New group of %1 customer(s): %2</source>
      <translation>
        <numerusform>新增群組：%2（%1 位客戶）</numerusform>
      </translation>
    </message>
    <message>
      <source>New need of %1: %2</source>
      <translation>預計需求：%1，%2</translation>
    </message>
    <message>
      <source>New promised service %1</source>
      <translation>新增服務承諾：%1</translation>
    </message>
    <message>
      <source>New smart group %1</source>
      <translation>新增智慧群組 %1</translation>
    </message>
    <message>
      <source>New task for %1: %2</source>
      <translation>待辦：%1，%2</translation>
    </message>
    <message>
      <source>New template of the visit sheet: %1</source>
      <translation>新增拜訪準備表範本：%1</translation>
    </message>
    <message>
      <source>New words of greeting: %1</source>
      <translation>新增問候範本：%1</translation>
    </message>
    <message>
      <source>Open the task for %1 again: %2</source>
      <translation>%1的待辦改回未完成：%2</translation>
    </message>
    <message>
      <source>Order the stops of %1 by time</source>
      <translation>%1 各站照時間排</translation>
    </message>
    <message>
      <source>Page at the start: %1 → %2</source>
      <translation>開啟時的頁面：%1 → %2</translation>
    </message>
    <message>
      <source>Photos of the visit to %1</source>
      <translation>「%1」的拜訪照片</translation>
    </message>
    <message>
      <source>Pin a comment</source>
      <translation>釘選評論</translation>
    </message>
    <message>
      <source>Plan a visit</source>
      <translation>安排拜訪</translation>
    </message>
    <message numerus="yes">
      <source>Plan gifts for %1 customer(s): %2</source>
      <translation>
        <numerusform>安排 %1 位客戶的禮物：%2</numerusform>
      </translation>
    </message>
    <message>
      <source>Plan the trip %1</source>
      <translation>安排行程：%1</translation>
    </message>
    <message numerus="yes">
      <source>Plan visits to %1 customer(s)</source>
      <translation>
        <numerusform>安排拜訪 %1 位客戶</numerusform>
      </translation>
    </message>
    <message>
      <source>Postpone the need of %1: %2</source>
      <translation>延後%1的預計需求：%2</translation>
    </message>
    <message>
      <source>Put off %1</source>
      <translation>延後：%1</translation>
    </message>
    <message numerus="yes">
      <source>Put off %1 customer(s)</source>
      <translation>
        <numerusform>延後 %1 位客戶</numerusform>
      </translation>
    </message>
    <message>
      <source>Put off the task for %1: %2</source>
      <translation>延後待辦：%1，%2</translation>
    </message>
    <message>
      <source>Put the first steps away</source>
      <translation>收起接下來的幾步</translation>
    </message>
    <message>
      <source>Put the visit off: %1</source>
      <translation>拜訪改期：%1</translation>
    </message>
    <message>
      <source>Region of the shop: %1 → %2</source>
      <translation>所在地區：%1 → %2</translation>
    </message>
    <message>
      <source>Relate %1 and %2</source>
      <translation>建立 %1 與 %2 的關係</translation>
    </message>
    <message numerus="yes">
      <source>Remind again of %1 customer(s)</source>
      <translation>
        <numerusform>恢復提醒 %1 位客戶</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove a photo of the visit to %1</source>
      <translation>移除「%1」的拜訪照片</translation>
    </message>
    <message>
      <source>Rename a festival to %1</source>
      <translation>節日改名為「%1」</translation>
    </message>
    <message>
      <source>Rename a group to %1</source>
      <translation>群組改名為 %1</translation>
    </message>
    <message>
      <source>Restore %1</source>
      <translation>還原 %1</translation>
    </message>
    <message>
      <source>Restore %1 customers</source>
      <translation>還原 %1 位客戶</translation>
    </message>
    <message>
      <source>Restore %1 entries from the trash</source>
      <translation>從垃圾桶還原 %1 筆</translation>
    </message>
    <message>
      <source>Restore a comment from the trash</source>
      <translation>從垃圾桶還原評論</translation>
    </message>
    <message>
      <source>Restore a comment from the trash; its customer is still in there</source>
      <translation>從垃圾桶還原評論；客戶還在垃圾桶裡</translation>
    </message>
    <message>
      <source>Restore from the trash: %1</source>
      <translation>從垃圾桶還原：%1</translation>
    </message>
    <message>
      <source>Restore from the trash: %1; its customer is still in there</source>
      <translation>從垃圾桶還原：%1；客戶還在垃圾桶裡</translation>
    </message>
    <message>
      <source>Restore group %1</source>
      <translation>還原群組 %1</translation>
    </message>
    <message>
      <source>Rhythm of group %1</source>
      <translation>群組「%1」的聯絡週期</translation>
    </message>
    <message>
      <source>Sale from the need of %1: %2</source>
      <translation>%1的預計需求成交：%2</translation>
    </message>
    <message>
      <source>Sale to %1: %2</source>
      <translation>銷售：%1，%2</translation>
    </message>
    <message>
      <source>Say what is in the trash for days: %1 → %2</source>
      <translation>垃圾桶提醒清除的天數：%1 → %2</translation>
    </message>
    <message numerus="yes">
      <source>Set %1 customer(s) lost</source>
      <translation>
        <numerusform>將 %1 位客戶列為流失</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set the area of %1 customer(s)</source>
      <translation>
        <numerusform>設定 %1 位客戶的區域</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set the role of %1 customer(s)</source>
      <translation>
        <numerusform>設定 %1 位客戶的角色</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set the source of %1 customer(s)</source>
      <translation>
        <numerusform>設定 %1 位客戶的來源</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set the stage of %1 customer(s)</source>
      <translation>
        <numerusform>設定 %1 位客戶的階段</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set the tier of %1 customer(s)</source>
      <translation>
        <numerusform>設定 %1 位客戶的等級</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set the wishes of %1 customer(s)</source>
      <translation>
        <numerusform>設定 %1 位客戶的聯絡意願</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set who looks after %1 customer(s)</source>
      <translation>
        <numerusform>設定 %1 位客戶的負責同事</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set who stands in for %1 customer(s)</source>
      <translation>
        <numerusform>設定 %1 位客戶的代理同事</numerusform>
      </translation>
    </message>
    <message>
      <source>Share of the time: %1 %2% → %3%</source>
      <translation>%1的時間 %2% → %3%</translation>
    </message>
    <message>
      <source>Share of the time: %1 %2% → %3%, %4 %5% → %6%</source>
      <translation>%1的時間 %2% → %3%，%4 %5% → %6%</translation>
    </message>
    <message>
      <source>Share of the time: %1 %2% → %3%, %4 %5% → %6%, %7 %8% → %9%</source>
      <translation>%1的時間 %2% → %3%，%4 %5% → %6%，%7 %8% → %9%</translation>
    </message>
    <message>
      <source>Show %1 as it comes with the program</source>
      <translation>「%1」改回原有的樣子</translation>
    </message>
    <message>
      <source>Suggested groups</source>
      <translation>建議的群組</translation>
    </message>
    <message>
      <source>Take %1 out of the company</source>
      <translation>把 %1 移出公司</translation>
    </message>
    <message>
      <source>Take out of group %1</source>
      <translation>移出群組 %1</translation>
    </message>
    <message numerus="yes">
      <source>Take the area of %1 customer(s) from their addresses</source>
      <translation>
        <numerusform>從地址填 %1 位客戶的地區</numerusform>
      </translation>
    </message>
    <message>
      <source>Take the stop out of its trip: %1</source>
      <translation>移出行程：%1</translation>
    </message>
    <message numerus="yes">
      <source>Template of %1 visit(s): %2</source>
      <translation>
        <numerusform>%1 次拜訪選用範本：%2</numerusform>
      </translation>
    </message>
    <message>
      <source>Thank-you for %1 given</source>
      <translation>介紹 %1 的謝禮已送出</translation>
    </message>
    <message>
      <source>Thank-you for %1 not given yet</source>
      <translation>介紹 %1 的謝禮尚未送出</translation>
    </message>
    <message>
      <source>The visit to %1 is not confirmed</source>
      <translation>拜訪 %1 未確認</translation>
    </message>
    <message>
      <source>Tick an item of a comment</source>
      <translation>勾選評論中的項目</translation>
    </message>
    <message>
      <source>Time zone: %1 → %2</source>
      <translation>時區：%1 → %2</translation>
    </message>
    <message>
      <source>Turn a photo of the visit to %1</source>
      <translation>轉正「%1」的拜訪照片</translation>
    </message>
    <message>
      <source>Type in the visit to %1</source>
      <translation>輸入「%1」的拜訪結果</translation>
    </message>
    <message>
      <source>Unpin a comment</source>
      <translation>取消釘選評論</translation>
    </message>
    <message>
      <source>Visit missed: %1</source>
      <translation>未訪成：%1</translation>
    </message>
  </context>
  <context>
    <name>Tasks</name>
    <message numerus="yes">
      <source>Changing %n customers</source>
      <translation>
        <numerusform>正在修改 %n 位客戶</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Changing %n sales</source>
      <translation>
        <numerusform>正在修改 %n 筆銷售</numerusform>
      </translation>
    </message>
    <message>
      <source>It cannot come again like that: %1</source>
      <translation>不能這樣重複：%1</translation>
    </message>
    <message>
      <source>Say what is to be done.</source>
      <translation>請寫下要做什麼。</translation>
    </message>
    <message>
      <source>Somebody changed this in the meantime. Save again to keep what is written here.</source>
      <translation>這件待辦剛才被改過。再儲存一次，就以這裡寫的為準。</translation>
    </message>
    <message>
      <source>This is no longer in the book.</source>
      <translation>這件待辦已不在客戶簿裡。</translation>
    </message>
    <message>
      <source>This is not a day: %1</source>
      <translation>這不是日期：%1</translation>
    </message>
  </context>
  <context>
    <name>TaxIds</name>
    <message>
      <source>A Taiwan tax id has 8 digits. It is kept as written.</source>
      <translation>統一編號是 8 位數字。已照原樣保留。</translation>
    </message>
    <message>
      <source>A tax id has 18 characters. It is kept as written.</source>
      <translation>統一社會信用代碼是 18 個字元。已照原樣保留。</translation>
    </message>
    <message>
      <source>The digits of this tax id do not add up. Look at it again; it is kept as written.</source>
      <translation>這個統一編號的檢查碼不對，請再看一次；已照原樣保留。</translation>
    </message>
    <message>
      <source>The last character of this tax id does not fit the others. Look at it again; it is kept as written.</source>
      <translation>這個統一社會信用代碼的最後一碼不對，請再看一次；已照原樣保留。</translation>
    </message>
  </context>
  <context>
    <name>TeamView</name>
    <message>
      <source>A page for each colleague</source>
      <translation>每位同事一頁</translation>
    </message>
    <message>
      <source>A page for the talk with each colleague</source>
      <translation>與每位同事面談用的一頁</translation>
    </message>
    <message>
      <source>Colleagues</source>
      <extracomment>the view with a page for each colleague</extracomment>
      <translation>同事</translation>
    </message>
    <message>
      <source>Days of the talk</source>
      <translation>面談的期間</translation>
    </message>
    <message>
      <source>Print all pages</source>
      <translation>列印全部同事</translation>
    </message>
    <message>
      <source>The figures of this page</source>
      <translation>這一頁的數字</translation>
    </message>
  </context>
  <context>
    <name>TemplateEditor</name>
    <message>
      <source>&amp;Delete</source>
      <extracomment>label or button in the editor of a template of the visit sheet</extracomment>
      <translation>刪除(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <extracomment>label or button in the editor of a template of the visit sheet</extracomment>
      <translation>儲存(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;To a file…</source>
      <translation>匯出檔案(&amp;T)…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>label or button in the editor of a template of the visit sheet</extracomment>
      <translation>取消</translation>
    </message>
    <message>
      <source>For</source>
      <extracomment>label or button in the editor of a template of the visit sheet</extracomment>
      <translation>用於</translation>
    </message>
    <message>
      <source>From a &amp;file…</source>
      <translation>從檔案匯入(&amp;F)…</translation>
    </message>
    <message>
      <source>Name</source>
      <extracomment>label or button in the editor of a template of the visit sheet</extracomment>
      <translation>名稱</translation>
    </message>
    <message>
      <source>Open a template</source>
      <translation>開啟範本</translation>
    </message>
    <message>
      <source>Questions of your own, one a line</source>
      <translation>自訂問題，一行一個</translation>
    </message>
    <message>
      <source>Save as a &amp;new one</source>
      <translation>另存為新範本(&amp;N)</translation>
    </message>
    <message>
      <source>Save the template</source>
      <translation>匯出範本</translation>
    </message>
    <message>
      <source>Space shows or hides, Alt+↑ and Alt+↓ move, F2 gives it a title of your own</source>
      <translation>空白鍵顯示或隱藏；用 Alt+↑ 或 Alt+↓ 移動；按 F2 自訂標題</translation>
    </message>
    <message>
      <source>Template of the visit sheet</source>
      <translation>拜訪準備表範本</translation>
    </message>
    <message>
      <source>Templates (*.json)</source>
      <translation>範本 (*.json)</translation>
    </message>
    <message>
      <source>The sheet as it will be printed</source>
      <translation>印出來的準備表</translation>
    </message>
    <message>
      <source>This file cannot be read.</source>
      <translation>這個檔案無法讀取。</translation>
    </message>
    <message>
      <source>any visit</source>
      <translation>各種拜訪</translation>
    </message>
  </context>
  <context>
    <name>TemplateForm</name>
    <message>
      <source>For</source>
      <extracomment>label of a field in the form of words of greeting</extracomment>
      <translation>節日或場合</translation>
    </message>
    <message>
      <source>Language</source>
      <extracomment>label of a field in the form of words of greeting</extracomment>
      <translation>語言</translation>
    </message>
    <message>
      <source>Only if there are several for the same</source>
      <translation>同一場合有好幾個時才需要</translation>
    </message>
    <message>
      <source>Own name</source>
      <translation>範本名稱</translation>
    </message>
    <message>
      <source>Puts %1 into the text</source>
      <translation>在文字裡加入 %1</translation>
    </message>
    <message>
      <source>Say for which occasion these words are.</source>
      <translation>請填這個範本用於什麼節日或場合。</translation>
    </message>
    <message>
      <source>Text</source>
      <extracomment>label of a field in the form of words of greeting</extracomment>
      <translation>內容</translation>
    </message>
    <message>
      <source>To %1 it would say</source>
      <translation>寫給 %1 會是這樣</translation>
    </message>
    <message>
      <source>Tone</source>
      <extracomment>label of a field in the form of words of greeting</extracomment>
      <translation>語氣</translation>
    </message>
    <message>
      <source>Words of greeting</source>
      <translation>問候範本</translation>
    </message>
  </context>
  <context>
    <name>TemplatesWindow</name>
    <message>
      <source>Change…</source>
      <extracomment>in the window of all words of greeting; "ours" came with the program</extracomment>
      <translation>修改…</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>in the window of all words of greeting; "ours" came with the program</extracomment>
      <translation>關閉</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>in the window of all words of greeting; "ours" came with the program</extracomment>
      <translation>刪除</translation>
    </message>
    <message>
      <source>For</source>
      <extracomment>in the window of all words of greeting; "ours" came with the program</extracomment>
      <translation>節日或場合</translation>
    </message>
    <message>
      <source>New words…</source>
      <translation>新增範本…</translation>
    </message>
    <message>
      <source>What you change is kept in your book; when it is deleted, ours is there again.</source>
      <translation>您改過的範本存在客戶簿裡；刪除後就會回到原來內建的。</translation>
    </message>
    <message>
      <source>Whose</source>
      <extracomment>in the window of all words of greeting; "ours" came with the program</extracomment>
      <translation>來源</translation>
    </message>
    <message>
      <source>Words</source>
      <extracomment>in the window of all words of greeting; "ours" came with the program</extracomment>
      <translation>語氣與語言</translation>
    </message>
    <message>
      <source>Words of greeting</source>
      <translation>問候範本</translation>
    </message>
    <message>
      <source>ours</source>
      <extracomment>in the window of all words of greeting; "ours" came with the program</extracomment>
      <translation>內建</translation>
    </message>
    <message>
      <source>your own</source>
      <translation>自訂</translation>
    </message>
  </context>
  <context>
    <name>TermsSection</name>
    <message>
      <source>Own terms and limits</source>
      <translation>專屬條件與聯絡頻率</translation>
    </message>
    <message>
      <source>To be contacted every %1 days, but not within %2: make it longer.</source>
      <translation>聯絡週期是 %1 天，最短間隔卻是 %2 天：請把週期拉長。</translation>
    </message>
    <message>
      <source>as the group %1: %2 days</source>
      <translation>依群組「%1」：%2 天</translation>
    </message>
    <message>
      <source>as the tier: %1 days</source>
      <translation>依等級：%1 天</translation>
    </message>
    <message numerus="yes">
      <source>contact every %n day(s)</source>
      <translation>
        <numerusform>每 %n 天聯絡</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TierChoice</name>
    <message>
      <source>Choose a tier.</source>
      <translation>請選擇等級。</translation>
    </message>
    <message>
      <source>May stay empty</source>
      <translation>可以不寫</translation>
    </message>
    <message>
      <source>Tier: %1</source>
      <translation>等級：%1</translation>
    </message>
    <message>
      <source>Why</source>
      <extracomment>label of a field</extracomment>
      <translation>原因</translation>
    </message>
  </context>
  <context>
    <name>TierCommands</name>
    <message>
      <source>%1…</source>
      <translation>%1…</translation>
    </message>
    <message numerus="yes">
      <source>%n customers</source>
      <translation>
        <numerusform>%n 位客戶</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TierForm</name>
    <message>
      <source>As usual</source>
      <translation>預設</translation>
    </message>
    <message>
      <source>Blue</source>
      <extracomment>label or colour in the form of the tiers</extracomment>
      <translation>藍</translation>
    </message>
    <message>
      <source>Brown</source>
      <extracomment>label or colour in the form of the tiers</extracomment>
      <translation>棕</translation>
    </message>
    <message>
      <source>Colour</source>
      <extracomment>label or colour in the form of the tiers</extracomment>
      <translation>顏色</translation>
    </message>
    <message>
      <source>Gold</source>
      <extracomment>label or colour in the form of the tiers</extracomment>
      <translation>金</translation>
    </message>
    <message>
      <source>Green</source>
      <extracomment>label or colour in the form of the tiers</extracomment>
      <translation>綠</translation>
    </message>
    <message>
      <source>Grey</source>
      <extracomment>label or colour in the form of the tiers</extracomment>
      <translation>灰</translation>
    </message>
    <message>
      <source>Name</source>
      <extracomment>label or colour in the form of the tiers</extracomment>
      <translation>名稱</translation>
    </message>
    <message>
      <source>Orange</source>
      <extracomment>label or colour in the form of the tiers</extracomment>
      <translation>橘</translation>
    </message>
    <message>
      <source>Rose</source>
      <extracomment>label or colour in the form of the tiers</extracomment>
      <translation>玫瑰</translation>
    </message>
    <message>
      <source>Slate</source>
      <extracomment>label or colour in the form of the tiers</extracomment>
      <translation>石板藍</translation>
    </message>
    <message>
      <source>Violet</source>
      <extracomment>label or colour in the form of the tiers</extracomment>
      <translation>紫</translation>
    </message>
    <message>
      <source>What they are offered</source>
      <translation>等級條件</translation>
    </message>
  </context>
  <context>
    <name>Tiers</name>
    <message numerus="yes">
      <source>%1. First contact with %n of them, who have a tier now.</source>
      <translation>
        <numerusform>%1，其中 %n 位是第一次聯絡，已列入等級。</numerusform>
      </translation>
    </message>
    <message>
      <source>First contact</source>
      <translation>第一次聯絡</translation>
    </message>
    <message numerus="yes">
      <source>The first contact with %n of them, who get a tier: %1</source>
      <translation>
        <numerusform>其中 %n 位是第一次聯絡，儲存後列入等級：%1</numerusform>
      </translation>
    </message>
    <message>
      <source>The first contact: saving it makes them a “%1”.</source>
      <translation>第一次聯絡：儲存後列為「%1」。</translation>
    </message>
    <message>
      <source>The name of a tier has %1 characters at most.</source>
      <translation>等級名稱最多 %1 個字。</translation>
    </message>
    <message>
      <source>The shares of the time must add up to 100 %.</source>
      <translation>時間比例加起來必須是 100%。</translation>
    </message>
    <message>
      <source>Two tiers cannot have the same name.</source>
      <translation>兩個等級不能同名。</translation>
    </message>
  </context>
  <context>
    <name>TimeBudget</name>
    <message>
      <source>%1 %2: %3 each, %4 suggested</source>
      <translation>%1 %2：每位 %3，建議 %4</translation>
    </message>
    <message>
      <source>%1 h</source>
      <translation>%1 小時</translation>
    </message>
    <message>
      <source>%1 min</source>
      <translation>%1 分</translation>
    </message>
    <message>
      <source>%1 more went to customers without a tier and count in no share.</source>
      <translation>另有 %1 花在沒有等級的客戶身上，不計入比例。</translation>
    </message>
    <message>
      <source>%1 · %2</source>
      <translation>%1 · %2</translation>
    </message>
    <message>
      <source>%1, %2 of it estimated. The line is the target.</source>
      <translation>%1，其中 %2 依預設估計。直線是目標。</translation>
    </message>
    <message>
      <source>%1, all of it recorded. The line is the target.</source>
      <translation>%1，全部有記錄時間。直線是目標。</translation>
    </message>
    <message>
      <source>%2</source>
      <translation>%1 月</translation>
    </message>
    <message numerus="yes">
      <source>%n month(s)</source>
      <translation>
        <numerusform>%n 個月</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) less, OK</source>
      <translation>
        <numerusform>少 %n 點，在範圍內</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) less, of little time</source>
      <translation>
        <numerusform>少 %n 點，但總時數還少</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) less, ~%1</source>
      <translation>
        <numerusform>少 %n 點，約 %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) more, OK</source>
      <translation>
        <numerusform>多 %n 點，在範圍內</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) more, of little time</source>
      <translation>
        <numerusform>多 %n 點，但總時數還少</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) more, ~%1</source>
      <translation>
        <numerusform>多 %n 點，約 %1</numerusform>
      </translation>
    </message>
    <message>
      <source>A difference is only called one when it is more than %1 points and at least %2 hours were spent in all. In hours it is the difference of both shares × all hours.</source>
      <translation>相差超過 %1 點、而且總時數至少 %2 小時，才會提醒。換算成小時 = 兩個比例的差 × 總時數。</translation>
    </message>
    <message>
      <source>By colleague</source>
      <translation>依同事</translation>
    </message>
    <message>
      <source>Colleague</source>
      <extracomment>on the card and page that say where the time of the shop goes, by tier</extracomment>
      <translation>同事</translation>
    </message>
    <message>
      <source>Contact by</source>
      <translation>聯絡期限</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>on the card and page that say where the time of the shop goes, by tier</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>Estimated</source>
      <extracomment>on the card and page that say where the time of the shop goes, by tier</extracomment>
      <translation>估計</translation>
    </message>
    <message>
      <source>Estimated minutes</source>
      <translation>估計的分鐘</translation>
    </message>
    <message>
      <source>Got</source>
      <extracomment>on the card and page that say where the time of the shop goes, by tier</extracomment>
      <translation>已花</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>上次聯絡</translation>
    </message>
    <message>
      <source>Looked after by</source>
      <translation>負責同事</translation>
    </message>
    <message>
      <source>Minutes</source>
      <extracomment>on the card and page that say where the time of the shop goes, by tier</extracomment>
      <translation>分鐘</translation>
    </message>
    <message>
      <source>Month</source>
      <extracomment>on the card and page that say where the time of the shop goes, by tier</extracomment>
      <translation>月份</translation>
    </message>
    <message>
      <source>Month by month</source>
      <translation>逐月比例</translation>
    </message>
    <message>
      <source>No name noted</source>
      <translation>未記同事</translation>
    </message>
    <message>
      <source>No time with customers who have a tier was logged.</source>
      <translation>這段時間沒有記下花在有等級的客戶身上的時間。</translation>
    </message>
    <message>
      <source>Share</source>
      <extracomment>on the card and page that say where the time of the shop goes, by tier</extracomment>
      <translation>比例</translation>
    </message>
    <message>
      <source>Share of a tier = minutes of its contacts ÷ minutes of the contacts of all tiers. What counts is the tier that the customer had on that day.</source>
      <translation>等級的比例 = 這個等級的聯絡分鐘數 ÷ 所有等級的聯絡分鐘數。依客戶當天的等級計算。</translation>
    </message>
    <message>
      <source>Share of the time by tier</source>
      <translation>各等級的時間比例</translation>
    </message>
    <message>
      <source>Short of contact: %1</source>
      <translation>缺聯絡：%1 位</translation>
    </message>
    <message>
      <source>Suggested</source>
      <extracomment>on the card and page that say where the time of the shop goes, by tier</extracomment>
      <translation>建議</translation>
    </message>
    <message>
      <source>Suggested minutes for each = all minutes × target ÷ customers of the tier. Short of contact is who got less: first those of the tier that lacks most, then key and regular customers; among them who got least, then who was not contacted for longest. Lost customers and those who do not want to be contacted are left out.</source>
      <translation>每位建議分鐘數 = 總分鐘數 × 目標 ÷ 這個等級的客戶數。得到的時間比這少就是缺聯絡：先列最不足的等級，再列重點與普通客戶；同等級中先列時間最少的，再列最久沒聯絡的。已流失和不願被聯絡的客戶不列入。</translation>
    </message>
    <message>
      <source>Target</source>
      <extracomment>on the card and page that say where the time of the shop goes, by tier</extracomment>
      <translation>目標</translation>
    </message>
    <message>
      <source>Target = the tier's share of the time as set under Settings, shared out again among the tiers that somebody is in. Of a colleague: among those whom they look after.</source>
      <translation>目標 = 設定裡這個等級的時間比例，只在有客戶的等級之間重新分配；單看一位同事時，則依該同事負責的客戶分配。</translation>
    </message>
    <message>
      <source>Tier</source>
      <extracomment>on the card and page that say where the time of the shop goes, by tier</extracomment>
      <translation>等級</translation>
    </message>
    <message>
      <source>Time</source>
      <extracomment>on the card and page that say where the time of the shop goes, by tier</extracomment>
      <translation>時間</translation>
    </message>
    <message>
      <source>Where no minutes were recorded, the usual ones of that kind of contact are taken (a visit 60, a call 10, a message 3 …). How much of the time is estimated is said beside it.</source>
      <translation>沒有記下分鐘數的聯絡，依種類用預設值（拜訪 60、電話 10、訊息 3……）；旁邊會註明有多少是估計的。</translation>
    </message>
    <message>
      <source>Where the time goes</source>
      <translation>時間用在誰身上</translation>
    </message>
    <message>
      <source>never</source>
      <extracomment>on the card and page that say where the time of the shop goes, by tier</extracomment>
      <translation>從未聯絡</translation>
    </message>
    <message>
      <source>nobody in this tier</source>
      <translation>這個等級沒有客戶</translation>
    </message>
    <message>
      <source>on target</source>
      <translation>與目標相同</translation>
    </message>
    <message>
      <source>target %1</source>
      <translation>目標 %1</translation>
    </message>
    <message>
      <source>whole shop</source>
      <translation>全店</translation>
    </message>
  </context>
  <context>
    <name>TimeCard</name>
    <message>
      <source>(no name)</source>
      <translation>（未命名）</translation>
    </message>
    <message>
      <source>Make a list</source>
      <translation>排成名單</translation>
    </message>
    <message>
      <source>Shortest of contact</source>
      <translation>最缺聯絡</translation>
    </message>
    <message>
      <source>Shortest of contact: %1</source>
      <translation>最缺聯絡：%1</translation>
    </message>
    <message>
      <source>Show those who are shortest of contact as a list to call</source>
      <translation>把最缺聯絡的客戶列成名單，方便逐一聯絡</translation>
    </message>
    <message>
      <source>Where the time goes</source>
      <translation>時間用在誰身上</translation>
    </message>
  </context>
  <context>
    <name>TimeView</name>
    <message>
      <source>&amp;Whose time:</source>
      <translation>看誰的時間(&amp;W)：</translation>
    </message>
    <message>
      <source>By colleague</source>
      <translation>依同事</translation>
    </message>
    <message>
      <source>Change the targets…</source>
      <translation>修改目標…</translation>
    </message>
    <message>
      <source>Make a &amp;list</source>
      <translation>排成名單(&amp;L)</translation>
    </message>
    <message>
      <source>No name noted</source>
      <translation>未記同事</translation>
    </message>
    <message>
      <source>Nobody got less time than their part: every customer is looked after.</source>
      <translation>沒有客戶得到的時間少於建議，大家都照顧到了。</translation>
    </message>
    <message>
      <source>Short of contact</source>
      <translation>缺聯絡</translation>
    </message>
    <message>
      <source>Short of contact  %1</source>
      <translation>缺聯絡  %1</translation>
    </message>
    <message>
      <source>The first %1 of them are shown.</source>
      <translation>只顯示前 %1 位。</translation>
    </message>
    <message>
      <source>Those chosen in the table, or all of it, as a list to call</source>
      <translation>把表中選取的（或全部）客戶列成名單，方便逐一聯絡</translation>
    </message>
    <message>
      <source>Time for: %1</source>
      <translation>時間用在：%1</translation>
    </message>
    <message>
      <source>Where the time goes, against the plan</source>
      <translation>時間用在誰身上，與目標相比</translation>
    </message>
    <message>
      <source>Whole shop</source>
      <translation>全店</translation>
    </message>
    <message>
      <source>Whose time</source>
      <translation>看誰的時間</translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <source>%1 min</source>
      <translation>%1 分鐘</translation>
    </message>
    <message numerus="yes">
      <source>%n file(s)</source>
      <translation>
        <numerusform>%n 個檔案</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n year(s)</source>
      <translation>
        <numerusform>滿 %n 年</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n year(s) old</source>
      <translation>
        <numerusform>滿 %n 歲</numerusform>
      </translation>
    </message>
    <message>
      <source>Ahead</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>接下來</translation>
    </message>
    <message>
      <source>April %1</source>
      <translation>%1 年 4 月</translation>
    </message>
    <message>
      <source>August %1</source>
      <translation>%1 年 8 月</translation>
    </message>
    <message>
      <source>Came back</source>
      <translation>已回來</translation>
    </message>
    <message>
      <source>Change the visit…</source>
      <translation>修改拜訪…</translation>
    </message>
    <message>
      <source>Change this contact…</source>
      <translation>修改這筆聯絡…</translation>
    </message>
    <message>
      <source>Change this need…</source>
      <translation>修改這筆需求…</translation>
    </message>
    <message>
      <source>Change this promise…</source>
      <translation>修改這件待辦…</translation>
    </message>
    <message>
      <source>Change who came…</source>
      <translation>修改出席名單…</translation>
    </message>
    <message>
      <source>Changes</source>
      <extracomment>filter: changes of tier, handovers, losses</extracomment>
      <translation>變更</translation>
    </message>
    <message>
      <source>Comment</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>評論</translation>
    </message>
    <message>
      <source>Comments</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>評論</translation>
    </message>
    <message>
      <source>Contact log</source>
      <translation>聯絡紀錄</translation>
    </message>
    <message>
      <source>Copy</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>複製</translation>
    </message>
    <message>
      <source>Dates</source>
      <extracomment>filter: birthdays and other important dates</extracomment>
      <translation>重要日子</translation>
    </message>
    <message>
      <source>Day not known</source>
      <translation>日期不明</translation>
    </message>
    <message>
      <source>December %1</source>
      <translation>%1 年 12 月</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>刪除</translation>
    </message>
    <message>
      <source>Did not come</source>
      <translation>未出席</translation>
    </message>
    <message>
      <source>Done</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>待辦已完成</translation>
    </message>
    <message>
      <source>Entered in the book</source>
      <translation>建檔</translation>
    </message>
    <message>
      <source>Everything</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>全部</translation>
    </message>
    <message>
      <source>February %1</source>
      <translation>%1 年 2 月</translation>
    </message>
    <message>
      <source>First contact</source>
      <translation>第一次聯絡</translation>
    </message>
    <message>
      <source>Handed over</source>
      <translation>客戶交接</translation>
    </message>
    <message>
      <source>Imported</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>匯入</translation>
    </message>
    <message>
      <source>Introduced somebody</source>
      <translation>介紹了客戶</translation>
    </message>
    <message>
      <source>January %1</source>
      <translation>%1 年 1 月</translation>
    </message>
    <message>
      <source>July %1</source>
      <translation>%1 年 7 月</translation>
    </message>
    <message>
      <source>June %1</source>
      <translation>%1 年 6 月</translation>
    </message>
    <message>
      <source>Lost</source>
      <extracomment>entry: the customer was lost</extracomment>
      <translation>流失</translation>
    </message>
    <message>
      <source>March %1</source>
      <translation>%1 年 3 月</translation>
    </message>
    <message>
      <source>May %1</source>
      <translation>%1 年 5 月</translation>
    </message>
    <message>
      <source>Need</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>預計需求</translation>
    </message>
    <message>
      <source>Need became a sale</source>
      <translation>需求已成交</translation>
    </message>
    <message>
      <source>Need is gone</source>
      <translation>不再需要</translation>
    </message>
    <message>
      <source>Needs and promises</source>
      <translation>需求與承諾</translation>
    </message>
    <message>
      <source>Nothing here</source>
      <translation>這裡沒有內容</translation>
    </message>
    <message>
      <source>Nothing of this kind is known of this customer.</source>
      <translation>這位客戶沒有這一類的紀錄。</translation>
    </message>
    <message>
      <source>November %1</source>
      <translation>%1 年 11 月</translation>
    </message>
    <message>
      <source>October %1</source>
      <translation>%1 年 10 月</translation>
    </message>
    <message>
      <source>Only the newest entries are shown; the other tabs have them all.</source>
      <translation>這裡只顯示最新的項目；全部內容請看其他分頁。</translation>
    </message>
    <message>
      <source>Promise kept</source>
      <translation>承諾已完成</translation>
    </message>
    <message>
      <source>Promised</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>答應的事</translation>
    </message>
    <message>
      <source>Remedy done</source>
      <translation>補救完成</translation>
    </message>
    <message>
      <source>Return</source>
      <extracomment>entry: goods came back</extracomment>
      <translation>退貨</translation>
    </message>
    <message>
      <source>Sale</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>銷售</translation>
    </message>
    <message>
      <source>Sales</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>銷售</translation>
    </message>
    <message>
      <source>September %1</source>
      <translation>%1 年 9 月</translation>
    </message>
    <message>
      <source>Show the comment</source>
      <translation>看這則評論</translation>
    </message>
    <message>
      <source>Show this customer</source>
      <translation>看這位客戶</translation>
    </message>
    <message>
      <source>Show this sale</source>
      <translation>顯示這筆銷售</translation>
    </message>
    <message>
      <source>Thanked for an introduction</source>
      <translation>答謝介紹</translation>
    </message>
    <message>
      <source>Tier changed</source>
      <translation>等級變更</translation>
    </message>
    <message>
      <source>Timeline</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>時間軸</translation>
    </message>
    <message>
      <source>To do</source>
      <translation>待辦</translation>
    </message>
    <message>
      <source>Today</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>今天</translation>
    </message>
    <message>
      <source>Visit made</source>
      <translation>已拜訪</translation>
    </message>
    <message>
      <source>Visit missed</source>
      <translation>未訪成</translation>
    </message>
    <message>
      <source>Visit planned</source>
      <translation>已安排拜訪</translation>
    </message>
    <message>
      <source>Visit put off</source>
      <translation>拜訪改期</translation>
    </message>
    <message>
      <source>Visits</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>拜訪</translation>
    </message>
    <message>
      <source>by %1</source>
      <translation>期限 %1</translation>
    </message>
    <message>
      <source>confirmed</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>已確認</translation>
    </message>
    <message>
      <source>cost %1</source>
      <translation>花費 %1</translation>
    </message>
    <message>
      <source>no tier</source>
      <translation>無等級</translation>
    </message>
    <message>
      <source>nobody</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>未指定</translation>
    </message>
    <message>
      <source>not done yet</source>
      <translation>還沒完成</translation>
    </message>
    <message>
      <source>nothing logged of it yet</source>
      <translation>還沒記下結果</translation>
    </message>
    <message>
      <source>on the visit of %1</source>
      <translation>關於 %1 的拜訪</translation>
    </message>
    <message>
      <source>perhaps</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>可能</translation>
    </message>
    <message>
      <source>pinned</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>已釘選</translation>
    </message>
    <message>
      <source>satisfied %1 of 5</source>
      <translation>滿意度 %1/5</translation>
    </message>
    <message>
      <source>with the colleague %1 of 5</source>
      <translation>對同事滿意度 %1/5</translation>
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <source>%1 was saved in %2</source>
      <translation>%1 已存到 %2</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <extracomment>button of the short message at the bottom</extracomment>
      <translation>關閉</translation>
    </message>
    <message>
      <source>No program here opens %1.</source>
      <translation>這台電腦沒有程式可以開啟 %1。</translation>
    </message>
    <message>
      <source>Open</source>
      <extracomment>button of the short message at the bottom</extracomment>
      <translation>開啟</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>開啟資料夾</translation>
    </message>
    <message>
      <source>Redo</source>
      <extracomment>button of the short message at the bottom</extracomment>
      <translation>重做</translation>
    </message>
    <message>
      <source>Undo</source>
      <extracomment>button of the short message at the bottom</extracomment>
      <translation>復原</translation>
    </message>
  </context>
  <context>
    <name>Today</name>
    <message>
      <source>%1 %2</source>
      <translation>%3（%1）</translation>
    </message>
    <message>
      <source>%1 h %2 min</source>
      <translation>%1 小時 %2 分</translation>
    </message>
    <message>
      <source>%1 on %2 (%3)</source>
      <translation>%2（%3）%1</translation>
    </message>
    <message>
      <source>%1 today</source>
      <translation>今天%1</translation>
    </message>
    <message>
      <source>%1 tomorrow</source>
      <translation>明天%1</translation>
    </message>
    <message>
      <source>%1 was not there for a week</source>
      <translation>%1 已經一週沒接上</translation>
    </message>
    <message>
      <source>%1 was on %2</source>
      <translation>%1已過（%2）</translation>
    </message>
    <message>
      <source>%1% of it estimated</source>
      <translation>其中 %1% 為估計</translation>
    </message>
    <message>
      <source>%1/%2</source>
      <translation>%4%5</translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) overdue</source>
      <translation>
        <numerusform>逾期 %n 天</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entry(ies) older than you want to keep them</source>
      <translation>
        <numerusform>有 %n 筆超過您設定的保留天數</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more are not printed</source>
      <translation>
        <numerusform>還有 %n 項沒有印</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more day(s) of customers</source>
      <translation>
        <numerusform>還有 %n 個客戶的日子</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more likely order(s)</source>
      <translation>
        <numerusform>還有 %n 筆可能的訂單</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more on the next pages</source>
      <translation>
        <numerusform>後面幾頁還有 %n 項</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more visit(s) without a result</source>
      <translation>
        <numerusform>還有 %n 次拜訪沒填結果</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more: in “Promises and tasks”</source>
      <translation>
        <numerusform>還有 %n 件：在「承諾與待辦」</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more: in “To contact”</source>
      <translation>
        <numerusform>還有 %n 位：在「待聯絡」</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) not yet assigned to a customer</source>
      <translation>
        <numerusform>%n 則筆記還沒歸到客戶</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to be done</source>
      <translation>
        <numerusform>待辦 %n 件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n year(s)</source>
      <translation>
        <numerusform>滿 %n 年</numerusform>
      </translation>
    </message>
    <message>
      <source>3 days</source>
      <translation>3 天</translation>
    </message>
    <message>
      <source>A week</source>
      <translation>一週</translation>
    </message>
    <message>
      <source>All done for today</source>
      <translation>今天都做完了</translation>
    </message>
    <message>
      <source>All promises</source>
      <translation>全部待辦</translation>
    </message>
    <message>
      <source>All visits</source>
      <translation>全部拜訪</translation>
    </message>
    <message>
      <source>Asked</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>已問</translation>
    </message>
    <message>
      <source>Asked %1: %2</source>
      <translation>已問%1：%2</translation>
    </message>
    <message>
      <source>Back up</source>
      <translation>備份</translation>
    </message>
    <message>
      <source>Backup</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>備份</translation>
    </message>
    <message>
      <source>Begin</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>開始</translation>
    </message>
    <message>
      <source>Bought…</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>已買…</translation>
    </message>
    <message>
      <source>Calendar</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>行事曆</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>取消</translation>
    </message>
    <message>
      <source>Choose a day after today.</source>
      <translation>請選今天以後的日子。</translation>
    </message>
    <message>
      <source>Coming days</source>
      <translation>接下來的日子</translation>
    </message>
    <message>
      <source>Contact with %1</source>
      <translation>與%1聯絡</translation>
    </message>
    <message>
      <source>Contacted</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>已聯絡</translation>
    </message>
    <message>
      <source>Customer review meeting</source>
      <translation>客戶分類檢討會議</translation>
    </message>
    <message>
      <source>Days of customers</source>
      <translation>客戶的日子</translation>
    </message>
    <message>
      <source>Done</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>完成</translation>
    </message>
    <message>
      <source>Everybody's</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>所有人的</translation>
    </message>
    <message>
      <source>Fill in</source>
      <translation>補填</translation>
    </message>
    <message>
      <source>First tomorrow: %1 %2</source>
      <translation>明天第一件：%1 拜訪%2</translation>
    </message>
    <message>
      <source>Greeted</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>已祝福</translation>
    </message>
    <message>
      <source>How</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>方式</translation>
    </message>
    <message>
      <source>J K next, previous · 1 done · 2 later · G greet · Enter customer · O entry</source>
      <translation>J K 下一件、上一件 · 1 完成 · 2 延後 · G 問候 · Enter 開啟客戶 · O 開啟項目</translation>
    </message>
    <message>
      <source>Later</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>延後</translation>
    </message>
    <message>
      <source>Likely orders</source>
      <translation>可能的訂單</translation>
    </message>
    <message>
      <source>Log</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>記聯絡</translation>
    </message>
    <message>
      <source>Log a contact…</source>
      <translation>記一筆聯絡…</translation>
    </message>
    <message>
      <source>Look through</source>
      <translation>查看</translation>
    </message>
    <message>
      <source>Mine</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>我的</translation>
    </message>
    <message>
      <source>More…</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>更多…</translation>
    </message>
    <message>
      <source>Nobody is due, nothing is promised for today and no day of a customer comes. Time to look after somebody whom you have not seen for long.</source>
      <translation>沒有待聯絡的客戶，沒有今天到期的承諾，也沒有客戶的日子快到了。正好去看看很久沒見的客戶。</translation>
    </message>
    <message>
      <source>Not wanted…</source>
      <translation>不要了…</translation>
    </message>
    <message>
      <source>Notes</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>筆記</translation>
    </message>
    <message>
      <source>Nothing to do today</source>
      <translation>今天沒有要做的事</translation>
    </message>
    <message>
      <source>Open the customer</source>
      <translation>開啟客戶</translation>
    </message>
    <message>
      <source>Open the entry…</source>
      <translation>開啟項目…</translation>
    </message>
    <message>
      <source>Print the day</source>
      <translation>列印今日清單</translation>
    </message>
    <message>
      <source>Print the visit sheet</source>
      <translation>列印拜訪準備表</translation>
    </message>
    <message>
      <source>Promised next</source>
      <translation>答應的事</translation>
    </message>
    <message>
      <source>Promises and tasks</source>
      <translation>承諾與待辦</translation>
    </message>
    <message>
      <source>Put off</source>
      <translation>延後</translation>
    </message>
    <message>
      <source>Put off: %1</source>
      <translation>延後：%1</translation>
    </message>
    <message>
      <source>Sheet</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>準備表</translation>
    </message>
    <message>
      <source>Somebody changed this meanwhile. Look at it again.</source>
      <translation>這一項剛才被改過，請再看一次。</translation>
    </message>
    <message>
      <source>Sort</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>去歸檔</translation>
    </message>
    <message>
      <source>This day is no longer in the book.</source>
      <translation>這個日子已不在客戶簿裡。</translation>
    </message>
    <message>
      <source>Time this week</source>
      <translation>本週時間</translation>
    </message>
    <message>
      <source>To contact</source>
      <translation>待聯絡</translation>
    </message>
    <message>
      <source>To win them back: %1</source>
      <translation>挽回：%1</translation>
    </message>
    <message>
      <source>Today</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>今日</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>明天</translation>
    </message>
    <message>
      <source>Trash</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>垃圾桶</translation>
    </message>
    <message>
      <source>Undo</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>復原</translation>
    </message>
    <message>
      <source>Until</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>到哪一天</translation>
    </message>
    <message>
      <source>Visit of %1 %2 without a result</source>
      <translation>%1 %2 的拜訪還沒填結果</translation>
    </message>
    <message>
      <source>Visits today</source>
      <translation>拜訪</translation>
    </message>
    <message>
      <source>Visits without a result</source>
      <translation>沒填結果的拜訪</translation>
    </message>
    <message>
      <source>What came of the visit</source>
      <translation>填拜訪結果</translation>
    </message>
    <message>
      <source>What is to be done today</source>
      <translation>今天要做的事</translation>
    </message>
    <message>
      <source>What was spoken about</source>
      <translation>談了什麼</translation>
    </message>
    <message>
      <source>Whose day</source>
      <translation>誰的待辦</translation>
    </message>
    <message>
      <source>Why (if you like)</source>
      <translation>原因（可不填）</translation>
    </message>
    <message>
      <source>Write a greeting…</source>
      <translation>寫祝福…</translation>
    </message>
    <message>
      <source>confirmed</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>預約</translation>
    </message>
    <message>
      <source>due today</source>
      <translation>今天到期</translation>
    </message>
    <message numerus="yes">
      <source>every %n day(s)</source>
      <translation>
        <numerusform>每 %n 天聯絡</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n day(s) (%1)</source>
      <translation>
        <numerusform>每 %n 天聯絡（%1）</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n day(s), as agreed</source>
      <translation>
        <numerusform>約定每 %n 天聯絡</numerusform>
      </translation>
    </message>
    <message>
      <source>finished: %1</source>
      <translation>已完成：%1</translation>
    </message>
    <message>
      <source>had been put off: %1</source>
      <translation>先前延後：%1</translation>
    </message>
    <message numerus="yes">
      <source>last backup on %1, %n day(s) ago</source>
      <translation>
        <numerusform>上次備份 %1，%n 天前</numerusform>
      </translation>
    </message>
    <message>
      <source>last: %1, %2</source>
      <translation>上次 %1%2</translation>
    </message>
    <message>
      <source>lunar</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>農曆</translation>
    </message>
    <message>
      <source>never backed up</source>
      <translation>還沒有備份過</translation>
    </message>
    <message>
      <source>never contacted</source>
      <translation>從未聯絡</translation>
    </message>
    <message>
      <source>none</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>沒有</translation>
    </message>
    <message>
      <source>not confirmed yet</source>
      <translation>還沒預約</translation>
    </message>
    <message>
      <source>nothing logged yet</source>
      <translation>還沒有記錄</translation>
    </message>
    <message>
      <source>purpose</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>目的</translation>
    </message>
    <message>
      <source>put off to %1</source>
      <translation>延後到 %1</translation>
    </message>
    <message>
      <source>the last backup failed: %1</source>
      <translation>上次備份失敗：%1</translation>
    </message>
    <message>
      <source>the meeting was planned for: %1</source>
      <translation>原定開會日：%1</translation>
    </message>
    <message>
      <source>things to bring</source>
      <translation>攜帶</translation>
    </message>
    <message>
      <source>to be contacted today</source>
      <translation>今天待聯絡</translation>
    </message>
    <message numerus="yes">
      <source>turns %n</source>
      <translation>
        <numerusform>滿 %n 歲</numerusform>
      </translation>
    </message>
    <message>
      <source>wanted: %1</source>
      <translation>預計 %1</translation>
    </message>
  </context>
  <context>
    <name>Tools</name>
    <message numerus="yes">
      <source>%n column(s)</source>
      <translation>
        <numerusform>%n 欄</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a column</source>
      <translation>加一欄</translation>
    </message>
    <message>
      <source>Add a row</source>
      <translation>加一列</translation>
    </message>
    <message>
      <source>Attach a file</source>
      <translation>加入附件</translation>
    </message>
    <message>
      <source>Bold</source>
      <extracomment>tool of the toolbar for writing a comment</extracomment>
      <translation>粗體</translation>
    </message>
    <message>
      <source>Caption of the picture</source>
      <translation>圖片說明</translation>
    </message>
    <message>
      <source>Check list</source>
      <translation>核取清單</translation>
    </message>
    <message>
      <source>Clear formatting</source>
      <translation>清除格式</translation>
    </message>
    <message>
      <source>Find in this text</source>
      <translation>在這段文字裡找</translation>
    </message>
    <message>
      <source>Highlight</source>
      <extracomment>tool of the toolbar for writing a comment</extracomment>
      <translation>螢光標記</translation>
    </message>
    <message>
      <source>Horizontal line</source>
      <translation>分隔線</translation>
    </message>
    <message>
      <source>Indent</source>
      <extracomment>tool of the toolbar for writing a comment</extracomment>
      <translation>增加縮排</translation>
    </message>
    <message>
      <source>Indent less</source>
      <translation>減少縮排</translation>
    </message>
    <message>
      <source>Italic</source>
      <extracomment>tool of the toolbar for writing a comment</extracomment>
      <translation>斜體</translation>
    </message>
    <message>
      <source>Large text</source>
      <translation>大字</translation>
    </message>
    <message>
      <source>Larger picture</source>
      <translation>放大圖片</translation>
    </message>
    <message>
      <source>Link</source>
      <extracomment>tool of the toolbar for writing a comment</extracomment>
      <translation>連結</translation>
    </message>
    <message>
      <source>List</source>
      <extracomment>tool of the toolbar for writing a comment</extracomment>
      <translation>項目清單</translation>
    </message>
    <message>
      <source>More</source>
      <extracomment>tool of the toolbar for writing a comment</extracomment>
      <translation>更多</translation>
    </message>
    <message>
      <source>More tools</source>
      <translation>更多工具</translation>
    </message>
    <message>
      <source>No highlight</source>
      <translation>取消標記</translation>
    </message>
    <message>
      <source>Normal</source>
      <extracomment>tool of the toolbar for writing a comment</extracomment>
      <translation>一般</translation>
    </message>
    <message>
      <source>Normal text</source>
      <translation>一般大小</translation>
    </message>
    <message>
      <source>Numbered list</source>
      <translation>編號清單</translation>
    </message>
    <message>
      <source>Paste text only</source>
      <translation>只貼上文字</translation>
    </message>
    <message>
      <source>Picture</source>
      <extracomment>tool of the toolbar for writing a comment</extracomment>
      <translation>圖片</translation>
    </message>
    <message>
      <source>Quotation</source>
      <extracomment>tool of the toolbar for writing a comment</extracomment>
      <translation>引用</translation>
    </message>
    <message>
      <source>Redo typing</source>
      <translation>重做輸入</translation>
    </message>
    <message>
      <source>Remove the whole table</source>
      <translation>移除整個表格</translation>
    </message>
    <message>
      <source>Remove this column</source>
      <translation>移除這一欄</translation>
    </message>
    <message>
      <source>Remove this row</source>
      <translation>移除這一列</translation>
    </message>
    <message>
      <source>Small text</source>
      <translation>小字</translation>
    </message>
    <message>
      <source>Smaller picture</source>
      <translation>縮小圖片</translation>
    </message>
    <message>
      <source>Strike through</source>
      <translation>刪除線</translation>
    </message>
    <message>
      <source>Table</source>
      <extracomment>tool of the toolbar for writing a comment</extracomment>
      <translation>表格</translation>
    </message>
    <message>
      <source>Text colour</source>
      <translation>文字顏色</translation>
    </message>
    <message>
      <source>Tick or untick</source>
      <translation>勾選或取消</translation>
    </message>
    <message>
      <source>Underline</source>
      <extracomment>tool of the toolbar for writing a comment</extracomment>
      <translation>底線</translation>
    </message>
    <message>
      <source>Undo typing</source>
      <translation>復原輸入</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Find among all customers…</source>
      <translation>在所有客戶裡找…</translation>
    </message>
    <message>
      <source>Search names, pinyin, phones, notes, comments…</source>
      <translation>搜尋姓名、末四碼、注音或拼音字首、備註、評論…</translation>
    </message>
  </context>
  <context>
    <name>Trash</name>
    <message>
      <source>This is no longer in the trash.</source>
      <translation>這筆紀錄已經不在垃圾桶裡了。</translation>
    </message>
  </context>
  <context>
    <name>Tree</name>
    <message>
      <source>Whether a group shows those of the groups below it</source>
      <translation>群組是否也顯示子群組的客戶</translation>
    </message>
  </context>
  <context>
    <name>TripMessages</name>
    <message numerus="yes">
      <source>%n confirmed already, who are thanked</source>
      <translation>
        <numerusform>其中 %n 位已確認，改為道謝</numerusform>
      </translation>
    </message>
    <message>
      <source>Before leaving</source>
      <translation>出發前</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>in the window with the messages of a trip, written one after another</extracomment>
      <translation>關閉</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <extracomment>beside a name in the list: they said yes by phone, so they are thanked</extracomment>
      <translation>已確認</translation>
    </message>
    <message>
      <source>Copied. Ctrl+Enter when it is sent.</source>
      <translation>已複製。送出後按 Ctrl+Enter。</translation>
    </message>
    <message>
      <source>Copy</source>
      <extracomment>in the window with the messages of a trip, written one after another</extracomment>
      <translation>複製</translation>
    </message>
    <message>
      <source>Filled in for each: %1</source>
      <translation>會替每位填入：%1</translation>
    </message>
    <message>
      <source>Message</source>
      <extracomment>in the window with the messages of a trip, written one after another</extracomment>
      <translation>訊息</translation>
    </message>
    <message>
      <source>Messages: %1</source>
      <translation>訊息：%1</translation>
    </message>
    <message>
      <source>Nobody gets this message.</source>
      <translation>沒有人要收這則訊息。</translation>
    </message>
    <message>
      <source>On arrival</source>
      <translation>到達後</translation>
    </message>
    <message>
      <source>Sent</source>
      <extracomment>in the window with the messages of a trip, written one after another</extracomment>
      <translation>已送出</translation>
    </message>
    <message>
      <source>Sent, next</source>
      <translation>已送出，下一位</translation>
    </message>
    <message>
      <source>To whom</source>
      <translation>傳給誰</translation>
    </message>
    <message>
      <source>Words for everybody</source>
      <translation>給大家的內容</translation>
    </message>
    <message>
      <source>Words…</source>
      <extracomment>in the window with the messages of a trip, written one after another</extracomment>
      <translation>內容…</translation>
    </message>
    <message numerus="yes">
      <source>to %n customer(s) near who are not on the trip</source>
      <translation>
        <numerusform>給附近沒排入的 %n 位客戶</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>to %n customer(s) whom you visit</source>
      <translation>
        <numerusform>給要拜訪的 %n 位客戶</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Trips</name>
    <message>
      <source>%1 is not a day of the trip %2.</source>
      <translation>%1 不在行程「%2」的日期裡。</translation>
    </message>
    <message>
      <source>%1, not on this trip</source>
      <translation>%1，這趟沒排</translation>
    </message>
    <message numerus="yes">
      <source>%n chosen</source>
      <translation>
        <numerusform>選了 %n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n 位客戶</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) there</source>
      <translation>
        <numerusform>那裡有 %n 位客戶</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) overdue</source>
      <translation>
        <numerusform>逾期 %n 天</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more near</source>
      <translation>
        <numerusform>附近還有 %n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n ready</source>
      <translation>
        <numerusform>%n 站備妥</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stop(s)</source>
      <translation>
        <numerusform>%n 站</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stop(s) of this trip are on other days. Move them first, or let the trip begin earlier or end later.</source>
      <translation>
        <numerusform>這趟行程有 %n 站排在別的日子。請先移動它們，或把行程的日期放寬。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n were on the trip already, or are in the trash</source>
      <translation>
        <numerusform>%n 位沒有排入：已在行程上，或在垃圾桶裡</numerusform>
      </translation>
    </message>
    <message>
      <source>+ Take along</source>
      <translation>＋ 排入</translation>
    </message>
    <message>
      <source>A trip has at most %1 days. Look at its year.</source>
      <translation>一趟行程最多 %1 天。請看看年份對不對。</translation>
    </message>
    <message>
      <source>Add</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>新增</translation>
    </message>
    <message>
      <source>Add a stop</source>
      <translation>加一站</translation>
    </message>
    <message>
      <source>Add a stop…</source>
      <translation>加一站…</translation>
    </message>
    <message>
      <source>All years</source>
      <translation>所有年份</translation>
    </message>
    <message>
      <source>Appointment</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>預約</translation>
    </message>
    <message>
      <source>Area</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>地區</translation>
    </message>
    <message>
      <source>Cancel the visits</source>
      <translation>取消這些拜訪</translation>
    </message>
    <message>
      <source>Change</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>修改</translation>
    </message>
    <message>
      <source>Change the trip</source>
      <translation>修改行程</translation>
    </message>
    <message>
      <source>Change the trip…</source>
      <translation>修改行程…</translation>
    </message>
    <message>
      <source>Choose an area and a day: the program proposes whom to visit there, and why.</source>
      <translation>選好地區和日子，程式會建議在那裡拜訪誰，並說明理由。</translation>
    </message>
    <message>
      <source>City, district or part of an address</source>
      <translation>縣市、區，或地址的一部分</translation>
    </message>
    <message>
      <source>Confirmed by phone</source>
      <translation>已電話確認</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>Day</source>
      <extracomment>label: the day of a trip on which somebody is visited</extracomment>
      <translation>日期</translation>
    </message>
    <message>
      <source>Day %1</source>
      <translation>第 %1 天</translation>
    </message>
    <message>
      <source>Delete the trip</source>
      <translation>刪除行程</translation>
    </message>
    <message>
      <source>Delete the trip %1?</source>
      <translation>要刪除行程「%1」嗎？</translation>
    </message>
    <message>
      <source>Delete the trip…</source>
      <translation>刪除行程…</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>第一天</translation>
    </message>
    <message>
      <source>First visit at</source>
      <translation>第一次拜訪幾點</translation>
    </message>
    <message>
      <source>Fold</source>
      <extracomment>button: fold the card of who is near to its heading</extracomment>
      <translation>收起</translation>
    </message>
    <message>
      <source>Fold who is near</source>
      <translation>收起附近的客戶</translation>
    </message>
    <message>
      <source>Go to %1</source>
      <translation>到 %1 的資料</translation>
    </message>
    <message>
      <source>Go to the customer</source>
      <translation>到這位客戶</translation>
    </message>
    <message>
      <source>Its planned visits can stay, each for itself, or be cancelled too.</source>
      <translation>已安排的拜訪可以留下各自單獨進行，也可以一起取消。</translation>
    </message>
    <message>
      <source>Keep the visits</source>
      <translation>保留拜訪</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>最後一天</translation>
    </message>
    <message>
      <source>Lodging</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>住宿</translation>
    </message>
    <message>
      <source>Lodging, night of %1</source>
      <translation>%1 晚的住宿</translation>
    </message>
    <message>
      <source>Messages…</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>訊息…</translation>
    </message>
    <message>
      <source>More</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>更多</translation>
    </message>
    <message>
      <source>Name of the house</source>
      <translation>旅館名稱</translation>
    </message>
    <message>
      <source>Name of the trip</source>
      <translation>行程名稱</translation>
    </message>
    <message>
      <source>Near</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>附近</translation>
    </message>
    <message>
      <source>No trip is to come. Plan one first (Ctrl+Shift+F9).</source>
      <translation>沒有接下來的行程，請先安排一趟（Ctrl+Shift+F9）。</translation>
    </message>
    <message>
      <source>No visit is planned</source>
      <translation>還沒有安排拜訪</translation>
    </message>
    <message>
      <source>Nobody is chosen yet. Plan it once more for a trip without stops, to which they can be added later (Ins).</source>
      <translation>還沒有選任何客戶。再按一次，就安排一個沒有站的行程，之後可以再加（Ins）。</translation>
    </message>
    <message>
      <source>Nobody is known there.</source>
      <translation>那裡還沒有客戶。</translation>
    </message>
    <message>
      <source>Not confirmed</source>
      <translation>改為未確認</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>備註</translation>
    </message>
    <message>
      <source>Note (rooms, price, address)</source>
      <translation>備註（房型、價錢、地址）</translation>
    </message>
    <message>
      <source>Nothing planned on this day</source>
      <translation>這一天沒有安排</translation>
    </message>
    <message>
      <source>Open the visit</source>
      <translation>開啟這次拜訪</translation>
    </message>
    <message>
      <source>Order by time</source>
      <translation>照時間排</translation>
    </message>
    <message>
      <source>Phone</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>電話</translation>
    </message>
    <message>
      <source>Plan a trip</source>
      <translation>安排行程</translation>
    </message>
    <message>
      <source>Plan a trip…</source>
      <translation>安排行程…</translation>
    </message>
    <message>
      <source>Plan the trip</source>
      <translation>排好行程</translation>
    </message>
    <message numerus="yes">
      <source>Plan the trip with %n stop(s)</source>
      <translation>
        <numerusform>排好行程，共 %n 站</numerusform>
      </translation>
    </message>
    <message>
      <source>Print its sheet</source>
      <translation>列印這張準備表</translation>
    </message>
    <message>
      <source>Print sheets</source>
      <translation>列印準備表</translation>
    </message>
    <message>
      <source>Print the trip</source>
      <translation>列印整趟</translation>
    </message>
    <message>
      <source>Purpose</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>目的</translation>
    </message>
    <message>
      <source>Say an area, and see whom to visit there.</source>
      <translation>填地區，就能看到那裡可以拜訪誰。</translation>
    </message>
    <message>
      <source>Say on which days the trip is.</source>
      <translation>請填行程的日期。</translation>
    </message>
    <message>
      <source>Say the trip's area to see who lives there.</source>
      <translation>填了行程的地區，就能看到附近還有誰。</translation>
    </message>
    <message>
      <source>Sheet %1 of %2 · %3</source>
      <translation>準備表 %1/%2　%3</translation>
    </message>
    <message>
      <source>Show</source>
      <extracomment>button: unfold the card of who is near</extracomment>
      <translation>展開</translation>
    </message>
    <message>
      <source>Show who is near</source>
      <translation>展開附近的客戶</translation>
    </message>
    <message>
      <source>Single visits</source>
      <translation>單獨的拜訪</translation>
    </message>
    <message>
      <source>So many visits do not fit into the day. Begin earlier, leave less time between them, or take more days.</source>
      <translation>一天排不下這麼多次拜訪。請早點開始、縮短間隔，或多排幾天。</translation>
    </message>
    <message>
      <source>Somebody changed this trip in the meantime. Close this window and open it again to see how it is now.</source>
      <translation>這趟行程剛才被別人改過。請關閉這個視窗再開啟，看看現在的內容。</translation>
    </message>
    <message>
      <source>Stops</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>各站</translation>
    </message>
    <message>
      <source>Take %1 along</source>
      <translation>把 %1 排入行程</translation>
    </message>
    <message numerus="yes">
      <source>Take %n area(s) from the addresses</source>
      <translation>
        <numerusform>從地址填好 %n 位的地區</numerusform>
      </translation>
    </message>
    <message>
      <source>Take along</source>
      <translation>排入</translation>
    </message>
    <message>
      <source>Take along on a trip</source>
      <translation>排入行程</translation>
    </message>
    <message>
      <source>Take out of the trip</source>
      <translation>移出行程</translation>
    </message>
    <message>
      <source>The others</source>
      <translation>之後各站</translation>
    </message>
    <message>
      <source>The trip ends before it begins.</source>
      <translation>行程的結束日早於開始日。</translation>
    </message>
    <message>
      <source>They are on the trip %1 already.</source>
      <translation>已經在行程「%1」上了。</translation>
    </message>
    <message>
      <source>This day is not one of the trip's.</source>
      <translation>這一天不在行程的日期裡。</translation>
    </message>
    <message>
      <source>This night is not one of the trip's.</source>
      <translation>這一晚不在行程的日期裡。</translation>
    </message>
    <message>
      <source>This trip is no longer in the book.</source>
      <translation>這趟行程已經不在客戶簿裡。</translation>
    </message>
    <message>
      <source>Tick all</source>
      <translation>全部勾選</translation>
    </message>
    <message>
      <source>Tick none</source>
      <translation>全部不選</translation>
    </message>
    <message>
      <source>To bring</source>
      <translation>攜帶</translation>
    </message>
    <message>
      <source>Trip</source>
      <extracomment>the name of a round of visits to which nobody gave one</extracomment>
      <translation>行程</translation>
    </message>
    <message>
      <source>Trip to %1</source>
      <translation>%1行程</translation>
    </message>
    <message>
      <source>Trips</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>拜訪行程</translation>
    </message>
    <message>
      <source>Type in the results</source>
      <translation>輸入拜訪結果</translation>
    </message>
    <message>
      <source>Visit sheet</source>
      <translation>拜訪準備表</translation>
    </message>
    <message>
      <source>What is over cannot be moved to another day.</source>
      <translation>已經結束的不能改到別的日子。</translation>
    </message>
    <message>
      <source>Where</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>地點</translation>
    </message>
    <message>
      <source>Who is there is being looked up. Once more in a moment.</source>
      <translation>正在查那裡有誰，請稍候再按一次。</translation>
    </message>
    <message>
      <source>Whom to visit</source>
      <translation>拜訪誰</translation>
    </message>
    <message>
      <source>Why</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>理由</translation>
    </message>
    <message>
      <source>Write down the result</source>
      <translation>輸入拜訪結果</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>還有 %n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n minutes</source>
      <translation>
        <numerusform>每 %n 分鐘一站</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>last visit %n day(s) ago</source>
      <translation>
        <numerusform>%n 天沒拜訪</numerusform>
      </translation>
    </message>
    <message>
      <source>likely order: %1</source>
      <translation>可能要：%1</translation>
    </message>
    <message>
      <source>moved</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>已改期</translation>
    </message>
    <message>
      <source>never contacted</source>
      <translation>從未聯絡</translation>
    </message>
    <message>
      <source>never visited</source>
      <translation>還沒拜訪過</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>還沒訂</translation>
    </message>
    <message>
      <source>not confirmed by phone yet</source>
      <translation>還沒電話確認</translation>
    </message>
    <message>
      <source>not met</source>
      <translation>未訪成</translation>
    </message>
    <message>
      <source>open</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>未備</translation>
    </message>
    <message>
      <source>promised: %1</source>
      <translation>答應過：%1</translation>
    </message>
    <message>
      <source>ready</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>備妥</translation>
    </message>
    <message>
      <source>to be contacted</source>
      <translation>待聯絡</translation>
    </message>
    <message>
      <source>visit planned on %1</source>
      <translation>%1 已安排拜訪</translation>
    </message>
    <message>
      <source>visited</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>已拜訪</translation>
    </message>
  </context>
  <context>
    <name>TypeBack</name>
    <message>
      <source>%1 cannot be read. Is it still there?</source>
      <translation>讀不到「%1」，它還在嗎？</translation>
    </message>
    <message>
      <source>%1 is in the trash. Restore them, then type the sheet.</source>
      <translation>%1 在垃圾桶裡。先還原，再輸入這張表。</translation>
    </message>
    <message>
      <source>%1 is not a file.</source>
      <translation>「%1」不是檔案。</translation>
    </message>
    <message>
      <source>%1 is too large for a photo.</source>
      <translation>「%1」太大了，不能當照片。</translation>
    </message>
    <message numerus="yes">
      <source>%n contact(s)</source>
      <translation>
        <numerusform>%n 筆聯絡紀錄</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n need(s)</source>
      <translation>
        <numerusform>%n 項預計需求</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n promise(s)</source>
      <translation>
        <numerusform>%n 項答應的事</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n task(s)</source>
      <translation>
        <numerusform>%n 項待辦</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit sheet(s) half typed: they are kept on “Visit results”.</source>
      <translation>
        <numerusform>有 %n 張拜訪準備表輸入到一半，留在「拜訪結果」那一頁。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s) of which nothing is written down yet</source>
      <translation>
        <numerusform>%n 次拜訪還沒有結果</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s) planned</source>
      <translation>
        <numerusform>%n 次拜訪安排</numerusform>
      </translation>
    </message>
    <message>
      <source>3: this day has not come yet. Say when the visit really was.</source>
      <translation>3：這一天還沒到，請填實際拜訪的日期。</translation>
    </message>
    <message>
      <source>9: say what they will want, or clear the line.</source>
      <translation>9：請填要什麼，或把這一行清空。</translation>
    </message>
    <message>
      <source>A visit keeps at most %1 photos.</source>
      <translation>一次拜訪最多留 %1 張照片。</translation>
    </message>
    <message>
      <source>Add photos</source>
      <translation>加入照片</translation>
    </message>
    <message>
      <source>Another time: %1</source>
      <translation>改期：%1</translation>
    </message>
    <message>
      <source>Another time…</source>
      <translation>改期…</translation>
    </message>
    <message>
      <source>Arrived</source>
      <extracomment>label in the form that types a visit sheet back in, by the numbers of the sheet</extracomment>
      <translation>到達</translation>
    </message>
    <message>
      <source>Arrived at %1 and left at %2: that would be %3 hours. Look at the sheet again.</source>
      <translation>%1 到達、%2 離開，等於待了 %3 小時。請再看一次表。</translation>
    </message>
    <message>
      <source>Brought</source>
      <extracomment>label in the form that types a visit sheet back in, by the numbers of the sheet</extracomment>
      <translation>攜帶</translation>
    </message>
    <message>
      <source>By when</source>
      <translation>期限</translation>
    </message>
    <message>
      <source>Choose photos…</source>
      <translation>選擇照片…</translation>
    </message>
    <message>
      <source>Code on the sheet, typed or scanned</source>
      <translation>表上的代碼，輸入或掃描</translation>
    </message>
    <message>
      <source>Confirmed by phone</source>
      <translation>電話確認</translation>
    </message>
    <message>
      <source>Corrects the sheet and makes %1. Can be undone as one.</source>
      <translation>修改這張表，並新增 %1；可一起復原。</translation>
    </message>
    <message>
      <source>Corrects what was typed in. Can be undone as one.</source>
      <translation>修改輸入過的內容；可一起復原。</translation>
    </message>
    <message>
      <source>Cost (%1)</source>
      <translation>花費（%1）</translation>
    </message>
    <message>
      <source>Day and hour</source>
      <translation>日期與時間</translation>
    </message>
    <message>
      <source>Get in touch</source>
      <translation>聯絡</translation>
    </message>
    <message>
      <source>How many</source>
      <translation>要多少</translation>
    </message>
    <message numerus="yes">
      <source>Keeping %n photo(s)</source>
      <translation>
        <numerusform>正在存入 %n 張照片</numerusform>
      </translation>
    </message>
    <message>
      <source>Larger (Ctrl++)</source>
      <translation>放大（Ctrl++）</translation>
    </message>
    <message>
      <source>Left</source>
      <extracomment>label in the form that types a visit sheet back in, by the numbers of the sheet</extracomment>
      <translation>離開</translation>
    </message>
    <message>
      <source>Makes %1; the visit becomes “Visited”. Can be undone as one.</source>
      <translation>會新增 %1；這次拜訪變成「已拜訪」，可一起復原。</translation>
    </message>
    <message>
      <source>Market and competitors</source>
      <translation>市場與競爭對手</translation>
    </message>
    <message>
      <source>Next contact</source>
      <translation>下次聯絡</translation>
    </message>
    <message>
      <source>No photo of the sheet</source>
      <translation>沒有這張表的照片</translation>
    </message>
    <message>
      <source>Nobody there: %1</source>
      <translation>未訪成：%1</translation>
    </message>
    <message>
      <source>Nobody there…</source>
      <translation>未訪成…</translation>
    </message>
    <message>
      <source>Not visited</source>
      <translation>未訪成</translation>
    </message>
    <message>
      <source>Note on the three stops</source>
      <translation>三必到的備註</translation>
    </message>
    <message>
      <source>Notes</source>
      <extracomment>label in the form that types a visit sheet back in, by the numbers of the sheet</extracomment>
      <translation>現場紀錄</translation>
    </message>
    <message>
      <source>Nothing for now</source>
      <translation>暫時不用</translation>
    </message>
    <message>
      <source>Nothing was typed: visited all the same? Enter again saves it.</source>
      <translation>什麼都還沒填，仍然算已拜訪嗎？再按一次 Enter 就儲存。</translation>
    </message>
    <message>
      <source>Now on</source>
      <translation>改到</translation>
    </message>
    <message>
      <source>Of every visit until today it is known what came of it.</source>
      <translation>到今天為止的拜訪都有結果了。</translation>
    </message>
    <message>
      <source>Photo %1 of %2</source>
      <translation>照片 %1/%2</translation>
    </message>
    <message>
      <source>Photos (%1)</source>
      <translation>照片（%1）</translation>
    </message>
    <message>
      <source>Photos of the sheet</source>
      <translation>這張表的照片</translation>
    </message>
    <message>
      <source>Plan a visit then</source>
      <translation>當天安排拜訪</translation>
    </message>
    <message>
      <source>Problems and solutions</source>
      <translation>問題與解決</translation>
    </message>
    <message>
      <source>Promised</source>
      <extracomment>label in the form that types a visit sheet back in, by the numbers of the sheet</extracomment>
      <translation>答應的事</translation>
    </message>
    <message>
      <source>Reached</source>
      <extracomment>label in the form that types a visit sheet back in, by the numbers of the sheet</extracomment>
      <translation>達成</translation>
    </message>
    <message>
      <source>Remove this photo</source>
      <translation>移除這張照片</translation>
    </message>
    <message>
      <source>Sales and expectations</source>
      <translation>銷售與期望</translation>
    </message>
    <message>
      <source>Satisfaction</source>
      <extracomment>label in the form that types a visit sheet back in, by the numbers of the sheet</extracomment>
      <translation>滿意度</translation>
    </message>
    <message>
      <source>Save the sheet first, then drop its photo.</source>
      <translation>請先儲存這張表，再拖入照片。</translation>
    </message>
    <message>
      <source>Save, next sheet</source>
      <translation>儲存，下一張</translation>
    </message>
    <message>
      <source>Sheet %1 of %2</source>
      <translation>第 %1 張，共 %2 張</translation>
    </message>
    <message>
      <source>Smaller (Ctrl+-)</source>
      <translation>縮小（Ctrl+-）</translation>
    </message>
    <message>
      <source>Somebody typed the same sheet in the meantime (%1). Nothing is saved yet: choose, then save again.</source>
      <translation>剛才有人輸入了同一張準備表（%1）。還沒有儲存：請先選擇，再儲存一次。</translation>
    </message>
    <message>
      <source>Summary</source>
      <extracomment>label in the form that types a visit sheet back in, by the numbers of the sheet</extracomment>
      <translation>摘要</translation>
    </message>
    <message>
      <source>The market</source>
      <translation>市場</translation>
    </message>
    <message>
      <source>The next photo</source>
      <translation>下一張照片</translation>
    </message>
    <message>
      <source>The next sheet (PgDn)</source>
      <translation>下一張表（PgDn）</translation>
    </message>
    <message>
      <source>The one result</source>
      <translation>想達成的一個結果</translation>
    </message>
    <message>
      <source>The photo before</source>
      <translation>上一張照片</translation>
    </message>
    <message>
      <source>The photo follows the box you are in. Draw it to its place by hand if it is off.</source>
      <translation>照片跟著游標走；對不準時，用滑鼠把照片拖到框裡。</translation>
    </message>
    <message>
      <source>The sheet before (PgUp)</source>
      <translation>上一張表（PgUp）</translation>
    </message>
    <message>
      <source>The shops</source>
      <translation>通路：貨的流向</translation>
    </message>
    <message>
      <source>The visit of %1 was called off. What you type is written down as a visit without an appointment.</source>
      <translation>%1 的拜訪已取消。輸入的內容會記成一次沒有預約的拜訪。</translation>
    </message>
    <message>
      <source>The visit of %1 was put off: this is the one that took its place.</source>
      <translation>%1 的拜訪已改期，這是改期後的那一次。</translation>
    </message>
    <message>
      <source>Their place</source>
      <translation>客戶單位</translation>
    </message>
    <message>
      <source>There is no appointment that could be missed or put off.</source>
      <translation>這位客戶沒有約好的拜訪，不能記為未訪成或改期。</translation>
    </message>
    <message>
      <source>This sheet was typed in before: you correct what is there.</source>
      <translation>這張表以前輸入過，現在是修改。</translation>
    </message>
    <message>
      <source>This visit is logged already: what you type is added to it.</source>
      <translation>這次拜訪已有聯絡紀錄，輸入的內容會補進去。</translation>
    </message>
    <message>
      <source>This visit stands as missed. If you save its sheet, it was made.</source>
      <translation>這次拜訪記為未訪成。儲存這張表，就改成已拜訪。</translation>
    </message>
    <message>
      <source>This visit was put off meanwhile. What you typed is kept; type it in at the new visit.</source>
      <translation>這次拜訪剛才改期了。您輸入的內容還在，請輸入到改期後的拜訪。</translation>
    </message>
    <message>
      <source>Turn to the right</source>
      <translation>向右轉</translation>
    </message>
    <message>
      <source>Type the code of the sheet first, then drop its photo.</source>
      <translation>請先輸入表上的代碼，再拖入照片。</translation>
    </message>
    <message>
      <source>Typed in by</source>
      <translation>輸入人</translation>
    </message>
    <message>
      <source>Visit again</source>
      <translation>再去拜訪</translation>
    </message>
    <message>
      <source>Went to the customer's own place</source>
      <translation>到了客戶單位</translation>
    </message>
    <message>
      <source>Went to the market</source>
      <translation>到了市場</translation>
    </message>
    <message>
      <source>Went where the goods go</source>
      <translation>到了通路</translation>
    </message>
    <message>
      <source>What</source>
      <extracomment>label in the form that types a visit sheet back in, by the numbers of the sheet</extracomment>
      <translation>要什麼</translation>
    </message>
    <message>
      <source>What came of this visit is written down already.</source>
      <translation>這次拜訪的結果已經記下了。</translation>
    </message>
    <message>
      <source>What is next</source>
      <translation>接下來</translation>
    </message>
    <message>
      <source>What you were typing was kept.</source>
      <translation>上次沒輸入完的內容還在。</translation>
    </message>
    <message>
      <source>What you were typing was kept. Somebody typed the same sheet in the meantime (%1): if you save, yours stands.</source>
      <translation>上次沒輸入完的內容還在。這段時間有人也輸入了同一張表（%1）：儲存就以您的為準。</translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>label in the form that types a visit sheet back in, by the numbers of the sheet</extracomment>
      <translation>何時要</translation>
    </message>
    <message>
      <source>When it was</source>
      <translation>拜訪時間</translation>
    </message>
    <message>
      <source>Who went</source>
      <translation>拜訪人</translation>
    </message>
    <message>
      <source>Why (may stay empty)</source>
      <translation>原因（可不填）</translation>
    </message>
    <message>
      <source>You can type from the paper. Photos that you drop here stay with the visit.</source>
      <translation>看著紙輸入就可以。拖到這裡的照片會跟這次拜訪留在一起。</translation>
    </message>
    <message>
      <source>a  Sales, expectations</source>
      <translation>a  銷售與期望</translation>
    </message>
    <message>
      <source>arrived</source>
      <extracomment>label in the form that types a visit sheet back in, by the numbers of the sheet</extracomment>
      <translation>到達</translation>
    </message>
    <message>
      <source>b  Market, competitors</source>
      <translation>b  市場與競爭對手</translation>
    </message>
    <message>
      <source>c  Problems, solutions</source>
      <translation>c  問題與解決</translation>
    </message>
    <message>
      <source>confirmed by phone</source>
      <translation>電話確認</translation>
    </message>
    <message>
      <source>cost</source>
      <extracomment>label in the form that types a visit sheet back in, by the numbers of the sheet</extracomment>
      <translation>花費</translation>
    </message>
    <message>
      <source>from the sheets, one after another</source>
      <translation>從紙本表單，一張接一張</translation>
    </message>
    <message>
      <source>half typed</source>
      <translation>輸入到一半</translation>
    </message>
    <message>
      <source>how many they want</source>
      <translation>要多少</translation>
    </message>
    <message>
      <source>kept as you wrote it</source>
      <translation>照您寫的保留</translation>
    </message>
    <message>
      <source>left</source>
      <extracomment>label in the form that types a visit sheet back in, by the numbers of the sheet</extracomment>
      <translation>離開</translation>
    </message>
    <message>
      <source>like K7F-2M</source>
      <translation>例如 K7F-2M</translation>
    </message>
    <message>
      <source>next contact</source>
      <translation>下次聯絡</translation>
    </message>
    <message>
      <source>note on the three stops</source>
      <translation>三必到的備註</translation>
    </message>
    <message>
      <source>promised by when</source>
      <translation>期限</translation>
    </message>
    <message>
      <source>satisfaction</source>
      <extracomment>label in the form that types a visit sheet back in, by the numbers of the sheet</extracomment>
      <translation>滿意度</translation>
    </message>
    <message>
      <source>summary</source>
      <extracomment>label in the form that types a visit sheet back in, by the numbers of the sheet</extracomment>
      <translation>摘要</translation>
    </message>
    <message>
      <source>talk a</source>
      <translation>三必談 a</translation>
    </message>
    <message>
      <source>talk b</source>
      <translation>三必談 b</translation>
    </message>
    <message>
      <source>talk c</source>
      <translation>三必談 c</translation>
    </message>
    <message>
      <source>the answers</source>
      <translation>自訂問題的回答</translation>
    </message>
    <message>
      <source>the customer's own place</source>
      <translation>客戶單位</translation>
    </message>
    <message>
      <source>the market</source>
      <translation>市場</translation>
    </message>
    <message>
      <source>the one result</source>
      <translation>想達成的一個結果</translation>
    </message>
    <message>
      <source>time of the next contact</source>
      <translation>下次聯絡的時間</translation>
    </message>
    <message>
      <source>typed in by</source>
      <translation>輸入人</translation>
    </message>
    <message>
      <source>what they want</source>
      <translation>要什麼</translation>
    </message>
    <message>
      <source>what was brought</source>
      <translation>攜帶的物品</translation>
    </message>
    <message>
      <source>what was promised</source>
      <translation>答應的事</translation>
    </message>
    <message>
      <source>when the visit was</source>
      <translation>拜訪時間</translation>
    </message>
    <message>
      <source>when they want it</source>
      <translation>何時要</translation>
    </message>
    <message>
      <source>where the goods go</source>
      <translation>通路：貨的流向</translation>
    </message>
    <message>
      <source>whether a visit is planned</source>
      <translation>是否安排拜訪</translation>
    </message>
    <message>
      <source>whether it was reached</source>
      <translation>是否達成</translation>
    </message>
    <message>
      <source>who went</source>
      <translation>拜訪人</translation>
    </message>
    <message>
      <source>“%1” is no amount.</source>
      <translation>「%1」不是金額。</translation>
    </message>
    <message>
      <source>“%1” is no day. Write it like 12/7 or next Monday.</source>
      <translation>看不懂「%1」是哪一天，請寫成 12/7 或下週一。</translation>
    </message>
    <message>
      <source>“%1” is no hour. Write it like 10:25.</source>
      <translation>看不懂「%1」是幾點，請寫成 10:25。</translation>
    </message>
    <message>
      <source>“%1” is not the code of a sheet of this book: look at each character again. Sheets of another book are typed in there.</source>
      <translation>「%1」不是這本客戶簿的表單代碼，請逐字再看一次。別本客戶簿印的表，要在那一本裡輸入。</translation>
    </message>
  </context>
  <context>
    <name>UndoQuestion</name>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n 位客戶</numerusform>
      </translation>
    </message>
    <message>
      <source>Done before the book was opened.</source>
      <translation>這是開啟客戶簿之前做的。</translation>
    </message>
    <message numerus="yes">
      <source>Redo for %n customer(s)</source>
      <translation>
        <numerusform>重做 %n 位客戶的變更</numerusform>
      </translation>
    </message>
    <message>
      <source>Redo this</source>
      <translation>重做這一步</translation>
    </message>
    <message>
      <source>Redo?</source>
      <extracomment>title of the question that is asked before a step is undone or redone</extracomment>
      <translation>要重做嗎？</translation>
    </message>
    <message numerus="yes">
      <source>Undo for %n customer(s)</source>
      <translation>
        <numerusform>復原 %n 位客戶的變更</numerusform>
      </translation>
    </message>
    <message>
      <source>Undo this</source>
      <translation>復原這一步</translation>
    </message>
    <message>
      <source>Undo?</source>
      <extracomment>title of the question that is asked before a step is undone or redone</extracomment>
      <translation>要復原嗎？</translation>
    </message>
  </context>
  <context>
    <name>Unreadable</name>
    <message>
      <source>Open another book…</source>
      <translation>開啟其他客戶簿…</translation>
    </message>
    <message>
      <source>The customer book</source>
      <translation>客戶簿</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>再試一次</translation>
    </message>
  </context>
  <context>
    <name>VisitForm</name>
    <message>
      <source>Confirmed by phone</source>
      <translation>已電話確認</translation>
    </message>
    <message>
      <source>Nobody yet</source>
      <translation>還沒決定</translation>
    </message>
    <message>
      <source>Not going this time</source>
      <translation>這次不去了</translation>
    </message>
    <message>
      <source>Place</source>
      <extracomment>label in the form that plans a visit</extracomment>
      <translation>地點</translation>
    </message>
    <message>
      <source>Plan a visit to %1</source>
      <translation>安排拜訪 %1</translation>
    </message>
    <message>
      <source>Promise…</source>
      <extracomment>label in the form that plans a visit</extracomment>
      <translation>答應的事…</translation>
    </message>
    <message>
      <source>Purpose: the one result we want</source>
      <translation>拜訪目的：想要的一個結果</translation>
    </message>
    <message>
      <source>Results…</source>
      <extracomment>label in the form that plans a visit</extracomment>
      <translation>拜訪結果…</translation>
    </message>
    <message>
      <source>Talk 1: their sales, what they expect of our goods</source>
      <translation>必談一：對方的銷售、對我們商品的期望</translation>
    </message>
    <message>
      <source>Talk 2: the market and competitors</source>
      <translation>必談二：市場與競爭對手</translation>
    </message>
    <message>
      <source>Talk 3: problems and how to solve them</source>
      <translation>必談三：問題與解決方法</translation>
    </message>
    <message>
      <source>This is a day off: %1.</source>
      <translation>這天是休息日：%1。</translation>
    </message>
    <message>
      <source>This time has passed. It can be kept: the visit then shows as missed.</source>
      <translation>這個時間已經過了。仍可保留，會顯示為「未訪成」。</translation>
    </message>
    <message>
      <source>To bring, one a line</source>
      <translation>攜帶物品，一行一項</translation>
    </message>
    <message>
      <source>Type in what came of the visit, as on its sheet</source>
      <translation>照準備表的順序輸入拜訪結果</translation>
    </message>
    <message>
      <source>Visit to %1</source>
      <translation>拜訪 %1</translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>label in the form that plans a visit</extracomment>
      <translation>時間</translation>
    </message>
    <message>
      <source>Who goes</source>
      <translation>拜訪人</translation>
    </message>
  </context>
  <context>
    <name>VisitPreview</name>
    <message>
      <source>&amp;Template…</source>
      <extracomment>a size of paper</extracomment>
      <translation>範本(&amp;T)…</translation>
    </message>
    <message>
      <source>A4</source>
      <extracomment>a size of paper</extracomment>
      <translation>A4</translation>
    </message>
    <message>
      <source>A5</source>
      <extracomment>a size of paper</extracomment>
      <translation>A5</translation>
    </message>
    <message>
      <source>Size of the sheet</source>
      <translation>準備表大小</translation>
    </message>
    <message>
      <source>Template of the sheet</source>
      <translation>拜訪準備表範本</translation>
    </message>
    <message>
      <source>These sheets were printed from different templates before. Here all of them are made from one.</source>
      <translation>這些拜訪準備表上次是用不同的範本列印的；這裡全部改用同一個範本。</translation>
    </message>
    <message>
      <source>Two on A4</source>
      <translation>A4 印兩張</translation>
    </message>
    <message>
      <source>What stands on the sheet, and questions of your own</source>
      <translation>準備表上有什麼，以及自訂問題</translation>
    </message>
  </context>
  <context>
    <name>Visits</name>
    <message>
      <source>Somebody changed %1 meanwhile; that stays, and so does what you typed. Enter saves.</source>
      <translation>這段時間有人改了：%1。對方的改動和您輸入的內容都會保留。按 Enter 儲存。</translation>
    </message>
    <message>
      <source>This visit is no longer in the book.</source>
      <translation>這次拜訪已經不在客戶簿裡。</translation>
    </message>
    <message>
      <source>talk 1</source>
      <translation>必談一</translation>
    </message>
    <message>
      <source>talk 2</source>
      <translation>必談二</translation>
    </message>
    <message>
      <source>talk 3</source>
      <translation>必談三</translation>
    </message>
    <message>
      <source>the one result</source>
      <translation>想達成的結果</translation>
    </message>
    <message>
      <source>the place</source>
      <translation>地點</translation>
    </message>
    <message>
      <source>the place on the trip</source>
      <translation>行程中的順序</translation>
    </message>
    <message>
      <source>the purpose</source>
      <translation>拜訪目的</translation>
    </message>
    <message>
      <source>the time</source>
      <translation>時間</translation>
    </message>
    <message>
      <source>the trip</source>
      <translation>行程</translation>
    </message>
    <message>
      <source>what came of it</source>
      <translation>拜訪結果</translation>
    </message>
    <message>
      <source>what to bring</source>
      <translation>攜帶物品</translation>
    </message>
    <message>
      <source>whether it is confirmed</source>
      <translation>是否已確認</translation>
    </message>
    <message>
      <source>who goes</source>
      <translation>誰去</translation>
    </message>
    <message>
      <source>whom it is to</source>
      <translation>拜訪對象</translation>
    </message>
  </context>
  <context>
    <name>VisitsForm</name>
    <message>
      <source>%1 %2 to %3 %4</source>
      <translation>%1 %2 到 %3 %4</translation>
    </message>
    <message>
      <source>All of them at %1</source>
      <translation>全部都在 %1</translation>
    </message>
    <message>
      <source>All of them have a visit planned already.</source>
      <translation>這些客戶都已安排拜訪了。</translation>
    </message>
    <message>
      <source>As the stops of one trip, named</source>
      <translation>排成一趟拜訪行程，名稱</translation>
    </message>
    <message>
      <source>At the same time</source>
      <translation>同一時間</translation>
    </message>
    <message>
      <source>Each customer's own address</source>
      <translation>各客戶自己的地址</translation>
    </message>
    <message numerus="yes">
      <source>Not the %n customer(s) with a visit planned</source>
      <translation>
        <numerusform>已安排拜訪的 %n 位客戶不再安排</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>One after another, every %n minutes</source>
      <translation>
        <numerusform>依序，每 %n 分鐘一位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Plan %n visit(s)</source>
      <translation>
        <numerusform>安排 %n 次拜訪</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Plan visits to %n customer(s)</source>
      <translation>
        <numerusform>安排拜訪 %n 位客戶</numerusform>
      </translation>
    </message>
    <message>
      <source>The first</source>
      <translation>第一位</translation>
    </message>
    <message>
      <source>The last visit would be after midnight. Begin earlier, or leave less time between them.</source>
      <translation>最後一次拜訪會排到半夜以後。請提早開始，或縮短間隔。</translation>
    </message>
    <message>
      <source>The others</source>
      <translation>其他各位</translation>
    </message>
    <message>
      <source>Whoever looks after each of them</source>
      <translation>各自的負責同事</translation>
    </message>
  </context>
  <context>
    <name>WaysRow</name>
    <message>
      <source>Copy · Alt+%1</source>
      <translation>複製 · Alt+%1</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>%1 %2</source>
      <translation>%2 年%1</translation>
    </message>
    <message>
      <source>%1 (%2)</source>
      <translation>%1（%2）</translation>
    </message>
    <message>
      <source>%1 ext. %2</source>
      <translation>%1 轉 %2</translation>
    </message>
    <message>
      <source>%1 – %2</source>
      <translation>%1 至 %2</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
      <source>%1; for %n it was so already</source>
      <translation>
        <numerusform>%1；%n 位原本就是</numerusform>
      </translation>
    </message>
    <message>
      <source>%2 %3</source>
      <translation>%1 月 %2 日</translation>
    </message>
    <message>
      <source>%2–%3 %4</source>
      <translation>%1 月 %2–%3 日</translation>
    </message>
    <message>
      <source>%3 %4 %1</source>
      <translation>%1 年 %2 月 %3 日</translation>
    </message>
    <message>
      <source>%4 %5 %1</source>
      <translation>%1-%2-%3</translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) ago</source>
      <translation>
        <numerusform>%n 天前</numerusform>
      </translation>
    </message>
    <message>
      <source>, </source>
      <translation>、</translation>
    </message>
    <message>
      <source>; </source>
      <translation>；</translation>
    </message>
    <message>
      <source>Advertising</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>廣告開拓</translation>
    </message>
    <message>
      <source>Asking how they are</source>
      <translation>平日問候</translation>
    </message>
    <message>
      <source>Birthday</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>生日</translation>
    </message>
    <message>
      <source>Bought</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>已成交</translation>
    </message>
    <message>
      <source>Brother or sister</source>
      <translation>兄弟姊妹</translation>
    </message>
    <message>
      <source>Buys</source>
      <extracomment>role of the customer: places the orders</extracomment>
      <translation>採購</translation>
    </message>
    <message>
      <source>Call</source>
      <extracomment>kind of a contact</extracomment>
      <translation>電話</translation>
    </message>
    <message>
      <source>Came back</source>
      <translation>已回來</translation>
    </message>
    <message>
      <source>Came from a competitor</source>
      <translation>從同業轉來</translation>
    </message>
    <message>
      <source>Child</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>子女</translation>
    </message>
    <message>
      <source>Christmas</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>聖誕節</translation>
    </message>
    <message>
      <source>Closed down</source>
      <translation>歇業</translation>
    </message>
    <message>
      <source>Colleague</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>同事</translation>
    </message>
    <message>
      <source>Company</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>公司</translation>
    </message>
    <message>
      <source>Consulting</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>諮詢</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>客戶</translation>
    </message>
    <message>
      <source>Decides</source>
      <extracomment>role of the customer</extracomment>
      <translation>決策者</translation>
    </message>
    <message>
      <source>Dispute</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>糾紛</translation>
    </message>
    <message>
      <source>Door to door</source>
      <translation>逐戶尋訪</translation>
    </message>
    <message>
      <source>Double Ninth Festival</source>
      <translation>重陽節</translation>
    </message>
    <message>
      <source>Dragon Boat Festival</source>
      <translation>端午節</translation>
    </message>
    <message>
      <source>Expected</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>預計</translation>
    </message>
    <message>
      <source>Family</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>家庭</translation>
    </message>
    <message>
      <source>Fax</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>傳真</translation>
    </message>
    <message>
      <source>Festival</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>節日</translation>
    </message>
    <message>
      <source>First order</source>
      <translation>首次下單</translation>
    </message>
    <message>
      <source>Follow up</source>
      <translation>後續追蹤</translation>
    </message>
    <message>
      <source>Food to avoid</source>
      <translation>飲食禁忌</translation>
    </message>
    <message>
      <source>Formal</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>正式</translation>
    </message>
    <message>
      <source>Founding day</source>
      <translation>創立日</translation>
    </message>
    <message>
      <source>Fri</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>五</translation>
    </message>
    <message>
      <source>Friend</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>朋友</translation>
    </message>
    <message>
      <source>Friendly</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>親切</translation>
    </message>
    <message>
      <source>Gathering</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>聚會</translation>
    </message>
    <message>
      <source>Gift</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>送禮</translation>
    </message>
    <message>
      <source>Given</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>已送出</translation>
    </message>
    <message>
      <source>Given up</source>
      <translation>放棄</translation>
    </message>
    <message>
      <source>Greet them</source>
      <translation>問候</translation>
    </message>
    <message>
      <source>Greeting</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>問候</translation>
    </message>
    <message>
      <source>Habits</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>習慣</translation>
    </message>
    <message>
      <source>Handed over to us</source>
      <translation>交接事項</translation>
    </message>
    <message>
      <source>Has a say</source>
      <translation>有影響力</translation>
    </message>
    <message>
      <source>Help</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>幫忙</translation>
    </message>
    <message>
      <source>Help them</source>
      <translation>幫忙</translation>
    </message>
    <message>
      <source>Hobbies</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>興趣愛好</translation>
    </message>
    <message>
      <source>Home</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>住家</translation>
    </message>
    <message>
      <source>Husband or wife</source>
      <translation>配偶</translation>
    </message>
    <message>
      <source>Input on new products</source>
      <translation>新品意見</translation>
    </message>
    <message>
      <source>Introduced by a customer</source>
      <translation>客戶介紹</translation>
    </message>
    <message>
      <source>Keeping in touch</source>
      <translation>維繫感情</translation>
    </message>
    <message>
      <source>Key customer</source>
      <translation>重點客戶</translation>
    </message>
    <message>
      <source>Lantern Festival</source>
      <translation>元宵節</translation>
    </message>
    <message>
      <source>Likely</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>很可能</translation>
    </message>
    <message>
      <source>Looked up</source>
      <translation>查資料</translation>
    </message>
    <message>
      <source>Lost</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>流失</translation>
    </message>
    <message>
      <source>Lunar New Year</source>
      <translation>春節</translation>
    </message>
    <message>
      <source>Lunar New Year's Eve</source>
      <translation>除夕</translation>
    </message>
    <message>
      <source>Lunar birthday</source>
      <translation>農曆生日</translation>
    </message>
    <message>
      <source>Main</source>
      <extracomment>kind of a phone number: the switchboard</extracomment>
      <translation>主要</translation>
    </message>
    <message>
      <source>Market survey</source>
      <translation>市場調查</translation>
    </message>
    <message>
      <source>Maybe</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>可能</translation>
    </message>
    <message>
      <source>Meal</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>餐敘</translation>
    </message>
    <message>
      <source>Message</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>訊息</translation>
    </message>
    <message>
      <source>Message before a trip</source>
      <translation>出發前的訊息</translation>
    </message>
    <message>
      <source>Message before a trip to who has confirmed</source>
      <translation>出發前的訊息（已確認的客戶）</translation>
    </message>
    <message>
      <source>Message on arrival</source>
      <translation>到達後的訊息</translation>
    </message>
    <message>
      <source>Met at a meeting</source>
      <translation>會議結識</translation>
    </message>
    <message>
      <source>Mid-Autumn Festival</source>
      <translation>中秋節</translation>
    </message>
    <message>
      <source>Mobile</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>手機</translation>
    </message>
    <message>
      <source>Mon</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>一</translation>
    </message>
    <message>
      <source>Moved away</source>
      <translation>搬走了</translation>
    </message>
    <message>
      <source>New Year's Day</source>
      <translation>元旦</translation>
    </message>
    <message>
      <source>No longer wanted</source>
      <translation>不再需要</translation>
    </message>
    <message>
      <source>No need any more</source>
      <translation>不再需要</translation>
    </message>
    <message>
      <source>Not bought yet</source>
      <translation>還沒買過</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>不明</translation>
    </message>
    <message>
      <source>Not seen for a long time</source>
      <translation>許久不見</translation>
    </message>
    <message>
      <source>Not yet tried</source>
      <translation>尚未挽回</translation>
    </message>
    <message numerus="yes">
      <source>Nothing to change: it is so already for %n customer(s)</source>
      <translation>
        <numerusform>不用改：這 %n 位客戶原本就是這樣</numerusform>
      </translation>
    </message>
    <message>
      <source>Occupation</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>職業</translation>
    </message>
    <message>
      <source>Other</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>其他</translation>
    </message>
    <message>
      <source>Other day</source>
      <translation>其他日子</translation>
    </message>
    <message>
      <source>Our colleague left</source>
      <translation>負責的同事離職</translation>
    </message>
    <message>
      <source>Own observation</source>
      <translation>個人觀察</translation>
    </message>
    <message>
      <source>Parent</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>父母</translation>
    </message>
    <message>
      <source>Person</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>個人</translation>
    </message>
    <message>
      <source>Personality</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>性格</translation>
    </message>
    <message>
      <source>Planned</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>打算送</translation>
    </message>
    <message>
      <source>Price</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>價格</translation>
    </message>
    <message>
      <source>Promised</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>答應的事</translation>
    </message>
    <message>
      <source>Promotion</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>促銷</translation>
    </message>
    <message>
      <source>Prospect</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>潛在客戶</translation>
    </message>
    <message>
      <source>Put right</source>
      <translation>補救</translation>
    </message>
    <message>
      <source>Quality</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>品質</translation>
    </message>
    <message>
      <source>Ready</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>已備妥</translation>
    </message>
    <message>
      <source>Regular customer</source>
      <translation>普通客戶</translation>
    </message>
    <message>
      <source>Return</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>退貨</translation>
    </message>
    <message>
      <source>Sale</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>銷售</translation>
    </message>
    <message>
      <source>Sat</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>六</translation>
    </message>
    <message>
      <source>Service</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>服務</translation>
    </message>
    <message>
      <source>Settlement</source>
      <extracomment>topic of the terms: when and how is paid</extracomment>
      <translation>結算方式</translation>
    </message>
    <message>
      <source>Social circle</source>
      <translation>生活圈子</translation>
    </message>
    <message>
      <source>Social standing</source>
      <translation>身分</translation>
    </message>
    <message>
      <source>Sun</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>日</translation>
    </message>
    <message>
      <source>Supply</source>
      <extracomment>topic of the terms: what happens when goods are short</extracomment>
      <translation>供貨</translation>
    </message>
    <message>
      <source>Survey</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>調查</translation>
    </message>
    <message>
      <source>Taboos</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>忌諱</translation>
    </message>
    <message>
      <source>Thanks for an introduction</source>
      <translation>感謝介紹客戶</translation>
    </message>
    <message>
      <source>Thanks for the first order</source>
      <translation>感謝首次購買</translation>
    </message>
    <message>
      <source>They contacted us</source>
      <translation>對方找我們</translation>
    </message>
    <message>
      <source>Through a key person</source>
      <translation>中心人物帶動</translation>
    </message>
    <message>
      <source>Through an agent</source>
      <translation>委託助手</translation>
    </message>
    <message>
      <source>Thu</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>四</translation>
    </message>
    <message>
      <source>Trying</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>挽回中</translation>
    </message>
    <message>
      <source>Tue</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>二</translation>
    </message>
    <message>
      <source>Uses</source>
      <extracomment>role of the customer</extracomment>
      <translation>使用者</translation>
    </message>
    <message>
      <source>Visit</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>拜訪</translation>
    </message>
    <message>
      <source>Walked in</source>
      <translation>門市來客</translation>
    </message>
    <message>
      <source>We are closed</source>
      <translation>本店休息</translation>
    </message>
    <message>
      <source>We are open, though it is a day off</source>
      <translation>假日照常營業</translation>
    </message>
    <message>
      <source>We contacted them</source>
      <translation>我們找對方</translation>
    </message>
    <message>
      <source>Wed</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>三</translation>
    </message>
    <message>
      <source>Wedding day</source>
      <translation>結婚紀念日</translation>
    </message>
    <message>
      <source>Went to a competitor</source>
      <translation>轉向競爭對手</translation>
    </message>
    <message>
      <source>Winter Solstice</source>
      <translation>冬至</translation>
    </message>
    <message>
      <source>Work</source>
      <extracomment>kind of a phone number or an address</extracomment>
      <translation>公司</translation>
    </message>
    <message>
      <source>from %1</source>
      <translation>%1 起</translation>
    </message>
    <message numerus="yes">
      <source>in %n day(s)</source>
      <translation>
        <numerusform>%n 天後</numerusform>
      </translation>
    </message>
    <message>
      <source>leap </source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>閏</translation>
    </message>
    <message>
      <source>lunar %2%1/%5</source>
      <translation>農曆%2%3月%4</translation>
    </message>
    <message>
      <source>today</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>今天</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>明天</translation>
    </message>
    <message>
      <source>until %1</source>
      <translation>%1 前</translation>
    </message>
    <message>
      <source>yesterday</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>昨天</translation>
    </message>
    <message>
      <source>臘</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>臘</translation>
    </message>
  </context>
</TS>
