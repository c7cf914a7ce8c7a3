<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DataForms</name>
    <message numerus="yes">
        <source>… and %n more bytes</source>
        <translation>
            <numerusform>… and %n more byte</numerusform>
            <numerusform>… and %n more bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropPlan</name>
    <message numerus="yes">
        <source>%Ln signal(s)</source>
        <translation>
            <numerusform>%Ln signal</numerusform>
            <numerusform>%Ln signals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n people</source>
        <translation>
            <numerusform>to %n person</numerusform>
            <numerusform>to %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n file(s) or folder(s) %1.</source>
        <translation>
            <numerusform>Send %n file or folder %1.</numerusform>
            <numerusform>Send %n files or folders %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A signal holds %1, so it goes as a file, or in %n signals.</source>
        <translation>
            <numerusform>A signal holds %1, so it goes as a file, or in %n signal.</numerusform>
            <numerusform>A signal holds %1, so it goes as a file, or in %n signals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n files, %1, %2.</source>
        <translation>
            <numerusform>Send %n file, %1, %2.</numerusform>
            <numerusform>Send %n files, %1, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryRecords</name>
    <message numerus="yes">
        <source>%n row(s) could not be recorded here: the disk did not take them</source>
        <translation>
            <numerusform>%n row could not be recorded here: the disk did not take it</numerusform>
            <numerusform>%n rows could not be recorded here: the disk did not take them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message numerus="yes">
        <source>Link back after %1, %n signal(s) had waited</source>
        <translation>
            <numerusform>Link back after %1, %n signal had waited</numerusform>
            <numerusform>Link back after %1, %n signals had waited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxText</name>
    <message numerus="yes">
        <source>goes out after %n other(s)</source>
        <translation>
            <numerusform>goes out after %n other</numerusform>
            <numerusform>goes out after %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message numerus="yes">
        <source>The token expired %n minute(s) ago</source>
        <translation>
            <numerusform>The token expired %n minute ago</numerusform>
            <numerusform>The token expired %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token expired %n hour(s) ago</source>
        <translation>
            <numerusform>The token expired %n hour ago</numerusform>
            <numerusform>The token expired %n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token expired %n day(s) ago</source>
        <translation>
            <numerusform>The token expired %n day ago</numerusform>
            <numerusform>The token expired %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetryTimeline</name>
    <message numerus="yes">
        <source>The first %n attempt(s) come %1 after the loss. More follow; it gives up after %2 at the latest.</source>
        <translation>
            <numerusform>The first attempt comes %1 after the loss. More follow; it gives up after %2 at the latest.</numerusform>
            <numerusform>The first %n attempts come %1 after the loss. More follow; it gives up after %2 at the latest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s): %1 after the loss. Then it gives up.</source>
        <translation>
            <numerusform>%n attempt: %1 after the loss. Then it gives up.</numerusform>
            <numerusform>%n attempts: %1 after the loss. Then it gives up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ChooseFilesDialog</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <extracomment>How many files are chosen, and their size</extracomment>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::DropQuestion</name>
    <message numerus="yes">
        <source>There are %n more problem(s).</source>
        <translation>
            <numerusform>There is %n more problem.</numerusform>
            <numerusform>There are %n more problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send in %n signal(s)</source>
        <translation>
            <numerusform>Send in %n signal</numerusform>
            <numerusform>Send in %n signals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::DropViewModel</name>
    <message numerus="yes">
        <source>Sent in %n signal(s).</source>
        <translation>
            <numerusform>Sent in %n signal.</numerusform>
            <numerusform>Sent in %n signals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::FileCapture</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::FilterChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryPage</name>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::HostingDialog</name>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n connected</numerusform>
            <numerusform>%n connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other person(s) will be disconnected. They can&apos;t come back: their invites will lead nowhere.</source>
        <translation>
            <numerusform>%n other person will be disconnected. They can&apos;t come back: their invite will lead nowhere.</numerusform>
            <numerusform>%n other people will be disconnected. They can&apos;t come back: their invites will lead nowhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonTreeModel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::LanePlot</name>
    <message numerus="yes">
        <source>%n signal(s) between: %1</source>
        <translation>
            <numerusform>%n signal between: %1</numerusform>
            <numerusform>%n signals between: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::LogPane</name>
    <message numerus="yes">
        <source>The log was cleared of %n row(s).</source>
        <translation>
            <numerusform>The log was cleared of %n row.</numerusform>
            <numerusform>The log was cleared of %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::LogView</name>
    <message numerus="yes">
        <source>Jump to newest, %n new</source>
        <translation>
            <numerusform>Jump to newest, %n new</numerusform>
            <numerusform>Jump to newest, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::MainWindow</name>
    <message numerus="yes">
        <source>%n transfer(s) are not finished.</source>
        <translation>
            <numerusform>%n transfer is not finished.</numerusform>
            <numerusform>%n transfers are not finished.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::OutboxPanel</name>
    <message numerus="yes">
        <source>Too late: %n signal(s) are on their way.</source>
        <translation>
            <numerusform>Too late: %n signal is on its way.</numerusform>
            <numerusform>Too late: %n signals are on their way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) were taken back.</source>
        <translation>
            <numerusform>%n signal was taken back.</numerusform>
            <numerusform>%n signals were taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::OutboxViewModel</name>
    <message numerus="yes">
        <source>%n signal(s) wait</source>
        <translation>
            <numerusform>%n signal waits</numerusform>
            <numerusform>%n signals wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfilesDialog</name>
    <message numerus="yes">
        <source>%n profile(s) imported. Enter the token or secret of each before you connect.</source>
        <translation>
            <numerusform>%n profile imported. Enter its token or secret before you connect.</numerusform>
            <numerusform>%n profiles imported. Enter the token or secret of each before you connect.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) exported, without tokens and secrets.</source>
        <translation>
            <numerusform>%n profile exported, without tokens and secrets.</numerusform>
            <numerusform>%n profiles exported, without tokens and secrets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::RateGraph</name>
    <message numerus="yes">
        <source>last %n minute(s)</source>
        <translation>
            <numerusform>last %n minute</numerusform>
            <numerusform>last %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::RatePlot</name>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signal</numerusform>
            <numerusform>%n signals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::RecordedCapture</name>
    <message numerus="yes">
        <source>Recorded, %n row(s)</source>
        <translation>
            <numerusform>Recorded, %n row</numerusform>
            <numerusform>Recorded, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::RehearsalViewModel</name>
    <message numerus="yes">
        <source>%n signal(s): %1 sent at once, %2 kept and sent later, %3 dropped.</source>
        <translation>
            <numerusform>%n signal: %1 sent at once, %2 kept and sent later, %3 dropped.</numerusform>
            <numerusform>%n signals: %1 sent at once, %2 kept and sent later, %3 dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still wait(s) after an hour.</source>
        <translation>
            <numerusform>%n still waits after an hour.</numerusform>
            <numerusform>%n still wait after an hour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The session ended %1 after the cut, with %n attempt(s) in vain.</source>
        <translation>
            <numerusform>The session ended %1 after the cut, with %n attempt in vain.</numerusform>
            <numerusform>The session ended %1 after the cut, with %n attempts in vain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::SenderButton</name>
    <message numerus="yes">
        <source>From all but %n</source>
        <translation>
            <numerusform>From all but %n</numerusform>
            <numerusform>From all but %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n people</source>
        <translation>
            <numerusform>From %n person</numerusform>
            <numerusform>From %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionHistory</name>
    <message numerus="yes">
        <source>%n row(s) of this session were recorded earlier.</source>
        <translation>
            <numerusform>%n row of this session was recorded earlier.</numerusform>
            <numerusform>%n rows of this session were recorded earlier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionViewModel</name>
    <message numerus="yes">
        <source>%n signal(s) wait and go out when the link is back.</source>
        <translation>
            <numerusform>%n signal waits and goes out when the link is back.</numerusform>
            <numerusform>%n signals wait and go out when the link is back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::SignalAnnouncer</name>
    <message numerus="yes">
        <source>%n new signals, last: %1</source>
        <extracomment>%1: &quot;chat from desk: Hello&quot;</extracomment>
        <translation>
            <numerusform>%n new signal, last: %1</numerusform>
            <numerusform>%n new signals, last: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::TargetBox</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::TokenBenchViewModel</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::TrayIcon</name>
    <message numerus="yes">
        <source>Signalbox – %n new signal(s)</source>
        <translation>
            <numerusform>Signalbox – %n new signal</numerusform>
            <numerusform>Signalbox – %n new signals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::WorkspaceViewModel</name>
    <message numerus="yes">
        <source>%1, %2, %n unread</source>
        <translation>
            <numerusform>%1, %2, %n unread</numerusform>
            <numerusform>%1, %2, %n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message numerus="yes">
        <source>%L1 of %n people have it</source>
        <translation>
            <numerusform>%L1 of %n person has it</numerusform>
            <numerusform>%L1 of %n people have it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>The name of a file, and how many others</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n file(s), %2</source>
        <translation>
            <numerusform>%1, %n file, %2</numerusform>
            <numerusform>%1, %n files, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %n people</source>
        <translation>
            <numerusform>to %n person</numerusform>
            <numerusform>to %n people</numerusform>
        </translation>
    </message>
</context>
</TS>
