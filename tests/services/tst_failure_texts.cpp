// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/texts/error_texts.h"
#include "app/services/texts/failure_texts.h"
#include "dlms/reasons.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace metersmith;
using namespace metersmith::services;

class TestFailureTexts : public QObject
{
    Q_OBJECT

private slots:
    void everyReasonHasARow();
    void everyRowIsReachable();
    void everyAssociationDiagnostic();
    void everyDataAccessAndActionResult();
    void everyException();
    void everyServiceError();
    void everySecurityFailure();
    void errorsAreExplained();
};

void TestFailureTexts::everyReasonHasARow()
{
    for (const auto reason : dlms::allReasons()) {
        const auto text = failureText(reason);
        QVERIFY2(text, std::string(reason).c_str());
        QVERIFY(!text->name.isEmpty() && !text->cause.isEmpty() && !text->action.isEmpty());
        QVERIFY2(text->cause.endsWith(u'.') && text->action.endsWith(u'.'),
                 std::string(reason).c_str());
    }
}

void TestFailureTexts::everyRowIsReachable()
{
    const auto reasons = dlms::allReasons();
    std::set<std::string_view> seen;
    for (const auto& row : failureRows()) {
        QVERIFY2(seen.insert(row.id).second, std::string(row.id).c_str());
        QVERIFY2(row.id.starts_with("security/") || row.id.starts_with("iec62056-21/") ||
                     std::find(reasons.begin(), reasons.end(), row.id) != reasons.end(),
                 std::string(row.id).c_str());
    }
}

void TestFailureTexts::everyAssociationDiagnostic()
{
    // IEC 62056-5-3, Associate-source-diagnostic: acse-service-user 0 to 14, provider 0 to 2.
    dlms::Aare aare;
    for (const int result : {1, 2})
        for (const bool provider : {false, true})
            for (int diagnostic = 0; diagnostic <= 255; ++diagnostic) {
                aare.result = static_cast<std::uint8_t>(result);
                aare.fromProvider = provider;
                aare.diagnostic = static_cast<std::uint8_t>(diagnostic);
                const auto reason = dlms::reasonOf(aare);
                QVERIFY(failureText(reason));
                const bool listed = diagnostic <= (provider ? 2 : 14);
                QCOMPARE(reason.ends_with("/other"), !listed);
            }
    aare.result = 0;
    QVERIFY(dlms::reasonOf(aare).empty());
    aare = {};
    aare.result = 1;
    aare.diagnostic = 13;
    QCOMPARE(failureText(dlms::reasonOf(aare))->name, QStringLiteral("authentication-failure"));
}

void TestFailureTexts::everyDataAccessAndActionResult()
{
    for (int number = 1; number <= 255; ++number) {
        const auto access = static_cast<dlms::DataAccessResult>(number);
        const auto text = failureText(dlms::reasonOf(access));
        QVERIFY(text);
        if (dlms::name(access) != "unknown")
            QCOMPARE(text->name.toStdString(), std::string(dlms::name(access)));
        const auto action = static_cast<dlms::ActionResult>(number);
        const auto actionText = failureText(dlms::reasonOf(action));
        QVERIFY(actionText);
        if (dlms::name(action) != "unknown")
            QCOMPARE(actionText->name.toStdString(), std::string(dlms::name(action)));
    }
    QVERIFY(dlms::reasonOf(dlms::DataAccessResult::Success).empty());
    QVERIFY(dlms::reasonOf(dlms::ActionResult::Success).empty());
}

void TestFailureTexts::everyException()
{
    dlms::ExceptionResponse exception;
    for (int state = 0; state <= 255; ++state)
        for (int service = 0; service <= 255; ++service) {
            exception.stateError = static_cast<std::uint8_t>(state);
            exception.serviceError = static_cast<std::uint8_t>(service);
            QVERIFY(failureText(dlms::reasonOf(exception)));
        }
    exception.stateError = 1;
    exception.serviceError = 6;
    QCOMPARE(failureText(dlms::reasonOf(exception))->name,
             QStringLiteral("invocation-counter-error"));
    exception.serviceError = 1;
    QCOMPARE(failureText(dlms::reasonOf(exception))->name, QStringLiteral("service-not-allowed"));
}

void TestFailureTexts::everyServiceError()
{
    dlms::ConfirmedServiceError error;
    for (int choice = 0; choice <= 255; ++choice)
        for (int value = 0; value <= 255; ++value) {
            error.error = static_cast<std::uint8_t>(choice);
            error.value = static_cast<std::uint8_t>(value);
            QVERIFY(failureText(dlms::reasonOf(error)));
        }
    error.error = 5;
    error.value = 2;
    QCOMPARE(failureText(dlms::reasonOf(error))->name,
             QStringLiteral("access: object-access-violated"));
}

void TestFailureTexts::everySecurityFailure()
{
    for (const auto code :
         {ErrorCode::KeyMissing, ErrorCode::DecryptionFailed, ErrorCode::CounterRefused,
          ErrorCode::ProtectionMissing, ErrorCode::PeerUnknown, ErrorCode::SignatureInvalid}) {
        const Error error{code, "x", "y"};
        QVERIFY(failureText(error));
    }
}

void TestFailureTexts::errorsAreExplained()
{
    const auto refused = dlms::toError(dlms::DataAccessResult::ReadWriteDenied, "get");
    const auto text = errorText(refused);
    QCOMPARE(text.title, failureText("data-access-result/3")->cause);
    QCOMPARE(text.remedy, failureText("data-access-result/3")->action);
    const Error plain{ErrorCode::NoAnswer, "x", "y"};
    QCOMPARE(errorText(plain).title, errorText(ErrorCode::NoAnswer).title);
    QVERIFY(!failureText(plain));
    QCOMPARE(within("outer", refused).reason, std::string_view("data-access-result/3"));
}

QTEST_APPLESS_MAIN(TestFailureTexts)
#include "tst_failure_texts.moc"
