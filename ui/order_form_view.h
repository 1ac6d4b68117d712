// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_ORDER_FORM_VIEW_H
#define METERSMITH_UI_ORDER_FORM_VIEW_H

#include "ui/group_editor.h"

#include <QTemporaryDir>

class QLineEdit;
class QTextBrowser;
class QToolButton;

namespace metersmith::ui
{

class StatusBadge;

/// The draft as an order form on white paper, as it will be printed: saved as a PDF or an HTML
/// page, or opened as a PDF in the program that prints it. Broken rules are told above the paper.
class OrderFormView : public GroupEditor
{
    Q_OBJECT

public:
    explicit OrderFormView(Workspace& workspace, QWidget* parent = nullptr);

    /// It shows every item and edits none.
    bool edits(const std::string& path) const override;
    void showPath(const std::string& path) override;

    /// Each returns false, and tells it in the window, where the file cannot be written.
    bool savePdf(const QString& file);
    bool saveHtml(const QString& file);
    /// The form as it is saved; "" without a draft.
    QString html() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeTools();
    QWidget* makePaper();
    void refresh();
    void draw();
    void tellProblems();
    void choose(const QString& suffix);
    void openForPrinting();
    QString title() const;
    bool isSaved(const Result<>& saved, const QString& file);

    StatusBadge* m_problems = nullptr;
    StatusBadge* m_message = nullptr;
    QLineEdit* m_organisation = nullptr;
    QTextBrowser* m_paper = nullptr;
    QWidget* m_empty = nullptr;
    QToolButton* m_pdf = nullptr;
    QToolButton* m_html = nullptr;
    QToolButton* m_print = nullptr;
    QTemporaryDir m_printed; ///< the PDF that was opened for printing
    bool m_stale = true;     ///< the draft was changed while the form was not visible
};

} // namespace metersmith::ui

#endif
