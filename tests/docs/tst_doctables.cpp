#include "pagetext.h"

#include <signaling/protocol/limits.h>
#include <signaling/protocol/role.h>
#include <signaling/retrypolicy.h>
#include <signaling/signalingerror.h>
#include <signaling/signalingsession.h>

#include <QMetaEnum>
#include <QMetaProperty>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Signaling;
using namespace PageText;

/// The tables in docs/ say what the code does: both ways, so that neither has more than the other.
class TestDocTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frameTypes();
    void headers();
    void closeCodes();
    void methods();
    void statusCodes();
    void reasons();
    void roles();
    void limits();
    void errorCodes();
    void cErrorCodes();
    void outcomes();
    void retryPolicy();
    void attempts();
    void metrics();
    void whatTheHubTells();
    void capabilities();
    void fileMessages();

private:
    const QString m_protocol = read(QStringLiteral("docs/protocol.md"));
};

static QStringList column(const QList<Row> &rows, qsizetype number)
{
    QStringList cells;
    for (const Row &row : rows)
        cells.append(row.value(number));
    return cells;
}

static QStringList codeColumn(const QList<Row> &rows, qsizetype number)
{
    QStringList found;
    for (const Row &row : rows)
        found += codeIn(row.value(number));
    return found;
}

static QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

static QStringList captured(const QString &text, const char *pattern)
{
    QStringList found;
    auto matches = QRegularExpression(QString::fromLatin1(pattern)).globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured(1));
    return found;
}

void TestDocTables::frameTypes()
{
    const auto types = enumerators(read(QStringLiteral("signaling/protocol/rumorframe.h")),
                                   QStringLiteral("enum class Type : quint8"));
    const auto rows = tableUnder(m_protocol, QStringLiteral("### Types of frames"));
    QCOMPARE(rows.size(), types.size());
    for (qsizetype i = 0; i < types.size(); ++i) {
        QCOMPARE(rows[i].value(0), types[i].first.toUpper());
        QCOMPARE(rows[i].value(1).toInt(), types[i].second);
    }
}

void TestDocTables::headers()
{
    const QString source = read(QStringLiteral("signaling/protocol/rumorframe.h"));
    QStringList names = captured(source, "inline constexpr char \\w+\\[\\] = \"([^\"]*)\"");
    QVERIFY(names.removeOne(QStringLiteral("application/x-raptor+v2"))); // a value
    QCOMPARE(codeColumn(tableUnder(m_protocol, QStringLiteral("### Headers")), 0), names);
}

void TestDocTables::closeCodes()
{
    const QString source = read(QStringLiteral("signaling/hub/hublink_p.h"));
    const auto rows = tableUnder(m_protocol, QStringLiteral("### Close codes"));
    QCOMPARE(column(rows, 1), captured(source, "inline constexpr int (\\w+) = \\d+"));
    QCOMPARE(column(rows, 0), captured(source, "inline constexpr int \\w+ = (\\d+)"));
}

void TestDocTables::methods()
{
    QStringList names;
    const auto methods = enumerators(read(QStringLiteral("signaling/protocol/raptormessage.h")),
                                     QStringLiteral("enum class Method"));
    for (const auto &method : methods)
        names.append(method.first.toLower());
    QVERIFY(!names.isEmpty());
    const auto rows = tableUnder(m_protocol, QStringLiteral("## 3. Messages"));
    QCOMPARE(sorted(codeColumn(rows, 0)), sorted(names));
}

void TestDocTables::statusCodes()
{
    const char *status = "\\b(200|4\\d\\d|5\\d\\d)\\b";
    QStringList used = captured(read(QStringLiteral("signaling/hub/clientprotocol.cpp")), status);
    used += captured(read(QStringLiteral("signaling/protocol/limits.cpp")), status);
    used += captured(read(QStringLiteral("signaling/hub/tokenverifier.cpp")), status);
    used.removeDuplicates();
    const auto rows = tableUnder(m_protocol, QStringLiteral("### Status codes"));
    QCOMPARE(column(rows, 0), sorted(used));
}

void TestDocTables::reasons()
{
    QStringList names;
    const auto reasons = QMetaEnum::fromType<SignalingSession::Reason>();
    for (int i = 0; i < reasons.keyCount(); ++i)
        names.append(SignalingSession::reasonName(SignalingSession::Reason(reasons.value(i))));
    QVERIFY(names.removeOne(QStringLiteral("connectFailed"))); // no server says that
    QCOMPARE(codeColumn(tableUnder(m_protocol, QStringLiteral("### Reasons")), 0), names);
}

void TestDocTables::roles()
{
    const auto rows = tableUnder(m_protocol, QStringLiteral("### Roles"));
    QCOMPARE(sorted(codeColumn(rows, 0)), sorted(roleNames()));
    for (const Row &row : rows) {
        const auto role = roleFromName(codeIn(row.value(0)).value(0));
        QVERIFY(role);
        QStringList permissions = codeIn(row.value(1));
        permissions.removeAll(QStringLiteral("subscribersMaySignal"));
        QCOMPARE(permissions, permissionsOf(*role));
    }
}

void TestDocTables::limits()
{
    QStringList expected;
    const QString source = read(QStringLiteral("signaling/protocol/limits.h"));
    auto matches = QRegularExpression(QStringLiteral("inline constexpr \\w+ (\\w+) = ([^;]*);"))
                       .globalMatch(source);
    while (matches.hasNext()) {
        const auto match = matches.next();
        int value = 1;
        const QStringList factors = match.captured(2).split(QLatin1Char('*'));
        for (const QString &factor : factors)
            value *= factor.trimmed().toInt();
        expected.append(match.captured(1) + u' ' + QString::number(value));
    }
    QVERIFY(expected.contains(QStringLiteral("MaxDataBytes 8192")));
    QStringList written;
    const auto rows = tableUnder(m_protocol, QStringLiteral("### Limits"));
    for (const Row &row : rows)
        written.append(codeIn(row.value(0)).value(0) + u' ' + row.value(1));
    QCOMPARE(sorted(written), sorted(expected));
}

void TestDocTables::errorCodes()
{
    const QString page = read(QStringLiteral("docs/troubleshooting.md"));
    const auto rows = tableUnder(page, QStringLiteral("## Numbers"));
    const auto codes = QMetaEnum::fromType<SignalingError::Code>();
    QCOMPARE(rows.size(), codes.keyCount());
    for (int i = 0; i < codes.keyCount(); ++i) {
        const SignalingError error(codes.value(i), QString());
        const Row expected{QString::number(codes.value(i)), QString::fromLatin1(codes.key(i)),
                           error.isFatal() ? QStringLiteral("yes") : QStringLiteral("no")};
        QCOMPARE(rows[i].mid(0, 3), expected);
        QVERIFY(!rows[i].value(3).isEmpty());
    }
}

void TestDocTables::cErrorCodes()
{
    const QString page = read(QStringLiteral("docs/troubleshooting.md"));
    const QString heading = QStringLiteral("In C, from `on_error` and as `otc_status`:");
    const QString types = read(QStringLiteral("signaling/capi/opentok_types.h"));
    const auto codes = enumerators(types, QStringLiteral("enum otc_error_code"))
        + enumerators(types, QStringLiteral("enum otc_session_error_code"));
    QVERIFY(codes.size() > 20);
    const auto rows = tableUnder(page, heading);
    QSet<QString> listed;
    for (const Row &row : rows) {
        QVERIFY2(codes.contains({row.value(1), row.value(0).toInt()}), qPrintable(row.value(1)));
        listed.insert(row.value(1));
    }
    // What can come is in the table, all else among those that never do.
    QString sources;
    const QStringList files =
        filesBelow(QStringLiteral("signaling/capi"), {QStringLiteral("*.cpp")});
    for (const QString &file : files)
        sources += read(file);
    sources += read(QStringLiteral("signaling/capi/opentok.h"));
    const QString after = page.mid(page.indexOf(heading));
    for (const auto &code : codes) {
        const bool isUsed =
            sources.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(code.first)));
        QVERIFY2(!isUsed || listed.contains(code.first), qPrintable(code.first));
        QVERIFY2(listed.contains(code.first)
                     || after.contains(QStringLiteral("`%1`").arg(code.first)),
                 qPrintable(code.first));
    }
}

void TestDocTables::outcomes()
{
    QStringList names;
    const auto outcomes = QMetaEnum::fromType<SignalingSession::Outcome>();
    for (int i = 0; i < outcomes.keyCount(); ++i)
        names.append(QString::fromLatin1(outcomes.key(i)));
    const auto rows =
        tableUnder(read(QStringLiteral("docs/delivery.md")),
                   QStringLiteral("Each ends in one outcome, which `signalFinished()` tells:"));
    QCOMPARE(column(rows, 0), names);
}

/// A policy in which everything but what is written to it is in its range.
static bool isAccepted(const QMetaProperty &property, const QVariant &value)
{
    RetryPolicy policy;
    policy.firstDelay = std::chrono::milliseconds(0); // which the maximum must not be below
    policy.maximumDelay = std::chrono::hours(1);
    return property.writeOnGadget(&policy, value) && policy.problem().isEmpty();
}

void TestDocTables::retryPolicy()
{
    const auto rows =
        tableUnder(read(QStringLiteral("docs/delivery.md")), QStringLiteral("## The retry policy"));
    const QMetaObject &meta = RetryPolicy::staticMetaObject;
    QCOMPARE(rows.size(), meta.propertyCount());
    const RetryPolicy defaults;
    for (int i = 0; i < meta.propertyCount(); ++i) {
        const QMetaProperty property = meta.property(i);
        const Row &row = rows[i];
        const QString name = QString::fromLatin1(property.name());
        QCOMPARE(codeIn(row.value(1)).value(0), name);
        QString member = codeIn(row.value(0)).value(0);
        QVERIFY2(name == member || name == member + QStringLiteral("Ms"), qPrintable(name));
        const QVariant value = property.readOnGadget(&defaults);
        if (property.isEnumType()) {
            const QMetaEnum values = property.enumerator();
            QStringList keys;
            for (int k = 0; k < values.keyCount(); ++k)
                keys.append(QString::fromLatin1(values.key(k)));
            QCOMPARE(row.value(2), QString::fromLatin1(values.valueToKey(value.toInt())));
            QCOMPARE(row.value(3), keys.join(QStringLiteral(", ")));
        } else if (value.typeId() == QMetaType::Bool) {
            QCOMPARE(row.value(2), value.toString());
        } else {
            QCOMPARE(row.value(2).toDouble(), value.toDouble());
            const double least = row.value(3).section(QStringLiteral(" to "), 0, 0).toDouble();
            const double most = row.value(3).section(QStringLiteral(" to "), 1).toDouble();
            // JavaScript's numbers: those with a unit are whole.
            const bool isWhole = name != QLatin1String("factor") && name != QLatin1String("jitter");
            const double step = isWhole ? 1 : 0.01;
            QVERIFY2(isAccepted(property, least) && !isAccepted(property, least - step),
                     qPrintable(name));
            QVERIFY2(isAccepted(property, most) && !isAccepted(property, most + step),
                     qPrintable(name));
        }
    }
}

void TestDocTables::attempts()
{
    QStringList seconds;
    const auto schedule = RetryPolicy().schedule();
    for (const RetryAttempt &attempt : schedule)
        seconds.append(QString::number(double(attempt.at) / 1000));
    const QString last = seconds.takeLast();
    QString page = read(QStringLiteral("docs/delivery.md"));
    const QString sentence = QStringLiteral("attempts begin %1 and %2 s after the loss")
                                 .arg(seconds.join(QStringLiteral(", ")), last);
    QVERIFY2(page.simplified().contains(sentence), qPrintable(sentence));
}

void TestDocTables::metrics()
{
    const QString source = read(QStringLiteral("signaling/hub/metricstext.cpp"));
    QStringList names = captured(source, "\"(signalbox_[a-z_]+)\"");
    names.removeDuplicates();
    const auto rows =
        tableUnder(read(QStringLiteral("docs/hub.md")), QStringLiteral("## Watching it"));
    QCOMPARE(sorted(codeColumn(rows, 0)), sorted(names));
}

void TestDocTables::whatTheHubTells()
{
    const QString source = read(QStringLiteral("signaling/hub/restroutes.cpp"));
    const qsizetype begin = source.indexOf(QLatin1String("QJsonObject ownProperties("));
    const QString body = source.mid(begin, source.indexOf(QLatin1String("\n}\n"), begin) - begin);
    const QStringList names = captured(body, "\\{QStringLiteral\\(\"(\\w+)\"\\)");
    QVERIFY(names.size() > 3);
    const auto rows = tableUnder(read(QStringLiteral("docs/extensions.md")),
                                 QStringLiteral("## The hub tells its limits"));
    QCOMPARE(codeColumn(rows, 0), names);
}

void TestDocTables::capabilities()
{
    const char *capability = "\"(signalbox-(?!opentok)\\w+)\"";
    QStringList hub =
        captured(read(QStringLiteral("signaling/hub/clientprotocol.cpp")), capability);
    QStringList client =
        captured(read(QStringLiteral("signaling/session/framewriter.cpp")), capability);
    const auto rows = tableUnder(read(QStringLiteral("docs/extensions.md")),
                                 QStringLiteral("## Clients tell what they understand"));
    QStringList written;
    for (const Row &row : rows)
        written += codeIn(row.value(0));
    QCOMPARE(sorted(written), sorted(hub));
    QCOMPARE(sorted(written), sorted(client));
}

void TestDocTables::fileMessages()
{
    const QString page = read(QStringLiteral("docs/file-transfer.md"));
    const QString messages = read(QStringLiteral("signaling/transfer/filemessage.cpp"));
    const qsizetype begin = messages.indexOf(QLatin1String("const char *, 13> Words"));
    QVERIFY(begin > 0);
    const QString list = messages.mid(begin, messages.indexOf(u';', begin) - begin);
    const auto rows = tableUnder(page, QStringLiteral("## Messages"));
    QCOMPARE(sorted(codeColumn(rows, 0)), sorted(captured(list, "\"(\\w+)\"")));

    const QString reasons = read(QStringLiteral("signaling/transfer/transferproof.cpp"));
    QStringList words = captured(reasons, "\\{Error::\\w+, \"(\\w+)\"\\}");
    QStringList written;
    for (const Row &row : rows) {
        static const QStringList tellWhy{QStringLiteral("`cancel`"), QStringLiteral("`pause`"),
                                         QStringLiteral("`refuse`")};
        if (tellWhy.contains(row.value(0)))
            written += codeIn(row.value(2));
    }
    QVERIFY(written.removeAll(QStringLiteral("why")) == 3);
    written.removeDuplicates(); // what pauses may also end
    QCOMPARE(sorted(written), sorted(words));
}

QTEST_APPLESS_MAIN(TestDocTables)
#include "tst_doctables.moc"
