// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/object_editor.h"

#include "ui/text.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace metersmith::ui
{

using Kind = services::ValueEditor::Kind;

ObjectEditor::ObjectEditor(const QString& title, const QString& explanation,
                           const services::ValueEditor& editor, const QString& accept, Check check,
                           QWidget* parent)
    : QDialog(parent)
    , m_editor(editor)
    , m_check(std::move(check))
{
    setWindowTitle(title);
    auto* about = new QLabel(explanation);
    about->setWordWrap(true);
    m_problem = new QLabel;
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("editorProblem"));
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole); // in the language chosen here
    m_accept = buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    buttons->layout()->setSpacing(units(2));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(units(4), units(4), units(4), units(4));
    layout->setSpacing(units(3));
    layout->addWidget(about);
    if (auto* control = makeControl()) {
        control->setAccessibleName(title);
        layout->addWidget(control);
    }
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(units(120), sizeHint().height());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    verify();
}

QWidget* ObjectEditor::makeControl()
{
    switch (m_editor.kind) {
    case Kind::Nothing:
        return nullptr;
    case Kind::Choice:
        m_choice = new QComboBox;
        for (const auto& [number, word] : m_editor.choices)
            m_choice->addItem(QStringLiteral("%1 – %2").arg(number).arg(q(word)), number);
        m_choice->setCurrentIndex(m_choice->findData(q(m_editor.start).toInt()));
        connect(m_choice, &QComboBox::currentIndexChanged, this, &ObjectEditor::verify);
        return m_choice;
    case Kind::Notation:
        m_text = new QPlainTextEdit(q(m_editor.start));
        m_text->setTabChangesFocus(true);
        m_text->setMinimumHeight(units(40));
        connect(m_text, &QPlainTextEdit::textChanged, this, &ObjectEditor::verify);
        return m_text;
    default:
        m_line = new QLineEdit(q(m_editor.start));
        connect(m_line, &QLineEdit::textChanged, this, &ObjectEditor::verify);
        return m_line;
    }
}

std::string ObjectEditor::entered() const
{
    if (m_choice)
        return m_choice->currentData().toString().toStdString();
    if (m_line)
        return m_line->text().toStdString();
    return m_text ? m_text->toPlainText().simplified().toStdString() : m_editor.start;
}

void ObjectEditor::verify()
{
    auto notation = services::toNotation(m_editor, entered());
    Result<> fits;
    if (notation)
        fits = m_check(*notation);
    else
        fits = fail(notation.error());
    m_notation = notation ? q(*notation) : QString();
    m_accept->setEnabled(fits.has_value());
    m_problem->setText(
        fits ? tr("Sent as: %1").arg(m_notation.left(400))
             : tr("Does not fit: %1 (%2)").arg(q(fits.error().detail), q(fits.error().where)));
}

} // namespace metersmith::ui
