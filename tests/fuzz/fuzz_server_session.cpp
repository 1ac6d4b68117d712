// SPDX-License-Identifier: Apache-2.0
#include "bare_link.h"
#include "dlms/server_session.h"

#include <cstdlib>

using namespace metersmith;
using namespace metersmith::dlms;

namespace
{

/// Keeps one value of any kind, and checks that it is asked only between associate and released.
class Handler : public ServerHandler
{
public:
    AcseDiagnostic associate(const AssociationRequest& request) override
    {
        if (request.mechanism == Mechanism::LowLevel && request.password.size() > 40)
            return AcseDiagnostic::AuthenticationFailure;
        m_in = true;
        return AcseDiagnostic::Null;
    }
    tl::expected<Data, DataAccessResult> get(ClientSap, const AttributeReference& attribute,
                                             const SelectiveAccess*) override
    {
        check();
        if (attribute.attribute < 0)
            return tl::unexpected(DataAccessResult::ReadWriteDenied);
        return m_value;
    }
    DataAccessResult set(ClientSap, const AttributeReference&, const Data& value) override
    {
        check();
        m_value = value;
        return DataAccessResult::Success;
    }
    tl::expected<Data, ActionResult> action(ClientSap, const MethodReference&,
                                            const std::optional<Data>& parameter) override
    {
        check();
        return parameter.value_or(Data::null());
    }
    void released(ClientSap) override
    {
        check();
        m_in = false;
    }

private:
    void check() const
    {
        if (!m_in)
            std::abort();
    }
    Data m_value = Data::octets(Bytes(300, 1));
    bool m_in = false;
};

} // namespace

/// A client that says anything, one APDU after another: each gets at most one answer.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    TimePoint now{};
    Handler handler;
    ServerSession session(std::make_unique<fuzz::BareLink>(Role::Server), handler);
    (void)session.start(now);
    fuzz::forEachApdu(BytesView(data, size), [&](BytesView apdu) {
        now += std::chrono::milliseconds(10);
        int sent = 0;
        for (const auto& effect : session.received(apdu, now))
            sent += std::holds_alternative<Send>(effect) ? 1 : 0;
        if (sent > 1)
            std::abort();
    });
    return 0;
}
