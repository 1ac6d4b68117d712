// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/object_readouts.h"

#include "app/cli/command.h"
#include "app/cli/documents.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"

#include <QFile>

namespace metersmith::cli
{

bool isReadout(const std::string& file)
{
    constexpr qint64 head = 300; // the schema is the first member
    QFile source(QString::fromStdString(file));
    return source.open(QIODevice::ReadOnly) &&
           source.read(head).contains("\"metersmith.objects/1\"");
}

int printDifferences(CommandContext& context, const services::ObjectReadout& a,
                     const services::ObjectReadout& b)
{
    const auto differences = services::compareReadouts(a, b);
    if (context.json()) {
        context.print(objectDifferencesDocument(differences));
        return differences.empty() ? Done : Differs;
    }
    if (differences.empty()) {
        context.console.line(Texts::tr("Equal."));
        return Done;
    }
    const auto side = [](const services::ObjectReadout& readout, const QString& otherwise) {
        return readout.time.empty() ? otherwise.toStdString() : readout.time;
    };
    TextTable table({Texts::tr("Attribute").toStdString(), Texts::tr("Object").toStdString(),
                     Texts::tr("Name").toStdString(), side(a, Texts::tr("Before")),
                     side(b, Texts::tr("After"))});
    for (const auto& difference : differences)
        table.add({difference.reference, difference.object, difference.attribute, difference.a,
                   difference.b});
    context.out << table.text();
    return Differs;
}

} // namespace metersmith::cli
