// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/display_samples.h"
#include "ui/readings_model.h"
#include "ui/text.h"

#include <algorithm>

namespace metersmith::ui
{
namespace
{

QString codeInWords(const typecodes::Family& family, const std::string& path,
                    const std::string& code)
{
    if (const auto* field = family.field(path))
        if (const auto* value = field->find(code); value && !value->meaning.empty())
            return QStringLiteral("%1 (%2)").arg(q(code), dataText(value->meaning));
    return q(code);
}

/// "Breaker (X10): 2 (…) or 3 (…)", "Prepayment: not 001".
QString conditionInWords(const typecodes::Family& family, const typecodes::Condition& condition)
{
    QStringList wanted;
    for (const auto& code : condition.codes) {
        if (code == "*")
            wanted += ReadingsModel::tr("any");
        else if (code.rfind('!', 0) == 0)
            wanted += ReadingsModel::tr("not %1").arg(
                codeInWords(family, condition.path, code.substr(1)));
        else
            wanted += codeInWords(family, condition.path, code);
    }
    const auto* field = family.field(condition.path);
    const auto* part = family.part(condition.path);
    const QString name = field  ? QStringLiteral("%1, %2").arg(q(field->id), dataText(field->name))
                         : part ? dataText(part->name)
                                : q(condition.path);
    return ReadingsModel::tr("needs %1 to be %2").arg(name, wanted.join(ReadingsModel::tr(" or ")));
}

QString paragraph(const QString& text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

} // namespace

QString whyNotShown(const typecodes::Family& family, const typecodes::CodeView* view,
                    const typecodes::DisplayReading& reading, const typecodes::DisplayList* list)
{
    if (reading.historical && list && !list->allowsHistory)
        return ReadingsModel::tr("historical data is not allowed in this list");
    if (!view)
        return {};
    const auto& types = reading.energyTypes;
    const auto energyType = view->code("X9");
    if (!energyType.empty() && !types.empty() &&
        std::find(types.begin(), types.end(), energyType) == types.end())
        return ReadingsModel::tr("the meter does not measure it: X9 is %1")
            .arg(codeInWords(family, "X9", energyType));
    if (const auto* unmet = view->firstUnmet(reading.needs))
        return conditionInWords(family, *unmet);
    return {};
}

bool hasTextField(const typecodes::Family& family)
{
    return std::any_of(family.readings.begin(), family.readings.end(),
                       [](const auto& reading) { return !reading.label.empty(); });
}

QString readingHelp(const Workspace& workspace, const typecodes::DisplayReading& reading,
                    const typecodes::DisplayList* list)
{
    QString html = QStringLiteral("<h3>%1</h3>").arg(q(reading.shownId).toHtmlEscaped());
    html += paragraph(dataText(reading.meaning));
    if (workspace.hasDraft()) {
        typecodes::DisplayState state;
        const auto& draft = workspace.draft();
        showReading(state, reading, sampleValue(reading, draft),
                    energyFormat(workspace.family(), draft),
                    displayOption(workspace.family(), draft, "display.leadingZeros", true));
        if (!state.value.empty())
            html += paragraph(ReadingsModel::tr("On the glass, with a sample value: %1")
                                  .arg(q(state.value + " " + state.unit).trimmed()));
        const typecodes::CodeView view(draft, workspace.family());
        const auto whyNot = whyNotShown(workspace.family(), &view, reading, list);
        if (!whyNot.isEmpty())
            html +=
                QStringLiteral("<p><b>%1</b></p>")
                    .arg(ReadingsModel::tr("Not possible here: %1.").arg(whyNot).toHtmlEscaped());
    }
    if (reading.legal)
        html += paragraph(
            list && list->requiresLegal
                ? ReadingsModel::tr("A legal reading: the meter must always be able to show "
                                    "it, so this list keeps it.")
                : ReadingsModel::tr("A legal reading: the manual list must keep it."));
    if (reading.historical)
        html += paragraph(ReadingsModel::tr("Historical data: not allowed in the automatic list."));
    html += QStringLiteral("<p><small>%1</small></p>")
                .arg(ReadingsModel::tr("COSEM object %1, attribute %2.")
                         .arg(q(reading.object.toString()))
                         .arg(reading.attribute));
    if (!reading.source.empty())
        html += QStringLiteral("<p><small>%1</small></p>")
                    .arg(ReadingsModel::tr("Source: %1").arg(q(reading.source)).toHtmlEscaped());
    return html;
}

} // namespace metersmith::ui
