// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_dialog.h"

#include "ui/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace metersmith::ui
{

TextDialog::TextDialog(const QString& title, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_text = new QTextBrowser;
    m_text->setAccessibleName(title);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(units(3));
    auto* close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(units(4), units(4), units(4), units(4));
    layout->setSpacing(units(3));
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
}

void TextDialog::setHtml(const QString& html)
{
    m_text->setHtml(html);
    const auto screen = this->screen()->availableGeometry().size() * 0.9;
    const int frame = 2 * units(4) + m_text->verticalScrollBar()->sizeHint().width();
    const int width = qMin(units(200), screen.width() - frame);
    m_text->document()->setTextWidth(width);
    const int height = qRound(m_text->document()->size().height()) + units(20);
    resize(width + frame, qMin(height, screen.height()));
}

} // namespace metersmith::ui
