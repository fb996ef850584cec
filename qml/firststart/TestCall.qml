// A call to be tried out: the first number of the first service that is served somewhere, and there.
pragma ComponentBehavior: Bound
import QtQuick
import Loket.Console.Setup
import Loket.FirstStart

Item {
    id: call

    required property FirstStartRoom room

    property int age: 0 // rises with services and counters

    readonly property var service: call.serviceNow(call.age)
    readonly property var counter: call.counterNow(call.age)
    readonly property string number: call.service === null ? "A-001"
        : call.service.prefix + "-" + String(call.service.firstNumber).padStart(String(call.service.lastNumber).length, "0")
    readonly property string counterName: call.calledIn(call.room.setup.language)
    // Where to, in each language that a display may speak.
    readonly property var places: call.counter === null ? {} : ({ id: call.calledIn("id"), en: call.calledIn("en"), th: call.calledIn("th") })

    function calledIn(language: string): string {
        return call.counter === null ? "" : SetupWords.called(call.counter, language);
    }
    function valueAt(list: Instantiator, index: int): var {
        return (list.objectAt(index) as ListedValue)?.value ?? null;
    }
    function counterNow(age: int): var {
        for (let i = 0; i < counters.count; ++i) {
            const one = call.valueAt(counters, i);
            if (one !== null && one.serviceIds.length > 0)
                return one;
        }
        return call.valueAt(counters, 0);
    }
    function serviceNow(age: int): var {
        const id = call.counterNow(age)?.serviceIds[0] ?? "";
        for (let i = 0; i < services.count; ++i) {
            const one = call.valueAt(services, i);
            if (one !== null && one.id === id)
                return one;
        }
        return call.valueAt(services, 0);
    }

    visible: false

    Instantiator {
        id: services
        model: call.room.setup.services
        onObjectAdded: ++call.age
        onObjectRemoved: ++call.age

        delegate: ListedValue {
            onValueChanged: ++call.age
        }
    }
    Instantiator {
        id: counters
        model: call.room.setup.counters
        onObjectAdded: ++call.age
        onObjectRemoved: ++call.age

        delegate: ListedValue {
            onValueChanged: ++call.age
        }
    }
}
