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
<context>
    <name>kassir::ui::PaymentPanel</name>
    <message numerus="yes">
        <source>Payme holds %n more payment(s) for this sale. Call the person in charge.</source>
        <translation>
            <numerusform>Payme holds %n more payment for this sale. Call the person in charge.</numerusform>
            <numerusform>Payme holds %n more payments for this sale. Call the person in charge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kassir::ui::SalePage</name>
    <message numerus="yes">
        <source>%n lines removed</source>
        <translation>
            <numerusform>%n line removed</numerusform>
            <numerusform>%n lines removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines pasted</source>
        <translation>
            <numerusform>%n line pasted</numerusform>
            <numerusform>%n lines pasted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kassir::ui::SummaryPanel</name>
    <message numerus="yes">
        <source>%n things to correct before payment</source>
        <translation>
            <numerusform>%n thing to correct before payment</numerusform>
            <numerusform>%n things to correct before payment</numerusform>
        </translation>
    </message>
</context>
</TS>
