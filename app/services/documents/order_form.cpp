// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/documents/order_form.h"

#include "app/services/documents/html_table.h"
#include "app/services/documents/order_form_parts.h"
#include "typecodes/conditions.h"
#include "typecodes/rules.h"
#include "typecodes/texts.h"

#include <QCoreApplication>

namespace metersmith::services
{

using typecodes::Family;
using typecodes::MeterConfiguration;
using typecodes::translated;

namespace
{

struct OrderForm {
    Q_DECLARE_TR_FUNCTIONS(OrderForm)
};

QString section(const QString& heading, const QString& html, const std::string& source = {})
{
    if (html.isEmpty())
        return {};
    QString text = QStringLiteral("<h2>%1</h2>\n").arg(heading.toHtmlEscaped());
    text += html;
    if (!source.empty())
        text += QStringLiteral("<p class=\"source\">%1</p>\n")
                    .arg(OrderForm::tr("Source: %1")
                             .arg(QString::fromStdString(source))
                             .toHtmlEscaped());
    return text;
}

QString headHtml(const MeterConfiguration& configuration, const Family& family,
                 const OrderFormOptions& options)
{
    HtmlTable table({25, 75});
    const auto add = [&table](const QString& name, const QString& value) {
        if (!value.isEmpty())
            table.add({QStringLiteral("<b>%1</b>").arg(name.toHtmlEscaped()), escaped(value)});
    };
    const auto type = typecodes::parseTypeNumber(configuration.typeNumber, family);
    add(OrderForm::tr("Meter"), QString::fromStdString(family.name));
    add(OrderForm::tr("Type number"),
        QString::fromStdString(type ? type->printed : configuration.typeNumber));
    add(OrderForm::tr("Document"), options.documentName);
    add(OrderForm::tr("Date"), options.date.toString(Qt::ISODate));
    add(OrderForm::tr("Organisation"), options.organisation);
    add(OrderForm::tr("Comment"), QString::fromStdString(configuration.comment));
    return QStringLiteral("<h1>%1</h1>\n")
               .arg(OrderForm::tr("Meter configuration").toHtmlEscaped()) +
           table.html();
}

/// A framed list of rules: those that forbid the document, or those that are advice.
QString rulesBox(const std::vector<typecodes::Violation>& found, const Family& family, bool advice)
{
    QString rows;
    for (const auto& violation : found) {
        if (violation.advice != advice)
            continue;
        const std::string name = typecodes::itemName(family, violation.path);
        rows +=
            QStringLiteral("<p><b>%1</b><br/>%2<br/>%3</p>")
                .arg(escaped(name.empty() || name == violation.path ? violation.path
                                                                    : violation.path + "  " + name),
                     escaped(violation.what),
                     OrderForm::tr("To mend it: %1").arg(escaped(violation.mend)));
    }
    if (rows.isEmpty())
        return {};
    const QString title = advice ? OrderForm::tr("Worth knowing:")
                                 : OrderForm::tr("Not valid: the document breaks rules");
    return QStringLiteral("<p></p><table width=\"100%\" border=\"%1\" cellspacing=\"0\" "
                          "cellpadding=\"6\"><tr><td><b>%2</b>%3</td></tr></table>\n")
        .arg(advice ? 1 : 3)
        .arg(title.toHtmlEscaped(), rows);
}

QString typeHtml(const MeterConfiguration& configuration, const Family& family)
{
    const auto type = typecodes::parseTypeNumber(configuration.typeNumber, family);
    if (!type)
        return {}; // the rules box says what is wrong with it
    HtmlTable table({OrderForm::tr("Position"), OrderForm::tr("What it is"), OrderForm::tr("Code"),
                     OrderForm::tr("Meaning")},
                    {12, 33, 10, 45});
    for (const auto& position : type->positions)
        table.add({escaped(position.id), escaped(translated(position.name)), escaped(position.code),
                   escaped(translated(position.meaning))});
    return table.html();
}

QString codesHtml(const MeterConfiguration& configuration, const Family& family)
{
    HtmlTable table({OrderForm::tr("Z-code"), OrderForm::tr("What it is"), OrderForm::tr("Code"),
                     OrderForm::tr("Meaning")},
                    {12, 33, 10, 45});
    for (const auto& field : family.zCodes) {
        const auto* value = configuration.find(field.id);
        if (!value)
            continue;
        const std::string code = typecodes::toText(*value);
        const auto* known = field.find(code);
        table.add({escaped(field.id), escaped(translated(field.name)), escaped(code),
                   escaped(known ? translated(known->meaning)
                                 : typecodes::valueInWords(family, field.id, *value))});
    }
    return table.html();
}

QString ratioHtml(const MeterConfiguration& configuration, const Family& family)
{
    HtmlTable table({45, 55});
    for (const char* path : {"ct.ratio", "ct.primary", "ct.secondary"}) {
        const auto* value = configuration.find(path);
        if (value)
            table.add({escaped(typecodes::itemName(family, path)),
                       escaped(typecodes::valueInWords(family, path, *value))});
    }
    return table.html();
}

QString displayHtml(const MeterConfiguration& configuration, const Family& family,
                    const typecodes::DisplayList& list)
{
    HtmlTable table({OrderForm::tr("No."), OrderForm::tr("Label"), OrderForm::tr("Shown as"),
                     OrderForm::tr("OBIS"), OrderForm::tr("Meaning")},
                    {7, 10, 15, 20, 48});
    int number = 0;
    for (const auto& id : configuration.list(list.path)) {
        const auto* reading = family.reading(id);
        ++number;
        if (reading)
            table.add({QString::number(number), escaped(reading->label), escaped(reading->shownId),
                       escaped(reading->object.toString()), escaped(translated(reading->meaning))});
        else
            table.add({QString::number(number), {}, escaped(id), {}, {}});
    }
    return table.html();
}

QString groupsHtml(const MeterConfiguration& configuration, const Family& family)
{
    QString html;
    for (const auto& group : family.groups) {
        QString heading = QString::fromStdString(translated(group.name));
        if (!group.codeField.empty() && configuration.find(group.codeField))
            heading += QStringLiteral("  (%1 = %2)")
                           .arg(QString::fromStdString(group.codeField),
                                QString::fromStdString(configuration.text(group.codeField)));
        html += section(heading, groupHtml(configuration, family, group), group.source);
    }
    return html;
}

QString signatureHtml()
{
    const QString line = QStringLiteral("<br/><br/>______________________________<br/>");
    return QStringLiteral("<p></p><table width=\"100%\" border=\"0\" cellpadding=\"3\"><tr>"
                          "<td width=\"50%\">%1%2</td><td width=\"50%\">%1%3</td></tr></table>\n")
        .arg(line, OrderForm::tr("Place and date").toHtmlEscaped(),
             OrderForm::tr("Name and signature").toHtmlEscaped());
}

// Only what QTextDocument knows; colours are said, so that a dark window shows a white page.
constexpr const char* style =
    "body { color: #000000; background-color: #ffffff; font-family: sans-serif; font-size: 9pt; }"
    "h1 { font-size: 16pt; } h2 { font-size: 11pt; margin-top: 14px; margin-bottom: 4px; }"
    "h3 { font-size: 9pt; margin-top: 8px; margin-bottom: 2px; }"
    "table { border-collapse: collapse; border-color: #808080; border-style: solid; }"
    "td, th { color: #000000; }"
    ".source { font-size: 7pt; margin-top: 2px; }";

} // namespace

QString orderFormHtml(const MeterConfiguration& configuration, const Family& family,
                      const OrderFormOptions& options)
{
    const auto found = typecodes::check(configuration, family);
    QString html = headHtml(configuration, family, options);
    html += rulesBox(found, family, false);
    html += rulesBox(found, family, true);
    html += section(OrderForm::tr("Type number"), typeHtml(configuration, family));
    html += section(OrderForm::tr("Configuration codes"), codesHtml(configuration, family));
    if (family.hasRatio)
        html += section(OrderForm::tr("Current transformers"), ratioHtml(configuration, family));
    for (const auto& list : family.displayLists)
        html += section(QString::fromStdString(translated(list.name)),
                        displayHtml(configuration, family, list));
    html += groupsHtml(configuration, family);
    if (options.signatures)
        html += signatureHtml();
    return QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"/><title>%1</title>"
                          "<style>%2</style></head><body bgcolor=\"#ffffff\" text=\"#000000\">\n"
                          "%3</body></html>\n")
        .arg((family.name.empty() ? QString() : QString::fromStdString(family.name) + u' ') +
                 QString::fromStdString(configuration.typeNumber).toHtmlEscaped(),
             QLatin1String(style), html);
}

} // namespace metersmith::services
