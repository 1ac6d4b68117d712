// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disconnect_model.h"

#include "ui/text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace metersmith::ui
{
namespace
{

constexpr char basisPath[] = "disconnect.basis";

/// 1, 2 or 5 times a power of ten, not below `value`.
double roundedUp(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double factor : {1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0})
        if (factor * power >= value)
            return factor * power;
    return 10 * power;
}

bool concernsCurve(const std::string& path)
{
    return path.starts_with("disconnect.k") || path.starts_with("disconnect.t") ||
           path.starts_with("disconnect.currentLimit") || path.starts_with("disconnect.powerLimit");
}

} // namespace

DisconnectModel::DisconnectModel(Workspace& workspace, std::string groupId, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_groupId(std::move(groupId))
{
    connect(&workspace, &Workspace::draftChanged, this, &DisconnectModel::refresh);
    refresh();
}

void DisconnectModel::refresh()
{
    m_curve =
        m_workspace.hasDraft() ? typecodes::disconnectCurve(m_workspace.draft()) : std::nullopt;
    m_steps.clear();
    m_problems.clear();
    m_why = m_curve ? QString() : reason();
    if (m_curve) {
        for (std::size_t i = 0; i < m_curve->factors.size(); ++i) {
            const double load = m_curve->limit * m_curve->factors[i];
            const auto name = QStringLiteral("k%1").arg(i + 1);
            const auto same =
                std::find_if(m_steps.begin(), m_steps.end(), [load](const Step& step) {
                    return std::abs(step.load - load) < 1e-9;
                });
            if (same != m_steps.end())
                same->name += QStringLiteral(", ") + name;
            else
                m_steps.push_back({load, 0, name});
        }
        std::sort(m_steps.begin(), m_steps.end(),
                  [](const Step& a, const Step& b) { return a.load < b.load; });
        for (auto& step : m_steps)
            step.seconds =
                typecodes::secondsToTrip(*m_curve, step.load + step.load * 1e-9 + 1e-9).value_or(0);
    }
    for (const auto& problem : m_workspace.problems())
        if (m_curve && concernsCurve(problem.path))
            m_problems += q(problem.what);
    m_problems.removeDuplicates();
    emit changed();
}

QString DisconnectModel::reason() const
{
    const auto& family = m_workspace.family();
    if (!m_workspace.hasDraft() || !family.group(m_groupId))
        return tr("This meter family has no smart disconnect.");
    const auto basis = m_workspace.draft().text(basisPath);
    if (!family.part(basisPath))
        return tr("This meter family has no trip curve for current or power.");
    if (basis.empty() || basis == "none") {
        QString meaning = tr("not set");
        for (const auto& choice : family.part(basisPath)->choices)
            if (choice.code == basis)
                meaning = dataText(choice.meaning);
        return tr("The breaker does not open by load: the disconnection basis is \"%1\". Choose "
                  "current or power to get a trip curve.")
            .arg(meaning);
    }
    if (basis == "current" || basis == "power")
        return tr("The curve needs the limit, the factors k1 to k3 and the times t1 to t3; not all "
                  "of them are set.");
    return tr("The breaker opens by something else than load, so there is no trip curve. Choose "
              "current or power as disconnection basis to get one.");
}

QString DisconnectModel::unit() const
{
    return !m_curve || m_curve->isCurrent ? tr("A") : tr("kW");
}

QString DisconnectModel::limitName() const
{
    return !m_curve || m_curve->isCurrent ? QStringLiteral("Id") : QStringLiteral("Pd");
}

double DisconnectModel::highestLoad() const
{
    double highest = limit();
    for (const auto& step : m_steps)
        highest = std::max(highest, step.load);
    return roundedUp(std::max(1.0, highest * 1.25));
}

double DisconnectModel::highestSeconds() const
{
    double highest = 1;
    for (const auto& step : m_steps)
        highest = std::max(highest, step.seconds);
    return highest;
}

double DisconnectModel::lowestSeconds() const
{
    double lowest = highestSeconds();
    for (const auto& step : m_steps)
        if (step.seconds > 0)
            lowest = std::min(lowest, step.seconds);
    return lowest;
}

bool DisconnectModel::isLogarithmic() const
{
    return highestSeconds() / lowestSeconds() > 20;
}

std::optional<double> DisconnectModel::seconds(double load) const
{
    return m_curve ? typecodes::secondsToTrip(*m_curve, load) : std::nullopt;
}

QString DisconnectModel::loadText(double load) const
{
    const double rounded = std::round(load * 10) / 10;
    const bool whole = std::abs(rounded - std::round(rounded)) < 0.05;
    return QStringLiteral("%1 %2").arg(QLocale().toString(rounded, 'f', whole ? 0 : 1), unit());
}

QString DisconnectModel::secondsText(double seconds)
{
    const auto whole = static_cast<int>(std::lround(seconds));
    const auto plain = tr("%1 s").arg(QLocale().toString(whole));
    if (whole < 60)
        return plain;
    const int hours = whole / 3600;
    const int minutes = whole % 3600 / 60;
    const int rest = whole % 60;
    QStringList parts;
    if (hours > 0)
        parts += tr("%1 h").arg(hours);
    if (minutes > 0)
        parts += tr("%1 min").arg(minutes);
    if (rest > 0)
        parts += tr("%1 s").arg(rest);
    return QStringLiteral("%1 (%2)").arg(plain, parts.join(QLatin1Char(' ')));
}

QString DisconnectModel::readOut(double load) const
{
    if (!m_curve)
        return m_why;
    const auto after = seconds(load);
    if (!after)
        return tr("At %1 the breaker stays closed.").arg(loadText(load));
    if (*after <= 0)
        return tr("At %1 the breaker opens at once.").arg(loadText(load));
    return tr("At %1 the breaker opens after %2.").arg(loadText(load), secondsText(*after));
}

QString DisconnectModel::inWords() const
{
    if (!m_curve)
        return m_why;
    QStringList parts;
    for (const auto& step : m_steps)
        parts += tr("above %1 (%2 × %3) it opens after %4")
                     .arg(loadText(step.load), step.name, limitName(), secondsText(step.seconds));
    return parts.join(QStringLiteral("; "));
}

} // namespace metersmith::ui
