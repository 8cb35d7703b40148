<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>QAbstractFileIconProvider</name>
    <message>
      <source>%1 File</source>
      <translation>%1 文件</translation>
    </message>
    <message>
      <source>Alias</source>
      <translation>别名</translation>
    </message>
    <message>
      <source>Drive</source>
      <translation>磁盘</translation>
    </message>
    <message>
      <source>File Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>Shortcut</source>
      <translation>快捷方式</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>未知</translation>
    </message>
  </context>
  <context>
    <name>QAbstractSpinBox</name>
    <message>
      <source>&amp;Select All</source>
      <translation>全选(&amp;S)</translation>
    </message>
  </context>
  <context>
    <name>QColorDialog</name>
    <message>
      <source>&amp;HTML:</source>
      <translation>色值(&amp;H)：</translation>
    </message>
    <message>
      <source>A&amp;lpha channel:</source>
      <translation>不透明度(&amp;L)：</translation>
    </message>
    <message>
      <source>Cursor at %1, %2, color: %3
Press ESC to cancel</source>
      <translation>光标位于 %1, %2，颜色：%3
按 Esc 取消</translation>
    </message>
    <message>
      <source>Cursor at %1, %2
Press ESC to cancel</source>
      <translation>光标位于 %1, %2
按 Esc 取消</translation>
    </message>
    <message>
      <source>Pick Screen Color</source>
      <translation>拾取屏幕颜色</translation>
    </message>
  </context>
  <context>
    <name>QCupsJobWidget</name>
    <message>
      <source>&amp;Billing information:</source>
      <translation>计费信息(&amp;B)：</translation>
    </message>
    <message>
      <source>&amp;End:</source>
      <translation>结束页(&amp;E)：</translation>
    </message>
    <message>
      <source>&amp;Start:</source>
      <translation>起始页(&amp;S)：</translation>
    </message>
    <message>
      <source>Job &amp;priority:</source>
      <translation>打印优先级(&amp;P)：</translation>
    </message>
    <message>
      <source>Scheduled &amp;printing:</source>
      <translation>定时打印(&amp;P)：</translation>
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
      <translation>出错了</translation>
    </message>
  </context>
  <context>
    <name>QFileDialog</name>
    <message>
      <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
      <translation>找不到文件夹：
%1
请检查名称是否正确。</translation>
    </message>
    <message>
      <source>&amp;Look in:</source>
      <translation>查找范围(&amp;I)：</translation>
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
      <translation>无法删除文件夹。</translation>
    </message>
    <message>
      <source>Directories</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>Directory:</source>
      <translation>文件夹：</translation>
    </message>
    <message>
      <source>Files of &amp;type:</source>
      <translation>文件类型(&amp;T)：</translation>
    </message>
    <message>
      <source>Find Directory</source>
      <translation>选择文件夹</translation>
    </message>
    <message>
      <source>Go to the parent directory</source>
      <translation>到上一级文件夹</translation>
    </message>
    <message>
      <source>Parent Directory</source>
      <translation>上一级文件夹</translation>
    </message>
  </context>
  <context>
    <name>QFileSystemModel</name>
    <message>
      <source>%1 byte(s)</source>
      <translation>%1 字节</translation>
    </message>
    <message>
      <source>%1 bytes</source>
      <translation>%1 字节</translation>
    </message>
    <message>
      <source>Computer</source>
      <translation>电脑</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>类型</translation>
    </message>
  </context>
  <context>
    <name>QLineEdit</name>
    <message>
      <source>&amp;Undo</source>
      <translation>撤销(&amp;U)</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>全选</translation>
    </message>
  </context>
  <context>
    <name>QMessageBox</name>
    <message>
      <source>Help</source>
      <translation>帮助</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>确定</translation>
    </message>
  </context>
  <context>
    <name>QPPDOptionsModel</name>
    <message>
      <source>Name</source>
      <translation>名称</translation>
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
      <translation>厘米 (cm)</translation>
    </message>
    <message>
      <source>Page &amp;order:</source>
      <translation>页面顺序(&amp;O)：</translation>
    </message>
    <message>
      <source>Pages &amp;per sheet:</source>
      <translation>每张页数(&amp;P)：</translation>
    </message>
  </context>
  <context>
    <name>QPrintDialog</name>
    <message>
      <source>Automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <source>Custom</source>
      <translation>自定义</translation>
    </message>
  </context>
  <context>
    <name>QPrintSettingsOutput</name>
    <message>
      <source>Collate</source>
      <translation>逐份打印</translation>
    </message>
    <message>
      <source>Double Sided Printing</source>
      <translation>双面打印</translation>
    </message>
    <message>
      <source>Long side binding</source>
      <translation>沿长边翻页</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Page &amp;Set:</source>
      <translation>页面范围(&amp;S)：</translation>
    </message>
    <message>
      <source>Pages from</source>
      <translation>页数，从</translation>
    </message>
    <message>
      <source>Reverse</source>
      <translation>逆序</translation>
    </message>
    <message>
      <source>Short side binding</source>
      <translation>沿短边翻页</translation>
    </message>
  </context>
  <context>
    <name>QPrintWidget</name>
    <message>
      <source>Type:</source>
      <translation>类型：</translation>
    </message>
  </context>
  <context>
    <name>QStandardPaths</name>
    <message>
      <source>Downloads</source>
      <translation>下载</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>个人文件夹</translation>
    </message>
    <message>
      <source>Public</source>
      <translation>公用</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>模板</translation>
    </message>
    <message>
      <source>Temporary Items</source>
      <translation>临时项目</translation>
    </message>
  </context>
  <context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
      <source>FSI First strong isolate</source>
      <translation>FSI 按首个方向字符隔离</translation>
    </message>
    <message>
      <source>PDI Pop directional isolate</source>
      <translation>PDI 结束方向隔离</translation>
    </message>
  </context>
  <context>
    <name>QWidgetTextControl</name>
    <message>
      <source>&amp;Undo</source>
      <translation>撤销(&amp;U)</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>全选</translation>
    </message>
  </context>
  <context>
    <name>quiaccessibilityelement</name>
    <message>
      <source>checked</source>
      <translation>已选中</translation>
    </message>
    <message>
      <source>unchecked</source>
      <translation>未选中</translation>
    </message>
  </context>
</TS>
