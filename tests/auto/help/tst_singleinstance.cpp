#include "singleinstance.h"

#include <support/fakeclock.h>

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

using namespace Signalbox;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFirstIsFirst();
    void theSecondHandsOver_data();
    void theSecondHandsOver();
    void whatAKilledOneLeftIsNoObstacle();
    void oneThatDoesNotAnswerIsTakenForDead();
    void nonsenseIsIgnored();
    void theNextIsFirstWhenTheFirstIsGone();

private:
    QString m_name;
    std::shared_ptr<TestSupport::FakeClock> m_clock;
};

void TestSingleInstance::init()
{
    m_name = QStringLiteral("signalbox-test-") + QUuid::createUuid().toString(QUuid::Id128);
    m_clock = std::make_shared<TestSupport::FakeClock>();
}

void TestSingleInstance::theFirstIsFirst()
{
    SingleInstance one(m_name, m_clock);
    QSignalSpy first(&one, &SingleInstance::becameFirst);
    one.start({});
    QTRY_COMPARE(first.size(), 1);
    m_clock->advance(10000);
    QCOMPARE(first.size(), 1);
}

void TestSingleInstance::theSecondHandsOver_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("none") << QStringList();
    QTest::newRow("a link") << QStringList{QStringLiteral("signalbox:join?x=ü")};
    QTest::newRow("long") << QStringList{QString(20000, QLatin1Char('x'))};
}

void TestSingleInstance::theSecondHandsOver()
{
    QFETCH(QStringList, words);
    SingleInstance one(m_name, m_clock);
    QSignalSpy first(&one, &SingleInstance::becameFirst);
    QSignalSpy came(&one, &SingleInstance::wordsCame);
    one.start({QStringLiteral("mine")});
    QTRY_COMPARE(first.size(), 1);
    SingleInstance two(m_name, m_clock);
    QSignalSpy handedOver(&two, &SingleInstance::handedOver);
    QSignalSpy alsoFirst(&two, &SingleInstance::becameFirst);
    two.start(words);
    QTRY_COMPARE(handedOver.size(), 1);
    QTRY_COMPARE(came.size(), 1);
    QCOMPARE(came[0][0].toStringList(), words);
    m_clock->advance(10000);
    QCOMPARE(alsoFirst.size(), 0);
}

void TestSingleInstance::whatAKilledOneLeftIsNoObstacle()
{
    // A socket without anybody behind it.
    QLocalServer dead;
    QVERIFY(dead.listen(m_name));
    const QString path = dead.fullServerName();
    const QByteArray kept = path.toLocal8Bit() + ".kept";
    QVERIFY(::rename(path.toLocal8Bit().constData(), kept.constData()) == 0);
    dead.close();
    QVERIFY(::rename(kept.constData(), path.toLocal8Bit().constData()) == 0);
    SingleInstance one(m_name, m_clock);
    QSignalSpy first(&one, &SingleInstance::becameFirst);
    QSignalSpy came(&one, &SingleInstance::wordsCame);
    one.start({});
    QTRY_COMPARE(first.size(), 1);
    SingleInstance two(m_name, m_clock);
    two.start({QStringLiteral("x")});
    QTRY_COMPARE(came.size(), 1);
}

void TestSingleInstance::oneThatDoesNotAnswerIsTakenForDead()
{
    QLocalServer silent;
    QVERIFY(silent.listen(m_name));
    SingleInstance one(m_name, m_clock);
    QSignalSpy first(&one, &SingleInstance::becameFirst);
    one.start({QStringLiteral("x")});
    QTRY_VERIFY(silent.hasPendingConnections());
    m_clock->advance(SingleInstance::Patience.count() - 1);
    QCOMPARE(first.size(), 0);
    m_clock->advance(1);
    QCOMPARE(first.size(), 1);
}

void TestSingleInstance::nonsenseIsIgnored()
{
    SingleInstance one(m_name, m_clock);
    QSignalSpy first(&one, &SingleInstance::becameFirst);
    QSignalSpy came(&one, &SingleInstance::wordsCame);
    one.start({});
    QTRY_COMPARE(first.size(), 1);
    QLocalSocket stranger;
    QSignalSpy ended(&stranger, &QLocalSocket::disconnected);
    stranger.connectToServer(m_name);
    stranger.write(QByteArray(100000, '\x7f'));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(came.size(), 0);
    SingleInstance two(m_name, m_clock);
    two.start({QStringLiteral("x")});
    QTRY_COMPARE(came.size(), 1);
}

void TestSingleInstance::theNextIsFirstWhenTheFirstIsGone()
{
    auto one = std::make_unique<SingleInstance>(m_name, m_clock);
    QSignalSpy first(one.get(), &SingleInstance::becameFirst);
    one->start({});
    QTRY_COMPARE(first.size(), 1);
    one.reset();
    SingleInstance two(m_name, m_clock);
    QSignalSpy next(&two, &SingleInstance::becameFirst);
    two.start({});
    QTRY_COMPARE(next.size(), 1);
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
