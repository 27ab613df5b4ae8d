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
    <message numerus="yes">
        <source>%n matter(s) unclear still. Look again later: sale reconcile</source>
        <translation>
            <numerusform>%n matter unclear still. Look again later: sale reconcile</numerusform>
            <numerusform>%n matters unclear still. Look again later: sale reconcile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n day(s) ahead of %1&apos;s. Set it right.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n day ahead of %1&apos;s. Set it right.</numerusform>
            <numerusform>This computer&apos;s clock is %n days ahead of %1&apos;s. Set it right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n day(s) behind %1&apos;s. Set it right.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n day behind %1&apos;s. Set it right.</numerusform>
            <numerusform>This computer&apos;s clock is %n days behind %1&apos;s. Set it right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n hour(s) ahead of %1&apos;s. Set it right.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n hour ahead of %1&apos;s. Set it right.</numerusform>
            <numerusform>This computer&apos;s clock is %n hours ahead of %1&apos;s. Set it right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n hour(s) behind %1&apos;s. Set it right.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n hour behind %1&apos;s. Set it right.</numerusform>
            <numerusform>This computer&apos;s clock is %n hours behind %1&apos;s. Set it right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) ahead of %1&apos;s. Set it right.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n minute ahead of %1&apos;s. Set it right.</numerusform>
            <numerusform>This computer&apos;s clock is %n minutes ahead of %1&apos;s. Set it right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) behind %1&apos;s. Set it right.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n minute behind %1&apos;s. Set it right.</numerusform>
            <numerusform>This computer&apos;s clock is %n minutes behind %1&apos;s. Set it right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kassir::ui::MainWindow</name>
    <message numerus="yes">
        <source>Look into the journal: %n matter(s) wait for the manager</source>
        <translation>
            <numerusform>Look into the journal: %n matter waits for the manager</numerusform>
            <numerusform>Look into the journal: %n matters wait for the manager</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kassir::ui::PaidSum</name>
    <message numerus="yes">
        <source>Paid: %n sale(s), %1</source>
        <translation>
            <numerusform>Paid: %n sale, %1</numerusform>
            <numerusform>Paid: %n sales, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paid %2, whatever is listed: %n sale(s), %1</source>
        <translation>
            <numerusform>Paid %2, whatever is listed: %n sale, %1</numerusform>
            <numerusform>Paid %2, whatever is listed: %n sales, %1</numerusform>
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
<context>
    <name>kassir::ui::TableExport</name>
    <message numerus="yes">
        <source>Saved %n sale(s): %1</source>
        <translation>
            <numerusform>Saved %n sale: %1</numerusform>
            <numerusform>Saved %n sales: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kassir::window::ClosingQuestion</name>
    <message numerus="yes">
        <source>%n payment(s) are not settled yet. They are kept, but a closed till does not see when the customer pays. It looks again when it is opened. What nobody will pay can be cancelled in the journal.</source>
        <translation>
            <numerusform>%n payment is not settled yet. It is kept, but a closed till does not see when the customer pays. It looks again when it is opened. What nobody will pay can be cancelled in the journal.</numerusform>
            <numerusform>%n payments are not settled yet. They are kept, but a closed till does not see when the customer pays. It looks again when it is opened. What nobody will pay can be cancelled in the journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) wait for the manager: the journal (F9) shows them.</source>
        <translation>
            <numerusform>%n matter waits for the manager: the journal (F9) shows it.</numerusform>
            <numerusform>%n matters wait for the manager: the journal (F9) shows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training payment(s) are not settled yet. They end with the training; their lines are there again the next time.</source>
        <translation>
            <numerusform>%n training payment is not settled yet. It ends with the training; its lines are there again the next time.</numerusform>
            <numerusform>%n training payments are not settled yet. They end with the training; their lines are there again the next time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) are not settled yet. They are kept, and looked at again as soon as the till has started.</source>
        <translation>
            <numerusform>%n payment is not settled yet. It is kept, and looked at again as soon as the till has started.</numerusform>
            <numerusform>%n payments are not settled yet. They are kept, and looked at again as soon as the till has started.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kassir::window::MissedScans</name>
    <message numerus="yes">
        <source>%n scan(s) were not added: scan them again</source>
        <translation>
            <numerusform>%n scan was not added: scan it again</numerusform>
            <numerusform>%n scans were not added: scan them again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>%n sale(s) under the present name are not finished: being rung up, laid aside or not settled. Finish or clear them in the till&apos;s window, then change the name</source>
        <translation>
            <numerusform>%n sale under the present name is not finished: being rung up, laid aside or not settled. Finish or clear it in the till&apos;s window, then change the name</numerusform>
            <numerusform>%n sales under the present name are not finished: being rung up, laid aside or not settled. Finish or clear them in the till&apos;s window, then change the name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) are not settled yet, and are asked about where they were sent: the address and the id can be changed when they are (see the journal in the till&apos;s window), the key at any time</source>
        <translation>
            <numerusform>%n sale is not settled yet, and is asked about where it was sent: the address and the id can be changed when it is (see the journal in the till&apos;s window), the key at any time</numerusform>
            <numerusform>%n sales are not settled yet, and are asked about where they were sent: the address and the id can be changed when they are (see the journal in the till&apos;s window), the key at any time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) are not settled yet, and are asked about where they were sent: the address and the id can be changed when they are (see the journal, F9), the key at any time</source>
        <translation>
            <numerusform>%n sale is not settled yet, and is asked about where it was sent: the address and the id can be changed when it is (see the journal, F9), the key at any time</numerusform>
            <numerusform>%n sales are not settled yet, and are asked about where they were sent: the address and the id can be changed when they are (see the journal, F9), the key at any time</numerusform>
        </translation>
    </message>
</context>
</TS>
