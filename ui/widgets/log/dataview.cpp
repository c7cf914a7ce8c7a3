#include "dataview.h"

#include <ui/models/dataforms.h>
#include <ui/viewmodels/lineends.h>
#include <ui/widgets/log/jsontreeview.h>
#include <ui/widgets/log/logdelegate.h>
#include <ui/widgets/log/picturepreview.h>
#include <ui/widgets/style/exacttext.h>
#include <ui/widgets/style/icons.h>

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int LeastLines = 2;

} // namespace

DataView::DataView(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox)
    , m_copy(new QToolButton)
    , m_stack(new QStackedWidget)
    , m_text(new ExactText)
    , m_tree(new JsonTreeView)
    , m_picture(new PicturePreview)
{
    m_choice->setAccessibleName(tr("Form of the data"));
    m_copy->setIcon(Icons::icon("copy"));
    m_copy->setAccessibleName(tr("Copy what is shown"));
    m_copy->setToolTip(tr("Copy in this form"));
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_text->setReadOnly(true);
    m_text->document()->setDocumentMargin(6);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Data of the selected signal"));
    for (QWidget *page : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_tree),
                          static_cast<QWidget *>(m_picture)})
        m_stack->addWidget(page);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_choice, 1);
    row->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);
    connect(m_copy, &QToolButton::clicked, this, &DataView::copy);
    connect(m_choice, &QComboBox::activated, this,
            [this](int index) { setForm(m_choice->itemData(index).value<Form>()); });
    QEvent fontChange(QEvent::FontChange);
    changeEvent(&fontChange);
}

QString DataView::nameOf(Form form)
{
    switch (form) {
    case Form::Text:
        return tr("Text");
    case Form::Tree:
        return tr("JSON tree");
    case Form::Hex:
        return tr("Bytes");
    case Form::Base64:
        return tr("Base64");
    case Form::Decoded:
        return tr("Decoded from base64");
    case Form::Picture:
        return tr("Picture");
    }
    return {};
}

void DataView::setData(const QString &text, bool isJson)
{
    if (text == m_data && isJson == m_isJson && m_choice->count() > 0)
        return; // someone may be reading or marking it
    m_data = text;
    m_isJson = isJson;
    findForms();
    showForm();
}

void DataView::findForms()
{
    QList<Form> found{Form::Text};
    if (m_tree->setJson(m_data.toUtf8()))
        found << Form::Tree;
    found << Form::Hex << Form::Base64;
    const auto decoded = DataForms::fromBase64(m_data);
    if (decoded && QString::fromUtf8(*decoded).toUtf8() == *decoded)
        found << Form::Decoded;
    const auto image = DataForms::imageBytes(m_data);
    if (image && m_picture->setPicture(*image))
        found << Form::Picture;
    const QSignalBlocker blocker(m_choice);
    m_choice->clear();
    for (const Form form : std::as_const(found))
        m_choice->addItem(nameOf(form), QVariant::fromValue(form));
    const Form standard = found.contains(Form::Picture) ? Form::Picture : Form::Text;
    m_form = m_wanted && found.contains(*m_wanted) ? *m_wanted : standard;
}

QList<DataView::Form> DataView::forms() const
{
    QList<Form> list;
    for (int i = 0; i < m_choice->count(); ++i)
        list << m_choice->itemData(i).value<Form>();
    return list;
}

void DataView::setForm(Form form)
{
    m_wanted = form;
    if (forms().contains(form))
        m_form = form;
    showForm();
}

QString DataView::textOf(Form form) const
{
    switch (form) {
    case Form::Hex:
        return DataForms::hexDump(m_data.toUtf8(), bytesPerLine());
    case Form::Base64:
        return QString::fromLatin1(m_data.toUtf8().toBase64());
    case Form::Decoded:
        return QString::fromUtf8(DataForms::fromBase64(m_data).value_or(QByteArray()));
    default:
        return m_isJson ? DataForms::pretty(m_data) : m_data;
    }
}

void DataView::showForm()
{
    m_choice->setCurrentIndex(int(forms().indexOf(m_form)));
    m_copy->setVisible(m_form != Form::Picture);
    if (m_form == Form::Tree) {
        m_stack->setCurrentWidget(m_tree);
    } else if (m_form == Form::Picture) {
        m_stack->setCurrentWidget(m_picture);
    } else {
        m_stack->setCurrentWidget(m_text);
        m_text->setLineWrapMode(m_form == Form::Hex ? QPlainTextEdit::NoWrap
                                                    : QPlainTextEdit::WidgetWidth);
        const QString text = textOf(m_form);
        if (m_text->exactText() != LineEnds::shown(text))
            m_text->setPlainText(text);
    }
}

int DataView::bytesPerLine() const
{
    constexpr int margins = 32; // and the scroll bar
    // Offset, gaps, and for each byte two digits, a gap and a character.
    const int characters =
        (m_stack->width() - margins) / std::max(1, QFontMetrics(m_text->font()).averageCharWidth())
        - 8;
    const int bytes = characters / 4;
    return bytes >= 16 ? 16 : bytes >= 8 ? 8 : 4;
}

void DataView::copy()
{
    QGuiApplication::clipboard()->setText(m_form == Form::Tree ? m_tree->selectedText()
                                                               : textOf(m_form));
}

void DataView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_form == Form::Hex)
        showForm();
}

void DataView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_text->setFont(LogDelegate::dataFont(font()));
    // Less than the parts of it would ask for: what is beside it is short of room sooner.
    m_stack->setMinimumHeight(m_text->fontMetrics().lineSpacing() * LeastLines + 16);
}

} // namespace Signalbox
