#include "settingspages.h"

#include <ui/viewmodels/profiles/profilelist.h>
#include <ui/viewmodels/recentsessions.h>
#include <ui/viewmodels/secretstore.h>
#include <ui/viewmodels/settings/appsettings.h>
#include <ui/viewmodels/workspaceviewmodel.h>
#include <ui/widgets/style/question.h>
#include <ui/widgets/style/wrappingcheckbox.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Signalbox {

namespace {

QFormLayout *makeForm(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return form;
}

void addRow(QFormLayout *form, const QString &label, QWidget *field)
{
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    form->addRow(label, field);
    // On one line with what stands in the field.
    if (auto *caption = qobject_cast<QLabel *>(form->labelForField(field)))
        caption->setMinimumHeight(field->sizeHint().height());
}

QLabel *makeNote(const QString &text = {})
{
    auto *note = new QLabel(text);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    note->setForegroundRole(QPalette::PlaceholderText);
    return note;
}

template <typename Enum>
Enum chosen(const QComboBox *box)
{
    return Enum(box->currentData().toInt());
}

template <typename Enum>
void choose(QComboBox *box, Enum value)
{
    box->setCurrentIndex(box->findData(int(value)));
}

/// The languages that there are texts in, each by its own name, whatever the present one is.
void addLanguages(QComboBox *box)
{
    box->addItem(AppearancePage::tr("as the system"), QString());
    const QStringList files =
        QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("signalbox_*.qm")});
    for (const QString &file : files) {
        const QString code = file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
        QString name = QLocale(code).nativeLanguageName();
        if (!name.isEmpty())
            name[0] = name.at(0).toUpper();
        // The source is English, of a country that doesn't matter.
        box->addItem(code == QLatin1String("en") ? QStringLiteral("English") : name, code);
    }
}

} // namespace

AppearancePage::AppearancePage(AppSettings *settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_scheme(new QComboBox)
    , m_font(new QSpinBox)
    , m_density(new QComboBox)
    , m_language(new QComboBox)
{
    using Scheme = AppearanceSettings::Scheme;
    using Density = AppearanceSettings::Density;
    m_scheme->addItem(tr("as the system"), int(Scheme::System));
    m_scheme->addItem(tr("light"), int(Scheme::Light));
    m_scheme->addItem(tr("dark"), int(Scheme::Dark));
    m_font->setRange(AppearanceSettings::MinFontPercent, AppearanceSettings::MaxFontPercent);
    m_font->setSingleStep(5);
    m_font->setSuffix(QStringLiteral(" %"));
    // A half-written 1 of 150 must not make everything tiny.
    m_font->setKeyboardTracking(false);
    m_density->addItem(tr("comfortable"), int(Density::Comfortable));
    m_density->addItem(tr("compact"), int(Density::Compact));
    addLanguages(m_language);
    QFormLayout *form = makeForm(this);
    addRow(form, tr("&Colours"), m_scheme);
    addRow(form, tr("&Size of text"), m_font);
    addRow(form, tr("Con&trols"), m_density);
    addRow(form, tr("&Language"), m_language);
    form->addRow(makeNote(tr("Everything applies at once, to sessions that run as well. What the "
                             "log already says stays in the language it was written in.")));
    load();
    for (QComboBox *box : {m_scheme, m_density, m_language})
        connect(box, &QComboBox::activated, this, &AppearancePage::store);
    connect(m_font, &QSpinBox::valueChanged, this, &AppearancePage::store);
    connect(m_settings, &AppSettings::changed, this, &AppearancePage::load);
}

void AppearancePage::load()
{
    // Showing one value must not store the others as they are shown yet.
    const QSignalBlocker blocker(m_font);
    const AppearanceSettings &look = m_settings->appearance();
    choose(m_scheme, look.scheme);
    choose(m_density, look.density);
    m_font->setValue(look.fontPercent);
    const int language = m_language->findData(look.language);
    m_language->setCurrentIndex(language < 0 ? 0 : language);
}

void AppearancePage::store()
{
    m_settings->setAppearance({chosen<AppearanceSettings::Scheme>(m_scheme),
                               chosen<AppearanceSettings::Density>(m_density), m_font->value(),
                               m_language->currentData().toString()});
}

LogPage::LogPage(AppSettings *settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_memory(new QSpinBox)
    , m_timestamps(new QComboBox)
    , m_roundTrips(new WrappingCheckBox(tr("Measure &round trips to people, and answer theirs")))
{
    using Timestamps = LogSettings::Timestamps;
    m_memory->setRange(LogSettings::MinMemoryMiB, LogSettings::MaxMemoryMiB);
    m_memory->setSingleStep(16);
    m_memory->setSuffix(tr(" MiB"));
    m_memory->setGroupSeparatorShown(true);
    m_memory->setKeyboardTracking(false);
    m_timestamps->addItem(tr("with milliseconds"), int(Timestamps::Milliseconds));
    m_timestamps->addItem(tr("to the second"), int(Timestamps::Seconds));
    QFormLayout *form = makeForm(this);
    addRow(form, tr("&Memory of each session"), m_memory);
    form->addRow(
        makeNote(tr("Between %L1 and %L2 MiB. Beyond it the oldest signals of a log are on disk "
                    "only, until the session is closed.")
                     .arg(LogSettings::MinMemoryMiB)
                     .arg(LogSettings::MaxMemoryMiB)));
    addRow(form, tr("&Times"), m_timestamps);
    form->addRow(m_roundTrips);
    form->addRow(
        makeNote(tr("Between people who both use Signalbox, on a hub of Signalbox: a small "
                    "signal there and back, which the log doesn't show. What others are "
                    "told of it changes with the next connect.")));
    load();
    connect(m_memory, &QSpinBox::valueChanged, this, &LogPage::store);
    connect(m_timestamps, &QComboBox::activated, this, &LogPage::store);
    connect(m_roundTrips, &QCheckBox::clicked, this, &LogPage::store);
    connect(m_settings, &AppSettings::changed, this, &LogPage::load);
}

void LogPage::load()
{
    const QSignalBlocker blocker(m_memory);
    m_memory->setValue(m_settings->log().memoryMiB);
    choose(m_timestamps, m_settings->log().timestamps);
    m_roundTrips->setChecked(m_settings->log().measuresRoundTrips);
}

void LogPage::store()
{
    m_settings->setLog({m_memory->value(), chosen<LogSettings::Timestamps>(m_timestamps),
                        m_roundTrips->isChecked()});
}

FilesPage::FilesPage(AppSettings *settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_askBeyond(new QSpinBox)
{
    m_askBeyond->setRange(FileSettings::MinAskBeyondMiB, FileSettings::MaxAskBeyondMiB);
    m_askBeyond->setSingleStep(10);
    m_askBeyond->setSuffix(QStringLiteral(" MiB"));
    m_askBeyond->setGroupSeparatorShown(true);
    m_askBeyond->setKeyboardTracking(false);
    QFormLayout *form = makeForm(this);
    addRow(form, tr("&Ask before sending more than"), m_askBeyond);
    form->addRow(makeNote(tr("Between %L1 and %L2 MiB, all files that are sent at once together. "
                             "What is dropped and is less goes at once; what is pasted or picked "
                             "is asked in any case.")
                              .arg(FileSettings::MinAskBeyondMiB)
                              .arg(FileSettings::MaxAskBeyondMiB)));
    load();
    connect(m_askBeyond, &QSpinBox::valueChanged, this,
            [this](int value) { m_settings->setFiles({value}); });
    connect(m_settings, &AppSettings::changed, this, &FilesPage::load);
}

void FilesPage::load()
{
    const QSignalBlocker blocker(m_askBeyond);
    m_askBeyond->setValue(m_settings->files().askBeyondMiB);
}

KeychainPage::KeychainPage(const WorkspaceServices &services, QWidget *parent)
    : QWidget(parent)
    , m_settings(services.settings)
    , m_secrets(services.secrets)
    , m_recent(services.recent)
    , m_profiles(services.profiles)
    , m_use(new WrappingCheckBox(tr("Remember tokens and secrets in the system's &keychain")))
    , m_state(makeNote())
    , m_left(makeNote())
    , m_remove(new QPushButton(tr("&Remove them from the keychain")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_use);
    layout->addWidget(m_state);
    layout->addWidget(m_left);
    layout->addWidget(m_remove, 0, Qt::AlignLeading);
    layout->addWidget(makeNote(
        tr("Tokens and secrets are never written anywhere else: not into the settings, not "
           "into logs, not into exports. Without the keychain they are "
           "remembered until Signalbox is closed.")));
    layout->addStretch(1);
    connect(m_use, &QCheckBox::toggled, m_settings, &AppSettings::setUsesKeychain);
    connect(m_remove, &QPushButton::clicked, this, &KeychainPage::askToRemoveAll);
    connect(m_settings, &AppSettings::changed, this, &KeychainPage::load);
    if (m_secrets)
        connect(m_secrets, &SecretStore::keepingChanged, this, &KeychainPage::load);
    load();
}

void KeychainPage::load()
{
    const bool isUsed = m_settings->usesKeychain();
    m_use->setChecked(isUsed);
    const bool isMissing =
        isUsed && m_secrets && m_secrets->keeping() == SecretStore::Keeping::ThisRun;
    m_state->setVisible(isMissing);
    m_state->setText(isMissing ? tr("This computer has no keychain that can be used at present.")
                               : QString());
    if (isUsed)
        m_isRemoved = m_isRefused = false;
    m_left->setText(m_isRemoved ? tr("They were removed from the keychain.")
                        : m_isRefused
                        ? tr("Not all of them could be removed: the keychain refused.")
                        : tr("What was kept there before stays there until it is removed."));
    const bool mayHold = !names().isEmpty();
    m_left->setVisible(!isUsed && (m_isRemoved || mayHold));
    m_remove->setVisible(!isUsed && !m_isRemoved && mayHold);
    m_remove->setEnabled(m_removing == 0);
}

QStringList KeychainPage::names() const
{
    QStringList names;
    for (int row = 0; m_secrets && m_recent && row < m_recent->rowCount(); ++row) {
        if (m_recent->at(row).remembered)
            names << m_recent->at(row).secretName();
    }
    for (int row = 0; m_secrets && m_profiles && row < m_profiles->rowCount(); ++row)
        names << m_profiles->at(row).secretName();
    return names;
}

void KeychainPage::askToRemoveAll()
{
    if (m_question)
        return;
    m_question =
        Question::beforeLoss(tr("Remove from the keychain"),
                             tr("Remove all tokens and secrets of Signalbox from the keychain?"),
                             tr("They can't be brought back. Profiles and remembered "
                                "sessions ask for them once Signalbox is started again."),
                             tr("&Remove"), this);
    connect(m_question, &Question::confirmed, this, &KeychainPage::removeAll);
    m_question->open();
}

void KeychainPage::removeAll()
{
    const QStringList all = names();
    m_removing = int(all.size());
    m_isRefused = false;
    load();
    for (const QString &name : all)
        m_secrets->removeKept(name, this, [this](bool gone) { onRemoved(gone); });
}

void KeychainPage::onRemoved(bool gone)
{
    m_isRefused = m_isRefused || !gone;
    if (--m_removing > 0)
        return;
    m_isRemoved = !m_isRefused;
    load();
}

} // namespace Signalbox
