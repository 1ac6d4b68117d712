// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/part_controls.h"

#include "typecodes/part_values.h"
#include "ui/item_help.h"
#include "ui/part_entries_control.h"
#include "ui/part_list_control.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>

#include <algorithm>
#include <cmath>
#include <limits>

namespace metersmith::ui
{
namespace
{

using typecodes::ItemValue;
using typecodes::PartItem;
using typecodes::PartType;

QString notSet()
{
    return PartControl::tr("not set");
}

QString suffixOf(const PartItem& item)
{
    return item.unit.empty() ? QString() : QLatin1Char(' ') + dataText(item.unit);
}

/// A whole number; one below the lowest stands for "not set".
class IntegerControl : public PartControl
{
public:
    explicit IntegerControl(const PartItem& item)
        : PartControl(item)
        , m_box(new QSpinBox)
    {
        m_box->setRange(static_cast<int>(item.minimum) - 1, static_cast<int>(item.maximum));
        m_box->setSpecialValueText(notSet());
        m_box->setSuffix(suffixOf(item));
        m_box->setKeyboardTracking(false);
        m_box->setGroupSeparatorShown(item.maximum >= 10000);
        m_box->setMinimumWidth(units(36));
        place(m_box, false);
        connect(m_box, &QSpinBox::valueChanged, this, [this](int value) {
            emit edited(value == m_box->minimum() ? ItemValue() : ItemValue(std::int64_t{value}));
        });
    }
    void setValue(const ItemValue& value) override
    {
        const QSignalBlocker blocker(m_box);
        const auto* number = std::get_if<std::int64_t>(&value);
        m_box->setValue(number ? static_cast<int>(*number) : m_box->minimum());
    }

private:
    QSpinBox* m_box;
};

/// A number of so many decimals; one step below the lowest stands for "not set".
class DecimalControl : public PartControl
{
public:
    explicit DecimalControl(const PartItem& item)
        : PartControl(item)
        , m_box(new QDoubleSpinBox)
        , m_step(std::pow(10.0, -item.decimals))
    {
        m_box->setDecimals(item.decimals);
        m_box->setSingleStep(m_step);
        m_box->setRange(static_cast<double>(item.minimum - 1) * m_step,
                        static_cast<double>(item.maximum) * m_step);
        m_box->setSpecialValueText(notSet());
        m_box->setSuffix(suffixOf(item));
        m_box->setKeyboardTracking(false);
        m_box->setMinimumWidth(units(36));
        place(m_box, false);
        connect(m_box, &QDoubleSpinBox::valueChanged, this, [this](double value) {
            if (value < m_box->minimum() + m_step / 2)
                emit edited(ItemValue());
            else
                emit edited(
                    ItemValue(QString::number(value, 'f', m_box->decimals()).toStdString()));
        });
    }
    void setValue(const ItemValue& value) override
    {
        const QSignalBlocker blocker(m_box);
        const auto* text = std::get_if<std::string>(&value);
        m_box->setValue(text ? q(*text).toDouble() : m_box->minimum());
    }

private:
    QDoubleSpinBox* m_box;
    double m_step;
};

class BooleanControl : public PartControl
{
public:
    explicit BooleanControl(const PartItem& item)
        : PartControl(item)
        , m_box(new QCheckBox)
    {
        place(m_box, false);
        connect(m_box, &QCheckBox::clicked, this, [this] {
            m_box->setTristate(false);
            emit edited(ItemValue(std::string(m_box->isChecked() ? "true" : "false")));
        });
    }
    void setValue(const ItemValue& value) override
    {
        const QSignalBlocker blocker(m_box);
        const auto* text = std::get_if<std::string>(&value);
        m_box->setTristate(text == nullptr);
        m_box->setCheckState(!text             ? Qt::PartiallyChecked
                             : *text == "true" ? Qt::Checked
                                               : Qt::Unchecked);
        m_box->setText(!text             ? notSet()
                       : *text == "true" ? PartControl::tr("on")
                                         : PartControl::tr("off"));
    }

private:
    QCheckBox* m_box;
};

class ChoiceControl : public PartControl
{
public:
    ChoiceControl(const Workspace& workspace, const PartItem& item)
        : PartControl(item)
        , m_box(new QComboBox)
    {
        m_box->addItem(notSet(), QString());
        for (const auto& choice : item.choices)
            m_box->addItem(dataText(choice.meaning), q(choice.code));
        m_box->setMinimumWidth(units(56));
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        setPossible(workspace);
        place(m_box, false);
        connect(m_box, &QComboBox::activated, this, [this] {
            const auto code = m_box->currentData().toString().toStdString();
            emit edited(code.empty() ? ItemValue() : ItemValue(code));
        });
    }
    void setValue(const ItemValue& value) override
    {
        const QSignalBlocker blocker(m_box);
        const auto* text = std::get_if<std::string>(&value);
        m_box->setCurrentIndex(text ? m_box->findData(q(*text)) : 0);
    }
    void setPossible(const Workspace& workspace) override
    {
        auto* model = qobject_cast<QStandardItemModel*>(m_box->model());
        int row = 0;
        for (const auto& choice : item().choices) {
            const auto why = whyNotApplicable(workspace, choice.needs);
            auto* entry = model->item(++row);
            entry->setEnabled(why.isEmpty());
            entry->setToolTip(why);
        }
    }

private:
    QComboBox* m_box;
};

class TextControl : public PartControl
{
public:
    explicit TextControl(const PartItem& item)
        : PartControl(item)
        , m_edit(new QLineEdit)
    {
        if (item.size > 0)
            m_edit->setMaxLength(static_cast<int>(item.size));
        m_edit->setPlaceholderText(notSet());
        place(m_edit, item.size > 24 || item.size == 0);
        connect(m_edit, &QLineEdit::editingFinished, this, [this] {
            const auto text = m_edit->text().toStdString();
            if (text != m_shown)
                emit edited(text.empty() ? ItemValue() : ItemValue(text));
        });
    }
    void setValue(const ItemValue& value) override
    {
        const QSignalBlocker blocker(m_edit);
        m_shown = typecodes::toText(value);
        m_edit->setText(q(m_shown));
    }

private:
    QLineEdit* m_edit;
    std::string m_shown;
};

bool fitsSpinBox(const PartItem& item)
{
    return item.minimum > std::numeric_limits<int>::min() &&
           item.maximum < std::numeric_limits<int>::max() && item.decimals < 9;
}

} // namespace

PartControl::PartControl(const PartItem& item, QWidget* parent)
    : QWidget(parent)
    , m_item(item)
{
}

void PartControl::setPossible(const Workspace&) {}

void PartControl::place(QWidget* control, bool wide)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(control, wide ? 1 : 0);
    if (!wide)
        layout->addStretch();
    setFocusProxy(control);
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(this);
}

bool PartControl::eventFilter(QObject* watched, QEvent* event)
{
    auto* control = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::Wheel && control && !control->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

PartControl* makePartControl(const Workspace& workspace, const PartItem& item)
{
    switch (item.type) {
    case PartType::Integer:
        if (fitsSpinBox(item))
            return new IntegerControl(item);
        return new TextControl(item);
    case PartType::Decimal:
        if (fitsSpinBox(item))
            return new DecimalControl(item);
        return new TextControl(item);
    case PartType::Boolean:
        return new BooleanControl(item);
    case PartType::Choice:
        return new ChoiceControl(workspace, item);
    case PartType::Text:
        return new TextControl(item);
    case PartType::List:
        return new PartListControl(workspace, item);
    case PartType::Switches:
    case PartType::Dates:
    case PartType::DateRanges:
    case PartType::SeasonStarts:
        return new PartEntriesControl(item);
    }
    Q_UNREACHABLE();
}

} // namespace metersmith::ui
