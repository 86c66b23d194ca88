<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Acts</name>
        <message numerus="yes">
            <source>answer %n questions</source>
            <translation>
                <numerusform>answer %n questions</numerusform>
                <numerusform>answer %n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>clear answers of %n questions</source>
            <translation>
                <numerusform>clear answers of %n questions</numerusform>
                <numerusform>clear answers of %n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>flag %n questions</source>
            <translation>
                <numerusform>flag %n questions</numerusform>
                <numerusform>flag %n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>note on %n questions</source>
            <translation>
                <numerusform>note on %n questions</numerusform>
                <numerusform>note on %n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>take the flags of %n questions away</source>
            <translation>
                <numerusform>take the flags of %n questions away</numerusform>
                <numerusform>take the flags of %n questions away</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{result} for %n questions</source>
            <translation>
                <numerusform>{result} for %n questions</numerusform>
                <numerusform>{result} for %n questions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message numerus="yes">
            <source>%n action(s) (is|are) overdue</source>
            <translation>
                <numerusform>%n action is overdue</numerusform>
                <numerusform>%n actions are overdue</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) (is|are) overdue on {day}</source>
            <translation>
                <numerusform>%n action is overdue on {day}</numerusform>
                <numerusform>%n actions are overdue on {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) stated: {states} on {day}.</source>
            <translation>
                <numerusform>%n action stated: {states} on {day}.</numerusform>
                <numerusform>%n actions stated: {states} on {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) stated: {states}.</source>
            <translation>
                <numerusform>%n action stated: {states}.</numerusform>
                <numerusform>%n actions stated: {states}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n byte(s)</source>
            <translation>
                <numerusform>%n byte</numerusform>
                <numerusform>%n bytes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) missing, marked below.</source>
            <translation>
                <numerusform>%n file missing, marked below.</numerusform>
                <numerusform>%n files missing, marked below.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n further action(s) in {place}.</source>
            <translation>
                <numerusform>%n further action in {place}.</numerusform>
                <numerusform>%n further actions in {place}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s).</source>
            <translation>
                <numerusform>%n item.</numerusform>
                <numerusform>%n items.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n major nonconformity(s)</source>
            <translation>
                <numerusform>%n major nonconformity</numerusform>
                <numerusform>%n major nonconformities</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minor nonconformity(s)</source>
            <translation>
                <numerusform>%n minor nonconformity</numerusform>
                <numerusform>%n minor nonconformities</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n opportunity(s) for improvement</source>
            <translation>
                <numerusform>%n opportunity for improvement</numerusform>
                <numerusform>%n opportunities for improvement</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>(%n change(s) in the log of this audit).</source>
            <translation>
                <numerusform>(%n change in the log of this audit).</numerusform>
                <numerusform>(%n changes in the log of this audit).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>OFI: opportunity for improvement. Each clause group shows its gravest result or finding; %n positive practice(s) (is|are) not counted.</source>
            <translation>
                <numerusform>OFI: opportunity for improvement. Each clause group shows its gravest result or finding; %n positive practice is not counted.</numerusform>
                <numerusform>OFI: opportunity for improvement. Each clause group shows its gravest result or finding; %n positive practices are not counted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This is the SHA-256 of the newest of %n change(s) in the log of this audit. Each change carries the hash of the one before it. While the workspace shows the same fingerprint and count, the data behind this report are unchanged since it was made; any later entry, correction or deletion gives another fingerprint.</source>
            <translation>
                <numerusform>This is the SHA-256 of the newest of %n change in the log of this audit. Each change carries the hash of the one before it. While the workspace shows the same fingerprint and count, the data behind this report are unchanged since it was made; any later entry, correction or deletion gives another fingerprint.</numerusform>
                <numerusform>This is the SHA-256 of the newest of %n changes in the log of this audit. Each change carries the hash of the one before it. While the workspace shows the same fingerprint and count, the data behind this report are unchanged since it was made; any later entry, correction or deletion gives another fingerprint.</numerusform>
            </translation>
        </message>
    </context>
</TS>
