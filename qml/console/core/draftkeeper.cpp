#include "qml/console/core/draftkeeper.h"

#include <QJSValue>
#include <QMetaProperty>
#include <QQuickWindow>

#include <algorithm>

namespace loket::console {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *draftProperty = "draft";

bool isField(const QObject *object)
{
    return !object->objectName().isEmpty()
        && object->metaObject()->indexOfProperty(draftProperty) >= 0;
}

QJsonValue draftIn(const QObject *field)
{
    QVariant draft = field->property(draftProperty);
    if (draft.metaType() == QMetaType::fromType<QJSValue>()) {
        draft = draft.value<QJSValue>().toVariant();
    }
    return draft.isValid() ? QJsonValue::fromVariant(draft) : QJsonValue(QJsonValue::Undefined);
}

void collect(QQuickItem *item, QList<QObject *> &fields)
{
    for (QQuickItem *child : item->childItems()) {
        if (isField(child)) {
            fields.append(child);
        } else {
            collect(child, fields);
        }
    }
}

} // namespace

DraftKeeper::DraftKeeper(QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::keep);
}

QQuickWindow *DraftKeeper::window() const
{
    if (m_scope && m_scope->window()) {
        return m_scope->window();
    }
    for (const QObject *object = this; object; object = object->parent()) {
        const auto *item = qobject_cast<const QQuickItem *>(object);
        if (item && item->window()) {
            return item->window();
        }
    }
    return nullptr;
}

Drafts *DraftKeeper::drafts() const
{
    const QQuickWindow *place = m_name.isEmpty() ? nullptr : window();
    return place ? place->property("drafts").value<Drafts *>() : nullptr;
}

bool DraftKeeper::has() const
{
    const Drafts *all = drafts();
    return all && !all->value(m_name).isEmpty();
}

QString DraftKeeper::keptAbout() const
{
    const Drafts *all = drafts();
    return all ? all->value(m_name).value(u"about"_s).toString() : QString();
}

QList<QObject *> DraftKeeper::fields() const
{
    QList<QObject *> fields;
    if (m_self && isField(m_self)) {
        fields.append(m_self);
    }
    if (m_scope) {
        collect(m_scope, fields);
    }
    return fields;
}

void DraftKeeper::begin()
{
    const Drafts *all = drafts();
    if (!all) {
        return;
    }
    const QJsonObject kept = all->value(m_name);
    m_missing = kept.value(u"about"_s).toString() == m_about ? kept.value(u"fields"_s).toObject()
                                                             : QJsonObject();
    m_atFirst = {};
    m_isKeeping = true;
    // What comes to light later is there when it is painted, or when the keyboard is in it.
    connect(
        window(), &QQuickWindow::afterAnimating, this, &DraftKeeper::look, Qt::UniqueConnection);
    connect(window(), &QQuickWindow::activeFocusItemChanged, this, &DraftKeeper::look,
        Qt::UniqueConnection);
    look();
    keep();
}

void DraftKeeper::look()
{
    if (m_isKeeping) {
        for (QObject *field : fields()) {
            follow(field);
        }
    }
    if (m_missing.isEmpty() && window()) {
        disconnect(window(), &QQuickWindow::afterAnimating, this, &DraftKeeper::look);
    }
}

void DraftKeeper::follow(QObject *field)
{
    const QMetaObject *type = field->metaObject();
    const QMetaProperty draft = type->property(type->indexOfProperty(draftProperty));
    static const QMetaMethod slot =
        staticMetaObject.method(staticMetaObject.indexOfSlot("changed()"));
    connect(field, draft.notifySignal(), this, slot, Qt::UniqueConnection);
    const QString name = field->objectName();
    if (m_atFirst.contains(name)) {
        return;
    }
    const QJsonValue kept = m_missing.take(name);
    // What was put back goes on being kept, whatever is there without it.
    m_atFirst.insert(name, kept.isUndefined() ? draftIn(field) : QJsonValue());
    if (!kept.isUndefined()) {
        QMetaObject::invokeMethod(field, "takeDraft", Q_ARG(QVariant, kept.toVariant()));
    }
}

void DraftKeeper::changed()
{
    if (m_isKeeping) {
        m_soon.start();
    }
}

bool DraftKeeper::isChanged(const QObject *field) const
{
    const QJsonValue value = draftIn(field);
    const QString name = field->objectName();
    return !value.isUndefined() && m_atFirst.contains(name) && value != m_atFirst.value(name);
}

bool DraftKeeper::isBegun() const
{
    const QList<QObject *> all = fields();
    return m_isKeeping && std::any_of(all.cbegin(), all.cend(), [this](QObject *field) {
        return isChanged(field);
    });
}

void DraftKeeper::keep()
{
    Drafts *all = drafts();
    if (!all || !m_isKeeping) {
        return;
    }
    QJsonObject values = m_missing;
    for (QObject *field : fields()) {
        follow(field);
        if (isChanged(field)) {
            values.insert(field->objectName(), draftIn(field));
        }
    }
    all->set(m_name, {{u"about"_s, m_about}, {u"fields"_s, values}});
}

void DraftKeeper::forget()
{
    m_isKeeping = false;
    m_soon.stop();
    if (Drafts *all = drafts()) {
        all->set(m_name, {});
    }
}

} // namespace loket::console
