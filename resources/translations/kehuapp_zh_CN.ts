<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>About</name>
    <message>
      <source>A customer book for small shops. Everything stays on this computer.</source>
      <translation>小店的客户簿。所有数据都留在这台电脑上。</translation>
    </message>
    <message>
      <source>About</source>
      <extracomment>in the window that says what the program is</extracomment>
      <translation>关于</translation>
    </message>
    <message>
      <source>Customers</source>
      <extracomment>in the window that says what the program is</extracomment>
      <translation>客户</translation>
    </message>
    <message>
      <source>Find a key, or what it does</source>
      <translation>找快捷键，或它的用途</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>快捷键</translation>
    </message>
    <message>
      <source>MIT licence. Icons by Lucide (ISC); Chinese letters from Noto Sans CJK (OFL); windows by Qt (LGPL).</source>
      <translation>采用 MIT 许可。图标取自 Lucide（ISC）；中文字体取自 Noto Sans CJK（OFL）；窗口使用 Qt（LGPL）。</translation>
    </message>
    <message>
      <source>No key does that.</source>
      <translation>没有这样的快捷键。</translation>
    </message>
    <message>
      <source>This book: %1</source>
      <translation>这本客户簿：%1</translation>
    </message>
    <message>
      <source>To back it up, choose Back up… in the File menu, at any time.</source>
      <translation>要备份时，随时可选“文件”菜单里的“备份…”。</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;Customer</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>客户(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>编辑(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>文件(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>帮助(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>视图(&amp;V)</translation>
    </message>
    <message>
      <source>About</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>关于</translation>
    </message>
    <message>
      <source>Add a colleague…</source>
      <translation>添加同事…</translation>
    </message>
    <message>
      <source>Add a relation…</source>
      <translation>添加关系…</translation>
    </message>
    <message>
      <source>Add to group…</source>
      <translation>加入分组…</translation>
    </message>
    <message>
      <source>All comments</source>
      <translation>所有评论</translation>
    </message>
    <message>
      <source>All customers</source>
      <translation>所有客户</translation>
    </message>
    <message>
      <source>Appearance</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>外观</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>跟随系统</translation>
    </message>
    <message>
      <source>Back</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>返回</translation>
    </message>
    <message>
      <source>Back to the book</source>
      <translation>返回客户簿</translation>
    </message>
    <message>
      <source>Back up…</source>
      <translation>备份…</translation>
    </message>
    <message>
      <source>Backup and restore</source>
      <translation>备份与还原</translation>
    </message>
    <message>
      <source>Backups</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>备份</translation>
    </message>
    <message>
      <source>C&amp;olleagues</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>同事(&amp;O)</translation>
    </message>
    <message>
      <source>Calendar</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>日历</translation>
    </message>
    <message>
      <source>Check this book…</source>
      <translation>检查这本客户簿…</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Colleagues</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>同事</translation>
    </message>
    <message>
      <source>Contact log</source>
      <translation>联系记录</translation>
    </message>
    <message>
      <source>Contacts with many</source>
      <translation>多人联系</translation>
    </message>
    <message>
      <source>Copy for another computer…</source>
      <translation>复制到另一台电脑…</translation>
    </message>
    <message>
      <source>Copy the number</source>
      <translation>复制电话号码</translation>
    </message>
    <message>
      <source>Correct the latest contact…</source>
      <translation>修改最近一条联系…</translation>
    </message>
    <message>
      <source>Current user…</source>
      <translation>当前使用者…</translation>
    </message>
    <message>
      <source>Customer review</source>
      <translation>客户分类检查</translation>
    </message>
    <message>
      <source>Customers</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>客户</translation>
    </message>
    <message>
      <source>Dark</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>深色</translation>
    </message>
    <message>
      <source>Deleted entries</source>
      <translation>已删除的记录</translation>
    </message>
    <message>
      <source>Edit customer</source>
      <translation>编辑客户</translation>
    </message>
    <message>
      <source>Erase for good…</source>
      <translation>永久清除…</translation>
    </message>
    <message>
      <source>Export and print</source>
      <translation>导出与打印</translation>
    </message>
    <message>
      <source>Export sales…</source>
      <translation>导出销售…</translation>
    </message>
    <message>
      <source>Export the calendar…</source>
      <translation>导出日历…</translation>
    </message>
    <message>
      <source>Export this customer with comments…</source>
      <translation>导出这位客户和评论…</translation>
    </message>
    <message>
      <source>Export this customer…</source>
      <translation>导出这位客户…</translation>
    </message>
    <message>
      <source>Export…</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>导出…</translation>
    </message>
    <message>
      <source>Find</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>搜索</translation>
    </message>
    <message>
      <source>Find duplicates</source>
      <translation>查找重复的客户</translation>
    </message>
    <message>
      <source>Find the next</source>
      <translation>查找下一个</translation>
    </message>
    <message>
      <source>Find the one before</source>
      <translation>查找上一个</translation>
    </message>
    <message>
      <source>Getting contacts out of a phone…</source>
      <translation>从手机导出通讯录…</translation>
    </message>
    <message>
      <source>Gifts</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>礼物</translation>
    </message>
    <message>
      <source>Greet whoever was not greeted yet…</source>
      <translation>问候还没问候的客户…</translation>
    </message>
    <message>
      <source>Greetings and gifts</source>
      <translation>问候与送礼</translation>
    </message>
    <message>
      <source>Groups</source>
      <extracomment>Sub-menu: into a group, from one to another, out of one</extracomment>
      <translation>分组</translation>
    </message>
    <message>
      <source>Groups with or without those below</source>
      <translation>分组是否含子分组</translation>
    </message>
    <message>
      <source>Hand over to a colleague…</source>
      <translation>交接给同事…</translation>
    </message>
    <message>
      <source>History</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>历史</translation>
    </message>
    <message>
      <source>History of this customer</source>
      <translation>这位客户的历史</translation>
    </message>
    <message>
      <source>Import a calendar…</source>
      <translation>导入日历…</translation>
    </message>
    <message>
      <source>Import sales…</source>
      <translation>导入销售…</translation>
    </message>
    <message>
      <source>Import…</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>导入…</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>快捷键</translation>
    </message>
    <message>
      <source>Language</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>语言</translation>
    </message>
    <message>
      <source>Light</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>浅色</translation>
    </message>
    <message>
      <source>Lock</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>锁定</translation>
    </message>
    <message>
      <source>Log a contact</source>
      <translation>记录联系</translation>
    </message>
    <message>
      <source>Log one contact for all…</source>
      <translation>为全部记录联系…</translation>
    </message>
    <message>
      <source>Lost: cause and remedy…</source>
      <translation>流失：原因与补救…</translation>
    </message>
    <message>
      <source>Merge selected…</source>
      <translation>合并选取的…</translation>
    </message>
    <message>
      <source>Merge, erase for good</source>
      <translation>合并、永久清除</translation>
    </message>
    <message>
      <source>Move the book to this computer</source>
      <translation>把客户簿移到这台电脑</translation>
    </message>
    <message>
      <source>Move to group…</source>
      <translation>移到分组…</translation>
    </message>
    <message>
      <source>Move to the trash</source>
      <translation>移到回收站</translation>
    </message>
    <message>
      <source>My customers</source>
      <translation>我的客户</translation>
    </message>
    <message>
      <source>New book…</source>
      <translation>新建客户簿…</translation>
    </message>
    <message>
      <source>New customer</source>
      <translation>新建客户</translation>
    </message>
    <message>
      <source>New group</source>
      <translation>新建分组</translation>
    </message>
    <message>
      <source>New sale</source>
      <translation>新建销售</translation>
    </message>
    <message>
      <source>Number as a QR code</source>
      <translation>电话二维码</translation>
    </message>
    <message>
      <source>Open book…</source>
      <translation>打开客户簿…</translation>
    </message>
    <message>
      <source>Open the sample shop</source>
      <translation>打开示例店铺</translation>
    </message>
    <message>
      <source>Pages</source>
      <extracomment>Sub-menu: the other pages of the window</extracomment>
      <translation>页面</translation>
    </message>
    <message>
      <source>People of this customer</source>
      <translation>这位客户的关系</translation>
    </message>
    <message>
      <source>Phone number</source>
      <translation>电话号码</translation>
    </message>
    <message>
      <source>Plan a gift…</source>
      <translation>安排礼物…</translation>
    </message>
    <message>
      <source>Plan a trip</source>
      <translation>安排行程</translation>
    </message>
    <message>
      <source>Plan a visit</source>
      <translation>安排拜访</translation>
    </message>
    <message>
      <source>Print a blank visit sheet…</source>
      <translation>打印空白拜访准备表…</translation>
    </message>
    <message>
      <source>Print a list of dates…</source>
      <translation>打印日子列表…</translation>
    </message>
    <message>
      <source>Print address labels…</source>
      <translation>打印地址标签…</translation>
    </message>
    <message>
      <source>Print handover notes…</source>
      <translation>打印交接单…</translation>
    </message>
    <message>
      <source>Print this customer with comments…</source>
      <translation>打印这位客户和评论…</translation>
    </message>
    <message>
      <source>Print visit sheet</source>
      <translation>打印拜访准备表</translation>
    </message>
    <message>
      <source>Print…</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>打印…</translation>
    </message>
    <message>
      <source>Promised services</source>
      <translation>服务承诺</translation>
    </message>
    <message>
      <source>Promises and needs</source>
      <translation>待办与需求</translation>
    </message>
    <message>
      <source>Promises and tasks</source>
      <translation>承诺与待办</translation>
    </message>
    <message>
      <source>Put off…</source>
      <translation>推迟…</translation>
    </message>
    <message>
      <source>Recent books</source>
      <translation>最近用过的客户簿</translation>
    </message>
    <message>
      <source>Redo</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>重做</translation>
    </message>
    <message>
      <source>Relations and timeline</source>
      <translation>关系与时间轴</translation>
    </message>
    <message>
      <source>Remind again</source>
      <translation>恢复提醒</translation>
    </message>
    <message>
      <source>Restore from the trash</source>
      <translation>从回收站还原</translation>
    </message>
    <message>
      <source>Sales</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>销售</translation>
    </message>
    <message>
      <source>Set</source>
      <extracomment>A sub-menu: what can be set for the selected customers (tier, stage, who looks after them)</extracomment>
      <translation>设置</translation>
    </message>
    <message>
      <source>Set the area…</source>
      <translation>设置区域…</translation>
    </message>
    <message>
      <source>Set the role…</source>
      <translation>设置角色…</translation>
    </message>
    <message>
      <source>Set the source…</source>
      <translation>设置来源…</translation>
    </message>
    <message>
      <source>Set the stage…</source>
      <translation>设置阶段…</translation>
    </message>
    <message>
      <source>Set the stand-in…</source>
      <translation>设置后备同事…</translation>
    </message>
    <message>
      <source>Set the tier…</source>
      <translation>设置等级…</translation>
    </message>
    <message>
      <source>Set what they do not want…</source>
      <translation>设置联系意愿…</translation>
    </message>
    <message>
      <source>Set who looks after them…</source>
      <translation>设置负责同事…</translation>
    </message>
    <message>
      <source>Settings</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>设置</translation>
    </message>
    <message>
      <source>Sidebar with names or icons only</source>
      <translation>侧边栏：名称或仅图标</translation>
    </message>
    <message>
      <source>Take along on a trip…</source>
      <translation>排入行程…</translation>
    </message>
    <message>
      <source>Take out of this group</source>
      <translation>移出这个分组</translation>
    </message>
    <message>
      <source>Time a call</source>
      <translation>通话计时</translation>
    </message>
    <message>
      <source>Timeline of this customer</source>
      <translation>这位客户的时间轴</translation>
    </message>
    <message>
      <source>To contact</source>
      <translation>待联系</translation>
    </message>
    <message>
      <source>Today</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>今日</translation>
    </message>
    <message>
      <source>Trash</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>回收站</translation>
    </message>
    <message>
      <source>Trips</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>拜访行程</translation>
    </message>
    <message>
      <source>Type in the visit's sheet</source>
      <translation>录入拜访准备表</translation>
    </message>
    <message>
      <source>Undo</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Visit results</source>
      <translation>拜访结果</translation>
    </message>
    <message>
      <source>Visits</source>
      <extracomment>a command in a menu, on a button and on the page of keys</extracomment>
      <translation>拜访</translation>
    </message>
    <message>
      <source>Visits, promises, needs</source>
      <translation>拜访、待办、需求</translation>
    </message>
    <message>
      <source>Which customers</source>
      <translation>显示哪些客户</translation>
    </message>
    <message>
      <source>Words of greeting…</source>
      <translation>问候模板…</translation>
    </message>
    <message>
      <source>Write a comment</source>
      <translation>写评论</translation>
    </message>
    <message>
      <source>Write a greeting…</source>
      <translation>写问候…</translation>
    </message>
    <message>
      <source>Write a note for later</source>
      <translation>先写笔记，以后再归档</translation>
    </message>
    <message>
      <source>Write down a need</source>
      <translation>记下预计需求</translation>
    </message>
    <message>
      <source>Write down a promise</source>
      <translation>记下答应的事</translation>
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
      <translation>邮政编码</translation>
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
      <translation>已经在客户簿里了吗？</translation>
    </message>
    <message>
      <source>Open this customer; what you typed is kept</source>
      <translation>打开这位客户；您输入的内容会保留</translation>
    </message>
  </context>
  <context>
    <name>App</name>
    <message>
      <source>Customers</source>
      <extracomment>the program's name, behind the title of every window</extracomment>
      <translation>客户</translation>
    </message>
    <message>
      <source>The window cannot be opened: the system library %1 is missing. “python3 packaging/dev.py run” installs what is needed. %2</source>
      <translation>无法打开窗口：系统缺少 %1。执行“python3 packaging/dev.py run”会安装所需的组件。%2</translation>
    </message>
    <message>
      <source>There is no screen here, so the window cannot be opened. %1</source>
      <translation>这里没有屏幕，无法打开窗口。%1</translation>
    </message>
    <message>
      <source>These work without one: kehuapp demo, import, export, find, sheet, undo, redo, self-check (kehuapp --help says more).</source>
      <translation>没有屏幕也能用的有：kehuapp demo、import、export、find、sheet、undo、redo、self-check（详见 kehuapp --help）。</translation>
    </message>
  </context>
  <context>
    <name>Backup</name>
    <message>
      <source>%1 is a backup of another book, not of %2.</source>
      <translation>%1 是另一本客户簿的备份，不是 %2 的。</translation>
    </message>
    <message>
      <source>%1 is not there.</source>
      <translation>找不到 %1。</translation>
    </message>
    <message>
      <source>%1 is open here. Choose a backup that is not open.</source>
      <translation>%1 正打开着。请选一份没有打开的备份。</translation>
    </message>
    <message>
      <source>%1 is the book itself, not a backup of it.</source>
      <translation>%1 就是客户簿本身，不是它的备份。</translation>
    </message>
    <message>
      <source>%1 itself is damaged in places, so a copy of it would be too, and none was made. Keep your latest backup and go on with that.</source>
      <translation>%1 本身有些地方损坏了，备份也会一样，所以没有制作。请留着最近的备份，改用那一份。</translation>
    </message>
    <message numerus="yes">
      <source>%n backup(s) on this computer are damaged, %1 among them. The others are there.</source>
      <translation>
        <numerusform>这台电脑上有 %n 份备份损坏，例如 %1；其余的都已放到第二处。</numerusform>
      </translation>
    </message>
    <message>
      <source>A backup needs a place of its own: %1 is the book that is open.</source>
      <translation>备份要另存一处：%1 就是目前打开的客户簿。</translation>
    </message>
    <message>
      <source>Back up</source>
      <translation>备份</translation>
    </message>
    <message>
      <source>Backed up: %1</source>
      <translation>已备份：%1</translation>
    </message>
    <message numerus="yes">
      <source>Backed up: %1; %n unused pictures or files were taken out, %2 MB</source>
      <translation>
        <numerusform>已备份：%1；清出 %n 个没有用到的图片或文件，共 %2 MB</numerusform>
      </translation>
    </message>
    <message>
      <source>Backing up %1</source>
      <translation>正在备份 %1</translation>
    </message>
    <message>
      <source>Backup failed; the last one: %1</source>
      <translation>备份失败；上次备份：%1</translation>
    </message>
    <message>
      <source>Backup failed; there is none yet</source>
      <translation>备份失败，还没有任何备份</translation>
    </message>
    <message>
      <source>Copied: %1. Open it on the other computer: it is checked there and says from when it is.</source>
      <translation>已复制：%1。在另一台电脑打开时会先检查，并说明是何时的内容。</translation>
    </message>
    <message>
      <source>Copy for another computer</source>
      <translation>复制到另一台电脑</translation>
    </message>
    <message>
      <source>Copying</source>
      <extracomment>shown while the book is backed up</extracomment>
      <translation>正在复制</translation>
    </message>
    <message>
      <source>Customer books (*%1)</source>
      <translation>客户簿 (*%1)</translation>
    </message>
    <message>
      <source>Last backup: %1</source>
      <translation>上次备份：%1</translation>
    </message>
    <message>
      <source>Last backup: %1; not in the second place</source>
      <translation>上次备份：%1；未存到第二处</translation>
    </message>
    <message>
      <source>No backup was made before it: %1</source>
      <translation>导入前没有备份成功：%1</translation>
    </message>
    <message>
      <source>No backup yet</source>
      <translation>尚未备份</translation>
    </message>
    <message>
      <source>The backup of today failed. %1</source>
      <translation>今天的备份没有成功。%1</translation>
    </message>
    <message>
      <source>The copy did not come out whole and was thrown away; what was there before is as it was. Try another disk or folder.</source>
      <translation>备份文件不完整，已经丢弃；原来的文件没有动。请换一个磁盘或文件夹再试。</translation>
    </message>
    <message>
      <source>The second place of the backups, %1: %2</source>
      <translation>备份的第二处（%1）：%2</translation>
    </message>
    <message>
      <source>There is no room for another backup in %1: it takes %2 MB, and %3 MB are free. The older backups stay as they are; free some space.</source>
      <translation>%1 放不下新的备份：需要 %2 MB，只剩 %3 MB。原有的备份都还在；请腾出一些空间。</translation>
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
      <translation>现在的 %1 会先另存一份，放在备份里，不会覆盖任何东西。</translation>
    </message>
    <message>
      <source>%1 is being restored.</source>
      <translation>正在还原 %1。</translation>
    </message>
    <message numerus="yes">
      <source>%1 · %n more</source>
      <translation>
        <numerusform>%1 · 另有 %n 项</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 → %2</source>
      <translation>%1 → %2</translation>
    </message>
    <message>
      <source>%1. These become as they were in the backup.</source>
      <translation>%1。还原后会变回备份里的样子。</translation>
    </message>
    <message numerus="yes">
      <source>%n backup(s)</source>
      <translation>
        <numerusform>备份 %n 份</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n 位客户</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) not the same as now</source>
      <translation>
        <numerusform>与现在不同的有 %n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) that are about nobody yet as well</source>
      <translation>
        <numerusform>也带过来 %n 条待归档的笔记</numerusform>
      </translation>
    </message>
    <message>
      <source>Added since</source>
      <translation>之后新建的</translation>
    </message>
    <message>
      <source>All customers are the same as now.</source>
      <translation>所有客户都与现在一样。</translation>
    </message>
    <message>
      <source>All of it is there already.</source>
      <translation>这些都已经有了。</translation>
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
      <translation>返回客户簿</translation>
    </message>
    <message>
      <source>Back up now…</source>
      <translation>立即备份…</translation>
    </message>
    <message>
      <source>Backup and restore</source>
      <translation>备份与还原</translation>
    </message>
    <message>
      <source>Backups</source>
      <extracomment>the page of backups, and restoring one</extracomment>
      <translation>备份</translation>
    </message>
    <message>
      <source>Backups of this book</source>
      <translation>这本客户簿的备份</translation>
    </message>
    <message>
      <source>Backups of this book stand here, as soon as there is one: each day one.</source>
      <translation>这本客户簿的备份会列在这里，每天一份。</translation>
    </message>
    <message>
      <source>Before a restore</source>
      <translation>还原前</translation>
    </message>
    <message>
      <source>Before an import</source>
      <translation>导入前</translation>
    </message>
    <message>
      <source>Before an update</source>
      <translation>更新前</translation>
    </message>
    <message>
      <source>Being checked and compared …</source>
      <translation>正在检查并比较…</translation>
    </message>
    <message>
      <source>Being checked …</source>
      <translation>正在检查…</translation>
    </message>
    <message>
      <source>Bring customers back</source>
      <translation>带回客户</translation>
    </message>
    <message numerus="yes">
      <source>Bring over %n customer(s)</source>
      <translation>
        <numerusform>带过来 %n 位客户</numerusform>
      </translation>
    </message>
    <message>
      <source>Bring over what is newer</source>
      <translation>把较新的带过来</translation>
    </message>
    <message>
      <source>Bring over…</source>
      <translation>带过来…</translation>
    </message>
    <message>
      <source>Bringing customers over</source>
      <translation>正在把客户带过来</translation>
    </message>
    <message numerus="yes">
      <source>Brought over: %1. %n row(s) were left out, because what they belong to is not there.</source>
      <translation>
        <numerusform>已带过来：%1。有 %n 条没有带，因为它们所属的数据不在。</numerusform>
      </translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>手动</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>the page of backups, and restoring one</extracomment>
      <translation>取消</translation>
    </message>
    <message>
      <source>Cannot be restored: the file is not whole</source>
      <translation>打不开：文件不完整，不能还原</translation>
    </message>
    <message>
      <source>Changed since</source>
      <translation>之后改过的</translation>
    </message>
    <message>
      <source>Choose a backup</source>
      <translation>选择备份</translation>
    </message>
    <message>
      <source>Choose from elsewhere…</source>
      <translation>从别的地方选…</translation>
    </message>
    <message>
      <source>Close this note</source>
      <translation>知道了</translation>
    </message>
    <message>
      <source>Comments</source>
      <extracomment>the page of backups, and restoring one</extracomment>
      <translation>评论</translation>
    </message>
    <message>
      <source>Company</source>
      <extracomment>the page of backups, and restoring one</extracomment>
      <translation>公司</translation>
    </message>
    <message>
      <source>Contact log</source>
      <translation>联系记录</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>the page of backups, and restoring one</extracomment>
      <translation>客户</translation>
    </message>
    <message>
      <source>Customers</source>
      <extracomment>the page of backups, and restoring one</extracomment>
      <translation>客户</translation>
    </message>
    <message>
      <source>Customers who differ</source>
      <translation>内容不同的客户</translation>
    </message>
    <message>
      <source>Daily</source>
      <extracomment>the page of backups, and restoring one</extracomment>
      <translation>每日</translation>
    </message>
    <message>
      <source>Daily by itself · 7 daily, 4 weekly and 12 monthly backups</source>
      <translation>每天自动 · 7 份每日、4 份每周、12 份每月</translation>
    </message>
    <message>
      <source>Deleted since</source>
      <translation>之后删除的</translation>
    </message>
    <message>
      <source>Find by name or company</source>
      <translation>按姓名或公司查找</translation>
    </message>
    <message>
      <source>Key: B</source>
      <translation>按键：B</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>不用了</translation>
    </message>
    <message>
      <source>Looking for backups …</source>
      <translation>正在查找备份…</translation>
    </message>
    <message>
      <source>No backup of this book was found here. Choose one from elsewhere.</source>
      <translation>这里找不到这本客户簿的备份，请从别的地方选。</translation>
    </message>
    <message>
      <source>No backup yet</source>
      <translation>还没有备份</translation>
    </message>
    <message>
      <source>Nobody of these differs.</source>
      <translation>这一类没有不同的客户。</translation>
    </message>
    <message>
      <source>Now</source>
      <extracomment>the page of backups, and restoring one</extracomment>
      <translation>现在</translation>
    </message>
    <message>
      <source>Only bring back customers…</source>
      <translation>只带回客户…</translation>
    </message>
    <message>
      <source>Only in the present book: %1. You can bring them over then.</source>
      <translation>只有现在的客户簿里有：%1。还原后可以带过来。</translation>
    </message>
    <message>
      <source>Open read-only</source>
      <translation>只读打开</translation>
    </message>
    <message>
      <source>Opening %1</source>
      <translation>正在打开 %1</translation>
    </message>
    <message>
      <source>Read-only: as it was then</source>
      <translation>只读：那时的样子</translation>
    </message>
    <message>
      <source>Read-only: the book as it was, %1</source>
      <translation>只读：客户簿那时的样子，%1</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>还原备份</translation>
    </message>
    <message>
      <source>Restore the backup: %1</source>
      <translation>还原这份备份：%1</translation>
    </message>
    <message>
      <source>Restore this one</source>
      <translation>还原这一份</translation>
    </message>
    <message>
      <source>Restore this one…</source>
      <translation>还原这一份…</translation>
    </message>
    <message>
      <source>Restore?</source>
      <extracomment>the page of backups, and restoring one</extracomment>
      <translation>要还原吗？</translation>
    </message>
    <message>
      <source>Restored</source>
      <extracomment>the page of backups, and restoring one</extracomment>
      <translation>已还原的</translation>
    </message>
    <message>
      <source>Restored. In the book set aside some customers differ.</source>
      <translation>已还原。另存的客户簿里，有些客户不一样。</translation>
    </message>
    <message>
      <source>Restored. In the book set aside there are %1.</source>
      <translation>已还原。另存的客户簿里还有 %1。</translation>
    </message>
    <message>
      <source>Restored. Nothing can be brought over from the book set aside, for it cannot be read.</source>
      <translation>已还原。另存的客户簿无法读取，没有内容可以带过来。</translation>
    </message>
    <message>
      <source>Restored. Nothing in the book set aside is newer.</source>
      <translation>已还原。另存的客户簿里没有较新的内容。</translation>
    </message>
    <message>
      <source>Restoring %1</source>
      <translation>正在还原 %1</translation>
    </message>
    <message>
      <source>Sales</source>
      <extracomment>the page of backups, and restoring one</extracomment>
      <translation>销售</translation>
    </message>
    <message>
      <source>Second place</source>
      <translation>第二处</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>另存的</translation>
    </message>
    <message>
      <source>Since then: %1</source>
      <translation>之后：%1</translation>
    </message>
    <message>
      <source>The chosen backup takes the place of %1. The file that is there is set aside first, among the backups; nothing is overwritten.</source>
      <translation>选定的备份会放到 %1 的位置。原来的文件会先另存一份，放在备份里，不会覆盖。</translation>
    </message>
    <message>
      <source>Then</source>
      <extracomment>the page of backups, and restoring one</extracomment>
      <translation>那时</translation>
    </message>
    <message>
      <source>Tick all</source>
      <translation>全部勾选</translation>
    </message>
    <message>
      <source>Tick at least one customer.</source>
      <translation>请至少勾选一位客户。</translation>
    </message>
    <message>
      <source>Tick none</source>
      <translation>全部不勾</translation>
    </message>
    <message>
      <source>Visits</source>
      <extracomment>the page of backups, and restoring one</extracomment>
      <translation>拜访</translation>
    </message>
    <message>
      <source>What a restore does: the present book is set aside first, nothing is overwritten.</source>
      <translation>还原会怎样：现在的客户簿先另存一份，不会覆盖。</translation>
    </message>
    <message>
      <source>What a restore does: the present book is set aside first, nothing is overwritten. Afterwards you choose what to bring over: %1.</source>
      <translation>还原会怎样：现在的客户簿先另存一份，不会覆盖；之后可挑选要带过来的：%1。</translation>
    </message>
    <message>
      <source>What is missing in the present book is added, and what lies in its trash comes out of it. What the book says now stays as it is.</source>
      <translation>现在的客户簿里缺少的会补上，在回收站里的会还原；客户簿现有的内容不会改变。</translation>
    </message>
    <message>
      <source>Where the two differ, take what the backup says</source>
      <translation>两边不一样时，改用备份的内容</translation>
    </message>
    <message>
      <source>Where the two differ, take what the book set aside says</source>
      <translation>两边不一样时，改用另存那本的内容</translation>
    </message>
    <message>
      <source>newest first</source>
      <translation>新到旧</translation>
    </message>
    <message>
      <source>whole, just checked</source>
      <translation>完整，刚检查过</translation>
    </message>
  </context>
  <context>
    <name>Batches</name>
    <message>
      <source>Nobody is left to write this down for.</source>
      <translation>没有可以记录的客户了。</translation>
    </message>
    <message>
      <source>This contact with many is no longer in the book.</source>
      <translation>这条多人联系记录已不在客户簿里。</translation>
    </message>
    <message>
      <source>This was changed somewhere else meanwhile. Nothing was overwritten; open it again to see how it is now.</source>
      <translation>这条记录刚才在别处被改过。没有覆盖任何内容；请重新打开，看看现在的样子。</translation>
    </message>
  </context>
  <context>
    <name>BatchesPane</name>
    <message>
      <source>A round of greetings or a gathering is written down once for all: who came, who did not, and what it cost.</source>
      <translation>问候多位客户或办聚会，只要记一次：谁来了，谁没来，花了多少。</translation>
    </message>
    <message>
      <source>Contacts with many</source>
      <translation>多人联系</translation>
    </message>
    <message>
      <source>Cost</source>
      <extracomment>on the page of what was done with many customers at once</extracomment>
      <translation>花费</translation>
    </message>
    <message>
      <source>Customers</source>
      <extracomment>on the page of what was done with many customers at once</extracomment>
      <translation>客户</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>on the page of what was done with many customers at once</extracomment>
      <translation>删除</translation>
    </message>
    <message>
      <source>Did not come</source>
      <translation>没来</translation>
    </message>
    <message>
      <source>Done with many</source>
      <translation>多人联系</translation>
    </message>
    <message>
      <source>Kind</source>
      <extracomment>on the page of what was done with many customers at once</extracomment>
      <translation>方式</translation>
    </message>
    <message>
      <source>Log with many…</source>
      <translation>为多位记录…</translation>
    </message>
    <message>
      <source>Nothing was done with many at once yet</source>
      <translation>还没有多人联系记录</translation>
    </message>
    <message>
      <source>Open</source>
      <extracomment>on the page of what was done with many customers at once</extracomment>
      <translation>打开</translation>
    </message>
    <message>
      <source>Rounds of greetings, gatherings and other things done with many at once.</source>
      <translation>一次为多位客户做的事：问候、聚会等。</translation>
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
      <translation>时间</translation>
    </message>
  </context>
  <context>
    <name>Book</name>
    <message>
      <source>%1 cannot be opened. Check whether its folder exists and may be written.</source>
      <translation>无法打开 %1。请确认它的文件夹存在，并且可以写入。</translation>
    </message>
    <message>
      <source>%1 cannot be read at the moment: the disk does not answer. Check whether the stick or the network drive is still there; what was saved is not lost by this.</source>
      <translation>现在读不到 %1：磁盘没有响应。请确认 U 盘或网络磁盘是否还在；已保存的内容不会因此丢失。</translation>
    </message>
    <message>
      <source>%1 cannot be written: its folder is read-only, or the file is open in another program, Excel for example. Close it there, or choose another folder.</source>
      <translation>无法写入 %1：文件夹是只读的，或文件正在另一个程序（例如 Excel）里打开着。请先在那边关闭，或选择其他文件夹。</translation>
    </message>
    <message>
      <source>%1 cannot be written: the file or its folder is read-only. Copy it to a folder of your own and open it there.</source>
      <translation>无法写入 %1：文件或文件夹是只读的。请复制到自己的文件夹再打开。</translation>
    </message>
    <message>
      <source>%1 could not be written: the disk refused it. Nothing was changed; check whether the disk is full or the stick or the network drive is still there.</source>
      <translation>无法写入 %1：磁盘拒绝写入。什么都没有改动；请确认磁盘是否满了，U 盘或网络磁盘是否还在。</translation>
    </message>
    <message>
      <source>%1 has a second name on this disk (a hard link) and is open already, perhaps under that name. Close it there first.</source>
      <translation>%1 在这个磁盘上还有另一个名字（硬链接），而且已经打开，可能用的是那个名字。请先在那里关闭。</translation>
    </message>
    <message>
      <source>%1 has a second name on this disk (a hard link). Always open it by the same name.</source>
      <translation>%1 在这个磁盘上还有另一个名字（硬链接）。请一直用同一个名字打开。</translation>
    </message>
    <message>
      <source>%1 holds instructions that this program did not make, so it is not opened. Restore your latest backup.</source>
      <translation>%1 里有不是本程序写入的指令，所以没有打开。请还原最近的备份。</translation>
    </message>
    <message>
      <source>%1 is a copy made on %2. It was looked through just now and is whole; what was changed since then in the book it was made from is not in it.</source>
      <translation>%1 是 %2 备份的。刚才检查过，内容完整；原来那本客户簿在那之后的变更不在里面。</translation>
    </message>
    <message>
      <source>%1 is a folder, not a customer book.</source>
      <translation>%1 是文件夹，不是客户簿。</translation>
    </message>
    <message>
      <source>%1 is already there, so the book was saved as %2. Open it there.</source>
      <translation>已经有 %1 了，客户簿改存为 %2，请从那里打开。</translation>
    </message>
    <message>
      <source>%1 is damaged or not a customer book. Restore your latest backup.</source>
      <translation>%1 已损坏，或不是客户簿。请还原最近的备份。</translation>
    </message>
    <message>
      <source>%1 is empty. Restore your latest backup.</source>
      <translation>%1 是空的。请还原最近的备份。</translation>
    </message>
    <message>
      <source>%1 is in use by another program. Close it there and try again.</source>
      <translation>%1 正被另一个程序使用。请先在那边关闭，再试一次。</translation>
    </message>
    <message>
      <source>%1 is no longer in its place: it was moved, renamed or deleted while it was open here. Everything in it can still be read; save it now.</source>
      <translation>%1 已经不在原处：打开期间被移走、改名或删除了。里面的内容都还能读到，请现在保存。</translation>
    </message>
    <message>
      <source>%1 is not a customer book but a file of another program.</source>
      <translation>%1 不是客户簿，是其他程序的文件。</translation>
    </message>
    <message>
      <source>%1 is not there. Check whether it was moved or renamed.</source>
      <translation>找不到 %1。请确认是否移走或改了名字。</translation>
    </message>
    <message>
      <source>%1 is of an older version and could not be brought up to date. It is as it was before.</source>
      <translation>%1 是旧版的文件，无法更新到当前的版本，内容保持原样。</translation>
    </message>
    <message>
      <source>%1 is open for reading only. Nothing was changed.</source>
      <translation>%1 现在只能读取，什么都没有修改。</translation>
    </message>
    <message>
      <source>%1 is the customer book that is open here. Choose another file.</source>
      <translation>%1 就是这里打开着的客户簿。请选别的文件。</translation>
    </message>
    <message>
      <source>%1 may not grow any more: this disk or this computer sets a limit to the size of a file. Nothing was changed; copy the book to another disk and open it there.</source>
      <translation>%1 不能再变大：这个磁盘或这台电脑限制了文件大小。什么都没有改动；请把客户簿复制到另一个磁盘再打开。</translation>
    </message>
    <message>
      <source>%1 or its folder may not be written, so it is open for reading only. To change it, copy it to a folder of your own and open it there.</source>
      <translation>%1 或它所在的文件夹不能写入，所以只能读取。要修改的话，请复制到自己的文件夹再打开。</translation>
    </message>
    <message>
      <source>%1 was overwritten by another file or cut short while it was open here. Nothing more is written to it. Close the program: at the next start what stands there now is opened.</source>
      <translation>%1 打开期间被别的文件覆盖或截短了。不会再写入任何内容。请关闭程序：下次启动会打开现在放在那里的文件。</translation>
    </message>
    <message>
      <source>%1 was put in the place of a book that was not closed properly. What that one had not yet taken into its file does not belong to this one: it was kept as %2.</source>
      <translation>%1 放在一本没有正常关闭的客户簿的位置上。那一本还没写进文件的内容不属于这一本，已另存为 %2。</translation>
    </message>
    <message>
      <source>%1 was written by a newer version of this program. Install the newer version to open it.</source>
      <translation>%1 是用较新版本写的。请安装新版本再打开。</translation>
    </message>
    <message>
      <source>%1 was written by a newer version of this program: here it can only be read. Install the newer version to work in it.</source>
      <translation>%1 由较新版的程序写成：在这里只能查看。请安装较新的版本再使用。</translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) of this book could not be read and were left out; what they said is kept in the book.</source>
      <translation>
        <numerusform>这本客户簿有 %n 项内容无法读取，已跳过不显示；原来的内容仍保存在客户簿里。</numerusform>
      </translation>
    </message>
    <message>
      <source>Another file was put in the place of %1 while it was open here. Nothing is written to that file. Everything in the book that is open can still be read; save it now.</source>
      <translation>%1 打开期间，原处被放上了别的文件。不会写入那个文件。打开着的客户簿内容都还能读到，请现在保存。</translation>
    </message>
    <message>
      <source>Parts of %1 are missing, so it cannot be shown. Restore your latest backup.</source>
      <translation>%1 缺少部分内容，无法显示。请还原最近的备份。</translation>
    </message>
    <message>
      <source>The inside of %1 was changed by another program, so it is not opened. Restore your latest backup.</source>
      <translation>%1 的内部结构被其他程序改过，所以没有打开。请还原最近的备份。</translation>
    </message>
    <message>
      <source>There is no room left on the disk for %1. Nothing was changed; free some space and try again.</source>
      <translation>磁盘空间不足，无法写入 %1。数据没有任何变动；请腾出空间再试。</translation>
    </message>
    <message>
      <source>There is no room left on the disk of %1, so it is open for reading only. Free some space and open it again.</source>
      <translation>%1 所在的磁盘没有空间了，所以只能读取。请腾出空间后再打开一次。</translation>
    </message>
    <message>
      <source>What this belongs to is no longer in the book: it was taken out in the meantime. Nothing was changed.</source>
      <translation>这条数据所属的对象在此期间已从客户簿移除。什么都没有改动。</translation>
    </message>
  </context>
  <context>
    <name>BookCommands</name>
    <message>
      <source>%1 is already there. Choose another name, or open it.</source>
      <translation>%1 已经存在。请换个名字，或直接打开它。</translation>
    </message>
    <message>
      <source>%1 is open in another window, which was brought to the front.</source>
      <translation>%1 已经在另一个窗口打开，已把那个窗口移到最前面。</translation>
    </message>
    <message>
      <source>Customer books (*%1)</source>
      <translation>客户簿 (*%1)</translation>
    </message>
    <message>
      <source>Open book</source>
      <translation>打开客户簿</translation>
    </message>
    <message>
      <source>Opening %1</source>
      <translation>正在打开 %1</translation>
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
      <translation>保存客户簿</translation>
    </message>
    <message>
      <source>Saved again: %1</source>
      <translation>已重新保存：%1</translation>
    </message>
    <message>
      <source>Saving %1</source>
      <translation>正在保存 %1</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>没有可以重做的。</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>没有可以撤销的。</translation>
    </message>
    <message>
      <source>Undo: %1, %2</source>
      <translation>撤销：%1，%2</translation>
    </message>
    <message>
      <source>Undone: %1</source>
      <translation>已撤销：%1</translation>
    </message>
  </context>
  <context>
    <name>Brief</name>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n 位客户</numerusform>
      </translation>
    </message>
    <message>
      <source>Comes next</source>
      <translation>接下来</translation>
    </message>
    <message>
      <source>From %1</source>
      <translation>交出：%1</translation>
    </message>
    <message>
      <source>Handover notes</source>
      <translation>客户交接单</translation>
    </message>
    <message>
      <source>How to reach</source>
      <translation>联系方式</translation>
    </message>
    <message>
      <source>Likes, avoids</source>
      <translation>喜好与忌讳</translation>
    </message>
    <message>
      <source>Promised</source>
      <extracomment>heading: what was promised to the customer</extracomment>
      <translation>答应的事</translation>
    </message>
    <message>
      <source>Read by, on</source>
      <translation>阅读人、日期</translation>
    </message>
    <message>
      <source>Stand-in: %1</source>
      <translation>后备同事：%1</translation>
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
      <translation>%1 大约少了 %2 小时 %3 分钟</translation>
    </message>
    <message>
      <source>%1: about %2 h short</source>
      <translation>%1 大约少了 %2 小时</translation>
    </message>
    <message>
      <source>%1: about %2 min short</source>
      <translation>%1 大约少了 %2 分钟</translation>
    </message>
  </context>
  <context>
    <name>Bulk</name>
    <message>
      <source>Add to group</source>
      <translation>加入分组</translation>
    </message>
    <message>
      <source>Another area…</source>
      <translation>其他区域…</translation>
    </message>
    <message>
      <source>Area</source>
      <extracomment>choice in a menu that sets something for all selected customers</extracomment>
      <translation>区域</translation>
    </message>
    <message>
      <source>Do not contact</source>
      <translation>请勿联系</translation>
    </message>
    <message>
      <source>Festive greetings are welcome</source>
      <translation>可以收节日问候</translation>
    </message>
    <message>
      <source>May be contacted</source>
      <translation>可以联系</translation>
    </message>
    <message>
      <source>Move to group</source>
      <translation>移到分组</translation>
    </message>
    <message>
      <source>Name of the new group</source>
      <translation>新分组的名称</translation>
    </message>
    <message>
      <source>New group…</source>
      <translation>新建分组…</translation>
    </message>
    <message>
      <source>No area</source>
      <translation>无区域</translation>
    </message>
    <message>
      <source>No festive greetings</source>
      <translation>不收节日问候</translation>
    </message>
    <message>
      <source>No tier</source>
      <translation>无等级</translation>
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
      <translation>还看不出是哪一天。</translation>
    </message>
    <message>
      <source>Open the calendar</source>
      <translation>打开日历</translation>
    </message>
    <message>
      <source>Open the calendar (Alt+Down)</source>
      <translation>打开日历（Alt+↓）</translation>
    </message>
    <message>
      <source>Somebody changed this in the meantime. It stands where it is now; move it again.</source>
      <translation>这条刚才被改过，现在显示的是最新的日期；请再移一次。</translation>
    </message>
    <message>
      <source>The month after</source>
      <translation>下个月</translation>
    </message>
    <message>
      <source>The month before</source>
      <translation>上个月</translation>
    </message>
    <message>
      <source>This day cannot be read. Write it like 12/4, tomorrow or next Friday.</source>
      <translation>看不出是哪一天，请写成 12/4、明天或下周五。</translation>
    </message>
    <message>
      <source>This time cannot be read. Write it like 12/4 15:00 or tomorrow at 3 in the afternoon.</source>
      <translation>看不出是哪个时间，请写成 12/4 15:00 或明天下午三点。</translation>
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
      <translation>%1：文件名请以 .ics 结尾。</translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) written to %1.</source>
      <translation>
        <numerusform>已将 %n 条写入 %1。</numerusform>
      </translation>
    </message>
    <message>
      <source>Birthdays and other days of customers</source>
      <translation>客户的生日与重要日子</translation>
    </message>
    <message>
      <source>Calendar (personal data)</source>
      <translation>日历（含个人信息）</translation>
    </message>
    <message>
      <source>Calendars (*.ics)</source>
      <translation>日历 (*.ics)</translation>
    </message>
    <message>
      <source>Choose the file…</source>
      <translation>选择文件…</translation>
    </message>
    <message>
      <source>Choose what is to be written.</source>
      <translation>请选择要导出的内容。</translation>
    </message>
    <message>
      <source>Everybody</source>
      <extracomment>in the form that writes a calendar for a phone, and in the file itself</extracomment>
      <translation>所有人</translation>
    </message>
    <message>
      <source>Export the calendar for a phone</source>
      <translation>导出日历到手机</translation>
    </message>
    <message>
      <source>From</source>
      <extracomment>in the form that writes a calendar for a phone, and in the file itself</extracomment>
      <translation>从</translation>
    </message>
    <message>
      <source>Tasks and what was promised</source>
      <translation>待办与答应的事</translation>
    </message>
    <message>
      <source>The last day is before the first.</source>
      <translation>最后一天在第一天之前。</translation>
    </message>
    <message>
      <source>To bring</source>
      <translation>携带物品</translation>
    </message>
    <message>
      <source>Until</source>
      <extracomment>in the form that writes a calendar for a phone, and in the file itself</extracomment>
      <translation>到</translation>
    </message>
    <message>
      <source>Visit: %1</source>
      <translation>拜访：%1</translation>
    </message>
    <message>
      <source>Visits</source>
      <extracomment>in the form that writes a calendar for a phone, and in the file itself</extracomment>
      <translation>拜访</translation>
    </message>
    <message>
      <source>Whose</source>
      <extracomment>in the form that writes a calendar for a phone, and in the file itself</extracomment>
      <translation>谁的</translation>
    </message>
  </context>
  <context>
    <name>CalendarImport</name>
    <message>
      <source>%1 is larger than %2 MB. Export fewer years of the calendar.</source>
      <translation>%1 超过 %2 MB。请导出较少年份的日历。</translation>
    </message>
    <message>
      <source>%1 is no calendar. Export the calendar of the phone as an .ics file.</source>
      <translation>%1 不是日历。请将手机的日历导出成 .ics 文件。</translation>
    </message>
    <message>
      <source>%1 new, %2 skipped, %3 unclear, %4 not read.</source>
      <translation>新建 %1，跳过 %2，不确定 %3，无法读取 %4。</translation>
    </message>
    <message>
      <source>%1: %2 events, %3 new, %4 skipped, %5 unclear, %6 failed.</source>
      <translation>%1：共 %2 条，新建 %3，跳过 %4，不确定 %5，失败 %6。</translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) skipped: %1.</source>
      <translation>
        <numerusform>跳过 %n 条：%1。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n task(s) of the calendar were left out.</source>
      <translation>
        <numerusform>日历里有 %n 件待办未导入。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n text(s) were too long and cut short.</source>
      <translation>
        <numerusform>有 %n 段文字太长，只保留开头。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s) and birthday(s) imported.</source>
      <translation>
        <numerusform>已导入 %n 条拜访与生日。</numerusform>
      </translation>
    </message>
    <message>
      <source>By the lunar calendar: write it on the customer's card.</source>
      <translation>这是农历生日，请写在客户资料里。</translation>
    </message>
    <message>
      <source>Calendars (*.ics *.ical);;All files (*)</source>
      <translation>日历 (*.ics *.ical);;所有文件 (*)</translation>
    </message>
    <message>
      <source>Choose the customer…</source>
      <translation>选择客户…</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>in the window that brings in a calendar of a phone</extracomment>
      <translation>客户</translation>
    </message>
    <message>
      <source>Events of the calendar</source>
      <translation>日历里的项目</translation>
    </message>
    <message numerus="yes">
      <source>Import %n</source>
      <translation>
        <numerusform>导入 %n 条</numerusform>
      </translation>
    </message>
    <message>
      <source>Import a calendar</source>
      <translation>导入日历</translation>
    </message>
    <message>
      <source>In the calendar</source>
      <translation>日历里写的</translation>
    </message>
    <message>
      <source>It comes again and again; plan the visits one by one.</source>
      <translation>这条会一再重复，请逐次安排拜访。</translation>
    </message>
    <message>
      <source>It does not say for whom it is.</source>
      <translation>没有写是哪位客户。</translation>
    </message>
    <message>
      <source>It has no day.</source>
      <translation>没有日期。</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>不导入</translation>
    </message>
    <message>
      <source>No customer is named in it.</source>
      <translation>里面没有提到客户。</translation>
    </message>
    <message>
      <source>Nobody knows the time zone “%1”; its times were taken for those of the shop.</source>
      <translation>无法识别时区“%1”，时间当作店里的时间。</translation>
    </message>
    <message>
      <source>Only the first %1 events were read; %2 were left out.</source>
      <translation>只读取前 %1 条，其余 %2 条未读取。</translation>
    </message>
    <message>
      <source>Several customers may be meant.</source>
      <translation>可能是其中几位客户。</translation>
    </message>
    <message>
      <source>The card has another birthday.</source>
      <translation>客户资料里的生日不一样。</translation>
    </message>
    <message>
      <source>The file ends in the middle of it.</source>
      <translation>文件到这里就中断了。</translation>
    </message>
    <message>
      <source>The import was stopped; nothing was changed.</source>
      <translation>导入已停止，没有任何变更。</translation>
    </message>
    <message>
      <source>The import was undone.</source>
      <translation>导入已撤销。</translation>
    </message>
    <message>
      <source>The name and the number or e-mail are not one's.</source>
      <translation>姓名与电话或电子邮件不是同一位客户。</translation>
    </message>
    <message>
      <source>This is no day: %1</source>
      <translation>这不是日期：%1</translation>
    </message>
    <message>
      <source>Undo</source>
      <extracomment>in the window that brings in a calendar of a phone</extracomment>
      <translation>撤销</translation>
    </message>
    <message>
      <source>What is done</source>
      <translation>处理方式</translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>in the window that brings in a calendar of a phone</extracomment>
      <translation>时间</translation>
    </message>
    <message>
      <source>a whole day, no visit</source>
      <translation>全天的日程，不是拜访</translation>
    </message>
    <message>
      <source>called off</source>
      <translation>已取消</translation>
    </message>
    <message>
      <source>from this program</source>
      <translation>由本程序导出</translation>
    </message>
    <message>
      <source>in the book already</source>
      <translation>客户簿里已有</translation>
    </message>
    <message>
      <source>in the book, at another time</source>
      <translation>客户簿里已有，时间不同</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>不导入</translation>
    </message>
    <message>
      <source>long gone by</source>
      <translation>早已过去</translation>
    </message>
    <message>
      <source>new birthday</source>
      <translation>新建生日</translation>
    </message>
    <message>
      <source>new visit</source>
      <translation>新建拜访</translation>
    </message>
    <message>
      <source>planned at this time already</source>
      <translation>这个时间已安排</translation>
    </message>
    <message>
      <source>skipped: %1</source>
      <translation>跳过：%1</translation>
    </message>
    <message>
      <source>twice in the file</source>
      <translation>文件里重复</translation>
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
        <numerusform>还有 %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n task(s)</source>
      <translation>
        <numerusform>待办 %n</numerusform>
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
        <numerusform>拜访 %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n year(s)</source>
      <translation>
        <numerusform>%n 周年</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a task</source>
      <translation>记一件事</translation>
    </message>
    <message>
      <source>Add a task on this day</source>
      <translation>这天要做的事</translation>
    </message>
    <message>
      <source>After (PgDn)</source>
      <translation>往后（PgDn）</translation>
    </message>
    <message>
      <source>Arrows: day · PgUp/Dn: turn · Enter: open · Drag, Ctrl+arrows: move</source>
      <translation>方向键选日 · PgUp PgDn 翻页 · Enter 打开 · Ctrl+方向键或拖动改日期</translation>
    </message>
    <message>
      <source>Before (PgUp)</source>
      <translation>往前（PgUp）</translation>
    </message>
    <message>
      <source>Bring</source>
      <extracomment>on the page of the calendar and in the drawer of a day</extracomment>
      <translation>携带</translation>
    </message>
    <message>
      <source>Close the day</source>
      <translation>关闭这天</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <extracomment>tick beside a visit: the appointment was confirmed</extracomment>
      <translation>预约</translation>
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
      <translation>哪位客户？</translation>
    </message>
    <message>
      <source>Free</source>
      <extracomment>heading over the hours between the visits of a day</extracomment>
      <translation>空档</translation>
    </message>
    <message>
      <source>Greet</source>
      <extracomment>button beside a birthday: write a greeting</extracomment>
      <translation>写祝福</translation>
    </message>
    <message>
      <source>Important dates</source>
      <translation>重要日子</translation>
    </message>
    <message>
      <source>It is done (Space)</source>
      <translation>已完成（空格键）</translation>
    </message>
    <message>
      <source>L</source>
      <extracomment>on the page of the calendar and in the drawer of a day</extracomment>
      <translation>列表</translation>
    </message>
    <message>
      <source>List</source>
      <extracomment>on the page of the calendar and in the drawer of a day</extracomment>
      <translation>列表</translation>
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
      <translation>还没预约</translation>
    </message>
    <message>
      <source>Nothing is planned for this day.</source>
      <translation>这天还没有安排。</translation>
    </message>
    <message>
      <source>Nothing is planned in this month</source>
      <translation>这个月还没有安排</translation>
    </message>
    <message>
      <source>Open the task</source>
      <translation>打开待办</translation>
    </message>
    <message>
      <source>Open the trip</source>
      <translation>打开行程</translation>
    </message>
    <message>
      <source>Open the visit</source>
      <translation>打开拜访</translation>
    </message>
    <message>
      <source>Plan a visit</source>
      <translation>安排拜访</translation>
    </message>
    <message>
      <source>Plan a visit on this day</source>
      <translation>安排这天的拜访</translation>
    </message>
    <message>
      <source>Plan a visit on this day (N)</source>
      <translation>安排这天的拜访（N）</translation>
    </message>
    <message>
      <source>Press N to plan a visit, T to write down a task.</source>
      <translation>按 N 安排拜访，按 T 记一件要做的事。</translation>
    </message>
    <message>
      <source>Print</source>
      <extracomment>on the page of the calendar and in the drawer of a day</extracomment>
      <translation>打印</translation>
    </message>
    <message>
      <source>Purpose</source>
      <extracomment>on the page of the calendar and in the drawer of a day</extracomment>
      <translation>目的</translation>
    </message>
    <message>
      <source>Show the customer</source>
      <translation>显示客户</translation>
    </message>
    <message>
      <source>Something to do on this day (T)</source>
      <translation>记下这天要做的事（T）</translation>
    </message>
    <message>
      <source>To the next day</source>
      <translation>改到第二天</translation>
    </message>
    <message>
      <source>To the next week</source>
      <translation>改到下周</translation>
    </message>
    <message>
      <source>Today</source>
      <extracomment>on the page of the calendar and in the drawer of a day</extracomment>
      <translation>今天</translation>
    </message>
    <message>
      <source>Trip</source>
      <extracomment>on the page of the calendar and in the drawer of a day</extracomment>
      <translation>拜访行程</translation>
    </message>
    <message>
      <source>Visit</source>
      <extracomment>on the page of the calendar and in the drawer of a day</extracomment>
      <translation>拜访</translation>
    </message>
    <message>
      <source>W</source>
      <extracomment>on the page of the calendar and in the drawer of a day</extracomment>
      <translation>周</translation>
    </message>
    <message>
      <source>Week</source>
      <extracomment>on the page of the calendar and in the drawer of a day</extracomment>
      <translation>周</translation>
    </message>
    <message>
      <source>Whose visits, tasks and customers</source>
      <translation>看谁的拜访、待办与客户</translation>
    </message>
    <message>
      <source>Write a greeting (G)</source>
      <translation>写祝福（G）</translation>
    </message>
    <message>
      <source>from %1</source>
      <translation>%1 以后</translation>
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
      <translation>农历%5 – %6</translation>
    </message>
    <message>
      <source>missed</source>
      <extracomment>a visit that did not take place</extracomment>
      <translation>未访成</translation>
    </message>
    <message>
      <source>more visits or tasks than can be shown</source>
      <translation>拜访或待办太多，无法全部显示</translation>
    </message>
    <message>
      <source>nothing</source>
      <extracomment>no hour of the day is free</extracomment>
      <translation>没有</translation>
    </message>
    <message numerus="yes">
      <source>turns %n</source>
      <translation>
        <numerusform>满 %n 岁</numerusform>
      </translation>
    </message>
    <message>
      <source>visited</source>
      <extracomment>on the page of the calendar and in the drawer of a day</extracomment>
      <translation>已拜访</translation>
    </message>
  </context>
  <context>
    <name>CallClock</name>
    <message>
      <source>A call was running since %2 when the program ended. The customer is no longer in the book; what was typed can be copied.</source>
      <translation>程序结束时，有一通 %2 开始的通话还在计时。这位客户已不在客户簿里，写好的文字可以复制。</translation>
    </message>
    <message>
      <source>A call with %1 was running since %2 when the program ended.</source>
      <translation>程序结束时，与 %1 的通话（%2 开始）还在计时。</translation>
    </message>
    <message>
      <source>Call</source>
      <extracomment>on the small clock that runs while one talks with a customer on the phone</extracomment>
      <translation>通话</translation>
    </message>
    <message>
      <source>Call with %1</source>
      <translation>与 %1 通话</translation>
    </message>
    <message>
      <source>Ctrl+Enter</source>
      <extracomment>on the small clock that runs while one talks with a customer on the phone</extracomment>
      <translation>Ctrl+Enter</translation>
    </message>
    <message>
      <source>End and write down…</source>
      <translation>结束并填写…</translation>
    </message>
    <message>
      <source>Log it</source>
      <translation>记为联系</translation>
    </message>
    <message>
      <source>Talking with %1 since %2</source>
      <translation>与 %1 通话中，%2 开始</translation>
    </message>
    <message>
      <source>The call is kept here until it is logged or thrown away.</source>
      <translation>这通电话会保留在这里，直到记录或放弃为止。</translation>
    </message>
    <message>
      <source>The folder of the book cannot be written: log this call soon.</source>
      <translation>客户簿所在的文件夹无法写入，请尽快记录这通电话。</translation>
    </message>
    <message>
      <source>This call comes first: end it and write it down, or throw it away.</source>
      <translation>请先处理这通电话：结束并填写，或放弃。</translation>
    </message>
    <message>
      <source>Throw away</source>
      <translation>放弃</translation>
    </message>
    <message>
      <source>What is said: it is kept while you type</source>
      <translation>谈话内容，边写边保留</translation>
    </message>
    <message>
      <source>What was said or done</source>
      <translation>谈了什么、做了什么</translation>
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
      <translation>背景与喜好</translation>
    </message>
    <message>
      <source>Add a field</source>
      <translation>其他信息</translation>
    </message>
    <message>
      <source>Add a messenger</source>
      <translation>聊天账号</translation>
    </message>
    <message>
      <source>Add a phone</source>
      <translation>电话</translation>
    </message>
    <message>
      <source>Add an address</source>
      <translation>地址</translation>
    </message>
    <message>
      <source>Add an e-mail</source>
      <translation>电子邮件</translation>
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
      <translation>区域</translation>
    </message>
    <message>
      <source>Belongs to</source>
      <translation>所属公司</translation>
    </message>
    <message>
      <source>Best time</source>
      <translation>方便联系的时间</translation>
    </message>
    <message>
      <source>Buys now from</source>
      <translation>目前的供应商</translation>
    </message>
    <message>
      <source>Company</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>公司</translation>
    </message>
    <message>
      <source>Consent</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>个人信息同意</translation>
    </message>
    <message>
      <source>Contact every (days)</source>
      <translation>联系周期（天）</translation>
    </message>
    <message>
      <source>Day</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>日期</translation>
    </message>
    <message>
      <source>Department</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>部门</translation>
    </message>
    <message>
      <source>Do not contact</source>
      <translation>请勿联系</translation>
    </message>
    <message>
      <source>E-mail</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>电子邮件</translation>
    </message>
    <message>
      <source>E-mails</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>电子邮件</translation>
    </message>
    <message>
      <source>Fact</source>
      <extracomment>something good to know about the customer, one line</extracomment>
      <translation>背景与喜好</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>姓</translation>
    </message>
    <message>
      <source>Field</source>
      <extracomment>a field of the shop's own</extracomment>
      <translation>其他信息</translation>
    </message>
    <message>
      <source>First contact</source>
      <translation>第一次联系</translation>
    </message>
    <message>
      <source>Form of address</source>
      <translation>称呼</translation>
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
      <translation>背景与喜好</translation>
    </message>
    <message>
      <source>Greetings</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>节日问候</translation>
    </message>
    <message>
      <source>Group</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>分组</translation>
    </message>
    <message>
      <source>Groups</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>分组</translation>
    </message>
    <message>
      <source>How the name is read</source>
      <translation>名字的读音</translation>
    </message>
    <message>
      <source>How they agreed</source>
      <translation>怎么同意的</translation>
    </message>
    <message>
      <source>Important dates</source>
      <translation>重要日子</translation>
    </message>
    <message>
      <source>In mourning, or of another religion.</source>
      <translation>服丧中，或有其他信仰。</translation>
    </message>
    <message>
      <source>Introduced by</source>
      <translation>介绍人</translation>
    </message>
    <message>
      <source>Job title</source>
      <translation>职务</translation>
    </message>
    <message>
      <source>Looked after by</source>
      <translation>负责同事</translation>
    </message>
    <message>
      <source>Messenger</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>聊天账号</translation>
    </message>
    <message>
      <source>Messengers</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>聊天账号</translation>
    </message>
    <message>
      <source>Mr Chen, Auntie Lin</source>
      <translation>陈先生、林阿姨</translation>
    </message>
    <message>
      <source>Name</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>姓名</translation>
    </message>
    <message>
      <source>Nickname</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>昵称</translation>
    </message>
    <message>
      <source>No greetings on festivals</source>
      <translation>不收节日问候</translation>
    </message>
    <message>
      <source>No tier yet</source>
      <translation>还没有等级</translation>
    </message>
    <message>
      <source>No visit and no greeting is proposed; card and sheet say so.</source>
      <translation>不会建议拜访或问候；客户卡和拜访准备表上都会注明。</translation>
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
      <translation>其他信息</translation>
    </message>
    <message>
      <source>Outlook</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>发展方向与购买力</translation>
    </message>
    <message>
      <source>Own rhythm</source>
      <translation>专属联系周期</translation>
    </message>
    <message>
      <source>Own shortest gap</source>
      <translation>专属最短间隔</translation>
    </message>
    <message>
      <source>Own term</source>
      <translation>专属条件</translation>
    </message>
    <message>
      <source>Own terms</source>
      <translation>专属条件</translation>
    </message>
    <message>
      <source>Person or company</source>
      <translation>个人或公司</translation>
    </message>
    <message>
      <source>Phone</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>电话</translation>
    </message>
    <message>
      <source>Phones</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>电话</translation>
    </message>
    <message>
      <source>Photo</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>照片</translation>
    </message>
    <message>
      <source>Pinyin, a blank after each character; names are sorted and found by it.</source>
      <translation>拼音，每个字后面空一格；排序和搜索都用它。</translation>
    </message>
    <message>
      <source>Plans and buying power</source>
      <translation>发展方向与购买力</translation>
    </message>
    <message>
      <source>Reading</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>读音</translation>
    </message>
    <message>
      <source>Remark</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>备注</translation>
    </message>
    <message>
      <source>Role</source>
      <extracomment>what the customer does when something is bought: decides, buys, uses</extracomment>
      <translation>采购角色</translation>
    </message>
    <message>
      <source>Shortest gap (days)</source>
      <translation>最短间隔（天）</translation>
    </message>
    <message>
      <source>Source</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>来源</translation>
    </message>
    <message>
      <source>Stage</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>阶段</translation>
    </message>
    <message>
      <source>Stand-in</source>
      <extracomment>the colleague who stands in when the one who looks after the customer is away</extracomment>
      <translation>后备同事</translation>
    </message>
    <message>
      <source>Tax id</source>
      <translation>税号</translation>
    </message>
    <message>
      <source>Thank-you</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>介绍谢礼</translation>
    </message>
    <message>
      <source>Thank-you for it</source>
      <translation>介绍谢礼</translation>
    </message>
    <message>
      <source>Their company in this book</source>
      <translation>客户簿里的公司</translation>
    </message>
    <message>
      <source>Tier</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>等级</translation>
    </message>
    <message>
      <source>Title</source>
      <extracomment>name of a field of a customer: label in the form, heading in the details, column of a merge</extracomment>
      <translation>职务</translation>
    </message>
    <message>
      <source>Whose goods they use now</source>
      <translation>目前的供应商</translation>
    </message>
    <message>
      <source>after 2 pm</source>
      <translation>下午两点以后</translation>
    </message>
    <message>
      <source>another picture</source>
      <translation>另一张照片</translation>
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
      <translation>写在登记卡上、用微信</translation>
    </message>
    <message>
      <source>the new picture</source>
      <translation>新的照片</translation>
    </message>
    <message>
      <source>type a name and choose it</source>
      <translation>输入名字再选</translation>
    </message>
    <message>
      <source>type its name and choose it</source>
      <translation>输入公司名再选</translation>
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
      <translation>把签名或消息拆开填入（%1）</translation>
    </message>
    <message>
      <source>A very long name: lists and sheets show only its beginning.</source>
      <translation>名字很长：列表和拜访准备表只会显示开头。</translation>
    </message>
    <message>
      <source>All other fields of a customer (%1)</source>
      <translation>客户的其他所有信息（%1）</translation>
    </message>
    <message>
      <source>Paste a text…</source>
      <translation>粘贴文字…</translation>
    </message>
    <message>
      <source>This is a company</source>
      <translation>这是公司</translation>
    </message>
    <message>
      <source>Website</source>
      <extracomment>label or button in the form of a customer</extracomment>
      <translation>网站</translation>
    </message>
    <message>
      <source>Why another tier? May stay empty</source>
      <translation>为什么换等级？可以不写</translation>
    </message>
  </context>
  <context>
    <name>CardHead</name>
    <message>
      <source>Close</source>
      <extracomment>button in the head of a customer's card</extracomment>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Do not contact</source>
      <translation>请勿联系</translation>
    </message>
    <message>
      <source>Edit</source>
      <extracomment>button in the head of a customer's card</extracomment>
      <translation>编辑</translation>
    </message>
    <message>
      <source>In the trash</source>
      <translation>在回收站里</translation>
    </message>
    <message>
      <source>Introduced by %1</source>
      <translation>介绍人：%1</translation>
    </message>
    <message>
      <source>Log a contact</source>
      <translation>记录联系</translation>
    </message>
    <message>
      <source>Looked after by %1</source>
      <translation>负责同事：%1</translation>
    </message>
    <message>
      <source>No festive greetings</source>
      <translation>不收节日问候</translation>
    </message>
    <message>
      <source>Restore</source>
      <extracomment>take the customer out of the trash</extracomment>
      <translation>还原</translation>
    </message>
    <message>
      <source>Visit sheet</source>
      <translation>拜访准备表</translation>
    </message>
  </context>
  <context>
    <name>Cards</name>
    <message>
      <source>2 cards a page</source>
      <translation>每页 2 张卡片</translation>
    </message>
    <message>
      <source>2 folding cards a page</source>
      <translation>每页 2 张对折卡片</translation>
    </message>
    <message>
      <source>4 cards a page</source>
      <translation>每页 4 张卡片</translation>
    </message>
    <message>
      <source>Greeting cards</source>
      <translation>贺卡</translation>
    </message>
    <message>
      <source>Nobody is left to print.</source>
      <translation>没有需要打印的客户。</translation>
    </message>
  </context>
  <context>
    <name>Chart</name>
    <message>
      <source>%1 (personal data).csv</source>
      <translation>%1（含个人信息）.csv</translation>
    </message>
    <message>
      <source>%1 h</source>
      <translation>%1 小时</translation>
    </message>
    <message>
      <source>%1 h %2 min</source>
      <translation>%1 小时 %2 分</translation>
    </message>
    <message>
      <source>%1 min</source>
      <translation>%1 分钟</translation>
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
        <numerusform>其余 %n 项在表格里</numerusform>
      </translation>
    </message>
    <message>
      <source>1000 = %1k | 1000000 = %1M | 1000000000 = %1B</source>
      <translation>1000 = %1 千 | 10000 = %1 万 | 100000000 = %1 亿</translation>
    </message>
    <message>
      <source>Class</source>
      <extracomment>in a chart of the review pages, in the table behind it and its menu</extracomment>
      <translation>类别</translation>
    </message>
    <message>
      <source>Copy or save the table</source>
      <translation>复制或保存表格</translation>
    </message>
    <message>
      <source>Copy the table</source>
      <translation>复制表格</translation>
    </message>
    <message>
      <source>Cumulative</source>
      <extracomment>in a chart of the review pages, in the table behind it and its menu</extracomment>
      <translation>累计</translation>
    </message>
    <message>
      <source>Difference</source>
      <extracomment>in a chart of the review pages, in the table behind it and its menu</extracomment>
      <translation>差距</translation>
    </message>
    <message numerus="yes">
      <source>Each bar: the average of %n customer(s)</source>
      <translation>
        <numerusform>每根柱子是 %n 位客户的平均值</numerusform>
      </translation>
    </message>
    <message>
      <source>How is this counted?</source>
      <translation>怎么算的？</translation>
    </message>
    <message>
      <source>Month</source>
      <extracomment>in a chart of the review pages, in the table behind it and its menu</extracomment>
      <translation>月份</translation>
    </message>
    <message>
      <source>Name</source>
      <extracomment>in a chart of the review pages, in the table behind it and its menu</extracomment>
      <translation>名称</translation>
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
      <translation>保存表格</translation>
    </message>
    <message>
      <source>Save the table…</source>
      <translation>保存表格…</translation>
    </message>
    <message>
      <source>Share</source>
      <extracomment>in a chart of the review pages, in the table behind it and its menu</extracomment>
      <translation>占比</translation>
    </message>
    <message>
      <source>Show the chart</source>
      <translation>显示图表</translation>
    </message>
    <message>
      <source>Show the table</source>
      <translation>显示表格</translation>
    </message>
    <message>
      <source>Table</source>
      <extracomment>in a chart of the review pages, in the table behind it and its menu</extracomment>
      <translation>表格</translation>
    </message>
    <message>
      <source>Target</source>
      <extracomment>in a chart of the review pages, in the table behind it and its menu</extracomment>
      <translation>目标</translation>
    </message>
    <message>
      <source>Tier</source>
      <extracomment>in a chart of the review pages, in the table behind it and its menu</extracomment>
      <translation>等级</translation>
    </message>
    <message>
      <source>Together</source>
      <extracomment>in a chart of the review pages, in the table behind it and its menu</extracomment>
      <translation>合计</translation>
    </message>
    <message>
      <source>Top %1 (about %2): %3</source>
      <translation>前 %1 位（约 %2）：%3</translation>
    </message>
    <message>
      <source>Value</source>
      <extracomment>in a chart of the review pages, in the table behind it and its menu</extracomment>
      <translation>数值</translation>
    </message>
    <message>
      <source>the first %1 bring %2</source>
      <translation>前 %1 位合计 %2</translation>
    </message>
  </context>
  <context>
    <name>Check</name>
    <message>
      <source>%1 is whole: nothing wrong was found.</source>
      <translation>%1 完好：没有发现问题。</translation>
    </message>
    <message numerus="yes">
      <source>%n counter(s) were set right.</source>
      <translation>
        <numerusform>已修正 %n 个编号计数。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) would be due on a wrong day.</source>
      <translation>
        <numerusform>有 %n 位客户的联系期限不对。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) with what was being typed cannot be read.</source>
      <translation>
        <numerusform>有 %n 个存放未完成输入的文件无法读取。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n index(es) do not say the same as their tables.</source>
      <translation>
        <numerusform>有 %n 个索引和数据不一致。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n index(es) were made anew.</source>
      <translation>
        <numerusform>已重建 %n 个索引。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n picture(s) or file(s) are not as they were added.</source>
      <translation>
        <numerusform>有 %n 个图片或附件和添加时不同。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n picture(s) or file(s) that are shown are missing.</source>
      <translation>
        <numerusform>缺少 %n 个要显示的图片或附件。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n place(s) in the file are damaged.</source>
      <translation>
        <numerusform>文件有 %n 处损坏。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n record(s) are there twice.</source>
      <translation>
        <numerusform>有 %n 条记录重复。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n record(s) belong to something that is not there.</source>
      <translation>
        <numerusform>有 %n 条记录所属的对象已不在。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n record(s) would be found or sorted wrongly.</source>
      <translation>
        <numerusform>有 %n 条记录的搜索或排序不对。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n step(s) can no longer be undone or redone.</source>
      <translation>
        <numerusform>有 %n 个步骤无法再撤销或重做。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n table(s) would give a number a second time.</source>
      <translation>
        <numerusform>有 %n 处会把用过的编号再发一次。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n text(s) hold characters that cannot be read.</source>
      <translation>
        <numerusform>有 %n 段文字含有无法读取的字符。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) are not what may stand there.</source>
      <translation>
        <numerusform>有 %n 个值不是该处可以填的。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) or record(s) that could not be read were kept aside.</source>
      <translation>
        <numerusform>有 %n 个读不出的值或记录已另外留存。</numerusform>
      </translation>
    </message>
    <message>
      <source>Check of the book</source>
      <translation>检查客户簿</translation>
    </message>
    <message>
      <source>Checking %1</source>
      <translation>正在检查 %1</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>label or button of what a check of the book's file found</extracomment>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Not all of %1 is as it should be.</source>
      <translation>%1 有些地方不对。</translation>
    </message>
    <message>
      <source>Restore a backup…</source>
      <translation>还原备份…</translation>
    </message>
    <message>
      <source>Save what can be read into a new book…</source>
      <translation>把还能读的保存为新客户簿…</translation>
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
        <numerusform>已修正 %n 位客户的联系期限。</numerusform>
      </translation>
    </message>
    <message>
      <source>The file as it was is kept as %1.</source>
      <translation>原来的文件已另存为 %1。</translation>
    </message>
    <message numerus="yes">
      <source>The search of %n record(s) was made anew.</source>
      <translation>
        <numerusform>已重建 %n 条记录的搜索数据。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>What %n customer(s) bought is summed anew.</source>
      <translation>
        <numerusform>已重新汇总 %n 位客户的购买。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>What %n customer(s) bought would be summed wrongly.</source>
      <translation>
        <numerusform>%n 位客户的购买汇总不正确。</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ClashPanel</name>
    <message>
      <source>In the book: %1</source>
      <translation>客户簿里的：%1</translation>
    </message>
    <message>
      <source>Mine: %1</source>
      <translation>我输入的：%1</translation>
    </message>
    <message>
      <source>Somebody changed this customer while you were typing. Which one is right?</source>
      <translation>您输入的时候有人改了这位客户。哪一个才对？</translation>
    </message>
    <message>
      <source>Somebody changed this visit while you were typing. Which one is right?</source>
      <translation>您输入的时候有人改了这次拜访。哪一个才对？</translation>
    </message>
    <message>
      <source>Somebody typed the same sheet in the meantime. Which one is right?</source>
      <translation>刚才有人录入了同一张准备表。哪一个才对？</translation>
    </message>
  </context>
  <context>
    <name>ColleaguesPane</name>
    <message>
      <source>%1 (has left)</source>
      <translation>%1（已离职）</translation>
    </message>
    <message>
      <source>%1: about %2 min a week for each, as the time is to be shared</source>
      <translation>%1：按时间比例，每位每周约 %2 分钟</translation>
    </message>
    <message>
      <source>Add a colleague…</source>
      <translation>添加同事…</translation>
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
      <translation>确认接手</translation>
    </message>
    <message>
      <source>Confirm all</source>
      <translation>全部确认</translation>
    </message>
    <message>
      <source>Contacts, 30 days</source>
      <translation>近 30 天联系</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>column or button of the page about colleagues</extracomment>
      <translation>客户</translation>
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
      <translation>交给 %1、尚未确认：%2 位</translation>
    </message>
    <message>
      <source>Handed over, not confirmed yet</source>
      <translation>已交接、尚未确认</translation>
    </message>
    <message>
      <source>Looked after by nobody</source>
      <translation>没有负责同事</translation>
    </message>
    <message>
      <source>Min/week</source>
      <extracomment>column or button of the page about colleagues</extracomment>
      <translation>分钟/周</translation>
    </message>
    <message>
      <source>Minutes a week: each customer contacted as often as their tier asks, with the usual length of a contact.</source>
      <translation>每周分钟：按等级该有的联系次数，乘以平常一次联系的时间。</translation>
    </message>
    <message>
      <source>No colleagues yet</source>
      <translation>还没有同事</translation>
    </message>
    <message>
      <source>No tier</source>
      <translation>无等级</translation>
    </message>
    <message>
      <source>Nobody looks after these customers</source>
      <translation>这些客户没有负责同事</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>column: what was written at the handover</extracomment>
      <translation>备注</translation>
    </message>
    <message>
      <source>Nothing is waiting for %1 to confirm</source>
      <translation>没有等 %1 确认的交接</translation>
    </message>
    <message>
      <source>Overdue</source>
      <extracomment>column or button of the page about colleagues</extracomment>
      <translation>逾期</translation>
    </message>
    <message>
      <source>Print handover notes…</source>
      <translation>打印交接单…</translation>
    </message>
    <message>
      <source>Stand-in</source>
      <extracomment>column: how many customers the colleague stands in for</extracomment>
      <translation>后备同事</translation>
    </message>
    <message>
      <source>To confirm</source>
      <translation>待确认</translation>
    </message>
    <message>
      <source>To contact</source>
      <translation>待联系</translation>
    </message>
    <message>
      <source>Total</source>
      <extracomment>column or button of the page about colleagues</extracomment>
      <translation>合计</translation>
    </message>
    <message>
      <source>Visits</source>
      <extracomment>column with a count: visits that are planned</extracomment>
      <translation>拜访</translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>column with a day</extracomment>
      <translation>日期</translation>
    </message>
    <message>
      <source>Who looks after how many, and what was handed over, stands here once names are in the book.</source>
      <translation>加入同事以后，这里会列出谁负责几位客户、交接了哪些客户。</translation>
    </message>
  </context>
  <context>
    <name>Colours</name>
    <message>
      <source>Blue</source>
      <extracomment>colour of words or of a marker in a comment</extracomment>
      <translation>蓝</translation>
    </message>
    <message>
      <source>Gold</source>
      <extracomment>colour of words or of a marker in a comment</extracomment>
      <translation>金</translation>
    </message>
    <message>
      <source>Green</source>
      <extracomment>colour of words or of a marker in a comment</extracomment>
      <translation>绿</translation>
    </message>
    <message>
      <source>Pink</source>
      <extracomment>colour of words or of a marker in a comment</extracomment>
      <translation>粉红</translation>
    </message>
    <message>
      <source>Purple</source>
      <extracomment>colour of words or of a marker in a comment</extracomment>
      <translation>紫</translation>
    </message>
    <message>
      <source>Red</source>
      <extracomment>colour of words or of a marker in a comment</extracomment>
      <translation>红</translation>
    </message>
    <message>
      <source>Yellow</source>
      <extracomment>colour of words or of a marker in a comment</extracomment>
      <translation>黄</translation>
    </message>
  </context>
  <context>
    <name>CommandLine</name>
    <message>
      <source>%1 cannot be read, and there are backups of several books of this name. Say which one with --from:</source>
      <translation>%1 无法读取，而且有好几本同名客户簿的备份。请用 --from 指定哪一份：</translation>
    </message>
    <message>
      <source>%1 is locked with a password. Say it in the variable %2, or run this where it can be asked for.</source>
      <translation>%1 有密码保护。请把密码放在环境变量 %2，或在可以输入的终端里执行。</translation>
    </message>
    <message>
      <source>%1 is now as in %2.</source>
      <translation>%1 已还原成 %2 的内容。</translation>
    </message>
    <message numerus="yes">
      <source>%1 now holds the sample shop with %n customers.</source>
      <translation>
        <numerusform>%1 已建立示例店，有 %n 位客户。</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 of them estimated</source>
      <translation>其中 %1 是估计</translation>
    </message>
    <message>
      <source>%1 would be erased for good:</source>
      <translation>将永久清除 %1：</translation>
    </message>
    <message>
      <source>%1:</source>
      <translation>%1：</translation>
    </message>
    <message>
      <source>%1: error: %2</source>
      <translation>%1：错误：%2</translation>
    </message>
    <message>
      <source>%2 is not a whole number</source>
      <translation>%2 不是整数</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n 位客户</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) backed up to %1; the copy was checked.</source>
      <translation>
        <numerusform>已备份 %n 位客户到 %1，备份已检查。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) written to %1.</source>
      <translation>
        <numerusform>已将 %n 位客户写入 %1。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) written to %1.</source>
      <translation>
        <numerusform>已将 %n 页写入 %1。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sale(s) written to %1.</source>
      <translation>
        <numerusform>%n 条销售已写入 %1。</numerusform>
      </translation>
    </message>
    <message>
      <source>Backups that still hold this customer:</source>
      <translation>仍含有这位客户的备份：</translation>
    </message>
    <message>
      <source>Erased for good:</source>
      <translation>已永久清除：</translation>
    </message>
    <message>
      <source>From 1 to %1 months: %2</source>
      <translation>请填 1 到 %1 个月：%2</translation>
    </message>
    <message>
      <source>No colleague is called %1.</source>
      <translation>没有叫“%1”的同事。</translation>
    </message>
    <message>
      <source>No column is called %1. There are: %2</source>
      <translation>没有名为 %1 的列。可用的有：%2</translation>
    </message>
    <message>
      <source>No customer is called %1.</source>
      <translation>没有叫“%1”的客户。</translation>
    </message>
    <message>
      <source>No longer in the book; delete them on the phone:</source>
      <translation>以下客户已不在客户簿里，请在手机上删除：</translation>
    </message>
    <message>
      <source>Nothing changed since the last export; no file written.</source>
      <translation>上次导出之后没有任何变动，没有写出文件。</translation>
    </message>
    <message>
      <source>Nothing in the trash is that old.</source>
      <translation>回收站里没有那么久以前的。</translation>
    </message>
    <message>
      <source>Nothing was erased. Say --yes to do it; no undo.</source>
      <translation>没有清除任何数据。加上 --yes 才会清除，且无法撤销。</translation>
    </message>
    <message>
      <source>Page %1 (%2): %3</source>
      <translation>第 %1 页（%2）：%3</translation>
    </message>
    <message>
      <source>Password of %1:</source>
      <translation>%1 的密码：</translation>
    </message>
    <message>
      <source>Redone: %1</source>
      <translation>已重做：%1</translation>
    </message>
    <message>
      <source>Several customers are called %1. Say which by its number:</source>
      <translation>有好几位客户叫“%1”。请用编号指明是哪一位：</translation>
    </message>
    <message>
      <source>Still named in these texts, which stay:</source>
      <translation>以下文字仍提到这个名字，保持原样：</translation>
    </message>
    <message>
      <source>Taken as it stands, but is this the day? %1</source>
      <translation>已照所写记下，但日期对吗？%1</translation>
    </message>
    <message>
      <source>The customer book of a small shop.</source>
      <translation>小店的客户簿。</translation>
    </message>
    <message>
      <source>The file could not be packed anew just now: traces may be left in it.</source>
      <translation>文件暂时无法整理，里面可能还有痕迹。</translation>
    </message>
    <message>
      <source>The first %1 of %2; --json has all.</source>
      <translation>共 %2 位，这里是前 %1 位；--json 有全部。</translation>
    </message>
    <message>
      <source>The time zone of the new book is %1.</source>
      <translation>新的客户簿使用的时区是 %1。</translation>
    </message>
    <message>
      <source>There is no backup of %1 that is whole.</source>
      <translation>找不到 %1 的完整备份。</translation>
    </message>
    <message>
      <source>There is no backup of %1.</source>
      <translation>找不到 %1 的备份。</translation>
    </message>
    <message>
      <source>There is no group %1.</source>
      <translation>没有分组 %1。</translation>
    </message>
    <message>
      <source>There is no group %1. There are:</source>
      <translation>没有分组 %1。现有的分组：</translation>
    </message>
    <message>
      <source>There is no occasion %1. There are:</source>
      <translation>没有 %1 这个节日或场合。可用的有：</translation>
    </message>
    <message>
      <source>There is no such day (2026-11-30): %1</source>
      <translation>没有这一天（写法：2026-11-30）：%1</translation>
    </message>
    <message>
      <source>There is no such time (2026-11-30T14:00): %1</source>
      <translation>没有这个时间（写法：2026-11-30T14:00）：%1</translation>
    </message>
    <message>
      <source>There is nothing to redo.</source>
      <translation>没有可以重做的。</translation>
    </message>
    <message>
      <source>There is nothing to undo.</source>
      <translation>没有可以撤销的。</translation>
    </message>
    <message>
      <source>This is no number that can be meant: %1</source>
      <translation>这个数字无法使用：%1</translation>
    </message>
    <message>
      <source>This sheet has the labels 1 to %1.</source>
      <translation>这种标签纸的编号是 1 到 %1。</translation>
    </message>
    <message>
      <source>Undone: %1</source>
      <translation>已撤销：%1</translation>
    </message>
    <message>
      <source>What was being typed is kept as %1.</source>
      <translation>正在输入的内容保留在 %1。</translation>
    </message>
    <message>
      <source>What was there is kept as %1.</source>
      <translation>原来的文件保留在 %1。</translation>
    </message>
    <message>
      <source>Written: %1</source>
      <translation>已写入：%1</translation>
    </message>
    <message>
      <source>a folder with a web page, Markdown, or PDF</source>
      <translation>放网页的文件夹、Markdown，或 PDF</translation>
    </message>
    <message>
      <source>a minus or brackets mean a return</source>
      <translation>加负号或括号表示退货</translation>
    </message>
    <message>
      <source>a sheet of nobody, to be written on</source>
      <translation>空白的一张，供手写</translation>
    </message>
    <message>
      <source>ambiguous option: %1 could match %2</source>
      <translation>选项 %1 不明确，可能是 %2</translation>
    </message>
    <message>
      <source>another day, as 2026-11-30 (default: today)</source>
      <translation>另一天，如 2026-11-30（默认：今天）</translation>
    </message>
    <message>
      <source>argument %1: %2</source>
      <translation>参数 %1：%2</translation>
    </message>
    <message>
      <source>as dl, c5, tw-upright, cn5, jp-naga3, us10</source>
      <translation>例如 dl、c5、tw-upright、cn5、jp-naga3、us10</translation>
    </message>
    <message>
      <source>bring in contacts from phone files (vCard, CSV, Excel; folders, zips)</source>
      <translation>导入手机等导出的联系人（vCard、CSV、Excel，也可以是文件夹、zip）</translation>
    </message>
    <message>
      <source>bring in sales from tables (CSV, Excel)</source>
      <translation>从表格（CSV、Excel）导入销售记录</translation>
    </message>
    <message>
      <source>bring in visits and birthdays from a phone's calendar (.ics)</source>
      <translation>从手机的日历（.ics）导入拜访与生日</translation>
    </message>
    <message>
      <source>check whether a book is whole</source>
      <translation>检查客户簿是否完好</translation>
    </message>
    <message>
      <source>check whether this installation is whole</source>
      <translation>检查程序是否安装完整</translation>
    </message>
    <message>
      <source>compose greetings for an occasion; nothing is logged</source>
      <translation>写好某个节日或场合的问候，不做记录</translation>
    </message>
    <message>
      <source>default: today</source>
      <translation>不写就是今天</translation>
    </message>
    <message>
      <source>do it; without this only tell what would go</source>
      <translation>确定清除；不加时只列出会清除的数据</translation>
    </message>
    <message>
      <source>erase one customer for good, without undo</source>
      <translation>永久清除一位客户，无法撤销</translation>
    </message>
    <message>
      <source>every stop of a trip, with its cover</source>
      <translation>一趟行程的每一站，连同总表</translation>
    </message>
    <message>
      <source>expected at least one argument</source>
      <translation>后面至少需要一个值</translation>
    </message>
    <message>
      <source>expected at most one argument</source>
      <translation>后面最多一个值</translation>
    </message>
    <message>
      <source>expected one argument</source>
      <translation>后面需要一个值</translation>
    </message>
    <message>
      <source>fill a new book with the sample shop</source>
      <translation>新建一本客户簿，放入示例店铺</translation>
    </message>
    <message>
      <source>find customers</source>
      <translation>搜索客户</translation>
    </message>
    <message>
      <source>for what: mid_autumn, birthday, 中秋節 …</source>
      <translation>节日或场合：mid_autumn、birthday、中秋节…</translation>
    </message>
    <message>
      <source>for which program a .csv file is</source>
      <translation>.csv 文件给哪个程序用</translation>
    </message>
    <message>
      <source>how many months until that day (default: 12)</source>
      <translation>到那一天为止的几个月（默认 12）</translation>
    </message>
    <message>
      <source>how the file's characters are written</source>
      <translation>文件的文字编码</translation>
    </message>
    <message>
      <source>ignored explicit argument %1</source>
      <translation>这里不接受值 %1</translation>
    </message>
    <message>
      <source>in which its people and comments are written (default: zh_TW)</source>
      <translation>示例的人名与评论用哪种语言（不写就是 zh_TW）</translation>
    </message>
    <message>
      <source>invalid choice: %1 (choose from %2)</source>
      <translation>没有 %1 这个选项（可选：%2）</translation>
    </message>
    <message>
      <source>list what is to be done today</source>
      <translation>列出今天要做的事</translation>
    </message>
    <message>
      <source>list what was done in the book, newest first</source>
      <translation>列出客户簿中做过的步骤，由新到旧</translation>
    </message>
    <message>
      <source>not allowed with argument %1</source>
      <translation>不能和参数 %1 一起使用</translation>
    </message>
    <message>
      <source>of a .vcf file (2.1: for old phones)</source>
      <translation>.vcf 文件的版本（2.1 给旧手机用）</translation>
    </message>
    <message>
      <source>of a PDF</source>
      <translation>PDF 的纸张</translation>
    </message>
    <message>
      <source>of a list, as name,phone,value</source>
      <translation>列表的列，例如 name,phone,value</translation>
    </message>
    <message>
      <source>of a sheet; two: two small ones on an A4 (a4)</source>
      <translation>每张的大小；two：一张 A4 放两张小的（a4）</translation>
    </message>
    <message>
      <source>off: without remarks, comments and terms</source>
      <translation>off：不印细节、评论与条件</translation>
    </message>
    <message>
      <source>one of the arguments %1 is required</source>
      <translation>必须指定以下参数之一：%1</translation>
    </message>
    <message>
      <source>one of the shop's, or shop, dealer, pharmacy, home</source>
      <translation>店里的模板名称，或 shop、dealer、pharmacy、home</translation>
    </message>
    <message>
      <source>only say which backups there are</source>
      <translation>只列出有哪些备份</translation>
    </message>
    <message>
      <source>only tell what would happen</source>
      <translation>只说明会怎么做，不写入</translation>
    </message>
    <message>
      <source>only those of this group, as A/B</source>
      <translation>只限这个分组，写成 A/B</translation>
    </message>
    <message>
      <source>only what changed since cards last went to the phone</source>
      <translation>只导出上次给手机之后有变更的</translation>
    </message>
    <message>
      <source>only what was done with this customer</source>
      <translation>只列这位客户的步骤</translation>
    </message>
    <message>
      <source>only who is in this group, as A/B</source>
      <translation>只列这个分组的客户，写成 A/B</translation>
    </message>
    <message>
      <source>only whom this colleague looks after</source>
      <translation>只列这位同事负责的客户</translation>
    </message>
    <message>
      <source>options</source>
      <extracomment>a heading or a word in the help of the command line</extracomment>
      <translation>选项</translation>
    </message>
    <message>
      <source>positional arguments</source>
      <translation>要填的内容</translation>
    </message>
    <message>
      <source>put a backup in the place of the book, which is kept aside</source>
      <translation>用备份替换客户簿，原来的另外保留</translation>
    </message>
    <message>
      <source>put everyone into this group, as A/B</source>
      <translation>全部放进这个分组，写成 A/B</translation>
    </message>
    <message>
      <source>redo the latest undone step</source>
      <translation>重做上一个撤销的步骤</translation>
    </message>
    <message>
      <source>save what can be read of a damaged book into a new one</source>
      <translation>把损坏的客户簿还能读的部分保存为新的一本</translation>
    </message>
    <message>
      <source>say what each customer brings, and the time</source>
      <translation>说明每位客户带来多少，以及时间用在谁身上</translation>
    </message>
    <message>
      <source>set right what can be made anew</source>
      <translation>把可以重建的部分修正</translation>
    </message>
    <message>
      <source>show program's version number and exit</source>
      <translation>显示程序版本</translation>
    </message>
    <message>
      <source>show this help message and exit</source>
      <translation>显示这份说明</translation>
    </message>
    <message>
      <source>the book to use (default: the one in your data folder)</source>
      <translation>要用的客户簿（不写就用数据文件夹里的那本）</translation>
    </message>
    <message>
      <source>the envelope has boxes for the postcode already</source>
      <translation>信封上已印有邮政编码框</translation>
    </message>
    <message>
      <source>the first day, like 2026-11-29 (default: today)</source>
      <translation>第一天，例如 2026-11-29（默认：今天）</translation>
    </message>
    <message>
      <source>the first label of the sheet that is still there</source>
      <translation>这张标签纸上第一个还在的标签</translation>
    </message>
    <message>
      <source>the folder in which it is made (default: this one)</source>
      <translation>放在哪个文件夹（不写就是当前的）</translation>
    </message>
    <message>
      <source>the following arguments are required: %1</source>
      <translation>缺少必需的参数：%1</translation>
    </message>
    <message>
      <source>the last day (default: ten years on)</source>
      <translation>最后一天（默认：十年后）</translation>
    </message>
    <message>
      <source>the maker's number of the sheet, or the millimetres of a label</source>
      <translation>标签纸的厂商型号，或一张标签的毫米尺寸</translation>
    </message>
    <message>
      <source>this one; otherwise the newest that is whole</source>
      <translation>用这一份；否则用最新的完整备份</translation>
    </message>
    <message>
      <source>throw away what was deleted more days ago</source>
      <translation>清除这么多天以前删除的</translation>
    </message>
    <message>
      <source>undo the latest step</source>
      <translation>撤销上一个步骤</translation>
    </message>
    <message>
      <source>undone</source>
      <extracomment>a heading or a word in the help of the command line</extracomment>
      <translation>已撤销</translation>
    </message>
    <message>
      <source>undone for good</source>
      <translation>已撤销，不能重做</translation>
    </message>
    <message>
      <source>unrecognized arguments: %1</source>
      <translation>无法识别的参数：%1</translation>
    </message>
    <message>
      <source>usage:</source>
      <extracomment>a heading or a word in the help of the command line</extracomment>
      <translation>用法：</translation>
    </message>
    <message>
      <source>what was bought (.csv, .xlsx)</source>
      <translation>导出销售记录（.csv、.xlsx）</translation>
    </message>
    <message>
      <source>what was deleted, the latest first</source>
      <translation>删除的数据，最近的在前</translation>
    </message>
    <message>
      <source>when (default: now; the shop's time)</source>
      <translation>时间（不写就是现在；以店里的时间为准）</translation>
    </message>
    <message>
      <source>where numbers without a country belong</source>
      <translation>没有国家代码的电话算哪个地区</translation>
    </message>
    <message>
      <source>where to; nothing that is there is overwritten</source>
      <translation>存到哪里；不会覆盖已有的文件</translation>
    </message>
    <message>
      <source>who did it, or is to do it</source>
      <translation>由哪位同事做</translation>
    </message>
    <message>
      <source>who does this, as the book remembers it</source>
      <translation>由哪位同事导入，会记在客户簿里</translation>
    </message>
    <message>
      <source>who goes on these visits</source>
      <translation>由谁去拜访</translation>
    </message>
    <message>
      <source>who greets</source>
      <translation>问候的同事</translation>
    </message>
    <message>
      <source>who sold it, where the file has no such column</source>
      <translation>文件没有经手人时，算哪位同事卖的</translation>
    </message>
    <message>
      <source>whom this colleague looks after, or has to do</source>
      <translation>这位同事负责的客户，或要做的事</translation>
    </message>
    <message>
      <source>write a checked copy of the book</source>
      <translation>备份客户簿，并检查备份</translation>
    </message>
    <message>
      <source>write contacts to a file (.vcf, .csv, .json), or sales</source>
      <translation>导出联系人（.vcf、.csv、.json）或销售记录</translation>
    </message>
    <message>
      <source>write down a contact made</source>
      <translation>记录联系</translation>
    </message>
    <message>
      <source>write down a sale</source>
      <translation>记一条销售</translation>
    </message>
    <message>
      <source>write down what a customer will want</source>
      <translation>记下客户预计的需求</translation>
    </message>
    <message>
      <source>write down what is to be done for a customer</source>
      <translation>记下要为客户做的事</translation>
    </message>
    <message>
      <source>write labels from top to bottom</source>
      <translation>标签改为竖排</translation>
    </message>
    <message>
      <source>write lists, labels or envelopes of customers as PDF</source>
      <translation>把客户列表、标签或信封写成 PDF</translation>
    </message>
    <message>
      <source>write one customer with all comments</source>
      <translation>导出一位客户的完整资料与评论</translation>
    </message>
    <message>
      <source>write visit preparation sheets as PDF</source>
      <translation>把拜访准备表存成 PDF</translation>
    </message>
    <message>
      <source>write visits, tasks and customers' days for a phone (.ics)</source>
      <translation>将拜访、待办与客户的日子写成手机用的文件（.ics）</translation>
    </message>
  </context>
  <context>
    <name>Comments</name>
    <message>
      <source>%1 is no address of a web page, mail or phone.</source>
      <translation>%1 不是网页、电子邮件地址或电话。</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) waiting</source>
      <translation>
        <numerusform>%n 条笔记待归档</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n picture(s) stayed behind: they are not in what was copied. Copy each of them by itself.</source>
      <translation>
        <numerusform>有 %n 张图片没有一起复制过来，请一张一张复制。</numerusform>
      </translation>
    </message>
    <message>
      <source>A comment about a customer who is no longer in the book was kept in the inbox.</source>
      <translation>一条评论的客户已经不在客户簿里，评论移到了“待归档”。</translation>
    </message>
    <message>
      <source>A note is unfinished</source>
      <translation>有一条笔记还没写完</translation>
    </message>
    <message>
      <source>Add pictures</source>
      <translation>添加图片</translation>
    </message>
    <message numerus="yes">
      <source>Adding %n file(s)</source>
      <translation>
        <numerusform>正在添加 %n 个文件</numerusform>
      </translation>
    </message>
    <message>
      <source>After which visit or call…</source>
      <translation>关联到拜访或联系…</translation>
    </message>
    <message>
      <source>All comments</source>
      <translation>所有评论</translation>
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
      <translation>指定客户</translation>
    </message>
    <message>
      <source>Assign to a customer…</source>
      <translation>指定客户…</translation>
    </message>
    <message>
      <source>Attach files</source>
      <translation>添加附件</translation>
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
      <translation>正在修改评论</translation>
    </message>
    <message>
      <source>Choose a customer</source>
      <translation>选择客户</translation>
    </message>
    <message>
      <source>Click on a picture first.</source>
      <translation>请先点一下图片。</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>button, menu or heading where comments are read and written</extracomment>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>关闭（Esc）</translation>
    </message>
    <message>
      <source>Copy</source>
      <extracomment>button, menu or heading where comments are read and written</extracomment>
      <translation>复制</translation>
    </message>
    <message>
      <source>Date of the comment</source>
      <translation>评论日期</translation>
    </message>
    <message>
      <source>Dates</source>
      <extracomment>heading over choices such as “last 7 days”</extracomment>
      <translation>日期</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>button, menu or heading where comments are read and written</extracomment>
      <translation>删除</translation>
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
      <translation>编辑</translation>
    </message>
    <message>
      <source>Edit (Enter)</source>
      <translation>编辑（Enter）</translation>
    </message>
    <message>
      <source>Enlarge the picture</source>
      <translation>放大图片</translation>
    </message>
    <message>
      <source>Find in these comments</source>
      <translation>在这些评论里找</translation>
    </message>
    <message>
      <source>Find in this text</source>
      <translation>在这段文字里找</translation>
    </message>
    <message>
      <source>Go back to this version</source>
      <translation>回到这个版本</translation>
    </message>
    <message>
      <source>In the trash: restore this customer first to write about them.</source>
      <translation>在回收站里：先还原这位客户，才能写评论。</translation>
    </message>
    <message>
      <source>Inbox</source>
      <extracomment>button, menu or heading where comments are read and written</extracomment>
      <translation>待归档</translation>
    </message>
    <message>
      <source>Keep what was changed?</source>
      <translation>要保留修改的内容吗？</translation>
    </message>
    <message>
      <source>Large picture</source>
      <translation>大图</translation>
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
      <translation>维持原样</translation>
    </message>
    <message>
      <source>Less</source>
      <extracomment>button that folds a long comment</extracomment>
      <translation>收起</translation>
    </message>
    <message>
      <source>Medium picture</source>
      <translation>中图</translation>
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
      <translation>移到另一位客户</translation>
    </message>
    <message>
      <source>Move to another customer…</source>
      <translation>移到另一位客户…</translation>
    </message>
    <message>
      <source>Next match (Enter)</source>
      <translation>下一处（Enter）</translation>
    </message>
    <message>
      <source>No comment is like that.</source>
      <translation>没有这样的评论。</translation>
    </message>
    <message>
      <source>No comments yet</source>
      <translation>还没有评论</translation>
    </message>
    <message>
      <source>No deleted comments.</source>
      <translation>没有删除的评论。</translation>
    </message>
    <message>
      <source>No name</source>
      <translation>没有名字</translation>
    </message>
    <message>
      <source>No visit and no call</source>
      <translation>不是拜访也不是联系</translation>
    </message>
    <message>
      <source>Nobody has written a comment about a customer yet.</source>
      <translation>还没有人写过客户的评论。</translation>
    </message>
    <message>
      <source>None of this customer's comments is like that.</source>
      <translation>这位客户的评论里没有符合的。</translation>
    </message>
    <message>
      <source>Not added: %1. At most %2 files are added at once.</source>
      <translation>没有添加：%1。一次最多添加 %2 个文件。</translation>
    </message>
    <message>
      <source>Notes not yet assigned to a customer</source>
      <translation>还没指定客户的笔记</translation>
    </message>
    <message>
      <source>Nothing waits here</source>
      <translation>没有待归档的笔记</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>没有改动</translation>
    </message>
    <message>
      <source>Open or save the file…</source>
      <translation>打开或另存文件…</translation>
    </message>
    <message>
      <source>Pasting</source>
      <extracomment>button, menu or heading where comments are read and written</extracomment>
      <translation>正在粘贴</translation>
    </message>
    <message>
      <source>Picture</source>
      <extracomment>button, menu or heading where comments are read and written</extracomment>
      <translation>图片</translation>
    </message>
    <message>
      <source>Picture as it was</source>
      <translation>图片原样</translation>
    </message>
    <message>
      <source>Pictures</source>
      <extracomment>button, menu or heading where comments are read and written</extracomment>
      <translation>图片</translation>
    </message>
    <message>
      <source>Pin on top</source>
      <translation>置顶</translation>
    </message>
    <message>
      <source>Pinned ones</source>
      <translation>置顶的</translation>
    </message>
    <message>
      <source>Pinned: stays on top</source>
      <translation>已置顶：固定在最上面</translation>
    </message>
    <message>
      <source>Planned visit</source>
      <translation>已安排的拜访</translation>
    </message>
    <message>
      <source>Previous match (Shift+Enter)</source>
      <translation>上一处（Shift+Enter）</translation>
    </message>
    <message>
      <source>Restore from the trash</source>
      <translation>从回收站还原</translation>
    </message>
    <message>
      <source>Save</source>
      <extracomment>button, menu or heading where comments are read and written</extracomment>
      <translation>保存</translation>
    </message>
    <message>
      <source>Save the picture as…</source>
      <translation>图片另存为…</translation>
    </message>
    <message>
      <source>Show all comments</source>
      <translation>显示所有评论</translation>
    </message>
    <message>
      <source>Show this customer</source>
      <translation>看这位客户</translation>
    </message>
    <message>
      <source>Small picture</source>
      <translation>小图</translation>
    </message>
    <message>
      <source>That was a lot: it was pasted as plain text, without colours and tables.</source>
      <translation>内容很多，已粘贴为纯文本，不含颜色与表格。</translation>
    </message>
    <message>
      <source>The comment is saved as soon as what you pasted is read.</source>
      <translation>粘贴的内容读完就会保存这条评论。</translation>
    </message>
    <message>
      <source>The comment you were writing about %1 was kept.</source>
      <translation>您为 %1 写的评论已保留。</translation>
    </message>
    <message>
      <source>The text is the same; only its look changed</source>
      <translation>文字没有变，只改了样式</translation>
    </message>
    <message>
      <source>The text is the same; only its pictures changed</source>
      <translation>文字没有变，只换了图片</translation>
    </message>
    <message>
      <source>The whole text</source>
      <translation>完整内容</translation>
    </message>
    <message>
      <source>This comment is no longer in the book.</source>
      <translation>这条评论已经不在客户簿里。</translation>
    </message>
    <message>
      <source>This comment is too long to be changed here. Go on in another one.</source>
      <translation>这条评论太长，不能在这里修改。请另写一条继续。</translation>
    </message>
    <message>
      <source>This comment is too long: its words and pictures are kept, colours and tables are not. Go on in another one.</source>
      <translation>这条评论太长：文字和图片会保留，颜色和表格不会。请另写一条继续。</translation>
    </message>
    <message>
      <source>This comment was changed meanwhile: the other text is among its earlier versions.</source>
      <translation>这条评论期间被改过：另一份内容保留在先前的版本里。</translation>
    </message>
    <message>
      <source>This comment was written after</source>
      <translation>这条评论写在哪一次之后</translation>
    </message>
    <message>
      <source>This picture is no longer in the book.</source>
      <translation>客户簿里已经没有这张图片了。</translation>
    </message>
    <message>
      <source>This text is too long for one comment. Add it in several parts.</source>
      <translation>这段文字对一条评论来说太长了，请分成几条。</translation>
    </message>
    <message>
      <source>This version is no longer in the book.</source>
      <translation>客户簿里已经没有这个版本了。</translation>
    </message>
    <message>
      <source>This year</source>
      <translation>今年</translation>
    </message>
    <message>
      <source>To nobody for now: into the inbox</source>
      <translation>先不指定客户：放进“待归档”</translation>
    </message>
    <message>
      <source>Today</source>
      <extracomment>button, menu or heading where comments are read and written</extracomment>
      <translation>今天</translation>
    </message>
    <message>
      <source>Trash</source>
      <extracomment>button, menu or heading where comments are read and written</extracomment>
      <translation>回收站</translation>
    </message>
    <message>
      <source>Unpin</source>
      <extracomment>button, menu or heading where comments are read and written</extracomment>
      <translation>取消置顶</translation>
    </message>
    <message>
      <source>Versions</source>
      <extracomment>button, menu or heading where comments are read and written</extracomment>
      <translation>版本</translation>
    </message>
    <message>
      <source>Web page, mail address or phone:</source>
      <translation>网页、电子邮件或电话：</translation>
    </message>
    <message>
      <source>What a customer likes, needs and tells belongs here, with pictures of the shop or the shelf.</source>
      <translation>客户喜欢什么、需要什么、说了什么，都可以写在这里，也可以放店面或货架的照片。</translation>
    </message>
    <message>
      <source>What the comment tells of</source>
      <translation>这条评论说的是哪一次</translation>
    </message>
    <message>
      <source>What to show</source>
      <translation>显示内容</translation>
    </message>
    <message>
      <source>What was being typed when the program ended last is damaged. It is kept beside the book as %1.</source>
      <translation>程序上次结束时正在输入的内容已损坏，改存在客户簿旁边的 %1。</translation>
    </message>
    <message>
      <source>What was changed since then</source>
      <translation>之后改了什么</translation>
    </message>
    <message>
      <source>What was changed then</source>
      <translation>当时改了什么</translation>
    </message>
    <message>
      <source>What you pasted was not added: you went on to something else. Paste it again.</source>
      <translation>粘贴的内容没有添加：您已经切换到别的地方。请再粘贴一次。</translation>
    </message>
    <message>
      <source>What you type cannot be kept beside %1 meanwhile. Save it soon; check whether the disk is full or the folder read-only.</source>
      <translation>目前无法在 %1 旁边暂存您输入的内容。请尽快保存，并确认磁盘是否已满、文件夹是否只读。</translation>
    </message>
    <message>
      <source>When was this seen or heard?</source>
      <translation>这是什么时候看到或听到的？</translation>
    </message>
    <message>
      <source>Whom is it about?</source>
      <translation>这是关于哪位客户？</translation>
    </message>
    <message>
      <source>With files</source>
      <translation>有附件的</translation>
    </message>
    <message>
      <source>With pictures</source>
      <translation>有图片的</translation>
    </message>
    <message>
      <source>Write a note</source>
      <translation>写笔记</translation>
    </message>
    <message>
      <source>Write down below what cannot wait; whom it is about can be said later.</source>
      <translation>急着要记的先写在下面，以后再说是关于哪位客户。</translation>
    </message>
    <message>
      <source>Write down what you saw and heard… (paste or drop pictures; saved automatically)</source>
      <translation>写下看到、听到的…（可粘贴或拖入图片；自动保存）</translation>
    </message>
    <message>
      <source>Write the first comment</source>
      <translation>写第一条评论</translation>
    </message>
    <message>
      <source>after %1</source>
      <translation>%1后</translation>
    </message>
    <message numerus="yes">
      <source>changed %n time(s)</source>
      <translation>
        <numerusform>改过 %n 次</numerusform>
      </translation>
    </message>
    <message>
      <source>new</source>
      <extracomment>mark at words that a later version added</extracomment>
      <translation>增加的</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>找不到</translation>
    </message>
    <message>
      <source>now</source>
      <extracomment>the version of a comment that is shown at present</extracomment>
      <translation>现在</translation>
    </message>
    <message>
      <source>taken out</source>
      <translation>删去的</translation>
    </message>
    <message>
      <source>written new</source>
      <translation>新写的</translation>
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
        <numerusform>%n 条评论</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n contact(s) made</source>
      <translation>
        <numerusform>%n 条联系记录</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n 位客户</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) changed</source>
      <translation>
        <numerusform>%n 位客户有修改</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) of the shop</source>
      <translation>
        <numerusform>%n 个店里的日子</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n gift(s)</source>
      <translation>
        <numerusform>%n 份礼物</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n group(s)</source>
      <translation>
        <numerusform>%n 个分组</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n need(s)</source>
      <translation>
        <numerusform>%n 条需求</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new customer(s)</source>
      <translation>
        <numerusform>%n 位新客户</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other difference(s)</source>
      <translation>
        <numerusform>%n 处其他不同</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other record(s)</source>
      <translation>
        <numerusform>%n 条其他记录</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n promised service(s)</source>
      <translation>
        <numerusform>%n 项服务承诺</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n relation(s)</source>
      <translation>
        <numerusform>%n 条关系</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sale(s)</source>
      <translation>
        <numerusform>%n 条销售</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n setting(s)</source>
      <translation>
        <numerusform>%n 项设置</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n task(s)</source>
      <translation>
        <numerusform>%n 件待办</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n template(s)</source>
      <translation>
        <numerusform>%n 个模板</numerusform>
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
        <numerusform>%n 次拜访</numerusform>
      </translation>
    </message>
    <message>
      <source>+%1</source>
      <translation>＋%1</translation>
    </message>
    <message>
      <source>Also not the same: %1</source>
      <translation>另外还有不同：%1</translation>
    </message>
    <message>
      <source>added by an import</source>
      <translation>导入新建</translation>
    </message>
    <message>
      <source>added since</source>
      <translation>之后新建</translation>
    </message>
    <message>
      <source>in the trash</source>
      <translation>在回收站里</translation>
    </message>
    <message>
      <source>not in the book any more</source>
      <translation>客户簿里已经没有</translation>
    </message>
    <message>
      <source>not yet there</source>
      <translation>还没有</translation>
    </message>
    <message>
      <source>nothing</source>
      <extracomment>what differs between two states of the book</extracomment>
      <translation>无</translation>
    </message>
    <message>
      <source>restored</source>
      <extracomment>what differs between two states of the book</extracomment>
      <translation>已还原</translation>
    </message>
    <message>
      <source>the same as now</source>
      <translation>与现在一样</translation>
    </message>
    <message>
      <source>there</source>
      <extracomment>what differs between two states of the book</extracomment>
      <translation>还在</translation>
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
        <numerusform>%n 天内%1</numerusform>
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
      <translation>（已删除，不会有人符合）</translation>
    </message>
    <message>
      <source>(no longer known)</source>
      <translation>（已不存在）</translation>
    </message>
    <message>
      <source>(no longer promised)</source>
      <translation>（已不再承诺）</translation>
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
      <translation>一个分组的条件太多了。</translation>
    </message>
    <message>
      <source>These conditions cannot be read.</source>
      <translation>无法读取这些条件。</translation>
    </message>
    <message>
      <source>These conditions were made by a newer version of this program.</source>
      <translation>这些条件是较新版的程序建立的。</translation>
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
      <translation>%1 以后建立</translation>
    </message>
    <message>
      <source>birthday in %1</source>
      <translation>生日在 %1</translation>
    </message>
    <message numerus="yes">
      <source>birthday in the next %n day(s)</source>
      <translation>
        <numerusform>%n 天内过生日</numerusform>
      </translation>
    </message>
    <message>
      <source>bought an item with “%1”</source>
      <translation>买过“%1”</translation>
    </message>
    <message>
      <source>bought for %1 or more from %2 to %3</source>
      <translation>%2 至 %3 买了 %1 以上</translation>
    </message>
    <message>
      <source>bought for %1 or more in 12 months</source>
      <translation>近 12 个月购买 %1 以上</translation>
    </message>
    <message numerus="yes">
      <source>bought for %1 or more in the last %n day(s)</source>
      <translation>
        <numerusform>近 %n 天买了 %1 以上</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>bought in the last %n day(s)</source>
      <translation>
        <numerusform>最近 %n 天买过</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>bought nothing in the last %n day(s)</source>
      <translation>
        <numerusform>最近 %n 天没买过</numerusform>
      </translation>
    </message>
    <message>
      <source>bought nothing since %1</source>
      <translation>%1 以后没买过</translation>
    </message>
    <message>
      <source>bought since %1</source>
      <translation>%1 以后买过</translation>
    </message>
    <message>
      <source>came with the import of %1</source>
      <translation>由 %1 导入</translation>
    </message>
    <message>
      <source>can be reached by chat</source>
      <translation>有聊天账号</translation>
    </message>
    <message numerus="yes">
      <source>contacted in the last %n day(s)</source>
      <translation>
        <numerusform>最近 %n 天联系过</numerusform>
      </translation>
    </message>
    <message>
      <source>cost %1 or more from %2 to %3</source>
      <translation>%2 至 %3 花费 %1 以上</translation>
    </message>
    <message numerus="yes">
      <source>cost %1 or more in the last %n day(s)</source>
      <translation>
        <numerusform>近 %n 天花费 %1 以上</numerusform>
      </translation>
    </message>
    <message>
      <source>does not want to be contacted</source>
      <translation>请勿联系</translation>
    </message>
    <message>
      <source>everybody</source>
      <extracomment>part of a sentence that says the conditions of a filter</extracomment>
      <translation>所有人</translation>
    </message>
    <message>
      <source>has a phone number</source>
      <translation>有电话</translation>
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
      <translation>有电子邮件</translation>
    </message>
    <message>
      <source>has an open need</source>
      <translation>有预计需求</translation>
    </message>
    <message>
      <source>has had no service yet</source>
      <translation>还没有服务过</translation>
    </message>
    <message>
      <source>has had service</source>
      <translation>服务过</translation>
    </message>
    <message>
      <source>has had: %1</source>
      <translation>有过：%1</translation>
    </message>
    <message>
      <source>has not received the promised service %1</source>
      <translation>还没接受承诺的服务：%1</translation>
    </message>
    <message>
      <source>in the group %1</source>
      <translation>在分组 %1 里</translation>
    </message>
    <message>
      <source>in the group %1 itself</source>
      <translation>在分组 %1 本身</translation>
    </message>
    <message>
      <source>is on %1</source>
      <translation>是 %1</translation>
    </message>
    <message numerus="yes">
      <source>last bought more than %n day(s) ago</source>
      <translation>
        <numerusform>上次购买超过 %n 天</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>last contact more than %n day(s) ago</source>
      <translation>
        <numerusform>超过 %n 天没联系</numerusform>
      </translation>
    </message>
    <message>
      <source>looked after by %1</source>
      <translation>由 %1 负责</translation>
    </message>
    <message>
      <source>looked after or stood in for by %1</source>
      <translation>由 %1 负责或作后备</translation>
    </message>
    <message>
      <source>may be contacted</source>
      <translation>可以联系</translation>
    </message>
    <message>
      <source>never bought</source>
      <translation>从没买过</translation>
    </message>
    <message>
      <source>never contacted</source>
      <translation>从未联系</translation>
    </message>
    <message>
      <source>never yet: %1</source>
      <translation>还没有过：%1</translation>
    </message>
    <message>
      <source>no %2</source>
      <translation>没有%2</translation>
    </message>
    <message>
      <source>no address</source>
      <translation>没有地址</translation>
    </message>
    <message>
      <source>no chat account</source>
      <translation>没有聊天账号</translation>
    </message>
    <message>
      <source>no e-mail address</source>
      <translation>没有电子邮件</translation>
    </message>
    <message>
      <source>no open need</source>
      <translation>没有预计需求</translation>
    </message>
    <message>
      <source>no phone number</source>
      <translation>没有电话</translation>
    </message>
    <message>
      <source>no photo</source>
      <translation>没有照片</translation>
    </message>
    <message>
      <source>nobody</source>
      <extracomment>part of a sentence that says the conditions of a filter</extracomment>
      <translation>未指定</translation>
    </message>
    <message>
      <source>none</source>
      <extracomment>the customer has no such thing</extracomment>
      <translation>无</translation>
    </message>
    <message>
      <source>not in the group %1</source>
      <translation>不在分组 %1 里</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>不明</translation>
    </message>
    <message>
      <source>not to be contacted yet</source>
      <translation>还不用联系</translation>
    </message>
    <message>
      <source>not: %1</source>
      <translation>不是：%1</translation>
    </message>
    <message>
      <source>nothing promised is to be done</source>
      <translation>没有待办事项</translation>
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
      <translation>已接受承诺的服务：%1</translation>
    </message>
    <message>
      <source>something promised is overdue</source>
      <translation>有逾期的待办事项</translation>
    </message>
    <message>
      <source>something promised is still to be done</source>
      <translation>有待办事项</translation>
    </message>
    <message>
      <source>to be contacted now</source>
      <translation>待联系</translation>
    </message>
    <message>
      <source>took %1 minutes or more from %2 to %3</source>
      <translation>%2 至 %3 花了 %1 分钟以上</translation>
    </message>
    <message numerus="yes">
      <source>took %1 minutes or more in the last %n day(s)</source>
      <translation>
        <numerusform>近 %n 天花了 %1 分钟以上</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ConsentSection</name>
    <message>
      <source>May we contact them?</source>
      <translation>可以联系吗？</translation>
    </message>
  </context>
  <context>
    <name>ContactCardPane</name>
    <message>
      <source>Choose a customer in the list to see everything about them here.</source>
      <translation>在列表选一位客户，这里会显示完整资料。</translation>
    </message>
    <message>
      <source>Comments</source>
      <extracomment>name of a tab of the customer's card</extracomment>
      <translation>评论</translation>
    </message>
    <message>
      <source>Contact log</source>
      <translation>联系记录</translation>
    </message>
    <message>
      <source>Details</source>
      <extracomment>tab with phones, addresses and everything else that is known</extracomment>
      <translation>资料</translation>
    </message>
    <message>
      <source>More</source>
      <extracomment>name of a tab of the customer's card</extracomment>
      <translation>更多</translation>
    </message>
    <message>
      <source>More tabs</source>
      <translation>更多标签页</translation>
    </message>
    <message>
      <source>New customer</source>
      <translation>新建客户</translation>
    </message>
    <message>
      <source>Nobody is chosen</source>
      <translation>还没选客户</translation>
    </message>
    <message>
      <source>People</source>
      <extracomment>tab with relations and who introduced whom</extracomment>
      <translation>关系</translation>
    </message>
    <message>
      <source>Plans</source>
      <extracomment>name of a tab of the customer's card</extracomment>
      <translation>待办与需求</translation>
    </message>
    <message>
      <source>Sales</source>
      <extracomment>name of a tab of the customer's card</extracomment>
      <translation>销售</translation>
    </message>
    <message>
      <source>Timeline</source>
      <extracomment>name of a tab of the customer's card</extracomment>
      <translation>时间轴</translation>
    </message>
  </context>
  <context>
    <name>ContactLine</name>
    <message>
      <source>Choose one of the names the book offers.</source>
      <translation>请从列出的名字中选一个。</translation>
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
        <numerusform>在全部客户里找到 %n 位</numerusform>
      </translation>
    </message>
    <message>
      <source>(no name)</source>
      <translation>（未命名）</translation>
    </message>
    <message>
      <source>A phone's contacts can be brought in from a file, or drop the file here.</source>
      <translation>可以从文件导入手机的通讯录，也可以把文件拖到这里。</translation>
    </message>
    <message>
      <source>Bought in 12 months</source>
      <translation>近 12 个月购买</translation>
    </message>
    <message>
      <source>Bought most</source>
      <translation>买最多</translation>
    </message>
    <message>
      <source>Choose a customer and press “Plan a visit”.</source>
      <translation>选一位客户，再按“安排拜访”。</translation>
    </message>
    <message>
      <source>Clear the search</source>
      <translation>清除搜索</translation>
    </message>
    <message>
      <source>Company</source>
      <extracomment>heading of a column of the list, or an order of it</extracomment>
      <translation>公司</translation>
    </message>
    <message>
      <source>Contact by</source>
      <translation>联系期限</translation>
    </message>
    <message>
      <source>Cost in 12 months</source>
      <translation>12 个月花费</translation>
    </message>
    <message>
      <source>Cost most</source>
      <translation>花费最多</translation>
    </message>
    <message>
      <source>Customers</source>
      <extracomment>heading of a column of the list, or an order of it</extracomment>
      <translation>客户</translation>
    </message>
    <message>
      <source>Customers with a tier appear here when it is time.</source>
      <translation>有等级的客户，时候到了会列在这里。</translation>
    </message>
    <message>
      <source>Deleted customers stay here until they are restored. Deleted comments are among all comments.</source>
      <translation>删除的客户会留在这里，随时可以还原。删除的评论在“所有评论”里。</translation>
    </message>
    <message>
      <source>Drag customers from the list onto it.</source>
      <translation>把客户从列表拖到上面就可以。</translation>
    </message>
    <message>
      <source>E-mail</source>
      <extracomment>heading of a column of the list, or an order of it</extracomment>
      <translation>电子邮件</translation>
    </message>
    <message numerus="yes">
      <source>Every %n day(s) · last contact %1</source>
      <translation>
        <numerusform>每 %n 天 · 上次联系 %1</numerusform>
      </translation>
    </message>
    <message>
      <source>Filter</source>
      <extracomment>heading of a column of the list, or an order of it</extracomment>
      <translation>筛选</translation>
    </message>
    <message>
      <source>Groups</source>
      <extracomment>heading of a column of the list, or an order of it</extracomment>
      <translation>分组</translation>
    </message>
    <message>
      <source>Key customers first, and of a tier those contacted longest ago</source>
      <translation>重点客户在前；同一等级中，最久没联系的在前</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>上次联系</translation>
    </message>
    <message>
      <source>Last contact: %1</source>
      <translation>上次联系：%1</translation>
    </message>
    <message>
      <source>Longest ago</source>
      <translation>最久没联系</translation>
    </message>
    <message>
      <source>Minutes in 12 months</source>
      <translation>12 个月分钟数</translation>
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
      <translation>姓名（笔画）</translation>
    </message>
    <message>
      <source>Name by zhuyin</source>
      <translation>姓名（注音）</translation>
    </message>
    <message>
      <source>Names in the order of</source>
      <translation>姓名的顺序</translation>
    </message>
    <message>
      <source>New customer “%1”</source>
      <translation>新建客户“%1”</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>最新加入</translation>
    </message>
    <message>
      <source>Next visit: %1</source>
      <translation>下次拜访：%1</translation>
    </message>
    <message>
      <source>No customers yet</source>
      <translation>还没有客户</translation>
    </message>
    <message>
      <source>No visit is planned</source>
      <translation>没有安排拜访</translation>
    </message>
    <message>
      <source>Nobody from this file is here any more</source>
      <translation>从这个文件来的客户都不在了</translation>
    </message>
    <message>
      <source>Nobody has this tier yet</source>
      <translation>这个等级还没有客户</translation>
    </message>
    <message>
      <source>Nobody here matches the filter.</source>
      <translation>这里没有符合筛选条件的客户。</translation>
    </message>
    <message>
      <source>Nobody here matches “%1”.</source>
      <translation>这里没有符合“%1”的客户。</translation>
    </message>
    <message>
      <source>Nobody is in this group yet</source>
      <translation>这个分组还没有客户</translation>
    </message>
    <message>
      <source>Nobody is waiting to hear from you</source>
      <translation>没有待联系的客户</translation>
    </message>
    <message>
      <source>Nobody matches now</source>
      <translation>目前没有符合的客户</translation>
    </message>
    <message>
      <source>Nobody of these is here any more</source>
      <translation>这些客户都不在这里了</translation>
    </message>
    <message>
      <source>Phone</source>
      <extracomment>heading of a column of the list, or an order of it</extracomment>
      <translation>电话</translation>
    </message>
    <message>
      <source>Pinyin and letters</source>
      <translation>拼音和字母</translation>
    </message>
    <message>
      <source>Profit in 12 months</source>
      <translation>12 个月毛利</translation>
    </message>
    <message>
      <source>Sort: %1</source>
      <translation>排序：%1</translation>
    </message>
    <message>
      <source>Strokes</source>
      <extracomment>heading of a column of the list, or an order of it</extracomment>
      <translation>笔画</translation>
    </message>
    <message>
      <source>Table with columns</source>
      <translation>多列表格</translation>
    </message>
    <message>
      <source>Take the filter off</source>
      <translation>取消筛选</translation>
    </message>
    <message>
      <source>The last four digits of a number, the first letters in pinyin (zs) or one word of a comment are enough.</source>
      <translation>后四位、拼音首字母（zs）、评论里的词都能找。</translation>
    </message>
    <message>
      <source>The next visit first</source>
      <translation>最近的拜访在前</translation>
    </message>
    <message>
      <source>The trash is empty</source>
      <translation>回收站是空的</translation>
    </message>
    <message>
      <source>They are in the trash, or were merged with others.</source>
      <translation>他们在回收站里，或已和别人合并。</translation>
    </message>
    <message>
      <source>Tier, longest ago</source>
      <translation>等级、最久未联系</translation>
    </message>
    <message>
      <source>Time of the visit</source>
      <translation>拜访时间</translation>
    </message>
    <message>
      <source>To contact first</source>
      <translation>待联系优先</translation>
    </message>
    <message>
      <source>To win back: %1</source>
      <translation>挽回：%1</translation>
    </message>
    <message>
      <source>Took most time</source>
      <translation>花的时间最多</translation>
    </message>
    <message>
      <source>Try fewer words: all of them must fit.</source>
      <translation>试试少一点字词：每个词都要符合。</translation>
    </message>
    <message>
      <source>Whoever matches the conditions of this group comes in by itself.</source>
      <translation>符合这个分组条件的客户会自动列在这里。</translation>
    </message>
    <message>
      <source>Whom it brought is in the trash, or was merged with somebody else.</source>
      <translation>他们在回收站里，或已和别的客户合并。</translation>
    </message>
    <message>
      <source>Zhuyin</source>
      <extracomment>heading of a column of the list, or an order of it</extracomment>
      <translation>注音</translation>
    </message>
    <message>
      <source>do not contact</source>
      <translation>请勿联系</translation>
    </message>
    <message>
      <source>never contacted</source>
      <translation>从未联系</translation>
    </message>
    <message>
      <source>put off until %1</source>
      <translation>推迟到 %1</translation>
    </message>
    <message>
      <source>to contact</source>
      <translation>待联系</translation>
    </message>
    <message>
      <source>visit %1 %2</source>
      <translation>%1 %2 拜访</translation>
    </message>
    <message>
      <source>“%1”</source>
      <translation>“%1”</translation>
    </message>
  </context>
  <context>
    <name>Contacts</name>
    <message>
      <source>No name</source>
      <translation>没有名字</translation>
    </message>
    <message>
      <source>Somebody changed this customer in the meantime. Save again to see what.</source>
      <translation>这段时间有人改过这位客户。再保存一次就能看到改了什么。</translation>
    </message>
    <message>
      <source>That person was introduced by this customer, so it cannot be the other way round as well.</source>
      <translation>对方就是这位客户介绍来的，不能反过来又是介绍人。</translation>
    </message>
    <message>
      <source>This customer is in the trash by now. What you typed is kept.</source>
      <translation>这位客户已经在回收站里了。您输入的内容还留着。</translation>
    </message>
    <message>
      <source>This customer is no longer in the book.</source>
      <translation>这位客户已经不在客户簿里。</translation>
    </message>
  </context>
  <context>
    <name>CostLine</name>
    <message>
      <source>%1 count as time only: no cost an hour is known.</source>
      <translation>其中 %1 只算时间：还没填每小时成本。</translation>
    </message>
    <message>
      <source>%1 h %2 min</source>
      <translation>%1 小时 %2 分</translation>
    </message>
    <message>
      <source>%1 min</source>
      <translation>%1 分钟</translation>
    </message>
    <message>
      <source>%1 were not written down and are the usual ones.</source>
      <translation>其中 %1 没有填写，按种类的一般时间估计。</translation>
    </message>
    <message>
      <source>%1 · profit %2</source>
      <translation>%1 · 毛利 %2</translation>
    </message>
    <message>
      <source>Cost in 12 months %1, %2</source>
      <translation>近 12 个月花费 %1，%2</translation>
    </message>
    <message numerus="yes">
      <source>From %n contact(s) made: paid %1, time %2.</source>
      <translation>
        <numerusform>%n 条联系记录：支出 %1，时间成本 %2。</numerusform>
      </translation>
    </message>
    <message>
      <source>about %1</source>
      <translation>约 %1</translation>
    </message>
  </context>
  <context>
    <name>CrashDialog</name>
    <message numerus="yes">
      <source>And %n more; the latest: %1</source>
      <translation>
        <numerusform>另外还有 %n 个错误；最近的是：%1</numerusform>
      </translation>
    </message>
    <message>
      <source>Copy the text</source>
      <translation>复制文字</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>出了点问题</translation>
    </message>
    <message>
      <source>The program made a mistake. What was saved before is safe, and you can go on. If it happens again, please send the text below to whoever looks after the program; look through it first, it may quote something you typed.</source>
      <translation>程序出错了。先前保存的数据都安全，可以继续使用。如果再次发生，请把下面的文字交给维护程序的人；交出前请先看过，里面可能有您输入的内容。</translation>
    </message>
    <message numerus="yes">
      <source>The same came again %n time(s).</source>
      <translation>
        <numerusform>同样的错误又发生了 %n 次。</numerusform>
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
      <translation>拖动图片，滚动鼠标放大；也可以用方向键、+ 和 −。</translation>
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
      <translation>澳元</translation>
    </message>
    <message>
      <source>Hong Kong dollars</source>
      <translation>港元</translation>
    </message>
    <message>
      <source>Macau patacas</source>
      <translation>澳门元</translation>
    </message>
    <message>
      <source>New Taiwan dollars</source>
      <translation>新台币</translation>
    </message>
    <message>
      <source>Pounds sterling</source>
      <translation>英镑</translation>
    </message>
    <message>
      <source>Renminbi</source>
      <extracomment>currency of the shop, in the settings and on the first page</extracomment>
      <translation>人民币</translation>
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
      <translation>选择(&amp;C)…</translation>
    </message>
    <message>
      <source>&amp;Markdown: a text for note programs</source>
      <translation>Markdown：文本文件，给笔记程序用(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;PDF: pages as they are printed</source>
      <translation>PDF：和打印出来的一样(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Web page: a folder for any browser</source>
      <translation>网页：一个文件夹，任何浏览器都能打开(&amp;W)</translation>
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
      <translation>经手人</translation>
    </message>
    <message>
      <source>By when</source>
      <translation>期限</translation>
    </message>
    <message>
      <source>Comments (%1)</source>
      <translation>评论（%1）</translation>
    </message>
    <message>
      <source>Contact log</source>
      <translation>联系记录</translation>
    </message>
    <message>
      <source>Contains personal data: keep it safe.</source>
      <translation>含个人信息，请妥善保管。</translation>
    </message>
    <message>
      <source>Cost</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>花费</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>客户</translation>
    </message>
    <message>
      <source>Customer file</source>
      <translation>客户档案</translation>
    </message>
    <message>
      <source>Customer review meetings</source>
      <translation>客户分类检查会议</translation>
    </message>
    <message>
      <source>Done on %1</source>
      <translation>%1 完成</translation>
    </message>
    <message>
      <source>Everything is in it, private remarks and own terms as well. It is for your shop, not for the customer.</source>
      <translation>内容全部都在里面，包括私人备注和专属条件。这是给店里看的，不要交给客户。</translation>
    </message>
    <message>
      <source>Export %1 with comments</source>
      <translation>导出 %1 和评论</translation>
    </message>
    <message>
      <source>File</source>
      <extracomment>an attached file that has no name</extracomment>
      <translation>文件</translation>
    </message>
    <message>
      <source>Format</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>格式</translation>
    </message>
    <message>
      <source>Gifts</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>礼物</translation>
    </message>
    <message>
      <source>Into the &amp;folder</source>
      <translation>保存到文件夹(&amp;F)</translation>
    </message>
    <message>
      <source>Into which folder?</source>
      <translation>要保存到哪个文件夹？</translation>
    </message>
    <message>
      <source>Invited and did not come</source>
      <translation>邀请了没来</translation>
    </message>
    <message>
      <source>It will be called %1.</source>
      <translation>名称会是“%1”。</translation>
    </message>
    <message>
      <source>Laying out the pages…</source>
      <translation>正在排版…</translation>
    </message>
    <message>
      <source>Minutes</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>分钟</translation>
    </message>
    <message>
      <source>Next visit</source>
      <translation>下次拜访</translation>
    </message>
    <message>
      <source>No longer wanted</source>
      <translation>不再需要</translation>
    </message>
    <message>
      <source>Occasion</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>节日或场合</translation>
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
      <translation>纸张</translation>
    </message>
    <message>
      <source>People</source>
      <extracomment>heading: relations of the customer</extracomment>
      <translation>关系</translation>
    </message>
    <message>
      <source>Pinned</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>置顶</translation>
    </message>
    <message>
      <source>Profit</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>毛利</translation>
    </message>
    <message>
      <source>Promises and tasks</source>
      <translation>承诺与待办</translation>
    </message>
    <message>
      <source>Put off</source>
      <translation>推迟提醒</translation>
    </message>
    <message>
      <source>Rhythm</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>联系周期</translation>
    </message>
    <message>
      <source>Sales</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>销售</translation>
    </message>
    <message>
      <source>Spent in 12 months</source>
      <translation>近 12 个月花费</translation>
    </message>
    <message>
      <source>Spent in all</source>
      <translation>累计花费</translation>
    </message>
    <message>
      <source>State</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>状态</translation>
    </message>
    <message>
      <source>There are too many files of this name in %1. Choose another folder.</source>
      <translation>%1 里同名的文件太多了。请换一个文件夹。</translation>
    </message>
    <message>
      <source>There is no such folder. Choose another.</source>
      <translation>没有这个文件夹，请另选一个。</translation>
    </message>
    <message>
      <source>This file is not in the book</source>
      <translation>客户簿里没有这个文件</translation>
    </message>
    <message>
      <source>This picture cannot be shown</source>
      <translation>这张图片无法显示</translation>
    </message>
    <message>
      <source>Tier</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>等级</translation>
    </message>
    <message>
      <source>To contact</source>
      <translation>待联系</translation>
    </message>
    <message>
      <source>Value</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>贡献</translation>
    </message>
    <message>
      <source>What</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>事项</translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>时间</translation>
    </message>
    <message>
      <source>Why</source>
      <extracomment>in the dialog that writes a customer's file, or a heading in that file</extracomment>
      <translation>原因</translation>
    </message>
    <message>
      <source>Writing the customer's file…</source>
      <translation>正在写入客户档案…</translation>
    </message>
    <message>
      <source>Writing the pages…</source>
      <translation>正在输出页面…</translation>
    </message>
    <message>
      <source>Written on visit sheets</source>
      <translation>拜访准备表上写的</translation>
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
      <translation>这张列表上没有客户。</translation>
    </message>
  </context>
  <context>
    <name>Customers</name>
    <message numerus="yes">
      <source>%n customer(s) typed but not saved: open the form again to go on.</source>
      <translation>
        <numerusform>有 %n 位客户的资料还没保存：再打开表单即可继续。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) written to %1</source>
      <translation>
        <numerusform>已将 %n 位客户写入 %1</numerusform>
      </translation>
    </message>
    <message>
      <source>Select two to %1 customers in the list to merge them.</source>
      <translation>请在列表里选取 2 到 %1 位客户再合并。</translation>
    </message>
  </context>
  <context>
    <name>DateFormRow</name>
    <message>
      <source>1985-4-25, 4/25, 農曆八月十五</source>
      <translation>1985-4-25、4/25、农历八月十五</translation>
    </message>
    <message>
      <source>25/4/1985, 25 April, lunar 8/15</source>
      <translation>25/4/1985、4 月 25 日、农历八月十五</translation>
    </message>
    <message>
      <source>4/25/1985, April 25, lunar 8/15</source>
      <translation>4/25/1985、4 月 25 日、农历八月十五</translation>
    </message>
    <message>
      <source>Calendar</source>
      <extracomment>in the row of an important date in the form of a customer</extracomment>
      <translation>历法</translation>
    </message>
    <message>
      <source>Choose what it is, or type a name of your own</source>
      <translation>选择是什么日子，或自己取名</translation>
    </message>
    <message>
      <source>Day</source>
      <extracomment>in the row of an important date in the form of a customer</extracomment>
      <translation>日期</translation>
    </message>
    <message>
      <source>Day or month first? It is kept as written; begin with the year to say which.</source>
      <translation>先写的是日还是月？请从年份写起；目前照原样保留。</translation>
    </message>
    <message>
      <source>Lunar</source>
      <extracomment>in the row of an important date in the form of a customer</extracomment>
      <translation>农历</translation>
    </message>
    <message>
      <source>No calendar has this day. It is kept as written.</source>
      <translation>历法里没有这一天。已照原样保留。</translation>
    </message>
    <message>
      <source>No day can be read here; it is kept as written.</source>
      <translation>看不出是哪一天；会照原样保留。</translation>
    </message>
    <message>
      <source>So many days before it you are reminded</source>
      <translation>提前几天提醒</translation>
    </message>
    <message>
      <source>Solar</source>
      <extracomment>in the row of an important date in the form of a customer</extracomment>
      <translation>公历</translation>
    </message>
    <message>
      <source>The lunar year %1 has no leap month %2. It is kept as written.</source>
      <translation>农历 %1 年没有闰 %2 月。已照原样保留。</translation>
    </message>
    <message>
      <source>days before</source>
      <translation>天前提醒</translation>
    </message>
    <message>
      <source>lunar %1/%2</source>
      <translation>农历%1月%2日</translation>
    </message>
    <message>
      <source>lunar %1/%2/%3</source>
      <translation>农历%1年%2月%3日</translation>
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
        <numerusform>%n 个日子</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more date(s) are not on this list.</source>
      <translation>
        <numerusform>还有 %n 个日子没有列出。</numerusform>
      </translation>
    </message>
    <message>
      <source>By</source>
      <extracomment>in a printed list of dates of customers: head of a column</extracomment>
      <translation>负责</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>in a printed list of dates of customers: head of a column</extracomment>
      <translation>客户</translation>
    </message>
    <message>
      <source>Customers of %1</source>
      <translation>%1 的客户</translation>
    </message>
    <message>
      <source>Day</source>
      <extracomment>in a printed list of dates of customers: head of a column</extracomment>
      <translation>日期</translation>
    </message>
    <message>
      <source>Lunar</source>
      <extracomment>in a printed list of dates of customers: head of a column</extracomment>
      <translation>农历</translation>
    </message>
    <message>
      <source>No dates come in these days.</source>
      <translation>这段期间没有日子。</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>in a printed list of dates of customers: head of a column</extracomment>
      <translation>备注</translation>
    </message>
    <message>
      <source>Phone</source>
      <extracomment>in a printed list of dates of customers: head of a column</extracomment>
      <translation>电话</translation>
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
      <translation>不是含年份的日期。已照原样保留。</translation>
    </message>
  </context>
  <context>
    <name>Days</name>
    <message>
      <source>from the sales</source>
      <translation>按销售记录</translation>
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
        <numerusform>有 %n 条是 %1 天以前删除的。没有您的确认，不会清除任何一条。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) that belong to them</source>
      <translation>
        <numerusform>另有 %n 条附属数据</numerusform>
      </translation>
    </message>
    <message>
      <source>By</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>删除人</translation>
    </message>
    <message>
      <source>Comment</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>评论</translation>
    </message>
    <message>
      <source>Comments</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>评论</translation>
    </message>
    <message>
      <source>Company</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>公司</translation>
    </message>
    <message>
      <source>Contacts made</source>
      <translation>联系记录</translation>
    </message>
    <message>
      <source>Contacts with many</source>
      <translation>多人联系</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>客户</translation>
    </message>
    <message>
      <source>Customer review meeting</source>
      <translation>客户分类检查会议</translation>
    </message>
    <message>
      <source>Customer review meetings</source>
      <translation>客户分类检查会议</translation>
    </message>
    <message>
      <source>Customers</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>客户</translation>
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
      <translation>删除日</translation>
    </message>
    <message>
      <source>Deleted entries</source>
      <translation>已删除的记录</translation>
    </message>
    <message>
      <source>Every kind</source>
      <translation>所有种类</translation>
    </message>
    <message>
      <source>Everything that was deleted can be restored here, or thrown away.</source>
      <translation>删除的一切都可以在这里还原，或清除。</translation>
    </message>
    <message>
      <source>Gift</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>礼物</translation>
    </message>
    <message>
      <source>Gifts</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>礼物</translation>
    </message>
    <message>
      <source>Group</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>分组</translation>
    </message>
    <message>
      <source>Groups</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>分组</translation>
    </message>
    <message>
      <source>Keep them</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Kind</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>种类</translation>
    </message>
    <message>
      <source>Need</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>预计需求</translation>
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
      <translation>回收站里没有符合的</translation>
    </message>
    <message>
      <source>Nothing was deleted</source>
      <translation>没有删除的记录</translation>
    </message>
    <message>
      <source>Promise</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>承诺</translation>
    </message>
    <message>
      <source>Promised service</source>
      <translation>服务承诺</translation>
    </message>
    <message>
      <source>Promised services</source>
      <translation>服务承诺</translation>
    </message>
    <message>
      <source>Promises and tasks</source>
      <translation>承诺与待办</translation>
    </message>
    <message>
      <source>Propose emptying after %1 days</source>
      <translation>%1 天后提醒清除</translation>
    </message>
    <message>
      <source>Restore</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>还原</translation>
    </message>
    <message numerus="yes">
      <source>Restore %n entries</source>
      <translation>
        <numerusform>还原 %n 条</numerusform>
      </translation>
    </message>
    <message>
      <source>Restoring</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>正在还原</translation>
    </message>
    <message>
      <source>Return</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>退货</translation>
    </message>
    <message>
      <source>Sale</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>销售</translation>
    </message>
    <message>
      <source>Sales</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>销售</translation>
    </message>
    <message>
      <source>Smart group</source>
      <translation>智能分组</translation>
    </message>
    <message>
      <source>Task</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>待办</translation>
    </message>
    <message>
      <source>Template of the visit sheet</source>
      <translation>拜访准备表模板</translation>
    </message>
    <message>
      <source>Templates of the visit sheet</source>
      <translation>拜访准备表模板</translation>
    </message>
    <message numerus="yes">
      <source>The latest %1 of %n entries; look for the others by their words.</source>
      <translation>
        <numerusform>共 %n 条，显示最近 %1 条；其余请用文字搜索。</numerusform>
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
      <translation>清除这些…</translation>
    </message>
    <message>
      <source>Throwing away</source>
      <translation>清除中</translation>
    </message>
    <message>
      <source>Trip of visits</source>
      <translation>拜访行程</translation>
    </message>
    <message>
      <source>Trips</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>行程</translation>
    </message>
    <message>
      <source>Visit</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>拜访</translation>
    </message>
    <message>
      <source>Visits</source>
      <extracomment>column, button or kind of an entry on the page of deleted entries</extracomment>
      <translation>拜访</translation>
    </message>
    <message>
      <source>What it was</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>What was deleted longer ago is counted here, to be thrown away or kept.</source>
      <translation>更早删除的会在这里列出条数，由您决定清除或保留。</translation>
    </message>
    <message>
      <source>Whatever is deleted waits here: customers, comments, sales, visits and more.</source>
      <translation>删除的都在这里：客户、评论、销售、拜访等等。</translation>
    </message>
    <message>
      <source>Words of greeting</source>
      <translation>问候模板</translation>
    </message>
    <message>
      <source>Words or customer</source>
      <translation>文字或客户</translation>
    </message>
    <message>
      <source>in the trash</source>
      <translation>在回收站</translation>
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
      <translation>专属条件</translation>
    </message>
    <message>
      <source>Changes of tier</source>
      <translation>等级变更</translation>
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
      <translation>电子邮件</translation>
    </message>
    <message>
      <source>Good to know</source>
      <translation>背景与喜好</translation>
    </message>
    <message>
      <source>Groups</source>
      <extracomment>heading or label in the details of a customer</extracomment>
      <translation>分组</translation>
    </message>
    <message>
      <source>How they came</source>
      <translation>怎么认识的</translation>
    </message>
    <message>
      <source>How to reach</source>
      <translation>联系方式</translation>
    </message>
    <message>
      <source>Important dates</source>
      <translation>重要日子</translation>
    </message>
    <message>
      <source>In the shop</source>
      <translation>店内资料</translation>
    </message>
    <message>
      <source>Kind</source>
      <extracomment>label: person or company</extracomment>
      <translation>种类</translation>
    </message>
    <message>
      <source>Lost and won back</source>
      <translation>流失与挽回</translation>
    </message>
    <message>
      <source>Messenger</source>
      <extracomment>heading or label in the details of a customer</extracomment>
      <translation>聊天账号</translation>
    </message>
    <message>
      <source>Next</source>
      <extracomment>label: the important date that comes next</extracomment>
      <translation>下一次</translation>
    </message>
    <message>
      <source>Other fields</source>
      <translation>其他信息</translation>
    </message>
    <message>
      <source>Person</source>
      <extracomment>value of “Kind”: a person, no company</extracomment>
      <translation>个人</translation>
    </message>
    <message>
      <source>Phone</source>
      <extracomment>heading or label in the details of a customer</extracomment>
      <translation>电话</translation>
    </message>
    <message>
      <source>Remark</source>
      <extracomment>heading or label in the details of a customer</extracomment>
      <translation>备注</translation>
    </message>
    <message>
      <source>Remedy</source>
      <extracomment>heading or label in the details of a customer</extracomment>
      <translation>补救</translation>
    </message>
    <message>
      <source>Stage</source>
      <extracomment>heading or label in the details of a customer</extracomment>
      <translation>阶段</translation>
    </message>
    <message>
      <source>Tier</source>
      <extracomment>heading or label in the details of a customer</extracomment>
      <translation>等级</translation>
    </message>
    <message>
      <source>Winning back</source>
      <translation>挽回</translation>
    </message>
    <message>
      <source>as the tier</source>
      <translation>按等级</translation>
    </message>
    <message>
      <source>done %1</source>
      <translation>%1 完成</translation>
    </message>
    <message>
      <source>none</source>
      <extracomment>before or after a change of tier: there was none</extracomment>
      <translation>无</translation>
    </message>
    <message numerus="yes">
      <source>reminded %n day(s) before</source>
      <translation>
        <numerusform>提前 %n 天提醒</numerusform>
      </translation>
    </message>
    <message>
      <source>tier: %1</source>
      <translation>等级：%1</translation>
    </message>
  </context>
  <context>
    <name>DialPopup</name>
    <message>
      <source>Copy the number</source>
      <translation>复制电话号码</translation>
    </message>
    <message>
      <source>Do not contact</source>
      <translation>请勿联系</translation>
    </message>
    <message>
      <source>Point a phone's camera at the code to dial.</source>
      <translation>用手机相机对准二维码即可拨号。</translation>
    </message>
  </context>
  <context>
    <name>Done</name>
    <message numerus="yes">
      <source>%1 customer(s) brought over from a copy</source>
      <translation>
        <numerusform>已从备份带过来 %1 位客户</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 customer(s) linked to %2</source>
      <translation>
        <numerusform>已把 %1 位客户连到 %2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 customer(s) marked as lost</source>
      <translation>
        <numerusform>已将 %1 位客户列为流失</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 gift(s) deleted</source>
      <translation>
        <numerusform>已删除 %1 份礼物</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 gift(s) marked: %2</source>
      <translation>
        <numerusform>已将 %1 份礼物标为“%2”</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 stop(s) added to the trip %2</source>
      <translation>
        <numerusform>已加 %1 站到行程“%2”</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 taken out of the company</source>
      <translation>已把 %1 移出公司</translation>
    </message>
    <message>
      <source>Added to group %1</source>
      <translation>已加入分组 %1</translation>
    </message>
    <message>
      <source>Added to the staff: %1</source>
      <translation>已添加同事：%1</translation>
    </message>
    <message numerus="yes">
      <source>Area of %1 customer(s) taken from their addresses</source>
      <translation>
        <numerusform>已从地址填好 %1 位客户的地区</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Area set for %1 customer(s)</source>
      <translation>
        <numerusform>已设置 %1 位客户的区域</numerusform>
      </translation>
    </message>
    <message>
      <source>As it comes with the program again: %1</source>
      <translation>已改回原有的样子：%1</translation>
    </message>
    <message>
      <source>Calendar imported: %1</source>
      <translation>日历已导入：%1</translation>
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
      <translation>已新建评论</translation>
    </message>
    <message>
      <source>Comment changed</source>
      <translation>已修改评论</translation>
    </message>
    <message>
      <source>Comment deleted</source>
      <translation>已删除评论</translation>
    </message>
    <message>
      <source>Comment linked to a visit or call</source>
      <translation>已把评论关联到拜访或联系</translation>
    </message>
    <message>
      <source>Comment moved into the inbox</source>
      <translation>已把评论放进“待归档”</translation>
    </message>
    <message>
      <source>Comment moved to %1</source>
      <translation>已把评论移给 %1</translation>
    </message>
    <message>
      <source>Comment pinned</source>
      <translation>已置顶评论</translation>
    </message>
    <message>
      <source>Comment restored from the trash</source>
      <translation>已从回收站还原评论</translation>
    </message>
    <message>
      <source>Comment restored from the trash; its customer is still in there</source>
      <translation>已从回收站还原评论；客户还在回收站里</translation>
    </message>
    <message>
      <source>Comment unpinned</source>
      <translation>已取消置顶评论</translation>
    </message>
    <message numerus="yes">
      <source>Confirmed: %1 handed-over customer(s)</source>
      <translation>
        <numerusform>已确认接手 %1 位客户</numerusform>
      </translation>
    </message>
    <message>
      <source>Contact logged</source>
      <translation>已记录联系</translation>
    </message>
    <message numerus="yes">
      <source>Contact logged with %1 customer(s)</source>
      <translation>
        <numerusform>已为 %1 位客户记录联系</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Contact with %1 customer(s) changed</source>
      <translation>
        <numerusform>已修改与 %1 位客户的联系记录</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Contact with %1 customer(s) deleted</source>
      <translation>
        <numerusform>已删除与 %1 位客户的联系记录</numerusform>
      </translation>
    </message>
    <message>
      <source>Contact with %1 logged</source>
      <translation>已记一笔与%1的联系</translation>
    </message>
    <message>
      <source>Customer added with a sale: %1, %2</source>
      <translation>已新建客户和一条销售：%1，%2</translation>
    </message>
    <message>
      <source>Customer added: %1</source>
      <translation>已新建客户：%1</translation>
    </message>
    <message>
      <source>Customer review meeting changed: %1</source>
      <translation>已修改客户分类检查会议：%1</translation>
    </message>
    <message>
      <source>Customer review meeting deleted: %1</source>
      <translation>已删除客户分类检查会议：%1</translation>
    </message>
    <message>
      <source>Customer review meeting held: %1</source>
      <translation>已完成客户分类检查会议：%1</translation>
    </message>
    <message>
      <source>Date of the comment changed</source>
      <translation>已修改评论日期</translation>
    </message>
    <message>
      <source>Day changed: %1</source>
      <translation>已修改日子：%1</translation>
    </message>
    <message>
      <source>Day deleted: %1</source>
      <translation>已删除日子：%1</translation>
    </message>
    <message>
      <source>Day hidden: %1</source>
      <translation>已隐藏日子：%1</translation>
    </message>
    <message>
      <source>Day of the shop added: %1</source>
      <translation>已新建店里的日子：%1</translation>
    </message>
    <message>
      <source>Deleted: %1</source>
      <translation>已删除：%1</translation>
    </message>
    <message>
      <source>Deleted: %1 customers</source>
      <translation>已删除 %1 位客户</translation>
    </message>
    <message>
      <source>Done: %1, %2</source>
      <translation>已完成：%1，%2</translation>
    </message>
    <message>
      <source>Exported</source>
      <extracomment>Said in the toast after an export, which is marked with the customers</extracomment>
      <translation>已导出</translation>
    </message>
    <message>
      <source>Festival moved: %1</source>
      <translation>节日已移到别天：%1</translation>
    </message>
    <message>
      <source>Festival renamed to %1</source>
      <translation>节日已改名：%1</translation>
    </message>
    <message>
      <source>First steps put away</source>
      <translation>已收起接下来的几步</translation>
    </message>
    <message>
      <source>Gift changed: %1, %2</source>
      <translation>已修改礼物：%1，%2</translation>
    </message>
    <message numerus="yes">
      <source>Gifts for %1 customer(s) planned: %2</source>
      <translation>
        <numerusform>已安排 %1 位客户的礼物：%2</numerusform>
      </translation>
    </message>
    <message>
      <source>Greeted: %1, %2</source>
      <translation>已问候：%1，%2</translation>
    </message>
    <message>
      <source>Greeting logged: %1, %2</source>
      <translation>已记录问候：%1，%2</translation>
    </message>
    <message numerus="yes">
      <source>Greetings to %1 customer(s) logged: %2</source>
      <translation>
        <numerusform>已记录对 %1 位客户的问候：%2</numerusform>
      </translation>
    </message>
    <message>
      <source>Group %1 merged into %2</source>
      <translation>已将分组 %1 并入 %2</translation>
    </message>
    <message>
      <source>Group added: %1</source>
      <translation>已新建分组：%1</translation>
    </message>
    <message>
      <source>Group deleted: %1</source>
      <translation>已删除分组：%1</translation>
    </message>
    <message>
      <source>Group moved: %1</source>
      <translation>已移动分组：%1</translation>
    </message>
    <message numerus="yes">
      <source>Group of %1 customer(s) added: %2</source>
      <translation>
        <numerusform>已新建分组：%2（%1 位客户）</numerusform>
      </translation>
    </message>
    <message>
      <source>Group renamed to %1</source>
      <translation>分组已改名为 %1</translation>
    </message>
    <message>
      <source>Group restored: %1</source>
      <translation>已还原分组：%1</translation>
    </message>
    <message numerus="yes">
      <source>Handed over: %1 customer(s)</source>
      <translation>
        <numerusform>已交接 %1 位客户</numerusform>
      </translation>
    </message>
    <message>
      <source>Imported: %1</source>
      <translation>已导入：%1</translation>
    </message>
    <message>
      <source>Item corrected: %1 → %2</source>
      <translation>品名已更正：%1 → %2</translation>
    </message>
    <message>
      <source>Lodging written down: %1</source>
      <translation>已记下住宿：%1</translation>
    </message>
    <message>
      <source>Logged contact changed</source>
      <translation>已修改联系记录</translation>
    </message>
    <message>
      <source>Logged contact deleted</source>
      <translation>已删除一条联系记录</translation>
    </message>
    <message>
      <source>Look of the group changed: %1</source>
      <translation>已修改分组外观：%1</translation>
    </message>
    <message numerus="yes">
      <source>Looked after by: set for %1 customer(s)</source>
      <translation>
        <numerusform>已设置 %1 位客户的负责同事</numerusform>
      </translation>
    </message>
    <message>
      <source>Merged: %1 and %2</source>
      <translation>已合并：%1 和 %2</translation>
    </message>
    <message>
      <source>Merged: %1 and %2 others</source>
      <translation>已合并：%1 和另外 %2 位</translation>
    </message>
    <message>
      <source>Message of the trip logged: %1</source>
      <translation>已记录行程消息：%1</translation>
    </message>
    <message>
      <source>Moved from group %1 to %2</source>
      <translation>已从分组 %1 移到 %2</translation>
    </message>
    <message>
      <source>Need changed: %1, %2</source>
      <translation>已修改预计需求：%1，%2</translation>
    </message>
    <message>
      <source>Need deleted: %1, %2</source>
      <translation>已删除预计需求：%1，%2</translation>
    </message>
    <message>
      <source>Need postponed: %1, %2</source>
      <translation>预计需求已延后：%1，%2</translation>
    </message>
    <message>
      <source>Need written down: %1, %2</source>
      <translation>已记下预计需求：%1，%2</translation>
    </message>
    <message>
      <source>No longer confirmed: %1</source>
      <translation>已改为未确认：%1</translation>
    </message>
    <message>
      <source>No longer wanted: %1, %2</source>
      <translation>已不再需要：%1，%2</translation>
    </message>
    <message>
      <source>Noted as missed: %1</source>
      <translation>已记为未访成：%1</translation>
    </message>
    <message>
      <source>Nothing was changed</source>
      <translation>没有改动</translation>
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
      <translation>照片已旋转：%1</translation>
    </message>
    <message>
      <source>Photos kept: %1</source>
      <translation>照片已保存：%1</translation>
    </message>
    <message>
      <source>Promised service added: %1</source>
      <translation>已新建服务承诺：%1</translation>
    </message>
    <message>
      <source>Promised service changed: %1</source>
      <translation>已修改服务承诺：%1</translation>
    </message>
    <message>
      <source>Promised service deleted: %1</source>
      <translation>已删除服务承诺：%1</translation>
    </message>
    <message>
      <source>Put off: %1</source>
      <translation>已推迟：%1</translation>
    </message>
    <message numerus="yes">
      <source>Put off: %1 customer(s)</source>
      <translation>
        <numerusform>已推迟：%1 位客户</numerusform>
      </translation>
    </message>
    <message>
      <source>Record of loss changed</source>
      <translation>已修改流失记录</translation>
    </message>
    <message>
      <source>Relation added: %1 and %2</source>
      <translation>已建立关系：%1 与 %2</translation>
    </message>
    <message>
      <source>Relation deleted: %1 and %2</source>
      <translation>已删除关系：%1 与 %2</translation>
    </message>
    <message numerus="yes">
      <source>Reminded of again: %1 customer(s)</source>
      <translation>
        <numerusform>已恢复提醒：%1 位客户</numerusform>
      </translation>
    </message>
    <message>
      <source>Restored from the trash: %1</source>
      <translation>已从回收站还原：%1</translation>
    </message>
    <message>
      <source>Restored from the trash: %1 entries</source>
      <translation>已从回收站还原 %1 条</translation>
    </message>
    <message>
      <source>Restored from the trash: %1; its customer is still in there</source>
      <translation>已从回收站还原：%1；客户还在回收站里</translation>
    </message>
    <message>
      <source>Restored: %1</source>
      <translation>已还原：%1</translation>
    </message>
    <message>
      <source>Restored: %1 customers</source>
      <translation>已还原 %1 位客户</translation>
    </message>
    <message>
      <source>Rhythm of the group set: %1</source>
      <translation>已设置分组的联系周期：%1</translation>
    </message>
    <message numerus="yes">
      <source>Role set for %1 customer(s)</source>
      <translation>
        <numerusform>已设置 %1 位客户的角色</numerusform>
      </translation>
    </message>
    <message>
      <source>Sale changed: %1, %2</source>
      <translation>已修改销售：%1，%2</translation>
    </message>
    <message>
      <source>Sale deleted: %1, %2</source>
      <translation>已删除销售：%1，%2</translation>
    </message>
    <message>
      <source>Sale written down: %1, %2</source>
      <translation>已记下销售：%1，%2</translation>
    </message>
    <message>
      <source>Sales imported from %1</source>
      <translation>已从 %1 导入销售</translation>
    </message>
    <message>
      <source>Sample shop filled in</source>
      <translation>已建立示例店</translation>
    </message>
    <message>
      <source>Settings of the shop changed</source>
      <translation>已修改店铺设置</translation>
    </message>
    <message>
      <source>Sheet corrected: %1</source>
      <translation>拜访结果已修改：%1</translation>
    </message>
    <message>
      <source>Smart group added: %1</source>
      <translation>已新建智能分组：%1</translation>
    </message>
    <message>
      <source>Smart group changed: %1</source>
      <translation>已修改智能分组：%1</translation>
    </message>
    <message>
      <source>Sold as expected: %1, %2</source>
      <translation>预计需求已成交：%1，%2</translation>
    </message>
    <message numerus="yes">
      <source>Source set for %1 customer(s)</source>
      <translation>
        <numerusform>已设置 %1 位客户的来源</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Stage set for %1 customer(s)</source>
      <translation>
        <numerusform>已设置 %1 位客户的阶段</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Stand-in set for %1 customer(s)</source>
      <translation>
        <numerusform>已设置 %1 位客户的后备同事</numerusform>
      </translation>
    </message>
    <message>
      <source>Stop moved: %1</source>
      <translation>已移动这一站：%1</translation>
    </message>
    <message>
      <source>Stops of %1 ordered by time</source>
      <translation>%1 各站已按时间排</translation>
    </message>
    <message>
      <source>Suggested groups added</source>
      <translation>已新建建议的分组</translation>
    </message>
    <message>
      <source>Taken out of group %1</source>
      <translation>已移出分组 %1</translation>
    </message>
    <message>
      <source>Taken out of the trip, the visit stays planned: %1</source>
      <translation>已移出行程，拜访仍在：%1</translation>
    </message>
    <message>
      <source>Task changed: %1, %2</source>
      <translation>已修改待办：%1，%2</translation>
    </message>
    <message>
      <source>Task deleted: %1, %2</source>
      <translation>已删除待办：%1，%2</translation>
    </message>
    <message>
      <source>Task moved: %1, %2</source>
      <translation>待办已改期：%1，%2</translation>
    </message>
    <message>
      <source>Task put off: %1, %2</source>
      <translation>已推迟待办：%1，%2</translation>
    </message>
    <message>
      <source>Task written down: %1, %2</source>
      <translation>已记下待办：%1，%2</translation>
    </message>
    <message numerus="yes">
      <source>Template of %1 visit(s) chosen: %2</source>
      <translation>
        <numerusform>已为 %1 次拜访选用模板：%2</numerusform>
      </translation>
    </message>
    <message>
      <source>Template of the visit sheet added: %1</source>
      <translation>已新建拜访准备表模板：%1</translation>
    </message>
    <message>
      <source>Template of the visit sheet changed: %1</source>
      <translation>已修改拜访准备表模板：%1</translation>
    </message>
    <message>
      <source>Template of the visit sheet deleted: %1</source>
      <translation>已删除拜访准备表模板：%1</translation>
    </message>
    <message>
      <source>Thrown away: %1</source>
      <translation>已清除：%1</translation>
    </message>
    <message>
      <source>Thrown away: %1 entries</source>
      <translation>已清除 %1 条</translation>
    </message>
    <message>
      <source>Ticks of the comment changed</source>
      <translation>已修改评论中的勾选</translation>
    </message>
    <message>
      <source>Tier changed: %1</source>
      <translation>已修改等级：%1</translation>
    </message>
    <message numerus="yes">
      <source>Tier set for %1 customer(s)</source>
      <translation>
        <numerusform>已设置 %1 位客户的等级</numerusform>
      </translation>
    </message>
    <message>
      <source>Tiers changed</source>
      <translation>已修改客户等级</translation>
    </message>
    <message>
      <source>Trip changed: %1</source>
      <translation>已修改行程：%1</translation>
    </message>
    <message>
      <source>Trip deleted: %1</source>
      <translation>已删除行程：%1</translation>
    </message>
    <message>
      <source>Trip planned: %1</source>
      <translation>已排好行程：%1</translation>
    </message>
    <message>
      <source>Visit cancelled</source>
      <translation>已取消拜访</translation>
    </message>
    <message>
      <source>Visit changed</source>
      <translation>已修改拜访</translation>
    </message>
    <message>
      <source>Visit confirmed: %1</source>
      <translation>已确认拜访：%1</translation>
    </message>
    <message>
      <source>Visit moved: %1, %2</source>
      <translation>拜访已改期：%1，%2</translation>
    </message>
    <message>
      <source>Visit planned</source>
      <translation>已安排拜访</translation>
    </message>
    <message>
      <source>Visit put off: %1</source>
      <translation>拜访已改期：%1</translation>
    </message>
    <message>
      <source>Visit typed in: %1</source>
      <translation>拜访结果已录入：%1</translation>
    </message>
    <message numerus="yes">
      <source>Visits planned: %1 customer(s)</source>
      <translation>
        <numerusform>已安排拜访 %1 位客户</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>What %1 customer(s) do not want is noted</source>
      <translation>
        <numerusform>已设置 %1 位客户的联系意愿</numerusform>
      </translation>
    </message>
    <message>
      <source>Words of greeting added: %1</source>
      <translation>已新建问候模板：%1</translation>
    </message>
    <message>
      <source>Words of greeting changed: %1</source>
      <translation>已修改问候模板：%1</translation>
    </message>
    <message>
      <source>Words of greeting deleted: %1</source>
      <translation>已删除问候模板：%1</translation>
    </message>
  </context>
  <context>
    <name>Duplicates</name>
    <message numerus="yes">
      <source>%n customer(s) were merged into others. Nobody else seems to stand in the book twice.</source>
      <translation>
        <numerusform>已合并 %n 位客户。看来没有其他重复的客户了。</numerusform>
      </translation>
    </message>
    <message>
      <source>All done</source>
      <translation>全部完成</translation>
    </message>
    <message>
      <source>All possible duplicates</source>
      <translation>所有可能重复的</translation>
    </message>
    <message>
      <source>Almost certain</source>
      <translation>几乎确定</translation>
    </message>
    <message>
      <source>Choose what the merged customer keeps.</source>
      <translation>选择合并后的客户保留什么。</translation>
    </message>
    <message>
      <source>Comparing numbers, e-mails and names…</source>
      <translation>正在比对电话、电子邮件和姓名…</translation>
    </message>
    <message>
      <source>Duplicates</source>
      <extracomment>heading on the page of possible duplicates</extracomment>
      <translation>重复的客户</translation>
    </message>
    <message>
      <source>Likely</source>
      <extracomment>heading over pairs of customers: likely the same</extracomment>
      <translation>很可能</translation>
    </message>
    <message>
      <source>Looking for duplicates</source>
      <translation>查找重复的客户</translation>
    </message>
    <message>
      <source>Looking through the book…</source>
      <translation>正在查看客户簿…</translation>
    </message>
    <message>
      <source>Merge customers</source>
      <translation>合并客户</translation>
    </message>
    <message>
      <source>No duplicates</source>
      <translation>没有重复</translation>
    </message>
    <message>
      <source>No name</source>
      <translation>没有名字</translation>
    </message>
    <message>
      <source>Numbers, e-mails, names and companies were compared: everybody seems to be in the book once.</source>
      <translation>已比对电话、电子邮件、姓名和公司：看来每个人在客户簿里只有一次。</translation>
    </message>
    <message>
      <source>Perhaps</source>
      <extracomment>heading over pairs of customers: perhaps the same</extracomment>
      <translation>可能</translation>
    </message>
    <message>
      <source>Possible duplicates</source>
      <translation>可能重复</translation>
    </message>
    <message>
      <source>Same e-mail</source>
      <translation>电子邮件相同</translation>
    </message>
    <message>
      <source>Same e-mail under another name: %1</source>
      <translation>电子邮件相同、姓名不同：%1</translation>
    </message>
    <message>
      <source>Same e-mail: %1</source>
      <translation>电子邮件相同：%1</translation>
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
      <translation>姓名相同，其中一位没有联系方式：%1</translation>
    </message>
    <message>
      <source>Same name, maybe two people: %1</source>
      <translation>同名，可能是两个人：%1</translation>
    </message>
    <message>
      <source>Same number</source>
      <translation>电话相同</translation>
    </message>
    <message>
      <source>Same number under another name: %1</source>
      <translation>电话相同、姓名不同：%1</translation>
    </message>
    <message>
      <source>Same number: %1</source>
      <translation>电话相同：%1</translation>
    </message>
    <message>
      <source>Search again</source>
      <translation>再找一次</translation>
    </message>
    <message>
      <source>The search was stopped</source>
      <translation>查找已停止</translation>
    </message>
  </context>
  <context>
    <name>EditDialog</name>
    <message>
      <source>%1 was not saved (%2).</source>
      <translation>“%1”还没有保存（%2）。</translation>
    </message>
    <message>
      <source>%1: choose one of the names offered. Enter again keeps “%2” among the other fields.</source>
      <translation>%1：请从列出的名字中选一个。再按 Enter 就把“%2”留在其他信息里。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>button of the form of a customer</extracomment>
      <translation>取消</translation>
    </message>
    <message>
      <source>Choose first which one is right.</source>
      <translation>请先选哪一个才对。</translation>
    </message>
    <message>
      <source>Discard</source>
      <extracomment>throw away what was typed and not saved</extracomment>
      <translation>放弃</translation>
    </message>
    <message>
      <source>Edit %1</source>
      <translation>编辑 %1</translation>
    </message>
    <message>
      <source>Fill in the pasted text first, or close it.</source>
      <translation>请先把粘贴的文字填入，或把它关闭。</translation>
    </message>
    <message>
      <source>Filled in. Check it, then save.</source>
      <translation>已填入。请看过再保存。</translation>
    </message>
    <message>
      <source>Go on with it</source>
      <translation>继续填写</translation>
    </message>
    <message>
      <source>Leave without saving</source>
      <translation>不保存就离开</translation>
    </message>
    <message>
      <source>New customer</source>
      <translation>新建客户</translation>
    </message>
    <message>
      <source>Not saved yet. Enter saves; Esc again closes and keeps it for later.</source>
      <translation>还没有保存。按 Enter 保存；再按一次 Esc 关闭，输入的内容会留到下次。</translation>
    </message>
    <message>
      <source>Nothing is saved yet. Choose, then save again.</source>
      <translation>还没有保存。请选好再保存一次。</translation>
    </message>
    <message>
      <source>Somebody changed %1 meanwhile; that stays, and so does what you typed. Enter saves.</source>
      <translation>这段时间有人改了：%1。对方的改动和您输入的内容都会保留。按 Enter 保存。</translation>
    </message>
    <message>
      <source>What you type cannot be kept on the disk; save it soon.</source>
      <translation>输入的内容无法暂存到磁盘，请尽快保存。</translation>
    </message>
    <message>
      <source>Write a name, a company or a phone number first.</source>
      <translation>请先写姓名、公司或电话。</translation>
    </message>
  </context>
  <context>
    <name>Elsewhere</name>
    <message>
      <source>%1 is being moved.</source>
      <translation>正在移动 %1。</translation>
    </message>
    <message>
      <source>%1 is open on another computer</source>
      <translation>%1 已在另一台电脑打开</translation>
    </message>
    <message>
      <source>%1 is open on the computer %2, so it is shown here read-only, as it was just now.</source>
      <translation>%1 正在电脑 %2 上打开，这里以只读方式显示刚才的内容。</translation>
    </message>
    <message>
      <source>%1 lies in a folder that %2 synchronises. A book that two computers write, or that is copied while it is open, can be spoiled. Move it to this computer, and let its backups go there instead.</source>
      <translation>%1 放在 %2 的同步文件夹里。两台电脑同时写入，或打开时被同步，都可能损坏客户簿。建议移到这台电脑，改把备份放在那里。</translation>
    </message>
    <message>
      <source>%1 lies on a drive of another computer. Work on it from one computer at a time: what one of them holds back can spoil it. Or move it to this computer, and let its backups go there instead.</source>
      <translation>%1 放在另一台电脑的磁盘上。请一次只用一台电脑使用：尚未写入的数据可能损坏客户簿。也可以移到这台电脑，改把备份放在那里。</translation>
    </message>
    <message>
      <source>%1 was opened on the computer %2 as well. Work on it from one computer at a time: what one of them holds back can spoil it.</source>
      <translation>%1 也在电脑 %2 上打开了。请一次只用一台电脑使用：尚未写入的数据可能损坏客户簿。</translation>
    </message>
    <message>
      <source>%1, since %2</source>
      <translation>%1，自 %2 起</translation>
    </message>
    <message numerus="yes">
      <source>%n copies of this book lie beside it that a synchronising program made because two computers wrote at once: %1. See what is only in them.</source>
      <translation>
        <numerusform>客户簿旁边有 %n 份冲突副本（两台电脑同时写入时由同步程序产生）：%1。</numerusform>
      </translation>
    </message>
    <message>
      <source>A book that is only read is not moved.</source>
      <translation>只读的客户簿不能移动。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>a book that other computers open, or synchronise, too</extracomment>
      <translation>取消</translation>
    </message>
    <message>
      <source>Compare</source>
      <extracomment>a book that other computers open, or synchronise, too</extracomment>
      <translation>比较</translation>
    </message>
    <message>
      <source>It lies in the folder of this program.</source>
      <translation>客户簿已经在本程序的文件夹里。</translation>
    </message>
    <message>
      <source>Leave it there</source>
      <translation>留在原处</translation>
    </message>
    <message>
      <source>Leave them</source>
      <translation>不处理</translation>
    </message>
    <message>
      <source>Move it to this computer</source>
      <translation>移到这台电脑</translation>
    </message>
    <message>
      <source>Moved to %1. What was there before is kept as %2, and backups go there as well.</source>
      <translation>已移到 %1。原来的文件保留为 %2，备份也会放在那里。</translation>
    </message>
    <message>
      <source>Moving %1</source>
      <translation>正在移动 %1</translation>
    </message>
    <message>
      <source>Open all the same</source>
      <translation>仍要打开</translation>
    </message>
    <message>
      <source>Open elsewhere</source>
      <translation>已在别处打开</translation>
    </message>
    <message>
      <source>Open read-only</source>
      <translation>以只读方式打开</translation>
    </message>
    <message>
      <source>Two computers that write at once can spoil the book. Close it there first, or look at it read-only, as it is now.</source>
      <translation>两台电脑同时写入可能损坏客户簿。请先在那台电脑上关闭，或以只读方式打开。</translation>
    </message>
  </context>
  <context>
    <name>EmailFormRow</name>
    <message>
      <source>E-mail</source>
      <extracomment>label of a field in the form of a customer</extracomment>
      <translation>电子邮件</translation>
    </message>
    <message>
      <source>Not an e-mail address? It is kept as written.</source>
      <translation>这不像电子邮件？会照原样保留。</translation>
    </message>
  </context>
  <context>
    <name>EmptyBook</name>
    <message>
      <source>A name and a number are enough; the rest comes as you talk.</source>
      <translation>有姓名和电话就够了，其余的慢慢补上。</translation>
    </message>
    <message>
      <source>Everybody you bring in or add stands here. A file can be dropped on this window, too.</source>
      <translation>导入或新建的客户都会列在这里。也可以直接把文件拖到窗口上。</translation>
    </message>
    <message>
      <source>New customer</source>
      <translation>新建客户</translation>
    </message>
    <message>
      <source>No customers yet</source>
      <translation>还没有客户</translation>
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
      <translation>步骤还保留时可以撤销（Ctrl+Z）；之后只有备份里才有。</translation>
    </message>
    <message>
      <source>This leaves the book: %1.</source>
      <translation>将从客户簿移除：%1。</translation>
    </message>
    <message numerus="yes">
      <source>Throw %n entries away</source>
      <translation>
        <numerusform>清除 %n 条</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Throw %n entries away?</source>
      <translation>
        <numerusform>清除这 %n 条？</numerusform>
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
        <numerusform>还有 %n 份备份含有这位客户。删除后，备份里的其他数据也无法再还原；U 盘与其他电脑没有查看。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n piece(s) of unsaved typing went too.</source>
      <translation>
        <numerusform>还没保存的输入内容也清除了 %n 项。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n step(s) can no longer be undone.</source>
      <translation>
        <numerusform>有 %n 个步骤不能再撤销。</numerusform>
      </translation>
    </message>
    <message>
      <source>Another program is reading this book just now, so nothing was erased. Close the book there and try again.</source>
      <translation>另一个程序正在读取这本客户簿，所以没有清除任何数据。请先在那里关闭客户簿，再试一次。</translation>
    </message>
    <message>
      <source>Backups that still hold them</source>
      <translation>仍有这位客户的备份</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>button or sentence where one customer is erased for good</extracomment>
      <translation>关闭</translation>
    </message>
    <message numerus="yes">
      <source>Delete %n of these copies</source>
      <translation>
        <numerusform>删除这 %n 份备份</numerusform>
      </translation>
    </message>
    <message>
      <source>Erase %1 for good?</source>
      <translation>永久清除“%1”？</translation>
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
      <translation>先导出这位客户…</translation>
    </message>
    <message>
      <source>It cannot be undone, and steps that were about this customer cannot be undone any more. Backups are named afterwards.</source>
      <translation>清除后无法撤销，与这位客户有关的步骤也不能再撤销。仍含有数据的备份，完成后会列出。</translation>
    </message>
    <message>
      <source>Looking for all that there is…</source>
      <translation>正在查找所有数据…</translation>
    </message>
    <message numerus="yes">
      <source>Named in %n other text(s), which stay as they are:</source>
      <translation>
        <numerusform>另有 %n 段文字提到这个名字，保持原样：</numerusform>
      </translation>
    </message>
    <message>
      <source>Named in other texts, which stay as they are; the first %1:</source>
      <translation>其他文字也提到这个名字，保持原样；前 %1 段：</translation>
    </message>
    <message>
      <source>No backup that was found holds this customer; sticks and other computers were not looked through.</source>
      <translation>找到的备份都不含这位客户；U 盘与其他电脑没有查看。</translation>
    </message>
    <message>
      <source>Something that is being typed about others names them.</source>
      <translation>正在为其他客户输入的内容里提到了这个名字。</translation>
    </message>
    <message>
      <source>The file could not be packed anew just now, so traces may be left in its gaps: close the book everywhere and open it again.</source>
      <translation>文件暂时无法整理，空隙里可能还有痕迹：请在各处关闭这本客户簿，再打开。</translation>
    </message>
    <message>
      <source>The name is not typed like this yet.</source>
      <translation>姓名还没有照样输入。</translation>
    </message>
    <message>
      <source>This leaves the book: %1.</source>
      <translation>将从客户簿移除：%1。</translation>
    </message>
    <message>
      <source>Type the name to confirm: %1</source>
      <translation>输入姓名以确认：%1</translation>
    </message>
    <message>
      <source>What is being typed about them could not be taken out just now: it goes when the book is opened again.</source>
      <translation>正在输入、与这位客户有关的内容现在无法清除：下次打开客户簿时会清除。</translation>
    </message>
    <message>
      <source>What is being typed beside this book cannot be read or written just now, so nothing was erased. Try again in a moment.</source>
      <translation>这本客户簿旁边正在输入的内容暂时无法读写，所以没有清除任何数据。请稍后再试。</translation>
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
      <translation>%1：请用 .vcf、.csv 或 .json 结尾的文件名。</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) will be written.</source>
      <translation>
        <numerusform>将写出 %n 位客户。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n number(s) or e-mail(s) have no column in this table and do not reach the other program: %1</source>
      <translation>
        <numerusform>有 %n 个电话或电子邮件在这份表格里没有对应的列，不会带到另一个程序：%1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n selected customer(s)</source>
      <translation>
        <numerusform>选取的 %n 位客户</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Excel and others: a table (.csv)</source>
      <translation>&amp;Excel 等：表格（.csv）</translation>
    </message>
    <message>
      <source>&amp;Google Contacts: a table (.csv)</source>
      <translation>&amp;Google 联系人：表格（.csv）</translation>
    </message>
    <message>
      <source>&amp;Outlook: a table (.csv)</source>
      <translation>&amp;Outlook：表格（.csv）</translation>
    </message>
    <message>
      <source>&amp;Who</source>
      <extracomment>label or button of the export dialog</extracomment>
      <translation>对象(&amp;W)</translation>
    </message>
    <message>
      <source>A &amp;phone: contact cards (.vcf)</source>
      <translation>手机：名片文件（.vcf）(&amp;P)</translation>
    </message>
    <message>
      <source>All customers (%1)</source>
      <translation>所有客户（%1）</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>label or button of the export dialog</extracomment>
      <translation>取消</translation>
    </message>
    <message>
      <source>Counting…</source>
      <extracomment>label or button of the export dialog</extracomment>
      <translation>计算中…</translation>
    </message>
    <message>
      <source>Customers %1 (personal data)</source>
      <translation>客户 %1（含个人信息）</translation>
    </message>
    <message>
      <source>E&amp;verything, for other programs (.json)</source>
      <translation>全部数据，给其他程序用（.json）(&amp;V)</translation>
    </message>
    <message>
      <source>Export</source>
      <extracomment>label or button of the export dialog</extracomment>
      <translation>导出</translation>
    </message>
    <message>
      <source>For which program</source>
      <translation>给谁用</translation>
    </message>
    <message>
      <source>No longer in the book; delete on the phone by hand: %1</source>
      <translation>已不在客户簿里，请在手机上自行删除：%1</translation>
    </message>
    <message>
      <source>Nothing changed since the last export.</source>
      <translation>上次导出之后没有任何变动。</translation>
    </message>
    <message>
      <source>Only %1</source>
      <translation>只导出 %1</translation>
    </message>
    <message>
      <source>Only contact cards (.vcf) can be written without those that did not change.</source>
      <translation>只有名片文件（.vcf）可以跳过没有变动的客户。</translation>
    </message>
    <message>
      <source>Only what &amp;changed since the last export (%1)</source>
      <translation>只导出上次导出（%1）之后有变动的客户(&amp;C)</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>另存为…</translation>
    </message>
    <message>
      <source>Something called %1 came to be there meanwhile. Try again: the customer is then written under another name.</source>
      <translation>这段时间里多了一个叫 %1 的文件或文件夹。请再试一次：客户会用另一个名称写入。</translation>
    </message>
    <message>
      <source>The export was stopped; nothing was written.</source>
      <translation>导出已停止，没有写出任何东西。</translation>
    </message>
    <message>
      <source>There is no group %1.</source>
      <translation>没有“%1”这个分组。</translation>
    </message>
    <message>
      <source>Version</source>
      <extracomment>of the vCard format</extracomment>
      <translation>版本</translation>
    </message>
    <message>
      <source>Version 2.1 (old phones)</source>
      <translation>2.1 版（旧手机）</translation>
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
      <translation>正在写入 %1…</translation>
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
      <translation>信息名称</translation>
    </message>
    <message>
      <source>Name of the field</source>
      <translation>信息名称</translation>
    </message>
    <message>
      <source>Other</source>
      <extracomment>kind of a phone, address or date that is none of the listed ones</extracomment>
      <translation>其他</translation>
    </message>
    <message>
      <source>Value of the field</source>
      <translation>信息内容</translation>
    </message>
  </context>
  <context>
    <name>ExtraSection</name>
    <message>
      <source>Other fields</source>
      <translation>其他信息</translation>
    </message>
  </context>
  <context>
    <name>FactFormRow</name>
    <message>
      <source>Good to know</source>
      <translation>背景与喜好</translation>
    </message>
  </context>
  <context>
    <name>Facts</name>
    <message>
      <source>Change the visit (Ctrl+T)</source>
      <translation>修改拜访（Ctrl+T）</translation>
    </message>
    <message>
      <source>Do not contact</source>
      <translation>请勿联系</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>上次联系</translation>
    </message>
    <message>
      <source>Next visit</source>
      <translation>下次拜访</translation>
    </message>
    <message>
      <source>Phone</source>
      <extracomment>in the four cells below the head of a customer's card</extracomment>
      <translation>电话</translation>
    </message>
    <message>
      <source>Plan a visit</source>
      <translation>安排拜访</translation>
    </message>
    <message>
      <source>Sales / profit, 12 months</source>
      <translation>近 12 个月销售／毛利</translation>
    </message>
    <message>
      <source>Sales, 12 months</source>
      <translation>近 12 个月销售</translation>
    </message>
    <message>
      <source>Show as a QR code to dial from a phone (Ctrl+Alt+C)</source>
      <translation>显示二维码，用手机扫码拨号（Ctrl+Alt+C）</translation>
    </message>
    <message>
      <source>Time a call (Ctrl+Shift+T)</source>
      <translation>通话计时（Ctrl+Shift+T）</translation>
    </message>
    <message>
      <source>Visit without a result</source>
      <translation>拜访没填结果</translation>
    </message>
    <message>
      <source>confirmed</source>
      <extracomment>the visit was confirmed by phone</extracomment>
      <translation>已确认</translation>
    </message>
    <message numerus="yes">
      <source>every %n day(s)</source>
      <translation>
        <numerusform>每 %n 天联系</numerusform>
      </translation>
    </message>
    <message>
      <source>never</source>
      <extracomment>in the four cells below the head of a customer's card</extracomment>
      <translation>从未联系</translation>
    </message>
  </context>
  <context>
    <name>FactsSection</name>
    <message>
      <source>Good to know</source>
      <translation>背景与喜好</translation>
    </message>
  </context>
  <context>
    <name>Festivals</name>
    <message>
      <source>%1 holidays</source>
      <translation>%1假期</translation>
    </message>
    <message>
      <source>%1, day off in lieu</source>
      <translation>%1补休</translation>
    </message>
    <message>
      <source>All Souls' Day</source>
      <translation>追思节</translation>
    </message>
    <message>
      <source>Anzac Day</source>
      <translation>澳新军团日</translation>
    </message>
    <message>
      <source>Arbor Day</source>
      <translation>植树节</translation>
    </message>
    <message>
      <source>Army Day</source>
      <translation>建军节</translation>
    </message>
    <message>
      <source>Australia Day</source>
      <translation>澳大利亚国庆日</translation>
    </message>
    <message>
      <source>Autumn Equinox</source>
      <translation>秋分</translation>
    </message>
    <message>
      <source>Awakening of Insects</source>
      <translation>惊蛰</translation>
    </message>
    <message>
      <source>Boxing Day</source>
      <translation>节礼日</translation>
    </message>
    <message>
      <source>Buddha's birthday</source>
      <translation>佛诞</translation>
    </message>
    <message>
      <source>Children's Day</source>
      <translation>儿童节</translation>
    </message>
    <message>
      <source>Christmas</source>
      <extracomment>name of a festival in the calendar</extracomment>
      <translation>圣诞节</translation>
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
      <translation>行宪纪念日</translation>
    </message>
    <message>
      <source>Day after Mid-Autumn Festival</source>
      <translation>中秋节翌日</translation>
    </message>
    <message>
      <source>Day after National Day</source>
      <translation>国庆节翌日</translation>
    </message>
    <message>
      <source>Day before Easter</source>
      <translation>复活节前日</translation>
    </message>
    <message>
      <source>Day before Lunar New Year's Eve</source>
      <translation>除夕前一天</translation>
    </message>
    <message>
      <source>Double Eleven</source>
      <translation>双十一</translation>
    </message>
    <message>
      <source>Double Ninth Festival</source>
      <translation>重阳节</translation>
    </message>
    <message>
      <source>Double Third Festival</source>
      <translation>三月三</translation>
    </message>
    <message>
      <source>Dragon Boat Festival</source>
      <translation>端午节</translation>
    </message>
    <message>
      <source>Dragon raises its head</source>
      <translation>龙抬头</translation>
    </message>
    <message>
      <source>Easter</source>
      <extracomment>name of a festival in the calendar</extracomment>
      <translation>复活节</translation>
    </message>
    <message>
      <source>Easter Monday</source>
      <translation>复活节星期一</translation>
    </message>
    <message>
      <source>End of Heat</source>
      <translation>处暑</translation>
    </message>
    <message>
      <source>Everybody's birthday (Renri)</source>
      <translation>人日</translation>
    </message>
    <message>
      <source>Father's Day</source>
      <translation>父亲节</translation>
    </message>
    <message>
      <source>First offering of the year (Touya)</source>
      <translation>头牙</translation>
    </message>
    <message>
      <source>Founding of the Communist Party of China</source>
      <translation>建党节</translation>
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
      <translation>中元节</translation>
    </message>
    <message>
      <source>Ghost month begins</source>
      <translation>鬼门开</translation>
    </message>
    <message>
      <source>Ghost month ends</source>
      <translation>鬼门关</translation>
    </message>
    <message>
      <source>Good Friday</source>
      <translation>耶稣受难日</translation>
    </message>
    <message>
      <source>Grain Buds</source>
      <translation>小满</translation>
    </message>
    <message>
      <source>Grain Rain</source>
      <translation>谷雨</translation>
    </message>
    <message>
      <source>Grain in Ear</source>
      <translation>芒种</translation>
    </message>
    <message>
      <source>Halloween</source>
      <extracomment>name of a festival in the calendar</extracomment>
      <translation>万圣夜</translation>
    </message>
    <message>
      <source>Hong Kong SAR Establishment Day</source>
      <translation>香港特区成立纪念日</translation>
    </message>
    <message>
      <source>Immaculate Conception</source>
      <translation>圣母无原罪瞻礼</translation>
    </message>
    <message>
      <source>Independence Day</source>
      <translation>美国独立日</translation>
    </message>
    <message>
      <source>Jade Emperor's birthday</source>
      <translation>玉皇诞</translation>
    </message>
    <message>
      <source>Laba Festival</source>
      <translation>腊八</translation>
    </message>
    <message>
      <source>Labour Day</source>
      <translation>劳动节</translation>
    </message>
    <message>
      <source>Lantern Festival</source>
      <translation>元宵节</translation>
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
      <translation>春节</translation>
    </message>
    <message>
      <source>Lunar New Year's Eve</source>
      <translation>除夕</translation>
    </message>
    <message>
      <source>Macao SAR Establishment Day</source>
      <translation>澳门特区成立纪念日</translation>
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
      <translation>妈祖诞</translation>
    </message>
    <message>
      <source>Mid-Autumn Festival</source>
      <translation>中秋节</translation>
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
      <translation>母亲节</translation>
    </message>
    <message>
      <source>National Day</source>
      <translation>国庆节</translation>
    </message>
    <message>
      <source>New Year's Day</source>
      <translation>元旦</translation>
    </message>
    <message>
      <source>Peace Memorial Day</source>
      <translation>和平纪念日</translation>
    </message>
    <message>
      <source>Pure Brightness</source>
      <translation>清明</translation>
    </message>
    <message>
      <source>Qingming Festival</source>
      <translation>清明节</translation>
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
      <translation>光复节</translation>
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
      <translation>教师节</translation>
    </message>
    <message>
      <source>Thanksgiving</source>
      <extracomment>name of a festival in the calendar</extracomment>
      <translation>感恩节</translation>
    </message>
    <message>
      <source>Third day of Lunar New Year</source>
      <translation>年初三</translation>
    </message>
    <message>
      <source>Tin Hau Festival</source>
      <translation>天后诞</translation>
    </message>
    <message>
      <source>Valentine's Day</source>
      <translation>情人节</translation>
    </message>
    <message>
      <source>Welcoming the God of Wealth</source>
      <translation>迎财神</translation>
    </message>
    <message>
      <source>White Day</source>
      <translation>白色情人节</translation>
    </message>
    <message>
      <source>White Dew</source>
      <translation>白露</translation>
    </message>
    <message>
      <source>Winter Clothes Festival</source>
      <translation>寒衣节</translation>
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
      <translation>妇女节</translation>
    </message>
    <message>
      <source>Working day (for %1)</source>
      <translation>调休上班（%1）</translation>
    </message>
    <message>
      <source>Xiayuan Festival</source>
      <translation>下元节</translation>
    </message>
    <message>
      <source>Year-end dinner (Weiya)</source>
      <translation>尾牙</translation>
    </message>
    <message>
      <source>Youth Day</source>
      <translation>青年节</translation>
    </message>
  </context>
  <context>
    <name>Files</name>
    <message>
      <source>%1 cannot be read. Check whether it is still there.</source>
      <translation>无法读取 %1。请看看它还在不在。</translation>
    </message>
    <message>
      <source>%1 is empty.</source>
      <translation>%1 是空的。</translation>
    </message>
    <message>
      <source>%1 is larger than %2 MB. Keep it in a folder and write down where.</source>
      <translation>%1 超过 %2 MB。请存在文件夹里，在这里记下位置。</translation>
    </message>
    <message>
      <source>%1 is not a file.</source>
      <translation>%1 不是文件。</translation>
    </message>
    <message>
      <source>No program on this computer opens %1. Save it and open it elsewhere.</source>
      <translation>这台电脑没有程序能打开 %1。请另存后到别处打开。</translation>
    </message>
    <message>
      <source>Only documents, pictures, sound and film are opened</source>
      <translation>只能打开文件、图片、录音和视频</translation>
    </message>
    <message>
      <source>Open %1</source>
      <translation>打开 %1</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>另存为…</translation>
    </message>
    <message>
      <source>Saved: %1</source>
      <translation>已保存：%1</translation>
    </message>
    <message>
      <source>This file is no longer in the book.</source>
      <translation>客户簿里已经没有这个文件了。</translation>
    </message>
    <message>
      <source>file</source>
      <extracomment>a file that has no name</extracomment>
      <translation>文件</translation>
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
      <translation>分组需要一个名字。</translation>
    </message>
    <message>
      <source>Add at least one condition.</source>
      <translation>请至少加一个条件。</translation>
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
      <translation>两个日期之间至少买了</translation>
    </message>
    <message>
      <source>Bought in 12 months for at least</source>
      <translation>近 12 个月购买至少</translation>
    </message>
    <message>
      <source>Bought in the last days for at least</source>
      <translation>最近几天内至少买了</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>取消</translation>
    </message>
    <message>
      <source>Chat</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>聊天账号</translation>
    </message>
    <message>
      <source>Clear</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>清除</translation>
    </message>
    <message>
      <source>Condition</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>条件</translation>
    </message>
    <message>
      <source>Conditions in a bracket</source>
      <translation>括号内的条件</translation>
    </message>
    <message>
      <source>Conditions in a bracket…</source>
      <translation>括号内的条件…</translation>
    </message>
    <message>
      <source>Cost</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>花费</translation>
    </message>
    <message>
      <source>Cost between two days at least</source>
      <translation>两个日期之间至少花费</translation>
    </message>
    <message>
      <source>Cost in the last days at least</source>
      <translation>最近几天内至少花费</translation>
    </message>
    <message>
      <source>E-mail</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>电子邮件</translation>
    </message>
    <message>
      <source>Filter</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>筛选</translation>
    </message>
    <message>
      <source>Group</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>分组</translation>
    </message>
    <message>
      <source>Imported in</source>
      <translation>导入自</translation>
    </message>
    <message>
      <source>In the bracket</source>
      <translation>括号内</translation>
    </message>
    <message>
      <source>Invert: everybody else</source>
      <translation>反选：其他所有客户</translation>
    </message>
    <message>
      <source>Item bought</source>
      <translation>买过的品名</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>上次联系</translation>
    </message>
    <message>
      <source>Name</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>名称</translation>
    </message>
    <message>
      <source>Name of the group. It will always show whom these fit:</source>
      <translation>分组名称。它会一直显示符合这些条件的客户：</translation>
    </message>
    <message>
      <source>Needs</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>预计需求</translation>
    </message>
    <message>
      <source>New smart group</source>
      <translation>新建智能分组</translation>
    </message>
    <message>
      <source>No file has been imported yet.</source>
      <translation>还没有导入过文件。</translation>
    </message>
    <message>
      <source>No service has been promised yet.</source>
      <translation>还没有服务承诺。</translation>
    </message>
    <message>
      <source>Nobody</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>未指定</translation>
    </message>
    <message>
      <source>None</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>无</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>不明</translation>
    </message>
    <message>
      <source>Only those whom this does not fit</source>
      <translation>只显示不符合的客户</translation>
    </message>
    <message>
      <source>Phone</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>电话</translation>
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
      <translation>两个日期之间毛利至少</translation>
    </message>
    <message>
      <source>Profit in the last days of at least</source>
      <translation>最近几天内毛利至少</translation>
    </message>
    <message>
      <source>Promised services</source>
      <translation>服务承诺</translation>
    </message>
    <message>
      <source>Promises and tasks</source>
      <translation>承诺与待办</translation>
    </message>
    <message>
      <source>Purchases</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>购买</translation>
    </message>
    <message>
      <source>Remove: %1</source>
      <translation>移除：%1</translation>
    </message>
    <message>
      <source>Save as smart group</source>
      <translation>存为智能分组</translation>
    </message>
    <message>
      <source>Save as smart group…</source>
      <translation>存为智能分组…</translation>
    </message>
    <message>
      <source>Show only customers for whom something holds</source>
      <translation>只显示符合条件的客户</translation>
    </message>
    <message>
      <source>Shows whom these fit</source>
      <translation>显示符合这些条件的客户</translation>
    </message>
    <message>
      <source>Smart group</source>
      <translation>智能分组</translation>
    </message>
    <message>
      <source>Such as: no order for three months</source>
      <translation>例如：三个月没有订货</translation>
    </message>
    <message>
      <source>The last day is before the first one.</source>
      <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
      <source>There is no group yet.</source>
      <translation>还没有分组。</translation>
    </message>
    <message>
      <source>Tick at least one.</source>
      <translation>请至少勾选一项。</translation>
    </message>
    <message>
      <source>Time spent</source>
      <translation>花的时间</translation>
    </message>
    <message>
      <source>To contact</source>
      <translation>待联系</translation>
    </message>
    <message>
      <source>Took between two days at least</source>
      <translation>两个日期之间至少花了时间</translation>
    </message>
    <message>
      <source>Took in the last days at least</source>
      <translation>最近几天内至少花了时间</translation>
    </message>
    <message>
      <source>Type the area first.</source>
      <translation>请先输入区域。</translation>
    </message>
    <message>
      <source>Type what to look for first.</source>
      <translation>请先输入要找的内容。</translation>
    </message>
    <message>
      <source>Value</source>
      <extracomment>field: for how much the customer bought</extracomment>
      <translation>购买金额</translation>
    </message>
    <message>
      <source>Whether all conditions must hold, or one is enough</source>
      <translation>要全部符合，或符合一个就好</translation>
    </message>
    <message>
      <source>any</source>
      <extracomment>no value is chosen yet</extracomment>
      <translation>任何</translation>
    </message>
    <message>
      <source>bought in the last</source>
      <translation>最近买过</translation>
    </message>
    <message>
      <source>bought nothing in the last</source>
      <translation>最近没买过</translation>
    </message>
    <message>
      <source>bought nothing since</source>
      <translation>此日期后没买过</translation>
    </message>
    <message>
      <source>bought since</source>
      <translation>此日期后买过</translation>
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
      <translation>请勿联系</translation>
    </message>
    <message>
      <source>from</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>从</translation>
    </message>
    <message>
      <source>has an open need</source>
      <translation>有预计需求</translation>
    </message>
    <message>
      <source>has had no service yet</source>
      <translation>还没有服务过</translation>
    </message>
    <message>
      <source>has had service</source>
      <translation>服务过</translation>
    </message>
    <message>
      <source>has none</source>
      <translation>没有</translation>
    </message>
    <message>
      <source>has one</source>
      <translation>有</translation>
    </message>
    <message>
      <source>in the group itself</source>
      <translation>在分组本身</translation>
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
      <translation>接下来</translation>
    </message>
    <message>
      <source>in, or in a group below</source>
      <translation>在分组或子分组里</translation>
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
      <translation>上次购买早于</translation>
    </message>
    <message>
      <source>longer ago than</source>
      <translation>超过</translation>
    </message>
    <message>
      <source>looks after or stands in for them</source>
      <translation>负责或作后备</translation>
    </message>
    <message>
      <source>looks after them</source>
      <translation>负责</translation>
    </message>
    <message>
      <source>may be contacted</source>
      <translation>可以联系</translation>
    </message>
    <message>
      <source>minutes</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>分钟</translation>
    </message>
    <message>
      <source>never bought</source>
      <translation>从没买过</translation>
    </message>
    <message>
      <source>never contacted</source>
      <translation>从未联系</translation>
    </message>
    <message>
      <source>no</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>否</translation>
    </message>
    <message>
      <source>no open need</source>
      <translation>没有预计需求</translation>
    </message>
    <message>
      <source>none</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>无</translation>
    </message>
    <message>
      <source>not in, nor in a group below</source>
      <translation>不在分组或子分组里</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation>还不用</translation>
    </message>
    <message>
      <source>nothing is to be done</source>
      <translation>没有待办事项</translation>
    </message>
    <message>
      <source>one of these</source>
      <translation>其中之一</translation>
    </message>
    <message>
      <source>received none of these yet</source>
      <translation>这些都还没接受过</translation>
    </message>
    <message>
      <source>received one of these</source>
      <translation>接受过其中一项</translation>
    </message>
    <message>
      <source>since</source>
      <extracomment>comparison with a day</extracomment>
      <translation>此日期起</translation>
    </message>
    <message>
      <source>something is overdue</source>
      <translation>有逾期的待办事项</translation>
    </message>
    <message>
      <source>something is to be done</source>
      <translation>有待办事项</translation>
    </message>
    <message>
      <source>to</source>
      <extracomment>in the editor of a filter's conditions: field, comparison or button</extracomment>
      <translation>到</translation>
    </message>
    <message>
      <source>to be contacted now</source>
      <translation>待联系</translation>
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
      <translation>已经有 %1 了。请换个名称，或直接打开它。</translation>
    </message>
    <message>
      <source>60 invented customers, something on every page. It is never mixed with your own book.</source>
      <translation>60 位虚构的客户，每一页都有内容。不会混进自己的客户簿。</translation>
    </message>
    <message>
      <source>A new customer book</source>
      <translation>新的客户簿</translation>
    </message>
    <message>
      <source>Add the first customer, the rest as they come. A short list says what to do next.</source>
      <translation>先新建第一位客户，其余慢慢来。会列出接下来该做的几件事。</translation>
    </message>
    <message>
      <source>Begin</source>
      <extracomment>button: make the book and begin with an empty one</extracomment>
      <translation>开始</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>on the page with which a new book begins</extracomment>
      <translation>取消</translation>
    </message>
    <message>
      <source>Change where the book is stored</source>
      <translation>修改客户簿存放的位置</translation>
    </message>
    <message>
      <source>Change…</source>
      <extracomment>on the page with which a new book begins</extracomment>
      <translation>修改…</translation>
    </message>
    <message>
      <source>Choose files…</source>
      <translation>选择文件…</translation>
    </message>
    <message>
      <source>Choose what came out of the phone</source>
      <translation>选择从手机导出的文件</translation>
    </message>
    <message>
      <source>Colleagues can be added later</source>
      <translation>同事可以稍后再加</translation>
    </message>
    <message>
      <source>Exported contacts (.vcf), Excel or CSV. You see them first, and can undo it.</source>
      <translation>导出的通讯录（.vcf）、Excel 或 CSV。先预览再导入，可以撤销。</translation>
    </message>
    <message>
      <source>From my phone</source>
      <translation>从手机带进来</translation>
    </message>
    <message>
      <source>How do I get them out of my phone?</source>
      <translation>怎么从手机导出通讯录？</translation>
    </message>
    <message>
      <source>How do you want to begin?</source>
      <translation>怎么开始？</translation>
    </message>
    <message>
      <source>Look at the sample shop</source>
      <translation>看看示例店铺</translation>
    </message>
    <message>
      <source>My customers</source>
      <translation>我的客户</translation>
    </message>
    <message>
      <source>My name</source>
      <translation>我的名字</translation>
    </message>
    <message>
      <source>No account, no network. Fill in three fields, then choose how to begin; everything can be changed later.</source>
      <translation>不用账号，不连网络。先填三项，再选怎么开始；以后都能修改。</translation>
    </message>
    <message>
      <source>Open an existing book…</source>
      <translation>打开已有的客户簿…</translation>
    </message>
    <message>
      <source>Open the sample</source>
      <translation>打开示例店铺</translation>
    </message>
    <message>
      <source>Opening %1</source>
      <translation>正在打开 %1</translation>
    </message>
    <message>
      <source>Phone +%1 · %2</source>
      <translation>电话 +%1 · %2</translation>
    </message>
    <message>
      <source>Shop</source>
      <extracomment>label: the name of the shop</extracomment>
      <translation>店名</translation>
    </message>
    <message>
      <source>Stands on visit sheets and print-outs</source>
      <translation>印在拜访准备表等纸张上</translation>
    </message>
    <message>
      <source>Start empty</source>
      <translation>从空白开始</translation>
    </message>
    <message>
      <source>Stored in</source>
      <translation>存放在</translation>
    </message>
    <message>
      <source>Tab: next field · Esc: leave, no file is made</source>
      <translation>Tab 下一项 · Esc 离开，不建立任何文件</translation>
    </message>
    <message>
      <source>Where the book is stored</source>
      <translation>客户簿存放的位置</translation>
    </message>
    <message>
      <source>Where the shop is</source>
      <translation>所在地区</translation>
    </message>
    <message>
      <source>Your customer book, on this computer only</source>
      <translation>您的客户簿，只在这台电脑</translation>
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
      <translation>备份</translation>
    </message>
    <message>
      <source>Bring customers in</source>
      <translation>导入客户</translation>
    </message>
    <message>
      <source>First steps</source>
      <translation>接下来的几步</translation>
    </message>
    <message>
      <source>Make a group</source>
      <translation>建第一个分组</translation>
    </message>
    <message>
      <source>Mark a key customer</source>
      <translation>标出重点客户</translation>
    </message>
    <message>
      <source>Put away</source>
      <translation>收起来</translation>
    </message>
    <message>
      <source>Show the first steps of this book no more</source>
      <translation>这本客户簿不再显示这几步</translation>
    </message>
    <message>
      <source>Write a comment</source>
      <translation>写第一条评论</translation>
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
      <translation>Enter；在长文字里用 Ctrl+Enter</translation>
    </message>
    <message>
      <source>Leave without saving</source>
      <translation>不保存就离开</translation>
    </message>
    <message>
      <source>Not saved yet. Enter saves; Esc again leaves without saving.</source>
      <translation>还没保存。按 Enter 保存；再按一次 Esc 不保存就离开。</translation>
    </message>
    <message>
      <source>Nothing is written here yet.</source>
      <translation>这里还没有写东西。</translation>
    </message>
    <message>
      <source>Save</source>
      <extracomment>button of every form</extracomment>
      <translation>保存</translation>
    </message>
  </context>
  <context>
    <name>FormRow</name>
    <message>
      <source>Remove this line</source>
      <translation>移除这一行</translation>
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
      <translation>花费不能小于零。</translation>
    </message>
    <message>
      <source>Cost</source>
      <extracomment>label of a field in the form that says who gets a gift</extracomment>
      <translation>花费</translation>
    </message>
    <message>
      <source>Empty: what they got last year</source>
      <translation>留空：和去年相同</translation>
    </message>
    <message>
      <source>For</source>
      <extracomment>label of a field in the form that says who gets a gift</extracomment>
      <translation>节日或场合</translation>
    </message>
    <message>
      <source>Gift</source>
      <extracomment>label of a field in the form that says who gets a gift</extracomment>
      <translation>礼物</translation>
    </message>
    <message>
      <source>Say for which occasion.</source>
      <translation>请选择节日或场合。</translation>
    </message>
    <message>
      <source>The cost is no amount. Write it like 1200 or 12.50.</source>
      <translation>花费不是金额。请写成 1200 或 12.50。</translation>
    </message>
    <message>
      <source>Tick all</source>
      <translation>全部勾选</translation>
    </message>
    <message>
      <source>Tick at least one customer.</source>
      <translation>请至少勾选一位客户。</translation>
    </message>
    <message>
      <source>Tick none</source>
      <translation>全部不选</translation>
    </message>
    <message>
      <source>Who gets a gift</source>
      <translation>送礼给谁</translation>
    </message>
    <message>
      <source>Year</source>
      <extracomment>label of a field in the form that says who gets a gift</extracomment>
      <translation>年份</translation>
    </message>
    <message>
      <source>a gift</source>
      <translation>礼物</translation>
    </message>
    <message>
      <source>key customer</source>
      <translation>重点客户</translation>
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
      <translation>花费</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>head of a column on the printed list of gifts</extracomment>
      <translation>客户</translation>
    </message>
    <message>
      <source>Gift</source>
      <extracomment>head of a column on the printed list of gifts</extracomment>
      <translation>礼物</translation>
    </message>
    <message>
      <source>Last year</source>
      <translation>去年</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>head of a column on the printed list of gifts</extracomment>
      <translation>备注</translation>
    </message>
  </context>
  <context>
    <name>Gifts</name>
    <message numerus="yes">
      <source>%n gift(s)</source>
      <translation>
        <numerusform>%n 份礼物</numerusform>
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
        <numerusform>待准备 %n 份</numerusform>
      </translation>
    </message>
    <message>
      <source>A cost is not below zero.</source>
      <translation>花费不能小于零。</translation>
    </message>
    <message>
      <source>All</source>
      <extracomment>on the page of gifts for an occasion: heads of columns, filters, buttons</extracomment>
      <translation>全部</translation>
    </message>
    <message>
      <source>Click to choose; Space goes a step on: planned, ready, given</source>
      <translation>点一下可选择；空格键往下一步：打算送、已备好、已送出</translation>
    </message>
    <message>
      <source>Cost</source>
      <extracomment>on the page of gifts for an occasion: heads of columns, filters, buttons</extracomment>
      <translation>花费</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>on the page of gifts for an occasion: heads of columns, filters, buttons</extracomment>
      <translation>客户</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>on the page of gifts for an occasion: heads of columns, filters, buttons</extracomment>
      <translation>删除</translation>
    </message>
    <message>
      <source>For</source>
      <extracomment>on the page of gifts for an occasion: heads of columns, filters, buttons</extracomment>
      <translation>节日或场合</translation>
    </message>
    <message>
      <source>Gift</source>
      <extracomment>on the page of gifts for an occasion: heads of columns, filters, buttons</extracomment>
      <translation>礼物</translation>
    </message>
    <message>
      <source>Gifts</source>
      <extracomment>on the page of gifts for an occasion: heads of columns, filters, buttons</extracomment>
      <translation>礼物</translation>
    </message>
    <message>
      <source>Gifts: %1</source>
      <translation>礼物：%1</translation>
    </message>
    <message>
      <source>Go to the customer</source>
      <translation>前往客户</translation>
    </message>
    <message>
      <source>Key customers and whoever got something last year are proposed, with what it was and what it cost.</source>
      <translation>会列出重点客户和去年送过的客户，以及当时送了什么、花了多少。</translation>
    </message>
    <message>
      <source>Last year</source>
      <translation>去年</translation>
    </message>
    <message>
      <source>Nobody gets a gift for this yet</source>
      <translation>这次还没有安排礼物</translation>
    </message>
    <message>
      <source>Nobody is left: they get something for this already, or are gone.</source>
      <translation>没有需要安排的客户：他们这次都已有礼物，或已不在客户簿里。</translation>
    </message>
    <message>
      <source>Not given yet</source>
      <translation>还没送出</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>on the page of gifts for an occasion: heads of columns, filters, buttons</extracomment>
      <translation>备注</translation>
    </message>
    <message>
      <source>Print…</source>
      <extracomment>on the page of gifts for an occasion: heads of columns, filters, buttons</extracomment>
      <translation>打印…</translation>
    </message>
    <message>
      <source>Say for which occasion and year.</source>
      <translation>请选择节日或场合，以及年份。</translation>
    </message>
    <message>
      <source>State</source>
      <extracomment>on the page of gifts for an occasion: heads of columns, filters, buttons</extracomment>
      <translation>状态</translation>
    </message>
    <message>
      <source>Still to get</source>
      <translation>待准备</translation>
    </message>
    <message>
      <source>The cost is no amount. Write it like 1200 or 12.50.</source>
      <translation>花费不是金额。请写成 1200 或 12.50。</translation>
    </message>
    <message>
      <source>This gift is no longer in the book.</source>
      <translation>客户簿里已没有这份礼物。</translation>
    </message>
    <message>
      <source>This gift was changed somewhere else meanwhile. Nothing was overwritten; look at it again.</source>
      <translation>这份礼物刚才在别处被改过。没有覆盖任何内容，请再看一次。</translation>
    </message>
    <message>
      <source>Who gets one…</source>
      <translation>送礼给谁…</translation>
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
      <translation>合计 %1</translation>
    </message>
  </context>
  <context>
    <name>GreetingWindow</name>
    <message numerus="yes">
      <source>%n chosen customer(s)</source>
      <translation>
        <numerusform>已选的 %n 位客户</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) left out</source>
      <translation>
        <numerusform>不含 %n 位客户</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more when these are done</source>
      <translation>
        <numerusform>这些做完后还有 %n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n skipped</source>
      <translation>
        <numerusform>跳过 %n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n still to greet</source>
      <translation>
        <numerusform>还有 %n 位没有问候</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All done: %n sent</source>
      <translation>
        <numerusform>都做完了：已发送 %n 位</numerusform>
      </translation>
    </message>
    <message>
      <source>All of them were sent</source>
      <translation>全部都已发送</translation>
    </message>
    <message>
      <source>Change these words…</source>
      <translation>修改模板…</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>in the window in which greetings are written to one customer after another</extracomment>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Copied. Paste it where you write to them, then press Sent.</source>
      <translation>已复制。粘贴到消息里发送后，请按“已发送”。</translation>
    </message>
    <message>
      <source>Copied: %1</source>
      <translation>已复制：%1</translation>
    </message>
    <message>
      <source>Copy</source>
      <extracomment>in the window in which greetings are written to one customer after another</extracomment>
      <translation>复制</translation>
    </message>
    <message>
      <source>Everybody who was not greeted yet</source>
      <translation>所有还没问候的客户</translation>
    </message>
    <message>
      <source>For</source>
      <extracomment>label: for which festival or day the greeting is</extracomment>
      <translation>节日或场合</translation>
    </message>
    <message>
      <source>Greeting</source>
      <extracomment>in the window in which greetings are written to one customer after another</extracomment>
      <translation>问候内容</translation>
    </message>
    <message>
      <source>More</source>
      <extracomment>in the window in which greetings are written to one customer after another</extracomment>
      <translation>更多</translation>
    </message>
    <message>
      <source>Nobody is left to greet for this.</source>
      <translation>这次没有需要问候的客户了。</translation>
    </message>
    <message>
      <source>Print address labels…</source>
      <translation>打印地址标签…</translation>
    </message>
    <message>
      <source>Print cards…</source>
      <translation>打印贺卡…</translation>
    </message>
    <message>
      <source>Sent</source>
      <extracomment>button and state: the greeting was sent by hand, and is logged</extracomment>
      <translation>已发送</translation>
    </message>
    <message>
      <source>Skip</source>
      <extracomment>in the window in which greetings are written to one customer after another</extracomment>
      <translation>跳过</translation>
    </message>
    <message>
      <source>Skipped</source>
      <extracomment>in the window in which greetings are written to one customer after another</extracomment>
      <translation>已跳过</translation>
    </message>
    <message>
      <source>There is nothing to log: the greeting is empty.</source>
      <translation>问候是空的，没有可记录的内容。</translation>
    </message>
    <message>
      <source>To</source>
      <extracomment>label: who is greeted</extracomment>
      <translation>对象</translation>
    </message>
    <message>
      <source>Undo</source>
      <extracomment>in the window in which greetings are written to one customer after another</extracomment>
      <translation>撤销</translation>
    </message>
    <message>
      <source>What you typed was not sent. Esc again closes all the same.</source>
      <translation>您改过的内容还没发送。再按一次 Esc 就会关闭。</translation>
    </message>
    <message>
      <source>Words</source>
      <extracomment>the words that the greeting is made from (a template)</extracomment>
      <translation>模板</translation>
    </message>
    <message>
      <source>Words of greeting…</source>
      <translation>问候模板…</translation>
    </message>
    <message>
      <source>Write greetings</source>
      <translation>写问候</translation>
    </message>
  </context>
  <context>
    <name>Greetings</name>
    <message>
      <source>%1 was greeted for this meanwhile; nothing was logged.</source>
      <translation>%1 刚才已有人问候过了，没有重复记录。</translation>
    </message>
    <message>
      <source>A { is missing here: %1</source>
      <translation>这里少了一个 {：%1</translation>
    </message>
    <message>
      <source>A } is missing here: %1</source>
      <translation>这里少了一个 }：%1</translation>
    </message>
    <message>
      <source>Animal of the year</source>
      <translation>当年生肖</translation>
    </message>
    <message>
      <source>Does not want to be contacted</source>
      <translation>不希望被联系</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Greeted already: %1</source>
      <translation>已问候过：%1</translation>
    </message>
    <message>
      <source>How they are addressed</source>
      <translation>称呼</translation>
    </message>
    <message>
      <source>In mourning, or does not want festive greetings</source>
      <translation>服丧中，或不收节日问候</translation>
    </message>
    <message>
      <source>In the trash</source>
      <translation>在回收站里</translation>
    </message>
    <message>
      <source>Name</source>
      <extracomment>about words of greeting and who is greeted; single words name what can be filled in</extracomment>
      <translation>姓名</translation>
    </message>
    <message>
      <source>Nobody is left: they were greeted for this already, or are gone.</source>
      <translation>没有需要问候的客户：他们都已问候过，或已不在客户簿里。</translation>
    </message>
    <message>
      <source>Nothing can be filled in for %1. What can be: %2</source>
      <translation>%1 没有可填入的内容。可以用的有：%2</translation>
    </message>
    <message>
      <source>Our shop</source>
      <translation>本店店名</translation>
    </message>
    <message>
      <source>Say for which occasion these words are.</source>
      <translation>请填这个模板用于什么节日或场合。</translation>
    </message>
    <message>
      <source>Say in which language and tone these words are.</source>
      <translation>请选择模板的语言和语气。</translation>
    </message>
    <message>
      <source>Somebody changed these words in the meantime. Save again to keep what is written here.</source>
      <translation>刚才有人改过这个模板。再保存一次，就会保留这里所写的。</translation>
    </message>
    <message>
      <source>The day is not known</source>
      <translation>日子不明</translation>
    </message>
    <message>
      <source>There are no words for this</source>
      <translation>没有可用的模板</translation>
    </message>
    <message>
      <source>These words are no longer in the book.</source>
      <translation>客户簿里已没有这个模板。</translation>
    </message>
    <message>
      <source>This customer is lost. Greet them all the same?</source>
      <translation>这位客户已经流失，还是要问候吗？</translation>
    </message>
    <message>
      <source>This is too long for a greeting: %1 characters.</source>
      <translation>问候太长了：%1 个字。</translation>
    </message>
    <message>
      <source>Wang Ming</source>
      <translation>王小明</translation>
    </message>
    <message>
      <source>Who greets</source>
      <translation>问候的同事</translation>
    </message>
    <message>
      <source>Write what the greeting says.</source>
      <translation>请写下问候的内容。</translation>
    </message>
    <message>
      <source>Years known</source>
      <translation>认识几年</translation>
    </message>
  </context>
  <context>
    <name>GroupLook</name>
    <message>
      <source>As usual</source>
      <translation>默认</translation>
    </message>
    <message>
      <source>Blue</source>
      <extracomment>name of an icon or a colour of a group</extracomment>
      <translation>蓝</translation>
    </message>
    <message>
      <source>Book</source>
      <extracomment>name of an icon or a colour of a group</extracomment>
      <translation>书本</translation>
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
      <translation>足迹</translation>
    </message>
    <message>
      <source>Gift</source>
      <extracomment>name of an icon or a colour of a group</extracomment>
      <translation>礼物</translation>
    </message>
    <message>
      <source>Gold</source>
      <extracomment>name of an icon or a colour of a group</extracomment>
      <translation>金</translation>
    </message>
    <message>
      <source>Green</source>
      <extracomment>name of an icon or a colour of a group</extracomment>
      <translation>绿</translation>
    </message>
    <message>
      <source>Jade</source>
      <extracomment>name of an icon or a colour of a group</extracomment>
      <translation>翠绿</translation>
    </message>
    <message>
      <source>Orange</source>
      <extracomment>name of an icon or a colour of a group</extracomment>
      <translation>橙</translation>
    </message>
    <message>
      <source>Person</source>
      <extracomment>name of an icon or a colour of a group</extracomment>
      <translation>个人</translation>
    </message>
    <message>
      <source>Pin</source>
      <extracomment>name of an icon or a colour of a group</extracomment>
      <translation>图钉</translation>
    </message>
    <message>
      <source>Pink</source>
      <extracomment>name of an icon or a colour of a group</extracomment>
      <translation>粉红</translation>
    </message>
    <message>
      <source>Place on the map</source>
      <translation>地点</translation>
    </message>
    <message>
      <source>Red</source>
      <extracomment>name of an icon or a colour of a group</extracomment>
      <translation>红</translation>
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
      <translation>电话</translation>
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
      <translation>名称的一部分</translation>
    </message>
    <message>
      <source>No group has this name.</source>
      <translation>没有这个名称的分组。</translation>
    </message>
  </context>
  <context>
    <name>GroupRhythm</name>
    <message numerus="yes">
      <source>%n customer(s) are in it now, with a tier or without.</source>
      <translation>
        <numerusform>目前有 %n 位客户在内，不论有没有等级。</numerusform>
      </translation>
    </message>
    <message>
      <source>Contact at least every</source>
      <translation>最久多少天联系一次</translation>
    </message>
    <message>
      <source>Contact rhythm: %1</source>
      <translation>联系周期：%1</translation>
    </message>
    <message>
      <source>Counts before the days of the tier, for everybody in the group and in those below it; what was agreed with one customer counts first. Of several groups the shortest rhythm counts.</source>
      <translation>这里的天数优先于等级，适用于这个分组和子分组的每位客户；客户有专属条件时以专属条件为准。属于好几个分组时，以最短的周期为准。</translation>
    </message>
    <message>
      <source>Not again before</source>
      <translation>最短间隔</translation>
    </message>
    <message>
      <source>as the tier</source>
      <translation>按等级</translation>
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
      <translation>“%1”的条件问的是谁待联系，所以不能再由它决定联系周期。</translation>
    </message>
    <message>
      <source>%1 fills itself by its conditions: nobody can be put into it or taken out of it. Change its conditions instead.</source>
      <translation>%1 会按条件自动收集客户，不能自行放入或移出。请改它的条件。</translation>
    </message>
    <message>
      <source>%1; %2 were there before</source>
      <translation>%1；其中 %2 位原本就在</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) added to %1</source>
      <translation>
        <numerusform>已将 %n 位客户加入 %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) moved from %1 to %2</source>
      <translation>
        <numerusform>已将 %n 位客户从 %1 移到 %2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) taken out of %1</source>
      <translation>
        <numerusform>已将 %n 位客户移出“%1”</numerusform>
      </translation>
    </message>
    <message>
      <source>A group cannot be merged into itself or into a group below it.</source>
      <translation>分组不能并入自己或自己的子分组。</translation>
    </message>
    <message>
      <source>A group cannot be moved into itself.</source>
      <translation>分组不能移到自己里面。</translation>
    </message>
    <message>
      <source>A group needs a name.</source>
      <translation>分组需要一个名字。</translation>
    </message>
    <message>
      <source>A rhythm has between 1 and %1 days.</source>
      <translation>联系周期请填 1 到 %1 天。</translation>
    </message>
    <message>
      <source>A smart group fills itself by its conditions; it cannot be merged with another group.</source>
      <translation>智能分组按条件自动收集客户，不能与其他分组合并。</translation>
    </message>
    <message>
      <source>A smart group fills itself; no other group can be put into it.</source>
      <translation>智能分组会自动收集客户，不能放入其他分组。</translation>
    </message>
    <message>
      <source>Corporate customers</source>
      <translation>集团客户</translation>
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
      <translation>重要客户</translation>
    </message>
    <message>
      <source>Nobody to take out: they are not in %1</source>
      <translation>没有要移出的：这些客户不在“%1”中</translation>
    </message>
    <message>
      <source>Ordinary customers</source>
      <translation>一般客户</translation>
    </message>
    <message>
      <source>The conditions of %1 cannot ask for %1 itself.</source>
      <translation>%1 的条件不能包含 %1 自己。</translation>
    </message>
    <message>
      <source>This group is no longer in the book.</source>
      <translation>这个分组已经不在客户簿里。</translation>
    </message>
    <message>
      <source>To be contacted every %1 days, but not within %2: make one of them fit the other.</source>
      <translation>每 %1 天要联系一次，%2 天内又不该再联系：请改其中一个。</translation>
    </message>
  </context>
  <context>
    <name>GroupsSection</name>
    <message>
      <source>Find a group</source>
      <translation>查找分组</translation>
    </message>
    <message>
      <source>Groups</source>
      <extracomment>heading in the form of a customer</extracomment>
      <translation>分组</translation>
    </message>
    <message>
      <source>The book has no groups yet; make them in the sidebar.</source>
      <translation>客户簿里还没有分组；可在左侧新建。</translation>
    </message>
  </context>
  <context>
    <name>GrowingRows</name>
    <message numerus="yes">
      <source>%n more…</source>
      <translation>
        <numerusform>还有 %n 项…</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Handover</name>
    <message>
      <source>Add a colleague first: there is nobody to hand customers to.</source>
      <translation>请先添加同事：目前没有人可以接手。</translation>
    </message>
    <message>
      <source>Choose somebody else to hand the customers to.</source>
      <translation>请选别的同事来接手。</translation>
    </message>
    <message>
      <source>Gathering the handover notes…</source>
      <translation>正在整理交接单…</translation>
    </message>
    <message>
      <source>Handing over customers…</source>
      <translation>正在交接客户…</translation>
    </message>
    <message>
      <source>Last contact %1</source>
      <translation>上次联系 %1</translation>
    </message>
    <message>
      <source>Need: %1</source>
      <translation>预计需求：%1</translation>
    </message>
    <message>
      <source>Never contacted: due now</source>
      <translation>从未联系：待联系</translation>
    </message>
    <message>
      <source>The handover notes have the first %1 of %2 customers.</source>
      <translation>交接单只列出 %2 位客户中的前 %1 位。</translation>
    </message>
    <message>
      <source>To win them back: %1</source>
      <translation>挽回：%1</translation>
    </message>
    <message>
      <source>Visit %1</source>
      <translation>拜访 %1</translation>
    </message>
    <message numerus="yes">
      <source>due in %n day(s)</source>
      <translation>
        <numerusform>%n 天后待联系</numerusform>
      </translation>
    </message>
    <message>
      <source>due now</source>
      <translation>待联系</translation>
    </message>
  </context>
  <context>
    <name>HandoverForm</name>
    <message>
      <source>%1 (has left)</source>
      <translation>%1（已离职）</translation>
    </message>
    <message>
      <source>&amp;All their customers (%1, and %2 they stand in for)</source>
      <translation>名下全部客户（%1 位，另作后备 %2 位）(&amp;A)</translation>
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
      <translation>写在交接单上的话(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;To one or several (tick with Space)</source>
      <translation>接手的同事，一位或多位（按空格键勾选）(&amp;T)</translation>
    </message>
    <message>
      <source>By a&amp;rea, each area to one colleague</source>
      <translation>按区域，一个区域给一位同事(&amp;R)</translation>
    </message>
    <message>
      <source>Hand over</source>
      <translation>交接</translation>
    </message>
    <message>
      <source>Hand over customers</source>
      <translation>交接客户</translation>
    </message>
    <message>
      <source>None of the selected customers is theirs. Choose another colleague.</source>
      <translation>选取的客户都不是这位同事的，请选别的同事。</translation>
    </message>
    <message numerus="yes">
      <source>The %n &amp;selected</source>
      <translation>
        <numerusform>选取的 %n 位(&amp;S)</numerusform>
      </translation>
    </message>
    <message>
      <source>They &amp;leave: no longer offered as the current user</source>
      <translation>这位同事离职：之后不再列出(&amp;L)</translation>
    </message>
    <message>
      <source>They have no customers to hand over.</source>
      <translation>这位同事名下没有客户可以交接。</translation>
    </message>
    <message>
      <source>Tick who gets the customers.</source>
      <translation>请勾选由谁接手。</translation>
    </message>
    <message>
      <source>What goes for all of them: what is promised, whom to greet first…</source>
      <translation>对全部客户都适用的话：答应了什么、先问候谁…</translation>
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
        <numerusform>新建 %n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n address(es)</source>
      <translation>
        <numerusform>%n 个地址</numerusform>
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
        <numerusform>%n 个聊天账号</numerusform>
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
        <numerusform>%n 条评论</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer review meeting(s)</source>
      <translation>
        <numerusform>%n 次客户分类检查会议</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n 位客户</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) of a step</source>
      <translation>
        <numerusform>一个步骤的 %n 位客户</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) of the shop</source>
      <translation>
        <numerusform>%n 个店内日子</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n e-mail address(es)</source>
      <translation>
        <numerusform>%n 个电子邮箱</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n gift(s)</source>
      <translation>
        <numerusform>%n 份礼物</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n greeting text(s)</source>
      <translation>
        <numerusform>%n 条问候语</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n group(s)</source>
      <translation>
        <numerusform>%n 个分组</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n handover(s)</source>
      <translation>
        <numerusform>%n 笔交接</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n important date(s)</source>
      <translation>
        <numerusform>%n 个重要日子</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n lodging(s)</source>
      <translation>
        <numerusform>%n 个住宿</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n logged contact(s)</source>
      <translation>
        <numerusform>%n 条联系记录</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more change(s)</source>
      <translation>
        <numerusform>另有 %n 项</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n need(s)</source>
      <translation>
        <numerusform>%n 条预计需求</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other detail(s)</source>
      <translation>
        <numerusform>%n 项其他信息</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pair(s) that are no duplicates</source>
      <translation>
        <numerusform>%n 组不重复的客户</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n phone number(s)</source>
      <translation>
        <numerusform>%n 个电话</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n photo(s) of sheets</source>
      <translation>
        <numerusform>%n 张拜访准备表照片</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n place(s) in groups</source>
      <translation>
        <numerusform>%n 条分组成员</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n promised service(s)</source>
      <translation>
        <numerusform>%n 项承诺的服务</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n record(s) of loss</source>
      <translation>
        <numerusform>%n 条流失记录</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n relation(s)</source>
      <translation>
        <numerusform>%n 条关系</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n reminder(s) put off</source>
      <translation>
        <numerusform>%n 个推迟的提醒</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sale(s)</source>
      <translation>
        <numerusform>%n 条销售</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n setting(s)</source>
      <translation>
        <numerusform>%n 项设置</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n step(s)</source>
      <translation>
        <numerusform>%n 个步骤</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n step(s) in the way</source>
      <translation>
        <numerusform>%n 步挡着</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n task(s)</source>
      <translation>
        <numerusform>%n 项待办</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n template(s) of the visit sheet</source>
      <translation>
        <numerusform>%n 个拜访准备表模板</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tier(s)</source>
      <translation>
        <numerusform>%n 个等级</numerusform>
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
        <numerusform>%n 条拜访结果</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s)</source>
      <translation>
        <numerusform>%n 次拜访</numerusform>
      </translation>
    </message>
    <message>
      <source>A later one of these stands in its way.</source>
      <translation>还有更新的步骤挡着它。</translation>
    </message>
    <message>
      <source>About</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>影响</translation>
    </message>
    <message>
      <source>Added</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>新建</translation>
    </message>
    <message>
      <source>All colleagues</source>
      <translation>所有同事</translation>
    </message>
    <message>
      <source>All steps</source>
      <translation>所有步骤</translation>
    </message>
    <message>
      <source>Changed</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>修改</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>关闭</translation>
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
      <translation>评论</translation>
    </message>
    <message>
      <source>Comments</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>评论</translation>
    </message>
    <message>
      <source>Contact log</source>
      <translation>联系记录</translation>
    </message>
    <message>
      <source>Customer review meeting</source>
      <translation>客户分类检查会议</translation>
    </message>
    <message>
      <source>Customers</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>客户资料</translation>
    </message>
    <message>
      <source>Day of the shop</source>
      <translation>店内日子</translation>
    </message>
    <message>
      <source>Deleted and restored</source>
      <translation>删除与还原</translation>
    </message>
    <message>
      <source>Each of them can be redone afterwards.</source>
      <translation>撤销后，每一步都可以重做。</translation>
    </message>
    <message>
      <source>Every change of the book is listed here and can be undone.</source>
      <translation>客户簿的每个变更都列在这里，可以撤销。</translation>
    </message>
    <message>
      <source>Gift</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>礼物</translation>
    </message>
    <message>
      <source>Greeting text</source>
      <translation>问候语</translation>
    </message>
    <message>
      <source>Greetings and gifts</source>
      <translation>问候与礼物</translation>
    </message>
    <message>
      <source>Group</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>分组</translation>
    </message>
    <message>
      <source>Groups</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>分组</translation>
    </message>
    <message>
      <source>Handover</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>交接</translation>
    </message>
    <message>
      <source>History</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>历史</translation>
    </message>
    <message>
      <source>Imports</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>导入</translation>
    </message>
    <message>
      <source>It can be redone: Ctrl+Shift+Z.</source>
      <translation>撤销后还能重做：Ctrl+Shift+Z。</translation>
    </message>
    <message>
      <source>Kind of step</source>
      <translation>步骤种类</translation>
    </message>
    <message>
      <source>Lodging</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>住宿</translation>
    </message>
    <message>
      <source>Logged contact</source>
      <translation>联系记录</translation>
    </message>
    <message>
      <source>Merged customers</source>
      <translation>合并客户</translation>
    </message>
    <message>
      <source>Need</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>预计需求</translation>
    </message>
    <message>
      <source>New customers</source>
      <translation>新建客户</translation>
    </message>
    <message>
      <source>No duplicate</source>
      <translation>不是重复</translation>
    </message>
    <message>
      <source>No step fits what is chosen above.</source>
      <translation>没有符合上方条件的步骤。</translation>
    </message>
    <message>
      <source>No such steps</source>
      <translation>没有这样的步骤</translation>
    </message>
    <message>
      <source>Nobody chosen</source>
      <translation>未指定</translation>
    </message>
    <message numerus="yes">
      <source>Not alone: %n later step(s) changed the same data</source>
      <translation>
        <numerusform>还不能撤销：之后有 %n 步改过同样的数据</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing was done yet</source>
      <translation>还没有任何步骤</translation>
    </message>
    <message>
      <source>Only one customer…</source>
      <translation>只看一位客户…</translation>
    </message>
    <message>
      <source>Only what can be undone</source>
      <translation>只看能撤销的</translation>
    </message>
    <message>
      <source>Promised service</source>
      <translation>承诺的服务</translation>
    </message>
    <message>
      <source>Promises and tasks</source>
      <translation>承诺与待办</translation>
    </message>
    <message>
      <source>Put off until</source>
      <translation>推迟到</translation>
    </message>
    <message>
      <source>Record of loss</source>
      <translation>流失记录</translation>
    </message>
    <message>
      <source>Redo this step</source>
      <translation>重做这一步</translation>
    </message>
    <message>
      <source>Relation</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>关系</translation>
    </message>
    <message>
      <source>Removed</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>移除</translation>
    </message>
    <message>
      <source>Restored</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>还原</translation>
    </message>
    <message>
      <source>Sale</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>销售</translation>
    </message>
    <message>
      <source>Sales and needs</source>
      <translation>销售与需求</translation>
    </message>
    <message>
      <source>See the other steps of this customer</source>
      <translation>看这位客户的其他步骤</translation>
    </message>
    <message>
      <source>See their other steps</source>
      <translation>看这些客户的其他步骤</translation>
    </message>
    <message>
      <source>Settings</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>设置</translation>
    </message>
    <message>
      <source>Show all steps</source>
      <translation>显示所有步骤</translation>
    </message>
    <message>
      <source>Show the customer</source>
      <translation>显示客户</translation>
    </message>
    <message>
      <source>Task</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>待办</translation>
    </message>
    <message>
      <source>Template</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>模板</translation>
    </message>
    <message numerus="yes">
      <source>The steps and %n customer(s) are named before. All can be redone: Ctrl+Shift+Z.</source>
      <translation>
        <numerusform>会先列出步骤和 %n 位客户再问一次；撤销后都能重做：Ctrl+Shift+Z。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>These %n steps are undone together, or none:</source>
      <translation>
        <numerusform>这 %n 步会一起撤销，不会只撤销一部分：</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>They are about %n customer(s).</source>
      <translation>
        <numerusform>影响 %n 位客户。</numerusform>
      </translation>
    </message>
    <message>
      <source>This cannot be undone: %1 changed since, by nothing that the history knows.</source>
      <translation>不能撤销：%1 之后改过，而历史里没有这个变更。</translation>
    </message>
    <message>
      <source>This step cannot be undone any more: it is too old, or a customer in it was erased for good.</source>
      <translation>这一步不能再撤销：时间太久，或其中的客户已永久清除。</translation>
    </message>
    <message>
      <source>This step is undone. It can be redone.</source>
      <translation>这一步已撤销，可以重做。</translation>
    </message>
    <message>
      <source>This step was undone, and other steps followed.</source>
      <translation>这一步已撤销，之后又有别的步骤，不能重做。</translation>
    </message>
    <message>
      <source>This was done at another computer, and can be undone only there.</source>
      <translation>这一步是在另一台电脑做的，只能在那里撤销。</translation>
    </message>
    <message>
      <source>Tier</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>等级</translation>
    </message>
    <message>
      <source>Tiers</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>客户等级</translation>
    </message>
    <message>
      <source>Trip</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>行程</translation>
    </message>
    <message>
      <source>Undo</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>撤销</translation>
    </message>
    <message numerus="yes">
      <source>Undo %n step(s)</source>
      <translation>
        <numerusform>撤销 %n 步</numerusform>
      </translation>
    </message>
    <message>
      <source>Undo them one by one, the newest first, and this step is free. No other step is touched.</source>
      <translation>一步一步由新到旧撤销，这一步就会放开。其他步骤不受影响。</translation>
    </message>
    <message>
      <source>Undo this step</source>
      <translation>撤销这一步</translation>
    </message>
    <message numerus="yes">
      <source>Undo together with these %n…</source>
      <translation>
        <numerusform>连同这 %n 步一起撤销…</numerusform>
      </translation>
    </message>
    <message>
      <source>Undo: %1</source>
      <translation>撤销：%1</translation>
    </message>
    <message numerus="yes">
      <source>Undone: %1, with %n later step(s)</source>
      <translation>
        <numerusform>已撤销：%1，连同之后的 %n 步</numerusform>
      </translation>
    </message>
    <message>
      <source>Visit</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>拜访</translation>
    </message>
    <message>
      <source>Visit result</source>
      <translation>拜访结果</translation>
    </message>
    <message>
      <source>Visits and trips</source>
      <translation>拜访与行程</translation>
    </message>
    <message>
      <source>What this step changed</source>
      <translation>这一步改了什么</translation>
    </message>
    <message>
      <source>added</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>新建</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>还有 %n 步</numerusform>
      </translation>
    </message>
    <message>
      <source>cannot be undone any more</source>
      <translation>不能再撤销</translation>
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
      <translation>移到回收站</translation>
    </message>
    <message>
      <source>restored from the trash</source>
      <translation>从回收站还原</translation>
    </message>
    <message>
      <source>undone</source>
      <extracomment>the page that lists every step of the book (what was done, when, by whom) and undoes it</extracomment>
      <translation>已撤销</translation>
    </message>
    <message>
      <source>without %1</source>
      <translation>移除 %1</translation>
    </message>
    <message>
      <source>“%1” came later, changed the same data and stays. %2</source>
      <translation>之后的“%1”改过同样的数据，而且要留着。%2</translation>
    </message>
    <message>
      <source>↑ ↓ choose a step</source>
      <translation>↑ ↓ 选步骤</translation>
    </message>
  </context>
  <context>
    <name>ImFormRow</name>
    <message>
      <source>Messenger</source>
      <extracomment>label of a field in the form of a customer</extracomment>
      <translation>聊天账号</translation>
    </message>
  </context>
  <context>
    <name>Import</name>
    <message>
      <source>%1 (%2) has the name and the company of %3 (%4), but another number: both are kept. If they are one person, merge them.</source>
      <translation>%1（%2）与 %3（%4）同名、同公司，但号码不同：两位都保留。若是同一个人，请合并。</translation>
    </message>
    <message>
      <source>%1 (corrected by you; the file says: %2)</source>
      <translation>%1（已由您更正；文件里是：%2）</translation>
    </message>
    <message>
      <source>%1 cannot be read (%2). Copy it to this computer and import the copy.</source>
      <translation>无法读取 %1（%2）。请先复制到这台电脑，再导入。</translation>
    </message>
    <message>
      <source>%1 different texts in “%2” are not known as “%3” in this book and were kept as another field.</source>
      <translation>“%2”列有 %1 种写法，这本客户簿都不认得是“%3”，已保留为其他信息。</translation>
    </message>
    <message>
      <source>%1 has been imported</source>
      <translation>已导入 %1</translation>
    </message>
    <message>
      <source>%1 has the same number or e-mail as %2 and was kept as a person of their own.</source>
      <translation>%1 和 %2 的电话或电子邮件相同，仍当作两个人。</translation>
    </message>
    <message>
      <source>%1 holds neither contact cards nor a table with names or numbers. Choose a .vcf, .csv or .xlsx file.</source>
      <translation>%1 里没有名片，也没有含姓名或电话的表格。请选择 .vcf、.csv 或 .xlsx 文件。</translation>
    </message>
    <message>
      <source>%1 holds several tables (%2). Import them one by one.</source>
      <translation>%1 里有好几个表格（%2）。请一个一个导入。</translation>
    </message>
    <message>
      <source>%1 in “%2” is kept as it stands, but the spreadsheet lost its digits. Format the column as text and export again.</source>
      <translation>“%2”里的 %1 照原样保留，但电子表格已经丢失了它的数字。请把那一列设为文本格式，再导出一次。</translation>
    </message>
    <message>
      <source>%1 in “%2” was left out: a formula of the spreadsheet failed there.</source>
      <translation>“%2”列的 %1 没有导入：电子表格的公式在那里出错。</translation>
    </message>
    <message>
      <source>%1 in “%2” was left out: the column was too narrow when the file was saved. Widen it and export again.</source>
      <translation>“%2”列的 %1 没有导入：保存时列宽太窄。请拉宽该列再导出一次。</translation>
    </message>
    <message>
      <source>%1 in “%2” was left out: the spreadsheet lost its digits. Format the column as text and export again.</source>
      <translation>“%2”列的 %1 没有导入：电子表格弄丢了数字。请把该列设为文本格式，再导出一次。</translation>
    </message>
    <message>
      <source>%1 is a PDF. Export the contacts as .vcf, .csv or .xlsx where it was made, and import that file.</source>
      <translation>%1 是 PDF。请在原来的程序把联系人导出成 .vcf、.csv 或 .xlsx，再导入那个文件。</translation>
    </message>
    <message>
      <source>%1 is a customer book. Open it with “Open book…”; it need not be imported.</source>
      <translation>%1 是客户簿。请用“打开客户簿…”打开，不必导入。</translation>
    </message>
    <message>
      <source>%1 is a document, but not an Excel workbook. Choose a .vcf, .csv or .xlsx file.</source>
      <translation>%1 是文档，但不是 Excel 工作簿。请选择 .vcf、.csv 或 .xlsx 文件。</translation>
    </message>
    <message>
      <source>%1 is a document. Copy its table into Excel, save it there and import that file.</source>
      <translation>%1 是文档。请把里面的表格复制到 Excel，保存后再导入那个文件。</translation>
    </message>
    <message>
      <source>%1 is a packed file. Unpack it, and import the files in it.</source>
      <translation>%1 是压缩包。请先解压，再导入里面的文件。</translation>
    </message>
    <message>
      <source>%1 is a picture. Choose a contact file (.vcf, .csv or .xlsx).</source>
      <translation>%1 是图片。请选择联系人文件（.vcf、.csv 或 .xlsx）。</translation>
    </message>
    <message>
      <source>%1 is a web page, even if it is named like a table. Open it in Excel, save it as .xlsx and import that file.</source>
      <translation>%1 其实是网页，只是文件名像表格。请用 Excel 打开，另存为 .xlsx，再导入那个文件。</translation>
    </message>
    <message>
      <source>%1 is a workbook of a kind that cannot be read. Save it as .xlsx or CSV and import that file.</source>
      <translation>%1 是无法读取的工作簿格式。请另存为 .xlsx 或 CSV，再导入那个文件。</translation>
    </message>
    <message>
      <source>%1 is damaged or packed in a way that cannot be read. Unpack it, and import the files in it.</source>
      <translation>%1 已损坏，或压缩方式无法读取。请先解压，再导入里面的文件。</translation>
    </message>
    <message>
      <source>%1 is damaged. Open it in Excel, save it as a new .xlsx and import that file.</source>
      <translation>%1 已损坏。请用 Excel 打开，另存为新的 .xlsx，再导入那个文件。</translation>
    </message>
    <message>
      <source>%1 is empty. Export the contacts from the phone again.</source>
      <translation>%1 是空的。请从手机重新导出联系人。</translation>
    </message>
    <message>
      <source>%1 is larger than %2 MB. Export fewer contacts, or without photos, and import the files one by one.</source>
      <translation>%1 超过 %2 MB。请少导出一些联系人，或不要带照片，再逐一导入。</translation>
    </message>
    <message>
      <source>%1 is not a contact file but a picture, program or other binary file. Choose a .vcf or .csv.</source>
      <translation>%1 不是联系人文件，而是图片、程序或其他文件。请选 .vcf 或 .csv 文件。</translation>
    </message>
    <message>
      <source>%1 is not a file. Choose a .vcf, .csv or .xlsx file.</source>
      <translation>%1 不是文件。请选择 .vcf、.csv 或 .xlsx 文件。</translation>
    </message>
    <message>
      <source>%1 is not there. Check whether it was moved or renamed.</source>
      <translation>找不到 %1。请确认是否移走或改了名字。</translation>
    </message>
    <message>
      <source>%1 is packed inside %2 and was not looked into. Unpack it first.</source>
      <translation>%1 压缩在 %2 里，没有读取。请先解压。</translation>
    </message>
    <message>
      <source>%1 is protected by a password. Open it in Excel, save it without the password and import that file.</source>
      <translation>%1 有密码保护。请用 Excel 打开，取消密码后保存，再导入那个文件。</translation>
    </message>
    <message>
      <source>%1 is protected by a password. Unpack it, and import the files in it.</source>
      <translation>%1 有密码保护。请先解压，再导入里面的文件。</translation>
    </message>
    <message>
      <source>%1 is the database of another program. Export the contacts from that program as .vcf or .csv.</source>
      <translation>%1 是其他程序的数据库。请在那个程序把联系人导出成 .vcf 或 .csv。</translation>
    </message>
    <message>
      <source>%1 is too large to import. Save only the columns and rows with customers as a new workbook.</source>
      <translation>%1 太大，无法导入。请只留下客户资料的列和行，另存为新的工作簿。</translation>
    </message>
    <message>
      <source>%1 lies too deep and was not looked into. Choose it by itself.</source>
      <translation>%1 的文件夹层数太深，没有读取。请单独选择它。</translation>
    </message>
    <message>
      <source>%1 may not be read. Copy it to a folder of your own and import the copy.</source>
      <translation>没有读取 %1 的权限。请复制到自己的文件夹再导入。</translation>
    </message>
    <message>
      <source>%1 of %2: %3</source>
      <translation>第 %1 个，共 %2 个：%3</translation>
    </message>
    <message>
      <source>%1 people stand beside each other in the rows of this table. Each is read as a customer of its own; look at them in the preview.</source>
      <translation>这张表的每一行并排放了 %1 个人，已经各自读成一位客户；请在预览里看一下。</translation>
    </message>
    <message>
      <source>%1 rows skipped – %2</source>
      <translation>跳过 %1 条：%2</translation>
    </message>
    <message>
      <source>%1, card %2 (line %3)</source>
      <translation>%1，第 %2 张名片（第 %3 行）</translation>
    </message>
    <message>
      <source>%1, line %2</source>
      <translation>%1 第 %2 行</translation>
    </message>
    <message>
      <source>%1, unchanged</source>
      <translation>%1，没有变动</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1：%2</translation>
    </message>
    <message>
      <source>%1: %2 found, %3 new, %4 merged, %5 skipped, %6 failed.</source>
      <translation>%1：共 %2 条，新建 %3、合并 %4、跳过 %5、无法读取 %6。</translation>
    </message>
    <message>
      <source>%1: %2 skipped – %3</source>
      <translation>%1：跳过 %2，%3</translation>
    </message>
    <message>
      <source>%1: is that the day first or the month? Until you choose, such dates are kept as text.</source>
      <translation>%1：前面是日还是月？在您选择之前，这样的日期先照原样保留。</translation>
    </message>
    <message>
      <source>%1: skipped – %2</source>
      <translation>%1：跳过，%2</translation>
    </message>
    <message>
      <source>%1: the photo of %2 was left out: %3</source>
      <translation>%1：%2 的照片没有导入：%3</translation>
    </message>
    <message>
      <source>%1: which one</source>
      <translation>%1：哪一种</translation>
    </message>
    <message>
      <source>%1; %2 gets: %3</source>
      <translation>%1；%2 会加上：%3</translation>
    </message>
    <message>
      <source>%1; added as new</source>
      <translation>%1；当作新客户加入</translation>
    </message>
    <message>
      <source>%1; added as new. A merge would give %2: %3</source>
      <translation>%1；当作新客户加入。若合并，%2 会多出：%3</translation>
    </message>
    <message>
      <source>%1; nothing new for %2</source>
      <translation>%1；%2 没有新的内容</translation>
    </message>
    <message>
      <source>%1; skipped, %2 stays as is</source>
      <translation>%1；跳过，%2 维持原样</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n 位客户</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s)</source>
      <translation>
        <numerusform>%n 个文件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) cannot be read</source>
      <translation>
        <numerusform>%n 个文件无法读取</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) in %1 may not be read. Copy them to a folder of your own and import the copies.</source>
      <translation>
        <numerusform>没有读取 %1 里 %n 个文件的权限。请复制到自己的文件夹再导入。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>还有 %n 个</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n number(s) cannot be read and stay as written: %1</source>
      <translation>
        <numerusform>%n 个号码看不懂，按原样保留：%1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) could not be read:</source>
      <translation>
        <numerusform>有 %n 条无法读取：</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) have a number of more than 15 digits. Excel keeps only 15 and makes the others zeros; look at these rows in the preview.</source>
      <translation>
        <numerusform>有 %n 行的数字超过 15 位。Excel 只保留前 15 位，后面会变成 0；请在预览里看一下这几行。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) with a quotation mark that is never closed were mended; look at them in the preview.</source>
      <translation>
        <numerusform>有 %n 条的引号没有关上，已经修补；请在预览里看一下。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n talk(s) have a day that is still to come; they were kept as comments.</source>
      <translation>
        <numerusform>有 %n 条沟通内容的日期还没到，已保留为评论。</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Add all to group:</source>
      <translation>全部加入分组(&amp;A)：</translation>
    </message>
    <message>
      <source>1 File</source>
      <translation>1 选择文件</translation>
    </message>
    <message>
      <source>2 Check</source>
      <translation>2 对应与预览</translation>
    </message>
    <message>
      <source>3 Done</source>
      <translation>3 完成</translation>
    </message>
    <message>
      <source>A branch of a directory, no person</source>
      <translation>目录里的一个分支，不是人</translation>
    </message>
    <message>
      <source>A cell has %1 lines. A quotation mark may be missing there; look at the file.</source>
      <translation>有一个单元格里有 %1 行，那里可能少了引号；请看一下文件。</translation>
    </message>
    <message>
      <source>A change to a directory (%1), no person</source>
      <translation>目录的一项变更（%1），不是人</translation>
    </message>
    <message>
      <source>A group of contacts, no person</source>
      <translation>这是联系人分组，不是一个人</translation>
    </message>
    <message>
      <source>A line is longer than any row of a table; the end of it was left out.</source>
      <translation>有一行长得不像表格的一行，后面的部分没有导入。</translation>
    </message>
    <message>
      <source>A number in this row has more than 15 digits. Excel makes those behind the 15th zeros; check whether its end is right.</source>
      <translation>这一行有超过 15 位的数字。Excel 会把第 15 位以后变成 0；请看看尾数是否正确。</translation>
    </message>
    <message>
      <source>A quotation mark is never closed in this row; check whether its cells are right.</source>
      <translation>这一行的引号没有关上；请看看各单元格是否正确。</translation>
    </message>
    <message>
      <source>Add all to a group</source>
      <translation>全部加入分组</translation>
    </message>
    <message>
      <source>Add as new</source>
      <translation>另外新建</translation>
    </message>
    <message>
      <source>Address</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>地址</translation>
    </message>
    <message>
      <source>Address book (*.ldif)</source>
      <translation>通讯录 (*.ldif)</translation>
    </message>
    <message>
      <source>All duplicates: %1</source>
      <translation>所有重复的：%1</translation>
    </message>
    <message>
      <source>An empty card</source>
      <translation>空白的名片</translation>
    </message>
    <message>
      <source>An empty row</source>
      <translation>空白的一行</translation>
    </message>
    <message>
      <source>Ask again</source>
      <translation>重新询问</translation>
    </message>
    <message>
      <source>Automatic</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>自动判断</translation>
    </message>
    <message>
      <source>Back</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>上一步</translation>
    </message>
    <message>
      <source>Backing the book up first…</source>
      <translation>先备份客户簿…</translation>
    </message>
    <message>
      <source>Big5 (traditional Chinese)</source>
      <translation>Big5（繁体中文）</translation>
    </message>
    <message>
      <source>Big5-HKSCS (Hong Kong)</source>
      <translation>Big5-HKSCS（香港）</translation>
    </message>
    <message>
      <source>CP949 (Korean)</source>
      <translation>CP949（韩文）</translation>
    </message>
    <message>
      <source>Can be undone in one go; the file itself is not changed.</source>
      <translation>导入后可一次撤销；文件本身不会改动。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>取消</translation>
    </message>
    <message>
      <source>Chat</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>聊天账号</translation>
    </message>
    <message>
      <source>Choose</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>选择</translation>
    </message>
    <message>
      <source>Choose a f&amp;older…</source>
      <translation>选择文件夹(&amp;O)…</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>选择文件…</translation>
    </message>
    <message>
      <source>Choose a folder with contacts files</source>
      <translation>选择放联系人文件的文件夹</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>选择其他文件…</translation>
    </message>
    <message>
      <source>Choose contacts files</source>
      <translation>选择联系人文件</translation>
    </message>
    <message>
      <source>Click to decide otherwise.</source>
      <translation>点一下可改为其他处理方式。</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Column %1</source>
      <translation>第 %1 列</translation>
    </message>
    <message>
      <source>Columns as last time.</source>
      <translation>各列照上次的安排。</translation>
    </message>
    <message>
      <source>Contact cards (*.vcf)</source>
      <translation>名片文件 (*.vcf)</translation>
    </message>
    <message>
      <source>Contact cards (.vcf) from a phone, tables (.csv, .xlsx) from Google, Outlook or a spreadsheet, or a zip of them. You see every row before anything is written, and the files themselves are not changed.</source>
      <translation>手机的名片文件（.vcf），Google、Outlook 或电子表格的表格（.csv、.xlsx），或它们的 zip 压缩包。写入之前可以先看每一条，文件本身不会改动。</translation>
    </message>
    <message>
      <source>Contacts (*.vcf *.vcard *.ldif *.csv *.txt *.tsv *.xlsx *.xls *.ods *.zip);;All files (*)</source>
      <translation>联系人 (*.vcf *.vcard *.ldif *.csv *.txt *.tsv *.xlsx *.xls *.ods *.zip);;所有文件 (*)</translation>
    </message>
    <message>
      <source>Correct this cell</source>
      <translation>更正这个单元格</translation>
    </message>
    <message>
      <source>Dates are read like this: %1 is %2.</source>
      <translation>日期这样读：%1 是 %2。</translation>
    </message>
    <message>
      <source>Day first</source>
      <translation>日在前</translation>
    </message>
    <message>
      <source>Detected: %1</source>
      <translation>自动判断：%1</translation>
    </message>
    <message>
      <source>Do not import</source>
      <translation>不导入</translation>
    </message>
    <message>
      <source>Drop contacts files or a folder here</source>
      <translation>把联系人文件或文件夹拖到这里</translation>
    </message>
    <message>
      <source>Duplicate %1</source>
      <translation>重复 %1</translation>
    </message>
    <message>
      <source>E-mail</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>电子邮件</translation>
    </message>
    <message>
      <source>Encoding %1</source>
      <translation>编码 %1</translation>
    </message>
    <message>
      <source>Every row could be read.</source>
      <translation>每一条都读到了。</translation>
    </message>
    <message>
      <source>Everybody in the file joins this group.</source>
      <translation>文件里的人都会加入这个分组。</translation>
    </message>
    <message>
      <source>Forget</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>忘记</translation>
    </message>
    <message>
      <source>GB18030 (simplified Chinese)</source>
      <translation>GB18030（简体中文）</translation>
    </message>
    <message>
      <source>Groups</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>分组</translation>
    </message>
    <message>
      <source>Identity</source>
      <extracomment>column: the number by which the phone knows the contact</extracomment>
      <translation>识别码</translation>
    </message>
    <message>
      <source>If the names look wrong, choose another encoding: the file is read again.</source>
      <translation>如果名字看起来不对，请换一种编码，会重新读取文件。</translation>
    </message>
    <message>
      <source>If these are customers after all: where are the names?</source>
      <translation>如果这些其实是客户，姓名在哪一列？</translation>
    </message>
    <message>
      <source>Import</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>导入</translation>
    </message>
    <message numerus="yes">
      <source>Import %n row(s)</source>
      <translation>
        <numerusform>导入 %n 条</numerusform>
      </translation>
    </message>
    <message>
      <source>Important dates</source>
      <translation>重要日子</translation>
    </message>
    <message>
      <source>Imported %1: %2 new, %3 merged, %4 skipped</source>
      <translation>已导入 %1：新建 %2、合并 %3、跳过 %4</translation>
    </message>
    <message>
      <source>Imported %1: %2 new, %3 merged, %4 skipped, %5 not read</source>
      <translation>已导入 %1：新建 %2、合并 %3、跳过 %4、无法读取 %5</translation>
    </message>
    <message>
      <source>Importing %1…</source>
      <translation>正在导入 %1…</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>最近联系日期</translation>
    </message>
    <message>
      <source>Last talk</source>
      <translation>最近联系内容</translation>
    </message>
    <message numerus="yes">
      <source>Leave all %n</source>
      <translation>
        <numerusform>%n 个都先不管</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>先不管</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>不导入</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>不导入</translation>
    </message>
    <message>
      <source>Left out %1</source>
      <translation>不导入 %1</translation>
    </message>
    <message>
      <source>Looking for contacts files…</source>
      <translation>正在查找联系人文件…</translation>
    </message>
    <message>
      <source>Looking for people who are in the book already…</source>
      <translation>正在比对客户簿里已有的人…</translation>
    </message>
    <message>
      <source>Maybe the same %1</source>
      <translation>可能相同 %1</translation>
    </message>
    <message numerus="yes">
      <source>Mended or left out: %n</source>
      <translation>
        <numerusform>修正或跳过的有 %n 处</numerusform>
      </translation>
    </message>
    <message>
      <source>Merge</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>合并</translation>
    </message>
    <message>
      <source>Merge with %1</source>
      <translation>与 %1 合并</translation>
    </message>
    <message>
      <source>Middle name</source>
      <translation>中间名</translation>
    </message>
    <message>
      <source>Month first</source>
      <translation>月在前</translation>
    </message>
    <message>
      <source>New</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>新建</translation>
    </message>
    <message>
      <source>New %1</source>
      <translation>将新建 %1</translation>
    </message>
    <message>
      <source>New colleague</source>
      <translation>新同事</translation>
    </message>
    <message>
      <source>New?</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>新建？</translation>
    </message>
    <message numerus="yes">
      <source>Next file (%n left)</source>
      <translation>
        <numerusform>下一个文件（还有 %n 个）</numerusform>
      </translation>
    </message>
    <message>
      <source>No card could be read. Try another encoding.</source>
      <translation>没有读到任何名片。请试试其他编码。</translation>
    </message>
    <message>
      <source>No group</source>
      <translation>不加入分组</translation>
    </message>
    <message>
      <source>No name</source>
      <translation>没有名字</translation>
    </message>
    <message>
      <source>No name, number or address says whose card this is</source>
      <translation>没有姓名、电话或地址，不知道是谁的名片</translation>
    </message>
    <message>
      <source>Nobody in it %1</source>
      <translation>没有客户 %1</translation>
    </message>
    <message>
      <source>Not a customer: it stands above the table (“%1”)</source>
      <translation>不是客户：在表格上方的文字（“%1”）</translation>
    </message>
    <message>
      <source>Not a customer: it sums up or ends the list (“%1”)</source>
      <translation>不是客户：这是合计或表尾（“%1”）</translation>
    </message>
    <message>
      <source>Not a customer: no name and no number (“%1”)</source>
      <translation>不是客户：没有姓名也没有电话（“%1”）</translation>
    </message>
    <message>
      <source>Not a customer: the names of the columns again</source>
      <translation>不是客户：重复的列名</translation>
    </message>
    <message>
      <source>Not read from %1</source>
      <translation>%1 中无法读取的部分</translation>
    </message>
    <message>
      <source>Nothing to import</source>
      <translation>没有可以导入的</translation>
    </message>
    <message>
      <source>Nothing was imported from %1.</source>
      <translation>没有从 %1 导入任何数据。</translation>
    </message>
    <message>
      <source>Nothing was written.</source>
      <translation>没有写入任何数据。</translation>
    </message>
    <message>
      <source>Nothing would be left of this row. Leave it out instead.</source>
      <translation>这样这一条就什么都不剩了。请改成不导入这一条。</translation>
    </message>
    <message>
      <source>Notice</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>注意</translation>
    </message>
    <message>
      <source>Of these, notice %1</source>
      <translation>其中需留意 %1</translation>
    </message>
    <message>
      <source>One of ours</source>
      <translation>现有的同事</translation>
    </message>
    <message>
      <source>Other fields</source>
      <translation>其他信息</translation>
    </message>
    <message>
      <source>Phone</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>电话</translation>
    </message>
    <message>
      <source>Phone import %1</source>
      <translation>手机导入 %1</translation>
    </message>
    <message>
      <source>Reading %1: %2 so far…</source>
      <translation>正在读取 %1：已读 %2 条…</translation>
    </message>
    <message>
      <source>Reading %1…</source>
      <translation>正在读取 %1…</translation>
    </message>
    <message>
      <source>Salutation</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>称谓</translation>
    </message>
    <message>
      <source>Same</source>
      <extracomment>mark of a row: it is in the book already, word for word</extracomment>
      <translation>相同</translation>
    </message>
    <message>
      <source>Same, skipped %1</source>
      <translation>完全相同，跳过 %1</translation>
    </message>
    <message numerus="yes">
      <source>Save the %n row(s) that could not be read…</source>
      <translation>
        <numerusform>保存无法读取的 %n 条…</numerusform>
      </translation>
    </message>
    <message>
      <source>Save the rows that were not read</source>
      <translation>保存无法读取的部分</translation>
    </message>
    <message>
      <source>Saved as %1. Correct it there and import that file.</source>
      <translation>已保存为 %1。请在那里更正，再导入那个文件。</translation>
    </message>
    <message>
      <source>Shift_JIS (Japanese)</source>
      <translation>Shift_JIS（日文）</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>查看这些客户</translation>
    </message>
    <message numerus="yes">
      <source>Show these %n customer(s)</source>
      <translation>
        <numerusform>查看这 %n 位客户</numerusform>
      </translation>
    </message>
    <message>
      <source>Skip</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>跳过</translation>
    </message>
    <message>
      <source>Some characters cannot be read in %1. Try another encoding.</source>
      <translation>有些字用 %1 读不出来。请换一种编码。</translation>
    </message>
    <message>
      <source>Some characters cannot be read. Try another encoding.</source>
      <translation>有些字无法读取。请试试其他编码。</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>表格 (*.csv)</translation>
    </message>
    <message>
      <source>Text</source>
      <extracomment>column: what could not be read</extracomment>
      <translation>内容</translation>
    </message>
    <message>
      <source>Text (*.txt)</source>
      <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
      <source>The beginning of the card is missing; what was there is used.</source>
      <translation>名片的开头不见了，有的部分已采用。</translation>
    </message>
    <message>
      <source>The book keeps its own photo.</source>
      <translation>保留客户簿里原有的照片。</translation>
    </message>
    <message>
      <source>The book keeps “%1”; “%2” is kept as another field.</source>
      <translation>客户簿保留“%1”；“%2”存到其他信息。</translation>
    </message>
    <message>
      <source>The book was changed since the preview. Import the file again.</source>
      <translation>预览之后客户簿有变动。请重新导入这个文件。</translation>
    </message>
    <message numerus="yes">
      <source>The book was changed while the file was looked at: %n people were decided anew.</source>
      <translation>
        <numerusform>看文件的时候客户簿有了变动：%n 位客户已重新判断。</numerusform>
      </translation>
    </message>
    <message>
      <source>The card has a second name or beginning. Check whether two cards ran together.</source>
      <translation>这张名片有第二个姓名或开头。请看看是不是两张名片粘在一起了。</translation>
    </message>
    <message>
      <source>The date “%1” cannot be read for sure and was kept as text.</source>
      <translation>日期“%1”无法确定，已照原样保留。</translation>
    </message>
    <message>
      <source>The end of the card is missing; what was there is used.</source>
      <translation>名片的结尾不见了，有的部分已采用。</translation>
    </message>
    <message>
      <source>The group “%1”, no person: %2 of its %3 members are in the file and join it</source>
      <translation>分组“%1”不是人：%3 位成员中有 %2 位在文件里，已归入这个分组</translation>
    </message>
    <message>
      <source>The import was stopped; nothing was changed.</source>
      <translation>导入已停止，数据没有任何变动。</translation>
    </message>
    <message>
      <source>The import was undone: the book is as it was before.</source>
      <translation>这次导入已撤销，客户簿和导入前一样。</translation>
    </message>
    <message>
      <source>The moment “%1” became the day that it is here: %2.</source>
      <translation>时刻“%1”已换成本地当天的日期：%2。</translation>
    </message>
    <message>
      <source>The names of the fields stand below each other in this table, so each of its columns is read as a customer; look at them in the preview.</source>
      <translation>这张表的项目名称是从上往下写的，所以每一列读成一位客户；请在预览里看一下。</translation>
    </message>
    <message>
      <source>The photo is damaged and was left out.</source>
      <translation>照片已损坏，没有导入。</translation>
    </message>
    <message>
      <source>The text looks garbled in %1. It is rather %2: choose that above.</source>
      <translation>以 %1 读出来像是乱码，应该是 %2：请在上方改选。</translation>
    </message>
    <message>
      <source>There are more than %1 files in %2. Choose a folder that holds only the contacts.</source>
      <translation>%2 里的文件超过 %1 个。请选择只放联系人的文件夹。</translation>
    </message>
    <message>
      <source>There are no contact files in %1. Look for files that end in .vcf, .csv or .xlsx.</source>
      <translation>%1 里没有联系人文件。请找 .vcf、.csv 或 .xlsx 结尾的文件。</translation>
    </message>
    <message>
      <source>There are no rows in %1. Open it in Excel and check which file holds the customers.</source>
      <translation>%1 里没有数据。请用 Excel 打开，确认客户资料在哪个文件。</translation>
    </message>
    <message>
      <source>There are several photos; the first one was kept.</source>
      <translation>有好几张照片，保留了第一张。</translation>
    </message>
    <message>
      <source>There is another %1; nothing but the name is the same, so both are kept.</source>
      <translation>另有一位 %1；只有姓名相同，所以两位都保留。</translation>
    </message>
    <message>
      <source>There is no encoding named %1. Try UTF-8, GB18030 or Big5.</source>
      <translation>没有叫 %1 的编码。请试试 UTF-8、GB18030 或 Big5。</translation>
    </message>
    <message>
      <source>There is no sheet named %1 in %2 any more. Choose the file again.</source>
      <translation>%2 里已经没有名为 %1 的工作表。请重新选择文件。</translation>
    </message>
    <message>
      <source>This cannot be changed here.</source>
      <translation>这里不能修改。</translation>
    </message>
    <message>
      <source>This cannot be changed here. Change it after the import.</source>
      <translation>这里不能修改。请导入后再改。</translation>
    </message>
    <message>
      <source>This card is damaged (%1).</source>
      <translation>这张名片已损坏（%1）。</translation>
    </message>
    <message>
      <source>This does not look like a list of customers (%1). Nobody is taken from it until you say in the preview which column holds the names.</source>
      <translation>这看起来不是客户名单（%1）。请在预览里指定哪一列是姓名，才会导入。</translation>
    </message>
    <message>
      <source>This row is damaged (%1).</source>
      <translation>这一行已损坏（%1）。</translation>
    </message>
    <message>
      <source>This row is too long for a customer (more than a million characters).</source>
      <translation>这一条太长，不像一位客户（超过一百万字）。</translation>
    </message>
    <message>
      <source>Two cards had run together; they were parted where one began.</source>
      <translation>两张名片粘在一起了，已从第二张的开头分开。</translation>
    </message>
    <message>
      <source>Undo this import</source>
      <translation>撤销这次导入</translation>
    </message>
    <message>
      <source>Unreadable</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>无法读取</translation>
    </message>
    <message>
      <source>Unreadable %1</source>
      <translation>无法读取 %1</translation>
    </message>
    <message>
      <source>What stands in other files was left out: %1</source>
      <translation>写在其他文件里的内容未导入：%1</translation>
    </message>
    <message>
      <source>What the file would add</source>
      <translation>文件会加入什么</translation>
    </message>
    <message>
      <source>Where</source>
      <extracomment>column: in which line of the file</extracomment>
      <translation>位置</translation>
    </message>
    <message>
      <source>Where this column goes…</source>
      <translation>这一列放到哪里…</translation>
    </message>
    <message>
      <source>Why</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>原因</translation>
    </message>
    <message>
      <source>Windows-1250 (Central European)</source>
      <translation>Windows-1250（中欧）</translation>
    </message>
    <message>
      <source>Windows-1251 (Cyrillic)</source>
      <translation>Windows-1251（西里尔字母）</translation>
    </message>
    <message>
      <source>Windows-1252 (Western)</source>
      <translation>Windows-1252（西欧）</translation>
    </message>
    <message>
      <source>Writing %1 of %2…</source>
      <translation>正在写入第 %1 条，共 %2 条…</translation>
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
      <translation>新客户</translation>
    </message>
    <message>
      <source>added as new beside %1</source>
      <translation>另外新建，与 %1 并存</translation>
    </message>
    <message>
      <source>already in the book</source>
      <translation>已在客户簿里</translation>
    </message>
    <message>
      <source>bar</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>竖线</translation>
    </message>
    <message>
      <source>came in as %1 before, corrected by you</source>
      <translation>之前导入时已改名为 %1</translation>
    </message>
    <message>
      <source>card %1 (line %2)</source>
      <translation>第 %1 张名片（第 %2 行）</translation>
    </message>
    <message>
      <source>city</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>城市</translation>
    </message>
    <message>
      <source>comma</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>逗号</translation>
    </message>
    <message>
      <source>country</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>国家</translation>
    </message>
    <message>
      <source>digits lost by the spreadsheet: not kept</source>
      <translation>电子表格弄丢了数字：不存</translation>
    </message>
    <message>
      <source>district</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>区县</translation>
    </message>
    <message>
      <source>left as another field: %1</source>
      <translation>保留为其他信息：%1</translation>
    </message>
    <message>
      <source>left out by you</source>
      <translation>您选择不导入</translation>
    </message>
    <message>
      <source>line %1</source>
      <translation>第 %1 行</translation>
    </message>
    <message>
      <source>longer than any card</source>
      <translation>比任何名片都长</translation>
    </message>
    <message>
      <source>more than %1 lines</source>
      <translation>超过 %1 行</translation>
    </message>
    <message>
      <source>no header</source>
      <translation>没有标题行</translation>
    </message>
    <message>
      <source>postcode</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>邮政编码</translation>
    </message>
    <message>
      <source>region</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>省／直辖市</translation>
    </message>
    <message>
      <source>same e-mail as %1</source>
      <translation>和 %1 的电子邮件相同</translation>
    </message>
    <message>
      <source>same name and company as %1</source>
      <translation>和 %1 同名，公司也相同</translation>
    </message>
    <message>
      <source>same number as %1</source>
      <translation>和 %1 的电话相同</translation>
    </message>
    <message>
      <source>semicolon</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>分号</translation>
    </message>
    <message>
      <source>street</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>街道</translation>
    </message>
    <message>
      <source>tab</source>
      <extracomment>in the window that imports a file: column, decision, mark of a row or button</extracomment>
      <translation>制表符</translation>
    </message>
    <message>
      <source>the same as %1</source>
      <translation>和 %1 相同</translation>
    </message>
    <message>
      <source>the same name as %1, and nothing else to tell by</source>
      <translation>和 %1 同名，没有其他可分辨的信息</translation>
    </message>
    <message>
      <source>the same person</source>
      <translation>同一个人</translation>
    </message>
    <message>
      <source>“%1”</source>
      <translation>“%1”</translation>
    </message>
    <message numerus="yes">
      <source>“%1” (%2) is not known as “%3” in this book and was kept as another field for %n people.</source>
      <translation>
        <numerusform>这本客户簿不认得“%1”（%2）是哪一个“%3”；%n 位客户的已保留为其他信息。</numerusform>
      </translation>
    </message>
    <message>
      <source>“%1” cannot be read here.</source>
      <translation>“%1”在这里读不懂。</translation>
    </message>
    <message>
      <source>“%1” in “%2” (%3): a new colleague, or one of ours? Until you say, it stays another field.</source>
      <translation>“%2”里的“%1”（%3）是新同事，还是现有的同事？没选之前保留为其他信息。</translation>
    </message>
    <message>
      <source>“%1” in “%2” (%3): which %4 is that? Until you say, it stays another field.</source>
      <translation>“%2”里的“%1”（%3）是哪一个“%4”？没选之前保留为其他信息。</translation>
    </message>
    <message>
      <source>“%1” is %2</source>
      <translation>“%1”是%2</translation>
    </message>
    <message>
      <source>“%1” is a picture, sound or key and was left out.</source>
      <translation>“%1”是图片、声音或密钥，没有导入。</translation>
    </message>
    <message>
      <source>“%1” is not a day with its year.</source>
      <translation>“%1”不是有年份的日期。</translation>
    </message>
    <message>
      <source>“%1” is not a phone number.</source>
      <translation>“%1”不是电话号码。</translation>
    </message>
    <message>
      <source>“%1” is not an e-mail address.</source>
      <translation>“%1”不是电子邮件地址。</translation>
    </message>
    <message numerus="yes">
      <source>… and %n more</source>
      <translation>
        <numerusform>…还有 %n 项</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ImportDone</name>
    <message>
      <source>merged</source>
      <extracomment>under a large number, on the page that says what an import did</extracomment>
      <translation>合并</translation>
    </message>
    <message>
      <source>new</source>
      <extracomment>under a large number, on the page that says what an import did</extracomment>
      <translation>新建</translation>
    </message>
    <message>
      <source>not read</source>
      <translation>无法读取</translation>
    </message>
    <message>
      <source>skipped</source>
      <extracomment>under a large number, on the page that says what an import did</extracomment>
      <translation>跳过</translation>
    </message>
  </context>
  <context>
    <name>InteractionForm</name>
    <message>
      <source>&amp;Cost</source>
      <extracomment>label in the form that logs a contact</extracomment>
      <translation>花费(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Minutes</source>
      <extracomment>label in the form that logs a contact</extracomment>
      <translation>时长(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Next date</source>
      <translation>下次日期(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Promised</source>
      <extracomment>label in the form that logs a contact</extracomment>
      <translation>答应的事(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Satisfied</source>
      <extracomment>label in the form that logs a contact</extracomment>
      <translation>满意度(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;When, by whom</source>
      <translation>时间与经手人(&amp;W)</translation>
    </message>
    <message>
      <source>A cost is not less than nothing.</source>
      <translation>花费不能是负数。</translation>
    </message>
    <message>
      <source>By</source>
      <extracomment>before a day, with a tick: promised by that day</extracomment>
      <translation>期限</translation>
    </message>
    <message>
      <source>By when</source>
      <translation>什么时候以前</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>label in the form that logs a contact</extracomment>
      <translation>删除</translation>
    </message>
    <message>
      <source>Enter saves, Shift+Enter begins a new line</source>
      <translation>Enter 保存，Shift+Enter 换行</translation>
    </message>
    <message>
      <source>Get in touch again</source>
      <translation>再联系一次</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>时长</translation>
    </message>
    <message>
      <source>It was done with many: open that</source>
      <translation>这是多人联系中的一条：打开整条</translation>
    </message>
    <message>
      <source>Kind (Alt+1 to Alt+8)</source>
      <translation>种类（Alt+1 到 Alt+8）</translation>
    </message>
    <message>
      <source>Log a contact: %1</source>
      <translation>记录联系：%1</translation>
    </message>
    <message>
      <source>Logged contact: %1</source>
      <translation>联系记录：%1</translation>
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
      <translation>无</translation>
    </message>
    <message>
      <source>None of them</source>
      <translation>都不是</translation>
    </message>
    <message>
      <source>Occasion</source>
      <extracomment>label in the form that logs a contact</extracomment>
      <translation>节日或场合</translation>
    </message>
    <message>
      <source>On</source>
      <extracomment>before a day, with a tick: on that day</extracomment>
      <translation>定在</translation>
    </message>
    <message>
      <source>Plan a visit</source>
      <translation>安排拜访</translation>
    </message>
    <message>
      <source>Promised service</source>
      <translation>服务承诺</translation>
    </message>
    <message>
      <source>Promised to others, or no longer</source>
      <translation>不是承诺给这位，或已取消</translation>
    </message>
    <message>
      <source>Purpose</source>
      <extracomment>label in the form that logs a contact</extracomment>
      <translation>目的</translation>
    </message>
    <message>
      <source>Satisfied with the colleague (1 to 5)</source>
      <translation>对同事的满意度（1 到 5）</translation>
    </message>
    <message>
      <source>Satisfied with the shop (1 to 5)</source>
      <translation>对本店的满意度（1 到 5）</translation>
    </message>
    <message>
      <source>Staff</source>
      <extracomment>label in the form that logs a contact</extracomment>
      <translation>同事</translation>
    </message>
    <message>
      <source>Such an amount is too large.</source>
      <translation>金额太大了。</translation>
    </message>
    <message>
      <source>Then</source>
      <extracomment>label: what is to be done on the next date</extracomment>
      <translation>到时候</translation>
    </message>
    <message>
      <source>This is no amount: %1</source>
      <translation>这不是金额：%1</translation>
    </message>
    <message>
      <source>This is still to come. A visit to come is better planned as a visit.</source>
      <translation>时间还没到。将来的拜访请用“安排拜访”。</translation>
    </message>
    <message>
      <source>This was in %1: is the year right?</source>
      <translation>这是 %1 年的事，年份对吗？</translation>
    </message>
    <message>
      <source>This was the planned visit of %1</source>
      <translation>这是 %1 安排的那次拜访</translation>
    </message>
    <message>
      <source>What it cost us</source>
      <translation>本店花费</translation>
    </message>
    <message>
      <source>What was promised</source>
      <translation>答应了什么</translation>
    </message>
    <message>
      <source>What was said or done</source>
      <translation>说了什么、做了什么</translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>label in the form that logs a contact</extracomment>
      <translation>时间</translation>
    </message>
    <message>
      <source>Who reached out</source>
      <translation>谁主动</translation>
    </message>
    <message>
      <source>Who sees to it</source>
      <translation>由谁负责</translation>
    </message>
    <message>
      <source>min</source>
      <extracomment>label in the form that logs a contact</extracomment>
      <translation>分钟</translation>
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
      <translation>经手人</translation>
    </message>
    <message>
      <source>Calls, visits, messages and gifts are logged here. The next date to get in touch is counted from the latest one.</source>
      <translation>电话、拜访、消息、送礼都记在这里。联系期限从最近一次算起。</translation>
    </message>
    <message>
      <source>Change…</source>
      <extracomment>head of a column, or a command, in the list of the contacts made with a customer</extracomment>
      <translation>修改…</translation>
    </message>
    <message>
      <source>Cost</source>
      <extracomment>head of a column, or a command, in the list of the contacts made with a customer</extracomment>
      <translation>花费</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>head of a column, or a command, in the list of the contacts made with a customer</extracomment>
      <translation>删除</translation>
    </message>
    <message>
      <source>Kind</source>
      <extracomment>call, visit, message, gift …</extracomment>
      <translation>方式</translation>
    </message>
    <message>
      <source>Log a contact</source>
      <translation>记录联系</translation>
    </message>
    <message>
      <source>Minutes</source>
      <extracomment>head of a column, or a command, in the list of the contacts made with a customer</extracomment>
      <translation>分钟</translation>
    </message>
    <message>
      <source>Not contacted yet</source>
      <translation>还没联系过</translation>
    </message>
    <message>
      <source>Said, next step</source>
      <translation>说了什么、下一步</translation>
    </message>
    <message>
      <source>Satisfied</source>
      <extracomment>head of a column, or a command, in the list of the contacts made with a customer</extracomment>
      <translation>满意度</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>显示全部</translation>
    </message>
    <message>
      <source>What cost money or time in 12 months: %1 of %2</source>
      <translation>12 个月内花了钱或时间的：%2 条中的 %1 条</translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>head of a column, or a command, in the list of the contacts made with a customer</extracomment>
      <translation>时间</translation>
    </message>
    <message>
      <source>the colleague %1 of 5</source>
      <translation>同事 %1 分（满分 5）</translation>
    </message>
    <message>
      <source>the shop %1 of 5</source>
      <translation>本店 %1 分（满分 5）</translation>
    </message>
  </context>
  <context>
    <name>Interactions</name>
    <message>
      <source>%1. Now a prospect.</source>
      <translation>%1，现在是潜在客户。</translation>
    </message>
    <message>
      <source>%1. Now a regular customer.</source>
      <translation>%1，现在是普通客户。</translation>
    </message>
    <message>
      <source>Get in touch again</source>
      <translation>再联系一次</translation>
    </message>
    <message>
      <source>Get in touch again at %1</source>
      <translation>再联系一次（%1）</translation>
    </message>
    <message>
      <source>Nothing has been logged with this customer yet.</source>
      <translation>这位客户还没有联系记录。</translation>
    </message>
    <message>
      <source>Somebody changed the same in the meantime (%1). What you typed is kept: save again to let it stand.</source>
      <translation>刚才有人也改了这些：%1。您填的还在，再保存一次就以您填的为准。</translation>
    </message>
    <message>
      <source>This logged contact is no longer in the book.</source>
      <translation>这条联系记录已经不在客户簿里。</translation>
    </message>
    <message>
      <source>What you typed is kept.</source>
      <translation>您填的内容还在。</translation>
    </message>
    <message>
      <source>by whom</source>
      <translation>经手人</translation>
    </message>
    <message>
      <source>cost</source>
      <extracomment>part of a contact made, in the sentence that says what somebody else changed of it</extracomment>
      <translation>花费</translation>
    </message>
    <message>
      <source>kind</source>
      <extracomment>part of a contact made, in the sentence that says what somebody else changed of it</extracomment>
      <translation>种类</translation>
    </message>
    <message>
      <source>minutes</source>
      <extracomment>part of a contact made, in the sentence that says what somebody else changed of it</extracomment>
      <translation>时长</translation>
    </message>
    <message>
      <source>next date</source>
      <translation>下次日期</translation>
    </message>
    <message>
      <source>occasion</source>
      <extracomment>part of a contact made, in the sentence that says what somebody else changed of it</extracomment>
      <translation>节日或场合</translation>
    </message>
    <message>
      <source>promised by when</source>
      <translation>答应的期限</translation>
    </message>
    <message>
      <source>promised by whom</source>
      <translation>由谁负责</translation>
    </message>
    <message>
      <source>promised service</source>
      <translation>服务承诺</translation>
    </message>
    <message>
      <source>purpose</source>
      <extracomment>part of a contact made, in the sentence that says what somebody else changed of it</extracomment>
      <translation>目的</translation>
    </message>
    <message>
      <source>satisfaction with the colleague</source>
      <translation>对同事的满意度</translation>
    </message>
    <message>
      <source>satisfaction with the shop</source>
      <translation>对本店的满意度</translation>
    </message>
    <message>
      <source>time of the next date</source>
      <translation>下次的时间</translation>
    </message>
    <message>
      <source>what was promised</source>
      <translation>答应的事</translation>
    </message>
    <message>
      <source>what was said</source>
      <translation>谈话内容</translation>
    </message>
    <message>
      <source>when</source>
      <extracomment>part of a contact made, in the sentence that says what somebody else changed of it</extracomment>
      <translation>时间</translation>
    </message>
    <message>
      <source>whether a visit is planned</source>
      <translation>是否安排拜访</translation>
    </message>
    <message>
      <source>who reached out</source>
      <translation>谁主动联系</translation>
    </message>
  </context>
  <context>
    <name>Journal</name>
    <message>
      <source>This cannot be redone, because these were changed since it was undone: %1.</source>
      <translation>无法重做，因为撤销之后又改过：%1。</translation>
    </message>
    <message>
      <source>This cannot be undone, because these were changed since: %1. Undo the later changes first.</source>
      <translation>无法撤销，因为之后又改过：%1。请先撤销较晚的变更。</translation>
    </message>
    <message>
      <source>This step is no longer there to be undone.</source>
      <translation>这一步已经无法撤销。</translation>
    </message>
    <message>
      <source>What this step changed can no longer be read, so it is left as it is.</source>
      <translation>这一步改动的内容已无法读取，因此保持现状。</translation>
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
      <translation>客户簿</translation>
    </message>
    <message>
      <source>Key of the customer book</source>
      <translation>客户簿的密码单</translation>
    </message>
    <message>
      <source>Large and small letters count; wide letters and digits are the same as narrow ones.</source>
      <translation>英文大小写不同；全角与半角的字母、数字视为相同。</translation>
    </message>
    <message>
      <source>Password</source>
      <extracomment>a label on the printed sheet that has the password of a customer book</extracomment>
      <translation>密码</translation>
    </message>
    <message>
      <source>Password since</source>
      <translation>密码设置日期</translation>
    </message>
    <message>
      <source>Shop</source>
      <extracomment>a label on the printed sheet that has the password of a customer book</extracomment>
      <translation>店名</translation>
    </message>
    <message>
      <source>When the password is changed, destroy this sheet and print another.</source>
      <translation>修改密码后，请销毁这张，重新打印一张。</translation>
    </message>
    <message>
      <source>Without this password nobody can open the book. Keep this sheet where you keep the key of the shop, not beside the computer.</source>
      <translation>没有这个密码，谁都无法打开客户簿。请把这张纸和店里的钥匙收在一起，不要放在电脑旁边。</translation>
    </message>
  </context>
  <context>
    <name>Keys</name>
    <message>
      <source>A reason in your own words</source>
      <translation>自行填写理由</translation>
    </message>
    <message>
      <source>A return: a minus before the quantity</source>
      <translation>退货：数量前加负号</translation>
    </message>
    <message>
      <source>A step on: planned, ready, given</source>
      <translation>往前一步：打算送、已备好、已送出</translation>
    </message>
    <message>
      <source>A task is done</source>
      <translation>待办完成</translation>
    </message>
    <message>
      <source>Add a stop</source>
      <translation>加一站</translation>
    </message>
    <message>
      <source>All sales, or one day's</source>
      <translation>所有销售，或单日销售</translation>
    </message>
    <message>
      <source>All taken over</source>
      <translation>全部已接手</translation>
    </message>
    <message>
      <source>Among settings</source>
      <translation>在设置中</translation>
    </message>
    <message>
      <source>Another colleague's time</source>
      <translation>改看另一位同事的时间</translation>
    </message>
    <message>
      <source>Another tier: key, regular, prospect</source>
      <translation>改为其他等级：重点、普通、潜在</translation>
    </message>
    <message>
      <source>As a new customer</source>
      <translation>作为新客户加入</translation>
    </message>
    <message>
      <source>Back to the days; again: close the day</source>
      <translation>回到日期；再按一次收起这一天</translation>
    </message>
    <message>
      <source>Back to the stops</source>
      <translation>回到各站</translation>
    </message>
    <message>
      <source>Back to what was typed</source>
      <translation>还原成原本输入的字</translation>
    </message>
    <message>
      <source>Change a row</source>
      <translation>修改这行</translation>
    </message>
    <message>
      <source>Change it</source>
      <translation>修改</translation>
    </message>
    <message>
      <source>Change the cell</source>
      <translation>修改单元格</translation>
    </message>
    <message>
      <source>Change the comment</source>
      <translation>修改评论</translation>
    </message>
    <message>
      <source>Change the logged contact</source>
      <translation>修改联系记录</translation>
    </message>
    <message>
      <source>Change the service</source>
      <translation>修改服务</translation>
    </message>
    <message>
      <source>Change the trip</source>
      <translation>修改行程</translation>
    </message>
    <message>
      <source>Check list</source>
      <translation>勾选列表</translation>
    </message>
    <message>
      <source>Choose a day</source>
      <translation>选一天</translation>
    </message>
    <message>
      <source>Choose a step</source>
      <translation>选步骤</translation>
    </message>
    <message>
      <source>Choose another trip</source>
      <translation>选别的行程</translation>
    </message>
    <message>
      <source>Choose the kind while logging</source>
      <translation>记录时选择种类</translation>
    </message>
    <message>
      <source>Clear the row, or leave a sale as it was</source>
      <translation>清空这行，或不改这条</translation>
    </message>
    <message>
      <source>Clear the search</source>
      <translation>清除搜索</translation>
    </message>
    <message>
      <source>Confirmed by phone, or not</source>
      <translation>已电话确认，或还没</translation>
    </message>
    <message>
      <source>Copy the entry</source>
      <translation>复制这一条</translation>
    </message>
    <message>
      <source>Copy the number while its QR code is shown</source>
      <translation>显示二维码时复制号码</translation>
    </message>
    <message>
      <source>Copy the words</source>
      <translation>复制文字</translation>
    </message>
    <message>
      <source>Correct a meeting</source>
      <translation>更正会议记录</translation>
    </message>
    <message>
      <source>Correct the item's name everywhere</source>
      <translation>更正所有销售中的品名</translation>
    </message>
    <message>
      <source>Decide later</source>
      <translation>以后再决定</translation>
    </message>
    <message>
      <source>Delete a meeting</source>
      <translation>删除会议记录</translation>
    </message>
    <message>
      <source>Delete a row</source>
      <translation>删除这行</translation>
    </message>
    <message>
      <source>Delete it</source>
      <translation>删除这条</translation>
    </message>
    <message>
      <source>Delete the group</source>
      <translation>删除分组</translation>
    </message>
    <message>
      <source>Delete the logged contact</source>
      <translation>删除联系记录</translation>
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
      <translation>在评论中查找</translation>
    </message>
    <message>
      <source>Finish it where it stands</source>
      <translation>就地完成</translation>
    </message>
    <message>
      <source>Finish the meeting</source>
      <translation>结束会议</translation>
    </message>
    <message>
      <source>Go into the day, open what is chosen</source>
      <translation>进入这天，打开选中的项目</translation>
    </message>
    <message>
      <source>Go to the customer</source>
      <translation>前往这位客户</translation>
    </message>
    <message>
      <source>Habits while typing, at the start of a line</source>
      <translation>输入习惯（行首）</translation>
    </message>
    <message>
      <source>Hand over</source>
      <translation>交接</translation>
    </message>
    <message>
      <source>Heading</source>
      <extracomment>what a key does, on the page of keys</extracomment>
      <translation>标题</translation>
    </message>
    <message>
      <source>Horizontal line</source>
      <translation>分隔线</translation>
    </message>
    <message>
      <source>In a form</source>
      <translation>在表单</translation>
    </message>
    <message>
      <source>In the contact log</source>
      <translation>在联系记录中</translation>
    </message>
    <message>
      <source>In the groups</source>
      <translation>在分组</translation>
    </message>
    <message>
      <source>In the import</source>
      <translation>导入时</translation>
    </message>
    <message>
      <source>In the list of customers</source>
      <translation>在客户列表</translation>
    </message>
    <message>
      <source>In the timeline</source>
      <translation>在时间轴里</translation>
    </message>
    <message>
      <source>Indent a list item, or less</source>
      <translation>列表项目缩进或取消缩进</translation>
    </message>
    <message>
      <source>Into the group above</source>
      <translation>移入上一个分组</translation>
    </message>
    <message>
      <source>Into the section</source>
      <translation>进入该分类</translation>
    </message>
    <message>
      <source>Keep the tier</source>
      <translation>保留原等级</translation>
    </message>
    <message>
      <source>Larger, smaller</source>
      <translation>放大、缩小</translation>
    </message>
    <message>
      <source>Later: another day</source>
      <translation>延后到另一天</translation>
    </message>
    <message>
      <source>Leave</source>
      <extracomment>close the form</extracomment>
      <translation>离开</translation>
    </message>
    <message>
      <source>Leave a changed comment as it was</source>
      <translation>放弃修改，保留原来的评论</translation>
    </message>
    <message>
      <source>Leave the line out, or take it back</source>
      <translation>不导入这一行，或再纳入</translation>
    </message>
    <message>
      <source>List</source>
      <extracomment>tool: a list with bullets in a comment</extracomment>
      <translation>项目列表</translation>
    </message>
    <message>
      <source>Log a contact</source>
      <translation>记录联系</translation>
    </message>
    <message>
      <source>Log a contact in the whole form</source>
      <translation>用完整表单记联系</translation>
    </message>
    <message>
      <source>Log for all who are shown or selected</source>
      <translation>为显示或选中的客户一起记录</translation>
    </message>
    <message>
      <source>Log the service, or open it</source>
      <translation>记录这项服务，或打开记录</translation>
    </message>
    <message>
      <source>Log with many</source>
      <translation>为多位记录联系</translation>
    </message>
    <message>
      <source>Lost: cause and remedy</source>
      <translation>流失：原因与补救</translation>
    </message>
    <message>
      <source>Make a group of them</source>
      <translation>把他们设为分组</translation>
    </message>
    <message>
      <source>Make a list of them</source>
      <translation>排成名单</translation>
    </message>
    <message>
      <source>Make a list of those chosen, or of all shown</source>
      <translation>把选中的（或全部）排成名单</translation>
    </message>
    <message>
      <source>Mark as thanked</source>
      <translation>标记为已致谢</translation>
    </message>
    <message>
      <source>Menu of the service</source>
      <translation>这项服务的菜单</translation>
    </message>
    <message>
      <source>Merge them</source>
      <translation>合并</translation>
    </message>
    <message>
      <source>Messages before leaving and on arrival</source>
      <translation>出发前和到达后的消息</translation>
    </message>
    <message>
      <source>Month, week or list</source>
      <translation>月、周或列表</translation>
    </message>
    <message>
      <source>More fields of the customer</source>
      <translation>客户的更多信息</translation>
    </message>
    <message>
      <source>Move a boundary of the time</source>
      <translation>移动时间的分界</translation>
    </message>
    <message>
      <source>Move it by a week</source>
      <translation>移一周</translation>
    </message>
    <message>
      <source>Move the comment to the trash</source>
      <translation>把评论移到回收站</translation>
    </message>
    <message>
      <source>Move the stop up or down, also to another day</source>
      <translation>把这一站往上或往下移，也可移到别天</translation>
    </message>
    <message>
      <source>Move the visit or task by a day</source>
      <translation>拜访或待办移一天</translation>
    </message>
    <message>
      <source>Move to the trash</source>
      <translation>移到回收站</translation>
    </message>
    <message>
      <source>New service</source>
      <translation>新建服务</translation>
    </message>
    <message>
      <source>Next box</source>
      <translation>下一栏</translation>
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
      <translation>下一页</translation>
    </message>
    <message>
      <source>Next, or previous</source>
      <translation>下一件、上一件</translation>
    </message>
    <message>
      <source>Next, or previous suggestion</source>
      <translation>下一个、上一个建议</translation>
    </message>
    <message>
      <source>Not sent after all</source>
      <translation>其实没发送</translation>
    </message>
    <message>
      <source>Not visited: nobody there, another time</source>
      <translation>未访成、改期</translation>
    </message>
    <message>
      <source>Numbered list</source>
      <translation>编号列表</translation>
    </message>
    <message>
      <source>On the page of backups</source>
      <translation>在备份与还原页</translation>
    </message>
    <message>
      <source>On the page of colleagues</source>
      <translation>在同事页</translation>
    </message>
    <message>
      <source>On the page of contacts with many</source>
      <translation>在多人联系页</translation>
    </message>
    <message>
      <source>On the page of deleted entries</source>
      <translation>在已删除的记录页</translation>
    </message>
    <message>
      <source>On the page of duplicates</source>
      <translation>整理重复客户时</translation>
    </message>
    <message>
      <source>On the page of gifts</source>
      <translation>在礼物页面</translation>
    </message>
    <message>
      <source>On the page of promises and tasks</source>
      <translation>在承诺与待办页</translation>
    </message>
    <message>
      <source>On the page of reviews</source>
      <translation>在客户分类检查页</translation>
    </message>
    <message>
      <source>On the page of sales</source>
      <translation>销售页</translation>
    </message>
    <message>
      <source>On the page of services</source>
      <translation>在服务承诺页</translation>
    </message>
    <message>
      <source>On the page of the calendar</source>
      <translation>在日历</translation>
    </message>
    <message>
      <source>On the page of the history</source>
      <translation>在历史页</translation>
    </message>
    <message>
      <source>On the page of today</source>
      <translation>今日</translation>
    </message>
    <message>
      <source>On the page of trips</source>
      <translation>在“拜访行程”页</translation>
    </message>
    <message>
      <source>On the page of visit results</source>
      <translation>拜访结果</translation>
    </message>
    <message>
      <source>Only bring back customers</source>
      <translation>只带回客户</translation>
    </message>
    <message>
      <source>Only one customer's steps</source>
      <translation>只看一位客户的步骤</translation>
    </message>
    <message>
      <source>Open it and correct who came</source>
      <translation>打开并修改谁来了</translation>
    </message>
    <message>
      <source>Open the backup read-only</source>
      <translation>只读打开备份</translation>
    </message>
    <message>
      <source>Open the customer</source>
      <translation>打开客户</translation>
    </message>
    <message>
      <source>Open the customer, or the colleague's time</source>
      <translation>打开客户，或看这位同事的时间</translation>
    </message>
    <message>
      <source>Open the promise, need or visit</source>
      <translation>打开待办、需求或拜访</translation>
    </message>
    <message>
      <source>Open the step, or close it</source>
      <translation>打开步骤，或关闭</translation>
    </message>
    <message>
      <source>Open the visit, or the lodging</source>
      <translation>打开拜访或住宿</translation>
    </message>
    <message>
      <source>Open what it tells of</source>
      <translation>打开这一条说的内容</translation>
    </message>
    <message>
      <source>Open what the timeline tells of</source>
      <translation>打开时间轴上的那一条</translation>
    </message>
    <message>
      <source>Out of its group</source>
      <translation>移出所在分组</translation>
    </message>
    <message>
      <source>Paste a photo</source>
      <translation>粘贴照片</translation>
    </message>
    <message>
      <source>Plan a visit on this day</source>
      <translation>安排这天的拜访</translation>
    </message>
    <message>
      <source>Planned, ready or given</source>
      <translation>打算送、已备好或已送出</translation>
    </message>
    <message>
      <source>Print</source>
      <extracomment>what a key does, on the page of keys</extracomment>
      <translation>打印</translation>
    </message>
    <message>
      <source>Print all sheets of the trip</source>
      <translation>打印整趟的准备表</translation>
    </message>
    <message>
      <source>Print preview</source>
      <translation>打印预览</translation>
    </message>
    <message>
      <source>Print the day as one page</source>
      <translation>打印今日待办（一页）</translation>
    </message>
    <message>
      <source>Print the handover notes</source>
      <translation>打印交接单</translation>
    </message>
    <message>
      <source>Print the list</source>
      <translation>打印列表</translation>
    </message>
    <message>
      <source>Put into a customer of the book</source>
      <translation>并入客户簿里的客户</translation>
    </message>
    <message>
      <source>Quotation</source>
      <extracomment>what a key does, on the page of keys</extracomment>
      <translation>引用</translation>
    </message>
    <message>
      <source>Refresh</source>
      <extracomment>what a key does, on the page of keys</extracomment>
      <translation>刷新</translation>
    </message>
    <message>
      <source>Rename</source>
      <extracomment>what a key does, on the page of keys</extracomment>
      <translation>改名</translation>
    </message>
    <message>
      <source>Restore the backup</source>
      <translation>还原备份</translation>
    </message>
    <message>
      <source>Restore what is selected</source>
      <translation>还原选中的项目</translation>
    </message>
    <message>
      <source>Same customer as above</source>
      <translation>同上一条的客户</translation>
    </message>
    <message>
      <source>Satisfaction</source>
      <extracomment>what a key does, on the page of keys</extracomment>
      <translation>满意度</translation>
    </message>
    <message>
      <source>Save</source>
      <extracomment>what a key does, on the page of keys</extracomment>
      <translation>保存</translation>
    </message>
    <message>
      <source>Save a table or a chart as a table</source>
      <translation>把表格或图表存成表格文件</translation>
    </message>
    <message>
      <source>Save as a file</source>
      <translation>另存为文件</translation>
    </message>
    <message>
      <source>Save the comment</source>
      <translation>保存评论</translation>
    </message>
    <message>
      <source>Save the row, begin the next</source>
      <translation>存这条，接下一条</translation>
    </message>
    <message>
      <source>Save, take the next sheet</source>
      <translation>保存，换下一张</translation>
    </message>
    <message>
      <source>Say who gets one</source>
      <translation>安排送给谁</translation>
    </message>
    <message>
      <source>Search again</source>
      <translation>再找一次</translation>
    </message>
    <message>
      <source>Search by typing a part of the name</source>
      <translation>直接输入姓名的一部分即可搜索</translation>
    </message>
    <message>
      <source>Search by typing a word of the setting</source>
      <translation>直接输入文字即可搜索设置</translation>
    </message>
    <message>
      <source>Select several</source>
      <translation>选中多条</translation>
    </message>
    <message>
      <source>Sent: log it</source>
      <translation>已发送，记下来</translation>
    </message>
    <message>
      <source>Show or fold who kept the tier</source>
      <translation>展开或收起已保留等级的客户</translation>
    </message>
    <message>
      <source>Show the customers behind a line</source>
      <translation>列出这一行的客户</translation>
    </message>
    <message>
      <source>Show the customers of a source, or the introducer</source>
      <translation>显示这个来源的客户，或介绍人</translation>
    </message>
    <message>
      <source>Show the customers of a week, or the customer</source>
      <translation>看这一周的客户，或打开客户</translation>
    </message>
    <message>
      <source>Skip</source>
      <extracomment>what a key does, on the page of keys</extracomment>
      <translation>跳过</translation>
    </message>
    <message>
      <source>Skip this one</source>
      <translation>跳过这位</translation>
    </message>
    <message>
      <source>Take a copied text apart</source>
      <translation>拆解复制来的文字</translation>
    </message>
    <message>
      <source>Take back what is being typed, or go back</source>
      <translation>取消正在输入的内容，或返回</translation>
    </message>
    <message>
      <source>Take back what was decided last</source>
      <translation>取消上一个决定</translation>
    </message>
    <message>
      <source>Take the stop out of the trip</source>
      <translation>把这一站移出行程</translation>
    </message>
    <message>
      <source>Take the tier that is suggested</source>
      <translation>采用建议的等级</translation>
    </message>
    <message>
      <source>Taken over</source>
      <translation>已接手</translation>
    </message>
    <message>
      <source>The day before, or after</source>
      <translation>前一天，或后一天</translation>
    </message>
    <message>
      <source>The entry above or below</source>
      <translation>上一条、下一条</translation>
    </message>
    <message>
      <source>The first, the last</source>
      <translation>第一条、最后一条</translation>
    </message>
    <message>
      <source>The month or week before, or after</source>
      <translation>上一个或下一个月、周</translation>
    </message>
    <message>
      <source>The next ones</source>
      <translation>下一组</translation>
    </message>
    <message>
      <source>The next word found</source>
      <translation>找到的下一处</translation>
    </message>
    <message>
      <source>The one above or below</source>
      <translation>上一条、下一条</translation>
    </message>
    <message>
      <source>The one before</source>
      <translation>上一位</translation>
    </message>
    <message>
      <source>The photo larger, smaller, as wide as there is room</source>
      <translation>照片放大、缩小、按宽度</translation>
    </message>
    <message>
      <source>The sheet before, or after</source>
      <translation>上一张、下一张</translation>
    </message>
    <message>
      <source>The whole page</source>
      <translation>整页</translation>
    </message>
    <message>
      <source>They are different people</source>
      <translation>不是同一个人</translation>
    </message>
    <message>
      <source>Throw away what is selected</source>
      <translation>清除所选</translation>
    </message>
    <message>
      <source>Tick a box</source>
      <translation>打勾</translation>
    </message>
    <message>
      <source>Ticked or not, in its form</source>
      <translation>在表单里勾选或取消</translation>
    </message>
    <message>
      <source>To the code of another sheet</source>
      <translation>录入另一张表的代码</translation>
    </message>
    <message>
      <source>Today</source>
      <extracomment>what a key does, on the page of keys</extracomment>
      <translation>今天</translation>
    </message>
    <message>
      <source>Type a day</source>
      <translation>输入日期</translation>
    </message>
    <message>
      <source>Type the gift, the cost or a note</source>
      <translation>填写礼物、花费或备注</translation>
    </message>
    <message>
      <source>Undo</source>
      <extracomment>what a key does, on the page of keys</extracomment>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Undo the latest step</source>
      <translation>撤销上一步</translation>
    </message>
    <message>
      <source>Undo the step, or redo it</source>
      <translation>撤销这一步，或重做</translation>
    </message>
    <message>
      <source>Up</source>
      <extracomment>move the group up in its order</extracomment>
      <translation>上移</translation>
    </message>
    <message>
      <source>View before</source>
      <translation>上一页</translation>
    </message>
    <message>
      <source>What the column means</source>
      <translation>这一列代表什么</translation>
    </message>
    <message>
      <source>While greeting</source>
      <translation>写问候时</translation>
    </message>
    <message>
      <source>While reading comments or the timeline</source>
      <translation>阅读评论或时间轴时</translation>
    </message>
    <message>
      <source>While writing a comment</source>
      <translation>写评论时</translation>
    </message>
    <message>
      <source>Who has not received the service</source>
      <translation>还没收到这项服务的客户</translation>
    </message>
    <message>
      <source>Who received the service</source>
      <translation>已收到这项服务的客户</translation>
    </message>
    <message>
      <source>Write a greeting</source>
      <translation>写祝福</translation>
    </message>
    <message>
      <source>Write a greeting for a birthday</source>
      <translation>为生日写祝福</translation>
    </message>
    <message>
      <source>Write a task</source>
      <translation>写一件待办</translation>
    </message>
    <message>
      <source>Write down a task for this day</source>
      <translation>记下这天要做的事</translation>
    </message>
    <message>
      <source>Write down the result</source>
      <translation>录入拜访结果</translation>
    </message>
  </context>
  <context>
    <name>Labels</name>
    <message>
      <source>A label of %1 × %2 mm does not fit on %3 paper.</source>
      <translation>%1 × %2 毫米的标签放不进 %3 纸。</translation>
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
      <translation>中国 1 号</translation>
    </message>
    <message>
      <source>China No. 2</source>
      <translation>中国 2 号</translation>
    </message>
    <message>
      <source>China No. 3 (B6)</source>
      <translation>中国 3 号（B6）</translation>
    </message>
    <message>
      <source>China No. 4</source>
      <translation>中国 4 号</translation>
    </message>
    <message>
      <source>China No. 5 (DL)</source>
      <translation>中国 5 号（DL）</translation>
    </message>
    <message>
      <source>China No. 6 (ZL)</source>
      <translation>中国 6 号（ZL）</translation>
    </message>
    <message>
      <source>China No. 7 (C5)</source>
      <translation>中国 7 号（C5）</translation>
    </message>
    <message>
      <source>China No. 8</source>
      <translation>中国 8 号</translation>
    </message>
    <message>
      <source>China No. 9 (C4)</source>
      <translation>中国 9 号（C4）</translation>
    </message>
    <message>
      <source>DL</source>
      <extracomment>name of a size of envelopes</extracomment>
      <translation>DL</translation>
    </message>
    <message>
      <source>Japan, long No. 3</source>
      <translation>日本长形 3 号</translation>
    </message>
    <message>
      <source>Japan, long No. 4</source>
      <translation>日本长形 4 号</translation>
    </message>
    <message>
      <source>No envelope is known as %1. Give its size in millimetres, 220x110, or one of: %2</source>
      <translation>没有名为 %1 的信封。请写毫米尺寸，例如 220x110，或下列之一：%2</translation>
    </message>
    <message>
      <source>No sheet of labels is known as %1. Give the size of a label in millimetres: 70x37</source>
      <translation>没有型号 %1 的标签纸。请写一张标签的毫米尺寸，例如 70x37</translation>
    </message>
    <message>
      <source>Taiwan, lying</source>
      <translation>中式标准信封，横式</translation>
    </message>
    <message>
      <source>Taiwan, upright</source>
      <translation>中式标准信封，竖式</translation>
    </message>
    <message>
      <source>US No. 10</source>
      <translation>美国 10 号</translation>
    </message>
  </context>
  <context>
    <name>Limits</name>
    <message numerus="yes">
      <source>%n of them do not want to be contacted.</source>
      <translation>
        <numerusform>其中 %n 位不希望被联系。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Rather soon for %n of them: they were contacted only lately.</source>
      <translation>
        <numerusform>对其中 %n 位还太早：最近才联系过。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Rather soon: the last call, message or visit to sell or to keep in touch was on %1. It can wait %n more day(s).</source>
      <translation>
        <numerusform>还太早：上次为了销售或维系感情打电话、发消息或拜访是在 %1，再等 %n 天较好。</numerusform>
      </translation>
    </message>
    <message>
      <source>This customer does not want to be contacted.</source>
      <translation>这位客户不希望被联系。</translation>
    </message>
  </context>
  <context>
    <name>Lock</name>
    <message>
      <source>%1 is being written anew.</source>
      <translation>正在重新写入 %1。</translation>
    </message>
    <message>
      <source>%1 is locked with a password.</source>
      <translation>%1 有密码保护，已锁定。</translation>
    </message>
    <message numerus="yes">
      <source>%n backup(s) deleted.</source>
      <translation>
        <numerusform>已删除 %n 份备份。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n backup(s) do not have this password: whoever finds one can read it, or it has a former password.</source>
      <translation>
        <numerusform>有 %n 份备份没有这个密码：可能谁拿到都能看，也可能用的是以前的密码。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n backup(s) open like the book now.</source>
      <translation>
        <numerusform>%n 份备份现在和客户簿用一样的方式打开。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n backup(s) still have the former password.</source>
      <translation>
        <numerusform>还有 %n 份备份使用以前的密码。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stay(s) as before.</source>
      <translation>
        <numerusform>%n 份保持原样。</numerusform>
      </translation>
    </message>
    <message>
      <source>A password needs at least %1 characters.</source>
      <translation>密码至少要 %1 个字。</translation>
    </message>
    <message numerus="yes">
      <source>After %n minute(s)</source>
      <translation>
        <numerusform>%n 分钟后</numerusform>
      </translation>
    </message>
    <message>
      <source>Afterwards the window is no longer locked.</source>
      <translation>移除后，窗口不再锁定。</translation>
    </message>
    <message>
      <source>Afterwards whoever has the file can read it. Its backups keep the password until you say otherwise.</source>
      <translation>移除后，拿到文件的人都能读取。备份仍保留密码，等您决定如何处理。</translation>
    </message>
    <message>
      <source>All backups here open like the book.</source>
      <translation>这里的备份都和客户簿用一样的方式打开。</translation>
    </message>
    <message>
      <source>At least %1 characters. Several words are best.</source>
      <translation>至少 %1 个字符，用几个词组成最好。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>in the forms that set, change or remove a password, and on the page of a locked window</extracomment>
      <translation>取消</translation>
    </message>
    <message>
      <source>Caps Lock is on.</source>
      <translation>大写锁定（Caps Lock）已开启。</translation>
    </message>
    <message>
      <source>Change</source>
      <extracomment>in the forms that set, change or remove a password, and on the page of a locked window</extracomment>
      <translation>修改</translation>
    </message>
    <message>
      <source>Change the password</source>
      <translation>修改密码</translation>
    </message>
    <message>
      <source>Chinese can be typed while it is shown.</source>
      <translation>显示时可以输入中文。</translation>
    </message>
    <message>
      <source>Copies on sticks and other computers that are not here now are not among them.</source>
      <translation>不包括现在没有接上的 U 盘和其他电脑上的副本。</translation>
    </message>
    <message>
      <source>Current password</source>
      <translation>当前密码</translation>
    </message>
    <message>
      <source>Delete them: the backup that was just made stays</source>
      <translation>删除：刚做好的备份会留着</translation>
    </message>
    <message>
      <source>Do it</source>
      <translation>执行</translation>
    </message>
    <message>
      <source>Fair. Two words more would make it good.</source>
      <translation>一般。再加两个词就够好。</translation>
    </message>
    <message>
      <source>Give them the password too</source>
      <translation>也加上这个密码</translation>
    </message>
    <message>
      <source>Good.</source>
      <extracomment>in the forms that set, change or remove a password, and on the page of a locked window</extracomment>
      <translation>很好。</translation>
    </message>
    <message>
      <source>Hide what is typed</source>
      <translation>隐藏输入的内容</translation>
    </message>
    <message>
      <source>It hides the window only. Whoever copies the file can read all of it: against that only the password of the file helps.</source>
      <translation>只会遮住窗口。复制文件的人仍能读取全部内容：要防这个，请改设文件的密码。</translation>
    </message>
    <message>
      <source>It is done, but no backup was made. %1</source>
      <translation>已完成，但没有做成备份。%1</translation>
    </message>
    <message>
      <source>It was cancelled.</source>
      <translation>已取消。</translation>
    </message>
    <message>
      <source>Later</source>
      <extracomment>in the forms that set, change or remove a password, and on the page of a locked window</extracomment>
      <translation>以后再说</translation>
    </message>
    <message>
      <source>Leave them as they are</source>
      <translation>保持原样</translation>
    </message>
    <message>
      <source>Locked. What was being typed is kept.</source>
      <translation>已锁定。正在输入的内容都已保留。</translation>
    </message>
    <message>
      <source>Looking for backups</source>
      <translation>正在查找备份</translation>
    </message>
    <message>
      <source>Making a backup that opens like the book</source>
      <translation>正在做一份和客户簿同样打开的备份</translation>
    </message>
    <message>
      <source>Never</source>
      <extracomment>in the forms that set, change or remove a password, and on the page of a locked window</extracomment>
      <translation>不自动锁定</translation>
    </message>
    <message>
      <source>New password</source>
      <translation>新密码</translation>
    </message>
    <message>
      <source>Nothing can be locked without a password. Set one here first.</source>
      <translation>没有密码就无法锁定。请先在这里设置。</translation>
    </message>
    <message>
      <source>Older backups</source>
      <translation>较早的备份</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>再输入一次</translation>
    </message>
    <message>
      <source>Password</source>
      <extracomment>in the forms that set, change or remove a password, and on the page of a locked window</extracomment>
      <translation>密码</translation>
    </message>
    <message>
      <source>Remove</source>
      <extracomment>in the forms that set, change or remove a password, and on the page of a locked window</extracomment>
      <translation>移除</translation>
    </message>
    <message>
      <source>Remove the password</source>
      <translation>移除密码</translation>
    </message>
    <message>
      <source>Remove their password too</source>
      <translation>也移除备份的密码</translation>
    </message>
    <message>
      <source>Set</source>
      <extracomment>in the forms that set, change or remove a password, and on the page of a locked window</extracomment>
      <translation>设置</translation>
    </message>
    <message>
      <source>Set a password</source>
      <translation>设置密码</translation>
    </message>
    <message>
      <source>Show what is typed</source>
      <translation>显示输入的内容</translation>
    </message>
    <message>
      <source>The book could not be written anew as a whole, so it was left as it is. Check it, then try again.</source>
      <translation>这本客户簿没办法完整重写，所以保持原样。请先检查客户簿，再试一次。</translation>
    </message>
    <message>
      <source>The book has no password any more, and a backup was made.</source>
      <translation>客户簿已不再有密码，并已做好一份备份。</translation>
    </message>
    <message>
      <source>The book has this password now, and a backup with it was made.</source>
      <translation>客户簿已加上这个密码，并已做好一份同密码的备份。</translation>
    </message>
    <message>
      <source>The part of this program that opens books with a password is not installed.</source>
      <translation>这台电脑没有安装打开加密客户簿的组件。</translation>
    </message>
    <message>
      <source>The password can be read on this sheet. A PDF of it is not encrypted: whoever has that file can open the book. Better print it; save it only on a stick that you lock away.</source>
      <translation>这张纸上看得到密码。存成的 PDF 没有加密：谁拿到文件就能打开客户簿。最好直接打印；要保存，请只存到会锁起来的 U 盘。</translation>
    </message>
    <message>
      <source>The two are not the same. Type it twice.</source>
      <translation>两次输入的不一样，请重新输入。</translation>
    </message>
    <message>
      <source>The whole book is encrypted: customers, comments and pictures. Without the password nobody can open it, neither we nor anybody else. If it is forgotten, everything is lost. Files that you exported or printed, and copies on sticks, stay as they are.</source>
      <translation>整本客户簿都会加密：客户、评论、图片。没有密码，任何人都无法打开，我们也不行。忘记密码，数据就全部没了。已导出或打印的文件、U 盘上的副本不受影响，仍可读取。</translation>
    </message>
    <message>
      <source>Then print a key sheet to put in a safe place</source>
      <translation>设置后打印一张密码单，收在安全的地方</translation>
    </message>
    <message>
      <source>This book can only be read, so it stays as is.</source>
      <translation>这本客户簿只能读取，所以保持原样。</translation>
    </message>
    <message>
      <source>This is not the current password.</source>
      <translation>这不是当前密码。</translation>
    </message>
    <message>
      <source>This is not the password of %1. Try again.</source>
      <translation>密码不对，打不开 %1。请再试一次。</translation>
    </message>
    <message>
      <source>This is not the password. Try again.</source>
      <translation>密码不对，请再试一次。</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>再试一次</translation>
    </message>
    <message>
      <source>Type the current password.</source>
      <translation>请输入当前密码。</translation>
    </message>
    <message>
      <source>Unlock</source>
      <extracomment>in the forms that set, change or remove a password, and on the page of a locked window</extracomment>
      <translation>解锁</translation>
    </message>
    <message>
      <source>Weak: it is guessed in hours. Make it longer.</source>
      <translation>太弱：几小时就能猜到。请再加长。</translation>
    </message>
    <message>
      <source>What is being typed could not be written anew and can still be read without the password: %1. Close what has it open, then try again.</source>
      <translation>正在输入的内容无法重新写入，没有密码也还能读到：%1。请关闭占用这些文件的程序，然后再试一次。</translation>
    </message>
    <message>
      <source>What is being typed has the password now, too.</source>
      <translation>正在输入的内容现在也有密码保护了。</translation>
    </message>
    <message>
      <source>What is being typed is kept in %1, which cannot be read or written just now, so nothing was changed. Close what has it open, then try again.</source>
      <translation>正在输入的内容存放在 %1，现在无法读取或写入，因此什么都没有变更。请关闭占用它的程序，然后再试一次。</translation>
    </message>
    <message>
      <source>Writing %1 anew</source>
      <translation>正在重新写入 %1</translation>
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
        <numerusform>%n 位客户</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) buy later than usual; %1 is at stake.</source>
      <translation>
        <numerusform>%n 位客户比平常晚买，关系到 %1。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) can be won back now</source>
      <translation>
        <numerusform>现在可以挽回 %n 位客户</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n loss(es) in this period, most often: %1 (%2).</source>
      <translation>
        <numerusform>这段时间流失 %n 位，最常见的原因：%1（%2 位）。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n who are given up are not listed.</source>
      <translation>
        <numerusform>已放弃的 %n 位没有列出。</numerusform>
      </translation>
    </message>
    <message>
      <source>(no remedy written)</source>
      <translation>（没有写补救措施）</translation>
    </message>
    <message>
      <source>At stake is what they brought in the better of the two periods, this one and the one before; who brought most stands first. %1, returns taken off.</source>
      <translation>“关系到”的金额是这一期与前一期中较好的一期带来的数字，最多的排在前面。%1，已扣退货。</translation>
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
      <translation>曾带来</translation>
    </message>
    <message>
      <source>By colleague</source>
      <translation>按同事看</translation>
    </message>
    <message>
      <source>By month</source>
      <translation>按月份看</translation>
    </message>
    <message>
      <source>Came back</source>
      <translation>回来</translation>
    </message>
    <message>
      <source>Cause</source>
      <extracomment>on the page of reviews: who buys later than usual, who was lost and why, whom to win back</extracomment>
      <translation>原因</translation>
    </message>
    <message>
      <source>Cause and remedy…</source>
      <translation>原因与补救…</translation>
    </message>
    <message>
      <source>Causes</source>
      <extracomment>on the page of reviews: who buys later than usual, who was lost and why, whom to win back</extracomment>
      <translation>原因</translation>
    </message>
    <message>
      <source>Colleague</source>
      <extracomment>on the page of reviews: who buys later than usual, who was lost and why, whom to win back</extracomment>
      <translation>负责同事</translation>
    </message>
    <message>
      <source>Columns</source>
      <extracomment>what the columns of the chart are of: months or colleagues</extracomment>
      <translation>图的排法</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>on the page of reviews: who buys later than usual, who was lost and why, whom to win back</extracomment>
      <translation>客户</translation>
    </message>
    <message>
      <source>Customers who buy later than usual</source>
      <translation>比平常晚买的客户</translation>
    </message>
    <message>
      <source>Days since the last purchase, divided by that gap: up to 1.5 is the usual rhythm, up to 2.5 slowing, above dormant; above 4 and from 180 days on “perhaps lost?”. Returns are no purchases. Whoever is lost already is not counted; only you say that somebody is lost.</source>
      <translation>距上次购买的天数除以这个间隔：1.5 以内是平常的节奏，2.5 以内是放慢，超过就是沉睡；超过 4 并且满 180 天是“可能流失？”。退货不算购买。已流失的客户不计入；是否流失，只由人来决定。</translation>
    </message>
    <message>
      <source>Dormant</source>
      <extracomment>on the page of reviews: who buys later than usual, who was lost and why, whom to win back</extracomment>
      <translation>沉睡</translation>
    </message>
    <message>
      <source>Each time that somebody was written down as lost in this period counts once, also when they came back since. The colleague is who looked after them on that day.</source>
      <translation>这段时间每记下一次流失就算一次，后来回来的也算。同事是流失当天负责的那一位。</translation>
    </message>
    <message>
      <source>Every colleague</source>
      <translation>所有同事</translation>
    </message>
    <message>
      <source>Every state</source>
      <translation>所有状态</translation>
    </message>
    <message>
      <source>Every step</source>
      <translation>所有步骤</translation>
    </message>
    <message>
      <source>Every tier</source>
      <translation>所有等级</translation>
    </message>
    <message>
      <source>Everybody buys in their usual rhythm.</source>
      <translation>每位客户都按平常的节奏购买。</translation>
    </message>
    <message>
      <source>Everybody who is lost now. First come those whose remedy is done and of whom nobody has tried yet; whose cause or remedy is not written must wait: who comes back to the same fault is lost twice. Within a step, who brought most in the better of the two periods comes first.</source>
      <translation>所有目前流失的客户。排在最前面的是补救已完成、还没有人去挽回的；原因或补救还没写的要先等一等：毛病还在，客户回来了也会再走。同一步骤里，两期中较好的一期带来最多的排在前面。</translation>
    </message>
    <message>
      <source>Find out the cause first</source>
      <translation>先问清原因</translation>
    </message>
    <message>
      <source>Given up</source>
      <translation>放弃</translation>
    </message>
    <message>
      <source>How late</source>
      <translation>拖了多久</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>上次联系</translation>
    </message>
    <message>
      <source>Last purchase</source>
      <translation>上次购买</translation>
    </message>
    <message>
      <source>List to call</source>
      <translation>排成名单</translation>
    </message>
    <message>
      <source>Log…</source>
      <extracomment>on the page of reviews: who buys later than usual, who was lost and why, whom to win back</extracomment>
      <translation>记联系…</translation>
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
      <translation>流失的客户</translation>
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
      <translation>还没有人买过，所以谈不上晚买。</translation>
    </message>
    <message>
      <source>Nobody waits to be won back.</source>
      <translation>没有等着挽回的客户。</translation>
    </message>
    <message>
      <source>Nobody was written down as lost in this period.</source>
      <translation>这段时间没有记下流失的客户。</translation>
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
      <translation>先完成补救</translation>
    </message>
    <message>
      <source>Remedy</source>
      <extracomment>on the page of reviews: who buys later than usual, who was lost and why, whom to win back</extracomment>
      <translation>补救</translation>
    </message>
    <message>
      <source>Remedy done</source>
      <translation>补救完成</translation>
    </message>
    <message>
      <source>Set lost…</source>
      <translation>设为流失…</translation>
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
      <translation>放慢与沉睡</translation>
    </message>
    <message>
      <source>Slowing and dormant (%1)</source>
      <translation>放慢与沉睡（%1）</translation>
    </message>
    <message>
      <source>Slowing and lost</source>
      <translation>放慢与流失</translation>
    </message>
    <message>
      <source>Somebody who left</source>
      <translation>已移除的同事</translation>
    </message>
    <message>
      <source>State</source>
      <extracomment>column: slowing, dormant or perhaps lost</extracomment>
      <translation>状态</translation>
    </message>
    <message>
      <source>Table</source>
      <extracomment>which of the tables is shown</extracomment>
      <translation>表格</translation>
    </message>
    <message>
      <source>Task…</source>
      <extracomment>on the page of reviews: who buys later than usual, who was lost and why, whom to win back</extracomment>
      <translation>待办…</translation>
    </message>
    <message>
      <source>The usual gap is the median number of days between the days on which a customer bought, over the whole history, from four such days on; else that of the shop, here %1 days (the median of the %2 who have their own). It counts as 7 days at least and 180 at most.</source>
      <translation>平常间隔是这位客户历来每两个购买日之间的天数，由短到长排，取正中间的那个（中位数）；要有四个购买日以上，不然就用全店的，目前是 %1 天（有自己间隔的 %2 位客户当中正中间的那个）。最少算 7 天，最多算 180 天。</translation>
    </message>
    <message>
      <source>This period</source>
      <translation>这一期</translation>
    </message>
    <message>
      <source>Tier</source>
      <extracomment>on the page of reviews: who buys later than usual, who was lost and why, whom to win back</extracomment>
      <translation>等级</translation>
    </message>
    <message>
      <source>Tried</source>
      <extracomment>how many were tried to be won back</extracomment>
      <translation>试过挽回</translation>
    </message>
    <message>
      <source>Tried are those whose winning back is on its way, who came back or were given up; the share is of these. Remedies that differ only in blanks and capitals are one.</source>
      <translation>“试过挽回”是挽回中、已回来或已放弃的；挽回比例以这些为准。只差空格或大小写的补救措施算同一个。</translation>
    </message>
    <message>
      <source>Usual gap</source>
      <translation>平常间隔</translation>
    </message>
    <message>
      <source>What the remedies did</source>
      <translation>补救的成效</translation>
    </message>
    <message>
      <source>When they were lost, and why</source>
      <translation>什么时候流失、为什么</translation>
    </message>
    <message>
      <source>Who looked after them</source>
      <translation>当时的负责同事</translation>
    </message>
    <message>
      <source>Whose customers were lost, and why</source>
      <translation>谁的客户流失、为什么</translation>
    </message>
    <message>
      <source>Why they were lost</source>
      <translation>为什么流失</translation>
    </message>
    <message>
      <source>Why they were lost (%1)</source>
      <translation>为什么流失（%1）</translation>
    </message>
    <message>
      <source>Win them back now</source>
      <translation>现在可以挽回</translation>
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
      <translation>先写补救措施</translation>
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
      <translation>从未联系</translation>
    </message>
    <message numerus="yes">
      <source>of %n the cause or the remedy is missing</source>
      <translation>
        <numerusform>%n 位还没写原因或补救</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>of %n the remedy is not done yet</source>
      <translation>
        <numerusform>%n 位的补救还没完成</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LossForm</name>
    <message>
      <source>Choose the cause</source>
      <translation>请选择原因</translation>
    </message>
    <message>
      <source>Choose the cause. “Not known” is an answer, too.</source>
      <translation>请选择原因；“不明”也是一种答案。</translation>
    </message>
    <message>
      <source>Lost: %1</source>
      <translation>流失：%1</translation>
    </message>
    <message>
      <source>Remedy: what we put right</source>
      <translation>补救措施：我们要改善什么</translation>
    </message>
    <message>
      <source>Since</source>
      <extracomment>the day when the customer was lost</extracomment>
      <translation>流失日期</translation>
    </message>
    <message>
      <source>The remedy is done, on</source>
      <translation>补救已完成，日期</translation>
    </message>
    <message>
      <source>They are a customer again; this record stays.</source>
      <translation>重新列为客户，这条记录会保留。</translation>
    </message>
    <message>
      <source>This day is still to come.</source>
      <translation>这一天还没到。</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>经过</translation>
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
      <translation>这条记录刚才被改过。再存一次就以这里写的为准。</translation>
    </message>
    <message>
      <source>This is not a day: %1</source>
      <translation>这不是日期：%1</translation>
    </message>
    <message>
      <source>This record is no longer in the book.</source>
      <translation>这条记录已不在客户簿里。</translation>
    </message>
    <message>
      <source>Write first why this customer is lost.</source>
      <translation>请先写明这位客户为什么流失。</translation>
    </message>
    <message>
      <source>Write the remedy first: who comes back to the same fault is lost twice.</source>
      <translation>请先写下补救措施：毛病还在，客户回来了也会再走。</translation>
    </message>
  </context>
  <context>
    <name>Lost</name>
    <message>
      <source>Close the program</source>
      <translation>关闭程序</translation>
    </message>
    <message>
      <source>Close without saving</source>
      <translation>不保存就关闭</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>暂不</translation>
    </message>
    <message>
      <source>Save it elsewhere…</source>
      <translation>保存到别处…</translation>
    </message>
    <message>
      <source>Save it where it was</source>
      <translation>保存到原处</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>%1 (read only)</source>
      <translation>%1（只读）</translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>还有 %n 条</numerusform>
      </translation>
    </message>
    <message>
      <source>Sample data</source>
      <translation>示例数据</translation>
    </message>
    <message>
      <source>Sample data: every person, shop and figure is invented.</source>
      <translation>示例数据：人物、店铺与数字都是虚构的。</translation>
    </message>
    <message>
      <source>Start my own book…</source>
      <translation>开始自己的客户簿…</translation>
    </message>
    <message>
      <source>This Python is from the Microsoft Store: when it is uninstalled, this book is deleted with it. Keep the book in a folder of your own, or install Python from python.org.</source>
      <translation>这个 Python 来自 Microsoft Store：卸载时，这本客户簿会一起被删除。请把客户簿放在自己的文件夹，或改从 python.org 安装 Python。</translation>
    </message>
    <message>
      <source>its day is %1</source>
      <translation>这里的今天是 %1</translation>
    </message>
  </context>
  <context>
    <name>Many</name>
    <message>
      <source>It was not saved.</source>
      <translation>没有保存。</translation>
    </message>
    <message>
      <source>Make a group of them</source>
      <translation>把他们设为分组</translation>
    </message>
    <message>
      <source>Name of the group</source>
      <translation>分组名称</translation>
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
      <translation>%1 × %2，合计 %3</translation>
    </message>
    <message>
      <source>A cost is not below zero.</source>
      <translation>花费不能小于零。</translation>
    </message>
    <message>
      <source>A name is typed and not added yet: press Enter there, or empty it.</source>
      <translation>有个名字输入了还没加入：请在那里按 Enter，或把它清空。</translation>
    </message>
    <message>
      <source>Add somebody: a part of the name, then Enter</source>
      <translation>加入一位：输入部分姓名，再按 Enter</translation>
    </message>
    <message>
      <source>Add them all the same</source>
      <translation>还是加入他们</translation>
    </message>
    <message>
      <source>All</source>
      <extracomment>a button above a list of customers: tick all of them</extracomment>
      <translation>全部</translation>
    </message>
    <message>
      <source>All came</source>
      <translation>都来了</translation>
    </message>
    <message>
      <source>Came: %1 of %2</source>
      <translation>到场 %1/%2 位</translation>
    </message>
    <message>
      <source>Cost</source>
      <extracomment>in the form of one contact with many customers at once</extracomment>
      <translation>花费</translation>
    </message>
    <message>
      <source>Cost of each, or of all together</source>
      <translation>每位的花费，或全部合计</translation>
    </message>
    <message>
      <source>For %1 of %2</source>
      <translation>对象 %1/%2 位</translation>
    </message>
    <message>
      <source>For example: Mid-Autumn greetings</source>
      <translation>例如：中秋问候</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>时长</translation>
    </message>
    <message>
      <source>Kind</source>
      <extracomment>label of a field: a call, a message, a gift, a gathering …</extracomment>
      <translation>方式</translation>
    </message>
    <message>
      <source>Left out, as they are in the trash: %1</source>
      <translation>已在回收站，未列入：%1</translation>
    </message>
    <message>
      <source>Left out, as they do not want to be contacted: %1</source>
      <translation>不希望被联系，未列入：%1</translation>
    </message>
    <message>
      <source>Log a contact with many</source>
      <translation>为多位客户记录联系</translation>
    </message>
    <message>
      <source>Nobody</source>
      <extracomment>no colleague is chosen</extracomment>
      <translation>未指定</translation>
    </message>
    <message>
      <source>Nobody came</source>
      <translation>都没来</translation>
    </message>
    <message>
      <source>None</source>
      <extracomment>a button above a list of customers: take all ticks away; in a choice: no promised service</extracomment>
      <translation>无</translation>
    </message>
    <message>
      <source>Occasion</source>
      <extracomment>in the form of one contact with many customers at once</extracomment>
      <translation>节日或场合</translation>
    </message>
    <message>
      <source>Promised service</source>
      <translation>服务承诺</translation>
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
      <translation>花费不是金额。请写成 1200 或 12.50 这样。</translation>
    </message>
    <message>
      <source>The names are still being read.</source>
      <translation>名单还在读取中。</translation>
    </message>
    <message>
      <source>This is still to come. Write it down when it has been.</source>
      <translation>这个时间还没到，请等做过之后再记录。</translation>
    </message>
    <message>
      <source>Tick at least one customer.</source>
      <translation>请至少勾选一位客户。</translation>
    </message>
    <message>
      <source>What it was</source>
      <translation>事由</translation>
    </message>
    <message>
      <source>What was said or done</source>
      <translation>说了或做了什么</translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>in the form of one contact with many customers at once</extracomment>
      <translation>时间</translation>
    </message>
    <message>
      <source>Why did %1 not come?</source>
      <translation>%1 为什么没来？</translation>
    </message>
    <message>
      <source>Why did they not come? Choose somebody without a tick</source>
      <translation>为什么没来？请先选一位没勾的</translation>
    </message>
    <message>
      <source>With many</source>
      <translation>多人联系</translation>
    </message>
    <message>
      <source>does not want to be contacted</source>
      <translation>不希望被联系</translation>
    </message>
    <message>
      <source>each</source>
      <extracomment>behind an amount: what each customer's cost was</extracomment>
      <translation>每位</translation>
    </message>
    <message>
      <source>in all</source>
      <translation>合计</translation>
    </message>
    <message>
      <source>in the trash</source>
      <translation>在回收站</translation>
    </message>
    <message>
      <source>min</source>
      <extracomment>in the form of one contact with many customers at once</extracomment>
      <translation>分钟</translation>
    </message>
    <message>
      <source>no festive greetings</source>
      <translation>不收节日问候</translation>
    </message>
    <message>
      <source>not noted</source>
      <translation>未记录</translation>
    </message>
  </context>
  <context>
    <name>MeetingSheet</name>
    <message>
      <source>%1 %2 (target %3)</source>
      <translation>%1 %2（目标 %3）</translation>
    </message>
    <message>
      <source>%1 → %2</source>
      <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) bought</source>
      <translation>
        <numerusform>有购买的客户 %n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n 分钟</numerusform>
      </translation>
    </message>
    <message>
      <source>All together</source>
      <translation>合计</translation>
    </message>
    <message>
      <source>Another tier</source>
      <translation>变更等级</translation>
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
      <translation>客户</translation>
    </message>
    <message>
      <source>Customer review meeting</source>
      <translation>客户分类检查会议记录</translation>
    </message>
    <message>
      <source>Hours</source>
      <extracomment>on the printed minutes of a meeting about the tiers: columns, labels</extracomment>
      <translation>小时</translation>
    </message>
    <message>
      <source>Next meeting</source>
      <translation>下次会议</translation>
    </message>
    <message>
      <source>No tier was talked about.</source>
      <translation>这次没有讨论任何等级。</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>on the printed minutes of a meeting about the tiers: columns, labels</extracomment>
      <translation>备注</translation>
    </message>
    <message>
      <source>Period</source>
      <extracomment>on the printed minutes of a meeting about the tiers: columns, labels</extracomment>
      <translation>期间</translation>
    </message>
    <message>
      <source>Rank</source>
      <extracomment>on the printed minutes of a meeting about the tiers: columns, labels</extracomment>
      <translation>排名</translation>
    </message>
    <message>
      <source>Signatures</source>
      <extracomment>on the printed minutes of a meeting about the tiers: columns, labels</extracomment>
      <translation>签名</translation>
    </message>
    <message>
      <source>Tier</source>
      <extracomment>on the printed minutes of a meeting about the tiers: columns, labels</extracomment>
      <translation>等级</translation>
    </message>
    <message>
      <source>Tier kept</source>
      <translation>保留等级</translation>
    </message>
    <message>
      <source>Time</source>
      <extracomment>on the printed minutes of a meeting about the tiers: columns, labels</extracomment>
      <translation>时间分配</translation>
    </message>
    <message>
      <source>Times</source>
      <extracomment>on the printed minutes of a meeting about the tiers: columns, labels</extracomment>
      <translation>次数</translation>
    </message>
    <message>
      <source>Took</source>
      <extracomment>on the printed minutes of a meeting about the tiers: columns, labels</extracomment>
      <translation>时间</translation>
    </message>
    <message>
      <source>Value</source>
      <extracomment>on the printed minutes of a meeting about the tiers: columns, labels</extracomment>
      <translation>贡献</translation>
    </message>
    <message>
      <source>from returning customers: %1</source>
      <translation>来自老客户：%1</translation>
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
      <translation>变更 %1 · 保留 %2 · 未决定 %3</translation>
    </message>
    <message>
      <source>%1 h</source>
      <translation>%1 小时</translation>
    </message>
    <message>
      <source>%1 h of it are estimated.</source>
      <translation>其中 %1 小时是估计的。</translation>
    </message>
    <message>
      <source>%1 of %2 decided</source>
      <translation>已决定 %1／%2</translation>
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
        <numerusform>%n 位未决定，维持现状。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) are no longer in the book</source>
      <translation>
        <numerusform>%n 位客户已不在客户簿里</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) get another tier.</source>
      <translation>
        <numerusform>%n 位客户换等级。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) moved since</source>
      <translation>
        <numerusform>之后有 %n 位客户换等级</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) without a purchase</source>
      <translation>
        <numerusform>%n 天没买</numerusform>
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
        <numerusform>%1 以来保留的 %n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n meeting(s) held</source>
      <translation>
        <numerusform>开过 %n 次会议</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n tier(s) kept.</source>
      <translation>
        <numerusform>%n 位保留原等级。</numerusform>
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
      <translation>开会决定每位客户属于哪个等级。</translation>
    </message>
    <message numerus="yes">
      <source>A meeting is going on: %n decided so far.</source>
      <translation>
        <numerusform>会议还没结束：已决定 %n 位。</numerusform>
      </translation>
    </message>
    <message>
      <source>A meeting takes from 0 to %1 minutes.</source>
      <translation>会议时间请填 0 到 %1 分钟。</translation>
    </message>
    <message>
      <source>A reason in your own words</source>
      <translation>自行填写理由</translation>
    </message>
    <message>
      <source>A reason in your own words…</source>
      <translation>自行填写理由…</translation>
    </message>
    <message>
      <source>Active</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>照常</translation>
    </message>
    <message>
      <source>After</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>新等级</translation>
    </message>
    <message>
      <source>All of it is one step that can be undone.</source>
      <translation>全部是一个步骤，可以一起撤销。</translation>
    </message>
    <message>
      <source>Among those who bring something; equal ones share a rank.</source>
      <translation>在有带来进账的客户中的名次；数字相同的同名次。</translation>
    </message>
    <message>
      <source>Another tier, or decide later</source>
      <translation>改为其他等级，或以后再决定</translation>
    </message>
    <message>
      <source>As it was decided</source>
      <translation>当时的决定</translation>
    </message>
    <message>
      <source>As much as in the period before.</source>
      <translation>与前一期相同。</translation>
    </message>
    <message numerus="yes">
      <source>As “%1” to be contacted every %n day(s).</source>
      <translation>
        <numerusform>改为“%1”后，每 %n 天联系一次。</numerusform>
      </translation>
    </message>
    <message>
      <source>Attendees</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>出席者</translation>
    </message>
    <message>
      <source>Attendees, minutes, note, next date</source>
      <translation>出席者、时间、备注、下次日期</translation>
    </message>
    <message>
      <source>Before</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>原等级</translation>
    </message>
    <message>
      <source>Begin anew: nothing is decided</source>
      <translation>重新开始：清除所有决定</translation>
    </message>
    <message>
      <source>Bought</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>购买</translation>
    </message>
    <message>
      <source>Changed</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>变更</translation>
    </message>
    <message>
      <source>Changed somewhere else meanwhile, so left as they are now: %1</source>
      <translation>刚才在别处被改过，因此维持现状：%1</translation>
    </message>
    <message>
      <source>Compare</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>比较</translation>
    </message>
    <message>
      <source>Compare with %1</source>
      <translation>与 %1 比较</translation>
    </message>
    <message>
      <source>Compare with now</source>
      <translation>与现在比较</translation>
    </message>
    <message>
      <source>Correct…</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>更正…</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>客户</translation>
    </message>
    <message>
      <source>Date</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>日期</translation>
    </message>
    <message>
      <source>Days with a purchase in this period, and the last one; returns do not count.</source>
      <translation>这段期间有购买的天数，以及最近一次；退货不算。</translation>
    </message>
    <message>
      <source>Decide first, then say why.</source>
      <translation>请先决定等级，再填理由。</translation>
    </message>
    <message>
      <source>Decide later</source>
      <translation>以后再决定</translation>
    </message>
    <message>
      <source>Decide many at once</source>
      <translation>一次决定多位客户</translation>
    </message>
    <message>
      <source>Del; the tiers stay as they are</source>
      <translation>Del；等级维持现状</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>删除</translation>
    </message>
    <message>
      <source>Dormant</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>沉睡</translation>
    </message>
    <message>
      <source>Every tier fits the figures</source>
      <translation>每位客户的等级都符合数字</translation>
    </message>
    <message>
      <source>Figures as they were then, from %1 to %2</source>
      <translation>当时的数字，%1 至 %2</translation>
    </message>
    <message>
      <source>Figures of %1</source>
      <translation>%1 的数字</translation>
    </message>
    <message>
      <source>Finish</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>结束会议</translation>
    </message>
    <message>
      <source>Finish the meeting</source>
      <translation>结束会议</translation>
    </message>
    <message>
      <source>Finish…</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>结束会议…</translation>
    </message>
    <message>
      <source>Fold those who were kept</source>
      <translation>收起已保留的客户</translation>
    </message>
    <message>
      <source>Go on with it</source>
      <translation>继续会议</translation>
    </message>
    <message>
      <source>Hold a meeting</source>
      <translation>开始会议</translation>
    </message>
    <message>
      <source>Holding the meeting</source>
      <translation>正在写入会议结果</translation>
    </message>
    <message>
      <source>Hours</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>小时</translation>
    </message>
    <message>
      <source>How long it took</source>
      <translation>开了多久</translation>
    </message>
    <message>
      <source>It was not saved.</source>
      <translation>没有保存。</translation>
    </message>
    <message>
      <source>Keep</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>保留</translation>
    </message>
    <message>
      <source>Keep all that are open (%1)</source>
      <translation>未决定的全部保留（%1）</translation>
    </message>
    <message>
      <source>Kept on %1</source>
      <translation>%1 已保留</translation>
    </message>
    <message>
      <source>Last bought</source>
      <translation>最近购买</translation>
    </message>
    <message>
      <source>Many…</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>批量…</translation>
    </message>
    <message>
      <source>Meeting of %1</source>
      <translation>%1 的会议</translation>
    </message>
    <message>
      <source>Meetings that were held</source>
      <translation>开过的会议</translation>
    </message>
    <message>
      <source>Minutes of all logged contacts in this period; where none were written down, the usual ones of their kind, shown as estimated.</source>
      <translation>这段期间所有联系记录的分钟数；没有记分钟的，按该类的默认分钟计算，并标明为估计。</translation>
    </message>
    <message>
      <source>Names, one after the other</source>
      <translation>姓名，一个接一个</translation>
    </message>
    <message>
      <source>Next date</source>
      <translation>下次日期</translation>
    </message>
    <message>
      <source>No meeting was held yet</source>
      <translation>还没开过会议</translation>
    </message>
    <message>
      <source>No suggestion yet</source>
      <translation>还没有建议</translation>
    </message>
    <message>
      <source>No. %1 of %2</source>
      <translation>第 %1 位／%2</translation>
    </message>
    <message>
      <source>Nobody's figures ask for another tier. A meeting can be held all the same, for its note and the next date.</source>
      <translation>没有客户的数字显示该换等级。仍可开会，记下备注和下次日期。</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>备注</translation>
    </message>
    <message>
      <source>Nothing new is suggested</source>
      <translation>没有新的建议</translation>
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
        <numerusform>近 %n 个月毛利</numerusform>
      </translation>
    </message>
    <message>
      <source>Rank</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>排名</translation>
    </message>
    <message>
      <source>Rank since</source>
      <translation>之后排名</translation>
    </message>
    <message>
      <source>Rank then</source>
      <translation>当时排名</translation>
    </message>
    <message>
      <source>Reading what everybody bought…</source>
      <translation>正在读取大家的购买情况…</translation>
    </message>
    <message>
      <source>Reason</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>理由</translation>
    </message>
    <message numerus="yes">
      <source>Sales of %n month(s)</source>
      <translation>
        <numerusform>近 %n 个月销售</numerusform>
      </translation>
    </message>
    <message>
      <source>Show as a list</source>
      <translation>显示为列表</translation>
    </message>
    <message>
      <source>Show those who were kept</source>
      <translation>显示已保留的客户</translation>
    </message>
    <message>
      <source>Slowing</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>放慢</translation>
    </message>
    <message>
      <source>State</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>状态</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>建议</translation>
    </message>
    <message>
      <source>Take</source>
      <extracomment>button: accept the tier that is suggested</extracomment>
      <translation>采用</translation>
    </message>
    <message>
      <source>Take all of class %1 (%2)</source>
      <translation>%1 类全部采用（%2）</translation>
    </message>
    <message>
      <source>Take all that are open (%1)</source>
      <translation>未决定的全部采用（%1）</translation>
    </message>
    <message>
      <source>Take all who bought nothing (%1)</source>
      <translation>没有购买的全部采用（%1）</translation>
    </message>
    <message>
      <source>Take all who gave back more than they bought (%1)</source>
      <translation>退货多于购买的全部采用（%1）</translation>
    </message>
    <message>
      <source>Talked about</source>
      <translation>讨论</translation>
    </message>
    <message>
      <source>The amount of all sales in this period, returns taken off: some of them have no profit written down.</source>
      <translation>这段期间所有销售的金额，已扣除退货；因为有些销售没有填毛利。</translation>
    </message>
    <message>
      <source>The day of the next meeting is no day.</source>
      <translation>下次会议的日期无法识别。</translation>
    </message>
    <message>
      <source>The next meeting is planned</source>
      <translation>已安排下次会议</translation>
    </message>
    <message>
      <source>The next one (→)</source>
      <translation>下一个（→）</translation>
    </message>
    <message>
      <source>The one before (←)</source>
      <translation>上一个（←）</translation>
    </message>
    <message>
      <source>The profit of all sales in this period, returns taken off.</source>
      <translation>这段期间所有销售的毛利，已扣除退货。</translation>
    </message>
    <message>
      <source>The same of the same number of days before.</source>
      <translation>往前同样天数的同一数字。</translation>
    </message>
    <message>
      <source>The tier was changed after you had decided: please decide again.</source>
      <translation>您决定之后，等级又被改过：请重新决定。</translation>
    </message>
    <message>
      <source>The whole meeting is one step that can be undone.</source>
      <translation>整次检查是一个步骤，可以一起撤销。</translation>
    </message>
    <message>
      <source>This meeting</source>
      <translation>这次检查</translation>
    </message>
    <message>
      <source>This meeting is no longer in the book.</source>
      <translation>客户簿里已没有这次会议。</translation>
    </message>
    <message>
      <source>This meeting was changed somewhere else meanwhile. Nothing was overwritten; open it again to see how it is now.</source>
      <translation>这次会议刚才在别处被改过。没有覆盖任何内容；请重新打开，看看现在的内容。</translation>
    </message>
    <message>
      <source>Tier since</source>
      <translation>之后等级</translation>
    </message>
    <message>
      <source>Tier then</source>
      <translation>当时等级</translation>
    </message>
    <message>
      <source>Time for them</source>
      <translation>花在他身上</translation>
    </message>
    <message>
      <source>Times</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>次数</translation>
    </message>
    <message>
      <source>Under “Overview”</source>
      <translation>在“总览”里</translation>
    </message>
    <message>
      <source>Under “Overview” decide who belongs in which tier, and finish the meeting there: its figures, its note and the next date are then kept here.</source>
      <translation>在“总览”决定每位客户的等级，并在那里结束会议：数字、备注和下次日期就会留在这里。</translation>
    </message>
    <message>
      <source>Value</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>价值</translation>
    </message>
    <message>
      <source>Value since</source>
      <translation>之后价值</translation>
    </message>
    <message>
      <source>Value then</source>
      <translation>当时价值</translation>
    </message>
    <message>
      <source>What was decided</source>
      <translation>当时的决定</translation>
    </message>
    <message>
      <source>Who is talked about</source>
      <translation>讨论的客户</translation>
    </message>
    <message>
      <source>Who is there…</source>
      <translation>谁出席…</translation>
    </message>
    <message>
      <source>Who kept their tier in a meeting stands folded in the list; F shows them. They are asked again half a year later, or when their figures say something else.</source>
      <translation>检查时决定保留等级的客户收在列表下方，按 F 展开。过半年，或数字建议改成别的等级时，会再问一次。</translation>
    </message>
    <message>
      <source>Why</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>理由</translation>
    </message>
    <message>
      <source>about %1 h</source>
      <translation>约 %1 小时</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>另外 %n 位</numerusform>
      </translation>
    </message>
    <message>
      <source>another tier</source>
      <translation>其他等级</translation>
    </message>
    <message numerus="yes">
      <source>bought %n time(s)</source>
      <translation>
        <numerusform>买过 %n 次</numerusform>
      </translation>
    </message>
    <message>
      <source>changed meanwhile</source>
      <translation>刚才被改过</translation>
    </message>
    <message>
      <source>decided</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>已决定</translation>
    </message>
    <message>
      <source>kept</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>保留</translation>
    </message>
    <message>
      <source>looked after by %1</source>
      <translation>%1 负责</translation>
    </message>
    <message>
      <source>minutes</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>分钟</translation>
    </message>
    <message>
      <source>never bought</source>
      <translation>从未购买</translation>
    </message>
    <message>
      <source>next one: %1</source>
      <translation>下次：%1</translation>
    </message>
    <message>
      <source>no tier</source>
      <translation>没有等级</translation>
    </message>
    <message>
      <source>now</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>现在</translation>
    </message>
    <message>
      <source>taken</source>
      <extracomment>in the meeting about the tiers of customers: buttons, columns, what is decided</extracomment>
      <translation>采用</translation>
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
        <numerusform>%n 条评论</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n contact(s) logged</source>
      <translation>
        <numerusform>%n 条联系记录</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) introduced</source>
      <translation>
        <numerusform>介绍过 %n 位客户</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n gathering(s) missed</source>
      <translation>
        <numerusform>%n 次聚会没来</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n gathering(s) of both become one each.</source>
      <translation>
        <numerusform>两边都有的 %n 次聚会各合并成一条。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n need(s)</source>
      <translation>
        <numerusform>%n 条预计需求</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n promise(s) and task(s)</source>
      <translation>
        <numerusform>%n 件承诺与待办</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sale(s)</source>
      <translation>
        <numerusform>%n 条销售</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s)</source>
      <translation>
        <numerusform>%n 次拜访</numerusform>
      </translation>
    </message>
    <message>
      <source>All remarks</source>
      <translation>全部备注</translation>
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
      <translation>Ctrl+D。会记住：不再一起列出。</translation>
    </message>
    <message>
      <source>Ctrl+Enter</source>
      <extracomment>on the page that merges duplicates: button, mark of a value, or what comes along</extracomment>
      <translation>Ctrl+Enter</translation>
    </message>
    <message>
      <source>Ctrl+↓. The next ones; these stay in the list.</source>
      <translation>Ctrl+↓。看下一组；这一组留在列表里。</translation>
    </message>
    <message>
      <source>Customers side by side</source>
      <translation>客户并排比较</translation>
    </message>
    <message>
      <source>Esc. Nobody is merged.</source>
      <translation>Esc。不合并任何客户。</translation>
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
      <translation>没选的内容留在其他信息里</translation>
    </message>
    <message>
      <source>Merge</source>
      <extracomment>on the page that merges duplicates: button, mark of a value, or what comes along</extracomment>
      <translation>合并</translation>
    </message>
    <message numerus="yes">
      <source>Merge %n customer(s)</source>
      <translation>
        <numerusform>合并 %n 位客户</numerusform>
      </translation>
    </message>
    <message>
      <source>Merged</source>
      <extracomment>heading of the column with the result</extracomment>
      <translation>合并</translation>
    </message>
    <message>
      <source>Merged into</source>
      <translation>并入</translation>
    </message>
    <message>
      <source>Not duplicates</source>
      <translation>不是重复的</translation>
    </message>
    <message>
      <source>Nothing else was written about them.</source>
      <translation>没有其他记录。</translation>
    </message>
    <message>
      <source>One of these customers is no longer in the book. Nothing was merged.</source>
      <translation>其中一位客户已经不在客户簿里。没有合并。</translation>
    </message>
    <message>
      <source>Skip</source>
      <extracomment>on the page that merges duplicates: button, mark of a value, or what comes along</extracomment>
      <translation>跳过</translation>
    </message>
    <message>
      <source>The first %1 of %2; the others come when these are done.</source>
      <translation>%2 组中的前 %1 组；处理完再列出其他的。</translation>
    </message>
    <message numerus="yes">
      <source>These %n are not duplicates</source>
      <translation>
        <numerusform>这 %n 位不是重复的</numerusform>
      </translation>
    </message>
    <message>
      <source>chosen</source>
      <extracomment>on the page that merges duplicates: button, mark of a value, or what comes along</extracomment>
      <translation>已选</translation>
    </message>
    <message>
      <source>kept</source>
      <extracomment>mark of the customer that stays</extracomment>
      <translation>保留</translation>
    </message>
    <message>
      <source>left as is</source>
      <translation>维持原样</translation>
    </message>
    <message>
      <source>merged</source>
      <extracomment>on the page that merges duplicates: button, mark of a value, or what comes along</extracomment>
      <translation>已合并</translation>
    </message>
    <message>
      <source>to the trash</source>
      <translation>移到回收站</translation>
    </message>
  </context>
  <context>
    <name>Needs</name>
    <message>
      <source>Say what they will want.</source>
      <translation>请写下对方需要什么。</translation>
    </message>
    <message>
      <source>Somebody changed this need in the meantime. Save again to keep what is written here.</source>
      <translation>这条预计需求刚才被改过。再保存一次，就以这里写的为准。</translation>
    </message>
    <message>
      <source>The last day of the need is before its first.</source>
      <translation>需求的结束日早于开始日。</translation>
    </message>
    <message>
      <source>This need is no longer in the book.</source>
      <translation>这条预计需求已不在客户簿中。</translation>
    </message>
    <message>
      <source>This need was closed meanwhile. Nothing was written twice.</source>
      <translation>这条预计需求刚才已经结束，没有重复写入。</translation>
    </message>
  </context>
  <context>
    <name>Options</name>
    <message numerus="yes">
      <source>%n column(s)</source>
      <translation>
        <numerusform>%n 列</numerusform>
      </translation>
    </message>
    <message>
      <source>All customers</source>
      <translation>全部客户</translation>
    </message>
    <message>
      <source>Another size…</source>
      <translation>其他尺寸…</translation>
    </message>
    <message>
      <source>As usual here</source>
      <translation>按本地习惯</translation>
    </message>
    <message>
      <source>Begins at label %1; click another one where labels are gone.</source>
      <translation>从第 %1 张标签开始；前面的已用掉时，请点选其他位置。</translation>
    </message>
    <message>
      <source>Columns</source>
      <extracomment>label of a choice in the window in which lists, labels and envelopes are printed</extracomment>
      <translation>列</translation>
    </message>
    <message>
      <source>Draw the boxes for the postcode</source>
      <translation>打印邮政编码框</translation>
    </message>
    <message>
      <source>Draw the edges</source>
      <translation>打印标签边线</translation>
    </message>
    <message>
      <source>Envelope</source>
      <extracomment>label of a choice in the window in which lists, labels and envelopes are printed</extracomment>
      <translation>信封</translation>
    </message>
    <message>
      <source>For what</source>
      <translation>场合</translation>
    </message>
    <message>
      <source>From top to bottom</source>
      <translation>竖排</translation>
    </message>
    <message>
      <source>Height of a label in millimetres</source>
      <translation>标签的高度（毫米）</translation>
    </message>
    <message>
      <source>In the order of</source>
      <translation>排列方式</translation>
    </message>
    <message>
      <source>Of whom</source>
      <translation>哪些客户</translation>
    </message>
    <message>
      <source>Sheet of labels</source>
      <translation>标签纸</translation>
    </message>
    <message>
      <source>The coming 30 days</source>
      <translation>未来 30 天</translation>
    </message>
    <message>
      <source>The coming 7 days</source>
      <translation>未来 7 天</translation>
    </message>
    <message>
      <source>The coming 90 days</source>
      <translation>未来 90 天</translation>
    </message>
    <message>
      <source>The label that is printed first</source>
      <translation>从哪一格开始打印</translation>
    </message>
    <message>
      <source>The sender is the shop; its address is in the settings, in the section Shop.</source>
      <translation>寄件人是本店；地址请在设置的“店铺”一节填写。</translation>
    </message>
    <message>
      <source>To hold a print on plain paper against the labels</source>
      <translation>先打印在白纸上，与标签纸对照</translation>
    </message>
    <message>
      <source>Which dates</source>
      <translation>哪些日子</translation>
    </message>
    <message>
      <source>Whose customers</source>
      <translation>谁的客户</translation>
    </message>
    <message>
      <source>Width of a label in millimetres</source>
      <translation>标签的宽度（毫米）</translation>
    </message>
    <message>
      <source>mm, wide × high</source>
      <translation>毫米，宽 × 高</translation>
    </message>
  </context>
  <context>
    <name>OrdersAhead</name>
    <message>
      <source>%2 every %1 days, last on %3</source>
      <translation>每 %1 天买 %2，上次 %3</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n 位客户</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n guess(es) gave way to needs.</source>
      <translation>
        <numerusform>有 %n 条推算，客户已另外说过要买，不重复计算。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n need(s) begin later.</source>
      <translation>
        <numerusform>%n 条需求在这之后才开始。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n usual order(s) stopped long ago: not guessed.</source>
      <translation>
        <numerusform>有 %n 条平常会买的太久没买，不再推算。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n weeks</source>
      <translation>
        <numerusform>未来 %n 周</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without a quantity</source>
      <translation>
        <numerusform>%n 条未写数量</numerusform>
      </translation>
    </message>
    <message>
      <source>By customer</source>
      <translation>按客户</translation>
    </message>
    <message>
      <source>By item</source>
      <translation>按品名</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>on the page of reviews, of what may be ordered in the coming weeks: a heading, a cell or a button</extracomment>
      <translation>客户</translation>
    </message>
    <message>
      <source>Each open need takes the place of the nearest guess of the same customer and item, if that is no further away than one rhythm: nothing is counted twice.</source>
      <translation>同一客户、同一品名有未结需求时，每条需求取代离它最近的一条推算（相差不超过一个间隔），不会重复计算。</translation>
    </message>
    <message>
      <source>From %1 on</source>
      <translation>自 %1起</translation>
    </message>
    <message>
      <source>From the rhythm</source>
      <translation>按节奏推算</translation>
    </message>
    <message>
      <source>How far ahead</source>
      <translation>看到多远</translation>
    </message>
    <message>
      <source>Item</source>
      <extracomment>on the page of reviews, of what may be ordered in the coming weeks: a heading, a cell or a button</extracomment>
      <translation>品名</translation>
    </message>
    <message>
      <source>Known from</source>
      <translation>根据</translation>
    </message>
    <message>
      <source>Make a list of them</source>
      <translation>排成名单</translation>
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
      <translation>未来需求</translation>
    </message>
    <message>
      <source>Needs are the open ones of the book, the likely and the possible ones apart. A need stands in the week in which it begins (the week of today if it has begun); under Overdue when its days are over.</source>
      <translation>需求是客户簿里还没结案的，“很可能”与“可能”分开。需求列在它开始的那一周（已经开始的列在本周）；日期已过的列在“已逾期”。</translation>
    </message>
    <message>
      <source>Needs, likely and maybe</source>
      <translation>需求（很可能与可能）</translation>
    </message>
    <message>
      <source>Next %1 weeks: %2 wanted by customers, %3 guessed from how often they buy; %4 items</source>
      <translation>未来 %1 周：客户说过要的 %2 条，照平常多久买一次推算的 %3 条，共 %4 种品名</translation>
    </message>
    <message>
      <source>Next %1 weeks: %2 wanted by customers; how often they buy is still being read…</source>
      <translation>未来 %1 周：客户说过要的 %2 条；平常多久买一次还在读取中…</translation>
    </message>
    <message>
      <source>No day</source>
      <translation>未定日期</translation>
    </message>
    <message>
      <source>Nobody wants it then.</source>
      <translation>那时候没有人要。</translation>
    </message>
    <message>
      <source>Nobody wrote how much of it they want.</source>
      <translation>没有一条写了数量。</translation>
    </message>
    <message>
      <source>Nothing is expected: no open needs, and nobody who bought an item on three days.</source>
      <translation>目前没有预计的需求：没有未结的需求，也还没有人在三天以上买过同一品名。</translation>
    </message>
    <message>
      <source>Orders by customer</source>
      <translation>各客户的需求</translation>
    </message>
    <message>
      <source>Orders by item and week</source>
      <translation>各品名每周需求</translation>
    </message>
    <message>
      <source>Overdue</source>
      <extracomment>on the page of reviews, of what may be ordered in the coming weeks: a heading, a cell or a button</extracomment>
      <translation>已逾期</translation>
    </message>
    <message>
      <source>Quantity</source>
      <extracomment>on the page of reviews, of what may be ordered in the coming weeks: a heading, a cell or a button</extracomment>
      <translation>数量</translation>
    </message>
    <message>
      <source>Rhythm: who bought an item in a unit on at least %1 days of the last two years is expected again after the median number of days between them, each time with the median quantity of such a day. Who is late stands under Overdue and is expected again counted from today. Whose last purchase is more than 2.5 times as long ago is not guessed.</source>
      <translation>节奏：近两年内在至少 %1 天买过同一品名、同一单位的客户，以购买日间隔天数的中位数推算下一次，数量取每个购买日数量的中位数。过了日子还没买的列在“已逾期”，之后从今天起再推算。距上次购买超过间隔 2.5 倍的，不再推算。</translation>
    </message>
    <message>
      <source>The total is that of the line, with what is overdue or has no day. Different units are never added up. ? is an order without a quantity. Customers in the trash and lost ones do not count; a return is no purchase.</source>
      <translation>合计是该行的总和，含已逾期与未定日期的。不同单位绝不相加。“?”是没写数量的一条。回收站里的与流失的客户不计；退货不算购买。</translation>
    </message>
    <message>
      <source>Total</source>
      <extracomment>on the page of reviews, of what may be ordered in the coming weeks: a heading, a cell or a button</extracomment>
      <translation>合计</translation>
    </message>
    <message>
      <source>Unit</source>
      <extracomment>on the page of reviews, of what may be ordered in the coming weeks: a heading, a cell or a button</extracomment>
      <translation>单位</translation>
    </message>
    <message>
      <source>Week</source>
      <extracomment>on the page of reviews, of what may be ordered in the coming weeks: a heading, a cell or a button</extracomment>
      <translation>周</translation>
    </message>
    <message>
      <source>Week of %1</source>
      <translation>%1那一周</translation>
    </message>
    <message>
      <source>What is known and what is reckoned, side by side</source>
      <translation>已知的与推算的并列，不相加</translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>on the page of reviews, of what may be ordered in the coming weeks: a heading, a cell or a button</extracomment>
      <translation>时间</translation>
    </message>
    <message>
      <source>Who stopped buying</source>
      <translation>太久没买的客户</translation>
    </message>
    <message>
      <source>Without a quantity</source>
      <translation>未写数量</translation>
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
      <translation>%1，已扣退货。</translation>
    </message>
    <message>
      <source>%1.</source>
      <translation>%1。</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) introduced others.</source>
      <translation>
        <numerusform>%n 位客户介绍过别人。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) introduced others; those of %1 bought most: %2.</source>
      <translation>
        <numerusform>%n 位客户介绍过别人；%1 介绍的买得最多：%2。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n introducer(s)</source>
      <translation>
        <numerusform>%n 位介绍人</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n introducer(s) never thanked</source>
      <translation>
        <numerusform>%n 位介绍人从未致谢</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n promised thank-you(s) not given yet</source>
      <translation>
        <numerusform>答应的谢礼还有 %n 份没送</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n thank-you(s) owed</source>
      <translation>
        <numerusform>还欠 %n 份谢礼</numerusform>
      </translation>
    </message>
    <message>
      <source>A customer belongs to the source that their card says. New are those whose first contact is in the period; of whom none is known, the day on which they came into the book. Bought: ever, in percent of all of this source. Stayed: not lost, and bought in the period.</source>
      <translation>客户属于资料卡上写的来源。“新”是首次联系在这段时间的；没写首次联系的，以录入客户簿的日期为准。“买过”是历来买过，百分比按这个来源的所有客户算。“留下”是没有流失、并且这段时间买过的。</translation>
    </message>
    <message>
      <source>Bought</source>
      <extracomment>how many of a source's customers ever bought</extracomment>
      <translation>买过</translation>
    </message>
    <message>
      <source>Bought ever</source>
      <translation>历来购买</translation>
    </message>
    <message>
      <source>Bought this period</source>
      <translation>这一期购买</translation>
    </message>
    <message>
      <source>Cost</source>
      <extracomment>on the page of reviews: which source brought which customers, who introduced whom, thank-yous owed</extracomment>
      <translation>花费</translation>
    </message>
    <message>
      <source>Cost is what was paid for contacts with these customers in the period, and the recorded minutes at what the colleague's hour costs. Minutes that nobody recorded are estimated, shown as such, and cost nothing here; what an advertisement itself costs is not in the book. “Each” shares the value among all customers of the source, the cost among those who stayed.</source>
      <translation>花费是这段时间和这些客户联系时付出的钱，加上记下的分钟乘以同事每小时的花费。没有记下的分钟是估计的，会另外标明，这里不算花费；广告本身的花费不在客户簿里。“每位”是把金额分给这个来源的所有客户，花费只分给留下的客户。</translation>
    </message>
    <message>
      <source>Customers</source>
      <extracomment>on the page of reviews: which source brought which customers, who introduced whom, thank-yous owed</extracomment>
      <translation>客户</translation>
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
      <translation>介绍过客户的人都已致谢。</translation>
    </message>
    <message>
      <source>First what a card promises and does not call given. Then who introduced customers without any promise and was never thanked: no card says so, and no contact with them was logged as thanks for an introduction.</source>
      <translation>先列资料卡上答应了、还没注明送出的谢礼；再列介绍过客户、没有答应过谢礼也从未致谢的人：没有资料卡注明送过，也没有记过以“感谢介绍”为名的联系。</translation>
    </message>
    <message>
      <source>For introducing</source>
      <translation>介绍了谁</translation>
    </message>
    <message>
      <source>Introduced</source>
      <extracomment>how many customers somebody introduced</extracomment>
      <translation>介绍人数</translation>
    </message>
    <message>
      <source>Introduced are those whose card names this customer. Bought is the amount, returns taken off, in this period and ever. Later generations are those whom these introduced in turn, and so on; they are not in the columns before. Who is in the trash counts nowhere. Who introduced one another in a ring are each counted once, and never as their own.</source>
      <translation>“介绍人数”是资料卡上写由这位介绍的客户。购买是销售额，已扣退货，分这一期与历来。“再介绍的”是这些客户再介绍的人，以此类推，不含在前面各列里。回收站里的客户都不算。互相介绍成一圈的，各算一次，也不会算成自己介绍自己。</translation>
    </message>
    <message>
      <source>Introduced by %1</source>
      <translation>%1 介绍的客户</translation>
    </message>
    <message>
      <source>Introducer</source>
      <extracomment>on the page of reviews: which source brought which customers, who introduced whom, thank-yous owed</extracomment>
      <translation>介绍人</translation>
    </message>
    <message>
      <source>Introducers</source>
      <extracomment>on the page of reviews: which source brought which customers, who introduced whom, thank-yous owed</extracomment>
      <translation>介绍人</translation>
    </message>
    <message>
      <source>Introducers (%1)</source>
      <translation>介绍人（%1）</translation>
    </message>
    <message>
      <source>Later generations</source>
      <translation>再介绍的</translation>
    </message>
    <message>
      <source>Mark as thanked</source>
      <translation>标记为已致谢</translation>
    </message>
    <message>
      <source>Minutes</source>
      <extracomment>on the page of reviews: which source brought which customers, who introduced whom, thank-yous owed</extracomment>
      <translation>分钟</translation>
    </message>
    <message>
      <source>New</source>
      <extracomment>how many of a source's customers are new in the period</extracomment>
      <translation>新</translation>
    </message>
    <message>
      <source>No card says yet that somebody was introduced.</source>
      <translation>还没有资料卡注明是谁介绍的。</translation>
    </message>
    <message>
      <source>No source brought anything in this period.</source>
      <translation>这段时间没有哪个来源带来生意。</translation>
    </message>
    <message>
      <source>Nobody's card says yet how they were found.</source>
      <translation>还没有资料卡注明客户来源。</translation>
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
      <translation>各来源的毛利</translation>
    </message>
    <message>
      <source>Promised</source>
      <extracomment>the thank-you that was promised for an introduction</extracomment>
      <translation>答应的谢礼</translation>
    </message>
    <message>
      <source>Sales by source</source>
      <translation>各来源的销售额</translation>
    </message>
    <message>
      <source>Show whom they introduced</source>
      <translation>显示介绍来的客户</translation>
    </message>
    <message>
      <source>Source</source>
      <extracomment>on the page of reviews: which source brought which customers, who introduced whom, thank-yous owed</extracomment>
      <translation>来源</translation>
    </message>
    <message>
      <source>Sources</source>
      <extracomment>on the page of reviews: which source brought which customers, who introduced whom, thank-yous owed</extracomment>
      <translation>来源</translation>
    </message>
    <message>
      <source>Sources and introductions</source>
      <translation>来源与介绍</translation>
    </message>
    <message>
      <source>Sources of customers</source>
      <translation>客户来源</translation>
    </message>
    <message>
      <source>Stayed</source>
      <extracomment>how many of a source's customers stayed: not lost, and bought in the period</extracomment>
      <translation>留下</translation>
    </message>
    <message>
      <source>Thank-yous owed</source>
      <translation>还没送的谢礼</translation>
    </message>
    <message>
      <source>Thank-yous owed (%1)</source>
      <translation>还没送的谢礼（%1）</translation>
    </message>
    <message>
      <source>There are no customers yet.</source>
      <translation>还没有客户。</translation>
    </message>
    <message>
      <source>Those bought ever</source>
      <translation>再介绍的历来购买</translation>
    </message>
    <message>
      <source>Value</source>
      <extracomment>on the page of reviews: which source brought which customers, who introduced whom, thank-yous owed</extracomment>
      <translation>带来金额</translation>
    </message>
    <message>
      <source>Value is the amount of their sales in the period</source>
      <translation>带来金额是这段时间的销售额</translation>
    </message>
    <message>
      <source>Value is the profit of their sales in the period</source>
      <translation>带来金额是这段时间的毛利</translation>
    </message>
    <message>
      <source>Whom to thank</source>
      <translation>该谢谁</translation>
    </message>
    <message>
      <source>about %1 more</source>
      <translation>另估 %1</translation>
    </message>
    <message numerus="yes">
      <source>introduced %n more</source>
      <translation>
        <numerusform>还介绍了 %n 位</numerusform>
      </translation>
    </message>
    <message>
      <source>never thanked</source>
      <translation>从未致谢</translation>
    </message>
    <message>
      <source>“%1” brought %2 of the profit.</source>
      <translation>“%1”带来 %2 的毛利。</translation>
    </message>
    <message>
      <source>“%1” brought %2 of the sales.</source>
      <translation>“%1”带来 %2 的销售额。</translation>
    </message>
  </context>
  <context>
    <name>OwnDayForm</name>
    <message>
      <source>By the lunar calendar</source>
      <translation>按农历</translation>
    </message>
    <message>
      <source>Day of the shop</source>
      <translation>店里的日子</translation>
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
      <translation>例如：周年庆</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>多久</translation>
    </message>
    <message>
      <source>Name</source>
      <extracomment>in the form of a day of the shop: a festival of its own, a day on which it is closed</extracomment>
      <translation>名称</translation>
    </message>
    <message>
      <source>New day of the shop</source>
      <translation>新建店里的日子</translation>
    </message>
    <message>
      <source>Say what the day is called.</source>
      <translation>请写这一天的名称。</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>是什么日子</translation>
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
      <translation>%1：文件名请以 .pdf 结尾。</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n 位客户</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) are left out:</source>
      <translation>
        <numerusform>有 %n 位客户没有列入：</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) are shortened:</source>
      <translation>
        <numerusform>有 %n 位客户的内容缩短了：</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) on these pages.</source>
      <translation>
        <numerusform>这几页共有 %n 位客户。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n left out: %1.</source>
      <translation>
        <numerusform>%n 位没有列入：%1。</numerusform>
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
        <numerusform>%n 位的内容缩短了：%1。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stroke(s)</source>
      <translation>
        <numerusform>%n 画</numerusform>
      </translation>
    </message>
    <message>
      <source>Address labels</source>
      <translation>地址标签</translation>
    </message>
    <message>
      <source>All customers</source>
      <translation>全部客户</translation>
    </message>
    <message>
      <source>All dates</source>
      <translation>全部日子</translation>
    </message>
    <message>
      <source>As listed: %1 (%2)</source>
      <translation>列表所示：%1（%2）</translation>
    </message>
    <message>
      <source>Birthdays</source>
      <extracomment>title of a list or of something else on paper</extracomment>
      <translation>生日</translation>
    </message>
    <message>
      <source>Birthdays and other dates</source>
      <translation>生日和其他日子</translation>
    </message>
    <message>
      <source>Chosen customers</source>
      <translation>选定的客户</translation>
    </message>
    <message>
      <source>Customer list</source>
      <translation>客户列表</translation>
    </message>
    <message>
      <source>Envelopes</source>
      <extracomment>title of a list or of something else on paper</extracomment>
      <translation>信封</translation>
    </message>
    <message>
      <source>Everything about a customer</source>
      <translation>客户完整资料</translation>
    </message>
    <message>
      <source>Gift list</source>
      <translation>礼物列表</translation>
    </message>
    <message>
      <source>Handover notes</source>
      <translation>客户交接单</translation>
    </message>
    <message>
      <source>No address</source>
      <translation>没有地址</translation>
    </message>
    <message>
      <source>No promised service is still owed.</source>
      <translation>承诺的服务都已提供。</translation>
    </message>
    <message>
      <source>No telephone</source>
      <translation>没有电话</translation>
    </message>
    <message>
      <source>Nobody is left to print.</source>
      <translation>没有可打印的客户。</translation>
    </message>
    <message>
      <source>Nobody is to be contacted today.</source>
      <translation>今天没有待联系的客户。</translation>
    </message>
    <message>
      <source>Phone list</source>
      <translation>电话簿</translation>
    </message>
    <message>
      <source>Selected (%1)</source>
      <translation>已选择（%1）</translation>
    </message>
    <message>
      <source>Services still owed</source>
      <translation>尚未提供的服务</translation>
    </message>
    <message>
      <source>The address was too long and is shortened</source>
      <translation>地址太长，已缩短</translation>
    </message>
    <message>
      <source>To contact</source>
      <translation>待联系</translation>
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
      <translation>打印</translation>
    </message>
    <message>
      <source>What to print</source>
      <translation>打印什么</translation>
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
      <translation>关闭</translation>
    </message>
    <message>
      <source>E-mail</source>
      <extracomment>kind of a part of a pasted message, or a button</extracomment>
      <translation>电子邮件</translation>
    </message>
    <message>
      <source>Fax</source>
      <extracomment>kind of a part of a pasted message, or a button</extracomment>
      <translation>传真</translation>
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
      <translation>聊天账号</translation>
    </message>
    <message>
      <source>Paste a signature or a message; check where each part goes.</source>
      <translation>粘贴签名或消息，看看每一段要放到哪里。</translation>
    </message>
    <message>
      <source>Pasted text</source>
      <translation>粘贴的文字</translation>
    </message>
    <message>
      <source>Phone</source>
      <extracomment>kind of a part of a pasted message, or a button</extracomment>
      <translation>电话</translation>
    </message>
    <message>
      <source>Website</source>
      <extracomment>kind of a part of a pasted message, or a button</extracomment>
      <translation>网站</translation>
    </message>
  </context>
  <context>
    <name>People</name>
    <message>
      <source> (there are more)</source>
      <translation>（还有更多）</translation>
    </message>
    <message>
      <source>%1 is in the book too</source>
      <translation>客户簿里也有“%1”</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) introduced, directly or not</source>
      <translation>
        <numerusform>直接或间接介绍了 %n 位客户</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) write this company</source>
      <translation>
        <numerusform>有 %n 位客户的公司一栏填的是这家</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a relation… (Ctrl+Alt+R)</source>
      <translation>添加关系…（Ctrl+Alt+R）</translation>
    </message>
    <message>
      <source>Belongs to it</source>
      <translation>连到这家公司</translation>
    </message>
    <message>
      <source>Company</source>
      <extracomment>heading or link in the tab of relations</extracomment>
      <translation>公司</translation>
    </message>
    <message>
      <source>Link them</source>
      <translation>连到这家公司</translation>
    </message>
    <message>
      <source>Mark as thanked today</source>
      <translation>记为今天已答谢</translation>
    </message>
    <message>
      <source>Nobody introduced this customer, who introduced nobody.</source>
      <translation>没有人介绍这位客户，这位客户也还没介绍过别人。</translation>
    </message>
    <message>
      <source>Nobody is linked yet. Who writes this company in their card is offered here.</source>
      <translation>还没有人连到这家公司。资料里写着这家公司的人会列在这里。</translation>
    </message>
    <message>
      <source>Nobody yet: family, friends and colleagues who are customers too belong here.</source>
      <translation>还没有。同为客户的家人、朋友、同事可以记在这里。</translation>
    </message>
    <message>
      <source>People of this company</source>
      <translation>这家公司的人</translation>
    </message>
    <message>
      <source>Relations</source>
      <extracomment>heading or link in the tab of relations</extracomment>
      <translation>人际关系</translation>
    </message>
    <message>
      <source>Remove</source>
      <extracomment>heading or link in the tab of relations</extracomment>
      <translation>移除</translation>
    </message>
    <message>
      <source>These customers introduced one another in a ring. Change who introduced one of them.</source>
      <translation>这些客户的介绍关系绕成一圈，请修改其中一位的介绍人。</translation>
    </message>
    <message>
      <source>Who introduced whom</source>
      <translation>谁介绍了谁</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>还有 %n 条</numerusform>
      </translation>
    </message>
    <message>
      <source>bought %1</source>
      <translation>买了 %1</translation>
    </message>
    <message>
      <source>given %1</source>
      <translation>%1 已送</translation>
    </message>
    <message>
      <source>in the trash</source>
      <translation>在回收站</translation>
    </message>
    <message numerus="yes">
      <source>introduced %n</source>
      <translation>
        <numerusform>介绍了 %n 位</numerusform>
      </translation>
    </message>
    <message>
      <source>thank-you: %1</source>
      <translation>谢礼：%1</translation>
    </message>
  </context>
  <context>
    <name>PersonSearch</name>
    <message>
      <source>Customers found</source>
      <translation>找到的客户</translation>
    </message>
    <message>
      <source>New customer “%1”</source>
      <translation>新建客户“%1”</translation>
    </message>
    <message>
      <source>Nobody in the book has this name. Add the customer first.</source>
      <translation>客户簿里没有这个名字，请先新建这位客户。</translation>
    </message>
    <message>
      <source>Nobody in the book has this name. Choose the new customer in the list, or change the name.</source>
      <translation>客户簿里没有这位客户。请点列表里的“新建客户”，或改一下姓名。</translation>
    </message>
    <message>
      <source>Nobody is found.</source>
      <translation>找不到这位客户。</translation>
    </message>
    <message>
      <source>Part of the name, pinyin, company or number</source>
      <translation>姓名、拼音、公司或电话的一部分</translation>
    </message>
    <message>
      <source>Type a part of the customer's name.</source>
      <translation>请输入客户姓名的一部分。</translation>
    </message>
  </context>
  <context>
    <name>PersonSection</name>
    <message>
      <source>The person</source>
      <translation>个人</translation>
    </message>
  </context>
  <context>
    <name>PhoneFormRow</name>
    <message>
      <source>No number can be read here; it is kept as written.</source>
      <translation>看不出电话号码；会照原样保留。</translation>
    </message>
    <message>
      <source>Phone</source>
      <extracomment>label of a field in the form of a customer</extracomment>
      <translation>电话</translation>
    </message>
  </context>
  <context>
    <name>PhoneHelp</name>
    <message>
      <source>At a computer: open contacts.google.com and choose Export. Google CSV and vCard are both read here.</source>
      <translation>在电脑上：打开 contacts.google.com，选“导出”。Google CSV 或 vCard 都可以。</translation>
    </message>
    <message>
      <source>Bring in the phone's own contacts, then write each customer's LINE name into the card, under chat account.</source>
      <translation>先导入手机的通讯录，再把客户的 LINE 名称填进客户资料的“聊天账号”。</translation>
    </message>
    <message>
      <source>Bring in the phone's own contacts, then write each customer's WeChat name into the card, under chat account.</source>
      <translation>先导入手机的通讯录，再把客户的微信号填进客户资料的“聊天账号”。</translation>
    </message>
    <message>
      <source>Bring it here with a cable, or find it in Files and send it.</source>
      <translation>用数据线拿到这台电脑，或在手机的“文件管理”里找到它再发过来。</translation>
    </message>
    <message>
      <source>Bring it here with a cable, or find it in My Files and send it.</source>
      <translation>用数据线拿到这台电脑，或在“我的文件”里找到它再发过来。</translation>
    </message>
    <message>
      <source>Choose Export contacts, to the internal storage. A file ending in .vcf is made.</source>
      <translation>选“导出联系人”，存到内部存储，会得到一个 .vcf 文件。</translation>
    </message>
    <message>
      <source>Choose Import/export contacts, then Export to storage. A file ending in .vcf is made.</source>
      <translation>选“导入/导出联系人”，再选“导出到存储设备”，会得到一个 .vcf 文件。</translation>
    </message>
    <message>
      <source>Choose Settings, then Import/Export, then Export to storage. A file ending in .vcf is made.</source>
      <translation>选“设置”、“导入/导出”，再选“导出到存储设备”，会得到一个 .vcf 文件。</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>in the window that says how contacts get out of a phone; names of phones and accounts</extracomment>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Getting contacts out of a phone</source>
      <translation>从手机导出通讯录</translation>
    </message>
    <message>
      <source>Google Contacts</source>
      <translation>Google 通讯录</translation>
    </message>
    <message>
      <source>Huawei</source>
      <extracomment>in the window that says how contacts get out of a phone; names of phones and accounts</extracomment>
      <translation>华为</translation>
    </message>
    <message>
      <source>In the app of an Android phone: tap Organise (or Fix &amp; manage), then Export to file.</source>
      <translation>在安卓手机的 Google 通讯录应用里：点“整理”，再点“导出到文件”。</translation>
    </message>
    <message>
      <source>LINE gives out no list of friends: their numbers are not in it, and no program can fetch them.</source>
      <translation>LINE 不提供好友名单：里面没有电话号码，任何程序都拿不出来。</translation>
    </message>
    <message>
      <source>On the iPhone: open Contacts, tap Lists, hold your finger on All Contacts and choose Export.</source>
      <translation>在 iPhone 上：打开“通讯录”，点“列表”，按住“所有联系人”，选“导出”。</translation>
    </message>
    <message>
      <source>Open Contacts and its settings.</source>
      <translation>打开“联系人”，进入它的设置。</translation>
    </message>
    <message>
      <source>Open Contacts and tap the dots at the top right.</source>
      <translation>打开“联系人”，点右上角的点点。</translation>
    </message>
    <message>
      <source>Open Contacts, tap the three lines, then Manage contacts.</source>
      <translation>打开“联系人”，点三条线，再点“管理联系人”。</translation>
    </message>
    <message>
      <source>Or at a computer: open icloud.com/contacts, choose one person, press Ctrl+A (on a Mac Command+A) for all, then Export vCard.</source>
      <translation>或在电脑上：打开 icloud.com/contacts，选一个人，按 Ctrl+A（Mac 按 Command+A）全选，再选“导出 vCard”。</translation>
    </message>
    <message>
      <source>Samsung</source>
      <extracomment>in the window that says how contacts get out of a phone; names of phones and accounts</extracomment>
      <translation>三星</translation>
    </message>
    <message>
      <source>Send the file (.vcf) to this computer, by mail for example.</source>
      <translation>把文件（.vcf）发到这台电脑，例如用邮件。</translation>
    </message>
    <message>
      <source>WeChat</source>
      <extracomment>in the window that says how contacts get out of a phone; names of phones and accounts</extracomment>
      <translation>微信</translation>
    </message>
    <message>
      <source>WeChat gives out no list of friends: their numbers are not in it, and no program can fetch them.</source>
      <translation>微信不提供好友名单：里面没有电话号码，任何程序都拿不出来。</translation>
    </message>
    <message>
      <source>What was said is worth keeping: copy messages or send yourself the chat history, and paste it as a comment.</source>
      <translation>聊过的内容值得留下：复制消息，或把聊天记录发给自己，再粘贴为评论。</translation>
    </message>
    <message>
      <source>What was said is worth keeping: copy the messages and paste them as a comment.</source>
      <translation>聊过的内容值得留下：复制消息，再粘贴为评论。</translation>
    </message>
    <message>
      <source>Which phone</source>
      <translation>哪一种手机</translation>
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
      <translation>选一张图片、拖到这里，或粘贴（%1）</translation>
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
      <translation>图片</translation>
    </message>
    <message>
      <source>Remove the photo</source>
      <translation>移除照片</translation>
    </message>
    <message>
      <source>There is no picture to paste.</source>
      <translation>没有可以粘贴的图片。</translation>
    </message>
    <message>
      <source>This file cannot be read.</source>
      <translation>这个文件无法读取。</translation>
    </message>
    <message>
      <source>This picture is too large.</source>
      <translation>这张图片太大了。</translation>
    </message>
  </context>
  <context>
    <name>Picture</name>
    <message>
      <source>This is not a picture that can be read. Use a JPEG or PNG file.</source>
      <translation>这不是读得出来的图片。请用 JPEG 或 PNG 文件。</translation>
    </message>
    <message>
      <source>This photo is in the iPhone's own form (HEIC), which cannot be read here. On the iPhone choose Settings › Camera › Formats › Most Compatible, or send it by mail or chat: it arrives as JPEG.</source>
      <translation>这张照片是 iPhone 专用的 HEIC 格式，这里无法读取。请在 iPhone 的“设置 › 相机 › 格式”选“兼容性最佳”，或用邮件、聊天软件发送，收到的就是 JPEG。</translation>
    </message>
    <message>
      <source>This picture is too large. Make it smaller and add it again.</source>
      <translation>这张图片太大。请缩小再加入。</translation>
    </message>
  </context>
  <context>
    <name>Places</name>
    <message>
      <source>All customers</source>
      <translation>所有客户</translation>
    </message>
    <message>
      <source>From %1</source>
      <translation>来自 %1</translation>
    </message>
    <message>
      <source>To contact</source>
      <translation>待联系</translation>
    </message>
    <message>
      <source>Trash</source>
      <extracomment>place in the sidebar</extracomment>
      <translation>回收站</translation>
    </message>
    <message>
      <source>Visits</source>
      <extracomment>place in the sidebar</extracomment>
      <translation>拜访</translation>
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
        <numerusform>另有 %n 条需求</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more open</source>
      <translation>
        <numerusform>还有 %n 条未完成</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n open</source>
      <translation>
        <numerusform>%n 条未完成</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n overdue</source>
      <translation>
        <numerusform>%n 条逾期</numerusform>
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
      <translation>金额</translation>
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
      <translation>由谁做</translation>
    </message>
    <message>
      <source>Change…</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>修改…</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>客户</translation>
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
      <translation>每年（农历）</translation>
    </message>
    <message>
      <source>Everybody's</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>所有人的</translation>
    </message>
    <message>
      <source>Expected needs</source>
      <translation>预计需求</translation>
    </message>
    <message>
      <source>Expected: %1</source>
      <translation>预计需求：%1</translation>
    </message>
    <message>
      <source>For example: 12/5, December, before Mid-Autumn, next spring</source>
      <translation>例如：12 月 5 日、12 月、中秋前、明年春天</translation>
    </message>
    <message>
      <source>For example: tomorrow, next Friday, 12/5, lunar 8/15</source>
      <translation>例如：明天、下周五、12 月 5 日、农历八月十五</translation>
    </message>
    <message>
      <source>How much</source>
      <translation>数量</translation>
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
      <translation>品名</translation>
    </message>
    <message>
      <source>Mine</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>我的</translation>
    </message>
    <message>
      <source>Move to the trash</source>
      <translation>移到回收站</translation>
    </message>
    <message>
      <source>Need</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>预计需求</translation>
    </message>
    <message>
      <source>No day is seen in it yet.</source>
      <translation>还看不出是哪一天。</translation>
    </message>
    <message>
      <source>No day is seen in it; it is kept as you wrote it.</source>
      <translation>看不出日期，会照您写的保留。</translation>
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
      <translation>备注</translation>
    </message>
    <message>
      <source>Nothing is to be done</source>
      <translation>没有待办事项</translation>
    </message>
    <message>
      <source>Nothing promised, nothing expected</source>
      <translation>还没有待办与需求</translation>
    </message>
    <message>
      <source>Once</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>一次</translation>
    </message>
    <message>
      <source>Postpone: %1</source>
      <translation>延后：%1</translation>
    </message>
    <message>
      <source>Postpone…</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>延后…</translation>
    </message>
    <message>
      <source>Profit (may stay empty)</source>
      <translation>毛利（可不填）</translation>
    </message>
    <message>
      <source>Promise</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>答应的事</translation>
    </message>
    <message>
      <source>Promise something to %1</source>
      <translation>记下答应 %1 的事</translation>
    </message>
    <message>
      <source>Promised to %1</source>
      <translation>答应 %1 的事</translation>
    </message>
    <message>
      <source>Promises and tasks</source>
      <translation>承诺与待办</translation>
    </message>
    <message>
      <source>Quantity</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>数量</translation>
    </message>
    <message>
      <source>Repeats</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>重复</translation>
    </message>
    <message>
      <source>Say by which day it is due the first time.</source>
      <translation>请写下第一次的期限。</translation>
    </message>
    <message>
      <source>Say how much it was.</source>
      <translation>请填写金额。</translation>
    </message>
    <message>
      <source>Say when they will want it.</source>
      <translation>请写下改到什么时候。</translation>
    </message>
    <message>
      <source>Sold…</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>成交…</translation>
    </message>
    <message>
      <source>This day cannot be read. Write it like 12/5 or tomorrow.</source>
      <translation>看不出是哪一天，请写成“明天”或“12 月 5 日”。</translation>
    </message>
    <message>
      <source>This is not a quantity: %1</source>
      <translation>这不是数量：%1</translation>
    </message>
    <message>
      <source>This is not an amount: %1</source>
      <translation>这不是金额：%1</translation>
    </message>
    <message>
      <source>Unit</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>单位</translation>
    </message>
    <message>
      <source>Was due on %1: %2</source>
      <translation>期限 %1，逾期：%2</translation>
    </message>
    <message>
      <source>What %1 will need</source>
      <translation>%1 的预计需求</translation>
    </message>
    <message>
      <source>What is to be done</source>
      <translation>要做什么</translation>
    </message>
    <message>
      <source>What kind</source>
      <translation>性质</translation>
    </message>
    <message>
      <source>What they will need</source>
      <translation>需要什么</translation>
    </message>
    <message>
      <source>What was promised to customers stands here by its day. Press F7 beside a customer to write one down.</source>
      <translation>答应客户的事会按期限列在这里。在客户旁按 F7 即可记下。</translation>
    </message>
    <message>
      <source>What was promised to this customer, and what they will want and when, is kept here until it is done.</source>
      <translation>答应这位客户的事，以及客户何时需要什么，会记在这里，直到完成。</translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>in the forms and lists of promises, tasks and expected needs</extracomment>
      <translation>何时</translation>
    </message>
    <message>
      <source>When will they want it?</source>
      <translation>改到什么时候？</translation>
    </message>
    <message>
      <source>Why? (may stay empty)</source>
      <translation>原因（可不填）</translation>
    </message>
    <message>
      <source>Write down a promise</source>
      <translation>记下答应的事</translation>
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
        <numerusform>期限最早的 %n 条</numerusform>
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
      <translation>全部客户</translation>
    </message>
    <message>
      <source>For example: Yearly maintenance</source>
      <translation>例如：年度保养</translation>
    </message>
    <message>
      <source>For example: one check a year at their place</source>
      <translation>例如：每年一次上门检查</translation>
    </message>
    <message>
      <source>From</source>
      <extracomment>in the form of a service that the shop promises to its customers</extracomment>
      <translation>开始</translation>
    </message>
    <message>
      <source>Goal: how many of them</source>
      <translation>目标：几成客户</translation>
    </message>
    <message>
      <source>How often each</source>
      <translation>每人几次</translation>
    </message>
    <message>
      <source>New promised service</source>
      <translation>新建服务承诺</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>label of a field</extracomment>
      <translation>备注</translation>
    </message>
    <message>
      <source>Promised service</source>
      <translation>服务承诺</translation>
    </message>
    <message>
      <source>Promised to</source>
      <translation>承诺对象</translation>
    </message>
    <message>
      <source>Say which service it is.</source>
      <translation>请写下是哪项服务。</translation>
    </message>
    <message>
      <source>Service</source>
      <extracomment>in the form of a service that the shop promises to its customers</extracomment>
      <translation>服务</translation>
    </message>
    <message>
      <source>The last day is before the first one.</source>
      <translation>结束日早于开始日。</translation>
    </message>
    <message>
      <source>Until</source>
      <extracomment>in the form of a service that the shop promises to its customers</extracomment>
      <translation>结束</translation>
    </message>
    <message>
      <source>When it counts as given</source>
      <translation>怎样才算做到</translation>
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
      <translation>落后 %1 项</translation>
    </message>
    <message>
      <source>%1 not kept</source>
      <translation>未做到 %1 项</translation>
    </message>
    <message numerus="yes">
      <source>%1 of %n services are kept</source>
      <translation>
        <numerusform>%n 项服务中已做到 %1 项</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 of 5 (%2)</source>
      <translation>%1 / 5（%2 条）</translation>
    </message>
    <message>
      <source>%1 of its days have gone by</source>
      <translation>期间已过 %1</translation>
    </message>
    <message>
      <source>%1 on the way</source>
      <translation>进行中 %1 项</translation>
    </message>
    <message>
      <source>%1 promised to nobody there is</source>
      <translation>没有对象 %1 项</translation>
    </message>
    <message>
      <source>%1 recorded</source>
      <translation>记录时间 %1</translation>
    </message>
    <message numerus="yes">
      <source>%n outside its days: not counted</source>
      <translation>
        <numerusform>%n 次不在期间内，不计</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n service(s) ended before: not shown.</source>
      <translation>
        <numerusform>另有 %n 项服务在这段期间前已结束，未列出。</numerusform>
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
        <numerusform>%n 次未记时间</numerusform>
      </translation>
    </message>
    <message>
      <source>A month without answers is a gap, not a zero. Customers in the trash do not count; the first and the last month may be in the period in part.</source>
      <translation>没有回答的月份留空，不算零分。回收站里的客户不计；首月与末月可能只有一部分在本期。</translation>
    </message>
    <message>
      <source>All customers</source>
      <translation>所有客户</translation>
    </message>
    <message>
      <source>Answers</source>
      <extracomment>on the page of reviews, of promised services and of satisfaction: a heading, a cell or a button</extracomment>
      <translation>回答数</translation>
    </message>
    <message>
      <source>Average</source>
      <extracomment>on the page of reviews, of promised services and of satisfaction: a heading, a cell or a button</extracomment>
      <translation>平均</translation>
    </message>
    <message>
      <source>Behind</source>
      <extracomment>on the page of reviews, of promised services and of satisfaction: a heading, a cell or a button</extracomment>
      <translation>落后</translation>
    </message>
    <message>
      <source>Cost</source>
      <extracomment>on the page of reviews, of promised services and of satisfaction: a heading, a cell or a button</extracomment>
      <translation>花费</translation>
    </message>
    <message>
      <source>Cost: the money spent, and the recorded minutes at what an hour of the colleague costs; minutes that nobody recorded are not estimated. Satisfaction: the average of the answers of the period, not of the months.</source>
      <translation>花费：付出的钱，加上记下的时间乘以同事每小时的花费；没记的时间不估计。满意度：这段时间所有回答的平均，不是各月的平均。</translation>
    </message>
    <message>
      <source>Days</source>
      <extracomment>on the page of reviews, of promised services and of satisfaction: a heading, a cell or a button</extracomment>
      <translation>期间</translation>
    </message>
    <message>
      <source>Every contact of the period at which a satisfaction from 1 to 5 was written down is an answer: one for the shop, one for the colleague who made the contact. The average is all answers added up, divided by how many there are.</source>
      <translation>这段时间每条记下 1 到 5 分满意度的联系记录算一条回答：一条对店里，一条对联系的同事。平均是所有分数加起来，除以回答的条数。</translation>
    </message>
    <message>
      <source>Goal</source>
      <extracomment>on the page of reviews, of promised services and of satisfaction: a heading, a cell or a button</extracomment>
      <translation>目标</translation>
    </message>
    <message>
      <source>Kept</source>
      <extracomment>on the page of reviews, of promised services and of satisfaction: a heading, a cell or a button</extracomment>
      <translation>已做到</translation>
    </message>
    <message>
      <source>Kept: as many of those to whom it was promised received it as the goal asks for. Not kept: its days are over, and fewer did. On the way: what was given keeps up with its goal for the part of its days that has gone by; else it is behind. Nobody counts more often than was promised. Without a first or last day it is on the way.</source>
      <translation>已做到：收到的人数达到目标。未做到：期间已过，收到的人不够。进行中：期间过了多少，就至少提供了目标的多少；不到就是落后。每人最多算到承诺的次数。没有首日或末日的，算进行中。</translation>
    </message>
    <message>
      <source>Month</source>
      <extracomment>on the page of reviews, of promised services and of satisfaction: a heading, a cell or a button</extracomment>
      <translation>月份</translation>
    </message>
    <message>
      <source>No service is promised in this period.</source>
      <translation>这段期间没有承诺的服务。</translation>
    </message>
    <message>
      <source>Nobody said in this period how satisfied they are.</source>
      <translation>这段期间没有人表示满意度。</translation>
    </message>
    <message>
      <source>Nobody said yet how satisfied they are with it.</source>
      <translation>还没有人表示对这项服务的满意度。</translation>
    </message>
    <message>
      <source>Not begun</source>
      <translation>尚未开始</translation>
    </message>
    <message>
      <source>Not kept</source>
      <translation>未做到</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>还没</translation>
    </message>
    <message>
      <source>Not yet received: %1</source>
      <translation>还没收到：%1</translation>
    </message>
    <message>
      <source>On the way</source>
      <translation>进行中</translation>
    </message>
    <message>
      <source>Promised services</source>
      <translation>承诺的服务</translation>
    </message>
    <message>
      <source>Promised to</source>
      <translation>承诺对象</translation>
    </message>
    <message>
      <source>Promised to nobody</source>
      <translation>没有对象</translation>
    </message>
    <message>
      <source>Promised to: those who are in the tier now (or all), without the trash and the lost. Who was in the tier earlier does not count.</source>
      <translation>承诺对象：目前属于该等级的客户（或所有客户），不含回收站里的与流失的；以前属于该等级的不计。</translation>
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
      <translation>已收到：注明这项服务的联系记录，日期在服务的首日与末日之间、不晚于本期，且达到承诺每人的次数。</translation>
    </message>
    <message>
      <source>Satisfaction</source>
      <extracomment>on the page of reviews, of promised services and of satisfaction: a heading, a cell or a button</extracomment>
      <translation>满意度</translation>
    </message>
    <message>
      <source>Satisfaction by colleague</source>
      <translation>各同事的满意度</translation>
    </message>
    <message>
      <source>Satisfaction by month</source>
      <translation>各月满意度</translation>
    </message>
    <message>
      <source>Satisfaction: %1</source>
      <translation>满意度：%1</translation>
    </message>
    <message>
      <source>Satisfied</source>
      <extracomment>on the page of reviews, of promised services and of satisfaction: a heading, a cell or a button</extracomment>
      <translation>满意度</translation>
    </message>
    <message numerus="yes">
      <source>Satisfied with the shop: %1 of 5, from %n answer(s)</source>
      <translation>
        <numerusform>对店里的满意度：%1 / 5，共 %n 条回答</numerusform>
      </translation>
    </message>
    <message>
      <source>Service</source>
      <extracomment>on the page of reviews, of promised services and of satisfaction: a heading, a cell or a button</extracomment>
      <translation>服务</translation>
    </message>
    <message>
      <source>Shop</source>
      <extracomment>on the page of reviews, of promised services and of satisfaction: a heading, a cell or a button</extracomment>
      <translation>全店</translation>
    </message>
    <message>
      <source>State</source>
      <extracomment>on the page of reviews, of promised services and of satisfaction: a heading, a cell or a button</extracomment>
      <translation>状态</translation>
    </message>
    <message>
      <source>Who has not received it</source>
      <translation>还没收到的客户</translation>
    </message>
    <message>
      <source>Who received it</source>
      <translation>已收到的客户</translation>
    </message>
    <message>
      <source>With whom</source>
      <translation>对谁</translation>
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
      <translation>服务需要名称。</translation>
    </message>
    <message>
      <source>The last day is before the first one.</source>
      <translation>结束日早于开始日。</translation>
    </message>
    <message>
      <source>This service is no longer in the book.</source>
      <translation>这项服务已不在客户簿里。</translation>
    </message>
    <message>
      <source>This service was changed somewhere else meanwhile. Nothing was overwritten; open it again to see how it is now.</source>
      <translation>这项服务刚才在别处被改过。没有覆盖任何内容；请重新打开，看看现在的样子。</translation>
    </message>
  </context>
  <context>
    <name>Printing</name>
    <message>
      <source>%1 is not there any more. Choose another printer.</source>
      <translation>%1 已不在这台电脑上，请选择其他打印机。</translation>
    </message>
    <message>
      <source>%1 is out of paper. The pages wait there until it has some.</source>
      <translation>%1 缺纸。送过去的页面会在那里等，加纸后就打印。</translation>
    </message>
    <message>
      <source>%1 is stopped or switched off. The pages wait there until it goes on.</source>
      <translation>%1 已暂停或没开机。送过去的页面会在那里等，恢复后就打印。</translation>
    </message>
    <message>
      <source>%1 takes no pages at present. Choose another printer.</source>
      <translation>%1 目前不接受打印，请选择其他打印机。</translation>
    </message>
    <message>
      <source>No font here can print: %1. The paper has %2 there.</source>
      <translation>这台电脑没有字体能印：%1。纸上以 %2 代替。</translation>
    </message>
    <message>
      <source>and %1 more</source>
      <translation>还有 %1 个</translation>
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
      <translation>空格键</translation>
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
      <translation>电子邮件、聊天账号、地址</translation>
    </message>
  </context>
  <context>
    <name>Regions</name>
    <message>
      <source>Australia</source>
      <extracomment>country or region of the shop, in the settings</extracomment>
      <translation>澳大利亚</translation>
    </message>
    <message>
      <source>Hong Kong</source>
      <translation>香港</translation>
    </message>
    <message>
      <source>Macau</source>
      <extracomment>country or region of the shop, in the settings</extracomment>
      <translation>澳门</translation>
    </message>
    <message>
      <source>Mainland China</source>
      <translation>中国大陆</translation>
    </message>
    <message>
      <source>Taiwan</source>
      <extracomment>country or region of the shop, in the settings</extracomment>
      <translation>台湾</translation>
    </message>
    <message>
      <source>United Kingdom</source>
      <translation>英国</translation>
    </message>
    <message>
      <source>United States</source>
      <translation>美国</translation>
    </message>
  </context>
  <context>
    <name>RelationForm</name>
    <message>
      <source>%1 introduced %2 to us.</source>
      <translation>%1 把 %2 介绍给我们。</translation>
    </message>
    <message>
      <source>%1 – %3 of %2</source>
      <translation>%1 是 %2 的%3</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>label in the form that relates two customers</extracomment>
      <translation>客户</translation>
    </message>
    <message>
      <source>How, since when …</source>
      <translation>怎么认识、从何时…</translation>
    </message>
    <message>
      <source>Introduced them to us</source>
      <translation>介绍人</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>label in the form that relates two customers</extracomment>
      <translation>备注</translation>
    </message>
    <message>
      <source>Relation</source>
      <extracomment>what they are to each other: parent, friend …</extracomment>
      <translation>关系</translation>
    </message>
    <message>
      <source>Relation of %1</source>
      <translation>%1 的关系</translation>
    </message>
    <message>
      <source>Write in the note what they are to each other.</source>
      <translation>请在备注写明彼此的关系。</translation>
    </message>
  </context>
  <context>
    <name>Relations</name>
    <message>
      <source>%1 is on the clipboard.</source>
      <translation>已复制 %1。</translation>
    </message>
    <message>
      <source>No number is known.</source>
      <translation>没有电话号码。</translation>
    </message>
    <message>
      <source>This customer is no longer in the book.</source>
      <translation>这位客户已经不在客户簿里。</translation>
    </message>
    <message>
      <source>This is in the book already.</source>
      <translation>客户簿里已经有了。</translation>
    </message>
    <message>
      <source>This is the same customer. Choose another one.</source>
      <translation>这是同一位客户，请选另一位。</translation>
    </message>
    <message>
      <source>This relation is no longer in the book.</source>
      <translation>这条关系已经不在客户簿里。</translation>
    </message>
  </context>
  <context>
    <name>RemarkSection</name>
    <message>
      <source>Remark</source>
      <extracomment>heading in the form of a customer</extracomment>
      <translation>备注</translation>
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
        <numerusform>%n 个重要日子</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n likely order(s)</source>
      <translation>
        <numerusform>%n 笔可能的订单</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n promised</source>
      <translation>
        <numerusform>答应的事 %n 件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to contact</source>
      <translation>
        <numerusform>待联系 %n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s)</source>
      <translation>
        <numerusform>拜访 %n 次</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s) without a result</source>
      <translation>
        <numerusform>%n 次拜访没填结果</numerusform>
      </translation>
    </message>
    <message>
      <source>An icon stays beside the clock then, and tells you of today and of your visits. You can change this in the settings.</source>
      <translation>时钟旁会留下图标，继续提醒今天的事和拜访。可在“设置”中修改。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>Button: the window is not closed</extracomment>
      <translation>取消</translation>
    </message>
    <message>
      <source>Customer book</source>
      <translation>客户簿</translation>
    </message>
    <message>
      <source>End the program</source>
      <translation>退出程序</translation>
    </message>
    <message>
      <source>Go on reminding you when the window is closed?</source>
      <translation>关闭窗口后要继续提醒吗？</translation>
    </message>
    <message>
      <source>Keep the icon</source>
      <translation>保留图标</translation>
    </message>
    <message>
      <source>Nothing is due today</source>
      <translation>今天没有待办的事</translation>
    </message>
    <message>
      <source>Open the customer book</source>
      <translation>打开客户簿</translation>
    </message>
    <message>
      <source>Quit</source>
      <extracomment>Menu of the icon beside the clock: ends the program</extracomment>
      <translation>退出</translation>
    </message>
    <message>
      <source>See Today for whom you visit</source>
      <translation>拜访对象请看“今日”</translation>
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
      <translation>%1 有拜访</translation>
    </message>
  </context>
  <context>
    <name>Review</name>
    <message>
      <source>%1 from customers who had bought before</source>
      <translation>%1 来自以前就买过的客户</translation>
    </message>
    <message>
      <source>%1 in all: %2</source>
      <translation>%1合计：%2</translation>
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
        <numerusform>%n 位客户</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) came lately and often and brought %1 of the %2</source>
      <translation>
        <numerusform>有 %n 位客户最近来过又常来，带来 %1 的%2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) who bought</source>
      <translation>
        <numerusform>有购买的客户 %n 位</numerusform>
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
        <numerusform>%n 分钟</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n month(s) until %1</source>
      <translation>
        <numerusform>到 %1 的 %n 个月</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of whom something is left</source>
      <translation>
        <numerusform>其中有带来进账的 %n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n used to come often and no longer do: worth a call</source>
      <translation>
        <numerusform>有 %n 位以前常来、最近没来，该打个电话</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n who bought only before the period are not here.</source>
      <translation>
        <numerusform>另有 %n 位只在这段时间以前买过，不在图上。</numerusform>
      </translation>
    </message>
    <message>
      <source>A year before</source>
      <translation>上一年</translation>
    </message>
    <message>
      <source>After the cost most is left of %1, least of %2.</source>
      <translation>扣掉花费后，%1剩下最多，%2剩下最少。</translation>
    </message>
    <message>
      <source>All %1 comes from one customer.</source>
      <translation>%1全部来自同一位客户。</translation>
    </message>
    <message>
      <source>All together, this period brought a loss.</source>
      <translation>这段时间合计是亏损。</translation>
    </message>
    <message>
      <source>Another period</source>
      <translation>其他期间</translation>
    </message>
    <message>
      <source>Another period…</source>
      <translation>其他期间…</translation>
    </message>
    <message>
      <source>Bought in this period, but with returns and losses taken off nothing is left.</source>
      <translation>这段时间买过，但扣掉退货和亏损后没有剩下。</translation>
    </message>
    <message>
      <source>Bought last on %1, not in this period: ask why before the tier is changed.</source>
      <translation>上次购买是 %1，这段时间没买：先问原因，再改等级。</translation>
    </message>
    <message numerus="yes">
      <source>Bought on %n day(s) of this period; class %1, rank %2.</source>
      <translation>
        <numerusform>这段时间买过 %n 次；%1 类，第 %2 位。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Bought on %n day(s) of this period; class %1, rank %2: key are those of class A up to rank %3.</source>
      <translation>
        <numerusform>这段时间买过 %n 次；%1 类，第 %2 位：A 类中只有前 %3 位是重点。</numerusform>
      </translation>
    </message>
    <message>
      <source>By amount</source>
      <translation>按销售金额</translation>
    </message>
    <message>
      <source>By customer</source>
      <translation>按客户</translation>
    </message>
    <message>
      <source>By month</source>
      <translation>按月份</translation>
    </message>
    <message>
      <source>By profit</source>
      <translation>按毛利</translation>
    </message>
    <message>
      <source>Calendar months. The month that goes on is compared with the same days a year before. A month in which a sale has no profit is left out where value is profit.</source>
      <translation>以日历月计。进行中的月份与上一年的同一段日子相比。价值是毛利时，有销售没填毛利的月份不列。</translation>
    </message>
    <message>
      <source>Change</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>变化</translation>
    </message>
    <message>
      <source>Class</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>类</translation>
    </message>
    <message>
      <source>Class %1, rank %2: key are those of class A up to rank %3.</source>
      <translation>%1 类，第 %2 位：A 类中前 %3 位是重点。</translation>
    </message>
    <message>
      <source>Class A, who bring the first 80%: %1 · B, the next 15%: %2 · C, the rest: %3</source>
      <translation>A 类带来前 80%，有 %1 位；B 类带来接下来的 15%，有 %2 位；其余是 C 类，有 %3 位</translation>
    </message>
    <message>
      <source>Class A: those before whom less than 80 % is reached, B: less than 95 %, C: the rest; who brings the same is in the same class. Customers in the trash do not count, nor do sales after the last day.</source>
      <translation>A 类：排在前面的人加起来还不到 80% 的；B 类：不到 95%；其余是 C 类。带来一样多的在同一类。回收站里的客户不算，最后一天以后的销售也不算。</translation>
    </message>
    <message>
      <source>Colleagues</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>同事</translation>
    </message>
    <message>
      <source>Cost</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>花费</translation>
    </message>
    <message>
      <source>Cumulative</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>累计</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>客户</translation>
    </message>
    <message>
      <source>Customer review</source>
      <translation>客户分类检查</translation>
    </message>
    <message>
      <source>Customers</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>客户</translation>
    </message>
    <message>
      <source>Customers who had bought before are those whose first purchase was before the period; their share is of everything, returns taken off.</source>
      <translation>以前就买过的客户，是第一次购买在这段时间之前的人；比例是占全部，已扣除退货。</translation>
    </message>
    <message>
      <source>Days</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>天数</translation>
    </message>
    <message>
      <source>Did not buy in this period, but has an open need.</source>
      <translation>这段时间没买，但有预计需求。</translation>
    </message>
    <message>
      <source>Evenly spread: nobody brings much more than others.</source>
      <translation>分布平均：没有谁比别人多很多。</translation>
    </message>
    <message numerus="yes">
      <source>Everybody stands from the highest value to the lowest. The line adds them up: the first %1% are %n customer(s), a part of one counts as one.</source>
      <translation>
        <numerusform>每个人按价值从高排到低，曲线把他们加起来：前 %1% 是 %n 位客户，不满一位算一位。</numerusform>
      </translation>
    </message>
    <message>
      <source>Everybody who bought came as lately and as often as the others.</source>
      <translation>买过的客户，最近一次和次数都一样。</translation>
    </message>
    <message>
      <source>Everybody who bought in the period stands in one place: the more lately, the further to the right; on the more days, the higher. Columns and rows part these customers into %1 parts that are about equally large; these are the scores R and F of the list of customers, and M is what they bring.</source>
      <translation>这段时间买过的每位客户都站在一格里：越近买过，越靠右；买的天数越多，越靠上。竖列和横行各把这些客户分成人数差不多的 %1 组，也就是客户列表里“近”和“常”的分数；“多”是带来多少。</translation>
    </message>
    <message>
      <source>For an hour</source>
      <translation>每小时</translation>
    </message>
    <message>
      <source>Has never bought.</source>
      <translation>从未买过。</translation>
    </message>
    <message>
      <source>How many months</source>
      <translation>几个月</translation>
    </message>
    <message numerus="yes">
      <source>Last %n month(s)</source>
      <translation>
        <numerusform>最近 %n 个月</numerusform>
      </translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>最后一天</translation>
    </message>
    <message>
      <source>Left</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>剩下</translation>
    </message>
    <message>
      <source>Lost: the cause comes first.</source>
      <translation>已流失：先弄清原因。</translation>
    </message>
    <message>
      <source>Make a list of them</source>
      <translation>排成名单</translation>
    </message>
    <message>
      <source>Meetings</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>会议</translation>
    </message>
    <message>
      <source>Minutes</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>时间</translation>
    </message>
    <message>
      <source>Month</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>月份</translation>
    </message>
    <message>
      <source>Month by month, beside the year before</source>
      <translation>逐月与上一年并列</translation>
    </message>
    <message>
      <source>More was given back in this period than was sold.</source>
      <translation>这段时间退货比销售还多。</translation>
    </message>
    <message>
      <source>Needs ahead</source>
      <translation>未来需求</translation>
    </message>
    <message numerus="yes">
      <source>New, watching: bought first %n day(s) ago.</source>
      <translation>
        <numerusform>新客户，观察中：%n 天前第一次购买。</numerusform>
      </translation>
    </message>
    <message>
      <source>No time and no cost were logged in this period.</source>
      <translation>这段时间没有记录时间或花费。</translation>
    </message>
    <message>
      <source>Nobody came both lately and often</source>
      <translation>没有客户既常来、最近又来过</translation>
    </message>
    <message>
      <source>Not enough data: fewer than 10 buyers, or under 90 days since the first sale.</source>
      <translation>数据还不够：购买的客户不到 10 位，或第一笔销售还不到 90 天。</translation>
    </message>
    <message>
      <source>Nothing was sold in this period.</source>
      <translation>这段时间还没有销售。</translation>
    </message>
    <message>
      <source>On how many days they bought</source>
      <translation>这段时间有几天来买</translation>
    </message>
    <message>
      <source>Order</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>排列</translation>
    </message>
    <message>
      <source>Overview</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>总览</translation>
    </message>
    <message>
      <source>Period</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>期间</translation>
    </message>
    <message>
      <source>Print</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>打印</translation>
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
      <translation>近、常、多（RFM）：多近买过、有几天来买、买了多少，在这段时间买过的人当中各给 1 到 %1 分；越高越好。</translation>
    </message>
    <message>
      <source>Rank</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>排名</translation>
    </message>
    <message>
      <source>Reading the figures…</source>
      <translation>正在读取数字…</translation>
    </message>
    <message>
      <source>Rhythm</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>节奏</translation>
    </message>
    <message>
      <source>Sales</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>销售</translation>
    </message>
    <message>
      <source>Sales by month</source>
      <translation>各月销售</translation>
    </message>
    <message>
      <source>Sales of %1</source>
      <translation>%1 的销售</translation>
    </message>
    <message>
      <source>Services</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>服务</translation>
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
      <translation>占销售额</translation>
    </message>
    <message>
      <source>Show</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>显示</translation>
    </message>
    <message>
      <source>Slowing and lost</source>
      <translation>放慢与流失</translation>
    </message>
    <message>
      <source>Sources</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>来源</translation>
    </message>
    <message>
      <source>Summing what every customer bought…</source>
      <translation>正在汇总每位客户买了多少…</translation>
    </message>
    <message>
      <source>The curve is drawn once something is sold.</source>
      <translation>有了销售，就会画出曲线。</translation>
    </message>
    <message>
      <source>The first %1 of %2.</source>
      <translation>只列前 %1 条，共 %2 条。</translation>
    </message>
    <message>
      <source>The first %1% of customers bring %2 of the %3, but only %4 of the time goes to “%5”.</source>
      <translation>前 %1% 的客户带来 %2 的%3，花在%5的时间却只有 %4。</translation>
    </message>
    <message>
      <source>The first %1% of customers bring %2 of the %3.</source>
      <translation>前 %1% 的客户带来 %2 的%3。</translation>
    </message>
    <message>
      <source>The first %1% of customers bring %2 of the %3; %4 of the time goes to “%5”.</source>
      <translation>前 %1% 的客户带来 %2 的%3；花在%5的时间是 %4。</translation>
    </message>
    <message>
      <source>The number of customers and what they bring; the stronger the colour, the more.</source>
      <translation>格子里是客户人数和带来的比例；颜色越浓，带来的越多。</translation>
    </message>
    <message>
      <source>The rhythm compares the days since the last purchase with the usual gap between purchases: up to 1.5 times active, up to 2.5 times slowing, then dormant.</source>
      <translation>节奏是上次购买到现在的天数，与平常购买间隔相比：1.5 倍以内照常，2.5 倍以内放慢，再长就是沉睡。</translation>
    </message>
    <message>
      <source>The sales of this period brought no profit in all.</source>
      <translation>这段时间的销售合计没有毛利。</translation>
    </message>
    <message>
      <source>There is no curve where nothing is left: “Value” has everybody's figures.</source>
      <translation>合计没有剩下，所以不画曲线：每位客户的数字在“价值”里。</translation>
    </message>
    <message>
      <source>There is nothing to print yet.</source>
      <translation>还没有可打印的内容。</translation>
    </message>
    <message>
      <source>These months come to nothing: nothing was sold, or nothing is left of it.</source>
      <translation>这几个月合计为零：没有销售，或扣掉退货后没有剩下。</translation>
    </message>
    <message>
      <source>This period</source>
      <translation>这段时间</translation>
    </message>
    <message>
      <source>Tier</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>等级</translation>
    </message>
    <message>
      <source>Time</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>时间</translation>
    </message>
    <message>
      <source>Value</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>价值</translation>
    </message>
    <message>
      <source>Value is the amount of all sales in the period, because some of them have no profit; returns are taken off.</source>
      <translation>价值是这段时间所有销售的金额，因为有几笔没填毛利；退货已扣除。</translation>
    </message>
    <message>
      <source>Value is the profit of all sales in the period, because each of them has one; returns are taken off.</source>
      <translation>价值是这段时间所有销售的毛利，因为每一笔都填了毛利；退货已扣除。</translation>
    </message>
    <message>
      <source>Value is the profit of the period where every sale has one, else the amount; returns are taken off. The share is of all that is brought. Rank 2 twice is followed by rank 4.</source>
      <translation>每笔销售都填了毛利时，价值是这段时间的毛利，否则是金额；退货已扣除。比例是占全部带来的。并列第 2 位之后是第 4 位。</translation>
    </message>
    <message>
      <source>Views</source>
      <extracomment>on the page where customers are reviewed</extracomment>
      <translation>检查的各页</translation>
    </message>
    <message>
      <source>What customers bring</source>
      <translation>客户带来多少</translation>
    </message>
    <message>
      <source>What is left after the cost</source>
      <translation>扣掉花费后剩下多少</translation>
    </message>
    <message>
      <source>What is left is the value less the cost: what was paid for contacts, and recorded minutes by what an hour of the colleague costs. The value for an hour counts estimated minutes too (≈).</source>
      <translation>剩下的是价值减掉花费：联系时付的钱，加上记录的分钟乘以同事每小时的成本。每小时的价值也算进估计的分钟（≈）。</translation>
    </message>
    <message>
      <source>When they last bought</source>
      <translation>最后一次买是什么时候</translation>
    </message>
    <message>
      <source>Where the time goes</source>
      <translation>时间用在谁身上</translation>
    </message>
    <message>
      <source>Who bought most often first</source>
      <translation>买得最勤的在前</translation>
    </message>
    <message>
      <source>Who brings most first</source>
      <translation>带来最多的在前</translation>
    </message>
    <message>
      <source>Who came lately, and who came often</source>
      <translation>谁最近来过、谁常来</translation>
    </message>
    <message>
      <source>Who comes often</source>
      <translation>谁常来</translation>
    </message>
    <message>
      <source>Who cost most first</source>
      <translation>花费最多的在前</translation>
    </message>
    <message>
      <source>Who fell most first</source>
      <translation>减少最多的在前</translation>
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
      <translation>花时间最多的在前</translation>
    </message>
    <message>
      <source>With returns taken off, the sales of this period come to nothing.</source>
      <translation>扣掉退货，这段时间的销售合计为零。</translation>
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
      <translation>和前一期一样多</translation>
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
      <translation>不和前一期相比：前一期有销售没填毛利</translation>
    </message>
    <message>
      <source>nothing in the period before</source>
      <translation>前一期没有</translation>
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
      <translation>销售</translation>
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
        <numerusform>比上月底少 %n 个百分点</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) more than at the end of last month</source>
      <translation>
        <numerusform>比上月底多 %n 个百分点</numerusform>
      </translation>
    </message>
    <message>
      <source>All together</source>
      <translation>合计</translation>
    </message>
    <message>
      <source>Colleague</source>
      <extracomment>head of a column in the table of who is in rhythm</extracomment>
      <translation>同事</translation>
    </message>
    <message>
      <source>Customers whose rhythm is kept: contacted within their days, so not overdue today. In brackets the same at the end of last month, by the days of today. Who is lost, is not to be contacted or has no tier is not counted; who came into the book since then only now.</source>
      <translation>在联系周期内联系过、今天没有逾期的客户占多少。括号内是上月底的情况，天数按现在的设置计算。已流失、请勿联系和没有等级的客户不算；上月底之后才新建的客户只算在现在。</translation>
    </message>
    <message>
      <source>In rhythm</source>
      <translation>按期联系</translation>
    </message>
    <message>
      <source>Now %1 of %2</source>
      <translation>现在 %2 位中有 %1 位</translation>
    </message>
    <message>
      <source>Total</source>
      <extracomment>head of a column in the table of who is in rhythm</extracomment>
      <translation>合计</translation>
    </message>
    <message>
      <source>as at the end of last month</source>
      <translation>和上月底一样</translation>
    </message>
    <message>
      <source>at the end of last month %1 of %2</source>
      <translation>上月底 %2 位中有 %1 位</translation>
    </message>
    <message>
      <source>how is this counted?</source>
      <translation>怎么算的？</translation>
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
      <translation>%1 还没买过 %2。仍要记成退货吗？</translation>
    </message>
    <message>
      <source>%1 is in the trash. Take them out of the trash first.</source>
      <translation>%1 在回收站里。请先还原这位客户。</translation>
    </message>
    <message>
      <source>%1 is more than a slip can say.</source>
      <translation>%1 太大了，请检查。</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1，%2</translation>
    </message>
    <message>
      <source>%1. Now a customer: it is the first sale.</source>
      <translation>%1。这是第一次成交，现在是客户了。</translation>
    </message>
    <message>
      <source>%1. Now in the book as a customer.</source>
      <translation>%1。已新建为客户。</translation>
    </message>
    <message>
      <source>%1/%2</source>
      <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n 位客户</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) this day</source>
      <translation>
        <numerusform>这天的客户 %n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) today</source>
      <translation>
        <numerusform>今天的客户 %n 位</numerusform>
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
        <numerusform>其中退货 %n 条</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sale(s)</source>
      <translation>
        <numerusform>%n 条</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sale(s) already with this name: both become one item.</source>
      <translation>
        <numerusform>已有 %n 条叫这个名称：两者会合并成同一品名。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sale(s) have this item, and all are changed.</source>
      <translation>
        <numerusform>共有 %n 条销售用这个品名，会全部更正。</numerusform>
      </translation>
    </message>
    <message>
      <source>All sales</source>
      <translation>所有销售</translation>
    </message>
    <message>
      <source>Amount</source>
      <extracomment>in the table of a day's sales and its form: head of a column, button or label</extracomment>
      <translation>金额</translation>
    </message>
    <message>
      <source>Another window changed this meanwhile: %1. Enter again writes yours; Esc leaves it.</source>
      <translation>另一个窗口刚才改成了：%1。再按 Enter 存您的；按 Esc 保留对方的。</translation>
    </message>
    <message>
      <source>Change the sale</source>
      <translation>修改这条销售</translation>
    </message>
    <message>
      <source>Choose who it is in the list.</source>
      <translation>请在列表中选择是哪位客户。</translation>
    </message>
    <message>
      <source>Clear the field above to see all sales.</source>
      <translation>清空上方一栏即可看到所有销售。</translation>
    </message>
    <message>
      <source>Correct the item's name</source>
      <translation>更正品名</translation>
    </message>
    <message>
      <source>Correct the item's name everywhere…</source>
      <translation>更正所有销售中的品名…</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>in the table of a day's sales and its form: head of a column, button or label</extracomment>
      <translation>客户</translation>
    </message>
    <message>
      <source>Customers</source>
      <extracomment>in the table of a day's sales and its form: head of a column, button or label</extracomment>
      <translation>客户数</translation>
    </message>
    <message>
      <source>Day</source>
      <extracomment>in the table of a day's sales and its form: head of a column, button or label</extracomment>
      <translation>日期</translation>
    </message>
    <message>
      <source>Delete the sale</source>
      <translation>删除这条销售</translation>
    </message>
    <message>
      <source>Enter opens the day</source>
      <translation>Enter 打开那一天</translation>
    </message>
    <message>
      <source>Item</source>
      <extracomment>in the table of a day's sales and its form: head of a column, button or label</extracomment>
      <translation>品名</translation>
    </message>
    <message>
      <source>Name of the item</source>
      <translation>品名</translation>
    </message>
    <message>
      <source>New customer “%1”</source>
      <translation>新客户“%1”</translation>
    </message>
    <message>
      <source>New item “%1”</source>
      <translation>新品名“%1”</translation>
    </message>
    <message>
      <source>No sale has the item %1 any more.</source>
      <translation>已没有销售用 %1 这个品名了。</translation>
    </message>
    <message>
      <source>No sales of this</source>
      <translation>没有这样的销售</translation>
    </message>
    <message>
      <source>No sales yet</source>
      <translation>还没有销售</translation>
    </message>
    <message>
      <source>No. %1 changed: %2 · %3</source>
      <translation>已改第 %1 条：%2 · %3</translation>
    </message>
    <message>
      <source>No. %1 saved: %2 · %3</source>
      <translation>已存第 %1 条：%2 · %3</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>in the table of a day's sales and its form: head of a column, button or label</extracomment>
      <translation>备注</translation>
    </message>
    <message>
      <source>Nothing bought yet</source>
      <translation>还没买过</translation>
    </message>
    <message>
      <source>One day</source>
      <translation>单日销售</translation>
    </message>
    <message>
      <source>Only one item or customer</source>
      <translation>只看某个品名或客户</translation>
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
        <numerusform>%n 条中 %1 条有毛利</numerusform>
      </translation>
    </message>
    <message>
      <source>Quantity</source>
      <extracomment>in the table of a day's sales and its form: head of a column, button or label</extracomment>
      <translation>数量</translation>
    </message>
    <message>
      <source>Return</source>
      <extracomment>in the table of a day's sales and its form: head of a column, button or label</extracomment>
      <translation>退货</translation>
    </message>
    <message>
      <source>Sales</source>
      <extracomment>in the table of a day's sales and its form: head of a column, button or label</extracomment>
      <translation>销售</translation>
    </message>
    <message>
      <source>Save all the same</source>
      <translation>仍要保存</translation>
    </message>
    <message>
      <source>Save the row (Enter)</source>
      <translation>存这条（Enter）</translation>
    </message>
    <message>
      <source>Say the price of one, or what it came to.</source>
      <translation>请输入单价或金额。</translation>
    </message>
    <message>
      <source>Say what the item is called.</source>
      <translation>请输入品名。</translation>
    </message>
    <message>
      <source>Say what was sold.</source>
      <translation>请写下卖了什么。</translation>
    </message>
    <message>
      <source>Select a sale of the item first.</source>
      <translation>请先选一条这个品名的销售。</translation>
    </message>
    <message>
      <source>Show the customer</source>
      <translation>查看这位客户</translation>
    </message>
    <message>
      <source>Tab next cell · Enter save, next row · Ctrl+D same customer as above · − before the quantity: a return · Esc clear the row</source>
      <translation>Tab 下一格 · Enter 存这条，接下一条 · Ctrl+D 同上一条的客户 · − 数量前加负号是退货 · Esc 清空这行</translation>
    </message>
    <message>
      <source>The day after (PgDn)</source>
      <translation>后一天（PgDn）</translation>
    </message>
    <message>
      <source>The day before (PgUp)</source>
      <translation>前一天（PgUp）</translation>
    </message>
    <message>
      <source>The day; any way of writing it (F4)</source>
      <translation>日期：公历、农历写法都可以（F4）</translation>
    </message>
    <message>
      <source>The slip you were typing was kept.</source>
      <translation>您刚才输入的这条已保留。</translation>
    </message>
    <message>
      <source>This comes to more than a slip can say.</source>
      <translation>算出来的金额太大了，请检查。</translation>
    </message>
    <message>
      <source>This day is still to come. Slips are taken all the same.</source>
      <translation>这一天还没到；仍可记销售。</translation>
    </message>
    <message>
      <source>This day is very long ago. Is it the right one? Slips are taken.</source>
      <translation>这一天很久以前了，日期对吗？仍可记销售。</translation>
    </message>
    <message>
      <source>This sale is no longer in the book.</source>
      <translation>这条销售已不在客户簿里。</translation>
    </message>
    <message>
      <source>This sale was changed in another window meanwhile: %1. Look at it first, then change it again.</source>
      <translation>这条销售刚才在另一个窗口改过：%1。请先看一下，再修改。</translation>
    </message>
    <message>
      <source>This sale was changed meanwhile: %1. Esc leaves it so.</source>
      <translation>这条销售后来被改过：%1。按 Esc 就保持这样。</translation>
    </message>
    <message>
      <source>This sale was deleted in another window meanwhile. Enter writes it anew.</source>
      <translation>这条销售刚才在另一个窗口删除了。按 Enter 会重新记一条。</translation>
    </message>
    <message>
      <source>Today</source>
      <extracomment>in the table of a day's sales and its form: head of a column, button or label</extracomment>
      <translation>今天</translation>
    </message>
    <message>
      <source>Total</source>
      <extracomment>in the table of a day's sales and its form: head of a column, button or label</extracomment>
      <translation>合计</translation>
    </message>
    <message>
      <source>Type a part of the customer's name.</source>
      <translation>请输入客户姓名的一部分。</translation>
    </message>
    <message>
      <source>Unit price</source>
      <translation>单价</translation>
    </message>
    <message>
      <source>What is written down day by day is summed up here.</source>
      <translation>每天记下的销售会在这里汇总。</translation>
    </message>
    <message numerus="yes">
      <source>buys about every %n day(s)</source>
      <translation>
        <numerusform>通常每 %n 天买一次</numerusform>
      </translation>
    </message>
    <message>
      <source>last time %1 · %2 · %3</source>
      <translation>上次 %1 · %2 · %3</translation>
    </message>
    <message>
      <source>newest first</source>
      <translation>新到旧</translation>
    </message>
    <message>
      <source>“%1” is no amount. Write it in digits.</source>
      <translation>“%1”不是金额。请用数字输入。</translation>
    </message>
    <message>
      <source>“%1” is no day. Type it like 2026-11-23 or 11/23.</source>
      <translation>“%1”不是日期。请输入如 2026-11-23 或 11/23。</translation>
    </message>
    <message>
      <source>“%1” is no price. Write it in digits.</source>
      <translation>“%1”不是单价。请用数字输入。</translation>
    </message>
    <message>
      <source>“%1” is no profit. Write it in digits, or ? when it is not known.</source>
      <translation>“%1”不是毛利。请用数字输入，不知道就输入“?”。</translation>
    </message>
    <message>
      <source>“%1” is no quantity. Write it in digits, the unit behind it: 8 pcs.</source>
      <translation>“%1”不是数量。请用数字输入，单位写在后面：8 斤。</translation>
    </message>
  </context>
  <context>
    <name>SalesColumns</name>
    <message>
      <source>(not read)</source>
      <translation>（不读取）</translation>
    </message>
    <message>
      <source>Amount</source>
      <extracomment>what a column of a file of sales holds</extracomment>
      <translation>金额</translation>
    </message>
    <message>
      <source>Company</source>
      <extracomment>what a column of a file of sales holds</extracomment>
      <translation>公司</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>what a column of a file of sales holds</extracomment>
      <translation>客户</translation>
    </message>
    <message>
      <source>Date</source>
      <extracomment>what a column of a file of sales holds</extracomment>
      <translation>日期</translation>
    </message>
    <message>
      <source>E-mail</source>
      <extracomment>what a column of a file of sales holds</extracomment>
      <translation>电子邮件</translation>
    </message>
    <message>
      <source>Item</source>
      <extracomment>what a column of a file of sales holds</extracomment>
      <translation>品名</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>what a column of a file of sales holds</extracomment>
      <translation>备注</translation>
    </message>
    <message>
      <source>Number of the customer (Kehu UID)</source>
      <translation>客户编号（Kehu UID）</translation>
    </message>
    <message>
      <source>Phone</source>
      <extracomment>what a column of a file of sales holds</extracomment>
      <translation>电话</translation>
    </message>
    <message>
      <source>Price of one</source>
      <translation>单价</translation>
    </message>
    <message>
      <source>Profit</source>
      <extracomment>what a column of a file of sales holds</extracomment>
      <translation>毛利</translation>
    </message>
    <message>
      <source>Quantity</source>
      <extracomment>what a column of a file of sales holds</extracomment>
      <translation>数量</translation>
    </message>
    <message>
      <source>Sale or return</source>
      <translation>销售或退货</translation>
    </message>
    <message>
      <source>State of the order</source>
      <translation>订单状态</translation>
    </message>
    <message>
      <source>Unit</source>
      <extracomment>what a column of a file of sales holds</extracomment>
      <translation>单位</translation>
    </message>
    <message>
      <source>Who sold it</source>
      <translation>经手人</translation>
    </message>
  </context>
  <context>
    <name>SalesExport</name>
    <message>
      <source>%1: choose a name that ends in .csv or .xlsx.</source>
      <translation>%1：请取以 .csv 或 .xlsx 结尾的文件名。</translation>
    </message>
    <message>
      <source>Excel (*.xlsx)</source>
      <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
      <source>Excel takes no more than %1 rows. Choose CSV.</source>
      <translation>Excel 最多只能放 %1 行，请改用 CSV。</translation>
    </message>
    <message>
      <source>Export sales</source>
      <translation>导出销售</translation>
    </message>
    <message>
      <source>Sales</source>
      <extracomment>the name of the sheet in a workbook of sales</extracomment>
      <translation>销售</translation>
    </message>
    <message>
      <source>Sales (personal data)</source>
      <translation>销售（含个人信息）</translation>
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
      <translation>%1，还有 %2 处</translation>
    </message>
    <message>
      <source>%1 does not look like a list of sales: it has no column with the amount (Amount).</source>
      <translation>%1 看起来不是销售列表：没有金额列。</translation>
    </message>
    <message>
      <source>%1 does not look like a list of sales: it has no column with the customer (Customer, Phone).</source>
      <translation>%1 看起来不是销售列表：没有客户列（客户、电话）。</translation>
    </message>
    <message>
      <source>%1 does not look like a list of sales: it has no column with the day (Date).</source>
      <translation>%1 看起来不是销售列表：没有日期列。</translation>
    </message>
    <message>
      <source>%1 holds contact cards, no sales. Choose a .csv or .xlsx file.</source>
      <translation>%1 里是联系人，不是销售。请选 .csv 或 .xlsx 文件。</translation>
    </message>
    <message>
      <source>%1 is a company. Who of it?</source>
      <translation>%1 是公司，是里面的哪一位？</translation>
    </message>
    <message>
      <source>%1 is in the row, but its number is %2's.</source>
      <translation>这一行写的是 %1，但编号是 %2 的。</translation>
    </message>
    <message>
      <source>%1 is in the row, but its number or e-mail is %2's.</source>
      <translation>这一行写的是 %1，但电话或电子邮件是 %2 的。</translation>
    </message>
    <message>
      <source>%1 is in the trash. Restore them first.</source>
      <translation>%1 在回收站里，请先还原。</translation>
    </message>
    <message>
      <source>%1 is known, but of another company.</source>
      <translation>客户簿里有 %1，但公司不同。</translation>
    </message>
    <message>
      <source>%1 is known, but with another e-mail.</source>
      <translation>客户簿里有 %1，但电子邮件不同。</translation>
    </message>
    <message>
      <source>%1 is known, but with another number.</source>
      <translation>客户簿里有 %1，但电话不同。</translation>
    </message>
    <message>
      <source>%1 may be two different days. Say which comes first, day or month.</source>
      <translation>%1 可能是两个不同的日子，请指定日和月哪个在前。</translation>
    </message>
    <message>
      <source>%1 new sales, together %2; %3 skipped, %4 unclear, %5 not read.</source>
      <translation>新建 %1 条销售，合计 %2；跳过 %3 条，%4 条不确定是谁，%5 条读不出。</translation>
    </message>
    <message>
      <source>%1: %2 rows, %3 new sales, %4 skipped, %5 unclear, %6 failed.</source>
      <translation>%1：共 %2 行，新建 %3 条销售，跳过 %4 条，%5 条不确定是谁，%6 条读不出。</translation>
    </message>
    <message numerus="yes">
      <source>%n new customer(s) added.</source>
      <translation>
        <numerusform>新建了 %n 位客户。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n who had not bought before are customers now.</source>
      <translation>
        <numerusform>%n 位还没买过的，这次买了，现在是客户了。</numerusform>
      </translation>
    </message>
    <message>
      <source>Amount</source>
      <extracomment>in the window that brings in sales from a file: head of a column, button or state; Sale: what a sale is called whose file does not say what was sold</extracomment>
      <translation>金额</translation>
    </message>
    <message>
      <source>Amounts with more than two decimals were rounded: %1</source>
      <translation>超过两位小数的金额已四舍五入：%1</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>in the window that brings in sales from a file: head of a column, button or state; Sale: what a sale is called whose file does not say what was sold</extracomment>
      <translation>取消</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>选择文件…</translation>
    </message>
    <message>
      <source>Choose a table of sales from the till, from Excel or from another program (.csv, .xlsx).
It needs the day, the customer and the amount.</source>
      <translation>请选择收银机、Excel 或其他程序的销售表格（.csv、.xlsx）。
表格里要有日期、客户和金额。</translation>
    </message>
    <message>
      <source>Choose…</source>
      <extracomment>in the window that brings in sales from a file: head of a column, button or state; Sale: what a sale is called whose file does not say what was sold</extracomment>
      <translation>选择…</translation>
    </message>
    <message>
      <source>Columns of the file</source>
      <translation>文件的列</translation>
    </message>
    <message>
      <source>Columns that were not read: %1</source>
      <translation>没有读取的列：%1</translation>
    </message>
    <message>
      <source>Columns…</source>
      <extracomment>in the window that brings in sales from a file: head of a column, button or state; Sale: what a sale is called whose file does not say what was sold</extracomment>
      <translation>列的对应…</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>in the window that brings in sales from a file: head of a column, button or state; Sale: what a sale is called whose file does not say what was sold</extracomment>
      <translation>客户</translation>
    </message>
    <message>
      <source>Customers found</source>
      <translation>找到的客户</translation>
    </message>
    <message>
      <source>Date</source>
      <extracomment>in the window that brings in sales from a file: head of a column, button or state; Sale: what a sale is called whose file does not say what was sold</extracomment>
      <translation>日期</translation>
    </message>
    <message>
      <source>Days without a year, taken as the last such day: %1</source>
      <translation>日期没有年份，当作最近的那一天：%1</translation>
    </message>
    <message>
      <source>F2 corrects a cell. The import can be undone in one go; the file itself is not changed.</source>
      <translation>按 F2 可更正单元格。导入后可一次撤销；文件本身不会改动。</translation>
    </message>
    <message numerus="yes">
      <source>Import %n sale(s)</source>
      <translation>
        <numerusform>导入 %n 条销售</numerusform>
      </translation>
    </message>
    <message>
      <source>Import sales</source>
      <translation>导入销售</translation>
    </message>
    <message>
      <source>In the book already</source>
      <translation>已在客户簿里</translation>
    </message>
    <message>
      <source>In the file</source>
      <translation>文件里写的</translation>
    </message>
    <message>
      <source>It is this one</source>
      <translation>就是这位</translation>
    </message>
    <message>
      <source>It was paid back (%1). Write it down yourself if it counts.</source>
      <translation>已退款（%1）。如果要算，请自行录入。</translation>
    </message>
    <message>
      <source>Item</source>
      <extracomment>in the window that brings in sales from a file: head of a column, button or state; Sale: what a sale is called whose file does not say what was sold</extracomment>
      <translation>品名</translation>
    </message>
    <message>
      <source>Leave these sales out</source>
      <translation>不导入这些销售</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>不导入</translation>
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
      <translation>正在核对客户…</translation>
    </message>
    <message numerus="yes">
      <source>Make new customers of all %n who are not in the book</source>
      <translation>
        <numerusform>客户簿里没有的 %n 位全部新建为客户</numerusform>
      </translation>
    </message>
    <message>
      <source>Name, company or number</source>
      <translation>姓名、公司或电话</translation>
    </message>
    <message>
      <source>New</source>
      <extracomment>in the window that brings in sales from a file: head of a column, button or state; Sale: what a sale is called whose file does not say what was sold</extracomment>
      <translation>新建</translation>
    </message>
    <message>
      <source>New customer “%1”</source>
      <translation>新建客户“%1”</translation>
    </message>
    <message>
      <source>New, of a new customer</source>
      <translation>新建，并新建客户</translation>
    </message>
    <message>
      <source>No customer is called %1.</source>
      <translation>没有名叫 %1 的客户。</translation>
    </message>
    <message>
      <source>Nobody sells so many: %1</source>
      <translation>数量大得不合理：%1</translation>
    </message>
    <message>
      <source>Not among the colleagues, so left empty: %1</source>
      <translation>不在同事名单里，经手人留空：%1</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>in the window that brings in sales from a file: head of a column, button or state; Sale: what a sale is called whose file does not say what was sold</extracomment>
      <translation>备注</translation>
    </message>
    <message>
      <source>Profit</source>
      <extracomment>in the window that brings in sales from a file: head of a column, button or state; Sale: what a sale is called whose file does not say what was sold</extracomment>
      <translation>毛利</translation>
    </message>
    <message>
      <source>Quantity</source>
      <extracomment>in the window that brings in sales from a file: head of a column, button or state; Sale: what a sale is called whose file does not say what was sold</extracomment>
      <translation>数量</translation>
    </message>
    <message>
      <source>Read the file like this</source>
      <translation>按这样读取文件</translation>
    </message>
    <message>
      <source>Rows that only sum up or repeat the heading were skipped: %1</source>
      <translation>只是合计或重复列名的行已跳过：%1</translation>
    </message>
    <message>
      <source>Sale</source>
      <extracomment>in the window that brings in sales from a file: head of a column, button or state; Sale: what a sale is called whose file does not say what was sold</extracomment>
      <translation>销售</translation>
    </message>
    <message>
      <source>Sales</source>
      <extracomment>in the window that brings in sales from a file: head of a column, button or state; Sale: what a sale is called whose file does not say what was sold</extracomment>
      <translation>销售</translation>
    </message>
    <message>
      <source>Sales of the file</source>
      <translation>文件里的销售</translation>
    </message>
    <message>
      <source>Sales that were called off were skipped: %1</source>
      <translation>已取消或作废的销售已跳过：%1</translation>
    </message>
    <message>
      <source>Search another customer</source>
      <translation>搜索其他客户</translation>
    </message>
    <message>
      <source>Search another customer…</source>
      <translation>搜索其他客户…</translation>
    </message>
    <message>
      <source>Several customers are called %1.</source>
      <translation>有好几位客户叫 %1。</translation>
    </message>
    <message>
      <source>Several customers have this number or e-mail.</source>
      <translation>有好几位客户用这个电话或电子邮件。</translation>
    </message>
    <message>
      <source>Tables (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.xlsb *.ods);;All files (*)</source>
      <translation>表格 (*.csv *.txt *.tsv *.xlsx *.xlsm *.xls *.xlsb *.ods);;所有文件 (*)</translation>
    </message>
    <message>
      <source>Taken, but the day is before 1950: %1</source>
      <translation>已收下，但日期早于 1950 年：%1</translation>
    </message>
    <message>
      <source>Taken, but the day is in the future: %1</source>
      <translation>已收下，但日期在未来：%1</translation>
    </message>
    <message>
      <source>The file does not say what was sold; every sale is called “%1”.</source>
      <translation>文件里没有品名，每条都记为“%1”。</translation>
    </message>
    <message>
      <source>The import was stopped; nothing was changed.</source>
      <translation>导入已停止，没有任何变更。</translation>
    </message>
    <message>
      <source>The number and the e-mail are two customers'.</source>
      <translation>电话和电子邮件分属两位客户。</translation>
    </message>
    <message>
      <source>The row does not say on which day.</source>
      <translation>这一行没有日期。</translation>
    </message>
    <message>
      <source>The row does not say what was sold.</source>
      <translation>这一行没有品名。</translation>
    </message>
    <message>
      <source>The row does not say whose sale it is.</source>
      <translation>这一行没写是哪位客户。</translation>
    </message>
    <message>
      <source>The row has no amount.</source>
      <translation>这一行没有金额。</translation>
    </message>
    <message>
      <source>There are no rows in %1.</source>
      <translation>%1 里没有数据行。</translation>
    </message>
    <message>
      <source>There is no such day: %1</source>
      <translation>没有这个日期：%1</translation>
    </message>
    <message>
      <source>This amount is too large: %1</source>
      <translation>金额太大：%1</translation>
    </message>
    <message>
      <source>This customer is in the trash. Restore them first.</source>
      <translation>这位客户在回收站里，请先还原。</translation>
    </message>
    <message>
      <source>This is no amount: %1</source>
      <translation>这不是金额：%1</translation>
    </message>
    <message>
      <source>This is no quantity: %1</source>
      <translation>这不是数量：%1</translation>
    </message>
    <message>
      <source>What becomes of it</source>
      <translation>导入后</translation>
    </message>
    <message>
      <source>Who is it?</source>
      <translation>是哪位客户？</translation>
    </message>
    <message numerus="yes">
      <source>Whose are these? %n name(s) are not clear.</source>
      <translation>
        <numerusform>这些是谁的？有 %n 个名字不确定。</numerusform>
      </translation>
    </message>
    <message>
      <source>Why it is asked</source>
      <translation>为什么问</translation>
    </message>
  </context>
  <context>
    <name>SalesTable</name>
    <message>
      <source>12 months before: %1</source>
      <translation>再前 12 个月：%1</translation>
    </message>
    <message>
      <source>12 months: %1</source>
      <translation>近 12 个月：%1</translation>
    </message>
    <message>
      <source>Amount</source>
      <extracomment>column of the sales of a customer</extracomment>
      <translation>金额</translation>
    </message>
    <message>
      <source>Change the sale</source>
      <translation>修改这条销售</translation>
    </message>
    <message>
      <source>Day</source>
      <extracomment>column of the sales of a customer</extracomment>
      <translation>日期</translation>
    </message>
    <message>
      <source>Delete the sale</source>
      <translation>删除这条销售</translation>
    </message>
    <message>
      <source>Item</source>
      <extracomment>column of the sales of a customer</extracomment>
      <translation>品名</translation>
    </message>
    <message>
      <source>New sale</source>
      <translation>新建销售</translation>
    </message>
    <message>
      <source>Nothing bought yet</source>
      <translation>还没买过</translation>
    </message>
    <message>
      <source>Profit</source>
      <extracomment>column of the sales of a customer</extracomment>
      <translation>毛利</translation>
    </message>
    <message>
      <source>Quantity</source>
      <extracomment>column of the sales of a customer</extracomment>
      <translation>数量</translation>
    </message>
    <message>
      <source>Staff</source>
      <extracomment>column of the sales of a customer</extracomment>
      <translation>同事</translation>
    </message>
    <message>
      <source>What this customer bought will be listed here.</source>
      <translation>这位客户买过的东西会列在这里。</translation>
    </message>
    <message>
      <source>altogether: %1</source>
      <translation>总计：%1</translation>
    </message>
    <message numerus="yes">
      <source>buys every %n day(s)</source>
      <translation>
        <numerusform>通常每 %n 天买一次</numerusform>
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
      <translation>%1 有密码，无法逐页读取。请先打开，在设置中移除密码，或还原备份。</translation>
    </message>
    <message>
      <source>%1 is already there. Choose another name.</source>
      <translation>%1 已存在，请换个名称。</translation>
    </message>
    <message numerus="yes">
      <source>%n comment(s)</source>
      <translation>
        <numerusform>%n 条评论</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n contact(s) made</source>
      <translation>
        <numerusform>%n 条联系记录</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n 位客户</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other record(s)</source>
      <translation>
        <numerusform>%n 条其他记录</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n record(s) are lost.</source>
      <translation>
        <numerusform>有 %n 条记录丢失。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n record(s) could be read only in part.</source>
      <translation>
        <numerusform>有 %n 条记录只读出一部分。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sale(s)</source>
      <translation>
        <numerusform>%n 条销售</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n value(s) or record(s) had no place any more; what they said is kept in the book.</source>
      <translation>
        <numerusform>有 %n 个值或记录已无处可放，内容另外留存在客户簿中。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s)</source>
      <translation>
        <numerusform>%n 次拜访</numerusform>
      </translation>
    </message>
    <message>
      <source>Earlier steps can no longer be undone.</source>
      <translation>先前的步骤无法再撤销。</translation>
    </message>
    <message numerus="yes">
      <source>In %n kind(s) of records some may be lost; how many cannot be told.</source>
      <translation>
        <numerusform>有 %n 类记录可能有丢失，数量无法得知。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>In place of %n lost record(s) stands “Salvaged without a name”, so that what belongs to it is kept.</source>
      <translation>
        <numerusform>有 %n 条丢失的记录以“救回的无名资料”代替，让所属的内容得以保留。</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing in %1 can be read as a customer book.</source>
      <translation>%1 里读不出任何客户簿的内容。</translation>
    </message>
    <message>
      <source>Nothing is known to be lost.</source>
      <translation>没有发现丢失的数据。</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>打开</translation>
    </message>
    <message>
      <source>Salvaged without a name (%1)</source>
      <translation>救回的无名资料（%1）</translation>
    </message>
    <message>
      <source>Saved from a damaged book</source>
      <translation>从损坏的客户簿救回</translation>
    </message>
    <message>
      <source>Saved into %1:</source>
      <translation>已保存到 %1：</translation>
    </message>
    <message>
      <source>Saving what can be read of %1</source>
      <translation>正在保存 %1 还能读的部分</translation>
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
      <translation>%1 里已经有客户。示例店需要一本新的客户簿。</translation>
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
      <translation>%1 没来：%2</translation>
    </message>
    <message>
      <source>Need: %1</source>
      <translation>预计需求：%1</translation>
    </message>
    <message>
      <source>Nothing more is found further down.</source>
      <translation>后面没有符合的了。</translation>
    </message>
    <message>
      <source>Nothing more is found further up.</source>
      <translation>前面没有符合的了。</translation>
    </message>
    <message>
      <source>Returned on %1: %2</source>
      <translation>%1 退货：%2</translation>
    </message>
    <message>
      <source>Sheet %1: %2</source>
      <translation>准备表 %1：%2</translation>
    </message>
    <message>
      <source>Sold on %1: %2</source>
      <translation>%1 售出：%2</translation>
    </message>
    <message>
      <source>To do: %1</source>
      <translation>待办：%1</translation>
    </message>
    <message>
      <source>Visit of sheet %1: %2, %3</source>
      <translation>准备表 %1 的拜访：%2，%3</translation>
    </message>
  </context>
  <context>
    <name>SectionList</name>
    <message>
      <source>Own title</source>
      <translation>自定义标题</translation>
    </message>
    <message>
      <source>Section</source>
      <extracomment>head of a column in the editor of the visit sheet</extracomment>
      <translation>栏目</translation>
    </message>
    <message>
      <source>Sections of the sheet</source>
      <translation>准备表的栏目</translation>
    </message>
  </context>
  <context>
    <name>SelectionBar</name>
    <message numerus="yes">
      <source>%n selected</source>
      <translation>
        <numerusform>已选取 %n 位</numerusform>
      </translation>
    </message>
    <message>
      <source>Area…</source>
      <extracomment>button or menu above the list while customers are selected</extracomment>
      <translation>区域…</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>button or menu above the list while customers are selected</extracomment>
      <translation>删除</translation>
    </message>
    <message>
      <source>Export</source>
      <extracomment>button or menu above the list while customers are selected</extracomment>
      <translation>导出</translation>
    </message>
    <message>
      <source>Group</source>
      <extracomment>button or menu above the list while customers are selected</extracomment>
      <translation>分组</translation>
    </message>
    <message>
      <source>Log</source>
      <extracomment>log one contact for all selected customers</extracomment>
      <translation>记联系</translation>
    </message>
    <message>
      <source>Looked after by…</source>
      <translation>负责同事…</translation>
    </message>
    <message>
      <source>Merge</source>
      <extracomment>button or menu above the list while customers are selected</extracomment>
      <translation>合并</translation>
    </message>
    <message>
      <source>Print</source>
      <extracomment>button or menu above the list while customers are selected</extracomment>
      <translation>打印</translation>
    </message>
    <message>
      <source>Restore</source>
      <extracomment>button or menu above the list while customers are selected</extracomment>
      <translation>还原</translation>
    </message>
    <message>
      <source>Role…</source>
      <extracomment>button or menu above the list while customers are selected</extracomment>
      <translation>角色…</translation>
    </message>
    <message>
      <source>Set</source>
      <extracomment>menu that sets tier, area … of all selected customers</extracomment>
      <translation>设置</translation>
    </message>
    <message>
      <source>Source…</source>
      <extracomment>button or menu above the list while customers are selected</extracomment>
      <translation>来源…</translation>
    </message>
    <message>
      <source>Stage…</source>
      <extracomment>button or menu above the list while customers are selected</extracomment>
      <translation>阶段…</translation>
    </message>
    <message>
      <source>Stand-in…</source>
      <extracomment>who stands in for the selected customers</extracomment>
      <translation>后备同事…</translation>
    </message>
    <message>
      <source>Tier…</source>
      <extracomment>button or menu above the list while customers are selected</extracomment>
      <translation>等级…</translation>
    </message>
    <message>
      <source>Visits</source>
      <extracomment>button or menu above the list while customers are selected</extracomment>
      <translation>拜访</translation>
    </message>
    <message>
      <source>What they do not want…</source>
      <translation>联系意愿…</translation>
    </message>
  </context>
  <context>
    <name>SelfCheck</name>
    <message>
      <source>a visit sheet as PDF</source>
      <translation>拜访准备表 PDF</translation>
    </message>
    <message>
      <source>fonts</source>
      <extracomment>what is tried by the self-check, on the command line</extracomment>
      <translation>字体</translation>
    </message>
    <message>
      <source>icons and tables</source>
      <translation>图标与对照表</translation>
    </message>
    <message>
      <source>import into a new book</source>
      <translation>导入新的客户簿</translation>
    </message>
    <message>
      <source>pictures</source>
      <extracomment>what is tried by the self-check, on the command line</extracomment>
      <translation>图片</translation>
    </message>
    <message>
      <source>the window</source>
      <translation>窗口</translation>
    </message>
    <message>
      <source>translations</source>
      <extracomment>what is tried by the self-check, on the command line</extracomment>
      <translation>翻译</translation>
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
      <translation>全部客户</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>in the table of customers and promised services</extracomment>
      <translation>客户</translation>
    </message>
    <message>
      <source>Goal %1%</source>
      <translation>目标 %1%</translation>
    </message>
    <message>
      <source>Promised services</source>
      <translation>服务承诺</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation>还没有</translation>
    </message>
    <message>
      <source>satisfied %1</source>
      <translation>满意度 %1</translation>
    </message>
  </context>
  <context>
    <name>ServicesPane</name>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n 位客户</numerusform>
      </translation>
    </message>
    <message>
      <source>Change the service…</source>
      <translation>修改服务…</translation>
    </message>
    <message>
      <source>Customers and services</source>
      <translation>客户与服务</translation>
    </message>
    <message>
      <source>Delete the service</source>
      <translation>删除服务</translation>
    </message>
    <message>
      <source>Every colleague</source>
      <translation>所有同事</translation>
    </message>
    <message>
      <source>Every tier</source>
      <translation>所有等级</translation>
    </message>
    <message>
      <source>Everybody</source>
      <extracomment>a choice of whom the table shows: not only those who wait for a service</extracomment>
      <translation>所有客户</translation>
    </message>
    <message>
      <source>Log for all of them…</source>
      <translation>为全部记录…</translation>
    </message>
    <message>
      <source>Log for the selected…</source>
      <translation>为选中的记录…</translation>
    </message>
    <message>
      <source>Log the service…</source>
      <translation>记录服务…</translation>
    </message>
    <message>
      <source>Looked after by</source>
      <translation>负责同事</translation>
    </message>
    <message>
      <source>Make a group…</source>
      <translation>设为分组…</translation>
    </message>
    <message>
      <source>New service…</source>
      <translation>新建服务…</translation>
    </message>
    <message>
      <source>No service is promised yet</source>
      <translation>还没有服务承诺</translation>
    </message>
    <message>
      <source>Nobody is waiting</source>
      <translation>没有人在等</translation>
    </message>
    <message>
      <source>Not yet: %1</source>
      <translation>还没有：%1</translation>
    </message>
    <message>
      <source>Promise a service…</source>
      <translation>新建服务承诺…</translation>
    </message>
    <message>
      <source>Show who has not received it</source>
      <translation>显示还没有的客户</translation>
    </message>
    <message>
      <source>Tier</source>
      <extracomment>on the page of promised services</extracomment>
      <translation>等级</translation>
    </message>
    <message>
      <source>What was promised, who has received it, and who has not yet.</source>
      <translation>承诺了什么，谁已经有，谁还没有。</translation>
    </message>
    <message>
      <source>Who is shown</source>
      <translation>显示对象</translation>
    </message>
    <message>
      <source>Write down what your customers may count on, such as a yearly check. Then this page shows who has received it and who is still waiting.</source>
      <translation>写下客户可以期待的服务，例如每年检查一次；这里就会显示谁已经有，谁还在等。</translation>
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
      <translation>%1：节日与节气 %2 到 %3 年，放假日 %4 到 %5 年；%6 年以后按现行规定推算，不含调休。</translation>
    </message>
    <message>
      <source>%1: festivals and solar terms from %2 to %3. Days off are not known there.</source>
      <translation>%1：节日与节气 %2 到 %3 年。没有当地的放假日。</translation>
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
        <numerusform>提前 %n 分钟</numerusform>
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
      <translation>每天备份</translation>
    </message>
    <message>
      <source>A double click or F2 gives a festival another name; the other mouse button, or the menu key, moves it to another day.</source>
      <translation>双击或按 F2 可以改节日的名称；按鼠标右键或菜单键可以把它移到别天。</translation>
    </message>
    <message>
      <source>A group lists and counts the customers of its sub-groups as well</source>
      <translation>分组的列表与人数都包含子分组的客户</translation>
    </message>
    <message>
      <source>A second place</source>
      <translation>第二处备份</translation>
    </message>
    <message>
      <source>A stick or a network folder that gets each backup too, as soon as it is there</source>
      <translation>U 盘或网络文件夹；接上后，每份备份也存一份过去</translation>
    </message>
    <message>
      <source>A4, A5, Letter, size, printer</source>
      <translation>A4、A5、Letter、纸张大小、打印机、打印</translation>
    </message>
    <message>
      <source>Add a colleague</source>
      <translation>添加同事</translation>
    </message>
    <message>
      <source>Add a day…</source>
      <translation>新建日子…</translation>
    </message>
    <message>
      <source>Address of the shop</source>
      <translation>店铺地址</translation>
    </message>
    <message>
      <source>All keyboard shortcuts</source>
      <translation>所有键盘快捷键</translation>
    </message>
    <message>
      <source>Another name</source>
      <translation>改名称</translation>
    </message>
    <message>
      <source>Appearance</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>外观</translation>
    </message>
    <message>
      <source>As usual in the region</source>
      <translation>按地区惯例</translation>
    </message>
    <message>
      <source>Ask once</source>
      <translation>询问一次</translation>
    </message>
    <message>
      <source>Backups</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>备份</translation>
    </message>
    <message>
      <source>Backups with another password, or none</source>
      <translation>密码不同或没有密码的备份</translation>
    </message>
    <message>
      <source>Before a visit</source>
      <translation>拜访前提醒</translation>
    </message>
    <message>
      <source>Before somebody leaves, hand their customers to others</source>
      <translation>同事离职前，先把客户交接给其他人</translation>
    </message>
    <message>
      <source>Beside the smaller ones that are shown; the book grows faster</source>
      <translation>除了显示用的小图，同时保留原图；文件会更快变大</translation>
    </message>
    <message>
      <source>Birthdays</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>生日</translation>
    </message>
    <message>
      <source>Boundary between %1 and %2, in percent</source>
      <translation>%1与%2之间的分界，百分比</translation>
    </message>
    <message>
      <source>By this clock the shop's today, appointments and hours are told</source>
      <translation>店里的今天、预约和时间都以这个时区为准</translation>
    </message>
    <message>
      <source>Changes apply at once; each can be undone</source>
      <translation>立即生效，每一项都能撤销</translation>
    </message>
    <message>
      <source>Change…</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>修改…</translation>
    </message>
    <message>
      <source>Choose folder…</source>
      <translation>选择文件夹…</translation>
    </message>
    <message>
      <source>Colleagues</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>同事</translation>
    </message>
    <message>
      <source>Contact every</source>
      <translation>联系周期</translation>
    </message>
    <message>
      <source>Currency</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>货币</translation>
    </message>
    <message>
      <source>Current user</source>
      <translation>当前使用者</translation>
    </message>
    <message>
      <source>Dark spares the eyes in the evening</source>
      <translation>晚上用深色，眼睛更舒服</translation>
    </message>
    <message>
      <source>Dates and festivals</source>
      <translation>日子与节日</translation>
    </message>
    <message>
      <source>Decides how numbers without a country are read, and dates, currency and clock</source>
      <translation>决定没有国家代码的电话怎么读，以及日期、货币和时区</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>删除</translation>
    </message>
    <message>
      <source>Details and comments stay blank on a sheet until you show them</source>
      <translation>打印预览先不显示细节与评论，需要时再显示</translation>
    </message>
    <message>
      <source>Drag a boundary, or use ← →: what one gets, its neighbour gives</source>
      <translation>左右拖动分界，或用 ← →；一边多，另一边就少</translation>
    </message>
    <message>
      <source>Encrypts the whole book: a lost computer or a copied file tells nothing. If the password is forgotten, nobody can open it</source>
      <translation>整本客户簿加密：电脑丢失、文件被复制也看不到内容。忘记密码就无法打开</translation>
    </message>
    <message>
      <source>End the program</source>
      <translation>退出程序</translation>
    </message>
    <message>
      <source>Esc  Back</source>
      <translation>Esc  返回</translation>
    </message>
    <message>
      <source>Every action has a key; they are listed on one page</source>
      <translation>每个操作都有快捷键，全部列在一页</translation>
    </message>
    <message>
      <source>Everybody's</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>所有同事的</translation>
    </message>
    <message>
      <source>Festivals and days off</source>
      <translation>节日与放假日</translation>
    </message>
    <message>
      <source>Festivals of your own, days on which you are closed</source>
      <translation>自己的节日、店休日</translation>
    </message>
    <message>
      <source>Find them here, and give them the password of the book or delete them</source>
      <translation>在这台电脑查找，加上客户簿的密码或删除</translation>
    </message>
    <message>
      <source>First orders</source>
      <translation>首次下单</translation>
    </message>
    <message>
      <source>For a customer's file; the preview of visit sheets has sizes of its own</source>
      <translation>客户完整资料用；拜访准备表的大小在预览里选</translation>
    </message>
    <message>
      <source>Founding days</source>
      <translation>创立日</translation>
    </message>
    <message>
      <source>From then on nobody is disturbed</source>
      <translation>此时间后不打扰</translation>
    </message>
    <message>
      <source>Groups include sub-groups</source>
      <translation>分组含子分组</translation>
    </message>
    <message>
      <source>Hide private remarks at first</source>
      <translation>先隐藏细节与评论</translation>
    </message>
    <message>
      <source>Hides the window behind a password of this computer. Whoever copies the file can still read it</source>
      <translation>用这台电脑的密码遮住窗口。复制文件的人仍能读取</translation>
    </message>
    <message>
      <source>How customers stand in a list that is sorted by name</source>
      <translation>列表按姓名排序时，客户的先后顺序</translation>
    </message>
    <message>
      <source>How long before the appointment</source>
      <translation>约定时间前多久提醒</translation>
    </message>
    <message>
      <source>How the time is shared</source>
      <translation>时间怎么分</translation>
    </message>
    <message>
      <source>In the sample shop nothing reminds: its people are invented</source>
      <translation>示例店不会提醒：里面的人都是虚构的</translation>
    </message>
    <message>
      <source>It waits beside the clock, without a window</source>
      <translation>不打开窗口，在时钟旁等候</translation>
    </message>
    <message>
      <source>Keep large pictures as they came</source>
      <translation>保留原图</translation>
    </message>
    <message>
      <source>Keep the icon and remind</source>
      <translation>保留图标，继续提醒</translation>
    </message>
    <message>
      <source>Keep what can be undone for</source>
      <translation>步骤可撤销的期限</translation>
    </message>
    <message>
      <source>Key sheet</source>
      <translation>密码单</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>键盘快捷键</translation>
    </message>
    <message>
      <source>Language</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>语言</translation>
    </message>
    <message>
      <source>Leap months count as ordinary ones</source>
      <translation>闰月一律算平月</translation>
    </message>
    <message>
      <source>Lists and groups</source>
      <translation>列表与分组</translation>
    </message>
    <message>
      <source>Lock</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>锁定</translation>
    </message>
    <message>
      <source>Lock by itself</source>
      <translation>自动锁定</translation>
    </message>
    <message>
      <source>Lock now</source>
      <translation>立即锁定</translation>
    </message>
    <message>
      <source>Lock only the screen</source>
      <translation>只锁定画面</translation>
    </message>
    <message>
      <source>Look and language</source>
      <translation>外观与语言</translation>
    </message>
    <message>
      <source>Look for them…</source>
      <translation>查找…</translation>
    </message>
    <message>
      <source>Made by itself: the last 7 days, 4 weeks and 12 months are kept on this computer</source>
      <translation>自动进行；这台电脑保留最近 7 天、4 周与 12 个月</translation>
    </message>
    <message>
      <source>Move to another day…</source>
      <translation>移到别天…</translation>
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
      <translation>名称、颜色与条件</translation>
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
      <translation>没有含“%1”的设置。</translation>
    </message>
    <message>
      <source>None</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>不使用</translation>
    </message>
    <message>
      <source>Not on this desktop: it has no place for an icon in which to wait</source>
      <translation>这个桌面没有放图标的地方，程序无法在旁边待命</translation>
    </message>
    <message>
      <source>Of all amounts in this book; nothing is converted</source>
      <translation>这本客户簿的所有金额；不会换算</translation>
    </message>
    <message>
      <source>Of menus, pages and printed sheets</source>
      <translation>菜单、界面和打印都用这种语言</translation>
    </message>
    <message>
      <source>Older steps stay listed but can no longer be undone, so that the book stays small</source>
      <translation>更早的步骤仍会列出，但不能再撤销，文件才不会越来越大</translation>
    </message>
    <message>
      <source>Once a day what there is to do, and before each visit, beside the clock</source>
      <translation>每天一次提醒今天要做的事，每次拜访前再提醒</translation>
    </message>
    <message>
      <source>One page to write the password on, for a safe place</source>
      <translation>印一页，手写密码后收在安全的地方</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>打开文件夹</translation>
    </message>
    <message>
      <source>Open…</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>打开…</translation>
    </message>
    <message>
      <source>Order of names</source>
      <translation>姓名排序</translation>
    </message>
    <message>
      <source>Other days of customers</source>
      <translation>客户的其他日子</translation>
    </message>
    <message>
      <source>Page at the start</source>
      <translation>打开时的页面</translation>
    </message>
    <message>
      <source>Page of colleagues</source>
      <translation>打开同事页</translation>
    </message>
    <message>
      <source>Paper</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>纸张</translation>
    </message>
    <message>
      <source>Password and lock</source>
      <translation>密码与锁定</translation>
    </message>
    <message>
      <source>Password of the file</source>
      <translation>文件的密码</translation>
    </message>
    <message>
      <source>Please write a whole number from %1 to %2.</source>
      <translation>请填 %1 到 %2 的整数。</translation>
    </message>
    <message>
      <source>Please write an amount, like 220.</source>
      <translation>请填金额，例如 220。</translation>
    </message>
    <message>
      <source>Printing</source>
      <extracomment>section: how previews begin</extracomment>
      <translation>打印</translation>
    </message>
    <message>
      <source>Print…</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>打印…</translation>
    </message>
    <message>
      <source>Quiet from</source>
      <translation>免打扰开始</translation>
    </message>
    <message>
      <source>Quiet until</source>
      <translation>免打扰结束</translation>
    </message>
    <message>
      <source>Region</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>所在地区</translation>
    </message>
    <message>
      <source>Remind of</source>
      <translation>提醒哪些人的事</translation>
    </message>
    <message>
      <source>Remind of customers' days ahead</source>
      <translation>提前提醒客户的日子</translation>
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
      <translation>搜索设置…</translation>
    </message>
    <message>
      <source>Second place of the backups</source>
      <translation>备份的第二处</translation>
    </message>
    <message>
      <source>Sections</source>
      <extracomment>the list at the left of the page, for screen readers</extracomment>
      <translation>设置分类</translation>
    </message>
    <message>
      <source>Settings</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>设置</translation>
    </message>
    <message>
      <source>Set…</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>设置…</translation>
    </message>
    <message>
      <source>Shop</source>
      <extracomment>section: what the book knows about the shop itself</extracomment>
      <translation>店铺</translation>
    </message>
    <message>
      <source>Shortest gap</source>
      <translation>最短间隔</translation>
    </message>
    <message>
      <source>Show customers' names</source>
      <translation>显示客户姓名</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>显示</translation>
    </message>
    <message>
      <source>Shown in the calendar</source>
      <translation>显示在日历</translation>
    </message>
    <message>
      <source>So many days before it; a day's own number on the card goes first</source>
      <translation>提前这么多天；客户资料里另外写了天数的，以那里为准</translation>
    </message>
    <message>
      <source>Stands on printed sheets and in exported files</source>
      <translation>印在表单和导出的文件上</translation>
    </message>
    <message>
      <source>Start when I log in</source>
      <translation>登录电脑时启动</translation>
    </message>
    <message>
      <source>Templates of the visit sheet</source>
      <translation>拜访准备表的模板</translation>
    </message>
    <message>
      <source>The 24 solar terms</source>
      <translation>二十四节气</translation>
    </message>
    <message>
      <source>The backups lie there already. Choose another folder.</source>
      <translation>备份本来就在那里。请选别的文件夹。</translation>
    </message>
    <message>
      <source>The book is encrypted. Exported files, printed pages and older copies elsewhere are not</source>
      <translation>客户簿已加密。导出的文件、打印的纸张、别处的旧副本没有加密</translation>
    </message>
    <message>
      <source>The program can go on reminding you from beside the clock</source>
      <translation>程序可在时钟旁继续提醒</translation>
    </message>
    <message>
      <source>The sender on envelopes, the postcode in front</source>
      <translation>信封上的寄件人，邮政编码写在最前面</translation>
    </message>
    <message>
      <source>The shop's own days</source>
      <translation>店里自己的日子</translation>
    </message>
    <message>
      <source>The system did not allow that: %1</source>
      <translation>系统不允许：%1</translation>
    </message>
    <message>
      <source>The window can be locked. Whoever copies the file can still read it</source>
      <translation>窗口可以锁定。复制文件的人仍能读取</translation>
    </message>
    <message>
      <source>Their customers, handing over</source>
      <translation>同事的客户与交接</translation>
    </message>
    <message>
      <source>There is no backup yet.</source>
      <translation>还没有备份。</translation>
    </message>
    <message>
      <source>This cannot be less than the shortest gap (%1 days).</source>
      <translation>不能少于最短间隔（%1 天）。</translation>
    </message>
    <message>
      <source>This cannot be more than the days between two contacts (%1).</source>
      <translation>不能超过联系周期（%1 天）。</translation>
    </message>
    <message>
      <source>This desktop has no place for an icon: reminders come in the window</source>
      <translation>这个桌面没有放图标的地方：提醒会显示在窗口里</translation>
    </message>
    <message>
      <source>This was changed somewhere else meanwhile: it is now %1. Nothing was overwritten; change it again if you like.</source>
      <translation>这一项刚才在别处改过，现在是 %1。没有覆盖；需要的话请再改一次。</translation>
    </message>
    <message>
      <source>Tiers</source>
      <extracomment>title of a section or of a row on the page of settings</extracomment>
      <translation>客户等级</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>时区</translation>
    </message>
    <message>
      <source>Together %1%</source>
      <translation>合计 %1%</translation>
    </message>
    <message>
      <source>USB stick, network, NAS, copy elsewhere</source>
      <translation>U 盘、网络、NAS、异地备份</translation>
    </message>
    <message>
      <source>Wedding days</source>
      <translation>结婚纪念日</translation>
    </message>
    <message>
      <source>What an hour of this colleague costs the shop. The minutes of each contact then count as money on the customer's card.</source>
      <translation>这位同事一小时的人工成本。填了以后，每次联系花的分钟会换算成金额，计入客户的花费。</translation>
    </message>
    <message>
      <source>What came meanwhile is told then</source>
      <translation>期间的提醒到时再说</translation>
    </message>
    <message>
      <source>What is being typed is kept, and is there afterwards</source>
      <translation>正在输入的内容会保留，解锁后还在</translation>
    </message>
    <message>
      <source>What is written at this desk carries this name</source>
      <translation>在这台电脑上写的评论和记录都会记上这个名字</translation>
    </message>
    <message>
      <source>What stands on it, in which order, and questions of your own</source>
      <translation>放哪些栏目、顺序，以及自己的问题</translation>
    </message>
    <message>
      <source>What the current user looks after</source>
      <translation>当前使用者负责的</translation>
    </message>
    <message>
      <source>What the program opens with, as soon as there are customers</source>
      <translation>程序打开时先显示哪一页（有客户以后）</translation>
    </message>
    <message>
      <source>When nobody touches it for so long, and when the computer has slept</source>
      <translation>这么久没有人操作时，以及电脑睡眠后</translation>
    </message>
    <message>
      <source>When the window is closed</source>
      <translation>关闭窗口时</translation>
    </message>
    <message>
      <source>Who was born in a leap month keeps the ordinary month, even in a year with both</source>
      <translation>闰月出生的，即使那年有闰月也过平月的生日</translation>
    </message>
    <message>
      <source>Whose customers and visits count</source>
      <translation>算哪些人的客户和拜访</translation>
    </message>
    <message>
      <source>Your customers can see the screen, too</source>
      <translation>来店的客户也看得到屏幕</translation>
    </message>
    <message>
      <source>as above</source>
      <translation>同上面</translation>
    </message>
    <message>
      <source>automatic, copy, save, safety</source>
      <translation>自动、副本、保存、安全</translation>
    </message>
    <message>
      <source>birthday, reminder, notice, early</source>
      <translation>生日、提醒、通知、提前</translation>
    </message>
    <message>
      <source>clock, hours, time difference, now</source>
      <translation>时钟、时间、时差、现在</translation>
    </message>
    <message>
      <source>company, store, title</source>
      <translation>店名、公司、商店、抬头</translation>
    </message>
    <message>
      <source>cost an hour</source>
      <translation>每小时成本</translation>
    </message>
    <message>
      <source>country, place, time zone, phone numbers</source>
      <translation>国家、地点、时区、电话、区号</translation>
    </message>
    <message>
      <source>days</source>
      <extracomment>unit at the end of a field: 14 days</extracomment>
      <translation>天</translation>
    </message>
    <message>
      <source>encrypted, copies, old password</source>
      <translation>加密、副本、旧密码</translation>
    </message>
    <message>
      <source>encryption, secret, PIN, protect, privacy</source>
      <translation>加密、保密、PIN 码、保护、隐私</translation>
    </message>
    <message>
      <source>first page, morning, start, home</source>
      <translation>首页、第一页、早上、打开、今日</translation>
    </message>
    <message>
      <source>groups below, own only, counts</source>
      <translation>分组、子分组、人数</translation>
    </message>
    <message>
      <source>has left</source>
      <translation>已离职</translation>
    </message>
    <message>
      <source>holiday, anniversary, closed, open, stocktaking</source>
      <translation>假日、周年庆、店休、营业、盘点</translation>
    </message>
    <message>
      <source>holiday, illness, workload</source>
      <translation>休假、请假、工作量、离职、交接</translation>
    </message>
    <message>
      <source>holidays, public holidays, lunar calendar, hide</source>
      <translation>假日、法定节假日、调休、节气、农历、隐藏</translation>
    </message>
    <message>
      <source>idle, minutes, automatic, sleep, away</source>
      <translation>空闲、分钟、自动、睡眠、离开</translation>
    </message>
    <message>
      <source>keys, help</source>
      <translation>快捷键、热键、键盘、帮助</translation>
    </message>
    <message>
      <source>language, 語言, 语言, 中文, English</source>
      <translation>language、語言、语言、中文、英文、English</translation>
    </message>
    <message>
      <source>lunar calendar, birthday, leap</source>
      <translation>农历、阴历、生日、闰月</translation>
    </message>
    <message>
      <source>me, my name, user</source>
      <translation>我、我的名字、使用者、姓名</translation>
    </message>
    <message>
      <source>money, dollars</source>
      <translation>钱、金额、元</translation>
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
      <translation>通知、提示、图标、闹钟、免打扰、提醒</translation>
    </message>
    <message>
      <source>of the time</source>
      <translation>的时间</translation>
    </message>
    <message>
      <source>off</source>
      <extracomment>of a switch, in what was changed: off → on</extracomment>
      <translation>关</translation>
    </message>
    <message>
      <source>on</source>
      <extracomment>of a switch, in what was changed: off → on</extracomment>
      <translation>开</translation>
    </message>
    <message>
      <source>on the day itself</source>
      <translation>当天</translation>
    </message>
    <message>
      <source>percent, budget, share of the time</source>
      <translation>百分比、时间比例、分配</translation>
    </message>
    <message>
      <source>photos, originals, size</source>
      <translation>照片、原图、文件大小</translation>
    </message>
    <message>
      <source>print, forgotten, recovery</source>
      <translation>打印、忘记、找回</translation>
    </message>
    <message>
      <source>privacy, hide, away</source>
      <translation>隐私、遮住、离开</translation>
    </message>
    <message>
      <source>privacy, sheet, preview</source>
      <translation>隐私、私人备注、拜访准备表、预览</translation>
    </message>
    <message>
      <source>rhythm, due, cadence, days, price, service</source>
      <translation>待联系、天数、到期、价格、服务、名称、颜色</translation>
    </message>
    <message>
      <source>sender, street, envelope</source>
      <translation>寄件人，地址，信封</translation>
    </message>
    <message>
      <source>template, sections, questions, visit sheet</source>
      <translation>模板、栏目、问题、拜访准备表、样板</translation>
    </message>
    <message>
      <source>theme, light, dark, colours, night</source>
      <translation>主题、浅色、深色、颜色、夜间</translation>
    </message>
    <message>
      <source>undo, history, old steps, space, file size</source>
      <translation>撤销、历史、旧步骤、空间、文件大小</translation>
    </message>
    <message>
      <source>works here</source>
      <translation>在职</translation>
    </message>
    <message>
      <source>zhuyin, pinyin, strokes, alphabet, sort</source>
      <translation>注音、拼音、笔画、字母、排序、排列</translation>
    </message>
  </context>
  <context>
    <name>Sheet</name>
    <message>
      <source> (before: %1)</source>
      <translation>（前 12 个月 %1）</translation>
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
      <translation>行程“%1”第 %2 站，共 %3 站</translation>
    </message>
    <message numerus="yes">
      <source>%n stop(s)</source>
      <translation>
        <numerusform>%n 站</numerusform>
      </translation>
    </message>
    <message>
      <source>12 months %1</source>
      <translation>近 12 个月 %1</translation>
    </message>
    <message>
      <source>Address</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>地址</translation>
    </message>
    <message>
      <source>Address and purpose</source>
      <translation>地址、拜访目的</translation>
    </message>
    <message>
      <source>After the visit</source>
      <translation>拜访后</translation>
    </message>
    <message>
      <source>Amount</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>金额</translation>
    </message>
    <message>
      <source>Appointment</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>预约</translation>
    </message>
    <message>
      <source>Arrived</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>到达</translation>
    </message>
    <message>
      <source>Bring</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>携带</translation>
    </message>
    <message>
      <source>Changed to</source>
      <translation>改为</translation>
    </message>
    <message>
      <source>Code %1</source>
      <translation>编号 %1</translation>
    </message>
    <message>
      <source>Comment</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>评论</translation>
    </message>
    <message>
      <source>Company</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>公司</translation>
    </message>
    <message>
      <source>Confirmed by phone</source>
      <translation>已电话确认</translation>
    </message>
    <message>
      <source>Contains personal data: keep it safe, destroy it after use</source>
      <translation>含个人信息，请妥善保管，用后销毁</translation>
    </message>
    <message>
      <source>Cost</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>花费</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>客户</translation>
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
      <translation>请勿联系</translation>
    </message>
    <message>
      <source>Family</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>家庭</translation>
    </message>
    <message>
      <source>Food to avoid</source>
      <translation>饮食禁忌</translation>
    </message>
    <message>
      <source>Hobbies</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>兴趣爱好</translation>
    </message>
    <message>
      <source>How many</source>
      <translation>要多少</translation>
    </message>
    <message>
      <source>Introduced by</source>
      <translation>介绍人</translation>
    </message>
    <message>
      <source>Item</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>品名</translation>
    </message>
    <message>
      <source>Last contact and comments</source>
      <translation>上次联系与评论</translation>
    </message>
    <message>
      <source>Last gift</source>
      <translation>上次送礼</translation>
    </message>
    <message>
      <source>Last satisfaction %1 of 5</source>
      <translation>上次满意度 %1/5</translation>
    </message>
    <message>
      <source>Left</source>
      <extracomment>when the visitor left, to be filled in by hand</extracomment>
      <translation>离开</translation>
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
      <translation>负责同事</translation>
    </message>
    <message>
      <source>Market and competitors</source>
      <translation>市场动态、竞争对手</translation>
    </message>
    <message>
      <source>Message before leaving</source>
      <translation>出发前的消息</translation>
    </message>
    <message>
      <source>Message on arrival</source>
      <translation>到达后的消息</translation>
    </message>
    <message>
      <source>Name and company</source>
      <translation>姓名、公司</translation>
    </message>
    <message numerus="yes">
      <source>Near by, not visited this time: %n</source>
      <translation>
        <numerusform>附近这趟没排的：%n 位</numerusform>
      </translation>
    </message>
    <message>
      <source>Near by, not visited this time: the first %1 of %2</source>
      <translation>附近这趟没排的：共 %2 位，列出前 %1 位</translation>
    </message>
    <message>
      <source>Need</source>
      <extracomment>heading: what the customer needs</extracomment>
      <translation>需求</translation>
    </message>
    <message>
      <source>Needs</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>预计需求</translation>
    </message>
    <message>
      <source>Next contact</source>
      <translation>下次联系</translation>
    </message>
    <message>
      <source>Not all of it fits. %1</source>
      <translation>有些内容放不下。%1</translation>
    </message>
    <message>
      <source>Not everything fits on the pages of: %1</source>
      <translation>这些页有内容放不下：%1</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>备注</translation>
    </message>
    <message>
      <source>Notes</source>
      <extracomment>label before a line to write on while visiting</extracomment>
      <translation>现场记录</translation>
    </message>
    <message>
      <source>Nothing bought yet</source>
      <translation>还没买过</translation>
    </message>
    <message>
      <source>Nothing written down yet</source>
      <translation>还没有记录</translation>
    </message>
    <message>
      <source>One result I want today</source>
      <translation>今天想达成的一个结果</translation>
    </message>
    <message>
      <source>Our questions</source>
      <translation>自定义问题</translation>
    </message>
    <message>
      <source>Page %1 of %2</source>
      <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
      <source>Phone</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>电话</translation>
    </message>
    <message>
      <source>Pictures</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>照片</translation>
    </message>
    <message>
      <source>Place</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>地点</translation>
    </message>
    <message>
      <source>Printed %1 · Contains personal data: keep it safe, destroy it after use</source>
      <translation>打印 %1 · 含个人信息，请妥善保管，用后销毁</translation>
    </message>
    <message>
      <source>Printed %1 · Personal data: destroy it after use</source>
      <translation>打印于 %1 · 含个人信息，用后销毁</translation>
    </message>
    <message>
      <source>Problems and solutions</source>
      <translation>目前的问题与解决方法</translation>
    </message>
    <message>
      <source>Profit %1</source>
      <translation>毛利 %1</translation>
    </message>
    <message>
      <source>Promised</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>答应的事</translation>
    </message>
    <message>
      <source>Promised: what</source>
      <translation>答应的事</translation>
    </message>
    <message>
      <source>Purpose</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>拜访目的</translation>
    </message>
    <message>
      <source>Quantity</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>数量</translation>
    </message>
    <message>
      <source>Ready</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>三准备</translation>
    </message>
    <message>
      <source>Recent sales</source>
      <translation>近期销售</translation>
    </message>
    <message>
      <source>Remember</source>
      <extracomment>heading: family, food, taboos, important dates</extracomment>
      <translation>细节</translation>
    </message>
    <message>
      <source>Sample data</source>
      <translation>示例数据</translation>
    </message>
    <message>
      <source>Satisfaction</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>满意度</translation>
    </message>
    <message>
      <source>Scan: puts this customer into your phone</source>
      <translation>扫描：把这位客户存进手机</translation>
    </message>
    <message>
      <source>Shortened: %1</source>
      <translation>节选：%1</translation>
    </message>
    <message>
      <source>Source</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>来源</translation>
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
      <translation>忌讳</translation>
    </message>
    <message>
      <source>Terms</source>
      <extracomment>what was agreed with the customer: price, settlement …</extracomment>
      <translation>条件</translation>
    </message>
    <message>
      <source>The market</source>
      <translation>市场</translation>
    </message>
    <message>
      <source>The shops</source>
      <translation>经销商：货物流向</translation>
    </message>
    <message>
      <source>Their place</source>
      <translation>客户单位</translation>
    </message>
    <message>
      <source>Their sales and hopes</source>
      <translation>他们的销售与期望</translation>
    </message>
    <message>
      <source>Three stops</source>
      <translation>三必到</translation>
    </message>
    <message>
      <source>Three talks</source>
      <translation>三必谈</translation>
    </message>
    <message>
      <source>Time</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>时间</translation>
    </message>
    <message>
      <source>Trip overview</source>
      <translation>行程总表</translation>
    </message>
    <message>
      <source>Typed in by</source>
      <translation>录入人</translation>
    </message>
    <message>
      <source>Usually every %1 days</source>
      <translation>通常每 %1 天买一次</translation>
    </message>
    <message>
      <source>Visit sheet</source>
      <translation>客户拜访准备表</translation>
    </message>
    <message>
      <source>Visitor %1</source>
      <translation>拜访人 %1</translation>
    </message>
    <message>
      <source>What</source>
      <extracomment>label before a line: what the customer needs</extracomment>
      <translation>要什么</translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>label before a line: when the customer needs it</extracomment>
      <translation>何时要</translation>
    </message>
    <message>
      <source>Without an area</source>
      <translation>未填区域</translation>
    </message>
    <message>
      <source>and %1 more</source>
      <translation>还有 %1 项</translation>
    </message>
    <message>
      <source>by when</source>
      <translation>期限</translation>
    </message>
    <message>
      <source>figures</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>销售数字</translation>
    </message>
    <message>
      <source>last contact</source>
      <translation>上次联系</translation>
    </message>
    <message>
      <source>lodging</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>住宿</translation>
    </message>
    <message>
      <source>name and company</source>
      <translation>姓名与公司</translation>
    </message>
    <message>
      <source>near by</source>
      <translation>附近的客户</translation>
    </message>
    <message>
      <source>on</source>
      <extracomment>label before a line: the day when it was typed in</extracomment>
      <translation>日期</translation>
    </message>
    <message>
      <source>phones</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>电话</translation>
    </message>
    <message>
      <source>pictures</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>照片</translation>
    </message>
    <message>
      <source>question %1</source>
      <translation>问题 %1</translation>
    </message>
    <message>
      <source>remark</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>备注</translation>
    </message>
    <message>
      <source>sales</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>销售</translation>
    </message>
    <message>
      <source>shop and trip</source>
      <translation>店名与行程</translation>
    </message>
    <message>
      <source>talk %1</source>
      <translation>谈话 %1</translation>
    </message>
    <message>
      <source>tier</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>等级</translation>
    </message>
    <message>
      <source>trip</source>
      <extracomment>label on the printed visit sheet</extracomment>
      <translation>行程</translation>
    </message>
    <message>
      <source>who looks after them</source>
      <translation>负责同事</translation>
    </message>
  </context>
  <context>
    <name>SheetPreview</name>
    <message>
      <source>%1 leaves the edges of the paper white: up to %2 mm of what stands there would be cut off. Nothing is made smaller, because it has to meet the labels or the envelope.</source>
      <translation>%1 打印不到纸边：边缘最多会少印 %2 毫米。因为要对准标签或信封，所以不会自动缩小。</translation>
    </message>
    <message numerus="yes">
      <source>%n page(s)</source>
      <translation>
        <numerusform>%n 页</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <extracomment>button of the print preview</extracomment>
      <translation>关闭(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Hide details and comments</source>
      <translation>隐藏细节与评论(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <extracomment>button of the print preview</extracomment>
      <translation>打印(&amp;P)…</translation>
    </message>
    <message>
      <source>&amp;Save PDF…</source>
      <translation>保存 PDF(&amp;S)…</translation>
    </message>
    <message>
      <source>&amp;Whole page</source>
      <translation>整页(&amp;W)</translation>
    </message>
    <message>
      <source>Fit wi&amp;dth</source>
      <translation>适合页宽(&amp;D)</translation>
    </message>
    <message>
      <source>Larger</source>
      <extracomment>button of the print preview</extracomment>
      <translation>放大</translation>
    </message>
    <message>
      <source>Leaves the details and the comments blank, for a sheet that others may see</source>
      <translation>细节与评论留白，适合别人可能看到的准备表</translation>
    </message>
    <message>
      <source>No printer is set up on this computer. Save the pages as a PDF file and print that where there is one.</source>
      <translation>这台电脑没有设置打印机。可以先保存成 PDF，再拿到有打印机的地方打印。</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
      <source>Paper</source>
      <extracomment>button of the print preview</extracomment>
      <translation>纸张</translation>
    </message>
    <message>
      <source>Print all the same</source>
      <translation>仍然打印</translation>
    </message>
    <message>
      <source>Printed at %1 %: the printer leaves a wider edge of the paper white.</source>
      <translation>已缩成 %1% 打印：这台打印机打印不到那么靠边。</translation>
    </message>
    <message>
      <source>Save PDF</source>
      <translation>保存 PDF</translation>
    </message>
    <message>
      <source>Smaller</source>
      <extracomment>button of the print preview</extracomment>
      <translation>缩小</translation>
    </message>
    <message>
      <source>The page as a whole (Ctrl+0)</source>
      <translation>看整页（Ctrl+0）</translation>
    </message>
    <message>
      <source>The page as wide as the window (Ctrl+9)</source>
      <translation>页面与窗口同宽（Ctrl+9）</translation>
    </message>
    <message>
      <source>The printer does not answer. Check that it is on, then try again.</source>
      <translation>打印机没有响应。请确认已开机，再试一次。</translation>
    </message>
    <message>
      <source>Writing the pages…</source>
      <translation>正在输出页面…</translation>
    </message>
  </context>
  <context>
    <name>SheetTemplates</name>
    <message>
      <source>A question is too long: at most %1 characters.</source>
      <translation>问题太长了，最多 %1 个字。</translation>
    </message>
    <message>
      <source>A title is too long: at most %1 characters.</source>
      <translation>标题太长了，最多 %1 个字。</translation>
    </message>
    <message>
      <source>Dealer</source>
      <extracomment>the name of a template of the visit sheet: where one goes</extracomment>
      <translation>经销商</translation>
    </message>
    <message>
      <source>Give the template a name.</source>
      <translation>请给模板起个名称。</translation>
    </message>
    <message>
      <source>Home</source>
      <extracomment>the name of a template of the visit sheet: where one goes</extracomment>
      <translation>住家</translation>
    </message>
    <message>
      <source>How much of our goods is in stock, for how long?</source>
      <translation>我们的货还有多少库存，够卖多久？</translation>
    </message>
    <message>
      <source>No template is called %1. There are: %2.</source>
      <translation>没有叫 %1 的模板。现有：%2。</translation>
    </message>
    <message>
      <source>Pharmacy</source>
      <extracomment>the name of a template of the visit sheet: where one goes</extracomment>
      <translation>药店</translation>
    </message>
    <message>
      <source>Shop</source>
      <extracomment>the name of a template of the visit sheet: where one goes</extracomment>
      <translation>店面</translation>
    </message>
    <message>
      <source>Somebody changed this template in the meantime. Save again to keep what is set here.</source>
      <translation>这个模板刚才被改过。再保存一次，就以这里的设置为准。</translation>
    </message>
    <message>
      <source>The name is too long: at most %1 characters.</source>
      <translation>名称太长了，最多 %1 个字。</translation>
    </message>
    <message>
      <source>There is room for %1 questions of your own.</source>
      <translation>最多可放 %1 个自定义问题。</translation>
    </message>
    <message>
      <source>This file is too large to be a template.</source>
      <translation>这个文件太大，不是模板。</translation>
    </message>
    <message>
      <source>This is not a template of the visit sheet.</source>
      <translation>这不是拜访准备表的模板。</translation>
    </message>
    <message>
      <source>This template is no longer in the book.</source>
      <translation>这个模板已不在客户簿里。</translation>
    </message>
    <message>
      <source>To which shops do they go on, and how much to each?</source>
      <translation>货再卖到哪些店，各多少？</translation>
    </message>
    <message>
      <source>What do our competitors offer dealers now?</source>
      <translation>同行现在给经销商什么条件？</translation>
    </message>
    <message>
      <source>What do people at the counter ask?</source>
      <translation>他们的客人都问什么？</translation>
    </message>
    <message>
      <source>What do the pharmacists recommend, and why?</source>
      <translation>药师推荐什么，为什么？</translation>
    </message>
    <message>
      <source>When will it be used up?</source>
      <translation>什么时候会用完？</translation>
    </message>
    <message>
      <source>Where do our goods stand, and how long do they keep?</source>
      <translation>我们的货摆在哪里，有效期到什么时候？</translation>
    </message>
    <message>
      <source>Who of the family uses it, and how often?</source>
      <translation>家里谁在用，多久用一次？</translation>
    </message>
    <message>
      <source>Whom else do they know who might want it?</source>
      <translation>还认识谁可能需要？</translation>
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
      <translation>请写这一天的名称。</translation>
    </message>
    <message>
      <source>Called otherwise</source>
      <translation>已改名</translation>
    </message>
    <message>
      <source>From 1 to 366 days in a row.</source>
      <translation>请填 1 到 366 天。</translation>
    </message>
    <message>
      <source>Hidden</source>
      <extracomment>says what becomes of a festival that comes with the program</extracomment>
      <translation>已隐藏</translation>
    </message>
    <message>
      <source>No calendar has this day.</source>
      <translation>历上没有这一天。</translation>
    </message>
    <message>
      <source>This day is no longer in the book.</source>
      <translation>这一天已不在客户簿里。</translation>
    </message>
    <message>
      <source>This day was changed somewhere else meanwhile. Nothing was overwritten; open it again to see how it is now.</source>
      <translation>这一天刚才在别处被改过。没有覆盖任何内容；请再打开看看现在的样子。</translation>
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
      <translation>店内资料</translation>
    </message>
    <message>
      <source>The stand-in is the same colleague?</source>
      <translation>负责同事和后备同事是同一位？</translation>
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
      <translation>颜色</translation>
    </message>
    <message>
      <source>Contact rhythm…</source>
      <translation>联系周期…</translation>
    </message>
    <message>
      <source>Delete group</source>
      <translation>删除分组</translation>
    </message>
    <message>
      <source>Down</source>
      <extracomment>move the group down in its order</extracomment>
      <translation>下移</translation>
    </message>
    <message>
      <source>Edit conditions…</source>
      <translation>编辑条件…</translation>
    </message>
    <message>
      <source>Groups</source>
      <extracomment>heading or command in the sidebar</extracomment>
      <translation>分组</translation>
    </message>
    <message>
      <source>Icon</source>
      <extracomment>heading or command in the sidebar</extracomment>
      <translation>图标</translation>
    </message>
    <message>
      <source>Icons only</source>
      <translation>只显示图标</translation>
    </message>
    <message>
      <source>Into the group above</source>
      <translation>移入上一个分组</translation>
    </message>
    <message>
      <source>Merge into</source>
      <translation>并入</translation>
    </message>
    <message>
      <source>Move into</source>
      <translation>移到</translation>
    </message>
    <message>
      <source>New group</source>
      <translation>新建分组</translation>
    </message>
    <message>
      <source>New group inside</source>
      <translation>新建子分组</translation>
    </message>
    <message>
      <source>New smart group…</source>
      <translation>新建智能分组…</translation>
    </message>
    <message>
      <source>Number of customers · their share of your time in the last 90 days / the share that you want to give them</source>
      <translation>客户人数 · 最近 90 天花在他们身上的时间比例／想给他们的比例</translation>
    </message>
    <message>
      <source>Order</source>
      <extracomment>submenu: move the group up or down</extracomment>
      <translation>顺序</translation>
    </message>
    <message>
      <source>Out of its group</source>
      <translation>移出所在分组</translation>
    </message>
    <message>
      <source>Places and groups</source>
      <translation>位置与分组</translation>
    </message>
    <message>
      <source>Rename</source>
      <extracomment>heading or command in the sidebar</extracomment>
      <translation>改名</translation>
    </message>
    <message>
      <source>Restore a deleted group</source>
      <translation>还原已删除的分组</translation>
    </message>
    <message>
      <source>Restore or clear deleted entries…</source>
      <translation>还原或清除已删除的记录…</translation>
    </message>
    <message>
      <source>Show the names</source>
      <translation>显示名称</translation>
    </message>
    <message>
      <source>Show those of the groups below, too</source>
      <translation>也显示子分组的客户</translation>
    </message>
    <message>
      <source>Suggest some groups</source>
      <translation>建议几个分组</translation>
    </message>
    <message>
      <source>Tiers</source>
      <extracomment>heading or command in the sidebar</extracomment>
      <translation>客户等级</translation>
    </message>
    <message>
      <source>Top level</source>
      <translation>最上层</translation>
    </message>
    <message>
      <source>Up</source>
      <extracomment>move the group up in its order</extracomment>
      <translation>上移</translation>
    </message>
    <message numerus="yes">
      <source>contact every %n day(s)</source>
      <translation>
        <numerusform>每 %n 天联系</numerusform>
      </translation>
    </message>
    <message>
      <source>own only</source>
      <translation>不含子分组</translation>
    </message>
    <message>
      <source>time: now/goal</source>
      <translation>时间：现在/目标</translation>
    </message>
    <message>
      <source>with sub-groups</source>
      <translation>含子分组</translation>
    </message>
  </context>
  <context>
    <name>Snooze</name>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n 位客户</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Tomorrow</source>
      <extracomment>in the window that puts off until when one is reminded</extracomment>
      <translation>明天(&amp;T)</translation>
    </message>
    <message>
      <source>Choose a day after today.</source>
      <translation>请选今天以后的日子。</translation>
    </message>
    <message>
      <source>In a &amp;month</source>
      <translation>一个月后(&amp;M)</translation>
    </message>
    <message>
      <source>In a &amp;week</source>
      <translation>一周后(&amp;W)</translation>
    </message>
    <message>
      <source>Looking who is to be contacted today</source>
      <translation>正在更新今天的待联系名单</translation>
    </message>
    <message>
      <source>Nobody of them is put off.</source>
      <translation>这些客户都没有推迟。</translation>
    </message>
    <message>
      <source>Put off until %1</source>
      <translation>推迟到 %1</translation>
    </message>
    <message>
      <source>Put off until %1: %2</source>
      <translation>推迟到 %1：%2</translation>
    </message>
    <message>
      <source>Put off: %1</source>
      <translation>推迟：%1</translation>
    </message>
    <message>
      <source>Remind again (Alt+Shift+F8)</source>
      <translation>恢复提醒（Alt+Shift+F8）</translation>
    </message>
    <message>
      <source>Say until which day.</source>
      <translation>请填推迟到哪一天。</translation>
    </message>
    <message>
      <source>Somebody put this off in the meantime. Save again to keep what is written here.</source>
      <translation>这段时间有人推迟过了。再保存一次，就按这里写的。</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>取消推迟</translation>
    </message>
    <message>
      <source>Until when?</source>
      <translation>推迟到什么时候？</translation>
    </message>
    <message>
      <source>Why? (may stay empty)</source>
      <translation>为什么？（可以不填）</translation>
    </message>
  </context>
  <context>
    <name>Staff</name>
    <message>
      <source>%1, who is the current user now</source>
      <translation>%1，并设为当前使用者</translation>
    </message>
    <message>
      <source>A colleague needs a name.</source>
      <translation>同事要有姓名。</translation>
    </message>
    <message>
      <source>Add a colleague</source>
      <translation>添加同事</translation>
    </message>
    <message>
      <source>Add a colleague first, who is then the current user.</source>
      <translation>请先添加同事，并设为当前使用者。</translation>
    </message>
    <message>
      <source>An hour cannot cost that.</source>
      <translation>每小时成本不能是这个金额。</translation>
    </message>
    <message>
      <source>Choose the current user first: at the top on the right.</source>
      <translation>请先在右上角选择当前使用者。</translation>
    </message>
    <message>
      <source>Name</source>
      <extracomment>label of a field</extracomment>
      <translation>姓名</translation>
    </message>
    <message>
      <source>This colleague is no longer in the book.</source>
      <translation>这位同事已经不在客户簿里。</translation>
    </message>
  </context>
  <context>
    <name>StaffChooser</name>
    <message>
      <source>Choose your name</source>
      <translation>请选姓名</translation>
    </message>
    <message>
      <source>Current user</source>
      <translation>当前使用者</translation>
    </message>
    <message>
      <source>Handed over to you: %1</source>
      <translation>交给您的客户：%1 位</translation>
    </message>
    <message>
      <source>Who is using the book; comments, contacts and visits carry this name</source>
      <translation>当前是谁在使用；评论、联系记录和拜访都会写上这个名字</translation>
    </message>
  </context>
  <context>
    <name>StaffView</name>
    <message>
      <source>%1 (has left)</source>
      <translation>%1（已离开）</translation>
    </message>
    <message numerus="yes">
      <source>%1 (of %n)</source>
      <translation>
        <numerusform>%1（%n 条）</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 of the time is estimated.</source>
      <translation>时间有 %1 按默认值估计。</translation>
    </message>
    <message>
      <source>%1% less than in the time before.</source>
      <translation>比前一段时间少 %1%。</translation>
    </message>
    <message>
      <source>%1% more than in the time before.</source>
      <translation>比前一段时间多 %1%。</translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>负责 %n 位客户</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n month(s)</source>
      <translation>
        <numerusform>%n 个月</numerusform>
      </translation>
    </message>
    <message>
      <source>12 months</source>
      <translation>12 个月</translation>
    </message>
    <message>
      <source>By tier</source>
      <translation>按等级</translation>
    </message>
    <message>
      <source>Contacts made, all kinds</source>
      <translation>联系，全部</translation>
    </message>
    <message>
      <source>Customers</source>
      <extracomment>on the page of one colleague for the talk with them, and on its paper</extracomment>
      <translation>客户数</translation>
    </message>
    <message>
      <source>Customers handed over</source>
      <translation>交出的客户</translation>
    </message>
    <message>
      <source>Customers lost</source>
      <translation>流失的客户</translation>
    </message>
    <message>
      <source>Customers taken over</source>
      <translation>接手的客户</translation>
    </message>
    <message>
      <source>Customers to contact</source>
      <translation>待联系</translation>
    </message>
    <message>
      <source>Customers won back</source>
      <translation>赢回的客户</translation>
    </message>
    <message>
      <source>Customers, sales, needs and losses are those of the customers whom the colleague looks after now. Contacts made, visits, promises and marks are those that carry the colleague's name.</source>
      <translation>客户、销售、需求和流失，算的是这位同事现在负责的客户。联系、拜访、答应的事和满意度，算的是记在这位同事名下的。</translation>
    </message>
    <message>
      <source>Difference</source>
      <extracomment>on the page of one colleague for the talk with them, and on its paper</extracomment>
      <translation>差异</translation>
    </message>
    <message>
      <source>Enter shows these customers.</source>
      <translation>按 Enter 列出这些客户。</translation>
    </message>
    <message>
      <source>Expected needs bought</source>
      <translation>预计需求，已购买</translation>
    </message>
    <message>
      <source>Handed over, not confirmed yet</source>
      <translation>交接来的，还没确认</translation>
    </message>
    <message>
      <source>In rhythm = customers who were contacted within their days ÷ customers who are to be contacted in a rhythm; lost ones and those who do not want it are left out.</source>
      <translation>按时联系 = 在联系周期内联系过的客户 ÷ 有联系周期的客户；已流失和不愿被联系的客户不算。</translation>
    </message>
    <message>
      <source>Last month</source>
      <translation>上月</translation>
    </message>
    <message>
      <source>Last week</source>
      <translation>上周</translation>
    </message>
    <message>
      <source>Looked after by nobody</source>
      <translation>没有负责同事</translation>
    </message>
    <message>
      <source>Needs expected</source>
      <translation>预计需求</translation>
    </message>
    <message>
      <source>No tier</source>
      <translation>没有等级</translation>
    </message>
    <message>
      <source>Open now</source>
      <translation>目前待办</translation>
    </message>
    <message>
      <source>Profit with their customers</source>
      <translation>负责客户的毛利</translation>
    </message>
    <message>
      <source>Promises kept</source>
      <translation>答应的事，已做到</translation>
    </message>
    <message>
      <source>Promises open</source>
      <translation>答应的事，未完成</translation>
    </message>
    <message>
      <source>Sales are counted by profit if every sale of the period has one, else by amount; returns are taken off. The time before has as many days.</source>
      <translation>这段时间每条销售都记了毛利时算毛利，否则算金额；退货扣除。“前一段时间”的天数相同。</translation>
    </message>
    <message>
      <source>Sales to their customers</source>
      <translation>负责客户的销售额</translation>
    </message>
    <message>
      <source>Satisfaction is the average of the marks from 1 to 5 that were noted with contacts; in brackets of how many.</source>
      <translation>满意度是联系时记下的 1 到 5 分的平均；括号里是条数。</translation>
    </message>
    <message>
      <source>Satisfaction month by month</source>
      <translation>逐月满意度</translation>
    </message>
    <message>
      <source>Satisfaction, 1 to 5</source>
      <translation>满意度（1 到 5）</translation>
    </message>
    <message>
      <source>Share</source>
      <extracomment>on the page of one colleague for the talk with them, and on its paper</extracomment>
      <translation>比例</translation>
    </message>
    <message>
      <source>Talk with each colleague</source>
      <translation>同事面谈表</translation>
    </message>
    <message>
      <source>Target</source>
      <extracomment>on the page of one colleague for the talk with them, and on its paper</extracomment>
      <translation>目标</translation>
    </message>
    <message>
      <source>The time before has sales without a profit and cannot be compared.</source>
      <translation>前一段时间有销售没记毛利，无法比较。</translation>
    </message>
    <message>
      <source>This month</source>
      <translation>本月</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>本周</translation>
    </message>
    <message>
      <source>Time with customers</source>
      <translation>花在客户的时间</translation>
    </message>
    <message>
      <source>Visits made</source>
      <translation>安排的拜访：已拜访</translation>
    </message>
    <message>
      <source>Visits missed</source>
      <translation>安排的拜访：未访成</translation>
    </message>
    <message>
      <source>Visits moved</source>
      <translation>安排的拜访：已改期</translation>
    </message>
    <message>
      <source>Visits planned</source>
      <translation>安排的拜访：还没反馈</translation>
    </message>
    <message>
      <source>What became of it</source>
      <translation>结果如何</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>做了什么</translation>
    </message>
    <message>
      <source>What we agreed</source>
      <translation>我们说好的事</translation>
    </message>
    <message>
      <source>With the shop</source>
      <translation>对店里</translation>
    </message>
    <message>
      <source>With this colleague</source>
      <translation>对这位同事</translation>
    </message>
    <message>
      <source>in rhythm %1 (%2 of %3)</source>
      <translation>按时联系 %1（%2/%3）</translation>
    </message>
    <message numerus="yes">
      <source>stands in for %n more</source>
      <translation>
        <numerusform>另后备 %n 位</numerusform>
      </translation>
    </message>
    <message>
      <source>… in the same time before</source>
      <translation>…前一段同样长的时间</translation>
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
      <translation>%1 已经在另一个窗口打开，但那个窗口没有响应。请关闭那个窗口，或重新启动电脑。</translation>
    </message>
    <message>
      <source>%1 is open in another window.</source>
      <translation>%1 已在另一个窗口打开。</translation>
    </message>
    <message>
      <source>%1 was opened but cannot be shown: something in it is not as it should be. Try a copy of it.</source>
      <translation>%1 能打开，但无法显示：里面有不正常的内容。请试试它的备份。</translation>
    </message>
    <message>
      <source>%1 was opened by another window at the same moment.</source>
      <translation>%1 同时被另一个窗口打开了。</translation>
    </message>
    <message numerus="yes">
      <source>%n customers</source>
      <translation>
        <numerusform>%n 位客户</numerusform>
      </translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>button or title of the window that cannot open a book</extracomment>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Customer books (*%1)</source>
      <translation>客户簿 (*%1)</translation>
    </message>
    <message>
      <source>Customers</source>
      <extracomment>button or title of the window that cannot open a book</extracomment>
      <translation>客户</translation>
    </message>
    <message>
      <source>New book…</source>
      <translation>新建客户簿…</translation>
    </message>
    <message>
      <source>Open another book…</source>
      <translation>打开其他客户簿…</translation>
    </message>
    <message>
      <source>Open the chosen one</source>
      <translation>打开选中的这本</translation>
    </message>
    <message>
      <source>Other ways</source>
      <translation>其他办法</translation>
    </message>
    <message>
      <source>Restore a backup…</source>
      <translation>还原备份…</translation>
    </message>
    <message>
      <source>Sample shop</source>
      <translation>示例店铺</translation>
    </message>
    <message>
      <source>The program ended while it was opening %1 the last time, so it is not opened again unasked. Try once more, or open a copy of it.</source>
      <translation>上次打开 %1 时程序中断了，所以这次不自动打开。请再试一次，或打开它的备份。</translation>
    </message>
    <message>
      <source>These look like it or a copy of it:</source>
      <translation>这些看起来是它或它的备份：</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>再试一次</translation>
    </message>
    <message>
      <source>cannot be read</source>
      <translation>无法读取</translation>
    </message>
  </context>
  <context>
    <name>Step</name>
    <message>
      <source>%1 are not duplicates</source>
      <translation>%1 不是重复的</translation>
    </message>
    <message numerus="yes">
      <source>%1 gift(s): %2</source>
      <translation>
        <numerusform>将 %1 份礼物标为“%2”</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 was introduced by %2</source>
      <translation>%1 由 %2 介绍</translation>
    </message>
    <message>
      <source>%1 works here: %2 → %3</source>
      <translation>%1在职：%2 → %3</translation>
    </message>
    <message>
      <source>%1, %2: %3 → %4</source>
      <translation>%1的%2：%3 → %4</translation>
    </message>
    <message>
      <source>%1, contact every: %2 → %3 days</source>
      <translation>%1的联系周期：%2 → %3 天</translation>
    </message>
    <message>
      <source>%1, shortest gap: %2 → %3 days</source>
      <translation>%1的最短间隔：%2 → %3 天</translation>
    </message>
    <message numerus="yes">
      <source>Add %1 stop(s) to the trip %2</source>
      <translation>
        <numerusform>加 %1 站到行程“%2”</numerusform>
      </translation>
    </message>
    <message>
      <source>Add %1 to the staff</source>
      <translation>添加同事 %1</translation>
    </message>
    <message>
      <source>Add to group %1</source>
      <translation>加入分组 %1</translation>
    </message>
    <message>
      <source>Address of the shop: %1 → %2</source>
      <translation>店铺地址：%1 → %2</translation>
    </message>
    <message numerus="yes">
      <source>Bring %1 customer(s) over from a copy</source>
      <translation>
        <numerusform>从备份带过来 %1 位客户</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel a visit</source>
      <translation>取消拜访</translation>
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
      <translation>修改评论</translation>
    </message>
    <message numerus="yes">
      <source>Change a contact with %1 customer(s)</source>
      <translation>
        <numerusform>修改与 %1 位客户的联系记录</numerusform>
      </translation>
    </message>
    <message>
      <source>Change a logged contact</source>
      <translation>修改联系记录</translation>
    </message>
    <message>
      <source>Change a record of loss</source>
      <translation>修改流失记录</translation>
    </message>
    <message>
      <source>Change a sale to %1: %2</source>
      <translation>修改 %1 的销售：%2</translation>
    </message>
    <message>
      <source>Change a template of the visit sheet: %1</source>
      <translation>修改拜访准备表模板：%1</translation>
    </message>
    <message>
      <source>Change a visit</source>
      <translation>修改拜访</translation>
    </message>
    <message>
      <source>Change promised service %1</source>
      <translation>修改服务承诺：%1</translation>
    </message>
    <message>
      <source>Change smart group %1</source>
      <translation>修改智能分组 %1</translation>
    </message>
    <message>
      <source>Change the customer review meeting of %1</source>
      <translation>修改客户分类检查会议：%1</translation>
    </message>
    <message>
      <source>Change the date of a comment</source>
      <translation>修改评论日期</translation>
    </message>
    <message>
      <source>Change the day %1</source>
      <translation>修改日子“%1”</translation>
    </message>
    <message>
      <source>Change the gift for %1: %2</source>
      <translation>修改 %1 的礼物：%2</translation>
    </message>
    <message>
      <source>Change the look of group %1</source>
      <translation>修改分组 %1 的外观</translation>
    </message>
    <message>
      <source>Change the need of %1: %2</source>
      <translation>修改%1的预计需求：%2</translation>
    </message>
    <message>
      <source>Change the shop's settings</source>
      <translation>修改店铺设置</translation>
    </message>
    <message>
      <source>Change the task for %1: %2</source>
      <translation>修改%1的待办：%2</translation>
    </message>
    <message>
      <source>Change the tier %1</source>
      <translation>修改等级：%1</translation>
    </message>
    <message>
      <source>Change the tiers</source>
      <translation>修改客户等级</translation>
    </message>
    <message>
      <source>Change the trip %1</source>
      <translation>修改行程：%1</translation>
    </message>
    <message>
      <source>Change words of greeting: %1</source>
      <translation>修改问候模板：%1</translation>
    </message>
    <message>
      <source>Close the need of %1: %2</source>
      <translation>结束%1的预计需求：%2</translation>
    </message>
    <message numerus="yes">
      <source>Confirm %1 handed-over customer(s)</source>
      <translation>
        <numerusform>确认接手 %1 位客户</numerusform>
      </translation>
    </message>
    <message>
      <source>Confirm the visit to %1</source>
      <translation>确认拜访 %1</translation>
    </message>
    <message>
      <source>Correct the item %1 to %2</source>
      <translation>品名 %1 更正为 %2</translation>
    </message>
    <message>
      <source>Correct the typed sheet of %1</source>
      <translation>修改“%1”的拜访结果</translation>
    </message>
    <message>
      <source>Currency: %1 → %2</source>
      <translation>货币：%1 → %2</translation>
    </message>
    <message>
      <source>Customer review meeting of %1</source>
      <translation>客户分类检查会议：%1</translation>
    </message>
    <message>
      <source>Days ahead for %1: %2 → %3</source>
      <translation>%1提前几天提醒：%2 → %3</translation>
    </message>
    <message>
      <source>Days ahead of a reminder: %1 → %2</source>
      <translation>提前几天提醒：%1 → %2</translation>
    </message>
    <message>
      <source>Delete %1</source>
      <translation>删除 %1</translation>
    </message>
    <message>
      <source>Delete %1 customers</source>
      <translation>删除 %1 位客户</translation>
    </message>
    <message numerus="yes">
      <source>Delete %1 gift(s)</source>
      <translation>
        <numerusform>删除 %1 份礼物</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete a comment</source>
      <translation>删除评论</translation>
    </message>
    <message numerus="yes">
      <source>Delete a contact with %1 customer(s)</source>
      <translation>
        <numerusform>删除与 %1 位客户的联系记录</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete a logged contact</source>
      <translation>删除一条联系记录</translation>
    </message>
    <message>
      <source>Delete a sale to %1: %2</source>
      <translation>删除 %1 的销售：%2</translation>
    </message>
    <message>
      <source>Delete a template of the visit sheet: %1</source>
      <translation>删除拜访准备表模板：%1</translation>
    </message>
    <message>
      <source>Delete group %1</source>
      <translation>删除分组 %1</translation>
    </message>
    <message>
      <source>Delete promised service %1</source>
      <translation>删除服务承诺：%1</translation>
    </message>
    <message>
      <source>Delete the customer review meeting of %1</source>
      <translation>删除客户分类检查会议：%1</translation>
    </message>
    <message>
      <source>Delete the day %1</source>
      <translation>删除日子“%1”</translation>
    </message>
    <message>
      <source>Delete the need of %1: %2</source>
      <translation>删除%1的预计需求：%2</translation>
    </message>
    <message>
      <source>Delete the relation of %1 and %2</source>
      <translation>删除 %1 与 %2 的关系</translation>
    </message>
    <message>
      <source>Delete the task for %1: %2</source>
      <translation>删除%1的待办：%2</translation>
    </message>
    <message>
      <source>Delete the trip %1</source>
      <translation>删除行程：%1</translation>
    </message>
    <message>
      <source>Delete words of greeting: %1</source>
      <translation>删除问候模板：%1</translation>
    </message>
    <message>
      <source>Done for %1: %2</source>
      <translation>完成%1的待办：%2</translation>
    </message>
    <message>
      <source>Empty %1 entries from the trash</source>
      <translation>从回收站清除 %1 条</translation>
    </message>
    <message>
      <source>Empty the trash: %1</source>
      <translation>从回收站清除：%1</translation>
    </message>
    <message>
      <source>Export</source>
      <extracomment>what a step was, in “Undone: …”</extracomment>
      <translation>导出</translation>
    </message>
    <message>
      <source>Fill in the sample shop</source>
      <translation>建立示例店</translation>
    </message>
    <message numerus="yes">
      <source>Greet %1 customer(s): %2</source>
      <translation>
        <numerusform>问候 %1 位客户：%2</numerusform>
      </translation>
    </message>
    <message>
      <source>Greet %1: %2</source>
      <translation>问候 %1：%2</translation>
    </message>
    <message>
      <source>Greeting to %1: %2</source>
      <translation>问候%1：%2</translation>
    </message>
    <message numerus="yes">
      <source>Hand over %1 customer(s)</source>
      <translation>
        <numerusform>交接 %1 位客户</numerusform>
      </translation>
    </message>
    <message>
      <source>Hide the day %1</source>
      <translation>隐藏日子“%1”</translation>
    </message>
    <message>
      <source>Hourly cost of %1: %2 → %3</source>
      <translation>%1的每小时成本：%2 → %3</translation>
    </message>
    <message>
      <source>Import of %1</source>
      <translation>导入 %1</translation>
    </message>
    <message>
      <source>Import of sales from %1</source>
      <translation>从 %1 导入销售</translation>
    </message>
    <message>
      <source>Import of the calendar %1</source>
      <translation>导入日历 %1</translation>
    </message>
    <message>
      <source>Keep large pictures as they came: %1 → %2</source>
      <translation>保留原图：%1 → %2</translation>
    </message>
    <message>
      <source>Keep what can be undone for: %1 → %2</source>
      <translation>步骤可撤销的期限：%1 → %2</translation>
    </message>
    <message>
      <source>Leap months as ordinary ones: %1 → %2</source>
      <translation>闰月一律算平月：%1 → %2</translation>
    </message>
    <message numerus="yes">
      <source>Link %1 customer(s) to %2</source>
      <translation>
        <numerusform>把 %1 位客户连到 %2</numerusform>
      </translation>
    </message>
    <message>
      <source>Link a comment to a visit or call</source>
      <translation>把评论关联到拜访或联系</translation>
    </message>
    <message>
      <source>Lodging of the trip %1</source>
      <translation>行程“%1”的住宿</translation>
    </message>
    <message>
      <source>Log a contact</source>
      <translation>记录联系</translation>
    </message>
    <message>
      <source>Log a contact with %1</source>
      <translation>记一笔与%1的联系</translation>
    </message>
    <message numerus="yes">
      <source>Log a contact with %1 customer(s)</source>
      <translation>
        <numerusform>为 %1 位客户记录联系</numerusform>
      </translation>
    </message>
    <message>
      <source>Merge %1 with %2</source>
      <translation>合并 %1 和 %2</translation>
    </message>
    <message>
      <source>Merge %1 with %2 others</source>
      <translation>合并 %1 和另外 %2 位</translation>
    </message>
    <message>
      <source>Merge group %1 into %2</source>
      <translation>将分组 %1 并入 %2</translation>
    </message>
    <message>
      <source>Message of a trip to %1</source>
      <translation>给 %1 的行程消息</translation>
    </message>
    <message>
      <source>Move a comment into the inbox</source>
      <translation>把评论放进“待归档”</translation>
    </message>
    <message>
      <source>Move a comment to %1</source>
      <translation>把评论移给 %1</translation>
    </message>
    <message>
      <source>Move from group %1 to %2</source>
      <translation>从分组 %1 移到 %2</translation>
    </message>
    <message>
      <source>Move group %1</source>
      <translation>移动分组 %1</translation>
    </message>
    <message>
      <source>Move the festival %1</source>
      <translation>把节日“%1”移到别天</translation>
    </message>
    <message>
      <source>Move the stop on the trip: %1</source>
      <translation>移动行程中的一站：%1</translation>
    </message>
    <message>
      <source>Move the task for %1: %2</source>
      <translation>将%1的待办改到 %2</translation>
    </message>
    <message>
      <source>Move the visit to %1: %2</source>
      <translation>将%1的拜访改到 %2</translation>
    </message>
    <message>
      <source>Name of a colleague: %1 → %2</source>
      <translation>同事姓名：%1 → %2</translation>
    </message>
    <message>
      <source>Name of a tier: %1 → %2</source>
      <translation>等级名称：%1 → %2</translation>
    </message>
    <message>
      <source>Name of the shop: %1 → %2</source>
      <translation>店名：%1 → %2</translation>
    </message>
    <message>
      <source>New comment</source>
      <translation>新建评论</translation>
    </message>
    <message>
      <source>New customer %1</source>
      <translation>新建客户 %1</translation>
    </message>
    <message>
      <source>New customer %1 with a sale: %2</source>
      <translation>新建客户 %1 和销售：%2</translation>
    </message>
    <message>
      <source>New day of the shop: %1</source>
      <translation>新建店里的日子：%1</translation>
    </message>
    <message>
      <source>New group %1</source>
      <translation>新建分组 %1</translation>
    </message>
    <message numerus="yes">
      <source>New group of %1 customer(s): %2</source>
      <translation>
        <numerusform>新建分组：%2（%1 位客户）</numerusform>
      </translation>
    </message>
    <message>
      <source>New need of %1: %2</source>
      <translation>预计需求：%1，%2</translation>
    </message>
    <message>
      <source>New promised service %1</source>
      <translation>新建服务承诺：%1</translation>
    </message>
    <message>
      <source>New smart group %1</source>
      <translation>新建智能分组 %1</translation>
    </message>
    <message>
      <source>New task for %1: %2</source>
      <translation>待办：%1，%2</translation>
    </message>
    <message>
      <source>New template of the visit sheet: %1</source>
      <translation>新建拜访准备表模板：%1</translation>
    </message>
    <message>
      <source>New words of greeting: %1</source>
      <translation>新建问候模板：%1</translation>
    </message>
    <message>
      <source>Open the task for %1 again: %2</source>
      <translation>%1的待办改回未完成：%2</translation>
    </message>
    <message>
      <source>Order the stops of %1 by time</source>
      <translation>%1 各站按时间排</translation>
    </message>
    <message>
      <source>Page at the start: %1 → %2</source>
      <translation>打开时的页面：%1 → %2</translation>
    </message>
    <message>
      <source>Photos of the visit to %1</source>
      <translation>“%1”的拜访照片</translation>
    </message>
    <message>
      <source>Pin a comment</source>
      <translation>置顶评论</translation>
    </message>
    <message>
      <source>Plan a visit</source>
      <translation>安排拜访</translation>
    </message>
    <message numerus="yes">
      <source>Plan gifts for %1 customer(s): %2</source>
      <translation>
        <numerusform>安排 %1 位客户的礼物：%2</numerusform>
      </translation>
    </message>
    <message>
      <source>Plan the trip %1</source>
      <translation>安排行程：%1</translation>
    </message>
    <message numerus="yes">
      <source>Plan visits to %1 customer(s)</source>
      <translation>
        <numerusform>安排拜访 %1 位客户</numerusform>
      </translation>
    </message>
    <message>
      <source>Postpone the need of %1: %2</source>
      <translation>延后%1的预计需求：%2</translation>
    </message>
    <message>
      <source>Put off %1</source>
      <translation>推迟：%1</translation>
    </message>
    <message numerus="yes">
      <source>Put off %1 customer(s)</source>
      <translation>
        <numerusform>推迟 %1 位客户</numerusform>
      </translation>
    </message>
    <message>
      <source>Put off the task for %1: %2</source>
      <translation>推迟待办：%1，%2</translation>
    </message>
    <message>
      <source>Put the first steps away</source>
      <translation>收起接下来的几步</translation>
    </message>
    <message>
      <source>Put the visit off: %1</source>
      <translation>拜访改期：%1</translation>
    </message>
    <message>
      <source>Region of the shop: %1 → %2</source>
      <translation>所在地区：%1 → %2</translation>
    </message>
    <message>
      <source>Relate %1 and %2</source>
      <translation>建立 %1 与 %2 的关系</translation>
    </message>
    <message numerus="yes">
      <source>Remind again of %1 customer(s)</source>
      <translation>
        <numerusform>恢复提醒 %1 位客户</numerusform>
      </translation>
    </message>
    <message>
      <source>Remove a photo of the visit to %1</source>
      <translation>移除“%1”的拜访照片</translation>
    </message>
    <message>
      <source>Rename a festival to %1</source>
      <translation>节日改名为“%1”</translation>
    </message>
    <message>
      <source>Rename a group to %1</source>
      <translation>分组改名为 %1</translation>
    </message>
    <message>
      <source>Restore %1</source>
      <translation>还原 %1</translation>
    </message>
    <message>
      <source>Restore %1 customers</source>
      <translation>还原 %1 位客户</translation>
    </message>
    <message>
      <source>Restore %1 entries from the trash</source>
      <translation>从回收站还原 %1 条</translation>
    </message>
    <message>
      <source>Restore a comment from the trash</source>
      <translation>从回收站还原评论</translation>
    </message>
    <message>
      <source>Restore a comment from the trash; its customer is still in there</source>
      <translation>从回收站还原评论；客户还在回收站里</translation>
    </message>
    <message>
      <source>Restore from the trash: %1</source>
      <translation>从回收站还原：%1</translation>
    </message>
    <message>
      <source>Restore from the trash: %1; its customer is still in there</source>
      <translation>从回收站还原：%1；客户还在回收站里</translation>
    </message>
    <message>
      <source>Restore group %1</source>
      <translation>还原分组 %1</translation>
    </message>
    <message>
      <source>Rhythm of group %1</source>
      <translation>分组“%1”的联系周期</translation>
    </message>
    <message>
      <source>Sale from the need of %1: %2</source>
      <translation>%1的预计需求成交：%2</translation>
    </message>
    <message>
      <source>Sale to %1: %2</source>
      <translation>销售：%1，%2</translation>
    </message>
    <message>
      <source>Say what is in the trash for days: %1 → %2</source>
      <translation>回收站提醒清除的天数：%1 → %2</translation>
    </message>
    <message numerus="yes">
      <source>Set %1 customer(s) lost</source>
      <translation>
        <numerusform>将 %1 位客户列为流失</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set the area of %1 customer(s)</source>
      <translation>
        <numerusform>设置 %1 位客户的区域</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set the role of %1 customer(s)</source>
      <translation>
        <numerusform>设置 %1 位客户的角色</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set the source of %1 customer(s)</source>
      <translation>
        <numerusform>设置 %1 位客户的来源</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set the stage of %1 customer(s)</source>
      <translation>
        <numerusform>设置 %1 位客户的阶段</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set the tier of %1 customer(s)</source>
      <translation>
        <numerusform>设置 %1 位客户的等级</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set the wishes of %1 customer(s)</source>
      <translation>
        <numerusform>设置 %1 位客户的联系意愿</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set who looks after %1 customer(s)</source>
      <translation>
        <numerusform>设置 %1 位客户的负责同事</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Set who stands in for %1 customer(s)</source>
      <translation>
        <numerusform>设置 %1 位客户的后备同事</numerusform>
      </translation>
    </message>
    <message>
      <source>Share of the time: %1 %2% → %3%</source>
      <translation>%1的时间 %2% → %3%</translation>
    </message>
    <message>
      <source>Share of the time: %1 %2% → %3%, %4 %5% → %6%</source>
      <translation>%1的时间 %2% → %3%，%4 %5% → %6%</translation>
    </message>
    <message>
      <source>Share of the time: %1 %2% → %3%, %4 %5% → %6%, %7 %8% → %9%</source>
      <translation>%1的时间 %2% → %3%，%4 %5% → %6%，%7 %8% → %9%</translation>
    </message>
    <message>
      <source>Show %1 as it comes with the program</source>
      <translation>“%1”改回原有的样子</translation>
    </message>
    <message>
      <source>Suggested groups</source>
      <translation>建议的分组</translation>
    </message>
    <message>
      <source>Take %1 out of the company</source>
      <translation>把 %1 移出公司</translation>
    </message>
    <message>
      <source>Take out of group %1</source>
      <translation>移出分组 %1</translation>
    </message>
    <message numerus="yes">
      <source>Take the area of %1 customer(s) from their addresses</source>
      <translation>
        <numerusform>从地址填 %1 位客户的地区</numerusform>
      </translation>
    </message>
    <message>
      <source>Take the stop out of its trip: %1</source>
      <translation>移出行程：%1</translation>
    </message>
    <message numerus="yes">
      <source>Template of %1 visit(s): %2</source>
      <translation>
        <numerusform>%1 次拜访选用模板：%2</numerusform>
      </translation>
    </message>
    <message>
      <source>Thank-you for %1 given</source>
      <translation>介绍 %1 的谢礼已送出</translation>
    </message>
    <message>
      <source>Thank-you for %1 not given yet</source>
      <translation>介绍 %1 的谢礼尚未送出</translation>
    </message>
    <message>
      <source>The visit to %1 is not confirmed</source>
      <translation>拜访 %1 未确认</translation>
    </message>
    <message>
      <source>Tick an item of a comment</source>
      <translation>勾选评论中的项目</translation>
    </message>
    <message>
      <source>Time zone: %1 → %2</source>
      <translation>时区：%1 → %2</translation>
    </message>
    <message>
      <source>Turn a photo of the visit to %1</source>
      <translation>旋转“%1”的拜访照片</translation>
    </message>
    <message>
      <source>Type in the visit to %1</source>
      <translation>录入“%1”的拜访结果</translation>
    </message>
    <message>
      <source>Unpin a comment</source>
      <translation>取消置顶评论</translation>
    </message>
    <message>
      <source>Visit missed: %1</source>
      <translation>未访成：%1</translation>
    </message>
  </context>
  <context>
    <name>Tasks</name>
    <message numerus="yes">
      <source>Changing %n customers</source>
      <translation>
        <numerusform>正在修改 %n 位客户</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Changing %n sales</source>
      <translation>
        <numerusform>正在修改 %n 条销售</numerusform>
      </translation>
    </message>
    <message>
      <source>It cannot come again like that: %1</source>
      <translation>不能这样重复：%1</translation>
    </message>
    <message>
      <source>Say what is to be done.</source>
      <translation>请写下要做什么。</translation>
    </message>
    <message>
      <source>Somebody changed this in the meantime. Save again to keep what is written here.</source>
      <translation>这条待办刚才被改过。再保存一次，就以这里写的为准。</translation>
    </message>
    <message>
      <source>This is no longer in the book.</source>
      <translation>这条待办已不在客户簿中。</translation>
    </message>
    <message>
      <source>This is not a day: %1</source>
      <translation>这不是日期：%1</translation>
    </message>
  </context>
  <context>
    <name>TaxIds</name>
    <message>
      <source>A Taiwan tax id has 8 digits. It is kept as written.</source>
      <translation>台湾统一编号是 8 位数字。已照原样保留。</translation>
    </message>
    <message>
      <source>A tax id has 18 characters. It is kept as written.</source>
      <translation>统一社会信用代码是 18 位。已照原样保留。</translation>
    </message>
    <message>
      <source>The digits of this tax id do not add up. Look at it again; it is kept as written.</source>
      <translation>这个税号的校验码不对，请再看一遍；已照原样保留。</translation>
    </message>
    <message>
      <source>The last character of this tax id does not fit the others. Look at it again; it is kept as written.</source>
      <translation>统一社会信用代码的最后一位不对，请再看一遍；已照原样保留。</translation>
    </message>
  </context>
  <context>
    <name>TeamView</name>
    <message>
      <source>A page for each colleague</source>
      <translation>每位同事一页</translation>
    </message>
    <message>
      <source>A page for the talk with each colleague</source>
      <translation>与每位同事面谈用的一页</translation>
    </message>
    <message>
      <source>Colleagues</source>
      <extracomment>the view with a page for each colleague</extracomment>
      <translation>同事</translation>
    </message>
    <message>
      <source>Days of the talk</source>
      <translation>面谈的期间</translation>
    </message>
    <message>
      <source>Print all pages</source>
      <translation>打印全部同事</translation>
    </message>
    <message>
      <source>The figures of this page</source>
      <translation>这一页的数字</translation>
    </message>
  </context>
  <context>
    <name>TemplateEditor</name>
    <message>
      <source>&amp;Delete</source>
      <extracomment>label or button in the editor of a template of the visit sheet</extracomment>
      <translation>删除(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <extracomment>label or button in the editor of a template of the visit sheet</extracomment>
      <translation>保存(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;To a file…</source>
      <translation>导出文件(&amp;T)…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>label or button in the editor of a template of the visit sheet</extracomment>
      <translation>取消</translation>
    </message>
    <message>
      <source>For</source>
      <extracomment>label or button in the editor of a template of the visit sheet</extracomment>
      <translation>用于</translation>
    </message>
    <message>
      <source>From a &amp;file…</source>
      <translation>从文件导入(&amp;F)…</translation>
    </message>
    <message>
      <source>Name</source>
      <extracomment>label or button in the editor of a template of the visit sheet</extracomment>
      <translation>名称</translation>
    </message>
    <message>
      <source>Open a template</source>
      <translation>打开模板</translation>
    </message>
    <message>
      <source>Questions of your own, one a line</source>
      <translation>自定义问题，一行一个</translation>
    </message>
    <message>
      <source>Save as a &amp;new one</source>
      <translation>另存为新模板(&amp;N)</translation>
    </message>
    <message>
      <source>Save the template</source>
      <translation>导出模板</translation>
    </message>
    <message>
      <source>Space shows or hides, Alt+↑ and Alt+↓ move, F2 gives it a title of your own</source>
      <translation>空格键显示或隐藏；用 Alt+↑ 或 Alt+↓ 移动；按 F2 自定义标题</translation>
    </message>
    <message>
      <source>Template of the visit sheet</source>
      <translation>拜访准备表模板</translation>
    </message>
    <message>
      <source>Templates (*.json)</source>
      <translation>模板 (*.json)</translation>
    </message>
    <message>
      <source>The sheet as it will be printed</source>
      <translation>打印出来的准备表</translation>
    </message>
    <message>
      <source>This file cannot be read.</source>
      <translation>这个文件无法读取。</translation>
    </message>
    <message>
      <source>any visit</source>
      <translation>各种拜访</translation>
    </message>
  </context>
  <context>
    <name>TemplateForm</name>
    <message>
      <source>For</source>
      <extracomment>label of a field in the form of words of greeting</extracomment>
      <translation>节日或场合</translation>
    </message>
    <message>
      <source>Language</source>
      <extracomment>label of a field in the form of words of greeting</extracomment>
      <translation>语言</translation>
    </message>
    <message>
      <source>Only if there are several for the same</source>
      <translation>同一场合有好几个时才需要</translation>
    </message>
    <message>
      <source>Own name</source>
      <translation>模板名称</translation>
    </message>
    <message>
      <source>Puts %1 into the text</source>
      <translation>在文字里加入 %1</translation>
    </message>
    <message>
      <source>Say for which occasion these words are.</source>
      <translation>请填这个模板用于什么节日或场合。</translation>
    </message>
    <message>
      <source>Text</source>
      <extracomment>label of a field in the form of words of greeting</extracomment>
      <translation>内容</translation>
    </message>
    <message>
      <source>To %1 it would say</source>
      <translation>写给 %1 会是这样</translation>
    </message>
    <message>
      <source>Tone</source>
      <extracomment>label of a field in the form of words of greeting</extracomment>
      <translation>语气</translation>
    </message>
    <message>
      <source>Words of greeting</source>
      <translation>问候模板</translation>
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
      <translation>关闭</translation>
    </message>
    <message>
      <source>Delete</source>
      <extracomment>in the window of all words of greeting; "ours" came with the program</extracomment>
      <translation>删除</translation>
    </message>
    <message>
      <source>For</source>
      <extracomment>in the window of all words of greeting; "ours" came with the program</extracomment>
      <translation>节日或场合</translation>
    </message>
    <message>
      <source>New words…</source>
      <translation>新建模板…</translation>
    </message>
    <message>
      <source>What you change is kept in your book; when it is deleted, ours is there again.</source>
      <translation>您改过的模板存在客户簿里；删除后就会回到原来自带的。</translation>
    </message>
    <message>
      <source>Whose</source>
      <extracomment>in the window of all words of greeting; "ours" came with the program</extracomment>
      <translation>来源</translation>
    </message>
    <message>
      <source>Words</source>
      <extracomment>in the window of all words of greeting; "ours" came with the program</extracomment>
      <translation>语气与语言</translation>
    </message>
    <message>
      <source>Words of greeting</source>
      <translation>问候模板</translation>
    </message>
    <message>
      <source>ours</source>
      <extracomment>in the window of all words of greeting; "ours" came with the program</extracomment>
      <translation>自带</translation>
    </message>
    <message>
      <source>your own</source>
      <translation>自己的</translation>
    </message>
  </context>
  <context>
    <name>TermsSection</name>
    <message>
      <source>Own terms and limits</source>
      <translation>专属条件与联系频率</translation>
    </message>
    <message>
      <source>To be contacted every %1 days, but not within %2: make it longer.</source>
      <translation>联系周期是 %1 天，最短间隔却是 %2 天：请把周期拉长。</translation>
    </message>
    <message>
      <source>as the group %1: %2 days</source>
      <translation>按分组“%1”：%2 天</translation>
    </message>
    <message>
      <source>as the tier: %1 days</source>
      <translation>按等级：%1 天</translation>
    </message>
    <message numerus="yes">
      <source>contact every %n day(s)</source>
      <translation>
        <numerusform>每 %n 天联系</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TierChoice</name>
    <message>
      <source>Choose a tier.</source>
      <translation>请选择等级。</translation>
    </message>
    <message>
      <source>May stay empty</source>
      <translation>可以不填</translation>
    </message>
    <message>
      <source>Tier: %1</source>
      <translation>等级：%1</translation>
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
        <numerusform>%n 位客户</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TierForm</name>
    <message>
      <source>As usual</source>
      <translation>默认</translation>
    </message>
    <message>
      <source>Blue</source>
      <extracomment>label or colour in the form of the tiers</extracomment>
      <translation>蓝</translation>
    </message>
    <message>
      <source>Brown</source>
      <extracomment>label or colour in the form of the tiers</extracomment>
      <translation>棕</translation>
    </message>
    <message>
      <source>Colour</source>
      <extracomment>label or colour in the form of the tiers</extracomment>
      <translation>颜色</translation>
    </message>
    <message>
      <source>Gold</source>
      <extracomment>label or colour in the form of the tiers</extracomment>
      <translation>金</translation>
    </message>
    <message>
      <source>Green</source>
      <extracomment>label or colour in the form of the tiers</extracomment>
      <translation>绿</translation>
    </message>
    <message>
      <source>Grey</source>
      <extracomment>label or colour in the form of the tiers</extracomment>
      <translation>灰</translation>
    </message>
    <message>
      <source>Name</source>
      <extracomment>label or colour in the form of the tiers</extracomment>
      <translation>名称</translation>
    </message>
    <message>
      <source>Orange</source>
      <extracomment>label or colour in the form of the tiers</extracomment>
      <translation>橙</translation>
    </message>
    <message>
      <source>Rose</source>
      <extracomment>label or colour in the form of the tiers</extracomment>
      <translation>玫瑰</translation>
    </message>
    <message>
      <source>Slate</source>
      <extracomment>label or colour in the form of the tiers</extracomment>
      <translation>石板蓝</translation>
    </message>
    <message>
      <source>Violet</source>
      <extracomment>label or colour in the form of the tiers</extracomment>
      <translation>紫</translation>
    </message>
    <message>
      <source>What they are offered</source>
      <translation>等级条件</translation>
    </message>
  </context>
  <context>
    <name>Tiers</name>
    <message numerus="yes">
      <source>%1. First contact with %n of them, who have a tier now.</source>
      <translation>
        <numerusform>%1，其中 %n 位是第一次联系，已列入等级。</numerusform>
      </translation>
    </message>
    <message>
      <source>First contact</source>
      <translation>第一次联系</translation>
    </message>
    <message numerus="yes">
      <source>The first contact with %n of them, who get a tier: %1</source>
      <translation>
        <numerusform>其中 %n 位是第一次联系，保存后列入等级：%1</numerusform>
      </translation>
    </message>
    <message>
      <source>The first contact: saving it makes them a “%1”.</source>
      <translation>第一次联系：保存后列为“%1”。</translation>
    </message>
    <message>
      <source>The name of a tier has %1 characters at most.</source>
      <translation>等级名称最多 %1 个字。</translation>
    </message>
    <message>
      <source>The shares of the time must add up to 100 %.</source>
      <translation>时间比例加起来必须是 100%。</translation>
    </message>
    <message>
      <source>Two tiers cannot have the same name.</source>
      <translation>两个等级不能同名。</translation>
    </message>
  </context>
  <context>
    <name>TimeBudget</name>
    <message>
      <source>%1 %2: %3 each, %4 suggested</source>
      <translation>%1 %2：每位 %3，建议 %4</translation>
    </message>
    <message>
      <source>%1 h</source>
      <translation>%1 小时</translation>
    </message>
    <message>
      <source>%1 min</source>
      <translation>%1 分钟</translation>
    </message>
    <message>
      <source>%1 more went to customers without a tier and count in no share.</source>
      <translation>另有 %1 花在没有等级的客户身上，不计入比例。</translation>
    </message>
    <message>
      <source>%1 · %2</source>
      <translation>%1 · %2</translation>
    </message>
    <message>
      <source>%1, %2 of it estimated. The line is the target.</source>
      <translation>%1，其中 %2 按默认值估计。竖线是目标。</translation>
    </message>
    <message>
      <source>%1, all of it recorded. The line is the target.</source>
      <translation>%1，全部记录了时间。竖线是目标。</translation>
    </message>
    <message>
      <source>%2</source>
      <translation>%1 月</translation>
    </message>
    <message numerus="yes">
      <source>%n month(s)</source>
      <translation>
        <numerusform>%n 个月</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) less, OK</source>
      <translation>
        <numerusform>少 %n 点，在范围内</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) less, of little time</source>
      <translation>
        <numerusform>少 %n 点，但总时数还少</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) less, ~%1</source>
      <translation>
        <numerusform>少 %n 点，约 %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) more, OK</source>
      <translation>
        <numerusform>多 %n 点，在范围内</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) more, of little time</source>
      <translation>
        <numerusform>多 %n 点，但总时数还少</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n point(s) more, ~%1</source>
      <translation>
        <numerusform>多 %n 点，约 %1</numerusform>
      </translation>
    </message>
    <message>
      <source>A difference is only called one when it is more than %1 points and at least %2 hours were spent in all. In hours it is the difference of both shares × all hours.</source>
      <translation>相差超过 %1 点、而且总时数至少 %2 小时，才会提醒。换算成小时 = 两个比例的差 × 总时数。</translation>
    </message>
    <message>
      <source>By colleague</source>
      <translation>按同事</translation>
    </message>
    <message>
      <source>Colleague</source>
      <extracomment>on the card and page that say where the time of the shop goes, by tier</extracomment>
      <translation>同事</translation>
    </message>
    <message>
      <source>Contact by</source>
      <translation>联系期限</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>on the card and page that say where the time of the shop goes, by tier</extracomment>
      <translation>客户</translation>
    </message>
    <message>
      <source>Estimated</source>
      <extracomment>on the card and page that say where the time of the shop goes, by tier</extracomment>
      <translation>估计</translation>
    </message>
    <message>
      <source>Estimated minutes</source>
      <translation>估计的分钟</translation>
    </message>
    <message>
      <source>Got</source>
      <extracomment>on the card and page that say where the time of the shop goes, by tier</extracomment>
      <translation>已花</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>上次联系</translation>
    </message>
    <message>
      <source>Looked after by</source>
      <translation>负责同事</translation>
    </message>
    <message>
      <source>Minutes</source>
      <extracomment>on the card and page that say where the time of the shop goes, by tier</extracomment>
      <translation>分钟</translation>
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
      <translation>未记同事</translation>
    </message>
    <message>
      <source>No time with customers who have a tier was logged.</source>
      <translation>这段时间没有记下花在有等级的客户身上的时间。</translation>
    </message>
    <message>
      <source>Share</source>
      <extracomment>on the card and page that say where the time of the shop goes, by tier</extracomment>
      <translation>比例</translation>
    </message>
    <message>
      <source>Share of a tier = minutes of its contacts ÷ minutes of the contacts of all tiers. What counts is the tier that the customer had on that day.</source>
      <translation>等级的比例 = 该等级的联系分钟数 ÷ 所有等级的联系分钟数。按客户当天的等级计算。</translation>
    </message>
    <message>
      <source>Share of the time by tier</source>
      <translation>各等级的时间比例</translation>
    </message>
    <message>
      <source>Short of contact: %1</source>
      <translation>缺联系：%1 位</translation>
    </message>
    <message>
      <source>Suggested</source>
      <extracomment>on the card and page that say where the time of the shop goes, by tier</extracomment>
      <translation>建议</translation>
    </message>
    <message>
      <source>Suggested minutes for each = all minutes × target ÷ customers of the tier. Short of contact is who got less: first those of the tier that lacks most, then key and regular customers; among them who got least, then who was not contacted for longest. Lost customers and those who do not want to be contacted are left out.</source>
      <translation>每位建议分钟数 = 总分钟数 × 目标 ÷ 该等级的客户数。得到的时间比这少就是缺联系：先列最不足的等级，再列重点与普通客户；同等级中先列时间最少的，再列最久没联系的。已流失和不愿被联系的客户不列入。</translation>
    </message>
    <message>
      <source>Target</source>
      <extracomment>on the card and page that say where the time of the shop goes, by tier</extracomment>
      <translation>目标</translation>
    </message>
    <message>
      <source>Target = the tier's share of the time as set under Settings, shared out again among the tiers that somebody is in. Of a colleague: among those whom they look after.</source>
      <translation>目标 = 设置中该等级的时间比例，只在有客户的等级之间重新分配；只看一位同事时，则按该同事负责的客户分配。</translation>
    </message>
    <message>
      <source>Tier</source>
      <extracomment>on the card and page that say where the time of the shop goes, by tier</extracomment>
      <translation>等级</translation>
    </message>
    <message>
      <source>Time</source>
      <extracomment>on the card and page that say where the time of the shop goes, by tier</extracomment>
      <translation>时间</translation>
    </message>
    <message>
      <source>Where no minutes were recorded, the usual ones of that kind of contact are taken (a visit 60, a call 10, a message 3 …). How much of the time is estimated is said beside it.</source>
      <translation>没有记录分钟数的联系，按种类用默认值（拜访 60、电话 10、消息 3……）；旁边会注明有多少是估计的。</translation>
    </message>
    <message>
      <source>Where the time goes</source>
      <translation>时间用在谁身上</translation>
    </message>
    <message>
      <source>never</source>
      <extracomment>on the card and page that say where the time of the shop goes, by tier</extracomment>
      <translation>从未联系</translation>
    </message>
    <message>
      <source>nobody in this tier</source>
      <translation>该等级没有客户</translation>
    </message>
    <message>
      <source>on target</source>
      <translation>与目标相同</translation>
    </message>
    <message>
      <source>target %1</source>
      <translation>目标 %1</translation>
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
      <translation>排成名单</translation>
    </message>
    <message>
      <source>Shortest of contact</source>
      <translation>最缺联系</translation>
    </message>
    <message>
      <source>Shortest of contact: %1</source>
      <translation>最缺联系：%1</translation>
    </message>
    <message>
      <source>Show those who are shortest of contact as a list to call</source>
      <translation>把最缺联系的客户列成名单，方便逐一联系</translation>
    </message>
    <message>
      <source>Where the time goes</source>
      <translation>时间用在谁身上</translation>
    </message>
  </context>
  <context>
    <name>TimeView</name>
    <message>
      <source>&amp;Whose time:</source>
      <translation>看谁的时间(&amp;W)：</translation>
    </message>
    <message>
      <source>By colleague</source>
      <translation>按同事</translation>
    </message>
    <message>
      <source>Change the targets…</source>
      <translation>修改目标…</translation>
    </message>
    <message>
      <source>Make a &amp;list</source>
      <translation>排成名单(&amp;L)</translation>
    </message>
    <message>
      <source>No name noted</source>
      <translation>未记同事</translation>
    </message>
    <message>
      <source>Nobody got less time than their part: every customer is looked after.</source>
      <translation>没有客户得到的时间少于建议，大家都照顾到了。</translation>
    </message>
    <message>
      <source>Short of contact</source>
      <translation>缺联系</translation>
    </message>
    <message>
      <source>Short of contact  %1</source>
      <translation>缺联系  %1</translation>
    </message>
    <message>
      <source>The first %1 of them are shown.</source>
      <translation>只显示前 %1 位。</translation>
    </message>
    <message>
      <source>Those chosen in the table, or all of it, as a list to call</source>
      <translation>把表中选中的（或全部）客户列成名单，方便逐一联系</translation>
    </message>
    <message>
      <source>Time for: %1</source>
      <translation>时间用在：%1</translation>
    </message>
    <message>
      <source>Where the time goes, against the plan</source>
      <translation>时间用在谁身上，与目标相比</translation>
    </message>
    <message>
      <source>Whole shop</source>
      <translation>全店</translation>
    </message>
    <message>
      <source>Whose time</source>
      <translation>看谁的时间</translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message>
      <source>%1 min</source>
      <translation>%1 分钟</translation>
    </message>
    <message numerus="yes">
      <source>%n file(s)</source>
      <translation>
        <numerusform>%n 个文件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n year(s)</source>
      <translation>
        <numerusform>满 %n 年</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n year(s) old</source>
      <translation>
        <numerusform>满 %n 岁</numerusform>
      </translation>
    </message>
    <message>
      <source>Ahead</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>接下来</translation>
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
      <translation>已回来</translation>
    </message>
    <message>
      <source>Change the visit…</source>
      <translation>修改拜访…</translation>
    </message>
    <message>
      <source>Change this contact…</source>
      <translation>修改这条联系…</translation>
    </message>
    <message>
      <source>Change this need…</source>
      <translation>修改这条需求…</translation>
    </message>
    <message>
      <source>Change this promise…</source>
      <translation>修改这条待办…</translation>
    </message>
    <message>
      <source>Change who came…</source>
      <translation>修改出席名单…</translation>
    </message>
    <message>
      <source>Changes</source>
      <extracomment>filter: changes of tier, handovers, losses</extracomment>
      <translation>变更</translation>
    </message>
    <message>
      <source>Comment</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>评论</translation>
    </message>
    <message>
      <source>Comments</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>评论</translation>
    </message>
    <message>
      <source>Contact log</source>
      <translation>联系记录</translation>
    </message>
    <message>
      <source>Copy</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>复制</translation>
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
      <translation>删除</translation>
    </message>
    <message>
      <source>Did not come</source>
      <translation>没来</translation>
    </message>
    <message>
      <source>Done</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>待办已完成</translation>
    </message>
    <message>
      <source>Entered in the book</source>
      <translation>建档</translation>
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
      <translation>第一次联系</translation>
    </message>
    <message>
      <source>Handed over</source>
      <translation>客户交接</translation>
    </message>
    <message>
      <source>Imported</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>导入</translation>
    </message>
    <message>
      <source>Introduced somebody</source>
      <translation>介绍了客户</translation>
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
      <translation>预计需求</translation>
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
      <translation>需求与承诺</translation>
    </message>
    <message>
      <source>Nothing here</source>
      <translation>这里没有内容</translation>
    </message>
    <message>
      <source>Nothing of this kind is known of this customer.</source>
      <translation>这位客户没有这一类的记录。</translation>
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
      <translation>这里只显示最新的条目；全部内容请看其他标签页。</translation>
    </message>
    <message>
      <source>Promise kept</source>
      <translation>承诺已完成</translation>
    </message>
    <message>
      <source>Promised</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>答应的事</translation>
    </message>
    <message>
      <source>Remedy done</source>
      <translation>补救完成</translation>
    </message>
    <message>
      <source>Return</source>
      <extracomment>entry: goods came back</extracomment>
      <translation>退货</translation>
    </message>
    <message>
      <source>Sale</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>销售</translation>
    </message>
    <message>
      <source>Sales</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>销售</translation>
    </message>
    <message>
      <source>September %1</source>
      <translation>%1 年 9 月</translation>
    </message>
    <message>
      <source>Show the comment</source>
      <translation>看这条评论</translation>
    </message>
    <message>
      <source>Show this customer</source>
      <translation>看这位客户</translation>
    </message>
    <message>
      <source>Show this sale</source>
      <translation>显示这笔销售</translation>
    </message>
    <message>
      <source>Thanked for an introduction</source>
      <translation>答谢介绍</translation>
    </message>
    <message>
      <source>Tier changed</source>
      <translation>等级变更</translation>
    </message>
    <message>
      <source>Timeline</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>时间轴</translation>
    </message>
    <message>
      <source>To do</source>
      <translation>待办</translation>
    </message>
    <message>
      <source>Today</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>今天</translation>
    </message>
    <message>
      <source>Visit made</source>
      <translation>已拜访</translation>
    </message>
    <message>
      <source>Visit missed</source>
      <translation>未访成</translation>
    </message>
    <message>
      <source>Visit planned</source>
      <translation>已安排拜访</translation>
    </message>
    <message>
      <source>Visit put off</source>
      <translation>拜访改期</translation>
    </message>
    <message>
      <source>Visits</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>拜访</translation>
    </message>
    <message>
      <source>by %1</source>
      <translation>期限 %1</translation>
    </message>
    <message>
      <source>confirmed</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>已确认</translation>
    </message>
    <message>
      <source>cost %1</source>
      <translation>花费 %1</translation>
    </message>
    <message>
      <source>no tier</source>
      <translation>无等级</translation>
    </message>
    <message>
      <source>nobody</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>未指定</translation>
    </message>
    <message>
      <source>not done yet</source>
      <translation>还没完成</translation>
    </message>
    <message>
      <source>nothing logged of it yet</source>
      <translation>还没记下结果</translation>
    </message>
    <message>
      <source>on the visit of %1</source>
      <translation>关于 %1 的拜访</translation>
    </message>
    <message>
      <source>perhaps</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>可能</translation>
    </message>
    <message>
      <source>pinned</source>
      <extracomment>name of a filter or of an entry in the timeline of a customer</extracomment>
      <translation>已置顶</translation>
    </message>
    <message>
      <source>satisfied %1 of 5</source>
      <translation>满意度 %1/5</translation>
    </message>
    <message>
      <source>with the colleague %1 of 5</source>
      <translation>对同事满意度 %1/5</translation>
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <source>%1 was saved in %2</source>
      <translation>%1 已保存到 %2</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <extracomment>button of the short message at the bottom</extracomment>
      <translation>关闭</translation>
    </message>
    <message>
      <source>No program here opens %1.</source>
      <translation>这台电脑上没有程序可以打开 %1。</translation>
    </message>
    <message>
      <source>Open</source>
      <extracomment>button of the short message at the bottom</extracomment>
      <translation>打开</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>打开文件夹</translation>
    </message>
    <message>
      <source>Redo</source>
      <extracomment>button of the short message at the bottom</extracomment>
      <translation>重做</translation>
    </message>
    <message>
      <source>Undo</source>
      <extracomment>button of the short message at the bottom</extracomment>
      <translation>撤销</translation>
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
      <translation>%1 小时 %2 分</translation>
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
      <translation>%1 已经一周没接上</translation>
    </message>
    <message>
      <source>%1 was on %2</source>
      <translation>%1已过（%2）</translation>
    </message>
    <message>
      <source>%1% of it estimated</source>
      <translation>其中 %1% 为估计</translation>
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
        <numerusform>有 %n 条超过您设置的保留天数</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more are not printed</source>
      <translation>
        <numerusform>还有 %n 项没有印</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more day(s) of customers</source>
      <translation>
        <numerusform>还有 %n 个客户的日子</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more likely order(s)</source>
      <translation>
        <numerusform>还有 %n 笔可能的订单</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more on the next pages</source>
      <translation>
        <numerusform>后面几页还有 %n 项</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more visit(s) without a result</source>
      <translation>
        <numerusform>还有 %n 次拜访没填结果</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more: in “Promises and tasks”</source>
      <translation>
        <numerusform>还有 %n 件：在“承诺与待办”</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more: in “To contact”</source>
      <translation>
        <numerusform>还有 %n 位：在“待联系”</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) not yet assigned to a customer</source>
      <translation>
        <numerusform>%n 条笔记还没归到客户</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to be done</source>
      <translation>
        <numerusform>待办 %n 件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n year(s)</source>
      <translation>
        <numerusform>满 %n 年</numerusform>
      </translation>
    </message>
    <message>
      <source>3 days</source>
      <translation>3 天</translation>
    </message>
    <message>
      <source>A week</source>
      <translation>一周</translation>
    </message>
    <message>
      <source>All done for today</source>
      <translation>今天都做完了</translation>
    </message>
    <message>
      <source>All promises</source>
      <translation>全部待办</translation>
    </message>
    <message>
      <source>All visits</source>
      <translation>全部拜访</translation>
    </message>
    <message>
      <source>Asked</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>已问</translation>
    </message>
    <message>
      <source>Asked %1: %2</source>
      <translation>已问%1：%2</translation>
    </message>
    <message>
      <source>Back up</source>
      <translation>备份</translation>
    </message>
    <message>
      <source>Backup</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>备份</translation>
    </message>
    <message>
      <source>Begin</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>开始</translation>
    </message>
    <message>
      <source>Bought…</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>已买…</translation>
    </message>
    <message>
      <source>Calendar</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>日历</translation>
    </message>
    <message>
      <source>Cancel</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>取消</translation>
    </message>
    <message>
      <source>Choose a day after today.</source>
      <translation>请选今天以后的日子。</translation>
    </message>
    <message>
      <source>Coming days</source>
      <translation>接下来的日子</translation>
    </message>
    <message>
      <source>Contact with %1</source>
      <translation>与%1联系</translation>
    </message>
    <message>
      <source>Contacted</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>已联系</translation>
    </message>
    <message>
      <source>Customer review meeting</source>
      <translation>客户分类检查会议</translation>
    </message>
    <message>
      <source>Days of customers</source>
      <translation>客户的日子</translation>
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
      <translation>补填</translation>
    </message>
    <message>
      <source>First tomorrow: %1 %2</source>
      <translation>明天第一件：%1 拜访%2</translation>
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
      <translation>J K 下一件、上一件 · 1 完成 · 2 延后 · G 问候 · Enter 打开客户 · O 打开项目</translation>
    </message>
    <message>
      <source>Later</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>延后</translation>
    </message>
    <message>
      <source>Likely orders</source>
      <translation>可能的订单</translation>
    </message>
    <message>
      <source>Log</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>记联系</translation>
    </message>
    <message>
      <source>Log a contact…</source>
      <translation>记录联系…</translation>
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
      <translation>没有待联系的客户，没有今天到期的承诺，也没有客户的日子快到了。正好去看看很久没见的客户。</translation>
    </message>
    <message>
      <source>Not wanted…</source>
      <translation>不要了…</translation>
    </message>
    <message>
      <source>Notes</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>笔记</translation>
    </message>
    <message>
      <source>Nothing to do today</source>
      <translation>今天没有要做的事</translation>
    </message>
    <message>
      <source>Open the customer</source>
      <translation>打开客户</translation>
    </message>
    <message>
      <source>Open the entry…</source>
      <translation>打开项目…</translation>
    </message>
    <message>
      <source>Print the day</source>
      <translation>打印今日待办</translation>
    </message>
    <message>
      <source>Print the visit sheet</source>
      <translation>打印拜访准备表</translation>
    </message>
    <message>
      <source>Promised next</source>
      <translation>答应的事</translation>
    </message>
    <message>
      <source>Promises and tasks</source>
      <translation>承诺与待办</translation>
    </message>
    <message>
      <source>Put off</source>
      <translation>延后</translation>
    </message>
    <message>
      <source>Put off: %1</source>
      <translation>延后：%1</translation>
    </message>
    <message>
      <source>Sheet</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>准备表</translation>
    </message>
    <message>
      <source>Somebody changed this meanwhile. Look at it again.</source>
      <translation>这一项刚才被改过，请再看一次。</translation>
    </message>
    <message>
      <source>Sort</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>去归档</translation>
    </message>
    <message>
      <source>This day is no longer in the book.</source>
      <translation>这个日子已不在客户簿里。</translation>
    </message>
    <message>
      <source>Time this week</source>
      <translation>本周时间</translation>
    </message>
    <message>
      <source>To contact</source>
      <translation>待联系</translation>
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
      <translation>回收站</translation>
    </message>
    <message>
      <source>Undo</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Until</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>到哪一天</translation>
    </message>
    <message>
      <source>Visit of %1 %2 without a result</source>
      <translation>%1 %2 的拜访还没填结果</translation>
    </message>
    <message>
      <source>Visits today</source>
      <translation>拜访</translation>
    </message>
    <message>
      <source>Visits without a result</source>
      <translation>没填结果的拜访</translation>
    </message>
    <message>
      <source>What came of the visit</source>
      <translation>填拜访结果</translation>
    </message>
    <message>
      <source>What is to be done today</source>
      <translation>今天要做的事</translation>
    </message>
    <message>
      <source>What was spoken about</source>
      <translation>谈了什么</translation>
    </message>
    <message>
      <source>Whose day</source>
      <translation>谁的待办</translation>
    </message>
    <message>
      <source>Why (if you like)</source>
      <translation>原因（可不填）</translation>
    </message>
    <message>
      <source>Write a greeting…</source>
      <translation>写祝福…</translation>
    </message>
    <message>
      <source>confirmed</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>预约</translation>
    </message>
    <message>
      <source>due today</source>
      <translation>今天到期</translation>
    </message>
    <message numerus="yes">
      <source>every %n day(s)</source>
      <translation>
        <numerusform>每 %n 天联系</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n day(s) (%1)</source>
      <translation>
        <numerusform>每 %n 天联系（%1）</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n day(s), as agreed</source>
      <translation>
        <numerusform>约定每 %n 天联系</numerusform>
      </translation>
    </message>
    <message>
      <source>finished: %1</source>
      <translation>已完成：%1</translation>
    </message>
    <message>
      <source>had been put off: %1</source>
      <translation>之前推迟：%1</translation>
    </message>
    <message numerus="yes">
      <source>last backup on %1, %n day(s) ago</source>
      <translation>
        <numerusform>上次备份 %1，%n 天前</numerusform>
      </translation>
    </message>
    <message>
      <source>last: %1, %2</source>
      <translation>上次 %1%2</translation>
    </message>
    <message>
      <source>lunar</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>农历</translation>
    </message>
    <message>
      <source>never backed up</source>
      <translation>还没有备份过</translation>
    </message>
    <message>
      <source>never contacted</source>
      <translation>从未联系</translation>
    </message>
    <message>
      <source>none</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>没有</translation>
    </message>
    <message>
      <source>not confirmed yet</source>
      <translation>还没预约</translation>
    </message>
    <message>
      <source>nothing logged yet</source>
      <translation>还没有记录</translation>
    </message>
    <message>
      <source>purpose</source>
      <extracomment>on the page of today: buttons of a row (what was done with it), titles of cards, words of a reason</extracomment>
      <translation>目的</translation>
    </message>
    <message>
      <source>put off to %1</source>
      <translation>延后到 %1</translation>
    </message>
    <message>
      <source>the last backup failed: %1</source>
      <translation>上次备份失败：%1</translation>
    </message>
    <message>
      <source>the meeting was planned for: %1</source>
      <translation>原定开会日：%1</translation>
    </message>
    <message>
      <source>things to bring</source>
      <translation>携带</translation>
    </message>
    <message>
      <source>to be contacted today</source>
      <translation>今天待联系</translation>
    </message>
    <message numerus="yes">
      <source>turns %n</source>
      <translation>
        <numerusform>满 %n 岁</numerusform>
      </translation>
    </message>
    <message>
      <source>wanted: %1</source>
      <translation>预计 %1</translation>
    </message>
  </context>
  <context>
    <name>Tools</name>
    <message numerus="yes">
      <source>%n column(s)</source>
      <translation>
        <numerusform>%n 列</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a column</source>
      <translation>加一列</translation>
    </message>
    <message>
      <source>Add a row</source>
      <translation>加一行</translation>
    </message>
    <message>
      <source>Attach a file</source>
      <translation>添加附件</translation>
    </message>
    <message>
      <source>Bold</source>
      <extracomment>tool of the toolbar for writing a comment</extracomment>
      <translation>粗体</translation>
    </message>
    <message>
      <source>Caption of the picture</source>
      <translation>图片说明</translation>
    </message>
    <message>
      <source>Check list</source>
      <translation>勾选列表</translation>
    </message>
    <message>
      <source>Clear formatting</source>
      <translation>清除格式</translation>
    </message>
    <message>
      <source>Find in this text</source>
      <translation>在这段文字里找</translation>
    </message>
    <message>
      <source>Highlight</source>
      <extracomment>tool of the toolbar for writing a comment</extracomment>
      <translation>荧光标记</translation>
    </message>
    <message>
      <source>Horizontal line</source>
      <translation>分隔线</translation>
    </message>
    <message>
      <source>Indent</source>
      <extracomment>tool of the toolbar for writing a comment</extracomment>
      <translation>增加缩进</translation>
    </message>
    <message>
      <source>Indent less</source>
      <translation>减少缩进</translation>
    </message>
    <message>
      <source>Italic</source>
      <extracomment>tool of the toolbar for writing a comment</extracomment>
      <translation>斜体</translation>
    </message>
    <message>
      <source>Large text</source>
      <translation>大字</translation>
    </message>
    <message>
      <source>Larger picture</source>
      <translation>放大图片</translation>
    </message>
    <message>
      <source>Link</source>
      <extracomment>tool of the toolbar for writing a comment</extracomment>
      <translation>链接</translation>
    </message>
    <message>
      <source>List</source>
      <extracomment>tool of the toolbar for writing a comment</extracomment>
      <translation>项目列表</translation>
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
      <translation>取消标记</translation>
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
      <translation>编号列表</translation>
    </message>
    <message>
      <source>Paste text only</source>
      <translation>只粘贴文字</translation>
    </message>
    <message>
      <source>Picture</source>
      <extracomment>tool of the toolbar for writing a comment</extracomment>
      <translation>图片</translation>
    </message>
    <message>
      <source>Quotation</source>
      <extracomment>tool of the toolbar for writing a comment</extracomment>
      <translation>引用</translation>
    </message>
    <message>
      <source>Redo typing</source>
      <translation>重做输入</translation>
    </message>
    <message>
      <source>Remove the whole table</source>
      <translation>移除整个表格</translation>
    </message>
    <message>
      <source>Remove this column</source>
      <translation>移除这一列</translation>
    </message>
    <message>
      <source>Remove this row</source>
      <translation>移除这一行</translation>
    </message>
    <message>
      <source>Small text</source>
      <translation>小字</translation>
    </message>
    <message>
      <source>Smaller picture</source>
      <translation>缩小图片</translation>
    </message>
    <message>
      <source>Strike through</source>
      <translation>删除线</translation>
    </message>
    <message>
      <source>Table</source>
      <extracomment>tool of the toolbar for writing a comment</extracomment>
      <translation>表格</translation>
    </message>
    <message>
      <source>Text colour</source>
      <translation>文字颜色</translation>
    </message>
    <message>
      <source>Tick or untick</source>
      <translation>勾选或取消</translation>
    </message>
    <message>
      <source>Underline</source>
      <extracomment>tool of the toolbar for writing a comment</extracomment>
      <translation>下划线</translation>
    </message>
    <message>
      <source>Undo typing</source>
      <translation>撤销输入</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Find among all customers…</source>
      <translation>在所有客户里找…</translation>
    </message>
    <message>
      <source>Search names, pinyin, phones, notes, comments…</source>
      <translation>搜索姓名、后四位、拼音首字母、备注、评论…</translation>
    </message>
  </context>
  <context>
    <name>Trash</name>
    <message>
      <source>This is no longer in the trash.</source>
      <translation>这条记录已经不在回收站里了。</translation>
    </message>
  </context>
  <context>
    <name>Tree</name>
    <message>
      <source>Whether a group shows those of the groups below it</source>
      <translation>分组是否也显示子分组的客户</translation>
    </message>
  </context>
  <context>
    <name>TripMessages</name>
    <message numerus="yes">
      <source>%n confirmed already, who are thanked</source>
      <translation>
        <numerusform>其中 %n 位已确认，改为道谢</numerusform>
      </translation>
    </message>
    <message>
      <source>Before leaving</source>
      <translation>出发前</translation>
    </message>
    <message>
      <source>Close</source>
      <extracomment>in the window with the messages of a trip, written one after another</extracomment>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <extracomment>beside a name in the list: they said yes by phone, so they are thanked</extracomment>
      <translation>已确认</translation>
    </message>
    <message>
      <source>Copied. Ctrl+Enter when it is sent.</source>
      <translation>已复制。发出后按 Ctrl+Enter。</translation>
    </message>
    <message>
      <source>Copy</source>
      <extracomment>in the window with the messages of a trip, written one after another</extracomment>
      <translation>复制</translation>
    </message>
    <message>
      <source>Filled in for each: %1</source>
      <translation>会为每位填入：%1</translation>
    </message>
    <message>
      <source>Message</source>
      <extracomment>in the window with the messages of a trip, written one after another</extracomment>
      <translation>消息</translation>
    </message>
    <message>
      <source>Messages: %1</source>
      <translation>消息：%1</translation>
    </message>
    <message>
      <source>Nobody gets this message.</source>
      <translation>没有人要收这条消息。</translation>
    </message>
    <message>
      <source>On arrival</source>
      <translation>到达后</translation>
    </message>
    <message>
      <source>Sent</source>
      <extracomment>in the window with the messages of a trip, written one after another</extracomment>
      <translation>已发出</translation>
    </message>
    <message>
      <source>Sent, next</source>
      <translation>已发出，下一位</translation>
    </message>
    <message>
      <source>To whom</source>
      <translation>发给谁</translation>
    </message>
    <message>
      <source>Words for everybody</source>
      <translation>给大家的内容</translation>
    </message>
    <message>
      <source>Words…</source>
      <extracomment>in the window with the messages of a trip, written one after another</extracomment>
      <translation>内容…</translation>
    </message>
    <message numerus="yes">
      <source>to %n customer(s) near who are not on the trip</source>
      <translation>
        <numerusform>给附近没排入的 %n 位客户</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>to %n customer(s) whom you visit</source>
      <translation>
        <numerusform>给要拜访的 %n 位客户</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Trips</name>
    <message>
      <source>%1 is not a day of the trip %2.</source>
      <translation>%1 不在行程“%2”的日期里。</translation>
    </message>
    <message>
      <source>%1, not on this trip</source>
      <translation>%1，这趟没排</translation>
    </message>
    <message numerus="yes">
      <source>%n chosen</source>
      <translation>
        <numerusform>选了 %n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n 位客户</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) there</source>
      <translation>
        <numerusform>那里有 %n 位客户</numerusform>
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
        <numerusform>附近还有 %n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n ready</source>
      <translation>
        <numerusform>%n 站备妥</numerusform>
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
        <numerusform>这趟行程有 %n 站排在别的日子。请先移动它们，或把行程的日期放宽。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n were on the trip already, or are in the trash</source>
      <translation>
        <numerusform>%n 位没有排入：已在行程里，或在回收站里</numerusform>
      </translation>
    </message>
    <message>
      <source>+ Take along</source>
      <translation>＋ 排入</translation>
    </message>
    <message>
      <source>A trip has at most %1 days. Look at its year.</source>
      <translation>一趟行程最多 %1 天。请看看年份对不对。</translation>
    </message>
    <message>
      <source>Add</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>添加</translation>
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
      <translation>预约</translation>
    </message>
    <message>
      <source>Area</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>地区</translation>
    </message>
    <message>
      <source>Cancel the visits</source>
      <translation>取消这些拜访</translation>
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
      <translation>选好地区和日子，程序会建议在那里拜访谁，并说明理由。</translation>
    </message>
    <message>
      <source>City, district or part of an address</source>
      <translation>城市、区，或地址的一部分</translation>
    </message>
    <message>
      <source>Confirmed by phone</source>
      <translation>已电话确认</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>客户</translation>
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
      <translation>删除行程</translation>
    </message>
    <message>
      <source>Delete the trip %1?</source>
      <translation>要删除行程“%1”吗？</translation>
    </message>
    <message>
      <source>Delete the trip…</source>
      <translation>删除行程…</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>第一天</translation>
    </message>
    <message>
      <source>First visit at</source>
      <translation>第一次拜访几点</translation>
    </message>
    <message>
      <source>Fold</source>
      <extracomment>button: fold the card of who is near to its heading</extracomment>
      <translation>收起</translation>
    </message>
    <message>
      <source>Fold who is near</source>
      <translation>收起附近的客户</translation>
    </message>
    <message>
      <source>Go to %1</source>
      <translation>到 %1 的资料</translation>
    </message>
    <message>
      <source>Go to the customer</source>
      <translation>到这位客户</translation>
    </message>
    <message>
      <source>Its planned visits can stay, each for itself, or be cancelled too.</source>
      <translation>已安排的拜访可以留下各自单独进行，也可以一起取消。</translation>
    </message>
    <message>
      <source>Keep the visits</source>
      <translation>保留拜访</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>最后一天</translation>
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
      <translation>消息…</translation>
    </message>
    <message>
      <source>More</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>更多</translation>
    </message>
    <message>
      <source>Name of the house</source>
      <translation>酒店名称</translation>
    </message>
    <message>
      <source>Name of the trip</source>
      <translation>行程名称</translation>
    </message>
    <message>
      <source>Near</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>附近</translation>
    </message>
    <message>
      <source>No trip is to come. Plan one first (Ctrl+Shift+F9).</source>
      <translation>没有接下来的行程，请先安排一趟（Ctrl+Shift+F9）。</translation>
    </message>
    <message>
      <source>No visit is planned</source>
      <translation>还没有安排拜访</translation>
    </message>
    <message>
      <source>Nobody is chosen yet. Plan it once more for a trip without stops, to which they can be added later (Ins).</source>
      <translation>还没有选任何客户。再按一次，就安排一个没有站的行程，之后可以再加（Ins）。</translation>
    </message>
    <message>
      <source>Nobody is known there.</source>
      <translation>那里还没有客户。</translation>
    </message>
    <message>
      <source>Not confirmed</source>
      <translation>改为未确认</translation>
    </message>
    <message>
      <source>Note</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>备注</translation>
    </message>
    <message>
      <source>Note (rooms, price, address)</source>
      <translation>备注（房型、价钱、地址）</translation>
    </message>
    <message>
      <source>Nothing planned on this day</source>
      <translation>这一天没有安排</translation>
    </message>
    <message>
      <source>Open the visit</source>
      <translation>打开这次拜访</translation>
    </message>
    <message>
      <source>Order by time</source>
      <translation>按时间排</translation>
    </message>
    <message>
      <source>Phone</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>电话</translation>
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
      <translation>打印这张准备表</translation>
    </message>
    <message>
      <source>Print sheets</source>
      <translation>打印准备表</translation>
    </message>
    <message>
      <source>Print the trip</source>
      <translation>打印整趟</translation>
    </message>
    <message>
      <source>Purpose</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>目的</translation>
    </message>
    <message>
      <source>Say an area, and see whom to visit there.</source>
      <translation>填地区，就能看到那里可以拜访谁。</translation>
    </message>
    <message>
      <source>Say on which days the trip is.</source>
      <translation>请填行程的日期。</translation>
    </message>
    <message>
      <source>Say the trip's area to see who lives there.</source>
      <translation>填了行程的地区，就能看到附近还有谁。</translation>
    </message>
    <message>
      <source>Sheet %1 of %2 · %3</source>
      <translation>准备表 %1/%2　%3</translation>
    </message>
    <message>
      <source>Show</source>
      <extracomment>button: unfold the card of who is near</extracomment>
      <translation>展开</translation>
    </message>
    <message>
      <source>Show who is near</source>
      <translation>展开附近的客户</translation>
    </message>
    <message>
      <source>Single visits</source>
      <translation>单独的拜访</translation>
    </message>
    <message>
      <source>So many visits do not fit into the day. Begin earlier, leave less time between them, or take more days.</source>
      <translation>一天排不下这么多次拜访。请早点开始、缩短间隔，或多排几天。</translation>
    </message>
    <message>
      <source>Somebody changed this trip in the meantime. Close this window and open it again to see how it is now.</source>
      <translation>这趟行程刚才被别人改过。请关闭这个窗口再打开，看看现在的内容。</translation>
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
        <numerusform>从地址填好 %n 位的地区</numerusform>
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
      <translation>之后各站</translation>
    </message>
    <message>
      <source>The trip ends before it begins.</source>
      <translation>行程的结束日早于开始日。</translation>
    </message>
    <message>
      <source>They are on the trip %1 already.</source>
      <translation>已经在行程“%1”里了。</translation>
    </message>
    <message>
      <source>This day is not one of the trip's.</source>
      <translation>这一天不在行程的日期里。</translation>
    </message>
    <message>
      <source>This night is not one of the trip's.</source>
      <translation>这一晚不在行程的日期里。</translation>
    </message>
    <message>
      <source>This trip is no longer in the book.</source>
      <translation>这趟行程已经不在客户簿里。</translation>
    </message>
    <message>
      <source>Tick all</source>
      <translation>全部勾选</translation>
    </message>
    <message>
      <source>Tick none</source>
      <translation>全部不选</translation>
    </message>
    <message>
      <source>To bring</source>
      <translation>携带</translation>
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
      <translation>拜访行程</translation>
    </message>
    <message>
      <source>Type in the results</source>
      <translation>录入拜访结果</translation>
    </message>
    <message>
      <source>Visit sheet</source>
      <translation>拜访准备表</translation>
    </message>
    <message>
      <source>What is over cannot be moved to another day.</source>
      <translation>已经结束的不能改到别的日子。</translation>
    </message>
    <message>
      <source>Where</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>地点</translation>
    </message>
    <message>
      <source>Who is there is being looked up. Once more in a moment.</source>
      <translation>正在查那里有谁，请稍候再按一次。</translation>
    </message>
    <message>
      <source>Whom to visit</source>
      <translation>拜访谁</translation>
    </message>
    <message>
      <source>Why</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>理由</translation>
    </message>
    <message>
      <source>Write down the result</source>
      <translation>录入拜访结果</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>还有 %n 位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every %n minutes</source>
      <translation>
        <numerusform>每 %n 分钟一站</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>last visit %n day(s) ago</source>
      <translation>
        <numerusform>%n 天没拜访</numerusform>
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
      <translation>从未联系</translation>
    </message>
    <message>
      <source>never visited</source>
      <translation>还没拜访过</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>还没订</translation>
    </message>
    <message>
      <source>not confirmed by phone yet</source>
      <translation>还没电话确认</translation>
    </message>
    <message>
      <source>not met</source>
      <translation>未访成</translation>
    </message>
    <message>
      <source>open</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>未备</translation>
    </message>
    <message>
      <source>promised: %1</source>
      <translation>答应过：%1</translation>
    </message>
    <message>
      <source>ready</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>备妥</translation>
    </message>
    <message>
      <source>to be contacted</source>
      <translation>待联系</translation>
    </message>
    <message>
      <source>visit planned on %1</source>
      <translation>%1 已安排拜访</translation>
    </message>
    <message>
      <source>visited</source>
      <extracomment>on the page of trips, rounds of visits, or in one of its windows</extracomment>
      <translation>已拜访</translation>
    </message>
  </context>
  <context>
    <name>TypeBack</name>
    <message>
      <source>%1 cannot be read. Is it still there?</source>
      <translation>读不到“%1”，它还在吗？</translation>
    </message>
    <message>
      <source>%1 is in the trash. Restore them, then type the sheet.</source>
      <translation>%1 在回收站里。先还原，再录入这张表。</translation>
    </message>
    <message>
      <source>%1 is not a file.</source>
      <translation>“%1”不是文件。</translation>
    </message>
    <message>
      <source>%1 is too large for a photo.</source>
      <translation>“%1”太大了，不能当照片。</translation>
    </message>
    <message numerus="yes">
      <source>%n contact(s)</source>
      <translation>
        <numerusform>%n 条联系记录</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n need(s)</source>
      <translation>
        <numerusform>%n 项预计需求</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n promise(s)</source>
      <translation>
        <numerusform>%n 项答应的事</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n task(s)</source>
      <translation>
        <numerusform>%n 项待办</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit sheet(s) half typed: they are kept on “Visit results”.</source>
      <translation>
        <numerusform>有 %n 张拜访准备表录入到一半，留在“拜访结果”那一页。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s) of which nothing is written down yet</source>
      <translation>
        <numerusform>%n 次拜访还没有结果</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s) planned</source>
      <translation>
        <numerusform>%n 次拜访安排</numerusform>
      </translation>
    </message>
    <message>
      <source>3: this day has not come yet. Say when the visit really was.</source>
      <translation>3：这一天还没到，请填实际拜访的日期。</translation>
    </message>
    <message>
      <source>9: say what they will want, or clear the line.</source>
      <translation>9：请填要什么，或把这一行清空。</translation>
    </message>
    <message>
      <source>A visit keeps at most %1 photos.</source>
      <translation>一次拜访最多保存 %1 张照片。</translation>
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
      <translation>到达</translation>
    </message>
    <message>
      <source>Arrived at %1 and left at %2: that would be %3 hours. Look at the sheet again.</source>
      <translation>%1 到达、%2 离开，等于待了 %3 小时。请再看一次表。</translation>
    </message>
    <message>
      <source>Brought</source>
      <extracomment>label in the form that types a visit sheet back in, by the numbers of the sheet</extracomment>
      <translation>携带</translation>
    </message>
    <message>
      <source>By when</source>
      <translation>期限</translation>
    </message>
    <message>
      <source>Choose photos…</source>
      <translation>选择照片…</translation>
    </message>
    <message>
      <source>Code on the sheet, typed or scanned</source>
      <translation>表上的代码，输入或扫描</translation>
    </message>
    <message>
      <source>Confirmed by phone</source>
      <translation>电话确认</translation>
    </message>
    <message>
      <source>Corrects the sheet and makes %1. Can be undone as one.</source>
      <translation>修改这张表，并增加 %1；可一起撤销。</translation>
    </message>
    <message>
      <source>Corrects what was typed in. Can be undone as one.</source>
      <translation>修改录入过的内容；可一起撤销。</translation>
    </message>
    <message>
      <source>Cost (%1)</source>
      <translation>花费（%1）</translation>
    </message>
    <message>
      <source>Day and hour</source>
      <translation>日期与时间</translation>
    </message>
    <message>
      <source>Get in touch</source>
      <translation>联系</translation>
    </message>
    <message>
      <source>How many</source>
      <translation>要多少</translation>
    </message>
    <message numerus="yes">
      <source>Keeping %n photo(s)</source>
      <translation>
        <numerusform>正在存入 %n 张照片</numerusform>
      </translation>
    </message>
    <message>
      <source>Larger (Ctrl++)</source>
      <translation>放大（Ctrl++）</translation>
    </message>
    <message>
      <source>Left</source>
      <extracomment>label in the form that types a visit sheet back in, by the numbers of the sheet</extracomment>
      <translation>离开</translation>
    </message>
    <message>
      <source>Makes %1; the visit becomes “Visited”. Can be undone as one.</source>
      <translation>会增加 %1；这次拜访变成“已拜访”，可一起撤销。</translation>
    </message>
    <message>
      <source>Market and competitors</source>
      <translation>市场与竞争对手</translation>
    </message>
    <message>
      <source>Next contact</source>
      <translation>下次联系</translation>
    </message>
    <message>
      <source>No photo of the sheet</source>
      <translation>没有这张表的照片</translation>
    </message>
    <message>
      <source>Nobody there: %1</source>
      <translation>未访成：%1</translation>
    </message>
    <message>
      <source>Nobody there…</source>
      <translation>未访成…</translation>
    </message>
    <message>
      <source>Not visited</source>
      <translation>未访成</translation>
    </message>
    <message>
      <source>Note on the three stops</source>
      <translation>三必到的备注</translation>
    </message>
    <message>
      <source>Notes</source>
      <extracomment>label in the form that types a visit sheet back in, by the numbers of the sheet</extracomment>
      <translation>现场记录</translation>
    </message>
    <message>
      <source>Nothing for now</source>
      <translation>暂时不用</translation>
    </message>
    <message>
      <source>Nothing was typed: visited all the same? Enter again saves it.</source>
      <translation>什么都还没填，仍然算已拜访吗？再按一次 Enter 就保存。</translation>
    </message>
    <message>
      <source>Now on</source>
      <translation>改到</translation>
    </message>
    <message>
      <source>Of every visit until today it is known what came of it.</source>
      <translation>到今天为止的拜访都有结果了。</translation>
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
      <translation>这张表的照片</translation>
    </message>
    <message>
      <source>Plan a visit then</source>
      <translation>当天安排拜访</translation>
    </message>
    <message>
      <source>Problems and solutions</source>
      <translation>问题与解决</translation>
    </message>
    <message>
      <source>Promised</source>
      <extracomment>label in the form that types a visit sheet back in, by the numbers of the sheet</extracomment>
      <translation>答应的事</translation>
    </message>
    <message>
      <source>Reached</source>
      <extracomment>label in the form that types a visit sheet back in, by the numbers of the sheet</extracomment>
      <translation>达成</translation>
    </message>
    <message>
      <source>Remove this photo</source>
      <translation>移除这张照片</translation>
    </message>
    <message>
      <source>Sales and expectations</source>
      <translation>销售与期望</translation>
    </message>
    <message>
      <source>Satisfaction</source>
      <extracomment>label in the form that types a visit sheet back in, by the numbers of the sheet</extracomment>
      <translation>满意度</translation>
    </message>
    <message>
      <source>Save the sheet first, then drop its photo.</source>
      <translation>请先保存这张表，再拖入照片。</translation>
    </message>
    <message>
      <source>Save, next sheet</source>
      <translation>保存，下一张</translation>
    </message>
    <message>
      <source>Sheet %1 of %2</source>
      <translation>第 %1 张，共 %2 张</translation>
    </message>
    <message>
      <source>Smaller (Ctrl+-)</source>
      <translation>缩小（Ctrl+-）</translation>
    </message>
    <message>
      <source>Somebody typed the same sheet in the meantime (%1). Nothing is saved yet: choose, then save again.</source>
      <translation>刚才有人录入了同一张准备表（%1）。还没有保存：请先选择，再保存一次。</translation>
    </message>
    <message>
      <source>Summary</source>
      <extracomment>label in the form that types a visit sheet back in, by the numbers of the sheet</extracomment>
      <translation>摘要</translation>
    </message>
    <message>
      <source>The market</source>
      <translation>市场</translation>
    </message>
    <message>
      <source>The next photo</source>
      <translation>下一张照片</translation>
    </message>
    <message>
      <source>The next sheet (PgDn)</source>
      <translation>下一张表（PgDn）</translation>
    </message>
    <message>
      <source>The one result</source>
      <translation>想达成的一个结果</translation>
    </message>
    <message>
      <source>The photo before</source>
      <translation>上一张照片</translation>
    </message>
    <message>
      <source>The photo follows the box you are in. Draw it to its place by hand if it is off.</source>
      <translation>照片跟着光标走；对不准时，用鼠标把照片拖到框里。</translation>
    </message>
    <message>
      <source>The sheet before (PgUp)</source>
      <translation>上一张表（PgUp）</translation>
    </message>
    <message>
      <source>The shops</source>
      <translation>经销商：货物流向</translation>
    </message>
    <message>
      <source>The visit of %1 was called off. What you type is written down as a visit without an appointment.</source>
      <translation>%1 的拜访已取消。录入的内容会记成一次没有预约的拜访。</translation>
    </message>
    <message>
      <source>The visit of %1 was put off: this is the one that took its place.</source>
      <translation>%1 的拜访已改期，这是改期后的那一次。</translation>
    </message>
    <message>
      <source>Their place</source>
      <translation>客户单位</translation>
    </message>
    <message>
      <source>There is no appointment that could be missed or put off.</source>
      <translation>这位客户没有约好的拜访，不能记为未访成或改期。</translation>
    </message>
    <message>
      <source>This sheet was typed in before: you correct what is there.</source>
      <translation>这张表以前录入过，现在是修改。</translation>
    </message>
    <message>
      <source>This visit is logged already: what you type is added to it.</source>
      <translation>这次拜访已有联系记录，录入的内容会补进去。</translation>
    </message>
    <message>
      <source>This visit stands as missed. If you save its sheet, it was made.</source>
      <translation>这次拜访记为未访成。保存这张表，就改成已拜访。</translation>
    </message>
    <message>
      <source>This visit was put off meanwhile. What you typed is kept; type it in at the new visit.</source>
      <translation>这次拜访刚才改期了。您录入的内容还在，请录入到改期后的拜访。</translation>
    </message>
    <message>
      <source>Turn to the right</source>
      <translation>向右转</translation>
    </message>
    <message>
      <source>Type the code of the sheet first, then drop its photo.</source>
      <translation>请先输入表上的代码，再拖入照片。</translation>
    </message>
    <message>
      <source>Typed in by</source>
      <translation>录入人</translation>
    </message>
    <message>
      <source>Visit again</source>
      <translation>再去拜访</translation>
    </message>
    <message>
      <source>Went to the customer's own place</source>
      <translation>到了客户单位</translation>
    </message>
    <message>
      <source>Went to the market</source>
      <translation>到了市场</translation>
    </message>
    <message>
      <source>Went where the goods go</source>
      <translation>到了经销商那里</translation>
    </message>
    <message>
      <source>What</source>
      <extracomment>label in the form that types a visit sheet back in, by the numbers of the sheet</extracomment>
      <translation>要什么</translation>
    </message>
    <message>
      <source>What came of this visit is written down already.</source>
      <translation>这次拜访的结果已经记下了。</translation>
    </message>
    <message>
      <source>What is next</source>
      <translation>接下来</translation>
    </message>
    <message>
      <source>What you were typing was kept.</source>
      <translation>上次没录入完的内容还在。</translation>
    </message>
    <message>
      <source>What you were typing was kept. Somebody typed the same sheet in the meantime (%1): if you save, yours stands.</source>
      <translation>上次没录入完的内容还在。这段时间有人也录入了同一张表（%1）：保存就以您的为准。</translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>label in the form that types a visit sheet back in, by the numbers of the sheet</extracomment>
      <translation>何时要</translation>
    </message>
    <message>
      <source>When it was</source>
      <translation>拜访时间</translation>
    </message>
    <message>
      <source>Who went</source>
      <translation>拜访人</translation>
    </message>
    <message>
      <source>Why (may stay empty)</source>
      <translation>原因（可不填）</translation>
    </message>
    <message>
      <source>You can type from the paper. Photos that you drop here stay with the visit.</source>
      <translation>看着纸录入就可以。拖到这里的照片会跟这次拜访留在一起。</translation>
    </message>
    <message>
      <source>a  Sales, expectations</source>
      <translation>a  销售与期望</translation>
    </message>
    <message>
      <source>arrived</source>
      <extracomment>label in the form that types a visit sheet back in, by the numbers of the sheet</extracomment>
      <translation>到达</translation>
    </message>
    <message>
      <source>b  Market, competitors</source>
      <translation>b  市场与竞争对手</translation>
    </message>
    <message>
      <source>c  Problems, solutions</source>
      <translation>c  问题与解决</translation>
    </message>
    <message>
      <source>confirmed by phone</source>
      <translation>电话确认</translation>
    </message>
    <message>
      <source>cost</source>
      <extracomment>label in the form that types a visit sheet back in, by the numbers of the sheet</extracomment>
      <translation>花费</translation>
    </message>
    <message>
      <source>from the sheets, one after another</source>
      <translation>从纸质表单，一张接一张</translation>
    </message>
    <message>
      <source>half typed</source>
      <translation>录入到一半</translation>
    </message>
    <message>
      <source>how many they want</source>
      <translation>要多少</translation>
    </message>
    <message>
      <source>kept as you wrote it</source>
      <translation>照您写的保留</translation>
    </message>
    <message>
      <source>left</source>
      <extracomment>label in the form that types a visit sheet back in, by the numbers of the sheet</extracomment>
      <translation>离开</translation>
    </message>
    <message>
      <source>like K7F-2M</source>
      <translation>例如 K7F-2M</translation>
    </message>
    <message>
      <source>next contact</source>
      <translation>下次联系</translation>
    </message>
    <message>
      <source>note on the three stops</source>
      <translation>三必到的备注</translation>
    </message>
    <message>
      <source>promised by when</source>
      <translation>期限</translation>
    </message>
    <message>
      <source>satisfaction</source>
      <extracomment>label in the form that types a visit sheet back in, by the numbers of the sheet</extracomment>
      <translation>满意度</translation>
    </message>
    <message>
      <source>summary</source>
      <extracomment>label in the form that types a visit sheet back in, by the numbers of the sheet</extracomment>
      <translation>摘要</translation>
    </message>
    <message>
      <source>talk a</source>
      <translation>三必谈 a</translation>
    </message>
    <message>
      <source>talk b</source>
      <translation>三必谈 b</translation>
    </message>
    <message>
      <source>talk c</source>
      <translation>三必谈 c</translation>
    </message>
    <message>
      <source>the answers</source>
      <translation>自设问题的回答</translation>
    </message>
    <message>
      <source>the customer's own place</source>
      <translation>客户单位</translation>
    </message>
    <message>
      <source>the market</source>
      <translation>市场</translation>
    </message>
    <message>
      <source>the one result</source>
      <translation>想达成的一个结果</translation>
    </message>
    <message>
      <source>time of the next contact</source>
      <translation>下次联系的时间</translation>
    </message>
    <message>
      <source>typed in by</source>
      <translation>录入人</translation>
    </message>
    <message>
      <source>what they want</source>
      <translation>要什么</translation>
    </message>
    <message>
      <source>what was brought</source>
      <translation>携带的物品</translation>
    </message>
    <message>
      <source>what was promised</source>
      <translation>答应的事</translation>
    </message>
    <message>
      <source>when the visit was</source>
      <translation>拜访时间</translation>
    </message>
    <message>
      <source>when they want it</source>
      <translation>何时要</translation>
    </message>
    <message>
      <source>where the goods go</source>
      <translation>经销商：货物流向</translation>
    </message>
    <message>
      <source>whether a visit is planned</source>
      <translation>是否安排拜访</translation>
    </message>
    <message>
      <source>whether it was reached</source>
      <translation>是否达成</translation>
    </message>
    <message>
      <source>who went</source>
      <translation>拜访人</translation>
    </message>
    <message>
      <source>“%1” is no amount.</source>
      <translation>“%1”不是金额。</translation>
    </message>
    <message>
      <source>“%1” is no day. Write it like 12/7 or next Monday.</source>
      <translation>看不懂“%1”是哪一天，请写成 12/7 或下周一。</translation>
    </message>
    <message>
      <source>“%1” is no hour. Write it like 10:25.</source>
      <translation>看不懂“%1”是几点，请写成 10:25。</translation>
    </message>
    <message>
      <source>“%1” is not the code of a sheet of this book: look at each character again. Sheets of another book are typed in there.</source>
      <translation>“%1”不是这本客户簿的表单代码，请逐字再看一次。别本客户簿打印的表，要在那一本里录入。</translation>
    </message>
  </context>
  <context>
    <name>UndoQuestion</name>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n 位客户</numerusform>
      </translation>
    </message>
    <message>
      <source>Done before the book was opened.</source>
      <translation>这是打开客户簿之前做的。</translation>
    </message>
    <message numerus="yes">
      <source>Redo for %n customer(s)</source>
      <translation>
        <numerusform>重做 %n 位客户的变更</numerusform>
      </translation>
    </message>
    <message>
      <source>Redo this</source>
      <translation>重做这一步</translation>
    </message>
    <message>
      <source>Redo?</source>
      <extracomment>title of the question that is asked before a step is undone or redone</extracomment>
      <translation>要重做吗？</translation>
    </message>
    <message numerus="yes">
      <source>Undo for %n customer(s)</source>
      <translation>
        <numerusform>撤销 %n 位客户的变更</numerusform>
      </translation>
    </message>
    <message>
      <source>Undo this</source>
      <translation>撤销这一步</translation>
    </message>
    <message>
      <source>Undo?</source>
      <extracomment>title of the question that is asked before a step is undone or redone</extracomment>
      <translation>要撤销吗？</translation>
    </message>
  </context>
  <context>
    <name>Unreadable</name>
    <message>
      <source>Open another book…</source>
      <translation>打开其他客户簿…</translation>
    </message>
    <message>
      <source>The customer book</source>
      <translation>客户簿</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>再试一次</translation>
    </message>
  </context>
  <context>
    <name>VisitForm</name>
    <message>
      <source>Confirmed by phone</source>
      <translation>已电话确认</translation>
    </message>
    <message>
      <source>Nobody yet</source>
      <translation>还没决定</translation>
    </message>
    <message>
      <source>Not going this time</source>
      <translation>这次不去了</translation>
    </message>
    <message>
      <source>Place</source>
      <extracomment>label in the form that plans a visit</extracomment>
      <translation>地点</translation>
    </message>
    <message>
      <source>Plan a visit to %1</source>
      <translation>安排拜访 %1</translation>
    </message>
    <message>
      <source>Promise…</source>
      <extracomment>label in the form that plans a visit</extracomment>
      <translation>答应的事…</translation>
    </message>
    <message>
      <source>Purpose: the one result we want</source>
      <translation>拜访目的：想要的一个结果</translation>
    </message>
    <message>
      <source>Results…</source>
      <extracomment>label in the form that plans a visit</extracomment>
      <translation>拜访结果…</translation>
    </message>
    <message>
      <source>Talk 1: their sales, what they expect of our goods</source>
      <translation>必谈一：对方的销售、对我们商品的期望</translation>
    </message>
    <message>
      <source>Talk 2: the market and competitors</source>
      <translation>必谈二：市场与竞争对手</translation>
    </message>
    <message>
      <source>Talk 3: problems and how to solve them</source>
      <translation>必谈三：问题与解决方法</translation>
    </message>
    <message>
      <source>This is a day off: %1.</source>
      <translation>这天是休息日：%1。</translation>
    </message>
    <message>
      <source>This time has passed. It can be kept: the visit then shows as missed.</source>
      <translation>这个时间已经过了。仍可保留，会显示为“未访成”。</translation>
    </message>
    <message>
      <source>To bring, one a line</source>
      <translation>携带物品，一行一项</translation>
    </message>
    <message>
      <source>Type in what came of the visit, as on its sheet</source>
      <translation>按准备表的顺序录入拜访结果</translation>
    </message>
    <message>
      <source>Visit to %1</source>
      <translation>拜访 %1</translation>
    </message>
    <message>
      <source>When</source>
      <extracomment>label in the form that plans a visit</extracomment>
      <translation>时间</translation>
    </message>
    <message>
      <source>Who goes</source>
      <translation>拜访人</translation>
    </message>
  </context>
  <context>
    <name>VisitPreview</name>
    <message>
      <source>&amp;Template…</source>
      <extracomment>a size of paper</extracomment>
      <translation>模板(&amp;T)…</translation>
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
      <translation>准备表大小</translation>
    </message>
    <message>
      <source>Template of the sheet</source>
      <translation>拜访准备表模板</translation>
    </message>
    <message>
      <source>These sheets were printed from different templates before. Here all of them are made from one.</source>
      <translation>这些拜访准备表上次是用不同的模板打印的；这里全部改用同一个模板。</translation>
    </message>
    <message>
      <source>Two on A4</source>
      <translation>A4 印两张</translation>
    </message>
    <message>
      <source>What stands on the sheet, and questions of your own</source>
      <translation>准备表上有什么，以及自定义问题</translation>
    </message>
  </context>
  <context>
    <name>Visits</name>
    <message>
      <source>Somebody changed %1 meanwhile; that stays, and so does what you typed. Enter saves.</source>
      <translation>这段时间有人改了：%1。对方的改动和您输入的内容都会保留。按 Enter 保存。</translation>
    </message>
    <message>
      <source>This visit is no longer in the book.</source>
      <translation>这次拜访已经不在客户簿里。</translation>
    </message>
    <message>
      <source>talk 1</source>
      <translation>必谈一</translation>
    </message>
    <message>
      <source>talk 2</source>
      <translation>必谈二</translation>
    </message>
    <message>
      <source>talk 3</source>
      <translation>必谈三</translation>
    </message>
    <message>
      <source>the one result</source>
      <translation>想达成的结果</translation>
    </message>
    <message>
      <source>the place</source>
      <translation>地点</translation>
    </message>
    <message>
      <source>the place on the trip</source>
      <translation>行程中的顺序</translation>
    </message>
    <message>
      <source>the purpose</source>
      <translation>拜访目的</translation>
    </message>
    <message>
      <source>the time</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>the trip</source>
      <translation>行程</translation>
    </message>
    <message>
      <source>what came of it</source>
      <translation>拜访结果</translation>
    </message>
    <message>
      <source>what to bring</source>
      <translation>携带物品</translation>
    </message>
    <message>
      <source>whether it is confirmed</source>
      <translation>是否已确认</translation>
    </message>
    <message>
      <source>who goes</source>
      <translation>谁去</translation>
    </message>
    <message>
      <source>whom it is to</source>
      <translation>拜访对象</translation>
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
      <translation>这些客户都已安排拜访了。</translation>
    </message>
    <message>
      <source>As the stops of one trip, named</source>
      <translation>排成一趟拜访行程，名称</translation>
    </message>
    <message>
      <source>At the same time</source>
      <translation>同一时间</translation>
    </message>
    <message>
      <source>Each customer's own address</source>
      <translation>各客户自己的地址</translation>
    </message>
    <message numerus="yes">
      <source>Not the %n customer(s) with a visit planned</source>
      <translation>
        <numerusform>已安排拜访的 %n 位客户不再安排</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>One after another, every %n minutes</source>
      <translation>
        <numerusform>逐位，每 %n 分钟一位</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Plan %n visit(s)</source>
      <translation>
        <numerusform>安排 %n 次拜访</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Plan visits to %n customer(s)</source>
      <translation>
        <numerusform>安排拜访 %n 位客户</numerusform>
      </translation>
    </message>
    <message>
      <source>The first</source>
      <translation>第一位</translation>
    </message>
    <message>
      <source>The last visit would be after midnight. Begin earlier, or leave less time between them.</source>
      <translation>最后一次拜访会排到半夜以后。请提早开始，或缩短间隔。</translation>
    </message>
    <message>
      <source>The others</source>
      <translation>其他各位</translation>
    </message>
    <message>
      <source>Whoever looks after each of them</source>
      <translation>各自的负责同事</translation>
    </message>
  </context>
  <context>
    <name>WaysRow</name>
    <message>
      <source>Copy · Alt+%1</source>
      <translation>复制 · Alt+%1</translation>
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
      <translation>%1 转 %2</translation>
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
      <translation>广告开拓</translation>
    </message>
    <message>
      <source>Asking how they are</source>
      <translation>平日问候</translation>
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
      <translation>兄弟姐妹</translation>
    </message>
    <message>
      <source>Buys</source>
      <extracomment>role of the customer: places the orders</extracomment>
      <translation>采购</translation>
    </message>
    <message>
      <source>Call</source>
      <extracomment>kind of a contact</extracomment>
      <translation>电话</translation>
    </message>
    <message>
      <source>Came back</source>
      <translation>已回来</translation>
    </message>
    <message>
      <source>Came from a competitor</source>
      <translation>从同行转来</translation>
    </message>
    <message>
      <source>Child</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>子女</translation>
    </message>
    <message>
      <source>Christmas</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>圣诞节</translation>
    </message>
    <message>
      <source>Closed down</source>
      <translation>歇业</translation>
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
      <translation>咨询</translation>
    </message>
    <message>
      <source>Customer</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>客户</translation>
    </message>
    <message>
      <source>Decides</source>
      <extracomment>role of the customer</extracomment>
      <translation>决策者</translation>
    </message>
    <message>
      <source>Dispute</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>纠纷</translation>
    </message>
    <message>
      <source>Door to door</source>
      <translation>逐户寻访</translation>
    </message>
    <message>
      <source>Double Ninth Festival</source>
      <translation>重阳节</translation>
    </message>
    <message>
      <source>Dragon Boat Festival</source>
      <translation>端午节</translation>
    </message>
    <message>
      <source>Expected</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>预计</translation>
    </message>
    <message>
      <source>Family</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>家庭</translation>
    </message>
    <message>
      <source>Fax</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>传真</translation>
    </message>
    <message>
      <source>Festival</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>节日</translation>
    </message>
    <message>
      <source>First order</source>
      <translation>首次下单</translation>
    </message>
    <message>
      <source>Follow up</source>
      <translation>后续跟进</translation>
    </message>
    <message>
      <source>Food to avoid</source>
      <translation>饮食禁忌</translation>
    </message>
    <message>
      <source>Formal</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>正式</translation>
    </message>
    <message>
      <source>Founding day</source>
      <translation>创立日</translation>
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
      <translation>亲切</translation>
    </message>
    <message>
      <source>Gathering</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>聚会</translation>
    </message>
    <message>
      <source>Gift</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>送礼</translation>
    </message>
    <message>
      <source>Given</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>已送出</translation>
    </message>
    <message>
      <source>Given up</source>
      <translation>放弃</translation>
    </message>
    <message>
      <source>Greet them</source>
      <translation>问候</translation>
    </message>
    <message>
      <source>Greeting</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>问候</translation>
    </message>
    <message>
      <source>Habits</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>习惯</translation>
    </message>
    <message>
      <source>Handed over to us</source>
      <translation>交接事项</translation>
    </message>
    <message>
      <source>Has a say</source>
      <translation>有影响力</translation>
    </message>
    <message>
      <source>Help</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>帮忙</translation>
    </message>
    <message>
      <source>Help them</source>
      <translation>帮忙</translation>
    </message>
    <message>
      <source>Hobbies</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>兴趣爱好</translation>
    </message>
    <message>
      <source>Home</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>住宅</translation>
    </message>
    <message>
      <source>Husband or wife</source>
      <translation>配偶</translation>
    </message>
    <message>
      <source>Input on new products</source>
      <translation>新品意见</translation>
    </message>
    <message>
      <source>Introduced by a customer</source>
      <translation>客户介绍</translation>
    </message>
    <message>
      <source>Keeping in touch</source>
      <translation>维系感情</translation>
    </message>
    <message>
      <source>Key customer</source>
      <translation>重点客户</translation>
    </message>
    <message>
      <source>Lantern Festival</source>
      <translation>元宵节</translation>
    </message>
    <message>
      <source>Likely</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>很可能</translation>
    </message>
    <message>
      <source>Looked up</source>
      <translation>查资料</translation>
    </message>
    <message>
      <source>Lost</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>流失</translation>
    </message>
    <message>
      <source>Lunar New Year</source>
      <translation>春节</translation>
    </message>
    <message>
      <source>Lunar New Year's Eve</source>
      <translation>除夕</translation>
    </message>
    <message>
      <source>Lunar birthday</source>
      <translation>农历生日</translation>
    </message>
    <message>
      <source>Main</source>
      <extracomment>kind of a phone number: the switchboard</extracomment>
      <translation>主要</translation>
    </message>
    <message>
      <source>Market survey</source>
      <translation>市场调查</translation>
    </message>
    <message>
      <source>Maybe</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>可能</translation>
    </message>
    <message>
      <source>Meal</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>聚餐</translation>
    </message>
    <message>
      <source>Message</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>消息</translation>
    </message>
    <message>
      <source>Message before a trip</source>
      <translation>出发前的消息</translation>
    </message>
    <message>
      <source>Message before a trip to who has confirmed</source>
      <translation>出发前的消息（已确认的客户）</translation>
    </message>
    <message>
      <source>Message on arrival</source>
      <translation>到达后的消息</translation>
    </message>
    <message>
      <source>Met at a meeting</source>
      <translation>会议结识</translation>
    </message>
    <message>
      <source>Mid-Autumn Festival</source>
      <translation>中秋节</translation>
    </message>
    <message>
      <source>Mobile</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>手机</translation>
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
      <translation>还没买过</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>不明</translation>
    </message>
    <message>
      <source>Not seen for a long time</source>
      <translation>许久不见</translation>
    </message>
    <message>
      <source>Not yet tried</source>
      <translation>尚未挽回</translation>
    </message>
    <message numerus="yes">
      <source>Nothing to change: it is so already for %n customer(s)</source>
      <translation>
        <numerusform>不用改：这 %n 位客户原本就是这样</numerusform>
      </translation>
    </message>
    <message>
      <source>Occupation</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>职业</translation>
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
      <translation>负责的同事离职</translation>
    </message>
    <message>
      <source>Own observation</source>
      <translation>个人观察</translation>
    </message>
    <message>
      <source>Parent</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>父母</translation>
    </message>
    <message>
      <source>Person</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>个人</translation>
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
      <translation>价格</translation>
    </message>
    <message>
      <source>Promised</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>答应的事</translation>
    </message>
    <message>
      <source>Promotion</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>促销</translation>
    </message>
    <message>
      <source>Prospect</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>潜在客户</translation>
    </message>
    <message>
      <source>Put right</source>
      <translation>补救</translation>
    </message>
    <message>
      <source>Quality</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>质量</translation>
    </message>
    <message>
      <source>Ready</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>已备好</translation>
    </message>
    <message>
      <source>Regular customer</source>
      <translation>普通客户</translation>
    </message>
    <message>
      <source>Return</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>退货</translation>
    </message>
    <message>
      <source>Sale</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>销售</translation>
    </message>
    <message>
      <source>Sat</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>六</translation>
    </message>
    <message>
      <source>Service</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>服务</translation>
    </message>
    <message>
      <source>Settlement</source>
      <extracomment>topic of the terms: when and how is paid</extracomment>
      <translation>结算方式</translation>
    </message>
    <message>
      <source>Social circle</source>
      <translation>生活圈子</translation>
    </message>
    <message>
      <source>Social standing</source>
      <translation>身份</translation>
    </message>
    <message>
      <source>Sun</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>日</translation>
    </message>
    <message>
      <source>Supply</source>
      <extracomment>topic of the terms: what happens when goods are short</extracomment>
      <translation>供货</translation>
    </message>
    <message>
      <source>Survey</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>调查</translation>
    </message>
    <message>
      <source>Taboos</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>忌讳</translation>
    </message>
    <message>
      <source>Thanks for an introduction</source>
      <translation>感谢介绍客户</translation>
    </message>
    <message>
      <source>Thanks for the first order</source>
      <translation>感谢首次购买</translation>
    </message>
    <message>
      <source>They contacted us</source>
      <translation>对方找我们</translation>
    </message>
    <message>
      <source>Through a key person</source>
      <translation>中心人物带动</translation>
    </message>
    <message>
      <source>Through an agent</source>
      <translation>委托助手</translation>
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
      <translation>拜访</translation>
    </message>
    <message>
      <source>Walked in</source>
      <translation>到店客户</translation>
    </message>
    <message>
      <source>We are closed</source>
      <translation>本店休息</translation>
    </message>
    <message>
      <source>We are open, though it is a day off</source>
      <translation>假日照常营业</translation>
    </message>
    <message>
      <source>We contacted them</source>
      <translation>我们找对方</translation>
    </message>
    <message>
      <source>Wed</source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>三</translation>
    </message>
    <message>
      <source>Wedding day</source>
      <translation>结婚纪念日</translation>
    </message>
    <message>
      <source>Went to a competitor</source>
      <translation>转向竞争对手</translation>
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
        <numerusform>%n 天后</numerusform>
      </translation>
    </message>
    <message>
      <source>leap </source>
      <extracomment>a choice in a list: kind, tier, role, cause, source, topic, day of the week</extracomment>
      <translation>闰</translation>
    </message>
    <message>
      <source>lunar %2%1/%5</source>
      <translation>农历%2%3月%4</translation>
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
      <translation>腊</translation>
    </message>
  </context>
</TS>
