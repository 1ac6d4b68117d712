// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/type_number_view.h"

#include "ui/text.h"
#include "ui/theme.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace metersmith::ui
{

TypeNumberView::TypeNumberView(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Type number"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TypeNumberView::setType(const std::optional<typecodes::TypeNumber>& type, const QString& text,
                             const QString& problem)
{
    m_type = type;
    m_text = type ? q(type->printed) : text;
    m_problem = problem;
    m_chosen = -1;
    setAccessibleDescription(m_text);
    update();
}

QString TypeNumberView::meaning() const
{
    if (!m_type)
        return m_problem;
    if (m_chosen < 0)
        return tr("Point at a position, or use the arrow keys, to see what it means.");
    const auto& position = m_type->positions[static_cast<std::size_t>(m_chosen)];
    return tr("%1  %2 = %3: %4")
        .arg(q(position.id), dataText(position.name), q(position.code), dataText(position.meaning));
}

QFont TypeNumberView::numberFont() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(scaledFont(1.55).pixelSize());
    font.setBold(true);
    return font;
}

QSize TypeNumberView::sizeHint() const
{
    return {units(96), units(15)};
}

QSize TypeNumberView::minimumSizeHint() const
{
    const auto width = QFontMetricsF(numberFont()).horizontalAdvance(QString(24, u'0'));
    return {qCeil(width) + units(2), units(15)};
}

QRectF TypeNumberView::positionRect(int position) const
{
    const QFontMetricsF metrics(numberFont());
    const auto& p = m_type->positions[static_cast<std::size_t>(position)];
    const auto from = metrics.horizontalAdvance(m_text.left(static_cast<qsizetype>(p.offset)));
    const auto to =
        metrics.horizontalAdvance(m_text.left(static_cast<qsizetype>(p.offset + p.length)));
    return {from, 0, to - from, metrics.height() + units(1)};
}

void TypeNumberView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto font = numberFont();
    const QFontMetricsF metrics(font);
    if (m_type && m_chosen >= 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors().accent);
        painter.drawRoundedRect(positionRect(m_chosen).adjusted(-1, 0, 1, 0), 3, 3);
    }
    painter.setFont(font);
    double x = 0;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        bool lit = false;
        if (m_type && m_chosen >= 0) {
            const auto& p = m_type->positions[static_cast<std::size_t>(m_chosen)];
            lit = i >= static_cast<qsizetype>(p.offset) &&
                  i < static_cast<qsizetype>(p.offset + p.length);
        }
        painter.setPen(lit ? QColor(isDark() ? Qt::black : Qt::white)
                           : palette().color(QPalette::WindowText));
        painter.drawText(QPointF(x, metrics.ascent() + units(1) / 2.0), m_text.mid(i, 1));
        x += metrics.horizontalAdvance(m_text[i]);
    }
    painter.setFont(scaledFont(0.95));
    painter.setPen(m_type ? colors().muted : colors().attention);
    const QRectF below(0, metrics.height() + units(2), width(),
                       height() - metrics.height() - units(2));
    painter.drawText(below, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, meaning());
}

void TypeNumberView::choose(int position)
{
    if (position == m_chosen)
        return;
    m_chosen = position;
    setAccessibleDescription(m_text + QStringLiteral(". ") + meaning());
    update();
}

void TypeNumberView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_type)
        return;
    int found = -1;
    for (int i = 0; i < static_cast<int>(m_type->positions.size()); ++i)
        if (positionRect(i).contains(event->position()))
            found = i;
    choose(found);
}

void TypeNumberView::leaveEvent(QEvent*)
{
    if (!hasFocus())
        choose(-1);
}

void TypeNumberView::keyPressEvent(QKeyEvent* event)
{
    const int last = m_type ? static_cast<int>(m_type->positions.size()) - 1 : -1;
    if (event->key() == Qt::Key_Right && m_chosen < last)
        choose(m_chosen + 1);
    else if (event->key() == Qt::Key_Left && m_chosen > 0)
        choose(m_chosen - 1);
    else if (event->key() == Qt::Key_Home && last >= 0)
        choose(0);
    else if (event->key() == Qt::Key_End && last >= 0)
        choose(last);
    else
        QWidget::keyPressEvent(event);
}

void TypeNumberView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_type && m_chosen < 0)
        choose(0);
}

void TypeNumberView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    choose(-1);
}

} // namespace metersmith::ui
