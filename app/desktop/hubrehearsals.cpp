#include "hubrehearsals.h"

#include "rehearsal.h"

#include <QPointer>

#include <utility>

namespace Signalbox {

HubRehearsals::HubRehearsals(QObject *parent)
    : RehearsalService(parent)
    , m_stage(new App::Mailbox)
{
    m_thread.setObjectName(QStringLiteral("rehearsals"));
    m_stage->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_stage, &QObject::deleteLater);
}

HubRehearsals::~HubRehearsals()
{
    if (!m_thread.isRunning()) {
        delete m_stage;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void HubRehearsals::rehearse(const RehearsalPlan &plan, QObject *context, ReportCallback done)
{
    // Most people never rehearse: the thread begins with the first who does.
    if (!m_thread.isRunning())
        m_thread.start();
    const auto tell = [asker = QPointer<QObject>(context),
                       done = std::move(done)](const RehearsalReport &report) {
        if (asker)
            done(report);
    };
    m_stage->post([this, plan, tell] {
        auto *run = new Rehearsal(plan, m_stage);
        connect(run, &Rehearsal::finished, run, [this, run, tell] {
            const RehearsalReport report = run->report();
            run->deleteLater();
            m_reports.post([tell, report] { tell(report); });
        });
        run->start();
    });
}

} // namespace Signalbox
