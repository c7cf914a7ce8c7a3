#ifndef UI_WIDGETS_START_CHOICECARD_H
#define UI_WIDGETS_START_CHOICECARD_H

#include <QAbstractButton>

namespace Signalbox {

/// A large button: an icon, what it does, and a sentence on what that means.
class ChoiceCard : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceCard(const char *icon, const QString &title, const QString &sentence,
               QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QFont titleFont() const;
    int iconSize() const;

    const char *m_icon;
    QString m_sentence;
};

} // namespace Signalbox

#endif
