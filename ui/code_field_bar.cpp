// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/code_field_bar.h"

#include "app/services/documents/codes_file.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QToolButton>

namespace metersmith::ui
{

QString codesFile(const services::Settings& settings)
{
    const auto chosen = settings.value(services::Setting::CodesFile).toString();
    return chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                                  QStringLiteral("/codes.json")
                            : chosen;
}

CodeFieldBar::CodeFieldBar(Workspace& workspace, const std::string& field, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_field(*workspace.family().field(field))
    , m_box(new QComboBox)
    , m_menu(new QMenu(this))
    , m_take(new QToolButton)
    , m_keep(new QToolButton)
    , m_message(new QLabel)
{
    auto* label = new QLabel(QStringLiteral("%1  %2").arg(q(m_field.id), dataText(m_field.name)));
    label->setFont(scaledFont(1.0, true));
    label->setWordWrap(true);
    label->setFixedWidth(units(48));
    m_box->setAccessibleName(label->text());
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(18);
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->setEnabled(!m_field.readOnly);
    m_box->setToolTip(dataText(m_field.readOnlyReason));
    m_menu->setToolTipsVisible(true);
    m_take->setText(tr("Take from catalogue…"));
    m_take->setToolTip(tr("Sets this page to what a code of your catalogue stands for"));
    m_take->setPopupMode(QToolButton::InstantPopup);
    m_take->setMenu(m_menu);
    m_keep->setText(tr("Keep as code…"));
    m_keep->setToolTip(tr("Keeps this page's content in your catalogue under a code"));
    m_keep->setCheckable(true);
    m_message->setWordWrap(true);
    m_message->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(units(2));
    row->addWidget(label);
    row->addWidget(m_box, 1);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(units(50), 0, 0, 0);
    tools->setSpacing(units(2));
    for (auto* button : {m_take, m_keep}) {
        button->setFocusPolicy(Qt::StrongFocus);
        tools->addWidget(button);
    }
    tools->addStretch();
    m_keeper = makeKeeper();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(1));
    layout->addLayout(row);
    layout->addLayout(tools);
    layout->addWidget(m_keeper);
    layout->addWidget(m_message);

    fill();
    connect(m_box, &QComboBox::activated, this,
            [this] { setCode(m_box->currentData().toString()); });
    if (m_box->isEditable())
        connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, [this] {
            const int found = m_box->findText(m_box->currentText());
            setCode(found >= 0 ? m_box->itemData(found).toString()
                               : m_box->currentText().trimmed());
        });
    connect(m_menu, &QMenu::aboutToShow, this, &CodeFieldBar::fillCatalogue);
    connect(m_keep, &QToolButton::toggled, this, [this](bool on) {
        m_keeper->setVisible(on);
        if (on) {
            m_code->setText(q(m_workspace.draft().text(m_field.id)));
            m_code->setFocus();
        }
    });
    connect(&workspace, &Workspace::draftChanged, this, &CodeFieldBar::refresh);
    for (auto* child : findChildren<QWidget*>())
        child->installEventFilter(this);
    refresh();
}

QWidget* CodeFieldBar::makeKeeper()
{
    auto* keeper = new QWidget;
    m_code = new QLineEdit;
    m_code->setMaxLength(m_field.length);
    m_code->setMaximumWidth(units(20));
    m_code->setAccessibleName(tr("Code to keep the content under"));
    m_name = new QLineEdit;
    m_name->setPlaceholderText(tr("What it is called, for example “Norway, household”"));
    m_name->setAccessibleName(tr("Name of the code"));
    auto* save = new QPushButton(tr("Keep"));
    auto* row = new QHBoxLayout(keeper);
    row->setContentsMargins(units(50), 0, 0, 0);
    row->setSpacing(units(2));
    row->addWidget(new QLabel(tr("Code")));
    row->addWidget(m_code);
    row->addWidget(m_name, 1);
    row->addWidget(save);
    connect(save, &QPushButton::clicked, this, &CodeFieldBar::keep);
    connect(m_name, &QLineEdit::returnPressed, this, &CodeFieldBar::keep);
    keeper->hide();
    return keeper;
}

void CodeFieldBar::fill()
{
    for (const auto& value : m_field.values)
        m_box->addItem(QStringLiteral("%1   %2").arg(q(value.code), dataText(value.meaning)),
                       q(value.code));
    m_box->setEditable(m_field.orderForm || m_field.minimum || m_field.acceptsUnknown);
    if (m_box->isEditable()) {
        m_box->setInsertPolicy(QComboBox::NoInsert);
        m_box->lineEdit()->setToolTip(
            tr("Choose a code, or type one of your own order form (%n digits)", nullptr,
               m_field.length));
    }
}

void CodeFieldBar::refresh()
{
    if (!m_workspace.hasDraft())
        return;
    const QSignalBlocker blocker(m_box);
    const auto code = q(m_workspace.draft().text(m_field.id));
    const int row = m_box->findData(code);
    m_box->setCurrentIndex(row);
    if (row < 0 && m_box->isEditable())
        m_box->setEditText(code);
}

void CodeFieldBar::setCode(const QString& code)
{
    if (code.toStdString() == m_workspace.draft().text(m_field.id))
        return;
    const auto set = m_workspace.edit(tr("%1 = %2").arg(q(m_field.id), code), m_field.id,
                                      typecodes::ItemValue(code.toStdString()));
    tell(set ? QString() : q(set.error().detail), set.has_value());
    refresh();
}

void CodeFieldBar::fillCatalogue()
{
    m_menu->clear();
    const auto file = codesFile(m_workspace.settings());
    const auto codes = services::loadOrBeginCodes(file);
    if (!codes) {
        m_menu->addAction(q(codes.error().detail))->setEnabled(false);
        return;
    }
    for (const auto& entry : codes->entries) {
        if (entry.field != m_field.id ||
            (!entry.family.empty() && entry.family != m_workspace.family().id))
            continue;
        auto* action =
            m_menu->addAction(QStringLiteral("%1   %2").arg(q(entry.code), q(entry.name)), this,
                              [this, code = entry.code] { take(code); });
        action->setToolTip(q(entry.comment));
    }
    if (m_menu->isEmpty())
        m_menu->addAction(tr("The catalogue has no code of %1 yet").arg(q(m_field.id)))
            ->setEnabled(false);
    m_menu->addSeparator();
    m_menu->addAction(QDir::toNativeSeparators(file))->setEnabled(false);
}

void CodeFieldBar::take(const std::string& code)
{
    const auto codes = services::loadOrBeginCodes(codesFile(m_workspace.settings()));
    if (!codes)
        return tell(q(codes.error().detail), false);
    const auto& family = m_workspace.family();
    const auto* entry = codes->find(family, m_field.id, code);
    if (!entry)
        return tell(tr("The catalogue no longer has %1.").arg(q(code)), false);
    Workspace::Edits edits{{m_field.id, typecodes::ItemValue(code)}};
    for (const auto& path : typecodes::contentPaths(family, m_field.id)) {
        const auto found = entry->content.find(path);
        edits.emplace_back(path,
                           found == entry->content.end() ? typecodes::ItemValue() : found->second);
    }
    const auto done =
        m_workspace.editMany(tr("Take %1 %2").arg(q(m_field.id), q(entry->name)), edits);
    tell(done ? tr("Set to what %1 stands for.").arg(q(entry->name)) : q(done.error().detail),
         done.has_value());
}

void CodeFieldBar::keep()
{
    const auto code = m_code->text().trimmed().toStdString();
    auto trial = m_workspace.draft(); // the field says whether it can be a code of its own
    if (const auto taken = typecodes::setItem(trial, m_workspace.family(), m_field.id, code);
        !taken || code.empty())
        return tell(code.empty() ? tr("Say under which code.") : q(taken.error().detail), false);
    const auto file = codesFile(m_workspace.settings());
    auto codes = services::loadOrBeginCodes(file);
    if (!codes)
        return tell(q(codes.error().detail), false);
    codes->put(typecodes::entryOf(m_workspace.draft(), m_workspace.family(), m_field.id,
                                  trial.text(m_field.id), m_name->text().trimmed().toStdString()));
    QDir().mkpath(QFileInfo(file).absolutePath());
    if (const auto saved = services::saveCodes(file, *codes); !saved)
        return tell(q(saved.error().detail), false);
    m_keep->setChecked(false);
    setCode(q(trial.text(m_field.id)));
    tell(tr("Kept as %1 %2 in %3.").arg(q(m_field.id), q(code), QDir::toNativeSeparators(file)),
         true);
}

void CodeFieldBar::tell(const QString& text, bool good)
{
    m_message->setText(text);
    m_message->setStyleSheet(
        QStringLiteral("color: %1;").arg((good ? colors().good : colors().attention).name()));
    m_message->setVisible(!text.isEmpty());
}

bool CodeFieldBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        emit entered();
    if (event->type() == QEvent::Wheel && watched == m_box && !m_box->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace metersmith::ui
