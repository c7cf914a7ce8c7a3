<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>DataForms</name>
    <message numerus="yes">
        <source>… and %Ln more bytes</source>
        <translation>
            <numerusform>… 他 %Ln バイト</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropContents</name>
    <message>
        <source>Picture %1.png</source>
        <extracomment>The name of a file with a picture that was pasted, and the time</extracomment>
        <translation>画像 %1.png</translation>
    </message>
</context>
<context>
    <name>DropPlan</name>
    <message numerus="yes">
        <source>%Ln signal(s)</source>
        <translation>
            <numerusform>シグナル %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 at the pace that the server allows</source>
        <extracomment>How many signals, and how long they take</extracomment>
        <translation>%1、サーバーが許す速さで約 %2</translation>
    </message>
    <message>
        <source>%1; compressing leaves about %2 % of the bytes</source>
        <extracomment>Something before it, then how much is left of it</extracomment>
        <translation>%1。圧縮すると約 %2 % になります</translation>
    </message>
    <message>
        <source>Send the link as a signal %1.</source>
        <translation>リンクをシグナルとして %1 に送信します。</translation>
    </message>
    <message>
        <source>Send the text, %1, as a signal %2.</source>
        <translation>テキスト (%1) をシグナルとして %2 に送信します。</translation>
    </message>
    <message>
        <source>Send the link as a signal of the type “%1” %2.</source>
        <translation>リンクをタイプ「%1」のシグナルとして %2 に送信します。</translation>
    </message>
    <message>
        <source>Send the text, %1, as a signal of the type “%2” %3.</source>
        <translation>テキスト (%1) をタイプ「%2」のシグナルとして %3 に送信します。</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a person</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>to whoever joins</source>
        <translation>参加する人</translation>
    </message>
    <message numerus="yes">
        <source>to %Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it that can be sent.</source>
        <translation>送信できるものが含まれていません。</translation>
    </message>
    <message>
        <source>Send the picture as “%1” %2.</source>
        <translation>画像を「%1」として %2 に送信します。</translation>
    </message>
    <message>
        <source>Send “%1” %2.</source>
        <translation>「%1」を %2 に送信します。</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln file(s) or folder(s) %1.</source>
        <translation>
            <numerusform>%Ln 個のファイルまたはフォルダーを %1 に送信します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a long text, %1, %2.</source>
        <translation>長いテキスト (%1) を %2 に送信します。</translation>
    </message>
    <message numerus="yes">
        <source>A signal holds %1, so it goes as a file, or in %Ln signals.</source>
        <translation>
            <numerusform>1 つのシグナルに入るのは %1 までです。ファイルとして、または %Ln 件のシグナルに分けて送ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no files in it.</source>
        <translation>ファイルが含まれていません。</translation>
    </message>
    <message>
        <source>Send “%1”, %2, %3.</source>
        <translation>「%1」(%2) を %3 に送信します。</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln files, %1, %2.</source>
        <translation>
            <numerusform>%Ln 個のファイル (%1) を %2 に送信します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A signal holds %1. It would take %Ln signal(s), which are more than may wait to be sent at present, so it goes as a file.</source>
        <translation>
            <numerusform>1 つのシグナルに入るのは %1 です。%Ln 件のシグナルが必要になり、いま送信待ちにできる数を超えるため、ファイルとして送ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The signal is not valid</source>
        <translation>シグナルが無効です</translation>
    </message>
    <message>
        <source>Your role may not do this</source>
        <translation>このロールでは許可されていません</translation>
    </message>
    <message>
        <source>Ask for an invite with another role.</source>
        <translation>別のロールの招待を頼んでください。</translation>
    </message>
    <message>
        <source>This person has left</source>
        <translation>この参加者は退出しました</translation>
    </message>
    <message>
        <source>The signal is too large</source>
        <translation>シグナルが大きすぎます</translation>
    </message>
    <message>
        <source>The server takes no more signals for now</source>
        <translation>サーバーは今、これ以上シグナルを受け付けません</translation>
    </message>
    <message>
        <source>Wait a moment and send it again.</source>
        <translation>少し待ってから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>サーバーでエラーが発生しました</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>しばらくしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server refused the token</source>
        <translation>サーバーがトークンを拒否しました</translation>
    </message>
    <message>
        <source>Ask for a new invite.</source>
        <translation>新しい招待を頼んでください。</translation>
    </message>
    <message>
        <source>The server knows no such session</source>
        <translation>サーバーにこのセッションがありません</translation>
    </message>
    <message>
        <source>Check the session ID, or ask for a new invite.</source>
        <translation>セッション ID を確認するか、新しい招待を頼んでください。</translation>
    </message>
    <message>
        <source>The server could not be reached</source>
        <translation>サーバーに接続できませんでした</translation>
    </message>
    <message>
        <source>Check its address and whether it runs.</source>
        <translation>アドレスと、サーバーが動いているかを確認してください。</translation>
    </message>
    <message>
        <source>There was no link</source>
        <translation>接続がありませんでした</translation>
    </message>
    <message>
        <source>With Retry on, signals wait until the link is back.</source>
        <translation>「再試行」がオンのとき、シグナルは接続が戻るまで待ちます。</translation>
    </message>
    <message>
        <source>What the session needs is incomplete</source>
        <translation>セッションに必要な情報が足りません</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>サーバーが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>Try again, or check its address.</source>
        <translation>もう一度試すか、アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The link was lost and could not be restored</source>
        <translation>接続が失われ、復旧できませんでした</translation>
    </message>
    <message>
        <source>Connect again when the network is back.</source>
        <translation>ネットワークが戻ったら、もう一度接続してください。</translation>
    </message>
    <message>
        <source>The server ended the connection</source>
        <translation>サーバーが接続を終了しました</translation>
    </message>
    <message>
        <source>The session is full</source>
        <translation>セッションは満員です</translation>
    </message>
    <message>
        <source>Try again when someone has left.</source>
        <translation>誰かが退出したら、もう一度お試しください。</translation>
    </message>
    <message>
        <source>What answers there is not a signaling server</source>
        <translation>応答した相手はシグナリングサーバーではありません</translation>
    </message>
    <message>
        <source>Check the server&apos;s address.</source>
        <translation>サーバーのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Too many signals wait already</source>
        <translation>待っているシグナルがすでに多すぎます</translation>
    </message>
    <message>
        <source>It waited too long for the link</source>
        <translation>接続を長く待ちすぎました</translation>
    </message>
    <message>
        <source>It was taken back</source>
        <translation>取り消されました</translation>
    </message>
    <message>
        <source>It was on its way when the link was lost</source>
        <translation>送信の途中で接続が失われました</translation>
    </message>
    <message>
        <source>The session ended before it could be sent</source>
        <translation>送信する前にセッションが終了しました</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>サーバーの証明書は信頼されていません</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one the server shows.</source>
        <translation>フィンガープリントを、サーバーが示すものと比べてください。</translation>
    </message>
    <message>
        <source>WARNING: the server shows another certificate than before</source>
        <translation>警告: サーバーの証明書が以前と異なります</translation>
    </message>
    <message>
        <source>Someone may be listening in between. Ask whoever runs the server before you go on.</source>
        <translation>誰かが途中で盗み聞きしているかもしれません。続ける前に、サーバーの管理者に確認してください。</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>コード %1</translation>
    </message>
</context>
<context>
    <name>HistoryRecords</name>
    <message numerus="yes">
        <source>%Ln row(s) could not be recorded here: the disk did not take them</source>
        <translation>
            <numerusform>ディスクに書き込めず、ここの %Ln 行を記録できませんでした</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>The history can&apos;t be used: Qt&apos;s driver for SQLite isn&apos;t installed (package libqt6sql6-sqlite).</source>
        <translation>履歴を使えません: Qt の SQLite ドライバーがインストールされていません (パッケージ libqt6sql6-sqlite)。</translation>
    </message>
    <message>
        <source>The history can&apos;t be opened: %1. Nothing is recorded until it can.</source>
        <translation>履歴を開けません: %1。開けるようになるまで、何も記録されません。</translation>
    </message>
    <message>
        <source>The history may not be written: %1. Nothing is recorded until it may.</source>
        <translation>履歴への書き込みが許可されていません: %1。許可されるまで、何も記録されません。</translation>
    </message>
    <message>
        <source>The disk that holds the history is full. Nothing is recorded until there is room.</source>
        <translation>履歴のあるディスクがいっぱいです。空きができるまで、何も記録されません。</translation>
    </message>
    <message>
        <source>The history has reached its size. Nothing is recorded until some of it is deleted.</source>
        <translation>履歴が上限サイズに達しました。一部を削除するまで、何も記録されません。</translation>
    </message>
    <message>
        <source>Another program holds the history: %1. Nothing is recorded until it lets go.</source>
        <translation>別のプログラムが履歴を使用中です: %1。解放されるまで、何も記録されません。</translation>
    </message>
    <message>
        <source>The history can&apos;t be written: %1 (%2). Nothing is recorded until it can.</source>
        <translation>履歴に書き込めません: %1 (%2)。書き込めるようになるまで、何も記録されません。</translation>
    </message>
    <message>
        <source>The history can&apos;t be used, nor renamed: %1. Nothing is recorded.</source>
        <translation>履歴を使うことも、名前を変えることもできません: %1。何も記録されません。</translation>
    </message>
    <message>
        <source>The history was damaged. It was kept as %1, and a new one was begun.</source>
        <translation>履歴が破損していました。%1 として残し、新しい履歴を始めました。</translation>
    </message>
    <message>
        <source>The history was written by a later version of Signalbox. It was kept as %1, and a new one was begun.</source>
        <translation>履歴は新しいバージョンの Signalbox で書かれていました。%1 として残し、新しい履歴を始めました。</translation>
    </message>
    <message>
        <source>The file of the history belongs to another program. It was kept as %1, and a new one was begun.</source>
        <translation>履歴のファイルは別のプログラムのものでした。%1 として残し、新しいファイルを始めました。</translation>
    </message>
    <message>
        <source>Session without a name</source>
        <translation>名前のないセッション</translation>
    </message>
    <message>
        <source>Hosted on this computer</source>
        <translation>このコンピューターでホスト</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1、セッション %2</translation>
    </message>
</context>
<context>
    <name>JsonLint</name>
    <message>
        <source>The %1 of line %L2 isn&apos;t closed: a %3 is missing.</source>
        <translation>%L2 行目の %1 が閉じていません: %3 がありません。</translation>
    </message>
    <message>
        <source>There is no JSON value yet.</source>
        <translation>JSON 値がまだありません。</translation>
    </message>
    <message>
        <source>A colon is missing after the name.</source>
        <translation>名前の後にコロンがありません。</translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation>この前にコンマがありません。</translation>
    </message>
    <message>
        <source>The JSON value has ended before this: there can be one only.</source>
        <translation>JSON 値はこの前で終わっています。値は 1 つだけです。</translation>
    </message>
    <message>
        <source>Names stand in double quotes (&quot;).</source>
        <translation>名前は二重引用符 (&quot;) で囲みます。</translation>
    </message>
    <message>
        <source>Lists and objects may lie in each other %L1 deep.</source>
        <translation>リストとオブジェクトの入れ子は %L1 段までです。</translation>
    </message>
    <message>
        <source>A value is missing before this.</source>
        <translation>この前に値がありません。</translation>
    </message>
    <message>
        <source>A name is missing before this.</source>
        <translation>この前に名前がありません。</translation>
    </message>
    <message>
        <source>This %1 closes nothing.</source>
        <translation>この %1 に対応する始まりがありません。</translation>
    </message>
    <message>
        <source>The %1 of line %L2 is closed by %3 and not by %4.</source>
        <translation>%L2 行目の %1 は %4 ではなく %3 で閉じます。</translation>
    </message>
    <message>
        <source>Something is missing before the %1, or there is a comma or colon too many.</source>
        <translation>%1 の前に何かが足りないか、コンマまたはコロンが余分です。</translation>
    </message>
    <message>
        <source>Column %L1: %2</source>
        <comment>where, and what is wrong there</comment>
        <translation>%L1 列目: %2</translation>
    </message>
    <message>
        <source>Line %L1, column %L2: %3</source>
        <translation>%L1 行目、%L2 列目: %3</translation>
    </message>
    <message>
        <source>A backslash is written as \\ here.</source>
        <translation>ここではバックスラッシュを \\ と書きます。</translation>
    </message>
    <message>
        <source>Four digits from 0 to 9 and A to F follow on \u.</source>
        <translation>\u の後には 0～9 と A～F の 4 桁が続きます。</translation>
    </message>
    <message>
        <source>This text isn&apos;t closed: a &quot; is missing. A line break in it is written as \n.</source>
        <translation>このテキストは閉じていません: &quot; がありません。改行は \n と書きます。</translation>
    </message>
    <message>
        <source>A tab in a text is written as \t.</source>
        <translation>テキスト内のタブは \t と書きます。</translation>
    </message>
    <message>
        <source>This character can&apos;t stand in a text.</source>
        <translation>この文字はテキストに入れられません。</translation>
    </message>
    <message>
        <source>This text isn&apos;t closed: a &quot; is missing.</source>
        <translation>このテキストは閉じていません: &quot; がありません。</translation>
    </message>
    <message>
        <source>Numbers are written as in 12, -0.5 or 3e8, without a 0 in front.</source>
        <translation>数値は 12、-0.5、3e8 のように書き、先頭に 0 を付けません。</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>この数値は大きすぎます。</translation>
    </message>
    <message>
        <source>Texts stand in double quotes (&quot;).</source>
        <translation>テキストは二重引用符 (&quot;) で囲みます。</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON にコメントはありません。</translation>
    </message>
    <message>
        <source>“%1” is no JSON value: texts stand in double quotes (&quot;), and there are numbers, true, false and null.</source>
        <translation>「%1」は JSON 値ではありません。テキストは二重引用符 (&quot;) で囲みます。ほかに数値、true、false、null があります。</translation>
    </message>
</context>
<context>
    <name>LabScript</name>
    <message>
        <source>Train tunnel</source>
        <translation>列車のトンネル</translation>
    </message>
    <message>
        <source>The signal gets weak</source>
        <translation>電波が弱くなります</translation>
    </message>
    <message>
        <source>Hardly anything passes</source>
        <translation>ほとんど通りません</translation>
    </message>
    <message>
        <source>In the tunnel: nothing passes</source>
        <translation>トンネル内: 何も通りません</translation>
    </message>
    <message>
        <source>No network at all</source>
        <translation>ネットワークがまったくありません</translation>
    </message>
    <message>
        <source>Daylight between two tunnels</source>
        <translation>2 つのトンネルの間</translation>
    </message>
    <message>
        <source>In the second tunnel</source>
        <translation>2 つ目のトンネル内</translation>
    </message>
    <message>
        <source>Out in the open again</source>
        <translation>再びトンネルの外</translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>The filter&apos;s &quot;%1&quot; can&apos;t be read.</source>
        <translation>フィルターの「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>The expression is not complete or not right at character %1: %2</source>
        <translation>式が %1 文字目で不完全か、正しくありません: %2</translation>
    </message>
</context>
<context>
    <name>LogFormat</name>
    <message>
        <source>It is no JSON: %1, at byte %2.</source>
        <translation>JSON ではありません: %1 (%2 バイト目)。</translation>
    </message>
    <message>
        <source>It is JSON, but not an object.</source>
        <translation>JSON ですが、オブジェクトではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing, or is not what a log holds there.</source>
        <translation>「%1」がないか、ログの内容として正しくありません。</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>Left: the connection was lost</source>
        <translation>退出: 接続が失われました</translation>
    </message>
    <message>
        <source>Left: no answer any more</source>
        <translation>退出: 応答がなくなりました</translation>
    </message>
    <message>
        <source>Left: a moderator ended the connection</source>
        <translation>退出: モデレーターが接続を終了しました</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Link back after %1</source>
        <translation>%1 後に接続が復旧</translation>
    </message>
    <message numerus="yes">
        <source>Link back after %1, %Ln signal(s) had waited</source>
        <translation>
            <numerusform>%1 後に接続が復旧、%Ln 件のシグナルが待機していました</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>昨日 %1</translation>
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
        <translation>サーバーを待っています</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>unknown: it may have been sent</source>
        <translation>不明: 送信された可能性があります</translation>
    </message>
    <message>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Link lost</source>
        <translation>接続が失われました</translation>
    </message>
    <message>
        <source>The server had forgotten this connection: signals of others may be missing</source>
        <translation>サーバーがこの接続を忘れていました: ほかの人のシグナルが抜けている可能性があります</translation>
    </message>
    <message>
        <source>Session left</source>
        <translation>セッションから退出</translation>
    </message>
    <message>
        <source>Session ended: %1</source>
        <translation>セッション終了: %1</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>text</source>
        <comment>what data travels as</comment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>JSON: %1</source>
        <translation>JSON: %1</translation>
    </message>
</context>
<context>
    <name>OutboxText</name>
    <message>
        <source>goes out when the link is back</source>
        <translation>接続が戻ったら送信します</translation>
    </message>
    <message>
        <source>was on its way, is sent again when the link is back</source>
        <translation>送信途中でした。接続が戻ったら再送信します</translation>
    </message>
    <message>
        <source>fails without a link</source>
        <translation>接続がないと失敗します</translation>
    </message>
    <message>
        <source>may have arrived, is not sent again</source>
        <translation>届いた可能性があります。再送信しません</translation>
    </message>
    <message numerus="yes">
        <source>goes out after %Ln other(s)</source>
        <translation>
            <numerusform>ほかの %Ln 件の後に送信します</numerusform>
        </translation>
    </message>
    <message>
        <source>goes out next</source>
        <translation>次に送信します</translation>
    </message>
    <message>
        <source>goes out in %1</source>
        <translation>%1 後に送信します</translation>
    </message>
    <message>
        <source>goes out as soon as the server takes it</source>
        <translation>サーバーが受け付けしだい送信します</translation>
    </message>
    <message>
        <source>is sent again if the link is lost</source>
        <translation>接続が失われたら再送信します</translation>
    </message>
    <message>
        <source>fails if the link is lost</source>
        <translation>接続が失われたら失敗します</translation>
    </message>
    <message>
        <source>is not sent again if the link is lost</source>
        <translation>接続が失われても再送信しません</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>The server takes no more for now</source>
        <translation>サーバーは今、これ以上受け付けません</translation>
    </message>
    <message>
        <source>Others go first</source>
        <translation>ほかが先です</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>送信済み、まだ応答なし</translation>
    </message>
    <message>
        <source>is given up as unknown in %1</source>
        <translation>%1 後に不明として扱います</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>%1 後に期限切れになります</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>fails in %1 if it is not back by then</source>
        <translation>それまでに戻らなければ %1 後に失敗</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Moderator</source>
        <translation>モデレーター</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>パブリッシャー</translation>
    </message>
    <message>
        <source>Publisher only</source>
        <translation>パブリッシャーのみ</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>サブスクライバー</translation>
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
        <translation>サーバーが http:// または https:// で始まるアドレスではありません</translation>
    </message>
    <message>
        <source>it has no project key</source>
        <translation>プロジェクトキーがありません</translation>
    </message>
    <message>
        <source>it has no session ID</source>
        <translation>セッション ID がありません</translation>
    </message>
    <message>
        <source>its entry is neither “token” nor “secret”</source>
        <translation>entry が “token” でも “secret” でもありません</translation>
    </message>
    <message>
        <source>This is no JSON: %1 at byte %L2.</source>
        <translation>JSON ではありません: %1 (%L2 バイト目)。</translation>
    </message>
    <message>
        <source>This is no file of profiles: it has no member “%1”.</source>
        <translation>プロファイルのファイルではありません: メンバー「%1」がありません。</translation>
    </message>
    <message>
        <source>This file was written by a later version of Signalbox.</source>
        <translation>このファイルは新しいバージョンの Signalbox で書かれています。</translation>
    </message>
    <message>
        <source>These are %L1 profiles, at most %L2 are taken.</source>
        <translation>プロファイルが %L1 件あります。取り込めるのは %L2 件までです。</translation>
    </message>
    <message>
        <source>Profile %L1 can&apos;t be read: %2.</source>
        <translation>プロファイル %L1 を読み取れません: %2。</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Permission denied</source>
        <translation>アクセス権がありません</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>そのようなファイルやフォルダーはありません</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>デバイスに空き領域がありません</translation>
    </message>
</context>
<context>
    <name>QJsonParseError</name>
    <message>
        <source>unterminated object</source>
        <translation>オブジェクトが閉じられていません</translation>
    </message>
    <message>
        <source>missing name separator</source>
        <translation>名前の後にコロンがありません</translation>
    </message>
    <message>
        <source>unterminated array</source>
        <translation>配列が閉じられていません</translation>
    </message>
    <message>
        <source>missing value separator</source>
        <translation>値の間にコンマがありません</translation>
    </message>
    <message>
        <source>illegal value</source>
        <translation>無効な値</translation>
    </message>
    <message>
        <source>invalid termination by number</source>
        <translation>数値の後でテキストが途切れています</translation>
    </message>
    <message>
        <source>illegal number</source>
        <translation>無効な数値</translation>
    </message>
    <message>
        <source>invalid escape sequence</source>
        <translation>無効なエスケープシーケンス</translation>
    </message>
    <message>
        <source>invalid UTF8 string</source>
        <translation>無効な UTF-8</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>文字列が閉じられていません</translation>
    </message>
    <message>
        <source>object is missing after a comma</source>
        <translation>コンマの後に要素がありません</translation>
    </message>
    <message>
        <source>too deeply nested document</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>too large document</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>garbage at the end of the document</source>
        <translation>末尾に余分なものがあります</translation>
    </message>
</context>
<context>
    <name>QRegularExpression</name>
    <message>
        <source>missing closing parenthesis</source>
        <translation>閉じ括弧がありません</translation>
    </message>
    <message>
        <source>unmatched closing parenthesis</source>
        <translation>対応する開き括弧がありません</translation>
    </message>
    <message>
        <source>missing terminating ] for character class</source>
        <translation>文字クラスの終わりの ] がありません</translation>
    </message>
    <message>
        <source>quantifier does not follow a repeatable item</source>
        <translation>量指定子の前に繰り返せるものがありません</translation>
    </message>
    <message>
        <source>range out of order in character class</source>
        <translation>文字クラスの範囲の順序が逆です</translation>
    </message>
    <message>
        <source>numbers out of order in {} quantifier</source>
        <translation>{} の数の順序が逆です</translation>
    </message>
    <message>
        <source>\ at end of pattern</source>
        <translation>パターンの最後に \ があります</translation>
    </message>
    <message>
        <source>reference to non-existent subpattern</source>
        <translation>存在しないグループへの参照です</translation>
    </message>
    <message>
        <source>lookbehind assertion is not fixed length</source>
        <translation>後読みの長さが固定されていません</translation>
    </message>
    <message>
        <source>unrecognized character follows \</source>
        <translation>\ の後に不明な文字があります</translation>
    </message>
    <message>
        <source>unrecognized character after (? or (?-</source>
        <translation>(? または (?- の後に不明な文字があります</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>既存のファイル %1 に書き込めません</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>そのファイル名はフォルダーのものです</translation>
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
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>QSslSocket</name>
    <message>
        <source>The certificate is self-signed, and untrusted</source>
        <translation>証明書は自己署名で、信頼されていません</translation>
    </message>
    <message>
        <source>The root certificate of the certificate chain is self-signed, and untrusted</source>
        <translation>証明書チェーンのルート証明書は自己署名で、信頼されていません</translation>
    </message>
    <message>
        <source>The issuer certificate of a locally looked up certificate could not be found</source>
        <translation>発行者の証明書がこのコンピューターに見つかりません</translation>
    </message>
    <message>
        <source>The issuer certificate could not be found</source>
        <translation>発行者の証明書が見つかりません</translation>
    </message>
    <message>
        <source>No certificates could be verified</source>
        <translation>検証できた証明書がありません</translation>
    </message>
    <message>
        <source>The host name did not match any of the valid hosts for this certificate</source>
        <translation>証明書はこのサーバー名に対して有効ではありません</translation>
    </message>
    <message>
        <source>The certificate is not yet valid</source>
        <translation>証明書はまだ有効ではありません</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>証明書の期限が切れています</translation>
    </message>
    <message>
        <source>The root CA certificate is not trusted for this purpose</source>
        <translation>ルート証明書はこの目的では信頼されていません</translation>
    </message>
    <message>
        <source>The peer certificate is blacklisted</source>
        <translation>サーバーの証明書はブラックリストにあります</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>h</source>
        <translation>時間</translation>
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
        <translation>トークンの期限が切れています</translation>
    </message>
    <message>
        <source>The token has just expired</source>
        <translation>トークンの期限がたった今切れました</translation>
    </message>
    <message numerus="yes">
        <source>The token expired %Ln minute(s) ago</source>
        <translation>
            <numerusform>トークンの期限は %Ln 分前に切れました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token expired %Ln hour(s) ago</source>
        <translation>
            <numerusform>トークンの期限は %Ln 時間前に切れました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token expired %Ln day(s) ago</source>
        <translation>
            <numerusform>トークンの期限は %Ln 日前に切れました</numerusform>
        </translation>
    </message>
    <message>
        <source>The token expired on %1</source>
        <translation>トークンの期限は %1 に切れました</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact: its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The token was made in the future, by this computer&apos;s clock</source>
        <translation>このコンピューターの時計では、トークンは未来に作られています</translation>
    </message>
    <message>
        <source>The token&apos;s signature is wrong: it was changed, or made with another secret</source>
        <translation>トークンの署名が正しくありません: 変更されたか、別のシークレットで作られています</translation>
    </message>
    <message>
        <source>The token can&apos;t be read</source>
        <translation>トークンを読み取れません</translation>
    </message>
    <message>
        <source>This token is for the REST API and lets nobody into a session</source>
        <translation>このトークンは REST API 用で、セッションには入れません</translation>
    </message>
    <message>
        <source>The token names a role that doesn&apos;t exist</source>
        <translation>トークンのロールは存在しません</translation>
    </message>
    <message>
        <source>The token is for another session</source>
        <translation>トークンは別のセッション用です</translation>
    </message>
    <message>
        <source>The token is for project %1, but the session belongs to project %2</source>
        <translation>トークンはプロジェクト %1 用ですが、セッションはプロジェクト %2 のものです</translation>
    </message>
    <message>
        <source>The session belongs to project %1, not to %2</source>
        <translation>セッションは %2 ではなくプロジェクト %1 のものです</translation>
    </message>
    <message>
        <source>The session ID can&apos;t be read</source>
        <translation>セッション ID を読み取れません</translation>
    </message>
    <message>
        <source>The server knows no such session</source>
        <translation>サーバーにこのセッションがありません</translation>
    </message>
    <message>
        <source>The server has no project with the key %1</source>
        <translation>サーバーにキー %1 のプロジェクトがありません</translation>
    </message>
    <message>
        <source>Ask for a new invite, or mint one if you have the secret.</source>
        <translation>新しい招待を頼むか、シークレットがあれば自分で発行してください。</translation>
    </message>
    <message>
        <source>Check the clock here and that of whoever made the token.</source>
        <translation>こちらの時計と、トークンを作った側の時計を確認してください。</translation>
    </message>
    <message>
        <source>Copy it again, from its first to its last character, or ask for a new invite.</source>
        <translation>最初の文字から最後の文字までコピーし直すか、新しい招待を頼んでください。</translation>
    </message>
    <message>
        <source>Ask for an invite, or for a token for this session.</source>
        <translation>招待か、このセッション用のトークンを頼んでください。</translation>
    </message>
    <message>
        <source>Ask for an invite with another role.</source>
        <translation>別のロールの招待を頼んでください。</translation>
    </message>
    <message>
        <source>Ask for an invite to this session.</source>
        <translation>このセッションへの招待を頼んでください。</translation>
    </message>
    <message>
        <source>Ask for a token made with the key and secret of project %1.</source>
        <translation>プロジェクト %1 のキーとシークレットで作ったトークンを頼んでください。</translation>
    </message>
    <message>
        <source>Correct the project key.</source>
        <translation>プロジェクトキーを直してください。</translation>
    </message>
    <message>
        <source>Check the session ID and the server&apos;s address, or ask for a new invite.</source>
        <translation>セッション ID とサーバーのアドレスを確認するか、新しい招待を頼んでください。</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or ask for a new invite.</source>
        <translation>サーバーのアドレスを確認するか、新しい招待を頼んでください。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Session of the token</source>
        <translation>トークンのセッション</translation>
    </message>
    <message>
        <source>Session to join</source>
        <translation>参加するセッション</translation>
    </message>
</context>
<context>
    <name>RetryFields</name>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>never</source>
        <translation>再試行しない</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>So many signals in a second</extracomment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>First pause</source>
        <translation>最初の間隔</translation>
    </message>
    <message>
        <source>Each pause grows</source>
        <translation>間隔の増加率</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>最長の間隔</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>ゆらぎ</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>あきらめるまで</translation>
    </message>
    <message>
        <source>Time for a signal</source>
        <translation>シグナルの時間</translation>
    </message>
    <message>
        <source>Signals that may wait</source>
        <translation>待機できるシグナル数</translation>
    </message>
    <message>
        <source>Their size together</source>
        <translation>待機の合計サイズ</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最長の待機時間</translation>
    </message>
    <message>
        <source>Send what waited at</source>
        <translation>待機分の送信速度</translation>
    </message>
    <message>
        <source>How long to wait before the first attempt once the link is lost.</source>
        <translation>接続が失われてから最初の試行までの待ち時間です。</translation>
    </message>
    <message>
        <source>Each pause is this many times the one before.</source>
        <translation>間隔は毎回、前の間隔のこの倍数になります。</translation>
    </message>
    <message>
        <source>No pause grows beyond this.</source>
        <translation>間隔はこれより長くなりません。</translation>
    </message>
    <message>
        <source>Each pause is varied by up to this share, up or down, so that many clients don&apos;t come back at the same moment.</source>
        <translation>多くのクライアントが同時に戻らないように、間隔は毎回この割合まで増減します。</translation>
    </message>
    <message>
        <source>After so many attempts the session ends. 0 means no limit: as many as fit into the time.</source>
        <translation>この回数の試行でセッションは終了します。0 は無制限で、時間内に何度でも試します。</translation>
    </message>
    <message>
        <source>When the link was lost for so long, the session ends. “never” means that a lost link is never tried again.</source>
        <translation>接続がこの時間失われたままだと、セッションは終了します。「再試行しない」は、失われた接続を二度と試さないことを意味します。</translation>
    </message>
    <message>
        <source>How long a signal may be without an outcome. “automatic” is the time until the session gives up and 5.9 s.</source>
        <translation>シグナルの結果が出ないままでいられる時間です。「自動」は、セッションがあきらめるまでの時間に 5.9 秒を足したものです。</translation>
    </message>
    <message>
        <source>How many signals may wait for the link.</source>
        <translation>接続を待てるシグナルの数です。</translation>
    </message>
    <message>
        <source>How many bytes of type and data may wait for the link.</source>
        <translation>接続を待てるタイプとデータのバイト数です。</translation>
    </message>
    <message>
        <source>A signal that waited so long without ever being sent expires. “automatic” is the time until the session gives up and 5.9 s.</source>
        <translation>一度も送信されずにこの時間待ったシグナルは期限切れになります。「自動」は、セッションがあきらめるまでの時間に 5.9 秒を足したものです。</translation>
    </message>
    <message>
        <source>So many signals a second go out when the link is back; new ones go behind them. 0 means no limit: as fast as the server takes them.</source>
        <translation>接続が戻ったとき、1 秒間にこの数のシグナルを送信します。新しいシグナルはその後に続きます。0 は無制限で、サーバーが受け付ける速さで送信します。</translation>
    </message>
    <message>
        <source>%1 to %2, default %3</source>
        <translation>%1～%2、既定値 %3</translation>
    </message>
    <message>
        <source>This is not a time. Write it like 100 ms, 1.5 s, 2 min or 1 h.</source>
        <translation>時間ではありません。100 ms、1.5 秒、2 分、1 時間のように書いてください。</translation>
    </message>
    <message>
        <source>This is not a size. Write it like 512 KiB or 8 MiB.</source>
        <translation>サイズではありません。512 KiB、8 MiB のように書いてください。</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>整数ではありません。</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>数値ではありません。</translation>
    </message>
    <message>
        <source>Must be between %1 and %2.</source>
        <translation>%1～%2 の範囲で指定してください。</translation>
    </message>
    <message>
        <source>Must not be shorter than the first pause, %1.</source>
        <translation>最初の間隔 %1 より短くできません。</translation>
    </message>
</context>
<context>
    <name>RetryTimeline</name>
    <message>
        <source>A lost link is not tried again: the session ends at once.</source>
        <translation>失われた接続は再試行しません: セッションはすぐに終了します。</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2～%3)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln attempt(s) come %1 after the loss. More follow; it gives up after %2 at the latest.</source>
        <translation>
            <numerusform>最初の %Ln 回の試行は、接続が失われてから %1 後です。その後も続け、遅くとも %2 後にあきらめます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s): %1 after the loss. Then it gives up.</source>
        <translation>
            <numerusform>%Ln 回の試行: 接続が失われてから %1 後。その後あきらめます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>The saved filters can&apos;t be read.</source>
        <translation>保存したフィルターを読み取れません。</translation>
    </message>
    <message>
        <source>The saved filter &quot;%1&quot; can&apos;t be read. %2</source>
        <translation>保存したフィルター「%1」を読み取れません。%2</translation>
    </message>
</context>
<context>
    <name>SessionProblem</name>
    <message>
        <source>The hub of this session ended with the application</source>
        <translation>このセッションの hub はアプリケーションとともに終了しました</translation>
    </message>
    <message>
        <source>Connect again to host it anew. People need new invites then.</source>
        <translation>もう一度接続すると、再びホストできます。その場合、参加者には新しい招待が必要です。</translation>
    </message>
    <message>
        <source>This session was open the last time, and its token was not kept</source>
        <translation>このセッションは前回開いていましたが、トークンは保存されていません</translation>
    </message>
    <message>
        <source>Paste an invite or enter a token to join again.</source>
        <translation>もう一度参加するには、招待を貼り付けるか、トークンを入力してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened: what the server gave as reason</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The settings in %1 can&apos;t be read: %2. Signalbox starts with its defaults.</source>
        <translation>%1 の設定を読み取れません: %2。Signalbox は既定値で起動します。</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged and can&apos;t be set aside: %2. Signalbox starts with its defaults.</source>
        <translation>%1 の設定は破損していて、退避できません: %2。Signalbox は既定値で起動します。</translation>
    </message>
    <message>
        <source>The settings were damaged. They are now in %1, and Signalbox starts with its defaults.</source>
        <translation>設定が破損していました。現在は %1 にあり、Signalbox は既定値で起動します。</translation>
    </message>
</context>
<context>
    <name>SignalLanes</name>
    <message>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
</context>
<context>
    <name>SignalSender</name>
    <message>
        <source>nobody is chosen who gets it</source>
        <translation>宛先が選ばれていません</translation>
    </message>
</context>
<context>
    <name>Signalbox::AboutDialog</name>
    <message>
        <source>the window, the network, the tests</source>
        <translation>ウィンドウ、ネットワーク、テスト</translation>
    </message>
    <message>
        <source>what a hosted session answers servers with</source>
        <translation>ホスト中のセッションがサーバーに応答する部分</translation>
    </message>
    <message>
        <source>encrypted connections, certificates</source>
        <translation>暗号化された接続、証明書</translation>
    </message>
    <message>
        <source>tokens and secrets in the keychain</source>
        <translation>キーチェーン内のトークンとシークレット</translation>
    </message>
    <message>
        <source>About Signalbox</source>
        <translation>Signalbox について</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>診断情報をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Versions and what the links did, for whoever helps you. No names, no tokens, nothing that was sent.</source>
        <translation>バージョンと接続の状態の変化です。助けてくれる人のための情報で、名前、トークン、送信内容は含みません。</translation>
    </message>
    <message>
        <source>Signalbox %1</source>
        <translation>Signalbox %1</translation>
    </message>
    <message>
        <source>Sends OpenTok signals between the clients of a session.</source>
        <translation>セッションのクライアント間で OpenTok シグナルを送信します。</translation>
    </message>
    <message>
        <source>The sources are under the MIT licence. This program contains parts under GPL-3, so as a whole it is under GPL-3.</source>
        <translation>ソースは MIT ライセンスです。このプログラムは GPL-3 の部分を含むため、全体としては GPL-3 です。</translation>
    </message>
    <message>
        <source>It is made with:</source>
        <translation>使用しているもの:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>the history of signals</source>
        <translation>シグナルの履歴</translation>
    </message>
    <message>
        <source>invites as QR codes</source>
        <translation>QR コードの招待</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppearancePage</name>
    <message>
        <source>as the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>文字の大きさ(&amp;S)</translation>
    </message>
    <message>
        <source>Con&amp;trols</source>
        <translation>コントロール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Everything applies at once, to sessions that run as well. What the log already says stays in the language it was written in.</source>
        <translation>すべてすぐに、実行中のセッションにも適用されます。すでにログにある内容は、書かれたときの言語のままです。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ByteMeter</name>
    <message>
        <source>Bytes of UTF-8 in use, and how many a signal may hold</source>
        <translation>使用中の UTF-8 バイト数と、シグナルに入るバイト数</translation>
    </message>
    <message>
        <source>%L1 of %L2 bytes</source>
        <translation>%L1 / %L2 バイト</translation>
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
        <translation>キャプチャ %1、%2</translation>
    </message>
    <message>
        <source>Recorded session %1, %2</source>
        <translation>記録されたセッション %1、%2</translation>
    </message>
</context>
<context>
    <name>Signalbox::CapturePage</name>
    <message>
        <source>&amp;Stop reading</source>
        <translation>読み込みを停止(&amp;S)</translation>
    </message>
    <message>
        <source>There is nothing in this capture.</source>
        <translation>このキャプチャには何もありません。</translation>
    </message>
    <message>
        <source>Nothing is recorded of this session.</source>
        <translation>このセッションの記録はありません。</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>読み込んだ割合</translation>
    </message>
</context>
<context>
    <name>Signalbox::CaptureViewModel</name>
    <message>
        <source>Reading, %1 %</source>
        <translation>読み込み中、%1 %</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>まだ読み込んでいません</translation>
    </message>
</context>
<context>
    <name>Signalbox::CapturesPanel</name>
    <message>
        <source>&amp;Close capture</source>
        <translation>キャプチャを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Saved logs</source>
        <translation>保存済みログ</translation>
    </message>
    <message>
        <source>&amp;Close recorded session</source>
        <translation>記録されたセッションを閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Signalbox::CertificateDialog</name>
    <message>
        <source>The server&apos;s certificate is not the one you trusted</source>
        <translation>サーバーの証明書が、信頼した証明書と異なります</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>このサーバーで合っていますか？</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>%1 の証明書</translation>
    </message>
    <message>
        <source>Someone may be listening in between, or the server has a new certificate. Ask whoever runs it, by another way than this, before you go on.</source>
        <translation>誰かが途中で盗み聞きしているか、サーバーの証明書が新しくなっています。続ける前に、これとは別の方法でサーバーの管理者に確認してください。</translation>
    </message>
    <message>
        <source>Nobody that this computer knows vouches for it. If whoever runs it shows the same fingerprint, it is the right one, and this certificate alone will be accepted from now on.</source>
        <translation>このコンピューターが知る誰も、このサーバーを保証していません。管理者が同じフィンガープリントを示せば、正しいサーバーです。今後はこの証明書だけを受け入れます。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>現在の表示</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>フィンガープリント (SHA-256)</translation>
    </message>
    <message>
        <source>Trusted so far</source>
        <translation>これまで信頼</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行元</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>自分自身</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <extracomment>A date, in the letters that QLocale::toString() takes</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>From one day to another</extracomment>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>&amp;Trust the new certificate</source>
        <translation>新しい証明書を信頼(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Trust and connect</source>
        <translation>信頼して接続(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t connect</source>
        <translation>接続しない(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Signalbox::ChooseFilesDialog</name>
    <message>
        <source>&amp;Accept these</source>
        <translation>これらを受け取る(&amp;A)</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Files that are offered</source>
        <translation>提示されたファイル</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The name of a file, and its size</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>すべて(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <extracomment>How many files are chosen, and their size</extracomment>
        <translation>
            <numerusform>%Ln 個のファイル、%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::CloseQuestion</name>
    <message>
        <source>Files are under way</source>
        <translation>ファイルを転送中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) are not finished.</source>
        <translation>
            <numerusform>%Ln 件の転送が終わっていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close &amp;anyway</source>
        <translation>それでも閉じる(&amp;A)</translation>
    </message>
    <message>
        <source>They stop when this session is closed. Where it is opened again and still there, those that were accepted go on, and only what is missing is sent; other offers end.</source>
        <translation>このセッションを閉じると停止します。もう一度開いたときにセッションがあれば、受け入れられたものは続きから再開し、足りない分だけを送ります。ほかの提示は終わります。</translation>
    </message>
    <message>
        <source>They stop when Signalbox is closed. Where the session is still there the next time, those that were accepted go on then, and only what is missing is sent; other offers end.</source>
        <translation>Signalbox を閉じると停止します。次回もセッションがあれば、受け入れられたものは続きから再開し、足りない分だけを送ります。ほかの提示は終わります。</translation>
    </message>
    <message>
        <source>Close session</source>
        <translation>セッションを閉じる</translation>
    </message>
    <message>
        <source>Close Signalbox</source>
        <translation>Signalbox を閉じる</translation>
    </message>
    <message>
        <source>Close “%1”? It is hosted here, and ends for everyone.</source>
        <translation>「%1」を閉じますか？ここでホストしているため、全員にとって終了します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s) still wait to be sent.</source>
        <translation>
            <numerusform>%Ln 件のシグナルがまだ送信を待っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other person(s) will be disconnected. They can&apos;t come back: their invites will lead nowhere.</source>
        <translation>
            <numerusform>ほかの %Ln 人の接続が切れます。招待が使えなくなるため、戻ることはできません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Signalbox? “%1” is hosted here, and ends for everyone.</source>
        <translation>Signalbox を閉じますか？「%1」はここでホストしているため、全員にとって終了します。</translation>
    </message>
    <message numerus="yes">
        <source>Close Signalbox? %Ln session(s) are hosted here, and end for everyone.</source>
        <translation>
            <numerusform>Signalbox を閉じますか？%Ln 件のセッションをここでホストしているため、全員にとって終了します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::CommandPalette</name>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>その名前のものはありません。別の言葉を試してください。</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>cannot be done now</source>
        <translation>今は実行できません</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>今は実行できません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::CompareDialog</name>
    <message>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>送信元: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>宛先: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>タイプ: %1</translation>
    </message>
    <message>
        <source>(no data)</source>
        <translation>(データなし)</translation>
    </message>
    <message>
        <source>Compare two rows</source>
        <translation>2 行を比較</translation>
    </message>
    <message>
        <source>Differences, line by line</source>
        <translation>行ごとの違い</translation>
    </message>
    <message>
        <source>−  only at %1
+  only at %2, %3 later</source>
        <translation>−  %1 のみ
+  %2 のみ、%3 後</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <comment>JSON or text</comment>
        <translation>データ: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::ComposerViewModel</name>
    <message>
        <source>Goes out as text. It is no JSON: %1</source>
        <translation>テキストとして送信します。JSON ではありません: %1</translation>
    </message>
    <message>
        <source>A type may hold letters A to Z, digits and - . _ ~ only.</source>
        <translation>タイプに使えるのは A～Z の英字、数字、- . _ ~ だけです。</translation>
    </message>
    <message>
        <source>The type has %L1 bytes, %L2 are allowed.</source>
        <translation>タイプは %L1 バイトです。使えるのは %L2 バイトまでです。</translation>
    </message>
    <message>
        <source>Your role may not send signals. Ask for an invite as publisher.</source>
        <translation>このロールではシグナルを送信できません。パブリッシャーの招待を頼んでください。</translation>
    </message>
    <message>
        <source>%L1 bytes, %L2 are allowed: shorten it by %L3.</source>
        <translation>%L1 バイトです。使えるのは %L2 バイトまでなので、%L3 バイト短くしてください。</translation>
    </message>
    <message>
        <source>Not connected. Your text stays here until you connect.</source>
        <translation>接続していません。接続するまで、テキストはここに残ります。</translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>宛先を選んでください。</translation>
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
        <translation>{{…}} を埋め込む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Retry when the link is back</source>
        <translation>接続が戻ったら再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Show o&amp;utbox</source>
        <translation>送信トレイを表示(&amp;U)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Letters A to Z, digits and - . _ ~, at most 128 bytes, or nothing</source>
        <translation>A～Z の英字、数字、- . _ ~ を 128 バイトまで、または空欄</translation>
    </message>
    <message>
        <source>On: the signal waits while the link is down. Off: it fails at once when there is no link.</source>
        <translation>オン: 接続がない間、シグナルは待ちます。オフ: 接続がないとすぐに失敗します。</translation>
    </message>
    <message>
        <source>On: the data travels as the JSON value it is, and a program gets an object or a number. Off: it travels as text.</source>
        <translation>オン: データは JSON 値のまま届き、プログラムはオブジェクトや数値を受け取ります。オフ: テキストとして届きます。</translation>
    </message>
    <message>
        <source>On: {{now}}, {{counter}} and the like are filled in when the signal is sent.</source>
        <translation>オン: {{now}} や {{counter}} などは、シグナルの送信時に埋め込まれます。</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>宛先(&amp;O)</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>タイプ(&amp;Y)</translation>
    </message>
    <message>
        <source>More for this signal</source>
        <translation>このシグナルのその他の操作</translation>
    </message>
    <message>
        <source>Format JSON, send repeatedly, what was sent before</source>
        <translation>JSON の整形、繰り返し送信、以前に送信した内容</translation>
    </message>
    <message>
        <source>&amp;Format JSON</source>
        <translation>JSON を整形(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Minify JSON</source>
        <translation>JSON を圧縮(&amp;M)</translation>
    </message>
    <message>
        <source>Send &amp;repeatedly</source>
        <translation>繰り返し送信(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Previous signal</source>
        <translation>前のシグナル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next signal</source>
        <translation>次のシグナル(&amp;N)</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Write a template, or keep what is written as one (Ctrl+T)</source>
        <translation>テンプレートを入力するか、入力した内容をテンプレートとして保存 (Ctrl+T)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Send the signal (%1)</source>
        <translation>シグナルを送信 (%1)</translation>
    </message>
    <message>
        <source>See what waits and why, send it now, edit it or take it back</source>
        <translation>待機中のシグナルと理由の確認、今すぐ送信、編集、取り消し</translation>
    </message>
    <message>
        <source>Write a signal. %1 sends it, Enter breaks the line.</source>
        <translation>シグナルを入力します。%1 で送信、Enter で改行します。</translation>
    </message>
    <message>
        <source>What you write stays here until you are in the session.</source>
        <translation>入力した内容は、セッションに入るまでここに残ります。</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>送信していません: %1。</translation>
    </message>
    <message>
        <source>It is no JSON. %1</source>
        <translation>JSON ではありません。%1</translation>
    </message>
    <message>
        <source>Saved as the template “%1”.</source>
        <translation>テンプレート「%1」として保存しました。</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Where you write</source>
        <translation>入力欄</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>テンプレート(&amp;T)</translation>
    </message>
    <message>
        <source>Send a signal that has a type and no data (%1). Right after another signal, wait a second first.</source>
        <translation>タイプだけでデータのないシグナルを送信します (%1)。別のシグナルの直後は 1 秒待ってください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ConnectionListModel</name>
    <message>
        <source>%1 (you), %2</source>
        <translation>%1 (自分)、%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Signalbox::DataView</name>
    <message>
        <source>Form of the data</source>
        <translation>データの形式</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>表示内容をコピー</translation>
    </message>
    <message>
        <source>Copy in this form</source>
        <translation>この形式でコピー</translation>
    </message>
    <message>
        <source>Data of the selected signal</source>
        <translation>選択したシグナルのデータ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>JSON tree</source>
        <translation>JSON ツリー</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Decoded from base64</source>
        <translation>base64 からデコード</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>Signalbox::DepartedDelegate</name>
    <message>
        <source>%1 to %2 · %3</source>
        <extracomment>When someone came and went, and why: &quot;10:42 to 10:44 · connection lost&quot;</extracomment>
        <translation>%1～%2 · %3</translation>
    </message>
</context>
<context>
    <name>Signalbox::DepartedModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>left</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>接続が失われました</translation>
    </message>
    <message>
        <source>no longer answered</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>ended by a moderator</source>
        <translation>モデレーターが接続を終了</translation>
    </message>
</context>
<context>
    <name>Signalbox::DesktopNotifications</name>
    <message>
        <source>Show the session</source>
        <translation>セッションを表示</translation>
    </message>
</context>
<context>
    <name>Signalbox::DetailsPanel</name>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Select a signal in the log to see all of it here.</source>
        <translation>ログでシグナルを選ぶと、ここに全体が表示されます。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
</context>
<context>
    <name>Signalbox::DropQuestion</name>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more problem(s).</source>
        <translation>
            <numerusform>ほかに %Ln 件の問題があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send as a &amp;file</source>
        <translation>ファイルとして送信(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>Send in %Ln signal(s)</source>
        <translation>
            <numerusform>%Ln 件のシグナルで送信</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::DropViewModel</name>
    <message>
        <source>The picture can&apos;t be read.</source>
        <translation>画像を読み取れません。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2.</source>
        <translation>「%1」を書き込めません: %2。</translation>
    </message>
    <message>
        <source>Your role may not send anything in this session.</source>
        <translation>このロールでは、このセッションで何も送信できません。</translation>
    </message>
    <message>
        <source>Nothing can be sent: you are not in the session.</source>
        <translation>送信できません: セッションに参加していません。</translation>
    </message>
    <message>
        <source>That is you: nothing is sent.</source>
        <translation>あなた自身です: 何も送信されません。</translation>
    </message>
    <message numerus="yes">
        <source>Sent in %Ln signal(s).</source>
        <translation>
            <numerusform>%Ln 件のシグナルで送信しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Text %1.txt</source>
        <extracomment>The name of a file with a text that was pasted, and the time</extracomment>
        <translation>テキスト %1.txt</translation>
    </message>
    <message>
        <source>There is no folder to keep “%1” in until it is sent.</source>
        <translation>送信するまで「%1」を置いておくフォルダーがありません。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: the text takes %Ln signal(s), which are more than may wait to be sent at present. Send it as a file.</source>
        <translation>
            <numerusform>何も送信されませんでした。このテキストには %Ln 件のシグナルが必要で、いま送信待ちにできる数を超えます。ファイルとして送ってください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>宛先を選んでください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::EmbeddedHub</name>
    <message>
        <source>This computer is on no network by which others could reach it.</source>
        <translation>このコンピューターは、ほかの人が接続できるネットワークにつながっていません。</translation>
    </message>
    <message>
        <source>The session could not be hosted: %1</source>
        <translation>セッションをホストできませんでした: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::ExportBar</name>
    <message>
        <source>Exporting the log</source>
        <translation>ログをエクスポート中</translation>
    </message>
    <message>
        <source>How much of the log is exported</source>
        <translation>ログのエクスポートの進み具合</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>エクスポートをキャンセル</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>ログをエクスポート</translation>
    </message>
    <message>
        <source>Export what the filter shows</source>
        <translation>フィルターの表示内容をエクスポート</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Capture, a JSON object a line (*.jsonl)</source>
        <translation>キャプチャ、1 行に 1 つの JSON オブジェクト (*.jsonl)</translation>
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
        <translation>読み込みを停止しました: ファイルの残りは表示されません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::FilePreview</name>
    <message>
        <source>The beginning of %1</source>
        <translation>%1 の冒頭</translation>
    </message>
</context>
<context>
    <name>Signalbox::FilesPage</name>
    <message>
        <source>&amp;Ask before sending more than</source>
        <translation>次の量を超える送信の前に確認する(&amp;A)</translation>
    </message>
    <message>
        <source>Between %L1 and %L2 MiB, all files that are sent at once together. What is dropped and is less goes at once; what is pasted or picked is asked in any case.</source>
        <translation>%L1～%L2 MiB。一度に送るすべてのファイルの合計です。ドロップしたものがこれより小さければすぐに送られ、貼り付けたものや選んだものは必ず確認されます。</translation>
    </message>
</context>
<context>
    <name>Signalbox::FilterBar</name>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>すべて再表示</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>テキストで絞り込む</translation>
    </message>
    <message>
        <source>Text to filter by</source>
        <translation>絞り込むテキスト</translation>
    </message>
    <message>
        <source>In the data, the type or a name (Ctrl+F, or / in the log)</source>
        <translation>データ、タイプ、名前の中 (Ctrl+F、またはログ内で /)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>テキストを正規表現として扱う</translation>
    </message>
    <message>
        <source>Capital letters count</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>大文字と小文字を別の文字として扱う</translation>
    </message>
    <message>
        <source>How many rows are shown</source>
        <translation>表示中の行数</translation>
    </message>
    <message>
        <source>New rows wait until it goes on</source>
        <translation>再開するまで新しい行は待機します</translation>
    </message>
    <message>
        <source>%1, looking for more</source>
        <translation>%1、さらに検索中</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>%1. Go on</source>
        <translation>%1。再開</translation>
    </message>
    <message>
        <source>Pause the log</source>
        <translation>ログを一時停止</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>その他のフィルター</translation>
    </message>
    <message>
        <source>Direction, time, types and saved filters</source>
        <translation>方向、時間、タイプ、保存したフィルター</translation>
    </message>
</context>
<context>
    <name>Signalbox::FilterChips</name>
    <message>
        <source>Types of the signals</source>
        <translation>シグナルのタイプ</translation>
    </message>
    <message>
        <source>Hidden. Click to show only this type</source>
        <translation>非表示。クリックすると、このタイプだけを表示します</translation>
    </message>
    <message>
        <source>Show only this type; several add up</source>
        <translation>このタイプだけを表示。複数選ぶと追加されます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>他 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (非表示)</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>タイプ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more type(s)</source>
        <translation>
            <numerusform>ほか %Ln 件のタイプ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %1, %Ln signal(s), hidden</source>
        <translation>
            <numerusform>タイプ %1、シグナル %Ln 件、非表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %1, %Ln signal(s)</source>
        <translation>
            <numerusform>タイプ %1、シグナル %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::FindBar</name>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>テキストを正規表現として扱う</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>ログ内を検索</translation>
    </message>
    <message>
        <source>Text to find in the log</source>
        <translation>ログ内で検索するテキスト</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>前を検索 (Shift+F3)</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>次を検索 (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Not found in the rows that the filter shows</source>
        <translation>フィルターが表示する行には見つかりません</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>Signalbox::HelpActions</name>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>診断情報をクリップボードにコピーしました。</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryBar</name>
    <message>
        <source>Show earlier</source>
        <translation>以前のものを表示</translation>
    </message>
    <message>
        <source>Don&apos;t show this</source>
        <translation>これを表示しない</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryDialog</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search all that was recorded</source>
        <translation>記録したものすべてを検索</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>&amp;Open session</source>
        <translation>セッションを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete session…</source>
        <translation>セッションを削除(&amp;D)…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Recorded sessions</source>
        <translation>記録したセッション</translation>
    </message>
    <message>
        <source>Each word is the beginning of one that is to be there. What stands in quotes is looked for as it is: &quot;on my way&quot;</source>
        <translation>各語は、含まれる語の先頭部分です。引用符で囲むと、そのまま検索します: &quot;on my way&quot;</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>すべての時間</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Data of the chosen signal</source>
        <translation>選択したシグナルのデータ</translation>
    </message>
    <message>
        <source>Choose a row to see all of its data.</source>
        <translation>行を選ぶと、すべてのデータが表示されます。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.
Sessions that you host are recorded by themselves; others with “Record this session” in the menu Session, or always where their profile says so.</source>
        <translation>まだ何も記録されていません。
ホストするセッションは自動で記録されます。ほかのセッションは、「セッション」メニューの「このセッションを記録」で記録するか、プロファイルの設定で常に記録されます。</translation>
    </message>
    <message>
        <source>Stop &amp;exporting</source>
        <translation>エクスポートを停止(&amp;E)</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>見つかったものをエクスポート</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>history</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Delete a session&apos;s history</source>
        <translation>セッションの履歴を削除</translation>
    </message>
    <message>
        <source>Delete all that was recorded of “%1”?</source>
        <translation>「%1」の記録をすべて削除しますか？</translation>
    </message>
    <message>
        <source>It can&apos;t be brought back.</source>
        <translation>元に戻すことはできません。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryExport</name>
    <message>
        <source>The export failed: %1</source>
        <translation>エクスポートに失敗しました: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryNotices</name>
    <message>
        <source>Signals are recorded again.</source>
        <translation>シグナルの記録を再開しました。</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryPage</name>
    <message>
        <source>&amp;Record sessions that are hosted here</source>
        <translation>ここでホストするセッションを記録(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete all that was recorded…</source>
        <translation>記録をすべて削除(&amp;D)…</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Keep signals</source>
        <translation>シグナルの保存期間</translation>
    </message>
    <message>
        <source>&amp;Keep signals</source>
        <translation>シグナルの保存期間(&amp;K)</translation>
    </message>
    <message>
        <source>Where the history is</source>
        <translation>履歴の場所</translation>
    </message>
    <message>
        <source>Size of the history</source>
        <translation>履歴のサイズ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Other sessions are recorded where their profile says so, or while “Record this session” is on in the menu Session. What is recorded holds no tokens: they are replaced.</source>
        <translation>ほかのセッションは、プロファイルでそう設定されているとき、または「セッション」メニューの「このセッションを記録」がオンの間、記録されます。記録にトークンは含まれません。置き換えられます。</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>日</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the history</source>
        <translation>履歴を削除</translation>
    </message>
    <message>
        <source>Delete all that was recorded, of all sessions?</source>
        <translation>すべてのセッションの記録をすべて削除しますか？</translation>
    </message>
    <message>
        <source>It can&apos;t be brought back.</source>
        <translation>元に戻すことはできません。</translation>
    </message>
    <message>
        <source>&amp;Delete all</source>
        <translation>すべて削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryResultsModel</name>
    <message>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>空のテキスト</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistorySessionsModel</name>
    <message>
        <source>All sessions</source>
        <translation>すべてのセッション</translation>
    </message>
    <message>
        <source>All sessions, %1 rows</source>
        <translation>すべてのセッション、%1 行</translation>
    </message>
    <message>
        <source>%1, %2 rows, the last %3</source>
        <translation>%1、%2 行、最後は %3</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryViewModel</name>
    <message>
        <source>Exporting: %1</source>
        <translation>エクスポート中: %1</translation>
    </message>
    <message>
        <source>Letters or digits are needed to look for something.</source>
        <translation>検索するには文字か数字が必要です。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>エクスポート済み: %1</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>エクスポートをキャンセルしました。ファイルは書き込まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>Looking… %Ln found</source>
        <translation>
            <numerusform>検索中… %Ln 件見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown, more below</source>
        <translation>
            <numerusform>%Ln 件を表示、下に続きがあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln 件見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::HostChoice</name>
    <message>
        <source>On this computer &amp;only</source>
        <translation>このコンピューターのみ(&amp;O)</translation>
    </message>
    <message>
        <source>On the local &amp;network</source>
        <translation>ローカルネットワーク(&amp;N)</translation>
    </message>
    <message>
        <source>Who can come to a hosted session?</source>
        <translation>ホストするセッションに誰が参加できますか？</translation>
    </message>
    <message>
        <source>Programs on this computer</source>
        <translation>このコンピューター上のプログラム</translation>
    </message>
    <message>
        <source>Everyone on the network who has an invite; what is sent is encrypted</source>
        <translation>招待を持つネットワーク上の全員。送信内容は暗号化されます</translation>
    </message>
</context>
<context>
    <name>Signalbox::HostingDialog</name>
    <message>
        <source>Copy &amp;invite</source>
        <translation>招待をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Another invite</source>
        <translation>別の招待(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Stop hosting…</source>
        <translation>ホストを終了(&amp;S)…</translation>
    </message>
    <message>
        <source>Hosting %1</source>
        <translation>%1 をホスト中</translation>
    </message>
    <message>
        <source>Role of the guest</source>
        <translation>ゲストのロール</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>招待リンク</translation>
    </message>
    <message>
        <source>Whoever has it can join, so keep it among those you trust</source>
        <translation>持っている人は誰でも参加できるので、信頼できる人にだけ渡してください</translation>
    </message>
    <message>
        <source>A fresh one, for one more guest</source>
        <translation>もう 1 人のゲスト用の新しい招待</translation>
    </message>
    <message>
        <source>The &amp;guest joins as</source>
        <translation>ゲストのロール(&amp;G)</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Who is connected</source>
        <translation>接続中の参加者</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>The invite is on the clipboard. Whoever has it can join, so keep it among those you trust.</source>
        <translation>招待をクリップボードにコピーしました。持っている人は誰でも参加できるので、信頼できる人にだけ渡してください。</translation>
    </message>
    <message>
        <source>The hub has stopped: nobody can join any more.</source>
        <translation>hub は停止しました: もう誰も参加できません。</translation>
    </message>
    <message>
        <source>Everyone on the local network can reach it, over TLS.</source>
        <translation>ローカルネットワーク上の全員が TLS で接続できます。</translation>
    </message>
    <message>
        <source>Only programs on this computer can reach it.</source>
        <translation>このコンピューター上のプログラムだけが接続できます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation>
            <numerusform>%Ln 人が接続中</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said stays in your log.</source>
        <translation>やり取りした内容はログに残ります。</translation>
    </message>
    <message>
        <source>Nobody else is in it. Invites that you gave away will lead nowhere.</source>
        <translation>ほかに参加者はいません。渡した招待は使えなくなります。</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>ホストを終了</translation>
    </message>
    <message>
        <source>Stop hosting “%1”?</source>
        <translation>「%1」のホストを終了しますか？</translation>
    </message>
    <message>
        <source>&amp;Stop hosting</source>
        <translation>ホストを終了(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Signalbox::HubFaults</name>
    <message>
        <source>The hub could not be started again: %1</source>
        <translation>hub を再起動できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::JoinAgainDialog</name>
    <message>
        <source>&amp;Join</source>
        <translation>参加(&amp;J)</translation>
    </message>
    <message>
        <source>Join %1 again</source>
        <translation>%1 にもう一度参加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Enter another &amp;token…</source>
        <translation>別のトークンを入力(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Join as the same</source>
        <translation>同じ参加者として参加(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ロール(&amp;R)</translation>
    </message>
    <message>
        <source>Opens beside the one that there is. The others see two people.</source>
        <translation>今あるセッションの隣に開きます。ほかの人には 2 人に見えます。</translation>
    </message>
    <message>
        <source>The token says who you are, and only who has the project&apos;s secret can make one for somebody else. You can join with the token of this session once more: the others see the same name twice. Or enter another token.</source>
        <translation>トークンはあなたが誰かを示し、別の人のトークンを発行できるのは、プロジェクトのシークレットを持つ人だけです。このセッションのトークンでもう一度参加できますが、ほかの人には同じ名前が 2 つ見えます。別のトークンを入力することもできます。</translation>
    </message>
    <message>
        <source>Guest</source>
        <extracomment>Our second name in a session: &quot;desk 2&quot;</extracomment>
        <translation>ゲスト</translation>
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
        <translation>参加(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>招待(&amp;I)</translation>
    </message>
    <message>
        <source>Paste the link here</source>
        <translation>ここにリンクを貼り付け</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>Project &amp;key</source>
        <translation>プロジェクトキー(&amp;K)</translation>
    </message>
    <message>
        <source>For example 46123456</source>
        <translation>例: 46123456</translation>
    </message>
    <message>
        <source>S&amp;ession ID</source>
        <translation>セッション ID(&amp;E)</translation>
    </message>
    <message>
        <source>Begins with 1_ or 2_</source>
        <translation>1_ または 2_ で始まります</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>Begins with T1== or eyJ</source>
        <translation>T1== または eyJ で始まります</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>What you call this session; may stay empty</source>
        <translation>このセッションの呼び名。空欄でもかまいません</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Join with an invite</source>
        <translation>招待で参加</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>サーバーに接続</translation>
    </message>
    <message>
        <source>&amp;Enter server and token instead</source>
        <translation>代わりにサーバーとトークンを入力(&amp;E)</translation>
    </message>
    <message>
        <source>Use an &amp;invite instead</source>
        <translation>代わりに招待を使う(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Remember the token in the system&apos;s keychain</source>
        <translation>トークンをシステムのキーチェーンに記憶(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remember the token until Signalbox is closed</source>
        <translation>Signalbox を閉じるまでトークンを記憶(&amp;R)</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used, and a token is never written anywhere else.</source>
        <translation>このコンピューターには使えるキーチェーンがありません。トークンがほかの場所に書き込まれることはありません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::JoinViewModel</name>
    <message>
        <source>Paste the invite here. It begins with signalbox:join</source>
        <translation>ここに招待を貼り付けてください。signalbox:join で始まります</translation>
    </message>
    <message>
        <source>This is not an invite. An invite is a link that begins with signalbox:join</source>
        <translation>招待ではありません。招待は signalbox:join で始まるリンクです</translation>
    </message>
    <message>
        <source>The invite is incomplete. Copy it again, from its first to its last character.</source>
        <translation>招待が不完全です。最初の文字から最後の文字までコピーし直してください。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, for example http://localhost:8080</source>
        <translation>サーバーのアドレスを入力してください。例: http://localhost:8080</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://</source>
        <translation>アドレスは http:// または https:// で始まる必要があります</translation>
    </message>
    <message>
        <source>This is not an address. It looks like http://localhost:8080</source>
        <translation>アドレスではありません。http://localhost:8080 のような形です</translation>
    </message>
    <message>
        <source>Enter the project&apos;s key.</source>
        <translation>プロジェクトのキーを入力してください。</translation>
    </message>
    <message>
        <source>Enter the session ID. It begins with 1_ or 2_</source>
        <translation>セッション ID を入力してください。1_ または 2_ で始まります</translation>
    </message>
    <message>
        <source>This is not a session ID: it begins with 1_ or 2_</source>
        <translation>セッション ID ではありません: 1_ または 2_ で始まります</translation>
    </message>
    <message>
        <source>Enter a token for this session.</source>
        <translation>このセッションのトークンを入力してください。</translation>
    </message>
    <message>
        <source>A token holds no spaces or line breaks. Copy it again.</source>
        <translation>トークンに空白や改行は入りません。コピーし直してください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonTreeModel</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln メンバー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s)</source>
        <translation>
            <numerusform>%Ln 要素</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonTreeView</name>
    <message>
        <source>Data as a tree</source>
        <translation>データのツリー表示</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>値をコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>パスをコピー(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Signalbox::KeychainPage</name>
    <message>
        <source>Remember tokens and secrets in the system&apos;s &amp;keychain</source>
        <translation>トークンとシークレットをシステムのキーチェーンに記憶(&amp;K)</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used at present.</source>
        <translation>このコンピューターには現在、使えるキーチェーンがありません。</translation>
    </message>
    <message>
        <source>&amp;Remove them from the keychain</source>
        <translation>キーチェーンから削除(&amp;R)</translation>
    </message>
    <message>
        <source>They were removed from the keychain.</source>
        <translation>キーチェーンから削除しました。</translation>
    </message>
    <message>
        <source>Not all of them could be removed: the keychain refused.</source>
        <translation>一部を削除できませんでした。キーチェーンが拒否しました。</translation>
    </message>
    <message>
        <source>What was kept there before stays there until it is removed.</source>
        <translation>以前に保存したものは、削除するまで残ります。</translation>
    </message>
    <message>
        <source>Remove from the keychain</source>
        <translation>キーチェーンから削除</translation>
    </message>
    <message>
        <source>Remove all tokens and secrets of Signalbox from the keychain?</source>
        <translation>Signalbox のトークンとシークレットをすべてキーチェーンから削除しますか？</translation>
    </message>
    <message>
        <source>They can&apos;t be brought back. Profiles and remembered sessions ask for them once Signalbox is started again.</source>
        <translation>元に戻すことはできません。次に Signalbox を起動したとき、プロファイルと記憶したセッションで入力を求められます。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Tokens and secrets are never written anywhere else: not into the settings, not into logs, not into exports. Without the keychain they are remembered until Signalbox is closed.</source>
        <translation>トークンとシークレットがほかの場所に書き込まれることはありません。設定にも、ログにも、エクスポートにも書き込まれません。キーチェーンがない場合は、Signalbox を閉じるまで記憶されます。</translation>
    </message>
</context>
<context>
    <name>Signalbox::LabActions</name>
    <message>
        <source>&amp;Reconnect lab</source>
        <translation>再接続ラボ(&amp;R)</translation>
    </message>
    <message>
        <source>Show the &amp;panel</source>
        <translation>パネルを表示(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cut the line</source>
        <translation>回線を切断(&amp;C)</translation>
    </message>
    <message>
        <source>Connections break off, and can be made anew at once</source>
        <translation>接続が切れますが、すぐに接続し直せます</translation>
    </message>
    <message>
        <source>S&amp;tall</source>
        <translation>停滞(&amp;T)</translation>
    </message>
    <message>
        <source>Half-open: nothing passes any more, and nobody is told</source>
        <translation>ハーフオープン: 何も通らなくなり、誰にも知らされません</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>遅延(&amp;D)</translation>
    </message>
    <message>
        <source>Every message takes longer</source>
        <translation>すべてのメッセージに時間がかかります</translation>
    </message>
    <message>
        <source>Re&amp;fuse newcomers</source>
        <translation>新しい接続を拒否(&amp;F)</translation>
    </message>
    <message>
        <source>Who comes, or comes back, is turned away</source>
        <translation>来る人も戻る人も拒否されます</translation>
    </message>
    <message>
        <source>&amp;Restart the hub</source>
        <translation>hub を再起動(&amp;R)</translation>
    </message>
    <message>
        <source>The hub forgets everyone, and is back at once</source>
        <translation>hub は全員を忘れ、すぐに戻ります</translation>
    </message>
    <message>
        <source>Train t&amp;unnel, 40 s</source>
        <translation>列車のトンネル、40 秒(&amp;U)</translation>
    </message>
    <message>
        <source>Weak, gone, back and gone again, by a plan</source>
        <translation>弱くなり、消え、戻り、再び消える、という計画どおりに進みます</translation>
    </message>
    <message>
        <source>&amp;Stop: all is well again</source>
        <translation>停止: すべて元どおり(&amp;S)</translation>
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
        <translation>ハーフオープン: 何も通らなくなり、誰にも知らされません</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Every message takes longer, each way</source>
        <translation>すべてのメッセージに、どちらの方向でも時間がかかります</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Who comes, or comes back, is turned away</source>
        <translation>来る人も戻る人も拒否されます</translation>
    </message>
    <message>
        <source>Restart hub</source>
        <translation>hub を再起動</translation>
    </message>
    <message>
        <source>Train tunnel, 40 s</source>
        <translation>列車のトンネル、40 秒</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reconnect lab</source>
        <translation>再接続ラボ</translation>
    </message>
    <message>
        <source>What goes on in the lab</source>
        <translation>ラボの様子</translation>
    </message>
    <message>
        <source>How far the train is</source>
        <translation>列車の進み具合</translation>
    </message>
    <message>
        <source>Close the reconnect lab</source>
        <translation>再接続ラボを閉じる</translation>
    </message>
    <message>
        <source>Stop and close (Escape)</source>
        <translation>停止して閉じる (Esc)</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>For this window&apos;s session</source>
        <translation>このウィンドウのセッション</translation>
    </message>
    <message>
        <source>Whose lines</source>
        <translation>対象の回線</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>How much longer, in milliseconds</source>
        <translation>追加の時間 (ミリ秒)</translation>
    </message>
    <message>
        <source>+ 0 to </source>
        <translation>+ 0～ </translation>
    </message>
    <message>
        <source>Jitter: up to so much more, in milliseconds</source>
        <translation>ゆらぎ: さらに増える時間の上限 (ミリ秒)</translation>
    </message>
    <message>
        <source>The hub forgets everyone, and is back at once</source>
        <translation>hub は全員を忘れ、すぐに戻ります</translation>
    </message>
    <message>
        <source>Weak, gone, back and gone again, by a plan</source>
        <translation>弱くなり、消え、戻り、再び消える、という計画どおりに進みます</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Connections break off, and can be made anew at once</source>
        <translation>接続が切れますが、すぐに接続し直せます</translation>
    </message>
    <message>
        <source>All is well. Choose what is to go wrong.</source>
        <translation>すべて正常です。起こす障害を選んでください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::LanePlot</name>
    <message>
        <source>Who sent to whom</source>
        <translation>誰が誰に送信したか</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s) between: %1</source>
        <translation>
            <numerusform>%Ln 件のシグナル: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No signals in this time</source>
        <translation>この期間にシグナルはありません</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>%1  %2 to %3  %4</source>
        <extracomment>A time, who sent, to whom, and the type of the signal</extracomment>
        <translation>%1  %2 → %3  %4</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>他 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::LiveRegion</name>
    <message>
        <source>New signals</source>
        <translation>新しいシグナル</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogActions</name>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>Cl&amp;ear the filter</source>
        <translation>フィルターを解除(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Save the filter…</source>
        <translation>フィルターを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>検索(&amp;I)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;west first</source>
        <translation>新しい順(&amp;W)</translation>
    </message>
    <message>
        <source>Wrap &amp;long data</source>
        <translation>長いデータを折り返す(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Clear the log</source>
        <translation>ログをクリア(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Undo clearing</source>
        <translation>クリアを元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>形式を選んでコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Co&amp;mpare two rows</source>
        <translation>2 行を比較(&amp;M)</translation>
    </message>
    <message>
        <source>E&amp;xport the log…</source>
        <translation>ログをエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Export what the filte&amp;r shows…</source>
        <translation>フィルターの表示内容をエクスポート(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogDelegate</name>
    <message>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>空のテキスト</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogExport</name>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>all rows were gone from the log before they could be written.</source>
        <translation>書き込む前にすべての行がログからなくなりました。</translation>
    </message>
    <message>
        <source>Exported: %1. But %2 of the %3 rows of the log were gone before they could be looked at.</source>
        <translation>書き出し済み: %1。ただし、ログの %3 行のうち %2 行は確認する前になくなりました。</translation>
    </message>
    <message>
        <source>Exported: %1 of %2. The rest was gone from the log before it could be written.</source>
        <translation>書き出し済み: %1 / %2。残りは書き込む前にログからなくなりました。</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogImport</name>
    <message>
        <source>%1 can&apos;t be opened: %2</source>
        <translation>%1 を開けません: %2</translation>
    </message>
    <message>
        <source>It is longer than %1 bytes.</source>
        <translation>%1 バイトを超えています。</translation>
    </message>
    <message>
        <source>Line %1 of %2 can&apos;t be read. %3</source>
        <translation>%2 の %1 行目を読み取れません。%3</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogPage</name>
    <message>
        <source>Measure &amp;round trips to people, and answer theirs</source>
        <translation>参加者との往復時間を測定し、相手の測定にも応答(&amp;R)</translation>
    </message>
    <message>
        <source>with milliseconds</source>
        <translation>ミリ秒まで</translation>
    </message>
    <message>
        <source>to the second</source>
        <translation>秒まで</translation>
    </message>
    <message>
        <source>&amp;Memory of each session</source>
        <translation>各セッションのメモリ(&amp;M)</translation>
    </message>
    <message>
        <source>Between %L1 and %L2 MiB. Beyond it the oldest signals of a log are on disk only, until the session is closed.</source>
        <translation>%L1～%L2 MiB の範囲です。これを超えると、ログの最も古いシグナルは、セッションを閉じるまでディスクにだけ置かれます。</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>時刻(&amp;T)</translation>
    </message>
    <message>
        <source>Between people who both use Signalbox, on a hub of Signalbox: a small signal there and back, which the log doesn&apos;t show. What others are told of it changes with the next connect.</source>
        <translation>Signalbox の hub で、双方が Signalbox を使っているときに、小さなシグナルを往復させます。ログには表示されません。相手への通知は、次に接続したときから変わります。</translation>
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
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Looking through the log…</source>
        <translation>ログを検索中…</translation>
    </message>
    <message>
        <source>Nothing in the log fits the filter.</source>
        <translation>フィルターに合うものはログにありません。</translation>
    </message>
    <message numerus="yes">
        <source>The log was cleared of %Ln row(s).</source>
        <translation>
            <numerusform>ログから %Ln 行をクリアしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>The filter hides what you sent.</source>
        <translation>送信したものはフィルターで隠れています。</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogRowMenu</name>
    <message>
        <source>no type</source>
        <translation>タイプなし</translation>
    </message>
    <message>
        <source>Show only type “%1”</source>
        <translation>タイプ「%1」だけを表示</translation>
    </message>
    <message>
        <source>Hide type “%1”</source>
        <translation>タイプ「%1」を非表示</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>%1 だけを表示</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 を非表示</translation>
    </message>
    <message>
        <source>Show what was hidden</source>
        <translation>非表示にしたものを表示</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>テキスト(&amp;T)</translation>
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
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>データをコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>形式を選んでコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Co&amp;mpare both rows</source>
        <translation>両方の行を比較(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogView</name>
    <message>
        <source>Log of signals</source>
        <translation>シグナルのログ</translation>
    </message>
    <message>
        <source>Jump to the newest signal</source>
        <translation>最新のシグナルへ移動</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Jump to newest</source>
        <translation>最新へ移動</translation>
    </message>
    <message numerus="yes">
        <source>Jump to newest, %Ln new</source>
        <translation>
            <numerusform>最新へ移動、新着 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::LogViewModel</name>
    <message>
        <source>The expression takes too long on some signals; these are left out.</source>
        <translation>一部のシグナルで式の処理に時間がかかりすぎるため、それらは除外されます。</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>タイプなし</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Paused, %1 new</source>
        <translation>一時停止中、新着 %1 件</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>エクスポート済み: %1</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>エクスポートをキャンセルしました。ファイルは書き込まれていません。</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 待機列に追加</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>+%1 on the wire</source>
        <translation>+%1 送出</translation>
    </message>
    <message>
        <source>+%1 taken by the hub</source>
        <translation>+%1 hub が受け付け</translation>
    </message>
    <message>
        <source>+%1 ended</source>
        <translation>+%1 終了</translation>
    </message>
    <message>
        <source>+%1 nobody else was there</source>
        <translation>+%1 ほかに誰もいませんでした</translation>
    </message>
    <message>
        <source>+%1 handed to %2 of %3</source>
        <translation>+%1 %3 人中 %2 人に渡しました</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of all that were found</comment>
        <translation>%2 件中 %1 件目</translation>
    </message>
</context>
<context>
    <name>Signalbox::MainWindow</name>
    <message>
        <source>This computer has no keychain that can be used. Tokens are remembered until Signalbox is closed.</source>
        <translation>このコンピューターには使えるキーチェーンがありません。トークンは Signalbox を閉じるまで記憶されます。</translation>
    </message>
    <message>
        <source>The token was not found. Enter a fresh one to join again.</source>
        <translation>トークンが見つかりませんでした。もう一度参加するには、新しいトークンを入力してください。</translation>
    </message>
    <message>
        <source>The token was not kept. Enter a fresh one to join again.</source>
        <translation>トークンは保存されていません。もう一度参加するには、新しいトークンを入力してください。</translation>
    </message>
    <message>
        <source>%1 – Signalbox</source>
        <translation>%1 – Signalbox</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>キャプチャを開く</translation>
    </message>
    <message>
        <source>Captures (*.jsonl *.json)</source>
        <translation>キャプチャ (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>“%1” is closed. %2 opens it again.</source>
        <translation>「%1」を閉じました。%2 でもう一度開きます。</translation>
    </message>
</context>
<context>
    <name>Signalbox::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Signalbox::NotificationsPage</name>
    <message>
        <source>Show &amp;notifications for signals while the window is not in front</source>
        <translation>ウィンドウが前面にないとき、シグナルを通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add a rule</source>
        <translation>ルールを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;move the rule</source>
        <translation>ルールを削除(&amp;M)</translation>
    </message>
    <message>
        <source>None &amp;from</source>
        <translation>通知しない時間(&amp;F)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Text in the data</source>
        <translation>データ内のテキスト</translation>
    </message>
    <message>
        <source>A signal that fits one of the rules is told; without rules every signal is. What is empty in a rule fits always. A rule without its check mark rests.</source>
        <translation>ルールのどれかに合うシグナルを通知します。ルールがなければ、すべて通知します。ルールの空欄は何にでも合います。チェックのないルールは使われません。</translation>
    </message>
    <message>
        <source>Muted from</source>
        <translation>通知オフの開始</translation>
    </message>
    <message>
        <source>Muted until</source>
        <translation>通知オフの終了</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Between two times: from 22:00 until 07:00</extracomment>
        <translation>～</translation>
    </message>
    <message>
        <source>Tell &amp;screen readers of new signals in the session in front</source>
        <translation>前面のセッションの新しいシグナルをスクリーンリーダーに伝える(&amp;S)</translation>
    </message>
    <message>
        <source>Show an icon in the system &amp;tray</source>
        <translation>システムトレイにアイコンを表示(&amp;T)</translation>
    </message>
    <message>
        <source>At most once a second: what came last, and how many there were.</source>
        <translation>多くても 1 秒に 1 回、最後に届いたものと件数を伝えます。</translation>
    </message>
    <message>
        <source>It says how many signals are new, and shows and hides the window.</source>
        <translation>新しいシグナルの数を示し、ウィンドウを表示したり隠したりします。</translation>
    </message>
    <message>
        <source>This desktop has no tray at present.</source>
        <translation>このデスクトップには今トレイがありません。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>The rule is removed.</source>
        <translation>ルールを削除しました。</translation>
    </message>
</context>
<context>
    <name>Signalbox::OutboxDelegate</name>
    <message>
        <source>to %1</source>
        <translation>宛先 %1</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>%1 待機中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::OutboxModel</name>
    <message>
        <source>everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>%1 to %2. %3: %4. Retry is %5.</source>
        <translation>%1、宛先 %2。%3: %4。再試行は %5 です。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>Signalbox::OutboxPanel</name>
    <message>
        <source>Send no&amp;w</source>
        <translation>今すぐ送信(&amp;W)</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>編集(&amp;D)</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>取り消し(&amp;B)</translation>
    </message>
    <message>
        <source>Take all bac&amp;k</source>
        <translation>すべて取り消し(&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Signals that wait</source>
        <translation>待機中のシグナル</translation>
    </message>
    <message>
        <source>Send it before all others; tries the link at once</source>
        <translation>ほかより先に送信し、すぐに接続を試します</translation>
    </message>
    <message>
        <source>Take the signal back into the composer (Enter)</source>
        <translation>シグナルを入力欄に戻す (Enter)</translation>
    </message>
    <message>
        <source>Don&apos;t send it (Delete)</source>
        <translation>送信しない (Delete)</translation>
    </message>
    <message>
        <source>Whether the signal waits for the link, and is sent again on the next</source>
        <translation>シグナルが接続を待ち、次の接続で再送信されるかどうか</translation>
    </message>
    <message>
        <source>Close the outbox</source>
        <translation>送信トレイを閉じる</translation>
    </message>
    <message>
        <source>Close the outbox (Escape)</source>
        <translation>送信トレイを閉じる (Esc)</translation>
    </message>
    <message>
        <source>Outbo&amp;x %L1</source>
        <translation>送信トレイ %L1(&amp;X)</translation>
    </message>
    <message>
        <source>Too late: the signal is on its way.</source>
        <translation>間に合いません: シグナルは送信の途中です。</translation>
    </message>
    <message numerus="yes">
        <source>Too late: %Ln signal(s) are on their way.</source>
        <translation>
            <numerusform>間に合いません: %Ln 件のシグナルは送信の途中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s) were taken back.</source>
        <translation>
            <numerusform>%Ln 件のシグナルを取り消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>すべて取り消す</translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln signal(s) that wait?</source>
        <translation>
            <numerusform>待機中のシグナル %Ln 件を取り消しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>They will not be sent. The log keeps what they say, and can send each again.</source>
        <translation>これらは送信されません。内容はログに残り、それぞれ再送できます。</translation>
    </message>
    <message>
        <source>&amp;Take all back</source>
        <translation>すべて取り消す(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>Not sent: %Ln signal(s), for there is no link and they no longer wait for it. In the log, “Edit and send again” brings them back.</source>
        <translation>
            <numerusform>%Ln 件のシグナルは送信されませんでした。接続がなく、もう待たないためです。ログの「編集して再送信」で戻せます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::OutboxViewModel</name>
    <message numerus="yes">
        <source>%Ln signal(s) wait</source>
        <translation>
            <numerusform>%Ln 件のシグナルが待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2: the next goes out in %3.</source>
        <translation>%1。%2: 次は %3 後に送信します。</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>%1 for the server&apos;s answer.</source>
        <translation>%1 (サーバーの応答待ち)。</translation>
    </message>
</context>
<context>
    <name>Signalbox::PageDrops</name>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>ファイルを送信</translation>
    </message>
    <message>
        <source>Send a folder</source>
        <translation>フォルダーを送信</translation>
    </message>
</context>
<context>
    <name>Signalbox::PeoplePanel</name>
    <message>
        <source>Who is in the session appears here once you are connected.</source>
        <translation>接続すると、セッションの参加者がここに表示されます。</translation>
    </message>
    <message>
        <source>People in the session</source>
        <translation>セッションの参加者</translation>
    </message>
    <message>
        <source>People who have left</source>
        <translation>退出した参加者</translation>
    </message>
    <message>
        <source>Who was here, until when, and why they are gone</source>
        <translation>誰が、いつまでいて、なぜ退出したか</translation>
    </message>
    <message>
        <source>They are shown</source>
        <translation>表示しています</translation>
    </message>
    <message>
        <source>They are hidden</source>
        <translation>非表示です</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>参加者(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;People %L1</source>
        <translation>参加者 %L1(&amp;P)</translation>
    </message>
    <message>
        <source>Left: %L1</source>
        <extracomment>How many people have left the session</extracomment>
        <translation>退出: %L1</translation>
    </message>
    <message>
        <source>&amp;Write to this person</source>
        <translation>この参加者に送信(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Measure the round trip</source>
        <translation>往復時間を測定(&amp;M)</translation>
    </message>
    <message>
        <source>Copy connection &amp;ID</source>
        <translation>接続 ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy connection &amp;data</source>
        <translation>接続データをコピー(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;End this person&apos;s connection…</source>
        <translation>この参加者の接続を終了(&amp;E)…</translation>
    </message>
    <message>
        <source>End a connection</source>
        <translation>接続の終了</translation>
    </message>
    <message>
        <source>End the connection of %1?</source>
        <translation>%1 の接続を終了しますか？</translation>
    </message>
    <message>
        <source>%1 is told that a moderator did it. This can&apos;t be undone; whoever has a token that is still valid can join again.</source>
        <translation>モデレーターが終了したことが %1 に伝わります。元に戻すことはできません。まだ有効なトークンがあれば、もう一度参加できます。</translation>
    </message>
    <message>
        <source>Send &amp;files…</source>
        <translation>ファイルを送信(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;End connection</source>
        <translation>接続を終了(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Signalbox::PersonDelegate</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (自分)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>%1, %2
Here since %3
Connection %4</source>
        <translation>%1、%2
%3 から参加中
接続 %4</translation>
    </message>
    <message>
        <source>Round trip to the hub: %1</source>
        <translation>hub との往復時間: %1</translation>
    </message>
    <message>
        <source>Round trip to this person: %1</source>
        <translation>この参加者との往復時間: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::PicturePreview</name>
    <message>
        <source>Picture of %1 by %2 pixels</source>
        <translation>%1 × %2 ピクセルの画像</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyForm</name>
    <message>
        <source>Try again as well where the first connect fails</source>
        <translation>最初の接続に失敗したときも再試行</translation>
    </message>
    <message>
        <source>When a lost link is tried again</source>
        <translation>失われた接続を再試行するタイミング</translation>
    </message>
    <message>
        <source>What may wait meanwhile</source>
        <translation>その間に待機できるもの</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>「%1」をリセット</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Where no more may wait</source>
        <translation>これ以上待機できないとき</translation>
    </message>
    <message>
        <source>the new signal fails</source>
        <translation>新しいシグナルが失敗</translation>
    </message>
    <message>
        <source>the oldest is dropped</source>
        <translation>最も古いシグナルを破棄</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProblemBar</name>
    <message>
        <source>Check certi&amp;ficate</source>
        <translation>証明書を確認(&amp;F)</translation>
    </message>
    <message>
        <source>P&amp;aste another invite</source>
        <translation>別の招待を貼り付け(&amp;A)</translation>
    </message>
    <message>
        <source>Edit server and to&amp;ken</source>
        <translation>サーバーとトークンを編集(&amp;K)</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>詳細(&amp;L)</translation>
    </message>
    <message>
        <source>Join with an invite that someone sent you anew</source>
        <translation>新しく送られた招待で参加</translation>
    </message>
    <message>
        <source>Change server, key, session ID or token, and join again</source>
        <translation>サーバー、キー、セッション ID、トークンを変更して参加し直す</translation>
    </message>
    <message>
        <source>Show what the server and the library said</source>
        <translation>サーバーとライブラリのメッセージを表示</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>問題の詳細</translation>
    </message>
    <message>
        <source>Copy de&amp;tails</source>
        <translation>詳細をコピー(&amp;T)</translation>
    </message>
    <message>
        <source>The details are on the clipboard.</source>
        <translation>詳細をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Details are shown</source>
        <translation>詳細を表示しています</translation>
    </message>
    <message>
        <source>Details are hidden</source>
        <translation>詳細は非表示です</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileConnector</name>
    <message>
        <source>The secret of “%1” was not kept. Edit the profile and enter it.</source>
        <translation>「%1」のシークレットは保存されていません。プロファイルを編集して入力してください。</translation>
    </message>
    <message>
        <source>The token of “%1” was not kept. Edit the profile and enter one.</source>
        <translation>「%1」のトークンは保存されていません。プロファイルを編集して入力してください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileDialog</name>
    <message>
        <source>Connect when Signalbox &amp;starts</source>
        <translation>Signalbox の起動時に接続(&amp;S)</translation>
    </message>
    <message>
        <source>Record si&amp;gnals into the history</source>
        <translation>シグナルを履歴に記録(&amp;G)</translation>
    </message>
    <message>
        <source>A retry policy of its o&amp;wn</source>
        <translation>独自の再試行ポリシー(&amp;W)</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>プロファイルの編集</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>What you call it; may stay empty</source>
        <translation>呼び名。空欄でもかまいません</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>サーバー(&amp;V)</translation>
    </message>
    <message>
        <source>Project &amp;key</source>
        <translation>プロジェクトキー(&amp;K)</translation>
    </message>
    <message>
        <source>For example 46123456</source>
        <translation>例: 46123456</translation>
    </message>
    <message>
        <source>S&amp;ession ID</source>
        <translation>セッション ID(&amp;E)</translation>
    </message>
    <message>
        <source>Begins with 1_ or 2_</source>
        <translation>1_ または 2_ で始まります</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>the project&apos;s secret, which mints tokens</source>
        <translation>トークンを発行するプロジェクトのシークレット</translation>
    </message>
    <message>
        <source>&amp;Lets you in</source>
        <translation>入る方法(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ロール(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Data that the others see</source>
        <translation>ほかの人に見えるデータ(&amp;D)</translation>
    </message>
    <message>
        <source>For example name=Ann</source>
        <translation>例: name=Hanako</translation>
    </message>
    <message>
        <source>Each token is valid &amp;for</source>
        <translation>各トークンの有効期間(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>petrol</source>
        <translation>ペトロール</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>ティール</translation>
    </message>
    <message>
        <source>indigo</source>
        <translation>藍</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>プラム</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>オリーブ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>保存(&amp;A)</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <source>Secre&amp;t</source>
        <translation>シークレット(&amp;T)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Kept; write here to replace it</source>
        <translation>保存済み。ここに入力すると置き換わります</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileEditor</name>
    <message>
        <source>Enter the server&apos;s address, for example http://localhost:8080</source>
        <translation>サーバーのアドレスを入力してください。例: http://localhost:8080</translation>
    </message>
    <message>
        <source>This is not an address. It looks like http://localhost:8080</source>
        <translation>アドレスではありません。http://localhost:8080 のような形です</translation>
    </message>
    <message>
        <source>Enter the project&apos;s key.</source>
        <translation>プロジェクトのキーを入力してください。</translation>
    </message>
    <message>
        <source>Enter the session ID. It begins with 1_ or 2_</source>
        <translation>セッション ID を入力してください。1_ または 2_ で始まります</translation>
    </message>
    <message>
        <source>Enter the project&apos;s secret.</source>
        <translation>プロジェクトのシークレットを入力してください。</translation>
    </message>
    <message>
        <source>Enter a token for this session.</source>
        <translation>このセッションのトークンを入力してください。</translation>
    </message>
    <message>
        <source>%L1 characters, %L2 are allowed.</source>
        <translation>%L1 文字です。使えるのは %L2 文字までです。</translation>
    </message>
    <message>
        <source>Write it like 15 min, 24 h, 30 d or never.</source>
        <translation>15 分、24 時間、30 日、無期限のように書いてください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileList</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfilesDialog</name>
    <message>
        <source>connects by itself</source>
        <translation>自動で接続</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>元に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>A profile takes you into a session with one click: server, key, session, and a token or the secret that mints one. Add the first.</source>
        <translation>プロファイルがあれば、1 回のクリックでセッションに入れます。内容は、サーバー、キー、セッションと、トークンまたはトークンを発行するシークレットです。最初の 1 つを追加してください。</translation>
    </message>
    <message>
        <source>“%1” is deleted. You can bring it back until you delete another.</source>
        <translation>「%1」を削除しました。次に別のものを削除するまで、元に戻せます。</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>プロファイルをインポート</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>プロファイル (*.json)</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>プロファイルをエクスポート</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a file of profiles.</source>
        <translation>%1 はプロファイルのファイルとしては大きすぎます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) imported. Enter the token or secret of each before you connect.</source>
        <translation>
            <numerusform>%Ln 件のプロファイルをインポートしました。接続する前に、それぞれのトークンまたはシークレットを入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) exported, without tokens and secrets.</source>
        <translation>
            <numerusform>%Ln 件のプロファイルを、トークンとシークレットを除いてエクスポートしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ProgramLogDialog</name>
    <message>
        <source>The program&apos;s log</source>
        <translation>プログラムのログ</translation>
    </message>
    <message>
        <source>Warnings of the program itself, not the signals of your sessions. Tokens are left out.</source>
        <translation>プログラム自体の警告で、セッションのシグナルではありません。トークンは除かれています。</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>すべてコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Signalbox::QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR コード</translation>
    </message>
    <message>
        <source>Holds the invite, for a camera</source>
        <translation>カメラで読み取れる招待</translation>
    </message>
    <message>
        <source>There is no code</source>
        <translation>コードがありません</translation>
    </message>
    <message>
        <source>There is no code for this.</source>
        <translation>これに対応するコードはありません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::RateGraph</name>
    <message numerus="yes">
        <source>last %Ln minute(s)</source>
        <translation>
            <numerusform>直近 %Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>How much time the graph shows</source>
        <translation>グラフに表示する時間</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>Show who sent to whom, a lane for each person</source>
        <translation>誰が誰に送信したかを、参加者ごとのレーンで表示</translation>
    </message>
    <message>
        <source>Hide the graph</source>
        <translation>グラフを非表示</translation>
    </message>
</context>
<context>
    <name>Signalbox::RateLegend</name>
    <message>
        <source>Types in the graph</source>
        <translation>グラフのタイプ</translation>
    </message>
</context>
<context>
    <name>Signalbox::RatePlot</name>
    <message>
        <source>Signals over time</source>
        <translation>時間ごとのシグナル</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1～%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s)</source>
        <translation>
            <numerusform>%Ln 件のシグナル</numerusform>
        </translation>
    </message>
    <message>
        <source>No signals in this time</source>
        <translation>この期間にシグナルはありません</translation>
    </message>
</context>
<context>
    <name>Signalbox::RecentDelegate</name>
    <message>
        <source>hosted here</source>
        <translation>ここでホスト</translation>
    </message>
</context>
<context>
    <name>Signalbox::ReconnectLab</name>
    <message>
        <source>The line was cut %1.</source>
        <translation>回線を切断しました (%1)。</translation>
    </message>
    <message>
        <source>The hub was restarted. Everyone joins anew.</source>
        <translation>hub を再起動しました。全員が参加し直します。</translation>
    </message>
    <message>
        <source>%1: it is over.</source>
        <translation>%1: 終わりました。</translation>
    </message>
    <message>
        <source>All is well again.</source>
        <translation>すべて元どおりです。</translation>
    </message>
    <message>
        <source>for everyone</source>
        <extracomment>After what is wrong: &quot;The line was cut for everyone.&quot;</extracomment>
        <translation>全員</translation>
    </message>
    <message>
        <source>for this window&apos;s session</source>
        <translation>このウィンドウのセッション</translation>
    </message>
    <message>
        <source>Nothing passes, and who comes back is turned away</source>
        <translation>何も通らず、戻る人は拒否されます</translation>
    </message>
    <message>
        <source>Nothing passes, and nobody is told</source>
        <translation>何も通らず、誰にも知らされません</translation>
    </message>
    <message>
        <source>Messages take %1 ms longer</source>
        <translation>メッセージが %1 ms 遅れます</translation>
    </message>
    <message>
        <source>Messages take %1 to %2 ms longer</source>
        <translation>メッセージが %1～%2 ms 遅れます</translation>
    </message>
    <message>
        <source>Who comes, or comes back, is turned away</source>
        <translation>来る人も戻る人も拒否されます</translation>
    </message>
    <message>
        <source>%1, and who comes back is turned away</source>
        <translation>%1。さらに、戻る人は拒否されます</translation>
    </message>
    <message>
        <source>%1 %2: %3. %4 s left.</source>
        <translation>%1 (%2): %3。残り %4 秒。</translation>
    </message>
    <message>
        <source>The hub restarts.</source>
        <translation>hub を再起動しています。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1 (%2)。</translation>
    </message>
</context>
<context>
    <name>Signalbox::RecordButton</name>
    <message>
        <source>Record this session</source>
        <translation>このセッションを記録</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録中</translation>
    </message>
</context>
<context>
    <name>Signalbox::RecordedCapture</name>
    <message numerus="yes">
        <source>Recorded, %Ln row(s)</source>
        <translation>
            <numerusform>記録、%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading was stopped: the rest of the session is not shown.</source>
        <translation>読み込みを停止しました: セッションの残りは表示されません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::Rehearsal</name>
    <message>
        <source>The dry run took too long. Try it again.</source>
        <translation>ドライランに時間がかかりすぎました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>No server could be started on this computer: %1</source>
        <translation>このコンピューターでサーバーを起動できませんでした: %1</translation>
    </message>
    <message>
        <source>The session could not be joined.</source>
        <translation>セッションに参加できませんでした。</translation>
    </message>
</context>
<context>
    <name>Signalbox::RehearsalPanel</name>
    <message>
        <source>Dry run</source>
        <translation>ドライラン</translation>
    </message>
    <message>
        <source>Length of the cut in seconds</source>
        <translation>切断の長さ (秒)</translation>
    </message>
    <message>
        <source>Signals a second</source>
        <translation>1 秒あたりのシグナル数</translation>
    </message>
    <message>
        <source>They ask to be &amp;kept</source>
        <translation>保持を求める(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Play the cut</source>
        <translation>切断を再現(&amp;P)</translation>
    </message>
    <message>
        <source>Cut for </source>
        <translation>切断: </translation>
    </message>
    <message>
        <source>Signals: </source>
        <translation>シグナル: </translation>
    </message>
    <message>
        <source>What became of each signal</source>
        <translation>各シグナルの結果</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Plays a lost link against a hub on this computer, by a clock that runs ahead, and shows what would be sent, kept and dropped.</source>
        <translation>このコンピューターの hub を相手に、早送りの時計で接続の喪失を再現し、何が送信、保持、破棄されるかを示します。</translation>
    </message>
    <message>
        <source>This was with other values: play it again.</source>
        <translation>これは別の値での結果です。もう一度再現してください。</translation>
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
        <translation>切断は 1～%L1 秒、シグナルは 1 秒あたり 1～%L2 件です。</translation>
    </message>
    <message>
        <source>These are more than %L1 signals. Choose a shorter cut, or fewer signals a second.</source>
        <translation>シグナルが %L1 件を超えます。切断を短くするか、1 秒あたりのシグナルを減らしてください。</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>シグナル</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>Column: when a signal was sent, relative to the cut</extracomment>
        <translation>書いた時刻</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Still waits</source>
        <translation>まだ待機中</translation>
    </message>
    <message>
        <source>Kept, sent after %1</source>
        <translation>保持、%1 後に送信</translation>
    </message>
    <message>
        <source>Sent at once</source>
        <translation>すぐに送信</translation>
    </message>
    <message>
        <source>Dropped after %1</source>
        <translation>%1 後に破棄</translation>
    </message>
    <message>
        <source>Dropped at once</source>
        <translation>すぐに破棄</translation>
    </message>
    <message>
        <source>Expired after %1</source>
        <translation>%1 後に期限切れ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Unknown after %1</source>
        <translation>%1 後に不明</translation>
    </message>
    <message>
        <source>%1 before the cut</source>
        <translation>切断の %1 前</translation>
    </message>
    <message>
        <source>%1 after the cut</source>
        <translation>切断の %1 後</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s): %1 sent at once, %2 kept and sent later, %3 dropped.</source>
        <translation>
            <numerusform>%Ln 件のシグナル: すぐに送信 %1 件、保持して後で送信 %2 件、破棄 %3 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still wait(s) after an hour.</source>
        <translation>
            <numerusform>1 時間後も %Ln 件がまだ待機中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The link was back %1 after the cut, with attempt %L2.</source>
        <translation>接続は切断の %1 後、%L2 回目の試行で戻りました。</translation>
    </message>
    <message>
        <source>The server had forgotten us by then, and others may have said what we missed.</source>
        <translation>その時点でサーバーはこちらを忘れていて、ほかの人の発言を逃した可能性があります。</translation>
    </message>
    <message>
        <source>The session ended with the cut: nothing was tried again.</source>
        <translation>セッションは切断とともに終了しました: 何も再試行していません。</translation>
    </message>
    <message numerus="yes">
        <source>The session ended %1 after the cut, with %Ln attempt(s) in vain.</source>
        <translation>
            <numerusform>セッションは切断の %1 後、%Ln 回の試行がむだに終わって終了しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The link was not back within an hour.</source>
        <translation>接続は 1 時間以内に戻りませんでした。</translation>
    </message>
</context>
<context>
    <name>Signalbox::RepeatBar</name>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Send every, in milliseconds</source>
        <translation>送信間隔 (ミリ秒)</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>停止するまで</translation>
    </message>
    <message>
        <source> times</source>
        <translation> 回</translation>
    </message>
    <message>
        <source>How many times; 0: until it is stopped</source>
        <translation>回数。0: 停止するまで</translation>
    </message>
    <message>
        <source>How much of it was sent</source>
        <translation>送信の進み具合</translation>
    </message>
    <message>
        <source>Close repeated sending</source>
        <translation>繰り返し送信を閉じる</translation>
    </message>
    <message>
        <source>Stop and close (Escape)</source>
        <translation>停止して閉じる (Esc)</translation>
    </message>
    <message>
        <source>Send every</source>
        <translation>送信間隔</translation>
    </message>
    <message>
        <source>Stop sendin&amp;g</source>
        <translation>送信を停止(&amp;G)</translation>
    </message>
    <message>
        <source>Start sendin&amp;g</source>
        <translation>送信を開始(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Signalbox::RetryPage</name>
    <message>
        <source>New signals are kept while the link is down, and &amp;retried</source>
        <translation>接続がない間、新しいシグナルを保持して再試行(&amp;R)</translation>
    </message>
    <message>
        <source>When the attempts happen</source>
        <translation>試行のタイミング</translation>
    </message>
</context>
<context>
    <name>Signalbox::SaveTemplateDialog</name>
    <message>
        <source>Save as a template</source>
        <translation>テンプレートとして保存</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>フォルダーなし</translation>
    </message>
    <message>
        <source>A folder that doesn&apos;t exist yet is made</source>
        <translation>まだないフォルダーは作成されます</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Replace template</source>
        <translation>テンプレートを置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save template</source>
        <translation>テンプレートを保存(&amp;S)</translation>
    </message>
    <message>
        <source>There is a template of that name. Replacing it can be undone under “Manage templates”.</source>
        <translation>同じ名前のテンプレートがあります。置き換えは「テンプレートの管理」で元に戻せます。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SavedFiltersButton</name>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>Filters that have a name</source>
        <translation>名前のあるフィルター</translation>
    </message>
    <message>
        <source>No filter has a name yet</source>
        <translation>名前のあるフィルターはまだありません</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>このフィルターを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>フィルターを保存</translation>
    </message>
    <message>
        <source>Name of the filter. One that has it already is replaced.</source>
        <translation>フィルターの名前。同じ名前のものは置き換えられます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Bring back “%1”</source>
        <translation>「%1」を元に戻す(&amp;B)</translation>
    </message>
</context>
<context>
    <name>Signalbox::SendAgain</name>
    <message>
        <source>The server sent this to you alone.</source>
        <translation>これはサーバーがあなただけに送ったものです。</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 はもういません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SenderButton</name>
    <message>
        <source>Only signals of these people</source>
        <translation>これらの参加者のシグナルだけ</translation>
    </message>
    <message>
        <source>From anyone</source>
        <translation>誰からでも</translation>
    </message>
    <message numerus="yes">
        <source>From all but %Ln</source>
        <translation>
            <numerusform>%Ln 人を除く全員から</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %Ln people</source>
        <translation>
            <numerusform>%Ln 人から</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>From one person</source>
        <translation>1 人から</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>誰でも</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (非表示)</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionHeader</name>
    <message>
        <source>Retry &amp;now</source>
        <translation>今すぐ再試行(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Connect again</source>
        <translation>もう一度接続(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;invite</source>
        <translation>招待をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>State of the link</source>
        <translation>接続の状態</translation>
    </message>
    <message>
        <source>Try to connect now instead of waiting</source>
        <translation>待たずに今すぐ接続を試す</translation>
    </message>
    <message>
        <source>Stop trying to connect</source>
        <translation>接続の試行をやめる</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>参加者を表示</translation>
    </message>
    <message>
        <source>Show or hide who is in the session (F9)</source>
        <translation>セッションの参加者を表示または非表示 (F9)</translation>
    </message>
    <message>
        <source>The guest joins as</source>
        <translation>ゲストのロール</translation>
    </message>
    <message>
        <source>Address, &amp;QR code and people…</source>
        <translation>アドレス、QR コード、参加者(&amp;Q)…</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>できない理由</translation>
    </message>
    <message>
        <source>Copy a link that lets someone join this session</source>
        <translation>このセッションに参加できるリンクをコピー</translation>
    </message>
    <message>
        <source>The invite is on the clipboard. Whoever has it can join, so keep it among those you trust.</source>
        <translation>招待をクリップボードにコピーしました。持っている人は誰でも参加できるので、信頼できる人にだけ渡してください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionHistory</name>
    <message>
        <source>Not recorded. What happens here is gone when the session is closed.</source>
        <translation>記録していません。ここで起きることは、セッションを閉じると消えます。</translation>
    </message>
    <message>
        <source>Recorded: what happens here is kept in the history.</source>
        <translation>記録中: ここで起きることは履歴に残ります。</translation>
    </message>
    <message>
        <source>More was recorded earlier.</source>
        <translation>以前の記録がまだあります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of this session were recorded earlier.</source>
        <translation>
            <numerusform>このセッションの %Ln 行が以前に記録されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is older than this was recorded earlier, the last of it %1</source>
        <translation>これより古いものは以前の記録です。最後は %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionList</name>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionPage</name>
    <message>
        <source>&amp;Write to the sender</source>
        <translation>送信者に送信(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Edit and send again</source>
        <translation>編集して再送信(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>再送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>取り消し(&amp;T)</translation>
    </message>
    <message>
        <source>Too late: the signal is on its way.</source>
        <translation>間に合いません: シグナルは送信の途中です。</translation>
    </message>
    <message>
        <source>&amp;Send back to the sender</source>
        <translation>送信者に送り返す(&amp;S)</translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>宛先を選んでください。</translation>
    </message>
    <message>
        <source>That transfer is no longer in the list.</source>
        <translation>その転送はもう一覧にありません。</translation>
    </message>
    <message>
        <source>Show &amp;transfer</source>
        <translation>転送を表示(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionViewModel</name>
    <message>
        <source>A moderator ended your connection</source>
        <translation>モデレーターがあなたの接続を終了しました</translation>
    </message>
    <message>
        <source>The hub of this session has stopped. Host it again to invite people.</source>
        <translation>このセッションの hub は停止しています。招待するには、もう一度ホストしてください。</translation>
    </message>
    <message>
        <source>Only the one who hosts this session can make invites: a token needs the project&apos;s secret.</source>
        <translation>招待を作れるのは、このセッションをホストしている人だけです。トークンにはプロジェクトのシークレットが必要です。</translation>
    </message>
    <message>
        <source>Guest %1</source>
        <extracomment>The name of someone who joins with the first, second … invite</extracomment>
        <translation>ゲスト %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Connected, under 1 ms</source>
        <translation>接続済み、1 ms 未満</translation>
    </message>
    <message>
        <source>Connected, %L1 ms</source>
        <translation>接続済み、%L1 ms</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>退出中</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否されました</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>切断済み</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Connecting, attempt %L1, trying now</source>
        <translation>接続中、試行 %L1 回目</translation>
    </message>
    <message>
        <source>Connecting, attempt %L1, next in %L2 s</source>
        <translation>接続中、試行 %L1 回目、%L2 秒後</translation>
    </message>
    <message>
        <source>Reconnecting, attempt %L1, trying now</source>
        <translation>再接続中、試行 %L1 回目</translation>
    </message>
    <message>
        <source>Reconnecting, attempt %L1, next in %L2 s</source>
        <translation>再接続中、試行 %L1 回目、%L2 秒後</translation>
    </message>
    <message>
        <source>You are not in the session.</source>
        <translation>セッションに参加していません。</translation>
    </message>
    <message>
        <source>Signals appear here once you are in the session.</source>
        <translation>セッションに入ると、シグナルがここに表示されます。</translation>
    </message>
    <message>
        <source>Signals appear here when the link is back.
What you write below waits until then.</source>
        <translation>接続が戻ると、シグナルがここに表示されます。
下に書いた内容は、それまで待ちます。</translation>
    </message>
    <message>
        <source>Connect again, and signals appear here as they come and go.</source>
        <translation>もう一度接続すると、送受信したシグナルがここに表示されます。</translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation>理由は上にあります。</translation>
    </message>
    <message>
        <source>Signals appear here as they come and go.</source>
        <translation>送受信したシグナルがここに表示されます。</translation>
    </message>
    <message>
        <source>Invite someone to join.</source>
        <translation>誰かを招待してください。</translation>
    </message>
    <message>
        <source>Write one below, or invite someone to join.</source>
        <translation>下にシグナルを書くか、誰かを招待してください。</translation>
    </message>
    <message>
        <source>Write one below.</source>
        <translation>下にシグナルを書いてください。</translation>
    </message>
    <message>
        <source>On the local network at %1</source>
        <translation>ローカルネットワーク上、%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s) wait and go out when the link is back.</source>
        <translation>
            <numerusform>%Ln 件のシグナルが待機中です。接続が戻ったら送信します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 何も送信されませんでした。</translation>
    </message>
    <message>
        <source>%1 Choose who gets it.</source>
        <translation>%1 宛先を選んでください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionWindow</name>
    <message>
        <source>Return to the main &amp;window</source>
        <translation>メインウィンドウに戻す(&amp;W)</translation>
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
        <translation>このページをリセット(&amp;G)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Retry policy</source>
        <translation>再試行ポリシー</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>“%1” is as it was at first.</source>
        <translation>「%1」を初期状態に戻しました。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>Signalbox::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Find by name or key</source>
        <translation>名前またはキーで検索</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Where you write</source>
        <translation>入力欄</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>What was sent before</source>
        <translation>以前に送信したもの</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>送信トレイ</translation>
    </message>
    <message>
        <source>Edit the signal</source>
        <translation>シグナルを編集</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Close the outbox</source>
        <translation>送信トレイを閉じる</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>行のメニュー</translation>
    </message>
    <message>
        <source>Newest signal</source>
        <translation>最新のシグナル</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>選択した行をコピー</translation>
    </message>
    <message>
        <source>One more, or one less, of the people under “To”</source>
        <translation>「宛先」の参加者を追加または除外</translation>
    </message>
    <message>
        <source>Among the templates</source>
        <translation>テンプレート内</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Among the transfers</source>
        <translation>転送内</translation>
    </message>
    <message>
        <source>What stands first in the menu of the row</source>
        <translation>行のメニューの先頭の操作</translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translation>一時停止または再開</translation>
    </message>
    <message>
        <source>Refuse, cancel, or take off the list</source>
        <translation>拒否、中止、または一覧から外す</translation>
    </message>
    <message>
        <source>In the graph and its lanes</source>
        <translation>グラフとレーン内</translation>
    </message>
    <message>
        <source>What came before, or after that</source>
        <translation>前または次へ</translation>
    </message>
    <message>
        <source>Only the chosen time in the log</source>
        <translation>選んだ時間だけをログに表示</translation>
    </message>
    <message>
        <source>Any time again</source>
        <translation>時間の絞り込みを解除</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignalAnnouncer</name>
    <message>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Signal from %1: %2</source>
        <extracomment>A signal read aloud: its type, who sent it, its data</extracomment>
        <translation>%1 からのシグナル: %2</translation>
    </message>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%2 から %1: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new signals, last: %1</source>
        <extracomment>%1: &quot;chat from desk: Hello&quot;</extracomment>
        <translation>
            <numerusform>新しいシグナル %Ln 件、最後: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::SignalLogModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignalNotifier</name>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who: what</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignalRates</name>
    <message>
        <source>other types</source>
        <translation>その他のタイプ</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>タイプなし</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignalRepeater</name>
    <message>
        <source>the session ended</source>
        <translation>セッションが終了しました</translation>
    </message>
    <message>
        <source>%L1 of %L2 sent</source>
        <translation>%L1 / %L2 件を送信</translation>
    </message>
    <message>
        <source>%L1 sent</source>
        <translation>%L1 件を送信</translation>
    </message>
    <message>
        <source>%1, %L2 failed</source>
        <translation>%1、%L2 件が失敗</translation>
    </message>
    <message>
        <source>%1. Stopped: %2</source>
        <translation>%1。停止: %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::SleepGuard</name>
    <message>
        <source>Files are under way</source>
        <translation>ファイルを転送中</translation>
    </message>
</context>
<context>
    <name>Signalbox::StartPage</name>
    <message>
        <source>Send signals to everyone in a session, or to one person, and watch what comes back.</source>
        <translation>セッションの全員または 1 人にシグナルを送信し、返ってくるものを見られます。</translation>
    </message>
    <message>
        <source>&amp;Recent sessions</source>
        <translation>最近のセッション(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Host a session here</source>
        <translation>ここでセッションをホスト(&amp;H)</translation>
    </message>
    <message>
        <source>One click: this computer serves the session and you are in it. Then invite people.</source>
        <translation>1 回のクリックで、このコンピューターがセッションを提供し、あなたも参加します。そのあと人を招待してください。</translation>
    </message>
    <message>
        <source>&amp;Join with an invite</source>
        <translation>招待で参加(&amp;J)</translation>
    </message>
    <message>
        <source>Someone sent you a link that begins with signalbox:join</source>
        <translation>signalbox:join で始まるリンクを受け取った場合</translation>
    </message>
    <message>
        <source>&amp;Connect to a server</source>
        <translation>サーバーに接続(&amp;C)</translation>
    </message>
    <message>
        <source>You have a server&apos;s address, a key, a session ID and a token.</source>
        <translation>サーバーのアドレス、キー、セッション ID、トークンがある場合</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <translation>最近のセッション</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>忘れる(&amp;F)</translation>
    </message>
    <message>
        <source>“%1” is no longer among the recent sessions.</source>
        <translation>「%1」は最近のセッションから外れました。</translation>
    </message>
    <message>
        <source>Forget a session</source>
        <translation>セッションを忘れる</translation>
    </message>
    <message>
        <source>Forget “%1” and its token?</source>
        <translation>「%1」とそのトークンを忘れますか？</translation>
    </message>
    <message>
        <source>The token is removed from where it is remembered. To join again you need an invite or a token.</source>
        <translation>トークンは記憶先から削除されます。再び参加するには、招待またはトークンが必要です。</translation>
    </message>
</context>
<context>
    <name>Signalbox::TargetBox</name>
    <message>
        <source>%1 (left)</source>
        <translation>%1 (退出)</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (自分)</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>宛先: %1</translation>
    </message>
    <message>
        <source>Who gets the signal. Several people get one each: tick their boxes.</source>
        <translation>シグナルの宛先。複数の参加者にはそれぞれ 1 件ずつ届きます。チェックボックスで選択します。</translation>
    </message>
    <message>
        <source>%L1 of %L2 here</source>
        <comment>how many of those who get it</comment>
        <translation>%L2 人中 %L1 人が在席</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Tick boxes for several, or click a name for one</source>
        <translation>複数ならチェックボックス、1 人なら名前をクリック</translation>
    </message>
</context>
<context>
    <name>Signalbox::TemplateMenu</name>
    <message>
        <source>Templates you save appear here</source>
        <translation>保存したテンプレートがここに表示されます</translation>
    </message>
    <message>
        <source>Insert &amp;variable</source>
        <translation>変数を挿入(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Save as a template</source>
        <translation>テンプレートとして保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Manage templates</source>
        <translation>テンプレートの管理(&amp;M)</translation>
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
        <translation>フォルダー %1</translation>
    </message>
    <message>
        <source>There is a folder “%1” already.</source>
        <translation>フォルダー「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>There is a template “%1” already.</source>
        <translation>テンプレート「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>The templates in %1 can&apos;t be read: mend the file or take it away.</source>
        <translation>%1 のテンプレートを読み取れません: ファイルを直すか、取り除いてください。</translation>
    </message>
    <message>
        <source>The templates could not be read: %1. The file is kept as %2, and there are no templates now.</source>
        <translation>テンプレートを読み取れませんでした: %1。ファイルは %2 として残してあり、現在テンプレートはありません。</translation>
    </message>
    <message>
        <source>The templates could not be read: %1. Nothing is changed in %2 until it is mended or taken away.</source>
        <translation>テンプレートを読み取れませんでした: %1。ファイルを直すか取り除くまで、%2 は変更されません。</translation>
    </message>
    <message>
        <source>Another program changed the templates. They were read anew: do it again.</source>
        <translation>別のプログラムがテンプレートを変更しました。読み込み直したので、もう一度操作してください。</translation>
    </message>
    <message>
        <source>The templates could not be saved in %1: %2.</source>
        <translation>テンプレートを %1 に保存できませんでした: %2。</translation>
    </message>
    <message>
        <source>it is too large for a file of templates</source>
        <translation>テンプレートのファイルとしては大きすぎます</translation>
    </message>
    <message>
        <source>Nothing was imported from %1: %2.</source>
        <translation>%1 からは何もインポートされませんでした: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s) imported.</source>
        <translation>
            <numerusform>テンプレートを %Ln 件インポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had the name of another and got a number behind it.</source>
        <translation>
            <numerusform>うち %Ln 件は同じ名前があったため、末尾に番号を付けました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already.</source>
        <translation>
            <numerusform>%Ln 件はすでにありました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Templates and folders</source>
        <translation>テンプレートとフォルダー</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Write another name (F2)</source>
        <translation>別の名前を入力 (F2)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>To &amp;folder</source>
        <translation>フォルダーへ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>新しいフォルダー(&amp;N)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>「%1」を元に戻す</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>フォルダーなし</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>New folder %1</source>
        <translation>新しいフォルダー %1</translation>
    </message>
    <message>
        <source>“%1” is deleted. Undo brings it back.</source>
        <translation>「%1」を削除しました。「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>They are kept in %1, which people can share.</source>
        <translation>%1 に保存されます。共有できるファイルです。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Add the templates of another file to these</source>
        <translation>別のファイルのテンプレートを追加</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Write all of them into a file for others</source>
        <translation>すべてを共有用のファイルに書き出す</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>テンプレートをインポート</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>テンプレート (*.json)</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>テンプレートをエクスポート</translation>
    </message>
    <message>
        <source>The templates are written into %1.</source>
        <translation>テンプレートを %1 に書き出しました。</translation>
    </message>
    <message>
        <source>Bring back what was there before the import</source>
        <translation>インポート前の内容に戻す</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>元に戻す(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Signalbox::TimeButton</name>
    <message>
        <source>Only what happened in that time</source>
        <translation>その時間に起きたことだけ</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>すべての時間</translation>
    </message>
    <message>
        <source>The last minute</source>
        <translation>直近 1 分</translation>
    </message>
    <message>
        <source>The last 5 minutes</source>
        <translation>直近 5 分</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>直近 1 時間</translation>
    </message>
    <message>
        <source>From the selected row on</source>
        <translation>選択した行以降</translation>
    </message>
    <message>
        <source>Up to the selected row</source>
        <translation>選択した行まで</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>期間を指定…</translation>
    </message>
</context>
<context>
    <name>Signalbox::TimeRangeDialog</name>
    <message>
        <source>Time range</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>The end has to be after the beginning.</source>
        <translation>終わりは始まりより後にしてください。</translation>
    </message>
    <message>
        <source>Show this time</source>
        <translation>この期間を表示</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To, without it</source>
        <translation>終了 (含まない)(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Signalbox::TimelineView</name>
    <message>
        <source>When the attempts happen</source>
        <translation>試行のタイミング</translation>
    </message>
    <message>
        <source>more follow, until %1</source>
        <translation>さらに続く、%1 まで</translation>
    </message>
    <message>
        <source>gives up</source>
        <translation>あきらめる</translation>
    </message>
</context>
<context>
    <name>Signalbox::TokenBenchViewModel</name>
    <message>
        <source>never</source>
        <translation>無期限</translation>
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
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (今)</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <translation>%1 (%2 後)</translation>
    </message>
    <message>
        <source>%1 (%2 ago)</source>
        <translation>%1 (%2 前)</translation>
    </message>
    <message>
        <source>nothing to see: it was made in the past</source>
        <translation>確認できません: 過去に作られています</translation>
    </message>
    <message>
        <source>it was made %1 in the future: the maker&apos;s clock is ahead of this computer&apos;s by so much at least</source>
        <translation>%1 未来に作られています: 作成者の時計はこのコンピューターの時計より少なくともそれだけ進んでいます</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>REST, for servers</source>
        <translation>REST、サーバー用</translation>
    </message>
    <message>
        <source>T1, for clients of a session</source>
        <translation>T1、セッションのクライアント用</translation>
    </message>
    <message>
        <source>JWT, for clients of a session</source>
        <translation>JWT、セッションのクライアント用</translation>
    </message>
    <message>
        <source>Project key</source>
        <translation>プロジェクトキー</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>May</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>時計のずれ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>not checked: that takes the secret</source>
        <translation>未検証: シークレットが必要です</translation>
    </message>
    <message>
        <source>right: the secret fits</source>
        <translation>正しい: シークレットが合います</translation>
    </message>
    <message>
        <source>wrong: the secret does not fit</source>
        <translation>誤り: シークレットが合いません</translation>
    </message>
    <message>
        <source>This is no token: %1. A token begins with T1== or eyJ; copy it again, from its first to its last character.</source>
        <translation>トークンではありません: %1。トークンは T1== または eyJ で始まります。最初の文字から最後の文字までコピーし直してください。</translation>
    </message>
    <message>
        <source>No server takes it: it is not signed with HS256.</source>
        <translation>どのサーバーも受け付けません: HS256 で署名されていません。</translation>
    </message>
    <message>
        <source>The secret does not fit, or the token was changed. Check that both are of the same project.</source>
        <translation>シークレットが合わないか、トークンが変更されています。どちらも同じプロジェクトのものか確認してください。</translation>
    </message>
    <message>
        <source>It belongs to the project %1, not to this one.</source>
        <translation>このプロジェクトではなく、プロジェクト %1 のものです。</translation>
    </message>
    <message>
        <source>It is for another session. Mint one for this session, or ask for it.</source>
        <translation>別のセッション用です。このセッション用に発行するか、頼んでください。</translation>
    </message>
    <message>
        <source>Its session belongs to the project %1, the token to %2. No server takes that.</source>
        <translation>セッションはプロジェクト %1 のもので、トークンは %2 のものです。どのサーバーも受け付けません。</translation>
    </message>
    <message>
        <source>It expired %1 ago. Mint a new one, or ask for it.</source>
        <translation>期限は %1 前に切れました。新しく発行するか、頼んでください。</translation>
    </message>
    <message>
        <source>It is not valid yet: it was made %1 in the future. One of the two clocks is wrong.</source>
        <translation>まだ有効ではありません: %1 未来に作られています。どちらかの時計が間違っています。</translation>
    </message>
    <message>
        <source>It is for something else than clients of a session.</source>
        <translation>セッションのクライアント以外のためのトークンです。</translation>
    </message>
    <message>
        <source>A REST token may be valid for 5 minutes at most.</source>
        <translation>REST トークンの有効期間は 5 分までです。</translation>
    </message>
    <message>
        <source>Its role does not exist.</source>
        <translation>このロールは存在しません。</translation>
    </message>
    <message>
        <source>Something in it is missing or wrong: %1</source>
        <translation>足りないか正しくない内容があります: %1</translation>
    </message>
    <message>
        <source>The token is good.</source>
        <translation>トークンに問題はありません。</translation>
    </message>
    <message>
        <source>Nothing is wrong with it, as far as one sees without the secret.</source>
        <translation>シークレットなしで確認できる範囲では、問題はありません。</translation>
    </message>
    <message>
        <source>Enter the project&apos;s key.</source>
        <translation>プロジェクトのキーを入力してください。</translation>
    </message>
    <message>
        <source>Enter the project&apos;s secret.</source>
        <translation>プロジェクトのシークレットを入力してください。</translation>
    </message>
    <message>
        <source>Enter the session ID. It begins with 1_ or 2_</source>
        <translation>セッション ID を入力してください。1_ または 2_ で始まります</translation>
    </message>
    <message>
        <source>This is not a session ID: it begins with 1_ or 2_</source>
        <translation>セッション ID ではありません: 1_ または 2_ で始まります</translation>
    </message>
    <message>
        <source>This session belongs to the project %1.</source>
        <translation>このセッションはプロジェクト %1 のものです。</translation>
    </message>
    <message>
        <source>%L1 characters, %L2 are allowed.</source>
        <translation>%L1 文字です。使えるのは %L2 文字までです。</translation>
    </message>
    <message>
        <source>Write it like 15 min, 24 h, 30 d or never.</source>
        <translation>15 分、24 時間、30 日、無期限のように書いてください。</translation>
    </message>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation>日</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>how long a token is valid</comment>
        <translation>24 時間</translation>
    </message>
</context>
<context>
    <name>Signalbox::TokenDialog</name>
    <message>
        <source>&amp;Copy the token</source>
        <translation>トークンをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>&amp;Look at a token</source>
        <translation>トークンを調べる(&amp;L)</translation>
    </message>
    <message>
        <source>Paste a token here: T1, JWT or REST</source>
        <translation>ここにトークンを貼り付け: T1、JWT、REST</translation>
    </message>
    <message>
        <source>Held against this project</source>
        <translation>このプロジェクトと照合</translation>
    </message>
    <message>
        <source>Project &amp;key</source>
        <translation>プロジェクトキー(&amp;K)</translation>
    </message>
    <message>
        <source>For example 46123456</source>
        <translation>例: 46123456</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>シークレット(&amp;E)</translation>
    </message>
    <message>
        <source>Stays in this window only</source>
        <translation>このウィンドウ内だけに残ります</translation>
    </message>
    <message>
        <source>&amp;Session ID</source>
        <translation>セッション ID(&amp;S)</translation>
    </message>
    <message>
        <source>Begins with 1_ or 2_</source>
        <translation>1_ または 2_ で始まります</translation>
    </message>
    <message>
        <source>Mint a token</source>
        <translation>トークンを発行</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ロール(&amp;R)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>&amp;Data that the others see</source>
        <translation>ほかの人に見えるデータ(&amp;D)</translation>
    </message>
    <message>
        <source>For example name=Ann</source>
        <translation>例: name=Hanako</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>有効期間(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Mint</source>
        <translation>発行(&amp;M)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Signalbox::TransferListModel</name>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1、%2。%3</translation>
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
        <translation>表示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file or a folder, and how far it is: “holiday: 4.1 of 12.0 MiB”</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::TransfersPanel</name>
    <message>
        <source>Accept</source>
        <translation>受け取る</translation>
    </message>
    <message>
        <source>Receive all of it (Enter). Nothing is opened by itself.</source>
        <translation>すべて受け取ります (Enter)。自動で開かれることはありません。</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>断る</translation>
    </message>
    <message>
        <source>Say no; it can be offered again (Delete)</source>
        <translation>断ります。再び提示できます (Delete)</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Receive some of the files</source>
        <translation>一部のファイルを受け取ります</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Always from this person</source>
        <translation>この参加者からは常に</translation>
    </message>
    <message>
        <source>Receive this, and without asking whatever this person offers in this session</source>
        <translation>これを受け取り、このセッションでこの参加者が提示するものは確認なしで受け取ります</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop for now; it goes on where it was (Space)</source>
        <translation>いったん止めます。続きから再開します (Space)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Go on; only what is missing is sent (Space)</source>
        <translation>続けます。足りない分だけを送ります (Space)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>End it for both sides; files that are complete stay (Delete)</source>
        <translation>双方で終了します。完了したファイルは残ります (Delete)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Open the folder that the files are in (Enter)</source>
        <translation>ファイルのあるフォルダーを開きます (Enter)</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>再び提示</translation>
    </message>
    <message>
        <source>To those who haven&apos;t got it (Enter)</source>
        <translation>まだ持っていない参加者に (Enter)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take it off this list; files stay where they are (Delete)</source>
        <translation>この一覧から外します。ファイルはそのまま残ります (Delete)</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Transfers %L1</source>
        <translation>転送 %L1</translation>
    </message>
    <message>
        <source>It goes into “%1”.</source>
        <translation>「%1」に入ります。</translation>
    </message>
    <message>
        <source>Receive files into</source>
        <translation>ファイルの受け取り先</translation>
    </message>
    <message>
        <source>Receive here</source>
        <translation>ここに受け取る</translation>
    </message>
    <message>
        <source>The folder is %1.</source>
        <translation>フォルダーは %1 です。</translation>
    </message>
    <message>
        <source>Accept into another folder…</source>
        <translation>別のフォルダーに受け取る…</translation>
    </message>
</context>
<context>
    <name>Signalbox::TransfersViewModel</name>
    <message>
        <source>That offer is no longer open.</source>
        <translation>この提示はもう有効ではありません。</translation>
    </message>
    <message>
        <source>Everyone who is here has it already.</source>
        <translation>ここにいる全員がすでに持っています。</translation>
    </message>
</context>
<context>
    <name>Signalbox::TrayIcon</name>
    <message numerus="yes">
        <source>Signalbox – %Ln new signal(s)</source>
        <translation>
            <numerusform>Signalbox – 新しいシグナル %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show Signalbox</source>
        <translation>Signalbox を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Hide Signalbox</source>
        <translation>Signalbox を隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>Signalbox::WayButton</name>
    <message>
        <source>Received or sent, to everyone or to one person</source>
        <translation>受信または送信、全員宛てまたは 1 人宛て</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>to everyone</source>
        <translation>全員宛て</translation>
    </message>
    <message>
        <source>to one person</source>
        <translation>1 人宛て</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>両方向</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Received and sent</source>
        <translation>受信と送信</translation>
    </message>
    <message>
        <source>Addressed</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>To anyone</source>
        <translation>誰宛てでも</translation>
    </message>
    <message>
        <source>To everyone</source>
        <translation>全員宛て</translation>
    </message>
    <message>
        <source>To one person</source>
        <translation>1 人宛て</translation>
    </message>
</context>
<context>
    <name>Signalbox::WindowActions</name>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>セッション(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Host a session here</source>
        <translation>ここでセッションをホスト(&amp;H)</translation>
    </message>
    <message>
        <source>Host for the local &amp;network</source>
        <translation>ローカルネットワークでホスト(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Join with an invite</source>
        <translation>招待で参加(&amp;J)</translation>
    </message>
    <message>
        <source>Connect to a &amp;server</source>
        <translation>サーバーに接続(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>プロファイル(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Open a capture…</source>
        <translation>キャプチャを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Connect &amp;again</source>
        <translation>もう一度接続(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>今すぐ再試行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Leave or stop trying</source>
        <translation>退出または試行の停止(&amp;L)</translation>
    </message>
    <message>
        <source>Recor&amp;d this session</source>
        <translation>このセッションを記録(&amp;D)</translation>
    </message>
    <message>
        <source>Join again as somebody &amp;else…</source>
        <translation>別の参加者として再度参加(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Invites and hosting…</source>
        <translation>招待とホスト(&amp;I)…</translation>
    </message>
    <message>
        <source>Stop hos&amp;ting…</source>
        <translation>ホストを終了(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Close session</source>
        <translation>セッションを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy selected signals</source>
        <translation>選択したシグナルをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Write a signal</source>
        <translation>シグナルを書く(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Token…</source>
        <translation>トークン(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the &amp;log</source>
        <translation>ログへ移動(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Jump to newest</source>
        <translation>最新へ移動(&amp;J)</translation>
    </message>
    <message>
        <source>Show &amp;earlier signals</source>
        <translation>以前のシグナルを表示(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>送信トレイ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;People and details</source>
        <translation>参加者と詳細(&amp;P)</translation>
    </message>
    <message>
        <source>Rate &amp;graph</source>
        <translation>頻度グラフ(&amp;G)</translation>
    </message>
    <message>
        <source>L&amp;anes of people</source>
        <translation>参加者のレーン(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Next session</source>
        <translation>次のセッション(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious session</source>
        <translation>前のセッション(&amp;R)</translation>
    </message>
    <message>
        <source>Move session &amp;up</source>
        <translation>セッションを上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move session &amp;down</source>
        <translation>セッションを下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Open in its own &amp;window</source>
        <translation>専用ウィンドウで開く(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>スタートページ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>コマンドを検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>診断情報をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>The &amp;program&apos;s log</source>
        <translation>プログラムのログ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;About Signalbox</source>
        <translation>Signalbox について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Close capture</source>
        <translation>キャプチャを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close recorded session</source>
        <translation>記録されたセッションを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Send &amp;files…</source>
        <translation>ファイルを送信(&amp;F)…</translation>
    </message>
    <message>
        <source>Send a &amp;whole folder…</source>
        <translation>フォルダー全体を送信(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation>転送(&amp;T)</translation>
    </message>
    <message>
        <source>Brin&amp;g back what was closed</source>
        <translation>閉じたものを開き直す(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Signalbox::WorkspaceViewModel</name>
    <message numerus="yes">
        <source>%1, %2, %Ln unread</source>
        <translation>
            <numerusform>%1、%2、未読 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <extracomment>A session, and who we are in it: &quot;standup as Anna&quot;</extracomment>
        <translation>%1 (%2 として参加)</translation>
    </message>
    <message>
        <source>My session</source>
        <translation>マイセッション</translation>
    </message>
    <message>
        <source>My session %1</source>
        <translation>マイセッション %1</translation>
    </message>
</context>
<context>
    <name>TemplateFile</name>
    <message>
        <source>a template has no name</source>
        <translation>名前のないテンプレートがあります</translation>
    </message>
    <message>
        <source>line %L1 is not JSON</source>
        <translation>%L1 行目は JSON ではありません</translation>
    </message>
    <message>
        <source>it was written by a newer Signalbox</source>
        <translation>新しいバージョンの Signalbox で書かれています</translation>
    </message>
    <message>
        <source>it holds no templates</source>
        <translation>テンプレートが入っていません</translation>
    </message>
    <message>
        <source>a folder has no name</source>
        <translation>名前のないフォルダーがあります</translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message>
        <source>{{random}} needs two whole numbers, as in {{random 1 100}}.</source>
        <translation>{{random}} には、{{random 1 100}} のように 2 つの整数が必要です。</translation>
    </message>
    <message>
        <source>{{random}} needs the smaller number first.</source>
        <translation>{{random}} は小さいほうの数を先に書きます。</translation>
    </message>
    <message>
        <source>There is no variable {{%1}}: there are now, counter, uuid, me and random.</source>
        <translation>変数 {{%1}} はありません。使えるのは now、counter、uuid、me、random です。</translation>
    </message>
    <message>
        <source>{{%1}} stands alone, without &quot;%2&quot;.</source>
        <translation>{{%1}} は「%2」を付けずに単独で書きます。</translation>
    </message>
    <message>
        <source>This variable isn&apos;t closed: }} is missing.</source>
        <translation>この変数は閉じていません: }} がありません。</translation>
    </message>
    <message>
        <source>Time in UTC</source>
        <translation>UTC の時刻</translation>
    </message>
    <message>
        <source>One more with each signal</source>
        <translation>シグナルごとに 1 ずつ増加</translation>
    </message>
    <message>
        <source>A new UUID</source>
        <translation>新しい UUID</translation>
    </message>
    <message>
        <source>Your name in the session</source>
        <translation>セッションでの自分の名前</translation>
    </message>
    <message>
        <source>A whole number from 1 to 100</source>
        <translation>1～100 の整数</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>残り %1</translation>
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
        <translation>、</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Paused by the other side</source>
        <translation>相手側が一時停止中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How it stands, and how far it has come</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln people have it</source>
        <translation>
            <numerusform>%Ln 人中 %L1 人が受け取りました</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete, in %1</source>
        <translation>完了、%1</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1 が受け取りました</translation>
    </message>
    <message>
        <source>All have it</source>
        <translation>全員が受け取りました</translation>
    </message>
    <message>
        <source>has it</source>
        <translation>受け取り済み</translation>
    </message>
    <message>
        <source>has not answered</source>
        <translation>返事なし</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>断りました</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>The name of a file, and how many others</extracomment>
        <translation>
            <numerusform>%1 ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln file(s), %2</source>
        <translation>
            <numerusform>%1、%Ln 個のファイル、%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, size</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1 宛て</translation>
    </message>
    <message>
        <source>to everyone</source>
        <translation>全員宛て</translation>
    </message>
    <message numerus="yes">
        <source>to %Ln people</source>
        <translation>
            <numerusform>%Ln 人宛て</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads the files</source>
        <translation>ファイルを読み込み中</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>返事を待っています</translation>
    </message>
    <message>
        <source>Offered, %1</source>
        <translation>提示中、%1</translation>
    </message>
    <message>
        <source>Waits for the link or the other side</source>
        <translation>接続または相手を待っています</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>断られました</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who, and how the transfer to that person stands</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A file changed while it was sent. Send it again.</source>
        <translation>送信中にファイルが変わりました。もう一度送信してください。</translation>
    </message>
    <message>
        <source>A file is no longer where it was. Put it back, or send it again from its new place.</source>
        <translation>ファイルが元の場所にありません。元に戻すか、新しい場所から送信してください。</translation>
    </message>
    <message>
        <source>A file can&apos;t be read. Check its permissions.</source>
        <translation>ファイルを読み取れません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The receiver&apos;s disk is full. It goes on once there is room and it is resumed.</source>
        <translation>受信側のディスクがいっぱいです。空きを作って再開すると続きます。</translation>
    </message>
    <message>
        <source>There isn&apos;t enough free space in the folder. Make room, or take another.</source>
        <translation>フォルダーの空き容量が足りません。空きを作るか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>What arrived is not what was offered. Ask for it again.</source>
        <translation>届いたものが提示と異なります。もう一度頼んでください。</translation>
    </message>
    <message>
        <source>The other side is gone. Resume when it is back.</source>
        <translation>相手がいなくなりました。戻ってきたら再開してください。</translation>
    </message>
    <message>
        <source>Nobody answered the offer. Offer it again.</source>
        <translation>提示に返事がありませんでした。もう一度提示してください。</translation>
    </message>
    <message>
        <source>Your role may not send signals. Ask for an invite that lets you.</source>
        <translation>このロールではシグナルを送信できません。送信できる招待を頼んでください。</translation>
    </message>
    <message>
        <source>The other side sent what makes no sense, so it was ended.</source>
        <translation>相手から意味をなさない内容が届いたため、終了しました。</translation>
    </message>
    <message>
        <source>There is nothing to send, or more than a transfer can have. Send fewer files at once.</source>
        <translation>送信するものがないか、1 回の転送の上限を超えています。ファイルを減らして送信してください。</translation>
    </message>
    <message>
        <source>Files offered %2: %1</source>
        <extracomment>What is offered, and &quot;to whom&quot;</extracomment>
        <translation>ファイルを提示 (%2): %1</translation>
    </message>
    <message>
        <source>%1 offers %2</source>
        <extracomment>Who offers what</extracomment>
        <translation>%1 が提示: %2</translation>
    </message>
    <message>
        <source>Sent %1: %2</source>
        <extracomment>What was sent, and how that ended: &quot;photo.jpg, 2.1 MiB: All have it&quot;</extracomment>
        <translation>送信完了 %1: %2</translation>
    </message>
    <message>
        <source>Received %1, %2: %3</source>
        <translation>受信完了 %1、%2: %3</translation>
    </message>
    <message>
        <source>Refused: %1, %2</source>
        <translation>断られました: %1、%2</translation>
    </message>
    <message>
        <source>Cancelled: %1, %2</source>
        <translation>キャンセル: %1、%2</translation>
    </message>
    <message>
        <source>Failed: %1, %2. %3</source>
        <translation>失敗: %1、%2。%3</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written. Check its permissions, then resume or take another.</source>
        <translation>フォルダーに書き込めません。アクセス権を確認してから再開するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The receiver has too many files open. Close some programs there, then resume.</source>
        <translation>受信側で開いているファイルが多すぎます。そちらでいくつかのプログラムを終了してから再開してください。</translation>
    </message>
    <message>
        <source>The receiver has too many offers. Offer it again when some of them are over.</source>
        <translation>受信側への提示が多すぎます。いくつか終わってからもう一度提示してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 made %Ln more offer(s)</source>
        <extracomment>Who made so many more offers of files within a short time</extracomment>
        <translation>
            <numerusform>%1 からさらに %Ln 件の提示がありました</numerusform>
        </translation>
    </message>
    <message>
        <source>The receiver can&apos;t read what has arrived. It goes on once that is mended and it is resumed there.</source>
        <translation>受信側が届いたものを読めません。そちらで直して再開すると続きます。</translation>
    </message>
    <message>
        <source>The receiver&apos;s folder can&apos;t be written. It goes on once that is mended and it is resumed there.</source>
        <translation>受信側のフォルダーに書き込めません。そちらで直して再開すると続きます。</translation>
    </message>
    <message>
        <source>The sender&apos;s file changed while it was sent. Ask for it again.</source>
        <translation>送信中に送信側のファイルが変わりました。もう一度送ってもらってください。</translation>
    </message>
    <message>
        <source>The sender&apos;s file is no longer where it was. Ask for it again.</source>
        <translation>送信側のファイルが元の場所にありません。もう一度送ってもらってください。</translation>
    </message>
    <message>
        <source>The sender can&apos;t read a file any more. Ask for it again.</source>
        <translation>送信側がファイルを読めなくなりました。もう一度送ってもらってください。</translation>
    </message>
    <message>
        <source>The offer is over: you did not answer in time.</source>
        <translation>提示は終わりました。時間内に返事がありませんでした。</translation>
    </message>
    <message>
        <source>The other side is gone. Offer it again to who is here.</source>
        <translation>相手がいなくなりました。今いる人にもう一度提示してください。</translation>
    </message>
    <message>
        <source>The other side is gone. Ask for it again when it is back.</source>
        <translation>相手がいなくなりました。戻ってきたらもう一度頼んでください。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A line of the log: what is sent to whom, or who offers what; and how far it is</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
</context>
</TS>
