<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>commandline</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not paid within %n second(s). The payment still exists and may be paid later.</source>
        <translation>
            <numerusform>Not paid within %n second. The payment still exists and may be paid later.</numerusform>
            <numerusform>Not paid within %n seconds. The payment still exists and may be paid later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No fiscal check within %n second(s). Look for it again later.</source>
        <translation>
            <numerusform>No fiscal check within %n second. Look for it again later.</numerusform>
            <numerusform>No fiscal check within %n seconds. Look for it again later.</numerusform>
        </translation>
    </message>
</context>
</TS>
