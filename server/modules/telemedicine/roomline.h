// What happens in one room, in the order in which it was asked for: what needs the disk takes its
// place in the line, and what needs none waits behind it.
#pragma once

#include "core/whendone.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <deque>
#include <functional>
#include <memory>

namespace loket::telemedicine {

// Lives on the hub's thread.
class RoomLines final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // `work()` at its turn: at once where nothing is before it.
    template <class Work>
    auto run(const QString &room, Work work) -> QFuture<std::invoke_result_t<Work>>
    {
        using Answer = std::invoke_result_t<Work>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        const auto place = enter(room);
        place->work = [promise, work = std::move(work)]() mutable {
            promise->addResult(work());
            promise->finish();
        };
        serve(room);
        return promise->future();
    }
    // `then(const Result<T> &)` at its turn, when the disk has answered.
    template <class T, class Then>
    auto after(const QString &room, const QFuture<Result<T>> &written, Then then)
        -> QFuture<std::invoke_result_t<Then, const Result<T> &>>
    {
        using Answer = std::invoke_result_t<Then, const Result<T> &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        const auto place = enter(room);
        whenDoneHere(written, this,
            [this, room, place, promise, then = std::move(then)](const Result<T> &outcome) mutable {
                place->work = [promise, then = std::move(then), outcome]() mutable {
                    promise->addResult(then(outcome));
                    promise->finish();
                };
                serve(room);
            });
        return promise->future();
    }

private:
    struct Place {
        std::function<void()> work = {}; // empty: not yet known
    };

    std::shared_ptr<Place> enter(const QString &room)
    {
        auto place = std::make_shared<Place>();
        m_lines[room].push_back(place);
        return place;
    }
    void serve(const QString &room)
    {
        if (m_isServing.contains(room)) {
            return; // who serves comes to it
        }
        m_isServing.insert(room);
        for (auto line = m_lines.find(room);
             line != m_lines.end() && !line->empty() && line->front()->work;
             line = m_lines.find(room)) {
            const auto place = line->front();
            line->pop_front();
            place->work();
        }
        m_isServing.remove(room);
        if (const auto line = m_lines.find(room); line != m_lines.end() && line->empty()) {
            m_lines.erase(line);
        }
    }

    QHash<QString, std::deque<std::shared_ptr<Place>>> m_lines;
    QSet<QString> m_isServing;
};

} // namespace loket::telemedicine
