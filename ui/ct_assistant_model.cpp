// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ct_assistant_model.h"

#include "typecodes/ratio_link.h"
#include "ui/text.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace metersmith::ui
{
namespace
{

constexpr std::array<const char*, 3> linkedCodes = {"Z22", "Z23", "Z24"};
/// Primary currents that transformers are commonly made for, in amperes.
constexpr std::array<int, 20> usualPrimaries = {50,   75,   100,  120,  150,  160, 200,
                                                250,  300,  400,  500,  600,  750, 1000,
                                                1200, 1500, 2000, 2500, 3000, 4000};
constexpr double hoursPerYear = 8766;

/// Whole numbers in groups of digits, others as they are.
QString grouped(const QString& number, const QLocale& locale)
{
    bool whole = false;
    const auto value = number.toLongLong(&whole);
    return whole ? locale.toString(value) : number;
}

} // namespace

CtAssistantModel::CtAssistantModel(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::draftChanged, this, &CtAssistantModel::follow);
    connect(&workspace, &Workspace::meterChanged, this, &CtAssistantModel::changed);
    follow();
}

QString CtAssistantModel::unavailable() const
{
    const auto& family = m_workspace.family();
    if (!m_workspace.hasDraft())
        return tr("No configuration is open.");
    if (!family.hasRatio)
        return tr("%1 measures the current directly, without current transformers: it has no ratio "
                  "to set.")
            .arg(q(family.name));
    return {};
}

std::map<std::string, std::string> CtAssistantModel::draftCodes() const
{
    std::map<std::string, std::string> codes;
    for (const auto* id : linkedCodes)
        if (m_workspace.family().field(id))
            codes[id] = m_workspace.draft().text(id);
    return codes;
}

/// Takes over what the draft has, unless only other things changed there.
void CtAssistantModel::follow()
{
    if (!unavailable().isEmpty()) {
        m_advice.reset();
        emit changed();
        return;
    }
    const auto& draft = m_workspace.draft();
    const auto seen =
        std::tuple(draft.number("ct.ratio"), draft.number("ct.secondary"), draftCodes());
    if (seen != m_seen)
        reset();
    else
        advise(); // the type number or the decimals may have changed
}

void CtAssistantModel::reset()
{
    if (!unavailable().isEmpty())
        return;
    const auto& draft = m_workspace.draft();
    const auto& family = m_workspace.family();
    m_seen = {draft.number("ct.ratio"), draft.number("ct.secondary"), draftCodes()};
    const auto secondary = typecodes::ratio_link::secondary(draft, family);
    m_secondary = secondary > 0 ? static_cast<int>(secondary) : 5;
    m_primary = static_cast<int>(draft.number("ct.ratio", family.ratioMinimum)) * m_secondary;
    m_codes = draftCodes();
    advise();
}

bool CtAssistantModel::isSecondaryFixed() const
{
    return typecodes::ratio_link::secondaryOfType(m_workspace.draft(), m_workspace.family())
        .has_value();
}

std::vector<int> CtAssistantModel::secondaries() const
{
    std::vector<int> found;
    for (const auto& entry : m_workspace.family().ratioLink.secondary)
        found.push_back(entry.second);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::vector<CtAssistantModel::Pair> CtAssistantModel::usualPairs() const
{
    const auto& family = m_workspace.family();
    std::vector<Pair> pairs;
    const auto* field = family.field(family.ratioLink.codeField);
    if (field)
        for (const auto& value : field->values)
            if (const int ratio = q(value.code).toInt(); ratio > 0)
                pairs.push_back({ratio * m_secondary, m_secondary});
    for (const int primary : usualPrimaries) {
        const bool known = std::any_of(pairs.begin(), pairs.end(), [primary](const Pair& pair) {
            return pair.primary == primary;
        });
        if (!known && primary % m_secondary == 0 && primary / m_secondary >= family.ratioMinimum &&
            primary / m_secondary <= family.ratioMaximum)
            pairs.push_back({primary, m_secondary});
    }
    std::sort(pairs.begin(), pairs.end(),
              [](const Pair& a, const Pair& b) { return a.primary < b.primary; });
    return pairs;
}

void CtAssistantModel::setPlate(int primary, int secondary)
{
    m_primary = primary;
    m_secondary = secondary;
    advise();
}

void CtAssistantModel::setCode(const std::string& id, const std::string& code)
{
    m_codes[id] = code;
    advise();
}

void CtAssistantModel::advise()
{
    auto copy = m_workspace.draft();
    for (const auto& [id, code] : m_codes)
        if (!code.empty())
            copy.items[id] = code;
    auto advice = typecodes::adviseCt(copy, m_workspace.family(), m_primary, m_secondary);
    m_error = advice ? QString() : q(advice.error().detail);
    m_advice = advice ? std::optional(std::move(*advice)) : std::nullopt;
    emit changed();
}

QStringList CtAssistantModel::remarks() const
{
    QStringList words;
    if (!m_advice)
        return words;
    for (const auto& remark : m_advice->remarks) {
        const auto text = q(remark);
        bool chosen = false; // said by the choices of these codes already
        for (const auto& [id, code] : m_codes)
            chosen = chosen || text.contains(QStringLiteral("(%1 %2)").arg(q(id), q(code)));
        if (!chosen)
            words += text;
    }
    return words;
}

void CtAssistantModel::describeDisplay(std::vector<Effect>& effects) const
{
    const QLocale locale;
    if (!m_advice->displayFormat.empty())
        effects.push_back({tr("Energy on the glass"),
                           tr("%1 digits, %2 of them decimals; one step is %3 primary")
                               .arg(q(m_advice->displayFormat).section(u'.', 0, 0).toInt() +
                                    q(m_advice->displayFormat).section(u'.', 1).toInt())
                               .arg(q(m_advice->displayFormat).section(u'.', 1))
                               .arg(q(m_advice->smallestStep)),
                           tr("The decimals of the display, Z1; fixed when the meter is ordered")});
    if (m_advice->displayFullHours > 0) {
        const auto hours = static_cast<qlonglong>(m_advice->displayFullHours);
        effects.push_back(
            {tr("Starts again from zero"),
             tr("after %1 h at full load (%2 years)")
                 .arg(locale.toString(hours))
                 .arg(locale.toString(static_cast<double>(hours) / hoursPerYear, 'f', 1)),
             tr("4000 hours at full load are required")});
    }
}

std::vector<CtAssistantModel::Effect> CtAssistantModel::effects() const
{
    std::vector<Effect> effects;
    if (!m_advice)
        return effects;
    const QLocale locale;
    const auto& link = m_workspace.family().ratioLink;
    const auto code = m_advice->codes.find(link.codeField);
    const auto ratio = locale.toString(static_cast<qlonglong>(m_advice->ratio));
    effects.push_back({tr("Ratio"),
                       code == m_advice->codes.end()
                           ? ratio
                           : tr("%1  (%2 = %3)").arg(ratio, q(link.codeField), q(code->second)),
                       tr("Primary current divided by secondary current")});
    effects.push_back({tr("Billed energy"), tr("1 kWh at the meter counts as %1 kWh").arg(ratio),
                       tr("What the display shows as primary energy is what is billed")});
    if (m_advice->maximumPower > 0)
        effects.push_back({tr("Highest power"),
                           tr("%1 kW").arg(locale.toString(
                               static_cast<double>(m_advice->maximumPower) / 1000, 'f', 1)),
                           tr("Three phases at 230 V and the highest current of the meter")});
    describeDisplay(effects);
    if (m_advice->meterImpulses > 0)
        effects.push_back(
            {tr("LED"),
             tr("%1 imp/kWh secondary, %2 imp/kWh primary")
                 .arg(locale.toString(static_cast<qlonglong>(m_advice->meterImpulses)),
                      grouped(q(m_advice->primaryImpulses), locale)),
             tr("The LED always counts secondary energy; divide by the ratio for primary")});
    return effects;
}

bool CtAssistantModel::differs() const
{
    if (!unavailable().isEmpty() || !m_advice)
        return false;
    const auto& draft = m_workspace.draft();
    return m_advice->ratio != draft.number("ct.ratio") || m_codes != draftCodes() ||
           (!isSecondaryFixed() && m_secondary != draft.number("ct.secondary"));
}

bool CtAssistantModel::apply()
{
    if (!m_advice)
        return false;
    Workspace::Edits edits;
    if (!isSecondaryFixed())
        edits.emplace_back("ct.secondary", std::int64_t{m_secondary});
    edits.emplace_back("ct.primary", std::int64_t{m_primary});
    const auto now = draftCodes();
    for (const auto& [id, code] : m_codes)
        if (const auto found = now.find(id); found == now.end() || found->second != code)
            edits.emplace_back(id, code);
    const auto done = m_workspace.editMany(
        tr("Current transformers %1/%2 A").arg(m_primary).arg(m_secondary), edits);
    if (!done) {
        m_error = q(done.error().detail);
        emit changed();
    }
    return done.has_value();
}

bool CtAssistantModel::setRatio(int ratio)
{
    const auto done = m_workspace.edit(tr("CT ratio %1").arg(ratio), "ct.ratio",
                                       typecodes::ItemValue(std::int64_t{ratio}));
    if (!done) {
        m_error = q(done.error().detail);
        emit changed();
    }
    return done.has_value();
}

} // namespace metersmith::ui
