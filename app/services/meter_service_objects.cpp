// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/jobs/attributes.h"
#include "app/services/jobs/bulk_read.h"
#include "app/services/jobs/carry_signed.h"
#include "app/services/jobs/invoke.h"
#include "app/services/jobs/object_list.h"
#include "app/services/meter_service.h"

namespace metersmith::services
{

// The operations on COSEM objects of any meter.

void MeterService::get(const QStringList& references, const ProfileSelection& selection)
{
    std::vector<dlms::AttributeReference> attributes;
    for (const auto& reference : references) {
        const auto read = jobs::parseReferences(reference.toStdString());
        if (!read) {
            failLater(within("get " + reference.toStdString(), read.error()));
            return;
        }
        attributes.insert(attributes.end(), read->begin(), read->end());
    }
    start(std::make_unique<jobs::Get>(attributes, selection, connection().shortNames),
          [this](const Job& job, const std::optional<Error>& error) {
              if (error)
                  emit failed(*error);
              else
                  emit valuesRead(static_cast<const jobs::Get&>(job).values());
          });
}

void MeterService::set(const QString& reference, const QString& notation)
{
    const std::string place = "set " + reference.toStdString();
    const auto attribute = dlms::parseAttributeReference(reference.toStdString());
    if (!attribute) {
        failLater(within(place, attribute.error()));
        return;
    }
    auto data = dlms::parseNotation(notation.toStdString());
    if (!data) {
        failLater(within(place, data.error()));
        return;
    }
    if (connection().shortNames) {
        failLater({ErrorCode::Unsupported,
                   place,
                   "writing by short names is not offered; the meter's own program can do it",
                   {}});
        return;
    }
    start(std::make_unique<jobs::Set>(*attribute, *std::move(data)),
          [this](const Job& job, const std::optional<Error>& error) {
              if (error)
                  emit failed(*error);
              else
                  emit valueSet(static_cast<const jobs::Set&>(job).readBack());
          });
}

void MeterService::action(const QString& reference, const QString& notation)
{
    const std::string place = "action " + reference.toStdString();
    const auto method = dlms::parseAttributeReference(reference.toStdString());
    if (!method) {
        failLater(within(place, method.error()));
        return;
    }
    std::optional<dlms::Data> parameter;
    if (!notation.isEmpty()) {
        auto data = dlms::parseNotation(notation.toStdString());
        if (!data) {
            failLater(within(place, data.error()));
            return;
        }
        parameter = *std::move(data);
    }
    const dlms::MethodReference target{method->classId, method->object, method->attribute};
    start(std::make_unique<jobs::Invoke>(target, std::move(parameter)),
          [this](const Job& job, const std::optional<Error>& error) {
              if (error)
                  emit failed(*error);
              else
                  emit actionDone(static_cast<const jobs::Invoke&>(job).returned());
          });
}

void MeterService::carrySigned(const SignedCommand& command)
{
    start(std::make_unique<jobs::CarrySigned>(command),
          [this](const Job& job, const std::optional<Error>& error) {
              if (error)
                  emit failed(*error);
              else
                  emit actionDone(static_cast<const jobs::CarrySigned&>(job).returned());
          });
}

void MeterService::listObjects()
{
    if (connection().shortNames) {
        ReadAllOptions options;
        options.values = false;
        start(std::make_unique<jobs::BulkRead>(options, true, namingFamily()),
              [this](const Job& job, const std::optional<Error>& error) {
                  std::vector<ObjectListEntry> list;
                  for (const auto& read : static_cast<const jobs::BulkRead&>(job).readout().objects)
                      list.push_back(read.object);
                  if (error)
                      emit failed(*error);
                  else
                      emit objectsListed(list);
              });
        return;
    }
    start(std::make_unique<jobs::ListObjects>(),
          [this](const Job& job, const std::optional<Error>& error) {
              if (error)
                  emit failed(*error);
              else
                  emit objectsListed(static_cast<const jobs::ListObjects&>(job).objects());
          });
}

void MeterService::readAll(const ReadAllOptions& options)
{
    start(std::make_unique<jobs::BulkRead>(options, connection().shortNames, namingFamily()),
          [this](const Job& job, const std::optional<Error>& error) {
              const auto& bulk = static_cast<const jobs::BulkRead&>(job);
              if (!error) {
                  emit allRead(bulk.readout());
                  return;
              }
              if (bulk.hasValues())
                  emit partlyRead(bulk.readout());
              emit failed(*error);
          });
}

} // namespace metersmith::services
