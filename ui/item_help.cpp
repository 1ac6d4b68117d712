// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/item_help.h"

#include "typecodes/part_values.h"
#include "ui/group_editor.h"
#include "ui/text.h"
#include "ui/theme.h"

namespace metersmith::ui
{
namespace
{

/// The texts of this file are one context of the translations.
class ItemHelp
{
    Q_DECLARE_TR_FUNCTIONS(ItemHelp)
};

QString paragraph(const QString& text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text);
}

QString small(const QString& text)
{
    return QStringLiteral("<p><small>%1</small></p>").arg(text);
}

QString sourceLine(const std::string& source)
{
    return source.empty() ? QString()
                          : small(ItemHelp::tr("Source: %1").arg(dataText(source).toHtmlEscaped()));
}

QString codeInWords(const typecodes::Family& family, const std::string& path,
                    const std::string& code)
{
    if (const auto* part = family.part(path))
        return partInWords(family, *part, typecodes::ItemValue(code));
    return q(code);
}

QString joined(const QStringList& words, const QString& last)
{
    if (words.size() < 2)
        return words.join(QString());
    return words.mid(0, words.size() - 1).join(QStringLiteral(", ")) + last + words.constLast();
}

QString problemLines(const Workspace& workspace, const std::string& path)
{
    QString html;
    for (const auto* violation : problemsAt(workspace, path))
        html += QStringLiteral("<p><b style='color:%1'>%2</b> %3 %4</p>")
                    .arg((violation->advice ? colors().accent : colors().attention).name(),
                         violation->advice ? ItemHelp::tr("Advice:") : ItemHelp::tr("Problem:"),
                         q(violation->what).toHtmlEscaped(), q(violation->mend).toHtmlEscaped());
    return html;
}

QString valueLine(const QString& name, const QString& value)
{
    return QStringLiteral("<tr><td style='padding-right:8px; color:%1'>%2</td><td>%3</td></tr>")
        .arg(colors().muted.name(), name, value.toHtmlEscaped());
}

} // namespace

QString partInWords(const typecodes::Family& family, const typecodes::PartItem& item,
                    const typecodes::ItemValue& value)
{
    if (item.type == typecodes::PartType::Boolean && value.index() != 0)
        return typecodes::toText(value) == "true" ? ItemHelp::tr("on") : ItemHelp::tr("off");
    return q(typecodes::valueInWords(family, item.path, value));
}

QString conditionInWords(const typecodes::Family& family, const typecodes::Condition& condition)
{
    QStringList allowed;
    QStringList excluded;
    bool any = false;
    for (const auto& code : condition.codes) {
        if (code == "*")
            any = true;
        else if (code.front() == '!')
            excluded += codeInWords(family, condition.path, code.substr(1));
        else
            allowed += codeInWords(family, condition.path, code);
    }
    auto name = q(typecodes::itemName(family, condition.path));
    if (!family.part(condition.path) && !name.contains(q(condition.path)))
        name += QStringLiteral(" (%1)").arg(q(condition.path));
    if (any)
        return ItemHelp::tr("%1 is set").arg(name);
    const auto or_ = ItemHelp::tr(" or ");
    return excluded.isEmpty() ? ItemHelp::tr("%1 is %2").arg(name, joined(allowed, or_))
                              : ItemHelp::tr("%1 is not %2").arg(name, joined(excluded, or_));
}

QString whyNotApplicable(const Workspace& workspace, const typecodes::Conditions& needs)
{
    if (needs.empty() || !workspace.hasDraft())
        return {};
    const auto& family = workspace.family();
    const typecodes::CodeView view(workspace.draft(), family);
    const auto* unmet = view.firstUnmet(needs);
    if (!unmet)
        return {};
    const auto now = view.code(unmet->path);
    const auto words = conditionInWords(family, *unmet);
    return now.empty() ? ItemHelp::tr("Only if %1.").arg(words)
                       : ItemHelp::tr("Only if %1; it is %2.")
                             .arg(words, codeInWords(family, unmet->path, now));
}

std::vector<const typecodes::Violation*> problemsAt(const Workspace& workspace,
                                                    const std::string& path)
{
    std::vector<const typecodes::Violation*> found;
    for (const bool advice : {false, true})
        for (const auto& violation : workspace.problems())
            if (violation.path == path && violation.advice == advice)
                found.push_back(&violation);
    return found;
}

QString fieldHelp(const Workspace& workspace, const typecodes::CodeField& field)
{
    QString html =
        QStringLiteral("<h3>%1  %2</h3>").arg(q(field.id), dataText(field.name).toHtmlEscaped());
    html += paragraph(dataText(field.help).toHtmlEscaped());
    html += problemLines(workspace, field.id);
    if (field.readOnly)
        html += paragraph(dataText(field.readOnlyReason).toHtmlEscaped());
    html += QStringLiteral("<table cellspacing='2'>");
    for (const auto& value : field.values) {
        const auto note =
            value.note.empty()
                ? QString()
                : QStringLiteral("<br><small>%1</small>").arg(dataText(value.note).toHtmlEscaped());
        html += QStringLiteral("<tr><td><b>%1</b>&nbsp;</td><td>%2%3%4</td></tr>")
                    .arg(q(value.code), dataText(value.meaning).toHtmlEscaped(),
                         value.isDefault ? ItemHelp::tr(" (default)") : QString(), note);
    }
    html += QStringLiteral("</table>");
    if (field.orderForm)
        html += paragraph(
            ItemHelp::tr("Further codes come from an order form; any %n digits are accepted.",
                         nullptr, field.length));
    if (const auto* item = workspace.family().item(field.id)) {
        html += paragraph(dataText(item->riskText).toHtmlEscaped());
        html += small(ItemHelp::tr("COSEM object %1, attribute %2.")
                          .arg(q(item->object.toString()))
                          .arg(item->attribute) +
                      (item->standard ? QString() : ItemHelp::tr(" Our own choice of object.")));
    }
    html += sourceLine(field.source);
    for (const auto& mend : field.mends)
        html += small(ItemHelp::tr("Mended: %1").arg(dataText(mend).toHtmlEscaped()));
    return html;
}

QString groupHelp(const Workspace& workspace, const typecodes::PartGroup& group)
{
    QString html = QStringLiteral("<h3>%1</h3>").arg(dataText(group.name).toHtmlEscaped());
    html += paragraph(dataText(group.help).toHtmlEscaped());
    if (const auto why = whyNotApplicable(workspace, group.needs); !why.isEmpty())
        html += paragraph(ItemHelp::tr("This meter does not have it.") + QLatin1Char(' ') +
                          why.toHtmlEscaped());
    if (!group.codeField.empty())
        html += paragraph(
            ItemHelp::tr("Its code in the configuration number is %1.").arg(q(group.codeField)));
    html += sourceLine(group.source);
    return html;
}

QString partHelp(const Workspace& workspace, const typecodes::PartItem& item)
{
    const auto& family = workspace.family();
    const auto words = [&](const typecodes::ItemValue& value) {
        return partInWords(family, item, value);
    };
    QString html = QStringLiteral("<h3>%1</h3>")
                       .arg(q(typecodes::itemName(family, item.path)).toHtmlEscaped());
    html += paragraph(dataText(item.help).toHtmlEscaped());
    html += problemLines(workspace, item.path);
    if (const auto why = whyNotApplicable(workspace, item.needs); !why.isEmpty())
        html += paragraph(why.toHtmlEscaped());
    html += QStringLiteral("<table cellspacing='2'>");
    html += valueLine(ItemHelp::tr("Takes"), q(typecodes::allowedValues(item, family)));
    if (item.defaultValue.index() != 0)
        html += valueLine(ItemHelp::tr("Default"), words(item.defaultValue));
    if (workspace.hasDraft()) {
        const auto* value = workspace.draft().find(item.path);
        html += valueLine(ItemHelp::tr("Now"), value ? words(*value) : ItemHelp::tr("not set"));
    }
    if (const auto& meter = workspace.meterConfiguration())
        if (const auto* value = meter->find(item.path))
            html += valueLine(ItemHelp::tr("In the meter"), words(*value));
    html += QStringLiteral("</table>");
    for (const auto& condition : item.needs)
        html += small(
            ItemHelp::tr("Needs: %1.").arg(conditionInWords(family, condition).toHtmlEscaped()));
    if (item.type == typecodes::PartType::Choice || item.choices.size() > 1) {
        html += QStringLiteral("<table cellspacing='2'>");
        for (const auto& choice : item.choices)
            html +=
                QStringLiteral("<tr><td><b>%1</b>&nbsp;</td><td>%2</td></tr>")
                    .arg(q(choice.code).toHtmlEscaped(), dataText(choice.meaning).toHtmlEscaped());
        html += QStringLiteral("</table>");
    }
    if (item.object)
        html += small(ItemHelp::tr("COSEM object %1.").arg(q(item.object->toString())));
    html += sourceLine(item.source);
    html += small(QStringLiteral("<code>%1</code>").arg(q(item.path).toHtmlEscaped()));
    return html;
}

} // namespace metersmith::ui
