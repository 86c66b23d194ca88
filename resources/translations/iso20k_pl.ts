<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Acknowledgement</name>
    <message>
        <source>Accepted</source>
        <translation>Przyjęte</translation>
    </message>
    <message>
        <source>Accepted with comment</source>
        <translation>Przyjęte z komentarzem</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Zakwestionowane</translation>
    </message>
</context>
<context>
    <name>ActionStatus</name>
    <message>
        <source>Implemented</source>
        <translation>Wdrożone</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Zweryfikowane</translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>(not described yet)</source>
        <translation>(jeszcze nie opisano)</translation>
    </message>
    <message>
        <source>A corrective action answers a finding: open the finding and add one there.</source>
        <translation>Działanie korygujące jest odpowiedzią na ustalenie: należy otworzyć ustalenie i dodać je tam.</translation>
    </message>
    <message>
        <source>Add a corrective action for {} {}</source>
        <translation>Dodaj działanie korygujące do {} {}</translation>
    </message>
    <message>
        <source>Add for {}</source>
        <translation>Dodaj do {}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Attach to this action</source>
        <translation>Dołącz do tego działania</translation>
    </message>
    <message>
        <source>Attach to {}</source>
        <translation>Dołącz do {}</translation>
    </message>
    <message>
        <source>Auditee&apos;s part</source>
        <translation>Część audytowanego</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Działanie korygujące</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>Działania korygujące</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Skuteczność</translation>
    </message>
    <message>
        <source>Fills in your name and today&apos;s date</source>
        <translation>Wpisuje nazwisko użytkownika i dzisiejszą datę</translation>
    </message>
    <message>
        <source>Filter by word, owner or number</source>
        <translation>Filtruj po słowie, osobie lub numerze</translation>
    </message>
    <message>
        <source>Filter the corrective actions by state</source>
        <translation>Filtruj działania korygujące według stanu</translation>
    </message>
    <message>
        <source>Filter the corrective actions by words</source>
        <translation>Filtruj działania korygujące według słów</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Ustalenie</translation>
    </message>
    <message>
        <source>Go to finding {}</source>
        <translation>Przejdź do ustalenia {}</translation>
    </message>
    <message>
        <source>Go to the findings</source>
        <translation>Przejdź do ustaleń</translation>
    </message>
    <message>
        <source>History of the corrective action</source>
        <translation>Historia działania korygującego</translation>
    </message>
    <message>
        <source>History of {}</source>
        <translation>Historia: {}</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historia…</translation>
    </message>
    <message>
        <source>Link evidence that is there…</source>
        <translation>Powiąż istniejący dowód…</translation>
    </message>
    <message>
        <source>No corrective actions yet</source>
        <translation>Brak działań korygujących</translation>
    </message>
    <message>
        <source>Not implemented yet</source>
        <translation>Jeszcze niewdrożone</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Odpowiedzialny</translation>
    </message>
    <message>
        <source>Say who verified, when and on what evidence; then give the verdict.</source>
        <translation>Należy podać, kto zweryfikował, kiedy i na podstawie jakich dowodów, a następnie wydać ocenę.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>Do weryfikacji</translation>
    </message>
    <message>
        <source>Verification by the audit team</source>
        <translation>Weryfikacja przez zespół audytujący</translation>
    </message>
    <message>
        <source>Verified by me today</source>
        <translation>Weryfikacja: ja, dziś</translation>
    </message>
    <message>
        <source>What was put right, why it happened, what prevents it.</source>
        <translation>Co naprawiono, dlaczego to się stało i co temu zapobiegnie.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Withdraw the corrective action</source>
        <translation>Wycofaj działanie korygujące</translation>
    </message>
    <message>
        <source>Without a corrective action:</source>
        <translation>Bez działania korygującego:</translation>
    </message>
    <message>
        <source>action {}</source>
        <translation>działanie {}</translation>
    </message>
    <message>
        <source>answers {}</source>
        <translation>odpowiedź na {}</translation>
    </message>
    <message>
        <source>overdue {}</source>
        <translation>po terminie: {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} z {}</translation>
    </message>
    <message>
        <source>{} overdue</source>
        <translation>po terminie: {}</translation>
    </message>
    <message>
        <source>{} was withdrawn.</source>
        <translation>Wycofano {}.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>a change of a newer version</source>
        <translation>zmiana z nowszej wersji</translation>
    </message>
    <message>
        <source>add corrective action {name}</source>
        <translation>dodanie działania korygującego {name}</translation>
    </message>
    <message>
        <source>add: {record}</source>
        <translation>dodanie: {record}</translation>
    </message>
    <message>
        <source>add: {record} (records: {count})</source>
        <translation>dodanie: {record} (zapisy: {count})</translation>
    </message>
    <message>
        <source>adopt another version of the checklist</source>
        <translation>przyjęcie innej wersji listy kontrolnej</translation>
    </message>
    <message numerus="yes">
        <source>answer %n questions</source>
        <translation>
            <numerusform>odpowiedź na %n pytanie</numerusform>
            <numerusform>odpowiedź na %n pytania</numerusform>
            <numerusform>odpowiedź na %n pytań</numerusform>
        </translation>
    </message>
    <message>
        <source>answer review note {name}</source>
        <translation>odpowiedź na notatkę z przeglądu {name}</translation>
    </message>
    <message>
        <source>answer {name}</source>
        <translation>odpowiedź {name}</translation>
    </message>
    <message>
        <source>attach evidence (pieces: {count})</source>
        <translation>dołączenie dowodów (liczba: {count})</translation>
    </message>
    <message>
        <source>attach evidence {name}</source>
        <translation>dołączenie dowodu {name}</translation>
    </message>
    <message>
        <source>bring back evidence {name}</source>
        <translation>przywrócenie dowodu {name}</translation>
    </message>
    <message>
        <source>bring back finding {name}</source>
        <translation>przywrócenie ustalenia {name}</translation>
    </message>
    <message>
        <source>bring back: {record}</source>
        <translation>przywrócenie: {record}</translation>
    </message>
    <message>
        <source>change: {record}</source>
        <translation>zmiana: {record}</translation>
    </message>
    <message>
        <source>change: {record} (records: {count})</source>
        <translation>zmiana: {record} (zapisy: {count})</translation>
    </message>
    <message>
        <source>change: {record} ({fields})</source>
        <translation>zmiana: {record} ({fields})</translation>
    </message>
    <message>
        <source>clauses of finding {name}</source>
        <translation>rozdziały ustalenia {name}</translation>
    </message>
    <message>
        <source>clear answer {name}</source>
        <translation>usunięcie odpowiedzi {name}</translation>
    </message>
    <message numerus="yes">
        <source>clear answers of %n questions</source>
        <translation>
            <numerusform>usunięcie odpowiedzi na %n pytanie</numerusform>
            <numerusform>usunięcie odpowiedzi na %n pytania</numerusform>
            <numerusform>usunięcie odpowiedzi na %n pytań</numerusform>
        </translation>
    </message>
    <message>
        <source>clear review note {name}</source>
        <translation>zamknięcie notatki z przeglądu {name}</translation>
    </message>
    <message>
        <source>conclude on {name}</source>
        <translation>rozstrzygnięcie {name}</translation>
    </message>
    <message numerus="yes">
        <source>flag %n questions</source>
        <translation>
            <numerusform>oznaczenie flagą %n pytania</numerusform>
            <numerusform>oznaczenie flagą %n pytań</numerusform>
            <numerusform>oznaczenie flagą %n pytań</numerusform>
        </translation>
    </message>
    <message>
        <source>flag {name}</source>
        <translation>oznaczenie flagą {name}</translation>
    </message>
    <message>
        <source>group finding {name}</source>
        <translation>zgrupowanie ustalenia {name}</translation>
    </message>
    <message>
        <source>group findings: {name}</source>
        <translation>zgrupowanie ustaleń: {name}</translation>
    </message>
    <message>
        <source>hand out part {name}</source>
        <translation type="vanished">przydzielenie części {name}</translation>
    </message>
    <message>
        <source>hand out parts (number: {count})</source>
        <translation>przydzielenie części (liczba: {count})</translation>
    </message>
    <message>
        <source>hand {part} to {person}</source>
        <translation>przydzielenie: {part}, {person}</translation>
    </message>
    <message>
        <source>let {name} be suggested as the same again</source>
        <translation>przywrócenie {name} do propozycji jako to samo</translation>
    </message>
    <message>
        <source>marks on {name}</source>
        <translation>oznaczenia na {name}</translation>
    </message>
    <message>
        <source>no longer use evidence here (pieces: {count})</source>
        <translation>rezygnacja z użycia dowodów tutaj (liczba: {count})</translation>
    </message>
    <message>
        <source>no longer use evidence {name} here</source>
        <translation>rezygnacja z użycia dowodu {name} tutaj</translation>
    </message>
    <message numerus="yes">
        <source>note on %n questions</source>
        <translation>
            <numerusform>notatka do %n pytania</numerusform>
            <numerusform>notatka do %n pytań</numerusform>
            <numerusform>notatka do %n pytań</numerusform>
        </translation>
    </message>
    <message>
        <source>note on {name}</source>
        <translation>notatka do {name}</translation>
    </message>
    <message>
        <source>plan time for {name}</source>
        <translation>planowanie czasu na {name}</translation>
    </message>
    <message>
        <source>raise finding {name}</source>
        <translation>utworzenie ustalenia {name}</translation>
    </message>
    <message>
        <source>remove: {record}</source>
        <translation>usunięcie: {record}</translation>
    </message>
    <message>
        <source>remove: {record} (records: {count})</source>
        <translation>usunięcie: {record} (zapisy: {count})</translation>
    </message>
    <message>
        <source>say that {name} is not the same</source>
        <translation>oznaczenie, że {name} to nie to samo</translation>
    </message>
    <message>
        <source>say which personal data is meant to be there</source>
        <translation>wskazanie danych osobowych, które są zamierzone</translation>
    </message>
    <message>
        <source>settle a conflict</source>
        <translation>rozstrzygnięcie konfliktu</translation>
    </message>
    <message>
        <source>settle conflicts (number: {count})</source>
        <translation>rozstrzygnięcie konfliktów (liczba: {count})</translation>
    </message>
    <message>
        <source>settle the conflict: {record}</source>
        <translation>rozstrzygnięcie konfliktu: {record}</translation>
    </message>
    <message>
        <source>settle the conflict: {record} ({fields})</source>
        <translation>rozstrzygnięcie konfliktu: {record} ({fields})</translation>
    </message>
    <message>
        <source>sign section {name}</source>
        <translation>podpisanie sekcji {name}</translation>
    </message>
    <message>
        <source>sign section {name} again</source>
        <translation>ponowne podpisanie sekcji {name}</translation>
    </message>
    <message>
        <source>start audit {number}</source>
        <translation>rozpoczęcie audytu {number}</translation>
    </message>
    <message>
        <source>take finding {name} out of its group</source>
        <translation>usunięcie ustalenia {name} z grupy</translation>
    </message>
    <message>
        <source>take parts back (number: {count})</source>
        <translation>odebranie części (liczba: {count})</translation>
    </message>
    <message>
        <source>take the flag of {name} away</source>
        <translation>usunięcie flagi z {name}</translation>
    </message>
    <message numerus="yes">
        <source>take the flags of %n questions away</source>
        <translation>
            <numerusform>usunięcie flagi z %n pytania</numerusform>
            <numerusform>usunięcie flag z %n pytań</numerusform>
            <numerusform>usunięcie flag z %n pytań</numerusform>
        </translation>
    </message>
    <message>
        <source>take {part} back from {person}</source>
        <translation>odebranie: {part}, {person}</translation>
    </message>
    <message>
        <source>ungroup findings: {name}</source>
        <translation>rozgrupowanie ustaleń: {name}</translation>
    </message>
    <message>
        <source>use evidence {name}</source>
        <translation>użycie dowodu {name}</translation>
    </message>
    <message>
        <source>withdraw corrective action {name}</source>
        <translation>wycofanie działania korygującego {name}</translation>
    </message>
    <message>
        <source>withdraw evidence {name}</source>
        <translation>wycofanie dowodu {name}</translation>
    </message>
    <message>
        <source>withdraw finding {name}</source>
        <translation>wycofanie ustalenia {name}</translation>
    </message>
    <message numerus="yes">
        <source>{result} for %n questions</source>
        <translation>
            <numerusform>{result} dla %n pytania</numerusform>
            <numerusform>{result} dla %n pytań</numerusform>
            <numerusform>{result} dla %n pytań</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Wersja</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Adopt a newer version</source>
        <translation>Przyjmij nowszą wersję</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Answered before and to be asked again: {}.</source>
        <translation>Już z odpowiedzią, do ponownego zadania: {}.</translation>
    </message>
    <message>
        <source>Answered before: ask it again</source>
        <translation>Już z odpowiedzią: zadaj ponownie</translation>
    </message>
    <message>
        <source>Ask again: {}.</source>
        <translation>Zadaj ponownie: {}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Checklist to adopt</source>
        <translation>Lista kontrolna do przyjęcia</translation>
    </message>
    <message>
        <source>Checklists (*.yaml *.yml)</source>
        <translation>Listy kontrolne (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Choose a file with its newer version.</source>
        <translation>Należy wybrać plik z nowszą wersją.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Choose a question to see what differs.</source>
        <translation>Wybranie pytania pokazuje różnice.</translation>
    </message>
    <message>
        <source>Every answer stays. Untick added questions that this audit is not to ask.</source>
        <translation>Wszystkie odpowiedzi pozostają. Należy odznaczyć dodane pytania, których w tym audycie nie będzie.</translation>
    </message>
    <message>
        <source>It asks exactly what the audit asks already.</source>
        <translation>Zawiera dokładnie te pytania, które są już w audycie.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nowe pytanie</translation>
    </message>
    <message>
        <source>Newer version of a checklist</source>
        <translation>Nowsza wersja listy kontrolnej</translation>
    </message>
    <message>
        <source>No longer asked; it was not answered</source>
        <translation>Już niezadawane; bez odpowiedzi</translation>
    </message>
    <message>
        <source>No longer asked; its answer is kept</source>
        <translation>Już niezadawane; odpowiedź zachowano</translation>
    </message>
    <message>
        <source>Reading checklists</source>
        <translation>Odczytywanie list kontrolnych</translation>
    </message>
    <message>
        <source>Reading checklists…</source>
        <translation>Odczytywanie list kontrolnych…</translation>
    </message>
    <message>
        <source>Reading {}</source>
        <translation>Odczytywanie {}</translation>
    </message>
    <message>
        <source>The checklist of this audit is not in the library.</source>
        <translation>Listy kontrolnej tego audytu nie ma w bibliotece.</translation>
    </message>
    <message>
        <source>Version {version} · {title}</source>
        <translation>Wersja {version} · {title}</translation>
    </message>
    <message>
        <source>Version {} was adopted; every answer was kept.</source>
        <translation>Przyjęto wersję {}; wszystkie odpowiedzi zachowano.</translation>
    </message>
    <message>
        <source>{changed} changed, {added} added, {removed} no longer asked, {kept} unchanged</source>
        <translation>zmienione: {changed}, dodane: {added}, już niezadawane: {removed}, bez zmian: {kept}</translation>
    </message>
</context>
<context>
    <name>AdoptPreview</name>
    <message>
        <source>This is a checklist of another standard; adopt a newer version of the same one.</source>
        <translation>To lista kontrolna innej normy; można przyjąć tylko nowszą wersję tej samej listy.</translation>
    </message>
</context>
<context>
    <name>AnswerType</name>
    <message>
        <source>Choice</source>
        <translation>Wybór</translation>
    </message>
    <message>
        <source>Conforms, nonconforming, …</source>
        <translation>Zgodne, niezgodne, …</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Maturity 0 to 5</source>
        <translation>Dojrzałość 0–5</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Tak lub nie</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>&quot;{text}&quot; is neither yes nor no.</source>
        <translation>„{text}” nie oznacza ani tak, ani nie.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a date.</source>
        <translation>„{text}” nie jest datą.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a maturity level.</source>
        <translation>„{text}” nie jest poziomem dojrzałości.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a number.</source>
        <translation>„{text}” nie jest liczbą.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not among the choices.</source>
        <translation>„{text}” nie należy do możliwych odpowiedzi.</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Ad hoc</source>
        <translation>Doraźny</translation>
    </message>
    <message>
        <source>Answer yes or no.</source>
        <translation>Należy odpowiedzieć tak lub nie.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Conforms</source>
        <translation>Zgodne</translation>
    </message>
    <message>
        <source>Defined</source>
        <translation>Zdefiniowany</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Rozbieżne</translation>
    </message>
    <message>
        <source>Improving</source>
        <translation>Doskonalony</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Duża</translation>
    </message>
    <message>
        <source>Major nonconformity</source>
        <translation>Duża niezgodność</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mierzony</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Mała</translation>
    </message>
    <message>
        <source>Minor nonconformity</source>
        <translation>Mała niezgodność</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>ND</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nie dotyczy</translation>
    </message>
    <message>
        <source>Not sampled</source>
        <translation>Poza próbką</translation>
    </message>
    <message>
        <source>OFI</source>
        <translation>MD</translation>
    </message>
    <message>
        <source>Opportunity for improvement</source>
        <translation>Możliwość doskonalenia</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Recorded, not judged</source>
        <translation>Zapisano, bez oceny</translation>
    </message>
    <message>
        <source>Repeatable</source>
        <translation>Powtarzalny</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>Usuń odpowiedź</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Bez odpowiedzi</translation>
    </message>
    <message>
        <source>Use 0 to 5.</source>
        <translation>Dopuszczalne wartości: od 0 do 5.</translation>
    </message>
    <message>
        <source>Use one of: {choices}.</source>
        <translation>Dopuszczalne wartości: {choices}.</translation>
    </message>
    <message>
        <source>Write for example 12 or 12.5.</source>
        <translation>Przykład zapisu: 12 lub 12.5.</translation>
    </message>
    <message>
        <source>Write it as 2026-10-31.</source>
        <translation>Wymagany zapis: 2026-10-31.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
</context>
<context>
    <name>AreaKind</name>
    <message>
        <source>Clause</source>
        <translation type="unfinished">Rozdział</translation>
    </message>
    <message>
        <source>Client account</source>
        <translation type="unfinished">Klient (konto)</translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished">Proces</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished">Usługa</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">Lokalizacja</translation>
    </message>
</context>
<context>
    <name>ArrangeButton</name>
    <message>
        <source>By {}</source>
        <translation>Według: {}</translation>
    </message>
    <message>
        <source>In groups with headings</source>
        <translation>W grupach z nagłówkami</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Od ostatniego</translation>
    </message>
    <message>
        <source>Sort and group the findings</source>
        <translation>Sortuj i grupuj ustalenia</translation>
    </message>
    <message>
        <source>Sort and group the findings, now by {}</source>
        <translation>Sortuj i grupuj ustalenia, teraz według: {}</translation>
    </message>
</context>
<context>
    <name>Arrangements</name>
    <message>
        <source>Checklist</source>
        <translation>Lista kontrolna</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Rozdział</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flaga</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Z flagą</translation>
    </message>
    <message>
        <source>ITIL 4 practice</source>
        <translation>Praktyka ITIL 4</translation>
    </message>
    <message>
        <source>Last time: {}</source>
        <translation>Poprzednio: {}</translation>
    </message>
    <message>
        <source>No practice</source>
        <translation>Bez praktyki</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Bez sekcji</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Jeszcze nikt</translation>
    </message>
    <message>
        <source>Not answered last time</source>
        <translation>Poprzednio bez odpowiedzi</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation>Bez flagi</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Result of last time</source>
        <translation>Poprzedni wynik</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sekcja</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Weight {}</source>
        <translation>Waga {}</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Kto odpowiedział</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Attaching files: {}</source>
        <translation>Dołączanie plików: {}</translation>
    </message>
    <message>
        <source>Attaching {}</source>
        <translation>Dołączanie {}</translation>
    </message>
    <message>
        <source>Could not be attached: {count} ({reasons})</source>
        <translation>Nie udało się dołączyć: {count} ({reasons})</translation>
    </message>
    <message>
        <source>Pasted picture {}</source>
        <translation>Wklejony obraz {}</translation>
    </message>
    <message>
        <source>Pasted text {}</source>
        <translation>Wklejony tekst {}</translation>
    </message>
    <message>
        <source>There is no picture, file or text to attach.</source>
        <translation>Nie ma obrazu, pliku ani tekstu do dołączenia.</translation>
    </message>
    <message>
        <source>This window is open for reading only; nothing was changed.</source>
        <translation>To okno jest otwarte tylko do odczytu; niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>reading back to verify</source>
        <translation>odczyt kontrolny</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} z {total}</translation>
    </message>
    <message>
        <source>{done} of {total}, {left} left</source>
        <translation>{done} z {total}, pozostało {left}</translation>
    </message>
</context>
<context>
    <name>AskLaterDialog</name>
    <message>
        <source>&amp;Whom</source>
        <translation>&amp;Kogo</translation>
    </message>
    <message>
        <source>About question {}</source>
        <translation>Dotyczy pytania {}</translation>
    </message>
    <message>
        <source>For example who approves emergency changes at night</source>
        <translation>Na przykład: kto zatwierdza zmiany pilne w nocy</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Zanotuj</translation>
    </message>
    <message>
        <source>Role or name; may stay empty</source>
        <translation>Rola lub nazwisko; może pozostać puste</translation>
    </message>
    <message>
        <source>Show the list ({})…</source>
        <translation>Pokaż listę ({})…</translation>
    </message>
    <message>
        <source>Show the list…</source>
        <translation>Pokaż listę…</translation>
    </message>
    <message>
        <source>To ask later</source>
        <translation>Do zapytania</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>&amp;Co</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>O co zapytać</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Kogo zapytać</translation>
    </message>
</context>
<context>
    <name>AskedHere</name>
    <message>
        <source>Role, then Enter</source>
        <translation>Rola, potem Enter</translation>
    </message>
    <message>
        <source>Roles, not names. Enter notes an interview held now, or links the one with that role.</source>
        <translation>Role, nie nazwiska. Enter zapisuje rozmowę prowadzoną teraz albo łączy z rozmową z osobą w tej roli.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>To ask: {}</source>
        <translation>Do zapytania: {}</translation>
    </message>
    <message>
        <source>What is still to be asked, by whom (Ctrl+Shift+T)</source>
        <translation>O co jeszcze zapytać i kogo (Ctrl+Shift+T)</translation>
    </message>
</context>
<context>
    <name>AuditChecklist</name>
    <message>
        <source>Adopt a newer version…</source>
        <translation>Przyjmij nowszą wersję…</translation>
    </message>
    <message>
        <source>Auditors find theirs in Fieldwork under View, Handed to me.</source>
        <translation type="vanished">Audytorzy znajdą swoje pytania na stronie Praca w terenie: Widok, Przydzielone mi.</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listy kontrolne</translation>
    </message>
    <message>
        <source>Facts about the place</source>
        <translation>Fakty o miejscu</translation>
    </message>
    <message>
        <source>No question of this audit depends on a fact.</source>
        <translation>Żadne pytanie tego audytu nie zależy od faktu.</translation>
    </message>
    <message>
        <source>The audit keeps its own copy of the questions; changed files change nothing here.</source>
        <translation>Audyt ma własną kopię pytań; zmiany w plikach niczego tu nie zmieniają.</translation>
    </message>
    <message>
        <source>Where a fact does not hold, the questions that depend on it count as not applicable.</source>
        <translation>Gdzie fakt nie zachodzi, zależne od niego pytania liczą się jako nie dotyczy.</translation>
    </message>
    <message>
        <source>Who asks which section</source>
        <translation type="vanished">Kto zadaje którą sekcję</translation>
    </message>
    <message>
        <source>version {}</source>
        <translation>wersja {}</translation>
    </message>
    <message>
        <source>{} no longer asked, kept for their answers</source>
        <translation>już niezadawane, zachowane ze względu na odpowiedzi: {}</translation>
    </message>
</context>
<context>
    <name>AuditDetails</name>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Daty</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organizacja</translation>
    </message>
    <message>
        <source>&amp;Sites</source>
        <translation>&amp;Lokalizacje</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tytuł</translation>
    </message>
    <message>
        <source>C&amp;lient accounts</source>
        <translation>&amp;Klienci (konta)</translation>
    </message>
    <message>
        <source>Client accounts</source>
        <translation>Klienci (konta)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Floor checks, {}</source>
        <translation>Przegląd na sali, {}</translation>
    </message>
    <message>
        <source>Kraków, Cebu, home workers</source>
        <translation>Kraków, Cebu, praca zdalna</translation>
    </message>
    <message>
        <source>L&amp;ead auditor</source>
        <translation>&amp;Audytor wiodący</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Język raportu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation>Audytor wiodący</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>Other &amp;auditors</source>
        <translation>&amp;Inni audytorzy</translation>
    </message>
    <message>
        <source>Other auditors</source>
        <translation>Inni audytorzy</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Rozdzielone przecinkami</translation>
    </message>
    <message>
        <source>Ser&amp;vices</source>
        <translation>&amp;Usługi</translation>
    </message>
    <message>
        <source>Service desk, back office</source>
        <translation>Service desk, zaplecze</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Lokalizacje</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>Ty&amp;p</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Ostatni dzień wypada przed pierwszym.</translation>
    </message>
    <message>
        <source>The report and the texts that the audit begins with are in it</source>
        <translation>W tym języku są raport i teksty początkowe audytu</translation>
    </message>
    <message>
        <source>Those sampled</source>
        <translation>Objęci próbką</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Type and number, unless you name it</source>
        <translation>Typ i numer, jeśli nie podano nazwy</translation>
    </message>
    <message>
        <source>Type of audit</source>
        <translation>Typ audytu</translation>
    </message>
    <message>
        <source>Who is audited</source>
        <translation>Kto jest audytowany</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
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
        <translation>Zakończony</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Raport wydany</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planowany</translation>
    </message>
</context>
<context>
    <name>AuditTexts</name>
    <message>
        <source>Audit c&amp;riteria</source>
        <translation>&amp;Kryteria audytu</translation>
    </message>
    <message>
        <source>O&amp;bjectives</source>
        <translation>&amp;Cele</translation>
    </message>
    <message>
        <source>Organisational units, services, sites, shifts and period covered</source>
        <translation>Jednostki organizacyjne, usługi, lokalizacje, zmiany robocze i okres objęty audytem</translation>
    </message>
    <message>
        <source>Sco&amp;pe</source>
        <translation>&amp;Zakres</translation>
    </message>
    <message>
        <source>Standards, policies, contracts and laws audited against</source>
        <translation>Normy, polityki, umowy i przepisy prawa stanowiące podstawę audytu</translation>
    </message>
    <message>
        <source>What the audit is to find out</source>
        <translation>Co audyt ma ustalić</translation>
    </message>
</context>
<context>
    <name>AuditType</name>
    <message>
        <source>Follow-up audit</source>
        <translation>Audyt sprawdzający</translation>
    </message>
    <message>
        <source>Gap assessment</source>
        <translation>Analiza luk</translation>
    </message>
    <message>
        <source>Internal audit</source>
        <translation>Audyt wewnętrzny</translation>
    </message>
    <message>
        <source>Supplier audit</source>
        <translation>Audyt dostawcy</translation>
    </message>
</context>
<context>
    <name>AuditeeCard</name>
    <message>
        <source>(not described yet)</source>
        <translation>(jeszcze nie opisano)</translation>
    </message>
    <message>
        <source>Acknowledgement and corrective actions are the auditee&apos;s words, not the auditor&apos;s.</source>
        <translation>Potwierdzenie i działania korygujące to słowa audytowanego, nie audytora.</translation>
    </message>
    <message>
        <source>Add corrective action</source>
        <translation>Dodaj działanie korygujące</translation>
    </message>
    <message>
        <source>Auditee&apos;s part</source>
        <translation>Część audytowanego</translation>
    </message>
    <message>
        <source>Corrective action {}: {}. Go to it.</source>
        <translation>Działanie korygujące {}: {}. Przejdź do niego.</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>Działania korygujące</translation>
    </message>
    <message>
        <source>In the auditee&apos;s words</source>
        <translation>Słowami audytowanego</translation>
    </message>
    <message>
        <source>due {}</source>
        <translation>termin {}</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>brak terminu</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>brak odpowiedzialnego</translation>
    </message>
</context>
<context>
    <name>Audits</name>
    <message>
        <source>Client account: {}.</source>
        <translation>Klient (konto): {}.</translation>
    </message>
    <message>
        <source>Determine whether the service management system conforms to the audit criteria and is effectively implemented and maintained, and identify opportunities for improvement.</source>
        <translation>Ustalenie, czy system zarządzania usługami jest zgodny z kryteriami audytu oraz skutecznie wdrożony i utrzymywany, a także wskazanie możliwości doskonalenia.</translation>
    </message>
    <message>
        <source>Interviews, observation of work at the desk, and review of documented information and records, guided by the checklist &quot;{title}&quot; version {version}.</source>
        <translation>Rozmowy, obserwacja pracy na stanowiskach oraz przegląd udokumentowanych informacji i zapisów według listy kontrolnej „{title}”, wersja {version}.</translation>
    </message>
    <message>
        <source>Site: {}.</source>
        <translation>Lokalizacja: {}.</translation>
    </message>
    <message>
        <source>The audit is based on samples chosen by judgement. Nonconformities may exist that were not found; the samples looked at are recorded with each question.</source>
        <translation>Audyt opiera się na próbkach dobranych na podstawie osądu. Mogą istnieć niezgodności, których nie wykryto; zbadane próbki odnotowano przy każdym pytaniu.</translation>
    </message>
    <message>
        <source>the organisation&apos;s own service management policies, plans and procedures; agreed service levels with clients; applicable legal requirements.</source>
        <translation>własne polityki, plany i procedury organizacji w zakresie zarządzania usługami; uzgodnione z klientami poziomy usług; obowiązujące wymagania prawne.</translation>
    </message>
    <message>
        <source>{standard}, clauses 4 to 10 and Annex A, with Amendment 1:2024</source>
        <translation>{standard}, rozdziały od 4 do 10 i załącznik A, ze zmianą 1:2024</translation>
    </message>
    <message>
        <source>{standard}, clauses 4 to 10, with Amendment 1:2024</source>
        <translation>{standard}, rozdziały od 4 do 10, ze zmianą 1:2024</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>No camera is connected, or the system does not let this program use it.</source>
        <translation>Nie podłączono kamery lub system nie pozwala programowi z niej korzystać.</translation>
    </message>
    <message>
        <source>Taking photos needs an optional part that is not installed. To install it: {}. Until then, photos come by drag and drop, by Attach, or through the inbox folder.</source>
        <translation>Robienie zdjęć wymaga opcjonalnego składnika, który nie jest zainstalowany. Aby go zainstalować: {}. Do tego czasu zdjęcia można dodawać metodą przeciągnij i upuść, poleceniem Dołącz lub przez folder odbiorczy.</translation>
    </message>
</context>
<context>
    <name>CameraWindow</name>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Live view</source>
        <translation>Podgląd na żywo</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation>Spacja lub Enter</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Zrób zdjęcie</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>Zrób kolejne</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Zrób zdjęcie</translation>
    </message>
    <message>
        <source>The camera does not work: {}</source>
        <translation>Kamera nie działa: {}</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>1 new file in the inbox</source>
        <translation>1 nowy plik w skrzynce</translation>
    </message>
    <message>
        <source>Goes to {}</source>
        <translation>Trafi do: {}</translation>
    </message>
    <message>
        <source>Look at them and attach them (Ctrl+I)</source>
        <translation>Obejrzyj je i dołącz (Ctrl+I)</translation>
    </message>
    <message>
        <source>the audit as a whole</source>
        <translation>audyt jako całość</translation>
    </message>
    <message>
        <source>{} new files in the inbox</source>
        <translation>Nowe pliki w skrzynce: {}</translation>
    </message>
</context>
<context>
    <name>ChangeSelectedDialog</name>
    <message>
        <source>&amp;Flag</source>
        <translation>&amp;Flaga</translation>
    </message>
    <message>
        <source>&amp;Hand to</source>
        <translation type="vanished">&amp;Przydziel</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Wynik</translation>
    </message>
    <message>
        <source>A line for each note</source>
        <translation>Wiersz dla każdej notatki</translation>
    </message>
    <message>
        <source>Add to &amp;interviewed</source>
        <translation>Dodaj do &amp;rozmówców</translation>
    </message>
    <message>
        <source>Add to &amp;sample</source>
        <translation>Dodaj do pró&amp;bki</translation>
    </message>
    <message>
        <source>Add to interviewed (role)</source>
        <translation>Dodaj do rozmówców (rola)</translation>
    </message>
    <message>
        <source>Add to sample looked at</source>
        <translation>Dodaj do zbadanej próbki</translation>
    </message>
    <message>
        <source>Add to the &amp;note</source>
        <translation>Dodaj do &amp;notatki</translation>
    </message>
    <message>
        <source>Add to the note</source>
        <translation>Dodaj do notatki</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Change one question</source>
        <translation>Zmień jedno pytanie</translation>
    </message>
    <message>
        <source>Change {} questions</source>
        <translation>Zmień pytania ({})</translation>
    </message>
    <message>
        <source>Come back to them</source>
        <translation>Wróć do nich</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flaga</translation>
    </message>
    <message>
        <source>For example 15 of 214 closed tickets</source>
        <translation>Na przykład 15 z 214 zamkniętych zgłoszeń</translation>
    </message>
    <message>
        <source>Hand to</source>
        <translation type="vanished">Przydziel</translation>
    </message>
    <message>
        <source>No answer any more</source>
        <translation>Usuń odpowiedź</translation>
    </message>
    <message>
        <source>No longer flagged</source>
        <translation>Usuń flagę</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="vanished">Nikomu konkretnie</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Roles, not names</source>
        <translation>Role, nie nazwiska</translation>
    </message>
    <message>
        <source>Whole sections are handed out: {}</source>
        <translation type="vanished">Przydzielane są całe sekcje: {}</translation>
    </message>
    <message>
        <source>{sections} and others, {count} in all</source>
        <translation type="vanished">{sections} i inne, razem {count}</translation>
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
        <translation>Dodane</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmienione</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>Już niezadawane</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Co się zmieni</translation>
    </message>
    <message>
        <source>answer is kept</source>
        <translation>odpowiedź zachowana</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>zadaj ponownie</translation>
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
        <translation>&amp;Listy kontrolne</translation>
    </message>
    <message>
        <source>Filter by title, standard or kind</source>
        <translation>Filtruj po tytule, normie lub rodzaju</translation>
    </message>
    <message>
        <source>Filter the checklists</source>
        <translation>Filtruj listy kontrolne</translation>
    </message>
    <message>
        <source>No checklist matches.</source>
        <translation>Żadna lista kontrolna nie pasuje.</translation>
    </message>
    <message>
        <source>Space, or a click on the box, adds one</source>
        <translation>Spacja lub kliknięcie pola dodaje listę</translation>
    </message>
</context>
<context>
    <name>ChecklistDetail</name>
    <message>
        <source>Choose one in the list, import a file of yours, or start a new one.</source>
        <translation>Należy wybrać listę, zaimportować własny plik lub utworzyć nową.</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Obejmuje</translation>
    </message>
    <message>
        <source>No checklist chosen</source>
        <translation>Nie wybrano listy kontrolnej</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>około {}</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>dostarczona z programem</translation>
    </message>
    <message>
        <source>used in {count} audits, last in {number}</source>
        <translation>użyta w audytach: {count}, ostatnio w {number}</translation>
    </message>
    <message>
        <source>version {}</source>
        <translation>wersja {}</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>własna</translation>
    </message>
    <message>
        <source>{covered} of {whole} clauses</source>
        <translation>{covered} z {whole} rozdziałów</translation>
    </message>
    <message>
        <source>{} questions</source>
        <translation>pytania: {}</translation>
    </message>
</context>
<context>
    <name>ChecklistEditor</name>
    <message>
        <source>Add question</source>
        <translation>Dodaj pytanie</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Dodaj sekcję</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista kontrolna</translation>
    </message>
    <message>
        <source>Checklist…</source>
        <translation>Lista kontrolna…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Zamknij bez zapisywania</translation>
    </message>
    <message>
        <source>Copy from the library…</source>
        <translation>Kopiuj z biblioteki…</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Kontynuuj edycję</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>Nowa lista kontrolna</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nie zapisano</translation>
    </message>
    <message>
        <source>Not saved: mend what is marked first.</source>
        <translation>Nie zapisano: najpierw trzeba poprawić zaznaczone miejsca.</translation>
    </message>
    <message>
        <source>Questions stand in sections, and sections one after another.</source>
        <translation>Pytania są w sekcjach, a sekcje jedna po drugiej.</translation>
    </message>
    <message>
        <source>Reading the versions</source>
        <translation>Odczytywanie wersji</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>Saving the checklist</source>
        <translation>Zapisywanie listy kontrolnej</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Cofnij to</translation>
    </message>
    <message>
        <source>This checklist has changes that are not saved.</source>
        <translation>Ta lista kontrolna ma niezapisane zmiany.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Version {} is saved.</source>
        <translation>Zapisano wersję {}.</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Wersje…</translation>
    </message>
    <message>
        <source>What was typed here and not saved the last time is back.</source>
        <translation>Przywrócono tekst wpisany tu poprzednio i niezapisany.</translation>
    </message>
    <message>
        <source>a question without id</source>
        <translation>pytanie bez identyfikatora</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>około {} min</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nie zapisano</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>zapisano</translation>
    </message>
    <message>
        <source>section {}</source>
        <translation>sekcja {}</translation>
    </message>
    <message>
        <source>{count} to mend before saving, first at {where}: {what}</source>
        <translation>do poprawienia przed zapisem: {count}, najpierw w {where}: {what}</translation>
    </message>
    <message>
        <source>{} questions</source>
        <translation>pytania: {}</translation>
    </message>
</context>
<context>
    <name>ChecklistForm</name>
    <message>
        <source>Audit criteria</source>
        <translation>Kryteria audytu</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Warunki</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>For example: en</source>
        <translation>Na przykład: pl</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens</source>
        <translation>Małe litery, cyfry i łączniki</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
    <message>
        <source>One on each line: id = fact, for example: cards = Card payments are taken here</source>
        <translation>Po jednym w wierszu: id = fakt, na przykład: cards = Przyjmuje się tu płatności kartą</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>estimated from the questions</source>
        <translation>szacunek na podstawie pytań</translation>
    </message>
</context>
<context>
    <name>ChecklistKind</name>
    <message>
        <source>Certification readiness</source>
        <translation>Gotowość do certyfikacji</translation>
    </message>
    <message>
        <source>Floor check</source>
        <translation>Przegląd na sali</translation>
    </message>
    <message>
        <source>Gap assessment</source>
        <translation>Analiza luk</translation>
    </message>
    <message>
        <source>Integrated audit</source>
        <translation>Audyt zintegrowany</translation>
    </message>
    <message>
        <source>System audit</source>
        <translation>Audyt systemu</translation>
    </message>
</context>
<context>
    <name>ChecklistList</name>
    <message>
        <source>Checklists</source>
        <translation>Listy kontrolne</translation>
    </message>
    <message>
        <source>Space ticks or unticks a checklist, letters filter the list</source>
        <translation>Spacja zaznacza lub odznacza listę kontrolną, litery filtrują</translation>
    </message>
</context>
<context>
    <name>ChecklistModel</name>
    <message>
        <source>Cannot be used</source>
        <translation>Nie do użycia</translation>
    </message>
    <message>
        <source>Certification readiness</source>
        <translation>Gotowość do certyfikacji</translation>
    </message>
    <message>
        <source>Floor checks</source>
        <translation>Przeglądy na sali</translation>
    </message>
    <message>
        <source>Gap assessments</source>
        <translation>Analizy luk</translation>
    </message>
    <message>
        <source>Last used in {}</source>
        <translation>Ostatnio użyta w {}</translation>
    </message>
    <message>
        <source>System audits</source>
        <translation>Audyty systemu</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Ostatnio użyte</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Własne</translation>
    </message>
    <message>
        <source>version {}</source>
        <translation>wersja {}</translation>
    </message>
</context>
<context>
    <name>ChecklistWords</name>
    <message>
        <source>1 question</source>
        <translation>1 pytanie</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>około {}</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} godz. {minutes}</translation>
    </message>
    <message>
        <source>{} h</source>
        <translation>{} godz.</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <source>{} questions</source>
        <translation>pytania: {}</translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message>
        <source>&quot;{kind}&quot; is no kind of answer; taken as result</source>
        <translation>„{kind}” nie jest rodzajem odpowiedzi; przyjęto wynik</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be read ({strerror}).</source>
        <translation>Nie można odczytać „{name}” ({strerror}).</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a folder.</source>
        <translation>„{name}” jest folderem.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is assigned twice.</source>
        <translation>„{name}” przypisano dwukrotnie.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is empty.</source>
        <translation>„{name}” jest puste.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a regular file.</source>
        <translation>„{name}” nie jest zwykłym plikiem.</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; (Also counts for) is not all known; what is not was left out</source>
        <translation>„{shown}” (Also counts for) nie jest w całości znane; nieznane pominięto</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; (Only if) is no condition of this checklist; the question always applies</source>
        <translation>„{shown}” (Only if) nie jest warunkiem tej listy kontrolnej; pytanie obowiązuje zawsze</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; cannot be the id of a checklist.</source>
        <translation>„{shown}” nie może być identyfikatorem listy kontrolnej.</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; is not a standard known here;</source>
        <translation>„{shown}” nie jest znaną tu normą;</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; is nothing that a column can be;</source>
        <translation>„{shown}” nie może być znaczeniem kolumny;</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; minutes are not possible; the usual ones are taken</source>
        <translation>„{shown}” minut jest niemożliwe; przyjęto wartość zwykłą</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; ({name}) is no number; left out</source>
        <translation>„{text}” ({name}) nie jest liczbą; pominięto</translation>
    </message>
    <message>
        <source>Choose a library with requirements.</source>
        <translation>Należy wybrać bibliotekę z wymaganiami.</translation>
    </message>
    <message>
        <source>Choose at least one checklist.</source>
        <translation>Należy wybrać co najmniej jedną listę kontrolną.</translation>
    </message>
    <message>
        <source>Choose each checklist once.</source>
        <translation>Każdą listę kontrolną należy wybrać tylko raz.</translation>
    </message>
    <message>
        <source>Copy the checklist into one.</source>
        <translation>Listę kontrolną należy skopiować do zwykłego pliku.</translation>
    </message>
    <message>
        <source>Delete sheets and pictures that are no part of the checklist, or split it.</source>
        <translation>Należy usunąć arkusze i obrazy, które nie należą do listy kontrolnej, lub ją podzielić.</translation>
    </message>
    <message>
        <source>Excel keeps this clause as the date {text}; taken as {best}</source>
        <translation>Excel przechowuje ten rozdział jako datę {text}; przyjęto {best}</translation>
    </message>
    <message>
        <source>ITIL 4 practices stand in it</source>
        <translation>zawiera praktyki ITIL 4</translation>
    </message>
    <message>
        <source>Join several columns with +, as in evidence=E+F.</source>
        <translation>Kolejne kolumny należy połączyć znakiem +, na przykład evidence=E+F.</translation>
    </message>
    <message>
        <source>Look at the spelling of its name.</source>
        <translation>Należy sprawdzić pisownię nazwy.</translation>
    </message>
    <message>
        <source>Look whether it was saved and copied completely.</source>
        <translation>Należy sprawdzić, czy plik zapisano i skopiowano w całości.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Należy wskazać plik w tym folderze.</translation>
    </message>
    <message>
        <source>Name the one that is meant.</source>
        <translation>Należy wskazać właściwą.</translation>
    </message>
    <message>
        <source>No column with questions was found in &quot;{shown}&quot;.</source>
        <translation>W „{shown}” nie znaleziono kolumny z pytaniami.</translation>
    </message>
    <message>
        <source>No question was found in &quot;{shown}&quot;.</source>
        <translation>W „{shown}” nie znaleziono pytania.</translation>
    </message>
    <message>
        <source>Only one column can be the &quot;{name}&quot;.</source>
        <translation>Tylko jedna kolumna może mieć znaczenie „{name}”.</translation>
    </message>
    <message>
        <source>Same as takes up to 10 questions, as checklist/question; others were left out</source>
        <translation>W polu „Same as” można podać do 10 pytań w postaci lista/pytanie; pozostałe pominięto</translation>
    </message>
    <message>
        <source>Say which column holds the questions.</source>
        <translation>Należy podać, która kolumna zawiera pytania.</translation>
    </message>
    <message>
        <source>Split the file.</source>
        <translation>Należy podzielić plik.</translation>
    </message>
    <message>
        <source>The checklist &quot;{twice}&quot; is there twice.</source>
        <translation>Lista kontrolna „{twice}” występuje dwukrotnie.</translation>
    </message>
    <message>
        <source>The kept assignment of columns cannot be read.</source>
        <translation>Nie można odczytać zapamiętanego przypisania kolumn.</translation>
    </message>
    <message>
        <source>There are more than {most} questions in it.</source>
        <translation>Zawiera więcej niż {most} pytań.</translation>
    </message>
    <message>
        <source>There are: {there}.</source>
        <translation>Dostępne: {there}.</translation>
    </message>
    <message>
        <source>There is no checklist &quot;{id_or_path}&quot;.</source>
        <translation>Nie ma listy kontrolnej „{id_or_path}”.</translation>
    </message>
    <message>
        <source>There is no column &quot;{shown}&quot;.</source>
        <translation>Nie ma kolumny „{shown}”.</translation>
    </message>
    <message>
        <source>There is no file &quot;{shown}&quot;.</source>
        <translation>Nie ma pliku „{shown}”.</translation>
    </message>
    <message>
        <source>There is no header row &quot;{shown}&quot;.</source>
        <translation>Nie ma wiersza nagłówka „{shown}”.</translation>
    </message>
    <message>
        <source>There is no question in it.</source>
        <translation>Nie zawiera żadnego pytania.</translation>
    </message>
    <message>
        <source>There is no sheet &quot;{shown}&quot; with content.</source>
        <translation>Nie ma arkusza „{shown}” z zawartością.</translation>
    </message>
    <message>
        <source>There is nothing to combine.</source>
        <translation>Nie ma czego łączyć.</translation>
    </message>
    <message>
        <source>Write for example question=C,clause=A,section=B,header=4.</source>
        <translation>Przykład zapisu: question=C,clause=A,section=B,header=4.</translation>
    </message>
    <message>
        <source>YAML directives (%) are not allowed; delete this line</source>
        <translation>dyrektywy YAML (%) są niedozwolone; należy usunąć ten wiersz</translation>
    </message>
    <message>
        <source>a choice needs 2 to 12 choices, here are {count}; taken as text</source>
        <translation>wybór wymaga od 2 do 12 możliwości, tu jest {count}; przyjęto tekst</translation>
    </message>
    <message>
        <source>a quotation mark is opened on line {value} and never closed</source>
        <translation>cudzysłów otwarty w wierszu {value} nie został zamknięty</translation>
    </message>
    <message>
        <source>a second document starts here; keep one per file</source>
        <translation>tu zaczyna się drugi dokument; w pliku może być tylko jeden</translation>
    </message>
    <message>
        <source>a value is repeated over more than {max_columns} columns</source>
        <translation>wartość powtarza się w więcej niż {max_columns} kolumnach</translation>
    </message>
    <message>
        <source>all clauses are numbers of Annex A without its letter; read as A.5.1 and so on</source>
        <translation>wszystkie rozdziały to numery załącznika A bez litery; odczytano je jako A.5.1 itd.</translation>
    </message>
    <message>
        <source>anchors (&amp;{shown}) are not allowed; delete it, or put the text in quotes</source>
        <translation>kotwice (&amp;{shown}) są niedozwolone; należy ją usunąć lub ująć tekst w cudzysłów</translation>
    </message>
    <message>
        <source>becomes enormous when it is unpacked</source>
        <translation>po rozpakowaniu staje się ogromny</translation>
    </message>
    <message>
        <source>cannot be read ({strerror}); look at its permissions</source>
        <translation>nie można odczytać ({strerror}); należy sprawdzić uprawnienia</translation>
    </message>
    <message>
        <source>cannot be read as a table ({error})</source>
        <translation>nie można odczytać jako tabeli ({error})</translation>
    </message>
    <message>
        <source>choose a library with a framework</source>
        <translation>należy wybrać bibliotekę ze strukturą wymagań</translation>
    </message>
    <message>
        <source>clause &quot;{shown}&quot; taken as {label}</source>
        <translation>rozdział „{shown}” przyjęto jako {label}</translation>
    </message>
    <message>
        <source>clause numbers stand in it</source>
        <translation>zawiera numery rozdziałów</translation>
    </message>
    <message>
        <source>close it, or delete it</source>
        <translation>należy go zamknąć lub usunąć</translation>
    </message>
    <message>
        <source>column {letter}{name} was not used; it is filled in {count} rows with questions</source>
        <translation>nie użyto kolumny {letter}{name}; jest wypełniona w wierszach z pytaniami (liczba: {count})</translation>
    </message>
    <message>
        <source>condition &quot;{shown}&quot; left out</source>
        <translation>pominięto warunek „{shown}”</translation>
    </message>
    <message>
        <source>continues row {row}</source>
        <translation>ciąg dalszy wiersza {row}</translation>
    </message>
    <message>
        <source>copy its table into a new workbook, as values only</source>
        <translation>należy skopiować tabelę do nowego skoroszytu, tylko wartości</translation>
    </message>
    <message>
        <source>copy its table into a spreadsheet</source>
        <translation>należy skopiować tabelę do arkusza kalkulacyjnego</translation>
    </message>
    <message>
        <source>delete those that are no part of the checklist</source>
        <translation>należy usunąć te, które nie należą do listy kontrolnej</translation>
    </message>
    <message>
        <source>delete what is beyond the checklist</source>
        <translation>należy usunąć wszystko poza listą kontrolną</translation>
    </message>
    <message>
        <source>did you mean {word}?</source>
        <translation>czy chodziło o {word}?</translation>
    </message>
    <message>
        <source>duplicate of row {row}</source>
        <translation>powtórzenie wiersza {row}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>export the library as YAML, or choose another file</source>
        <translation>należy wyeksportować bibliotekę jako YAML lub wybrać inny plik</translation>
    </message>
    <message>
        <source>given already on line {line}; keep one of the two</source>
        <translation>podano już w wierszu {line}; należy zostawić jedno z nich</translation>
    </message>
    <message>
        <source>has more than {max_columns} columns</source>
        <translation>ma więcej niż {max_columns} kolumn</translation>
    </message>
    <message>
        <source>has more than {max_rows} rows</source>
        <translation>ma więcej niż {max_rows} wierszy</translation>
    </message>
    <message>
        <source>header</source>
        <translation>nagłówek</translation>
    </message>
    <message>
        <source>holds thousands of parts</source>
        <translation>zawiera tysiące części</translation>
    </message>
    <message>
        <source>id &quot;{shown}&quot; became {question_id}</source>
        <translation>identyfikator „{shown}” zmieniono na {question_id}</translation>
    </message>
    <message>
        <source>import it as an ordinary workbook</source>
        <translation>należy zaimportować jako zwykły skoroszyt</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>jest uszkodzony</translation>
    </message>
    <message>
        <source>is damaged or no workbook ({error})</source>
        <translation>jest uszkodzony lub nie jest skoroszytem ({error})</translation>
    </message>
    <message>
        <source>is damaged or not completely copied</source>
        <translation>jest uszkodzony lub nie w pełni skopiowany</translation>
    </message>
    <message>
        <source>is larger than 1 MiB; split the checklist</source>
        <translation>jest większy niż 1 MiB; należy podzielić listę kontrolną</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>nie jest w UTF-8</translation>
    </message>
    <message>
        <source>is not UTF-8 (byte {data:#04x} here); save the file as UTF-8 in your editor</source>
        <translation>nie jest w UTF-8 (tu bajt {data:#04x}); należy zapisać plik w edytorze jako UTF-8</translation>
    </message>
    <message>
        <source>is packed in an unusual way</source>
        <translation>jest spakowany w nietypowy sposób</translation>
    </message>
    <message>
        <source>is protected by a password</source>
        <translation>jest chroniony hasłem</translation>
    </message>
    <message>
        <source>is saved as UTF-16 or is not text; save it as UTF-8</source>
        <translation>jest zapisany jako UTF-16 lub nie jest tekstem; należy zapisać go jako UTF-8</translation>
    </message>
    <message>
        <source>is the standard of the question itself; give the clause there, or delete this</source>
        <translation>to norma samego pytania; należy podać rozdział tam lub usunąć ten wpis</translation>
    </message>
    <message>
        <source>its groups are combined in {count} ways, too many for conditions; they are left out</source>
        <translation>grupy łączą się na {count} sposobów, zbyt wiele na warunki; pominięto je</translation>
    </message>
    <message>
        <source>known are: {words}</source>
        <translation>znane: {words}</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>pominięto ręcznie</translation>
    </message>
    <message>
        <source>longer texts beside the questions</source>
        <translation>dłuższe teksty obok pytań</translation>
    </message>
    <message>
        <source>merge keys are not allowed; write the fields out</source>
        <translation>klucze scalania są niedozwolone; należy wypisać pola</translation>
    </message>
    <message>
        <source>more than {max_values} values; split the checklist</source>
        <translation>więcej niż {max_values} wartości; należy podzielić listę kontrolną</translation>
    </message>
    <message>
        <source>more than {max_values} values; split the file</source>
        <translation>więcej niż {max_values} wartości; należy podzielić plik</translation>
    </message>
    <message>
        <source>more than {most_sections} sections; wider headings are used instead</source>
        <translation>więcej niż {most_sections} sekcji; zamiast nich użyto szerszych nagłówków</translation>
    </message>
    <message>
        <source>names of standards stand in it</source>
        <translation>zawiera nazwy norm</translation>
    </message>
    <message>
        <source>names {same} besides; counted for {main} only</source>
        <translation>wymienia ponadto {same}; zaliczono tylko do {main}</translation>
    </message>
    <message>
        <source>nested more than {max_depth} levels deep</source>
        <translation>zagnieżdżenie głębsze niż {max_depth} poziomów</translation>
    </message>
    <message>
        <source>nested more than {max_depth} levels deep; a checklist needs six</source>
        <translation>zagnieżdżenie głębsze niż {max_depth} poziomów; lista kontrolna wymaga sześciu</translation>
    </message>
    <message>
        <source>no question text</source>
        <translation>brak tekstu pytania</translation>
    </message>
    <message>
        <source>no sheet has the columns {needed} in its first row</source>
        <translation>żaden arkusz nie ma w pierwszym wierszu kolumn {needed}</translation>
    </message>
    <message>
        <source>no sheet of the template with questions</source>
        <translation>brak arkusza szablonu z pytaniami</translation>
    </message>
    <message>
        <source>not YAML: this line is indented with a tab; use blanks</source>
        <translation>to nie YAML: ten wiersz jest wcięty tabulatorem; należy użyć spacji</translation>
    </message>
    <message>
        <source>not YAML: {hint}</source>
        <translation>to nie YAML: {hint}</translation>
    </message>
    <message>
        <source>not YAML: {said}; look at the indentation, quotes and colons here</source>
        <translation>to nie YAML: {said}; należy sprawdzić tu wcięcia, cudzysłowy i dwukropki</translation>
    </message>
    <message>
        <source>not YAML: {what}; look at the indentation, quotes and colons here</source>
        <translation>to nie YAML: {what}; należy sprawdzić tu wcięcia, cudzysłowy i dwukropki</translation>
    </message>
    <message>
        <source>open it in Excel and save it again</source>
        <translation>należy otworzyć w Excelu i zapisać ponownie</translation>
    </message>
    <message>
        <source>open it in Excel and save it as .xlsx</source>
        <translation>należy otworzyć w Excelu i zapisać jako .xlsx</translation>
    </message>
    <message>
        <source>put the names back into the first row of the sheet &quot;{question_sheet}&quot;</source>
        <translation>należy przywrócić nazwy w pierwszym wierszu arkusza „{question_sheet}”</translation>
    </message>
    <message>
        <source>reaches to cell {column_letter}{value}; that is too large</source>
        <translation>sięga komórki {column_letter}{value}; to za dużo</translation>
    </message>
    <message>
        <source>repeated header</source>
        <translation>powtórzony nagłówek</translation>
    </message>
    <message>
        <source>save it as UTF-8 in an editor</source>
        <translation>należy zapisać w edytorze jako UTF-8</translation>
    </message>
    <message>
        <source>save it without one</source>
        <translation>należy zapisać bez hasła</translation>
    </message>
    <message>
        <source>save its table as a new workbook</source>
        <translation>należy zapisać tabelę jako nowy skoroszyt</translation>
    </message>
    <message>
        <source>save the table as .xlsx or .csv</source>
        <translation>należy zapisać tabelę jako .xlsx lub .csv</translation>
    </message>
    <message>
        <source>section &quot;{title}&quot; has {count} questions; divided into parts of {most_questions}</source>
        <translation>sekcja „{title}” ma {count} pytań; podzielono ją na części po {most_questions}</translation>
    </message>
    <message>
        <source>section heading</source>
        <translation>nagłówek sekcji</translation>
    </message>
    <message>
        <source>short and different in each row</source>
        <translation>krótkie i różne w każdym wierszu</translation>
    </message>
    <message>
        <source>split the file</source>
        <translation>należy podzielić plik</translation>
    </message>
    <message>
        <source>standard &quot;{shown}&quot; is not known; taken as own</source>
        <translation>norma „{shown}” nie jest znana; przyjęto jako własną</translation>
    </message>
    <message>
        <source>tags ({shown}) are not allowed; delete it, or put the text in quotes</source>
        <translation>tagi ({shown}) są niedozwolone; należy go usunąć lub ująć tekst w cudzysłów</translation>
    </message>
    <message>
        <source>tags ({tag}) are not allowed; delete it, or put the text in quotes</source>
        <translation>tagi ({tag}) są niedozwolone; należy go usunąć lub ująć tekst w cudzysłów</translation>
    </message>
    <message>
        <source>the alias *{name} stands for nothing that may be repeated; write it out</source>
        <translation>alias *{name} nie oznacza niczego, co można powtórzyć; należy wypisać treść</translation>
    </message>
    <message>
        <source>the file is empty; start with format: iso20k-checklist/1</source>
        <translation>plik jest pusty; powinien zaczynać się od format: iso20k-checklist/1</translation>
    </message>
    <message>
        <source>the file says its standard itself, {standard_titles}; that was kept</source>
        <translation>plik sam podaje swoją normę, {standard_titles}; zachowano ją</translation>
    </message>
    <message>
        <source>the library has further frameworks, not imported: {others}</source>
        <translation>biblioteka zawiera dalsze struktury wymagań, niezaimportowane: {others}</translation>
    </message>
    <message>
        <source>the name of a field is a list or a mapping; put the text in quotes</source>
        <translation>nazwa pola jest listą lub odwzorowaniem; należy ująć tekst w cudzysłów</translation>
    </message>
    <message>
        <source>the question has {count} characters; its rest is in what to look for</source>
        <translation>pytanie ma {count} znaków; dalsza część jest w polu Na co zwrócić uwagę</translation>
    </message>
    <message>
        <source>the question is too long; its rest is in what to look for</source>
        <translation>pytanie jest za długie; dalsza część jest w polu Na co zwrócić uwagę</translation>
    </message>
    <message>
        <source>the same few short texts repeat</source>
        <translation>powtarza się kilka tych samych krótkich tekstów</translation>
    </message>
    <message>
        <source>the text has {count} characters; its rest is in what to look for</source>
        <translation>tekst ma {count} znaków; dalsza część jest w polu Na co zwrócić uwagę</translation>
    </message>
    <message>
        <source>there is a NUL byte here; the file is damaged or not text, save it as UTF-8 text</source>
        <translation>jest tu bajt NUL; plik jest uszkodzony lub nie jest tekstem, należy zapisać go jako tekst UTF-8</translation>
    </message>
    <message>
        <source>there is a control character (U+{ord:04X}) here; retype this line</source>
        <translation>jest tu znak sterujący (U+{ord:04X}); należy wpisać ten wiersz od nowa</translation>
    </message>
    <message>
        <source>there is a control character here; retype this line</source>
        <translation>jest tu znak sterujący; należy wpisać ten wiersz od nowa</translation>
    </message>
    <message>
        <source>there is no framework with requirements in this library, only: {there}</source>
        <translation>w tej bibliotece nie ma struktury z wymaganiami, jest tylko: {there}</translation>
    </message>
    <message>
        <source>there is no question in it</source>
        <translation>nie zawiera żadnego pytania</translation>
    </message>
    <message>
        <source>there is no translation &quot;{shown}&quot;; translations: {there}</source>
        <translation>nie ma tłumaczenia „{shown}”; dostępne: {there}</translation>
    </message>
    <message>
        <source>this is a Word or PowerPoint file</source>
        <translation>to plik programu Word lub PowerPoint</translation>
    </message>
    <message>
        <source>this is a folder; name a checklist file in it</source>
        <translation>to folder; należy wskazać w nim plik listy kontrolnej</translation>
    </message>
    <message>
        <source>this is a web page, whatever its name says</source>
        <translation>to strona internetowa, niezależnie od nazwy</translation>
    </message>
    <message>
        <source>this is a workbook in the XML form of 2003</source>
        <translation>to skoroszyt w formacie XML z 2003 roku</translation>
    </message>
    <message>
        <source>this is no checklist template; its first sheet lacks the row Format</source>
        <translation>to nie szablon listy kontrolnej; w pierwszym arkuszu brakuje wiersza Format</translation>
    </message>
    <message>
        <source>this is no text and no workbook</source>
        <translation>to ani tekst, ani skoroszyt</translation>
    </message>
    <message>
        <source>this is not a regular file; copy the checklist into one</source>
        <translation>to nie zwykły plik; należy skopiować listę kontrolną do zwykłego pliku</translation>
    </message>
    <message>
        <source>this is {kind}, not a checklist; save it as YAML text</source>
        <translation>to {kind}, a nie lista kontrolna; należy zapisać ją jako tekst YAML</translation>
    </message>
    <message>
        <source>this is {what}, not a table</source>
        <translation>to {what}, a nie tabela</translation>
    </message>
    <message>
        <source>title above the table</source>
        <translation>tytuł nad tabelą</translation>
    </message>
    <message>
        <source>update the program, or write {format}</source>
        <translation>należy zaktualizować program lub wpisać {format}</translation>
    </message>
    <message>
        <source>write one</source>
        <translation>należy je wpisać</translation>
    </message>
    <message>
        <source>{name} is too long; cut from &quot;{shown}&quot;</source>
        <translation>{name}: za długie; obcięto od „{shown}”</translation>
    </message>
    <message>
        <source>{numbers} are there more than once; ids were made from the clauses</source>
        <translation>{numbers} występują więcej niż raz; identyfikatory utworzono z rozdziałów</translation>
    </message>
    <message>
        <source>{shown} is given already on line {lines}; keep one</source>
        <translation>{shown} podano już w wierszu {lines}; należy zostawić jedno</translation>
    </message>
    <message>
        <source>{what} is too long; cut from &quot;{shown}&quot;</source>
        <translation>{what}: za długie; obcięto od „{shown}”</translation>
    </message>
    <message>
        <source>… and at least {count} more</source>
        <translation>… i co najmniej {count} więcej</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… i {count} więcej</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>(no longer there)</source>
        <translation>(już nie istnieje)</translation>
    </message>
</context>
<context>
    <name>ClauseEditor</name>
    <message>
        <source>Add a clause</source>
        <translation>Dodaj rozdział</translation>
    </message>
    <message>
        <source>Add clause</source>
        <translation>Dodaj rozdział</translation>
    </message>
    <message>
        <source>Clause number or word of its title, for example 8.6.1</source>
        <translation>Numer rozdziału lub słowo z tytułu, na przykład 8.6.1</translation>
    </message>
    <message>
        <source>Clauses that fit</source>
        <translation>Pasujące rozdziały</translation>
    </message>
    <message>
        <source>No longer cite {}</source>
        <translation>Nie przywołuj {}</translation>
    </message>
    <message>
        <source>Remove clause {} {}</source>
        <translation>Usuń rozdział {} {}</translation>
    </message>
    <message>
        <source>“{}” is not a clause of ISO/IEC 20000-1:2018. Clauses run from 4.1 to 10.2.</source>
        <translation>„{}” nie jest rozdziałem ISO/IEC 20000-1:2018. Rozdziały mają numery od 4.1 do 10.2.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close without saving</source>
        <translation>Zamknij bez zapisywania</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nie zapisano</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Zostań</translation>
    </message>
    <message>
        <source>What was typed last could not be saved.</source>
        <translation>Nie udało się zapisać ostatnio wpisanego tekstu.</translation>
    </message>
</context>
<context>
    <name>ColumnPane</name>
    <message>
        <source>(no heading)</source>
        <translation>(bez nagłówka)</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Rozdział</translation>
    </message>
    <message>
        <source>Column {}</source>
        <translation>Kolumna {}</translation>
    </message>
    <message>
        <source>Documented information</source>
        <translation>Udokumentowana informacja</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>ITIL 4 practice</source>
        <translation>Praktyka ITIL 4</translation>
    </message>
    <message>
        <source>Id or number</source>
        <translation>Id lub numer</translation>
    </message>
    <message>
        <source>Look at this one: {}</source>
        <translation>Sprawdź tę: {}</translation>
    </message>
    <message>
        <source>Number of the row with the headings</source>
        <translation>Numer wiersza z nagłówkami</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Row of headings</source>
        <translation>Wiersz nagłówków</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Próbka</translation>
    </message>
    <message>
        <source>Section or process</source>
        <translation>Sekcja lub proces</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Arkusz</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Znaczenie kolumn</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Na co zwrócić uwagę</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>not part of the checklist</source>
        <translation>poza listą kontrolną</translation>
    </message>
</context>
<context>
    <name>Combined</name>
    <message>
        <source>{chosen} of {all} questions</source>
        <translation>{chosen} z {all} pytań</translation>
    </message>
    <message>
        <source>{} asked once for several standards</source>
        <translation>zadawane raz dla kilku norm: {}</translation>
    </message>
    <message>
        <source>{} asked once for two standards</source>
        <translation>zadawane raz dla dwóch norm: {}</translation>
    </message>
    <message>
        <source>{} asked once instead of twice</source>
        <translation>zadawane raz zamiast dwa razy: {}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About</source>
        <translation>&amp;O programie</translation>
    </message>
    <message>
        <source>&amp;All audits</source>
        <translation>&amp;Wszystkie audyty</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>&amp;Audyt</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Kopia &amp;zapasowa teraz</translation>
    </message>
    <message>
        <source>&amp;Bigger text</source>
        <translation>&amp;Większy tekst</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Zmień klawisze…</translation>
    </message>
    <message>
        <source>&amp;Change what is selected…</source>
        <translation>Z&amp;mień zaznaczone…</translation>
    </message>
    <message>
        <source>&amp;Checklists…</source>
        <translation>&amp;Listy kontrolne…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Po&amp;lecenia…</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Ciemne kolory</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;End the interview</source>
        <translation>Za&amp;kończ rozmowę</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>&amp;Eksportuj raport…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Find in list</source>
        <translation>&amp;Znajdź na liście</translation>
    </message>
    <message>
        <source>&amp;Flag this question</source>
        <translation>Oznacz &amp;flagą</translation>
    </message>
    <message>
        <source>&amp;Floor mode</source>
        <translation>Tryb na &amp;sali</translation>
    </message>
    <message>
        <source>&amp;Go to clause…</source>
        <translation>Przejdź do &amp;rozdziału…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Przewodnik</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Po&amp;moc</translation>
    </message>
    <message>
        <source>&amp;History of this audit…</source>
        <translation>&amp;Historia tego audytu…</translation>
    </message>
    <message>
        <source>&amp;Inbox for photos and files…</source>
        <translation>Skrzynka na zd&amp;jęcia i pliki…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Skróty &amp;klawiszowe</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>&amp;Jasne kolory</translation>
    </message>
    <message>
        <source>&amp;New audit…</source>
        <translation>&amp;Nowy audyt…</translation>
    </message>
    <message>
        <source>&amp;Next unanswered question</source>
        <translation>&amp;Następne pytanie bez odpowiedzi</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normalny tekst</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Otwórz obszar roboczy…</translation>
    </message>
    <message>
        <source>&amp;Paste as evidence</source>
        <translation>&amp;Wklej jako dowód</translation>
    </message>
    <message>
        <source>&amp;Phrasings for this finding…</source>
        <translation>Sformułowania do &amp;ustalenia…</translation>
    </message>
    <message>
        <source>&amp;Previous unanswered question</source>
        <translation>&amp;Poprzednie pytanie bez odpowiedzi</translation>
    </message>
    <message>
        <source>&amp;Print preview…</source>
        <translation>&amp;Podgląd wydruku…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Zakoń&amp;cz</translation>
    </message>
    <message>
        <source>&amp;Raise a finding from this question</source>
        <translation>Utwórz u&amp;stalenie z tego pytania</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>&amp;Reset window layout</source>
        <translation>Przywróć &amp;układ okna</translation>
    </message>
    <message>
        <source>&amp;Same as last time</source>
        <translation>Tak jak pop&amp;rzednio</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>&amp;Szukaj wszędzie…</translation>
    </message>
    <message>
        <source>&amp;Send back to the lead…</source>
        <translation>Odeślij &amp;do wiodącego…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>A clause, an item or a number of this audit</source>
        <translation>Rozdział, pozycja lub numer w tym audycie</translation>
    </message>
    <message>
        <source>A finished audit to try everything on, in a folder of its own</source>
        <translation>Gotowy audyt do wypróbowania wszystkiego, w osobnym folderze</translation>
    </message>
    <message>
        <source>A package with what was done here</source>
        <translation>Pakiet z wykonaną tu pracą</translation>
    </message>
    <message>
        <source>A second window on this workspace, for example on another screen</source>
        <translation>Drugie okno tego obszaru roboczego, na przykład na innym ekranie</translation>
    </message>
    <message>
        <source>A&amp;ttach evidence to this question…</source>
        <translation>&amp;Dołącz dowód do tego pytania…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Add a file to this piece of evidence</source>
        <translation>Dodaj plik do tego dowodu</translation>
    </message>
    <message>
        <source>Add items</source>
        <translation>Dodaj pozycje</translation>
    </message>
    <message>
        <source>After inserting one: no more placeholders</source>
        <translation>Po wstawieniu: koniec pól do wypełnienia</translation>
    </message>
    <message>
        <source>After inserting one: the next placeholder</source>
        <translation>Po wstawieniu: następne pole do wypełnienia</translation>
    </message>
    <message>
        <source>Answer without leaving the note</source>
        <translation>Odpowiedz bez opuszczania notatki</translation>
    </message>
    <message>
        <source>Arrow, box, text</source>
        <translation>Strzałka, ramka, tekst</translation>
    </message>
    <message>
        <source>As required, go to the next item</source>
        <translation>Zgodna, przejdź do następnej pozycji</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Jak w &amp;systemie</translation>
    </message>
    <message>
        <source>Attach the image, files or text on the clipboard</source>
        <translation>Dołącz obraz, pliki lub tekst ze schowka</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Powrót do listy</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>Za&amp;mknij okno</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Kolory s&amp;ystemu</translation>
    </message>
    <message>
        <source>Come back to the question later, or take the flag away</source>
        <translation>Wróć do pytania później lub usuń flagę</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Wnioski</translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation>Konsolidacja</translation>
    </message>
    <message>
        <source>Copy the database into the workspace&apos;s backups and check the copy</source>
        <translation>Kopiuje bazę danych do kopii zapasowych obszaru roboczego i sprawdza kopię</translation>
    </message>
    <message>
        <source>Deviates, write the note of the item</source>
        <translation>Odbiega, wpisz notatkę do pozycji</translation>
    </message>
    <message>
        <source>Eight steps that tick themselves off as you do them</source>
        <translation>Osiem kroków, które odznaczają się same w miarę wykonywania</translation>
    </message>
    <message>
        <source>Every command by a few of its letters</source>
        <translation>Każde polecenie po kilku literach</translation>
    </message>
    <message>
        <source>Every key on one sheet</source>
        <translation>Wszystkie klawisze na jednej stronie</translation>
    </message>
    <message>
        <source>Everything to ask, by whom</source>
        <translation>Wszystko, o co zapytać, według osób</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>Evidence that stays where it is: a ticket, a binder, a device</source>
        <translation>Dowód, który pozostaje na miejscu: zgłoszenie, segregator, urządzenie</translation>
    </message>
    <message>
        <source>Fieldwork</source>
        <translation>Praca w terenie</translation>
    </message>
    <message>
        <source>Filter the list by words</source>
        <translation>Filtruj listę według słów</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ustalenia</translation>
    </message>
    <message>
        <source>For auditors: what is handed to them, or the whole audit</source>
        <translation>Dla audytorów: to, co im przydzielono, lub cały audyt</translation>
    </message>
    <message>
        <source>From what was changed back to the notes</source>
        <translation>Od zmian z powrotem do notatek</translation>
    </message>
    <message>
        <source>Go to the report with its exports</source>
        <translation>Przejdź do raportu i jego eksportów</translation>
    </message>
    <message>
        <source>Go to the words that a reviewer would remark on</source>
        <translation>Przejdź do słów, które wskazałby przeglądający</translation>
    </message>
    <message>
        <source>Go to what the note is on; in the answer: done</source>
        <translation>Przejdź do tego, czego dotyczy notatka; w odpowiedzi: gotowe</translation>
    </message>
    <message>
        <source>Hand the selected questions to an auditor, with a time</source>
        <translation>Przydziel zaznaczone pytania audytorowi, z terminem</translation>
    </message>
    <message>
        <source>Hand what is selected &amp;to…</source>
        <translation>Przydziel zazna&amp;czone…</translation>
    </message>
    <message>
        <source>In a finding</source>
        <translation>W ustaleniu</translation>
    </message>
    <message>
        <source>In the note</source>
        <translation>W notatce</translation>
    </message>
    <message>
        <source>Inter&amp;views…</source>
        <translation>Rozm&amp;owy…</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>Zbadane pozycje</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Język okna</translation>
    </message>
    <message>
        <source>Larger, smaller, whole picture</source>
        <translation>Większy, mniejszy, cały obraz</translation>
    </message>
    <message>
        <source>Look into packages of the team, or take in receipts</source>
        <translation>Obejrzyj pakiety zespołu lub zaimportuj potwierdzenia odbioru</translation>
    </message>
    <message>
        <source>Looked at, or not</source>
        <translation>Zbadane lub nie</translation>
    </message>
    <message>
        <source>Mark or redact the picture</source>
        <translation>Oznacz lub zaczernij na obrazie</translation>
    </message>
    <message>
        <source>Marks on a picture</source>
        <translation>Oznaczenia na obrazie</translation>
    </message>
    <message>
        <source>Move; Ctrl: ten steps; Shift: resize</source>
        <translation>Przesuwanie; Ctrl: dziesięć kroków; Shift: zmiana rozmiaru</translation>
    </message>
    <message>
        <source>Ne&amp;xt remark of the review</source>
        <translation>Nas&amp;tępna uwaga z przeglądu</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nowe o&amp;kno</translation>
    </message>
    <message>
        <source>New files in the folder of your phone or camera</source>
        <translation>Nowe pliki w folderze telefonu lub aparatu</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Następny &amp;panel</translation>
    </message>
    <message>
        <source>Next c&amp;onflict</source>
        <translation>Następny konfl&amp;ikt</translation>
    </message>
    <message>
        <source>Next fla&amp;gged question</source>
        <translation>Następne pytanie z fla&amp;gą</translation>
    </message>
    <message>
        <source>Next item, a new one after the last</source>
        <translation>Następna pozycja, po ostatniej nowa</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Następne oznaczenie</translation>
    </message>
    <message>
        <source>No longer use it here</source>
        <translation>Nie używaj go tutaj</translation>
    </message>
    <message>
        <source>Not applicable, go to the next item</source>
        <translation>Nie dotyczy, przejdź do następnej pozycji</translation>
    </message>
    <message>
        <source>Not determined, go to the next item</source>
        <translation>Nie ustalono, przejdź do następnej pozycji</translation>
    </message>
    <message>
        <source>Note something to ask, without leaving what is in hand</source>
        <translation>Zanotuj, o co zapytać, bez przerywania bieżącej pracy</translation>
    </message>
    <message>
        <source>Number with a line of text</source>
        <translation>Numer z wierszem tekstu</translation>
    </message>
    <message>
        <source>One question at a time, large enough to read and touch while standing</source>
        <translation>Jedno pytanie naraz, na tyle duże, by czytać i dotykać na stojąco</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Otwórz kopię</translation>
    </message>
    <message>
        <source>Open a pac&amp;kage…</source>
        <translation>Otwórz pak&amp;iet…</translation>
    </message>
    <message>
        <source>Open or make a workspace in another folder</source>
        <translation>Otwórz lub utwórz obszar roboczy w innym folderze</translation>
    </message>
    <message>
        <source>Open the &amp;sample audit</source>
        <translation>Otwórz &amp;audyt przykładowy</translation>
    </message>
    <message>
        <source>Other keys for any command, or no single-letter keys</source>
        <translation>Inne klawisze dla poleceń lub bez klawiszy jednoliterowych</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>Panes, columns and window as on the first day</source>
        <translation>Panele, kolumny i okno jak pierwszego dnia</translation>
    </message>
    <message>
        <source>Place a mark, or write its words</source>
        <translation>Umieść oznaczenie lub wpisz jego tekst</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planned, used and needed minutes of every section</source>
        <translation>Minuty zaplanowane, wykorzystane i potrzebne w każdej sekcji</translation>
    </message>
    <message>
        <source>Pre&amp;vious flagged question</source>
        <translation>Poprzednie p&amp;ytanie z flagą</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Poprzedni konflikt</translation>
    </message>
    <message>
        <source>Questions to leave out so that the rest fits, least loss first</source>
        <translation>Pytania do pominięcia, aby reszta się zmieściła, od najmniejszej straty</translation>
    </message>
    <message>
        <source>Questions, notes, findings, evidence and people, as you type</source>
        <translation>Pytania, notatki, ustalenia, dowody i osoby, w miarę pisania</translation>
    </message>
    <message>
        <source>Re&amp;ference without a file…</source>
        <translation>Odwołani&amp;e bez pliku…</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Zaczernij</translation>
    </message>
    <message>
        <source>Remark on what is in hand, or return it to its auditor</source>
        <translation>Dodaj uwagę do bieżącego elementu lub zwróć go audytorowi</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Usuń oznaczenie</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Result, flag and texts of all selected questions</source>
        <translation>Wynik, flaga i teksty wszystkich zaznaczonych pytań</translation>
    </message>
    <message>
        <source>Result, flag, texts and hand-out of all selected questions</source>
        <translation type="vanished">Wynik, flaga, teksty i przydział wszystkich zaznaczonych pytań</translation>
    </message>
    <message>
        <source>Returned to me…</source>
        <translation>Zwrócone do mnie…</translation>
    </message>
    <message>
        <source>Reusable phrasings for this part</source>
        <translation>Gotowe sformułowania do tej części</translation>
    </message>
    <message>
        <source>Reusable texts for the clauses of the finding</source>
        <translation>Gotowe teksty do rozdziałów ustalenia</translation>
    </message>
    <message>
        <source>Review notes</source>
        <translation>Notatki z przeglądu</translation>
    </message>
    <message>
        <source>Review note…</source>
        <translation>Notatka z przeglądu…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Mniejszy tekst</translation>
    </message>
    <message>
        <source>Save a &amp;problem report…</source>
        <translation>Zapisz &amp;raport o problemie…</translation>
    </message>
    <message>
        <source>Save and go to the next unanswered question</source>
        <translation>Zapisz i przejdź do następnego pytania bez odpowiedzi</translation>
    </message>
    <message>
        <source>Sections, questions, detail in turn</source>
        <translation>Kolejno: sekcje, pytania, szczegóły</translation>
    </message>
    <message>
        <source>Select, move and resize</source>
        <translation>Zaznacz, przesuń i zmień rozmiar</translation>
    </message>
    <message>
        <source>Show the &amp;workspace folder</source>
        <translation>Pokaż &amp;folder obszaru roboczego</translation>
    </message>
    <message>
        <source>Start an audit from a checklist</source>
        <translation>Rozpocznij audyt z listy kontrolnej</translation>
    </message>
    <message>
        <source>Start an inter&amp;view…</source>
        <translation>Rozpocznij rozmo&amp;wę…</translation>
    </message>
    <message>
        <source>Take a pho&amp;to…</source>
        <translation>Zró&amp;b zdjęcie…</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>Usuń odpowiedź</translation>
    </message>
    <message>
        <source>Take the answer of the last audit over where the question is unchanged</source>
        <translation>Przejmij odpowiedź z ostatniego audytu, jeśli pytanie się nie zmieniło</translation>
    </message>
    <message>
        <source>Take the item away</source>
        <translation>Usuń pozycję</translation>
    </message>
    <message>
        <source>Take the result of the item away</source>
        <translation>Usuń wynik pozycji</translation>
    </message>
    <message>
        <source>The library: look, import, edit, export</source>
        <translation>Biblioteka: przeglądanie, import, edycja, eksport</translation>
    </message>
    <message>
        <source>The list of audits in this workspace</source>
        <translation>Lista audytów w tym obszarze roboczym</translation>
    </message>
    <message>
        <source>The next question that you want to come back to</source>
        <translation>Następne pytanie, do którego trzeba wrócić</translation>
    </message>
    <message>
        <source>The report, or working papers to fill in by hand, as pages</source>
        <translation>Raport lub dokumenty robocze do ręcznego wypełnienia, jako strony</translation>
    </message>
    <message>
        <source>Ti&amp;mes by section…</source>
        <translation>Cz&amp;asy sekcji…</translation>
    </message>
    <message>
        <source>Time &amp;left here…</source>
        <translation>Pozostały &amp;czas…</translation>
    </message>
    <message>
        <source>To as&amp;k later…</source>
        <translation>Do zapytan&amp;ia później…</translation>
    </message>
    <message>
        <source>Until when there is time for the questions in view</source>
        <translation>Do kiedy jest czas na widoczne pytania</translation>
    </message>
    <message>
        <source>Versions that disagree, side by side; F8 within Consolidation</source>
        <translation>Niezgodne wersje obok siebie; F8 na stronie Konsolidacja</translation>
    </message>
    <message>
        <source>Versions, counts and the error log, nothing of your audits; you send it yourself</source>
        <translation>Wersje, liczby i dziennik błędów, nic z audytów; wysyła je użytkownik</translation>
    </message>
    <message>
        <source>What can &amp;wait…</source>
        <translation>Co może &amp;zaczekać…</translation>
    </message>
    <message>
        <source>What is still to be aske&amp;d…</source>
        <translation>O co jeszcze trzeba zapytać (&amp;lista)…</translation>
    </message>
    <message>
        <source>What reviewers returned to you, item by item</source>
        <translation>Co zwrócili przeglądający, pozycja po pozycji</translation>
    </message>
    <message>
        <source>What you answer from now on is not part of it</source>
        <translation>Dalsze odpowiedzi już do niej nie należą</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>Co &amp;nowego</translation>
    </message>
    <message>
        <source>Who did what, when, from what to what</source>
        <translation>Kto, co i kiedy zmienił, z czego na co</translation>
    </message>
    <message>
        <source>Who is asked; what you answer meanwhile is noted as asked of them</source>
        <translation>Z kim jest rozmowa; kolejne odpowiedzi zapisują się jako uzyskane w niej</translation>
    </message>
    <message>
        <source>Who was asked, in which role, when and what</source>
        <translation>Kogo zapytano, w jakiej roli, kiedy i o co</translation>
    </message>
    <message>
        <source>With the camera of this computer, for what is in hand</source>
        <translation>Kamerą tego komputera, do bieżącego elementu</translation>
    </message>
    <message>
        <source>Write packa&amp;ges…</source>
        <translation>Zapisz pakie&amp;ty…</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Wpisz odpowiedź</translation>
    </message>
    <message>
        <source>Write the caption</source>
        <translation>Wpisz opis</translation>
    </message>
    <message>
        <source>Write the note; correct the number</source>
        <translation>Wpisz notatkę; popraw numer</translation>
    </message>
</context>
<context>
    <name>ConclusionPage</name>
    <message>
        <source>Conclusion</source>
        <translation>Wnioski</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Liczenie …</translation>
    </message>
    <message>
        <source>Course of the audit</source>
        <translation>Przebieg audytu</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Rozbieżne</translation>
    </message>
    <message>
        <source>Draft text from the counts</source>
        <translation>Projekt tekstu z liczb</translation>
    </message>
    <message>
        <source>Fields in conflict: {}</source>
        <translation>Pola w konflikcie: {}</translation>
    </message>
    <message>
        <source>Fills the text only while it is empty</source>
        <translation>Wypełnia tekst tylko wtedy, gdy jest pusty</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ustalenia</translation>
    </message>
    <message>
        <source>Findings raised: {major} major and {minor} minor nonconformities, {ofi} opportunities for improvement, {positive} positive practices.</source>
        <translation>Ustalenia: duże niezgodności – {major}, małe niezgodności – {minor}, możliwości doskonalenia – {ofi}, dobre praktyki – {positive}.</translation>
    </message>
    <message>
        <source>Go to the conflicts</source>
        <translation>Przejdź do konfliktów</translation>
    </message>
    <message>
        <source>How far the criteria are met, with the numbers behind it</source>
        <translation>W jakim stopniu spełniono kryteria, z uzasadniającymi liczbami</translation>
    </message>
    <message>
        <source>If there is nothing to tell, say that there is nothing.</source>
        <translation>Jeśli nie ma o czym pisać, należy to stwierdzić.</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>W konflikcie</translation>
    </message>
    <message>
        <source>Kind in conflict</source>
        <translation>Rodzaj w konflikcie</translation>
    </message>
    <message>
        <source>Met, by clause</source>
        <translation>Spełnienie według rozdziałów</translation>
    </message>
    <message>
        <source>Of {applicable} questions judged, {met} ({share} %) are met.</source>
        <translation>Ocenione pytania: {applicable}, spełnione: {met} ({share} %).</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation type="unfinished">Otwarte konflikty</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>Questions not answered: {}.</source>
        <translation>Pytania bez odpowiedzi: {}.</translation>
    </message>
    <message>
        <source>Questions not sampled: {}.</source>
        <translation>Pytania poza próbką: {}.</translation>
    </message>
    <message>
        <source>Requirements are not fully met in: {}.</source>
        <translation>Wymagania nie są w pełni spełnione w: {}.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Zatwierdzenie</translation>
    </message>
    <message>
        <source>The report can be issued once they are settled, or once it says why they are not.</source>
        <translation>Raport można wydać, gdy zostaną rozstrzygnięte lub gdy poda on, dlaczego nie są.</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Bez odpowiedzi</translation>
    </message>
</context>
<context>
    <name>Confidentiality</name>
    <message>
        <source>Confidential</source>
        <translation>Poufne</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Wewnętrzne</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Publiczne</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>Ściśle poufne</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>ConflictNotice</name>
    <message>
        <source>Compare the versions of {}</source>
        <translation>Porównaj wersje: {}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Porównaj…</translation>
    </message>
    <message>
        <source>In conflict: {}. Nobody&apos;s version is shown until it is settled.</source>
        <translation>W konflikcie: {}. Do rozstrzygnięcia nie jest pokazywana niczyja wersja.</translation>
    </message>
    <message>
        <source>See all versions side by side and settle the conflict</source>
        <translation>Zobacz wszystkie wersje obok siebie i rozstrzygnij konflikt</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>(empty)</source>
        <translation>(puste)</translation>
    </message>
    <message>
        <source>Choose another rule, or settle them one by one.</source>
        <translation>Należy wybrać inną regułę lub rozstrzygnąć je pojedynczo.</translation>
    </message>
    <message>
        <source>Compare the versions and settle it under Consolidation, Conflicts.</source>
        <translation>Należy porównać wersje i rozstrzygnąć to na stronie Konsolidacja, Konflikty.</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>W konflikcie</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>To nie jest tekst.</translation>
    </message>
    <message>
        <source>It is recorded once for all.</source>
        <translation>Zapisuje się to raz na zawsze.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Zachowane</translation>
    </message>
    <message>
        <source>Kept and edited: {fields}</source>
        <translation>Zachowane i zmienione: {fields}</translation>
    </message>
    <message>
        <source>Look at the versions again.</source>
        <translation>Należy ponownie obejrzeć wersje.</translation>
    </message>
    <message>
        <source>Marks: {count}</source>
        <translation>Oznaczenia: {count}</translation>
    </message>
    <message>
        <source>More than one version is theirs.</source>
        <translation>Więcej niż jedna wersja pochodzi od tej osoby.</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
    </message>
    <message>
        <source>None of the versions is of its auditor or author.</source>
        <translation>Żadna wersja nie pochodzi od przydzielonego audytora ani autora.</translation>
    </message>
    <message>
        <source>None of the versions is the lead auditor&apos;s.</source>
        <translation>Żadna wersja nie pochodzi od audytora wiodącego.</translation>
    </message>
    <message>
        <source>None of the versions is theirs.</source>
        <translation>Żadna wersja nie pochodzi od tej osoby.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Look at all versions, then decide.</source>
        <translation>Niczego nie zapisano. Należy obejrzeć wszystkie wersje, a potem zdecydować.</translation>
    </message>
    <message>
        <source>Questions: {count}</source>
        <translation>Pytania: {count}</translation>
    </message>
    <message>
        <source>Say whether the record is withdrawn or kept.</source>
        <translation>Należy wskazać, czy zapis jest wycofany, czy zachowany.</translation>
    </message>
    <message>
        <source>Say whose version is to stand.</source>
        <translation>Należy wskazać, czyja wersja ma obowiązywać.</translation>
    </message>
    <message>
        <source>Say why it is settled this way.</source>
        <translation>Należy podać, dlaczego rozstrzygnięto to w ten sposób.</translation>
    </message>
    <message>
        <source>Settle it under Consolidation, Conflicts; then export again.</source>
        <translation>Należy rozstrzygnąć to na stronie Konsolidacja, Konflikty, i ponowić eksport.</translation>
    </message>
    <message>
        <source>That version of {field} does not stand any more.</source>
        <translation>Ta wersja pola {field} już nie obowiązuje.</translation>
    </message>
    <message>
        <source>The list shows what is.</source>
        <translation>Lista pokazuje, co jest w konflikcie.</translation>
    </message>
    <message>
        <source>The longer text</source>
        <translation>Dłuższy tekst</translation>
    </message>
    <message>
        <source>The newest version by the authors&apos; clocks, which can be wrong</source>
        <translation>Najnowsza wersja według zegarów autorów, które mogą się mylić</translation>
    </message>
    <message>
        <source>The reason stays in the history.</source>
        <translation>Powód pozostaje w historii.</translation>
    </message>
    <message>
        <source>The rule decides none of these conflicts.</source>
        <translation>Reguła nie rozstrzyga żadnego z tych konfliktów.</translation>
    </message>
    <message>
        <source>The version of a person</source>
        <translation>Wersja wybranej osoby</translation>
    </message>
    <message>
        <source>The version of the auditor it was assigned to, else of the record&apos;s author</source>
        <translation>Wersja audytora, któremu to przydzielono, w przeciwnym razie autora zapisu</translation>
    </message>
    <message>
        <source>The version of the lead auditor</source>
        <translation>Wersja audytora wiodącego</translation>
    </message>
    <message>
        <source>This field is not in conflict (any more).</source>
        <translation>To pole nie jest (już) w konflikcie.</translation>
    </message>
    <message>
        <source>Title in conflict</source>
        <translation>Tytuł w konflikcie</translation>
    </message>
    <message>
        <source>Two versions are equally long.</source>
        <translation>Dwie wersje mają tę samą długość.</translation>
    </message>
    <message>
        <source>Two versions have the same time.</source>
        <translation>Dwie wersje mają ten sam czas.</translation>
    </message>
    <message>
        <source>Withdraw the record with a reason and record it again.</source>
        <translation>Należy wycofać zapis z podaniem powodu i zapisać go ponownie.</translation>
    </message>
    <message>
        <source>Withdrawn or kept</source>
        <translation>Wycofane czy zachowane</translation>
    </message>
    <message>
        <source>Withdrawn: {reason}</source>
        <translation>Wycofane: {reason}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Tak</translation>
    </message>
    <message>
        <source>copy {name}</source>
        <translation>kopia {name}</translation>
    </message>
    <message>
        <source>this copy</source>
        <translation>ta kopia</translation>
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
        <translation>{field}: pole jest w konflikcie; niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>{field} is recorded once for all, so neither version can be chosen.</source>
        <translation>{field}: zapisuje się to raz na zawsze, więc nie można wybrać żadnej wersji.</translation>
    </message>
    <message>
        <source>{field} takes one of its versions, or nothing.</source>
        <translation>{field}: można wybrać jedną z wersji albo nic.</translation>
    </message>
    <message>
        <source>{record}, {field}: another version came in while you decided.</source>
        <translation>{record}, {field}: w trakcie decyzji nadeszła inna wersja.</translation>
    </message>
</context>
<context>
    <name>ConflictsTab</name>
    <message>
        <source>All auditors</source>
        <translation>Wszyscy audytorzy</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished">Wszystkie rodzaje</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation type="unfinished">Wszystkie sekcje</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przedtem</translation>
    </message>
    <message>
        <source>Both  B</source>
        <translation>Obie  B</translation>
    </message>
    <message>
        <source>Combined text</source>
        <translation>Połączony tekst</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikty</translation>
    </message>
    <message>
        <source>Conflicts come with the packages of the team</source>
        <translation>Konflikty przychodzą z pakietami zespołu</translation>
    </message>
    <message>
        <source>Conflicts: {}</source>
        <translation>Konflikty: {}</translation>
    </message>
    <message>
        <source>Decide later  D</source>
        <translation>Zdecyduj później  D</translation>
    </message>
    <message>
        <source>Edit a text  E</source>
        <translation>Edytuj tekst  E</translation>
    </message>
    <message>
        <source>Filter by auditor</source>
        <translation>Filtruj według audytora</translation>
    </message>
    <message>
        <source>Filter by kind of record</source>
        <translation>Filtruj według rodzaju zapisu</translation>
    </message>
    <message>
        <source>Filter by section</source>
        <translation>Filtruj według sekcji</translation>
    </message>
    <message>
        <source>Go on to the next conflict; this one stays</source>
        <translation>Przejdź do następnego konfliktu; ten pozostaje</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>Przejdź do zapisu</translation>
    </message>
    <message>
        <source>Go to {record}</source>
        <translation>Przejdź do: {record}</translation>
    </message>
    <message>
        <source>History ({})</source>
        <translation>Historia ({})</translation>
    </message>
    <message>
        <source>History behind this version</source>
        <translation>Historia tej wersji</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>Pozostaw puste</translation>
    </message>
    <message>
        <source>Neither version: the field is to be empty</source>
        <translation>Żadna z wersji: pole ma być puste</translation>
    </message>
    <message>
        <source>New: {}.</source>
        <translation>Nowe: {}.</translation>
    </message>
    <message>
        <source>No longer there: {}.</source>
        <translation>Już nie ma: {}.</translation>
    </message>
    <message>
        <source>Nothing is in conflict</source>
        <translation>Nic nie jest w konflikcie</translation>
    </message>
    <message>
        <source>Nothing that both go back to</source>
        <translation>Brak wspólnego punktu wyjścia</translation>
    </message>
    <message>
        <source>One rule for all that are listed; first shows what each would become</source>
        <translation>Jedna reguła dla wszystkich na liście; najpierw pokazuje, co by z nich powstało</translation>
    </message>
    <message>
        <source>One text with all versions under their authors&apos; names</source>
        <translation>Jeden tekst ze wszystkimi wersjami pod nazwiskami autorów</translation>
    </message>
    <message>
        <source>Picture of evidence {}</source>
        <translation>Obraz dowodu {}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Powód</translation>
    </message>
    <message>
        <source>Reason: {}</source>
        <translation>Powód: {}</translation>
    </message>
    <message>
        <source>Recent reasons</source>
        <translation>Ostatnie powody</translation>
    </message>
    <message>
        <source>Record this text  (Ctrl+Enter)</source>
        <translation>Zapisz ten tekst  (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Recorded once for all: withdraw the record with a reason and record it again.</source>
        <translation>Zapisywane raz na zawsze: należy wycofać zapis z podaniem powodu i zapisać go ponownie.</translation>
    </message>
    <message>
        <source>Say why, then press Enter.</source>
        <translation>Należy podać powód i nacisnąć Enter.</translation>
    </message>
    <message>
        <source>Settle by rule…</source>
        <translation>Rozstrzygnij regułą…</translation>
    </message>
    <message>
        <source>Take this  {key}</source>
        <translation>Wybierz tę  {key}</translation>
    </message>
    <message>
        <source>Take version {number}, {authors}</source>
        <translation>Wybierz wersję {number}, {authors}</translation>
    </message>
    <message>
        <source>Team and packages</source>
        <translation>Zespół i pakiety</translation>
    </message>
    <message>
        <source>This version is to stand; the reason is asked for</source>
        <translation>Ta wersja ma obowiązywać; program zapyta o powód</translation>
    </message>
    <message>
        <source>When two people change the same entry without having seen each other&apos;s words, both versions stand here side by side until somebody settles it with a reason.</source>
        <translation>Gdy dwie osoby zmienią ten sam wpis, nie widząc wzajemnie swoich słów, obie wersje stoją tu obok siebie, dopóki ktoś ich nie rozstrzygnie z podaniem powodu.</translation>
    </message>
    <message>
        <source>Why it is settled this way; stays in the history</source>
        <translation>Dlaczego rozstrzygnięto to w ten sposób; pozostaje w historii</translation>
    </message>
    <message>
        <source>Write a text of your own from the versions</source>
        <translation>Napisz własny tekst na podstawie wersji</translation>
    </message>
    <message>
        <source>{author}&apos;s version, brought back by undo ({person})</source>
        <translation>Wersja przywrócona przez cofnięcie ({person}); autor: {author}</translation>
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
        <translation>{record}, {field}, wersje: {people}</translation>
    </message>
    <message>
        <source>{} of {} conflicts listed</source>
        <translation>{} z {} konfliktów na liście</translation>
    </message>
</context>
<context>
    <name>ConsolidationPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflikty</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Różnice ocen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikaty</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Przegląd</translation>
    </message>
    <message>
        <source>Team and packages</source>
        <translation>Zespół i pakiety</translation>
    </message>
    <message>
        <source>What is to be settled</source>
        <translation>Co jest do rozstrzygnięcia</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Checklist</source>
        <translation>Lista kontrolna</translation>
    </message>
    <message>
        <source>Copy 1 question</source>
        <translation>Kopiuj 1 pytanie</translation>
    </message>
    <message>
        <source>Copy from the library</source>
        <translation>Kopiuj z biblioteki</translation>
    </message>
    <message>
        <source>Copy {} questions</source>
        <translation>Kopiuj pytania ({})</translation>
    </message>
    <message>
        <source>Filter by clause, id or word</source>
        <translation>Filtruj po rozdziale, id lub słowie</translation>
    </message>
    <message>
        <source>Filter the questions</source>
        <translation>Filtruj pytania</translation>
    </message>
    <message>
        <source>Opening the checklist</source>
        <translation>Otwieranie listy kontrolnej</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>Odczytywanie biblioteki</translation>
    </message>
</context>
<context>
    <name>CrashLog</name>
    <message>
        <source>Save a problem report…</source>
        <translation>Zapisz raport o problemie…</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Wystąpił błąd</translation>
    </message>
    <message>
        <source>The program met an error it did not expect.</source>
        <translation>W programie wystąpił nieoczekiwany błąd.</translation>
    </message>
    <message>
        <source>What happened was written to {} (without anything of the audit).</source>
        <translation>Przebieg zdarzenia zapisano w {} (bez żadnych danych audytu).</translation>
    </message>
    <message>
        <source>What the line at the foot of the window calls saved is safe. You can go on working.</source>
        <translation>Wszystko, co wiersz u dołu okna wskazuje jako zapisane, jest bezpieczne. Można pracować dalej.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>April</source>
        <translation>kwietnia</translation>
    </message>
    <message>
        <source>August</source>
        <translation>sierpnia</translation>
    </message>
    <message>
        <source>December</source>
        <translation>grudnia</translation>
    </message>
    <message>
        <source>February</source>
        <translation>lutego</translation>
    </message>
    <message>
        <source>January</source>
        <translation>stycznia</translation>
    </message>
    <message>
        <source>July</source>
        <translation>lipca</translation>
    </message>
    <message>
        <source>June</source>
        <translation>czerwca</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maja</translation>
    </message>
    <message>
        <source>November</source>
        <translation>listopada</translation>
    </message>
    <message>
        <source>October</source>
        <translation>października</translation>
    </message>
    <message>
        <source>September</source>
        <translation>września</translation>
    </message>
    <message>
        <source>the clock of the recording device</source>
        <translation>zegar urządzenia rejestrującego</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{first}–{last} {month} {year}</source>
        <translation>{first}–{last} {month} {year}</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Decide</source>
        <translation>Zdecyduj</translation>
    </message>
    <message>
        <source>Decide in the place of the lead auditor?</source>
        <translation>Zdecydować w zastępstwie audytora wiodącego?</translation>
    </message>
    <message>
        <source>The lead auditor of this audit is somebody else. Your decision is recorded with your name, and that you decided in their place.</source>
        <translation>Audytorem wiodącym tego audytu jest ktoś inny. Decyzja zostanie zapisana z nazwiskiem użytkownika i informacją o zastępstwie.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>&gt; and a few letters of a command</source>
        <translation>&gt; i kilka liter polecenia</translation>
    </message>
    <message>
        <source>A clause such as 8.6.1 goes to its first unanswered question</source>
        <translation>Rozdział, na przykład 8.6.1, prowadzi do pierwszego pytania bez odpowiedzi</translation>
    </message>
    <message>
        <source>An item or number such as 8.6.1-03 or NC-2026-003 stands on top</source>
        <translation>Pozycja lub numer, na przykład 8.6.1-03 lub NC-2026-003, jest na górze</translation>
    </message>
    <message>
        <source>Clause, item or number, for example 8.6.1 or A.5.24</source>
        <translation>Rozdział, pozycja lub numer, na przykład 8.6.1 lub A.5.24</translation>
    </message>
    <message>
        <source>Enter goes there. Ctrl+Enter goes there and stays here. Esc goes back.</source>
        <translation>Enter przechodzi do miejsca. Ctrl+Enter przechodzi i pozostawia to okno. Esc wraca.</translation>
    </message>
    <message>
        <source>Enter opens. Ctrl+Enter opens and stays here. Esc goes back. &gt; lists the commands.</source>
        <translation>Enter otwiera. Ctrl+Enter otwiera i pozostawia to okno. Esc wraca. &gt; wyświetla polecenia.</translation>
    </message>
    <message>
        <source>Enter runs the command. Esc goes back. Without &gt; everything is searched.</source>
        <translation>Enter wykonuje polecenie. Esc wraca. Bez &gt; przeszukiwane jest wszystko.</translation>
    </message>
    <message>
        <source>Fewer words or fewer letters find more.</source>
        <translation>Mniej słów lub liter daje więcej wyników.</translation>
    </message>
    <message>
        <source>Found: {}</source>
        <translation>Znaleziono: {}</translation>
    </message>
    <message>
        <source>Go to clause</source>
        <translation>Przejdź do rozdziału</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Ostatnie wyszukiwania</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Szukaj wszędzie</translation>
    </message>
    <message>
        <source>Search questions, notes, findings, evidence, people</source>
        <translation>Szukaj w pytaniach, notatkach, ustaleniach, dowodach, osobach</translation>
    </message>
    <message>
        <source>Show every kind again</source>
        <translation>Pokaż znów wszystkie rodzaje</translation>
    </message>
    <message>
        <source>The search failed: {}</source>
        <translation>Wyszukiwanie nie powiodło się: {}</translation>
    </message>
    <message>
        <source>This audit asks nothing about {}</source>
        <translation>Ten audyt nie zawiera pytań o {}</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>Co można wpisać</translation>
    </message>
    <message>
        <source>What was withdrawn is not found; the history of the audit has it.</source>
        <translation>Wycofane elementy nie są wyszukiwane; są w historii audytu.</translation>
    </message>
    <message>
        <source>Words, or their beginnings: all of them must be there</source>
        <translation>Słowa lub ich początki: muszą wystąpić wszystkie</translation>
    </message>
</context>
<context>
    <name>Disagreement</name>
    <message>
        <source>Decided in the place of the lead auditor</source>
        <translation>Decyzja w zastępstwie audytora wiodącego</translation>
    </message>
    <message>
        <source>Let the lead auditor decide, or say that you decide in their place.</source>
        <translation>Decyzję należy zostawić audytorowi wiodącemu lub zaznaczyć, że zapada w jego zastępstwie.</translation>
    </message>
    <message>
        <source>Nothing was concluded on this question.</source>
        <translation>W tym pytaniu niczego nie rozstrzygnięto.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Ktoś</translation>
    </message>
    <message>
        <source>The auditors do not differ on this question.</source>
        <translation>W tym pytaniu audytorzy nie różnią się.</translation>
    </message>
    <message>
        <source>The lead auditor of this audit decides, and that is somebody else.</source>
        <translation>Decyduje audytor wiodący tego audytu, a jest nim ktoś inny.</translation>
    </message>
    <message>
        <source>{name} answered since</source>
        <translation>od tego czasu nowa odpowiedź: {name}</translation>
    </message>
    <message>
        <source>{name} changed their answer since</source>
        <translation>od tego czasu zmieniona odpowiedź: {name}</translation>
    </message>
    <message>
        <source>{name} changed what they noted since</source>
        <translation>od tego czasu zmienione notatki: {name}</translation>
    </message>
    <message>
        <source>{name} took their answer back since</source>
        <translation>od tego czasu wycofana odpowiedź: {name}</translation>
    </message>
</context>
<context>
    <name>DisagreementsTab</name>
    <message>
        <source>Changed since the decision: {}</source>
        <translation>Zmienione od decyzji: {}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Zdecyduj</translation>
    </message>
    <message>
        <source>Decide like this</source>
        <translation>Zdecyduj tak</translation>
    </message>
    <message>
        <source>Decide like {auditor}</source>
        <translation>Zdecyduj jak {auditor}</translation>
    </message>
    <message>
        <source>Decided by {name}: {result}. {reason}</source>
        <translation>Decyzja ({name}): {result}. {reason}</translation>
    </message>
    <message>
        <source>Decided: {}</source>
        <translation>Rozstrzygnięte: {}</translation>
    </message>
    <message>
        <source>Decisions in conflict: {}</source>
        <translation>Decyzje w konflikcie: {}</translation>
    </message>
    <message>
        <source>Documents and records seen</source>
        <translation type="unfinished">Okazane dokumenty i zapisy</translation>
    </message>
    <message>
        <source>Each auditor answers in their own working paper there</source>
        <translation>Każdy audytor odpowiada tam w swoim dokumencie roboczym</translation>
    </message>
    <message>
        <source>Evidence that others linked</source>
        <translation>Dowody powiązane przez innych</translation>
    </message>
    <message>
        <source>Fieldwork</source>
        <translation type="unfinished">Praca w terenie</translation>
    </message>
    <message>
        <source>Go to question</source>
        <translation>Przejdź do pytania</translation>
    </message>
    <message>
        <source>Interviewed (role)</source>
        <translation type="unfinished">Rozmówcy (rola)</translation>
    </message>
    <message>
        <source>Leave as diverging opinion</source>
        <translation>Zostaw jako rozbieżną opinię</translation>
    </message>
    <message>
        <source>Left as a diverging opinion by {name}. {reason}</source>
        <translation>Pozostawione jako rozbieżna opinia ({name}). {reason}</translation>
    </message>
    <message>
        <source>Left as diverging opinion: {}</source>
        <translation>Pozostawione jako rozbieżna opinia: {}</translation>
    </message>
    <message>
        <source>Needs a result and a reason; both answers stay (Enter)</source>
        <translation>Wymaga wyniku i powodu; obie odpowiedzi pozostają (Enter)</translation>
    </message>
    <message>
        <source>No evidence linked</source>
        <translation>Brak powiązanych dowodów</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Notatka</translation>
    </message>
    <message>
        <source>Questions judged differently</source>
        <translation>Pytania ocenione różnie</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Powód decyzji</translation>
    </message>
    <message>
        <source>Sample looked at</source>
        <translation type="unfinished">Zbadana próbka</translation>
    </message>
    <message>
        <source>Show it in Fieldwork (O)</source>
        <translation>Pokaż na stronie Praca w terenie (O)</translation>
    </message>
    <message>
        <source>Still holds</source>
        <translation>Nadal aktualne</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Odwołaj</translation>
    </message>
    <message>
        <source>Takes this answer over as the decision; the reason is asked for</source>
        <translation>Przejmuje tę odpowiedź jako decyzję; program zapyta o powód</translation>
    </message>
    <message>
        <source>The auditors do not differ</source>
        <translation>Audytorzy nie różnią się</translation>
    </message>
    <message>
        <source>The question is undecided again</source>
        <translation>Pytanie jest znów nierozstrzygnięte</translation>
    </message>
    <message>
        <source>The report prints each auditor&apos;s verdict, with your statement if you give one (L)</source>
        <translation>Raport podaje ocenę każdego audytora, ze stwierdzeniem, jeśli je podano (L)</translation>
    </message>
    <message>
        <source>The same decision with the same reason, on the answers as they are now (H)</source>
        <translation>Ta sama decyzja z tym samym powodem, na podstawie obecnych odpowiedzi (H)</translation>
    </message>
    <message>
        <source>They agree by now.</source>
        <translation>Tymczasem są zgodne.</translation>
    </message>
    <message>
        <source>They differ in the result.</source>
        <translation>Różnią się wynikiem.</translation>
    </message>
    <message>
        <source>They differ in the value.</source>
        <translation>Różnią się wartością.</translation>
    </message>
    <message>
        <source>They differ in the verdict for {}.</source>
        <translation>Różnią się oceną dla {}.</translation>
    </message>
    <message>
        <source>Two decisions stand against each other; settle them under Conflicts.</source>
        <translation>Dwie decyzje są ze sobą sprzeczne; należy rozstrzygnąć je w zakładce Konflikty.</translation>
    </message>
    <message>
        <source>Undecided: {}</source>
        <translation>Nierozstrzygnięte: {}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>What decided it, or the statement for the report</source>
        <translation>Co zdecydowało lub stwierdzenie do raportu</translation>
    </message>
    <message>
        <source>When two auditors judge the same question differently, both answers stand here with their evidence. The lead auditor decides with a reason, or leaves it as a diverging opinion for the report.</source>
        <translation>Gdy dwóch audytorów ocenia to samo pytanie różnie, obie odpowiedzi stoją tu wraz z dowodami. Audytor wiodący decyduje z podaniem powodu lub pozostawia to w raporcie jako rozbieżną opinię.</translation>
    </message>
    <message>
        <source>{item} · clause {clause} · {section}</source>
        <translation>{item} · rozdział {clause} · {section}</translation>
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
        <translation>Dodaj odbiorcę</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Rozdzielnik</translation>
    </message>
    <message>
        <source>For example PDF, paper copy</source>
        <translation>Na przykład PDF, wydruk</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Nobody gets the report yet.</source>
        <translation>Raport nie ma jeszcze odbiorców.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same evidence ({numbers})</source>
        <translation>te same dowody ({numbers})</translation>
    </message>
    <message>
        <source>same file ({one} and {other})</source>
        <translation>ten sam plik ({one} i {other})</translation>
    </message>
</context>
<context>
    <name>DuplicatesTab</name>
    <message>
        <source>(no title yet)</source>
        <translation type="unfinished">(jeszcze bez tytułu)</translation>
    </message>
    <message>
        <source>Already in a group: {}. Grouping adds the others to it.</source>
        <translation>Już w grupie: {}. Grupowanie dołączy do niej pozostałe.</translation>
    </message>
    <message>
        <source>Do not suggest the ticked findings to each other again</source>
        <translation>Nie proponuj już wzajemnie zaznaczonych ustaleń</translation>
    </message>
    <message>
        <source>Do these say the same?</source>
        <translation>Czy mówią to samo?</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Ustalenia</translation>
    </message>
    <message>
        <source>Findings can be grouped there as well</source>
        <translation>Ustalenia można grupować także tam</translation>
    </message>
    <message>
        <source>Findings: {findings}. Sites: {sites}. Each counts as a finding of its own.</source>
        <translation>Ustalenia: {findings}. Lokalizacje: {sites}. Każde liczy się jako osobne ustalenie.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupuj</translation>
    </message>
    <message>
        <source>Group the ticked findings</source>
        <translation>Grupuj zaznaczone ustalenia</translation>
    </message>
    <message>
        <source>Grouped by several people at the same time; also called: {}.</source>
        <translation>Zgrupowane przez kilka osób jednocześnie; inne nazwy: {}.</translation>
    </message>
    <message>
        <source>Groups: {groups}, findings in them: {findings}</source>
        <translation>Grupy: {groups}, ustalenia w nich: {findings}</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Join the groups?</source>
        <translation>Połączyć grupy?</translation>
    </message>
    <message>
        <source>Let them be suggested to each other again</source>
        <translation>Proponuj je znów wzajemnie</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>Może to samo</translation>
    </message>
    <message>
        <source>Nature of the failure</source>
        <translation type="unfinished">Istota uchybienia</translation>
    </message>
    <message>
        <source>No findings look like duplicates</source>
        <translation>Żadne ustalenia nie wyglądają na duplikaty</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Nie podano powodu.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nie to samo</translation>
    </message>
    <message>
        <source>Not the same: {}</source>
        <translation>Nie to samo: {}</translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation type="unfinished">Dowód obiektywny</translation>
    </message>
    <message>
        <source>Probable duplicates and groups</source>
        <translation>Prawdopodobne duplikaty i grupy</translation>
    </message>
    <message>
        <source>Probably the same: {}</source>
        <translation>Prawdopodobnie to samo: {}</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Czytane najpierw</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Powód</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished">Wymaganie</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Pokaż</translation>
    </message>
    <message>
        <source>Show this finding on its page</source>
        <translation>Pokaż to ustalenie na jego stronie</translation>
    </message>
    <message>
        <source>Show {number}</source>
        <translation>Pokaż {number}</translation>
    </message>
    <message>
        <source>Take all findings out of this group</source>
        <translation>Usuń wszystkie ustalenia z tej grupy</translation>
    </message>
    <message>
        <source>Take it out of the group; the others stay together</source>
        <translation>Usuń je z grupy; pozostałe zostają razem</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Take {number} out of the group</source>
        <translation>Usuń {number} z grupy</translation>
    </message>
    <message>
        <source>The finding of the group that is read first (arrow keys)</source>
        <translation>Ustalenie grupy czytane jako pierwsze (klawisze strzałek)</translation>
    </message>
    <message>
        <source>These are not the same</source>
        <translation>To nie są te same</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Tytuł</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>Tytuł grupy</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Rozgrupuj</translation>
    </message>
    <message>
        <source>Untick what does not belong to them</source>
        <translation>Należy odznaczyć to, co do nich nie należy</translation>
    </message>
    <message>
        <source>When several auditors found the same, it is suggested here that their findings be grouped. A group is a heading over them: each keeps its author, text and evidence and counts for its site.</source>
        <translation>Gdy kilku audytorów ustaliło to samo, proponuje się tu zgrupowanie ich ustaleń. Grupa to nagłówek nad nimi: każde zachowuje autora, tekst i dowody i liczy się dla swojej lokalizacji.</translation>
    </message>
    <message>
        <source>Why they say the same, or why not (may stay empty)</source>
        <translation>Dlaczego mówią to samo lub nie (może być puste)</translation>
    </message>
    <message>
        <source>{numbers}: somebody said that they are not the same. {reason}</source>
        <translation>{numbers}: wskazano, że to nie to samo. {reason}</translation>
    </message>
    <message>
        <source>{number} is one of those that say the same</source>
        <translation>{number} należy do tych, które mówią to samo</translation>
    </message>
    <message>
        <source>{number} is read first</source>
        <translation>{number} jest czytane jako pierwsze</translation>
    </message>
    <message>
        <source>{score} of 100: {reasons}</source>
        <translation>{score} na 100: {reasons}</translation>
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
        <translation>Skuteczne</translation>
    </message>
    <message>
        <source>Not effective</source>
        <translation>Nieskuteczne</translation>
    </message>
    <message>
        <source>Not yet verified</source>
        <translation>Jeszcze niezweryfikowano</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Pozostały czas</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Correct one of the days.</source>
        <translation>Należy poprawić jeden z dni.</translation>
    </message>
    <message>
        <source>It would be about {first} to {last}, which ends before it begins.</source>
        <translation>Okres wynosiłby od {first} do {last}, czyli kończyłby się przed początkiem.</translation>
    </message>
    <message>
        <source>Say where the item is, for example a ticket number or a shelf mark.</source>
        <translation>Należy podać, gdzie jest element, na przykład numer zgłoszenia lub sygnaturę.</translation>
    </message>
</context>
<context>
    <name>EvidenceDelegate</name>
    <message>
        <source>Attaching…</source>
        <translation>Dołączanie…</translation>
    </message>
    <message>
        <source>Attaching… {} %</source>
        <translation>Dołączanie… {} %</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Pozycja</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Zarejestrowano</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Czego dowodzi</translation>
    </message>
    <message>
        <source>can run</source>
        <translation>wykonywalny</translation>
    </message>
</context>
<context>
    <name>EvidenceExport</name>
    <message>
        <source>All files are the originals, byte for byte, with the place, camera and author data they came with.</source>
        <translation>Wszystkie pliki są oryginałami, bajt w bajt, z danymi o miejscu, aparacie i autorze, z którymi je otrzymano.</translation>
    </message>
    <message>
        <source>All files but the marked pictures named below are the originals, byte for byte, with the place, camera and author data they came with.</source>
        <translation>Wszystkie pliki poza wymienionymi niżej oznaczonymi obrazami są oryginałami, bajt w bajt, z danymi o miejscu, aparacie i autorze, z którymi je otrzymano.</translation>
    </message>
    <message>
        <source>Evidence of an audit: {count} files.</source>
        <translation>Dowody z audytu: pliki – {count}.</translation>
    </message>
    <message>
        <source>Left out, because their place and camera data could not be removed with certainty:</source>
        <translation>Pominięto, ponieważ nie można było z pewnością usunąć danych o miejscu i aparacie:</translation>
    </message>
    <message>
        <source>Not removed: what videos, sound, PDF, Office and other files say about place, device and author, and what can be seen in a picture itself.</source>
        <translation>Nie usunięto: informacji o miejscu, urządzeniu i autorze w plikach wideo, dźwiękowych, PDF, Office i innych oraz tego, co widać na samym obrazie.</translation>
    </message>
    <message>
        <source>Photos were copied without place, camera, time and author data (EXIF, GPS, XMP, IPTC, comments). JPEG, PNG, WebP and GIF keep their pixels unchanged; HEIC and AVIF were written as JPEG of quality {quality}; TIFF was written anew without loss.</source>
        <translation>Zdjęcia skopiowano bez danych o miejscu, aparacie, czasie i autorze (EXIF, GPS, XMP, IPTC, komentarze). JPEG, PNG, WebP i GIF zachowują piksele bez zmian; HEIC i AVIF zapisano jako JPEG o jakości {quality}; TIFF zapisano na nowo bez strat.</translation>
    </message>
    <message>
        <source>Pictures that were marked or redacted; the copy stands in place of the original, and what is black was removed from it for good:</source>
        <translation>Obrazy z oznaczeniami lub zaczernieniami; kopia zastępuje oryginał, a to, co czarne, usunięto z niej trwale:</translation>
    </message>
    <message>
        <source>The folder {folder} holds them as they were received: what was redacted can be seen there.</source>
        <translation>Folder {folder} zawiera je w postaci, w jakiej je otrzymano: widać w nim to, co zaczerniono.</translation>
    </message>
    <message>
        <source>The originals stay in the audit&apos;s vault. Where a copy differs, its original is named by its SHA-256, here and in {manifest}:</source>
        <translation>Oryginały pozostają w magazynie audytu. Jeśli kopia się różni, jej oryginał wskazuje SHA-256 tutaj i w pliku {manifest}:</translation>
    </message>
    <message>
        <source>These files can run or lead elsewhere. Do not open them:</source>
        <translation>Te pliki mogą się uruchomić lub prowadzić gdzie indziej. Nie należy ich otwierać:</translation>
    </message>
    <message>
        <source>To verify that no file was altered since this export: sha256sum -c {manifest} in this folder.</source>
        <translation>Aby sprawdzić, czy od eksportu nie zmieniono żadnego pliku: sha256sum -c {manifest} w tym folderze.</translation>
    </message>
    <message>
        <source>original SHA-256 {original}, copy SHA-256 {sha256}</source>
        <translation>SHA-256 oryginału {original}, kopii {sha256}</translation>
    </message>
    <message>
        <source>original {name}, SHA-256 {sha256}</source>
        <translation>oryginał {name}, SHA-256 {sha256}</translation>
    </message>
</context>
<context>
    <name>EvidenceFilesCard</name>
    <message>
        <source>A further file of this piece, under the same number</source>
        <translation>Kolejny plik tego dowodu, pod tym samym numerem</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Dodaj plik…</translation>
    </message>
    <message>
        <source>Add a further file to this piece of evidence</source>
        <translation>Dodaj kolejny plik do tego dowodu</translation>
    </message>
    <message>
        <source>Arrows, boxes, numbers and redactions on a copy of the picture (M)</source>
        <translation>Strzałki, ramki, numery i zaczernienia na kopii obrazu (M)</translation>
    </message>
    <message>
        <source>Camera: {}</source>
        <translation>Aparat: {}</translation>
    </message>
    <message>
        <source>Facts about {}</source>
        <translation>Dane o {}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Mark or redact the picture {}</source>
        <translation>Oznacz lub zaczernij na obrazie {}</translation>
    </message>
    <message>
        <source>Mark or redact…</source>
        <translation>Oznacz lub zaczernij…</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Otwórz kopię</translation>
    </message>
    <message>
        <source>Open a copy of {}</source>
        <translation>Otwórz kopię {}</translation>
    </message>
    <message>
        <source>Open the marked copy</source>
        <translation>Otwórz oznaczoną kopię</translation>
    </message>
    <message>
        <source>Open the marked copy of {}</source>
        <translation>Otwórz oznaczoną kopię {}</translation>
    </message>
    <message>
        <source>Picture: {} × {} pixels</source>
        <translation>Obraz: {} × {} pikseli</translation>
    </message>
    <message>
        <source>Position in the file: {}</source>
        <translation>Pozycja zapisana w pliku: {}</translation>
    </message>
    <message>
        <source>Received: {}</source>
        <translation>Otrzymano: {}</translation>
    </message>
    <message>
        <source>Recorded: {}</source>
        <translation>Zarejestrowano: {}</translation>
    </message>
    <message>
        <source>SHA-256: {} {}</source>
        <translation>SHA-256: {} {}</translation>
    </message>
    <message>
        <source>Size: {} ({} bytes)</source>
        <translation>Rozmiar: {} (bajty: {})</translation>
    </message>
    <message>
        <source>Taken, as the file says: {}</source>
        <translation>Wykonano, według pliku: {}</translation>
    </message>
    <message>
        <source>The item itself is at: {}</source>
        <translation>Sam element jest w: {}</translation>
    </message>
    <message>
        <source>Type: {}</source>
        <translation>Typ: {}</translation>
    </message>
    <message>
        <source>Withdraw the file {}</source>
        <translation>Wycofaj plik {}</translation>
    </message>
    <message>
        <source>Withdraw this file</source>
        <translation>Wycofaj ten plik</translation>
    </message>
    <message>
        <source>{state}. Exports contain the copy with SHA-256: {first} {second}</source>
        <translation>{state}. Eksporty zawierają kopię o SHA-256: {first} {second}</translation>
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
        <translation>Inny</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Rzeczowy</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Zrzut ekranu</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Arkusz kalkulacyjny</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkrypcja</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Evidence in the package</source>
        <translation>Dowody w pakiecie</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation type="unfinished">brak pliku</translation>
    </message>
    <message>
        <source>{} (here already)</source>
        <translation>{} (już tutaj)</translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>Can run, never opened.</source>
        <translation>Wykonywalny, nigdy nieotwierany.</translation>
    </message>
    <message>
        <source>Evidence {number}, {name}. {caption}</source>
        <translation>Dowód {number}, {name}. {caption}</translation>
    </message>
    <message>
        <source>Files: {}.</source>
        <translation>Pliki: {}.</translation>
    </message>
    <message>
        <source>{}, being attached, {} %</source>
        <translation>{}, dołączanie, {} %</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>0 of {} pieces match.</source>
        <translation>0 z {} dowodów pasuje.</translation>
    </message>
    <message>
        <source>Add a file to {}</source>
        <translation>Dodaj plik do {}</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Dodaj dowód</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dodaj pliki…</translation>
    </message>
    <message>
        <source>Add reference…</source>
        <translation>Dodaj odwołanie…</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Wszystkie rodzaje</translation>
    </message>
    <message>
        <source>An issued finding rests on it: why is it withdrawn?</source>
        <translation>Opiera się na nim wydane ustalenie: dlaczego jest wycofywany?</translation>
    </message>
    <message>
        <source>Arrows, boxes, numbers and redactions on a copy of the picture (M)</source>
        <translation>Strzałki, ramki, numery i zaczernienia na kopii obrazu (M)</translation>
    </message>
    <message>
        <source>Attach to the audit</source>
        <translation>Dołącz do audytu</translation>
    </message>
    <message>
        <source>Attach to the audit, or add to {}</source>
        <translation>Dołącz do audytu lub dodaj do {}</translation>
    </message>
    <message>
        <source>Attached: {}</source>
        <translation>Dołączono: {}</translation>
    </message>
    <message>
        <source>Attaching… {} %</source>
        <translation>Dołączanie… {} %</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Copies all evidence into a folder, with a list of SHA-256 that anybody can verify</source>
        <translation>Kopiuje wszystkie dowody do folderu z listą SHA-256, którą każdy może sprawdzić</translation>
    </message>
    <message>
        <source>Do not withdraw the evidence</source>
        <translation>Nie wycofuj dowodu</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>Evidence that has no file here: a ticket, a binder, a device (Ctrl+Shift+R)</source>
        <translation>Dowód, który nie ma tu pliku: zgłoszenie, segregator, urządzenie (Ctrl+Shift+R)</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>Eksportuj dowody…</translation>
    </message>
    <message>
        <source>Exporting evidence</source>
        <translation>Eksportowanie dowodów</translation>
    </message>
    <message>
        <source>Filter by word, number or file name</source>
        <translation>Filtruj po słowie, numerze lub nazwie pliku</translation>
    </message>
    <message>
        <source>Filter the evidence by kind</source>
        <translation>Filtruj dowody według rodzaju</translation>
    </message>
    <message>
        <source>Filter the evidence by words</source>
        <translation>Filtruj dowody według słów</translation>
    </message>
    <message>
        <source>Go to {}</source>
        <translation>Przejdź do {}</translation>
    </message>
    <message>
        <source>History of the evidence</source>
        <translation>Historia dowodu</translation>
    </message>
    <message>
        <source>History of {}</source>
        <translation>Historia: {}</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historia…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Mark or redact the picture of this evidence</source>
        <translation>Oznacz lub zaczernij na obrazie tego dowodu</translation>
    </message>
    <message>
        <source>Mark or redact…</source>
        <translation>Oznacz lub zaczernij…</translation>
    </message>
    <message>
        <source>No evidence yet. Drop files here, add files, or attach them to a question in Fieldwork.</source>
        <translation>Brak dowodów. Można upuścić tu pliki, dodać je lub dołączyć do pytania na stronie Praca w terenie.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Otwórz kopię</translation>
    </message>
    <message>
        <source>Picture of the evidence</source>
        <translation>Obraz dowodu</translation>
    </message>
    <message>
        <source>REF</source>
        <translation>REF</translation>
    </message>
    <message>
        <source>Reason for withdrawing the evidence</source>
        <translation>Powód wycofania dowodu</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Zarejestrowano</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Potwierdza</translation>
    </message>
    <message>
        <source>Supports nothing yet</source>
        <translation>Nie potwierdza jeszcze niczego</translation>
    </message>
    <message>
        <source>Supports nothing yet: link it from a question, finding or action.</source>
        <translation>Nie potwierdza jeszcze niczego: należy go powiązać z pytaniem, ustaleniem lub działaniem.</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Wykonano</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Withdraw the evidence</source>
        <translation>Wycofaj dowód</translation>
    </message>
    <message>
        <source>Withdraw the evidence with this reason</source>
        <translation>Wycofaj dowód z tym powodem</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>jeszcze nic</translation>
    </message>
    <message>
        <source>{} (can run)</source>
        <translation>{} (wykonywalny)</translation>
    </message>
    <message>
        <source>{} files, a read-me and a manifest are in {}</source>
        <translation>Pliki: {}, plik read-me i manifest są w {}</translation>
    </message>
    <message>
        <source>{} was withdrawn; the file stays in the vault, and the history can tell.</source>
        <translation>Wycofano {}; plik pozostaje w magazynie, a historia to odnotowuje.</translation>
    </message>
</context>
<context>
    <name>EvidenceStrip</name>
    <message>
        <source>Add a file to {}</source>
        <translation>Dodaj plik do {}</translation>
    </message>
    <message>
        <source>Add a file to {}…</source>
        <translation>Dodaj plik do {}…</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Dołącz dowód</translation>
    </message>
    <message>
        <source>Attach files as evidence</source>
        <translation>Dołącz pliki jako dowody</translation>
    </message>
    <message>
        <source>Attach here</source>
        <translation>Dołącz tutaj</translation>
    </message>
    <message>
        <source>Attach the image, files or text on the clipboard (Ctrl+V)</source>
        <translation>Dołącz obraz, pliki lub tekst ze schowka (Ctrl+V)</translation>
    </message>
    <message>
        <source>Attach, or add to {}</source>
        <translation>Dołącz lub dodaj do {}</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Dołącz…</translation>
    </message>
    <message>
        <source>Choose files (Ctrl+Shift+A)</source>
        <translation>Wybierz pliki (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Drop files here, paste with Ctrl+V, or choose Attach</source>
        <translation>Upuść pliki tutaj, wklej klawiszami Ctrl+V lub wybierz Dołącz</translation>
    </message>
    <message>
        <source>Edit caption</source>
        <translation>Edytuj opis</translation>
    </message>
    <message>
        <source>Enter opens, F2 edits the caption, Insert adds a file, Del no longer uses it here</source>
        <translation>Enter otwiera, F2 edytuje opis, Insert dodaje plik, Del kończy użycie tutaj</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>Evidence · {}</source>
        <translation>Dowody · {}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>More about evidence</source>
        <translation>Więcej o dowodach</translation>
    </message>
    <message>
        <source>No longer use it here</source>
        <translation>Nie używaj go tutaj</translation>
    </message>
    <message>
        <source>Open &amp;{number}: {name}</source>
        <translation>Otwórz &amp;{number}: {name}</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Otwórz kopię</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Paste from the clipboard as evidence</source>
        <translation>Wklej ze schowka jako dowód</translation>
    </message>
    <message>
        <source>Photo, reference, and what can be done with the chosen tile</source>
        <translation>Zdjęcie, odwołanie i działania na wybranym kafelku</translation>
    </message>
    <message>
        <source>Reference without a file…</source>
        <translation>Odwołanie bez pliku…</translation>
    </message>
    <message>
        <source>Stop attaching</source>
        <translation>Przerwij dołączanie</translation>
    </message>
    <message>
        <source>Take a photo…</source>
        <translation>Zrób zdjęcie…</translation>
    </message>
    <message>
        <source>{} has no file here; it is at: {}</source>
        <translation>{} nie ma tu pliku; znajduje się w: {}</translation>
    </message>
</context>
<context>
    <name>EvidenceTip</name>
    <message>
        <source>About: {}</source>
        <translation>Dotyczy: {}</translation>
    </message>
    <message>
        <source>Can run, never opened. {}</source>
        <translation>Wykonywalny, nigdy nieotwierany. {}</translation>
    </message>
    <message>
        <source>Held by: {}</source>
        <translation>W posiadaniu: {}</translation>
    </message>
    <message>
        <source>Received: {}</source>
        <translation>Otrzymano: {}</translation>
    </message>
    <message>
        <source>Taken: {}</source>
        <translation>Wykonano: {}</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>until {day}</source>
        <translation>do {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>od {first} do {last}</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>&quot;{digest}&quot; is no SHA-256.</source>
        <translation>„{digest}” to nie SHA-256.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is no public key.</source>
        <translation>„{key}” to nie klucz publiczny.</translation>
    </message>
    <message>
        <source>&quot;{recipient}&quot; is no key to encrypt for (age1…).</source>
        <translation>„{recipient}” to nie klucz, którym można szyfrować (age1…).</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; is none of the words that are used for this.</source>
        <translation>„{word}” nie należy do używanych słów.</translation>
    </message>
    <message>
        <source>A package cannot hold more than {limit} files.</source>
        <translation>Pakiet nie może zawierać więcej plików niż {limit}.</translation>
    </message>
    <message>
        <source>An entry of copy {replica}</source>
        <translation>Wpis kopii {replica}</translation>
    </message>
    <message>
        <source>Ask for the six words again, or for the twelve digits.</source>
        <translation>Należy ponownie poprosić o sześć słów lub dwanaście cyfr.</translation>
    </message>
    <message>
        <source>Ask its sender for the passphrase, by telephone rather than by mail.</source>
        <translation>Należy poprosić nadawcę o hasło, raczej telefonicznie niż pocztą.</translation>
    </message>
    <message>
        <source>Ask its sender to write it for this device, or with a passphrase.</source>
        <translation>Należy poprosić nadawcę o zapisanie go dla tego urządzenia lub z hasłem.</translation>
    </message>
    <message>
        <source>Check the permissions of that folder, or name another in the environment variable ISO20K_CONFIG.</source>
        <translation>Należy sprawdzić uprawnienia tego folderu lub podać inny w zmiennej środowiskowej ISO20K_CONFIG.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Sprawdzanie</translation>
    </message>
    <message>
        <source>Checking the package</source>
        <translation>Sprawdzanie pakietu</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .i20k.</source>
        <translation>Należy wybrać plik o nazwie kończącej się na .i20k.</translation>
    </message>
    <message>
        <source>Choose another folder or free some space. No package was written.</source>
        <translation>Należy wybrać inny folder lub zwolnić miejsce. Nie zapisano żadnego pakietu.</translation>
    </message>
    <message>
        <source>Decrypting the package</source>
        <translation>Odszyfrowywanie pakietu</translation>
    </message>
    <message>
        <source>Encrypt with a passphrase or for devices, not both.</source>
        <translation>Szyfrować można hasłem albo dla urządzeń, nie jednym i drugim.</translation>
    </message>
    <message>
        <source>Entry {seq} of copy {replica}: {reason}.</source>
        <translation>Wpis {seq} kopii {replica}: {reason}.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Należy pominąć jedno z nich.</translation>
    </message>
    <message>
        <source>Name a workspace, a package, or a folder or zip that was exported.</source>
        <translation>Należy podać obszar roboczy, pakiet albo folder lub plik zip z eksportu.</translation>
    </message>
    <message>
        <source>No package was written. Check the disk, or choose another folder.</source>
        <translation>Nie zapisano żadnego pakietu. Należy sprawdzić dysk lub wybrać inny folder.</translation>
    </message>
    <message>
        <source>No package was written. Send what is new since last time.</source>
        <translation>Nie zapisano żadnego pakietu. Należy wysłać tylko to, co nowe od ostatniego razu.</translation>
    </message>
    <message>
        <source>No package was written. `workspace check` says what is damaged.</source>
        <translation>Nie zapisano żadnego pakietu. `workspace check` podaje, co jest uszkodzone.</translation>
    </message>
    <message>
        <source>No package was written. `workspace check` says which evidence it is.</source>
        <translation>Nie zapisano żadnego pakietu. `workspace check` podaje, o który dowód chodzi.</translation>
    </message>
    <message>
        <source>Nothing is trusted until then. Put it back from a backup of your settings, or move it away and confirm the keys of your team again.</source>
        <translation>Do tego czasu niczemu nie można ufać. Należy przywrócić plik z kopii zapasowej ustawień lub przenieść go w inne miejsce i ponownie potwierdzić klucze zespołu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its sender to write the package again.</source>
        <translation>Niczego nie zmieniono. Należy poprosić nadawcę o ponowne zapisanie pakietu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk or stick that it lies on, then try again.</source>
        <translation>Niczego nie zmieniono. Należy sprawdzić dysk lub pamięć USB, na której leży, i spróbować ponownie.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then open it again.</source>
        <translation>Niczego nie zmieniono. Należy zwolnić miejsce i otworzyć go ponownie.</translation>
    </message>
    <message>
        <source>Nothing was changed. Have it sent again, or copy it once more.</source>
        <translation>Niczego nie zmieniono. Należy poprosić o ponowne przesłanie lub skopiować go jeszcze raz.</translation>
    </message>
    <message>
        <source>Nothing was changed. Have it sent as a file, encrypted without --armor.</source>
        <translation>Niczego nie zmieniono. Należy poprosić o przesłanie go jako pliku zaszyfrowanego bez --armor.</translation>
    </message>
    <message>
        <source>Nothing was changed. Type it again; capitals and spaces matter.</source>
        <translation>Niczego nie zmieniono. Należy wpisać je ponownie; wielkość liter i odstępy mają znaczenie.</translation>
    </message>
    <message>
        <source>Nothing was changed. Update this program, then open it again.</source>
        <translation>Niczego nie zmieniono. Należy zaktualizować ten program i otworzyć go ponownie.</translation>
    </message>
    <message>
        <source>One of the keys given is no AGE-SECRET-KEY-1….</source>
        <translation>Jeden z podanych kluczy to nie AGE-SECRET-KEY-1….</translation>
    </message>
    <message>
        <source>Payload-Oxum is missing or does not fit</source>
        <translation>Brakuje Payload-Oxum lub nie pasuje</translation>
    </message>
    <message>
        <source>Put it back from a backup of your settings. If there is none, move it away: a new key is made, whose fingerprint the others must be told.</source>
        <translation>Należy przywrócić plik z kopii zapasowej ustawień. Jeśli jej nie ma, należy go przenieść w inne miejsce: powstanie nowy klucz, którego odcisk trzeba podać pozostałym.</translation>
    </message>
    <message>
        <source>The disk gave back other bytes than were written.</source>
        <translation>Dysk zwrócił inne bajty, niż zapisano.</translation>
    </message>
    <message>
        <source>The original {sha256} is missing.</source>
        <translation>Brakuje oryginału {sha256}.</translation>
    </message>
    <message>
        <source>The original {sha256} is not what it was when it was attached.</source>
        <translation>Oryginał {sha256} nie jest tym, czym był w chwili dołączenia.</translation>
    </message>
    <message>
        <source>The package cannot be read ({reason}).</source>
        <translation>Nie można odczytać pakietu ({reason}).</translation>
    </message>
    <message>
        <source>The package is damaged: {what}.</source>
        <translation>Pakiet jest uszkodzony: {what}.</translation>
    </message>
    <message>
        <source>The package is encrypted for other devices than this one.</source>
        <translation>Pakiet zaszyfrowano dla innych urządzeń niż to.</translation>
    </message>
    <message>
        <source>The package is encrypted in the form for mail texts (armour).</source>
        <translation>Pakiet zaszyfrowano w postaci dla treści wiadomości (armor).</translation>
    </message>
    <message>
        <source>The package is encrypted with a passphrase.</source>
        <translation>Pakiet zaszyfrowano hasłem.</translation>
    </message>
    <message>
        <source>The package is not signed.</source>
        <translation>Pakiet nie jest podpisany.</translation>
    </message>
    <message>
        <source>The package is refused: {what}.</source>
        <translation>Pakiet odrzucono: {what}.</translation>
    </message>
    <message>
        <source>The package is signed, but the public key is missing.</source>
        <translation>Pakiet jest podpisany, ale brakuje klucza publicznego.</translation>
    </message>
    <message>
        <source>The package needs {needed} MB, but the disk of {folder} has only {free} MB free.</source>
        <translation>Pakiet wymaga {needed} MB, a na dysku folderu {folder} jest wolne tylko {free} MB.</translation>
    </message>
    <message>
        <source>The package was made by a newer program ({program}) and needs one to be read.</source>
        <translation>Pakiet utworzył nowszy program ({program}) i do odczytu potrzebny jest nowszy.</translation>
    </message>
    <message>
        <source>The package was signed with another key than that of the sender it names.</source>
        <translation>Pakiet podpisano innym kluczem niż klucz podanego w nim nadawcy.</translation>
    </message>
    <message>
        <source>The passphrase is not the one that this package was encrypted with.</source>
        <translation>To nie jest hasło, którym zaszyfrowano ten pakiet.</translation>
    </message>
    <message>
        <source>The public key of the package cannot be read.</source>
        <translation>Nie można odczytać klucza publicznego pakietu.</translation>
    </message>
    <message>
        <source>The signature does not fit: the package was changed after it was signed.</source>
        <translation>Podpis nie pasuje: pakiet zmieniono po podpisaniu.</translation>
    </message>
    <message>
        <source>These are not six words or twelve digits.</source>
        <translation>To nie jest sześć słów ani dwanaście cyfr.</translation>
    </message>
    <message>
        <source>Writing the package</source>
        <translation>Zapisywanie pakietu</translation>
    </message>
    <message>
        <source>a folder in it has content</source>
        <translation>folder w nim ma zawartość</translation>
    </message>
    <message>
        <source>a seal names another entry {seq} of copy {replica} than there is</source>
        <translation>pieczęć wskazuje inny wpis {seq} kopii {replica} niż istniejący</translation>
    </message>
    <message>
        <source>data/package.json: &quot;{where}&quot; is missing or not as it must be.</source>
        <translation>data/package.json: brakuje „{where}” lub nie jest takie, jak powinno.</translation>
    </message>
    <message>
        <source>does not belong into a package</source>
        <translation>nie należy do pakietu</translation>
    </message>
    <message>
        <source>has a key twice</source>
        <translation>zawiera klucz dwukrotnie</translation>
    </message>
    <message>
        <source>has a name that is not allowed</source>
        <translation>ma niedozwoloną nazwę</translation>
    </message>
    <message>
        <source>has a number that is not whole</source>
        <translation>zawiera liczbę, która nie jest całkowita</translation>
    </message>
    <message>
        <source>has a number that is too large</source>
        <translation>zawiera zbyt dużą liczbę</translation>
    </message>
    <message>
        <source>is a link or something else that is no file</source>
        <translation>jest dowiązaniem lub czymś innym niż plik</translation>
    </message>
    <message>
        <source>is a link, which is not followed</source>
        <translation>jest dowiązaniem, a te nie są otwierane</translation>
    </message>
    <message>
        <source>is a seal whose signature does not fit</source>
        <translation>jest pieczęcią z niepasującym podpisem</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>jest puste</translation>
    </message>
    <message>
        <source>is encrypted or packed in a way that is not allowed</source>
        <translation>zaszyfrowano lub spakowano w niedozwolony sposób</translation>
    </message>
    <message>
        <source>is larger than {limit} bytes</source>
        <translation>ma więcej bajtów niż {limit}</translation>
    </message>
    <message>
        <source>is longer than {limit} bytes</source>
        <translation>jest dłuższe niż {limit} bajtów</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>brakuje tego</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>jest zbyt głęboko zagnieżdżone</translation>
    </message>
    <message>
        <source>is no entry of this copy</source>
        <translation>nie jest wpisem tej kopii</translation>
    </message>
    <message>
        <source>is no hash and name</source>
        <translation>nie jest skrótem i nazwą</translation>
    </message>
    <message>
        <source>is no hash and name, or names a file again</source>
        <translation>nie jest skrótem i nazwą lub powtarza plik</translation>
    </message>
    <message>
        <source>is no seal</source>
        <translation>nie jest pieczęcią</translation>
    </message>
    <message>
        <source>is not ended, as if the file were cut off</source>
        <translation>nie ma zakończenia, jakby plik był ucięty</translation>
    </message>
    <message>
        <source>is not in the package</source>
        <translation>nie ma tego w pakiecie</translation>
    </message>
    <message>
        <source>is not listed in {manifest}</source>
        <translation>nie ma tego na liście {manifest}</translation>
    </message>
    <message>
        <source>is not one JSON object</source>
        <translation>nie jest pojedynczym obiektem JSON</translation>
    </message>
    <message>
        <source>is not text in UTF-8</source>
        <translation>nie jest tekstem w UTF-8</translation>
    </message>
    <message>
        <source>is not that of a bag of version 1.0</source>
        <translation>nie odpowiada pakietowi BagIt w wersji 1.0</translation>
    </message>
    <message>
        <source>is not the place of an entry</source>
        <translation>nie jest miejscem wpisu</translation>
    </message>
    <message>
        <source>is one seal too many</source>
        <translation>jest o jedną pieczęć za dużo</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>występuje dwukrotnie</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>jest za duże</translation>
    </message>
    <message>
        <source>it continues nothing, but is not the first</source>
        <translation>niczego nie kontynuuje, a nie jest pierwszy</translation>
    </message>
    <message>
        <source>it has more than {limit} MB</source>
        <translation>ma więcej niż {limit} MB</translation>
    </message>
    <message>
        <source>it has more than {limit} files</source>
        <translation>ma więcej plików niż {limit}</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>jest ucięty</translation>
    </message>
    <message>
        <source>it is no zip file</source>
        <translation>to nie jest plik zip</translation>
    </message>
    <message>
        <source>it is the first, but continues another entry</source>
        <translation>jest pierwszy, a kontynuuje inny wpis</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>występuje dwukrotnie</translation>
    </message>
    <message>
        <source>it stands after an entry that comes later</source>
        <translation>stoi po wpisie, który następuje później</translation>
    </message>
    <message>
        <source>its directory cannot be read</source>
        <translation>nie można odczytać jego katalogu</translation>
    </message>
    <message>
        <source>its directory is too large</source>
        <translation>jego katalog jest za duży</translation>
    </message>
    <message>
        <source>its encrypted content was altered or cut off</source>
        <translation>jego zaszyfrowaną zawartość zmieniono lub ucięto</translation>
    </message>
    <message>
        <source>its end is missing, or something follows it</source>
        <translation>brakuje jego zakończenia lub coś po nim następuje</translation>
    </message>
    <message>
        <source>its entries have more than {limit} MB</source>
        <translation>jego wpisy mają więcej niż {limit} MB</translation>
    </message>
    <message>
        <source>its files are not in one folder</source>
        <translation>jego pliki nie są w jednym folderze</translation>
    </message>
    <message>
        <source>its number does not follow</source>
        <translation>jego numer nie jest kolejny</translation>
    </message>
    <message>
        <source>its passphrase would cost too much memory to try (2^{work}, at most 2^{most})</source>
        <translation>sprawdzenie hasła wymagałoby zbyt dużo pamięci (2^{work}, najwyżej 2^{most})</translation>
    </message>
    <message>
        <source>names other newest entries of copy {replica} than there are</source>
        <translation>wskazuje inne najnowsze wpisy kopii {replica} niż istniejące</translation>
    </message>
    <message>
        <source>names other numbers than there are</source>
        <translation>wskazuje inne numery niż istniejące</translation>
    </message>
    <message>
        <source>something stands before its first file</source>
        <translation>coś stoi przed jego pierwszym plikiem</translation>
    </message>
    <message>
        <source>the entry before it is not there</source>
        <translation>brakuje wpisu poprzedzającego</translation>
    </message>
    <message>
        <source>the header of its encryption cannot be read</source>
        <translation>nie można odczytać nagłówka szyfrowania</translation>
    </message>
    <message>
        <source>the sizes of {file} differ</source>
        <translation>rozmiary {file} się różnią</translation>
    </message>
    <message>
        <source>unpacked it has more than {limit} MB</source>
        <translation>po rozpakowaniu ma więcej niż {limit} MB</translation>
    </message>
    <message>
        <source>was altered</source>
        <translation>zmieniono zawartość</translation>
    </message>
    <message>
        <source>{file} cannot be unpacked</source>
        <translation>nie można rozpakować {file}</translation>
    </message>
    <message>
        <source>{file} is a link</source>
        <translation>{file} jest dowiązaniem</translation>
    </message>
    <message>
        <source>{file} is not as it was written</source>
        <translation>{file} nie jest taki, jak go zapisano</translation>
    </message>
    <message>
        <source>{file} is not where it should be</source>
        <translation>{file} nie jest tam, gdzie powinien</translation>
    </message>
    <message>
        <source>{file} would become more than {ratio} times as large</source>
        <translation>{file} powiększyłby się ponad {ratio} razy</translation>
    </message>
    <message>
        <source>{file} would become too large for a package.</source>
        <translation>{file} byłby za duży na pakiet.</translation>
    </message>
    <message>
        <source>{file}, line {number}</source>
        <translation>{file}, wiersz {number}</translation>
    </message>
    <message>
        <source>{file}: cannot be read or written ({reason}).</source>
        <translation>{file}: nie można odczytać lub zapisać ({reason}).</translation>
    </message>
    <message>
        <source>{file}: is not a list of trusted keys.</source>
        <translation>{file}: to nie lista zaufanych kluczy.</translation>
    </message>
    <message>
        <source>{file}: is not the key of a device (Ed25519, PEM).</source>
        <translation>{file}: to nie klucz urządzenia (Ed25519, PEM).</translation>
    </message>
    <message>
        <source>{path}: is not a file.</source>
        <translation>{path}: to nie plik.</translation>
    </message>
    <message>
        <source>{path}: there is no list of hashes in it (manifest-sha256.txt).</source>
        <translation>{path}: brakuje w nim listy skrótów (manifest-sha256.txt).</translation>
    </message>
    <message>
        <source>{path}: there is no such file or folder.</source>
        <translation>{path}: nie ma takiego pliku ani folderu.</translation>
    </message>
    <message>
        <source>{path}: there is no such file.</source>
        <translation>{path}: nie ma takiego pliku.</translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <translation>{place}: {reason}.</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({reason}).</source>
        <translation type="unfinished">{target}: nie można zapisać ({reason}).</translation>
    </message>
</context>
<context>
    <name>ExportEvidenceDialog</name>
    <message>
        <source>&amp;Keep place and camera data in photos</source>
        <translation>&amp;Zachowaj dane o miejscu i aparacie w zdjęciach</translation>
    </message>
    <message>
        <source>All evidence is copied into this folder:</source>
        <translation>Wszystkie dowody zostaną skopiowane do tego folderu:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Eksportuj dowody</translation>
    </message>
    <message>
        <source>Export evidence to</source>
        <translation>Eksportuj dowody do</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Photos are copied without place, camera, time and author data; the record keeps them. JPEG, PNG, WebP and GIF keep their pixels; HEIC and AVIF become JPEG. The manifest names the SHA-256 of each original beside that of the copy.</source>
        <translation>Zdjęcia są kopiowane bez danych o miejscu, aparacie, czasie i autorze; pozostają one w zapisie. JPEG, PNG, WebP i GIF zachowują piksele; HEIC i AVIF stają się JPEG. Manifest podaje SHA-256 każdego oryginału obok SHA-256 kopii.</translation>
    </message>
    <message>
        <source>The copies are the originals, byte for byte. Photos may say where and when they were taken, with which device, and by whom.</source>
        <translation>Kopie są oryginałami, bajt w bajt. Zdjęcia mogą ujawniać, gdzie i kiedy je wykonano, jakim urządzeniem i kto to zrobił.</translation>
    </message>
    <message>
        <source>The copies are then the originals, byte for byte</source>
        <translation>Kopie są wtedy oryginałami, bajt w bajt</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>Questions that depend on a fact are asked where it is true or not known yet, and count as not applicable where it is not. The answers can be changed in Plan.</source>
        <translation>Pytania zależne od faktu są zadawane, jeśli jest on prawdziwy lub jeszcze nieznany, a w przeciwnym razie liczą się jako nie dotyczy. Odpowiedzi można zmienić na stronie Plan.</translation>
    </message>
    <message>
        <source>The chosen questions depend on no facts about the place.</source>
        <translation>Wybrane pytania nie zależą od faktów o miejscu.</translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>Compare the versions of {}</source>
        <translation>Porównaj wersje: {}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Porównaj…</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>W konflikcie</translation>
    </message>
    <message>
        <source>In conflict: {} versions</source>
        <translation>W konflikcie, liczba wersji: {}</translation>
    </message>
    <message>
        <source>In conflict; compare the versions</source>
        <translation>W konflikcie; porównaj wersje</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation type="vanished">Zachowaj tę wersję</translation>
    </message>
    <message>
        <source>Keep this version of {}</source>
        <translation type="vanished">Zachowaj tę wersję: {}</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>See all versions side by side and settle the conflict</source>
        <translation>Zobacz wszystkie wersje obok siebie i rozstrzygnij konflikt</translation>
    </message>
    <message>
        <source>Two versions disagree; this is one of them</source>
        <translation type="vanished">Dwie wersje są sprzeczne; to jedna z nich</translation>
    </message>
</context>
<context>
    <name>FieldworkActs</name>
    <message>
        <source>No evidence is attached to {item} yet. Attach some with {key}.</source>
        <translation>Do {item} nie dołączono jeszcze dowodów. Dołącza je {key}.</translation>
    </message>
    <message>
        <source>Nothing was taken over: {reason}.</source>
        <translation>Niczego nie przejęto: {reason}.</translation>
    </message>
    <message>
        <source>Taken over from last time: {taken}. Not taken over: {left} ({reasons}).</source>
        <translation>Przejęto z poprzedniego audytu: {taken}. Nie przejęto: {left} ({reasons}).</translation>
    </message>
    <message>
        <source>Taken over from last time: {}</source>
        <translation>Przejęto z poprzedniego audytu: {}</translation>
    </message>
    <message>
        <source>it does not apply in this audit</source>
        <translation>nie dotyczy tego audytu</translation>
    </message>
    <message>
        <source>it has an answer already</source>
        <translation>jest już odpowiedź</translation>
    </message>
    <message>
        <source>it is answered in another way now</source>
        <translation>teraz odpowiada się inaczej</translation>
    </message>
    <message>
        <source>its text has changed since</source>
        <translation>treść zmieniła się od tego czasu</translation>
    </message>
    <message>
        <source>no earlier audit answered it</source>
        <translation>brak odpowiedzi w poprzednich audytach</translation>
    </message>
    <message>
        <source>the auditors differed last time</source>
        <translation>audytorzy byli poprzednio rozbieżni</translation>
    </message>
</context>
<context>
    <name>FieldworkPage</name>
    <message>
        <source>Every question in this list is answered.</source>
        <translation>Na wszystkie pytania z tej listy udzielono odpowiedzi.</translation>
    </message>
    <message>
        <source>No question in this list is flagged.</source>
        <translation>Żadne pytanie z tej listy nie ma flagi.</translation>
    </message>
    <message>
        <source>No question matches.
Press Esc in the list to clear the filter.</source>
        <translation>Żadne pytanie nie pasuje.
Esc na liście usuwa filtr.</translation>
    </message>
    <message>
        <source>question {}</source>
        <translation>pytanie {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} z {}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Answered without any evidence attached</source>
        <translation>Z odpowiedzią, ale bez dołączonych dowodów</translation>
    </message>
    <message>
        <source>As in the checklist again</source>
        <translation>Znów jak na liście kontrolnej</translation>
    </message>
    <message>
        <source>Auditors answered differently; the lead auditor concludes</source>
        <translation>Audytorzy odpowiedzieli różnie; rozstrzyga audytor wiodący</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Rozbieżne</translation>
    </message>
    <message>
        <source>Filter by words or clause</source>
        <translation>Filtruj po słowach lub rozdziale</translation>
    </message>
    <message>
        <source>Filter questions by words or clause</source>
        <translation>Filtruj pytania po słowach lub rozdziale</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Z flagą</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>W konflikcie</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Bez dowodów</translation>
    </message>
    <message>
        <source>No longer only: {}</source>
        <translation>Usuń ograniczenie: {}</translation>
    </message>
    <message>
        <source>No longer {}</source>
        <translation>Usuń {}</translation>
    </message>
    <message>
        <source>Nonconformities</source>
        <translation>Niezgodności</translation>
    </message>
    <message>
        <source>Nonconformities without evidence</source>
        <translation>Niezgodności bez dowodów</translation>
    </message>
    <message>
        <source>OFI</source>
        <translation>MD</translation>
    </message>
    <message>
        <source>Opportunities for improvement</source>
        <translation>Możliwości doskonalenia</translation>
    </message>
    <message>
        <source>Questions that you want to come back to</source>
        <translation>Pytania, do których trzeba wrócić</translation>
    </message>
    <message>
        <source>Show others again</source>
        <translation>Pokaż znów pozostałe</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Bez odpowiedzi</translation>
    </message>
    <message>
        <source>Versions of the answer disagree; settle them under Conflicts</source>
        <translation>Wersje odpowiedzi są niezgodne; do rozstrzygnięcia w zakładce Konflikty</translation>
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
        <translation>Audytor</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Rozdział</translation>
    </message>
    <message>
        <source>Day raised</source>
        <translation>Data utworzenia</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Klasyfikacja</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Bez grupy</translation>
    </message>
    <message>
        <source>No clause</source>
        <translation>Bez rozdziału</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
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
        <translation>Ustalenie {number}, {kind}: {title}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ustalenia</translation>
    </message>
    <message>
        <source>Findings · {}</source>
        <translation>Ustalenia · {}</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Jeszcze bez tytułu</translation>
    </message>
    <message>
        <source>Raise finding</source>
        <translation>Utwórz ustalenie</translation>
    </message>
    <message>
        <source>Start a finding with clause, note and evidence of this question (F in the list)</source>
        <translation>Utwórz ustalenie z rozdziałem, notatką i dowodami tego pytania (F na liście)</translation>
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
        <translation>1 pole w konflikcie</translation>
    </message>
    <message>
        <source>1 thing blocks issuing</source>
        <translation>1 sprawa blokuje wydanie</translation>
    </message>
    <message>
        <source>Attach to this finding</source>
        <translation>Dołącz do tego ustalenia</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Bring the withdrawn finding back</source>
        <translation>Przywróć wycofane ustalenie</translation>
    </message>
    <message>
        <source>Choose a reusable phrasing</source>
        <translation>Wybierz gotowe sformułowanie</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Rozdziały</translation>
    </message>
    <message>
        <source>Do not withdraw the finding</source>
        <translation>Nie wycofuj ustalenia</translation>
    </message>
    <message>
        <source>Gives the final number, once and for good</source>
        <translation>Nadaje ostateczny numer, raz na zawsze</translation>
    </message>
    <message>
        <source>History of the finding</source>
        <translation>Historia ustalenia</translation>
    </message>
    <message>
        <source>History of {}</source>
        <translation>Historia: {}</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historia…</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Wydaj</translation>
    </message>
    <message>
        <source>Issue the finding under its final number</source>
        <translation>Wydaj ustalenie pod ostatecznym numerem</translation>
    </message>
    <message>
        <source>Issue {} under its final number?</source>
        <translation>Wydać {} pod ostatecznym numerem?</translation>
    </message>
    <message>
        <source>Keep as phrasing…</source>
        <translation>Zachowaj sformułowanie…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Makes a reusable text of this finding, with its numbers as placeholders</source>
        <translation>Tworzy z ustalenia gotowy tekst, z polami do wypełnienia zamiast liczb</translation>
    </message>
    <message>
        <source>Phrasings…</source>
        <translation>Sformułowania…</translation>
    </message>
    <message>
        <source>Reason for withdrawing the finding</source>
        <translation>Powód wycofania ustalenia</translation>
    </message>
    <message>
        <source>Reusable texts for these clauses (Ctrl+J), or type ;; in a text</source>
        <translation>Gotowe teksty do tych rozdziałów (Ctrl+J lub ;; w tekście)</translation>
    </message>
    <message>
        <source>Systematic or single, effect on services and on the system</source>
        <translation>Systemowe czy pojedyncze, wpływ na usługi i na system</translation>
    </message>
    <message>
        <source>The number is given once and for good. Afterwards the finding can be withdrawn with a reason, but its number is not given again.</source>
        <translation>Numer nadaje się raz na zawsze. Później ustalenie można wycofać z podaniem powodu, ale jego numer nie zostanie nadany ponownie.</translation>
    </message>
    <message>
        <source>What was found, in one line</source>
        <translation>Co ustalono, w jednym wierszu</translation>
    </message>
    <message>
        <source>Where and who</source>
        <translation>Gdzie i kto</translation>
    </message>
    <message>
        <source>Why it is withdrawn; the record stays in the history</source>
        <translation>Dlaczego jest wycofywane; zapis pozostaje w historii</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Withdraw the finding with a reason</source>
        <translation>Wycofaj ustalenie z podaniem powodu</translation>
    </message>
    <message>
        <source>Withdraw the finding with this reason</source>
        <translation>Wycofaj ustalenie z tym powodem</translation>
    </message>
    <message>
        <source>Withdrawn: {}</source>
        <translation>Wycofano: {}</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Wycofaj…</translation>
    </message>
    <message>
        <source>raised from {}</source>
        <translation>utworzone z {}</translation>
    </message>
    <message>
        <source>repeat of {}</source>
        <translation>powtórzenie {}</translation>
    </message>
    <message>
        <source>{} fields in conflict</source>
        <translation>Pola w konflikcie: {}</translation>
    </message>
    <message>
        <source>{} things block issuing</source>
        <translation>sprawy blokujące wydanie: {}</translation>
    </message>
</context>
<context>
    <name>FindingKind</name>
    <message>
        <source>Major nonconformity</source>
        <translation>Duża niezgodność</translation>
    </message>
    <message>
        <source>Minor nonconformity</source>
        <translation>Mała niezgodność</translation>
    </message>
    <message>
        <source>Opportunity for improvement</source>
        <translation>Możliwość doskonalenia</translation>
    </message>
    <message>
        <source>Positive practice</source>
        <translation>Dobra praktyka</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation>Ustalenia</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zwrócone</translation>
    </message>
    <message>
        <source>Shift and arrows choose several</source>
        <translation>Shift i strzałki zaznaczają kilka</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wycofane</translation>
    </message>
</context>
<context>
    <name>FindingMassPanel</name>
    <message>
        <source>A heading over them; each stays a finding of its own</source>
        <translation>Nagłówek nad nimi; każde pozostaje osobnym ustaleniem</translation>
    </message>
    <message>
        <source>All of them or none: what blocks one of them is said.</source>
        <translation>Wszystkie albo żadne: podawane jest, co blokuje.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Przywróć je</translation>
    </message>
    <message>
        <source>Gives each its final number, all or none, once and for good</source>
        <translation>Nadaje każdemu ostateczny numer, wszystkim albo żadnemu, raz na zawsze</translation>
    </message>
    <message>
        <source>Group them</source>
        <translation>Zgrupuj je</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Wydaj</translation>
    </message>
    <message>
        <source>Issue them</source>
        <translation>Wydaj je</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Process of the chosen findings</source>
        <translation>Proces wybranych ustaleń</translation>
    </message>
    <message>
        <source>Reason for withdrawing the chosen findings</source>
        <translation>Powód wycofania wybranych ustaleń</translation>
    </message>
    <message>
        <source>Say the same</source>
        <translation>Mówią to samo</translation>
    </message>
    <message>
        <source>Set process</source>
        <translation>Ustaw proces</translation>
    </message>
    <message>
        <source>Set site</source>
        <translation>Ustaw lokalizację</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>Site of the chosen findings</source>
        <translation>Lokalizacja wybranych ustaleń</translation>
    </message>
    <message>
        <source>Take them out of their groups</source>
        <translation>Usuń je z ich grup</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Różnią się</translation>
    </message>
    <message>
        <source>They stand together in lists, report and registers.</source>
        <translation>Stoją razem na listach, w raporcie i rejestrach.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Why they are withdrawn; the records stay in the history</source>
        <translation>Dlaczego są wycofywane; zapisy pozostają w historii</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Withdraw them</source>
        <translation>Wycofaj je</translation>
    </message>
    <message>
        <source>Withdrawn findings</source>
        <translation>Wycofane ustalenia</translation>
    </message>
    <message>
        <source>{} findings chosen</source>
        <translation>Wybrane ustalenia: {}</translation>
    </message>
</context>
<context>
    <name>FindingReview</name>
    <message>
        <source>Add the clause above, or correct the text.</source>
        <translation>Należy dodać powyżej ten rozdział lub poprawić tekst.</translation>
    </message>
    <message>
        <source>Add ticket or record numbers, the date, the place, or “n of m”.</source>
        <translation>Należy dodać numery zgłoszeń lub zapisów, datę, miejsce albo „n z m”.</translation>
    </message>
    <message>
        <source>Are these two failures?</source>
        <translation>Czy to dwa różne uchybienia?</translation>
    </message>
    <message>
        <source>Check both numbers against the sample.</source>
        <translation>Należy sprawdzić obie liczby z próbką.</translation>
    </message>
    <message>
        <source>Check the date.</source>
        <translation>Należy sprawdzić datę.</translation>
    </message>
    <message>
        <source>Consider major: the same failure again puts the process in doubt.</source>
        <translation>Należy rozważyć dużą niezgodność: powtórne uchybienie podważa proces.</translation>
    </message>
    <message>
        <source>End the sentence before the reason.</source>
        <translation>Zdanie należy zakończyć przed podaniem powodu.</translation>
    </message>
    <message>
        <source>Give the finding a title that says what was found.</source>
        <translation>Ustaleniu należy nadać tytuł mówiący, co stwierdzono.</translation>
    </message>
    <message>
        <source>Give the number of cases, or the period looked at.</source>
        <translation>Należy podać liczbę przypadków lub badany okres.</translation>
    </message>
    <message>
        <source>Grade it as a nonconformity, or say that the requirement is met.</source>
        <translation>Należy sklasyfikować je jako niezgodność lub stwierdzić, że wymaganie jest spełnione.</translation>
    </message>
    <message>
        <source>Grade it major, or say in the reason for the grade why it is minor.</source>
        <translation>Należy sklasyfikować je jako dużą niezgodność lub uzasadnić w klasyfikacji, dlaczego jest mała.</translation>
    </message>
    <message>
        <source>Grade it minor, or say in the reason for the grade what it puts in doubt.</source>
        <translation>Należy sklasyfikować je jako małą niezgodność lub uzasadnić w klasyfikacji, co podważa.</translation>
    </message>
    <message>
        <source>If so, raise each as a finding of its own.</source>
        <translation>Jeśli tak, dla każdego należy utworzyć osobne ustalenie.</translation>
    </message>
    <message>
        <source>It repeats {number}, so the corrective action did not hold.</source>
        <translation>Powtarza {number}, więc działanie korygujące nie było trwałe.</translation>
    </message>
    <message>
        <source>Leave it out, or give the number or the fact behind it.</source>
        <translation>Należy to pominąć albo podać liczbę lub fakt.</translation>
    </message>
    <message>
        <source>Name the clause that is not met.</source>
        <translation>Należy wskazać niespełniony rozdział.</translation>
    </message>
    <message>
        <source>Name the role, or the number of the record.</source>
        <translation>Należy podać rolę lub numer zapisu.</translation>
    </message>
    <message>
        <source>No sample can show “{words}”.</source>
        <translation>Żadna próbka nie wykaże, że „{words}”.</translation>
    </message>
    <message>
        <source>Nobody could find “{words}” again.</source>
        <translation>Nikt nie odnajdzie ponownie „{words}”.</translation>
    </message>
    <message>
        <source>Review practice</source>
        <translation>Praktyka przeglądów</translation>
    </message>
    <message>
        <source>Say how many of how many.</source>
        <translation>Należy podać, ile z ilu.</translation>
    </message>
    <message>
        <source>Say what exactly is not met.</source>
        <translation>Należy podać, co dokładnie nie jest spełnione.</translation>
    </message>
    <message>
        <source>Say what is not met, and leave the way out open.</source>
        <translation>Należy podać, co nie jest spełnione, i nie wskazywać rozwiązania.</translation>
    </message>
    <message>
        <source>Say what was seen.</source>
        <translation>Należy podać, co zaobserwowano.</translation>
    </message>
    <message>
        <source>State the objective evidence.</source>
        <translation>Należy podać dowód obiektywny.</translation>
    </message>
    <message>
        <source>State the requirement, and where it stands.</source>
        <translation>Należy podać wymaganie i miejsce, w którym jest zapisane.</translation>
    </message>
    <message>
        <source>The auditor&apos;s part names no cause; that is for the auditee.</source>
        <translation>Część audytora nie wskazuje przyczyny; należy to do audytowanego.</translation>
    </message>
    <message>
        <source>The auditor&apos;s part proposes no solution; that is for the auditee.</source>
        <translation>Część audytora nie proponuje rozwiązania; należy to do audytowanego.</translation>
    </message>
    <message>
        <source>The evidence cannot be verified: add a record number, version, date or sample size.</source>
        <translation>Dowodu nie można zweryfikować: należy dodać numer zapisu, wersję, datę lub wielkość próbki.</translation>
    </message>
    <message>
        <source>The question was judged a nonconformity, so this does not answer for it. Raise the nonconformity as a finding of its own.</source>
        <translation>Pytanie oceniono jako niezgodność, więc to ustalenie jej nie zastąpi. Niezgodność należy ująć w osobnym ustaleniu.</translation>
    </message>
    <message>
        <source>The question was judged a nonconformity, so this may not be recorded as an opportunity for improvement. Grade the finding as a nonconformity, or change the answer.</source>
        <translation>Pytanie oceniono jako niezgodność, więc nie można jej zapisać jako możliwości doskonalenia. Należy sklasyfikować ustalenie jako niezgodność lub zmienić odpowiedź.</translation>
    </message>
    <message>
        <source>The text names clause {words}, which the finding does not cite.</source>
        <translation>Tekst wymienia rozdział {words}, którego ustalenie nie przywołuje.</translation>
    </message>
    <message>
        <source>{n} of {m} deviate, the whole sample, graded minor.</source>
        <translation>Odchylenia: {n} z {m}, cała próbka, a klasyfikacja to mała niezgodność.</translation>
    </message>
    <message>
        <source>{n} of {m} deviates, graded major.</source>
        <translation>Odchylenia: {n} z {m}, a klasyfikacja to duża niezgodność.</translation>
    </message>
    <message>
        <source>“{words}” cannot be: more deviate than were looked at.</source>
        <translation>„{words}” jest niemożliwe: więcej odchyleń niż zbadanych.</translation>
    </message>
    <message>
        <source>“{words}” is an opinion.</source>
        <translation>„{words}” to opinia.</translation>
    </message>
    <message>
        <source>“{words}” is no number.</source>
        <translation>„{words}” to nie liczba.</translation>
    </message>
    <message>
        <source>“{words}” is still to be filled in.</source>
        <translation>„{words}” trzeba jeszcze uzupełnić.</translation>
    </message>
    <message>
        <source>“{words}” lies after {day}, the last day that evidence can speak of.</source>
        <translation>„{words}” przypada po {day}, ostatnim dniu, którego mogą dotyczyć dowody.</translation>
    </message>
    <message>
        <source>“{words}” names a person.</source>
        <translation>„{words}” wskazuje osobę.</translation>
    </message>
    <message>
        <source>“{words}” says that a requirement is not met: that is no opportunity.</source>
        <translation>„{words}” oznacza, że wymaganie nie jest spełnione: to nie możliwość doskonalenia.</translation>
    </message>
    <message>
        <source>“{words}” sounds like a process that is absent, graded minor.</source>
        <translation>„{words}” brzmi jak brak procesu, a klasyfikacja to mała niezgodność.</translation>
    </message>
</context>
<context>
    <name>FindingSide</name>
    <message>
        <source>Earlier findings that resemble this one</source>
        <translation>Wcześniejsze ustalenia podobne do tego</translation>
    </message>
    <message>
        <source>Link evidence that is there…</source>
        <translation>Powiąż istniejący dowód…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Review {}</source>
        <translation>Przegląd {}</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Podobne</translation>
    </message>
    <message>
        <source>Similar {}</source>
        <translation>Podobne {}</translation>
    </message>
    <message>
        <source>What a reviewer would say; F7 goes to the next remark</source>
        <translation>Co powiedziałby przeglądający; F7 przechodzi do następnej uwagi</translation>
    </message>
</context>
<context>
    <name>FindingStatus</name>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Wydane</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>0 of {} findings match.</source>
        <translation>0 z {} ustaleń pasuje.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Wszystkie rodzaje</translation>
    </message>
    <message>
        <source>Answer Minor, Major or OFI in Fieldwork and raise a finding there, or start one here.</source>
        <translation>Odpowiedź Mała, Duża lub MD na stronie Praca w terenie pozwala utworzyć ustalenie; można też zacząć tutaj.</translation>
    </message>
    <message>
        <source>Attach to {}</source>
        <translation>Dołącz do {}</translation>
    </message>
    <message>
        <source>Changed: {}.</source>
        <translation>Zmieniono: {}.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Filter by word, number or clause</source>
        <translation>Filtruj po słowie, numerze lub rozdziale</translation>
    </message>
    <message>
        <source>Filter the findings by kind</source>
        <translation>Filtruj ustalenia według rodzaju</translation>
    </message>
    <message>
        <source>Filter the findings by words</source>
        <translation>Filtruj ustalenia według słów</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Wydaj</translation>
    </message>
    <message>
        <source>Issue {} findings under their final numbers?</source>
        <translation>Wydać ustalenia ({}) pod ostatecznymi numerami?</translation>
    </message>
    <message>
        <source>Issued as {}.</source>
        <translation>Wydano jako {}.</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>Nowe ustalenie</translation>
    </message>
    <message>
        <source>New finding: {}</source>
        <translation>Nowe ustalenie: {}</translation>
    </message>
    <message>
        <source>No finding was withdrawn.</source>
        <translation>Nie wycofano żadnego ustalenia.</translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>Brak ustaleń</translation>
    </message>
    <message>
        <source>The numbers are given once and for good, to all of them or to none.</source>
        <translation>Numery nadaje się raz na zawsze, wszystkim albo żadnemu.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wycofane</translation>
    </message>
    <message>
        <source>finding {}</source>
        <translation>ustalenie {}</translation>
    </message>
    <message>
        <source>{} findings were withdrawn: {}</source>
        <translation>Wycofane ustalenia ({}): {}</translation>
    </message>
    <message>
        <source>{} was withdrawn: {}</source>
        <translation>Wycofano {}: {}</translation>
    </message>
</context>
<context>
    <name>FloorView</name>
    <message>
        <source>All questions</source>
        <translation>Wszystkie pytania</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Zapytaj później</translation>
    </message>
    <message>
        <source>Choose a section</source>
        <translation>Wybierz sekcję</translation>
    </message>
    <message>
        <source>Come back to this question</source>
        <translation>Wróć do tego pytania</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Biurko</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Ustalenie</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flaga</translation>
    </message>
    <message>
        <source>Leave floor mode</source>
        <translation>Wyjdź z trybu na sali</translation>
    </message>
    <message>
        <source>Leave floor mode (F11)</source>
        <translation>Wyjdź z trybu na sali (F11)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Następne pytanie</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>Nast. bez odpowiedzi</translation>
    </message>
    <message>
        <source>Next unanswered question</source>
        <translation>Następne pytanie bez odpowiedzi</translation>
    </message>
    <message>
        <source>No question chosen</source>
        <translation>Nie wybrano pytania</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Note something to ask later</source>
        <translation>Zanotuj, o co zapytać później</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Poprzednie pytanie</translation>
    </message>
    <message>
        <source>Raise a finding from this question</source>
        <translation>Utwórz ustalenie z tego pytania</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sekcje</translation>
    </message>
    <message>
        <source>Take a photo as evidence</source>
        <translation>Zrób zdjęcie jako dowód</translation>
    </message>
    <message>
        <source>Take back the last thing that was recorded (Ctrl+Z)</source>
        <translation>Cofnij ostatni zapis (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>What was seen: numbers, dates, places</source>
        <translation>Co zaobserwowano: liczby, daty, miejsca</translation>
    </message>
    <message>
        <source>{item} · {title}</source>
        <translation>{item} · {title}</translation>
    </message>
    <message>
        <source>{section} ({answered} of {questions})</source>
        <translation>{section} ({answered} z {questions})</translation>
    </message>
</context>
<context>
    <name>Forks</name>
    <message>
        <source>The copy of {people} went on in {count} ways since {time}: it was restored from a backup or copied to another computer. Everything of all of them is kept.</source>
        <translation>Kopia ({people}) rozwija się od {time} na kilka sposobów (liczba: {count}): przywrócono ją z kopii zapasowej lub skopiowano na inny komputer. Zachowano wszystko z każdej z nich.</translation>
    </message>
    <message>
        <source>The copy of {people} went on in {count} ways: it was restored from a backup or copied to another computer. Everything of all of them is kept.</source>
        <translation>Kopia ({people}) rozwija się na kilka sposobów (liczba: {count}): przywrócono ją z kopii zapasowej lub skopiowano na inny komputer. Zachowano wszystko z każdej z nich.</translation>
    </message>
</context>
<context>
    <name>GapButton</name>
    <message>
        <source>Advice</source>
        <translation>Zalecenie</translation>
    </message>
    <message>
        <source>Blocks issuing</source>
        <translation>Blokuje wydanie</translation>
    </message>
    <message>
        <source>Go to {}</source>
        <translation>Przejdź do {}</translation>
    </message>
    <message>
        <source>{}: {} Go to {}.</source>
        <translation>{}: {} Przejdź do {}.</translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message>
        <source>Advice ({})</source>
        <translation>Zalecenia ({})</translation>
    </message>
    <message>
        <source>Blocks issuing the report ({})</source>
        <translation>Blokuje wydanie raportu ({})</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Niczego nie brakuje.</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… i {} więcej</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Add to {} as further files</source>
        <translation>Dodaj do {} jako kolejne pliki</translation>
    </message>
    <message>
        <source>All files in {names} become evidence, each a piece of its own. Together they have {size}.</source>
        <translation>Wszystkie pliki w {names} staną się dowodami, każdy osobnym. Razem zajmują {size}.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Dołącz</translation>
    </message>
    <message>
        <source>Attach 1 file?</source>
        <translation>Dołączyć 1 plik?</translation>
    </message>
    <message>
        <source>Attach as evidence of its own</source>
        <translation>Dołącz jako osobny dowód</translation>
    </message>
    <message>
        <source>Attach {} files?</source>
        <translation>Dołączyć pliki ({})?</translation>
    </message>
    <message>
        <source>Drop a part of it.</source>
        <translation>Należy upuścić część zawartości.</translation>
    </message>
    <message>
        <source>Looking into the folder</source>
        <translation>Przeglądanie folderu</translation>
    </message>
    <message>
        <source>There are no files in it to attach.</source>
        <translation>Nie zawiera plików do dołączenia.</translation>
    </message>
    <message>
        <source>{folder}: holds more than {most} files.</source>
        <translation>{folder}: zawiera więcej niż {most} plików.</translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <source>A group needs two findings at least.</source>
        <translation>Grupa wymaga co najmniej dwóch ustaleń.</translation>
    </message>
    <message>
        <source>A positive practice and a weakness do not say the same.</source>
        <translation>Dobra praktyka i słabość nie mówią tego samego.</translation>
    </message>
    <message>
        <source>Bring it back first, or leave it out.</source>
        <translation>Najpierw należy je przywrócić lub pominąć.</translation>
    </message>
    <message>
        <source>Choose those that say the same.</source>
        <translation>Należy wybrać te, które mówią to samo.</translation>
    </message>
    <message>
        <source>Findings of different audits cannot be grouped.</source>
        <translation>Nie można grupować ustaleń z różnych audytów.</translation>
    </message>
    <message>
        <source>Join the groups, or ungroup one of them first.</source>
        <translation>Należy połączyć grupy lub najpierw rozgrupować jedną z nich.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Należy pominąć jedno z nich.</translation>
    </message>
    <message>
        <source>Mark the later one as a repeat of the earlier one instead.</source>
        <translation>Zamiast tego należy oznaczyć późniejsze jako powtórzenie wcześniejszego.</translation>
    </message>
    <message>
        <source>Nobody said that they are not the same.</source>
        <translation>Nikt nie wskazał, że to nie to samo.</translation>
    </message>
    <message>
        <source>Take one of them out of it first.</source>
        <translation>Najpierw należy usunąć z niej jedno z nich.</translation>
    </message>
    <message>
        <source>The finding to be read first is not among them.</source>
        <translation>Ustalenia do przeczytania jako pierwsze nie ma wśród nich.</translation>
    </message>
    <message>
        <source>These findings are not grouped any more.</source>
        <translation>Te ustalenia nie są już zgrupowane.</translation>
    </message>
    <message>
        <source>They are in different groups: {titles}.</source>
        <translation>Są w różnych grupach: {titles}.</translation>
    </message>
    <message>
        <source>They are in one group.</source>
        <translation>Są w jednej grupie.</translation>
    </message>
    <message>
        <source>{number} is in no group.</source>
        <translation>{number} nie jest w żadnej grupie.</translation>
    </message>
    <message>
        <source>{number} was withdrawn.</source>
        <translation>Wycofano {number}.</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Documented information</source>
        <translation>Udokumentowana informacja</translation>
    </message>
    <message>
        <source>Evidence to expect</source>
        <translation>Oczekiwane dowody</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Wskazówki</translation>
    </message>
    <message>
        <source>ITIL 4</source>
        <translation>ITIL 4</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Próbka</translation>
    </message>
    <message>
        <source>Show all of the guidance</source>
        <translation>Pokaż całe wskazówki</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Pokaż mniej</translation>
    </message>
    <message>
        <source>Show or hide the guidance</source>
        <translation>Pokaż lub ukryj wskazówki</translation>
    </message>
    <message>
        <source>the standard calls for it</source>
        <translation>wymaga jej norma</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Add evidence</source>
        <translation>Dodaj dowód</translation>
    </message>
    <message>
        <source>Answer a question with a key</source>
        <translation>Odpowiedz na pytanie klawiszem</translation>
    </message>
    <message>
        <source>Choose a question in the list and press 1 for “conforms”, or 2 to 6.</source>
        <translation>Wybierz pytanie na liście i naciśnij 1 dla „zgodne” lub od 2 do 6.</translation>
    </message>
    <message>
        <source>Drop a file on a question, or press E and choose one.</source>
        <translation>Upuść plik na pytanie albo naciśnij E i wybierz plik.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Wyeksportuj raport</translation>
    </message>
    <message>
        <source>Find something</source>
        <translation>Znajdź coś</translation>
    </message>
    <message>
        <source>On the Report page, press “Report as PDF…” and choose a place.</source>
        <translation>Na stronie Raport naciśnij „Raport jako PDF…” i wybierz miejsce.</translation>
    </message>
    <message>
        <source>Open the Report page: what is missing is listed, what blocks comes first.</source>
        <translation>Otwórz stronę Raport: jest tam lista braków, blokujące na początku.</translation>
    </message>
    <message>
        <source>Press Ctrl+F, type a word such as “change”, and look at what is left.</source>
        <translation>Naciśnij Ctrl+F, wpisz słowo, na przykład „zmiana”, i zobacz, co zostało.</translation>
    </message>
    <message>
        <source>Press Ctrl+Shift+N on a question; note and evidence come along.</source>
        <translation>Naciśnij Ctrl+Shift+N na pytaniu; notatka i dowody przejdą razem z nim.</translation>
    </message>
    <message>
        <source>Press Ctrl+Z in the list. The Edit menu names what it takes back.</source>
        <translation>Naciśnij Ctrl+Z na liście. Menu Edycja podaje, co zostanie cofnięte.</translation>
    </message>
    <message>
        <source>Press T and write what was seen. Esc leads back; it saves itself.</source>
        <translation>Naciśnij T i zapisz, co zaobserwowano. Esc wraca; zapis jest automatyczny.</translation>
    </message>
    <message>
        <source>Raise a finding</source>
        <translation>Utwórz ustalenie</translation>
    </message>
    <message>
        <source>See what is missing</source>
        <translation>Zobacz, czego brakuje</translation>
    </message>
    <message>
        <source>Take something back</source>
        <translation>Cofnij coś</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Napisz notatkę</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>All steps</source>
        <translation>Wszystkie kroki</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>Zamknij przewodnik</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Przejdź tam</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Przewodnik</translation>
    </message>
    <message>
        <source>Help → Guide brings it back</source>
        <translation>Pomoc → Przewodnik przywraca go</translation>
    </message>
    <message>
        <source>Start the guide over</source>
        <translation>Zacznij przewodnik od nowa</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>To wszystko</translation>
    </message>
    <message>
        <source>You have done every step. The guide stays in the Help menu.</source>
        <translation>Wykonano wszystkie kroki. Przewodnik pozostaje w menu Pomoc.</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} z {}</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>Choose what to hand out, and to whom.</source>
        <translation>Należy wybrać, co i komu przydzielić.</translation>
    </message>
    <message>
        <source>Everything at the site {}</source>
        <translation>Wszystko w lokalizacji {}</translation>
    </message>
    <message>
        <source>Everything of the client account {}</source>
        <translation>Wszystko dla klienta (konta) {}</translation>
    </message>
    <message>
        <source>Question {}</source>
        <translation>Pytanie {}</translation>
    </message>
    <message>
        <source>The audit has no {kind} &quot;{part}&quot;.</source>
        <translation>Audyt nie zawiera: {kind} „{part}”.</translation>
    </message>
    <message>
        <source>There is no such person in this workspace.</source>
        <translation>W tym obszarze roboczym nie ma takiej osoby.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>odebrane</translation>
    </message>
</context>
<context>
    <name>HandOutBoard</name>
    <message>
        <source>Auditors and what they have to do</source>
        <translation>Audytorzy i ich zadania</translation>
    </message>
    <message>
        <source>Every question is handed to somebody.</source>
        <translation>Każde pytanie jest komuś przydzielone.</translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation>Przydziel…</translation>
    </message>
    <message>
        <source>Hand what is ticked, or the row in hand, to auditors: Enter in the list; Space ticks</source>
        <translation>Przydziel zaznaczone lub bieżący wiersz audytorom: Enter na liście; spacja zaznacza</translation>
    </message>
    <message>
        <source>Name the auditors under Team and auditees first.</source>
        <translation>Najpierw należy podać audytorów w części Zespół i audytowani.</translation>
    </message>
    <message>
        <source>Nothing is handed out yet: every question is everybody&apos;s.</source>
        <translation>Niczego jeszcze nie przydzielono: każde pytanie należy do wszystkich.</translation>
    </message>
    <message>
        <source>Parts of the audit and who has them</source>
        <translation>Części audytu i kto je ma</translation>
    </message>
    <message>
        <source>Questions that are handed to nobody: {}</source>
        <translation>Pytania nieprzydzielone nikomu: {}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Odbierz</translation>
    </message>
    <message>
        <source>Take what is ticked, or the row in hand, back from everybody</source>
        <translation>Odbierz wszystkim zaznaczone lub bieżący wiersz</translation>
    </message>
</context>
<context>
    <name>HandToDialog</name>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Termin</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notatka</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Termin</translation>
    </message>
    <message>
        <source>For example: the night shift, please</source>
        <translation>Na przykład: proszę o nocną zmianę</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Przydziel</translation>
    </message>
    <message>
        <source>Hand out in spite of own work</source>
        <translation>Przydziel mimo własnej pracy</translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation>Przydziel…</translation>
    </message>
    <message>
        <source>Name the auditors under Plan, Team and auditees first.</source>
        <translation>Najpierw należy podać audytorów na stronie Plan, Zespół i audytowani.</translation>
    </message>
    <message>
        <source>Nobody of the team is free of own work here.</source>
        <translation>Nikt z zespołu nie jest tu wolny od własnej pracy.</translation>
    </message>
    <message>
        <source>Note for the auditor</source>
        <translation>Notatka dla audytora</translation>
    </message>
    <message>
        <source>Nothing stands against: {}</source>
        <translation>Bez przeszkód: {}</translation>
    </message>
    <message>
        <source>Reason in spite of own work; it is printed in the report</source>
        <translation>Powód mimo własnej pracy; zostanie podany w raporcie</translation>
    </message>
    <message>
        <source>Take it from {}</source>
        <translation>Odbierz: {}</translation>
    </message>
    <message>
        <source>Why nevertheless; printed in the report</source>
        <translation>Dlaczego mimo to; zostanie podane w raporcie</translation>
    </message>
    <message>
        <source>{load} of {available}</source>
        <translation>{load} z {available}</translation>
    </message>
    <message>
        <source>{name}: {questions}, {minutes}</source>
        <translation>{name}: {questions}, {minutes}</translation>
    </message>
    <message>
        <source>{parts} and others, {count} in all</source>
        <translation>{parts} i inne, razem {count}</translation>
    </message>
</context>
<context>
    <name>HandingPage</name>
    <message>
        <source>Name other auditors on the first page to hand sections to them.</source>
        <translation>Aby przydzielać sekcje, należy podać innych audytorów na pierwszej stronie.</translation>
    </message>
</context>
<context>
    <name>HeatTiles</name>
    <message>
        <source>0 of {} answered</source>
        <translation>0 z {} z odpowiedzią</translation>
    </message>
    <message>
        <source>Results by clause</source>
        <translation>Wyniki według rozdziałów</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>jeszcze bez odpowiedzi</translation>
    </message>
    <message>
        <source>{} % fulfilled</source>
        <translation>{} % spełnienia</translation>
    </message>
    <message>
        <source>{} % met</source>
        <translation>{} % spełnienia</translation>
    </message>
    <message>
        <source>{} · {} of {}</source>
        <translation>{} · {} z {}</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>About</source>
        <translation>O programie</translation>
    </message>
    <message>
        <source>Cancelled; nothing of the sample is left behind</source>
        <translation>Anulowano; po przykładzie nic nie pozostało</translation>
    </message>
    <message>
        <source>ISO20K Audit Workbench {}</source>
        <translation>ISO20K Audit Workbench {}</translation>
    </message>
    <message>
        <source>Internal audits of a service management system against ISO/IEC 20000-1:2018. Works offline; nothing leaves this computer.</source>
        <translation>Audyty wewnętrzne systemu zarządzania usługami według ISO/IEC 20000-1:2018. Działa offline; nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>Making the sample audit</source>
        <translation>Tworzenie audytu przykładowego</translation>
    </message>
    <message>
        <source>Open an audit first, for example the sample audit in the Help menu.</source>
        <translation>Najpierw należy otworzyć audyt, na przykład audyt przykładowy z menu Pomoc.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Zacznij od nowa</translation>
    </message>
    <message>
        <source>Start the sample over?</source>
        <translation>Utworzyć przykład od nowa?</translation>
    </message>
    <message>
        <source>The sample audit is being made</source>
        <translation>Trwa tworzenie audytu przykładowego</translation>
    </message>
    <message>
        <source>The sample is made anew, which takes a quarter of a minute. What was tried in it is gone.</source>
        <translation>Przykład zostanie utworzony od nowa, co potrwa około 15 sekund. To, co w nim wypróbowano, zniknie.</translation>
    </message>
    <message>
        <source>What&apos;s new in {}: the program was brought up to date.</source>
        <translation>Co nowego w {}: program został zaktualizowany.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>{value} (reason: {why})</source>
        <translation>{value} (powód: {why})</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Changes, newest first</source>
        <translation>Zmiany, od najnowszych</translation>
    </message>
    <message>
        <source>Changes: {}</source>
        <translation>Zmiany: {}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all of them</source>
        <translation>Kopiuj wybrane wiersze lub wszystkie</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Filter by any word</source>
        <translation>Filtruj po dowolnym słowie</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filtruj historię</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Lines copied: {}</source>
        <translation>Skopiowane wiersze: {}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>{} of {} changes match</source>
        <translation>{} z {} zmian pasuje</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Id</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;Norma</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tytuł</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Checklist to import</source>
        <translation>Lista kontrolna do importu</translation>
    </message>
    <message>
        <source>Checklists ({})</source>
        <translation>Listy kontrolne ({})</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Wybierz inny plik…</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Rozdział</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Id of the checklist</source>
        <translation>Id listy kontrolnej</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Import a checklist</source>
        <translation>Importuj listę kontrolną</translation>
    </message>
    <message>
        <source>Imported: {}</source>
        <translation>Zaimportowano: {}</translation>
    </message>
    <message>
        <source>Keeping the checklist</source>
        <translation>Zachowywanie listy kontrolnej</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięto</translation>
    </message>
    <message>
        <source>Look at these</source>
        <translation>Do sprawdzenia</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Niczego nie zaimportowano.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>Reading the checklist</source>
        <translation>Odczytywanie listy kontrolnej</translation>
    </message>
    <message>
        <source>Reading {}</source>
        <translation>Odczytywanie {}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Odczytywanie …</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sekcja</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Arkusz</translation>
    </message>
    <message>
        <source>Standard of its clauses</source>
        <translation>Norma rozdziałów</translation>
    </message>
    <message>
        <source>Title of the checklist</source>
        <translation>Tytuł listy kontrolnej</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>Co powstanie</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Zawartość wiersza</translation>
    </message>
    <message>
        <source>{questions} questions from {rows} rows; {skipped} rows left out, each with its reason</source>
        <translation>pytania: {questions} z wierszy: {rows}; pominięte wiersze: {skipped}, każdy z powodem</translation>
    </message>
</context>
<context>
    <name>InboxWatch</name>
    <message>
        <source>Attached, but not moved to the folder taken: {}</source>
        <translation>Dołączono, ale nie przeniesiono do folderu taken: {}</translation>
    </message>
</context>
<context>
    <name>InboxWindow</name>
    <message>
        <source>&amp;Move attached files to the subfolder &quot;taken&quot;</source>
        <translation>&amp;Przenieś dołączone pliki do podfolderu „taken”</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Inny folder…</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Dołącz</translation>
    </message>
    <message>
        <source>Attach them here, or drag them to a question, finding or action.</source>
        <translation>Można je dołączyć tutaj lub przeciągnąć na pytanie, ustalenie lub działanie.</translation>
    </message>
    <message>
        <source>Attach to {place}</source>
        <translation>Dołącz do {place}</translation>
    </message>
    <message>
        <source>Attach {count} to {place}</source>
        <translation>Dołącz {count} do {place}</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>Choose the folder where your phone or camera puts its photos. New files in it are offered here, ready to attach to the question in hand. Nothing is deleted there.</source>
        <translation>Należy wybrać folder, w którym telefon lub aparat zapisuje zdjęcia. Nowe pliki będą tu proponowane do dołączenia do bieżącego pytania. Nic nie jest tam usuwane.</translation>
    </message>
    <message>
        <source>Close the inbox, leave the files</source>
        <translation>Zamknij skrzynkę, zostaw pliki</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Do not tell of the selected files again</source>
        <translation>Nie informuj więcej o zaznaczonych plikach</translation>
    </message>
    <message>
        <source>Does not tell of them again; the files stay (Del)</source>
        <translation>Nie informuje o nich więcej; pliki pozostają (Del)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Files in the inbox</source>
        <translation>Pliki w skrzynce</translation>
    </message>
    <message>
        <source>Inbox folder</source>
        <translation>Folder odbiorczy</translation>
    </message>
    <message>
        <source>Inbox for photos and files</source>
        <translation>Skrzynka na zdjęcia i pliki</translation>
    </message>
    <message>
        <source>Known to this audit already: {}.</source>
        <translation>Już znane w tym audycie: {}.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>New files: {}.</source>
        <translation>Nowe pliki: {}.</translation>
    </message>
    <message>
        <source>No inbox folder yet</source>
        <translation>Brak folderu odbiorczego</translation>
    </message>
    <message>
        <source>Nothing new in this folder. New photos show up here by themselves.</source>
        <translation>W tym folderze nie ma nic nowego. Nowe zdjęcia pojawią się tu same.</translation>
    </message>
    <message>
        <source>Open an audit first</source>
        <translation>Najpierw trzeba otworzyć audyt</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Zaznacz wszystko</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Przestań obserwować</translation>
    </message>
    <message>
        <source>The folder is not there now. It is watched again as soon as it comes back.</source>
        <translation>Folderu teraz nie ma. Będzie obserwowany, gdy tylko wróci.</translation>
    </message>
    <message>
        <source>{name}
is {number} already</source>
        <translation>{name}
to już {number}</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>By {author}, passed on by {sender} without the seal of {author}: entries {count}.</source>
        <translation>Autor: {author}, przekazane przez {sender} bez pieczęci autora ({author}): wpisy {count}.</translation>
    </message>
    <message>
        <source>Copy {copy}, line {line}</source>
        <translation>Kopia {copy}, wiersz {line}</translation>
    </message>
    <message>
        <source>Entries of a newer version of the program, which are kept and passed on, but not shown: {count}</source>
        <translation>Wpisy z nowszej wersji programu, zachowane i przekazywane dalej, lecz niepokazywane: {count}</translation>
    </message>
    <message>
        <source>Entries of earlier packages that no longer have to wait: {count}</source>
        <translation>Wpisy z wcześniejszych pakietów, które już nie muszą czekać: {count}</translation>
    </message>
    <message>
        <source>Entries that are not for this copy, of which only the place comes: {count}</source>
        <translation>Wpisy nie dla tej kopii, z których przychodzi tylko miejsce: {count}</translation>
    </message>
    <message>
        <source>Entries that were taken back here and come again: {count}</source>
        <translation>Wpisy tu cofnięte, które przychodzą ponownie: {count}</translation>
    </message>
    <message>
        <source>Evidence files that are neither in the package nor here: {count}</source>
        <translation>Pliki dowodów, których nie ma ani w pakiecie, ani tutaj: {count}</translation>
    </message>
    <message>
        <source>In the name of {author}, but from the device of {owner}: entries {count}.</source>
        <translation>W imieniu: {author}, ale z urządzenia innej osoby ({owner}): wpisy {count}.</translation>
    </message>
    <message>
        <source>It says it is from {name}, but it is signed with the key of {owner}.</source>
        <translation>Podany nadawca: {name}, ale podpisano kluczem innej osoby: {owner}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its sender to write the package again.</source>
        <translation>Niczego nie zmieniono. Należy poprosić nadawcę o ponowne zapisanie pakietu.</translation>
    </message>
    <message>
        <source>Reading entries</source>
        <translation>Odczytywanie wpisów</translation>
    </message>
    <message>
        <source>Signed by a device of {name} that was retired. Take it in only if you know it was written before.</source>
        <translation>Podpisane przez urządzenie wycofane z użycia ({name}). Można importować tylko, gdy wiadomo, że pakiet zapisano wcześniej.</translation>
    </message>
    <message>
        <source>Signed by this computer.</source>
        <translation>Podpisane przez ten komputer.</translation>
    </message>
    <message>
        <source>Signed by {name}, whose key is trusted here.</source>
        <translation>Podpis: {name}, klucz jest tu zaufany.</translation>
    </message>
    <message>
        <source>Signed with a key that nobody confirmed on this computer. It says it is from {name}. Compare the fingerprint with {name}, in person or by telephone, before you trust it.</source>
        <translation>Podpisane kluczem, którego nikt na tym komputerze nie potwierdził. Podany nadawca: {name}. Zanim klucz zostanie uznany za zaufany, należy porównać odcisk osobiście lub telefonicznie ({name}).</translation>
    </message>
    <message>
        <source>The audit is not in this workspace yet; it will be added.</source>
        <translation>Tego audytu nie ma jeszcze w obszarze roboczym; zostanie dodany.</translation>
    </message>
    <message>
        <source>The clock of {person} was put back by {time}.</source>
        <translation>Zegar cofnięto o {time} ({person}).</translation>
    </message>
    <message>
        <source>The clock of {sender} is ahead of this computer&apos;s by {time}.</source>
        <translation>Zegar nadawcy ({sender}) wyprzedza zegar tego komputera o {time}.</translation>
    </message>
    <message>
        <source>There is no key to trust.</source>
        <translation>Nie ma klucza, któremu można zaufać.</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} dni</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished">{hours} godz. {minutes} min</translation>
    </message>
    <message>
        <source>{place}: belongs to another audit than the package.</source>
        <translation>{place}: należy do innego audytu niż pakiet.</translation>
    </message>
    <message>
        <source>{sender} writes: {note}</source>
        <translation>{sender} pisze: {note}</translation>
    </message>
</context>
<context>
    <name>Independence</name>
    <message>
        <source>And {count} more.</source>
        <translation>I jeszcze {count}.</translation>
    </message>
    <message>
        <source>Nothing was handed out. Choose another auditor, or give a reason; it is printed in the report.</source>
        <translation>Niczego nie przydzielono. Należy wybrać innego audytora lub podać powód; zostanie podany w raporcie.</translation>
    </message>
    <message>
        <source>Say which: a name, or the number of a clause.</source>
        <translation>Należy podać który: nazwę lub numer rozdziału.</translation>
    </message>
    <message>
        <source>There is no such person in this workspace.</source>
        <translation>W tym obszarze roboczym nie ma takiej osoby.</translation>
    </message>
    <message>
        <source>recorded by mistake</source>
        <translation>zapisane przez pomyłkę</translation>
    </message>
    <message>
        <source>{areas}, in {items}</source>
        <translation>{areas}, w {items}</translation>
    </message>
    <message>
        <source>{area}, until {day}</source>
        <translation>{area}, do {day}</translation>
    </message>
    <message>
        <source>{person} may not audit {part}: own work ({areas}).</source>
        <translation>{person} nie może audytować: {part}; własna praca ({areas}).</translation>
    </message>
</context>
<context>
    <name>InterviewBar</name>
    <message>
        <source>End</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>End the interview</source>
        <translation>Zakończ rozmowę</translation>
    </message>
    <message>
        <source>Interview in progress</source>
        <translation>Trwa rozmowa</translation>
    </message>
    <message>
        <source>Interview with {who}, since {when}</source>
        <translation>Rozmowa: {who}, od {when}</translation>
    </message>
    <message>
        <source>Questions: {}</source>
        <translation>Pytania: {}</translation>
    </message>
    <message>
        <source>Show the running interview</source>
        <translation>Pokaż trwającą rozmowę</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Pokaż…</translation>
    </message>
    <message>
        <source>What you answer from now on is not part of it</source>
        <translation>Dalsze odpowiedzi już do niej nie należą</translation>
    </message>
</context>
<context>
    <name>InterviewChips</name>
    <message>
        <source>Add to the interview with {}</source>
        <translation>Dodaj do rozmowy: {}</translation>
    </message>
    <message>
        <source>Add to the running interview</source>
        <translation>Dodaj do trwającej rozmowy</translation>
    </message>
    <message>
        <source>Asked by {}</source>
        <translation>Rozmowę prowadzi: {}</translation>
    </message>
    <message>
        <source>Del: not asked in it</source>
        <translation>Del: nie w tej rozmowie</translation>
    </message>
    <message>
        <source>Interview with {who}, {when}</source>
        <translation>Rozmowa: {who}, {when}</translation>
    </message>
    <message>
        <source>Interviews about this question</source>
        <translation>Rozmowy o tym pytaniu</translation>
    </message>
    <message>
        <source>Not asked in it</source>
        <translation>Nie w tej rozmowie</translation>
    </message>
    <message>
        <source>Show the interview…</source>
        <translation>Pokaż rozmowę…</translation>
    </message>
    <message>
        <source>With {}; what you answer while it runs is added by itself</source>
        <translation>Rozmówca: {}; odpowiedzi udzielane w jej trakcie dodają się same</translation>
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
        <translation>Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Say who is asked.</source>
        <translation>Należy podać, z kim jest rozmowa.</translation>
    </message>
    <message>
        <source>The role is enough.</source>
        <translation>Wystarczy rola.</translation>
    </message>
    <message>
        <source>This is the interview of another auditor.</source>
        <translation>To rozmowa innego audytora.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Ten obszar roboczy jest otwarty tylko do odczytu.</translation>
    </message>
    <message>
        <source>Without a role</source>
        <translation>Bez roli</translation>
    </message>
    <message>
        <source>interview taken away</source>
        <translation>rozmowę usunięto</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>od {}</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>usunięto</translation>
    </message>
    <message>
        <source>{who}, {site}</source>
        <translation>{who}, {site}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>od {} do {}</translation>
    </message>
</context>
<context>
    <name>InterviewsDialog</name>
    <message>
        <source>Auditor</source>
        <translation>Audytor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Zakończ ją</translation>
    </message>
    <message>
        <source>End the interview</source>
        <translation>Zakończ rozmowę</translation>
    </message>
    <message>
        <source>Enter goes to the question, Del takes it out of the interview</source>
        <translation>Enter przechodzi do pytania, Del usuwa je z rozmowy</translation>
    </message>
    <message>
        <source>For example shift lead; this is what the report names</source>
        <translation>Na przykład kierownik zmiany; to podaje raport</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>No interviews yet. Start one here, or type a role under “Interviewed” beside a question.</source>
        <translation>Brak rozmów. Można rozpocząć rozmowę tutaj lub wpisać rolę w polu „Rozmówcy” przy pytaniu.</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Nie jest drukowane</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>Questions asked in it</source>
        <translation>Pytania zadane w rozmowie</translation>
    </message>
    <message>
        <source>Start an interview…</source>
        <translation>Rozpocznij rozmowę…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Take the interview away</source>
        <translation>Usuń rozmowę</translation>
    </message>
    <message>
        <source>What does not belong to one question</source>
        <translation>To, co nie należy do jednego pytania</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
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
        <translation>{title}: niepowodzenie ({error}).</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>You work here as {name} from now on, as {sender} has you in the audit team.</source>
        <translation>Od teraz pracujesz tu jako {name}, tak jak w zespole audytującym podaje {sender}.</translation>
    </message>
    <message>
        <source>the same person as {name} of the audit team</source>
        <translation>ta sama osoba co {name} z zespołu audytującego</translation>
    </message>
</context>
<context>
    <name>KeyCapture</name>
    <message>
        <source>Change the key…</source>
        <translation>Zmień klawisz…</translation>
    </message>
    <message>
        <source>Press the new key… (Esc leaves)</source>
        <translation>Naciśnij nowy klawisz… (Esc kończy)</translation>
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
        <translation>Dołącz dowód</translation>
    </message>
    <message>
        <source>Change what is selected</source>
        <translation>Zmień zaznaczone</translation>
    </message>
    <message>
        <source>Conforms, go to the next question</source>
        <translation>Zgodne, przejdź do następnego pytania</translation>
    </message>
    <message>
        <source>Filter the list by words</source>
        <translation>Filtruj listę według słów</translation>
    </message>
    <message>
        <source>First, last question; a page up, down</source>
        <translation>Pierwsze, ostatnie pytanie; strona w górę, w dół</translation>
    </message>
    <message>
        <source>Flag: come back to it</source>
        <translation>Flaga: wróć do tego</translation>
    </message>
    <message>
        <source>Hand what is selected to an auditor</source>
        <translation>Przydziel zaznaczone audytorowi</translation>
    </message>
    <message>
        <source>Major nonconformity, write the note</source>
        <translation>Duża niezgodność, napisz notatkę</translation>
    </message>
    <message>
        <source>Menu of the question</source>
        <translation>Menu pytania</translation>
    </message>
    <message>
        <source>Minor nonconformity, write the note</source>
        <translation>Mała niezgodność, napisz notatkę</translation>
    </message>
    <message>
        <source>Next flagged question</source>
        <translation>Następne pytanie z flagą</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Następne pytanie</translation>
    </message>
    <message>
        <source>Next unanswered question</source>
        <translation>Następne pytanie bez odpowiedzi</translation>
    </message>
    <message>
        <source>Not applicable, go to the next question</source>
        <translation>Nie dotyczy, przejdź do następnego pytania</translation>
    </message>
    <message>
        <source>Not sampled, go to the next question</source>
        <translation>Poza próbką, przejdź do następnego pytania</translation>
    </message>
    <message>
        <source>Opportunity for improvement, write the note</source>
        <translation>Możliwość doskonalenia, napisz notatkę</translation>
    </message>
    <message>
        <source>Previous flagged question</source>
        <translation>Poprzednie pytanie z flagą</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Poprzednie pytanie</translation>
    </message>
    <message>
        <source>Previous unanswered question</source>
        <translation>Poprzednie pytanie bez odpowiedzi</translation>
    </message>
    <message>
        <source>Question list: answering</source>
        <translation>Lista pytań: odpowiadanie</translation>
    </message>
    <message>
        <source>Question list: moving</source>
        <translation>Lista pytań: poruszanie się</translation>
    </message>
    <message>
        <source>Question list: recording</source>
        <translation>Lista pytań: zapisywanie</translation>
    </message>
    <message>
        <source>Quick note, without leaving the list</source>
        <translation>Szybka notatka bez opuszczania listy</translation>
    </message>
    <message>
        <source>Raise a finding, or open the one there is</source>
        <translation>Utwórz ustalenie lub otwórz istniejące</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <translation>Tak jak poprzednio</translation>
    </message>
    <message>
        <source>Select every question of the list</source>
        <translation>Zaznacz wszystkie pytania z listy</translation>
    </message>
    <message>
        <source>Select several; what is done then is done to all</source>
        <translation>Zaznacz kilka; kolejna czynność dotyczy wszystkich</translation>
    </message>
    <message>
        <source>Show every question again</source>
        <translation>Pokaż znów wszystkie pytania</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>Usuń odpowiedź</translation>
    </message>
    <message>
        <source>View the evidence</source>
        <translation>Obejrzyj dowody</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Napisz notatkę</translation>
    </message>
    <message>
        <source>{} alone would be typed into texts. Hold Ctrl or Alt with it, or take a function key.</source>
        <translation>Sam klawisz {} byłby wpisywany w teksty. Należy użyć go z Ctrl lub Alt albo wybrać klawisz funkcyjny.</translation>
    </message>
    <message>
        <source>{} means the same in every program and stays as it is.</source>
        <translation>{} znaczy to samo w każdym programie i pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>{} moves or edits and stays as it is.</source>
        <translation>{} służy do poruszania się lub edycji i pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>{} opens a menu or goes to an input.</source>
        <translation>{} otwiera menu lub przechodzi do pola.</translation>
    </message>
    <message>
        <source>{} presses buttons and stays as it is.</source>
        <translation>{} naciska przyciski i pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>{} works in the note and stays as it is.</source>
        <translation>{} działa w notatce i pozostaje bez zmian.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Change keys</source>
        <translation>Zmień klawisze</translation>
    </message>
    <message>
        <source>Changed; at first: {}</source>
        <translation>Zmieniono; pierwotnie: {}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Polecenia i ich klawisze</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klawisz</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Bez klawisza</translation>
    </message>
    <message>
        <source>No key any more: {}</source>
        <translation>Już bez klawisza: {}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Przywróć wszystkie</translation>
    </message>
    <message>
        <source>Search by words or by key, for example note or Ctrl+E</source>
        <translation>Szukaj po słowach lub klawiszu, na przykład notatka lub Ctrl+E</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Przeszukaj polecenia</translation>
    </message>
    <message>
        <source>Single letters, digits and signs are keys in the question list</source>
        <translation>Pojedyncze litery, cyfry i znaki są klawiszami na liście pytań</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Zamień oba</translation>
    </message>
    <message>
        <source>Switch them off where they are pressed by mistake or spoken input types them</source>
        <translation>Można je wyłączyć, jeśli są naciskane przez pomyłkę lub wpisuje je dyktowanie</translation>
    </message>
    <message>
        <source>The command stays in its menu</source>
        <translation>Polecenie pozostaje w menu</translation>
    </message>
    <message>
        <source>The key that it had at first</source>
        <translation>Klawisz pierwotny</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>bez klawisza</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>wyłączone</translation>
    </message>
    <message>
        <source>{command}: {key}</source>
        <translation>{command}: {key}</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”. Swap the two, or press another key.</source>
        <translation>{key} należy do „{command}”. Można zamienić oba lub nacisnąć inny klawisz.</translation>
    </message>
    <message>
        <source>{key} is for “{command}” now.</source>
        <translation>{key} służy teraz do „{command}”.</translation>
    </message>
    <message>
        <source>{key} stays with “{command}”.</source>
        <translation>{key} pozostaje przy „{command}”.</translation>
    </message>
    <message>
        <source>{} always works.</source>
        <translation>{} działa zawsze.</translation>
    </message>
    <message>
        <source>“{command}”: {key}.</source>
        <translation>„{command}”: {key}.</translation>
    </message>
</context>
<context>
    <name>LastTime</name>
    <message>
        <source>As in {audit} of {day}; not looked at anew.</source>
        <translation>Jak w {audit} z {day}; nie badano na nowo.</translation>
    </message>
    <message>
        <source>As in {audit}; not looked at anew.</source>
        <translation>Jak w {audit}; nie badano na nowo.</translation>
    </message>
</context>
<context>
    <name>LastTimeLine</name>
    <message>
        <source>Answer as last time; the note will say that it was not looked at anew</source>
        <translation>Odpowiedz jak poprzednio; notatka wskaże, że nie badano na nowo</translation>
    </message>
    <message>
        <source>Last time ({when}): {result}.</source>
        <translation>Poprzednio ({when}): {result}.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Przejmij</translation>
    </message>
    <message>
        <source>Take over  {}</source>
        <translation>Przejmij  {}</translation>
    </message>
    <message>
        <source>Take over the answer of last time</source>
        <translation>Przejmij poprzednią odpowiedź</translation>
    </message>
    <message>
        <source>The question is answered in another way now.</source>
        <translation>Na to pytanie odpowiada się teraz inaczej.</translation>
    </message>
    <message>
        <source>The text of the question has changed since.</source>
        <translation>Treść pytania zmieniła się od tego czasu.</translation>
    </message>
    <message>
        <source>the auditors differed</source>
        <translation>audytorzy byli rozbieżni</translation>
    </message>
    <message>
        <source>{audit}, {day}</source>
        <translation>{audit}, {day}</translation>
    </message>
    <message>
        <source>{finding}, closed.</source>
        <translation>{finding}, zamknięte.</translation>
    </message>
    <message>
        <source>{finding}, open.</source>
        <translation>{finding}, otwarte.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} godz. {minutes}</translation>
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
        <translation>Biblioteka CISO Assistant</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listy kontrolne</translation>
    </message>
    <message>
        <source>Checklists that come with the program are copied when you edit them.</source>
        <translation>Listy kontrolne dostarczone z programem są przy edycji kopiowane.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Excel template that imports back</source>
        <translation>Szablon Excel do ponownego importu</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Export the checklist</source>
        <translation>Eksportuj listę kontrolną</translation>
    </message>
    <message>
        <source>Exporting the checklist</source>
        <translation>Eksportowanie listy kontrolnej</translation>
    </message>
    <message>
        <source>Filter by title, id or standard</source>
        <translation>Filtruj po tytule, id lub normie</translation>
    </message>
    <message>
        <source>Filter the checklists</source>
        <translation>Filtruj listy kontrolne</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Ostatnio użyta</translation>
    </message>
    <message>
        <source>Licensed text…</source>
        <translation>Tekst licencjonowany…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nowa…</translation>
    </message>
    <message>
        <source>Opening the checklist</source>
        <translation>Otwieranie listy kontrolnej</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>Reading checklists</source>
        <translation>Odczytywanie list kontrolnych</translation>
    </message>
    <message>
        <source>Start an audit</source>
        <translation>Rozpocznij audyt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Zapisano: {}</translation>
    </message>
    <message>
        <source>YAML file</source>
        <translation>Plik YAML</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nie do użycia</translation>
    </message>
</context>
<context>
    <name>LicensedNote</name>
    <message>
        <source>Show or hide your licensed text of the clause</source>
        <translation>Pokaż lub ukryj licencjonowany tekst rozdziału</translation>
    </message>
    <message>
        <source>Text of {}</source>
        <translation>Tekst {}</translation>
    </message>
    <message>
        <source>The text of this clause has changed since {}: ask again.</source>
        <translation>Tekst tego rozdziału zmienił się od {}: należy zapytać ponownie.</translation>
    </message>
    <message>
        <source>Your licensed text of the clause</source>
        <translation>Licencjonowany tekst rozdziału</translation>
    </message>
</context>
<context>
    <name>LicensedTextDialog</name>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Clauses taken over: {}</source>
        <translation>Przejęte rozdziały: {}</translation>
    </message>
    <message>
        <source>Clauses with text: {}</source>
        <translation>Rozdziały z tekstem: {}</translation>
    </message>
    <message>
        <source>Clauses; those with text are ticked</source>
        <translation>Rozdziały; te z tekstem są zaznaczone</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Import text file…</source>
        <translation>Importuj plik tekstowy…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Keeping licensed text</source>
        <translation>Zachowywanie tekstu licencjonowanego</translation>
    </message>
    <message>
        <source>Licensed text</source>
        <translation>Tekst licencjonowany</translation>
    </message>
    <message>
        <source>No clause was recognised. Each has to begin with its number on a line, like 8.6.1.</source>
        <translation>Nie rozpoznano żadnego rozdziału. Każdy musi zaczynać się w wierszu od swojego numeru, na przykład 8.6.1.</translation>
    </message>
    <message>
        <source>Paste all clauses</source>
        <translation>Wklej wszystkie rozdziały</translation>
    </message>
    <message>
        <source>Paste the text of this clause from your licensed copy</source>
        <translation>Wklej tekst tego rozdziału z licencjonowanego egzemplarza</translation>
    </message>
    <message>
        <source>Reading licensed text</source>
        <translation>Odczytywanie tekstu licencjonowanego</translation>
    </message>
    <message>
        <source>Reading the text file</source>
        <translation>Odczytywanie pliku tekstowego</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Usuń wszystko</translation>
    </message>
    <message>
        <source>Remove all licensed text of {} from this computer?</source>
        <translation>Usunąć z tego komputera cały licencjonowany tekst {}?</translation>
    </message>
    <message>
        <source>Removing licensed text</source>
        <translation>Usuwanie tekstu licencjonowanego</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Text file of the standard</source>
        <translation>Plik tekstowy normy</translation>
    </message>
    <message>
        <source>Text files (*.txt *.md)</source>
        <translation>Pliki tekstowe (*.txt *.md)</translation>
    </message>
    <message>
        <source>Text that you licensed stays on this computer. It is shown beside the question, and is in no workspace, package, report or register. An audit keeps only a fingerprint, so that the program can say when the text of a clause has changed.</source>
        <translation>Licencjonowany tekst pozostaje na tym komputerze. Jest wyświetlany obok pytania, a nie trafia do żadnego obszaru roboczego, pakietu, raportu ani rejestru. Audyt przechowuje tylko odcisk, dzięki któremu program może wskazać, że tekst rozdziału się zmienił.</translation>
    </message>
    <message>
        <source>Your licensed text of the clause</source>
        <translation>Licencjonowany tekst rozdziału</translation>
    </message>
</context>
<context>
    <name>LinkEvidenceDialog</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Evidence of the audit</source>
        <translation>Dowody z audytu</translation>
    </message>
    <message>
        <source>Filter by number, caption or file name</source>
        <translation>Filtruj po numerze, opisie lub nazwie pliku</translation>
    </message>
    <message>
        <source>Filter the evidence</source>
        <translation>Filtruj dowody</translation>
    </message>
    <message>
        <source>Link evidence</source>
        <translation>Powiąż dowody</translation>
    </message>
    <message>
        <source>REF</source>
        <translation>REF</translation>
    </message>
    <message>
        <source>The audit has no evidence yet.</source>
        <translation>Audyt nie ma jeszcze dowodów.</translation>
    </message>
    <message>
        <source>Ticked evidence supports this record.</source>
        <translation>Zaznaczone dowody potwierdzają ten zapis.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Backed up and checked: {}</source>
        <translation>Utworzono i sprawdzono kopię zapasową: {}</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Tworzenie kopii zapasowej</translation>
    </message>
    <message>
        <source>History of this audit</source>
        <translation>Historia tego audytu</translation>
    </message>
    <message>
        <source>ISO20K Audit Workbench</source>
        <translation>ISO20K Audit Workbench</translation>
    </message>
    <message>
        <source>NOT SAVED: {}</source>
        <translation>NIE ZAPISANO: {}</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Nie otwarto żadnego obszaru roboczego.</translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation>Otwieranie obszaru roboczego…</translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation>Zapisz raport o problemie…</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Pokaż historię</translation>
    </message>
    <message>
        <source>The program was closed unexpectedly. Nothing that was saved is lost.</source>
        <translation>Program został nieoczekiwanie zamknięty. Nic z zapisanych danych nie przepadło.</translation>
    </message>
    <message>
        <source>The program was closed unexpectedly. Recovered half-typed text (places: {}); it is saved now.</source>
        <translation>Program został nieoczekiwanie zamknięty. Odzyskano częściowo wpisany tekst (miejsca: {}); jest już zapisany.</translation>
    </message>
    <message>
        <source>There is no audit {} here.</source>
        <translation>Nie ma tu audytu {}.</translation>
    </message>
    <message>
        <source>This text was changed in another window too. Both are kept, one after the other.</source>
        <translation>Ten tekst zmieniono także w innym oknie. Zachowano oba, jeden po drugim.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>audyt</translation>
    </message>
</context>
<context>
    <name>Markup</name>
    <message>
        <source>A picture takes {most} marks at most.</source>
        <translation>Na obrazie może być najwyżej {most} oznaczeń.</translation>
    </message>
    <message>
        <source>Change them there; this version leaves them as they are.</source>
        <translation>Można je zmienić tam; ta wersja pozostawia je bez zmian.</translation>
    </message>
    <message>
        <source>Drawing the marked copy</source>
        <translation>Rysowanie oznaczonej kopii</translation>
    </message>
    <message>
        <source>Evidence {number} cannot leave: {reason}.</source>
        <translation>Dowodu {number} nie można przekazać: {reason}.</translation>
    </message>
    <message>
        <source>Its original is kept; marks can be set on pictures only.</source>
        <translation>Oryginał jest zachowany; oznaczenia można umieszczać tylko na obrazach.</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Oznaczone</translation>
    </message>
    <message>
        <source>Marks and redactions: {}…</source>
        <translation>Oznaczenia i zaczernienia: {}…</translation>
    </message>
    <message>
        <source>Marks and redactions…	M</source>
        <translation>Oznaczenia i zaczernienia…	M</translation>
    </message>
    <message>
        <source>Marks can be set on photos and screenshots only.</source>
        <translation>Oznaczenia można umieszczać tylko na zdjęciach i zrzutach ekranu.</translation>
    </message>
    <message>
        <source>Marks on a picture are still being recorded; nothing was exported.</source>
        <translation>Oznaczenia na obrazie są jeszcze zapisywane; niczego nie wyeksportowano.</translation>
    </message>
    <message>
        <source>Open its marks, look at them and change one; then export again.</source>
        <translation>Należy otworzyć oznaczenia, obejrzeć je i jedno zmienić, a następnie wyeksportować ponownie.</translation>
    </message>
    <message>
        <source>Open the marked copy</source>
        <translation>Otwórz oznaczoną kopię</translation>
    </message>
    <message>
        <source>Open the marked copy: {}</source>
        <translation>Otwórz oznaczoną kopię: {}</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Zaczernione</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Należy przywrócić go z kopii zapasowej.</translation>
    </message>
    <message>
        <source>The file {name} is missing from the vault.</source>
        <translation>W magazynie brakuje pliku {name}.</translation>
    </message>
    <message>
        <source>The picture cannot be read ({size:,} bytes).</source>
        <translation>Nie można odczytać obrazu ({size:,} bajtów).</translation>
    </message>
    <message>
        <source>This picture has marks of a newer version of the program.</source>
        <translation>Ten obraz ma oznaczenia z nowszej wersji programu.</translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation>Należy spróbować ponownie za kilka sekund.</translation>
    </message>
    <message>
        <source>its marked copy was never made</source>
        <translation>nie utworzono jego oznaczonej kopii</translation>
    </message>
    <message>
        <source>two versions of its marks are in conflict</source>
        <translation>dwie wersje jego oznaczeń są sprzeczne</translation>
    </message>
    <message>
        <source>{name} is no picture.</source>
        <translation>{name} nie jest obrazem.</translation>
    </message>
    <message>
        <source>{} is no picture; marks go on photos and screenshots.</source>
        <translation>{} nie jest obrazem; oznaczenia umieszcza się na zdjęciach i zrzutach ekranu.</translation>
    </message>
</context>
<context>
    <name>MarkupSaver</name>
    <message>
        <source>Recording marks</source>
        <translation>Zapisywanie oznaczeń</translation>
    </message>
    <message>
        <source>Recording the marks was cancelled; they are kept as a draft.</source>
        <translation>Zapisywanie oznaczeń anulowano; zachowano je jako wersję roboczą.</translation>
    </message>
</context>
<context>
    <name>MarkupWindow</name>
    <message>
        <source>Arrow</source>
        <translation>Strzałka</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Czarny</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Niebieski</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Ramka</translation>
    </message>
    <message>
        <source>Choose a tool by its letter and drag on the picture. From the keyboard: Enter places a mark, Tab walks through them, arrow keys move, Shift with them resizes, Ctrl makes ten steps.</source>
        <translation>Należy wybrać narzędzie jego literą i przeciągnąć po obrazie. Na klawiaturze: Enter umieszcza oznaczenie, Tab przechodzi między oznaczeniami, strzałki przesuwają, z Shift zmieniają rozmiar, Ctrl oznacza dziesięć kroków.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Close without the last marks?</source>
        <translation>Zamknąć bez ostatnich oznaczeń?</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Zamknij bez nich</translation>
    </message>
    <message>
        <source>Colour of marks: {}</source>
        <translation>Kolor oznaczeń: {}</translation>
    </message>
    <message>
        <source>Cover with solid black; what is below never leaves (R)</source>
        <translation>Zakryj jednolitą czernią; to, co pod nią, nie zostanie przekazane (R)</translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Y)</source>
        <translation>Ponów (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Draw a box (B)</source>
        <translation>Narysuj ramkę (B)</translation>
    </message>
    <message>
        <source>Draw an arrow (A)</source>
        <translation>Narysuj strzałkę (A)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Dopasuj</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Zielony</translation>
    </message>
    <message>
        <source>Kept as a draft …</source>
        <translation>Zachowano wersję roboczą …</translation>
    </message>
    <message>
        <source>Lines of numbers stand under the picture in the report.</source>
        <translation>Wiersze numerów są w raporcie pod obrazem.</translation>
    </message>
    <message>
        <source>Marks and redactions</source>
        <translation>Oznaczenia i zaczernienia</translation>
    </message>
    <message>
        <source>Marks and redactions: {}</source>
        <translation>Oznaczenia i zaczernienia: {}</translation>
    </message>
    <message>
        <source>Marks can be set on photos and screenshots; pages of PDF files cannot be marked.</source>
        <translation>Oznaczenia można umieszczać na zdjęciach i zrzutach ekranu; stron plików PDF nie można oznaczać.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nie zapisano</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Opening the picture …</source>
        <translation>Otwieranie obrazu …</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Oryginał</translation>
    </message>
    <message>
        <source>Record the marks and close (Esc)</source>
        <translation>Zapisz oznaczenia i zamknij (Esc)</translation>
    </message>
    <message>
        <source>Recording …</source>
        <translation>Zapisywanie …</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Czerwony</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Zaczernij</translation>
    </message>
    <message>
        <source>Redactions: {}. Reports, registers and evidence folders get a copy in which what they cover is gone. The original stays in the vault, untouched.</source>
        <translation>Zaczernienia: {}. Raporty, rejestry i foldery dowodów otrzymują kopię, w której zakryta treść jest usunięta. Oryginał pozostaje nienaruszony w magazynie.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove the selected mark (Del)</source>
        <translation>Usuń zaznaczone oznaczenie (Del)</translation>
    </message>
    <message>
        <source>Reports, registers and evidence folders get the marked copy. The original stays in the vault, untouched.</source>
        <translation>Raporty, rejestry i foldery dowodów otrzymują oznaczoną kopię. Oryginał pozostaje nienaruszony w magazynie.</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Zapisano {}</translation>
    </message>
    <message>
        <source>Saves by itself</source>
        <translation>Zapisuje się samo</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Zaznacz</translation>
    </message>
    <message>
        <source>Select, move and resize marks (V)</source>
        <translation>Zaznacz, przesuń i zmień rozmiar oznaczeń (V)</translation>
    </message>
    <message>
        <source>Set a number with its line of text (N)</source>
        <translation>Umieść numer z wierszem tekstu (N)</translation>
    </message>
    <message>
        <source>Show the picture as it was received, without marks</source>
        <translation>Pokaż obraz w postaci otrzymanej, bez oznaczeń</translation>
    </message>
    <message>
        <source>Show the whole picture (0)</source>
        <translation>Pokaż cały obraz (0)</translation>
    </message>
    <message>
        <source>State of saving</source>
        <translation>Stan zapisu</translation>
    </message>
    <message>
        <source>Take the last step back (Ctrl+Z)</source>
        <translation>Cofnij ostatni krok (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>They could not be recorded: {}</source>
        <translation>Nie udało się ich zapisać: {}</translation>
    </message>
    <message>
        <source>This picture has marks of a newer version of the program. They can be changed only there.</source>
        <translation>Ten obraz ma oznaczenia z nowszej wersji programu. Można je zmienić tylko w niej.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Fioletowy</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Słowa</translation>
    </message>
    <message>
        <source>Write on the picture (T)</source>
        <translation>Pisz na obrazie (T)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Powiększ (+)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Pomniejsz</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Pomniejsz (-)</translation>
    </message>
</context>
<context>
    <name>MeetingKind</name>
    <message>
        <source>Audit team meeting</source>
        <translation>Spotkanie zespołu audytującego</translation>
    </message>
    <message>
        <source>Closing meeting</source>
        <translation>Spotkanie zamykające</translation>
    </message>
    <message>
        <source>Opening meeting</source>
        <translation>Spotkanie otwierające</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Add attendee</source>
        <translation>Dodaj uczestnika</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Dodaj spotkanie</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Spotkania</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokół</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>No meetings yet. The report names the opening and the closing meeting.</source>
        <translation>Brak spotkań. Raport podaje spotkanie otwierające i zamykające.</translation>
    </message>
    <message>
        <source>Nobody is named as present yet.</source>
        <translation>Nie wskazano jeszcze obecnych.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Obecność</translation>
    </message>
    <message>
        <source>What was said and agreed</source>
        <translation>Co powiedziano i uzgodniono</translation>
    </message>
    <message>
        <source>Who attended</source>
        <translation>Kto uczestniczył</translation>
    </message>
</context>
<context>
    <name>MessageArea</name>
    <message>
        <source>Bring back</source>
        <translation>Przywróć</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>{} entries</source>
        <translation>wpisy: {}</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Not understood and not saved: write it as 2026-10-31 14:05.</source>
        <translation>Niezrozumiałe i niezapisane: wymagany zapis 2026-10-31 14:05.</translation>
    </message>
    <message>
        <source>Not understood and not saved: write it as 2026-10-31.</source>
        <translation>Niezrozumiałe i niezapisane: wymagany zapis 2026-10-31.</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Wybierz dzień</translation>
    </message>
    <message>
        <source>Pick a day: {}</source>
        <translation>Wybierz dzień: {}</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>RRRR-MM-DD</translation>
    </message>
    <message>
        <source>YYYY-MM-DD hh:mm</source>
        <translation>RRRR-MM-DD gg:mm</translation>
    </message>
</context>
<context>
    <name>NewAuditDialog</name>
    <message>
        <source>&amp;Facts about the place</source>
        <translation>&amp;Fakty o miejscu</translation>
    </message>
    <message>
        <source>&amp;Facts about the place ({})</source>
        <translation>&amp;Fakty o miejscu ({})</translation>
    </message>
    <message>
        <source>&amp;Hand out</source>
        <translation>&amp;Przydział</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>P&amp;ytania</translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation>&amp;Audyt</translation>
    </message>
    <message>
        <source>Choose parts…</source>
        <translation>Wybierz części…</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation>Nowy audyt</translation>
    </message>
    <message>
        <source>No checklist is chosen.</source>
        <translation>Nie wybrano listy kontrolnej.</translation>
    </message>
    <message>
        <source>No question is ticked.</source>
        <translation>Nie zaznaczono żadnego pytania.</translation>
    </message>
    <message>
        <source>Only a checklist is needed; everything else can be completed in Plan.</source>
        <translation>Potrzebna jest tylko lista kontrolna; resztę można uzupełnić na stronie Plan.</translation>
    </message>
    <message>
        <source>Pages of the new audit</source>
        <translation>Strony nowego audytu</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Odczytywanie…</translation>
    </message>
    <message>
        <source>Start audit</source>
        <translation>Rozpocznij audyt</translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>&amp;Teksty</translation>
    </message>
    <message>
        <source>There is no usable checklist. Put one into the workspace&apos;s checklists folder.</source>
        <translation>Nie ma listy kontrolnej nadającej się do użycia. Należy umieścić ją w folderze list kontrolnych obszaru roboczego.</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Answer to the reviewer</source>
        <translation>Odpowiedź dla przeglądającego</translation>
    </message>
    <message>
        <source>Answer: {}</source>
        <translation>Odpowiedź: {}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Z odpowiedzią</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">Zmień…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished">Przejdź do tego</translation>
    </message>
    <message>
        <source>Next returned</source>
        <translation>Następne zwrócone</translation>
    </message>
    <message>
        <source>Next returned ({})</source>
        <translation>Następne zwrócone ({})</translation>
    </message>
    <message>
        <source>Parts of this note are in conflict; it counts as open until that is settled.</source>
        <translation>Części tej notatki są w konflikcie; do rozstrzygnięcia liczy się jako otwarta.</translation>
    </message>
    <message>
        <source>Remark by {}</source>
        <translation>Uwaga: {}</translation>
    </message>
    <message>
        <source>Return again…</source>
        <translation>Zwróć ponownie…</translation>
    </message>
    <message>
        <source>Returned by {}</source>
        <translation>Zwrot: {}</translation>
    </message>
    <message>
        <source>Tells the reviewer that you are done with it (Enter)</source>
        <translation>Informuje przeglądającego, że to gotowe (Enter)</translation>
    </message>
    <message>
        <source>Text, kind, or for whom the note is</source>
        <translation>Tekst, rodzaj lub adresat notatki</translation>
    </message>
    <message>
        <source>The note is settled</source>
        <translation>Notatka jest załatwiona</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Czego jeszcze brakuje</translation>
    </message>
    <message>
        <source>What is still missing; Enter returns it</source>
        <translation>Czego jeszcze brakuje; Enter zwraca</translation>
    </message>
    <message>
        <source>What you did about it, in one line</source>
        <translation>Co z tym zrobiono, w jednym wierszu</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Ty</translation>
    </message>
    <message>
        <source>{when} · for nobody in particular · open</source>
        <translation>{when} · dla nikogo konkretnego · otwarta</translation>
    </message>
    <message>
        <source>{when} · for {name} · answered {answered}, waits for the reviewer</source>
        <translation>{when} · dla: {name} · odpowiedź {answered}, czeka na przeglądającego</translation>
    </message>
    <message>
        <source>{when} · for {name} · cleared by {who}, {cleared}</source>
        <translation>{when} · dla: {name} · zamknięcie: {who}, {cleared}</translation>
    </message>
    <message>
        <source>{when} · for {name} · open</source>
        <translation>{when} · dla: {name} · otwarta</translation>
    </message>
</context>
<context>
    <name>Numbering</name>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Say why this finding gets another number.</source>
        <translation>Należy podać, dlaczego to ustalenie dostaje inny numer.</translation>
    </message>
    <message>
        <source>{number} is this finding&apos;s alone; a number is given once.</source>
        <translation>{number} należy tylko do tego ustalenia; numer nadaje się raz.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Can run, never opened. {}</source>
        <translation>Wykonywalny, nigdy nieotwierany. {}</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Wybierz inny folder…</translation>
    </message>
    <message>
        <source>No program on this computer opens {}.</source>
        <translation>Żaden program na tym komputerze nie otwiera {}.</translation>
    </message>
    <message>
        <source>Open a workspace, or choose an empty folder for a new one</source>
        <translation>Otwórz obszar roboczy lub wybierz pusty folder na nowy</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Otwórz do odczytu</translation>
    </message>
    <message>
        <source>Open for reading only: somebody else writes to this workspace. Nothing can be changed.</source>
        <translation>Otwarte tylko do odczytu: w tym obszarze roboczym zapisuje ktoś inny. Niczego nie można zmienić.</translation>
    </message>
    <message>
        <source>Opening {}</source>
        <translation>Otwieranie {}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>Nie można otworzyć obszaru roboczego</translation>
    </message>
    <message>
        <source>The workspace is in use</source>
        <translation>Obszar roboczy jest w użyciu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>{}: can run, never opened.</source>
        <translation>{}: wykonywalny, nigdy nieotwierany.</translation>
    </message>
</context>
<context>
    <name>OriginalsChoice</name>
    <message>
        <source>Add the originals</source>
        <translation>Dodaj oryginały</translation>
    </message>
    <message>
        <source>Evidence folder: add the originals of marked pictures</source>
        <translation>Folder dowodów: dodaj oryginały oznaczonych obrazów</translation>
    </message>
    <message>
        <source>Hand out what was redacted, too?</source>
        <translation>Przekazać także to, co zaczerniono?</translation>
    </message>
    <message>
        <source>The evidence folder then holds these pictures as they were received, in a folder of their own. Pictures with redactions: {redacted}. Everything that was covered can be seen there. Pictures with marks only: {marked}.</source>
        <translation>Folder dowodów będzie wtedy zawierać te obrazy w postaci otrzymanej, w osobnym folderze. Obrazy z zaczernieniami: {redacted}. Widać na nich wszystko, co zakryto. Obrazy tylko z oznaczeniami: {marked}.</translation>
    </message>
    <message>
        <source>Without it, exports contain the marked and redacted copies only</source>
        <translation>Bez tego eksporty zawierają tylko oznaczone i zaczernione kopie</translation>
    </message>
</context>
<context>
    <name>OtherPapers</name>
    <message>
        <source>Answers of other auditors</source>
        <translation>Odpowiedzi innych audytorów</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Rozstrzygnij</translation>
    </message>
    <message>
        <source>Concluded: {result}. {reason}</source>
        <translation>Rozstrzygnięto: {result}. {reason}</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>Rozmówcy</translation>
    </message>
    <message>
        <source>Lead auditor&apos;s conclusion</source>
        <translation>Wniosek audytora wiodącego</translation>
    </message>
    <message>
        <source>Other auditors</source>
        <translation>Inni audytorzy</translation>
    </message>
    <message>
        <source>Reason of the conclusion</source>
        <translation>Uzasadnienie wniosku</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Próbka</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Zbadano</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Take the conclusion back</source>
        <translation>Cofnij wniosek</translation>
    </message>
    <message>
        <source>The answers diverge. The lead auditor concludes, with a reason.</source>
        <translation>Odpowiedzi są rozbieżne. Audytor wiodący rozstrzyga z uzasadnieniem.</translation>
    </message>
    <message>
        <source>What decided it</source>
        <translation>Co przesądziło</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>A small signed file for its sender: this package arrived whole</source>
        <translation>Mały podpisany plik dla nadawcy: pakiet dotarł w całości</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Zamknij</translation>
    </message>
    <message>
        <source>Copy the receipt as text</source>
        <translation>Kopiuj potwierdzenie odbioru jako tekst</translation>
    </message>
    <message>
        <source>Evidence files that neither the package nor this workspace has: {}</source>
        <translation>Pliki dowodów, których nie ma ani w pakiecie, ani w tym obszarze roboczym: {}</translation>
    </message>
    <message>
        <source>Nothing was new</source>
        <translation>Nie było nic nowego</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Zapisz potwierdzenie odbioru…</translation>
    </message>
    <message>
        <source>Show 1 disagreement</source>
        <translation>Pokaż 1 różnicę ocen</translation>
    </message>
    <message>
        <source>Show the conflict</source>
        <translation>Pokaż konflikt</translation>
    </message>
    <message>
        <source>Show the possible duplicate</source>
        <translation>Pokaż możliwy duplikat</translation>
    </message>
    <message>
        <source>Show {} conflicts</source>
        <translation>Pokaż konflikty ({})</translation>
    </message>
    <message>
        <source>Show {} disagreements</source>
        <translation>Pokaż różnice ocen ({})</translation>
    </message>
    <message>
        <source>Show {} possible duplicates</source>
        <translation>Pokaż możliwe duplikaty ({})</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Rozpocznij pracę</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Cofnij import…</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Zaimportowano</translation>
    </message>
    <message>
        <source>To confirm by telephone: {words} · {digits}</source>
        <translation>Do potwierdzenia telefonicznego: {words} · {digits}</translation>
    </message>
    <message>
        <source>Undo this import: what came with it counts no longer here</source>
        <translation>Cofnij ten import: to, co z nim przyszło, przestaje się tu liczyć</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Question without words</source>
        <translation>Pytanie bez treści</translation>
    </message>
    <message>
        <source>Section without title</source>
        <translation>Sekcja bez tytułu</translation>
    </message>
    <message>
        <source>Sections and questions</source>
        <translation>Sekcje i pytania</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>By ITIL 4 practice</source>
        <translation>Według praktyk ITIL 4</translation>
    </message>
    <message>
        <source>By clause</source>
        <translation>Według rozdziałów</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Sprawdzanie …</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ustalenia</translation>
    </message>
    <message>
        <source>Gravest result or finding of each group, and the share of judged questions that is met.</source>
        <translation>Najpoważniejszy wynik lub ustalenie każdej grupy oraz udział spełnionych wśród ocenionych pytań.</translation>
    </message>
    <message>
        <source>Issued on {} as version {}.</source>
        <translation>Wydano {} jako wersję {}.</translation>
    </message>
    <message>
        <source>Nothing blocks: the report can be issued.</source>
        <translation>Nic nie blokuje: raport można wydać.</translation>
    </message>
    <message>
        <source>Of these, findings that say the same: {findings}, in groups: {groups}</source>
        <translation>W tym ustalenia, które mówią to samo: {findings}, w grupach: {groups}</translation>
    </message>
    <message>
        <source>Progress by section</source>
        <translation>Postęp według sekcji</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Pytania z odpowiedzią</translation>
    </message>
    <message>
        <source>Read the results by</source>
        <translation>Odczyt wyników według</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Odczytywanie …</translation>
    </message>
    <message>
        <source>Results by clause</source>
        <translation>Wyniki według rozdziałów</translation>
    </message>
    <message>
        <source>Score of the values: {} %</source>
        <translation>Wynik wartości: {} %</translation>
    </message>
    <message>
        <source>The report, and what it lacks</source>
        <translation>Raport i jego braki</translation>
    </message>
    <message>
        <source>What is missing before the report can be issued</source>
        <translation>Czego brakuje, zanim będzie można wydać raport</translation>
    </message>
    <message>
        <source>evidence {}</source>
        <translation>dowody: {}</translation>
    </message>
    <message>
        <source>lead auditor {}</source>
        <translation>audytor wiodący {}</translation>
    </message>
    <message>
        <source>no lead auditor</source>
        <translation>brak audytora wiodącego</translation>
    </message>
    <message>
        <source>{} of {} questions answered ({} %)</source>
        <translation>{} z {} pytań z odpowiedzią ({} %)</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>od {} do {}</translation>
    </message>
    <message>
        <source>{}, by clause</source>
        <translation>{}, według rozdziałów</translation>
    </message>
</context>
<context>
    <name>OwnAreas</name>
    <message>
        <source>Add own area</source>
        <translation>Dodaj własny obszar</translation>
    </message>
    <message>
        <source>For example 8.6: covers 8.6.1 too</source>
        <translation>Na przykład 8.6: obejmuje też 8.6.1</translation>
    </message>
    <message>
        <source>For example incident management</source>
        <translation>Na przykład zarządzanie incydentami</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Trwa</translation>
    </message>
    <message>
        <source>It ended…</source>
        <translation>Zakończone…</translation>
    </message>
    <message>
        <source>Kind of own area</source>
        <translation>Rodzaj własnego obszaru</translation>
    </message>
    <message>
        <source>Last day of this work</source>
        <translation>Ostatni dzień tej pracy</translation>
    </message>
    <message>
        <source>Name of the client account</source>
        <translation>Nazwa klienta (konta)</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Nazwa usługi</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nazwa lokalizacji</translation>
    </message>
    <message>
        <source>Nobody audits their own work. What is named here is not handed to them without a reason, up to twelve months after its last day.</source>
        <translation>Nikt nie audytuje własnej pracy. Wymienione tu obszary nie są tej osobie przydzielane bez powodu, do dwunastu miesięcy po ostatnim dniu.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Notatka</translation>
    </message>
    <message>
        <source>Note on the own area</source>
        <translation>Notatka do własnego obszaru</translation>
    </message>
    <message>
        <source>Own areas of work</source>
        <translation>Własne obszary pracy</translation>
    </message>
    <message>
        <source>Recorded by mistake; undo brings it back</source>
        <translation>Zapisane przez pomyłkę; cofnięcie to przywraca</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Usuń</translation>
    </message>
    <message>
        <source>Take the chosen one into the line above, to give it a last day</source>
        <translation>Przenieś wybrany do wiersza powyżej, aby podać jego ostatni dzień</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Do</translation>
    </message>
    <message>
        <source>Until, if it ended</source>
        <translation>Do kiedy, jeśli zakończono</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Co</translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished">Który</translation>
    </message>
    <message>
        <source>Which site, client account, service, clause or process</source>
        <translation>Która lokalizacja, klient, usługa, rozdział lub proces</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>A section can be planned with 0 to 2400 minutes.</source>
        <translation>Na sekcję można zaplanować od 0 do 2400 minut.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niski</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Zwykły</translation>
    </message>
    <message>
        <source>Split it over several days in the plan.</source>
        <translation>Należy rozłożyć ją w planie na kilka dni.</translation>
    </message>
    <message>
        <source>a nonconformity was seen in this clause</source>
        <translation>w tym rozdziale stwierdzono niezgodność</translation>
    </message>
    <message>
        <source>evidence is required</source>
        <translation>wymagany dowód</translation>
    </message>
    <message>
        <source>nonconformity last time</source>
        <translation>poprzednio niezgodność</translation>
    </message>
    <message>
        <source>weight {}</source>
        <translation>waga {}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} godz. {minutes} min</translation>
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
        <translation>Zgodnie z planem, do {}</translation>
    </message>
    <message>
        <source>Left out for lack of time.</source>
        <translation>Pominięto z braku czasu.</translation>
    </message>
    <message>
        <source>Marked as not sampled: {}. Undo takes it back.</source>
        <translation>Oznaczono jako poza próbką: {}. Polecenie Cofnij to odwraca.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Bez limitu</translation>
    </message>
    <message>
        <source>Nothing open here</source>
        <translation>Nic otwartego</translation>
    </message>
    <message>
        <source>Open: {count}, about {time}</source>
        <translation>Otwarte: {count}, około {time}</translation>
    </message>
    <message>
        <source>Questions to leave out so that the rest fits, least loss first</source>
        <translation>Pytania do pominięcia, aby reszta się zmieściła, od najmniejszej straty</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Czas minął</translation>
    </message>
    <message>
        <source>Time left: no limit</source>
        <translation>Pozostały czas: bez limitu</translation>
    </message>
    <message>
        <source>Time left: until {}</source>
        <translation>Pozostały czas: do {}</translation>
    </message>
    <message>
        <source>Times by section…</source>
        <translation>Czasy sekcji…</translation>
    </message>
    <message>
        <source>Time…</source>
        <translation>Czas…</translation>
    </message>
    <message>
        <source>Until a time of day…</source>
        <translation>Do godziny…</translation>
    </message>
    <message>
        <source>Until when there is time here</source>
        <translation>Do kiedy jest tu czas</translation>
    </message>
    <message>
        <source>Until {}</source>
        <translation>Do {}</translation>
    </message>
    <message>
        <source>What can wait…</source>
        <translation>Co może zaczekać…</translation>
    </message>
    <message>
        <source>{left} left, {short} short</source>
        <translation>pozostało {left}, brakuje {short}</translation>
    </message>
    <message>
        <source>{time} from now, until {end}</source>
        <translation>{time} od teraz, do {end}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>pozostało {}</translation>
    </message>
</context>
<context>
    <name>PackageDesk</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Making the receipt</source>
        <translation>Tworzenie potwierdzenia odbioru</translation>
    </message>
    <message>
        <source>Open packages</source>
        <translation>Otwórz pakiety</translation>
    </message>
    <message>
        <source>Packages and receipts ({})</source>
        <translation>Pakiety i potwierdzenia odbioru ({})</translation>
    </message>
    <message>
        <source>Reading a receipt</source>
        <translation>Odczytywanie potwierdzenia odbioru</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Zapisz potwierdzenie odbioru</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Zapisano: {}</translation>
    </message>
    <message>
        <source>Saving the receipt</source>
        <translation>Zapisywanie potwierdzenia odbioru</translation>
    </message>
    <message>
        <source>Show packages</source>
        <translation>Pokaż pakiety</translation>
    </message>
    <message>
        <source>The receipt is on the clipboard.</source>
        <translation>Potwierdzenie odbioru jest w schowku.</translation>
    </message>
    <message>
        <source>{} was taken back. Taking the same file in again brings it back.</source>
        <translation>Cofnięto import {}. Ponowny import tego samego pliku go przywraca.</translation>
    </message>
</context>
<context>
    <name>PackageDrops</name>
    <message>
        <source>Open the package</source>
        <translation>Otwórz pakiet</translation>
    </message>
    <message>
        <source>Open {} packages</source>
        <translation>Otwórz pakiety ({})</translation>
    </message>
</context>
<context>
    <name>PackageRows</name>
    <message>
        <source>In words</source>
        <translation>Słowami</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakiet</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>Co przyniósł</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Kiedy</translation>
    </message>
    <message>
        <source>arrived {time}, taken in by {name}</source>
        <translation>dotarł {time}, import: {name}</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>wszyscy</translation>
    </message>
    <message>
        <source>for {name}, version {version}</source>
        <translation>dla: {name}, wersja {version}</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>od: {name}</translation>
    </message>
    <message>
        <source>from {name}, version {version}</source>
        <translation>od: {name}, wersja {version}</translation>
    </message>
    <message>
        <source>received {received} = new {new} + known {known} + held {held} + refused {refused}</source>
        <translation>otrzymane {received} = nowe {new} + znane {known} + wstrzymane {held} + odrzucone {refused}</translation>
    </message>
    <message>
        <source>taken back {time}: {reason}</source>
        <translation>cofnięto {time}: {reason}</translation>
    </message>
    <message>
        <source>written here, no receipt yet</source>
        <translation>zapisany tutaj, bez potwierdzenia odbioru</translation>
    </message>
    <message>
        <source>{told} (only what was new)</source>
        <translation>{told} (tylko nowe)</translation>
    </message>
</context>
<context>
    <name>PackageWindow</name>
    <message>
        <source>&amp;Show what is typed</source>
        <translation type="unfinished">&amp;Pokaż wpisywany tekst</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Anuluj</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Anulowano. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished">Wybierz inny plik…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Zamknij</translation>
    </message>
    <message>
        <source>Its sender tells you the passphrase, in another way than the file.</source>
        <translation>Hasło podaje nadawca, inną drogą niż plik.</translation>
    </message>
    <message>
        <source>Looking into {}</source>
        <translation>Sprawdzanie: {}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Not taken in as the signature stands; see above.</source>
        <translation>Nie zostanie zaimportowany przy takim podpisie; zob. powyżej.</translation>
    </message>
    <message>
        <source>Nothing is changed; the file can be opened again (Esc)</source>
        <translation>Niczego się nie zmienia; plik można otworzyć ponownie (Esc)</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Package from {}</source>
        <translation type="unfinished">Pakiet od: {}</translation>
    </message>
    <message>
        <source>Passphrase of the package</source>
        <translation>Hasło pakietu</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Postęp</translation>
    </message>
    <message>
        <source>Say first who you are.</source>
        <translation>Najpierw należy wskazać swoją osobę.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Taking in {}</source>
        <translation>Importowanie: {}</translation>
    </message>
    <message>
        <source>This is audit {number} of {organisation}, for {name}, from {sender}.</source>
        <translation>To audyt {number} organizacji {organisation}, dla: {name}, od: {sender}.</translation>
    </message>
    <message>
        <source>This package is encrypted</source>
        <translation>Ten pakiet jest zaszyfrowany</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished">Ten obszar roboczy jest otwarty tylko do odczytu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Workspace for this package: one that is there, or an empty folder</source>
        <translation>Obszar roboczy dla tego pakietu: istniejący lub pusty folder</translation>
    </message>
    <message>
        <source>You have {questions} in {sections}, due {time}.</source>
        <translation>Do wykonania: {questions} ({sections}), termin {time}.</translation>
    </message>
    <message>
        <source>You have {questions} in {sections}.</source>
        <translation>Do wykonania: {questions} ({sections}).</translation>
    </message>
    <message>
        <source>compared by telephone</source>
        <translation>porównano telefonicznie</translation>
    </message>
    <message>
        <source>one section</source>
        <translation>jedna sekcja</translation>
    </message>
    <message>
        <source>{} cannot be taken in</source>
        <translation>Nie można zaimportować {}</translation>
    </message>
    <message>
        <source>{} sections</source>
        <translation>sekcje: {}</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>Audit</source>
        <translation type="unfinished">Audyt</translation>
    </message>
    <message>
        <source>Choose for whom the package is.</source>
        <translation>Należy wybrać, dla kogo jest pakiet.</translation>
    </message>
    <message>
        <source>Files were missing in an earlier package, so everything is in it.</source>
        <translation>We wcześniejszym pakiecie brakowało plików, więc zawiera on wszystko.</translation>
    </message>
    <message>
        <source>It is for several people, so everything is in it.</source>
        <translation>Jest dla kilku osób, więc zawiera wszystko.</translation>
    </message>
    <message>
        <source>Nothing is known to have arrived there yet, so everything is in it.</source>
        <translation>Nie wiadomo, czy cokolwiek tam już dotarło, więc zawiera wszystko.</translation>
    </message>
    <message>
        <source>The receiver may lack entries from before the last package, so everything is in it.</source>
        <translation>Odbiorcy może brakować wpisów sprzed ostatniego pakietu, więc zawiera wszystko.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished">Ten obszar roboczy jest otwarty tylko do odczytu.</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>audytor</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>zespół</translation>
    </message>
    <message>
        <source>{audit} for {person} {date}</source>
        <translation>{audit} dla {person} {date}</translation>
    </message>
    <message>
        <source>{audit} from {person} {version}</source>
        <translation>{audit} od {person} {version}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Auditor</source>
        <translation>Audytor</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Należy wybrać inny folder.</translation>
    </message>
    <message>
        <source>Choose the working papers of all questions.</source>
        <translation>Należy wybrać dokumenty robocze wszystkich pytań.</translation>
    </message>
    <message>
        <source>Copy what is written here into the program; keep the sheets as evidence.</source>
        <translation>To, co zapisano tutaj, należy przenieść do programu, a arkusze zachować jako dowód.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Further notes</source>
        <translation>Dalsze notatki</translation>
    </message>
    <message>
        <source>Interviewed (name and role)</source>
        <translation>Rozmówcy (imię, nazwisko, rola)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>Seen and said, records and sample</source>
        <translation>Obserwacje i wypowiedzi, zapisy i próbka</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>There is no question to print.</source>
        <translation>Nie ma pytania do wydrukowania.</translation>
    </message>
    <message>
        <source>Tick one result for each question. Write down what makes it verifiable: record numbers, versions, dates, places, how many were looked at.</source>
        <translation>Przy każdym pytaniu należy zaznaczyć jeden wynik. Należy zapisać to, co umożliwia weryfikację: numery zapisów, wersje, daty, miejsca, liczbę zbadanych.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Value: {value}</source>
        <translation>Wartość: {value}</translation>
    </message>
    <message>
        <source>Working papers</source>
        <translation>Dokumenty robocze</translation>
    </message>
    <message>
        <source>Working papers to fill in by hand</source>
        <translation>Dokumenty robocze do ręcznego wypełnienia</translation>
    </message>
    <message>
        <source>Working papers {number}</source>
        <translation>Dokumenty robocze {number}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({reason}).</source>
        <translation>{target}: nie można zapisać ({reason}).</translation>
    </message>
</context>
<context>
    <name>PartKind</name>
    <message>
        <source>Client account</source>
        <translation type="unfinished">Klient (konto)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Pytanie</translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished">Sekcja</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">Lokalizacja</translation>
    </message>
</context>
<context>
    <name>PartRows</name>
    <message>
        <source>Due</source>
        <translation type="unfinished">Termin</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation type="unfinished">Przydzielono</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
    <message>
        <source>Nobody ({loose} of {all})</source>
        <translation>Nikt ({loose} z {all})</translation>
    </message>
    <message>
        <source>Overdue: {}</source>
        <translation>Po terminie: {}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">Część</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Zaplanowano</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Pytania</translation>
    </message>
    <message>
        <source>With other parts</source>
        <translation>Z innymi częściami</translation>
    </message>
    <message>
        <source>{} (own work)</source>
        <translation>{} (własna praca)</translation>
    </message>
    <message>
        <source>{} (own work, with reason)</source>
        <translation>{} (własna praca, z powodem)</translation>
    </message>
</context>
<context>
    <name>PartTable</name>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Przydzielono</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sekcja</translation>
    </message>
    <message>
        <source>Section {} is handed to</source>
        <translation>Sekcję {} przydzielono</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>Add person</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation>Niezależność</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Imię i nazwisko osoby</translation>
    </message>
    <message>
        <source>Name of the person to add</source>
        <translation>Imię i nazwisko osoby do dodania</translation>
    </message>
    <message>
        <source>Nobody takes part yet. Name the lead auditor first.</source>
        <translation>Nikt jeszcze nie uczestniczy. Najpierw należy wskazać audytora wiodącego.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Role of the person to add</source>
        <translation>Rola osoby do dodania</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Podano</translation>
    </message>
    <message>
        <source>Team and auditees</source>
        <translation>Zespół i audytowani</translation>
    </message>
</context>
<context>
    <name>PartsPage</name>
    <message>
        <source>All ITIL 4 practices</source>
        <translation>Wszystkie praktyki ITIL 4</translation>
    </message>
    <message>
        <source>All clauses</source>
        <translation>Wszystkie rozdziały</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Wszystkie sekcje</translation>
    </message>
    <message>
        <source>Ask &amp;only these</source>
        <translation>Zadaj &amp;tylko te</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Rozdział</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtruj po słowach</translation>
    </message>
    <message>
        <source>Filter questions by words or number</source>
        <translation>Filtruj pytania po słowach lub numerze</translation>
    </message>
    <message>
        <source>ITIL 4 practice</source>
        <translation>Praktyka ITIL 4</translation>
    </message>
    <message>
        <source>In view: {shown} questions, {ticked} ticked</source>
        <translation>Widoczne pytania: {shown}, zaznaczone: {ticked}</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Pytania do zadania</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sekcja</translation>
    </message>
    <message>
        <source>T&amp;ick all</source>
        <translation>&amp;Zaznacz wszystkie</translation>
    </message>
    <message>
        <source>T&amp;ick these</source>
        <translation>&amp;Zaznacz te</translation>
    </message>
    <message>
        <source>U&amp;ntick all</source>
        <translation>&amp;Odznacz wszystkie</translation>
    </message>
    <message>
        <source>U&amp;ntick these</source>
        <translation>&amp;Odznacz te</translation>
    </message>
</context>
<context>
    <name>PassphraseBox</name>
    <message>
        <source>&amp;Encrypt with a passphrase</source>
        <translation>&amp;Szyfruj hasłem</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>P&amp;owtórz</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Pokaż wpisywany tekst</translation>
    </message>
    <message>
        <source>Fair: a word more makes it good.</source>
        <translation>Średnie: jeszcze jedno słowo i będzie dobre.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are easy to say and hard to guess.</source>
        <translation>Cztery lub więcej niepowiązanych słów łatwo powiedzieć, a trudno odgadnąć.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Dobre.</translation>
    </message>
    <message>
        <source>Nobody can read the package without it; tell it the receiver in another way than the file</source>
        <translation>Bez niego nikt nie odczyta pakietu; należy je przekazać odbiorcy inną drogą niż plik</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Powtórz hasło</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Silne.</translation>
    </message>
    <message>
        <source>The two do not say the same.</source>
        <translation>Hasła nie są takie same.</translation>
    </message>
    <message>
        <source>Weak: can be guessed by whoever finds the file.</source>
        <translation>Słabe: odgadnie je każdy, kto znajdzie plik.</translation>
    </message>
</context>
<context>
    <name>Pending</name>
    <message>
        <source>Asked “{text}”: {outcome}</source>
        <translation>Zapytano „{text}”: {outcome}</translation>
    </message>
    <message>
        <source>Say what is to be asked.</source>
        <translation>Należy podać, o co zapytać.</translation>
    </message>
    <message>
        <source>{whom}, asked “{text}”: {outcome}</source>
        <translation>{whom}, zapytano „{text}”: {outcome}</translation>
    </message>
</context>
<context>
    <name>PendingHere</name>
    <message>
        <source>More to ask: {}</source>
        <translation>Więcej do zapytania: {}</translation>
    </message>
    <message>
        <source>Show it in the list, to tick it off</source>
        <translation>Pokaż na liście, aby odznaczyć</translation>
    </message>
    <message>
        <source>To ask about this question</source>
        <translation>Do zapytania w tym pytaniu</translation>
    </message>
    <message>
        <source>To ask {whom}: {text}</source>
        <translation>Zapytać {whom}: {text}</translation>
    </message>
    <message>
        <source>To ask: {}</source>
        <translation>Do zapytania: {}</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">Audytor</translation>
    </message>
    <message>
        <source>Not named in the schedule</source>
        <translation>Poza harmonogramem</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Zaplanowano</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Pytania</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Rola</translation>
    </message>
    <message>
        <source>Time in the schedule</source>
        <translation>Czas w harmonogramie</translation>
    </message>
    <message>
        <source>{available}, {over} too much</source>
        <translation>{available}, za dużo o {over}</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Bank account number</source>
        <translation>Numer rachunku bankowego</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Payment card number</source>
        <translation>Numer karty płatniczej</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numer telefonu</translation>
    </message>
    <message>
        <source>[account number removed]</source>
        <translation>[numer rachunku usunięto]</translation>
    </message>
    <message>
        <source>[card number removed]</source>
        <translation>[numer karty usunięto]</translation>
    </message>
    <message>
        <source>[e-mail removed]</source>
        <translation>[e-mail usunięto]</translation>
    </message>
    <message>
        <source>[name removed]</source>
        <translation>[nazwisko usunięto]</translation>
    </message>
    <message>
        <source>[phone number removed]</source>
        <translation>[numer telefonu usunięto]</translation>
    </message>
</context>
<context>
    <name>PersonalDataCard</name>
    <message>
        <source>For example [e-mail removed]; the audit itself and what is meant to be there stay as they are</source>
        <translation>Na przykład [e-mail usunięto]; sam audyt i dane zamierzone pozostają bez zmian</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Przeszukiwanie …</translation>
    </message>
    <message>
        <source>Meant to be there</source>
        <translation type="unfinished">Zamierzone</translation>
    </message>
    <message>
        <source>Meant to be there: {}</source>
        <translation>Zamierzone: {}</translation>
    </message>
    <message>
        <source>None found in {} texts, captions and file names.</source>
        <translation>Nie znaleziono żadnych w tekstach, opisach i nazwach plików ({}).</translation>
    </message>
    <message>
        <source>Places: {count}. Nothing is blocked; roles, ticket numbers and the audit team are not listed.</source>
        <translation>Miejsca: {count}. Nic nie jest blokowane; role, numery zgłoszeń i zespół audytujący nie są wykazywane.</translation>
    </message>
    <message>
        <source>Point out again</source>
        <translation>Wskazuj ponownie</translation>
    </message>
    <message>
        <source>Point out {kind} {value} again</source>
        <translation>Wskazuj ponownie {kind} {value}</translation>
    </message>
    <message>
        <source>Probable personal data</source>
        <translation>Prawdopodobne dane osobowe</translation>
    </message>
    <message>
        <source>Replace it by words in report, registers and file names</source>
        <translation>Zastąp słowami w raporcie, rejestrach i nazwach plików</translation>
    </message>
    <message>
        <source>{kind}: {value}</source>
        <translation>{kind}: {value}</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… i {} więcej</translation>
    </message>
</context>
<context>
    <name>PhraseChips</name>
    <message>
        <source>Add to the note: {}</source>
        <translation>Dodaj do notatki: {}</translation>
    </message>
    <message>
        <source>As the procedure says</source>
        <translation>Zgodnie z procedurą</translation>
    </message>
    <message>
        <source>At {}:</source>
        <translation>O {}:</translation>
    </message>
    <message>
        <source>Not at hand</source>
        <translation>Niedostępne na miejscu</translation>
    </message>
    <message>
        <source>Not known to the person asked</source>
        <translation>Nieznane rozmówcy</translation>
    </message>
    <message>
        <source>Seen: {}</source>
        <translation>Okazano: {}</translation>
    </message>
    <message>
        <source>Shown on screen</source>
        <translation>Pokazano na ekranie</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Godzina</translation>
    </message>
</context>
<context>
    <name>PhrasingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Rozdział</translation>
    </message>
    <message>
        <source>For example 8.6.1</source>
        <translation>Na przykład 8.6.1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Our own phrasing</source>
        <translation>Własne sformułowanie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>What is filled in each time stands in braces, for example {n} of {m}, {date}, {document}. Take names and clients out.</source>
        <translation>To, co wypełnia się za każdym razem, jest w nawiasach klamrowych, na przykład {n} z {m}, {date}, {document}. Nazwiska i nazwy klientów należy usunąć.</translation>
    </message>
</context>
<context>
    <name>Phrasings</name>
    <message>
        <source>&quot;format&quot; must be {format}.</source>
        <translation>„format” musi mieć wartość {format}.</translation>
    </message>
    <message>
        <source>&quot;phrasings&quot; must be a list with at least one entry.</source>
        <translation>„phrasings” musi być listą z co najmniej jednym wpisem.</translation>
    </message>
    <message>
        <source>&quot;{clause}&quot; is no clause of {standard}.</source>
        <translation>„{clause}” nie jest rozdziałem {standard}.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is not known. Use: {known}.</source>
        <translation>„{key}” nie jest znane. Dopuszczalne: {known}.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; stands twice. Keep one of them.</source>
        <translation>„{key}” występuje dwukrotnie. Należy zostawić jedno.</translation>
    </message>
    <message>
        <source>&quot;{kind}&quot; is no kind. Use one of: {kinds}.</source>
        <translation>„{kind}” nie jest rodzajem. Dopuszczalne: {kinds}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has a brace that is no placeholder. Write placeholders as {{date}}.</source>
        <translation>„{name}” zawiera nawias klamrowy, który nie jest polem do wypełnienia. Pola zapisuje się jako {{date}}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is missing.</source>
        <translation>Brakuje „{name}”.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; must be a text that is not empty.</source>
        <translation>„{name}” musi być niepustym tekstem.</translation>
    </message>
    <message>
        <source>An entry</source>
        <translation>Wpis</translation>
    </message>
    <message>
        <source>Give the phrasing a title.</source>
        <translation>Sformułowaniu należy nadać tytuł.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Write at least one of the three parts.</source>
        <translation>Należy wypełnić co najmniej jedną z trzech części.</translation>
    </message>
    <message>
        <source>Write it as 8.6.1, or leave it empty.</source>
        <translation>Wymagany zapis: 8.6.1; pole może też pozostać puste.</translation>
    </message>
    <message>
        <source>{name}:1: the file is empty.</source>
        <translation>{name}:1: plik jest pusty.</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({error}). Check the file.</source>
        <translation>{path}: nie można odczytać ({error}). Należy sprawdzić plik.</translation>
    </message>
    <message>
        <source>{what} must be a list of fields with values.</source>
        <translation>{what} musi być listą pól z wartościami.</translation>
    </message>
    <message>
        <source>“{clause}” is not a clause of the standard.</source>
        <translation>„{clause}” nie jest rozdziałem normy.</translation>
    </message>
</context>
<context>
    <name>PhrasingsDialog</name>
    <message>
        <source>Also add to parts that have text</source>
        <translation>Dodaj także do części z tekstem</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Delete the chosen phrasing of our own</source>
        <translation>Usuń wybrane własne sformułowanie</translation>
    </message>
    <message>
        <source>Edit the chosen phrasing; a shipped one is copied</source>
        <translation>Edytuj wybrane sformułowanie; dostarczone jest kopiowane</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Enter; then Tab goes from one placeholder to the next</source>
        <translation>Enter; potem Tab przechodzi między polami do wypełnienia</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Wstaw</translation>
    </message>
    <message>
        <source>New phrasing of our own</source>
        <translation>Nowe własne sformułowanie</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nowe…</translation>
    </message>
    <message>
        <source>No phrasing has these words.</source>
        <translation>Żadne sformułowanie nie zawiera tych słów.</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Własne</translation>
    </message>
    <message>
        <source>Phrasings</source>
        <translation>Sformułowania</translation>
    </message>
    <message>
        <source>Search all phrasings by words or clause</source>
        <translation>Przeszukaj sformułowania po słowach lub rozdziale</translation>
    </message>
    <message>
        <source>Search the phrasings</source>
        <translation>Przeszukaj sformułowania</translation>
    </message>
    <message>
        <source>Text is there already and stays as it is: {}.</source>
        <translation>Tekst już jest i pozostaje bez zmian: {}.</translation>
    </message>
    <message>
        <source>Text is there already; the phrasing follows it: {}.</source>
        <translation>Tekst już jest; sformułowanie zostanie dodane po nim: {}.</translation>
    </message>
    <message>
        <source>Undo brings it back</source>
        <translation>Polecenie Cofnij je przywraca</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Arrow</source>
        <translation>Strzałka</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Ramka</translation>
    </message>
    <message>
        <source>Marks: {}. Tab walks through them.</source>
        <translation>Oznaczenia: {}. Tab przechodzi między nimi.</translation>
    </message>
    <message>
        <source>No marks yet. Choose a tool by its letter, then press Enter.</source>
        <translation>Brak oznaczeń. Należy wybrać narzędzie jego literą i nacisnąć Enter.</translation>
    </message>
    <message>
        <source>Number {number} {text}</source>
        <translation>Numer {number} {text}</translation>
    </message>
    <message>
        <source>Picture with its marks</source>
        <translation>Obraz z oznaczeniami</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Zaczernienie</translation>
    </message>
    <message>
        <source>Selected: {mark}. Mark {place} of {count}.</source>
        <translation>Zaznaczono: {mark}. Oznaczenie {place} z {count}.</translation>
    </message>
    <message>
        <source>Text {}</source>
        <translation>Tekst {}</translation>
    </message>
    <message>
        <source>{mark}, at {x}, {y}</source>
        <translation>{mark}, w {x}, {y}</translation>
    </message>
    <message>
        <source>{mark}, at {x}, {y}, {width} by {height} pixels</source>
        <translation>{mark}, w {x}, {y}, {width} na {height} pikseli</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Do not point out this value again, wherever it stands in this audit; Undo takes it back</source>
        <translation>Nie wskazuj więcej tej wartości w tym audycie; polecenie Cofnij to odwraca</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Przejdź do tego</translation>
    </message>
    <message>
        <source>Go to {kind} {value} in {where}</source>
        <translation>Przejdź do {kind} {value} w {where}</translation>
    </message>
    <message>
        <source>Meant to be there</source>
        <translation>Zamierzone</translation>
    </message>
    <message>
        <source>Show it on the page {}</source>
        <translation>Pokaż na stronie {}</translation>
    </message>
    <message>
        <source>{kind} {value} is meant to be there</source>
        <translation>{kind} {value} jest tu zamierzone</translation>
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
        <translation>Tak jak na początku raportu; inne audyty tej organizacji mają ten sam opis.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audyt</translation>
    </message>
    <message>
        <source>Audited organisation</source>
        <translation>Audytowana organizacja</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista kontrolna</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Rozdzielnik</translation>
    </message>
    <message>
        <source>For everybody who audits, say why they do not audit their own work.</source>
        <translation>Dla każdego, kto audytuje, należy podać, dlaczego nie audytuje własnej pracy.</translation>
    </message>
    <message>
        <source>How it is audited</source>
        <translation>Sposób audytowania</translation>
    </message>
    <message>
        <source>How long, and where</source>
        <translation>Jak długo i gdzie</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Spotkania</translation>
    </message>
    <message>
        <source>Name the audited organisation</source>
        <translation>Nazwa audytowanej organizacji</translation>
    </message>
    <message>
        <source>Opening, team and closing meetings with who was there.</source>
        <translation>Spotkania otwierające, zespołu i zamykające wraz z obecnymi.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Harmonogram</translation>
    </message>
    <message>
        <source>Sections of the plan</source>
        <translation>Sekcje planu</translation>
    </message>
    <message>
        <source>Sites, services, clients</source>
        <translation>Lokalizacje, usługi, klienci</translation>
    </message>
    <message>
        <source>Team and auditees</source>
        <translation>Zespół i audytowani</translation>
    </message>
    <message>
        <source>Tick parts and hand them to auditors, or drag them onto somebody. Auditors see at once in Fieldwork what is theirs.</source>
        <translation>Części można zaznaczyć i przydzielić audytorom albo przeciągnąć na osobę. Audytorzy od razu widzą swoje na stronie Praca w terenie.</translation>
    </message>
    <message>
        <source>What is audited, against what</source>
        <translation>Co jest audytowane i względem czego</translation>
    </message>
    <message>
        <source>What the audit covers. What is left out stays here with the reason.</source>
        <translation>Co obejmuje audyt. To, co pominięto, pozostaje tu z podaniem powodu.</translation>
    </message>
    <message>
        <source>What was planned, and what really happened.</source>
        <translation>Co zaplanowano i co rzeczywiście się odbyło.</translation>
    </message>
    <message>
        <source>Who audits what</source>
        <translation>Kto co audytuje</translation>
    </message>
    <message>
        <source>Who gets the report, and in which form.</source>
        <translation>Kto otrzymuje raport i w jakiej formie.</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Zamknij (Esc)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co znaleziono</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>In person</source>
        <translation>Osobiście</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Zdalnie</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Another workspace…</source>
        <translation>Inny obszar roboczy…</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Przydział</translation>
    </message>
    <message>
        <source>By auditor</source>
        <translation>Według audytora</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>Według sekcji</translation>
    </message>
    <message>
        <source>Changed: {}</source>
        <translation>Zmienione: {}</translation>
    </message>
    <message>
        <source>Changes ({})</source>
        <translation>Zmiany ({})</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>Evidence ({})</source>
        <translation>Dowody ({})</translation>
    </message>
    <message>
        <source>Findings that probably say the same</source>
        <translation>Ustalenia, które prawdopodobnie mówią to samo</translation>
    </message>
    <message>
        <source>Goes into the workspace {}</source>
        <translation>Trafi do obszaru roboczego {}</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Grupowanie</translation>
    </message>
    <message>
        <source>In conflict: {}</source>
        <translation>W konflikcie: {}</translation>
    </message>
    <message>
        <source>It is for several people. You are:</source>
        <translation>Pakiet jest dla kilku osób. Twoja osoba:</translation>
    </message>
    <message>
        <source>New files: {count} ({size})</source>
        <translation>Nowe pliki: {count} ({size})</translation>
    </message>
    <message>
        <source>New: {}</source>
        <translation>Nowe: {}</translation>
    </message>
    <message>
        <source>Package from {}</source>
        <translation>Pakiet od: {}</translation>
    </message>
    <message>
        <source>Possible duplicates ({})</source>
        <translation>Możliwe duplikaty ({})</translation>
    </message>
    <message>
        <source>Possible duplicates: {}</source>
        <translation>Możliwe duplikaty: {}</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Pokaż tylko te</translation>
    </message>
    <message>
        <source>The whole audit</source>
        <translation>Cały audyt</translation>
    </message>
    <message>
        <source>Waiting for others: {}</source>
        <translation>Czekające na inne: {}</translation>
    </message>
    <message>
        <source>What is in the package</source>
        <translation>Co jest w pakiecie</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Co trzeba wiedzieć</translation>
    </message>
    <message>
        <source>What to know ({})</source>
        <translation>Co trzeba wiedzieć ({})</translation>
    </message>
    <message>
        <source>Who works on this computer</source>
        <translation>Kto pracuje na tym komputerze</translation>
    </message>
    <message>
        <source>Work sent back</source>
        <translation>Odesłana praca</translation>
    </message>
    <message>
        <source>version {}</source>
        <translation type="unfinished">wersja {}</translation>
    </message>
    <message>
        <source>was encrypted</source>
        <translation>był zaszyfrowany</translation>
    </message>
    <message>
        <source>written {}</source>
        <translation>zapisano {}</translation>
    </message>
    <message>
        <source>{facts}
In words: {words} · in digits: {digits}</source>
        <translation>{facts}
Słowami: {words} · cyframi: {digits}</translation>
    </message>
    <message>
        <source>{titles}
{reasons}</source>
        <translation>{titles}
{reasons}</translation>
    </message>
    <message>
        <source>{}, only what is new since the last time</source>
        <translation>{}, tylko nowe od ostatniego razu</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation type="unfinished">„{}”</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>An empty text never replaces a written one, unless whoever emptied it had that very text before their eyes. Otherwise both stand, in conflict.</source>
        <translation>Pusty tekst nigdy nie zastępuje wpisanego, chyba że osoba, która go usunęła, miała właśnie ten tekst przed oczami. W przeciwnym razie oba pozostają, w konflikcie.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Porównywanie</translation>
    </message>
    <message>
        <source>Entries that wait for a package that has not come: {count}</source>
        <translation>Wpisy czekające na pakiet, który nie nadszedł: {count}</translation>
    </message>
    <message>
        <source>Entries that wait for an earlier package of {person}: {count}</source>
        <translation>Wpisy czekające na wcześniejszy pakiet ({person}): {count}</translation>
    </message>
    <message>
        <source>Everything in it is here already. Nothing would change.</source>
        <translation>Wszystko, co zawiera, już tu jest. Nic by się nie zmieniło.</translation>
    </message>
    <message>
        <source>New: {new}. Changed: {changed}. In conflict: {conflicts}. Evidence files: {files}.</source>
        <translation>Nowe: {new}. Zmienione: {changed}. W konflikcie: {conflicts}. Pliki dowodów: {files}.</translation>
    </message>
    <message>
        <source>Nothing is left out without being counted here.</source>
        <translation>Niczego nie pomija się bez policzenia tutaj.</translation>
    </message>
    <message>
        <source>Received {received} = new {new} + already known {known} + held {held} + refused {refused}</source>
        <translation>Otrzymane {received} = nowe {new} + już znane {known} + wstrzymane {held} + odrzucone {refused}</translation>
    </message>
    <message>
        <source>Two values that nobody compared are both kept and shown in conflict. No clock decides.</source>
        <translation>Dwie wartości, których nikt nie porównał, zostają obie i są pokazane w konflikcie. Nie decyduje żaden zegar.</translation>
    </message>
    <message>
        <source>What is not in a package is not removed.</source>
        <translation>To, czego nie ma w pakiecie, nie jest usuwane.</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Bigger (Ctrl++)</source>
        <translation>Większe (Ctrl++)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Cancelled. Choose what to print.</source>
        <translation>Anulowano. Należy wybrać, co wydrukować.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>First page to print</source>
        <translation>Pierwsza strona do wydruku</translation>
    </message>
    <message>
        <source>Last page to print</source>
        <translation>Ostatnia strona do wydruku</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Tworzenie stron…</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Następna strona (Page Down)</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the PDF and print it elsewhere.</source>
        <translation>Na tym komputerze nie skonfigurowano drukarki. Można zapisać PDF i wydrukować go gdzie indziej.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page in view</source>
        <translation>Widoczna strona</translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <translation>Strona {} z {}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Strony od</translation>
    </message>
    <message>
        <source>Pages handed to the printer: {}</source>
        <translation>Strony przekazane do drukarki: {}</translation>
    </message>
    <message>
        <source>Preview: {}</source>
        <translation>Podgląd: {}</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Poprzednia strona (Page Up)</translation>
    </message>
    <message>
        <source>Print preview of {}</source>
        <translation>Podgląd wydruku: {}</translation>
    </message>
    <message>
        <source>Printing does not work on this system. Save the PDF and print that.</source>
        <translation>Drukowanie nie działa w tym systemie. Można zapisać PDF i wydrukować go.</translation>
    </message>
    <message>
        <source>Printing {}</source>
        <translation>Drukowanie: {}</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Drukowanie…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation>Postęp podglądu</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>Saving {}</source>
        <translation>Zapisywanie: {}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Mniejsze (Ctrl+-)</translation>
    </message>
    <message>
        <source>The pages cannot be shown.</source>
        <translation>Nie można wyświetlić stron.</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Co wydrukować</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Cała strona</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Zapisano: {}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Audit report</source>
        <translation>Raport z audytu</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Należy wybrać inny folder.</translation>
    </message>
    <message>
        <source>Look at the printer, or save the PDF and print that.</source>
        <translation>Należy sprawdzić drukarkę lub zapisać PDF i wydrukować go.</translation>
    </message>
    <message>
        <source>Make the preview again.</source>
        <translation>Należy ponownie utworzyć podgląd.</translation>
    </message>
    <message>
        <source>Printing page {}</source>
        <translation>Drukowanie strony {}</translation>
    </message>
    <message>
        <source>The pages cannot be read any more.</source>
        <translation>Nie można już odczytać stron.</translation>
    </message>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>Drukarka nie przyjmuje stron.</translation>
    </message>
    <message>
        <source>Working papers to fill in by hand</source>
        <translation>Dokumenty robocze do ręcznego wypełnienia</translation>
    </message>
    <message>
        <source>Working papers with answers</source>
        <translation>Dokumenty robocze z odpowiedziami</translation>
    </message>
    <message>
        <source>Working papers, unanswered questions only</source>
        <translation>Dokumenty robocze, tylko pytania bez odpowiedzi</translation>
    </message>
    <message>
        <source>answered working papers</source>
        <translation>wypełnione dokumenty robocze</translation>
    </message>
    <message>
        <source>audit report</source>
        <translation>raport z audytu</translation>
    </message>
    <message>
        <source>open working papers</source>
        <translation>otwarte dokumenty robocze</translation>
    </message>
    <message>
        <source>working papers</source>
        <translation>dokumenty robocze</translation>
    </message>
    <message>
        <source>{}: cannot be written ({}).</source>
        <translation>{}: nie można zapisać ({}).</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>High</source>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niski</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Zwykły</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Choose another folder.</source>
        <translation>Należy wybrać inny folder.</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({reason}).</source>
        <translation>{target}: nie można zapisać ({reason}).</translation>
    </message>
</context>
<context>
    <name>ProblemReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Files in the report</source>
        <translation>Pliki w raporcie</translation>
    </message>
    <message>
        <source>Save a problem report</source>
        <translation>Zapisz raport o problemie</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Zapisz raport…</translation>
    </message>
    <message>
        <source>Save the problem report</source>
        <translation>Zapisz raport o problemie</translation>
    </message>
    <message>
        <source>Saved: {}. Send it yourself where you want it looked at.</source>
        <translation>Zapisano: {}. Plik należy wysłać samodzielnie tam, gdzie ma być zbadany.</translation>
    </message>
    <message>
        <source>The report holds versions, a few settings, counts and the error log, so that a fault can be found. It holds nothing of your audits: no texts, no file names, no names of people or places. Read it here, save it to a file, and send that file yourself. Nothing is sent by the program.</source>
        <translation>Raport zawiera wersje, kilka ustawień, liczby i dziennik błędów, co pozwala znaleźć usterkę. Nie zawiera niczego z audytów: żadnych tekstów, nazw plików, nazwisk ani nazw miejsc. Można go tu przeczytać, zapisać do pliku i samodzielnie wysłać. Program niczego nie wysyła.</translation>
    </message>
    <message>
        <source>What did you do, and what happened? (goes into the report as you write it)</source>
        <translation>Jakie czynności wykonano i co się stało? (trafia do raportu w miarę pisania)</translation>
    </message>
    <message>
        <source>What happened (goes into the report as you write it)</source>
        <translation>Co się stało (trafia do raportu w miarę pisania)</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Co zawiera plik</translation>
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
        <translation>Rozdział</translation>
    </message>
    <message>
        <source>Counts for besides</source>
        <translation>Liczy się ponadto do</translation>
    </message>
    <message>
        <source>Documented information</source>
        <translation>Udokumentowana informacja</translation>
    </message>
    <message>
        <source>Evidence required</source>
        <translation>Wymagany dowód</translation>
    </message>
    <message>
        <source>Evidence to expect</source>
        <translation>Oczekiwane dowody</translation>
    </message>
    <message>
        <source>ITIL 4 practices</source>
        <translation>Praktyki ITIL 4</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Rodzaj odpowiedzi</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Na co zwrócić uwagę</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Tylko jeśli</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>To samo co</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sekcja</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Suggested sample</source>
        <translation>Sugerowana próbka</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>jak zwykle</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
</context>
<context>
    <name>QuestionChangeView</name>
    <message>
        <source>Before and after</source>
        <translation>Przed i po</translation>
    </message>
    <message>
        <source>after</source>
        <translation>po</translation>
    </message>
    <message>
        <source>before</source>
        <translation>przed</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
</context>
<context>
    <name>QuestionDelegate</name>
    <message>
        <source>Flagged</source>
        <translation>Z flagą</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zwrócone</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>(always)</source>
        <translation>(zawsze)</translation>
    </message>
    <message>
        <source>An answer without evidence is incomplete</source>
        <translation>Odpowiedź bez dowodu jest niepełna</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Ask only if</source>
        <translation>Zadaj tylko, jeśli</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Co najmniej</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Co najwyżej</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Możliwości</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Rozdział</translation>
    </message>
    <message>
        <source>Clauses of other standards, with commas</source>
        <translation>Rozdziały innych norm, z przecinkami</translation>
    </message>
    <message>
        <source>Counts also for</source>
        <translation>Liczy się też do</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>For example: 25 tickets of the quarter</source>
        <translation>Na przykład: 25 zgłoszeń z kwartału</translation>
    </message>
    <message>
        <source>For example: minutes</source>
        <translation>Na przykład: minuty</translation>
    </message>
    <message>
        <source>Highest number that conforms</source>
        <translation>Najwyższa zgodna liczba</translation>
    </message>
    <message>
        <source>ITIL 4 practices</source>
        <translation>Praktyki ITIL 4</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Lowest number that conforms</source>
        <translation>Najniższa zgodna liczba</translation>
    </message>
    <message>
        <source>Maturity 0 to 5</source>
        <translation>Dojrzałość 0–5</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
    <message>
        <source>Number or word of the title</source>
        <translation>Numer lub słowo z tytułu</translation>
    </message>
    <message>
        <source>Number with unit and limits</source>
        <translation>Liczba z jednostką i granicami</translation>
    </message>
    <message>
        <source>Objective evidence to expect</source>
        <translation>Oczekiwany dowód obiektywny</translation>
    </message>
    <message>
        <source>One of several choices</source>
        <translation>Jedna z kilku możliwości</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Po jednym w wierszu</translation>
    </message>
    <message>
        <source>One on each line, worst first</source>
        <translation>Po jednej w wierszu, od najgorszej</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Result: conforms, deviates, …</source>
        <translation>Wynik: zgodne, odbiega, …</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Próbka</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The standard calls for documented information</source>
        <translation>Norma wymaga udokumentowanej informacji</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Na co zwrócić uwagę</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>Rozdzielone przecinkami</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Tak lub nie</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>zwykła</translation>
    </message>
    <message>
        <source>“{}” is not a number; write for example 15</source>
        <translation>„{}” nie jest liczbą; przykład zapisu: 15</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Note on {} questions. Enter saves, Esc leaves.</source>
        <translation>Notatka do pytań ({}). Enter zapisuje, Esc wychodzi.</translation>
    </message>
    <message>
        <source>Note on {}. Enter saves, Esc leaves.</source>
        <translation>Notatka do {}. Enter zapisuje, Esc wychodzi.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>{conforms} conforms, {next} goes to the next unanswered question, {menu} shows all</source>
        <translation>{conforms} – zgodne, {next} – następne pytanie bez odpowiedzi, {menu} – wszystkie możliwości</translation>
    </message>
</context>
<context>
    <name>QuestionModel</name>
    <message>
        <source> Evidence: {}.</source>
        <translation> Dowody: {}.</translation>
    </message>
    <message>
        <source> Findings: {}.</source>
        <translation> Ustalenia: {}.</translation>
    </message>
    <message>
        <source> Flagged.</source>
        <translation> Z flagą.</translation>
    </message>
    <message>
        <source> Handed to you.</source>
        <translation> Przydzielone Tobie.</translation>
    </message>
    <message>
        <source> Returned by a reviewer.</source>
        <translation> Zwrócone przez przeglądającego.</translation>
    </message>
    <message>
        <source>Clause {clause}. {question} Result: {result}.</source>
        <translation>Rozdział {clause}. {question} Wynik: {result}.</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Liczy się do</translation>
    </message>
    <message>
        <source>Group {name}, questions: {count}</source>
        <translation>Grupa {name}, pytania: {count}</translation>
    </message>
    <message>
        <source>ITIL 4 practice</source>
        <translation>Praktyka ITIL 4</translation>
    </message>
    <message>
        <source>Only if: {}</source>
        <translation>Tylko jeśli: {}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>{section}   ({chosen} of {all})</source>
        <translation>{section}   ({chosen} z {all})</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>&amp;Documents and records seen</source>
        <translation>Okazane &amp;dokumenty i zapisy</translation>
    </message>
    <message>
        <source>&amp;Interviewed (role)</source>
        <translation>&amp;Rozmówcy (rola)</translation>
    </message>
    <message>
        <source>&amp;Sample looked at</source>
        <translation>Zbadana &amp;próbka</translation>
    </message>
    <message>
        <source>Attach to this question</source>
        <translation>Dołącz do tego pytania</translation>
    </message>
    <message>
        <source>Documents and records seen</source>
        <translation>Okazane dokumenty i zapisy</translation>
    </message>
    <message>
        <source>Documents and records seen, with versions</source>
        <translation>Okazane dokumenty i zapisy, z wersjami</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Nakład pracy</translation>
    </message>
    <message>
        <source>Effort to close the gap</source>
        <translation>Nakład pracy na zamknięcie luki</translation>
    </message>
    <message>
        <source>For example 15 days, or small</source>
        <translation>Na przykład 15 dni lub mały</translation>
    </message>
    <message>
        <source>For example 15 of 214 closed tickets</source>
        <translation>Na przykład 15 z 214 zamkniętych zgłoszeń</translation>
    </message>
    <message>
        <source>Interviewed (role)</source>
        <translation>Rozmówcy (rola)</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>Nast. bez odpowiedzi</translation>
    </message>
    <message>
        <source>Next unanswered question</source>
        <translation>Następne pytanie bez odpowiedzi</translation>
    </message>
    <message>
        <source>Next unanswered question; Ctrl+Enter in the note</source>
        <translation>Następne pytanie bez odpowiedzi; w notatce Ctrl+Enter</translation>
    </message>
    <message>
        <source>No question chosen</source>
        <translation>Nie wybrano pytania</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Owner of the gap</source>
        <translation>Odpowiedzialny za lukę</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Poprzednie pytanie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Sample looked at</source>
        <translation>Zbadana próbka</translation>
    </message>
    <message>
        <source>What was seen: record numbers, versions, dates, places, sample size</source>
        <translation>Co zaobserwowano: numery zapisów, wersje, daty, miejsca, wielkość próbki</translation>
    </message>
    <message>
        <source>Who closes the gap</source>
        <translation>Kto zamyka lukę</translation>
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
        <translation>Odczytywanie list kontrolnych</translation>
    </message>
    <message>
        <source>Reading the chosen checklists</source>
        <translation>Odczytywanie wybranych list kontrolnych</translation>
    </message>
</context>
<context>
    <name>ReadingPopup</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Close what is shown</source>
        <translation>Zamknij wyświetlone</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>A receipt is given for what counts here.</source>
        <translation>Potwierdzenie odbioru wydaje się dla tego, co się tu liczy.</translation>
    </message>
    <message>
        <source>Audit: {number} {title}</source>
        <translation>Audyt: {number} {title}</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished">Należy wybrać inny folder.</translation>
    </message>
    <message>
        <source>From: {name}</source>
        <translation>Od: {name}</translation>
    </message>
    <message>
        <source>In digits: {digits}</source>
        <translation>Cyframi: {digits}</translation>
    </message>
    <message>
        <source>In words: {words}</source>
        <translation>Słowami: {words}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for it again.</source>
        <translation>Niczego nie zmieniono. Należy o nie ponownie poprosić.</translation>
    </message>
    <message>
        <source>Nothing was changed. Compare the fingerprint first, then trust the key.</source>
        <translation>Niczego nie zmieniono. Najpierw należy porównać odcisk, a potem uznać klucz za zaufany.</translation>
    </message>
    <message>
        <source>Nothing was changed. Its name ends in .receipt.json.</source>
        <translation>Niczego nie zmieniono. Jego nazwa kończy się na .receipt.json.</translation>
    </message>
    <message>
        <source>Receipt for {file}</source>
        <translation>Potwierdzenie odbioru: {file}</translation>
    </message>
    <message>
        <source>Received {received} = new {new} + already known {known} + held {held} + refused {refused}</source>
        <translation>Otrzymane {received} = nowe {new} + już znane {known} + wstrzymane {held} + odrzucone {refused}</translation>
    </message>
    <message>
        <source>Taken in: {time}, by {name}</source>
        <translation>Zaimportowano: {time}, {name}</translation>
    </message>
    <message>
        <source>The receipt is signed with a key that nobody confirmed here: {fingerprint}</source>
        <translation>Potwierdzenie odbioru podpisano kluczem, którego nikt tu nie potwierdził: {fingerprint}</translation>
    </message>
    <message>
        <source>The signature does not fit: the receipt was changed after it was signed.</source>
        <translation>Podpis nie pasuje: potwierdzenie odbioru zmieniono po podpisaniu.</translation>
    </message>
    <message>
        <source>This import is not there, or was taken back.</source>
        <translation>Tego importu nie ma lub został cofnięty.</translation>
    </message>
    <message>
        <source>{file} arrived at {time} and was taken in by {name}.</source>
        <translation>{file}: dotarł {time}, import: {name}.</translation>
    </message>
    <message>
        <source>{file}: is for a package that was not written here.</source>
        <translation>{file}: dotyczy pakietu, którego tu nie zapisano.</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}).</source>
        <translation>{path}: nie można odczytać ({reason}).</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}).</source>
        <translation>{path}: nie można zapisać ({reason}).</translation>
    </message>
    <message>
        <source>{path}: is no receipt.</source>
        <translation>{path}: to nie potwierdzenie odbioru.</translation>
    </message>
    <message>
        <source>{path}: there is no such file.</source>
        <translation>{path}: nie ma takiego pliku.</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>today {}</source>
        <translation>dziś {}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message>
        <source>{} days ago</source>
        <translation>dni temu: {}</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Backed up {}</source>
        <translation>Kopia zapasowa {}</translation>
    </message>
    <message>
        <source>Never backed up</source>
        <translation>Bez kopii zapasowej</translation>
    </message>
    <message>
        <source>No audit yet</source>
        <translation>Brak audytów</translation>
    </message>
    <message>
        <source>Open workspace {}</source>
        <translation>Otwórz obszar roboczy {}</translation>
    </message>
    <message>
        <source>Opened {}</source>
        <translation>Otwarto {}</translation>
    </message>
    <message>
        <source>Progress of the newest audit</source>
        <translation>Postęp najnowszego audytu</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>Remove {} from the list</source>
        <translation>Usuń {} z listy</translation>
    </message>
    <message>
        <source>This folder is not there now</source>
        <translation>Tego folderu teraz nie ma</translation>
    </message>
    <message>
        <source>{} of {} answered</source>
        <translation>{} z {} z odpowiedzią</translation>
    </message>
</context>
<context>
    <name>RecentCards</name>
    <message>
        <source>Other workspaces</source>
        <translation>Inne obszary robocze</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Clear this list</source>
        <translation>Wyczyść tę listę</translation>
    </message>
    <message>
        <source>No other workspace was opened yet</source>
        <translation>Nie otwierano jeszcze innego obszaru roboczego</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Otwó&amp;rz ostatnie</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>{name}   {opened}</source>
        <translation>{name}   {opened}</translation>
    </message>
    <message>
        <source>{} (not there)</source>
        <translation>{} (nie ma)</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Bring back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Bring back what was removed from: {}</source>
        <translation>Przywróć usunięte z: {}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove the chosen one from: {}</source>
        <translation>Usuń wybrane z: {}</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Usunięto.</translation>
    </message>
</context>
<context>
    <name>RecordTree</name>
    <message>
        <source>(emptied)</source>
        <translation>(opróżnione)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(puste)</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Teraz tutaj</translation>
    </message>
    <message>
        <source>The audit as a whole</source>
        <translation>Audyt jako całość</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Bez nazwy</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Co</translation>
    </message>
    <message>
        <source>What the package changes</source>
        <translation>Co zmienia pakiet</translation>
    </message>
    <message>
        <source>With this package</source>
        <translation>Z tym pakietem</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmienione</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>w konflikcie</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowe</translation>
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
        <translation>{words} ({person}, {time}, obowiązuje tu)</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>&quot;{name}&quot; is no kind of record.</source>
        <translation>„{name}” nie jest rodzajem zapisu.</translation>
    </message>
    <message>
        <source>About, from</source>
        <translation>Dotyczy okresu od</translation>
    </message>
    <message>
        <source>About, to</source>
        <translation>Dotyczy okresu do</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Potwierdzający</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Czynność</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Agreed follow-up</source>
        <translation>Uzgodnione dalsze działania</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Odpowiedziano</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Odpowiedział</translation>
    </message>
    <message>
        <source>Appropriateness of the scope</source>
        <translation>Odpowiedniość zakresu</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Zatwierdzenie</translation>
    </message>
    <message>
        <source>Areas not covered</source>
        <translation>Obszary nieobjęte</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Jako</translation>
    </message>
    <message>
        <source>As planned, or how it differed</source>
        <translation>Zgodnie z planem lub różnice</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Zapytano</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Przydział</translation>
    </message>
    <message>
        <source>Attach the text as evidence instead.</source>
        <translation>Należy zamiast tego dołączyć tekst jako dowód.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Obecność na spotkaniu</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audyt</translation>
    </message>
    <message>
        <source>Audit client</source>
        <translation>Klient audytu</translation>
    </message>
    <message>
        <source>Audit conclusion</source>
        <translation>Wniosek z audytu</translation>
    </message>
    <message>
        <source>Audit criteria</source>
        <translation>Kryteria audytu</translation>
    </message>
    <message>
        <source>Auditee&apos;s acknowledgement</source>
        <translation>Potwierdzenie audytowanego</translation>
    </message>
    <message>
        <source>Auditee&apos;s comment</source>
        <translation>Komentarz audytowanego</translation>
    </message>
    <message>
        <source>Auditees</source>
        <translation>Audytowani</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Audytor</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>Audytorzy</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Przyczyna</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista kontrolna</translation>
    </message>
    <message>
        <source>Checklist file SHA-256</source>
        <translation>SHA-256 pliku listy kontrolnej</translation>
    </message>
    <message>
        <source>Checklist title</source>
        <translation>Tytuł listy kontrolnej</translation>
    </message>
    <message>
        <source>Checklist version</source>
        <translation>Wersja listy kontrolnej</translation>
    </message>
    <message>
        <source>Checklists combined</source>
        <translation>Połączone listy kontrolne</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Rozdział</translation>
    </message>
    <message>
        <source>Clause of a finding</source>
        <translation>Rozdział ustalenia</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Rozdziały</translation>
    </message>
    <message>
        <source>Cleared at</source>
        <translation>Zamknięto</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>Zamknął</translation>
    </message>
    <message>
        <source>Client account</source>
        <translation>Klient (konto)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Come back to it</source>
        <translation>Wróć do tego</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Warunki</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Poufność</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korekcja</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Działanie korygujące</translation>
    </message>
    <message>
        <source>Data found in the file</source>
        <translation>Dane znalezione w pliku</translation>
    </message>
    <message>
        <source>Date or period it is about</source>
        <translation>Data lub okres, którego dotyczy</translation>
    </message>
    <message>
        <source>Degree to which the criteria are met</source>
        <translation>Stopień spełnienia kryteriów</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Deviations from the audit plan</source>
        <translation>Odstępstwa od planu audytu</translation>
    </message>
    <message>
        <source>Distribution list entry</source>
        <translation>Pozycja rozdzielnika</translation>
    </message>
    <message>
        <source>Diverging opinions</source>
        <translation>Rozbieżne opinie</translation>
    </message>
    <message>
        <source>Documents and records seen</source>
        <translation>Okazane dokumenty i zapisy</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Wykonano dnia</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Skuteczność</translation>
    </message>
    <message>
        <source>Effectiveness of earlier corrective actions</source>
        <translation>Skuteczność wcześniejszych działań korygujących</translation>
    </message>
    <message>
        <source>Effectiveness of the service management system</source>
        <translation>Skuteczność systemu zarządzania usługami</translation>
    </message>
    <message>
        <source>Effort to close the gap</source>
        <translation>Nakład pracy na zamknięcie luki</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Zakończono</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowód</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Wyłączenia</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nazwa pliku</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Ustalenie</translation>
    </message>
    <message>
        <source>Finding in a group</source>
        <translation>Ustalenie w grupie</translation>
    </message>
    <message>
        <source>Findings that are not the same</source>
        <translation>Ustalenia, które nie są takie same</translation>
    </message>
    <message>
        <source>Fingerprints of licensed texts</source>
        <translation>Odciski tekstów licencjonowanych</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dla</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Further file of a piece of evidence</source>
        <translation>Kolejny plik dowodu</translation>
    </message>
    <message>
        <source>Grades by standard</source>
        <translation>Klasyfikacja według norm</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Group of findings</source>
        <translation>Grupa ustaleń</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Przydzielono</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Liczba osób</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>W posiadaniu</translation>
    </message>
    <message>
        <source>Implications for the audit programme</source>
        <translation>Skutki dla programu audytów</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>W zakresie</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation>Niezależność</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Inicjały</translation>
    </message>
    <message>
        <source>Internal audit and management review process</source>
        <translation>Proces audytu wewnętrznego i przeglądu zarządzania</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>Rozmówcy</translation>
    </message>
    <message>
        <source>Interviewed (role)</source>
        <translation>Rozmówcy (rola)</translation>
    </message>
    <message>
        <source>Interviews, observation, records; on site or remote</source>
        <translation>Rozmowy, obserwacja, zapisy; na miejscu lub zdalnie</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Pozycja</translation>
    </message>
    <message>
        <source>Item looked at</source>
        <translation>Zbadana pozycja</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Kind of checklist</source>
        <translation>Rodzaj listy kontrolnej</translation>
    </message>
    <message>
        <source>Known fields: {known}.</source>
        <translation>Znane pola: {known}.</translation>
    </message>
    <message>
        <source>Known: {kinds}.</source>
        <translation>Znane: {kinds}.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Język raportu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Lead auditor&apos;s conclusion</source>
        <translation>Wniosek audytora wiodącego</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Zbadano</translation>
    </message>
    <message>
        <source>Marks and redactions</source>
        <translation>Oznaczenia i zaczernienia</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Typ MIME</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokół</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa lub nazwisko</translation>
    </message>
    <message>
        <source>Nature of the failure</source>
        <translation>Istota uchybienia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Noted at</source>
        <translation>Zanotowano</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation>Dowód obiektywny</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>On what evidence effectiveness was judged</source>
        <translation>Na podstawie jakich dowodów oceniono skuteczność</translation>
    </message>
    <message>
        <source>One or two sentences that a director will remember</source>
        <translation>Jedno lub dwa zdania, które zapamięta dyrektor</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>Organisational units, services, sites, shifts and period covered</source>
        <translation>Jednostki organizacyjne, usługi, lokalizacje, zmiany robocze i okres objęty audytem</translation>
    </message>
    <message>
        <source>Other finding</source>
        <translation>Drugie ustalenie</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Own area of work</source>
        <translation>Własny obszar pracy</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Odpowiedzialny</translation>
    </message>
    <message>
        <source>Part of the frozen checklist</source>
        <translation>Część zamrożonej listy kontrolnej</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Uczestnik</translation>
    </message>
    <message>
        <source>Permanent, temporary, home workers</source>
        <translation>Stała, tymczasowa, praca zdalna</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Personal data that is meant to be there</source>
        <translation>Dane osobowe, które są zamierzone</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Plan entry</source>
        <translation>Pozycja planu</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Zaplanowane minuty</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Opracowanie</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Obecność</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Provisional number</source>
        <translation>Numer tymczasowy</translation>
    </message>
    <message>
        <source>Public key (Ed25519)</source>
        <translation>Klucz publiczny (Ed25519)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Question asked in an interview</source>
        <translation>Pytanie zadane w rozmowie</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>Raised at</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Czytane najpierw</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <translation>Uzasadnienie klasyfikacji</translation>
    </message>
    <message>
        <source>Reason if excluded</source>
        <translation>Powód wyłączenia</translation>
    </message>
    <message>
        <source>Reason in spite of own work</source>
        <translation>Powód mimo własnej pracy</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Otrzymano</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Zalecenia</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Zapis</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Odwołanie</translation>
    </message>
    <message>
        <source>Repeat of</source>
        <translation>Powtórzenie</translation>
    </message>
    <message>
        <source>Report date</source>
        <translation>Data raportu</translation>
    </message>
    <message>
        <source>Report version</source>
        <translation>Wersja raportu</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Przedstawiciel</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Wymaganie</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Retention of audit records</source>
        <translation>Przechowywanie zapisów z audytu</translation>
    </message>
    <message>
        <source>Retired at</source>
        <translation>Wycofano z użycia</translation>
    </message>
    <message>
        <source>Reusable phrasing</source>
        <translation>Gotowe sformułowanie</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation>Notatka z przeglądu</translation>
    </message>
    <message>
        <source>Review remarks that do not apply</source>
        <translation>Uwagi z przeglądu, które nie mają zastosowania</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Sprawdzenie</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Przeglądający</translation>
    </message>
    <message>
        <source>Risks and obstacles</source>
        <translation>Ryzyka i przeszkody</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the marked copy</source>
        <translation>SHA-256 oznaczonej kopii</translation>
    </message>
    <message>
        <source>SHA-256 of the value within this audit</source>
        <translation>SHA-256 wartości w tym audycie</translation>
    </message>
    <message>
        <source>SHA-256 of what was signed</source>
        <translation>SHA-256 podpisanej treści</translation>
    </message>
    <message>
        <source>Sample looked at</source>
        <translation>Zbadana próbka</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Próbkowanie</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>Scope item</source>
        <translation>Element zakresu</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sekcja</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Zmiany robocze</translation>
    </message>
    <message>
        <source>Sign-off of a section</source>
        <translation>Zatwierdzenie sekcji</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Podpisano</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Podpisał</translation>
    </message>
    <message>
        <source>Significant changes since the last audit</source>
        <translation>Istotne zmiany od ostatniego audytu</translation>
    </message>
    <message>
        <source>Signing device</source>
        <translation>Urządzenie podpisujące</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>Site or account</source>
        <translation>Lokalizacja lub klient (konto)</translation>
    </message>
    <message>
        <source>Site, client account, service, clause or process</source>
        <translation>Lokalizacja, klient (konto), usługa, rozdział lub proces</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Rozmiar w bajtach</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Standards, policies, contracts and laws audited against</source>
        <translation>Normy, polityki, umowy i przepisy prawa stanowiące podstawę audytu</translation>
    </message>
    <message>
        <source>Statement on open conflicts</source>
        <translation>Stwierdzenie o otwartych konfliktach</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Supported record</source>
        <translation>Potwierdzany zapis</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Potwierdza</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Wykonano</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Ticket, change, agent or record number</source>
        <translation>Numer zgłoszenia, zmiany, agenta lub zapisu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>To ask later</source>
        <translation>Do zapytania</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Do</translation>
    </message>
    <message>
        <source>Use of evidence</source>
        <translation>Użycie dowodu</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Dopuszczalne: {known}.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Verdicts by standard</source>
        <translation>Oceny według norm</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Weryfikacja</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Weryfikujący</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Zweryfikowano dnia</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>What audit team and auditee do not agree on</source>
        <translation>W czym zespół audytujący i audytowany się nie zgadzają</translation>
    </message>
    <message>
        <source>What differed and why, or that nothing did</source>
        <translation>Co się różniło i dlaczego, lub stwierdzenie, że nic</translation>
    </message>
    <message>
        <source>What exactly is not met</source>
        <translation>Co dokładnie nie jest spełnione</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się odbyło</translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation>Co pominięto i dlaczego</translation>
    </message>
    <message>
        <source>What is required, and by which clause or document</source>
        <translation>Co jest wymagane i przez który rozdział lub dokument</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Czym się zajmuje</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Czego dowodzi</translation>
    </message>
    <message>
        <source>What keeps it from happening again</source>
        <translation>Co zapobiegnie powtórzeniu</translation>
    </message>
    <message>
        <source>What may lower the reliability of the conclusions</source>
        <translation>Co może obniżyć wiarygodność wniosków</translation>
    </message>
    <message>
        <source>What the audit is to find out</source>
        <translation>Co audyt ma ustalić</translation>
    </message>
    <message>
        <source>What the working papers said then</source>
        <translation>Co wówczas podawały dokumenty robocze</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>O co zapytać</translation>
    </message>
    <message>
        <source>What was put right at once</source>
        <translation>Co naprawiono od razu</translation>
    </message>
    <message>
        <source>What was sampled, how, and how large the samples are</source>
        <translation>Co objęto próbką, jak i jak duże są próbki</translation>
    </message>
    <message>
        <source>What was seen: record numbers, versions, dates, places, sample size</source>
        <translation>Co zaobserwowano: numery zapisów, wersje, daty, miejsca, wielkość próbki</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>Co podpisano</translation>
    </message>
    <message>
        <source>Where the item itself is: ticket, shelf, system</source>
        <translation>Gdzie jest sam element: zgłoszenie, półka, system</translation>
    </message>
    <message>
        <source>Whether the audit objectives were met</source>
        <translation>Czy osiągnięto cele audytu</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Który</translation>
    </message>
    <message>
        <source>Which part of the scope was not audited, and why</source>
        <translation>Której części zakresu nie audytowano i dlaczego</translation>
    </message>
    <message>
        <source>Who asked for the audit</source>
        <translation>Kto zlecił audyt</translation>
    </message>
    <message>
        <source>Who closes the gap</source>
        <translation>Kto zamyka lukę</translation>
    </message>
    <message>
        <source>Who has the item, if it has no file here</source>
        <translation>Kto ma element, jeśli nie ma tu pliku</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Kogo</translation>
    </message>
    <message>
        <source>Why it could happen and was not noticed</source>
        <translation>Dlaczego mogło do tego dojść niezauważenie</translation>
    </message>
    <message>
        <source>Why the report is issued although entries of the team still disagree</source>
        <translation>Dlaczego raport jest wydawany, choć wpisy zespołu są nadal niezgodne</translation>
    </message>
    <message>
        <source>Why they say the same</source>
        <translation>Dlaczego mówią to samo</translation>
    </message>
    <message>
        <source>Why this auditor does not audit their own work</source>
        <translation>Dlaczego ten audytor nie audytuje własnej pracy</translation>
    </message>
    <message>
        <source>Withdrawn because</source>
        <translation>Powód wycofania</translation>
    </message>
    <message>
        <source>Working papers considered</source>
        <translation>Uwzględnione dokumenty robocze</translation>
    </message>
    <message>
        <source>Write it as 2026-10-31.</source>
        <translation>Wymagany zapis: 2026-10-31.</translation>
    </message>
    <message>
        <source>{label} has no field &quot;{name}&quot;.</source>
        <translation>{label}: nie ma pola „{name}”.</translation>
    </message>
    <message>
        <source>{label} has {count} characters; the limit is {text_limit}.</source>
        <translation>{label}: liczba znaków {count}; limit wynosi {text_limit}.</translation>
    </message>
    <message>
        <source>{label} holds something that cannot be kept ({name}).</source>
        <translation>{label}: zawiera coś, czego nie można przechować ({name}).</translation>
    </message>
    <message>
        <source>{label} is either true or false.</source>
        <translation>{label}: dopuszczalne tylko prawda lub fałsz.</translation>
    </message>
    <message>
        <source>{label} takes a text, not {name}.</source>
        <translation>{label}: wymagany jest tekst, a nie {name}.</translation>
    </message>
    <message>
        <source>{label} takes a whole number.</source>
        <translation>{label}: wymagana jest liczba całkowita.</translation>
    </message>
    <message>
        <source>{label}: &quot;{value}&quot; is not a date.</source>
        <translation>{label}: „{value}” nie jest datą.</translation>
    </message>
    <message>
        <source>{label}: &quot;{value}&quot; is not a time.</source>
        <translation>{label}: „{value}” nie jest godziną.</translation>
    </message>
    <message>
        <source>{label}: &quot;{value}&quot; is not known.</source>
        <translation>{label}: „{value}” nie jest znane.</translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <source>&amp;About, from</source>
        <translation>Dotyczy &amp;od</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>O&amp;pis</translation>
    </message>
    <message>
        <source>&amp;Held by</source>
        <translation>&amp;W posiadaniu</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Rodzaj</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Miejsce</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>&amp;Co to jest</translation>
    </message>
    <message>
        <source>About, from</source>
        <translation>Dotyczy okresu od</translation>
    </message>
    <message>
        <source>About, to</source>
        <translation>Dotyczy okresu do</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Building, room, system</source>
        <translation>Budynek, pokój, system</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>For evidence that stays where it is. The audit keeps what it is and how to find it.</source>
        <translation>Dla dowodów, które pozostają na miejscu. Audyt przechowuje, co to jest i jak to znaleźć.</translation>
    </message>
    <message>
        <source>Name or role of whoever has it</source>
        <translation>Nazwisko lub rola osoby, która to ma</translation>
    </message>
    <message>
        <source>Reference without a file</source>
        <translation>Odwołanie bez pliku</translation>
    </message>
    <message>
        <source>Ticket number, title and version, shelf mark, device</source>
        <translation>Numer zgłoszenia, tytuł i wersja, sygnatura, urządzenie</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Czego dowodzi</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>A blue number leads to its record. Where a cell names several, every link is on the sheet Trace.</source>
        <translation>Niebieski numer prowadzi do zapisu. Jeśli komórka zawiera kilka numerów, wszystkie łącza są w arkuszu Powiązania.</translation>
    </message>
    <message>
        <source>A fact was noted that is not judged; left out of the degree of fulfilment.</source>
        <translation>Odnotowano fakt, którego się nie ocenia; nie wlicza się do stopnia spełnienia.</translation>
    </message>
    <message>
        <source>A requirement is not met at all, or so that the system or a service is in doubt.</source>
        <translation>Wymaganie nie jest spełnione w ogóle lub tak, że podważa to system albo usługę.</translation>
    </message>
    <message>
        <source>A requirement is not met in a single or limited case.</source>
        <translation>Wymaganie nie jest spełnione w pojedynczym lub ograniczonym przypadku.</translation>
    </message>
    <message>
        <source>A weakness that is not a nonconformity; the auditee decides what to do.</source>
        <translation>Słabość, która nie jest niezgodnością; o działaniu decyduje audytowany.</translation>
    </message>
    <message>
        <source>About, from</source>
        <translation>Dotyczy od</translation>
    </message>
    <message>
        <source>About, to</source>
        <translation>Dotyczy do</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Potwierdzenie</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Action status</source>
        <translation>Status działania</translation>
    </message>
    <message>
        <source>Action to evidence</source>
        <translation>Działanie – dowód</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Actions not yet verified</source>
        <translation>Działania jeszcze niezweryfikowane</translation>
    </message>
    <message>
        <source>Actions overdue at export</source>
        <translation>Działania po terminie przy eksporcie</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Czynność</translation>
    </message>
    <message>
        <source>Address of the organisation</source>
        <translation>Adres organizacji</translation>
    </message>
    <message>
        <source>All clauses</source>
        <translation>Wszystkie rozdziały</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Wszystkie pytania</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Odpowiedziano</translation>
    </message>
    <message>
        <source>Answered at UTC offset</source>
        <translation>Odpowiedziano, przesunięcie UTC</translation>
    </message>
    <message>
        <source>Answered by the auditor</source>
        <translation>Odpowiedzi audytora</translation>
    </message>
    <message>
        <source>Appropriateness of the scope</source>
        <translation>Odpowiedniość zakresu</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Zatwierdzenie</translation>
    </message>
    <message>
        <source>Areas not covered</source>
        <translation>Obszary nieobjęte</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Obecność na spotkaniach</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audyt</translation>
    </message>
    <message>
        <source>Audit client</source>
        <translation>Klient audytu</translation>
    </message>
    <message>
        <source>Audit criteria</source>
        <translation>Kryteria audytu</translation>
    </message>
    <message>
        <source>Audit number</source>
        <translation>Numer audytu</translation>
    </message>
    <message>
        <source>Audit registers</source>
        <translation>Rejestry audytu</translation>
    </message>
    <message>
        <source>Audit registers {number}</source>
        <translation>Rejestry audytu {number}</translation>
    </message>
    <message>
        <source>Audit status</source>
        <translation>Status audytu</translation>
    </message>
    <message>
        <source>Audit team with independence, auditees, observers and others.</source>
        <translation>Zespół audytujący z niezależnością, audytowani, obserwatorzy i inni.</translation>
    </message>
    <message>
        <source>Audit type</source>
        <translation>Typ audytu</translation>
    </message>
    <message>
        <source>Auditee</source>
        <translation>Audytowany</translation>
    </message>
    <message>
        <source>Auditee&apos;s comment</source>
        <translation>Komentarz audytowanego</translation>
    </message>
    <message>
        <source>Auditees</source>
        <translation>Audytowani</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Audytor</translation>
    </message>
    <message>
        <source>Auditor signed at</source>
        <translation>Audytor podpisał</translation>
    </message>
    <message>
        <source>Auditor signed at UTC offset</source>
        <translation>Audytor podpisał, przesunięcie UTC</translation>
    </message>
    <message>
        <source>Auditor&apos;s result</source>
        <translation>Wynik audytora</translation>
    </message>
    <message>
        <source>Auditor&apos;s signature</source>
        <translation>Podpis audytora</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>Audytorzy</translation>
    </message>
    <message>
        <source>Auditors recorded different results and the lead auditor has not concluded yet.</source>
        <translation>Audytorzy zapisali różne wyniki, a audytor wiodący jeszcze nie rozstrzygnął.</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audytuje</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>By practice</source>
        <translation>Według praktyk</translation>
    </message>
    <message>
        <source>By standard</source>
        <translation>Według norm</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Aparat</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Komórka</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Zmienione od podpisu</translation>
    </message>
    <message>
        <source>Changed since the conclusion</source>
        <translation>Zmienione od wniosków</translation>
    </message>
    <message>
        <source>Changes recorded</source>
        <translation>Zapisane zmiany</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista kontrolna</translation>
    </message>
    <message>
        <source>Choose one of the words of the list.</source>
        <translation>Należy wybrać jedno ze słów z listy.</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Rozdział</translation>
    </message>
    <message>
        <source>Clause title</source>
        <translation>Tytuł rozdziału</translation>
    </message>
    <message>
        <source>Clause titles</source>
        <translation>Tytuły rozdziałów</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Rozdziały</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Concluded by</source>
        <translation>Wnioski sformułował</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Wnioski</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Poufność</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>Zgodność</translation>
    </message>
    <message>
        <source>Conforms</source>
        <translation>Zgodne</translation>
    </message>
    <message>
        <source>Continued texts</source>
        <translation>Ciąg dalszy tekstów</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korekcja</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Działanie korygujące</translation>
    </message>
    <message>
        <source>Corrective actions; nonconformities without one have a row. Cream columns are for the auditee.</source>
        <translation>Działania korygujące; niezgodności bez działania też mają wiersz. Kremowe kolumny są dla audytowanego.</translation>
    </message>
    <message>
        <source>Counting questions</source>
        <translation>Liczenie pytań</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Liczy się do</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokrycie</translation>
    </message>
    <message>
        <source>Cream columns</source>
        <translation>Kremowe kolumny</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>Daty i godziny</translation>
    </message>
    <message>
        <source>Dates of the audit</source>
        <translation>Daty audytu</translation>
    </message>
    <message>
        <source>Days overdue at export</source>
        <translation>Dni po terminie przy eksporcie</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Stopień</translation>
    </message>
    <message>
        <source>Degree of fulfilment: met out of the questions that were judged</source>
        <translation>Stopień spełnienia: spełnione spośród ocenionych pytań</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Deviations from the plan</source>
        <translation>Odstępstwa od planu</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Rozdzielnik</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Rozbieżne</translation>
    </message>
    <message>
        <source>Diverging opinions</source>
        <translation>Rozbieżne opinie</translation>
    </message>
    <message>
        <source>Documented information required</source>
        <translation>Wymagana udokumentowana informacja</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Does not apply within the scope; left out of the degree of fulfilment.</source>
        <translation>Nie ma zastosowania w zakresie; nie wlicza się do stopnia spełnienia.</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Wykonano dnia</translation>
    </message>
    <message>
        <source>Draft: the report has not been issued</source>
        <translation>Projekt: raportu jeszcze nie wydano</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Skuteczność</translation>
    </message>
    <message>
        <source>Effectiveness of previous actions</source>
        <translation>Skuteczność poprzednich działań</translation>
    </message>
    <message>
        <source>Effort to close the gap</source>
        <translation>Nakład pracy na zamknięcie luki</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>Enter a date that is not before the one in “{column}”.</source>
        <translation>Należy wpisać datę nie wcześniejszą niż w kolumnie „{column}”.</translation>
    </message>
    <message>
        <source>Enter a date.</source>
        <translation>Należy wpisać datę.</translation>
    </message>
    <message>
        <source>Every clause of each standard that an answer counts for, with its results.</source>
        <translation>Każdy rozdział każdej normy, do której liczy się odpowiedź, wraz z wynikami.</translation>
    </message>
    <message>
        <source>Every question and working paper; a question with several papers has several rows.</source>
        <translation>Każde pytanie i dokument roboczy; pytanie z kilkoma dokumentami ma kilka wierszy.</translation>
    </message>
    <message>
        <source>Every text is as it was typed, also where it starts with = + - or @; nothing here is a formula.</source>
        <translation>Każdy tekst jest taki, jak go wpisano, także gdy zaczyna się od = + - lub @; nie ma tu formuł.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>Evidence numbers</source>
        <translation>Numery dowodów</translation>
    </message>
    <message>
        <source>Evidence that is missing</source>
        <translation>Brakujące dowody</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Wyłączenia</translation>
    </message>
    <message>
        <source>Expected evidence</source>
        <translation>Oczekiwane dowody</translation>
    </message>
    <message>
        <source>Exported at</source>
        <translation>Wyeksportowano</translation>
    </message>
    <message>
        <source>Exported at (UTC{offset})</source>
        <translation>Wyeksportowano (UTC{offset})</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Zasięg</translation>
    </message>
    <message>
        <source>Failure, weakness or strength</source>
        <translation>Uchybienie, słabość lub mocna strona</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nazwa pliku</translation>
    </message>
    <message>
        <source>Filter the column Paper by 1 to have every question of the checklist once.</source>
        <translation>Filtr 1 w kolumnie Dok. rob. pokazuje każde pytanie listy kontrolnej raz.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Ustalenie</translation>
    </message>
    <message>
        <source>Finding groups</source>
        <translation>Grupy ustaleń</translation>
    </message>
    <message>
        <source>Finding status</source>
        <translation>Status ustalenia</translation>
    </message>
    <message>
        <source>Finding title</source>
        <translation>Tytuł ustalenia</translation>
    </message>
    <message>
        <source>Finding to action</source>
        <translation>Ustalenie – działanie</translation>
    </message>
    <message>
        <source>Finding to evidence</source>
        <translation>Ustalenie – dowód</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ustalenia</translation>
    </message>
    <message>
        <source>Findings in the group</source>
        <translation>Ustalenia w grupie</translation>
    </message>
    <message>
        <source>Findings that say the same, by group; each counts as a finding of its own.</source>
        <translation>Ustalenia, które mówią to samo, według grup; każde liczy się jako osobne ustalenie.</translation>
    </message>
    <message>
        <source>Findings that say the same; groups: {groups}. Each counts above.</source>
        <translation>Ustalenia, które mówią to samo; grupy: {groups}. Każde liczy się powyżej.</translation>
    </message>
    <message>
        <source>Fingerprint of the change log</source>
        <translation>Odcisk dziennika zmian</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Dalsze działania</translation>
    </message>
    <message>
        <source>Follow-up as of</source>
        <translation>Stan dalszych działań na dzień</translation>
    </message>
    <message>
        <source>For each clause and auditor: questions answered, evidence and sessions of the plan.</source>
        <translation>Dla każdego rozdziału i audytora: pytania z odpowiedzią, dowody i sesje planu.</translation>
    </message>
    <message>
        <source>For the auditee to fill in.</source>
        <translation>Do wypełnienia przez audytowanego.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Format of the registers</source>
        <translation>Format rejestrów</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>From title</source>
        <translation>Od: tytuł</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Further files</source>
        <translation>Kolejne pliki</translation>
    </message>
    <message>
        <source>Grades by standard</source>
        <translation>Klasyfikacja według norm</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Handed out as</source>
        <translation>Przekazano jako</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Held at UTC offset</source>
        <translation>Termin, przesunięcie UTC</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>W posiadaniu</translation>
    </message>
    <message>
        <source>How to read this workbook</source>
        <translation>Jak czytać ten skoroszyt</translation>
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
        <translation>Praktyka ITIL 4</translation>
    </message>
    <message>
        <source>ITIL 4 practices</source>
        <translation>Praktyki ITIL 4</translation>
    </message>
    <message>
        <source>Implications for the programme</source>
        <translation>Skutki dla programu</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>W konflikcie</translation>
    </message>
    <message>
        <source>In groups</source>
        <translation>W grupach</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Osobiście</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>W zakresie</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation>Niezależność</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Inicjały</translation>
    </message>
    <message>
        <source>Internal audit and management review</source>
        <translation>Audyt wewnętrzny i przegląd zarządzania</translation>
    </message>
    <message>
        <source>Interviewees</source>
        <translation>Rozmówcy</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Pozycja</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>Zbadane pozycje</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation>Audytor wiodący</translation>
    </message>
    <message>
        <source>Lead signed at</source>
        <translation>Wiodący podpisał</translation>
    </message>
    <message>
        <source>Lead signed at UTC offset</source>
        <translation>Wiodący podpisał, przesunięcie UTC</translation>
    </message>
    <message>
        <source>Lead&apos;s reason</source>
        <translation>Uzasadnienie wiodącego</translation>
    </message>
    <message>
        <source>Lead&apos;s signature</source>
        <translation>Podpis wiodącego</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Czas trwania (min)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Powiązanie</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Łącza</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Zbadano</translation>
    </message>
    <message>
        <source>Looked at UTC offset</source>
        <translation>Zbadano, przesunięcie UTC</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Duża</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Znaczenie</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Typ MIME</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Spotkania</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Mała</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokół</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>NC and actions</source>
        <translation>Niezgodności i działania</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa lub nazwisko</translation>
    </message>
    <message>
        <source>Names and order of columns stay as they are; later versions only append to the right.</source>
        <translation>Nazwy i kolejność kolumn są stałe; nowsze wersje dodają kolumny tylko z prawej strony.</translation>
    </message>
    <message>
        <source>Needs correction, root cause and corrective action before anything else.</source>
        <translation>W pierwszej kolejności wymaga korekcji, ustalenia przyczyny źródłowej i działania korygującego.</translation>
    </message>
    <message>
        <source>Needs correction, root cause and corrective action.</source>
        <translation>Wymaga korekcji, ustalenia przyczyny źródłowej i działania korygującego.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No action recorded</source>
        <translation>Brak działania</translation>
    </message>
    <message>
        <source>No checklist has been chosen yet.</source>
        <translation>Nie wybrano jeszcze listy kontrolnej.</translation>
    </message>
    <message>
        <source>Nobody has recorded a result.</source>
        <translation>Nikt nie zapisał wyniku.</translation>
    </message>
    <message>
        <source>Nonconformities, opportunities for improvement and positive practices.</source>
        <translation>Niezgodności, możliwości doskonalenia i dobre praktyki.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Bez odpowiedzi</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nie dotyczy</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Bez oceny</translation>
    </message>
    <message>
        <source>Not sampled</source>
        <translation>Poza próbką</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Niepodpisane</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Nothing judged</source>
        <translation>Brak ocen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Numbers on the picture</source>
        <translation>Numery na obrazie</translation>
    </message>
    <message>
        <source>OFI</source>
        <translation>MD</translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation>Dowód obiektywny</translation>
    </message>
    <message>
        <source>Objective evidence with its SHA-256, by which a file is known to be the one that was seen.</source>
        <translation>Dowody obiektywne z SHA-256, po którym rozpoznaje się, że plik jest tym, który badano.</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>Objectives met</source>
        <translation>Osiągnięcie celów</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Otwarte konflikty</translation>
    </message>
    <message>
        <source>Opening, team and closing meetings with their minutes.</source>
        <translation>Spotkania otwierające, zespołu i zamykające wraz z protokołami.</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Możliwość</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>Overdue at export</source>
        <translation>Po terminie przy eksporcie</translation>
    </message>
    <message>
        <source>Own area</source>
        <translation>Własny obszar</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Odpowiedzialny</translation>
    </message>
    <message>
        <source>Owner of the gap</source>
        <translation>Odpowiedzialny za lukę</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Dok. rob.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Liczba dok. rob.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Część</translation>
    </message>
    <message>
        <source>Parts that are about their auditor&apos;s own work, and why nevertheless.</source>
        <translation>Części dotyczące własnej pracy ich audytora i dlaczego mimo to.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Opracowanie</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Obecność</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drukowanie</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Proof called for</source>
        <translation>Wymagany dowód</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Question to evidence</source>
        <translation>Pytanie – dowód</translation>
    </message>
    <message>
        <source>Question to finding</source>
        <translation>Pytanie – ustalenie</translation>
    </message>
    <message>
        <source>Question, evidence, finding and action: each link in a row of its own, both ends to click.</source>
        <translation>Pytanie, dowód, ustalenie i działanie: każde powiązanie w osobnym wierszu, z łączami na obu końcach.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>Raised at</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Raised at UTC offset</source>
        <translation>Utworzono, przesunięcie UTC</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Utworzono dnia</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Reason for grade</source>
        <translation>Uzasadnienie klasyfikacji</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Otrzymano</translation>
    </message>
    <message>
        <source>Received at UTC offset</source>
        <translation>Otrzymano, przesunięcie UTC</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Zalecenia</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Recorded value</source>
        <translation>Zapisana wartość</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Odwołanie</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Zdalnie</translation>
    </message>
    <message>
        <source>Repeat of</source>
        <translation>Powtórzenie</translation>
    </message>
    <message>
        <source>Report date</source>
        <translation>Data raportu</translation>
    </message>
    <message>
        <source>Report issued</source>
        <translation>Raport wydano</translation>
    </message>
    <message>
        <source>Report version</source>
        <translation>Wersja raportu</translation>
    </message>
    <message>
        <source>Representative of the organisation</source>
        <translation>Przedstawiciel organizacji</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Wymaganie</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Results by ITIL 4 practice; a question with several practices counts for each.</source>
        <translation>Wyniki według praktyk ITIL 4; pytanie z kilkoma praktykami liczy się do każdej z nich.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Przechowywanie</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Sprawdzenie</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Ryzyka</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Przyczyna źródłowa</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of copies of further files</source>
        <translation>SHA-256 kopii kolejnych plików</translation>
    </message>
    <message>
        <source>SHA-256 of further files</source>
        <translation>SHA-256 kolejnych plików</translation>
    </message>
    <message>
        <source>SHA-256 of the checklist</source>
        <translation>SHA-256 listy kontrolnej</translation>
    </message>
    <message>
        <source>SHA-256 of the copy</source>
        <translation>SHA-256 kopii</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Próbka</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Próbkowanie</translation>
    </message>
    <message>
        <source>Saving the workbook</source>
        <translation>Zapisywanie skoroszytu</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sekcja</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesja</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesje</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Arkusz</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Arkusze</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished">Zatwierdzenie</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Podpisane</translation>
    </message>
    <message>
        <source>Significant changes</source>
        <translation>Istotne zmiany</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>Sites of the sessions</source>
        <translation>Lokalizacje sesji</translation>
    </message>
    <message>
        <source>Sites, services and clients inside and outside the scope.</source>
        <translation>Lokalizacje, usługi i klienci w zakresie i poza nim.</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Rozmiar (bajty)</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Stan</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Oświadczenia</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Suggested sample</source>
        <translation>Sugerowana próbka</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Wykonano</translation>
    </message>
    <message>
        <source>Taken at UTC offset</source>
        <translation>Wykonano, przesunięcie UTC</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Texts that are longer than a cell can be; the cell says where its text goes on.</source>
        <translation>Teksty dłuższe, niż mieści komórka; komórka wskazuje, gdzie jest ciąg dalszy.</translation>
    </message>
    <message>
        <source>The audit plan beside what really happened.</source>
        <translation>Plan audytu obok tego, co rzeczywiście się odbyło.</translation>
    </message>
    <message>
        <source>The objective evidence seen shows that the requirement is met.</source>
        <translation>Zbadane dowody obiektywne wykazują, że wymaganie jest spełnione.</translation>
    </message>
    <message>
        <source>The requirement is met; the auditor sees how it could be met better.</source>
        <translation>Wymaganie jest spełnione; audytor widzi, jak można je spełniać lepiej.</translation>
    </message>
    <message>
        <source>Tickets, changes, agents and records looked at, with what each showed.</source>
        <translation>Zbadane zgłoszenia, zmiany, agenci i zapisy oraz to, co wykazało badanie każdej pozycji.</translation>
    </message>
    <message>
        <source>Times read as the clock showed them at the place where they were recorded; their offset from UTC is in a column of its own.</source>
        <translation>Godziny podano według zegara w miejscu zapisu; przesunięcie względem UTC jest w osobnej kolumnie.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>To title</source>
        <translation>Do: tytuł</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Powiązania</translation>
    </message>
    <message>
        <source>UTC offset</source>
        <translation>Przesunięcie UTC</translation>
    </message>
    <message>
        <source>Verdicts by standard</source>
        <translation>Oceny według norm</translation>
    </message>
    <message>
        <source>Verification note</source>
        <translation>Notatka z weryfikacji</translation>
    </message>
    <message>
        <source>Verification of</source>
        <translation>Weryfikacja ustalenia</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Weryfikujący</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Zweryfikowano dnia</translation>
    </message>
    <message>
        <source>Version {format_version}</source>
        <translation>Wersja {format_version}</translation>
    </message>
    <message>
        <source>Versions of the answer disagree and nobody has settled it.</source>
        <translation>Wersje odpowiedzi są niezgodne i nikt tego nie rozstrzygnął.</translation>
    </message>
    <message>
        <source>Versions of the kind disagree and nobody has settled it.</source>
        <translation>Wersje rodzaju są niezgodne i nikt tego nie rozstrzygnął.</translation>
    </message>
    <message>
        <source>Was not looked at in this audit; left out of the degree of fulfilment.</source>
        <translation>Nie badano w tym audycie; nie wlicza się do stopnia spełnienia.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Zawartość</translation>
    </message>
    <message>
        <source>What really happened</source>
        <translation>Co rzeczywiście się odbyło</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Na co zwrócić uwagę</translation>
    </message>
    <message>
        <source>Which sections auditors and lead auditor signed, and whether anything changed since.</source>
        <translation>Które sekcje podpisali audytorzy i audytor wiodący oraz czy od tego czasu coś zmieniono.</translation>
    </message>
    <message>
        <source>Who gets the report, and in which form.</source>
        <translation>Kto otrzymuje raport i w jakiej formie.</translation>
    </message>
    <message>
        <source>Who was asked, by role, when, and on which questions.</source>
        <translation>Kogo zapytano, według roli, kiedy i o które pytania.</translation>
    </message>
    <message>
        <source>Who was at which meeting.</source>
        <translation>Kto był na którym spotkaniu.</translation>
    </message>
    <message>
        <source>Why they say the same</source>
        <translation>Dlaczego mówią to samo</translation>
    </message>
    <message>
        <source>Wide sheets print on two pages side by side, the first column on both; the last columns of the largest stay on the screen unless the print area is widened.</source>
        <translation>Szerokie arkusze drukują się na dwóch stronach obok siebie, z pierwszą kolumną na obu; ostatnie kolumny największych pozostają na ekranie, chyba że obszar wydruku zostanie poszerzony.</translation>
    </message>
    <message>
        <source>Worth keeping, and worth copying elsewhere.</source>
        <translation>Warte zachowania i przeniesienia gdzie indziej.</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>audyt</translation>
    </message>
    <message>
        <source>page {number} of {total}</source>
        <translation>strona {number} z {total}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} z {total}</translation>
    </message>
    <message>
        <source>… continued in {place}</source>
        <translation>… ciąg dalszy: {place}</translation>
    </message>
</context>
<context>
    <name>RemarksPanel</name>
    <message>
        <source>A reviewer would have nothing to remark.</source>
        <translation>Przeglądający nie miałby uwag.</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Rozdziały</translation>
    </message>
    <message>
        <source>Does not apply here: lay it aside for this finding</source>
        <translation>Nie ma tu zastosowania: odłóż dla tego ustalenia</translation>
    </message>
    <message>
        <source>Does not apply here: {}</source>
        <translation>Nie ma tu zastosowania: {}</translation>
    </message>
    <message>
        <source>Go to it (F7). Rule: {}</source>
        <translation>Przejdź do miejsca (F7). Zasada: {}</translation>
    </message>
    <message>
        <source>Laid aside: {}. Show again</source>
        <translation>Odłożone: {}. Pokaż znów</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>Wymaga poprawy</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugestia</translation>
    </message>
    <message>
        <source>{mark} {severity} · {field}</source>
        <translation>{mark} {severity} · {field}</translation>
    </message>
    <message>
        <source>{}, {}: {} Go to it.</source>
        <translation>{}, {}: {} Przejdź do miejsca.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n action(s) (is|are) overdue</source>
        <translation>
            <numerusform>%n działanie jest po terminie</numerusform>
            <numerusform>%n działania są po terminie</numerusform>
            <numerusform>%n działań jest po terminie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) (is|are) overdue on {day}</source>
        <translation>
            <numerusform>%n działanie jest po terminie na dzień {day}</numerusform>
            <numerusform>%n działania są po terminie na dzień {day}</numerusform>
            <numerusform>%n działań jest po terminie na dzień {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) stated: {states} on {day}.</source>
        <translation>
            <numerusform>Wskazano %n działanie (stan na {day}): {states}.</numerusform>
            <numerusform>Wskazano %n działania (stan na {day}): {states}.</numerusform>
            <numerusform>Wskazano %n działań (stan na {day}): {states}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) stated: {states}.</source>
        <translation>
            <numerusform>Wskazano %n działanie: {states}.</numerusform>
            <numerusform>Wskazano %n działania: {states}.</numerusform>
            <numerusform>Wskazano %n działań: {states}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n bajt</numerusform>
            <numerusform>%n bajty</numerusform>
            <numerusform>%n bajtów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n zmiana</numerusform>
            <numerusform>%n zmiany</numerusform>
            <numerusform>%n zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) missing, marked below.</source>
        <translation>
            <numerusform>Brakuje %n pliku, oznaczonego poniżej.</numerusform>
            <numerusform>Brakuje %n plików, oznaczonych poniżej.</numerusform>
            <numerusform>Brakuje %n plików, oznaczonych poniżej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n ustalenie</numerusform>
            <numerusform>%n ustalenia</numerusform>
            <numerusform>%n ustaleń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further action(s) in {place}.</source>
        <translation>
            <numerusform>Jeszcze %n działanie zawiera {place}.</numerusform>
            <numerusform>Jeszcze %n działania zawiera {place}.</numerusform>
            <numerusform>Jeszcze %n działań zawiera {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s).</source>
        <translation>
            <numerusform>%n pozycja.</numerusform>
            <numerusform>%n pozycje.</numerusform>
            <numerusform>%n pozycji.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major nonconformity(s)</source>
        <translation>
            <numerusform>%n duża niezgodność</numerusform>
            <numerusform>%n duże niezgodności</numerusform>
            <numerusform>%n dużych niezgodności</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor nonconformity(s)</source>
        <translation>
            <numerusform>%n mała niezgodność</numerusform>
            <numerusform>%n małe niezgodności</numerusform>
            <numerusform>%n małych niezgodności</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s) for improvement</source>
        <translation>
            <numerusform>%n możliwość doskonalenia</numerusform>
            <numerusform>%n możliwości doskonalenia</numerusform>
            <numerusform>%n możliwości doskonalenia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n change(s) in the log of this audit).</source>
        <translation>
            <numerusform>(%n zmiana w dzienniku tego audytu).</numerusform>
            <numerusform>(%n zmiany w dzienniku tego audytu).</numerusform>
            <numerusform>(%n zmian w dzienniku tego audytu).</numerusform>
        </translation>
    </message>
    <message>
        <source>, version {report_version}</source>
        <translation>, wersja {report_version}</translation>
    </message>
    <message>
        <source>; follow-up as of {day}</source>
        <translation>; stan dalszych działań na {day}</translation>
    </message>
    <message>
        <source>A document cannot contain its own hash. The hash of this PDF is kept by the program that made it, or by whoever received it first.</source>
        <translation>Dokument nie może zawierać własnego skrótu. Skrót tego pliku PDF przechowuje program, który go utworzył, lub pierwszy odbiorca.</translation>
    </message>
    <message>
        <source>A major nonconformity puts in doubt that the service management system can achieve its intended results; several minor ones on one matter may add up to it. A minor nonconformity does not. An opportunity for improvement is no nonconformity, and a nonconformity is never recorded as one. Causes and solutions are left to the auditee.</source>
        <translation>Duża niezgodność podważa zdolność systemu zarządzania usługami do osiągania zamierzonych wyników; może się na nią złożyć kilka małych niezgodności w jednej sprawie. Mała niezgodność jej nie podważa. Możliwość doskonalenia nie jest niezgodnością, a niezgodności nigdy nie zapisuje się jako możliwości doskonalenia. Przyczyny i rozwiązania pozostawia się audytowanemu.</translation>
    </message>
    <message>
        <source>A question that belongs to several practices counts for each of them.</source>
        <translation>Pytanie należące do kilku praktyk liczy się do każdej z nich.</translation>
    </message>
    <message>
        <source>A question that counts for several standards is asked once. Its answer is the verdict for each, unless the auditor judged it otherwise for one; findings can be graded differently for each.</source>
        <translation>Pytanie, które liczy się do kilku norm, zadaje się raz. Odpowiedź jest oceną dla każdej z nich, chyba że audytor ocenił ją inaczej dla jednej; ustalenia mogą mieć różną klasyfikację dla każdej normy.</translation>
    </message>
    <message>
        <source>A signature confirms that the report was received and discussed, not that every finding is agreed.</source>
        <translation>Podpis potwierdza, że raport otrzymano i omówiono, a nie zgodę z każdym ustaleniem.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęte</translation>
    </message>
    <message>
        <source>Accepted with a comment</source>
        <translation>Przyjęte z komentarzem</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Czynność</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>All are in {place}, with those implemented and verified.</source>
        <translation>Wszystkie, łącznie z wdrożonymi i zweryfikowanymi, zawiera {place}.</translation>
    </message>
    <message>
        <source>All clauses</source>
        <translation>Wszystkie rozdziały</translation>
    </message>
    <message>
        <source>An audit rests on samples and gives no certainty about what was not examined. How this one sampled, and the limits that follow from it, are stated in {section_link}.</source>
        <translation>Audyt opiera się na próbkach i nie daje pewności co do tego, czego nie zbadano. Sposób próbkowania i wynikające z niego ograniczenia opisuje {section_link}.</translation>
    </message>
    <message>
        <source>An opportunity for improvement counts as fulfilled.</source>
        <translation>Możliwość doskonalenia liczy się jako spełnienie.</translation>
    </message>
    <message>
        <source>Annex B gives the SHA-256 of every evidence file as it was received. Ask for the file, compute its hash and compare all 64 digits. If a single bit differs, so does the hash.</source>
        <translation>Załącznik B podaje SHA-256 każdego pliku dowodu w postaci otrzymanej. Należy poprosić o plik, obliczyć jego skrót i porównać wszystkie 64 cyfry. Jeśli różni się choćby jeden bit, różni się też skrót.</translation>
    </message>
    <message>
        <source>Annex {letter}</source>
        <translation>Załącznik {letter}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Answered checklist</source>
        <translation>Wypełniona lista kontrolna</translation>
    </message>
    <message>
        <source>Appropriateness of the scope</source>
        <translation>Odpowiedniość zakresu</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Zatwierdzenie</translation>
    </message>
    <message>
        <source>Approved by: date, signature</source>
        <translation>Zatwierdzenie: data, podpis</translation>
    </message>
    <message>
        <source>Areas not covered, with reasons</source>
        <translation>Obszary nieobjęte, z uzasadnieniem</translation>
    </message>
    <message>
        <source>As recorded in the working papers. Auditees are named in {section_link}.</source>
        <translation>Zgodnie z dokumentami roboczymi. Audytowanych wymienia {section_link}.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Zadane</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Obecność na spotkaniach</translation>
    </message>
    <message>
        <source>Attended by</source>
        <translation>Obecni</translation>
    </message>
    <message>
        <source>Audit client</source>
        <translation>Klient audytu</translation>
    </message>
    <message>
        <source>Audit criteria</source>
        <translation>Kryteria audytu</translation>
    </message>
    <message>
        <source>Audit dates</source>
        <translation>Daty audytu</translation>
    </message>
    <message>
        <source>Audit plan and what took place</source>
        <translation>Plan audytu i jego przebieg</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Raport z audytu</translation>
    </message>
    <message>
        <source>Audit team</source>
        <translation>Zespół audytujący</translation>
    </message>
    <message>
        <source>Audit team and participants</source>
        <translation>Zespół audytujący i uczestnicy</translation>
    </message>
    <message>
        <source>Auditee</source>
        <translation>Audytowany</translation>
    </message>
    <message>
        <source>Auditee: date, signature</source>
        <translation>Audytowany: data, podpis</translation>
    </message>
    <message>
        <source>Auditees and client’s representatives</source>
        <translation>Audytowani i przedstawiciele klienta</translation>
    </message>
    <message>
        <source>Auditee’s acknowledgement</source>
        <translation>Potwierdzenie audytowanego</translation>
    </message>
    <message>
        <source>Auditee’s response</source>
        <translation>Odpowiedź audytowanego</translation>
    </message>
    <message>
        <source>Auditing body</source>
        <translation>Jednostka audytująca</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Audytor</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>Audytorzy</translation>
    </message>
    <message>
        <source>Auditors judged these questions differently. Each answer stands as it was given; the lead auditor decided which result counts.</source>
        <translation>Audytorzy ocenili te pytania różnie. Każda odpowiedź pozostaje taka, jak ją podano; audytor wiodący zdecydował, który wynik się liczy.</translation>
    </message>
    <message>
        <source>By ITIL 4 practice</source>
        <translation>Według praktyk ITIL 4</translation>
    </message>
    <message>
        <source>By standard</source>
        <translation>Według norm</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Przyczyna</translation>
    </message>
    <message>
        <source>Changes and earlier actions</source>
        <translation>Zmiany i wcześniejsze działania</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista kontrolna</translation>
    </message>
    <message>
        <source>Choose A4 or Letter.</source>
        <translation>Należy wybrać A4 lub Letter.</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Rozdział</translation>
    </message>
    <message>
        <source>Clause of {title}</source>
        <translation>Rozdział {title}</translation>
    </message>
    <message>
        <source>Clause {clause}</source>
        <translation>Rozdział {clause}</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Rozdziały</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Client accounts</source>
        <translation>Klienci (konta)</translation>
    </message>
    <message>
        <source>Close the file if it is open elsewhere, or choose another folder.</source>
        <translation>Należy zamknąć plik, jeśli jest otwarty gdzie indziej, lub wybrać inny folder.</translation>
    </message>
    <message>
        <source>Close the file if it is open in another program, or choose another place.</source>
        <translation>Należy zamknąć plik, jeśli jest otwarty w innym programie, lub wybrać inne miejsce.</translation>
    </message>
    <message>
        <source>Combined audit: no</source>
        <translation>Audyt połączony: nie</translation>
    </message>
    <message>
        <source>Combined audit: yes, with {standards}</source>
        <translation>Audyt połączony: tak, z {standards}</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Wnioski</translation>
    </message>
    <message>
        <source>Conclusion and follow-up</source>
        <translation>Wnioski i dalsze działania</translation>
    </message>
    <message>
        <source>Conf</source>
        <translation>Zg.</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Poufność</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>Zgodność</translation>
    </message>
    <message>
        <source>Conformity by clause</source>
        <translation>Zgodność według rozdziałów</translation>
    </message>
    <message>
        <source>Conformity by clause group</source>
        <translation>Zgodność według grup rozdziałów</translation>
    </message>
    <message>
        <source>Conforms</source>
        <translation>Zgodne</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Spis treści</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korekcja</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Działanie korygujące</translation>
    </message>
    <message>
        <source>Corrective action plan</source>
        <translation>Plan działań korygujących</translation>
    </message>
    <message>
        <source>Corrective action to be stated</source>
        <translation>Działanie korygujące do wskazania</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Okładka</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokrycie</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kryteria</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>PROJEKT</translation>
    </message>
    <message>
        <source>Data of the audit</source>
        <translation>Dane audytu</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>Data raportu</translation>
    </message>
    <message>
        <source>Decided by {name}</source>
        <translation>Decyzja: {name}</translation>
    </message>
    <message>
        <source>Decisions on differing answers</source>
        <translation>Decyzje o różniących się odpowiedziach</translation>
    </message>
    <message>
        <source>Degree of fulfilment</source>
        <translation>Stopień spełnienia</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Deviations from the plan</source>
        <translation>Odstępstwa od planu</translation>
    </message>
    <message>
        <source>Disputed by</source>
        <translation>Kwestionujący</translation>
    </message>
    <message>
        <source>Disputed findings</source>
        <translation>Zakwestionowane ustalenia</translation>
    </message>
    <message>
        <source>Disputed; see section 12</source>
        <translation>Zakwestionowane; zob. sekcja 12</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Rozdzielnik</translation>
    </message>
    <message>
        <source>Div</source>
        <translation>Rozb.</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Rozbieżne</translation>
    </message>
    <message>
        <source>Diverging opinions</source>
        <translation>Rozbieżne opinie</translation>
    </message>
    <message>
        <source>Document control</source>
        <translation>Nadzór nad dokumentem</translation>
    </message>
    <message>
        <source>Documents seen</source>
        <translation>Okazane dokumenty</translation>
    </message>
    <message>
        <source>Does not apply under the conditions of this audit.</source>
        <translation>Nie dotyczy w warunkach tego audytu.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Draft; not issued</source>
        <translation>Projekt; nie wydano</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Due and status</source>
        <translation>Termin i status</translation>
    </message>
    <message>
        <source>Due, status and effectiveness</source>
        <translation>Termin, status i skuteczność</translation>
    </message>
    <message>
        <source>Each auditor signed their own work in a section, the lead auditor all of it. A signature counts only while nothing of what was signed has changed.</source>
        <translation>Każdy audytor podpisał własną pracę w sekcji, audytor wiodący całość. Podpis liczy się tylko, dopóki nie zmieniono niczego, co podpisano.</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Skuteczność</translation>
    </message>
    <message>
        <source>Effectiveness not yet verified.</source>
        <translation>Skuteczności jeszcze nie zweryfikowano.</translation>
    </message>
    <message>
        <source>Effectiveness of earlier corrective actions</source>
        <translation>Skuteczność wcześniejszych działań korygujących</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Nakład pracy</translation>
    </message>
    <message>
        <source>Effort to close the gap</source>
        <translation>Nakład pracy na zamknięcie luki</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>Pliki dowodów</translation>
    </message>
    <message>
        <source>Evidence register</source>
        <translation>Rejestr dowodów</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Wyłączenia</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>Streszczenie dla kierownictwa</translation>
    </message>
    <message>
        <source>Fields in which entries of the audit team disagree: {count}. None of the versions below stands as the result of the audit.</source>
        <translation>Pola, w których wpisy zespołu audytującego są niezgodne: {count}. Żadna z poniższych wersji nie jest wynikiem audytu.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Ustalenie</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ustalenia</translation>
    </message>
    <message>
        <source>Findings that say the same stand together (findings: {findings}, groups: {groups}). Each stays a finding of its own and counts for its site.</source>
        <translation>Ustalenia, które mówią to samo, stoją razem (ustalenia: {findings}, grupy: {groups}). Każde pozostaje osobnym ustaleniem i liczy się dla swojej lokalizacji.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Odcisk</translation>
    </message>
    <message>
        <source>Fingerprint of the data</source>
        <translation>Odcisk danych</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Dalsze działania</translation>
    </message>
    <message>
        <source>Follow-up as of</source>
        <translation>Stan dalszych działań na dzień</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Spełnione</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Further file</source>
        <translation>Kolejny plik</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Klasyfikacja</translation>
    </message>
    <message>
        <source>Grade for {standard_title}</source>
        <translation>Klasyfikacja dla {standard_title}</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>Klasyfikacja</translation>
    </message>
    <message>
        <source>Has marks, but no marked copy: not handed out.</source>
        <translation>Ma oznaczenia, ale nie ma oznaczonej kopii: nie przekazano.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>W posiadaniu</translation>
    </message>
    <message>
        <source>How to verify this report</source>
        <translation>Jak zweryfikować ten raport</translation>
    </message>
    <message>
        <source>Implications for the audit programme</source>
        <translation>Skutki dla programu audytów</translation>
    </message>
    <message>
        <source>In this report and in evidence folders: {copy}, SHA-256 {sha256}</source>
        <translation>W tym raporcie i w folderach dowodów: {copy}, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation type="unfinished">Niezależność</translation>
    </message>
    <message>
        <source>Independence statement</source>
        <translation>Oświadczenie o niezależności</translation>
    </message>
    <message>
        <source>Internal audit and management review</source>
        <translation>Audyt wewnętrzny i przegląd zarządzania</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>Rozmówcy</translation>
    </message>
    <message>
        <source>Interviewed (role)</source>
        <translation>Rozmówcy (rola)</translation>
    </message>
    <message>
        <source>Interviewees</source>
        <translation>Rozmówcy</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Wydano</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Pozycja</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>Zbadane pozycje</translation>
    </message>
    <message>
        <source>Joint audit: no</source>
        <translation>Audyt wspólny: nie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation>Audytor wiodący</translation>
    </message>
    <message>
        <source>Lead auditor: date, signature</source>
        <translation>Audytor wiodący: data, podpis</translation>
    </message>
    <message>
        <source>Lead’s conclusion:</source>
        <translation>Wniosek wiodącego:</translation>
    </message>
    <message>
        <source>Left as a diverging opinion:</source>
        <translation>Pozostawione jako rozbieżna opinia:</translation>
    </message>
    <message>
        <source>Left out: {left}.</source>
        <translation>Nie wliczono: {left}.</translation>
    </message>
    <message>
        <source>Left undecided by {name}</source>
        <translation>Pozostawione bez decyzji: {name}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Levels: {levels}. Of {count} clauses rated, {low} rated below 3. The mean level is {mean}. Where a clause was rated by several questions, the lowest level counts. Weight says how much certification hangs on it.</source>
        <translation>Poziomy: {levels}. Ocenione rozdziały: {count}, w tym poniżej 3: {low}. Średni poziom wynosi {mean}. Jeśli rozdział oceniano w kilku pytaniach, liczy się najniższy poziom. Waga wskazuje, ile zależy od niego w certyfikacji.</translation>
    </message>
    <message>
        <source>Limits of sampling</source>
        <translation>Ograniczenia próbkowania</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Zbadano</translation>
    </message>
    <message>
        <source>Made on {moment} with {program}</source>
        <translation>Utworzono {moment}, program: {program}</translation>
    </message>
    <message>
        <source>Maj</source>
        <translation>Duża</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Duża</translation>
    </message>
    <message>
        <source>Major nonconformity</source>
        <translation>Duża niezgodność</translation>
    </message>
    <message>
        <source>Make the report again.</source>
        <translation>Należy ponownie utworzyć raport.</translation>
    </message>
    <message>
        <source>Maturity by clause</source>
        <translation>Dojrzałość według rozdziałów</translation>
    </message>
    <message>
        <source>Meetings and attendance</source>
        <translation>Spotkania i obecność</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Method, sampling and limitations</source>
        <translation>Metoda, próbkowanie i ograniczenia</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Mała</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Mała</translation>
    </message>
    <message>
        <source>Minor nonconformity</source>
        <translation>Mała niezgodność</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokół</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>N/a</source>
        <translation>ND</translation>
    </message>
    <message>
        <source>N/s</source>
        <translation>PP</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Nature of the failure</source>
        <translation>Istota uchybienia</translation>
    </message>
    <message>
        <source>No audit team is recorded.</source>
        <translation>Nie zapisano zespołu audytującego.</translation>
    </message>
    <message>
        <source>No conclusion has been stated yet.</source>
        <translation>Nie podano jeszcze wniosków.</translation>
    </message>
    <message>
        <source>No corrective action has been stated.</source>
        <translation>Nie wskazano działania korygującego.</translation>
    </message>
    <message>
        <source>No corrective action is open.</source>
        <translation>Żadne działanie korygujące nie jest otwarte.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Brak daty</translation>
    </message>
    <message>
        <source>No date stated.</source>
        <translation>Nie podano daty.</translation>
    </message>
    <message>
        <source>No diverging opinions remain between the audit team and the auditee.</source>
        <translation>Między zespołem audytującym a audytowanym nie pozostały rozbieżne opinie.</translation>
    </message>
    <message>
        <source>No evidence is linked to this finding.</source>
        <translation>Z tym ustaleniem nie powiązano dowodów.</translation>
    </message>
    <message>
        <source>No evidence is recorded.</source>
        <translation>Nie zapisano dowodów.</translation>
    </message>
    <message>
        <source>No interviewees are recorded in the working papers.</source>
        <translation>W dokumentach roboczych nie zapisano rozmówców.</translation>
    </message>
    <message>
        <source>No meetings are recorded.</source>
        <translation>Nie zapisano spotkań.</translation>
    </message>
    <message>
        <source>No question has been judged yet.</source>
        <translation>Nie oceniono jeszcze żadnego pytania.</translation>
    </message>
    <message>
        <source>No recipients are recorded.</source>
        <translation>Nie zapisano odbiorców.</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>Brak odpowiedzi</translation>
    </message>
    <message>
        <source>No response has been given yet.</source>
        <translation>Nie udzielono jeszcze odpowiedzi.</translation>
    </message>
    <message>
        <source>No results have been recorded yet.</source>
        <translation>Nie zapisano jeszcze wyników.</translation>
    </message>
    <message>
        <source>No single items are listed; Annex A names the samples.</source>
        <translation>Nie wymieniono pojedynczych pozycji; próbki podaje załącznik A.</translation>
    </message>
    <message>
        <source>No timetable is recorded.</source>
        <translation>Nie zapisano harmonogramu.</translation>
    </message>
    <message>
        <source>No version</source>
        <translation>Bez wersji</translation>
    </message>
    <message>
        <source>Nobody is recorded.</source>
        <translation>Nikogo nie zapisano.</translation>
    </message>
    <message>
        <source>Nonconformities</source>
        <translation>Niezgodności</translation>
    </message>
    <message>
        <source>Nonconformity</source>
        <translation>Niezgodność</translation>
    </message>
    <message>
        <source>None recorded.</source>
        <translation>Nie zapisano.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Bez odpowiedzi</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nie dotyczy</translation>
    </message>
    <message>
        <source>Not asked about:</source>
        <translation>Nie pytano o:</translation>
    </message>
    <message>
        <source>Not in scope:</source>
        <translation>Poza zakresem:</translation>
    </message>
    <message>
        <source>Not in the workspace.</source>
        <translation>Nie ma w obszarze roboczym.</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Nie zbadano</translation>
    </message>
    <message>
        <source>Not sampled</source>
        <translation>Poza próbką</translation>
    </message>
    <message>
        <source>Not spl.</source>
        <translation>Poza pr.</translation>
    </message>
    <message>
        <source>Not stated.</source>
        <translation>Nie podano.</translation>
    </message>
    <message>
        <source>Not yet acknowledged.</source>
        <translation>Jeszcze nie potwierdzono.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>OFI</source>
        <translation>MD</translation>
    </message>
    <message>
        <source>OFI: opportunity for improvement. Each clause group shows its gravest result or finding.</source>
        <translation>MD: możliwość doskonalenia. Każda grupa rozdziałów pokazuje najpoważniejszy wynik lub ustalenie.</translation>
    </message>
    <message numerus="yes">
        <source>OFI: opportunity for improvement. Each clause group shows its gravest result or finding; %n positive practice(s) (is|are) not counted.</source>
        <translation>
            <numerusform>MD: możliwość doskonalenia. Każda grupa rozdziałów pokazuje najpoważniejszy wynik lub ustalenie; nie wliczono %n dobrej praktyki.</numerusform>
            <numerusform>MD: możliwość doskonalenia. Każda grupa rozdziałów pokazuje najpoważniejszy wynik lub ustalenie; nie wliczono %n dobrych praktyk.</numerusform>
            <numerusform>MD: możliwość doskonalenia. Każda grupa rozdziałów pokazuje najpoważniejszy wynik lub ustalenie; nie wliczono %n dobrych praktyk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation>Dowód obiektywny</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>Objectives met</source>
        <translation>Osiągnięcie celów</translation>
    </message>
    <message>
        <source>Observers and guides</source>
        <translation>Obserwatorzy i przewodnicy</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation type="unfinished">Otwarte konflikty</translation>
    </message>
    <message>
        <source>Open the workspace and compare the fingerprint it shows for this audit with the one in the document control ({count}). If they are equal, the data are unchanged since this report was made. The program can also check the whole chain of changes; it names the first entry that does not fit.</source>
        <translation>Należy otworzyć obszar roboczy i porównać odcisk wyświetlany dla tego audytu z odciskiem w nadzorze nad dokumentem ({count}). Jeśli są równe, dane nie zmieniły się od utworzenia raportu. Program może też sprawdzić cały łańcuch zmian; wskazuje pierwszy wpis, który nie pasuje.</translation>
    </message>
    <message>
        <source>Opportunities for improvement</source>
        <translation>Możliwości doskonalenia</translation>
    </message>
    <message>
        <source>Opportunity for improvement</source>
        <translation>Możliwość doskonalenia</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>Organisation not stated</source>
        <translation>Nie podano organizacji</translation>
    </message>
    <message>
        <source>Organisation, scope and criteria</source>
        <translation>Organizacja, zakres i kryteria</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Inni</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Overdue on {day}</source>
        <translation>Po terminie na dzień {day}</translation>
    </message>
    <message>
        <source>Overdue, {status}</source>
        <translation>Po terminie, {status}</translation>
    </message>
    <message>
        <source>Own area of work</source>
        <translation>Własny obszar pracy</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Odpowiedzialny</translation>
    </message>
    <message>
        <source>Owner of the gap</source>
        <translation>Odpowiedzialny za lukę</translation>
    </message>
    <message>
        <source>Owner, due, status</source>
        <translation>Odpowiedzialny, termin, status</translation>
    </message>
    <message>
        <source>Page {number} of</source>
        <translation>Strona {number} z</translation>
    </message>
    <message>
        <source>Part of the audit</source>
        <translation>Część audytu</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Pictures are handed out without place and camera data, and redacted ones as a copy. Such a copy has a hash of its own; the manifest beside the evidence names it and that of the original.</source>
        <translation>Obrazy przekazuje się bez danych o miejscu i aparacie, a zaczernione jako kopię. Taka kopia ma własny skrót; manifest obok dowodów podaje go razem ze skrótem oryginału.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Dobra</translation>
    </message>
    <message>
        <source>Positive practice</source>
        <translation>Dobra praktyka</translation>
    </message>
    <message>
        <source>Positive practices</source>
        <translation>Dobre praktyki</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praktyka</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Opracowanie</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Obecność</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proces</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>Questions by result: {result_words}, and open: not answered, or with working papers that diverge. Fulfilled is the share of judged questions that conform, with or without an opportunity. The shape before a clause is its gravest result or finding. Evidence counts what the questions and findings of a clause rest on; {section_link} names it, {section_link2} describes it.</source>
        <translation>Pytania według wyniku: {result_words} oraz otwarte: bez odpowiedzi lub z rozbieżnymi dokumentami roboczymi. Spełnienie to udział zgodnych wśród ocenionych pytań, z możliwością doskonalenia lub bez niej. Znak przed rozdziałem to jego najpoważniejszy wynik lub ustalenie. Dowody to liczba tych, na których opierają się pytania i ustalenia rozdziału; wymienia je {section_link}, a opisuje {section_link2}.</translation>
    </message>
    <message>
        <source>Questions on which working papers diverge</source>
        <translation>Pytania z rozbieżnymi dokumentami roboczymi</translation>
    </message>
    <message>
        <source>Questions that each auditor answered, the evidence that questions and findings of a clause rest on, and the sessions of the plan that name it, by their number in {section_link}.</source>
        <translation>Pytania, na które odpowiedział każdy audytor, dowody, na których opierają się pytania i ustalenia rozdziału, oraz dotyczące go sesje planu, pod numerami, które podaje {section_link}.</translation>
    </message>
    <message>
        <source>Questions: {total}. Judged: {judged}; of these fulfilled: {met} (degree of fulfilment {degree}).</source>
        <translation>Pytania: {total}. Ocenione: {judged}; w tym spełnione: {met} (stopień spełnienia {degree}).</translation>
    </message>
    <message>
        <source>Questions: {total}. Judged: {judged}; of these fulfilled: {met}.</source>
        <translation>Pytania: {total}. Ocenione: {judged}; w tym spełnione: {met}.</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <translation>Uzasadnienie klasyfikacji</translation>
    </message>
    <message>
        <source>Reason in spite of own work</source>
        <translation>Powód mimo własnej pracy</translation>
    </message>
    <message>
        <source>Rec</source>
        <translation>Zap.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Otrzymano</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Zalecenia</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Recorded, not judged</source>
        <translation>Zapisano, bez oceny</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Repeat of</source>
        <translation>Powtórzenie</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Przedstawiciel</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Wymaganie</translation>
    </message>
    <message>
        <source>Respond: {finding}</source>
        <translation>Udzielić odpowiedzi: {finding}</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Results of the questions</source>
        <translation>Wyniki pytań</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Przechowywanie</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Sprawdzenie</translation>
    </message>
    <message>
        <source>Reviewed by: date, signature</source>
        <translation>Sprawdzenie: data, podpis</translation>
    </message>
    <message>
        <source>Risks and obstacles</source>
        <translation>Ryzyka i przeszkody</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Role not stated</source>
        <translation>Nie podano roli</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Próbka</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Próbkowanie</translation>
    </message>
    <message>
        <source>Sampling disclaimer and confidentiality</source>
        <translation>Zastrzeżenie o próbkowaniu i poufność</translation>
    </message>
    <message>
        <source>Say the same</source>
        <translation>Mówią to samo</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished">Sekcja</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Sesja {number}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesje</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Podpisy</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Podpisane</translation>
    </message>
    <message>
        <source>Significant changes since the last audit</source>
        <translation>Istotne zmiany od ostatniego audytu</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Lokalizacje</translation>
    </message>
    <message>
        <source>Sites, services and clients</source>
        <translation>Lokalizacje, usługi i klienci</translation>
    </message>
    <message>
        <source>Snapshot taken</source>
        <translation>Stan danych</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Stan</translation>
    </message>
    <message>
        <source>Stated by the auditee; the audit team only enters the verification.</source>
        <translation>Podaje audytowany; zespół audytujący wpisuje tylko weryfikację.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Stwierdzenie</translation>
    </message>
    <message>
        <source>Statement on conformity</source>
        <translation>Oświadczenie o zgodności</translation>
    </message>
    <message>
        <source>Statement on effectiveness</source>
        <translation>Oświadczenie o skuteczności</translation>
    </message>
    <message>
        <source>Statement on open conflicts</source>
        <translation>Stwierdzenie o otwartych konfliktach</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Potwierdza</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Wykonano</translation>
    </message>
    <message>
        <source>The audit examined samples of the records, services and activities that were available when it was held. What was not sampled was not examined: nonconformities may exist that this report does not name, and the absence of a finding is no proof of conformity beyond the samples.</source>
        <translation>W audycie zbadano próbki zapisów, usług i czynności dostępnych w czasie jego trwania. Tego, czego nie objęto próbką, nie zbadano: mogą istnieć niezgodności, których ten raport nie wymienia, a brak ustalenia nie dowodzi zgodności poza próbkami.</translation>
    </message>
    <message>
        <source>The audit raised no findings.</source>
        <translation>Audyt zakończył się bez ustaleń.</translation>
    </message>
    <message>
        <source>The audit raised no nonconformities and no opportunities for improvement.</source>
        <translation>W audycie nie stwierdzono niezgodności ani możliwości doskonalenia.</translation>
    </message>
    <message>
        <source>The audit raised no nonconformities.</source>
        <translation>W audycie nie stwierdzono niezgodności.</translation>
    </message>
    <message>
        <source>The audit raised {listing}.</source>
        <translation>Wynik audytu: {listing}.</translation>
    </message>
    <message>
        <source>The audit recorded no opportunities for improvement.</source>
        <translation>W audycie nie zapisano możliwości doskonalenia.</translation>
    </message>
    <message>
        <source>The audit recorded no positive practices.</source>
        <translation>W audycie nie zapisano dobrych praktyk.</translation>
    </message>
    <message>
        <source>The checklist of this audit has no questions.</source>
        <translation>Lista kontrolna tego audytu nie ma pytań.</translation>
    </message>
    <message>
        <source>The lead auditor had no differing answers of the audit team to decide.</source>
        <translation>Audytor wiodący nie miał do rozstrzygnięcia różniących się odpowiedzi zespołu audytującego.</translation>
    </message>
    <message>
        <source>The lead auditor has not concluded.</source>
        <translation>Audytor wiodący nie sformułował wniosków.</translation>
    </message>
    <message>
        <source>The page size “{page_size}” is not known.</source>
        <translation>Rozmiar strony „{page_size}” nie jest znany.</translation>
    </message>
    <message>
        <source>The picture {path} went away while the report was written: {strerror}.</source>
        <translation>Obraz {path} zniknął podczas tworzenia raportu: {strerror}.</translation>
    </message>
    <message>
        <source>The pictures of {broken} could not be read and are not printed.</source>
        <translation>Nie można było odczytać obrazów {broken}; nie są drukowane.</translation>
    </message>
    <message>
        <source>The record exists, but its file is not in the workspace.</source>
        <translation>Zapis istnieje, ale jego pliku nie ma w obszarze roboczym.</translation>
    </message>
    <message>
        <source>The registers could not be written to {target}: {reason}.</source>
        <translation>Nie można było zapisać rejestrów w {target}: {reason}.</translation>
    </message>
    <message>
        <source>The report could not be written to {target}: {reason}.</source>
        <translation>Nie można było zapisać raportu w {target}: {reason}.</translation>
    </message>
    <message>
        <source>The sections were not signed off one by one.</source>
        <translation>Sekcji nie zatwierdzano pojedynczo.</translation>
    </message>
    <message>
        <source>The signatures refer to the data of version {version} with the fingerprint</source>
        <translation>Podpisy dotyczą danych wersji {version} z odciskiem</translation>
    </message>
    <message>
        <source>The signatures refer to the data with the fingerprint</source>
        <translation>Podpisy dotyczą danych z odciskiem</translation>
    </message>
    <message>
        <source>There are no findings that call for corrective action.</source>
        <translation>Nie ma ustaleń wymagających działań korygujących.</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Ten dokument</translation>
    </message>
    <message numerus="yes">
        <source>This is the SHA-256 of the newest of %n change(s) in the log of this audit. Each change carries the hash of the one before it. While the workspace shows the same fingerprint and count, the data behind this report are unchanged since it was made; any later entry, correction or deletion gives another fingerprint.</source>
        <translation>
            <numerusform>To SHA-256 jedynej zmiany w dzienniku tego audytu. Każda zmiana zawiera skrót poprzedniej. Dopóki obszar roboczy pokazuje ten sam odcisk i tę samą liczbę, dane tego raportu nie zmieniły się od jego utworzenia; każdy późniejszy wpis, poprawka lub usunięcie daje inny odcisk.</numerusform>
            <numerusform>To SHA-256 najnowszej z %n zmian w dzienniku tego audytu. Każda zmiana zawiera skrót poprzedniej. Dopóki obszar roboczy pokazuje ten sam odcisk i tę samą liczbę, dane tego raportu nie zmieniły się od jego utworzenia; każdy późniejszy wpis, poprawka lub usunięcie daje inny odcisk.</numerusform>
            <numerusform>To SHA-256 najnowszej z %n zmian w dzienniku tego audytu. Każda zmiana zawiera skrót poprzedniej. Dopóki obszar roboczy pokazuje ten sam odcisk i tę samą liczbę, dane tego raportu nie zmieniły się od jego utworzenia; każdy późniejszy wpis, poprawka lub usunięcie daje inny odcisk.</numerusform>
        </translation>
    </message>
    <message>
        <source>This report is classified “{word}”. It is meant for the recipients in its distribution list. It may be passed on only with the consent of the audit client, and the audit team discloses nothing of the audit to others unless the law demands it.</source>
        <translation>Klasyfikacja poufności raportu: „{word}”. Raport jest przeznaczony dla odbiorców z rozdzielnika. Można go przekazać dalej tylko za zgodą klienta audytu, a zespół audytujący nie ujawnia innym niczego z audytu, chyba że wymaga tego prawo.</translation>
    </message>
    <message>
        <source>Timetable: planned and actual</source>
        <translation>Harmonogram: plan i wykonanie</translation>
    </message>
    <message>
        <source>Type of audit</source>
        <translation>Typ audytu</translation>
    </message>
    <message>
        <source>Unresolved conflict:</source>
        <translation type="vanished">Nierozwiązany konflikt:</translation>
    </message>
    <message>
        <source>Verdict for {standard}</source>
        <translation>Ocena dla {standard}</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Weryfikacja</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Version {one_line}</source>
        <translation>Wersja {one_line}</translation>
    </message>
    <message>
        <source>Weakness seen</source>
        <translation>Stwierdzona słabość</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>What each auditor listed to look at, and what it showed. An item without a result was not judged.</source>
        <translation>Co każdy audytor wyznaczył do zbadania i co to wykazało. Pozycji bez wyniku nie oceniono.</translation>
    </message>
    <message>
        <source>What must happen</source>
        <translation>Co należy zrobić</translation>
    </message>
    <message>
        <source>What took place</source>
        <translation>Co się odbyło</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>Bez opisu</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Bez tytułu</translation>
    </message>
    <message>
        <source>Worth keeping</source>
        <translation>Warte zachowania</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Zapisywanie pliku</translation>
    </message>
    <message>
        <source>all {total} clauses of {title}</source>
        <translation>wszystkie rozdziały {title} (liczba: {total})</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>autor: {name}</translation>
    </message>
    <message>
        <source>clauses {escape}</source>
        <translation>rozdziały {escape}</translation>
    </message>
    <message>
        <source>copy with marks</source>
        <translation>kopia z oznaczeniami</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>brak pliku</translation>
    </message>
    <message>
        <source>follow-up as of {day}</source>
        <translation>stan dalszych działań na {day}</translation>
    </message>
    <message>
        <source>full system audit, all {total} clauses of {title}</source>
        <translation>pełny audyt systemu, wszystkie rozdziały {title} (liczba: {total})</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>ND</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>bez odpowiedzi</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nie dotyczy</translation>
    </message>
    <message>
        <source>not sampled</source>
        <translation>poza próbką</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>jeszcze nic</translation>
    </message>
    <message>
        <source>original not copied, no hash</source>
        <translation>oryginału nie skopiowano, brak skrótu</translation>
    </message>
    <message>
        <source>question {item}</source>
        <translation>pytanie {item}</translation>
    </message>
    <message>
        <source>reason not stated</source>
        <translation>nie podano powodu</translation>
    </message>
    <message>
        <source>recorded without judgement</source>
        <translation>zapisane bez oceny</translation>
    </message>
    <message>
        <source>redacted copy</source>
        <translation>kopia z zaczernieniami</translation>
    </message>
    <message>
        <source>section {number}</source>
        <translation>sekcja {number}</translation>
    </message>
    <message>
        <source>status: {status}</source>
        <translation>status: {status}</translation>
    </message>
    <message>
        <source>the auditee</source>
        <translation>audytowany</translation>
    </message>
    <message>
        <source>verification of {finding_link}</source>
        <translation>weryfikacja {finding_link}</translation>
    </message>
    <message>
        <source>with an answer in conflict</source>
        <translation>z odpowiedzią w konflikcie</translation>
    </message>
    <message>
        <source>with working papers that diverge</source>
        <translation>z rozbieżnymi dokumentami roboczymi</translation>
    </message>
    <message>
        <source>{asked} of {total} clauses of {title}</source>
        <translation>{asked} z {total} rozdziałów {title}</translation>
    </message>
    <message>
        <source>{authors}: {text}</source>
        <translation>{authors}: {text}</translation>
    </message>
    <message>
        <source>{counted}, the gravest first.</source>
        <translation>{counted}, od najpoważniejszych.</translation>
    </message>
    <message>
        <source>{count} with a kind in conflict</source>
        <translation>{count} z rodzajem w konflikcie</translation>
    </message>
    <message>
        <source>{day}. Responses, status and verification of corrective actions are shown as they stood on this day, which is later than the date of the report.</source>
        <translation>{day}. Odpowiedzi, status i weryfikację działań korygujących przedstawiono według stanu na ten dzień, który jest późniejszy niż data raportu.</translation>
    </message>
    <message>
        <source>{function}, represented by {lead}</source>
        <translation>{function}; reprezentuje: {lead}</translation>
    </message>
    <message>
        <source>{in_conflict}: {fields}</source>
        <translation>{in_conflict}: {fields}</translation>
    </message>
    <message>
        <source>{kind}, continued</source>
        <translation>{kind}, ciąg dalszy</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>{moment} ({zone}). Times in this report are local to the place where they were recorded.</source>
        <translation>{moment} ({zone}). Godziny w tym raporcie są lokalne dla miejsca zapisu.</translation>
    </message>
    <message>
        <source>{moment}, {count} min</source>
        <translation>{moment}, {count} min</translation>
    </message>
    <message>
        <source>{percent} of the judged questions are fulfilled.</source>
        <translation>Spełniono {percent} ocenionych pytań.</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} i {last}</translation>
    </message>
    <message>
        <source>{title} (findings in this group: {count})</source>
        <translation>{title} (ustalenia w tej grupie: {count})</translation>
    </message>
    <message>
        <source>{type} report</source>
        <translation>{type} – raport</translation>
    </message>
    <message>
        <source>{type} report, {organisation}, {standards}</source>
        <translation>{type} – raport, {organisation}, {standards}</translation>
    </message>
    <message>
        <source>{what}, continued</source>
        <translation>{what}, ciąg dalszy</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>1 finding gets its final number, once and for good.</source>
        <translation>1 ustalenie otrzyma ostateczny numer, raz na zawsze.</translation>
    </message>
    <message>
        <source>All standards</source>
        <translation>Wszystkie normy</translation>
    </message>
    <message>
        <source>All three into a folder…</source>
        <translation>Wszystkie trzy do folderu…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Anuluj eksport</translation>
    </message>
    <message>
        <source>Cancelled; nothing half-done is left behind.</source>
        <translation>Anulowano; nic niedokończonego nie pozostało.</translation>
    </message>
    <message>
        <source>Changed since version {} was issued (1 change).</source>
        <translation>Zmieniono od wydania wersji {} (1 zmiana).</translation>
    </message>
    <message>
        <source>Changed since version {} was issued ({} changes).</source>
        <translation>Zmieniono od wydania wersji {} (zmiany: {}).</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Sprawdzanie …</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Należy wybrać inny folder.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Each export is made from the audit as it stands now; a report not issued says DRAFT, and one changed since it was issued says so beside its version.</source>
        <translation>Każdy eksport powstaje z bieżącego stanu audytu; niewydany raport ma napis PROJEKT, a zmieniony od wydania podaje to obok wersji.</translation>
    </message>
    <message>
        <source>Everything into</source>
        <translation>Wszystko do</translation>
    </message>
    <message>
        <source>Evidence files…</source>
        <translation>Pliki dowodów…</translation>
    </message>
    <message>
        <source>Evidence into</source>
        <translation>Dowody do</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Skoroszyt Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Exporting everything</source>
        <translation>Eksportowanie wszystkiego</translation>
    </message>
    <message>
        <source>Exporting evidence</source>
        <translation>Eksportowanie dowodów</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Wydaj</translation>
    </message>
    <message>
        <source>Issue a new version</source>
        <translation>Wydaj nową wersję</translation>
    </message>
    <message>
        <source>Issue a new version after {}?</source>
        <translation>Wydać nową wersję po {}?</translation>
    </message>
    <message>
        <source>Issue report</source>
        <translation>Wydaj raport</translation>
    </message>
    <message>
        <source>Issue the report?</source>
        <translation>Wydać raport?</translation>
    </message>
    <message>
        <source>Issued as version {}</source>
        <translation>Wydano jako wersję {}</translation>
    </message>
    <message>
        <source>Issuing gives every finding its final number, once and for good, and the report its version and date.</source>
        <translation>Wydanie nadaje każdemu ustaleniu ostateczny numer, raz na zawsze, a raportowi wersję i datę.</translation>
    </message>
    <message>
        <source>No program on this computer opens it: {}</source>
        <translation>Żaden program na tym komputerze tego nie otwiera: {}</translation>
    </message>
    <message>
        <source>Nothing was changed since version {} was issued.</source>
        <translation>Od wydania wersji {} niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>On {}</source>
        <translation>Dnia {}</translation>
    </message>
    <message>
        <source>One thing blocks issuing.</source>
        <translation>Jedna sprawa blokuje wydanie.</translation>
    </message>
    <message>
        <source>Only {}</source>
        <translation>Tylko {}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>Otwórz {}</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Postęp eksportu</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Rejestry</translation>
    </message>
    <message>
        <source>Registers as Excel workbook…</source>
        <translation>Rejestry jako skoroszyt Excel…</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Raport jako PDF</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Raport jako PDF…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Show {} in its folder</source>
        <translation>Pokaż {} w folderze</translation>
    </message>
    <message>
        <source>Standard that report and registers are about</source>
        <translation>Norma, której dotyczą raport i rejestry</translation>
    </message>
    <message>
        <source>The report gets its version and today&apos;s date.</source>
        <translation>Raport otrzyma wersję i dzisiejszą datę.</translation>
    </message>
    <message>
        <source>Version {} is issued. Export it now.</source>
        <translation>Wydano wersję {}. Należy ją teraz wyeksportować.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Czego brakuje</translation>
    </message>
    <message>
        <source>Writing the registers</source>
        <translation>Zapisywanie rejestrów</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Zapisywanie raportu</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Zapisano: {}</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>audyt</translation>
    </message>
    <message>
        <source>{} findings get their final numbers, once and for good.</source>
        <translation>Ustalenia ({}) otrzymają ostateczne numery, raz na zawsze.</translation>
    </message>
    <message>
        <source>{} things block issuing.</source>
        <translation>Sprawy blokujące wydanie: {}.</translation>
    </message>
    <message>
        <source>{}: cannot be made ({}).</source>
        <translation>{}: nie można utworzyć ({}).</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Conforms</source>
        <translation>Zgodne</translation>
    </message>
    <message>
        <source>Major nonconformity</source>
        <translation>Duża niezgodność</translation>
    </message>
    <message>
        <source>Minor nonconformity</source>
        <translation>Mała niezgodność</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nie dotyczy</translation>
    </message>
    <message>
        <source>Not sampled</source>
        <translation>Poza próbką</translation>
    </message>
    <message>
        <source>Opportunity for improvement</source>
        <translation>Możliwość doskonalenia</translation>
    </message>
    <message>
        <source>Recorded, not judged</source>
        <translation>Zapisano, bez oceny</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>{meaning} (Ctrl+{digit} in the note)</source>
        <translation>{meaning} (Ctrl+{digit} w notatce)</translation>
    </message>
    <message>
        <source>{meaning} ({key} in the list, Ctrl+{digit} in the note)</source>
        <translation>{meaning} ({key} na liście, Ctrl+{digit} w notatce)</translation>
    </message>
</context>
<context>
    <name>ReturnedBar</name>
    <message>
        <source>More review notes</source>
        <translation>Więcej notatek z przeglądu</translation>
    </message>
    <message>
        <source>More review notes: {}</source>
        <translation>Więcej notatek z przeglądu: {}</translation>
    </message>
    <message>
        <source>Review notes on this</source>
        <translation>Notatki z przeglądu na ten temat</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>&quot;{name}&quot; fits {count} things.</source>
        <translation>„{name}” pasuje do kilku elementów ({count}).</translation>
    </message>
    <message>
        <source>(not in this workspace)</source>
        <translation>(nie w tym obszarze roboczym)</translation>
    </message>
    <message>
        <source>A note on your own work is cleared by who reviews it.</source>
        <translation>Notatkę do własnej pracy zamyka osoba, która ją przegląda.</translation>
    </message>
    <message>
        <source>A review note cannot stand on this.</source>
        <translation>Do tego nie można dodać notatki z przeglądu.</translation>
    </message>
    <message>
        <source>Answer it, or write a note of your own.</source>
        <translation>Należy na nią odpowiedzieć lub napisać własną notatkę.</translation>
    </message>
    <message>
        <source>Answer it.</source>
        <translation>Należy na nią odpowiedzieć.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Z odpowiedzią</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Zmienione od podpisu</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Give an item such as 8.6.1-03, the number of a finding, of evidence or of an action, the title of a section, or a text such as conclusion.</source>
        <translation>Należy podać pozycję, np. 8.6.1-03, numer ustalenia, dowodu lub działania, tytuł sekcji albo tekst, np. conclusion.</translation>
    </message>
    <message>
        <source>Give the id.</source>
        <translation>Należy podać identyfikator.</translation>
    </message>
    <message>
        <source>It was changed since {name} signed.</source>
        <translation>Zmieniono to po podpisie ({name}).</translation>
    </message>
    <message>
        <source>Its auditors sign first; everything is answered and nothing is returned any more.</source>
        <translation>Najpierw podpisują jej audytorzy; wszystko ma odpowiedź i nic nie jest już zwrócone.</translation>
    </message>
    <message>
        <source>Judged differently or in conflict: {count}</source>
        <translation>Różnie ocenione lub w konflikcie: {count}</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Należy ponownie obejrzeć listę.</translation>
    </message>
    <message>
        <source>No section is ready to be signed.</source>
        <translation>Żadna sekcja nie jest gotowa do podpisu.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Niepodpisane</translation>
    </message>
    <message>
        <source>Only the lead auditor signs as such.</source>
        <translation>Jako audytor wiodący podpisuje tylko audytor wiodący.</translation>
    </message>
    <message>
        <source>Only who audits signs a section.</source>
        <translation>Sekcję podpisuje tylko ten, kto audytuje.</translation>
    </message>
    <message>
        <source>Only who wrote a review note can change it.</source>
        <translation>Notatkę z przeglądu może zmienić tylko jej autor.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Part it in the checklist, or sign its auditors&apos; parts.</source>
        <translation>Należy podzielić ją na liście kontrolnej lub podpisać części jej audytorów.</translation>
    </message>
    <message>
        <source>Plan, Team and auditees says who that is.</source>
        <translation>Kto to jest, podaje strona Plan, Zespół i audytowani.</translation>
    </message>
    <message>
        <source>Question {item}, {text}</source>
        <translation>Pytanie {item}, {text}</translation>
    </message>
    <message>
        <source>Questions not answered: {count}</source>
        <translation>Pytania bez odpowiedzi: {count}</translation>
    </message>
    <message>
        <source>Returned and not cleared: {count}</source>
        <translation>Zwrócone i niezamknięte: {count}</translation>
    </message>
    <message>
        <source>Say shortly what you did about it.</source>
        <translation>Należy krótko podać, co z tym zrobiono.</translation>
    </message>
    <message>
        <source>Say what is still missing.</source>
        <translation>Należy podać, czego jeszcze brakuje.</translation>
    </message>
    <message>
        <source>Say what the note is about.</source>
        <translation>Należy podać, czego dotyczy notatka.</translation>
    </message>
    <message>
        <source>Section {title}</source>
        <translation>Sekcja {title}</translation>
    </message>
    <message>
        <source>Settle it first, or sign all the same.</source>
        <translation>Najpierw należy to rozstrzygnąć lub podpisać mimo to.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Podpisane</translation>
    </message>
    <message>
        <source>The audit has no such section.</source>
        <translation>W audycie nie ma takiej sekcji.</translation>
    </message>
    <message>
        <source>The audit has nothing called &quot;{name}&quot;.</source>
        <translation>W audycie nie ma niczego o nazwie „{name}”.</translation>
    </message>
    <message>
        <source>There is no review note &quot;{name}&quot;.</source>
        <translation>Nie ma notatki z przeglądu „{name}”.</translation>
    </message>
    <message>
        <source>This note is cleared; it needs no answer any more.</source>
        <translation>Ta notatka jest zamknięta; nie wymaga już odpowiedzi.</translation>
    </message>
    <message>
        <source>This review note is not there any more.</source>
        <translation>Tej notatki z przeglądu już nie ma.</translation>
    </message>
    <message>
        <source>This signature is not there any more.</source>
        <translation>Tego podpisu już nie ma.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished">Ten obszar roboczy jest otwarty tylko do odczytu.</translation>
    </message>
    <message>
        <source>Too much was recorded in this section to be signed as one.</source>
        <translation>W tej sekcji zapisano zbyt wiele, aby podpisać ją w całości.</translation>
    </message>
    <message>
        <source>Who reviews reads this first.</source>
        <translation>Najpierw czyta to przeglądający.</translation>
    </message>
    <message>
        <source>`review list AUDIT` shows those there are.</source>
        <translation>`review list AUDIT` pokazuje istniejące.</translation>
    </message>
    <message>
        <source>{in_conflict}: {values}</source>
        <translation>{in_conflict}: {values}</translation>
    </message>
    <message>
        <source>{name} has not signed.</source>
        <translation>Brak podpisu: {name}.</translation>
    </message>
</context>
<context>
    <name>ReviewNoteDialog</name>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Dla</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notatka</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;Uwaga</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dla</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Rodzaj</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="unfinished">Nikomu konkretnie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Notatka</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished">Zanotuj</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Re&amp;turn to its auditor</source>
        <translation>&amp;Zwróć audytorowi</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation>Notatka z przeglądu</translation>
    </message>
    <message>
        <source>The work is not finished: it is on its auditor&apos;s list, and the report cannot be issued</source>
        <translation>Praca nie jest ukończona: jest na liście swojego audytora i nie można wydać raportu</translation>
    </message>
    <message>
        <source>To be looked at; the work counts as finished</source>
        <translation>Do obejrzenia; praca liczy się jako ukończona</translation>
    </message>
    <message>
        <source>What is missing or wrong, and what you want to see</source>
        <translation>Czego brakuje lub co jest błędne i czego oczekuje przegląd</translation>
    </message>
</context>
<context>
    <name>ReviewNoteKind</name>
    <message>
        <source>Rejected</source>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">Uwaga</translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message>
        <source>A note on the chosen section (Ctrl+Shift+M on any item)</source>
        <translation>Notatka do wybranej sekcji (Ctrl+Shift+M na dowolnej pozycji)</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Z odpowiedzią</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Enter goes to the item, F2 answers the note</source>
        <translation>Enter przechodzi do pozycji, F2 odpowiada na notatkę</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dla</translation>
    </message>
    <message>
        <source>No note here is of this kind.</source>
        <translation>Nie ma tu notatek tego rodzaju.</translation>
    </message>
    <message>
        <source>No review notes yet. Choose a question, a finding or anything else and press Ctrl+Shift+M, or put a note on a section here.</source>
        <translation>Nie ma jeszcze notatek z przeglądu. Można wybrać pytanie, ustalenie lub coś innego i nacisnąć Ctrl+Shift+M albo dodać tu notatkę do sekcji.</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>Niezamknięte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Notatka</translation>
    </message>
    <message>
        <source>Nothing is returned to you.</source>
        <translation>Nic nie zostało Ci zwrócone.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zwrócone</translation>
    </message>
    <message>
        <source>Returned to you</source>
        <translation>Zwrócone Tobie</translation>
    </message>
    <message>
        <source>Review notes</source>
        <translation>Notatki z przeglądu</translation>
    </message>
    <message>
        <source>Review note…</source>
        <translation>Notatka z przeglądu…</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Podpisz</translation>
    </message>
    <message>
        <source>Sign “{}” all the same?</source>
        <translation>Podpisać „{}” mimo to?</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Stan</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Twoje</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Choose what the note is on: a question, a finding, evidence, an action, a text or a section.</source>
        <translation>Należy wybrać, czego dotyczy notatka: pytania, ustalenia, dowodu, działania, tekstu lub sekcji.</translation>
    </message>
    <message>
        <source>Returned to me</source>
        <translation>Zwrócone do mnie</translation>
    </message>
    <message>
        <source>Returned to you: {}</source>
        <translation>Zwrócone Tobie: {}</translation>
    </message>
    <message>
        <source>What reviewers returned to you, item by item</source>
        <translation>Co zwrócili przeglądający, pozycja po pozycji</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Auditee</source>
        <translation>Audytowany</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Audytor</translation>
    </message>
    <message>
        <source>Client representative</source>
        <translation>Przedstawiciel klienta</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Przewodnik</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation>Audytor wiodący</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Obserwator</translation>
    </message>
    <message>
        <source>Technical expert</source>
        <translation>Ekspert techniczny</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Complete</source>
        <translation>Kompletne</translation>
    </message>
    <message>
        <source>Entries that wait for an earlier package: {count}</source>
        <translation>Wpisy czekające na wcześniejszy pakiet: {count}</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Niekompletne</translation>
    </message>
    <message>
        <source>Last package taken in on {date}</source>
        <translation>Ostatni pakiet zaimportowano {date}</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Nic jeszcze nie wysłano</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Po terminie</translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished">Otrzymano</translation>
    </message>
    <message>
        <source>Sent back on {date}, not acknowledged yet</source>
        <translation>Odesłano {date}, jeszcze bez potwierdzenia</translation>
    </message>
    <message>
        <source>The assignment arrived on {date}</source>
        <translation>Przydział dotarł {date}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czeka</translation>
    </message>
    <message>
        <source>Was due on {date}</source>
        <translation>Termin minął {date}</translation>
    </message>
    <message>
        <source>What was sent back arrived on {date}</source>
        <translation>Odesłane dotarło {date}</translation>
    </message>
    <message>
        <source>Without assignment</source>
        <translation>Bez przydziału</translation>
    </message>
    <message>
        <source>Works on this copy</source>
        <translation>Pracuje na tej kopii</translation>
    </message>
</context>
<context>
    <name>RosterTab</name>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
    <message>
        <source>Copy the receipt as text</source>
        <translation>Kopiuj potwierdzenie odbioru jako tekst</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>Kopiuj słowa</translation>
    </message>
    <message>
        <source>For those who are chosen, or for all: Enter in the list</source>
        <translation>Dla wybranych lub dla wszystkich: Enter na liście</translation>
    </message>
    <message>
        <source>No package came or went yet. Write packages for auditors, or take one in: with the button, by dropping the file on the window, or by a double click on it.</source>
        <translation>Żaden pakiet jeszcze nie przyszedł ani nie wyszedł. Można zapisać pakiety dla audytorów lub zaimportować pakiet: przyciskiem, upuszczając plik na okno lub klikając go dwukrotnie.</translation>
    </message>
    <message>
        <source>No package here has these words. Let them be read again, slowly.</source>
        <translation>Żaden pakiet tutaj nie ma tych słów. Należy poprosić o powolne odczytanie ich jeszcze raz.</translation>
    </message>
    <message>
        <source>Nothing is handed to anybody yet. Hand sections, sites or questions to auditors in the plan, under Who audits what; then write a package for each of them.</source>
        <translation>Nikomu jeszcze niczego nie przydzielono. Sekcje, lokalizacje lub pytania przydziela się audytorom w planie, w części Kto co audytuje; potem należy zapisać pakiet dla każdego z nich.</translation>
    </message>
    <message>
        <source>Nothing is handed to you in this audit.</source>
        <translation>W tym audycie nic Ci nie przydzielono.</translation>
    </message>
    <message>
        <source>Nothing was sent back yet.</source>
        <translation>Niczego jeszcze nie odesłano.</translation>
    </message>
    <message>
        <source>Or drop the file anywhere on the window</source>
        <translation>Lub upuść plik w dowolnym miejscu okna</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakiety</translation>
    </message>
    <message>
        <source>Packages came from {came} of {all} auditors</source>
        <translation>Pakiety przyszły od {came} z {all} audytorów</translation>
    </message>
    <message>
        <source>Packages that came and went</source>
        <translation>Pakiety otrzymane i wysłane</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Potwierdzenie…</translation>
    </message>
    <message>
        <source>Send back to the lead…</source>
        <translation>Odeślij do wiodącego…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Cofnij import…</translation>
    </message>
    <message>
        <source>Take in a package…</source>
        <translation>Importuj pakiet…</translation>
    </message>
    <message>
        <source>Team and packages</source>
        <translation>Zespół i pakiety</translation>
    </message>
    <message>
        <source>The same: {}</source>
        <translation>Zgodny: {}</translation>
    </message>
    <message>
        <source>This computer, to compare by telephone: {words}
Fingerprint of its key: {fingerprint}</source>
        <translation>Ten komputer, do porównania telefonicznego: {words}
Odcisk jego klucza: {fingerprint}</translation>
    </message>
    <message>
        <source>To the plan</source>
        <translation>Do planu</translation>
    </message>
    <message>
        <source>Type what the other reads out, then Enter: says which package it is</source>
        <translation>Należy wpisać, co odczytuje druga osoba, i nacisnąć Enter: program poda, który to pakiet</translation>
    </message>
    <message>
        <source>Version {version} is written. When the lead has taken it in, open the receipt that comes back, or compare these words by telephone: {words}</source>
        <translation>Wersja {version} jest zapisana. Gdy wiodący ją zaimportuje, należy otworzyć zwrócone potwierdzenie odbioru lub porównać telefonicznie te słowa: {words}</translation>
    </message>
    <message>
        <source>Version {version} that you sent arrived and was taken in by {name}.</source>
        <translation>Wysłana wersja {version} dotarła, import: {name}.</translation>
    </message>
    <message>
        <source>What you owe {}</source>
        <translation>Co trzeba przekazać: {}</translation>
    </message>
    <message>
        <source>Words or digits as heard</source>
        <translation>Usłyszane słowa lub cyfry</translation>
    </message>
    <message>
        <source>Words or digits heard over the telephone</source>
        <translation>Słowa lub cyfry usłyszane przez telefon</translation>
    </message>
    <message>
        <source>Write packages…</source>
        <translation>Zapisz pakiety…</translation>
    </message>
    <message>
        <source>{questions}, {done} answered</source>
        <translation>{questions}, z odpowiedzią: {done}</translation>
    </message>
    <message>
        <source>{told}
Handed to you: {parts}</source>
        <translation>{told}
Przydzielone Tobie: {parts}</translation>
    </message>
    <message>
        <source>{told}, due {time}</source>
        <translation>{told}, termin {time}</translation>
    </message>
    <message>
        <source>{told}, overdue since {time}</source>
        <translation>{told}, po terminie od {time}</translation>
    </message>
    <message>
        <source>{told}, overdue: {late}</source>
        <translation>{told}, po terminie: {late}</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Osoba</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Reguła</translation>
    </message>
    <message>
        <source>Clocks of computers can be wrong; the newest version by its time need not be the last one.</source>
        <translation>Zegary komputerów mogą się mylić; najnowsza wersja według czasu nie musi być ostatnia.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">Pole</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Osoba</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>&amp;Powód</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Powód</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Zapis</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Rozstrzygnij</translation>
    </message>
    <message>
        <source>Settle by rule</source>
        <translation>Rozstrzygnij regułą</translation>
    </message>
    <message>
        <source>State the reason first</source>
        <translation>Najpierw należy podać powód</translation>
    </message>
    <message>
        <source>Stays open: {}</source>
        <translation>Pozostaje otwarte: {}</translation>
    </message>
    <message>
        <source>The rule settles {} of {} conflicts. All of it is one step that can be undone.</source>
        <translation>Reguła rozstrzyga {} z {} konfliktów. Całość to jeden krok, który można cofnąć.</translation>
    </message>
    <message>
        <source>What each conflict would become</source>
        <translation>Co powstałoby z każdego konfliktu</translation>
    </message>
    <message>
        <source>Why this rule is right here; stays in the history</source>
        <translation>Dlaczego ta reguła jest tu właściwa; pozostaje w historii</translation>
    </message>
    <message>
        <source>Would become</source>
        <translation>Powstałoby</translation>
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
        <translation>W magazynie brakuje dowodu {item}</translation>
    </message>
    <message>
        <source>Fields in conflict: {count}</source>
        <translation>Pola w konflikcie: {count}</translation>
    </message>
    <message>
        <source>Fields in conflict: {count}. Settle them, or state under Conclusion why the report is issued in spite of them</source>
        <translation>Pola w konflikcie: {count}. Należy je rozstrzygnąć lub podać na stronie Wnioski, dlaczego raport jest wydawany mimo nich</translation>
    </message>
    <message>
        <source>No lead auditor is named</source>
        <translation>Nie wskazano audytora wiodącego</translation>
    </message>
    <message>
        <source>No section is signed off</source>
        <translation>Żadna sekcja nie jest zatwierdzona</translation>
    </message>
    <message>
        <source>Section {section}: changed since it was signed</source>
        <translation>Sekcja {section}: zmieniona po podpisaniu</translation>
    </message>
    <message>
        <source>Sections not signed by auditor and lead auditor: {sections}</source>
        <translation>Sekcje bez podpisu audytora i audytora wiodącego: {sections}</translation>
    </message>
    <message>
        <source>Still to be asked: {text}</source>
        <translation>Jeszcze do zapytania: {text}</translation>
    </message>
    <message>
        <source>The dates of the audit are not stated</source>
        <translation>Nie podano dat audytu</translation>
    </message>
    <message>
        <source>The distribution list is empty</source>
        <translation>Rozdzielnik jest pusty</translation>
    </message>
    <message>
        <source>{count} of {total} questions are not answered ({clauses}); answer them or mark them not sampled</source>
        <translation>Pytania bez odpowiedzi: {count} z {total} ({clauses}); należy odpowiedzieć lub oznaczyć je jako poza próbką</translation>
    </message>
    <message>
        <source>{finding}: no corrective action yet</source>
        <translation>{finding}: brak działania korygującego</translation>
    </message>
    <message>
        <source>{finding}: no evidence is attached</source>
        <translation>{finding}: nie dołączono dowodów</translation>
    </message>
    <message>
        <source>{finding}: the grade has no reason</source>
        <translation>{finding}: brak uzasadnienia klasyfikacji</translation>
    </message>
    <message>
        <source>{item}: a review remark to {name} is answered, not cleared yet</source>
        <translation>{item}: uwaga z przeglądu ({name}) ma odpowiedź, jeszcze niezamknięta</translation>
    </message>
    <message>
        <source>{item}: a review remark to {name} is open</source>
        <translation>{item}: uwaga z przeglądu ({name}) jest otwarta</translation>
    </message>
    <message>
        <source>{item}: auditors diverge, the lead auditor has not concluded</source>
        <translation>{item}: audytorzy są rozbieżni, audytor wiodący nie rozstrzygnął</translation>
    </message>
    <message>
        <source>{item}: evidence is required, none is attached</source>
        <translation>{item}: wymagany jest dowód, a żadnego nie dołączono</translation>
    </message>
    <message>
        <source>{item}: judged a nonconformity, but no nonconformity is raised</source>
        <translation>{item}: oceniono jako niezgodność, ale nie utworzono niezgodności</translation>
    </message>
    <message>
        <source>{item}: returned to {name}, answered, not cleared yet</source>
        <translation>{item}: zwrócone ({name}), z odpowiedzią, jeszcze niezamknięte</translation>
    </message>
    <message>
        <source>{item}: returned to {name}, not answered yet</source>
        <translation>{item}: zwrócone ({name}), jeszcze bez odpowiedzi</translation>
    </message>
    <message>
        <source>{item}: {change}; the lead auditor concluded before</source>
        <translation>{item}: {change}; audytor wiodący sformułował wnioski wcześniej</translation>
    </message>
    <message>
        <source>{kind}: not recorded</source>
        <translation>{kind}: nie zapisano</translation>
    </message>
    <message>
        <source>{labels}: not stated</source>
        <translation>{labels}: nie podano</translation>
    </message>
    <message>
        <source>{number} was given to {count} findings; one of them needs another number</source>
        <translation>Numer {number} nadano kilku ustaleniom ({count}); jedno z nich wymaga innego numeru</translation>
    </message>
    <message>
        <source>{open_conflicts} fields are in conflict</source>
        <translation type="vanished">Pola w konflikcie: {open_conflicts}</translation>
    </message>
    <message>
        <source>{person} audits their own work: {part} ({areas}). Give a reason or another auditor.</source>
        <translation>{person} audytuje własną pracę: {part} ({areas}). Należy podać powód lub innego audytora.</translation>
    </message>
    <message>
        <source>{person}: independence is not stated</source>
        <translation>{person}: nie podano niezależności</translation>
    </message>
</context>
<context>
    <name>Runnable</name>
    <message>
        <source>A Java or Android program by its content.</source>
        <translation>Według zawartości program Java lub Android.</translation>
    </message>
    <message>
        <source>A Linux program by its content.</source>
        <translation>Według zawartości program systemu Linux.</translation>
    </message>
    <message>
        <source>A Windows program by its content.</source>
        <translation>Według zawartości program systemu Windows.</translation>
    </message>
    <message>
        <source>A document with macros.</source>
        <translation>Dokument z makrami.</translation>
    </message>
    <message>
        <source>A macOS program by its content.</source>
        <translation>Według zawartości program systemu macOS.</translation>
    </message>
    <message>
        <source>A script by its content.</source>
        <translation>Według zawartości skrypt.</translation>
    </message>
    <message>
        <source>A shortcut that leads elsewhere.</source>
        <translation>Skrót, który prowadzi gdzie indziej.</translation>
    </message>
    <message>
        <source>Files with this ending can run.</source>
        <translation>Pliki z tym rozszerzeniem mogą się uruchamiać.</translation>
    </message>
    <message>
        <source>Its name turns the direction of text and so reads otherwise than it is.</source>
        <translation>Nazwa odwraca kierunek tekstu i przez to czyta się ją inaczej, niż brzmi.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Answering the questions of the sample</source>
        <translation>Odpowiadanie na pytania przykładu</translation>
    </message>
    <message>
        <source>Making evidence for the sample</source>
        <translation>Tworzenie dowodów przykładu</translation>
    </message>
    <message>
        <source>Planning the sample audit</source>
        <translation>Planowanie audytu przykładowego</translation>
    </message>
    <message>
        <source>Raising the findings of the sample</source>
        <translation>Tworzenie ustaleń przykładu</translation>
    </message>
    <message>
        <source>The sample could not be made. {}</source>
        <translation>Nie można było utworzyć przykładu. {}</translation>
    </message>
    <message>
        <source>Writing the report of the sample</source>
        <translation>Zapisywanie raportu przykładu</translation>
    </message>
    <message>
        <source>{}: the sample cannot be made here ({}).</source>
        <translation>{}: nie można tu utworzyć przykładu ({}).</translation>
    </message>
</context>
<context>
    <name>SampleBanner</name>
    <message>
        <source>Guide</source>
        <translation>Przewodnik</translation>
    </message>
    <message>
        <source>Makes the sample anew; what was tried in it is gone</source>
        <translation>Tworzy przykład od nowa; to, co w nim wypróbowano, zniknie</translation>
    </message>
    <message>
        <source>Sample audit. Nothing here is real: change and delete what you like.</source>
        <translation>Audyt przykładowy. Nic tu nie jest prawdziwe: można dowolnie zmieniać i usuwać.</translation>
    </message>
    <message>
        <source>Start the sample over…</source>
        <translation>Utwórz przykład od nowa…</translation>
    </message>
</context>
<context>
    <name>SampleDelegate</name>
    <message>
        <source>Item</source>
        <translation>Pozycja</translation>
    </message>
    <message>
        <source>Note on {}</source>
        <translation>Notatka do {}</translation>
    </message>
    <message>
        <source>What this item shows</source>
        <translation>Co wykazuje ta pozycja</translation>
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
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Zgłoszenie</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>Evidence: {}</source>
        <translation>Dowody: {}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Pozycja</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Zbadano</translation>
    </message>
    <message>
        <source>Looked at by {}</source>
        <translation>Zbadane przez: {}</translation>
    </message>
    <message>
        <source>Looked at {}</source>
        <translation>Zbadano {}</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Jeszcze bez wyniku</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Jeszcze nie zbadano</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
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
        <translation>Dodaj pozycje: wpisz lub wklej</translation>
    </message>
    <message>
        <source>Attach evidence to this item</source>
        <translation>Dołącz dowód do tej pozycji</translation>
    </message>
    <message>
        <source>Attach evidence to {}</source>
        <translation>Dołącz dowód do {}</translation>
    </message>
    <message>
        <source>Attach evidence…</source>
        <translation>Dołącz dowód…</translation>
    </message>
    <message>
        <source>Attaching files: {}</source>
        <translation>Dołączanie plików: {}</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Dołącz…</translation>
    </message>
    <message>
        <source>Correct the number</source>
        <translation>Popraw numer</translation>
    </message>
    <message>
        <source>Could not be attached: {count} ({reasons})</source>
        <translation>Nie udało się dołączyć: {count} ({reasons})</translation>
    </message>
    <message>
        <source>How many items were looked at</source>
        <translation>Ile pozycji zbadano</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>Zbadane pozycje</translation>
    </message>
    <message>
        <source>Items looked at: type or paste ticket, change or record numbers</source>
        <translation>Zbadane pozycje: wpisz lub wklej numery zgłoszeń, zmian lub zapisów</translation>
    </message>
    <message>
        <source>Items to add</source>
        <translation>Pozycje do dodania</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Listed already: {}</source>
        <translation>Już na liście: {}</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Bez wyniku</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Note on this item</source>
        <translation>Notatka do tej pozycji</translation>
    </message>
    <message>
        <source>Put the counts into the sample and the note</source>
        <translation>Przenieś liczby do próbki i notatki</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Take this item away</source>
        <translation>Usuń tę pozycję</translation>
    </message>
    <message>
        <source>Ticket, change, agent or record numbers. Enter adds; a column can be pasted.</source>
        <translation>Numery zgłoszeń, zmian, agentów lub zapisów. Enter dodaje; można wkleić kolumnę.</translation>
    </message>
    <message>
        <source>Use as text</source>
        <translation>Użyj jako tekstu</translation>
    </message>
    <message>
        <source>Writes how many were looked at under “Sample looked at”, and which deviate into the note</source>
        <translation>Wpisuje liczbę zbadanych w polu „Zbadana próbka”, a odbiegające w notatce</translation>
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
        <translation>Zgodna</translation>
    </message>
    <message>
        <source>Deviates</source>
        <translation>Odbiega</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nie dotyczy</translation>
    </message>
    <message>
        <source>Not determined</source>
        <translation>Nie ustalono</translation>
    </message>
</context>
<context>
    <name>SampleView</name>
    <message>
        <source>Attach to {}</source>
        <translation>Dołącz do {}</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>Zbadane pozycje</translation>
    </message>
    <message>
        <source>Y, N, A and ? judge an item, Space ticks it, T writes its note, Insert adds, Del takes away</source>
        <translation>Y, N, A i ? oceniają pozycję, spacja ją zaznacza, T otwiera notatkę, Insert dodaje, Del usuwa</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>&quot;{question}&quot; is no question of this audit.</source>
        <translation>„{question}” nie jest pytaniem tego audytu.</translation>
    </message>
    <message>
        <source>Add it to your own items if you looked at it too.</source>
        <translation>Jeśli także ją zbadano, można dodać ją do własnych pozycji.</translation>
    </message>
    <message>
        <source>An item needs a reference. Del takes it away.</source>
        <translation>Pozycja musi mieć oznaczenie. Del ją usuwa.</translation>
    </message>
    <message>
        <source>Attach the list as evidence and add those that you look at.</source>
        <translation>Należy dołączyć listę jako dowód i dodać tylko badane pozycje.</translation>
    </message>
    <message>
        <source>Close what uses it, then try again.</source>
        <translation>Należy zamknąć to, co go używa, i spróbować ponownie.</translation>
    </message>
    <message>
        <source>Move it away, then open the sample again.</source>
        <translation>Należy go przenieść i ponownie otworzyć przykład.</translation>
    </message>
    <message>
        <source>No items are listed for this question yet.</source>
        <translation>Na liście nie ma jeszcze pozycji do tego pytania.</translation>
    </message>
    <message>
        <source>There is no reference in it.</source>
        <translation>Nie zawiera oznaczenia.</translation>
    </message>
    <message>
        <source>These are {count} items; {most} at a time can be added.</source>
        <translation>To {count} pozycji; naraz można dodać {most}.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Ten obszar roboczy jest otwarty tylko do odczytu.</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>agentów</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>zmian</translation>
    </message>
    <message>
        <source>items</source>
        <translation>pozycji</translation>
    </message>
    <message>
        <source>records</source>
        <translation>zapisów</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>usunięto</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>zgłoszeń</translation>
    </message>
    <message>
        <source>{count} of {all} {kind} deviate</source>
        <translation>Odbiega {count} z {all} {kind}</translation>
    </message>
    <message>
        <source>{folder}: cannot be replaced ({reason}).</source>
        <translation>{folder}: nie można zastąpić ({reason}).</translation>
    </message>
    <message>
        <source>{folder}: holds something that is no sample; it was left alone.</source>
        <translation>{folder}: zawiera coś, co nie jest przykładem; pozostawiono bez zmian.</translation>
    </message>
    <message>
        <source>{item} is in the working paper of another auditor.</source>
        <translation>{item} jest w dokumencie roboczym innego audytora.</translation>
    </message>
    <message>
        <source>{item} is listed already.</source>
        <translation>{item} jest już na liście.</translation>
    </message>
    <message>
        <source>{named} and others: {count}</source>
        <translation>{named} i inne: {count}</translation>
    </message>
    <message>
        <source>{seen} of {all} looked at</source>
        <translation>Zbadano {seen} z {all}</translation>
    </message>
    <message>
        <source>{seen} of {all} {kind} looked at</source>
        <translation>Zbadano {seen} z {all} {kind}</translation>
    </message>
    <message>
        <source>{seen}, deviating: {count}</source>
        <translation>{seen}, odbiega: {count}</translation>
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
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>Zapisz wersję</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Version {} is kept. Audits that were started with it keep their frozen copy; each can adopt this one.</source>
        <translation>Zachowano wersję {}. Audyty rozpoczęte z tą listą mają własną zamrożoną kopię; w każdym można przyjąć tę wersję.</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Activity</source>
        <translation>Czynność</translation>
    </message>
    <message>
        <source>Add plan entry</source>
        <translation>Dodaj pozycję planu</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>Audytorzy</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Rozdziały</translation>
    </message>
    <message>
        <source>For example 8.6.1, 8.6.2</source>
        <translation>Na przykład 8.6.1, 8.6.2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nowa pozycja</translation>
    </message>
    <message>
        <source>No plan entries yet. Say what is audited when, where and by whom.</source>
        <translation>Brak pozycji planu. Należy podać, co, kiedy, gdzie i przez kogo jest audytowane.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Harmonogram</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się odbyło</translation>
    </message>
    <message>
        <source>What is audited or done</source>
        <translation>Co jest audytowane lub wykonywane</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>Add to scope</source>
        <translation>Dodaj do zakresu</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>W zakresie</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Name of a site, service or client account</source>
        <translation>Nazwa lokalizacji, usługi lub klienta (konta)</translation>
    </message>
    <message>
        <source>Name of what to add to the scope</source>
        <translation>Nazwa elementu do dodania do zakresu</translation>
    </message>
    <message>
        <source>Nothing is in scope yet. Name the first site, service or client account above.</source>
        <translation>Zakres jest pusty. Należy podać powyżej pierwszą lokalizację, usługę lub klienta (konto).</translation>
    </message>
    <message>
        <source>Reason if left out</source>
        <translation>Powód pominięcia</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>Scope of the audit</source>
        <translation>Zakres audytu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>What to add to the scope</source>
        <translation>Co dodać do zakresu</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Dlaczego pominięto</translation>
    </message>
</context>
<context>
    <name>ScopeKind</name>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Lokalizacja</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>At a meeting</source>
        <translation>Na spotkaniu</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audyt</translation>
    </message>
    <message>
        <source>Audits and scope</source>
        <translation>Audyty i zakres</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Rozdział</translation>
    </message>
    <message>
        <source>Client account</source>
        <translation>Klient (konto)</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Działanie korygujące</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>Działania korygujące</translation>
    </message>
    <message>
        <source>Every question answered: {all}. Goes to the first.</source>
        <translation>Na wszystkie pytania udzielono odpowiedzi: {all}. Przechodzi do pierwszego.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowody</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Ustalenie</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ustalenia</translation>
    </message>
    <message>
        <source>Gets the report</source>
        <translation>Otrzymuje raport</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Przejdź do</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Item looked at</source>
        <translation>Zbadana pozycja</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>Zbadane pozycje</translation>
    </message>
    <message>
        <source>Lead auditor&apos;s conclusion</source>
        <translation>Wniosek audytora wiodącego</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Spotkanie</translation>
    </message>
    <message>
        <source>Meetings and schedule</source>
        <translation>Spotkania i harmonogram</translation>
    </message>
    <message>
        <source>Nothing holds all of: {words}</source>
        <translation>Nic nie zawiera wszystkich słów: {words}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Harmonogram</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Show more of these: {group}</source>
        <translation>Pokaż więcej z grupy: {group}</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>To ask later</source>
        <translation>Do zapytania</translation>
    </message>
    <message>
        <source>Unanswered: {open} of {all}. Goes to the first of them.</source>
        <translation>Bez odpowiedzi: {open} z {all}. Przechodzi do pierwszego z nich.</translation>
    </message>
    <message>
        <source>Working paper</source>
        <translation>Dokument roboczy</translation>
    </message>
    <message>
        <source>Working papers</source>
        <translation>Dokumenty robocze</translation>
    </message>
    <message>
        <source>{kind}, in conflict</source>
        <translation>{kind}, w konflikcie</translation>
    </message>
    <message>
        <source>{menu}, not available here</source>
        <translation>{menu}, tutaj niedostępne</translation>
    </message>
    <message>
        <source>{role}, {function}</source>
        <translation>{role}, {function}</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} z {total}</translation>
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
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Szukaj wszędzie</translation>
    </message>
</context>
<context>
    <name>SectionBars</name>
    <message>
        <source>Progress by section</source>
        <translation>Postęp według sekcji</translation>
    </message>
    <message>
        <source>{}: {} of {} answered</source>
        <translation>{}: {} z {} z odpowiedzią</translation>
    </message>
    <message>
        <source>{}: {} of {} answered, {} not conforming</source>
        <translation>{}: {} z {} z odpowiedzią, {} niezgodnych</translation>
    </message>
</context>
<context>
    <name>SectionForm</name>
    <message>
        <source>Clause</source>
        <translation>Rozdział</translation>
    </message>
    <message>
        <source>Number or word of the title</source>
        <translation>Numer lub słowo z tytułu</translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation>Tytuł sekcji</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections of the checklist</source>
        <translation>Sekcje listy kontrolnej</translation>
    </message>
</context>
<context>
    <name>SectionTable</name>
    <message>
        <source>All sections</source>
        <translation type="unfinished">Wszystkie sekcje</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Z odpowiedzią</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation type="unfinished">Audytorzy</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Wiodący</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished">Sekcja</translation>
    </message>
    <message>
        <source>Sections with their signatures</source>
        <translation>Sekcje z podpisami</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished">{} z {}</translation>
    </message>
</context>
<context>
    <name>SelectionLine</name>
    <message>
        <source>Change the selected questions</source>
        <translation>Zmień zaznaczone pytania</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Hand the selected questions to an auditor</source>
        <translation>Przydziel zaznaczone pytania audytorowi</translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation>Przydziel…</translation>
    </message>
    <message>
        <source>Result, flag and texts of all of them at once</source>
        <translation>Wynik, flaga i teksty wszystkich naraz</translation>
    </message>
    <message>
        <source>Result, flag, texts and hand-out of all of them at once</source>
        <translation type="vanished">Wynik, flaga, teksty i przydział wszystkich naraz</translation>
    </message>
    <message>
        <source>Who is to ask them, until when</source>
        <translation>Kto ma je zadać i do kiedy</translation>
    </message>
    <message>
        <source>{} questions selected: a result answers them all.</source>
        <translation>Zaznaczone pytania: {}; wynik odpowiada na wszystkie.</translation>
    </message>
</context>
<context>
    <name>SendBackDialog</name>
    <message>
        <source>&amp;Everything of this audit that is on this computer</source>
        <translation>&amp;Wszystko z tego audytu, co jest na tym komputerze</translation>
    </message>
    <message>
        <source>Both are safe: what is known already is counted and not taken in twice. Everything is larger, and needs nothing that came before.</source>
        <translation>Oba warianty są bezpieczne: to, co już znane, jest liczone, a nie importowane dwukrotnie. Wszystko zajmuje więcej miejsca, ale nie wymaga niczego wcześniejszego.</translation>
    </message>
    <message>
        <source>Give the file to the lead auditor. When it was taken in, compare the words, or open the receipt that you get back.</source>
        <translation>Plik należy przekazać audytorowi wiodącemu. Po jego imporcie należy porównać słowa lub otworzyć otrzymane potwierdzenie odbioru.</translation>
    </message>
    <message>
        <source>Nothing was sent back yet.</source>
        <translation>Niczego jeszcze nie odesłano.</translation>
    </message>
    <message>
        <source>Only what is &amp;new since the last time</source>
        <translation>Tylko now&amp;e od ostatniego razu</translation>
    </message>
    <message>
        <source>Send back to the lead auditor</source>
        <translation>Odeślij do audytora wiodącego</translation>
    </message>
    <message>
        <source>To the lead auditor</source>
        <translation>Do audytora wiodącego</translation>
    </message>
    <message>
        <source>To {}</source>
        <translation>Do: {}</translation>
    </message>
    <message>
        <source>Version {version} of {time} arrived.</source>
        <translation>Wersja {version} z {time} dotarła.</translation>
    </message>
    <message>
        <source>Version {version} was written {time}; no receipt came yet.</source>
        <translation>Wersję {version} zapisano {time}; nie ma jeszcze potwierdzenia odbioru.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source> … and {count} more</source>
        <translation> … i {count} więcej</translation>
    </message>
    <message>
        <source>&quot;{checklist}&quot; cannot be kept as a checklist: {lines}</source>
        <translation>„{checklist}” nie można zachować jako listy kontrolnej: {lines}</translation>
    </message>
    <message>
        <source>&quot;{clause}&quot; is not a clause of {standard_titles}.</source>
        <translation>„{clause}” nie jest rozdziałem {standard_titles}.</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; is not set for several findings at once.</source>
        <translation>„{field}” nie ustawia się dla kilku ustaleń naraz.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be issued yet: in conflict are {fields}.</source>
        <translation>Nie można jeszcze wydać „{name}”: w konflikcie są {fields}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be issued yet: {blocking}</source>
        <translation>„{name}” nie można jeszcze wydać: {blocking}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; could be any of {count} audits.</source>
        <translation>„{name}” pasuje do kilku audytów (liczba: {count}).</translation>
    </message>
    <message>
        <source>&quot;{newer}&quot; is a checklist of another standard.</source>
        <translation>„{newer}” jest listą kontrolną innej normy.</translation>
    </message>
    <message>
        <source>&quot;{newer}&quot; {version} asks exactly what the audit asks already.</source>
        <translation>„{newer}” {version} zawiera dokładnie te pytania, które są już w audycie.</translation>
    </message>
    <message>
        <source>&quot;{question}&quot; is no question of this audit.</source>
        <translation>„{question}” nie jest pytaniem tego audytu.</translation>
    </message>
    <message>
        <source>&quot;{standard}&quot; is not a standard known here.</source>
        <translation>„{standard}” nie jest znaną tu normą.</translation>
    </message>
    <message>
        <source>A conclusion needs a reason.</source>
        <translation>Wniosek wymaga uzasadnienia.</translation>
    </message>
    <message>
        <source>A new version is for what is new.</source>
        <translation>Nowa wersja jest potrzebna tylko przy zmianach.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Osoba musi mieć imię i nazwisko.</translation>
    </message>
    <message>
        <source>Adopt a newer version of the same one.</source>
        <translation>Należy przyjąć nowszą wersję tej samej listy.</translation>
    </message>
    <message>
        <source>Attaching evidence</source>
        <translation>Dołączanie dowodów</translation>
    </message>
    <message>
        <source>Before the verdict, state who verified, when and on what evidence.</source>
        <translation>Przed wydaniem oceny należy podać, kto zweryfikował, kiedy i na podstawie jakich dowodów.</translation>
    </message>
    <message>
        <source>Choose a text file.</source>
        <translation>Należy wybrać plik tekstowy.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Należy wybrać inny folder.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Należy wybrać inny.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Należy wybrać inne miejsce.</translation>
    </message>
    <message>
        <source>Clauses run from {first} to {last}.</source>
        <translation>Rozdziały mają numery od {first} do {last}.</translation>
    </message>
    <message>
        <source>Copying {piece}</source>
        <translation>Kopiowanie {piece}</translation>
    </message>
    <message>
        <source>Correct the dates.</source>
        <translation>Należy poprawić daty.</translation>
    </message>
    <message>
        <source>Evidence {piece} ({file_name}) {wrong}.</source>
        <translation>Dowód {piece} ({file_name}): {wrong}.</translation>
    </message>
    <message>
        <source>Findings cannot be issued yet. </source>
        <translation>Ustaleń nie można jeszcze wydać. </translation>
    </message>
    <message>
        <source>Give the whole id.</source>
        <translation>Należy podać cały identyfikator.</translation>
    </message>
    <message>
        <source>Give this one another id.</source>
        <translation>Należy nadać jej inny identyfikator.</translation>
    </message>
    <message>
        <source>It can be: {kinds}. For another kind withdraw the finding with a reason and raise another one.</source>
        <translation>Może to być: {kinds}. Aby uzyskać inny rodzaj, należy wycofać ustalenie z podaniem powodu i utworzyć nowe.</translation>
    </message>
    <message>
        <source>It cites clauses of: {known}.</source>
        <translation>Przywołuje rozdziały: {known}.</translation>
    </message>
    <message>
        <source>It counts for: {known}.</source>
        <translation>Liczy się do: {known}.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Wymagana jest nazwa.</translation>
    </message>
    <message>
        <source>Its conditions: {known}.</source>
        <translation>Warunki: {known}.</translation>
    </message>
    <message>
        <source>Known: {standard_titles}.</source>
        <translation>Znane: {standard_titles}.</translation>
    </message>
    <message>
        <source>Look at its permissions.</source>
        <translation>Należy sprawdzić uprawnienia.</translation>
    </message>
    <message>
        <source>Name the clause.</source>
        <translation>Należy podać rozdział.</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>Już niezadawane</translation>
    </message>
    <message>
        <source>No question of this audit counts for &quot;{standard}&quot;.</source>
        <translation>Żadne pytanie tego audytu nie liczy się do „{standard}”.</translation>
    </message>
    <message>
        <source>Nothing was changed since version {report_version} was issued.</source>
        <translation>Od wydania wersji {report_version} niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Only your own changes can be undone.</source>
        <translation>Cofnąć można tylko własne zmiany.</translation>
    </message>
    <message>
        <source>Paste it clause by clause.</source>
        <translation>Należy wkleić go rozdział po rozdziale.</translation>
    </message>
    <message>
        <source>Preparing photos</source>
        <translation>Przygotowywanie zdjęć</translation>
    </message>
    <message>
        <source>Press 1 to {count}.</source>
        <translation>Należy nacisnąć klawisz od 1 do {count}.</translation>
    </message>
    <message>
        <source>Raise a nonconformity, or change the answer first.</source>
        <translation>Należy utworzyć niezgodność lub najpierw zmienić odpowiedź.</translation>
    </message>
    <message>
        <source>Replace it, or give another id.</source>
        <translation>Należy ją zastąpić lub nadać inny identyfikator.</translation>
    </message>
    <message>
        <source>Resolve it again instead.</source>
        <translation type="vanished">Należy zamiast tego rozwiązać go ponownie.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Należy przywrócić go z kopii zapasowej.</translation>
    </message>
    <message>
        <source>Save it as plain text first.</source>
        <translation>Należy najpierw zapisać go jako zwykły tekst.</translation>
    </message>
    <message>
        <source>Say what decided it.</source>
        <translation>Należy podać, co przesądziło.</translation>
    </message>
    <message>
        <source>Settle it under Consolidation, Conflicts.</source>
        <translation>Należy rozstrzygnąć to na stronie Konsolidacja, Konflikty.</translation>
    </message>
    <message>
        <source>State why the findings are withdrawn.</source>
        <translation>Należy podać, dlaczego ustalenia są wycofywane.</translation>
    </message>
    <message>
        <source>The audit has no question &quot;{item}&quot;.</source>
        <translation>Audyt nie ma pytania „{item}”.</translation>
    </message>
    <message>
        <source>The audit has no section &quot;{section}&quot;.</source>
        <translation>Audyt nie ma sekcji „{section}”.</translation>
    </message>
    <message>
        <source>The audit would end on {ends_on}, before it starts on {starts_on}.</source>
        <translation>Audyt kończyłby się {ends_on}, przed rozpoczęciem {starts_on}.</translation>
    </message>
    <message>
        <source>The checklist &quot;{checklist}&quot; has no questions.</source>
        <translation>Lista kontrolna „{checklist}” nie ma pytań.</translation>
    </message>
    <message>
        <source>The checklist has no condition &quot;{condition}&quot;.</source>
        <translation>Lista kontrolna nie ma warunku „{condition}”.</translation>
    </message>
    <message>
        <source>The finding cites no clause of &quot;{standard}&quot;.</source>
        <translation>Ustalenie nie przywołuje żadnego rozdziału „{standard}”.</translation>
    </message>
    <message>
        <source>The id &quot;{checklist}&quot; is taken by {path}.</source>
        <translation>Identyfikator „{checklist}” jest zajęty przez {path}.</translation>
    </message>
    <message>
        <source>The question does not count for &quot;{standard}&quot;.</source>
        <translation>Pytanie nie liczy się do „{standard}”.</translation>
    </message>
    <message>
        <source>The question was judged a nonconformity; it may not be recorded as an opportunity for improvement.</source>
        <translation>Pytanie oceniono jako niezgodność; nie można jej zapisać jako możliwości doskonalenia.</translation>
    </message>
    <message>
        <source>The report cannot be issued yet: {blocking}{more}.</source>
        <translation>Raportu nie można jeszcze wydać: {blocking}{more}.</translation>
    </message>
    <message>
        <source>The report is dated {day}, before the last day of the audit ({end})</source>
        <translation>Raport ma datę {day}, przed ostatnim dniem audytu ({end})</translation>
    </message>
    <message>
        <source>The report would be dated {day}, before the last day of the audit ({end})</source>
        <translation>Raport miałby datę {day}, przed ostatnim dniem audytu ({end})</translation>
    </message>
    <message>
        <source>There are {count} choices.</source>
        <translation>Liczba możliwości: {count}.</translation>
    </message>
    <message>
        <source>There is a checklist &quot;{checklist}&quot; here already.</source>
        <translation>Jest tu już lista kontrolna „{checklist}”.</translation>
    </message>
    <message>
        <source>There is no audit &quot;{name}&quot; in this workspace.</source>
        <translation>W tym obszarze roboczym nie ma audytu „{name}”.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nie ma czego cofnąć.</translation>
    </message>
    <message>
        <source>This is more text than a standard has.</source>
        <translation>To więcej tekstu, niż ma norma.</translation>
    </message>
    <message>
        <source>This resolved a conflict and cannot be undone in one step.</source>
        <translation type="vanished">To rozwiązanie konfliktu i nie można go cofnąć w jednym kroku.</translation>
    </message>
    <message>
        <source>This was changed again since, so it cannot be undone.</source>
        <translation>Zmieniono to ponownie, więc nie można tego cofnąć.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Ten obszar roboczy jest otwarty tylko do odczytu.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Dopuszczalne: {known}.</translation>
    </message>
    <message>
        <source>Use one of: {standards}.</source>
        <translation>Dopuszczalne: {standards}.</translation>
    </message>
    <message>
        <source>Use the history instead.</source>
        <translation>Należy zamiast tego użyć historii.</translation>
    </message>
    <message>
        <source>What stood before is not in this workspace.</source>
        <translation>Poprzedniej treści nie ma w tym obszarze roboczym.</translation>
    </message>
    <message>
        <source>Withdraw the finding with a reason and raise another one.</source>
        <translation>Należy wycofać ustalenie z podaniem powodu i utworzyć nowe.</translation>
    </message>
    <message>
        <source>Withdraw the finding with a reason.</source>
        <translation>Należy wycofać ustalenie z podaniem powodu.</translation>
    </message>
    <message>
        <source>`audit list` shows those there are.</source>
        <translation>`audit list` pokazuje istniejące.</translation>
    </message>
    <message>
        <source>a GIF with a part that is not known</source>
        <translation>GIF z nieznaną częścią</translation>
    </message>
    <message>
        <source>a JPEG that ends too early</source>
        <translation>JPEG, który kończy się za wcześnie</translation>
    </message>
    <message>
        <source>a JPEG with a broken segment</source>
        <translation>JPEG z uszkodzonym segmentem</translation>
    </message>
    <message>
        <source>a PNG that ends too early</source>
        <translation>PNG, który kończy się za wcześnie</translation>
    </message>
    <message>
        <source>a PNG with a part that is not known</source>
        <translation>PNG z nieznaną częścią</translation>
    </message>
    <message>
        <source>a PNG without an end</source>
        <translation>PNG bez zakończenia</translation>
    </message>
    <message>
        <source>a WebP that ends too early</source>
        <translation>WebP, który kończy się za wcześnie</translation>
    </message>
    <message>
        <source>a WebP without a picture</source>
        <translation>WebP bez obrazu</translation>
    </message>
    <message>
        <source>a picture of a kind that cannot be cleaned</source>
        <translation>obraz rodzaju, którego nie można oczyścić</translation>
    </message>
    <message>
        <source>a raw photo or one with layers</source>
        <translation>zdjęcie surowe lub z warstwami</translation>
    </message>
    <message>
        <source>another version was adopted</source>
        <translation>przyjęto inną wersję</translation>
    </message>
    <message>
        <source>more than {value} MB</source>
        <translation>więcej niż {value} MB</translation>
    </message>
    <message>
        <source>no longer cited</source>
        <translation>już nieprzywoływane</translation>
    </message>
    <message>
        <source>no longer used here</source>
        <translation>już nieużywane tutaj</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>jeszcze brak</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({strerror}).</source>
        <translation>{folder}: nie można zapisać ({strerror}).</translation>
    </message>
    <message>
        <source>{headcount} people</source>
        <translation>osoby: {headcount}</translation>
    </message>
    <message>
        <source>{kind}: has no date</source>
        <translation>{kind}: brak daty</translation>
    </message>
    <message>
        <source>{number} stays as it is; a number is given once.</source>
        <translation>{number} pozostaje bez zmian; numer nadaje się raz.</translation>
    </message>
    <message>
        <source>{number} was issued as a finding of its series; a number is given once.</source>
        <translation>{number} wydano jako ustalenie swojej serii; numer nadaje się raz.</translation>
    </message>
    <message>
        <source>{number} was issued; a number is given once.</source>
        <translation>{number} wydano; numer nadaje się raz.</translation>
    </message>
    <message>
        <source>{own}: cannot be written ({strerror}).</source>
        <translation>{own}: nie można zapisać ({strerror}).</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({strerror}).</source>
        <translation>{path}: nie można odczytać ({strerror}).</translation>
    </message>
    <message>
        <source>{path}: is larger than a standard.</source>
        <translation>{path}: jest większy niż norma.</translation>
    </message>
    <message>
        <source>{path}: is no text file.</source>
        <translation>{path}: nie jest plikiem tekstowym.</translation>
    </message>
    <message>
        <source>{report_version}, changed since</source>
        <translation>{report_version}, zmieniono od wydania</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({strerror}).</source>
        <translation>{target}: nie można zapisać ({strerror}).</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Close it where it is open for writing, then open it here again.</source>
        <translation>Należy zamknąć go tam, gdzie jest otwarty do zapisu, i ponownie otworzyć tutaj.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({}). Nothing was changed.</source>
        <translation>Stało się coś nieoczekiwanego ({}). Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The workspace could not be opened ({error}).</source>
        <translation>Nie można było otworzyć obszaru roboczego ({error}).</translation>
    </message>
    <message>
        <source>This could not be read: {}</source>
        <translation>Nie można było odczytać: {}</translation>
    </message>
    <message>
        <source>This window is open for reading only; nothing was changed.</source>
        <translation>To okno jest otwarte tylko do odczytu; niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>{place}: could not be opened ({error}).</source>
        <translation>{place}: nie można było otworzyć ({error}).</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change keys…</source>
        <translation>Zmień klawisze…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>No key matches.</source>
        <translation>Żaden klawisz nie pasuje.</translation>
    </message>
    <message>
        <source>Search by words or by key</source>
        <translation>Szukaj po słowach lub klawiszu</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Przeszukaj klawisze</translation>
    </message>
    <message>
        <source>Single letters, digits and signs are switched off.</source>
        <translation>Pojedyncze litery, cyfry i znaki są wyłączone.</translation>
    </message>
</context>
<context>
    <name>SideCards</name>
    <message>
        <source>Evidence {number}: {caption}</source>
        <translation>Dowód {number}: {caption}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished">Pozycja</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>i jeszcze {}</translation>
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
        <translation>Zachowuje wersje wszystkiego, co podpisano; wcześniejsze podpisy są w historii</translation>
    </message>
    <message>
        <source>Nothing was changed since you signed.</source>
        <translation>Od podpisu niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Sections that their auditors signed, where all is answered and nothing is returned</source>
        <translation>Sekcje podpisane przez ich audytorów, w których wszystko ma odpowiedź i nic nie jest zwrócone</translation>
    </message>
    <message>
        <source>Sections: {all} · signed by the lead auditor: {signed} · changed since signed: {stale}</source>
        <translation>Sekcje: {all} · podpisane przez audytora wiodącego: {signed} · zmienione po podpisie: {stale}</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Pokaż, co zmieniono</translation>
    </message>
    <message>
        <source>Show what changed since {} signed</source>
        <translation>Pokaż zmiany od podpisu: {}</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Podpisz ponownie</translation>
    </message>
    <message>
        <source>Sign all that are ready</source>
        <translation>Podpisz wszystkie gotowe</translation>
    </message>
    <message>
        <source>Sign all that are ready ({})</source>
        <translation>Podpisz wszystkie gotowe ({})</translation>
    </message>
    <message>
        <source>Sign as auditor</source>
        <translation>Podpisz jako audytor</translation>
    </message>
    <message>
        <source>Sign as lead auditor</source>
        <translation>Podpisz jako audytor wiodący</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished">Zatwierdzenie</translation>
    </message>
    <message>
        <source>Signed on two devices at once; neither counts until it is signed again</source>
        <translation>Podpisano na dwóch urządzeniach naraz; żaden podpis się nie liczy do ponownego podpisania</translation>
    </message>
    <message>
        <source>Signed {when}</source>
        <translation>Podpisano {when}</translation>
    </message>
    <message>
        <source>Signed {when}, changed since (fields: {count})</source>
        <translation>Podpisano {when}, od tego czasu zmieniono (pola: {count})</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>audytor</translation>
    </message>
    <message>
        <source>lead auditor</source>
        <translation>audytor wiodący</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered · review notes not cleared: {notes}</source>
        <translation>{answered} z {questions} z odpowiedzią · niezamknięte notatki z przeglądu: {notes}</translation>
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
        <translation>(nic)</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>Wróć do notatek</translation>
    </message>
    <message>
        <source>Changed since {name} signed: {count}</source>
        <translation>Zmienione po podpisie ({name}): {count}</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished">Przejdź do tego</translation>
    </message>
    <message>
        <source>Go to {}</source>
        <translation type="unfinished">Przejdź do {}</translation>
    </message>
    <message>
        <source>New: {}</source>
        <translation>Nowe: {}</translation>
    </message>
    <message>
        <source>Not there any more: {}</source>
        <translation>Już nie ma: {}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Podpisz ponownie</translation>
    </message>
    <message>
        <source>When signed</source>
        <translation>Przy podpisie</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation type="unfinished">… i {} więcej</translation>
    </message>
</context>
<context>
    <name>SignsAs</name>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">Audytor</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation type="unfinished">Audytor wiodący</translation>
    </message>
</context>
<context>
    <name>SimilarFindings</name>
    <message>
        <source>A finding cannot repeat itself.</source>
        <translation>Ustalenie nie może powtarzać samego siebie.</translation>
    </message>
    <message>
        <source>Link it to a finding that was raised before it.</source>
        <translation>Należy powiązać je z ustaleniem utworzonym wcześniej.</translation>
    </message>
    <message>
        <source>closed, action effective</source>
        <translation>zamknięte, działanie skuteczne</translation>
    </message>
    <message>
        <source>neighbouring clause</source>
        <translation>sąsiedni rozdział</translation>
    </message>
    <message>
        <source>open, action effective</source>
        <translation>otwarte, działanie skuteczne</translation>
    </message>
    <message>
        <source>open, action not effective</source>
        <translation>otwarte, działanie nieskuteczne</translation>
    </message>
    <message>
        <source>open, action not verified yet</source>
        <translation>otwarte, działanie jeszcze niezweryfikowane</translation>
    </message>
    <message>
        <source>open, no action yet</source>
        <translation>otwarte, jeszcze bez działania</translation>
    </message>
    <message>
        <source>same clause</source>
        <translation>ten sam rozdział</translation>
    </message>
    <message>
        <source>same process</source>
        <translation>ten sam proces</translation>
    </message>
    <message>
        <source>same site</source>
        <translation>ta sama lokalizacja</translation>
    </message>
    <message>
        <source>similar words ({percent} %)</source>
        <translation>podobne słowa ({percent} %)</translation>
    </message>
</context>
<context>
    <name>SimilarPanel</name>
    <message>
        <source>(no title yet)</source>
        <translation>(jeszcze bez tytułu)</translation>
    </message>
    <message>
        <source>Group both: a heading over them, each stays a finding of its own</source>
        <translation>Zgrupuj oba: nagłówek nad nimi, każde pozostaje osobnym ustaleniem</translation>
    </message>
    <message>
        <source>Group with {} {}</source>
        <translation>Zgrupuj z {} {}</translation>
    </message>
    <message>
        <source>In a group of {}: {}</source>
        <translation>W grupie, liczba ustaleń {}: {}</translation>
    </message>
    <message>
        <source>In this audit too: one of them may be a duplicate.</source>
        <translation>Także w tym audycie: jedno z nich może być powtórzone.</translation>
    </message>
    <message>
        <source>It is no repeat</source>
        <translation>To nie powtórzenie</translation>
    </message>
    <message>
        <source>It is no repeat of {}</source>
        <translation>To nie powtórzenie {}</translation>
    </message>
    <message>
        <source>No earlier finding in this workspace resembles this one.</source>
        <translation>Żadne wcześniejsze ustalenie w tym obszarze roboczym nie jest podobne do tego.</translation>
    </message>
    <message>
        <source>Nothing is written there.</source>
        <translation>Nic tam nie napisano.</translation>
    </message>
    <message>
        <source>Read it; it belongs to {}</source>
        <translation>Przeczytaj je; należy do {}</translation>
    </message>
    <message>
        <source>Repeat of {}</source>
        <translation>Powtórzenie {}</translation>
    </message>
    <message>
        <source>Says the same</source>
        <translation>Mówi to samo</translation>
    </message>
    <message>
        <source>Show this finding</source>
        <translation>Pokaż to ustalenie</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Usuń z grupy</translation>
    </message>
    <message>
        <source>Take it out of the group {}</source>
        <translation>Usuń z grupy {}</translation>
    </message>
    <message>
        <source>This is a repeat</source>
        <translation>To powtórzenie</translation>
    </message>
    <message>
        <source>This is a repeat of {} {}</source>
        <translation>To powtórzenie {} {}</translation>
    </message>
    <message>
        <source>{reasons} · {state}</source>
        <translation>{reasons} · {state}</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} w {}</translation>
    </message>
    <message>
        <source>{} in {}: {}</source>
        <translation>{} w {}: {}</translation>
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
        <translation>Jak odpowiedziano</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Liczy się do</translation>
    </message>
    <message>
        <source>Verdict for {}</source>
        <translation>Ocena dla {}</translation>
    </message>
</context>
<context>
    <name>StartInterviewDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Imię i nazwisko</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rola</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Gdzie</translation>
    </message>
    <message>
        <source>For example shift lead</source>
        <translation>Na przykład kierownik zmiany</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Not printed; may stay empty</source>
        <translation>Nie jest drukowane; może pozostać puste</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nie podano</translation>
    </message>
    <message>
        <source>Question {} is asked in it</source>
        <translation>W rozmowie zadawane jest pytanie {}</translation>
    </message>
    <message>
        <source>Role of who is asked</source>
        <translation>Rola rozmówcy</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Rozpocznij</translation>
    </message>
    <message>
        <source>Start an interview</source>
        <translation>Rozpocznij rozmowę</translation>
    </message>
    <message>
        <source>The interview with {who}, running since {when}, ends when this one starts.</source>
        <translation>Rozmowa ({who}), trwająca od {when}, zakończy się z rozpoczęciem tej.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>While it runs, every question you answer is noted as asked in it.</source>
        <translation>W jej trakcie każde pytanie z odpowiedzią zapisuje się jako zadane w tej rozmowie.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A finished audit of a service desk, to try everything on. It takes a quarter of a minute.</source>
        <translation>Gotowy audyt service desku do wypróbowania wszystkiego. Trwa to około 15 sekund.</translation>
    </message>
    <message>
        <source>A folder with audits from another computer, from a backup, or a new empty one.</source>
        <translation>Folder z audytami z innego komputera, z kopii zapasowej lub nowy pusty.</translation>
    </message>
    <message>
        <source>A lead auditor sent you a file with your part of an audit? Open it or drop it here.</source>
        <translation>Audytor wiodący przesłał plik z Twoją częścią audytu? Można go otworzyć lub upuścić tutaj.</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audyty</translation>
    </message>
    <message>
        <source>Audits in this workspace</source>
        <translation>Audyty w tym obszarze roboczym</translation>
    </message>
    <message>
        <source>Choose a checklist, say where and with whom; you answer the first question in a minute.</source>
        <translation>Wystarczy wybrać listę kontrolną, podać gdzie i z kim; pierwsza odpowiedź już po minucie.</translation>
    </message>
    <message>
        <source>Everything stays in this folder on this computer.</source>
        <translation>Wszystko pozostaje w tym folderze na tym komputerze.</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation>Nowy audyt</translation>
    </message>
    <message>
        <source>New audit…</source>
        <translation>Nowy audyt…</translation>
    </message>
    <message>
        <source>No audits here yet</source>
        <translation>Brak audytów</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>Otwórz pakiet</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>Otwórz pakiet…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Otwórz obszar roboczy</translation>
    </message>
    <message>
        <source>Open the sample audit</source>
        <translation>Otwórz audyt przykładowy</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Otwórz obszar roboczy…</translation>
    </message>
    <message>
        <source>What the lead auditor or an auditor sent you; dropping the file here does it too</source>
        <translation>Co przesłał audytor wiodący lub audytor; można też upuścić plik tutaj</translation>
    </message>
</context>
<context>
    <name>StatementParts</name>
    <message>
        <source>10 of 10 requests of 12 October 2026 were fulfilled by the right instruction, among them REQ0019834. The analyst opened three places to find it. Kraków, floor 2.</source>
        <translation>10 z 10 wniosków z 12 października 2026 zrealizowano według właściwej instrukcji, w tym REQ0019834. Aby ją znaleźć, analityk otworzył trzy miejsca. Kraków, 2. piętro.</translation>
    </message>
    <message>
        <source>7 of 25 incidents of the account HGE, drawn at random from 1,842 closed in July to September 2026, carry no confirmation: INC0046391, INC0046874, INC0047120, INC0047533, INC0047902, INC0048213 and INC0048377. Seen on 13 October 2026 with a first line analyst, Kraków, floor 2.</source>
        <translation>7 z 25 incydentów klienta HGE, wylosowanych z 1842 zamkniętych od lipca do września 2026, nie ma potwierdzenia: INC0046391, INC0046874, INC0047120, INC0047533, INC0047902, INC0048213 i INC0048377. Obejrzano 13 października 2026 z analitykiem pierwszej linii, Kraków, 2. piętro.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Przykład</translation>
    </message>
    <message>
        <source>Example: {}</source>
        <translation>Przykład: {}</translation>
    </message>
    <message>
        <source>For 7 of 25 incidents the confirmation of the user is not recorded.</source>
        <translation>W 7 z 25 incydentów nie zapisano potwierdzenia użytkownika.</translation>
    </message>
    <message>
        <source>Incidents are closed once the user has confirmed the solution (ISO/IEC 20000-1:2018, 8.6.1; procedure PRC-INC-003 v5.2, section 6).</source>
        <translation>Incydenty zamyka się po potwierdzeniu rozwiązania przez użytkownika (ISO/IEC 20000-1:2018, 8.6.1; procedura PRC-INC-003 v5.2, punkt 6).</translation>
    </message>
    <message>
        <source>Nature of the failure</source>
        <translation>Istota uchybienia</translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation>Dowód obiektywny</translation>
    </message>
    <message>
        <source>Reference, if any</source>
        <translation>Odniesienie, jeśli jest</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Wymaganie</translation>
    </message>
    <message>
        <source>Review MIR-2026-04 of INC0047655: held 41 hours after recovery with the client&apos;s service manager; 5 of 5 actions completed by 18 September 2026.</source>
        <translation>Przegląd MIR-2026-04 incydentu INC0047655: odbył się 41 godzin po przywróceniu usługi z menedżerem usług klienta; 5 z 5 działań ukończono do 18 września 2026.</translation>
    </message>
    <message>
        <source>Shows a good example</source>
        <translation>Pokazuje dobry przykład</translation>
    </message>
    <message>
        <source>The requirement is met. Instructions live in three places, so that a new analyst depends on colleagues to know where to look.</source>
        <translation>Wymaganie jest spełnione. Instrukcje są w trzech miejscach, więc nowy analityk dowiaduje się od współpracowników, gdzie szukać.</translation>
    </message>
    <message>
        <source>The requirement is met; what could become a problem, or work better</source>
        <translation>Wymaganie jest spełnione; co może stać się problemem lub działać lepiej</translation>
    </message>
    <message>
        <source>Weakness seen</source>
        <translation>Stwierdzona słabość</translation>
    </message>
    <message>
        <source>What exactly is not met: one failure, no cause, no solution, no name</source>
        <translation>Co dokładnie nie jest spełnione: jedno uchybienie, bez przyczyny, rozwiązania i nazwisk</translation>
    </message>
    <message>
        <source>What is required, and where it stands</source>
        <translation>Co jest wymagane i gdzie to zapisano</translation>
    </message>
    <message>
        <source>What is worth keeping</source>
        <translation>Co warto zachować</translation>
    </message>
    <message>
        <source>What others could learn from</source>
        <translation>Czego mogą nauczyć się inni</translation>
    </message>
    <message>
        <source>What was seen: record numbers, dates, places, how many of how many, the role asked</source>
        <translation>Co zaobserwowano: numery zapisów, daty, miejsca, ile z ilu, rola rozmówcy</translation>
    </message>
    <message>
        <source>Worth keeping: one time line, told without blame, agreed with the client and turned into dated actions within two days.</source>
        <translation>Warte zachowania: jedna oś czasu, przedstawiona bez obwiniania, uzgodniona z klientem i w ciągu dwóch dni przełożona na działania z terminami.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source> · {} diverging</source>
        <translation> · rozbieżne: {}</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 konflikt</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Wszystko zapisano</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Anuluj trwającą czynność</translation>
    </message>
    <message>
        <source>Findings of the audit</source>
        <translation>Ustalenia audytu</translation>
    </message>
    <message>
        <source>NOT SAVED: {}</source>
        <translation>NIE ZAPISANO: {}</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Bez ustaleń</translation>
    </message>
    <message>
        <source>Progress of the audit</source>
        <translation>Postęp audytu</translation>
    </message>
    <message>
        <source>Progress of what is running</source>
        <translation>Postęp trwającej czynności</translation>
    </message>
    <message>
        <source>Save state</source>
        <translation>Stan zapisu</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Zapisano {}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Settle what disagrees (Ctrl+F7)</source>
        <translation>Rozstrzygnij niezgodności (Ctrl+F7)</translation>
    </message>
    <message>
        <source>Typing…</source>
        <translation>Pisanie…</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation>Co jest w toku</translation>
    </message>
    <message>
        <source>What was just done</source>
        <translation>Co właśnie zrobiono</translation>
    </message>
    <message>
        <source>Workspace and person</source>
        <translation>Obszar roboczy i osoba</translation>
    </message>
    <message>
        <source>{person} · {workspace}</source>
        <translation>{person} · {workspace}</translation>
    </message>
    <message>
        <source>{} OFI</source>
        <translation>MD: {}</translation>
    </message>
    <message>
        <source>{} conflicts</source>
        <translation>konflikty: {}</translation>
    </message>
    <message>
        <source>{} major</source>
        <translation>duże: {}</translation>
    </message>
    <message>
        <source>{} minor</source>
        <translation>małe: {}</translation>
    </message>
    <message>
        <source>{} of {} answered ({} %)</source>
        <translation>{} z {} z odpowiedzią ({} %)</translation>
    </message>
    <message>
        <source>{} positive</source>
        <translation>dobre: {}</translation>
    </message>
    <message>
        <source>{}, go to the list</source>
        <translation>{}, przejdź do listy</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>&quot;{sha256}&quot; is not a SHA-256.</source>
        <translation>„{sha256}” nie jest SHA-256.</translation>
    </message>
    <message>
        <source>A later package continues this one: {names}.</source>
        <translation>Ten pakiet kontynuuje późniejszy: {names}.</translation>
    </message>
    <message>
        <source>Change the permissions, or copy it to a folder of your own and work there.</source>
        <translation>Należy zmienić uprawnienia lub skopiować go do własnego folderu i pracować tam.</translation>
    </message>
    <message>
        <source>Change {seq} of copy {replica_id} ({kind} {record_id})</source>
        <translation>Zmiana {seq} kopii {replica_id} ({kind} {record_id})</translation>
    </message>
    <message>
        <source>Check that the folder exists.</source>
        <translation>Należy sprawdzić, czy folder istnieje.</translation>
    </message>
    <message>
        <source>Check that the folder is there, and your permissions on it.</source>
        <translation>Należy sprawdzić, czy folder istnieje i jakie są uprawnienia do niego.</translation>
    </message>
    <message>
        <source>Check the disk (permissions, connection), then try again.</source>
        <translation>Należy sprawdzić dysk (uprawnienia, połączenie) i spróbować ponownie.</translation>
    </message>
    <message>
        <source>Check the disk (space, permissions, connection), then try again.</source>
        <translation>Należy sprawdzić dysk (miejsce, uprawnienia, połączenie) i spróbować ponownie.</translation>
    </message>
    <message>
        <source>Check the disk and attach it again.</source>
        <translation>Należy sprawdzić dysk i dołączyć ponownie.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Należy sprawdzić dysk i spróbować ponownie.</translation>
    </message>
    <message>
        <source>Checking evidence</source>
        <translation>Sprawdzanie dowodów</translation>
    </message>
    <message>
        <source>Checking the change log</source>
        <translation>Sprawdzanie dziennika zmian</translation>
    </message>
    <message>
        <source>Choose a file; folders are attached file by file.</source>
        <translation>Należy wybrać plik; foldery dołącza się plik po pliku.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder.</source>
        <translation>Należy wybrać nowy lub pusty folder.</translation>
    </message>
    <message>
        <source>Choose another folder or make a new workspace.</source>
        <translation>Należy wybrać inny folder lub utworzyć nowy obszar roboczy.</translation>
    </message>
    <message>
        <source>Choose another folder; if it was one, put the newest file of {backups} in its place.</source>
        <translation>Należy wybrać inny folder; jeśli to był obszar roboczy, na jego miejsce należy wstawić najnowszy plik z {backups}.</translation>
    </message>
    <message>
        <source>Close it there first; reading is possible meanwhile.</source>
        <translation>Najpierw należy zamknąć go tam; odczyt jest tymczasem możliwy.</translation>
    </message>
    <message>
        <source>Close the other window that uses it.</source>
        <translation>Należy zamknąć drugie okno, które go używa.</translation>
    </message>
    <message>
        <source>Close the program, keep a copy of this folder, then put the newest file of {backups} in the place of {name}. `workspace check` lists what is damaged.</source>
        <translation>Należy zamknąć program, zachować kopię tego folderu, a następnie wstawić najnowszy plik z {backups} na miejsce {name}. `workspace check` podaje, co jest uszkodzone.</translation>
    </message>
    <message>
        <source>Copy it to a disk that can be written, or only read it here.</source>
        <translation>Należy skopiować go na dysk z możliwością zapisu lub tylko odczytywać go tutaj.</translation>
    </message>
    <message>
        <source>Copy {id}: its list of newest changes leaves out change {seq}.</source>
        <translation>Kopia {id}: jej lista najnowszych zmian pomija zmianę {seq}.</translation>
    </message>
    <message>
        <source>Copy {id}: the newest change {seq} is missing from the log.</source>
        <translation>Kopia {id}: w dzienniku brakuje najnowszej zmiany {seq}.</translation>
    </message>
    <message>
        <source>Database: it cannot be read ({error}).</source>
        <translation>Baza danych: nie można jej odczytać ({error}).</translation>
    </message>
    <message>
        <source>Database: its list of copies cannot be read ({error}).</source>
        <translation>Baza danych: nie można odczytać jej listy kopii ({error}).</translation>
    </message>
    <message>
        <source>Database: its list of evidence cannot be read ({error}).</source>
        <translation>Baza danych: nie można odczytać jej listy dowodów ({error}).</translation>
    </message>
    <message>
        <source>Database: its table &quot;{table}&quot; cannot be read ({error}).</source>
        <translation>Baza danych: nie można odczytać jej tabeli „{table}” ({error}).</translation>
    </message>
    <message>
        <source>Database: its tables cannot be read ({error}).</source>
        <translation>Baza danych: nie można odczytać jej tabel ({error}).</translation>
    </message>
    <message>
        <source>Database: {row}.</source>
        <translation>Baza danych: {row}.</translation>
    </message>
    <message>
        <source>Entry {seq} of copy {replica}: {reason}.</source>
        <translation>Wpis {seq} kopii {replica}: {reason}.</translation>
    </message>
    <message>
        <source>Evidence {number} (marked copy of {file_name}) {wrong}.</source>
        <translation>Dowód {number} (oznaczona kopia {file_name}): {wrong}.</translation>
    </message>
    <message>
        <source>Evidence {number} ({file_name}) {wrong}.</source>
        <translation>Dowód {number} ({file_name}): {wrong}.</translation>
    </message>
    <message>
        <source>Free some space, then attach it again.</source>
        <translation>Należy zwolnić miejsce i dołączyć ponownie.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Należy zwolnić miejsce i spróbować ponownie.</translation>
    </message>
    <message>
        <source>Keep a copy of the workspace&apos;s folder, then put the newest backup from its folder `backups` in the place of workspace.db.</source>
        <translation>Należy zachować kopię folderu obszaru roboczego, a następnie wstawić najnowszą kopię zapasową z jego folderu `backups` na miejsce workspace.db.</translation>
    </message>
    <message>
        <source>Make another one on a good disk.</source>
        <translation>Należy utworzyć nową na sprawnym dysku.</translation>
    </message>
    <message>
        <source>Move the workspace to a local disk and open it there.</source>
        <translation>Należy przenieść obszar roboczy na dysk lokalny i otworzyć go tam.</translation>
    </message>
    <message>
        <source>Nothing was attached. Check the disk before you go on.</source>
        <translation>Niczego nie dołączono. Przed dalszą pracą należy sprawdzić dysk.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its sender to write the package again.</source>
        <translation>Niczego nie zmieniono. Należy poprosić nadawcę o ponowne zapisanie pakietu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>Niczego nie zmieniono. Należy spróbować ponownie za chwilę.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Check the disk before you go on.</source>
        <translation>Niczego nie zaimportowano. Przed dalszą pracą należy sprawdzić dysk.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Należy otworzyć go ponownie.</translation>
    </message>
    <message>
        <source>Open it instead.</source>
        <translation>Należy go otworzyć.</translation>
    </message>
    <message>
        <source>Record {record} is used for two different things.</source>
        <translation>Zapis {record} jest użyty do dwóch różnych rzeczy.</translation>
    </message>
    <message>
        <source>Record {record}: {field} was recorded once and is replaced.</source>
        <translation>Zapis {record}: pole {field} zapisano raz na zawsze, a jest zastępowane.</translation>
    </message>
    <message>
        <source>Table &quot;{table}&quot; does not match the change log; `workspace rebuild` mends it.</source>
        <translation>Tabela „{table}” nie zgadza się z dziennikiem zmian; `workspace rebuild` ją naprawia.</translation>
    </message>
    <message>
        <source>Take that one back first.</source>
        <translation>Najpierw należy cofnąć tamten import.</translation>
    </message>
    <message>
        <source>Taking in entries</source>
        <translation>Importowanie wpisów</translation>
    </message>
    <message>
        <source>The change log cannot be read after entry {last}.</source>
        <translation>Nie można odczytać dziennika zmian po wpisie {last}.</translation>
    </message>
    <message>
        <source>The change log is damaged (problems: {count}), so nothing may be recreated from it. Nothing was changed.</source>
        <translation>Dziennik zmian jest uszkodzony (problemy: {count}), więc niczego nie można z niego odtworzyć. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The entries {first} to {final} of the change log cannot be read.</source>
        <translation>Nie można odczytać wpisów od {first} do {final} dziennika zmian.</translation>
    </message>
    <message>
        <source>The entry {first} of the change log cannot be read.</source>
        <translation>Nie można odczytać wpisu {first} dziennika zmian.</translation>
    </message>
    <message>
        <source>The program&apos;s own settings folder cannot be used. {told}</source>
        <translation>Nie można użyć folderu ustawień programu. {told}</translation>
    </message>
    <message>
        <source>The search index does not match its entries; `workspace rebuild` mends it. Nothing else is affected.</source>
        <translation>Indeks wyszukiwania nie zgadza się z wpisami; `workspace rebuild` go naprawia. Nic innego nie ucierpiało.</translation>
    </message>
    <message>
        <source>The workspace is closed.</source>
        <translation>Obszar roboczy jest zamknięty.</translation>
    </message>
    <message>
        <source>The workspace is damaged: entry {n} of its change log cannot be read.</source>
        <translation>Obszar roboczy jest uszkodzony: nie można odczytać wpisu {n} w dzienniku zmian.</translation>
    </message>
    <message>
        <source>The workspace is damaged: {record}, &quot;{field}&quot; cannot be read.</source>
        <translation>Obszar roboczy jest uszkodzony: nie można odczytać – {record}, „{field}”.</translation>
    </message>
    <message>
        <source>This import is not there, or was taken back already.</source>
        <translation>Tego importu nie ma lub został już cofnięty.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Ten obszar roboczy jest otwarty tylko do odczytu.</translation>
    </message>
    <message>
        <source>Update the program to open it.</source>
        <translation>Aby go otworzyć, należy zaktualizować program.</translation>
    </message>
    <message>
        <source>Writing entries</source>
        <translation>Zapisywanie wpisów</translation>
    </message>
    <message>
        <source>`workspace check` lists what is damaged. Keep a copy of the workspace&apos;s folder, then put the newest backup from its folder `backups` in the place of workspace.db.</source>
        <translation>`workspace check` podaje, co jest uszkodzone. Należy zachować kopię folderu obszaru roboczego, a następnie wstawić najnowszą kopię zapasową z jego folderu `backups` na miejsce workspace.db.</translation>
    </message>
    <message>
        <source>an earlier package gave it another place</source>
        <translation>wcześniejszy pakiet nadał mu inne miejsce</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>inny proces</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>nie można odczytać ({reason})</translation>
    </message>
    <message>
        <source>has other bytes than when it was attached</source>
        <translation>ma inne bajty niż przy dołączeniu</translation>
    </message>
    <message>
        <source>is missing from the vault</source>
        <translation>brakuje go w magazynie</translation>
    </message>
    <message>
        <source>it continues nothing, but is not the first</source>
        <translation>niczego nie kontynuuje, a nie jest pierwszy</translation>
    </message>
    <message>
        <source>it does not continue the entry that it names</source>
        <translation>nie kontynuuje wpisu, który wskazuje</translation>
    </message>
    <message>
        <source>it stands in the package twice</source>
        <translation>występuje w pakiecie dwukrotnie</translation>
    </message>
    <message>
        <source>process {process} on {host} since {since}</source>
        <translation>proces {process} na {host} od {since}</translation>
    </message>
    <message>
        <source>{database}: cannot be opened ({said}).</source>
        <translation>{database}: nie można otworzyć ({said}).</translation>
    </message>
    <message>
        <source>{database}: is a database, but not an audit workspace.</source>
        <translation>{database}: to baza danych, ale nie obszar roboczy audytów.</translation>
    </message>
    <message>
        <source>{database}: the backup is damaged ({verdict}).</source>
        <translation>{database}: kopia zapasowa jest uszkodzona ({verdict}).</translation>
    </message>
    <message>
        <source>{database}: the database is damaged ({what}).</source>
        <translation>{database}: baza danych jest uszkodzona ({what}).</translation>
    </message>
    <message>
        <source>{folder}: is a workspace already.</source>
        <translation>{folder}: to już jest obszar roboczy.</translation>
    </message>
    <message>
        <source>{folder}: is not an empty folder.</source>
        <translation>{folder}: folder nie jest pusty.</translation>
    </message>
    <message>
        <source>{folder}: there is no workspace here.</source>
        <translation>{folder}: nie ma tu obszaru roboczego.</translation>
    </message>
    <message>
        <source>{kind}: {label} was recorded and cannot be changed by anybody.</source>
        <translation>{kind}: {label} zapisano i nikt nie może tego zmienić.</translation>
    </message>
    <message>
        <source>{label} &quot;{record_id}&quot; is not in this workspace.</source>
        <translation>{label} „{record_id}”: nie ma w tym obszarze roboczym.</translation>
    </message>
    <message>
        <source>{mend} Or name another folder in the environment variable ISO20K_CONFIG.</source>
        <translation>{mend} Można też wskazać inny folder w zmiennej środowiskowej ISO20K_CONFIG.</translation>
    </message>
    <message>
        <source>{name}: does not continue its chain (after {seq}).</source>
        <translation>{name}: nie kontynuuje swojego łańcucha (po {seq}).</translation>
    </message>
    <message>
        <source>{name}: is marked &quot;{status}&quot;, which this program never writes.</source>
        <translation>{name}: ma oznaczenie „{status}”, którego ten program nigdy nie zapisuje.</translation>
    </message>
    <message>
        <source>{name}: is not readable.</source>
        <translation>{name}: nie można odczytać.</translation>
    </message>
    <message>
        <source>{name}: its content does not match its hash.</source>
        <translation>{name}: treść nie zgadza się ze skrótem.</translation>
    </message>
    <message>
        <source>{name}: its index columns do not match its content.</source>
        <translation>{name}: kolumny indeksu nie zgadzają się z treścią.</translation>
    </message>
    <message>
        <source>{parent}: already open for writing ({describe_holder}).</source>
        <translation>{parent}: już otwarty do zapisu ({describe_holder}).</translation>
    </message>
    <message>
        <source>{parent}: another program is using the database just now.</source>
        <translation>{parent}: z bazy danych korzysta właśnie inny program.</translation>
    </message>
    <message>
        <source>{parent}: cannot be read ({said}). Nothing was changed.</source>
        <translation>{parent}: nie można odczytać ({said}). Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>{parent}: not saved ({orig}). What was saved before is safe.</source>
        <translation>{parent}: nie zapisano ({orig}). Wcześniejsze zapisy są bezpieczne.</translation>
    </message>
    <message>
        <source>{parent}: was made by a newer version of this program (format {version}, this program knows {format_version}). It was not changed.</source>
        <translation>{parent}: utworzono w nowszej wersji programu (format {version}, ten program zna {format_version}). Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>{path}: cannot be opened ({error}).</source>
        <translation>{path}: nie można otworzyć ({error}).</translation>
    </message>
    <message>
        <source>{path}: the database refused the setting {name}={value} (it says {got}).</source>
        <translation>{path}: baza danych odrzuciła ustawienie {name}={value} (podaje {got}).</translation>
    </message>
    <message>
        <source>{place}: is no change of a known form ({error}).</source>
        <translation>{place}: to nie zmiana o znanej postaci ({error}).</translation>
    </message>
    <message>
        <source>{place}: its part {part} is not as it must be.</source>
        <translation>{place}: część {part} nie jest taka, jak powinna.</translation>
    </message>
    <message>
        <source>{place}: lies on a read-only disk; nothing was written.</source>
        <translation>{place}: dysk jest tylko do odczytu; niczego nie zapisano.</translation>
    </message>
    <message>
        <source>{place}: may not be read or written with your permissions; nothing was changed.</source>
        <translation>{place}: brak uprawnień do odczytu lub zapisu; niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>{place}: nothing more can be written, the disk is full. What was saved before is safe.</source>
        <translation>{place}: nic więcej nie można zapisać, dysk jest pełny. Wcześniejsze zapisy są bezpieczne.</translation>
    </message>
    <message>
        <source>{place}: the system refused it ({reason}). What was saved before is safe.</source>
        <translation>{place}: system odmówił ({reason}). Wcześniejsze zapisy są bezpieczne.</translation>
    </message>
    <message>
        <source>{source} could not be copied: the disk of {folder} has {free} MB free, the file needs {needed} MB. Everything recorded so far is safe.</source>
        <translation>Nie można było skopiować {source}: na dysku {folder} wolne jest {free} MB, a plik wymaga {needed} MB. Wszystko, co dotąd zapisano, jest bezpieczne.</translation>
    </message>
    <message>
        <source>{source} could not be stored ({strerror}). Everything recorded is safe.</source>
        <translation>Nie można było zapisać {source} ({strerror}). Wszystko, co zapisano wcześniej, jest bezpieczne.</translation>
    </message>
    <message>
        <source>{source}: cannot be read ({strerror}).</source>
        <translation>{source}: nie można odczytać ({strerror}).</translation>
    </message>
    <message>
        <source>{source}: is not a file.</source>
        <translation>{source}: nie jest plikiem.</translation>
    </message>
    <message>
        <source>{source}: the disk gave back other bytes than were written.</source>
        <translation>{source}: dysk zwrócił inne bajty, niż zapisano.</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Powód</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Anuluj</translation>
    </message>
    <message>
        <source>Entries that would count no longer: {}</source>
        <translation>Wpisy, które przestałyby się liczyć: {}</translation>
    </message>
    <message>
        <source>Looking what it would reach…</source>
        <translation>Sprawdzanie, czego to dotyczy…</translation>
    </message>
    <message>
        <source>Nothing is deleted: what came stays in the log and counts no longer here. Taking the same package in again brings it back. A backup is made first.</source>
        <translation>Niczego się nie usuwa: to, co przyszło, zostaje w dzienniku i przestaje się tu liczyć. Ponowny import tego samego pakietu to przywraca. Najpierw powstaje kopia zapasowa.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Powód</translation>
    </message>
    <message>
        <source>Records concerned: {records}, of which disappear: {gone}</source>
        <translation>Zapisy, których to dotyczy: {records}, z tego znikną: {gone}</translation>
    </message>
    <message>
        <source>Stays with the package in the list</source>
        <translation>Zostaje przy pakiecie na liście</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>Cofnij import</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cofnij import</translation>
    </message>
    <message>
        <source>Taking an import back</source>
        <translation>Cofanie importu</translation>
    </message>
    <message>
        <source>Your own entries in records that came with it, set aside as well: {}</source>
        <translation>Twoje wpisy w zapisach, które z nim przyszły, również odłożone: {}</translation>
    </message>
    <message>
        <source>{file} from {name}, taken in {time}</source>
        <translation>{file} od: {name}, zaimportowano {time}</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Copying evidence</source>
        <translation>Kopiowanie dowodów</translation>
    </message>
    <message>
        <source>Everything in {file} was here already. Nothing was changed.</source>
        <translation>Wszystko w {file} już tu było. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Tworzenie kopii zapasowej</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its sender to write it again.</source>
        <translation>Niczego nie zmieniono. Należy poprosić nadawcę o ponowne zapisanie.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever sent it how old it is.</source>
        <translation>Niczego nie zmieniono. Należy zapytać nadawcę, z kiedy pochodzi.</translation>
    </message>
    <message>
        <source>Nothing was changed. Compare the fingerprint {fingerprint} first.</source>
        <translation>Niczego nie zmieniono. Najpierw należy porównać odcisk {fingerprint}.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Zapisywanie</translation>
    </message>
    <message>
        <source>Say why the import is taken back.</source>
        <translation>Należy podać, dlaczego import jest cofany.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished">Ten obszar roboczy jest otwarty tylko do odczytu.</translation>
    </message>
    <message>
        <source>{file} was taken in. New entries: {new}. New files: {files}.</source>
        <translation>Zaimportowano {file}. Nowe wpisy: {new}. Nowe pliki: {files}.</translation>
    </message>
</context>
<context>
    <name>TeamKeys</name>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>No device with the key &quot;{key}&quot; is known here.</source>
        <translation>Nie jest tu znane urządzenie z kluczem „{key}”.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Niepotwierdzone</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Wycofane z użycia</translation>
    </message>
    <message>
        <source>Several keys have this fingerprint. Give the whole key.</source>
        <translation>Ten odcisk ma kilka kluczy. Należy podać cały klucz.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Zaufane</translation>
    </message>
    <message>
        <source>`team keys` shows those that are.</source>
        <translation>`team keys` pokazuje znane.</translation>
    </message>
</context>
<context>
    <name>TeamRows</name>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Z odpowiedzią</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">Audytor</translation>
    </message>
    <message>
        <source>Auditors: what they owe and what came</source>
        <translation>Audytorzy: co mają przekazać i co przyszło</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Termin</translation>
    </message>
    <message>
        <source>Handed to them</source>
        <translation>Przydzielone</translation>
    </message>
    <message>
        <source>Last package from them</source>
        <translation>Ostatni pakiet od nich</translation>
    </message>
    <message>
        <source>Sent to them</source>
        <translation>Wysłane do nich</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Stan</translation>
    </message>
    <message>
        <source>version {version}, {time}</source>
        <translation>wersja {version}, {time}</translation>
    </message>
    <message>
        <source>version {version}, {time}, entries: {count}</source>
        <translation>wersja {version}, {time}, wpisy: {count}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} z {all}</translation>
    </message>
    <message>
        <source>{sent}, arrived</source>
        <translation>{sent}, dotarło</translation>
    </message>
    <message>
        <source>{} (lead)</source>
        <translation>{} (wiodący)</translation>
    </message>
</context>
<context>
    <name>TimesDialog</name>
    <message>
        <source>Answered</source>
        <translation>Z odpowiedzią</translation>
    </message>
    <message>
        <source>Expected of its questions</source>
        <translation>Oczekiwane dla pytań</translation>
    </message>
    <message>
        <source>Planned (min)</source>
        <translation>Plan (min)</translation>
    </message>
    <message>
        <source>Planned {planned}, used {used}, still needed {needed}</source>
        <translation>Zaplanowano {planned}, wykorzystano {used}, jeszcze potrzeba {needed}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sekcja</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Ustawiono ręcznie</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Jeszcze potrzeba</translation>
    </message>
    <message>
        <source>Times by section</source>
        <translation>Czasy sekcji</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Wykorzystano</translation>
    </message>
    <message>
        <source>Used is the time between your records; a silence of more than a quarter of an hour counts as a break. Still needed follows your own speed. Planned minutes can be typed; 0 goes back to what the questions are expected to take.</source>
        <translation>Wykorzystano to czas między zapisami; przerwa dłuższa niż kwadrans się nie liczy. Jeszcze potrzeba wynika z własnego tempa. Zaplanowane minuty można wpisać; 0 przywraca czas oczekiwany dla pytań.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
</context>
<context>
    <name>ToAskDialog</name>
    <message>
        <source>About</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Add it to the note of {}</source>
        <translation>Dodaj do notatki {}</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Kogokolwiek</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Zapytaj ponownie</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Zapytano</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Przejdź do pytania</translation>
    </message>
    <message>
        <source>Note another…</source>
        <translation>Zanotuj kolejne…</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Zanotowano</translation>
    </message>
    <message>
        <source>Nothing is to be asked. Ctrl+Shift+Q notes something from anywhere, whatever is in hand.</source>
        <translation>Nie ma o co pytać. Ctrl+Shift+Q notuje pytanie z każdego miejsca, niezależnie od bieżącej pracy.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Show what was asked already</source>
        <translation>Pokaż już zapytane</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>Ticks it off with this outcome (Ctrl+Enter)</source>
        <translation>Odznacza z tym rezultatem (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Do zapytania</translation>
    </message>
    <message>
        <source>To ask, by whom</source>
        <translation>Do zapytania, według osób</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>O co zapytać</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Co powiedziano</translation>
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
        <translation>Wszystkie audyty</translation>
    </message>
    <message>
        <source>Audit in hand</source>
        <translation>Bieżący audyt</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audyty</translation>
    </message>
    <message>
        <source>New audit…</source>
        <translation>Nowy audyt…</translation>
    </message>
    <message>
        <source>Pages of the audit</source>
        <translation>Strony audytu</translation>
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
        <translation>Należy porównać telefonicznie ({name}): w zakładce Zespół i pakiety ten komputer pokazuje własne słowa. Tylko gdy wszystkie sześć jest takich samych, pakiet pochodzi z tego komputera.</translation>
    </message>
    <message>
        <source>Fingerprint: {}</source>
        <translation>Odcisk: {}</translation>
    </message>
    <message>
        <source>I know that it was written before the device was retired</source>
        <translation>Wiem, że zapisano go przed wycofaniem urządzenia z użycia</translation>
    </message>
    <message>
        <source>It is the same: trust this device</source>
        <translation>Jest taki sam: zaufaj temu urządzeniu</translation>
    </message>
    <message>
        <source>Nobody can tell who wrote it, so it is not taken in. Ask {name} to write it again.</source>
        <translation>Nie wiadomo, kto go zapisał, więc nie zostanie zaimportowany. Należy poprosić o ponowne zapisanie: {name}.</translation>
    </message>
    <message>
        <source>The package was altered after it was signed, or its signature is of another package. It cannot be taken in. Ask {name} to write it again and to send it another way.</source>
        <translation>Pakiet zmieniono po podpisaniu lub podpis należy do innego pakietu. Nie można go zaimportować. Należy poprosić o ponowne zapisanie i wysłanie inną drogą: {name}.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Report version {version}</source>
        <translation>Wersja raportu {version}</translation>
    </message>
    <message>
        <source>Take it away there first.</source>
        <translation>Najpierw należy usunąć to tam.</translation>
    </message>
    <message>
        <source>This cannot be undone: {what} is in use.</source>
        <translation>Nie można tego cofnąć, ponieważ jest w użyciu: {what}.</translation>
    </message>
    <message>
        <source>Undo that first.</source>
        <translation>Najpierw należy cofnąć tamto.</translation>
    </message>
    <message>
        <source>Work was recorded in this audit since it was started.</source>
        <translation>Od rozpoczęcia audytu zapisano w nim pracę.</translation>
    </message>
    <message>
        <source>{number} stays issued; numbers are given once</source>
        <translation>{number} pozostaje wydane; numery nadaje się raz</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>&amp;Redo: {}</source>
        <translation>&amp;Ponów: {}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Undo ({})</source>
        <translation>&amp;Cofnij ({})</translation>
    </message>
    <message>
        <source>&amp;Undo: {}</source>
        <translation>&amp;Cofnij: {}</translation>
    </message>
    <message>
        <source>Done again: {}</source>
        <translation>Ponowiono: {}</translation>
    </message>
    <message>
        <source>Done: {}</source>
        <translation>Wykonano: {}</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Pisanie</translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <translation>Cofnięto: {}</translation>
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
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Answer in a few words</source>
        <translation>Odpowiedź w kilku słowach</translation>
    </message>
    <message>
        <source>At least {}.</source>
        <translation>Co najmniej {}.</translation>
    </message>
    <message>
        <source>At most {}.</source>
        <translation>Co najwyżej {}.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>No  N</source>
        <translation>Nie  N</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>This deviates: judge it with 2, 3, 4 or 5.</source>
        <translation>Wartość odbiega: należy ją ocenić klawiszem 2, 3, 4 lub 5.</translation>
    </message>
    <message>
        <source>Yes  Y</source>
        <translation>Tak  Y</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Wersje, od najnowszych</translation>
    </message>
    <message>
        <source>first saved</source>
        <translation>pierwszy zapis</translation>
    </message>
    <message>
        <source>{} questions</source>
        <translation>pytania: {}</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grupuj według</translation>
    </message>
    <message>
        <source>Groups: {}</source>
        <translation>Grupy: {}</translation>
    </message>
    <message>
        <source>Handed to me</source>
        <translation>Przydzielone mi</translation>
    </message>
    <message>
        <source>ITIL 4 practice</source>
        <translation>Praktyka ITIL 4</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Bez grup</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Sortuj według</translation>
    </message>
    <message>
        <source>Order: {}</source>
        <translation>Kolejność: {}</translation>
    </message>
    <message>
        <source>Save or change views…</source>
        <translation>Zapisz lub zmień widoki…</translation>
    </message>
    <message>
        <source>Saved views; which questions, in which order and in which groups</source>
        <translation>Zapisane widoki; które pytania, w jakiej kolejności i w jakich grupach</translation>
    </message>
    <message>
        <source>Sections that were handed to you or to nobody in particular</source>
        <translation type="vanished">Sekcje przydzielone bieżącemu użytkownikowi lub nikomu konkretnie</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>View ▾</source>
        <translation>Widok ▾</translation>
    </message>
    <message>
        <source>View: saved views, standard, practice, handed to me, order, groups</source>
        <translation>Widok: zapisane widoki, norma, praktyka, przydzielone mi, kolejność, grupy</translation>
    </message>
    <message>
        <source>What was handed to you; if nothing was, what was handed to nobody</source>
        <translation>Co Ci przydzielono; jeśli nic, to czego nie przydzielono nikomu</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Flagged</source>
        <translation>Z flagą</translation>
    </message>
    <message>
        <source>Mine unanswered</source>
        <translation>Moje bez odpowiedzi</translation>
    </message>
    <message>
        <source>Nonconformities without evidence</source>
        <translation>Niezgodności bez dowodów</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>A view of that name comes with the program. Take another name.</source>
        <translation>Widok o tej nazwie jest dostarczany z programem. Należy wybrać inną nazwę.</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Wszystkie pytania</translation>
    </message>
    <message>
        <source>Bring “{}” back</source>
        <translation>Przywróć „{}”</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Delete the view (Del)</source>
        <translation>Usuń widok (Del)</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Rozbieżne</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Z flagą</translation>
    </message>
    <message>
        <source>Give the view another name (F2)</source>
        <translation>Nadaj widokowi inną nazwę (F2)</translation>
    </message>
    <message>
        <source>Groups: {}</source>
        <translation>Grupy: {}</translation>
    </message>
    <message>
        <source>Handed to me</source>
        <translation>Przydzielone mi</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>W konflikcie</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nazwa widoku</translation>
    </message>
    <message>
        <source>New name of “{}”</source>
        <translation>Nowa nazwa „{}”</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Bez dowodów</translation>
    </message>
    <message>
        <source>Nonconformities</source>
        <translation>Niezgodności</translation>
    </message>
    <message>
        <source>Nonconformities without evidence</source>
        <translation>Niezgodności bez dowodów</translation>
    </message>
    <message>
        <source>Opportunities for improvement</source>
        <translation>Możliwości doskonalenia</translation>
    </message>
    <message>
        <source>Order: {}</source>
        <translation>Kolejność: {}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zastąp</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save what is shown now as</source>
        <translation>Zapisz bieżący widok jako</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Zapisane widoki</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Bez odpowiedzi</translation>
    </message>
    <message>
        <source>Views of the question list</source>
        <translation>Widoki listy pytań</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>„{}”</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>High priority and the last question of a clause are never proposed. Questions left out are marked not sampled, and the report says so.</source>
        <translation>Pytania o wysokim priorytecie i ostatnie pytanie rozdziału nigdy nie są proponowane. Pominięte pytania oznacza się jako poza próbką, co podaje raport.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Mark as not sampled</source>
        <translation>Oznacz jako poza próbką</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Otwarte pytania</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>There is time for {}.</source>
        <translation>Czasu wystarczy na {}.</translation>
    </message>
    <message>
        <source>Ticked: {count}, {saved}. What is left takes about {rest}.</source>
        <translation>Zaznaczone: {count}, {saved}. Reszta zajmie około {rest}.</translation>
    </message>
    <message>
        <source>What can wait</source>
        <translation>Co może zaczekać</translation>
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
        <translation>Dziennik wydań nie należy do tej instalacji.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Co nowego</translation>
    </message>
    <message>
        <source>What&apos;s new in {}</source>
        <translation>Co nowego w {}</translation>
    </message>
</context>
<context>
    <name>WordsList</name>
    <message>
        <source>Text on the picture</source>
        <translation>Tekst na obrazie</translation>
    </message>
    <message>
        <source>What number {} shows</source>
        <translation>Co pokazuje numer {}</translation>
    </message>
    <message>
        <source>Words of number {}</source>
        <translation>Tekst numeru {}</translation>
    </message>
</context>
<context>
    <name>WritePackagesDialog</name>
    <message>
        <source>&amp;Content</source>
        <translation>&amp;Zawartość</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Dla kogo</translation>
    </message>
    <message>
        <source>Give each file to its auditor, on a stick or by mail. The words are for the telephone: whoever opens the file sees the same ones.</source>
        <translation>Każdy plik należy przekazać jego audytorowi na pamięci USB lub pocztą. Słowa są na telefon: kto otworzy plik, widzi te same.</translation>
    </message>
    <message>
        <source>Nothing is handed to anybody yet. Do that first, in the plan under Who audits what.</source>
        <translation>Nikomu jeszcze niczego nie przydzielono. Najpierw należy to zrobić w planie, w części Kto co audytuje.</translation>
    </message>
    <message>
        <source>One package for &amp;all of them</source>
        <translation>Jeden pakiet dla &amp;wszystkich</translation>
    </message>
    <message>
        <source>One package for &amp;each</source>
        <translation>Jeden pakiet dla &amp;każdego</translation>
    </message>
    <message>
        <source>The whole audit as it stands here</source>
        <translation>Cały audyt w obecnym stanie</translation>
    </message>
    <message>
        <source>Their part: what they need for what is handed to them</source>
        <translation>Ich część: to, czego potrzebują do przydzielonych zadań</translation>
    </message>
    <message>
        <source>What goes into the package</source>
        <translation>Co wejdzie do pakietu</translation>
    </message>
    <message>
        <source>Write packages</source>
        <translation>Zapisz pakiety</translation>
    </message>
    <message>
        <source>{name}: nothing handed to them</source>
        <translation>{name}: nic nie przydzielono</translation>
    </message>
    <message>
        <source>{name}: {questions}</source>
        <translation>{name}: {questions}</translation>
    </message>
    <message>
        <source>{name}: {questions}, due {time}</source>
        <translation>{name}: {questions}, termin {time}</translation>
    </message>
    <message>
        <source>{told} (version {version} is written already)</source>
        <translation>{told} (wersja {version} już jest zapisana)</translation>
    </message>
    <message>
        <source>{told} Say the passphrase in another way than the file.</source>
        <translation>{told} Hasło należy przekazać inną drogą niż plik.</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notatka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Anuluj</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Anulowano. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished">Wybierz folder</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Wybierz…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Zamknij</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>Kopiuj słowa</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Plik</translation>
    </message>
    <message>
        <source>File names with their words and digits, for a message</source>
        <translation>Nazwy plików z ich słowami i cyframi, do wiadomości</translation>
    </message>
    <message>
        <source>Files that are not on this computer and so not in the package: {}</source>
        <translation>Pliki, których nie ma na tym komputerze, a więc i w pakiecie: {}</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Folder na pliki</translation>
    </message>
    <message>
        <source>Folder for the packages</source>
        <translation>Folder na pakiety</translation>
    </message>
    <message>
        <source>In digits</source>
        <translation>Cyframi</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Słowami</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Notatka</translation>
    </message>
    <message>
        <source>One package was written</source>
        <translation>Zapisano jeden pakiet</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Packages that were written</source>
        <translation>Zapisane pakiety</translation>
    </message>
    <message>
        <source>Packages written: {}</source>
        <translation>Zapisane pakiety: {}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Stands in the package and is shown before it is taken in</source>
        <translation>Jest w pakiecie i zostanie pokazana przed importem</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>{file}
  in words: {words}
  in digits: {digits}</source>
        <translation>{file}
  słowami: {words}
  cyframi: {digits}</translation>
    </message>
</context>
<context>
    <name>YoursLine</name>
    <message>
        <source>Only mine</source>
        <translation>Tylko moje</translation>
    </message>
    <message>
        <source>Only what is handed to you, or every question</source>
        <translation>Tylko przydzielone Tobie lub wszystkie pytania</translation>
    </message>
    <message>
        <source>Show only what is handed to me</source>
        <translation>Pokaż tylko przydzielone mi</translation>
    </message>
    <message>
        <source>Yours: {questions}</source>
        <translation>Twoje: {questions}</translation>
    </message>
    <message>
        <source>Yours: {questions} in {count} sections</source>
        <translation>Twoje: {questions}, sekcje: {count}</translation>
    </message>
    <message>
        <source>Yours: {questions}, one section</source>
        <translation>Twoje: {questions}, jedna sekcja</translation>
    </message>
    <message>
        <source>{yours}, all answered</source>
        <translation>{yours}, wszystkie z odpowiedzią</translation>
    </message>
    <message>
        <source>{yours}, due {time}</source>
        <translation>{yours}, termin {time}</translation>
    </message>
    <message>
        <source>{yours}, overdue since {time}</source>
        <translation>{yours}, po terminie od {time}</translation>
    </message>
    <message>
        <source>{yours}, {done} answered</source>
        <translation>{yours}, z odpowiedzią: {done}</translation>
    </message>
</context>
<context>
    <name>_AuditDelegate</name>
    <message>
        <source>evidence: {}</source>
        <translation>dowody: {}</translation>
    </message>
    <message>
        <source>findings: {}</source>
        <translation>ustalenia: {}</translation>
    </message>
</context>
<context>
    <name>_AuditModel</name>
    <message>
        <source>{number} {title}. {checklists}. {answered} of {questions} answered, {findings} findings</source>
        <translation>{number} {title}. {checklists}. Odpowiedzi: {answered} z {questions}, ustalenia: {findings}</translation>
    </message>
    <message>
        <source>{titles} + {count} more</source>
        <translation>{titles} + {count} więcej</translation>
    </message>
</context>
<context>
    <name>_FactRow</name>
    <message>
        <source>1 question depends on it</source>
        <translation>Zależy od tego 1 pytanie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Jeszcze nie wiadomo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>{answer}: {fact}</source>
        <translation>{answer}: {fact}</translation>
    </message>
    <message>
        <source>{} questions depend on it</source>
        <translation>Zależne pytania: {}</translation>
    </message>
</context>
<context>
    <name>_FindingDelegate</name>
    <message>
        <source>actions {}</source>
        <translation>działania: {}</translation>
    </message>
    <message>
        <source>evidence {}</source>
        <translation>dowody: {}</translation>
    </message>
    <message>
        <source>in a group</source>
        <translation>w grupie</translation>
    </message>
    <message>
        <source>no clause</source>
        <translation>bez rozdziału</translation>
    </message>
</context>
<context>
    <name>_FindingModel</name>
    <message>
        <source>(no title yet)</source>
        <translation>(jeszcze bez tytułu)</translation>
    </message>
    <message>
        <source>{}, {}, {}, clauses {}, {}</source>
        <translation>{}, {}, {}, rozdziały {}, {}</translation>
    </message>
</context>
<context>
    <name>_MinutesDelegate</name>
    <message>
        <source>Planned minutes</source>
        <translation>Zaplanowane minuty</translation>
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
        <translation>, niezgodności: {}</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Wszystkie pytania</translation>
    </message>
    <message>
        <source>handed to {}</source>
        <translation>przydzielono: {}</translation>
    </message>
    <message>
        <source>{name}: {done} of {all} answered</source>
        <translation>{name}: {done} z {all} z odpowiedzią</translation>
    </message>
</context>
<context>
    <name>_StepRow</name>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>do zrobienia</translation>
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
        <translation>Oczekiwanie na kamerę…</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Photo {}</source>
        <translation>Zdjęcie {}</translation>
    </message>
</context>
</TS>
