// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/texts/error_texts.h"

#include "app/services/texts/failure_texts.h"

#include <QCoreApplication>

#include <array>

namespace metersmith::services
{

namespace
{

enum class Exit {
    Differs = 1,
    Usage = 2,
    NoLink = 3,
    Authentication = 4,
    Refused = 5,
    Document = 6,
    Files = 7,
    Cancelled = 130,
};

struct Row {
    ErrorCode code;
    Exit exit;
    const char* title;
    const char* remedy;
};

#define ROW(code, exit, title, remedy)                                                             \
    Row                                                                                            \
    {                                                                                              \
        ErrorCode::code, Exit::exit, QT_TRANSLATE_NOOP("services", title),                         \
            QT_TRANSLATE_NOOP("services", remedy)                                                  \
    }

// clang-format off
constexpr std::array rows{
    ROW(Truncated, NoLink, "The data ends in the middle of a field.",
        "Read again. If it was pasted or comes from a file, check that it is complete."),
    ROW(Malformed, Document, "Something is not written as it must be.",
        "Look at the place named and correct it. If it came from the meter, read again and keep a trace."),
    ROW(Unsupported, Refused, "The meter uses something that this program does not support.",
        "Keep a trace of the conversation and send it with a report."),
    ROW(ChecksumMismatch, NoLink, "A checksum is wrong: the data was damaged on its way.",
        "Seat the optical head again, keep bright light away, and read again."),
    ROW(LimitExceeded, NoLink, "The data is larger or deeper than anything a meter sends.",
        "Read again. If it comes from a file, check that it is the right file."),
    ROW(PortNotFound, NoLink, "The port does not exist.",
        "Plug in the optical head, or choose another port. The address of a network meter must be reachable."),
    ROW(PortPermission, NoLink, "You may not use this port.",
        "Add yourself to the group dialout (sudo usermod -aG dialout $USER), then log out and in again."),
    ROW(PortBusy, NoLink, "Another program uses this port.",
        "Close the other program (a terminal, a modem manager, another Metersmith) and try again."),
    ROW(PortFailed, NoLink, "The port broke while it was in use.",
        "Check the cable and the optical head, then try again."),
    ROW(NoAnswer, NoLink, "The meter does not answer.",
        "Check that the head sits on the optical port the right way up, that the meter has supply, and that the port is not disabled in the meter. Then try again."),
    ROW(LineNoise, NoLink, "Bytes arrive, but none of them make sense.",
        "Seat the optical head again and keep bright light away. Check the baud rate of the port."),
    ROW(EchoOnly, NoLink, "Only an echo comes back; the meter is silent.",
        "The head works and reflects its own light. Seat it on the meter's optical port and turn it the right way up."),
    ROW(LinkRefused, NoLink, "The meter refuses the connection.",
        "Another reader may be connected. Wait two minutes and try again; check client and server address."),
    ROW(LinkRejected, NoLink, "The meter rejected a frame.",
        "Try again. If it happens every time, keep a trace and send it with a report."),
    ROW(LinkLost, NoLink, "The connection to the meter was lost.",
        "Hold the head still and try again. A write that was cut is completed by running it again."),
    ROW(Timeout, NoLink, "It took longer than its time limit.",
        "Improve the connection and try again, or allow more time."),
    ROW(AssociationRefused, Authentication, "The meter refuses to talk with this client.",
        "Choose a client (access level) that this meter knows."),
    ROW(AuthenticationFailed, Authentication, "The meter refused the password.",
        "Check the password for this access level; some meters lock for minutes after wrong tries."),
    ROW(PasswordMissing, Authentication, "This access level needs a password.",
        "Enter the meter's password, or choose the public access level."),
    ROW(KeyMissing, Authentication, "A key is needed that was not given.",
        "Give the meter's keys as a key file, or choose an access level that does not cipher."),
    ROW(DecryptionFailed, Authentication, "Frames arrive, but decryption fails with this key.",
        "The line is good. Check that the keys belong to this meter (compare serial number and system title), that encryption and authentication key are not exchanged, and that nobody has changed the keys since."),
    ROW(CounterRefused, Authentication, "An invocation counter was refused.",
        "Read the meter's counter through the public client and go on above it. If it was the meter's answer that repeated a counter, somebody may be replaying frames."),
    ROW(ProtectionMissing, Authentication, "The answer came with less protection than was agreed.",
        "Do not trust the answer. Check that it is the meter you mean, and that nothing stands between it and you."),
    ROW(PeerUnknown, Authentication, "The meter calls itself by another system title than expected.",
        "Check that it is the meter you mean; choose its own keys."),
    ROW(SignatureInvalid, Authentication, "A signature does not match.",
        "Ask for the signed command again; it may have been changed on its way, or be meant for another meter."),
    ROW(AccessDenied, Refused, "The meter does not allow this.",
        "Use an access level with more rights. Some values are fixed at ordering or locked in the meter; then take them out of the document."),
    ROW(ObjectUndefined, Refused, "The meter does not have this object.",
        "Check class, OBIS code and attribute; list the meter's objects to see what there is."),
    ROW(ObjectUnavailable, Refused, "The meter has this object, but it is not available now.",
        "Try again later, or with another access level."),
    ROW(TypeUnmatched, Refused, "The meter expects another type of value.",
        "Read the attribute to see its type, then write the same type."),
    ROW(ValueRefused, Refused, "The meter did not take the value.",
        "Compare the value with what this meter allows, and correct it."),
    ROW(TemporaryFailure, Refused, "The meter reports a temporary failure.",
        "Wait a moment and try again. If it stays, the meter may be faulty."),
    ROW(ServiceRefused, Refused, "The meter refused the request as a whole.",
        "The access level may be too low for it. Try another client, or another request."),
    ROW(UnexpectedAnswer, Refused, "The meter answered something else than was asked.",
        "Check that it is still the same meter, then read again."),
    ROW(NotJson, Document, "The file is not a JSON document.",
        "Check that it is the right file and that it is complete; the place of the fault is named."),
    ROW(WrongDocument, Document, "This is not a configuration document.",
        "Open a document made by this program, or make a new one."),
    ROW(NewerFormat, Document, "The document was made by a newer version of this program.",
        "Update Metersmith, then open it again."),
    ROW(UnknownFamily, Document, "This meter family is not known.",
        "Choose one of the families named."),
    ROW(FamilyMismatch, Document, "Document and meter are of different families.",
        "Use a document of the meter's own family, or connect the meter that the document is for."),
    ROW(UnknownField, Document, "There is no such setting in this family.",
        "Choose one of the settings named."),
    ROW(UnknownCode, Document, "This setting does not have that code.",
        "Choose one of the codes named."),
    ROW(OutOfRange, Document, "The value is outside what is allowed.",
        "Choose a value inside the range named."),
    ROW(RuleBroken, Document, "The document breaks a rule.",
        "Correct the place named, then check the document again."),
    ROW(ReadBackDiffers, Differs, "The meter took the value, but shows another one.",
        "Read the configuration and compare. The meter may have rounded the value or need a restart."),
    ROW(WriteUnknown, NoLink, "The line was cut while a value was being written: the meter has the old or the new value.",
        "Connect again and repeat the same write; it finds out and finishes what is left."),
    ROW(Declined, Cancelled, "Nothing was done: you said no.", "Start again when you want it done."),
    ROW(Cancelled, Cancelled, "Stopped, as you asked.", "Start again when you want it done."),
    ROW(FileNotFound, Files, "The file does not exist.", "Check its name and folder."),
    ROW(FileUnreadable, Files, "The file cannot be read.",
        "Check that it is a file, that you may read it, and its size."),
    ROW(FileUnwritable, Files, "The file cannot be written.",
        "Check that the folder exists, that you may write there, and that the disk has room."),
    ROW(StorageCorrupt, Files, "The emulated meter's memory holds no valid state.",
        "Choose another state folder, or delete this one to begin with a new meter."),
    ROW(Usage, Usage, "The command is not written as it must be.",
        "Look at the part named; --help shows every form."),
};
// clang-format on
#undef ROW

static_assert(rows.size() == errorCodeCount, "every ErrorCode needs its row");

const Row& rowOf(ErrorCode code)
{
    for (const auto& row : rows)
        if (row.code == code)
            return row;
    return rows.front();
}

} // namespace

ErrorText errorText(ErrorCode code)
{
    const Row& row = rowOf(code);
    return {QCoreApplication::translate("services", row.title),
            QCoreApplication::translate("services", row.remedy)};
}

ErrorText errorText(const Error& error)
{
    if (const auto failure = failureText(error))
        return {failure->cause, failure->action};
    return errorText(error.code);
}

int exitCode(ErrorCode code)
{
    return static_cast<int>(rowOf(code).exit);
}

} // namespace metersmith::services
