// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/configuration_document.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "app/printing/write_pdf.h"
#include "app/services/documents/order_form.h"
#include "app/services/documents/whole_file.h"
#include "typecodes/comparison.h"
#include "typecodes/part_values.h"
#include "typecodes/texts.h"

#include <QFileInfo>

namespace metersmith::cli
{

namespace
{

using typecodes::Family;
using typecodes::translated;

std::string meaningOf(const Family& family, const std::string& path, const std::string& code)
{
    if (const auto* part = family.part(path)) {
        const auto meaning = translated(typecodes::entryMeaning(*part, family, code));
        return meaning == code ? std::string() : meaning;
    }
    const auto* reading = family.reading(code);
    return reading ? translated(reading->meaning) : std::string();
}

/// Whether the entries of a list have meanings of their own.
bool hasMeanings(const Family& family, const std::string& path)
{
    const auto* part = family.part(path);
    return !part || part->type == typecodes::PartType::List;
}

void addItem(TextTable& table, const Family& family, const typecodes::ComparedItem& item)
{
    const auto* list = std::get_if<std::vector<std::string>>(&item.a);
    const std::string name = typecodes::itemName(family, item.path);
    if (!list || !hasMeanings(family, item.path)) {
        table.add({item.path, name, typecodes::toText(item.a),
                   list ? std::string() : typecodes::valueInWords(family, item.path, item.a)});
        return;
    }
    table.add({item.path, name, "", list->empty() ? Texts::tr("empty").toStdString() : ""});
    for (const auto& code : *list)
        table.add({"", "", code, meaningOf(family, item.path, code)});
}

std::string headingOf(const Family& family, const std::string& group)
{
    if (group == "z")
        return Texts::tr("Configuration codes").toStdString();
    if (group == "ct")
        return Texts::tr("Current transformers").toStdString();
    if (group == "display")
        return Texts::tr("Display lists").toStdString();
    const auto* part = family.group(group);
    return part ? translated(part->name) : group;
}

void printWords(CommandContext& context, const LoadedConfiguration& loaded)
{
    const auto& configuration = loaded.configuration;
    const auto& family = loaded.family;
    context.out << family->name << "  " << configuration.typeNumber << "\n";
    if (!configuration.comment.empty())
        context.out << printable(configuration.comment) << "\n";
    std::string group;
    TextTable table;
    const auto flush = [&] {
        if (!table.empty())
            context.out << "\n" << headingOf(*family, group) << "\n" << table.text(2);
        table = TextTable();
    };
    for (const auto& item :
         typecodes::compareThree(configuration, configuration, nullptr, *family)) {
        if (item.group == "identity")
            continue;
        if (item.group != group)
            flush();
        group = item.group;
        addItem(table, *family, item);
    }
    flush();
}

/// The printable page, HTML or PDF by the name of the file.
Result<> writeOrderForm(CommandContext& context, const LoadedConfiguration& loaded)
{
    const QFileInfo out(QString::fromStdString(context.value("--order-form")));
    const QFileInfo document(QString::fromStdString(context.value("FILE")));
    services::OrderFormOptions options;
    options.documentName = document.fileName();
    options.organisation = QString::fromStdString(context.value("--organisation"));
    options.date = QDate::currentDate();
    const QString html = services::orderFormHtml(loaded.configuration, *loaded.family, options);
    const QString kind = out.suffix().toLower();
    if (kind == QStringLiteral("html") || kind == QStringLiteral("htm"))
        return services::writeFile(out.filePath(), html.toStdString());
    if (kind == QStringLiteral("pdf"))
        return printing::writePdf(
            html,
            QString::fromStdString(loaded.family->name + "  " + loaded.configuration.typeNumber),
            out.filePath());
    return fail(ErrorCode::Usage, "--order-form",
                '"' + printable(context.value("--order-form")) +
                    "\" ends in neither .html nor .pdf");
}

Result<int> configExplain(CommandContext& context)
{
    const auto loaded = loadDocument(context.value("FILE"));
    if (!loaded)
        return fail(loaded.error());
    if (context.has("--order-form")) {
        if (const auto written = writeOrderForm(context, *loaded); !written)
            return fail(written.error());
        context.console.line(
            Texts::tr("Order form: %1").arg(QString::fromStdString(context.value("--order-form"))));
    }
    if (context.json())
        context.print(explanationDocument(loaded->configuration, *loaded->family));
    else if (!context.has("--order-form"))
        printWords(context, *loaded);
    return Done;
}

} // namespace

const Command configExplainCommand{
    .name = "config explain",
    .summary = QT_TRANSLATE_NOOP("cli", "Print a configuration document in words, or as an order "
                                        "form."),
    .arguments = {{.name = "FILE", .help = QT_TRANSLATE_NOOP("cli", "A configuration document.")}},
    .options = {{.name = orderFormOption,
                 .value = "OUT.html|OUT.pdf",
                 .help = QT_TRANSLATE_NOOP("cli", "Write a page to print instead.")},
                {.name = "--organisation",
                 .value = "NAME",
                 .help = QT_TRANSLATE_NOOP("cli", "Who orders; printed on the order form.")}},
    .examples = {"config explain a.json", "config explain a.json --json",
                 "config explain a.json --order-form a.pdf"},
    .traits = PrintsJson,
    .run = configExplain,
};

} // namespace metersmith::cli
