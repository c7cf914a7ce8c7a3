#ifndef TESTS_AUTO_UI_LOG_PANEFIXTURE_H
#define TESTS_AUTO_UI_LOG_PANEFIXTURE_H

#include <support/fakeclock.h>
#include <ui/models/logfiltermodel.h>
#include <ui/models/signallogmodel.h>
#include <ui/viewmodels/log/logpreferences.h>
#include <ui/viewmodels/logviewmodel.h>
#include <ui/widgets/log/filterbar.h>
#include <ui/widgets/log/findbar.h>
#include <ui/widgets/log/logpane.h>
#include <ui/widgets/log/logview.h>

#include <QAbstractButton>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTest>

#include <memory>

namespace TestSupport {

/// The pane of a log that is filled by hand.
struct Pane
{
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    Signalbox::SignalLogModel log{clock};
    Signalbox::LogViewModel model{&log, clock};
    Signalbox::LogPreferences preferences;
    Signalbox::LogPane pane{&model, &preferences};
    Signalbox::LogView *view = pane.view();

    Pane()
    {
        pane.resize(1000, 500);
        pane.show();
        pane.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&pane);
    }

    void add(const char *type, const char *person, const QString &data)
    {
        Signalbox::LogRecord record;
        record.time = clock->wallMs();
        record.type = QString::fromLatin1(type);
        record.personId = QString::fromLatin1(person);
        record.personName = record.personId;
        record.data = data;
        log.append(record);
        log.flush();
        clock->advance(1000);
    }
    void fill(int count)
    {
        for (int i = 0; i < count; ++i) {
            Signalbox::LogRecord record;
            record.time = clock->wallMs() + i;
            record.type = i % 2 == 0 ? QStringLiteral("chat") : QStringLiteral("ack");
            record.personId = QStringLiteral("ann");
            record.personName = QStringLiteral("ann");
            record.data = QString::number(i);
            log.append(record);
        }
        log.flush();
        clock->advance(1000);
    }
    /// What is shown, from above.
    QStringList shown() const
    {
        QStringList all;
        for (int row = 0; row < model.rows()->rowCount(); ++row)
            all << dataOf(row);
        return all;
    }
    QString dataOf(int row) const
    {
        return model.rows()->index(row, Signalbox::SignalLogModel::DataColumn).data().toString();
    }
    template <typename Widget>
    Widget *named(const char *accessibleName) const
    {
        const auto widgets = pane.findChildren<Widget *>();
        for (Widget *widget : widgets) {
            if (widget->accessibleName() == QLatin1String(accessibleName))
                return widget;
        }
        return nullptr;
    }
    QLineEdit *filterField() const { return named<QLineEdit>("Text to filter by"); }
    QLineEdit *findField() const { return named<QLineEdit>("Text to find in the log"); }
    /// The button that says this, whatever its mnemonic.
    QAbstractButton *button(const QString &text) const
    {
        const auto buttons = pane.findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->isVisible() && button->text().remove(QLatin1Char('&')).startsWith(text))
                return button;
        }
        return nullptr;
    }
    /// An entry of a menu that was filled.
    static QAction *entry(const QMenu *menu, const QString &text)
    {
        const auto actions = menu->actions();
        for (QAction *action : actions) {
            const QString name = action->text().section(QLatin1Char('\t'), 0, 0);
            if (QString(name).remove(QLatin1Char('&')) == text)
                return action;
        }
        return nullptr;
    }
    /// Of a button's menu, as it is when it opens.
    static QMenu *opened(QMenu *menu)
    {
        Q_EMIT menu->aboutToShow();
        return menu;
    }
    /// The menu of a row.
    QMenu *rowMenu(int row)
    {
        view->goTo(row);
        QMenu *menu = nullptr;
        const auto connection = QObject::connect(&pane, &Signalbox::LogPane::rowMenuOpening, &pane,
                                                 [&menu](QMenu *opening) { menu = opening; });
        Q_EMIT view->rowMenuRequested(view->currentIndex(), QPoint());
        QObject::disconnect(connection);
        return menu;
    }
};

} // namespace TestSupport

#endif
