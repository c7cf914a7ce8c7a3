<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>DataForms</name>
    <message numerus="yes">
        <source>… and %Ln more bytes</source>
        <translation>
            <numerusform>… و%Ln بايت أخرى</numerusform>
            <numerusform>… وبايت واحد آخر</numerusform>
            <numerusform>… وبايتان آخران</numerusform>
            <numerusform>… و%Ln بايتات أخرى</numerusform>
            <numerusform>… و%Ln بايتًا آخر</numerusform>
            <numerusform>… و%Ln بايت أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropContents</name>
    <message>
        <source>Picture %1.png</source>
        <extracomment>The name of a file with a picture that was pasted, and the time</extracomment>
        <translation>صورة %1.png</translation>
    </message>
</context>
<context>
    <name>DropPlan</name>
    <message numerus="yes">
        <source>%Ln signal(s)</source>
        <translation>
            <numerusform>لا إشارات</numerusform>
            <numerusform>إشارة واحدة</numerusform>
            <numerusform>إشارتان</numerusform>
            <numerusform>%Ln إشارات</numerusform>
            <numerusform>%Ln إشارة</numerusform>
            <numerusform>%Ln إشارة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 at the pace that the server allows</source>
        <extracomment>How many signals, and how long they take</extracomment>
        <translation>%1، نحو %2 بالوتيرة التي يسمح بها الخادم</translation>
    </message>
    <message>
        <source>%1; compressing leaves about %2 % of the bytes</source>
        <extracomment>Something before it, then how much is left of it</extracomment>
        <translation>%1؛ الضغط يُبقي نحو %2 % من البايتات</translation>
    </message>
    <message>
        <source>Send the link as a signal %1.</source>
        <translation>إرسال الرابط كإشارة %1.</translation>
    </message>
    <message>
        <source>Send the text, %1, as a signal %2.</source>
        <translation>إرسال النص، %1، كإشارة %2.</translation>
    </message>
    <message>
        <source>Send the link as a signal of the type “%1” %2.</source>
        <translation>إرسال الرابط كإشارة من النوع «%1» %2.</translation>
    </message>
    <message>
        <source>Send the text, %1, as a signal of the type “%2” %3.</source>
        <translation>إرسال النص، %1، كإشارة من النوع «%2» %3.</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a person</comment>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>to whoever joins</source>
        <translation>إلى من ينضمّ</translation>
    </message>
    <message numerus="yes">
        <source>to %Ln people</source>
        <translation>
            <numerusform>إلى لا أحد</numerusform>
            <numerusform>إلى شخص واحد</numerusform>
            <numerusform>إلى شخصين</numerusform>
            <numerusform>إلى %Ln أشخاص</numerusform>
            <numerusform>إلى %Ln شخصًا</numerusform>
            <numerusform>إلى %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it that can be sent.</source>
        <translation>ليس فيه ما يمكن إرساله.</translation>
    </message>
    <message>
        <source>Send the picture as “%1” %2.</source>
        <translation>إرسال الصورة باسم «%1» %2.</translation>
    </message>
    <message>
        <source>Send “%1” %2.</source>
        <translation>إرسال «%1» %2.</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln file(s) or folder(s) %1.</source>
        <translation>
            <numerusform>لا ملفات لإرسالها %1.</numerusform>
            <numerusform>إرسال ملف أو مجلد واحد %1.</numerusform>
            <numerusform>إرسال ملفين أو مجلدين %1.</numerusform>
            <numerusform>إرسال %Ln ملفات أو مجلدات %1.</numerusform>
            <numerusform>إرسال %Ln ملفًا أو مجلدًا %1.</numerusform>
            <numerusform>إرسال %Ln ملف أو مجلد %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a long text, %1, %2.</source>
        <translation>إرسال نص طويل، %1، %2.</translation>
    </message>
    <message numerus="yes">
        <source>A signal holds %1, so it goes as a file, or in %Ln signals.</source>
        <translation>
            <numerusform>تتسع الإشارة لـ %1، فيُرسل كملف.</numerusform>
            <numerusform>تتسع الإشارة لـ %1، فيُرسل كملف أو في إشارة واحدة.</numerusform>
            <numerusform>تتسع الإشارة لـ %1، فيُرسل كملف أو في إشارتين.</numerusform>
            <numerusform>تتسع الإشارة لـ %1، فيُرسل كملف أو في %Ln إشارات.</numerusform>
            <numerusform>تتسع الإشارة لـ %1، فيُرسل كملف أو في %Ln إشارة.</numerusform>
            <numerusform>تتسع الإشارة لـ %1، فيُرسل كملف أو في %Ln إشارة.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no files in it.</source>
        <translation>لا ملفات فيه.</translation>
    </message>
    <message>
        <source>Send “%1”, %2, %3.</source>
        <translation>إرسال «%1»، %2، %3.</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln files, %1, %2.</source>
        <translation>
            <numerusform>لا ملفات لإرسالها، %1، %2.</numerusform>
            <numerusform>إرسال ملف واحد، %1، %2.</numerusform>
            <numerusform>إرسال ملفين، %1، %2.</numerusform>
            <numerusform>إرسال %Ln ملفات، %1، %2.</numerusform>
            <numerusform>إرسال %Ln ملفًا، %1، %2.</numerusform>
            <numerusform>إرسال %Ln ملف، %1، %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A signal holds %1. It would take %Ln signal(s), which are more than may wait to be sent at present, so it goes as a file.</source>
        <translation>
            <numerusform>تتسع الإشارة لـ %1. لا يلزم شيء من الإشارات (%Ln)، لكنها أكثر مما يمكن أن ينتظر الإرسال الآن، لذا يُرسل كملف.</numerusform>
            <numerusform>تتسع الإشارة لـ %1. تلزم إشارة واحدة (%Ln)، وهي أكثر مما يمكن أن ينتظر الإرسال الآن، لذا يُرسل كملف.</numerusform>
            <numerusform>تتسع الإشارة لـ %1. تلزم إشارتان (%Ln)، وهما أكثر مما يمكن أن ينتظر الإرسال الآن، لذا يُرسل كملف.</numerusform>
            <numerusform>تتسع الإشارة لـ %1. تلزم %Ln إشارات، وهي أكثر مما يمكن أن ينتظر الإرسال الآن، لذا يُرسل كملف.</numerusform>
            <numerusform>تتسع الإشارة لـ %1. تلزم %Ln إشارة، وهي أكثر مما يمكن أن ينتظر الإرسال الآن، لذا يُرسل كملف.</numerusform>
            <numerusform>تتسع الإشارة لـ %1. تلزم %Ln إشارة، وهي أكثر مما يمكن أن ينتظر الإرسال الآن، لذا يُرسل كملف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The signal is not valid</source>
        <translation>الإشارة غير صالحة</translation>
    </message>
    <message>
        <source>Your role may not do this</source>
        <translation>دورك لا يسمح بذلك</translation>
    </message>
    <message>
        <source>Ask for an invite with another role.</source>
        <translation>اطلب دعوة بدور آخر.</translation>
    </message>
    <message>
        <source>This person has left</source>
        <translation>غادر هذا الشخص</translation>
    </message>
    <message>
        <source>The signal is too large</source>
        <translation>الإشارة كبيرة جدًا</translation>
    </message>
    <message>
        <source>The server takes no more signals for now</source>
        <translation>الخادم لا يقبل مزيدًا من الإشارات حاليًا</translation>
    </message>
    <message>
        <source>Wait a moment and send it again.</source>
        <translation>انتظر لحظة ثم أرسلها من جديد.</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>حدث خطأ في الخادم</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>The server refused the token</source>
        <translation>رفض الخادم الـ token</translation>
    </message>
    <message>
        <source>Ask for a new invite.</source>
        <translation>اطلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>The server knows no such session</source>
        <translation>لا يعرف الخادم هذه الجلسة</translation>
    </message>
    <message>
        <source>Check the session ID, or ask for a new invite.</source>
        <translation>تحقق من معرّف الجلسة، أو اطلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>The server could not be reached</source>
        <translation>تعذر الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>Check its address and whether it runs.</source>
        <translation>تحقق من عنوانه ومن أنه يعمل.</translation>
    </message>
    <message>
        <source>There was no link</source>
        <translation>لم يكن هناك اتصال</translation>
    </message>
    <message>
        <source>With Retry on, signals wait until the link is back.</source>
        <translation>عند تفعيل «إعادة المحاولة» تنتظر الإشارات حتى يعود الاتصال.</translation>
    </message>
    <message>
        <source>What the session needs is incomplete</source>
        <translation>ما تحتاج إليه الجلسة غير مكتمل</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>لم يرد الخادم في الوقت المحدد</translation>
    </message>
    <message>
        <source>Try again, or check its address.</source>
        <translation>حاول مجددًا، أو تحقق من عنوانه.</translation>
    </message>
    <message>
        <source>The link was lost and could not be restored</source>
        <translation>انقطع الاتصال وتعذرت استعادته</translation>
    </message>
    <message>
        <source>Connect again when the network is back.</source>
        <translation>اتصل من جديد عندما تعود الشبكة.</translation>
    </message>
    <message>
        <source>The server ended the connection</source>
        <translation>أنهى الخادم الاتصال</translation>
    </message>
    <message>
        <source>The session is full</source>
        <translation>الجلسة ممتلئة</translation>
    </message>
    <message>
        <source>Try again when someone has left.</source>
        <translation>حاول مجددًا عندما يغادر أحدهم.</translation>
    </message>
    <message>
        <source>What answers there is not a signaling server</source>
        <translation>ما يرد هناك ليس خادم إشارات</translation>
    </message>
    <message>
        <source>Check the server&apos;s address.</source>
        <translation>تحقق من عنوان الخادم.</translation>
    </message>
    <message>
        <source>Too many signals wait already</source>
        <translation>عدد الإشارات المنتظرة كبير جدًا</translation>
    </message>
    <message>
        <source>It waited too long for the link</source>
        <translation>انتظرت الاتصال وقتًا أطول من اللازم</translation>
    </message>
    <message>
        <source>It was taken back</source>
        <translation>سُحبت الإشارة</translation>
    </message>
    <message>
        <source>It was on its way when the link was lost</source>
        <translation>كانت في طريقها عندما انقطع الاتصال</translation>
    </message>
    <message>
        <source>The session ended before it could be sent</source>
        <translation>انتهت الجلسة قبل إرسالها</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>شهادة الخادم غير موثوق بها</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one the server shows.</source>
        <translation>قارن بصمتها بالبصمة التي يعرضها الخادم.</translation>
    </message>
    <message>
        <source>WARNING: the server shows another certificate than before</source>
        <translation>تحذير: يعرض الخادم شهادة غير السابقة</translation>
    </message>
    <message>
        <source>Someone may be listening in between. Ask whoever runs the server before you go on.</source>
        <translation>قد يكون هناك من يتنصت بينكما. اسأل من يدير الخادم قبل أن تتابع.</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>الرمز %1</translation>
    </message>
</context>
<context>
    <name>HistoryRecords</name>
    <message numerus="yes">
        <source>%Ln row(s) could not be recorded here: the disk did not take them</source>
        <translation>
            <numerusform>تعذر تسجيل %Ln صف هنا: لم يقبلها القرص</numerusform>
            <numerusform>تعذر تسجيل صف واحد هنا: لم يقبله القرص</numerusform>
            <numerusform>تعذر تسجيل صفين هنا: لم يقبلهما القرص</numerusform>
            <numerusform>تعذر تسجيل %Ln صفوف هنا: لم يقبلها القرص</numerusform>
            <numerusform>تعذر تسجيل %Ln صفًا هنا: لم يقبلها القرص</numerusform>
            <numerusform>تعذر تسجيل %Ln صف هنا: لم يقبلها القرص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>The history can&apos;t be used: Qt&apos;s driver for SQLite isn&apos;t installed (package libqt6sql6-sqlite).</source>
        <translation>لا يمكن استخدام المحفوظات: برنامج تشغيل SQLite في Qt غير مثبت (الحزمة libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>The history can&apos;t be opened: %1. Nothing is recorded until it can.</source>
        <translation>تعذر فتح المحفوظات: %1. لا يُسجَّل شيء حتى يمكن فتحها.</translation>
    </message>
    <message>
        <source>The history may not be written: %1. Nothing is recorded until it may.</source>
        <translation>الكتابة في المحفوظات غير مسموحة: %1. لا يُسجَّل شيء حتى يُسمح بها.</translation>
    </message>
    <message>
        <source>The disk that holds the history is full. Nothing is recorded until there is room.</source>
        <translation>القرص الذي يحوي المحفوظات ممتلئ. لا يُسجَّل شيء حتى تتوفر مساحة.</translation>
    </message>
    <message>
        <source>The history has reached its size. Nothing is recorded until some of it is deleted.</source>
        <translation>بلغت المحفوظات حجمها. لا يُسجَّل شيء حتى يُحذف بعضها.</translation>
    </message>
    <message>
        <source>Another program holds the history: %1. Nothing is recorded until it lets go.</source>
        <translation>برنامج آخر يحجز المحفوظات: %1. لا يُسجَّل شيء حتى يتركها.</translation>
    </message>
    <message>
        <source>The history can&apos;t be written: %1 (%2). Nothing is recorded until it can.</source>
        <translation>تعذرت الكتابة في المحفوظات: %1 (%2). لا يُسجَّل شيء حتى تمكن الكتابة.</translation>
    </message>
    <message>
        <source>The history can&apos;t be used, nor renamed: %1. Nothing is recorded.</source>
        <translation>لا يمكن استخدام المحفوظات ولا إعادة تسميتها: %1. لا يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>The history was damaged. It was kept as %1, and a new one was begun.</source>
        <translation>كانت المحفوظات تالفة. احتُفظ بها باسم %1، وبدأت محفوظات جديدة.</translation>
    </message>
    <message>
        <source>The history was written by a later version of Signalbox. It was kept as %1, and a new one was begun.</source>
        <translation>كُتبت المحفوظات بإصدار أحدث من Signalbox. احتُفظ بها باسم %1، وبدأت محفوظات جديدة.</translation>
    </message>
    <message>
        <source>The file of the history belongs to another program. It was kept as %1, and a new one was begun.</source>
        <translation>ملف المحفوظات يخص برنامجًا آخر. احتُفظ به باسم %1، وبدأت محفوظات جديدة.</translation>
    </message>
    <message>
        <source>Session without a name</source>
        <translation>جلسة بلا اسم</translation>
    </message>
    <message>
        <source>Hosted on this computer</source>
        <translation>مستضافة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1، الجلسة %2</translation>
    </message>
</context>
<context>
    <name>JsonLint</name>
    <message>
        <source>The %1 of line %L2 isn&apos;t closed: a %3 is missing.</source>
        <translation>لم يُغلق %1 من السطر %L2: ينقص %3.</translation>
    </message>
    <message>
        <source>There is no JSON value yet.</source>
        <translation>لا توجد قيمة JSON بعد.</translation>
    </message>
    <message>
        <source>A colon is missing after the name.</source>
        <translation>تنقص نقطتان (:) بعد الاسم.</translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation>تنقص فاصلة قبل هذا.</translation>
    </message>
    <message>
        <source>The JSON value has ended before this: there can be one only.</source>
        <translation>انتهت قيمة JSON قبل هذا: يمكن أن تكون هناك قيمة واحدة فقط.</translation>
    </message>
    <message>
        <source>Names stand in double quotes (&quot;).</source>
        <translation>تُكتب الأسماء بين علامتي اقتباس مزدوجتين (&quot;).</translation>
    </message>
    <message>
        <source>Lists and objects may lie in each other %L1 deep.</source>
        <translation>يمكن أن تتداخل القوائم والكائنات حتى عمق %L1.</translation>
    </message>
    <message>
        <source>A value is missing before this.</source>
        <translation>تنقص قيمة قبل هذا.</translation>
    </message>
    <message>
        <source>A name is missing before this.</source>
        <translation>ينقص اسم قبل هذا.</translation>
    </message>
    <message>
        <source>This %1 closes nothing.</source>
        <translation>هذا %1 لا يغلق شيئًا.</translation>
    </message>
    <message>
        <source>The %1 of line %L2 is closed by %3 and not by %4.</source>
        <translation>أُغلق %1 من السطر %L2 باستخدام %3 وليس %4.</translation>
    </message>
    <message>
        <source>Something is missing before the %1, or there is a comma or colon too many.</source>
        <translation>ينقص شيء قبل %1، أو توجد فاصلة أو نقطتان زائدتان.</translation>
    </message>
    <message>
        <source>Column %L1: %2</source>
        <comment>where, and what is wrong there</comment>
        <translation>العمود %L1: %2</translation>
    </message>
    <message>
        <source>Line %L1, column %L2: %3</source>
        <translation>السطر %L1، العمود %L2: %3</translation>
    </message>
    <message>
        <source>A backslash is written as \\ here.</source>
        <translation>تُكتب الشرطة المائلة العكسية هنا هكذا: \\.</translation>
    </message>
    <message>
        <source>Four digits from 0 to 9 and A to F follow on \u.</source>
        <translation>بعد \u تأتي أربعة أرقام من 0 إلى 9 ومن A إلى F.</translation>
    </message>
    <message>
        <source>This text isn&apos;t closed: a &quot; is missing. A line break in it is written as \n.</source>
        <translation>لم يُغلق هذا النص: تنقص &quot;. يُكتب فاصل الأسطر داخله هكذا: \n.</translation>
    </message>
    <message>
        <source>A tab in a text is written as \t.</source>
        <translation>تُكتب علامة الجدولة في النص هكذا: \t.</translation>
    </message>
    <message>
        <source>This character can&apos;t stand in a text.</source>
        <translation>لا يمكن أن يرد هذا الحرف في نص.</translation>
    </message>
    <message>
        <source>This text isn&apos;t closed: a &quot; is missing.</source>
        <translation>لم يُغلق هذا النص: تنقص &quot;.</translation>
    </message>
    <message>
        <source>Numbers are written as in 12, -0.5 or 3e8, without a 0 in front.</source>
        <translation>تُكتب الأعداد مثل 12 أو ‎-0.5 أو 3e8، دون 0 في البداية.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>هذا العدد كبير جدًا.</translation>
    </message>
    <message>
        <source>Texts stand in double quotes (&quot;).</source>
        <translation>تُكتب النصوص بين علامتي اقتباس مزدوجتين (&quot;).</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>لا توجد تعليقات في JSON.</translation>
    </message>
    <message>
        <source>“%1” is no JSON value: texts stand in double quotes (&quot;), and there are numbers, true, false and null.</source>
        <translation>القيمة «%1» ليست قيمة JSON: تُكتب النصوص بين علامتي اقتباس مزدوجتين (&quot;)، وهناك الأعداد وtrue وfalse وnull.</translation>
    </message>
</context>
<context>
    <name>LabScript</name>
    <message>
        <source>Train tunnel</source>
        <translation>نفق القطار</translation>
    </message>
    <message>
        <source>The signal gets weak</source>
        <translation>تضعف الإشارة</translation>
    </message>
    <message>
        <source>Hardly anything passes</source>
        <translation>لا يمر شيء تقريبًا</translation>
    </message>
    <message>
        <source>In the tunnel: nothing passes</source>
        <translation>في النفق: لا يمر شيء</translation>
    </message>
    <message>
        <source>No network at all</source>
        <translation>لا توجد شبكة على الإطلاق</translation>
    </message>
    <message>
        <source>Daylight between two tunnels</source>
        <translation>ضوء النهار بين نفقين</translation>
    </message>
    <message>
        <source>In the second tunnel</source>
        <translation>في النفق الثاني</translation>
    </message>
    <message>
        <source>Out in the open again</source>
        <translation>في العراء من جديد</translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>The filter&apos;s &quot;%1&quot; can&apos;t be read.</source>
        <translation>تعذرت قراءة «%1» في عامل التصفية.</translation>
    </message>
    <message>
        <source>The expression is not complete or not right at character %1: %2</source>
        <translation>التعبير غير مكتمل أو غير صحيح عند الحرف %1: %2</translation>
    </message>
</context>
<context>
    <name>LogFormat</name>
    <message>
        <source>It is no JSON: %1, at byte %2.</source>
        <translation>ليس JSON: %1، عند البايت %2.</translation>
    </message>
    <message>
        <source>It is JSON, but not an object.</source>
        <translation>إنه JSON لكنه ليس كائنًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing, or is not what a log holds there.</source>
        <translation>العنصر «%1» ناقص، أو ليس ما يحتويه السجل هناك.</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>Left: the connection was lost</source>
        <translation>غادر: انقطع الاتصال</translation>
    </message>
    <message>
        <source>Left: no answer any more</source>
        <translation>غادر: لم يعد يرد</translation>
    </message>
    <message>
        <source>Left: a moderator ended the connection</source>
        <translation>غادر: أنهى مشرف الاتصال</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Link back after %1</source>
        <translation>عاد الاتصال بعد %1</translation>
    </message>
    <message numerus="yes">
        <source>Link back after %1, %Ln signal(s) had waited</source>
        <translation>
            <numerusform>عاد الاتصال بعد %1، وانتظرت %Ln إشارة</numerusform>
            <numerusform>عاد الاتصال بعد %1، وانتظرت إشارة واحدة</numerusform>
            <numerusform>عاد الاتصال بعد %1، وانتظرت إشارتان</numerusform>
            <numerusform>عاد الاتصال بعد %1، وانتظرت %Ln إشارات</numerusform>
            <numerusform>عاد الاتصال بعد %1، وانتظرت %Ln إشارة</numerusform>
            <numerusform>عاد الاتصال بعد %1، وانتظرت %Ln إشارة</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>أمس، %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>size in bytes</comment>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 ك.ب</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 م.ب</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>waits for the server</source>
        <translation>تنتظر الخادم</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>انتهت صلاحيتها</translation>
    </message>
    <message>
        <source>unknown: it may have been sent</source>
        <translation>غير معروفة: ربما أُرسلت</translation>
    </message>
    <message>
        <source>server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>انضم</translation>
    </message>
    <message>
        <source>Link lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>The server had forgotten this connection: signals of others may be missing</source>
        <translation>كان الخادم قد نسي هذا الاتصال: قد تكون إشارات من الآخرين ناقصة</translation>
    </message>
    <message>
        <source>Session left</source>
        <translation>غادرت الجلسة</translation>
    </message>
    <message>
        <source>Session ended: %1</source>
        <translation>انتهت الجلسة: %1</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 غ.ب</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>text</source>
        <comment>what data travels as</comment>
        <translation>نص</translation>
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
        <translation>تخرج عندما يعود الاتصال</translation>
    </message>
    <message>
        <source>was on its way, is sent again when the link is back</source>
        <translation>كانت في طريقها، وتُرسل من جديد عندما يعود الاتصال</translation>
    </message>
    <message>
        <source>fails without a link</source>
        <translation>تفشل دون اتصال</translation>
    </message>
    <message>
        <source>may have arrived, is not sent again</source>
        <translation>ربما وصلت، ولا تُرسل من جديد</translation>
    </message>
    <message numerus="yes">
        <source>goes out after %Ln other(s)</source>
        <translation>
            <numerusform>تخرج بعد %Ln إشارة أخرى</numerusform>
            <numerusform>تخرج بعد إشارة أخرى واحدة</numerusform>
            <numerusform>تخرج بعد إشارتين أخريين</numerusform>
            <numerusform>تخرج بعد %Ln إشارات أخرى</numerusform>
            <numerusform>تخرج بعد %Ln إشارة أخرى</numerusform>
            <numerusform>تخرج بعد %Ln إشارة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>goes out next</source>
        <translation>تخرج هي التالية</translation>
    </message>
    <message>
        <source>goes out in %1</source>
        <translation>تخرج بعد %1</translation>
    </message>
    <message>
        <source>goes out as soon as the server takes it</source>
        <translation>تخرج بمجرد أن يقبلها الخادم</translation>
    </message>
    <message>
        <source>is sent again if the link is lost</source>
        <translation>تُرسل من جديد إذا انقطع الاتصال</translation>
    </message>
    <message>
        <source>fails if the link is lost</source>
        <translation>تفشل إذا انقطع الاتصال</translation>
    </message>
    <message>
        <source>is not sent again if the link is lost</source>
        <translation>لا تُرسل من جديد إذا انقطع الاتصال</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>The server takes no more for now</source>
        <translation>الخادم لا يقبل المزيد حاليًا</translation>
    </message>
    <message>
        <source>Others go first</source>
        <translation>تخرج إشارات أخرى أولًا</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>أُرسلت، ولا رد بعد</translation>
    </message>
    <message>
        <source>is given up as unknown in %1</source>
        <translation>يُتخلى عنها كغير معروفة بعد %1</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>تنتهي صلاحيتها بعد %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>fails in %1 if it is not back by then</source>
        <translation>تفشل بعد %1 إن لم يعد حتى ذلك الحين</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Moderator</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>ناشر</translation>
    </message>
    <message>
        <source>Publisher only</source>
        <translation>ناشر فقط</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>مشترك</translation>
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
        <translation>خادمه ليس عنوانًا يبدأ بـ http:// أو https://</translation>
    </message>
    <message>
        <source>it has no project key</source>
        <translation>ليس له مفتاح مشروع</translation>
    </message>
    <message>
        <source>it has no session ID</source>
        <translation>ليس له معرّف جلسة</translation>
    </message>
    <message>
        <source>its entry is neither “token” nor “secret”</source>
        <translation>مدخله ليس «token» ولا «secret»</translation>
    </message>
    <message>
        <source>This is no JSON: %1 at byte %L2.</source>
        <translation>هذا ليس JSON: %1 عند البايت %L2.</translation>
    </message>
    <message>
        <source>This is no file of profiles: it has no member “%1”.</source>
        <translation>هذا ليس ملفًا لملفات التعريف: ليس فيه العنصر «%1».</translation>
    </message>
    <message>
        <source>This file was written by a later version of Signalbox.</source>
        <translation>كُتب هذا الملف بإصدار أحدث من Signalbox.</translation>
    </message>
    <message>
        <source>These are %L1 profiles, at most %L2 are taken.</source>
        <translation>عدد ملفات التعريف هنا %L1، ويُقبل %L2 على الأكثر.</translation>
    </message>
    <message>
        <source>Profile %L1 can&apos;t be read: %2.</source>
        <translation>تعذرت قراءة ملف التعريف %L1: %2.</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Permission denied</source>
        <translation>الإذن مرفوض</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>عدد الملفات المفتوحة كبير جدًا</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا يوجد ملف أو مجلد بهذا الاسم</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لا توجد مساحة متبقية على الجهاز</translation>
    </message>
</context>
<context>
    <name>QJsonParseError</name>
    <message>
        <source>unterminated object</source>
        <translation>كائن غير مغلق</translation>
    </message>
    <message>
        <source>missing name separator</source>
        <translation>تنقص النقطتان بعد اسم</translation>
    </message>
    <message>
        <source>unterminated array</source>
        <translation>قائمة غير مغلقة</translation>
    </message>
    <message>
        <source>missing value separator</source>
        <translation>تنقص فاصلة بين قيمتين</translation>
    </message>
    <message>
        <source>illegal value</source>
        <translation>قيمة غير صالحة</translation>
    </message>
    <message>
        <source>invalid termination by number</source>
        <translation>ينتهي النص مبكرًا بعد رقم</translation>
    </message>
    <message>
        <source>illegal number</source>
        <translation>رقم غير صالح</translation>
    </message>
    <message>
        <source>invalid escape sequence</source>
        <translation>تسلسل هروب غير صالح</translation>
    </message>
    <message>
        <source>invalid UTF8 string</source>
        <translation>UTF-8 غير صالح</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>نص غير مغلق</translation>
    </message>
    <message>
        <source>object is missing after a comma</source>
        <translation>ينقص عنصر بعد فاصلة</translation>
    </message>
    <message>
        <source>too deeply nested document</source>
        <translation>تداخل عميق جدًا</translation>
    </message>
    <message>
        <source>too large document</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>garbage at the end of the document</source>
        <translation>يوجد شيء زائد في النهاية</translation>
    </message>
</context>
<context>
    <name>QRegularExpression</name>
    <message>
        <source>missing closing parenthesis</source>
        <translation>قوس الإغلاق ناقص</translation>
    </message>
    <message>
        <source>unmatched closing parenthesis</source>
        <translation>قوس إغلاق بلا قوس فتح</translation>
    </message>
    <message>
        <source>missing terminating ] for character class</source>
        <translation>القوس ] الذي ينهي فئة المحارف ناقص</translation>
    </message>
    <message>
        <source>quantifier does not follow a repeatable item</source>
        <translation>لا يسبق محدد التكرار ما يمكن تكراره</translation>
    </message>
    <message>
        <source>range out of order in character class</source>
        <translation>نطاق معكوس في فئة المحارف</translation>
    </message>
    <message>
        <source>numbers out of order in {} quantifier</source>
        <translation>العددان في {} معكوسان</translation>
    </message>
    <message>
        <source>\ at end of pattern</source>
        <translation>\ في نهاية النمط</translation>
    </message>
    <message>
        <source>reference to non-existent subpattern</source>
        <translation>إحالة إلى مجموعة غير موجودة</translation>
    </message>
    <message>
        <source>lookbehind assertion is not fixed length</source>
        <translation>طول التحقق الخلفي غير ثابت</translation>
    </message>
    <message>
        <source>unrecognized character follows \</source>
        <translation>محرف غير معروف بعد \</translation>
    </message>
    <message>
        <source>unrecognized character after (? or (?-</source>
        <translation>محرف غير معروف بعد (? أو (?-</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>لا يمكن الكتابة في الملف الموجود %1</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>هذا الاسم هو اسم مجلد</translation>
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
        <translation>مسافة</translation>
    </message>
</context>
<context>
    <name>QSslSocket</name>
    <message>
        <source>The certificate is self-signed, and untrusted</source>
        <translation>الشهادة موقّعة ذاتيًا وغير موثوقة</translation>
    </message>
    <message>
        <source>The root certificate of the certificate chain is self-signed, and untrusted</source>
        <translation>الشهادة الجذرية للسلسلة موقّعة ذاتيًا وغير موثوقة</translation>
    </message>
    <message>
        <source>The issuer certificate of a locally looked up certificate could not be found</source>
        <translation>لم يُعثر على شهادة المُصدر في هذا الحاسوب</translation>
    </message>
    <message>
        <source>The issuer certificate could not be found</source>
        <translation>لم يُعثر على شهادة المُصدر</translation>
    </message>
    <message>
        <source>No certificates could be verified</source>
        <translation>تعذّر التحقق من أي شهادة</translation>
    </message>
    <message>
        <source>The host name did not match any of the valid hosts for this certificate</source>
        <translation>الشهادة لا تصلح لاسم هذا الخادم</translation>
    </message>
    <message>
        <source>The certificate is not yet valid</source>
        <translation>الشهادة ليست صالحة بعد</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>انتهت صلاحية الشهادة</translation>
    </message>
    <message>
        <source>The root CA certificate is not trusted for this purpose</source>
        <translation>الشهادة الجذرية غير موثوقة لهذا الغرض</translation>
    </message>
    <message>
        <source>The peer certificate is blacklisted</source>
        <translation>شهادة الخادم في القائمة السوداء</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>ms</source>
        <translation>م.ث</translation>
    </message>
    <message>
        <source>s</source>
        <translation>ث</translation>
    </message>
    <message>
        <source>min</source>
        <translation>د</translation>
    </message>
    <message>
        <source>h</source>
        <translation>س</translation>
    </message>
    <message>
        <source>B</source>
        <translation>بايت</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>ك.ب</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>م.ب</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>غ.ب</translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message>
        <source>The token has expired</source>
        <translation>انتهت صلاحية الـ token</translation>
    </message>
    <message>
        <source>The token has just expired</source>
        <translation>انتهت صلاحية الـ token للتو</translation>
    </message>
    <message numerus="yes">
        <source>The token expired %Ln minute(s) ago</source>
        <translation>
            <numerusform>انتهت صلاحية الـ token قبل %Ln دقيقة</numerusform>
            <numerusform>انتهت صلاحية الـ token قبل دقيقة واحدة</numerusform>
            <numerusform>انتهت صلاحية الـ token قبل دقيقتين</numerusform>
            <numerusform>انتهت صلاحية الـ token قبل %Ln دقائق</numerusform>
            <numerusform>انتهت صلاحية الـ token قبل %Ln دقيقة</numerusform>
            <numerusform>انتهت صلاحية الـ token قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token expired %Ln hour(s) ago</source>
        <translation>
            <numerusform>انتهت صلاحية الـ token قبل %Ln ساعة</numerusform>
            <numerusform>انتهت صلاحية الـ token قبل ساعة واحدة</numerusform>
            <numerusform>انتهت صلاحية الـ token قبل ساعتين</numerusform>
            <numerusform>انتهت صلاحية الـ token قبل %Ln ساعات</numerusform>
            <numerusform>انتهت صلاحية الـ token قبل %Ln ساعة</numerusform>
            <numerusform>انتهت صلاحية الـ token قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token expired %Ln day(s) ago</source>
        <translation>
            <numerusform>انتهت صلاحية الـ token قبل %Ln يوم</numerusform>
            <numerusform>انتهت صلاحية الـ token قبل يوم واحد</numerusform>
            <numerusform>انتهت صلاحية الـ token قبل يومين</numerusform>
            <numerusform>انتهت صلاحية الـ token قبل %Ln أيام</numerusform>
            <numerusform>انتهت صلاحية الـ token قبل %Ln يومًا</numerusform>
            <numerusform>انتهت صلاحية الـ token قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>The token expired on %1</source>
        <translation>انتهت صلاحية الـ token في %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact: its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The token was made in the future, by this computer&apos;s clock</source>
        <translation>أُنشئ الـ token في المستقبل بحسب ساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>The token&apos;s signature is wrong: it was changed, or made with another secret</source>
        <translation>توقيع الـ token خاطئ: إما أنه غُيّر أو أُنشئ بسر آخر</translation>
    </message>
    <message>
        <source>The token can&apos;t be read</source>
        <translation>تعذرت قراءة الـ token</translation>
    </message>
    <message>
        <source>This token is for the REST API and lets nobody into a session</source>
        <translation>هذا الـ token مخصص لـ REST API ولا يُدخل أحدًا إلى جلسة</translation>
    </message>
    <message>
        <source>The token names a role that doesn&apos;t exist</source>
        <translation>يذكر الـ token دورًا غير موجود</translation>
    </message>
    <message>
        <source>The token is for another session</source>
        <translation>الـ token لجلسة أخرى</translation>
    </message>
    <message>
        <source>The token is for project %1, but the session belongs to project %2</source>
        <translation>الـ token للمشروع %1، لكن الجلسة تتبع المشروع %2</translation>
    </message>
    <message>
        <source>The session belongs to project %1, not to %2</source>
        <translation>تتبع الجلسة المشروع %1 وليس %2</translation>
    </message>
    <message>
        <source>The session ID can&apos;t be read</source>
        <translation>تعذرت قراءة معرّف الجلسة</translation>
    </message>
    <message>
        <source>The server knows no such session</source>
        <translation>لا يعرف الخادم هذه الجلسة</translation>
    </message>
    <message>
        <source>The server has no project with the key %1</source>
        <translation>ليس لدى الخادم مشروع بالمفتاح %1</translation>
    </message>
    <message>
        <source>Ask for a new invite, or mint one if you have the secret.</source>
        <translation>اطلب دعوة جديدة، أو أصدر token بنفسك إن كان لديك السر.</translation>
    </message>
    <message>
        <source>Check the clock here and that of whoever made the token.</source>
        <translation>تحقق من الساعة هنا ومن ساعة من أنشأ الـ token.</translation>
    </message>
    <message>
        <source>Copy it again, from its first to its last character, or ask for a new invite.</source>
        <translation>انسخه من جديد، من أول حرف إلى آخر حرف، أو اطلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>Ask for an invite, or for a token for this session.</source>
        <translation>اطلب دعوة، أو token لهذه الجلسة.</translation>
    </message>
    <message>
        <source>Ask for an invite with another role.</source>
        <translation>اطلب دعوة بدور آخر.</translation>
    </message>
    <message>
        <source>Ask for an invite to this session.</source>
        <translation>اطلب دعوة إلى هذه الجلسة.</translation>
    </message>
    <message>
        <source>Ask for a token made with the key and secret of project %1.</source>
        <translation>اطلب token أُنشئ بمفتاح المشروع %1 وسره.</translation>
    </message>
    <message>
        <source>Correct the project key.</source>
        <translation>صحّح مفتاح المشروع.</translation>
    </message>
    <message>
        <source>Check the session ID and the server&apos;s address, or ask for a new invite.</source>
        <translation>تحقق من معرّف الجلسة ومن عنوان الخادم، أو اطلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or ask for a new invite.</source>
        <translation>تحقق من عنوان الخادم، أو اطلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهت الصلاحية</translation>
    </message>
    <message>
        <source>Session of the token</source>
        <translation>جلسة الـ token</translation>
    </message>
    <message>
        <source>Session to join</source>
        <translation>الجلسة المراد الانضمام إليها</translation>
    </message>
</context>
<context>
    <name>RetryFields</name>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدا</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>So many signals in a second</extracomment>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>First pause</source>
        <translation>أول انتظار</translation>
    </message>
    <message>
        <source>Each pause grows</source>
        <translation>نمو كل انتظار</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>أطول انتظار</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>التفاوت</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>التوقف عن المحاولة بعد</translation>
    </message>
    <message>
        <source>Time for a signal</source>
        <translation>مهلة الإشارة</translation>
    </message>
    <message>
        <source>Signals that may wait</source>
        <translation>عدد الإشارات التي قد تنتظر</translation>
    </message>
    <message>
        <source>Their size together</source>
        <translation>حجمها مجتمعة</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>أطول وقت في الانتظار</translation>
    </message>
    <message>
        <source>Send what waited at</source>
        <translation>إرسال ما انتظر بمعدل</translation>
    </message>
    <message>
        <source>How long to wait before the first attempt once the link is lost.</source>
        <translation>مدة الانتظار قبل المحاولة الأولى بعد انقطاع الاتصال.</translation>
    </message>
    <message>
        <source>Each pause is this many times the one before.</source>
        <translation>كل انتظار يساوي الذي قبله مضروبًا في هذا العدد.</translation>
    </message>
    <message>
        <source>No pause grows beyond this.</source>
        <translation>لا يطول أي انتظار أكثر من هذا.</translation>
    </message>
    <message>
        <source>Each pause is varied by up to this share, up or down, so that many clients don&apos;t come back at the same moment.</source>
        <translation>يتغير كل انتظار بما يصل إلى هذه النسبة، زيادة أو نقصانًا، كي لا يعود عملاء كثيرون في اللحظة نفسها.</translation>
    </message>
    <message>
        <source>After so many attempts the session ends. 0 means no limit: as many as fit into the time.</source>
        <translation>تنتهي الجلسة بعد هذا العدد من المحاولات. 0 يعني بلا حد: بقدر ما يتسع له الوقت.</translation>
    </message>
    <message>
        <source>When the link was lost for so long, the session ends. “never” means that a lost link is never tried again.</source>
        <translation>عندما ينقطع الاتصال هذه المدة تنتهي الجلسة. «أبدا» تعني أن الاتصال المقطوع لا تُعاد محاولته أبدًا.</translation>
    </message>
    <message>
        <source>How long a signal may be without an outcome. “automatic” is the time until the session gives up and 5.9 s.</source>
        <translation>المدة التي قد تبقى فيها الإشارة دون نتيجة. «تلقائي» هي المدة حتى تتوقف الجلسة عن المحاولة مضافًا إليها 5.9 ث.</translation>
    </message>
    <message>
        <source>How many signals may wait for the link.</source>
        <translation>عدد الإشارات التي قد تنتظر الاتصال.</translation>
    </message>
    <message>
        <source>How many bytes of type and data may wait for the link.</source>
        <translation>عدد بايتات النوع والبيانات التي قد تنتظر الاتصال.</translation>
    </message>
    <message>
        <source>A signal that waited so long without ever being sent expires. “automatic” is the time until the session gives up and 5.9 s.</source>
        <translation>الإشارة التي تنتظر هذه المدة دون أن تُرسل قط تنتهي صلاحيتها. «تلقائي» هي المدة حتى تتوقف الجلسة عن المحاولة مضافًا إليها 5.9 ث.</translation>
    </message>
    <message>
        <source>So many signals a second go out when the link is back; new ones go behind them. 0 means no limit: as fast as the server takes them.</source>
        <translation>عدد الإشارات التي تخرج في الثانية عندما يعود الاتصال؛ وتأتي الجديدة بعدها. 0 يعني بلا حد: بأسرع ما يقبلها الخادم.</translation>
    </message>
    <message>
        <source>%1 to %2, default %3</source>
        <translation>من %1 إلى %2، الافتراضي %3</translation>
    </message>
    <message>
        <source>This is not a time. Write it like 100 ms, 1.5 s, 2 min or 1 h.</source>
        <translation>هذا ليس وقتًا. اكتبه مثل 100 م.ث أو 1.5 ث أو 2 د أو 1 س.</translation>
    </message>
    <message>
        <source>This is not a size. Write it like 512 KiB or 8 MiB.</source>
        <translation>هذا ليس حجمًا. اكتبه مثل 512 ك.ب أو 8 م.ب.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>هذا ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>هذا ليس عددًا.</translation>
    </message>
    <message>
        <source>Must be between %1 and %2.</source>
        <translation>يجب أن يكون بين %1 و%2.</translation>
    </message>
    <message>
        <source>Must not be shorter than the first pause, %1.</source>
        <translation>يجب ألا يكون أقصر من أول انتظار، %1.</translation>
    </message>
</context>
<context>
    <name>RetryTimeline</name>
    <message>
        <source>A lost link is not tried again: the session ends at once.</source>
        <translation>لا تُعاد محاولة الاتصال المقطوع: تنتهي الجلسة فورًا.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (من %2 إلى %3)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln attempt(s) come %1 after the loss. More follow; it gives up after %2 at the latest.</source>
        <translation>
            <numerusform>تأتي أول %Ln محاولة بعد الانقطاع بـ %1. تليها محاولات أخرى؛ ويتوقف بعد %2 على الأكثر.</numerusform>
            <numerusform>تأتي المحاولة الأولى بعد الانقطاع بـ %1. تليها محاولات أخرى؛ ويتوقف بعد %2 على الأكثر.</numerusform>
            <numerusform>تأتي أول محاولتين بعد الانقطاع بـ %1. تليهما محاولات أخرى؛ ويتوقف بعد %2 على الأكثر.</numerusform>
            <numerusform>تأتي أول %Ln محاولات بعد الانقطاع بـ %1. تليها محاولات أخرى؛ ويتوقف بعد %2 على الأكثر.</numerusform>
            <numerusform>تأتي أول %Ln محاولة بعد الانقطاع بـ %1. تليها محاولات أخرى؛ ويتوقف بعد %2 على الأكثر.</numerusform>
            <numerusform>تأتي أول %Ln محاولة بعد الانقطاع بـ %1. تليها محاولات أخرى؛ ويتوقف بعد %2 على الأكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s): %1 after the loss. Then it gives up.</source>
        <translation>
            <numerusform>%Ln محاولة: بعد الانقطاع بـ %1. ثم يتوقف.</numerusform>
            <numerusform>محاولة واحدة: بعد الانقطاع بـ %1. ثم يتوقف.</numerusform>
            <numerusform>محاولتان: بعد الانقطاع بـ %1. ثم يتوقف.</numerusform>
            <numerusform>%Ln محاولات: بعد الانقطاع بـ %1. ثم يتوقف.</numerusform>
            <numerusform>%Ln محاولة: بعد الانقطاع بـ %1. ثم يتوقف.</numerusform>
            <numerusform>%Ln محاولة: بعد الانقطاع بـ %1. ثم يتوقف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>The saved filters can&apos;t be read.</source>
        <translation>تعذرت قراءة عوامل التصفية المحفوظة.</translation>
    </message>
    <message>
        <source>The saved filter &quot;%1&quot; can&apos;t be read. %2</source>
        <translation>تعذرت قراءة عامل التصفية المحفوظ «%1». %2</translation>
    </message>
</context>
<context>
    <name>SessionProblem</name>
    <message>
        <source>The hub of this session ended with the application</source>
        <translation>انتهى الـ hub الخاص بهذه الجلسة مع التطبيق</translation>
    </message>
    <message>
        <source>Connect again to host it anew. People need new invites then.</source>
        <translation>اتصل من جديد لاستضافتها مرة أخرى. سيحتاج الأشخاص حينها إلى دعوات جديدة.</translation>
    </message>
    <message>
        <source>This session was open the last time, and its token was not kept</source>
        <translation>كانت هذه الجلسة مفتوحة في المرة السابقة، ولم يُحتفظ بالـ token الخاص بها</translation>
    </message>
    <message>
        <source>Paste an invite or enter a token to join again.</source>
        <translation>الصق دعوة أو أدخل token للانضمام مرة أخرى.</translation>
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
        <translation>تعذرت قراءة الإعدادات في %1: %2. يبدأ Signalbox بإعداداته الافتراضية.</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged and can&apos;t be set aside: %2. Signalbox starts with its defaults.</source>
        <translation>الإعدادات في %1 تالفة وتعذر وضعها جانبًا: %2. يبدأ Signalbox بإعداداته الافتراضية.</translation>
    </message>
    <message>
        <source>The settings were damaged. They are now in %1, and Signalbox starts with its defaults.</source>
        <translation>كانت الإعدادات تالفة. هي الآن في %1، ويبدأ Signalbox بإعداداته الافتراضية.</translation>
    </message>
</context>
<context>
    <name>SignalLanes</name>
    <message>
        <source>server</source>
        <translation>الخادم</translation>
    </message>
</context>
<context>
    <name>SignalSender</name>
    <message>
        <source>nobody is chosen who gets it</source>
        <translation>لم يُختر أحد ليتلقاها</translation>
    </message>
</context>
<context>
    <name>Signalbox::AboutDialog</name>
    <message>
        <source>the window, the network, the tests</source>
        <translation>النافذة والشبكة والاختبارات</translation>
    </message>
    <message>
        <source>what a hosted session answers servers with</source>
        <translation>ما تجيب به الجلسة المستضافة الخوادم</translation>
    </message>
    <message>
        <source>encrypted connections, certificates</source>
        <translation>الاتصالات المشفرة والشهادات</translation>
    </message>
    <message>
        <source>tokens and secrets in the keychain</source>
        <translation>الـ token والأسرار في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>About Signalbox</source>
        <translation>حول Signalbox</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>نسخ التشخيص(&amp;D)</translation>
    </message>
    <message>
        <source>Versions and what the links did, for whoever helps you. No names, no tokens, nothing that was sent.</source>
        <translation>الإصدارات وما جرى للاتصالات، لمن يساعدك. بلا أسماء ولا token ولا شيء مما أُرسل.</translation>
    </message>
    <message>
        <source>Signalbox %1</source>
        <translation>Signalbox %1</translation>
    </message>
    <message>
        <source>Sends OpenTok signals between the clients of a session.</source>
        <translation>يرسل إشارات OpenTok بين عملاء الجلسة.</translation>
    </message>
    <message>
        <source>The sources are under the MIT licence. This program contains parts under GPL-3, so as a whole it is under GPL-3.</source>
        <translation>المصدر تحت رخصة MIT. يحتوي هذا البرنامج على أجزاء تحت GPL-3، فهو ككل تحت GPL-3.</translation>
    </message>
    <message>
        <source>It is made with:</source>
        <translation>صُنع باستخدام:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>the history of signals</source>
        <translation>محفوظات الإشارات</translation>
    </message>
    <message>
        <source>invites as QR codes</source>
        <translation>الدعوات كرموز QR</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppearancePage</name>
    <message>
        <source>as the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>مريح</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>مضغوط</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الألوان(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>حجم النص(&amp;S)</translation>
    </message>
    <message>
        <source>Con&amp;trols</source>
        <translation>عناصر التحكم(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة(&amp;L)</translation>
    </message>
    <message>
        <source>Everything applies at once, to sessions that run as well. What the log already says stays in the language it was written in.</source>
        <translation>يسري كل شيء فورًا، حتى على الجلسات الجارية. وما كُتب في السجل يبقى باللغة التي كُتب بها.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ByteMeter</name>
    <message>
        <source>Bytes of UTF-8 in use, and how many a signal may hold</source>
        <translation>بايتات UTF-8 المستخدمة، وعدد ما تتسع له الإشارة</translation>
    </message>
    <message>
        <source>%L1 of %L2 bytes</source>
        <translation>%L1 من %L2 بايت</translation>
    </message>
    <message>
        <source>%L1 / %L2 B</source>
        <translation>%L1 / %L2 بايت</translation>
    </message>
</context>
<context>
    <name>Signalbox::CaptureList</name>
    <message>
        <source>Capture %1, %2</source>
        <translation>الالتقاط %1، %2</translation>
    </message>
    <message>
        <source>Recorded session %1, %2</source>
        <translation>الجلسة المسجَّلة %1، %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::CapturePage</name>
    <message>
        <source>&amp;Stop reading</source>
        <translation>إيقاف القراءة(&amp;S)</translation>
    </message>
    <message>
        <source>There is nothing in this capture.</source>
        <translation>لا شيء في هذا الالتقاط.</translation>
    </message>
    <message>
        <source>Nothing is recorded of this session.</source>
        <translation>لم يُسجَّل شيء من هذه الجلسة.</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>مقدار ما قُرئ</translation>
    </message>
</context>
<context>
    <name>Signalbox::CaptureViewModel</name>
    <message>
        <source>Reading, %1 %</source>
        <translation>جارٍ القراءة، %1 %</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
</context>
<context>
    <name>Signalbox::CapturesPanel</name>
    <message>
        <source>&amp;Close capture</source>
        <translation>إغلاق الالتقاط(&amp;C)</translation>
    </message>
    <message>
        <source>Saved logs</source>
        <translation>السجلات المحفوظة</translation>
    </message>
    <message>
        <source>&amp;Close recorded session</source>
        <translation>إغلاق الجلسة المسجَّلة(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Signalbox::CertificateDialog</name>
    <message>
        <source>The server&apos;s certificate is not the one you trusted</source>
        <translation>شهادة الخادم ليست الشهادة التي وثقت بها</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>هل هذا هو الخادم الصحيح؟</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>شهادة %1</translation>
    </message>
    <message>
        <source>Someone may be listening in between, or the server has a new certificate. Ask whoever runs it, by another way than this, before you go on.</source>
        <translation>قد يكون هناك من يتنصت بينكما، أو أن للخادم شهادة جديدة. اسأل من يديره بطريق آخر غير هذا قبل أن تتابع.</translation>
    </message>
    <message>
        <source>Nobody that this computer knows vouches for it. If whoever runs it shows the same fingerprint, it is the right one, and this certificate alone will be accepted from now on.</source>
        <translation>لا يضمنه أي طرف يعرفه هذا الحاسوب. إذا عرض من يديره البصمة نفسها فهو الخادم الصحيح، ولن تُقبل من الآن إلا هذه الشهادة وحدها.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>المعروضة الآن</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>البصمة (SHA-256)</translation>
    </message>
    <message>
        <source>Trusted so far</source>
        <translation>الموثوق بها حتى الآن</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>صادرة إلى</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرة عن</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>نفسها</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <extracomment>A date, in the letters that QLocale::toString() takes</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>From one day to another</extracomment>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>&amp;Trust the new certificate</source>
        <translation>الوثوق بالشهادة الجديدة(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Trust and connect</source>
        <translation>الوثوق والاتصال(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t connect</source>
        <translation>عدم الاتصال(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Signalbox::ChooseFilesDialog</name>
    <message>
        <source>&amp;Accept these</source>
        <translation>قبول هذه(&amp;A)</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>اختيار ملفات</translation>
    </message>
    <message>
        <source>Files that are offered</source>
        <translation>الملفات المعروضة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The name of a file, and its size</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>الكل(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>لا شيء(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <extracomment>How many files are chosen, and their size</extracomment>
        <translation>
            <numerusform>لا ملفات، %1</numerusform>
            <numerusform>ملف واحد، %1</numerusform>
            <numerusform>ملفان، %1</numerusform>
            <numerusform>%Ln ملفات، %1</numerusform>
            <numerusform>%Ln ملفًا، %1</numerusform>
            <numerusform>%Ln ملف، %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::CloseQuestion</name>
    <message>
        <source>Files are under way</source>
        <translation>هناك ملفات قيد النقل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) are not finished.</source>
        <translation>
            <numerusform>انتهت كل عمليات النقل.</numerusform>
            <numerusform>لم تنته عملية نقل واحدة.</numerusform>
            <numerusform>لم تنته عمليتا نقل.</numerusform>
            <numerusform>لم تنته %Ln عمليات نقل.</numerusform>
            <numerusform>لم تنته %Ln عملية نقل.</numerusform>
            <numerusform>لم تنته %Ln عملية نقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close &amp;anyway</source>
        <translation>إغلاق على أي حال(&amp;A)</translation>
    </message>
    <message>
        <source>They stop when this session is closed. Where it is opened again and still there, those that were accepted go on, and only what is missing is sent; other offers end.</source>
        <translation>تتوقف عند إغلاق هذه الجلسة. وإن فُتحت من جديد وكانت موجودة فسيستمر ما قُبل منها ولا يُرسل إلا ما ينقص، وتنتهي العروض الأخرى.</translation>
    </message>
    <message>
        <source>They stop when Signalbox is closed. Where the session is still there the next time, those that were accepted go on then, and only what is missing is sent; other offers end.</source>
        <translation>تتوقف عند إغلاق Signalbox. وإن كانت الجلسة موجودة في المرة القادمة فسيستمر حينها ما قُبل منها ولا يُرسل إلا ما ينقص، وتنتهي العروض الأخرى.</translation>
    </message>
    <message>
        <source>Close session</source>
        <translation>إغلاق الجلسة</translation>
    </message>
    <message>
        <source>Close Signalbox</source>
        <translation>إغلاق Signalbox</translation>
    </message>
    <message>
        <source>Close “%1”? It is hosted here, and ends for everyone.</source>
        <translation>إغلاق «%1»؟ هي مستضافة هنا وستنتهي للجميع.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s) still wait to be sent.</source>
        <translation>
            <numerusform>لا إشارات تنتظر الإرسال.</numerusform>
            <numerusform>ما زالت إشارة واحدة تنتظر الإرسال.</numerusform>
            <numerusform>ما زالت إشارتان تنتظران الإرسال.</numerusform>
            <numerusform>ما زالت %Ln إشارات تنتظر الإرسال.</numerusform>
            <numerusform>ما زالت %Ln إشارة تنتظر الإرسال.</numerusform>
            <numerusform>ما زالت %Ln إشارة تنتظر الإرسال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other person(s) will be disconnected. They can&apos;t come back: their invites will lead nowhere.</source>
        <translation>
            <numerusform>سينقطع اتصال %Ln شخص آخر. لا يمكنهم العودة: لن تؤدي دعواتهم إلى شيء.</numerusform>
            <numerusform>سينقطع اتصال شخص آخر واحد. لا يمكنه العودة: لن تؤدي دعوته إلى شيء.</numerusform>
            <numerusform>سينقطع اتصال شخصين آخرين. لا يمكنهما العودة: لن تؤدي دعوتاهما إلى شيء.</numerusform>
            <numerusform>سينقطع اتصال %Ln أشخاص آخرين. لا يمكنهم العودة: لن تؤدي دعواتهم إلى شيء.</numerusform>
            <numerusform>سينقطع اتصال %Ln شخصًا آخر. لا يمكنهم العودة: لن تؤدي دعواتهم إلى شيء.</numerusform>
            <numerusform>سينقطع اتصال %Ln شخص آخر. لا يمكنهم العودة: لن تؤدي دعواتهم إلى شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Signalbox? “%1” is hosted here, and ends for everyone.</source>
        <translation>إغلاق Signalbox؟ «%1» مستضافة هنا وستنتهي للجميع.</translation>
    </message>
    <message numerus="yes">
        <source>Close Signalbox? %Ln session(s) are hosted here, and end for everyone.</source>
        <translation>
            <numerusform>إغلاق Signalbox؟ لا توجد جلسات مستضافة هنا.</numerusform>
            <numerusform>إغلاق Signalbox؟ جلسة واحدة مستضافة هنا، وستنتهي للجميع.</numerusform>
            <numerusform>إغلاق Signalbox؟ جلستان مستضافتان هنا، وستنتهيان للجميع.</numerusform>
            <numerusform>إغلاق Signalbox؟ %Ln جلسات مستضافة هنا، وستنتهي للجميع.</numerusform>
            <numerusform>إغلاق Signalbox؟ %Ln جلسة مستضافة هنا، وستنتهي للجميع.</numerusform>
            <numerusform>إغلاق Signalbox؟ %Ln جلسة مستضافة هنا، وستنتهي للجميع.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::CommandPalette</name>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>لا شيء بهذا الاسم. جرّب كلمة أخرى.</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>cannot be done now</source>
        <translation>غير ممكن الآن</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>هذا غير ممكن الآن.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CompareDialog</name>
    <message>
        <source>server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>من: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>النوع: %1</translation>
    </message>
    <message>
        <source>(no data)</source>
        <translation>(بلا بيانات)</translation>
    </message>
    <message>
        <source>Compare two rows</source>
        <translation>مقارنة صفين</translation>
    </message>
    <message>
        <source>Differences, line by line</source>
        <translation>الفروق سطرًا سطرًا</translation>
    </message>
    <message>
        <source>−  only at %1
+  only at %2, %3 later</source>
        <translation>−  عند %1 فقط
+  عند %2 فقط، بعده بـ %3</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <comment>JSON or text</comment>
        <translation>البيانات: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::ComposerViewModel</name>
    <message>
        <source>Goes out as text. It is no JSON: %1</source>
        <translation>تخرج كنص. ليست JSON: %1</translation>
    </message>
    <message>
        <source>A type may hold letters A to Z, digits and - . _ ~ only.</source>
        <translation>لا يحتوي النوع إلا على الأحرف A إلى Z والأرقام و- . _ ~.</translation>
    </message>
    <message>
        <source>The type has %L1 bytes, %L2 are allowed.</source>
        <translation>النوع %L1 بايت، والمسموح %L2.</translation>
    </message>
    <message>
        <source>Your role may not send signals. Ask for an invite as publisher.</source>
        <translation>دورك لا يسمح بإرسال الإشارات. اطلب دعوة كناشر.</translation>
    </message>
    <message>
        <source>%L1 bytes, %L2 are allowed: shorten it by %L3.</source>
        <translation>الحجم %L1 بايت، والمسموح %L2: اختصره بمقدار %L3.</translation>
    </message>
    <message>
        <source>Not connected. Your text stays here until you connect.</source>
        <translation>غير متصل. يبقى نصك هنا حتى تتصل.</translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>اختر من يتلقاها.</translation>
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
        <translation>بصيغة JSON(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Fill in {{…}}</source>
        <translation>ملء {{…}}(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Retry when the link is back</source>
        <translation>إعادة المحاولة عندما يعود الاتصال(&amp;R)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Show o&amp;utbox</source>
        <translation>إظهار صندوق الصادر(&amp;U)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Letters A to Z, digits and - . _ ~, at most 128 bytes, or nothing</source>
        <translation>الأحرف A إلى Z والأرقام و- . _ ~، 128 بايت على الأكثر، أو لا شيء</translation>
    </message>
    <message>
        <source>On: the signal waits while the link is down. Off: it fails at once when there is no link.</source>
        <translation>مفعّل: تنتظر الإشارة ما دام الاتصال مقطوعًا. معطّل: تفشل فورًا عندما لا يوجد اتصال.</translation>
    </message>
    <message>
        <source>On: the data travels as the JSON value it is, and a program gets an object or a number. Off: it travels as text.</source>
        <translation>مفعّل: تُنقل البيانات كقيمة JSON كما هي، ويحصل البرنامج على كائن أو عدد. معطّل: تُنقل كنص.</translation>
    </message>
    <message>
        <source>On: {{now}}, {{counter}} and the like are filled in when the signal is sent.</source>
        <translation>مفعّل: تُملأ {{now}} و{{counter}} وما شابههما عند إرسال الإشارة.</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>إلى(&amp;O)</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>النوع(&amp;Y)</translation>
    </message>
    <message>
        <source>More for this signal</source>
        <translation>المزيد لهذه الإشارة</translation>
    </message>
    <message>
        <source>Format JSON, send repeatedly, what was sent before</source>
        <translation>تنسيق JSON، والإرسال المتكرر، وما أُرسل من قبل</translation>
    </message>
    <message>
        <source>&amp;Format JSON</source>
        <translation>تنسيق JSON(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Minify JSON</source>
        <translation>تصغير JSON(&amp;M)</translation>
    </message>
    <message>
        <source>Send &amp;repeatedly</source>
        <translation>إرسال متكرر(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Previous signal</source>
        <translation>الإشارة السابقة(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next signal</source>
        <translation>الإشارة التالية(&amp;N)</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Write a template, or keep what is written as one (Ctrl+T)</source>
        <translation>اكتب قالبًا، أو احتفظ بما كتبته كقالب (Ctrl+T)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Send the signal (%1)</source>
        <translation>إرسال الإشارة (%1)</translation>
    </message>
    <message>
        <source>See what waits and why, send it now, edit it or take it back</source>
        <translation>اعرف ما ينتظر ولماذا، أو أرسله الآن، أو حرّره، أو اسحبه</translation>
    </message>
    <message>
        <source>Write a signal. %1 sends it, Enter breaks the line.</source>
        <translation>اكتب إشارة. %1 يرسلها، وEnter يبدأ سطرًا جديدًا.</translation>
    </message>
    <message>
        <source>What you write stays here until you are in the session.</source>
        <translation>يبقى ما تكتبه هنا حتى تدخل الجلسة.</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>لم تُرسل: %1.</translation>
    </message>
    <message>
        <source>It is no JSON. %1</source>
        <translation>ليس JSON. %1</translation>
    </message>
    <message>
        <source>Saved as the template “%1”.</source>
        <translation>حُفظت كقالب باسم «%1».</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>إعادة المحاولة(&amp;R)</translation>
    </message>
    <message>
        <source>Where you write</source>
        <translation>حيث تكتب</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>القوالب(&amp;T)</translation>
    </message>
    <message>
        <source>Send a signal that has a type and no data (%1). Right after another signal, wait a second first.</source>
        <translation>إرسال إشارة لها نوع وبلا بيانات (%1). بعد إشارة أخرى مباشرة انتظر ثانية أولًا.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ConnectionListModel</name>
    <message>
        <source>%1 (you), %2</source>
        <translation>%1 (أنت)، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::DataView</name>
    <message>
        <source>Form of the data</source>
        <translation>شكل البيانات</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>نسخ ما هو معروض</translation>
    </message>
    <message>
        <source>Copy in this form</source>
        <translation>نسخ بهذا الشكل</translation>
    </message>
    <message>
        <source>Data of the selected signal</source>
        <translation>بيانات الإشارة المحددة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>JSON tree</source>
        <translation>شجرة JSON</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>بايتات</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>ترميز Base64</translation>
    </message>
    <message>
        <source>Decoded from base64</source>
        <translation>بعد فك ترميز base64</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>Signalbox::DepartedDelegate</name>
    <message>
        <source>%1 to %2 · %3</source>
        <extracomment>When someone came and went, and why: &quot;10:42 to 10:44 · connection lost&quot;</extracomment>
        <translation>من %1 إلى %2 · %3</translation>
    </message>
</context>
<context>
    <name>Signalbox::DepartedModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>no longer answered</source>
        <translation>لم يعد يرد</translation>
    </message>
    <message>
        <source>ended by a moderator</source>
        <translation>أنهاه مشرف</translation>
    </message>
</context>
<context>
    <name>Signalbox::DesktopNotifications</name>
    <message>
        <source>Show the session</source>
        <translation>إظهار الجلسة</translation>
    </message>
</context>
<context>
    <name>Signalbox::DetailsPanel</name>
    <message>
        <source>&amp;Details</source>
        <translation>التفاصيل(&amp;D)</translation>
    </message>
    <message>
        <source>Select a signal in the log to see all of it here.</source>
        <translation>حدد إشارة في السجل لتراها هنا كاملة.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
</context>
<context>
    <name>Signalbox::DropQuestion</name>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more problem(s).</source>
        <translation>
            <numerusform>لا مشكلات أخرى.</numerusform>
            <numerusform>هناك مشكلة أخرى.</numerusform>
            <numerusform>هناك مشكلتان أخريان.</numerusform>
            <numerusform>هناك %Ln مشكلات أخرى.</numerusform>
            <numerusform>هناك %Ln مشكلة أخرى.</numerusform>
            <numerusform>هناك %Ln مشكلة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send as a &amp;file</source>
        <translation>إرسال كملف(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>إرسال(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>Send in %Ln signal(s)</source>
        <translation>
            <numerusform>إرسال دون إشارات</numerusform>
            <numerusform>إرسال في إشارة واحدة</numerusform>
            <numerusform>إرسال في إشارتين</numerusform>
            <numerusform>إرسال في %Ln إشارات</numerusform>
            <numerusform>إرسال في %Ln إشارة</numerusform>
            <numerusform>إرسال في %Ln إشارة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::DropViewModel</name>
    <message>
        <source>The picture can&apos;t be read.</source>
        <translation>لا يمكن قراءة الصورة.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2.</source>
        <translation>لا يمكن كتابة «%1»: %2.</translation>
    </message>
    <message>
        <source>Your role may not send anything in this session.</source>
        <translation>لا يسمح لك دورك بإرسال أي شيء في هذه الجلسة.</translation>
    </message>
    <message>
        <source>Nothing can be sent: you are not in the session.</source>
        <translation>لا يمكن إرسال شيء: لست في الجلسة.</translation>
    </message>
    <message>
        <source>That is you: nothing is sent.</source>
        <translation>هذا أنت: لن يُرسل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Sent in %Ln signal(s).</source>
        <translation>
            <numerusform>لم تُرسل إشارات.</numerusform>
            <numerusform>أُرسل في إشارة واحدة.</numerusform>
            <numerusform>أُرسل في إشارتين.</numerusform>
            <numerusform>أُرسل في %Ln إشارات.</numerusform>
            <numerusform>أُرسل في %Ln إشارة.</numerusform>
            <numerusform>أُرسل في %Ln إشارة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text %1.txt</source>
        <extracomment>The name of a file with a text that was pasted, and the time</extracomment>
        <translation>نص %1.txt</translation>
    </message>
    <message>
        <source>There is no folder to keep “%1” in until it is sent.</source>
        <translation>لا يوجد مجلد لحفظ «%1» إلى أن يُرسل.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: the text takes %Ln signal(s), which are more than may wait to be sent at present. Send it as a file.</source>
        <translation>
            <numerusform>لم يُرسل شيء: لا يلزم النص شيء من الإشارات (%Ln)، لكنها أكثر مما يمكن أن ينتظر الإرسال الآن. أرسله كملف.</numerusform>
            <numerusform>لم يُرسل شيء: تلزم النص إشارة واحدة (%Ln)، وهي أكثر مما يمكن أن ينتظر الإرسال الآن. أرسله كملف.</numerusform>
            <numerusform>لم يُرسل شيء: تلزم النص إشارتان (%Ln)، وهما أكثر مما يمكن أن ينتظر الإرسال الآن. أرسله كملف.</numerusform>
            <numerusform>لم يُرسل شيء: تلزم النص %Ln إشارات، وهي أكثر مما يمكن أن ينتظر الإرسال الآن. أرسله كملف.</numerusform>
            <numerusform>لم يُرسل شيء: تلزم النص %Ln إشارة، وهي أكثر مما يمكن أن ينتظر الإرسال الآن. أرسله كملف.</numerusform>
            <numerusform>لم يُرسل شيء: تلزم النص %Ln إشارة، وهي أكثر مما يمكن أن ينتظر الإرسال الآن. أرسله كملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>اختر من يتلقاها.</translation>
    </message>
</context>
<context>
    <name>Signalbox::EmbeddedHub</name>
    <message>
        <source>This computer is on no network by which others could reach it.</source>
        <translation>هذا الحاسوب ليس على أي شبكة يمكن للآخرين الوصول إليه عبرها.</translation>
    </message>
    <message>
        <source>The session could not be hosted: %1</source>
        <translation>تعذرت استضافة الجلسة: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::ExportBar</name>
    <message>
        <source>Exporting the log</source>
        <translation>جارٍ تصدير السجل</translation>
    </message>
    <message>
        <source>How much of the log is exported</source>
        <translation>مقدار ما صُدّر من السجل</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>إلغاء التصدير</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Export what the filter shows</source>
        <translation>تصدير ما تعرضه التصفية</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Capture, a JSON object a line (*.jsonl)</source>
        <translation>التقاط، كائن JSON في كل سطر (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>Signalbox::FileCapture</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading was stopped: the rest of the file is not shown.</source>
        <translation>أُوقف التحميل: لا تُعرض بقية الملف.</translation>
    </message>
</context>
<context>
    <name>Signalbox::FilePreview</name>
    <message>
        <source>The beginning of %1</source>
        <translation>بداية %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::FilesPage</name>
    <message>
        <source>&amp;Ask before sending more than</source>
        <translation>السؤال قبل إرسال أكثر من(&amp;A)</translation>
    </message>
    <message>
        <source>Between %L1 and %L2 MiB, all files that are sent at once together. What is dropped and is less goes at once; what is pasted or picked is asked in any case.</source>
        <translation>بين %L1 و%L2 م.ب، لكل الملفات التي تُرسل معًا. ما يُفلَت وهو أقل يُرسل فورًا؛ أما ما يُلصق أو يُختار فيُسأل عنه دائمًا.</translation>
    </message>
</context>
<context>
    <name>Signalbox::FilterBar</name>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>إظهار كل شيء من جديد</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>تصفية حسب النص</translation>
    </message>
    <message>
        <source>Text to filter by</source>
        <translation>النص المراد التصفية حسبه</translation>
    </message>
    <message>
        <source>In the data, the type or a name (Ctrl+F, or / in the log)</source>
        <translation>في البيانات أو النوع أو الاسم (Ctrl+F، أو / في السجل)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>النص تعبير نمطي</translation>
    </message>
    <message>
        <source>Capital letters count</source>
        <translation>مراعاة حالة الأحرف</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>التمييز بين الأحرف الكبيرة والصغيرة</translation>
    </message>
    <message>
        <source>How many rows are shown</source>
        <translation>عدد الصفوف المعروضة</translation>
    </message>
    <message>
        <source>New rows wait until it goes on</source>
        <translation>تنتظر الصفوف الجديدة حتى المتابعة</translation>
    </message>
    <message>
        <source>%1, looking for more</source>
        <translation>%1، جارٍ البحث عن المزيد</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>%1. Go on</source>
        <translation>%1. متابعة</translation>
    </message>
    <message>
        <source>Pause the log</source>
        <translation>إيقاف السجل مؤقتًا</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>مزيد من التصفية</translation>
    </message>
    <message>
        <source>Direction, time, types and saved filters</source>
        <translation>الاتجاه والوقت والأنواع وعوامل التصفية المحفوظة</translation>
    </message>
</context>
<context>
    <name>Signalbox::FilterChips</name>
    <message>
        <source>Types of the signals</source>
        <translation>أنواع الإشارات</translation>
    </message>
    <message>
        <source>Hidden. Click to show only this type</source>
        <translation>مخفي. انقر لإظهار هذا النوع فقط</translation>
    </message>
    <message>
        <source>Show only this type; several add up</source>
        <translation>إظهار هذا النوع فقط؛ ويمكن جمع عدة أنواع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln نوع آخر</numerusform>
            <numerusform>نوع واحد آخر</numerusform>
            <numerusform>نوعان آخران</numerusform>
            <numerusform>%Ln أنواع أخرى</numerusform>
            <numerusform>%Ln نوعًا آخر</numerusform>
            <numerusform>%Ln نوع آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (مخفي)</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>الأنواع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more type(s)</source>
        <translation>
            <numerusform>لا أنواع أخرى</numerusform>
            <numerusform>نوع واحد آخر</numerusform>
            <numerusform>نوعان آخران</numerusform>
            <numerusform>%Ln أنواع أخرى</numerusform>
            <numerusform>%Ln نوعًا آخر</numerusform>
            <numerusform>%Ln نوع آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %1, %Ln signal(s), hidden</source>
        <translation>
            <numerusform>النوع %1، %Ln إشارة، مخفي</numerusform>
            <numerusform>النوع %1، إشارة واحدة، مخفي</numerusform>
            <numerusform>النوع %1، إشارتان، مخفي</numerusform>
            <numerusform>النوع %1، %Ln إشارات، مخفي</numerusform>
            <numerusform>النوع %1، %Ln إشارة، مخفي</numerusform>
            <numerusform>النوع %1، %Ln إشارة، مخفي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %1, %Ln signal(s)</source>
        <translation>
            <numerusform>النوع %1، %Ln إشارة</numerusform>
            <numerusform>النوع %1، إشارة واحدة</numerusform>
            <numerusform>النوع %1، إشارتان</numerusform>
            <numerusform>النوع %1، %Ln إشارات</numerusform>
            <numerusform>النوع %1، %Ln إشارة</numerusform>
            <numerusform>النوع %1، %Ln إشارة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::FindBar</name>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>النص تعبير نمطي</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>بحث في السجل</translation>
    </message>
    <message>
        <source>Text to find in the log</source>
        <translation>النص المراد البحث عنه في السجل</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>بحث عن السابق</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>بحث عن السابق (Shift+F3)</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>بحث عن التالي</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>بحث عن التالي (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Not found in the rows that the filter shows</source>
        <translation>غير موجود في الصفوف التي تعرضها التصفية</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
</context>
<context>
    <name>Signalbox::HelpActions</name>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>التشخيص في الحافظة.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryBar</name>
    <message>
        <source>Show earlier</source>
        <translation>إظهار الأقدم</translation>
    </message>
    <message>
        <source>Don&apos;t show this</source>
        <translation>عدم إظهار هذا</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryDialog</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search all that was recorded</source>
        <translation>بحث في كل ما سُجّل</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>&amp;Open session</source>
        <translation>فتح الجلسة(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete session…</source>
        <translation>حذف الجلسة(&amp;D)…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Recorded sessions</source>
        <translation>الجلسات المسجّلة</translation>
    </message>
    <message>
        <source>Each word is the beginning of one that is to be there. What stands in quotes is looked for as it is: &quot;on my way&quot;</source>
        <translation>كل كلمة هي بداية كلمة يجب أن ترد. وما بين علامتي الاقتباس يُبحث عنه كما هو: &quot;on my way&quot;</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Data of the chosen signal</source>
        <translation>بيانات الإشارة المختارة</translation>
    </message>
    <message>
        <source>Choose a row to see all of its data.</source>
        <translation>اختر صفًا لترى كل بياناته.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.
Sessions that you host are recorded by themselves; others with “Record this session” in the menu Session, or always where their profile says so.</source>
        <translation>لم يُسجَّل شيء بعد.
الجلسات التي تستضيفها تُسجَّل من تلقاء نفسها؛ وغيرها باستخدام «تسجيل هذه الجلسة» في قائمة «الجلسة»، أو دائمًا إذا نص ملف تعريفها على ذلك.</translation>
    </message>
    <message>
        <source>Stop &amp;exporting</source>
        <translation>إيقاف التصدير(&amp;E)</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>تصدير ما عُثر عليه</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>أسطر JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>history</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Delete a session&apos;s history</source>
        <translation>حذف محفوظات جلسة</translation>
    </message>
    <message>
        <source>Delete all that was recorded of “%1”?</source>
        <translation>هل تريد حذف كل ما سُجّل من «%1»؟</translation>
    </message>
    <message>
        <source>It can&apos;t be brought back.</source>
        <translation>لا يمكن استعادته.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryExport</name>
    <message>
        <source>The export failed: %1</source>
        <translation>فشل التصدير: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryNotices</name>
    <message>
        <source>Signals are recorded again.</source>
        <translation>تُسجَّل الإشارات من جديد.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryPage</name>
    <message>
        <source>&amp;Record sessions that are hosted here</source>
        <translation>تسجيل الجلسات المستضافة هنا(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete all that was recorded…</source>
        <translation>حذف كل ما سُجّل(&amp;D)…</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>للأبد</translation>
    </message>
    <message>
        <source>Keep signals</source>
        <translation>الاحتفاظ بالإشارات</translation>
    </message>
    <message>
        <source>&amp;Keep signals</source>
        <translation>الاحتفاظ بالإشارات(&amp;K)</translation>
    </message>
    <message>
        <source>Where the history is</source>
        <translation>مكان المحفوظات</translation>
    </message>
    <message>
        <source>Size of the history</source>
        <translation>حجم المحفوظات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Other sessions are recorded where their profile says so, or while “Record this session” is on in the menu Session. What is recorded holds no tokens: they are replaced.</source>
        <translation>تُسجَّل الجلسات الأخرى إذا نص ملف تعريفها على ذلك، أو ما دام «تسجيل هذه الجلسة» مفعّلًا في قائمة «الجلسة». لا يحتوي ما يُسجَّل على أي token: يُستبدل كل منها.</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>أيام</numerusform>
            <numerusform>يومًا</numerusform>
            <numerusform>يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the history</source>
        <translation>حذف المحفوظات</translation>
    </message>
    <message>
        <source>Delete all that was recorded, of all sessions?</source>
        <translation>هل تريد حذف كل ما سُجّل من كل الجلسات؟</translation>
    </message>
    <message>
        <source>It can&apos;t be brought back.</source>
        <translation>لا يمكن استعادته.</translation>
    </message>
    <message>
        <source>&amp;Delete all</source>
        <translation>حذف الكل(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryResultsModel</name>
    <message>
        <source>server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>بلا بيانات</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>نص فارغ</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistorySessionsModel</name>
    <message>
        <source>All sessions</source>
        <translation>كل الجلسات</translation>
    </message>
    <message>
        <source>All sessions, %1 rows</source>
        <translation>كل الجلسات، الصفوف: %1</translation>
    </message>
    <message>
        <source>%1, %2 rows, the last %3</source>
        <translation>%1، الصفوف: %2، آخرها %3</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryViewModel</name>
    <message>
        <source>Exporting: %1</source>
        <translation>جارٍ التصدير: %1</translation>
    </message>
    <message>
        <source>Letters or digits are needed to look for something.</source>
        <translation>يلزم إدخال أحرف أو أرقام للبحث عن شيء.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>صُدّر: %1</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>أُلغي التصدير؛ لم يُكتب أي ملف.</translation>
    </message>
    <message numerus="yes">
        <source>Looking… %Ln found</source>
        <translation>
            <numerusform>جارٍ البحث… عُثر على %Ln</numerusform>
            <numerusform>جارٍ البحث… عُثر على واحدة</numerusform>
            <numerusform>جارٍ البحث… عُثر على اثنتين</numerusform>
            <numerusform>جارٍ البحث… عُثر على %Ln</numerusform>
            <numerusform>جارٍ البحث… عُثر على %Ln</numerusform>
            <numerusform>جارٍ البحث… عُثر على %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown, more below</source>
        <translation>
            <numerusform>معروض %Ln، والمزيد أدناه</numerusform>
            <numerusform>معروضة واحدة، والمزيد أدناه</numerusform>
            <numerusform>معروضتان، والمزيد أدناه</numerusform>
            <numerusform>معروض %Ln، والمزيد أدناه</numerusform>
            <numerusform>معروض %Ln، والمزيد أدناه</numerusform>
            <numerusform>معروض %Ln، والمزيد أدناه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>عُثر على %Ln</numerusform>
            <numerusform>عُثر على واحدة</numerusform>
            <numerusform>عُثر على اثنتين</numerusform>
            <numerusform>عُثر على %Ln</numerusform>
            <numerusform>عُثر على %Ln</numerusform>
            <numerusform>عُثر على %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::HostChoice</name>
    <message>
        <source>On this computer &amp;only</source>
        <translation>على هذا الحاسوب فقط(&amp;O)</translation>
    </message>
    <message>
        <source>On the local &amp;network</source>
        <translation>على الشبكة المحلية(&amp;N)</translation>
    </message>
    <message>
        <source>Who can come to a hosted session?</source>
        <translation>من يمكنه دخول جلسة مستضافة؟</translation>
    </message>
    <message>
        <source>Programs on this computer</source>
        <translation>البرامج على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Everyone on the network who has an invite; what is sent is encrypted</source>
        <translation>كل من على الشبكة ولديه دعوة؛ ويُشفّر ما يُرسل</translation>
    </message>
</context>
<context>
    <name>Signalbox::HostingDialog</name>
    <message>
        <source>Copy &amp;invite</source>
        <translation>نسخ الدعوة(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Another invite</source>
        <translation>دعوة أخرى(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Stop hosting…</source>
        <translation>إيقاف الاستضافة(&amp;S)…</translation>
    </message>
    <message>
        <source>Hosting %1</source>
        <translation>استضافة %1</translation>
    </message>
    <message>
        <source>Role of the guest</source>
        <translation>دور الضيف</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>رابط الدعوة</translation>
    </message>
    <message>
        <source>Whoever has it can join, so keep it among those you trust</source>
        <translation>يمكن لكل من يملكه أن ينضم، فأبقه بين من تثق بهم</translation>
    </message>
    <message>
        <source>A fresh one, for one more guest</source>
        <translation>دعوة جديدة، لضيف آخر</translation>
    </message>
    <message>
        <source>The &amp;guest joins as</source>
        <translation>ينضم الضيف بدور(&amp;G)</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Who is connected</source>
        <translation>المتصلون</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق(&amp;C)</translation>
    </message>
    <message>
        <source>The invite is on the clipboard. Whoever has it can join, so keep it among those you trust.</source>
        <translation>الدعوة في الحافظة. يمكن لكل من يملكها أن ينضم، فأبقها بين من تثق بهم.</translation>
    </message>
    <message>
        <source>The hub has stopped: nobody can join any more.</source>
        <translation>توقف الـ hub: لم يعد بإمكان أحد الانضمام.</translation>
    </message>
    <message>
        <source>Everyone on the local network can reach it, over TLS.</source>
        <translation>يمكن لكل من على الشبكة المحلية الوصول إليها، عبر TLS.</translation>
    </message>
    <message>
        <source>Only programs on this computer can reach it.</source>
        <translation>لا يمكن الوصول إليها إلا للبرامج على هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation>
            <numerusform>%Ln متصل</numerusform>
            <numerusform>متصل واحد</numerusform>
            <numerusform>متصلان</numerusform>
            <numerusform>%Ln متصلين</numerusform>
            <numerusform>%Ln متصلًا</numerusform>
            <numerusform>%Ln متصل</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said stays in your log.</source>
        <translation>ما قيل يبقى في سجلك.</translation>
    </message>
    <message>
        <source>Nobody else is in it. Invites that you gave away will lead nowhere.</source>
        <translation>لا أحد غيرك فيها. الدعوات التي أعطيتها لن تؤدي إلى شيء.</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>إيقاف الاستضافة</translation>
    </message>
    <message>
        <source>Stop hosting “%1”?</source>
        <translation>هل تريد إيقاف استضافة «%1»؟</translation>
    </message>
    <message>
        <source>&amp;Stop hosting</source>
        <translation>إيقاف الاستضافة(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Signalbox::HubFaults</name>
    <message>
        <source>The hub could not be started again: %1</source>
        <translation>تعذر بدء الـ hub من جديد: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::JoinAgainDialog</name>
    <message>
        <source>&amp;Join</source>
        <translation>انضمام(&amp;J)</translation>
    </message>
    <message>
        <source>Join %1 again</source>
        <translation>الانضمام إلى %1 مرة أخرى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Enter another &amp;token…</source>
        <translation>إدخال token آخر(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Join as the same</source>
        <translation>انضمام بالهوية نفسها(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>الدور(&amp;R)</translation>
    </message>
    <message>
        <source>Opens beside the one that there is. The others see two people.</source>
        <translation>تُفتح بجانب الجلسة الموجودة. يرى الآخرون شخصين.</translation>
    </message>
    <message>
        <source>The token says who you are, and only who has the project&apos;s secret can make one for somebody else. You can join with the token of this session once more: the others see the same name twice. Or enter another token.</source>
        <translation>يحدد الـ token من أنت، ولا يستطيع إنشاء واحد لشخص آخر إلا من لديه سر المشروع. يمكنك الانضمام مرة أخرى بـ token هذه الجلسة: يرى الآخرون الاسم نفسه مرتين. أو أدخل token آخر.</translation>
    </message>
    <message>
        <source>Guest</source>
        <extracomment>Our second name in a session: &quot;desk 2&quot;</extracomment>
        <translation>ضيف</translation>
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
        <translation>انضمام(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>الدعوة(&amp;I)</translation>
    </message>
    <message>
        <source>Paste the link here</source>
        <translation>الصق الرابط هنا</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>الخادم(&amp;S)</translation>
    </message>
    <message>
        <source>Project &amp;key</source>
        <translation>مفتاح المشروع(&amp;K)</translation>
    </message>
    <message>
        <source>For example 46123456</source>
        <translation>مثل 46123456</translation>
    </message>
    <message>
        <source>S&amp;ession ID</source>
        <translation>معرّف الجلسة(&amp;E)</translation>
    </message>
    <message>
        <source>Begins with 1_ or 2_</source>
        <translation>يبدأ بـ 1_ أو 2_</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>الـ Token(&amp;T)</translation>
    </message>
    <message>
        <source>Begins with T1== or eyJ</source>
        <translation>يبدأ بـ T1== أو eyJ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم(&amp;N)</translation>
    </message>
    <message>
        <source>What you call this session; may stay empty</source>
        <translation>ما تسمي به هذه الجلسة؛ يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع(&amp;B)</translation>
    </message>
    <message>
        <source>Join with an invite</source>
        <translation>انضمام بدعوة</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>اتصال بخادم</translation>
    </message>
    <message>
        <source>&amp;Enter server and token instead</source>
        <translation>إدخال الخادم والـ token بدلًا من ذلك(&amp;E)</translation>
    </message>
    <message>
        <source>Use an &amp;invite instead</source>
        <translation>استخدام دعوة بدلًا من ذلك(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Remember the token in the system&apos;s keychain</source>
        <translation>تذكّر الـ token في سلسلة مفاتيح النظام(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remember the token until Signalbox is closed</source>
        <translation>تذكّر الـ token حتى إغلاق Signalbox(&amp;R)</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used, and a token is never written anywhere else.</source>
        <translation>ليس في هذا الحاسوب سلسلة مفاتيح يمكن استخدامها، ولا يُكتب الـ token أبدًا في أي مكان آخر.</translation>
    </message>
</context>
<context>
    <name>Signalbox::JoinViewModel</name>
    <message>
        <source>Paste the invite here. It begins with signalbox:join</source>
        <translation>الصق الدعوة هنا. تبدأ بـ signalbox:join</translation>
    </message>
    <message>
        <source>This is not an invite. An invite is a link that begins with signalbox:join</source>
        <translation>هذه ليست دعوة. الدعوة رابط يبدأ بـ signalbox:join</translation>
    </message>
    <message>
        <source>The invite is incomplete. Copy it again, from its first to its last character.</source>
        <translation>الدعوة غير مكتملة. انسخها من جديد، من أول حرف إلى آخر حرف.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, for example http://localhost:8080</source>
        <translation>أدخل عنوان الخادم، مثل http://localhost:8080</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://</source>
        <translation>يجب أن يبدأ العنوان بـ http:// أو https://</translation>
    </message>
    <message>
        <source>This is not an address. It looks like http://localhost:8080</source>
        <translation>هذا ليس عنوانًا. يبدو العنوان هكذا: http://localhost:8080</translation>
    </message>
    <message>
        <source>Enter the project&apos;s key.</source>
        <translation>أدخل مفتاح المشروع.</translation>
    </message>
    <message>
        <source>Enter the session ID. It begins with 1_ or 2_</source>
        <translation>أدخل معرّف الجلسة. يبدأ بـ 1_ أو 2_</translation>
    </message>
    <message>
        <source>This is not a session ID: it begins with 1_ or 2_</source>
        <translation>هذا ليس معرّف جلسة: فهو يبدأ بـ 1_ أو 2_</translation>
    </message>
    <message>
        <source>Enter a token for this session.</source>
        <translation>أدخل token لهذه الجلسة.</translation>
    </message>
    <message>
        <source>A token holds no spaces or line breaks. Copy it again.</source>
        <translation>لا يحتوي الـ token على مسافات أو فواصل أسطر. انسخه من جديد.</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonTreeModel</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln عنصر مسمى</numerusform>
            <numerusform>عنصر مسمى واحد</numerusform>
            <numerusform>عنصران مسميان</numerusform>
            <numerusform>%Ln عناصر مسماة</numerusform>
            <numerusform>%Ln عنصرًا مسمى</numerusform>
            <numerusform>%Ln عنصر مسمى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s)</source>
        <translation>
            <numerusform>%Ln عنصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonTreeView</name>
    <message>
        <source>Data as a tree</source>
        <translation>البيانات كشجرة</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>نسخ القيمة(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>نسخ المسار(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Signalbox::KeychainPage</name>
    <message>
        <source>Remember tokens and secrets in the system&apos;s &amp;keychain</source>
        <translation>تذكّر الـ token والأسرار في سلسلة مفاتيح النظام(&amp;K)</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used at present.</source>
        <translation>ليس في هذا الحاسوب حاليًا سلسلة مفاتيح يمكن استخدامها.</translation>
    </message>
    <message>
        <source>&amp;Remove them from the keychain</source>
        <translation>إزالتها من سلسلة المفاتيح(&amp;R)</translation>
    </message>
    <message>
        <source>They were removed from the keychain.</source>
        <translation>أُزيلت من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Not all of them could be removed: the keychain refused.</source>
        <translation>تعذرت إزالتها كلها: رفضت سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>What was kept there before stays there until it is removed.</source>
        <translation>ما كان محفوظًا هناك من قبل يبقى حتى يُزال.</translation>
    </message>
    <message>
        <source>Remove from the keychain</source>
        <translation>إزالة من سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Remove all tokens and secrets of Signalbox from the keychain?</source>
        <translation>إزالة كل ما لـ Signalbox من token وأسرار من سلسلة المفاتيح؟</translation>
    </message>
    <message>
        <source>They can&apos;t be brought back. Profiles and remembered sessions ask for them once Signalbox is started again.</source>
        <translation>لا يمكن استعادتها. ستطلبها ملفات التعريف والجلسات المتذكرة عند تشغيل Signalbox من جديد.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة(&amp;R)</translation>
    </message>
    <message>
        <source>Tokens and secrets are never written anywhere else: not into the settings, not into logs, not into exports. Without the keychain they are remembered until Signalbox is closed.</source>
        <translation>لا تُكتب الـ token والأسرار في أي مكان آخر أبدًا: لا في الإعدادات ولا في السجلات ولا في الملفات المصدَّرة. ومن دون سلسلة المفاتيح تُتذكَّر حتى إغلاق Signalbox.</translation>
    </message>
</context>
<context>
    <name>Signalbox::LabActions</name>
    <message>
        <source>&amp;Reconnect lab</source>
        <translation>مختبر إعادة الاتصال(&amp;R)</translation>
    </message>
    <message>
        <source>Show the &amp;panel</source>
        <translation>إظهار اللوحة(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cut the line</source>
        <translation>قطع الخط(&amp;C)</translation>
    </message>
    <message>
        <source>Connections break off, and can be made anew at once</source>
        <translation>تنقطع الاتصالات، ويمكن إنشاؤها من جديد فورًا</translation>
    </message>
    <message>
        <source>S&amp;tall</source>
        <translation>تجميد(&amp;T)</translation>
    </message>
    <message>
        <source>Half-open: nothing passes any more, and nobody is told</source>
        <translation>نصف مفتوح: لم يعد يمر شيء، ولا يُخبَر أحد</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>تأخير(&amp;D)</translation>
    </message>
    <message>
        <source>Every message takes longer</source>
        <translation>تستغرق كل رسالة وقتًا أطول</translation>
    </message>
    <message>
        <source>Re&amp;fuse newcomers</source>
        <translation>رفض القادمين الجدد(&amp;F)</translation>
    </message>
    <message>
        <source>Who comes, or comes back, is turned away</source>
        <translation>يُرَد كل من يأتي أو يعود</translation>
    </message>
    <message>
        <source>&amp;Restart the hub</source>
        <translation>إعادة تشغيل الـ hub(&amp;R)</translation>
    </message>
    <message>
        <source>The hub forgets everyone, and is back at once</source>
        <translation>ينسى الـ hub الجميع، ويعود فورًا</translation>
    </message>
    <message>
        <source>Train t&amp;unnel, 40 s</source>
        <translation>نفق القطار، 40 ث(&amp;U)</translation>
    </message>
    <message>
        <source>Weak, gone, back and gone again, by a plan</source>
        <translation>ضعيف، ثم مقطوع، ثم عائد، ثم مقطوع من جديد، وفق خطة</translation>
    </message>
    <message>
        <source>&amp;Stop: all is well again</source>
        <translation>إيقاف: كل شيء بخير من جديد(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Signalbox::LabBar</name>
    <message>
        <source>Stall</source>
        <translation>تجميد</translation>
    </message>
    <message>
        <source>Half-open: nothing passes any more, and nobody is told</source>
        <translation>نصف مفتوح: لم يعد يمر شيء، ولا يُخبَر أحد</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Every message takes longer, each way</source>
        <translation>تستغرق كل رسالة وقتًا أطول، في كل اتجاه</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Who comes, or comes back, is turned away</source>
        <translation>يُرَد كل من يأتي أو يعود</translation>
    </message>
    <message>
        <source>Restart hub</source>
        <translation>إعادة تشغيل الـ hub</translation>
    </message>
    <message>
        <source>Train tunnel, 40 s</source>
        <translation>نفق القطار، 40 ث</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Reconnect lab</source>
        <translation>مختبر إعادة الاتصال</translation>
    </message>
    <message>
        <source>What goes on in the lab</source>
        <translation>ما يجري في المختبر</translation>
    </message>
    <message>
        <source>How far the train is</source>
        <translation>مدى تقدم القطار</translation>
    </message>
    <message>
        <source>Close the reconnect lab</source>
        <translation>إغلاق مختبر إعادة الاتصال</translation>
    </message>
    <message>
        <source>Stop and close (Escape)</source>
        <translation>إيقاف وإغلاق (Esc)</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>For this window&apos;s session</source>
        <translation>لجلسة هذه النافذة</translation>
    </message>
    <message>
        <source>Whose lines</source>
        <translation>خطوط من</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> م.ث</translation>
    </message>
    <message>
        <source>How much longer, in milliseconds</source>
        <translation>مقدار الزيادة، بالمللي ثانية</translation>
    </message>
    <message>
        <source>+ 0 to </source>
        <translation>+ 0 إلى </translation>
    </message>
    <message>
        <source>Jitter: up to so much more, in milliseconds</source>
        <translation>التفاوت: زيادة تصل إلى هذا القدر، بالمللي ثانية</translation>
    </message>
    <message>
        <source>The hub forgets everyone, and is back at once</source>
        <translation>ينسى الـ hub الجميع، ويعود فورًا</translation>
    </message>
    <message>
        <source>Weak, gone, back and gone again, by a plan</source>
        <translation>ضعيف، ثم مقطوع، ثم عائد، ثم مقطوع من جديد، وفق خطة</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قطع</translation>
    </message>
    <message>
        <source>Connections break off, and can be made anew at once</source>
        <translation>تنقطع الاتصالات، ويمكن إنشاؤها من جديد فورًا</translation>
    </message>
    <message>
        <source>All is well. Choose what is to go wrong.</source>
        <translation>كل شيء بخير. اختر ما ينبغي أن يتعطل.</translation>
    </message>
</context>
<context>
    <name>Signalbox::LanePlot</name>
    <message>
        <source>Who sent to whom</source>
        <translation>من أرسل إلى من</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s) between: %1</source>
        <translation>
            <numerusform>%Ln إشارة بين: %1</numerusform>
            <numerusform>إشارة واحدة بين: %1</numerusform>
            <numerusform>إشارتان بين: %1</numerusform>
            <numerusform>%Ln إشارات بين: %1</numerusform>
            <numerusform>%Ln إشارة بين: %1</numerusform>
            <numerusform>%Ln إشارة بين: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No signals in this time</source>
        <translation>لا إشارات في هذا الوقت</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>%1  %2 to %3  %4</source>
        <extracomment>A time, who sent, to whom, and the type of the signal</extracomment>
        <translation>%1  من %2 إلى %3  %4</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln إشارة أخرى</numerusform>
            <numerusform>وإشارة أخرى واحدة</numerusform>
            <numerusform>وإشارتان أخريان</numerusform>
            <numerusform>و%Ln إشارات أخرى</numerusform>
            <numerusform>و%Ln إشارة أخرى</numerusform>
            <numerusform>و%Ln إشارة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::LiveRegion</name>
    <message>
        <source>New signals</source>
        <translation>إشارات جديدة</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogActions</name>
    <message>
        <source>&amp;Filter</source>
        <translation>تصفية(&amp;F)</translation>
    </message>
    <message>
        <source>Cl&amp;ear the filter</source>
        <translation>مسح التصفية(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Save the filter…</source>
        <translation>حفظ التصفية(&amp;S)…</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>بحث(&amp;I)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>بحث عن التالي(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>بحث عن السابق(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت(&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;west first</source>
        <translation>الأحدث أولًا(&amp;W)</translation>
    </message>
    <message>
        <source>Wrap &amp;long data</source>
        <translation>التفاف البيانات الطويلة(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Clear the log</source>
        <translation>مسح السجل(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Undo clearing</source>
        <translation>تراجع عن المسح(&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>نسخ بصيغة(&amp;A)</translation>
    </message>
    <message>
        <source>Co&amp;mpare two rows</source>
        <translation>مقارنة صفين(&amp;M)</translation>
    </message>
    <message>
        <source>E&amp;xport the log…</source>
        <translation>تصدير السجل(&amp;X)…</translation>
    </message>
    <message>
        <source>Export what the filte&amp;r shows…</source>
        <translation>تصدير ما تعرضه التصفية(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogDelegate</name>
    <message>
        <source>no data</source>
        <translation>بلا بيانات</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>نص فارغ</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogExport</name>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>تعذرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>all rows were gone from the log before they could be written.</source>
        <translation>اختفت كل الصفوف من السجل قبل أن يمكن كتابتها.</translation>
    </message>
    <message>
        <source>Exported: %1. But %2 of the %3 rows of the log were gone before they could be looked at.</source>
        <translation>صُدِّر: %1. لكن %2 من صفوف السجل البالغة %3 اختفت قبل أن يمكن فحصها.</translation>
    </message>
    <message>
        <source>Exported: %1 of %2. The rest was gone from the log before it could be written.</source>
        <translation>صُدِّر: %1 من %2. اختفى الباقي من السجل قبل أن يمكن كتابته.</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogImport</name>
    <message>
        <source>%1 can&apos;t be opened: %2</source>
        <translation>تعذر فتح %1: %2</translation>
    </message>
    <message>
        <source>It is longer than %1 bytes.</source>
        <translation>أطول من %1 بايت.</translation>
    </message>
    <message>
        <source>Line %1 of %2 can&apos;t be read. %3</source>
        <translation>تعذرت قراءة السطر %1 من %2. %3</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogPage</name>
    <message>
        <source>Measure &amp;round trips to people, and answer theirs</source>
        <translation>قياس زمن الذهاب والإياب إلى الأشخاص، والرد على قياساتهم(&amp;R)</translation>
    </message>
    <message>
        <source>with milliseconds</source>
        <translation>بالمللي ثانية</translation>
    </message>
    <message>
        <source>to the second</source>
        <translation>حتى الثانية</translation>
    </message>
    <message>
        <source>&amp;Memory of each session</source>
        <translation>ذاكرة كل جلسة(&amp;M)</translation>
    </message>
    <message>
        <source>Between %L1 and %L2 MiB. Beyond it the oldest signals of a log are on disk only, until the session is closed.</source>
        <translation>بين %L1 و%L2 م.ب. وما زاد على ذلك تبقى أقدم إشارات السجل على القرص فقط حتى إغلاق الجلسة.</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>الأوقات(&amp;T)</translation>
    </message>
    <message>
        <source>Between people who both use Signalbox, on a hub of Signalbox: a small signal there and back, which the log doesn&apos;t show. What others are told of it changes with the next connect.</source>
        <translation>بين الأشخاص الذين يستخدمون Signalbox على hub من Signalbox: إشارة صغيرة ذهابًا وإيابًا لا يعرضها السجل. وما يُخبَر به الآخرون عن ذلك يتغير مع الاتصال التالي.</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> م.ب</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogPane</name>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع(&amp;U)</translation>
    </message>
    <message>
        <source>Looking through the log…</source>
        <translation>جارٍ البحث في السجل…</translation>
    </message>
    <message>
        <source>Nothing in the log fits the filter.</source>
        <translation>لا شيء في السجل يوافق التصفية.</translation>
    </message>
    <message numerus="yes">
        <source>The log was cleared of %Ln row(s).</source>
        <translation>
            <numerusform>مُسح %Ln صف من السجل.</numerusform>
            <numerusform>مُسح صف واحد من السجل.</numerusform>
            <numerusform>مُسح صفان من السجل.</numerusform>
            <numerusform>مُسحت %Ln صفوف من السجل.</numerusform>
            <numerusform>مُسح %Ln صفًا من السجل.</numerusform>
            <numerusform>مُسح %Ln صف من السجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>The filter hides what you sent.</source>
        <translation>التصفية تخفي ما أرسلته.</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogRowMenu</name>
    <message>
        <source>no type</source>
        <translation>بلا نوع</translation>
    </message>
    <message>
        <source>Show only type “%1”</source>
        <translation>إظهار النوع «%1» فقط</translation>
    </message>
    <message>
        <source>Hide type “%1”</source>
        <translation>إخفاء النوع «%1»</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>إظهار %1 فقط</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>إخفاء %1</translation>
    </message>
    <message>
        <source>Show what was hidden</source>
        <translation>إظهار ما أُخفي</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>نص(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>بصيغة JSON(&amp;J)</translation>
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
        <translation>نسخ الصفوف(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>نسخ البيانات(&amp;D)</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>نسخ بصيغة(&amp;A)</translation>
    </message>
    <message>
        <source>Co&amp;mpare both rows</source>
        <translation>مقارنة الصفين(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogView</name>
    <message>
        <source>Log of signals</source>
        <translation>سجل الإشارات</translation>
    </message>
    <message>
        <source>Jump to the newest signal</source>
        <translation>انتقال إلى أحدث إشارة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Jump to newest</source>
        <translation>انتقال إلى الأحدث</translation>
    </message>
    <message numerus="yes">
        <source>Jump to newest, %Ln new</source>
        <translation>
            <numerusform>انتقال إلى الأحدث، %Ln جديدة</numerusform>
            <numerusform>انتقال إلى الأحدث، واحدة جديدة</numerusform>
            <numerusform>انتقال إلى الأحدث، اثنتان جديدتان</numerusform>
            <numerusform>انتقال إلى الأحدث، %Ln جديدة</numerusform>
            <numerusform>انتقال إلى الأحدث، %Ln جديدة</numerusform>
            <numerusform>انتقال إلى الأحدث، %Ln جديدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::LogViewModel</name>
    <message>
        <source>The expression takes too long on some signals; these are left out.</source>
        <translation>يستغرق التعبير وقتًا طويلًا مع بعض الإشارات؛ وقد تُركت.</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>بلا نوع</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Paused, %1 new</source>
        <translation>متوقف مؤقتًا، الجديدة: %1</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>صُدّر: %1</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>أُلغي التصدير؛ لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 في قائمة الانتظار</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>+%1 on the wire</source>
        <translation>+%1 على الخط</translation>
    </message>
    <message>
        <source>+%1 taken by the hub</source>
        <translation>+%1 قبلها الـ hub</translation>
    </message>
    <message>
        <source>+%1 ended</source>
        <translation>+%1 انتهت</translation>
    </message>
    <message>
        <source>+%1 nobody else was there</source>
        <translation>+%1 لم يكن هناك أحد آخر</translation>
    </message>
    <message>
        <source>+%1 handed to %2 of %3</source>
        <translation>+%1 سُلِّمت إلى %2 من %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of all that were found</comment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::MainWindow</name>
    <message>
        <source>This computer has no keychain that can be used. Tokens are remembered until Signalbox is closed.</source>
        <translation>ليس في هذا الحاسوب سلسلة مفاتيح يمكن استخدامها. يُتذكر الـ token حتى إغلاق Signalbox.</translation>
    </message>
    <message>
        <source>The token was not found. Enter a fresh one to join again.</source>
        <translation>لم يُعثر على الـ token. أدخل واحدًا جديدًا للانضمام مرة أخرى.</translation>
    </message>
    <message>
        <source>The token was not kept. Enter a fresh one to join again.</source>
        <translation>لم يُحتفظ بالـ token. أدخل واحدًا جديدًا للانضمام مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 – Signalbox</source>
        <translation>%1 – Signalbox</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>فتح التقاط</translation>
    </message>
    <message>
        <source>Captures (*.jsonl *.json)</source>
        <translation>الالتقاطات (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>“%1” is closed. %2 opens it again.</source>
        <translation>«%1» مغلقة. %2 يفتحها من جديد.</translation>
    </message>
</context>
<context>
    <name>Signalbox::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا التنبيه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Signalbox::NotificationsPage</name>
    <message>
        <source>Show &amp;notifications for signals while the window is not in front</source>
        <translation>إظهار إشعارات للإشارات عندما لا تكون النافذة في المقدمة(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add a rule</source>
        <translation>إضافة قاعدة(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;move the rule</source>
        <translation>إزالة القاعدة(&amp;M)</translation>
    </message>
    <message>
        <source>None &amp;from</source>
        <translation>بلا إشعارات من(&amp;F)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Text in the data</source>
        <translation>نص في البيانات</translation>
    </message>
    <message>
        <source>A signal that fits one of the rules is told; without rules every signal is. What is empty in a rule fits always. A rule without its check mark rests.</source>
        <translation>يُشعَر بكل إشارة توافق إحدى القواعد؛ ومن دون قواعد يُشعَر بكل إشارة. وما كان فارغًا في قاعدة يوافق دائمًا. والقاعدة غير المؤشَّر عليها معطّلة.</translation>
    </message>
    <message>
        <source>Muted from</source>
        <translation>كتم من</translation>
    </message>
    <message>
        <source>Muted until</source>
        <translation>كتم حتى</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Between two times: from 22:00 until 07:00</extracomment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Tell &amp;screen readers of new signals in the session in front</source>
        <translation>إعلام قارئات الشاشة بالإشارات الجديدة في الجلسة التي في المقدمة(&amp;S)</translation>
    </message>
    <message>
        <source>Show an icon in the system &amp;tray</source>
        <translation>إظهار أيقونة في علبة النظام(&amp;T)</translation>
    </message>
    <message>
        <source>At most once a second: what came last, and how many there were.</source>
        <translation>مرة في الثانية على الأكثر: آخر ما وصل وكم كان عدده.</translation>
    </message>
    <message>
        <source>It says how many signals are new, and shows and hides the window.</source>
        <translation>تخبر بعدد الإشارات الجديدة، وتُظهر النافذة وتخفيها.</translation>
    </message>
    <message>
        <source>This desktop has no tray at present.</source>
        <translation>لا توجد علبة نظام على سطح المكتب هذا حاليًا.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع(&amp;U)</translation>
    </message>
    <message>
        <source>The rule is removed.</source>
        <translation>أُزيلت القاعدة.</translation>
    </message>
</context>
<context>
    <name>Signalbox::OutboxDelegate</name>
    <message>
        <source>to %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>تنتظر منذ %1</translation>
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
        <translation>الجميع</translation>
    </message>
    <message>
        <source>%1 to %2. %3: %4. Retry is %5.</source>
        <translation>%1 إلى %2. %3: %4. إعادة المحاولة: %5.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّلة</translation>
    </message>
</context>
<context>
    <name>Signalbox::OutboxPanel</name>
    <message>
        <source>Send no&amp;w</source>
        <translation>إرسال الآن(&amp;W)</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>تحرير(&amp;D)</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>سحب(&amp;B)</translation>
    </message>
    <message>
        <source>Take all bac&amp;k</source>
        <translation>سحب الكل(&amp;K)</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>إعادة المحاولة(&amp;T)</translation>
    </message>
    <message>
        <source>Signals that wait</source>
        <translation>الإشارات المنتظرة</translation>
    </message>
    <message>
        <source>Send it before all others; tries the link at once</source>
        <translation>إرسالها قبل كل الأخرى؛ تُجرَّب محاولة الاتصال فورًا</translation>
    </message>
    <message>
        <source>Take the signal back into the composer (Enter)</source>
        <translation>سحب الإشارة إلى المحرر (Enter)</translation>
    </message>
    <message>
        <source>Don&apos;t send it (Delete)</source>
        <translation>عدم إرسالها (Delete)</translation>
    </message>
    <message>
        <source>Whether the signal waits for the link, and is sent again on the next</source>
        <translation>هل تنتظر الإشارة الاتصال، وتُرسل من جديد على الاتصال التالي</translation>
    </message>
    <message>
        <source>Close the outbox</source>
        <translation>إغلاق صندوق الصادر</translation>
    </message>
    <message>
        <source>Close the outbox (Escape)</source>
        <translation>إغلاق صندوق الصادر (Esc)</translation>
    </message>
    <message>
        <source>Outbo&amp;x %L1</source>
        <translation>صندوق الصادر %L1(&amp;X)</translation>
    </message>
    <message>
        <source>Too late: the signal is on its way.</source>
        <translation>فات الأوان: الإشارة في طريقها.</translation>
    </message>
    <message numerus="yes">
        <source>Too late: %Ln signal(s) are on their way.</source>
        <translation>
            <numerusform>فات الأوان: %Ln إشارة في طريقها.</numerusform>
            <numerusform>فات الأوان: إشارة واحدة في طريقها.</numerusform>
            <numerusform>فات الأوان: إشارتان في طريقهما.</numerusform>
            <numerusform>فات الأوان: %Ln إشارات في طريقها.</numerusform>
            <numerusform>فات الأوان: %Ln إشارة في طريقها.</numerusform>
            <numerusform>فات الأوان: %Ln إشارة في طريقها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s) were taken back.</source>
        <translation>
            <numerusform>سُحبت %Ln إشارة.</numerusform>
            <numerusform>سُحبت إشارة واحدة.</numerusform>
            <numerusform>سُحبت إشارتان.</numerusform>
            <numerusform>سُحبت %Ln إشارات.</numerusform>
            <numerusform>سُحبت %Ln إشارة.</numerusform>
            <numerusform>سُحبت %Ln إشارة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>سحب الكل</translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln signal(s) that wait?</source>
        <translation>
            <numerusform>لا توجد إشارات منتظرة.</numerusform>
            <numerusform>سحب إشارة واحدة منتظرة؟</numerusform>
            <numerusform>سحب إشارتين منتظرتين؟</numerusform>
            <numerusform>سحب %Ln إشارات منتظرة؟</numerusform>
            <numerusform>سحب %Ln إشارة منتظرة؟</numerusform>
            <numerusform>سحب %Ln إشارة منتظرة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They will not be sent. The log keeps what they say, and can send each again.</source>
        <translation>لن تُرسل. يحتفظ السجل بما تقوله، ويمكن إرسال كل منها مرة أخرى.</translation>
    </message>
    <message>
        <source>&amp;Take all back</source>
        <translation>سحب الكل(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>Not sent: %Ln signal(s), for there is no link and they no longer wait for it. In the log, “Edit and send again” brings them back.</source>
        <translation>
            <numerusform>لم تُرسل إشارات (%Ln)، إذ لا اتصال ولم تعد تنتظره. في السجل يعيدها «تحرير وإرسال من جديد».</numerusform>
            <numerusform>لم تُرسل إشارة واحدة (%Ln)، إذ لا اتصال ولم تعد تنتظره. في السجل يعيدها «تحرير وإرسال من جديد».</numerusform>
            <numerusform>لم تُرسل إشارتان (%Ln)، إذ لا اتصال ولم تعودا تنتظرانه. في السجل يعيدهما «تحرير وإرسال من جديد».</numerusform>
            <numerusform>لم تُرسل %Ln إشارات، إذ لا اتصال ولم تعد تنتظره. في السجل يعيدها «تحرير وإرسال من جديد».</numerusform>
            <numerusform>لم تُرسل %Ln إشارة، إذ لا اتصال ولم تعد تنتظره. في السجل يعيدها «تحرير وإرسال من جديد».</numerusform>
            <numerusform>لم تُرسل %Ln إشارة، إذ لا اتصال ولم تعد تنتظره. في السجل يعيدها «تحرير وإرسال من جديد».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::OutboxViewModel</name>
    <message numerus="yes">
        <source>%Ln signal(s) wait</source>
        <translation>
            <numerusform>%Ln إشارة تنتظر</numerusform>
            <numerusform>إشارة واحدة تنتظر</numerusform>
            <numerusform>إشارتان تنتظران</numerusform>
            <numerusform>%Ln إشارات تنتظر</numerusform>
            <numerusform>%Ln إشارة تنتظر</numerusform>
            <numerusform>%Ln إشارة تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2: the next goes out in %3.</source>
        <translation>%1. %2: تخرج التالية بعد %3.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1 for the server&apos;s answer.</source>
        <translation>%1 رد الخادم.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PageDrops</name>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>إرسال ملفات</translation>
    </message>
    <message>
        <source>Send a folder</source>
        <translation>إرسال مجلد</translation>
    </message>
</context>
<context>
    <name>Signalbox::PeoplePanel</name>
    <message>
        <source>Who is in the session appears here once you are connected.</source>
        <translation>يظهر هنا من في الجلسة بعد أن تتصل.</translation>
    </message>
    <message>
        <source>People in the session</source>
        <translation>الأشخاص في الجلسة</translation>
    </message>
    <message>
        <source>People who have left</source>
        <translation>الأشخاص الذين غادروا</translation>
    </message>
    <message>
        <source>Who was here, until when, and why they are gone</source>
        <translation>من كان هنا، وحتى متى، ولماذا غادر</translation>
    </message>
    <message>
        <source>They are shown</source>
        <translation>معروضون</translation>
    </message>
    <message>
        <source>They are hidden</source>
        <translation>مخفيون</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>الأشخاص(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;People %L1</source>
        <translation>الأشخاص %L1(&amp;P)</translation>
    </message>
    <message>
        <source>Left: %L1</source>
        <extracomment>How many people have left the session</extracomment>
        <translation>غادروا: %L1</translation>
    </message>
    <message>
        <source>&amp;Write to this person</source>
        <translation>الكتابة إلى هذا الشخص(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Measure the round trip</source>
        <translation>قياس زمن الذهاب والإياب(&amp;M)</translation>
    </message>
    <message>
        <source>Copy connection &amp;ID</source>
        <translation>نسخ معرّف الاتصال(&amp;I)</translation>
    </message>
    <message>
        <source>Copy connection &amp;data</source>
        <translation>نسخ بيانات الاتصال(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;End this person&apos;s connection…</source>
        <translation>إنهاء اتصال هذا الشخص(&amp;E)…</translation>
    </message>
    <message>
        <source>End a connection</source>
        <translation>إنهاء اتصال</translation>
    </message>
    <message>
        <source>End the connection of %1?</source>
        <translation>هل تريد إنهاء اتصال %1؟</translation>
    </message>
    <message>
        <source>%1 is told that a moderator did it. This can&apos;t be undone; whoever has a token that is still valid can join again.</source>
        <translation>سيُخبَر %1 بأن مشرفًا فعل ذلك. لا يمكن التراجع عن هذا؛ ويمكن لمن لديه token ما زال صالحًا أن ينضم مرة أخرى.</translation>
    </message>
    <message>
        <source>Send &amp;files…</source>
        <translation>إرسال ملفات(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;End connection</source>
        <translation>إنهاء الاتصال(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Signalbox::PersonDelegate</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (أنت)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1, %2
Here since %3
Connection %4</source>
        <translation>%1، %2
هنا منذ %3
الاتصال %4</translation>
    </message>
    <message>
        <source>Round trip to the hub: %1</source>
        <translation>زمن الذهاب والإياب إلى الـ hub: %1</translation>
    </message>
    <message>
        <source>Round trip to this person: %1</source>
        <translation>زمن الذهاب والإياب إلى هذا الشخص: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::PicturePreview</name>
    <message>
        <source>Picture of %1 by %2 pixels</source>
        <translation>صورة %1 × %2 بكسل</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyForm</name>
    <message>
        <source>Try again as well where the first connect fails</source>
        <translation>إعادة المحاولة أيضًا عندما يفشل الاتصال الأول</translation>
    </message>
    <message>
        <source>When a lost link is tried again</source>
        <translation>متى تُعاد محاولة الاتصال المقطوع</translation>
    </message>
    <message>
        <source>What may wait meanwhile</source>
        <translation>ما قد ينتظر في أثناء ذلك</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>إعادة تعيين «%1»</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>العودة إلى القيمة الافتراضية</translation>
    </message>
    <message>
        <source>Where no more may wait</source>
        <translation>عندما لا يتسع الانتظار للمزيد</translation>
    </message>
    <message>
        <source>the new signal fails</source>
        <translation>تفشل الإشارة الجديدة</translation>
    </message>
    <message>
        <source>the oldest is dropped</source>
        <translation>تُسقط الأقدم</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProblemBar</name>
    <message>
        <source>Check certi&amp;ficate</source>
        <translation>التحقق من الشهادة(&amp;F)</translation>
    </message>
    <message>
        <source>P&amp;aste another invite</source>
        <translation>لصق دعوة أخرى(&amp;A)</translation>
    </message>
    <message>
        <source>Edit server and to&amp;ken</source>
        <translation>تحرير الخادم والـ token(&amp;K)</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>التفاصيل(&amp;L)</translation>
    </message>
    <message>
        <source>Join with an invite that someone sent you anew</source>
        <translation>الانضمام بدعوة أرسلها إليك أحدهم من جديد</translation>
    </message>
    <message>
        <source>Change server, key, session ID or token, and join again</source>
        <translation>تغيير الخادم أو المفتاح أو معرّف الجلسة أو الـ token، ثم الانضمام مرة أخرى</translation>
    </message>
    <message>
        <source>Show what the server and the library said</source>
        <translation>إظهار ما قاله الخادم والمكتبة</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>تفاصيل المشكلة</translation>
    </message>
    <message>
        <source>Copy de&amp;tails</source>
        <translation>نسخ التفاصيل(&amp;T)</translation>
    </message>
    <message>
        <source>The details are on the clipboard.</source>
        <translation>التفاصيل في الحافظة.</translation>
    </message>
    <message>
        <source>Details are shown</source>
        <translation>التفاصيل معروضة</translation>
    </message>
    <message>
        <source>Details are hidden</source>
        <translation>التفاصيل مخفية</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileConnector</name>
    <message>
        <source>The secret of “%1” was not kept. Edit the profile and enter it.</source>
        <translation>لم يُحتفظ بسر «%1». حرّر ملف التعريف وأدخله.</translation>
    </message>
    <message>
        <source>The token of “%1” was not kept. Edit the profile and enter one.</source>
        <translation>لم يُحتفظ بـ token الخاص بـ «%1». حرّر ملف التعريف وأدخل واحدًا.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileDialog</name>
    <message>
        <source>Connect when Signalbox &amp;starts</source>
        <translation>الاتصال عند بدء Signalbox(&amp;S)</translation>
    </message>
    <message>
        <source>Record si&amp;gnals into the history</source>
        <translation>تسجيل الإشارات في المحفوظات(&amp;G)</translation>
    </message>
    <message>
        <source>A retry policy of its o&amp;wn</source>
        <translation>سياسة إعادة محاولة خاصة به(&amp;W)</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>ملف تعريف جديد</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>تحرير ملف التعريف</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم(&amp;N)</translation>
    </message>
    <message>
        <source>What you call it; may stay empty</source>
        <translation>ما تسميه به؛ يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>الخادم(&amp;V)</translation>
    </message>
    <message>
        <source>Project &amp;key</source>
        <translation>مفتاح المشروع(&amp;K)</translation>
    </message>
    <message>
        <source>For example 46123456</source>
        <translation>مثل 46123456</translation>
    </message>
    <message>
        <source>S&amp;ession ID</source>
        <translation>معرّف الجلسة(&amp;E)</translation>
    </message>
    <message>
        <source>Begins with 1_ or 2_</source>
        <translation>يبدأ بـ 1_ أو 2_</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>الـ token</translation>
    </message>
    <message>
        <source>the project&apos;s secret, which mints tokens</source>
        <translation>سر المشروع الذي يُصدر الـ token</translation>
    </message>
    <message>
        <source>&amp;Lets you in</source>
        <translation>وسيلة الدخول(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>الـ Token(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>الدور(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Data that the others see</source>
        <translation>البيانات التي يراها الآخرون(&amp;D)</translation>
    </message>
    <message>
        <source>For example name=Ann</source>
        <translation>مثل name=Ann</translation>
    </message>
    <message>
        <source>Each token is valid &amp;for</source>
        <translation>مدة صلاحية كل token(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>اللون(&amp;C)</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>petrol</source>
        <translation>نفطي</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>indigo</source>
        <translation>نيلي</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>برقوقي</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>زيتوني</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>حفظ(&amp;A)</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Secre&amp;t</source>
        <translation>السر(&amp;T)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الـ Token</translation>
    </message>
    <message>
        <source>Kept; write here to replace it</source>
        <translation>محفوظ؛ اكتب هنا لاستبداله</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileEditor</name>
    <message>
        <source>Enter the server&apos;s address, for example http://localhost:8080</source>
        <translation>أدخل عنوان الخادم، مثل http://localhost:8080</translation>
    </message>
    <message>
        <source>This is not an address. It looks like http://localhost:8080</source>
        <translation>هذا ليس عنوانًا. يبدو العنوان هكذا: http://localhost:8080</translation>
    </message>
    <message>
        <source>Enter the project&apos;s key.</source>
        <translation>أدخل مفتاح المشروع.</translation>
    </message>
    <message>
        <source>Enter the session ID. It begins with 1_ or 2_</source>
        <translation>أدخل معرّف الجلسة. يبدأ بـ 1_ أو 2_</translation>
    </message>
    <message>
        <source>Enter the project&apos;s secret.</source>
        <translation>أدخل سر المشروع.</translation>
    </message>
    <message>
        <source>Enter a token for this session.</source>
        <translation>أدخل token لهذه الجلسة.</translation>
    </message>
    <message>
        <source>%L1 characters, %L2 are allowed.</source>
        <translation>عدد الأحرف %L1، والمسموح %L2.</translation>
    </message>
    <message>
        <source>Write it like 15 min, 24 h, 30 d or never.</source>
        <translation>اكتبه مثل 15 د أو 24 س أو 30 ي أو «أبدا».</translation>
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
        <translation>يتصل من تلقاء نفسه</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>ملفات التعريف</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>اتصال(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إضافة(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>تحرير(&amp;E)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>تكرار(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>استعادة(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استيراد(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>تصدير(&amp;X)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغلاق(&amp;L)</translation>
    </message>
    <message>
        <source>A profile takes you into a session with one click: server, key, session, and a token or the secret that mints one. Add the first.</source>
        <translation>يُدخلك ملف التعريف إلى جلسة بنقرة واحدة: خادم ومفتاح وجلسة، وtoken أو السر الذي يُصدره. أضف الأول.</translation>
    </message>
    <message>
        <source>“%1” is deleted. You can bring it back until you delete another.</source>
        <translation>حُذف «%1». يمكنك استعادته حتى تحذف آخر.</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>استيراد ملفات التعريف</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>ملفات التعريف (*.json)</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>تصدير ملفات التعريف</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>تعذرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a file of profiles.</source>
        <translation>الملف %1 أكبر من أن يكون ملفًا لملفات التعريف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) imported. Enter the token or secret of each before you connect.</source>
        <translation>
            <numerusform>استُورد %Ln ملف تعريف. أدخل token كل منها أو سره قبل أن تتصل.</numerusform>
            <numerusform>استُورد ملف تعريف واحد. أدخل الـ token أو السر الخاص به قبل أن تتصل.</numerusform>
            <numerusform>استُورد ملفا تعريف. أدخل token كل منهما أو سره قبل أن تتصل.</numerusform>
            <numerusform>استُوردت %Ln ملفات تعريف. أدخل token كل منها أو سره قبل أن تتصل.</numerusform>
            <numerusform>استُورد %Ln ملف تعريف. أدخل token كل منها أو سره قبل أن تتصل.</numerusform>
            <numerusform>استُورد %Ln ملف تعريف. أدخل token كل منها أو سره قبل أن تتصل.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>تعذرت كتابة %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) exported, without tokens and secrets.</source>
        <translation>
            <numerusform>صُدّر %Ln ملف تعريف، دون token وأسرار.</numerusform>
            <numerusform>صُدّر ملف تعريف واحد، دون token وأسرار.</numerusform>
            <numerusform>صُدّر ملفا تعريف، دون token وأسرار.</numerusform>
            <numerusform>صُدّرت %Ln ملفات تعريف، دون token وأسرار.</numerusform>
            <numerusform>صُدّر %Ln ملف تعريف، دون token وأسرار.</numerusform>
            <numerusform>صُدّر %Ln ملف تعريف، دون token وأسرار.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ProgramLogDialog</name>
    <message>
        <source>The program&apos;s log</source>
        <translation>سجل البرنامج</translation>
    </message>
    <message>
        <source>Warnings of the program itself, not the signals of your sessions. Tokens are left out.</source>
        <translation>تحذيرات البرنامج نفسه، لا إشارات جلساتك. لا يظهر فيها أي token.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>نسخ الكل(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Signalbox::QrView</name>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>Holds the invite, for a camera</source>
        <translation>يحتوي على الدعوة، لقراءتها بكاميرا</translation>
    </message>
    <message>
        <source>There is no code</source>
        <translation>لا يوجد رمز</translation>
    </message>
    <message>
        <source>There is no code for this.</source>
        <translation>لا يوجد رمز لهذا.</translation>
    </message>
</context>
<context>
    <name>Signalbox::RateGraph</name>
    <message numerus="yes">
        <source>last %Ln minute(s)</source>
        <translation>
            <numerusform>آخر %Ln دقيقة</numerusform>
            <numerusform>آخر دقيقة</numerusform>
            <numerusform>آخر دقيقتين</numerusform>
            <numerusform>آخر %Ln دقائق</numerusform>
            <numerusform>آخر %Ln دقيقة</numerusform>
            <numerusform>آخر %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>How much time the graph shows</source>
        <translation>المدة التي يعرضها الرسم البياني</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Show who sent to whom, a lane for each person</source>
        <translation>إظهار من أرسل إلى من، مسار لكل شخص</translation>
    </message>
    <message>
        <source>Hide the graph</source>
        <translation>إخفاء الرسم البياني</translation>
    </message>
</context>
<context>
    <name>Signalbox::RateLegend</name>
    <message>
        <source>Types in the graph</source>
        <translation>الأنواع في الرسم البياني</translation>
    </message>
</context>
<context>
    <name>Signalbox::RatePlot</name>
    <message>
        <source>Signals over time</source>
        <translation>الإشارات عبر الوقت</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s)</source>
        <translation>
            <numerusform>%Ln إشارة</numerusform>
            <numerusform>إشارة واحدة</numerusform>
            <numerusform>إشارتان</numerusform>
            <numerusform>%Ln إشارات</numerusform>
            <numerusform>%Ln إشارة</numerusform>
            <numerusform>%Ln إشارة</numerusform>
        </translation>
    </message>
    <message>
        <source>No signals in this time</source>
        <translation>لا إشارات في هذا الوقت</translation>
    </message>
</context>
<context>
    <name>Signalbox::RecentDelegate</name>
    <message>
        <source>hosted here</source>
        <translation>مستضافة هنا</translation>
    </message>
</context>
<context>
    <name>Signalbox::ReconnectLab</name>
    <message>
        <source>The line was cut %1.</source>
        <translation>قُطع الخط %1.</translation>
    </message>
    <message>
        <source>The hub was restarted. Everyone joins anew.</source>
        <translation>أُعيد تشغيل الـ hub. ينضم الجميع من جديد.</translation>
    </message>
    <message>
        <source>%1: it is over.</source>
        <translation>%1: انتهى.</translation>
    </message>
    <message>
        <source>All is well again.</source>
        <translation>كل شيء بخير من جديد.</translation>
    </message>
    <message>
        <source>for everyone</source>
        <extracomment>After what is wrong: &quot;The line was cut for everyone.&quot;</extracomment>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>for this window&apos;s session</source>
        <translation>لجلسة هذه النافذة</translation>
    </message>
    <message>
        <source>Nothing passes, and who comes back is turned away</source>
        <translation>لا يمر شيء، ويُرَد من يعود</translation>
    </message>
    <message>
        <source>Nothing passes, and nobody is told</source>
        <translation>لا يمر شيء، ولا يُخبَر أحد</translation>
    </message>
    <message>
        <source>Messages take %1 ms longer</source>
        <translation>تستغرق الرسائل %1 م.ث إضافية</translation>
    </message>
    <message>
        <source>Messages take %1 to %2 ms longer</source>
        <translation>تستغرق الرسائل من %1 إلى %2 م.ث إضافية</translation>
    </message>
    <message>
        <source>Who comes, or comes back, is turned away</source>
        <translation>يُرَد كل من يأتي أو يعود</translation>
    </message>
    <message>
        <source>%1, and who comes back is turned away</source>
        <translation>%1، ويُرَد من يعود</translation>
    </message>
    <message>
        <source>%1 %2: %3. %4 s left.</source>
        <translation>%1 %2: %3. بقيت %4 ث.</translation>
    </message>
    <message>
        <source>The hub restarts.</source>
        <translation>يُعاد تشغيل الـ hub.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1، %2.</translation>
    </message>
</context>
<context>
    <name>Signalbox::RecordButton</name>
    <message>
        <source>Record this session</source>
        <translation>تسجيل هذه الجلسة</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>مسجّلة</translation>
    </message>
</context>
<context>
    <name>Signalbox::RecordedCapture</name>
    <message numerus="yes">
        <source>Recorded, %Ln row(s)</source>
        <translation>
            <numerusform>مسجَّلة، %Ln صف</numerusform>
            <numerusform>مسجَّلة، صف واحد</numerusform>
            <numerusform>مسجَّلة، صفان</numerusform>
            <numerusform>مسجَّلة، %Ln صفوف</numerusform>
            <numerusform>مسجَّلة، %Ln صفًا</numerusform>
            <numerusform>مسجَّلة، %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading was stopped: the rest of the session is not shown.</source>
        <translation>أُوقف التحميل: لا تُعرض بقية الجلسة.</translation>
    </message>
</context>
<context>
    <name>Signalbox::Rehearsal</name>
    <message>
        <source>The dry run took too long. Try it again.</source>
        <translation>استغرق التشغيل التجريبي وقتًا طويلًا. جرّبه مرة أخرى.</translation>
    </message>
    <message>
        <source>No server could be started on this computer: %1</source>
        <translation>تعذر بدء خادم على هذا الحاسوب: %1</translation>
    </message>
    <message>
        <source>The session could not be joined.</source>
        <translation>تعذر الانضمام إلى الجلسة.</translation>
    </message>
</context>
<context>
    <name>Signalbox::RehearsalPanel</name>
    <message>
        <source>Dry run</source>
        <translation>تشغيل تجريبي</translation>
    </message>
    <message>
        <source>Length of the cut in seconds</source>
        <translation>مدة الانقطاع بالثواني</translation>
    </message>
    <message>
        <source>Signals a second</source>
        <translation>الإشارات في الثانية</translation>
    </message>
    <message>
        <source>They ask to be &amp;kept</source>
        <translation>تطلب الاحتفاظ بها(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Play the cut</source>
        <translation>تشغيل الانقطاع(&amp;P)</translation>
    </message>
    <message>
        <source>Cut for </source>
        <translation>انقطاع لمدة </translation>
    </message>
    <message>
        <source>Signals: </source>
        <translation>الإشارات: </translation>
    </message>
    <message>
        <source>What became of each signal</source>
        <translation>ما آلت إليه كل إشارة</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Plays a lost link against a hub on this computer, by a clock that runs ahead, and shows what would be sent, kept and dropped.</source>
        <translation>يحاكي انقطاع الاتصال مع hub على هذا الحاسوب، بساعة تسبق الوقت، ويُظهر ما كان سيُرسل ويُحتفظ به ويُسقط.</translation>
    </message>
    <message>
        <source>This was with other values: play it again.</source>
        <translation>كان هذا بقيم أخرى: شغّله مرة أخرى.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>/s</source>
        <comment>in a second</comment>
        <translation>/ث</translation>
    </message>
</context>
<context>
    <name>Signalbox::RehearsalViewModel</name>
    <message>
        <source>A cut lasts 1 to %L1 s, with 1 to %L2 signals a second.</source>
        <translation>يدوم الانقطاع من 1 إلى %L1 ث، مع إشارات من 1 إلى %L2 في الثانية.</translation>
    </message>
    <message>
        <source>These are more than %L1 signals. Choose a shorter cut, or fewer signals a second.</source>
        <translation>هذه أكثر من %L1 إشارة. اختر انقطاعًا أقصر أو إشارات أقل في الثانية.</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>الإشارة</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>Column: when a signal was sent, relative to the cut</extracomment>
        <translation>كُتبت</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ما تؤول إليه</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Still waits</source>
        <translation>ما زالت تنتظر</translation>
    </message>
    <message>
        <source>Kept, sent after %1</source>
        <translation>احتُفظ بها وأُرسلت بعد %1</translation>
    </message>
    <message>
        <source>Sent at once</source>
        <translation>أُرسلت فورًا</translation>
    </message>
    <message>
        <source>Dropped after %1</source>
        <translation>أُسقطت بعد %1</translation>
    </message>
    <message>
        <source>Dropped at once</source>
        <translation>أُسقطت فورًا</translation>
    </message>
    <message>
        <source>Expired after %1</source>
        <translation>انتهت صلاحيتها بعد %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>Unknown after %1</source>
        <translation>غير معروفة بعد %1</translation>
    </message>
    <message>
        <source>%1 before the cut</source>
        <translation>قبل الانقطاع بـ %1</translation>
    </message>
    <message>
        <source>%1 after the cut</source>
        <translation>بعد الانقطاع بـ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s): %1 sent at once, %2 kept and sent later, %3 dropped.</source>
        <translation>
            <numerusform>%Ln إشارة: أُرسل فورًا %1، واحتُفظ بـ %2 وأُرسلت لاحقًا، وأُسقط %3.</numerusform>
            <numerusform>إشارة واحدة: أُرسل فورًا %1، واحتُفظ بـ %2 وأُرسلت لاحقًا، وأُسقط %3.</numerusform>
            <numerusform>إشارتان: أُرسل فورًا %1، واحتُفظ بـ %2 وأُرسلت لاحقًا، وأُسقط %3.</numerusform>
            <numerusform>%Ln إشارات: أُرسل فورًا %1، واحتُفظ بـ %2 وأُرسلت لاحقًا، وأُسقط %3.</numerusform>
            <numerusform>%Ln إشارة: أُرسل فورًا %1، واحتُفظ بـ %2 وأُرسلت لاحقًا، وأُسقط %3.</numerusform>
            <numerusform>%Ln إشارة: أُرسل فورًا %1، واحتُفظ بـ %2 وأُرسلت لاحقًا، وأُسقط %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still wait(s) after an hour.</source>
        <translation>
            <numerusform>ما زالت %Ln إشارة تنتظر بعد ساعة.</numerusform>
            <numerusform>ما زالت إشارة واحدة تنتظر بعد ساعة.</numerusform>
            <numerusform>ما زالت إشارتان تنتظران بعد ساعة.</numerusform>
            <numerusform>ما زالت %Ln إشارات تنتظر بعد ساعة.</numerusform>
            <numerusform>ما زالت %Ln إشارة تنتظر بعد ساعة.</numerusform>
            <numerusform>ما زالت %Ln إشارة تنتظر بعد ساعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link was back %1 after the cut, with attempt %L2.</source>
        <translation>عاد الاتصال بعد الانقطاع بـ %1، في المحاولة %L2.</translation>
    </message>
    <message>
        <source>The server had forgotten us by then, and others may have said what we missed.</source>
        <translation>كان الخادم قد نسينا حينها، وربما قال آخرون ما فاتنا.</translation>
    </message>
    <message>
        <source>The session ended with the cut: nothing was tried again.</source>
        <translation>انتهت الجلسة مع الانقطاع: لم تُعد أي محاولة.</translation>
    </message>
    <message numerus="yes">
        <source>The session ended %1 after the cut, with %Ln attempt(s) in vain.</source>
        <translation>
            <numerusform>انتهت الجلسة بعد الانقطاع بـ %1، بعد %Ln محاولة بلا جدوى.</numerusform>
            <numerusform>انتهت الجلسة بعد الانقطاع بـ %1، بعد محاولة واحدة بلا جدوى.</numerusform>
            <numerusform>انتهت الجلسة بعد الانقطاع بـ %1، بعد محاولتين بلا جدوى.</numerusform>
            <numerusform>انتهت الجلسة بعد الانقطاع بـ %1، بعد %Ln محاولات بلا جدوى.</numerusform>
            <numerusform>انتهت الجلسة بعد الانقطاع بـ %1، بعد %Ln محاولة بلا جدوى.</numerusform>
            <numerusform>انتهت الجلسة بعد الانقطاع بـ %1، بعد %Ln محاولة بلا جدوى.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link was not back within an hour.</source>
        <translation>لم يعد الاتصال خلال ساعة.</translation>
    </message>
</context>
<context>
    <name>Signalbox::RepeatBar</name>
    <message>
        <source> ms</source>
        <translation> م.ث</translation>
    </message>
    <message>
        <source>Send every, in milliseconds</source>
        <translation>الإرسال كل، بالمللي ثانية</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>حتى الإيقاف</translation>
    </message>
    <message>
        <source> times</source>
        <translation> مرة</translation>
    </message>
    <message>
        <source>How many times; 0: until it is stopped</source>
        <translation>عدد المرات؛ 0: حتى الإيقاف</translation>
    </message>
    <message>
        <source>How much of it was sent</source>
        <translation>مقدار ما أُرسل</translation>
    </message>
    <message>
        <source>Close repeated sending</source>
        <translation>إغلاق الإرسال المتكرر</translation>
    </message>
    <message>
        <source>Stop and close (Escape)</source>
        <translation>إيقاف وإغلاق (Esc)</translation>
    </message>
    <message>
        <source>Send every</source>
        <translation>الإرسال كل</translation>
    </message>
    <message>
        <source>Stop sendin&amp;g</source>
        <translation>إيقاف الإرسال(&amp;G)</translation>
    </message>
    <message>
        <source>Start sendin&amp;g</source>
        <translation>بدء الإرسال(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Signalbox::RetryPage</name>
    <message>
        <source>New signals are kept while the link is down, and &amp;retried</source>
        <translation>الاحتفاظ بالإشارات الجديدة ما دام الاتصال مقطوعًا، وإعادة محاولتها(&amp;R)</translation>
    </message>
    <message>
        <source>When the attempts happen</source>
        <translation>متى تجري المحاولات</translation>
    </message>
</context>
<context>
    <name>Signalbox::SaveTemplateDialog</name>
    <message>
        <source>Save as a template</source>
        <translation>حفظ كقالب</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>بلا مجلد</translation>
    </message>
    <message>
        <source>A folder that doesn&apos;t exist yet is made</source>
        <translation>يُنشأ المجلد إن لم يكن موجودًا</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>المجلد(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Replace template</source>
        <translation>استبدال القالب(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save template</source>
        <translation>حفظ القالب(&amp;S)</translation>
    </message>
    <message>
        <source>There is a template of that name. Replacing it can be undone under “Manage templates”.</source>
        <translation>يوجد قالب بهذا الاسم. يمكن التراجع عن استبداله في «إدارة القوالب».</translation>
    </message>
</context>
<context>
    <name>Signalbox::SavedFiltersButton</name>
    <message>
        <source>Saved filters</source>
        <translation>عوامل التصفية المحفوظة</translation>
    </message>
    <message>
        <source>Filters that have a name</source>
        <translation>عوامل التصفية التي لها اسم</translation>
    </message>
    <message>
        <source>No filter has a name yet</source>
        <translation>لا يوجد بعد عامل تصفية له اسم</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>حفظ عامل التصفية هذا(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف(&amp;D)</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>حفظ عامل التصفية</translation>
    </message>
    <message>
        <source>Name of the filter. One that has it already is replaced.</source>
        <translation>اسم عامل التصفية. يُستبدل ما يحمل الاسم نفسه.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Bring back “%1”</source>
        <translation>استعادة «%1»(&amp;B)</translation>
    </message>
</context>
<context>
    <name>Signalbox::SendAgain</name>
    <message>
        <source>The server sent this to you alone.</source>
        <translation>أرسل الخادم هذا إليك وحدك.</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>لم يعد %1 هناك.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SenderButton</name>
    <message>
        <source>Only signals of these people</source>
        <translation>إشارات هؤلاء الأشخاص فقط</translation>
    </message>
    <message>
        <source>From anyone</source>
        <translation>من أي شخص</translation>
    </message>
    <message numerus="yes">
        <source>From all but %Ln</source>
        <translation>
            <numerusform>من الجميع عدا %Ln شخص</numerusform>
            <numerusform>من الجميع عدا شخص واحد</numerusform>
            <numerusform>من الجميع عدا شخصين</numerusform>
            <numerusform>من الجميع عدا %Ln أشخاص</numerusform>
            <numerusform>من الجميع عدا %Ln شخصًا</numerusform>
            <numerusform>من الجميع عدا %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %Ln people</source>
        <translation>
            <numerusform>من %Ln شخص</numerusform>
            <numerusform>من شخص واحد</numerusform>
            <numerusform>من شخصين</numerusform>
            <numerusform>من %Ln أشخاص</numerusform>
            <numerusform>من %Ln شخصًا</numerusform>
            <numerusform>من %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>From one person</source>
        <translation>من شخص واحد</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (مخفي)</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionHeader</name>
    <message>
        <source>Retry &amp;now</source>
        <translation>إعادة المحاولة الآن(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقاف(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Connect again</source>
        <translation>اتصال من جديد(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;invite</source>
        <translation>نسخ الدعوة(&amp;I)</translation>
    </message>
    <message>
        <source>State of the link</source>
        <translation>حالة الاتصال</translation>
    </message>
    <message>
        <source>Try to connect now instead of waiting</source>
        <translation>محاولة الاتصال الآن بدلًا من الانتظار</translation>
    </message>
    <message>
        <source>Stop trying to connect</source>
        <translation>إيقاف محاولة الاتصال</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>إظهار الأشخاص</translation>
    </message>
    <message>
        <source>Show or hide who is in the session (F9)</source>
        <translation>إظهار من في الجلسة أو إخفاؤهم (F9)</translation>
    </message>
    <message>
        <source>The guest joins as</source>
        <translation>ينضم الضيف بدور</translation>
    </message>
    <message>
        <source>Address, &amp;QR code and people…</source>
        <translation>العنوان ورمز QR والأشخاص(&amp;Q)…</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>لماذا لا؟</translation>
    </message>
    <message>
        <source>Copy a link that lets someone join this session</source>
        <translation>نسخ رابط يتيح لأحدهم الانضمام إلى هذه الجلسة</translation>
    </message>
    <message>
        <source>The invite is on the clipboard. Whoever has it can join, so keep it among those you trust.</source>
        <translation>الدعوة في الحافظة. يمكن لكل من يملكها أن ينضم، فأبقها بين من تثق بهم.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionHistory</name>
    <message>
        <source>Not recorded. What happens here is gone when the session is closed.</source>
        <translation>غير مسجّلة. يضيع ما يحدث هنا عند إغلاق الجلسة.</translation>
    </message>
    <message>
        <source>Recorded: what happens here is kept in the history.</source>
        <translation>مسجّلة: يُحتفظ بما يحدث هنا في المحفوظات.</translation>
    </message>
    <message>
        <source>More was recorded earlier.</source>
        <translation>سُجّل المزيد من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of this session were recorded earlier.</source>
        <translation>
            <numerusform>سُجّل من قبل %Ln صف من هذه الجلسة.</numerusform>
            <numerusform>سُجّل من قبل صف واحد من هذه الجلسة.</numerusform>
            <numerusform>سُجّل من قبل صفان من هذه الجلسة.</numerusform>
            <numerusform>سُجّلت من قبل %Ln صفوف من هذه الجلسة.</numerusform>
            <numerusform>سُجّل من قبل %Ln صفًا من هذه الجلسة.</numerusform>
            <numerusform>سُجّل من قبل %Ln صف من هذه الجلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is older than this was recorded earlier, the last of it %1</source>
        <translation>ما هو أقدم من هذا سُجّل من قبل، آخره %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionList</name>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>استضافة</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionPage</name>
    <message>
        <source>&amp;Write to the sender</source>
        <translation>الكتابة إلى المرسل(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Edit and send again</source>
        <translation>تحرير وإرسال من جديد(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>إرسال من جديد(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>سحب(&amp;T)</translation>
    </message>
    <message>
        <source>Too late: the signal is on its way.</source>
        <translation>فات الأوان: الإشارة في طريقها.</translation>
    </message>
    <message>
        <source>&amp;Send back to the sender</source>
        <translation>إعادة الإرسال إلى المرسل(&amp;S)</translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>اختر من يتلقاها.</translation>
    </message>
    <message>
        <source>That transfer is no longer in the list.</source>
        <translation>لم يعد هذا النقل في القائمة.</translation>
    </message>
    <message>
        <source>Show &amp;transfer</source>
        <translation>إظهار النقل(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionViewModel</name>
    <message>
        <source>A moderator ended your connection</source>
        <translation>أنهى مشرف اتصالك</translation>
    </message>
    <message>
        <source>The hub of this session has stopped. Host it again to invite people.</source>
        <translation>توقف الـ hub الخاص بهذه الجلسة. استضفها من جديد لتدعو أشخاصًا.</translation>
    </message>
    <message>
        <source>Only the one who hosts this session can make invites: a token needs the project&apos;s secret.</source>
        <translation>لا يمكن إنشاء الدعوات إلا لمن يستضيف هذه الجلسة: فالـ token يحتاج إلى سر المشروع.</translation>
    </message>
    <message>
        <source>Guest %1</source>
        <extracomment>The name of someone who joins with the first, second … invite</extracomment>
        <translation>الضيف %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Connected, under 1 ms</source>
        <translation>متصل، أقل من 1 م.ث</translation>
    </message>
    <message>
        <source>Connected, %L1 ms</source>
        <translation>متصل، %L1 م.ث</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>جارٍ المغادرة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Connecting, attempt %L1, trying now</source>
        <translation>جارٍ الاتصال، المحاولة %L1 جارية الآن</translation>
    </message>
    <message>
        <source>Connecting, attempt %L1, next in %L2 s</source>
        <translation>جارٍ الاتصال، المحاولة %L1 بعد %L2 ث</translation>
    </message>
    <message>
        <source>Reconnecting, attempt %L1, trying now</source>
        <translation>جارٍ إعادة الاتصال، المحاولة %L1 جارية الآن</translation>
    </message>
    <message>
        <source>Reconnecting, attempt %L1, next in %L2 s</source>
        <translation>جارٍ إعادة الاتصال، المحاولة %L1 بعد %L2 ث</translation>
    </message>
    <message>
        <source>You are not in the session.</source>
        <translation>لست في الجلسة.</translation>
    </message>
    <message>
        <source>Signals appear here once you are in the session.</source>
        <translation>تظهر الإشارات هنا عندما تدخل الجلسة.</translation>
    </message>
    <message>
        <source>Signals appear here when the link is back.
What you write below waits until then.</source>
        <translation>تظهر الإشارات هنا عندما يعود الاتصال.
وما تكتبه في الأسفل ينتظر حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Connect again, and signals appear here as they come and go.</source>
        <translation>اتصل من جديد لتظهر الإشارات هنا ذهابًا وإيابًا.</translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation>السبب مذكور في الأعلى.</translation>
    </message>
    <message>
        <source>Signals appear here as they come and go.</source>
        <translation>تظهر الإشارات هنا ذهابًا وإيابًا.</translation>
    </message>
    <message>
        <source>Invite someone to join.</source>
        <translation>ادعُ أحدًا للانضمام.</translation>
    </message>
    <message>
        <source>Write one below, or invite someone to join.</source>
        <translation>اكتب واحدة في الأسفل، أو ادعُ أحدًا للانضمام.</translation>
    </message>
    <message>
        <source>Write one below.</source>
        <translation>اكتب واحدة في الأسفل.</translation>
    </message>
    <message>
        <source>On the local network at %1</source>
        <translation>على الشبكة المحلية بالعنوان %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s) wait and go out when the link is back.</source>
        <translation>
            <numerusform>%Ln إشارة تنتظر وتخرج عندما يعود الاتصال.</numerusform>
            <numerusform>إشارة واحدة تنتظر وتخرج عندما يعود الاتصال.</numerusform>
            <numerusform>إشارتان تنتظران وتخرجان عندما يعود الاتصال.</numerusform>
            <numerusform>%Ln إشارات تنتظر وتخرج عندما يعود الاتصال.</numerusform>
            <numerusform>%Ln إشارة تنتظر وتخرج عندما يعود الاتصال.</numerusform>
            <numerusform>%Ln إشارة تنتظر وتخرج عندما يعود الاتصال.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>%1 Choose who gets it.</source>
        <translation>%1 اختر من يستلمها.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionWindow</name>
    <message>
        <source>Return to the main &amp;window</source>
        <translation>العودة إلى النافذة الرئيسية(&amp;W)</translation>
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
        <translation>إعادة تعيين هذه الصفحة(&amp;G)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Retry policy</source>
        <translation>سياسة إعادة المحاولة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>إغلاق(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع(&amp;U)</translation>
    </message>
    <message>
        <source>“%1” is as it was at first.</source>
        <translation>عادت «%1» كما كانت في البداية.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
</context>
<context>
    <name>Signalbox::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Find by name or key</source>
        <translation>البحث بالاسم أو المفتاح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Where you write</source>
        <translation>حيث تكتب</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>What was sent before</source>
        <translation>ما أُرسل سابقًا</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>في صندوق الصادر</translation>
    </message>
    <message>
        <source>Edit the signal</source>
        <translation>تحرير الإشارة</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحبها</translation>
    </message>
    <message>
        <source>Close the outbox</source>
        <translation>إغلاق صندوق الصادر</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>في السجل</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>قائمة الصف</translation>
    </message>
    <message>
        <source>Newest signal</source>
        <translation>أحدث إشارة</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>نسخ الصفوف المحددة</translation>
    </message>
    <message>
        <source>One more, or one less, of the people under “To”</source>
        <translation>إضافة شخص إلى «إلى» أو إزالته</translation>
    </message>
    <message>
        <source>Among the templates</source>
        <translation>بين القوالب</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Among the transfers</source>
        <translation>بين عمليات النقل</translation>
    </message>
    <message>
        <source>What stands first in the menu of the row</source>
        <translation>أول ما في قائمة الصف</translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translation>إيقاف مؤقت أو متابعة</translation>
    </message>
    <message>
        <source>Refuse, cancel, or take off the list</source>
        <translation>رفض أو إلغاء أو إزالة من القائمة</translation>
    </message>
    <message>
        <source>In the graph and its lanes</source>
        <translation>في الرسم البياني ومساراته</translation>
    </message>
    <message>
        <source>What came before, or after that</source>
        <translation>ما جاء قبل ذلك أو بعده</translation>
    </message>
    <message>
        <source>Only the chosen time in the log</source>
        <translation>الوقت المختار فقط في السجل</translation>
    </message>
    <message>
        <source>Any time again</source>
        <translation>أي وقت من جديد</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignalAnnouncer</name>
    <message>
        <source>the server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Signal from %1: %2</source>
        <extracomment>A signal read aloud: its type, who sent it, its data</extracomment>
        <translation>إشارة من %1: %2</translation>
    </message>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%1 من %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new signals, last: %1</source>
        <extracomment>%1: &quot;chat from desk: Hello&quot;</extracomment>
        <translation>
            <numerusform>%Ln إشارة جديدة، آخرها: %1</numerusform>
            <numerusform>إشارة جديدة واحدة، آخرها: %1</numerusform>
            <numerusform>إشارتان جديدتان، آخرهما: %1</numerusform>
            <numerusform>%Ln إشارات جديدة، آخرها: %1</numerusform>
            <numerusform>%Ln إشارة جديدة، آخرها: %1</numerusform>
            <numerusform>%Ln إشارة جديدة، آخرها: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::SignalLogModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignalNotifier</name>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
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
        <translation>أنواع أخرى</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>بلا نوع</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignalRepeater</name>
    <message>
        <source>the session ended</source>
        <translation>انتهت الجلسة</translation>
    </message>
    <message>
        <source>%L1 of %L2 sent</source>
        <translation>أُرسل %L1 من %L2</translation>
    </message>
    <message>
        <source>%L1 sent</source>
        <translation>أُرسل %L1</translation>
    </message>
    <message>
        <source>%1, %L2 failed</source>
        <translation>%1، فشل %L2</translation>
    </message>
    <message>
        <source>%1. Stopped: %2</source>
        <translation>%1. توقف: %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::SleepGuard</name>
    <message>
        <source>Files are under way</source>
        <translation>هناك ملفات قيد النقل</translation>
    </message>
</context>
<context>
    <name>Signalbox::StartPage</name>
    <message>
        <source>Send signals to everyone in a session, or to one person, and watch what comes back.</source>
        <translation>أرسل الإشارات إلى كل من في الجلسة أو إلى شخص واحد، وراقب ما يعود.</translation>
    </message>
    <message>
        <source>&amp;Recent sessions</source>
        <translation>الجلسات الأخيرة(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Host a session here</source>
        <translation>استضافة جلسة هنا(&amp;H)</translation>
    </message>
    <message>
        <source>One click: this computer serves the session and you are in it. Then invite people.</source>
        <translation>نقرة واحدة: يقدّم هذا الحاسوب الجلسة وتكون أنت فيها. ثم ادعُ الأشخاص.</translation>
    </message>
    <message>
        <source>&amp;Join with an invite</source>
        <translation>انضمام بدعوة(&amp;J)</translation>
    </message>
    <message>
        <source>Someone sent you a link that begins with signalbox:join</source>
        <translation>أرسل إليك أحدهم رابطًا يبدأ بـ signalbox:join</translation>
    </message>
    <message>
        <source>&amp;Connect to a server</source>
        <translation>اتصال بخادم(&amp;C)</translation>
    </message>
    <message>
        <source>You have a server&apos;s address, a key, a session ID and a token.</source>
        <translation>لديك عنوان خادم ومفتاح ومعرّف جلسة وtoken.</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <translation>الجلسات الأخيرة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>نسيان(&amp;F)</translation>
    </message>
    <message>
        <source>“%1” is no longer among the recent sessions.</source>
        <translation>لم تعد «%1» بين الجلسات الأخيرة.</translation>
    </message>
    <message>
        <source>Forget a session</source>
        <translation>نسيان جلسة</translation>
    </message>
    <message>
        <source>Forget “%1” and its token?</source>
        <translation>نسيان «%1» والـ token الخاص بها؟</translation>
    </message>
    <message>
        <source>The token is removed from where it is remembered. To join again you need an invite or a token.</source>
        <translation>يُزال الـ token من حيث يُتذكر. للانضمام مرة أخرى تحتاج إلى دعوة أو token.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TargetBox</name>
    <message>
        <source>%1 (left)</source>
        <translation>%1 (غادر)</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (أنت)</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Who gets the signal. Several people get one each: tick their boxes.</source>
        <translation>من يتلقى الإشارة. إن كانوا عدة أشخاص تلقى كل منهم واحدة: أشّر على مربعاتهم.</translation>
    </message>
    <message>
        <source>%L1 of %L2 here</source>
        <comment>how many of those who get it</comment>
        <translation>%L1 من %L2 هنا</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Tick boxes for several, or click a name for one</source>
        <translation>أشّر على المربعات لعدة أشخاص، أو انقر اسمًا لواحد</translation>
    </message>
</context>
<context>
    <name>Signalbox::TemplateMenu</name>
    <message>
        <source>Templates you save appear here</source>
        <translation>تظهر هنا القوالب التي تحفظها</translation>
    </message>
    <message>
        <source>Insert &amp;variable</source>
        <translation>إدراج متغير(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Save as a template</source>
        <translation>حفظ كقالب(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Manage templates</source>
        <translation>إدارة القوالب(&amp;M)</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>Signalbox::TemplateModel</name>
    <message>
        <source>Folder %1</source>
        <translation>المجلد %1</translation>
    </message>
    <message>
        <source>There is a folder “%1” already.</source>
        <translation>يوجد مجلد باسم «%1» من قبل.</translation>
    </message>
    <message>
        <source>There is a template “%1” already.</source>
        <translation>يوجد قالب باسم «%1» من قبل.</translation>
    </message>
    <message>
        <source>The templates in %1 can&apos;t be read: mend the file or take it away.</source>
        <translation>تعذرت قراءة القوالب في %1: أصلح الملف أو انقله من مكانه.</translation>
    </message>
    <message>
        <source>The templates could not be read: %1. The file is kept as %2, and there are no templates now.</source>
        <translation>تعذرت قراءة القوالب: %1. احتُفظ بالملف باسم %2، ولا توجد قوالب الآن.</translation>
    </message>
    <message>
        <source>The templates could not be read: %1. Nothing is changed in %2 until it is mended or taken away.</source>
        <translation>تعذرت قراءة القوالب: %1. لا يُغيَّر شيء في %2 حتى يُصلح أو يُنقل من مكانه.</translation>
    </message>
    <message>
        <source>Another program changed the templates. They were read anew: do it again.</source>
        <translation>غيّر برنامج آخر القوالب. وقد قُرئت من جديد: كرّر ما فعلته.</translation>
    </message>
    <message>
        <source>The templates could not be saved in %1: %2.</source>
        <translation>تعذر حفظ القوالب في %1: %2.</translation>
    </message>
    <message>
        <source>it is too large for a file of templates</source>
        <translation>هو أكبر من أن يكون ملف قوالب</translation>
    </message>
    <message>
        <source>Nothing was imported from %1: %2.</source>
        <translation>لم يُستورد شيء من %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s) imported.</source>
        <translation>
            <numerusform>لم يُستورد أي قالب.</numerusform>
            <numerusform>استُورد قالب واحد.</numerusform>
            <numerusform>استُورد قالبان.</numerusform>
            <numerusform>استُوردت %Ln قوالب.</numerusform>
            <numerusform>استُورد %Ln قالبًا.</numerusform>
            <numerusform>استُورد %Ln قالب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had the name of another and got a number behind it.</source>
        <translation>
            <numerusform>لم يحمل أي منها اسم غيره.</numerusform>
            <numerusform>حمل واحد منها اسم غيره فأُضيف إليه رقم.</numerusform>
            <numerusform>حمل اثنان منها اسم غيرهما فأُضيف إليهما رقم.</numerusform>
            <numerusform>حملت %Ln منها أسماء غيرها فأُضيفت إليها أرقام.</numerusform>
            <numerusform>حمل %Ln منها أسماء غيرها فأُضيفت إليها أرقام.</numerusform>
            <numerusform>حمل %Ln منها أسماء غيرها فأُضيفت إليها أرقام.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already.</source>
        <translation>
            <numerusform>لم يكن أي منها هنا من قبل.</numerusform>
            <numerusform>واحد منها كان هنا من قبل.</numerusform>
            <numerusform>اثنان منها كانا هنا من قبل.</numerusform>
            <numerusform>%Ln منها كانت هنا من قبل.</numerusform>
            <numerusform>%Ln منها كانت هنا من قبل.</numerusform>
            <numerusform>%Ln منها كانت هنا من قبل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Templates and folders</source>
        <translation>القوالب والمجلدات</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة تسمية(&amp;R)</translation>
    </message>
    <message>
        <source>Write another name (F2)</source>
        <translation>اكتب اسمًا آخر (F2)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل لأعلى(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل لأسفل(&amp;D)</translation>
    </message>
    <message>
        <source>To &amp;folder</source>
        <translation>إلى مجلد(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>مجلد جديد(&amp;N)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>حذف(&amp;L)</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>استعادة «%1»</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>بلا مجلد</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>New folder %1</source>
        <translation>مجلد جديد %1</translation>
    </message>
    <message>
        <source>“%1” is deleted. Undo brings it back.</source>
        <translation>حُذف «%1». يستعيده التراجع.</translation>
    </message>
    <message>
        <source>They are kept in %1, which people can share.</source>
        <translation>تُحفظ في %1، ويمكن مشاركته.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استيراد(&amp;I)…</translation>
    </message>
    <message>
        <source>Add the templates of another file to these</source>
        <translation>إضافة قوالب ملف آخر إلى هذه</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير(&amp;E)…</translation>
    </message>
    <message>
        <source>Write all of them into a file for others</source>
        <translation>كتابتها كلها في ملف للآخرين</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>استيراد قوالب</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>قوالب (*.json)</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>تصدير القوالب</translation>
    </message>
    <message>
        <source>The templates are written into %1.</source>
        <translation>كُتبت القوالب في %1.</translation>
    </message>
    <message>
        <source>Bring back what was there before the import</source>
        <translation>استعادة ما كان موجودًا قبل الاستيراد</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>تراجع(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Signalbox::TimeButton</name>
    <message>
        <source>Only what happened in that time</source>
        <translation>ما حدث في ذلك الوقت فقط</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>The last minute</source>
        <translation>آخر دقيقة</translation>
    </message>
    <message>
        <source>The last 5 minutes</source>
        <translation>آخر 5 دقائق</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>From the selected row on</source>
        <translation>من الصف المحدد فصاعدًا</translation>
    </message>
    <message>
        <source>Up to the selected row</source>
        <translation>حتى الصف المحدد</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>بين…</translation>
    </message>
</context>
<context>
    <name>Signalbox::TimeRangeDialog</name>
    <message>
        <source>Time range</source>
        <translation>النطاق الزمني</translation>
    </message>
    <message>
        <source>The end has to be after the beginning.</source>
        <translation>يجب أن تكون النهاية بعد البداية.</translation>
    </message>
    <message>
        <source>Show this time</source>
        <translation>إظهار هذا الوقت</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>من(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To, without it</source>
        <translation>إلى، دون شموله(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Signalbox::TimelineView</name>
    <message>
        <source>When the attempts happen</source>
        <translation>متى تجري المحاولات</translation>
    </message>
    <message>
        <source>more follow, until %1</source>
        <translation>تليها محاولات أخرى حتى %1</translation>
    </message>
    <message>
        <source>gives up</source>
        <translation>يتوقف</translation>
    </message>
</context>
<context>
    <name>Signalbox::TokenBenchViewModel</name>
    <message>
        <source>never</source>
        <translation>أبدا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (الآن)</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <translation>%1 (بعد %2)</translation>
    </message>
    <message>
        <source>%1 (%2 ago)</source>
        <translation>%1 (قبل %2)</translation>
    </message>
    <message>
        <source>nothing to see: it was made in the past</source>
        <translation>لا يظهر فرق: أُنشئ في الماضي</translation>
    </message>
    <message>
        <source>it was made %1 in the future: the maker&apos;s clock is ahead of this computer&apos;s by so much at least</source>
        <translation>أُنشئ بعد %1 في المستقبل: ساعة من أنشأه تسبق ساعة هذا الحاسوب بهذا القدر على الأقل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>REST, for servers</source>
        <translation>REST، للخوادم</translation>
    </message>
    <message>
        <source>T1, for clients of a session</source>
        <translation>T1، لعملاء جلسة</translation>
    </message>
    <message>
        <source>JWT, for clients of a session</source>
        <translation>JWT، لعملاء جلسة</translation>
    </message>
    <message>
        <source>Project key</source>
        <translation>مفتاح المشروع</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>May</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تنتهي الصلاحية</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>فرق الساعتين</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>not checked: that takes the secret</source>
        <translation>لم يُتحقق منه: يلزم لذلك السر</translation>
    </message>
    <message>
        <source>right: the secret fits</source>
        <translation>صحيح: السر مطابق</translation>
    </message>
    <message>
        <source>wrong: the secret does not fit</source>
        <translation>خاطئ: السر غير مطابق</translation>
    </message>
    <message>
        <source>This is no token: %1. A token begins with T1== or eyJ; copy it again, from its first to its last character.</source>
        <translation>هذا ليس token: %1. يبدأ الـ token بـ T1== أو eyJ؛ انسخه من جديد، من أول حرف إلى آخر حرف.</translation>
    </message>
    <message>
        <source>No server takes it: it is not signed with HS256.</source>
        <translation>لا يقبله أي خادم: ليس موقّعًا بـ HS256.</translation>
    </message>
    <message>
        <source>The secret does not fit, or the token was changed. Check that both are of the same project.</source>
        <translation>السر غير مطابق، أو غُيّر الـ token. تحقق من أن كليهما للمشروع نفسه.</translation>
    </message>
    <message>
        <source>It belongs to the project %1, not to this one.</source>
        <translation>يتبع المشروع %1، وليس هذا المشروع.</translation>
    </message>
    <message>
        <source>It is for another session. Mint one for this session, or ask for it.</source>
        <translation>إنه لجلسة أخرى. أصدر واحدًا لهذه الجلسة، أو اطلبه.</translation>
    </message>
    <message>
        <source>Its session belongs to the project %1, the token to %2. No server takes that.</source>
        <translation>تتبع جلسته المشروع %1، ويتبع الـ token المشروع %2. لا يقبل ذلك أي خادم.</translation>
    </message>
    <message>
        <source>It expired %1 ago. Mint a new one, or ask for it.</source>
        <translation>انتهت صلاحيته قبل %1. أصدر واحدًا جديدًا، أو اطلبه.</translation>
    </message>
    <message>
        <source>It is not valid yet: it was made %1 in the future. One of the two clocks is wrong.</source>
        <translation>ليس صالحًا بعد: أُنشئ بعد %1 في المستقبل. إحدى الساعتين خاطئة.</translation>
    </message>
    <message>
        <source>It is for something else than clients of a session.</source>
        <translation>إنه لشيء آخر غير عملاء الجلسات.</translation>
    </message>
    <message>
        <source>A REST token may be valid for 5 minutes at most.</source>
        <translation>لا تزيد صلاحية REST token على 5 دقائق.</translation>
    </message>
    <message>
        <source>Its role does not exist.</source>
        <translation>دوره غير موجود.</translation>
    </message>
    <message>
        <source>Something in it is missing or wrong: %1</source>
        <translation>فيه شيء ناقص أو خاطئ: %1</translation>
    </message>
    <message>
        <source>The token is good.</source>
        <translation>الـ token سليم.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it, as far as one sees without the secret.</source>
        <translation>لا خطأ فيه، بقدر ما يُرى دون السر.</translation>
    </message>
    <message>
        <source>Enter the project&apos;s key.</source>
        <translation>أدخل مفتاح المشروع.</translation>
    </message>
    <message>
        <source>Enter the project&apos;s secret.</source>
        <translation>أدخل سر المشروع.</translation>
    </message>
    <message>
        <source>Enter the session ID. It begins with 1_ or 2_</source>
        <translation>أدخل معرّف الجلسة. يبدأ بـ 1_ أو 2_</translation>
    </message>
    <message>
        <source>This is not a session ID: it begins with 1_ or 2_</source>
        <translation>هذا ليس معرّف جلسة: فهو يبدأ بـ 1_ أو 2_</translation>
    </message>
    <message>
        <source>This session belongs to the project %1.</source>
        <translation>تتبع هذه الجلسة المشروع %1.</translation>
    </message>
    <message>
        <source>%L1 characters, %L2 are allowed.</source>
        <translation>عدد الأحرف %L1، والمسموح %L2.</translation>
    </message>
    <message>
        <source>Write it like 15 min, 24 h, 30 d or never.</source>
        <translation>اكتبه مثل 15 د أو 24 س أو 30 ي أو «أبدا».</translation>
    </message>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation>ي</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>how long a token is valid</comment>
        <translation>24 س</translation>
    </message>
</context>
<context>
    <name>Signalbox::TokenDialog</name>
    <message>
        <source>&amp;Copy the token</source>
        <translation>نسخ الـ token(&amp;C)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الـ Token</translation>
    </message>
    <message>
        <source>&amp;Look at a token</source>
        <translation>فحص token(&amp;L)</translation>
    </message>
    <message>
        <source>Paste a token here: T1, JWT or REST</source>
        <translation>الصق token هنا: T1 أو JWT أو REST</translation>
    </message>
    <message>
        <source>Held against this project</source>
        <translation>مقارنةً بهذا المشروع</translation>
    </message>
    <message>
        <source>Project &amp;key</source>
        <translation>مفتاح المشروع(&amp;K)</translation>
    </message>
    <message>
        <source>For example 46123456</source>
        <translation>مثل 46123456</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>السر(&amp;E)</translation>
    </message>
    <message>
        <source>Stays in this window only</source>
        <translation>يبقى في هذه النافذة فقط</translation>
    </message>
    <message>
        <source>&amp;Session ID</source>
        <translation>معرّف الجلسة(&amp;S)</translation>
    </message>
    <message>
        <source>Begins with 1_ or 2_</source>
        <translation>يبدأ بـ 1_ أو 2_</translation>
    </message>
    <message>
        <source>Mint a token</source>
        <translation>إصدار token</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>الدور(&amp;R)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>&amp;Data that the others see</source>
        <translation>البيانات التي يراها الآخرون(&amp;D)</translation>
    </message>
    <message>
        <source>For example name=Ann</source>
        <translation>مثل name=Ann</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>مدة الصلاحية(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Mint</source>
        <translation>إصدار(&amp;M)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>إغلاق(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Signalbox::TransferListModel</name>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1، %2. %3</translation>
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
        <translation>إظهار</translation>
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
        <translation>قبول</translation>
    </message>
    <message>
        <source>Receive all of it (Enter). Nothing is opened by itself.</source>
        <translation>استلام كل شيء (Enter). لا يُفتح شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Say no; it can be offered again (Delete)</source>
        <translation>رفض العرض؛ ويمكن عرضه ثانية (Delete)</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Receive some of the files</source>
        <translation>استلام بعض الملفات</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Always from this person</source>
        <translation>دائمًا من هذا الشخص</translation>
    </message>
    <message>
        <source>Receive this, and without asking whatever this person offers in this session</source>
        <translation>استلام هذا، ودون سؤال كل ما يعرضه هذا الشخص في هذه الجلسة</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop for now; it goes on where it was (Space)</source>
        <translation>إيقاف حاليًا؛ ويستمر من حيث توقف (مسافة)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Go on; only what is missing is sent (Space)</source>
        <translation>متابعة؛ لا يُرسل إلا ما ينقص (مسافة)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>End it for both sides; files that are complete stay (Delete)</source>
        <translation>إنهاؤه للطرفين؛ تبقى الملفات المكتملة (Delete)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Open the folder that the files are in (Enter)</source>
        <translation>فتح المجلد الذي فيه الملفات (Enter)</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>عرض مرة أخرى</translation>
    </message>
    <message>
        <source>To those who haven&apos;t got it (Enter)</source>
        <translation>لمن ليس لديه (Enter)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take it off this list; files stay where they are (Delete)</source>
        <translation>إزالته من هذه القائمة؛ تبقى الملفات في مكانها (Delete)</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>عمليات النقل</translation>
    </message>
    <message>
        <source>Transfers %L1</source>
        <translation>عمليات النقل %L1</translation>
    </message>
    <message>
        <source>It goes into “%1”.</source>
        <translation>سيوضع في «%1».</translation>
    </message>
    <message>
        <source>Receive files into</source>
        <translation>استلام الملفات في</translation>
    </message>
    <message>
        <source>Receive here</source>
        <translation>استلام هنا</translation>
    </message>
    <message>
        <source>The folder is %1.</source>
        <translation>المجلد هو %1.</translation>
    </message>
    <message>
        <source>Accept into another folder…</source>
        <translation>قبول في مجلد آخر…</translation>
    </message>
</context>
<context>
    <name>Signalbox::TransfersViewModel</name>
    <message>
        <source>That offer is no longer open.</source>
        <translation>لم يعد هذا العرض متاحًا.</translation>
    </message>
    <message>
        <source>Everyone who is here has it already.</source>
        <translation>كل من هنا لديه ذلك بالفعل.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TrayIcon</name>
    <message numerus="yes">
        <source>Signalbox – %Ln new signal(s)</source>
        <translation>
            <numerusform>Signalbox – %Ln إشارة جديدة</numerusform>
            <numerusform>Signalbox – إشارة جديدة واحدة</numerusform>
            <numerusform>Signalbox – إشارتان جديدتان</numerusform>
            <numerusform>Signalbox – %Ln إشارات جديدة</numerusform>
            <numerusform>Signalbox – %Ln إشارة جديدة</numerusform>
            <numerusform>Signalbox – %Ln إشارة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show Signalbox</source>
        <translation>إظهار Signalbox(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Hide Signalbox</source>
        <translation>إخفاء Signalbox(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>Signalbox::WayButton</name>
    <message>
        <source>Received or sent, to everyone or to one person</source>
        <translation>مستلمة أو مرسلة، إلى الجميع أو إلى شخص واحد</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>مستلمة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مرسلة</translation>
    </message>
    <message>
        <source>to everyone</source>
        <translation>إلى الجميع</translation>
    </message>
    <message>
        <source>to one person</source>
        <translation>إلى شخص واحد</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>كلا الاتجاهين</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Received and sent</source>
        <translation>مستلمة ومرسلة</translation>
    </message>
    <message>
        <source>Addressed</source>
        <translation>موجّهة</translation>
    </message>
    <message>
        <source>To anyone</source>
        <translation>إلى أي شخص</translation>
    </message>
    <message>
        <source>To everyone</source>
        <translation>إلى الجميع</translation>
    </message>
    <message>
        <source>To one person</source>
        <translation>إلى شخص واحد</translation>
    </message>
</context>
<context>
    <name>Signalbox::WindowActions</name>
    <message>
        <source>&amp;Log</source>
        <translation>السجل(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>الجلسة(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Host a session here</source>
        <translation>استضافة جلسة هنا(&amp;H)</translation>
    </message>
    <message>
        <source>Host for the local &amp;network</source>
        <translation>استضافة للشبكة المحلية(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Join with an invite</source>
        <translation>انضمام بدعوة(&amp;J)</translation>
    </message>
    <message>
        <source>Connect to a &amp;server</source>
        <translation>اتصال بخادم(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>ملفات التعريف(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Open a capture…</source>
        <translation>فتح التقاط(&amp;O)…</translation>
    </message>
    <message>
        <source>Connect &amp;again</source>
        <translation>اتصال من جديد(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>إعادة المحاولة الآن(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Leave or stop trying</source>
        <translation>مغادرة أو إيقاف المحاولة(&amp;L)</translation>
    </message>
    <message>
        <source>Recor&amp;d this session</source>
        <translation>تسجيل هذه الجلسة(&amp;D)</translation>
    </message>
    <message>
        <source>Join again as somebody &amp;else…</source>
        <translation>انضمام مرة أخرى كشخص آخر(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Invites and hosting…</source>
        <translation>الدعوات والاستضافة(&amp;I)…</translation>
    </message>
    <message>
        <source>Stop hos&amp;ting…</source>
        <translation>إيقاف الاستضافة(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Close session</source>
        <translation>إغلاق الجلسة(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy selected signals</source>
        <translation>نسخ الإشارات المحددة(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Write a signal</source>
        <translation>كتابة إشارة(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإعدادات(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أدوات(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>المحفوظات(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Token…</source>
        <translation>الـ Token(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the &amp;log</source>
        <translation>انتقال إلى السجل(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Jump to newest</source>
        <translation>انتقال إلى الأحدث(&amp;J)</translation>
    </message>
    <message>
        <source>Show &amp;earlier signals</source>
        <translation>إظهار الإشارات الأقدم(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>صندوق الصادر(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;People and details</source>
        <translation>الأشخاص والتفاصيل(&amp;P)</translation>
    </message>
    <message>
        <source>Rate &amp;graph</source>
        <translation>رسم المعدل البياني(&amp;G)</translation>
    </message>
    <message>
        <source>L&amp;anes of people</source>
        <translation>مسارات الأشخاص(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Next session</source>
        <translation>الجلسة التالية(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious session</source>
        <translation>الجلسة السابقة(&amp;R)</translation>
    </message>
    <message>
        <source>Move session &amp;up</source>
        <translation>نقل الجلسة لأعلى(&amp;U)</translation>
    </message>
    <message>
        <source>Move session &amp;down</source>
        <translation>نقل الجلسة لأسفل(&amp;D)</translation>
    </message>
    <message>
        <source>Open in its own &amp;window</source>
        <translation>فتح في نافذة خاصة بها(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>صفحة البداية(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>البحث عن أمر(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح(&amp;K)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>نسخ التشخيص(&amp;D)</translation>
    </message>
    <message>
        <source>The &amp;program&apos;s log</source>
        <translation>سجل البرنامج(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;About Signalbox</source>
        <translation>حول Signalbox(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Close capture</source>
        <translation>إغلاق الالتقاط(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close recorded session</source>
        <translation>إغلاق الجلسة المسجَّلة(&amp;C)</translation>
    </message>
    <message>
        <source>Send &amp;files…</source>
        <translation>إرسال ملفات(&amp;F)…</translation>
    </message>
    <message>
        <source>Send a &amp;whole folder…</source>
        <translation>إرسال مجلد كامل(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation>عمليات النقل(&amp;T)</translation>
    </message>
    <message>
        <source>Brin&amp;g back what was closed</source>
        <translation>إعادة فتح ما أُغلق(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Signalbox::WorkspaceViewModel</name>
    <message numerus="yes">
        <source>%1, %2, %Ln unread</source>
        <translation>
            <numerusform>%1، %2، %Ln غير مقروءة</numerusform>
            <numerusform>%1، %2، واحدة غير مقروءة</numerusform>
            <numerusform>%1، %2، اثنتان غير مقروءتين</numerusform>
            <numerusform>%1، %2، %Ln غير مقروءة</numerusform>
            <numerusform>%1، %2، %Ln غير مقروءة</numerusform>
            <numerusform>%1، %2، %Ln غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <extracomment>A session, and who we are in it: &quot;standup as Anna&quot;</extracomment>
        <translation>%1 باسم %2</translation>
    </message>
    <message>
        <source>My session</source>
        <translation>جلستي</translation>
    </message>
    <message>
        <source>My session %1</source>
        <translation>جلستي %1</translation>
    </message>
</context>
<context>
    <name>TemplateFile</name>
    <message>
        <source>a template has no name</source>
        <translation>أحد القوالب بلا اسم</translation>
    </message>
    <message>
        <source>line %L1 is not JSON</source>
        <translation>السطر %L1 ليس JSON</translation>
    </message>
    <message>
        <source>it was written by a newer Signalbox</source>
        <translation>كُتب بإصدار أحدث من Signalbox</translation>
    </message>
    <message>
        <source>it holds no templates</source>
        <translation>لا يحتوي على قوالب</translation>
    </message>
    <message>
        <source>a folder has no name</source>
        <translation>أحد المجلدات بلا اسم</translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message>
        <source>{{random}} needs two whole numbers, as in {{random 1 100}}.</source>
        <translation>يحتاج {{random}} إلى عددين صحيحين، مثل {{random 1 100}}.</translation>
    </message>
    <message>
        <source>{{random}} needs the smaller number first.</source>
        <translation>يحتاج {{random}} إلى العدد الأصغر أولًا.</translation>
    </message>
    <message>
        <source>There is no variable {{%1}}: there are now, counter, uuid, me and random.</source>
        <translation>لا يوجد متغير {{%1}}: المتاح هو now وcounter وuuid وme وrandom.</translation>
    </message>
    <message>
        <source>{{%1}} stands alone, without &quot;%2&quot;.</source>
        <translation>يُكتب {{%1}} وحده، دون «%2».</translation>
    </message>
    <message>
        <source>This variable isn&apos;t closed: }} is missing.</source>
        <translation>لم يُغلق هذا المتغير: تنقص }}.</translation>
    </message>
    <message>
        <source>Time in UTC</source>
        <translation>الوقت بتوقيت UTC</translation>
    </message>
    <message>
        <source>One more with each signal</source>
        <translation>يزيد واحدًا مع كل إشارة</translation>
    </message>
    <message>
        <source>A new UUID</source>
        <translation>معرّف UUID جديد</translation>
    </message>
    <message>
        <source>Your name in the session</source>
        <translation>اسمك في الجلسة</translation>
    </message>
    <message>
        <source>A whole number from 1 to 100</source>
        <translation>عدد صحيح من 1 إلى 100</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes in a second</comment>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes of all bytes</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Paused by the other side</source>
        <translation>أوقفه الطرف الآخر مؤقتًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How it stands, and how far it has come</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln people have it</source>
        <translation>
            <numerusform>لا أحد لديه (%L1)</numerusform>
            <numerusform>وصل إلى %L1 من شخص واحد</numerusform>
            <numerusform>وصل إلى %L1 من شخصين</numerusform>
            <numerusform>وصل إلى %L1 من %Ln أشخاص</numerusform>
            <numerusform>وصل إلى %L1 من %Ln شخصًا</numerusform>
            <numerusform>وصل إلى %L1 من %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete, in %1</source>
        <translation>مكتمل، في %1</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>وصل إلى %1</translation>
    </message>
    <message>
        <source>All have it</source>
        <translation>وصل إلى الجميع</translation>
    </message>
    <message>
        <source>has it</source>
        <translation>وصل إليه</translation>
    </message>
    <message>
        <source>has not answered</source>
        <translation>لم يُجب</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>The name of a file, and how many others</extracomment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وملف آخر</numerusform>
            <numerusform>%1 وملفان آخران</numerusform>
            <numerusform>%1 و%Ln ملفات أخرى</numerusform>
            <numerusform>%1 و%Ln ملفًا آخر</numerusform>
            <numerusform>%1 و%Ln ملف آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln file(s), %2</source>
        <translation>
            <numerusform>%1، لا ملفات، %2</numerusform>
            <numerusform>%1، ملف واحد، %2</numerusform>
            <numerusform>%1، ملفان، %2</numerusform>
            <numerusform>%1، %Ln ملفات، %2</numerusform>
            <numerusform>%1، %Ln ملفًا، %2</numerusform>
            <numerusform>%1، %Ln ملف، %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, size</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>to everyone</source>
        <translation>إلى الجميع</translation>
    </message>
    <message numerus="yes">
        <source>to %Ln people</source>
        <translation>
            <numerusform>إلى لا أحد</numerusform>
            <numerusform>إلى شخص واحد</numerusform>
            <numerusform>إلى شخصين</numerusform>
            <numerusform>إلى %Ln أشخاص</numerusform>
            <numerusform>إلى %Ln شخصًا</numerusform>
            <numerusform>إلى %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads the files</source>
        <translation>يقرأ الملفات</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>ينتظر جوابًا</translation>
    </message>
    <message>
        <source>Offered, %1</source>
        <translation>معروض، %1</translation>
    </message>
    <message>
        <source>Waits for the link or the other side</source>
        <translation>ينتظر الاتصال أو الطرف الآخر</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who, and how the transfer to that person stands</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A file changed while it was sent. Send it again.</source>
        <translation>تغيّر ملف أثناء إرساله. أرسله مرة أخرى.</translation>
    </message>
    <message>
        <source>A file is no longer where it was. Put it back, or send it again from its new place.</source>
        <translation>لم يعد أحد الملفات في مكانه. أعده إلى مكانه أو أرسله من مكانه الجديد.</translation>
    </message>
    <message>
        <source>A file can&apos;t be read. Check its permissions.</source>
        <translation>لا يمكن قراءة أحد الملفات. تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>The receiver&apos;s disk is full. It goes on once there is room and it is resumed.</source>
        <translation>قرص المستلم ممتلئ. يستمر حين يتوفر مكان ويُستأنف.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough free space in the folder. Make room, or take another.</source>
        <translation>لا توجد مساحة كافية في المجلد. أفرغ مكانًا أو اختر غيره.</translation>
    </message>
    <message>
        <source>What arrived is not what was offered. Ask for it again.</source>
        <translation>ما وصل ليس ما عُرض. اطلبه مرة أخرى.</translation>
    </message>
    <message>
        <source>The other side is gone. Resume when it is back.</source>
        <translation>غادر الطرف الآخر. استأنف حين يعود.</translation>
    </message>
    <message>
        <source>Nobody answered the offer. Offer it again.</source>
        <translation>لم يُجب أحد على العرض. اعرضه مرة أخرى.</translation>
    </message>
    <message>
        <source>Your role may not send signals. Ask for an invite that lets you.</source>
        <translation>لا يسمح لك دورك بإرسال الإشارات. اطلب دعوة تسمح بذلك.</translation>
    </message>
    <message>
        <source>The other side sent what makes no sense, so it was ended.</source>
        <translation>أرسل الطرف الآخر ما لا معنى له، فأُنهي النقل.</translation>
    </message>
    <message>
        <source>There is nothing to send, or more than a transfer can have. Send fewer files at once.</source>
        <translation>لا شيء لإرساله، أو أكثر مما تتسع له عملية نقل. أرسل ملفات أقل في المرة الواحدة.</translation>
    </message>
    <message>
        <source>Files offered %2: %1</source>
        <extracomment>What is offered, and &quot;to whom&quot;</extracomment>
        <translation>ملفات معروضة %2: %1</translation>
    </message>
    <message>
        <source>%1 offers %2</source>
        <extracomment>Who offers what</extracomment>
        <translation>%1 يعرض %2</translation>
    </message>
    <message>
        <source>Sent %1: %2</source>
        <extracomment>What was sent, and how that ended: &quot;photo.jpg, 2.1 MiB: All have it&quot;</extracomment>
        <translation>أُرسل %1: %2</translation>
    </message>
    <message>
        <source>Received %1, %2: %3</source>
        <translation>استُلم %1، %2: %3</translation>
    </message>
    <message>
        <source>Refused: %1, %2</source>
        <translation>مرفوض: %1، %2</translation>
    </message>
    <message>
        <source>Cancelled: %1, %2</source>
        <translation>أُلغي: %1، %2</translation>
    </message>
    <message>
        <source>Failed: %1, %2. %3</source>
        <translation>فشل: %1، %2. %3</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written. Check its permissions, then resume or take another.</source>
        <translation>لا يمكن الكتابة في المجلد. تحقق من أذوناته ثم استأنف، أو اختر غيره.</translation>
    </message>
    <message>
        <source>The receiver has too many files open. Close some programs there, then resume.</source>
        <translation>لدى المستلم ملفات مفتوحة أكثر مما ينبغي. أغلق بعض البرامج هناك ثم استأنف.</translation>
    </message>
    <message>
        <source>The receiver has too many offers. Offer it again when some of them are over.</source>
        <translation>لدى المستلم عروض أكثر مما ينبغي. اعرضها مرة أخرى عندما ينتهي بعضها.</translation>
    </message>
    <message numerus="yes">
        <source>%1 made %Ln more offer(s)</source>
        <extracomment>Who made so many more offers of files within a short time</extracomment>
        <translation>
            <numerusform>لم يقدم %1 عروضًا أخرى</numerusform>
            <numerusform>قدم %1 عرضًا واحدًا آخر</numerusform>
            <numerusform>قدم %1 عرضين آخرين</numerusform>
            <numerusform>قدم %1 %Ln عروض أخرى</numerusform>
            <numerusform>قدم %1 %Ln عرضًا آخر</numerusform>
            <numerusform>قدم %1 %Ln عرض آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>The receiver can&apos;t read what has arrived. It goes on once that is mended and it is resumed there.</source>
        <translation>لا يستطيع المستلم قراءة ما وصل. يستمر النقل بعد إصلاح ذلك واستئنافه هناك.</translation>
    </message>
    <message>
        <source>The receiver&apos;s folder can&apos;t be written. It goes on once that is mended and it is resumed there.</source>
        <translation>لا يمكن الكتابة في مجلد المستلم. يستمر النقل بعد إصلاح ذلك واستئنافه هناك.</translation>
    </message>
    <message>
        <source>The sender&apos;s file changed while it was sent. Ask for it again.</source>
        <translation>تغيّر ملف المرسل أثناء إرساله. اطلبه من جديد.</translation>
    </message>
    <message>
        <source>The sender&apos;s file is no longer where it was. Ask for it again.</source>
        <translation>لم يعد ملف المرسل في مكانه. اطلبه من جديد.</translation>
    </message>
    <message>
        <source>The sender can&apos;t read a file any more. Ask for it again.</source>
        <translation>لم يعد المرسل قادرًا على قراءة ملف. اطلبه من جديد.</translation>
    </message>
    <message>
        <source>The offer is over: you did not answer in time.</source>
        <translation>انتهى العرض: لم تُجب في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The other side is gone. Offer it again to who is here.</source>
        <translation>غادر الطرف الآخر. اعرضه مرة أخرى على من هو هنا.</translation>
    </message>
    <message>
        <source>The other side is gone. Ask for it again when it is back.</source>
        <translation>غادر الطرف الآخر. اطلبه مرة أخرى حين يعود.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A line of the log: what is sent to whom, or who offers what; and how far it is</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
</context>
</TS>
