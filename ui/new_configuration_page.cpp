// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_configuration_page.h"

#include "ui/item_help.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolButton>

namespace metersmith::ui
{
namespace
{

const std::vector<typecodes::Family>& families()
{
    return typecodes::Catalogue::installed().families();
}

constexpr int wide = 240; ///< units: all families side by side
constexpr int cardsInNarrow = 3;

} // namespace

NewConfigurationPage::NewConfigurationPage(QWidget* parent)
    : QWidget(parent)
    , m_chooser(new TypeChooser)
    , m_meaning(new QTextBrowser)
{
    auto* title = new QLabel(tr("New configuration"));
    title->setFont(scaledFont(1.3, true));
    m_meaning->setAccessibleName(tr("Meaning of the position"));
    m_meaning->document()->setDocumentMargin(units(3));
    m_meaning->setOpenLinks(false);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(units(4));
    middle->addWidget(m_chooser, 1);
    middle->addWidget(m_meaning);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(units(3));
    layout->addWidget(title);
    layout->addWidget(makeFamilies());
    layout->addLayout(middle, 1);
    layout->addWidget(makeBottom());

    connect(&m_chooser->model(), &TypeChooserModel::changed, this, &NewConfigurationPage::describe);
    connect(m_chooser, &TypeChooser::numberRefused, this, &NewConfigurationPage::tryOtherFamily,
            Qt::QueuedConnection);
    connect(m_chooser, &TypeChooser::positionShown, this, &NewConfigurationPage::explain);
    begin({});
}

QWidget* NewConfigurationPage::makeFamilies()
{
    m_families = new QButtonGroup(this);
    auto* cards = new QWidget;
    m_cards = new QGridLayout(cards);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(units(2));
    int number = 0;
    for (const auto& family : families()) {
        auto* card = new QToolButton;
        card->setObjectName(QStringLiteral("familyCard"));
        card->setText(dataText(family.name));
        card->setToolTip(tr("Type numbers such as %1").arg(q(family.defaultTypeNumber)));
        card->setIcon(icon(QStringLiteral("meter")));
        card->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        card->setCheckable(true);
        card->setFocusPolicy(Qt::StrongFocus);
        card->setMinimumHeight(units(16));
        card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_families->addButton(card, number++);
    }
    arrange(units(wide));
    connect(m_families, &QButtonGroup::idClicked, this, [this](int id) {
        chooseFamily(families()[static_cast<std::size_t>(id)].id);
        m_chooser->focusPositions();
    });
    return cards;
}

/// The families in one line, or in lines of three in a narrow window.
void NewConfigurationPage::arrange(int width)
{
    const bool narrow = width < units(wide);
    const auto cards = m_families->buttons();
    const int columns = narrow ? cardsInNarrow : static_cast<int>(cards.size());
    m_meaning->setFixedWidth(units(narrow ? 48 : 64));
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (auto* card : cards)
        m_cards->removeWidget(card);
    for (int i = 0; i < static_cast<int>(cards.size()); ++i)
        m_cards->addWidget(cards[i], i / columns, i % columns);
}

bool NewConfigurationPage::event(QEvent* event)
{
    if (event->type() == QEvent::ParentChange && parentWidget())
        parentWidget()->installEventFilter(this);
    return QWidget::event(event);
}

bool NewConfigurationPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        arrange(parentWidget()->width());
    return QWidget::eventFilter(watched, event);
}

QWidget* NewConfigurationPage::makeBottom()
{
    m_from = new QComboBox;
    m_from->setAccessibleName(tr("Begin from"));
    m_from->setMinimumWidth(units(60));
    m_message = new QLabel;
    m_message->setWordWrap(true);
    m_create = new QPushButton(icon(QStringLiteral("new")), tr("&Create"));
    m_create->setDefault(true);
    auto* cancel = new QPushButton(tr("Back (Esc)"));
    auto* label = new QLabel(tr("&Begin from"));
    label->setBuddy(m_from);
    auto* bottom = new QWidget;
    auto* row = new QHBoxLayout(bottom);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(units(2));
    row->addWidget(label);
    row->addWidget(m_from);
    row->addWidget(m_message, 1);
    row->addWidget(cancel);
    row->addWidget(m_create);
    connect(m_from, &QComboBox::activated, this, &NewConfigurationPage::useTemplate);
    connect(m_create, &QPushButton::clicked, this, &NewConfigurationPage::create);
    connect(cancel, &QPushButton::clicked, this, &NewConfigurationPage::cancelled);
    return bottom;
}

void NewConfigurationPage::begin(const std::string& familyId)
{
    fillTemplates();
    if (!chooseFamily(familyId)) {
        m_families->setExclusive(false);
        for (auto* card : m_families->buttons())
            card->setChecked(false);
        m_families->setExclusive(true);
        m_chooser->model().setFamily(nullptr);
        if (!m_families->buttons().isEmpty())
            m_families->buttons().constFirst()->setFocus();
    }
    describe();
}

bool NewConfigurationPage::chooseFamily(const std::string& id)
{
    int number = 0;
    for (const auto& family : families()) {
        if (family.id == id) {
            m_families->button(number)->setChecked(true);
            if (m_chooser->model().family() != &family) {
                m_chooser->model().setFamily(&family);
                m_chooser->showFirstOpen();
            }
            return true;
        }
        ++number;
    }
    return false;
}

void NewConfigurationPage::fillTemplates()
{
    m_templates.clear();
    for (auto& info : services::Templates().list())
        if (!info.problem)
            m_templates.push_back(std::move(info));
    const QSignalBlocker blocker(m_from);
    m_from->clear();
    m_from->addItem(tr("The family’s usual values"));
    for (const auto& info : m_templates)
        m_from->addItem(tr("Template %1").arg(info.name));
    for (int row = 0; row < static_cast<int>(m_templates.size()); ++row)
        m_from->setItemData(row + 1, q(m_templates[static_cast<std::size_t>(row)].comment),
                            Qt::ToolTipRole);
}

void NewConfigurationPage::useTemplate()
{
    const int row = m_from->currentIndex() - 1;
    if (row < 0)
        return;
    const auto& info = m_templates[static_cast<std::size_t>(row)];
    if (chooseFamily(info.family) && !info.typeNumber.empty())
        if (const auto taken = m_chooser->model().takeNumber(q(info.typeNumber)); !taken)
            m_message->setText(q(taken.error().detail));
}

void NewConfigurationPage::tryOtherFamily(const QString& text, const QString& why)
{
    for (const auto& family : families()) {
        if (&family == m_chooser->model().family() ||
            !typecodes::parsePartialNumber(text.toStdString(), family))
            continue;
        chooseFamily(family.id);
        if (m_chooser->model().takeNumber(text))
            return;
    }
    m_message->setText(why);
    m_message->setStyleSheet(QStringLiteral("color: %1;").arg(colors().attention.name()));
}

void NewConfigurationPage::explain(const QString& position)
{
    const auto* family = m_chooser->model().family();
    const auto* field = family ? family->field(position.toStdString()) : nullptr;
    if (!field)
        return m_meaning->clear();
    QString html = QStringLiteral("<h3>%1  %2</h3><p>%3</p>")
                       .arg(position, dataText(field->name).toHtmlEscaped(),
                            dataText(field->help).toHtmlEscaped());
    if (field->acceptsUnknown)
        html += QStringLiteral("<p>%1</p>")
                    .arg(tr("Other codes are accepted and called unknown; type them into the "
                            "number."));
    html += QStringLiteral("<p><small>%1</small></p>")
                .arg(tr("Source: %1").arg(dataText(field->source).toHtmlEscaped()));
    m_meaning->setHtml(html);
}

void NewConfigurationPage::describe()
{
    const auto& model = m_chooser->model();
    const auto finished = model.finished();
    m_chooser->setEnabled(true);
    m_create->setEnabled(finished.has_value());
    m_create->setToolTip(finished ? QString() : q(finished.error().detail));
    m_message->setStyleSheet(QStringLiteral("color: %1;").arg(colors().muted.name()));
    m_message->setText(!model.family() ? tr("Choose a family, or type a whole number.")
                       : finished      ? tr("Ready: %1").arg(q(finished->printed))
                                       : QString());
    if (!model.family())
        m_meaning->setHtml(
            QStringLiteral("<p>%1</p>")
                .arg(tr("Choose the family of the meter above, or type or paste its type number. "
                        "Only what is possible can then be chosen; what is not says why.")));
}

void NewConfigurationPage::create()
{
    const auto number = m_chooser->model().finished();
    if (!number)
        return;
    const auto& family = *m_chooser->model().family();
    const int row = m_from->currentIndex() - 1;
    auto made = typecodes::defaultConfiguration(family, number->printed);
    if (row >= 0 && m_templates[static_cast<std::size_t>(row)].family == family.id) {
        made = services::Templates().load(m_templates[static_cast<std::size_t>(row)].name);
        if (made)
            if (const auto set = typecodes::setItem(*made, family, "typeNumber", number->printed);
                !set)
                made = fail(set.error());
    }
    if (!made) {
        m_message->setText(q(made.error().detail));
        return;
    }
    emit createRequested(*made);
}

void NewConfigurationPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace metersmith::ui
