#ifndef UI_WIDGETS_LOG_DATAVIEW_H
#define UI_WIDGETS_LOG_DATAVIEW_H

#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QStackedWidget;
class QToolButton;
QT_END_NAMESPACE

namespace Signalbox {

class ExactText;
class JsonTreeView;
class PicturePreview;

/// Data of a signal in the form one chooses: as text, as a tree, as bytes, as a picture. Only forms
/// that the data has can be chosen.
class DataView : public QWidget
{
    Q_OBJECT

public:
    enum class Form { Text, Tree, Hex, Base64, Decoded, Picture };
    Q_ENUM(Form)

    explicit DataView(QWidget *parent = nullptr);

    /// \a isJson: it travels as JSON. A text is shown as it is, though it may look like JSON.
    void setData(const QString &text, bool isJson);
    Form form() const { return m_form; }
    /// Shown whenever the data has it.
    void setForm(Form form);
    QList<Form> forms() const;
    ExactText *textView() const { return m_text; }
    JsonTreeView *tree() const { return m_tree; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static QString nameOf(Form form);
    void findForms();
    void showForm();
    QString textOf(Form form) const;
    int bytesPerLine() const;
    void copy();

    QComboBox *m_choice;
    QToolButton *m_copy;
    QStackedWidget *m_stack;
    ExactText *m_text;
    JsonTreeView *m_tree;
    PicturePreview *m_picture;
    QString m_data;
    bool m_isJson = false;
    std::optional<Form> m_wanted; ///< someone chose it
    Form m_form = Form::Text;
};

} // namespace Signalbox

#endif
