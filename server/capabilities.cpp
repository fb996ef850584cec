#include "capabilities.h"

#include "modules/broadcast/broadcastmodule.h"
#include "modules/clinic/clinicmodule.h"
#include "modules/kiosks/kiosksmodule.h"
#include "modules/notifications/notificationsmodule.h"
#include "modules/pictures/picturesmodule.h"
#include "modules/prescription/prescriptionmodule.h"
#include "modules/publishing/publishingmodule.h"
#include "modules/radiology/radiologymodule.h"
#include "modules/records/recordsmodule.h"
#include "modules/reports/reportsmodule.h"
#include "modules/slip/slipmodule.h"
#include "modules/telemedicine/telemedicinemodule.h"
#include "modules/template/templatemodule.h"
#include "modules/voice/voicemodule.h"

namespace loket {
namespace {

template <class T>
Capability capability()
{
    const auto make = [](const ModuleContext &context) -> std::unique_ptr<Module> {
        return std::make_unique<T>(context);
    };
    return {make, T::declaredSettings, T::fillSample, T::fillMorning};
}

std::vector<Capability> makeCapabilities()
{
    std::vector<Capability> all;
    all.push_back(capability<clinic::ClinicModule>());
    all.push_back(capability<radiology::RadiologyModule>());
    all.push_back(capability<templates::TemplateModule>());
    all.push_back(capability<broadcast::BroadcastModule>());
    all.push_back(capability<prescription::PrescriptionModule>());
    all.push_back(capability<records::RecordsModule>());
    all.push_back(capability<slip::SlipModule>());
    all.push_back(capability<kiosks::KiosksModule>());
    all.push_back(capability<publishing::PublishingModule>());
    all.push_back(capability<telemedicine::TelemedicineModule>());
    all.push_back(capability<voice::VoiceModule>());
    all.push_back(capability<pictures::PicturesModule>());
    all.push_back(capability<notifications::NotificationsModule>());
    all.push_back(capability<reports::ReportsModule>()); // has what is left of reports:…
    return all;
}

} // namespace

const std::vector<Capability> &capabilities()
{
    static const std::vector<Capability> all = makeCapabilities();
    return all;
}

QList<ModuleSetting> moduleSettings()
{
    QList<ModuleSetting> settings;
    for (const Capability &capability : capabilities()) {
        settings += capability.declaredSettings();
    }
    return settings;
}

} // namespace loket
