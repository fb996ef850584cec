// Which rows of a list are news, by id, and for how long.
import QtQuick

Timer {
    id: news

    property int newFor: 8000 // ms
    property int changedFor: 4000
    property var until: ({}) // by id: { isNew, at }

    function tell(id: string, isNew: bool) {
        const all = Object.assign({}, news.until);
        const before = all[id] ?? { isNew: false, at: 0 };
        all[id] = { isNew: isNew || before.isNew, at: Math.max(before.at, Date.now() + (isNew ? news.newFor : news.changedFor)) };
        news.until = all;
        news.start();
    }
    function isNew(id: string): bool {
        return news.until[id]?.isNew ?? false;
    }
    function isChanged(id: string): bool {
        return news.until[id] !== undefined && !news.until[id].isNew;
    }

    interval: 500
    repeat: true
    onTriggered: {
        const left = {};
        for (const id of Object.keys(news.until)) {
            if (news.until[id].at > Date.now())
                left[id] = news.until[id];
        }
        news.until = left;
        if (Object.keys(left).length === 0)
            news.stop();
    }
}
