<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>DataForms</name>
    <message numerus="yes">
        <source>… and %Ln more bytes</source>
        <translation>
            <numerusform>… et %Ln octet de plus</numerusform>
            <numerusform>… et %Ln octets de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropContents</name>
    <message>
        <source>Picture %1.png</source>
        <extracomment>The name of a file with a picture that was pasted, and the time</extracomment>
        <translation>Image %1.png</translation>
    </message>
</context>
<context>
    <name>DropPlan</name>
    <message numerus="yes">
        <source>%Ln signal(s)</source>
        <translation>
            <numerusform>%Ln signal</numerusform>
            <numerusform>%Ln signaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 at the pace that the server allows</source>
        <extracomment>How many signals, and how long they take</extracomment>
        <translation>%1, environ %2 au rythme que permet le serveur</translation>
    </message>
    <message>
        <source>%1; compressing leaves about %2 % of the bytes</source>
        <extracomment>Something before it, then how much is left of it</extracomment>
        <translation>%1 ; la compression laisse environ %2 % des octets</translation>
    </message>
    <message>
        <source>Send the link as a signal %1.</source>
        <translation>Envoyer le lien comme signal %1.</translation>
    </message>
    <message>
        <source>Send the text, %1, as a signal %2.</source>
        <translation>Envoyer le texte, %1, comme signal %2.</translation>
    </message>
    <message>
        <source>Send the link as a signal of the type “%1” %2.</source>
        <translation>Envoyer le lien comme signal de type « %1 » %2.</translation>
    </message>
    <message>
        <source>Send the text, %1, as a signal of the type “%2” %3.</source>
        <translation>Envoyer le texte, %1, comme signal de type « %2 » %3.</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a person</comment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>to whoever joins</source>
        <translation>à qui rejoindra</translation>
    </message>
    <message numerus="yes">
        <source>to %Ln people</source>
        <translation>
            <numerusform>à %Ln personne</numerusform>
            <numerusform>à %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it that can be sent.</source>
        <translation>Il n’y a rien dedans qui puisse être envoyé.</translation>
    </message>
    <message>
        <source>Send the picture as “%1” %2.</source>
        <translation>Envoyer l’image sous le nom « %1 » %2.</translation>
    </message>
    <message>
        <source>Send “%1” %2.</source>
        <translation>Envoyer « %1 » %2.</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln file(s) or folder(s) %1.</source>
        <translation>
            <numerusform>Envoyer %Ln fichier ou dossier %1.</numerusform>
            <numerusform>Envoyer %Ln fichiers ou dossiers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a long text, %1, %2.</source>
        <translation>Envoyer un long texte, %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>A signal holds %1, so it goes as a file, or in %Ln signals.</source>
        <translation>
            <numerusform>Un signal contient %1 ; il part donc comme fichier ou en %Ln signal.</numerusform>
            <numerusform>Un signal contient %1 ; il part donc comme fichier ou en %Ln signaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no files in it.</source>
        <translation>Il n’y a pas de fichiers dedans.</translation>
    </message>
    <message>
        <source>Send “%1”, %2, %3.</source>
        <translation>Envoyer « %1 », %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln files, %1, %2.</source>
        <translation>
            <numerusform>Envoyer %Ln fichier, %1, %2.</numerusform>
            <numerusform>Envoyer %Ln fichiers, %1, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A signal holds %1. It would take %Ln signal(s), which are more than may wait to be sent at present, so it goes as a file.</source>
        <translation>
            <numerusform>Un signal contient %1. Il en faudrait %Ln, plus qu’il ne peut en attendre en ce moment&#xa0;; il part donc comme fichier.</numerusform>
            <numerusform>Un signal contient %1. Il en faudrait %Ln, plus qu’il ne peut en attendre en ce moment&#xa0;; il part donc comme fichier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The signal is not valid</source>
        <translation>Le signal n’est pas valide</translation>
    </message>
    <message>
        <source>Your role may not do this</source>
        <translation>Votre rôle ne le permet pas</translation>
    </message>
    <message>
        <source>Ask for an invite with another role.</source>
        <translation>Demandez une invitation avec un autre rôle.</translation>
    </message>
    <message>
        <source>This person has left</source>
        <translation>Cette personne est partie</translation>
    </message>
    <message>
        <source>The signal is too large</source>
        <translation>Le signal est trop volumineux</translation>
    </message>
    <message>
        <source>The server takes no more signals for now</source>
        <translation>Le serveur n’accepte plus de signaux pour l’instant</translation>
    </message>
    <message>
        <source>Wait a moment and send it again.</source>
        <translation>Attendez un instant et envoyez-le à nouveau.</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>Le serveur a rencontré une erreur</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server refused the token</source>
        <translation>Le serveur a refusé le token</translation>
    </message>
    <message>
        <source>Ask for a new invite.</source>
        <translation>Demandez une nouvelle invitation.</translation>
    </message>
    <message>
        <source>The server knows no such session</source>
        <translation>Le serveur ne connaît pas cette session</translation>
    </message>
    <message>
        <source>Check the session ID, or ask for a new invite.</source>
        <translation>Vérifiez l’ID de session ou demandez une nouvelle invitation.</translation>
    </message>
    <message>
        <source>The server could not be reached</source>
        <translation>Le serveur est injoignable</translation>
    </message>
    <message>
        <source>Check its address and whether it runs.</source>
        <translation>Vérifiez son adresse et qu’il fonctionne.</translation>
    </message>
    <message>
        <source>There was no link</source>
        <translation>Il n’y avait pas de liaison</translation>
    </message>
    <message>
        <source>With Retry on, signals wait until the link is back.</source>
        <translation>Avec «&#xa0;Réessayer&#xa0;», les signaux attendent le retour de la liaison.</translation>
    </message>
    <message>
        <source>What the session needs is incomplete</source>
        <translation>Les indications sur la session sont incomplètes</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Le serveur n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>Try again, or check its address.</source>
        <translation>Réessayez ou vérifiez son adresse.</translation>
    </message>
    <message>
        <source>The link was lost and could not be restored</source>
        <translation>La liaison a été perdue et n’a pas pu être rétablie</translation>
    </message>
    <message>
        <source>Connect again when the network is back.</source>
        <translation>Reconnectez-vous quand le réseau sera revenu.</translation>
    </message>
    <message>
        <source>The server ended the connection</source>
        <translation>Le serveur a mis fin à la connexion</translation>
    </message>
    <message>
        <source>The session is full</source>
        <translation>La session est pleine</translation>
    </message>
    <message>
        <source>Try again when someone has left.</source>
        <translation>Réessayez quand quelqu’un sera parti.</translation>
    </message>
    <message>
        <source>What answers there is not a signaling server</source>
        <translation>Ce qui répond là n’est pas un serveur de signaux</translation>
    </message>
    <message>
        <source>Check the server&apos;s address.</source>
        <translation>Vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Too many signals wait already</source>
        <translation>Trop de signaux attendent déjà</translation>
    </message>
    <message>
        <source>It waited too long for the link</source>
        <translation>Il a attendu la liaison trop longtemps</translation>
    </message>
    <message>
        <source>It was taken back</source>
        <translation>Il a été retiré</translation>
    </message>
    <message>
        <source>It was on its way when the link was lost</source>
        <translation>Il était en route quand la liaison a été perdue</translation>
    </message>
    <message>
        <source>The session ended before it could be sent</source>
        <translation>La session a pris fin avant qu’il puisse être envoyé</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>Le certificat du serveur n’est pas fiable</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one the server shows.</source>
        <translation>Comparez son empreinte avec celle que montre le serveur.</translation>
    </message>
    <message>
        <source>WARNING: the server shows another certificate than before</source>
        <translation>ATTENTION&#xa0;: le serveur montre un autre certificat qu’avant</translation>
    </message>
    <message>
        <source>Someone may be listening in between. Ask whoever runs the server before you go on.</source>
        <translation>Quelqu’un écoute peut-être entre les deux. Renseignez-vous auprès de qui gère le serveur avant de continuer.</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
</context>
<context>
    <name>HistoryRecords</name>
    <message numerus="yes">
        <source>%Ln row(s) could not be recorded here: the disk did not take them</source>
        <translation>
            <numerusform>%Ln ligne n’a pas pu être enregistrée ici&#xa0;: le disque ne l’a pas acceptée</numerusform>
            <numerusform>%Ln lignes n’ont pas pu être enregistrées ici&#xa0;: le disque ne les a pas acceptées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>The history can&apos;t be used: Qt&apos;s driver for SQLite isn&apos;t installed (package libqt6sql6-sqlite).</source>
        <translation>L’historique ne peut pas être utilisé&#xa0;: le pilote Qt pour SQLite n’est pas installé (paquet libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>The history can&apos;t be opened: %1. Nothing is recorded until it can.</source>
        <translation>L’historique ne peut pas être ouvert&#xa0;: %1. Rien n’est enregistré d’ici là.</translation>
    </message>
    <message>
        <source>The history may not be written: %1. Nothing is recorded until it may.</source>
        <translation>L’écriture dans l’historique n’est pas autorisée&#xa0;: %1. Rien n’est enregistré d’ici là.</translation>
    </message>
    <message>
        <source>The disk that holds the history is full. Nothing is recorded until there is room.</source>
        <translation>Le disque qui contient l’historique est plein. Rien n’est enregistré tant qu’il n’y a pas de place.</translation>
    </message>
    <message>
        <source>The history has reached its size. Nothing is recorded until some of it is deleted.</source>
        <translation>L’historique a atteint sa taille. Rien n’est enregistré tant qu’une partie n’en est pas supprimée.</translation>
    </message>
    <message>
        <source>Another program holds the history: %1. Nothing is recorded until it lets go.</source>
        <translation>Un autre programme tient l’historique&#xa0;: %1. Rien n’est enregistré tant qu’il ne le libère pas.</translation>
    </message>
    <message>
        <source>The history can&apos;t be written: %1 (%2). Nothing is recorded until it can.</source>
        <translation>L’historique ne peut pas être écrit&#xa0;: %1 (%2). Rien n’est enregistré d’ici là.</translation>
    </message>
    <message>
        <source>The history can&apos;t be used, nor renamed: %1. Nothing is recorded.</source>
        <translation>L’historique ne peut être ni utilisé ni renommé&#xa0;: %1. Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>The history was damaged. It was kept as %1, and a new one was begun.</source>
        <translation>L’historique était endommagé. Il a été gardé sous %1, et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The history was written by a later version of Signalbox. It was kept as %1, and a new one was begun.</source>
        <translation>L’historique a été écrit par une version plus récente de Signalbox. Il a été gardé sous %1, et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The file of the history belongs to another program. It was kept as %1, and a new one was begun.</source>
        <translation>Le fichier de l’historique appartient à un autre programme. Il a été gardé sous %1, et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>Session without a name</source>
        <translation>Session sans nom</translation>
    </message>
    <message>
        <source>Hosted on this computer</source>
        <translation>Hébergée sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1, session %2</translation>
    </message>
</context>
<context>
    <name>JsonLint</name>
    <message>
        <source>The %1 of line %L2 isn&apos;t closed: a %3 is missing.</source>
        <translation>Le %1 de la ligne %L2 n’est pas fermé&#xa0;: il manque un %3.</translation>
    </message>
    <message>
        <source>There is no JSON value yet.</source>
        <translation>Il n’y a pas encore de valeur JSON.</translation>
    </message>
    <message>
        <source>A colon is missing after the name.</source>
        <translation>Il manque deux-points après le nom.</translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation>Il manque une virgule avant ceci.</translation>
    </message>
    <message>
        <source>The JSON value has ended before this: there can be one only.</source>
        <translation>La valeur JSON s’est terminée avant ceci&#xa0;: il ne peut y en avoir qu’une.</translation>
    </message>
    <message>
        <source>Names stand in double quotes (&quot;).</source>
        <translation>Les noms s’écrivent entre guillemets droits (&quot;).</translation>
    </message>
    <message>
        <source>Lists and objects may lie in each other %L1 deep.</source>
        <translation>Listes et objets peuvent s’imbriquer sur %L1 niveaux.</translation>
    </message>
    <message>
        <source>A value is missing before this.</source>
        <translation>Il manque une valeur avant ceci.</translation>
    </message>
    <message>
        <source>A name is missing before this.</source>
        <translation>Il manque un nom avant ceci.</translation>
    </message>
    <message>
        <source>This %1 closes nothing.</source>
        <translation>Ce %1 ne ferme rien.</translation>
    </message>
    <message>
        <source>The %1 of line %L2 is closed by %3 and not by %4.</source>
        <translation>Le %1 de la ligne %L2 se ferme par %3 et non par %4.</translation>
    </message>
    <message>
        <source>Something is missing before the %1, or there is a comma or colon too many.</source>
        <translation>Il manque quelque chose avant le %1, ou il y a une virgule ou deux-points de trop.</translation>
    </message>
    <message>
        <source>Column %L1: %2</source>
        <comment>where, and what is wrong there</comment>
        <translation>Colonne %L1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %L1, column %L2: %3</source>
        <translation>Ligne %L1, colonne %L2&#xa0;: %3</translation>
    </message>
    <message>
        <source>A backslash is written as \\ here.</source>
        <translation>Une barre oblique inverse s’écrit \\ ici.</translation>
    </message>
    <message>
        <source>Four digits from 0 to 9 and A to F follow on \u.</source>
        <translation>Quatre chiffres de 0 à 9 et A à F suivent \u.</translation>
    </message>
    <message>
        <source>This text isn&apos;t closed: a &quot; is missing. A line break in it is written as \n.</source>
        <translation>Ce texte n’est pas fermé&#xa0;: il manque un &quot;. Un saut de ligne s’y écrit \n.</translation>
    </message>
    <message>
        <source>A tab in a text is written as \t.</source>
        <translation>Une tabulation dans un texte s’écrit \t.</translation>
    </message>
    <message>
        <source>This character can&apos;t stand in a text.</source>
        <translation>Ce caractère ne peut pas figurer dans un texte.</translation>
    </message>
    <message>
        <source>This text isn&apos;t closed: a &quot; is missing.</source>
        <translation>Ce texte n’est pas fermé&#xa0;: il manque un &quot;.</translation>
    </message>
    <message>
        <source>Numbers are written as in 12, -0.5 or 3e8, without a 0 in front.</source>
        <translation>Les nombres s’écrivent comme 12, -0.5 ou 3e8, sans 0 devant.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Ce nombre est trop grand.</translation>
    </message>
    <message>
        <source>Texts stand in double quotes (&quot;).</source>
        <translation>Les textes s’écrivent entre guillemets droits (&quot;).</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON n’a pas de commentaires.</translation>
    </message>
    <message>
        <source>“%1” is no JSON value: texts stand in double quotes (&quot;), and there are numbers, true, false and null.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur JSON&#xa0;: les textes s’écrivent entre guillemets droits (&quot;), et il y a les nombres, true, false et null.</translation>
    </message>
</context>
<context>
    <name>LabScript</name>
    <message>
        <source>Train tunnel</source>
        <translation>Tunnel ferroviaire</translation>
    </message>
    <message>
        <source>The signal gets weak</source>
        <translation>Le signal du réseau faiblit</translation>
    </message>
    <message>
        <source>Hardly anything passes</source>
        <translation>Presque rien ne passe</translation>
    </message>
    <message>
        <source>In the tunnel: nothing passes</source>
        <translation>Dans le tunnel&#xa0;: rien ne passe</translation>
    </message>
    <message>
        <source>No network at all</source>
        <translation>Pas de réseau du tout</translation>
    </message>
    <message>
        <source>Daylight between two tunnels</source>
        <translation>Le jour entre deux tunnels</translation>
    </message>
    <message>
        <source>In the second tunnel</source>
        <translation>Dans le second tunnel</translation>
    </message>
    <message>
        <source>Out in the open again</source>
        <translation>De nouveau à l’air libre</translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>The filter&apos;s &quot;%1&quot; can&apos;t be read.</source>
        <translation>L’élément «&#xa0;%1&#xa0;» du filtre est illisible.</translation>
    </message>
    <message>
        <source>The expression is not complete or not right at character %1: %2</source>
        <translation>L’expression est incomplète ou incorrecte au caractère %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>LogFormat</name>
    <message>
        <source>It is no JSON: %1, at byte %2.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1, à l’octet %2.</translation>
    </message>
    <message>
        <source>It is JSON, but not an object.</source>
        <translation>C’est du JSON, mais pas un objet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing, or is not what a log holds there.</source>
        <translation>«&#xa0;%1&#xa0;» manque, ou n’est pas ce qu’un journal contient à cet endroit.</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>Left: the connection was lost</source>
        <translation>Départ&#xa0;: la connexion a été perdue</translation>
    </message>
    <message>
        <source>Left: no answer any more</source>
        <translation>Départ&#xa0;: plus de réponse</translation>
    </message>
    <message>
        <source>Left: a moderator ended the connection</source>
        <translation>Départ&#xa0;: un modérateur a mis fin à la connexion</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Link back after %1</source>
        <translation>Liaison de retour après %1</translation>
    </message>
    <message numerus="yes">
        <source>Link back after %1, %Ln signal(s) had waited</source>
        <translation>
            <numerusform>Liaison de retour après %1, %Ln signal avait attendu</numerusform>
            <numerusform>Liaison de retour après %1, %Ln signaux avaient attendu</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>hier, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>size in bytes</comment>
        <translation>%1 o</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 Kio</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 Mio</translation>
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
        <translation>attend le serveur</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>unknown: it may have been sent</source>
        <translation>incertain&#xa0;: il a peut-être été envoyé</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Link lost</source>
        <translation>Liaison perdue</translation>
    </message>
    <message>
        <source>The server had forgotten this connection: signals of others may be missing</source>
        <translation>Le serveur avait oublié cette connexion&#xa0;: des signaux d’autres peuvent manquer</translation>
    </message>
    <message>
        <source>Session left</source>
        <translation>Session quittée</translation>
    </message>
    <message>
        <source>Session ended: %1</source>
        <translation>Session terminée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 Gio</translation>
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
        <translation>texte</translation>
    </message>
    <message>
        <source>JSON: %1</source>
        <translation>JSON : %1</translation>
    </message>
</context>
<context>
    <name>OutboxText</name>
    <message>
        <source>goes out when the link is back</source>
        <translation>part au retour de la liaison</translation>
    </message>
    <message>
        <source>was on its way, is sent again when the link is back</source>
        <translation>était en route, sera renvoyé au retour de la liaison</translation>
    </message>
    <message>
        <source>fails without a link</source>
        <translation>échoue sans liaison</translation>
    </message>
    <message>
        <source>may have arrived, is not sent again</source>
        <translation>est peut-être arrivé, ne sera pas renvoyé</translation>
    </message>
    <message numerus="yes">
        <source>goes out after %Ln other(s)</source>
        <translation>
            <numerusform>part après %Ln autre</numerusform>
            <numerusform>part après %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>goes out next</source>
        <translation>part en premier</translation>
    </message>
    <message>
        <source>goes out in %1</source>
        <translation>part dans %1</translation>
    </message>
    <message>
        <source>goes out as soon as the server takes it</source>
        <translation>part dès que le serveur l’accepte</translation>
    </message>
    <message>
        <source>is sent again if the link is lost</source>
        <translation>sera renvoyé si la liaison est perdue</translation>
    </message>
    <message>
        <source>fails if the link is lost</source>
        <translation>échoue si la liaison est perdue</translation>
    </message>
    <message>
        <source>is not sent again if the link is lost</source>
        <translation>ne sera pas renvoyé si la liaison est perdue</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Pas de liaison</translation>
    </message>
    <message>
        <source>The server takes no more for now</source>
        <translation>Le serveur n’accepte plus rien pour l’instant</translation>
    </message>
    <message>
        <source>Others go first</source>
        <translation>D’autres passent avant</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>Envoyé, pas encore de réponse</translation>
    </message>
    <message>
        <source>is given up as unknown in %1</source>
        <translation>sera considéré comme incertain dans %1</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>expire dans %1</translation>
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
        <translation>échoue dans %1 si elle n’est pas revenue d’ici là</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Moderator</source>
        <translation>Modérateur</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Publisher only</source>
        <translation>Publisher seulement</translation>
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
        <translation>son serveur n’est pas une adresse qui commence par http:// ou https://</translation>
    </message>
    <message>
        <source>it has no project key</source>
        <translation>il n’a pas de clé de projet</translation>
    </message>
    <message>
        <source>it has no session ID</source>
        <translation>il n’a pas d’ID de session</translation>
    </message>
    <message>
        <source>its entry is neither “token” nor “secret”</source>
        <translation>son entry n’est ni «&#xa0;token&#xa0;» ni «&#xa0;secret&#xa0;»</translation>
    </message>
    <message>
        <source>This is no JSON: %1 at byte %L2.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1 à l’octet %L2.</translation>
    </message>
    <message>
        <source>This is no file of profiles: it has no member “%1”.</source>
        <translation>Ce n’est pas un fichier de profils&#xa0;: il n’a pas de membre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This file was written by a later version of Signalbox.</source>
        <translation>Ce fichier a été écrit par une version plus récente de Signalbox.</translation>
    </message>
    <message>
        <source>These are %L1 profiles, at most %L2 are taken.</source>
        <translation>Cela fait %L1 profils, %L2 au plus sont acceptés.</translation>
    </message>
    <message>
        <source>Profile %L1 can&apos;t be read: %2.</source>
        <translation>Le profil %L1 est illisible&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Permission denied</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Aucun fichier ou dossier de ce nom</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Plus de place sur le périphérique</translation>
    </message>
</context>
<context>
    <name>QJsonParseError</name>
    <message>
        <source>unterminated object</source>
        <translation>un objet n’est pas fermé</translation>
    </message>
    <message>
        <source>missing name separator</source>
        <translation>il manque les deux-points après un nom</translation>
    </message>
    <message>
        <source>unterminated array</source>
        <translation>une liste n’est pas fermée</translation>
    </message>
    <message>
        <source>missing value separator</source>
        <translation>il manque une virgule entre deux valeurs</translation>
    </message>
    <message>
        <source>illegal value</source>
        <translation>valeur non valide</translation>
    </message>
    <message>
        <source>invalid termination by number</source>
        <translation>le texte finit trop tôt, après un nombre</translation>
    </message>
    <message>
        <source>illegal number</source>
        <translation>nombre non valide</translation>
    </message>
    <message>
        <source>invalid escape sequence</source>
        <translation>séquence d’échappement non valide</translation>
    </message>
    <message>
        <source>invalid UTF8 string</source>
        <translation>UTF-8 non valide</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>un texte n’est pas fermé</translation>
    </message>
    <message>
        <source>object is missing after a comma</source>
        <translation>il manque un élément après une virgule</translation>
    </message>
    <message>
        <source>too deeply nested document</source>
        <translation>imbrication trop profonde</translation>
    </message>
    <message>
        <source>too large document</source>
        <translation>trop grand</translation>
    </message>
    <message>
        <source>garbage at the end of the document</source>
        <translation>il reste autre chose à la fin</translation>
    </message>
</context>
<context>
    <name>QRegularExpression</name>
    <message>
        <source>missing closing parenthesis</source>
        <translation>parenthèse fermante manquante</translation>
    </message>
    <message>
        <source>unmatched closing parenthesis</source>
        <translation>parenthèse fermante sans ouvrante</translation>
    </message>
    <message>
        <source>missing terminating ] for character class</source>
        <translation>]&#xa0;manquant à la fin de la classe de caractères</translation>
    </message>
    <message>
        <source>quantifier does not follow a repeatable item</source>
        <translation>rien à répéter avant le quantificateur</translation>
    </message>
    <message>
        <source>range out of order in character class</source>
        <translation>plage inversée dans la classe de caractères</translation>
    </message>
    <message>
        <source>numbers out of order in {} quantifier</source>
        <translation>nombres inversés dans {}</translation>
    </message>
    <message>
        <source>\ at end of pattern</source>
        <translation>\ à la fin du motif</translation>
    </message>
    <message>
        <source>reference to non-existent subpattern</source>
        <translation>référence à un groupe inexistant</translation>
    </message>
    <message>
        <source>lookbehind assertion is not fixed length</source>
        <translation>l’assertion arrière n’a pas de longueur fixe</translation>
    </message>
    <message>
        <source>unrecognized character follows \</source>
        <translation>caractère inconnu après \</translation>
    </message>
    <message>
        <source>unrecognized character after (? or (?-</source>
        <translation>caractère inconnu après (? ou (?-</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>Le fichier existant %1 n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>Ce nom est celui d’un dossier</translation>
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
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page préc</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page suiv</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>QSslSocket</name>
    <message>
        <source>The certificate is self-signed, and untrusted</source>
        <translation>Le certificat est autosigné et n’est pas approuvé</translation>
    </message>
    <message>
        <source>The root certificate of the certificate chain is self-signed, and untrusted</source>
        <translation>Le certificat racine de la chaîne est autosigné et n’est pas approuvé</translation>
    </message>
    <message>
        <source>The issuer certificate of a locally looked up certificate could not be found</source>
        <translation>Le certificat de l’émetteur est introuvable sur cet ordinateur</translation>
    </message>
    <message>
        <source>The issuer certificate could not be found</source>
        <translation>Le certificat de l’émetteur est introuvable</translation>
    </message>
    <message>
        <source>No certificates could be verified</source>
        <translation>Aucun certificat n’a pu être vérifié</translation>
    </message>
    <message>
        <source>The host name did not match any of the valid hosts for this certificate</source>
        <translation>Le certificat n’est pas valable pour le nom de ce serveur</translation>
    </message>
    <message>
        <source>The certificate is not yet valid</source>
        <translation>Le certificat n’est pas encore valable</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Le certificat a expiré</translation>
    </message>
    <message>
        <source>The root CA certificate is not trusted for this purpose</source>
        <translation>Le certificat racine n’est pas approuvé pour cet usage</translation>
    </message>
    <message>
        <source>The peer certificate is blacklisted</source>
        <translation>Le certificat du serveur est sur liste noire</translation>
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
        <translation>o</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>Kio</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>Mio</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>Gio</translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message>
        <source>The token has expired</source>
        <translation>Le token a expiré</translation>
    </message>
    <message>
        <source>The token has just expired</source>
        <translation>Le token vient d’expirer</translation>
    </message>
    <message numerus="yes">
        <source>The token expired %Ln minute(s) ago</source>
        <translation>
            <numerusform>Le token a expiré il y a %Ln minute</numerusform>
            <numerusform>Le token a expiré il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token expired %Ln hour(s) ago</source>
        <translation>
            <numerusform>Le token a expiré il y a %Ln heure</numerusform>
            <numerusform>Le token a expiré il y a %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token expired %Ln day(s) ago</source>
        <translation>
            <numerusform>Le token a expiré il y a %Ln jour</numerusform>
            <numerusform>Le token a expiré il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The token expired on %1</source>
        <translation>Le token a expiré le %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact: its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The token was made in the future, by this computer&apos;s clock</source>
        <translation>Le token a été créé dans le futur, d’après l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>The token&apos;s signature is wrong: it was changed, or made with another secret</source>
        <translation>La signature du token est fausse&#xa0;: il a été modifié, ou créé avec un autre secret</translation>
    </message>
    <message>
        <source>The token can&apos;t be read</source>
        <translation>Le token est illisible</translation>
    </message>
    <message>
        <source>This token is for the REST API and lets nobody into a session</source>
        <translation>Ce token est destiné à l’API REST et ne fait entrer personne dans une session</translation>
    </message>
    <message>
        <source>The token names a role that doesn&apos;t exist</source>
        <translation>Le token indique un rôle qui n’existe pas</translation>
    </message>
    <message>
        <source>The token is for another session</source>
        <translation>Le token est destiné à une autre session</translation>
    </message>
    <message>
        <source>The token is for project %1, but the session belongs to project %2</source>
        <translation>Le token est destiné au projet %1, mais la session appartient au projet %2</translation>
    </message>
    <message>
        <source>The session belongs to project %1, not to %2</source>
        <translation>La session appartient au projet %1, pas à %2</translation>
    </message>
    <message>
        <source>The session ID can&apos;t be read</source>
        <translation>L’ID de session est illisible</translation>
    </message>
    <message>
        <source>The server knows no such session</source>
        <translation>Le serveur ne connaît pas cette session</translation>
    </message>
    <message>
        <source>The server has no project with the key %1</source>
        <translation>Le serveur n’a pas de projet avec la clé %1</translation>
    </message>
    <message>
        <source>Ask for a new invite, or mint one if you have the secret.</source>
        <translation>Demandez une nouvelle invitation, ou émettez un token si vous avez le secret.</translation>
    </message>
    <message>
        <source>Check the clock here and that of whoever made the token.</source>
        <translation>Vérifiez l’horloge ici et chez qui a créé le token.</translation>
    </message>
    <message>
        <source>Copy it again, from its first to its last character, or ask for a new invite.</source>
        <translation>Copiez-le à nouveau, du premier au dernier caractère, ou demandez une nouvelle invitation.</translation>
    </message>
    <message>
        <source>Ask for an invite, or for a token for this session.</source>
        <translation>Demandez une invitation ou un token pour cette session.</translation>
    </message>
    <message>
        <source>Ask for an invite with another role.</source>
        <translation>Demandez une invitation avec un autre rôle.</translation>
    </message>
    <message>
        <source>Ask for an invite to this session.</source>
        <translation>Demandez une invitation à cette session.</translation>
    </message>
    <message>
        <source>Ask for a token made with the key and secret of project %1.</source>
        <translation>Demandez un token créé avec la clé et le secret du projet %1.</translation>
    </message>
    <message>
        <source>Correct the project key.</source>
        <translation>Corrigez la clé de projet.</translation>
    </message>
    <message>
        <source>Check the session ID and the server&apos;s address, or ask for a new invite.</source>
        <translation>Vérifiez l’ID de session et l’adresse du serveur, ou demandez une nouvelle invitation.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or ask for a new invite.</source>
        <translation>Vérifiez l’adresse du serveur, ou demandez une nouvelle invitation.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Session of the token</source>
        <translation>Session du token</translation>
    </message>
    <message>
        <source>Session to join</source>
        <translation>Session à rejoindre</translation>
    </message>
</context>
<context>
    <name>RetryFields</name>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>So many signals in a second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>First pause</source>
        <translation>Première pause</translation>
    </message>
    <message>
        <source>Each pause grows</source>
        <translation>Croissance des pauses</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Pause la plus longue</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Abandonner après</translation>
    </message>
    <message>
        <source>Time for a signal</source>
        <translation>Temps pour un signal</translation>
    </message>
    <message>
        <source>Signals that may wait</source>
        <translation>Signaux pouvant attendre</translation>
    </message>
    <message>
        <source>Their size together</source>
        <translation>Leur taille totale</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Attente la plus longue</translation>
    </message>
    <message>
        <source>Send what waited at</source>
        <translation>Envoyer ce qui attendait à</translation>
    </message>
    <message>
        <source>How long to wait before the first attempt once the link is lost.</source>
        <translation>Combien de temps attendre avant la première tentative une fois la liaison perdue.</translation>
    </message>
    <message>
        <source>Each pause is this many times the one before.</source>
        <translation>Chaque pause est autant de fois plus longue que la précédente.</translation>
    </message>
    <message>
        <source>No pause grows beyond this.</source>
        <translation>Aucune pause ne dépasse cette durée.</translation>
    </message>
    <message>
        <source>Each pause is varied by up to this share, up or down, so that many clients don&apos;t come back at the same moment.</source>
        <translation>Chaque pause varie jusqu’à cette part, en plus ou en moins, pour que beaucoup de clients ne reviennent pas au même moment.</translation>
    </message>
    <message>
        <source>After so many attempts the session ends. 0 means no limit: as many as fit into the time.</source>
        <translation>Après autant de tentatives, la session prend fin. 0 signifie sans limite&#xa0;: autant que le temps le permet.</translation>
    </message>
    <message>
        <source>When the link was lost for so long, the session ends. “never” means that a lost link is never tried again.</source>
        <translation>Quand la liaison est perdue depuis si longtemps, la session prend fin. «&#xa0;jamais&#xa0;» signifie qu’une liaison perdue n’est jamais réessayée.</translation>
    </message>
    <message>
        <source>How long a signal may be without an outcome. “automatic” is the time until the session gives up and 5.9 s.</source>
        <translation>Combien de temps un signal peut rester sans issue. «&#xa0;automatique&#xa0;» est le temps jusqu’à ce que la session abandonne, plus 5,9 s.</translation>
    </message>
    <message>
        <source>How many signals may wait for the link.</source>
        <translation>Combien de signaux peuvent attendre la liaison.</translation>
    </message>
    <message>
        <source>How many bytes of type and data may wait for the link.</source>
        <translation>Combien d’octets de type et de données peuvent attendre la liaison.</translation>
    </message>
    <message>
        <source>A signal that waited so long without ever being sent expires. “automatic” is the time until the session gives up and 5.9 s.</source>
        <translation>Un signal qui a attendu si longtemps sans jamais être envoyé expire. «&#xa0;automatique&#xa0;» est le temps jusqu’à ce que la session abandonne, plus 5,9 s.</translation>
    </message>
    <message>
        <source>So many signals a second go out when the link is back; new ones go behind them. 0 means no limit: as fast as the server takes them.</source>
        <translation>Autant de signaux par seconde partent au retour de la liaison&#xa0;; les nouveaux passent derrière. 0 signifie sans limite&#xa0;: aussi vite que le serveur les accepte.</translation>
    </message>
    <message>
        <source>%1 to %2, default %3</source>
        <translation>%1 à %2, par défaut %3</translation>
    </message>
    <message>
        <source>This is not a time. Write it like 100 ms, 1.5 s, 2 min or 1 h.</source>
        <translation>Ce n’est pas une durée. Écrivez-la comme 100 ms, 1,5 s, 2 min ou 1 h.</translation>
    </message>
    <message>
        <source>This is not a size. Write it like 512 KiB or 8 MiB.</source>
        <translation>Ce n’est pas une taille. Écrivez-la comme 512 Kio ou 8 Mio.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Ce n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Must be between %1 and %2.</source>
        <translation>Doit être compris entre %1 et %2.</translation>
    </message>
    <message>
        <source>Must not be shorter than the first pause, %1.</source>
        <translation>Ne doit pas être plus court que la première pause, %1.</translation>
    </message>
</context>
<context>
    <name>RetryTimeline</name>
    <message>
        <source>A lost link is not tried again: the session ends at once.</source>
        <translation>Une liaison perdue n’est pas réessayée&#xa0;: la session prend fin aussitôt.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln attempt(s) come %1 after the loss. More follow; it gives up after %2 at the latest.</source>
        <translation>
            <numerusform>La première tentative a lieu %1 après la perte. D’autres suivent&#xa0;; abandon après %2 au plus tard.</numerusform>
            <numerusform>Les %Ln premières tentatives ont lieu %1 après la perte. D’autres suivent&#xa0;; abandon après %2 au plus tard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s): %1 after the loss. Then it gives up.</source>
        <translation>
            <numerusform>%Ln tentative&#xa0;: %1 après la perte. Ensuite, abandon.</numerusform>
            <numerusform>%Ln tentatives&#xa0;: %1 après la perte. Ensuite, abandon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>The saved filters can&apos;t be read.</source>
        <translation>Les filtres enregistrés sont illisibles.</translation>
    </message>
    <message>
        <source>The saved filter &quot;%1&quot; can&apos;t be read. %2</source>
        <translation>Le filtre enregistré «&#xa0;%1&#xa0;» est illisible. %2</translation>
    </message>
</context>
<context>
    <name>SessionProblem</name>
    <message>
        <source>The hub of this session ended with the application</source>
        <translation>Le hub de cette session s’est arrêté avec l’application</translation>
    </message>
    <message>
        <source>Connect again to host it anew. People need new invites then.</source>
        <translation>Reconnectez-vous pour l’héberger à nouveau. Les personnes auront alors besoin de nouvelles invitations.</translation>
    </message>
    <message>
        <source>This session was open the last time, and its token was not kept</source>
        <translation>Cette session était ouverte la dernière fois, et son token n’a pas été gardé</translation>
    </message>
    <message>
        <source>Paste an invite or enter a token to join again.</source>
        <translation>Collez une invitation ou saisissez un token pour rejoindre à nouveau la session.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened: what the server gave as reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>The settings in %1 can&apos;t be read: %2. Signalbox starts with its defaults.</source>
        <translation>Les paramètres dans %1 sont illisibles&#xa0;: %2. Signalbox démarre avec ses valeurs par défaut.</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged and can&apos;t be set aside: %2. Signalbox starts with its defaults.</source>
        <translation>Les paramètres dans %1 sont endommagés et ne peuvent pas être mis de côté&#xa0;: %2. Signalbox démarre avec ses valeurs par défaut.</translation>
    </message>
    <message>
        <source>The settings were damaged. They are now in %1, and Signalbox starts with its defaults.</source>
        <translation>Les paramètres étaient endommagés. Ils se trouvent maintenant dans %1, et Signalbox démarre avec ses valeurs par défaut.</translation>
    </message>
</context>
<context>
    <name>SignalLanes</name>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
</context>
<context>
    <name>SignalSender</name>
    <message>
        <source>nobody is chosen who gets it</source>
        <translation>personne n’est choisi pour le recevoir</translation>
    </message>
</context>
<context>
    <name>Signalbox::AboutDialog</name>
    <message>
        <source>the window, the network, the tests</source>
        <translation>la fenêtre, le réseau, les tests</translation>
    </message>
    <message>
        <source>what a hosted session answers servers with</source>
        <translation>ce avec quoi une session hébergée répond aux serveurs</translation>
    </message>
    <message>
        <source>encrypted connections, certificates</source>
        <translation>les connexions chiffrées, les certificats</translation>
    </message>
    <message>
        <source>tokens and secrets in the keychain</source>
        <translation>les tokens et secrets dans le trousseau</translation>
    </message>
    <message>
        <source>About Signalbox</source>
        <translation>À propos de Signalbox</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>Versions and what the links did, for whoever helps you. No names, no tokens, nothing that was sent.</source>
        <translation>Les versions et ce qu’ont fait les liaisons, pour qui vous aide. Aucun nom, aucun token, rien de ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>Signalbox %1</source>
        <translation>Signalbox %1</translation>
    </message>
    <message>
        <source>Sends OpenTok signals between the clients of a session.</source>
        <translation>Envoie des signaux OpenTok entre les clients d’une session.</translation>
    </message>
    <message>
        <source>The sources are under the MIT licence. This program contains parts under GPL-3, so as a whole it is under GPL-3.</source>
        <translation>Les sources sont sous licence MIT. Ce programme contient des parties sous GPL-3 : dans son ensemble, il est donc sous GPL-3.</translation>
    </message>
    <message>
        <source>It is made with:</source>
        <translation>Il est fait avec :</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>the history of signals</source>
        <translation>l’historique des signaux</translation>
    </message>
    <message>
        <source>invites as QR codes</source>
        <translation>les invitations en codes QR</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppearancePage</name>
    <message>
        <source>as the system</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>confortable</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>compact</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Con&amp;trols</source>
        <translation>Co&amp;mmandes</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Everything applies at once, to sessions that run as well. What the log already says stays in the language it was written in.</source>
        <translation>Tout s’applique aussitôt, même aux sessions en cours. Ce que le journal contient déjà reste dans la langue où il a été écrit.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ByteMeter</name>
    <message>
        <source>Bytes of UTF-8 in use, and how many a signal may hold</source>
        <translation>Octets UTF-8 utilisés, et combien un signal peut en contenir</translation>
    </message>
    <message>
        <source>%L1 of %L2 bytes</source>
        <translation>%L1 octets sur %L2</translation>
    </message>
    <message>
        <source>%L1 / %L2 B</source>
        <translation>%L1 / %L2 o</translation>
    </message>
</context>
<context>
    <name>Signalbox::CaptureList</name>
    <message>
        <source>Capture %1, %2</source>
        <translation>Capture %1, %2</translation>
    </message>
    <message>
        <source>Recorded session %1, %2</source>
        <translation>Session enregistrée %1, %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::CapturePage</name>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;Arrêter la lecture</translation>
    </message>
    <message>
        <source>There is nothing in this capture.</source>
        <translation>Il n’y a rien dans cette capture.</translation>
    </message>
    <message>
        <source>Nothing is recorded of this session.</source>
        <translation>Rien n’est enregistré de cette session.</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>Part déjà lue</translation>
    </message>
</context>
<context>
    <name>Signalbox::CaptureViewModel</name>
    <message>
        <source>Reading, %1 %</source>
        <translation>Lecture, %1&#xa0;%</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
</context>
<context>
    <name>Signalbox::CapturesPanel</name>
    <message>
        <source>&amp;Close capture</source>
        <translation>&amp;Fermer la capture</translation>
    </message>
    <message>
        <source>Saved logs</source>
        <translation>Journaux enregistrés</translation>
    </message>
    <message>
        <source>&amp;Close recorded session</source>
        <translation>&amp;Fermer la session enregistrée</translation>
    </message>
</context>
<context>
    <name>Signalbox::CertificateDialog</name>
    <message>
        <source>The server&apos;s certificate is not the one you trusted</source>
        <translation>Le certificat du serveur n’est pas celui que vous avez approuvé</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>Est-ce le bon serveur&#xa0;?</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>Certificat de %1</translation>
    </message>
    <message>
        <source>Someone may be listening in between, or the server has a new certificate. Ask whoever runs it, by another way than this, before you go on.</source>
        <translation>Quelqu’un écoute peut-être entre les deux, ou le serveur a un nouveau certificat. Renseignez-vous auprès de qui le gère, par un autre moyen que celui-ci, avant de continuer.</translation>
    </message>
    <message>
        <source>Nobody that this computer knows vouches for it. If whoever runs it shows the same fingerprint, it is the right one, and this certificate alone will be accepted from now on.</source>
        <translation>Personne que cet ordinateur connaisse ne s’en porte garant. Si la personne qui le gère montre la même empreinte, c’est le bon, et désormais seul ce certificat sera accepté.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Montré maintenant</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Trusted so far</source>
        <translation>Approuvé jusqu’ici</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>lui-même</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <extracomment>A date, in the letters that QLocale::toString() takes</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>From one day to another</extracomment>
        <translation>Valable</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>&amp;Trust the new certificate</source>
        <translation>Approuver le &amp;nouveau certificat</translation>
    </message>
    <message>
        <source>&amp;Trust and connect</source>
        <translation>&amp;Approuver et se connecter</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t connect</source>
        <translation>Ne &amp;pas se connecter</translation>
    </message>
</context>
<context>
    <name>Signalbox::ChooseFilesDialog</name>
    <message>
        <source>&amp;Accept these</source>
        <translation>&amp;Accepter ceux-ci</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Files that are offered</source>
        <translation>Fichiers proposés</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The name of a file, and its size</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>&amp;Tous</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>Aucu&amp;n</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <extracomment>How many files are chosen, and their size</extracomment>
        <translation>
            <numerusform>%Ln fichier, %1</numerusform>
            <numerusform>%Ln fichiers, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::CloseQuestion</name>
    <message>
        <source>Files are under way</source>
        <translation>Des fichiers sont en route</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) are not finished.</source>
        <translation>
            <numerusform>%Ln transfert n’est pas terminé.</numerusform>
            <numerusform>%Ln transferts ne sont pas terminés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close &amp;anyway</source>
        <translation>Fermer &amp;quand même</translation>
    </message>
    <message>
        <source>They stop when this session is closed. Where it is opened again and still there, those that were accepted go on, and only what is missing is sent; other offers end.</source>
        <translation>Ils s’arrêtent quand cette session est fermée. Si elle est rouverte et existe encore, ceux qui ont été acceptés reprennent, et seul ce qui manque est envoyé ; les autres offres prennent fin.</translation>
    </message>
    <message>
        <source>They stop when Signalbox is closed. Where the session is still there the next time, those that were accepted go on then, and only what is missing is sent; other offers end.</source>
        <translation>Ils s’arrêtent quand Signalbox est fermé. Si la session existe encore la prochaine fois, ceux qui ont été acceptés reprennent alors, et seul ce qui manque est envoyé ; les autres offres prennent fin.</translation>
    </message>
    <message>
        <source>Close session</source>
        <translation>Fermer la session</translation>
    </message>
    <message>
        <source>Close Signalbox</source>
        <translation>Fermer Signalbox</translation>
    </message>
    <message>
        <source>Close “%1”? It is hosted here, and ends for everyone.</source>
        <translation>Fermer « %1 » ? La session est hébergée ici et prend fin pour tous.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s) still wait to be sent.</source>
        <translation>
            <numerusform>%Ln signal attend encore d’être envoyé.</numerusform>
            <numerusform>%Ln signaux attendent encore d’être envoyés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other person(s) will be disconnected. They can&apos;t come back: their invites will lead nowhere.</source>
        <translation>
            <numerusform>%Ln autre personne sera déconnectée. Elle ne pourra pas revenir&#xa0;: son invitation ne mènera plus nulle part.</numerusform>
            <numerusform>%Ln autres personnes seront déconnectées. Elles ne pourront pas revenir&#xa0;: leurs invitations ne mèneront plus nulle part.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Signalbox? “%1” is hosted here, and ends for everyone.</source>
        <translation>Fermer Signalbox ? « %1 » est hébergée ici et prend fin pour tous.</translation>
    </message>
    <message numerus="yes">
        <source>Close Signalbox? %Ln session(s) are hosted here, and end for everyone.</source>
        <translation>
            <numerusform>Fermer Signalbox ? %Ln session est hébergée ici et prend fin pour tous.</numerusform>
            <numerusform>Fermer Signalbox ? %Ln sessions sont hébergées ici et prennent fin pour tous.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::CommandPalette</name>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>Rien ne s’appelle ainsi. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>cannot be done now</source>
        <translation>impossible pour le moment</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>C’est impossible pour le moment.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CompareDialog</name>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De&#xa0;: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>À&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Type&#xa0;: %1</translation>
    </message>
    <message>
        <source>(no data)</source>
        <translation>(pas de données)</translation>
    </message>
    <message>
        <source>Compare two rows</source>
        <translation>Comparer deux lignes</translation>
    </message>
    <message>
        <source>Differences, line by line</source>
        <translation>Différences, ligne par ligne</translation>
    </message>
    <message>
        <source>−  only at %1
+  only at %2, %3 later</source>
        <translation>−  seulement à %1
+  seulement à %2, %3 plus tard</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <comment>JSON or text</comment>
        <translation>Données : %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::ComposerViewModel</name>
    <message>
        <source>Goes out as text. It is no JSON: %1</source>
        <translation>Part en tant que texte. Ce n’est pas du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>A type may hold letters A to Z, digits and - . _ ~ only.</source>
        <translation>Un type ne peut contenir que des lettres A à Z, des chiffres et - . _ ~.</translation>
    </message>
    <message>
        <source>The type has %L1 bytes, %L2 are allowed.</source>
        <translation>Le type a %L1 octets, %L2 sont permis.</translation>
    </message>
    <message>
        <source>Your role may not send signals. Ask for an invite as publisher.</source>
        <translation>Votre rôle ne permet pas d’envoyer des signaux. Demandez une invitation en tant que publisher.</translation>
    </message>
    <message>
        <source>%L1 bytes, %L2 are allowed: shorten it by %L3.</source>
        <translation>%L1 octets, %L2 sont permis&#xa0;: raccourcissez de %L3.</translation>
    </message>
    <message>
        <source>Not connected. Your text stays here until you connect.</source>
        <translation>Non connecté. Votre texte reste ici jusqu’à la connexion.</translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>Choisissez qui le reçoit.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ComposerWidget</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSO&amp;N</translation>
    </message>
    <message>
        <source>&amp;Fill in {{…}}</source>
        <translation>Rempl&amp;ir {{…}}</translation>
    </message>
    <message>
        <source>&amp;Retry when the link is back</source>
        <translation>Réessayer au retour de la &amp;liaison</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Show o&amp;utbox</source>
        <translation>Afficher la &amp;boîte d’envoi</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Letters A to Z, digits and - . _ ~, at most 128 bytes, or nothing</source>
        <translation>Lettres A à Z, chiffres et - . _ ~, 128 octets au plus, ou rien</translation>
    </message>
    <message>
        <source>On: the signal waits while the link is down. Off: it fails at once when there is no link.</source>
        <translation>Activé&#xa0;: le signal attend tant que la liaison est coupée. Désactivé&#xa0;: il échoue aussitôt s’il n’y a pas de liaison.</translation>
    </message>
    <message>
        <source>On: the data travels as the JSON value it is, and a program gets an object or a number. Off: it travels as text.</source>
        <translation>Activé&#xa0;: les données voyagent comme la valeur JSON qu’elles sont, et un programme reçoit un objet ou un nombre. Désactivé&#xa0;: elles voyagent comme texte.</translation>
    </message>
    <message>
        <source>On: {{now}}, {{counter}} and the like are filled in when the signal is sent.</source>
        <translation>Activé&#xa0;: {{now}}, {{counter}} et autres sont remplis à l’envoi du signal.</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>Po&amp;ur</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>More for this signal</source>
        <translation>Plus pour ce signal</translation>
    </message>
    <message>
        <source>Format JSON, send repeatedly, what was sent before</source>
        <translation>Mettre en forme le JSON, envoyer à répétition, ce qui a été envoyé avant</translation>
    </message>
    <message>
        <source>&amp;Format JSON</source>
        <translation>&amp;Mettre en forme le JSON</translation>
    </message>
    <message>
        <source>&amp;Minify JSON</source>
        <translation>&amp;Compacter le JSON</translation>
    </message>
    <message>
        <source>Send &amp;repeatedly</source>
        <translation>Envoyer à &amp;répétition</translation>
    </message>
    <message>
        <source>&amp;Previous signal</source>
        <translation>Signal &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Next signal</source>
        <translation>Signal &amp;suivant</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Write a template, or keep what is written as one (Ctrl+T)</source>
        <translation>Insérer un modèle, ou garder comme modèle ce qui est écrit (Ctrl+T)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Send the signal (%1)</source>
        <translation>Envoyer le signal (%1)</translation>
    </message>
    <message>
        <source>See what waits and why, send it now, edit it or take it back</source>
        <translation>Voir ce qui attend et pourquoi, l’envoyer maintenant, le modifier ou le retirer</translation>
    </message>
    <message>
        <source>Write a signal. %1 sends it, Enter breaks the line.</source>
        <translation>Écrivez un signal. %1 l’envoie, Entrée va à la ligne.</translation>
    </message>
    <message>
        <source>What you write stays here until you are in the session.</source>
        <translation>Ce que vous écrivez reste ici jusqu’à ce que vous soyez dans la session.</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>Non envoyé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is no JSON. %1</source>
        <translation>Ce n’est pas du JSON. %1</translation>
    </message>
    <message>
        <source>Saved as the template “%1”.</source>
        <translation>Enregistré comme modèle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Where you write</source>
        <translation>Là où l’on écrit</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Modèles</translation>
    </message>
    <message>
        <source>Send a signal that has a type and no data (%1). Right after another signal, wait a second first.</source>
        <translation>Envoyer un signal qui a un type et pas de données (%1). Juste après un autre signal, attendez d’abord une seconde.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ConnectionListModel</name>
    <message>
        <source>%1 (you), %2</source>
        <translation>%1 (vous), %2</translation>
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
        <translation>Forme des données</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Copier ce qui est affiché</translation>
    </message>
    <message>
        <source>Copy in this form</source>
        <translation>Copier sous cette forme</translation>
    </message>
    <message>
        <source>Data of the selected signal</source>
        <translation>Données du signal sélectionné</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>JSON tree</source>
        <translation>Arbre JSON</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Decoded from base64</source>
        <translation>Décodé de base64</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>Signalbox::DepartedDelegate</name>
    <message>
        <source>%1 to %2 · %3</source>
        <extracomment>When someone came and went, and why: &quot;10:42 to 10:44 · connection lost&quot;</extracomment>
        <translation>%1 à %2 · %3</translation>
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
        <translation>a quitté la session</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>connexion perdue</translation>
    </message>
    <message>
        <source>no longer answered</source>
        <translation>ne répondait plus</translation>
    </message>
    <message>
        <source>ended by a moderator</source>
        <translation>terminée par un modérateur</translation>
    </message>
</context>
<context>
    <name>Signalbox::DesktopNotifications</name>
    <message>
        <source>Show the session</source>
        <translation>Afficher la session</translation>
    </message>
</context>
<context>
    <name>Signalbox::DetailsPanel</name>
    <message>
        <source>&amp;Details</source>
        <translation>Dé&amp;tails</translation>
    </message>
    <message>
        <source>Select a signal in the log to see all of it here.</source>
        <translation>Sélectionnez un signal dans le journal pour le voir en entier ici.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
</context>
<context>
    <name>Signalbox::DropQuestion</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more problem(s).</source>
        <translation>
            <numerusform>Il y a %Ln problème de plus.</numerusform>
            <numerusform>Il y a %Ln problèmes de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send as a &amp;file</source>
        <translation>Envoyer comme &amp;fichier</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message numerus="yes">
        <source>Send in %Ln signal(s)</source>
        <translation>
            <numerusform>Envoyer en %Ln signal</numerusform>
            <numerusform>Envoyer en %Ln signaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::DropViewModel</name>
    <message>
        <source>The picture can&apos;t be read.</source>
        <translation>L’image ne peut pas être lue.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2.</source>
        <translation>« %1 » ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <source>Your role may not send anything in this session.</source>
        <translation>Votre rôle ne permet de rien envoyer dans cette session.</translation>
    </message>
    <message>
        <source>Nothing can be sent: you are not in the session.</source>
        <translation>Rien ne peut être envoyé : vous n’êtes pas dans la session.</translation>
    </message>
    <message>
        <source>That is you: nothing is sent.</source>
        <translation>C’est vous : rien n’est envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>Sent in %Ln signal(s).</source>
        <translation>
            <numerusform>Envoyé en %Ln signal.</numerusform>
            <numerusform>Envoyé en %Ln signaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text %1.txt</source>
        <extracomment>The name of a file with a text that was pasted, and the time</extracomment>
        <translation>Texte %1.txt</translation>
    </message>
    <message>
        <source>There is no folder to keep “%1” in until it is sent.</source>
        <translation>Il n’y a aucun dossier où garder « %1 » jusqu’à son envoi.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: the text takes %Ln signal(s), which are more than may wait to be sent at present. Send it as a file.</source>
        <translation>
            <numerusform>Rien n’a été envoyé&#xa0;: le texte demande %Ln signal, plus qu’il ne peut en attendre en ce moment. Envoyez-le comme fichier.</numerusform>
            <numerusform>Rien n’a été envoyé&#xa0;: le texte demande %Ln signaux, plus qu’il ne peut en attendre en ce moment. Envoyez-le comme fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>Choisissez qui le reçoit.</translation>
    </message>
</context>
<context>
    <name>Signalbox::EmbeddedHub</name>
    <message>
        <source>This computer is on no network by which others could reach it.</source>
        <translation>Cet ordinateur n’est sur aucun réseau par lequel d’autres pourraient le joindre.</translation>
    </message>
    <message>
        <source>The session could not be hosted: %1</source>
        <translation>La session n’a pas pu être hébergée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::ExportBar</name>
    <message>
        <source>Exporting the log</source>
        <translation>Export du journal</translation>
    </message>
    <message>
        <source>How much of the log is exported</source>
        <translation>Quelle part du journal est exportée</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annuler l’export</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Export what the filter shows</source>
        <translation>Exporter ce que le filtre montre</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Capture, a JSON object a line (*.jsonl)</source>
        <translation>Capture, un objet JSON par ligne (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>Signalbox::FileCapture</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading was stopped: the rest of the file is not shown.</source>
        <translation>Le chargement a été arrêté&#xa0;: le reste du fichier n’est pas affiché.</translation>
    </message>
</context>
<context>
    <name>Signalbox::FilePreview</name>
    <message>
        <source>The beginning of %1</source>
        <translation>Le début de %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::FilesPage</name>
    <message>
        <source>&amp;Ask before sending more than</source>
        <translation>&amp;Demander avant d’envoyer plus de</translation>
    </message>
    <message>
        <source>Between %L1 and %L2 MiB, all files that are sent at once together. What is dropped and is less goes at once; what is pasted or picked is asked in any case.</source>
        <translation>Entre %L1 et %L2 Mio, tous les fichiers envoyés en une fois ensemble. Ce qui est déposé et pèse moins part aussitôt&#xa0;; pour ce qui est collé ou choisi, la question est toujours posée.</translation>
    </message>
</context>
<context>
    <name>Signalbox::FilterBar</name>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Tout afficher à nouveau</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrer par texte</translation>
    </message>
    <message>
        <source>Text to filter by</source>
        <translation>Texte servant de filtre</translation>
    </message>
    <message>
        <source>In the data, the type or a name (Ctrl+F, or / in the log)</source>
        <translation>Dans les données, le type ou un nom (Ctrl+F, ou / dans le journal)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>Le texte est une expression régulière</translation>
    </message>
    <message>
        <source>Capital letters count</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>Majuscules et minuscules sont distinguées</translation>
    </message>
    <message>
        <source>How many rows are shown</source>
        <translation>Combien de lignes sont affichées</translation>
    </message>
    <message>
        <source>New rows wait until it goes on</source>
        <translation>Les nouvelles lignes attendent la reprise</translation>
    </message>
    <message>
        <source>%1, looking for more</source>
        <translation>%1, recherche en cours</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1. Go on</source>
        <translation>%1. Reprendre</translation>
    </message>
    <message>
        <source>Pause the log</source>
        <translation>Mettre le journal en pause</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Autres filtres</translation>
    </message>
    <message>
        <source>Direction, time, types and saved filters</source>
        <translation>Direction, période, types et filtres enregistrés</translation>
    </message>
</context>
<context>
    <name>Signalbox::FilterChips</name>
    <message>
        <source>Types of the signals</source>
        <translation>Types des signaux</translation>
    </message>
    <message>
        <source>Hidden. Click to show only this type</source>
        <translation>Masqué. Un clic n’affiche que ce type</translation>
    </message>
    <message>
        <source>Show only this type; several add up</source>
        <translation>N’afficher que ce type&#xa0;; plusieurs s’ajoutent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (masqué)</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more type(s)</source>
        <translation>
            <numerusform>%Ln type de plus</numerusform>
            <numerusform>%Ln types de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %1, %Ln signal(s), hidden</source>
        <translation>
            <numerusform>Type %1, %Ln signal, masqué</numerusform>
            <numerusform>Type %1, %Ln signaux, masqué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %1, %Ln signal(s)</source>
        <translation>
            <numerusform>Type %1, %Ln signal</numerusform>
            <numerusform>Type %1, %Ln signaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::FindBar</name>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>Le texte est une expression régulière</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Text to find in the log</source>
        <translation>Texte à rechercher dans le journal</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>Rechercher le précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>Rechercher le suivant (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Not found in the rows that the filter shows</source>
        <translation>Introuvable dans les lignes que le filtre montre</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>Signalbox::HelpActions</name>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>Le diagnostic est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryBar</name>
    <message>
        <source>Show earlier</source>
        <translation>Afficher ce qui précède</translation>
    </message>
    <message>
        <source>Don&apos;t show this</source>
        <translation>Ne pas afficher cela</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryDialog</name>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search all that was recorded</source>
        <translation>Rechercher dans tout ce qui a été enregistré</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>&amp;Open session</source>
        <translation>&amp;Ouvrir la session</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Delete session…</source>
        <translation>&amp;Supprimer la session…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Recorded sessions</source>
        <translation>Sessions enregistrées</translation>
    </message>
    <message>
        <source>Each word is the beginning of one that is to be there. What stands in quotes is looked for as it is: &quot;on my way&quot;</source>
        <translation>Chaque mot est le début d’un mot qui doit figurer. Ce qui est entre guillemets droits est recherché tel quel&#xa0;: &quot;en chemin&quot;</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>toute période</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Data of the chosen signal</source>
        <translation>Données du signal choisi</translation>
    </message>
    <message>
        <source>Choose a row to see all of its data.</source>
        <translation>Choisissez une ligne pour voir toutes ses données.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.
Sessions that you host are recorded by themselves; others with “Record this session” in the menu Session, or always where their profile says so.</source>
        <translation>Rien n’est encore enregistré.
Les sessions que vous hébergez sont enregistrées d’elles-mêmes&#xa0;; les autres avec «&#xa0;Enregistrer cette session&#xa0;» dans le menu Session, ou toujours quand leur profil le dit.</translation>
    </message>
    <message>
        <source>Stop &amp;exporting</source>
        <translation>Arrêter l’&amp;export</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>Exporter ce qui a été trouvé</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historique</translation>
    </message>
    <message>
        <source>Delete a session&apos;s history</source>
        <translation>Supprimer l’historique d’une session</translation>
    </message>
    <message>
        <source>Delete all that was recorded of “%1”?</source>
        <translation>Supprimer tout ce qui a été enregistré de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>It can&apos;t be brought back.</source>
        <translation>C’est irréversible.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryExport</name>
    <message>
        <source>The export failed: %1</source>
        <translation>L’export a échoué&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryNotices</name>
    <message>
        <source>Signals are recorded again.</source>
        <translation>Les signaux sont de nouveau enregistrés.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryPage</name>
    <message>
        <source>&amp;Record sessions that are hosted here</source>
        <translation>&amp;Enregistrer les sessions hébergées ici</translation>
    </message>
    <message>
        <source>&amp;Delete all that was recorded…</source>
        <translation>&amp;Supprimer tout l’historique…</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>pour toujours</translation>
    </message>
    <message>
        <source>Keep signals</source>
        <translation>Garder les signaux</translation>
    </message>
    <message>
        <source>&amp;Keep signals</source>
        <translation>Gar&amp;der les signaux</translation>
    </message>
    <message>
        <source>Where the history is</source>
        <translation>Où se trouve l’historique</translation>
    </message>
    <message>
        <source>Size of the history</source>
        <translation>Taille de l’historique</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Other sessions are recorded where their profile says so, or while “Record this session” is on in the menu Session. What is recorded holds no tokens: they are replaced.</source>
        <translation>Les autres sessions sont enregistrées quand leur profil le dit, ou tant que «&#xa0;Enregistrer cette session&#xa0;» est activé dans le menu Session. Ce qui est enregistré ne contient pas de tokens&#xa0;: ils sont remplacés.</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>jour</numerusform>
            <numerusform>jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the history</source>
        <translation>Supprimer l’historique</translation>
    </message>
    <message>
        <source>Delete all that was recorded, of all sessions?</source>
        <translation>Supprimer tout ce qui a été enregistré, de toutes les sessions&#xa0;?</translation>
    </message>
    <message>
        <source>It can&apos;t be brought back.</source>
        <translation>C’est irréversible.</translation>
    </message>
    <message>
        <source>&amp;Delete all</source>
        <translation>&amp;Tout supprimer</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryResultsModel</name>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texte vide</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistorySessionsModel</name>
    <message>
        <source>All sessions</source>
        <translation>Toutes les sessions</translation>
    </message>
    <message>
        <source>All sessions, %1 rows</source>
        <translation>Toutes les sessions, %1 lignes</translation>
    </message>
    <message>
        <source>%1, %2 rows, the last %3</source>
        <translation>%1, %2 lignes, la dernière %3</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryViewModel</name>
    <message>
        <source>Exporting: %1</source>
        <translation>Export&#xa0;: %1</translation>
    </message>
    <message>
        <source>Letters or digits are needed to look for something.</source>
        <translation>Il faut des lettres ou des chiffres pour rechercher.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exporté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>L’export a été annulé&#xa0;; aucun fichier n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>Looking… %Ln found</source>
        <translation>
            <numerusform>Recherche… %Ln trouvé</numerusform>
            <numerusform>Recherche… %Ln trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown, more below</source>
        <translation>
            <numerusform>%Ln affiché, d’autres en bas</numerusform>
            <numerusform>%Ln affichés, d’autres en bas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::HostChoice</name>
    <message>
        <source>On this computer &amp;only</source>
        <translation>Sur cet ordina&amp;teur seulement</translation>
    </message>
    <message>
        <source>On the local &amp;network</source>
        <translation>Sur le &amp;réseau local</translation>
    </message>
    <message>
        <source>Who can come to a hosted session?</source>
        <translation>Qui peut entrer dans une session hébergée&#xa0;?</translation>
    </message>
    <message>
        <source>Programs on this computer</source>
        <translation>Les programmes de cet ordinateur</translation>
    </message>
    <message>
        <source>Everyone on the network who has an invite; what is sent is encrypted</source>
        <translation>Tous ceux du réseau qui ont une invitation&#xa0;; ce qui est envoyé est chiffré</translation>
    </message>
</context>
<context>
    <name>Signalbox::HostingDialog</name>
    <message>
        <source>Copy &amp;invite</source>
        <translation>Copier l’&amp;invitation</translation>
    </message>
    <message>
        <source>&amp;Another invite</source>
        <translation>Une &amp;autre invitation</translation>
    </message>
    <message>
        <source>&amp;Stop hosting…</source>
        <translation>Arrêter l’&amp;hébergement…</translation>
    </message>
    <message>
        <source>Hosting %1</source>
        <translation>Hébergement de %1</translation>
    </message>
    <message>
        <source>Role of the guest</source>
        <translation>Rôle de l’invité</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>Lien d’invitation</translation>
    </message>
    <message>
        <source>Whoever has it can join, so keep it among those you trust</source>
        <translation>Qui la possède peut rejoindre la session&#xa0;: ne la donnez qu’à des personnes de confiance</translation>
    </message>
    <message>
        <source>A fresh one, for one more guest</source>
        <translation>Une nouvelle, pour un invité de plus</translation>
    </message>
    <message>
        <source>The &amp;guest joins as</source>
        <translation>L’invité pa&amp;rticipe comme</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Who is connected</source>
        <translation>Qui est connecté</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The invite is on the clipboard. Whoever has it can join, so keep it among those you trust.</source>
        <translation>L’invitation est dans le presse-papiers. Qui la possède peut rejoindre la session&#xa0;: ne la donnez qu’à des personnes de confiance.</translation>
    </message>
    <message>
        <source>The hub has stopped: nobody can join any more.</source>
        <translation>Le hub s’est arrêté&#xa0;: plus personne ne peut rejoindre la session.</translation>
    </message>
    <message>
        <source>Everyone on the local network can reach it, over TLS.</source>
        <translation>Tous ceux du réseau local peuvent la joindre, par TLS.</translation>
    </message>
    <message>
        <source>Only programs on this computer can reach it.</source>
        <translation>Seuls les programmes de cet ordinateur peuvent la joindre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation>
            <numerusform>%Ln connecté</numerusform>
            <numerusform>%Ln connectés</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said stays in your log.</source>
        <translation>Ce qui a été dit reste dans votre journal.</translation>
    </message>
    <message>
        <source>Nobody else is in it. Invites that you gave away will lead nowhere.</source>
        <translation>Personne d’autre n’y est. Les invitations que vous avez données ne mèneront plus nulle part.</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Arrêter l’hébergement</translation>
    </message>
    <message>
        <source>Stop hosting “%1”?</source>
        <translation>Arrêter l’hébergement de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Stop hosting</source>
        <translation>&amp;Arrêter l’hébergement</translation>
    </message>
</context>
<context>
    <name>Signalbox::HubFaults</name>
    <message>
        <source>The hub could not be started again: %1</source>
        <translation>Le hub n’a pas pu être redémarré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::JoinAgainDialog</name>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Rejoindre</translation>
    </message>
    <message>
        <source>Join %1 again</source>
        <translation>Rejoindre %1 à nouveau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter another &amp;token…</source>
        <translation>Saisir un autre &amp;token…</translation>
    </message>
    <message>
        <source>&amp;Join as the same</source>
        <translation>&amp;Rejoindre sous la même identité</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>Rô&amp;le</translation>
    </message>
    <message>
        <source>Opens beside the one that there is. The others see two people.</source>
        <translation>S’ouvre à côté de celle qui existe. Les autres voient deux personnes.</translation>
    </message>
    <message>
        <source>The token says who you are, and only who has the project&apos;s secret can make one for somebody else. You can join with the token of this session once more: the others see the same name twice. Or enter another token.</source>
        <translation>Le token dit qui vous êtes, et seule la personne qui a le secret du projet peut en émettre un pour quelqu’un d’autre. Vous pouvez rejoindre la session encore une fois avec son token&#xa0;: les autres voient le même nom deux fois. Ou saisissez un autre token.</translation>
    </message>
    <message>
        <source>Guest</source>
        <extracomment>Our second name in a session: &quot;desk 2&quot;</extracomment>
        <translation>Invité</translation>
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
        <translation>&amp;Rejoindre</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;Invitation</translation>
    </message>
    <message>
        <source>Paste the link here</source>
        <translation>Collez le lien ici</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>Ser&amp;veur</translation>
    </message>
    <message>
        <source>Project &amp;key</source>
        <translation>&amp;Clé de projet</translation>
    </message>
    <message>
        <source>For example 46123456</source>
        <translation>Par exemple 46123456</translation>
    </message>
    <message>
        <source>S&amp;ession ID</source>
        <translation>ID de sessio&amp;n</translation>
    </message>
    <message>
        <source>Begins with 1_ or 2_</source>
        <translation>Commence par 1_ ou 2_</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Begins with T1== or eyJ</source>
        <translation>Commence par T1== ou eyJ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>What you call this session; may stay empty</source>
        <translation>Le nom donné à cette session&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Reto&amp;ur</translation>
    </message>
    <message>
        <source>Join with an invite</source>
        <translation>Rejoindre avec une invitation</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>&amp;Enter server and token instead</source>
        <translation>Saisir p&amp;lutôt serveur et token</translation>
    </message>
    <message>
        <source>Use an &amp;invite instead</source>
        <translation>Utiliser &amp;plutôt une invitation</translation>
    </message>
    <message>
        <source>&amp;Remember the token in the system&apos;s keychain</source>
        <translation>Mémoriser le to&amp;ken dans le trousseau du système</translation>
    </message>
    <message>
        <source>&amp;Remember the token until Signalbox is closed</source>
        <translation>Mémoriser le to&amp;ken jusqu’à la fermeture de Signalbox</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used, and a token is never written anywhere else.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable, et un token n’est jamais écrit ailleurs.</translation>
    </message>
</context>
<context>
    <name>Signalbox::JoinViewModel</name>
    <message>
        <source>Paste the invite here. It begins with signalbox:join</source>
        <translation>Collez l’invitation ici. Elle commence par signalbox:join</translation>
    </message>
    <message>
        <source>This is not an invite. An invite is a link that begins with signalbox:join</source>
        <translation>Ce n’est pas une invitation. Une invitation est un lien qui commence par signalbox:join</translation>
    </message>
    <message>
        <source>The invite is incomplete. Copy it again, from its first to its last character.</source>
        <translation>L’invitation est incomplète. Copiez-la à nouveau, du premier au dernier caractère.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, for example http://localhost:8080</source>
        <translation>Saisissez l’adresse du serveur, par exemple http://localhost:8080</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://</source>
        <translation>L’adresse doit commencer par http:// ou https://</translation>
    </message>
    <message>
        <source>This is not an address. It looks like http://localhost:8080</source>
        <translation>Ce n’est pas une adresse. Elle ressemble à http://localhost:8080</translation>
    </message>
    <message>
        <source>Enter the project&apos;s key.</source>
        <translation>Saisissez la clé du projet.</translation>
    </message>
    <message>
        <source>Enter the session ID. It begins with 1_ or 2_</source>
        <translation>Saisissez l’ID de session. Il commence par 1_ ou 2_</translation>
    </message>
    <message>
        <source>This is not a session ID: it begins with 1_ or 2_</source>
        <translation>Ce n’est pas un ID de session&#xa0;: il commence par 1_ ou 2_</translation>
    </message>
    <message>
        <source>Enter a token for this session.</source>
        <translation>Saisissez un token pour cette session.</translation>
    </message>
    <message>
        <source>A token holds no spaces or line breaks. Copy it again.</source>
        <translation>Un token ne contient ni espaces ni sauts de ligne. Copiez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonTreeModel</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln membre</numerusform>
            <numerusform>%Ln membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonTreeView</name>
    <message>
        <source>Data as a tree</source>
        <translation>Données en arbre</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copier la &amp;valeur</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copier le &amp;chemin</translation>
    </message>
</context>
<context>
    <name>Signalbox::KeychainPage</name>
    <message>
        <source>Remember tokens and secrets in the system&apos;s &amp;keychain</source>
        <translation>Mémoriser tokens et secrets dans le &amp;trousseau du système</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used at present.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable pour le moment.</translation>
    </message>
    <message>
        <source>&amp;Remove them from the keychain</source>
        <translation>Les &amp;retirer du trousseau</translation>
    </message>
    <message>
        <source>They were removed from the keychain.</source>
        <translation>Ils ont été retirés du trousseau.</translation>
    </message>
    <message>
        <source>Not all of them could be removed: the keychain refused.</source>
        <translation>Tous n’ont pas pu être retirés : le trousseau a refusé.</translation>
    </message>
    <message>
        <source>What was kept there before stays there until it is removed.</source>
        <translation>Ce qui y était déjà y reste jusqu’à ce qu’on le retire.</translation>
    </message>
    <message>
        <source>Remove from the keychain</source>
        <translation>Retirer du trousseau</translation>
    </message>
    <message>
        <source>Remove all tokens and secrets of Signalbox from the keychain?</source>
        <translation>Retirer du trousseau tous les tokens et secrets de Signalbox ?</translation>
    </message>
    <message>
        <source>They can&apos;t be brought back. Profiles and remembered sessions ask for them once Signalbox is started again.</source>
        <translation>Ils ne peuvent pas être récupérés. Les profils et les sessions mémorisées les demanderont au prochain démarrage de Signalbox.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Tokens and secrets are never written anywhere else: not into the settings, not into logs, not into exports. Without the keychain they are remembered until Signalbox is closed.</source>
        <translation>Les tokens et les secrets ne sont jamais écrits ailleurs&#xa0;: ni dans les paramètres, ni dans les journaux, ni dans les exports. Sans le trousseau, ils sont mémorisés jusqu’à la fermeture de Signalbox.</translation>
    </message>
</context>
<context>
    <name>Signalbox::LabActions</name>
    <message>
        <source>&amp;Reconnect lab</source>
        <translation>&amp;Labo de reconnexion</translation>
    </message>
    <message>
        <source>Show the &amp;panel</source>
        <translation>Afficher le &amp;panneau</translation>
    </message>
    <message>
        <source>&amp;Cut the line</source>
        <translation>&amp;Couper la ligne</translation>
    </message>
    <message>
        <source>Connections break off, and can be made anew at once</source>
        <translation>Les connexions se rompent, et peuvent être rétablies aussitôt</translation>
    </message>
    <message>
        <source>S&amp;tall</source>
        <translation>&amp;Bloquer</translation>
    </message>
    <message>
        <source>Half-open: nothing passes any more, and nobody is told</source>
        <translation>À moitié ouverte&#xa0;: plus rien ne passe, et personne n’en est averti</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Retarder</translation>
    </message>
    <message>
        <source>Every message takes longer</source>
        <translation>Chaque message prend plus de temps</translation>
    </message>
    <message>
        <source>Re&amp;fuse newcomers</source>
        <translation>Re&amp;fuser les arrivants</translation>
    </message>
    <message>
        <source>Who comes, or comes back, is turned away</source>
        <translation>Qui arrive ou revient est refusé</translation>
    </message>
    <message>
        <source>&amp;Restart the hub</source>
        <translation>Redé&amp;marrer le hub</translation>
    </message>
    <message>
        <source>The hub forgets everyone, and is back at once</source>
        <translation>Le hub oublie tout le monde, et revient aussitôt</translation>
    </message>
    <message>
        <source>Train t&amp;unnel, 40 s</source>
        <translation>&amp;Tunnel ferroviaire, 40 s</translation>
    </message>
    <message>
        <source>Weak, gone, back and gone again, by a plan</source>
        <translation>Faible, absente, de retour puis de nouveau absente, selon un plan</translation>
    </message>
    <message>
        <source>&amp;Stop: all is well again</source>
        <translation>&amp;Stop&#xa0;: tout va bien à nouveau</translation>
    </message>
</context>
<context>
    <name>Signalbox::LabBar</name>
    <message>
        <source>Stall</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Half-open: nothing passes any more, and nobody is told</source>
        <translation>À moitié ouverte&#xa0;: plus rien ne passe, et personne n’en est averti</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retarder</translation>
    </message>
    <message>
        <source>Every message takes longer, each way</source>
        <translation>Chaque message prend plus de temps, dans chaque sens</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Who comes, or comes back, is turned away</source>
        <translation>Qui arrive ou revient est refusé</translation>
    </message>
    <message>
        <source>Restart hub</source>
        <translation>Redémarrer le hub</translation>
    </message>
    <message>
        <source>Train tunnel, 40 s</source>
        <translation>Tunnel ferroviaire, 40 s</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Reconnect lab</source>
        <translation>Labo de reconnexion</translation>
    </message>
    <message>
        <source>What goes on in the lab</source>
        <translation>Ce qui se passe dans le labo</translation>
    </message>
    <message>
        <source>How far the train is</source>
        <translation>Où en est le train</translation>
    </message>
    <message>
        <source>Close the reconnect lab</source>
        <translation>Fermer le labo de reconnexion</translation>
    </message>
    <message>
        <source>Stop and close (Escape)</source>
        <translation>Arrêter et fermer (Échap)</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>Pour tous</translation>
    </message>
    <message>
        <source>For this window&apos;s session</source>
        <translation>Pour la session de cette fenêtre</translation>
    </message>
    <message>
        <source>Whose lines</source>
        <translation>Quelles lignes</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>How much longer, in milliseconds</source>
        <translation>Combien de temps en plus, en millisecondes</translation>
    </message>
    <message>
        <source>+ 0 to </source>
        <translation>+ 0 à </translation>
    </message>
    <message>
        <source>Jitter: up to so much more, in milliseconds</source>
        <translation>Variation&#xa0;: jusqu’à autant de plus, en millisecondes</translation>
    </message>
    <message>
        <source>The hub forgets everyone, and is back at once</source>
        <translation>Le hub oublie tout le monde, et revient aussitôt</translation>
    </message>
    <message>
        <source>Weak, gone, back and gone again, by a plan</source>
        <translation>Faible, absente, de retour puis de nouveau absente, selon un plan</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Connections break off, and can be made anew at once</source>
        <translation>Les connexions se rompent, et peuvent être rétablies aussitôt</translation>
    </message>
    <message>
        <source>All is well. Choose what is to go wrong.</source>
        <translation>Tout va bien. Choisissez ce qui doit mal tourner.</translation>
    </message>
</context>
<context>
    <name>Signalbox::LanePlot</name>
    <message>
        <source>Who sent to whom</source>
        <translation>Qui a envoyé à qui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s) between: %1</source>
        <translation>
            <numerusform>%Ln signal entre&#xa0;: %1</numerusform>
            <numerusform>%Ln signaux entre&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No signals in this time</source>
        <translation>Pas de signaux dans cette période</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>%1  %2 to %3  %4</source>
        <extracomment>A time, who sent, to whom, and the type of the signal</extracomment>
        <translation>%1  %2 à %3  %4</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::LiveRegion</name>
    <message>
        <source>New signals</source>
        <translation>Nouveaux signaux</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogActions</name>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>Cl&amp;ear the filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>&amp;Save the filter…</source>
        <translation>Enregi&amp;strer le filtre…</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le s&amp;uivant</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Mettre en pause</translation>
    </message>
    <message>
        <source>Ne&amp;west first</source>
        <translation>Plus réce&amp;nts en premier</translation>
    </message>
    <message>
        <source>Wrap &amp;long data</source>
        <translation>Renvoyer les données &amp;longues à la ligne</translation>
    </message>
    <message>
        <source>&amp;Clear the log</source>
        <translation>&amp;Vider le journal</translation>
    </message>
    <message>
        <source>&amp;Undo clearing</source>
        <translation>&amp;Annuler le vidage</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>&amp;Copier comme</translation>
    </message>
    <message>
        <source>Co&amp;mpare two rows</source>
        <translation>Comparer &amp;deux lignes</translation>
    </message>
    <message>
        <source>E&amp;xport the log…</source>
        <translation>E&amp;xporter le journal…</translation>
    </message>
    <message>
        <source>Export what the filte&amp;r shows…</source>
        <translation>Exporter ce &amp;que le filtre montre…</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogDelegate</name>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texte vide</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogExport</name>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>all rows were gone from the log before they could be written.</source>
        <translation>toutes les lignes avaient disparu du journal avant de pouvoir être écrites.</translation>
    </message>
    <message>
        <source>Exported: %1. But %2 of the %3 rows of the log were gone before they could be looked at.</source>
        <translation>Exportés : %1. Mais %2 des %3 lignes du journal avaient disparu avant de pouvoir être examinées.</translation>
    </message>
    <message>
        <source>Exported: %1 of %2. The rest was gone from the log before it could be written.</source>
        <translation>Exportés : %1 sur %2. Le reste avait disparu du journal avant de pouvoir être écrit.</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogImport</name>
    <message>
        <source>%1 can&apos;t be opened: %2</source>
        <translation>Impossible d’ouvrir %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It is longer than %1 bytes.</source>
        <translation>Il dépasse %1 octets.</translation>
    </message>
    <message>
        <source>Line %1 of %2 can&apos;t be read. %3</source>
        <translation>La ligne %1 de %2 est illisible. %3</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogPage</name>
    <message>
        <source>Measure &amp;round trips to people, and answer theirs</source>
        <translation>Mesurer les &amp;allers-retours vers les personnes, et répondre aux leurs</translation>
    </message>
    <message>
        <source>with milliseconds</source>
        <translation>avec millisecondes</translation>
    </message>
    <message>
        <source>to the second</source>
        <translation>à la seconde</translation>
    </message>
    <message>
        <source>&amp;Memory of each session</source>
        <translation>&amp;Mémoire de chaque session</translation>
    </message>
    <message>
        <source>Between %L1 and %L2 MiB. Beyond it the oldest signals of a log are on disk only, until the session is closed.</source>
        <translation>Entre %L1 et %L2 Mio. Au-delà, les signaux les plus anciens d’un journal ne sont que sur le disque, jusqu’à la fermeture de la session.</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Heures</translation>
    </message>
    <message>
        <source>Between people who both use Signalbox, on a hub of Signalbox: a small signal there and back, which the log doesn&apos;t show. What others are told of it changes with the next connect.</source>
        <translation>Entre personnes qui utilisent toutes deux Signalbox, sur un hub de Signalbox&#xa0;: un petit signal aller et retour, que le journal ne montre pas. Ce que les autres en apprennent change à la prochaine connexion.</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogPane</name>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Looking through the log…</source>
        <translation>Recherche dans le journal…</translation>
    </message>
    <message>
        <source>Nothing in the log fits the filter.</source>
        <translation>Rien dans le journal ne correspond au filtre.</translation>
    </message>
    <message numerus="yes">
        <source>The log was cleared of %Ln row(s).</source>
        <translation>
            <numerusform>%Ln ligne a été effacée du journal.</numerusform>
            <numerusform>%Ln lignes ont été effacées du journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>The filter hides what you sent.</source>
        <translation>Le filtre masque ce que vous avez envoyé.</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogRowMenu</name>
    <message>
        <source>no type</source>
        <translation>sans type</translation>
    </message>
    <message>
        <source>Show only type “%1”</source>
        <translation>N’afficher que le type «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Hide type “%1”</source>
        <translation>Masquer le type «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>N’afficher que %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>Show what was hidden</source>
        <translation>Afficher ce qui était masqué</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
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
        <translation>SDK &amp;Node</translation>
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
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>Copier les &amp;données</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Copier co&amp;mme</translation>
    </message>
    <message>
        <source>Co&amp;mpare both rows</source>
        <translation>Comparer les deux &amp;lignes</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogView</name>
    <message>
        <source>Log of signals</source>
        <translation>Journal des signaux</translation>
    </message>
    <message>
        <source>Jump to the newest signal</source>
        <translation>Aller au signal le plus récent</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Jump to newest</source>
        <translation>Aller au plus récent</translation>
    </message>
    <message numerus="yes">
        <source>Jump to newest, %Ln new</source>
        <translation>
            <numerusform>Aller au plus récent, %Ln nouveau</numerusform>
            <numerusform>Aller au plus récent, %Ln nouveaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::LogViewModel</name>
    <message>
        <source>The expression takes too long on some signals; these are left out.</source>
        <translation>L’expression prend trop de temps sur certains signaux&#xa0;; ils sont laissés de côté.</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>Sans type</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Paused, %1 new</source>
        <translation>En pause, %1 de plus</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exporté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>L’export a été annulé&#xa0;; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 mis en file</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>+%1 on the wire</source>
        <translation>+%1 sur le fil</translation>
    </message>
    <message>
        <source>+%1 taken by the hub</source>
        <translation>+%1 accepté par le hub</translation>
    </message>
    <message>
        <source>+%1 ended</source>
        <translation>+%1 terminé</translation>
    </message>
    <message>
        <source>+%1 nobody else was there</source>
        <translation>+%1 personne d’autre n’était là</translation>
    </message>
    <message>
        <source>+%1 handed to %2 of %3</source>
        <translation>+%1 remis à %2 sur %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of all that were found</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::MainWindow</name>
    <message>
        <source>This computer has no keychain that can be used. Tokens are remembered until Signalbox is closed.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable. Les tokens sont mémorisés jusqu’à la fermeture de Signalbox.</translation>
    </message>
    <message>
        <source>The token was not found. Enter a fresh one to join again.</source>
        <translation>Le token est introuvable. Saisissez-en un nouveau pour rejoindre à nouveau la session.</translation>
    </message>
    <message>
        <source>The token was not kept. Enter a fresh one to join again.</source>
        <translation>Le token n’a pas été gardé. Saisissez-en un nouveau pour rejoindre à nouveau la session.</translation>
    </message>
    <message>
        <source>%1 – Signalbox</source>
        <translation>%1 – Signalbox</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Ouvrir une capture</translation>
    </message>
    <message>
        <source>Captures (*.jsonl *.json)</source>
        <translation>Captures (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>“%1” is closed. %2 opens it again.</source>
        <translation>«&#xa0;%1&#xa0;» est fermée. %2 la rouvre.</translation>
    </message>
</context>
<context>
    <name>Signalbox::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Signalbox::NotificationsPage</name>
    <message>
        <source>Show &amp;notifications for signals while the window is not in front</source>
        <translation>Afficher des &amp;notifications pour les signaux quand la fenêtre n’est pas au premier plan</translation>
    </message>
    <message>
        <source>&amp;Add a rule</source>
        <translation>&amp;Ajouter une règle</translation>
    </message>
    <message>
        <source>Re&amp;move the rule</source>
        <translation>S&amp;upprimer la règle</translation>
    </message>
    <message>
        <source>None &amp;from</source>
        <translation>Aucune &amp;de</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Text in the data</source>
        <translation>Texte dans les données</translation>
    </message>
    <message>
        <source>A signal that fits one of the rules is told; without rules every signal is. What is empty in a rule fits always. A rule without its check mark rests.</source>
        <translation>Un signal qui correspond à l’une des règles est annoncé&#xa0;; sans règles, tous le sont. Ce qui est vide dans une règle correspond toujours. Une règle non cochée est au repos.</translation>
    </message>
    <message>
        <source>Muted from</source>
        <translation>Silence à partir de</translation>
    </message>
    <message>
        <source>Muted until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Between two times: from 22:00 until 07:00</extracomment>
        <translation>à</translation>
    </message>
    <message>
        <source>Tell &amp;screen readers of new signals in the session in front</source>
        <translation>Annoncer aux &amp;lecteurs d’écran les nouveaux signaux de la session au premier plan</translation>
    </message>
    <message>
        <source>Show an icon in the system &amp;tray</source>
        <translation>Afficher une &amp;icône dans la zone de notification</translation>
    </message>
    <message>
        <source>At most once a second: what came last, and how many there were.</source>
        <translation>Au plus une fois par seconde : le dernier arrivé, et combien il y en a eu.</translation>
    </message>
    <message>
        <source>It says how many signals are new, and shows and hides the window.</source>
        <translation>Elle dit combien de signaux sont nouveaux, et affiche ou masque la fenêtre.</translation>
    </message>
    <message>
        <source>This desktop has no tray at present.</source>
        <translation>Ce bureau n’a pas de zone de notification en ce moment.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>The rule is removed.</source>
        <translation>La règle est retirée.</translation>
    </message>
</context>
<context>
    <name>Signalbox::OutboxDelegate</name>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>attend depuis %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::OutboxModel</name>
    <message>
        <source>everyone</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>%1 to %2. %3: %4. Retry is %5.</source>
        <translation>%1 à %2. %3&#xa0;: %4. Réessayer est %5.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>Signalbox::OutboxPanel</name>
    <message>
        <source>Send no&amp;w</source>
        <translation>En&amp;voyer maintenant</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>Modi&amp;fier</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Take all bac&amp;k</source>
        <translation>&amp;Tout retirer</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Signals that wait</source>
        <translation>Signaux en attente</translation>
    </message>
    <message>
        <source>Send it before all others; tries the link at once</source>
        <translation>L’envoyer avant tous les autres&#xa0;; tente aussitôt la liaison</translation>
    </message>
    <message>
        <source>Take the signal back into the composer (Enter)</source>
        <translation>Retirer le signal et le remettre dans la zone de saisie (Entrée)</translation>
    </message>
    <message>
        <source>Don&apos;t send it (Delete)</source>
        <translation>Ne pas l’envoyer (Suppr)</translation>
    </message>
    <message>
        <source>Whether the signal waits for the link, and is sent again on the next</source>
        <translation>Si le signal attend la liaison et est renvoyé sur la suivante</translation>
    </message>
    <message>
        <source>Close the outbox</source>
        <translation>Fermer la boîte d’envoi</translation>
    </message>
    <message>
        <source>Close the outbox (Escape)</source>
        <translation>Fermer la boîte d’envoi (Échap)</translation>
    </message>
    <message>
        <source>Outbo&amp;x %L1</source>
        <translation>&amp;Boîte d’envoi %L1</translation>
    </message>
    <message>
        <source>Too late: the signal is on its way.</source>
        <translation>Trop tard&#xa0;: le signal est en route.</translation>
    </message>
    <message numerus="yes">
        <source>Too late: %Ln signal(s) are on their way.</source>
        <translation>
            <numerusform>Trop tard&#xa0;: %Ln signal est en route.</numerusform>
            <numerusform>Trop tard&#xa0;: %Ln signaux sont en route.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s) were taken back.</source>
        <translation>
            <numerusform>%Ln signal a été retiré.</numerusform>
            <numerusform>%Ln signaux ont été retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>Tout retirer</translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln signal(s) that wait?</source>
        <translation>
            <numerusform>Retirer %Ln signal en attente&#xa0;?</numerusform>
            <numerusform>Retirer %Ln signaux en attente&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They will not be sent. The log keeps what they say, and can send each again.</source>
        <translation>Ils ne seront pas envoyés. Le journal garde leur contenu et peut renvoyer chacun d’eux.</translation>
    </message>
    <message>
        <source>&amp;Take all back</source>
        <translation>&amp;Tout retirer</translation>
    </message>
    <message numerus="yes">
        <source>Not sent: %Ln signal(s), for there is no link and they no longer wait for it. In the log, “Edit and send again” brings them back.</source>
        <translation>
            <numerusform>Non envoyé&#xa0;: %Ln signal, car il n’y a pas de liaison et il ne l’attend plus. Dans le journal, «&#xa0;Modifier et renvoyer&#xa0;» le rétablit.</numerusform>
            <numerusform>Non envoyés&#xa0;: %Ln signaux, car il n’y a pas de liaison et ils ne l’attendent plus. Dans le journal, «&#xa0;Modifier et renvoyer&#xa0;» les rétablit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::OutboxViewModel</name>
    <message numerus="yes">
        <source>%Ln signal(s) wait</source>
        <translation>
            <numerusform>%Ln signal attend</numerusform>
            <numerusform>%Ln signaux attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2: the next goes out in %3.</source>
        <translation>%1. %2&#xa0;: le prochain part dans %3.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1 for the server&apos;s answer.</source>
        <translation>%1 la réponse du serveur.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PageDrops</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>Envoyer des fichiers</translation>
    </message>
    <message>
        <source>Send a folder</source>
        <translation>Envoyer un dossier</translation>
    </message>
</context>
<context>
    <name>Signalbox::PeoplePanel</name>
    <message>
        <source>Who is in the session appears here once you are connected.</source>
        <translation>Les personnes de la session apparaissent ici une fois la connexion établie.</translation>
    </message>
    <message>
        <source>People in the session</source>
        <translation>Personnes dans la session</translation>
    </message>
    <message>
        <source>People who have left</source>
        <translation>Personnes parties</translation>
    </message>
    <message>
        <source>Who was here, until when, and why they are gone</source>
        <translation>Qui était ici, jusqu’à quand, et pourquoi plus maintenant</translation>
    </message>
    <message>
        <source>They are shown</source>
        <translation>Elles sont affichées</translation>
    </message>
    <message>
        <source>They are hidden</source>
        <translation>Elles sont masquées</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>&amp;People %L1</source>
        <translation>&amp;Personnes %L1</translation>
    </message>
    <message>
        <source>Left: %L1</source>
        <extracomment>How many people have left the session</extracomment>
        <translation>Parties&#xa0;: %L1</translation>
    </message>
    <message>
        <source>&amp;Write to this person</source>
        <translation>É&amp;crire à cette personne</translation>
    </message>
    <message>
        <source>&amp;Measure the round trip</source>
        <translation>&amp;Mesurer l’aller-retour</translation>
    </message>
    <message>
        <source>Copy connection &amp;ID</source>
        <translation>Copier l’&amp;ID de connexion</translation>
    </message>
    <message>
        <source>Copy connection &amp;data</source>
        <translation>Copier les &amp;données de connexion</translation>
    </message>
    <message>
        <source>&amp;End this person&apos;s connection…</source>
        <translation>Mettr&amp;e fin à la connexion de cette personne…</translation>
    </message>
    <message>
        <source>End a connection</source>
        <translation>Mettre fin à une connexion</translation>
    </message>
    <message>
        <source>End the connection of %1?</source>
        <translation>Mettre fin à la connexion de %1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is told that a moderator did it. This can&apos;t be undone; whoever has a token that is still valid can join again.</source>
        <translation>%1 apprendra que c’était un modérateur. C’est irréversible&#xa0;; qui a un token encore valable peut rejoindre à nouveau la session.</translation>
    </message>
    <message>
        <source>Send &amp;files…</source>
        <translation>Envoyer des &amp;fichiers…</translation>
    </message>
    <message>
        <source>&amp;End connection</source>
        <translation>&amp;Mettre fin à la connexion</translation>
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
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>%1, %2
Here since %3
Connection %4</source>
        <translation>%1, %2
Ici depuis %3
Connexion %4</translation>
    </message>
    <message>
        <source>Round trip to the hub: %1</source>
        <translation>Aller-retour vers le hub&#xa0;: %1</translation>
    </message>
    <message>
        <source>Round trip to this person: %1</source>
        <translation>Aller-retour vers cette personne&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::PicturePreview</name>
    <message>
        <source>Picture of %1 by %2 pixels</source>
        <translation>Image de %1 sur %2 pixels</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyForm</name>
    <message>
        <source>Try again as well where the first connect fails</source>
        <translation>Réessayer aussi quand la première connexion échoue</translation>
    </message>
    <message>
        <source>When a lost link is tried again</source>
        <translation>Quand une liaison perdue est réessayée</translation>
    </message>
    <message>
        <source>What may wait meanwhile</source>
        <translation>Ce qui peut attendre entre-temps</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>Réinitialiser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source>Where no more may wait</source>
        <translation>Quand plus rien ne peut attendre</translation>
    </message>
    <message>
        <source>the new signal fails</source>
        <translation>le nouveau signal échoue</translation>
    </message>
    <message>
        <source>the oldest is dropped</source>
        <translation>le plus ancien est abandonné</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProblemBar</name>
    <message>
        <source>Check certi&amp;ficate</source>
        <translation>Vérifier le certi&amp;ficat</translation>
    </message>
    <message>
        <source>P&amp;aste another invite</source>
        <translation>Coller une autre in&amp;vitation</translation>
    </message>
    <message>
        <source>Edit server and to&amp;ken</source>
        <translation>Modifier serveur et to&amp;ken</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>Détai&amp;ls</translation>
    </message>
    <message>
        <source>Join with an invite that someone sent you anew</source>
        <translation>Rejoindre avec une nouvelle invitation reçue de quelqu’un</translation>
    </message>
    <message>
        <source>Change server, key, session ID or token, and join again</source>
        <translation>Changer serveur, clé, ID de session ou token, puis rejoindre à nouveau la session</translation>
    </message>
    <message>
        <source>Show what the server and the library said</source>
        <translation>Afficher ce que le serveur et la bibliothèque ont dit</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Détails du problème</translation>
    </message>
    <message>
        <source>Copy de&amp;tails</source>
        <translation>Copier les dé&amp;tails</translation>
    </message>
    <message>
        <source>The details are on the clipboard.</source>
        <translation>Les détails sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Details are shown</source>
        <translation>Les détails sont affichés</translation>
    </message>
    <message>
        <source>Details are hidden</source>
        <translation>Les détails sont masqués</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileConnector</name>
    <message>
        <source>The secret of “%1” was not kept. Edit the profile and enter it.</source>
        <translation>Le secret de «&#xa0;%1&#xa0;» n’a pas été gardé. Modifiez le profil et saisissez-le.</translation>
    </message>
    <message>
        <source>The token of “%1” was not kept. Edit the profile and enter one.</source>
        <translation>Le token de «&#xa0;%1&#xa0;» n’a pas été gardé. Modifiez le profil et saisissez-en un.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileDialog</name>
    <message>
        <source>Connect when Signalbox &amp;starts</source>
        <translation>Se connecter au &amp;démarrage de Signalbox</translation>
    </message>
    <message>
        <source>Record si&amp;gnals into the history</source>
        <translation>Enregistrer les si&amp;gnaux dans l’historique</translation>
    </message>
    <message>
        <source>A retry policy of its o&amp;wn</source>
        <translation>Une &amp;politique de reprise à part</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>What you call it; may stay empty</source>
        <translation>Le nom que vous lui donnez&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;veur</translation>
    </message>
    <message>
        <source>Project &amp;key</source>
        <translation>&amp;Clé de projet</translation>
    </message>
    <message>
        <source>For example 46123456</source>
        <translation>Par exemple 46123456</translation>
    </message>
    <message>
        <source>S&amp;ession ID</source>
        <translation>&amp;ID de session</translation>
    </message>
    <message>
        <source>Begins with 1_ or 2_</source>
        <translation>Commence par 1_ ou 2_</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>un token</translation>
    </message>
    <message>
        <source>the project&apos;s secret, which mints tokens</source>
        <translation>le secret du projet, qui émet des tokens</translation>
    </message>
    <message>
        <source>&amp;Lets you in</source>
        <translation>&amp;Accès par</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;Data that the others see</source>
        <translation>Donné&amp;es visibles par les autres</translation>
    </message>
    <message>
        <source>For example name=Ann</source>
        <translation>Par exemple name=Anne</translation>
    </message>
    <message>
        <source>Each token is valid &amp;for</source>
        <translation>Va&amp;lidité de chaque token</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>C&amp;ouleur</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>petrol</source>
        <translation>pétrole</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>turquoise</translation>
    </message>
    <message>
        <source>indigo</source>
        <translation>indigo</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>prune</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rose</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>olive</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Secre&amp;t</source>
        <translation>Secre&amp;t</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Kept; write here to replace it</source>
        <translation>Gardé&#xa0;; écrivez ici pour le remplacer</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileEditor</name>
    <message>
        <source>Enter the server&apos;s address, for example http://localhost:8080</source>
        <translation>Saisissez l’adresse du serveur, par exemple http://localhost:8080</translation>
    </message>
    <message>
        <source>This is not an address. It looks like http://localhost:8080</source>
        <translation>Ce n’est pas une adresse. Elle ressemble à http://localhost:8080</translation>
    </message>
    <message>
        <source>Enter the project&apos;s key.</source>
        <translation>Saisissez la clé du projet.</translation>
    </message>
    <message>
        <source>Enter the session ID. It begins with 1_ or 2_</source>
        <translation>Saisissez l’ID de session. Il commence par 1_ ou 2_</translation>
    </message>
    <message>
        <source>Enter the project&apos;s secret.</source>
        <translation>Saisissez le secret du projet.</translation>
    </message>
    <message>
        <source>Enter a token for this session.</source>
        <translation>Saisissez un token pour cette session.</translation>
    </message>
    <message>
        <source>%L1 characters, %L2 are allowed.</source>
        <translation>%L1 caractères, %L2 sont permis.</translation>
    </message>
    <message>
        <source>Write it like 15 min, 24 h, 30 d or never.</source>
        <translation>Écrivez-le comme 15 min, 24 h, 30 j ou jamais.</translation>
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
        <translation>se connecte tout seul</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>A profile takes you into a session with one click: server, key, session, and a token or the secret that mints one. Add the first.</source>
        <translation>Un profil vous amène dans une session en un clic&#xa0;: serveur, clé, session, et un token ou le secret qui en émet un. Ajoutez le premier.</translation>
    </message>
    <message>
        <source>“%1” is deleted. You can bring it back until you delete another.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé. Il peut être rétabli jusqu’à la prochaine suppression.</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Importer des profils</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profils (*.json)</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>Exporter les profils</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a file of profiles.</source>
        <translation>%1 est trop volumineux pour un fichier de profils.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) imported. Enter the token or secret of each before you connect.</source>
        <translation>
            <numerusform>%Ln profil importé. Saisissez son token ou son secret avant de vous connecter.</numerusform>
            <numerusform>%Ln profils importés. Saisissez le token ou le secret de chacun avant de vous connecter.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) exported, without tokens and secrets.</source>
        <translation>
            <numerusform>%Ln profil exporté, sans token ni secret.</numerusform>
            <numerusform>%Ln profils exportés, sans tokens ni secrets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ProgramLogDialog</name>
    <message>
        <source>The program&apos;s log</source>
        <translation>Journal du programme</translation>
    </message>
    <message>
        <source>Warnings of the program itself, not the signals of your sessions. Tokens are left out.</source>
        <translation>Les avertissements du programme lui-même, pas les signaux de vos sessions. Les tokens sont omis.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Tout copier</translation>
    </message>
</context>
<context>
    <name>Signalbox::QrView</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Holds the invite, for a camera</source>
        <translation>Contient l’invitation, pour un appareil photo</translation>
    </message>
    <message>
        <source>There is no code</source>
        <translation>Il n’y a pas de code</translation>
    </message>
    <message>
        <source>There is no code for this.</source>
        <translation>Il n’y a pas de code pour cela.</translation>
    </message>
</context>
<context>
    <name>Signalbox::RateGraph</name>
    <message numerus="yes">
        <source>last %Ln minute(s)</source>
        <translation>
            <numerusform>dernière minute</numerusform>
            <numerusform>%Ln dernières minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>How much time the graph shows</source>
        <translation>Combien de temps le graphique montre</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Couloirs</translation>
    </message>
    <message>
        <source>Show who sent to whom, a lane for each person</source>
        <translation>Afficher qui a envoyé à qui, un couloir par personne</translation>
    </message>
    <message>
        <source>Hide the graph</source>
        <translation>Masquer le graphique</translation>
    </message>
</context>
<context>
    <name>Signalbox::RateLegend</name>
    <message>
        <source>Types in the graph</source>
        <translation>Types dans le graphique</translation>
    </message>
</context>
<context>
    <name>Signalbox::RatePlot</name>
    <message>
        <source>Signals over time</source>
        <translation>Signaux au fil du temps</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s)</source>
        <translation>
            <numerusform>%Ln signal</numerusform>
            <numerusform>%Ln signaux</numerusform>
        </translation>
    </message>
    <message>
        <source>No signals in this time</source>
        <translation>Pas de signaux dans cette période</translation>
    </message>
</context>
<context>
    <name>Signalbox::RecentDelegate</name>
    <message>
        <source>hosted here</source>
        <translation>hébergée ici</translation>
    </message>
</context>
<context>
    <name>Signalbox::ReconnectLab</name>
    <message>
        <source>The line was cut %1.</source>
        <translation>La ligne a été coupée %1.</translation>
    </message>
    <message>
        <source>The hub was restarted. Everyone joins anew.</source>
        <translation>Le hub a été redémarré. Chacun rejoint à nouveau.</translation>
    </message>
    <message>
        <source>%1: it is over.</source>
        <translation>%1&#xa0;: c’est fini.</translation>
    </message>
    <message>
        <source>All is well again.</source>
        <translation>Tout va bien à nouveau.</translation>
    </message>
    <message>
        <source>for everyone</source>
        <extracomment>After what is wrong: &quot;The line was cut for everyone.&quot;</extracomment>
        <translation>pour tous</translation>
    </message>
    <message>
        <source>for this window&apos;s session</source>
        <translation>pour la session de cette fenêtre</translation>
    </message>
    <message>
        <source>Nothing passes, and who comes back is turned away</source>
        <translation>Rien ne passe, et qui revient est refusé</translation>
    </message>
    <message>
        <source>Nothing passes, and nobody is told</source>
        <translation>Rien ne passe, et personne n’en est averti</translation>
    </message>
    <message>
        <source>Messages take %1 ms longer</source>
        <translation>Les messages prennent %1 ms de plus</translation>
    </message>
    <message>
        <source>Messages take %1 to %2 ms longer</source>
        <translation>Les messages prennent %1 à %2 ms de plus</translation>
    </message>
    <message>
        <source>Who comes, or comes back, is turned away</source>
        <translation>Qui arrive ou revient est refusé</translation>
    </message>
    <message>
        <source>%1, and who comes back is turned away</source>
        <translation>%1, et qui revient est refusé</translation>
    </message>
    <message>
        <source>%1 %2: %3. %4 s left.</source>
        <translation>%1 %2&#xa0;: %3. Encore %4 s.</translation>
    </message>
    <message>
        <source>The hub restarts.</source>
        <translation>Le hub redémarre.</translation>
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
        <translation>Enregistrer cette session</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistrée</translation>
    </message>
</context>
<context>
    <name>Signalbox::RecordedCapture</name>
    <message numerus="yes">
        <source>Recorded, %Ln row(s)</source>
        <translation>
            <numerusform>Enregistrée, %Ln ligne</numerusform>
            <numerusform>Enregistrée, %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading was stopped: the rest of the session is not shown.</source>
        <translation>Le chargement a été arrêté&#xa0;: le reste de la session n’est pas affiché.</translation>
    </message>
</context>
<context>
    <name>Signalbox::Rehearsal</name>
    <message>
        <source>The dry run took too long. Try it again.</source>
        <translation>L’essai à blanc a pris trop de temps. Réessayez.</translation>
    </message>
    <message>
        <source>No server could be started on this computer: %1</source>
        <translation>Aucun serveur n’a pu être démarré sur cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The session could not be joined.</source>
        <translation>Impossible de rejoindre la session.</translation>
    </message>
</context>
<context>
    <name>Signalbox::RehearsalPanel</name>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>Length of the cut in seconds</source>
        <translation>Durée de la coupure en secondes</translation>
    </message>
    <message>
        <source>Signals a second</source>
        <translation>Signaux par seconde</translation>
    </message>
    <message>
        <source>They ask to be &amp;kept</source>
        <translation>Ils demandent à être gar&amp;dés</translation>
    </message>
    <message>
        <source>&amp;Play the cut</source>
        <translation>&amp;Jouer la coupure</translation>
    </message>
    <message>
        <source>Cut for </source>
        <translation>Coupure de </translation>
    </message>
    <message>
        <source>Signals: </source>
        <translation>Signaux&#xa0;: </translation>
    </message>
    <message>
        <source>What became of each signal</source>
        <translation>Ce qu’est devenu chaque signal</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Plays a lost link against a hub on this computer, by a clock that runs ahead, and shows what would be sent, kept and dropped.</source>
        <translation>Joue une liaison perdue avec un hub sur cet ordinateur, selon une horloge qui avance plus vite, et montre ce qui serait envoyé, gardé et abandonné.</translation>
    </message>
    <message>
        <source>This was with other values: play it again.</source>
        <translation>C’était avec d’autres valeurs&#xa0;: jouez-la à nouveau.</translation>
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
        <translation>Une coupure dure de 1 à %L1 s, avec 1 à %L2 signaux par seconde.</translation>
    </message>
    <message>
        <source>These are more than %L1 signals. Choose a shorter cut, or fewer signals a second.</source>
        <translation>Cela fait plus de %L1 signaux. Choisissez une coupure plus courte, ou moins de signaux par seconde.</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>Column: when a signal was sent, relative to the cut</extracomment>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il devient</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Still waits</source>
        <translation>Attend encore</translation>
    </message>
    <message>
        <source>Kept, sent after %1</source>
        <translation>Gardé, envoyé après %1</translation>
    </message>
    <message>
        <source>Sent at once</source>
        <translation>Envoyé aussitôt</translation>
    </message>
    <message>
        <source>Dropped after %1</source>
        <translation>Abandonné après %1</translation>
    </message>
    <message>
        <source>Dropped at once</source>
        <translation>Abandonné aussitôt</translation>
    </message>
    <message>
        <source>Expired after %1</source>
        <translation>Expiré après %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Unknown after %1</source>
        <translation>Incertain après %1</translation>
    </message>
    <message>
        <source>%1 before the cut</source>
        <translation>%1 avant la coupure</translation>
    </message>
    <message>
        <source>%1 after the cut</source>
        <translation>%1 après la coupure</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s): %1 sent at once, %2 kept and sent later, %3 dropped.</source>
        <translation>
            <numerusform>%Ln signal&#xa0;: %1 envoyé aussitôt, %2 gardé et envoyé plus tard, %3 abandonné.</numerusform>
            <numerusform>%Ln signaux&#xa0;: %1 envoyés aussitôt, %2 gardés et envoyés plus tard, %3 abandonnés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still wait(s) after an hour.</source>
        <translation>
            <numerusform>%Ln attend encore après une heure.</numerusform>
            <numerusform>%Ln attendent encore après une heure.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link was back %1 after the cut, with attempt %L2.</source>
        <translation>La liaison était de retour %1 après la coupure, à la tentative %L2.</translation>
    </message>
    <message>
        <source>The server had forgotten us by then, and others may have said what we missed.</source>
        <translation>Le serveur nous avait oubliés entre-temps, et d’autres ont pu dire ce que nous avons manqué.</translation>
    </message>
    <message>
        <source>The session ended with the cut: nothing was tried again.</source>
        <translation>La session a pris fin avec la coupure&#xa0;: rien n’a été réessayé.</translation>
    </message>
    <message numerus="yes">
        <source>The session ended %1 after the cut, with %Ln attempt(s) in vain.</source>
        <translation>
            <numerusform>La session a pris fin %1 après la coupure, après %Ln tentative en vain.</numerusform>
            <numerusform>La session a pris fin %1 après la coupure, après %Ln tentatives en vain.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link was not back within an hour.</source>
        <translation>La liaison n’était pas de retour au bout d’une heure.</translation>
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
        <translation>Envoyer toutes les, en millisecondes</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>jusqu’à l’arrêt</translation>
    </message>
    <message>
        <source> times</source>
        <translation> fois</translation>
    </message>
    <message>
        <source>How many times; 0: until it is stopped</source>
        <translation>Combien de fois&#xa0;; 0&#xa0;: jusqu’à l’arrêt</translation>
    </message>
    <message>
        <source>How much of it was sent</source>
        <translation>Quelle part en a été envoyée</translation>
    </message>
    <message>
        <source>Close repeated sending</source>
        <translation>Fermer l’envoi à répétition</translation>
    </message>
    <message>
        <source>Stop and close (Escape)</source>
        <translation>Arrêter et fermer (Échap)</translation>
    </message>
    <message>
        <source>Send every</source>
        <translation>Envoyer toutes les</translation>
    </message>
    <message>
        <source>Stop sendin&amp;g</source>
        <translation>Arrêter l’en&amp;voi</translation>
    </message>
    <message>
        <source>Start sendin&amp;g</source>
        <translation>Commencer l’en&amp;voi</translation>
    </message>
</context>
<context>
    <name>Signalbox::RetryPage</name>
    <message>
        <source>New signals are kept while the link is down, and &amp;retried</source>
        <translation>Garder les nouveaux signaux quand la liaison est coupée, et &amp;réessayer</translation>
    </message>
    <message>
        <source>When the attempts happen</source>
        <translation>Quand ont lieu les tentatives</translation>
    </message>
</context>
<context>
    <name>Signalbox::SaveTemplateDialog</name>
    <message>
        <source>Save as a template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>aucun dossier</translation>
    </message>
    <message>
        <source>A folder that doesn&apos;t exist yet is made</source>
        <translation>Un dossier qui n’existe pas encore est créé</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Replace template</source>
        <translation>&amp;Remplacer le modèle</translation>
    </message>
    <message>
        <source>&amp;Save template</source>
        <translation>&amp;Enregistrer le modèle</translation>
    </message>
    <message>
        <source>There is a template of that name. Replacing it can be undone under “Manage templates”.</source>
        <translation>Un modèle porte déjà ce nom. Le remplacement peut être annulé sous «&#xa0;Gérer les modèles&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Signalbox::SavedFiltersButton</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Filters that have a name</source>
        <translation>Filtres qui ont un nom</translation>
    </message>
    <message>
        <source>No filter has a name yet</source>
        <translation>Aucun filtre n’a encore de nom</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Name of the filter. One that has it already is replaced.</source>
        <translation>Nom du filtre. Un filtre qui le porte déjà est remplacé.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Bring back “%1”</source>
        <translation>&amp;Rétablir «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Signalbox::SendAgain</name>
    <message>
        <source>The server sent this to you alone.</source>
        <translation>Le serveur vous a envoyé ceci à vous seul.</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 n’est plus là.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SenderButton</name>
    <message>
        <source>Only signals of these people</source>
        <translation>Seulement les signaux de ces personnes</translation>
    </message>
    <message>
        <source>From anyone</source>
        <translation>De tous</translation>
    </message>
    <message numerus="yes">
        <source>From all but %Ln</source>
        <translation>
            <numerusform>De tous sauf %Ln</numerusform>
            <numerusform>De tous sauf %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %Ln people</source>
        <translation>
            <numerusform>De %Ln personne</numerusform>
            <numerusform>De %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>From one person</source>
        <translation>D’une personne</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (masqué)</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionHeader</name>
    <message>
        <source>Retry &amp;now</source>
        <translation>Réessayer &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;Connect again</source>
        <translation>Se re&amp;connecter</translation>
    </message>
    <message>
        <source>Copy &amp;invite</source>
        <translation>Copier l’in&amp;vitation</translation>
    </message>
    <message>
        <source>State of the link</source>
        <translation>État de la liaison</translation>
    </message>
    <message>
        <source>Try to connect now instead of waiting</source>
        <translation>Essayer de se connecter maintenant au lieu d’attendre</translation>
    </message>
    <message>
        <source>Stop trying to connect</source>
        <translation>Arrêter d’essayer de se connecter</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Afficher les personnes</translation>
    </message>
    <message>
        <source>Show or hide who is in the session (F9)</source>
        <translation>Afficher ou masquer qui est dans la session (F9)</translation>
    </message>
    <message>
        <source>The guest joins as</source>
        <translation>L’invité participe comme</translation>
    </message>
    <message>
        <source>Address, &amp;QR code and people…</source>
        <translation>Adresse, code &amp;QR et personnes…</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Pourquoi pas&#xa0;?</translation>
    </message>
    <message>
        <source>Copy a link that lets someone join this session</source>
        <translation>Copier un lien qui permet à quelqu’un de rejoindre cette session</translation>
    </message>
    <message>
        <source>The invite is on the clipboard. Whoever has it can join, so keep it among those you trust.</source>
        <translation>L’invitation est dans le presse-papiers. Qui la possède peut rejoindre la session&#xa0;: ne la donnez qu’à des personnes de confiance.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionHistory</name>
    <message>
        <source>Not recorded. What happens here is gone when the session is closed.</source>
        <translation>Non enregistrée. Ce qui se passe ici disparaît à la fermeture de la session.</translation>
    </message>
    <message>
        <source>Recorded: what happens here is kept in the history.</source>
        <translation>Enregistrée&#xa0;: ce qui se passe ici est gardé dans l’historique.</translation>
    </message>
    <message>
        <source>More was recorded earlier.</source>
        <translation>D’autres choses ont été enregistrées auparavant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of this session were recorded earlier.</source>
        <translation>
            <numerusform>%Ln ligne de cette session a été enregistrée auparavant.</numerusform>
            <numerusform>%Ln lignes de cette session ont été enregistrées auparavant.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is older than this was recorded earlier, the last of it %1</source>
        <translation>Ce qui est plus ancien a été enregistré auparavant, le dernier %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionList</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Héberger</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionPage</name>
    <message>
        <source>&amp;Write to the sender</source>
        <translation>Écrire à l’&amp;expéditeur</translation>
    </message>
    <message>
        <source>&amp;Edit and send again</source>
        <translation>Modifier et re&amp;nvoyer</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>Ren&amp;voyer</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Too late: the signal is on its way.</source>
        <translation>Trop tard&#xa0;: le signal est en route.</translation>
    </message>
    <message>
        <source>&amp;Send back to the sender</source>
        <translation>&amp;Renvoyer à l’expéditeur</translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>Choisissez qui le reçoit.</translation>
    </message>
    <message>
        <source>That transfer is no longer in the list.</source>
        <translation>Ce transfert n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>Show &amp;transfer</source>
        <translation>Afficher le &amp;transfert</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionViewModel</name>
    <message>
        <source>A moderator ended your connection</source>
        <translation>Un modérateur a mis fin à votre connexion</translation>
    </message>
    <message>
        <source>The hub of this session has stopped. Host it again to invite people.</source>
        <translation>Le hub de cette session s’est arrêté. Hébergez-la à nouveau pour inviter des personnes.</translation>
    </message>
    <message>
        <source>Only the one who hosts this session can make invites: a token needs the project&apos;s secret.</source>
        <translation>Seule la personne qui héberge cette session peut créer des invitations&#xa0;: un token nécessite le secret du projet.</translation>
    </message>
    <message>
        <source>Guest %1</source>
        <extracomment>The name of someone who joins with the first, second … invite</extracomment>
        <translation>Invité %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connected, under 1 ms</source>
        <translation>Connecté, moins de 1 ms</translation>
    </message>
    <message>
        <source>Connected, %L1 ms</source>
        <translation>Connecté, %L1 ms</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Départ en cours</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Connecting, attempt %L1, trying now</source>
        <translation>Connexion, tentative %L1 en cours</translation>
    </message>
    <message>
        <source>Connecting, attempt %L1, next in %L2 s</source>
        <translation>Connexion, tentative %L1 dans %L2 s</translation>
    </message>
    <message>
        <source>Reconnecting, attempt %L1, trying now</source>
        <translation>Reconnexion, tentative %L1 en cours</translation>
    </message>
    <message>
        <source>Reconnecting, attempt %L1, next in %L2 s</source>
        <translation>Reconnexion, tentative %L1 dans %L2 s</translation>
    </message>
    <message>
        <source>You are not in the session.</source>
        <translation>Vous n’êtes pas dans la session.</translation>
    </message>
    <message>
        <source>Signals appear here once you are in the session.</source>
        <translation>Les signaux apparaissent ici une fois que vous êtes dans la session.</translation>
    </message>
    <message>
        <source>Signals appear here when the link is back.
What you write below waits until then.</source>
        <translation>Les signaux apparaissent ici au retour de la liaison.
Ce que vous écrivez en bas attend jusque-là.</translation>
    </message>
    <message>
        <source>Connect again, and signals appear here as they come and go.</source>
        <translation>Reconnectez-vous, et les signaux apparaissent ici au fil de l’eau.</translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation>La raison figure ci-dessus.</translation>
    </message>
    <message>
        <source>Signals appear here as they come and go.</source>
        <translation>Les signaux apparaissent ici au fil de l’eau.</translation>
    </message>
    <message>
        <source>Invite someone to join.</source>
        <translation>Invitez quelqu’un à rejoindre la session.</translation>
    </message>
    <message>
        <source>Write one below, or invite someone to join.</source>
        <translation>Écrivez-en un en bas, ou invitez quelqu’un à rejoindre la session.</translation>
    </message>
    <message>
        <source>Write one below.</source>
        <translation>Écrivez-en un en bas.</translation>
    </message>
    <message>
        <source>On the local network at %1</source>
        <translation>Sur le réseau local à %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s) wait and go out when the link is back.</source>
        <translation>
            <numerusform>%Ln signal attend et part au retour de la liaison.</numerusform>
            <numerusform>%Ln signaux attendent et partent au retour de la liaison.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 Choose who gets it.</source>
        <translation>%1 Choisissez le destinataire.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionWindow</name>
    <message>
        <source>Return to the main &amp;window</source>
        <translation>Revenir à la &amp;fenêtre principale</translation>
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
        <translation>Réinitialiser cette pa&amp;ge</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Retry policy</source>
        <translation>Politique de reprise</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>“%1” is as it was at first.</source>
        <translation>« %1 » est comme au début.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>Signalbox::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find by name or key</source>
        <translation>Trouver par nom ou par touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Where you write</source>
        <translation>Là où vous écrivez</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>What was sent before</source>
        <translation>Ce qui a été envoyé avant</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>Dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>Edit the signal</source>
        <translation>Modifier le signal</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Close the outbox</source>
        <translation>Fermer la boîte d’envoi</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>Dans le journal</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menu de la ligne</translation>
    </message>
    <message>
        <source>Newest signal</source>
        <translation>Signal le plus récent</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>One more, or one less, of the people under “To”</source>
        <translation>Une personne de plus ou de moins sous « À »</translation>
    </message>
    <message>
        <source>Among the templates</source>
        <translation>Dans les modèles</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Among the transfers</source>
        <translation>Dans les transferts</translation>
    </message>
    <message>
        <source>What stands first in the menu of the row</source>
        <translation>Le premier élément du menu de la ligne</translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translation>Suspendre ou reprendre</translation>
    </message>
    <message>
        <source>Refuse, cancel, or take off the list</source>
        <translation>Refuser, annuler ou retirer de la liste</translation>
    </message>
    <message>
        <source>In the graph and its lanes</source>
        <translation>Dans le graphique et ses couloirs</translation>
    </message>
    <message>
        <source>What came before, or after that</source>
        <translation>Ce qui précède ou suit</translation>
    </message>
    <message>
        <source>Only the chosen time in the log</source>
        <translation>Seulement la période choisie dans le journal</translation>
    </message>
    <message>
        <source>Any time again</source>
        <translation>De nouveau toute période</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignalAnnouncer</name>
    <message>
        <source>the server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Signal from %1: %2</source>
        <extracomment>A signal read aloud: its type, who sent it, its data</extracomment>
        <translation>%1, signal : %2</translation>
    </message>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%2, %1 : %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new signals, last: %1</source>
        <extracomment>%1: &quot;chat from desk: Hello&quot;</extracomment>
        <translation>
            <numerusform>%Ln nouveau signal, dernier : %1</numerusform>
            <numerusform>%Ln nouveaux signaux, dernier : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::SignalLogModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignalNotifier</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who: what</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignalRates</name>
    <message>
        <source>other types</source>
        <translation>autres types</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>sans type</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignalRepeater</name>
    <message>
        <source>the session ended</source>
        <translation>la session a pris fin</translation>
    </message>
    <message>
        <source>%L1 of %L2 sent</source>
        <translation>%L1 sur %L2 envoyés</translation>
    </message>
    <message>
        <source>%L1 sent</source>
        <translation>%L1 envoyés</translation>
    </message>
    <message>
        <source>%1, %L2 failed</source>
        <translation>%1, %L2 échoués</translation>
    </message>
    <message>
        <source>%1. Stopped: %2</source>
        <translation>%1. Arrêté&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::SleepGuard</name>
    <message>
        <source>Files are under way</source>
        <translation>Des fichiers sont en route</translation>
    </message>
</context>
<context>
    <name>Signalbox::StartPage</name>
    <message>
        <source>Send signals to everyone in a session, or to one person, and watch what comes back.</source>
        <translation>Envoyez des signaux à tous dans une session, ou à une personne, et regardez ce qui revient.</translation>
    </message>
    <message>
        <source>&amp;Recent sessions</source>
        <translation>Sessions réce&amp;ntes</translation>
    </message>
    <message>
        <source>&amp;Host a session here</source>
        <translation>&amp;Héberger une session ici</translation>
    </message>
    <message>
        <source>One click: this computer serves the session and you are in it. Then invite people.</source>
        <translation>Un clic&#xa0;: cet ordinateur fournit la session et vous y êtes. Invitez ensuite des personnes.</translation>
    </message>
    <message>
        <source>&amp;Join with an invite</source>
        <translation>Rejoindre avec une &amp;invitation</translation>
    </message>
    <message>
        <source>Someone sent you a link that begins with signalbox:join</source>
        <translation>Quelqu’un vous a envoyé un lien qui commence par signalbox:join</translation>
    </message>
    <message>
        <source>&amp;Connect to a server</source>
        <translation>Se &amp;connecter à un serveur</translation>
    </message>
    <message>
        <source>You have a server&apos;s address, a key, a session ID and a token.</source>
        <translation>Vous avez l’adresse d’un serveur, une clé, un ID de session et un token.</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <translation>Sessions récentes</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>“%1” is no longer among the recent sessions.</source>
        <translation>« %1 » ne figure plus parmi les sessions récentes.</translation>
    </message>
    <message>
        <source>Forget a session</source>
        <translation>Oublier une session</translation>
    </message>
    <message>
        <source>Forget “%1” and its token?</source>
        <translation>Oublier « %1 » et son token ?</translation>
    </message>
    <message>
        <source>The token is removed from where it is remembered. To join again you need an invite or a token.</source>
        <translation>Le token est retiré de l’endroit où il est mémorisé. Pour rejoindre à nouveau la session, il vous faudra une invitation ou un token.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TargetBox</name>
    <message>
        <source>%1 (left)</source>
        <translation>%1 (n’est plus là)</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tous</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>Who gets the signal. Several people get one each: tick their boxes.</source>
        <translation>Qui reçoit le signal. Plusieurs personnes en reçoivent un chacune&#xa0;: cochez leurs cases.</translation>
    </message>
    <message>
        <source>%L1 of %L2 here</source>
        <comment>how many of those who get it</comment>
        <translation>%L1 sur %L2 présents</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Tick boxes for several, or click a name for one</source>
        <translation>Cochez des cases pour plusieurs, ou cliquez sur un nom pour un seul</translation>
    </message>
</context>
<context>
    <name>Signalbox::TemplateMenu</name>
    <message>
        <source>Templates you save appear here</source>
        <translation>Les modèles enregistrés apparaissent ici</translation>
    </message>
    <message>
        <source>Insert &amp;variable</source>
        <translation>Insérer une &amp;variable</translation>
    </message>
    <message>
        <source>&amp;Save as a template</source>
        <translation>&amp;Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>&amp;Manage templates</source>
        <translation>&amp;Gérer les modèles</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
</context>
<context>
    <name>Signalbox::TemplateModel</name>
    <message>
        <source>Folder %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>There is a folder “%1” already.</source>
        <translation>Il y a déjà un dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is a template “%1” already.</source>
        <translation>Il y a déjà un modèle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The templates in %1 can&apos;t be read: mend the file or take it away.</source>
        <translation>Les modèles dans %1 sont illisibles&#xa0;: réparez le fichier ou enlevez-le.</translation>
    </message>
    <message>
        <source>The templates could not be read: %1. The file is kept as %2, and there are no templates now.</source>
        <translation>Les modèles n’ont pas pu être lus&#xa0;: %1. Le fichier est gardé sous %2, et il n’y a pas de modèles pour l’instant.</translation>
    </message>
    <message>
        <source>The templates could not be read: %1. Nothing is changed in %2 until it is mended or taken away.</source>
        <translation>Les modèles n’ont pas pu être lus&#xa0;: %1. Rien n’est changé dans %2 tant que le fichier n’est pas réparé ou enlevé.</translation>
    </message>
    <message>
        <source>Another program changed the templates. They were read anew: do it again.</source>
        <translation>Un autre programme a changé les modèles. Ils ont été relus&#xa0;: recommencez.</translation>
    </message>
    <message>
        <source>The templates could not be saved in %1: %2.</source>
        <translation>Les modèles n’ont pas pu être enregistrés dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it is too large for a file of templates</source>
        <translation>il est trop volumineux pour un fichier de modèles</translation>
    </message>
    <message>
        <source>Nothing was imported from %1: %2.</source>
        <translation>Rien n’a été importé de %1 : %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s) imported.</source>
        <translation>
            <numerusform>%Ln modèle importé.</numerusform>
            <numerusform>%Ln modèles importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had the name of another and got a number behind it.</source>
        <translation>
            <numerusform>%Ln d’entre eux portait le nom d’un autre et a reçu un numéro.</numerusform>
            <numerusform>%Ln d’entre eux portaient le nom d’un autre et ont reçu un numéro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already.</source>
        <translation>
            <numerusform>%Ln était déjà là.</numerusform>
            <numerusform>%Ln étaient déjà là.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Templates and folders</source>
        <translation>Modèles et dossiers</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Write another name (F2)</source>
        <translation>Écrire un autre nom (F2)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>To &amp;folder</source>
        <translation>&amp;Vers le dossier</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>&amp;Nouveau dossier</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>Rétablir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>New folder %1</source>
        <translation>Nouveau dossier %1</translation>
    </message>
    <message>
        <source>“%1” is deleted. Undo brings it back.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé. «&#xa0;Annuler&#xa0;» le rétablit.</translation>
    </message>
    <message>
        <source>They are kept in %1, which people can share.</source>
        <translation>Ils sont conservés dans %1, que l’on peut partager.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Add the templates of another file to these</source>
        <translation>Ajouter les modèles d’un autre fichier à ceux-ci</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write all of them into a file for others</source>
        <translation>Les écrire tous dans un fichier pour d’autres</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Importer des modèles</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Modèles (*.json)</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>Exporter des modèles</translation>
    </message>
    <message>
        <source>The templates are written into %1.</source>
        <translation>Les modèles ont été écrits dans %1.</translation>
    </message>
    <message>
        <source>Bring back what was there before the import</source>
        <translation>Rétablir ce qui était là avant l’importation</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>Signalbox::TimeButton</name>
    <message>
        <source>Only what happened in that time</source>
        <translation>Seulement ce qui s’est passé dans cette période</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>The last minute</source>
        <translation>La dernière minute</translation>
    </message>
    <message>
        <source>The last 5 minutes</source>
        <translation>Les 5 dernières minutes</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>La dernière heure</translation>
    </message>
    <message>
        <source>From the selected row on</source>
        <translation>À partir de la ligne sélectionnée</translation>
    </message>
    <message>
        <source>Up to the selected row</source>
        <translation>Jusqu’à la ligne sélectionnée</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Entre…</translation>
    </message>
</context>
<context>
    <name>Signalbox::TimeRangeDialog</name>
    <message>
        <source>Time range</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>The end has to be after the beginning.</source>
        <translation>La fin doit être après le début.</translation>
    </message>
    <message>
        <source>Show this time</source>
        <translation>Afficher cette période</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To, without it</source>
        <translation>&amp;Jusqu’à, exclu</translation>
    </message>
</context>
<context>
    <name>Signalbox::TimelineView</name>
    <message>
        <source>When the attempts happen</source>
        <translation>Quand ont lieu les tentatives</translation>
    </message>
    <message>
        <source>more follow, until %1</source>
        <translation>d’autres suivent, jusqu’à %1</translation>
    </message>
    <message>
        <source>gives up</source>
        <translation>abandonne</translation>
    </message>
</context>
<context>
    <name>Signalbox::TokenBenchViewModel</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
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
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (maintenant)</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <translation>%1 (dans %2)</translation>
    </message>
    <message>
        <source>%1 (%2 ago)</source>
        <translation>%1 (il y a %2)</translation>
    </message>
    <message>
        <source>nothing to see: it was made in the past</source>
        <translation>rien à voir&#xa0;: il a été créé dans le passé</translation>
    </message>
    <message>
        <source>it was made %1 in the future: the maker&apos;s clock is ahead of this computer&apos;s by so much at least</source>
        <translation>il a été créé %1 dans le futur&#xa0;: l’horloge de qui l’a créé avance au moins d’autant sur celle de cet ordinateur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>REST, for servers</source>
        <translation>REST, pour serveurs</translation>
    </message>
    <message>
        <source>T1, for clients of a session</source>
        <translation>T1, pour clients d’une session</translation>
    </message>
    <message>
        <source>JWT, for clients of a session</source>
        <translation>JWT, pour clients d’une session</translation>
    </message>
    <message>
        <source>Project key</source>
        <translation>Clé de projet</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Permet</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>Décalage d’horloge</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>not checked: that takes the secret</source>
        <translation>non vérifiée&#xa0;: il faut le secret pour cela</translation>
    </message>
    <message>
        <source>right: the secret fits</source>
        <translation>correcte&#xa0;: le secret correspond</translation>
    </message>
    <message>
        <source>wrong: the secret does not fit</source>
        <translation>fausse&#xa0;: le secret ne correspond pas</translation>
    </message>
    <message>
        <source>This is no token: %1. A token begins with T1== or eyJ; copy it again, from its first to its last character.</source>
        <translation>Ce n’est pas un token&#xa0;: %1. Un token commence par T1== ou eyJ&#xa0;; copiez-le à nouveau, du premier au dernier caractère.</translation>
    </message>
    <message>
        <source>No server takes it: it is not signed with HS256.</source>
        <translation>Aucun serveur ne l’accepte&#xa0;: il n’est pas signé avec HS256.</translation>
    </message>
    <message>
        <source>The secret does not fit, or the token was changed. Check that both are of the same project.</source>
        <translation>Le secret ne correspond pas, ou le token a été modifié. Vérifiez que les deux sont du même projet.</translation>
    </message>
    <message>
        <source>It belongs to the project %1, not to this one.</source>
        <translation>Il appartient au projet %1, pas à celui-ci.</translation>
    </message>
    <message>
        <source>It is for another session. Mint one for this session, or ask for it.</source>
        <translation>Il est destiné à une autre session. Émettez-en un pour cette session, ou demandez-le.</translation>
    </message>
    <message>
        <source>Its session belongs to the project %1, the token to %2. No server takes that.</source>
        <translation>Sa session appartient au projet %1, le token à %2. Aucun serveur n’accepte cela.</translation>
    </message>
    <message>
        <source>It expired %1 ago. Mint a new one, or ask for it.</source>
        <translation>Il a expiré il y a %1. Émettez-en un nouveau, ou demandez-le.</translation>
    </message>
    <message>
        <source>It is not valid yet: it was made %1 in the future. One of the two clocks is wrong.</source>
        <translation>Il n’est pas encore valable&#xa0;: il a été créé %1 dans le futur. L’une des deux horloges est fausse.</translation>
    </message>
    <message>
        <source>It is for something else than clients of a session.</source>
        <translation>Il est destiné à autre chose que les clients d’une session.</translation>
    </message>
    <message>
        <source>A REST token may be valid for 5 minutes at most.</source>
        <translation>Un token REST peut être valable 5 minutes au plus.</translation>
    </message>
    <message>
        <source>Its role does not exist.</source>
        <translation>Son rôle n’existe pas.</translation>
    </message>
    <message>
        <source>Something in it is missing or wrong: %1</source>
        <translation>Quelque chose y manque ou y est faux&#xa0;: %1</translation>
    </message>
    <message>
        <source>The token is good.</source>
        <translation>Le token est bon.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it, as far as one sees without the secret.</source>
        <translation>Rien n’y est faux, autant qu’on puisse le voir sans le secret.</translation>
    </message>
    <message>
        <source>Enter the project&apos;s key.</source>
        <translation>Saisissez la clé du projet.</translation>
    </message>
    <message>
        <source>Enter the project&apos;s secret.</source>
        <translation>Saisissez le secret du projet.</translation>
    </message>
    <message>
        <source>Enter the session ID. It begins with 1_ or 2_</source>
        <translation>Saisissez l’ID de session. Il commence par 1_ ou 2_</translation>
    </message>
    <message>
        <source>This is not a session ID: it begins with 1_ or 2_</source>
        <translation>Ce n’est pas un ID de session&#xa0;: il commence par 1_ ou 2_</translation>
    </message>
    <message>
        <source>This session belongs to the project %1.</source>
        <translation>Cette session appartient au projet %1.</translation>
    </message>
    <message>
        <source>%L1 characters, %L2 are allowed.</source>
        <translation>%L1 caractères, %L2 sont permis.</translation>
    </message>
    <message>
        <source>Write it like 15 min, 24 h, 30 d or never.</source>
        <translation>Écrivez-le comme 15 min, 24 h, 30 j ou jamais.</translation>
    </message>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation>j</translation>
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
        <translation>&amp;Copier le token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>&amp;Look at a token</source>
        <translation>E&amp;xaminer un token</translation>
    </message>
    <message>
        <source>Paste a token here: T1, JWT or REST</source>
        <translation>Collez un token ici&#xa0;: T1, JWT ou REST</translation>
    </message>
    <message>
        <source>Held against this project</source>
        <translation>Comparé à ce projet</translation>
    </message>
    <message>
        <source>Project &amp;key</source>
        <translation>C&amp;lé de projet</translation>
    </message>
    <message>
        <source>For example 46123456</source>
        <translation>Par exemple 46123456</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>&amp;Secret</translation>
    </message>
    <message>
        <source>Stays in this window only</source>
        <translation>Reste dans cette fenêtre seulement</translation>
    </message>
    <message>
        <source>&amp;Session ID</source>
        <translation>&amp;ID de session</translation>
    </message>
    <message>
        <source>Begins with 1_ or 2_</source>
        <translation>Commence par 1_ ou 2_</translation>
    </message>
    <message>
        <source>Mint a token</source>
        <translation>Émettre un token</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>&amp;Data that the others see</source>
        <translation>&amp;Données visibles par les autres</translation>
    </message>
    <message>
        <source>For example name=Ann</source>
        <translation>Par exemple name=Anne</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>&amp;Validité</translation>
    </message>
    <message>
        <source>&amp;Mint</source>
        <translation>É&amp;mettre</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
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
        <translation>Afficher</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file or a folder, and how far it is: “holiday: 4.1 of 12.0 MiB”</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::TransfersPanel</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Receive all of it (Enter). Nothing is opened by itself.</source>
        <translation>Tout recevoir (Entrée). Rien ne s’ouvre tout seul.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Say no; it can be offered again (Delete)</source>
        <translation>Dire non ; cela peut être proposé à nouveau (Suppr)</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Receive some of the files</source>
        <translation>Recevoir une partie des fichiers</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Always from this person</source>
        <translation>Toujours de cette personne</translation>
    </message>
    <message>
        <source>Receive this, and without asking whatever this person offers in this session</source>
        <translation>Recevoir ceci et, sans demander, tout ce que cette personne propose dans cette session</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop for now; it goes on where it was (Space)</source>
        <translation>Arrêter pour l’instant ; cela reprend où c’était (Espace)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on; only what is missing is sent (Space)</source>
        <translation>Continuer ; seul ce qui manque est envoyé (Espace)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>End it for both sides; files that are complete stay (Delete)</source>
        <translation>Y mettre fin des deux côtés ; les fichiers complets restent (Suppr)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Open the folder that the files are in (Enter)</source>
        <translation>Ouvrir le dossier où se trouvent les fichiers (Entrée)</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Proposer à nouveau</translation>
    </message>
    <message>
        <source>To those who haven&apos;t got it (Enter)</source>
        <translation>À ceux qui ne l’ont pas (Entrée)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take it off this list; files stay where they are (Delete)</source>
        <translation>Le retirer de cette liste ; les fichiers restent où ils sont (Suppr)</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Transfers %L1</source>
        <translation>Transferts %L1</translation>
    </message>
    <message>
        <source>It goes into “%1”.</source>
        <translation>Cela va dans « %1 ».</translation>
    </message>
    <message>
        <source>Receive files into</source>
        <translation>Recevoir les fichiers dans</translation>
    </message>
    <message>
        <source>Receive here</source>
        <translation>Recevoir ici</translation>
    </message>
    <message>
        <source>The folder is %1.</source>
        <translation>Le dossier est %1.</translation>
    </message>
    <message>
        <source>Accept into another folder…</source>
        <translation>Accepter dans un autre dossier…</translation>
    </message>
</context>
<context>
    <name>Signalbox::TransfersViewModel</name>
    <message>
        <source>That offer is no longer open.</source>
        <translation>Cette offre n’est plus valable.</translation>
    </message>
    <message>
        <source>Everyone who is here has it already.</source>
        <translation>Tous ceux qui sont là l’ont déjà.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TrayIcon</name>
    <message numerus="yes">
        <source>Signalbox – %Ln new signal(s)</source>
        <translation>
            <numerusform>Signalbox – %Ln nouveau signal</numerusform>
            <numerusform>Signalbox – %Ln nouveaux signaux</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show Signalbox</source>
        <translation>&amp;Afficher Signalbox</translation>
    </message>
    <message>
        <source>&amp;Hide Signalbox</source>
        <translation>&amp;Masquer Signalbox</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>Signalbox::WayButton</name>
    <message>
        <source>Received or sent, to everyone or to one person</source>
        <translation>Reçus ou envoyés, à tous ou à une personne</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>to everyone</source>
        <translation>à tous</translation>
    </message>
    <message>
        <source>to one person</source>
        <translation>à une personne</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Dans les deux sens</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Received and sent</source>
        <translation>Reçus et envoyés</translation>
    </message>
    <message>
        <source>Addressed</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>To anyone</source>
        <translation>À n’importe qui</translation>
    </message>
    <message>
        <source>To everyone</source>
        <translation>À tous</translation>
    </message>
    <message>
        <source>To one person</source>
        <translation>À une personne</translation>
    </message>
</context>
<context>
    <name>Signalbox::WindowActions</name>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Session</translation>
    </message>
    <message>
        <source>&amp;Host a session here</source>
        <translation>&amp;Héberger une session ici</translation>
    </message>
    <message>
        <source>Host for the local &amp;network</source>
        <translation>Héberger pour le réseau &amp;local</translation>
    </message>
    <message>
        <source>&amp;Join with an invite</source>
        <translation>&amp;Rejoindre avec une invitation</translation>
    </message>
    <message>
        <source>Connect to a &amp;server</source>
        <translation>Se connecter à un &amp;serveur</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>&amp;Profils…</translation>
    </message>
    <message>
        <source>&amp;Open a capture…</source>
        <translation>&amp;Ouvrir une capture…</translation>
    </message>
    <message>
        <source>Connect &amp;again</source>
        <translation>Se reco&amp;nnecter</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>Réessayer &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Leave or stop trying</source>
        <translation>Quitter ou &amp;arrêter d’essayer</translation>
    </message>
    <message>
        <source>Recor&amp;d this session</source>
        <translation>&amp;Enregistrer cette session</translation>
    </message>
    <message>
        <source>Join again as somebody &amp;else…</source>
        <translation>Rejoindre en tant que quelqu’un d’a&amp;utre…</translation>
    </message>
    <message>
        <source>&amp;Invites and hosting…</source>
        <translation>&amp;Invitations et hébergement…</translation>
    </message>
    <message>
        <source>Stop hos&amp;ting…</source>
        <translation>Arrêter l’héber&amp;gement…</translation>
    </message>
    <message>
        <source>&amp;Close session</source>
        <translation>&amp;Fermer la session</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter Signalbox</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Copy selected signals</source>
        <translation>&amp;Copier les signaux sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Write a signal</source>
        <translation>Écrire un &amp;signal</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>&amp;Token…</source>
        <translation>&amp;Token…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Go to the &amp;log</source>
        <translation>Aller au &amp;journal</translation>
    </message>
    <message>
        <source>&amp;Jump to newest</source>
        <translation>Aller au plus &amp;récent</translation>
    </message>
    <message>
        <source>Show &amp;earlier signals</source>
        <translation>Afficher les signaux &amp;antérieurs</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;Boîte d’envoi</translation>
    </message>
    <message>
        <source>&amp;People and details</source>
        <translation>&amp;Personnes et détails</translation>
    </message>
    <message>
        <source>Rate &amp;graph</source>
        <translation>&amp;Graphique du débit</translation>
    </message>
    <message>
        <source>L&amp;anes of people</source>
        <translation>&amp;Couloirs des personnes</translation>
    </message>
    <message>
        <source>&amp;Next session</source>
        <translation>Session &amp;suivante</translation>
    </message>
    <message>
        <source>P&amp;revious session</source>
        <translation>Session précé&amp;dente</translation>
    </message>
    <message>
        <source>Move session &amp;up</source>
        <translation>&amp;Monter la session</translation>
    </message>
    <message>
        <source>Move session &amp;down</source>
        <translation>D&amp;escendre la session</translation>
    </message>
    <message>
        <source>Open in its own &amp;window</source>
        <translation>Ouvrir dans sa propre &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>Page d’accue&amp;il</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Trouver une commande…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>The &amp;program&apos;s log</source>
        <translation>&amp;Journal du programme</translation>
    </message>
    <message>
        <source>&amp;About Signalbox</source>
        <translation>À &amp;propos de Signalbox</translation>
    </message>
    <message>
        <source>&amp;Close capture</source>
        <translation>&amp;Fermer la capture</translation>
    </message>
    <message>
        <source>&amp;Close recorded session</source>
        <translation>&amp;Fermer la session enregistrée</translation>
    </message>
    <message>
        <source>Send &amp;files…</source>
        <translation>Envoyer des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Send a &amp;whole folder…</source>
        <translation>Envoyer un dossier en&amp;tier…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation>&amp;Transferts</translation>
    </message>
    <message>
        <source>Brin&amp;g back what was closed</source>
        <translation>Rou&amp;vrir ce qui a été fermé</translation>
    </message>
</context>
<context>
    <name>Signalbox::WorkspaceViewModel</name>
    <message numerus="yes">
        <source>%1, %2, %Ln unread</source>
        <translation>
            <numerusform>%1, %2, %Ln non lu</numerusform>
            <numerusform>%1, %2, %Ln non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <extracomment>A session, and who we are in it: &quot;standup as Anna&quot;</extracomment>
        <translation>%1 en tant que %2</translation>
    </message>
    <message>
        <source>My session</source>
        <translation>Ma session</translation>
    </message>
    <message>
        <source>My session %1</source>
        <translation>Ma session %1</translation>
    </message>
</context>
<context>
    <name>TemplateFile</name>
    <message>
        <source>a template has no name</source>
        <translation>un modèle n’a pas de nom</translation>
    </message>
    <message>
        <source>line %L1 is not JSON</source>
        <translation>la ligne %L1 n’est pas du JSON</translation>
    </message>
    <message>
        <source>it was written by a newer Signalbox</source>
        <translation>il a été écrit par une version plus récente de Signalbox</translation>
    </message>
    <message>
        <source>it holds no templates</source>
        <translation>il ne contient pas de modèles</translation>
    </message>
    <message>
        <source>a folder has no name</source>
        <translation>un dossier n’a pas de nom</translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message>
        <source>{{random}} needs two whole numbers, as in {{random 1 100}}.</source>
        <translation>{{random}} demande deux nombres entiers, comme dans {{random 1 100}}.</translation>
    </message>
    <message>
        <source>{{random}} needs the smaller number first.</source>
        <translation>{{random}} demande d’abord le plus petit nombre.</translation>
    </message>
    <message>
        <source>There is no variable {{%1}}: there are now, counter, uuid, me and random.</source>
        <translation>Il n’y a pas de variable {{%1}}&#xa0;: il y a now, counter, uuid, me et random.</translation>
    </message>
    <message>
        <source>{{%1}} stands alone, without &quot;%2&quot;.</source>
        <translation>{{%1}} s’écrit seul, sans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This variable isn&apos;t closed: }} is missing.</source>
        <translation>Cette variable n’est pas fermée&#xa0;: il manque }}.</translation>
    </message>
    <message>
        <source>Time in UTC</source>
        <translation>Heure en UTC</translation>
    </message>
    <message>
        <source>One more with each signal</source>
        <translation>Un de plus à chaque signal</translation>
    </message>
    <message>
        <source>A new UUID</source>
        <translation>Un nouvel UUID</translation>
    </message>
    <message>
        <source>Your name in the session</source>
        <translation>Votre nom dans la session</translation>
    </message>
    <message>
        <source>A whole number from 1 to 100</source>
        <translation>Un nombre entier de 1 à 100</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes in a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes of all bytes</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Paused by the other side</source>
        <translation>Mis en pause par l’autre côté</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How it stands, and how far it has come</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln people have it</source>
        <translation>
            <numerusform>%L1 sur %Ln personne l’a</numerusform>
            <numerusform>%L1 sur %Ln personnes l’ont</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete, in %1</source>
        <translation>Complet, dans %1</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1 l’a</translation>
    </message>
    <message>
        <source>All have it</source>
        <translation>Tous l’ont</translation>
    </message>
    <message>
        <source>has it</source>
        <translation>l’a</translation>
    </message>
    <message>
        <source>has not answered</source>
        <translation>n’a pas répondu</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>The name of a file, and how many others</extracomment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln file(s), %2</source>
        <translation>
            <numerusform>%1, %Ln fichier, %2</numerusform>
            <numerusform>%1, %Ln fichiers, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>to everyone</source>
        <translation>à tous</translation>
    </message>
    <message numerus="yes">
        <source>to %Ln people</source>
        <translation>
            <numerusform>à %Ln personne</numerusform>
            <numerusform>à %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads the files</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Attend une réponse</translation>
    </message>
    <message>
        <source>Offered, %1</source>
        <translation>Proposé, %1</translation>
    </message>
    <message>
        <source>Waits for the link or the other side</source>
        <translation>Attend la liaison ou l’autre côté</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who, and how the transfer to that person stands</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>A file changed while it was sent. Send it again.</source>
        <translation>Un fichier a changé pendant l’envoi. Envoyez-le à nouveau.</translation>
    </message>
    <message>
        <source>A file is no longer where it was. Put it back, or send it again from its new place.</source>
        <translation>Un fichier n’est plus où il était. Remettez-le en place, ou envoyez-le depuis son nouvel endroit.</translation>
    </message>
    <message>
        <source>A file can&apos;t be read. Check its permissions.</source>
        <translation>Un fichier ne peut pas être lu. Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>The receiver&apos;s disk is full. It goes on once there is room and it is resumed.</source>
        <translation>Le disque du destinataire est plein. Cela reprend quand il y a de la place et qu’on le relance.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough free space in the folder. Make room, or take another.</source>
        <translation>Il n’y a pas assez de place dans le dossier. Faites de la place, ou prenez-en un autre.</translation>
    </message>
    <message>
        <source>What arrived is not what was offered. Ask for it again.</source>
        <translation>Ce qui est arrivé n’est pas ce qui était proposé. Redemandez-le.</translation>
    </message>
    <message>
        <source>The other side is gone. Resume when it is back.</source>
        <translation>L’autre côté est parti. Reprenez quand il est de retour.</translation>
    </message>
    <message>
        <source>Nobody answered the offer. Offer it again.</source>
        <translation>Personne n’a répondu à l’offre. Proposez-la à nouveau.</translation>
    </message>
    <message>
        <source>Your role may not send signals. Ask for an invite that lets you.</source>
        <translation>Votre rôle ne permet pas d’envoyer des signaux. Demandez une invitation qui le permet.</translation>
    </message>
    <message>
        <source>The other side sent what makes no sense, so it was ended.</source>
        <translation>L’autre côté a envoyé ce qui n’a pas de sens ; on y a donc mis fin.</translation>
    </message>
    <message>
        <source>There is nothing to send, or more than a transfer can have. Send fewer files at once.</source>
        <translation>Il n’y a rien à envoyer, ou plus qu’un transfert ne peut contenir. Envoyez moins de fichiers à la fois.</translation>
    </message>
    <message>
        <source>Files offered %2: %1</source>
        <extracomment>What is offered, and &quot;to whom&quot;</extracomment>
        <translation>Fichiers proposés %2 : %1</translation>
    </message>
    <message>
        <source>%1 offers %2</source>
        <extracomment>Who offers what</extracomment>
        <translation>%1 propose %2</translation>
    </message>
    <message>
        <source>Sent %1: %2</source>
        <extracomment>What was sent, and how that ended: &quot;photo.jpg, 2.1 MiB: All have it&quot;</extracomment>
        <translation>Envoyé %1 : %2</translation>
    </message>
    <message>
        <source>Received %1, %2: %3</source>
        <translation>Reçu %1, %2 : %3</translation>
    </message>
    <message>
        <source>Refused: %1, %2</source>
        <translation>Refusé : %1, %2</translation>
    </message>
    <message>
        <source>Cancelled: %1, %2</source>
        <translation>Annulé : %1, %2</translation>
    </message>
    <message>
        <source>Failed: %1, %2. %3</source>
        <translation>Échec : %1, %2. %3</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written. Check its permissions, then resume or take another.</source>
        <translation>Le dossier ne peut pas être écrit. Vérifiez ses droits puis reprenez, ou prenez-en un autre.</translation>
    </message>
    <message>
        <source>The receiver has too many files open. Close some programs there, then resume.</source>
        <translation>Le destinataire a trop de fichiers ouverts. Fermez-y quelques programmes, puis reprenez.</translation>
    </message>
    <message>
        <source>The receiver has too many offers. Offer it again when some of them are over.</source>
        <translation>Le destinataire a trop d’offres. Proposez-la à nouveau quand certaines seront terminées.</translation>
    </message>
    <message numerus="yes">
        <source>%1 made %Ln more offer(s)</source>
        <extracomment>Who made so many more offers of files within a short time</extracomment>
        <translation>
            <numerusform>%1 a fait encore %Ln offre</numerusform>
            <numerusform>%1 a fait encore %Ln offres</numerusform>
        </translation>
    </message>
    <message>
        <source>The receiver can&apos;t read what has arrived. It goes on once that is mended and it is resumed there.</source>
        <translation>Le destinataire ne peut pas lire ce qui est arrivé. Cela reprendra une fois le problème réglé et le transfert repris là-bas.</translation>
    </message>
    <message>
        <source>The receiver&apos;s folder can&apos;t be written. It goes on once that is mended and it is resumed there.</source>
        <translation>Le dossier du destinataire ne peut pas être écrit. Cela reprendra une fois le problème réglé et le transfert repris là-bas.</translation>
    </message>
    <message>
        <source>The sender&apos;s file changed while it was sent. Ask for it again.</source>
        <translation>Le fichier de l’expéditeur a changé pendant l’envoi. Redemandez-le.</translation>
    </message>
    <message>
        <source>The sender&apos;s file is no longer where it was. Ask for it again.</source>
        <translation>Le fichier de l’expéditeur n’est plus là où il était. Redemandez-le.</translation>
    </message>
    <message>
        <source>The sender can&apos;t read a file any more. Ask for it again.</source>
        <translation>L’expéditeur ne peut plus lire un fichier. Redemandez-le.</translation>
    </message>
    <message>
        <source>The offer is over: you did not answer in time.</source>
        <translation>L’offre est terminée : vous n’avez pas répondu à temps.</translation>
    </message>
    <message>
        <source>The other side is gone. Offer it again to who is here.</source>
        <translation>L’autre côté est parti. Proposez-le de nouveau à qui est là.</translation>
    </message>
    <message>
        <source>The other side is gone. Ask for it again when it is back.</source>
        <translation>L’autre côté est parti. Redemandez-le quand il est de retour.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A line of the log: what is sent to whom, or who offers what; and how far it is</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
</context>
</TS>
