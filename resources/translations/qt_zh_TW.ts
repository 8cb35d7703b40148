<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
  <context>
    <name>QAbstractFileIconProvider</name>
    <message>
      <source>%1 File</source>
      <translation>%1 檔案</translation>
    </message>
    <message>
      <source>Alias</source>
      <translation>別名</translation>
    </message>
    <message>
      <source>Drive</source>
      <translation>磁碟</translation>
    </message>
    <message>
      <source>File Folder</source>
      <translation>資料夾</translation>
    </message>
    <message>
      <source>File</source>
      <translation>檔案</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>資料夾</translation>
    </message>
    <message>
      <source>Shortcut</source>
      <translation>捷徑</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>不明</translation>
    </message>
  </context>
  <context>
    <name>QAbstractSpinBox</name>
    <message>
      <source>&amp;Select All</source>
      <translation>全選(&amp;S)</translation>
    </message>
  </context>
  <context>
    <name>QColorDialog</name>
    <message>
      <source>&amp;HTML:</source>
      <translation>色碼(&amp;H)：</translation>
    </message>
    <message>
      <source>A&amp;lpha channel:</source>
      <translation>不透明度(&amp;L)：</translation>
    </message>
    <message>
      <source>Cursor at %1, %2, color: %3
Press ESC to cancel</source>
      <translation>游標在 %1, %2，顏色：%3
按 Esc 取消</translation>
    </message>
    <message>
      <source>Cursor at %1, %2
Press ESC to cancel</source>
      <translation>游標在 %1, %2
按 Esc 取消</translation>
    </message>
    <message>
      <source>Pick Screen Color</source>
      <translation>擷取螢幕顏色</translation>
    </message>
  </context>
  <context>
    <name>QCupsJobWidget</name>
    <message>
      <source>&amp;Billing information:</source>
      <translation>計費資訊(&amp;B)：</translation>
    </message>
    <message>
      <source>&amp;End:</source>
      <translation>結束頁(&amp;E)：</translation>
    </message>
    <message>
      <source>&amp;Start:</source>
      <translation>起始頁(&amp;S)：</translation>
    </message>
    <message>
      <source>Job &amp;priority:</source>
      <translation>列印順位(&amp;P)：</translation>
    </message>
    <message>
      <source>Scheduled &amp;printing:</source>
      <translation>排定列印時間(&amp;P)：</translation>
    </message>
  </context>
  <context>
    <name>QDateTimeEdit</name>
    <message>
      <source>AM</source>
      <translation>上午</translation>
    </message>
    <message>
      <source>PM</source>
      <translation>下午</translation>
    </message>
    <message>
      <source>am</source>
      <translation>上午</translation>
    </message>
    <message>
      <source>pm</source>
      <translation>下午</translation>
    </message>
  </context>
  <context>
    <name>QErrorMessage</name>
    <message>
      <source>An error occurred</source>
      <translation>發生錯誤</translation>
    </message>
  </context>
  <context>
    <name>QFileDialog</name>
    <message>
      <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
      <translation>找不到資料夾：
%1
請檢查名稱是否正確。</translation>
    </message>
    <message>
      <source>&amp;Look in:</source>
      <translation>尋找於(&amp;I)：</translation>
    </message>
    <message>
      <source>Alt+Left</source>
      <translation>Alt+Left</translation>
    </message>
    <message>
      <source>Alt+Right</source>
      <translation>Alt+Right</translation>
    </message>
    <message>
      <source>Alt+Up</source>
      <translation>Alt+Up</translation>
    </message>
    <message>
      <source>Could not delete directory.</source>
      <translation>無法刪除資料夾。</translation>
    </message>
    <message>
      <source>Directories</source>
      <translation>資料夾</translation>
    </message>
    <message>
      <source>Directory:</source>
      <translation>資料夾：</translation>
    </message>
    <message>
      <source>Files of &amp;type:</source>
      <translation>檔案類型(&amp;T)：</translation>
    </message>
    <message>
      <source>Find Directory</source>
      <translation>選擇資料夾</translation>
    </message>
    <message>
      <source>Go to the parent directory</source>
      <translation>到上一層資料夾</translation>
    </message>
    <message>
      <source>Parent Directory</source>
      <translation>上一層資料夾</translation>
    </message>
  </context>
  <context>
    <name>QFileSystemModel</name>
    <message>
      <source>%1 byte(s)</source>
      <translation>%1 位元組</translation>
    </message>
    <message>
      <source>%1 bytes</source>
      <translation>%1 位元組</translation>
    </message>
    <message>
      <source>Computer</source>
      <translation>電腦</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>類型</translation>
    </message>
  </context>
  <context>
    <name>QLineEdit</name>
    <message>
      <source>&amp;Undo</source>
      <translation>復原(&amp;U)</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>全選</translation>
    </message>
  </context>
  <context>
    <name>QMessageBox</name>
    <message>
      <source>Help</source>
      <translation>說明</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>確定</translation>
    </message>
  </context>
  <context>
    <name>QPPDOptionsModel</name>
    <message>
      <source>Name</source>
      <translation>名稱</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>值</translation>
    </message>
  </context>
  <context>
    <name>QPageSetupWidget</name>
    <message>
      <source>Centimeters (cm)</source>
      <translation>公分 (cm)</translation>
    </message>
    <message>
      <source>Page &amp;order:</source>
      <translation>頁面順序(&amp;O)：</translation>
    </message>
    <message>
      <source>Pages &amp;per sheet:</source>
      <translation>每張頁數(&amp;P)：</translation>
    </message>
  </context>
  <context>
    <name>QPageSize</name>
    <message>
      <source>A3 Extra</source>
      <translation>A3 加大</translation>
    </message>
    <message>
      <source>A4 Extra</source>
      <translation>A4 加大</translation>
    </message>
    <message>
      <source>A4 Plus</source>
      <translation>A4 加長</translation>
    </message>
    <message>
      <source>A4 Small</source>
      <translation>A4 小</translation>
    </message>
    <message>
      <source>A5 Extra</source>
      <translation>A5 加大</translation>
    </message>
    <message>
      <source>Architect A</source>
      <translation>建築 A</translation>
    </message>
    <message>
      <source>Architect B</source>
      <translation>建築 B</translation>
    </message>
    <message>
      <source>Architect C</source>
      <translation>建築 C</translation>
    </message>
    <message>
      <source>Architect D</source>
      <translation>建築 D</translation>
    </message>
    <message>
      <source>Architect E</source>
      <translation>建築 E</translation>
    </message>
    <message>
      <source>B5 Extra</source>
      <translation>B5 加大</translation>
    </message>
    <message>
      <source>Envelope Chou 3</source>
      <translation>信封 長形 3 號</translation>
    </message>
    <message>
      <source>Envelope Chou 4</source>
      <translation>信封 長形 4 號</translation>
    </message>
    <message>
      <source>Envelope Invite</source>
      <translation>信封 邀請函</translation>
    </message>
    <message>
      <source>Envelope Italian</source>
      <translation>信封 義大利</translation>
    </message>
    <message>
      <source>Envelope Kaku 2</source>
      <translation>信封 角形 2 號</translation>
    </message>
    <message>
      <source>Envelope Kaku 3</source>
      <translation>信封 角形 3 號</translation>
    </message>
    <message>
      <source>Envelope Monarch</source>
      <translation>信封 君主</translation>
    </message>
    <message>
      <source>Envelope Personal</source>
      <translation>信封 個人</translation>
    </message>
    <message>
      <source>Envelope You 4</source>
      <translation>信封 洋形 4 號</translation>
    </message>
    <message>
      <source>Executive (7.25 x 10.5 in)</source>
      <translation>美式公文（Executive）(7.25 × 10.5 in)</translation>
    </message>
    <message>
      <source>Executive (7.5 x 10 in)</source>
      <translation>美式公文（Executive）(7.5 × 10 in)</translation>
    </message>
    <message>
      <source>Fan-fold German (8.5 x 12 in)</source>
      <translation>連續報表紙 德式 (8.5 × 12 in)</translation>
    </message>
    <message>
      <source>Fan-fold German Legal (8.5 x 13 in)</source>
      <translation>連續報表紙 德式法律 (8.5 × 13 in)</translation>
    </message>
    <message>
      <source>Fan-fold US (14.875 x 11 in)</source>
      <translation>連續報表紙 美式 (14.875 × 11 in)</translation>
    </message>
    <message>
      <source>Folio (8.27 x 13 in)</source>
      <translation>對開（Folio）(8.27 × 13 in)</translation>
    </message>
    <message>
      <source>Ledger / ANSI B</source>
      <translation>帳簿（Ledger） / ANSI B</translation>
    </message>
    <message>
      <source>Legal Extra</source>
      <translation>美式法律用紙（Legal）加大</translation>
    </message>
    <message>
      <source>Legal</source>
      <translation>美式法律用紙（Legal）</translation>
    </message>
    <message>
      <source>Letter / ANSI A</source>
      <translation>美式信紙（Letter） / ANSI A</translation>
    </message>
    <message>
      <source>Letter Extra</source>
      <translation>美式信紙（Letter）加大</translation>
    </message>
    <message>
      <source>Letter Plus</source>
      <translation>美式信紙（Letter）加長</translation>
    </message>
    <message>
      <source>Letter Small</source>
      <translation>美式信紙（Letter）小</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>美式信紙（Letter）</translation>
    </message>
    <message>
      <source>PRC 32K Big</source>
      <translation>PRC 大 32K</translation>
    </message>
    <message>
      <source>Quarto</source>
      <translation>四開（Quarto）</translation>
    </message>
    <message>
      <source>Statement</source>
      <translation>對帳單（Statement）</translation>
    </message>
    <message>
      <source>Super A</source>
      <translation>大 A</translation>
    </message>
    <message>
      <source>Super B</source>
      <translation>大 B</translation>
    </message>
    <message>
      <source>Tabloid Extra</source>
      <translation>小報 加大</translation>
    </message>
  </context>
  <context>
    <name>QPrintDialog</name>
    <message>
      <source>Automatic</source>
      <translation>自動</translation>
    </message>
    <message>
      <source>Custom</source>
      <translation>自訂</translation>
    </message>
  </context>
  <context>
    <name>QPrintSettingsOutput</name>
    <message>
      <source>Collate</source>
      <translation>自動分頁</translation>
    </message>
    <message>
      <source>Double Sided Printing</source>
      <translation>雙面列印</translation>
    </message>
    <message>
      <source>Long side binding</source>
      <translation>沿長邊翻頁</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>不用</translation>
    </message>
    <message>
      <source>Page &amp;Set:</source>
      <translation>頁面範圍(&amp;S)：</translation>
    </message>
    <message>
      <source>Pages from</source>
      <translation>頁數，從</translation>
    </message>
    <message>
      <source>Reverse</source>
      <translation>倒序</translation>
    </message>
    <message>
      <source>Short side binding</source>
      <translation>沿短邊翻頁</translation>
    </message>
  </context>
  <context>
    <name>QPrintWidget</name>
    <message>
      <source>Type:</source>
      <translation>類型：</translation>
    </message>
  </context>
  <context>
    <name>QStandardPaths</name>
    <message>
      <source>Downloads</source>
      <translation>下載</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>個人資料夾</translation>
    </message>
    <message>
      <source>Public</source>
      <translation>公用</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>範本</translation>
    </message>
    <message>
      <source>Temporary Items</source>
      <translation>暫存項目</translation>
    </message>
  </context>
  <context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
      <source>FSI First strong isolate</source>
      <translation>FSI 依首個方向字元隔離</translation>
    </message>
    <message>
      <source>PDI Pop directional isolate</source>
      <translation>PDI 結束方向隔離</translation>
    </message>
  </context>
  <context>
    <name>QWidgetTextControl</name>
    <message>
      <source>&amp;Undo</source>
      <translation>復原(&amp;U)</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>全選</translation>
    </message>
  </context>
  <context>
    <name>quiaccessibilityelement</name>
    <message>
      <source>checked</source>
      <translation>已勾選</translation>
    </message>
    <message>
      <source>unchecked</source>
      <translation>未勾選</translation>
    </message>
  </context>
</TS>
