<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>DataForms</name>
    <message numerus="yes">
        <source>… and %Ln more bytes</source>
        <translation>
            <numerusform>… e mais %Ln byte</numerusform>
            <numerusform>… e mais %Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropContents</name>
    <message>
        <source>Picture %1.png</source>
        <extracomment>The name of a file with a picture that was pasted, and the time</extracomment>
        <translation>Imagem %1.png</translation>
    </message>
</context>
<context>
    <name>DropPlan</name>
    <message numerus="yes">
        <source>%Ln signal(s)</source>
        <translation>
            <numerusform>%Ln sinal</numerusform>
            <numerusform>%Ln sinais</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 at the pace that the server allows</source>
        <extracomment>How many signals, and how long they take</extracomment>
        <translation>%1, cerca de %2 no ritmo que o servidor permite</translation>
    </message>
    <message>
        <source>%1; compressing leaves about %2 % of the bytes</source>
        <extracomment>Something before it, then how much is left of it</extracomment>
        <translation>%1; a compressão deixa cerca de %2 % dos bytes</translation>
    </message>
    <message>
        <source>Send the link as a signal %1.</source>
        <translation>Enviar o link como sinal %1.</translation>
    </message>
    <message>
        <source>Send the text, %1, as a signal %2.</source>
        <translation>Enviar o texto, %1, como sinal %2.</translation>
    </message>
    <message>
        <source>Send the link as a signal of the type “%1” %2.</source>
        <translation>Enviar o link como sinal do tipo “%1” %2.</translation>
    </message>
    <message>
        <source>Send the text, %1, as a signal of the type “%2” %3.</source>
        <translation>Enviar o texto, %1, como sinal do tipo “%2” %3.</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a person</comment>
        <translation>para %1</translation>
    </message>
    <message>
        <source>to whoever joins</source>
        <translation>para quem entrar</translation>
    </message>
    <message numerus="yes">
        <source>to %Ln people</source>
        <translation>
            <numerusform>para %Ln pessoa</numerusform>
            <numerusform>para %Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it that can be sent.</source>
        <translation>Não há nada nele que possa ser enviado.</translation>
    </message>
    <message>
        <source>Send the picture as “%1” %2.</source>
        <translation>Enviar a imagem como “%1” %2.</translation>
    </message>
    <message>
        <source>Send “%1” %2.</source>
        <translation>Enviar “%1” %2.</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln file(s) or folder(s) %1.</source>
        <translation>
            <numerusform>Enviar %Ln arquivo ou pasta %1.</numerusform>
            <numerusform>Enviar %Ln arquivos ou pastas %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send a long text, %1, %2.</source>
        <translation>Enviar um texto longo, %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>A signal holds %1, so it goes as a file, or in %Ln signals.</source>
        <translation>
            <numerusform>Um sinal comporta %1, então vai como arquivo ou em %Ln sinal.</numerusform>
            <numerusform>Um sinal comporta %1, então vai como arquivo ou em %Ln sinais.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no files in it.</source>
        <translation>Não há arquivos nele.</translation>
    </message>
    <message>
        <source>Send “%1”, %2, %3.</source>
        <translation>Enviar “%1”, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln files, %1, %2.</source>
        <translation>
            <numerusform>Enviar %Ln arquivo, %1, %2.</numerusform>
            <numerusform>Enviar %Ln arquivos, %1, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A signal holds %1. It would take %Ln signal(s), which are more than may wait to be sent at present, so it goes as a file.</source>
        <translation>
            <numerusform>Um sinal contém %1. Seria preciso %Ln sinal, mais do que pode esperar agora para ser enviado; por isso vai como arquivo.</numerusform>
            <numerusform>Um sinal contém %1. Seriam precisos %Ln sinais, mais do que podem esperar agora para serem enviados; por isso vai como arquivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The signal is not valid</source>
        <translation>O sinal não é válido</translation>
    </message>
    <message>
        <source>Your role may not do this</source>
        <translation>Sua função não permite isso</translation>
    </message>
    <message>
        <source>Ask for an invite with another role.</source>
        <translation>Peça um convite com outra função.</translation>
    </message>
    <message>
        <source>This person has left</source>
        <translation>Esta pessoa saiu</translation>
    </message>
    <message>
        <source>The signal is too large</source>
        <translation>O sinal é grande demais</translation>
    </message>
    <message>
        <source>The server takes no more signals for now</source>
        <translation>O servidor não aceita mais sinais por enquanto</translation>
    </message>
    <message>
        <source>Wait a moment and send it again.</source>
        <translation>Espere um pouco e envie de novo.</translation>
    </message>
    <message>
        <source>The server failed</source>
        <translation>O servidor falhou</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The server refused the token</source>
        <translation>O servidor recusou o token</translation>
    </message>
    <message>
        <source>Ask for a new invite.</source>
        <translation>Peça um novo convite.</translation>
    </message>
    <message>
        <source>The server knows no such session</source>
        <translation>O servidor não conhece esta sessão</translation>
    </message>
    <message>
        <source>Check the session ID, or ask for a new invite.</source>
        <translation>Verifique o ID da sessão ou peça um novo convite.</translation>
    </message>
    <message>
        <source>The server could not be reached</source>
        <translation>Não foi possível alcançar o servidor</translation>
    </message>
    <message>
        <source>Check its address and whether it runs.</source>
        <translation>Verifique o endereço e se ele está em execução.</translation>
    </message>
    <message>
        <source>There was no link</source>
        <translation>Não havia conexão</translation>
    </message>
    <message>
        <source>With Retry on, signals wait until the link is back.</source>
        <translation>Com “Tentar de novo” ativado, os sinais esperam até a conexão voltar.</translation>
    </message>
    <message>
        <source>What the session needs is incomplete</source>
        <translation>Os dados da sessão estão incompletos</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>O servidor não respondeu a tempo</translation>
    </message>
    <message>
        <source>Try again, or check its address.</source>
        <translation>Tente de novo ou verifique o endereço dele.</translation>
    </message>
    <message>
        <source>The link was lost and could not be restored</source>
        <translation>A conexão foi perdida e não pôde ser restabelecida</translation>
    </message>
    <message>
        <source>Connect again when the network is back.</source>
        <translation>Conecte de novo quando a rede voltar.</translation>
    </message>
    <message>
        <source>The server ended the connection</source>
        <translation>O servidor encerrou a conexão</translation>
    </message>
    <message>
        <source>The session is full</source>
        <translation>A sessão está cheia</translation>
    </message>
    <message>
        <source>Try again when someone has left.</source>
        <translation>Tente de novo quando alguém sair.</translation>
    </message>
    <message>
        <source>What answers there is not a signaling server</source>
        <translation>O que responde ali não é um servidor de sinais</translation>
    </message>
    <message>
        <source>Check the server&apos;s address.</source>
        <translation>Verifique o endereço do servidor.</translation>
    </message>
    <message>
        <source>Too many signals wait already</source>
        <translation>Já há sinais demais esperando</translation>
    </message>
    <message>
        <source>It waited too long for the link</source>
        <translation>Esperou tempo demais pela conexão</translation>
    </message>
    <message>
        <source>It was taken back</source>
        <translation>Foi cancelado</translation>
    </message>
    <message>
        <source>It was on its way when the link was lost</source>
        <translation>Estava a caminho quando a conexão foi perdida</translation>
    </message>
    <message>
        <source>The session ended before it could be sent</source>
        <translation>A sessão terminou antes que pudesse ser enviado</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation>O certificado do servidor não é confiável</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one the server shows.</source>
        <translation>Compare a impressão digital dele com a que o servidor mostra.</translation>
    </message>
    <message>
        <source>WARNING: the server shows another certificate than before</source>
        <translation>ATENÇÃO: o servidor mostra um certificado diferente do anterior</translation>
    </message>
    <message>
        <source>Someone may be listening in between. Ask whoever runs the server before you go on.</source>
        <translation>Alguém pode estar escutando no meio do caminho. Pergunte a quem mantém o servidor antes de continuar.</translation>
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
            <numerusform>Não foi possível gravar %Ln linha aqui: o disco não a aceitou</numerusform>
            <numerusform>Não foi possível gravar %Ln linhas aqui: o disco não as aceitou</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>The history can&apos;t be used: Qt&apos;s driver for SQLite isn&apos;t installed (package libqt6sql6-sqlite).</source>
        <translation>O histórico não pode ser usado: o driver do Qt para SQLite não está instalado (pacote libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>The history can&apos;t be opened: %1. Nothing is recorded until it can.</source>
        <translation>Não é possível abrir o histórico: %1. Nada será gravado até que seja possível.</translation>
    </message>
    <message>
        <source>The history may not be written: %1. Nothing is recorded until it may.</source>
        <translation>Não há permissão para escrever no histórico: %1. Nada será gravado até que haja.</translation>
    </message>
    <message>
        <source>The disk that holds the history is full. Nothing is recorded until there is room.</source>
        <translation>O disco que contém o histórico está cheio. Nada será gravado até haver espaço.</translation>
    </message>
    <message>
        <source>The history has reached its size. Nothing is recorded until some of it is deleted.</source>
        <translation>O histórico atingiu seu tamanho. Nada será gravado até que parte dele seja excluída.</translation>
    </message>
    <message>
        <source>Another program holds the history: %1. Nothing is recorded until it lets go.</source>
        <translation>Outro programa está usando o histórico: %1. Nada será gravado até que ele o libere.</translation>
    </message>
    <message>
        <source>The history can&apos;t be written: %1 (%2). Nothing is recorded until it can.</source>
        <translation>Não é possível escrever no histórico: %1 (%2). Nada será gravado até que seja possível.</translation>
    </message>
    <message>
        <source>The history can&apos;t be used, nor renamed: %1. Nothing is recorded.</source>
        <translation>Não é possível usar nem renomear o histórico: %1. Nada será gravado.</translation>
    </message>
    <message>
        <source>The history was damaged. It was kept as %1, and a new one was begun.</source>
        <translation>O histórico estava danificado. Ele foi guardado como %1, e um novo foi iniciado.</translation>
    </message>
    <message>
        <source>The history was written by a later version of Signalbox. It was kept as %1, and a new one was begun.</source>
        <translation>O histórico foi escrito por uma versão mais nova do Signalbox. Ele foi guardado como %1, e um novo foi iniciado.</translation>
    </message>
    <message>
        <source>The file of the history belongs to another program. It was kept as %1, and a new one was begun.</source>
        <translation>O arquivo do histórico pertence a outro programa. Ele foi guardado como %1, e um novo foi iniciado.</translation>
    </message>
    <message>
        <source>Session without a name</source>
        <translation>Sessão sem nome</translation>
    </message>
    <message>
        <source>Hosted on this computer</source>
        <translation>Hospedada neste computador</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1, sessão %2</translation>
    </message>
</context>
<context>
    <name>JsonLint</name>
    <message>
        <source>The %1 of line %L2 isn&apos;t closed: a %3 is missing.</source>
        <translation>O %1 da linha %L2 não está fechado: falta um %3.</translation>
    </message>
    <message>
        <source>There is no JSON value yet.</source>
        <translation>Ainda não há um valor JSON.</translation>
    </message>
    <message>
        <source>A colon is missing after the name.</source>
        <translation>Faltam dois-pontos depois do nome.</translation>
    </message>
    <message>
        <source>A comma is missing before this.</source>
        <translation>Falta uma vírgula antes disto.</translation>
    </message>
    <message>
        <source>The JSON value has ended before this: there can be one only.</source>
        <translation>O valor JSON terminou antes disto: só pode haver um.</translation>
    </message>
    <message>
        <source>Names stand in double quotes (&quot;).</source>
        <translation>Nomes ficam entre aspas duplas (&quot;).</translation>
    </message>
    <message>
        <source>Lists and objects may lie in each other %L1 deep.</source>
        <translation>Listas e objetos podem ficar uns dentro dos outros até %L1 níveis.</translation>
    </message>
    <message>
        <source>A value is missing before this.</source>
        <translation>Falta um valor antes disto.</translation>
    </message>
    <message>
        <source>A name is missing before this.</source>
        <translation>Falta um nome antes disto.</translation>
    </message>
    <message>
        <source>This %1 closes nothing.</source>
        <translation>Este %1 não fecha nada.</translation>
    </message>
    <message>
        <source>The %1 of line %L2 is closed by %3 and not by %4.</source>
        <translation>O %1 da linha %L2 é fechado por %3 e não por %4.</translation>
    </message>
    <message>
        <source>Something is missing before the %1, or there is a comma or colon too many.</source>
        <translation>Falta algo antes do %1, ou há uma vírgula ou dois-pontos a mais.</translation>
    </message>
    <message>
        <source>Column %L1: %2</source>
        <comment>where, and what is wrong there</comment>
        <translation>Coluna %L1: %2</translation>
    </message>
    <message>
        <source>Line %L1, column %L2: %3</source>
        <translation>Linha %L1, coluna %L2: %3</translation>
    </message>
    <message>
        <source>A backslash is written as \\ here.</source>
        <translation>Aqui a barra invertida se escreve \\.</translation>
    </message>
    <message>
        <source>Four digits from 0 to 9 and A to F follow on \u.</source>
        <translation>Depois de \u vêm quatro dígitos de 0 a 9 e de A a F.</translation>
    </message>
    <message>
        <source>This text isn&apos;t closed: a &quot; is missing. A line break in it is written as \n.</source>
        <translation>Este texto não está fechado: falta um &quot;. Uma quebra de linha dentro dele se escreve \n.</translation>
    </message>
    <message>
        <source>A tab in a text is written as \t.</source>
        <translation>Uma tabulação em um texto se escreve \t.</translation>
    </message>
    <message>
        <source>This character can&apos;t stand in a text.</source>
        <translation>Este caractere não pode ficar em um texto.</translation>
    </message>
    <message>
        <source>This text isn&apos;t closed: a &quot; is missing.</source>
        <translation>Este texto não está fechado: falta um &quot;.</translation>
    </message>
    <message>
        <source>Numbers are written as in 12, -0.5 or 3e8, without a 0 in front.</source>
        <translation>Números se escrevem como 12, -0.5 ou 3e8, sem 0 na frente.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Este número é grande demais.</translation>
    </message>
    <message>
        <source>Texts stand in double quotes (&quot;).</source>
        <translation>Textos ficam entre aspas duplas (&quot;).</translation>
    </message>
    <message>
        <source>JSON has no comments.</source>
        <translation>JSON não tem comentários.</translation>
    </message>
    <message>
        <source>“%1” is no JSON value: texts stand in double quotes (&quot;), and there are numbers, true, false and null.</source>
        <translation>“%1” não é um valor JSON: textos ficam entre aspas duplas (&quot;), e há números, true, false e null.</translation>
    </message>
</context>
<context>
    <name>LabScript</name>
    <message>
        <source>Train tunnel</source>
        <translation>Túnel de trem</translation>
    </message>
    <message>
        <source>The signal gets weak</source>
        <translation>A recepção fica fraca</translation>
    </message>
    <message>
        <source>Hardly anything passes</source>
        <translation>Quase nada passa</translation>
    </message>
    <message>
        <source>In the tunnel: nothing passes</source>
        <translation>No túnel: nada passa</translation>
    </message>
    <message>
        <source>No network at all</source>
        <translation>Nenhuma rede</translation>
    </message>
    <message>
        <source>Daylight between two tunnels</source>
        <translation>Luz do dia entre dois túneis</translation>
    </message>
    <message>
        <source>In the second tunnel</source>
        <translation>No segundo túnel</translation>
    </message>
    <message>
        <source>Out in the open again</source>
        <translation>De novo ao ar livre</translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>The filter&apos;s &quot;%1&quot; can&apos;t be read.</source>
        <translation>Não foi possível ler “%1” do filtro.</translation>
    </message>
    <message>
        <source>The expression is not complete or not right at character %1: %2</source>
        <translation>A expressão está incompleta ou errada no caractere %1: %2</translation>
    </message>
</context>
<context>
    <name>LogFormat</name>
    <message>
        <source>It is no JSON: %1, at byte %2.</source>
        <translation>Não é JSON: %1, no byte %2.</translation>
    </message>
    <message>
        <source>It is JSON, but not an object.</source>
        <translation>É JSON, mas não é um objeto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing, or is not what a log holds there.</source>
        <translation>“%1” está faltando ou não é o que um registro contém ali.</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>Left: the connection was lost</source>
        <translation>Saiu: a conexão foi perdida</translation>
    </message>
    <message>
        <source>Left: no answer any more</source>
        <translation>Saiu: não respondia mais</translation>
    </message>
    <message>
        <source>Left: a moderator ended the connection</source>
        <translation>Saiu: um moderador encerrou a conexão</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Saiu</translation>
    </message>
    <message>
        <source>Link back after %1</source>
        <translation>Conexão de volta após %1</translation>
    </message>
    <message numerus="yes">
        <source>Link back after %1, %Ln signal(s) had waited</source>
        <translation>
            <numerusform>Conexão de volta após %1, %Ln sinal tinha esperado</numerusform>
            <numerusform>Conexão de volta após %1, %Ln sinais tinham esperado</numerusform>
        </translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoje, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>ontem, %1</translation>
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
        <translation>espera o servidor</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirado</translation>
    </message>
    <message>
        <source>unknown: it may have been sent</source>
        <translation>desconhecido: pode ter sido enviado</translation>
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
        <translation>Entrou</translation>
    </message>
    <message>
        <source>Link lost</source>
        <translation>Conexão perdida</translation>
    </message>
    <message>
        <source>The server had forgotten this connection: signals of others may be missing</source>
        <translation>O servidor tinha esquecido esta conexão: sinais de outros podem estar faltando</translation>
    </message>
    <message>
        <source>Session left</source>
        <translation>Você saiu da sessão</translation>
    </message>
    <message>
        <source>Session ended: %1</source>
        <translation>Sessão encerrada: %1</translation>
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
        <translation>sai quando a conexão voltar</translation>
    </message>
    <message>
        <source>was on its way, is sent again when the link is back</source>
        <translation>estava a caminho, será enviado de novo quando a conexão voltar</translation>
    </message>
    <message>
        <source>fails without a link</source>
        <translation>falha sem conexão</translation>
    </message>
    <message>
        <source>may have arrived, is not sent again</source>
        <translation>pode ter chegado, não será enviado de novo</translation>
    </message>
    <message numerus="yes">
        <source>goes out after %Ln other(s)</source>
        <translation>
            <numerusform>sai depois de %Ln outro</numerusform>
            <numerusform>sai depois de %Ln outros</numerusform>
        </translation>
    </message>
    <message>
        <source>goes out next</source>
        <translation>é o próximo a sair</translation>
    </message>
    <message>
        <source>goes out in %1</source>
        <translation>sai em %1</translation>
    </message>
    <message>
        <source>goes out as soon as the server takes it</source>
        <translation>sai assim que o servidor aceitar</translation>
    </message>
    <message>
        <source>is sent again if the link is lost</source>
        <translation>será enviado de novo se a conexão cair</translation>
    </message>
    <message>
        <source>fails if the link is lost</source>
        <translation>falha se a conexão cair</translation>
    </message>
    <message>
        <source>is not sent again if the link is lost</source>
        <translation>não será enviado de novo se a conexão cair</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>The server takes no more for now</source>
        <translation>O servidor não aceita mais por enquanto</translation>
    </message>
    <message>
        <source>Others go first</source>
        <translation>Outros vão antes</translation>
    </message>
    <message>
        <source>Sent, no answer yet</source>
        <translation>Enviado, ainda sem resposta</translation>
    </message>
    <message>
        <source>is given up as unknown in %1</source>
        <translation>será dado como desconhecido em %1</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>expira em %1</translation>
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
        <translation>falha em %1 se não tiver voltado até lá</translation>
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
        <translation>Apenas publisher</translation>
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
        <translation>o servidor não é um endereço que começa com http:// ou https://</translation>
    </message>
    <message>
        <source>it has no project key</source>
        <translation>não tem chave do projeto</translation>
    </message>
    <message>
        <source>it has no session ID</source>
        <translation>não tem ID da sessão</translation>
    </message>
    <message>
        <source>its entry is neither “token” nor “secret”</source>
        <translation>o entry não é “token” nem “secret”</translation>
    </message>
    <message>
        <source>This is no JSON: %1 at byte %L2.</source>
        <translation>Isto não é JSON: %1 no byte %L2.</translation>
    </message>
    <message>
        <source>This is no file of profiles: it has no member “%1”.</source>
        <translation>Isto não é um arquivo de perfis: não tem o membro “%1”.</translation>
    </message>
    <message>
        <source>This file was written by a later version of Signalbox.</source>
        <translation>Este arquivo foi gravado por uma versão mais nova do Signalbox.</translation>
    </message>
    <message>
        <source>These are %L1 profiles, at most %L2 are taken.</source>
        <translation>São %L1 perfis, no máximo %L2 são aceitos.</translation>
    </message>
    <message>
        <source>Profile %L1 can&apos;t be read: %2.</source>
        <translation>Não foi possível ler o perfil %L1: %2.</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Permission denied</source>
        <translation>Permissão negada</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Arquivos abertos demais</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Não existe esse arquivo ou pasta</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Não há mais espaço no dispositivo</translation>
    </message>
</context>
<context>
    <name>QJsonParseError</name>
    <message>
        <source>unterminated object</source>
        <translation>um objeto não está fechado</translation>
    </message>
    <message>
        <source>missing name separator</source>
        <translation>faltam os dois-pontos após um nome</translation>
    </message>
    <message>
        <source>unterminated array</source>
        <translation>uma lista não está fechada</translation>
    </message>
    <message>
        <source>missing value separator</source>
        <translation>falta uma vírgula entre dois valores</translation>
    </message>
    <message>
        <source>illegal value</source>
        <translation>valor inválido</translation>
    </message>
    <message>
        <source>invalid termination by number</source>
        <translation>o texto termina cedo demais, após um número</translation>
    </message>
    <message>
        <source>illegal number</source>
        <translation>número inválido</translation>
    </message>
    <message>
        <source>invalid escape sequence</source>
        <translation>sequência de escape inválida</translation>
    </message>
    <message>
        <source>invalid UTF8 string</source>
        <translation>UTF-8 inválido</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>um texto não está fechado</translation>
    </message>
    <message>
        <source>object is missing after a comma</source>
        <translation>falta algo após uma vírgula</translation>
    </message>
    <message>
        <source>too deeply nested document</source>
        <translation>aninhado demais</translation>
    </message>
    <message>
        <source>too large document</source>
        <translation>grande demais</translation>
    </message>
    <message>
        <source>garbage at the end of the document</source>
        <translation>sobra algo no fim</translation>
    </message>
</context>
<context>
    <name>QRegularExpression</name>
    <message>
        <source>missing closing parenthesis</source>
        <translation>falta o parêntese de fechamento</translation>
    </message>
    <message>
        <source>unmatched closing parenthesis</source>
        <translation>parêntese de fechamento sem abertura</translation>
    </message>
    <message>
        <source>missing terminating ] for character class</source>
        <translation>falta ] no fim da classe de caracteres</translation>
    </message>
    <message>
        <source>quantifier does not follow a repeatable item</source>
        <translation>não há o que repetir antes do quantificador</translation>
    </message>
    <message>
        <source>range out of order in character class</source>
        <translation>intervalo invertido na classe de caracteres</translation>
    </message>
    <message>
        <source>numbers out of order in {} quantifier</source>
        <translation>números invertidos em {}</translation>
    </message>
    <message>
        <source>\ at end of pattern</source>
        <translation>\ no fim do padrão</translation>
    </message>
    <message>
        <source>reference to non-existent subpattern</source>
        <translation>referência a um grupo que não existe</translation>
    </message>
    <message>
        <source>lookbehind assertion is not fixed length</source>
        <translation>a asserção para trás não tem comprimento fixo</translation>
    </message>
    <message>
        <source>unrecognized character follows \</source>
        <translation>caractere desconhecido após \</translation>
    </message>
    <message>
        <source>unrecognized character after (? or (?-</source>
        <translation>caractere desconhecido após (? ou (?-</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>Não é possível gravar no arquivo existente %1</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>Esse nome é o de uma pasta</translation>
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
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Acima</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abaixo</translation>
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
        <translation>Espaço</translation>
    </message>
</context>
<context>
    <name>QSslSocket</name>
    <message>
        <source>The certificate is self-signed, and untrusted</source>
        <translation>O certificado é autoassinado e não é confiável</translation>
    </message>
    <message>
        <source>The root certificate of the certificate chain is self-signed, and untrusted</source>
        <translation>O certificado raiz da cadeia é autoassinado e não é confiável</translation>
    </message>
    <message>
        <source>The issuer certificate of a locally looked up certificate could not be found</source>
        <translation>O certificado do emissor não foi encontrado neste computador</translation>
    </message>
    <message>
        <source>The issuer certificate could not be found</source>
        <translation>O certificado do emissor não foi encontrado</translation>
    </message>
    <message>
        <source>No certificates could be verified</source>
        <translation>Nenhum certificado pôde ser verificado</translation>
    </message>
    <message>
        <source>The host name did not match any of the valid hosts for this certificate</source>
        <translation>O certificado não vale para o nome deste servidor</translation>
    </message>
    <message>
        <source>The certificate is not yet valid</source>
        <translation>O certificado ainda não é válido</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>O certificado expirou</translation>
    </message>
    <message>
        <source>The root CA certificate is not trusted for this purpose</source>
        <translation>O certificado raiz não é confiável para este fim</translation>
    </message>
    <message>
        <source>The peer certificate is blacklisted</source>
        <translation>O certificado do servidor está na lista negra</translation>
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
        <translation>O token expirou</translation>
    </message>
    <message>
        <source>The token has just expired</source>
        <translation>O token acabou de expirar</translation>
    </message>
    <message numerus="yes">
        <source>The token expired %Ln minute(s) ago</source>
        <translation>
            <numerusform>O token expirou há %Ln minuto</numerusform>
            <numerusform>O token expirou há %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token expired %Ln hour(s) ago</source>
        <translation>
            <numerusform>O token expirou há %Ln hora</numerusform>
            <numerusform>O token expirou há %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token expired %Ln day(s) ago</source>
        <translation>
            <numerusform>O token expirou há %Ln dia</numerusform>
            <numerusform>O token expirou há %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>The token expired on %1</source>
        <translation>O token expirou em %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact: its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The token was made in the future, by this computer&apos;s clock</source>
        <translation>O token foi feito no futuro, segundo o relógio deste computador</translation>
    </message>
    <message>
        <source>The token&apos;s signature is wrong: it was changed, or made with another secret</source>
        <translation>A assinatura do token está errada: ele foi alterado ou feito com outro segredo</translation>
    </message>
    <message>
        <source>The token can&apos;t be read</source>
        <translation>Não foi possível ler o token</translation>
    </message>
    <message>
        <source>This token is for the REST API and lets nobody into a session</source>
        <translation>Este token é para a API REST e não dá acesso a nenhuma sessão</translation>
    </message>
    <message>
        <source>The token names a role that doesn&apos;t exist</source>
        <translation>O token indica uma função que não existe</translation>
    </message>
    <message>
        <source>The token is for another session</source>
        <translation>O token é de outra sessão</translation>
    </message>
    <message>
        <source>The token is for project %1, but the session belongs to project %2</source>
        <translation>O token é do projeto %1, mas a sessão pertence ao projeto %2</translation>
    </message>
    <message>
        <source>The session belongs to project %1, not to %2</source>
        <translation>A sessão pertence ao projeto %1, não ao %2</translation>
    </message>
    <message>
        <source>The session ID can&apos;t be read</source>
        <translation>Não foi possível ler o ID da sessão</translation>
    </message>
    <message>
        <source>The server knows no such session</source>
        <translation>O servidor não conhece esta sessão</translation>
    </message>
    <message>
        <source>The server has no project with the key %1</source>
        <translation>O servidor não tem um projeto com a chave %1</translation>
    </message>
    <message>
        <source>Ask for a new invite, or mint one if you have the secret.</source>
        <translation>Peça um novo convite, ou emita um se você tiver o segredo.</translation>
    </message>
    <message>
        <source>Check the clock here and that of whoever made the token.</source>
        <translation>Verifique o relógio daqui e o de quem fez o token.</translation>
    </message>
    <message>
        <source>Copy it again, from its first to its last character, or ask for a new invite.</source>
        <translation>Copie de novo, do primeiro ao último caractere, ou peça um novo convite.</translation>
    </message>
    <message>
        <source>Ask for an invite, or for a token for this session.</source>
        <translation>Peça um convite ou um token para esta sessão.</translation>
    </message>
    <message>
        <source>Ask for an invite with another role.</source>
        <translation>Peça um convite com outra função.</translation>
    </message>
    <message>
        <source>Ask for an invite to this session.</source>
        <translation>Peça um convite para esta sessão.</translation>
    </message>
    <message>
        <source>Ask for a token made with the key and secret of project %1.</source>
        <translation>Peça um token feito com a chave e o segredo do projeto %1.</translation>
    </message>
    <message>
        <source>Correct the project key.</source>
        <translation>Corrija a chave do projeto.</translation>
    </message>
    <message>
        <source>Check the session ID and the server&apos;s address, or ask for a new invite.</source>
        <translation>Verifique o ID da sessão e o endereço do servidor, ou peça um novo convite.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or ask for a new invite.</source>
        <translation>Verifique o endereço do servidor ou peça um novo convite.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirou</translation>
    </message>
    <message>
        <source>Session of the token</source>
        <translation>Sessão do token</translation>
    </message>
    <message>
        <source>Session to join</source>
        <translation>Sessão em que entrar</translation>
    </message>
</context>
<context>
    <name>RetryFields</name>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
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
        <translation>Primeira pausa</translation>
    </message>
    <message>
        <source>Each pause grows</source>
        <translation>Cada pausa cresce</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Pausa mais longa</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Variação</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Give up after</source>
        <translation>Desistir após</translation>
    </message>
    <message>
        <source>Time for a signal</source>
        <translation>Tempo para um sinal</translation>
    </message>
    <message>
        <source>Signals that may wait</source>
        <translation>Sinais que podem esperar</translation>
    </message>
    <message>
        <source>Their size together</source>
        <translation>Tamanho total deles</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera mais longa</translation>
    </message>
    <message>
        <source>Send what waited at</source>
        <translation>Enviar os que esperaram a</translation>
    </message>
    <message>
        <source>How long to wait before the first attempt once the link is lost.</source>
        <translation>Quanto tempo esperar até a primeira tentativa depois que a conexão é perdida.</translation>
    </message>
    <message>
        <source>Each pause is this many times the one before.</source>
        <translation>Cada pausa é tantas vezes a anterior.</translation>
    </message>
    <message>
        <source>No pause grows beyond this.</source>
        <translation>Nenhuma pausa passa disto.</translation>
    </message>
    <message>
        <source>Each pause is varied by up to this share, up or down, so that many clients don&apos;t come back at the same moment.</source>
        <translation>Cada pausa varia até esta proporção, para mais ou para menos, para que muitos clientes não voltem no mesmo instante.</translation>
    </message>
    <message>
        <source>After so many attempts the session ends. 0 means no limit: as many as fit into the time.</source>
        <translation>Depois de tantas tentativas, a sessão termina. 0 significa sem limite: tantas quantas couberem no tempo.</translation>
    </message>
    <message>
        <source>When the link was lost for so long, the session ends. “never” means that a lost link is never tried again.</source>
        <translation>Quando a conexão fica perdida por tanto tempo, a sessão termina. “nunca” significa que uma conexão perdida nunca é tentada de novo.</translation>
    </message>
    <message>
        <source>How long a signal may be without an outcome. “automatic” is the time until the session gives up and 5.9 s.</source>
        <translation>Por quanto tempo um sinal pode ficar sem resultado. “automático” é o tempo até a sessão desistir mais 5,9 s.</translation>
    </message>
    <message>
        <source>How many signals may wait for the link.</source>
        <translation>Quantos sinais podem esperar pela conexão.</translation>
    </message>
    <message>
        <source>How many bytes of type and data may wait for the link.</source>
        <translation>Quantos bytes de tipo e dados podem esperar pela conexão.</translation>
    </message>
    <message>
        <source>A signal that waited so long without ever being sent expires. “automatic” is the time until the session gives up and 5.9 s.</source>
        <translation>Um sinal que esperou tanto tempo sem nunca ser enviado expira. “automático” é o tempo até a sessão desistir mais 5,9 s.</translation>
    </message>
    <message>
        <source>So many signals a second go out when the link is back; new ones go behind them. 0 means no limit: as fast as the server takes them.</source>
        <translation>Tantos sinais por segundo saem quando a conexão volta; os novos vão atrás deles. 0 significa sem limite: tão rápido quanto o servidor aceitar.</translation>
    </message>
    <message>
        <source>%1 to %2, default %3</source>
        <translation>%1 a %2, padrão %3</translation>
    </message>
    <message>
        <source>This is not a time. Write it like 100 ms, 1.5 s, 2 min or 1 h.</source>
        <translation>Isto não é um tempo. Escreva como 100 ms, 1,5 s, 2 min ou 1 h.</translation>
    </message>
    <message>
        <source>This is not a size. Write it like 512 KiB or 8 MiB.</source>
        <translation>Isto não é um tamanho. Escreva como 512 KiB ou 8 MiB.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Isto não é um número inteiro.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Isto não é um número.</translation>
    </message>
    <message>
        <source>Must be between %1 and %2.</source>
        <translation>Deve ficar entre %1 e %2.</translation>
    </message>
    <message>
        <source>Must not be shorter than the first pause, %1.</source>
        <translation>Não pode ser mais curta que a primeira pausa, %1.</translation>
    </message>
</context>
<context>
    <name>RetryTimeline</name>
    <message>
        <source>A lost link is not tried again: the session ends at once.</source>
        <translation>Uma conexão perdida não é tentada de novo: a sessão termina na hora.</translation>
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
            <numerusform>A primeira tentativa vem %1 após a perda. Outras seguem; desiste após %2 no máximo.</numerusform>
            <numerusform>As primeiras %Ln tentativas vêm %1 após a perda. Outras seguem; desiste após %2 no máximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s): %1 after the loss. Then it gives up.</source>
        <translation>
            <numerusform>%Ln tentativa: %1 após a perda. Depois desiste.</numerusform>
            <numerusform>%Ln tentativas: %1 após a perda. Depois desiste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>The saved filters can&apos;t be read.</source>
        <translation>Não foi possível ler os filtros salvos.</translation>
    </message>
    <message>
        <source>The saved filter &quot;%1&quot; can&apos;t be read. %2</source>
        <translation>Não foi possível ler o filtro salvo “%1”. %2</translation>
    </message>
</context>
<context>
    <name>SessionProblem</name>
    <message>
        <source>The hub of this session ended with the application</source>
        <translation>O hub desta sessão terminou com o aplicativo</translation>
    </message>
    <message>
        <source>Connect again to host it anew. People need new invites then.</source>
        <translation>Conecte de novo para voltar a hospedá-la. As pessoas precisarão de novos convites.</translation>
    </message>
    <message>
        <source>This session was open the last time, and its token was not kept</source>
        <translation>Esta sessão estava aberta da última vez, e o token dela não foi guardado</translation>
    </message>
    <message>
        <source>Paste an invite or enter a token to join again.</source>
        <translation>Cole um convite ou informe um token para entrar de novo.</translation>
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
        <translation>Não foi possível ler as configurações em %1: %2. O Signalbox inicia com os valores padrão.</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged and can&apos;t be set aside: %2. Signalbox starts with its defaults.</source>
        <translation>As configurações em %1 estão danificadas e não puderam ser postas de lado: %2. O Signalbox inicia com os valores padrão.</translation>
    </message>
    <message>
        <source>The settings were damaged. They are now in %1, and Signalbox starts with its defaults.</source>
        <translation>As configurações estavam danificadas. Agora estão em %1, e o Signalbox inicia com os valores padrão.</translation>
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
        <translation>ninguém foi escolhido para recebê-lo</translation>
    </message>
</context>
<context>
    <name>Signalbox::AboutDialog</name>
    <message>
        <source>the window, the network, the tests</source>
        <translation>a janela, a rede, os testes</translation>
    </message>
    <message>
        <source>what a hosted session answers servers with</source>
        <translation>com o que uma sessão hospedada responde aos servidores</translation>
    </message>
    <message>
        <source>encrypted connections, certificates</source>
        <translation>conexões criptografadas, certificados</translation>
    </message>
    <message>
        <source>tokens and secrets in the keychain</source>
        <translation>tokens e segredos no chaveiro</translation>
    </message>
    <message>
        <source>About Signalbox</source>
        <translation>Sobre o Signalbox</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Versions and what the links did, for whoever helps you. No names, no tokens, nothing that was sent.</source>
        <translation>Versões e o que as conexões fizeram, para quem ajuda você. Sem nomes, sem tokens, nada do que foi enviado.</translation>
    </message>
    <message>
        <source>Signalbox %1</source>
        <translation>Signalbox %1</translation>
    </message>
    <message>
        <source>Sends OpenTok signals between the clients of a session.</source>
        <translation>Envia sinais OpenTok entre os clientes de uma sessão.</translation>
    </message>
    <message>
        <source>The sources are under the MIT licence. This program contains parts under GPL-3, so as a whole it is under GPL-3.</source>
        <translation>O código-fonte está sob a licença MIT. Este programa contém partes sob a GPL-3; como um todo, está sob a GPL-3.</translation>
    </message>
    <message>
        <source>It is made with:</source>
        <translation>É feito com:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>the history of signals</source>
        <translation>o histórico de sinais</translation>
    </message>
    <message>
        <source>invites as QR codes</source>
        <translation>convites como códigos QR</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppearancePage</name>
    <message>
        <source>as the system</source>
        <translation>como o sistema</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>escuro</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>confortável</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>compacto</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Tamanho do texto</translation>
    </message>
    <message>
        <source>Con&amp;trols</source>
        <translation>C&amp;ontroles</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Everything applies at once, to sessions that run as well. What the log already says stays in the language it was written in.</source>
        <translation>Tudo vale na hora, também para sessões em andamento. O que já está no registro fica no idioma em que foi escrito.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ByteMeter</name>
    <message>
        <source>Bytes of UTF-8 in use, and how many a signal may hold</source>
        <translation>Bytes de UTF-8 em uso e quantos um sinal pode conter</translation>
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
        <translation>Sessão gravada %1, %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::CapturePage</name>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;Parar leitura</translation>
    </message>
    <message>
        <source>There is nothing in this capture.</source>
        <translation>Não há nada nesta captura.</translation>
    </message>
    <message>
        <source>Nothing is recorded of this session.</source>
        <translation>Nada foi gravado desta sessão.</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>Quanto já foi lido</translation>
    </message>
</context>
<context>
    <name>Signalbox::CaptureViewModel</name>
    <message>
        <source>Reading, %1 %</source>
        <translation>Lendo, %1 %</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ainda não lido</translation>
    </message>
</context>
<context>
    <name>Signalbox::CapturesPanel</name>
    <message>
        <source>&amp;Close capture</source>
        <translation>Fe&amp;char captura</translation>
    </message>
    <message>
        <source>Saved logs</source>
        <translation>Registros salvos</translation>
    </message>
    <message>
        <source>&amp;Close recorded session</source>
        <translation>Fe&amp;char sessão gravada</translation>
    </message>
</context>
<context>
    <name>Signalbox::CertificateDialog</name>
    <message>
        <source>The server&apos;s certificate is not the one you trusted</source>
        <translation>O certificado do servidor não é aquele em que você confiou</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>Este é o servidor certo?</translation>
    </message>
    <message>
        <source>Certificate of %1</source>
        <translation>Certificado de %1</translation>
    </message>
    <message>
        <source>Someone may be listening in between, or the server has a new certificate. Ask whoever runs it, by another way than this, before you go on.</source>
        <translation>Alguém pode estar escutando no meio do caminho, ou o servidor tem um novo certificado. Pergunte a quem o mantém, por um caminho diferente deste, antes de continuar.</translation>
    </message>
    <message>
        <source>Nobody that this computer knows vouches for it. If whoever runs it shows the same fingerprint, it is the right one, and this certificate alone will be accepted from now on.</source>
        <translation>Ninguém que este computador conheça responde por ele. Se quem o mantém mostrar a mesma impressão digital, é o servidor certo, e daqui em diante só este certificado será aceito.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Mostrado agora</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Impressão digital (SHA-256)</translation>
    </message>
    <message>
        <source>Trusted so far</source>
        <translation>Confiável até agora</translation>
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
        <translation>ele mesmo</translation>
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
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>&amp;Trust the new certificate</source>
        <translation>&amp;Confiar no novo certificado</translation>
    </message>
    <message>
        <source>&amp;Trust and connect</source>
        <translation>&amp;Confiar e conectar</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t connect</source>
        <translation>&amp;Não conectar</translation>
    </message>
</context>
<context>
    <name>Signalbox::ChooseFilesDialog</name>
    <message>
        <source>&amp;Accept these</source>
        <translation>&amp;Aceitar estes</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Escolher arquivos</translation>
    </message>
    <message>
        <source>Files that are offered</source>
        <translation>Arquivos oferecidos</translation>
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
        <translation>&amp;Nenhum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1</source>
        <extracomment>How many files are chosen, and their size</extracomment>
        <translation>
            <numerusform>%Ln arquivo, %1</numerusform>
            <numerusform>%Ln arquivos, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::CloseQuestion</name>
    <message>
        <source>Files are under way</source>
        <translation>Há arquivos a caminho</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transfer(s) are not finished.</source>
        <translation>
            <numerusform>%Ln transferência não terminou.</numerusform>
            <numerusform>%Ln transferências não terminaram.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close &amp;anyway</source>
        <translation>Fechar &amp;mesmo assim</translation>
    </message>
    <message>
        <source>They stop when this session is closed. Where it is opened again and still there, those that were accepted go on, and only what is missing is sent; other offers end.</source>
        <translation>Elas param quando esta sessão é fechada. Se ela for aberta de novo e ainda existir, as aceitas continuam e só o que falta é enviado; as outras ofertas terminam.</translation>
    </message>
    <message>
        <source>They stop when Signalbox is closed. Where the session is still there the next time, those that were accepted go on then, and only what is missing is sent; other offers end.</source>
        <translation>Elas param quando o Signalbox é fechado. Se a sessão ainda existir da próxima vez, as aceitas continuam e só o que falta é enviado; as outras ofertas terminam.</translation>
    </message>
    <message>
        <source>Close session</source>
        <translation>Fechar sessão</translation>
    </message>
    <message>
        <source>Close Signalbox</source>
        <translation>Fechar o Signalbox</translation>
    </message>
    <message>
        <source>Close “%1”? It is hosted here, and ends for everyone.</source>
        <translation>Fechar “%1”? Ela é hospedada aqui e termina para todos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s) still wait to be sent.</source>
        <translation>
            <numerusform>%Ln sinal ainda espera ser enviado.</numerusform>
            <numerusform>%Ln sinais ainda esperam ser enviados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other person(s) will be disconnected. They can&apos;t come back: their invites will lead nowhere.</source>
        <translation>
            <numerusform>%Ln outra pessoa será desconectada. Ela não poderá voltar: o convite dela não levará a lugar nenhum.</numerusform>
            <numerusform>%Ln outras pessoas serão desconectadas. Elas não poderão voltar: os convites delas não levarão a lugar nenhum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Signalbox? “%1” is hosted here, and ends for everyone.</source>
        <translation>Fechar o Signalbox? “%1” é hospedada aqui e termina para todos.</translation>
    </message>
    <message numerus="yes">
        <source>Close Signalbox? %Ln session(s) are hosted here, and end for everyone.</source>
        <translation>
            <numerusform>Fechar o Signalbox? %Ln sessão é hospedada aqui e termina para todos.</numerusform>
            <numerusform>Fechar o Signalbox? %Ln sessões são hospedadas aqui e terminam para todos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::CommandPalette</name>
    <message>
        <source>Nothing is called that. Try another word.</source>
        <translation>Nada tem esse nome. Tente outra palavra.</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Encontrar um comando</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>O que você quer fazer?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>cannot be done now</source>
        <translation>não é possível agora</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Isso não é possível agora.</translation>
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
        <translation>(sem dados)</translation>
    </message>
    <message>
        <source>Compare two rows</source>
        <translation>Comparar duas linhas</translation>
    </message>
    <message>
        <source>Differences, line by line</source>
        <translation>Diferenças, linha por linha</translation>
    </message>
    <message>
        <source>−  only at %1
+  only at %2, %3 later</source>
        <translation>−  só em %1
+  só em %2, %3 depois</translation>
    </message>
    <message>
        <source>Data: %1</source>
        <comment>JSON or text</comment>
        <translation>Dados: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::ComposerViewModel</name>
    <message>
        <source>Goes out as text. It is no JSON: %1</source>
        <translation>Sai como texto. Não é JSON: %1</translation>
    </message>
    <message>
        <source>A type may hold letters A to Z, digits and - . _ ~ only.</source>
        <translation>Um tipo só pode conter letras de A a Z, dígitos e - . _ ~.</translation>
    </message>
    <message>
        <source>The type has %L1 bytes, %L2 are allowed.</source>
        <translation>O tipo tem %L1 bytes, são permitidos %L2.</translation>
    </message>
    <message>
        <source>Your role may not send signals. Ask for an invite as publisher.</source>
        <translation>Sua função não permite enviar sinais. Peça um convite como publisher.</translation>
    </message>
    <message>
        <source>%L1 bytes, %L2 are allowed: shorten it by %L3.</source>
        <translation>%L1 bytes, são permitidos %L2: encurte em %L3.</translation>
    </message>
    <message>
        <source>Not connected. Your text stays here until you connect.</source>
        <translation>Não conectado. Seu texto fica aqui até você conectar.</translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>Escolha quem o recebe.</translation>
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
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Fill in {{…}}</source>
        <translation>Preenc&amp;her {{…}}</translation>
    </message>
    <message>
        <source>&amp;Retry when the link is back</source>
        <translation>&amp;Tentar de novo quando a conexão voltar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Show o&amp;utbox</source>
        <translation>Mostrar cai&amp;xa de saída</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Letters A to Z, digits and - . _ ~, at most 128 bytes, or nothing</source>
        <translation>Letras de A a Z, dígitos e - . _ ~, no máximo 128 bytes, ou nada</translation>
    </message>
    <message>
        <source>On: the signal waits while the link is down. Off: it fails at once when there is no link.</source>
        <translation>Ativado: o sinal espera enquanto não há conexão. Desativado: falha na hora se não houver conexão.</translation>
    </message>
    <message>
        <source>On: the data travels as the JSON value it is, and a program gets an object or a number. Off: it travels as text.</source>
        <translation>Ativado: os dados viajam como o valor JSON que são, e um programa recebe um objeto ou um número. Desativado: viajam como texto.</translation>
    </message>
    <message>
        <source>On: {{now}}, {{counter}} and the like are filled in when the signal is sent.</source>
        <translation>Ativado: {{now}}, {{counter}} e similares são preenchidos quando o sinal é enviado.</translation>
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
        <translation>Mais para este sinal</translation>
    </message>
    <message>
        <source>Format JSON, send repeatedly, what was sent before</source>
        <translation>Formatar JSON, enviar repetidamente, o que foi enviado antes</translation>
    </message>
    <message>
        <source>&amp;Format JSON</source>
        <translation>&amp;Formatar JSON</translation>
    </message>
    <message>
        <source>&amp;Minify JSON</source>
        <translation>Co&amp;mpactar JSON</translation>
    </message>
    <message>
        <source>Send &amp;repeatedly</source>
        <translation>Enviar &amp;repetidamente</translation>
    </message>
    <message>
        <source>&amp;Previous signal</source>
        <translation>Sinal &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next signal</source>
        <translation>&amp;Próximo sinal</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Write a template, or keep what is written as one (Ctrl+T)</source>
        <translation>Usar um modelo ou guardar o que está escrito como modelo (Ctrl+T)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Send the signal (%1)</source>
        <translation>Enviar o sinal (%1)</translation>
    </message>
    <message>
        <source>See what waits and why, send it now, edit it or take it back</source>
        <translation>Ver o que espera e por quê, enviar agora, editar ou cancelar</translation>
    </message>
    <message>
        <source>Write a signal. %1 sends it, Enter breaks the line.</source>
        <translation>Escreva um sinal. %1 envia, Enter quebra a linha.</translation>
    </message>
    <message>
        <source>What you write stays here until you are in the session.</source>
        <translation>O que você escreve fica aqui até você estar na sessão.</translation>
    </message>
    <message>
        <source>Not sent: %1.</source>
        <translation>Não enviado: %1.</translation>
    </message>
    <message>
        <source>It is no JSON. %1</source>
        <translation>Não é JSON. %1</translation>
    </message>
    <message>
        <source>Saved as the template “%1”.</source>
        <translation>Salvo como o modelo “%1”.</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Where you write</source>
        <translation>Onde se escreve</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Modelos</translation>
    </message>
    <message>
        <source>Send a signal that has a type and no data (%1). Right after another signal, wait a second first.</source>
        <translation>Enviar um sinal com tipo e sem dados (%1). Logo depois de outro sinal, espere antes um segundo.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ConnectionListModel</name>
    <message>
        <source>%1 (you), %2</source>
        <translation>%1 (você), %2</translation>
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
        <translation>Forma dos dados</translation>
    </message>
    <message>
        <source>Copy what is shown</source>
        <translation>Copiar o que é mostrado</translation>
    </message>
    <message>
        <source>Copy in this form</source>
        <translation>Copiar nesta forma</translation>
    </message>
    <message>
        <source>Data of the selected signal</source>
        <translation>Dados do sinal selecionado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>JSON tree</source>
        <translation>Árvore JSON</translation>
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
        <translation>Decodificado de base64</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
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
        <translation>saiu</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexão perdida</translation>
    </message>
    <message>
        <source>no longer answered</source>
        <translation>não respondia mais</translation>
    </message>
    <message>
        <source>ended by a moderator</source>
        <translation>conexão encerrada por um moderador</translation>
    </message>
</context>
<context>
    <name>Signalbox::DesktopNotifications</name>
    <message>
        <source>Show the session</source>
        <translation>Mostrar a sessão</translation>
    </message>
</context>
<context>
    <name>Signalbox::DetailsPanel</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>Select a signal in the log to see all of it here.</source>
        <translation>Selecione um sinal no registro para vê-lo por inteiro aqui.</translation>
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
        <translation>Tamanho</translation>
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
        <translation>Dados</translation>
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
            <numerusform>Há mais %Ln problema.</numerusform>
            <numerusform>Há mais %Ln problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send as a &amp;file</source>
        <translation>Enviar como &amp;arquivo</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message numerus="yes">
        <source>Send in %Ln signal(s)</source>
        <translation>
            <numerusform>Enviar em %Ln sinal</numerusform>
            <numerusform>Enviar em %Ln sinais</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::DropViewModel</name>
    <message>
        <source>The picture can&apos;t be read.</source>
        <translation>Não é possível ler a imagem.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2.</source>
        <translation>Não é possível gravar “%1”: %2.</translation>
    </message>
    <message>
        <source>Your role may not send anything in this session.</source>
        <translation>Sua função não permite enviar nada nesta sessão.</translation>
    </message>
    <message>
        <source>Nothing can be sent: you are not in the session.</source>
        <translation>Nada pode ser enviado: você não está na sessão.</translation>
    </message>
    <message>
        <source>That is you: nothing is sent.</source>
        <translation>É você: nada é enviado.</translation>
    </message>
    <message numerus="yes">
        <source>Sent in %Ln signal(s).</source>
        <translation>
            <numerusform>Enviado em %Ln sinal.</numerusform>
            <numerusform>Enviado em %Ln sinais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text %1.txt</source>
        <extracomment>The name of a file with a text that was pasted, and the time</extracomment>
        <translation>Texto %1.txt</translation>
    </message>
    <message>
        <source>There is no folder to keep “%1” in until it is sent.</source>
        <translation>Não há pasta onde guardar “%1” até ser enviado.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: the text takes %Ln signal(s), which are more than may wait to be sent at present. Send it as a file.</source>
        <translation>
            <numerusform>Nada foi enviado: o texto precisa de %Ln sinal, mais do que pode esperar agora para ser enviado. Envie-o como arquivo.</numerusform>
            <numerusform>Nada foi enviado: o texto precisa de %Ln sinais, mais do que podem esperar agora para serem enviados. Envie-o como arquivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>Escolha quem o recebe.</translation>
    </message>
</context>
<context>
    <name>Signalbox::EmbeddedHub</name>
    <message>
        <source>This computer is on no network by which others could reach it.</source>
        <translation>Este computador não está em nenhuma rede pela qual outros possam alcançá-lo.</translation>
    </message>
    <message>
        <source>The session could not be hosted: %1</source>
        <translation>Não foi possível hospedar a sessão: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::ExportBar</name>
    <message>
        <source>Exporting the log</source>
        <translation>Exportando o registro</translation>
    </message>
    <message>
        <source>How much of the log is exported</source>
        <translation>Quanto do registro foi exportado</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar a exportação</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Exportar o registro</translation>
    </message>
    <message>
        <source>Export what the filter shows</source>
        <translation>Exportar o que o filtro mostra</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Capture, a JSON object a line (*.jsonl)</source>
        <translation>Captura, um objeto JSON por linha (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>Signalbox::FileCapture</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading was stopped: the rest of the file is not shown.</source>
        <translation>O carregamento foi interrompido: o resto do arquivo não é mostrado.</translation>
    </message>
</context>
<context>
    <name>Signalbox::FilePreview</name>
    <message>
        <source>The beginning of %1</source>
        <translation>O começo de %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::FilesPage</name>
    <message>
        <source>&amp;Ask before sending more than</source>
        <translation>&amp;Perguntar antes de enviar mais de</translation>
    </message>
    <message>
        <source>Between %L1 and %L2 MiB, all files that are sent at once together. What is dropped and is less goes at once; what is pasted or picked is asked in any case.</source>
        <translation>Entre %L1 e %L2 MiB, somando todos os arquivos enviados de uma vez. O que é solto e ocupa menos vai na hora; pelo que é colado ou escolhido a pergunta é feita sempre.</translation>
    </message>
</context>
<context>
    <name>Signalbox::FilterBar</name>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Mostrar tudo de novo</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrar por texto</translation>
    </message>
    <message>
        <source>Text to filter by</source>
        <translation>Texto para filtrar</translation>
    </message>
    <message>
        <source>In the data, the type or a name (Ctrl+F, or / in the log)</source>
        <translation>Nos dados, no tipo ou em um nome (Ctrl+F, ou / no registro)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expressão regular</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>O texto é uma expressão regular</translation>
    </message>
    <message>
        <source>Capital letters count</source>
        <translation>Diferenciar maiúsculas</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>Maiúsculas e minúsculas são diferentes</translation>
    </message>
    <message>
        <source>How many rows are shown</source>
        <translation>Quantas linhas são mostradas</translation>
    </message>
    <message>
        <source>New rows wait until it goes on</source>
        <translation>Novas linhas esperam até continuar</translation>
    </message>
    <message>
        <source>%1, looking for more</source>
        <translation>%1, procurando mais</translation>
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
        <translation>Pausar o registro</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Mais filtros</translation>
    </message>
    <message>
        <source>Direction, time, types and saved filters</source>
        <translation>Direção, período, tipos e filtros salvos</translation>
    </message>
</context>
<context>
    <name>Signalbox::FilterChips</name>
    <message>
        <source>Types of the signals</source>
        <translation>Tipos dos sinais</translation>
    </message>
    <message>
        <source>Hidden. Click to show only this type</source>
        <translation>Oculto. Clique para mostrar só este tipo</translation>
    </message>
    <message>
        <source>Show only this type; several add up</source>
        <translation>Mostrar só este tipo; vários se somam</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
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
            <numerusform>mais %Ln tipo</numerusform>
            <numerusform>mais %Ln tipos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %1, %Ln signal(s), hidden</source>
        <translation>
            <numerusform>Tipo %1, %Ln sinal, oculto</numerusform>
            <numerusform>Tipo %1, %Ln sinais, oculto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Type %1, %Ln signal(s)</source>
        <translation>
            <numerusform>Tipo %1, %Ln sinal</numerusform>
            <numerusform>Tipo %1, %Ln sinais</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::FindBar</name>
    <message>
        <source>Regular expression</source>
        <translation>Expressão regular</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>O texto é uma expressão regular</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Localizar no registro</translation>
    </message>
    <message>
        <source>Text to find in the log</source>
        <translation>Texto a localizar no registro</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Localizar anterior</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>Localizar anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Localizar próximo</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>Localizar próximo (F3)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fechar a busca</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Not found in the rows that the filter shows</source>
        <translation>Não encontrado nas linhas que o filtro mostra</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
</context>
<context>
    <name>Signalbox::HelpActions</name>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>O diagnóstico está na área de transferência.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryBar</name>
    <message>
        <source>Show earlier</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <source>Don&apos;t show this</source>
        <translation>Não mostrar isto</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryDialog</name>
    <message>
        <source>Search</source>
        <translation>Busca</translation>
    </message>
    <message>
        <source>Search all that was recorded</source>
        <translation>Buscar em tudo o que foi gravado</translation>
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
        <translation>A&amp;brir sessão</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Delete session…</source>
        <translation>E&amp;xcluir sessão…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Recorded sessions</source>
        <translation>Sessões gravadas</translation>
    </message>
    <message>
        <source>Each word is the beginning of one that is to be there. What stands in quotes is looked for as it is: &quot;on my way&quot;</source>
        <translation>Cada palavra é o começo de uma que deve aparecer. O que está entre aspas é procurado como está: &quot;on my way&quot;</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>qualquer período</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>últimos 7 dias</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>últimos 30 dias</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Data of the chosen signal</source>
        <translation>Dados do sinal escolhido</translation>
    </message>
    <message>
        <source>Choose a row to see all of its data.</source>
        <translation>Escolha uma linha para ver todos os dados dela.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.
Sessions that you host are recorded by themselves; others with “Record this session” in the menu Session, or always where their profile says so.</source>
        <translation>Nada foi gravado ainda.
As sessões que você hospeda são gravadas automaticamente; outras, com “Gravar esta sessão” no menu Sessão, ou sempre que o perfil delas indicar.</translation>
    </message>
    <message>
        <source>Stop &amp;exporting</source>
        <translation>Parar &amp;exportação</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>Exportar o que foi encontrado</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Linhas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>history</source>
        <translation>histórico</translation>
    </message>
    <message>
        <source>Delete a session&apos;s history</source>
        <translation>Excluir o histórico de uma sessão</translation>
    </message>
    <message>
        <source>Delete all that was recorded of “%1”?</source>
        <translation>Excluir tudo o que foi gravado de “%1”?</translation>
    </message>
    <message>
        <source>It can&apos;t be brought back.</source>
        <translation>Não pode ser trazido de volta.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryExport</name>
    <message>
        <source>The export failed: %1</source>
        <translation>A exportação falhou: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryNotices</name>
    <message>
        <source>Signals are recorded again.</source>
        <translation>Os sinais voltaram a ser gravados.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryPage</name>
    <message>
        <source>&amp;Record sessions that are hosted here</source>
        <translation>G&amp;ravar sessões hospedadas aqui</translation>
    </message>
    <message>
        <source>&amp;Delete all that was recorded…</source>
        <translation>&amp;Excluir tudo o que foi gravado…</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para sempre</translation>
    </message>
    <message>
        <source>Keep signals</source>
        <translation>Manter sinais</translation>
    </message>
    <message>
        <source>&amp;Keep signals</source>
        <translation>&amp;Manter sinais</translation>
    </message>
    <message>
        <source>Where the history is</source>
        <translation>Onde está o histórico</translation>
    </message>
    <message>
        <source>Size of the history</source>
        <translation>Tamanho do histórico</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Other sessions are recorded where their profile says so, or while “Record this session” is on in the menu Session. What is recorded holds no tokens: they are replaced.</source>
        <translation>Outras sessões são gravadas quando o perfil delas indica ou enquanto “Gravar esta sessão” está ativado no menu Sessão. O que é gravado não contém tokens: eles são substituídos.</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>dia</numerusform>
            <numerusform>dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the history</source>
        <translation>Excluir o histórico</translation>
    </message>
    <message>
        <source>Delete all that was recorded, of all sessions?</source>
        <translation>Excluir tudo o que foi gravado, de todas as sessões?</translation>
    </message>
    <message>
        <source>It can&apos;t be brought back.</source>
        <translation>Não pode ser trazido de volta.</translation>
    </message>
    <message>
        <source>&amp;Delete all</source>
        <translation>&amp;Excluir tudo</translation>
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
        <translation>Sessão</translation>
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
        <translation>Dados</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sem dados</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vazio</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistorySessionsModel</name>
    <message>
        <source>All sessions</source>
        <translation>Todas as sessões</translation>
    </message>
    <message>
        <source>All sessions, %1 rows</source>
        <translation>Todas as sessões, %1 linhas</translation>
    </message>
    <message>
        <source>%1, %2 rows, the last %3</source>
        <translation>%1, %2 linhas, a última %3</translation>
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
        <translation>É preciso haver letras ou dígitos para procurar algo.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportado: %1</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>A exportação foi cancelada; nenhum arquivo foi gravado.</translation>
    </message>
    <message numerus="yes">
        <source>Looking… %Ln found</source>
        <translation>
            <numerusform>Procurando… %Ln encontrado</numerusform>
            <numerusform>Procurando… %Ln encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown, more below</source>
        <translation>
            <numerusform>%Ln mostrado, mais abaixo</numerusform>
            <numerusform>%Ln mostrados, mais abaixo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::HostChoice</name>
    <message>
        <source>On this computer &amp;only</source>
        <translation>&amp;Só neste computador</translation>
    </message>
    <message>
        <source>On the local &amp;network</source>
        <translation>Na &amp;rede local</translation>
    </message>
    <message>
        <source>Who can come to a hosted session?</source>
        <translation>Quem pode entrar em uma sessão hospedada?</translation>
    </message>
    <message>
        <source>Programs on this computer</source>
        <translation>Programas neste computador</translation>
    </message>
    <message>
        <source>Everyone on the network who has an invite; what is sent is encrypted</source>
        <translation>Todos na rede que tiverem um convite; o que é enviado é criptografado</translation>
    </message>
</context>
<context>
    <name>Signalbox::HostingDialog</name>
    <message>
        <source>Copy &amp;invite</source>
        <translation>Copiar co&amp;nvite</translation>
    </message>
    <message>
        <source>&amp;Another invite</source>
        <translation>&amp;Outro convite</translation>
    </message>
    <message>
        <source>&amp;Stop hosting…</source>
        <translation>&amp;Encerrar hospedagem…</translation>
    </message>
    <message>
        <source>Hosting %1</source>
        <translation>Hospedando %1</translation>
    </message>
    <message>
        <source>Role of the guest</source>
        <translation>Função do convidado</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>Link de convite</translation>
    </message>
    <message>
        <source>Whoever has it can join, so keep it among those you trust</source>
        <translation>Quem o tiver pode entrar: passe-o só a pessoas de confiança</translation>
    </message>
    <message>
        <source>A fresh one, for one more guest</source>
        <translation>Um novo, para mais um convidado</translation>
    </message>
    <message>
        <source>The &amp;guest joins as</source>
        <translation>O convida&amp;do entra como</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Convite</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Who is connected</source>
        <translation>Quem está conectado</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>The invite is on the clipboard. Whoever has it can join, so keep it among those you trust.</source>
        <translation>O convite está na área de transferência. Quem o tiver pode entrar: passe-o só a pessoas de confiança.</translation>
    </message>
    <message>
        <source>The hub has stopped: nobody can join any more.</source>
        <translation>O hub parou: ninguém mais pode entrar.</translation>
    </message>
    <message>
        <source>Everyone on the local network can reach it, over TLS.</source>
        <translation>Todos na rede local podem alcançá-la, por TLS.</translation>
    </message>
    <message>
        <source>Only programs on this computer can reach it.</source>
        <translation>Só programas neste computador podem alcançá-la.</translation>
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
        <translation>O que foi dito fica no seu registro.</translation>
    </message>
    <message>
        <source>Nobody else is in it. Invites that you gave away will lead nowhere.</source>
        <translation>Ninguém mais está nela. Os convites que você deu não levarão a lugar nenhum.</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Encerrar hospedagem</translation>
    </message>
    <message>
        <source>Stop hosting “%1”?</source>
        <translation>Encerrar a hospedagem de “%1”?</translation>
    </message>
    <message>
        <source>&amp;Stop hosting</source>
        <translation>&amp;Encerrar hospedagem</translation>
    </message>
</context>
<context>
    <name>Signalbox::HubFaults</name>
    <message>
        <source>The hub could not be started again: %1</source>
        <translation>Não foi possível reiniciar o hub: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::JoinAgainDialog</name>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Entrar</translation>
    </message>
    <message>
        <source>Join %1 again</source>
        <translation>Entrar de novo em %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Enter another &amp;token…</source>
        <translation>Informar outro &amp;token…</translation>
    </message>
    <message>
        <source>&amp;Join as the same</source>
        <translation>&amp;Entrar como a mesma pessoa</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>F&amp;unção</translation>
    </message>
    <message>
        <source>Opens beside the one that there is. The others see two people.</source>
        <translation>Abre ao lado da que já existe. Os outros veem duas pessoas.</translation>
    </message>
    <message>
        <source>The token says who you are, and only who has the project&apos;s secret can make one for somebody else. You can join with the token of this session once more: the others see the same name twice. Or enter another token.</source>
        <translation>O token diz quem você é, e só quem tem o segredo do projeto pode emitir um para outra pessoa. Você pode entrar mais uma vez com o token desta sessão: os outros veem o mesmo nome duas vezes. Ou informe outro token.</translation>
    </message>
    <message>
        <source>Guest</source>
        <extracomment>Our second name in a session: &quot;desk 2&quot;</extracomment>
        <translation>Convidado</translation>
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
        <translation>&amp;Entrar</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;Convite</translation>
    </message>
    <message>
        <source>Paste the link here</source>
        <translation>Cole o link aqui</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>Project &amp;key</source>
        <translation>Cha&amp;ve do projeto</translation>
    </message>
    <message>
        <source>For example 46123456</source>
        <translation>Por exemplo 46123456</translation>
    </message>
    <message>
        <source>S&amp;ession ID</source>
        <translation>&amp;ID da sessão</translation>
    </message>
    <message>
        <source>Begins with 1_ or 2_</source>
        <translation>Começa com 1_ ou 2_</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Begins with T1== or eyJ</source>
        <translation>Começa com T1== ou eyJ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>What you call this session; may stay empty</source>
        <translation>Como você chama esta sessão; pode ficar vazio</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>V&amp;oltar</translation>
    </message>
    <message>
        <source>Join with an invite</source>
        <translation>Entrar com um convite</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar a um servidor</translation>
    </message>
    <message>
        <source>&amp;Enter server and token instead</source>
        <translation>Em vez disso, in&amp;formar servidor e token</translation>
    </message>
    <message>
        <source>Use an &amp;invite instead</source>
        <translation>Em vez disso, &amp;usar um convite</translation>
    </message>
    <message>
        <source>&amp;Remember the token in the system&apos;s keychain</source>
        <translation>&amp;Lembrar o token no chaveiro do sistema</translation>
    </message>
    <message>
        <source>&amp;Remember the token until Signalbox is closed</source>
        <translation>&amp;Lembrar o token até o Signalbox ser fechado</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used, and a token is never written anywhere else.</source>
        <translation>Este computador não tem um chaveiro que possa ser usado, e um token nunca é gravado em outro lugar.</translation>
    </message>
</context>
<context>
    <name>Signalbox::JoinViewModel</name>
    <message>
        <source>Paste the invite here. It begins with signalbox:join</source>
        <translation>Cole o convite aqui. Ele começa com signalbox:join</translation>
    </message>
    <message>
        <source>This is not an invite. An invite is a link that begins with signalbox:join</source>
        <translation>Isto não é um convite. Um convite é um link que começa com signalbox:join</translation>
    </message>
    <message>
        <source>The invite is incomplete. Copy it again, from its first to its last character.</source>
        <translation>O convite está incompleto. Copie de novo, do primeiro ao último caractere.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address, for example http://localhost:8080</source>
        <translation>Informe o endereço do servidor, por exemplo http://localhost:8080</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://</source>
        <translation>O endereço deve começar com http:// ou https://</translation>
    </message>
    <message>
        <source>This is not an address. It looks like http://localhost:8080</source>
        <translation>Isto não é um endereço. Ele é parecido com http://localhost:8080</translation>
    </message>
    <message>
        <source>Enter the project&apos;s key.</source>
        <translation>Informe a chave do projeto.</translation>
    </message>
    <message>
        <source>Enter the session ID. It begins with 1_ or 2_</source>
        <translation>Informe o ID da sessão. Ele começa com 1_ ou 2_</translation>
    </message>
    <message>
        <source>This is not a session ID: it begins with 1_ or 2_</source>
        <translation>Isto não é um ID de sessão: ele começa com 1_ ou 2_</translation>
    </message>
    <message>
        <source>Enter a token for this session.</source>
        <translation>Informe um token para esta sessão.</translation>
    </message>
    <message>
        <source>A token holds no spaces or line breaks. Copy it again.</source>
        <translation>Um token não contém espaços nem quebras de linha. Copie de novo.</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonTreeModel</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln membro</numerusform>
            <numerusform>%Ln membros</numerusform>
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
        <translation>Nome</translation>
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
        <translation>Dados em árvore</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar ca&amp;minho</translation>
    </message>
</context>
<context>
    <name>Signalbox::KeychainPage</name>
    <message>
        <source>Remember tokens and secrets in the system&apos;s &amp;keychain</source>
        <translation>Lembrar tokens e segredos no cha&amp;veiro do sistema</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used at present.</source>
        <translation>No momento, este computador não tem um chaveiro que possa ser usado.</translation>
    </message>
    <message>
        <source>&amp;Remove them from the keychain</source>
        <translation>&amp;Removê-los do chaveiro</translation>
    </message>
    <message>
        <source>They were removed from the keychain.</source>
        <translation>Eles foram removidos do chaveiro.</translation>
    </message>
    <message>
        <source>Not all of them could be removed: the keychain refused.</source>
        <translation>Nem todos puderam ser removidos: o chaveiro recusou.</translation>
    </message>
    <message>
        <source>What was kept there before stays there until it is removed.</source>
        <translation>O que já estava guardado lá fica até ser removido.</translation>
    </message>
    <message>
        <source>Remove from the keychain</source>
        <translation>Remover do chaveiro</translation>
    </message>
    <message>
        <source>Remove all tokens and secrets of Signalbox from the keychain?</source>
        <translation>Remover do chaveiro todos os tokens e segredos do Signalbox?</translation>
    </message>
    <message>
        <source>They can&apos;t be brought back. Profiles and remembered sessions ask for them once Signalbox is started again.</source>
        <translation>Eles não podem ser recuperados. Perfis e sessões lembradas vão pedi-los quando o Signalbox for iniciado de novo.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Tokens and secrets are never written anywhere else: not into the settings, not into logs, not into exports. Without the keychain they are remembered until Signalbox is closed.</source>
        <translation>Tokens e segredos nunca são gravados em outro lugar: nem nas configurações, nem nos registros, nem nas exportações. Sem o chaveiro, eles são lembrados até o Signalbox ser fechado.</translation>
    </message>
</context>
<context>
    <name>Signalbox::LabActions</name>
    <message>
        <source>&amp;Reconnect lab</source>
        <translation>Laboratório de &amp;reconexão</translation>
    </message>
    <message>
        <source>Show the &amp;panel</source>
        <translation>Mostrar o &amp;painel</translation>
    </message>
    <message>
        <source>&amp;Cut the line</source>
        <translation>&amp;Cortar a linha</translation>
    </message>
    <message>
        <source>Connections break off, and can be made anew at once</source>
        <translation>As conexões caem e podem ser refeitas na hora</translation>
    </message>
    <message>
        <source>S&amp;tall</source>
        <translation>&amp;Travar</translation>
    </message>
    <message>
        <source>Half-open: nothing passes any more, and nobody is told</source>
        <translation>Meio aberta: nada mais passa, e ninguém é avisado</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Atrasar</translation>
    </message>
    <message>
        <source>Every message takes longer</source>
        <translation>Cada mensagem demora mais</translation>
    </message>
    <message>
        <source>Re&amp;fuse newcomers</source>
        <translation>Rec&amp;usar recém-chegados</translation>
    </message>
    <message>
        <source>Who comes, or comes back, is turned away</source>
        <translation>Quem chega ou volta é recusado</translation>
    </message>
    <message>
        <source>&amp;Restart the hub</source>
        <translation>Reiniciar o &amp;hub</translation>
    </message>
    <message>
        <source>The hub forgets everyone, and is back at once</source>
        <translation>O hub esquece todos e volta na hora</translation>
    </message>
    <message>
        <source>Train t&amp;unnel, 40 s</source>
        <translation>Túnel de tre&amp;m, 40 s</translation>
    </message>
    <message>
        <source>Weak, gone, back and gone again, by a plan</source>
        <translation>Fraca, sem rede, de volta e sem rede outra vez, conforme um plano</translation>
    </message>
    <message>
        <source>&amp;Stop: all is well again</source>
        <translation>Parar: tudo volta ao &amp;normal</translation>
    </message>
</context>
<context>
    <name>Signalbox::LabBar</name>
    <message>
        <source>Stall</source>
        <translation>Travar</translation>
    </message>
    <message>
        <source>Half-open: nothing passes any more, and nobody is told</source>
        <translation>Meio aberta: nada mais passa, e ninguém é avisado</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Atrasar</translation>
    </message>
    <message>
        <source>Every message takes longer, each way</source>
        <translation>Cada mensagem demora mais, em cada direção</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Who comes, or comes back, is turned away</source>
        <translation>Quem chega ou volta é recusado</translation>
    </message>
    <message>
        <source>Restart hub</source>
        <translation>Reiniciar o hub</translation>
    </message>
    <message>
        <source>Train tunnel, 40 s</source>
        <translation>Túnel de trem, 40 s</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Reconnect lab</source>
        <translation>Laboratório de reconexão</translation>
    </message>
    <message>
        <source>What goes on in the lab</source>
        <translation>O que acontece no laboratório</translation>
    </message>
    <message>
        <source>How far the train is</source>
        <translation>Até onde o trem chegou</translation>
    </message>
    <message>
        <source>Close the reconnect lab</source>
        <translation>Fechar o laboratório de reconexão</translation>
    </message>
    <message>
        <source>Stop and close (Escape)</source>
        <translation>Parar e fechar (Esc)</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>Para todos</translation>
    </message>
    <message>
        <source>For this window&apos;s session</source>
        <translation>Para a sessão desta janela</translation>
    </message>
    <message>
        <source>Whose lines</source>
        <translation>De quem são as linhas</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>How much longer, in milliseconds</source>
        <translation>Quanto a mais, em milissegundos</translation>
    </message>
    <message>
        <source>+ 0 to </source>
        <translation>+ 0 a </translation>
    </message>
    <message>
        <source>Jitter: up to so much more, in milliseconds</source>
        <translation>Variação: até tanto a mais, em milissegundos</translation>
    </message>
    <message>
        <source>The hub forgets everyone, and is back at once</source>
        <translation>O hub esquece todos e volta na hora</translation>
    </message>
    <message>
        <source>Weak, gone, back and gone again, by a plan</source>
        <translation>Fraca, sem rede, de volta e sem rede outra vez, conforme um plano</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Connections break off, and can be made anew at once</source>
        <translation>As conexões caem e podem ser refeitas na hora</translation>
    </message>
    <message>
        <source>All is well. Choose what is to go wrong.</source>
        <translation>Tudo está bem. Escolha o que deve dar errado.</translation>
    </message>
</context>
<context>
    <name>Signalbox::LanePlot</name>
    <message>
        <source>Who sent to whom</source>
        <translation>Quem enviou para quem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s) between: %1</source>
        <translation>
            <numerusform>%Ln sinal entre: %1</numerusform>
            <numerusform>%Ln sinais entre: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No signals in this time</source>
        <translation>Nenhum sinal neste período</translation>
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
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::LiveRegion</name>
    <message>
        <source>New signals</source>
        <translation>Novos sinais</translation>
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
        <translation>&amp;Limpar o filtro</translation>
    </message>
    <message>
        <source>&amp;Save the filter…</source>
        <translation>&amp;Salvar o filtro…</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>Local&amp;izar…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Localizar pró&amp;ximo</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Localizar a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Ne&amp;west first</source>
        <translation>Mais &amp;recentes primeiro</translation>
    </message>
    <message>
        <source>Wrap &amp;long data</source>
        <translation>Que&amp;brar dados longos</translation>
    </message>
    <message>
        <source>&amp;Clear the log</source>
        <translation>Limpar o re&amp;gistro</translation>
    </message>
    <message>
        <source>&amp;Undo clearing</source>
        <translation>&amp;Desfazer limpeza</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Copiar &amp;como</translation>
    </message>
    <message>
        <source>Co&amp;mpare two rows</source>
        <translation>Co&amp;mparar duas linhas</translation>
    </message>
    <message>
        <source>E&amp;xport the log…</source>
        <translation>&amp;Exportar o registro…</translation>
    </message>
    <message>
        <source>Export what the filte&amp;r shows…</source>
        <translation>Exportar o que o filtro mos&amp;tra…</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogDelegate</name>
    <message>
        <source>no data</source>
        <translation>sem dados</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vazio</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogExport</name>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>all rows were gone from the log before they could be written.</source>
        <translation>todas as linhas sumiram do registro antes de poderem ser gravadas.</translation>
    </message>
    <message>
        <source>Exported: %1. But %2 of the %3 rows of the log were gone before they could be looked at.</source>
        <translation>Exportadas: %1. Mas %2 das %3 linhas do registro sumiram antes de poderem ser examinadas.</translation>
    </message>
    <message>
        <source>Exported: %1 of %2. The rest was gone from the log before it could be written.</source>
        <translation>Exportadas: %1 de %2. O restante sumiu do registro antes de poder ser gravado.</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogImport</name>
    <message>
        <source>%1 can&apos;t be opened: %2</source>
        <translation>Não foi possível abrir %1: %2</translation>
    </message>
    <message>
        <source>It is longer than %1 bytes.</source>
        <translation>Tem mais de %1 bytes.</translation>
    </message>
    <message>
        <source>Line %1 of %2 can&apos;t be read. %3</source>
        <translation>Não foi possível ler a linha %1 de %2. %3</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogPage</name>
    <message>
        <source>Measure &amp;round trips to people, and answer theirs</source>
        <translation>Medir o &amp;tempo de ida e volta até as pessoas e responder ao delas</translation>
    </message>
    <message>
        <source>with milliseconds</source>
        <translation>com milissegundos</translation>
    </message>
    <message>
        <source>to the second</source>
        <translation>até os segundos</translation>
    </message>
    <message>
        <source>&amp;Memory of each session</source>
        <translation>&amp;Memória de cada sessão</translation>
    </message>
    <message>
        <source>Between %L1 and %L2 MiB. Beyond it the oldest signals of a log are on disk only, until the session is closed.</source>
        <translation>Entre %L1 e %L2 MiB. Além disso, os sinais mais antigos de um registro ficam só no disco, até a sessão ser fechada.</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>Ho&amp;rários</translation>
    </message>
    <message>
        <source>Between people who both use Signalbox, on a hub of Signalbox: a small signal there and back, which the log doesn&apos;t show. What others are told of it changes with the next connect.</source>
        <translation>Entre pessoas que usam o Signalbox, em um hub do Signalbox: um pequeno sinal de ida e volta, que o registro não mostra. O que os outros ficam sabendo disso muda na próxima conexão.</translation>
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
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Looking through the log…</source>
        <translation>Procurando no registro…</translation>
    </message>
    <message>
        <source>Nothing in the log fits the filter.</source>
        <translation>Nada no registro corresponde ao filtro.</translation>
    </message>
    <message numerus="yes">
        <source>The log was cleared of %Ln row(s).</source>
        <translation>
            <numerusform>%Ln linha foi removida do registro.</numerusform>
            <numerusform>%Ln linhas foram removidas do registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>The filter hides what you sent.</source>
        <translation>O filtro oculta o que você enviou.</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogRowMenu</name>
    <message>
        <source>no type</source>
        <translation>sem tipo</translation>
    </message>
    <message>
        <source>Show only type “%1”</source>
        <translation>Mostrar só o tipo “%1”</translation>
    </message>
    <message>
        <source>Hide type “%1”</source>
        <translation>Ocultar o tipo “%1”</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Mostrar só %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Show what was hidden</source>
        <translation>Mostrar o que foi ocultado</translation>
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
        <translation>&amp;Copiar linhas</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>Copiar &amp;dados</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>C&amp;opiar como</translation>
    </message>
    <message>
        <source>Co&amp;mpare both rows</source>
        <translation>Co&amp;mparar as duas linhas</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogView</name>
    <message>
        <source>Log of signals</source>
        <translation>Registro de sinais</translation>
    </message>
    <message>
        <source>Jump to the newest signal</source>
        <translation>Ir para o sinal mais recente</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Jump to newest</source>
        <translation>Ir para o mais recente</translation>
    </message>
    <message numerus="yes">
        <source>Jump to newest, %Ln new</source>
        <translation>
            <numerusform>Ir para o mais recente, %Ln novo</numerusform>
            <numerusform>Ir para o mais recente, %Ln novos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::LogViewModel</name>
    <message>
        <source>The expression takes too long on some signals; these are left out.</source>
        <translation>A expressão demora demais em alguns sinais; eles ficam de fora.</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>Sem tipo</translation>
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
        <translation>Até %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Paused, %1 new</source>
        <translation>Em pausa, %1 novos</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportado: %1</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>A exportação foi cancelada; nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 na fila</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>+%1 on the wire</source>
        <translation>+%1 na rede</translation>
    </message>
    <message>
        <source>+%1 taken by the hub</source>
        <translation>+%1 aceito pelo hub</translation>
    </message>
    <message>
        <source>+%1 ended</source>
        <translation>+%1 encerrado</translation>
    </message>
    <message>
        <source>+%1 nobody else was there</source>
        <translation>+%1 não havia mais ninguém</translation>
    </message>
    <message>
        <source>+%1 handed to %2 of %3</source>
        <translation>+%1 entregue a %2 de %3</translation>
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
        <translation>Este computador não tem um chaveiro que possa ser usado. Os tokens são lembrados até o Signalbox ser fechado.</translation>
    </message>
    <message>
        <source>The token was not found. Enter a fresh one to join again.</source>
        <translation>O token não foi encontrado. Informe um novo para entrar de novo.</translation>
    </message>
    <message>
        <source>The token was not kept. Enter a fresh one to join again.</source>
        <translation>O token não foi guardado. Informe um novo para entrar de novo.</translation>
    </message>
    <message>
        <source>%1 – Signalbox</source>
        <translation>%1 – Signalbox</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Abrir uma captura</translation>
    </message>
    <message>
        <source>Captures (*.jsonl *.json)</source>
        <translation>Capturas (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>“%1” is closed. %2 opens it again.</source>
        <translation>“%1” foi fechada. %2 abre de novo.</translation>
    </message>
</context>
<context>
    <name>Signalbox::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Signalbox::NotificationsPage</name>
    <message>
        <source>Show &amp;notifications for signals while the window is not in front</source>
        <translation>Mostrar &amp;notificações de sinais enquanto a janela não está na frente</translation>
    </message>
    <message>
        <source>&amp;Add a rule</source>
        <translation>&amp;Adicionar regra</translation>
    </message>
    <message>
        <source>Re&amp;move the rule</source>
        <translation>Re&amp;mover regra</translation>
    </message>
    <message>
        <source>None &amp;from</source>
        <translation>Nenhuma &amp;das</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Text in the data</source>
        <translation>Texto nos dados</translation>
    </message>
    <message>
        <source>A signal that fits one of the rules is told; without rules every signal is. What is empty in a rule fits always. A rule without its check mark rests.</source>
        <translation>Um sinal que corresponde a uma das regras é notificado; sem regras, todos são. O que está vazio em uma regra corresponde sempre. Uma regra desmarcada não conta.</translation>
    </message>
    <message>
        <source>Muted from</source>
        <translation>Silêncio a partir de</translation>
    </message>
    <message>
        <source>Muted until</source>
        <translation>Silêncio até</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Between two times: from 22:00 until 07:00</extracomment>
        <translation>às</translation>
    </message>
    <message>
        <source>Tell &amp;screen readers of new signals in the session in front</source>
        <translation>Anunciar a &amp;leitores de tela os novos sinais da sessão na frente</translation>
    </message>
    <message>
        <source>Show an icon in the system &amp;tray</source>
        <translation>Mostrar um &amp;ícone na bandeja do sistema</translation>
    </message>
    <message>
        <source>At most once a second: what came last, and how many there were.</source>
        <translation>No máximo uma vez por segundo: o último que chegou e quantos foram.</translation>
    </message>
    <message>
        <source>It says how many signals are new, and shows and hides the window.</source>
        <translation>Ele diz quantos sinais são novos, e mostra e oculta a janela.</translation>
    </message>
    <message>
        <source>This desktop has no tray at present.</source>
        <translation>Esta área de trabalho não tem bandeja no momento.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>The rule is removed.</source>
        <translation>A regra foi removida.</translation>
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
        <translation>espera há %1</translation>
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
        <translation>%1 para %2. %3: %4. Tentar de novo está %5.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
</context>
<context>
    <name>Signalbox::OutboxPanel</name>
    <message>
        <source>Send no&amp;w</source>
        <translation>En&amp;viar agora</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>E&amp;ditar</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Take all bac&amp;k</source>
        <translation>Cance&amp;lar todos</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>Tentar de n&amp;ovo</translation>
    </message>
    <message>
        <source>Signals that wait</source>
        <translation>Sinais que esperam</translation>
    </message>
    <message>
        <source>Send it before all others; tries the link at once</source>
        <translation>Enviar antes de todos os outros; tenta a conexão na hora</translation>
    </message>
    <message>
        <source>Take the signal back into the composer (Enter)</source>
        <translation>Trazer o sinal de volta para a área de escrita (Enter)</translation>
    </message>
    <message>
        <source>Don&apos;t send it (Delete)</source>
        <translation>Não enviar (Delete)</translation>
    </message>
    <message>
        <source>Whether the signal waits for the link, and is sent again on the next</source>
        <translation>Se o sinal espera pela conexão e é enviado de novo na próxima</translation>
    </message>
    <message>
        <source>Close the outbox</source>
        <translation>Fechar a caixa de saída</translation>
    </message>
    <message>
        <source>Close the outbox (Escape)</source>
        <translation>Fechar a caixa de saída (Esc)</translation>
    </message>
    <message>
        <source>Outbo&amp;x %L1</source>
        <translation>Cai&amp;xa de saída %L1</translation>
    </message>
    <message>
        <source>Too late: the signal is on its way.</source>
        <translation>Tarde demais: o sinal está a caminho.</translation>
    </message>
    <message numerus="yes">
        <source>Too late: %Ln signal(s) are on their way.</source>
        <translation>
            <numerusform>Tarde demais: %Ln sinal está a caminho.</numerusform>
            <numerusform>Tarde demais: %Ln sinais estão a caminho.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s) were taken back.</source>
        <translation>
            <numerusform>%Ln sinal foi cancelado.</numerusform>
            <numerusform>%Ln sinais foram cancelados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>Cancelar todos</translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln signal(s) that wait?</source>
        <translation>
            <numerusform>Cancelar %Ln sinal em espera?</numerusform>
            <numerusform>Cancelar %Ln sinais em espera?</numerusform>
        </translation>
    </message>
    <message>
        <source>They will not be sent. The log keeps what they say, and can send each again.</source>
        <translation>Eles não serão enviados. O registro guarda o que dizem e pode enviar cada um de novo.</translation>
    </message>
    <message>
        <source>&amp;Take all back</source>
        <translation>&amp;Cancelar todos</translation>
    </message>
    <message numerus="yes">
        <source>Not sent: %Ln signal(s), for there is no link and they no longer wait for it. In the log, “Edit and send again” brings them back.</source>
        <translation>
            <numerusform>Não enviado: %Ln sinal, pois não há conexão e ele não espera mais por ela. No registro, “Editar e enviar de novo” o traz de volta.</numerusform>
            <numerusform>Não enviados: %Ln sinais, pois não há conexão e eles não esperam mais por ela. No registro, “Editar e enviar de novo” os traz de volta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::OutboxViewModel</name>
    <message numerus="yes">
        <source>%Ln signal(s) wait</source>
        <translation>
            <numerusform>%Ln sinal espera</numerusform>
            <numerusform>%Ln sinais esperam</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2: the next goes out in %3.</source>
        <translation>%1. %2: o próximo sai em %3.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1 for the server&apos;s answer.</source>
        <translation>%1 a resposta do servidor.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PageDrops</name>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>Enviar arquivos</translation>
    </message>
    <message>
        <source>Send a folder</source>
        <translation>Enviar uma pasta</translation>
    </message>
</context>
<context>
    <name>Signalbox::PeoplePanel</name>
    <message>
        <source>Who is in the session appears here once you are connected.</source>
        <translation>Quem está na sessão aparece aqui assim que você estiver conectado.</translation>
    </message>
    <message>
        <source>People in the session</source>
        <translation>Pessoas na sessão</translation>
    </message>
    <message>
        <source>People who have left</source>
        <translation>Pessoas que saíram</translation>
    </message>
    <message>
        <source>Who was here, until when, and why they are gone</source>
        <translation>Quem esteve aqui, até quando e por que saiu</translation>
    </message>
    <message>
        <source>They are shown</source>
        <translation>Estão visíveis</translation>
    </message>
    <message>
        <source>They are hidden</source>
        <translation>Estão ocultas</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Pessoas</translation>
    </message>
    <message>
        <source>&amp;People %L1</source>
        <translation>&amp;Pessoas %L1</translation>
    </message>
    <message>
        <source>Left: %L1</source>
        <extracomment>How many people have left the session</extracomment>
        <translation>Saíram: %L1</translation>
    </message>
    <message>
        <source>&amp;Write to this person</source>
        <translation>&amp;Escrever para esta pessoa</translation>
    </message>
    <message>
        <source>&amp;Measure the round trip</source>
        <translation>&amp;Medir o tempo de ida e volta</translation>
    </message>
    <message>
        <source>Copy connection &amp;ID</source>
        <translation>Copiar &amp;ID da conexão</translation>
    </message>
    <message>
        <source>Copy connection &amp;data</source>
        <translation>Copiar &amp;dados da conexão</translation>
    </message>
    <message>
        <source>&amp;End this person&apos;s connection…</source>
        <translation>Encerra&amp;r a conexão desta pessoa…</translation>
    </message>
    <message>
        <source>End a connection</source>
        <translation>Encerrar uma conexão</translation>
    </message>
    <message>
        <source>End the connection of %1?</source>
        <translation>Encerrar a conexão de %1?</translation>
    </message>
    <message>
        <source>%1 is told that a moderator did it. This can&apos;t be undone; whoever has a token that is still valid can join again.</source>
        <translation>%1 fica sabendo que foi um moderador. Isso não pode ser desfeito; quem tiver um token ainda válido pode entrar de novo.</translation>
    </message>
    <message>
        <source>Send &amp;files…</source>
        <translation>Enviar ar&amp;quivos…</translation>
    </message>
    <message>
        <source>&amp;End connection</source>
        <translation>&amp;Encerrar conexão</translation>
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
        <translation>%1 (você)</translation>
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
Aqui desde %3
Conexão %4</translation>
    </message>
    <message>
        <source>Round trip to the hub: %1</source>
        <translation>Tempo de ida e volta até o hub: %1</translation>
    </message>
    <message>
        <source>Round trip to this person: %1</source>
        <translation>Tempo de ida e volta até esta pessoa: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::PicturePreview</name>
    <message>
        <source>Picture of %1 by %2 pixels</source>
        <translation>Imagem de %1 por %2 pixels</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyForm</name>
    <message>
        <source>Try again as well where the first connect fails</source>
        <translation>Tentar de novo também quando a primeira conexão falhar</translation>
    </message>
    <message>
        <source>When a lost link is tried again</source>
        <translation>Quando uma conexão perdida é tentada de novo</translation>
    </message>
    <message>
        <source>What may wait meanwhile</source>
        <translation>O que pode esperar enquanto isso</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>Redefinir “%1”</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>De volta ao padrão</translation>
    </message>
    <message>
        <source>Where no more may wait</source>
        <translation>Quando nada mais pode esperar</translation>
    </message>
    <message>
        <source>the new signal fails</source>
        <translation>o novo sinal falha</translation>
    </message>
    <message>
        <source>the oldest is dropped</source>
        <translation>o mais antigo é descartado</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProblemBar</name>
    <message>
        <source>Check certi&amp;ficate</source>
        <translation>Verificar certi&amp;ficado</translation>
    </message>
    <message>
        <source>P&amp;aste another invite</source>
        <translation>Co&amp;lar outro convite</translation>
    </message>
    <message>
        <source>Edit server and to&amp;ken</source>
        <translation>Editar servidor e to&amp;ken</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>Detal&amp;hes</translation>
    </message>
    <message>
        <source>Join with an invite that someone sent you anew</source>
        <translation>Entrar com um novo convite que alguém enviou a você</translation>
    </message>
    <message>
        <source>Change server, key, session ID or token, and join again</source>
        <translation>Mudar servidor, chave, ID da sessão ou token e entrar de novo</translation>
    </message>
    <message>
        <source>Show what the server and the library said</source>
        <translation>Mostrar o que o servidor e a biblioteca disseram</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Detalhes do problema</translation>
    </message>
    <message>
        <source>Copy de&amp;tails</source>
        <translation>Copi&amp;ar detalhes</translation>
    </message>
    <message>
        <source>The details are on the clipboard.</source>
        <translation>Os detalhes estão na área de transferência.</translation>
    </message>
    <message>
        <source>Details are shown</source>
        <translation>Detalhes visíveis</translation>
    </message>
    <message>
        <source>Details are hidden</source>
        <translation>Detalhes ocultos</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileConnector</name>
    <message>
        <source>The secret of “%1” was not kept. Edit the profile and enter it.</source>
        <translation>O segredo de “%1” não foi guardado. Edite o perfil e informe-o.</translation>
    </message>
    <message>
        <source>The token of “%1” was not kept. Edit the profile and enter one.</source>
        <translation>O token de “%1” não foi guardado. Edite o perfil e informe um.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileDialog</name>
    <message>
        <source>Connect when Signalbox &amp;starts</source>
        <translation>Conectar quando o Signalbox &amp;iniciar</translation>
    </message>
    <message>
        <source>Record si&amp;gnals into the history</source>
        <translation>Gravar sinais no &amp;histórico</translation>
    </message>
    <message>
        <source>A retry policy of its o&amp;wn</source>
        <translation>Novas tentativas &amp;próprias</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Novo perfil</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Editar perfil</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>What you call it; may stay empty</source>
        <translation>Como você o chama; pode ficar vazio</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;vidor</translation>
    </message>
    <message>
        <source>Project &amp;key</source>
        <translation>Chave do pro&amp;jeto</translation>
    </message>
    <message>
        <source>For example 46123456</source>
        <translation>Por exemplo 46123456</translation>
    </message>
    <message>
        <source>S&amp;ession ID</source>
        <translation>ID da s&amp;essão</translation>
    </message>
    <message>
        <source>Begins with 1_ or 2_</source>
        <translation>Começa com 1_ ou 2_</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>um token</translation>
    </message>
    <message>
        <source>the project&apos;s secret, which mints tokens</source>
        <translation>o segredo do projeto, que emite tokens</translation>
    </message>
    <message>
        <source>&amp;Lets you in</source>
        <translation>Aces&amp;so por</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>F&amp;unção</translation>
    </message>
    <message>
        <source>&amp;Data that the others see</source>
        <translation>&amp;Dados que os outros veem</translation>
    </message>
    <message>
        <source>For example name=Ann</source>
        <translation>Por exemplo name=Ana</translation>
    </message>
    <message>
        <source>Each token is valid &amp;for</source>
        <translation>Cada token vale p&amp;or</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Cor</translation>
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
        <translation>ameixa</translation>
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
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>S&amp;alvar</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Não salvar</translation>
    </message>
    <message>
        <source>Secre&amp;t</source>
        <translation>Se&amp;gredo</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Segredo</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Kept; write here to replace it</source>
        <translation>Guardado; escreva aqui para substituir</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileEditor</name>
    <message>
        <source>Enter the server&apos;s address, for example http://localhost:8080</source>
        <translation>Informe o endereço do servidor, por exemplo http://localhost:8080</translation>
    </message>
    <message>
        <source>This is not an address. It looks like http://localhost:8080</source>
        <translation>Isto não é um endereço. Ele é parecido com http://localhost:8080</translation>
    </message>
    <message>
        <source>Enter the project&apos;s key.</source>
        <translation>Informe a chave do projeto.</translation>
    </message>
    <message>
        <source>Enter the session ID. It begins with 1_ or 2_</source>
        <translation>Informe o ID da sessão. Ele começa com 1_ ou 2_</translation>
    </message>
    <message>
        <source>Enter the project&apos;s secret.</source>
        <translation>Informe o segredo do projeto.</translation>
    </message>
    <message>
        <source>Enter a token for this session.</source>
        <translation>Informe um token para esta sessão.</translation>
    </message>
    <message>
        <source>%L1 characters, %L2 are allowed.</source>
        <translation>%L1 caracteres, são permitidos %L2.</translation>
    </message>
    <message>
        <source>Write it like 15 min, 24 h, 30 d or never.</source>
        <translation>Escreva como 15 min, 24 h, 30 d ou nunca.</translation>
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
        <translation>conecta sozinho</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adicionar…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>Trazer de &amp;volta</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Ex&amp;portar…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>A profile takes you into a session with one click: server, key, session, and a token or the secret that mints one. Add the first.</source>
        <translation>Um perfil leva você a uma sessão com um clique: servidor, chave, sessão e um token ou o segredo que emite um. Adicione o primeiro.</translation>
    </message>
    <message>
        <source>“%1” is deleted. You can bring it back until you delete another.</source>
        <translation>“%1” foi excluído. Você pode trazê-lo de volta até excluir outro.</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Importar perfis</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Perfis (*.json)</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>Exportar perfis</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a file of profiles.</source>
        <translation>%1 é grande demais para um arquivo de perfis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) imported. Enter the token or secret of each before you connect.</source>
        <translation>
            <numerusform>%Ln perfil importado. Informe o token ou o segredo dele antes de conectar.</numerusform>
            <numerusform>%Ln perfis importados. Informe o token ou o segredo de cada um antes de conectar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln profile(s) exported, without tokens and secrets.</source>
        <translation>
            <numerusform>%Ln perfil exportado, sem token nem segredo.</numerusform>
            <numerusform>%Ln perfis exportados, sem tokens nem segredos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ProgramLogDialog</name>
    <message>
        <source>The program&apos;s log</source>
        <translation>Registro do programa</translation>
    </message>
    <message>
        <source>Warnings of the program itself, not the signals of your sessions. Tokens are left out.</source>
        <translation>Avisos do próprio programa, não os sinais das suas sessões. Os tokens são omitidos.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copiar tudo</translation>
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
        <translation>Contém o convite, para uma câmera</translation>
    </message>
    <message>
        <source>There is no code</source>
        <translation>Não há código</translation>
    </message>
    <message>
        <source>There is no code for this.</source>
        <translation>Não há código para isto.</translation>
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
        <translation>Quanto tempo o gráfico mostra</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>Show who sent to whom, a lane for each person</source>
        <translation>Mostrar quem enviou para quem, uma faixa por pessoa</translation>
    </message>
    <message>
        <source>Hide the graph</source>
        <translation>Ocultar o gráfico</translation>
    </message>
</context>
<context>
    <name>Signalbox::RateLegend</name>
    <message>
        <source>Types in the graph</source>
        <translation>Tipos no gráfico</translation>
    </message>
</context>
<context>
    <name>Signalbox::RatePlot</name>
    <message>
        <source>Signals over time</source>
        <translation>Sinais ao longo do tempo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s)</source>
        <translation>
            <numerusform>%Ln sinal</numerusform>
            <numerusform>%Ln sinais</numerusform>
        </translation>
    </message>
    <message>
        <source>No signals in this time</source>
        <translation>Nenhum sinal neste período</translation>
    </message>
</context>
<context>
    <name>Signalbox::RecentDelegate</name>
    <message>
        <source>hosted here</source>
        <translation>hospedada aqui</translation>
    </message>
</context>
<context>
    <name>Signalbox::ReconnectLab</name>
    <message>
        <source>The line was cut %1.</source>
        <translation>A linha foi cortada %1.</translation>
    </message>
    <message>
        <source>The hub was restarted. Everyone joins anew.</source>
        <translation>O hub foi reiniciado. Todos entram de novo.</translation>
    </message>
    <message>
        <source>%1: it is over.</source>
        <translation>%1: acabou.</translation>
    </message>
    <message>
        <source>All is well again.</source>
        <translation>Tudo está bem de novo.</translation>
    </message>
    <message>
        <source>for everyone</source>
        <extracomment>After what is wrong: &quot;The line was cut for everyone.&quot;</extracomment>
        <translation>para todos</translation>
    </message>
    <message>
        <source>for this window&apos;s session</source>
        <translation>para a sessão desta janela</translation>
    </message>
    <message>
        <source>Nothing passes, and who comes back is turned away</source>
        <translation>Nada passa, e quem volta é recusado</translation>
    </message>
    <message>
        <source>Nothing passes, and nobody is told</source>
        <translation>Nada passa, e ninguém é avisado</translation>
    </message>
    <message>
        <source>Messages take %1 ms longer</source>
        <translation>As mensagens demoram %1 ms a mais</translation>
    </message>
    <message>
        <source>Messages take %1 to %2 ms longer</source>
        <translation>As mensagens demoram de %1 a %2 ms a mais</translation>
    </message>
    <message>
        <source>Who comes, or comes back, is turned away</source>
        <translation>Quem chega ou volta é recusado</translation>
    </message>
    <message>
        <source>%1, and who comes back is turned away</source>
        <translation>%1, e quem volta é recusado</translation>
    </message>
    <message>
        <source>%1 %2: %3. %4 s left.</source>
        <translation>%1 %2: %3. Faltam %4 s.</translation>
    </message>
    <message>
        <source>The hub restarts.</source>
        <translation>O hub reinicia.</translation>
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
        <translation>Gravar esta sessão</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Gravada</translation>
    </message>
</context>
<context>
    <name>Signalbox::RecordedCapture</name>
    <message numerus="yes">
        <source>Recorded, %Ln row(s)</source>
        <translation>
            <numerusform>Gravada, %Ln linha</numerusform>
            <numerusform>Gravada, %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading was stopped: the rest of the session is not shown.</source>
        <translation>O carregamento foi interrompido: o resto da sessão não é mostrado.</translation>
    </message>
</context>
<context>
    <name>Signalbox::Rehearsal</name>
    <message>
        <source>The dry run took too long. Try it again.</source>
        <translation>A simulação demorou demais. Tente de novo.</translation>
    </message>
    <message>
        <source>No server could be started on this computer: %1</source>
        <translation>Não foi possível iniciar um servidor neste computador: %1</translation>
    </message>
    <message>
        <source>The session could not be joined.</source>
        <translation>Não foi possível entrar na sessão.</translation>
    </message>
</context>
<context>
    <name>Signalbox::RehearsalPanel</name>
    <message>
        <source>Dry run</source>
        <translation>Simulação</translation>
    </message>
    <message>
        <source>Length of the cut in seconds</source>
        <translation>Duração do corte em segundos</translation>
    </message>
    <message>
        <source>Signals a second</source>
        <translation>Sinais por segundo</translation>
    </message>
    <message>
        <source>They ask to be &amp;kept</source>
        <translation>Pedem para ser &amp;mantidos</translation>
    </message>
    <message>
        <source>&amp;Play the cut</source>
        <translation>&amp;Simular o corte</translation>
    </message>
    <message>
        <source>Cut for </source>
        <translation>Corte por </translation>
    </message>
    <message>
        <source>Signals: </source>
        <translation>Sinais: </translation>
    </message>
    <message>
        <source>What became of each signal</source>
        <translation>O que foi de cada sinal</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Plays a lost link against a hub on this computer, by a clock that runs ahead, and shows what would be sent, kept and dropped.</source>
        <translation>Simula uma conexão perdida com um hub neste computador, com um relógio adiantado, e mostra o que seria enviado, mantido e descartado.</translation>
    </message>
    <message>
        <source>This was with other values: play it again.</source>
        <translation>Isto foi com outros valores: simule de novo.</translation>
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
        <translation>Um corte dura de 1 a %L1 s, com 1 a %L2 sinais por segundo.</translation>
    </message>
    <message>
        <source>These are more than %L1 signals. Choose a shorter cut, or fewer signals a second.</source>
        <translation>São mais de %L1 sinais. Escolha um corte mais curto ou menos sinais por segundo.</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Sinal</translation>
    </message>
    <message>
        <source>Written</source>
        <extracomment>Column: when a signal was sent, relative to the cut</extracomment>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>O que será dele</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Still waits</source>
        <translation>Ainda espera</translation>
    </message>
    <message>
        <source>Kept, sent after %1</source>
        <translation>Mantido, enviado após %1</translation>
    </message>
    <message>
        <source>Sent at once</source>
        <translation>Enviado na hora</translation>
    </message>
    <message>
        <source>Dropped after %1</source>
        <translation>Descartado após %1</translation>
    </message>
    <message>
        <source>Dropped at once</source>
        <translation>Descartado na hora</translation>
    </message>
    <message>
        <source>Expired after %1</source>
        <translation>Expirado após %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Unknown after %1</source>
        <translation>Desconhecido após %1</translation>
    </message>
    <message>
        <source>%1 before the cut</source>
        <translation>%1 antes do corte</translation>
    </message>
    <message>
        <source>%1 after the cut</source>
        <translation>%1 após o corte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s): %1 sent at once, %2 kept and sent later, %3 dropped.</source>
        <translation>
            <numerusform>%Ln sinal: enviado na hora: %1; mantido: %2; descartado: %3.</numerusform>
            <numerusform>%Ln sinais: enviados na hora: %1; mantidos e enviados depois: %2; descartados: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still wait(s) after an hour.</source>
        <translation>
            <numerusform>%Ln ainda espera após uma hora.</numerusform>
            <numerusform>%Ln ainda esperam após uma hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link was back %1 after the cut, with attempt %L2.</source>
        <translation>A conexão voltou %1 após o corte, na tentativa %L2.</translation>
    </message>
    <message>
        <source>The server had forgotten us by then, and others may have said what we missed.</source>
        <translation>A essa altura, o servidor já tinha nos esquecido, e outros podem ter dito o que perdemos.</translation>
    </message>
    <message>
        <source>The session ended with the cut: nothing was tried again.</source>
        <translation>A sessão terminou com o corte: nada foi tentado de novo.</translation>
    </message>
    <message numerus="yes">
        <source>The session ended %1 after the cut, with %Ln attempt(s) in vain.</source>
        <translation>
            <numerusform>A sessão terminou %1 após o corte, com %Ln tentativa em vão.</numerusform>
            <numerusform>A sessão terminou %1 após o corte, com %Ln tentativas em vão.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link was not back within an hour.</source>
        <translation>A conexão não voltou em uma hora.</translation>
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
        <translation>Enviar a cada, em milissegundos</translation>
    </message>
    <message>
        <source>until stopped</source>
        <translation>até ser parado</translation>
    </message>
    <message>
        <source> times</source>
        <translation> vezes</translation>
    </message>
    <message>
        <source>How many times; 0: until it is stopped</source>
        <translation>Quantas vezes; 0: até ser parado</translation>
    </message>
    <message>
        <source>How much of it was sent</source>
        <translation>Quanto já foi enviado</translation>
    </message>
    <message>
        <source>Close repeated sending</source>
        <translation>Fechar envio repetido</translation>
    </message>
    <message>
        <source>Stop and close (Escape)</source>
        <translation>Parar e fechar (Esc)</translation>
    </message>
    <message>
        <source>Send every</source>
        <translation>Enviar a cada</translation>
    </message>
    <message>
        <source>Stop sendin&amp;g</source>
        <translation>Parar en&amp;vio</translation>
    </message>
    <message>
        <source>Start sendin&amp;g</source>
        <translation>Iniciar en&amp;vio</translation>
    </message>
</context>
<context>
    <name>Signalbox::RetryPage</name>
    <message>
        <source>New signals are kept while the link is down, and &amp;retried</source>
        <translation>Guardar novos sinais enquanto não há conexão e &amp;tentar de novo</translation>
    </message>
    <message>
        <source>When the attempts happen</source>
        <translation>Quando as tentativas acontecem</translation>
    </message>
</context>
<context>
    <name>Signalbox::SaveTemplateDialog</name>
    <message>
        <source>Save as a template</source>
        <translation>Salvar como modelo</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>nenhuma pasta</translation>
    </message>
    <message>
        <source>A folder that doesn&apos;t exist yet is made</source>
        <translation>Uma pasta que ainda não existe é criada</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>&amp;Replace template</source>
        <translation>S&amp;ubstituir modelo</translation>
    </message>
    <message>
        <source>&amp;Save template</source>
        <translation>&amp;Salvar modelo</translation>
    </message>
    <message>
        <source>There is a template of that name. Replacing it can be undone under “Manage templates”.</source>
        <translation>Já existe um modelo com esse nome. A substituição pode ser desfeita em “Gerenciar modelos”.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SavedFiltersButton</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtros salvos</translation>
    </message>
    <message>
        <source>Filters that have a name</source>
        <translation>Filtros que têm um nome</translation>
    </message>
    <message>
        <source>No filter has a name yet</source>
        <translation>Nenhum filtro tem nome ainda</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Salvar este filtro…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Salvar filtro</translation>
    </message>
    <message>
        <source>Name of the filter. One that has it already is replaced.</source>
        <translation>Nome do filtro. Um que já tenha esse nome é substituído.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>&amp;Bring back “%1”</source>
        <translation>Trazer “%1” de &amp;volta</translation>
    </message>
</context>
<context>
    <name>Signalbox::SendAgain</name>
    <message>
        <source>The server sent this to you alone.</source>
        <translation>O servidor enviou isto só para você.</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 não está mais aqui.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SenderButton</name>
    <message>
        <source>Only signals of these people</source>
        <translation>Só sinais destas pessoas</translation>
    </message>
    <message>
        <source>From anyone</source>
        <translation>De qualquer pessoa</translation>
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
            <numerusform>De %Ln pessoa</numerusform>
            <numerusform>De %Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>From one person</source>
        <translation>De uma pessoa</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Qualquer pessoa</translation>
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
        <translation>Te&amp;ntar agora</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>P&amp;arar</translation>
    </message>
    <message>
        <source>&amp;Connect again</source>
        <translation>&amp;Conectar de novo</translation>
    </message>
    <message>
        <source>Copy &amp;invite</source>
        <translation>C&amp;opiar convite</translation>
    </message>
    <message>
        <source>State of the link</source>
        <translation>Estado da conexão</translation>
    </message>
    <message>
        <source>Try to connect now instead of waiting</source>
        <translation>Tentar conectar agora em vez de esperar</translation>
    </message>
    <message>
        <source>Stop trying to connect</source>
        <translation>Parar de tentar conectar</translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Mostrar pessoas</translation>
    </message>
    <message>
        <source>Show or hide who is in the session (F9)</source>
        <translation>Mostrar ou ocultar quem está na sessão (F9)</translation>
    </message>
    <message>
        <source>The guest joins as</source>
        <translation>O convidado entra como</translation>
    </message>
    <message>
        <source>Address, &amp;QR code and people…</source>
        <translation>Endereço, código &amp;QR e pessoas…</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Por que não?</translation>
    </message>
    <message>
        <source>Copy a link that lets someone join this session</source>
        <translation>Copiar um link que permite a alguém entrar nesta sessão</translation>
    </message>
    <message>
        <source>The invite is on the clipboard. Whoever has it can join, so keep it among those you trust.</source>
        <translation>O convite está na área de transferência. Quem o tiver pode entrar: passe-o só a pessoas de confiança.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionHistory</name>
    <message>
        <source>Not recorded. What happens here is gone when the session is closed.</source>
        <translation>Não gravada. O que acontece aqui some quando a sessão é fechada.</translation>
    </message>
    <message>
        <source>Recorded: what happens here is kept in the history.</source>
        <translation>Gravada: o que acontece aqui fica no histórico.</translation>
    </message>
    <message>
        <source>More was recorded earlier.</source>
        <translation>Há mais, gravado antes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of this session were recorded earlier.</source>
        <translation>
            <numerusform>%Ln linha desta sessão foi gravada antes.</numerusform>
            <numerusform>%Ln linhas desta sessão foram gravadas antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is older than this was recorded earlier, the last of it %1</source>
        <translation>O que é mais antigo foi gravado antes, o último em %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionList</name>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hospedar</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionPage</name>
    <message>
        <source>&amp;Write to the sender</source>
        <translation>Escre&amp;ver para quem enviou</translation>
    </message>
    <message>
        <source>&amp;Edit and send again</source>
        <translation>&amp;Editar e enviar de novo</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>Enviar de &amp;novo</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Too late: the signal is on its way.</source>
        <translation>Tarde demais: o sinal está a caminho.</translation>
    </message>
    <message>
        <source>&amp;Send back to the sender</source>
        <translation>&amp;Enviar de volta ao remetente</translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>Escolha quem o recebe.</translation>
    </message>
    <message>
        <source>That transfer is no longer in the list.</source>
        <translation>Essa transferência não está mais na lista.</translation>
    </message>
    <message>
        <source>Show &amp;transfer</source>
        <translation>Mostrar &amp;transferência</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionViewModel</name>
    <message>
        <source>A moderator ended your connection</source>
        <translation>Um moderador encerrou sua conexão</translation>
    </message>
    <message>
        <source>The hub of this session has stopped. Host it again to invite people.</source>
        <translation>O hub desta sessão parou. Hospede-a de novo para convidar pessoas.</translation>
    </message>
    <message>
        <source>Only the one who hosts this session can make invites: a token needs the project&apos;s secret.</source>
        <translation>Só quem hospeda esta sessão pode fazer convites: um token precisa do segredo do projeto.</translation>
    </message>
    <message>
        <source>Guest %1</source>
        <extracomment>The name of someone who joins with the first, second … invite</extracomment>
        <translation>Convidado %1</translation>
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
        <translation>Saindo</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Connecting, attempt %L1, trying now</source>
        <translation>Conectando, tentativa %L1, agora</translation>
    </message>
    <message>
        <source>Connecting, attempt %L1, next in %L2 s</source>
        <translation>Conectando, tentativa %L1, a próxima em %L2 s</translation>
    </message>
    <message>
        <source>Reconnecting, attempt %L1, trying now</source>
        <translation>Reconectando, tentativa %L1, agora</translation>
    </message>
    <message>
        <source>Reconnecting, attempt %L1, next in %L2 s</source>
        <translation>Reconectando, tentativa %L1, a próxima em %L2 s</translation>
    </message>
    <message>
        <source>You are not in the session.</source>
        <translation>Você não está na sessão.</translation>
    </message>
    <message>
        <source>Signals appear here once you are in the session.</source>
        <translation>Os sinais aparecem aqui assim que você estiver na sessão.</translation>
    </message>
    <message>
        <source>Signals appear here when the link is back.
What you write below waits until then.</source>
        <translation>Os sinais aparecem aqui quando a conexão voltar.
O que você escreve abaixo espera até lá.</translation>
    </message>
    <message>
        <source>Connect again, and signals appear here as they come and go.</source>
        <translation>Conecte de novo, e os sinais aparecem aqui conforme chegam e saem.</translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation>O motivo está acima.</translation>
    </message>
    <message>
        <source>Signals appear here as they come and go.</source>
        <translation>Os sinais aparecem aqui conforme chegam e saem.</translation>
    </message>
    <message>
        <source>Invite someone to join.</source>
        <translation>Convide alguém para entrar.</translation>
    </message>
    <message>
        <source>Write one below, or invite someone to join.</source>
        <translation>Escreva um abaixo ou convide alguém para entrar.</translation>
    </message>
    <message>
        <source>Write one below.</source>
        <translation>Escreva um abaixo.</translation>
    </message>
    <message>
        <source>On the local network at %1</source>
        <translation>Na rede local em %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signal(s) wait and go out when the link is back.</source>
        <translation>
            <numerusform>%Ln sinal espera e sai quando a conexão voltar.</numerusform>
            <numerusform>%Ln sinais esperam e saem quando a conexão voltar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing was sent.</source>
        <translation>%1 Nada foi enviado.</translation>
    </message>
    <message>
        <source>%1 Choose who gets it.</source>
        <translation>%1 Escolha quem o recebe.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionWindow</name>
    <message>
        <source>Return to the main &amp;window</source>
        <translation>Voltar para a &amp;janela principal</translation>
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
        <translation>Redefinir esta pá&amp;gina</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Retry policy</source>
        <translation>Novas tentativas</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Fec&amp;har</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>“%1” is as it was at first.</source>
        <translation>“%1” está como no início.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
</context>
<context>
    <name>Signalbox::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Find by name or key</source>
        <translation>Buscar por nome ou tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Where you write</source>
        <translation>Onde você escreve</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>What was sent before</source>
        <translation>O que foi enviado antes</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>Na caixa de saída</translation>
    </message>
    <message>
        <source>Edit the signal</source>
        <translation>Editar o sinal</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Cancelar o sinal</translation>
    </message>
    <message>
        <source>Close the outbox</source>
        <translation>Fechar a caixa de saída</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>No registro</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menu da linha</translation>
    </message>
    <message>
        <source>Newest signal</source>
        <translation>Sinal mais recente</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar as linhas selecionadas</translation>
    </message>
    <message>
        <source>One more, or one less, of the people under “To”</source>
        <translation>Uma pessoa a mais ou a menos em “Para”</translation>
    </message>
    <message>
        <source>Among the templates</source>
        <translation>Nos modelos</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Outro nome</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Among the transfers</source>
        <translation>Nas transferências</translation>
    </message>
    <message>
        <source>What stands first in the menu of the row</source>
        <translation>O primeiro item do menu da linha</translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translation>Pausar ou continuar</translation>
    </message>
    <message>
        <source>Refuse, cancel, or take off the list</source>
        <translation>Recusar, cancelar ou tirar da lista</translation>
    </message>
    <message>
        <source>In the graph and its lanes</source>
        <translation>No gráfico e em suas faixas</translation>
    </message>
    <message>
        <source>What came before, or after that</source>
        <translation>O que veio antes ou depois</translation>
    </message>
    <message>
        <source>Only the chosen time in the log</source>
        <translation>Somente o período escolhido no registro</translation>
    </message>
    <message>
        <source>Any time again</source>
        <translation>Qualquer período de novo</translation>
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
        <translation>%1, sinal: %2</translation>
    </message>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%2, %1: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new signals, last: %1</source>
        <extracomment>%1: &quot;chat from desk: Hello&quot;</extracomment>
        <translation>
            <numerusform>%Ln novo sinal, último: %1</numerusform>
            <numerusform>%Ln novos sinais, último: %1</numerusform>
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
        <translation>Dados</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
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
        <translation>outros tipos</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>sem tipo</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignalRepeater</name>
    <message>
        <source>the session ended</source>
        <translation>a sessão terminou</translation>
    </message>
    <message>
        <source>%L1 of %L2 sent</source>
        <translation>%L1 de %L2 enviados</translation>
    </message>
    <message>
        <source>%L1 sent</source>
        <translation>%L1 enviados</translation>
    </message>
    <message>
        <source>%1, %L2 failed</source>
        <translation>%1, %L2 falharam</translation>
    </message>
    <message>
        <source>%1. Stopped: %2</source>
        <translation>%1. Parado: %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::SleepGuard</name>
    <message>
        <source>Files are under way</source>
        <translation>Há arquivos a caminho</translation>
    </message>
</context>
<context>
    <name>Signalbox::StartPage</name>
    <message>
        <source>Send signals to everyone in a session, or to one person, and watch what comes back.</source>
        <translation>Envie sinais a todos em uma sessão ou a uma pessoa e veja o que volta.</translation>
    </message>
    <message>
        <source>&amp;Recent sessions</source>
        <translation>Sessões &amp;recentes</translation>
    </message>
    <message>
        <source>&amp;Host a session here</source>
        <translation>&amp;Hospedar uma sessão aqui</translation>
    </message>
    <message>
        <source>One click: this computer serves the session and you are in it. Then invite people.</source>
        <translation>Um clique: este computador atende a sessão e você está nela. Depois convide pessoas.</translation>
    </message>
    <message>
        <source>&amp;Join with an invite</source>
        <translation>Entrar com um con&amp;vite</translation>
    </message>
    <message>
        <source>Someone sent you a link that begins with signalbox:join</source>
        <translation>Alguém enviou a você um link que começa com signalbox:join</translation>
    </message>
    <message>
        <source>&amp;Connect to a server</source>
        <translation>&amp;Conectar a um servidor</translation>
    </message>
    <message>
        <source>You have a server&apos;s address, a key, a session ID and a token.</source>
        <translation>Você tem o endereço de um servidor, uma chave, um ID de sessão e um token.</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <translation>Sessões recentes</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Esquecer</translation>
    </message>
    <message>
        <source>“%1” is no longer among the recent sessions.</source>
        <translation>“%1” não está mais entre as sessões recentes.</translation>
    </message>
    <message>
        <source>Forget a session</source>
        <translation>Esquecer uma sessão</translation>
    </message>
    <message>
        <source>Forget “%1” and its token?</source>
        <translation>Esquecer “%1” e o token dela?</translation>
    </message>
    <message>
        <source>The token is removed from where it is remembered. To join again you need an invite or a token.</source>
        <translation>O token é removido de onde é lembrado. Para entrar de novo, você precisa de um convite ou de um token.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TargetBox</name>
    <message>
        <source>%1 (left)</source>
        <translation>%1 (saiu)</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (você)</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln pessoa</numerusform>
            <numerusform>%Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Who gets the signal. Several people get one each: tick their boxes.</source>
        <translation>Quem recebe o sinal. Várias pessoas recebem um cada: marque as caixas delas.</translation>
    </message>
    <message>
        <source>%L1 of %L2 here</source>
        <comment>how many of those who get it</comment>
        <translation>%L1 de %L2 aqui</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Tick boxes for several, or click a name for one</source>
        <translation>Marque caixas para vários, ou clique em um nome para um só</translation>
    </message>
</context>
<context>
    <name>Signalbox::TemplateMenu</name>
    <message>
        <source>Templates you save appear here</source>
        <translation>Os modelos que você salva aparecem aqui</translation>
    </message>
    <message>
        <source>Insert &amp;variable</source>
        <translation>Inserir &amp;variável</translation>
    </message>
    <message>
        <source>&amp;Save as a template</source>
        <translation>&amp;Salvar como modelo</translation>
    </message>
    <message>
        <source>&amp;Manage templates</source>
        <translation>&amp;Gerenciar modelos</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vazio</translation>
    </message>
</context>
<context>
    <name>Signalbox::TemplateModel</name>
    <message>
        <source>Folder %1</source>
        <translation>Pasta %1</translation>
    </message>
    <message>
        <source>There is a folder “%1” already.</source>
        <translation>Já existe uma pasta “%1”.</translation>
    </message>
    <message>
        <source>There is a template “%1” already.</source>
        <translation>Já existe um modelo “%1”.</translation>
    </message>
    <message>
        <source>The templates in %1 can&apos;t be read: mend the file or take it away.</source>
        <translation>Não foi possível ler os modelos em %1: conserte o arquivo ou remova-o.</translation>
    </message>
    <message>
        <source>The templates could not be read: %1. The file is kept as %2, and there are no templates now.</source>
        <translation>Não foi possível ler os modelos: %1. O arquivo foi guardado como %2, e agora não há modelos.</translation>
    </message>
    <message>
        <source>The templates could not be read: %1. Nothing is changed in %2 until it is mended or taken away.</source>
        <translation>Não foi possível ler os modelos: %1. Nada será alterado em %2 até que o arquivo seja consertado ou removido.</translation>
    </message>
    <message>
        <source>Another program changed the templates. They were read anew: do it again.</source>
        <translation>Outro programa alterou os modelos. Eles foram lidos de novo: repita a ação.</translation>
    </message>
    <message>
        <source>The templates could not be saved in %1: %2.</source>
        <translation>Não foi possível salvar os modelos em %1: %2.</translation>
    </message>
    <message>
        <source>it is too large for a file of templates</source>
        <translation>é grande demais para um arquivo de modelos</translation>
    </message>
    <message>
        <source>Nothing was imported from %1: %2.</source>
        <translation>Nada foi importado de %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s) imported.</source>
        <translation>
            <numerusform>%Ln modelo importado.</numerusform>
            <numerusform>%Ln modelos importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had the name of another and got a number behind it.</source>
        <translation>
            <numerusform>%Ln tinha o nome de outro e recebeu um número.</numerusform>
            <numerusform>%Ln tinham o nome de outros e receberam um número.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already.</source>
        <translation>
            <numerusform>%Ln já estava aqui.</numerusform>
            <numerusform>%Ln já estavam aqui.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Templates and folders</source>
        <translation>Modelos e pastas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>Write another name (F2)</source>
        <translation>Escrever outro nome (F2)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>To &amp;folder</source>
        <translation>Para a &amp;pasta</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>&amp;Nova pasta</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>Trazer “%1” de volta</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Nenhuma pasta</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <source>New folder %1</source>
        <translation>Nova pasta %1</translation>
    </message>
    <message>
        <source>“%1” is deleted. Undo brings it back.</source>
        <translation>“%1” foi excluído. Desfazer traz de volta.</translation>
    </message>
    <message>
        <source>They are kept in %1, which people can share.</source>
        <translation>Eles ficam em %1, que pode ser compartilhado.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Add the templates of another file to these</source>
        <translation>Adicionar a estes os modelos de outro arquivo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write all of them into a file for others</source>
        <translation>Gravar todos em um arquivo para outras pessoas</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Importar modelos</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Modelos (*.json)</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>Exportar modelos</translation>
    </message>
    <message>
        <source>The templates are written into %1.</source>
        <translation>Os modelos foram gravados em %1.</translation>
    </message>
    <message>
        <source>Bring back what was there before the import</source>
        <translation>Trazer de volta o que havia antes da importação</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>&amp;Desfazer</translation>
    </message>
</context>
<context>
    <name>Signalbox::TimeButton</name>
    <message>
        <source>Only what happened in that time</source>
        <translation>Só o que aconteceu nesse período</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer período</translation>
    </message>
    <message>
        <source>The last minute</source>
        <translation>O último minuto</translation>
    </message>
    <message>
        <source>The last 5 minutes</source>
        <translation>Os últimos 5 minutos</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>A última hora</translation>
    </message>
    <message>
        <source>From the selected row on</source>
        <translation>A partir da linha selecionada</translation>
    </message>
    <message>
        <source>Up to the selected row</source>
        <translation>Até a linha selecionada</translation>
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
        <translation>Período</translation>
    </message>
    <message>
        <source>The end has to be after the beginning.</source>
        <translation>O fim deve vir depois do início.</translation>
    </message>
    <message>
        <source>Show this time</source>
        <translation>Mostrar este período</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To, without it</source>
        <translation>&amp;Até, sem incluir</translation>
    </message>
</context>
<context>
    <name>Signalbox::TimelineView</name>
    <message>
        <source>When the attempts happen</source>
        <translation>Quando as tentativas acontecem</translation>
    </message>
    <message>
        <source>more follow, until %1</source>
        <translation>outras seguem, até %1</translation>
    </message>
    <message>
        <source>gives up</source>
        <translation>desiste</translation>
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
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (agora)</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <translation>%1 (daqui a %2)</translation>
    </message>
    <message>
        <source>%1 (%2 ago)</source>
        <translation>%1 (há %2)</translation>
    </message>
    <message>
        <source>nothing to see: it was made in the past</source>
        <translation>sem diferença visível: foi feito no passado</translation>
    </message>
    <message>
        <source>it was made %1 in the future: the maker&apos;s clock is ahead of this computer&apos;s by so much at least</source>
        <translation>foi feito %1 no futuro: o relógio de quem o fez está adiantado em relação ao deste computador em pelo menos isso</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>REST, for servers</source>
        <translation>REST, para servidores</translation>
    </message>
    <message>
        <source>T1, for clients of a session</source>
        <translation>T1, para clientes de uma sessão</translation>
    </message>
    <message>
        <source>JWT, for clients of a session</source>
        <translation>JWT, para clientes de uma sessão</translation>
    </message>
    <message>
        <source>Project key</source>
        <translation>Chave do projeto</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Pode</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>Diferença dos relógios</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>not checked: that takes the secret</source>
        <translation>não verificada: para isso é preciso o segredo</translation>
    </message>
    <message>
        <source>right: the secret fits</source>
        <translation>certa: o segredo confere</translation>
    </message>
    <message>
        <source>wrong: the secret does not fit</source>
        <translation>errada: o segredo não confere</translation>
    </message>
    <message>
        <source>This is no token: %1. A token begins with T1== or eyJ; copy it again, from its first to its last character.</source>
        <translation>Isto não é um token: %1. Um token começa com T1== ou eyJ; copie de novo, do primeiro ao último caractere.</translation>
    </message>
    <message>
        <source>No server takes it: it is not signed with HS256.</source>
        <translation>Nenhum servidor o aceita: não está assinado com HS256.</translation>
    </message>
    <message>
        <source>The secret does not fit, or the token was changed. Check that both are of the same project.</source>
        <translation>O segredo não confere, ou o token foi alterado. Verifique se ambos são do mesmo projeto.</translation>
    </message>
    <message>
        <source>It belongs to the project %1, not to this one.</source>
        <translation>Pertence ao projeto %1, não a este.</translation>
    </message>
    <message>
        <source>It is for another session. Mint one for this session, or ask for it.</source>
        <translation>É de outra sessão. Emita um para esta sessão ou peça um.</translation>
    </message>
    <message>
        <source>Its session belongs to the project %1, the token to %2. No server takes that.</source>
        <translation>A sessão dele pertence ao projeto %1, o token ao %2. Nenhum servidor aceita isso.</translation>
    </message>
    <message>
        <source>It expired %1 ago. Mint a new one, or ask for it.</source>
        <translation>Expirou há %1. Emita um novo ou peça um.</translation>
    </message>
    <message>
        <source>It is not valid yet: it was made %1 in the future. One of the two clocks is wrong.</source>
        <translation>Ainda não é válido: foi feito %1 no futuro. Um dos dois relógios está errado.</translation>
    </message>
    <message>
        <source>It is for something else than clients of a session.</source>
        <translation>É para outra coisa que não clientes de uma sessão.</translation>
    </message>
    <message>
        <source>A REST token may be valid for 5 minutes at most.</source>
        <translation>Um token REST pode valer no máximo 5 minutos.</translation>
    </message>
    <message>
        <source>Its role does not exist.</source>
        <translation>A função dele não existe.</translation>
    </message>
    <message>
        <source>Something in it is missing or wrong: %1</source>
        <translation>Algo nele está faltando ou errado: %1</translation>
    </message>
    <message>
        <source>The token is good.</source>
        <translation>O token está bom.</translation>
    </message>
    <message>
        <source>Nothing is wrong with it, as far as one sees without the secret.</source>
        <translation>Não há nada de errado com ele, até onde se vê sem o segredo.</translation>
    </message>
    <message>
        <source>Enter the project&apos;s key.</source>
        <translation>Informe a chave do projeto.</translation>
    </message>
    <message>
        <source>Enter the project&apos;s secret.</source>
        <translation>Informe o segredo do projeto.</translation>
    </message>
    <message>
        <source>Enter the session ID. It begins with 1_ or 2_</source>
        <translation>Informe o ID da sessão. Ele começa com 1_ ou 2_</translation>
    </message>
    <message>
        <source>This is not a session ID: it begins with 1_ or 2_</source>
        <translation>Isto não é um ID de sessão: ele começa com 1_ ou 2_</translation>
    </message>
    <message>
        <source>This session belongs to the project %1.</source>
        <translation>Esta sessão pertence ao projeto %1.</translation>
    </message>
    <message>
        <source>%L1 characters, %L2 are allowed.</source>
        <translation>%L1 caracteres, são permitidos %L2.</translation>
    </message>
    <message>
        <source>Write it like 15 min, 24 h, 30 d or never.</source>
        <translation>Escreva como 15 min, 24 h, 30 d ou nunca.</translation>
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
        <translation>&amp;Copiar o token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>&amp;Look at a token</source>
        <translation>E&amp;xaminar um token</translation>
    </message>
    <message>
        <source>Paste a token here: T1, JWT or REST</source>
        <translation>Cole um token aqui: T1, JWT ou REST</translation>
    </message>
    <message>
        <source>Held against this project</source>
        <translation>Comparado com este projeto</translation>
    </message>
    <message>
        <source>Project &amp;key</source>
        <translation>Chave do pro&amp;jeto</translation>
    </message>
    <message>
        <source>For example 46123456</source>
        <translation>Por exemplo 46123456</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>Se&amp;gredo</translation>
    </message>
    <message>
        <source>Stays in this window only</source>
        <translation>Fica só nesta janela</translation>
    </message>
    <message>
        <source>&amp;Session ID</source>
        <translation>ID da &amp;sessão</translation>
    </message>
    <message>
        <source>Begins with 1_ or 2_</source>
        <translation>Começa com 1_ ou 2_</translation>
    </message>
    <message>
        <source>Mint a token</source>
        <translation>Emitir um token</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>F&amp;unção</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>&amp;Data that the others see</source>
        <translation>&amp;Dados que os outros veem</translation>
    </message>
    <message>
        <source>For example name=Ann</source>
        <translation>Por exemplo name=Ana</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>Vál&amp;ido por</translation>
    </message>
    <message>
        <source>&amp;Mint</source>
        <translation>&amp;Emitir</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fechar</translation>
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
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Receive all of it (Enter). Nothing is opened by itself.</source>
        <translation>Receber tudo (Enter). Nada é aberto sozinho.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Say no; it can be offered again (Delete)</source>
        <translation>Dizer não; pode ser oferecido de novo (Delete)</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Escolher arquivos…</translation>
    </message>
    <message>
        <source>Receive some of the files</source>
        <translation>Receber alguns dos arquivos</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Always from this person</source>
        <translation>Sempre desta pessoa</translation>
    </message>
    <message>
        <source>Receive this, and without asking whatever this person offers in this session</source>
        <translation>Receber isto e, sem perguntar, tudo o que esta pessoa oferecer nesta sessão</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop for now; it goes on where it was (Space)</source>
        <translation>Parar por ora; continua de onde estava (Espaço)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Go on; only what is missing is sent (Space)</source>
        <translation>Continuar; só o que falta é enviado (Espaço)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>End it for both sides; files that are complete stay (Delete)</source>
        <translation>Encerrar para os dois lados; arquivos completos ficam (Delete)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Open the folder that the files are in (Enter)</source>
        <translation>Abrir a pasta em que os arquivos estão (Enter)</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Oferecer de novo</translation>
    </message>
    <message>
        <source>To those who haven&apos;t got it (Enter)</source>
        <translation>Para quem não recebeu (Enter)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Take it off this list; files stay where they are (Delete)</source>
        <translation>Tirar desta lista; os arquivos ficam onde estão (Delete)</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferências</translation>
    </message>
    <message>
        <source>Transfers %L1</source>
        <translation>Transferências %L1</translation>
    </message>
    <message>
        <source>It goes into “%1”.</source>
        <translation>Vai para “%1”.</translation>
    </message>
    <message>
        <source>Receive files into</source>
        <translation>Receber arquivos em</translation>
    </message>
    <message>
        <source>Receive here</source>
        <translation>Receber aqui</translation>
    </message>
    <message>
        <source>The folder is %1.</source>
        <translation>A pasta é %1.</translation>
    </message>
    <message>
        <source>Accept into another folder…</source>
        <translation>Aceitar em outra pasta…</translation>
    </message>
</context>
<context>
    <name>Signalbox::TransfersViewModel</name>
    <message>
        <source>That offer is no longer open.</source>
        <translation>Essa oferta não está mais aberta.</translation>
    </message>
    <message>
        <source>Everyone who is here has it already.</source>
        <translation>Todos os que estão aqui já têm.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TrayIcon</name>
    <message numerus="yes">
        <source>Signalbox – %Ln new signal(s)</source>
        <translation>
            <numerusform>Signalbox – %Ln novo sinal</numerusform>
            <numerusform>Signalbox – %Ln novos sinais</numerusform>
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
        <translation>&amp;Sair</translation>
    </message>
</context>
<context>
    <name>Signalbox::WayButton</name>
    <message>
        <source>Received or sent, to everyone or to one person</source>
        <translation>Recebidos ou enviados, para todos ou para uma pessoa</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebidos</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>to everyone</source>
        <translation>para todos</translation>
    </message>
    <message>
        <source>to one person</source>
        <translation>para uma pessoa</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Ambas as direções</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direção</translation>
    </message>
    <message>
        <source>Received and sent</source>
        <translation>Recebidos e enviados</translation>
    </message>
    <message>
        <source>Addressed</source>
        <translation>Endereçado</translation>
    </message>
    <message>
        <source>To anyone</source>
        <translation>Para qualquer um</translation>
    </message>
    <message>
        <source>To everyone</source>
        <translation>Para todos</translation>
    </message>
    <message>
        <source>To one person</source>
        <translation>Para uma pessoa</translation>
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
        <translation>&amp;Sessão</translation>
    </message>
    <message>
        <source>&amp;Host a session here</source>
        <translation>&amp;Hospedar uma sessão aqui</translation>
    </message>
    <message>
        <source>Host for the local &amp;network</source>
        <translation>Hospedar &amp;na rede local</translation>
    </message>
    <message>
        <source>&amp;Join with an invite</source>
        <translation>Entrar com um con&amp;vite</translation>
    </message>
    <message>
        <source>Connect to a &amp;server</source>
        <translation>Conectar a um &amp;servidor</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>&amp;Perfis…</translation>
    </message>
    <message>
        <source>&amp;Open a capture…</source>
        <translation>A&amp;brir uma captura…</translation>
    </message>
    <message>
        <source>Connect &amp;again</source>
        <translation>Conect&amp;ar de novo</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>Tenta&amp;r agora</translation>
    </message>
    <message>
        <source>&amp;Leave or stop trying</source>
        <translation>Sair da sessão &amp;ou parar de tentar</translation>
    </message>
    <message>
        <source>Recor&amp;d this session</source>
        <translation>Gravar es&amp;ta sessão</translation>
    </message>
    <message>
        <source>Join again as somebody &amp;else…</source>
        <translation>&amp;Entrar de novo como outra pessoa…</translation>
    </message>
    <message>
        <source>&amp;Invites and hosting…</source>
        <translation>Conv&amp;ites e hospedagem…</translation>
    </message>
    <message>
        <source>Stop hos&amp;ting…</source>
        <translation>Encerrar hospeda&amp;gem…</translation>
    </message>
    <message>
        <source>&amp;Close session</source>
        <translation>Fe&amp;char sessão</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sair do Signalbo&amp;x</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Copy selected signals</source>
        <translation>&amp;Copiar sinais selecionados</translation>
    </message>
    <message>
        <source>&amp;Write a signal</source>
        <translation>&amp;Escrever um sinal</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Con&amp;figurações…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Ferra&amp;mentas</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Histórico…</translation>
    </message>
    <message>
        <source>&amp;Token…</source>
        <translation>&amp;Token…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Exi&amp;bir</translation>
    </message>
    <message>
        <source>Go to the &amp;log</source>
        <translation>&amp;Ir para o registro</translation>
    </message>
    <message>
        <source>&amp;Jump to newest</source>
        <translation>Ir para o &amp;mais recente</translation>
    </message>
    <message>
        <source>Show &amp;earlier signals</source>
        <translation>Mostrar sinais ant&amp;eriores</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>Cai&amp;xa de saída</translation>
    </message>
    <message>
        <source>&amp;People and details</source>
        <translation>&amp;Pessoas e detalhes</translation>
    </message>
    <message>
        <source>Rate &amp;graph</source>
        <translation>&amp;Gráfico de taxa</translation>
    </message>
    <message>
        <source>L&amp;anes of people</source>
        <translation>&amp;Faixas por pessoa</translation>
    </message>
    <message>
        <source>&amp;Next session</source>
        <translation>P&amp;róxima sessão</translation>
    </message>
    <message>
        <source>P&amp;revious session</source>
        <translation>Sessão &amp;anterior</translation>
    </message>
    <message>
        <source>Move session &amp;up</source>
        <translation>S&amp;ubir sessão</translation>
    </message>
    <message>
        <source>Move session &amp;down</source>
        <translation>&amp;Descer sessão</translation>
    </message>
    <message>
        <source>Open in its own &amp;window</source>
        <translation>Abrir em &amp;janela própria</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>Página ini&amp;cial</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Encontrar um comando…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;talhos de teclado</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>The &amp;program&apos;s log</source>
        <translation>Registro do &amp;programa</translation>
    </message>
    <message>
        <source>&amp;About Signalbox</source>
        <translation>&amp;Sobre o Signalbox</translation>
    </message>
    <message>
        <source>&amp;Close capture</source>
        <translation>Fe&amp;char captura</translation>
    </message>
    <message>
        <source>&amp;Close recorded session</source>
        <translation>Fe&amp;char sessão gravada</translation>
    </message>
    <message>
        <source>Send &amp;files…</source>
        <translation>Enviar ar&amp;quivos…</translation>
    </message>
    <message>
        <source>Send a &amp;whole folder…</source>
        <translation>Enviar uma pasta in&amp;teira…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Transfers</source>
        <translation>&amp;Transferências</translation>
    </message>
    <message>
        <source>Brin&amp;g back what was closed</source>
        <translation>Reabrir o que foi &amp;fechado</translation>
    </message>
</context>
<context>
    <name>Signalbox::WorkspaceViewModel</name>
    <message numerus="yes">
        <source>%1, %2, %Ln unread</source>
        <translation>
            <numerusform>%1, %2, %Ln não lido</numerusform>
            <numerusform>%1, %2, %Ln não lidos</numerusform>
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
        <translation>Minha sessão</translation>
    </message>
    <message>
        <source>My session %1</source>
        <translation>Minha sessão %1</translation>
    </message>
</context>
<context>
    <name>TemplateFile</name>
    <message>
        <source>a template has no name</source>
        <translation>um modelo não tem nome</translation>
    </message>
    <message>
        <source>line %L1 is not JSON</source>
        <translation>a linha %L1 não é JSON</translation>
    </message>
    <message>
        <source>it was written by a newer Signalbox</source>
        <translation>foi gravado por um Signalbox mais novo</translation>
    </message>
    <message>
        <source>it holds no templates</source>
        <translation>não contém modelos</translation>
    </message>
    <message>
        <source>a folder has no name</source>
        <translation>uma pasta não tem nome</translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message>
        <source>{{random}} needs two whole numbers, as in {{random 1 100}}.</source>
        <translation>{{random}} precisa de dois números inteiros, como em {{random 1 100}}.</translation>
    </message>
    <message>
        <source>{{random}} needs the smaller number first.</source>
        <translation>{{random}} precisa do número menor primeiro.</translation>
    </message>
    <message>
        <source>There is no variable {{%1}}: there are now, counter, uuid, me and random.</source>
        <translation>Não existe a variável {{%1}}: existem now, counter, uuid, me e random.</translation>
    </message>
    <message>
        <source>{{%1}} stands alone, without &quot;%2&quot;.</source>
        <translation>{{%1}} fica sozinho, sem “%2”.</translation>
    </message>
    <message>
        <source>This variable isn&apos;t closed: }} is missing.</source>
        <translation>Esta variável não está fechada: falta }}.</translation>
    </message>
    <message>
        <source>Time in UTC</source>
        <translation>Hora em UTC</translation>
    </message>
    <message>
        <source>One more with each signal</source>
        <translation>Um a mais a cada sinal</translation>
    </message>
    <message>
        <source>A new UUID</source>
        <translation>Um novo UUID</translation>
    </message>
    <message>
        <source>Your name in the session</source>
        <translation>Seu nome na sessão</translation>
    </message>
    <message>
        <source>A whole number from 1 to 100</source>
        <translation>Um número inteiro de 1 a 100</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>faltam %1</translation>
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
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Paused by the other side</source>
        <translation>Em pausa pelo outro lado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How it stands, and how far it has come</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln people have it</source>
        <translation>
            <numerusform>%L1 de %Ln pessoa tem</numerusform>
            <numerusform>%L1 de %Ln pessoas têm</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete, in %1</source>
        <translation>Completo, em %1</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1 recebeu</translation>
    </message>
    <message>
        <source>All have it</source>
        <translation>Todos receberam</translation>
    </message>
    <message>
        <source>has it</source>
        <translation>recebeu</translation>
    </message>
    <message>
        <source>has not answered</source>
        <translation>não respondeu</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>The name of a file, and how many others</extracomment>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln file(s), %2</source>
        <translation>
            <numerusform>%1, %Ln arquivo, %2</numerusform>
            <numerusform>%1, %Ln arquivos, %2</numerusform>
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
            <numerusform>para %Ln pessoa</numerusform>
            <numerusform>para %Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads the files</source>
        <translation>Lendo os arquivos</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Aguarda resposta</translation>
    </message>
    <message>
        <source>Offered, %1</source>
        <translation>Oferecido, %1</translation>
    </message>
    <message>
        <source>Waits for the link or the other side</source>
        <translation>Aguarda a conexão ou o outro lado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
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
        <translation>Um arquivo mudou durante o envio. Envie-o de novo.</translation>
    </message>
    <message>
        <source>A file is no longer where it was. Put it back, or send it again from its new place.</source>
        <translation>Um arquivo não está mais onde estava. Coloque-o de volta ou envie-o do novo lugar.</translation>
    </message>
    <message>
        <source>A file can&apos;t be read. Check its permissions.</source>
        <translation>Não é possível ler um arquivo. Verifique suas permissões.</translation>
    </message>
    <message>
        <source>The receiver&apos;s disk is full. It goes on once there is room and it is resumed.</source>
        <translation>O disco de quem recebe está cheio. Continua quando houver espaço e for retomado.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough free space in the folder. Make room, or take another.</source>
        <translation>Não há espaço suficiente na pasta. Libere espaço ou use outra.</translation>
    </message>
    <message>
        <source>What arrived is not what was offered. Ask for it again.</source>
        <translation>O que chegou não é o que foi oferecido. Peça de novo.</translation>
    </message>
    <message>
        <source>The other side is gone. Resume when it is back.</source>
        <translation>O outro lado saiu. Retome quando voltar.</translation>
    </message>
    <message>
        <source>Nobody answered the offer. Offer it again.</source>
        <translation>Ninguém respondeu à oferta. Ofereça de novo.</translation>
    </message>
    <message>
        <source>Your role may not send signals. Ask for an invite that lets you.</source>
        <translation>Sua função não permite enviar sinais. Peça um convite que permita.</translation>
    </message>
    <message>
        <source>The other side sent what makes no sense, so it was ended.</source>
        <translation>O outro lado enviou algo sem sentido, por isso foi encerrado.</translation>
    </message>
    <message>
        <source>There is nothing to send, or more than a transfer can have. Send fewer files at once.</source>
        <translation>Não há nada para enviar, ou há mais do que uma transferência comporta. Envie menos arquivos de uma vez.</translation>
    </message>
    <message>
        <source>Files offered %2: %1</source>
        <extracomment>What is offered, and &quot;to whom&quot;</extracomment>
        <translation>Arquivos oferecidos %2: %1</translation>
    </message>
    <message>
        <source>%1 offers %2</source>
        <extracomment>Who offers what</extracomment>
        <translation>%1 oferece %2</translation>
    </message>
    <message>
        <source>Sent %1: %2</source>
        <extracomment>What was sent, and how that ended: &quot;photo.jpg, 2.1 MiB: All have it&quot;</extracomment>
        <translation>Enviado %1: %2</translation>
    </message>
    <message>
        <source>Received %1, %2: %3</source>
        <translation>Recebido %1, %2: %3</translation>
    </message>
    <message>
        <source>Refused: %1, %2</source>
        <translation>Recusado: %1, %2</translation>
    </message>
    <message>
        <source>Cancelled: %1, %2</source>
        <translation>Cancelado: %1, %2</translation>
    </message>
    <message>
        <source>Failed: %1, %2. %3</source>
        <translation>Falhou: %1, %2. %3</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written. Check its permissions, then resume or take another.</source>
        <translation>Não é possível gravar na pasta. Verifique suas permissões e então retome, ou use outra.</translation>
    </message>
    <message>
        <source>The receiver has too many files open. Close some programs there, then resume.</source>
        <translation>O destinatário tem arquivos demais abertos. Feche alguns programas lá e então retome.</translation>
    </message>
    <message>
        <source>The receiver has too many offers. Offer it again when some of them are over.</source>
        <translation>O destinatário tem ofertas demais. Ofereça de novo quando algumas tiverem terminado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 made %Ln more offer(s)</source>
        <extracomment>Who made so many more offers of files within a short time</extracomment>
        <translation>
            <numerusform>%1 fez mais %Ln oferta</numerusform>
            <numerusform>%1 fez mais %Ln ofertas</numerusform>
        </translation>
    </message>
    <message>
        <source>The receiver can&apos;t read what has arrived. It goes on once that is mended and it is resumed there.</source>
        <translation>O destinatário não consegue ler o que chegou. Continua assim que isso for resolvido e retomado lá.</translation>
    </message>
    <message>
        <source>The receiver&apos;s folder can&apos;t be written. It goes on once that is mended and it is resumed there.</source>
        <translation>Não é possível gravar na pasta do destinatário. Continua assim que isso for resolvido e retomado lá.</translation>
    </message>
    <message>
        <source>The sender&apos;s file changed while it was sent. Ask for it again.</source>
        <translation>O arquivo do remetente mudou durante o envio. Peça-o de novo.</translation>
    </message>
    <message>
        <source>The sender&apos;s file is no longer where it was. Ask for it again.</source>
        <translation>O arquivo do remetente não está mais onde estava. Peça-o de novo.</translation>
    </message>
    <message>
        <source>The sender can&apos;t read a file any more. Ask for it again.</source>
        <translation>O remetente não consegue mais ler um arquivo. Peça-o de novo.</translation>
    </message>
    <message>
        <source>The offer is over: you did not answer in time.</source>
        <translation>A oferta terminou: você não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The other side is gone. Offer it again to who is here.</source>
        <translation>O outro lado saiu. Ofereça de novo a quem está aqui.</translation>
    </message>
    <message>
        <source>The other side is gone. Ask for it again when it is back.</source>
        <translation>O outro lado saiu. Peça de novo quando ele voltar.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A line of the log: what is sent to whom, or who offers what; and how far it is</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
</context>
</TS>
