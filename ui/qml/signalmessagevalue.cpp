#include "signalmessagevalue.h"

#include <ui/qml/javascriptvalue.h>

namespace Signalbox {

QVariant SignalMessageValue::json() const
{
    return m_message.isJson ? variantOfJson(m_message.data) : QVariant();
}

} // namespace Signalbox
