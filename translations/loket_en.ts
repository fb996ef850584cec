<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AccountStep</name>
    <message numerus="yes">
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>Use at least %n character.</numerusform>
            <numerusform>Use at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertRow</name>
    <message numerus="yes">
        <source>%1 of %n people have read it</source>
        <translation>
            <numerusform>%1 of %n person has read it</numerusform>
            <numerusform>%1 of %n people have read it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message numerus="yes">
        <source>These numbers are %n second(s) old.</source>
        <translation>
            <numerusform>These numbers are %n second old.</numerusform>
            <numerusform>These numbers are %n seconds old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These numbers are %n minute(s) old.</source>
        <translation>
            <numerusform>These numbers are %n minute old.</numerusform>
            <numerusform>These numbers are %n minutes old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These numbers are %n hour(s) old.</source>
        <translation>
            <numerusform>These numbers are %n hour old.</numerusform>
            <numerusform>These numbers are %n hours old.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookingsPage</name>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BroadcastWords</name>
    <message numerus="yes">
        <source>%n display(s)</source>
        <translation>
            <numerusform>%n display</numerusform>
            <numerusform>%n displays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%1 of %n person</numerusform>
            <numerusform>%1 of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n phone</numerusform>
            <numerusform>%n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more: off, will miss it.</source>
        <comment>names of displays</comment>
        <translation>
            <numerusform>%1 and %n more: off, will miss it.</numerusform>
            <numerusform>%1 and %n more: off, will miss it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockBanner</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how far the clock was set</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how far the clock was set</comment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how far the clock was set</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseDayDialog</name>
    <message numerus="yes">
        <source>This ends %n visit(s):</source>
        <translation>
            <numerusform>This ends %n visit:</numerusform>
            <numerusform>This ends %n visits:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConcernRow</name>
    <message numerus="yes">
        <source>%n left</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message numerus="yes">
        <source>%n second(s) old</source>
        <comment>age of what is on the screen</comment>
        <translation>
            <numerusform>%n second old</numerusform>
            <numerusform>%n seconds old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) old</source>
        <comment>age of what is on the screen</comment>
        <translation>
            <numerusform>%n minute old</numerusform>
            <numerusform>%n minutes old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) old</source>
        <comment>age of what is on the screen</comment>
        <translation>
            <numerusform>%n hour old</numerusform>
            <numerusform>%n hours old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsultationWords</name>
    <message numerus="yes">
        <source>%n inside</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n inside</numerusform>
            <numerusform>%n inside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CurrentCard</name>
    <message numerus="yes">
        <source>Called %n time(s)</source>
        <translation>
            <numerusform>Called %n time</numerusform>
            <numerusform>Called %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message numerus="yes">
        <source>The last %n are kept.</source>
        <translation>
            <numerusform>The last one is kept.</numerusform>
            <numerusform>The last %n are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) on record</source>
        <translation>
            <numerusform>%n event on record</numerusform>
            <numerusform>%n events on record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoneColumn</name>
    <message numerus="yes">
        <source>%n cancelled</source>
        <comment>scans</comment>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message numerus="yes">
        <source> – %n more time(s), the last at %1</source>
        <translation>
            <numerusform> – %n more time, the last at %1</numerusform>
            <numerusform> – %n more times, the last at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> – %n more time(s)</source>
        <translation>
            <numerusform> – %n more time</numerusform>
            <numerusform> – %n more times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message numerus="yes">
        <source>%n event(s) are in %1.</source>
        <translation>
            <numerusform>%n event is in %1.</numerusform>
            <numerusform>%n events are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counter(s)</source>
        <translation>
            <numerusform>%n counter</numerusform>
            <numerusform>%n counters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n screen(s)</source>
        <translation>
            <numerusform>%n screen</numerusform>
            <numerusform>%n screens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeaderNews</name>
    <message numerus="yes">
        <source>%n news for you</source>
        <translation>
            <numerusform>%n news for you</numerusform>
            <numerusform>%n news for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockTimeDialog</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LostScreens</name>
    <message numerus="yes">
        <source>%n screen(s) off: %1</source>
        <translation>
            <numerusform>%n screen off: %1</numerusform>
            <numerusform>%n screens off: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n screen(s) off</source>
        <translation>
            <numerusform>%n screen off</numerusform>
            <numerusform>%n screens off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message numerus="yes">
        <source>Use at least %n character(s).</source>
        <translation>
            <numerusform>Use at least %n character.</numerusform>
            <numerusform>Use at least %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message numerus="yes">
        <source>%n items</source>
        <comment>medicines</comment>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairingCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>screens that show a code</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelFoot</name>
    <message numerus="yes">
        <source>%n items are left to settle before the patient is called.</source>
        <translation>
            <numerusform>%n item is left to settle before the patient is called.</numerusform>
            <numerusform>%n items are left to settle before the patient is called.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresetTile</name>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counter(s)</source>
        <translation>
            <numerusform>%n counter</numerusform>
            <numerusform>%n counters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresetTiles</name>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counter(s)</source>
        <translation>
            <numerusform>%n counter</numerusform>
            <numerusform>%n counters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message numerus="yes">
        <source>%n row(s) in all</source>
        <translation>
            <numerusform>%n row in all</numerusform>
            <numerusform>%n rows in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message numerus="yes">
        <source>%n event(s) written</source>
        <translation>
            <numerusform>%n event written</numerusform>
            <numerusform>%n events written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchState</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message numerus="yes">
        <source>%n on the screens now</source>
        <translation>
            <numerusform>%n on the screens now</numerusform>
            <numerusform>%n on the screens now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceTableRow</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesCard</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message numerus="yes">
        <source>%n changed setting(s) count only after the next start: restart Loket on the server&apos;s computer when nobody is waiting.</source>
        <translation>
            <numerusform>%n changed setting counts only after the next start: restart Loket on the server&apos;s computer when nobody is waiting.</numerusform>
            <numerusform>%n changed settings count only after the next start: restart Loket on the server&apos;s computer when nobody is waiting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message numerus="yes">
        <source>Called %n time(s)</source>
        <translation>
            <numerusform>Called once</numerusform>
            <numerusform>Called %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeAwayDialog</name>
    <message numerus="yes">
        <source>%n patient(s) are waiting for it or are served there. It can be removed when nobody is.</source>
        <translation>
            <numerusform>%n patient is waiting for it or is served there. It can be removed when nobody is.</numerusform>
            <numerusform>%n patients are waiting for it or are served there. It can be removed when nobody is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestSlip</name>
    <message numerus="yes">
        <source>%n printer(s) set up</source>
        <translation>
            <numerusform>%n printer set up</numerusform>
            <numerusform>%n printers set up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TryStep</name>
    <message numerus="yes">
        <source>%n display(s) connected</source>
        <translation>
            <numerusform>%n display connected</numerusform>
            <numerusform>%n displays connected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Web</name>
    <message numerus="yes">
        <source>These numbers are %n second(s) old.</source>
        <translation>
            <numerusform>These numbers are %n second old.</numerusform>
            <numerusform>These numbers are %n seconds old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These numbers are %n minute(s) old.</source>
        <translation>
            <numerusform>These numbers are %n minute old.</numerusform>
            <numerusform>These numbers are %n minutes old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These numbers are %n hour(s) old.</source>
        <translation>
            <numerusform>These numbers are %n hour old.</numerusform>
            <numerusform>These numbers are %n hours old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This page closes in %n second(s).</source>
        <translation>
            <numerusform>This page closes in %n second.</numerusform>
            <numerusform>This page closes in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, as short as possible</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
</TS>
