// SPDX-License-Identifier: Apache-2.0
#include "typecodes/family_json.h"
#include "typecodes/resources.h"
#include "typecodes/words.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cassert>
#include <cstdlib>

namespace metersmith::typecodes
{

const Catalogue& Catalogue::builtIn()
{
    static const Catalogue catalogue = [] {
        Catalogue made;
        for (const auto& name : familyFiles()) {
            const auto loaded = made.load(resource(name), name);
            assert(loaded && "built-in family data is broken; see tests/typecodes/tst_catalogue");
            static_cast<void>(loaded);
        }
        return made;
    }();
    return catalogue;
}

const Catalogue& Catalogue::installed()
{
    static const Catalogue catalogue = [] {
        Catalogue made = builtIn();
        if (const char* folder = std::getenv("METERSMITH_FAMILIES"); folder && *folder)
            made.loadFolder(folder);
        return made;
    }();
    return catalogue;
}

void Catalogue::loadFolder(const std::string& folder)
{
    const QDir where(QString::fromStdString(folder));
    const auto textOf = [&](const QString& name) {
        QFile file(where.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    };
    const auto shared = [&](const std::string& name) {
        const std::string own = textOf(QString::fromStdString(name));
        return own.empty() ? resource(name) : own;
    };
    const auto files = where.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    if (!where.exists())
        m_problems.push_back({ErrorCode::FileNotFound, folder, "there is no such folder", {}});
    for (const QString& name : files)
        if (const auto added = add(textOf(name), name.toStdString(), shared); !added)
            m_problems.push_back(added.error());
}

Result<> Catalogue::load(std::string_view json, std::string_view fileName)
{
    return add(json, std::string(fileName), resource);
}

Result<> Catalogue::add(std::string_view json, const std::string& fileName,
                        const std::function<std::string(const std::string&)>& shared)
{
    auto family = familyFromJson(json, fileName, shared);
    if (!family)
        return fail(family.error());
    const bool known = std::any_of(m_families.begin(), m_families.end(),
                                   [&](const Family& other) { return other.id == family->id; });
    if (known)
        return fail(ErrorCode::Malformed, fileName + "/family",
                    "a family \"" + family->id + "\" is loaded already");
    const auto place =
        std::upper_bound(m_families.begin(), m_families.end(), family->order,
                         [](int order, const Family& other) { return order < other.order; });
    m_families.insert(place, *std::move(family));
    return {};
}

Result<const Family*> Catalogue::family(std::string_view id) const
{
    std::string known;
    for (const Family& family : m_families) {
        if (family.id == id)
            return &family;
        known += (known.empty() ? "" : ", ") + family.id;
    }
    return fail(ErrorCode::UnknownFamily, "family",
                "there is no data for the family " + inQuotes(id) +
                    "; known: " + (known.empty() ? "none" : known));
}

} // namespace metersmith::typecodes
