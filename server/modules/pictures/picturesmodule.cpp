#include "modules/pictures/picturesmodule.h"

#include "core/logging.h"
#include "core/whendone.h"
#include "vocabulary/pictures/names.h"

#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>

namespace loket::pictures {

namespace {

constexpr Millis lookEvery = std::chrono::seconds(3);

// What has this id never changes.
Reply pictureReply(const QByteArray &bytes, const QByteArray &contentType)
{
    return {.body = {},
        .content = bytes,
        .contentType = contentType,
        .headers = {{"Cache-Control", "private, max-age=86400"}}};
}

} // namespace

PicturesModule::PicturesModule(const ModuleContext &context, QObject *parent)
    : Module(parent),
      m_hub(context.hub),
      m_settings(settingsFrom(context.settings))
{
    m_pool.setMaxThreadCount(2);
    m_looks.setSingleShot(true);
    m_looks.setInterval(lookEvery);
    connect(&m_looks, &QTimer::timeout, this, &PicturesModule::look);
}

PicturesModule::~PicturesModule()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void PicturesModule::registerCommands(CommandRegistry &commands)
{
    commands.add({.name = commands::picture,
                     .summary = u"A picture that displays show between calls."_s,
                     .route = routes::get(u"/pictures/{pictureId}"_s),
                     .right = Right::Anyone,
                     .fields = {fields::id(u"pictureId"_s).required()},
                     .changes = false,
                     .httpOnly = true},
        this, &PicturesModule::picture);
    commands.addEvent({.name = events::show,
        .summary =
            u"The pictures that displays show between calls, for who has just subscribed, and when they change."_s,
        .channels = {channel},
        .fields = {u"pictures"_s, u"after"_s, u"each"_s}});
}

void PicturesModule::registerChannels(Hub &hub)
{
    hub.declare({.pattern = channel,
        .description = u"The pictures that displays show between calls, and when."_s,
        .subscribe = channels::withRight(Right::Anyone),
        .publish = {},
        .history = 0,
        .delivery = Delivery::LatestWins,
        .snapshot = [this](const Identity &, const QString &) {
            return QList<Message> {{.event = events::show, .data = show().toJson()}};
        }});
}

// Nobody waits for pictures.
QFuture<Result<Done>> PicturesModule::start()
{
    if (!m_settings.folder.isEmpty()) {
        look();
    }
    return QtFuture::makeReadyFuture(Result<Done>(Done {}));
}

void PicturesModule::look()
{
    const auto looked = QtConcurrent::run(
        &m_pool, [folder = m_settings.folder, known = m_gallery]() -> Result<Gallery> {
            if (!QFileInfo(folder).isDir()) {
                return fail(errors::notFound(u"The folder is not there."_s));
            }
            return lookInto(folder, known);
        });
    whenDone(looked, this, [this](const Result<Gallery> &found) {
        m_isThere = found.has_value();
        take(found.value_or(Gallery {}));
        m_looks.start();
    });
}

void PicturesModule::take(const Gallery &found)
{
    if (found == m_gallery) {
        return;
    }
    for (auto fault = found.faults.cbegin(); fault != found.faults.cend(); ++fault) {
        if (!m_gallery.faults.contains(fault.key())) {
            qCWarning(logServer).noquote() << "pictures:" << *fault;
        }
    }
    const bool isOther = found.pictures != m_gallery.pictures;
    m_gallery = found;
    if (isOther) {
        m_hub.publish(channel, events::show, show().toJson());
    }
}

Show PicturesModule::show() const
{
    Show show {.after = m_settings.after, .each = m_settings.each};
    for (const Picture &picture : m_gallery.pictures) {
        show.paths.append(picturePath(picture.id));
    }
    return show;
}

Health PicturesModule::health() const
{
    Health health {.ok = m_isThere,
        .details = {
            {u"shown"_s, m_gallery.pictures.size()}, {u"leftOut"_s, m_gallery.faults.size()}}};
    if (!health.ok) {
        health.problem = u"The folder with pictures for displays is not there."_s;
    }
    return health;
}

QFuture<Result<Reply>> PicturesModule::picture(const Call &call)
{
    const QString id = call.values.text(u"pictureId"_s);
    const auto known = std::find_if(m_gallery.pictures.cbegin(), m_gallery.pictures.cend(),
        [&id](const Picture &one) { return one.id == id; });
    if (known == m_gallery.pictures.cend()) {
        return ready(fail(errors::notFound(u"This picture is not shown any more."_s)));
    }
    const auto read = QtConcurrent::run(&m_pool, [picture = *known] { return bytesOf(picture); });
    return mapWhenDone(
        read, this, [type = known->contentType](const Result<QByteArray> &bytes) -> Result<Reply> {
            return bytes.map([&](const QByteArray &found) { return pictureReply(found, type); });
        });
}

} // namespace loket::pictures
