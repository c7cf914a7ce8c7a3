#include "sourcetext.h"

#include <QTest>

class tst_SourceText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blanks_data();
    void blanks();
    void functions_data();
    void functions();
    void countsLines_data();
    void countsLines();
    void countsPropertiesByClass();
    void includesKeepTheirLine();
};

void tst_SourceText::blanks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *text, const char *code) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(code);
    };
    row("line comment", "a // {\nb", "a     \nb");
    row("block comment over lines", "a /* {\n{ */ b", "a     \n     b");
    row("string", "f(\"{\\\"}\");", "f(\"    \");");
    row("character", "c == '{'", "c == ' '");
    row("escaped quote as a character", "c == '\\'' {", "c == '  ' {");
    row("UTF-16 character", "u'{'", "u' '");
    row("digits parted", "x = 1'000; { '}'", "x = 1'000; { ' '");
    row("comment inside a string", "\"// no\" {", "\"     \" {");
    row("string inside a comment", "// \"\n{", "    \n{");
    row("raw string", "R\"x({\"})x\" {", "R\"       \" {");
    row("unfinished comment", "/* {", "    ");
    row("unfinished string", "\"{\n}", "\" \n}");
}

void tst_SourceText::blanks()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(withoutCommentsAndLiterals(text), code);
}

void tst_SourceText::functions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // name:line:length, separated by blanks
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("none", "int x;\n", "");
    row("free function", "int f()\n{\n    return 1;\n}\n", "f:2:3");
    row("with blocks inside", "void f()\n{\n  if (a) {\n    b();\n  }\n}\n", "f:2:5");
    row("brace in a string", "void f()\n{\n  g(\"}\");\n}\nvoid h() { }", "f:2:3 h:5:1");
    row("in a namespace", "namespace a {\nnamespace {\nvoid f()\n{\n}\n}\n}", "f:4:2");
    row("member in a class",
        "class A final : public B\n{\npublic:\n  int a() const { return 1; }\n};", "a:4:1");
    row("constructor with initialisers",
        "A::A(int a)\n    : B(a)\n    , m_a { a }\n    , m_b {}\n{\n  x();\n}", "A::A:5:3");
    row("constructor with round initialisers", "A::A()\n    : m_a(1)\n{\n}\n", "A::A:3:2");
    row("trailing words", "auto f() const noexcept -> int\n{\n}", "f:2:2");
    row("table", "const int table[] = {\n  { 1 },\n  { 2 },\n};\nvoid f() { }", "f:5:1");
    row("value with a call before the brace", "const X x = make({ 1, 2 });\nvoid f() { }", "f:2:1");
    row("braced variable", "std::atomic<int> x { 1 };\nvoid f() { }", "f:2:1");
    row("default argument", "void f(int a = 1)\n{\n}", "f:2:2");
    row("operator", "bool operator==(A a, A b)\n{\n}", "operator==:2:2");
    row("lambda as a variable", "const auto f = [](int a) {\n  g(a);\n};", ":1:3");
    row("enum and struct", "enum class E { A, B };\nstruct S { int a = 0; };\nvoid f() { }",
        "f:3:1");
    row("macro of several lines", "#define X(a) \\\n  do { \\\n  a\nvoid f() { }", "f:4:1");
    row("template", "template <typename T>\nvoid f(T t)\n{\n}", "f:3:2");
    row("extern C", "extern \"C\" {\nint f()\n{\n}\n}", "f:3:2");
}

void tst_SourceText::functions()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList found;
    const auto functions = SourceText(text).functions();
    for (const auto &f : functions)
        found.append(QStringLiteral("%1:%2:%3").arg(f.name).arg(f.line).arg(f.length));
    QCOMPARE(found.join(u' '), expected);
}

void tst_SourceText::countsLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("lines");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("one, ended") << QStringLiteral("a\n") << 1;
    QTest::newRow("one, not ended") << QStringLiteral("a") << 1;
    QTest::newRow("two, the last not ended") << QStringLiteral("a\nb") << 2;
}

void tst_SourceText::countsLines()
{
    QFETCH(QString, text);
    QFETCH(int, lines);
    QCOMPARE(SourceText(text).lineCount(), lines);
}

void tst_SourceText::countsPropertiesByClass()
{
    const SourceText source(
        QStringLiteral("class A : public QObject\n{\n Q_PROPERTY(int a READ a)\n};\n"
                       "class EXPORT_IT B\n{\n Q_PROPERTY(int a READ a)\n"
                       " // Q_PROPERTY(int x READ x)\n Q_PROPERTY(int b READ b)\n};"));
    const auto classes = source.classesWithProperties();
    QCOMPARE(classes.size(), 2);
    QCOMPARE(classes[0].name, QStringLiteral("A"));
    QCOMPARE(classes[0].properties, 1);
    QCOMPARE(classes[1].name, QStringLiteral("B"));
    QCOMPARE(classes[1].properties, 2);
}

void tst_SourceText::includesKeepTheirLine()
{
    const auto includes =
        SourceText(QStringLiteral("// x\n#include \"a.h\"\n\n#  include <b/c.h>\n")).includes();
    QCOMPARE(includes.size(), 2);
    QCOMPARE(includes[0].header, QStringLiteral("a.h"));
    QVERIFY(includes[0].quoted);
    QCOMPARE(includes[0].line, 2);
    QCOMPARE(includes[1].header, QStringLiteral("b/c.h"));
    QVERIFY(!includes[1].quoted);
    QCOMPARE(includes[1].line, 4);
}

QTEST_APPLESS_MAIN(tst_SourceText)
#include "tst_sourcetext.moc"
