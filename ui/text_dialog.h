// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_TEXT_DIALOG_H
#define METERSMITH_UI_TEXT_DIALOG_H

#include <QDialog>

class QTextBrowser;

namespace metersmith::ui
{

/// A page of text to read. It scrolls, so that it fits the screen in any language and size.
class TextDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TextDialog(const QString& title, QWidget* parent = nullptr);
    /// Shows a text and takes the size that it needs, as far as the screen has it.
    void setHtml(const QString& html);

private:
    QTextBrowser* m_text = nullptr;
};

} // namespace metersmith::ui

#endif
