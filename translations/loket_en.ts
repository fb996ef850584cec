<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
</context>
</TS>
