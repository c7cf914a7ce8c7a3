#include <signaling/invite.h>
#include <ui/viewmodels/profiles/profileeditor.h>
#include <ui/viewmodels/profiles/profilelist.h>
#include <ui/viewmodels/secretstore.h>

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using Field = ProfileEditor::Field;

/// A profile while someone writes it.
class TestProfileEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addsANewOne();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void changesOne();
    void anotherKindOfEntryNeedsItsOwn();
    void anInviteFillsInAll();
    void itsOwnPolicyIsChecked();

private:
    static void fill(ProfileEditor &editor)
    {
        editor.setText(Field::Name, QStringLiteral(" room "));
        editor.setText(Field::Server, QStringLiteral("localhost:8080"));
        editor.setText(Field::Key, QStringLiteral("100"));
        editor.setText(Field::Session, QStringLiteral("1_MX4"));
        editor.setText(Field::Secret, QStringLiteral("hush"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<RunSecretStore> m_secrets;
    std::unique_ptr<ProfileList> m_list;
};

void TestProfileEditor::init()
{
    m_list.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")),
                                             QSettings::IniFormat);
    m_secrets = std::make_unique<RunSecretStore>();
    m_list = std::make_unique<ProfileList>(m_settings.get(), m_secrets.get());
}

void TestProfileEditor::addsANewOne()
{
    ProfileEditor editor(m_list.get(), -1);
    fill(editor);
    editor.setEntry(Profile::Entry::Secret);
    editor.setText(Field::Lifetime, QStringLiteral("30 d"));
    editor.setColour(2);
    editor.setAutoConnect(true);
    QVERIFY(editor.save());
    QCOMPARE(m_list->rowCount(), 1);
    const Profile &made = m_list->at(0);
    QCOMPARE(made.name, QStringLiteral("room"));
    QCOMPARE(made.server, QUrl(QStringLiteral("http://localhost:8080")));
    QCOMPARE(made.lifetime, 30 * 24 * 3600);
    QCOMPARE(made.colour, 2);
    QVERIFY(made.autoConnect);
    QVERIFY(!made.policy);
    // Nothing secret stays in the editor.
    QVERIFY(editor.text(Field::Secret).isEmpty());
    const ProfileEditor again(m_list.get(), 0);
    QCOMPARE(again.text(Field::Lifetime), QStringLiteral("30 d"));
    QVERIFY(again.text(Field::Secret).isEmpty());
}

void TestProfileEditor::saysWhatIsMissing_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("no server") << Field::Server << QString();
    QTest::newRow("no address") << Field::Server << QStringLiteral("http://");
    QTest::newRow("another scheme") << Field::Server << QStringLiteral("ftp://x");
    QTest::newRow("no key") << Field::Key << QStringLiteral(" ");
    QTest::newRow("no session") << Field::Session << QString();
    QTest::newRow("no session ID") << Field::Session << QStringLiteral("3_x");
    QTest::newRow("no secret") << Field::Secret << QString();
    QTest::newRow("too much data") << Field::Data << QString(1025, QLatin1Char('x'));
    QTest::newRow("no time") << Field::Lifetime << QStringLiteral("long");
}

void TestProfileEditor::saysWhatIsMissing()
{
    QFETCH(Field, field);
    QFETCH(QString, text);
    ProfileEditor editor(m_list.get(), -1);
    fill(editor);
    editor.setEntry(Profile::Entry::Secret);
    editor.setText(field, text);
    QVERIFY(editor.problem(field).isEmpty());
    QVERIFY(!editor.save());
    QVERIFY(!editor.problem(field).isEmpty());
    QCOMPARE(editor.firstProblem(), field);
    QCOMPARE(m_list->rowCount(), 0);
}

void TestProfileEditor::changesOne()
{
    {
        ProfileEditor editor(m_list.get(), -1);
        fill(editor);
        QVERIFY(editor.save());
    }
    ProfileEditor editor(m_list.get(), 0);
    QVERIFY(!editor.isNew());
    editor.setText(Field::Name, QStringLiteral("other"));
    QVERIFY(editor.save());
    QCOMPARE(m_list->rowCount(), 1);
    QCOMPARE(m_list->at(0).name, QStringLiteral("other"));
}

void TestProfileEditor::anotherKindOfEntryNeedsItsOwn()
{
    {
        ProfileEditor editor(m_list.get(), -1);
        fill(editor);
        QVERIFY(editor.save());
    }
    // A token is no secret: what was kept does not do.
    ProfileEditor editor(m_list.get(), 0);
    editor.setEntry(Profile::Entry::Secret);
    QVERIFY(!editor.save());
    QCOMPARE(editor.firstProblem(), Field::Secret);
    editor.setText(Field::Secret, QStringLiteral("secret"));
    QVERIFY(editor.save());
}

void TestProfileEditor::anInviteFillsInAll()
{
    Signaling::Invite invite;
    invite.name = QStringLiteral("kitchen");
    invite.credentials.apiUrl = QUrl(QStringLiteral("http://192.0.2.1:8080"));
    invite.credentials.apiKey = QStringLiteral("100");
    invite.credentials.sessionId = QStringLiteral("1_MX4");
    invite.credentials.token = QStringLiteral("T1==abc");
    ProfileEditor editor(m_list.get(), -1);
    editor.setText(Field::Server, invite.toString());
    QCOMPARE(editor.text(Field::Key), QStringLiteral("100"));
    QCOMPARE(editor.text(Field::Secret), QStringLiteral("T1==abc"));
    QCOMPARE(editor.text(Field::Name), QStringLiteral("kitchen"));
    QVERIFY(editor.save());
}

void TestProfileEditor::itsOwnPolicyIsChecked()
{
    ProfileEditor editor(m_list.get(), -1);
    fill(editor);
    editor.setHasOwnPolicy(true);
    editor.policy()->setText(RetryFields::Field::Factor, QStringLiteral("11"));
    QVERIFY(!editor.save());
    editor.policy()->setText(RetryFields::Field::Factor, QStringLiteral("3"));
    QVERIFY(editor.save());
    QCOMPARE(m_list->at(0).policy->factor, 3.0);
    ProfileEditor again(m_list.get(), 0);
    QVERIFY(again.hasOwnPolicy());
    QCOMPARE(again.policy()->policy().factor, 3.0);
    again.setHasOwnPolicy(false);
    QVERIFY(again.save());
    QVERIFY(!m_list->at(0).policy);
}

QTEST_GUILESS_MAIN(TestProfileEditor)
#include "tst_profileeditor.moc"
