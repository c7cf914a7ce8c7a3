// The keychain store in the surroundings that users have: no session bus, a bus without a keychain,
// and a real keychain; the build runs it in each.
#include "keychainsecretstore.h"

#include <support/leakcheck.h>

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Signalbox;
using Keeping = SecretStore::Keeping;

class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keeps();
    void forgets();
    void survivesTheRun();
    void takesOutWhatItKept();
    void whoIsGoneHearsNothing();
    void nothingIsInAFile();

private:
    static QString read(SecretStore &store, const QString &name);
    /// A store that knows by now what there is.
    std::unique_ptr<KeychainSecretStore> made() const;

    bool m_hasKeychain = false;
};

static const QString name = QStringLiteral("https://hub.example 100 1_x");
static const QString secret = QStringLiteral("T1==MARKED token äöü");

void TestKeychain::initTestCase()
{
    m_hasKeychain = qEnvironmentVariable("SIGNALBOX_EXPECT_KEYCHAIN") == QLatin1String("yes");
    QVERIFY(qEnvironmentVariableIsSet("SIGNALBOX_EXPECT_KEYCHAIN"));
}

QString TestKeychain::read(SecretStore &store, const QString &of)
{
    QString found = QStringLiteral("no answer");
    bool isDone = false;
    QObject context;
    store.read(of, &context, [&](const QString &text) {
        found = text;
        isDone = true;
    });
    return QTest::qWaitFor([&] { return isDone; }, 10000) ? found : found;
}

std::unique_ptr<KeychainSecretStore> TestKeychain::made() const
{
    auto store = std::make_unique<KeychainSecretStore>();
    QSignalSpy changed(store.get(), &SecretStore::keepingChanged);
    if (!m_hasKeychain && store->keeping() == Keeping::Keychain)
        changed.wait(5000);
    return store;
}

void TestKeychain::keeps()
{
    const auto store = made();
    QCOMPARE(store->keeping(), m_hasKeychain ? Keeping::Keychain : Keeping::ThisRun);
    store->write(name, secret);
    QCOMPARE(read(*store, name), secret);
    store->write(name, QStringLiteral("another"));
    QCOMPARE(read(*store, name), QStringLiteral("another"));
    QCOMPARE(read(*store, QStringLiteral("unknown")), QString());
    // It did what it promised: nobody was told otherwise.
    QCOMPARE(store->keeping(), m_hasKeychain ? Keeping::Keychain : Keeping::ThisRun);
}

void TestKeychain::forgets()
{
    const auto store = made();
    store->write(name, secret);
    QCOMPARE(read(*store, name), secret);
    store->remove(name);
    QTRY_COMPARE(read(*store, name), QString());
    store->remove(QStringLiteral("unknown"));
}

void TestKeychain::survivesTheRun()
{
    {
        const auto store = made();
        store->write(name, secret);
        QCOMPARE(read(*store, name), secret);
    }
    const auto store = made();
    QCOMPARE(read(*store, name), m_hasKeychain ? secret : QString());
    store->remove(name);
}

void TestKeychain::takesOutWhatItKept()
{
    // Also where it isn't to be used any more; this run goes on with what it has.
    const auto store = made();
    store->write(name, secret);
    QCOMPARE(read(*store, name), secret);
    store->setAllowed(false);
    QObject context;
    std::optional<bool> isGone;
    store->removeKept(name, &context, [&](bool gone) { isGone = gone; });
    QTRY_VERIFY_WITH_TIMEOUT(isGone.has_value(), 10000);
    if (m_hasKeychain)
        QVERIFY(*isGone);
    QCOMPARE(read(*store, name), secret);
    QCOMPARE(read(*made(), name), QString());
    if (!m_hasKeychain)
        return;
    // What isn't there is gone.
    isGone.reset();
    store->removeKept(QStringLiteral("unknown"), &context, [&](bool gone) { isGone = gone; });
    QTRY_VERIFY_WITH_TIMEOUT(isGone.has_value(), 10000);
    QVERIFY(*isGone);
}

void TestKeychain::whoIsGoneHearsNothing()
{
    const auto store = made();
    bool isCalled = false;
    auto context = std::make_unique<QObject>();
    store->read(name, context.get(), [&](const QString &) { isCalled = true; });
    context.reset();
    QCOMPARE(read(*store, QStringLiteral("unknown")), QString());
    QVERIFY(!isCalled);
}

void TestKeychain::nothingIsInAFile()
{
    const auto store = made();
    store->write(name, secret);
    QCOMPARE(read(*store, name), secret);
    TestSupport::LeakCheck leaks;
    leaks.add(secret.toUtf8());
    leaks.add(QByteArray("MARKED"));
    QCOMPARE(leaks.inFolder(qEnvironmentVariable("HOME")), QByteArray());
    store->remove(name);
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
