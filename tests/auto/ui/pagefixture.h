#ifndef TESTS_AUTO_UI_PAGEFIXTURE_H
#define TESTS_AUTO_UI_PAGEFIXTURE_H

#include <support/sessionfixture.h>
#include <ui/viewmodels/composerviewmodel.h>
#include <ui/viewmodels/outboxviewmodel.h>
#include <ui/viewmodels/sessionviewmodel.h>
#include <ui/widgets/session/composerwidget.h>
#include <ui/widgets/session/outboxpanel.h>
#include <ui/widgets/session/sessionpage.h>

#include <QAbstractButton>
#include <QListView>

namespace TestSupport {

/// A page on a fake server whose clock is moved by hand.
struct Page
{
    SessionFixture fixture;
    std::unique_ptr<Signalbox::SessionViewModel> model;
    std::unique_ptr<Signalbox::SessionPage> page;

    /// \a templates: what can be inserted; may be null.
    explicit Page(Signalbox::TemplateModel *templates = nullptr)
    {
        Signalbox::SessionSetup setup;
        setup.credentials = SessionFixture::credentials();
        model = std::make_unique<Signalbox::SessionViewModel>(std::move(fixture.session), setup,
                                                              fixture.clock, nullptr);
        model->setTemplates(templates);
        page = std::make_unique<Signalbox::SessionPage>(model.get());
        page->resize(1000, 700);
        page->show();
        page->activateWindow();
        model->connectToSession();
        SessionFixture::settle();
    }
    ~Page() { page.reset(); }
    void send(const char *text, bool retry = true)
    {
        model->composer()->setText(QString::fromLatin1(text));
        model->composer()->setRetry(retry);
        model->send();
        settle();
    }
    /// Time enough for what is shown to follow.
    void settle()
    {
        SessionFixture::settle();
        fixture.advance(Signalbox::OutboxViewModel::Pause.count());
    }
    void cut()
    {
        fixture.server.listener.setRefusing(true);
        fixture.cut();
        settle();
    }
    QStringList waiting() const
    {
        QStringList texts;
        const Signalbox::OutboxModel *outbox = model->outbox()->model();
        for (int row = 0; row < outbox->rowCount(); ++row)
            texts << outbox->at(row).data;
        return texts;
    }
    Signalbox::OutboxPanel *panel() const { return page->outbox(); }
    template <typename Button>
    Button *button(const char *text) const
    {
        const auto buttons = page->findChildren<Button *>();
        for (Button *button : buttons) {
            if (button->text().remove(QLatin1Char('&')) == QLatin1String(text))
                return button;
        }
        return nullptr;
    }
    void click(const char *text)
    {
        button<QAbstractButton>(text)->click();
        settle();
    }
    void choose(int row) { panel()->list()->setCurrentIndex(model->outbox()->model()->index(row)); }
};

} // namespace TestSupport

#endif
