// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/display_flow.h"

#include "ui/theme.h"

namespace metersmith::ui
{

DisplayFlow::DisplayFlow(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

DisplayFlow::~DisplayFlow()
{
    qDeleteAll(m_items);
}

void DisplayFlow::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* DisplayFlow::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* DisplayFlow::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

QSize DisplayFlow::sizeHint() const
{
    int width = 0;
    for (const auto* item : m_items)
        width += item->isEmpty() ? 0 : item->sizeHint().width() + units(4);
    return {width, heightForWidth(width)};
}

QSize DisplayFlow::minimumSize() const
{
    QSize size(0, 0);
    for (const auto* item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size;
}

int DisplayFlow::heightForWidth(int width) const
{
    return place({0, 0, width, 0}, true);
}

void DisplayFlow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, false);
}

int DisplayFlow::place(const QRect& rect, bool measuring) const
{
    int x = rect.x();
    int y = rect.y();
    int line = 0; // height of this line
    for (auto* item : m_items) {
        if (item->isEmpty())
            continue;
        const auto size = item->sizeHint();
        if (x > rect.x() && x + size.width() > rect.x() + rect.width()) {
            x = rect.x();
            y += line + units(1);
            line = 0;
        }
        line = qMax(line, size.height());
        if (!measuring)
            item->setGeometry({QPoint(x, y), size});
        x += size.width() + units(4);
    }
    return y + line - rect.y();
}

} // namespace metersmith::ui
