// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identity_editor.h"

#include "ui/card.h"
#include "ui/item_help.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/type_chooser.h"
#include "ui/type_number_view.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace metersmith::ui
{

IdentityEditor::IdentityEditor(Workspace& workspace, QWidget* parent)
    : GroupEditor(workspace, parent)
    , m_number(new TypeNumberView)
    , m_chooser(new TypeChooser)
    , m_comment(new QPlainTextEdit)
    , m_message(new QLabel)
{
    m_message->setWordWrap(true);
    m_message->hide();
    m_comment->setAccessibleName(tr("Comment of the document"));
    m_comment->setPlaceholderText(tr("What this configuration is for. It stays in the document and "
                                     "is never written to a meter."));
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(units(13));
    m_comment->installEventFilter(this);
    auto* number = new Card(tr("%1: type number").arg(dataText(workspace.family().name)));
    number->body()->addWidget(m_number);
    number->body()->addWidget(m_message);
    number->body()->addWidget(m_chooser, 1);
    auto* comment = new Card(tr("Comment"));
    comment->body()->addWidget(m_comment);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(3));
    layout->addWidget(number, 1);
    layout->addWidget(comment);

    m_chooser->model().setFamily(&workspace.family());
    connect(m_chooser, &TypeChooser::edited, this, &IdentityEditor::apply);
    connect(m_chooser, &TypeChooser::positionShown, this, &IdentityEditor::explainPosition);
    connect(&workspace, &Workspace::draftChanged, this, &IdentityEditor::refresh);
    refresh();
}

bool IdentityEditor::edits(const std::string& path) const
{
    if (path == "typeNumber" || path == "comment")
        return true;
    const auto& positions = workspace().family().positions;
    return std::any_of(positions.begin(), positions.end(),
                       [&](const auto& field) { return field.id == path; });
}

void IdentityEditor::showPath(const std::string& path)
{
    if (path == "comment")
        m_comment->setFocus();
    else if (path == "typeNumber")
        m_chooser->focusPositions();
    else
        m_chooser->showPosition(path);
}

void IdentityEditor::refresh()
{
    if (!workspace().hasDraft())
        return;
    const auto& draft = workspace().draft();
    if (m_comment->toPlainText() != q(draft.comment))
        m_comment->setPlainText(q(draft.comment));
    const auto type = typecodes::parseTypeNumber(draft.typeNumber, workspace().family());
    m_number->setType(type ? std::optional(*type) : std::nullopt, q(draft.typeNumber),
                      draft.typeNumber.empty() ? tr("Not chosen yet; choose the positions below.")
                      : type                   ? QString()
                                               : q(type.error().detail));
    if (!type)
        return;
    typecodes::PositionCodes codes;
    for (const auto& position : type->positions)
        codes[position.id] = position.code;
    m_chooser->model().setCodes(codes);
}

void IdentityEditor::apply()
{
    auto& model = m_chooser->model();
    const auto number = model.finished();
    QString refused;
    if (number) {
        const auto set = workspace().edit(tr("Type number %1").arg(q(number->printed)),
                                          "typeNumber", typecodes::ItemValue(number->printed));
        refused = set ? QString() : q(set.error().detail);
    } else if (model.openCount() > 0) {
        refused = tr("The document keeps %1 until every position is chosen.")
                      .arg(q(workspace().draft().typeNumber));
    } else {
        refused = q(number.error().detail);
    }
    m_message->setText(refused);
    m_message->setStyleSheet(QStringLiteral("color: %1;").arg(colors().attention.name()));
    m_message->setVisible(!refused.isEmpty());
}

void IdentityEditor::keepComment()
{
    const auto text = m_comment->toPlainText().toStdString();
    if (workspace().hasDraft() && text != workspace().draft().comment)
        static_cast<void>(workspace().edit(tr("Comment"), "comment", typecodes::ItemValue(text)));
}

void IdentityEditor::explainPosition(const QString& id)
{
    if (const auto* field = workspace().family().field(id.toStdString()); field && isVisible())
        emit explain(fieldHelp(workspace(), *field));
}

bool IdentityEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_comment && event->type() == QEvent::FocusOut)
        keepComment();
    return GroupEditor::eventFilter(watched, event);
}

void IdentityEditor::showEvent(QShowEvent*)
{
    explainPosition(q(workspace().family().positions.empty()
                          ? std::string()
                          : workspace().family().positions.front().id));
}

} // namespace metersmith::ui
