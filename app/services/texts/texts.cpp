// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/texts/texts.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

#include <array>

namespace metersmith::services
{
namespace
{

/// English (for its plural forms), the language's own texts, Qt's. Owned by the application object.
std::array<QPointer<QTranslator>, 3>& installed()
{
    static std::array<QPointer<QTranslator>, 3> translators;
    return translators;
}

void install(std::size_t place, const QString& name, const QString& folder)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (!translator->load(name, folder)) {
        delete translator;
        return;
    }
    QCoreApplication::installTranslator(translator);
    installed()[place] = translator;
}

} // namespace

void installTexts()
{
    installTexts(QStringLiteral("en"));
}

void installTexts(const QString& language)
{
    for (auto& translator : installed())
        if (translator) {
            QCoreApplication::removeTranslator(translator);
            delete translator;
        }
    const auto code = resolvedLanguage(language);
    const auto folder = QStringLiteral(":/texts");
    // The last one installed is asked first.
    install(0, QStringLiteral("metersmith_en"), folder);
    if (code == QStringLiteral("en"))
        return;
    install(1, QStringLiteral("qtbase_") + code,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(2, QStringLiteral("metersmith_") + code, folder);
}

QStringList textLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("sv"), QStringLiteral("fr"), QStringLiteral("da")};
}

QString resolvedLanguage(const QString& choice)
{
    const auto known = textLanguages();
    if (known.contains(choice))
        return choice;
    for (const auto& wanted : QLocale::system().uiLanguages())
        if (const auto code = wanted.section(QLatin1Char('-'), 0, 0).toLower();
            known.contains(code))
            return code;
    return known.constFirst();
}

} // namespace metersmith::services
