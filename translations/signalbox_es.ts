<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>DataForms</name>
    <message numerus="yes">
        <source>… and %Ln more bytes</source>
        <translation>
            <numerusform>… y %Ln byte más</numerusform>
            <numerusform>… y %Ln bytes más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropContents</name>
    <message>
        <source>Picture %1.png</source>
        <extracomment>The name of a file with a picture that was pasted, and the time</extracomment>
        <translation>Imagen %1.png</translation>
    </message>
</context>
<context>
    <name>DropPlan</name>
    <message numerus="yes">
        <source>%Ln signal(s)</source>
        <translation>
            <numerusform>%Ln señal</numerusform>
            <numerusform>%Ln señales</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 at the pace that the server allows</source>
        <extracomment>How many signals, and how long they take</extracomment>
        <translation>%1, unos %2 al ritmo que permite el servidor</translation>
    </message>
    <message>
        <source>%1; compressing leaves about %2 % of the bytes</source>
        <extracomment>Something before it, then how much is left of it</extracomment>
        <translation>%1; al comprimir queda cerca del %2 % de los bytes</translation>
    </message>
    <message>
        <source>Send the link as a signal %1.</source>
        <translation>Enviar el enlace como señal %1.</translation>
    </message>
    <message>
        <source>Send the text, %1, as a signal %2.</source>
        <translation>Enviar el texto, %1, como señal %2.</translation>
    </message>
    <message>
        <source>Send the link as a signal of the type “%1” %2.</source>
        <translation>Enviar el enlace como señal del tipo «%1» %2.</translation>
    </message>
    <message>
        <source>Send the text, %1, as a signal of the type “%2” %3.</source>
        <translation>Enviar el texto, %1, como señal del tipo «%2» %3.</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a person</comment>
        <translation>para %1</translation>
    </message>
    <message>
        <source>to whoever joins</source>
        <translation>para quien se una</translation>
    </message>
    <message numerus="yes">
        <source>to %Ln people</source>
        <translation>
            <numerusform>para %Ln persona</numerusform>
            <numerusform>para %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it that can be sent.</source>
        <translation>No contiene nada que se pueda enviar.</translation>
    </message>
    <message>
        <source>Send the picture as “%1” %2.</source>
        <translation>Enviar la imagen como «%1» %2.</translation>
    </message>
    <message>
        <source>Send “%1” %2.</source>
        <translation>Enviar «%1» %2.</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln file(s) or folder(s) %1.</source>
        <translation>
            <numerusform>Enviar %Ln archivo o carpeta %1.</numerusform>
            <numerusform>Enviar %Ln archivos o carpetas %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a long text, %1, %2.</source>
        <translation>Enviar un texto largo, %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>A signal holds %1, so it goes as a file, or in %Ln signals.</source>
        <translation>
            <numerusform>Una señal admite %1, así que va como archivo o en %Ln señal.</numerusform>
            <numerusform>Una señal admite %1, así que va como archivo o en %Ln señales.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no files in it.</source>
        <translation>No contiene archivos.</translation>
    </message>
    <message>
        <source>Send “%1”, %2, %3.</source>
        <translation>Enviar «%1», %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln files, %1, %2.</source>
        <translation>
            <numerusform>Enviar %Ln archivo, %1, %2.</numerusform>
            <numerusform>Enviar %Ln archivos, %1, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A signal holds %1. It would take %Ln signal(s), which are more than may wait to be sent at present, so it goes as a file.</source>
        <translation>
            <numerusform>Una señal contiene %1. Haría falta %Ln señal, más de lo que puede esperar ahora para enviarse; por eso va como archivo.</numerusform>
            <numerusform>Una señal contiene %1. Harían falta %Ln señales, más de las que pueden esperar ahora para enviarse; por eso va como archivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The signal is not valid</source>
        <translation>La señal no es válida</translation>
    </message>
    <message>
        <source>Your role may not do this</source>
        <translation>Tu rol no permite esto</translation>
    </message>
    <message>
        <source>Ask for an invite with another role.</source>
        <translation>Pide una invitación con otro rol.</translation>
    </message>
    <message>
        <source>This person has left</source>
        <translation>Esta persona se ha ido</translation>
    </message>
    <message>
        <source>The signal is too large</source>
        <translation>La señal es demasiado grande</translation>
    </message>
    <message>
        <source>The server takes no more signals for now</source>
        <translation>El servidor no acepta más señales por ahora</translation>
    </message>
    <message>
        <source>Wait a moment and send it again.</source>
        <translation>Espera un momento y envíala de nuevo.</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>El servidor ha fallado</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtalo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The server refused the token</source>
        <translation>El servidor rechazó el token</translation>
    </message>
    <message>
        <source>Ask for a new invite.</source>
        <translation>Pide una invitación nueva.</translation>
    </message>
    <message>
        <source>The server knows no such session</source>
        <translation>El servidor no conoce esta sesión</translation>
    </message>
    <message>
        <source>Check the session ID, or ask for a new invite.</source>
        <translation>Comprueba el ID de sesión o pide una invitación nueva.</translation>
    </message>
    <message>
        <source>The server could not be reached</source>
        <translation>No se pudo contactar con el servidor</translation>
    </message>
    <message>
        <source>Check its address and whether it runs.</source>
        <translation>Comprueba su dirección y si está en marcha.</translation>
    </message>
    <message>
        <source>There was no link</source>
        <translation>No había conexión</translation>
    </message>
    <message>
        <source>With Retry on, signals wait until the link is back.</source>
        <translation>Con «Reintentar», las señales esperan hasta que vuelva la conexión.</translation>
    </message>
    <message>
        <source>What the session needs is incomplete</source>
        <translation>Los datos de la sesión están incompletos</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>El servidor no respondió a tiempo</translation>
    </message>
    <message>
        <source>Try again, or check its address.</source>
        <translation>Inténtalo de nuevo o comprueba su dirección.</translation>
    </message>
    <message>
        <source>The link was lost and could not be restored</source>
        <translation>Se perdió la conexión y no se pudo restablecer</translation>
    </message>
    <message>
        <source>Connect again when the network is back.</source>
        <translation>Conéctate de nuevo cuando vuelva la red.</translation>
    </message>
    <message>
        <source>The server ended the connection</source>
        <translation>El servidor terminó la conexión</translation>
    </message>
    <message>
        <source>The session is full</source>
        <translation>La sesión está llena</translation>
    </message>
    <message>
        <source>Try again when someone has left.</source>
        <translation>Inténtalo de nuevo cuando alguien haya salido.</translation>
    </message>
    <message>
        <source>What answers there is not a signaling server</source>
        <translation>Lo que responde ahí no es un servidor de señales</translation>
    </message>
    <message>
        <source>Check the server&apos;s address.</source>
        <translation>Comprueba la dirección del servidor.</translation>
    </message>
    <message>
        <source>Too many signals wait already</source>
        <translation>Ya esperan demasiadas señales</translation>
    </message>
    <message>
        <source>It waited too long for the link</source>
        <translation>Esperó demasiado tiempo la conexión</translation>
    </message>
    <message>
        <source>It was taken back</source>
        <translation>Se retiró</translation>
    </message>
    <message>
        <source>It was on its way when the link was lost</source>
        <translation>Estaba en camino cuando se perdió la conexión</translation>
    </message>
    <message>
        <source>The session ended before it could be sent</source>
        <translation>La sesión terminó antes de que se pudiera enviar</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>El certificado del servidor no es de confianza</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one the server shows.</source>
        <translation>Compara su huella con la que muestra el servidor.</translation>
    </message>
    <message>
        <source>WARNING: the server shows another certificate than before</source>
        <translation>ATENCIÓN: el servidor muestra un certificado distinto al de antes</translation>
    </message>
    <message>
        <source>Someone may be listening in between. Ask whoever runs the server before you go on.</source>
        <translation>Puede que alguien esté escuchando en medio. Pregunta a quien lleva el servidor antes de seguir.</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Código %1</translation>
    </message>
</context>
<context>
    <name>HistoryRecords</name>
    <message numerus="yes">
        <source>%Ln row(s) could not be recorded here: the disk did not take them</source>
        <translation>
            <numerusform>No se pudo grabar aquí %Ln fila: el disco no la aceptó</numerusform>
            <numerusform>No se pudieron grabar aquí %Ln filas: el disco no las aceptó</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>The history can&apos;t be used: Qt&apos;s driver for SQLite isn&apos;t installed (package libqt6sql6-sqlite).</source>
        <translation>No se puede usar el historial: el controlador de Qt para SQLite no está instalado (paquete libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>The history can&apos;t be opened: %1. Nothing is recorded until it can.</source>
        <translation>No se puede abrir el historial: %1. No se graba nada hasta que se pueda.</translation>
    </message>
    <message>
        <source>The history may not be written: %1. Nothing is recorded until it may.</source>
        <translation>No se permite escribir en el historial: %1. No se graba nada hasta que se permita.</translation>
    </message>
    <message>
        <source>The disk that holds the history is full. Nothing is recorded until there is room.</source>
        <translation>El disco que contiene el historial está lleno. No se graba nada hasta que haya sitio.</translation>
    </message>
    <message>
        <source>The history has reached its size. Nothing is recorded until some of it is deleted.</source>
        <translation>El historial ha alcanzado su tamaño. No se graba nada hasta que se elimine una parte.</translation>
    </message>
    <message>
        <source>Another program holds the history: %1. Nothing is recorded until it lets go.</source>
        <translation>Otro programa retiene el historial: %1. No se graba nada hasta que lo suelte.</translation>
    </message>
    <message>
        <source>The history can&apos;t be written: %1 (%2). Nothing is recorded until it can.</source>
        <translation>No se puede escribir el historial: %1 (%2). No se graba nada hasta que se pueda.</translation>
    </message>
    <message>
        <source>The history can&apos;t be used, nor renamed: %1. Nothing is recorded.</source>
        <translation>No se puede usar el historial, ni renombrarlo: %1. No se graba nada.</translation>
    </message>
    <message>
        <source>The history was damaged. It was kept as %1, and a new one was begun.</source>
        <translation>El historial estaba dañado. Se conservó como %1, y se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>The history was written by a later version of Signalbox. It was kept as %1, and a new one was begun.</source>
        <translation>El historial lo escribió una versión posterior de Signalbox. Se conservó como %1, y se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>The file of the history belongs to another program. It was kept as %1, and a new one was begun.</source>
        <translation>El archivo del historial pertenece a otro programa. Se conservó como %1, y se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>Session without a name</source>
        <translation>Sesión sin nombre</translation>
    </message>
    <message>
        <source>Hosted on this computer</source>
        <translation>Alojada en este equipo</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1, sesión %2</translation>
    </message>
</context>
<context>
    <name>JsonLint</name>
    <message>
        <source>The %1 of line %L2 isn&apos;t closed: a %3 is missing.</source>
        <translation>El %1 de la línea %L2 no está cerrado: falta un %3.</translation>
    </message>
    <message>
        <source>There is no JSON value yet.</source>
        <translation>Todavía no hay ningún valor JSON.</translation>
    </message>
    <message>
        <source>A colon is missing after the name.</source>
        <translation>Faltan dos puntos después del nombre.</translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation>Falta una coma antes de esto.</translation>
    </message>
    <message>
        <source>The JSON value has ended before this: there can be one only.</source>
        <translation>El valor JSON ha terminado antes de esto: solo puede haber uno.</translation>
    </message>
    <message>
        <source>Names stand in double quotes (&quot;).</source>
        <translation>Los nombres van entre comillas dobles (&quot;).</translation>
    </message>
    <message>
        <source>Lists and objects may lie in each other %L1 deep.</source>
        <translation>Las listas y los objetos se pueden anidar hasta %L1 niveles.</translation>
    </message>
    <message>
        <source>A value is missing before this.</source>
        <translation>Falta un valor antes de esto.</translation>
    </message>
    <message>
        <source>A name is missing before this.</source>
        <translation>Falta un nombre antes de esto.</translation>
    </message>
    <message>
        <source>This %1 closes nothing.</source>
        <translation>Este %1 no cierra nada.</translation>
    </message>
    <message>
        <source>The %1 of line %L2 is closed by %3 and not by %4.</source>
        <translation>El %1 de la línea %L2 se cierra con %3 y no con %4.</translation>
    </message>
    <message>
        <source>Something is missing before the %1, or there is a comma or colon too many.</source>
        <translation>Falta algo antes del %1, o sobran una coma o dos puntos.</translation>
    </message>
    <message>
        <source>Column %L1: %2</source>
        <comment>where, and what is wrong there</comment>
        <translation>Columna %L1: %2</translation>
    </message>
    <message>
        <source>Line %L1, column %L2: %3</source>
        <translation>Línea %L1, columna %L2: %3</translation>
    </message>
    <message>
        <source>A backslash is written as \\ here.</source>
        <translation>Una barra invertida se escribe aquí como \\.</translation>
    </message>
    <message>
        <source>Four digits from 0 to 9 and A to F follow on \u.</source>
        <translation>Después de \u van cuatro dígitos de 0 a 9 y de A a F.</translation>
    </message>
    <message>
        <source>This text isn&apos;t closed: a &quot; is missing. A line break in it is written as \n.</source>
        <translation>Este texto no está cerrado: falta un &quot;. En él, un salto de línea se escribe como \n.</translation>
    </message>
    <message>
        <source>A tab in a text is written as \t.</source>
        <translation>En un texto, una tabulación se escribe como \t.</translation>
    </message>
    <message>
        <source>This character can&apos;t stand in a text.</source>
        <translation>Este carácter no puede estar en un texto.</translation>
    </message>
    <message>
        <source>This text isn&apos;t closed: a &quot; is missing.</source>
        <translation>Este texto no está cerrado: falta un &quot;.</translation>
    </message>
    <message>
        <source>Numbers are written as in 12, -0.5 or 3e8, without a 0 in front.</source>
        <translation>Los números se escriben como 12, -0.5 o 3e8, sin un 0 delante.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Este número es demasiado grande.</translation>
    </message>
    <message>
        <source>Texts stand in double quotes (&quot;).</source>
        <translation>Los textos van entre comillas dobles (&quot;).</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON no tiene comentarios.</translation>
    </message>
    <message>
        <source>“%1” is no JSON value: texts stand in double quotes (&quot;), and there are numbers, true, false and null.</source>
        <translation>«%1» no es un valor JSON: los textos van entre comillas dobles (&quot;), y hay números, true, false y null.</translation>
    </message>
</context>
<context>
    <name>LabScript</name>
    <message>
        <source>Train tunnel</source>
        <translation>Túnel de tren</translation>
    </message>
    <message>
        <source>The signal gets weak</source>
        <translation>La cobertura se debilita</translation>
    </message>
    <message>
        <source>Hardly anything passes</source>
        <translation>No pasa casi nada</translation>
    </message>
    <message>
        <source>In the tunnel: nothing passes</source>
        <translation>En el túnel: no pasa nada</translation>
    </message>
    <message>
        <source>No network at all</source>
        <translation>Sin red alguna</translation>
    </message>
    <message>
        <source>Daylight between two tunnels</source>
        <translation>Luz del día entre dos túneles</translation>
    </message>
    <message>
        <source>In the second tunnel</source>
        <translation>En el segundo túnel</translation>
    </message>
    <message>
        <source>Out in the open again</source>
        <translation>De nuevo al aire libre</translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>The filter&apos;s &quot;%1&quot; can&apos;t be read.</source>
        <translation>No se puede leer «%1» del filtro.</translation>
    </message>
    <message>
        <source>The expression is not complete or not right at character %1: %2</source>
        <translation>La expresión está incompleta o mal en el carácter %1: %2</translation>
    </message>
</context>
<context>
    <name>LogFormat</name>
    <message>
        <source>It is no JSON: %1, at byte %2.</source>
        <translation>No es JSON: %1, en el byte %2.</translation>
    </message>
    <message>
        <source>It is JSON, but not an object.</source>
        <translation>Es JSON, pero no un objeto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing, or is not what a log holds there.</source>
        <translation>Falta «%1», o no es lo que un registro contiene ahí.</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>Left: the connection was lost</source>
        <translation>Salió: se perdió la conexión</translation>
    </message>
    <message>
        <source>Left: no answer any more</source>
        <translation>Salió: dejó de responder</translation>
    </message>
    <message>
        <source>Left: a moderator ended the connection</source>
        <translation>Salió: un moderador terminó la conexión</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salió</translation>
    </message>
    <message>
        <source>Link back after %1</source>
        <translation>La conexión volvió tras %1</translation>
    </message>
    <message numerus="yes">
        <source>Link back after %1, %Ln signal(s) had waited</source>
        <translation>
            <numerusform>La conexión volvió tras %1, %Ln señal había esperado</numerusform>
            <numerusform>La conexión volvió tras %1, %Ln señales habían esperado</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>ayer, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
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
        <translation>espera al servidor</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>unknown: it may have been sent</source>
        <translation>incierta: quizá se envió</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Se unió</translation>
    </message>
    <message>
        <source>Link lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>The server had forgotten this connection: signals of others may be missing</source>
        <translation>El servidor había olvidado esta conexión: pueden faltar señales de otros</translation>
    </message>
    <message>
        <source>Session left</source>
        <translation>Salida de la sesión</translation>
    </message>
    <message>
        <source>Session ended: %1</source>
        <translation>Sesión terminada: %1</translation>
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
        <translation>texto</translation>
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
        <translation>saldrá cuando vuelva la conexión</translation>
    </message>
    <message>
        <source>was on its way, is sent again when the link is back</source>
        <translation>estaba en camino, se enviará de nuevo cuando vuelva la conexión</translation>
    </message>
    <message>
        <source>fails without a link</source>
        <translation>fallará sin conexión</translation>
    </message>
    <message>
        <source>may have arrived, is not sent again</source>
        <translation>quizá llegó, no se enviará de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>goes out after %Ln other(s)</source>
        <translation>
            <numerusform>saldrá después de otra</numerusform>
            <numerusform>saldrá después de otras %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>goes out next</source>
        <translation>será la próxima en salir</translation>
    </message>
    <message>
        <source>goes out in %1</source>
        <translation>saldrá en %1</translation>
    </message>
    <message>
        <source>goes out as soon as the server takes it</source>
        <translation>saldrá en cuanto el servidor la acepte</translation>
    </message>
    <message>
        <source>is sent again if the link is lost</source>
        <translation>se enviará de nuevo si se pierde la conexión</translation>
    </message>
    <message>
        <source>fails if the link is lost</source>
        <translation>fallará si se pierde la conexión</translation>
    </message>
    <message>
        <source>is not sent again if the link is lost</source>
        <translation>no se enviará de nuevo si se pierde la conexión</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>The server takes no more for now</source>
        <translation>El servidor no acepta más por ahora</translation>
    </message>
    <message>
        <source>Others go first</source>
        <translation>Otras van antes</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>Enviada, aún sin respuesta</translation>
    </message>
    <message>
        <source>is given up as unknown in %1</source>
        <translation>se da por incierta en %1</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>caduca en %1</translation>
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
        <translation>falla en %1 si no ha vuelto para entonces</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Moderator</source>
        <translation>Moderador</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Publisher only</source>
        <translation>Solo publisher</translation>
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
        <translation>su servidor no es una dirección que empiece por http:// o https://</translation>
    </message>
    <message>
        <source>it has no project key</source>
        <translation>no tiene clave de proyecto</translation>
    </message>
    <message>
        <source>it has no session ID</source>
        <translation>no tiene ID de sesión</translation>
    </message>
    <message>
        <source>its entry is neither “token” nor “secret”</source>
        <translation>su entry no es ni «token» ni «secret»</translation>
    </message>
    <message>
        <source>This is no JSON: %1 at byte %L2.</source>
        <translation>Esto no es JSON: %1 en el byte %L2.</translation>
    </message>
    <message>
        <source>This is no file of profiles: it has no member “%1”.</source>
        <translation>Esto no es un archivo de perfiles: no tiene el miembro «%1».</translation>
    </message>
    <message>
        <source>This file was written by a later version of Signalbox.</source>
        <translation>Este archivo lo escribió una versión posterior de Signalbox.</translation>
    </message>
    <message>
        <source>These are %L1 profiles, at most %L2 are taken.</source>
        <translation>Son %L1 perfiles, se aceptan como máximo %L2.</translation>
    </message>
    <message>
        <source>Profile %L1 can&apos;t be read: %2.</source>
        <translation>No se puede leer el perfil %L1: %2.</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el dispositivo</translation>
    </message>
</context>
<context>
    <name>QJsonParseError</name>
    <message>
        <source>unterminated object</source>
        <translation>un objeto no está cerrado</translation>
    </message>
    <message>
        <source>missing name separator</source>
        <translation>faltan los dos puntos tras un nombre</translation>
    </message>
    <message>
        <source>unterminated array</source>
        <translation>una lista no está cerrada</translation>
    </message>
    <message>
        <source>missing value separator</source>
        <translation>falta una coma entre dos valores</translation>
    </message>
    <message>
        <source>illegal value</source>
        <translation>valor no válido</translation>
    </message>
    <message>
        <source>invalid termination by number</source>
        <translation>el texto termina demasiado pronto, tras un número</translation>
    </message>
    <message>
        <source>illegal number</source>
        <translation>número no válido</translation>
    </message>
    <message>
        <source>invalid escape sequence</source>
        <translation>secuencia de escape no válida</translation>
    </message>
    <message>
        <source>invalid UTF8 string</source>
        <translation>UTF-8 no válido</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>un texto no está cerrado</translation>
    </message>
    <message>
        <source>object is missing after a comma</source>
        <translation>falta algo tras una coma</translation>
    </message>
    <message>
        <source>too deeply nested document</source>
        <translation>anidado demasiado profundo</translation>
    </message>
    <message>
        <source>too large document</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>garbage at the end of the document</source>
        <translation>sobra algo al final</translation>
    </message>
</context>
<context>
    <name>QRegularExpression</name>
    <message>
        <source>missing closing parenthesis</source>
        <translation>falta el paréntesis de cierre</translation>
    </message>
    <message>
        <source>unmatched closing parenthesis</source>
        <translation>paréntesis de cierre sin apertura</translation>
    </message>
    <message>
        <source>missing terminating ] for character class</source>
        <translation>falta ] al final de la clase de caracteres</translation>
    </message>
    <message>
        <source>quantifier does not follow a repeatable item</source>
        <translation>no hay nada que repetir antes del cuantificador</translation>
    </message>
    <message>
        <source>range out of order in character class</source>
        <translation>intervalo invertido en la clase de caracteres</translation>
    </message>
    <message>
        <source>numbers out of order in {} quantifier</source>
        <translation>números invertidos en {}</translation>
    </message>
    <message>
        <source>\ at end of pattern</source>
        <translation>\ al final del patrón</translation>
    </message>
    <message>
        <source>reference to non-existent subpattern</source>
        <translation>referencia a un grupo que no existe</translation>
    </message>
    <message>
        <source>lookbehind assertion is not fixed length</source>
        <translation>la aserción hacia atrás no tiene longitud fija</translation>
    </message>
    <message>
        <source>unrecognized character follows \</source>
        <translation>carácter desconocido tras \</translation>
    </message>
    <message>
        <source>unrecognized character after (? or (?-</source>
        <translation>carácter desconocido tras (? o (?-</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>No se puede escribir en el archivo existente %1</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>Ese nombre es el de una carpeta</translation>
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
        <translation>Mayús</translation>
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
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>QSslSocket</name>
    <message>
        <source>The certificate is self-signed, and untrusted</source>
        <translation>El certificado es autofirmado y no es de confianza</translation>
    </message>
    <message>
        <source>The root certificate of the certificate chain is self-signed, and untrusted</source>
        <translation>El certificado raíz de la cadena es autofirmado y no es de confianza</translation>
    </message>
    <message>
        <source>The issuer certificate of a locally looked up certificate could not be found</source>
        <translation>No se encontró el certificado del emisor en este equipo</translation>
    </message>
    <message>
        <source>The issuer certificate could not be found</source>
        <translation>No se encontró el certificado del emisor</translation>
    </message>
    <message>
        <source>No certificates could be verified</source>
        <translation>No se pudo verificar ningún certificado</translation>
    </message>
    <message>
        <source>The host name did not match any of the valid hosts for this certificate</source>
        <translation>El certificado no vale para el nombre de este servidor</translation>
    </message>
    <message>
        <source>The certificate is not yet valid</source>
        <translation>El certificado aún no es válido</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>El certificado ha caducado</translation>
    </message>
    <message>
        <source>The root CA certificate is not trusted for this purpose</source>
        <translation>El certificado raíz no es de confianza para este fin</translation>
    </message>
    <message>
        <source>The peer certificate is blacklisted</source>
        <translation>El certificado del servidor está en la lista negra</translation>
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
        <translation>El token ha caducado</translation>
    </message>
    <message>
        <source>The token has just expired</source>
        <translation>El token acaba de caducar</translation>
    </message>
    <message numerus="yes">
        <source>The token expired %Ln minute(s) ago</source>
        <translation>
            <numerusform>El token caducó hace %Ln minuto</numerusform>
            <numerusform>El token caducó hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token expired %Ln hour(s) ago</source>
        <translation>
            <numerusform>El token caducó hace %Ln hora</numerusform>
            <numerusform>El token caducó hace %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token expired %Ln day(s) ago</source>
        <translation>
            <numerusform>El token caducó hace %Ln día</numerusform>
            <numerusform>El token caducó hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>The token expired on %1</source>
        <translation>El token caducó el %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact: its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The token was made in the future, by this computer&apos;s clock</source>
        <translation>El token se creó en el futuro, según el reloj de este equipo</translation>
    </message>
    <message>
        <source>The token&apos;s signature is wrong: it was changed, or made with another secret</source>
        <translation>La firma del token es incorrecta: se modificó o se creó con otro secreto</translation>
    </message>
    <message>
        <source>The token can&apos;t be read</source>
        <translation>No se puede leer el token</translation>
    </message>
    <message>
        <source>This token is for the REST API and lets nobody into a session</source>
        <translation>Este token es para la API REST y no deja entrar a nadie en una sesión</translation>
    </message>
    <message>
        <source>The token names a role that doesn&apos;t exist</source>
        <translation>El token indica un rol que no existe</translation>
    </message>
    <message>
        <source>The token is for another session</source>
        <translation>El token es para otra sesión</translation>
    </message>
    <message>
        <source>The token is for project %1, but the session belongs to project %2</source>
        <translation>El token es para el proyecto %1, pero la sesión pertenece al proyecto %2</translation>
    </message>
    <message>
        <source>The session belongs to project %1, not to %2</source>
        <translation>La sesión pertenece al proyecto %1, no a %2</translation>
    </message>
    <message>
        <source>The session ID can&apos;t be read</source>
        <translation>No se puede leer el ID de sesión</translation>
    </message>
    <message>
        <source>The server knows no such session</source>
        <translation>El servidor no conoce esta sesión</translation>
    </message>
    <message>
        <source>The server has no project with the key %1</source>
        <translation>El servidor no tiene ningún proyecto con la clave %1</translation>
    </message>
    <message>
        <source>Ask for a new invite, or mint one if you have the secret.</source>
        <translation>Pide una invitación nueva, o emite un token si tienes el secreto.</translation>
    </message>
    <message>
        <source>Check the clock here and that of whoever made the token.</source>
        <translation>Comprueba el reloj de aquí y el de quien creó el token.</translation>
    </message>
    <message>
        <source>Copy it again, from its first to its last character, or ask for a new invite.</source>
        <translation>Cópialo de nuevo, del primer al último carácter, o pide una invitación nueva.</translation>
    </message>
    <message>
        <source>Ask for an invite, or for a token for this session.</source>
        <translation>Pide una invitación o un token para esta sesión.</translation>
    </message>
    <message>
        <source>Ask for an invite with another role.</source>
        <translation>Pide una invitación con otro rol.</translation>
    </message>
    <message>
        <source>Ask for an invite to this session.</source>
        <translation>Pide una invitación a esta sesión.</translation>
    </message>
    <message>
        <source>Ask for a token made with the key and secret of project %1.</source>
        <translation>Pide un token creado con la clave y el secreto del proyecto %1.</translation>
    </message>
    <message>
        <source>Correct the project key.</source>
        <translation>Corrige la clave de proyecto.</translation>
    </message>
    <message>
        <source>Check the session ID and the server&apos;s address, or ask for a new invite.</source>
        <translation>Comprueba el ID de sesión y la dirección del servidor, o pide una invitación nueva.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or ask for a new invite.</source>
        <translation>Comprueba la dirección del servidor, o pide una invitación nueva.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Session of the token</source>
        <translation>Sesión del token</translation>
    </message>
    <message>
        <source>Session to join</source>
        <translation>Sesión a la que unirse</translation>
    </message>
</context>
<context>
    <name>RetryFields</name>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>So many signals in a second</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>First pause</source>
        <translation>Primera pausa</translation>
    </message>
    <message>
        <source>Each pause grows</source>
        <translation>Cada pausa crece</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Pausa más larga</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Abandonar tras</translation>
    </message>
    <message>
        <source>Time for a signal</source>
        <translation>Tiempo para una señal</translation>
    </message>
    <message>
        <source>Signals that may wait</source>
        <translation>Señales que pueden esperar</translation>
    </message>
    <message>
        <source>Their size together</source>
        <translation>Su tamaño en total</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera más larga</translation>
    </message>
    <message>
        <source>Send what waited at</source>
        <translation>Enviar lo que esperaba a</translation>
    </message>
    <message>
        <source>How long to wait before the first attempt once the link is lost.</source>
        <translation>Cuánto esperar antes del primer intento cuando se pierde la conexión.</translation>
    </message>
    <message>
        <source>Each pause is this many times the one before.</source>
        <translation>Cada pausa es tantas veces más larga que la anterior.</translation>
    </message>
    <message>
        <source>No pause grows beyond this.</source>
        <translation>Ninguna pausa crece más que esto.</translation>
    </message>
    <message>
        <source>Each pause is varied by up to this share, up or down, so that many clients don&apos;t come back at the same moment.</source>
        <translation>Cada pausa varía hasta esta proporción, hacia arriba o hacia abajo, para que muchos clientes no vuelvan en el mismo momento.</translation>
    </message>
    <message>
        <source>After so many attempts the session ends. 0 means no limit: as many as fit into the time.</source>
        <translation>Tras tantos intentos, la sesión termina. 0 significa sin límite: tantos como quepan en el tiempo.</translation>
    </message>
    <message>
        <source>When the link was lost for so long, the session ends. “never” means that a lost link is never tried again.</source>
        <translation>Cuando la conexión lleva tanto tiempo perdida, la sesión termina. «nunca» significa que una conexión perdida nunca se reintenta.</translation>
    </message>
    <message>
        <source>How long a signal may be without an outcome. “automatic” is the time until the session gives up and 5.9 s.</source>
        <translation>Cuánto puede estar una señal sin resultado. «automático» es el tiempo hasta que la sesión abandona, más 5,9 s.</translation>
    </message>
    <message>
        <source>How many signals may wait for the link.</source>
        <translation>Cuántas señales pueden esperar la conexión.</translation>
    </message>
    <message>
        <source>How many bytes of type and data may wait for the link.</source>
        <translation>Cuántos bytes de tipo y datos pueden esperar la conexión.</translation>
    </message>
    <message>
        <source>A signal that waited so long without ever being sent expires. “automatic” is the time until the session gives up and 5.9 s.</source>
        <translation>Una señal que esperó tanto sin llegar a enviarse caduca. «automático» es el tiempo hasta que la sesión abandona, más 5,9 s.</translation>
    </message>
    <message>
        <source>So many signals a second go out when the link is back; new ones go behind them. 0 means no limit: as fast as the server takes them.</source>
        <translation>Tantas señales por segundo salen cuando vuelve la conexión; las nuevas van detrás. 0 significa sin límite: tan rápido como el servidor las acepte.</translation>
    </message>
    <message>
        <source>%1 to %2, default %3</source>
        <translation>%1 a %2, por defecto %3</translation>
    </message>
    <message>
        <source>This is not a time. Write it like 100 ms, 1.5 s, 2 min or 1 h.</source>
        <translation>Esto no es un tiempo. Escríbelo como 100 ms, 1,5 s, 2 min o 1 h.</translation>
    </message>
    <message>
        <source>This is not a size. Write it like 512 KiB or 8 MiB.</source>
        <translation>Esto no es un tamaño. Escríbelo como 512 KiB u 8 MiB.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Esto no es un número entero.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Esto no es un número.</translation>
    </message>
    <message>
        <source>Must be between %1 and %2.</source>
        <translation>Debe estar entre %1 y %2.</translation>
    </message>
    <message>
        <source>Must not be shorter than the first pause, %1.</source>
        <translation>No debe ser más corta que la primera pausa, %1.</translation>
    </message>
</context>
<context>
    <name>RetryTimeline</name>
    <message>
        <source>A lost link is not tried again: the session ends at once.</source>
        <translation>Una conexión perdida no se reintenta: la sesión termina enseguida.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln attempt(s) come %1 after the loss. More follow; it gives up after %2 at the latest.</source>
        <translation>
            <numerusform>El primer intento llega %1 después de la pérdida. Siguen más; se abandona a más tardar tras %2.</numerusform>
            <numerusform>Los primeros %Ln intentos llegan %1 después de la pérdida. Siguen más; se abandona a más tardar tras %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s): %1 after the loss. Then it gives up.</source>
        <translation>
            <numerusform>%Ln intento: %1 después de la pérdida. Luego se abandona.</numerusform>
            <numerusform>%Ln intentos: %1 después de la pérdida. Luego se abandona.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>The saved filters can&apos;t be read.</source>
        <translation>No se pueden leer los filtros guardados.</translation>
    </message>
    <message>
        <source>The saved filter &quot;%1&quot; can&apos;t be read. %2</source>
        <translation>No se puede leer el filtro guardado «%1». %2</translation>
    </message>
</context>
<context>
    <name>SessionProblem</name>
    <message>
        <source>The hub of this session ended with the application</source>
        <translation>El hub de esta sesión terminó con la aplicación</translation>
    </message>
    <message>
        <source>Connect again to host it anew. People need new invites then.</source>
        <translation>Conéctate de nuevo para volver a alojarla. Las personas necesitarán entonces invitaciones nuevas.</translation>
    </message>
    <message>
        <source>This session was open the last time, and its token was not kept</source>
        <translation>Esta sesión estaba abierta la última vez, y su token no se conservó</translation>
    </message>
    <message>
        <source>Paste an invite or enter a token to join again.</source>
        <translation>Pega una invitación o introduce un token para unirte de nuevo.</translation>
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
        <translation>No se pueden leer los ajustes de %1: %2. Signalbox empieza con sus valores por defecto.</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged and can&apos;t be set aside: %2. Signalbox starts with its defaults.</source>
        <translation>Los ajustes de %1 están dañados y no se pueden apartar: %2. Signalbox empieza con sus valores por defecto.</translation>
    </message>
    <message>
        <source>The settings were damaged. They are now in %1, and Signalbox starts with its defaults.</source>
        <translation>Los ajustes estaban dañados. Ahora están en %1, y Signalbox empieza con sus valores por defecto.</translation>
    </message>
</context>
<context>
    <name>SignalLanes</name>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
</context>
<context>
    <name>SignalSender</name>
    <message>
        <source>nobody is chosen who gets it</source>
        <translation>no se ha elegido a nadie que la reciba</translation>
    </message>
</context>
<context>
    <name>Signalbox::AboutDialog</name>
    <message>
        <source>the window, the network, the tests</source>
        <translation>la ventana, la red, las pruebas</translation>
    </message>
    <message>
        <source>what a hosted session answers servers with</source>
        <translation>con lo que una sesión alojada responde a los servidores</translation>
    </message>
    <message>
        <source>encrypted connections, certificates</source>
        <translation>conexiones cifradas, certificados</translation>
    </message>
    <message>
        <source>tokens and secrets in the keychain</source>
        <translation>tokens y secretos en el llavero</translation>
    </message>
    <message>
        <source>About Signalbox</source>
        <translation>Acerca de Signalbox</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar el &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Versions and what the links did, for whoever helps you. No names, no tokens, nothing that was sent.</source>
        <translation>Versiones y lo que hicieron las conexiones, para quien te ayude. Sin nombres, sin tokens, nada de lo que se envió.</translation>
    </message>
    <message>
        <source>Signalbox %1</source>
        <translation>Signalbox %1</translation>
    </message>
    <message>
        <source>Sends OpenTok signals between the clients of a session.</source>
        <translation>Envía señales de OpenTok entre los clientes de una sesión.</translation>
    </message>
    <message>
        <source>The sources are under the MIT licence. This program contains parts under GPL-3, so as a whole it is under GPL-3.</source>
        <translation>El código fuente está bajo la licencia MIT. Este programa contiene partes bajo GPL-3, así que en su conjunto está bajo GPL-3.</translation>
    </message>
    <message>
        <source>It is made with:</source>
        <translation>Está hecho con:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>the history of signals</source>
        <translation>el historial de señales</translation>
    </message>
    <message>
        <source>invites as QR codes</source>
        <translation>invitaciones como códigos QR</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppearancePage</name>
    <message>
        <source>as the system</source>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>cómodo</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>compacto</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>Con&amp;trols</source>
        <translation>Co&amp;ntroles</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Everything applies at once, to sessions that run as well. What the log already says stays in the language it was written in.</source>
        <translation>Todo se aplica enseguida, también a las sesiones en marcha. Lo que el registro ya dice se queda en el idioma en que se escribió.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ByteMeter</name>
    <message>
        <source>Bytes of UTF-8 in use, and how many a signal may hold</source>
        <translation>Bytes de UTF-8 en uso, y cuántos puede contener una señal</translation>
    </message>
    <message>
        <source>%L1 of %L2 bytes</source>
        <translation>%L1 de %L2 bytes</translation>
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
        <translation>Captura %1, %2</translation>
    </message>
    <message>
        <source>Recorded session %1, %2</source>
        <translation>Sesión grabada %1, %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::CapturePage</name>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;Detener la lectura</translation>
    </message>
    <message>
        <source>There is nothing in this capture.</source>
        <translation>No hay nada en esta captura.</translation>
    </message>
    <message>
        <source>Nothing is recorded of this session.</source>
        <translation>No hay nada grabado de esta sesión.</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>Cuánto se ha leído</translation>
    </message>
</context>
<context>
    <name>Signalbox::CaptureViewModel</name>
    <message>
        <source>Reading, %1 %</source>
        <translation>Leyendo, %1 %</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Aún no leído</translation>
    </message>
</context>
<context>
    <name>Signalbox::CapturesPanel</name>
    <message>
        <source>&amp;Close capture</source>
        <translation>&amp;Cerrar la captura</translation>
    </message>
    <message>
        <source>Saved logs</source>
        <translation>Registros guardados</translation>
    </message>
    <message>
        <source>&amp;Close recorded session</source>
        <translation>&amp;Cerrar la sesión grabada</translation>
    </message>
</context>
<context>
    <name>Signalbox::CertificateDialog</name>
    <message>
        <source>The server&apos;s certificate is not the one you trusted</source>
        <translation>El certificado del servidor no es el que aceptaste como de confianza</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>¿Es este el servidor correcto?</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>Certificado de %1</translation>
    </message>
    <message>
        <source>Someone may be listening in between, or the server has a new certificate. Ask whoever runs it, by another way than this, before you go on.</source>
        <translation>Puede que alguien esté escuchando en medio, o el servidor tiene un certificado nuevo. Pregunta a quien lo lleva, por otro medio que este, antes de seguir.</translation>
    </message>
    <message>
        <source>Nobody that this computer knows vouches for it. If whoever runs it shows the same fingerprint, it is the right one, and this certificate alone will be accepted from now on.</source>
        <translation>Nadie que este equipo conozca responde por él. Si quien lo lleva muestra la misma huella, es el correcto, y a partir de ahora solo se aceptará este certificado.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Mostrado ahora</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella (SHA-256)</translation>
    </message>
    <message>
        <source>Trusted so far</source>
        <translation>De confianza hasta ahora</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sí mismo</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <extracomment>A date, in the letters that QLocale::toString() takes</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>From one day to another</extracomment>
        <translation>Válido</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>&amp;Trust the new certificate</source>
        <translation>&amp;Confiar en el nuevo certificado</translation>
    </message>
    <message>
        <source>&amp;Trust and connect</source>
        <translation>&amp;Confiar y conectar</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t connect</source>
        <translation>&amp;No conectar</translation>
    </message>
</context>
<context>
    <name>Signalbox::ChooseFilesDialog</name>
    <message>
        <source>&amp;Accept these</source>
        <translation>&amp;Aceptar estos</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Files that are offered</source>
        <translation>Archivos ofrecidos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The name of a file, and its size</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <extracomment>How many files are chosen, and their size</extracomment>
        <translation>
            <numerusform>%Ln archivo, %1</numerusform>
            <numerusform>%Ln archivos, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::CloseQuestion</name>
    <message>
        <source>Files are under way</source>
        <translation>Hay archivos en camino</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) are not finished.</source>
        <translation>
            <numerusform>%Ln transferencia no ha terminado.</numerusform>
            <numerusform>%Ln transferencias no han terminado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close &amp;anyway</source>
        <translation>Cerrar &amp;de todos modos</translation>
    </message>
    <message>
        <source>They stop when this session is closed. Where it is opened again and still there, those that were accepted go on, and only what is missing is sent; other offers end.</source>
        <translation>Se detienen al cerrar esta sesión. Si se abre de nuevo y sigue ahí, las aceptadas continúan y solo se envía lo que falta; las demás ofertas terminan.</translation>
    </message>
    <message>
        <source>They stop when Signalbox is closed. Where the session is still there the next time, those that were accepted go on then, and only what is missing is sent; other offers end.</source>
        <translation>Se detienen al cerrar Signalbox. Si la sesión sigue ahí la próxima vez, las aceptadas continúan entonces y solo se envía lo que falta; las demás ofertas terminan.</translation>
    </message>
    <message>
        <source>Close session</source>
        <translation>Cerrar la sesión</translation>
    </message>
    <message>
        <source>Close Signalbox</source>
        <translation>Cerrar Signalbox</translation>
    </message>
    <message>
        <source>Close “%1”? It is hosted here, and ends for everyone.</source>
        <translation>¿Cerrar la sesión «%1»? Se aloja aquí y termina para todos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s) still wait to be sent.</source>
        <translation>
            <numerusform>%Ln señal espera aún a ser enviada.</numerusform>
            <numerusform>%Ln señales esperan aún a ser enviadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other person(s) will be disconnected. They can&apos;t come back: their invites will lead nowhere.</source>
        <translation>
            <numerusform>Se desconectará a %Ln persona más. No podrá volver: su invitación no llevará a ninguna parte.</numerusform>
            <numerusform>Se desconectará a %Ln personas más. No podrán volver: sus invitaciones no llevarán a ninguna parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Signalbox? “%1” is hosted here, and ends for everyone.</source>
        <translation>¿Cerrar Signalbox? «%1» se aloja aquí y termina para todos.</translation>
    </message>
    <message numerus="yes">
        <source>Close Signalbox? %Ln session(s) are hosted here, and end for everyone.</source>
        <translation>
            <numerusform>¿Cerrar Signalbox? Se aloja aquí %Ln sesión, que termina para todos.</numerusform>
            <numerusform>¿Cerrar Signalbox? Se alojan aquí %Ln sesiones, que terminan para todos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::CommandPalette</name>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>Nada se llama así. Prueba con otra palabra.</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quieres hacer?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>cannot be done now</source>
        <translation>no es posible ahora</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Esto no es posible ahora.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CompareDialog</name>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>(no data)</source>
        <translation>(sin datos)</translation>
    </message>
    <message>
        <source>Compare two rows</source>
        <translation>Comparar dos filas</translation>
    </message>
    <message>
        <source>Differences, line by line</source>
        <translation>Diferencias, línea por línea</translation>
    </message>
    <message>
        <source>−  only at %1
+  only at %2, %3 later</source>
        <translation>−  solo a las %1
+  solo a las %2, %3 después</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <comment>JSON or text</comment>
        <translation>Datos: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::ComposerViewModel</name>
    <message>
        <source>Goes out as text. It is no JSON: %1</source>
        <translation>Sale como texto. No es JSON: %1</translation>
    </message>
    <message>
        <source>A type may hold letters A to Z, digits and - . _ ~ only.</source>
        <translation>Un tipo solo puede contener letras de la A a la Z, dígitos y - . _ ~.</translation>
    </message>
    <message>
        <source>The type has %L1 bytes, %L2 are allowed.</source>
        <translation>El tipo tiene %L1 bytes, se permiten %L2.</translation>
    </message>
    <message>
        <source>Your role may not send signals. Ask for an invite as publisher.</source>
        <translation>Tu rol no permite enviar señales. Pide una invitación como publisher.</translation>
    </message>
    <message>
        <source>%L1 bytes, %L2 are allowed: shorten it by %L3.</source>
        <translation>%L1 bytes, se permiten %L2: acórtalo en %L3.</translation>
    </message>
    <message>
        <source>Not connected. Your text stays here until you connect.</source>
        <translation>No conectado. Tu texto se queda aquí hasta que te conectes.</translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>Elige quién la recibe.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ComposerWidget</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Fill in {{…}}</source>
        <translation>&amp;Completar {{…}}</translation>
    </message>
    <message>
        <source>&amp;Retry when the link is back</source>
        <translation>Rei&amp;ntentar cuando vuelva la conexión</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Show o&amp;utbox</source>
        <translation>Mostrar la &amp;bandeja de salida</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Letters A to Z, digits and - . _ ~, at most 128 bytes, or nothing</source>
        <translation>Letras de la A a la Z, dígitos y - . _ ~, 128 bytes como máximo, o nada</translation>
    </message>
    <message>
        <source>On: the signal waits while the link is down. Off: it fails at once when there is no link.</source>
        <translation>Activado: la señal espera mientras no hay conexión. Desactivado: falla enseguida si no hay conexión.</translation>
    </message>
    <message>
        <source>On: the data travels as the JSON value it is, and a program gets an object or a number. Off: it travels as text.</source>
        <translation>Activado: los datos viajan como el valor JSON que son, y un programa recibe un objeto o un número. Desactivado: viajan como texto.</translation>
    </message>
    <message>
        <source>On: {{now}}, {{counter}} and the like are filled in when the signal is sent.</source>
        <translation>Activado: {{now}}, {{counter}} y similares se rellenan al enviar la señal.</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>Pa&amp;ra</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>More for this signal</source>
        <translation>Más para esta señal</translation>
    </message>
    <message>
        <source>Format JSON, send repeatedly, what was sent before</source>
        <translation>Dar formato al JSON, enviar repetidamente, lo que se envió antes</translation>
    </message>
    <message>
        <source>&amp;Format JSON</source>
        <translation>&amp;Dar formato al JSON</translation>
    </message>
    <message>
        <source>&amp;Minify JSON</source>
        <translation>&amp;Compactar el JSON</translation>
    </message>
    <message>
        <source>Send &amp;repeatedly</source>
        <translation>Enviar &amp;repetidamente</translation>
    </message>
    <message>
        <source>&amp;Previous signal</source>
        <translation>Señal &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next signal</source>
        <translation>Señal &amp;siguiente</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Write a template, or keep what is written as one (Ctrl+T)</source>
        <translation>Insertar una plantilla, o conservar lo escrito como una (Ctrl+T)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Send the signal (%1)</source>
        <translation>Enviar la señal (%1)</translation>
    </message>
    <message>
        <source>See what waits and why, send it now, edit it or take it back</source>
        <translation>Ver qué espera y por qué, enviarlo ahora, editarlo o retirarlo</translation>
    </message>
    <message>
        <source>Write a signal. %1 sends it, Enter breaks the line.</source>
        <translation>Escribe una señal. %1 la envía, Intro cambia de línea.</translation>
    </message>
    <message>
        <source>What you write stays here until you are in the session.</source>
        <translation>Lo que escribas se queda aquí hasta que estés en la sesión.</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>No enviada: %1.</translation>
    </message>
    <message>
        <source>It is no JSON. %1</source>
        <translation>No es JSON. %1</translation>
    </message>
    <message>
        <source>Saved as the template “%1”.</source>
        <translation>Guardado como la plantilla «%1».</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Rei&amp;ntentar</translation>
    </message>
    <message>
        <source>Where you write</source>
        <translation>Donde se escribe</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Plantillas</translation>
    </message>
    <message>
        <source>Send a signal that has a type and no data (%1). Right after another signal, wait a second first.</source>
        <translation>Enviar una señal con tipo y sin datos (%1). Justo después de otra señal, espera antes un segundo.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ConnectionListModel</name>
    <message>
        <source>%1 (you), %2</source>
        <translation>%1 (tú), %2</translation>
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
        <translation>Forma de los datos</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Copiar lo que se muestra</translation>
    </message>
    <message>
        <source>Copy in this form</source>
        <translation>Copiar en esta forma</translation>
    </message>
    <message>
        <source>Data of the selected signal</source>
        <translation>Datos de la señal seleccionada</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>JSON tree</source>
        <translation>Árbol JSON</translation>
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
        <translation>Descodificado de base64</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>Signalbox::DepartedDelegate</name>
    <message>
        <source>%1 to %2 · %3</source>
        <extracomment>When someone came and went, and why: &quot;10:42 to 10:44 · connection lost&quot;</extracomment>
        <translation>%1 a %2 · %3</translation>
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
        <translation>salió</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>se perdió la conexión</translation>
    </message>
    <message>
        <source>no longer answered</source>
        <translation>dejó de responder</translation>
    </message>
    <message>
        <source>ended by a moderator</source>
        <translation>terminada por un moderador</translation>
    </message>
</context>
<context>
    <name>Signalbox::DesktopNotifications</name>
    <message>
        <source>Show the session</source>
        <translation>Mostrar la sesión</translation>
    </message>
</context>
<context>
    <name>Signalbox::DetailsPanel</name>
    <message>
        <source>&amp;Details</source>
        <translation>Deta&amp;lles</translation>
    </message>
    <message>
        <source>Select a signal in the log to see all of it here.</source>
        <translation>Selecciona una señal en el registro para verla entera aquí.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
</context>
<context>
    <name>Signalbox::DropQuestion</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more problem(s).</source>
        <translation>
            <numerusform>Hay %Ln problema más.</numerusform>
            <numerusform>Hay %Ln problemas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send as a &amp;file</source>
        <translation>Enviar como &amp;archivo</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message numerus="yes">
        <source>Send in %Ln signal(s)</source>
        <translation>
            <numerusform>Enviar en %Ln señal</numerusform>
            <numerusform>Enviar en %Ln señales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::DropViewModel</name>
    <message>
        <source>The picture can&apos;t be read.</source>
        <translation>No se puede leer la imagen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2.</source>
        <translation>No se puede escribir «%1»: %2.</translation>
    </message>
    <message>
        <source>Your role may not send anything in this session.</source>
        <translation>Tu rol no puede enviar nada en esta sesión.</translation>
    </message>
    <message>
        <source>Nothing can be sent: you are not in the session.</source>
        <translation>No se puede enviar nada: no estás en la sesión.</translation>
    </message>
    <message>
        <source>That is you: nothing is sent.</source>
        <translation>Eres tú: no se envía nada.</translation>
    </message>
    <message numerus="yes">
        <source>Sent in %Ln signal(s).</source>
        <translation>
            <numerusform>Enviado en %Ln señal.</numerusform>
            <numerusform>Enviado en %Ln señales.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text %1.txt</source>
        <extracomment>The name of a file with a text that was pasted, and the time</extracomment>
        <translation>Texto %1.txt</translation>
    </message>
    <message>
        <source>There is no folder to keep “%1” in until it is sent.</source>
        <translation>No hay ninguna carpeta donde guardar «%1» hasta que se envíe.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: the text takes %Ln signal(s), which are more than may wait to be sent at present. Send it as a file.</source>
        <translation>
            <numerusform>No se envió nada: el texto necesita %Ln señal, más de lo que puede esperar ahora para enviarse. Envíalo como archivo.</numerusform>
            <numerusform>No se envió nada: el texto necesita %Ln señales, más de las que pueden esperar ahora para enviarse. Envíalo como archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>Elige quién la recibe.</translation>
    </message>
</context>
<context>
    <name>Signalbox::EmbeddedHub</name>
    <message>
        <source>This computer is on no network by which others could reach it.</source>
        <translation>Este equipo no está en ninguna red por la que otros puedan llegar a él.</translation>
    </message>
    <message>
        <source>The session could not be hosted: %1</source>
        <translation>No se pudo alojar la sesión: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::ExportBar</name>
    <message>
        <source>Exporting the log</source>
        <translation>Exportando el registro</translation>
    </message>
    <message>
        <source>How much of the log is exported</source>
        <translation>Cuánto del registro se ha exportado</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>Export what the filter shows</source>
        <translation>Exportar lo que el filtro muestra</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Capture, a JSON object a line (*.jsonl)</source>
        <translation>Captura, un objeto JSON por línea (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>Signalbox::FileCapture</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading was stopped: the rest of the file is not shown.</source>
        <translation>Se detuvo la carga: el resto del archivo no se muestra.</translation>
    </message>
</context>
<context>
    <name>Signalbox::FilePreview</name>
    <message>
        <source>The beginning of %1</source>
        <translation>El comienzo de %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::FilesPage</name>
    <message>
        <source>&amp;Ask before sending more than</source>
        <translation>&amp;Preguntar antes de enviar más de</translation>
    </message>
    <message>
        <source>Between %L1 and %L2 MiB, all files that are sent at once together. What is dropped and is less goes at once; what is pasted or picked is asked in any case.</source>
        <translation>Entre %L1 y %L2 MiB, sumando todos los archivos que se envían a la vez. Lo que se suelta y ocupa menos sale enseguida; por lo que se pega o se elige se pregunta siempre.</translation>
    </message>
</context>
<context>
    <name>Signalbox::FilterBar</name>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Mostrar todo de nuevo</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrar por texto</translation>
    </message>
    <message>
        <source>Text to filter by</source>
        <translation>Texto por el que filtrar</translation>
    </message>
    <message>
        <source>In the data, the type or a name (Ctrl+F, or / in the log)</source>
        <translation>En los datos, el tipo o un nombre (Ctrl+F, o / en el registro)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>El texto es una expresión regular</translation>
    </message>
    <message>
        <source>Capital letters count</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>Se distinguen mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>How many rows are shown</source>
        <translation>Cuántas filas se muestran</translation>
    </message>
    <message>
        <source>New rows wait until it goes on</source>
        <translation>Las filas nuevas esperan hasta que continúe</translation>
    </message>
    <message>
        <source>%1, looking for more</source>
        <translation>%1, buscando más</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>%1. Go on</source>
        <translation>%1. Continuar</translation>
    </message>
    <message>
        <source>Pause the log</source>
        <translation>Pausar el registro</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Direction, time, types and saved filters</source>
        <translation>Dirección, tiempo, tipos y filtros guardados</translation>
    </message>
</context>
<context>
    <name>Signalbox::FilterChips</name>
    <message>
        <source>Types of the signals</source>
        <translation>Tipos de las señales</translation>
    </message>
    <message>
        <source>Hidden. Click to show only this type</source>
        <translation>Oculto. Un clic muestra solo este tipo</translation>
    </message>
    <message>
        <source>Show only this type; several add up</source>
        <translation>Mostrar solo este tipo; varios se suman</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (oculto)</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more type(s)</source>
        <translation>
            <numerusform>%Ln tipo más</numerusform>
            <numerusform>%Ln tipos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %1, %Ln signal(s), hidden</source>
        <translation>
            <numerusform>Tipo %1, %Ln señal, oculto</numerusform>
            <numerusform>Tipo %1, %Ln señales, oculto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %1, %Ln signal(s)</source>
        <translation>
            <numerusform>Tipo %1, %Ln señal</numerusform>
            <numerusform>Tipo %1, %Ln señales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::FindBar</name>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>El texto es una expresión regular</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Text to find in the log</source>
        <translation>Texto que buscar en el registro</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>Buscar anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>Buscar siguiente (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Not found in the rows that the filter shows</source>
        <translation>No se encuentra en las filas que el filtro muestra</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encuentra</translation>
    </message>
</context>
<context>
    <name>Signalbox::HelpActions</name>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>El diagnóstico está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryBar</name>
    <message>
        <source>Show earlier</source>
        <translation>Mostrar lo anterior</translation>
    </message>
    <message>
        <source>Don&apos;t show this</source>
        <translation>No mostrar esto</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryDialog</name>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Search all that was recorded</source>
        <translation>Buscar en todo lo grabado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>&amp;Open session</source>
        <translation>&amp;Abrir la sesión</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Delete session…</source>
        <translation>&amp;Eliminar la sesión…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Recorded sessions</source>
        <translation>Sesiones grabadas</translation>
    </message>
    <message>
        <source>Each word is the beginning of one that is to be there. What stands in quotes is looked for as it is: &quot;on my way&quot;</source>
        <translation>Cada palabra es el comienzo de una que debe aparecer. Lo que está entre comillas rectas se busca tal cual: &quot;en camino&quot;</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>últimos 7 días</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>últimos 30 días</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Data of the chosen signal</source>
        <translation>Datos de la señal elegida</translation>
    </message>
    <message>
        <source>Choose a row to see all of its data.</source>
        <translation>Elige una fila para ver todos sus datos.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.
Sessions that you host are recorded by themselves; others with “Record this session” in the menu Session, or always where their profile says so.</source>
        <translation>Aún no hay nada grabado.
Las sesiones que alojas se graban por sí solas; otras con «Grabar esta sesión» en el menú Sesión, o siempre que su perfil lo diga.</translation>
    </message>
    <message>
        <source>Stop &amp;exporting</source>
        <translation>Detener la e&amp;xportación</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>Exportar lo encontrado</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <source>Delete a session&apos;s history</source>
        <translation>Eliminar el historial de una sesión</translation>
    </message>
    <message>
        <source>Delete all that was recorded of “%1”?</source>
        <translation>¿Eliminar todo lo grabado de «%1»?</translation>
    </message>
    <message>
        <source>It can&apos;t be brought back.</source>
        <translation>No se puede recuperar.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryExport</name>
    <message>
        <source>The export failed: %1</source>
        <translation>La exportación falló: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryNotices</name>
    <message>
        <source>Signals are recorded again.</source>
        <translation>Las señales se graban de nuevo.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryPage</name>
    <message>
        <source>&amp;Record sessions that are hosted here</source>
        <translation>Grabar las sesiones &amp;alojadas aquí</translation>
    </message>
    <message>
        <source>&amp;Delete all that was recorded…</source>
        <translation>&amp;Eliminar todo lo grabado…</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>Keep signals</source>
        <translation>Conservar las señales</translation>
    </message>
    <message>
        <source>&amp;Keep signals</source>
        <translation>&amp;Conservar las señales</translation>
    </message>
    <message>
        <source>Where the history is</source>
        <translation>Dónde está el historial</translation>
    </message>
    <message>
        <source>Size of the history</source>
        <translation>Tamaño del historial</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Other sessions are recorded where their profile says so, or while “Record this session” is on in the menu Session. What is recorded holds no tokens: they are replaced.</source>
        <translation>Otras sesiones se graban si su perfil lo dice, o mientras «Grabar esta sesión» está activado en el menú Sesión. Lo grabado no contiene tokens: se reemplazan.</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>día</numerusform>
            <numerusform>días</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the history</source>
        <translation>Eliminar el historial</translation>
    </message>
    <message>
        <source>Delete all that was recorded, of all sessions?</source>
        <translation>¿Eliminar todo lo grabado, de todas las sesiones?</translation>
    </message>
    <message>
        <source>It can&apos;t be brought back.</source>
        <translation>No se puede recuperar.</translation>
    </message>
    <message>
        <source>&amp;Delete all</source>
        <translation>&amp;Eliminar todo</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryResultsModel</name>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vacío</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistorySessionsModel</name>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>All sessions, %1 rows</source>
        <translation>Todas las sesiones, %1 filas</translation>
    </message>
    <message>
        <source>%1, %2 rows, the last %3</source>
        <translation>%1, %2 filas, la última %3</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryViewModel</name>
    <message>
        <source>Exporting: %1</source>
        <translation>Exportando: %1</translation>
    </message>
    <message>
        <source>Letters or digits are needed to look for something.</source>
        <translation>Hacen falta letras o dígitos para buscar algo.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportado: %1</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Se canceló la exportación; no se escribió ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Looking… %Ln found</source>
        <translation>
            <numerusform>Buscando… %Ln encontrada</numerusform>
            <numerusform>Buscando… %Ln encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown, more below</source>
        <translation>
            <numerusform>%Ln mostrada, más abajo</numerusform>
            <numerusform>%Ln mostradas, más abajo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrada</numerusform>
            <numerusform>%Ln encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::HostChoice</name>
    <message>
        <source>On this computer &amp;only</source>
        <translation>S&amp;olo en este equipo</translation>
    </message>
    <message>
        <source>On the local &amp;network</source>
        <translation>En la red &amp;local</translation>
    </message>
    <message>
        <source>Who can come to a hosted session?</source>
        <translation>¿Quién puede entrar en una sesión alojada?</translation>
    </message>
    <message>
        <source>Programs on this computer</source>
        <translation>Los programas de este equipo</translation>
    </message>
    <message>
        <source>Everyone on the network who has an invite; what is sent is encrypted</source>
        <translation>Todos los de la red que tengan una invitación; lo que se envía va cifrado</translation>
    </message>
</context>
<context>
    <name>Signalbox::HostingDialog</name>
    <message>
        <source>Copy &amp;invite</source>
        <translation>Copiar &amp;invitación</translation>
    </message>
    <message>
        <source>&amp;Another invite</source>
        <translation>&amp;Otra invitación</translation>
    </message>
    <message>
        <source>&amp;Stop hosting…</source>
        <translation>Dejar de alo&amp;jar…</translation>
    </message>
    <message>
        <source>Hosting %1</source>
        <translation>Alojando %1</translation>
    </message>
    <message>
        <source>Role of the guest</source>
        <translation>Rol del invitado</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>Enlace de invitación</translation>
    </message>
    <message>
        <source>Whoever has it can join, so keep it among those you trust</source>
        <translation>Quien la tenga puede unirse, así que compártela solo con gente de confianza</translation>
    </message>
    <message>
        <source>A fresh one, for one more guest</source>
        <translation>Una nueva, para un invitado más</translation>
    </message>
    <message>
        <source>The &amp;guest joins as</source>
        <translation>El invitado se &amp;une como</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Who is connected</source>
        <translation>Quién está conectado</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>The invite is on the clipboard. Whoever has it can join, so keep it among those you trust.</source>
        <translation>La invitación está en el portapapeles. Quien la tenga puede unirse, así que compártela solo con gente de confianza.</translation>
    </message>
    <message>
        <source>The hub has stopped: nobody can join any more.</source>
        <translation>El hub se ha detenido: ya nadie puede unirse.</translation>
    </message>
    <message>
        <source>Everyone on the local network can reach it, over TLS.</source>
        <translation>Todos los de la red local pueden acceder a ella, por TLS.</translation>
    </message>
    <message>
        <source>Only programs on this computer can reach it.</source>
        <translation>Solo los programas de este equipo pueden acceder a ella.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation>
            <numerusform>%Ln conectado</numerusform>
            <numerusform>%Ln conectados</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said stays in your log.</source>
        <translation>Lo que se dijo se queda en tu registro.</translation>
    </message>
    <message>
        <source>Nobody else is in it. Invites that you gave away will lead nowhere.</source>
        <translation>No hay nadie más en ella. Las invitaciones que diste no llevarán a ninguna parte.</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Dejar de alojar</translation>
    </message>
    <message>
        <source>Stop hosting “%1”?</source>
        <translation>¿Dejar de alojar «%1»?</translation>
    </message>
    <message>
        <source>&amp;Stop hosting</source>
        <translation>&amp;Dejar de alojar</translation>
    </message>
</context>
<context>
    <name>Signalbox::HubFaults</name>
    <message>
        <source>The hub could not be started again: %1</source>
        <translation>No se pudo iniciar de nuevo el hub: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::JoinAgainDialog</name>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Unirse</translation>
    </message>
    <message>
        <source>Join %1 again</source>
        <translation>Unirse a %1 de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Enter another &amp;token…</source>
        <translation>Introducir otro &amp;token…</translation>
    </message>
    <message>
        <source>&amp;Join as the same</source>
        <translation>&amp;Unirse como la misma persona</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>Opens beside the one that there is. The others see two people.</source>
        <translation>Se abre junto a la que ya hay. Los demás ven a dos personas.</translation>
    </message>
    <message>
        <source>The token says who you are, and only who has the project&apos;s secret can make one for somebody else. You can join with the token of this session once more: the others see the same name twice. Or enter another token.</source>
        <translation>El token dice quién eres, y solo quien tiene el secreto del proyecto puede emitir uno para otra persona. Puedes unirte otra vez con el token de esta sesión: los demás ven el mismo nombre dos veces. O introduce otro token.</translation>
    </message>
    <message>
        <source>Guest</source>
        <extracomment>Our second name in a session: &quot;desk 2&quot;</extracomment>
        <translation>Invitado</translation>
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
        <translation>&amp;Unirse</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;Invitación</translation>
    </message>
    <message>
        <source>Paste the link here</source>
        <translation>Pega aquí el enlace</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>Servi&amp;dor</translation>
    </message>
    <message>
        <source>Project &amp;key</source>
        <translation>&amp;Clave de proyecto</translation>
    </message>
    <message>
        <source>For example 46123456</source>
        <translation>Por ejemplo 46123456</translation>
    </message>
    <message>
        <source>S&amp;ession ID</source>
        <translation>ID de sesió&amp;n</translation>
    </message>
    <message>
        <source>Begins with 1_ or 2_</source>
        <translation>Empieza por 1_ o 2_</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Begins with T1== or eyJ</source>
        <translation>Empieza por T1== o eyJ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>What you call this session; may stay empty</source>
        <translation>Cómo llamas a esta sesión; puede quedar vacío</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>V&amp;olver</translation>
    </message>
    <message>
        <source>Join with an invite</source>
        <translation>Unirse con una invitación</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar a un servidor</translation>
    </message>
    <message>
        <source>&amp;Enter server and token instead</source>
        <translation>Usar servidor y token en su &amp;lugar</translation>
    </message>
    <message>
        <source>Use an &amp;invite instead</source>
        <translation>Usar una invitación en su &amp;lugar</translation>
    </message>
    <message>
        <source>&amp;Remember the token in the system&apos;s keychain</source>
        <translation>Recordar el to&amp;ken en el llavero del sistema</translation>
    </message>
    <message>
        <source>&amp;Remember the token until Signalbox is closed</source>
        <translation>Recordar el to&amp;ken hasta que se cierre Signalbox</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used, and a token is never written anywhere else.</source>
        <translation>Este equipo no tiene un llavero que se pueda usar, y un token nunca se escribe en otro lugar.</translation>
    </message>
</context>
<context>
    <name>Signalbox::JoinViewModel</name>
    <message>
        <source>Paste the invite here. It begins with signalbox:join</source>
        <translation>Pega la invitación aquí. Empieza por signalbox:join</translation>
    </message>
    <message>
        <source>This is not an invite. An invite is a link that begins with signalbox:join</source>
        <translation>Esto no es una invitación. Una invitación es un enlace que empieza por signalbox:join</translation>
    </message>
    <message>
        <source>The invite is incomplete. Copy it again, from its first to its last character.</source>
        <translation>La invitación está incompleta. Cópiala de nuevo, del primer al último carácter.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, for example http://localhost:8080</source>
        <translation>Introduce la dirección del servidor, por ejemplo http://localhost:8080</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://</source>
        <translation>La dirección debe empezar por http:// o https://</translation>
    </message>
    <message>
        <source>This is not an address. It looks like http://localhost:8080</source>
        <translation>Esto no es una dirección. Tiene la forma http://localhost:8080</translation>
    </message>
    <message>
        <source>Enter the project&apos;s key.</source>
        <translation>Introduce la clave del proyecto.</translation>
    </message>
    <message>
        <source>Enter the session ID. It begins with 1_ or 2_</source>
        <translation>Introduce el ID de sesión. Empieza por 1_ o 2_</translation>
    </message>
    <message>
        <source>This is not a session ID: it begins with 1_ or 2_</source>
        <translation>Esto no es un ID de sesión: empieza por 1_ o 2_</translation>
    </message>
    <message>
        <source>Enter a token for this session.</source>
        <translation>Introduce un token para esta sesión.</translation>
    </message>
    <message>
        <source>A token holds no spaces or line breaks. Copy it again.</source>
        <translation>Un token no contiene espacios ni saltos de línea. Cópialo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonTreeModel</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln miembro</numerusform>
            <numerusform>%Ln miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s)</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonTreeView</name>
    <message>
        <source>Data as a tree</source>
        <translation>Datos en árbol</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar &amp;ruta</translation>
    </message>
</context>
<context>
    <name>Signalbox::KeychainPage</name>
    <message>
        <source>Remember tokens and secrets in the system&apos;s &amp;keychain</source>
        <translation>Recordar tokens y secretos en el &amp;llavero del sistema</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used at present.</source>
        <translation>Este equipo no tiene ahora un llavero que se pueda usar.</translation>
    </message>
    <message>
        <source>&amp;Remove them from the keychain</source>
        <translation>&amp;Quitarlos del llavero</translation>
    </message>
    <message>
        <source>They were removed from the keychain.</source>
        <translation>Se han quitado del llavero.</translation>
    </message>
    <message>
        <source>Not all of them could be removed: the keychain refused.</source>
        <translation>No se han podido quitar todos: el llavero se ha negado.</translation>
    </message>
    <message>
        <source>What was kept there before stays there until it is removed.</source>
        <translation>Lo que ya estaba guardado allí se queda hasta que se quite.</translation>
    </message>
    <message>
        <source>Remove from the keychain</source>
        <translation>Quitar del llavero</translation>
    </message>
    <message>
        <source>Remove all tokens and secrets of Signalbox from the keychain?</source>
        <translation>¿Quitar del llavero todos los tokens y secretos de Signalbox?</translation>
    </message>
    <message>
        <source>They can&apos;t be brought back. Profiles and remembered sessions ask for them once Signalbox is started again.</source>
        <translation>No se pueden recuperar. Los perfiles y las sesiones recordadas los pedirán cuando Signalbox se inicie de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Tokens and secrets are never written anywhere else: not into the settings, not into logs, not into exports. Without the keychain they are remembered until Signalbox is closed.</source>
        <translation>Los tokens y los secretos nunca se escriben en otro lugar: ni en los ajustes, ni en los registros, ni en las exportaciones. Sin el llavero se recuerdan hasta que se cierra Signalbox.</translation>
    </message>
</context>
<context>
    <name>Signalbox::LabActions</name>
    <message>
        <source>&amp;Reconnect lab</source>
        <translation>&amp;Laboratorio de reconexión</translation>
    </message>
    <message>
        <source>Show the &amp;panel</source>
        <translation>&amp;Mostrar el panel</translation>
    </message>
    <message>
        <source>&amp;Cut the line</source>
        <translation>&amp;Cortar la línea</translation>
    </message>
    <message>
        <source>Connections break off, and can be made anew at once</source>
        <translation>Las conexiones se rompen y se pueden crear de nuevo enseguida</translation>
    </message>
    <message>
        <source>S&amp;tall</source>
        <translation>&amp;Atascar</translation>
    </message>
    <message>
        <source>Half-open: nothing passes any more, and nobody is told</source>
        <translation>A medio abrir: ya no pasa nada, y no se avisa a nadie</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Retrasar</translation>
    </message>
    <message>
        <source>Every message takes longer</source>
        <translation>Cada mensaje tarda más</translation>
    </message>
    <message>
        <source>Re&amp;fuse newcomers</source>
        <translation>Rec&amp;hazar a quien llegue</translation>
    </message>
    <message>
        <source>Who comes, or comes back, is turned away</source>
        <translation>Se rechaza a quien llega o vuelve</translation>
    </message>
    <message>
        <source>&amp;Restart the hub</source>
        <translation>Re&amp;iniciar el hub</translation>
    </message>
    <message>
        <source>The hub forgets everyone, and is back at once</source>
        <translation>El hub olvida a todos y vuelve enseguida</translation>
    </message>
    <message>
        <source>Train t&amp;unnel, 40 s</source>
        <translation>&amp;Túnel de tren, 40 s</translation>
    </message>
    <message>
        <source>Weak, gone, back and gone again, by a plan</source>
        <translation>Débil, sin red, de vuelta y otra vez sin red, según un plan</translation>
    </message>
    <message>
        <source>&amp;Stop: all is well again</source>
        <translation>&amp;Detener: todo vuelve a ir bien</translation>
    </message>
</context>
<context>
    <name>Signalbox::LabBar</name>
    <message>
        <source>Stall</source>
        <translation>Atascar</translation>
    </message>
    <message>
        <source>Half-open: nothing passes any more, and nobody is told</source>
        <translation>A medio abrir: ya no pasa nada, y no se avisa a nadie</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retrasar</translation>
    </message>
    <message>
        <source>Every message takes longer, each way</source>
        <translation>Cada mensaje tarda más, en cada sentido</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Who comes, or comes back, is turned away</source>
        <translation>Se rechaza a quien llega o vuelve</translation>
    </message>
    <message>
        <source>Restart hub</source>
        <translation>Reiniciar el hub</translation>
    </message>
    <message>
        <source>Train tunnel, 40 s</source>
        <translation>Túnel de tren, 40 s</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Reconnect lab</source>
        <translation>Laboratorio de reconexión</translation>
    </message>
    <message>
        <source>What goes on in the lab</source>
        <translation>Qué ocurre en el laboratorio</translation>
    </message>
    <message>
        <source>How far the train is</source>
        <translation>Por dónde va el tren</translation>
    </message>
    <message>
        <source>Close the reconnect lab</source>
        <translation>Cerrar el laboratorio de reconexión</translation>
    </message>
    <message>
        <source>Stop and close (Escape)</source>
        <translation>Detener y cerrar (Esc)</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>Para todos</translation>
    </message>
    <message>
        <source>For this window&apos;s session</source>
        <translation>Para la sesión de esta ventana</translation>
    </message>
    <message>
        <source>Whose lines</source>
        <translation>Qué líneas</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>How much longer, in milliseconds</source>
        <translation>Cuánto más, en milisegundos</translation>
    </message>
    <message>
        <source>+ 0 to </source>
        <translation>+ 0 a </translation>
    </message>
    <message>
        <source>Jitter: up to so much more, in milliseconds</source>
        <translation>Variación: hasta tanto más, en milisegundos</translation>
    </message>
    <message>
        <source>The hub forgets everyone, and is back at once</source>
        <translation>El hub olvida a todos y vuelve enseguida</translation>
    </message>
    <message>
        <source>Weak, gone, back and gone again, by a plan</source>
        <translation>Débil, sin red, de vuelta y otra vez sin red, según un plan</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Connections break off, and can be made anew at once</source>
        <translation>Las conexiones se rompen y se pueden crear de nuevo enseguida</translation>
    </message>
    <message>
        <source>All is well. Choose what is to go wrong.</source>
        <translation>Todo va bien. Elige qué debe ir mal.</translation>
    </message>
</context>
<context>
    <name>Signalbox::LanePlot</name>
    <message>
        <source>Who sent to whom</source>
        <translation>Quién envió a quién</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s) between: %1</source>
        <translation>
            <numerusform>%Ln señal entre: %1</numerusform>
            <numerusform>%Ln señales entre: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No signals in this time</source>
        <translation>No hay señales en este tiempo</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>%1  %2 to %3  %4</source>
        <extracomment>A time, who sent, to whom, and the type of the signal</extracomment>
        <translation>%1  %2 para %3  %4</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::LiveRegion</name>
    <message>
        <source>New signals</source>
        <translation>Señales nuevas</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogActions</name>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>Cl&amp;ear the filter</source>
        <translation>&amp;Quitar el filtro</translation>
    </message>
    <message>
        <source>&amp;Save the filter…</source>
        <translation>&amp;Guardar el filtro…</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Ne&amp;west first</source>
        <translation>Más &amp;nuevas primero</translation>
    </message>
    <message>
        <source>Wrap &amp;long data</source>
        <translation>Partir los datos &amp;largos</translation>
    </message>
    <message>
        <source>&amp;Clear the log</source>
        <translation>&amp;Vaciar el registro</translation>
    </message>
    <message>
        <source>&amp;Undo clearing</source>
        <translation>&amp;Deshacer el vaciado</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>&amp;Copiar como</translation>
    </message>
    <message>
        <source>Co&amp;mpare two rows</source>
        <translation>Comparar d&amp;os filas</translation>
    </message>
    <message>
        <source>E&amp;xport the log…</source>
        <translation>E&amp;xportar el registro…</translation>
    </message>
    <message>
        <source>Export what the filte&amp;r shows…</source>
        <translation>Exportar lo que el filtro &amp;muestra…</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogDelegate</name>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vacío</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogExport</name>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>all rows were gone from the log before they could be written.</source>
        <translation>todas las filas habían desaparecido del registro antes de poder escribirse.</translation>
    </message>
    <message>
        <source>Exported: %1. But %2 of the %3 rows of the log were gone before they could be looked at.</source>
        <translation>Exportadas: %1. Pero %2 de las %3 filas del registro habían desaparecido antes de poder examinarse.</translation>
    </message>
    <message>
        <source>Exported: %1 of %2. The rest was gone from the log before it could be written.</source>
        <translation>Exportadas: %1 de %2. El resto había desaparecido del registro antes de poder escribirse.</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogImport</name>
    <message>
        <source>%1 can&apos;t be opened: %2</source>
        <translation>No se puede abrir %1: %2</translation>
    </message>
    <message>
        <source>It is longer than %1 bytes.</source>
        <translation>Tiene más de %1 bytes.</translation>
    </message>
    <message>
        <source>Line %1 of %2 can&apos;t be read. %3</source>
        <translation>No se puede leer la línea %1 de %2. %3</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogPage</name>
    <message>
        <source>Measure &amp;round trips to people, and answer theirs</source>
        <translation>Medir las &amp;idas y vueltas hasta las personas, y responder a las suyas</translation>
    </message>
    <message>
        <source>with milliseconds</source>
        <translation>con milisegundos</translation>
    </message>
    <message>
        <source>to the second</source>
        <translation>al segundo</translation>
    </message>
    <message>
        <source>&amp;Memory of each session</source>
        <translation>&amp;Memoria de cada sesión</translation>
    </message>
    <message>
        <source>Between %L1 and %L2 MiB. Beyond it the oldest signals of a log are on disk only, until the session is closed.</source>
        <translation>Entre %L1 y %L2 MiB. Más allá, las señales más antiguas de un registro están solo en el disco, hasta que se cierra la sesión.</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Horas</translation>
    </message>
    <message>
        <source>Between people who both use Signalbox, on a hub of Signalbox: a small signal there and back, which the log doesn&apos;t show. What others are told of it changes with the next connect.</source>
        <translation>Entre personas que usan ambas Signalbox, en un hub de Signalbox: una pequeña señal de ida y vuelta, que el registro no muestra. Lo que los demás saben de ello cambia con la próxima conexión.</translation>
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
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Looking through the log…</source>
        <translation>Buscando en el registro…</translation>
    </message>
    <message>
        <source>Nothing in the log fits the filter.</source>
        <translation>Nada en el registro coincide con el filtro.</translation>
    </message>
    <message numerus="yes">
        <source>The log was cleared of %Ln row(s).</source>
        <translation>
            <numerusform>Se quitó %Ln fila del registro.</numerusform>
            <numerusform>Se quitaron %Ln filas del registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>The filter hides what you sent.</source>
        <translation>El filtro oculta lo que enviaste.</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogRowMenu</name>
    <message>
        <source>no type</source>
        <translation>sin tipo</translation>
    </message>
    <message>
        <source>Show only type “%1”</source>
        <translation>Mostrar solo el tipo «%1»</translation>
    </message>
    <message>
        <source>Hide type “%1”</source>
        <translation>Ocultar el tipo «%1»</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Mostrar solo %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Show what was hidden</source>
        <translation>Mostrar lo que estaba oculto</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
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
        <translation>SDK de &amp;Node</translation>
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
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>Copiar &amp;datos</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Copiar co&amp;mo</translation>
    </message>
    <message>
        <source>Co&amp;mpare both rows</source>
        <translation>Com&amp;parar ambas filas</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogView</name>
    <message>
        <source>Log of signals</source>
        <translation>Registro de señales</translation>
    </message>
    <message>
        <source>Jump to the newest signal</source>
        <translation>Ir a la señal más nueva</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Jump to newest</source>
        <translation>Ir a la más nueva</translation>
    </message>
    <message numerus="yes">
        <source>Jump to newest, %Ln new</source>
        <translation>
            <numerusform>Ir a la más nueva, %Ln nueva</numerusform>
            <numerusform>Ir a la más nueva, %Ln nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::LogViewModel</name>
    <message>
        <source>The expression takes too long on some signals; these are left out.</source>
        <translation>La expresión tarda demasiado con algunas señales; se dejan fuera.</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>Sin tipo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused, %1 new</source>
        <translation>En pausa, %1 nuevas</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportado: %1</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Se canceló la exportación; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 en cola</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>+%1 on the wire</source>
        <translation>+%1 en la línea</translation>
    </message>
    <message>
        <source>+%1 taken by the hub</source>
        <translation>+%1 aceptada por el hub</translation>
    </message>
    <message>
        <source>+%1 ended</source>
        <translation>+%1 terminada</translation>
    </message>
    <message>
        <source>+%1 nobody else was there</source>
        <translation>+%1 no había nadie más</translation>
    </message>
    <message>
        <source>+%1 handed to %2 of %3</source>
        <translation>+%1 entregada a %2 de %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of all that were found</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::MainWindow</name>
    <message>
        <source>This computer has no keychain that can be used. Tokens are remembered until Signalbox is closed.</source>
        <translation>Este equipo no tiene un llavero que se pueda usar. Los tokens se recuerdan hasta que se cierra Signalbox.</translation>
    </message>
    <message>
        <source>The token was not found. Enter a fresh one to join again.</source>
        <translation>No se encontró el token. Introduce uno nuevo para unirte de nuevo.</translation>
    </message>
    <message>
        <source>The token was not kept. Enter a fresh one to join again.</source>
        <translation>El token no se conservó. Introduce uno nuevo para unirte de nuevo.</translation>
    </message>
    <message>
        <source>%1 – Signalbox</source>
        <translation>%1 – Signalbox</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Abrir una captura</translation>
    </message>
    <message>
        <source>Captures (*.jsonl *.json)</source>
        <translation>Capturas (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>“%1” is closed. %2 opens it again.</source>
        <translation>«%1» está cerrada. %2 vuelve a abrirla.</translation>
    </message>
</context>
<context>
    <name>Signalbox::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Signalbox::NotificationsPage</name>
    <message>
        <source>Show &amp;notifications for signals while the window is not in front</source>
        <translation>Mostrar &amp;notificaciones de señales cuando la ventana no está delante</translation>
    </message>
    <message>
        <source>&amp;Add a rule</source>
        <translation>&amp;Añadir una regla</translation>
    </message>
    <message>
        <source>Re&amp;move the rule</source>
        <translation>&amp;Quitar la regla</translation>
    </message>
    <message>
        <source>None &amp;from</source>
        <translation>Ninguna &amp;desde</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Text in the data</source>
        <translation>Texto en los datos</translation>
    </message>
    <message>
        <source>A signal that fits one of the rules is told; without rules every signal is. What is empty in a rule fits always. A rule without its check mark rests.</source>
        <translation>Se avisa de una señal que coincide con una de las reglas; sin reglas, de todas. Lo que está vacío en una regla coincide siempre. Una regla sin marcar descansa.</translation>
    </message>
    <message>
        <source>Muted from</source>
        <translation>En silencio desde</translation>
    </message>
    <message>
        <source>Muted until</source>
        <translation>En silencio hasta</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Between two times: from 22:00 until 07:00</extracomment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Tell &amp;screen readers of new signals in the session in front</source>
        <translation>Anunciar a los &amp;lectores de pantalla las señales nuevas de la sesión que está delante</translation>
    </message>
    <message>
        <source>Show an icon in the system &amp;tray</source>
        <translation>Mostrar un &amp;icono en la bandeja del sistema</translation>
    </message>
    <message>
        <source>At most once a second: what came last, and how many there were.</source>
        <translation>Como mucho una vez por segundo: lo último que llegó y cuántas fueron.</translation>
    </message>
    <message>
        <source>It says how many signals are new, and shows and hides the window.</source>
        <translation>Dice cuántas señales son nuevas, y muestra y oculta la ventana.</translation>
    </message>
    <message>
        <source>This desktop has no tray at present.</source>
        <translation>Este escritorio no tiene bandeja por ahora.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>The rule is removed.</source>
        <translation>La regla se ha quitado.</translation>
    </message>
</context>
<context>
    <name>Signalbox::OutboxDelegate</name>
    <message>
        <source>to %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>espera desde hace %1</translation>
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
        <translation>todos</translation>
    </message>
    <message>
        <source>%1 to %2. %3: %4. Retry is %5.</source>
        <translation>%1 para %2. %3: %4. Reintentar está %5.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>Signalbox::OutboxPanel</name>
    <message>
        <source>Send no&amp;w</source>
        <translation>Enviar a&amp;hora</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>E&amp;ditar</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>Take all bac&amp;k</source>
        <translation>Retirar &amp;todas</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>Rei&amp;ntentar</translation>
    </message>
    <message>
        <source>Signals that wait</source>
        <translation>Señales que esperan</translation>
    </message>
    <message>
        <source>Send it before all others; tries the link at once</source>
        <translation>Enviarla antes que todas las demás; intenta la conexión enseguida</translation>
    </message>
    <message>
        <source>Take the signal back into the composer (Enter)</source>
        <translation>Retirar la señal y llevarla al campo de escritura (Intro)</translation>
    </message>
    <message>
        <source>Don&apos;t send it (Delete)</source>
        <translation>No enviarla (Supr)</translation>
    </message>
    <message>
        <source>Whether the signal waits for the link, and is sent again on the next</source>
        <translation>Si la señal espera la conexión y se envía de nuevo en la siguiente</translation>
    </message>
    <message>
        <source>Close the outbox</source>
        <translation>Cerrar la bandeja de salida</translation>
    </message>
    <message>
        <source>Close the outbox (Escape)</source>
        <translation>Cerrar la bandeja de salida (Esc)</translation>
    </message>
    <message>
        <source>Outbo&amp;x %L1</source>
        <translation>&amp;Bandeja de salida %L1</translation>
    </message>
    <message>
        <source>Too late: the signal is on its way.</source>
        <translation>Demasiado tarde: la señal está en camino.</translation>
    </message>
    <message numerus="yes">
        <source>Too late: %Ln signal(s) are on their way.</source>
        <translation>
            <numerusform>Demasiado tarde: %Ln señal está en camino.</numerusform>
            <numerusform>Demasiado tarde: %Ln señales están en camino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s) were taken back.</source>
        <translation>
            <numerusform>Se retiró %Ln señal.</numerusform>
            <numerusform>Se retiraron %Ln señales.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>Retirar todas</translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln signal(s) that wait?</source>
        <translation>
            <numerusform>¿Retirar %Ln señal en espera?</numerusform>
            <numerusform>¿Retirar %Ln señales en espera?</numerusform>
        </translation>
    </message>
    <message>
        <source>They will not be sent. The log keeps what they say, and can send each again.</source>
        <translation>No se enviarán. El registro conserva lo que dicen y puede enviar cada una otra vez.</translation>
    </message>
    <message>
        <source>&amp;Take all back</source>
        <translation>&amp;Retirar todas</translation>
    </message>
    <message numerus="yes">
        <source>Not sent: %Ln signal(s), for there is no link and they no longer wait for it. In the log, “Edit and send again” brings them back.</source>
        <translation>
            <numerusform>No enviada: %Ln señal, porque no hay conexión y ya no la espera. En el registro, «Editar y enviar de nuevo» la recupera.</numerusform>
            <numerusform>No enviadas: %Ln señales, porque no hay conexión y ya no la esperan. En el registro, «Editar y enviar de nuevo» las recupera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::OutboxViewModel</name>
    <message numerus="yes">
        <source>%Ln signal(s) wait</source>
        <translation>
            <numerusform>%Ln señal espera</numerusform>
            <numerusform>%Ln señales esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2: the next goes out in %3.</source>
        <translation>%1. %2: la próxima saldrá en %3.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1 for the server&apos;s answer.</source>
        <translation>%1 la respuesta del servidor.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PageDrops</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>Enviar archivos</translation>
    </message>
    <message>
        <source>Send a folder</source>
        <translation>Enviar una carpeta</translation>
    </message>
</context>
<context>
    <name>Signalbox::PeoplePanel</name>
    <message>
        <source>Who is in the session appears here once you are connected.</source>
        <translation>Aquí aparecerá quién está en la sesión en cuanto te conectes.</translation>
    </message>
    <message>
        <source>People in the session</source>
        <translation>Personas en la sesión</translation>
    </message>
    <message>
        <source>People who have left</source>
        <translation>Personas que han salido</translation>
    </message>
    <message>
        <source>Who was here, until when, and why they are gone</source>
        <translation>Quién estuvo aquí, hasta cuándo y por qué ya no está</translation>
    </message>
    <message>
        <source>They are shown</source>
        <translation>Se muestran</translation>
    </message>
    <message>
        <source>They are hidden</source>
        <translation>Están ocultas</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>&amp;People %L1</source>
        <translation>&amp;Personas %L1</translation>
    </message>
    <message>
        <source>Left: %L1</source>
        <extracomment>How many people have left the session</extracomment>
        <translation>Han salido: %L1</translation>
    </message>
    <message>
        <source>&amp;Write to this person</source>
        <translation>&amp;Escribir a esta persona</translation>
    </message>
    <message>
        <source>&amp;Measure the round trip</source>
        <translation>&amp;Medir la ida y vuelta</translation>
    </message>
    <message>
        <source>Copy connection &amp;ID</source>
        <translation>Copiar &amp;ID de conexión</translation>
    </message>
    <message>
        <source>Copy connection &amp;data</source>
        <translation>Copiar &amp;datos de conexión</translation>
    </message>
    <message>
        <source>&amp;End this person&apos;s connection…</source>
        <translation>&amp;Terminar la conexión de esta persona…</translation>
    </message>
    <message>
        <source>End a connection</source>
        <translation>Terminar una conexión</translation>
    </message>
    <message>
        <source>End the connection of %1?</source>
        <translation>¿Terminar la conexión de %1?</translation>
    </message>
    <message>
        <source>%1 is told that a moderator did it. This can&apos;t be undone; whoever has a token that is still valid can join again.</source>
        <translation>%1 sabrá que lo hizo un moderador. Esto no se puede deshacer; quien tenga un token aún válido puede unirse de nuevo.</translation>
    </message>
    <message>
        <source>Send &amp;files…</source>
        <translation>Enviar arc&amp;hivos…</translation>
    </message>
    <message>
        <source>&amp;End connection</source>
        <translation>&amp;Terminar conexión</translation>
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
        <translation>%1 (tú)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1, %2
Here since %3
Connection %4</source>
        <translation>%1, %2
Aquí desde %3
Conexión %4</translation>
    </message>
    <message>
        <source>Round trip to the hub: %1</source>
        <translation>Ida y vuelta hasta el hub: %1</translation>
    </message>
    <message>
        <source>Round trip to this person: %1</source>
        <translation>Ida y vuelta hasta esta persona: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::PicturePreview</name>
    <message>
        <source>Picture of %1 by %2 pixels</source>
        <translation>Imagen de %1 por %2 píxeles</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyForm</name>
    <message>
        <source>Try again as well where the first connect fails</source>
        <translation>Reintentar también cuando falla la primera conexión</translation>
    </message>
    <message>
        <source>When a lost link is tried again</source>
        <translation>Cuándo se reintenta una conexión perdida</translation>
    </message>
    <message>
        <source>What may wait meanwhile</source>
        <translation>Qué puede esperar entretanto</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>Restablecer «%1»</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Volver al valor por defecto</translation>
    </message>
    <message>
        <source>Where no more may wait</source>
        <translation>Cuando no puede esperar nada más</translation>
    </message>
    <message>
        <source>the new signal fails</source>
        <translation>la señal nueva falla</translation>
    </message>
    <message>
        <source>the oldest is dropped</source>
        <translation>se descarta la más antigua</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProblemBar</name>
    <message>
        <source>Check certi&amp;ficate</source>
        <translation>Comprobar certi&amp;ficado</translation>
    </message>
    <message>
        <source>P&amp;aste another invite</source>
        <translation>Pegar otra in&amp;vitación</translation>
    </message>
    <message>
        <source>Edit server and to&amp;ken</source>
        <translation>Editar servidor y to&amp;ken</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>Deta&amp;lles</translation>
    </message>
    <message>
        <source>Join with an invite that someone sent you anew</source>
        <translation>Unirse con una invitación que alguien te envió de nuevo</translation>
    </message>
    <message>
        <source>Change server, key, session ID or token, and join again</source>
        <translation>Cambiar servidor, clave, ID de sesión o token, y unirse de nuevo</translation>
    </message>
    <message>
        <source>Show what the server and the library said</source>
        <translation>Mostrar lo que dijeron el servidor y la biblioteca</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Detalles del problema</translation>
    </message>
    <message>
        <source>Copy de&amp;tails</source>
        <translation>Copiar de&amp;talles</translation>
    </message>
    <message>
        <source>The details are on the clipboard.</source>
        <translation>Los detalles están en el portapapeles.</translation>
    </message>
    <message>
        <source>Details are shown</source>
        <translation>Los detalles se muestran</translation>
    </message>
    <message>
        <source>Details are hidden</source>
        <translation>Los detalles están ocultos</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileConnector</name>
    <message>
        <source>The secret of “%1” was not kept. Edit the profile and enter it.</source>
        <translation>El secreto de «%1» no se conservó. Edita el perfil e introdúcelo.</translation>
    </message>
    <message>
        <source>The token of “%1” was not kept. Edit the profile and enter one.</source>
        <translation>El token de «%1» no se conservó. Edita el perfil e introduce uno.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileDialog</name>
    <message>
        <source>Connect when Signalbox &amp;starts</source>
        <translation>Conectar al &amp;iniciar Signalbox</translation>
    </message>
    <message>
        <source>Record si&amp;gnals into the history</source>
        <translation>Grabar las señales en el &amp;historial</translation>
    </message>
    <message>
        <source>A retry policy of its o&amp;wn</source>
        <translation>Una &amp;política de reintentos propia</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Editar perfil</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>What you call it; may stay empty</source>
        <translation>Cómo lo llamas; puede quedar vacío</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;vidor</translation>
    </message>
    <message>
        <source>Project &amp;key</source>
        <translation>&amp;Clave de proyecto</translation>
    </message>
    <message>
        <source>For example 46123456</source>
        <translation>Por ejemplo 46123456</translation>
    </message>
    <message>
        <source>S&amp;ession ID</source>
        <translation>ID de &amp;sesión</translation>
    </message>
    <message>
        <source>Begins with 1_ or 2_</source>
        <translation>Empieza por 1_ o 2_</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>un token</translation>
    </message>
    <message>
        <source>the project&apos;s secret, which mints tokens</source>
        <translation>el secreto del proyecto, que emite tokens</translation>
    </message>
    <message>
        <source>&amp;Lets you in</source>
        <translation>&amp;Acceso con</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>&amp;Data that the others see</source>
        <translation>&amp;Datos que ven los demás</translation>
    </message>
    <message>
        <source>For example name=Ann</source>
        <translation>Por ejemplo name=Ana</translation>
    </message>
    <message>
        <source>Each token is valid &amp;for</source>
        <translation>Va&amp;lidez de cada token</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>C&amp;olor</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>petrol</source>
        <translation>petróleo</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>turquesa</translation>
    </message>
    <message>
        <source>indigo</source>
        <translation>índigo</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violeta</translation>
    </message>
    <message>
        <source>plum</source>
        <translation>ciruela</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>oliva</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Secre&amp;t</source>
        <translation>Secre&amp;to</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Kept; write here to replace it</source>
        <translation>Conservado; escribe aquí para reemplazarlo</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileEditor</name>
    <message>
        <source>Enter the server&apos;s address, for example http://localhost:8080</source>
        <translation>Introduce la dirección del servidor, por ejemplo http://localhost:8080</translation>
    </message>
    <message>
        <source>This is not an address. It looks like http://localhost:8080</source>
        <translation>Esto no es una dirección. Tiene la forma http://localhost:8080</translation>
    </message>
    <message>
        <source>Enter the project&apos;s key.</source>
        <translation>Introduce la clave del proyecto.</translation>
    </message>
    <message>
        <source>Enter the session ID. It begins with 1_ or 2_</source>
        <translation>Introduce el ID de sesión. Empieza por 1_ o 2_</translation>
    </message>
    <message>
        <source>Enter the project&apos;s secret.</source>
        <translation>Introduce el secreto del proyecto.</translation>
    </message>
    <message>
        <source>Enter a token for this session.</source>
        <translation>Introduce un token para esta sesión.</translation>
    </message>
    <message>
        <source>%L1 characters, %L2 are allowed.</source>
        <translation>%L1 caracteres, se permiten %L2.</translation>
    </message>
    <message>
        <source>Write it like 15 min, 24 h, 30 d or never.</source>
        <translation>Escríbelo como 15 min, 24 h, 30 d o nunca.</translation>
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
        <translation>se conecta solo</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>Rec&amp;uperar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>A profile takes you into a session with one click: server, key, session, and a token or the secret that mints one. Add the first.</source>
        <translation>Un perfil te lleva a una sesión con un clic: servidor, clave, sesión y un token o el secreto que emite uno. Añade el primero.</translation>
    </message>
    <message>
        <source>“%1” is deleted. You can bring it back until you delete another.</source>
        <translation>«%1» se ha eliminado. Puedes recuperarlo hasta que elimines otro.</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Importar perfiles</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Perfiles (*.json)</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>Exportar perfiles</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a file of profiles.</source>
        <translation>%1 es demasiado grande para un archivo de perfiles.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) imported. Enter the token or secret of each before you connect.</source>
        <translation>
            <numerusform>%Ln perfil importado. Introduce su token o secreto antes de conectarte.</numerusform>
            <numerusform>%Ln perfiles importados. Introduce el token o el secreto de cada uno antes de conectarte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) exported, without tokens and secrets.</source>
        <translation>
            <numerusform>%Ln perfil exportado, sin token ni secreto.</numerusform>
            <numerusform>%Ln perfiles exportados, sin tokens ni secretos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ProgramLogDialog</name>
    <message>
        <source>The program&apos;s log</source>
        <translation>Registro del programa</translation>
    </message>
    <message>
        <source>Warnings of the program itself, not the signals of your sessions. Tokens are left out.</source>
        <translation>Avisos del propio programa, no las señales de tus sesiones. Los tokens se omiten.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copiar todo</translation>
    </message>
</context>
<context>
    <name>Signalbox::QrView</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Holds the invite, for a camera</source>
        <translation>Contiene la invitación, para una cámara</translation>
    </message>
    <message>
        <source>There is no code</source>
        <translation>No hay código</translation>
    </message>
    <message>
        <source>There is no code for this.</source>
        <translation>No hay código para esto.</translation>
    </message>
</context>
<context>
    <name>Signalbox::RateGraph</name>
    <message numerus="yes">
        <source>last %Ln minute(s)</source>
        <translation>
            <numerusform>último minuto</numerusform>
            <numerusform>últimos %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>How much time the graph shows</source>
        <translation>Cuánto tiempo muestra el gráfico</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
    <message>
        <source>Show who sent to whom, a lane for each person</source>
        <translation>Mostrar quién envió a quién, un carril por persona</translation>
    </message>
    <message>
        <source>Hide the graph</source>
        <translation>Ocultar el gráfico</translation>
    </message>
</context>
<context>
    <name>Signalbox::RateLegend</name>
    <message>
        <source>Types in the graph</source>
        <translation>Tipos en el gráfico</translation>
    </message>
</context>
<context>
    <name>Signalbox::RatePlot</name>
    <message>
        <source>Signals over time</source>
        <translation>Señales a lo largo del tiempo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s)</source>
        <translation>
            <numerusform>%Ln señal</numerusform>
            <numerusform>%Ln señales</numerusform>
        </translation>
    </message>
    <message>
        <source>No signals in this time</source>
        <translation>No hay señales en este tiempo</translation>
    </message>
</context>
<context>
    <name>Signalbox::RecentDelegate</name>
    <message>
        <source>hosted here</source>
        <translation>alojada aquí</translation>
    </message>
</context>
<context>
    <name>Signalbox::ReconnectLab</name>
    <message>
        <source>The line was cut %1.</source>
        <translation>La línea se cortó %1.</translation>
    </message>
    <message>
        <source>The hub was restarted. Everyone joins anew.</source>
        <translation>El hub se reinició. Todos se unen de nuevo.</translation>
    </message>
    <message>
        <source>%1: it is over.</source>
        <translation>%1: ha terminado.</translation>
    </message>
    <message>
        <source>All is well again.</source>
        <translation>Todo vuelve a ir bien.</translation>
    </message>
    <message>
        <source>for everyone</source>
        <extracomment>After what is wrong: &quot;The line was cut for everyone.&quot;</extracomment>
        <translation>para todos</translation>
    </message>
    <message>
        <source>for this window&apos;s session</source>
        <translation>para la sesión de esta ventana</translation>
    </message>
    <message>
        <source>Nothing passes, and who comes back is turned away</source>
        <translation>No pasa nada, y se rechaza a quien vuelve</translation>
    </message>
    <message>
        <source>Nothing passes, and nobody is told</source>
        <translation>No pasa nada, y no se avisa a nadie</translation>
    </message>
    <message>
        <source>Messages take %1 ms longer</source>
        <translation>Los mensajes tardan %1 ms más</translation>
    </message>
    <message>
        <source>Messages take %1 to %2 ms longer</source>
        <translation>Los mensajes tardan de %1 a %2 ms más</translation>
    </message>
    <message>
        <source>Who comes, or comes back, is turned away</source>
        <translation>Se rechaza a quien llega o vuelve</translation>
    </message>
    <message>
        <source>%1, and who comes back is turned away</source>
        <translation>%1, y se rechaza a quien vuelve</translation>
    </message>
    <message>
        <source>%1 %2: %3. %4 s left.</source>
        <translation>%1 %2: %3. Quedan %4 s.</translation>
    </message>
    <message>
        <source>The hub restarts.</source>
        <translation>El hub se reinicia.</translation>
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
        <translation>Grabar esta sesión</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Grabada</translation>
    </message>
</context>
<context>
    <name>Signalbox::RecordedCapture</name>
    <message numerus="yes">
        <source>Recorded, %Ln row(s)</source>
        <translation>
            <numerusform>Grabada, %Ln fila</numerusform>
            <numerusform>Grabada, %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading was stopped: the rest of the session is not shown.</source>
        <translation>Se detuvo la carga: el resto de la sesión no se muestra.</translation>
    </message>
</context>
<context>
    <name>Signalbox::Rehearsal</name>
    <message>
        <source>The dry run took too long. Try it again.</source>
        <translation>El simulacro tardó demasiado. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>No server could be started on this computer: %1</source>
        <translation>No se pudo iniciar ningún servidor en este equipo: %1</translation>
    </message>
    <message>
        <source>The session could not be joined.</source>
        <translation>No fue posible unirse a la sesión.</translation>
    </message>
</context>
<context>
    <name>Signalbox::RehearsalPanel</name>
    <message>
        <source>Dry run</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Length of the cut in seconds</source>
        <translation>Duración del corte en segundos</translation>
    </message>
    <message>
        <source>Signals a second</source>
        <translation>Señales por segundo</translation>
    </message>
    <message>
        <source>They ask to be &amp;kept</source>
        <translation>Piden que se las &amp;conserve</translation>
    </message>
    <message>
        <source>&amp;Play the cut</source>
        <translation>Re&amp;producir el corte</translation>
    </message>
    <message>
        <source>Cut for </source>
        <translation>Corte de </translation>
    </message>
    <message>
        <source>Signals: </source>
        <translation>Señales: </translation>
    </message>
    <message>
        <source>What became of each signal</source>
        <translation>Qué fue de cada señal</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Reproduciendo</translation>
    </message>
    <message>
        <source>Plays a lost link against a hub on this computer, by a clock that runs ahead, and shows what would be sent, kept and dropped.</source>
        <translation>Reproduce una conexión perdida con un hub en este equipo, con un reloj que va adelantado, y muestra lo que se enviaría, conservaría y descartaría.</translation>
    </message>
    <message>
        <source>This was with other values: play it again.</source>
        <translation>Esto fue con otros valores: reprodúcelo de nuevo.</translation>
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
        <translation>Un corte dura de 1 a %L1 s, con 1 a %L2 señales por segundo.</translation>
    </message>
    <message>
        <source>These are more than %L1 signals. Choose a shorter cut, or fewer signals a second.</source>
        <translation>Son más de %L1 señales. Elige un corte más corto, o menos señales por segundo.</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>Column: when a signal was sent, relative to the cut</extracomment>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué es de ella</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Still waits</source>
        <translation>Aún espera</translation>
    </message>
    <message>
        <source>Kept, sent after %1</source>
        <translation>Conservada, enviada tras %1</translation>
    </message>
    <message>
        <source>Sent at once</source>
        <translation>Enviada enseguida</translation>
    </message>
    <message>
        <source>Dropped after %1</source>
        <translation>Descartada tras %1</translation>
    </message>
    <message>
        <source>Dropped at once</source>
        <translation>Descartada enseguida</translation>
    </message>
    <message>
        <source>Expired after %1</source>
        <translation>Caducada tras %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Unknown after %1</source>
        <translation>Incierta tras %1</translation>
    </message>
    <message>
        <source>%1 before the cut</source>
        <translation>%1 antes del corte</translation>
    </message>
    <message>
        <source>%1 after the cut</source>
        <translation>%1 después del corte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s): %1 sent at once, %2 kept and sent later, %3 dropped.</source>
        <translation>
            <numerusform>%Ln señal: %1 enviada enseguida, %2 conservada y enviada después, %3 descartada.</numerusform>
            <numerusform>%Ln señales: %1 enviadas enseguida, %2 conservadas y enviadas después, %3 descartadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still wait(s) after an hour.</source>
        <translation>
            <numerusform>%Ln aún espera después de una hora.</numerusform>
            <numerusform>%Ln aún esperan después de una hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link was back %1 after the cut, with attempt %L2.</source>
        <translation>La conexión volvió %1 después del corte, con el intento %L2.</translation>
    </message>
    <message>
        <source>The server had forgotten us by then, and others may have said what we missed.</source>
        <translation>Para entonces el servidor nos había olvidado, y otros pueden haber dicho algo que nos perdimos.</translation>
    </message>
    <message>
        <source>The session ended with the cut: nothing was tried again.</source>
        <translation>La sesión terminó con el corte: no se reintentó nada.</translation>
    </message>
    <message numerus="yes">
        <source>The session ended %1 after the cut, with %Ln attempt(s) in vain.</source>
        <translation>
            <numerusform>La sesión terminó %1 después del corte, con %Ln intento en vano.</numerusform>
            <numerusform>La sesión terminó %1 después del corte, con %Ln intentos en vano.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link was not back within an hour.</source>
        <translation>La conexión no volvió en una hora.</translation>
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
        <translation>Enviar cada, en milisegundos</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>hasta detenerlo</translation>
    </message>
    <message>
        <source> times</source>
        <translation> veces</translation>
    </message>
    <message>
        <source>How many times; 0: until it is stopped</source>
        <translation>Cuántas veces; 0: hasta que se detenga</translation>
    </message>
    <message>
        <source>How much of it was sent</source>
        <translation>Cuánto se ha enviado</translation>
    </message>
    <message>
        <source>Close repeated sending</source>
        <translation>Cerrar el envío repetido</translation>
    </message>
    <message>
        <source>Stop and close (Escape)</source>
        <translation>Detener y cerrar (Esc)</translation>
    </message>
    <message>
        <source>Send every</source>
        <translation>Enviar cada</translation>
    </message>
    <message>
        <source>Stop sendin&amp;g</source>
        <translation>Finali&amp;zar el envío</translation>
    </message>
    <message>
        <source>Start sendin&amp;g</source>
        <translation>Empe&amp;zar el envío</translation>
    </message>
</context>
<context>
    <name>Signalbox::RetryPage</name>
    <message>
        <source>New signals are kept while the link is down, and &amp;retried</source>
        <translation>Conservar las señales nuevas mientras no hay conexión, y r&amp;eintentarlas</translation>
    </message>
    <message>
        <source>When the attempts happen</source>
        <translation>Cuándo ocurren los intentos</translation>
    </message>
</context>
<context>
    <name>Signalbox::SaveTemplateDialog</name>
    <message>
        <source>Save as a template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>sin carpeta</translation>
    </message>
    <message>
        <source>A folder that doesn&apos;t exist yet is made</source>
        <translation>Una carpeta que aún no existe se crea</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Car&amp;peta</translation>
    </message>
    <message>
        <source>&amp;Replace template</source>
        <translation>&amp;Reemplazar la plantilla</translation>
    </message>
    <message>
        <source>&amp;Save template</source>
        <translation>&amp;Guardar la plantilla</translation>
    </message>
    <message>
        <source>There is a template of that name. Replacing it can be undone under “Manage templates”.</source>
        <translation>Ya hay una plantilla con ese nombre. El reemplazo se puede deshacer en «Administrar plantillas».</translation>
    </message>
</context>
<context>
    <name>Signalbox::SavedFiltersButton</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Filters that have a name</source>
        <translation>Filtros que tienen un nombre</translation>
    </message>
    <message>
        <source>No filter has a name yet</source>
        <translation>Ningún filtro tiene nombre todavía</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Guardar este filtro…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Guardar el filtro</translation>
    </message>
    <message>
        <source>Name of the filter. One that has it already is replaced.</source>
        <translation>Nombre del filtro. Uno que ya se llame así se reemplaza.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>&amp;Bring back “%1”</source>
        <translation>&amp;Recuperar «%1»</translation>
    </message>
</context>
<context>
    <name>Signalbox::SendAgain</name>
    <message>
        <source>The server sent this to you alone.</source>
        <translation>El servidor te envió esto solo a ti.</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 ya no está.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SenderButton</name>
    <message>
        <source>Only signals of these people</source>
        <translation>Solo señales de estas personas</translation>
    </message>
    <message>
        <source>From anyone</source>
        <translation>De todos</translation>
    </message>
    <message numerus="yes">
        <source>From all but %Ln</source>
        <translation>
            <numerusform>De todos menos %Ln</numerusform>
            <numerusform>De todos menos %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %Ln people</source>
        <translation>
            <numerusform>De %Ln persona</numerusform>
            <numerusform>De %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>From one person</source>
        <translation>De una persona</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (oculto)</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionHeader</name>
    <message>
        <source>Retry &amp;now</source>
        <translation>Rein&amp;tentar ahora</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Connect again</source>
        <translation>Conectar de n&amp;uevo</translation>
    </message>
    <message>
        <source>Copy &amp;invite</source>
        <translation>C&amp;opiar invitación</translation>
    </message>
    <message>
        <source>State of the link</source>
        <translation>Estado de la conexión</translation>
    </message>
    <message>
        <source>Try to connect now instead of waiting</source>
        <translation>Intentar conectar ahora en vez de esperar</translation>
    </message>
    <message>
        <source>Stop trying to connect</source>
        <translation>Dejar de intentar conectar</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Mostrar personas</translation>
    </message>
    <message>
        <source>Show or hide who is in the session (F9)</source>
        <translation>Mostrar u ocultar quién está en la sesión (F9)</translation>
    </message>
    <message>
        <source>The guest joins as</source>
        <translation>El invitado se une como</translation>
    </message>
    <message>
        <source>Address, &amp;QR code and people…</source>
        <translation>Dirección, código &amp;QR y personas…</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>¿Por qué no?</translation>
    </message>
    <message>
        <source>Copy a link that lets someone join this session</source>
        <translation>Copiar un enlace que permite a alguien unirse a esta sesión</translation>
    </message>
    <message>
        <source>The invite is on the clipboard. Whoever has it can join, so keep it among those you trust.</source>
        <translation>La invitación está en el portapapeles. Quien la tenga puede unirse, así que compártela solo con gente de confianza.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionHistory</name>
    <message>
        <source>Not recorded. What happens here is gone when the session is closed.</source>
        <translation>No se graba. Lo que ocurre aquí desaparece al cerrar la sesión.</translation>
    </message>
    <message>
        <source>Recorded: what happens here is kept in the history.</source>
        <translation>Se graba: lo que ocurre aquí se conserva en el historial.</translation>
    </message>
    <message>
        <source>More was recorded earlier.</source>
        <translation>Antes se grabó más.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of this session were recorded earlier.</source>
        <translation>
            <numerusform>Antes se grabó %Ln fila de esta sesión.</numerusform>
            <numerusform>Antes se grabaron %Ln filas de esta sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is older than this was recorded earlier, the last of it %1</source>
        <translation>Lo anterior a esto se grabó antes, lo último %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionList</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Alojar</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionPage</name>
    <message>
        <source>&amp;Write to the sender</source>
        <translation>&amp;Escribir al remitente</translation>
    </message>
    <message>
        <source>&amp;Edit and send again</source>
        <translation>Editar y enviar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>Enviar de nue&amp;vo</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>Too late: the signal is on its way.</source>
        <translation>Demasiado tarde: la señal está en camino.</translation>
    </message>
    <message>
        <source>&amp;Send back to the sender</source>
        <translation>&amp;Devolver al remitente</translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>Elige quién la recibe.</translation>
    </message>
    <message>
        <source>That transfer is no longer in the list.</source>
        <translation>Esa transferencia ya no está en la lista.</translation>
    </message>
    <message>
        <source>Show &amp;transfer</source>
        <translation>Mostrar &amp;transferencia</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionViewModel</name>
    <message>
        <source>A moderator ended your connection</source>
        <translation>Un moderador terminó tu conexión</translation>
    </message>
    <message>
        <source>The hub of this session has stopped. Host it again to invite people.</source>
        <translation>El hub de esta sesión se ha detenido. Alójala de nuevo para invitar a otras personas.</translation>
    </message>
    <message>
        <source>Only the one who hosts this session can make invites: a token needs the project&apos;s secret.</source>
        <translation>Solo quien aloja esta sesión puede crear invitaciones: un token necesita el secreto del proyecto.</translation>
    </message>
    <message>
        <source>Guest %1</source>
        <extracomment>The name of someone who joins with the first, second … invite</extracomment>
        <translation>Invitado %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connected, under 1 ms</source>
        <translation>Conectado, menos de 1 ms</translation>
    </message>
    <message>
        <source>Connected, %L1 ms</source>
        <translation>Conectado, %L1 ms</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Saliendo</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Connecting, attempt %L1, trying now</source>
        <translation>Conectando, intento %L1 en curso</translation>
    </message>
    <message>
        <source>Connecting, attempt %L1, next in %L2 s</source>
        <translation>Conectando, intento %L1 en %L2 s</translation>
    </message>
    <message>
        <source>Reconnecting, attempt %L1, trying now</source>
        <translation>Reconectando, intento %L1 en curso</translation>
    </message>
    <message>
        <source>Reconnecting, attempt %L1, next in %L2 s</source>
        <translation>Reconectando, intento %L1 en %L2 s</translation>
    </message>
    <message>
        <source>You are not in the session.</source>
        <translation>No estás en la sesión.</translation>
    </message>
    <message>
        <source>Signals appear here once you are in the session.</source>
        <translation>Las señales aparecerán aquí en cuanto estés en la sesión.</translation>
    </message>
    <message>
        <source>Signals appear here when the link is back.
What you write below waits until then.</source>
        <translation>Las señales aparecerán aquí cuando vuelva la conexión.
Lo que escribas abajo esperará hasta entonces.</translation>
    </message>
    <message>
        <source>Connect again, and signals appear here as they come and go.</source>
        <translation>Conéctate de nuevo, y las señales aparecerán aquí según van y vienen.</translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation>El motivo está arriba.</translation>
    </message>
    <message>
        <source>Signals appear here as they come and go.</source>
        <translation>Las señales aparecen aquí según van y vienen.</translation>
    </message>
    <message>
        <source>Invite someone to join.</source>
        <translation>Invita a alguien a unirse.</translation>
    </message>
    <message>
        <source>Write one below, or invite someone to join.</source>
        <translation>Escribe una abajo, o invita a alguien a unirse.</translation>
    </message>
    <message>
        <source>Write one below.</source>
        <translation>Escribe una abajo.</translation>
    </message>
    <message>
        <source>On the local network at %1</source>
        <translation>En la red local en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s) wait and go out when the link is back.</source>
        <translation>
            <numerusform>%Ln señal espera y saldrá cuando vuelva la conexión.</numerusform>
            <numerusform>%Ln señales esperan y saldrán cuando vuelva la conexión.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 No se ha enviado nada.</translation>
    </message>
    <message>
        <source>%1 Choose who gets it.</source>
        <translation>%1 Elige quién la recibe.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionWindow</name>
    <message>
        <source>Return to the main &amp;window</source>
        <translation>Volver a la &amp;ventana principal</translation>
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
        <translation>Restablecer esta pá&amp;gina</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Retry policy</source>
        <translation>Política de reintentos</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>“%1” is as it was at first.</source>
        <translation>«%1» está como al principio.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>Signalbox::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find by name or key</source>
        <translation>Buscar por nombre o tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Where you write</source>
        <translation>Donde escribes</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>What was sent before</source>
        <translation>Lo que se envió antes</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>En la bandeja de salida</translation>
    </message>
    <message>
        <source>Edit the signal</source>
        <translation>Editar la señal</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>Close the outbox</source>
        <translation>Cerrar la bandeja de salida</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>En el registro</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menú de la fila</translation>
    </message>
    <message>
        <source>Newest signal</source>
        <translation>Señal más reciente</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>One more, or one less, of the people under “To”</source>
        <translation>Una persona más o menos en «Para»</translation>
    </message>
    <message>
        <source>Among the templates</source>
        <translation>En las plantillas</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Among the transfers</source>
        <translation>En las transferencias</translation>
    </message>
    <message>
        <source>What stands first in the menu of the row</source>
        <translation>Lo primero del menú de la fila</translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translation>Pausar o continuar</translation>
    </message>
    <message>
        <source>Refuse, cancel, or take off the list</source>
        <translation>Rechazar, cancelar o quitar de la lista</translation>
    </message>
    <message>
        <source>In the graph and its lanes</source>
        <translation>En el gráfico y sus carriles</translation>
    </message>
    <message>
        <source>What came before, or after that</source>
        <translation>Lo anterior o lo siguiente</translation>
    </message>
    <message>
        <source>Only the chosen time in the log</source>
        <translation>Solo el tiempo elegido en el registro</translation>
    </message>
    <message>
        <source>Any time again</source>
        <translation>De nuevo siempre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignalAnnouncer</name>
    <message>
        <source>the server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Signal from %1: %2</source>
        <extracomment>A signal read aloud: its type, who sent it, its data</extracomment>
        <translation>%1, señal: %2</translation>
    </message>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%2, %1: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new signals, last: %1</source>
        <extracomment>%1: &quot;chat from desk: Hello&quot;</extracomment>
        <translation>
            <numerusform>%Ln señal nueva, última: %1</numerusform>
            <numerusform>%Ln señales nuevas, última: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::SignalLogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignalNotifier</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
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
        <translation>otros tipos</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>sin tipo</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignalRepeater</name>
    <message>
        <source>the session ended</source>
        <translation>la sesión terminó</translation>
    </message>
    <message>
        <source>%L1 of %L2 sent</source>
        <translation>%L1 de %L2 enviadas</translation>
    </message>
    <message>
        <source>%L1 sent</source>
        <translation>%L1 enviadas</translation>
    </message>
    <message>
        <source>%1, %L2 failed</source>
        <translation>%1, %L2 fallidas</translation>
    </message>
    <message>
        <source>%1. Stopped: %2</source>
        <translation>%1. Detenido: %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::SleepGuard</name>
    <message>
        <source>Files are under way</source>
        <translation>Hay archivos en camino</translation>
    </message>
</context>
<context>
    <name>Signalbox::StartPage</name>
    <message>
        <source>Send signals to everyone in a session, or to one person, and watch what comes back.</source>
        <translation>Envía señales a todos en una sesión, o a una persona, y mira qué vuelve.</translation>
    </message>
    <message>
        <source>&amp;Recent sessions</source>
        <translation>Sesiones &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Host a session here</source>
        <translation>Alo&amp;jar una sesión aquí</translation>
    </message>
    <message>
        <source>One click: this computer serves the session and you are in it. Then invite people.</source>
        <translation>Un clic: este equipo sirve la sesión y estás en ella. Luego invita a otras personas.</translation>
    </message>
    <message>
        <source>&amp;Join with an invite</source>
        <translation>&amp;Unirse con una invitación</translation>
    </message>
    <message>
        <source>Someone sent you a link that begins with signalbox:join</source>
        <translation>Alguien te envió un enlace que empieza por signalbox:join</translation>
    </message>
    <message>
        <source>&amp;Connect to a server</source>
        <translation>&amp;Conectar a un servidor</translation>
    </message>
    <message>
        <source>You have a server&apos;s address, a key, a session ID and a token.</source>
        <translation>Tienes la dirección de un servidor, una clave, un ID de sesión y un token.</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <translation>Sesiones recientes</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>“%1” is no longer among the recent sessions.</source>
        <translation>«%1» ya no está entre las sesiones recientes.</translation>
    </message>
    <message>
        <source>Forget a session</source>
        <translation>Olvidar una sesión</translation>
    </message>
    <message>
        <source>Forget “%1” and its token?</source>
        <translation>¿Olvidar «%1» y su token?</translation>
    </message>
    <message>
        <source>The token is removed from where it is remembered. To join again you need an invite or a token.</source>
        <translation>El token se quita de donde se recuerda. Para volver a unirte necesitas una invitación o un token.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TargetBox</name>
    <message>
        <source>%1 (left)</source>
        <translation>%1 (ya no está)</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (tú)</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Who gets the signal. Several people get one each: tick their boxes.</source>
        <translation>Quién recibe la señal. Si son varias personas, cada una recibe la suya: marca sus casillas.</translation>
    </message>
    <message>
        <source>%L1 of %L2 here</source>
        <comment>how many of those who get it</comment>
        <translation>%L1 de %L2 aquí</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Tick boxes for several, or click a name for one</source>
        <translation>Marca casillas para varios, o haz clic en un nombre para uno</translation>
    </message>
</context>
<context>
    <name>Signalbox::TemplateMenu</name>
    <message>
        <source>Templates you save appear here</source>
        <translation>Las plantillas que guardes aparecerán aquí</translation>
    </message>
    <message>
        <source>Insert &amp;variable</source>
        <translation>Insertar &amp;variable</translation>
    </message>
    <message>
        <source>&amp;Save as a template</source>
        <translation>&amp;Guardar como plantilla</translation>
    </message>
    <message>
        <source>&amp;Manage templates</source>
        <translation>Ad&amp;ministrar plantillas</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacía</translation>
    </message>
</context>
<context>
    <name>Signalbox::TemplateModel</name>
    <message>
        <source>Folder %1</source>
        <translation>Carpeta %1</translation>
    </message>
    <message>
        <source>There is a folder “%1” already.</source>
        <translation>Ya hay una carpeta «%1».</translation>
    </message>
    <message>
        <source>There is a template “%1” already.</source>
        <translation>Ya hay una plantilla «%1».</translation>
    </message>
    <message>
        <source>The templates in %1 can&apos;t be read: mend the file or take it away.</source>
        <translation>No se pueden leer las plantillas de %1: arregla el archivo o quítalo.</translation>
    </message>
    <message>
        <source>The templates could not be read: %1. The file is kept as %2, and there are no templates now.</source>
        <translation>No se pudieron leer las plantillas: %1. El archivo se conserva como %2, y por ahora no hay plantillas.</translation>
    </message>
    <message>
        <source>The templates could not be read: %1. Nothing is changed in %2 until it is mended or taken away.</source>
        <translation>No se pudieron leer las plantillas: %1. No se cambia nada en %2 hasta que se arregle o se quite.</translation>
    </message>
    <message>
        <source>Another program changed the templates. They were read anew: do it again.</source>
        <translation>Otro programa cambió las plantillas. Se han leído de nuevo: hazlo otra vez.</translation>
    </message>
    <message>
        <source>The templates could not be saved in %1: %2.</source>
        <translation>No se pudieron guardar las plantillas en %1: %2.</translation>
    </message>
    <message>
        <source>it is too large for a file of templates</source>
        <translation>es demasiado grande para un archivo de plantillas</translation>
    </message>
    <message>
        <source>Nothing was imported from %1: %2.</source>
        <translation>No se ha importado nada de %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s) imported.</source>
        <translation>
            <numerusform>%Ln plantilla importada.</numerusform>
            <numerusform>%Ln plantillas importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had the name of another and got a number behind it.</source>
        <translation>
            <numerusform>%Ln tenía el nombre de otra y ha recibido un número.</numerusform>
            <numerusform>%Ln tenían el nombre de otras y han recibido un número.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already.</source>
        <translation>
            <numerusform>%Ln ya estaba aquí.</numerusform>
            <numerusform>%Ln ya estaban aquí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Templates and folders</source>
        <translation>Plantillas y carpetas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>Write another name (F2)</source>
        <translation>Escribir otro nombre (F2)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>To &amp;folder</source>
        <translation>&amp;A la carpeta</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>&amp;Nueva carpeta</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>Recuperar «%1»</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>New folder %1</source>
        <translation>Nueva carpeta %1</translation>
    </message>
    <message>
        <source>“%1” is deleted. Undo brings it back.</source>
        <translation>«%1» se ha eliminado. «Deshacer» lo recupera.</translation>
    </message>
    <message>
        <source>They are kept in %1, which people can share.</source>
        <translation>Se guardan en %1, que se puede compartir.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Add the templates of another file to these</source>
        <translation>Añadir a estas las plantillas de otro archivo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write all of them into a file for others</source>
        <translation>Escribirlas todas en un archivo para otros</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Importar plantillas</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Plantillas (*.json)</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>Exportar plantillas</translation>
    </message>
    <message>
        <source>The templates are written into %1.</source>
        <translation>Las plantillas se han escrito en %1.</translation>
    </message>
    <message>
        <source>Bring back what was there before the import</source>
        <translation>Recuperar lo que había antes de importar</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>&amp;Deshacer</translation>
    </message>
</context>
<context>
    <name>Signalbox::TimeButton</name>
    <message>
        <source>Only what happened in that time</source>
        <translation>Solo lo que ocurrió en ese tiempo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>The last minute</source>
        <translation>El último minuto</translation>
    </message>
    <message>
        <source>The last 5 minutes</source>
        <translation>Los últimos 5 minutos</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>La última hora</translation>
    </message>
    <message>
        <source>From the selected row on</source>
        <translation>Desde la fila seleccionada</translation>
    </message>
    <message>
        <source>Up to the selected row</source>
        <translation>Hasta la fila seleccionada</translation>
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
        <translation>Intervalo de tiempo</translation>
    </message>
    <message>
        <source>The end has to be after the beginning.</source>
        <translation>El final debe ser posterior al comienzo.</translation>
    </message>
    <message>
        <source>Show this time</source>
        <translation>Mostrar este tiempo</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To, without it</source>
        <translation>&amp;Hasta, sin incluirlo</translation>
    </message>
</context>
<context>
    <name>Signalbox::TimelineView</name>
    <message>
        <source>When the attempts happen</source>
        <translation>Cuándo ocurren los intentos</translation>
    </message>
    <message>
        <source>more follow, until %1</source>
        <translation>siguen más, hasta %1</translation>
    </message>
    <message>
        <source>gives up</source>
        <translation>abandona</translation>
    </message>
</context>
<context>
    <name>Signalbox::TokenBenchViewModel</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (ahora)</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <translation>%1 (en %2)</translation>
    </message>
    <message>
        <source>%1 (%2 ago)</source>
        <translation>%1 (hace %2)</translation>
    </message>
    <message>
        <source>nothing to see: it was made in the past</source>
        <translation>nada que ver: se creó en el pasado</translation>
    </message>
    <message>
        <source>it was made %1 in the future: the maker&apos;s clock is ahead of this computer&apos;s by so much at least</source>
        <translation>se creó %1 en el futuro: el reloj de quien lo creó va adelantado respecto al de este equipo al menos en eso</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>REST, for servers</source>
        <translation>REST, para servidores</translation>
    </message>
    <message>
        <source>T1, for clients of a session</source>
        <translation>T1, para clientes de una sesión</translation>
    </message>
    <message>
        <source>JWT, for clients of a session</source>
        <translation>JWT, para clientes de una sesión</translation>
    </message>
    <message>
        <source>Project key</source>
        <translation>Clave de proyecto</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Permite</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>Desfase del reloj</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>not checked: that takes the secret</source>
        <translation>sin comprobar: hace falta el secreto</translation>
    </message>
    <message>
        <source>right: the secret fits</source>
        <translation>correcta: el secreto coincide</translation>
    </message>
    <message>
        <source>wrong: the secret does not fit</source>
        <translation>incorrecta: el secreto no coincide</translation>
    </message>
    <message>
        <source>This is no token: %1. A token begins with T1== or eyJ; copy it again, from its first to its last character.</source>
        <translation>Esto no es un token: %1. Un token empieza por T1== o eyJ; cópialo de nuevo, del primer al último carácter.</translation>
    </message>
    <message>
        <source>No server takes it: it is not signed with HS256.</source>
        <translation>Ningún servidor lo acepta: no está firmado con HS256.</translation>
    </message>
    <message>
        <source>The secret does not fit, or the token was changed. Check that both are of the same project.</source>
        <translation>El secreto no coincide, o el token se modificó. Comprueba que ambos sean del mismo proyecto.</translation>
    </message>
    <message>
        <source>It belongs to the project %1, not to this one.</source>
        <translation>Pertenece al proyecto %1, no a este.</translation>
    </message>
    <message>
        <source>It is for another session. Mint one for this session, or ask for it.</source>
        <translation>Es para otra sesión. Emite uno para esta sesión, o pídelo.</translation>
    </message>
    <message>
        <source>Its session belongs to the project %1, the token to %2. No server takes that.</source>
        <translation>Su sesión pertenece al proyecto %1, el token a %2. Ningún servidor acepta eso.</translation>
    </message>
    <message>
        <source>It expired %1 ago. Mint a new one, or ask for it.</source>
        <translation>Caducó hace %1. Emite uno nuevo, o pídelo.</translation>
    </message>
    <message>
        <source>It is not valid yet: it was made %1 in the future. One of the two clocks is wrong.</source>
        <translation>Aún no es válido: se creó %1 en el futuro. Uno de los dos relojes va mal.</translation>
    </message>
    <message>
        <source>It is for something else than clients of a session.</source>
        <translation>Es para algo distinto de los clientes de una sesión.</translation>
    </message>
    <message>
        <source>A REST token may be valid for 5 minutes at most.</source>
        <translation>Un token REST puede ser válido 5 minutos como máximo.</translation>
    </message>
    <message>
        <source>Its role does not exist.</source>
        <translation>Su rol no existe.</translation>
    </message>
    <message>
        <source>Something in it is missing or wrong: %1</source>
        <translation>Algo falta o está mal en él: %1</translation>
    </message>
    <message>
        <source>The token is good.</source>
        <translation>El token es bueno.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it, as far as one sees without the secret.</source>
        <translation>No tiene nada malo, hasta donde se ve sin el secreto.</translation>
    </message>
    <message>
        <source>Enter the project&apos;s key.</source>
        <translation>Introduce la clave del proyecto.</translation>
    </message>
    <message>
        <source>Enter the project&apos;s secret.</source>
        <translation>Introduce el secreto del proyecto.</translation>
    </message>
    <message>
        <source>Enter the session ID. It begins with 1_ or 2_</source>
        <translation>Introduce el ID de sesión. Empieza por 1_ o 2_</translation>
    </message>
    <message>
        <source>This is not a session ID: it begins with 1_ or 2_</source>
        <translation>Esto no es un ID de sesión: empieza por 1_ o 2_</translation>
    </message>
    <message>
        <source>This session belongs to the project %1.</source>
        <translation>Esta sesión pertenece al proyecto %1.</translation>
    </message>
    <message>
        <source>%L1 characters, %L2 are allowed.</source>
        <translation>%L1 caracteres, se permiten %L2.</translation>
    </message>
    <message>
        <source>Write it like 15 min, 24 h, 30 d or never.</source>
        <translation>Escríbelo como 15 min, 24 h, 30 d o nunca.</translation>
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
        <translation>&amp;Copiar el token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>&amp;Look at a token</source>
        <translation>E&amp;xaminar un token</translation>
    </message>
    <message>
        <source>Paste a token here: T1, JWT or REST</source>
        <translation>Pega aquí un token: T1, JWT o REST</translation>
    </message>
    <message>
        <source>Held against this project</source>
        <translation>Comparado con este proyecto</translation>
    </message>
    <message>
        <source>Project &amp;key</source>
        <translation>C&amp;lave de proyecto</translation>
    </message>
    <message>
        <source>For example 46123456</source>
        <translation>Por ejemplo 46123456</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>S&amp;ecreto</translation>
    </message>
    <message>
        <source>Stays in this window only</source>
        <translation>Se queda solo en esta ventana</translation>
    </message>
    <message>
        <source>&amp;Session ID</source>
        <translation>&amp;ID de sesión</translation>
    </message>
    <message>
        <source>Begins with 1_ or 2_</source>
        <translation>Empieza por 1_ o 2_</translation>
    </message>
    <message>
        <source>Mint a token</source>
        <translation>Emitir un token</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>&amp;Data that the others see</source>
        <translation>&amp;Datos que ven los demás</translation>
    </message>
    <message>
        <source>For example name=Ann</source>
        <translation>Por ejemplo name=Ana</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>&amp;Validez</translation>
    </message>
    <message>
        <source>&amp;Mint</source>
        <translation>E&amp;mitir</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Cerr&amp;ar</translation>
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
        <translation>Mostrar</translation>
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
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Receive all of it (Enter). Nothing is opened by itself.</source>
        <translation>Recibirlo todo (Intro). Nada se abre por sí solo.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Say no; it can be offered again (Delete)</source>
        <translation>Decir que no; se puede volver a ofrecer (Supr)</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Receive some of the files</source>
        <translation>Recibir algunos de los archivos</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Always from this person</source>
        <translation>Siempre de esta persona</translation>
    </message>
    <message>
        <source>Receive this, and without asking whatever this person offers in this session</source>
        <translation>Recibir esto y, sin preguntar, todo lo que esta persona ofrezca en esta sesión</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop for now; it goes on where it was (Space)</source>
        <translation>Detener por ahora; sigue donde estaba (Espacio)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Go on; only what is missing is sent (Space)</source>
        <translation>Continuar; solo se envía lo que falta (Espacio)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>End it for both sides; files that are complete stay (Delete)</source>
        <translation>Terminarlo para ambas partes; los archivos completos se quedan (Supr)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Open the folder that the files are in (Enter)</source>
        <translation>Abrir la carpeta donde están los archivos (Intro)</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Ofrecer de nuevo</translation>
    </message>
    <message>
        <source>To those who haven&apos;t got it (Enter)</source>
        <translation>A quienes no lo tienen (Intro)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take it off this list; files stay where they are (Delete)</source>
        <translation>Quitarlo de esta lista; los archivos se quedan donde están (Supr)</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source>Transfers %L1</source>
        <translation>Transferencias %L1</translation>
    </message>
    <message>
        <source>It goes into “%1”.</source>
        <translation>Va a «%1».</translation>
    </message>
    <message>
        <source>Receive files into</source>
        <translation>Recibir archivos en</translation>
    </message>
    <message>
        <source>Receive here</source>
        <translation>Recibir aquí</translation>
    </message>
    <message>
        <source>The folder is %1.</source>
        <translation>La carpeta es %1.</translation>
    </message>
    <message>
        <source>Accept into another folder…</source>
        <translation>Aceptar en otra carpeta…</translation>
    </message>
</context>
<context>
    <name>Signalbox::TransfersViewModel</name>
    <message>
        <source>That offer is no longer open.</source>
        <translation>Esa oferta ya no está abierta.</translation>
    </message>
    <message>
        <source>Everyone who is here has it already.</source>
        <translation>Todos los que están aquí ya lo tienen.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TrayIcon</name>
    <message numerus="yes">
        <source>Signalbox – %Ln new signal(s)</source>
        <translation>
            <numerusform>Signalbox – %Ln señal nueva</numerusform>
            <numerusform>Signalbox – %Ln señales nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show Signalbox</source>
        <translation>&amp;Mostrar Signalbox</translation>
    </message>
    <message>
        <source>&amp;Hide Signalbox</source>
        <translation>&amp;Ocultar Signalbox</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>Signalbox::WayButton</name>
    <message>
        <source>Received or sent, to everyone or to one person</source>
        <translation>Recibidas o enviadas, para todos o para una persona</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>to everyone</source>
        <translation>para todos</translation>
    </message>
    <message>
        <source>to one person</source>
        <translation>para una persona</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>En ambos sentidos</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Received and sent</source>
        <translation>Recibidas y enviadas</translation>
    </message>
    <message>
        <source>Addressed</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>To anyone</source>
        <translation>Para cualquiera</translation>
    </message>
    <message>
        <source>To everyone</source>
        <translation>Para todos</translation>
    </message>
    <message>
        <source>To one person</source>
        <translation>Para una persona</translation>
    </message>
</context>
<context>
    <name>Signalbox::WindowActions</name>
    <message>
        <source>&amp;Log</source>
        <translation>Re&amp;gistro</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sesión</translation>
    </message>
    <message>
        <source>&amp;Host a session here</source>
        <translation>&amp;Alojar una sesión aquí</translation>
    </message>
    <message>
        <source>Host for the local &amp;network</source>
        <translation>Alojar para la red &amp;local</translation>
    </message>
    <message>
        <source>&amp;Join with an invite</source>
        <translation>&amp;Unirse con una invitación</translation>
    </message>
    <message>
        <source>Connect to a &amp;server</source>
        <translation>Conectar a un &amp;servidor</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>&amp;Perfiles…</translation>
    </message>
    <message>
        <source>&amp;Open a capture…</source>
        <translation>A&amp;brir una captura…</translation>
    </message>
    <message>
        <source>Connect &amp;again</source>
        <translation>Conectar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>&amp;Reintentar ahora</translation>
    </message>
    <message>
        <source>&amp;Leave or stop trying</source>
        <translation>Salir o &amp;dejar de intentarlo</translation>
    </message>
    <message>
        <source>Recor&amp;d this session</source>
        <translation>&amp;Grabar esta sesión</translation>
    </message>
    <message>
        <source>Join again as somebody &amp;else…</source>
        <translation>Unirse de nuevo como &amp;otra persona…</translation>
    </message>
    <message>
        <source>&amp;Invites and hosting…</source>
        <translation>&amp;Invitaciones y alojamiento…</translation>
    </message>
    <message>
        <source>Stop hos&amp;ting…</source>
        <translation>Dejar de alo&amp;jar…</translation>
    </message>
    <message>
        <source>&amp;Close session</source>
        <translation>&amp;Cerrar la sesión</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Salir de Signalbo&amp;x</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Copy selected signals</source>
        <translation>&amp;Copiar las señales seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Write a signal</source>
        <translation>&amp;Escribir una señal</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>&amp;Token…</source>
        <translation>&amp;Token…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Go to the &amp;log</source>
        <translation>Ir al &amp;registro</translation>
    </message>
    <message>
        <source>&amp;Jump to newest</source>
        <translation>Ir a la más &amp;nueva</translation>
    </message>
    <message>
        <source>Show &amp;earlier signals</source>
        <translation>Mostrar señales &amp;anteriores</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;Bandeja de salida</translation>
    </message>
    <message>
        <source>&amp;People and details</source>
        <translation>&amp;Personas y detalles</translation>
    </message>
    <message>
        <source>Rate &amp;graph</source>
        <translation>&amp;Gráfico de ritmo</translation>
    </message>
    <message>
        <source>L&amp;anes of people</source>
        <translation>&amp;Carriles de personas</translation>
    </message>
    <message>
        <source>&amp;Next session</source>
        <translation>Sesión &amp;siguiente</translation>
    </message>
    <message>
        <source>P&amp;revious session</source>
        <translation>Sesión an&amp;terior</translation>
    </message>
    <message>
        <source>Move session &amp;up</source>
        <translation>S&amp;ubir la sesión</translation>
    </message>
    <message>
        <source>Move session &amp;down</source>
        <translation>Ba&amp;jar la sesión</translation>
    </message>
    <message>
        <source>Open in its own &amp;window</source>
        <translation>Abrir en su propia &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>Página de &amp;inicio</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Buscar una orden…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar el &amp;diagnóstico</translation>
    </message>
    <message>
        <source>The &amp;program&apos;s log</source>
        <translation>Registro del &amp;programa</translation>
    </message>
    <message>
        <source>&amp;About Signalbox</source>
        <translation>&amp;Acerca de Signalbox</translation>
    </message>
    <message>
        <source>&amp;Close capture</source>
        <translation>&amp;Cerrar la captura</translation>
    </message>
    <message>
        <source>&amp;Close recorded session</source>
        <translation>&amp;Cerrar la sesión grabada</translation>
    </message>
    <message>
        <source>Send &amp;files…</source>
        <translation>Enviar arc&amp;hivos…</translation>
    </message>
    <message>
        <source>Send a &amp;whole folder…</source>
        <translation>Enviar una carpeta e&amp;ntera…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation>&amp;Transferencias</translation>
    </message>
    <message>
        <source>Brin&amp;g back what was closed</source>
        <translation>&amp;Volver a abrir lo cerrado</translation>
    </message>
</context>
<context>
    <name>Signalbox::WorkspaceViewModel</name>
    <message numerus="yes">
        <source>%1, %2, %Ln unread</source>
        <translation>
            <numerusform>%1, %2, %Ln sin leer</numerusform>
            <numerusform>%1, %2, %Ln sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <extracomment>A session, and who we are in it: &quot;standup as Anna&quot;</extracomment>
        <translation>%1 como %2</translation>
    </message>
    <message>
        <source>My session</source>
        <translation>Mi sesión</translation>
    </message>
    <message>
        <source>My session %1</source>
        <translation>Mi sesión %1</translation>
    </message>
</context>
<context>
    <name>TemplateFile</name>
    <message>
        <source>a template has no name</source>
        <translation>una plantilla no tiene nombre</translation>
    </message>
    <message>
        <source>line %L1 is not JSON</source>
        <translation>la línea %L1 no es JSON</translation>
    </message>
    <message>
        <source>it was written by a newer Signalbox</source>
        <translation>lo escribió una versión posterior de Signalbox</translation>
    </message>
    <message>
        <source>it holds no templates</source>
        <translation>no contiene plantillas</translation>
    </message>
    <message>
        <source>a folder has no name</source>
        <translation>una carpeta no tiene nombre</translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message>
        <source>{{random}} needs two whole numbers, as in {{random 1 100}}.</source>
        <translation>{{random}} necesita dos números enteros, como en {{random 1 100}}.</translation>
    </message>
    <message>
        <source>{{random}} needs the smaller number first.</source>
        <translation>{{random}} necesita primero el número menor.</translation>
    </message>
    <message>
        <source>There is no variable {{%1}}: there are now, counter, uuid, me and random.</source>
        <translation>No hay ninguna variable {{%1}}: hay now, counter, uuid, me y random.</translation>
    </message>
    <message>
        <source>{{%1}} stands alone, without &quot;%2&quot;.</source>
        <translation>{{%1}} va solo, sin «%2».</translation>
    </message>
    <message>
        <source>This variable isn&apos;t closed: }} is missing.</source>
        <translation>Esta variable no está cerrada: falta }}.</translation>
    </message>
    <message>
        <source>Time in UTC</source>
        <translation>Hora en UTC</translation>
    </message>
    <message>
        <source>One more with each signal</source>
        <translation>Uno más con cada señal</translation>
    </message>
    <message>
        <source>A new UUID</source>
        <translation>Un UUID nuevo</translation>
    </message>
    <message>
        <source>Your name in the session</source>
        <translation>Tu nombre en la sesión</translation>
    </message>
    <message>
        <source>A whole number from 1 to 100</source>
        <translation>Un número entero de 1 a 100</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes in a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes of all bytes</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused by the other side</source>
        <translation>En pausa por la otra parte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How it stands, and how far it has come</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln people have it</source>
        <translation>
            <numerusform>%L1 de %Ln persona lo tiene</numerusform>
            <numerusform>%L1 de %Ln personas lo tienen</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete, in %1</source>
        <translation>Completo, en %1</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1 lo tiene</translation>
    </message>
    <message>
        <source>All have it</source>
        <translation>Todos lo tienen</translation>
    </message>
    <message>
        <source>has it</source>
        <translation>lo tiene</translation>
    </message>
    <message>
        <source>has not answered</source>
        <translation>no ha respondido</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>The name of a file, and how many others</extracomment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln file(s), %2</source>
        <translation>
            <numerusform>%1, %Ln archivo, %2</numerusform>
            <numerusform>%1, %Ln archivos, %2</numerusform>
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
        <translation>para %1</translation>
    </message>
    <message>
        <source>to everyone</source>
        <translation>para todos</translation>
    </message>
    <message numerus="yes">
        <source>to %Ln people</source>
        <translation>
            <numerusform>para %Ln persona</numerusform>
            <numerusform>para %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads the files</source>
        <translation>Lee los archivos</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Espera una respuesta</translation>
    </message>
    <message>
        <source>Offered, %1</source>
        <translation>Ofrecido, %1</translation>
    </message>
    <message>
        <source>Waits for the link or the other side</source>
        <translation>Espera la conexión o a la otra parte</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who, and how the transfer to that person stands</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A file changed while it was sent. Send it again.</source>
        <translation>Un archivo cambió mientras se enviaba. Envíalo otra vez.</translation>
    </message>
    <message>
        <source>A file is no longer where it was. Put it back, or send it again from its new place.</source>
        <translation>Un archivo ya no está donde estaba. Devuélvelo a su sitio o envíalo desde el nuevo.</translation>
    </message>
    <message>
        <source>A file can&apos;t be read. Check its permissions.</source>
        <translation>No se puede leer un archivo. Revisa sus permisos.</translation>
    </message>
    <message>
        <source>The receiver&apos;s disk is full. It goes on once there is room and it is resumed.</source>
        <translation>El disco del receptor está lleno. Sigue cuando haya espacio y se reanude.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough free space in the folder. Make room, or take another.</source>
        <translation>No hay suficiente espacio en la carpeta. Libera espacio o usa otra.</translation>
    </message>
    <message>
        <source>What arrived is not what was offered. Ask for it again.</source>
        <translation>Lo que llegó no es lo que se ofreció. Pídelo otra vez.</translation>
    </message>
    <message>
        <source>The other side is gone. Resume when it is back.</source>
        <translation>La otra parte se ha ido. Reanuda cuando vuelva.</translation>
    </message>
    <message>
        <source>Nobody answered the offer. Offer it again.</source>
        <translation>Nadie respondió a la oferta. Ofrécelo de nuevo.</translation>
    </message>
    <message>
        <source>Your role may not send signals. Ask for an invite that lets you.</source>
        <translation>Tu rol no puede enviar señales. Pide una invitación que lo permita.</translation>
    </message>
    <message>
        <source>The other side sent what makes no sense, so it was ended.</source>
        <translation>La otra parte envió algo sin sentido, así que se terminó.</translation>
    </message>
    <message>
        <source>There is nothing to send, or more than a transfer can have. Send fewer files at once.</source>
        <translation>No hay nada que enviar, o hay más de lo que admite una transferencia. Envía menos archivos a la vez.</translation>
    </message>
    <message>
        <source>Files offered %2: %1</source>
        <extracomment>What is offered, and &quot;to whom&quot;</extracomment>
        <translation>Archivos ofrecidos %2: %1</translation>
    </message>
    <message>
        <source>%1 offers %2</source>
        <extracomment>Who offers what</extracomment>
        <translation>%1 ofrece %2</translation>
    </message>
    <message>
        <source>Sent %1: %2</source>
        <extracomment>What was sent, and how that ended: &quot;photo.jpg, 2.1 MiB: All have it&quot;</extracomment>
        <translation>Enviado %1: %2</translation>
    </message>
    <message>
        <source>Received %1, %2: %3</source>
        <translation>Recibido %1, %2: %3</translation>
    </message>
    <message>
        <source>Refused: %1, %2</source>
        <translation>Rechazado: %1, %2</translation>
    </message>
    <message>
        <source>Cancelled: %1, %2</source>
        <translation>Cancelado: %1, %2</translation>
    </message>
    <message>
        <source>Failed: %1, %2. %3</source>
        <translation>Falló: %1, %2. %3</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written. Check its permissions, then resume or take another.</source>
        <translation>No se puede escribir en la carpeta. Revisa sus permisos y luego reanuda, o usa otra.</translation>
    </message>
    <message>
        <source>The receiver has too many files open. Close some programs there, then resume.</source>
        <translation>El receptor tiene demasiados archivos abiertos. Cierra allí algunos programas y luego reanuda.</translation>
    </message>
    <message>
        <source>The receiver has too many offers. Offer it again when some of them are over.</source>
        <translation>El receptor tiene demasiadas ofertas. Ofrécelo de nuevo cuando hayan terminado algunas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 made %Ln more offer(s)</source>
        <extracomment>Who made so many more offers of files within a short time</extracomment>
        <translation>
            <numerusform>%1 hizo %Ln oferta más</numerusform>
            <numerusform>%1 hizo %Ln ofertas más</numerusform>
        </translation>
    </message>
    <message>
        <source>The receiver can&apos;t read what has arrived. It goes on once that is mended and it is resumed there.</source>
        <translation>El receptor no puede leer lo que ha llegado. Continuará cuando eso se arregle y se reanude allí.</translation>
    </message>
    <message>
        <source>The receiver&apos;s folder can&apos;t be written. It goes on once that is mended and it is resumed there.</source>
        <translation>No se puede escribir en la carpeta del receptor. Continuará cuando eso se arregle y se reanude allí.</translation>
    </message>
    <message>
        <source>The sender&apos;s file changed while it was sent. Ask for it again.</source>
        <translation>El archivo del remitente cambió mientras se enviaba. Pídelo de nuevo.</translation>
    </message>
    <message>
        <source>The sender&apos;s file is no longer where it was. Ask for it again.</source>
        <translation>El archivo del remitente ya no está donde estaba. Pídelo de nuevo.</translation>
    </message>
    <message>
        <source>The sender can&apos;t read a file any more. Ask for it again.</source>
        <translation>El remitente ya no puede leer un archivo. Pídelo de nuevo.</translation>
    </message>
    <message>
        <source>The offer is over: you did not answer in time.</source>
        <translation>La oferta ha terminado: no respondiste a tiempo.</translation>
    </message>
    <message>
        <source>The other side is gone. Offer it again to who is here.</source>
        <translation>La otra parte se ha ido. Ofrécelo otra vez a quien esté.</translation>
    </message>
    <message>
        <source>The other side is gone. Ask for it again when it is back.</source>
        <translation>La otra parte se ha ido. Pídelo otra vez cuando vuelva.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A line of the log: what is sent to whom, or who offers what; and how far it is</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ha fallado</translation>
    </message>
</context>
</TS>
