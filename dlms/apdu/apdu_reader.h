// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_APDU_APDU_READER_H
#define METERSMITH_DLMS_APDU_APDU_READER_H

#include "dlms/apdu/services_list.h"
#include "dlms/axdr.h"

namespace metersmith::dlms
{

/// Reads the fields of an APDU one after another. The first field that fails is kept with its
/// error; every later one then comes back as nothing (0, empty), so that an APDU is read straight
/// through and asked once at the end. Loops over counts end at the first failure.
class ApduReader
{
public:
    explicit ApduReader(BytesView apdu)
        : m_in(apdu)
    {
    }

    bool ok() const { return !m_failed; }
    /// Precondition: !ok().
    Error takeError() { return std::move(m_error); }
    std::size_t offset() const { return m_in.offset(); }
    std::size_t remaining() const { return m_in.remaining(); }
    bool atEnd() const { return m_in.atEnd(); }
    BytesView rest() { return take(m_in.remaining(), "rest"); }
    Reader& reader() { return m_in; }

    std::uint8_t u8(std::string_view field) { return kept(m_in.u8(field), field); }
    std::uint16_t u16(std::string_view field) { return kept(m_in.u16(field), field); }
    std::uint32_t u32(std::string_view field) { return kept(m_in.u32(field), field); }
    BytesView take(std::size_t count, std::string_view field);
    /// A BOOLEAN or a presence octet: anything but 0 is true.
    bool flag(std::string_view field) { return u8(field) != 0; }
    /// A CHOICE or presence octet that must lie in `lowest` … `highest`.
    std::uint8_t choice(std::uint8_t lowest, std::uint8_t highest, std::string_view field);
    /// OCTET STRING: length and bytes.
    Bytes octets(std::string_view field);
    BytesView octetsView(std::string_view field);
    /// The count of a SEQUENCE OF whose elements take `least` bytes each or more: refused before
    /// anything is kept if that many bytes are not left.
    std::size_t count(std::size_t least, std::string_view field);
    Data data(std::string_view field);
    /// SEQUENCE OF Data.
    std::vector<Data> dataList(std::string_view field);

    AttributeReference attribute();
    MethodReference method();
    /// Selective-Access-Descriptor without its presence octet.
    SelectiveAccess selection();
    std::optional<SelectiveAccess> optionalSelection();
    AttributeSelection attributeSelection();
    std::vector<AttributeSelection> attributeList();
    std::vector<MethodReference> methodList();
    GetResult getResult();
    DataAccessResult accessResult() { return static_cast<DataAccessResult>(u8("result")); }
    std::vector<DataAccessResult> accessResults();

    void refuse(ErrorCode code, std::string_view field, std::string detail,
                std::string_view clause = "IEC 62056-5-3");

private:
    template <typename T>
    T kept(Result<T> value, std::string_view field)
    {
        if (value && !m_failed) [[likely]]
            return *std::move(value);
        if (!value)
            keep(std::move(value).error(), field);
        return {};
    }
    void keep(Error error, std::string_view field);

    Reader m_in;
    bool m_failed = false;
    Error m_error;
};

} // namespace metersmith::dlms

#endif
