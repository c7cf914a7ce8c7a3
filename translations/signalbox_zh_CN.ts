<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DataForms</name>
    <message numerus="yes">
        <source>… and %Ln more bytes</source>
        <translation>
            <numerusform>…还有 %Ln 个字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropContents</name>
    <message>
        <source>Picture %1.png</source>
        <extracomment>The name of a file with a picture that was pasted, and the time</extracomment>
        <translation>图片 %1.png</translation>
    </message>
</context>
<context>
    <name>DropPlan</name>
    <message numerus="yes">
        <source>%Ln signal(s)</source>
        <translation>
            <numerusform>%Ln 条信号</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 at the pace that the server allows</source>
        <extracomment>How many signals, and how long they take</extracomment>
        <translation>%1，按服务器允许的速度约需 %2</translation>
    </message>
    <message>
        <source>%1; compressing leaves about %2 % of the bytes</source>
        <extracomment>Something before it, then how much is left of it</extracomment>
        <translation>%1；压缩后约剩 %2 % 的字节</translation>
    </message>
    <message>
        <source>Send the link as a signal %1.</source>
        <translation>将链接作为信号%1。</translation>
    </message>
    <message>
        <source>Send the text, %1, as a signal %2.</source>
        <translation>将文本（%1）作为信号%2。</translation>
    </message>
    <message>
        <source>Send the link as a signal of the type “%1” %2.</source>
        <translation>将链接作为类型为“%1”的信号%2。</translation>
    </message>
    <message>
        <source>Send the text, %1, as a signal of the type “%2” %3.</source>
        <translation>将文本（%1）作为类型为“%2”的信号%3。</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a person</comment>
        <translation>发给 %1</translation>
    </message>
    <message>
        <source>to whoever joins</source>
        <translation>发给之后加入的人</translation>
    </message>
    <message numerus="yes">
        <source>to %Ln people</source>
        <translation>
            <numerusform>发给 %Ln 位成员</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it that can be sent.</source>
        <translation>其中没有可以发送的内容。</translation>
    </message>
    <message>
        <source>Send the picture as “%1” %2.</source>
        <translation>将图片以“%1”之名%2。</translation>
    </message>
    <message>
        <source>Send “%1” %2.</source>
        <translation>将“%1”%2。</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln file(s) or folder(s) %1.</source>
        <translation>
            <numerusform>将 %Ln 个文件或文件夹%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a long text, %1, %2.</source>
        <translation>将长文本（%1）%2。</translation>
    </message>
    <message numerus="yes">
        <source>A signal holds %1, so it goes as a file, or in %Ln signals.</source>
        <translation>
            <numerusform>一条信号最多容纳 %1，因此将作为文件或分成 %Ln 条信号发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no files in it.</source>
        <translation>其中没有文件。</translation>
    </message>
    <message>
        <source>Send “%1”, %2, %3.</source>
        <translation>将“%1”（%2）%3。</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln files, %1, %2.</source>
        <translation>
            <numerusform>将 %Ln 个文件（%1）%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A signal holds %1. It would take %Ln signal(s), which are more than may wait to be sent at present, so it goes as a file.</source>
        <translation>
            <numerusform>一条信号可容纳 %1。这需要 %Ln 条信号，超过目前可等待发送的数量，因此以文件形式发送。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The signal is not valid</source>
        <translation>信号无效</translation>
    </message>
    <message>
        <source>Your role may not do this</source>
        <translation>你的角色不能这样做</translation>
    </message>
    <message>
        <source>Ask for an invite with another role.</source>
        <translation>请求一份其他角色的邀请。</translation>
    </message>
    <message>
        <source>This person has left</source>
        <translation>此人已离开</translation>
    </message>
    <message>
        <source>The signal is too large</source>
        <translation>信号太大</translation>
    </message>
    <message>
        <source>The server takes no more signals for now</source>
        <translation>服务器暂时不再接收信号</translation>
    </message>
    <message>
        <source>Wait a moment and send it again.</source>
        <translation>稍等片刻再发送一次。</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>服务器出错</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>稍后再试。</translation>
    </message>
    <message>
        <source>The server refused the token</source>
        <translation>服务器拒绝了此 token</translation>
    </message>
    <message>
        <source>Ask for a new invite.</source>
        <translation>请求一份新的邀请。</translation>
    </message>
    <message>
        <source>The server knows no such session</source>
        <translation>服务器不认识此会话</translation>
    </message>
    <message>
        <source>Check the session ID, or ask for a new invite.</source>
        <translation>检查会话 ID，或请求一份新的邀请。</translation>
    </message>
    <message>
        <source>The server could not be reached</source>
        <translation>无法连上服务器</translation>
    </message>
    <message>
        <source>Check its address and whether it runs.</source>
        <translation>检查它的地址以及它是否在运行。</translation>
    </message>
    <message>
        <source>There was no link</source>
        <translation>当时没有连接</translation>
    </message>
    <message>
        <source>With Retry on, signals wait until the link is back.</source>
        <translation>开启“重试”后，信号会一直等到连接恢复。</translation>
    </message>
    <message>
        <source>What the session needs is incomplete</source>
        <translation>会话所需的信息不完整</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>服务器没有及时应答</translation>
    </message>
    <message>
        <source>Try again, or check its address.</source>
        <translation>再试一次，或检查它的地址。</translation>
    </message>
    <message>
        <source>The link was lost and could not be restored</source>
        <translation>连接已断开且无法恢复</translation>
    </message>
    <message>
        <source>Connect again when the network is back.</source>
        <translation>网络恢复后再重新连接。</translation>
    </message>
    <message>
        <source>The server ended the connection</source>
        <translation>服务器结束了连接</translation>
    </message>
    <message>
        <source>The session is full</source>
        <translation>会话已满</translation>
    </message>
    <message>
        <source>Try again when someone has left.</source>
        <translation>有人离开后再试。</translation>
    </message>
    <message>
        <source>What answers there is not a signaling server</source>
        <translation>那里应答的不是信号服务器</translation>
    </message>
    <message>
        <source>Check the server&apos;s address.</source>
        <translation>检查服务器的地址。</translation>
    </message>
    <message>
        <source>Too many signals wait already</source>
        <translation>等待中的信号已经太多</translation>
    </message>
    <message>
        <source>It waited too long for the link</source>
        <translation>等待连接的时间太长</translation>
    </message>
    <message>
        <source>It was taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>It was on its way when the link was lost</source>
        <translation>连接断开时它正在途中</translation>
    </message>
    <message>
        <source>The session ended before it could be sent</source>
        <translation>会话在发送前就结束了</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>服务器的证书不受信任</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one the server shows.</source>
        <translation>将它的指纹与服务器显示的指纹比对。</translation>
    </message>
    <message>
        <source>WARNING: the server shows another certificate than before</source>
        <translation>警告：服务器出示的证书与以前不同</translation>
    </message>
    <message>
        <source>Someone may be listening in between. Ask whoever runs the server before you go on.</source>
        <translation>可能有人在中间窃听。继续之前，先问问服务器的运营者。</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>代码 %1</translation>
    </message>
</context>
<context>
    <name>HistoryRecords</name>
    <message numerus="yes">
        <source>%Ln row(s) could not be recorded here: the disk did not take them</source>
        <translation>
            <numerusform>有 %Ln 行未能记录到这里：磁盘没有接受</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>The history can&apos;t be used: Qt&apos;s driver for SQLite isn&apos;t installed (package libqt6sql6-sqlite).</source>
        <translation>无法使用历史：未安装 Qt 的 SQLite 驱动（软件包 libqt6sql6-sqlite）。</translation>
    </message>
    <message>
        <source>The history can&apos;t be opened: %1. Nothing is recorded until it can.</source>
        <translation>无法打开历史：%1。在能打开之前，不会记录任何内容。</translation>
    </message>
    <message>
        <source>The history may not be written: %1. Nothing is recorded until it may.</source>
        <translation>不允许写入历史：%1。在允许之前，不会记录任何内容。</translation>
    </message>
    <message>
        <source>The disk that holds the history is full. Nothing is recorded until there is room.</source>
        <translation>存放历史的磁盘已满。在有空间之前，不会记录任何内容。</translation>
    </message>
    <message>
        <source>The history has reached its size. Nothing is recorded until some of it is deleted.</source>
        <translation>历史已达到大小上限。在删除一部分之前，不会记录任何内容。</translation>
    </message>
    <message>
        <source>Another program holds the history: %1. Nothing is recorded until it lets go.</source>
        <translation>另一个程序占用了历史：%1。在它释放之前，不会记录任何内容。</translation>
    </message>
    <message>
        <source>The history can&apos;t be written: %1 (%2). Nothing is recorded until it can.</source>
        <translation>无法写入历史：%1 (%2)。在能写入之前，不会记录任何内容。</translation>
    </message>
    <message>
        <source>The history can&apos;t be used, nor renamed: %1. Nothing is recorded.</source>
        <translation>历史无法使用，也无法重命名：%1。不会记录任何内容。</translation>
    </message>
    <message>
        <source>The history was damaged. It was kept as %1, and a new one was begun.</source>
        <translation>历史已损坏。它保留为 %1，并已新建一份。</translation>
    </message>
    <message>
        <source>The history was written by a later version of Signalbox. It was kept as %1, and a new one was begun.</source>
        <translation>历史由更新版本的 Signalbox 写成。它保留为 %1，并已新建一份。</translation>
    </message>
    <message>
        <source>The file of the history belongs to another program. It was kept as %1, and a new one was begun.</source>
        <translation>历史文件属于另一个程序。它保留为 %1，并已新建一份。</translation>
    </message>
    <message>
        <source>Session without a name</source>
        <translation>未命名的会话</translation>
    </message>
    <message>
        <source>Hosted on this computer</source>
        <translation>在此电脑上托管</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1，会话 %2</translation>
    </message>
</context>
<context>
    <name>JsonLint</name>
    <message>
        <source>The %1 of line %L2 isn&apos;t closed: a %3 is missing.</source>
        <translation>第 %L2 行的 %1 没有闭合：缺少 %3。</translation>
    </message>
    <message>
        <source>There is no JSON value yet.</source>
        <translation>还没有 JSON 值。</translation>
    </message>
    <message>
        <source>A colon is missing after the name.</source>
        <translation>名称后面缺少冒号。</translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation>这里前面缺少逗号。</translation>
    </message>
    <message>
        <source>The JSON value has ended before this: there can be one only.</source>
        <translation>JSON 值在这之前已经结束：只能有一个值。</translation>
    </message>
    <message>
        <source>Names stand in double quotes (&quot;).</source>
        <translation>名称要放在双引号 (&quot;) 中。</translation>
    </message>
    <message>
        <source>Lists and objects may lie in each other %L1 deep.</source>
        <translation>列表和对象最多可以嵌套 %L1 层。</translation>
    </message>
    <message>
        <source>A value is missing before this.</source>
        <translation>这里前面缺少值。</translation>
    </message>
    <message>
        <source>A name is missing before this.</source>
        <translation>这里前面缺少名称。</translation>
    </message>
    <message>
        <source>This %1 closes nothing.</source>
        <translation>这个 %1 没有对应的开头。</translation>
    </message>
    <message>
        <source>The %1 of line %L2 is closed by %3 and not by %4.</source>
        <translation>第 %L2 行的 %1 用 %3 闭合了，而不是 %4。</translation>
    </message>
    <message>
        <source>Something is missing before the %1, or there is a comma or colon too many.</source>
        <translation>%1 前面缺少内容，或者多了逗号或冒号。</translation>
    </message>
    <message>
        <source>Column %L1: %2</source>
        <comment>where, and what is wrong there</comment>
        <translation>第 %L1 列：%2</translation>
    </message>
    <message>
        <source>Line %L1, column %L2: %3</source>
        <translation>第 %L1 行，第 %L2 列：%3</translation>
    </message>
    <message>
        <source>A backslash is written as \\ here.</source>
        <translation>反斜杠在这里写作 \\。</translation>
    </message>
    <message>
        <source>Four digits from 0 to 9 and A to F follow on \u.</source>
        <translation>\u 后面跟四位 0 到 9 和 A 到 F 的数字。</translation>
    </message>
    <message>
        <source>This text isn&apos;t closed: a &quot; is missing. A line break in it is written as \n.</source>
        <translation>这段文本没有闭合：缺少 &quot;。其中的换行写作 \n。</translation>
    </message>
    <message>
        <source>A tab in a text is written as \t.</source>
        <translation>文本中的制表符写作 \t。</translation>
    </message>
    <message>
        <source>This character can&apos;t stand in a text.</source>
        <translation>文本中不能有这个字符。</translation>
    </message>
    <message>
        <source>This text isn&apos;t closed: a &quot; is missing.</source>
        <translation>这段文本没有闭合：缺少 &quot;。</translation>
    </message>
    <message>
        <source>Numbers are written as in 12, -0.5 or 3e8, without a 0 in front.</source>
        <translation>数字的写法如 12、-0.5 或 3e8，前面不带 0。</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>这个数字太大。</translation>
    </message>
    <message>
        <source>Texts stand in double quotes (&quot;).</source>
        <translation>文本要放在双引号 (&quot;) 中。</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON 没有注释。</translation>
    </message>
    <message>
        <source>“%1” is no JSON value: texts stand in double quotes (&quot;), and there are numbers, true, false and null.</source>
        <translation>“%1”不是 JSON 值：文本要放在双引号 (&quot;) 中，此外还有数字、true、false 和 null。</translation>
    </message>
</context>
<context>
    <name>LabScript</name>
    <message>
        <source>Train tunnel</source>
        <translation>火车隧道</translation>
    </message>
    <message>
        <source>The signal gets weak</source>
        <translation>信号变弱</translation>
    </message>
    <message>
        <source>Hardly anything passes</source>
        <translation>几乎什么都通不过</translation>
    </message>
    <message>
        <source>In the tunnel: nothing passes</source>
        <translation>在隧道中：什么都通不过</translation>
    </message>
    <message>
        <source>No network at all</source>
        <translation>完全没有网络</translation>
    </message>
    <message>
        <source>Daylight between two tunnels</source>
        <translation>两条隧道之间的亮处</translation>
    </message>
    <message>
        <source>In the second tunnel</source>
        <translation>在第二条隧道中</translation>
    </message>
    <message>
        <source>Out in the open again</source>
        <translation>又回到开阔处</translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>The filter&apos;s &quot;%1&quot; can&apos;t be read.</source>
        <translation>无法读取筛选条件的“%1”。</translation>
    </message>
    <message>
        <source>The expression is not complete or not right at character %1: %2</source>
        <translation>表达式在第 %1 个字符处不完整或不正确：%2</translation>
    </message>
</context>
<context>
    <name>LogFormat</name>
    <message>
        <source>It is no JSON: %1, at byte %2.</source>
        <translation>不是 JSON：%1，位于第 %2 字节。</translation>
    </message>
    <message>
        <source>It is JSON, but not an object.</source>
        <translation>是 JSON，但不是对象。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing, or is not what a log holds there.</source>
        <translation>“%1”缺失，或不是日志在那里应有的内容。</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>Left: the connection was lost</source>
        <translation>已离开：连接断开</translation>
    </message>
    <message>
        <source>Left: no answer any more</source>
        <translation>已离开：不再应答</translation>
    </message>
    <message>
        <source>Left: a moderator ended the connection</source>
        <translation>已离开：主持人结束了连接</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Link back after %1</source>
        <translation>连接中断 %1后恢复</translation>
    </message>
    <message numerus="yes">
        <source>Link back after %1, %Ln signal(s) had waited</source>
        <translation>
            <numerusform>连接中断 %1后恢复，期间有 %Ln 条信号在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>size in bytes</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>waits for the server</source>
        <translation>等待服务器</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>unknown: it may have been sent</source>
        <translation>未知：可能已发送</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>已加入</translation>
    </message>
    <message>
        <source>Link lost</source>
        <translation>连接断开</translation>
    </message>
    <message>
        <source>The server had forgotten this connection: signals of others may be missing</source>
        <translation>服务器已忘记此连接：其他人的信号可能缺失</translation>
    </message>
    <message>
        <source>Session left</source>
        <translation>已离开会话</translation>
    </message>
    <message>
        <source>Session ended: %1</source>
        <translation>会话已结束：%1</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>text</source>
        <comment>what data travels as</comment>
        <translation>文本</translation>
    </message>
    <message>
        <source>JSON: %1</source>
        <translation>JSON：%1</translation>
    </message>
</context>
<context>
    <name>OutboxText</name>
    <message>
        <source>goes out when the link is back</source>
        <translation>连接恢复后发出</translation>
    </message>
    <message>
        <source>was on its way, is sent again when the link is back</source>
        <translation>曾在途中，连接恢复后重新发送</translation>
    </message>
    <message>
        <source>fails without a link</source>
        <translation>没有连接就会失败</translation>
    </message>
    <message>
        <source>may have arrived, is not sent again</source>
        <translation>可能已送达，不再重新发送</translation>
    </message>
    <message numerus="yes">
        <source>goes out after %Ln other(s)</source>
        <translation>
            <numerusform>在另外 %Ln 条之后发出</numerusform>
        </translation>
    </message>
    <message>
        <source>goes out next</source>
        <translation>下一个发出</translation>
    </message>
    <message>
        <source>goes out in %1</source>
        <translation>%1后发出</translation>
    </message>
    <message>
        <source>goes out as soon as the server takes it</source>
        <translation>服务器一接收就发出</translation>
    </message>
    <message>
        <source>is sent again if the link is lost</source>
        <translation>连接断开时会重新发送</translation>
    </message>
    <message>
        <source>fails if the link is lost</source>
        <translation>连接断开时会失败</translation>
    </message>
    <message>
        <source>is not sent again if the link is lost</source>
        <translation>连接断开时不会重新发送</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>The server takes no more for now</source>
        <translation>服务器暂时不再接收</translation>
    </message>
    <message>
        <source>Others go first</source>
        <translation>其他信号先发</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>已发送，尚无应答</translation>
    </message>
    <message>
        <source>is given up as unknown in %1</source>
        <translation>%1后放弃，结果未知</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>%1后过期</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>fails in %1 if it is not back by then</source>
        <translation>届时仍未恢复，则%1后失败</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Moderator</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Publisher only</source>
        <translation>仅发布者</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>订阅者</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a name that several people have, and whose it is</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>its server is no address that begins with http:// or https://</source>
        <translation>它的服务器地址不以 http:// 或 https:// 开头</translation>
    </message>
    <message>
        <source>it has no project key</source>
        <translation>它没有项目 Key</translation>
    </message>
    <message>
        <source>it has no session ID</source>
        <translation>它没有会话 ID</translation>
    </message>
    <message>
        <source>its entry is neither “token” nor “secret”</source>
        <translation>它的条目既不是“token”也不是“secret”</translation>
    </message>
    <message>
        <source>This is no JSON: %1 at byte %L2.</source>
        <translation>不是 JSON：%1，位于第 %L2 字节。</translation>
    </message>
    <message>
        <source>This is no file of profiles: it has no member “%1”.</source>
        <translation>不是配置文件：它没有成员“%1”。</translation>
    </message>
    <message>
        <source>This file was written by a later version of Signalbox.</source>
        <translation>此文件由更新版本的 Signalbox 写成。</translation>
    </message>
    <message>
        <source>These are %L1 profiles, at most %L2 are taken.</source>
        <translation>这里有 %L1 个配置，最多接受 %L2 个。</translation>
    </message>
    <message>
        <source>Profile %L1 can&apos;t be read: %2.</source>
        <translation>无法读取第 %L1 个配置：%2。</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有这样的文件或文件夹</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
</context>
<context>
    <name>QJsonParseError</name>
    <message>
        <source>unterminated object</source>
        <translation>对象没有结束</translation>
    </message>
    <message>
        <source>missing name separator</source>
        <translation>名称后缺少冒号</translation>
    </message>
    <message>
        <source>unterminated array</source>
        <translation>数组没有结束</translation>
    </message>
    <message>
        <source>missing value separator</source>
        <translation>两个值之间缺少逗号</translation>
    </message>
    <message>
        <source>illegal value</source>
        <translation>无效的值</translation>
    </message>
    <message>
        <source>invalid termination by number</source>
        <translation>文本在数字之后过早结束</translation>
    </message>
    <message>
        <source>illegal number</source>
        <translation>无效的数字</translation>
    </message>
    <message>
        <source>invalid escape sequence</source>
        <translation>无效的转义序列</translation>
    </message>
    <message>
        <source>invalid UTF8 string</source>
        <translation>无效的 UTF-8</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>字符串没有结束</translation>
    </message>
    <message>
        <source>object is missing after a comma</source>
        <translation>逗号后缺少内容</translation>
    </message>
    <message>
        <source>too deeply nested document</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>too large document</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>garbage at the end of the document</source>
        <translation>末尾有多余内容</translation>
    </message>
</context>
<context>
    <name>QRegularExpression</name>
    <message>
        <source>missing closing parenthesis</source>
        <translation>缺少右括号</translation>
    </message>
    <message>
        <source>unmatched closing parenthesis</source>
        <translation>右括号没有对应的左括号</translation>
    </message>
    <message>
        <source>missing terminating ] for character class</source>
        <translation>字符类缺少结尾的 ]</translation>
    </message>
    <message>
        <source>quantifier does not follow a repeatable item</source>
        <translation>量词之前没有可重复的内容</translation>
    </message>
    <message>
        <source>range out of order in character class</source>
        <translation>字符类中的范围次序颠倒</translation>
    </message>
    <message>
        <source>numbers out of order in {} quantifier</source>
        <translation>{} 中的数字次序颠倒</translation>
    </message>
    <message>
        <source>\ at end of pattern</source>
        <translation>模式以 \ 结尾</translation>
    </message>
    <message>
        <source>reference to non-existent subpattern</source>
        <translation>引用了不存在的分组</translation>
    </message>
    <message>
        <source>lookbehind assertion is not fixed length</source>
        <translation>后行断言的长度不固定</translation>
    </message>
    <message>
        <source>unrecognized character follows \</source>
        <translation>\ 之后的字符无法识别</translation>
    </message>
    <message>
        <source>unrecognized character after (? or (?-</source>
        <translation>(? 或 (?- 之后的字符无法识别</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>无法写入现有文件 %1</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>该文件名是一个文件夹</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>QSslSocket</name>
    <message>
        <source>The certificate is self-signed, and untrusted</source>
        <translation>证书是自签名的，不受信任</translation>
    </message>
    <message>
        <source>The root certificate of the certificate chain is self-signed, and untrusted</source>
        <translation>证书链的根证书是自签名的，不受信任</translation>
    </message>
    <message>
        <source>The issuer certificate of a locally looked up certificate could not be found</source>
        <translation>在此计算机上找不到颁发者的证书</translation>
    </message>
    <message>
        <source>The issuer certificate could not be found</source>
        <translation>找不到颁发者的证书</translation>
    </message>
    <message>
        <source>No certificates could be verified</source>
        <translation>没有证书可以得到验证</translation>
    </message>
    <message>
        <source>The host name did not match any of the valid hosts for this certificate</source>
        <translation>证书对此服务器的名称无效</translation>
    </message>
    <message>
        <source>The certificate is not yet valid</source>
        <translation>证书尚未生效</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>证书已过期</translation>
    </message>
    <message>
        <source>The root CA certificate is not trusted for this purpose</source>
        <translation>根证书不被信任用于此目的</translation>
    </message>
    <message>
        <source>The peer certificate is blacklisted</source>
        <translation>服务器的证书已被列入黑名单</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message>
        <source>The token has expired</source>
        <translation>token 已过期</translation>
    </message>
    <message>
        <source>The token has just expired</source>
        <translation>token 刚刚过期</translation>
    </message>
    <message numerus="yes">
        <source>The token expired %Ln minute(s) ago</source>
        <translation>
            <numerusform>token 已在 %Ln 分钟前过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token expired %Ln hour(s) ago</source>
        <translation>
            <numerusform>token 已在 %Ln 小时前过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token expired %Ln day(s) ago</source>
        <translation>
            <numerusform>token 已在 %Ln 天前过期</numerusform>
        </translation>
    </message>
    <message>
        <source>The token expired on %1</source>
        <translation>token 已于 %1 过期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact: its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The token was made in the future, by this computer&apos;s clock</source>
        <translation>按此电脑的时钟，token 的生成时间在未来</translation>
    </message>
    <message>
        <source>The token&apos;s signature is wrong: it was changed, or made with another secret</source>
        <translation>token 的签名不对：它被改过，或是用其他密钥生成的</translation>
    </message>
    <message>
        <source>The token can&apos;t be read</source>
        <translation>无法读取 token</translation>
    </message>
    <message>
        <source>This token is for the REST API and lets nobody into a session</source>
        <translation>此 token 用于 REST API，不能让任何人进入会话</translation>
    </message>
    <message>
        <source>The token names a role that doesn&apos;t exist</source>
        <translation>token 中的角色不存在</translation>
    </message>
    <message>
        <source>The token is for another session</source>
        <translation>此 token 属于另一个会话</translation>
    </message>
    <message>
        <source>The token is for project %1, but the session belongs to project %2</source>
        <translation>此 token 属于项目 %1，而会话属于项目 %2</translation>
    </message>
    <message>
        <source>The session belongs to project %1, not to %2</source>
        <translation>会话属于项目 %1，而不是 %2</translation>
    </message>
    <message>
        <source>The session ID can&apos;t be read</source>
        <translation>无法读取会话 ID</translation>
    </message>
    <message>
        <source>The server knows no such session</source>
        <translation>服务器不认识此会话</translation>
    </message>
    <message>
        <source>The server has no project with the key %1</source>
        <translation>服务器上没有 Key 为 %1 的项目</translation>
    </message>
    <message>
        <source>Ask for a new invite, or mint one if you have the secret.</source>
        <translation>请求一份新的邀请；如果你有密钥，也可以自己签发。</translation>
    </message>
    <message>
        <source>Check the clock here and that of whoever made the token.</source>
        <translation>检查此电脑的时钟，以及生成 token 的人的时钟。</translation>
    </message>
    <message>
        <source>Copy it again, from its first to its last character, or ask for a new invite.</source>
        <translation>从第一个字符到最后一个字符重新复制，或请求一份新的邀请。</translation>
    </message>
    <message>
        <source>Ask for an invite, or for a token for this session.</source>
        <translation>请求一份邀请，或此会话的 token。</translation>
    </message>
    <message>
        <source>Ask for an invite with another role.</source>
        <translation>请求一份其他角色的邀请。</translation>
    </message>
    <message>
        <source>Ask for an invite to this session.</source>
        <translation>请求一份此会话的邀请。</translation>
    </message>
    <message>
        <source>Ask for a token made with the key and secret of project %1.</source>
        <translation>请求一个用项目 %1 的 Key 和密钥生成的 token。</translation>
    </message>
    <message>
        <source>Correct the project key.</source>
        <translation>更正项目 Key。</translation>
    </message>
    <message>
        <source>Check the session ID and the server&apos;s address, or ask for a new invite.</source>
        <translation>检查会话 ID 和服务器地址，或请求一份新的邀请。</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or ask for a new invite.</source>
        <translation>检查服务器地址，或请求一份新的邀请。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>Session of the token</source>
        <translation>token 的会话</translation>
    </message>
    <message>
        <source>Session to join</source>
        <translation>要加入的会话</translation>
    </message>
</context>
<context>
    <name>RetryFields</name>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>So many signals in a second</extracomment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>First pause</source>
        <translation>首次间隔</translation>
    </message>
    <message>
        <source>Each pause grows</source>
        <translation>间隔增长倍数</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>最长间隔</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>放弃时限</translation>
    </message>
    <message>
        <source>Time for a signal</source>
        <translation>单条信号时限</translation>
    </message>
    <message>
        <source>Signals that may wait</source>
        <translation>可等待的信号数</translation>
    </message>
    <message>
        <source>Their size together</source>
        <translation>它们的总大小</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等待时间</translation>
    </message>
    <message>
        <source>Send what waited at</source>
        <translation>等待信号的发送速度</translation>
    </message>
    <message>
        <source>How long to wait before the first attempt once the link is lost.</source>
        <translation>连接断开后，第一次尝试之前等待多久。</translation>
    </message>
    <message>
        <source>Each pause is this many times the one before.</source>
        <translation>每次间隔是前一次的多少倍。</translation>
    </message>
    <message>
        <source>No pause grows beyond this.</source>
        <translation>间隔不会超过这个值。</translation>
    </message>
    <message>
        <source>Each pause is varied by up to this share, up or down, so that many clients don&apos;t come back at the same moment.</source>
        <translation>每次间隔最多按此比例上下浮动，以免许多客户端同时回来。</translation>
    </message>
    <message>
        <source>After so many attempts the session ends. 0 means no limit: as many as fit into the time.</source>
        <translation>尝试这么多次后会话结束。0 表示无限制：时限内能试多少次就试多少次。</translation>
    </message>
    <message>
        <source>When the link was lost for so long, the session ends. “never” means that a lost link is never tried again.</source>
        <translation>连接断开这么久后会话结束。“从不”表示断开的连接从不重试。</translation>
    </message>
    <message>
        <source>How long a signal may be without an outcome. “automatic” is the time until the session gives up and 5.9 s.</source>
        <translation>一条信号可以多久没有结果。“自动”是会话放弃前的时间加 5.9 秒。</translation>
    </message>
    <message>
        <source>How many signals may wait for the link.</source>
        <translation>最多有多少条信号可以等待连接。</translation>
    </message>
    <message>
        <source>How many bytes of type and data may wait for the link.</source>
        <translation>最多有多少字节的类型和数据可以等待连接。</translation>
    </message>
    <message>
        <source>A signal that waited so long without ever being sent expires. “automatic” is the time until the session gives up and 5.9 s.</source>
        <translation>等待这么久却从未发送的信号会过期。“自动”是会话放弃前的时间加 5.9 秒。</translation>
    </message>
    <message>
        <source>So many signals a second go out when the link is back; new ones go behind them. 0 means no limit: as fast as the server takes them.</source>
        <translation>连接恢复后每秒发出这么多条信号；新信号排在它们后面。0 表示无限制：服务器接收多快就发多快。</translation>
    </message>
    <message>
        <source>%1 to %2, default %3</source>
        <translation>%1 到 %2，默认 %3</translation>
    </message>
    <message>
        <source>This is not a time. Write it like 100 ms, 1.5 s, 2 min or 1 h.</source>
        <translation>这不是时间。写法如 100 毫秒、1.5 秒、2 分钟或 1 小时。</translation>
    </message>
    <message>
        <source>This is not a size. Write it like 512 KiB or 8 MiB.</source>
        <translation>这不是大小。写法如 512 KiB 或 8 MiB。</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>这不是整数。</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>Must be between %1 and %2.</source>
        <translation>必须在 %1 和 %2 之间。</translation>
    </message>
    <message>
        <source>Must not be shorter than the first pause, %1.</source>
        <translation>不能短于首次间隔 %1。</translation>
    </message>
</context>
<context>
    <name>RetryTimeline</name>
    <message>
        <source>A lost link is not tried again: the session ends at once.</source>
        <translation>断开的连接不会重试：会话立即结束。</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 到 %3）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln attempt(s) come %1 after the loss. More follow; it gives up after %2 at the latest.</source>
        <translation>
            <numerusform>前 %Ln 次尝试在断开后 %1 进行。之后还会继续；最迟 %2 后放弃。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s): %1 after the loss. Then it gives up.</source>
        <translation>
            <numerusform>%Ln 次尝试：断开后 %1。然后放弃。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>The saved filters can&apos;t be read.</source>
        <translation>无法读取已保存的筛选条件。</translation>
    </message>
    <message>
        <source>The saved filter &quot;%1&quot; can&apos;t be read. %2</source>
        <translation>无法读取已保存的筛选条件“%1”。%2</translation>
    </message>
</context>
<context>
    <name>SessionProblem</name>
    <message>
        <source>The hub of this session ended with the application</source>
        <translation>此会话的 hub 已随应用程序结束</translation>
    </message>
    <message>
        <source>Connect again to host it anew. People need new invites then.</source>
        <translation>重新连接即可再次托管。届时成员需要新的邀请。</translation>
    </message>
    <message>
        <source>This session was open the last time, and its token was not kept</source>
        <translation>此会话上次处于打开状态，但它的 token 未被保留</translation>
    </message>
    <message>
        <source>Paste an invite or enter a token to join again.</source>
        <translation>粘贴邀请或输入 token 以重新加入。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened: what the server gave as reason</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The settings in %1 can&apos;t be read: %2. Signalbox starts with its defaults.</source>
        <translation>无法读取 %1 中的设置：%2。Signalbox 以默认设置启动。</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged and can&apos;t be set aside: %2. Signalbox starts with its defaults.</source>
        <translation>%1 中的设置已损坏且无法移开：%2。Signalbox 以默认设置启动。</translation>
    </message>
    <message>
        <source>The settings were damaged. They are now in %1, and Signalbox starts with its defaults.</source>
        <translation>设置已损坏。它们现在位于 %1，Signalbox 以默认设置启动。</translation>
    </message>
</context>
<context>
    <name>SignalLanes</name>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
</context>
<context>
    <name>SignalSender</name>
    <message>
        <source>nobody is chosen who gets it</source>
        <translation>没有选择接收者</translation>
    </message>
</context>
<context>
    <name>Signalbox::AboutDialog</name>
    <message>
        <source>the window, the network, the tests</source>
        <translation>窗口、网络、测试</translation>
    </message>
    <message>
        <source>what a hosted session answers servers with</source>
        <translation>托管的会话用它回应服务器</translation>
    </message>
    <message>
        <source>encrypted connections, certificates</source>
        <translation>加密连接、证书</translation>
    </message>
    <message>
        <source>tokens and secrets in the keychain</source>
        <translation>钥匙串中的 token 和密钥</translation>
    </message>
    <message>
        <source>About Signalbox</source>
        <translation>关于 Signalbox</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
    <message>
        <source>Versions and what the links did, for whoever helps you. No names, no tokens, nothing that was sent.</source>
        <translation>版本和连接的状态变化，供帮助你的人使用。不含姓名、token 和发送的内容。</translation>
    </message>
    <message>
        <source>Signalbox %1</source>
        <translation>Signalbox %1</translation>
    </message>
    <message>
        <source>Sends OpenTok signals between the clients of a session.</source>
        <translation>在会话的客户端之间发送 OpenTok 信号。</translation>
    </message>
    <message>
        <source>The sources are under the MIT licence. This program contains parts under GPL-3, so as a whole it is under GPL-3.</source>
        <translation>源代码采用 MIT 许可证。本程序包含采用 GPL-3 的部分，因此整体采用 GPL-3。</translation>
    </message>
    <message>
        <source>It is made with:</source>
        <translation>所用的组件：</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>the history of signals</source>
        <translation>信号的历史</translation>
    </message>
    <message>
        <source>invites as QR codes</source>
        <translation>二维码形式的邀请</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppearancePage</name>
    <message>
        <source>as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source>Con&amp;trols</source>
        <translation>控件(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Everything applies at once, to sessions that run as well. What the log already says stays in the language it was written in.</source>
        <translation>所有更改立即生效，对正在运行的会话也是如此。日志中已有的内容保留写入时的语言。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ByteMeter</name>
    <message>
        <source>Bytes of UTF-8 in use, and how many a signal may hold</source>
        <translation>已用的 UTF-8 字节数，以及一条信号可容纳的字节数</translation>
    </message>
    <message>
        <source>%L1 of %L2 bytes</source>
        <translation>%L1 / %L2 字节</translation>
    </message>
    <message>
        <source>%L1 / %L2 B</source>
        <translation>%L1 / %L2 B</translation>
    </message>
</context>
<context>
    <name>Signalbox::CaptureList</name>
    <message>
        <source>Capture %1, %2</source>
        <translation>捕获文件 %1，%2</translation>
    </message>
    <message>
        <source>Recorded session %1, %2</source>
        <translation>已记录的会话 %1，%2</translation>
    </message>
</context>
<context>
    <name>Signalbox::CapturePage</name>
    <message>
        <source>&amp;Stop reading</source>
        <translation>停止读取(&amp;S)</translation>
    </message>
    <message>
        <source>There is nothing in this capture.</source>
        <translation>此捕获文件中没有内容。</translation>
    </message>
    <message>
        <source>Nothing is recorded of this session.</source>
        <translation>此会话没有任何记录。</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>已读取多少</translation>
    </message>
</context>
<context>
    <name>Signalbox::CaptureViewModel</name>
    <message>
        <source>Reading, %1 %</source>
        <translation>正在读取，%1 %</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
</context>
<context>
    <name>Signalbox::CapturesPanel</name>
    <message>
        <source>&amp;Close capture</source>
        <translation>关闭捕获文件(&amp;C)</translation>
    </message>
    <message>
        <source>Saved logs</source>
        <translation>已保存的日志</translation>
    </message>
    <message>
        <source>&amp;Close recorded session</source>
        <translation>关闭已记录的会话(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Signalbox::CertificateDialog</name>
    <message>
        <source>The server&apos;s certificate is not the one you trusted</source>
        <translation>服务器的证书不是你信任过的那一个</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>这是正确的服务器吗？</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>%1 的证书</translation>
    </message>
    <message>
        <source>Someone may be listening in between, or the server has a new certificate. Ask whoever runs it, by another way than this, before you go on.</source>
        <translation>可能有人在中间窃听，也可能服务器换了新证书。继续之前，用其他途径问问服务器的运营者。</translation>
    </message>
    <message>
        <source>Nobody that this computer knows vouches for it. If whoever runs it shows the same fingerprint, it is the right one, and this certificate alone will be accepted from now on.</source>
        <translation>此电脑所认识的机构都没有为它担保。如果服务器的运营者出示相同的指纹，那它就是正确的服务器，从此只接受这一个证书。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>现在出示的</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>指纹 (SHA-256)</translation>
    </message>
    <message>
        <source>Trusted so far</source>
        <translation>此前信任的</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>颁发给</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>自己</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <extracomment>A date, in the letters that QLocale::toString() takes</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>From one day to another</extracomment>
        <translation>有效期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>&amp;Trust the new certificate</source>
        <translation>信任新证书(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Trust and connect</source>
        <translation>信任并连接(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t connect</source>
        <translation>不连接(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Signalbox::ChooseFilesDialog</name>
    <message>
        <source>&amp;Accept these</source>
        <translation>接收这些(&amp;A)</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Files that are offered</source>
        <translation>对方提供的文件</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The name of a file, and its size</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>全选(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <extracomment>How many files are chosen, and their size</extracomment>
        <translation>
            <numerusform>%Ln 个文件，%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::CloseQuestion</name>
    <message>
        <source>Files are under way</source>
        <translation>文件正在传输</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) are not finished.</source>
        <translation>
            <numerusform>有 %Ln 个传输尚未完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close &amp;anyway</source>
        <translation>仍然关闭(&amp;A)</translation>
    </message>
    <message>
        <source>They stop when this session is closed. Where it is opened again and still there, those that were accepted go on, and only what is missing is sent; other offers end.</source>
        <translation>关闭此会话后传输会停止。如果再次打开时会话仍在，已接受的会继续，并且只发送缺少的部分；其他提议会结束。</translation>
    </message>
    <message>
        <source>They stop when Signalbox is closed. Where the session is still there the next time, those that were accepted go on then, and only what is missing is sent; other offers end.</source>
        <translation>关闭 Signalbox 后传输会停止。如果下次会话仍在，已接受的会继续，并且只发送缺少的部分；其他提议会结束。</translation>
    </message>
    <message>
        <source>Close session</source>
        <translation>关闭会话</translation>
    </message>
    <message>
        <source>Close Signalbox</source>
        <translation>关闭 Signalbox</translation>
    </message>
    <message>
        <source>Close “%1”? It is hosted here, and ends for everyone.</source>
        <translation>关闭“%1”？它在此处托管，将对所有人结束。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s) still wait to be sent.</source>
        <translation>
            <numerusform>还有 %Ln 条信号等待发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other person(s) will be disconnected. They can&apos;t come back: their invites will lead nowhere.</source>
        <translation>
            <numerusform>另外 %Ln 人的连接会断开。他们无法回来：他们的邀请将失效。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Signalbox? “%1” is hosted here, and ends for everyone.</source>
        <translation>关闭 Signalbox？“%1”在此处托管，将对所有人结束。</translation>
    </message>
    <message numerus="yes">
        <source>Close Signalbox? %Ln session(s) are hosted here, and end for everyone.</source>
        <translation>
            <numerusform>关闭 Signalbox？有 %Ln 个会话在此处托管，将对所有人结束。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::CommandPalette</name>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>没有这样的命令。换个词试试。</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>你想做什么？</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>cannot be done now</source>
        <translation>目前无法执行</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>目前无法执行此操作。</translation>
    </message>
</context>
<context>
    <name>Signalbox::CompareDialog</name>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>发送者：%1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>接收者：%1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>类型：%1</translation>
    </message>
    <message>
        <source>(no data)</source>
        <translation>（无数据）</translation>
    </message>
    <message>
        <source>Compare two rows</source>
        <translation>比较两行</translation>
    </message>
    <message>
        <source>Differences, line by line</source>
        <translation>逐行差异</translation>
    </message>
    <message>
        <source>−  only at %1
+  only at %2, %3 later</source>
        <translation>−  仅在 %1
+  仅在 %2，晚 %3</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <comment>JSON or text</comment>
        <translation>数据：%1</translation>
    </message>
</context>
<context>
    <name>Signalbox::ComposerViewModel</name>
    <message>
        <source>Goes out as text. It is no JSON: %1</source>
        <translation>作为文本发出。不是 JSON：%1</translation>
    </message>
    <message>
        <source>A type may hold letters A to Z, digits and - . _ ~ only.</source>
        <translation>类型只能包含字母 A 到 Z、数字和 - . _ ~。</translation>
    </message>
    <message>
        <source>The type has %L1 bytes, %L2 are allowed.</source>
        <translation>类型有 %L1 字节，最多允许 %L2 字节。</translation>
    </message>
    <message>
        <source>Your role may not send signals. Ask for an invite as publisher.</source>
        <translation>你的角色不能发送信号。请求一份发布者的邀请。</translation>
    </message>
    <message>
        <source>%L1 bytes, %L2 are allowed: shorten it by %L3.</source>
        <translation>%L1 字节，最多允许 %L2 字节：需缩短 %L3 字节。</translation>
    </message>
    <message>
        <source>Not connected. Your text stays here until you connect.</source>
        <translation>未连接。你的文字会留在这里，直到你连接。</translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>请选择谁来接收。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ComposerWidget</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Fill in {{…}}</source>
        <translation>填入 {{…}}(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Retry when the link is back</source>
        <translation>连接恢复后重试(&amp;R)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Show o&amp;utbox</source>
        <translation>显示发件箱(&amp;U)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Letters A to Z, digits and - . _ ~, at most 128 bytes, or nothing</source>
        <translation>字母 A 到 Z、数字和 - . _ ~，最多 128 字节，也可以为空</translation>
    </message>
    <message>
        <source>On: the signal waits while the link is down. Off: it fails at once when there is no link.</source>
        <translation>开：连接断开时信号会等待。关：没有连接时立即失败。</translation>
    </message>
    <message>
        <source>On: the data travels as the JSON value it is, and a program gets an object or a number. Off: it travels as text.</source>
        <translation>开：数据以 JSON 值本身传送，程序会得到对象或数字。关：以文本传送。</translation>
    </message>
    <message>
        <source>On: {{now}}, {{counter}} and the like are filled in when the signal is sent.</source>
        <translation>开：{{now}}、{{counter}} 等会在发送信号时填入。</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>发给(&amp;O)</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>类型(&amp;Y)</translation>
    </message>
    <message>
        <source>More for this signal</source>
        <translation>此信号的更多操作</translation>
    </message>
    <message>
        <source>Format JSON, send repeatedly, what was sent before</source>
        <translation>格式化 JSON、重复发送、之前发送的内容</translation>
    </message>
    <message>
        <source>&amp;Format JSON</source>
        <translation>格式化 JSON(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Minify JSON</source>
        <translation>压缩 JSON(&amp;M)</translation>
    </message>
    <message>
        <source>Send &amp;repeatedly</source>
        <translation>重复发送(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Previous signal</source>
        <translation>上一条信号(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next signal</source>
        <translation>下一条信号(&amp;N)</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Write a template, or keep what is written as one (Ctrl+T)</source>
        <translation>写一个模板，或把写好的内容保存为模板 (Ctrl+T)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Send the signal (%1)</source>
        <translation>发送信号 (%1)</translation>
    </message>
    <message>
        <source>See what waits and why, send it now, edit it or take it back</source>
        <translation>查看什么在等待以及原因，立即发送、编辑或撤回</translation>
    </message>
    <message>
        <source>Write a signal. %1 sends it, Enter breaks the line.</source>
        <translation>写一条信号。%1 发送，Enter 换行。</translation>
    </message>
    <message>
        <source>What you write stays here until you are in the session.</source>
        <translation>你写的内容会留在这里，直到你进入会话。</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>未发送：%1。</translation>
    </message>
    <message>
        <source>It is no JSON. %1</source>
        <translation>不是 JSON。%1</translation>
    </message>
    <message>
        <source>Saved as the template “%1”.</source>
        <translation>已保存为模板“%1”。</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>Where you write</source>
        <translation>在书写处</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>Send a signal that has a type and no data (%1). Right after another signal, wait a second first.</source>
        <translation>发送只有类型、没有数据的信号 (%1)。刚发送过另一条信号时，请先等待一秒。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ConnectionListModel</name>
    <message>
        <source>%1 (you), %2</source>
        <translation>%1（你），%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Signalbox::DataView</name>
    <message>
        <source>Form of the data</source>
        <translation>数据的形式</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>复制显示的内容</translation>
    </message>
    <message>
        <source>Copy in this form</source>
        <translation>以此形式复制</translation>
    </message>
    <message>
        <source>Data of the selected signal</source>
        <translation>所选信号的数据</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>JSON tree</source>
        <translation>JSON 树</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Decoded from base64</source>
        <translation>由 base64 解码</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>Signalbox::DepartedDelegate</name>
    <message>
        <source>%1 to %2 · %3</source>
        <extracomment>When someone came and went, and why: &quot;10:42 to 10:44 · connection lost&quot;</extracomment>
        <translation>%1 到 %2 · %3</translation>
    </message>
</context>
<context>
    <name>Signalbox::DepartedModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>连接断开</translation>
    </message>
    <message>
        <source>no longer answered</source>
        <translation>不再应答</translation>
    </message>
    <message>
        <source>ended by a moderator</source>
        <translation>由主持人结束</translation>
    </message>
</context>
<context>
    <name>Signalbox::DesktopNotifications</name>
    <message>
        <source>Show the session</source>
        <translation>显示会话</translation>
    </message>
</context>
<context>
    <name>Signalbox::DetailsPanel</name>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>Select a signal in the log to see all of it here.</source>
        <translation>在日志中选择一条信号，即可在这里查看它的全部内容。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发送者</translation>
    </message>
    <message>
        <source>To</source>
        <translation>接收者</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>Signalbox::DropQuestion</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more problem(s).</source>
        <translation>
            <numerusform>还有 %Ln 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send as a &amp;file</source>
        <translation>作为文件发送(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>Send in %Ln signal(s)</source>
        <translation>
            <numerusform>分成 %Ln 条信号发送</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::DropViewModel</name>
    <message>
        <source>The picture can&apos;t be read.</source>
        <translation>无法读取该图片。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>Your role may not send anything in this session.</source>
        <translation>你的角色不能在此会话中发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing can be sent: you are not in the session.</source>
        <translation>无法发送：你不在会话中。</translation>
    </message>
    <message>
        <source>That is you: nothing is sent.</source>
        <translation>这是你自己：不会发送任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Sent in %Ln signal(s).</source>
        <translation>
            <numerusform>已分成 %Ln 条信号发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Text %1.txt</source>
        <extracomment>The name of a file with a text that was pasted, and the time</extracomment>
        <translation>文本 %1.txt</translation>
    </message>
    <message>
        <source>There is no folder to keep “%1” in until it is sent.</source>
        <translation>没有文件夹可以在发送前存放“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: the text takes %Ln signal(s), which are more than may wait to be sent at present. Send it as a file.</source>
        <translation>
            <numerusform>没有发送任何内容：该文本需要 %Ln 条信号，超过目前可等待发送的数量。请以文件形式发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>请选择谁来接收。</translation>
    </message>
</context>
<context>
    <name>Signalbox::EmbeddedHub</name>
    <message>
        <source>This computer is on no network by which others could reach it.</source>
        <translation>此电脑不在任何其他人可以访问的网络上。</translation>
    </message>
    <message>
        <source>The session could not be hosted: %1</source>
        <translation>无法托管会话：%1</translation>
    </message>
</context>
<context>
    <name>Signalbox::ExportBar</name>
    <message>
        <source>Exporting the log</source>
        <translation>正在导出日志</translation>
    </message>
    <message>
        <source>How much of the log is exported</source>
        <translation>日志的导出进度</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>导出日志</translation>
    </message>
    <message>
        <source>Export what the filter shows</source>
        <translation>导出筛选显示的内容</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Capture, a JSON object a line (*.jsonl)</source>
        <translation>捕获文件，每行一个 JSON 对象 (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>Signalbox::FileCapture</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading was stopped: the rest of the file is not shown.</source>
        <translation>加载已停止：文件的其余部分不显示。</translation>
    </message>
</context>
<context>
    <name>Signalbox::FilePreview</name>
    <message>
        <source>The beginning of %1</source>
        <translation>%1 的开头</translation>
    </message>
</context>
<context>
    <name>Signalbox::FilesPage</name>
    <message>
        <source>&amp;Ask before sending more than</source>
        <translation>发送超过此大小前询问(&amp;A)</translation>
    </message>
    <message>
        <source>Between %L1 and %L2 MiB, all files that are sent at once together. What is dropped and is less goes at once; what is pasted or picked is asked in any case.</source>
        <translation>%L1 到 %L2 MiB，按一次发送的所有文件合计。拖放的内容若小于此值会立即发送；粘贴或选取的内容总会先询问。</translation>
    </message>
</context>
<context>
    <name>Signalbox::FilterBar</name>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>重新显示全部</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>按文本筛选</translation>
    </message>
    <message>
        <source>Text to filter by</source>
        <translation>要筛选的文本</translation>
    </message>
    <message>
        <source>In the data, the type or a name (Ctrl+F, or / in the log)</source>
        <translation>在数据、类型或名称中（Ctrl+F，或在日志中按 /）</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>此文本是正则表达式</translation>
    </message>
    <message>
        <source>Capital letters count</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>大写和小写字母视为不同</translation>
    </message>
    <message>
        <source>How many rows are shown</source>
        <translation>显示多少行</translation>
    </message>
    <message>
        <source>New rows wait until it goes on</source>
        <translation>新的行会等到继续时再显示</translation>
    </message>
    <message>
        <source>%1, looking for more</source>
        <translation>%1，正在继续查找</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>%1. Go on</source>
        <translation>%1。继续</translation>
    </message>
    <message>
        <source>Pause the log</source>
        <translation>暂停日志</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>Direction, time, types and saved filters</source>
        <translation>方向、时间、类型和已保存的筛选条件</translation>
    </message>
</context>
<context>
    <name>Signalbox::FilterChips</name>
    <message>
        <source>Types of the signals</source>
        <translation>信号的类型</translation>
    </message>
    <message>
        <source>Hidden. Click to show only this type</source>
        <translation>已隐藏。点击则只显示此类型</translation>
    </message>
    <message>
        <source>Show only this type; several add up</source>
        <translation>只显示此类型；可叠加多个</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>还有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（已隐藏）</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>类型</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more type(s)</source>
        <translation>
            <numerusform>还有 %Ln 个类型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %1, %Ln signal(s), hidden</source>
        <translation>
            <numerusform>类型 %1，%Ln 条信号，已隐藏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %1, %Ln signal(s)</source>
        <translation>
            <numerusform>类型 %1，%Ln 条信号</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::FindBar</name>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>此文本是正则表达式</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>在日志中查找</translation>
    </message>
    <message>
        <source>Text to find in the log</source>
        <translation>要在日志中查找的文本</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>查找上一个 (Shift+F3)</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>查找下一个 (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Not found in the rows that the filter shows</source>
        <translation>在筛选显示的行中未找到</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>Signalbox::HelpActions</name>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>诊断信息已在剪贴板中。</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryBar</name>
    <message>
        <source>Show earlier</source>
        <translation>显示更早的内容</translation>
    </message>
    <message>
        <source>Don&apos;t show this</source>
        <translation>不显示此内容</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryDialog</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search all that was recorded</source>
        <translation>搜索所有已记录的内容</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发送者</translation>
    </message>
    <message>
        <source>&amp;Open session</source>
        <translation>打开会话(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete session…</source>
        <translation>删除会话(&amp;D)…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Recorded sessions</source>
        <translation>已记录的会话</translation>
    </message>
    <message>
        <source>Each word is the beginning of one that is to be there. What stands in quotes is looked for as it is: &quot;on my way&quot;</source>
        <translation>每个词都是要找的词的开头。引号中的内容会原样查找：&quot;on my way&quot;</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>Data of the chosen signal</source>
        <translation>所选信号的数据</translation>
    </message>
    <message>
        <source>Choose a row to see all of its data.</source>
        <translation>选择一行以查看它的全部数据。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.
Sessions that you host are recorded by themselves; others with “Record this session” in the menu Session, or always where their profile says so.</source>
        <translation>还没有任何记录。
你托管的会话会自动记录；其他会话用“会话”菜单中的“记录此会话”，或由其配置设为始终记录。</translation>
    </message>
    <message>
        <source>Stop &amp;exporting</source>
        <translation>停止导出(&amp;E)</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>导出找到的内容</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>history</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Delete a session&apos;s history</source>
        <translation>删除会话的历史</translation>
    </message>
    <message>
        <source>Delete all that was recorded of “%1”?</source>
        <translation>删除“%1”的全部记录？</translation>
    </message>
    <message>
        <source>It can&apos;t be brought back.</source>
        <translation>删除后无法恢复。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryExport</name>
    <message>
        <source>The export failed: %1</source>
        <translation>导出失败：%1</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryNotices</name>
    <message>
        <source>Signals are recorded again.</source>
        <translation>信号又开始记录了。</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryPage</name>
    <message>
        <source>&amp;Record sessions that are hosted here</source>
        <translation>记录在此托管的会话(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete all that was recorded…</source>
        <translation>删除所有记录(&amp;D)…</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Keep signals</source>
        <translation>保留信号</translation>
    </message>
    <message>
        <source>&amp;Keep signals</source>
        <translation>保留信号(&amp;K)</translation>
    </message>
    <message>
        <source>Where the history is</source>
        <translation>历史的位置</translation>
    </message>
    <message>
        <source>Size of the history</source>
        <translation>历史的大小</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Other sessions are recorded where their profile says so, or while “Record this session” is on in the menu Session. What is recorded holds no tokens: they are replaced.</source>
        <translation>其他会话在其配置要求时，或“会话”菜单中的“记录此会话”开启时记录。记录中不含 token：它们会被替换。</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>天</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the history</source>
        <translation>删除历史</translation>
    </message>
    <message>
        <source>Delete all that was recorded, of all sessions?</source>
        <translation>删除所有会话的全部记录？</translation>
    </message>
    <message>
        <source>It can&apos;t be brought back.</source>
        <translation>删除后无法恢复。</translation>
    </message>
    <message>
        <source>&amp;Delete all</source>
        <translation>全部删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryResultsModel</name>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发送者</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>空文本</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistorySessionsModel</name>
    <message>
        <source>All sessions</source>
        <translation>所有会话</translation>
    </message>
    <message>
        <source>All sessions, %1 rows</source>
        <translation>所有会话，%1 行</translation>
    </message>
    <message>
        <source>%1, %2 rows, the last %3</source>
        <translation>%1，%2 行，最后一行 %3</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryViewModel</name>
    <message>
        <source>Exporting: %1</source>
        <translation>正在导出：%1</translation>
    </message>
    <message>
        <source>Letters or digits are needed to look for something.</source>
        <translation>要查找内容，需要字母或数字。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>已导出：%1</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>导出已取消；没有写入文件。</translation>
    </message>
    <message numerus="yes">
        <source>Looking… %Ln found</source>
        <translation>
            <numerusform>正在查找… 已找到 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown, more below</source>
        <translation>
            <numerusform>已显示 %Ln 条，下方还有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>找到 %Ln 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::HostChoice</name>
    <message>
        <source>On this computer &amp;only</source>
        <translation>仅在此电脑上(&amp;O)</translation>
    </message>
    <message>
        <source>On the local &amp;network</source>
        <translation>在本地网络上(&amp;N)</translation>
    </message>
    <message>
        <source>Who can come to a hosted session?</source>
        <translation>谁可以进入托管的会话？</translation>
    </message>
    <message>
        <source>Programs on this computer</source>
        <translation>此电脑上的程序</translation>
    </message>
    <message>
        <source>Everyone on the network who has an invite; what is sent is encrypted</source>
        <translation>网络上所有持有邀请的人；发送的内容会加密</translation>
    </message>
</context>
<context>
    <name>Signalbox::HostingDialog</name>
    <message>
        <source>Copy &amp;invite</source>
        <translation>复制邀请(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Another invite</source>
        <translation>另一份邀请(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Stop hosting…</source>
        <translation>停止托管(&amp;S)…</translation>
    </message>
    <message>
        <source>Hosting %1</source>
        <translation>正在托管 %1</translation>
    </message>
    <message>
        <source>Role of the guest</source>
        <translation>访客的角色</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>邀请链接</translation>
    </message>
    <message>
        <source>Whoever has it can join, so keep it among those you trust</source>
        <translation>持有它的人都能加入，所以只给你信任的人</translation>
    </message>
    <message>
        <source>A fresh one, for one more guest</source>
        <translation>一份新的，供再邀请一位访客</translation>
    </message>
    <message>
        <source>The &amp;guest joins as</source>
        <translation>访客加入时的角色(&amp;G)</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Who is connected</source>
        <translation>谁已连接</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>The invite is on the clipboard. Whoever has it can join, so keep it among those you trust.</source>
        <translation>邀请已复制到剪贴板。持有它的人都能加入，所以只给你信任的人。</translation>
    </message>
    <message>
        <source>The hub has stopped: nobody can join any more.</source>
        <translation>hub 已停止：没有人能再加入。</translation>
    </message>
    <message>
        <source>Everyone on the local network can reach it, over TLS.</source>
        <translation>本地网络上的所有人都可以通过 TLS 访问它。</translation>
    </message>
    <message>
        <source>Only programs on this computer can reach it.</source>
        <translation>只有此电脑上的程序可以访问它。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation>
            <numerusform>%Ln 人已连接</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said stays in your log.</source>
        <translation>说过的内容会留在你的日志中。</translation>
    </message>
    <message>
        <source>Nobody else is in it. Invites that you gave away will lead nowhere.</source>
        <translation>没有其他人在其中。你给出的邀请将失效。</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>停止托管</translation>
    </message>
    <message>
        <source>Stop hosting “%1”?</source>
        <translation>停止托管“%1”？</translation>
    </message>
    <message>
        <source>&amp;Stop hosting</source>
        <translation>停止托管(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Signalbox::HubFaults</name>
    <message>
        <source>The hub could not be started again: %1</source>
        <translation>无法重新启动 hub：%1</translation>
    </message>
</context>
<context>
    <name>Signalbox::JoinAgainDialog</name>
    <message>
        <source>&amp;Join</source>
        <translation>加入(&amp;J)</translation>
    </message>
    <message>
        <source>Join %1 again</source>
        <translation>再次加入 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Enter another &amp;token…</source>
        <translation>输入另一个 token(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Join as the same</source>
        <translation>以相同身份加入(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>Opens beside the one that there is. The others see two people.</source>
        <translation>在已有的会话旁边打开。其他人会看到两个人。</translation>
    </message>
    <message>
        <source>The token says who you are, and only who has the project&apos;s secret can make one for somebody else. You can join with the token of this session once more: the others see the same name twice. Or enter another token.</source>
        <translation>token 说明你是谁，只有拥有项目密钥的人才能为别人生成一个。你可以用此会话的 token 再加入一次：其他人会看到同一个名称出现两次。也可以输入另一个 token。</translation>
    </message>
    <message>
        <source>Guest</source>
        <extracomment>Our second name in a session: &quot;desk 2&quot;</extracomment>
        <translation>访客</translation>
    </message>
    <message>
        <source>%1 2</source>
        <translation>%1 2</translation>
    </message>
</context>
<context>
    <name>Signalbox::JoinPage</name>
    <message>
        <source>&amp;Join</source>
        <translation>加入(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>邀请(&amp;I)</translation>
    </message>
    <message>
        <source>Paste the link here</source>
        <translation>将链接粘贴到这里</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>Project &amp;key</source>
        <translation>项目 Key(&amp;K)</translation>
    </message>
    <message>
        <source>For example 46123456</source>
        <translation>例如 46123456</translation>
    </message>
    <message>
        <source>S&amp;ession ID</source>
        <translation>会话 ID(&amp;E)</translation>
    </message>
    <message>
        <source>Begins with 1_ or 2_</source>
        <translation>以 1_ 或 2_ 开头</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>Token(&amp;T)</translation>
    </message>
    <message>
        <source>Begins with T1== or eyJ</source>
        <translation>以 T1== 或 eyJ 开头</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>What you call this session; may stay empty</source>
        <translation>你对此会话的称呼；可以留空</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Join with an invite</source>
        <translation>用邀请加入</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>连接到服务器</translation>
    </message>
    <message>
        <source>&amp;Enter server and token instead</source>
        <translation>改为输入服务器和 token(&amp;E)</translation>
    </message>
    <message>
        <source>Use an &amp;invite instead</source>
        <translation>改用邀请(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Remember the token in the system&apos;s keychain</source>
        <translation>在系统的钥匙串中记住 token(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remember the token until Signalbox is closed</source>
        <translation>记住 token，直到 Signalbox 关闭(&amp;R)</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used, and a token is never written anywhere else.</source>
        <translation>此电脑没有可用的钥匙串，而 token 绝不会写到其他地方。</translation>
    </message>
</context>
<context>
    <name>Signalbox::JoinViewModel</name>
    <message>
        <source>Paste the invite here. It begins with signalbox:join</source>
        <translation>将邀请粘贴到这里。它以 signalbox:join 开头</translation>
    </message>
    <message>
        <source>This is not an invite. An invite is a link that begins with signalbox:join</source>
        <translation>这不是邀请。邀请是以 signalbox:join 开头的链接</translation>
    </message>
    <message>
        <source>The invite is incomplete. Copy it again, from its first to its last character.</source>
        <translation>邀请不完整。从第一个字符到最后一个字符重新复制。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, for example http://localhost:8080</source>
        <translation>输入服务器的地址，例如 http://localhost:8080</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://</source>
        <translation>地址必须以 http:// 或 https:// 开头</translation>
    </message>
    <message>
        <source>This is not an address. It looks like http://localhost:8080</source>
        <translation>这不是地址。地址形如 http://localhost:8080</translation>
    </message>
    <message>
        <source>Enter the project&apos;s key.</source>
        <translation>输入项目的 Key。</translation>
    </message>
    <message>
        <source>Enter the session ID. It begins with 1_ or 2_</source>
        <translation>输入会话 ID。它以 1_ 或 2_ 开头</translation>
    </message>
    <message>
        <source>This is not a session ID: it begins with 1_ or 2_</source>
        <translation>这不是会话 ID：它以 1_ 或 2_ 开头</translation>
    </message>
    <message>
        <source>Enter a token for this session.</source>
        <translation>输入此会话的 token。</translation>
    </message>
    <message>
        <source>A token holds no spaces or line breaks. Copy it again.</source>
        <translation>token 不含空格或换行。重新复制一次。</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonTreeModel</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln 个成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s)</source>
        <translation>
            <numerusform>%Ln 个元素</numerusform>
        </translation>
    </message>
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
    <name>Signalbox::JsonTreeView</name>
    <message>
        <source>Data as a tree</source>
        <translation>树形数据</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>复制值(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Signalbox::KeychainPage</name>
    <message>
        <source>Remember tokens and secrets in the system&apos;s &amp;keychain</source>
        <translation>在系统的钥匙串中记住 token 和密钥(&amp;K)</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used at present.</source>
        <translation>此电脑目前没有可用的钥匙串。</translation>
    </message>
    <message>
        <source>&amp;Remove them from the keychain</source>
        <translation>从钥匙串中移除(&amp;R)</translation>
    </message>
    <message>
        <source>They were removed from the keychain.</source>
        <translation>它们已从钥匙串中移除。</translation>
    </message>
    <message>
        <source>Not all of them could be removed: the keychain refused.</source>
        <translation>未能全部移除：钥匙串拒绝了。</translation>
    </message>
    <message>
        <source>What was kept there before stays there until it is removed.</source>
        <translation>之前保存在那里的内容会保留到被移除为止。</translation>
    </message>
    <message>
        <source>Remove from the keychain</source>
        <translation>从钥匙串中移除</translation>
    </message>
    <message>
        <source>Remove all tokens and secrets of Signalbox from the keychain?</source>
        <translation>从钥匙串中移除 Signalbox 的所有 token 和密钥？</translation>
    </message>
    <message>
        <source>They can&apos;t be brought back. Profiles and remembered sessions ask for them once Signalbox is started again.</source>
        <translation>无法恢复。下次启动 Signalbox 时，配置和已记住的会话会要求输入它们。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Tokens and secrets are never written anywhere else: not into the settings, not into logs, not into exports. Without the keychain they are remembered until Signalbox is closed.</source>
        <translation>token 和密钥绝不会写入其他任何地方：不写入设置、日志或导出文件。没有钥匙串时，它们会被记住到 Signalbox 关闭为止。</translation>
    </message>
</context>
<context>
    <name>Signalbox::LabActions</name>
    <message>
        <source>&amp;Reconnect lab</source>
        <translation>重连实验室(&amp;R)</translation>
    </message>
    <message>
        <source>Show the &amp;panel</source>
        <translation>显示面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cut the line</source>
        <translation>切断线路(&amp;C)</translation>
    </message>
    <message>
        <source>Connections break off, and can be made anew at once</source>
        <translation>连接中断，可以立即重新建立</translation>
    </message>
    <message>
        <source>S&amp;tall</source>
        <translation>停滞(&amp;T)</translation>
    </message>
    <message>
        <source>Half-open: nothing passes any more, and nobody is told</source>
        <translation>半开：什么都通不过，也没有人得知</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>延迟(&amp;D)</translation>
    </message>
    <message>
        <source>Every message takes longer</source>
        <translation>每条消息都更慢</translation>
    </message>
    <message>
        <source>Re&amp;fuse newcomers</source>
        <translation>拒绝新来者(&amp;F)</translation>
    </message>
    <message>
        <source>Who comes, or comes back, is turned away</source>
        <translation>新来或回来的人会被拒之门外</translation>
    </message>
    <message>
        <source>&amp;Restart the hub</source>
        <translation>重启 hub(&amp;R)</translation>
    </message>
    <message>
        <source>The hub forgets everyone, and is back at once</source>
        <translation>hub 忘记所有人，并立即恢复</translation>
    </message>
    <message>
        <source>Train t&amp;unnel, 40 s</source>
        <translation>火车隧道，40 秒(&amp;U)</translation>
    </message>
    <message>
        <source>Weak, gone, back and gone again, by a plan</source>
        <translation>变弱、消失、恢复又消失，按计划进行</translation>
    </message>
    <message>
        <source>&amp;Stop: all is well again</source>
        <translation>停止：恢复正常(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Signalbox::LabBar</name>
    <message>
        <source>Stall</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Half-open: nothing passes any more, and nobody is told</source>
        <translation>半开：什么都通不过，也没有人得知</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Every message takes longer, each way</source>
        <translation>每条消息的往返双向都更慢</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Who comes, or comes back, is turned away</source>
        <translation>新来或回来的人会被拒之门外</translation>
    </message>
    <message>
        <source>Restart hub</source>
        <translation>重启 hub</translation>
    </message>
    <message>
        <source>Train tunnel, 40 s</source>
        <translation>火车隧道，40 秒</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reconnect lab</source>
        <translation>重连实验室</translation>
    </message>
    <message>
        <source>What goes on in the lab</source>
        <translation>实验室中正在发生什么</translation>
    </message>
    <message>
        <source>How far the train is</source>
        <translation>火车行驶的进度</translation>
    </message>
    <message>
        <source>Close the reconnect lab</source>
        <translation>关闭重连实验室</translation>
    </message>
    <message>
        <source>Stop and close (Escape)</source>
        <translation>停止并关闭 (Esc)</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>对所有人</translation>
    </message>
    <message>
        <source>For this window&apos;s session</source>
        <translation>对此窗口的会话</translation>
    </message>
    <message>
        <source>Whose lines</source>
        <translation>谁的线路</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>How much longer, in milliseconds</source>
        <translation>慢多少，毫秒</translation>
    </message>
    <message>
        <source>+ 0 to </source>
        <translation>+ 0 到 </translation>
    </message>
    <message>
        <source>Jitter: up to so much more, in milliseconds</source>
        <translation>抖动：最多再慢多少，毫秒</translation>
    </message>
    <message>
        <source>The hub forgets everyone, and is back at once</source>
        <translation>hub 忘记所有人，并立即恢复</translation>
    </message>
    <message>
        <source>Weak, gone, back and gone again, by a plan</source>
        <translation>变弱、消失、恢复又消失，按计划进行</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Connections break off, and can be made anew at once</source>
        <translation>连接中断，可以立即重新建立</translation>
    </message>
    <message>
        <source>All is well. Choose what is to go wrong.</source>
        <translation>一切正常。选择要出现的故障。</translation>
    </message>
</context>
<context>
    <name>Signalbox::LanePlot</name>
    <message>
        <source>Who sent to whom</source>
        <translation>谁发给了谁</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s) between: %1</source>
        <translation>
            <numerusform>其间有 %Ln 条信号：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>No signals in this time</source>
        <translation>这段时间没有信号</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>%1  %2 to %3  %4</source>
        <extracomment>A time, who sent, to whom, and the type of the signal</extracomment>
        <translation>%1  %2 发给 %3  %4</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>还有 %Ln 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::LiveRegion</name>
    <message>
        <source>New signals</source>
        <translation>新信号</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogActions</name>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Cl&amp;ear the filter</source>
        <translation>清除筛选(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Save the filter…</source>
        <translation>保存筛选(&amp;S)…</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>查找(&amp;I)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;west first</source>
        <translation>最新的在前(&amp;W)</translation>
    </message>
    <message>
        <source>Wrap &amp;long data</source>
        <translation>长数据换行(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Clear the log</source>
        <translation>清空日志(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Undo clearing</source>
        <translation>撤销清空(&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>复制为(&amp;A)</translation>
    </message>
    <message>
        <source>Co&amp;mpare two rows</source>
        <translation>比较两行(&amp;M)</translation>
    </message>
    <message>
        <source>E&amp;xport the log…</source>
        <translation>导出日志(&amp;X)…</translation>
    </message>
    <message>
        <source>Export what the filte&amp;r shows…</source>
        <translation>导出筛选显示的内容(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogDelegate</name>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>空文本</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogExport</name>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>all rows were gone from the log before they could be written.</source>
        <translation>所有行在写入之前就已不在日志中。</translation>
    </message>
    <message>
        <source>Exported: %1. But %2 of the %3 rows of the log were gone before they could be looked at.</source>
        <translation>已导出：%1。但日志的 %3 行中有 %2 行在检查之前就已不在。</translation>
    </message>
    <message>
        <source>Exported: %1 of %2. The rest was gone from the log before it could be written.</source>
        <translation>已导出：%1 / %2。其余的在写入之前就已不在日志中。</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogImport</name>
    <message>
        <source>%1 can&apos;t be opened: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>It is longer than %1 bytes.</source>
        <translation>它超过 %1 字节。</translation>
    </message>
    <message>
        <source>Line %1 of %2 can&apos;t be read. %3</source>
        <translation>无法读取 %2 的第 %1 行。%3</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogPage</name>
    <message>
        <source>Measure &amp;round trips to people, and answer theirs</source>
        <translation>测量与成员的往返时间，并应答他们的测量(&amp;R)</translation>
    </message>
    <message>
        <source>with milliseconds</source>
        <translation>精确到毫秒</translation>
    </message>
    <message>
        <source>to the second</source>
        <translation>精确到秒</translation>
    </message>
    <message>
        <source>&amp;Memory of each session</source>
        <translation>每个会话的内存(&amp;M)</translation>
    </message>
    <message>
        <source>Between %L1 and %L2 MiB. Beyond it the oldest signals of a log are on disk only, until the session is closed.</source>
        <translation>介于 %L1 和 %L2 MiB 之间。超出后，日志中最旧的信号只存放在磁盘上，直到会话关闭。</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>Between people who both use Signalbox, on a hub of Signalbox: a small signal there and back, which the log doesn&apos;t show. What others are told of it changes with the next connect.</source>
        <translation>在都使用 Signalbox 且位于 Signalbox hub 上的成员之间：一条很小的信号往返一次，日志中不显示。其他人得知的相关信息在下次连接时更新。</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogPane</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Looking through the log…</source>
        <translation>正在查找日志…</translation>
    </message>
    <message>
        <source>Nothing in the log fits the filter.</source>
        <translation>日志中没有符合筛选条件的内容。</translation>
    </message>
    <message numerus="yes">
        <source>The log was cleared of %Ln row(s).</source>
        <translation>
            <numerusform>已从日志中清除 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>The filter hides what you sent.</source>
        <translation>筛选条件隐藏了你发送的内容。</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogRowMenu</name>
    <message>
        <source>no type</source>
        <translation>无类型</translation>
    </message>
    <message>
        <source>Show only type “%1”</source>
        <translation>只显示类型“%1”</translation>
    </message>
    <message>
        <source>Hide type “%1”</source>
        <translation>隐藏类型“%1”</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>只显示 %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>隐藏 %1</translation>
    </message>
    <message>
        <source>Show what was hidden</source>
        <translation>显示已隐藏的内容</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;OpenTok.js</source>
        <translation>OpenTok.js(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;C</source>
        <translation>C(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Qt (C++)</source>
        <translation>Qt (C++)(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Node SDK</source>
        <translation>Node SDK(&amp;N)</translation>
    </message>
    <message>
        <source>c&amp;url</source>
        <translation>curl(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;signalbox-cli</source>
        <translation>signalbox-cli(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>复制数据(&amp;D)</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>复制为(&amp;A)</translation>
    </message>
    <message>
        <source>Co&amp;mpare both rows</source>
        <translation>比较两行(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogView</name>
    <message>
        <source>Log of signals</source>
        <translation>信号日志</translation>
    </message>
    <message>
        <source>Jump to the newest signal</source>
        <translation>跳到最新的信号</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Jump to newest</source>
        <translation>跳到最新</translation>
    </message>
    <message numerus="yes">
        <source>Jump to newest, %Ln new</source>
        <translation>
            <numerusform>跳到最新，%Ln 条新信号</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::LogViewModel</name>
    <message>
        <source>The expression takes too long on some signals; these are left out.</source>
        <translation>表达式在某些信号上耗时太久；这些信号已略过。</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>无类型</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>到 %1 为止</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused, %1 new</source>
        <translation>已暂停，%1 条新信号</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>已导出：%1</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>导出已取消；没有写入文件。</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 进入队列</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>+%1 on the wire</source>
        <translation>+%1 进入线路</translation>
    </message>
    <message>
        <source>+%1 taken by the hub</source>
        <translation>+%1 由 hub 接收</translation>
    </message>
    <message>
        <source>+%1 ended</source>
        <translation>+%1 结束</translation>
    </message>
    <message>
        <source>+%1 nobody else was there</source>
        <translation>+%1 没有其他人</translation>
    </message>
    <message>
        <source>+%1 handed to %2 of %3</source>
        <translation>+%1 已交给 %3 人中的 %2 人</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of all that were found</comment>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
</context>
<context>
    <name>Signalbox::MainWindow</name>
    <message>
        <source>This computer has no keychain that can be used. Tokens are remembered until Signalbox is closed.</source>
        <translation>此电脑没有可用的钥匙串。token 会被记住直到 Signalbox 关闭。</translation>
    </message>
    <message>
        <source>The token was not found. Enter a fresh one to join again.</source>
        <translation>未找到 token。输入一个新的以重新加入。</translation>
    </message>
    <message>
        <source>The token was not kept. Enter a fresh one to join again.</source>
        <translation>token 未被保留。输入一个新的以重新加入。</translation>
    </message>
    <message>
        <source>%1 – Signalbox</source>
        <translation>%1 – Signalbox</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>打开捕获文件</translation>
    </message>
    <message>
        <source>Captures (*.jsonl *.json)</source>
        <translation>捕获文件 (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>“%1” is closed. %2 opens it again.</source>
        <translation>“%1”已关闭。按 %2 重新打开。</translation>
    </message>
</context>
<context>
    <name>Signalbox::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭此提示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Signalbox::NotificationsPage</name>
    <message>
        <source>Show &amp;notifications for signals while the window is not in front</source>
        <translation>窗口不在最前时，为信号显示通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add a rule</source>
        <translation>添加规则(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;move the rule</source>
        <translation>移除规则(&amp;M)</translation>
    </message>
    <message>
        <source>None &amp;from</source>
        <translation>静音时段(&amp;F)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Text in the data</source>
        <translation>数据中的文本</translation>
    </message>
    <message>
        <source>A signal that fits one of the rules is told; without rules every signal is. What is empty in a rule fits always. A rule without its check mark rests.</source>
        <translation>符合任一规则的信号会发出通知；没有规则时，每条信号都会。规则中留空的项始终符合。未勾选的规则不起作用。</translation>
    </message>
    <message>
        <source>Muted from</source>
        <translation>静音开始</translation>
    </message>
    <message>
        <source>Muted until</source>
        <translation>静音结束</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Between two times: from 22:00 until 07:00</extracomment>
        <translation>到</translation>
    </message>
    <message>
        <source>Tell &amp;screen readers of new signals in the session in front</source>
        <translation>向屏幕阅读器播报最前会话的新信号(&amp;S)</translation>
    </message>
    <message>
        <source>Show an icon in the system &amp;tray</source>
        <translation>在系统托盘中显示图标(&amp;T)</translation>
    </message>
    <message>
        <source>At most once a second: what came last, and how many there were.</source>
        <translation>最多每秒一次：最后收到的内容和数量。</translation>
    </message>
    <message>
        <source>It says how many signals are new, and shows and hides the window.</source>
        <translation>显示有多少条新信号，并可显示或隐藏窗口。</translation>
    </message>
    <message>
        <source>This desktop has no tray at present.</source>
        <translation>此桌面目前没有托盘。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>The rule is removed.</source>
        <translation>规则已移除。</translation>
    </message>
</context>
<context>
    <name>Signalbox::OutboxDelegate</name>
    <message>
        <source>to %1</source>
        <translation>发给 %1</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>已等待 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Signalbox::OutboxModel</name>
    <message>
        <source>everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>%1 to %2. %3: %4. Retry is %5.</source>
        <translation>%1，发给 %2。%3：%4。重试：%5。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>Signalbox::OutboxPanel</name>
    <message>
        <source>Send no&amp;w</source>
        <translation>立即发送(&amp;W)</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>编辑(&amp;D)</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>撤回(&amp;B)</translation>
    </message>
    <message>
        <source>Take all bac&amp;k</source>
        <translation>全部撤回(&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Signals that wait</source>
        <translation>等待中的信号</translation>
    </message>
    <message>
        <source>Send it before all others; tries the link at once</source>
        <translation>先于其他所有信号发送；立即尝试连接</translation>
    </message>
    <message>
        <source>Take the signal back into the composer (Enter)</source>
        <translation>将信号撤回到编辑区 (Enter)</translation>
    </message>
    <message>
        <source>Don&apos;t send it (Delete)</source>
        <translation>不发送 (Delete)</translation>
    </message>
    <message>
        <source>Whether the signal waits for the link, and is sent again on the next</source>
        <translation>信号是否等待连接，并在下次连接时重新发送</translation>
    </message>
    <message>
        <source>Close the outbox</source>
        <translation>关闭发件箱</translation>
    </message>
    <message>
        <source>Close the outbox (Escape)</source>
        <translation>关闭发件箱 (Esc)</translation>
    </message>
    <message>
        <source>Outbo&amp;x %L1</source>
        <translation>发件箱 %L1(&amp;X)</translation>
    </message>
    <message>
        <source>Too late: the signal is on its way.</source>
        <translation>太晚了：信号已在途中。</translation>
    </message>
    <message numerus="yes">
        <source>Too late: %Ln signal(s) are on their way.</source>
        <translation>
            <numerusform>太晚了：%Ln 条信号已在途中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s) were taken back.</source>
        <translation>
            <numerusform>已撤回 %Ln 条信号。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>全部撤回</translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln signal(s) that wait?</source>
        <translation>
            <numerusform>撤回 %Ln 条等待中的信号？</numerusform>
        </translation>
    </message>
    <message>
        <source>They will not be sent. The log keeps what they say, and can send each again.</source>
        <translation>它们不会被发送。日志会保留其内容，每条都可以再次发送。</translation>
    </message>
    <message>
        <source>&amp;Take all back</source>
        <translation>全部撤回(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>Not sent: %Ln signal(s), for there is no link and they no longer wait for it. In the log, “Edit and send again” brings them back.</source>
        <translation>
            <numerusform>%Ln 条信号未发送：没有连接，且它们不再等待。可在日志中用“编辑并重新发送”找回。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::OutboxViewModel</name>
    <message numerus="yes">
        <source>%Ln signal(s) wait</source>
        <translation>
            <numerusform>%Ln 条信号正在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2: the next goes out in %3.</source>
        <translation>%1。%2：下一条在 %3后发出。</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>%1 for the server&apos;s answer.</source>
        <translation>%1服务器的应答。</translation>
    </message>
</context>
<context>
    <name>Signalbox::PageDrops</name>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>发送文件</translation>
    </message>
    <message>
        <source>Send a folder</source>
        <translation>发送文件夹</translation>
    </message>
</context>
<context>
    <name>Signalbox::PeoplePanel</name>
    <message>
        <source>Who is in the session appears here once you are connected.</source>
        <translation>连接后，这里会显示谁在会话中。</translation>
    </message>
    <message>
        <source>People in the session</source>
        <translation>会话中的成员</translation>
    </message>
    <message>
        <source>People who have left</source>
        <translation>已离开的成员</translation>
    </message>
    <message>
        <source>Who was here, until when, and why they are gone</source>
        <translation>谁曾在这里、到什么时候、为什么离开</translation>
    </message>
    <message>
        <source>They are shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>They are hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>成员(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;People %L1</source>
        <translation>成员 %L1(&amp;P)</translation>
    </message>
    <message>
        <source>Left: %L1</source>
        <extracomment>How many people have left the session</extracomment>
        <translation>已离开：%L1</translation>
    </message>
    <message>
        <source>&amp;Write to this person</source>
        <translation>写给此人(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Measure the round trip</source>
        <translation>测量往返时间(&amp;M)</translation>
    </message>
    <message>
        <source>Copy connection &amp;ID</source>
        <translation>复制连接 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Copy connection &amp;data</source>
        <translation>复制连接数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;End this person&apos;s connection…</source>
        <translation>结束此人的连接(&amp;E)…</translation>
    </message>
    <message>
        <source>End a connection</source>
        <translation>结束连接</translation>
    </message>
    <message>
        <source>End the connection of %1?</source>
        <translation>结束 %1 的连接？</translation>
    </message>
    <message>
        <source>%1 is told that a moderator did it. This can&apos;t be undone; whoever has a token that is still valid can join again.</source>
        <translation>%1 会得知这是主持人所为。此操作无法撤销；持有仍然有效的 token 的人可以重新加入。</translation>
    </message>
    <message>
        <source>Send &amp;files…</source>
        <translation>发送文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;End connection</source>
        <translation>结束连接(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Signalbox::PersonDelegate</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1（你）</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>从 %1 起</translation>
    </message>
    <message>
        <source>%1, %2
Here since %3
Connection %4</source>
        <translation>%1，%2
从 %3 起在此
连接 %4</translation>
    </message>
    <message>
        <source>Round trip to the hub: %1</source>
        <translation>到 hub 的往返时间：%1</translation>
    </message>
    <message>
        <source>Round trip to this person: %1</source>
        <translation>到此人的往返时间：%1</translation>
    </message>
</context>
<context>
    <name>Signalbox::PicturePreview</name>
    <message>
        <source>Picture of %1 by %2 pixels</source>
        <translation>%1 × %2 像素的图片</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyForm</name>
    <message>
        <source>Try again as well where the first connect fails</source>
        <translation>首次连接失败时也重试</translation>
    </message>
    <message>
        <source>When a lost link is tried again</source>
        <translation>何时重试断开的连接</translation>
    </message>
    <message>
        <source>What may wait meanwhile</source>
        <translation>期间什么可以等待</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>重置“%1”</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Where no more may wait</source>
        <translation>等待数量已满时</translation>
    </message>
    <message>
        <source>the new signal fails</source>
        <translation>新信号失败</translation>
    </message>
    <message>
        <source>the oldest is dropped</source>
        <translation>丢弃最旧的信号</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProblemBar</name>
    <message>
        <source>Check certi&amp;ficate</source>
        <translation>检查证书(&amp;F)</translation>
    </message>
    <message>
        <source>P&amp;aste another invite</source>
        <translation>粘贴另一份邀请(&amp;A)</translation>
    </message>
    <message>
        <source>Edit server and to&amp;ken</source>
        <translation>编辑服务器和 token(&amp;K)</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>详情(&amp;L)</translation>
    </message>
    <message>
        <source>Join with an invite that someone sent you anew</source>
        <translation>用别人新发来的邀请加入</translation>
    </message>
    <message>
        <source>Change server, key, session ID or token, and join again</source>
        <translation>更改服务器、Key、会话 ID 或 token，然后重新加入</translation>
    </message>
    <message>
        <source>Show what the server and the library said</source>
        <translation>显示服务器和库给出的信息</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>问题详情</translation>
    </message>
    <message>
        <source>Copy de&amp;tails</source>
        <translation>复制详情(&amp;T)</translation>
    </message>
    <message>
        <source>The details are on the clipboard.</source>
        <translation>详情已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Details are shown</source>
        <translation>详情已显示</translation>
    </message>
    <message>
        <source>Details are hidden</source>
        <translation>详情已隐藏</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileConnector</name>
    <message>
        <source>The secret of “%1” was not kept. Edit the profile and enter it.</source>
        <translation>“%1”的密钥未被保留。编辑该配置并输入密钥。</translation>
    </message>
    <message>
        <source>The token of “%1” was not kept. Edit the profile and enter one.</source>
        <translation>“%1”的 token 未被保留。编辑该配置并输入一个。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileDialog</name>
    <message>
        <source>Connect when Signalbox &amp;starts</source>
        <translation>Signalbox 启动时连接(&amp;S)</translation>
    </message>
    <message>
        <source>Record si&amp;gnals into the history</source>
        <translation>将信号记录到历史(&amp;G)</translation>
    </message>
    <message>
        <source>A retry policy of its o&amp;wn</source>
        <translation>使用单独的重试策略(&amp;W)</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新建配置</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>编辑配置</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>What you call it; may stay empty</source>
        <translation>你对它的称呼；可以留空</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>服务器(&amp;V)</translation>
    </message>
    <message>
        <source>Project &amp;key</source>
        <translation>项目 Key(&amp;K)</translation>
    </message>
    <message>
        <source>For example 46123456</source>
        <translation>例如 46123456</translation>
    </message>
    <message>
        <source>S&amp;ession ID</source>
        <translation>会话 ID(&amp;E)</translation>
    </message>
    <message>
        <source>Begins with 1_ or 2_</source>
        <translation>以 1_ 或 2_ 开头</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>一个 token</translation>
    </message>
    <message>
        <source>the project&apos;s secret, which mints tokens</source>
        <translation>项目的密钥，用于签发 token</translation>
    </message>
    <message>
        <source>&amp;Lets you in</source>
        <translation>进入凭据(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>Token(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Data that the others see</source>
        <translation>其他人能看到的数据(&amp;D)</translation>
    </message>
    <message>
        <source>For example name=Ann</source>
        <translation>例如 name=Ann</translation>
    </message>
    <message>
        <source>Each token is valid &amp;for</source>
        <translation>每个 token 的有效期(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>petrol</source>
        <translation>石油蓝</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>indigo</source>
        <translation>靛蓝</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>梅红</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>橄榄绿</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>保存(&amp;A)</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Secre&amp;t</source>
        <translation>密钥(&amp;T)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Kept; write here to replace it</source>
        <translation>已保留；在此输入以替换</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileEditor</name>
    <message>
        <source>Enter the server&apos;s address, for example http://localhost:8080</source>
        <translation>输入服务器的地址，例如 http://localhost:8080</translation>
    </message>
    <message>
        <source>This is not an address. It looks like http://localhost:8080</source>
        <translation>这不是地址。地址形如 http://localhost:8080</translation>
    </message>
    <message>
        <source>Enter the project&apos;s key.</source>
        <translation>输入项目的 Key。</translation>
    </message>
    <message>
        <source>Enter the session ID. It begins with 1_ or 2_</source>
        <translation>输入会话 ID。它以 1_ 或 2_ 开头</translation>
    </message>
    <message>
        <source>Enter the project&apos;s secret.</source>
        <translation>输入项目的密钥。</translation>
    </message>
    <message>
        <source>Enter a token for this session.</source>
        <translation>输入此会话的 token。</translation>
    </message>
    <message>
        <source>%L1 characters, %L2 are allowed.</source>
        <translation>%L1 个字符，最多允许 %L2 个。</translation>
    </message>
    <message>
        <source>Write it like 15 min, 24 h, 30 d or never.</source>
        <translation>写法如 15 分钟、24 小时、30 天或永不。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileList</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfilesDialog</name>
    <message>
        <source>connects by itself</source>
        <translation>自动连接</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>复制一份(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>恢复(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>A profile takes you into a session with one click: server, key, session, and a token or the secret that mints one. Add the first.</source>
        <translation>配置让你一键进入会话：服务器、Key、会话，以及一个 token 或用来签发它的密钥。添加第一个吧。</translation>
    </message>
    <message>
        <source>“%1” is deleted. You can bring it back until you delete another.</source>
        <translation>“%1”已删除。在删除另一个之前可以恢复它。</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>导入配置</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>配置 (*.json)</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>导出配置</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is too large for a file of profiles.</source>
        <translation>%1 太大，不会是配置文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) imported. Enter the token or secret of each before you connect.</source>
        <translation>
            <numerusform>已导入 %Ln 个配置。连接前先输入每个配置的 token 或密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) exported, without tokens and secrets.</source>
        <translation>
            <numerusform>已导出 %Ln 个配置，不含 token 和密钥。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ProgramLogDialog</name>
    <message>
        <source>The program&apos;s log</source>
        <translation>程序日志</translation>
    </message>
    <message>
        <source>Warnings of the program itself, not the signals of your sessions. Tokens are left out.</source>
        <translation>程序自身的警告，不是你会话中的信号。token 已省略。</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>全部复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Signalbox::QrView</name>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Holds the invite, for a camera</source>
        <translation>包含邀请，供相机扫描</translation>
    </message>
    <message>
        <source>There is no code</source>
        <translation>没有二维码</translation>
    </message>
    <message>
        <source>There is no code for this.</source>
        <translation>此内容没有二维码。</translation>
    </message>
</context>
<context>
    <name>Signalbox::RateGraph</name>
    <message numerus="yes">
        <source>last %Ln minute(s)</source>
        <translation>
            <numerusform>最近 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>How much time the graph shows</source>
        <translation>图表显示多长时间</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Show who sent to whom, a lane for each person</source>
        <translation>显示谁发给了谁，每人一条泳道</translation>
    </message>
    <message>
        <source>Hide the graph</source>
        <translation>隐藏图表</translation>
    </message>
</context>
<context>
    <name>Signalbox::RateLegend</name>
    <message>
        <source>Types in the graph</source>
        <translation>图表中的类型</translation>
    </message>
</context>
<context>
    <name>Signalbox::RatePlot</name>
    <message>
        <source>Signals over time</source>
        <translation>信号随时间的变化</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 到 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s)</source>
        <translation>
            <numerusform>%Ln 条信号</numerusform>
        </translation>
    </message>
    <message>
        <source>No signals in this time</source>
        <translation>这段时间没有信号</translation>
    </message>
</context>
<context>
    <name>Signalbox::RecentDelegate</name>
    <message>
        <source>hosted here</source>
        <translation>在此托管</translation>
    </message>
</context>
<context>
    <name>Signalbox::ReconnectLab</name>
    <message>
        <source>The line was cut %1.</source>
        <translation>线路已切断（%1）。</translation>
    </message>
    <message>
        <source>The hub was restarted. Everyone joins anew.</source>
        <translation>hub 已重启。所有人都会重新加入。</translation>
    </message>
    <message>
        <source>%1: it is over.</source>
        <translation>%1：已结束。</translation>
    </message>
    <message>
        <source>All is well again.</source>
        <translation>一切恢复正常。</translation>
    </message>
    <message>
        <source>for everyone</source>
        <extracomment>After what is wrong: &quot;The line was cut for everyone.&quot;</extracomment>
        <translation>对所有人</translation>
    </message>
    <message>
        <source>for this window&apos;s session</source>
        <translation>对此窗口的会话</translation>
    </message>
    <message>
        <source>Nothing passes, and who comes back is turned away</source>
        <translation>什么都通不过，回来的人会被拒之门外</translation>
    </message>
    <message>
        <source>Nothing passes, and nobody is told</source>
        <translation>什么都通不过，也没有人得知</translation>
    </message>
    <message>
        <source>Messages take %1 ms longer</source>
        <translation>消息慢 %1 毫秒</translation>
    </message>
    <message>
        <source>Messages take %1 to %2 ms longer</source>
        <translation>消息慢 %1 到 %2 毫秒</translation>
    </message>
    <message>
        <source>Who comes, or comes back, is turned away</source>
        <translation>新来或回来的人会被拒之门外</translation>
    </message>
    <message>
        <source>%1, and who comes back is turned away</source>
        <translation>%1，回来的人会被拒之门外</translation>
    </message>
    <message>
        <source>%1 %2: %3. %4 s left.</source>
        <translation>%1（%2）：%3。还剩 %4 秒。</translation>
    </message>
    <message>
        <source>The hub restarts.</source>
        <translation>hub 正在重启。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1（%2）。</translation>
    </message>
</context>
<context>
    <name>Signalbox::RecordButton</name>
    <message>
        <source>Record this session</source>
        <translation>记录此会话</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>正在记录</translation>
    </message>
</context>
<context>
    <name>Signalbox::RecordedCapture</name>
    <message numerus="yes">
        <source>Recorded, %Ln row(s)</source>
        <translation>
            <numerusform>已记录，%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading was stopped: the rest of the session is not shown.</source>
        <translation>加载已停止：会话的其余部分不显示。</translation>
    </message>
</context>
<context>
    <name>Signalbox::Rehearsal</name>
    <message>
        <source>The dry run took too long. Try it again.</source>
        <translation>演练耗时太久。再试一次。</translation>
    </message>
    <message>
        <source>No server could be started on this computer: %1</source>
        <translation>无法在此电脑上启动服务器：%1</translation>
    </message>
    <message>
        <source>The session could not be joined.</source>
        <translation>无法加入会话。</translation>
    </message>
</context>
<context>
    <name>Signalbox::RehearsalPanel</name>
    <message>
        <source>Dry run</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Length of the cut in seconds</source>
        <translation>断线时长，秒</translation>
    </message>
    <message>
        <source>Signals a second</source>
        <translation>每秒信号数</translation>
    </message>
    <message>
        <source>They ask to be &amp;kept</source>
        <translation>要求保留信号(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Play the cut</source>
        <translation>演练断线(&amp;P)</translation>
    </message>
    <message>
        <source>Cut for </source>
        <translation>断线 </translation>
    </message>
    <message>
        <source>Signals: </source>
        <translation>信号：</translation>
    </message>
    <message>
        <source>What became of each signal</source>
        <translation>每条信号的结果</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>正在演练</translation>
    </message>
    <message>
        <source>Plays a lost link against a hub on this computer, by a clock that runs ahead, and shows what would be sent, kept and dropped.</source>
        <translation>用走得更快的时钟，在此电脑的 hub 上演练一次连接断开，并显示哪些信号会被发送、保留和丢弃。</translation>
    </message>
    <message>
        <source>This was with other values: play it again.</source>
        <translation>这是用其他数值得出的：重新演练一次。</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>/s</source>
        <comment>in a second</comment>
        <translation>/秒</translation>
    </message>
</context>
<context>
    <name>Signalbox::RehearsalViewModel</name>
    <message>
        <source>A cut lasts 1 to %L1 s, with 1 to %L2 signals a second.</source>
        <translation>断线时长为 1 到 %L1 秒，每秒 1 到 %L2 条信号。</translation>
    </message>
    <message>
        <source>These are more than %L1 signals. Choose a shorter cut, or fewer signals a second.</source>
        <translation>这超过了 %L1 条信号。选择更短的断线，或减少每秒信号数。</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>Column: when a signal was sent, relative to the cut</extracomment>
        <translation>写出时间</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>它的结果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Still waits</source>
        <translation>仍在等待</translation>
    </message>
    <message>
        <source>Kept, sent after %1</source>
        <translation>保留，%1 后发送</translation>
    </message>
    <message>
        <source>Sent at once</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Dropped after %1</source>
        <translation>%1 后丢弃</translation>
    </message>
    <message>
        <source>Dropped at once</source>
        <translation>立即丢弃</translation>
    </message>
    <message>
        <source>Expired after %1</source>
        <translation>%1 后过期</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Unknown after %1</source>
        <translation>%1 后结果未知</translation>
    </message>
    <message>
        <source>%1 before the cut</source>
        <translation>断线前 %1</translation>
    </message>
    <message>
        <source>%1 after the cut</source>
        <translation>断线后 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s): %1 sent at once, %2 kept and sent later, %3 dropped.</source>
        <translation>
            <numerusform>%Ln 条信号：%1 条立即发送，%2 条保留并稍后发送，%3 条丢弃。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still wait(s) after an hour.</source>
        <translation>
            <numerusform>一小时后仍有 %Ln 条在等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>The link was back %1 after the cut, with attempt %L2.</source>
        <translation>断线 %1 后连接恢复，用了 %L2 次尝试。</translation>
    </message>
    <message>
        <source>The server had forgotten us by then, and others may have said what we missed.</source>
        <translation>那时服务器已经忘记我们，我们可能错过了其他人说的话。</translation>
    </message>
    <message>
        <source>The session ended with the cut: nothing was tried again.</source>
        <translation>会话随断线而结束：没有进行重试。</translation>
    </message>
    <message numerus="yes">
        <source>The session ended %1 after the cut, with %Ln attempt(s) in vain.</source>
        <translation>
            <numerusform>断线 %1 后会话结束，%Ln 次尝试均未成功。</numerusform>
        </translation>
    </message>
    <message>
        <source>The link was not back within an hour.</source>
        <translation>连接在一小时内没有恢复。</translation>
    </message>
</context>
<context>
    <name>Signalbox::RepeatBar</name>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>Send every, in milliseconds</source>
        <translation>发送间隔，毫秒</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>直到停止</translation>
    </message>
    <message>
        <source> times</source>
        <translation> 次</translation>
    </message>
    <message>
        <source>How many times; 0: until it is stopped</source>
        <translation>多少次；0：直到停止</translation>
    </message>
    <message>
        <source>How much of it was sent</source>
        <translation>已发送的进度</translation>
    </message>
    <message>
        <source>Close repeated sending</source>
        <translation>关闭重复发送</translation>
    </message>
    <message>
        <source>Stop and close (Escape)</source>
        <translation>停止并关闭 (Esc)</translation>
    </message>
    <message>
        <source>Send every</source>
        <translation>发送间隔</translation>
    </message>
    <message>
        <source>Stop sendin&amp;g</source>
        <translation>停止发送(&amp;G)</translation>
    </message>
    <message>
        <source>Start sendin&amp;g</source>
        <translation>开始发送(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Signalbox::RetryPage</name>
    <message>
        <source>New signals are kept while the link is down, and &amp;retried</source>
        <translation>连接断开时保留新信号并重试(&amp;R)</translation>
    </message>
    <message>
        <source>When the attempts happen</source>
        <translation>尝试的时间</translation>
    </message>
</context>
<context>
    <name>Signalbox::SaveTemplateDialog</name>
    <message>
        <source>Save as a template</source>
        <translation>保存为模板</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>无文件夹</translation>
    </message>
    <message>
        <source>A folder that doesn&apos;t exist yet is made</source>
        <translation>尚不存在的文件夹会自动创建</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Replace template</source>
        <translation>替换模板(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save template</source>
        <translation>保存模板(&amp;S)</translation>
    </message>
    <message>
        <source>There is a template of that name. Replacing it can be undone under “Manage templates”.</source>
        <translation>已有同名的模板。替换后可以在“管理模板”中撤销。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SavedFiltersButton</name>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选条件</translation>
    </message>
    <message>
        <source>Filters that have a name</source>
        <translation>有名称的筛选条件</translation>
    </message>
    <message>
        <source>No filter has a name yet</source>
        <translation>还没有已命名的筛选条件</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>保存此筛选条件(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>保存筛选条件</translation>
    </message>
    <message>
        <source>Name of the filter. One that has it already is replaced.</source>
        <translation>筛选条件的名称。已有同名的会被替换。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Bring back “%1”</source>
        <translation>恢复“%1”(&amp;B)</translation>
    </message>
</context>
<context>
    <name>Signalbox::SendAgain</name>
    <message>
        <source>The server sent this to you alone.</source>
        <translation>这是服务器只发给你的。</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 已不在。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SenderButton</name>
    <message>
        <source>Only signals of these people</source>
        <translation>只显示这些成员的信号</translation>
    </message>
    <message>
        <source>From anyone</source>
        <translation>来自任何人</translation>
    </message>
    <message numerus="yes">
        <source>From all but %Ln</source>
        <translation>
            <numerusform>来自除 %Ln 人外的所有人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %Ln people</source>
        <translation>
            <numerusform>来自 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>From one person</source>
        <translation>来自一人</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（已隐藏）</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionHeader</name>
    <message>
        <source>Retry &amp;now</source>
        <translation>立即重试(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Connect again</source>
        <translation>重新连接(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;invite</source>
        <translation>复制邀请(&amp;I)</translation>
    </message>
    <message>
        <source>State of the link</source>
        <translation>连接状态</translation>
    </message>
    <message>
        <source>Try to connect now instead of waiting</source>
        <translation>立即尝试连接，不再等待</translation>
    </message>
    <message>
        <source>Stop trying to connect</source>
        <translation>停止尝试连接</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>显示成员</translation>
    </message>
    <message>
        <source>Show or hide who is in the session (F9)</source>
        <translation>显示或隐藏会话中的成员 (F9)</translation>
    </message>
    <message>
        <source>The guest joins as</source>
        <translation>访客加入时的角色</translation>
    </message>
    <message>
        <source>Address, &amp;QR code and people…</source>
        <translation>地址、二维码和成员(&amp;Q)…</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>为什么不行？</translation>
    </message>
    <message>
        <source>Copy a link that lets someone join this session</source>
        <translation>复制让别人加入此会话的链接</translation>
    </message>
    <message>
        <source>The invite is on the clipboard. Whoever has it can join, so keep it among those you trust.</source>
        <translation>邀请已复制到剪贴板。持有它的人都能加入，所以只给你信任的人。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionHistory</name>
    <message>
        <source>Not recorded. What happens here is gone when the session is closed.</source>
        <translation>未记录。会话关闭后，这里发生的事就会消失。</translation>
    </message>
    <message>
        <source>Recorded: what happens here is kept in the history.</source>
        <translation>正在记录：这里发生的事会保留在历史中。</translation>
    </message>
    <message>
        <source>More was recorded earlier.</source>
        <translation>更早还有记录。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of this session were recorded earlier.</source>
        <translation>
            <numerusform>此会话更早还记录了 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is older than this was recorded earlier, the last of it %1</source>
        <translation>比这更早的是以前的记录，最后一条在 %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionList</name>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>托管</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionPage</name>
    <message>
        <source>&amp;Write to the sender</source>
        <translation>写给发送者(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Edit and send again</source>
        <translation>编辑并重新发送(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>重新发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>撤回(&amp;T)</translation>
    </message>
    <message>
        <source>Too late: the signal is on its way.</source>
        <translation>太晚了：信号已在途中。</translation>
    </message>
    <message>
        <source>&amp;Send back to the sender</source>
        <translation>发回给发送者(&amp;S)</translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>请选择谁来接收。</translation>
    </message>
    <message>
        <source>That transfer is no longer in the list.</source>
        <translation>该传输已不在列表中。</translation>
    </message>
    <message>
        <source>Show &amp;transfer</source>
        <translation>显示传输(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionViewModel</name>
    <message>
        <source>A moderator ended your connection</source>
        <translation>主持人结束了你的连接</translation>
    </message>
    <message>
        <source>The hub of this session has stopped. Host it again to invite people.</source>
        <translation>此会话的 hub 已停止。重新托管它才能邀请成员。</translation>
    </message>
    <message>
        <source>Only the one who hosts this session can make invites: a token needs the project&apos;s secret.</source>
        <translation>只有托管此会话的人能制作邀请：token 需要项目的密钥。</translation>
    </message>
    <message>
        <source>Guest %1</source>
        <extracomment>The name of someone who joins with the first, second … invite</extracomment>
        <translation>访客 %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Connected, under 1 ms</source>
        <translation>已连接，不到 1 毫秒</translation>
    </message>
    <message>
        <source>Connected, %L1 ms</source>
        <translation>已连接，%L1 毫秒</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>正在离开</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Connecting, attempt %L1, trying now</source>
        <translation>正在连接，第 %L1 次尝试进行中</translation>
    </message>
    <message>
        <source>Connecting, attempt %L1, next in %L2 s</source>
        <translation>正在连接，第 %L1 次尝试在 %L2 秒后</translation>
    </message>
    <message>
        <source>Reconnecting, attempt %L1, trying now</source>
        <translation>正在重连，第 %L1 次尝试进行中</translation>
    </message>
    <message>
        <source>Reconnecting, attempt %L1, next in %L2 s</source>
        <translation>正在重连，第 %L1 次尝试在 %L2 秒后</translation>
    </message>
    <message>
        <source>You are not in the session.</source>
        <translation>你不在会话中。</translation>
    </message>
    <message>
        <source>Signals appear here once you are in the session.</source>
        <translation>你进入会话后，信号会显示在这里。</translation>
    </message>
    <message>
        <source>Signals appear here when the link is back.
What you write below waits until then.</source>
        <translation>连接恢复后，信号会显示在这里。
你在下面写的内容会等到那时。</translation>
    </message>
    <message>
        <source>Connect again, and signals appear here as they come and go.</source>
        <translation>重新连接后，往来的信号会显示在这里。</translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation>原因见上方。</translation>
    </message>
    <message>
        <source>Signals appear here as they come and go.</source>
        <translation>往来的信号会显示在这里。</translation>
    </message>
    <message>
        <source>Invite someone to join.</source>
        <translation>邀请别人加入。</translation>
    </message>
    <message>
        <source>Write one below, or invite someone to join.</source>
        <translation>在下面写一条，或邀请别人加入。</translation>
    </message>
    <message>
        <source>Write one below.</source>
        <translation>在下面写一条。</translation>
    </message>
    <message>
        <source>On the local network at %1</source>
        <translation>在本地网络上，地址为 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s) wait and go out when the link is back.</source>
        <translation>
            <numerusform>%Ln 条信号正在等待，连接恢复后发出。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 Choose who gets it.</source>
        <translation>%1 请选择接收者。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionWindow</name>
    <message>
        <source>Return to the main &amp;window</source>
        <translation>返回主窗口(&amp;W)</translation>
    </message>
    <message>
        <source>%1 – Signalbox</source>
        <translation>%1 – Signalbox</translation>
    </message>
</context>
<context>
    <name>Signalbox::SettingsDialog</name>
    <message>
        <source>Reset this pa&amp;ge</source>
        <translation>重置此页(&amp;G)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Retry policy</source>
        <translation>重试策略</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>“%1” is as it was at first.</source>
        <translation>“%1”已恢复为最初的状态。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>Signalbox::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Find by name or key</source>
        <translation>按名称或按键查找</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Where you write</source>
        <translation>编写处</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>What was sent before</source>
        <translation>之前发送的内容</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>在发件箱中</translation>
    </message>
    <message>
        <source>Edit the signal</source>
        <translation>编辑信号</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Close the outbox</source>
        <translation>关闭发件箱</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>在日志中</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>行的菜单</translation>
    </message>
    <message>
        <source>Newest signal</source>
        <translation>最新的信号</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>复制所选的行</translation>
    </message>
    <message>
        <source>One more, or one less, of the people under “To”</source>
        <translation>在“接收者”下增加或减少一人</translation>
    </message>
    <message>
        <source>Among the templates</source>
        <translation>在模板中</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>更改名称</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Among the transfers</source>
        <translation>在传输中</translation>
    </message>
    <message>
        <source>What stands first in the menu of the row</source>
        <translation>行菜单中的第一项</translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>Refuse, cancel, or take off the list</source>
        <translation>拒绝、取消或从列表中移除</translation>
    </message>
    <message>
        <source>In the graph and its lanes</source>
        <translation>在图表及其泳道中</translation>
    </message>
    <message>
        <source>What came before, or after that</source>
        <translation>之前或之后的内容</translation>
    </message>
    <message>
        <source>Only the chosen time in the log</source>
        <translation>日志中只显示所选时间</translation>
    </message>
    <message>
        <source>Any time again</source>
        <translation>恢复为任意时间</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignalAnnouncer</name>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Signal from %1: %2</source>
        <extracomment>A signal read aloud: its type, who sent it, its data</extracomment>
        <translation>%1 的信号：%2</translation>
    </message>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%2，%1：%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new signals, last: %1</source>
        <extracomment>%1: &quot;chat from desk: Hello&quot;</extracomment>
        <translation>
            <numerusform>%Ln 条新信号，最后一条：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::SignalLogModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发送者</translation>
    </message>
    <message>
        <source>To</source>
        <translation>接收者</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignalNotifier</name>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who: what</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignalRates</name>
    <message>
        <source>other types</source>
        <translation>其他类型</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>无类型</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignalRepeater</name>
    <message>
        <source>the session ended</source>
        <translation>会话已结束</translation>
    </message>
    <message>
        <source>%L1 of %L2 sent</source>
        <translation>已发送 %L1 / %L2</translation>
    </message>
    <message>
        <source>%L1 sent</source>
        <translation>已发送 %L1</translation>
    </message>
    <message>
        <source>%1, %L2 failed</source>
        <translation>%1，%L2 条失败</translation>
    </message>
    <message>
        <source>%1. Stopped: %2</source>
        <translation>%1。已停止：%2</translation>
    </message>
</context>
<context>
    <name>Signalbox::SleepGuard</name>
    <message>
        <source>Files are under way</source>
        <translation>文件正在传输</translation>
    </message>
</context>
<context>
    <name>Signalbox::StartPage</name>
    <message>
        <source>Send signals to everyone in a session, or to one person, and watch what comes back.</source>
        <translation>向会话中的所有人或其中一人发送信号，并观察返回的内容。</translation>
    </message>
    <message>
        <source>&amp;Recent sessions</source>
        <translation>最近的会话(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Host a session here</source>
        <translation>在此托管会话(&amp;H)</translation>
    </message>
    <message>
        <source>One click: this computer serves the session and you are in it. Then invite people.</source>
        <translation>只需点一下：此电脑提供会话，你就在其中。然后邀请成员。</translation>
    </message>
    <message>
        <source>&amp;Join with an invite</source>
        <translation>用邀请加入(&amp;J)</translation>
    </message>
    <message>
        <source>Someone sent you a link that begins with signalbox:join</source>
        <translation>有人给你发来了以 signalbox:join 开头的链接</translation>
    </message>
    <message>
        <source>&amp;Connect to a server</source>
        <translation>连接到服务器(&amp;C)</translation>
    </message>
    <message>
        <source>You have a server&apos;s address, a key, a session ID and a token.</source>
        <translation>你有服务器的地址、Key、会话 ID 和 token。</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <translation>最近的会话</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>忘记(&amp;F)</translation>
    </message>
    <message>
        <source>“%1” is no longer among the recent sessions.</source>
        <translation>“%1”已不在最近的会话中。</translation>
    </message>
    <message>
        <source>Forget a session</source>
        <translation>忘记会话</translation>
    </message>
    <message>
        <source>Forget “%1” and its token?</source>
        <translation>忘记“%1”及其 token？</translation>
    </message>
    <message>
        <source>The token is removed from where it is remembered. To join again you need an invite or a token.</source>
        <translation>token 会从记住它的地方移除。要再次加入，你需要邀请或 token。</translation>
    </message>
</context>
<context>
    <name>Signalbox::TargetBox</name>
    <message>
        <source>%1 (left)</source>
        <translation>%1（已离开）</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1（你）</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>发给 %1</translation>
    </message>
    <message>
        <source>Who gets the signal. Several people get one each: tick their boxes.</source>
        <translation>谁会收到信号。多个人会各收到一条：勾选他们的复选框。</translation>
    </message>
    <message>
        <source>%L1 of %L2 here</source>
        <comment>how many of those who get it</comment>
        <translation>%L2 人中有 %L1 人在</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Tick boxes for several, or click a name for one</source>
        <translation>勾选复选框可选多人，点击名称只选一人</translation>
    </message>
</context>
<context>
    <name>Signalbox::TemplateMenu</name>
    <message>
        <source>Templates you save appear here</source>
        <translation>你保存的模板会显示在这里</translation>
    </message>
    <message>
        <source>Insert &amp;variable</source>
        <translation>插入变量(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Save as a template</source>
        <translation>保存为模板(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Manage templates</source>
        <translation>管理模板(&amp;M)</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>Signalbox::TemplateModel</name>
    <message>
        <source>Folder %1</source>
        <translation>文件夹 %1</translation>
    </message>
    <message>
        <source>There is a folder “%1” already.</source>
        <translation>已有文件夹“%1”。</translation>
    </message>
    <message>
        <source>There is a template “%1” already.</source>
        <translation>已有模板“%1”。</translation>
    </message>
    <message>
        <source>The templates in %1 can&apos;t be read: mend the file or take it away.</source>
        <translation>无法读取 %1 中的模板：修复该文件或将它移走。</translation>
    </message>
    <message>
        <source>The templates could not be read: %1. The file is kept as %2, and there are no templates now.</source>
        <translation>无法读取模板：%1。文件保留为 %2，现在没有模板。</translation>
    </message>
    <message>
        <source>The templates could not be read: %1. Nothing is changed in %2 until it is mended or taken away.</source>
        <translation>无法读取模板：%1。在修复或移走之前，%2 不会有任何更改。</translation>
    </message>
    <message>
        <source>Another program changed the templates. They were read anew: do it again.</source>
        <translation>另一个程序更改了模板。已重新读取：再操作一次。</translation>
    </message>
    <message>
        <source>The templates could not be saved in %1: %2.</source>
        <translation>无法将模板保存到 %1：%2。</translation>
    </message>
    <message>
        <source>it is too large for a file of templates</source>
        <translation>对于模板文件来说太大</translation>
    </message>
    <message>
        <source>Nothing was imported from %1: %2.</source>
        <translation>未从 %1 导入任何内容：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s) imported.</source>
        <translation>
            <numerusform>已导入 %Ln 个模板。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had the name of another and got a number behind it.</source>
        <translation>
            <numerusform>其中 %Ln 个与已有的重名，名称后加了编号。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already.</source>
        <translation>
            <numerusform>%Ln 个已经存在。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Templates and folders</source>
        <translation>模板和文件夹</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Write another name (F2)</source>
        <translation>输入另一个名称 (F2)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>To &amp;folder</source>
        <translation>移到文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>新建文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>恢复“%1”</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>无文件夹</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>New folder %1</source>
        <translation>新建文件夹 %1</translation>
    </message>
    <message>
        <source>“%1” is deleted. Undo brings it back.</source>
        <translation>“%1”已删除。撤销即可恢复。</translation>
    </message>
    <message>
        <source>They are kept in %1, which people can share.</source>
        <translation>它们保存在 %1 中，可以与他人共享。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Add the templates of another file to these</source>
        <translation>将另一个文件的模板添加到这里</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write all of them into a file for others</source>
        <translation>将全部写入一个文件供他人使用</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>导入模板</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>模板 (*.json)</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>导出模板</translation>
    </message>
    <message>
        <source>The templates are written into %1.</source>
        <translation>模板已写入 %1。</translation>
    </message>
    <message>
        <source>Bring back what was there before the import</source>
        <translation>恢复导入之前的内容</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>撤销(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Signalbox::TimeButton</name>
    <message>
        <source>Only what happened in that time</source>
        <translation>只显示那段时间内发生的内容</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>The last minute</source>
        <translation>最近 1 分钟</translation>
    </message>
    <message>
        <source>The last 5 minutes</source>
        <translation>最近 5 分钟</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>From the selected row on</source>
        <translation>从所选行开始</translation>
    </message>
    <message>
        <source>Up to the selected row</source>
        <translation>到所选行为止</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>介于…</translation>
    </message>
</context>
<context>
    <name>Signalbox::TimeRangeDialog</name>
    <message>
        <source>Time range</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>The end has to be after the beginning.</source>
        <translation>结束必须晚于开始。</translation>
    </message>
    <message>
        <source>Show this time</source>
        <translation>显示这段时间</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To, without it</source>
        <translation>到（不含）(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Signalbox::TimelineView</name>
    <message>
        <source>When the attempts happen</source>
        <translation>尝试的时间</translation>
    </message>
    <message>
        <source>more follow, until %1</source>
        <translation>之后还会继续，直到 %1</translation>
    </message>
    <message>
        <source>gives up</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>Signalbox::TokenBenchViewModel</name>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1（现在）</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <translation>%1（%2后）</translation>
    </message>
    <message>
        <source>%1 (%2 ago)</source>
        <translation>%1（%2前）</translation>
    </message>
    <message>
        <source>nothing to see: it was made in the past</source>
        <translation>看不出偏差：它的生成时间在过去</translation>
    </message>
    <message>
        <source>it was made %1 in the future: the maker&apos;s clock is ahead of this computer&apos;s by so much at least</source>
        <translation>它的生成时间在 %1后的未来：生成者的时钟至少比此电脑快这么多</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>REST, for servers</source>
        <translation>REST，用于服务器</translation>
    </message>
    <message>
        <source>T1, for clients of a session</source>
        <translation>T1，用于会话的客户端</translation>
    </message>
    <message>
        <source>JWT, for clients of a session</source>
        <translation>JWT，用于会话的客户端</translation>
    </message>
    <message>
        <source>Project key</source>
        <translation>项目 Key</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>May</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>时钟偏差</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>not checked: that takes the secret</source>
        <translation>未检查：需要密钥</translation>
    </message>
    <message>
        <source>right: the secret fits</source>
        <translation>正确：密钥相符</translation>
    </message>
    <message>
        <source>wrong: the secret does not fit</source>
        <translation>错误：密钥不符</translation>
    </message>
    <message>
        <source>This is no token: %1. A token begins with T1== or eyJ; copy it again, from its first to its last character.</source>
        <translation>这不是 token：%1。token 以 T1== 或 eyJ 开头；从第一个字符到最后一个字符重新复制。</translation>
    </message>
    <message>
        <source>No server takes it: it is not signed with HS256.</source>
        <translation>没有服务器会接受它：它不是用 HS256 签名的。</translation>
    </message>
    <message>
        <source>The secret does not fit, or the token was changed. Check that both are of the same project.</source>
        <translation>密钥不符，或 token 被改过。检查两者是否属于同一个项目。</translation>
    </message>
    <message>
        <source>It belongs to the project %1, not to this one.</source>
        <translation>它属于项目 %1，而不是此项目。</translation>
    </message>
    <message>
        <source>It is for another session. Mint one for this session, or ask for it.</source>
        <translation>它属于另一个会话。为此会话签发一个，或请求一个。</translation>
    </message>
    <message>
        <source>Its session belongs to the project %1, the token to %2. No server takes that.</source>
        <translation>它的会话属于项目 %1，而 token 属于 %2。没有服务器会接受。</translation>
    </message>
    <message>
        <source>It expired %1 ago. Mint a new one, or ask for it.</source>
        <translation>它已在 %1前过期。签发一个新的，或请求一个。</translation>
    </message>
    <message>
        <source>It is not valid yet: it was made %1 in the future. One of the two clocks is wrong.</source>
        <translation>它尚未生效：生成时间在 %1后的未来。两个时钟中有一个不准。</translation>
    </message>
    <message>
        <source>It is for something else than clients of a session.</source>
        <translation>它不是用于会话的客户端。</translation>
    </message>
    <message>
        <source>A REST token may be valid for 5 minutes at most.</source>
        <translation>REST token 的有效期最多为 5 分钟。</translation>
    </message>
    <message>
        <source>Its role does not exist.</source>
        <translation>它的角色不存在。</translation>
    </message>
    <message>
        <source>Something in it is missing or wrong: %1</source>
        <translation>其中有内容缺失或不正确：%1</translation>
    </message>
    <message>
        <source>The token is good.</source>
        <translation>此 token 可用。</translation>
    </message>
    <message>
        <source>Nothing is wrong with it, as far as one sees without the secret.</source>
        <translation>在没有密钥的情况下，看不出它有任何问题。</translation>
    </message>
    <message>
        <source>Enter the project&apos;s key.</source>
        <translation>输入项目的 Key。</translation>
    </message>
    <message>
        <source>Enter the project&apos;s secret.</source>
        <translation>输入项目的密钥。</translation>
    </message>
    <message>
        <source>Enter the session ID. It begins with 1_ or 2_</source>
        <translation>输入会话 ID。它以 1_ 或 2_ 开头</translation>
    </message>
    <message>
        <source>This is not a session ID: it begins with 1_ or 2_</source>
        <translation>这不是会话 ID：它以 1_ 或 2_ 开头</translation>
    </message>
    <message>
        <source>This session belongs to the project %1.</source>
        <translation>此会话属于项目 %1。</translation>
    </message>
    <message>
        <source>%L1 characters, %L2 are allowed.</source>
        <translation>%L1 个字符，最多允许 %L2 个。</translation>
    </message>
    <message>
        <source>Write it like 15 min, 24 h, 30 d or never.</source>
        <translation>写法如 15 分钟、24 小时、30 天或永不。</translation>
    </message>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation>天</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>how long a token is valid</comment>
        <translation>24 小时</translation>
    </message>
</context>
<context>
    <name>Signalbox::TokenDialog</name>
    <message>
        <source>&amp;Copy the token</source>
        <translation>复制 token(&amp;C)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>&amp;Look at a token</source>
        <translation>查看 token(&amp;L)</translation>
    </message>
    <message>
        <source>Paste a token here: T1, JWT or REST</source>
        <translation>将 token 粘贴到这里：T1、JWT 或 REST</translation>
    </message>
    <message>
        <source>Held against this project</source>
        <translation>与此项目对照</translation>
    </message>
    <message>
        <source>Project &amp;key</source>
        <translation>项目 Key(&amp;K)</translation>
    </message>
    <message>
        <source>For example 46123456</source>
        <translation>例如 46123456</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>密钥(&amp;E)</translation>
    </message>
    <message>
        <source>Stays in this window only</source>
        <translation>只保留在此窗口中</translation>
    </message>
    <message>
        <source>&amp;Session ID</source>
        <translation>会话 ID(&amp;S)</translation>
    </message>
    <message>
        <source>Begins with 1_ or 2_</source>
        <translation>以 1_ 或 2_ 开头</translation>
    </message>
    <message>
        <source>Mint a token</source>
        <translation>签发 token</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>&amp;Data that the others see</source>
        <translation>其他人能看到的数据(&amp;D)</translation>
    </message>
    <message>
        <source>For example name=Ann</source>
        <translation>例如 name=Ann</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>有效期(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Mint</source>
        <translation>签发(&amp;M)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Signalbox::TransferListModel</name>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1，%2。%3</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>A sentence about a transfer, and how much of it is done in percent</extracomment>
        <translation>%1 %2 %</translation>
    </message>
</context>
<context>
    <name>Signalbox::TransferNotice</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file or a folder, and how far it is: “holiday: 4.1 of 12.0 MiB”</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Signalbox::TransfersPanel</name>
    <message>
        <source>Accept</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Receive all of it (Enter). Nothing is opened by itself.</source>
        <translation>接收全部（Enter）。不会自动打开任何内容。</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Say no; it can be offered again (Delete)</source>
        <translation>拒绝；对方可以再次提供（Delete）</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Receive some of the files</source>
        <translation>只接收部分文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Always from this person</source>
        <translation>始终接收此人的</translation>
    </message>
    <message>
        <source>Receive this, and without asking whatever this person offers in this session</source>
        <translation>接收此内容，并且今后在此会话中不再询问即接收此人提供的一切</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop for now; it goes on where it was (Space)</source>
        <translation>暂时停止；之后从原处继续（空格）</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on; only what is missing is sent (Space)</source>
        <translation>继续；只发送缺少的部分（空格）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>End it for both sides; files that are complete stay (Delete)</source>
        <translation>双方都结束；已完成的文件保留（Delete）</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Open the folder that the files are in (Enter)</source>
        <translation>打开文件所在的文件夹（Enter）</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>再次提供</translation>
    </message>
    <message>
        <source>To those who haven&apos;t got it (Enter)</source>
        <translation>给还没有收到的人（Enter）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take it off this list; files stay where they are (Delete)</source>
        <translation>从此列表移除；文件保留在原处（Delete）</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Transfers %L1</source>
        <translation>传输 %L1</translation>
    </message>
    <message>
        <source>It goes into “%1”.</source>
        <translation>将存入“%1”。</translation>
    </message>
    <message>
        <source>Receive files into</source>
        <translation>将文件接收到</translation>
    </message>
    <message>
        <source>Receive here</source>
        <translation>接收到此处</translation>
    </message>
    <message>
        <source>The folder is %1.</source>
        <translation>文件夹为 %1。</translation>
    </message>
    <message>
        <source>Accept into another folder…</source>
        <translation>接收到其他文件夹…</translation>
    </message>
</context>
<context>
    <name>Signalbox::TransfersViewModel</name>
    <message>
        <source>That offer is no longer open.</source>
        <translation>该提议已失效。</translation>
    </message>
    <message>
        <source>Everyone who is here has it already.</source>
        <translation>这里的所有人都已收到。</translation>
    </message>
</context>
<context>
    <name>Signalbox::TrayIcon</name>
    <message numerus="yes">
        <source>Signalbox – %Ln new signal(s)</source>
        <translation>
            <numerusform>Signalbox – %Ln 条新信号</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show Signalbox</source>
        <translation>显示 Signalbox(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Hide Signalbox</source>
        <translation>隐藏 Signalbox(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>Signalbox::WayButton</name>
    <message>
        <source>Received or sent, to everyone or to one person</source>
        <translation>收到的或发送的，发给所有人或一人</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到的</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送的</translation>
    </message>
    <message>
        <source>to everyone</source>
        <translation>发给所有人</translation>
    </message>
    <message>
        <source>to one person</source>
        <translation>发给一人</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Received and sent</source>
        <translation>收到的和发送的</translation>
    </message>
    <message>
        <source>Addressed</source>
        <translation>发送对象</translation>
    </message>
    <message>
        <source>To anyone</source>
        <translation>发给任何人</translation>
    </message>
    <message>
        <source>To everyone</source>
        <translation>发给所有人</translation>
    </message>
    <message>
        <source>To one person</source>
        <translation>发给一人</translation>
    </message>
</context>
<context>
    <name>Signalbox::WindowActions</name>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>会话(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Host a session here</source>
        <translation>在此托管会话(&amp;H)</translation>
    </message>
    <message>
        <source>Host for the local &amp;network</source>
        <translation>为本地网络托管(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Join with an invite</source>
        <translation>用邀请加入(&amp;J)</translation>
    </message>
    <message>
        <source>Connect to a &amp;server</source>
        <translation>连接到服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>配置(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Open a capture…</source>
        <translation>打开捕获文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Connect &amp;again</source>
        <translation>重新连接(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>立即重试(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Leave or stop trying</source>
        <translation>离开或停止尝试(&amp;L)</translation>
    </message>
    <message>
        <source>Recor&amp;d this session</source>
        <translation>记录此会话(&amp;D)</translation>
    </message>
    <message>
        <source>Join again as somebody &amp;else…</source>
        <translation>以其他身份再次加入(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Invites and hosting…</source>
        <translation>邀请和托管(&amp;I)…</translation>
    </message>
    <message>
        <source>Stop hos&amp;ting…</source>
        <translation>停止托管(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Close session</source>
        <translation>关闭会话(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy selected signals</source>
        <translation>复制所选信号(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Write a signal</source>
        <translation>写一条信号(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Token…</source>
        <translation>Token(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the &amp;log</source>
        <translation>转到日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Jump to newest</source>
        <translation>跳到最新(&amp;J)</translation>
    </message>
    <message>
        <source>Show &amp;earlier signals</source>
        <translation>显示更早的信号(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>发件箱(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;People and details</source>
        <translation>成员和详情(&amp;P)</translation>
    </message>
    <message>
        <source>Rate &amp;graph</source>
        <translation>速率图(&amp;G)</translation>
    </message>
    <message>
        <source>L&amp;anes of people</source>
        <translation>成员泳道(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Next session</source>
        <translation>下一个会话(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious session</source>
        <translation>上一个会话(&amp;R)</translation>
    </message>
    <message>
        <source>Move session &amp;up</source>
        <translation>上移会话(&amp;U)</translation>
    </message>
    <message>
        <source>Move session &amp;down</source>
        <translation>下移会话(&amp;D)</translation>
    </message>
    <message>
        <source>Open in its own &amp;window</source>
        <translation>在单独的窗口中打开(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>起始页(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
    <message>
        <source>The &amp;program&apos;s log</source>
        <translation>程序日志(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;About Signalbox</source>
        <translation>关于 Signalbox(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Close capture</source>
        <translation>关闭捕获文件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close recorded session</source>
        <translation>关闭已记录的会话(&amp;C)</translation>
    </message>
    <message>
        <source>Send &amp;files…</source>
        <translation>发送文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Send a &amp;whole folder…</source>
        <translation>发送整个文件夹(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation>传输(&amp;T)</translation>
    </message>
    <message>
        <source>Brin&amp;g back what was closed</source>
        <translation>重新打开已关闭的项(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Signalbox::WorkspaceViewModel</name>
    <message numerus="yes">
        <source>%1, %2, %Ln unread</source>
        <translation>
            <numerusform>%1，%2，%Ln 条未读</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <extracomment>A session, and who we are in it: &quot;standup as Anna&quot;</extracomment>
        <translation>%1，身份为 %2</translation>
    </message>
    <message>
        <source>My session</source>
        <translation>我的会话</translation>
    </message>
    <message>
        <source>My session %1</source>
        <translation>我的会话 %1</translation>
    </message>
</context>
<context>
    <name>TemplateFile</name>
    <message>
        <source>a template has no name</source>
        <translation>有一个模板没有名称</translation>
    </message>
    <message>
        <source>line %L1 is not JSON</source>
        <translation>第 %L1 行不是 JSON</translation>
    </message>
    <message>
        <source>it was written by a newer Signalbox</source>
        <translation>它由更新版本的 Signalbox 写成</translation>
    </message>
    <message>
        <source>it holds no templates</source>
        <translation>它不含模板</translation>
    </message>
    <message>
        <source>a folder has no name</source>
        <translation>有一个文件夹没有名称</translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message>
        <source>{{random}} needs two whole numbers, as in {{random 1 100}}.</source>
        <translation>{{random}} 需要两个整数，如 {{random 1 100}}。</translation>
    </message>
    <message>
        <source>{{random}} needs the smaller number first.</source>
        <translation>{{random}} 需要先写较小的数。</translation>
    </message>
    <message>
        <source>There is no variable {{%1}}: there are now, counter, uuid, me and random.</source>
        <translation>没有变量 {{%1}}：可用的有 now、counter、uuid、me 和 random。</translation>
    </message>
    <message>
        <source>{{%1}} stands alone, without &quot;%2&quot;.</source>
        <translation>{{%1}} 单独使用，不带“%2”。</translation>
    </message>
    <message>
        <source>This variable isn&apos;t closed: }} is missing.</source>
        <translation>此变量没有闭合：缺少 }}。</translation>
    </message>
    <message>
        <source>Time in UTC</source>
        <translation>UTC 时间</translation>
    </message>
    <message>
        <source>One more with each signal</source>
        <translation>每发一条信号加一</translation>
    </message>
    <message>
        <source>A new UUID</source>
        <translation>新的 UUID</translation>
    </message>
    <message>
        <source>Your name in the session</source>
        <translation>你在会话中的名称</translation>
    </message>
    <message>
        <source>A whole number from 1 to 100</source>
        <translation>1 到 100 的整数</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes in a second</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes of all bytes</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused by the other side</source>
        <translation>已被对方暂停</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How it stands, and how far it has come</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln people have it</source>
        <translation>
            <numerusform>%Ln 人中有 %L1 人已收到</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete, in %1</source>
        <translation>已完成，位于 %1</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1 已收到</translation>
    </message>
    <message>
        <source>All have it</source>
        <translation>所有人都已收到</translation>
    </message>
    <message>
        <source>has it</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>has not answered</source>
        <translation>尚未答复</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>The name of a file, and how many others</extracomment>
        <translation>
            <numerusform>%1 等另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln file(s), %2</source>
        <translation>
            <numerusform>%1，%Ln 个文件，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, size</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>发给 %1</translation>
    </message>
    <message>
        <source>to everyone</source>
        <translation>发给所有人</translation>
    </message>
    <message numerus="yes">
        <source>to %Ln people</source>
        <translation>
            <numerusform>发给 %Ln 位成员</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads the files</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>等待答复</translation>
    </message>
    <message>
        <source>Offered, %1</source>
        <translation>待接收，%1</translation>
    </message>
    <message>
        <source>Waits for the link or the other side</source>
        <translation>等待连接或对方</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who, and how the transfer to that person stands</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A file changed while it was sent. Send it again.</source>
        <translation>文件在发送过程中发生了变化。再次发送即可。</translation>
    </message>
    <message>
        <source>A file is no longer where it was. Put it back, or send it again from its new place.</source>
        <translation>文件已不在原处。将其放回，或从新位置再次发送。</translation>
    </message>
    <message>
        <source>A file can&apos;t be read. Check its permissions.</source>
        <translation>无法读取文件。检查其权限。</translation>
    </message>
    <message>
        <source>The receiver&apos;s disk is full. It goes on once there is room and it is resumed.</source>
        <translation>接收方磁盘已满。腾出空间并继续后即可恢复。</translation>
    </message>
    <message>
        <source>There isn&apos;t enough free space in the folder. Make room, or take another.</source>
        <translation>文件夹空间不足。腾出空间，或换一个文件夹。</translation>
    </message>
    <message>
        <source>What arrived is not what was offered. Ask for it again.</source>
        <translation>收到的内容与提供的不符。请对方再次发送。</translation>
    </message>
    <message>
        <source>The other side is gone. Resume when it is back.</source>
        <translation>对方已离开。待其返回后继续。</translation>
    </message>
    <message>
        <source>Nobody answered the offer. Offer it again.</source>
        <translation>无人答复。再次提供即可。</translation>
    </message>
    <message>
        <source>Your role may not send signals. Ask for an invite that lets you.</source>
        <translation>你的角色不能发送信号。请索取允许发送的邀请。</translation>
    </message>
    <message>
        <source>The other side sent what makes no sense, so it was ended.</source>
        <translation>对方发送了无意义的内容，传输已结束。</translation>
    </message>
    <message>
        <source>There is nothing to send, or more than a transfer can have. Send fewer files at once.</source>
        <translation>没有可发送的内容，或超出一次传输的上限。减少一次发送的文件数。</translation>
    </message>
    <message>
        <source>Files offered %2: %1</source>
        <extracomment>What is offered, and &quot;to whom&quot;</extracomment>
        <translation>提供文件（%2）：%1</translation>
    </message>
    <message>
        <source>%1 offers %2</source>
        <extracomment>Who offers what</extracomment>
        <translation>%1 提供 %2</translation>
    </message>
    <message>
        <source>Sent %1: %2</source>
        <extracomment>What was sent, and how that ended: &quot;photo.jpg, 2.1 MiB: All have it&quot;</extracomment>
        <translation>已发送 %1：%2</translation>
    </message>
    <message>
        <source>Received %1, %2: %3</source>
        <translation>已接收 %1，%2：%3</translation>
    </message>
    <message>
        <source>Refused: %1, %2</source>
        <translation>被拒绝：%1，%2</translation>
    </message>
    <message>
        <source>Cancelled: %1, %2</source>
        <translation>已取消：%1，%2</translation>
    </message>
    <message>
        <source>Failed: %1, %2. %3</source>
        <translation>失败：%1，%2。%3</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written. Check its permissions, then resume or take another.</source>
        <translation>无法写入文件夹。检查其权限后继续，或换一个文件夹。</translation>
    </message>
    <message>
        <source>The receiver has too many files open. Close some programs there, then resume.</source>
        <translation>接收方打开的文件过多。请在那里关闭一些程序，然后继续。</translation>
    </message>
    <message>
        <source>The receiver has too many offers. Offer it again when some of them are over.</source>
        <translation>接收方收到的提议过多。其中一些结束后再次提议即可。</translation>
    </message>
    <message numerus="yes">
        <source>%1 made %Ln more offer(s)</source>
        <extracomment>Who made so many more offers of files within a short time</extracomment>
        <translation>
            <numerusform>%1 又发出了 %Ln 个提议</numerusform>
        </translation>
    </message>
    <message>
        <source>The receiver can&apos;t read what has arrived. It goes on once that is mended and it is resumed there.</source>
        <translation>接收方无法读取已到达的内容。那里解决并继续后，传输会接着进行。</translation>
    </message>
    <message>
        <source>The receiver&apos;s folder can&apos;t be written. It goes on once that is mended and it is resumed there.</source>
        <translation>无法写入接收方的文件夹。那里解决并继续后，传输会接着进行。</translation>
    </message>
    <message>
        <source>The sender&apos;s file changed while it was sent. Ask for it again.</source>
        <translation>发送方的文件在发送过程中发生了变化。请对方重新发送。</translation>
    </message>
    <message>
        <source>The sender&apos;s file is no longer where it was. Ask for it again.</source>
        <translation>发送方的文件已不在原处。请对方重新发送。</translation>
    </message>
    <message>
        <source>The sender can&apos;t read a file any more. Ask for it again.</source>
        <translation>发送方无法再读取某个文件。请对方重新发送。</translation>
    </message>
    <message>
        <source>The offer is over: you did not answer in time.</source>
        <translation>提议已结束：你未及时答复。</translation>
    </message>
    <message>
        <source>The other side is gone. Offer it again to who is here.</source>
        <translation>对方已离开。请重新向在场的人提供。</translation>
    </message>
    <message>
        <source>The other side is gone. Ask for it again when it is back.</source>
        <translation>对方已离开。待其返回后请再次索取。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A line of the log: what is sent to whom, or who offers what; and how far it is</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
</context>
</TS>
