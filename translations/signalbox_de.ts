<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>DataForms</name>
    <message numerus="yes">
        <source>… and %Ln more bytes</source>
        <translation>
            <numerusform>… und %Ln weiteres Byte</numerusform>
            <numerusform>… und %Ln weitere Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropContents</name>
    <message>
        <source>Picture %1.png</source>
        <extracomment>The name of a file with a picture that was pasted, and the time</extracomment>
        <translation>Bild %1.png</translation>
    </message>
</context>
<context>
    <name>DropPlan</name>
    <message numerus="yes">
        <source>%Ln signal(s)</source>
        <translation>
            <numerusform>%Ln Signal</numerusform>
            <numerusform>%Ln Signale</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 at the pace that the server allows</source>
        <extracomment>How many signals, and how long they take</extracomment>
        <translation>%1, etwa %2 bei dem Tempo, das der Server erlaubt</translation>
    </message>
    <message>
        <source>%1; compressing leaves about %2 % of the bytes</source>
        <extracomment>Something before it, then how much is left of it</extracomment>
        <translation>%1; Komprimieren lässt etwa %2 % der Bytes übrig</translation>
    </message>
    <message>
        <source>Send the link as a signal %1.</source>
        <translation>Den Link als Signal %1 senden.</translation>
    </message>
    <message>
        <source>Send the text, %1, as a signal %2.</source>
        <translation>Den Text, %1, als Signal %2 senden.</translation>
    </message>
    <message>
        <source>Send the link as a signal of the type “%1” %2.</source>
        <translation>Den Link als Signal vom Typ „%1“ %2 senden.</translation>
    </message>
    <message>
        <source>Send the text, %1, as a signal of the type “%2” %3.</source>
        <translation>Den Text, %1, als Signal vom Typ „%2“ %3 senden.</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a person</comment>
        <translation>an %1</translation>
    </message>
    <message>
        <source>to whoever joins</source>
        <translation>an alle, die beitreten</translation>
    </message>
    <message numerus="yes">
        <source>to %Ln people</source>
        <translation>
            <numerusform>an %Ln Person</numerusform>
            <numerusform>an %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it that can be sent.</source>
        <translation>Darin ist nichts, was sich senden lässt.</translation>
    </message>
    <message>
        <source>Send the picture as “%1” %2.</source>
        <translation>Das Bild als „%1“ %2 senden.</translation>
    </message>
    <message>
        <source>Send “%1” %2.</source>
        <translation>„%1“ %2 senden.</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln file(s) or folder(s) %1.</source>
        <translation>
            <numerusform>%Ln Datei oder Ordner %1 senden.</numerusform>
            <numerusform>%Ln Dateien oder Ordner %1 senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a long text, %1, %2.</source>
        <translation>Einen langen Text, %1, %2 senden.</translation>
    </message>
    <message numerus="yes">
        <source>A signal holds %1, so it goes as a file, or in %Ln signals.</source>
        <translation>
            <numerusform>Ein Signal fasst %1; er geht also als Datei oder in %Ln Signal.</numerusform>
            <numerusform>Ein Signal fasst %1; er geht also als Datei oder in %Ln Signalen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no files in it.</source>
        <translation>Darin sind keine Dateien.</translation>
    </message>
    <message>
        <source>Send “%1”, %2, %3.</source>
        <translation>„%1“, %2, %3 senden.</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln files, %1, %2.</source>
        <translation>
            <numerusform>%Ln Datei, %1, %2 senden.</numerusform>
            <numerusform>%Ln Dateien, %1, %2 senden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A signal holds %1. It would take %Ln signal(s), which are more than may wait to be sent at present, so it goes as a file.</source>
        <translation>
            <numerusform>Ein Signal fasst %1. Es wäre %Ln Signal, mehr, als zurzeit auf das Senden warten kann; darum geht es als Datei.</numerusform>
            <numerusform>Ein Signal fasst %1. Es wären %Ln Signale, mehr, als zurzeit auf das Senden warten können; darum geht es als Datei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The signal is not valid</source>
        <translation>Das Signal ist ungültig</translation>
    </message>
    <message>
        <source>Your role may not do this</source>
        <translation>Deine Rolle darf das nicht</translation>
    </message>
    <message>
        <source>Ask for an invite with another role.</source>
        <translation>Bitte um eine Einladung mit einer anderen Rolle.</translation>
    </message>
    <message>
        <source>This person has left</source>
        <translation>Diese Person ist gegangen</translation>
    </message>
    <message>
        <source>The signal is too large</source>
        <translation>Das Signal ist zu groß</translation>
    </message>
    <message>
        <source>The server takes no more signals for now</source>
        <translation>Der Server nimmt vorerst keine Signale mehr an</translation>
    </message>
    <message>
        <source>Wait a moment and send it again.</source>
        <translation>Warte einen Moment und sende es noch einmal.</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>Der Server hatte einen Fehler</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuche es später noch einmal.</translation>
    </message>
    <message>
        <source>The server refused the token</source>
        <translation>Der Server hat das Token abgelehnt</translation>
    </message>
    <message>
        <source>Ask for a new invite.</source>
        <translation>Bitte um eine neue Einladung.</translation>
    </message>
    <message>
        <source>The server knows no such session</source>
        <translation>Der Server kennt diese Sitzung nicht</translation>
    </message>
    <message>
        <source>Check the session ID, or ask for a new invite.</source>
        <translation>Prüfe die Sitzungs-ID oder bitte um eine neue Einladung.</translation>
    </message>
    <message>
        <source>The server could not be reached</source>
        <translation>Der Server war nicht erreichbar</translation>
    </message>
    <message>
        <source>Check its address and whether it runs.</source>
        <translation>Prüfe seine Adresse und ob er läuft.</translation>
    </message>
    <message>
        <source>There was no link</source>
        <translation>Es gab keine Verbindung</translation>
    </message>
    <message>
        <source>With Retry on, signals wait until the link is back.</source>
        <translation>Mit „Wiederholen“ warten Signale, bis die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>What the session needs is incomplete</source>
        <translation>Die Angaben zur Sitzung sind unvollständig</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>Try again, or check its address.</source>
        <translation>Versuche es noch einmal oder prüfe seine Adresse.</translation>
    </message>
    <message>
        <source>The link was lost and could not be restored</source>
        <translation>Die Verbindung ging verloren und ließ sich nicht wiederherstellen</translation>
    </message>
    <message>
        <source>Connect again when the network is back.</source>
        <translation>Verbinde dich neu, sobald das Netz wieder da ist.</translation>
    </message>
    <message>
        <source>The server ended the connection</source>
        <translation>Der Server hat die Verbindung beendet</translation>
    </message>
    <message>
        <source>The session is full</source>
        <translation>Die Sitzung ist voll</translation>
    </message>
    <message>
        <source>Try again when someone has left.</source>
        <translation>Versuche es noch einmal, wenn jemand gegangen ist.</translation>
    </message>
    <message>
        <source>What answers there is not a signaling server</source>
        <translation>Was dort antwortet, ist kein Signal-Server</translation>
    </message>
    <message>
        <source>Check the server&apos;s address.</source>
        <translation>Prüfe die Adresse des Servers.</translation>
    </message>
    <message>
        <source>Too many signals wait already</source>
        <translation>Es warten schon zu viele Signale</translation>
    </message>
    <message>
        <source>It waited too long for the link</source>
        <translation>Es hat zu lange auf die Verbindung gewartet</translation>
    </message>
    <message>
        <source>It was taken back</source>
        <translation>Es wurde zurückgenommen</translation>
    </message>
    <message>
        <source>It was on its way when the link was lost</source>
        <translation>Es war unterwegs, als die Verbindung verloren ging</translation>
    </message>
    <message>
        <source>The session ended before it could be sent</source>
        <translation>Die Sitzung endete, bevor es gesendet werden konnte</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one the server shows.</source>
        <translation>Vergleiche seinen Fingerabdruck mit dem, den der Server zeigt.</translation>
    </message>
    <message>
        <source>WARNING: the server shows another certificate than before</source>
        <translation>ACHTUNG: Der Server zeigt ein anderes Zertifikat als bisher</translation>
    </message>
    <message>
        <source>Someone may be listening in between. Ask whoever runs the server before you go on.</source>
        <translation>Vielleicht hört jemand dazwischen mit. Frag bei denen nach, die den Server betreiben, bevor du weitermachst.</translation>
    </message>
</context>
<context>
    <name>HistoryRecords</name>
    <message numerus="yes">
        <source>%Ln row(s) could not be recorded here: the disk did not take them</source>
        <translation>
            <numerusform>%Ln Zeile konnte hier nicht aufgezeichnet werden: Der Datenträger nahm sie nicht an</numerusform>
            <numerusform>%Ln Zeilen konnten hier nicht aufgezeichnet werden: Der Datenträger nahm sie nicht an</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>The history can&apos;t be used: Qt&apos;s driver for SQLite isn&apos;t installed (package libqt6sql6-sqlite).</source>
        <translation>Der Verlauf kann nicht benutzt werden: Qts Treiber für SQLite ist nicht installiert (Paket libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>The history can&apos;t be opened: %1. Nothing is recorded until it can.</source>
        <translation>Der Verlauf lässt sich nicht öffnen: %1. Bis das geht, wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>The history may not be written: %1. Nothing is recorded until it may.</source>
        <translation>Der Verlauf darf nicht beschrieben werden: %1. Bis er es darf, wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>The disk that holds the history is full. Nothing is recorded until there is room.</source>
        <translation>Der Datenträger mit dem Verlauf ist voll. Bis Platz ist, wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>The history has reached its size. Nothing is recorded until some of it is deleted.</source>
        <translation>Der Verlauf hat seine Größe erreicht. Bis etwas davon gelöscht ist, wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Another program holds the history: %1. Nothing is recorded until it lets go.</source>
        <translation>Ein anderes Programm hält den Verlauf: %1. Bis es ihn freigibt, wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>The history can&apos;t be written: %1 (%2). Nothing is recorded until it can.</source>
        <translation>Der Verlauf lässt sich nicht schreiben: %1 (%2). Bis das geht, wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>The history can&apos;t be used, nor renamed: %1. Nothing is recorded.</source>
        <translation>Der Verlauf lässt sich weder benutzen noch umbenennen: %1. Es wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>The history was damaged. It was kept as %1, and a new one was begun.</source>
        <translation>Der Verlauf war beschädigt. Er bleibt als %1 erhalten, und ein neuer wurde begonnen.</translation>
    </message>
    <message>
        <source>The history was written by a later version of Signalbox. It was kept as %1, and a new one was begun.</source>
        <translation>Den Verlauf hat eine spätere Version von Signalbox geschrieben. Er bleibt als %1 erhalten, und ein neuer wurde begonnen.</translation>
    </message>
    <message>
        <source>The file of the history belongs to another program. It was kept as %1, and a new one was begun.</source>
        <translation>Die Datei des Verlaufs gehört einem anderen Programm. Sie bleibt als %1 erhalten, und eine neue wurde begonnen.</translation>
    </message>
    <message>
        <source>Session without a name</source>
        <translation>Sitzung ohne Namen</translation>
    </message>
    <message>
        <source>Hosted on this computer</source>
        <translation>Lief auf diesem Computer</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1, Sitzung %2</translation>
    </message>
</context>
<context>
    <name>JsonLint</name>
    <message>
        <source>The %1 of line %L2 isn&apos;t closed: a %3 is missing.</source>
        <translation>Das %1 aus Zeile %L2 ist nicht geschlossen: %3 fehlt.</translation>
    </message>
    <message>
        <source>There is no JSON value yet.</source>
        <translation>Noch ist kein JSON-Wert da.</translation>
    </message>
    <message>
        <source>A colon is missing after the name.</source>
        <translation>Nach dem Namen fehlt ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation>Davor fehlt ein Komma.</translation>
    </message>
    <message>
        <source>The JSON value has ended before this: there can be one only.</source>
        <translation>Der JSON-Wert ist davor schon zu Ende: Es kann nur einen geben.</translation>
    </message>
    <message>
        <source>Names stand in double quotes (&quot;).</source>
        <translation>Namen stehen in doppelten Anführungszeichen (&quot;).</translation>
    </message>
    <message>
        <source>Lists and objects may lie in each other %L1 deep.</source>
        <translation>Listen und Objekte dürfen bis zu %L1 tief ineinander liegen.</translation>
    </message>
    <message>
        <source>A value is missing before this.</source>
        <translation>Davor fehlt ein Wert.</translation>
    </message>
    <message>
        <source>A name is missing before this.</source>
        <translation>Davor fehlt ein Name.</translation>
    </message>
    <message>
        <source>This %1 closes nothing.</source>
        <translation>Dieses %1 schließt nichts.</translation>
    </message>
    <message>
        <source>The %1 of line %L2 is closed by %3 and not by %4.</source>
        <translation>Das %1 aus Zeile %L2 wird mit %3 geschlossen und nicht mit %4.</translation>
    </message>
    <message>
        <source>Something is missing before the %1, or there is a comma or colon too many.</source>
        <translation>Vor dem %1 fehlt etwas, oder ein Komma oder Doppelpunkt ist zu viel.</translation>
    </message>
    <message>
        <source>Column %L1: %2</source>
        <comment>where, and what is wrong there</comment>
        <translation>Spalte %L1: %2</translation>
    </message>
    <message>
        <source>Line %L1, column %L2: %3</source>
        <translation>Zeile %L1, Spalte %L2: %3</translation>
    </message>
    <message>
        <source>A backslash is written as \\ here.</source>
        <translation>Ein Backslash wird hier als \\ geschrieben.</translation>
    </message>
    <message>
        <source>Four digits from 0 to 9 and A to F follow on \u.</source>
        <translation>Auf \u folgen vier Ziffern von 0 bis 9 und A bis F.</translation>
    </message>
    <message>
        <source>This text isn&apos;t closed: a &quot; is missing. A line break in it is written as \n.</source>
        <translation>Dieser Text ist nicht geschlossen: Ein &quot; fehlt. Ein Zeilenumbruch wird darin als \n geschrieben.</translation>
    </message>
    <message>
        <source>A tab in a text is written as \t.</source>
        <translation>Ein Tabulator wird in einem Text als \t geschrieben.</translation>
    </message>
    <message>
        <source>This character can&apos;t stand in a text.</source>
        <translation>Dieses Zeichen kann nicht in einem Text stehen.</translation>
    </message>
    <message>
        <source>This text isn&apos;t closed: a &quot; is missing.</source>
        <translation>Dieser Text ist nicht geschlossen: Ein &quot; fehlt.</translation>
    </message>
    <message>
        <source>Numbers are written as in 12, -0.5 or 3e8, without a 0 in front.</source>
        <translation>Zahlen schreibt man wie 12, -0.5 oder 3e8, ohne eine 0 davor.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>Texts stand in double quotes (&quot;).</source>
        <translation>Texte stehen in doppelten Anführungszeichen (&quot;).</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>In JSON gibt es keine Kommentare.</translation>
    </message>
    <message>
        <source>“%1” is no JSON value: texts stand in double quotes (&quot;), and there are numbers, true, false and null.</source>
        <translation>„%1“ ist kein JSON-Wert: Texte stehen in doppelten Anführungszeichen (&quot;), sonst gibt es Zahlen, true, false und null.</translation>
    </message>
</context>
<context>
    <name>LabScript</name>
    <message>
        <source>Train tunnel</source>
        <translation>Zugtunnel</translation>
    </message>
    <message>
        <source>The signal gets weak</source>
        <translation>Der Empfang wird schwach</translation>
    </message>
    <message>
        <source>Hardly anything passes</source>
        <translation>Es kommt kaum etwas durch</translation>
    </message>
    <message>
        <source>In the tunnel: nothing passes</source>
        <translation>Im Tunnel: nichts kommt durch</translation>
    </message>
    <message>
        <source>No network at all</source>
        <translation>Gar kein Netz</translation>
    </message>
    <message>
        <source>Daylight between two tunnels</source>
        <translation>Tageslicht zwischen zwei Tunneln</translation>
    </message>
    <message>
        <source>In the second tunnel</source>
        <translation>Im zweiten Tunnel</translation>
    </message>
    <message>
        <source>Out in the open again</source>
        <translation>Wieder im Freien</translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>The filter&apos;s &quot;%1&quot; can&apos;t be read.</source>
        <translation>„%1“ des Filters ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The expression is not complete or not right at character %1: %2</source>
        <translation>Der Ausdruck ist bei Zeichen %1 unvollständig oder falsch: %2</translation>
    </message>
</context>
<context>
    <name>LogFormat</name>
    <message>
        <source>It is no JSON: %1, at byte %2.</source>
        <translation>Das ist kein JSON: %1, bei Byte %2.</translation>
    </message>
    <message>
        <source>It is JSON, but not an object.</source>
        <translation>Das ist JSON, aber kein Objekt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing, or is not what a log holds there.</source>
        <translation>„%1“ fehlt oder ist nicht das, was ein Protokoll dort enthält.</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>Left: the connection was lost</source>
        <translation>Gegangen: die Verbindung ging verloren</translation>
    </message>
    <message>
        <source>Left: no answer any more</source>
        <translation>Gegangen: keine Antwort mehr</translation>
    </message>
    <message>
        <source>Left: a moderator ended the connection</source>
        <translation>Gegangen: von der Moderation entfernt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Link back after %1</source>
        <translation>Verbindung nach %1 wieder da</translation>
    </message>
    <message numerus="yes">
        <source>Link back after %1, %Ln signal(s) had waited</source>
        <translation>
            <numerusform>Verbindung nach %1 wieder da, %Ln Signal hat gewartet</numerusform>
            <numerusform>Verbindung nach %1 wieder da, %Ln Signale haben gewartet</numerusform>
        </translation>
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
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>waits for the server</source>
        <translation>wartet auf den Server</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>unknown: it may have been sent</source>
        <translation>unbekannt: vielleicht wurde es gesendet</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>Link lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>The server had forgotten this connection: signals of others may be missing</source>
        <translation>Der Server hatte diese Verbindung vergessen: Signale anderer können fehlen</translation>
    </message>
    <message>
        <source>Session left</source>
        <translation>Sitzung verlassen</translation>
    </message>
    <message>
        <source>Session ended: %1</source>
        <translation>Sitzung beendet: %1</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>text</source>
        <comment>what data travels as</comment>
        <translation>Text</translation>
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
        <translation>geht hinaus, wenn die Verbindung zurück ist</translation>
    </message>
    <message>
        <source>was on its way, is sent again when the link is back</source>
        <translation>war unterwegs, wird erneut gesendet, wenn die Verbindung zurück ist</translation>
    </message>
    <message>
        <source>fails without a link</source>
        <translation>schlägt ohne Verbindung fehl</translation>
    </message>
    <message>
        <source>may have arrived, is not sent again</source>
        <translation>ist vielleicht angekommen, wird nicht erneut gesendet</translation>
    </message>
    <message numerus="yes">
        <source>goes out after %Ln other(s)</source>
        <translation>
            <numerusform>geht nach %Ln anderem hinaus</numerusform>
            <numerusform>geht nach %Ln anderen hinaus</numerusform>
        </translation>
    </message>
    <message>
        <source>goes out next</source>
        <translation>geht als Nächstes hinaus</translation>
    </message>
    <message>
        <source>goes out in %1</source>
        <translation>geht in %1 hinaus</translation>
    </message>
    <message>
        <source>goes out as soon as the server takes it</source>
        <translation>geht hinaus, sobald der Server es annimmt</translation>
    </message>
    <message>
        <source>is sent again if the link is lost</source>
        <translation>wird erneut gesendet, wenn die Verbindung abbricht</translation>
    </message>
    <message>
        <source>fails if the link is lost</source>
        <translation>schlägt fehl, wenn die Verbindung abbricht</translation>
    </message>
    <message>
        <source>is not sent again if the link is lost</source>
        <translation>wird nicht erneut gesendet, wenn die Verbindung abbricht</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>The server takes no more for now</source>
        <translation>Der Server nimmt vorerst nichts mehr an</translation>
    </message>
    <message>
        <source>Others go first</source>
        <translation>Andere gehen vor</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>Gesendet, noch keine Antwort</translation>
    </message>
    <message>
        <source>is given up as unknown in %1</source>
        <translation>gilt in %1 als unbekannt</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>verfällt in %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>fails in %1 if it is not back by then</source>
        <translation>scheitert in %1, wenn sie bis dahin nicht zurück ist</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Publisher only</source>
        <translation>Nur Publisher</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Subscriber</translation>
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
        <translation>sein Server ist keine Adresse, die mit http:// oder https:// beginnt</translation>
    </message>
    <message>
        <source>it has no project key</source>
        <translation>es hat keinen Projektschlüssel</translation>
    </message>
    <message>
        <source>it has no session ID</source>
        <translation>es hat keine Sitzungs-ID</translation>
    </message>
    <message>
        <source>its entry is neither “token” nor “secret”</source>
        <translation>sein entry ist weder „token“ noch „secret“</translation>
    </message>
    <message>
        <source>This is no JSON: %1 at byte %L2.</source>
        <translation>Das ist kein JSON: %1 bei Byte %L2.</translation>
    </message>
    <message>
        <source>This is no file of profiles: it has no member “%1”.</source>
        <translation>Das ist keine Datei mit Profilen: Ihr fehlt „%1“.</translation>
    </message>
    <message>
        <source>This file was written by a later version of Signalbox.</source>
        <translation>Diese Datei hat eine spätere Version von Signalbox geschrieben.</translation>
    </message>
    <message>
        <source>These are %L1 profiles, at most %L2 are taken.</source>
        <translation>Das sind %L1 Profile, höchstens %L2 werden genommen.</translation>
    </message>
    <message>
        <source>Profile %L1 can&apos;t be read: %2.</source>
        <translation>Profil %L1 ist nicht lesbar: %2.</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele geöffnete Dateien</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Die Datei oder das Verzeichnis gibt es nicht</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Auf dem Gerät ist kein Platz mehr</translation>
    </message>
</context>
<context>
    <name>QJsonParseError</name>
    <message>
        <source>unterminated object</source>
        <translation>ein Objekt endet nicht</translation>
    </message>
    <message>
        <source>missing name separator</source>
        <translation>nach einem Namen fehlt der Doppelpunkt</translation>
    </message>
    <message>
        <source>unterminated array</source>
        <translation>eine Liste endet nicht</translation>
    </message>
    <message>
        <source>missing value separator</source>
        <translation>zwischen zwei Werten fehlt das Komma</translation>
    </message>
    <message>
        <source>illegal value</source>
        <translation>kein gültiger Wert</translation>
    </message>
    <message>
        <source>invalid termination by number</source>
        <translation>nach einer Zahl endet der Text zu früh</translation>
    </message>
    <message>
        <source>illegal number</source>
        <translation>keine gültige Zahl</translation>
    </message>
    <message>
        <source>invalid escape sequence</source>
        <translation>keine gültige Escape-Sequenz</translation>
    </message>
    <message>
        <source>invalid UTF8 string</source>
        <translation>kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>ein Text endet nicht</translation>
    </message>
    <message>
        <source>object is missing after a comma</source>
        <translation>nach einem Komma fehlt etwas</translation>
    </message>
    <message>
        <source>too deeply nested document</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>too large document</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>garbage at the end of the document</source>
        <translation>am Ende steht noch etwas anderes</translation>
    </message>
</context>
<context>
    <name>QRegularExpression</name>
    <message>
        <source>missing closing parenthesis</source>
        <translation>schließende Klammer fehlt</translation>
    </message>
    <message>
        <source>unmatched closing parenthesis</source>
        <translation>schließende Klammer ohne öffnende</translation>
    </message>
    <message>
        <source>missing terminating ] for character class</source>
        <translation>] am Ende der Zeichenklasse fehlt</translation>
    </message>
    <message>
        <source>quantifier does not follow a repeatable item</source>
        <translation>vor dem Quantor steht nichts, was sich wiederholen lässt</translation>
    </message>
    <message>
        <source>range out of order in character class</source>
        <translation>Bereich in der Zeichenklasse ist verkehrt herum</translation>
    </message>
    <message>
        <source>numbers out of order in {} quantifier</source>
        <translation>Zahlen in {} sind verkehrt herum</translation>
    </message>
    <message>
        <source>\ at end of pattern</source>
        <translation>\ am Ende des Musters</translation>
    </message>
    <message>
        <source>reference to non-existent subpattern</source>
        <translation>Verweis auf eine Gruppe, die es nicht gibt</translation>
    </message>
    <message>
        <source>lookbehind assertion is not fixed length</source>
        <translation>Rückschau hat keine feste Länge</translation>
    </message>
    <message>
        <source>unrecognized character follows \</source>
        <translation>unbekanntes Zeichen nach \</translation>
    </message>
    <message>
        <source>unrecognized character after (? or (?-</source>
        <translation>unbekanntes Zeichen nach (? oder (?-</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>Die vorhandene Datei %1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>Der Dateiname ist der eines Verzeichnisses</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
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
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>QSslSocket</name>
    <message>
        <source>The certificate is self-signed, and untrusted</source>
        <translation>Das Zertifikat ist selbst signiert und nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>The root certificate of the certificate chain is self-signed, and untrusted</source>
        <translation>Das Stammzertifikat der Kette ist selbst signiert und nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>The issuer certificate of a locally looked up certificate could not be found</source>
        <translation>Das Zertifikat des Ausstellers war auf diesem Computer nicht zu finden</translation>
    </message>
    <message>
        <source>The issuer certificate could not be found</source>
        <translation>Das Zertifikat des Ausstellers war nicht zu finden</translation>
    </message>
    <message>
        <source>No certificates could be verified</source>
        <translation>Kein Zertifikat ließ sich prüfen</translation>
    </message>
    <message>
        <source>The host name did not match any of the valid hosts for this certificate</source>
        <translation>Das Zertifikat gilt nicht für den Namen dieses Servers</translation>
    </message>
    <message>
        <source>The certificate is not yet valid</source>
        <translation>Das Zertifikat gilt noch nicht</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>The root CA certificate is not trusted for this purpose</source>
        <translation>Dem Stammzertifikat wird für diesen Zweck nicht vertraut</translation>
    </message>
    <message>
        <source>The peer certificate is blacklisted</source>
        <translation>Das Zertifikat des Servers ist gesperrt</translation>
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
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
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
        <translation>Das Token ist abgelaufen</translation>
    </message>
    <message>
        <source>The token has just expired</source>
        <translation>Das Token ist gerade abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>The token expired %Ln minute(s) ago</source>
        <translation>
            <numerusform>Das Token ist vor %Ln Minute abgelaufen</numerusform>
            <numerusform>Das Token ist vor %Ln Minuten abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token expired %Ln hour(s) ago</source>
        <translation>
            <numerusform>Das Token ist vor %Ln Stunde abgelaufen</numerusform>
            <numerusform>Das Token ist vor %Ln Stunden abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token expired %Ln day(s) ago</source>
        <translation>
            <numerusform>Das Token ist vor %Ln Tag abgelaufen</numerusform>
            <numerusform>Das Token ist vor %Ln Tagen abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>The token expired on %1</source>
        <translation>Das Token ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact: its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The token was made in the future, by this computer&apos;s clock</source>
        <translation>Das Token stammt nach der Uhr dieses Computers aus der Zukunft</translation>
    </message>
    <message>
        <source>The token&apos;s signature is wrong: it was changed, or made with another secret</source>
        <translation>Die Signatur des Tokens ist falsch: Es wurde verändert oder mit einem anderen Geheimnis gemacht</translation>
    </message>
    <message>
        <source>The token can&apos;t be read</source>
        <translation>Das Token ist nicht lesbar</translation>
    </message>
    <message>
        <source>This token is for the REST API and lets nobody into a session</source>
        <translation>Dieses Token ist für die REST-API und lässt niemanden in eine Sitzung</translation>
    </message>
    <message>
        <source>The token names a role that doesn&apos;t exist</source>
        <translation>Das Token nennt eine Rolle, die es nicht gibt</translation>
    </message>
    <message>
        <source>The token is for another session</source>
        <translation>Das Token gilt für eine andere Sitzung</translation>
    </message>
    <message>
        <source>The token is for project %1, but the session belongs to project %2</source>
        <translation>Das Token gilt für Projekt %1, die Sitzung gehört aber zu Projekt %2</translation>
    </message>
    <message>
        <source>The session belongs to project %1, not to %2</source>
        <translation>Die Sitzung gehört zu Projekt %1, nicht zu %2</translation>
    </message>
    <message>
        <source>The session ID can&apos;t be read</source>
        <translation>Die Sitzungs-ID ist nicht lesbar</translation>
    </message>
    <message>
        <source>The server knows no such session</source>
        <translation>Der Server kennt diese Sitzung nicht</translation>
    </message>
    <message>
        <source>The server has no project with the key %1</source>
        <translation>Der Server hat kein Projekt mit dem Schlüssel %1</translation>
    </message>
    <message>
        <source>Ask for a new invite, or mint one if you have the secret.</source>
        <translation>Lass dir eine neue Einladung geben, oder präge selbst ein Token, wenn du das Geheimnis hast.</translation>
    </message>
    <message>
        <source>Check the clock here and that of whoever made the token.</source>
        <translation>Prüfe die Uhr hier und dort, wo das Token gemacht wurde.</translation>
    </message>
    <message>
        <source>Copy it again, from its first to its last character, or ask for a new invite.</source>
        <translation>Kopiere es noch einmal, vom ersten bis zum letzten Zeichen, oder lass dir eine neue Einladung geben.</translation>
    </message>
    <message>
        <source>Ask for an invite, or for a token for this session.</source>
        <translation>Lass dir eine Einladung geben, oder ein Token für diese Sitzung.</translation>
    </message>
    <message>
        <source>Ask for an invite with another role.</source>
        <translation>Lass dir eine Einladung mit einer anderen Rolle geben.</translation>
    </message>
    <message>
        <source>Ask for an invite to this session.</source>
        <translation>Lass dir eine Einladung zu dieser Sitzung geben.</translation>
    </message>
    <message>
        <source>Ask for a token made with the key and secret of project %1.</source>
        <translation>Lass dir ein Token geben, das mit Schlüssel und Geheimnis von Projekt %1 gemacht ist.</translation>
    </message>
    <message>
        <source>Correct the project key.</source>
        <translation>Berichtige den Projektschlüssel.</translation>
    </message>
    <message>
        <source>Check the session ID and the server&apos;s address, or ask for a new invite.</source>
        <translation>Prüfe die Sitzungs-ID und die Adresse des Servers, oder lass dir eine neue Einladung geben.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or ask for a new invite.</source>
        <translation>Prüfe die Adresse des Servers, oder lass dir eine neue Einladung geben.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Session of the token</source>
        <translation>Sitzung des Tokens</translation>
    </message>
    <message>
        <source>Session to join</source>
        <translation>Sitzung, der du beitreten willst</translation>
    </message>
</context>
<context>
    <name>RetryFields</name>
    <message>
        <source>no limit</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>So many signals in a second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>First pause</source>
        <translation>Erste Pause</translation>
    </message>
    <message>
        <source>Each pause grows</source>
        <translation>Jede Pause wächst</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Längste Pause</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Aufgeben nach</translation>
    </message>
    <message>
        <source>Time for a signal</source>
        <translation>Zeit für ein Signal</translation>
    </message>
    <message>
        <source>Signals that may wait</source>
        <translation>So viele Signale dürfen warten</translation>
    </message>
    <message>
        <source>Their size together</source>
        <translation>Zusammen höchstens</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>Send what waited at</source>
        <translation>Wartendes senden mit</translation>
    </message>
    <message>
        <source>How long to wait before the first attempt once the link is lost.</source>
        <translation>Wie lange nach dem Abbruch bis zum ersten Versuch gewartet wird.</translation>
    </message>
    <message>
        <source>Each pause is this many times the one before.</source>
        <translation>Jede Pause ist so vielmal so lang wie die vorige.</translation>
    </message>
    <message>
        <source>No pause grows beyond this.</source>
        <translation>Länger wird keine Pause.</translation>
    </message>
    <message>
        <source>Each pause is varied by up to this share, up or down, so that many clients don&apos;t come back at the same moment.</source>
        <translation>Jede Pause wird um bis zu diesem Anteil verlängert oder verkürzt, damit nicht viele Clients im selben Moment zurückkommen.</translation>
    </message>
    <message>
        <source>After so many attempts the session ends. 0 means no limit: as many as fit into the time.</source>
        <translation>Nach so vielen Versuchen endet die Sitzung. 0 heißt ohne Grenze: so viele, wie in die Zeit passen.</translation>
    </message>
    <message>
        <source>When the link was lost for so long, the session ends. “never” means that a lost link is never tried again.</source>
        <translation>Ist die Verbindung so lange weg, endet die Sitzung. „nie“ heißt, dass eine abgebrochene Verbindung nie neu versucht wird.</translation>
    </message>
    <message>
        <source>How long a signal may be without an outcome. “automatic” is the time until the session gives up and 5.9 s.</source>
        <translation>Wie lange ein Signal ohne Ergebnis sein darf. „automatisch“ ist die Zeit, bis die Sitzung aufgibt, und 5,9 s.</translation>
    </message>
    <message>
        <source>How many signals may wait for the link.</source>
        <translation>Wie viele Signale auf die Verbindung warten dürfen.</translation>
    </message>
    <message>
        <source>How many bytes of type and data may wait for the link.</source>
        <translation>Wie viele Bytes an Typ und Daten auf die Verbindung warten dürfen.</translation>
    </message>
    <message>
        <source>A signal that waited so long without ever being sent expires. “automatic” is the time until the session gives up and 5.9 s.</source>
        <translation>Ein Signal, das so lange gewartet hat und nie gesendet wurde, verfällt. „automatisch“ ist die Zeit, bis die Sitzung aufgibt, und 5,9 s.</translation>
    </message>
    <message>
        <source>So many signals a second go out when the link is back; new ones go behind them. 0 means no limit: as fast as the server takes them.</source>
        <translation>So viele Signale gehen in einer Sekunde hinaus, wenn die Verbindung wieder da ist; neue folgen dahinter. 0 heißt ohne Grenze: so schnell, wie der Server sie nimmt.</translation>
    </message>
    <message>
        <source>%1 to %2, default %3</source>
        <translation>%1 bis %2, üblich %3</translation>
    </message>
    <message>
        <source>This is not a time. Write it like 100 ms, 1.5 s, 2 min or 1 h.</source>
        <translation>Das ist keine Zeit. Schreib sie wie 100 ms, 1,5 s, 2 min oder 1 h.</translation>
    </message>
    <message>
        <source>This is not a size. Write it like 512 KiB or 8 MiB.</source>
        <translation>Das ist keine Größe. Schreib sie wie 512 KiB oder 8 MiB.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Das ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>Must be between %1 and %2.</source>
        <translation>Muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>Must not be shorter than the first pause, %1.</source>
        <translation>Darf nicht kürzer sein als die erste Pause, %1.</translation>
    </message>
</context>
<context>
    <name>RetryTimeline</name>
    <message>
        <source>A lost link is not tried again: the session ends at once.</source>
        <translation>Eine abgebrochene Verbindung wird nicht neu versucht: Die Sitzung endet sofort.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln attempt(s) come %1 after the loss. More follow; it gives up after %2 at the latest.</source>
        <translation>
            <numerusform>Der erste Versuch kommt %1 nach dem Abbruch. Weitere folgen; spätestens nach %2 wird aufgegeben.</numerusform>
            <numerusform>Die ersten %Ln Versuche kommen %1 nach dem Abbruch. Weitere folgen; spätestens nach %2 wird aufgegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s): %1 after the loss. Then it gives up.</source>
        <translation>
            <numerusform>%Ln Versuch: %1 nach dem Abbruch. Dann wird aufgegeben.</numerusform>
            <numerusform>%Ln Versuche: %1 nach dem Abbruch. Dann wird aufgegeben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>The saved filters can&apos;t be read.</source>
        <translation>Die gespeicherten Filter sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The saved filter &quot;%1&quot; can&apos;t be read. %2</source>
        <translation>Der gespeicherte Filter „%1“ ist nicht lesbar. %2</translation>
    </message>
</context>
<context>
    <name>SessionProblem</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened: what the server gave as reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The hub of this session ended with the application</source>
        <translation>Der Hub dieser Sitzung endete mit der Anwendung</translation>
    </message>
    <message>
        <source>Connect again to host it anew. People need new invites then.</source>
        <translation>Verbinde neu, um sie wieder zu hosten. Die Personen brauchen dann neue Einladungen.</translation>
    </message>
    <message>
        <source>This session was open the last time, and its token was not kept</source>
        <translation>Diese Sitzung war beim letzten Mal offen, und ihr Token wurde nicht behalten</translation>
    </message>
    <message>
        <source>Paste an invite or enter a token to join again.</source>
        <translation>Füge eine Einladung ein oder gib ein Token ein, um wieder beizutreten.</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The settings in %1 can&apos;t be read: %2. Signalbox starts with its defaults.</source>
        <translation>Die Einstellungen in %1 sind nicht lesbar: %2. Signalbox startet mit den üblichen Werten.</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged and can&apos;t be set aside: %2. Signalbox starts with its defaults.</source>
        <translation>Die Einstellungen in %1 sind beschädigt und lassen sich nicht beiseitelegen: %2. Signalbox startet mit den üblichen Werten.</translation>
    </message>
    <message>
        <source>The settings were damaged. They are now in %1, and Signalbox starts with its defaults.</source>
        <translation>Die Einstellungen waren beschädigt. Sie liegen jetzt in %1, und Signalbox startet mit den üblichen Werten.</translation>
    </message>
</context>
<context>
    <name>SignalLanes</name>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>SignalSender</name>
    <message>
        <source>nobody is chosen who gets it</source>
        <translation>niemand ist gewählt, der es bekommt</translation>
    </message>
</context>
<context>
    <name>Signalbox::AboutDialog</name>
    <message>
        <source>the window, the network, the tests</source>
        <translation>das Fenster, das Netz, die Tests</translation>
    </message>
    <message>
        <source>what a hosted session answers servers with</source>
        <translation>womit eine gehostete Sitzung Servern antwortet</translation>
    </message>
    <message>
        <source>encrypted connections, certificates</source>
        <translation>verschlüsselte Verbindungen, Zertifikate</translation>
    </message>
    <message>
        <source>tokens and secrets in the keychain</source>
        <translation>Token und Geheimnisse im Schlüsselbund</translation>
    </message>
    <message>
        <source>About Signalbox</source>
        <translation>Über Signalbox</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>Versions and what the links did, for whoever helps you. No names, no tokens, nothing that was sent.</source>
        <translation>Versionen und was die Verbindungen taten, für alle, die dir helfen. Keine Namen, keine Token, nichts von dem, was gesendet wurde.</translation>
    </message>
    <message>
        <source>Signalbox %1</source>
        <translation>Signalbox %1</translation>
    </message>
    <message>
        <source>Sends OpenTok signals between the clients of a session.</source>
        <translation>Sendet OpenTok-Signale zwischen den Clients einer Sitzung.</translation>
    </message>
    <message>
        <source>The sources are under the MIT licence. This program contains parts under GPL-3, so as a whole it is under GPL-3.</source>
        <translation>Die Quellen stehen unter der MIT-Lizenz. Dieses Programm enthält Teile unter GPL-3, also steht es als Ganzes unter GPL-3.</translation>
    </message>
    <message>
        <source>It is made with:</source>
        <translation>Es ist gemacht mit:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>the history of signals</source>
        <translation>der Verlauf der Signale</translation>
    </message>
    <message>
        <source>invites as QR codes</source>
        <translation>Einladungen als QR-Codes</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppearancePage</name>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>bequem</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>kompakt</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
    <message>
        <source>Con&amp;trols</source>
        <translation>&amp;Bedienelemente</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Everything applies at once, to sessions that run as well. What the log already says stays in the language it was written in.</source>
        <translation>Alles gilt sofort, auch für laufende Sitzungen. Was schon im Protokoll steht, bleibt in der Sprache, in der es geschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ByteMeter</name>
    <message>
        <source>Bytes of UTF-8 in use, and how many a signal may hold</source>
        <translation>Belegte Bytes in UTF-8 und wie viele ein Signal fassen darf</translation>
    </message>
    <message>
        <source>%L1 of %L2 bytes</source>
        <translation>%L1 von %L2 Bytes</translation>
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
        <translation>Mitschnitt %1, %2</translation>
    </message>
    <message>
        <source>Recorded session %1, %2</source>
        <translation>Aufgezeichnete Sitzung %1, %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::CapturePage</name>
    <message>
        <source>&amp;Stop reading</source>
        <translation>Lesen &amp;anhalten</translation>
    </message>
    <message>
        <source>There is nothing in this capture.</source>
        <translation>In diesem Mitschnitt steht nichts.</translation>
    </message>
    <message>
        <source>Nothing is recorded of this session.</source>
        <translation>Von dieser Sitzung ist nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>Wie viel gelesen ist</translation>
    </message>
</context>
<context>
    <name>Signalbox::CaptureViewModel</name>
    <message>
        <source>Reading, %1 %</source>
        <translation>Wird gelesen, %1 %</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
</context>
<context>
    <name>Signalbox::CapturesPanel</name>
    <message>
        <source>&amp;Close capture</source>
        <translation>Mitschnitt &amp;schließen</translation>
    </message>
    <message>
        <source>Saved logs</source>
        <translation>Gespeicherte Protokolle</translation>
    </message>
    <message>
        <source>&amp;Close recorded session</source>
        <translation>Aufgezeichnete Sitzung s&amp;chließen</translation>
    </message>
</context>
<context>
    <name>Signalbox::CertificateDialog</name>
    <message>
        <source>The server&apos;s certificate is not the one you trusted</source>
        <translation>Das Zertifikat des Servers ist nicht das, dem du vertraut hast</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>Ist das der richtige Server?</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>Zertifikat von %1</translation>
    </message>
    <message>
        <source>Someone may be listening in between, or the server has a new certificate. Ask whoever runs it, by another way than this, before you go on.</source>
        <translation>Vielleicht hört jemand dazwischen mit, oder der Server hat ein neues Zertifikat. Frag auf einem anderen Weg als diesem bei denen nach, die ihn betreiben, bevor du weitermachst.</translation>
    </message>
    <message>
        <source>Nobody that this computer knows vouches for it. If whoever runs it shows the same fingerprint, it is the right one, and this certificate alone will be accepted from now on.</source>
        <translation>Niemand, den dieser Computer kennt, bürgt für ihn. Zeigen die, die ihn betreiben, denselben Fingerabdruck, ist es der richtige, und von nun an wird nur dieses Zertifikat angenommen.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Jetzt gezeigt</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Trusted so far</source>
        <translation>Bisher vertraut</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sich selbst</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <extracomment>A date, in the letters that QLocale::toString() takes</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>From one day to another</extracomment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>&amp;Trust the new certificate</source>
        <translation>Dem neuen Zertifikat &amp;vertrauen</translation>
    </message>
    <message>
        <source>&amp;Trust and connect</source>
        <translation>&amp;Vertrauen und verbinden</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t connect</source>
        <translation>&amp;Nicht verbinden</translation>
    </message>
</context>
<context>
    <name>Signalbox::ChooseFilesDialog</name>
    <message>
        <source>&amp;Accept these</source>
        <translation>Diese &amp;annehmen</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Files that are offered</source>
        <translation>Angebotene Dateien</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The name of a file, and its size</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>A&amp;lle</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <extracomment>How many files are chosen, and their size</extracomment>
        <translation>
            <numerusform>%Ln Datei, %1</numerusform>
            <numerusform>%Ln Dateien, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::CloseQuestion</name>
    <message>
        <source>Files are under way</source>
        <translation>Dateien sind unterwegs</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) are not finished.</source>
        <translation>
            <numerusform>%Ln Übertragung ist nicht fertig.</numerusform>
            <numerusform>%Ln Übertragungen sind nicht fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close &amp;anyway</source>
        <translation>&amp;Trotzdem schließen</translation>
    </message>
    <message>
        <source>They stop when this session is closed. Where it is opened again and still there, those that were accepted go on, and only what is missing is sent; other offers end.</source>
        <translation>Sie halten an, wenn diese Sitzung geschlossen wird. Wird sie wieder geöffnet und gibt es sie noch, gehen die angenommenen weiter, und nur was fehlt, wird gesendet; andere Angebote enden.</translation>
    </message>
    <message>
        <source>They stop when Signalbox is closed. Where the session is still there the next time, those that were accepted go on then, and only what is missing is sent; other offers end.</source>
        <translation>Sie halten an, wenn Signalbox geschlossen wird. Gibt es die Sitzung beim nächsten Mal noch, gehen die angenommenen dann weiter, und nur was fehlt, wird gesendet; andere Angebote enden.</translation>
    </message>
    <message>
        <source>Close session</source>
        <translation>Sitzung schließen</translation>
    </message>
    <message>
        <source>Close Signalbox</source>
        <translation>Signalbox schließen</translation>
    </message>
    <message>
        <source>Close “%1”? It is hosted here, and ends for everyone.</source>
        <translation>„%1“ schließen? Die Sitzung wird hier gehostet und endet für alle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s) still wait to be sent.</source>
        <translation>
            <numerusform>%Ln Signal wartet noch aufs Senden.</numerusform>
            <numerusform>%Ln Signale warten noch aufs Senden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other person(s) will be disconnected. They can&apos;t come back: their invites will lead nowhere.</source>
        <translation>
            <numerusform>%Ln andere Person wird getrennt. Sie kann nicht zurückkommen: Ihre Einladung führt dann nirgendwohin.</numerusform>
            <numerusform>%Ln andere Personen werden getrennt. Sie können nicht zurückkommen: Ihre Einladungen führen dann nirgendwohin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Signalbox? “%1” is hosted here, and ends for everyone.</source>
        <translation>Signalbox schließen? „%1“ wird hier gehostet und endet für alle.</translation>
    </message>
    <message numerus="yes">
        <source>Close Signalbox? %Ln session(s) are hosted here, and end for everyone.</source>
        <translation>
            <numerusform>Signalbox schließen? %Ln Sitzung wird hier gehostet und endet für alle.</numerusform>
            <numerusform>Signalbox schließen? %Ln Sitzungen werden hier gehostet und enden für alle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::CommandPalette</name>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>Nichts heißt so. Versuche ein anderes Wort.</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl finden</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchtest du tun?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>cannot be done now</source>
        <translation>geht gerade nicht</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Das geht gerade nicht.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CompareDialog</name>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Typ: %1</translation>
    </message>
    <message>
        <source>(no data)</source>
        <translation>(keine Daten)</translation>
    </message>
    <message>
        <source>Compare two rows</source>
        <translation>Zwei Zeilen vergleichen</translation>
    </message>
    <message>
        <source>Differences, line by line</source>
        <translation>Unterschiede, Zeile für Zeile</translation>
    </message>
    <message>
        <source>−  only at %1
+  only at %2, %3 later</source>
        <translation>−  nur um %1
+  nur um %2, %3 später</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <comment>JSON or text</comment>
        <translation>Daten: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::ComposerViewModel</name>
    <message>
        <source>A type may hold letters A to Z, digits and - . _ ~ only.</source>
        <translation>Ein Typ darf nur Buchstaben A bis Z, Ziffern und - . _ ~ enthalten.</translation>
    </message>
    <message>
        <source>The type has %L1 bytes, %L2 are allowed.</source>
        <translation>Der Typ hat %L1 Bytes, erlaubt sind %L2.</translation>
    </message>
    <message>
        <source>Your role may not send signals. Ask for an invite as publisher.</source>
        <translation>Deine Rolle darf keine Signale senden. Bitte um eine Einladung als Publisher.</translation>
    </message>
    <message>
        <source>%L1 bytes, %L2 are allowed: shorten it by %L3.</source>
        <translation>%L1 Bytes, erlaubt sind %L2: kürze um %L3.</translation>
    </message>
    <message>
        <source>Not connected. Your text stays here until you connect.</source>
        <translation>Nicht verbunden. Dein Text bleibt hier, bis du dich verbindest.</translation>
    </message>
    <message>
        <source>Goes out as text. It is no JSON: %1</source>
        <translation>Geht als Text hinaus. JSON ist es nicht: %1</translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>Wähle, wer es bekommt.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ComposerWidget</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabetaste</translation>
    </message>
    <message>
        <source>&amp;Retry when the link is back</source>
        <translation>&amp;Wiederholen, wenn die Verbindung zurück ist</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Letters A to Z, digits and - . _ ~, at most 128 bytes, or nothing</source>
        <translation>Buchstaben A bis Z, Ziffern und - . _ ~, höchstens 128 Bytes, oder nichts</translation>
    </message>
    <message>
        <source>On: the signal waits while the link is down. Off: it fails at once when there is no link.</source>
        <translation>An: Das Signal wartet, solange die Verbindung fehlt. Aus: Es schlägt ohne Verbindung sofort fehl.</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>A&amp;n</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Write a signal. %1 sends it, Enter breaks the line.</source>
        <translation>Schreibe ein Signal. %1 sendet es, die Eingabetaste bricht die Zeile um.</translation>
    </message>
    <message>
        <source>Send the signal (%1)</source>
        <translation>Das Signal senden (%1)</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>Nicht gesendet: %1.</translation>
    </message>
    <message>
        <source>What you write stays here until you are in the session.</source>
        <translation>Was du schreibst, bleibt hier, bis du in der Sitzung bist.</translation>
    </message>
    <message>
        <source>See what waits and why, send it now, edit it or take it back</source>
        <translation>Sehen, was wartet und warum; sofort senden, bearbeiten oder zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>On: the data travels as the JSON value it is, and a program gets an object or a number. Off: it travels as text.</source>
        <translation>An: Die Daten reisen als der JSON-Wert, der sie sind, und ein Programm bekommt ein Objekt oder eine Zahl. Aus: Sie reisen als Text.</translation>
    </message>
    <message>
        <source>On: {{now}}, {{counter}} and the like are filled in when the signal is sent.</source>
        <translation>An: {{now}}, {{counter}} und Ähnliches werden beim Senden ausgefüllt.</translation>
    </message>
    <message>
        <source>More for this signal</source>
        <translation>Mehr für dieses Signal</translation>
    </message>
    <message>
        <source>Format JSON, send repeatedly, what was sent before</source>
        <translation>JSON formatieren, mehrmals senden, was vorher gesendet wurde</translation>
    </message>
    <message>
        <source>&amp;Format JSON</source>
        <translation>JSON &amp;formatieren</translation>
    </message>
    <message>
        <source>&amp;Minify JSON</source>
        <translation>JSON &amp;verdichten</translation>
    </message>
    <message>
        <source>Send &amp;repeatedly</source>
        <translation>&amp;Mehrmals senden</translation>
    </message>
    <message>
        <source>&amp;Previous signal</source>
        <translation>V&amp;origes Signal</translation>
    </message>
    <message>
        <source>&amp;Next signal</source>
        <translation>&amp;Nächstes Signal</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>It is no JSON. %1</source>
        <translation>Es ist kein JSON. %1</translation>
    </message>
    <message>
        <source>Saved as the template “%1”.</source>
        <translation>Als Vorlage „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Fill in {{…}}</source>
        <translation>{{…}} &amp;ausfüllen</translation>
    </message>
    <message>
        <source>Show o&amp;utbox</source>
        <translation>P&amp;ostausgang zeigen</translation>
    </message>
    <message>
        <source>Write a template, or keep what is written as one (Ctrl+T)</source>
        <translation>Eine Vorlage einsetzen, oder Geschriebenes als eine behalten (Strg+T)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Where you write</source>
        <translation>Wo man schreibt</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Vorlagen</translation>
    </message>
    <message>
        <source>Send a signal that has a type and no data (%1). Right after another signal, wait a second first.</source>
        <translation>Ein Signal mit Typ und ohne Daten senden (%1). Gleich nach einem anderen Signal warte erst eine Sekunde.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ConnectionListModel</name>
    <message>
        <source>%1 (you), %2</source>
        <translation>%1 (du), %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::DataView</name>
    <message>
        <source>Form of the data</source>
        <translation>Form der Daten</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Kopieren, was zu sehen ist</translation>
    </message>
    <message>
        <source>Copy in this form</source>
        <translation>In dieser Form kopieren</translation>
    </message>
    <message>
        <source>Data of the selected signal</source>
        <translation>Daten des gewählten Signals</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON tree</source>
        <translation>JSON-Baum</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Decoded from base64</source>
        <translation>Aus Base64 dekodiert</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>Signalbox::DepartedDelegate</name>
    <message>
        <source>%1 to %2 · %3</source>
        <extracomment>When someone came and went, and why: &quot;10:42 to 10:44 · connection lost&quot;</extracomment>
        <translation>%1 bis %2 · %3</translation>
    </message>
</context>
<context>
    <name>Signalbox::DepartedModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gegangen</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>no longer answered</source>
        <translation>antwortete nicht mehr</translation>
    </message>
    <message>
        <source>ended by a moderator</source>
        <translation>von einem Moderator beendet</translation>
    </message>
</context>
<context>
    <name>Signalbox::DesktopNotifications</name>
    <message>
        <source>Show the session</source>
        <translation>Sitzung zeigen</translation>
    </message>
</context>
<context>
    <name>Signalbox::DetailsPanel</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Select a signal in the log to see all of it here.</source>
        <translation>Wähle im Protokoll ein Signal, um es hier ganz zu sehen.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
</context>
<context>
    <name>Signalbox::DropQuestion</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more problem(s).</source>
        <translation>
            <numerusform>Es gibt %Ln weiteres Problem.</numerusform>
            <numerusform>Es gibt %Ln weitere Probleme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send as a &amp;file</source>
        <translation>Als &amp;Datei senden</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message numerus="yes">
        <source>Send in %Ln signal(s)</source>
        <translation>
            <numerusform>In %Ln Signal senden</numerusform>
            <numerusform>In %Ln Signalen senden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::DropViewModel</name>
    <message>
        <source>The picture can&apos;t be read.</source>
        <translation>Das Bild lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2.</source>
        <translation>„%1“ lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Your role may not send anything in this session.</source>
        <translation>Deine Rolle darf in dieser Sitzung nichts senden.</translation>
    </message>
    <message>
        <source>Nothing can be sent: you are not in the session.</source>
        <translation>Es lässt sich nichts senden: Du bist nicht in der Sitzung.</translation>
    </message>
    <message>
        <source>That is you: nothing is sent.</source>
        <translation>Das bist du: Es wird nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Sent in %Ln signal(s).</source>
        <translation>
            <numerusform>In %Ln Signal gesendet.</numerusform>
            <numerusform>In %Ln Signalen gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text %1.txt</source>
        <extracomment>The name of a file with a text that was pasted, and the time</extracomment>
        <translation>Text %1.txt</translation>
    </message>
    <message>
        <source>There is no folder to keep “%1” in until it is sent.</source>
        <translation>Es gibt keinen Ordner, in dem „%1“ bis zum Senden bleiben könnte.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: the text takes %Ln signal(s), which are more than may wait to be sent at present. Send it as a file.</source>
        <translation>
            <numerusform>Nichts wurde gesendet: Der Text braucht %Ln Signal, mehr, als zurzeit auf das Senden warten kann. Sende ihn als Datei.</numerusform>
            <numerusform>Nichts wurde gesendet: Der Text braucht %Ln Signale, mehr, als zurzeit auf das Senden warten können. Sende ihn als Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>Wähle, wer es bekommt.</translation>
    </message>
</context>
<context>
    <name>Signalbox::EmbeddedHub</name>
    <message>
        <source>The session could not be hosted: %1</source>
        <translation>Die Sitzung konnte nicht gehostet werden: %1</translation>
    </message>
    <message>
        <source>This computer is on no network by which others could reach it.</source>
        <translation>Dieser Computer ist in keinem Netz, über das andere ihn erreichen könnten.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ExportBar</name>
    <message>
        <source>Exporting the log</source>
        <translation>Das Protokoll wird exportiert</translation>
    </message>
    <message>
        <source>How much of the log is exported</source>
        <translation>Wie viel des Protokolls exportiert ist</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Export what the filter shows</source>
        <translation>Exportieren, was der Filter zeigt</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Capture, a JSON object a line (*.jsonl)</source>
        <translation>Mitschnitt, ein JSON-Objekt je Zeile (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>Signalbox::FileCapture</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading was stopped: the rest of the file is not shown.</source>
        <translation>Das Laden wurde angehalten: der Rest der Datei wird nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>Signalbox::FilePreview</name>
    <message>
        <source>The beginning of %1</source>
        <translation>Der Anfang von %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::FilesPage</name>
    <message>
        <source>&amp;Ask before sending more than</source>
        <translation>&amp;Fragen, bevor mehr gesendet wird als</translation>
    </message>
    <message>
        <source>Between %L1 and %L2 MiB, all files that are sent at once together. What is dropped and is less goes at once; what is pasted or picked is asked in any case.</source>
        <translation>Zwischen %L1 und %L2 MiB, alle Dateien zusammen, die auf einmal gesendet werden. Was abgelegt wird und weniger ist, geht sofort; was eingefügt oder ausgesucht wird, wird in jedem Fall gefragt.</translation>
    </message>
</context>
<context>
    <name>Signalbox::FilterBar</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
    <message>
        <source>Text to filter by</source>
        <translation>Text, nach dem gefiltert wird</translation>
    </message>
    <message>
        <source>In the data, the type or a name (Ctrl+F, or / in the log)</source>
        <translation>In den Daten, im Typ oder in einem Namen (Strg+F, oder / im Protokoll)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>Der Text ist ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Capital letters count</source>
        <translation>Großschreibung zählt</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>Groß- und Kleinbuchstaben werden unterschieden</translation>
    </message>
    <message>
        <source>How many rows are shown</source>
        <translation>Wie viele Zeilen zu sehen sind</translation>
    </message>
    <message>
        <source>New rows wait until it goes on</source>
        <translation>Neue Zeilen warten, bis es weitergeht</translation>
    </message>
    <message>
        <source>%1, looking for more</source>
        <translation>%1, sucht weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1. Go on</source>
        <translation>%1. Weiter</translation>
    </message>
    <message>
        <source>Pause the log</source>
        <translation>Protokoll anhalten</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Direction, time, types and saved filters</source>
        <translation>Richtung, Zeit, Typen und gespeicherte Filter</translation>
    </message>
</context>
<context>
    <name>Signalbox::FilterChips</name>
    <message>
        <source>Types of the signals</source>
        <translation>Typen der Signale</translation>
    </message>
    <message>
        <source>Hidden. Click to show only this type</source>
        <translation>Ausgeblendet. Ein Klick zeigt nur diesen Typ</translation>
    </message>
    <message>
        <source>Show only this type; several add up</source>
        <translation>Nur diesen Typ zeigen; mehrere kommen zusammen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ausgeblendet)</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more type(s)</source>
        <translation>
            <numerusform>%Ln weiterer Typ</numerusform>
            <numerusform>%Ln weitere Typen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %1, %Ln signal(s), hidden</source>
        <translation>
            <numerusform>Typ %1, %Ln Signal, ausgeblendet</numerusform>
            <numerusform>Typ %1, %Ln Signale, ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %1, %Ln signal(s)</source>
        <translation>
            <numerusform>Typ %1, %Ln Signal</numerusform>
            <numerusform>Typ %1, %Ln Signale</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::FindBar</name>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>Der Text ist ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Text to find in the log</source>
        <translation>Text, der im Protokoll gesucht wird</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Vorheriges finden</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>Vorheriges finden (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Nächstes finden</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>Nächstes finden (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Not found in the rows that the filter shows</source>
        <translation>Nicht gefunden in den Zeilen, die der Filter zeigt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>Signalbox::HelpActions</name>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>Die Diagnose ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryBar</name>
    <message>
        <source>Show earlier</source>
        <translation>Früheres zeigen</translation>
    </message>
    <message>
        <source>Don&apos;t show this</source>
        <translation>Das nicht zeigen</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryDialog</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search all that was recorded</source>
        <translation>In allem Aufgezeichneten suchen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>&amp;Open session</source>
        <translation>Sitzung ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Delete session…</source>
        <translation>Sitzung &amp;löschen …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Recorded sessions</source>
        <translation>Aufgezeichnete Sitzungen</translation>
    </message>
    <message>
        <source>Each word is the beginning of one that is to be there. What stands in quotes is looked for as it is: &quot;on my way&quot;</source>
        <translation>Jedes Wort ist der Anfang eines Wortes, das vorkommen soll. Was in Anführungszeichen steht, wird so gesucht, wie es ist: &quot;on my way&quot;</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>jeder Zeitraum</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>letzte 7 Tage</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>letzte 30 Tage</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Data of the chosen signal</source>
        <translation>Daten des gewählten Signals</translation>
    </message>
    <message>
        <source>Choose a row to see all of its data.</source>
        <translation>Eine Zeile wählen, um alle ihre Daten zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.
Sessions that you host are recorded by themselves; others with “Record this session” in the menu Session, or always where their profile says so.</source>
        <translation>Noch ist nichts aufgezeichnet.
Sitzungen, die du hostest, werden von selbst aufgezeichnet; andere mit „Diese Sitzung aufzeichnen“ im Menü Sitzung oder immer, wenn ihr Profil das sagt.</translation>
    </message>
    <message>
        <source>Stop &amp;exporting</source>
        <translation>E&amp;xport abbrechen</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>Gefundenes exportieren</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>history</source>
        <translation>verlauf</translation>
    </message>
    <message>
        <source>Delete a session&apos;s history</source>
        <translation>Verlauf einer Sitzung löschen</translation>
    </message>
    <message>
        <source>Delete all that was recorded of “%1”?</source>
        <translation>Alles löschen, was von „%1“ aufgezeichnet wurde?</translation>
    </message>
    <message>
        <source>It can&apos;t be brought back.</source>
        <translation>Es lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryExport</name>
    <message>
        <source>The export failed: %1</source>
        <translation>Der Export ist fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryNotices</name>
    <message>
        <source>Signals are recorded again.</source>
        <translation>Signale werden wieder aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryPage</name>
    <message>
        <source>&amp;Record sessions that are hosted here</source>
        <translation>Sitzungen, die hier laufen, auf&amp;zeichnen</translation>
    </message>
    <message>
        <source>&amp;Delete all that was recorded…</source>
        <translation>Alles Aufgezeichnete &amp;löschen …</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>Keep signals</source>
        <translation>Signale behalten</translation>
    </message>
    <message>
        <source>&amp;Keep signals</source>
        <translation>Signale &amp;behalten</translation>
    </message>
    <message>
        <source>Where the history is</source>
        <translation>Wo der Verlauf liegt</translation>
    </message>
    <message>
        <source>Size of the history</source>
        <translation>Größe des Verlaufs</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Other sessions are recorded where their profile says so, or while “Record this session” is on in the menu Session. What is recorded holds no tokens: they are replaced.</source>
        <translation>Andere Sitzungen werden aufgezeichnet, wenn ihr Profil das sagt oder solange „Diese Sitzung aufzeichnen“ im Menü Sitzung an ist. Aufgezeichnetes enthält keine Token: Sie werden ersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the history</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>Delete all that was recorded, of all sessions?</source>
        <translation>Alles löschen, was von allen Sitzungen aufgezeichnet wurde?</translation>
    </message>
    <message>
        <source>It can&apos;t be brought back.</source>
        <translation>Es lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>&amp;Delete all</source>
        <translation>&amp;Alles löschen</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryResultsModel</name>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistorySessionsModel</name>
    <message>
        <source>All sessions</source>
        <translation>Alle Sitzungen</translation>
    </message>
    <message>
        <source>All sessions, %1 rows</source>
        <translation>Alle Sitzungen, %1 Zeilen</translation>
    </message>
    <message>
        <source>%1, %2 rows, the last %3</source>
        <translation>%1, %2 Zeilen, die letzte %3</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryViewModel</name>
    <message>
        <source>Exporting: %1</source>
        <translation>Export: %1</translation>
    </message>
    <message>
        <source>Letters or digits are needed to look for something.</source>
        <translation>Zum Suchen braucht es Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportiert: %1</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Looking… %Ln found</source>
        <translation>
            <numerusform>Suche läuft … %Ln gefunden</numerusform>
            <numerusform>Suche läuft … %Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown, more below</source>
        <translation>
            <numerusform>%Ln gezeigt, unten mehr</numerusform>
            <numerusform>%Ln gezeigt, unten mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::HostChoice</name>
    <message>
        <source>On this computer &amp;only</source>
        <translation>&amp;Nur auf diesem Computer</translation>
    </message>
    <message>
        <source>On the local &amp;network</source>
        <translation>Im lokalen Net&amp;z</translation>
    </message>
    <message>
        <source>Who can come to a hosted session?</source>
        <translation>Wer kann in eine gehostete Sitzung kommen?</translation>
    </message>
    <message>
        <source>Programs on this computer</source>
        <translation>Programme auf diesem Computer</translation>
    </message>
    <message>
        <source>Everyone on the network who has an invite; what is sent is encrypted</source>
        <translation>Alle im Netz, die eine Einladung haben; was gesendet wird, ist verschlüsselt</translation>
    </message>
</context>
<context>
    <name>Signalbox::HostingDialog</name>
    <message>
        <source>Copy &amp;invite</source>
        <translation>&amp;Einladung kopieren</translation>
    </message>
    <message>
        <source>&amp;Another invite</source>
        <translation>&amp;Weitere Einladung</translation>
    </message>
    <message>
        <source>&amp;Stop hosting…</source>
        <translation>&amp;Hosten beenden …</translation>
    </message>
    <message>
        <source>Hosting %1</source>
        <translation>%1 wird gehostet</translation>
    </message>
    <message>
        <source>Role of the guest</source>
        <translation>Rolle des Gasts</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>Einladungslink</translation>
    </message>
    <message>
        <source>Whoever has it can join, so keep it among those you trust</source>
        <translation>Wer sie hat, kann beitreten: Gib sie nur an Menschen, denen du vertraust</translation>
    </message>
    <message>
        <source>A fresh one, for one more guest</source>
        <translation>Eine neue, für einen weiteren Gast</translation>
    </message>
    <message>
        <source>The &amp;guest joins as</source>
        <translation>Der &amp;Gast tritt bei als</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Who is connected</source>
        <translation>Wer verbunden ist</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>The invite is on the clipboard. Whoever has it can join, so keep it among those you trust.</source>
        <translation>Die Einladung ist in der Zwischenablage. Wer sie hat, kann beitreten: Gib sie nur an Menschen, denen du vertraust.</translation>
    </message>
    <message>
        <source>The hub has stopped: nobody can join any more.</source>
        <translation>Der Hub läuft nicht mehr: niemand kann mehr beitreten.</translation>
    </message>
    <message>
        <source>Everyone on the local network can reach it, over TLS.</source>
        <translation>Alle im lokalen Netz erreichen sie, über TLS.</translation>
    </message>
    <message>
        <source>Only programs on this computer can reach it.</source>
        <translation>Nur Programme auf diesem Computer erreichen sie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation>
            <numerusform>%Ln verbunden</numerusform>
            <numerusform>%Ln verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said stays in your log.</source>
        <translation>Was gesagt wurde, bleibt in deinem Protokoll.</translation>
    </message>
    <message>
        <source>Nobody else is in it. Invites that you gave away will lead nowhere.</source>
        <translation>Niemand sonst ist darin. Einladungen, die du vergeben hast, führen dann nirgendwohin.</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Hosten beenden</translation>
    </message>
    <message>
        <source>Stop hosting “%1”?</source>
        <translation>„%1“ nicht mehr hosten?</translation>
    </message>
    <message>
        <source>&amp;Stop hosting</source>
        <translation>&amp;Hosten beenden</translation>
    </message>
</context>
<context>
    <name>Signalbox::HubFaults</name>
    <message>
        <source>The hub could not be started again: %1</source>
        <translation>Der Hub ließ sich nicht neu starten: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::JoinAgainDialog</name>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Beitreten</translation>
    </message>
    <message>
        <source>Join %1 again</source>
        <translation>%1 noch einmal beitreten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter another &amp;token…</source>
        <translation>Anderes &amp;Token eingeben …</translation>
    </message>
    <message>
        <source>&amp;Join as the same</source>
        <translation>Als dieselbe Person &amp;beitreten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>Opens beside the one that there is. The others see two people.</source>
        <translation>Öffnet sich neben der, die es schon gibt. Die anderen sehen zwei Personen.</translation>
    </message>
    <message>
        <source>The token says who you are, and only who has the project&apos;s secret can make one for somebody else. You can join with the token of this session once more: the others see the same name twice. Or enter another token.</source>
        <translation>Das Token sagt, wer du bist, und nur wer das Geheimnis des Projekts hat, kann eins für jemand anderen prägen. Du kannst mit dem Token dieser Sitzung noch einmal beitreten: Die anderen sehen denselben Namen zweimal. Oder gib ein anderes Token ein.</translation>
    </message>
    <message>
        <source>Guest</source>
        <extracomment>Our second name in a session: &quot;desk 2&quot;</extracomment>
        <translation>Gast</translation>
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
        <translation>&amp;Beitreten</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;Einladung</translation>
    </message>
    <message>
        <source>Paste the link here</source>
        <translation>Füge den Link hier ein</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Project &amp;key</source>
        <translation>&amp;Projektschlüssel</translation>
    </message>
    <message>
        <source>For example 46123456</source>
        <translation>Zum Beispiel 46123456</translation>
    </message>
    <message>
        <source>S&amp;ession ID</source>
        <translation>S&amp;itzungs-ID</translation>
    </message>
    <message>
        <source>Begins with 1_ or 2_</source>
        <translation>Beginnt mit 1_ oder 2_</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Begins with T1== or eyJ</source>
        <translation>Beginnt mit T1== oder eyJ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What you call this session; may stay empty</source>
        <translation>Wie du diese Sitzung nennst; darf leer bleiben</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Join with an invite</source>
        <translation>Mit einer Einladung beitreten</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>&amp;Enter server and token instead</source>
        <translation>Stattdessen Server und Token &amp;eingeben</translation>
    </message>
    <message>
        <source>Use an &amp;invite instead</source>
        <translation>Stattdessen eine Ein&amp;ladung verwenden</translation>
    </message>
    <message>
        <source>&amp;Remember the token in the system&apos;s keychain</source>
        <translation>Token im Schlüsselbund des Systems &amp;merken</translation>
    </message>
    <message>
        <source>&amp;Remember the token until Signalbox is closed</source>
        <translation>Token &amp;merken, bis Signalbox beendet wird</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used, and a token is never written anywhere else.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der sich nutzen lässt, und woanders wird ein Token nie gespeichert.</translation>
    </message>
</context>
<context>
    <name>Signalbox::JoinViewModel</name>
    <message>
        <source>Paste the invite here. It begins with signalbox:join</source>
        <translation>Füge die Einladung hier ein. Sie beginnt mit signalbox:join</translation>
    </message>
    <message>
        <source>This is not an invite. An invite is a link that begins with signalbox:join</source>
        <translation>Das ist keine Einladung. Eine Einladung ist ein Link, der mit signalbox:join beginnt</translation>
    </message>
    <message>
        <source>The invite is incomplete. Copy it again, from its first to its last character.</source>
        <translation>Die Einladung ist unvollständig. Kopiere sie noch einmal, vom ersten bis zum letzten Zeichen.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, for example http://localhost:8080</source>
        <translation>Gib die Adresse des Servers ein, zum Beispiel http://localhost:8080</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://</source>
        <translation>Die Adresse muss mit http:// oder https:// beginnen</translation>
    </message>
    <message>
        <source>This is not an address. It looks like http://localhost:8080</source>
        <translation>Das ist keine Adresse. Sie sieht aus wie http://localhost:8080</translation>
    </message>
    <message>
        <source>Enter the project&apos;s key.</source>
        <translation>Gib den Schlüssel des Projekts ein.</translation>
    </message>
    <message>
        <source>Enter the session ID. It begins with 1_ or 2_</source>
        <translation>Gib die Sitzungs-ID ein. Sie beginnt mit 1_ oder 2_</translation>
    </message>
    <message>
        <source>This is not a session ID: it begins with 1_ or 2_</source>
        <translation>Das ist keine Sitzungs-ID: Sie beginnt mit 1_ oder 2_</translation>
    </message>
    <message>
        <source>Enter a token for this session.</source>
        <translation>Gib ein Token für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>A token holds no spaces or line breaks. Copy it again.</source>
        <translation>Ein Token enthält keine Leerzeichen oder Zeilenumbrüche. Kopiere es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonTreeModel</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s)</source>
        <translation>
            <numerusform>%Ln Element</numerusform>
            <numerusform>%Ln Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonTreeView</name>
    <message>
        <source>Data as a tree</source>
        <translation>Daten als Baum</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
</context>
<context>
    <name>Signalbox::KeychainPage</name>
    <message>
        <source>Remember tokens and secrets in the system&apos;s &amp;keychain</source>
        <translation>Token und Geheimnisse im &amp;Schlüsselbund des Systems merken</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used at present.</source>
        <translation>Dieser Computer hat zurzeit keinen Schlüsselbund, der sich nutzen lässt.</translation>
    </message>
    <message>
        <source>&amp;Remove them from the keychain</source>
        <translation>Aus dem Schlüsselbund &amp;entfernen</translation>
    </message>
    <message>
        <source>They were removed from the keychain.</source>
        <translation>Sie wurden aus dem Schlüsselbund entfernt.</translation>
    </message>
    <message>
        <source>Not all of them could be removed: the keychain refused.</source>
        <translation>Nicht alle konnten entfernt werden: Der Schlüsselbund hat sich geweigert.</translation>
    </message>
    <message>
        <source>What was kept there before stays there until it is removed.</source>
        <translation>Was dort schon liegt, bleibt dort, bis es entfernt wird.</translation>
    </message>
    <message>
        <source>Remove from the keychain</source>
        <translation>Aus dem Schlüsselbund entfernen</translation>
    </message>
    <message>
        <source>Remove all tokens and secrets of Signalbox from the keychain?</source>
        <translation>Alle Token und Geheimnisse von Signalbox aus dem Schlüsselbund entfernen?</translation>
    </message>
    <message>
        <source>They can&apos;t be brought back. Profiles and remembered sessions ask for them once Signalbox is started again.</source>
        <translation>Sie lassen sich nicht zurückholen. Profile und gemerkte Sitzungen fragen danach, sobald Signalbox neu gestartet ist.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Tokens and secrets are never written anywhere else: not into the settings, not into logs, not into exports. Without the keychain they are remembered until Signalbox is closed.</source>
        <translation>Tokens und Geheimnisse werden sonst nirgends hingeschrieben: nicht in die Einstellungen, nicht in Protokolle, nicht in Exporte. Ohne den Schlüsselbund werden sie gemerkt, bis Signalbox geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>Signalbox::LabActions</name>
    <message>
        <source>&amp;Reconnect lab</source>
        <translation>Ve&amp;rbindungslabor</translation>
    </message>
    <message>
        <source>Show the &amp;panel</source>
        <translation>&amp;Leiste zeigen</translation>
    </message>
    <message>
        <source>&amp;Cut the line</source>
        <translation>Leitung &amp;kappen</translation>
    </message>
    <message>
        <source>Connections break off, and can be made anew at once</source>
        <translation>Verbindungen brechen ab und können sofort neu aufgebaut werden</translation>
    </message>
    <message>
        <source>S&amp;tall</source>
        <translation>S&amp;tocken</translation>
    </message>
    <message>
        <source>Half-open: nothing passes any more, and nobody is told</source>
        <translation>Halb offen: Nichts kommt mehr durch, und niemand erfährt es</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Verzögern</translation>
    </message>
    <message>
        <source>Every message takes longer</source>
        <translation>Jede Nachricht braucht länger</translation>
    </message>
    <message>
        <source>Re&amp;fuse newcomers</source>
        <translation>Neue &amp;abweisen</translation>
    </message>
    <message>
        <source>Who comes, or comes back, is turned away</source>
        <translation>Wer kommt oder zurückkommt, wird abgewiesen</translation>
    </message>
    <message>
        <source>&amp;Restart the hub</source>
        <translation>Hub &amp;neu starten</translation>
    </message>
    <message>
        <source>The hub forgets everyone, and is back at once</source>
        <translation>Der Hub vergisst alle und ist sofort zurück</translation>
    </message>
    <message>
        <source>Train t&amp;unnel, 40 s</source>
        <translation>Zugt&amp;unnel, 40 s</translation>
    </message>
    <message>
        <source>Weak, gone, back and gone again, by a plan</source>
        <translation>Schwach, weg, wieder da und wieder weg, nach Plan</translation>
    </message>
    <message>
        <source>&amp;Stop: all is well again</source>
        <translation>&amp;Schluss: alles ist wieder gut</translation>
    </message>
</context>
<context>
    <name>Signalbox::LabBar</name>
    <message>
        <source>Stall</source>
        <translation>Stocken</translation>
    </message>
    <message>
        <source>Half-open: nothing passes any more, and nobody is told</source>
        <translation>Halb offen: Nichts kommt mehr durch, und niemand erfährt es</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögern</translation>
    </message>
    <message>
        <source>Every message takes longer, each way</source>
        <translation>Jede Nachricht braucht länger, in jede Richtung</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Abweisen</translation>
    </message>
    <message>
        <source>Who comes, or comes back, is turned away</source>
        <translation>Wer kommt oder zurückkommt, wird abgewiesen</translation>
    </message>
    <message>
        <source>Restart hub</source>
        <translation>Hub neu starten</translation>
    </message>
    <message>
        <source>Train tunnel, 40 s</source>
        <translation>Zugtunnel, 40 s</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>Reconnect lab</source>
        <translation>Verbindungslabor</translation>
    </message>
    <message>
        <source>What goes on in the lab</source>
        <translation>Was im Labor geschieht</translation>
    </message>
    <message>
        <source>How far the train is</source>
        <translation>Wie weit der Zug ist</translation>
    </message>
    <message>
        <source>Close the reconnect lab</source>
        <translation>Verbindungslabor schließen</translation>
    </message>
    <message>
        <source>Stop and close (Escape)</source>
        <translation>Anhalten und schließen (Esc)</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>For this window&apos;s session</source>
        <translation>Für die Sitzung dieses Fensters</translation>
    </message>
    <message>
        <source>Whose lines</source>
        <translation>Wessen Leitungen</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>How much longer, in milliseconds</source>
        <translation>Wie viel länger, in Millisekunden</translation>
    </message>
    <message>
        <source>+ 0 to </source>
        <translation>+ 0 bis </translation>
    </message>
    <message>
        <source>Jitter: up to so much more, in milliseconds</source>
        <translation>Schwankung: bis zu so viel mehr, in Millisekunden</translation>
    </message>
    <message>
        <source>The hub forgets everyone, and is back at once</source>
        <translation>Der Hub vergisst alle und ist sofort zurück</translation>
    </message>
    <message>
        <source>Weak, gone, back and gone again, by a plan</source>
        <translation>Schwach, weg, wieder da und wieder weg, nach Plan</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Kappen</translation>
    </message>
    <message>
        <source>Connections break off, and can be made anew at once</source>
        <translation>Verbindungen brechen ab und können sofort neu aufgebaut werden</translation>
    </message>
    <message>
        <source>All is well. Choose what is to go wrong.</source>
        <translation>Alles ist gut. Wähle, was schiefgehen soll.</translation>
    </message>
</context>
<context>
    <name>Signalbox::LanePlot</name>
    <message>
        <source>Who sent to whom</source>
        <translation>Wer an wen gesendet hat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s) between: %1</source>
        <translation>
            <numerusform>%Ln Signal zwischen: %1</numerusform>
            <numerusform>%Ln Signale zwischen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No signals in this time</source>
        <translation>Keine Signale in dieser Zeit</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1  %2 to %3  %4</source>
        <extracomment>A time, who sent, to whom, and the type of the signal</extracomment>
        <translation>%1  %2 an %3  %4</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::LiveRegion</name>
    <message>
        <source>New signals</source>
        <translation>Neue Signale</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogActions</name>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>Cl&amp;ear the filter</source>
        <translation>Filter &amp;aufheben</translation>
    </message>
    <message>
        <source>&amp;Save the filter…</source>
        <translation>Filter &amp;speichern …</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>S&amp;uchen …</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächstes finden</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Vorheriges finden</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Ne&amp;west first</source>
        <translation>N&amp;eueste zuerst</translation>
    </message>
    <message>
        <source>Wrap &amp;long data</source>
        <translation>&amp;Lange Daten umbrechen</translation>
    </message>
    <message>
        <source>&amp;Clear the log</source>
        <translation>Protokoll &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Undo clearing</source>
        <translation>Leeren &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>&amp;Kopieren als</translation>
    </message>
    <message>
        <source>Co&amp;mpare two rows</source>
        <translation>Z&amp;wei Zeilen vergleichen</translation>
    </message>
    <message>
        <source>E&amp;xport the log…</source>
        <translation>Protokoll e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Export what the filte&amp;r shows…</source>
        <translation>Exportieren, was der Filter &amp;zeigt …</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogDelegate</name>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogExport</name>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>all rows were gone from the log before they could be written.</source>
        <translation>alle Zeilen waren aus dem Protokoll verschwunden, bevor sie geschrieben werden konnten.</translation>
    </message>
    <message>
        <source>Exported: %1. But %2 of the %3 rows of the log were gone before they could be looked at.</source>
        <translation>Exportiert: %1. Aber %2 der %3 Zeilen des Protokolls waren verschwunden, bevor sie geprüft werden konnten.</translation>
    </message>
    <message>
        <source>Exported: %1 of %2. The rest was gone from the log before it could be written.</source>
        <translation>Exportiert: %1 von %2. Der Rest war aus dem Protokoll verschwunden, bevor er geschrieben werden konnte.</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogImport</name>
    <message>
        <source>%1 can&apos;t be opened: %2</source>
        <translation>%1 kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>It is longer than %1 bytes.</source>
        <translation>Sie ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>Line %1 of %2 can&apos;t be read. %3</source>
        <translation>Zeile %1 von %2 ist nicht lesbar. %3</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogPage</name>
    <message>
        <source>with milliseconds</source>
        <translation>mit Millisekunden</translation>
    </message>
    <message>
        <source>to the second</source>
        <translation>auf die Sekunde</translation>
    </message>
    <message>
        <source>&amp;Memory of each session</source>
        <translation>Speicher &amp;jeder Sitzung</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>Zei&amp;ten</translation>
    </message>
    <message>
        <source>Between %L1 and %L2 MiB. Beyond it the oldest signals of a log are on disk only, until the session is closed.</source>
        <translation>Zwischen %L1 und %L2 MiB. Darüber hinaus liegen die ältesten Signale eines Protokolls nur auf der Platte, bis die Sitzung geschlossen wird.</translation>
    </message>
    <message>
        <source>Measure &amp;round trips to people, and answer theirs</source>
        <translation>&amp;Laufzeiten zu Personen messen und ihre beantworten</translation>
    </message>
    <message>
        <source>Between people who both use Signalbox, on a hub of Signalbox: a small signal there and back, which the log doesn&apos;t show. What others are told of it changes with the next connect.</source>
        <translation>Zwischen Personen, die beide Signalbox verwenden, auf einem Hub von Signalbox: ein kleines Signal hin und zurück, das das Protokoll nicht zeigt. Was andere davon erfahren, ändert sich mit dem nächsten Verbinden.</translation>
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
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Looking through the log…</source>
        <translation>Das Protokoll wird durchsucht …</translation>
    </message>
    <message>
        <source>Nothing in the log fits the filter.</source>
        <translation>Nichts im Protokoll passt zum Filter.</translation>
    </message>
    <message numerus="yes">
        <source>The log was cleared of %Ln row(s).</source>
        <translation>
            <numerusform>%Ln Zeile des Protokolls wurde entfernt.</numerusform>
            <numerusform>%Ln Zeilen des Protokolls wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>The filter hides what you sent.</source>
        <translation>Der Filter verbirgt, was du gesendet hast.</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogRowMenu</name>
    <message>
        <source>no type</source>
        <translation>ohne Typ</translation>
    </message>
    <message>
        <source>Show only type “%1”</source>
        <translation>Nur Typ „%1“ zeigen</translation>
    </message>
    <message>
        <source>Hide type “%1”</source>
        <translation>Typ „%1“ ausblenden</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Nur %1 zeigen</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>Show what was hidden</source>
        <translation>Ausgeblendetes zeigen</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;OpenTok.js</source>
        <translation>&amp;OpenTok.js</translation>
    </message>
    <message>
        <source>&amp;C</source>
        <translation>&amp;C</translation>
    </message>
    <message>
        <source>&amp;Qt (C++)</source>
        <translation>&amp;Qt (C++)</translation>
    </message>
    <message>
        <source>&amp;Node SDK</source>
        <translation>&amp;Node SDK</translation>
    </message>
    <message>
        <source>c&amp;url</source>
        <translation>c&amp;url</translation>
    </message>
    <message>
        <source>&amp;signalbox-cli</source>
        <translation>&amp;signalbox-cli</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>&amp;Daten kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>&amp;Kopieren als</translation>
    </message>
    <message>
        <source>Co&amp;mpare both rows</source>
        <translation>Beide Zeilen &amp;vergleichen</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogView</name>
    <message>
        <source>Log of signals</source>
        <translation>Protokoll der Signale</translation>
    </message>
    <message>
        <source>Jump to the newest signal</source>
        <translation>Zum neuesten Signal springen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Jump to newest</source>
        <translation>Zum neuesten springen</translation>
    </message>
    <message numerus="yes">
        <source>Jump to newest, %Ln new</source>
        <translation>
            <numerusform>Zum neuesten springen, %Ln neues</numerusform>
            <numerusform>Zum neuesten springen, %Ln neue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::LogViewModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The expression takes too long on some signals; these are left out.</source>
        <translation>Der Ausdruck braucht bei manchen Signalen zu lange; sie fehlen.</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>Ohne Typ</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Paused, %1 new</source>
        <translation>Angehalten, %1 neue</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportiert: %1</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 eingereiht</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>+%1 on the wire</source>
        <translation>+%1 auf der Leitung</translation>
    </message>
    <message>
        <source>+%1 taken by the hub</source>
        <translation>+%1 vom Hub angenommen</translation>
    </message>
    <message>
        <source>+%1 ended</source>
        <translation>+%1 beendet</translation>
    </message>
    <message>
        <source>+%1 nobody else was there</source>
        <translation>+%1 sonst war niemand da</translation>
    </message>
    <message>
        <source>+%1 handed to %2 of %3</source>
        <translation>+%1 an %2 von %3 übergeben</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of all that were found</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::MainWindow</name>
    <message>
        <source>%1 – Signalbox</source>
        <translation>%1 – Signalbox</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used. Tokens are remembered until Signalbox is closed.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der sich nutzen lässt. Token werden gemerkt, bis Signalbox beendet wird.</translation>
    </message>
    <message>
        <source>The token was not found. Enter a fresh one to join again.</source>
        <translation>Das Token wurde nicht gefunden. Gib ein neues ein, um wieder beizutreten.</translation>
    </message>
    <message>
        <source>The token was not kept. Enter a fresh one to join again.</source>
        <translation>Das Token wurde nicht behalten. Gib ein neues ein, um wieder beizutreten.</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Mitschnitt öffnen</translation>
    </message>
    <message>
        <source>Captures (*.jsonl *.json)</source>
        <translation>Mitschnitte (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” is closed. %2 opens it again.</source>
        <translation>„%1“ ist geschlossen. %2 öffnet sie wieder.</translation>
    </message>
</context>
<context>
    <name>Signalbox::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Signalbox::NotificationsPage</name>
    <message>
        <source>Show &amp;notifications for signals while the window is not in front</source>
        <translation>Signale &amp;melden, solange das Fenster nicht vorn ist</translation>
    </message>
    <message>
        <source>&amp;Add a rule</source>
        <translation>Regel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move the rule</source>
        <translation>Regel ent&amp;fernen</translation>
    </message>
    <message>
        <source>None &amp;from</source>
        <translation>&amp;Keine von</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Text in the data</source>
        <translation>Text in den Daten</translation>
    </message>
    <message>
        <source>A signal that fits one of the rules is told; without rules every signal is. What is empty in a rule fits always. A rule without its check mark rests.</source>
        <translation>Gemeldet wird ein Signal, zu dem eine der Regeln passt, und ohne Regeln jedes. Was in einer Regel leer ist, passt immer. Eine Regel ohne Häkchen ruht.</translation>
    </message>
    <message>
        <source>Muted from</source>
        <translation>Stumm von</translation>
    </message>
    <message>
        <source>Muted until</source>
        <translation>Stumm bis</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Between two times: from 22:00 until 07:00</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Tell &amp;screen readers of new signals in the session in front</source>
        <translation>Bildschirmlese&amp;programmen neue Signale der vorderen Sitzung mitteilen</translation>
    </message>
    <message>
        <source>Show an icon in the system &amp;tray</source>
        <translation>Ein &amp;Symbol im Infobereich zeigen</translation>
    </message>
    <message>
        <source>At most once a second: what came last, and how many there were.</source>
        <translation>Höchstens einmal in der Sekunde: was zuletzt kam und wie viele es waren.</translation>
    </message>
    <message>
        <source>It says how many signals are new, and shows and hides the window.</source>
        <translation>Es sagt, wie viele Signale neu sind, und zeigt und verbirgt das Fenster.</translation>
    </message>
    <message>
        <source>This desktop has no tray at present.</source>
        <translation>Diese Arbeitsoberfläche hat zurzeit keinen Infobereich.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>The rule is removed.</source>
        <translation>Die Regel ist entfernt.</translation>
    </message>
</context>
<context>
    <name>Signalbox::OutboxDelegate</name>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wartet seit %1</translation>
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
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 to %2. %3: %4. Retry is %5.</source>
        <translation>%1 an %2. %3: %4. Wiederholen ist %5.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>Signalbox::OutboxPanel</name>
    <message>
        <source>Send no&amp;w</source>
        <translation>Jet&amp;zt senden</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>Take all bac&amp;k</source>
        <translation>A&amp;lle zurücknehmen</translation>
    </message>
    <message>
        <source>Signals that wait</source>
        <translation>Signale, die warten</translation>
    </message>
    <message>
        <source>Send it before all others; tries the link at once</source>
        <translation>Vor allen anderen senden; versucht die Verbindung sofort</translation>
    </message>
    <message>
        <source>Take the signal back into the composer (Enter)</source>
        <translation>Das Signal zurück ins Eingabefeld nehmen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Don&apos;t send it (Delete)</source>
        <translation>Nicht senden (Entf)</translation>
    </message>
    <message>
        <source>Whether the signal waits for the link, and is sent again on the next</source>
        <translation>Ob das Signal auf die Verbindung wartet und auf der nächsten erneut gesendet wird</translation>
    </message>
    <message>
        <source>Close the outbox</source>
        <translation>Postausgang schließen</translation>
    </message>
    <message>
        <source>Close the outbox (Escape)</source>
        <translation>Postausgang schließen (Esc)</translation>
    </message>
    <message>
        <source>Too late: the signal is on its way.</source>
        <translation>Zu spät: Das Signal ist unterwegs.</translation>
    </message>
    <message numerus="yes">
        <source>Too late: %Ln signal(s) are on their way.</source>
        <translation>
            <numerusform>Zu spät: %Ln Signal ist unterwegs.</numerusform>
            <numerusform>Zu spät: %Ln Signale sind unterwegs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s) were taken back.</source>
        <translation>
            <numerusform>%Ln Signal wurde zurückgenommen.</numerusform>
            <numerusform>%Ln Signale wurden zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>Bear&amp;beiten</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>Wiede&amp;rholen</translation>
    </message>
    <message>
        <source>Outbo&amp;x %L1</source>
        <translation>Pos&amp;tausgang %L1</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>Alle zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln signal(s) that wait?</source>
        <translation>
            <numerusform>%Ln wartendes Signal zurücknehmen?</numerusform>
            <numerusform>%Ln wartende Signale zurücknehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They will not be sent. The log keeps what they say, and can send each again.</source>
        <translation>Sie werden nicht gesendet. Das Protokoll behält, was darin steht, und kann jedes erneut senden.</translation>
    </message>
    <message>
        <source>&amp;Take all back</source>
        <translation>&amp;Alle zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Not sent: %Ln signal(s), for there is no link and they no longer wait for it. In the log, “Edit and send again” brings them back.</source>
        <translation>
            <numerusform>Nicht gesendet: %Ln Signal, denn es gibt keine Verbindung, und es wartet nicht mehr darauf. Im Protokoll bringt „Bearbeiten und noch einmal senden“ es zurück.</numerusform>
            <numerusform>Nicht gesendet: %Ln Signale, denn es gibt keine Verbindung, und sie warten nicht mehr darauf. Im Protokoll bringt „Bearbeiten und noch einmal senden“ sie zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::OutboxViewModel</name>
    <message numerus="yes">
        <source>%Ln signal(s) wait</source>
        <translation>
            <numerusform>%Ln Signal wartet</numerusform>
            <numerusform>%Ln Signale warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2: the next goes out in %3.</source>
        <translation>%1. %2: Das nächste geht in %3 hinaus.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1 for the server&apos;s answer.</source>
        <translation>%1 auf die Antwort des Servers.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PageDrops</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>Dateien senden</translation>
    </message>
    <message>
        <source>Send a folder</source>
        <translation>Einen Ordner senden</translation>
    </message>
</context>
<context>
    <name>Signalbox::PeoplePanel</name>
    <message>
        <source>Who is in the session appears here once you are connected.</source>
        <translation>Hier erscheint, wer in der Sitzung ist, sobald du verbunden bist.</translation>
    </message>
    <message>
        <source>People in the session</source>
        <translation>Personen in der Sitzung</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;People %L1</source>
        <translation>&amp;Personen %L1</translation>
    </message>
    <message>
        <source>&amp;Write to this person</source>
        <translation>Dieser Person &amp;schreiben</translation>
    </message>
    <message>
        <source>Copy connection &amp;ID</source>
        <translation>Verbindungs-&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy connection &amp;data</source>
        <translation>Verbindungs&amp;daten kopieren</translation>
    </message>
    <message>
        <source>People who have left</source>
        <translation>Personen, die gegangen sind</translation>
    </message>
    <message>
        <source>Who was here, until when, and why they are gone</source>
        <translation>Wer hier war, bis wann und warum nicht mehr</translation>
    </message>
    <message>
        <source>They are shown</source>
        <translation>Sie sind zu sehen</translation>
    </message>
    <message>
        <source>They are hidden</source>
        <translation>Sie sind verborgen</translation>
    </message>
    <message>
        <source>Left: %L1</source>
        <extracomment>How many people have left the session</extracomment>
        <translation>Gegangen: %L1</translation>
    </message>
    <message>
        <source>&amp;Measure the round trip</source>
        <translation>&amp;Laufzeit messen</translation>
    </message>
    <message>
        <source>&amp;End this person&apos;s connection…</source>
        <translation>V&amp;erbindung dieser Person beenden …</translation>
    </message>
    <message>
        <source>End a connection</source>
        <translation>Eine Verbindung beenden</translation>
    </message>
    <message>
        <source>End the connection of %1?</source>
        <translation>Die Verbindung von %1 beenden?</translation>
    </message>
    <message>
        <source>%1 is told that a moderator did it. This can&apos;t be undone; whoever has a token that is still valid can join again.</source>
        <translation>%1 erfährt, dass es ein Moderator war. Das lässt sich nicht rückgängig machen; wer ein noch gültiges Token hat, kann wieder beitreten.</translation>
    </message>
    <message>
        <source>Send &amp;files…</source>
        <translation>&amp;Dateien senden …</translation>
    </message>
    <message>
        <source>&amp;End connection</source>
        <translation>&amp;Verbindung beenden</translation>
    </message>
</context>
<context>
    <name>Signalbox::PersonDelegate</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (du)</translation>
    </message>
    <message>
        <source>%1, %2
Here since %3
Connection %4</source>
        <translation>%1, %2
Hier seit %3
Verbindung %4</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Round trip to the hub: %1</source>
        <translation>Laufzeit zum Hub: %1</translation>
    </message>
    <message>
        <source>Round trip to this person: %1</source>
        <translation>Laufzeit zu dieser Person: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::PicturePreview</name>
    <message>
        <source>Picture of %1 by %2 pixels</source>
        <translation>Bild von %1 mal %2 Pixeln</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyForm</name>
    <message>
        <source>Try again as well where the first connect fails</source>
        <translation>Auch neu versuchen, wenn das erste Verbinden scheitert</translation>
    </message>
    <message>
        <source>When a lost link is tried again</source>
        <translation>Wann eine abgebrochene Verbindung neu versucht wird</translation>
    </message>
    <message>
        <source>What may wait meanwhile</source>
        <translation>Was währenddessen warten darf</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>„%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zum üblichen Wert</translation>
    </message>
    <message>
        <source>Where no more may wait</source>
        <translation>Wenn nichts mehr warten darf</translation>
    </message>
    <message>
        <source>the new signal fails</source>
        <translation>scheitert das neue Signal</translation>
    </message>
    <message>
        <source>the oldest is dropped</source>
        <translation>entfällt das älteste</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProblemBar</name>
    <message>
        <source>P&amp;aste another invite</source>
        <translation>Andere Einladung einfü&amp;gen</translation>
    </message>
    <message>
        <source>Edit server and to&amp;ken</source>
        <translation>Server und To&amp;ken ändern</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>Detai&amp;ls</translation>
    </message>
    <message>
        <source>Join with an invite that someone sent you anew</source>
        <translation>Mit einer Einladung beitreten, die dir jemand neu geschickt hat</translation>
    </message>
    <message>
        <source>Change server, key, session ID or token, and join again</source>
        <translation>Server, Schlüssel, Sitzungs-ID oder Token ändern und wieder beitreten</translation>
    </message>
    <message>
        <source>Show what the server and the library said</source>
        <translation>Zeigen, was der Server und die Bibliothek gesagt haben</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Details des Problems</translation>
    </message>
    <message>
        <source>Copy de&amp;tails</source>
        <translation>De&amp;tails kopieren</translation>
    </message>
    <message>
        <source>The details are on the clipboard.</source>
        <translation>Die Details sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Details are shown</source>
        <translation>Details sind zu sehen</translation>
    </message>
    <message>
        <source>Details are hidden</source>
        <translation>Details sind verborgen</translation>
    </message>
    <message>
        <source>Check certi&amp;ficate</source>
        <translation>Zerti&amp;fikat prüfen</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileConnector</name>
    <message>
        <source>The secret of “%1” was not kept. Edit the profile and enter it.</source>
        <translation>Das Geheimnis von „%1“ wurde nicht gemerkt. Bearbeite das Profil und gib es ein.</translation>
    </message>
    <message>
        <source>The token of “%1” was not kept. Edit the profile and enter one.</source>
        <translation>Das Token von „%1“ wurde nicht gemerkt. Bearbeite das Profil und gib eines ein.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileDialog</name>
    <message>
        <source>Connect when Signalbox &amp;starts</source>
        <translation>&amp;Beim Start von Signalbox verbinden</translation>
    </message>
    <message>
        <source>A retry policy of its o&amp;wn</source>
        <translation>Eine ei&amp;gene Wiederholung</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What you call it; may stay empty</source>
        <translation>Wie du es nennst; darf leer bleiben</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>Project &amp;key</source>
        <translation>Projekt&amp;schlüssel</translation>
    </message>
    <message>
        <source>For example 46123456</source>
        <translation>Zum Beispiel 46123456</translation>
    </message>
    <message>
        <source>S&amp;ession ID</source>
        <translation>Sitzungs-&amp;ID</translation>
    </message>
    <message>
        <source>Begins with 1_ or 2_</source>
        <translation>Beginnt mit 1_ oder 2_</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>ein Token</translation>
    </message>
    <message>
        <source>the project&apos;s secret, which mints tokens</source>
        <translation>das Geheimnis des Projekts, das Token prägt</translation>
    </message>
    <message>
        <source>&amp;Lets you in</source>
        <translation>Einlass &amp;durch</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Data that the others see</source>
        <translation>Daten, die die &amp;anderen sehen</translation>
    </message>
    <message>
        <source>For example name=Ann</source>
        <translation>Zum Beispiel name=Anna</translation>
    </message>
    <message>
        <source>Each token is valid &amp;for</source>
        <translation>Jedes Token gi&amp;lt</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>petrol</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>Pink</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Secre&amp;t</source>
        <translation>Gehei&amp;mnis</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Kept; write here to replace it</source>
        <translation>Gemerkt; schreib hier, um es zu ersetzen</translation>
    </message>
    <message>
        <source>Record si&amp;gnals into the history</source>
        <translation>Si&amp;gnale im Verlauf aufzeichnen</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileEditor</name>
    <message>
        <source>Enter the server&apos;s address, for example http://localhost:8080</source>
        <translation>Gib die Adresse des Servers ein, zum Beispiel http://localhost:8080</translation>
    </message>
    <message>
        <source>This is not an address. It looks like http://localhost:8080</source>
        <translation>Das ist keine Adresse. Sie sieht aus wie http://localhost:8080</translation>
    </message>
    <message>
        <source>Enter the project&apos;s key.</source>
        <translation>Gib den Schlüssel des Projekts ein.</translation>
    </message>
    <message>
        <source>Enter the session ID. It begins with 1_ or 2_</source>
        <translation>Gib die Sitzungs-ID ein. Sie beginnt mit 1_ oder 2_</translation>
    </message>
    <message>
        <source>Enter the project&apos;s secret.</source>
        <translation>Gib das Geheimnis des Projekts ein.</translation>
    </message>
    <message>
        <source>Enter a token for this session.</source>
        <translation>Gib ein Token für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>%L1 characters, %L2 are allowed.</source>
        <translation>%L1 Zeichen, %L2 sind erlaubt.</translation>
    </message>
    <message>
        <source>Write it like 15 min, 24 h, 30 d or never.</source>
        <translation>Schreib es wie 15 min, 24 h, 30 d oder nie.</translation>
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
        <translation>verbindet sich von selbst</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>A profile takes you into a session with one click: server, key, session, and a token or the secret that mints one. Add the first.</source>
        <translation>Ein Profil bringt dich mit einem Klick in eine Sitzung: Server, Schlüssel, Sitzung und ein Token oder das Geheimnis, das eines prägt. Füge das erste hinzu.</translation>
    </message>
    <message>
        <source>“%1” is deleted. You can bring it back until you delete another.</source>
        <translation>„%1“ ist gelöscht. Du kannst es zurückholen, bis du ein anderes löschst.</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>Profile exportieren</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a file of profiles.</source>
        <translation>%1 ist für eine Datei mit Profilen zu groß.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) imported. Enter the token or secret of each before you connect.</source>
        <translation>
            <numerusform>%Ln Profil importiert. Gib sein Token oder Geheimnis ein, bevor du dich verbindest.</numerusform>
            <numerusform>%Ln Profile importiert. Gib von jedem das Token oder Geheimnis ein, bevor du dich verbindest.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) exported, without tokens and secrets.</source>
        <translation>
            <numerusform>%Ln Profil exportiert, ohne Token und Geheimnis.</numerusform>
            <numerusform>%Ln Profile exportiert, ohne Token und Geheimnisse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ProgramLogDialog</name>
    <message>
        <source>The program&apos;s log</source>
        <translation>Protokoll des Programms</translation>
    </message>
    <message>
        <source>Warnings of the program itself, not the signals of your sessions. Tokens are left out.</source>
        <translation>Warnungen des Programms selbst, nicht die Signale deiner Sitzungen. Token sind weggelassen.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
</context>
<context>
    <name>Signalbox::QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Holds the invite, for a camera</source>
        <translation>Enthält die Einladung, für eine Kamera</translation>
    </message>
    <message>
        <source>There is no code</source>
        <translation>Es gibt keinen Code</translation>
    </message>
    <message>
        <source>There is no code for this.</source>
        <translation>Dafür gibt es keinen Code.</translation>
    </message>
</context>
<context>
    <name>Signalbox::RateGraph</name>
    <message numerus="yes">
        <source>last %Ln minute(s)</source>
        <translation>
            <numerusform>letzte Minute</numerusform>
            <numerusform>letzte %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>How much time the graph shows</source>
        <translation>Wie viel Zeit das Diagramm zeigt</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>Show who sent to whom, a lane for each person</source>
        <translation>Zeigen, wer an wen gesendet hat, je Person eine Bahn</translation>
    </message>
    <message>
        <source>Hide the graph</source>
        <translation>Diagramm ausblenden</translation>
    </message>
</context>
<context>
    <name>Signalbox::RateLegend</name>
    <message>
        <source>Types in the graph</source>
        <translation>Typen im Diagramm</translation>
    </message>
</context>
<context>
    <name>Signalbox::RatePlot</name>
    <message>
        <source>Signals over time</source>
        <translation>Signale im Lauf der Zeit</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s)</source>
        <translation>
            <numerusform>%Ln Signal</numerusform>
            <numerusform>%Ln Signale</numerusform>
        </translation>
    </message>
    <message>
        <source>No signals in this time</source>
        <translation>Keine Signale in dieser Zeit</translation>
    </message>
</context>
<context>
    <name>Signalbox::RecentDelegate</name>
    <message>
        <source>hosted here</source>
        <translation>hier gehostet</translation>
    </message>
</context>
<context>
    <name>Signalbox::ReconnectLab</name>
    <message>
        <source>The line was cut %1.</source>
        <translation>Die Leitung wurde %1 gekappt.</translation>
    </message>
    <message>
        <source>The hub was restarted. Everyone joins anew.</source>
        <translation>Der Hub wurde neu gestartet. Alle treten neu bei.</translation>
    </message>
    <message>
        <source>%1: it is over.</source>
        <translation>%1: Es ist vorbei.</translation>
    </message>
    <message>
        <source>All is well again.</source>
        <translation>Alles ist wieder gut.</translation>
    </message>
    <message>
        <source>for everyone</source>
        <extracomment>After what is wrong: &quot;The line was cut for everyone.&quot;</extracomment>
        <translation>für alle</translation>
    </message>
    <message>
        <source>for this window&apos;s session</source>
        <translation>für die Sitzung dieses Fensters</translation>
    </message>
    <message>
        <source>Nothing passes, and who comes back is turned away</source>
        <translation>Nichts kommt durch, und wer zurückkommt, wird abgewiesen</translation>
    </message>
    <message>
        <source>Nothing passes, and nobody is told</source>
        <translation>Nichts kommt durch, und niemand erfährt es</translation>
    </message>
    <message>
        <source>Messages take %1 ms longer</source>
        <translation>Nachrichten brauchen %1 ms länger</translation>
    </message>
    <message>
        <source>Messages take %1 to %2 ms longer</source>
        <translation>Nachrichten brauchen %1 bis %2 ms länger</translation>
    </message>
    <message>
        <source>Who comes, or comes back, is turned away</source>
        <translation>Wer kommt oder zurückkommt, wird abgewiesen</translation>
    </message>
    <message>
        <source>%1, and who comes back is turned away</source>
        <translation>%1, und wer zurückkommt, wird abgewiesen</translation>
    </message>
    <message>
        <source>%1 %2: %3. %4 s left.</source>
        <translation>%1 %2: %3. Noch %4 s.</translation>
    </message>
    <message>
        <source>The hub restarts.</source>
        <translation>Der Hub startet neu.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
</context>
<context>
    <name>Signalbox::RecordButton</name>
    <message>
        <source>Record this session</source>
        <translation>Diese Sitzung aufzeichnen</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>Signalbox::RecordedCapture</name>
    <message numerus="yes">
        <source>Recorded, %Ln row(s)</source>
        <translation>
            <numerusform>Aufgezeichnet, %Ln Zeile</numerusform>
            <numerusform>Aufgezeichnet, %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading was stopped: the rest of the session is not shown.</source>
        <translation>Das Laden wurde abgebrochen: Der Rest der Sitzung wird nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>Signalbox::Rehearsal</name>
    <message>
        <source>The dry run took too long. Try it again.</source>
        <translation>Der Probelauf hat zu lange gedauert. Versuch ihn noch einmal.</translation>
    </message>
    <message>
        <source>No server could be started on this computer: %1</source>
        <translation>Auf diesem Computer ließ sich kein Server starten: %1</translation>
    </message>
    <message>
        <source>The session could not be joined.</source>
        <translation>Der Sitzung ließ sich nicht beitreten.</translation>
    </message>
</context>
<context>
    <name>Signalbox::RehearsalPanel</name>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Length of the cut in seconds</source>
        <translation>Länge des Abbruchs in Sekunden</translation>
    </message>
    <message>
        <source>Signals a second</source>
        <translation>Signale in der Sekunde</translation>
    </message>
    <message>
        <source>They ask to be &amp;kept</source>
        <translation>Sie sollen au&amp;fgehoben werden</translation>
    </message>
    <message>
        <source>&amp;Play the cut</source>
        <translation>Abbruch &amp;spielen</translation>
    </message>
    <message>
        <source>Cut for </source>
        <translation>Abbruch für </translation>
    </message>
    <message>
        <source>Signals: </source>
        <translation>Signale: </translation>
    </message>
    <message>
        <source>What became of each signal</source>
        <translation>Was aus jedem Signal wurde</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Plays a lost link against a hub on this computer, by a clock that runs ahead, and shows what would be sent, kept and dropped.</source>
        <translation>Spielt einen Verbindungsabbruch mit einem Hub auf diesem Computer durch, mit einer Uhr, die vorausläuft, und zeigt, was gesendet, aufgehoben und verworfen würde.</translation>
    </message>
    <message>
        <source>This was with other values: play it again.</source>
        <translation>Das war mit anderen Werten: Spiel es noch einmal.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>/s</source>
        <comment>in a second</comment>
        <translation>/s</translation>
    </message>
</context>
<context>
    <name>Signalbox::RehearsalViewModel</name>
    <message>
        <source>A cut lasts 1 to %L1 s, with 1 to %L2 signals a second.</source>
        <translation>Ein Abbruch dauert 1 bis %L1 s, mit 1 bis %L2 Signalen in der Sekunde.</translation>
    </message>
    <message>
        <source>These are more than %L1 signals. Choose a shorter cut, or fewer signals a second.</source>
        <translation>Das sind mehr als %L1 Signale. Wähle einen kürzeren Abbruch oder weniger Signale in der Sekunde.</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>Column: when a signal was sent, relative to the cut</extracomment>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Still waits</source>
        <translation>Wartet noch</translation>
    </message>
    <message>
        <source>Kept, sent after %1</source>
        <translation>Aufgehoben, nach %1 gesendet</translation>
    </message>
    <message>
        <source>Sent at once</source>
        <translation>Sofort gesendet</translation>
    </message>
    <message>
        <source>Dropped after %1</source>
        <translation>Nach %1 verworfen</translation>
    </message>
    <message>
        <source>Dropped at once</source>
        <translation>Sofort verworfen</translation>
    </message>
    <message>
        <source>Expired after %1</source>
        <translation>Nach %1 verfallen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Unknown after %1</source>
        <translation>Nach %1 ungewiss</translation>
    </message>
    <message>
        <source>%1 before the cut</source>
        <translation>%1 vor dem Abbruch</translation>
    </message>
    <message>
        <source>%1 after the cut</source>
        <translation>%1 nach dem Abbruch</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s): %1 sent at once, %2 kept and sent later, %3 dropped.</source>
        <translation>
            <numerusform>%Ln Signal: %1 sofort gesendet, %2 aufgehoben und später gesendet, %3 verworfen.</numerusform>
            <numerusform>%Ln Signale: %1 sofort gesendet, %2 aufgehoben und später gesendet, %3 verworfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still wait(s) after an hour.</source>
        <translation>
            <numerusform>%Ln wartet nach einer Stunde noch.</numerusform>
            <numerusform>%Ln warten nach einer Stunde noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link was back %1 after the cut, with attempt %L2.</source>
        <translation>Die Verbindung war %1 nach dem Abbruch wieder da, mit Versuch %L2.</translation>
    </message>
    <message>
        <source>The server had forgotten us by then, and others may have said what we missed.</source>
        <translation>Der Server hatte uns bis dahin vergessen, und andere können gesagt haben, was uns entging.</translation>
    </message>
    <message>
        <source>The session ended with the cut: nothing was tried again.</source>
        <translation>Die Sitzung endete mit dem Abbruch: Nichts wurde neu versucht.</translation>
    </message>
    <message numerus="yes">
        <source>The session ended %1 after the cut, with %Ln attempt(s) in vain.</source>
        <translation>
            <numerusform>Die Sitzung endete %1 nach dem Abbruch, nach %Ln vergeblichen Versuch.</numerusform>
            <numerusform>Die Sitzung endete %1 nach dem Abbruch, nach %Ln vergeblichen Versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link was not back within an hour.</source>
        <translation>Die Verbindung war binnen einer Stunde nicht wieder da.</translation>
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
        <translation>Senden alle, in Millisekunden</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>bis angehalten</translation>
    </message>
    <message>
        <source> times</source>
        <translation> Mal</translation>
    </message>
    <message>
        <source>How many times; 0: until it is stopped</source>
        <translation>Wie oft; 0: bis es angehalten wird</translation>
    </message>
    <message>
        <source>How much of it was sent</source>
        <translation>Wie viel davon gesendet ist</translation>
    </message>
    <message>
        <source>Close repeated sending</source>
        <translation>Mehrmaliges Senden schließen</translation>
    </message>
    <message>
        <source>Stop and close (Escape)</source>
        <translation>Anhalten und schließen (Esc)</translation>
    </message>
    <message>
        <source>Send every</source>
        <translation>Senden alle</translation>
    </message>
    <message>
        <source>Stop sendin&amp;g</source>
        <translation>Sen&amp;den anhalten</translation>
    </message>
    <message>
        <source>Start sendin&amp;g</source>
        <translation>Sen&amp;den beginnen</translation>
    </message>
</context>
<context>
    <name>Signalbox::RetryPage</name>
    <message>
        <source>New signals are kept while the link is down, and &amp;retried</source>
        <translation>Neue Signale aufheben, solange die Verbindung weg ist, und &amp;wiederholen</translation>
    </message>
    <message>
        <source>When the attempts happen</source>
        <translation>Wann die Versuche kommen</translation>
    </message>
</context>
<context>
    <name>Signalbox::SaveTemplateDialog</name>
    <message>
        <source>Save as a template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>A folder that doesn&apos;t exist yet is made</source>
        <translation>Ein Ordner, den es noch nicht gibt, wird angelegt</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Replace template</source>
        <translation>Vorlage &amp;ersetzen</translation>
    </message>
    <message>
        <source>&amp;Save template</source>
        <translation>Vorlage &amp;speichern</translation>
    </message>
    <message>
        <source>There is a template of that name. Replacing it can be undone under “Manage templates”.</source>
        <translation>Eine Vorlage dieses Namens gibt es. Das Ersetzen lässt sich unter „Vorlagen verwalten“ rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>Signalbox::SavedFiltersButton</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Filters that have a name</source>
        <translation>Filter, die einen Namen haben</translation>
    </message>
    <message>
        <source>No filter has a name yet</source>
        <translation>Noch kein Filter hat einen Namen</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>Diesen Filter &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name of the filter. One that has it already is replaced.</source>
        <translation>Name des Filters. Einer, der schon so heißt, wird ersetzt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Bring back “%1”</source>
        <translation>„%1“ &amp;zurückholen</translation>
    </message>
</context>
<context>
    <name>Signalbox::SendAgain</name>
    <message>
        <source>The server sent this to you alone.</source>
        <translation>Das hat der Server nur dir gesendet.</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SenderButton</name>
    <message>
        <source>Only signals of these people</source>
        <translation>Nur Signale dieser Personen</translation>
    </message>
    <message>
        <source>From anyone</source>
        <translation>Von allen</translation>
    </message>
    <message numerus="yes">
        <source>From all but %Ln</source>
        <translation>
            <numerusform>Von allen außer %Ln</numerusform>
            <numerusform>Von allen außer %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %Ln people</source>
        <translation>
            <numerusform>Von %Ln Person</numerusform>
            <numerusform>Von %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>From one person</source>
        <translation>Von einer Person</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ausgeblendet)</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionHeader</name>
    <message>
        <source>Retry &amp;now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;ufgeben</translation>
    </message>
    <message>
        <source>&amp;Connect again</source>
        <translation>Neu &amp;verbinden</translation>
    </message>
    <message>
        <source>Copy &amp;invite</source>
        <translation>&amp;Einladung kopieren</translation>
    </message>
    <message>
        <source>State of the link</source>
        <translation>Zustand der Verbindung</translation>
    </message>
    <message>
        <source>Try to connect now instead of waiting</source>
        <translation>Jetzt verbinden, statt zu warten</translation>
    </message>
    <message>
        <source>Stop trying to connect</source>
        <translation>Nicht weiter versuchen, zu verbinden</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Personen zeigen</translation>
    </message>
    <message>
        <source>Show or hide who is in the session (F9)</source>
        <translation>Zeigen oder verbergen, wer in der Sitzung ist (F9)</translation>
    </message>
    <message>
        <source>The guest joins as</source>
        <translation>Der Gast tritt bei als</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Warum nicht?</translation>
    </message>
    <message>
        <source>Copy a link that lets someone join this session</source>
        <translation>Einen Link kopieren, mit dem jemand dieser Sitzung beitreten kann</translation>
    </message>
    <message>
        <source>The invite is on the clipboard. Whoever has it can join, so keep it among those you trust.</source>
        <translation>Die Einladung ist in der Zwischenablage. Wer sie hat, kann beitreten: Gib sie nur an Menschen, denen du vertraust.</translation>
    </message>
    <message>
        <source>Address, &amp;QR code and people…</source>
        <translation>Adresse, &amp;QR-Code und Personen …</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionHistory</name>
    <message>
        <source>Not recorded. What happens here is gone when the session is closed.</source>
        <translation>Nicht aufgezeichnet. Was hier geschieht, ist weg, wenn die Sitzung geschlossen wird.</translation>
    </message>
    <message>
        <source>Recorded: what happens here is kept in the history.</source>
        <translation>Aufgezeichnet: Was hier geschieht, bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>More was recorded earlier.</source>
        <translation>Früher wurde noch mehr aufgezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of this session were recorded earlier.</source>
        <translation>
            <numerusform>Von dieser Sitzung wurde früher %Ln Zeile aufgezeichnet.</numerusform>
            <numerusform>Von dieser Sitzung wurden früher %Ln Zeilen aufgezeichnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is older than this was recorded earlier, the last of it %1</source>
        <translation>Was älter ist, wurde früher aufgezeichnet, das Letzte davon %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionList</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hosten</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionPage</name>
    <message>
        <source>&amp;Write to the sender</source>
        <translation>Dem Absender &amp;schreiben</translation>
    </message>
    <message>
        <source>&amp;Edit and send again</source>
        <translation>&amp;Bearbeiten und noch einmal senden</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Too late: the signal is on its way.</source>
        <translation>Zu spät: Das Signal ist unterwegs.</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>Erneut &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Send back to the sender</source>
        <translation>An den Absender &amp;zurücksenden</translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>Wähle, wer es bekommt.</translation>
    </message>
    <message>
        <source>That transfer is no longer in the list.</source>
        <translation>Diese Übertragung steht nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>Show &amp;transfer</source>
        <translation>Über&amp;tragung zeigen</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionViewModel</name>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Connecting, attempt %L1, trying now</source>
        <translation>Verbindet, Versuch %L1 läuft</translation>
    </message>
    <message>
        <source>Connecting, attempt %L1, next in %L2 s</source>
        <translation>Verbindet, Versuch %L1 in %L2 s</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connected, under 1 ms</source>
        <translation>Verbunden, unter 1 ms</translation>
    </message>
    <message>
        <source>Connected, %L1 ms</source>
        <translation>Verbunden, %L1 ms</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Verlässt die Sitzung</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Reconnecting, attempt %L1, trying now</source>
        <translation>Verbindet neu, Versuch %L1 läuft</translation>
    </message>
    <message>
        <source>Reconnecting, attempt %L1, next in %L2 s</source>
        <translation>Verbindet neu, Versuch %L1 in %L2 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s) wait and go out when the link is back.</source>
        <translation>
            <numerusform>%Ln Signal wartet und geht hinaus, sobald die Verbindung wieder da ist.</numerusform>
            <numerusform>%Ln Signale warten und gehen hinaus, sobald die Verbindung wieder da ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub of this session has stopped. Host it again to invite people.</source>
        <translation>Der Hub dieser Sitzung läuft nicht mehr. Hoste sie neu, um jemanden einzuladen.</translation>
    </message>
    <message>
        <source>Only the one who hosts this session can make invites: a token needs the project&apos;s secret.</source>
        <translation>Einladen kann nur, wer diese Sitzung hostet: Ein Token braucht das Geheimnis des Projekts.</translation>
    </message>
    <message>
        <source>Guest %1</source>
        <extracomment>The name of someone who joins with the first, second … invite</extracomment>
        <translation>Gast %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>A moderator ended your connection</source>
        <translation>Ein Moderator hat deine Verbindung beendet</translation>
    </message>
    <message>
        <source>You are not in the session.</source>
        <translation>Du bist nicht in der Sitzung.</translation>
    </message>
    <message>
        <source>Signals appear here once you are in the session.</source>
        <translation>Signale erscheinen hier, sobald du in der Sitzung bist.</translation>
    </message>
    <message>
        <source>Signals appear here when the link is back.
What you write below waits until then.</source>
        <translation>Signale erscheinen hier, sobald die Verbindung zurück ist.
Was du unten schreibst, wartet bis dahin.</translation>
    </message>
    <message>
        <source>Connect again, and signals appear here as they come and go.</source>
        <translation>Verbinde dich wieder, dann erscheinen Signale hier, wie sie kommen und gehen.</translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation>Der Grund steht oben.</translation>
    </message>
    <message>
        <source>Signals appear here as they come and go.</source>
        <translation>Signale erscheinen hier, wie sie kommen und gehen.</translation>
    </message>
    <message>
        <source>Invite someone to join.</source>
        <translation>Lade jemanden ein.</translation>
    </message>
    <message>
        <source>Write one below, or invite someone to join.</source>
        <translation>Schreibe unten eines, oder lade jemanden ein.</translation>
    </message>
    <message>
        <source>Write one below.</source>
        <translation>Schreibe unten eines.</translation>
    </message>
    <message>
        <source>On the local network at %1</source>
        <translation>Im lokalen Netz unter %1</translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 Choose who gets it.</source>
        <translation>%1 Wähle, wer es bekommt.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionWindow</name>
    <message>
        <source>Return to the main &amp;window</source>
        <translation>Zurück ins Haupt&amp;fenster</translation>
    </message>
    <message>
        <source>%1 – Signalbox</source>
        <translation>%1 – Signalbox</translation>
    </message>
</context>
<context>
    <name>Signalbox::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Retry policy</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Reset this pa&amp;ge</source>
        <translation>Diese Seite &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Schli&amp;eßen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>“%1” is as it was at first.</source>
        <translation>„%1“ ist wieder wie am Anfang.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>Signalbox::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find by name or key</source>
        <translation>Nach Name oder Taste finden</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Where you write</source>
        <translation>Wo du schreibst</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>What was sent before</source>
        <translation>Was vorher gesendet wurde</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>Im Postausgang</translation>
    </message>
    <message>
        <source>Edit the signal</source>
        <translation>Signal bearbeiten</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Close the outbox</source>
        <translation>Postausgang schließen</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Im Protokoll</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menü der Zeile</translation>
    </message>
    <message>
        <source>Newest signal</source>
        <translation>Neuestes Signal</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>One more, or one less, of the people under “To”</source>
        <translation>Eine Person mehr oder weniger unter „An“</translation>
    </message>
    <message>
        <source>Among the templates</source>
        <translation>In den Vorlagen</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Among the transfers</source>
        <translation>In den Übertragungen</translation>
    </message>
    <message>
        <source>What stands first in the menu of the row</source>
        <translation>Was im Menü der Zeile zuerst steht</translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translation>Anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Refuse, cancel, or take off the list</source>
        <translation>Ablehnen, abbrechen oder aus der Liste nehmen</translation>
    </message>
    <message>
        <source>In the graph and its lanes</source>
        <translation>Im Diagramm und seinen Bahnen</translation>
    </message>
    <message>
        <source>What came before, or after that</source>
        <translation>Was davor oder danach kam</translation>
    </message>
    <message>
        <source>Only the chosen time in the log</source>
        <translation>Nur die gewählte Zeit im Protokoll</translation>
    </message>
    <message>
        <source>Any time again</source>
        <translation>Wieder jeder Zeitraum</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignalAnnouncer</name>
    <message>
        <source>the server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Signal from %1: %2</source>
        <extracomment>A signal read aloud: its type, who sent it, its data</extracomment>
        <translation>%1, Signal: %2</translation>
    </message>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%2, %1: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new signals, last: %1</source>
        <extracomment>%1: &quot;chat from desk: Hello&quot;</extracomment>
        <translation>
            <numerusform>%Ln neues Signal, zuletzt: %1</numerusform>
            <numerusform>%Ln neue Signale, zuletzt: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::SignalLogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignalNotifier</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
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
        <translation>andere Typen</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>kein Typ</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignalRepeater</name>
    <message>
        <source>the session ended</source>
        <translation>die Sitzung ist zu Ende</translation>
    </message>
    <message>
        <source>%L1 of %L2 sent</source>
        <translation>%L1 von %L2 gesendet</translation>
    </message>
    <message>
        <source>%L1 sent</source>
        <translation>%L1 gesendet</translation>
    </message>
    <message>
        <source>%1, %L2 failed</source>
        <translation>%1, %L2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1. Stopped: %2</source>
        <translation>%1. Angehalten: %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::SleepGuard</name>
    <message>
        <source>Files are under way</source>
        <translation>Dateien sind unterwegs</translation>
    </message>
</context>
<context>
    <name>Signalbox::StartPage</name>
    <message>
        <source>Send signals to everyone in a session, or to one person, and watch what comes back.</source>
        <translation>Sende Signale an alle in einer Sitzung oder an eine Person und sieh, was zurückkommt.</translation>
    </message>
    <message>
        <source>&amp;Recent sessions</source>
        <translation>&amp;Letzte Sitzungen</translation>
    </message>
    <message>
        <source>&amp;Host a session here</source>
        <translation>Eine Sitzung &amp;hier hosten</translation>
    </message>
    <message>
        <source>One click: this computer serves the session and you are in it. Then invite people.</source>
        <translation>Ein Klick: Dieser Computer stellt die Sitzung bereit und du bist darin. Lade dann andere ein.</translation>
    </message>
    <message>
        <source>&amp;Join with an invite</source>
        <translation>Mit einer Einladung &amp;beitreten</translation>
    </message>
    <message>
        <source>Someone sent you a link that begins with signalbox:join</source>
        <translation>Jemand hat dir einen Link geschickt, der mit signalbox:join beginnt</translation>
    </message>
    <message>
        <source>&amp;Connect to a server</source>
        <translation>Mit einem Server &amp;verbinden</translation>
    </message>
    <message>
        <source>You have a server&apos;s address, a key, a session ID and a token.</source>
        <translation>Du hast die Adresse eines Servers, einen Schlüssel, eine Sitzungs-ID und ein Token.</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <translation>Letzte Sitzungen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>“%1” is no longer among the recent sessions.</source>
        <translation>„%1“ steht nicht mehr bei den letzten Sitzungen.</translation>
    </message>
    <message>
        <source>Forget a session</source>
        <translation>Sitzung vergessen</translation>
    </message>
    <message>
        <source>Forget “%1” and its token?</source>
        <translation>„%1“ und das Token dazu vergessen?</translation>
    </message>
    <message>
        <source>The token is removed from where it is remembered. To join again you need an invite or a token.</source>
        <translation>Das Token wird dort entfernt, wo es gemerkt ist. Um wieder beizutreten, brauchst du eine Einladung oder ein Token.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TargetBox</name>
    <message>
        <source>%1 (left)</source>
        <translation>%1 (gegangen)</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (du)</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>Who gets the signal. Several people get one each: tick their boxes.</source>
        <translation>Wer das Signal bekommt. Mehrere Personen bekommen je eins: Hake sie an.</translation>
    </message>
    <message>
        <source>%L1 of %L2 here</source>
        <comment>how many of those who get it</comment>
        <translation>%L1 von %L2 hier</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Tick boxes for several, or click a name for one</source>
        <translation>Für mehrere Kästchen anhaken, für eine Person den Namen anklicken</translation>
    </message>
</context>
<context>
    <name>Signalbox::TemplateMenu</name>
    <message>
        <source>Templates you save appear here</source>
        <translation>Gespeicherte Vorlagen erscheinen hier</translation>
    </message>
    <message>
        <source>Insert &amp;variable</source>
        <translation>&amp;Variable einsetzen</translation>
    </message>
    <message>
        <source>&amp;Save as a template</source>
        <translation>Als Vorlage &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Manage templates</source>
        <translation>Vorlagen ver&amp;walten</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
</context>
<context>
    <name>Signalbox::TemplateModel</name>
    <message>
        <source>Folder %1</source>
        <translation>Ordner %1</translation>
    </message>
    <message>
        <source>There is a folder “%1” already.</source>
        <translation>Einen Ordner „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is a template “%1” already.</source>
        <translation>Eine Vorlage „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>The templates in %1 can&apos;t be read: mend the file or take it away.</source>
        <translation>Die Vorlagen in %1 sind nicht lesbar: Bring die Datei in Ordnung oder nimm sie weg.</translation>
    </message>
    <message>
        <source>The templates could not be read: %1. The file is kept as %2, and there are no templates now.</source>
        <translation>Die Vorlagen konnten nicht gelesen werden: %1. Die Datei liegt jetzt als %2 da, Vorlagen gibt es vorerst keine.</translation>
    </message>
    <message>
        <source>The templates could not be read: %1. Nothing is changed in %2 until it is mended or taken away.</source>
        <translation>Die Vorlagen konnten nicht gelesen werden: %1. In %2 wird nichts geändert, bis die Datei in Ordnung gebracht oder weggenommen ist.</translation>
    </message>
    <message>
        <source>Another program changed the templates. They were read anew: do it again.</source>
        <translation>Ein anderes Programm hat die Vorlagen geändert. Sie wurden neu gelesen: Mach es noch einmal.</translation>
    </message>
    <message>
        <source>The templates could not be saved in %1: %2.</source>
        <translation>Die Vorlagen konnten nicht in %1 gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>it is too large for a file of templates</source>
        <translation>sie ist zu groß für eine Datei mit Vorlagen</translation>
    </message>
    <message>
        <source>Nothing was imported from %1: %2.</source>
        <translation>Aus %1 wurde nichts importiert: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s) imported.</source>
        <translation>
            <numerusform>%Ln Vorlage importiert.</numerusform>
            <numerusform>%Ln Vorlagen importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had the name of another and got a number behind it.</source>
        <translation>
            <numerusform>%Ln davon hieß wie eine andere und bekam eine Nummer dahinter.</numerusform>
            <numerusform>%Ln davon hießen wie andere und bekamen eine Nummer dahinter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already.</source>
        <translation>
            <numerusform>%Ln war schon da.</numerusform>
            <numerusform>%Ln waren schon da.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Templates and folders</source>
        <translation>Vorlagen und Ordner</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Write another name (F2)</source>
        <translation>Einen anderen Namen schreiben (F2)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach o&amp;ben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>To &amp;folder</source>
        <translation>In Ord&amp;ner</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>Neuer &amp;Ordner</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>„%1“ zurückholen</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>New folder %1</source>
        <translation>Neuer Ordner %1</translation>
    </message>
    <message>
        <source>“%1” is deleted. Undo brings it back.</source>
        <translation>„%1“ ist gelöscht. „Rückgängig“ holt es zurück.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>They are kept in %1, which people can share.</source>
        <translation>Sie liegen in %1; diese Datei kann man teilen.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Add the templates of another file to these</source>
        <translation>Die Vorlagen einer anderen Datei hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Write all of them into a file for others</source>
        <translation>Alle in eine Datei für andere schreiben</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Vorlagen importieren</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Vorlagen (*.json)</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>Vorlagen exportieren</translation>
    </message>
    <message>
        <source>The templates are written into %1.</source>
        <translation>Die Vorlagen wurden nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Bring back what was there before the import</source>
        <translation>Zurückholen, was vor dem Import da war</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>Rüc&amp;kgängig</translation>
    </message>
</context>
<context>
    <name>Signalbox::TimeButton</name>
    <message>
        <source>Only what happened in that time</source>
        <translation>Nur was in dieser Zeit geschah</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jeder Zeitraum</translation>
    </message>
    <message>
        <source>The last minute</source>
        <translation>Die letzte Minute</translation>
    </message>
    <message>
        <source>The last 5 minutes</source>
        <translation>Die letzten 5 Minuten</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>Die letzte Stunde</translation>
    </message>
    <message>
        <source>From the selected row on</source>
        <translation>Ab der gewählten Zeile</translation>
    </message>
    <message>
        <source>Up to the selected row</source>
        <translation>Bis zur gewählten Zeile</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Zwischen …</translation>
    </message>
</context>
<context>
    <name>Signalbox::TimeRangeDialog</name>
    <message>
        <source>Time range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>The end has to be after the beginning.</source>
        <translation>Das Ende muss nach dem Anfang liegen.</translation>
    </message>
    <message>
        <source>Show this time</source>
        <translation>Diese Zeit zeigen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To, without it</source>
        <translation>&amp;Bis ausschließlich</translation>
    </message>
</context>
<context>
    <name>Signalbox::TimelineView</name>
    <message>
        <source>When the attempts happen</source>
        <translation>Wann die Versuche kommen</translation>
    </message>
    <message>
        <source>more follow, until %1</source>
        <translation>weitere folgen, bis %1</translation>
    </message>
    <message>
        <source>gives up</source>
        <translation>gibt auf</translation>
    </message>
</context>
<context>
    <name>Signalbox::TokenBenchViewModel</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (jetzt)</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <translation>%1 (in %2)</translation>
    </message>
    <message>
        <source>%1 (%2 ago)</source>
        <translation>%1 (vor %2)</translation>
    </message>
    <message>
        <source>nothing to see: it was made in the past</source>
        <translation>keine erkennbar: Es wurde in der Vergangenheit gemacht</translation>
    </message>
    <message>
        <source>it was made %1 in the future: the maker&apos;s clock is ahead of this computer&apos;s by so much at least</source>
        <translation>es wurde um %1 in der Zukunft gemacht: Mindestens so viel geht die Uhr dort gegenüber dieser vor</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>REST, for servers</source>
        <translation>REST, für Server</translation>
    </message>
    <message>
        <source>T1, for clients of a session</source>
        <translation>T1, für Clients einer Sitzung</translation>
    </message>
    <message>
        <source>JWT, for clients of a session</source>
        <translation>JWT, für Clients einer Sitzung</translation>
    </message>
    <message>
        <source>Project key</source>
        <translation>Projektschlüssel</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>Uhrenabweichung</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>not checked: that takes the secret</source>
        <translation>nicht geprüft: Dazu braucht es das Geheimnis</translation>
    </message>
    <message>
        <source>right: the secret fits</source>
        <translation>richtig: Das Geheimnis passt</translation>
    </message>
    <message>
        <source>wrong: the secret does not fit</source>
        <translation>falsch: Das Geheimnis passt nicht</translation>
    </message>
    <message>
        <source>This is no token: %1. A token begins with T1== or eyJ; copy it again, from its first to its last character.</source>
        <translation>Das ist kein Token: %1. Ein Token beginnt mit T1== oder eyJ; kopiere es noch einmal, vom ersten bis zum letzten Zeichen.</translation>
    </message>
    <message>
        <source>No server takes it: it is not signed with HS256.</source>
        <translation>Kein Server nimmt es: Es ist nicht mit HS256 signiert.</translation>
    </message>
    <message>
        <source>The secret does not fit, or the token was changed. Check that both are of the same project.</source>
        <translation>Das Geheimnis passt nicht, oder das Token wurde verändert. Prüfe, ob beide zum selben Projekt gehören.</translation>
    </message>
    <message>
        <source>It belongs to the project %1, not to this one.</source>
        <translation>Es gehört zum Projekt %1, nicht zu diesem.</translation>
    </message>
    <message>
        <source>It is for another session. Mint one for this session, or ask for it.</source>
        <translation>Es ist für eine andere Sitzung. Präge eines für diese Sitzung oder bitte darum.</translation>
    </message>
    <message>
        <source>Its session belongs to the project %1, the token to %2. No server takes that.</source>
        <translation>Seine Sitzung gehört zum Projekt %1, das Token zu %2. Das nimmt kein Server.</translation>
    </message>
    <message>
        <source>It expired %1 ago. Mint a new one, or ask for it.</source>
        <translation>Es ist vor %1 abgelaufen. Präge ein neues oder bitte darum.</translation>
    </message>
    <message>
        <source>It is not valid yet: it was made %1 in the future. One of the two clocks is wrong.</source>
        <translation>Es gilt noch nicht: Es wurde um %1 in der Zukunft gemacht. Eine der beiden Uhren geht falsch.</translation>
    </message>
    <message>
        <source>It is for something else than clients of a session.</source>
        <translation>Es ist für anderes als Clients einer Sitzung.</translation>
    </message>
    <message>
        <source>A REST token may be valid for 5 minutes at most.</source>
        <translation>Ein REST-Token darf höchstens 5 Minuten gelten.</translation>
    </message>
    <message>
        <source>Its role does not exist.</source>
        <translation>Seine Rolle gibt es nicht.</translation>
    </message>
    <message>
        <source>Something in it is missing or wrong: %1</source>
        <translation>Etwas darin fehlt oder ist falsch: %1</translation>
    </message>
    <message>
        <source>The token is good.</source>
        <translation>Das Token ist gut.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it, as far as one sees without the secret.</source>
        <translation>Nichts ist falsch daran, soweit man es ohne das Geheimnis sieht.</translation>
    </message>
    <message>
        <source>Enter the project&apos;s key.</source>
        <translation>Gib den Schlüssel des Projekts ein.</translation>
    </message>
    <message>
        <source>Enter the project&apos;s secret.</source>
        <translation>Gib das Geheimnis des Projekts ein.</translation>
    </message>
    <message>
        <source>Enter the session ID. It begins with 1_ or 2_</source>
        <translation>Gib die Sitzungs-ID ein. Sie beginnt mit 1_ oder 2_</translation>
    </message>
    <message>
        <source>This is not a session ID: it begins with 1_ or 2_</source>
        <translation>Das ist keine Sitzungs-ID: Sie beginnt mit 1_ oder 2_</translation>
    </message>
    <message>
        <source>This session belongs to the project %1.</source>
        <translation>Diese Sitzung gehört zum Projekt %1.</translation>
    </message>
    <message>
        <source>%L1 characters, %L2 are allowed.</source>
        <translation>%L1 Zeichen, %L2 sind erlaubt.</translation>
    </message>
    <message>
        <source>Write it like 15 min, 24 h, 30 d or never.</source>
        <translation>Schreib es wie 15 min, 24 h, 30 d oder nie.</translation>
    </message>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>how long a token is valid</comment>
        <translation>24 h</translation>
    </message>
</context>
<context>
    <name>Signalbox::TokenDialog</name>
    <message>
        <source>&amp;Copy the token</source>
        <translation>Token &amp;kopieren</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>&amp;Look at a token</source>
        <translation>Ein Token &amp;ansehen</translation>
    </message>
    <message>
        <source>Paste a token here: T1, JWT or REST</source>
        <translation>Füge hier ein Token ein: T1, JWT oder REST</translation>
    </message>
    <message>
        <source>Held against this project</source>
        <translation>Geprüft gegen dieses Projekt</translation>
    </message>
    <message>
        <source>Project &amp;key</source>
        <translation>Projekt&amp;schlüssel</translation>
    </message>
    <message>
        <source>For example 46123456</source>
        <translation>Zum Beispiel 46123456</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>&amp;Geheimnis</translation>
    </message>
    <message>
        <source>Stays in this window only</source>
        <translation>Bleibt nur in diesem Fenster</translation>
    </message>
    <message>
        <source>&amp;Session ID</source>
        <translation>Sitzungs-&amp;ID</translation>
    </message>
    <message>
        <source>Begins with 1_ or 2_</source>
        <translation>Beginnt mit 1_ oder 2_</translation>
    </message>
    <message>
        <source>Mint a token</source>
        <translation>Ein Token prägen</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>&amp;Data that the others see</source>
        <translation>&amp;Daten, die die anderen sehen</translation>
    </message>
    <message>
        <source>For example name=Ann</source>
        <translation>Zum Beispiel name=Anna</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>Gi&amp;lt für</translation>
    </message>
    <message>
        <source>&amp;Mint</source>
        <translation>&amp;Prägen</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>Signalbox::TransferListModel</name>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
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
        <translation>Zeigen</translation>
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
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Receive all of it (Enter). Nothing is opened by itself.</source>
        <translation>Alles empfangen (Eingabetaste). Nichts wird von selbst geöffnet.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Say no; it can be offered again (Delete)</source>
        <translation>Nein sagen; es kann wieder angeboten werden (Entf)</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Receive some of the files</source>
        <translation>Einige der Dateien empfangen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Always from this person</source>
        <translation>Immer von dieser Person</translation>
    </message>
    <message>
        <source>Receive this, and without asking whatever this person offers in this session</source>
        <translation>Dies empfangen, und ohne Frage alles, was diese Person in dieser Sitzung anbietet</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop for now; it goes on where it was (Space)</source>
        <translation>Vorerst anhalten; es geht weiter, wo es war (Leertaste)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on; only what is missing is sent (Space)</source>
        <translation>Weitermachen; nur was fehlt, wird gesendet (Leertaste)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>End it for both sides; files that are complete stay (Delete)</source>
        <translation>Für beide Seiten beenden; vollständige Dateien bleiben (Entf)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Open the folder that the files are in (Enter)</source>
        <translation>Den Ordner öffnen, in dem die Dateien liegen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Noch einmal anbieten</translation>
    </message>
    <message>
        <source>To those who haven&apos;t got it (Enter)</source>
        <translation>Denen, die es nicht haben (Eingabetaste)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take it off this list; files stay where they are (Delete)</source>
        <translation>Von dieser Liste nehmen; Dateien bleiben, wo sie sind (Entf)</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>Transfers %L1</source>
        <translation>Übertragungen %L1</translation>
    </message>
    <message>
        <source>It goes into “%1”.</source>
        <translation>Es kommt nach „%1“.</translation>
    </message>
    <message>
        <source>Receive files into</source>
        <translation>Dateien empfangen in</translation>
    </message>
    <message>
        <source>Receive here</source>
        <translation>Hier empfangen</translation>
    </message>
    <message>
        <source>The folder is %1.</source>
        <translation>Der Ordner ist %1.</translation>
    </message>
    <message>
        <source>Accept into another folder…</source>
        <translation>In einen anderen Ordner annehmen …</translation>
    </message>
</context>
<context>
    <name>Signalbox::TransfersViewModel</name>
    <message>
        <source>That offer is no longer open.</source>
        <translation>Dieses Angebot gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Everyone who is here has it already.</source>
        <translation>Alle, die hier sind, haben es schon.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TrayIcon</name>
    <message numerus="yes">
        <source>Signalbox – %Ln new signal(s)</source>
        <translation>
            <numerusform>Signalbox – %Ln neues Signal</numerusform>
            <numerusform>Signalbox – %Ln neue Signale</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show Signalbox</source>
        <translation>Signalbox &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Hide Signalbox</source>
        <translation>Signalbox &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>Signalbox::WayButton</name>
    <message>
        <source>Received or sent, to everyone or to one person</source>
        <translation>Empfangen oder gesendet, an alle oder an eine Person</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>to everyone</source>
        <translation>an alle</translation>
    </message>
    <message>
        <source>to one person</source>
        <translation>an eine Person</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Received and sent</source>
        <translation>Empfangen und gesendet</translation>
    </message>
    <message>
        <source>Addressed</source>
        <translation>Gerichtet</translation>
    </message>
    <message>
        <source>To anyone</source>
        <translation>An wen auch immer</translation>
    </message>
    <message>
        <source>To everyone</source>
        <translation>An alle</translation>
    </message>
    <message>
        <source>To one person</source>
        <translation>An eine Person</translation>
    </message>
</context>
<context>
    <name>Signalbox::WindowActions</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Signalbox</source>
        <translation>&amp;Über Signalbox</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>&amp;Host a session here</source>
        <translation>Eine Sitzung &amp;hier hosten</translation>
    </message>
    <message>
        <source>&amp;Join with an invite</source>
        <translation>Mit einer Einladung &amp;beitreten</translation>
    </message>
    <message>
        <source>Connect to a &amp;server</source>
        <translation>Mit einem &amp;Server verbinden</translation>
    </message>
    <message>
        <source>Connect &amp;again</source>
        <translation>&amp;Neu verbinden</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>&amp;Leave or stop trying</source>
        <translation>Verlassen oder &amp;aufgeben</translation>
    </message>
    <message>
        <source>&amp;Close session</source>
        <translation>Sitzung s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy selected signals</source>
        <translation>Gewählte Signale &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Write a signal</source>
        <translation>Ein Signal &amp;schreiben</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Go to the &amp;log</source>
        <translation>Zum &amp;Protokoll</translation>
    </message>
    <message>
        <source>&amp;Jump to newest</source>
        <translation>Zum &amp;neuesten springen</translation>
    </message>
    <message>
        <source>&amp;People and details</source>
        <translation>Personen und &amp;Details</translation>
    </message>
    <message>
        <source>&amp;Next session</source>
        <translation>Nächste &amp;Sitzung</translation>
    </message>
    <message>
        <source>P&amp;revious session</source>
        <translation>&amp;Vorige Sitzung</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>Star&amp;tseite</translation>
    </message>
    <message>
        <source>Host for the local &amp;network</source>
        <translation>Im &amp;lokalen Netz hosten</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>P&amp;ostausgang</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>&amp;Profile …</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Token…</source>
        <translation>&amp;Token …</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>&amp;Open a capture…</source>
        <translation>Mitschnitt ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Close capture</source>
        <translation>Mitschnitt &amp;schließen</translation>
    </message>
    <message>
        <source>Join again as somebody &amp;else…</source>
        <translation>Als jemand an&amp;deres beitreten …</translation>
    </message>
    <message>
        <source>&amp;Invites and hosting…</source>
        <translation>E&amp;inladungen und Hosten …</translation>
    </message>
    <message>
        <source>Stop hos&amp;ting…</source>
        <translation>Hos&amp;ten beenden …</translation>
    </message>
    <message>
        <source>Move session &amp;up</source>
        <translation>Sitzung nach o&amp;ben</translation>
    </message>
    <message>
        <source>Move session &amp;down</source>
        <translation>Sitzung nach &amp;unten</translation>
    </message>
    <message>
        <source>Open in its own &amp;window</source>
        <translation>In eigenem &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>Recor&amp;d this session</source>
        <translation>Diese Sitzung auf&amp;zeichnen</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf …</translation>
    </message>
    <message>
        <source>Show &amp;earlier signals</source>
        <translation>&amp;Frühere Signale zeigen</translation>
    </message>
    <message>
        <source>Rate &amp;graph</source>
        <translation>Dia&amp;gramm</translation>
    </message>
    <message>
        <source>L&amp;anes of people</source>
        <translation>B&amp;ahnen der Personen</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Befehl finden …</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>The &amp;program&apos;s log</source>
        <translation>&amp;Protokoll des Programms</translation>
    </message>
    <message>
        <source>&amp;Close recorded session</source>
        <translation>Aufgezeichnete Sitzung s&amp;chließen</translation>
    </message>
    <message>
        <source>Send &amp;files…</source>
        <translation>&amp;Dateien senden …</translation>
    </message>
    <message>
        <source>Send a &amp;whole folder…</source>
        <translation>Einen &amp;ganzen Ordner senden …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ein&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation>Über&amp;tragungen</translation>
    </message>
    <message>
        <source>Brin&amp;g back what was closed</source>
        <translation>Geschlossenes &amp;wieder öffnen</translation>
    </message>
</context>
<context>
    <name>Signalbox::WorkspaceViewModel</name>
    <message numerus="yes">
        <source>%1, %2, %Ln unread</source>
        <translation>
            <numerusform>%1, %2, %Ln ungelesen</numerusform>
            <numerusform>%1, %2, %Ln ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>My session</source>
        <translation>Meine Sitzung</translation>
    </message>
    <message>
        <source>My session %1</source>
        <translation>Meine Sitzung %1</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <extracomment>A session, and who we are in it: &quot;standup as Anna&quot;</extracomment>
        <translation>%1 als %2</translation>
    </message>
</context>
<context>
    <name>TemplateFile</name>
    <message>
        <source>a template has no name</source>
        <translation>eine Vorlage hat keinen Namen</translation>
    </message>
    <message>
        <source>line %L1 is not JSON</source>
        <translation>Zeile %L1 ist kein JSON</translation>
    </message>
    <message>
        <source>it was written by a newer Signalbox</source>
        <translation>sie stammt von einer neueren Signalbox</translation>
    </message>
    <message>
        <source>it holds no templates</source>
        <translation>sie enthält keine Vorlagen</translation>
    </message>
    <message>
        <source>a folder has no name</source>
        <translation>ein Ordner hat keinen Namen</translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message>
        <source>{{random}} needs two whole numbers, as in {{random 1 100}}.</source>
        <translation>{{random}} braucht zwei ganze Zahlen, wie in {{random 1 100}}.</translation>
    </message>
    <message>
        <source>{{random}} needs the smaller number first.</source>
        <translation>{{random}} braucht die kleinere Zahl zuerst.</translation>
    </message>
    <message>
        <source>There is no variable {{%1}}: there are now, counter, uuid, me and random.</source>
        <translation>Eine Variable {{%1}} gibt es nicht, nur now, counter, uuid, me und random.</translation>
    </message>
    <message>
        <source>{{%1}} stands alone, without &quot;%2&quot;.</source>
        <translation>{{%1}} steht allein, ohne „%2“.</translation>
    </message>
    <message>
        <source>This variable isn&apos;t closed: }} is missing.</source>
        <translation>Diese Variable ist nicht geschlossen: }} fehlt.</translation>
    </message>
    <message>
        <source>Time in UTC</source>
        <translation>Zeit in UTC</translation>
    </message>
    <message>
        <source>One more with each signal</source>
        <translation>Mit jedem Signal eins mehr</translation>
    </message>
    <message>
        <source>A new UUID</source>
        <translation>Eine neue UUID</translation>
    </message>
    <message>
        <source>Your name in the session</source>
        <translation>Dein Name in der Sitzung</translation>
    </message>
    <message>
        <source>A whole number from 1 to 100</source>
        <translation>Eine ganze Zahl von 1 bis 100</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes in a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes of all bytes</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Paused by the other side</source>
        <translation>Von der anderen Seite angehalten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How it stands, and how far it has come</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln people have it</source>
        <translation>
            <numerusform>%L1 von %Ln Person hat es</numerusform>
            <numerusform>%L1 von %Ln Personen haben es</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete, in %1</source>
        <translation>Vollständig, in %1</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1 hat es</translation>
    </message>
    <message>
        <source>All have it</source>
        <translation>Alle haben es</translation>
    </message>
    <message>
        <source>has it</source>
        <translation>hat es</translation>
    </message>
    <message>
        <source>has not answered</source>
        <translation>hat nicht geantwortet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>The name of a file, and how many others</extracomment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln file(s), %2</source>
        <translation>
            <numerusform>%1, %Ln Datei, %2</numerusform>
            <numerusform>%1, %Ln Dateien, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>to everyone</source>
        <translation>an alle</translation>
    </message>
    <message numerus="yes">
        <source>to %Ln people</source>
        <translation>
            <numerusform>an %Ln Person</numerusform>
            <numerusform>an %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads the files</source>
        <translation>Liest die Dateien</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Wartet auf Antwort</translation>
    </message>
    <message>
        <source>Offered, %1</source>
        <translation>Angeboten, %1</translation>
    </message>
    <message>
        <source>Waits for the link or the other side</source>
        <translation>Wartet auf die Verbindung oder die andere Seite</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who, and how the transfer to that person stands</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A file changed while it was sent. Send it again.</source>
        <translation>Eine Datei hat sich beim Senden geändert. Sende sie noch einmal.</translation>
    </message>
    <message>
        <source>A file is no longer where it was. Put it back, or send it again from its new place.</source>
        <translation>Eine Datei ist nicht mehr, wo sie war. Lege sie zurück, oder sende sie von ihrem neuen Ort.</translation>
    </message>
    <message>
        <source>A file can&apos;t be read. Check its permissions.</source>
        <translation>Eine Datei lässt sich nicht lesen. Prüfe ihre Rechte.</translation>
    </message>
    <message>
        <source>The receiver&apos;s disk is full. It goes on once there is room and it is resumed.</source>
        <translation>Die Platte des Empfängers ist voll. Es geht weiter, wenn Platz ist und es fortgesetzt wird.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough free space in the folder. Make room, or take another.</source>
        <translation>Im Ordner ist nicht genug Platz. Schaffe Platz, oder nimm einen anderen.</translation>
    </message>
    <message>
        <source>What arrived is not what was offered. Ask for it again.</source>
        <translation>Was ankam, ist nicht, was angeboten war. Bitte noch einmal darum.</translation>
    </message>
    <message>
        <source>The other side is gone. Resume when it is back.</source>
        <translation>Die andere Seite ist fort. Setze fort, wenn sie wieder da ist.</translation>
    </message>
    <message>
        <source>Nobody answered the offer. Offer it again.</source>
        <translation>Niemand hat auf das Angebot geantwortet. Biete es noch einmal an.</translation>
    </message>
    <message>
        <source>Your role may not send signals. Ask for an invite that lets you.</source>
        <translation>Deine Rolle darf keine Signale senden. Bitte um eine Einladung, die es erlaubt.</translation>
    </message>
    <message>
        <source>The other side sent what makes no sense, so it was ended.</source>
        <translation>Die andere Seite hat gesendet, was keinen Sinn ergibt; darum wurde es beendet.</translation>
    </message>
    <message>
        <source>There is nothing to send, or more than a transfer can have. Send fewer files at once.</source>
        <translation>Es gibt nichts zu senden, oder mehr, als eine Übertragung haben kann. Sende weniger Dateien auf einmal.</translation>
    </message>
    <message>
        <source>Files offered %2: %1</source>
        <extracomment>What is offered, and &quot;to whom&quot;</extracomment>
        <translation>Dateien angeboten, %2: %1</translation>
    </message>
    <message>
        <source>%1 offers %2</source>
        <extracomment>Who offers what</extracomment>
        <translation>%1 bietet %2 an</translation>
    </message>
    <message>
        <source>Sent %1: %2</source>
        <extracomment>What was sent, and how that ended: &quot;photo.jpg, 2.1 MiB: All have it&quot;</extracomment>
        <translation>%1 gesendet: %2</translation>
    </message>
    <message>
        <source>Received %1, %2: %3</source>
        <translation>%1 empfangen, %2: %3</translation>
    </message>
    <message>
        <source>Refused: %1, %2</source>
        <translation>Abgelehnt: %1, %2</translation>
    </message>
    <message>
        <source>Cancelled: %1, %2</source>
        <translation>Abgebrochen: %1, %2</translation>
    </message>
    <message>
        <source>Failed: %1, %2. %3</source>
        <translation>Fehlgeschlagen: %1, %2. %3</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written. Check its permissions, then resume or take another.</source>
        <translation>In den Ordner lässt sich nicht schreiben. Prüfe seine Rechte und setze dann fort, oder nimm einen anderen.</translation>
    </message>
    <message>
        <source>The receiver has too many files open. Close some programs there, then resume.</source>
        <translation>Beim Empfänger sind zu viele Dateien offen. Schließe dort einige Programme und setze dann fort.</translation>
    </message>
    <message>
        <source>The receiver has too many offers. Offer it again when some of them are over.</source>
        <translation>Beim Empfänger liegen zu viele Angebote. Biete es noch einmal an, wenn einige davon erledigt sind.</translation>
    </message>
    <message numerus="yes">
        <source>%1 made %Ln more offer(s)</source>
        <extracomment>Who made so many more offers of files within a short time</extracomment>
        <translation>
            <numerusform>%1 hat noch %Ln Angebot gemacht</numerusform>
            <numerusform>%1 hat noch %Ln Angebote gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>The receiver can&apos;t read what has arrived. It goes on once that is mended and it is resumed there.</source>
        <translation>Der Empfänger kann nicht lesen, was angekommen ist. Es geht weiter, sobald das behoben und dort fortgesetzt ist.</translation>
    </message>
    <message>
        <source>The receiver&apos;s folder can&apos;t be written. It goes on once that is mended and it is resumed there.</source>
        <translation>In den Ordner des Empfängers lässt sich nicht schreiben. Es geht weiter, sobald das behoben und dort fortgesetzt ist.</translation>
    </message>
    <message>
        <source>The sender&apos;s file changed while it was sent. Ask for it again.</source>
        <translation>Die Datei des Absenders hat sich beim Senden geändert. Bitte noch einmal darum.</translation>
    </message>
    <message>
        <source>The sender&apos;s file is no longer where it was. Ask for it again.</source>
        <translation>Die Datei des Absenders ist nicht mehr da, wo sie war. Bitte noch einmal darum.</translation>
    </message>
    <message>
        <source>The sender can&apos;t read a file any more. Ask for it again.</source>
        <translation>Der Absender kann eine Datei nicht mehr lesen. Bitte noch einmal darum.</translation>
    </message>
    <message>
        <source>The offer is over: you did not answer in time.</source>
        <translation>Das Angebot ist vorbei: Du hast nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The other side is gone. Offer it again to who is here.</source>
        <translation>Die andere Seite ist fort. Biete es denen noch einmal an, die hier sind.</translation>
    </message>
    <message>
        <source>The other side is gone. Ask for it again when it is back.</source>
        <translation>Die andere Seite ist fort. Bitte noch einmal darum, wenn sie wieder da ist.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A line of the log: what is sent to whom, or who offers what; and how far it is</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
</TS>
