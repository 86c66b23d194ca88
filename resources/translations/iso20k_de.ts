<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Acknowledgement</name>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Accepted with comment</source>
        <translation>Mit Anmerkung angenommen</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Bestritten</translation>
    </message>
</context>
<context>
    <name>ActionStatus</name>
    <message>
        <source>Implemented</source>
        <translation>Umgesetzt</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>(not described yet)</source>
        <translation>(noch nicht beschrieben)</translation>
    </message>
    <message>
        <source>A corrective action answers a finding: open the finding and add one there.</source>
        <translation>Eine Korrekturmaßnahme gehört zu einer Feststellung: die Feststellung öffnen und dort eine hinzufügen.</translation>
    </message>
    <message>
        <source>Add a corrective action for {} {}</source>
        <translation>Korrekturmaßnahme zu {} {} hinzufügen</translation>
    </message>
    <message>
        <source>Add for {}</source>
        <translation>Hinzufügen zu {}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Attach to this action</source>
        <translation>An diese Maßnahme anhängen</translation>
    </message>
    <message>
        <source>Attach to {}</source>
        <translation>An {} anhängen</translation>
    </message>
    <message>
        <source>Auditee&apos;s part</source>
        <translation>Auditierte Organisation</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation type="unfinished">Korrekturmaßnahme</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>Korrekturmaßnahmen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Fällig</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Wirksamkeit</translation>
    </message>
    <message>
        <source>Fills in your name and today&apos;s date</source>
        <translation>Trägt Ihren Namen und das heutige Datum ein</translation>
    </message>
    <message>
        <source>Filter by word, owner or number</source>
        <translation>Nach Wort, Verantwortlichem oder Nummer filtern</translation>
    </message>
    <message>
        <source>Filter the corrective actions by state</source>
        <translation>Korrekturmaßnahmen nach Status filtern</translation>
    </message>
    <message>
        <source>Filter the corrective actions by words</source>
        <translation>Korrekturmaßnahmen nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>Go to finding {}</source>
        <translation>Zur Feststellung {}</translation>
    </message>
    <message>
        <source>Go to the findings</source>
        <translation>Zu den Feststellungen</translation>
    </message>
    <message>
        <source>History of the corrective action</source>
        <translation>Verlauf der Korrekturmaßnahme</translation>
    </message>
    <message>
        <source>History of {}</source>
        <translation>Verlauf von {}</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Link evidence that is there…</source>
        <translation>Vorhandenen Nachweis verknüpfen…</translation>
    </message>
    <message>
        <source>No corrective actions yet</source>
        <translation>Noch keine Korrekturmaßnahmen</translation>
    </message>
    <message>
        <source>Not implemented yet</source>
        <translation>Noch nicht umgesetzt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished">Verantwortlich</translation>
    </message>
    <message>
        <source>Say who verified, when and on what evidence; then give the verdict.</source>
        <translation>Angeben, wer wann anhand welcher Nachweise verifiziert hat; dann die Wirksamkeit bewerten.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>Zu verifizieren</translation>
    </message>
    <message>
        <source>Verification by the audit team</source>
        <translation>Verifizierung durch das Auditteam</translation>
    </message>
    <message>
        <source>Verified by me today</source>
        <translation>Heute von mir verifiziert</translation>
    </message>
    <message>
        <source>What was put right, why it happened, what prevents it.</source>
        <translation>Was behoben wurde, warum es auftrat, was es künftig verhindert.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw the corrective action</source>
        <translation>Korrekturmaßnahme zurückziehen</translation>
    </message>
    <message>
        <source>Without a corrective action:</source>
        <translation>Ohne Korrekturmaßnahme:</translation>
    </message>
    <message>
        <source>action {}</source>
        <translation>Maßnahme {}</translation>
    </message>
    <message>
        <source>answers {}</source>
        <translation>zu {}</translation>
    </message>
    <message>
        <source>overdue {}</source>
        <translation>überfällig: {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>{} overdue</source>
        <translation>{} überfällig</translation>
    </message>
    <message>
        <source>{} was withdrawn.</source>
        <translation>{} wurde zurückgezogen.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>a change of a newer version</source>
        <translation>Änderung einer neueren Version</translation>
    </message>
    <message>
        <source>add corrective action {name}</source>
        <translation>Korrekturmaßnahme {name} hinzufügen</translation>
    </message>
    <message>
        <source>add: {record}</source>
        <translation>hinzufügen: {record}</translation>
    </message>
    <message>
        <source>add: {record} (records: {count})</source>
        <translation>hinzufügen: {record} (Einträge: {count})</translation>
    </message>
    <message>
        <source>adopt another version of the checklist</source>
        <translation>andere Version der Checkliste übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>answer %n questions</source>
        <translation>
            <numerusform>%n Frage beantworten</numerusform>
            <numerusform>%n Fragen beantworten</numerusform>
        </translation>
    </message>
    <message>
        <source>answer review note {name}</source>
        <translation>Prüfnotiz {name} beantworten</translation>
    </message>
    <message>
        <source>answer {name}</source>
        <translation>{name} beantworten</translation>
    </message>
    <message>
        <source>attach evidence (pieces: {count})</source>
        <translation>Nachweise anhängen (Stück: {count})</translation>
    </message>
    <message>
        <source>attach evidence {name}</source>
        <translation>Nachweis {name} anhängen</translation>
    </message>
    <message>
        <source>bring back evidence {name}</source>
        <translation>Nachweis {name} zurückholen</translation>
    </message>
    <message>
        <source>bring back finding {name}</source>
        <translation>Feststellung {name} zurückholen</translation>
    </message>
    <message>
        <source>bring back: {record}</source>
        <translation>zurückholen: {record}</translation>
    </message>
    <message>
        <source>change: {record}</source>
        <translation>ändern: {record}</translation>
    </message>
    <message>
        <source>change: {record} (records: {count})</source>
        <translation>ändern: {record} (Einträge: {count})</translation>
    </message>
    <message>
        <source>change: {record} ({fields})</source>
        <translation>ändern: {record} ({fields})</translation>
    </message>
    <message>
        <source>clauses of finding {name}</source>
        <translation>Abschnitte der Feststellung {name}</translation>
    </message>
    <message>
        <source>clear answer {name}</source>
        <translation>Antwort zu {name} leeren</translation>
    </message>
    <message numerus="yes">
        <source>clear answers of %n questions</source>
        <translation>
            <numerusform>Antwort auf %n Frage leeren</numerusform>
            <numerusform>Antworten auf %n Fragen leeren</numerusform>
        </translation>
    </message>
    <message>
        <source>clear review note {name}</source>
        <translation>Prüfnotiz {name} erledigen</translation>
    </message>
    <message>
        <source>conclude on {name}</source>
        <translation>über {name} entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>flag %n questions</source>
        <translation>
            <numerusform>%n Frage vormerken</numerusform>
            <numerusform>%n Fragen vormerken</numerusform>
        </translation>
    </message>
    <message>
        <source>flag {name}</source>
        <translation>{name} vormerken</translation>
    </message>
    <message>
        <source>group finding {name}</source>
        <translation>Feststellung {name} gruppieren</translation>
    </message>
    <message>
        <source>group findings: {name}</source>
        <translation>Feststellungen gruppieren: {name}</translation>
    </message>
    <message>
        <source>hand out part {name}</source>
        <translation type="vanished">Teil {name} zuteilen</translation>
    </message>
    <message>
        <source>hand out parts (number: {count})</source>
        <translation>Teile zuteilen (Anzahl: {count})</translation>
    </message>
    <message>
        <source>hand {part} to {person}</source>
        <translation>{part} an {person} zuteilen</translation>
    </message>
    <message>
        <source>let {name} be suggested as the same again</source>
        <translation>{name} wieder als gleich vorschlagen</translation>
    </message>
    <message>
        <source>marks on {name}</source>
        <translation>Markierungen auf {name}</translation>
    </message>
    <message>
        <source>no longer use evidence here (pieces: {count})</source>
        <translation>Nachweise hier nicht mehr verwenden (Stück: {count})</translation>
    </message>
    <message>
        <source>no longer use evidence {name} here</source>
        <translation>Nachweis {name} hier nicht mehr verwenden</translation>
    </message>
    <message numerus="yes">
        <source>note on %n questions</source>
        <translation>
            <numerusform>Notiz zu %n Frage</numerusform>
            <numerusform>Notiz zu %n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>note on {name}</source>
        <translation>Notiz zu {name}</translation>
    </message>
    <message>
        <source>plan time for {name}</source>
        <translation>Zeit für {name} planen</translation>
    </message>
    <message>
        <source>raise finding {name}</source>
        <translation>Feststellung {name} treffen</translation>
    </message>
    <message>
        <source>remove: {record}</source>
        <translation>entfernen: {record}</translation>
    </message>
    <message>
        <source>remove: {record} (records: {count})</source>
        <translation>entfernen: {record} (Einträge: {count})</translation>
    </message>
    <message>
        <source>say that {name} is not the same</source>
        <translation>{name} als nicht gleich kennzeichnen</translation>
    </message>
    <message>
        <source>say which personal data is meant to be there</source>
        <translation>gewollte personenbezogene Daten angeben</translation>
    </message>
    <message>
        <source>settle a conflict</source>
        <translation>einen Konflikt lösen</translation>
    </message>
    <message>
        <source>settle conflicts (number: {count})</source>
        <translation>Konflikte lösen (Anzahl: {count})</translation>
    </message>
    <message>
        <source>settle the conflict: {record}</source>
        <translation>Konflikt lösen: {record}</translation>
    </message>
    <message>
        <source>settle the conflict: {record} ({fields})</source>
        <translation>Konflikt lösen: {record} ({fields})</translation>
    </message>
    <message>
        <source>sign section {name}</source>
        <translation>Kapitel {name} abzeichnen</translation>
    </message>
    <message>
        <source>sign section {name} again</source>
        <translation>Kapitel {name} erneut abzeichnen</translation>
    </message>
    <message>
        <source>start audit {number}</source>
        <translation>Audit {number} beginnen</translation>
    </message>
    <message>
        <source>take finding {name} out of its group</source>
        <translation>Feststellung {name} aus ihrer Gruppe nehmen</translation>
    </message>
    <message>
        <source>take parts back (number: {count})</source>
        <translation>Teile zurücknehmen (Anzahl: {count})</translation>
    </message>
    <message>
        <source>take the flag of {name} away</source>
        <translation>Vormerkung von {name} aufheben</translation>
    </message>
    <message numerus="yes">
        <source>take the flags of %n questions away</source>
        <translation>
            <numerusform>Vormerkung von %n Frage aufheben</numerusform>
            <numerusform>Vormerkungen von %n Fragen aufheben</numerusform>
        </translation>
    </message>
    <message>
        <source>take {part} back from {person}</source>
        <translation>{part} von {person} zurücknehmen</translation>
    </message>
    <message>
        <source>ungroup findings: {name}</source>
        <translation>Gruppierung aufheben: {name}</translation>
    </message>
    <message>
        <source>use evidence {name}</source>
        <translation>Nachweis {name} verwenden</translation>
    </message>
    <message>
        <source>withdraw corrective action {name}</source>
        <translation>Korrekturmaßnahme {name} zurückziehen</translation>
    </message>
    <message>
        <source>withdraw evidence {name}</source>
        <translation>Nachweis {name} zurückziehen</translation>
    </message>
    <message>
        <source>withdraw finding {name}</source>
        <translation>Feststellung {name} zurückziehen</translation>
    </message>
    <message numerus="yes">
        <source>{result} for %n questions</source>
        <translation>
            <numerusform>{result} für %n Frage</numerusform>
            <numerusform>{result} für %n Fragen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Adopt a newer version</source>
        <translation>Neuere Version übernehmen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Answered before and to be asked again: {}.</source>
        <translation>Bereits beantwortet und erneut zu stellen: {}.</translation>
    </message>
    <message>
        <source>Answered before: ask it again</source>
        <translation>Bereits beantwortet: erneut stellen</translation>
    </message>
    <message>
        <source>Ask again: {}.</source>
        <translation>Erneut stellen: {}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Checklist to adopt</source>
        <translation>Zu übernehmende Checkliste</translation>
    </message>
    <message>
        <source>Checklists (*.yaml *.yml)</source>
        <translation>Checklisten (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Choose a file with its newer version.</source>
        <translation>Eine Datei mit der neueren Version wählen.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a question to see what differs.</source>
        <translation>Eine Frage wählen, um die Unterschiede zu sehen.</translation>
    </message>
    <message>
        <source>Every answer stays. Untick added questions that this audit is not to ask.</source>
        <translation>Alle Antworten bleiben erhalten. Neue Fragen abwählen, die dieses Audit nicht stellen soll.</translation>
    </message>
    <message>
        <source>It asks exactly what the audit asks already.</source>
        <translation>Sie stellt genau die Fragen, die das Audit schon stellt.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>Newer version of a checklist</source>
        <translation>Neuere Version einer Checkliste</translation>
    </message>
    <message>
        <source>No longer asked; it was not answered</source>
        <translation>Nicht mehr gestellt; war nicht beantwortet</translation>
    </message>
    <message>
        <source>No longer asked; its answer is kept</source>
        <translation>Nicht mehr gestellt; die Antwort bleibt erhalten</translation>
    </message>
    <message>
        <source>Reading checklists</source>
        <translation>Checklisten lesen</translation>
    </message>
    <message>
        <source>Reading checklists…</source>
        <translation>Checklisten werden gelesen…</translation>
    </message>
    <message>
        <source>Reading {}</source>
        <translation>{} wird gelesen</translation>
    </message>
    <message>
        <source>The checklist of this audit is not in the library.</source>
        <translation>Die Checkliste dieses Audits ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>Version {version} · {title}</source>
        <translation>Version {version} · {title}</translation>
    </message>
    <message>
        <source>Version {} was adopted; every answer was kept.</source>
        <translation>Version {} wurde übernommen; alle Antworten sind erhalten.</translation>
    </message>
    <message>
        <source>{changed} changed, {added} added, {removed} no longer asked, {kept} unchanged</source>
        <translation>{changed} geändert, {added} neu, {removed} nicht mehr gestellt, {kept} unverändert</translation>
    </message>
</context>
<context>
    <name>AdoptPreview</name>
    <message>
        <source>This is a checklist of another standard; adopt a newer version of the same one.</source>
        <translation>Diese Checkliste gehört zu einer anderen Norm; eine neuere Version derselben Checkliste übernehmen.</translation>
    </message>
</context>
<context>
    <name>AnswerType</name>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Conforms, nonconforming, …</source>
        <translation>Konform, nicht konform, …</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Maturity 0 to 5</source>
        <translation>Reifegrad 0 bis 5</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>&quot;{text}&quot; is neither yes nor no.</source>
        <translation>„{text}“ ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a date.</source>
        <translation>„{text}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a maturity level.</source>
        <translation>„{text}“ ist kein Reifegrad.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a number.</source>
        <translation>„{text}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not among the choices.</source>
        <translation>„{text}“ steht nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Ad hoc</source>
        <translation>Ad hoc</translation>
    </message>
    <message>
        <source>Answer yes or no.</source>
        <translation>Mit Ja oder Nein antworten.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Conforms</source>
        <translation type="unfinished">Konform</translation>
    </message>
    <message>
        <source>Defined</source>
        <translation>Definiert</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Uneins</translation>
    </message>
    <message>
        <source>Improving</source>
        <translation>Optimierend</translation>
    </message>
    <message>
        <source>Major</source>
        <translation type="unfinished">Wesentl.</translation>
    </message>
    <message>
        <source>Major nonconformity</source>
        <translation type="unfinished">Wesentliche Nichtkonformität</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation type="unfinished">Unterg.</translation>
    </message>
    <message>
        <source>Minor nonconformity</source>
        <translation type="unfinished">Untergeordnete Nichtkonformität</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>N/z</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished">Nicht zutreffend</translation>
    </message>
    <message>
        <source>Not sampled</source>
        <translation type="unfinished">Nicht in der Stichprobe</translation>
    </message>
    <message>
        <source>OFI</source>
        <translation type="unfinished">VM</translation>
    </message>
    <message>
        <source>Opportunity for improvement</source>
        <translation type="unfinished">Verbesserungsmöglichkeit</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Recorded, not judged</source>
        <translation type="unfinished">Erfasst, nicht bewertet</translation>
    </message>
    <message>
        <source>Repeatable</source>
        <translation>Wiederholbar</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>Antwort entfernen</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unbeantwortet</translation>
    </message>
    <message>
        <source>Use 0 to 5.</source>
        <translation>0 bis 5 verwenden.</translation>
    </message>
    <message>
        <source>Use one of: {choices}.</source>
        <translation>Möglich ist: {choices}.</translation>
    </message>
    <message>
        <source>Write for example 12 or 12.5.</source>
        <translation>Zum Beispiel 12 oder 12.5 schreiben.</translation>
    </message>
    <message>
        <source>Write it as 2026-10-31.</source>
        <translation>In der Form 2026-10-31 schreiben.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>AreaKind</name>
    <message>
        <source>Clause</source>
        <translation type="unfinished">Abschnitt</translation>
    </message>
    <message>
        <source>Client account</source>
        <translation type="unfinished">Kundenkonto</translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished">Prozess</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished">Service</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">Standort</translation>
    </message>
</context>
<context>
    <name>ArrangeButton</name>
    <message>
        <source>By {}</source>
        <translation>Nach {}</translation>
    </message>
    <message>
        <source>In groups with headings</source>
        <translation>In Gruppen mit Überschriften</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Letzte zuerst</translation>
    </message>
    <message>
        <source>Sort and group the findings</source>
        <translation>Feststellungen sortieren und gruppieren</translation>
    </message>
    <message>
        <source>Sort and group the findings, now by {}</source>
        <translation>Feststellungen sortieren und gruppieren, jetzt nach {}</translation>
    </message>
</context>
<context>
    <name>Arrangements</name>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Vormerkung</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>ITIL 4 practice</source>
        <translation>ITIL-4-Praktik</translation>
    </message>
    <message>
        <source>Last time: {}</source>
        <translation>Letztes Mal: {}</translation>
    </message>
    <message>
        <source>No practice</source>
        <translation>Keine Praktik</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Kein Kapitel</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Not answered last time</source>
        <translation>Letztes Mal nicht beantwortet</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation>Nicht vorgemerkt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Result of last time</source>
        <translation>Ergebnis vom letzten Mal</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weight {}</source>
        <translation>Gewicht {}</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Wer geantwortet hat</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Attaching files: {}</source>
        <translation>Dateien werden angehängt: {}</translation>
    </message>
    <message>
        <source>Attaching {}</source>
        <translation>{} wird angehängt</translation>
    </message>
    <message>
        <source>Could not be attached: {count} ({reasons})</source>
        <translation>Nicht angehängt werden konnten: {count} ({reasons})</translation>
    </message>
    <message>
        <source>Pasted picture {}</source>
        <translation>Eingefügtes Bild {}</translation>
    </message>
    <message>
        <source>Pasted text {}</source>
        <translation>Eingefügter Text {}</translation>
    </message>
    <message>
        <source>There is no picture, file or text to attach.</source>
        <translation>Kein Bild, keine Datei und kein Text zum Anhängen vorhanden.</translation>
    </message>
    <message>
        <source>This window is open for reading only; nothing was changed.</source>
        <translation>Dieses Fenster ist nur zum Lesen geöffnet; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>reading back to verify</source>
        <translation>zur Prüfung zurücklesen</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{done} of {total}, {left} left</source>
        <translation>{done} von {total}, noch {left}</translation>
    </message>
</context>
<context>
    <name>AskLaterDialog</name>
    <message>
        <source>&amp;Whom</source>
        <translation>&amp;Wen</translation>
    </message>
    <message>
        <source>About question {}</source>
        <translation>Zur Frage {}</translation>
    </message>
    <message>
        <source>For example who approves emergency changes at night</source>
        <translation>Zum Beispiel, wer nachts Notfalländerungen freigibt</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Role or name; may stay empty</source>
        <translation>Rolle oder Name; darf leer bleiben</translation>
    </message>
    <message>
        <source>Show the list ({})…</source>
        <translation>Liste zeigen ({})…</translation>
    </message>
    <message>
        <source>Show the list…</source>
        <translation>Liste zeigen…</translation>
    </message>
    <message>
        <source>To ask later</source>
        <translation>Später zu fragen</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>W&amp;as</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Was zu fragen ist</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wen fragen</translation>
    </message>
</context>
<context>
    <name>AskedHere</name>
    <message>
        <source>Role, then Enter</source>
        <translation>Rolle, dann Enter</translation>
    </message>
    <message>
        <source>Roles, not names. Enter notes an interview held now, or links the one with that role.</source>
        <translation>Rollen, keine Namen. Enter notiert eine jetzt geführte Befragung oder verknüpft die mit dieser Rolle.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>To ask: {}</source>
        <translation>Zu fragen: {}</translation>
    </message>
    <message>
        <source>What is still to be asked, by whom (Ctrl+Shift+T)</source>
        <translation>Was noch zu fragen ist, nach Personen (Strg+Umschalt+T)</translation>
    </message>
</context>
<context>
    <name>AuditChecklist</name>
    <message>
        <source>Adopt a newer version…</source>
        <translation>Neuere Version übernehmen…</translation>
    </message>
    <message>
        <source>Auditors find theirs in Fieldwork under View, Handed to me.</source>
        <translation type="vanished">Auditoren finden ihren Teil in der Vor-Ort-Arbeit unter Ansicht, Mir zugeteilt.</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>Facts about the place</source>
        <translation>Gegebenheiten vor Ort</translation>
    </message>
    <message>
        <source>No question of this audit depends on a fact.</source>
        <translation>Keine Frage dieses Audits hängt von einer Gegebenheit ab.</translation>
    </message>
    <message>
        <source>The audit keeps its own copy of the questions; changed files change nothing here.</source>
        <translation>Das Audit behält seine eigene Kopie der Fragen; geänderte Dateien ändern hier nichts.</translation>
    </message>
    <message>
        <source>Where a fact does not hold, the questions that depend on it count as not applicable.</source>
        <translation>Wo eine Gegebenheit nicht vorliegt, gelten die davon abhängigen Fragen als nicht zutreffend.</translation>
    </message>
    <message>
        <source>Who asks which section</source>
        <translation type="vanished">Wer welches Kapitel fragt</translation>
    </message>
    <message>
        <source>version {}</source>
        <translation>Version {}</translation>
    </message>
    <message>
        <source>{} no longer asked, kept for their answers</source>
        <translation>{} nicht mehr gestellt, wegen der Antworten erhalten</translation>
    </message>
</context>
<context>
    <name>AuditDetails</name>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Sites</source>
        <translation>Stan&amp;dorte</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>C&amp;lient accounts</source>
        <translation>&amp;Kundenkonten</translation>
    </message>
    <message>
        <source>Client accounts</source>
        <translation>Kundenkonten</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Floor checks, {}</source>
        <translation>Rundgänge, {}</translation>
    </message>
    <message>
        <source>Kraków, Cebu, home workers</source>
        <translation>Kraków, Cebu, Heimarbeitsplätze</translation>
    </message>
    <message>
        <source>L&amp;ead auditor</source>
        <translation>&amp;Leitender Auditor</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished">&amp;Sprache</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation type="unfinished">Leitender Auditor</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other &amp;auditors</source>
        <translation>Weitere &amp;Auditoren</translation>
    </message>
    <message>
        <source>Other auditors</source>
        <translation>Weitere Auditoren</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Ser&amp;vices</source>
        <translation>Ser&amp;vices</translation>
    </message>
    <message>
        <source>Service desk, back office</source>
        <translation>Service Desk, Backoffice</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>The report and the texts that the audit begins with are in it</source>
        <translation>Der Bericht und die Anfangstexte des Audits sind in dieser Sprache</translation>
    </message>
    <message>
        <source>Those sampled</source>
        <translation>Die der Stichprobe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Type and number, unless you name it</source>
        <translation>Typ und Nummer, sofern nicht anders benannt</translation>
    </message>
    <message>
        <source>Type of audit</source>
        <translation>Audittyp</translation>
    </message>
    <message>
        <source>Who is audited</source>
        <translation>Wer auditiert wird</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>{check}, {place}</source>
        <translation>{check}, {place}</translation>
    </message>
</context>
<context>
    <name>AuditStatus</name>
    <message>
        <source>Concluded</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
</context>
<context>
    <name>AuditTexts</name>
    <message>
        <source>Audit c&amp;riteria</source>
        <translation>Auditk&amp;riterien</translation>
    </message>
    <message>
        <source>O&amp;bjectives</source>
        <translation>Ziel&amp;e</translation>
    </message>
    <message>
        <source>Organisational units, services, sites, shifts and period covered</source>
        <translation>Organisationseinheiten, Services, Standorte, Schichten und betrachteter Zeitraum</translation>
    </message>
    <message>
        <source>Sco&amp;pe</source>
        <translation>&amp;Umfang</translation>
    </message>
    <message>
        <source>Standards, policies, contracts and laws audited against</source>
        <translation>Normen, Richtlinien, Verträge und Gesetze, gegen die auditiert wird</translation>
    </message>
    <message>
        <source>What the audit is to find out</source>
        <translation>Was das Audit herausfinden soll</translation>
    </message>
</context>
<context>
    <name>AuditType</name>
    <message>
        <source>Follow-up audit</source>
        <translation>Nachaudit</translation>
    </message>
    <message>
        <source>Gap assessment</source>
        <translation>Lückenanalyse</translation>
    </message>
    <message>
        <source>Internal audit</source>
        <translation>Internes Audit</translation>
    </message>
    <message>
        <source>Supplier audit</source>
        <translation>Lieferantenaudit</translation>
    </message>
</context>
<context>
    <name>AuditeeCard</name>
    <message>
        <source>(not described yet)</source>
        <translation>(noch nicht beschrieben)</translation>
    </message>
    <message>
        <source>Acknowledgement and corrective actions are the auditee&apos;s words, not the auditor&apos;s.</source>
        <translation>Stellungnahme und Korrekturmaßnahmen sind Worte der auditierten Organisation, nicht des Auditors.</translation>
    </message>
    <message>
        <source>Add corrective action</source>
        <translation>Korrekturmaßnahme hinzufügen</translation>
    </message>
    <message>
        <source>Auditee&apos;s part</source>
        <translation>Auditierte Organisation</translation>
    </message>
    <message>
        <source>Corrective action {}: {}. Go to it.</source>
        <translation>Korrekturmaßnahme {}: {}. Dorthin wechseln.</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>Korrekturmaßnahmen</translation>
    </message>
    <message>
        <source>In the auditee&apos;s words</source>
        <translation>In den Worten der auditierten Organisation</translation>
    </message>
    <message>
        <source>due {}</source>
        <translation>fällig {}</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>kein Termin</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>niemand benannt</translation>
    </message>
</context>
<context>
    <name>Audits</name>
    <message>
        <source>Client account: {}.</source>
        <translation>Kundenkonto: {}.</translation>
    </message>
    <message>
        <source>Determine whether the service management system conforms to the audit criteria and is effectively implemented and maintained, and identify opportunities for improvement.</source>
        <translation>Feststellen, ob das Service-Management-System die Auditkriterien erfüllt und wirksam umgesetzt und aufrechterhalten wird, und Verbesserungsmöglichkeiten aufzeigen.</translation>
    </message>
    <message>
        <source>Interviews, observation of work at the desk, and review of documented information and records, guided by the checklist &quot;{title}&quot; version {version}.</source>
        <translation>Befragungen, Beobachtung der Arbeit am Arbeitsplatz sowie Durchsicht dokumentierter Informationen und Aufzeichnungen anhand der Checkliste „{title}“, Version {version}.</translation>
    </message>
    <message>
        <source>Site: {}.</source>
        <translation>Standort: {}.</translation>
    </message>
    <message>
        <source>The audit is based on samples chosen by judgement. Nonconformities may exist that were not found; the samples looked at are recorded with each question.</source>
        <translation>Das Audit beruht auf gezielt ausgewählten Stichproben. Es können Nichtkonformitäten bestehen, die nicht gefunden wurden; die geprüften Stichproben sind bei jeder Frage aufgezeichnet.</translation>
    </message>
    <message>
        <source>the organisation&apos;s own service management policies, plans and procedures; agreed service levels with clients; applicable legal requirements.</source>
        <translation>eigene Richtlinien, Pläne und Verfahren der Organisation zum Service-Management; mit Kunden vereinbarte Service-Level; geltende gesetzliche Anforderungen.</translation>
    </message>
    <message>
        <source>{standard}, clauses 4 to 10 and Annex A, with Amendment 1:2024</source>
        <translation>{standard}, Abschnitte 4 bis 10 und Anhang A, mit Änderung 1:2024</translation>
    </message>
    <message>
        <source>{standard}, clauses 4 to 10, with Amendment 1:2024</source>
        <translation>{standard}, Abschnitte 4 bis 10, mit Änderung 1:2024</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>No camera is connected, or the system does not let this program use it.</source>
        <translation>Es ist keine Kamera angeschlossen, oder das System gibt sie für dieses Programm nicht frei.</translation>
    </message>
    <message>
        <source>Taking photos needs an optional part that is not installed. To install it: {}. Until then, photos come by drag and drop, by Attach, or through the inbox folder.</source>
        <translation>Für Fotos fehlt ein optionaler Programmteil. Installation: {}. Bis dahin gelangen Fotos per Ziehen und Ablegen, über Anhängen oder über den Eingangsordner hierher.</translation>
    </message>
</context>
<context>
    <name>CameraWindow</name>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Live view</source>
        <translation>Livebild</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation>Leertaste oder Enter</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Foto aufnehmen</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>Noch eines</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Foto aufnehmen</translation>
    </message>
    <message>
        <source>The camera does not work: {}</source>
        <translation>Die Kamera funktioniert nicht: {}</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>1 new file in the inbox</source>
        <translation>1 neue Datei im Eingang</translation>
    </message>
    <message>
        <source>Goes to {}</source>
        <translation>Geht an {}</translation>
    </message>
    <message>
        <source>Look at them and attach them (Ctrl+I)</source>
        <translation>Ansehen und anhängen (Strg+I)</translation>
    </message>
    <message>
        <source>the audit as a whole</source>
        <translation>das Audit als Ganzes</translation>
    </message>
    <message>
        <source>{} new files in the inbox</source>
        <translation>{} neue Dateien im Eingang</translation>
    </message>
</context>
<context>
    <name>ChangeSelectedDialog</name>
    <message>
        <source>&amp;Flag</source>
        <translation>&amp;Vormerkung</translation>
    </message>
    <message>
        <source>&amp;Hand to</source>
        <translation type="vanished">&amp;Zuteilen an</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>A line for each note</source>
        <translation>Eine Zeile für jede Notiz</translation>
    </message>
    <message>
        <source>Add to &amp;interviewed</source>
        <translation>&amp;Befragte ergänzen</translation>
    </message>
    <message>
        <source>Add to &amp;sample</source>
        <translation>&amp;Stichprobe ergänzen</translation>
    </message>
    <message>
        <source>Add to interviewed (role)</source>
        <translation>Befragte ergänzen (Rolle)</translation>
    </message>
    <message>
        <source>Add to sample looked at</source>
        <translation>Geprüfte Stichprobe ergänzen</translation>
    </message>
    <message>
        <source>Add to the &amp;note</source>
        <translation>&amp;Notiz ergänzen</translation>
    </message>
    <message>
        <source>Add to the note</source>
        <translation>Notiz ergänzen</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change one question</source>
        <translation>Eine Frage ändern</translation>
    </message>
    <message>
        <source>Change {} questions</source>
        <translation>{} Fragen ändern</translation>
    </message>
    <message>
        <source>Come back to them</source>
        <translation>Darauf zurückkommen</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Vormerkung</translation>
    </message>
    <message>
        <source>For example 15 of 214 closed tickets</source>
        <translation>Zum Beispiel 15 von 214 geschlossenen Tickets</translation>
    </message>
    <message>
        <source>Hand to</source>
        <translation type="vanished">Zuteilen an</translation>
    </message>
    <message>
        <source>No answer any more</source>
        <translation>Keine Antwort mehr</translation>
    </message>
    <message>
        <source>No longer flagged</source>
        <translation>Nicht mehr vorgemerkt</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="vanished">Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Roles, not names</source>
        <translation>Rollen, keine Namen</translation>
    </message>
    <message>
        <source>Whole sections are handed out: {}</source>
        <translation type="vanished">Zugeteilt werden ganze Kapitel: {}</translation>
    </message>
    <message>
        <source>{sections} and others, {count} in all</source>
        <translation type="vanished">{sections} und weitere, insgesamt {count}</translation>
    </message>
</context>
<context>
    <name>ChangeTree</name>
    <message>
        <source>, …</source>
        <translation>, …</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>Nicht mehr gestellt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>answer is kept</source>
        <translation>Antwort bleibt</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>erneut stellen</translation>
    </message>
    <message>
        <source>{id}  [{note}]  {text}</source>
        <translation>{id}  [{note}]  {text}</translation>
    </message>
    <message>
        <source>{id}  {text}</source>
        <translation>{id}  {text}</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title} ({count})</translation>
    </message>
</context>
<context>
    <name>ChecklistChooser</name>
    <message>
        <source>&amp;Checklists</source>
        <translation>&amp;Checklisten</translation>
    </message>
    <message>
        <source>Filter by title, standard or kind</source>
        <translation>Nach Titel, Norm oder Art filtern</translation>
    </message>
    <message>
        <source>Filter the checklists</source>
        <translation>Checklisten filtern</translation>
    </message>
    <message>
        <source>No checklist matches.</source>
        <translation>Keine Checkliste passt.</translation>
    </message>
    <message>
        <source>Space, or a click on the box, adds one</source>
        <translation>Die Leertaste oder ein Klick ins Kästchen fügt eine hinzu</translation>
    </message>
</context>
<context>
    <name>ChecklistDetail</name>
    <message>
        <source>Choose one in the list, import a file of yours, or start a new one.</source>
        <translation>Eine aus der Liste wählen, eine eigene Datei importieren oder eine neue anlegen.</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Umfasst</translation>
    </message>
    <message>
        <source>No checklist chosen</source>
        <translation>Keine Checkliste gewählt</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>etwa {}</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>mit dem Programm geliefert</translation>
    </message>
    <message>
        <source>used in {count} audits, last in {number}</source>
        <translation>in {count} Audits verwendet, zuletzt in {number}</translation>
    </message>
    <message>
        <source>version {}</source>
        <translation>Version {}</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>{covered} of {whole} clauses</source>
        <translation>{covered} von {whole} Abschnitten</translation>
    </message>
    <message>
        <source>{} questions</source>
        <translation>{} Fragen</translation>
    </message>
</context>
<context>
    <name>ChecklistEditor</name>
    <message>
        <source>Add question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Kapitel hinzufügen</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Checklist…</source>
        <translation>Checkliste…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen ohne Speichern</translation>
    </message>
    <message>
        <source>Copy from the library…</source>
        <translation>Aus der Bibliothek kopieren…</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>Neue Checkliste</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Not saved: mend what is marked first.</source>
        <translation>Nicht gespeichert: erst das Markierte beheben.</translation>
    </message>
    <message>
        <source>Questions stand in sections, and sections one after another.</source>
        <translation>Fragen stehen in Kapiteln, Kapitel stehen hintereinander.</translation>
    </message>
    <message>
        <source>Reading the versions</source>
        <translation>Versionen lesen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Saving the checklist</source>
        <translation>Checkliste speichern</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>This checklist has changes that are not saved.</source>
        <translation>Diese Checkliste hat ungespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Version {} is saved.</source>
        <translation>Version {} ist gespeichert.</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versionen…</translation>
    </message>
    <message>
        <source>What was typed here and not saved the last time is back.</source>
        <translation>Was beim letzten Mal hier geschrieben und nicht gespeichert wurde, ist wieder da.</translation>
    </message>
    <message>
        <source>a question without id</source>
        <translation>Frage ohne Kennung</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>etwa {} min</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>section {}</source>
        <translation>Kapitel {}</translation>
    </message>
    <message>
        <source>{count} to mend before saving, first at {where}: {what}</source>
        <translation>Vor dem Speichern zu beheben: {count}, zuerst bei {where}: {what}</translation>
    </message>
    <message>
        <source>{} questions</source>
        <translation>{} Fragen</translation>
    </message>
</context>
<context>
    <name>ChecklistForm</name>
    <message>
        <source>Audit criteria</source>
        <translation type="unfinished">Auditkriterien</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>For example: en</source>
        <translation>Zum Beispiel: en</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens</source>
        <translation>Kleinbuchstaben, Ziffern und Bindestriche</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>One on each line: id = fact, for example: cards = Card payments are taken here</source>
        <translation>Eine je Zeile: Kennung = Gegebenheit, zum Beispiel: cards = Hier werden Kartenzahlungen angenommen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>estimated from the questions</source>
        <translation>aus den Fragen geschätzt</translation>
    </message>
</context>
<context>
    <name>ChecklistKind</name>
    <message>
        <source>Certification readiness</source>
        <translation>Zertifizierungsreife</translation>
    </message>
    <message>
        <source>Floor check</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Gap assessment</source>
        <translation>Lückenanalyse</translation>
    </message>
    <message>
        <source>Integrated audit</source>
        <translation>Integriertes Audit</translation>
    </message>
    <message>
        <source>System audit</source>
        <translation>Systemaudit</translation>
    </message>
</context>
<context>
    <name>ChecklistList</name>
    <message>
        <source>Checklists</source>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>Space ticks or unticks a checklist, letters filter the list</source>
        <translation>Die Leertaste wählt eine Checkliste aus oder ab, Buchstaben filtern die Liste</translation>
    </message>
</context>
<context>
    <name>ChecklistModel</name>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>Certification readiness</source>
        <translation type="unfinished">Zertifizierungsreife</translation>
    </message>
    <message>
        <source>Floor checks</source>
        <translation>Rundgänge</translation>
    </message>
    <message>
        <source>Gap assessments</source>
        <translation>Lückenanalysen</translation>
    </message>
    <message>
        <source>Last used in {}</source>
        <translation>Zuletzt verwendet in {}</translation>
    </message>
    <message>
        <source>System audits</source>
        <translation>Systemaudits</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>version {}</source>
        <translation>Version {}</translation>
    </message>
</context>
<context>
    <name>ChecklistWords</name>
    <message>
        <source>1 question</source>
        <translation>1 Frage</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>etwa {}</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} h {minutes}</translation>
    </message>
    <message>
        <source>{} h</source>
        <translation>{} h</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} questions</source>
        <translation>{} Fragen</translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message>
        <source>&quot;{kind}&quot; is no kind of answer; taken as result</source>
        <translation>„{kind}“ ist keine Antwortart; als Ergebnis übernommen</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be read ({strerror}).</source>
        <translation>„{name}“ ist nicht lesbar ({strerror}).</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a folder.</source>
        <translation>„{name}“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is assigned twice.</source>
        <translation>„{name}“ ist doppelt zugeordnet.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is empty.</source>
        <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a regular file.</source>
        <translation>„{name}“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; (Also counts for) is not all known; what is not was left out</source>
        <translation>„{shown}“ (Also counts for) ist nicht ganz bekannt; das Unbekannte wurde ausgelassen</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; (Only if) is no condition of this checklist; the question always applies</source>
        <translation>„{shown}“ (Only if) ist keine Bedingung dieser Checkliste; die Frage gilt immer</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; cannot be the id of a checklist.</source>
        <translation>„{shown}“ kann nicht die Kennung einer Checkliste sein.</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; is not a standard known here;</source>
        <translation>„{shown}“ ist hier keine bekannte Norm;</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; is nothing that a column can be;</source>
        <translation>„{shown}“ ist keine mögliche Bedeutung einer Spalte;</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; minutes are not possible; the usual ones are taken</source>
        <translation>„{shown}“ Minuten sind nicht möglich; es gelten die üblichen</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; ({name}) is no number; left out</source>
        <translation>„{text}“ ({name}) ist keine Zahl; ausgelassen</translation>
    </message>
    <message>
        <source>Choose a library with requirements.</source>
        <translation>Eine Bibliothek mit Anforderungen wählen.</translation>
    </message>
    <message>
        <source>Choose at least one checklist.</source>
        <translation>Mindestens eine Checkliste wählen.</translation>
    </message>
    <message>
        <source>Choose each checklist once.</source>
        <translation>Jede Checkliste nur einmal wählen.</translation>
    </message>
    <message>
        <source>Copy the checklist into one.</source>
        <translation>Die Checkliste in eine solche kopieren.</translation>
    </message>
    <message>
        <source>Delete sheets and pictures that are no part of the checklist, or split it.</source>
        <translation>Blätter und Bilder löschen, die nicht zur Checkliste gehören, oder die Datei teilen.</translation>
    </message>
    <message>
        <source>Excel keeps this clause as the date {text}; taken as {best}</source>
        <translation>Excel führt diesen Abschnitt als Datum {text}; als {best} übernommen</translation>
    </message>
    <message>
        <source>ITIL 4 practices stand in it</source>
        <translation>ITIL-4-Praktiken stehen darin</translation>
    </message>
    <message>
        <source>Join several columns with +, as in evidence=E+F.</source>
        <translation>Mehrere Spalten mit + verbinden, wie in evidence=E+F.</translation>
    </message>
    <message>
        <source>Look at the spelling of its name.</source>
        <translation>Die Schreibweise des Namens prüfen.</translation>
    </message>
    <message>
        <source>Look whether it was saved and copied completely.</source>
        <translation>Prüfen, ob sie vollständig gespeichert und kopiert wurde.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Eine Datei darin angeben.</translation>
    </message>
    <message>
        <source>Name the one that is meant.</source>
        <translation>Angeben, welche gemeint ist.</translation>
    </message>
    <message>
        <source>No column with questions was found in &quot;{shown}&quot;.</source>
        <translation>In „{shown}“ wurde keine Spalte mit Fragen gefunden.</translation>
    </message>
    <message>
        <source>No question was found in &quot;{shown}&quot;.</source>
        <translation>In „{shown}“ wurde keine Frage gefunden.</translation>
    </message>
    <message>
        <source>Only one column can be the &quot;{name}&quot;.</source>
        <translation>Nur eine Spalte kann „{name}“ sein.</translation>
    </message>
    <message>
        <source>Same as takes up to 10 questions, as checklist/question; others were left out</source>
        <translation>Same as nimmt bis zu 10 Fragen auf, als Checkliste/Frage; weitere wurden ausgelassen</translation>
    </message>
    <message>
        <source>Say which column holds the questions.</source>
        <translation>Angeben, welche Spalte die Fragen enthält.</translation>
    </message>
    <message>
        <source>Split the file.</source>
        <translation>Die Datei teilen.</translation>
    </message>
    <message>
        <source>The checklist &quot;{twice}&quot; is there twice.</source>
        <translation>Die Checkliste „{twice}“ ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>The kept assignment of columns cannot be read.</source>
        <translation>Die gespeicherte Spaltenzuordnung ist nicht lesbar.</translation>
    </message>
    <message>
        <source>There are more than {most} questions in it.</source>
        <translation>Es sind mehr als {most} Fragen darin.</translation>
    </message>
    <message>
        <source>There are: {there}.</source>
        <translation>Vorhanden sind: {there}.</translation>
    </message>
    <message>
        <source>There is no checklist &quot;{id_or_path}&quot;.</source>
        <translation>Es gibt keine Checkliste „{id_or_path}“.</translation>
    </message>
    <message>
        <source>There is no column &quot;{shown}&quot;.</source>
        <translation>Es gibt keine Spalte „{shown}“.</translation>
    </message>
    <message>
        <source>There is no file &quot;{shown}&quot;.</source>
        <translation>Es gibt keine Datei „{shown}“.</translation>
    </message>
    <message>
        <source>There is no header row &quot;{shown}&quot;.</source>
        <translation>Es gibt keine Kopfzeile „{shown}“.</translation>
    </message>
    <message>
        <source>There is no question in it.</source>
        <translation>Es ist keine Frage darin.</translation>
    </message>
    <message>
        <source>There is no sheet &quot;{shown}&quot; with content.</source>
        <translation>Es gibt kein Blatt „{shown}“ mit Inhalt.</translation>
    </message>
    <message>
        <source>There is nothing to combine.</source>
        <translation>Es gibt nichts zusammenzuführen.</translation>
    </message>
    <message>
        <source>Write for example question=C,clause=A,section=B,header=4.</source>
        <translation>Zum Beispiel question=C,clause=A,section=B,header=4 schreiben.</translation>
    </message>
    <message>
        <source>YAML directives (%) are not allowed; delete this line</source>
        <translation>YAML-Direktiven (%) sind nicht erlaubt; diese Zeile löschen</translation>
    </message>
    <message>
        <source>a choice needs 2 to 12 choices, here are {count}; taken as text</source>
        <translation>eine Auswahl braucht 2 bis 12 Möglichkeiten, hier sind es {count}; als Text übernommen</translation>
    </message>
    <message>
        <source>a quotation mark is opened on line {value} and never closed</source>
        <translation>in Zeile {value} beginnt ein Anführungszeichen, das nie geschlossen wird</translation>
    </message>
    <message>
        <source>a second document starts here; keep one per file</source>
        <translation>hier beginnt ein zweites Dokument; nur eines je Datei</translation>
    </message>
    <message>
        <source>a value is repeated over more than {max_columns} columns</source>
        <translation>ein Wert wird über mehr als {max_columns} Spalten wiederholt</translation>
    </message>
    <message>
        <source>all clauses are numbers of Annex A without its letter; read as A.5.1 and so on</source>
        <translation>alle Abschnitte sind Nummern aus Anhang A ohne den Buchstaben; als A.5.1 usw. gelesen</translation>
    </message>
    <message>
        <source>anchors (&amp;{shown}) are not allowed; delete it, or put the text in quotes</source>
        <translation>Anker (&amp;{shown}) sind nicht erlaubt; löschen oder den Text in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>becomes enormous when it is unpacked</source>
        <translation>wird beim Entpacken riesig</translation>
    </message>
    <message>
        <source>cannot be read ({strerror}); look at its permissions</source>
        <translation>ist nicht lesbar ({strerror}); die Berechtigungen prüfen</translation>
    </message>
    <message>
        <source>cannot be read as a table ({error})</source>
        <translation>ist nicht als Tabelle lesbar ({error})</translation>
    </message>
    <message>
        <source>choose a library with a framework</source>
        <translation>eine Bibliothek mit einem Framework wählen</translation>
    </message>
    <message>
        <source>clause &quot;{shown}&quot; taken as {label}</source>
        <translation>Abschnitt „{shown}“ als {label} übernommen</translation>
    </message>
    <message>
        <source>clause numbers stand in it</source>
        <translation>Abschnittsnummern stehen darin</translation>
    </message>
    <message>
        <source>close it, or delete it</source>
        <translation>schließen oder löschen</translation>
    </message>
    <message>
        <source>column {letter}{name} was not used; it is filled in {count} rows with questions</source>
        <translation>Spalte {letter}{name} wurde nicht verwendet; sie ist in {count} Zeilen mit Fragen ausgefüllt</translation>
    </message>
    <message>
        <source>condition &quot;{shown}&quot; left out</source>
        <translation>Bedingung „{shown}“ ausgelassen</translation>
    </message>
    <message>
        <source>continues row {row}</source>
        <translation>setzt Zeile {row} fort</translation>
    </message>
    <message>
        <source>copy its table into a new workbook, as values only</source>
        <translation>die Tabelle in eine neue Arbeitsmappe kopieren, nur als Werte</translation>
    </message>
    <message>
        <source>copy its table into a spreadsheet</source>
        <translation>die Tabelle in ein Tabellenblatt kopieren</translation>
    </message>
    <message>
        <source>delete those that are no part of the checklist</source>
        <translation>löschen, was nicht zur Checkliste gehört</translation>
    </message>
    <message>
        <source>delete what is beyond the checklist</source>
        <translation>löschen, was über die Checkliste hinausgeht</translation>
    </message>
    <message>
        <source>did you mean {word}?</source>
        <translation>ist {word} gemeint?</translation>
    </message>
    <message>
        <source>duplicate of row {row}</source>
        <translation>Duplikat von Zeile {row}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>export the library as YAML, or choose another file</source>
        <translation>die Bibliothek als YAML exportieren oder eine andere Datei wählen</translation>
    </message>
    <message>
        <source>given already on line {line}; keep one of the two</source>
        <translation>steht schon in Zeile {line}; eines von beiden behalten</translation>
    </message>
    <message>
        <source>has more than {max_columns} columns</source>
        <translation>hat mehr als {max_columns} Spalten</translation>
    </message>
    <message>
        <source>has more than {max_rows} rows</source>
        <translation>hat mehr als {max_rows} Zeilen</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>holds thousands of parts</source>
        <translation>enthält Tausende von Teilen</translation>
    </message>
    <message>
        <source>id &quot;{shown}&quot; became {question_id}</source>
        <translation>Kennung „{shown}“ wurde zu {question_id}</translation>
    </message>
    <message>
        <source>import it as an ordinary workbook</source>
        <translation>als gewöhnliche Arbeitsmappe importieren</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <source>is damaged or no workbook ({error})</source>
        <translation>ist beschädigt oder keine Arbeitsmappe ({error})</translation>
    </message>
    <message>
        <source>is damaged or not completely copied</source>
        <translation>ist beschädigt oder nicht vollständig kopiert</translation>
    </message>
    <message>
        <source>is larger than 1 MiB; split the checklist</source>
        <translation>ist größer als 1 MiB; die Checkliste teilen</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>ist kein UTF-8</translation>
    </message>
    <message>
        <source>is not UTF-8 (byte {data:#04x} here); save the file as UTF-8 in your editor</source>
        <translation>ist kein UTF-8 (hier Byte {data:#04x}); die Datei im Editor als UTF-8 speichern</translation>
    </message>
    <message>
        <source>is packed in an unusual way</source>
        <translation>ist auf ungewöhnliche Weise gepackt</translation>
    </message>
    <message>
        <source>is protected by a password</source>
        <translation>ist durch ein Passwort geschützt</translation>
    </message>
    <message>
        <source>is saved as UTF-16 or is not text; save it as UTF-8</source>
        <translation>ist als UTF-16 gespeichert oder kein Text; als UTF-8 speichern</translation>
    </message>
    <message>
        <source>is the standard of the question itself; give the clause there, or delete this</source>
        <translation>ist die Norm der Frage selbst; den Abschnitt dort angeben oder dies löschen</translation>
    </message>
    <message>
        <source>its groups are combined in {count} ways, too many for conditions; they are left out</source>
        <translation>die Gruppen sind auf {count} Arten kombiniert, zu viele für Bedingungen; sie werden ausgelassen</translation>
    </message>
    <message>
        <source>known are: {words}</source>
        <translation>bekannt sind: {words}</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>von Hand ausgelassen</translation>
    </message>
    <message>
        <source>longer texts beside the questions</source>
        <translation>längere Texte neben den Fragen</translation>
    </message>
    <message>
        <source>merge keys are not allowed; write the fields out</source>
        <translation>Merge-Schlüssel sind nicht erlaubt; die Felder ausschreiben</translation>
    </message>
    <message>
        <source>more than {max_values} values; split the checklist</source>
        <translation>mehr als {max_values} Werte; die Checkliste teilen</translation>
    </message>
    <message>
        <source>more than {max_values} values; split the file</source>
        <translation>mehr als {max_values} Werte; die Datei teilen</translation>
    </message>
    <message>
        <source>more than {most_sections} sections; wider headings are used instead</source>
        <translation>mehr als {most_sections} Kapitel; stattdessen gelten weiter gefasste Überschriften</translation>
    </message>
    <message>
        <source>names of standards stand in it</source>
        <translation>Namen von Normen stehen darin</translation>
    </message>
    <message>
        <source>names {same} besides; counted for {main} only</source>
        <translation>nennt außerdem {same}; nur für {main} gezählt</translation>
    </message>
    <message>
        <source>nested more than {max_depth} levels deep</source>
        <translation>tiefer als {max_depth} Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>nested more than {max_depth} levels deep; a checklist needs six</source>
        <translation>tiefer als {max_depth} Ebenen verschachtelt; eine Checkliste braucht sechs</translation>
    </message>
    <message>
        <source>no question text</source>
        <translation>kein Fragetext</translation>
    </message>
    <message>
        <source>no sheet has the columns {needed} in its first row</source>
        <translation>kein Blatt hat die Spalten {needed} in der ersten Zeile</translation>
    </message>
    <message>
        <source>no sheet of the template with questions</source>
        <translation>kein Blatt der Vorlage mit Fragen</translation>
    </message>
    <message>
        <source>not YAML: this line is indented with a tab; use blanks</source>
        <translation>kein YAML: diese Zeile ist mit einem Tabulator eingerückt; Leerzeichen verwenden</translation>
    </message>
    <message>
        <source>not YAML: {hint}</source>
        <translation>kein YAML: {hint}</translation>
    </message>
    <message>
        <source>not YAML: {said}; look at the indentation, quotes and colons here</source>
        <translation>kein YAML: {said}; hier Einrückung, Anführungszeichen und Doppelpunkte prüfen</translation>
    </message>
    <message>
        <source>not YAML: {what}; look at the indentation, quotes and colons here</source>
        <translation>kein YAML: {what}; hier Einrückung, Anführungszeichen und Doppelpunkte prüfen</translation>
    </message>
    <message>
        <source>open it in Excel and save it again</source>
        <translation>in Excel öffnen und erneut speichern</translation>
    </message>
    <message>
        <source>open it in Excel and save it as .xlsx</source>
        <translation>in Excel öffnen und als .xlsx speichern</translation>
    </message>
    <message>
        <source>put the names back into the first row of the sheet &quot;{question_sheet}&quot;</source>
        <translation>die Namen in der ersten Zeile des Blatts „{question_sheet}“ wiederherstellen</translation>
    </message>
    <message>
        <source>reaches to cell {column_letter}{value}; that is too large</source>
        <translation>reicht bis zur Zelle {column_letter}{value}; das ist zu groß</translation>
    </message>
    <message>
        <source>repeated header</source>
        <translation>wiederholte Kopfzeile</translation>
    </message>
    <message>
        <source>save it as UTF-8 in an editor</source>
        <translation>in einem Editor als UTF-8 speichern</translation>
    </message>
    <message>
        <source>save it without one</source>
        <translation>ohne Passwort speichern</translation>
    </message>
    <message>
        <source>save its table as a new workbook</source>
        <translation>die Tabelle als neue Arbeitsmappe speichern</translation>
    </message>
    <message>
        <source>save the table as .xlsx or .csv</source>
        <translation>die Tabelle als .xlsx oder .csv speichern</translation>
    </message>
    <message>
        <source>section &quot;{title}&quot; has {count} questions; divided into parts of {most_questions}</source>
        <translation>Kapitel „{title}“ hat {count} Fragen; in Teile zu {most_questions} geteilt</translation>
    </message>
    <message>
        <source>section heading</source>
        <translation>Kapitelüberschrift</translation>
    </message>
    <message>
        <source>short and different in each row</source>
        <translation>kurz und in jeder Zeile anders</translation>
    </message>
    <message>
        <source>split the file</source>
        <translation>die Datei teilen</translation>
    </message>
    <message>
        <source>standard &quot;{shown}&quot; is not known; taken as own</source>
        <translation>Norm „{shown}“ ist nicht bekannt; als eigene übernommen</translation>
    </message>
    <message>
        <source>tags ({shown}) are not allowed; delete it, or put the text in quotes</source>
        <translation>Tags ({shown}) sind nicht erlaubt; löschen oder den Text in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>tags ({tag}) are not allowed; delete it, or put the text in quotes</source>
        <translation>Tags ({tag}) sind nicht erlaubt; löschen oder den Text in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>the alias *{name} stands for nothing that may be repeated; write it out</source>
        <translation>der Alias *{name} steht für nichts Wiederholbares; ausschreiben</translation>
    </message>
    <message>
        <source>the file is empty; start with format: iso20k-checklist/1</source>
        <translation>die Datei ist leer; mit format: iso20k-checklist/1 beginnen</translation>
    </message>
    <message>
        <source>the file says its standard itself, {standard_titles}; that was kept</source>
        <translation>die Datei nennt ihre Norm selbst, {standard_titles}; dabei bleibt es</translation>
    </message>
    <message>
        <source>the library has further frameworks, not imported: {others}</source>
        <translation>die Bibliothek hat weitere Frameworks, nicht importiert: {others}</translation>
    </message>
    <message>
        <source>the name of a field is a list or a mapping; put the text in quotes</source>
        <translation>der Name eines Felds ist eine Liste oder Zuordnung; den Text in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>the question has {count} characters; its rest is in what to look for</source>
        <translation>die Frage hat {count} Zeichen; der Rest steht unter „Worauf achten“</translation>
    </message>
    <message>
        <source>the question is too long; its rest is in what to look for</source>
        <translation>die Frage ist zu lang; der Rest steht unter „Worauf achten“</translation>
    </message>
    <message>
        <source>the same few short texts repeat</source>
        <translation>dieselben wenigen kurzen Texte wiederholen sich</translation>
    </message>
    <message>
        <source>the text has {count} characters; its rest is in what to look for</source>
        <translation>der Text hat {count} Zeichen; der Rest steht unter „Worauf achten“</translation>
    </message>
    <message>
        <source>there is a NUL byte here; the file is damaged or not text, save it as UTF-8 text</source>
        <translation>hier steht ein NUL-Byte; die Datei ist beschädigt oder kein Text, als UTF-8-Text speichern</translation>
    </message>
    <message>
        <source>there is a control character (U+{ord:04X}) here; retype this line</source>
        <translation>hier steht ein Steuerzeichen (U+{ord:04X}); diese Zeile neu schreiben</translation>
    </message>
    <message>
        <source>there is a control character here; retype this line</source>
        <translation>hier steht ein Steuerzeichen; diese Zeile neu schreiben</translation>
    </message>
    <message>
        <source>there is no framework with requirements in this library, only: {there}</source>
        <translation>in dieser Bibliothek ist kein Framework mit Anforderungen, nur: {there}</translation>
    </message>
    <message>
        <source>there is no question in it</source>
        <translation>es ist keine Frage darin</translation>
    </message>
    <message>
        <source>there is no translation &quot;{shown}&quot;; translations: {there}</source>
        <translation>es gibt keine Übersetzung „{shown}“; Übersetzungen: {there}</translation>
    </message>
    <message>
        <source>this is a Word or PowerPoint file</source>
        <translation>dies ist eine Word- oder PowerPoint-Datei</translation>
    </message>
    <message>
        <source>this is a folder; name a checklist file in it</source>
        <translation>dies ist ein Ordner; eine Checklistendatei darin angeben</translation>
    </message>
    <message>
        <source>this is a web page, whatever its name says</source>
        <translation>dies ist eine Webseite, gleich was der Name sagt</translation>
    </message>
    <message>
        <source>this is a workbook in the XML form of 2003</source>
        <translation>dies ist eine Arbeitsmappe im XML-Format von 2003</translation>
    </message>
    <message>
        <source>this is no checklist template; its first sheet lacks the row Format</source>
        <translation>dies ist keine Checklistenvorlage; im ersten Blatt fehlt die Zeile Format</translation>
    </message>
    <message>
        <source>this is no text and no workbook</source>
        <translation>dies ist weder Text noch Arbeitsmappe</translation>
    </message>
    <message>
        <source>this is not a regular file; copy the checklist into one</source>
        <translation>dies ist keine gewöhnliche Datei; die Checkliste in eine solche kopieren</translation>
    </message>
    <message>
        <source>this is {kind}, not a checklist; save it as YAML text</source>
        <translation>dies ist {kind}, keine Checkliste; als YAML-Text speichern</translation>
    </message>
    <message>
        <source>this is {what}, not a table</source>
        <translation>dies ist {what}, keine Tabelle</translation>
    </message>
    <message>
        <source>title above the table</source>
        <translation>Titel über der Tabelle</translation>
    </message>
    <message>
        <source>update the program, or write {format}</source>
        <translation>das Programm aktualisieren oder {format} schreiben</translation>
    </message>
    <message>
        <source>write one</source>
        <translation>eine schreiben</translation>
    </message>
    <message>
        <source>{name} is too long; cut from &quot;{shown}&quot;</source>
        <translation>{name} ist zu lang; ab „{shown}“ gekürzt</translation>
    </message>
    <message>
        <source>{numbers} are there more than once; ids were made from the clauses</source>
        <translation>{numbers} kommen mehrfach vor; Kennungen wurden aus den Abschnitten gebildet</translation>
    </message>
    <message>
        <source>{shown} is given already on line {lines}; keep one</source>
        <translation>{shown} steht schon in Zeile {lines}; eines behalten</translation>
    </message>
    <message>
        <source>{what} is too long; cut from &quot;{shown}&quot;</source>
        <translation>{what} ist zu lang; ab „{shown}“ gekürzt</translation>
    </message>
    <message>
        <source>… and at least {count} more</source>
        <translation>… und mindestens {count} weitere</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… und {count} weitere</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>(no longer there)</source>
        <translation>(nicht mehr vorhanden)</translation>
    </message>
</context>
<context>
    <name>ClauseEditor</name>
    <message>
        <source>Add a clause</source>
        <translation>Einen Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Add clause</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Clause number or word of its title, for example 8.6.1</source>
        <translation>Abschnittsnummer oder Wort des Titels, zum Beispiel 8.6.1</translation>
    </message>
    <message>
        <source>Clauses that fit</source>
        <translation>Passende Abschnitte</translation>
    </message>
    <message>
        <source>No longer cite {}</source>
        <translation>{} nicht mehr anführen</translation>
    </message>
    <message>
        <source>Remove clause {} {}</source>
        <translation>Abschnitt {} {} entfernen</translation>
    </message>
    <message>
        <source>“{}” is not a clause of ISO/IEC 20000-1:2018. Clauses run from 4.1 to 10.2.</source>
        <translation>„{}“ ist kein Abschnitt von ISO/IEC 20000-1:2018. Die Abschnitte reichen von 4.1 bis 10.2.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close without saving</source>
        <translation>Schließen ohne Speichern</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>What was typed last could not be saved.</source>
        <translation>Das zuletzt Geschriebene konnte nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>ColumnPane</name>
    <message>
        <source>(no heading)</source>
        <translation>(ohne Überschrift)</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Column {}</source>
        <translation>Spalte {}</translation>
    </message>
    <message>
        <source>Documented information</source>
        <translation>Dokumentierte Information</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Nachweise</translation>
    </message>
    <message>
        <source>ITIL 4 practice</source>
        <translation>ITIL-4-Praktik</translation>
    </message>
    <message>
        <source>Id or number</source>
        <translation>Kennung oder Nummer</translation>
    </message>
    <message>
        <source>Look at this one: {}</source>
        <translation>Dies prüfen: {}</translation>
    </message>
    <message>
        <source>Number of the row with the headings</source>
        <translation>Nummer der Zeile mit den Überschriften</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Row of headings</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Section or process</source>
        <translation>Kapitel oder Prozess</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Was jede Spalte ist</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Worauf achten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not part of the checklist</source>
        <translation>nicht Teil der Checkliste</translation>
    </message>
</context>
<context>
    <name>Combined</name>
    <message>
        <source>{chosen} of {all} questions</source>
        <translation>{chosen} von {all} Fragen</translation>
    </message>
    <message>
        <source>{} asked once for several standards</source>
        <translation>{} einmal für mehrere Normen gestellt</translation>
    </message>
    <message>
        <source>{} asked once for two standards</source>
        <translation>{} einmal für zwei Normen gestellt</translation>
    </message>
    <message>
        <source>{} asked once instead of twice</source>
        <translation>{} einmal statt zweimal gestellt</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Über</translation>
    </message>
    <message>
        <source>&amp;All audits</source>
        <translation>&amp;Alle Audits</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>&amp;Audit</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>&amp;Bigger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>Tasten &amp;ändern…</translation>
    </message>
    <message>
        <source>&amp;Change what is selected…</source>
        <translation>Auswahl &amp;ändern…</translation>
    </message>
    <message>
        <source>&amp;Checklists…</source>
        <translation>&amp;Checklisten…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;End the interview</source>
        <translation>Befragung be&amp;enden</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>Bericht &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find in list</source>
        <translation>In der Liste &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Flag this question</source>
        <translation>Diese &amp;Frage vormerken</translation>
    </message>
    <message>
        <source>&amp;Floor mode</source>
        <translation>&amp;Rundgangmodus</translation>
    </message>
    <message>
        <source>&amp;Go to clause…</source>
        <translation>Zum Abschnitt &amp;gehen…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Einführung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;History of this audit…</source>
        <translation>&amp;Verlauf dieses Audits…</translation>
    </message>
    <message>
        <source>&amp;Inbox for photos and files…</source>
        <translation>E&amp;ingang für Fotos und Dateien…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>&amp;New audit…</source>
        <translation>&amp;Neues Audit…</translation>
    </message>
    <message>
        <source>&amp;Next unanswered question</source>
        <translation>&amp;Nächste unbeantwortete Frage</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>Arbeitsbereich ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste as evidence</source>
        <translation>Als &amp;Nachweis einfügen</translation>
    </message>
    <message>
        <source>&amp;Phrasings for this finding…</source>
        <translation>&amp;Textbausteine für diese Feststellung…</translation>
    </message>
    <message>
        <source>&amp;Previous unanswered question</source>
        <translation>Vo&amp;rige unbeantwortete Frage</translation>
    </message>
    <message>
        <source>&amp;Print preview…</source>
        <translation>&amp;Druckvorschau…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Raise a finding from this question</source>
        <translation>Feststellung aus &amp;dieser Frage treffen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Reset window layout</source>
        <translation>&amp;Fensteranordnung zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Same as last time</source>
        <translation>Wie &amp;letztes Mal</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>&amp;Alles durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Send back to the lead…</source>
        <translation>An leitenden Auditor &amp;zurücksenden…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>An&amp;sicht</translation>
    </message>
    <message>
        <source>A clause, an item or a number of this audit</source>
        <translation>Ein Abschnitt, ein Prüfpunkt oder eine Nummer dieses Audits</translation>
    </message>
    <message>
        <source>A finished audit to try everything on, in a folder of its own</source>
        <translation>Ein fertiges Audit, um alles auszuprobieren, in einem eigenen Ordner</translation>
    </message>
    <message>
        <source>A package with what was done here</source>
        <translation>Ein Paket mit dem, was hier erarbeitet wurde</translation>
    </message>
    <message>
        <source>A second window on this workspace, for example on another screen</source>
        <translation>Ein zweites Fenster auf diesen Arbeitsbereich, zum Beispiel auf einem anderen Bildschirm</translation>
    </message>
    <message>
        <source>A&amp;ttach evidence to this question…</source>
        <translation>Nachweis an diese Frage an&amp;hängen…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Add a file to this piece of evidence</source>
        <translation>Diesem Nachweis eine Datei hinzufügen</translation>
    </message>
    <message>
        <source>Add items</source>
        <translation>Elemente hinzufügen</translation>
    </message>
    <message>
        <source>After inserting one: no more placeholders</source>
        <translation>Nach dem Einfügen: keine weiteren Platzhalter</translation>
    </message>
    <message>
        <source>After inserting one: the next placeholder</source>
        <translation>Nach dem Einfügen: nächster Platzhalter</translation>
    </message>
    <message>
        <source>Answer without leaving the note</source>
        <translation>Antworten, ohne die Notiz zu verlassen</translation>
    </message>
    <message>
        <source>Arrow, box, text</source>
        <translation>Pfeil, Rahmen, Text</translation>
    </message>
    <message>
        <source>As required, go to the next item</source>
        <translation>Wie gefordert, weiter zum nächsten Element</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>Attach the image, files or text on the clipboard</source>
        <translation>Bild, Dateien oder Text aus der Zwischenablage anhängen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>Fenster schl&amp;ießen</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Farben des S&amp;ystems</translation>
    </message>
    <message>
        <source>Come back to the question later, or take the flag away</source>
        <translation>Später auf die Frage zurückkommen oder die Vormerkung aufheben</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Schlussfolgerung</translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation>Konsolidierung</translation>
    </message>
    <message>
        <source>Copy the database into the workspace&apos;s backups and check the copy</source>
        <translation>Die Datenbank in die Sicherungen des Arbeitsbereichs kopieren und die Kopie prüfen</translation>
    </message>
    <message>
        <source>Deviates, write the note of the item</source>
        <translation>Weicht ab, Notiz zum Element schreiben</translation>
    </message>
    <message>
        <source>Eight steps that tick themselves off as you do them</source>
        <translation>Acht Schritte, die sich beim Erledigen selbst abhaken</translation>
    </message>
    <message>
        <source>Every command by a few of its letters</source>
        <translation>Jeder Befehl über einige seiner Buchstaben</translation>
    </message>
    <message>
        <source>Every key on one sheet</source>
        <translation>Alle Tasten auf einem Blatt</translation>
    </message>
    <message>
        <source>Everything to ask, by whom</source>
        <translation>Alles, was zu fragen ist, nach Personen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Evidence that stays where it is: a ticket, a binder, a device</source>
        <translation>Nachweise, die bleiben, wo sie sind: ein Ticket, ein Ordner, ein Gerät</translation>
    </message>
    <message>
        <source>Fieldwork</source>
        <translation>Vor-Ort-Arbeit</translation>
    </message>
    <message>
        <source>Filter the list by words</source>
        <translation>Liste nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>For auditors: what is handed to them, or the whole audit</source>
        <translation>Für Auditoren: was ihnen zugeteilt ist, oder das ganze Audit</translation>
    </message>
    <message>
        <source>From what was changed back to the notes</source>
        <translation>Von den Änderungen zurück zu den Notizen</translation>
    </message>
    <message>
        <source>Go to the report with its exports</source>
        <translation>Zum Bericht und seinen Exporten</translation>
    </message>
    <message>
        <source>Go to the words that a reviewer would remark on</source>
        <translation>Zu den Worten, die ein Prüfer anmerken würde</translation>
    </message>
    <message>
        <source>Go to what the note is on; in the answer: done</source>
        <translation>Zum Gegenstand der Notiz gehen; in der Antwort: fertig</translation>
    </message>
    <message>
        <source>Hand the selected questions to an auditor, with a time</source>
        <translation>Die ausgewählten Fragen einem Auditor zuteilen, mit Termin</translation>
    </message>
    <message>
        <source>Hand what is selected &amp;to…</source>
        <translation>Auswahl &amp;zuteilen an…</translation>
    </message>
    <message>
        <source>In a finding</source>
        <translation>In einer Feststellung</translation>
    </message>
    <message>
        <source>In the note</source>
        <translation>In der Notiz</translation>
    </message>
    <message>
        <source>Inter&amp;views…</source>
        <translation>Befrag&amp;ungen…</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>Geprüfte Elemente</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Larger, smaller, whole picture</source>
        <translation>Größer, kleiner, ganzes Bild</translation>
    </message>
    <message>
        <source>Look into packages of the team, or take in receipts</source>
        <translation>Pakete des Teams ansehen oder Quittungen einlesen</translation>
    </message>
    <message>
        <source>Looked at, or not</source>
        <translation>Geprüft oder nicht</translation>
    </message>
    <message>
        <source>Mark or redact the picture</source>
        <translation>Bild markieren oder schwärzen</translation>
    </message>
    <message>
        <source>Marks on a picture</source>
        <translation>Markierungen im Bild</translation>
    </message>
    <message>
        <source>Move; Ctrl: ten steps; Shift: resize</source>
        <translation>Verschieben; Strg: zehn Schritte; Umschalt: Größe ändern</translation>
    </message>
    <message>
        <source>Ne&amp;xt remark of the review</source>
        <translation>Nä&amp;chste Anmerkung der Durchsicht</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues Fens&amp;ter</translation>
    </message>
    <message>
        <source>New files in the folder of your phone or camera</source>
        <translation>Neue Dateien im Ordner von Handy oder Kamera</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Next c&amp;onflict</source>
        <translation>Nächster K&amp;onflikt</translation>
    </message>
    <message>
        <source>Next fla&amp;gged question</source>
        <translation>Nächste vor&amp;gemerkte Frage</translation>
    </message>
    <message>
        <source>Next item, a new one after the last</source>
        <translation>Nächstes Element, nach dem letzten ein neues</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Nächste Markierung</translation>
    </message>
    <message>
        <source>No longer use it here</source>
        <translation>Hier nicht mehr verwenden</translation>
    </message>
    <message>
        <source>Not applicable, go to the next item</source>
        <translation>Nicht zutreffend, weiter zum nächsten Element</translation>
    </message>
    <message>
        <source>Not determined, go to the next item</source>
        <translation>Nicht feststellbar, weiter zum nächsten Element</translation>
    </message>
    <message>
        <source>Note something to ask, without leaving what is in hand</source>
        <translation>Etwas zum Nachfragen notieren, ohne die aktuelle Arbeit zu verlassen</translation>
    </message>
    <message>
        <source>Number with a line of text</source>
        <translation>Nummer mit einer Textzeile</translation>
    </message>
    <message>
        <source>One question at a time, large enough to read and touch while standing</source>
        <translation>Eine Frage nach der anderen, groß genug zum Lesen und Tippen im Stehen</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Open a pac&amp;kage…</source>
        <translation>&amp;Paket öffnen…</translation>
    </message>
    <message>
        <source>Open or make a workspace in another folder</source>
        <translation>Arbeitsbereich in einem anderen Ordner öffnen oder anlegen</translation>
    </message>
    <message>
        <source>Open the &amp;sample audit</source>
        <translation>&amp;Beispielaudit öffnen</translation>
    </message>
    <message>
        <source>Other keys for any command, or no single-letter keys</source>
        <translation>Andere Tasten für jeden Befehl, oder keine Einzelbuchstaben</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Panes, columns and window as on the first day</source>
        <translation>Bereiche, Spalten und Fenster wie am ersten Tag</translation>
    </message>
    <message>
        <source>Place a mark, or write its words</source>
        <translation>Markierung setzen oder ihren Text schreiben</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planned, used and needed minutes of every section</source>
        <translation>Geplante, verbrauchte und benötigte Minuten jedes Kapitels</translation>
    </message>
    <message>
        <source>Pre&amp;vious flagged question</source>
        <translation>Vorige vorgemer&amp;kte Frage</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Voriger Konflikt</translation>
    </message>
    <message>
        <source>Questions to leave out so that the rest fits, least loss first</source>
        <translation>Welche Fragen entfallen können, damit der Rest passt; geringster Verlust zuerst</translation>
    </message>
    <message>
        <source>Questions, notes, findings, evidence and people, as you type</source>
        <translation>Fragen, Notizen, Feststellungen, Nachweise und Personen, schon beim Tippen</translation>
    </message>
    <message>
        <source>Re&amp;ference without a file…</source>
        <translation>Referenz &amp;ohne Datei…</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Schwärzen</translation>
    </message>
    <message>
        <source>Remark on what is in hand, or return it to its auditor</source>
        <translation>Zur aktuellen Arbeit etwas anmerken oder sie dem Auditor zurückgeben</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Result, flag and texts of all selected questions</source>
        <translation>Ergebnis, Vormerkung und Texte aller ausgewählten Fragen</translation>
    </message>
    <message>
        <source>Result, flag, texts and hand-out of all selected questions</source>
        <translation type="vanished">Ergebnis, Vormerkung, Texte und Zuteilung aller ausgewählten Fragen</translation>
    </message>
    <message>
        <source>Returned to me…</source>
        <translation>An mich zurückgegeben…</translation>
    </message>
    <message>
        <source>Reusable phrasings for this part</source>
        <translation>Textbausteine für diesen Teil</translation>
    </message>
    <message>
        <source>Reusable texts for the clauses of the finding</source>
        <translation>Textbausteine für die Abschnitte der Feststellung</translation>
    </message>
    <message>
        <source>Review notes</source>
        <translation>Prüfnotizen</translation>
    </message>
    <message>
        <source>Review note…</source>
        <translation>Prüfnotiz…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>Save a &amp;problem report…</source>
        <translation>&amp;Problembericht speichern…</translation>
    </message>
    <message>
        <source>Save and go to the next unanswered question</source>
        <translation>Speichern und zur nächsten unbeantworteten Frage</translation>
    </message>
    <message>
        <source>Sections, questions, detail in turn</source>
        <translation>Kapitel, Fragen, Detail nacheinander</translation>
    </message>
    <message>
        <source>Select, move and resize</source>
        <translation>Auswählen, verschieben, Größe ändern</translation>
    </message>
    <message>
        <source>Show the &amp;workspace folder</source>
        <translation>&amp;Arbeitsbereichsordner zeigen</translation>
    </message>
    <message>
        <source>Start an audit from a checklist</source>
        <translation>Ein Audit aus einer Checkliste beginnen</translation>
    </message>
    <message>
        <source>Start an inter&amp;view…</source>
        <translation>Befragung &amp;beginnen…</translation>
    </message>
    <message>
        <source>Take a pho&amp;to…</source>
        <translation>Foto aufneh&amp;men…</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>Antwort entfernen</translation>
    </message>
    <message>
        <source>Take the answer of the last audit over where the question is unchanged</source>
        <translation>Antwort des letzten Audits übernehmen, wo die Frage unverändert ist</translation>
    </message>
    <message>
        <source>Take the item away</source>
        <translation>Element entfernen</translation>
    </message>
    <message>
        <source>Take the result of the item away</source>
        <translation>Ergebnis des Elements entfernen</translation>
    </message>
    <message>
        <source>The library: look, import, edit, export</source>
        <translation>Die Bibliothek: ansehen, importieren, bearbeiten, exportieren</translation>
    </message>
    <message>
        <source>The list of audits in this workspace</source>
        <translation>Die Liste der Audits in diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>The next question that you want to come back to</source>
        <translation>Die nächste Frage, auf die zurückzukommen ist</translation>
    </message>
    <message>
        <source>The report, or working papers to fill in by hand, as pages</source>
        <translation>Der Bericht oder Arbeitspapiere zum Ausfüllen von Hand, als Seiten</translation>
    </message>
    <message>
        <source>Ti&amp;mes by section…</source>
        <translation>Zeiten &amp;je Kapitel…</translation>
    </message>
    <message>
        <source>Time &amp;left here…</source>
        <translation>Verbleibende &amp;Zeit hier…</translation>
    </message>
    <message>
        <source>To as&amp;k later…</source>
        <translation>S&amp;päter zu fragen…</translation>
    </message>
    <message>
        <source>Until when there is time for the questions in view</source>
        <translation>Bis wann Zeit für die angezeigten Fragen ist</translation>
    </message>
    <message>
        <source>Versions that disagree, side by side; F8 within Consolidation</source>
        <translation>Widersprechende Versionen nebeneinander; F8 innerhalb der Konsolidierung</translation>
    </message>
    <message>
        <source>Versions, counts and the error log, nothing of your audits; you send it yourself</source>
        <translation>Versionen, Anzahlen und Fehlerprotokoll, nichts aus Ihren Audits; Sie versenden ihn selbst</translation>
    </message>
    <message>
        <source>What can &amp;wait…</source>
        <translation>Was &amp;warten kann…</translation>
    </message>
    <message>
        <source>What is still to be aske&amp;d…</source>
        <translation>Wa&amp;s noch zu fragen ist…</translation>
    </message>
    <message>
        <source>What reviewers returned to you, item by item</source>
        <translation>Was Prüfer an Sie zurückgegeben haben, Punkt für Punkt</translation>
    </message>
    <message>
        <source>What you answer from now on is not part of it</source>
        <translation>Was ab jetzt beantwortet wird, gehört nicht dazu</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Neuerungen</translation>
    </message>
    <message>
        <source>Who did what, when, from what to what</source>
        <translation>Wer was wann geändert hat, von was zu was</translation>
    </message>
    <message>
        <source>Who is asked; what you answer meanwhile is noted as asked of them</source>
        <translation>Wer befragt wird; Antworten in dieser Zeit gelten als bei dieser Person erfragt</translation>
    </message>
    <message>
        <source>Who was asked, in which role, when and what</source>
        <translation>Wer befragt wurde, in welcher Rolle, wann und wozu</translation>
    </message>
    <message>
        <source>With the camera of this computer, for what is in hand</source>
        <translation>Mit der Kamera dieses Computers, für die aktuelle Arbeit</translation>
    </message>
    <message>
        <source>Write packa&amp;ges…</source>
        <translation>Pa&amp;kete schreiben…</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Antwort schreiben</translation>
    </message>
    <message>
        <source>Write the caption</source>
        <translation>Beschriftung schreiben</translation>
    </message>
    <message>
        <source>Write the note; correct the number</source>
        <translation>Notiz schreiben; Nummer berichtigen</translation>
    </message>
</context>
<context>
    <name>ConclusionPage</name>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished">Schlussfolgerung</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Course of the audit</source>
        <translation>Ablauf des Audits</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Uneins</translation>
    </message>
    <message>
        <source>Draft text from the counts</source>
        <translation>Textentwurf aus den Zahlen</translation>
    </message>
    <message>
        <source>Fields in conflict: {}</source>
        <translation>Felder in Konflikt: {}</translation>
    </message>
    <message>
        <source>Fills the text only while it is empty</source>
        <translation>Füllt den Text nur, solange er leer ist</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Feststellungen</translation>
    </message>
    <message>
        <source>Findings raised: {major} major and {minor} minor nonconformities, {ofi} opportunities for improvement, {positive} positive practices.</source>
        <translation>Getroffene Feststellungen: {major} wesentliche und {minor} untergeordnete Nichtkonformitäten, {ofi} Verbesserungsmöglichkeiten, {positive} gute Praxis.</translation>
    </message>
    <message>
        <source>Go to the conflicts</source>
        <translation>Zu den Konflikten</translation>
    </message>
    <message>
        <source>How far the criteria are met, with the numbers behind it</source>
        <translation>Inwieweit die Kriterien erfüllt sind, mit den Zahlen dahinter</translation>
    </message>
    <message>
        <source>If there is nothing to tell, say that there is nothing.</source>
        <translation>Wenn es nichts zu berichten gibt, dies angeben.</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>In Konflikt</translation>
    </message>
    <message>
        <source>Kind in conflict</source>
        <translation>Art in Konflikt</translation>
    </message>
    <message>
        <source>Met, by clause</source>
        <translation>Erfüllt, nach Abschnitten</translation>
    </message>
    <message>
        <source>Of {applicable} questions judged, {met} ({share} %) are met.</source>
        <translation>Von {applicable} bewerteten Fragen sind {met} ({share} %) erfüllt.</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation type="unfinished">Offene Konflikte</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Fragen</translation>
    </message>
    <message>
        <source>Questions not answered: {}.</source>
        <translation>Nicht beantwortete Fragen: {}.</translation>
    </message>
    <message>
        <source>Questions not sampled: {}.</source>
        <translation>Fragen nicht in der Stichprobe: {}.</translation>
    </message>
    <message>
        <source>Requirements are not fully met in: {}.</source>
        <translation>Anforderungen nicht vollständig erfüllt in: {}.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>The report can be issued once they are settled, or once it says why they are not.</source>
        <translation>Der Bericht kann ausgestellt werden, sobald sie gelöst sind oder er begründet, warum nicht.</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unbeantwortet</translation>
    </message>
</context>
<context>
    <name>Confidentiality</name>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>Streng vertraulich</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ConflictNotice</name>
    <message>
        <source>Compare the versions of {}</source>
        <translation>Versionen von {} vergleichen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>In conflict: {}. Nobody&apos;s version is shown until it is settled.</source>
        <translation>In Konflikt: {}. Bis zur Lösung wird keine der Versionen gezeigt.</translation>
    </message>
    <message>
        <source>See all versions side by side and settle the conflict</source>
        <translation>Alle Versionen nebeneinander sehen und den Konflikt lösen</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Choose another rule, or settle them one by one.</source>
        <translation>Eine andere Regel wählen oder sie einzeln lösen.</translation>
    </message>
    <message>
        <source>Compare the versions and settle it under Consolidation, Conflicts.</source>
        <translation>Die Versionen unter Konsolidierung, Konflikte vergleichen und den Konflikt lösen.</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>In Konflikt</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>Es ist kein Text.</translation>
    </message>
    <message>
        <source>It is recorded once for all.</source>
        <translation>Es wird einmalig festgelegt.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kept and edited: {fields}</source>
        <translation>Behalten und bearbeitet: {fields}</translation>
    </message>
    <message>
        <source>Look at the versions again.</source>
        <translation>Die Versionen noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Marks: {count}</source>
        <translation>Markierungen: {count}</translation>
    </message>
    <message>
        <source>More than one version is theirs.</source>
        <translation>Von dieser Person stammt mehr als eine Version.</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nein</translation>
    </message>
    <message>
        <source>None of the versions is of its auditor or author.</source>
        <translation>Keine der Versionen stammt vom zuständigen Auditor oder vom Verfasser.</translation>
    </message>
    <message>
        <source>None of the versions is the lead auditor&apos;s.</source>
        <translation>Keine der Versionen stammt vom leitenden Auditor.</translation>
    </message>
    <message>
        <source>None of the versions is theirs.</source>
        <translation>Keine der Versionen stammt von dieser Person.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Look at all versions, then decide.</source>
        <translation>Nichts wurde aufgezeichnet. Alle Versionen ansehen, dann entscheiden.</translation>
    </message>
    <message>
        <source>Questions: {count}</source>
        <translation>Fragen: {count}</translation>
    </message>
    <message>
        <source>Say whether the record is withdrawn or kept.</source>
        <translation>Angeben, ob der Eintrag zurückgezogen ist oder bleibt.</translation>
    </message>
    <message>
        <source>Say whose version is to stand.</source>
        <translation>Angeben, wessen Version gelten soll.</translation>
    </message>
    <message>
        <source>Say why it is settled this way.</source>
        <translation>Angeben, warum so entschieden wird.</translation>
    </message>
    <message>
        <source>Settle it under Consolidation, Conflicts; then export again.</source>
        <translation>Unter Konsolidierung, Konflikte lösen; dann erneut exportieren.</translation>
    </message>
    <message>
        <source>That version of {field} does not stand any more.</source>
        <translation>Diese Version von {field} steht nicht mehr zur Wahl.</translation>
    </message>
    <message>
        <source>The list shows what is.</source>
        <translation>Die Liste zeigt, was in Konflikt steht.</translation>
    </message>
    <message>
        <source>The longer text</source>
        <translation>Der längere Text</translation>
    </message>
    <message>
        <source>The newest version by the authors&apos; clocks, which can be wrong</source>
        <translation>Die neueste Version nach den Uhren der Verfasser, die falsch gehen können</translation>
    </message>
    <message>
        <source>The reason stays in the history.</source>
        <translation>Der Grund bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>The rule decides none of these conflicts.</source>
        <translation>Die Regel entscheidet keinen dieser Konflikte.</translation>
    </message>
    <message>
        <source>The version of a person</source>
        <translation>Die Version einer Person</translation>
    </message>
    <message>
        <source>The version of the auditor it was assigned to, else of the record&apos;s author</source>
        <translation>Die Version des Auditors, dem es zugeteilt war, sonst des Verfassers</translation>
    </message>
    <message>
        <source>The version of the lead auditor</source>
        <translation>Die Version des leitenden Auditors</translation>
    </message>
    <message>
        <source>This field is not in conflict (any more).</source>
        <translation>Dieses Feld steht nicht (mehr) in Konflikt.</translation>
    </message>
    <message>
        <source>Title in conflict</source>
        <translation>Titel in Konflikt</translation>
    </message>
    <message>
        <source>Two versions are equally long.</source>
        <translation>Zwei Versionen sind gleich lang.</translation>
    </message>
    <message>
        <source>Two versions have the same time.</source>
        <translation>Zwei Versionen haben dieselbe Zeit.</translation>
    </message>
    <message>
        <source>Withdraw the record with a reason and record it again.</source>
        <translation>Den Eintrag mit Begründung zurückziehen und neu erfassen.</translation>
    </message>
    <message>
        <source>Withdrawn or kept</source>
        <translation>Zurückgezogen oder behalten</translation>
    </message>
    <message>
        <source>Withdrawn: {reason}</source>
        <translation>Zurückgezogen: {reason}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ja</translation>
    </message>
    <message>
        <source>copy {name}</source>
        <translation>Kopie {name}</translation>
    </message>
    <message>
        <source>this copy</source>
        <translation>diese Kopie</translation>
    </message>
    <message>
        <source>{author}:
{text}</source>
        <translation>{author}:
{text}</translation>
    </message>
    <message>
        <source>{author}: {text}</source>
        <translation>{author}: {text}</translation>
    </message>
    <message>
        <source>{field} is in conflict; nothing was changed.</source>
        <translation>{field} steht in Konflikt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{field} is recorded once for all, so neither version can be chosen.</source>
        <translation>{field} wird einmalig festgelegt, daher lässt sich keine Version wählen.</translation>
    </message>
    <message>
        <source>{field} takes one of its versions, or nothing.</source>
        <translation>Für {field} gilt eine der Versionen oder nichts.</translation>
    </message>
    <message>
        <source>{record}, {field}: another version came in while you decided.</source>
        <translation>{record}, {field}: Während der Entscheidung kam eine weitere Version hinzu.</translation>
    </message>
</context>
<context>
    <name>ConflictsTab</name>
    <message>
        <source>All auditors</source>
        <translation>Alle Auditoren</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished">Alle Arten</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation type="unfinished">Alle Kapitel</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Both  B</source>
        <translation>Beide  B</translation>
    </message>
    <message>
        <source>Combined text</source>
        <translation>Gemeinsamer Text</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Conflicts come with the packages of the team</source>
        <translation>Konflikte kommen mit den Paketen des Teams</translation>
    </message>
    <message>
        <source>Conflicts: {}</source>
        <translation>Konflikte: {}</translation>
    </message>
    <message>
        <source>Decide later  D</source>
        <translation>Später entscheiden  D</translation>
    </message>
    <message>
        <source>Edit a text  E</source>
        <translation>Text bearbeiten  E</translation>
    </message>
    <message>
        <source>Filter by auditor</source>
        <translation>Nach Auditor filtern</translation>
    </message>
    <message>
        <source>Filter by kind of record</source>
        <translation>Nach Art des Eintrags filtern</translation>
    </message>
    <message>
        <source>Filter by section</source>
        <translation>Nach Kapitel filtern</translation>
    </message>
    <message>
        <source>Go on to the next conflict; this one stays</source>
        <translation>Weiter zum nächsten Konflikt; dieser bleibt offen</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>Zum Eintrag</translation>
    </message>
    <message>
        <source>Go to {record}</source>
        <translation>Zu {record}</translation>
    </message>
    <message>
        <source>History ({})</source>
        <translation>Verlauf ({})</translation>
    </message>
    <message>
        <source>History behind this version</source>
        <translation>Verlauf hinter dieser Version</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>Leer lassen</translation>
    </message>
    <message>
        <source>Neither version: the field is to be empty</source>
        <translation>Keine der Versionen: das Feld soll leer sein</translation>
    </message>
    <message>
        <source>New: {}.</source>
        <translation>Neu: {}.</translation>
    </message>
    <message>
        <source>No longer there: {}.</source>
        <translation>Nicht mehr vorhanden: {}.</translation>
    </message>
    <message>
        <source>Nothing is in conflict</source>
        <translation>Nichts steht in Konflikt</translation>
    </message>
    <message>
        <source>Nothing that both go back to</source>
        <translation>Kein gemeinsamer Ausgangsstand</translation>
    </message>
    <message>
        <source>One rule for all that are listed; first shows what each would become</source>
        <translation>Eine Regel für alle aufgeführten; zeigt zuerst, was aus jedem würde</translation>
    </message>
    <message>
        <source>One text with all versions under their authors&apos; names</source>
        <translation>Ein Text mit allen Versionen unter den Namen ihrer Verfasser</translation>
    </message>
    <message>
        <source>Picture of evidence {}</source>
        <translation>Bild zu Nachweis {}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Grund</translation>
    </message>
    <message>
        <source>Reason: {}</source>
        <translation>Grund: {}</translation>
    </message>
    <message>
        <source>Recent reasons</source>
        <translation>Letzte Gründe</translation>
    </message>
    <message>
        <source>Record this text  (Ctrl+Enter)</source>
        <translation>Diesen Text aufzeichnen  (Strg+Enter)</translation>
    </message>
    <message>
        <source>Recorded once for all: withdraw the record with a reason and record it again.</source>
        <translation>Einmalig festgelegt: den Eintrag mit Begründung zurückziehen und neu erfassen.</translation>
    </message>
    <message>
        <source>Say why, then press Enter.</source>
        <translation>Den Grund angeben, dann Enter drücken.</translation>
    </message>
    <message>
        <source>Settle by rule…</source>
        <translation>Nach Regel lösen…</translation>
    </message>
    <message>
        <source>Take this  {key}</source>
        <translation>Diese wählen  {key}</translation>
    </message>
    <message>
        <source>Take version {number}, {authors}</source>
        <translation>Version {number} wählen, {authors}</translation>
    </message>
    <message>
        <source>Team and packages</source>
        <translation>Team und Pakete</translation>
    </message>
    <message>
        <source>This version is to stand; the reason is asked for</source>
        <translation>Diese Version soll gelten; nach dem Grund wird gefragt</translation>
    </message>
    <message>
        <source>When two people change the same entry without having seen each other&apos;s words, both versions stand here side by side until somebody settles it with a reason.</source>
        <translation>Ändern zwei Personen denselben Eintrag, ohne den Text der anderen gesehen zu haben, stehen beide Versionen hier nebeneinander, bis jemand den Konflikt mit Begründung löst.</translation>
    </message>
    <message>
        <source>Why it is settled this way; stays in the history</source>
        <translation>Warum so entschieden wird; bleibt im Verlauf</translation>
    </message>
    <message>
        <source>Write a text of your own from the versions</source>
        <translation>Aus den Versionen einen eigenen Text schreiben</translation>
    </message>
    <message>
        <source>{author}&apos;s version, brought back by undo ({person})</source>
        <translation>Version von {author}, durch Rückgängig zurückgeholt ({person})</translation>
    </message>
    <message>
        <source>{field} · {people}</source>
        <translation>{field} · {people}</translation>
    </message>
    <message>
        <source>{field} · {section}</source>
        <translation>{field} · {section}</translation>
    </message>
    <message>
        <source>{moment} (UTC{offset})</source>
        <translation>{moment} (UTC{offset})</translation>
    </message>
    <message>
        <source>{moment}, {device}</source>
        <translation>{moment}, {device}</translation>
    </message>
    <message>
        <source>{number} · {authors}</source>
        <translation>{number} · {authors}</translation>
    </message>
    <message>
        <source>{person}, {moment}: {words}</source>
        <translation>{person}, {moment}: {words}</translation>
    </message>
    <message>
        <source>{record}, {field}, versions by {people}</source>
        <translation>{record}, {field}, Versionen von {people}</translation>
    </message>
    <message>
        <source>{} of {} conflicts listed</source>
        <translation>{} von {} Konflikten aufgeführt</translation>
    </message>
</context>
<context>
    <name>ConsolidationPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Uneinigkeiten</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Durchsicht</translation>
    </message>
    <message>
        <source>Team and packages</source>
        <translation>Team und Pakete</translation>
    </message>
    <message>
        <source>What is to be settled</source>
        <translation>Was zu klären ist</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Copy 1 question</source>
        <translation>1 Frage kopieren</translation>
    </message>
    <message>
        <source>Copy from the library</source>
        <translation>Aus der Bibliothek kopieren</translation>
    </message>
    <message>
        <source>Copy {} questions</source>
        <translation>{} Fragen kopieren</translation>
    </message>
    <message>
        <source>Filter by clause, id or word</source>
        <translation>Nach Abschnitt, Kennung oder Wort filtern</translation>
    </message>
    <message>
        <source>Filter the questions</source>
        <translation>Fragen filtern</translation>
    </message>
    <message>
        <source>Opening the checklist</source>
        <translation>Checkliste öffnen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Fragen</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>Bibliothek lesen</translation>
    </message>
</context>
<context>
    <name>CrashLog</name>
    <message>
        <source>Save a problem report…</source>
        <translation>Problembericht speichern…</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Es ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>The program met an error it did not expect.</source>
        <translation>Im Programm ist ein unerwarteter Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>What happened was written to {} (without anything of the audit).</source>
        <translation>Der Vorgang wurde in {} festgehalten (ohne Inhalte des Audits).</translation>
    </message>
    <message>
        <source>What the line at the foot of the window calls saved is safe. You can go on working.</source>
        <translation>Was die Zeile am unteren Fensterrand als gespeichert meldet, ist sicher. Die Arbeit kann weitergehen.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>the clock of the recording device</source>
        <translation>Uhr des aufzeichnenden Geräts</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{first}–{last} {month} {year}</source>
        <translation>{first}.–{last}. {month} {year}</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Decide in the place of the lead auditor?</source>
        <translation>Anstelle des leitenden Auditors entscheiden?</translation>
    </message>
    <message>
        <source>The lead auditor of this audit is somebody else. Your decision is recorded with your name, and that you decided in their place.</source>
        <translation>Leitender Auditor dieses Audits ist eine andere Person. Ihre Entscheidung wird mit Ihrem Namen aufgezeichnet und mit dem Vermerk, dass Sie an deren Stelle entschieden haben.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>&gt; and a few letters of a command</source>
        <translation>&gt; und einige Buchstaben eines Befehls</translation>
    </message>
    <message>
        <source>A clause such as 8.6.1 goes to its first unanswered question</source>
        <translation>Ein Abschnitt wie 8.6.1 führt zu seiner ersten unbeantworteten Frage</translation>
    </message>
    <message>
        <source>An item or number such as 8.6.1-03 or NC-2026-003 stands on top</source>
        <translation>Ein Prüfpunkt oder eine Nummer wie 8.6.1-03 oder NC-2026-003 steht obenan</translation>
    </message>
    <message>
        <source>Clause, item or number, for example 8.6.1 or A.5.24</source>
        <translation>Abschnitt, Prüfpunkt oder Nummer, zum Beispiel 8.6.1 oder A.5.24</translation>
    </message>
    <message>
        <source>Enter goes there. Ctrl+Enter goes there and stays here. Esc goes back.</source>
        <translation>Enter geht dorthin. Strg+Enter geht dorthin und bleibt hier. Esc geht zurück.</translation>
    </message>
    <message>
        <source>Enter opens. Ctrl+Enter opens and stays here. Esc goes back. &gt; lists the commands.</source>
        <translation>Enter öffnet. Strg+Enter öffnet und bleibt hier. Esc geht zurück. &gt; zeigt die Befehle.</translation>
    </message>
    <message>
        <source>Enter runs the command. Esc goes back. Without &gt; everything is searched.</source>
        <translation>Enter führt den Befehl aus. Esc geht zurück. Ohne &gt; wird alles durchsucht.</translation>
    </message>
    <message>
        <source>Fewer words or fewer letters find more.</source>
        <translation>Weniger Wörter oder weniger Buchstaben finden mehr.</translation>
    </message>
    <message>
        <source>Found: {}</source>
        <translation>Gefunden: {}</translation>
    </message>
    <message>
        <source>Go to clause</source>
        <translation>Zum Abschnitt gehen</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Letzte Suchen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search questions, notes, findings, evidence, people</source>
        <translation>Fragen, Notizen, Feststellungen, Nachweise, Personen durchsuchen</translation>
    </message>
    <message>
        <source>Show every kind again</source>
        <translation>Alle Arten wieder zeigen</translation>
    </message>
    <message>
        <source>The search failed: {}</source>
        <translation>Die Suche ist fehlgeschlagen: {}</translation>
    </message>
    <message>
        <source>This audit asks nothing about {}</source>
        <translation>Dieses Audit fragt nichts zu {}</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>Was eingegeben werden kann</translation>
    </message>
    <message>
        <source>What was withdrawn is not found; the history of the audit has it.</source>
        <translation>Zurückgezogenes wird nicht gefunden; es steht im Verlauf des Audits.</translation>
    </message>
    <message>
        <source>Words, or their beginnings: all of them must be there</source>
        <translation>Wörter oder ihre Anfänge: alle müssen vorkommen</translation>
    </message>
</context>
<context>
    <name>Disagreement</name>
    <message>
        <source>Decided in the place of the lead auditor</source>
        <translation>Anstelle des leitenden Auditors entschieden</translation>
    </message>
    <message>
        <source>Let the lead auditor decide, or say that you decide in their place.</source>
        <translation>Den leitenden Auditor entscheiden lassen oder angeben, dass Sie an dessen Stelle entscheiden.</translation>
    </message>
    <message>
        <source>Nothing was concluded on this question.</source>
        <translation>Zu dieser Frage gibt es keine Schlussfolgerung.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>The auditors do not differ on this question.</source>
        <translation>Die Auditoren sind sich bei dieser Frage einig.</translation>
    </message>
    <message>
        <source>The lead auditor of this audit decides, and that is somebody else.</source>
        <translation>Es entscheidet der leitende Auditor dieses Audits, und das ist eine andere Person.</translation>
    </message>
    <message>
        <source>{name} answered since</source>
        <translation>{name} hat seitdem geantwortet</translation>
    </message>
    <message>
        <source>{name} changed their answer since</source>
        <translation>{name} hat seitdem die Antwort geändert</translation>
    </message>
    <message>
        <source>{name} changed what they noted since</source>
        <translation>{name} hat seitdem die Notizen geändert</translation>
    </message>
    <message>
        <source>{name} took their answer back since</source>
        <translation>{name} hat seitdem die Antwort zurückgenommen</translation>
    </message>
</context>
<context>
    <name>DisagreementsTab</name>
    <message>
        <source>Changed since the decision: {}</source>
        <translation>Seit der Entscheidung geändert: {}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Decide like this</source>
        <translation>So entscheiden</translation>
    </message>
    <message>
        <source>Decide like {auditor}</source>
        <translation>Wie {auditor} entscheiden</translation>
    </message>
    <message>
        <source>Decided by {name}: {result}. {reason}</source>
        <translation>Entschieden von {name}: {result}. {reason}</translation>
    </message>
    <message>
        <source>Decided: {}</source>
        <translation>Entschieden: {}</translation>
    </message>
    <message>
        <source>Decisions in conflict: {}</source>
        <translation>Entscheidungen in Konflikt: {}</translation>
    </message>
    <message>
        <source>Documents and records seen</source>
        <translation type="unfinished">Gesehene Dokumente und Aufzeichnungen</translation>
    </message>
    <message>
        <source>Each auditor answers in their own working paper there</source>
        <translation>Dort antwortet jeder Auditor im eigenen Arbeitspapier</translation>
    </message>
    <message>
        <source>Evidence that others linked</source>
        <translation>Nachweise, die andere verknüpft haben</translation>
    </message>
    <message>
        <source>Fieldwork</source>
        <translation type="unfinished">Vor-Ort-Arbeit</translation>
    </message>
    <message>
        <source>Go to question</source>
        <translation>Zur Frage</translation>
    </message>
    <message>
        <source>Interviewed (role)</source>
        <translation type="unfinished">Befragt (Rolle)</translation>
    </message>
    <message>
        <source>Leave as diverging opinion</source>
        <translation>Als abweichende Meinung belassen</translation>
    </message>
    <message>
        <source>Left as a diverging opinion by {name}. {reason}</source>
        <translation>Von {name} als abweichende Meinung belassen. {reason}</translation>
    </message>
    <message>
        <source>Left as diverging opinion: {}</source>
        <translation>Als abweichende Meinung belassen: {}</translation>
    </message>
    <message>
        <source>Needs a result and a reason; both answers stay (Enter)</source>
        <translation>Braucht ein Ergebnis und einen Grund; beide Antworten bleiben (Enter)</translation>
    </message>
    <message>
        <source>No evidence linked</source>
        <translation>Kein Nachweis verknüpft</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Notiz</translation>
    </message>
    <message>
        <source>Questions judged differently</source>
        <translation>Unterschiedlich bewertete Fragen</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Grund der Entscheidung</translation>
    </message>
    <message>
        <source>Sample looked at</source>
        <translation type="unfinished">Geprüfte Stichprobe</translation>
    </message>
    <message>
        <source>Show it in Fieldwork (O)</source>
        <translation>In der Vor-Ort-Arbeit zeigen (O)</translation>
    </message>
    <message>
        <source>Still holds</source>
        <translation>Gilt weiterhin</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">Zurücknehmen</translation>
    </message>
    <message>
        <source>Takes this answer over as the decision; the reason is asked for</source>
        <translation>Übernimmt diese Antwort als Entscheidung; nach dem Grund wird gefragt</translation>
    </message>
    <message>
        <source>The auditors do not differ</source>
        <translation>Die Auditoren sind sich einig</translation>
    </message>
    <message>
        <source>The question is undecided again</source>
        <translation>Die Frage ist wieder unentschieden</translation>
    </message>
    <message>
        <source>The report prints each auditor&apos;s verdict, with your statement if you give one (L)</source>
        <translation>Der Bericht nennt die Bewertung jedes Auditors, mit Ihrer Stellungnahme, falls vorhanden (L)</translation>
    </message>
    <message>
        <source>The same decision with the same reason, on the answers as they are now (H)</source>
        <translation>Dieselbe Entscheidung mit demselben Grund, zum jetzigen Stand der Antworten (H)</translation>
    </message>
    <message>
        <source>They agree by now.</source>
        <translation>Sie sind sich inzwischen einig.</translation>
    </message>
    <message>
        <source>They differ in the result.</source>
        <translation>Sie unterscheiden sich im Ergebnis.</translation>
    </message>
    <message>
        <source>They differ in the value.</source>
        <translation>Sie unterscheiden sich im Wert.</translation>
    </message>
    <message>
        <source>They differ in the verdict for {}.</source>
        <translation>Sie unterscheiden sich in der Bewertung für {}.</translation>
    </message>
    <message>
        <source>Two decisions stand against each other; settle them under Conflicts.</source>
        <translation>Zwei Entscheidungen widersprechen sich; unter Konflikte lösen.</translation>
    </message>
    <message>
        <source>Undecided: {}</source>
        <translation>Unentschieden: {}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>What decided it, or the statement for the report</source>
        <translation>Was den Ausschlag gab, oder die Stellungnahme für den Bericht</translation>
    </message>
    <message>
        <source>When two auditors judge the same question differently, both answers stand here with their evidence. The lead auditor decides with a reason, or leaves it as a diverging opinion for the report.</source>
        <translation>Bewerten zwei Auditoren dieselbe Frage unterschiedlich, stehen hier beide Antworten mit ihren Nachweisen. Der leitende Auditor entscheidet mit Begründung oder belässt es für den Bericht als abweichende Meinung.</translation>
    </message>
    <message>
        <source>{item} · clause {clause} · {section}</source>
        <translation>{item} · Abschnitt {clause} · {section}</translation>
    </message>
    <message>
        <source>{result} · {auditors}</source>
        <translation>{result} · {auditors}</translation>
    </message>
    <message>
        <source>{standard}: {verdict}</source>
        <translation>{standard}: {verdict}</translation>
    </message>
</context>
<context>
    <name>Distribution</name>
    <message>
        <source>Add recipient</source>
        <translation>Empfänger hinzufügen</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation type="unfinished">Verteiler</translation>
    </message>
    <message>
        <source>For example PDF, paper copy</source>
        <translation>Zum Beispiel PDF, Papierausfertigung</translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished">Form</translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished">Funktion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Nobody gets the report yet.</source>
        <translation>Noch niemand erhält den Bericht.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same evidence ({numbers})</source>
        <translation>derselbe Nachweis ({numbers})</translation>
    </message>
    <message>
        <source>same file ({one} and {other})</source>
        <translation>dieselbe Datei ({one} und {other})</translation>
    </message>
</context>
<context>
    <name>DuplicatesTab</name>
    <message>
        <source>(no title yet)</source>
        <translation type="unfinished">(noch kein Titel)</translation>
    </message>
    <message>
        <source>Already in a group: {}. Grouping adds the others to it.</source>
        <translation>Schon in einer Gruppe: {}. Gruppieren fügt die anderen hinzu.</translation>
    </message>
    <message>
        <source>Do not suggest the ticked findings to each other again</source>
        <translation>Die angehakten Feststellungen einander nicht mehr vorschlagen</translation>
    </message>
    <message>
        <source>Do these say the same?</source>
        <translation>Sagen diese dasselbe?</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Feststellungen</translation>
    </message>
    <message>
        <source>Findings can be grouped there as well</source>
        <translation>Feststellungen lassen sich auch dort gruppieren</translation>
    </message>
    <message>
        <source>Findings: {findings}. Sites: {sites}. Each counts as a finding of its own.</source>
        <translation>Feststellungen: {findings}. Standorte: {sites}. Jede zählt als eigene Feststellung.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Group the ticked findings</source>
        <translation>Die angehakten Feststellungen gruppieren</translation>
    </message>
    <message>
        <source>Grouped by several people at the same time; also called: {}.</source>
        <translation>Von mehreren Personen gleichzeitig gruppiert; heißt auch: {}.</translation>
    </message>
    <message>
        <source>Groups: {groups}, findings in them: {findings}</source>
        <translation>Gruppen: {groups}, Feststellungen darin: {findings}</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Vereinen</translation>
    </message>
    <message>
        <source>Join the groups?</source>
        <translation>Die Gruppen vereinen?</translation>
    </message>
    <message>
        <source>Let them be suggested to each other again</source>
        <translation>Sie einander wieder vorschlagen</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>Möglicherweise gleich</translation>
    </message>
    <message>
        <source>Nature of the failure</source>
        <translation type="unfinished">Art des Mangels</translation>
    </message>
    <message>
        <source>No findings look like duplicates</source>
        <translation>Keine Feststellungen sehen nach Duplikaten aus</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Es wurde kein Grund angegeben.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht gleich</translation>
    </message>
    <message>
        <source>Not the same: {}</source>
        <translation>Nicht gleich: {}</translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation type="unfinished">Objektiver Nachweis</translation>
    </message>
    <message>
        <source>Probable duplicates and groups</source>
        <translation>Wahrscheinliche Duplikate und Gruppen</translation>
    </message>
    <message>
        <source>Probably the same: {}</source>
        <translation>Wahrscheinlich gleich: {}</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Zuerst lesen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Grund</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished">Anforderung</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Zeigen</translation>
    </message>
    <message>
        <source>Show this finding on its page</source>
        <translation>Diese Feststellung auf ihrer Seite zeigen</translation>
    </message>
    <message>
        <source>Show {number}</source>
        <translation>{number} zeigen</translation>
    </message>
    <message>
        <source>Take all findings out of this group</source>
        <translation>Alle Feststellungen aus dieser Gruppe nehmen</translation>
    </message>
    <message>
        <source>Take it out of the group; the others stay together</source>
        <translation>Aus der Gruppe nehmen; die anderen bleiben zusammen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take {number} out of the group</source>
        <translation>{number} aus der Gruppe nehmen</translation>
    </message>
    <message>
        <source>The finding of the group that is read first (arrow keys)</source>
        <translation>Die Feststellung der Gruppe, die zuerst gelesen wird (Pfeiltasten)</translation>
    </message>
    <message>
        <source>These are not the same</source>
        <translation>Diese sind nicht gleich</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Titel</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>Titel der Gruppe</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Gruppe auflösen</translation>
    </message>
    <message>
        <source>Untick what does not belong to them</source>
        <translation>Bei allem, was nicht dazugehört, den Haken entfernen</translation>
    </message>
    <message>
        <source>When several auditors found the same, it is suggested here that their findings be grouped. A group is a heading over them: each keeps its author, text and evidence and counts for its site.</source>
        <translation>Haben mehrere Auditoren dasselbe festgestellt, wird hier vorgeschlagen, ihre Feststellungen zu gruppieren. Eine Gruppe ist eine Überschrift darüber: Jede behält Verfasser, Text und Nachweise und zählt für ihren Standort.</translation>
    </message>
    <message>
        <source>Why they say the same, or why not (may stay empty)</source>
        <translation>Warum sie dasselbe sagen oder warum nicht (darf leer bleiben)</translation>
    </message>
    <message>
        <source>{numbers}: somebody said that they are not the same. {reason}</source>
        <translation>{numbers}: Jemand hat angegeben, dass sie nicht gleich sind. {reason}</translation>
    </message>
    <message>
        <source>{number} is one of those that say the same</source>
        <translation>{number} gehört zu denen, die dasselbe sagen</translation>
    </message>
    <message>
        <source>{number} is read first</source>
        <translation>{number} wird zuerst gelesen</translation>
    </message>
    <message>
        <source>{score} of 100: {reasons}</source>
        <translation>{score} von 100: {reasons}</translation>
    </message>
    <message>
        <source>{words}  {key}</source>
        <translation>{words}  {key}</translation>
    </message>
</context>
<context>
    <name>Effectiveness</name>
    <message>
        <source>Effective</source>
        <translation>Wirksam</translation>
    </message>
    <message>
        <source>Not effective</source>
        <translation>Nicht wirksam</translation>
    </message>
    <message>
        <source>Not yet verified</source>
        <translation>Noch nicht verifiziert</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Correct one of the days.</source>
        <translation>Einen der Tage berichtigen.</translation>
    </message>
    <message>
        <source>It would be about {first} to {last}, which ends before it begins.</source>
        <translation>Der Bezug wäre {first} bis {last}; das Ende liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>Say where the item is, for example a ticket number or a shelf mark.</source>
        <translation>Angeben, wo sich das Stück befindet, zum Beispiel eine Ticketnummer oder Signatur.</translation>
    </message>
</context>
<context>
    <name>EvidenceDelegate</name>
    <message>
        <source>Attaching…</source>
        <translation>Wird angehängt…</translation>
    </message>
    <message>
        <source>Attaching… {} %</source>
        <translation>Wird angehängt… {} %</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Was er belegt</translation>
    </message>
    <message>
        <source>can run</source>
        <translation>ausführbar</translation>
    </message>
</context>
<context>
    <name>EvidenceExport</name>
    <message>
        <source>All files are the originals, byte for byte, with the place, camera and author data they came with.</source>
        <translation>Alle Dateien sind die Originale, Byte für Byte, mit den mitgelieferten Orts-, Kamera- und Verfasserdaten.</translation>
    </message>
    <message>
        <source>All files but the marked pictures named below are the originals, byte for byte, with the place, camera and author data they came with.</source>
        <translation>Alle Dateien außer den unten genannten markierten Bildern sind die Originale, Byte für Byte, mit den mitgelieferten Orts-, Kamera- und Verfasserdaten.</translation>
    </message>
    <message>
        <source>Evidence of an audit: {count} files.</source>
        <translation>Nachweise eines Audits: {count} Dateien.</translation>
    </message>
    <message>
        <source>Left out, because their place and camera data could not be removed with certainty:</source>
        <translation>Ausgelassen, weil sich Orts- und Kameradaten nicht sicher entfernen ließen:</translation>
    </message>
    <message>
        <source>Not removed: what videos, sound, PDF, Office and other files say about place, device and author, and what can be seen in a picture itself.</source>
        <translation>Nicht entfernt: was Videos, Ton-, PDF-, Office- und andere Dateien über Ort, Gerät und Verfasser sagen und was in einem Bild selbst zu sehen ist.</translation>
    </message>
    <message>
        <source>Photos were copied without place, camera, time and author data (EXIF, GPS, XMP, IPTC, comments). JPEG, PNG, WebP and GIF keep their pixels unchanged; HEIC and AVIF were written as JPEG of quality {quality}; TIFF was written anew without loss.</source>
        <translation>Fotos wurden ohne Orts-, Kamera-, Zeit- und Verfasserdaten kopiert (EXIF, GPS, XMP, IPTC, Kommentare). JPEG, PNG, WebP und GIF behalten ihre Pixel unverändert; HEIC und AVIF wurden als JPEG der Qualität {quality} geschrieben; TIFF wurde verlustfrei neu geschrieben.</translation>
    </message>
    <message>
        <source>Pictures that were marked or redacted; the copy stands in place of the original, and what is black was removed from it for good:</source>
        <translation>Markierte oder geschwärzte Bilder; die Kopie steht anstelle des Originals, und was schwarz ist, wurde daraus endgültig entfernt:</translation>
    </message>
    <message>
        <source>The folder {folder} holds them as they were received: what was redacted can be seen there.</source>
        <translation>Der Ordner {folder} enthält sie so, wie sie eingegangen sind: Geschwärztes ist dort zu sehen.</translation>
    </message>
    <message>
        <source>The originals stay in the audit&apos;s vault. Where a copy differs, its original is named by its SHA-256, here and in {manifest}:</source>
        <translation>Die Originale bleiben im Tresor des Audits. Wo eine Kopie abweicht, ist ihr Original mit seinem SHA-256 genannt, hier und in {manifest}:</translation>
    </message>
    <message>
        <source>These files can run or lead elsewhere. Do not open them:</source>
        <translation>Diese Dateien sind ausführbar oder führen anderswohin. Nicht öffnen:</translation>
    </message>
    <message>
        <source>To verify that no file was altered since this export: sha256sum -c {manifest} in this folder.</source>
        <translation>Um zu prüfen, dass seit diesem Export keine Datei verändert wurde: sha256sum -c {manifest} in diesem Ordner.</translation>
    </message>
    <message>
        <source>original SHA-256 {original}, copy SHA-256 {sha256}</source>
        <translation>Original SHA-256 {original}, Kopie SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>original {name}, SHA-256 {sha256}</source>
        <translation>Original {name}, SHA-256 {sha256}</translation>
    </message>
</context>
<context>
    <name>EvidenceFilesCard</name>
    <message>
        <source>A further file of this piece, under the same number</source>
        <translation>Eine weitere Datei zu diesem Nachweis, unter derselben Nummer</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Add a further file to this piece of evidence</source>
        <translation>Diesem Nachweis eine weitere Datei hinzufügen</translation>
    </message>
    <message>
        <source>Arrows, boxes, numbers and redactions on a copy of the picture (M)</source>
        <translation>Pfeile, Rahmen, Nummern und Schwärzungen auf einer Kopie des Bildes (M)</translation>
    </message>
    <message>
        <source>Camera: {}</source>
        <translation>Kamera: {}</translation>
    </message>
    <message>
        <source>Facts about {}</source>
        <translation>Angaben zu {}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Mark or redact the picture {}</source>
        <translation>Bild {} markieren oder schwärzen</translation>
    </message>
    <message>
        <source>Mark or redact…</source>
        <translation>Markieren oder schwärzen…</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Open a copy of {}</source>
        <translation>Kopie von {} öffnen</translation>
    </message>
    <message>
        <source>Open the marked copy</source>
        <translation>Markierte Kopie öffnen</translation>
    </message>
    <message>
        <source>Open the marked copy of {}</source>
        <translation>Markierte Kopie von {} öffnen</translation>
    </message>
    <message>
        <source>Picture: {} × {} pixels</source>
        <translation>Bild: {} × {} Pixel</translation>
    </message>
    <message>
        <source>Position in the file: {}</source>
        <translation>Position laut Datei: {}</translation>
    </message>
    <message>
        <source>Received: {}</source>
        <translation>Eingegangen: {}</translation>
    </message>
    <message>
        <source>Recorded: {}</source>
        <translation>Erfasst: {}</translation>
    </message>
    <message>
        <source>SHA-256: {} {}</source>
        <translation>SHA-256: {} {}</translation>
    </message>
    <message>
        <source>Size: {} ({} bytes)</source>
        <translation>Größe: {} ({} Bytes)</translation>
    </message>
    <message>
        <source>Taken, as the file says: {}</source>
        <translation>Aufgenommen laut Datei: {}</translation>
    </message>
    <message>
        <source>The item itself is at: {}</source>
        <translation>Fundort des Stücks: {}</translation>
    </message>
    <message>
        <source>Type: {}</source>
        <translation>Typ: {}</translation>
    </message>
    <message>
        <source>Withdraw the file {}</source>
        <translation>Datei {} zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw this file</source>
        <translation>Diese Datei zurückziehen</translation>
    </message>
    <message>
        <source>{state}. Exports contain the copy with SHA-256: {first} {second}</source>
        <translation>{state}. Exporte enthalten die Kopie mit SHA-256: {first} {second}</translation>
    </message>
</context>
<context>
    <name>EvidenceKind</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Bildschirmfoto</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Evidence in the package</source>
        <translation>Nachweise im Paket</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation type="unfinished">Datei fehlt</translation>
    </message>
    <message>
        <source>{} (here already)</source>
        <translation>{} (schon hier)</translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>Can run, never opened.</source>
        <translation>Ausführbar, wird nie geöffnet.</translation>
    </message>
    <message>
        <source>Evidence {number}, {name}. {caption}</source>
        <translation>Nachweis {number}, {name}. {caption}</translation>
    </message>
    <message>
        <source>Files: {}.</source>
        <translation>Dateien: {}.</translation>
    </message>
    <message>
        <source>{}, being attached, {} %</source>
        <translation>{}, wird angehängt, {} %</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>0 of {} pieces match.</source>
        <translation>0 von {} Nachweisen passen.</translation>
    </message>
    <message>
        <source>Add a file to {}</source>
        <translation>{} eine Datei hinzufügen</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Nachweis hinzufügen</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add reference…</source>
        <translation>Referenz hinzufügen…</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>An issued finding rests on it: why is it withdrawn?</source>
        <translation>Eine ausgestellte Feststellung stützt sich darauf: warum wird er zurückgezogen?</translation>
    </message>
    <message>
        <source>Arrows, boxes, numbers and redactions on a copy of the picture (M)</source>
        <translation>Pfeile, Rahmen, Nummern und Schwärzungen auf einer Kopie des Bildes (M)</translation>
    </message>
    <message>
        <source>Attach to the audit</source>
        <translation>An das Audit anhängen</translation>
    </message>
    <message>
        <source>Attach to the audit, or add to {}</source>
        <translation>An das Audit anhängen oder zu {} hinzufügen</translation>
    </message>
    <message>
        <source>Attached: {}</source>
        <translation>Angehängt: {}</translation>
    </message>
    <message>
        <source>Attaching… {} %</source>
        <translation>Wird angehängt… {} %</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Copies all evidence into a folder, with a list of SHA-256 that anybody can verify</source>
        <translation>Kopiert alle Nachweise in einen Ordner, mit einer Liste der SHA-256, die jeder prüfen kann</translation>
    </message>
    <message>
        <source>Do not withdraw the evidence</source>
        <translation>Nachweis nicht zurückziehen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Nachweise</translation>
    </message>
    <message>
        <source>Evidence that has no file here: a ticket, a binder, a device (Ctrl+Shift+R)</source>
        <translation>Nachweis, dessen Datei nicht hier liegt: ein Ticket, ein Ordner, ein Gerät (Strg+Umschalt+R)</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>Nachweise exportieren…</translation>
    </message>
    <message>
        <source>Exporting evidence</source>
        <translation>Nachweise exportieren</translation>
    </message>
    <message>
        <source>Filter by word, number or file name</source>
        <translation>Nach Wort, Nummer oder Dateiname filtern</translation>
    </message>
    <message>
        <source>Filter the evidence by kind</source>
        <translation>Nachweise nach Art filtern</translation>
    </message>
    <message>
        <source>Filter the evidence by words</source>
        <translation>Nachweise nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Go to {}</source>
        <translation>Zu {}</translation>
    </message>
    <message>
        <source>History of the evidence</source>
        <translation>Verlauf des Nachweises</translation>
    </message>
    <message>
        <source>History of {}</source>
        <translation>Verlauf von {}</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Mark or redact the picture of this evidence</source>
        <translation>Bild dieses Nachweises markieren oder schwärzen</translation>
    </message>
    <message>
        <source>Mark or redact…</source>
        <translation>Markieren oder schwärzen…</translation>
    </message>
    <message>
        <source>No evidence yet. Drop files here, add files, or attach them to a question in Fieldwork.</source>
        <translation>Noch keine Nachweise. Dateien hierher ziehen, hinzufügen oder in der Vor-Ort-Arbeit an eine Frage anhängen.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Picture of the evidence</source>
        <translation>Bild des Nachweises</translation>
    </message>
    <message>
        <source>REF</source>
        <translation>REF</translation>
    </message>
    <message>
        <source>Reason for withdrawing the evidence</source>
        <translation>Grund für das Zurückziehen des Nachweises</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Supports nothing yet</source>
        <translation>Belegt noch nichts</translation>
    </message>
    <message>
        <source>Supports nothing yet: link it from a question, finding or action.</source>
        <translation>Belegt noch nichts: bei einer Frage, Feststellung oder Maßnahme verknüpfen.</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Aufgenommen am</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw the evidence</source>
        <translation>Nachweis zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw the evidence with this reason</source>
        <translation>Nachweis mit diesem Grund zurückziehen</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>{} (can run)</source>
        <translation>{} (ausführbar)</translation>
    </message>
    <message>
        <source>{} files, a read-me and a manifest are in {}</source>
        <translation>{} Dateien, eine Liesmich-Datei und ein Manifest liegen in {}</translation>
    </message>
    <message>
        <source>{} was withdrawn; the file stays in the vault, and the history can tell.</source>
        <translation>{} wurde zurückgezogen; die Datei bleibt im Tresor, der Verlauf gibt Auskunft.</translation>
    </message>
</context>
<context>
    <name>EvidenceStrip</name>
    <message>
        <source>Add a file to {}</source>
        <translation>{} eine Datei hinzufügen</translation>
    </message>
    <message>
        <source>Add a file to {}…</source>
        <translation>{} eine Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Nachweis anhängen</translation>
    </message>
    <message>
        <source>Attach files as evidence</source>
        <translation>Dateien als Nachweis anhängen</translation>
    </message>
    <message>
        <source>Attach here</source>
        <translation>Hier anhängen</translation>
    </message>
    <message>
        <source>Attach the image, files or text on the clipboard (Ctrl+V)</source>
        <translation>Bild, Dateien oder Text aus der Zwischenablage anhängen (Strg+V)</translation>
    </message>
    <message>
        <source>Attach, or add to {}</source>
        <translation>Anhängen oder zu {} hinzufügen</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Anhängen…</translation>
    </message>
    <message>
        <source>Choose files (Ctrl+Shift+A)</source>
        <translation>Dateien wählen (Strg+Umschalt+A)</translation>
    </message>
    <message>
        <source>Drop files here, paste with Ctrl+V, or choose Attach</source>
        <translation>Dateien hierher ziehen, mit Strg+V einfügen oder Anhängen wählen</translation>
    </message>
    <message>
        <source>Edit caption</source>
        <translation>Beschriftung ändern</translation>
    </message>
    <message>
        <source>Enter opens, F2 edits the caption, Insert adds a file, Del no longer uses it here</source>
        <translation>Enter öffnet, F2 ändert die Beschriftung, Einfg fügt eine Datei hinzu, Entf: hier nicht mehr verwenden</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Nachweise</translation>
    </message>
    <message>
        <source>Evidence · {}</source>
        <translation>Nachweise · {}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More about evidence</source>
        <translation>Mehr zu Nachweisen</translation>
    </message>
    <message>
        <source>No longer use it here</source>
        <translation>Hier nicht mehr verwenden</translation>
    </message>
    <message>
        <source>Open &amp;{number}: {name}</source>
        <translation>&amp;{number} öffnen: {name}</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste from the clipboard as evidence</source>
        <translation>Aus der Zwischenablage als Nachweis einfügen</translation>
    </message>
    <message>
        <source>Photo, reference, and what can be done with the chosen tile</source>
        <translation>Foto, Referenz und was mit der gewählten Kachel möglich ist</translation>
    </message>
    <message>
        <source>Reference without a file…</source>
        <translation>Referenz ohne Datei…</translation>
    </message>
    <message>
        <source>Stop attaching</source>
        <translation>Anhängen abbrechen</translation>
    </message>
    <message>
        <source>Take a photo…</source>
        <translation>Foto aufnehmen…</translation>
    </message>
    <message>
        <source>{} has no file here; it is at: {}</source>
        <translation>{} hat hier keine Datei; Fundort: {}</translation>
    </message>
</context>
<context>
    <name>EvidenceTip</name>
    <message>
        <source>About: {}</source>
        <translation>Bezug: {}</translation>
    </message>
    <message>
        <source>Can run, never opened. {}</source>
        <translation>Ausführbar, wird nie geöffnet. {}</translation>
    </message>
    <message>
        <source>Held by: {}</source>
        <translation>Verwahrt von: {}</translation>
    </message>
    <message>
        <source>Received: {}</source>
        <translation>Eingegangen: {}</translation>
    </message>
    <message>
        <source>Taken: {}</source>
        <translation>Aufgenommen: {}</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>&quot;{digest}&quot; is no SHA-256.</source>
        <translation>„{digest}“ ist kein SHA-256.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is no public key.</source>
        <translation>„{key}“ ist kein öffentlicher Schlüssel.</translation>
    </message>
    <message>
        <source>&quot;{recipient}&quot; is no key to encrypt for (age1…).</source>
        <translation>„{recipient}“ ist kein Schlüssel zum Verschlüsseln (age1…).</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; is none of the words that are used for this.</source>
        <translation>„{word}“ ist keines der dafür verwendeten Wörter.</translation>
    </message>
    <message>
        <source>A package cannot hold more than {limit} files.</source>
        <translation>Ein Paket kann höchstens {limit} Dateien enthalten.</translation>
    </message>
    <message>
        <source>An entry of copy {replica}</source>
        <translation>Ein Eintrag der Kopie {replica}</translation>
    </message>
    <message>
        <source>Ask for the six words again, or for the twelve digits.</source>
        <translation>Die sechs Wörter noch einmal nennen lassen, oder die zwölf Ziffern.</translation>
    </message>
    <message>
        <source>Ask its sender for the passphrase, by telephone rather than by mail.</source>
        <translation>Die Passphrase beim Absender erfragen, besser am Telefon als per E-Mail.</translation>
    </message>
    <message>
        <source>Ask its sender to write it for this device, or with a passphrase.</source>
        <translation>Den Absender bitten, es für dieses Gerät oder mit einer Passphrase zu schreiben.</translation>
    </message>
    <message>
        <source>Check the permissions of that folder, or name another in the environment variable ISO20K_CONFIG.</source>
        <translation>Die Berechtigungen dieses Ordners prüfen oder in der Umgebungsvariablen ISO20K_CONFIG einen anderen nennen.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Checking the package</source>
        <translation>Paket wird geprüft</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .i20k.</source>
        <translation>Eine Datei wählen, deren Name auf .i20k endet.</translation>
    </message>
    <message>
        <source>Choose another folder or free some space. No package was written.</source>
        <translation>Einen anderen Ordner wählen oder Speicherplatz freigeben. Es wurde kein Paket geschrieben.</translation>
    </message>
    <message>
        <source>Decrypting the package</source>
        <translation>Paket wird entschlüsselt</translation>
    </message>
    <message>
        <source>Encrypt with a passphrase or for devices, not both.</source>
        <translation>Mit einer Passphrase oder für Geräte verschlüsseln, nicht beides.</translation>
    </message>
    <message>
        <source>Entry {seq} of copy {replica}: {reason}.</source>
        <translation>Eintrag {seq} der Kopie {replica}: {reason}.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Eines davon weglassen.</translation>
    </message>
    <message>
        <source>Name a workspace, a package, or a folder or zip that was exported.</source>
        <translation>Einen Arbeitsbereich, ein Paket oder einen exportierten Ordner oder ein exportiertes Zip nennen.</translation>
    </message>
    <message>
        <source>No package was written. Check the disk, or choose another folder.</source>
        <translation>Es wurde kein Paket geschrieben. Den Datenträger prüfen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>No package was written. Send what is new since last time.</source>
        <translation>Es wurde kein Paket geschrieben. Nur senden, was seit dem letzten Mal neu ist.</translation>
    </message>
    <message>
        <source>No package was written. `workspace check` says what is damaged.</source>
        <translation>Es wurde kein Paket geschrieben. `workspace check` zeigt, was beschädigt ist.</translation>
    </message>
    <message>
        <source>No package was written. `workspace check` says which evidence it is.</source>
        <translation>Es wurde kein Paket geschrieben. `workspace check` zeigt, um welchen Nachweis es geht.</translation>
    </message>
    <message>
        <source>Nothing is trusted until then. Put it back from a backup of your settings, or move it away and confirm the keys of your team again.</source>
        <translation>Bis dahin gilt nichts als vertrauenswürdig. Aus einer Sicherung Ihrer Einstellungen zurückholen oder beiseitelegen und die Schlüssel des Teams erneut bestätigen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its sender to write the package again.</source>
        <translation>Nichts wurde geändert. Den Absender bitten, das Paket neu zu schreiben.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk or stick that it lies on, then try again.</source>
        <translation>Nichts wurde geändert. Den Datenträger oder Stick prüfen, auf dem es liegt, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then open it again.</source>
        <translation>Nichts wurde geändert. Speicherplatz freigeben, dann erneut öffnen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Have it sent again, or copy it once more.</source>
        <translation>Nichts wurde geändert. Erneut senden lassen oder noch einmal kopieren.</translation>
    </message>
    <message>
        <source>Nothing was changed. Have it sent as a file, encrypted without --armor.</source>
        <translation>Nichts wurde geändert. Als Datei senden lassen, ohne --armor verschlüsselt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Type it again; capitals and spaces matter.</source>
        <translation>Nichts wurde geändert. Erneut eingeben; Großschreibung und Leerzeichen zählen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Update this program, then open it again.</source>
        <translation>Nichts wurde geändert. Dieses Programm aktualisieren, dann erneut öffnen.</translation>
    </message>
    <message>
        <source>One of the keys given is no AGE-SECRET-KEY-1….</source>
        <translation>Einer der angegebenen Schlüssel ist kein AGE-SECRET-KEY-1….</translation>
    </message>
    <message>
        <source>Payload-Oxum is missing or does not fit</source>
        <translation>Payload-Oxum fehlt oder passt nicht</translation>
    </message>
    <message>
        <source>Put it back from a backup of your settings. If there is none, move it away: a new key is made, whose fingerprint the others must be told.</source>
        <translation>Aus einer Sicherung Ihrer Einstellungen zurückholen. Gibt es keine, die Datei beiseitelegen: Ein neuer Schlüssel wird erzeugt, dessen Fingerabdruck den anderen mitzuteilen ist.</translation>
    </message>
    <message>
        <source>The disk gave back other bytes than were written.</source>
        <translation>Der Datenträger lieferte andere Bytes als geschrieben.</translation>
    </message>
    <message>
        <source>The original {sha256} is missing.</source>
        <translation>Das Original {sha256} fehlt.</translation>
    </message>
    <message>
        <source>The original {sha256} is not what it was when it was attached.</source>
        <translation>Das Original {sha256} ist nicht mehr so, wie es angehängt wurde.</translation>
    </message>
    <message>
        <source>The package cannot be read ({reason}).</source>
        <translation>Das Paket ist nicht lesbar ({reason}).</translation>
    </message>
    <message>
        <source>The package is damaged: {what}.</source>
        <translation>Das Paket ist beschädigt: {what}.</translation>
    </message>
    <message>
        <source>The package is encrypted for other devices than this one.</source>
        <translation>Das Paket ist für andere Geräte als dieses verschlüsselt.</translation>
    </message>
    <message>
        <source>The package is encrypted in the form for mail texts (armour).</source>
        <translation>Das Paket ist in der Form für E-Mail-Texte verschlüsselt (armour).</translation>
    </message>
    <message>
        <source>The package is encrypted with a passphrase.</source>
        <translation>Das Paket ist mit einer Passphrase verschlüsselt.</translation>
    </message>
    <message>
        <source>The package is not signed.</source>
        <translation>Das Paket ist nicht signiert.</translation>
    </message>
    <message>
        <source>The package is refused: {what}.</source>
        <translation>Das Paket wird abgelehnt: {what}.</translation>
    </message>
    <message>
        <source>The package is signed, but the public key is missing.</source>
        <translation>Das Paket ist signiert, aber der öffentliche Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>The package needs {needed} MB, but the disk of {folder} has only {free} MB free.</source>
        <translation>Das Paket braucht {needed} MB, auf dem Datenträger von {folder} sind aber nur {free} MB frei.</translation>
    </message>
    <message>
        <source>The package was made by a newer program ({program}) and needs one to be read.</source>
        <translation>Das Paket stammt von einem neueren Programm ({program}) und lässt sich nur mit einem solchen lesen.</translation>
    </message>
    <message>
        <source>The package was signed with another key than that of the sender it names.</source>
        <translation>Das Paket wurde mit einem anderen Schlüssel signiert als dem des genannten Absenders.</translation>
    </message>
    <message>
        <source>The passphrase is not the one that this package was encrypted with.</source>
        <translation>Mit dieser Passphrase wurde das Paket nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The public key of the package cannot be read.</source>
        <translation>Der öffentliche Schlüssel des Pakets ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The signature does not fit: the package was changed after it was signed.</source>
        <translation>Die Signatur passt nicht: Das Paket wurde nach dem Signieren geändert.</translation>
    </message>
    <message>
        <source>These are not six words or twelve digits.</source>
        <translation>Das sind nicht sechs Wörter oder zwölf Ziffern.</translation>
    </message>
    <message>
        <source>Writing the package</source>
        <translation>Paket wird geschrieben</translation>
    </message>
    <message>
        <source>a folder in it has content</source>
        <translation>ein Ordner darin hat Inhalt</translation>
    </message>
    <message>
        <source>a seal names another entry {seq} of copy {replica} than there is</source>
        <translation>ein Siegel nennt einen anderen Eintrag {seq} der Kopie {replica} als den vorhandenen</translation>
    </message>
    <message>
        <source>data/package.json: &quot;{where}&quot; is missing or not as it must be.</source>
        <translation>data/package.json: „{where}“ fehlt oder ist nicht wie verlangt.</translation>
    </message>
    <message>
        <source>does not belong into a package</source>
        <translation>gehört nicht in ein Paket</translation>
    </message>
    <message>
        <source>has a key twice</source>
        <translation>hat einen Schlüssel doppelt</translation>
    </message>
    <message>
        <source>has a name that is not allowed</source>
        <translation>hat einen unzulässigen Namen</translation>
    </message>
    <message>
        <source>has a number that is not whole</source>
        <translation>hat eine Zahl, die nicht ganz ist</translation>
    </message>
    <message>
        <source>has a number that is too large</source>
        <translation>hat eine zu große Zahl</translation>
    </message>
    <message>
        <source>is a link or something else that is no file</source>
        <translation>ist ein Link oder sonst etwas, das keine Datei ist</translation>
    </message>
    <message>
        <source>is a link, which is not followed</source>
        <translation>ist ein Link; Links wird nicht gefolgt</translation>
    </message>
    <message>
        <source>is a seal whose signature does not fit</source>
        <translation>ist ein Siegel, dessen Signatur nicht passt</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is encrypted or packed in a way that is not allowed</source>
        <translation>ist auf unzulässige Weise verschlüsselt oder gepackt</translation>
    </message>
    <message>
        <source>is larger than {limit} bytes</source>
        <translation>ist größer als {limit} Bytes</translation>
    </message>
    <message>
        <source>is longer than {limit} bytes</source>
        <translation>ist länger als {limit} Bytes</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>is no entry of this copy</source>
        <translation>ist kein Eintrag dieser Kopie</translation>
    </message>
    <message>
        <source>is no hash and name</source>
        <translation>ist kein Hash mit Name</translation>
    </message>
    <message>
        <source>is no hash and name, or names a file again</source>
        <translation>ist kein Hash mit Name oder nennt eine Datei erneut</translation>
    </message>
    <message>
        <source>is no seal</source>
        <translation>ist kein Siegel</translation>
    </message>
    <message>
        <source>is not ended, as if the file were cut off</source>
        <translation>ist nicht abgeschlossen, als wäre die Datei abgeschnitten</translation>
    </message>
    <message>
        <source>is not in the package</source>
        <translation>ist nicht im Paket</translation>
    </message>
    <message>
        <source>is not listed in {manifest}</source>
        <translation>ist nicht in {manifest} aufgeführt</translation>
    </message>
    <message>
        <source>is not one JSON object</source>
        <translation>ist nicht genau ein JSON-Objekt</translation>
    </message>
    <message>
        <source>is not text in UTF-8</source>
        <translation>ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>is not that of a bag of version 1.0</source>
        <translation>ist nicht die eines Bag der Version 1.0</translation>
    </message>
    <message>
        <source>is not the place of an entry</source>
        <translation>ist nicht der Platz eines Eintrags</translation>
    </message>
    <message>
        <source>is one seal too many</source>
        <translation>ist ein Siegel zu viel</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>ist zu groß</translation>
    </message>
    <message>
        <source>it continues nothing, but is not the first</source>
        <translation>er setzt nichts fort, ist aber nicht der erste</translation>
    </message>
    <message>
        <source>it has more than {limit} MB</source>
        <translation>es hat mehr als {limit} MB</translation>
    </message>
    <message>
        <source>it has more than {limit} files</source>
        <translation>es hat mehr als {limit} Dateien</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>es ist abgeschnitten</translation>
    </message>
    <message>
        <source>it is no zip file</source>
        <translation>es ist keine Zip-Datei</translation>
    </message>
    <message>
        <source>it is the first, but continues another entry</source>
        <translation>er ist der erste, setzt aber einen anderen Eintrag fort</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>er ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>it stands after an entry that comes later</source>
        <translation>er steht nach einem Eintrag, der später kommt</translation>
    </message>
    <message>
        <source>its directory cannot be read</source>
        <translation>sein Verzeichnis ist nicht lesbar</translation>
    </message>
    <message>
        <source>its directory is too large</source>
        <translation>sein Verzeichnis ist zu groß</translation>
    </message>
    <message>
        <source>its encrypted content was altered or cut off</source>
        <translation>sein verschlüsselter Inhalt wurde verändert oder abgeschnitten</translation>
    </message>
    <message>
        <source>its end is missing, or something follows it</source>
        <translation>sein Ende fehlt, oder es folgt noch etwas</translation>
    </message>
    <message>
        <source>its entries have more than {limit} MB</source>
        <translation>seine Einträge haben mehr als {limit} MB</translation>
    </message>
    <message>
        <source>its files are not in one folder</source>
        <translation>seine Dateien liegen nicht in einem Ordner</translation>
    </message>
    <message>
        <source>its number does not follow</source>
        <translation>seine Nummer schließt nicht an</translation>
    </message>
    <message>
        <source>its passphrase would cost too much memory to try (2^{work}, at most 2^{most})</source>
        <translation>das Prüfen seiner Passphrase würde zu viel Speicher kosten (2^{work}, höchstens 2^{most})</translation>
    </message>
    <message>
        <source>names other newest entries of copy {replica} than there are</source>
        <translation>nennt andere neueste Einträge der Kopie {replica} als die vorhandenen</translation>
    </message>
    <message>
        <source>names other numbers than there are</source>
        <translation>nennt andere Zahlen als die vorhandenen</translation>
    </message>
    <message>
        <source>something stands before its first file</source>
        <translation>vor seiner ersten Datei steht etwas</translation>
    </message>
    <message>
        <source>the entry before it is not there</source>
        <translation>der Eintrag davor fehlt</translation>
    </message>
    <message>
        <source>the header of its encryption cannot be read</source>
        <translation>der Kopf seiner Verschlüsselung ist nicht lesbar</translation>
    </message>
    <message>
        <source>the sizes of {file} differ</source>
        <translation>die Größen von {file} unterscheiden sich</translation>
    </message>
    <message>
        <source>unpacked it has more than {limit} MB</source>
        <translation>entpackt hat es mehr als {limit} MB</translation>
    </message>
    <message>
        <source>was altered</source>
        <translation>wurde verändert</translation>
    </message>
    <message>
        <source>{file} cannot be unpacked</source>
        <translation>{file} lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>{file} is a link</source>
        <translation>{file} ist ein Link</translation>
    </message>
    <message>
        <source>{file} is not as it was written</source>
        <translation>{file} ist nicht so, wie es geschrieben wurde</translation>
    </message>
    <message>
        <source>{file} is not where it should be</source>
        <translation>{file} ist nicht da, wo es sein sollte</translation>
    </message>
    <message>
        <source>{file} would become more than {ratio} times as large</source>
        <translation>{file} würde mehr als {ratio}-mal so groß</translation>
    </message>
    <message>
        <source>{file} would become too large for a package.</source>
        <translation>{file} würde für ein Paket zu groß.</translation>
    </message>
    <message>
        <source>{file}, line {number}</source>
        <translation>{file}, Zeile {number}</translation>
    </message>
    <message>
        <source>{file}: cannot be read or written ({reason}).</source>
        <translation>{file}: nicht lesbar oder nicht beschreibbar ({reason}).</translation>
    </message>
    <message>
        <source>{file}: is not a list of trusted keys.</source>
        <translation>{file}: ist keine Liste vertrauenswürdiger Schlüssel.</translation>
    </message>
    <message>
        <source>{file}: is not the key of a device (Ed25519, PEM).</source>
        <translation>{file}: ist nicht der Schlüssel eines Geräts (Ed25519, PEM).</translation>
    </message>
    <message>
        <source>{path}: is not a file.</source>
        <translation>{path}: ist keine Datei.</translation>
    </message>
    <message>
        <source>{path}: there is no list of hashes in it (manifest-sha256.txt).</source>
        <translation>{path}: enthält keine Liste von Hashes (manifest-sha256.txt).</translation>
    </message>
    <message>
        <source>{path}: there is no such file or folder.</source>
        <translation>{path}: Datei oder Ordner nicht vorhanden.</translation>
    </message>
    <message>
        <source>{path}: there is no such file.</source>
        <translation>{path}: Datei nicht vorhanden.</translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <translation>{place}: {reason}.</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({reason}).</source>
        <translation type="unfinished">{target}: kann nicht geschrieben werden ({reason}).</translation>
    </message>
</context>
<context>
    <name>ExportEvidenceDialog</name>
    <message>
        <source>&amp;Keep place and camera data in photos</source>
        <translation>Orts- und &amp;Kameradaten in Fotos behalten</translation>
    </message>
    <message>
        <source>All evidence is copied into this folder:</source>
        <translation>Alle Nachweise werden in diesen Ordner kopiert:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Nachweise exportieren</translation>
    </message>
    <message>
        <source>Export evidence to</source>
        <translation>Nachweise exportieren nach</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Photos are copied without place, camera, time and author data; the record keeps them. JPEG, PNG, WebP and GIF keep their pixels; HEIC and AVIF become JPEG. The manifest names the SHA-256 of each original beside that of the copy.</source>
        <translation>Fotos werden ohne Orts-, Kamera-, Zeit- und Verfasserdaten kopiert; die Aufzeichnung behält sie. JPEG, PNG, WebP und GIF behalten ihre Pixel; HEIC und AVIF werden zu JPEG. Das Manifest nennt den SHA-256 jedes Originals neben dem der Kopie.</translation>
    </message>
    <message>
        <source>The copies are the originals, byte for byte. Photos may say where and when they were taken, with which device, and by whom.</source>
        <translation>Die Kopien sind die Originale, Byte für Byte. Fotos können verraten, wo, wann, mit welchem Gerät und von wem sie aufgenommen wurden.</translation>
    </message>
    <message>
        <source>The copies are then the originals, byte for byte</source>
        <translation>Die Kopien sind dann die Originale, Byte für Byte</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>Questions that depend on a fact are asked where it is true or not known yet, and count as not applicable where it is not. The answers can be changed in Plan.</source>
        <translation>Fragen, die von einer Gegebenheit abhängen, werden gestellt, wo sie vorliegt oder noch nicht bekannt ist, und gelten sonst als nicht zutreffend. Die Angaben lassen sich im Plan ändern.</translation>
    </message>
    <message>
        <source>The chosen questions depend on no facts about the place.</source>
        <translation>Die gewählten Fragen hängen von keinen Gegebenheiten vor Ort ab.</translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>Compare the versions of {}</source>
        <translation>Versionen von {} vergleichen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>In Konflikt</translation>
    </message>
    <message>
        <source>In conflict: {} versions</source>
        <translation>In Konflikt: {} Versionen</translation>
    </message>
    <message>
        <source>In conflict; compare the versions</source>
        <translation>In Konflikt; Versionen vergleichen</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation type="vanished">Diese Fassung behalten</translation>
    </message>
    <message>
        <source>Keep this version of {}</source>
        <translation type="vanished">Diese Fassung von {} behalten</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>See all versions side by side and settle the conflict</source>
        <translation>Alle Versionen nebeneinander sehen und den Konflikt lösen</translation>
    </message>
    <message>
        <source>Two versions disagree; this is one of them</source>
        <translation type="vanished">Zwei Fassungen widersprechen sich; dies ist eine davon</translation>
    </message>
</context>
<context>
    <name>FieldworkActs</name>
    <message>
        <source>No evidence is attached to {item} yet. Attach some with {key}.</source>
        <translation>An {item} ist noch kein Nachweis angehängt. Anhängen mit {key}.</translation>
    </message>
    <message>
        <source>Nothing was taken over: {reason}.</source>
        <translation>Nichts wurde übernommen: {reason}.</translation>
    </message>
    <message>
        <source>Taken over from last time: {taken}. Not taken over: {left} ({reasons}).</source>
        <translation>Vom letzten Mal übernommen: {taken}. Nicht übernommen: {left} ({reasons}).</translation>
    </message>
    <message>
        <source>Taken over from last time: {}</source>
        <translation>Vom letzten Mal übernommen: {}</translation>
    </message>
    <message>
        <source>it does not apply in this audit</source>
        <translation>in diesem Audit nicht zutreffend</translation>
    </message>
    <message>
        <source>it has an answer already</source>
        <translation>hat schon eine Antwort</translation>
    </message>
    <message>
        <source>it is answered in another way now</source>
        <translation>wird jetzt auf andere Weise beantwortet</translation>
    </message>
    <message>
        <source>its text has changed since</source>
        <translation>der Text wurde seitdem geändert</translation>
    </message>
    <message>
        <source>no earlier audit answered it</source>
        <translation>kein früheres Audit hat sie beantwortet</translation>
    </message>
    <message>
        <source>the auditors differed last time</source>
        <translation>die Auditoren waren letztes Mal uneins</translation>
    </message>
</context>
<context>
    <name>FieldworkPage</name>
    <message>
        <source>Every question in this list is answered.</source>
        <translation>Alle Fragen dieser Liste sind beantwortet.</translation>
    </message>
    <message>
        <source>No question in this list is flagged.</source>
        <translation>Keine Frage dieser Liste ist vorgemerkt.</translation>
    </message>
    <message>
        <source>No question matches.
Press Esc in the list to clear the filter.</source>
        <translation>Keine Frage passt.
Esc in der Liste hebt den Filter auf.</translation>
    </message>
    <message>
        <source>question {}</source>
        <translation>Frage {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Answered without any evidence attached</source>
        <translation>Ohne angehängten Nachweis beantwortet</translation>
    </message>
    <message>
        <source>As in the checklist again</source>
        <translation>Wieder wie in der Checkliste</translation>
    </message>
    <message>
        <source>Auditors answered differently; the lead auditor concludes</source>
        <translation>Auditoren haben verschieden geantwortet; der leitende Auditor entscheidet</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Uneins</translation>
    </message>
    <message>
        <source>Filter by words or clause</source>
        <translation>Nach Wörtern oder Abschnitt filtern</translation>
    </message>
    <message>
        <source>Filter questions by words or clause</source>
        <translation>Fragen nach Wörtern oder Abschnitt filtern</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>In Konflikt</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Ohne Nachweis</translation>
    </message>
    <message>
        <source>No longer only: {}</source>
        <translation>Nicht mehr nur: {}</translation>
    </message>
    <message>
        <source>No longer {}</source>
        <translation>Nicht mehr {}</translation>
    </message>
    <message>
        <source>Nonconformities</source>
        <translation type="unfinished">Nichtkonformitäten</translation>
    </message>
    <message>
        <source>Nonconformities without evidence</source>
        <translation>Nichtkonformitäten ohne Nachweis</translation>
    </message>
    <message>
        <source>OFI</source>
        <translation type="unfinished">VM</translation>
    </message>
    <message>
        <source>Opportunities for improvement</source>
        <translation type="unfinished">Verbesserungsmöglichkeiten</translation>
    </message>
    <message>
        <source>Questions that you want to come back to</source>
        <translation>Fragen, auf die zurückzukommen ist</translation>
    </message>
    <message>
        <source>Show others again</source>
        <translation>Andere wieder zeigen</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unbeantwortet</translation>
    </message>
    <message>
        <source>Versions of the answer disagree; settle them under Conflicts</source>
        <translation>Versionen der Antwort widersprechen sich; unter Konflikte lösen</translation>
    </message>
    <message>
        <source>{word} {count}</source>
        <translation>{word} {count}</translation>
    </message>
    <message>
        <source>{} ✕</source>
        <translation>{} ✕</translation>
    </message>
</context>
<context>
    <name>FindingArrangement</name>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">Auditor</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Day raised</source>
        <translation>Feststellungstag</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>In keiner Gruppe</translation>
    </message>
    <message>
        <source>No clause</source>
        <translation>Kein Abschnitt</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">Standort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>{name} · {count}</source>
        <translation>{name} · {count}</translation>
    </message>
</context>
<context>
    <name>FindingCards</name>
    <message>
        <source>Finding {number}, {kind}: {title}</source>
        <translation>Feststellung {number}, {kind}: {title}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Feststellungen</translation>
    </message>
    <message>
        <source>Findings · {}</source>
        <translation>Feststellungen · {}</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Noch kein Titel</translation>
    </message>
    <message>
        <source>Raise finding</source>
        <translation>Feststellung treffen</translation>
    </message>
    <message>
        <source>Start a finding with clause, note and evidence of this question (F in the list)</source>
        <translation>Eine Feststellung mit Abschnitt, Notiz und Nachweisen dieser Frage beginnen (F in der Liste)</translation>
    </message>
    <message>
        <source>{number} · {kind} · {status}
{title}</source>
        <translation>{number} · {kind} · {status}
{title}</translation>
    </message>
</context>
<context>
    <name>FindingEditor</name>
    <message>
        <source>1 field in conflict</source>
        <translation>1 Feld in Konflikt</translation>
    </message>
    <message>
        <source>1 thing blocks issuing</source>
        <translation>1 Punkt verhindert die Ausstellung</translation>
    </message>
    <message>
        <source>Attach to this finding</source>
        <translation>An diese Feststellung anhängen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring the withdrawn finding back</source>
        <translation>Die zurückgezogene Feststellung zurückholen</translation>
    </message>
    <message>
        <source>Choose a reusable phrasing</source>
        <translation>Textbaustein wählen</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Do not withdraw the finding</source>
        <translation>Feststellung nicht zurückziehen</translation>
    </message>
    <message>
        <source>Gives the final number, once and for good</source>
        <translation>Vergibt die endgültige Nummer, einmalig und unwiderruflich</translation>
    </message>
    <message>
        <source>History of the finding</source>
        <translation>Verlauf der Feststellung</translation>
    </message>
    <message>
        <source>History of {}</source>
        <translation>Verlauf von {}</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausstellen</translation>
    </message>
    <message>
        <source>Issue the finding under its final number</source>
        <translation>Feststellung unter ihrer endgültigen Nummer ausstellen</translation>
    </message>
    <message>
        <source>Issue {} under its final number?</source>
        <translation>{} unter der endgültigen Nummer ausstellen?</translation>
    </message>
    <message>
        <source>Keep as phrasing…</source>
        <translation>Als Baustein behalten…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Makes a reusable text of this finding, with its numbers as placeholders</source>
        <translation>Macht aus dieser Feststellung einen Textbaustein, mit ihren Zahlen als Platzhaltern</translation>
    </message>
    <message>
        <source>Phrasings…</source>
        <translation>Textbausteine…</translation>
    </message>
    <message>
        <source>Reason for withdrawing the finding</source>
        <translation>Grund für das Zurückziehen der Feststellung</translation>
    </message>
    <message>
        <source>Reusable texts for these clauses (Ctrl+J), or type ;; in a text</source>
        <translation>Textbausteine für diese Abschnitte (Strg+J), oder ;; in einen Text schreiben</translation>
    </message>
    <message>
        <source>Systematic or single, effect on services and on the system</source>
        <translation>Systematisch oder einzeln, Auswirkung auf Services und System</translation>
    </message>
    <message>
        <source>The number is given once and for good. Afterwards the finding can be withdrawn with a reason, but its number is not given again.</source>
        <translation>Die Nummer wird einmalig und unwiderruflich vergeben. Danach lässt sich die Feststellung mit Begründung zurückziehen, ihre Nummer wird aber nicht neu vergeben.</translation>
    </message>
    <message>
        <source>What was found, in one line</source>
        <translation>Was festgestellt wurde, in einer Zeile</translation>
    </message>
    <message>
        <source>Where and who</source>
        <translation>Wo und wer</translation>
    </message>
    <message>
        <source>Why it is withdrawn; the record stays in the history</source>
        <translation>Warum sie zurückgezogen wird; der Eintrag bleibt im Verlauf</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw the finding with a reason</source>
        <translation>Feststellung mit Begründung zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw the finding with this reason</source>
        <translation>Feststellung mit diesem Grund zurückziehen</translation>
    </message>
    <message>
        <source>Withdrawn: {}</source>
        <translation>Zurückgezogen: {}</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <source>raised from {}</source>
        <translation>getroffen aus {}</translation>
    </message>
    <message>
        <source>repeat of {}</source>
        <translation>Wiederholung von {}</translation>
    </message>
    <message>
        <source>{} fields in conflict</source>
        <translation>{} Felder in Konflikt</translation>
    </message>
    <message>
        <source>{} things block issuing</source>
        <translation>{} Punkte verhindern die Ausstellung</translation>
    </message>
</context>
<context>
    <name>FindingKind</name>
    <message>
        <source>Major nonconformity</source>
        <translation>Wesentliche Nichtkonformität</translation>
    </message>
    <message>
        <source>Minor nonconformity</source>
        <translation>Untergeordnete Nichtkonformität</translation>
    </message>
    <message>
        <source>Opportunity for improvement</source>
        <translation>Verbesserungsmöglichkeit</translation>
    </message>
    <message>
        <source>Positive practice</source>
        <translation>Gute Praxis</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Feststellungen</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Shift and arrows choose several</source>
        <translation>Umschalt und Pfeiltasten wählen mehrere</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
</context>
<context>
    <name>FindingMassPanel</name>
    <message>
        <source>A heading over them; each stays a finding of its own</source>
        <translation>Eine Überschrift darüber; jede bleibt eine eigene Feststellung</translation>
    </message>
    <message>
        <source>All of them or none: what blocks one of them is said.</source>
        <translation>Alle oder keine: was eine davon verhindert, wird genannt.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Alle zurückholen</translation>
    </message>
    <message>
        <source>Gives each its final number, all or none, once and for good</source>
        <translation>Gibt jeder ihre endgültige Nummer, allen oder keiner, einmalig und unwiderruflich</translation>
    </message>
    <message>
        <source>Group them</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausstellen</translation>
    </message>
    <message>
        <source>Issue them</source>
        <translation>Alle ausstellen</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Process of the chosen findings</source>
        <translation>Prozess der gewählten Feststellungen</translation>
    </message>
    <message>
        <source>Reason for withdrawing the chosen findings</source>
        <translation>Grund für das Zurückziehen der gewählten Feststellungen</translation>
    </message>
    <message>
        <source>Say the same</source>
        <translation>Sagen dasselbe</translation>
    </message>
    <message>
        <source>Set process</source>
        <translation>Prozess setzen</translation>
    </message>
    <message>
        <source>Set site</source>
        <translation>Standort setzen</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">Standort</translation>
    </message>
    <message>
        <source>Site of the chosen findings</source>
        <translation>Standort der gewählten Feststellungen</translation>
    </message>
    <message>
        <source>Take them out of their groups</source>
        <translation>Aus ihren Gruppen nehmen</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>They stand together in lists, report and registers.</source>
        <translation>Sie stehen in Listen, Bericht und Registern zusammen.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Why they are withdrawn; the records stay in the history</source>
        <translation>Warum sie zurückgezogen werden; die Einträge bleiben im Verlauf</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Withdraw them</source>
        <translation>Alle zurückziehen</translation>
    </message>
    <message>
        <source>Withdrawn findings</source>
        <translation>Zurückgezogene Feststellungen</translation>
    </message>
    <message>
        <source>{} findings chosen</source>
        <translation>{} Feststellungen gewählt</translation>
    </message>
</context>
<context>
    <name>FindingReview</name>
    <message>
        <source>Add the clause above, or correct the text.</source>
        <translation>Den Abschnitt oben ergänzen oder den Text berichtigen.</translation>
    </message>
    <message>
        <source>Add ticket or record numbers, the date, the place, or “n of m”.</source>
        <translation>Ticket- oder Aufzeichnungsnummern, Datum, Ort oder „n von m“ ergänzen.</translation>
    </message>
    <message>
        <source>Are these two failures?</source>
        <translation>Sind das zwei Mängel?</translation>
    </message>
    <message>
        <source>Check both numbers against the sample.</source>
        <translation>Beide Zahlen mit der Stichprobe abgleichen.</translation>
    </message>
    <message>
        <source>Check the date.</source>
        <translation>Das Datum prüfen.</translation>
    </message>
    <message>
        <source>Consider major: the same failure again puts the process in doubt.</source>
        <translation>„Wesentlich“ erwägen: derselbe Mangel erneut stellt den Prozess in Frage.</translation>
    </message>
    <message>
        <source>End the sentence before the reason.</source>
        <translation>Den Satz vor der Begründung beenden.</translation>
    </message>
    <message>
        <source>Give the finding a title that says what was found.</source>
        <translation>Der Feststellung einen Titel geben, der sagt, was festgestellt wurde.</translation>
    </message>
    <message>
        <source>Give the number of cases, or the period looked at.</source>
        <translation>Die Anzahl der Fälle oder den betrachteten Zeitraum angeben.</translation>
    </message>
    <message>
        <source>Grade it as a nonconformity, or say that the requirement is met.</source>
        <translation>Als Nichtkonformität einstufen oder angeben, dass die Anforderung erfüllt ist.</translation>
    </message>
    <message>
        <source>Grade it major, or say in the reason for the grade why it is minor.</source>
        <translation>Als wesentlich einstufen oder in der Begründung der Einstufung sagen, warum sie untergeordnet ist.</translation>
    </message>
    <message>
        <source>Grade it minor, or say in the reason for the grade what it puts in doubt.</source>
        <translation>Als untergeordnet einstufen oder in der Begründung der Einstufung sagen, was sie in Frage stellt.</translation>
    </message>
    <message>
        <source>If so, raise each as a finding of its own.</source>
        <translation>Falls ja, jeden als eigene Feststellung treffen.</translation>
    </message>
    <message>
        <source>It repeats {number}, so the corrective action did not hold.</source>
        <translation>Sie wiederholt {number}; die Korrekturmaßnahme war also nicht nachhaltig.</translation>
    </message>
    <message>
        <source>Leave it out, or give the number or the fact behind it.</source>
        <translation>Weglassen oder die Zahl oder Tatsache dahinter angeben.</translation>
    </message>
    <message>
        <source>Name the clause that is not met.</source>
        <translation>Den Abschnitt nennen, der nicht erfüllt ist.</translation>
    </message>
    <message>
        <source>Name the role, or the number of the record.</source>
        <translation>Die Rolle oder die Nummer der Aufzeichnung nennen.</translation>
    </message>
    <message>
        <source>No sample can show “{words}”.</source>
        <translation>Keine Stichprobe kann „{words}“ belegen.</translation>
    </message>
    <message>
        <source>Nobody could find “{words}” again.</source>
        <translation>Niemand könnte „{words}“ wiederfinden.</translation>
    </message>
    <message>
        <source>Review practice</source>
        <translation>Prüfpraxis</translation>
    </message>
    <message>
        <source>Say how many of how many.</source>
        <translation>Angeben, wie viele von wie vielen.</translation>
    </message>
    <message>
        <source>Say what exactly is not met.</source>
        <translation>Angeben, was genau nicht erfüllt ist.</translation>
    </message>
    <message>
        <source>Say what is not met, and leave the way out open.</source>
        <translation>Angeben, was nicht erfüllt ist, und den Weg zur Lösung offen lassen.</translation>
    </message>
    <message>
        <source>Say what was seen.</source>
        <translation>Angeben, was gesehen wurde.</translation>
    </message>
    <message>
        <source>State the objective evidence.</source>
        <translation>Den objektiven Nachweis angeben.</translation>
    </message>
    <message>
        <source>State the requirement, and where it stands.</source>
        <translation>Die Anforderung angeben, und wo sie steht.</translation>
    </message>
    <message>
        <source>The auditor&apos;s part names no cause; that is for the auditee.</source>
        <translation>Der Teil des Auditors nennt keine Ursache; das ist Sache der auditierten Organisation.</translation>
    </message>
    <message>
        <source>The auditor&apos;s part proposes no solution; that is for the auditee.</source>
        <translation>Der Teil des Auditors schlägt keine Lösung vor; das ist Sache der auditierten Organisation.</translation>
    </message>
    <message>
        <source>The evidence cannot be verified: add a record number, version, date or sample size.</source>
        <translation>Der Nachweis ist nicht nachprüfbar: Aufzeichnungsnummer, Version, Datum oder Stichprobengröße ergänzen.</translation>
    </message>
    <message>
        <source>The question was judged a nonconformity, so this does not answer for it. Raise the nonconformity as a finding of its own.</source>
        <translation>Die Frage wurde als Nichtkonformität bewertet; diese Feststellung deckt das nicht ab. Die Nichtkonformität als eigene Feststellung treffen.</translation>
    </message>
    <message>
        <source>The question was judged a nonconformity, so this may not be recorded as an opportunity for improvement. Grade the finding as a nonconformity, or change the answer.</source>
        <translation>Die Frage wurde als Nichtkonformität bewertet und darf daher nicht als Verbesserungsmöglichkeit aufgezeichnet werden. Die Feststellung als Nichtkonformität einstufen oder die Antwort ändern.</translation>
    </message>
    <message>
        <source>The text names clause {words}, which the finding does not cite.</source>
        <translation>Der Text nennt Abschnitt {words}, den die Feststellung nicht anführt.</translation>
    </message>
    <message>
        <source>{n} of {m} deviate, the whole sample, graded minor.</source>
        <translation>{n} von {m} weichen ab, die gesamte Stichprobe, als untergeordnet eingestuft.</translation>
    </message>
    <message>
        <source>{n} of {m} deviates, graded major.</source>
        <translation>{n} von {m} weicht ab, als wesentlich eingestuft.</translation>
    </message>
    <message>
        <source>“{words}” cannot be: more deviate than were looked at.</source>
        <translation>„{words}“ kann nicht sein: es weichen mehr ab, als geprüft wurden.</translation>
    </message>
    <message>
        <source>“{words}” is an opinion.</source>
        <translation>„{words}“ ist eine Meinung.</translation>
    </message>
    <message>
        <source>“{words}” is no number.</source>
        <translation>„{words}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“{words}” is still to be filled in.</source>
        <translation>„{words}“ ist noch auszufüllen.</translation>
    </message>
    <message>
        <source>“{words}” lies after {day}, the last day that evidence can speak of.</source>
        <translation>„{words}“ liegt nach dem {day}, dem letzten Tag, auf den sich Nachweise beziehen können.</translation>
    </message>
    <message>
        <source>“{words}” names a person.</source>
        <translation>„{words}“ nennt eine Person.</translation>
    </message>
    <message>
        <source>“{words}” says that a requirement is not met: that is no opportunity.</source>
        <translation>„{words}“ besagt, dass eine Anforderung nicht erfüllt ist: das ist keine Verbesserungsmöglichkeit.</translation>
    </message>
    <message>
        <source>“{words}” sounds like a process that is absent, graded minor.</source>
        <translation>„{words}“ klingt nach einem fehlenden Prozess, als untergeordnet eingestuft.</translation>
    </message>
</context>
<context>
    <name>FindingSide</name>
    <message>
        <source>Earlier findings that resemble this one</source>
        <translation>Frühere Feststellungen, die dieser ähneln</translation>
    </message>
    <message>
        <source>Link evidence that is there…</source>
        <translation>Vorhandenen Nachweis verknüpfen…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Review {}</source>
        <translation>Durchsicht {}</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Ähnliche</translation>
    </message>
    <message>
        <source>Similar {}</source>
        <translation>Ähnliche {}</translation>
    </message>
    <message>
        <source>What a reviewer would say; F7 goes to the next remark</source>
        <translation>Was ein Prüfer sagen würde; F7 geht zur nächsten Anmerkung</translation>
    </message>
</context>
<context>
    <name>FindingStatus</name>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>0 of {} findings match.</source>
        <translation>0 von {} Feststellungen passen.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Answer Minor, Major or OFI in Fieldwork and raise a finding there, or start one here.</source>
        <translation>In der Vor-Ort-Arbeit mit „Unterg.“, „Wesentl.“ oder „VM“ antworten und dort eine Feststellung treffen, oder hier eine beginnen.</translation>
    </message>
    <message>
        <source>Attach to {}</source>
        <translation>An {} anhängen</translation>
    </message>
    <message>
        <source>Changed: {}.</source>
        <translation>Geändert: {}.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Strg+Umschalt+N</translation>
    </message>
    <message>
        <source>Filter by word, number or clause</source>
        <translation>Nach Wort, Nummer oder Abschnitt filtern</translation>
    </message>
    <message>
        <source>Filter the findings by kind</source>
        <translation>Feststellungen nach Art filtern</translation>
    </message>
    <message>
        <source>Filter the findings by words</source>
        <translation>Feststellungen nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausstellen</translation>
    </message>
    <message>
        <source>Issue {} findings under their final numbers?</source>
        <translation>{} Feststellungen unter ihren endgültigen Nummern ausstellen?</translation>
    </message>
    <message>
        <source>Issued as {}.</source>
        <translation>Ausgestellt als {}.</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>Neue Feststellung</translation>
    </message>
    <message>
        <source>New finding: {}</source>
        <translation>Neue Feststellung: {}</translation>
    </message>
    <message>
        <source>No finding was withdrawn.</source>
        <translation>Keine Feststellung wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>Noch keine Feststellungen</translation>
    </message>
    <message>
        <source>The numbers are given once and for good, to all of them or to none.</source>
        <translation>Die Nummern werden einmalig und unwiderruflich vergeben, an alle oder an keine.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>finding {}</source>
        <translation>Feststellung {}</translation>
    </message>
    <message>
        <source>{} findings were withdrawn: {}</source>
        <translation>{} Feststellungen wurden zurückgezogen: {}</translation>
    </message>
    <message>
        <source>{} was withdrawn: {}</source>
        <translation>{} wurde zurückgezogen: {}</translation>
    </message>
</context>
<context>
    <name>FloorView</name>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Später fragen</translation>
    </message>
    <message>
        <source>Choose a section</source>
        <translation>Kapitel wählen</translation>
    </message>
    <message>
        <source>Come back to this question</source>
        <translation>Auf diese Frage zurückkommen</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Schreibtisch</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Leave floor mode</source>
        <translation>Rundgangmodus verlassen</translation>
    </message>
    <message>
        <source>Leave floor mode (F11)</source>
        <translation>Rundgangmodus verlassen (F11)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>Nächste offene</translation>
    </message>
    <message>
        <source>Next unanswered question</source>
        <translation>Nächste unbeantwortete Frage</translation>
    </message>
    <message>
        <source>No question chosen</source>
        <translation>Keine Frage gewählt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note something to ask later</source>
        <translation>Etwas zum späteren Nachfragen notieren</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished">Foto</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Vorige Frage</translation>
    </message>
    <message>
        <source>Raise a finding from this question</source>
        <translation>Feststellung aus dieser Frage treffen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Take a photo as evidence</source>
        <translation>Foto als Nachweis aufnehmen</translation>
    </message>
    <message>
        <source>Take back the last thing that was recorded (Ctrl+Z)</source>
        <translation>Das zuletzt Erfasste zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What was seen: numbers, dates, places</source>
        <translation>Was gesehen wurde: Nummern, Daten, Orte</translation>
    </message>
    <message>
        <source>{item} · {title}</source>
        <translation>{item} · {title}</translation>
    </message>
    <message>
        <source>{section} ({answered} of {questions})</source>
        <translation>{section} ({answered} von {questions})</translation>
    </message>
</context>
<context>
    <name>Forks</name>
    <message>
        <source>The copy of {people} went on in {count} ways since {time}: it was restored from a backup or copied to another computer. Everything of all of them is kept.</source>
        <translation>Die Kopie von {people} wurde seit {time} auf {count} Wegen weitergeführt: Sie wurde aus einer Sicherung wiederhergestellt oder auf einen anderen Computer kopiert. Alles aus allen bleibt erhalten.</translation>
    </message>
    <message>
        <source>The copy of {people} went on in {count} ways: it was restored from a backup or copied to another computer. Everything of all of them is kept.</source>
        <translation>Die Kopie von {people} wurde auf {count} Wegen weitergeführt: Sie wurde aus einer Sicherung wiederhergestellt oder auf einen anderen Computer kopiert. Alles aus allen bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>GapButton</name>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Blocks issuing</source>
        <translation>Verhindert die Ausstellung</translation>
    </message>
    <message>
        <source>Go to {}</source>
        <translation>Zu {}</translation>
    </message>
    <message>
        <source>{}: {} Go to {}.</source>
        <translation>{}: {} Zu {}.</translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message>
        <source>Advice ({})</source>
        <translation>Hinweise ({})</translation>
    </message>
    <message>
        <source>Blocks issuing the report ({})</source>
        <translation>Verhindert die Ausstellung des Berichts ({})</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… und {} weitere</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Add to {} as further files</source>
        <translation>Als weitere Dateien zu {} hinzufügen</translation>
    </message>
    <message>
        <source>All files in {names} become evidence, each a piece of its own. Together they have {size}.</source>
        <translation>Alle Dateien in {names} werden zu Nachweisen, jede für sich. Zusammen sind sie {size} groß.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Attach 1 file?</source>
        <translation>1 Datei anhängen?</translation>
    </message>
    <message>
        <source>Attach as evidence of its own</source>
        <translation>Als eigenen Nachweis anhängen</translation>
    </message>
    <message>
        <source>Attach {} files?</source>
        <translation>{} Dateien anhängen?</translation>
    </message>
    <message>
        <source>Drop a part of it.</source>
        <translation>Nur einen Teil davon ablegen.</translation>
    </message>
    <message>
        <source>Looking into the folder</source>
        <translation>Ordner wird durchgesehen</translation>
    </message>
    <message>
        <source>There are no files in it to attach.</source>
        <translation>Es sind keine Dateien zum Anhängen darin.</translation>
    </message>
    <message>
        <source>{folder}: holds more than {most} files.</source>
        <translation>{folder}: enthält mehr als {most} Dateien.</translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <source>A group needs two findings at least.</source>
        <translation>Eine Gruppe braucht mindestens zwei Feststellungen.</translation>
    </message>
    <message>
        <source>A positive practice and a weakness do not say the same.</source>
        <translation>Eine gute Praxis und eine Schwäche sagen nicht dasselbe.</translation>
    </message>
    <message>
        <source>Bring it back first, or leave it out.</source>
        <translation>Zuerst zurückholen oder weglassen.</translation>
    </message>
    <message>
        <source>Choose those that say the same.</source>
        <translation>Die auswählen, die dasselbe sagen.</translation>
    </message>
    <message>
        <source>Findings of different audits cannot be grouped.</source>
        <translation>Feststellungen verschiedener Audits lassen sich nicht gruppieren.</translation>
    </message>
    <message>
        <source>Join the groups, or ungroup one of them first.</source>
        <translation>Die Gruppen vereinen oder zuerst eine davon auflösen.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Eine davon weglassen.</translation>
    </message>
    <message>
        <source>Mark the later one as a repeat of the earlier one instead.</source>
        <translation>Stattdessen die spätere als Wiederholung der früheren kennzeichnen.</translation>
    </message>
    <message>
        <source>Nobody said that they are not the same.</source>
        <translation>Niemand hat angegeben, dass sie nicht gleich sind.</translation>
    </message>
    <message>
        <source>Take one of them out of it first.</source>
        <translation>Zuerst eine davon herausnehmen.</translation>
    </message>
    <message>
        <source>The finding to be read first is not among them.</source>
        <translation>Die zuerst zu lesende Feststellung ist nicht darunter.</translation>
    </message>
    <message>
        <source>These findings are not grouped any more.</source>
        <translation>Diese Feststellungen sind nicht mehr gruppiert.</translation>
    </message>
    <message>
        <source>They are in different groups: {titles}.</source>
        <translation>Sie sind in verschiedenen Gruppen: {titles}.</translation>
    </message>
    <message>
        <source>They are in one group.</source>
        <translation>Sie sind in einer Gruppe.</translation>
    </message>
    <message>
        <source>{number} is in no group.</source>
        <translation>{number} ist in keiner Gruppe.</translation>
    </message>
    <message>
        <source>{number} was withdrawn.</source>
        <translation>{number} wurde zurückgezogen.</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Documented information</source>
        <translation>Dokumentierte Information</translation>
    </message>
    <message>
        <source>Evidence to expect</source>
        <translation>Zu erwartende Nachweise</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Prüfhinweise</translation>
    </message>
    <message>
        <source>ITIL 4</source>
        <translation>ITIL 4</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Show all of the guidance</source>
        <translation>Alle Prüfhinweise zeigen</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show or hide the guidance</source>
        <translation>Prüfhinweise ein- oder ausblenden</translation>
    </message>
    <message>
        <source>the standard calls for it</source>
        <translation>von der Norm gefordert</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Add evidence</source>
        <translation>Nachweis hinzufügen</translation>
    </message>
    <message>
        <source>Answer a question with a key</source>
        <translation>Eine Frage per Taste beantworten</translation>
    </message>
    <message>
        <source>Choose a question in the list and press 1 for “conforms”, or 2 to 6.</source>
        <translation>Eine Frage in der Liste wählen und 1 für „konform“ drücken, oder 2 bis 6.</translation>
    </message>
    <message>
        <source>Drop a file on a question, or press E and choose one.</source>
        <translation>Eine Datei auf eine Frage ziehen, oder E drücken und eine wählen.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Den Bericht exportieren</translation>
    </message>
    <message>
        <source>Find something</source>
        <translation>Etwas finden</translation>
    </message>
    <message>
        <source>On the Report page, press “Report as PDF…” and choose a place.</source>
        <translation>Auf der Seite Bericht „Bericht als PDF…“ drücken und einen Ort wählen.</translation>
    </message>
    <message>
        <source>Open the Report page: what is missing is listed, what blocks comes first.</source>
        <translation>Die Seite Bericht öffnen: was fehlt, ist aufgelistet; was die Ausstellung verhindert, steht zuerst.</translation>
    </message>
    <message>
        <source>Press Ctrl+F, type a word such as “change”, and look at what is left.</source>
        <translation>Strg+F drücken, ein Wort wie „Änderung“ schreiben und ansehen, was übrig bleibt.</translation>
    </message>
    <message>
        <source>Press Ctrl+Shift+N on a question; note and evidence come along.</source>
        <translation>Bei einer Frage Strg+Umschalt+N drücken; Notiz und Nachweise kommen mit.</translation>
    </message>
    <message>
        <source>Press Ctrl+Z in the list. The Edit menu names what it takes back.</source>
        <translation>In der Liste Strg+Z drücken. Das Menü Bearbeiten nennt, was zurückgenommen wird.</translation>
    </message>
    <message>
        <source>Press T and write what was seen. Esc leads back; it saves itself.</source>
        <translation>T drücken und schreiben, was gesehen wurde. Esc führt zurück; gespeichert wird von selbst.</translation>
    </message>
    <message>
        <source>Raise a finding</source>
        <translation>Eine Feststellung treffen</translation>
    </message>
    <message>
        <source>See what is missing</source>
        <translation>Sehen, was fehlt</translation>
    </message>
    <message>
        <source>Take something back</source>
        <translation>Etwas zurücknehmen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Eine Notiz schreiben</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>All steps</source>
        <translation>Alle Schritte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>Einführung schließen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>Help → Guide brings it back</source>
        <translation>Hilfe → Einführung bringt sie zurück</translation>
    </message>
    <message>
        <source>Start the guide over</source>
        <translation>Einführung neu beginnen</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Das ist alles</translation>
    </message>
    <message>
        <source>You have done every step. The guide stays in the Help menu.</source>
        <translation>Alle Schritte sind getan. Die Einführung bleibt im Menü Hilfe.</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>Choose what to hand out, and to whom.</source>
        <translation>Wählen, was zugeteilt wird und wem.</translation>
    </message>
    <message>
        <source>Everything at the site {}</source>
        <translation>Alles am Standort {}</translation>
    </message>
    <message>
        <source>Everything of the client account {}</source>
        <translation>Alles zum Kundenkonto {}</translation>
    </message>
    <message>
        <source>Question {}</source>
        <translation>Frage {}</translation>
    </message>
    <message>
        <source>The audit has no {kind} &quot;{part}&quot;.</source>
        <translation>Das Audit hat nichts der Art {kind} mit Namen „{part}“.</translation>
    </message>
    <message>
        <source>There is no such person in this workspace.</source>
        <translation>Diese Person gibt es in diesem Arbeitsbereich nicht.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
</context>
<context>
    <name>HandOutBoard</name>
    <message>
        <source>Auditors and what they have to do</source>
        <translation>Auditoren und was sie zu tun haben</translation>
    </message>
    <message>
        <source>Every question is handed to somebody.</source>
        <translation>Alle Fragen sind zugeteilt.</translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation>Zuteilen an…</translation>
    </message>
    <message>
        <source>Hand what is ticked, or the row in hand, to auditors: Enter in the list; Space ticks</source>
        <translation>Angehaktes oder die aktuelle Zeile Auditoren zuteilen: Enter in der Liste; die Leertaste hakt an</translation>
    </message>
    <message>
        <source>Name the auditors under Team and auditees first.</source>
        <translation>Zuerst die Auditoren unter Team und auditierte Organisation nennen.</translation>
    </message>
    <message>
        <source>Nothing is handed out yet: every question is everybody&apos;s.</source>
        <translation>Noch ist nichts zugeteilt: Alle Fragen gehören allen.</translation>
    </message>
    <message>
        <source>Parts of the audit and who has them</source>
        <translation>Teile des Audits und wer sie hat</translation>
    </message>
    <message>
        <source>Questions that are handed to nobody: {}</source>
        <translation>Niemandem zugeteilte Fragen: {}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">Zurücknehmen</translation>
    </message>
    <message>
        <source>Take what is ticked, or the row in hand, back from everybody</source>
        <translation>Angehaktes oder die aktuelle Zeile von allen zurücknehmen</translation>
    </message>
</context>
<context>
    <name>HandToDialog</name>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Fällig</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Fällig</translation>
    </message>
    <message>
        <source>For example: the night shift, please</source>
        <translation>Zum Beispiel: bitte die Nachtschicht</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Zuteilen</translation>
    </message>
    <message>
        <source>Hand out in spite of own work</source>
        <translation>Trotz eigener Arbeit zuteilen</translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation>Zuteilen an…</translation>
    </message>
    <message>
        <source>Name the auditors under Plan, Team and auditees first.</source>
        <translation>Zuerst die Auditoren unter Plan, Team und auditierte Organisation nennen.</translation>
    </message>
    <message>
        <source>Nobody of the team is free of own work here.</source>
        <translation>Niemand im Team ist hier frei von eigener Arbeit.</translation>
    </message>
    <message>
        <source>Note for the auditor</source>
        <translation>Notiz für den Auditor</translation>
    </message>
    <message>
        <source>Nothing stands against: {}</source>
        <translation>Nichts spricht gegen: {}</translation>
    </message>
    <message>
        <source>Reason in spite of own work; it is printed in the report</source>
        <translation>Grund trotz eigener Arbeit; er steht im Bericht</translation>
    </message>
    <message>
        <source>Take it from {}</source>
        <translation>{} entziehen</translation>
    </message>
    <message>
        <source>Why nevertheless; printed in the report</source>
        <translation>Warum dennoch; steht im Bericht</translation>
    </message>
    <message>
        <source>{load} of {available}</source>
        <translation>{load} von {available}</translation>
    </message>
    <message>
        <source>{name}: {questions}, {minutes}</source>
        <translation>{name}: {questions}, {minutes}</translation>
    </message>
    <message>
        <source>{parts} and others, {count} in all</source>
        <translation>{parts} und weitere, insgesamt {count}</translation>
    </message>
</context>
<context>
    <name>HandingPage</name>
    <message>
        <source>Name other auditors on the first page to hand sections to them.</source>
        <translation>Auf der ersten Seite weitere Auditoren nennen, um ihnen Kapitel zuzuteilen.</translation>
    </message>
</context>
<context>
    <name>HeatTiles</name>
    <message>
        <source>0 of {} answered</source>
        <translation>0 von {} beantwortet</translation>
    </message>
    <message>
        <source>Results by clause</source>
        <translation>Ergebnisse nach Abschnitten</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>noch nicht beantwortet</translation>
    </message>
    <message>
        <source>{} % fulfilled</source>
        <translation>{} % erfüllt</translation>
    </message>
    <message>
        <source>{} % met</source>
        <translation>{} % erfüllt</translation>
    </message>
    <message>
        <source>{} · {} of {}</source>
        <translation>{} · {} von {}</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Cancelled; nothing of the sample is left behind</source>
        <translation>Abgebrochen; vom Beispiel bleibt nichts zurück</translation>
    </message>
    <message>
        <source>ISO20K Audit Workbench {}</source>
        <translation>ISO20K Audit Workbench {}</translation>
    </message>
    <message>
        <source>Internal audits of a service management system against ISO/IEC 20000-1:2018. Works offline; nothing leaves this computer.</source>
        <translation>Interne Audits eines Service-Management-Systems nach ISO/IEC 20000-1:2018. Arbeitet offline; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Making the sample audit</source>
        <translation>Beispielaudit wird erstellt</translation>
    </message>
    <message>
        <source>Open an audit first, for example the sample audit in the Help menu.</source>
        <translation>Zuerst ein Audit öffnen, zum Beispiel das Beispielaudit aus dem Menü Hilfe.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Start the sample over?</source>
        <translation>Das Beispiel neu beginnen?</translation>
    </message>
    <message>
        <source>The sample audit is being made</source>
        <translation>Das Beispielaudit wird gerade erstellt</translation>
    </message>
    <message>
        <source>The sample is made anew, which takes a quarter of a minute. What was tried in it is gone.</source>
        <translation>Das Beispiel wird neu erstellt, was eine Viertelminute dauert. Was darin ausprobiert wurde, geht verloren.</translation>
    </message>
    <message>
        <source>What&apos;s new in {}: the program was brought up to date.</source>
        <translation>Neuerungen in {}: das Programm wurde aktualisiert.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>{value} (reason: {why})</source>
        <translation>{value} (Grund: {why})</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Changes, newest first</source>
        <translation>Änderungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Changes: {}</source>
        <translation>Änderungen: {}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all of them</source>
        <translation>Die gewählten Zeilen kopieren, oder alle</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Filter by any word</source>
        <translation>Nach beliebigem Wort filtern</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Verlauf filtern</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Lines copied: {}</source>
        <translation>Kopierte Zeilen: {}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>{} of {} changes match</source>
        <translation>{} von {} Änderungen passen</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Kennung</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;Norm</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Checklist to import</source>
        <translation>Zu importierende Checkliste</translation>
    </message>
    <message>
        <source>Checklists ({})</source>
        <translation>Checklisten ({})</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Id of the checklist</source>
        <translation>Kennung der Checkliste</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a checklist</source>
        <translation>Checkliste importieren</translation>
    </message>
    <message>
        <source>Imported: {}</source>
        <translation>Importiert: {}</translation>
    </message>
    <message>
        <source>Keeping the checklist</source>
        <translation>Checkliste wird abgelegt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Look at these</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Fragen</translation>
    </message>
    <message>
        <source>Reading the checklist</source>
        <translation>Checkliste lesen</translation>
    </message>
    <message>
        <source>Reading {}</source>
        <translation>{} wird gelesen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Standard of its clauses</source>
        <translation>Norm der Abschnitte</translation>
    </message>
    <message>
        <source>Title of the checklist</source>
        <translation>Titel der Checkliste</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>Was dabei herauskommt</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Inhalt der Zeile</translation>
    </message>
    <message>
        <source>{questions} questions from {rows} rows; {skipped} rows left out, each with its reason</source>
        <translation>{questions} Fragen aus {rows} Zeilen; {skipped} Zeilen ausgelassen, jede mit Grund</translation>
    </message>
</context>
<context>
    <name>InboxWatch</name>
    <message>
        <source>Attached, but not moved to the folder taken: {}</source>
        <translation>Angehängt, aber nicht in den Ordner „taken“ verschoben: {}</translation>
    </message>
</context>
<context>
    <name>InboxWindow</name>
    <message>
        <source>&amp;Move attached files to the subfolder &quot;taken&quot;</source>
        <translation>Angehängte Dateien in den Unterordner „taken“ &amp;verschieben</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Attach them here, or drag them to a question, finding or action.</source>
        <translation>Hier anhängen oder auf eine Frage, Feststellung oder Maßnahme ziehen.</translation>
    </message>
    <message>
        <source>Attach to {place}</source>
        <translation>An {place} anhängen</translation>
    </message>
    <message>
        <source>Attach {count} to {place}</source>
        <translation>{count} anhängen an {place}</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose the folder where your phone or camera puts its photos. New files in it are offered here, ready to attach to the question in hand. Nothing is deleted there.</source>
        <translation>Den Ordner wählen, in dem Handy oder Kamera ihre Fotos ablegen. Neue Dateien darin werden hier angeboten, bereit zum Anhängen an die aktuelle Frage. Dort wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Close the inbox, leave the files</source>
        <translation>Eingang schließen, Dateien belassen</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Strg+A</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Do not tell of the selected files again</source>
        <translation>Die gewählten Dateien nicht mehr melden</translation>
    </message>
    <message>
        <source>Does not tell of them again; the files stay (Del)</source>
        <translation>Meldet sie nicht mehr; die Dateien bleiben (Entf)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Files in the inbox</source>
        <translation>Dateien im Eingang</translation>
    </message>
    <message>
        <source>Inbox folder</source>
        <translation>Eingangsordner</translation>
    </message>
    <message>
        <source>Inbox for photos and files</source>
        <translation>Eingang für Fotos und Dateien</translation>
    </message>
    <message>
        <source>Known to this audit already: {}.</source>
        <translation>In diesem Audit schon bekannt: {}.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>New files: {}.</source>
        <translation>Neue Dateien: {}.</translation>
    </message>
    <message>
        <source>No inbox folder yet</source>
        <translation>Noch kein Eingangsordner</translation>
    </message>
    <message>
        <source>Nothing new in this folder. New photos show up here by themselves.</source>
        <translation>Nichts Neues in diesem Ordner. Neue Fotos erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Open an audit first</source>
        <translation>Zuerst ein Audit öffnen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nicht mehr überwachen</translation>
    </message>
    <message>
        <source>The folder is not there now. It is watched again as soon as it comes back.</source>
        <translation>Der Ordner ist gerade nicht vorhanden. Er wird wieder überwacht, sobald er zurück ist.</translation>
    </message>
    <message>
        <source>{name}
is {number} already</source>
        <translation>{name}
ist schon {number}</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>By {author}, passed on by {sender} without the seal of {author}: entries {count}.</source>
        <translation>Von {author}, weitergegeben von {sender} ohne das Siegel von {author}: Einträge {count}.</translation>
    </message>
    <message>
        <source>Copy {copy}, line {line}</source>
        <translation>Kopie {copy}, Zeile {line}</translation>
    </message>
    <message>
        <source>Entries of a newer version of the program, which are kept and passed on, but not shown: {count}</source>
        <translation>Einträge einer neueren Programmversion, die behalten und weitergegeben, aber nicht gezeigt werden: {count}</translation>
    </message>
    <message>
        <source>Entries of earlier packages that no longer have to wait: {count}</source>
        <translation>Einträge früherer Pakete, die nicht mehr warten müssen: {count}</translation>
    </message>
    <message>
        <source>Entries that are not for this copy, of which only the place comes: {count}</source>
        <translation>Einträge, die nicht für diese Kopie sind und von denen nur der Platz kommt: {count}</translation>
    </message>
    <message>
        <source>Entries that were taken back here and come again: {count}</source>
        <translation>Einträge, die hier zurückgenommen wurden und erneut kommen: {count}</translation>
    </message>
    <message>
        <source>Evidence files that are neither in the package nor here: {count}</source>
        <translation>Nachweisdateien, die weder im Paket noch hier sind: {count}</translation>
    </message>
    <message>
        <source>In the name of {author}, but from the device of {owner}: entries {count}.</source>
        <translation>Im Namen von {author}, aber vom Gerät von {owner}: Einträge {count}.</translation>
    </message>
    <message>
        <source>It says it is from {name}, but it is signed with the key of {owner}.</source>
        <translation>Als Absender ist {name} angegeben, signiert ist es aber mit dem Schlüssel von {owner}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its sender to write the package again.</source>
        <translation>Nichts wurde geändert. Den Absender bitten, das Paket neu zu schreiben.</translation>
    </message>
    <message>
        <source>Reading entries</source>
        <translation>Einträge werden gelesen</translation>
    </message>
    <message>
        <source>Signed by a device of {name} that was retired. Take it in only if you know it was written before.</source>
        <translation>Signiert von einem stillgelegten Gerät von {name}. Nur importieren, wenn Sie wissen, dass es vorher geschrieben wurde.</translation>
    </message>
    <message>
        <source>Signed by this computer.</source>
        <translation>Von diesem Computer signiert.</translation>
    </message>
    <message>
        <source>Signed by {name}, whose key is trusted here.</source>
        <translation>Signiert von {name}; der Schlüssel gilt hier als vertrauenswürdig.</translation>
    </message>
    <message>
        <source>Signed with a key that nobody confirmed on this computer. It says it is from {name}. Compare the fingerprint with {name}, in person or by telephone, before you trust it.</source>
        <translation>Mit einem Schlüssel signiert, den auf diesem Computer niemand bestätigt hat. Als Absender ist {name} angegeben. Den Fingerabdruck mit {name} persönlich oder am Telefon vergleichen, bevor Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>The audit is not in this workspace yet; it will be added.</source>
        <translation>Das Audit ist noch nicht in diesem Arbeitsbereich; es wird hinzugefügt.</translation>
    </message>
    <message>
        <source>The clock of {person} was put back by {time}.</source>
        <translation>Die Uhr von {person} wurde um {time} zurückgestellt.</translation>
    </message>
    <message>
        <source>The clock of {sender} is ahead of this computer&apos;s by {time}.</source>
        <translation>Die Uhr von {sender} geht gegenüber diesem Computer um {time} vor.</translation>
    </message>
    <message>
        <source>There is no key to trust.</source>
        <translation>Es gibt keinen Schlüssel, dem zu vertrauen wäre.</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished">{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{place}: belongs to another audit than the package.</source>
        <translation>{place}: gehört zu einem anderen Audit als das Paket.</translation>
    </message>
    <message>
        <source>{sender} writes: {note}</source>
        <translation>{sender} schreibt: {note}</translation>
    </message>
</context>
<context>
    <name>Independence</name>
    <message>
        <source>And {count} more.</source>
        <translation>Und {count} weitere.</translation>
    </message>
    <message>
        <source>Nothing was handed out. Choose another auditor, or give a reason; it is printed in the report.</source>
        <translation>Nichts wurde zugeteilt. Einen anderen Auditor wählen oder einen Grund angeben; er steht im Bericht.</translation>
    </message>
    <message>
        <source>Say which: a name, or the number of a clause.</source>
        <translation>Angeben, welches: einen Namen oder die Nummer eines Abschnitts.</translation>
    </message>
    <message>
        <source>There is no such person in this workspace.</source>
        <translation>Diese Person gibt es in diesem Arbeitsbereich nicht.</translation>
    </message>
    <message>
        <source>recorded by mistake</source>
        <translation>irrtümlich aufgezeichnet</translation>
    </message>
    <message>
        <source>{areas}, in {items}</source>
        <translation>{areas}, in {items}</translation>
    </message>
    <message>
        <source>{area}, until {day}</source>
        <translation>{area}, bis {day}</translation>
    </message>
    <message>
        <source>{person} may not audit {part}: own work ({areas}).</source>
        <translation>{person} darf {part} nicht auditieren: eigene Arbeit ({areas}).</translation>
    </message>
</context>
<context>
    <name>InterviewBar</name>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the interview</source>
        <translation>Befragung beenden</translation>
    </message>
    <message>
        <source>Interview in progress</source>
        <translation>Befragung läuft</translation>
    </message>
    <message>
        <source>Interview with {who}, since {when}</source>
        <translation>Befragung mit {who}, seit {when}</translation>
    </message>
    <message>
        <source>Questions: {}</source>
        <translation>Fragen: {}</translation>
    </message>
    <message>
        <source>Show the running interview</source>
        <translation>Laufende Befragung zeigen</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Zeigen…</translation>
    </message>
    <message>
        <source>What you answer from now on is not part of it</source>
        <translation>Was ab jetzt beantwortet wird, gehört nicht dazu</translation>
    </message>
</context>
<context>
    <name>InterviewChips</name>
    <message>
        <source>Add to the interview with {}</source>
        <translation>Zur Befragung mit {} hinzufügen</translation>
    </message>
    <message>
        <source>Add to the running interview</source>
        <translation>Zur laufenden Befragung hinzufügen</translation>
    </message>
    <message>
        <source>Asked by {}</source>
        <translation>Gefragt von {}</translation>
    </message>
    <message>
        <source>Del: not asked in it</source>
        <translation>Entf: nicht darin gefragt</translation>
    </message>
    <message>
        <source>Interview with {who}, {when}</source>
        <translation>Befragung mit {who}, {when}</translation>
    </message>
    <message>
        <source>Interviews about this question</source>
        <translation>Befragungen zu dieser Frage</translation>
    </message>
    <message>
        <source>Not asked in it</source>
        <translation>Nicht darin gefragt</translation>
    </message>
    <message>
        <source>Show the interview…</source>
        <translation>Befragung zeigen…</translation>
    </message>
    <message>
        <source>With {}; what you answer while it runs is added by itself</source>
        <translation>Mit {}; Antworten während der Befragung werden von selbst zugeordnet</translation>
    </message>
    <message>
        <source>{who} · {when}</source>
        <translation>{who} · {when}</translation>
    </message>
</context>
<context>
    <name>Interviews</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Say who is asked.</source>
        <translation>Angeben, wer befragt wird.</translation>
    </message>
    <message>
        <source>The role is enough.</source>
        <translation>Die Rolle genügt.</translation>
    </message>
    <message>
        <source>This is the interview of another auditor.</source>
        <translation>Diese Befragung gehört einem anderen Auditor.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Without a role</source>
        <translation>Ohne Rolle</translation>
    </message>
    <message>
        <source>interview taken away</source>
        <translation>Befragung entfernt</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>seit {}</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>{who}, {site}</source>
        <translation>{who}, {site}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} bis {}</translation>
    </message>
</context>
<context>
    <name>InterviewsDialog</name>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">Auditor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End the interview</source>
        <translation>Befragung beenden</translation>
    </message>
    <message>
        <source>Enter goes to the question, Del takes it out of the interview</source>
        <translation>Enter geht zur Frage, Entf nimmt sie aus der Befragung</translation>
    </message>
    <message>
        <source>For example shift lead; this is what the report names</source>
        <translation>Zum Beispiel Schichtleitung; so nennt es der Bericht</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Befragungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>No interviews yet. Start one here, or type a role under “Interviewed” beside a question.</source>
        <translation>Noch keine Befragungen. Hier eine beginnen oder bei einer Frage unter „Befragt“ eine Rolle eintragen.</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Wird nicht gedruckt</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Fragen</translation>
    </message>
    <message>
        <source>Questions asked in it</source>
        <translation>Darin gestellte Fragen</translation>
    </message>
    <message>
        <source>Start an interview…</source>
        <translation>Befragung beginnen…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the interview away</source>
        <translation>Befragung entfernen</translation>
    </message>
    <message>
        <source>What does not belong to one question</source>
        <translation>Was zu keiner einzelnen Frage gehört</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>{item} · {text}</source>
        <translation>{item} · {text}</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>{title} failed ({error}).</source>
        <translation>{title} ist fehlgeschlagen ({error}).</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>You work here as {name} from now on, as {sender} has you in the audit team.</source>
        <translation>Ab jetzt arbeiten Sie hier als {name}, wie {sender} Sie im Auditteam führt.</translation>
    </message>
    <message>
        <source>the same person as {name} of the audit team</source>
        <translation>dieselbe Person wie {name} aus dem Auditteam</translation>
    </message>
</context>
<context>
    <name>KeyCapture</name>
    <message>
        <source>Change the key…</source>
        <translation>Taste ändern…</translation>
    </message>
    <message>
        <source>Press the new key… (Esc leaves)</source>
        <translation>Neue Taste drücken… (Esc bricht ab)</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>{tip} ({key})</source>
        <translation>{tip} ({key})</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Attach evidence</source>
        <translation>Nachweis anhängen</translation>
    </message>
    <message>
        <source>Change what is selected</source>
        <translation>Auswahl ändern</translation>
    </message>
    <message>
        <source>Conforms, go to the next question</source>
        <translation>Konform, weiter zur nächsten Frage</translation>
    </message>
    <message>
        <source>Filter the list by words</source>
        <translation>Liste nach Wörtern filtern</translation>
    </message>
    <message>
        <source>First, last question; a page up, down</source>
        <translation>Erste, letzte Frage; eine Seite auf, ab</translation>
    </message>
    <message>
        <source>Flag: come back to it</source>
        <translation>Vormerken: darauf zurückkommen</translation>
    </message>
    <message>
        <source>Hand what is selected to an auditor</source>
        <translation>Auswahl einem Auditor zuteilen</translation>
    </message>
    <message>
        <source>Major nonconformity, write the note</source>
        <translation>Wesentliche Nichtkonformität, Notiz schreiben</translation>
    </message>
    <message>
        <source>Menu of the question</source>
        <translation>Menü der Frage</translation>
    </message>
    <message>
        <source>Minor nonconformity, write the note</source>
        <translation>Untergeordnete Nichtkonformität, Notiz schreiben</translation>
    </message>
    <message>
        <source>Next flagged question</source>
        <translation>Nächste vorgemerkte Frage</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Next unanswered question</source>
        <translation>Nächste unbeantwortete Frage</translation>
    </message>
    <message>
        <source>Not applicable, go to the next question</source>
        <translation>Nicht zutreffend, weiter zur nächsten Frage</translation>
    </message>
    <message>
        <source>Not sampled, go to the next question</source>
        <translation>Nicht in der Stichprobe, weiter zur nächsten Frage</translation>
    </message>
    <message>
        <source>Opportunity for improvement, write the note</source>
        <translation>Verbesserungsmöglichkeit, Notiz schreiben</translation>
    </message>
    <message>
        <source>Previous flagged question</source>
        <translation>Vorige vorgemerkte Frage</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Vorige Frage</translation>
    </message>
    <message>
        <source>Previous unanswered question</source>
        <translation>Vorige unbeantwortete Frage</translation>
    </message>
    <message>
        <source>Question list: answering</source>
        <translation>Fragenliste: antworten</translation>
    </message>
    <message>
        <source>Question list: moving</source>
        <translation>Fragenliste: bewegen</translation>
    </message>
    <message>
        <source>Question list: recording</source>
        <translation>Fragenliste: erfassen</translation>
    </message>
    <message>
        <source>Quick note, without leaving the list</source>
        <translation>Kurznotiz, ohne die Liste zu verlassen</translation>
    </message>
    <message>
        <source>Raise a finding, or open the one there is</source>
        <translation>Feststellung treffen oder die vorhandene öffnen</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <translation>Wie letztes Mal</translation>
    </message>
    <message>
        <source>Select every question of the list</source>
        <translation>Alle Fragen der Liste auswählen</translation>
    </message>
    <message>
        <source>Select several; what is done then is done to all</source>
        <translation>Mehrere auswählen; was dann getan wird, gilt für alle</translation>
    </message>
    <message>
        <source>Show every question again</source>
        <translation>Wieder alle Fragen zeigen</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>Antwort entfernen</translation>
    </message>
    <message>
        <source>View the evidence</source>
        <translation>Nachweis ansehen</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>{} alone would be typed into texts. Hold Ctrl or Alt with it, or take a function key.</source>
        <translation>{} allein würde in Texte geschrieben. Strg oder Alt dazu halten oder eine Funktionstaste nehmen.</translation>
    </message>
    <message>
        <source>{} means the same in every program and stays as it is.</source>
        <translation>{} bedeutet in jedem Programm dasselbe und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>{} moves or edits and stays as it is.</source>
        <translation>{} bewegt oder bearbeitet und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>{} opens a menu or goes to an input.</source>
        <translation>{} öffnet ein Menü oder führt zu einem Eingabefeld.</translation>
    </message>
    <message>
        <source>{} presses buttons and stays as it is.</source>
        <translation>{} drückt Schaltflächen und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>{} works in the note and stays as it is.</source>
        <translation>{} wirkt in der Notiz und bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Changed; at first: {}</source>
        <translation>Geändert; ursprünglich: {}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>No key any more: {}</source>
        <translation>Ohne Taste ist nun: {}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Search by words or by key, for example note or Ctrl+E</source>
        <translation>Nach Wörtern oder Taste suchen, zum Beispiel Notiz oder Strg+E</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Befehle durchsuchen</translation>
    </message>
    <message>
        <source>Single letters, digits and signs are keys in the question list</source>
        <translation>Einzelne Buchstaben, Ziffern und Zeichen sind Tasten in der Fragenliste</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Beide tauschen</translation>
    </message>
    <message>
        <source>Switch them off where they are pressed by mistake or spoken input types them</source>
        <translation>Ausschalten, wo sie versehentlich gedrückt oder durch Spracheingabe ausgelöst werden</translation>
    </message>
    <message>
        <source>The command stays in its menu</source>
        <translation>Der Befehl bleibt in seinem Menü</translation>
    </message>
    <message>
        <source>The key that it had at first</source>
        <translation>Die ursprüngliche Taste</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>{command}: {key}</source>
        <translation>{command}: {key}</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”. Swap the two, or press another key.</source>
        <translation>{key} gehört zu „{command}“. Beide tauschen oder eine andere Taste drücken.</translation>
    </message>
    <message>
        <source>{key} is for “{command}” now.</source>
        <translation>{key} gilt jetzt für „{command}“.</translation>
    </message>
    <message>
        <source>{key} stays with “{command}”.</source>
        <translation>{key} bleibt bei „{command}“.</translation>
    </message>
    <message>
        <source>{} always works.</source>
        <translation>{} wirkt immer.</translation>
    </message>
    <message>
        <source>“{command}”: {key}.</source>
        <translation>„{command}“: {key}.</translation>
    </message>
</context>
<context>
    <name>LastTime</name>
    <message>
        <source>As in {audit} of {day}; not looked at anew.</source>
        <translation>Wie in {audit} vom {day}; nicht erneut geprüft.</translation>
    </message>
    <message>
        <source>As in {audit}; not looked at anew.</source>
        <translation>Wie in {audit}; nicht erneut geprüft.</translation>
    </message>
</context>
<context>
    <name>LastTimeLine</name>
    <message>
        <source>Answer as last time; the note will say that it was not looked at anew</source>
        <translation>Wie letztes Mal antworten; die Notiz sagt, dass nicht erneut geprüft wurde</translation>
    </message>
    <message>
        <source>Last time ({when}): {result}.</source>
        <translation>Letztes Mal ({when}): {result}.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take over  {}</source>
        <translation>Übernehmen  {}</translation>
    </message>
    <message>
        <source>Take over the answer of last time</source>
        <translation>Antwort vom letzten Mal übernehmen</translation>
    </message>
    <message>
        <source>The question is answered in another way now.</source>
        <translation>Die Frage wird jetzt auf andere Weise beantwortet.</translation>
    </message>
    <message>
        <source>The text of the question has changed since.</source>
        <translation>Der Text der Frage wurde seitdem geändert.</translation>
    </message>
    <message>
        <source>the auditors differed</source>
        <translation>die Auditoren waren uneins</translation>
    </message>
    <message>
        <source>{audit}, {day}</source>
        <translation>{audit}, {day}</translation>
    </message>
    <message>
        <source>{finding}, closed.</source>
        <translation>{finding}, geschlossen.</translation>
    </message>
    <message>
        <source>{finding}, open.</source>
        <translation>{finding}, offen.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} h {minutes}</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
</context>
<context>
    <name>LibraryWindow</name>
    <message>
        <source>CISO Assistant library</source>
        <translation>CISO-Assistant-Bibliothek</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>Checklists that come with the program are copied when you edit them.</source>
        <translation>Mitgelieferte Checklisten werden beim Bearbeiten kopiert.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Excel template that imports back</source>
        <translation>Excel-Vorlage, die sich zurückimportieren lässt</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the checklist</source>
        <translation>Checkliste exportieren</translation>
    </message>
    <message>
        <source>Exporting the checklist</source>
        <translation>Checkliste wird exportiert</translation>
    </message>
    <message>
        <source>Filter by title, id or standard</source>
        <translation>Nach Titel, Kennung oder Norm filtern</translation>
    </message>
    <message>
        <source>Filter the checklists</source>
        <translation>Checklisten filtern</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Licensed text…</source>
        <translation>Lizenzierter Text…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Opening the checklist</source>
        <translation>Checkliste öffnen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Fragen</translation>
    </message>
    <message>
        <source>Reading checklists</source>
        <translation>Checklisten lesen</translation>
    </message>
    <message>
        <source>Start an audit</source>
        <translation>Audit beginnen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Geschrieben: {}</translation>
    </message>
    <message>
        <source>YAML file</source>
        <translation>YAML-Datei</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
</context>
<context>
    <name>LicensedNote</name>
    <message>
        <source>Show or hide your licensed text of the clause</source>
        <translation>Lizenzierten Text des Abschnitts ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Text of {}</source>
        <translation>Text von {}</translation>
    </message>
    <message>
        <source>The text of this clause has changed since {}: ask again.</source>
        <translation>Der Text dieses Abschnitts wurde seit {} geändert: erneut fragen.</translation>
    </message>
    <message>
        <source>Your licensed text of the clause</source>
        <translation>Ihr lizenzierter Text des Abschnitts</translation>
    </message>
</context>
<context>
    <name>LicensedTextDialog</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Clauses taken over: {}</source>
        <translation>Übernommene Abschnitte: {}</translation>
    </message>
    <message>
        <source>Clauses with text: {}</source>
        <translation>Abschnitte mit Text: {}</translation>
    </message>
    <message>
        <source>Clauses; those with text are ticked</source>
        <translation>Abschnitte; die mit Text sind angehakt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import text file…</source>
        <translation>Textdatei importieren…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keeping licensed text</source>
        <translation>Lizenzierter Text wird abgelegt</translation>
    </message>
    <message>
        <source>Licensed text</source>
        <translation>Lizenzierter Text</translation>
    </message>
    <message>
        <source>No clause was recognised. Each has to begin with its number on a line, like 8.6.1.</source>
        <translation>Es wurde kein Abschnitt erkannt. Jeder muss mit seiner Nummer auf einer Zeile beginnen, wie 8.6.1.</translation>
    </message>
    <message>
        <source>Paste all clauses</source>
        <translation>Alle Abschnitte einfügen</translation>
    </message>
    <message>
        <source>Paste the text of this clause from your licensed copy</source>
        <translation>Den Text dieses Abschnitts aus Ihrem lizenzierten Exemplar einfügen</translation>
    </message>
    <message>
        <source>Reading licensed text</source>
        <translation>Lizenzierter Text wird gelesen</translation>
    </message>
    <message>
        <source>Reading the text file</source>
        <translation>Textdatei wird gelesen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Remove all licensed text of {} from this computer?</source>
        <translation>Den gesamten lizenzierten Text von {} von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>Removing licensed text</source>
        <translation>Lizenzierter Text wird entfernt</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Text file of the standard</source>
        <translation>Textdatei der Norm</translation>
    </message>
    <message>
        <source>Text files (*.txt *.md)</source>
        <translation>Textdateien (*.txt *.md)</translation>
    </message>
    <message>
        <source>Text that you licensed stays on this computer. It is shown beside the question, and is in no workspace, package, report or register. An audit keeps only a fingerprint, so that the program can say when the text of a clause has changed.</source>
        <translation>Von Ihnen lizenzierter Text bleibt auf diesem Computer. Er wird neben der Frage gezeigt und gelangt in keinen Arbeitsbereich, kein Paket, keinen Bericht und kein Register. Ein Audit behält nur einen Fingerabdruck, damit das Programm melden kann, wenn sich der Text eines Abschnitts geändert hat.</translation>
    </message>
    <message>
        <source>Your licensed text of the clause</source>
        <translation>Ihr lizenzierter Text des Abschnitts</translation>
    </message>
</context>
<context>
    <name>LinkEvidenceDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Evidence of the audit</source>
        <translation>Nachweise des Audits</translation>
    </message>
    <message>
        <source>Filter by number, caption or file name</source>
        <translation>Nach Nummer, Beschriftung oder Dateiname filtern</translation>
    </message>
    <message>
        <source>Filter the evidence</source>
        <translation>Nachweise filtern</translation>
    </message>
    <message>
        <source>Link evidence</source>
        <translation>Nachweise verknüpfen</translation>
    </message>
    <message>
        <source>REF</source>
        <translation>REF</translation>
    </message>
    <message>
        <source>The audit has no evidence yet.</source>
        <translation>Das Audit hat noch keine Nachweise.</translation>
    </message>
    <message>
        <source>Ticked evidence supports this record.</source>
        <translation>Angehakte Nachweise belegen diesen Eintrag.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Backed up and checked: {}</source>
        <translation>Gesichert und geprüft: {}</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <source>History of this audit</source>
        <translation>Verlauf dieses Audits</translation>
    </message>
    <message>
        <source>ISO20K Audit Workbench</source>
        <translation>ISO20K Audit Workbench</translation>
    </message>
    <message>
        <source>NOT SAVED: {}</source>
        <translation>NICHT GESPEICHERT: {}</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Es ist kein Arbeitsbereich geöffnet.</translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation>Arbeitsbereich wird geöffnet…</translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation>Problembericht speichern…</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Verlauf zeigen</translation>
    </message>
    <message>
        <source>The program was closed unexpectedly. Nothing that was saved is lost.</source>
        <translation>Das Programm wurde unerwartet beendet. Nichts Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>The program was closed unexpectedly. Recovered half-typed text (places: {}); it is saved now.</source>
        <translation>Das Programm wurde unerwartet beendet. Halb geschriebener Text wurde wiederhergestellt (Stellen: {}); er ist jetzt gespeichert.</translation>
    </message>
    <message>
        <source>There is no audit {} here.</source>
        <translation>Hier gibt es kein Audit {}.</translation>
    </message>
    <message>
        <source>This text was changed in another window too. Both are kept, one after the other.</source>
        <translation>Dieser Text wurde auch in einem anderen Fenster geändert. Beide Fassungen bleiben erhalten, nacheinander.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>Audit</translation>
    </message>
</context>
<context>
    <name>Markup</name>
    <message>
        <source>A picture takes {most} marks at most.</source>
        <translation>Ein Bild nimmt höchstens {most} Markierungen auf.</translation>
    </message>
    <message>
        <source>Change them there; this version leaves them as they are.</source>
        <translation>Dort ändern; diese Version lässt sie, wie sie sind.</translation>
    </message>
    <message>
        <source>Drawing the marked copy</source>
        <translation>Markierte Kopie wird gezeichnet</translation>
    </message>
    <message>
        <source>Evidence {number} cannot leave: {reason}.</source>
        <translation>Nachweis {number} kann nicht herausgegeben werden: {reason}.</translation>
    </message>
    <message>
        <source>Its original is kept; marks can be set on pictures only.</source>
        <translation>Das Original bleibt erhalten; nur Bilder lassen sich markieren.</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Marks and redactions: {}…</source>
        <translation>Markierungen und Schwärzungen: {}…</translation>
    </message>
    <message>
        <source>Marks and redactions…	M</source>
        <translation>Markierungen und Schwärzungen…	M</translation>
    </message>
    <message>
        <source>Marks can be set on photos and screenshots only.</source>
        <translation>Nur Fotos und Bildschirmfotos lassen sich markieren.</translation>
    </message>
    <message>
        <source>Marks on a picture are still being recorded; nothing was exported.</source>
        <translation>Markierungen eines Bildes werden noch aufgezeichnet; es wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>Open its marks, look at them and change one; then export again.</source>
        <translation>Die Markierungen öffnen, ansehen und eine ändern; dann erneut exportieren.</translation>
    </message>
    <message>
        <source>Open the marked copy</source>
        <translation>Markierte Kopie öffnen</translation>
    </message>
    <message>
        <source>Open the marked copy: {}</source>
        <translation>Markierte Kopie öffnen: {}</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Geschwärzt</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The file {name} is missing from the vault.</source>
        <translation>Die Datei {name} fehlt im Tresor.</translation>
    </message>
    <message>
        <source>The picture cannot be read ({size:,} bytes).</source>
        <translation>Das Bild ist nicht lesbar ({size:,} Bytes).</translation>
    </message>
    <message>
        <source>This picture has marks of a newer version of the program.</source>
        <translation>Dieses Bild hat Markierungen einer neueren Programmversion.</translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation>In einigen Sekunden erneut versuchen.</translation>
    </message>
    <message>
        <source>its marked copy was never made</source>
        <translation>die markierte Kopie wurde nie erstellt</translation>
    </message>
    <message>
        <source>two versions of its marks are in conflict</source>
        <translation>zwei Fassungen der Markierungen widersprechen sich</translation>
    </message>
    <message>
        <source>{name} is no picture.</source>
        <translation>{name} ist kein Bild.</translation>
    </message>
    <message>
        <source>{} is no picture; marks go on photos and screenshots.</source>
        <translation>{} ist kein Bild; markieren lassen sich Fotos und Bildschirmfotos.</translation>
    </message>
</context>
<context>
    <name>MarkupSaver</name>
    <message>
        <source>Recording marks</source>
        <translation>Markierungen werden aufgezeichnet</translation>
    </message>
    <message>
        <source>Recording the marks was cancelled; they are kept as a draft.</source>
        <translation>Das Aufzeichnen der Markierungen wurde abgebrochen; sie bleiben als Entwurf.</translation>
    </message>
</context>
<context>
    <name>MarkupWindow</name>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Choose a tool by its letter and drag on the picture. From the keyboard: Enter places a mark, Tab walks through them, arrow keys move, Shift with them resizes, Ctrl makes ten steps.</source>
        <translation>Ein Werkzeug über seinen Buchstaben wählen und auf dem Bild ziehen. Mit der Tastatur: Enter setzt eine Markierung, Tab geht von einer zur nächsten, Pfeiltasten verschieben, mit Umschalt ändern sie die Größe, Strg macht zehn Schritte.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close without the last marks?</source>
        <translation>Ohne die letzten Markierungen schließen?</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Ohne sie schließen</translation>
    </message>
    <message>
        <source>Colour of marks: {}</source>
        <translation>Farbe der Markierungen: {}</translation>
    </message>
    <message>
        <source>Cover with solid black; what is below never leaves (R)</source>
        <translation>Mit Schwarz abdecken; was darunter liegt, wird nie herausgegeben (R)</translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Y)</source>
        <translation>Wiederholen (Strg+Y)</translation>
    </message>
    <message>
        <source>Draw a box (B)</source>
        <translation>Rahmen zeichnen (B)</translation>
    </message>
    <message>
        <source>Draw an arrow (A)</source>
        <translation>Pfeil zeichnen (A)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Kept as a draft …</source>
        <translation>Als Entwurf gespeichert …</translation>
    </message>
    <message>
        <source>Lines of numbers stand under the picture in the report.</source>
        <translation>Die Textzeilen der Nummern stehen im Bericht unter dem Bild.</translation>
    </message>
    <message>
        <source>Marks and redactions</source>
        <translation>Markierungen und Schwärzungen</translation>
    </message>
    <message>
        <source>Marks and redactions: {}</source>
        <translation>Markierungen und Schwärzungen: {}</translation>
    </message>
    <message>
        <source>Marks can be set on photos and screenshots; pages of PDF files cannot be marked.</source>
        <translation>Markieren lassen sich Fotos und Bildschirmfotos; Seiten von PDF-Dateien nicht.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Opening the picture …</source>
        <translation>Bild wird geöffnet …</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Record the marks and close (Esc)</source>
        <translation>Markierungen aufzeichnen und schließen (Esc)</translation>
    </message>
    <message>
        <source>Recording …</source>
        <translation>Aufzeichnen …</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Schwärzen</translation>
    </message>
    <message>
        <source>Redactions: {}. Reports, registers and evidence folders get a copy in which what they cover is gone. The original stays in the vault, untouched.</source>
        <translation>Schwärzungen: {}. Berichte, Register und Nachweisordner erhalten eine Kopie, in der das Abgedeckte fehlt. Das Original bleibt unverändert im Tresor.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected mark (Del)</source>
        <translation>Gewählte Markierung entfernen (Entf)</translation>
    </message>
    <message>
        <source>Reports, registers and evidence folders get the marked copy. The original stays in the vault, untouched.</source>
        <translation>Berichte, Register und Nachweisordner erhalten die markierte Kopie. Das Original bleibt unverändert im Tresor.</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Gespeichert {}</translation>
    </message>
    <message>
        <source>Saves by itself</source>
        <translation>Speichert von selbst</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Select, move and resize marks (V)</source>
        <translation>Markierungen auswählen, verschieben, Größe ändern (V)</translation>
    </message>
    <message>
        <source>Set a number with its line of text (N)</source>
        <translation>Nummer mit Textzeile setzen (N)</translation>
    </message>
    <message>
        <source>Show the picture as it was received, without marks</source>
        <translation>Das Bild zeigen, wie es eingegangen ist, ohne Markierungen</translation>
    </message>
    <message>
        <source>Show the whole picture (0)</source>
        <translation>Das ganze Bild zeigen (0)</translation>
    </message>
    <message>
        <source>State of saving</source>
        <translation>Speicherstatus</translation>
    </message>
    <message>
        <source>Take the last step back (Ctrl+Z)</source>
        <translation>Letzten Schritt zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Text</translation>
    </message>
    <message>
        <source>They could not be recorded: {}</source>
        <translation>Sie konnten nicht aufgezeichnet werden: {}</translation>
    </message>
    <message>
        <source>This picture has marks of a newer version of the program. They can be changed only there.</source>
        <translation>Dieses Bild hat Markierungen einer neueren Programmversion. Sie lassen sich nur dort ändern.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Write on the picture (T)</source>
        <translation>Auf das Bild schreiben (T)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
</context>
<context>
    <name>MeetingKind</name>
    <message>
        <source>Audit team meeting</source>
        <translation>Besprechung des Auditteams</translation>
    </message>
    <message>
        <source>Closing meeting</source>
        <translation>Abschlussbesprechung</translation>
    </message>
    <message>
        <source>Opening meeting</source>
        <translation>Eröffnungsbesprechung</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Add attendee</source>
        <translation>Teilnehmer hinzufügen</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Besprechung hinzufügen</translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished">Funktion</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Abgehalten am</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Besprechungen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>No meetings yet. The report names the opening and the closing meeting.</source>
        <translation>Noch keine Besprechungen. Der Bericht nennt die Eröffnungs- und die Abschlussbesprechung.</translation>
    </message>
    <message>
        <source>Nobody is named as present yet.</source>
        <translation>Noch niemand als anwesend genannt.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Teilnahmeart</translation>
    </message>
    <message>
        <source>What was said and agreed</source>
        <translation>Was gesagt und vereinbart wurde</translation>
    </message>
    <message>
        <source>Who attended</source>
        <translation>Wer anwesend war</translation>
    </message>
</context>
<context>
    <name>MessageArea</name>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>{} entries</source>
        <translation>{} Einträge</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Not understood and not saved: write it as 2026-10-31 14:05.</source>
        <translation>Nicht verstanden und nicht gespeichert: in der Form 2026-10-31 14:05 schreiben.</translation>
    </message>
    <message>
        <source>Not understood and not saved: write it as 2026-10-31.</source>
        <translation>Nicht verstanden und nicht gespeichert: in der Form 2026-10-31 schreiben.</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>Pick a day: {}</source>
        <translation>Tag wählen: {}</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>YYYY-MM-DD hh:mm</source>
        <translation>JJJJ-MM-TT hh:mm</translation>
    </message>
</context>
<context>
    <name>NewAuditDialog</name>
    <message>
        <source>&amp;Facts about the place</source>
        <translation>&amp;Gegebenheiten vor Ort</translation>
    </message>
    <message>
        <source>&amp;Facts about the place ({})</source>
        <translation>&amp;Gegebenheiten vor Ort ({})</translation>
    </message>
    <message>
        <source>&amp;Hand out</source>
        <translation>Zuteile&amp;n</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation>Aud&amp;it</translation>
    </message>
    <message>
        <source>Choose parts…</source>
        <translation>Teile wählen…</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation>Neues Audit</translation>
    </message>
    <message>
        <source>No checklist is chosen.</source>
        <translation>Es ist keine Checkliste gewählt.</translation>
    </message>
    <message>
        <source>No question is ticked.</source>
        <translation>Es ist keine Frage ausgewählt.</translation>
    </message>
    <message>
        <source>Only a checklist is needed; everything else can be completed in Plan.</source>
        <translation>Nur eine Checkliste ist nötig; alles andere lässt sich im Plan ergänzen.</translation>
    </message>
    <message>
        <source>Pages of the new audit</source>
        <translation>Seiten des neuen Audits</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Start audit</source>
        <translation>Audit beginnen</translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>There is no usable checklist. Put one into the workspace&apos;s checklists folder.</source>
        <translation>Es gibt keine verwendbare Checkliste. Eine in den Checklistenordner des Arbeitsbereichs legen.</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Answer to the reviewer</source>
        <translation>Antwort an den Prüfer</translation>
    </message>
    <message>
        <source>Answer: {}</source>
        <translation>Antwort: {}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Beantwortet</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">Ändern…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Erledigen</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished">Dorthin</translation>
    </message>
    <message>
        <source>Next returned</source>
        <translation>Nächste zurückgegebene</translation>
    </message>
    <message>
        <source>Next returned ({})</source>
        <translation>Nächste zurückgegebene ({})</translation>
    </message>
    <message>
        <source>Parts of this note are in conflict; it counts as open until that is settled.</source>
        <translation>Teile dieser Notiz stehen in Konflikt; bis zur Lösung gilt sie als offen.</translation>
    </message>
    <message>
        <source>Remark by {}</source>
        <translation>Anmerkung von {}</translation>
    </message>
    <message>
        <source>Return again…</source>
        <translation>Erneut zurückgeben…</translation>
    </message>
    <message>
        <source>Returned by {}</source>
        <translation>Zurückgegeben von {}</translation>
    </message>
    <message>
        <source>Tells the reviewer that you are done with it (Enter)</source>
        <translation>Sagt dem Prüfer, dass es für Sie abgeschlossen ist (Enter)</translation>
    </message>
    <message>
        <source>Text, kind, or for whom the note is</source>
        <translation>Text, Art oder für wen die Notiz ist</translation>
    </message>
    <message>
        <source>The note is settled</source>
        <translation>Die Notiz ist erledigt</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Was noch fehlt</translation>
    </message>
    <message>
        <source>What is still missing; Enter returns it</source>
        <translation>Was noch fehlt; Enter gibt zurück</translation>
    </message>
    <message>
        <source>What you did about it, in one line</source>
        <translation>Was Sie dazu getan haben, in einer Zeile</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>{when} · for nobody in particular · open</source>
        <translation>{when} · für niemand Bestimmten · offen</translation>
    </message>
    <message>
        <source>{when} · for {name} · answered {answered}, waits for the reviewer</source>
        <translation>{when} · für {name} · beantwortet {answered}, wartet auf den Prüfer</translation>
    </message>
    <message>
        <source>{when} · for {name} · cleared by {who}, {cleared}</source>
        <translation>{when} · für {name} · erledigt von {who}, {cleared}</translation>
    </message>
    <message>
        <source>{when} · for {name} · open</source>
        <translation>{when} · für {name} · offen</translation>
    </message>
</context>
<context>
    <name>Numbering</name>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Say why this finding gets another number.</source>
        <translation>Angeben, warum diese Feststellung eine andere Nummer bekommt.</translation>
    </message>
    <message>
        <source>{number} is this finding&apos;s alone; a number is given once.</source>
        <translation>{number} gehört allein dieser Feststellung; eine Nummer wird nur einmal vergeben.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Can run, never opened. {}</source>
        <translation>Ausführbar, wird nie geöffnet. {}</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>No program on this computer opens {}.</source>
        <translation>Kein Programm auf diesem Computer öffnet {}.</translation>
    </message>
    <message>
        <source>Open a workspace, or choose an empty folder for a new one</source>
        <translation>Einen Arbeitsbereich öffnen oder einen leeren Ordner für einen neuen wählen</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Open for reading only: somebody else writes to this workspace. Nothing can be changed.</source>
        <translation>Nur zum Lesen geöffnet: jemand anderes schreibt in diesen Arbeitsbereich. Es kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Opening {}</source>
        <translation>{} wird geöffnet</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>Der Arbeitsbereich lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The workspace is in use</source>
        <translation>Der Arbeitsbereich ist in Gebrauch</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>{}: can run, never opened.</source>
        <translation>{}: ausführbar, wird nie geöffnet.</translation>
    </message>
</context>
<context>
    <name>OriginalsChoice</name>
    <message>
        <source>Add the originals</source>
        <translation>Originale beifügen</translation>
    </message>
    <message>
        <source>Evidence folder: add the originals of marked pictures</source>
        <translation>Nachweisordner: Originale markierter Bilder beifügen</translation>
    </message>
    <message>
        <source>Hand out what was redacted, too?</source>
        <translation>Auch Geschwärztes herausgeben?</translation>
    </message>
    <message>
        <source>The evidence folder then holds these pictures as they were received, in a folder of their own. Pictures with redactions: {redacted}. Everything that was covered can be seen there. Pictures with marks only: {marked}.</source>
        <translation>Der Nachweisordner enthält diese Bilder dann, wie sie eingegangen sind, in einem eigenen Ordner. Bilder mit Schwärzungen: {redacted}. Alles Abgedeckte ist dort zu sehen. Bilder nur mit Markierungen: {marked}.</translation>
    </message>
    <message>
        <source>Without it, exports contain the marked and redacted copies only</source>
        <translation>Sonst enthalten Exporte nur die markierten und geschwärzten Kopien</translation>
    </message>
</context>
<context>
    <name>OtherPapers</name>
    <message>
        <source>Answers of other auditors</source>
        <translation>Antworten weiterer Auditoren</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Concluded: {result}. {reason}</source>
        <translation>Entschieden: {result}. {reason}</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>Befragt</translation>
    </message>
    <message>
        <source>Lead auditor&apos;s conclusion</source>
        <translation>Schlussfolgerung des leitenden Auditors</translation>
    </message>
    <message>
        <source>Other auditors</source>
        <translation>Weitere Auditoren</translation>
    </message>
    <message>
        <source>Reason of the conclusion</source>
        <translation>Grund der Schlussfolgerung</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take the conclusion back</source>
        <translation>Schlussfolgerung zurücknehmen</translation>
    </message>
    <message>
        <source>The answers diverge. The lead auditor concludes, with a reason.</source>
        <translation>Die Antworten sind uneinheitlich. Der leitende Auditor entscheidet mit Begründung.</translation>
    </message>
    <message>
        <source>What decided it</source>
        <translation>Was den Ausschlag gab</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>A small signed file for its sender: this package arrived whole</source>
        <translation>Eine kleine signierte Datei für den Absender: dieses Paket kam vollständig an</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Copy the receipt as text</source>
        <translation>Quittung als Text kopieren</translation>
    </message>
    <message>
        <source>Evidence files that neither the package nor this workspace has: {}</source>
        <translation>Nachweisdateien, die weder im Paket noch in diesem Arbeitsbereich sind: {}</translation>
    </message>
    <message>
        <source>Nothing was new</source>
        <translation>Nichts war neu</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Quittung speichern…</translation>
    </message>
    <message>
        <source>Show 1 disagreement</source>
        <translation>1 Uneinigkeit zeigen</translation>
    </message>
    <message>
        <source>Show the conflict</source>
        <translation>Den Konflikt zeigen</translation>
    </message>
    <message>
        <source>Show the possible duplicate</source>
        <translation>Mögliches Duplikat zeigen</translation>
    </message>
    <message>
        <source>Show {} conflicts</source>
        <translation>{} Konflikte zeigen</translation>
    </message>
    <message>
        <source>Show {} disagreements</source>
        <translation>{} Uneinigkeiten zeigen</translation>
    </message>
    <message>
        <source>Show {} possible duplicates</source>
        <translation>{} mögliche Duplikate zeigen</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Arbeit beginnen</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>To confirm by telephone: {words} · {digits}</source>
        <translation>Zur Bestätigung am Telefon: {words} · {digits}</translation>
    </message>
    <message>
        <source>Undo this import: what came with it counts no longer here</source>
        <translation>Diesen Import rückgängig machen: was damit kam, zählt hier nicht mehr</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Question without words</source>
        <translation>Frage ohne Text</translation>
    </message>
    <message>
        <source>Section without title</source>
        <translation>Kapitel ohne Titel</translation>
    </message>
    <message>
        <source>Sections and questions</source>
        <translation>Kapitel und Fragen</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>By ITIL 4 practice</source>
        <translation>Nach ITIL-4-Praktik</translation>
    </message>
    <message>
        <source>By clause</source>
        <translation>Nach Abschnitt</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Feststellungen</translation>
    </message>
    <message>
        <source>Gravest result or finding of each group, and the share of judged questions that is met.</source>
        <translation>Schwerstes Ergebnis oder schwerste Feststellung jeder Gruppe und Anteil der bewerteten Fragen, der erfüllt ist.</translation>
    </message>
    <message>
        <source>Issued on {} as version {}.</source>
        <translation>Ausgestellt am {} als Version {}.</translation>
    </message>
    <message>
        <source>Nothing blocks: the report can be issued.</source>
        <translation>Nichts steht im Weg: der Bericht kann ausgestellt werden.</translation>
    </message>
    <message>
        <source>Of these, findings that say the same: {findings}, in groups: {groups}</source>
        <translation>Davon Feststellungen, die dasselbe sagen: {findings}, in Gruppen: {groups}</translation>
    </message>
    <message>
        <source>Progress by section</source>
        <translation>Fortschritt nach Kapiteln</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Beantwortete Fragen</translation>
    </message>
    <message>
        <source>Read the results by</source>
        <translation>Ergebnisse lesen nach</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Results by clause</source>
        <translation>Ergebnisse nach Abschnitten</translation>
    </message>
    <message>
        <source>Score of the values: {} %</source>
        <translation>Punktzahl der Werte: {} %</translation>
    </message>
    <message>
        <source>The report, and what it lacks</source>
        <translation>Der Bericht und was ihm fehlt</translation>
    </message>
    <message>
        <source>What is missing before the report can be issued</source>
        <translation>Was vor der Ausstellung des Berichts fehlt</translation>
    </message>
    <message>
        <source>evidence {}</source>
        <translation>Nachweise {}</translation>
    </message>
    <message>
        <source>lead auditor {}</source>
        <translation>leitender Auditor {}</translation>
    </message>
    <message>
        <source>no lead auditor</source>
        <translation>kein leitender Auditor</translation>
    </message>
    <message>
        <source>{} of {} questions answered ({} %)</source>
        <translation>{} von {} Fragen beantwortet ({} %)</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} bis {}</translation>
    </message>
    <message>
        <source>{}, by clause</source>
        <translation>{}, nach Abschnitten</translation>
    </message>
</context>
<context>
    <name>OwnAreas</name>
    <message>
        <source>Add own area</source>
        <translation>Eigenes Gebiet hinzufügen</translation>
    </message>
    <message>
        <source>For example 8.6: covers 8.6.1 too</source>
        <translation>Zum Beispiel 8.6: umfasst auch 8.6.1</translation>
    </message>
    <message>
        <source>For example incident management</source>
        <translation>Zum Beispiel Incident Management</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Dauert an</translation>
    </message>
    <message>
        <source>It ended…</source>
        <translation>Endete am…</translation>
    </message>
    <message>
        <source>Kind of own area</source>
        <translation>Art des eigenen Gebiets</translation>
    </message>
    <message>
        <source>Last day of this work</source>
        <translation>Letzter Tag dieser Arbeit</translation>
    </message>
    <message>
        <source>Name of the client account</source>
        <translation>Name des Kundenkontos</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Name des Service</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Name des Standorts</translation>
    </message>
    <message>
        <source>Nobody audits their own work. What is named here is not handed to them without a reason, up to twelve months after its last day.</source>
        <translation>Niemand auditiert die eigene Arbeit. Was hier genannt ist, wird bis zwölf Monate nach dem letzten Tag nicht ohne Grund zugeteilt.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Notiz</translation>
    </message>
    <message>
        <source>Note on the own area</source>
        <translation>Notiz zum eigenen Gebiet</translation>
    </message>
    <message>
        <source>Own areas of work</source>
        <translation>Eigene Arbeitsgebiete</translation>
    </message>
    <message>
        <source>Recorded by mistake; undo brings it back</source>
        <translation>Irrtümlich aufgezeichnet; Rückgängig holt es zurück</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Entfernen</translation>
    </message>
    <message>
        <source>Take the chosen one into the line above, to give it a last day</source>
        <translation>Das gewählte in die Zeile oben übernehmen, um einen letzten Tag anzugeben</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Bis</translation>
    </message>
    <message>
        <source>Until, if it ended</source>
        <translation>Bis, falls beendet</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Was</translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished">Welcher</translation>
    </message>
    <message>
        <source>Which site, client account, service, clause or process</source>
        <translation>Welcher Standort, welches Kundenkonto, welcher Service, Abschnitt oder Prozess</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>A section can be planned with 0 to 2400 minutes.</source>
        <translation>Für ein Kapitel lassen sich 0 bis 2400 Minuten planen.</translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished">Hoch</translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished">Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished">Normal</translation>
    </message>
    <message>
        <source>Split it over several days in the plan.</source>
        <translation>Im Plan auf mehrere Tage verteilen.</translation>
    </message>
    <message>
        <source>a nonconformity was seen in this clause</source>
        <translation>in diesem Abschnitt wurde eine Nichtkonformität gesehen</translation>
    </message>
    <message>
        <source>evidence is required</source>
        <translation>Nachweis erforderlich</translation>
    </message>
    <message>
        <source>nonconformity last time</source>
        <translation>letztes Mal Nichtkonformität</translation>
    </message>
    <message>
        <source>weight {}</source>
        <translation>Gewicht {}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
</context>
<context>
    <name>PaceBar</name>
    <message>
        <source>As planned, until {}</source>
        <translation>Wie geplant, bis {}</translation>
    </message>
    <message>
        <source>Left out for lack of time.</source>
        <translation>Aus Zeitmangel ausgelassen.</translation>
    </message>
    <message>
        <source>Marked as not sampled: {}. Undo takes it back.</source>
        <translation>Als nicht in der Stichprobe gekennzeichnet: {}. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <source>Nothing open here</source>
        <translation>Hier ist nichts offen</translation>
    </message>
    <message>
        <source>Open: {count}, about {time}</source>
        <translation>Offen: {count}, etwa {time}</translation>
    </message>
    <message>
        <source>Questions to leave out so that the rest fits, least loss first</source>
        <translation>Welche Fragen entfallen können, damit der Rest passt; geringster Verlust zuerst</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>Time left: no limit</source>
        <translation>Verbleibende Zeit: kein Limit</translation>
    </message>
    <message>
        <source>Time left: until {}</source>
        <translation>Verbleibende Zeit: bis {}</translation>
    </message>
    <message>
        <source>Times by section…</source>
        <translation>Zeiten je Kapitel…</translation>
    </message>
    <message>
        <source>Time…</source>
        <translation>Zeit…</translation>
    </message>
    <message>
        <source>Until a time of day…</source>
        <translation>Bis zu einer Uhrzeit…</translation>
    </message>
    <message>
        <source>Until when there is time here</source>
        <translation>Bis wann hier Zeit ist</translation>
    </message>
    <message>
        <source>Until {}</source>
        <translation>Bis {}</translation>
    </message>
    <message>
        <source>What can wait…</source>
        <translation>Was warten kann…</translation>
    </message>
    <message>
        <source>{left} left, {short} short</source>
        <translation>noch {left}, es fehlen {short}</translation>
    </message>
    <message>
        <source>{time} from now, until {end}</source>
        <translation>{time} ab jetzt, bis {end}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>noch {}</translation>
    </message>
</context>
<context>
    <name>PackageDesk</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Making the receipt</source>
        <translation>Quittung wird erstellt</translation>
    </message>
    <message>
        <source>Open packages</source>
        <translation>Pakete öffnen</translation>
    </message>
    <message>
        <source>Packages and receipts ({})</source>
        <translation>Pakete und Quittungen ({})</translation>
    </message>
    <message>
        <source>Reading a receipt</source>
        <translation>Quittung wird gelesen</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Quittung speichern</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Gespeichert: {}</translation>
    </message>
    <message>
        <source>Saving the receipt</source>
        <translation>Quittung wird gespeichert</translation>
    </message>
    <message>
        <source>Show packages</source>
        <translation>Pakete zeigen</translation>
    </message>
    <message>
        <source>The receipt is on the clipboard.</source>
        <translation>Die Quittung ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>{} was taken back. Taking the same file in again brings it back.</source>
        <translation>{} wurde zurückgenommen. Ein erneuter Import derselben Datei holt es zurück.</translation>
    </message>
</context>
<context>
    <name>PackageDrops</name>
    <message>
        <source>Open the package</source>
        <translation>Paket öffnen</translation>
    </message>
    <message>
        <source>Open {} packages</source>
        <translation>{} Pakete öffnen</translation>
    </message>
</context>
<context>
    <name>PackageRows</name>
    <message>
        <source>In words</source>
        <translation>In Wörtern</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>Was es brachte</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Wann</translation>
    </message>
    <message>
        <source>arrived {time}, taken in by {name}</source>
        <translation>angekommen {time}, importiert von {name}</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>for {name}, version {version}</source>
        <translation>für {name}, Version {version}</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>from {name}, version {version}</source>
        <translation>von {name}, Version {version}</translation>
    </message>
    <message>
        <source>received {received} = new {new} + known {known} + held {held} + refused {refused}</source>
        <translation>empfangen {received} = neu {new} + bekannt {known} + zurückgestellt {held} + abgelehnt {refused}</translation>
    </message>
    <message>
        <source>taken back {time}: {reason}</source>
        <translation>zurückgenommen {time}: {reason}</translation>
    </message>
    <message>
        <source>written here, no receipt yet</source>
        <translation>hier geschrieben, noch keine Quittung</translation>
    </message>
    <message>
        <source>{told} (only what was new)</source>
        <translation>{told} (nur was neu war)</translation>
    </message>
</context>
<context>
    <name>PackageWindow</name>
    <message>
        <source>&amp;Show what is typed</source>
        <translation type="unfinished">Eingabe &amp;zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished">Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Its sender tells you the passphrase, in another way than the file.</source>
        <translation>Der Absender teilt Ihnen die Passphrase mit, auf anderem Weg als die Datei.</translation>
    </message>
    <message>
        <source>Looking into {}</source>
        <translation>{} wird angesehen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Not taken in as the signature stands; see above.</source>
        <translation>Wegen der Signatur kein Import; siehe oben.</translation>
    </message>
    <message>
        <source>Nothing is changed; the file can be opened again (Esc)</source>
        <translation>Nichts wird geändert; die Datei lässt sich erneut öffnen (Esc)</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Package from {}</source>
        <translation type="unfinished">Paket von {}</translation>
    </message>
    <message>
        <source>Passphrase of the package</source>
        <translation>Passphrase des Pakets</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Fortschritt</translation>
    </message>
    <message>
        <source>Say first who you are.</source>
        <translation>Zuerst angeben, wer Sie sind.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Taking in {}</source>
        <translation>{} wird importiert</translation>
    </message>
    <message>
        <source>This is audit {number} of {organisation}, for {name}, from {sender}.</source>
        <translation>Das ist Audit {number} von {organisation}, für {name}, von {sender}.</translation>
    </message>
    <message>
        <source>This package is encrypted</source>
        <translation>Dieses Paket ist verschlüsselt</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished">Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Erneut versuchen</translation>
    </message>
    <message>
        <source>Workspace for this package: one that is there, or an empty folder</source>
        <translation>Arbeitsbereich für dieses Paket: ein vorhandener oder ein leerer Ordner</translation>
    </message>
    <message>
        <source>You have {questions} in {sections}, due {time}.</source>
        <translation>Sie haben {questions} in {sections}, fällig {time}.</translation>
    </message>
    <message>
        <source>You have {questions} in {sections}.</source>
        <translation>Sie haben {questions} in {sections}.</translation>
    </message>
    <message>
        <source>compared by telephone</source>
        <translation>am Telefon verglichen</translation>
    </message>
    <message>
        <source>one section</source>
        <translation>einem Kapitel</translation>
    </message>
    <message>
        <source>{} cannot be taken in</source>
        <translation>{} kann nicht importiert werden</translation>
    </message>
    <message>
        <source>{} sections</source>
        <translation>{} Kapiteln</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>Audit</source>
        <translation type="unfinished">Audit</translation>
    </message>
    <message>
        <source>Choose for whom the package is.</source>
        <translation>Wählen, für wen das Paket ist.</translation>
    </message>
    <message>
        <source>Files were missing in an earlier package, so everything is in it.</source>
        <translation>In einem früheren Paket fehlten Dateien, daher enthält es alles.</translation>
    </message>
    <message>
        <source>It is for several people, so everything is in it.</source>
        <translation>Es ist für mehrere Personen, daher enthält es alles.</translation>
    </message>
    <message>
        <source>Nothing is known to have arrived there yet, so everything is in it.</source>
        <translation>Es ist noch nicht bekannt, dass dort etwas ankam, daher enthält es alles.</translation>
    </message>
    <message>
        <source>The receiver may lack entries from before the last package, so everything is in it.</source>
        <translation>Dem Empfänger fehlen vielleicht Einträge aus der Zeit vor dem letzten Paket, daher enthält es alles.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished">Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>das Team</translation>
    </message>
    <message>
        <source>{audit} for {person} {date}</source>
        <translation>{audit} für {person} {date}</translation>
    </message>
    <message>
        <source>{audit} from {person} {version}</source>
        <translation>{audit} von {person} {version}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">Auditor</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose the working papers of all questions.</source>
        <translation>Die Arbeitspapiere aller Fragen wählen.</translation>
    </message>
    <message>
        <source>Copy what is written here into the program; keep the sheets as evidence.</source>
        <translation>Das hier Geschriebene ins Programm übertragen; die Blätter als Nachweis aufbewahren.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Datum</translation>
    </message>
    <message>
        <source>Further notes</source>
        <translation>Weitere Notizen</translation>
    </message>
    <message>
        <source>Interviewed (name and role)</source>
        <translation>Befragt (Name und Rolle)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Fragen</translation>
    </message>
    <message>
        <source>Seen and said, records and sample</source>
        <translation>Gesehen und gesagt, Aufzeichnungen und Stichprobe</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">Standort</translation>
    </message>
    <message>
        <source>There is no question to print.</source>
        <translation>Es gibt keine Frage zu drucken.</translation>
    </message>
    <message>
        <source>Tick one result for each question. Write down what makes it verifiable: record numbers, versions, dates, places, how many were looked at.</source>
        <translation>Je Frage ein Ergebnis ankreuzen. Festhalten, was es nachprüfbar macht: Nummern von Aufzeichnungen, Versionen, Daten, Orte, wie viele geprüft wurden.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value: {value}</source>
        <translation>Wert: {value}</translation>
    </message>
    <message>
        <source>Working papers</source>
        <translation>Arbeitspapiere</translation>
    </message>
    <message>
        <source>Working papers to fill in by hand</source>
        <translation>Arbeitspapiere zum Ausfüllen von Hand</translation>
    </message>
    <message>
        <source>Working papers {number}</source>
        <translation>Arbeitspapiere {number}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({reason}).</source>
        <translation>{target}: kann nicht geschrieben werden ({reason}).</translation>
    </message>
</context>
<context>
    <name>PartKind</name>
    <message>
        <source>Client account</source>
        <translation type="unfinished">Kundenkonto</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Frage</translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished">Kapitel</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">Standort</translation>
    </message>
</context>
<context>
    <name>PartRows</name>
    <message>
        <source>Due</source>
        <translation type="unfinished">Fällig</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation type="unfinished">Zugeteilt an</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Nobody ({loose} of {all})</source>
        <translation>Niemand ({loose} von {all})</translation>
    </message>
    <message>
        <source>Overdue: {}</source>
        <translation>Überfällig: {}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">Teil</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished">Geplant</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Fragen</translation>
    </message>
    <message>
        <source>With other parts</source>
        <translation>Mit anderen Teilen</translation>
    </message>
    <message>
        <source>{} (own work)</source>
        <translation>{} (eigene Arbeit)</translation>
    </message>
    <message>
        <source>{} (own work, with reason)</source>
        <translation>{} (eigene Arbeit, mit Grund)</translation>
    </message>
</context>
<context>
    <name>PartTable</name>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Zugeteilt an</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Fragen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Section {} is handed to</source>
        <translation>Kapitel {} ist zugeteilt an</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished">Funktion</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation>Unabhängigkeit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Name einer Person</translation>
    </message>
    <message>
        <source>Name of the person to add</source>
        <translation>Name der hinzuzufügenden Person</translation>
    </message>
    <message>
        <source>Nobody takes part yet. Name the lead auditor first.</source>
        <translation>Noch nimmt niemand teil. Zuerst den leitenden Auditor nennen.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role of the person to add</source>
        <translation>Rolle der hinzuzufügenden Person</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">Standort</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>Team and auditees</source>
        <translation>Team und auditierte Organisation</translation>
    </message>
</context>
<context>
    <name>PartsPage</name>
    <message>
        <source>All ITIL 4 practices</source>
        <translation>Alle ITIL-4-Praktiken</translation>
    </message>
    <message>
        <source>All clauses</source>
        <translation>Alle Abschnitte</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Alle Kapitel</translation>
    </message>
    <message>
        <source>Ask &amp;only these</source>
        <translation>Nur diese s&amp;tellen</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Filter questions by words or number</source>
        <translation>Fragen nach Wörtern oder Nummer filtern</translation>
    </message>
    <message>
        <source>ITIL 4 practice</source>
        <translation>ITIL-4-Praktik</translation>
    </message>
    <message>
        <source>In view: {shown} questions, {ticked} ticked</source>
        <translation>Angezeigt: {shown} Fragen, {ticked} ausgewählt</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Zu stellende Fragen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>T&amp;ick all</source>
        <translation>Alle &amp;auswählen</translation>
    </message>
    <message>
        <source>T&amp;ick these</source>
        <translation>Diese &amp;auswählen</translation>
    </message>
    <message>
        <source>U&amp;ntick all</source>
        <translation>Alle ab&amp;wählen</translation>
    </message>
    <message>
        <source>U&amp;ntick these</source>
        <translation>Diese ab&amp;wählen</translation>
    </message>
</context>
<context>
    <name>PassphraseBox</name>
    <message>
        <source>&amp;Encrypt with a passphrase</source>
        <translation>Mit Passphrase &amp;verschlüsseln</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>Eingabe &amp;zeigen</translation>
    </message>
    <message>
        <source>Fair: a word more makes it good.</source>
        <translation>Mittel: ein Wort mehr macht sie gut.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are easy to say and hard to guess.</source>
        <translation>Vier oder mehr Wörter ohne Zusammenhang sind leicht zu sagen und schwer zu erraten.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Gut.</translation>
    </message>
    <message>
        <source>Nobody can read the package without it; tell it the receiver in another way than the file</source>
        <translation>Ohne sie kann niemand das Paket lesen; dem Empfänger auf anderem Weg als die Datei mitteilen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
    <message>
        <source>The two do not say the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Weak: can be guessed by whoever finds the file.</source>
        <translation>Schwach: kann erraten, wer die Datei findet.</translation>
    </message>
</context>
<context>
    <name>Pending</name>
    <message>
        <source>Asked “{text}”: {outcome}</source>
        <translation>Gefragt „{text}“: {outcome}</translation>
    </message>
    <message>
        <source>Say what is to be asked.</source>
        <translation>Angeben, was zu fragen ist.</translation>
    </message>
    <message>
        <source>{whom}, asked “{text}”: {outcome}</source>
        <translation>{whom}, gefragt „{text}“: {outcome}</translation>
    </message>
</context>
<context>
    <name>PendingHere</name>
    <message>
        <source>More to ask: {}</source>
        <translation>Weiter zu fragen: {}</translation>
    </message>
    <message>
        <source>Show it in the list, to tick it off</source>
        <translation>In der Liste zeigen, um es abzuhaken</translation>
    </message>
    <message>
        <source>To ask about this question</source>
        <translation>Zu dieser Frage nachzufragen</translation>
    </message>
    <message>
        <source>To ask {whom}: {text}</source>
        <translation>{whom} fragen: {text}</translation>
    </message>
    <message>
        <source>To ask: {}</source>
        <translation>Zu fragen: {}</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">Auditor</translation>
    </message>
    <message>
        <source>Not named in the schedule</source>
        <translation>Nicht im Zeitplan genannt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished">Geplant</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Fragen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Rolle</translation>
    </message>
    <message>
        <source>Time in the schedule</source>
        <translation>Zeit im Zeitplan</translation>
    </message>
    <message>
        <source>{available}, {over} too much</source>
        <translation>{available}, {over} zu viel</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Bank account number</source>
        <translation>Bankkontonummer</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Name einer Person</translation>
    </message>
    <message>
        <source>Payment card number</source>
        <translation>Zahlungskartennummer</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>[account number removed]</source>
        <translation>[Kontonummer entfernt]</translation>
    </message>
    <message>
        <source>[card number removed]</source>
        <translation>[Kartennummer entfernt]</translation>
    </message>
    <message>
        <source>[e-mail removed]</source>
        <translation>[E-Mail entfernt]</translation>
    </message>
    <message>
        <source>[name removed]</source>
        <translation>[Name entfernt]</translation>
    </message>
    <message>
        <source>[phone number removed]</source>
        <translation>[Telefonnummer entfernt]</translation>
    </message>
</context>
<context>
    <name>PersonalDataCard</name>
    <message>
        <source>For example [e-mail removed]; the audit itself and what is meant to be there stay as they are</source>
        <translation>Zum Beispiel [E-Mail entfernt]; das Audit selbst und gewollte Angaben bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Meant to be there</source>
        <translation type="unfinished">Ist so gewollt</translation>
    </message>
    <message>
        <source>Meant to be there: {}</source>
        <translation>Gewollt vorhanden: {}</translation>
    </message>
    <message>
        <source>None found in {} texts, captions and file names.</source>
        <translation>Keine gefunden in {} Texten, Beschriftungen und Dateinamen.</translation>
    </message>
    <message>
        <source>Places: {count}. Nothing is blocked; roles, ticket numbers and the audit team are not listed.</source>
        <translation>Stellen: {count}. Nichts wird verhindert; Rollen, Ticketnummern und das Auditteam sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Point out again</source>
        <translation>Wieder hinweisen</translation>
    </message>
    <message>
        <source>Point out {kind} {value} again</source>
        <translation>Auf {kind} {value} wieder hinweisen</translation>
    </message>
    <message>
        <source>Probable personal data</source>
        <translation>Vermutlich personenbezogene Daten</translation>
    </message>
    <message>
        <source>Replace it by words in report, registers and file names</source>
        <translation>In Bericht, Registern und Dateinamen durch Wörter ersetzen</translation>
    </message>
    <message>
        <source>{kind}: {value}</source>
        <translation>{kind}: {value}</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… und {} weitere</translation>
    </message>
</context>
<context>
    <name>PhraseChips</name>
    <message>
        <source>Add to the note: {}</source>
        <translation>Zur Notiz hinzufügen: {}</translation>
    </message>
    <message>
        <source>As the procedure says</source>
        <translation>Wie im Verfahren beschrieben</translation>
    </message>
    <message>
        <source>At {}:</source>
        <translation>Um {}:</translation>
    </message>
    <message>
        <source>Not at hand</source>
        <translation>Nicht zur Hand</translation>
    </message>
    <message>
        <source>Not known to the person asked</source>
        <translation>Der befragten Person nicht bekannt</translation>
    </message>
    <message>
        <source>Seen: {}</source>
        <translation>Gesehen: {}</translation>
    </message>
    <message>
        <source>Shown on screen</source>
        <translation>Am Bildschirm gezeigt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>PhrasingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>For example 8.6.1</source>
        <translation>Zum Beispiel 8.6.1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Our own phrasing</source>
        <translation>Eigener Textbaustein</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What is filled in each time stands in braces, for example {n} of {m}, {date}, {document}. Take names and clients out.</source>
        <translation>Was jedes Mal eingesetzt wird, steht in geschweiften Klammern, zum Beispiel {n} of {m}, {date}, {document}. Namen und Kunden herausnehmen.</translation>
    </message>
</context>
<context>
    <name>Phrasings</name>
    <message>
        <source>&quot;format&quot; must be {format}.</source>
        <translation>„format“ muss {format} sein.</translation>
    </message>
    <message>
        <source>&quot;phrasings&quot; must be a list with at least one entry.</source>
        <translation>„phrasings“ muss eine Liste mit mindestens einem Eintrag sein.</translation>
    </message>
    <message>
        <source>&quot;{clause}&quot; is no clause of {standard}.</source>
        <translation>„{clause}“ ist kein Abschnitt von {standard}.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is not known. Use: {known}.</source>
        <translation>„{key}“ ist nicht bekannt. Möglich ist: {known}.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; stands twice. Keep one of them.</source>
        <translation>„{key}“ steht doppelt da. Eines davon behalten.</translation>
    </message>
    <message>
        <source>&quot;{kind}&quot; is no kind. Use one of: {kinds}.</source>
        <translation>„{kind}“ ist keine Art. Möglich ist: {kinds}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has a brace that is no placeholder. Write placeholders as {{date}}.</source>
        <translation>„{name}“ hat eine geschweifte Klammer, die kein Platzhalter ist. Platzhalter als {{date}} schreiben.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is missing.</source>
        <translation>„{name}“ fehlt.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; must be a text that is not empty.</source>
        <translation>„{name}“ muss ein nicht leerer Text sein.</translation>
    </message>
    <message>
        <source>An entry</source>
        <translation>Ein Eintrag</translation>
    </message>
    <message>
        <source>Give the phrasing a title.</source>
        <translation>Dem Textbaustein einen Titel geben.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Write at least one of the three parts.</source>
        <translation>Mindestens einen der drei Teile schreiben.</translation>
    </message>
    <message>
        <source>Write it as 8.6.1, or leave it empty.</source>
        <translation>In der Form 8.6.1 schreiben oder leer lassen.</translation>
    </message>
    <message>
        <source>{name}:1: the file is empty.</source>
        <translation>{name}:1: die Datei ist leer.</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({error}). Check the file.</source>
        <translation>{path}: nicht lesbar ({error}). Die Datei prüfen.</translation>
    </message>
    <message>
        <source>{what} must be a list of fields with values.</source>
        <translation>{what} muss eine Liste von Feldern mit Werten sein.</translation>
    </message>
    <message>
        <source>“{clause}” is not a clause of the standard.</source>
        <translation>„{clause}“ ist kein Abschnitt der Norm.</translation>
    </message>
</context>
<context>
    <name>PhrasingsDialog</name>
    <message>
        <source>Also add to parts that have text</source>
        <translation>Auch in Teile einfügen, die schon Text haben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the chosen phrasing of our own</source>
        <translation>Den gewählten eigenen Textbaustein löschen</translation>
    </message>
    <message>
        <source>Edit the chosen phrasing; a shipped one is copied</source>
        <translation>Den gewählten Textbaustein bearbeiten; ein mitgelieferter wird kopiert</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Enter; then Tab goes from one placeholder to the next</source>
        <translation>Enter; danach geht Tab von Platzhalter zu Platzhalter</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>New phrasing of our own</source>
        <translation>Neuer eigener Textbaustein</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>No phrasing has these words.</source>
        <translation>Kein Textbaustein enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Phrasings</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Search all phrasings by words or clause</source>
        <translation>Alle Textbausteine nach Wörtern oder Abschnitt durchsuchen</translation>
    </message>
    <message>
        <source>Search the phrasings</source>
        <translation>Textbausteine durchsuchen</translation>
    </message>
    <message>
        <source>Text is there already and stays as it is: {}.</source>
        <translation>Schon vorhandener Text bleibt, wie er ist: {}.</translation>
    </message>
    <message>
        <source>Text is there already; the phrasing follows it: {}.</source>
        <translation>Es ist schon Text vorhanden; der Textbaustein folgt darauf: {}.</translation>
    </message>
    <message>
        <source>Undo brings it back</source>
        <translation>Rückgängig bringt ihn zurück</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Marks: {}. Tab walks through them.</source>
        <translation>Markierungen: {}. Tab geht von einer zur nächsten.</translation>
    </message>
    <message>
        <source>No marks yet. Choose a tool by its letter, then press Enter.</source>
        <translation>Noch keine Markierungen. Ein Werkzeug über seinen Buchstaben wählen, dann Enter drücken.</translation>
    </message>
    <message>
        <source>Number {number} {text}</source>
        <translation>Nummer {number} {text}</translation>
    </message>
    <message>
        <source>Picture with its marks</source>
        <translation>Bild mit seinen Markierungen</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Schwärzung</translation>
    </message>
    <message>
        <source>Selected: {mark}. Mark {place} of {count}.</source>
        <translation>Gewählt: {mark}. Markierung {place} von {count}.</translation>
    </message>
    <message>
        <source>Text {}</source>
        <translation>Text {}</translation>
    </message>
    <message>
        <source>{mark}, at {x}, {y}</source>
        <translation>{mark}, bei {x}, {y}</translation>
    </message>
    <message>
        <source>{mark}, at {x}, {y}, {width} by {height} pixels</source>
        <translation>{mark}, bei {x}, {y}, {width} mal {height} Pixel</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Do not point out this value again, wherever it stands in this audit; Undo takes it back</source>
        <translation>Auf diesen Wert nicht mehr hinweisen, wo immer er in diesem Audit steht; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Go to {kind} {value} in {where}</source>
        <translation>Zu {kind} {value} in {where}</translation>
    </message>
    <message>
        <source>Meant to be there</source>
        <translation>Ist so gewollt</translation>
    </message>
    <message>
        <source>Show it on the page {}</source>
        <translation>Auf der Seite {} zeigen</translation>
    </message>
    <message>
        <source>{kind} {value} is meant to be there</source>
        <translation>{kind} {value} ist so gewollt</translation>
    </message>
    <message>
        <source>{record}, {field}</source>
        <translation>{record}, {field}</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>As it stands at the front of the report; other audits of it share it.</source>
        <translation>So steht sie vorn im Bericht; andere Audits dieser Organisation teilen die Angaben.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Audited organisation</source>
        <translation>Auditierte Organisation</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation type="unfinished">Verteiler</translation>
    </message>
    <message>
        <source>For everybody who audits, say why they do not audit their own work.</source>
        <translation>Für alle, die auditieren, angeben, warum sie nicht ihre eigene Arbeit auditieren.</translation>
    </message>
    <message>
        <source>How it is audited</source>
        <translation>Wie auditiert wird</translation>
    </message>
    <message>
        <source>How long, and where</source>
        <translation>Wie lange und wo</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Besprechungen</translation>
    </message>
    <message>
        <source>Name the audited organisation</source>
        <translation>Auditierte Organisation nennen</translation>
    </message>
    <message>
        <source>Opening, team and closing meetings with who was there.</source>
        <translation>Eröffnungs-, Team- und Abschlussbesprechungen mit den Anwesenden.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Sections of the plan</source>
        <translation>Teile des Plans</translation>
    </message>
    <message>
        <source>Sites, services, clients</source>
        <translation>Standorte, Services, Kunden</translation>
    </message>
    <message>
        <source>Team and auditees</source>
        <translation>Team und auditierte Organisation</translation>
    </message>
    <message>
        <source>Tick parts and hand them to auditors, or drag them onto somebody. Auditors see at once in Fieldwork what is theirs.</source>
        <translation>Teile anhaken und Auditoren zuteilen oder auf jemanden ziehen. In der Vor-Ort-Arbeit sehen Auditoren sofort, was ihnen gehört.</translation>
    </message>
    <message>
        <source>What is audited, against what</source>
        <translation>Was auditiert wird, und wogegen</translation>
    </message>
    <message>
        <source>What the audit covers. What is left out stays here with the reason.</source>
        <translation>Was das Audit umfasst. Ausgeschlossenes bleibt hier mit dem Grund stehen.</translation>
    </message>
    <message>
        <source>What was planned, and what really happened.</source>
        <translation>Was geplant war und was wirklich geschah.</translation>
    </message>
    <message>
        <source>Who audits what</source>
        <translation>Wer was auditiert</translation>
    </message>
    <message>
        <source>Who gets the report, and in which form.</source>
        <translation>Wer den Bericht erhält, und in welcher Form.</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>In person</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Aus der Ferne</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Another workspace…</source>
        <translation>Anderer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Zuteilung</translation>
    </message>
    <message>
        <source>By auditor</source>
        <translation>Nach Auditor</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>Nach Kapitel</translation>
    </message>
    <message>
        <source>Changed: {}</source>
        <translation>Geändert: {}</translation>
    </message>
    <message>
        <source>Changes ({})</source>
        <translation>Änderungen ({})</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Evidence ({})</source>
        <translation>Nachweise ({})</translation>
    </message>
    <message>
        <source>Findings that probably say the same</source>
        <translation>Feststellungen, die wahrscheinlich dasselbe sagen</translation>
    </message>
    <message>
        <source>Goes into the workspace {}</source>
        <translation>Kommt in den Arbeitsbereich {}</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Gruppiert nach</translation>
    </message>
    <message>
        <source>In conflict: {}</source>
        <translation>In Konflikt: {}</translation>
    </message>
    <message>
        <source>It is for several people. You are:</source>
        <translation>Es ist für mehrere Personen. Sie sind:</translation>
    </message>
    <message>
        <source>New files: {count} ({size})</source>
        <translation>Neue Dateien: {count} ({size})</translation>
    </message>
    <message>
        <source>New: {}</source>
        <translation>Neu: {}</translation>
    </message>
    <message>
        <source>Package from {}</source>
        <translation>Paket von {}</translation>
    </message>
    <message>
        <source>Possible duplicates ({})</source>
        <translation>Mögliche Duplikate ({})</translation>
    </message>
    <message>
        <source>Possible duplicates: {}</source>
        <translation>Mögliche Duplikate: {}</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <source>The whole audit</source>
        <translation>Das ganze Audit</translation>
    </message>
    <message>
        <source>Waiting for others: {}</source>
        <translation>Wartet auf andere: {}</translation>
    </message>
    <message>
        <source>What is in the package</source>
        <translation>Was im Paket ist</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>What to know ({})</source>
        <translation>Zu beachten ({})</translation>
    </message>
    <message>
        <source>Who works on this computer</source>
        <translation>Wer an diesem Computer arbeitet</translation>
    </message>
    <message>
        <source>Work sent back</source>
        <translation>Zurückgesandte Arbeit</translation>
    </message>
    <message>
        <source>version {}</source>
        <translation type="unfinished">Version {}</translation>
    </message>
    <message>
        <source>was encrypted</source>
        <translation>war verschlüsselt</translation>
    </message>
    <message>
        <source>written {}</source>
        <translation>geschrieben {}</translation>
    </message>
    <message>
        <source>{facts}
In words: {words} · in digits: {digits}</source>
        <translation>{facts}
In Wörtern: {words} · in Ziffern: {digits}</translation>
    </message>
    <message>
        <source>{titles}
{reasons}</source>
        <translation>{titles}
{reasons}</translation>
    </message>
    <message>
        <source>{}, only what is new since the last time</source>
        <translation>{}, nur was seit dem letzten Mal neu ist</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation type="unfinished">„{}“</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>An empty text never replaces a written one, unless whoever emptied it had that very text before their eyes. Otherwise both stand, in conflict.</source>
        <translation>Ein leerer Text ersetzt nie einen geschriebenen, außer wer ihn leerte, hatte genau diesen Text vor Augen. Sonst bleiben beide stehen, in Konflikt.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <source>Entries that wait for a package that has not come: {count}</source>
        <translation>Einträge, die auf ein noch fehlendes Paket warten: {count}</translation>
    </message>
    <message>
        <source>Entries that wait for an earlier package of {person}: {count}</source>
        <translation>Einträge, die auf ein früheres Paket von {person} warten: {count}</translation>
    </message>
    <message>
        <source>Everything in it is here already. Nothing would change.</source>
        <translation>Alles darin ist schon hier. Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>New: {new}. Changed: {changed}. In conflict: {conflicts}. Evidence files: {files}.</source>
        <translation>Neu: {new}. Geändert: {changed}. In Konflikt: {conflicts}. Nachweisdateien: {files}.</translation>
    </message>
    <message>
        <source>Nothing is left out without being counted here.</source>
        <translation>Nichts wird ausgelassen, ohne hier gezählt zu werden.</translation>
    </message>
    <message>
        <source>Received {received} = new {new} + already known {known} + held {held} + refused {refused}</source>
        <translation>Empfangen {received} = neu {new} + schon bekannt {known} + zurückgestellt {held} + abgelehnt {refused}</translation>
    </message>
    <message>
        <source>Two values that nobody compared are both kept and shown in conflict. No clock decides.</source>
        <translation>Zwei Werte, die niemand verglichen hat, werden beide behalten und in Konflikt gezeigt. Keine Uhr entscheidet.</translation>
    </message>
    <message>
        <source>What is not in a package is not removed.</source>
        <translation>Was nicht in einem Paket ist, wird nicht entfernt.</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Bigger (Ctrl++)</source>
        <translation>Größer (Strg++)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled. Choose what to print.</source>
        <translation>Abgebrochen. Wählen, was gedruckt werden soll.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>First page to print</source>
        <translation>Erste zu druckende Seite</translation>
    </message>
    <message>
        <source>Last page to print</source>
        <translation>Letzte zu druckende Seite</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Seiten werden erstellt…</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Nächste Seite (Bild ab)</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the PDF and print it elsewhere.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet. Das PDF speichern und anderswo drucken.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page in view</source>
        <translation>Angezeigte Seite</translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <translation>Seite {} von {}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Seiten von</translation>
    </message>
    <message>
        <source>Pages handed to the printer: {}</source>
        <translation>An den Drucker übergebene Seiten: {}</translation>
    </message>
    <message>
        <source>Preview: {}</source>
        <translation>Vorschau: {}</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Vorige Seite (Bild auf)</translation>
    </message>
    <message>
        <source>Print preview of {}</source>
        <translation>Druckvorschau von {}</translation>
    </message>
    <message>
        <source>Printing does not work on this system. Save the PDF and print that.</source>
        <translation>Drucken ist auf diesem System nicht möglich. Das PDF speichern und dieses drucken.</translation>
    </message>
    <message>
        <source>Printing {}</source>
        <translation>{} wird gedruckt</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation>Fortschritt der Vorschau</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Saving {}</source>
        <translation>{} wird gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Kleiner (Strg+-)</translation>
    </message>
    <message>
        <source>The pages cannot be shown.</source>
        <translation>Die Seiten lassen sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Geschrieben: {}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Audit report</source>
        <translation>Auditbericht</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Look at the printer, or save the PDF and print that.</source>
        <translation>Den Drucker prüfen, oder das PDF speichern und dieses drucken.</translation>
    </message>
    <message>
        <source>Make the preview again.</source>
        <translation>Die Vorschau neu erstellen.</translation>
    </message>
    <message>
        <source>Printing page {}</source>
        <translation>Seite {} wird gedruckt</translation>
    </message>
    <message>
        <source>The pages cannot be read any more.</source>
        <translation>Die Seiten sind nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>Der Drucker nimmt die Seiten nicht an.</translation>
    </message>
    <message>
        <source>Working papers to fill in by hand</source>
        <translation>Arbeitspapiere zum Ausfüllen von Hand</translation>
    </message>
    <message>
        <source>Working papers with answers</source>
        <translation>Arbeitspapiere mit Antworten</translation>
    </message>
    <message>
        <source>Working papers, unanswered questions only</source>
        <translation>Arbeitspapiere, nur unbeantwortete Fragen</translation>
    </message>
    <message>
        <source>answered working papers</source>
        <translation>beantwortete Arbeitspapiere</translation>
    </message>
    <message>
        <source>audit report</source>
        <translation>Auditbericht</translation>
    </message>
    <message>
        <source>open working papers</source>
        <translation>offene Arbeitspapiere</translation>
    </message>
    <message>
        <source>working papers</source>
        <translation>Arbeitspapiere</translation>
    </message>
    <message>
        <source>{}: cannot be written ({}).</source>
        <translation>{}: kann nicht geschrieben werden ({}).</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({reason}).</source>
        <translation>{target}: kann nicht geschrieben werden ({reason}).</translation>
    </message>
</context>
<context>
    <name>ProblemReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Files in the report</source>
        <translation>Dateien im Bericht</translation>
    </message>
    <message>
        <source>Save a problem report</source>
        <translation>Problembericht speichern</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Save the problem report</source>
        <translation>Problembericht speichern</translation>
    </message>
    <message>
        <source>Saved: {}. Send it yourself where you want it looked at.</source>
        <translation>Gespeichert: {}. Selbst dorthin senden, wo das Problem untersucht werden soll.</translation>
    </message>
    <message>
        <source>The report holds versions, a few settings, counts and the error log, so that a fault can be found. It holds nothing of your audits: no texts, no file names, no names of people or places. Read it here, save it to a file, and send that file yourself. Nothing is sent by the program.</source>
        <translation>Der Bericht enthält Versionen, einige Einstellungen, Anzahlen und das Fehlerprotokoll, damit sich ein Fehler finden lässt. Er enthält nichts aus Ihren Audits: keine Texte, keine Dateinamen, keine Namen von Personen oder Orten. Hier lesen, in eine Datei speichern und diese selbst senden. Das Programm sendet nichts.</translation>
    </message>
    <message>
        <source>What did you do, and what happened? (goes into the report as you write it)</source>
        <translation>Was haben Sie getan, und was ist geschehen? (geht in Ihren Worten in den Bericht ein)</translation>
    </message>
    <message>
        <source>What happened (goes into the report as you write it)</source>
        <translation>Was geschehen ist (geht in Ihren Worten in den Bericht ein)</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
</context>
<context>
    <name>QuestionChange</name>
    <message>
        <source>Clause</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Counts for besides</source>
        <translation>Zählt auch für</translation>
    </message>
    <message>
        <source>Documented information</source>
        <translation>Dokumentierte Information</translation>
    </message>
    <message>
        <source>Evidence required</source>
        <translation>Nachweis erforderlich</translation>
    </message>
    <message>
        <source>Evidence to expect</source>
        <translation>Zu erwartende Nachweise</translation>
    </message>
    <message>
        <source>ITIL 4 practices</source>
        <translation>ITIL-4-Praktiken</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Art der Antwort</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Worauf achten</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Nur wenn</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Gleich wie</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Suggested sample</source>
        <translation>Empfohlene Stichprobe</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>QuestionChangeView</name>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>QuestionDelegate</name>
    <message>
        <source>Flagged</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>(always)</source>
        <translation>(immer)</translation>
    </message>
    <message>
        <source>An answer without evidence is incomplete</source>
        <translation>Eine Antwort ohne Nachweis ist unvollständig</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Ask only if</source>
        <translation>Nur fragen, wenn</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Möglichkeiten</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Clauses of other standards, with commas</source>
        <translation>Abschnitte anderer Normen, mit Kommas</translation>
    </message>
    <message>
        <source>Counts also for</source>
        <translation>Zählt auch für</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Datum</translation>
    </message>
    <message>
        <source>For example: 25 tickets of the quarter</source>
        <translation>Zum Beispiel: 25 Tickets des Quartals</translation>
    </message>
    <message>
        <source>For example: minutes</source>
        <translation>Zum Beispiel: Minuten</translation>
    </message>
    <message>
        <source>Highest number that conforms</source>
        <translation>Höchste Zahl, die konform ist</translation>
    </message>
    <message>
        <source>ITIL 4 practices</source>
        <translation>ITIL-4-Praktiken</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Lowest number that conforms</source>
        <translation>Niedrigste Zahl, die konform ist</translation>
    </message>
    <message>
        <source>Maturity 0 to 5</source>
        <translation type="unfinished">Reifegrad 0 bis 5</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Number or word of the title</source>
        <translation>Nummer oder Wort des Titels</translation>
    </message>
    <message>
        <source>Number with unit and limits</source>
        <translation>Zahl mit Einheit und Grenzen</translation>
    </message>
    <message>
        <source>Objective evidence to expect</source>
        <translation>Zu erwartende objektive Nachweise</translation>
    </message>
    <message>
        <source>One of several choices</source>
        <translation>Eine von mehreren Möglichkeiten</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Eine je Zeile</translation>
    </message>
    <message>
        <source>One on each line, worst first</source>
        <translation>Eine je Zeile, die schlechteste zuerst</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Result: conforms, deviates, …</source>
        <translation>Ergebnis: konform, weicht ab, …</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Text</translation>
    </message>
    <message>
        <source>The standard calls for documented information</source>
        <translation>Die Norm fordert dokumentierte Information</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Worauf achten</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished">Ja oder nein</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>“{}” is not a number; write for example 15</source>
        <translation>„{}“ ist keine Zahl; zum Beispiel 15 schreiben</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Note on {} questions. Enter saves, Esc leaves.</source>
        <translation>Notiz zu {} Fragen. Enter speichert, Esc verlässt.</translation>
    </message>
    <message>
        <source>Note on {}. Enter saves, Esc leaves.</source>
        <translation>Notiz zu {}. Enter speichert, Esc verlässt.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Fragen</translation>
    </message>
    <message>
        <source>{conforms} conforms, {next} goes to the next unanswered question, {menu} shows all</source>
        <translation>{conforms} ist konform, {next} geht zur nächsten unbeantworteten Frage, {menu} zeigt alles</translation>
    </message>
</context>
<context>
    <name>QuestionModel</name>
    <message>
        <source> Evidence: {}.</source>
        <translation> Nachweise: {}.</translation>
    </message>
    <message>
        <source> Findings: {}.</source>
        <translation> Feststellungen: {}.</translation>
    </message>
    <message>
        <source> Flagged.</source>
        <translation> Vorgemerkt.</translation>
    </message>
    <message>
        <source> Handed to you.</source>
        <translation> Ihnen zugeteilt.</translation>
    </message>
    <message>
        <source> Returned by a reviewer.</source>
        <translation> Von einem Prüfer zurückgegeben.</translation>
    </message>
    <message>
        <source>Clause {clause}. {question} Result: {result}.</source>
        <translation>Abschnitt {clause}. {question} Ergebnis: {result}.</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Zählt für</translation>
    </message>
    <message>
        <source>Group {name}, questions: {count}</source>
        <translation>Gruppe {name}, Fragen: {count}</translation>
    </message>
    <message>
        <source>ITIL 4 practice</source>
        <translation>ITIL-4-Praktik</translation>
    </message>
    <message>
        <source>Only if: {}</source>
        <translation>Nur wenn: {}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>{section}   ({chosen} of {all})</source>
        <translation>{section}   ({chosen} von {all})</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>&amp;Documents and records seen</source>
        <translation>Gesehene &amp;Dokumente und Aufzeichnungen</translation>
    </message>
    <message>
        <source>&amp;Interviewed (role)</source>
        <translation>Be&amp;fragt (Rolle)</translation>
    </message>
    <message>
        <source>&amp;Sample looked at</source>
        <translation>Geprüfte &amp;Stichprobe</translation>
    </message>
    <message>
        <source>Attach to this question</source>
        <translation>An diese Frage anhängen</translation>
    </message>
    <message>
        <source>Documents and records seen</source>
        <translation>Gesehene Dokumente und Aufzeichnungen</translation>
    </message>
    <message>
        <source>Documents and records seen, with versions</source>
        <translation>Gesehene Dokumente und Aufzeichnungen, mit Versionen</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Effort to close the gap</source>
        <translation>Aufwand zum Schließen der Lücke</translation>
    </message>
    <message>
        <source>For example 15 days, or small</source>
        <translation>Zum Beispiel 15 Tage, oder gering</translation>
    </message>
    <message>
        <source>For example 15 of 214 closed tickets</source>
        <translation>Zum Beispiel 15 von 214 geschlossenen Tickets</translation>
    </message>
    <message>
        <source>Interviewed (role)</source>
        <translation>Befragt (Rolle)</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>Nächste offene</translation>
    </message>
    <message>
        <source>Next unanswered question</source>
        <translation>Nächste unbeantwortete Frage</translation>
    </message>
    <message>
        <source>Next unanswered question; Ctrl+Enter in the note</source>
        <translation>Nächste unbeantwortete Frage; Strg+Enter in der Notiz</translation>
    </message>
    <message>
        <source>No question chosen</source>
        <translation>Keine Frage gewählt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Owner of the gap</source>
        <translation>Verantwortlich für die Lücke</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Vorige Frage</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Sample looked at</source>
        <translation>Geprüfte Stichprobe</translation>
    </message>
    <message>
        <source>What was seen: record numbers, versions, dates, places, sample size</source>
        <translation>Was gesehen wurde: Nummern von Aufzeichnungen, Versionen, Daten, Orte, Stichprobengröße</translation>
    </message>
    <message>
        <source>Who closes the gap</source>
        <translation>Wer die Lücke schließt</translation>
    </message>
    <message>
        <source>{item} · {title}</source>
        <translation>{item} · {title}</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading checklists</source>
        <translation>Checklisten lesen</translation>
    </message>
    <message>
        <source>Reading the chosen checklists</source>
        <translation>Gewählte Checklisten lesen</translation>
    </message>
</context>
<context>
    <name>ReadingPopup</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close what is shown</source>
        <translation>Anzeige schließen</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>A receipt is given for what counts here.</source>
        <translation>Eine Quittung gibt es nur für das, was hier zählt.</translation>
    </message>
    <message>
        <source>Audit: {number} {title}</source>
        <translation>Audit: {number} {title}</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished">Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>From: {name}</source>
        <translation>Von: {name}</translation>
    </message>
    <message>
        <source>In digits: {digits}</source>
        <translation>In Ziffern: {digits}</translation>
    </message>
    <message>
        <source>In words: {words}</source>
        <translation>In Wörtern: {words}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for it again.</source>
        <translation>Nichts wurde geändert. Erneut anfordern.</translation>
    </message>
    <message>
        <source>Nothing was changed. Compare the fingerprint first, then trust the key.</source>
        <translation>Nichts wurde geändert. Zuerst den Fingerabdruck vergleichen, dann dem Schlüssel vertrauen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Its name ends in .receipt.json.</source>
        <translation>Nichts wurde geändert. Der Name endet auf .receipt.json.</translation>
    </message>
    <message>
        <source>Receipt for {file}</source>
        <translation>Quittung für {file}</translation>
    </message>
    <message>
        <source>Received {received} = new {new} + already known {known} + held {held} + refused {refused}</source>
        <translation>Empfangen {received} = neu {new} + schon bekannt {known} + zurückgestellt {held} + abgelehnt {refused}</translation>
    </message>
    <message>
        <source>Taken in: {time}, by {name}</source>
        <translation>Importiert: {time}, von {name}</translation>
    </message>
    <message>
        <source>The receipt is signed with a key that nobody confirmed here: {fingerprint}</source>
        <translation>Die Quittung ist mit einem Schlüssel signiert, den hier niemand bestätigt hat: {fingerprint}</translation>
    </message>
    <message>
        <source>The signature does not fit: the receipt was changed after it was signed.</source>
        <translation>Die Signatur passt nicht: Die Quittung wurde nach dem Signieren geändert.</translation>
    </message>
    <message>
        <source>This import is not there, or was taken back.</source>
        <translation>Diesen Import gibt es nicht, oder er wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>{file} arrived at {time} and was taken in by {name}.</source>
        <translation>{file} kam am {time} an und wurde von {name} importiert.</translation>
    </message>
    <message>
        <source>{file}: is for a package that was not written here.</source>
        <translation>{file}: ist für ein Paket, das nicht hier geschrieben wurde.</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}).</source>
        <translation>{path}: nicht lesbar ({reason}).</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}).</source>
        <translation>{path}: kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>{path}: is no receipt.</source>
        <translation>{path}: ist keine Quittung.</translation>
    </message>
    <message>
        <source>{path}: there is no such file.</source>
        <translation>{path}: Datei nicht vorhanden.</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>today {}</source>
        <translation>heute {}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{} days ago</source>
        <translation>vor {} Tagen</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Backed up {}</source>
        <translation>Gesichert {}</translation>
    </message>
    <message>
        <source>Never backed up</source>
        <translation>Nie gesichert</translation>
    </message>
    <message>
        <source>No audit yet</source>
        <translation>Noch kein Audit</translation>
    </message>
    <message>
        <source>Open workspace {}</source>
        <translation>Arbeitsbereich {} öffnen</translation>
    </message>
    <message>
        <source>Opened {}</source>
        <translation>Geöffnet {}</translation>
    </message>
    <message>
        <source>Progress of the newest audit</source>
        <translation>Fortschritt des neuesten Audits</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus Liste entfernen</translation>
    </message>
    <message>
        <source>Remove {} from the list</source>
        <translation>{} aus der Liste entfernen</translation>
    </message>
    <message>
        <source>This folder is not there now</source>
        <translation>Dieser Ordner ist gerade nicht vorhanden</translation>
    </message>
    <message>
        <source>{} of {} answered</source>
        <translation>{} von {} beantwortet</translation>
    </message>
</context>
<context>
    <name>RecentCards</name>
    <message>
        <source>Other workspaces</source>
        <translation>Andere Arbeitsbereiche</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Clear this list</source>
        <translation>Diese Liste leeren</translation>
    </message>
    <message>
        <source>No other workspace was opened yet</source>
        <translation>Noch kein anderer Arbeitsbereich geöffnet</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus Liste entfernen</translation>
    </message>
    <message>
        <source>{name}   {opened}</source>
        <translation>{name}   {opened}</translation>
    </message>
    <message>
        <source>{} (not there)</source>
        <translation>{} (nicht vorhanden)</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back what was removed from: {}</source>
        <translation>Zurückholen, was entfernt wurde aus: {}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen one from: {}</source>
        <translation>Das Gewählte entfernen aus: {}</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
</context>
<context>
    <name>RecordTree</name>
    <message>
        <source>(emptied)</source>
        <translation>(geleert)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Jetzt hier</translation>
    </message>
    <message>
        <source>The audit as a whole</source>
        <translation>Das Audit als Ganzes</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Was</translation>
    </message>
    <message>
        <source>What the package changes</source>
        <translation>Was das Paket ändert</translation>
    </message>
    <message>
        <source>With this package</source>
        <translation>Mit diesem Paket</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>in Konflikt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{state} ({people})</source>
        <translation>{state} ({people})</translation>
    </message>
    <message>
        <source>{words} ({person}, {time})</source>
        <translation>{words} ({person}, {time})</translation>
    </message>
    <message>
        <source>{words} ({person}, {time}, stands here)</source>
        <translation>{words} ({person}, {time}, gilt hier)</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>&quot;{name}&quot; is no kind of record.</source>
        <translation>„{name}“ ist keine Art von Eintrag.</translation>
    </message>
    <message>
        <source>About, from</source>
        <translation>Bezug, von</translation>
    </message>
    <message>
        <source>About, to</source>
        <translation>Bezug, bis</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Stellungnahme von</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>Hinzugefügt am</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Agreed follow-up</source>
        <translation>Vereinbarte Folgemaßnahmen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>Appropriateness of the scope</source>
        <translation>Angemessenheit des Umfangs</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished">Freigegeben von</translation>
    </message>
    <message>
        <source>Areas not covered</source>
        <translation>Nicht abgedeckte Bereiche</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>As planned, or how it differed</source>
        <translation>Wie geplant, oder was anders war</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Gefragt am</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Zuteilung</translation>
    </message>
    <message>
        <source>Attach the text as evidence instead.</source>
        <translation>Den Text stattdessen als Nachweis anhängen.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Audit client</source>
        <translation type="unfinished">Auditauftraggeber</translation>
    </message>
    <message>
        <source>Audit conclusion</source>
        <translation>Auditschlussfolgerung</translation>
    </message>
    <message>
        <source>Audit criteria</source>
        <translation type="unfinished">Auditkriterien</translation>
    </message>
    <message>
        <source>Auditee&apos;s acknowledgement</source>
        <translation>Stellungnahme der auditierten Organisation</translation>
    </message>
    <message>
        <source>Auditee&apos;s comment</source>
        <translation>Anmerkung der Auditierten</translation>
    </message>
    <message>
        <source>Auditees</source>
        <translation>Auditierte</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">Auditor</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>Auditoren</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished">Ursache</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Checklist file SHA-256</source>
        <translation>SHA-256 der Checklistendatei</translation>
    </message>
    <message>
        <source>Checklist title</source>
        <translation>Titel der Checkliste</translation>
    </message>
    <message>
        <source>Checklist version</source>
        <translation>Version der Checkliste</translation>
    </message>
    <message>
        <source>Checklists combined</source>
        <translation>Kombinierte Checklisten</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Clause of a finding</source>
        <translation>Abschnitt einer Feststellung</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Cleared at</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>Erledigt von</translation>
    </message>
    <message>
        <source>Client account</source>
        <translation>Kundenkonto</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Come back to it</source>
        <translation>Darauf zurückkommen</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation type="unfinished">Vertraulichkeit</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished">Korrektur</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation type="unfinished">Korrekturmaßnahme</translation>
    </message>
    <message>
        <source>Data found in the file</source>
        <translation>In der Datei gefundene Daten</translation>
    </message>
    <message>
        <source>Date or period it is about</source>
        <translation>Datum oder Zeitraum des Bezugs</translation>
    </message>
    <message>
        <source>Degree to which the criteria are met</source>
        <translation>Grad der Erfüllung der Kriterien</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Deviations from the audit plan</source>
        <translation>Abweichungen vom Auditplan</translation>
    </message>
    <message>
        <source>Distribution list entry</source>
        <translation>Eintrag im Verteiler</translation>
    </message>
    <message>
        <source>Diverging opinions</source>
        <translation type="unfinished">Abweichende Meinungen</translation>
    </message>
    <message>
        <source>Documents and records seen</source>
        <translation>Gesehene Dokumente und Aufzeichnungen</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Fällig</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Wirksamkeit</translation>
    </message>
    <message>
        <source>Effectiveness of earlier corrective actions</source>
        <translation>Wirksamkeit früherer Korrekturmaßnahmen</translation>
    </message>
    <message>
        <source>Effectiveness of the service management system</source>
        <translation>Wirksamkeit des Service-Management-Systems</translation>
    </message>
    <message>
        <source>Effort to close the gap</source>
        <translation>Aufwand zum Schließen der Lücke</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Nachweise</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Ausschlüsse</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>Finding in a group</source>
        <translation>Feststellung in einer Gruppe</translation>
    </message>
    <message>
        <source>Findings that are not the same</source>
        <translation>Feststellungen, die nicht gleich sind</translation>
    </message>
    <message>
        <source>Fingerprints of licensed texts</source>
        <translation>Fingerabdrücke lizenzierter Texte</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished">Form</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished">Funktion</translation>
    </message>
    <message>
        <source>Further file of a piece of evidence</source>
        <translation>Weitere Datei eines Nachweises</translation>
    </message>
    <message>
        <source>Grades by standard</source>
        <translation>Einstufungen je Norm</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Group of findings</source>
        <translation>Gruppe von Feststellungen</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Zugeteilt an</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Personenzahl</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Abgehalten am</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Verwahrt von</translation>
    </message>
    <message>
        <source>Implications for the audit programme</source>
        <translation>Auswirkungen auf das Auditprogramm</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Im Umfang</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation>Unabhängigkeit</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Internal audit and management review process</source>
        <translation>Prozess für internes Audit und Managementbewertung</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Befragung</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>Befragt</translation>
    </message>
    <message>
        <source>Interviewed (role)</source>
        <translation>Befragt (Rolle)</translation>
    </message>
    <message>
        <source>Interviews, observation, records; on site or remote</source>
        <translation>Befragungen, Beobachtung, Aufzeichnungen; vor Ort oder aus der Ferne</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Item looked at</source>
        <translation>Geprüftes Element</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of checklist</source>
        <translation>Art der Checkliste</translation>
    </message>
    <message>
        <source>Known fields: {known}.</source>
        <translation>Bekannte Felder: {known}.</translation>
    </message>
    <message>
        <source>Known: {kinds}.</source>
        <translation>Bekannt: {kinds}.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Lead auditor&apos;s conclusion</source>
        <translation>Schlussfolgerung des leitenden Auditors</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Marks and redactions</source>
        <translation>Markierungen und Schwärzungen</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Nature of the failure</source>
        <translation type="unfinished">Art des Mangels</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Noted at</source>
        <translation>Notiert am</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation type="unfinished">Objektiver Nachweis</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>On what evidence effectiveness was judged</source>
        <translation>Anhand welcher Nachweise die Wirksamkeit beurteilt wurde</translation>
    </message>
    <message>
        <source>One or two sentences that a director will remember</source>
        <translation>Ein oder zwei Sätze, die der Geschäftsleitung im Gedächtnis bleiben</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisational units, services, sites, shifts and period covered</source>
        <translation>Organisationseinheiten, Services, Standorte, Schichten und betrachteter Zeitraum</translation>
    </message>
    <message>
        <source>Other finding</source>
        <translation>Andere Feststellung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Auskunft</translation>
    </message>
    <message>
        <source>Own area of work</source>
        <translation>Eigenes Arbeitsgebiet</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished">Verantwortlich</translation>
    </message>
    <message>
        <source>Part of the frozen checklist</source>
        <translation>Teil der eingefrorenen Checkliste</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Permanent, temporary, home workers</source>
        <translation>Dauerhaft, vorübergehend, Heimarbeit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Personal data that is meant to be there</source>
        <translation>Gewollt vorhandene personenbezogene Daten</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Plan entry</source>
        <translation>Planeintrag</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Geplante Minuten</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation type="unfinished">Erstellt von</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Teilnahmeart</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Provisional number</source>
        <translation>Vorläufige Nummer</translation>
    </message>
    <message>
        <source>Public key (Ed25519)</source>
        <translation>Öffentlicher Schlüssel (Ed25519)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question asked in an interview</source>
        <translation>In einer Befragung gestellte Frage</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Fragen</translation>
    </message>
    <message>
        <source>Raised at</source>
        <translation>Festgestellt am</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Zuerst zu lesen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <translation type="unfinished">Begründung der Einstufung</translation>
    </message>
    <message>
        <source>Reason if excluded</source>
        <translation>Grund des Ausschlusses</translation>
    </message>
    <message>
        <source>Reason in spite of own work</source>
        <translation>Grund trotz eigener Arbeit</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Eingegangen am</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Repeat of</source>
        <translation>Wiederholung von</translation>
    </message>
    <message>
        <source>Report date</source>
        <translation>Berichtsdatum</translation>
    </message>
    <message>
        <source>Report version</source>
        <translation>Berichtsversion</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Vertreter</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished">Anforderung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Retention of audit records</source>
        <translation>Aufbewahrung der Auditaufzeichnungen</translation>
    </message>
    <message>
        <source>Retired at</source>
        <translation>Stillgelegt am</translation>
    </message>
    <message>
        <source>Reusable phrasing</source>
        <translation>Textbaustein</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation>Prüfnotiz</translation>
    </message>
    <message>
        <source>Review remarks that do not apply</source>
        <translation>Nicht zutreffende Anmerkungen der Durchsicht</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation type="unfinished">Geprüft von</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Risks and obstacles</source>
        <translation>Risiken und Hindernisse</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the marked copy</source>
        <translation>SHA-256 der markierten Kopie</translation>
    </message>
    <message>
        <source>SHA-256 of the value within this audit</source>
        <translation>SHA-256 des Werts in diesem Audit</translation>
    </message>
    <message>
        <source>SHA-256 of what was signed</source>
        <translation>SHA-256 des Abgezeichneten</translation>
    </message>
    <message>
        <source>Sample looked at</source>
        <translation>Geprüfte Stichprobe</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Stichprobenverfahren</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Scope item</source>
        <translation>Teil des Umfangs</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished">Service</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Sign-off of a section</source>
        <translation>Freigabe eines Kapitels</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Abgezeichnet am</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Abgezeichnet von</translation>
    </message>
    <message>
        <source>Significant changes since the last audit</source>
        <translation>Wesentliche Änderungen seit dem letzten Audit</translation>
    </message>
    <message>
        <source>Signing device</source>
        <translation>Signaturgerät</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">Standort</translation>
    </message>
    <message>
        <source>Site or account</source>
        <translation>Standort oder Konto</translation>
    </message>
    <message>
        <source>Site, client account, service, clause or process</source>
        <translation>Standort, Kundenkonto, Service, Abschnitt oder Prozess</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Bytes</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Standards, policies, contracts and laws audited against</source>
        <translation>Normen, Richtlinien, Verträge und Gesetze, gegen die auditiert wird</translation>
    </message>
    <message>
        <source>Statement on open conflicts</source>
        <translation>Stellungnahme zu offenen Konflikten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>Supported record</source>
        <translation>Belegter Eintrag</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Aufgenommen am</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Aufgenommen von</translation>
    </message>
    <message>
        <source>Ticket, change, agent or record number</source>
        <translation>Ticket-, Änderungs-, Agenten- oder Aufzeichnungsnummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To ask later</source>
        <translation>Später zu fragen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Bis</translation>
    </message>
    <message>
        <source>Use of evidence</source>
        <translation>Verwendung eines Nachweises</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Möglich ist: {known}.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Verdicts by standard</source>
        <translation>Bewertungen je Norm</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished">Verifizierung</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verifiziert von</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verifiziert am</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What audit team and auditee do not agree on</source>
        <translation>Worin sich Auditteam und auditierte Organisation nicht einig sind</translation>
    </message>
    <message>
        <source>What differed and why, or that nothing did</source>
        <translation>Was abwich und warum, oder dass nichts abwich</translation>
    </message>
    <message>
        <source>What exactly is not met</source>
        <translation>Was genau nicht erfüllt ist</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation>Was ausgeschlossen ist, und warum</translation>
    </message>
    <message>
        <source>What is required, and by which clause or document</source>
        <translation>Was gefordert ist, und von welchem Abschnitt oder Dokument</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Was er belegt</translation>
    </message>
    <message>
        <source>What keeps it from happening again</source>
        <translation>Was ein erneutes Auftreten verhindert</translation>
    </message>
    <message>
        <source>What may lower the reliability of the conclusions</source>
        <translation>Was die Zuverlässigkeit der Schlussfolgerungen mindern kann</translation>
    </message>
    <message>
        <source>What the audit is to find out</source>
        <translation>Was das Audit herausfinden soll</translation>
    </message>
    <message>
        <source>What the working papers said then</source>
        <translation>Damaliger Stand der Arbeitspapiere</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Was zu fragen ist</translation>
    </message>
    <message>
        <source>What was put right at once</source>
        <translation>Was sofort behoben wurde</translation>
    </message>
    <message>
        <source>What was sampled, how, and how large the samples are</source>
        <translation>Wovon Stichproben genommen wurden, wie, und in welcher Größe</translation>
    </message>
    <message>
        <source>What was seen: record numbers, versions, dates, places, sample size</source>
        <translation>Was gesehen wurde: Nummern von Aufzeichnungen, Versionen, Daten, Orte, Stichprobengröße</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>Was abgezeichnet wurde</translation>
    </message>
    <message>
        <source>Where the item itself is: ticket, shelf, system</source>
        <translation>Wo sich das Stück selbst befindet: Ticket, Regal, System</translation>
    </message>
    <message>
        <source>Whether the audit objectives were met</source>
        <translation>Ob die Auditziele erreicht wurden</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welcher</translation>
    </message>
    <message>
        <source>Which part of the scope was not audited, and why</source>
        <translation>Welcher Teil des Umfangs nicht auditiert wurde, und warum</translation>
    </message>
    <message>
        <source>Who asked for the audit</source>
        <translation>Wer das Audit beauftragt hat</translation>
    </message>
    <message>
        <source>Who closes the gap</source>
        <translation>Wer die Lücke schließt</translation>
    </message>
    <message>
        <source>Who has the item, if it has no file here</source>
        <translation>Wer das Stück hat, wenn hier keine Datei liegt</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>Why it could happen and was not noticed</source>
        <translation>Warum es geschehen konnte und nicht bemerkt wurde</translation>
    </message>
    <message>
        <source>Why the report is issued although entries of the team still disagree</source>
        <translation>Warum der Bericht ausgestellt wird, obwohl sich Einträge des Teams noch widersprechen</translation>
    </message>
    <message>
        <source>Why they say the same</source>
        <translation>Warum sie dasselbe sagen</translation>
    </message>
    <message>
        <source>Why this auditor does not audit their own work</source>
        <translation>Warum dieser Auditor nicht die eigene Arbeit auditiert</translation>
    </message>
    <message>
        <source>Withdrawn because</source>
        <translation>Grund des Zurückziehens</translation>
    </message>
    <message>
        <source>Working papers considered</source>
        <translation>Berücksichtigte Arbeitspapiere</translation>
    </message>
    <message>
        <source>Write it as 2026-10-31.</source>
        <translation>In der Form 2026-10-31 schreiben.</translation>
    </message>
    <message>
        <source>{label} has no field &quot;{name}&quot;.</source>
        <translation>{label} hat kein Feld „{name}“.</translation>
    </message>
    <message>
        <source>{label} has {count} characters; the limit is {text_limit}.</source>
        <translation>{label} hat {count} Zeichen; die Grenze ist {text_limit}.</translation>
    </message>
    <message>
        <source>{label} holds something that cannot be kept ({name}).</source>
        <translation>{label} enthält etwas, das sich nicht speichern lässt ({name}).</translation>
    </message>
    <message>
        <source>{label} is either true or false.</source>
        <translation>{label} ist entweder wahr oder falsch.</translation>
    </message>
    <message>
        <source>{label} takes a text, not {name}.</source>
        <translation>{label} nimmt einen Text auf, nicht {name}.</translation>
    </message>
    <message>
        <source>{label} takes a whole number.</source>
        <translation>{label} nimmt eine ganze Zahl auf.</translation>
    </message>
    <message>
        <source>{label}: &quot;{value}&quot; is not a date.</source>
        <translation>{label}: „{value}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>{label}: &quot;{value}&quot; is not a time.</source>
        <translation>{label}: „{value}“ ist keine Zeit.</translation>
    </message>
    <message>
        <source>{label}: &quot;{value}&quot; is not known.</source>
        <translation>{label}: „{value}“ ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <source>&amp;About, from</source>
        <translation>&amp;Bezug, von</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>B&amp;eschriftung</translation>
    </message>
    <message>
        <source>&amp;Held by</source>
        <translation>&amp;Verwahrt von</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>&amp;Was es ist</translation>
    </message>
    <message>
        <source>About, from</source>
        <translation>Bezug, von</translation>
    </message>
    <message>
        <source>About, to</source>
        <translation>Bezug, bis</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Building, room, system</source>
        <translation>Gebäude, Raum, System</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>For evidence that stays where it is. The audit keeps what it is and how to find it.</source>
        <translation>Für Nachweise, die bleiben, wo sie sind. Das Audit hält fest, was es ist und wo es zu finden ist.</translation>
    </message>
    <message>
        <source>Name or role of whoever has it</source>
        <translation>Name oder Rolle dessen, der es hat</translation>
    </message>
    <message>
        <source>Reference without a file</source>
        <translation>Referenz ohne Datei</translation>
    </message>
    <message>
        <source>Ticket number, title and version, shelf mark, device</source>
        <translation>Ticketnummer, Titel und Version, Signatur, Gerät</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Was er belegt</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>A blue number leads to its record. Where a cell names several, every link is on the sheet Trace.</source>
        <translation>Eine blaue Nummer führt zu ihrem Eintrag. Nennt eine Zelle mehrere, stehen alle Verknüpfungen im Blatt „Verknüpfungen“.</translation>
    </message>
    <message>
        <source>A fact was noted that is not judged; left out of the degree of fulfilment.</source>
        <translation>Es wurde eine Tatsache erfasst, die nicht bewertet wird; bleibt beim Erfüllungsgrad außer Betracht.</translation>
    </message>
    <message>
        <source>A requirement is not met at all, or so that the system or a service is in doubt.</source>
        <translation>Eine Anforderung ist gar nicht erfüllt, oder so, dass das System oder ein Service in Frage steht.</translation>
    </message>
    <message>
        <source>A requirement is not met in a single or limited case.</source>
        <translation>Eine Anforderung ist in einem einzelnen oder begrenzten Fall nicht erfüllt.</translation>
    </message>
    <message>
        <source>A weakness that is not a nonconformity; the auditee decides what to do.</source>
        <translation>Eine Schwäche, die keine Nichtkonformität ist; die auditierte Organisation entscheidet, was zu tun ist.</translation>
    </message>
    <message>
        <source>About, from</source>
        <translation>Bezug, von</translation>
    </message>
    <message>
        <source>About, to</source>
        <translation>Bezug, bis</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Stellungnahme</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Action status</source>
        <translation>Maßnahmenstatus</translation>
    </message>
    <message>
        <source>Action to evidence</source>
        <translation>Maßnahme zu Nachweis</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Maßnahmen</translation>
    </message>
    <message>
        <source>Actions not yet verified</source>
        <translation>Noch nicht verifizierte Maßnahmen</translation>
    </message>
    <message>
        <source>Actions overdue at export</source>
        <translation>Bei Export überfällige Maßnahmen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Address of the organisation</source>
        <translation>Adresse der Organisation</translation>
    </message>
    <message>
        <source>All clauses</source>
        <translation>Alle Abschnitte</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Answered at UTC offset</source>
        <translation>UTC-Versatz der Antwort</translation>
    </message>
    <message>
        <source>Answered by the auditor</source>
        <translation>Vom Auditor beantwortet</translation>
    </message>
    <message>
        <source>Appropriateness of the scope</source>
        <translation>Angemessenheit des Umfangs</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished">Freigegeben von</translation>
    </message>
    <message>
        <source>Areas not covered</source>
        <translation>Nicht abgedeckte Bereiche</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Audit client</source>
        <translation type="unfinished">Auditauftraggeber</translation>
    </message>
    <message>
        <source>Audit criteria</source>
        <translation type="unfinished">Auditkriterien</translation>
    </message>
    <message>
        <source>Audit number</source>
        <translation>Auditnummer</translation>
    </message>
    <message>
        <source>Audit registers</source>
        <translation>Auditregister</translation>
    </message>
    <message>
        <source>Audit registers {number}</source>
        <translation>Auditregister {number}</translation>
    </message>
    <message>
        <source>Audit status</source>
        <translation>Auditstatus</translation>
    </message>
    <message>
        <source>Audit team with independence, auditees, observers and others.</source>
        <translation>Auditteam mit Unabhängigkeit, Auditierte, Beobachter und andere.</translation>
    </message>
    <message>
        <source>Audit type</source>
        <translation>Audittyp</translation>
    </message>
    <message>
        <source>Auditee</source>
        <translation type="unfinished">Auditierte Organisation</translation>
    </message>
    <message>
        <source>Auditee&apos;s comment</source>
        <translation>Anmerkung der Auditierten</translation>
    </message>
    <message>
        <source>Auditees</source>
        <translation>Auditierte</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">Auditor</translation>
    </message>
    <message>
        <source>Auditor signed at</source>
        <translation>Auditor abgezeichnet am</translation>
    </message>
    <message>
        <source>Auditor signed at UTC offset</source>
        <translation>UTC-Versatz Abzeichnung Auditor</translation>
    </message>
    <message>
        <source>Auditor&apos;s result</source>
        <translation>Ergebnis des Auditors</translation>
    </message>
    <message>
        <source>Auditor&apos;s signature</source>
        <translation>Abzeichnung Auditor</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>Auditoren</translation>
    </message>
    <message>
        <source>Auditors recorded different results and the lead auditor has not concluded yet.</source>
        <translation>Auditoren haben verschiedene Ergebnisse erfasst, und der leitende Auditor hat noch nicht entschieden.</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Auditiert</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>By practice</source>
        <translation>Nach Praktik</translation>
    </message>
    <message>
        <source>By standard</source>
        <translation>Nach Norm</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Seitdem geändert</translation>
    </message>
    <message>
        <source>Changed since the conclusion</source>
        <translation>Seit der Schlussfolgerung geändert</translation>
    </message>
    <message>
        <source>Changes recorded</source>
        <translation>Aufgezeichnete Änderungen</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Choose one of the words of the list.</source>
        <translation>Eines der Wörter aus der Liste wählen.</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Clause title</source>
        <translation>Abschnittstitel</translation>
    </message>
    <message>
        <source>Clause titles</source>
        <translation>Titel der Abschnitte</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished">Kunde</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Concluded by</source>
        <translation>Schlussfolgerung von</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished">Schlussfolgerung</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation type="unfinished">Vertraulichkeit</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>Konformität</translation>
    </message>
    <message>
        <source>Conforms</source>
        <translation type="unfinished">Konform</translation>
    </message>
    <message>
        <source>Continued texts</source>
        <translation>Fortgesetzte Texte</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished">Korrektur</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation type="unfinished">Korrekturmaßnahme</translation>
    </message>
    <message>
        <source>Corrective actions; nonconformities without one have a row. Cream columns are for the auditee.</source>
        <translation>Korrekturmaßnahmen; Nichtkonformitäten ohne eine solche haben eine Zeile. Cremefarbene Spalten sind für die auditierte Organisation.</translation>
    </message>
    <message>
        <source>Counting questions</source>
        <translation>Fragen zählen</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Zählt für</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished">Abdeckung</translation>
    </message>
    <message>
        <source>Cream columns</source>
        <translation>Cremefarbene Spalten</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>Datums- und Zeitangaben</translation>
    </message>
    <message>
        <source>Dates of the audit</source>
        <translation>Termine des Audits</translation>
    </message>
    <message>
        <source>Days overdue at export</source>
        <translation>Tage überfällig bei Export</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Degree of fulfilment: met out of the questions that were judged</source>
        <translation>Erfüllungsgrad: Anteil der bewerteten Fragen, der erfüllt ist</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Deviations from the plan</source>
        <translation>Abweichungen vom Plan</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Uneins</translation>
    </message>
    <message>
        <source>Diverging opinions</source>
        <translation type="unfinished">Abweichende Meinungen</translation>
    </message>
    <message>
        <source>Documented information required</source>
        <translation>Dokumentierte Information gefordert</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Does not apply within the scope; left out of the degree of fulfilment.</source>
        <translation>Trifft innerhalb des Umfangs nicht zu; bleibt beim Erfüllungsgrad außer Betracht.</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Draft: the report has not been issued</source>
        <translation>Entwurf: der Bericht ist nicht ausgestellt</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Wirksamkeit</translation>
    </message>
    <message>
        <source>Effectiveness of previous actions</source>
        <translation>Wirksamkeit früherer Maßnahmen</translation>
    </message>
    <message>
        <source>Effort to close the gap</source>
        <translation>Aufwand zum Schließen der Lücke</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Enter a date that is not before the one in “{column}”.</source>
        <translation>Ein Datum eingeben, das nicht vor dem in „{column}“ liegt.</translation>
    </message>
    <message>
        <source>Enter a date.</source>
        <translation>Ein Datum eingeben.</translation>
    </message>
    <message>
        <source>Every clause of each standard that an answer counts for, with its results.</source>
        <translation>Jeder Abschnitt jeder Norm, für die eine Antwort zählt, mit seinen Ergebnissen.</translation>
    </message>
    <message>
        <source>Every question and working paper; a question with several papers has several rows.</source>
        <translation>Jede Frage und jedes Arbeitspapier; eine Frage mit mehreren Papieren hat mehrere Zeilen.</translation>
    </message>
    <message>
        <source>Every text is as it was typed, also where it starts with = + - or @; nothing here is a formula.</source>
        <translation>Jeder Text steht so, wie er geschrieben wurde, auch wenn er mit = + - oder @ beginnt; nichts hier ist eine Formel.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Nachweise</translation>
    </message>
    <message>
        <source>Evidence numbers</source>
        <translation>Nachweisnummern</translation>
    </message>
    <message>
        <source>Evidence that is missing</source>
        <translation>Fehlende Nachweise</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Ausschlüsse</translation>
    </message>
    <message>
        <source>Expected evidence</source>
        <translation>Erwartete Nachweise</translation>
    </message>
    <message>
        <source>Exported at</source>
        <translation>Exportiert am</translation>
    </message>
    <message>
        <source>Exported at (UTC{offset})</source>
        <translation>Exportiert am (UTC{offset})</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Prüfumfang</translation>
    </message>
    <message>
        <source>Failure, weakness or strength</source>
        <translation>Mangel, Schwäche oder Stärke</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Filter the column Paper by 1 to have every question of the checklist once.</source>
        <translation>Die Spalte „Papier“ nach 1 filtern, um jede Frage der Checkliste einmal zu haben.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>Finding groups</source>
        <translation>Feststellungsgruppen</translation>
    </message>
    <message>
        <source>Finding status</source>
        <translation>Status der Feststellung</translation>
    </message>
    <message>
        <source>Finding title</source>
        <translation>Titel der Feststellung</translation>
    </message>
    <message>
        <source>Finding to action</source>
        <translation>Feststellung zu Maßnahme</translation>
    </message>
    <message>
        <source>Finding to evidence</source>
        <translation>Feststellung zu Nachweis</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Feststellungen</translation>
    </message>
    <message>
        <source>Findings in the group</source>
        <translation>Feststellungen der Gruppe</translation>
    </message>
    <message>
        <source>Findings that say the same, by group; each counts as a finding of its own.</source>
        <translation>Feststellungen, die dasselbe sagen, nach Gruppen; jede zählt als eigene Feststellung.</translation>
    </message>
    <message>
        <source>Findings that say the same; groups: {groups}. Each counts above.</source>
        <translation>Feststellungen, die dasselbe sagen; Gruppen: {groups}. Oben zählt jede.</translation>
    </message>
    <message>
        <source>Fingerprint of the change log</source>
        <translation>Fingerabdruck des Änderungsprotokolls</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Folgemaßnahmen</translation>
    </message>
    <message>
        <source>Follow-up as of</source>
        <translation>Stand der Folgemaßnahmen</translation>
    </message>
    <message>
        <source>For each clause and auditor: questions answered, evidence and sessions of the plan.</source>
        <translation>Für jeden Abschnitt und Auditor: beantwortete Fragen, Nachweise und Termine des Plans.</translation>
    </message>
    <message>
        <source>For the auditee to fill in.</source>
        <translation>Von der auditierten Organisation auszufüllen.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished">Form</translation>
    </message>
    <message>
        <source>Format of the registers</source>
        <translation>Format der Register</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From title</source>
        <translation>Titel von</translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished">Funktion</translation>
    </message>
    <message>
        <source>Further files</source>
        <translation>Weitere Dateien</translation>
    </message>
    <message>
        <source>Grades by standard</source>
        <translation>Einstufungen je Norm</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Handed out as</source>
        <translation>Herausgegeben als</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Abgehalten am</translation>
    </message>
    <message>
        <source>Held at UTC offset</source>
        <translation>UTC-Versatz des Beginns</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Verwahrt von</translation>
    </message>
    <message>
        <source>How to read this workbook</source>
        <translation>So ist diese Arbeitsmappe zu lesen</translation>
    </message>
    <message>
        <source>ISO 22301</source>
        <translation>ISO 22301</translation>
    </message>
    <message>
        <source>ISO/IEC 27001</source>
        <translation>ISO/IEC 27001</translation>
    </message>
    <message>
        <source>ITIL 4 practice</source>
        <translation>ITIL-4-Praktik</translation>
    </message>
    <message>
        <source>ITIL 4 practices</source>
        <translation>ITIL-4-Praktiken</translation>
    </message>
    <message>
        <source>Implications for the programme</source>
        <translation>Auswirkungen auf das Programm</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>In Konflikt</translation>
    </message>
    <message>
        <source>In groups</source>
        <translation>In Gruppen</translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished">Vor Ort</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Im Umfang</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation>Unabhängigkeit</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Internal audit and management review</source>
        <translation type="unfinished">Internes Audit und Managementbewertung</translation>
    </message>
    <message>
        <source>Interviewees</source>
        <translation type="unfinished">Befragte</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Befragungen</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>Geprüfte Elemente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation type="unfinished">Leitender Auditor</translation>
    </message>
    <message>
        <source>Lead signed at</source>
        <translation>Leit. Auditor abgezeichnet am</translation>
    </message>
    <message>
        <source>Lead signed at UTC offset</source>
        <translation>UTC-Versatz Abzeichnung leit. Auditor</translation>
    </message>
    <message>
        <source>Lead&apos;s reason</source>
        <translation>Grund des leitenden Auditors</translation>
    </message>
    <message>
        <source>Lead&apos;s signature</source>
        <translation>Abzeichnung leit. Auditor</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Dauer in Minuten</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Looked at UTC offset</source>
        <translation>UTC-Versatz der Prüfung</translation>
    </message>
    <message>
        <source>Major</source>
        <translation type="unfinished">Wesentl.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Besprechungen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation type="unfinished">Unterg.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>NC and actions</source>
        <translation>NK und Maßnahmen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Names and order of columns stay as they are; later versions only append to the right.</source>
        <translation>Namen und Reihenfolge der Spalten bleiben; spätere Versionen hängen nur rechts an.</translation>
    </message>
    <message>
        <source>Needs correction, root cause and corrective action before anything else.</source>
        <translation>Erfordert Korrektur, Grundursache und Korrekturmaßnahme vor allem anderen.</translation>
    </message>
    <message>
        <source>Needs correction, root cause and corrective action.</source>
        <translation>Erfordert Korrektur, Grundursache und Korrekturmaßnahme.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No action recorded</source>
        <translation>Keine Maßnahme erfasst</translation>
    </message>
    <message>
        <source>No checklist has been chosen yet.</source>
        <translation>Es wurde noch keine Checkliste gewählt.</translation>
    </message>
    <message>
        <source>Nobody has recorded a result.</source>
        <translation>Niemand hat ein Ergebnis erfasst.</translation>
    </message>
    <message>
        <source>Nonconformities, opportunities for improvement and positive practices.</source>
        <translation>Nichtkonformitäten, Verbesserungsmöglichkeiten und gute Praxis.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished">Nicht zutreffend</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Not sampled</source>
        <translation type="unfinished">Nicht in der Stichprobe</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht abgezeichnet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing judged</source>
        <translation>Nichts bewertet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Numbers on the picture</source>
        <translation>Nummern im Bild</translation>
    </message>
    <message>
        <source>OFI</source>
        <translation type="unfinished">VM</translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation type="unfinished">Objektiver Nachweis</translation>
    </message>
    <message>
        <source>Objective evidence with its SHA-256, by which a file is known to be the one that was seen.</source>
        <translation>Objektive Nachweise mit ihrem SHA-256, an dem sich erkennen lässt, dass eine Datei die gesehene ist.</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Objectives met</source>
        <translation>Ziele erreicht</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Offen</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Offene Konflikte</translation>
    </message>
    <message>
        <source>Opening, team and closing meetings with their minutes.</source>
        <translation>Eröffnungs-, Team- und Abschlussbesprechungen mit ihrem Protokoll.</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Overdue at export</source>
        <translation>Überfällig bei Export</translation>
    </message>
    <message>
        <source>Own area</source>
        <translation>Eigenes Gebiet</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished">Verantwortlich</translation>
    </message>
    <message>
        <source>Owner of the gap</source>
        <translation>Verantwortlich für die Lücke</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiere</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Parts that are about their auditor&apos;s own work, and why nevertheless.</source>
        <translation>Teile, die die eigene Arbeit ihres Auditors betreffen, und warum dennoch.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Plan</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation type="unfinished">Erstellt von</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Teilnahmeart</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Proof called for</source>
        <translation>Geforderter Nachweis</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question to evidence</source>
        <translation>Frage zu Nachweis</translation>
    </message>
    <message>
        <source>Question to finding</source>
        <translation>Frage zu Feststellung</translation>
    </message>
    <message>
        <source>Question, evidence, finding and action: each link in a row of its own, both ends to click.</source>
        <translation>Frage, Nachweis, Feststellung und Maßnahme: jede Verknüpfung in eigener Zeile, beide Enden anklickbar.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Fragen</translation>
    </message>
    <message>
        <source>Raised at</source>
        <translation>Festgestellt am</translation>
    </message>
    <message>
        <source>Raised at UTC offset</source>
        <translation>UTC-Versatz der Feststellung</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Festgestellt am</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason for grade</source>
        <translation>Begründung der Einstufung</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Eingegangen am</translation>
    </message>
    <message>
        <source>Received at UTC offset</source>
        <translation>UTC-Versatz des Eingangs</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Recorded value</source>
        <translation>Erfasster Wert</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation type="unfinished">Aus der Ferne</translation>
    </message>
    <message>
        <source>Repeat of</source>
        <translation>Wiederholung von</translation>
    </message>
    <message>
        <source>Report date</source>
        <translation>Berichtsdatum</translation>
    </message>
    <message>
        <source>Report issued</source>
        <translation>Bericht ausgestellt</translation>
    </message>
    <message>
        <source>Report version</source>
        <translation>Berichtsversion</translation>
    </message>
    <message>
        <source>Representative of the organisation</source>
        <translation>Vertreter der Organisation</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished">Anforderung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Results by ITIL 4 practice; a question with several practices counts for each.</source>
        <translation>Ergebnisse nach ITIL-4-Praktik; eine Frage mit mehreren Praktiken zählt für jede.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished">Aufbewahrung</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation type="unfinished">Geprüft von</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Grundursache</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of copies of further files</source>
        <translation>SHA-256 der Kopien weiterer Dateien</translation>
    </message>
    <message>
        <source>SHA-256 of further files</source>
        <translation>SHA-256 weiterer Dateien</translation>
    </message>
    <message>
        <source>SHA-256 of the checklist</source>
        <translation>SHA-256 der Checkliste</translation>
    </message>
    <message>
        <source>SHA-256 of the copy</source>
        <translation>SHA-256 der Kopie</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Stichprobenverfahren</translation>
    </message>
    <message>
        <source>Saving the workbook</source>
        <translation>Arbeitsmappe wird gespeichert</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished">Freigabe</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Abgezeichnet</translation>
    </message>
    <message>
        <source>Significant changes</source>
        <translation>Wesentliche Änderungen</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">Standort</translation>
    </message>
    <message>
        <source>Sites of the sessions</source>
        <translation>Standorte der Termine</translation>
    </message>
    <message>
        <source>Sites, services and clients inside and outside the scope.</source>
        <translation>Standorte, Services und Kunden innerhalb und außerhalb des Umfangs.</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Größe (Bytes)</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>Suggested sample</source>
        <translation>Empfohlene Stichprobe</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Aufgenommen am</translation>
    </message>
    <message>
        <source>Taken at UTC offset</source>
        <translation>UTC-Versatz der Aufnahme</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Text</translation>
    </message>
    <message>
        <source>Texts that are longer than a cell can be; the cell says where its text goes on.</source>
        <translation>Texte, die länger sind, als eine Zelle sein kann; die Zelle sagt, wo ihr Text weitergeht.</translation>
    </message>
    <message>
        <source>The audit plan beside what really happened.</source>
        <translation>Der Auditplan neben dem tatsächlichen Ablauf.</translation>
    </message>
    <message>
        <source>The objective evidence seen shows that the requirement is met.</source>
        <translation>Die gesehenen objektiven Nachweise zeigen, dass die Anforderung erfüllt ist.</translation>
    </message>
    <message>
        <source>The requirement is met; the auditor sees how it could be met better.</source>
        <translation>Die Anforderung ist erfüllt; der Auditor sieht, wie sie besser erfüllt werden könnte.</translation>
    </message>
    <message>
        <source>Tickets, changes, agents and records looked at, with what each showed.</source>
        <translation>Geprüfte Tickets, Änderungen, Agenten und Aufzeichnungen, mit dem, was sie zeigten.</translation>
    </message>
    <message>
        <source>Times read as the clock showed them at the place where they were recorded; their offset from UTC is in a column of its own.</source>
        <translation>Zeiten stehen so, wie die Uhr am Ort der Aufzeichnung sie zeigte; ihr Versatz zu UTC steht in einer eigenen Spalte.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>To title</source>
        <translation>Titel zu</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>UTC offset</source>
        <translation>UTC-Versatz</translation>
    </message>
    <message>
        <source>Verdicts by standard</source>
        <translation>Bewertungen je Norm</translation>
    </message>
    <message>
        <source>Verification note</source>
        <translation>Notiz zur Verifizierung</translation>
    </message>
    <message>
        <source>Verification of</source>
        <translation>Verifizierung von</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verifiziert von</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verifiziert am</translation>
    </message>
    <message>
        <source>Version {format_version}</source>
        <translation>Version {format_version}</translation>
    </message>
    <message>
        <source>Versions of the answer disagree and nobody has settled it.</source>
        <translation>Versionen der Antwort widersprechen sich, und niemand hat den Konflikt gelöst.</translation>
    </message>
    <message>
        <source>Versions of the kind disagree and nobody has settled it.</source>
        <translation>Versionen der Art widersprechen sich, und niemand hat den Konflikt gelöst.</translation>
    </message>
    <message>
        <source>Was not looked at in this audit; left out of the degree of fulfilment.</source>
        <translation>Wurde in diesem Audit nicht geprüft; bleibt beim Erfüllungsgrad außer Betracht.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>What really happened</source>
        <translation>Tatsächlicher Ablauf</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Worauf achten</translation>
    </message>
    <message>
        <source>Which sections auditors and lead auditor signed, and whether anything changed since.</source>
        <translation>Welche Kapitel Auditoren und leitender Auditor abgezeichnet haben und ob sich seitdem etwas geändert hat.</translation>
    </message>
    <message>
        <source>Who gets the report, and in which form.</source>
        <translation>Wer den Bericht erhält, und in welcher Form.</translation>
    </message>
    <message>
        <source>Who was asked, by role, when, and on which questions.</source>
        <translation>Wer befragt wurde, nach Rolle, wann und zu welchen Fragen.</translation>
    </message>
    <message>
        <source>Who was at which meeting.</source>
        <translation>Wer bei welcher Besprechung war.</translation>
    </message>
    <message>
        <source>Why they say the same</source>
        <translation>Warum sie dasselbe sagen</translation>
    </message>
    <message>
        <source>Wide sheets print on two pages side by side, the first column on both; the last columns of the largest stay on the screen unless the print area is widened.</source>
        <translation>Breite Blätter werden auf zwei Seiten nebeneinander gedruckt, die erste Spalte auf beiden; die letzten Spalten der größten bleiben am Bildschirm, sofern der Druckbereich nicht erweitert wird.</translation>
    </message>
    <message>
        <source>Worth keeping, and worth copying elsewhere.</source>
        <translation>Bewahrenswert und andernorts nachahmenswert.</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>page {number} of {total}</source>
        <translation>Seite {number} von {total}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>… continued in {place}</source>
        <translation>… Fortsetzung in {place}</translation>
    </message>
</context>
<context>
    <name>RemarksPanel</name>
    <message>
        <source>A reviewer would have nothing to remark.</source>
        <translation>Ein Prüfer hätte nichts anzumerken.</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Does not apply here: lay it aside for this finding</source>
        <translation>Trifft hier nicht zu: für diese Feststellung beiseitelegen</translation>
    </message>
    <message>
        <source>Does not apply here: {}</source>
        <translation>Trifft hier nicht zu: {}</translation>
    </message>
    <message>
        <source>Go to it (F7). Rule: {}</source>
        <translation>Dorthin (F7). Regel: {}</translation>
    </message>
    <message>
        <source>Laid aside: {}. Show again</source>
        <translation>Beiseitegelegt: {}. Wieder zeigen</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>Zu beheben</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>{mark} {severity} · {field}</source>
        <translation>{mark} {severity} · {field}</translation>
    </message>
    <message>
        <source>{}, {}: {} Go to it.</source>
        <translation>{}, {}: {} Dorthin.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n action(s) (is|are) overdue</source>
        <translation>
            <numerusform>%n Maßnahme ist überfällig</numerusform>
            <numerusform>%n Maßnahmen sind überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) (is|are) overdue on {day}</source>
        <translation>
            <numerusform>%n Maßnahme ist am {day} überfällig</numerusform>
            <numerusform>%n Maßnahmen sind am {day} überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) stated: {states} on {day}.</source>
        <translation>
            <numerusform>%n Maßnahme angegeben: {states} am {day}.</numerusform>
            <numerusform>%n Maßnahmen angegeben: {states} am {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) stated: {states}.</source>
        <translation>
            <numerusform>%n Maßnahme angegeben: {states}.</numerusform>
            <numerusform>%n Maßnahmen angegeben: {states}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) missing, marked below.</source>
        <translation>
            <numerusform>%n Datei fehlt, unten gekennzeichnet.</numerusform>
            <numerusform>%n Dateien fehlen, unten gekennzeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Feststellung</numerusform>
            <numerusform>%n Feststellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further action(s) in {place}.</source>
        <translation>
            <numerusform>%n weitere Maßnahme in {place}.</numerusform>
            <numerusform>%n weitere Maßnahmen in {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s).</source>
        <translation>
            <numerusform>%n Nachweis.</numerusform>
            <numerusform>%n Nachweise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major nonconformity(s)</source>
        <translation>
            <numerusform>%n wesentliche Nichtkonformität</numerusform>
            <numerusform>%n wesentliche Nichtkonformitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor nonconformity(s)</source>
        <translation>
            <numerusform>%n untergeordnete Nichtkonformität</numerusform>
            <numerusform>%n untergeordnete Nichtkonformitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s) for improvement</source>
        <translation>
            <numerusform>%n Verbesserungsmöglichkeit</numerusform>
            <numerusform>%n Verbesserungsmöglichkeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n change(s) in the log of this audit).</source>
        <translation>
            <numerusform>(%n Änderung im Protokoll dieses Audits).</numerusform>
            <numerusform>(%n Änderungen im Protokoll dieses Audits).</numerusform>
        </translation>
    </message>
    <message>
        <source>, version {report_version}</source>
        <translation>, Version {report_version}</translation>
    </message>
    <message>
        <source>; follow-up as of {day}</source>
        <translation>; Folgemaßnahmen mit Stand vom {day}</translation>
    </message>
    <message>
        <source>A document cannot contain its own hash. The hash of this PDF is kept by the program that made it, or by whoever received it first.</source>
        <translation>Ein Dokument kann seinen eigenen Hashwert nicht enthalten. Den Hashwert dieses PDF bewahrt das Programm auf, das es erstellt hat, oder wer es zuerst erhielt.</translation>
    </message>
    <message>
        <source>A major nonconformity puts in doubt that the service management system can achieve its intended results; several minor ones on one matter may add up to it. A minor nonconformity does not. An opportunity for improvement is no nonconformity, and a nonconformity is never recorded as one. Causes and solutions are left to the auditee.</source>
        <translation>Eine wesentliche Nichtkonformität stellt in Frage, ob das Service-Management-System seine beabsichtigten Ergebnisse erreichen kann; mehrere untergeordnete zum selben Gegenstand können zusammen einer wesentlichen gleichkommen. Eine untergeordnete Nichtkonformität tut das nicht. Eine Verbesserungsmöglichkeit ist keine Nichtkonformität, und eine Nichtkonformität wird nie als solche aufgezeichnet. Ursachen und Lösungen bleiben der auditierten Organisation überlassen.</translation>
    </message>
    <message>
        <source>A question that belongs to several practices counts for each of them.</source>
        <translation>Eine Frage, die zu mehreren Praktiken gehört, zählt für jede von ihnen.</translation>
    </message>
    <message>
        <source>A question that counts for several standards is asked once. Its answer is the verdict for each, unless the auditor judged it otherwise for one; findings can be graded differently for each.</source>
        <translation>Eine Frage, die für mehrere Normen zählt, wird einmal gestellt. Ihre Antwort ist die Bewertung für jede Norm, sofern der Auditor für eine nicht anders entschieden hat; Feststellungen können je Norm verschieden eingestuft werden.</translation>
    </message>
    <message>
        <source>A signature confirms that the report was received and discussed, not that every finding is agreed.</source>
        <translation>Eine Unterschrift bestätigt, dass der Bericht empfangen und besprochen wurde, nicht das Einverständnis mit jeder Feststellung.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">Angenommen</translation>
    </message>
    <message>
        <source>Accepted with a comment</source>
        <translation>Mit Anmerkung angenommen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>All are in {place}, with those implemented and verified.</source>
        <translation>Alle stehen in {place}, mit den umgesetzten und verifizierten.</translation>
    </message>
    <message>
        <source>All clauses</source>
        <translation>Alle Abschnitte</translation>
    </message>
    <message>
        <source>An audit rests on samples and gives no certainty about what was not examined. How this one sampled, and the limits that follow from it, are stated in {section_link}.</source>
        <translation>Ein Audit beruht auf Stichproben und gibt keine Gewissheit über das, was nicht geprüft wurde. Wie hier Stichproben genommen wurden und welche Grenzen daraus folgen, steht in {section_link}.</translation>
    </message>
    <message>
        <source>An opportunity for improvement counts as fulfilled.</source>
        <translation>Eine Verbesserungsmöglichkeit zählt als erfüllt.</translation>
    </message>
    <message>
        <source>Annex B gives the SHA-256 of every evidence file as it was received. Ask for the file, compute its hash and compare all 64 digits. If a single bit differs, so does the hash.</source>
        <translation>Anhang B nennt den SHA-256 jeder Nachweisdatei, wie sie eingegangen ist. Die Datei anfordern, ihren Hashwert berechnen und alle 64 Stellen vergleichen. Unterscheidet sich ein einziges Bit, so unterscheidet sich auch der Hashwert.</translation>
    </message>
    <message>
        <source>Annex {letter}</source>
        <translation>Anhang {letter}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answered checklist</source>
        <translation>Beantwortete Checkliste</translation>
    </message>
    <message>
        <source>Appropriateness of the scope</source>
        <translation>Angemessenheit des Umfangs</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Approved by: date, signature</source>
        <translation>Freigegeben von: Datum, Unterschrift</translation>
    </message>
    <message>
        <source>Areas not covered, with reasons</source>
        <translation>Nicht abgedeckte Bereiche, mit Gründen</translation>
    </message>
    <message>
        <source>As recorded in the working papers. Auditees are named in {section_link}.</source>
        <translation>Wie in den Arbeitspapieren aufgezeichnet. Die Auditierten sind in {section_link} genannt.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Attended by</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Audit client</source>
        <translation>Auditauftraggeber</translation>
    </message>
    <message>
        <source>Audit criteria</source>
        <translation>Auditkriterien</translation>
    </message>
    <message>
        <source>Audit dates</source>
        <translation>Audittermine</translation>
    </message>
    <message>
        <source>Audit plan and what took place</source>
        <translation>Auditplan und Ablauf</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Auditbericht</translation>
    </message>
    <message>
        <source>Audit team</source>
        <translation>Auditteam</translation>
    </message>
    <message>
        <source>Audit team and participants</source>
        <translation>Auditteam und Teilnehmer</translation>
    </message>
    <message>
        <source>Auditee</source>
        <translation type="unfinished">Auditierte Organisation</translation>
    </message>
    <message>
        <source>Auditee: date, signature</source>
        <translation>Auditierte Organisation: Datum, Unterschrift</translation>
    </message>
    <message>
        <source>Auditees and client’s representatives</source>
        <translation>Auditierte und Vertreter des Kunden</translation>
    </message>
    <message>
        <source>Auditee’s acknowledgement</source>
        <translation>Stellungnahme der auditierten Organisation</translation>
    </message>
    <message>
        <source>Auditee’s response</source>
        <translation>Antwort der auditierten Organisation</translation>
    </message>
    <message>
        <source>Auditing body</source>
        <translation>Auditierende Stelle</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">Auditor</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>Auditoren</translation>
    </message>
    <message>
        <source>Auditors judged these questions differently. Each answer stands as it was given; the lead auditor decided which result counts.</source>
        <translation>Diese Fragen haben die Auditoren unterschiedlich bewertet. Jede Antwort steht, wie sie gegeben wurde; der leitende Auditor hat entschieden, welches Ergebnis zählt.</translation>
    </message>
    <message>
        <source>By ITIL 4 practice</source>
        <translation>Nach ITIL-4-Praktik</translation>
    </message>
    <message>
        <source>By standard</source>
        <translation>Nach Norm</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Changes and earlier actions</source>
        <translation>Änderungen und frühere Maßnahmen</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Choose A4 or Letter.</source>
        <translation>A4 oder Letter wählen.</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Clause of {title}</source>
        <translation>Abschnitt von {title}</translation>
    </message>
    <message>
        <source>Clause {clause}</source>
        <translation>Abschnitt {clause}</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished">Kunde</translation>
    </message>
    <message>
        <source>Client accounts</source>
        <translation>Kundenkonten</translation>
    </message>
    <message>
        <source>Close the file if it is open elsewhere, or choose another folder.</source>
        <translation>Die Datei schließen, falls sie anderswo geöffnet ist, oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Close the file if it is open in another program, or choose another place.</source>
        <translation>Die Datei schließen, falls sie in einem anderen Programm geöffnet ist, oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Combined audit: no</source>
        <translation>Kombiniertes Audit: nein</translation>
    </message>
    <message>
        <source>Combined audit: yes, with {standards}</source>
        <translation>Kombiniertes Audit: ja, mit {standards}</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished">Schlussfolgerung</translation>
    </message>
    <message>
        <source>Conclusion and follow-up</source>
        <translation>Schlussfolgerung und Folgemaßnahmen</translation>
    </message>
    <message>
        <source>Conf</source>
        <translation>Konf</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>Konformität</translation>
    </message>
    <message>
        <source>Conformity by clause</source>
        <translation>Konformität nach Abschnitten</translation>
    </message>
    <message>
        <source>Conformity by clause group</source>
        <translation>Konformität nach Abschnittsgruppen</translation>
    </message>
    <message>
        <source>Conforms</source>
        <translation type="unfinished">Konform</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Korrekturmaßnahme</translation>
    </message>
    <message>
        <source>Corrective action plan</source>
        <translation>Plan der Korrekturmaßnahmen</translation>
    </message>
    <message>
        <source>Corrective action to be stated</source>
        <translation>Korrekturmaßnahme noch anzugeben</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>ENTWURF</translation>
    </message>
    <message>
        <source>Data of the audit</source>
        <translation>Daten des Audits</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>Datum des Berichts</translation>
    </message>
    <message>
        <source>Decided by {name}</source>
        <translation>Entschieden von {name}</translation>
    </message>
    <message>
        <source>Decisions on differing answers</source>
        <translation>Entscheidungen zu unterschiedlichen Antworten</translation>
    </message>
    <message>
        <source>Degree of fulfilment</source>
        <translation>Erfüllungsgrad</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Deviations from the plan</source>
        <translation>Abweichungen vom Plan</translation>
    </message>
    <message>
        <source>Disputed by</source>
        <translation>Bestritten von</translation>
    </message>
    <message>
        <source>Disputed findings</source>
        <translation>Bestrittene Feststellungen</translation>
    </message>
    <message>
        <source>Disputed; see section 12</source>
        <translation>Bestritten; siehe Abschnitt 12</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Verteiler</translation>
    </message>
    <message>
        <source>Div</source>
        <translation>Uneins</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Uneins</translation>
    </message>
    <message>
        <source>Diverging opinions</source>
        <translation>Abweichende Meinungen</translation>
    </message>
    <message>
        <source>Document control</source>
        <translation>Dokumentenlenkung</translation>
    </message>
    <message>
        <source>Documents seen</source>
        <translation>Gesehene Dokumente</translation>
    </message>
    <message>
        <source>Does not apply under the conditions of this audit.</source>
        <translation>Trifft unter den Bedingungen dieses Audits nicht zu.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Draft; not issued</source>
        <translation>Entwurf; nicht ausgestellt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Due and status</source>
        <translation>Fälligkeit und Status</translation>
    </message>
    <message>
        <source>Due, status and effectiveness</source>
        <translation>Fälligkeit, Status und Wirksamkeit</translation>
    </message>
    <message>
        <source>Each auditor signed their own work in a section, the lead auditor all of it. A signature counts only while nothing of what was signed has changed.</source>
        <translation>Jeder Auditor hat die eigene Arbeit in einem Kapitel abgezeichnet, der leitende Auditor das ganze Kapitel. Eine Abzeichnung zählt nur, solange sich am Abgezeichneten nichts geändert hat.</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Wirksamkeit</translation>
    </message>
    <message>
        <source>Effectiveness not yet verified.</source>
        <translation>Wirksamkeit noch nicht verifiziert.</translation>
    </message>
    <message>
        <source>Effectiveness of earlier corrective actions</source>
        <translation>Wirksamkeit früherer Korrekturmaßnahmen</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Effort to close the gap</source>
        <translation>Aufwand zum Schließen der Lücke</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Nachweise</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>Nachweisdateien</translation>
    </message>
    <message>
        <source>Evidence register</source>
        <translation>Nachweisregister</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Ausschlüsse</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Fields in which entries of the audit team disagree: {count}. None of the versions below stands as the result of the audit.</source>
        <translation>Felder, in denen sich Einträge des Auditteams widersprechen: {count}. Keine der folgenden Versionen gilt als Ergebnis des Audits.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Feststellungen</translation>
    </message>
    <message>
        <source>Findings that say the same stand together (findings: {findings}, groups: {groups}). Each stays a finding of its own and counts for its site.</source>
        <translation>Feststellungen, die dasselbe sagen, stehen zusammen (Feststellungen: {findings}, Gruppen: {groups}). Jede bleibt eine eigene Feststellung und zählt für ihren Standort.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Fingerprint of the data</source>
        <translation>Fingerabdruck der Daten</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Folgemaßnahmen</translation>
    </message>
    <message>
        <source>Follow-up as of</source>
        <translation>Stand der Folgemaßnahmen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Further file</source>
        <translation>Weitere Datei</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Grade for {standard_title}</source>
        <translation>Einstufung für {standard_title}</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Has marks, but no marked copy: not handed out.</source>
        <translation>Hat Markierungen, aber keine markierte Kopie: nicht herausgegeben.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Verwahrt von</translation>
    </message>
    <message>
        <source>How to verify this report</source>
        <translation>So lässt sich dieser Bericht prüfen</translation>
    </message>
    <message>
        <source>Implications for the audit programme</source>
        <translation>Auswirkungen auf das Auditprogramm</translation>
    </message>
    <message>
        <source>In this report and in evidence folders: {copy}, SHA-256 {sha256}</source>
        <translation>In diesem Bericht und in Nachweisordnern: {copy}, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation type="unfinished">Unabhängigkeit</translation>
    </message>
    <message>
        <source>Independence statement</source>
        <translation>Erklärung der Unabhängigkeit</translation>
    </message>
    <message>
        <source>Internal audit and management review</source>
        <translation>Internes Audit und Managementbewertung</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>Befragt</translation>
    </message>
    <message>
        <source>Interviewed (role)</source>
        <translation>Befragt (Rolle)</translation>
    </message>
    <message>
        <source>Interviewees</source>
        <translation>Befragte</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished">Ausgestellt</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>Geprüfte Elemente</translation>
    </message>
    <message>
        <source>Joint audit: no</source>
        <translation>Gemeinsames Audit: nein</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation type="unfinished">Leitender Auditor</translation>
    </message>
    <message>
        <source>Lead auditor: date, signature</source>
        <translation>Leitender Auditor: Datum, Unterschrift</translation>
    </message>
    <message>
        <source>Lead’s conclusion:</source>
        <translation>Schlussfolgerung des leitenden Auditors:</translation>
    </message>
    <message>
        <source>Left as a diverging opinion:</source>
        <translation>Als abweichende Meinung belassen:</translation>
    </message>
    <message>
        <source>Left out: {left}.</source>
        <translation>Ausgelassen: {left}.</translation>
    </message>
    <message>
        <source>Left undecided by {name}</source>
        <translation>Unentschieden belassen von {name}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Levels: {levels}. Of {count} clauses rated, {low} rated below 3. The mean level is {mean}. Where a clause was rated by several questions, the lowest level counts. Weight says how much certification hangs on it.</source>
        <translation>Stufen: {levels}. Von {count} bewerteten Abschnitten liegen {low} unter 3. Die mittlere Stufe ist {mean}. Wurde ein Abschnitt durch mehrere Fragen bewertet, zählt die niedrigste Stufe. Das Gewicht sagt, wie viel für die Zertifizierung davon abhängt.</translation>
    </message>
    <message>
        <source>Limits of sampling</source>
        <translation>Grenzen der Stichprobe</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Made on {moment} with {program}</source>
        <translation>Erstellt am {moment} mit {program}</translation>
    </message>
    <message>
        <source>Maj</source>
        <translation>Wes</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Wesentl.</translation>
    </message>
    <message>
        <source>Major nonconformity</source>
        <translation type="unfinished">Wesentliche Nichtkonformität</translation>
    </message>
    <message>
        <source>Make the report again.</source>
        <translation>Den Bericht neu erstellen.</translation>
    </message>
    <message>
        <source>Maturity by clause</source>
        <translation>Reifegrad nach Abschnitten</translation>
    </message>
    <message>
        <source>Meetings and attendance</source>
        <translation>Besprechungen und Anwesenheit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Method, sampling and limitations</source>
        <translation>Verfahren, Stichproben und Grenzen</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Unt</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Unterg.</translation>
    </message>
    <message>
        <source>Minor nonconformity</source>
        <translation type="unfinished">Untergeordnete Nichtkonformität</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>N/a</source>
        <translation>N/z</translation>
    </message>
    <message>
        <source>N/s</source>
        <translation>N/St</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nature of the failure</source>
        <translation>Art des Mangels</translation>
    </message>
    <message>
        <source>No audit team is recorded.</source>
        <translation>Es ist kein Auditteam aufgezeichnet.</translation>
    </message>
    <message>
        <source>No conclusion has been stated yet.</source>
        <translation>Es ist noch keine Schlussfolgerung angegeben.</translation>
    </message>
    <message>
        <source>No corrective action has been stated.</source>
        <translation>Es ist keine Korrekturmaßnahme angegeben.</translation>
    </message>
    <message>
        <source>No corrective action is open.</source>
        <translation>Es ist keine Korrekturmaßnahme offen.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Termin</translation>
    </message>
    <message>
        <source>No date stated.</source>
        <translation>Kein Datum angegeben.</translation>
    </message>
    <message>
        <source>No diverging opinions remain between the audit team and the auditee.</source>
        <translation>Zwischen Auditteam und auditierter Organisation bestehen keine abweichenden Meinungen mehr.</translation>
    </message>
    <message>
        <source>No evidence is linked to this finding.</source>
        <translation>Mit dieser Feststellung ist kein Nachweis verknüpft.</translation>
    </message>
    <message>
        <source>No evidence is recorded.</source>
        <translation>Es ist kein Nachweis aufgezeichnet.</translation>
    </message>
    <message>
        <source>No interviewees are recorded in the working papers.</source>
        <translation>In den Arbeitspapieren sind keine Befragten aufgezeichnet.</translation>
    </message>
    <message>
        <source>No meetings are recorded.</source>
        <translation>Es sind keine Besprechungen aufgezeichnet.</translation>
    </message>
    <message>
        <source>No question has been judged yet.</source>
        <translation>Es wurde noch keine Frage bewertet.</translation>
    </message>
    <message>
        <source>No recipients are recorded.</source>
        <translation>Es sind keine Empfänger aufgezeichnet.</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No response has been given yet.</source>
        <translation>Es liegt noch keine Antwort vor.</translation>
    </message>
    <message>
        <source>No results have been recorded yet.</source>
        <translation>Es sind noch keine Ergebnisse erfasst.</translation>
    </message>
    <message>
        <source>No single items are listed; Annex A names the samples.</source>
        <translation>Es sind keine einzelnen Elemente aufgeführt; Anhang A nennt die Stichproben.</translation>
    </message>
    <message>
        <source>No timetable is recorded.</source>
        <translation>Es ist kein Zeitplan aufgezeichnet.</translation>
    </message>
    <message>
        <source>No version</source>
        <translation>Keine Version</translation>
    </message>
    <message>
        <source>Nobody is recorded.</source>
        <translation>Es ist niemand aufgezeichnet.</translation>
    </message>
    <message>
        <source>Nonconformities</source>
        <translation>Nichtkonformitäten</translation>
    </message>
    <message>
        <source>Nonconformity</source>
        <translation>Nichtkonformität</translation>
    </message>
    <message>
        <source>None recorded.</source>
        <translation>Keine aufgezeichnet.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished">Nicht zutreffend</translation>
    </message>
    <message>
        <source>Not asked about:</source>
        <translation>Nicht gefragt zu:</translation>
    </message>
    <message>
        <source>Not in scope:</source>
        <translation>Nicht im Umfang:</translation>
    </message>
    <message>
        <source>Not in the workspace.</source>
        <translation>Nicht im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not sampled</source>
        <translation type="unfinished">Nicht in der Stichprobe</translation>
    </message>
    <message>
        <source>Not spl.</source>
        <translation>N/St</translation>
    </message>
    <message>
        <source>Not stated.</source>
        <translation>Keine Angabe.</translation>
    </message>
    <message>
        <source>Not yet acknowledged.</source>
        <translation>Noch keine Stellungnahme.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>OFI</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>OFI: opportunity for improvement. Each clause group shows its gravest result or finding.</source>
        <translation>VM: Verbesserungsmöglichkeit. Jede Abschnittsgruppe zeigt ihr schwerstes Ergebnis oder ihre schwerste Feststellung.</translation>
    </message>
    <message numerus="yes">
        <source>OFI: opportunity for improvement. Each clause group shows its gravest result or finding; %n positive practice(s) (is|are) not counted.</source>
        <translation>
            <numerusform>VM: Verbesserungsmöglichkeit. Jede Abschnittsgruppe zeigt ihr schwerstes Ergebnis oder ihre schwerste Feststellung; %n gute Praxis ist nicht gezählt.</numerusform>
            <numerusform>VM: Verbesserungsmöglichkeit. Jede Abschnittsgruppe zeigt ihr schwerstes Ergebnis oder ihre schwerste Feststellung; gute Praxis (%n) ist nicht gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation>Objektiver Nachweis</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Objectives met</source>
        <translation>Ziele erreicht</translation>
    </message>
    <message>
        <source>Observers and guides</source>
        <translation>Beobachter und Begleiter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Offen</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation type="unfinished">Offene Konflikte</translation>
    </message>
    <message>
        <source>Open the workspace and compare the fingerprint it shows for this audit with the one in the document control ({count}). If they are equal, the data are unchanged since this report was made. The program can also check the whole chain of changes; it names the first entry that does not fit.</source>
        <translation>Den Arbeitsbereich öffnen und den dort gezeigten Fingerabdruck dieses Audits mit dem in der Dokumentenlenkung vergleichen ({count}). Stimmen sie überein, sind die Daten seit der Erstellung dieses Berichts unverändert. Das Programm kann auch die gesamte Kette der Änderungen prüfen; es nennt den ersten Eintrag, der nicht passt.</translation>
    </message>
    <message>
        <source>Opportunities for improvement</source>
        <translation>Verbesserungsmöglichkeiten</translation>
    </message>
    <message>
        <source>Opportunity for improvement</source>
        <translation type="unfinished">Verbesserungsmöglichkeit</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisation not stated</source>
        <translation>Organisation nicht angegeben</translation>
    </message>
    <message>
        <source>Organisation, scope and criteria</source>
        <translation>Organisation, Umfang und Kriterien</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Overdue on {day}</source>
        <translation>Überfällig am {day}</translation>
    </message>
    <message>
        <source>Overdue, {status}</source>
        <translation>Überfällig, {status}</translation>
    </message>
    <message>
        <source>Own area of work</source>
        <translation>Eigenes Arbeitsgebiet</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Owner of the gap</source>
        <translation>Verantwortlich für die Lücke</translation>
    </message>
    <message>
        <source>Owner, due, status</source>
        <translation>Verantwortlich, Fälligkeit, Status</translation>
    </message>
    <message>
        <source>Page {number} of</source>
        <translation>Seite {number} von</translation>
    </message>
    <message>
        <source>Part of the audit</source>
        <translation>Teil des Audits</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures are handed out without place and camera data, and redacted ones as a copy. Such a copy has a hash of its own; the manifest beside the evidence names it and that of the original.</source>
        <translation>Bilder werden ohne Orts- und Kameradaten herausgegeben, geschwärzte als Kopie. Eine solche Kopie hat einen eigenen Hashwert; das Manifest bei den Nachweisen nennt ihn und den des Originals.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished">Geplant</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Positive practice</source>
        <translation type="unfinished">Gute Praxis</translation>
    </message>
    <message>
        <source>Positive practices</source>
        <translation>Gute Praxis</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praktik</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Teilnahmeart</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Questions by result: {result_words}, and open: not answered, or with working papers that diverge. Fulfilled is the share of judged questions that conform, with or without an opportunity. The shape before a clause is its gravest result or finding. Evidence counts what the questions and findings of a clause rest on; {section_link} names it, {section_link2} describes it.</source>
        <translation>Fragen nach Ergebnis: {result_words}, und offen: nicht beantwortet oder mit uneinheitlichen Arbeitspapieren. Erfüllt ist der Anteil der bewerteten Fragen, die konform sind, mit oder ohne Verbesserungsmöglichkeit. Das Zeichen vor einem Abschnitt ist sein schwerstes Ergebnis oder seine schwerste Feststellung. Nachweise zählt, worauf sich die Fragen und Feststellungen eines Abschnitts stützen; {section_link} nennt sie, {section_link2} beschreibt sie.</translation>
    </message>
    <message>
        <source>Questions on which working papers diverge</source>
        <translation>Fragen mit uneinheitlichen Arbeitspapieren</translation>
    </message>
    <message>
        <source>Questions that each auditor answered, the evidence that questions and findings of a clause rest on, and the sessions of the plan that name it, by their number in {section_link}.</source>
        <translation>Fragen, die jeder Auditor beantwortet hat, die Nachweise, auf die sich Fragen und Feststellungen eines Abschnitts stützen, und die Termine des Plans, die ihn nennen, mit ihrer Nummer in {section_link}.</translation>
    </message>
    <message>
        <source>Questions: {total}. Judged: {judged}; of these fulfilled: {met} (degree of fulfilment {degree}).</source>
        <translation>Fragen: {total}. Bewertet: {judged}; davon erfüllt: {met} (Erfüllungsgrad {degree}).</translation>
    </message>
    <message>
        <source>Questions: {total}. Judged: {judged}; of these fulfilled: {met}.</source>
        <translation>Fragen: {total}. Bewertet: {judged}; davon erfüllt: {met}.</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Festgestellt von</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <translation>Begründung der Einstufung</translation>
    </message>
    <message>
        <source>Reason in spite of own work</source>
        <translation>Grund trotz eigener Arbeit</translation>
    </message>
    <message>
        <source>Rec</source>
        <translation>Erf</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Recorded, not judged</source>
        <translation type="unfinished">Erfasst, nicht bewertet</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Repeat of</source>
        <translation>Wiederholung von</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">Bericht</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Vertreter</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Respond: {finding}</source>
        <translation>Antworten: {finding}</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Results of the questions</source>
        <translation>Ergebnisse der Fragen</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Reviewed by: date, signature</source>
        <translation>Geprüft von: Datum, Unterschrift</translation>
    </message>
    <message>
        <source>Risks and obstacles</source>
        <translation>Risiken und Hindernisse</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role not stated</source>
        <translation>Rolle nicht angegeben</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Stichprobenverfahren</translation>
    </message>
    <message>
        <source>Sampling disclaimer and confidentiality</source>
        <translation>Hinweis zur Stichprobe und Vertraulichkeit</translation>
    </message>
    <message>
        <source>Say the same</source>
        <translation>Sagen dasselbe</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished">Kapitel</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Termin {number}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Abgezeichnet</translation>
    </message>
    <message>
        <source>Significant changes since the last audit</source>
        <translation>Wesentliche Änderungen seit dem letzten Audit</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">Standort</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Sites, services and clients</source>
        <translation>Standorte, Services und Kunden</translation>
    </message>
    <message>
        <source>Snapshot taken</source>
        <translation>Datenstand</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>Stated by the auditee; the audit team only enters the verification.</source>
        <translation>Von der auditierten Organisation angegeben; das Auditteam trägt nur die Verifizierung ein.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Statement on conformity</source>
        <translation>Aussage zur Konformität</translation>
    </message>
    <message>
        <source>Statement on effectiveness</source>
        <translation>Aussage zur Wirksamkeit</translation>
    </message>
    <message>
        <source>Statement on open conflicts</source>
        <translation>Stellungnahme zu offenen Konflikten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>The audit examined samples of the records, services and activities that were available when it was held. What was not sampled was not examined: nonconformities may exist that this report does not name, and the absence of a finding is no proof of conformity beyond the samples.</source>
        <translation>Das Audit hat Stichproben der Aufzeichnungen, Services und Tätigkeiten geprüft, die zur Zeit des Audits verfügbar waren. Was nicht in der Stichprobe war, wurde nicht geprüft: es können Nichtkonformitäten bestehen, die dieser Bericht nicht nennt, und das Fehlen einer Feststellung ist kein Beleg für Konformität über die Stichproben hinaus.</translation>
    </message>
    <message>
        <source>The audit raised no findings.</source>
        <translation>Das Audit ergab keine Feststellungen.</translation>
    </message>
    <message>
        <source>The audit raised no nonconformities and no opportunities for improvement.</source>
        <translation>Das Audit ergab keine Nichtkonformitäten und keine Verbesserungsmöglichkeiten.</translation>
    </message>
    <message>
        <source>The audit raised no nonconformities.</source>
        <translation>Das Audit ergab keine Nichtkonformitäten.</translation>
    </message>
    <message>
        <source>The audit raised {listing}.</source>
        <translation>Das Audit ergab {listing}.</translation>
    </message>
    <message>
        <source>The audit recorded no opportunities for improvement.</source>
        <translation>Das Audit ergab keine Verbesserungsmöglichkeiten.</translation>
    </message>
    <message>
        <source>The audit recorded no positive practices.</source>
        <translation>Das Audit hielt keine gute Praxis fest.</translation>
    </message>
    <message>
        <source>The checklist of this audit has no questions.</source>
        <translation>Die Checkliste dieses Audits hat keine Fragen.</translation>
    </message>
    <message>
        <source>The lead auditor had no differing answers of the audit team to decide.</source>
        <translation>Der leitende Auditor hatte keine unterschiedlichen Antworten des Auditteams zu entscheiden.</translation>
    </message>
    <message>
        <source>The lead auditor has not concluded.</source>
        <translation>Der leitende Auditor hat keine Schlussfolgerung gezogen.</translation>
    </message>
    <message>
        <source>The page size “{page_size}” is not known.</source>
        <translation>Die Seitengröße „{page_size}“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The picture {path} went away while the report was written: {strerror}.</source>
        <translation>Das Bild {path} verschwand, während der Bericht geschrieben wurde: {strerror}.</translation>
    </message>
    <message>
        <source>The pictures of {broken} could not be read and are not printed.</source>
        <translation>Die Bilder von {broken} waren nicht lesbar und sind nicht gedruckt.</translation>
    </message>
    <message>
        <source>The record exists, but its file is not in the workspace.</source>
        <translation>Die Aufzeichnung besteht, aber ihre Datei ist nicht im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The registers could not be written to {target}: {reason}.</source>
        <translation>Die Register konnten nicht nach {target} geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The report could not be written to {target}: {reason}.</source>
        <translation>Der Bericht konnte nicht nach {target} geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The sections were not signed off one by one.</source>
        <translation>Die Kapitel wurden nicht einzeln freigegeben.</translation>
    </message>
    <message>
        <source>The signatures refer to the data of version {version} with the fingerprint</source>
        <translation>Die Unterschriften beziehen sich auf die Daten der Version {version} mit dem Fingerabdruck</translation>
    </message>
    <message>
        <source>The signatures refer to the data with the fingerprint</source>
        <translation>Die Unterschriften beziehen sich auf die Daten mit dem Fingerabdruck</translation>
    </message>
    <message>
        <source>There are no findings that call for corrective action.</source>
        <translation>Es gibt keine Feststellungen, die eine Korrekturmaßnahme erfordern.</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Dieses Dokument</translation>
    </message>
    <message numerus="yes">
        <source>This is the SHA-256 of the newest of %n change(s) in the log of this audit. Each change carries the hash of the one before it. While the workspace shows the same fingerprint and count, the data behind this report are unchanged since it was made; any later entry, correction or deletion gives another fingerprint.</source>
        <translation>
            <numerusform>Dies ist der SHA-256 der einzigen Änderung (%n) im Protokoll dieses Audits. Jede Änderung trägt den Hashwert der vorhergehenden. Solange der Arbeitsbereich denselben Fingerabdruck und dieselbe Anzahl zeigt, sind die Daten hinter diesem Bericht seit seiner Erstellung unverändert; jeder spätere Eintrag, jede Korrektur oder Löschung ergibt einen anderen Fingerabdruck.</numerusform>
            <numerusform>Dies ist der SHA-256 der neuesten von %n Änderungen im Protokoll dieses Audits. Jede Änderung trägt den Hashwert der vorhergehenden. Solange der Arbeitsbereich denselben Fingerabdruck und dieselbe Anzahl zeigt, sind die Daten hinter diesem Bericht seit seiner Erstellung unverändert; jeder spätere Eintrag, jede Korrektur oder Löschung ergibt einen anderen Fingerabdruck.</numerusform>
        </translation>
    </message>
    <message>
        <source>This report is classified “{word}”. It is meant for the recipients in its distribution list. It may be passed on only with the consent of the audit client, and the audit team discloses nothing of the audit to others unless the law demands it.</source>
        <translation>Dieser Bericht ist als „{word}“ eingestuft. Er ist für die Empfänger in seinem Verteiler bestimmt. Er darf nur mit Zustimmung des Auditauftraggebers weitergegeben werden, und das Auditteam legt anderen nichts aus dem Audit offen, sofern das Gesetz es nicht verlangt.</translation>
    </message>
    <message>
        <source>Timetable: planned and actual</source>
        <translation>Zeitplan: geplant und tatsächlich</translation>
    </message>
    <message>
        <source>Type of audit</source>
        <translation>Audittyp</translation>
    </message>
    <message>
        <source>Unresolved conflict:</source>
        <translation type="vanished">Ungelöster Konflikt:</translation>
    </message>
    <message>
        <source>Verdict for {standard}</source>
        <translation>Bewertung für {standard}</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verifizierung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version {one_line}</source>
        <translation>Version {one_line}</translation>
    </message>
    <message>
        <source>Weakness seen</source>
        <translation>Gesehene Schwäche</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What each auditor listed to look at, and what it showed. An item without a result was not judged.</source>
        <translation>Was jeder Auditor zur Prüfung aufgelistet hat, und was es zeigte. Ein Element ohne Ergebnis wurde nicht bewertet.</translation>
    </message>
    <message>
        <source>What must happen</source>
        <translation>Was geschehen muss</translation>
    </message>
    <message>
        <source>What took place</source>
        <translation>Was stattfand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>Ohne Beschriftung</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Worth keeping</source>
        <translation>Bewahrenswert</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Datei wird geschrieben</translation>
    </message>
    <message>
        <source>all {total} clauses of {title}</source>
        <translation>alle {total} Abschnitte von {title}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>clauses {escape}</source>
        <translation>Abschnitte {escape}</translation>
    </message>
    <message>
        <source>copy with marks</source>
        <translation>Kopie mit Markierungen</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>follow-up as of {day}</source>
        <translation>Folgemaßnahmen mit Stand vom {day}</translation>
    </message>
    <message>
        <source>full system audit, all {total} clauses of {title}</source>
        <translation>vollständiges Systemaudit, alle {total} Abschnitte von {title}</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/z</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>not sampled</source>
        <translation>nicht in der Stichprobe</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>original not copied, no hash</source>
        <translation>Original nicht kopiert, kein Hashwert</translation>
    </message>
    <message>
        <source>question {item}</source>
        <translation>Frage {item}</translation>
    </message>
    <message>
        <source>reason not stated</source>
        <translation>Grund nicht angegeben</translation>
    </message>
    <message>
        <source>recorded without judgement</source>
        <translation>ohne Bewertung erfasst</translation>
    </message>
    <message>
        <source>redacted copy</source>
        <translation>geschwärzte Kopie</translation>
    </message>
    <message>
        <source>section {number}</source>
        <translation>Abschnitt {number}</translation>
    </message>
    <message>
        <source>status: {status}</source>
        <translation>Status: {status}</translation>
    </message>
    <message>
        <source>the auditee</source>
        <translation>der auditierten Organisation</translation>
    </message>
    <message>
        <source>verification of {finding_link}</source>
        <translation>Verifizierung von {finding_link}</translation>
    </message>
    <message>
        <source>with an answer in conflict</source>
        <translation>mit einer Antwort in Konflikt</translation>
    </message>
    <message>
        <source>with working papers that diverge</source>
        <translation>mit uneinheitlichen Arbeitspapieren</translation>
    </message>
    <message>
        <source>{asked} of {total} clauses of {title}</source>
        <translation>{asked} von {total} Abschnitten von {title}</translation>
    </message>
    <message>
        <source>{authors}: {text}</source>
        <translation>{authors}: {text}</translation>
    </message>
    <message>
        <source>{counted}, the gravest first.</source>
        <translation>{counted}, die schwersten zuerst.</translation>
    </message>
    <message>
        <source>{count} with a kind in conflict</source>
        <translation>{count} mit einer Art in Konflikt</translation>
    </message>
    <message>
        <source>{day}. Responses, status and verification of corrective actions are shown as they stood on this day, which is later than the date of the report.</source>
        <translation>{day}. Antworten, Status und Verifizierung der Korrekturmaßnahmen sind mit dem Stand dieses Tages gezeigt, der nach dem Datum des Berichts liegt.</translation>
    </message>
    <message>
        <source>{function}, represented by {lead}</source>
        <translation>{function}, vertreten durch {lead}</translation>
    </message>
    <message>
        <source>{in_conflict}: {fields}</source>
        <translation>{in_conflict}: {fields}</translation>
    </message>
    <message>
        <source>{kind}, continued</source>
        <translation>{kind}, Fortsetzung</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>{moment} ({zone}). Times in this report are local to the place where they were recorded.</source>
        <translation>{moment} ({zone}). Zeiten in diesem Bericht sind Ortszeiten des Ortes, an dem sie aufgezeichnet wurden.</translation>
    </message>
    <message>
        <source>{moment}, {count} min</source>
        <translation>{moment}, {count} min</translation>
    </message>
    <message>
        <source>{percent} of the judged questions are fulfilled.</source>
        <translation>{percent} der bewerteten Fragen sind erfüllt.</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} und {last}</translation>
    </message>
    <message>
        <source>{title} (findings in this group: {count})</source>
        <translation>{title} (Feststellungen in dieser Gruppe: {count})</translation>
    </message>
    <message>
        <source>{type} report</source>
        <translation>Bericht: {type}</translation>
    </message>
    <message>
        <source>{type} report, {organisation}, {standards}</source>
        <translation>Bericht: {type}, {organisation}, {standards}</translation>
    </message>
    <message>
        <source>{what}, continued</source>
        <translation>{what}, Fortsetzung</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>1 finding gets its final number, once and for good.</source>
        <translation>1 Feststellung erhält ihre endgültige Nummer, einmalig und unwiderruflich.</translation>
    </message>
    <message>
        <source>All standards</source>
        <translation>Alle Normen</translation>
    </message>
    <message>
        <source>All three into a folder…</source>
        <translation>Alle drei in einen Ordner…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Cancelled; nothing half-done is left behind.</source>
        <translation>Abgebrochen; nichts Halbfertiges bleibt zurück.</translation>
    </message>
    <message>
        <source>Changed since version {} was issued (1 change).</source>
        <translation>Geändert, seit Version {} ausgestellt wurde (1 Änderung).</translation>
    </message>
    <message>
        <source>Changed since version {} was issued ({} changes).</source>
        <translation>Geändert, seit Version {} ausgestellt wurde ({} Änderungen).</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">Entwurf</translation>
    </message>
    <message>
        <source>Each export is made from the audit as it stands now; a report not issued says DRAFT, and one changed since it was issued says so beside its version.</source>
        <translation>Jeder Export entsteht aus dem jetzigen Stand des Audits; ein nicht ausgestellter Bericht trägt ENTWURF, ein seit der Ausstellung geänderter sagt dies neben seiner Version.</translation>
    </message>
    <message>
        <source>Everything into</source>
        <translation>Alles in</translation>
    </message>
    <message>
        <source>Evidence files…</source>
        <translation>Nachweisdateien…</translation>
    </message>
    <message>
        <source>Evidence into</source>
        <translation>Nachweise in</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exporting everything</source>
        <translation>Alles wird exportiert</translation>
    </message>
    <message>
        <source>Exporting evidence</source>
        <translation>Nachweise werden exportiert</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausstellen</translation>
    </message>
    <message>
        <source>Issue a new version</source>
        <translation>Neue Version ausstellen</translation>
    </message>
    <message>
        <source>Issue a new version after {}?</source>
        <translation>Eine neue Version nach {} ausstellen?</translation>
    </message>
    <message>
        <source>Issue report</source>
        <translation>Bericht ausstellen</translation>
    </message>
    <message>
        <source>Issue the report?</source>
        <translation>Den Bericht ausstellen?</translation>
    </message>
    <message>
        <source>Issued as version {}</source>
        <translation>Ausgestellt als Version {}</translation>
    </message>
    <message>
        <source>Issuing gives every finding its final number, once and for good, and the report its version and date.</source>
        <translation>Beim Ausstellen erhält jede Feststellung ihre endgültige Nummer, einmalig und unwiderruflich, und der Bericht seine Version und sein Datum.</translation>
    </message>
    <message>
        <source>No program on this computer opens it: {}</source>
        <translation>Kein Programm auf diesem Computer öffnet dies: {}</translation>
    </message>
    <message>
        <source>Nothing was changed since version {} was issued.</source>
        <translation>Seit Version {} ausgestellt wurde, ist nichts geändert worden.</translation>
    </message>
    <message>
        <source>On {}</source>
        <translation>Am {}</translation>
    </message>
    <message>
        <source>One thing blocks issuing.</source>
        <translation>Ein Punkt verhindert die Ausstellung.</translation>
    </message>
    <message>
        <source>Only {}</source>
        <translation>Nur {}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>{} öffnen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Registers as Excel workbook…</source>
        <translation>Register als Excel-Arbeitsmappe…</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Bericht als PDF</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Bericht als PDF…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show {} in its folder</source>
        <translation>{} im Ordner zeigen</translation>
    </message>
    <message>
        <source>Standard that report and registers are about</source>
        <translation>Norm, um die es in Bericht und Registern geht</translation>
    </message>
    <message>
        <source>The report gets its version and today&apos;s date.</source>
        <translation>Der Bericht erhält seine Version und das heutige Datum.</translation>
    </message>
    <message>
        <source>Version {} is issued. Export it now.</source>
        <translation>Version {} ist ausgestellt. Jetzt exportieren.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Writing the registers</source>
        <translation>Register werden geschrieben</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Geschrieben: {}</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>{} findings get their final numbers, once and for good.</source>
        <translation>{} Feststellungen erhalten ihre endgültigen Nummern, einmalig und unwiderruflich.</translation>
    </message>
    <message>
        <source>{} things block issuing.</source>
        <translation>{} Punkte verhindern die Ausstellung.</translation>
    </message>
    <message>
        <source>{}: cannot be made ({}).</source>
        <translation>{}: kann nicht erstellt werden ({}).</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Conforms</source>
        <translation>Konform</translation>
    </message>
    <message>
        <source>Major nonconformity</source>
        <translation>Wesentliche Nichtkonformität</translation>
    </message>
    <message>
        <source>Minor nonconformity</source>
        <translation>Untergeordnete Nichtkonformität</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Not sampled</source>
        <translation>Nicht in der Stichprobe</translation>
    </message>
    <message>
        <source>Opportunity for improvement</source>
        <translation>Verbesserungsmöglichkeit</translation>
    </message>
    <message>
        <source>Recorded, not judged</source>
        <translation>Erfasst, nicht bewertet</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>{meaning} (Ctrl+{digit} in the note)</source>
        <translation>{meaning} (Strg+{digit} in der Notiz)</translation>
    </message>
    <message>
        <source>{meaning} ({key} in the list, Ctrl+{digit} in the note)</source>
        <translation>{meaning} ({key} in der Liste, Strg+{digit} in der Notiz)</translation>
    </message>
</context>
<context>
    <name>ReturnedBar</name>
    <message>
        <source>More review notes</source>
        <translation>Weitere Prüfnotizen</translation>
    </message>
    <message>
        <source>More review notes: {}</source>
        <translation>Weitere Prüfnotizen: {}</translation>
    </message>
    <message>
        <source>Review notes on this</source>
        <translation>Prüfnotizen hierzu</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>&quot;{name}&quot; fits {count} things.</source>
        <translation>„{name}“ passt auf {count} Dinge.</translation>
    </message>
    <message>
        <source>(not in this workspace)</source>
        <translation>(nicht in diesem Arbeitsbereich)</translation>
    </message>
    <message>
        <source>A note on your own work is cleared by who reviews it.</source>
        <translation>Eine Notiz zur eigenen Arbeit erledigt, wer diese prüft.</translation>
    </message>
    <message>
        <source>A review note cannot stand on this.</source>
        <translation>Hierzu ist keine Prüfnotiz möglich.</translation>
    </message>
    <message>
        <source>Answer it, or write a note of your own.</source>
        <translation>Sie beantworten oder eine eigene Notiz schreiben.</translation>
    </message>
    <message>
        <source>Answer it.</source>
        <translation>Sie beantworten.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Beantwortet</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Seitdem geändert</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Give an item such as 8.6.1-03, the number of a finding, of evidence or of an action, the title of a section, or a text such as conclusion.</source>
        <translation>Einen Prüfpunkt wie 8.6.1-03, die Nummer einer Feststellung, eines Nachweises oder einer Maßnahme, den Titel eines Kapitels oder einen Text wie conclusion angeben.</translation>
    </message>
    <message>
        <source>Give the id.</source>
        <translation>Die Kennung angeben.</translation>
    </message>
    <message>
        <source>It was changed since {name} signed.</source>
        <translation>Es wurde geändert, seit {name} abgezeichnet hat.</translation>
    </message>
    <message>
        <source>Its auditors sign first; everything is answered and nothing is returned any more.</source>
        <translation>Zuerst zeichnen seine Auditoren ab; alles ist dann beantwortet und nichts mehr zurückgegeben.</translation>
    </message>
    <message>
        <source>Judged differently or in conflict: {count}</source>
        <translation>Unterschiedlich bewertet oder in Konflikt: {count}</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Die Liste noch einmal ansehen.</translation>
    </message>
    <message>
        <source>No section is ready to be signed.</source>
        <translation>Kein Kapitel ist bereit zum Abzeichnen.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht abgezeichnet</translation>
    </message>
    <message>
        <source>Only the lead auditor signs as such.</source>
        <translation>Nur der leitende Auditor zeichnet als solcher ab.</translation>
    </message>
    <message>
        <source>Only who audits signs a section.</source>
        <translation>Nur wer auditiert, zeichnet ein Kapitel ab.</translation>
    </message>
    <message>
        <source>Only who wrote a review note can change it.</source>
        <translation>Nur wer eine Prüfnotiz geschrieben hat, kann sie ändern.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Part it in the checklist, or sign its auditors&apos; parts.</source>
        <translation>Es in der Checkliste aufteilen oder die Teile seiner Auditoren abzeichnen.</translation>
    </message>
    <message>
        <source>Plan, Team and auditees says who that is.</source>
        <translation>Wer das ist, steht unter Plan, Team und auditierte Organisation.</translation>
    </message>
    <message>
        <source>Question {item}, {text}</source>
        <translation>Frage {item}, {text}</translation>
    </message>
    <message>
        <source>Questions not answered: {count}</source>
        <translation>Nicht beantwortete Fragen: {count}</translation>
    </message>
    <message>
        <source>Returned and not cleared: {count}</source>
        <translation>Zurückgegeben und nicht erledigt: {count}</translation>
    </message>
    <message>
        <source>Say shortly what you did about it.</source>
        <translation>Kurz angeben, was Sie dazu getan haben.</translation>
    </message>
    <message>
        <source>Say what is still missing.</source>
        <translation>Angeben, was noch fehlt.</translation>
    </message>
    <message>
        <source>Say what the note is about.</source>
        <translation>Angeben, worum es in der Notiz geht.</translation>
    </message>
    <message>
        <source>Section {title}</source>
        <translation>Kapitel {title}</translation>
    </message>
    <message>
        <source>Settle it first, or sign all the same.</source>
        <translation>Zuerst klären oder trotzdem abzeichnen.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Abgezeichnet</translation>
    </message>
    <message>
        <source>The audit has no such section.</source>
        <translation>Das Audit hat kein solches Kapitel.</translation>
    </message>
    <message>
        <source>The audit has nothing called &quot;{name}&quot;.</source>
        <translation>Das Audit hat nichts mit Namen „{name}“.</translation>
    </message>
    <message>
        <source>There is no review note &quot;{name}&quot;.</source>
        <translation>Es gibt keine Prüfnotiz „{name}“.</translation>
    </message>
    <message>
        <source>This note is cleared; it needs no answer any more.</source>
        <translation>Diese Notiz ist erledigt; sie braucht keine Antwort mehr.</translation>
    </message>
    <message>
        <source>This review note is not there any more.</source>
        <translation>Diese Prüfnotiz gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This signature is not there any more.</source>
        <translation>Diese Abzeichnung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished">Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Too much was recorded in this section to be signed as one.</source>
        <translation>In diesem Kapitel wurde zu viel aufgezeichnet, um es als Ganzes abzuzeichnen.</translation>
    </message>
    <message>
        <source>Who reviews reads this first.</source>
        <translation>Wer prüft, liest dies zuerst.</translation>
    </message>
    <message>
        <source>`review list AUDIT` shows those there are.</source>
        <translation>`review list AUDIT` zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>{in_conflict}: {values}</source>
        <translation>{in_conflict}: {values}</translation>
    </message>
    <message>
        <source>{name} has not signed.</source>
        <translation>{name} hat nicht abgezeichnet.</translation>
    </message>
</context>
<context>
    <name>ReviewNoteDialog</name>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;Anmerkung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Art</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="unfinished">Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Notiz</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished">Notieren</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Re&amp;turn to its auditor</source>
        <translation>Dem Auditor &amp;zurückgeben</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation>Prüfnotiz</translation>
    </message>
    <message>
        <source>The work is not finished: it is on its auditor&apos;s list, and the report cannot be issued</source>
        <translation>Die Arbeit ist nicht fertig: Sie steht auf der Liste des Auditors, und der Bericht kann nicht ausgestellt werden</translation>
    </message>
    <message>
        <source>To be looked at; the work counts as finished</source>
        <translation>Zur Ansicht; die Arbeit gilt als fertig</translation>
    </message>
    <message>
        <source>What is missing or wrong, and what you want to see</source>
        <translation>Was fehlt oder falsch ist, und was Sie sehen wollen</translation>
    </message>
</context>
<context>
    <name>ReviewNoteKind</name>
    <message>
        <source>Rejected</source>
        <translation>Zurückgewiesen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">Anmerkung</translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message>
        <source>A note on the chosen section (Ctrl+Shift+M on any item)</source>
        <translation>Eine Notiz zum gewählten Kapitel (Strg+Umschalt+M bei jedem Element)</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Beantwortet</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Enter goes to the item, F2 answers the note</source>
        <translation>Enter geht zum Gegenstand, F2 beantwortet die Notiz</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>No note here is of this kind.</source>
        <translation>Keine Notiz hier ist von dieser Art.</translation>
    </message>
    <message>
        <source>No review notes yet. Choose a question, a finding or anything else and press Ctrl+Shift+M, or put a note on a section here.</source>
        <translation>Noch keine Prüfnotizen. Eine Frage, eine Feststellung oder etwas anderes wählen und Strg+Umschalt+M drücken, oder hier eine Notiz zu einem Kapitel schreiben.</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Notiz</translation>
    </message>
    <message>
        <source>Nothing is returned to you.</source>
        <translation>Nichts ist an Sie zurückgegeben.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Returned to you</source>
        <translation>An Sie zurückgegeben</translation>
    </message>
    <message>
        <source>Review notes</source>
        <translation>Prüfnotizen</translation>
    </message>
    <message>
        <source>Review note…</source>
        <translation>Prüfnotiz…</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Abzeichnen</translation>
    </message>
    <message>
        <source>Sign “{}” all the same?</source>
        <translation>„{}“ trotzdem abzeichnen?</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Choose what the note is on: a question, a finding, evidence, an action, a text or a section.</source>
        <translation>Wählen, wozu die Notiz ist: eine Frage, eine Feststellung, ein Nachweis, eine Maßnahme, ein Text oder ein Kapitel.</translation>
    </message>
    <message>
        <source>Returned to me</source>
        <translation>An mich zurückgegeben</translation>
    </message>
    <message>
        <source>Returned to you: {}</source>
        <translation>An Sie zurückgegeben: {}</translation>
    </message>
    <message>
        <source>What reviewers returned to you, item by item</source>
        <translation>Was Prüfer an Sie zurückgegeben haben, Punkt für Punkt</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Auditee</source>
        <translation>Auditierte Organisation</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Client representative</source>
        <translation>Vertreter des Kunden</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Begleiter</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation>Leitender Auditor</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>Technical expert</source>
        <translation>Fachexperte</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Entries that wait for an earlier package: {count}</source>
        <translation>Einträge, die auf ein früheres Paket warten: {count}</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Last package taken in on {date}</source>
        <translation>Letztes Paket importiert am {date}</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Überfällig</translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">Eingegangen</translation>
    </message>
    <message>
        <source>Sent back on {date}, not acknowledged yet</source>
        <translation>Zurückgesandt am {date}, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>The assignment arrived on {date}</source>
        <translation>Die Zuteilung kam am {date} an</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Was due on {date}</source>
        <translation>War fällig am {date}</translation>
    </message>
    <message>
        <source>What was sent back arrived on {date}</source>
        <translation>Das Zurückgesandte kam am {date} an</translation>
    </message>
    <message>
        <source>Without assignment</source>
        <translation>Ohne Zuteilung</translation>
    </message>
    <message>
        <source>Works on this copy</source>
        <translation>Arbeitet in dieser Kopie</translation>
    </message>
</context>
<context>
    <name>RosterTab</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copy the receipt as text</source>
        <translation>Quittung als Text kopieren</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>Wörter kopieren</translation>
    </message>
    <message>
        <source>For those who are chosen, or for all: Enter in the list</source>
        <translation>Für die gewählten oder für alle: Enter in der Liste</translation>
    </message>
    <message>
        <source>No package came or went yet. Write packages for auditors, or take one in: with the button, by dropping the file on the window, or by a double click on it.</source>
        <translation>Noch kein Paket kam oder ging. Pakete für Auditoren schreiben oder eines importieren: mit der Schaltfläche, durch Ziehen der Datei auf das Fenster oder durch Doppelklick darauf.</translation>
    </message>
    <message>
        <source>No package here has these words. Let them be read again, slowly.</source>
        <translation>Kein Paket hier hat diese Wörter. Noch einmal langsam vorlesen lassen.</translation>
    </message>
    <message>
        <source>Nothing is handed to anybody yet. Hand sections, sites or questions to auditors in the plan, under Who audits what; then write a package for each of them.</source>
        <translation>Noch ist niemandem etwas zugeteilt. Kapitel, Standorte oder Fragen im Plan unter Wer was auditiert den Auditoren zuteilen; dann jedem ein Paket schreiben.</translation>
    </message>
    <message>
        <source>Nothing is handed to you in this audit.</source>
        <translation>In diesem Audit ist Ihnen nichts zugeteilt.</translation>
    </message>
    <message>
        <source>Nothing was sent back yet.</source>
        <translation>Noch wurde nichts zurückgesandt.</translation>
    </message>
    <message>
        <source>Or drop the file anywhere on the window</source>
        <translation>Oder die Datei irgendwo auf das Fenster ziehen</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Packages came from {came} of {all} auditors</source>
        <translation>Pakete kamen von {came} von {all} Auditoren</translation>
    </message>
    <message>
        <source>Packages that came and went</source>
        <translation>Eingegangene und versandte Pakete</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Quittung…</translation>
    </message>
    <message>
        <source>Send back to the lead…</source>
        <translation>An leitenden Auditor zurücksenden…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>Take in a package…</source>
        <translation>Paket importieren…</translation>
    </message>
    <message>
        <source>Team and packages</source>
        <translation>Team und Pakete</translation>
    </message>
    <message>
        <source>The same: {}</source>
        <translation>Stimmt überein: {}</translation>
    </message>
    <message>
        <source>This computer, to compare by telephone: {words}
Fingerprint of its key: {fingerprint}</source>
        <translation>Dieser Computer, zum Vergleich am Telefon: {words}
Fingerabdruck seines Schlüssels: {fingerprint}</translation>
    </message>
    <message>
        <source>To the plan</source>
        <translation>Zum Plan</translation>
    </message>
    <message>
        <source>Type what the other reads out, then Enter: says which package it is</source>
        <translation>Schreiben, was die andere Person vorliest, dann Enter: zeigt, welches Paket es ist</translation>
    </message>
    <message>
        <source>Version {version} is written. When the lead has taken it in, open the receipt that comes back, or compare these words by telephone: {words}</source>
        <translation>Version {version} ist geschrieben. Hat der leitende Auditor sie importiert, die zurückkommende Quittung öffnen oder diese Wörter am Telefon vergleichen: {words}</translation>
    </message>
    <message>
        <source>Version {version} that you sent arrived and was taken in by {name}.</source>
        <translation>Die von Ihnen gesandte Version {version} kam an und wurde von {name} importiert.</translation>
    </message>
    <message>
        <source>What you owe {}</source>
        <translation>Was Sie {} schulden</translation>
    </message>
    <message>
        <source>Words or digits as heard</source>
        <translation>Gehörte Wörter oder Ziffern</translation>
    </message>
    <message>
        <source>Words or digits heard over the telephone</source>
        <translation>Am Telefon gehörte Wörter oder Ziffern</translation>
    </message>
    <message>
        <source>Write packages…</source>
        <translation>Pakete schreiben…</translation>
    </message>
    <message>
        <source>{questions}, {done} answered</source>
        <translation>{questions}, {done} beantwortet</translation>
    </message>
    <message>
        <source>{told}
Handed to you: {parts}</source>
        <translation>{told}
Ihnen zugeteilt: {parts}</translation>
    </message>
    <message>
        <source>{told}, due {time}</source>
        <translation>{told}, fällig {time}</translation>
    </message>
    <message>
        <source>{told}, overdue since {time}</source>
        <translation>{told}, überfällig seit {time}</translation>
    </message>
    <message>
        <source>{told}, overdue: {late}</source>
        <translation>{told}, überfällig: {late}</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Regel</translation>
    </message>
    <message>
        <source>Clocks of computers can be wrong; the newest version by its time need not be the last one.</source>
        <translation>Uhren von Computern können falsch gehen; die nach ihrer Zeit neueste Version muss nicht die letzte sein.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">Feld</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Person</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Grund</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Settle by rule</source>
        <translation>Nach Regel lösen</translation>
    </message>
    <message>
        <source>State the reason first</source>
        <translation>Zuerst den Grund angeben</translation>
    </message>
    <message>
        <source>Stays open: {}</source>
        <translation>Bleibt offen: {}</translation>
    </message>
    <message>
        <source>The rule settles {} of {} conflicts. All of it is one step that can be undone.</source>
        <translation>Die Regel löst {} von {} Konflikten. Das Ganze ist ein Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>What each conflict would become</source>
        <translation>Was aus jedem Konflikt würde</translation>
    </message>
    <message>
        <source>Why this rule is right here; stays in the history</source>
        <translation>Warum diese Regel hier richtig ist; bleibt im Verlauf</translation>
    </message>
    <message>
        <source>Would become</source>
        <translation>Würde zu</translation>
    </message>
    <message>
        <source>{value} ({authors})</source>
        <translation>{value} ({authors})</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Evidence {item} is missing from the vault</source>
        <translation>Nachweis {item} fehlt im Tresor</translation>
    </message>
    <message>
        <source>Fields in conflict: {count}</source>
        <translation>Felder in Konflikt: {count}</translation>
    </message>
    <message>
        <source>Fields in conflict: {count}. Settle them, or state under Conclusion why the report is issued in spite of them</source>
        <translation>Felder in Konflikt: {count}. Lösen oder unter Schlussfolgerung angeben, warum der Bericht trotzdem ausgestellt wird</translation>
    </message>
    <message>
        <source>No lead auditor is named</source>
        <translation>Kein leitender Auditor benannt</translation>
    </message>
    <message>
        <source>No section is signed off</source>
        <translation>Kein Kapitel ist freigegeben</translation>
    </message>
    <message>
        <source>Section {section}: changed since it was signed</source>
        <translation>Kapitel {section}: geändert, seit es abgezeichnet wurde</translation>
    </message>
    <message>
        <source>Sections not signed by auditor and lead auditor: {sections}</source>
        <translation>Von Auditor und leitendem Auditor nicht abgezeichnete Kapitel: {sections}</translation>
    </message>
    <message>
        <source>Still to be asked: {text}</source>
        <translation>Noch zu fragen: {text}</translation>
    </message>
    <message>
        <source>The dates of the audit are not stated</source>
        <translation>Die Audittermine sind nicht angegeben</translation>
    </message>
    <message>
        <source>The distribution list is empty</source>
        <translation>Der Verteiler ist leer</translation>
    </message>
    <message>
        <source>{count} of {total} questions are not answered ({clauses}); answer them or mark them not sampled</source>
        <translation>{count} von {total} Fragen sind nicht beantwortet ({clauses}); beantworten oder als nicht in der Stichprobe kennzeichnen</translation>
    </message>
    <message>
        <source>{finding}: no corrective action yet</source>
        <translation>{finding}: noch keine Korrekturmaßnahme</translation>
    </message>
    <message>
        <source>{finding}: no evidence is attached</source>
        <translation>{finding}: kein Nachweis angehängt</translation>
    </message>
    <message>
        <source>{finding}: the grade has no reason</source>
        <translation>{finding}: die Einstufung ist nicht begründet</translation>
    </message>
    <message>
        <source>{item}: a review remark to {name} is answered, not cleared yet</source>
        <translation>{item}: eine Anmerkung der Durchsicht an {name} ist beantwortet, noch nicht erledigt</translation>
    </message>
    <message>
        <source>{item}: a review remark to {name} is open</source>
        <translation>{item}: eine Anmerkung der Durchsicht an {name} ist offen</translation>
    </message>
    <message>
        <source>{item}: auditors diverge, the lead auditor has not concluded</source>
        <translation>{item}: Auditoren sind uneins, der leitende Auditor hat nicht entschieden</translation>
    </message>
    <message>
        <source>{item}: evidence is required, none is attached</source>
        <translation>{item}: Nachweis erforderlich, keiner angehängt</translation>
    </message>
    <message>
        <source>{item}: judged a nonconformity, but no nonconformity is raised</source>
        <translation>{item}: als Nichtkonformität bewertet, aber keine Nichtkonformität getroffen</translation>
    </message>
    <message>
        <source>{item}: returned to {name}, answered, not cleared yet</source>
        <translation>{item}: an {name} zurückgegeben, beantwortet, noch nicht erledigt</translation>
    </message>
    <message>
        <source>{item}: returned to {name}, not answered yet</source>
        <translation>{item}: an {name} zurückgegeben, noch nicht beantwortet</translation>
    </message>
    <message>
        <source>{item}: {change}; the lead auditor concluded before</source>
        <translation>{item}: {change}; die Schlussfolgerung des leitenden Auditors ist älter</translation>
    </message>
    <message>
        <source>{kind}: not recorded</source>
        <translation>{kind}: nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>{labels}: not stated</source>
        <translation>{labels}: nicht angegeben</translation>
    </message>
    <message>
        <source>{number} was given to {count} findings; one of them needs another number</source>
        <translation>{number} wurde {count} Feststellungen gegeben; eine davon braucht eine andere Nummer</translation>
    </message>
    <message>
        <source>{open_conflicts} fields are in conflict</source>
        <translation type="vanished">{open_conflicts} Felder stehen in Konflikt</translation>
    </message>
    <message>
        <source>{person} audits their own work: {part} ({areas}). Give a reason or another auditor.</source>
        <translation>{person} auditiert die eigene Arbeit: {part} ({areas}). Einen Grund oder einen anderen Auditor angeben.</translation>
    </message>
    <message>
        <source>{person}: independence is not stated</source>
        <translation>{person}: Unabhängigkeit nicht angegeben</translation>
    </message>
</context>
<context>
    <name>Runnable</name>
    <message>
        <source>A Java or Android program by its content.</source>
        <translation>Dem Inhalt nach ein Java- oder Android-Programm.</translation>
    </message>
    <message>
        <source>A Linux program by its content.</source>
        <translation>Dem Inhalt nach ein Linux-Programm.</translation>
    </message>
    <message>
        <source>A Windows program by its content.</source>
        <translation>Dem Inhalt nach ein Windows-Programm.</translation>
    </message>
    <message>
        <source>A document with macros.</source>
        <translation>Ein Dokument mit Makros.</translation>
    </message>
    <message>
        <source>A macOS program by its content.</source>
        <translation>Dem Inhalt nach ein macOS-Programm.</translation>
    </message>
    <message>
        <source>A script by its content.</source>
        <translation>Dem Inhalt nach ein Skript.</translation>
    </message>
    <message>
        <source>A shortcut that leads elsewhere.</source>
        <translation>Eine Verknüpfung, die anderswohin führt.</translation>
    </message>
    <message>
        <source>Files with this ending can run.</source>
        <translation>Dateien mit dieser Endung sind ausführbar.</translation>
    </message>
    <message>
        <source>Its name turns the direction of text and so reads otherwise than it is.</source>
        <translation>Der Name kehrt die Schreibrichtung um und liest sich daher anders, als er ist.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Answering the questions of the sample</source>
        <translation>Fragen des Beispiels werden beantwortet</translation>
    </message>
    <message>
        <source>Making evidence for the sample</source>
        <translation>Nachweise für das Beispiel werden erstellt</translation>
    </message>
    <message>
        <source>Planning the sample audit</source>
        <translation>Beispielaudit wird geplant</translation>
    </message>
    <message>
        <source>Raising the findings of the sample</source>
        <translation>Feststellungen des Beispiels werden getroffen</translation>
    </message>
    <message>
        <source>The sample could not be made. {}</source>
        <translation>Das Beispiel konnte nicht erstellt werden. {}</translation>
    </message>
    <message>
        <source>Writing the report of the sample</source>
        <translation>Bericht des Beispiels wird geschrieben</translation>
    </message>
    <message>
        <source>{}: the sample cannot be made here ({}).</source>
        <translation>{}: das Beispiel lässt sich hier nicht erstellen ({}).</translation>
    </message>
</context>
<context>
    <name>SampleBanner</name>
    <message>
        <source>Guide</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>Makes the sample anew; what was tried in it is gone</source>
        <translation>Erstellt das Beispiel neu; was darin ausprobiert wurde, geht verloren</translation>
    </message>
    <message>
        <source>Sample audit. Nothing here is real: change and delete what you like.</source>
        <translation>Beispielaudit. Nichts hier ist echt: nach Belieben ändern und löschen.</translation>
    </message>
    <message>
        <source>Start the sample over…</source>
        <translation>Beispiel neu beginnen…</translation>
    </message>
</context>
<context>
    <name>SampleDelegate</name>
    <message>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Note on {}</source>
        <translation>Notiz zu {}</translation>
    </message>
    <message>
        <source>What this item shows</source>
        <translation>Was dieses Element zeigt</translation>
    </message>
</context>
<context>
    <name>SampleItemKind</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>Evidence: {}</source>
        <translation>Nachweise: {}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Looked at by {}</source>
        <translation>Geprüft von {}</translation>
    </message>
    <message>
        <source>Looked at {}</source>
        <translation>Geprüft {}</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Noch kein Ergebnis</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>{item} ({kind})</source>
        <translation>{item} ({kind})</translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>Add items: type or paste</source>
        <translation>Elemente hinzufügen: schreiben oder einfügen</translation>
    </message>
    <message>
        <source>Attach evidence to this item</source>
        <translation>Nachweis an dieses Element anhängen</translation>
    </message>
    <message>
        <source>Attach evidence to {}</source>
        <translation>Nachweis an {} anhängen</translation>
    </message>
    <message>
        <source>Attach evidence…</source>
        <translation>Nachweis anhängen…</translation>
    </message>
    <message>
        <source>Attaching files: {}</source>
        <translation>Dateien werden angehängt: {}</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Anhängen…</translation>
    </message>
    <message>
        <source>Correct the number</source>
        <translation>Nummer berichtigen</translation>
    </message>
    <message>
        <source>Could not be attached: {count} ({reasons})</source>
        <translation>Nicht angehängt werden konnten: {count} ({reasons})</translation>
    </message>
    <message>
        <source>How many items were looked at</source>
        <translation>Wie viele Elemente geprüft wurden</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>Geprüfte Elemente</translation>
    </message>
    <message>
        <source>Items looked at: type or paste ticket, change or record numbers</source>
        <translation>Geprüfte Elemente: Ticket-, Änderungs- oder Aufzeichnungsnummern schreiben oder einfügen</translation>
    </message>
    <message>
        <source>Items to add</source>
        <translation>Hinzuzufügende Elemente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Listed already: {}</source>
        <translation>Schon aufgeführt: {}</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Kein Ergebnis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on this item</source>
        <translation>Notiz zu diesem Element</translation>
    </message>
    <message>
        <source>Put the counts into the sample and the note</source>
        <translation>Anzahlen in Stichprobe und Notiz übernehmen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take this item away</source>
        <translation>Dieses Element entfernen</translation>
    </message>
    <message>
        <source>Ticket, change, agent or record numbers. Enter adds; a column can be pasted.</source>
        <translation>Ticket-, Änderungs-, Agenten- oder Aufzeichnungsnummern. Enter fügt hinzu; eine Spalte lässt sich einfügen.</translation>
    </message>
    <message>
        <source>Use as text</source>
        <translation>Als Text verwenden</translation>
    </message>
    <message>
        <source>Writes how many were looked at under “Sample looked at”, and which deviate into the note</source>
        <translation>Schreibt unter „Geprüfte Stichprobe“, wie viele geprüft wurden, und in die Notiz, welche abweichen</translation>
    </message>
    <message>
        <source>{what} ({key})</source>
        <translation>{what} ({key})</translation>
    </message>
    <message>
        <source>{word}  {key}</source>
        <translation>{word}  {key}</translation>
    </message>
</context>
<context>
    <name>SampleVerdict</name>
    <message>
        <source>As required</source>
        <translation>Wie gefordert</translation>
    </message>
    <message>
        <source>Deviates</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Not determined</source>
        <translation>Nicht feststellbar</translation>
    </message>
</context>
<context>
    <name>SampleView</name>
    <message>
        <source>Attach to {}</source>
        <translation>An {} anhängen</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>Geprüfte Elemente</translation>
    </message>
    <message>
        <source>Y, N, A and ? judge an item, Space ticks it, T writes its note, Insert adds, Del takes away</source>
        <translation>Y, N, A und ? bewerten ein Element, die Leertaste hakt es ab, T schreibt die Notiz, Einfg fügt hinzu, Entf entfernt</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>&quot;{question}&quot; is no question of this audit.</source>
        <translation>„{question}“ ist keine Frage dieses Audits.</translation>
    </message>
    <message>
        <source>Add it to your own items if you looked at it too.</source>
        <translation>Zu den eigenen Elementen hinzufügen, falls Sie es auch geprüft haben.</translation>
    </message>
    <message>
        <source>An item needs a reference. Del takes it away.</source>
        <translation>Ein Element braucht eine Referenz. Entf entfernt es.</translation>
    </message>
    <message>
        <source>Attach the list as evidence and add those that you look at.</source>
        <translation>Die Liste als Nachweis anhängen und die geprüften hinzufügen.</translation>
    </message>
    <message>
        <source>Close what uses it, then try again.</source>
        <translation>Schließen, was darauf zugreift, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Move it away, then open the sample again.</source>
        <translation>Den Ordner verschieben, dann das Beispiel erneut öffnen.</translation>
    </message>
    <message>
        <source>No items are listed for this question yet.</source>
        <translation>Für diese Frage sind noch keine Elemente aufgeführt.</translation>
    </message>
    <message>
        <source>There is no reference in it.</source>
        <translation>Es ist keine Referenz darin.</translation>
    </message>
    <message>
        <source>These are {count} items; {most} at a time can be added.</source>
        <translation>Dies sind {count} Elemente; auf einmal lassen sich {most} hinzufügen.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Elementen</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>{count} of {all} {kind} deviate</source>
        <translation>{count} von {all} {kind} weichen ab</translation>
    </message>
    <message>
        <source>{folder}: cannot be replaced ({reason}).</source>
        <translation>{folder}: kann nicht ersetzt werden ({reason}).</translation>
    </message>
    <message>
        <source>{folder}: holds something that is no sample; it was left alone.</source>
        <translation>{folder}: enthält etwas, das kein Beispiel ist; es wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>{item} is in the working paper of another auditor.</source>
        <translation>{item} steht im Arbeitspapier eines anderen Auditors.</translation>
    </message>
    <message>
        <source>{item} is listed already.</source>
        <translation>{item} ist schon aufgeführt.</translation>
    </message>
    <message>
        <source>{named} and others: {count}</source>
        <translation>{named} und weitere: {count}</translation>
    </message>
    <message>
        <source>{seen} of {all} looked at</source>
        <translation>{seen} von {all} geprüft</translation>
    </message>
    <message>
        <source>{seen} of {all} {kind} looked at</source>
        <translation>{seen} von {all} {kind} geprüft</translation>
    </message>
    <message>
        <source>{seen}, deviating: {count}</source>
        <translation>{seen}, abweichend: {count}</translation>
    </message>
    <message>
        <source>{told}: {named}</source>
        <translation>{told}: {named}</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>Version speichern</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Version</translation>
    </message>
    <message>
        <source>Version {} is kept. Audits that were started with it keep their frozen copy; each can adopt this one.</source>
        <translation>Version {} ist gespeichert. Damit begonnene Audits behalten ihre eingefrorene Kopie; jedes kann diese Version übernehmen.</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Activity</source>
        <translation>Tätigkeit</translation>
    </message>
    <message>
        <source>Add plan entry</source>
        <translation>Planeintrag hinzufügen</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>Auditoren</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>For example 8.6.1, 8.6.2</source>
        <translation>Zum Beispiel 8.6.1, 8.6.2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>No plan entries yet. Say what is audited when, where and by whom.</source>
        <translation>Noch keine Planeinträge. Angeben, was wann, wo und von wem auditiert wird.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">Standort</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What is audited or done</source>
        <translation>Was auditiert oder getan wird</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>Add to scope</source>
        <translation>Zum Umfang hinzufügen</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Im Umfang</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Name of a site, service or client account</source>
        <translation>Name eines Standorts, Services oder Kundenkontos</translation>
    </message>
    <message>
        <source>Name of what to add to the scope</source>
        <translation>Name dessen, was zum Umfang hinzukommt</translation>
    </message>
    <message>
        <source>Nothing is in scope yet. Name the first site, service or client account above.</source>
        <translation>Noch ist nichts im Umfang. Oben den ersten Standort, Service oder das erste Kundenkonto nennen.</translation>
    </message>
    <message>
        <source>Reason if left out</source>
        <translation>Grund, falls ausgeschlossen</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Scope of the audit</source>
        <translation>Umfang des Audits</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What to add to the scope</source>
        <translation>Was zum Umfang hinzukommt</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Warum es ausgeschlossen ist</translation>
    </message>
</context>
<context>
    <name>ScopeKind</name>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>At a meeting</source>
        <translation>Bei einer Besprechung</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Audits and scope</source>
        <translation>Audits und Umfang</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Client account</source>
        <translation>Kundenkonto</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation type="unfinished">Korrekturmaßnahme</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>Korrekturmaßnahmen</translation>
    </message>
    <message>
        <source>Every question answered: {all}. Goes to the first.</source>
        <translation>Alle Fragen beantwortet: {all}. Geht zur ersten.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Nachweise</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Feststellungen</translation>
    </message>
    <message>
        <source>Gets the report</source>
        <translation>Erhält den Bericht</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Befragung</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Befragungen</translation>
    </message>
    <message>
        <source>Item looked at</source>
        <translation>Geprüftes Element</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>Geprüfte Elemente</translation>
    </message>
    <message>
        <source>Lead auditor&apos;s conclusion</source>
        <translation>Schlussfolgerung des leitenden Auditors</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Meetings and schedule</source>
        <translation>Besprechungen und Zeitplan</translation>
    </message>
    <message>
        <source>Nothing holds all of: {words}</source>
        <translation>Nichts enthält alles von: {words}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Fragen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished">Service</translation>
    </message>
    <message>
        <source>Show more of these: {group}</source>
        <translation>Mehr davon zeigen: {group}</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">Standort</translation>
    </message>
    <message>
        <source>To ask later</source>
        <translation>Später zu fragen</translation>
    </message>
    <message>
        <source>Unanswered: {open} of {all}. Goes to the first of them.</source>
        <translation>Unbeantwortet: {open} von {all}. Geht zur ersten davon.</translation>
    </message>
    <message>
        <source>Working paper</source>
        <translation>Arbeitspapier</translation>
    </message>
    <message>
        <source>Working papers</source>
        <translation>Arbeitspapiere</translation>
    </message>
    <message>
        <source>{kind}, in conflict</source>
        <translation>{kind}, in Konflikt</translation>
    </message>
    <message>
        <source>{menu}, not available here</source>
        <translation>{menu}, hier nicht verfügbar</translation>
    </message>
    <message>
        <source>{role}, {function}</source>
        <translation>{role}, {function}</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} von {total}</translation>
    </message>
    <message>
        <source>{who}: {text}</source>
        <translation>{who}: {text}</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
</context>
<context>
    <name>SectionBars</name>
    <message>
        <source>Progress by section</source>
        <translation>Fortschritt nach Kapiteln</translation>
    </message>
    <message>
        <source>{}: {} of {} answered</source>
        <translation>{}: {} von {} beantwortet</translation>
    </message>
    <message>
        <source>{}: {} of {} answered, {} not conforming</source>
        <translation>{}: {} von {} beantwortet, {} nicht konform</translation>
    </message>
</context>
<context>
    <name>SectionForm</name>
    <message>
        <source>Clause</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Number or word of the title</source>
        <translation>Nummer oder Wort des Titels</translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation>Titel des Kapitels</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections of the checklist</source>
        <translation>Kapitel der Checkliste</translation>
    </message>
</context>
<context>
    <name>SectionTable</name>
    <message>
        <source>All sections</source>
        <translation type="unfinished">Alle Kapitel</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Beantwortet</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation type="unfinished">Auditoren</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leit. Auditor</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished">Kapitel</translation>
    </message>
    <message>
        <source>Sections with their signatures</source>
        <translation>Kapitel mit ihren Abzeichnungen</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished">{} von {}</translation>
    </message>
</context>
<context>
    <name>SelectionLine</name>
    <message>
        <source>Change the selected questions</source>
        <translation>Ausgewählte Fragen ändern</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Hand the selected questions to an auditor</source>
        <translation>Die ausgewählten Fragen einem Auditor zuteilen</translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation>Zuteilen an…</translation>
    </message>
    <message>
        <source>Result, flag and texts of all of them at once</source>
        <translation>Ergebnis, Vormerkung und Texte für alle auf einmal</translation>
    </message>
    <message>
        <source>Result, flag, texts and hand-out of all of them at once</source>
        <translation type="vanished">Ergebnis, Vormerkung, Texte und Zuteilung für alle auf einmal</translation>
    </message>
    <message>
        <source>Who is to ask them, until when</source>
        <translation>Wer sie stellen soll, bis wann</translation>
    </message>
    <message>
        <source>{} questions selected: a result answers them all.</source>
        <translation>{} Fragen ausgewählt: ein Ergebnis beantwortet sie alle.</translation>
    </message>
</context>
<context>
    <name>SendBackDialog</name>
    <message>
        <source>&amp;Everything of this audit that is on this computer</source>
        <translation>&amp;Alles zu diesem Audit, was auf diesem Computer ist</translation>
    </message>
    <message>
        <source>Both are safe: what is known already is counted and not taken in twice. Everything is larger, and needs nothing that came before.</source>
        <translation>Beides ist sicher: Was schon bekannt ist, wird gezählt und nicht doppelt importiert. Alles ist größer und setzt nichts Früheres voraus.</translation>
    </message>
    <message>
        <source>Give the file to the lead auditor. When it was taken in, compare the words, or open the receipt that you get back.</source>
        <translation>Die Datei dem leitenden Auditor geben. Nach dem Import die Wörter vergleichen oder die Quittung öffnen, die Sie zurückbekommen.</translation>
    </message>
    <message>
        <source>Nothing was sent back yet.</source>
        <translation>Noch wurde nichts zurückgesandt.</translation>
    </message>
    <message>
        <source>Only what is &amp;new since the last time</source>
        <translation>Nur was seit dem letzten Mal &amp;neu ist</translation>
    </message>
    <message>
        <source>Send back to the lead auditor</source>
        <translation>An den leitenden Auditor zurücksenden</translation>
    </message>
    <message>
        <source>To the lead auditor</source>
        <translation>An den leitenden Auditor</translation>
    </message>
    <message>
        <source>To {}</source>
        <translation>An {}</translation>
    </message>
    <message>
        <source>Version {version} of {time} arrived.</source>
        <translation>Version {version} vom {time} kam an.</translation>
    </message>
    <message>
        <source>Version {version} was written {time}; no receipt came yet.</source>
        <translation>Version {version} wurde am {time} geschrieben; noch kam keine Quittung.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source> … and {count} more</source>
        <translation> … und {count} weitere</translation>
    </message>
    <message>
        <source>&quot;{checklist}&quot; cannot be kept as a checklist: {lines}</source>
        <translation>„{checklist}“ lässt sich nicht als Checkliste speichern: {lines}</translation>
    </message>
    <message>
        <source>&quot;{clause}&quot; is not a clause of {standard_titles}.</source>
        <translation>„{clause}“ ist kein Abschnitt von {standard_titles}.</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; is not set for several findings at once.</source>
        <translation>„{field}“ lässt sich nicht für mehrere Feststellungen zugleich setzen.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be issued yet: in conflict are {fields}.</source>
        <translation>„{name}“ kann noch nicht ausgestellt werden: in Konflikt sind {fields}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be issued yet: {blocking}</source>
        <translation>„{name}“ kann noch nicht ausgestellt werden: {blocking}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; could be any of {count} audits.</source>
        <translation>„{name}“ könnte jedes von {count} Audits sein.</translation>
    </message>
    <message>
        <source>&quot;{newer}&quot; is a checklist of another standard.</source>
        <translation>„{newer}“ ist eine Checkliste einer anderen Norm.</translation>
    </message>
    <message>
        <source>&quot;{newer}&quot; {version} asks exactly what the audit asks already.</source>
        <translation>„{newer}“ {version} stellt genau die Fragen, die das Audit schon stellt.</translation>
    </message>
    <message>
        <source>&quot;{question}&quot; is no question of this audit.</source>
        <translation>„{question}“ ist keine Frage dieses Audits.</translation>
    </message>
    <message>
        <source>&quot;{standard}&quot; is not a standard known here.</source>
        <translation>„{standard}“ ist hier keine bekannte Norm.</translation>
    </message>
    <message>
        <source>A conclusion needs a reason.</source>
        <translation>Eine Schlussfolgerung braucht einen Grund.</translation>
    </message>
    <message>
        <source>A new version is for what is new.</source>
        <translation>Eine neue Version ist für Neues da.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>Adopt a newer version of the same one.</source>
        <translation>Eine neuere Version derselben Checkliste übernehmen.</translation>
    </message>
    <message>
        <source>Attaching evidence</source>
        <translation>Nachweise werden angehängt</translation>
    </message>
    <message>
        <source>Before the verdict, state who verified, when and on what evidence.</source>
        <translation>Vor der Bewertung angeben, wer wann anhand welcher Nachweise verifiziert hat.</translation>
    </message>
    <message>
        <source>Choose a text file.</source>
        <translation>Eine Textdatei wählen.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Eine andere wählen.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Clauses run from {first} to {last}.</source>
        <translation>Die Abschnitte reichen von {first} bis {last}.</translation>
    </message>
    <message>
        <source>Copying {piece}</source>
        <translation>{piece} wird kopiert</translation>
    </message>
    <message>
        <source>Correct the dates.</source>
        <translation>Die Daten berichtigen.</translation>
    </message>
    <message>
        <source>Evidence {piece} ({file_name}) {wrong}.</source>
        <translation>Nachweis {piece} ({file_name}) {wrong}.</translation>
    </message>
    <message>
        <source>Findings cannot be issued yet. </source>
        <translation>Feststellungen können noch nicht ausgestellt werden. </translation>
    </message>
    <message>
        <source>Give the whole id.</source>
        <translation>Die ganze Kennung angeben.</translation>
    </message>
    <message>
        <source>Give this one another id.</source>
        <translation>Dieser eine andere Kennung geben.</translation>
    </message>
    <message>
        <source>It can be: {kinds}. For another kind withdraw the finding with a reason and raise another one.</source>
        <translation>Möglich ist: {kinds}. Für eine andere Art die Feststellung mit Begründung zurückziehen und eine neue treffen.</translation>
    </message>
    <message>
        <source>It cites clauses of: {known}.</source>
        <translation>Sie führt Abschnitte an aus: {known}.</translation>
    </message>
    <message>
        <source>It counts for: {known}.</source>
        <translation>Sie zählt für: {known}.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>Its conditions: {known}.</source>
        <translation>Ihre Bedingungen: {known}.</translation>
    </message>
    <message>
        <source>Known: {standard_titles}.</source>
        <translation>Bekannt: {standard_titles}.</translation>
    </message>
    <message>
        <source>Look at its permissions.</source>
        <translation>Die Berechtigungen prüfen.</translation>
    </message>
    <message>
        <source>Name the clause.</source>
        <translation>Den Abschnitt nennen.</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>Nicht mehr gestellt</translation>
    </message>
    <message>
        <source>No question of this audit counts for &quot;{standard}&quot;.</source>
        <translation>Keine Frage dieses Audits zählt für „{standard}“.</translation>
    </message>
    <message>
        <source>Nothing was changed since version {report_version} was issued.</source>
        <translation>Seit Version {report_version} ausgestellt wurde, ist nichts geändert worden.</translation>
    </message>
    <message>
        <source>Only your own changes can be undone.</source>
        <translation>Nur eigene Änderungen lassen sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Paste it clause by clause.</source>
        <translation>Abschnitt für Abschnitt einfügen.</translation>
    </message>
    <message>
        <source>Preparing photos</source>
        <translation>Fotos werden vorbereitet</translation>
    </message>
    <message>
        <source>Press 1 to {count}.</source>
        <translation>1 bis {count} drücken.</translation>
    </message>
    <message>
        <source>Raise a nonconformity, or change the answer first.</source>
        <translation>Eine Nichtkonformität treffen oder zuerst die Antwort ändern.</translation>
    </message>
    <message>
        <source>Replace it, or give another id.</source>
        <translation>Sie ersetzen oder eine andere Kennung angeben.</translation>
    </message>
    <message>
        <source>Resolve it again instead.</source>
        <translation type="vanished">Stattdessen erneut auflösen.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>Save it as plain text first.</source>
        <translation>Zuerst als reinen Text speichern.</translation>
    </message>
    <message>
        <source>Say what decided it.</source>
        <translation>Angeben, was den Ausschlag gab.</translation>
    </message>
    <message>
        <source>Settle it under Consolidation, Conflicts.</source>
        <translation>Unter Konsolidierung, Konflikte lösen.</translation>
    </message>
    <message>
        <source>State why the findings are withdrawn.</source>
        <translation>Angeben, warum die Feststellungen zurückgezogen werden.</translation>
    </message>
    <message>
        <source>The audit has no question &quot;{item}&quot;.</source>
        <translation>Das Audit hat keine Frage „{item}“.</translation>
    </message>
    <message>
        <source>The audit has no section &quot;{section}&quot;.</source>
        <translation>Das Audit hat kein Kapitel „{section}“.</translation>
    </message>
    <message>
        <source>The audit would end on {ends_on}, before it starts on {starts_on}.</source>
        <translation>Das Audit würde am {ends_on} enden, vor seinem Beginn am {starts_on}.</translation>
    </message>
    <message>
        <source>The checklist &quot;{checklist}&quot; has no questions.</source>
        <translation>Die Checkliste „{checklist}“ hat keine Fragen.</translation>
    </message>
    <message>
        <source>The checklist has no condition &quot;{condition}&quot;.</source>
        <translation>Die Checkliste hat keine Bedingung „{condition}“.</translation>
    </message>
    <message>
        <source>The finding cites no clause of &quot;{standard}&quot;.</source>
        <translation>Die Feststellung führt keinen Abschnitt von „{standard}“ an.</translation>
    </message>
    <message>
        <source>The id &quot;{checklist}&quot; is taken by {path}.</source>
        <translation>Die Kennung „{checklist}“ ist durch {path} belegt.</translation>
    </message>
    <message>
        <source>The question does not count for &quot;{standard}&quot;.</source>
        <translation>Die Frage zählt nicht für „{standard}“.</translation>
    </message>
    <message>
        <source>The question was judged a nonconformity; it may not be recorded as an opportunity for improvement.</source>
        <translation>Die Frage wurde als Nichtkonformität bewertet; sie darf nicht als Verbesserungsmöglichkeit aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>The report cannot be issued yet: {blocking}{more}.</source>
        <translation>Der Bericht kann noch nicht ausgestellt werden: {blocking}{more}.</translation>
    </message>
    <message>
        <source>The report is dated {day}, before the last day of the audit ({end})</source>
        <translation>Der Bericht ist auf den {day} datiert, vor dem letzten Tag des Audits ({end})</translation>
    </message>
    <message>
        <source>The report would be dated {day}, before the last day of the audit ({end})</source>
        <translation>Der Bericht wäre auf den {day} datiert, vor dem letzten Tag des Audits ({end})</translation>
    </message>
    <message>
        <source>There are {count} choices.</source>
        <translation>Es gibt {count} Möglichkeiten.</translation>
    </message>
    <message>
        <source>There is a checklist &quot;{checklist}&quot; here already.</source>
        <translation>Hier gibt es schon eine Checkliste „{checklist}“.</translation>
    </message>
    <message>
        <source>There is no audit &quot;{name}&quot; in this workspace.</source>
        <translation>In diesem Arbeitsbereich gibt es kein Audit „{name}“.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>This is more text than a standard has.</source>
        <translation>Das ist mehr Text, als eine Norm hat.</translation>
    </message>
    <message>
        <source>This resolved a conflict and cannot be undone in one step.</source>
        <translation type="vanished">Dies hat einen Konflikt aufgelöst und lässt sich nicht in einem Schritt rückgängig machen.</translation>
    </message>
    <message>
        <source>This was changed again since, so it cannot be undone.</source>
        <translation>Dies wurde seitdem erneut geändert und lässt sich daher nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Möglich ist: {known}.</translation>
    </message>
    <message>
        <source>Use one of: {standards}.</source>
        <translation>Möglich ist: {standards}.</translation>
    </message>
    <message>
        <source>Use the history instead.</source>
        <translation>Stattdessen den Verlauf verwenden.</translation>
    </message>
    <message>
        <source>What stood before is not in this workspace.</source>
        <translation>Was vorher stand, ist nicht in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Withdraw the finding with a reason and raise another one.</source>
        <translation>Die Feststellung mit Begründung zurückziehen und eine neue treffen.</translation>
    </message>
    <message>
        <source>Withdraw the finding with a reason.</source>
        <translation>Die Feststellung mit Begründung zurückziehen.</translation>
    </message>
    <message>
        <source>`audit list` shows those there are.</source>
        <translation>`audit list` zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>a GIF with a part that is not known</source>
        <translation>ein GIF mit einem unbekannten Teil</translation>
    </message>
    <message>
        <source>a JPEG that ends too early</source>
        <translation>ein JPEG, das zu früh endet</translation>
    </message>
    <message>
        <source>a JPEG with a broken segment</source>
        <translation>ein JPEG mit einem defekten Segment</translation>
    </message>
    <message>
        <source>a PNG that ends too early</source>
        <translation>ein PNG, das zu früh endet</translation>
    </message>
    <message>
        <source>a PNG with a part that is not known</source>
        <translation>ein PNG mit einem unbekannten Teil</translation>
    </message>
    <message>
        <source>a PNG without an end</source>
        <translation>ein PNG ohne Ende</translation>
    </message>
    <message>
        <source>a WebP that ends too early</source>
        <translation>ein WebP, das zu früh endet</translation>
    </message>
    <message>
        <source>a WebP without a picture</source>
        <translation>ein WebP ohne Bild</translation>
    </message>
    <message>
        <source>a picture of a kind that cannot be cleaned</source>
        <translation>eine Bildart, die sich nicht bereinigen lässt</translation>
    </message>
    <message>
        <source>a raw photo or one with layers</source>
        <translation>ein Rohfoto oder eines mit Ebenen</translation>
    </message>
    <message>
        <source>another version was adopted</source>
        <translation>eine andere Version wurde übernommen</translation>
    </message>
    <message>
        <source>more than {value} MB</source>
        <translation>mehr als {value} MB</translation>
    </message>
    <message>
        <source>no longer cited</source>
        <translation>nicht mehr angeführt</translation>
    </message>
    <message>
        <source>no longer used here</source>
        <translation>hier nicht mehr verwendet</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({strerror}).</source>
        <translation>{folder}: kann nicht geschrieben werden ({strerror}).</translation>
    </message>
    <message>
        <source>{headcount} people</source>
        <translation>{headcount} Personen</translation>
    </message>
    <message>
        <source>{kind}: has no date</source>
        <translation>{kind}: hat kein Datum</translation>
    </message>
    <message>
        <source>{number} stays as it is; a number is given once.</source>
        <translation>{number} bleibt, wie sie ist; eine Nummer wird nur einmal vergeben.</translation>
    </message>
    <message>
        <source>{number} was issued as a finding of its series; a number is given once.</source>
        <translation>{number} wurde als Feststellung ihrer Reihe ausgestellt; eine Nummer wird nur einmal vergeben.</translation>
    </message>
    <message>
        <source>{number} was issued; a number is given once.</source>
        <translation>{number} wurde ausgestellt; eine Nummer wird nur einmal vergeben.</translation>
    </message>
    <message>
        <source>{own}: cannot be written ({strerror}).</source>
        <translation>{own}: kann nicht geschrieben werden ({strerror}).</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({strerror}).</source>
        <translation>{path}: nicht lesbar ({strerror}).</translation>
    </message>
    <message>
        <source>{path}: is larger than a standard.</source>
        <translation>{path}: ist größer als eine Norm.</translation>
    </message>
    <message>
        <source>{path}: is no text file.</source>
        <translation>{path}: ist keine Textdatei.</translation>
    </message>
    <message>
        <source>{report_version}, changed since</source>
        <translation>{report_version}, seitdem geändert</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({strerror}).</source>
        <translation>{target}: kann nicht geschrieben werden ({strerror}).</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Close it where it is open for writing, then open it here again.</source>
        <translation>Dort schließen, wo zum Schreiben geöffnet ist, dann hier erneut öffnen.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({}). Nothing was changed.</source>
        <translation>Etwas Unerwartetes ist geschehen ({}). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The workspace could not be opened ({error}).</source>
        <translation>Der Arbeitsbereich konnte nicht geöffnet werden ({error}).</translation>
    </message>
    <message>
        <source>This could not be read: {}</source>
        <translation>Dies war nicht lesbar: {}</translation>
    </message>
    <message>
        <source>This window is open for reading only; nothing was changed.</source>
        <translation>Dieses Fenster ist nur zum Lesen geöffnet; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{place}: could not be opened ({error}).</source>
        <translation>{place}: konnte nicht geöffnet werden ({error}).</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>No key matches.</source>
        <translation>Keine Taste passt.</translation>
    </message>
    <message>
        <source>Search by words or by key</source>
        <translation>Nach Wörtern oder Taste suchen</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Single letters, digits and signs are switched off.</source>
        <translation>Einzelne Buchstaben, Ziffern und Zeichen sind ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>SideCards</name>
    <message>
        <source>Evidence {number}: {caption}</source>
        <translation>Nachweis {number}: {caption}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <source>{value} · {result}</source>
        <translation>{value} · {result}</translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>Keeps the versions of everything that you sign; the history keeps earlier signatures</source>
        <translation>Hält die Versionen von allem fest, was Sie abzeichnen; der Verlauf behält frühere Abzeichnungen</translation>
    </message>
    <message>
        <source>Nothing was changed since you signed.</source>
        <translation>Seit Ihrer Abzeichnung wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Sections that their auditors signed, where all is answered and nothing is returned</source>
        <translation>Kapitel, die ihre Auditoren abgezeichnet haben, in denen alles beantwortet und nichts zurückgegeben ist</translation>
    </message>
    <message>
        <source>Sections: {all} · signed by the lead auditor: {signed} · changed since signed: {stale}</source>
        <translation>Kapitel: {all} · vom leitenden Auditor abgezeichnet: {signed} · seitdem geändert: {stale}</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>Show what changed since {} signed</source>
        <translation>Änderungen seit der Abzeichnung von {} zeigen</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Erneut abzeichnen</translation>
    </message>
    <message>
        <source>Sign all that are ready</source>
        <translation>Alle bereiten abzeichnen</translation>
    </message>
    <message>
        <source>Sign all that are ready ({})</source>
        <translation>Alle bereiten abzeichnen ({})</translation>
    </message>
    <message>
        <source>Sign as auditor</source>
        <translation>Als Auditor abzeichnen</translation>
    </message>
    <message>
        <source>Sign as lead auditor</source>
        <translation>Als leitender Auditor abzeichnen</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished">Freigabe</translation>
    </message>
    <message>
        <source>Signed on two devices at once; neither counts until it is signed again</source>
        <translation>Auf zwei Geräten zugleich abgezeichnet; beides zählt erst, wenn erneut abgezeichnet wird</translation>
    </message>
    <message>
        <source>Signed {when}</source>
        <translation>Abgezeichnet {when}</translation>
    </message>
    <message>
        <source>Signed {when}, changed since (fields: {count})</source>
        <translation>Abgezeichnet {when}, seitdem geändert (Felder: {count})</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>lead auditor</source>
        <translation>leitender Auditor</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered · review notes not cleared: {notes}</source>
        <translation>{answered} von {questions} beantwortet · nicht erledigte Prüfnotizen: {notes}</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
</context>
<context>
    <name>SignedChanges</name>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>Zurück zu den Notizen</translation>
    </message>
    <message>
        <source>Changed since {name} signed: {count}</source>
        <translation>Geändert seit der Abzeichnung von {name}: {count}</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished">Dorthin</translation>
    </message>
    <message>
        <source>Go to {}</source>
        <translation type="unfinished">Zu {}</translation>
    </message>
    <message>
        <source>New: {}</source>
        <translation>Neu: {}</translation>
    </message>
    <message>
        <source>Not there any more: {}</source>
        <translation>Nicht mehr vorhanden: {}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Erneut abzeichnen</translation>
    </message>
    <message>
        <source>When signed</source>
        <translation>Bei Abzeichnung</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation type="unfinished">… und {} weitere</translation>
    </message>
</context>
<context>
    <name>SignsAs</name>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">Auditor</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation type="unfinished">Leitender Auditor</translation>
    </message>
</context>
<context>
    <name>SimilarFindings</name>
    <message>
        <source>A finding cannot repeat itself.</source>
        <translation>Eine Feststellung kann sich nicht selbst wiederholen.</translation>
    </message>
    <message>
        <source>Link it to a finding that was raised before it.</source>
        <translation>Mit einer Feststellung verknüpfen, die vor ihr getroffen wurde.</translation>
    </message>
    <message>
        <source>closed, action effective</source>
        <translation>geschlossen, Maßnahme wirksam</translation>
    </message>
    <message>
        <source>neighbouring clause</source>
        <translation>benachbarter Abschnitt</translation>
    </message>
    <message>
        <source>open, action effective</source>
        <translation>offen, Maßnahme wirksam</translation>
    </message>
    <message>
        <source>open, action not effective</source>
        <translation>offen, Maßnahme nicht wirksam</translation>
    </message>
    <message>
        <source>open, action not verified yet</source>
        <translation>offen, Maßnahme noch nicht verifiziert</translation>
    </message>
    <message>
        <source>open, no action yet</source>
        <translation>offen, noch keine Maßnahme</translation>
    </message>
    <message>
        <source>same clause</source>
        <translation>selber Abschnitt</translation>
    </message>
    <message>
        <source>same process</source>
        <translation>selber Prozess</translation>
    </message>
    <message>
        <source>same site</source>
        <translation>selber Standort</translation>
    </message>
    <message>
        <source>similar words ({percent} %)</source>
        <translation>ähnliche Wörter ({percent} %)</translation>
    </message>
</context>
<context>
    <name>SimilarPanel</name>
    <message>
        <source>(no title yet)</source>
        <translation>(noch kein Titel)</translation>
    </message>
    <message>
        <source>Group both: a heading over them, each stays a finding of its own</source>
        <translation>Beide gruppieren: eine Überschrift darüber, jede bleibt eine eigene Feststellung</translation>
    </message>
    <message>
        <source>Group with {} {}</source>
        <translation>Gruppieren mit {} {}</translation>
    </message>
    <message>
        <source>In a group of {}: {}</source>
        <translation>In einer Gruppe von {}: {}</translation>
    </message>
    <message>
        <source>In this audit too: one of them may be a duplicate.</source>
        <translation>Auch in diesem Audit: eine davon ist möglicherweise ein Duplikat.</translation>
    </message>
    <message>
        <source>It is no repeat</source>
        <translation>Keine Wiederholung</translation>
    </message>
    <message>
        <source>It is no repeat of {}</source>
        <translation>Keine Wiederholung von {}</translation>
    </message>
    <message>
        <source>No earlier finding in this workspace resembles this one.</source>
        <translation>Keine frühere Feststellung in diesem Arbeitsbereich ähnelt dieser.</translation>
    </message>
    <message>
        <source>Nothing is written there.</source>
        <translation>Dort steht nichts.</translation>
    </message>
    <message>
        <source>Read it; it belongs to {}</source>
        <translation>Lesen; sie gehört zu {}</translation>
    </message>
    <message>
        <source>Repeat of {}</source>
        <translation>Wiederholung von {}</translation>
    </message>
    <message>
        <source>Says the same</source>
        <translation>Sagt dasselbe</translation>
    </message>
    <message>
        <source>Show this finding</source>
        <translation>Diese Feststellung zeigen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take it out of the group {}</source>
        <translation>Aus der Gruppe {} nehmen</translation>
    </message>
    <message>
        <source>This is a repeat</source>
        <translation>Dies ist eine Wiederholung</translation>
    </message>
    <message>
        <source>This is a repeat of {} {}</source>
        <translation>Dies ist eine Wiederholung von {} {}</translation>
    </message>
    <message>
        <source>{reasons} · {state}</source>
        <translation>{reasons} · {state}</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} in {}</translation>
    </message>
    <message>
        <source>{} in {}: {}</source>
        <translation>{} in {}: {}</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation>{}: {}.</translation>
    </message>
</context>
<context>
    <name>StandardVerdicts</name>
    <message>
        <source>As answered</source>
        <translation>Wie beantwortet</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Zählt für</translation>
    </message>
    <message>
        <source>Verdict for {}</source>
        <translation>Bewertung für {}</translation>
    </message>
</context>
<context>
    <name>StartInterviewDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Wo</translation>
    </message>
    <message>
        <source>For example shift lead</source>
        <translation>Zum Beispiel Schichtleitung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Not printed; may stay empty</source>
        <translation>Wird nicht gedruckt; darf leer bleiben</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Question {} is asked in it</source>
        <translation>Frage {} wird darin gestellt</translation>
    </message>
    <message>
        <source>Role of who is asked</source>
        <translation>Rolle der befragten Person</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Start an interview</source>
        <translation>Befragung beginnen</translation>
    </message>
    <message>
        <source>The interview with {who}, running since {when}, ends when this one starts.</source>
        <translation>Die Befragung mit {who}, die seit {when} läuft, endet mit dem Beginn dieser.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>While it runs, every question you answer is noted as asked in it.</source>
        <translation>Solange sie läuft, gilt jede beantwortete Frage als darin gestellt.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A finished audit of a service desk, to try everything on. It takes a quarter of a minute.</source>
        <translation>Ein fertiges Audit eines Service Desks, um alles auszuprobieren. Es dauert eine Viertelminute.</translation>
    </message>
    <message>
        <source>A folder with audits from another computer, from a backup, or a new empty one.</source>
        <translation>Ein Ordner mit Audits von einem anderen Computer, aus einer Sicherung, oder ein neuer leerer.</translation>
    </message>
    <message>
        <source>A lead auditor sent you a file with your part of an audit? Open it or drop it here.</source>
        <translation>Ein leitender Auditor hat Ihnen eine Datei mit Ihrem Teil eines Audits gesandt? Öffnen oder hierher ziehen.</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audits</translation>
    </message>
    <message>
        <source>Audits in this workspace</source>
        <translation>Audits in diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>Choose a checklist, say where and with whom; you answer the first question in a minute.</source>
        <translation>Eine Checkliste wählen, angeben, wo und mit wem; die erste Frage ist in einer Minute beantwortet.</translation>
    </message>
    <message>
        <source>Everything stays in this folder on this computer.</source>
        <translation>Alles bleibt in diesem Ordner auf diesem Computer.</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation>Neues Audit</translation>
    </message>
    <message>
        <source>New audit…</source>
        <translation>Neues Audit…</translation>
    </message>
    <message>
        <source>No audits here yet</source>
        <translation>Hier noch keine Audits</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>Paket öffnen</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>Paket öffnen…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Open the sample audit</source>
        <translation>Beispielaudit öffnen</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Arbeitsbereich öffnen…</translation>
    </message>
    <message>
        <source>What the lead auditor or an auditor sent you; dropping the file here does it too</source>
        <translation>Was Ihnen der leitende oder ein anderer Auditor gesandt hat; die Datei hierher zu ziehen genügt auch</translation>
    </message>
</context>
<context>
    <name>StatementParts</name>
    <message>
        <source>10 of 10 requests of 12 October 2026 were fulfilled by the right instruction, among them REQ0019834. The analyst opened three places to find it. Kraków, floor 2.</source>
        <translation>10 von 10 Anfragen vom 12. Oktober 2026 wurden nach der richtigen Anweisung erfüllt, darunter REQ0019834. Der Analyst öffnete drei Stellen, um sie zu finden. Kraków, Etage 2.</translation>
    </message>
    <message>
        <source>7 of 25 incidents of the account HGE, drawn at random from 1,842 closed in July to September 2026, carry no confirmation: INC0046391, INC0046874, INC0047120, INC0047533, INC0047902, INC0048213 and INC0048377. Seen on 13 October 2026 with a first line analyst, Kraków, floor 2.</source>
        <translation>7 von 25 Incidents des Kontos HGE, zufällig gezogen aus 1.842 von Juli bis September 2026 geschlossenen, tragen keine Bestätigung: INC0046391, INC0046874, INC0047120, INC0047533, INC0047902, INC0048213 und INC0048377. Gesehen am 13. Oktober 2026 mit einem First-Line-Analysten, Kraków, Etage 2.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Example: {}</source>
        <translation>Beispiel: {}</translation>
    </message>
    <message>
        <source>For 7 of 25 incidents the confirmation of the user is not recorded.</source>
        <translation>Bei 7 von 25 Incidents ist die Bestätigung des Anwenders nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Incidents are closed once the user has confirmed the solution (ISO/IEC 20000-1:2018, 8.6.1; procedure PRC-INC-003 v5.2, section 6).</source>
        <translation>Incidents werden geschlossen, sobald der Anwender die Lösung bestätigt hat (ISO/IEC 20000-1:2018, 8.6.1; Verfahren PRC-INC-003 v5.2, Abschnitt 6).</translation>
    </message>
    <message>
        <source>Nature of the failure</source>
        <translation type="unfinished">Art des Mangels</translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation type="unfinished">Objektiver Nachweis</translation>
    </message>
    <message>
        <source>Reference, if any</source>
        <translation>Referenz, falls vorhanden</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished">Anforderung</translation>
    </message>
    <message>
        <source>Review MIR-2026-04 of INC0047655: held 41 hours after recovery with the client&apos;s service manager; 5 of 5 actions completed by 18 September 2026.</source>
        <translation>Review MIR-2026-04 zu INC0047655: 41 Stunden nach der Wiederherstellung mit dem Service-Manager des Kunden abgehalten; 5 von 5 Maßnahmen bis zum 18. September 2026 erledigt.</translation>
    </message>
    <message>
        <source>Shows a good example</source>
        <translation>Zeigt ein gutes Beispiel</translation>
    </message>
    <message>
        <source>The requirement is met. Instructions live in three places, so that a new analyst depends on colleagues to know where to look.</source>
        <translation>Die Anforderung ist erfüllt. Anweisungen liegen an drei Stellen, sodass neue Analysten auf Kollegen angewiesen sind, um zu wissen, wo sie suchen sollen.</translation>
    </message>
    <message>
        <source>The requirement is met; what could become a problem, or work better</source>
        <translation>Die Anforderung ist erfüllt; was zum Problem werden oder besser laufen könnte</translation>
    </message>
    <message>
        <source>Weakness seen</source>
        <translation>Gesehene Schwäche</translation>
    </message>
    <message>
        <source>What exactly is not met: one failure, no cause, no solution, no name</source>
        <translation>Was genau nicht erfüllt ist: ein Mangel, keine Ursache, keine Lösung, kein Name</translation>
    </message>
    <message>
        <source>What is required, and where it stands</source>
        <translation>Was gefordert ist, und wo es steht</translation>
    </message>
    <message>
        <source>What is worth keeping</source>
        <translation>Was bewahrenswert ist</translation>
    </message>
    <message>
        <source>What others could learn from</source>
        <translation>Wovon andere lernen könnten</translation>
    </message>
    <message>
        <source>What was seen: record numbers, dates, places, how many of how many, the role asked</source>
        <translation>Was gesehen wurde: Nummern von Aufzeichnungen, Daten, Orte, wie viele von wie vielen, die befragte Rolle</translation>
    </message>
    <message>
        <source>Worth keeping: one time line, told without blame, agreed with the client and turned into dated actions within two days.</source>
        <translation>Bewahrenswert: eine Zeitleiste, ohne Schuldzuweisung erzählt, mit dem Kunden abgestimmt und binnen zwei Tagen in terminierte Maßnahmen überführt.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source> · {} diverging</source>
        <translation> · {} uneins</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 Konflikt</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Laufendes abbrechen</translation>
    </message>
    <message>
        <source>Findings of the audit</source>
        <translation>Feststellungen des Audits</translation>
    </message>
    <message>
        <source>NOT SAVED: {}</source>
        <translation>NICHT GESPEICHERT: {}</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Keine Feststellungen</translation>
    </message>
    <message>
        <source>Progress of the audit</source>
        <translation>Fortschritt des Audits</translation>
    </message>
    <message>
        <source>Progress of what is running</source>
        <translation>Fortschritt des Laufenden</translation>
    </message>
    <message>
        <source>Save state</source>
        <translation>Speicherstatus</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Gespeichert {}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Settle what disagrees (Ctrl+F7)</source>
        <translation>Widersprüche lösen (Strg+F7)</translation>
    </message>
    <message>
        <source>Typing…</source>
        <translation>Eingabe…</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation>Was gerade läuft</translation>
    </message>
    <message>
        <source>What was just done</source>
        <translation>Was gerade getan wurde</translation>
    </message>
    <message>
        <source>Workspace and person</source>
        <translation>Arbeitsbereich und Person</translation>
    </message>
    <message>
        <source>{person} · {workspace}</source>
        <translation>{person} · {workspace}</translation>
    </message>
    <message>
        <source>{} OFI</source>
        <translation>{} VM</translation>
    </message>
    <message>
        <source>{} conflicts</source>
        <translation>{} Konflikte</translation>
    </message>
    <message>
        <source>{} major</source>
        <translation>{} wesentl.</translation>
    </message>
    <message>
        <source>{} minor</source>
        <translation>{} unterg.</translation>
    </message>
    <message>
        <source>{} of {} answered ({} %)</source>
        <translation>{} von {} beantwortet ({} %)</translation>
    </message>
    <message>
        <source>{} positive</source>
        <translation>{} gut</translation>
    </message>
    <message>
        <source>{}, go to the list</source>
        <translation>{}, zur Liste</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>&quot;{sha256}&quot; is not a SHA-256.</source>
        <translation>„{sha256}“ ist kein SHA-256.</translation>
    </message>
    <message>
        <source>A later package continues this one: {names}.</source>
        <translation>Ein späteres Paket setzt dieses fort: {names}.</translation>
    </message>
    <message>
        <source>Change the permissions, or copy it to a folder of your own and work there.</source>
        <translation>Die Berechtigungen ändern, oder in einen eigenen Ordner kopieren und dort arbeiten.</translation>
    </message>
    <message>
        <source>Change {seq} of copy {replica_id} ({kind} {record_id})</source>
        <translation>Änderung {seq} der Kopie {replica_id} ({kind} {record_id})</translation>
    </message>
    <message>
        <source>Check that the folder exists.</source>
        <translation>Prüfen, ob der Ordner vorhanden ist.</translation>
    </message>
    <message>
        <source>Check that the folder is there, and your permissions on it.</source>
        <translation>Prüfen, ob der Ordner vorhanden ist und die Berechtigungen ausreichen.</translation>
    </message>
    <message>
        <source>Check the disk (permissions, connection), then try again.</source>
        <translation>Den Datenträger prüfen (Berechtigungen, Verbindung), dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Check the disk (space, permissions, connection), then try again.</source>
        <translation>Den Datenträger prüfen (Platz, Berechtigungen, Verbindung), dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Check the disk and attach it again.</source>
        <translation>Den Datenträger prüfen und erneut anhängen.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Den Datenträger prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Checking evidence</source>
        <translation>Nachweise werden geprüft</translation>
    </message>
    <message>
        <source>Checking the change log</source>
        <translation>Änderungsprotokoll wird geprüft</translation>
    </message>
    <message>
        <source>Choose a file; folders are attached file by file.</source>
        <translation>Eine Datei wählen; Ordner werden Datei für Datei angehängt.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder.</source>
        <translation>Einen neuen oder leeren Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose another folder or make a new workspace.</source>
        <translation>Einen anderen Ordner wählen oder einen neuen Arbeitsbereich anlegen.</translation>
    </message>
    <message>
        <source>Choose another folder; if it was one, put the newest file of {backups} in its place.</source>
        <translation>Einen anderen Ordner wählen; war es einer, die neueste Datei aus {backups} an seine Stelle setzen.</translation>
    </message>
    <message>
        <source>Close it there first; reading is possible meanwhile.</source>
        <translation>Zuerst dort schließen; Lesen ist inzwischen möglich.</translation>
    </message>
    <message>
        <source>Close the other window that uses it.</source>
        <translation>Das andere Fenster schließen, das darauf zugreift.</translation>
    </message>
    <message>
        <source>Close the program, keep a copy of this folder, then put the newest file of {backups} in the place of {name}. `workspace check` lists what is damaged.</source>
        <translation>Das Programm schließen, eine Kopie dieses Ordners aufbewahren, dann die neueste Datei aus {backups} an die Stelle von {name} setzen. `workspace check` zeigt, was beschädigt ist.</translation>
    </message>
    <message>
        <source>Copy it to a disk that can be written, or only read it here.</source>
        <translation>Auf einen beschreibbaren Datenträger kopieren oder hier nur lesen.</translation>
    </message>
    <message>
        <source>Copy {id}: its list of newest changes leaves out change {seq}.</source>
        <translation>Kopie {id}: In der Liste ihrer neuesten Änderungen fehlt Änderung {seq}.</translation>
    </message>
    <message>
        <source>Copy {id}: the newest change {seq} is missing from the log.</source>
        <translation>Kopie {id}: die neueste Änderung {seq} fehlt im Protokoll.</translation>
    </message>
    <message>
        <source>Database: it cannot be read ({error}).</source>
        <translation>Datenbank: sie ist nicht lesbar ({error}).</translation>
    </message>
    <message>
        <source>Database: its list of copies cannot be read ({error}).</source>
        <translation>Datenbank: die Liste der Kopien ist nicht lesbar ({error}).</translation>
    </message>
    <message>
        <source>Database: its list of evidence cannot be read ({error}).</source>
        <translation>Datenbank: die Liste der Nachweise ist nicht lesbar ({error}).</translation>
    </message>
    <message>
        <source>Database: its table &quot;{table}&quot; cannot be read ({error}).</source>
        <translation>Datenbank: die Tabelle „{table}“ ist nicht lesbar ({error}).</translation>
    </message>
    <message>
        <source>Database: its tables cannot be read ({error}).</source>
        <translation>Datenbank: die Tabellen sind nicht lesbar ({error}).</translation>
    </message>
    <message>
        <source>Database: {row}.</source>
        <translation>Datenbank: {row}.</translation>
    </message>
    <message>
        <source>Entry {seq} of copy {replica}: {reason}.</source>
        <translation>Eintrag {seq} der Kopie {replica}: {reason}.</translation>
    </message>
    <message>
        <source>Evidence {number} (marked copy of {file_name}) {wrong}.</source>
        <translation>Nachweis {number} (markierte Kopie von {file_name}) {wrong}.</translation>
    </message>
    <message>
        <source>Evidence {number} ({file_name}) {wrong}.</source>
        <translation>Nachweis {number} ({file_name}) {wrong}.</translation>
    </message>
    <message>
        <source>Free some space, then attach it again.</source>
        <translation>Platz schaffen, dann erneut anhängen.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Platz schaffen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Keep a copy of the workspace&apos;s folder, then put the newest backup from its folder `backups` in the place of workspace.db.</source>
        <translation>Eine Kopie des Arbeitsbereichsordners aufbewahren, dann die neueste Sicherung aus seinem Ordner `backups` an die Stelle von workspace.db setzen.</translation>
    </message>
    <message>
        <source>Make another one on a good disk.</source>
        <translation>Einen anderen auf einem intakten Datenträger anlegen.</translation>
    </message>
    <message>
        <source>Move the workspace to a local disk and open it there.</source>
        <translation>Den Arbeitsbereich auf einen lokalen Datenträger verschieben und dort öffnen.</translation>
    </message>
    <message>
        <source>Nothing was attached. Check the disk before you go on.</source>
        <translation>Es wurde nichts angehängt. Vor dem Weiterarbeiten den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its sender to write the package again.</source>
        <translation>Nichts wurde geändert. Den Absender bitten, das Paket neu zu schreiben.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>Es wurde nichts geändert. Gleich erneut versuchen.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Check the disk before you go on.</source>
        <translation>Nichts wurde importiert. Den Datenträger prüfen, bevor Sie weiterarbeiten.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Erneut öffnen.</translation>
    </message>
    <message>
        <source>Open it instead.</source>
        <translation>Stattdessen diesen öffnen.</translation>
    </message>
    <message>
        <source>Record {record} is used for two different things.</source>
        <translation>Datensatz {record} wird für zwei verschiedene Dinge verwendet.</translation>
    </message>
    <message>
        <source>Record {record}: {field} was recorded once and is replaced.</source>
        <translation>Datensatz {record}: {field} wurde einmalig festgelegt und wird ersetzt.</translation>
    </message>
    <message>
        <source>Table &quot;{table}&quot; does not match the change log; `workspace rebuild` mends it.</source>
        <translation>Tabelle „{table}“ passt nicht zum Änderungsprotokoll; `workspace rebuild` behebt das.</translation>
    </message>
    <message>
        <source>Take that one back first.</source>
        <translation>Zuerst jenes zurücknehmen.</translation>
    </message>
    <message>
        <source>Taking in entries</source>
        <translation>Einträge werden importiert</translation>
    </message>
    <message>
        <source>The change log cannot be read after entry {last}.</source>
        <translation>Das Änderungsprotokoll ist nach Eintrag {last} nicht lesbar.</translation>
    </message>
    <message>
        <source>The change log is damaged (problems: {count}), so nothing may be recreated from it. Nothing was changed.</source>
        <translation>Das Änderungsprotokoll ist beschädigt (Probleme: {count}); daraus darf nichts wiederhergestellt werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The entries {first} to {final} of the change log cannot be read.</source>
        <translation>Die Einträge {first} bis {final} des Änderungsprotokolls sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The entry {first} of the change log cannot be read.</source>
        <translation>Der Eintrag {first} des Änderungsprotokolls ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The program&apos;s own settings folder cannot be used. {told}</source>
        <translation>Der Einstellungsordner des Programms ist nicht verwendbar. {told}</translation>
    </message>
    <message>
        <source>The search index does not match its entries; `workspace rebuild` mends it. Nothing else is affected.</source>
        <translation>Der Suchindex passt nicht zu seinen Einträgen; `workspace rebuild` behebt das. Sonst ist nichts betroffen.</translation>
    </message>
    <message>
        <source>The workspace is closed.</source>
        <translation>Der Arbeitsbereich ist geschlossen.</translation>
    </message>
    <message>
        <source>The workspace is damaged: entry {n} of its change log cannot be read.</source>
        <translation>Der Arbeitsbereich ist beschädigt: Eintrag {n} des Änderungsprotokolls ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The workspace is damaged: {record}, &quot;{field}&quot; cannot be read.</source>
        <translation>Der Arbeitsbereich ist beschädigt: {record}, „{field}“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This import is not there, or was taken back already.</source>
        <translation>Diesen Import gibt es nicht, oder er wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Update the program to open it.</source>
        <translation>Zum Öffnen das Programm aktualisieren.</translation>
    </message>
    <message>
        <source>Writing entries</source>
        <translation>Einträge werden geschrieben</translation>
    </message>
    <message>
        <source>`workspace check` lists what is damaged. Keep a copy of the workspace&apos;s folder, then put the newest backup from its folder `backups` in the place of workspace.db.</source>
        <translation>`workspace check` zeigt, was beschädigt ist. Eine Kopie des Arbeitsbereichsordners aufbewahren, dann die neueste Sicherung aus seinem Ordner `backups` an die Stelle von workspace.db setzen.</translation>
    </message>
    <message>
        <source>an earlier package gave it another place</source>
        <translation>ein früheres Paket gab ihm einen anderen Platz</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>ein anderer Prozess</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>ist nicht lesbar ({reason})</translation>
    </message>
    <message>
        <source>has other bytes than when it was attached</source>
        <translation>hat andere Bytes als beim Anhängen</translation>
    </message>
    <message>
        <source>is missing from the vault</source>
        <translation>fehlt im Tresor</translation>
    </message>
    <message>
        <source>it continues nothing, but is not the first</source>
        <translation>er setzt nichts fort, ist aber nicht der erste</translation>
    </message>
    <message>
        <source>it does not continue the entry that it names</source>
        <translation>er setzt nicht den Eintrag fort, den er nennt</translation>
    </message>
    <message>
        <source>it stands in the package twice</source>
        <translation>er steht doppelt im Paket</translation>
    </message>
    <message>
        <source>process {process} on {host} since {since}</source>
        <translation>Prozess {process} auf {host} seit {since}</translation>
    </message>
    <message>
        <source>{database}: cannot be opened ({said}).</source>
        <translation>{database}: kann nicht geöffnet werden ({said}).</translation>
    </message>
    <message>
        <source>{database}: is a database, but not an audit workspace.</source>
        <translation>{database}: ist eine Datenbank, aber kein Audit-Arbeitsbereich.</translation>
    </message>
    <message>
        <source>{database}: the backup is damaged ({verdict}).</source>
        <translation>{database}: die Sicherung ist beschädigt ({verdict}).</translation>
    </message>
    <message>
        <source>{database}: the database is damaged ({what}).</source>
        <translation>{database}: die Datenbank ist beschädigt ({what}).</translation>
    </message>
    <message>
        <source>{folder}: is a workspace already.</source>
        <translation>{folder}: ist schon ein Arbeitsbereich.</translation>
    </message>
    <message>
        <source>{folder}: is not an empty folder.</source>
        <translation>{folder}: ist kein leerer Ordner.</translation>
    </message>
    <message>
        <source>{folder}: there is no workspace here.</source>
        <translation>{folder}: hier ist kein Arbeitsbereich.</translation>
    </message>
    <message>
        <source>{kind}: {label} was recorded and cannot be changed by anybody.</source>
        <translation>{kind}: {label} wurde aufgezeichnet und kann von niemandem geändert werden.</translation>
    </message>
    <message>
        <source>{label} &quot;{record_id}&quot; is not in this workspace.</source>
        <translation>{label} „{record_id}“ ist nicht in diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>{mend} Or name another folder in the environment variable ISO20K_CONFIG.</source>
        <translation>{mend} Oder in der Umgebungsvariablen ISO20K_CONFIG einen anderen Ordner angeben.</translation>
    </message>
    <message>
        <source>{name}: does not continue its chain (after {seq}).</source>
        <translation>{name}: setzt seine Kette nicht fort (nach {seq}).</translation>
    </message>
    <message>
        <source>{name}: is marked &quot;{status}&quot;, which this program never writes.</source>
        <translation>{name}: trägt den Vermerk „{status}“, den dieses Programm nie schreibt.</translation>
    </message>
    <message>
        <source>{name}: is not readable.</source>
        <translation>{name}: ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{name}: its content does not match its hash.</source>
        <translation>{name}: der Inhalt passt nicht zum Hashwert.</translation>
    </message>
    <message>
        <source>{name}: its index columns do not match its content.</source>
        <translation>{name}: die Indexspalten passen nicht zum Inhalt.</translation>
    </message>
    <message>
        <source>{parent}: already open for writing ({describe_holder}).</source>
        <translation>{parent}: schon zum Schreiben geöffnet ({describe_holder}).</translation>
    </message>
    <message>
        <source>{parent}: another program is using the database just now.</source>
        <translation>{parent}: ein anderes Programm verwendet die Datenbank gerade.</translation>
    </message>
    <message>
        <source>{parent}: cannot be read ({said}). Nothing was changed.</source>
        <translation>{parent}: nicht lesbar ({said}). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{parent}: not saved ({orig}). What was saved before is safe.</source>
        <translation>{parent}: nicht gespeichert ({orig}). Zuvor Gespeichertes ist sicher.</translation>
    </message>
    <message>
        <source>{parent}: was made by a newer version of this program (format {version}, this program knows {format_version}). It was not changed.</source>
        <translation>{parent}: wurde von einer neueren Version dieses Programms erstellt (Format {version}, dieses Programm kennt {format_version}). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{path}: cannot be opened ({error}).</source>
        <translation>{path}: kann nicht geöffnet werden ({error}).</translation>
    </message>
    <message>
        <source>{path}: the database refused the setting {name}={value} (it says {got}).</source>
        <translation>{path}: die Datenbank hat die Einstellung {name}={value} abgelehnt (sie meldet {got}).</translation>
    </message>
    <message>
        <source>{place}: is no change of a known form ({error}).</source>
        <translation>{place}: ist keine Änderung in bekannter Form ({error}).</translation>
    </message>
    <message>
        <source>{place}: its part {part} is not as it must be.</source>
        <translation>{place}: der Teil {part} ist nicht wie verlangt.</translation>
    </message>
    <message>
        <source>{place}: lies on a read-only disk; nothing was written.</source>
        <translation>{place}: liegt auf einem schreibgeschützten Datenträger; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{place}: may not be read or written with your permissions; nothing was changed.</source>
        <translation>{place}: die Berechtigungen erlauben weder Lesen noch Schreiben; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{place}: nothing more can be written, the disk is full. What was saved before is safe.</source>
        <translation>{place}: es kann nichts mehr geschrieben werden, der Datenträger ist voll. Zuvor Gespeichertes ist sicher.</translation>
    </message>
    <message>
        <source>{place}: the system refused it ({reason}). What was saved before is safe.</source>
        <translation>{place}: vom System abgelehnt ({reason}). Zuvor Gespeichertes ist sicher.</translation>
    </message>
    <message>
        <source>{source} could not be copied: the disk of {folder} has {free} MB free, the file needs {needed} MB. Everything recorded so far is safe.</source>
        <translation>{source} konnte nicht kopiert werden: auf dem Datenträger von {folder} sind {free} MB frei, die Datei braucht {needed} MB. Alles bisher Aufgezeichnete ist sicher.</translation>
    </message>
    <message>
        <source>{source} could not be stored ({strerror}). Everything recorded is safe.</source>
        <translation>{source} konnte nicht abgelegt werden ({strerror}). Alles Aufgezeichnete ist sicher.</translation>
    </message>
    <message>
        <source>{source}: cannot be read ({strerror}).</source>
        <translation>{source}: nicht lesbar ({strerror}).</translation>
    </message>
    <message>
        <source>{source}: is not a file.</source>
        <translation>{source}: ist keine Datei.</translation>
    </message>
    <message>
        <source>{source}: the disk gave back other bytes than were written.</source>
        <translation>{source}: der Datenträger gab andere Bytes zurück, als geschrieben wurden.</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Entries that would count no longer: {}</source>
        <translation>Einträge, die nicht mehr zählen würden: {}</translation>
    </message>
    <message>
        <source>Looking what it would reach…</source>
        <translation>Auswirkungen werden ermittelt…</translation>
    </message>
    <message>
        <source>Nothing is deleted: what came stays in the log and counts no longer here. Taking the same package in again brings it back. A backup is made first.</source>
        <translation>Nichts wird gelöscht: Was kam, bleibt im Protokoll und zählt hier nicht mehr. Ein erneuter Import desselben Pakets holt es zurück. Vorher wird eine Sicherung angelegt.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Grund</translation>
    </message>
    <message>
        <source>Records concerned: {records}, of which disappear: {gone}</source>
        <translation>Betroffene Datensätze: {records}, davon verschwinden: {gone}</translation>
    </message>
    <message>
        <source>Stays with the package in the list</source>
        <translation>Bleibt in der Liste beim Paket</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">Zurücknehmen</translation>
    </message>
    <message>
        <source>Taking an import back</source>
        <translation>Import wird zurückgenommen</translation>
    </message>
    <message>
        <source>Your own entries in records that came with it, set aside as well: {}</source>
        <translation>Ihre eigenen Einträge in Datensätzen, die damit kamen, werden ebenfalls beiseitegelegt: {}</translation>
    </message>
    <message>
        <source>{file} from {name}, taken in {time}</source>
        <translation>{file} von {name}, importiert {time}</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Copying evidence</source>
        <translation>Nachweise werden kopiert</translation>
    </message>
    <message>
        <source>Everything in {file} was here already. Nothing was changed.</source>
        <translation>Alles in {file} war schon hier. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sicherung wird angelegt</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its sender to write it again.</source>
        <translation>Nichts wurde geändert. Den Absender bitten, es neu zu schreiben.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever sent it how old it is.</source>
        <translation>Nichts wurde geändert. Den Absender fragen, wie alt es ist.</translation>
    </message>
    <message>
        <source>Nothing was changed. Compare the fingerprint {fingerprint} first.</source>
        <translation>Nichts wurde geändert. Zuerst den Fingerabdruck {fingerprint} vergleichen.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Say why the import is taken back.</source>
        <translation>Angeben, warum der Import zurückgenommen wird.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished">Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>{file} was taken in. New entries: {new}. New files: {files}.</source>
        <translation>{file} wurde importiert. Neue Einträge: {new}. Neue Dateien: {files}.</translation>
    </message>
</context>
<context>
    <name>TeamKeys</name>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>No device with the key &quot;{key}&quot; is known here.</source>
        <translation>Hier ist kein Gerät mit dem Schlüssel „{key}“ bekannt.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Several keys have this fingerprint. Give the whole key.</source>
        <translation>Mehrere Schlüssel haben diesen Fingerabdruck. Den ganzen Schlüssel angeben.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertrauenswürdig</translation>
    </message>
    <message>
        <source>`team keys` shows those that are.</source>
        <translation>`team keys` zeigt die bekannten.</translation>
    </message>
</context>
<context>
    <name>TeamRows</name>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Beantwortet</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">Auditor</translation>
    </message>
    <message>
        <source>Auditors: what they owe and what came</source>
        <translation>Auditoren: was sie schulden und was kam</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Fällig</translation>
    </message>
    <message>
        <source>Handed to them</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Last package from them</source>
        <translation>Letztes Paket von dort</translation>
    </message>
    <message>
        <source>Sent to them</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>version {version}, {time}</source>
        <translation>Version {version}, {time}</translation>
    </message>
    <message>
        <source>version {version}, {time}, entries: {count}</source>
        <translation>Version {version}, {time}, Einträge: {count}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} von {all}</translation>
    </message>
    <message>
        <source>{sent}, arrived</source>
        <translation>{sent}, angekommen</translation>
    </message>
    <message>
        <source>{} (lead)</source>
        <translation>{} (leitend)</translation>
    </message>
</context>
<context>
    <name>TimesDialog</name>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Expected of its questions</source>
        <translation>Laut Fragen erwartet</translation>
    </message>
    <message>
        <source>Planned (min)</source>
        <translation>Geplant (min)</translation>
    </message>
    <message>
        <source>Planned {planned}, used {used}, still needed {needed}</source>
        <translation>Geplant {planned}, verbraucht {used}, noch nötig {needed}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Fragen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Von Hand gesetzt</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Noch nötig</translation>
    </message>
    <message>
        <source>Times by section</source>
        <translation>Zeiten je Kapitel</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Used is the time between your records; a silence of more than a quarter of an hour counts as a break. Still needed follows your own speed. Planned minutes can be typed; 0 goes back to what the questions are expected to take.</source>
        <translation>Verbraucht ist die Zeit zwischen Ihren Einträgen; eine Stille von mehr als einer Viertelstunde gilt als Pause. Noch nötig richtet sich nach dem eigenen Tempo. Geplante Minuten lassen sich eintragen; 0 kehrt zur erwarteten Dauer der Fragen zurück.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
</context>
<context>
    <name>ToAskDialog</name>
    <message>
        <source>About</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Add it to the note of {}</source>
        <translation>Zur Notiz von {} hinzufügen</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Irgendjemand</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Zur Frage gehen</translation>
    </message>
    <message>
        <source>Note another…</source>
        <translation>Weiteres notieren…</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>Nothing is to be asked. Ctrl+Shift+Q notes something from anywhere, whatever is in hand.</source>
        <translation>Es ist nichts zu fragen. Strg+Umschalt+Q notiert etwas von überall, was auch gerade in Arbeit ist.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Auskunft</translation>
    </message>
    <message>
        <source>Show what was asked already</source>
        <translation>Auch schon Gefragtes zeigen</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Ticks it off with this outcome (Ctrl+Enter)</source>
        <translation>Hakt es mit dieser Auskunft ab (Strg+Enter)</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Zu fragen</translation>
    </message>
    <message>
        <source>To ask, by whom</source>
        <translation>Zu fragen, nach Personen</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Was zu fragen ist</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>{text} ({whom})</source>
        <translation>{text} ({whom})</translation>
    </message>
    <message>
        <source>{whom}: {text}</source>
        <translation>{whom}: {text}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>All audits</source>
        <translation>Alle Audits</translation>
    </message>
    <message>
        <source>Audit in hand</source>
        <translation>Aktuelles Audit</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audits</translation>
    </message>
    <message>
        <source>New audit…</source>
        <translation>Neues Audit…</translation>
    </message>
    <message>
        <source>Pages of the audit</source>
        <translation>Seiten des Audits</translation>
    </message>
    <message>
        <source>{page} (Alt+{key})</source>
        <translation>{page} (Alt+{key})</translation>
    </message>
</context>
<context>
    <name>TrustCard</name>
    <message>
        <source>Compare with {name} by telephone: under Team and packages their computer shows these words for itself. Only if all six are the same is the package from that computer.</source>
        <translation>Mit {name} am Telefon vergleichen: Unter Team und Pakete zeigt deren Computer diese Wörter für sich selbst. Nur wenn alle sechs übereinstimmen, stammt das Paket von diesem Computer.</translation>
    </message>
    <message>
        <source>Fingerprint: {}</source>
        <translation>Fingerabdruck: {}</translation>
    </message>
    <message>
        <source>I know that it was written before the device was retired</source>
        <translation>Ich weiß, dass es geschrieben wurde, bevor das Gerät stillgelegt wurde</translation>
    </message>
    <message>
        <source>It is the same: trust this device</source>
        <translation>Stimmt überein: diesem Gerät vertrauen</translation>
    </message>
    <message>
        <source>Nobody can tell who wrote it, so it is not taken in. Ask {name} to write it again.</source>
        <translation>Niemand kann sagen, wer es geschrieben hat, daher wird es nicht importiert. {name} bitten, es neu zu schreiben.</translation>
    </message>
    <message>
        <source>The package was altered after it was signed, or its signature is of another package. It cannot be taken in. Ask {name} to write it again and to send it another way.</source>
        <translation>Das Paket wurde nach dem Signieren verändert, oder seine Signatur gehört zu einem anderen Paket. Es kann nicht importiert werden. {name} bitten, es neu zu schreiben und auf anderem Weg zu senden.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Report version {version}</source>
        <translation>Berichtsversion {version}</translation>
    </message>
    <message>
        <source>Take it away there first.</source>
        <translation>Zuerst dort entfernen.</translation>
    </message>
    <message>
        <source>This cannot be undone: {what} is in use.</source>
        <translation>Dies lässt sich nicht rückgängig machen: {what} ist in Gebrauch.</translation>
    </message>
    <message>
        <source>Undo that first.</source>
        <translation>Zuerst das rückgängig machen.</translation>
    </message>
    <message>
        <source>Work was recorded in this audit since it was started.</source>
        <translation>In diesem Audit wurde seit seinem Beginn Arbeit aufgezeichnet.</translation>
    </message>
    <message>
        <source>{number} stays issued; numbers are given once</source>
        <translation>{number} bleibt ausgestellt; Nummern werden nur einmal vergeben</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: {}</source>
        <translation>&amp;Wiederholen: {}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo ({})</source>
        <translation>&amp;Rückgängig ({})</translation>
    </message>
    <message>
        <source>&amp;Undo: {}</source>
        <translation>&amp;Rückgängig: {}</translation>
    </message>
    <message>
        <source>Done again: {}</source>
        <translation>Wiederholt: {}</translation>
    </message>
    <message>
        <source>Done: {}</source>
        <translation>Erledigt: {}</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <translation>Rückgängig gemacht: {}</translation>
    </message>
    <message>
        <source>{done}. {kept}</source>
        <translation>{done}. {kept}</translation>
    </message>
</context>
<context>
    <name>ValueBar</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer in a few words</source>
        <translation>Antwort in wenigen Worten</translation>
    </message>
    <message>
        <source>At least {}.</source>
        <translation>Mindestens {}.</translation>
    </message>
    <message>
        <source>At most {}.</source>
        <translation>Höchstens {}.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Datum</translation>
    </message>
    <message>
        <source>No  N</source>
        <translation>Nein  N</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Zahl</translation>
    </message>
    <message>
        <source>This deviates: judge it with 2, 3, 4 or 5.</source>
        <translation>Dies weicht ab: mit 2, 3, 4 oder 5 bewerten.</translation>
    </message>
    <message>
        <source>Yes  Y</source>
        <translation>Ja  Y</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Versionen, neueste zuerst</translation>
    </message>
    <message>
        <source>first saved</source>
        <translation>erstmals gespeichert</translation>
    </message>
    <message>
        <source>{} questions</source>
        <translation>{} Fragen</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Groups: {}</source>
        <translation>Gruppen: {}</translation>
    </message>
    <message>
        <source>Handed to me</source>
        <translation>Mir zugeteilt</translation>
    </message>
    <message>
        <source>ITIL 4 practice</source>
        <translation>ITIL-4-Praktik</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Ordnen nach</translation>
    </message>
    <message>
        <source>Order: {}</source>
        <translation>Reihenfolge: {}</translation>
    </message>
    <message>
        <source>Save or change views…</source>
        <translation>Ansichten speichern oder ändern…</translation>
    </message>
    <message>
        <source>Saved views; which questions, in which order and in which groups</source>
        <translation>Gespeicherte Ansichten; welche Fragen, in welcher Reihenfolge und in welchen Gruppen</translation>
    </message>
    <message>
        <source>Sections that were handed to you or to nobody in particular</source>
        <translation type="vanished">Kapitel, die Ihnen oder niemand Bestimmtem zugeteilt wurden</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>View ▾</source>
        <translation>Ansicht ▾</translation>
    </message>
    <message>
        <source>View: saved views, standard, practice, handed to me, order, groups</source>
        <translation>Ansicht: gespeicherte Ansichten, Norm, Praktik, mir zugeteilt, Reihenfolge, Gruppen</translation>
    </message>
    <message>
        <source>What was handed to you; if nothing was, what was handed to nobody</source>
        <translation>Was Ihnen zugeteilt wurde; falls nichts, was niemandem zugeteilt wurde</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Flagged</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Mine unanswered</source>
        <translation>Meine unbeantworteten</translation>
    </message>
    <message>
        <source>Nonconformities without evidence</source>
        <translation>Nichtkonformitäten ohne Nachweis</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>A view of that name comes with the program. Take another name.</source>
        <translation>Eine Ansicht dieses Namens wird mit dem Programm geliefert. Einen anderen Namen nehmen.</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>Bring “{}” back</source>
        <translation>„{}“ zurückholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the view (Del)</source>
        <translation>Ansicht löschen (Entf)</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Uneins</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Give the view another name (F2)</source>
        <translation>Ansicht umbenennen (F2)</translation>
    </message>
    <message>
        <source>Groups: {}</source>
        <translation>Gruppen: {}</translation>
    </message>
    <message>
        <source>Handed to me</source>
        <translation>Mir zugeteilt</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>In Konflikt</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>New name of “{}”</source>
        <translation>Neuer Name von „{}“</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Ohne Nachweis</translation>
    </message>
    <message>
        <source>Nonconformities</source>
        <translation type="unfinished">Nichtkonformitäten</translation>
    </message>
    <message>
        <source>Nonconformities without evidence</source>
        <translation>Nichtkonformitäten ohne Nachweis</translation>
    </message>
    <message>
        <source>Opportunities for improvement</source>
        <translation type="unfinished">Verbesserungsmöglichkeiten</translation>
    </message>
    <message>
        <source>Order: {}</source>
        <translation>Reihenfolge: {}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save what is shown now as</source>
        <translation>Jetzige Anzeige speichern als</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unbeantwortet</translation>
    </message>
    <message>
        <source>Views of the question list</source>
        <translation>Ansichten der Fragenliste</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>„{}“</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>High priority and the last question of a clause are never proposed. Questions left out are marked not sampled, and the report says so.</source>
        <translation>Hohe Priorität und die letzte Frage eines Abschnitts werden nie vorgeschlagen. Ausgelassene Fragen werden als nicht in der Stichprobe gekennzeichnet, und der Bericht sagt es.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Mark as not sampled</source>
        <translation>Als nicht in der Stichprobe kennzeichnen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>There is time for {}.</source>
        <translation>Es ist Zeit für {}.</translation>
    </message>
    <message>
        <source>Ticked: {count}, {saved}. What is left takes about {rest}.</source>
        <translation>Angehakt: {count}, {saved}. Der Rest dauert etwa {rest}.</translation>
    </message>
    <message>
        <source>What can wait</source>
        <translation>Was warten kann</translation>
    </message>
    <message>
        <source>{priority}: {reasons}</source>
        <translation>{priority}: {reasons}</translation>
    </message>
</context>
<context>
    <name>WhatsNewDialog</name>
    <message>
        <source>The changelog is not part of this installation.</source>
        <translation>Das Änderungsverzeichnis gehört nicht zu dieser Installation.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Neuerungen</translation>
    </message>
    <message>
        <source>What&apos;s new in {}</source>
        <translation>Neuerungen in {}</translation>
    </message>
</context>
<context>
    <name>WordsList</name>
    <message>
        <source>Text on the picture</source>
        <translation>Text auf dem Bild</translation>
    </message>
    <message>
        <source>What number {} shows</source>
        <translation>Was Nummer {} zeigt</translation>
    </message>
    <message>
        <source>Words of number {}</source>
        <translation>Text zu Nummer {}</translation>
    </message>
</context>
<context>
    <name>WritePackagesDialog</name>
    <message>
        <source>&amp;Content</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Give each file to its auditor, on a stick or by mail. The words are for the telephone: whoever opens the file sees the same ones.</source>
        <translation>Jede Datei ihrem Auditor geben, auf einem Stick oder per E-Mail. Die Wörter sind für das Telefon: Wer die Datei öffnet, sieht dieselben.</translation>
    </message>
    <message>
        <source>Nothing is handed to anybody yet. Do that first, in the plan under Who audits what.</source>
        <translation>Noch ist niemandem etwas zugeteilt. Das zuerst im Plan unter Wer was auditiert tun.</translation>
    </message>
    <message>
        <source>One package for &amp;all of them</source>
        <translation>Ein Paket für &amp;alle</translation>
    </message>
    <message>
        <source>One package for &amp;each</source>
        <translation>Je ein &amp;Paket für jeden</translation>
    </message>
    <message>
        <source>The whole audit as it stands here</source>
        <translation>Das ganze Audit, wie es hier steht</translation>
    </message>
    <message>
        <source>Their part: what they need for what is handed to them</source>
        <translation>Nur der eigene Teil: was für das Zugeteilte nötig ist</translation>
    </message>
    <message>
        <source>What goes into the package</source>
        <translation>Was in das Paket kommt</translation>
    </message>
    <message>
        <source>Write packages</source>
        <translation>Pakete schreiben</translation>
    </message>
    <message>
        <source>{name}: nothing handed to them</source>
        <translation>{name}: nichts zugeteilt</translation>
    </message>
    <message>
        <source>{name}: {questions}</source>
        <translation>{name}: {questions}</translation>
    </message>
    <message>
        <source>{name}: {questions}, due {time}</source>
        <translation>{name}: {questions}, fällig {time}</translation>
    </message>
    <message>
        <source>{told} (version {version} is written already)</source>
        <translation>{told} (Version {version} ist schon geschrieben)</translation>
    </message>
    <message>
        <source>{told} Say the passphrase in another way than the file.</source>
        <translation>{told} Die Passphrase auf anderem Weg als die Datei mitteilen.</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished">Ordner wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Wählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>Wörter kopieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Datei</translation>
    </message>
    <message>
        <source>File names with their words and digits, for a message</source>
        <translation>Dateinamen mit ihren Wörtern und Ziffern, für eine Nachricht</translation>
    </message>
    <message>
        <source>Files that are not on this computer and so not in the package: {}</source>
        <translation>Dateien, die nicht auf diesem Computer und daher nicht im Paket sind: {}</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message>
        <source>Folder for the packages</source>
        <translation>Ordner für die Pakete</translation>
    </message>
    <message>
        <source>In digits</source>
        <translation>In Ziffern</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Wörtern</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Notiz</translation>
    </message>
    <message>
        <source>One package was written</source>
        <translation>Ein Paket wurde geschrieben</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Packages that were written</source>
        <translation>Geschriebene Pakete</translation>
    </message>
    <message>
        <source>Packages written: {}</source>
        <translation>Pakete geschrieben: {}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Stands in the package and is shown before it is taken in</source>
        <translation>Steht im Paket und wird vor dem Import gezeigt</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>{file}
  in words: {words}
  in digits: {digits}</source>
        <translation>{file}
  in Wörtern: {words}
  in Ziffern: {digits}</translation>
    </message>
</context>
<context>
    <name>YoursLine</name>
    <message>
        <source>Only mine</source>
        <translation>Nur meine</translation>
    </message>
    <message>
        <source>Only what is handed to you, or every question</source>
        <translation>Nur was Ihnen zugeteilt ist, oder alle Fragen</translation>
    </message>
    <message>
        <source>Show only what is handed to me</source>
        <translation>Nur mir Zugeteiltes zeigen</translation>
    </message>
    <message>
        <source>Yours: {questions}</source>
        <translation>Ihre: {questions}</translation>
    </message>
    <message>
        <source>Yours: {questions} in {count} sections</source>
        <translation>Ihre: {questions} in {count} Kapiteln</translation>
    </message>
    <message>
        <source>Yours: {questions}, one section</source>
        <translation>Ihre: {questions}, ein Kapitel</translation>
    </message>
    <message>
        <source>{yours}, all answered</source>
        <translation>{yours}, alle beantwortet</translation>
    </message>
    <message>
        <source>{yours}, due {time}</source>
        <translation>{yours}, fällig {time}</translation>
    </message>
    <message>
        <source>{yours}, overdue since {time}</source>
        <translation>{yours}, überfällig seit {time}</translation>
    </message>
    <message>
        <source>{yours}, {done} answered</source>
        <translation>{yours}, {done} beantwortet</translation>
    </message>
</context>
<context>
    <name>_AuditDelegate</name>
    <message>
        <source>evidence: {}</source>
        <translation>Nachweise: {}</translation>
    </message>
    <message>
        <source>findings: {}</source>
        <translation>Feststellungen: {}</translation>
    </message>
</context>
<context>
    <name>_AuditModel</name>
    <message>
        <source>{number} {title}. {checklists}. {answered} of {questions} answered, {findings} findings</source>
        <translation>{number} {title}. {checklists}. {answered} von {questions} beantwortet, {findings} Feststellungen</translation>
    </message>
    <message>
        <source>{titles} + {count} more</source>
        <translation>{titles} + {count} weitere</translation>
    </message>
</context>
<context>
    <name>_FactRow</name>
    <message>
        <source>1 question depends on it</source>
        <translation>1 Frage hängt davon ab</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>{answer}: {fact}</source>
        <translation>{answer}: {fact}</translation>
    </message>
    <message>
        <source>{} questions depend on it</source>
        <translation>{} Fragen hängen davon ab</translation>
    </message>
</context>
<context>
    <name>_FindingDelegate</name>
    <message>
        <source>actions {}</source>
        <translation>Maßnahmen {}</translation>
    </message>
    <message>
        <source>evidence {}</source>
        <translation>Nachweise {}</translation>
    </message>
    <message>
        <source>in a group</source>
        <translation>in einer Gruppe</translation>
    </message>
    <message>
        <source>no clause</source>
        <translation>kein Abschnitt</translation>
    </message>
</context>
<context>
    <name>_FindingModel</name>
    <message>
        <source>(no title yet)</source>
        <translation>(noch kein Titel)</translation>
    </message>
    <message>
        <source>{}, {}, {}, clauses {}, {}</source>
        <translation>{}, {}, {}, Abschnitte {}, {}</translation>
    </message>
</context>
<context>
    <name>_MinutesDelegate</name>
    <message>
        <source>Planned minutes</source>
        <translation>Geplante Minuten</translation>
    </message>
</context>
<context>
    <name>_SectionModel</name>
    <message>
        <source> +{}</source>
        <translation> +{}</translation>
    </message>
    <message>
        <source>, nonconformities: {}</source>
        <translation>, Nichtkonformitäten: {}</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>handed to {}</source>
        <translation>zugeteilt an {}</translation>
    </message>
    <message>
        <source>{name}: {done} of {all} answered</source>
        <translation>{name}: {done} von {all} beantwortet</translation>
    </message>
</context>
<context>
    <name>_StepRow</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>{step}: {state}</source>
        <translation>{step}: {state}</translation>
    </message>
</context>
<context>
    <name>_View</name>
    <message>
        <source>Waiting for the camera…</source>
        <translation>Warten auf die Kamera…</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Photo {}</source>
        <translation>Foto {}</translation>
    </message>
</context>
</TS>
