#ifndef UI_WIDGETS_STYLE_WRAPPINGCHECKBOX_H
#define UI_WIDGETS_STYLE_WRAPPINGCHECKBOX_H

#include <QCheckBox>

namespace Signalbox {

/// A check box whose words go on in further lines where they are wider than their place: a whole
/// sentence in a large font.
class WrappingCheckBox : public QCheckBox
{
    Q_OBJECT

public:
    explicit WrappingCheckBox(const QString &text, QWidget *parent = nullptr);

    /// As narrow as its longest word.
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &place) const override;

private:
    /// What the mark takes beside the words.
    int markWidth() const;
    QRect wordsIn(int width) const;
};

} // namespace Signalbox

#endif
