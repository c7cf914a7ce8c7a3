<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DataForms</name>
    <message numerus="yes">
        <source>… and %Ln more bytes</source>
        <translation>
            <numerusform>… and %Ln more byte</numerusform>
            <numerusform>… and %Ln more bytes</numerusform>
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
        <source>to %Ln people</source>
        <translation>
            <numerusform>to %Ln person</numerusform>
            <numerusform>to %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln file(s) or folder(s) %1.</source>
        <translation>
            <numerusform>Send %Ln file or folder %1.</numerusform>
            <numerusform>Send %Ln files or folders %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A signal holds %1, so it goes as a file, or in %Ln signals.</source>
        <translation>
            <numerusform>A signal holds %1, so it goes as a file, or in %Ln signal.</numerusform>
            <numerusform>A signal holds %1, so it goes as a file, or in %Ln signals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln files, %1, %2.</source>
        <translation>
            <numerusform>Send %Ln file, %1, %2.</numerusform>
            <numerusform>Send %Ln files, %1, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A signal holds %1. It would take %Ln signal(s), which are more than may wait to be sent at present, so it goes as a file.</source>
        <translation>
            <numerusform>A signal holds %1. It would take %Ln signal, which is more than may wait to be sent at present, so it goes as a file.</numerusform>
            <numerusform>A signal holds %1. It would take %Ln signals, which are more than may wait to be sent at present, so it goes as a file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryRecords</name>
    <message numerus="yes">
        <source>%Ln row(s) could not be recorded here: the disk did not take them</source>
        <translation>
            <numerusform>%Ln row could not be recorded here: the disk did not take it</numerusform>
            <numerusform>%Ln rows could not be recorded here: the disk did not take them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message numerus="yes">
        <source>Link back after %1, %Ln signal(s) had waited</source>
        <translation>
            <numerusform>Link back after %1, %Ln signal had waited</numerusform>
            <numerusform>Link back after %1, %Ln signals had waited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxText</name>
    <message numerus="yes">
        <source>goes out after %Ln other(s)</source>
        <translation>
            <numerusform>goes out after %Ln other</numerusform>
            <numerusform>goes out after %Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message numerus="yes">
        <source>The token expired %Ln minute(s) ago</source>
        <translation>
            <numerusform>The token expired %Ln minute ago</numerusform>
            <numerusform>The token expired %Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token expired %Ln hour(s) ago</source>
        <translation>
            <numerusform>The token expired %Ln hour ago</numerusform>
            <numerusform>The token expired %Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token expired %Ln day(s) ago</source>
        <translation>
            <numerusform>The token expired %Ln day ago</numerusform>
            <numerusform>The token expired %Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetryTimeline</name>
    <message numerus="yes">
        <source>The first %Ln attempt(s) come %1 after the loss. More follow; it gives up after %2 at the latest.</source>
        <translation>
            <numerusform>The first attempt comes %1 after the loss. More follow; it gives up after %2 at the latest.</numerusform>
            <numerusform>The first %Ln attempts come %1 after the loss. More follow; it gives up after %2 at the latest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s): %1 after the loss. Then it gives up.</source>
        <translation>
            <numerusform>%Ln attempt: %1 after the loss. Then it gives up.</numerusform>
            <numerusform>%Ln attempts: %1 after the loss. Then it gives up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ChooseFilesDialog</name>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <extracomment>How many files are chosen, and their size</extracomment>
        <translation>
            <numerusform>%Ln file, %1</numerusform>
            <numerusform>%Ln files, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::CloseQuestion</name>
    <message numerus="yes">
        <source>%Ln transfer(s) are not finished.</source>
        <translation>
            <numerusform>%Ln transfer is not finished.</numerusform>
            <numerusform>%Ln transfers are not finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s) still wait to be sent.</source>
        <translation>
            <numerusform>%Ln signal still waits to be sent.</numerusform>
            <numerusform>%Ln signals still wait to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other person(s) will be disconnected. They can&apos;t come back: their invites will lead nowhere.</source>
        <translation>
            <numerusform>%Ln other person will be disconnected. They can&apos;t come back: their invite will lead nowhere.</numerusform>
            <numerusform>%Ln other people will be disconnected. They can&apos;t come back: their invites will lead nowhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close Signalbox? %Ln session(s) are hosted here, and end for everyone.</source>
        <translation>
            <numerusform>Close Signalbox? %Ln session is hosted here, and ends for everyone.</numerusform>
            <numerusform>Close Signalbox? %Ln sessions are hosted here, and end for everyone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::DropQuestion</name>
    <message numerus="yes">
        <source>There are %Ln more problem(s).</source>
        <translation>
            <numerusform>There is %Ln more problem.</numerusform>
            <numerusform>There are %Ln more problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send in %Ln signal(s)</source>
        <translation>
            <numerusform>Send in %Ln signal</numerusform>
            <numerusform>Send in %Ln signals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::DropViewModel</name>
    <message numerus="yes">
        <source>Sent in %Ln signal(s).</source>
        <translation>
            <numerusform>Sent in %Ln signal.</numerusform>
            <numerusform>Sent in %Ln signals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: the text takes %Ln signal(s), which are more than may wait to be sent at present. Send it as a file.</source>
        <translation>
            <numerusform>Nothing was sent: the text takes %Ln signal, which is more than may wait to be sent at present. Send it as a file.</numerusform>
            <numerusform>Nothing was sent: the text takes %Ln signals, which are more than may wait to be sent at present. Send it as a file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::FileCapture</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::FilterChips</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more type(s)</source>
        <translation>
            <numerusform>%Ln more type</numerusform>
            <numerusform>%Ln more types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %1, %Ln signal(s), hidden</source>
        <translation>
            <numerusform>Type %1, %Ln signal, hidden</numerusform>
            <numerusform>Type %1, %Ln signals, hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %1, %Ln signal(s)</source>
        <translation>
            <numerusform>Type %1, %Ln signal</numerusform>
            <numerusform>Type %1, %Ln signals</numerusform>
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
    <name>Signalbox::HistoryViewModel</name>
    <message numerus="yes">
        <source>Looking… %Ln found</source>
        <translation>
            <numerusform>Looking… %Ln found</numerusform>
            <numerusform>Looking… %Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown, more below</source>
        <translation>
            <numerusform>%Ln shown, more below</numerusform>
            <numerusform>%Ln shown, more below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::HostingDialog</name>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation>
            <numerusform>%Ln connected</numerusform>
            <numerusform>%Ln connected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonTreeModel</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s)</source>
        <translation>
            <numerusform>%Ln element</numerusform>
            <numerusform>%Ln elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::LanePlot</name>
    <message numerus="yes">
        <source>%Ln signal(s) between: %1</source>
        <translation>
            <numerusform>%Ln signal between: %1</numerusform>
            <numerusform>%Ln signals between: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::LogPane</name>
    <message numerus="yes">
        <source>The log was cleared of %Ln row(s).</source>
        <translation>
            <numerusform>The log was cleared of %Ln row.</numerusform>
            <numerusform>The log was cleared of %Ln rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::LogView</name>
    <message numerus="yes">
        <source>Jump to newest, %Ln new</source>
        <translation>
            <numerusform>Jump to newest, %Ln new</numerusform>
            <numerusform>Jump to newest, %Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::OutboxPanel</name>
    <message numerus="yes">
        <source>Too late: %Ln signal(s) are on their way.</source>
        <translation>
            <numerusform>Too late: %Ln signal is on its way.</numerusform>
            <numerusform>Too late: %Ln signals are on their way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s) were taken back.</source>
        <translation>
            <numerusform>%Ln signal was taken back.</numerusform>
            <numerusform>%Ln signals were taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln signal(s) that wait?</source>
        <translation>
            <numerusform>Take back %Ln signal that waits?</numerusform>
            <numerusform>Take back %Ln signals that wait?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent: %Ln signal(s), for there is no link and they no longer wait for it. In the log, “Edit and send again” brings them back.</source>
        <translation>
            <numerusform>Not sent: %Ln signal, for there is no link and it no longer waits for it. In the log, “Edit and send again” brings it back.</numerusform>
            <numerusform>Not sent: %Ln signals, for there is no link and they no longer wait for it. In the log, “Edit and send again” brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::OutboxViewModel</name>
    <message numerus="yes">
        <source>%Ln signal(s) wait</source>
        <translation>
            <numerusform>%Ln signal waits</numerusform>
            <numerusform>%Ln signals wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfilesDialog</name>
    <message numerus="yes">
        <source>%Ln profile(s) imported. Enter the token or secret of each before you connect.</source>
        <translation>
            <numerusform>%Ln profile imported. Enter its token or secret before you connect.</numerusform>
            <numerusform>%Ln profiles imported. Enter the token or secret of each before you connect.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) exported, without tokens and secrets.</source>
        <translation>
            <numerusform>%Ln profile exported, without tokens and secrets.</numerusform>
            <numerusform>%Ln profiles exported, without tokens and secrets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::RateGraph</name>
    <message numerus="yes">
        <source>last %Ln minute(s)</source>
        <translation>
            <numerusform>last minute</numerusform>
            <numerusform>last %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::RatePlot</name>
    <message numerus="yes">
        <source>%Ln signal(s)</source>
        <translation>
            <numerusform>%Ln signal</numerusform>
            <numerusform>%Ln signals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::RecordedCapture</name>
    <message numerus="yes">
        <source>Recorded, %Ln row(s)</source>
        <translation>
            <numerusform>Recorded, %Ln row</numerusform>
            <numerusform>Recorded, %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::RehearsalViewModel</name>
    <message numerus="yes">
        <source>%Ln signal(s): %1 sent at once, %2 kept and sent later, %3 dropped.</source>
        <translation>
            <numerusform>%Ln signal: %1 sent at once, %2 kept and sent later, %3 dropped.</numerusform>
            <numerusform>%Ln signals: %1 sent at once, %2 kept and sent later, %3 dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still wait(s) after an hour.</source>
        <translation>
            <numerusform>%Ln still waits after an hour.</numerusform>
            <numerusform>%Ln still wait after an hour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The session ended %1 after the cut, with %Ln attempt(s) in vain.</source>
        <translation>
            <numerusform>The session ended %1 after the cut, with %Ln attempt in vain.</numerusform>
            <numerusform>The session ended %1 after the cut, with %Ln attempts in vain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::SenderButton</name>
    <message numerus="yes">
        <source>From all but %Ln</source>
        <translation>
            <numerusform>From all but %Ln</numerusform>
            <numerusform>From all but %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %Ln people</source>
        <translation>
            <numerusform>From %Ln person</numerusform>
            <numerusform>From %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionHistory</name>
    <message numerus="yes">
        <source>%Ln row(s) of this session were recorded earlier.</source>
        <translation>
            <numerusform>%Ln row of this session was recorded earlier.</numerusform>
            <numerusform>%Ln rows of this session were recorded earlier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionViewModel</name>
    <message numerus="yes">
        <source>%Ln signal(s) wait and go out when the link is back.</source>
        <translation>
            <numerusform>%Ln signal waits and goes out when the link is back.</numerusform>
            <numerusform>%Ln signals wait and go out when the link is back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::SignalAnnouncer</name>
    <message numerus="yes">
        <source>%Ln new signals, last: %1</source>
        <extracomment>%1: &quot;chat from desk: Hello&quot;</extracomment>
        <translation>
            <numerusform>%Ln new signal, last: %1</numerusform>
            <numerusform>%Ln new signals, last: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::TargetBox</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::TemplateModel</name>
    <message numerus="yes">
        <source>%Ln template(s) imported.</source>
        <translation>
            <numerusform>%Ln template imported.</numerusform>
            <numerusform>%Ln templates imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had the name of another and got a number behind it.</source>
        <translation>
            <numerusform>%Ln of them had the name of another and got a number behind it.</numerusform>
            <numerusform>%Ln of them had the names of others and got a number behind it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already.</source>
        <translation>
            <numerusform>%Ln was here already.</numerusform>
            <numerusform>%Ln were here already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::TokenBenchViewModel</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::TrayIcon</name>
    <message numerus="yes">
        <source>Signalbox – %Ln new signal(s)</source>
        <translation>
            <numerusform>Signalbox – %Ln new signal</numerusform>
            <numerusform>Signalbox – %Ln new signals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::WorkspaceViewModel</name>
    <message numerus="yes">
        <source>%1, %2, %Ln unread</source>
        <translation>
            <numerusform>%1, %2, %Ln unread</numerusform>
            <numerusform>%1, %2, %Ln unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message numerus="yes">
        <source>%L1 of %Ln people have it</source>
        <translation>
            <numerusform>%L1 of %Ln person has it</numerusform>
            <numerusform>%L1 of %Ln people have it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>The name of a file, and how many others</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln file(s), %2</source>
        <translation>
            <numerusform>%1, %Ln file, %2</numerusform>
            <numerusform>%1, %Ln files, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %Ln people</source>
        <translation>
            <numerusform>to %Ln person</numerusform>
            <numerusform>to %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 made %Ln more offer(s)</source>
        <extracomment>Who made so many more offers of files within a short time</extracomment>
        <translation>
            <numerusform>%1 made %Ln more offer</numerusform>
            <numerusform>%1 made %Ln more offers</numerusform>
        </translation>
    </message>
</context>
</TS>
