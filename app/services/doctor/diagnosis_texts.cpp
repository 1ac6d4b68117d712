// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/doctor/diagnosis_texts.h"

#include <QCoreApplication>

#include <array>

namespace metersmith::services
{

namespace
{

struct Row {
    Finding finding;
    Verdict verdict;
    const char* text;
    const char* fix;
};

#define ROW(finding, verdict, text, fix)                                                           \
    Row                                                                                            \
    {                                                                                              \
        Finding::finding, Verdict::verdict, QT_TRANSLATE_NOOP("services", text),                   \
            QT_TRANSLATE_NOOP("services", fix)                                                     \
    }

// clang-format off
constexpr std::array rows{
    ROW(Healthy, Healthy, "The meter answers and lets us in.",
        "Nothing needs to be done."),
    ROW(NoHead, NoHead, "There is no optical head at this port.",
        "Plug in the optical head, or choose the port where it is; \"heads\" lists them."),
    ROW(NobodyListens, NoHead, "Nobody takes connections at this network address.",
        "Check address and port number, that the converter or gateway has supply, and that no firewall is between."),
    ROW(LineBroke, NoHead, "The port broke while it was in use.",
        "Check the cable, plug the head in again, and start once more."),
    ROW(NoPermission, NoPermission, "You may not use this port.",
        "Add yourself to the group dialout (sudo usermod -aG dialout $USER), then log out and in again."),
    ROW(PortBusy, PortBusy, "Another program uses this port.",
        "Close the other program, then start once more."),
    ROW(Dark, Dark, "Not one byte comes back, at any speed.",
        "Seat the head on the optical port, cable downwards, and turn it the right way up. Check that the meter has supply, that its cover does not hide the port, and that the port is not disabled (right push button, or by configuration)."),
    ROW(NetworkSilent, Dark, "The connection stands, and not one byte comes back.",
        "Check that the converter's cable or head is on the meter, and the converter's speed and parity: 9600 8N1."),
    ROW(EchoOnly, EchoOnly, "The head echoes, the meter is silent.",
        "The head works and reflects its own light. Seat it on the meter's optical port, cable downwards. If it sits well, the port may be disabled in the meter."),
    ROW(WrongBaud, WrongBaud, "The meter speaks at another speed.",
        "Use the speed that works, named below."),
    ROW(WrongParity, WrongParity, "The meter speaks with another parity.",
        "This program speaks 8N1 in HDLC and 7E1 in the sign-on: set the meter or the converter between to that, or read it with a program that can be set."),
    ROW(FormRefused, LineRefused, "The port does not do characters of this form: its driver or converter refuses the parity or speed.",
        "Let the program make the parity: add ?parity=none to the port's address. If the speed is refused, use another converter."),
    ROW(Misaligned, Misaligned, "Answers come damaged: the head sits badly, or light disturbs it.",
        "Seat the head in the middle of the port, hold it still, and keep sunlight and lamps away; the link quality shows when it is well."),
    ROW(SignOnOff, ModeOff, "The meter answers HDLC, but not the sign-on of IEC 62056-21.",
        "Use the protocol that works, named below; or enable IEC 62056-21 in the meter (Z18: 001 or 002)."),
    ROW(SignOnNeeded, ModeOff, "The meter answers only after the sign-on of IEC 62056-21.",
        "Use the protocol that works, named below."),
    ROW(NoHdlc, ModeOff, "The meter speaks IEC 62056-21 alone: there is no HDLC at this port.",
        "Read it with \"readout\"; its COSEM objects cannot be reached at this port."),
    ROW(OtherFraming, ModeOff, "The meter is there, but speaks the other framing: HDLC, or the wrapper.",
        "Use the address that works, named below."),
    ROW(WrongAddress, WrongAddress, "A meter is there, at another server address.",
        "Use the address that works, named below; first make sure that it is the meter you mean."),
    ROW(NoAddress, WrongAddress, "The meter opens HDLC, and answers at none of the addresses known.",
        "Ask for its server address (logical and physical) and give it with --server."),
    ROW(WrongClient, WrongClient, "The meter refuses this client.",
        "Choose a client (access level) that the meter knows, with the security that belongs to it."),
    ROW(ClientIgnored, WrongClient, "The meter answers the public client, and not this one.",
        "Choose a client (access level) that the meter knows."),
    ROW(WrongPassword, WrongPassword, "The meter refused the password.",
        "Check the password of this access level. It was tried once; some meters lock for minutes after several wrong ones."),
    ROW(NoPassword, WrongPassword, "The meter answers; to be let in as this client, a password is needed and none was given.",
        "Give the password of this access level, or choose the public client."),
    ROW(WrongKey, WrongKey, "The line is good, but the keys are not those of this meter.",
        "Compare serial number and system title of the key file with the meter's, see that encryption and authentication key are not exchanged, and that nobody has changed the keys since."),
    ROW(NoKey, WrongKey, "The meter answers; to be let in as this client, keys are needed and none were given.",
        "Give the meter's key file with --keys, or choose a client that needs none."),
    ROW(WrongCounter, WrongCounter, "The meter refuses the invocation counter.",
        "Read the meter's counter as the public client and go on above it; see that no other program uses the same keys."),
    ROW(CounterMended, WrongCounter, "The invocation counter had fallen behind the meter's; it has been read from the meter and set.",
        "Start again: the meter now lets this client in. If it happens again, another program uses the same keys."),
    ROW(LinkHeld, Unknown, "The meter refuses every connection: another reader may be connected.",
        "End the other connection, or wait two minutes until the meter gives it up, and start once more."),
    ROW(Strange, Unknown, "The meter answers whole frames, but does not get on.",
        "Keep a trace (--trace FILE) and send it with a report."),
    ROW(Garbage, Unknown, "Bytes come that make no sense at any speed or parity tried.",
        "Keep bright light away, see that no other device is on the line, and keep a trace (--trace FILE)."),
};
// clang-format on
#undef ROW

static_assert(rows.size() == findingCount, "every Finding needs its row");

const Row& rowOf(Finding finding)
{
    for (const auto& row : rows)
        if (row.finding == finding)
            return row;
    return rows.back();
}

constexpr int healthy = 0;
constexpr int noLink = 3;
constexpr int refused = 4;

struct VerdictRow {
    Verdict verdict;
    std::string_view name;
    int exitCode;
};
constexpr std::array verdicts{
    VerdictRow{Verdict::Healthy, "healthy", healthy},
    VerdictRow{Verdict::NoHead, "no-head", noLink},
    VerdictRow{Verdict::NoPermission, "no-permission", noLink},
    VerdictRow{Verdict::PortBusy, "port-busy", noLink},
    VerdictRow{Verdict::Dark, "dark", noLink},
    VerdictRow{Verdict::EchoOnly, "echo-only", noLink},
    VerdictRow{Verdict::WrongBaud, "wrong-baud", noLink},
    VerdictRow{Verdict::WrongParity, "wrong-parity", noLink},
    VerdictRow{Verdict::LineRefused, "line-refused", noLink},
    VerdictRow{Verdict::Misaligned, "misaligned", noLink},
    VerdictRow{Verdict::ModeOff, "mode-off", noLink},
    VerdictRow{Verdict::WrongAddress, "wrong-address", noLink},
    VerdictRow{Verdict::WrongClient, "wrong-client", refused},
    VerdictRow{Verdict::WrongPassword, "wrong-password", refused},
    VerdictRow{Verdict::WrongKey, "wrong-key", refused},
    VerdictRow{Verdict::WrongCounter, "wrong-counter", refused},
    VerdictRow{Verdict::Unknown, "unknown", noLink},
};

const VerdictRow& rowOf(Verdict verdict)
{
    for (const auto& row : verdicts)
        if (row.verdict == verdict)
            return row;
    return verdicts.back();
}

} // namespace

DiagnosisText diagnosisText(Finding finding)
{
    const Row& row = rowOf(finding);
    return {row.verdict, QCoreApplication::translate("services", row.text),
            QCoreApplication::translate("services", row.fix)};
}

std::string_view name(Verdict verdict)
{
    return rowOf(verdict).name;
}

int exitCode(Verdict verdict)
{
    return rowOf(verdict).exitCode;
}

} // namespace metersmith::services
