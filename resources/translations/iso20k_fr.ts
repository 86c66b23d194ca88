<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Acknowledgement</name>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Accepted with comment</source>
        <translation>Acceptée avec commentaire</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contestée</translation>
    </message>
</context>
<context>
    <name>ActionStatus</name>
    <message>
        <source>Implemented</source>
        <translation>Mise en œuvre</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>(not described yet)</source>
        <translation>(pas encore décrite)</translation>
    </message>
    <message>
        <source>A corrective action answers a finding: open the finding and add one there.</source>
        <translation>Une action corrective répond à une constatation&#xa0;: ouvrir la constatation et y ajouter l&apos;action.</translation>
    </message>
    <message>
        <source>Add a corrective action for {} {}</source>
        <translation>Ajouter une action corrective pour {} {}</translation>
    </message>
    <message>
        <source>Add for {}</source>
        <translation>Ajouter pour {}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Attach to this action</source>
        <translation>Joindre à cette action</translation>
    </message>
    <message>
        <source>Attach to {}</source>
        <translation>Joindre à {}</translation>
    </message>
    <message>
        <source>Auditee&apos;s part</source>
        <translation>Partie de l&apos;audité</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Action corrective</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>Actions correctives</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Efficacité</translation>
    </message>
    <message>
        <source>Fills in your name and today&apos;s date</source>
        <translation>Saisit votre nom et la date du jour</translation>
    </message>
    <message>
        <source>Filter by word, owner or number</source>
        <translation>Filtrer par mot, responsable ou numéro</translation>
    </message>
    <message>
        <source>Filter the corrective actions by state</source>
        <translation>Filtrer les actions correctives par état</translation>
    </message>
    <message>
        <source>Filter the corrective actions by words</source>
        <translation>Filtrer les actions correctives par mots</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatation</translation>
    </message>
    <message>
        <source>Go to finding {}</source>
        <translation>Aller à la constatation {}</translation>
    </message>
    <message>
        <source>Go to the findings</source>
        <translation>Aller aux constatations</translation>
    </message>
    <message>
        <source>History of the corrective action</source>
        <translation>Historique de l&apos;action corrective</translation>
    </message>
    <message>
        <source>History of {}</source>
        <translation>Historique de {}</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Link evidence that is there…</source>
        <translation>Lier une preuve existante…</translation>
    </message>
    <message>
        <source>No corrective actions yet</source>
        <translation>Aucune action corrective</translation>
    </message>
    <message>
        <source>Not implemented yet</source>
        <translation>Pas encore mises en œuvre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Say who verified, when and on what evidence; then give the verdict.</source>
        <translation>Indiquer qui a vérifié, quand et sur quelle preuve&#xa0;; puis donner le verdict.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Verification by the audit team</source>
        <translation>Vérification par l&apos;équipe d&apos;audit</translation>
    </message>
    <message>
        <source>Verified by me today</source>
        <translation>Vérifiée par moi aujourd&apos;hui</translation>
    </message>
    <message>
        <source>What was put right, why it happened, what prevents it.</source>
        <translation>Ce qui a été corrigé, pourquoi c&apos;est arrivé, ce qui évite que cela se reproduise.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdraw the corrective action</source>
        <translation>Retirer l&apos;action corrective</translation>
    </message>
    <message>
        <source>Without a corrective action:</source>
        <translation>Sans action corrective&#xa0;:</translation>
    </message>
    <message>
        <source>action {}</source>
        <translation>action {}</translation>
    </message>
    <message>
        <source>answers {}</source>
        <translation>répond à {}</translation>
    </message>
    <message>
        <source>overdue {}</source>
        <translation>en retard {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>{} overdue</source>
        <translation>{} en retard</translation>
    </message>
    <message>
        <source>{} was withdrawn.</source>
        <translation>{} a été retirée.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>a change of a newer version</source>
        <translation>une modification d&apos;une version plus récente</translation>
    </message>
    <message>
        <source>add corrective action {name}</source>
        <translation>ajouter l&apos;action corrective {name}</translation>
    </message>
    <message>
        <source>add: {record}</source>
        <translation>ajouter&#xa0;: {record}</translation>
    </message>
    <message>
        <source>add: {record} (records: {count})</source>
        <translation>ajouter&#xa0;: {record} (enregistrements&#xa0;: {count})</translation>
    </message>
    <message>
        <source>adopt another version of the checklist</source>
        <translation>adopter une autre version de la liste de contrôle</translation>
    </message>
    <message numerus="yes">
        <source>answer %n questions</source>
        <translation>
            <numerusform>répondre à %n question</numerusform>
            <numerusform>répondre à %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>answer review note {name}</source>
        <translation>répondre à la note de revue {name}</translation>
    </message>
    <message>
        <source>answer {name}</source>
        <translation>répondre à {name}</translation>
    </message>
    <message>
        <source>attach evidence (pieces: {count})</source>
        <translation>joindre des preuves (nombre&#xa0;: {count})</translation>
    </message>
    <message>
        <source>attach evidence {name}</source>
        <translation>joindre la preuve {name}</translation>
    </message>
    <message>
        <source>bring back evidence {name}</source>
        <translation>rétablir la preuve {name}</translation>
    </message>
    <message>
        <source>bring back finding {name}</source>
        <translation>rétablir la constatation {name}</translation>
    </message>
    <message>
        <source>bring back: {record}</source>
        <translation>rétablir&#xa0;: {record}</translation>
    </message>
    <message>
        <source>change: {record}</source>
        <translation>modifier&#xa0;: {record}</translation>
    </message>
    <message>
        <source>change: {record} (records: {count})</source>
        <translation>modifier&#xa0;: {record} (enregistrements&#xa0;: {count})</translation>
    </message>
    <message>
        <source>change: {record} ({fields})</source>
        <translation>modifier&#xa0;: {record} ({fields})</translation>
    </message>
    <message>
        <source>clauses of finding {name}</source>
        <translation>articles de la constatation {name}</translation>
    </message>
    <message>
        <source>clear answer {name}</source>
        <translation>effacer la réponse {name}</translation>
    </message>
    <message numerus="yes">
        <source>clear answers of %n questions</source>
        <translation>
            <numerusform>effacer la réponse à %n question</numerusform>
            <numerusform>effacer les réponses à %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>clear review note {name}</source>
        <translation>lever la note de revue {name}</translation>
    </message>
    <message>
        <source>conclude on {name}</source>
        <translation>conclure sur {name}</translation>
    </message>
    <message numerus="yes">
        <source>flag %n questions</source>
        <translation>
            <numerusform>signaler %n question</numerusform>
            <numerusform>signaler %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>flag {name}</source>
        <translation>signaler {name}</translation>
    </message>
    <message>
        <source>group finding {name}</source>
        <translation>grouper la constatation {name}</translation>
    </message>
    <message>
        <source>group findings: {name}</source>
        <translation>grouper des constatations&#xa0;: {name}</translation>
    </message>
    <message>
        <source>hand out part {name}</source>
        <translation type="vanished">confier la partie {name}</translation>
    </message>
    <message>
        <source>hand out parts (number: {count})</source>
        <translation>confier des parties (nombre&#xa0;: {count})</translation>
    </message>
    <message>
        <source>hand {part} to {person}</source>
        <translation>confier {part} à {person}</translation>
    </message>
    <message>
        <source>let {name} be suggested as the same again</source>
        <translation>laisser de nouveau proposer {name} comme doublon</translation>
    </message>
    <message>
        <source>marks on {name}</source>
        <translation>annotations sur {name}</translation>
    </message>
    <message>
        <source>no longer use evidence here (pieces: {count})</source>
        <translation>ne plus utiliser les preuves ici (nombre&#xa0;: {count})</translation>
    </message>
    <message>
        <source>no longer use evidence {name} here</source>
        <translation>ne plus utiliser la preuve {name} ici</translation>
    </message>
    <message numerus="yes">
        <source>note on %n questions</source>
        <translation>
            <numerusform>note sur %n question</numerusform>
            <numerusform>note sur %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>note on {name}</source>
        <translation>note sur {name}</translation>
    </message>
    <message>
        <source>plan time for {name}</source>
        <translation>prévoir du temps pour {name}</translation>
    </message>
    <message>
        <source>raise finding {name}</source>
        <translation>relever la constatation {name}</translation>
    </message>
    <message>
        <source>remove: {record}</source>
        <translation>supprimer&#xa0;: {record}</translation>
    </message>
    <message>
        <source>remove: {record} (records: {count})</source>
        <translation>supprimer&#xa0;: {record} (enregistrements&#xa0;: {count})</translation>
    </message>
    <message>
        <source>say that {name} is not the same</source>
        <translation>indiquer que {name} ne dit pas la même chose</translation>
    </message>
    <message>
        <source>say which personal data is meant to be there</source>
        <translation>indiquer quelles données personnelles sont voulues</translation>
    </message>
    <message>
        <source>settle a conflict</source>
        <translation>résoudre un conflit</translation>
    </message>
    <message>
        <source>settle conflicts (number: {count})</source>
        <translation>résoudre des conflits (nombre&#xa0;: {count})</translation>
    </message>
    <message>
        <source>settle the conflict: {record}</source>
        <translation>résoudre le conflit&#xa0;: {record}</translation>
    </message>
    <message>
        <source>settle the conflict: {record} ({fields})</source>
        <translation>résoudre le conflit&#xa0;: {record} ({fields})</translation>
    </message>
    <message>
        <source>sign section {name}</source>
        <translation>signer la section {name}</translation>
    </message>
    <message>
        <source>sign section {name} again</source>
        <translation>signer de nouveau la section {name}</translation>
    </message>
    <message>
        <source>start audit {number}</source>
        <translation>commencer l&apos;audit {number}</translation>
    </message>
    <message>
        <source>take finding {name} out of its group</source>
        <translation>sortir la constatation {name} de son groupe</translation>
    </message>
    <message>
        <source>take parts back (number: {count})</source>
        <translation>reprendre des parties (nombre&#xa0;: {count})</translation>
    </message>
    <message>
        <source>take the flag of {name} away</source>
        <translation>retirer le signalement de {name}</translation>
    </message>
    <message numerus="yes">
        <source>take the flags of %n questions away</source>
        <translation>
            <numerusform>retirer le signalement de %n question</numerusform>
            <numerusform>retirer le signalement de %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>take {part} back from {person}</source>
        <translation>reprendre {part} à {person}</translation>
    </message>
    <message>
        <source>ungroup findings: {name}</source>
        <translation>dégrouper des constatations&#xa0;: {name}</translation>
    </message>
    <message>
        <source>use evidence {name}</source>
        <translation>utiliser la preuve {name}</translation>
    </message>
    <message>
        <source>withdraw corrective action {name}</source>
        <translation>retirer l&apos;action corrective {name}</translation>
    </message>
    <message>
        <source>withdraw evidence {name}</source>
        <translation>retirer la preuve {name}</translation>
    </message>
    <message>
        <source>withdraw finding {name}</source>
        <translation>retirer la constatation {name}</translation>
    </message>
    <message numerus="yes">
        <source>{result} for %n questions</source>
        <translation>
            <numerusform>{result} pour %n question</numerusform>
            <numerusform>{result} pour %n questions</numerusform>
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
        <translation>Adopter</translation>
    </message>
    <message>
        <source>Adopt a newer version</source>
        <translation>Adopter une version plus récente</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Answered before and to be asked again: {}.</source>
        <translation>Déjà répondues, à poser de nouveau&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Answered before: ask it again</source>
        <translation>Déjà répondue&#xa0;: la poser de nouveau</translation>
    </message>
    <message>
        <source>Ask again: {}.</source>
        <translation>À poser de nouveau&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Checklist to adopt</source>
        <translation>Liste de contrôle à adopter</translation>
    </message>
    <message>
        <source>Checklists (*.yaml *.yml)</source>
        <translation>Listes de contrôle (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Choose a file with its newer version.</source>
        <translation>Choisir un fichier contenant sa version plus récente.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a question to see what differs.</source>
        <translation>Choisir une question pour voir ce qui diffère.</translation>
    </message>
    <message>
        <source>Every answer stays. Untick added questions that this audit is not to ask.</source>
        <translation>Toutes les réponses sont conservées. Décocher les questions ajoutées que cet audit ne doit pas poser.</translation>
    </message>
    <message>
        <source>It asks exactly what the audit asks already.</source>
        <translation>Elle pose exactement les questions que l&apos;audit pose déjà.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nouvelle question</translation>
    </message>
    <message>
        <source>Newer version of a checklist</source>
        <translation>Version plus récente d&apos;une liste de contrôle</translation>
    </message>
    <message>
        <source>No longer asked; it was not answered</source>
        <translation>Plus posée&#xa0;; elle était sans réponse</translation>
    </message>
    <message>
        <source>No longer asked; its answer is kept</source>
        <translation>Plus posée&#xa0;; sa réponse est conservée</translation>
    </message>
    <message>
        <source>Reading checklists</source>
        <translation>Lecture des listes de contrôle</translation>
    </message>
    <message>
        <source>Reading checklists…</source>
        <translation>Lecture des listes de contrôle…</translation>
    </message>
    <message>
        <source>Reading {}</source>
        <translation>Lecture de {}</translation>
    </message>
    <message>
        <source>The checklist of this audit is not in the library.</source>
        <translation>La liste de contrôle de cet audit n&apos;est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Version {version} · {title}</source>
        <translation>Version {version} · {title}</translation>
    </message>
    <message>
        <source>Version {} was adopted; every answer was kept.</source>
        <translation>La version {} a été adoptée&#xa0;; toutes les réponses ont été conservées.</translation>
    </message>
    <message>
        <source>{changed} changed, {added} added, {removed} no longer asked, {kept} unchanged</source>
        <translation>{changed} modifiées, {added} ajoutées, {removed} plus posées, {kept} inchangées</translation>
    </message>
</context>
<context>
    <name>AdoptPreview</name>
    <message>
        <source>This is a checklist of another standard; adopt a newer version of the same one.</source>
        <translation>Cette liste de contrôle porte sur une autre norme&#xa0;; adopter une version plus récente de la même liste.</translation>
    </message>
</context>
<context>
    <name>AnswerType</name>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Conforms, nonconforming, …</source>
        <translation>Conforme, non conforme, …</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Maturity 0 to 5</source>
        <translation>Maturité de 0 à 5</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>&quot;{text}&quot; is neither yes nor no.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est ni oui ni non.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a date.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas une date.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a maturity level.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas un niveau de maturité.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a number.</source>
        <translation>«&#xa0;{text}&#xa0;» n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not among the choices.</source>
        <translation>«&#xa0;{text}&#xa0;» ne fait pas partie des choix.</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Inexistant</translation>
    </message>
    <message>
        <source>Ad hoc</source>
        <translation>Ad hoc</translation>
    </message>
    <message>
        <source>Answer yes or no.</source>
        <translation>Répondre par oui ou non.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Conforms</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Defined</source>
        <translation>Défini</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Divergent</translation>
    </message>
    <message>
        <source>Improving</source>
        <translation>En amélioration</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Majeure</translation>
    </message>
    <message>
        <source>Major nonconformity</source>
        <translation>Non-conformité majeure</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Mineure</translation>
    </message>
    <message>
        <source>Minor nonconformity</source>
        <translation>Non-conformité mineure</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>N/A</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Non applicable</translation>
    </message>
    <message>
        <source>Not sampled</source>
        <translation>Non échantillonné</translation>
    </message>
    <message>
        <source>OFI</source>
        <translation>OA</translation>
    </message>
    <message>
        <source>Opportunity for improvement</source>
        <translation>Opportunité d&apos;amélioration</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Consigné</translation>
    </message>
    <message>
        <source>Recorded, not judged</source>
        <translation>Consigné, sans jugement</translation>
    </message>
    <message>
        <source>Repeatable</source>
        <translation>Reproductible</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>Retirer la réponse</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Use 0 to 5.</source>
        <translation>Indiquer une valeur de 0 à 5.</translation>
    </message>
    <message>
        <source>Use one of: {choices}.</source>
        <translation>Indiquer l&apos;une de ces valeurs&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>Write for example 12 or 12.5.</source>
        <translation>Saisir par exemple 12 ou 12.5.</translation>
    </message>
    <message>
        <source>Write it as 2026-10-31.</source>
        <translation>Saisir sous la forme 2026-10-31.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>AreaKind</name>
    <message>
        <source>Clause</source>
        <translation type="unfinished">Article</translation>
    </message>
    <message>
        <source>Client account</source>
        <translation type="unfinished">Compte client</translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished">Processus</translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished">Service</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">Site</translation>
    </message>
</context>
<context>
    <name>ArrangeButton</name>
    <message>
        <source>By {}</source>
        <translation>Par {}</translation>
    </message>
    <message>
        <source>In groups with headings</source>
        <translation>En groupes avec titres</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Derniers d&apos;abord</translation>
    </message>
    <message>
        <source>Sort and group the findings</source>
        <translation>Trier et grouper les constatations</translation>
    </message>
    <message>
        <source>Sort and group the findings, now by {}</source>
        <translation>Trier et grouper les constatations, actuellement par {}</translation>
    </message>
</context>
<context>
    <name>Arrangements</name>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Signalement</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Signalées</translation>
    </message>
    <message>
        <source>ITIL 4 practice</source>
        <translation>Pratique ITIL 4</translation>
    </message>
    <message>
        <source>Last time: {}</source>
        <translation>La dernière fois&#xa0;: {}</translation>
    </message>
    <message>
        <source>No practice</source>
        <translation>Sans pratique</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Sans section</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Encore personne</translation>
    </message>
    <message>
        <source>Not answered last time</source>
        <translation>Sans réponse la dernière fois</translation>
    </message>
    <message>
        <source>Not flagged</source>
        <translation>Non signalées</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Result of last time</source>
        <translation>Résultat de la dernière fois</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weight {}</source>
        <translation>Poids {}</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Auteur de la réponse</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Attaching files: {}</source>
        <translation>Fichiers en cours d&apos;ajout&#xa0;: {}</translation>
    </message>
    <message>
        <source>Attaching {}</source>
        <translation>Ajout de {}</translation>
    </message>
    <message>
        <source>Could not be attached: {count} ({reasons})</source>
        <translation>N&apos;ont pas pu être joints&#xa0;: {count} ({reasons})</translation>
    </message>
    <message>
        <source>Pasted picture {}</source>
        <translation>Image collée {}</translation>
    </message>
    <message>
        <source>Pasted text {}</source>
        <translation>Texte collé {}</translation>
    </message>
    <message>
        <source>There is no picture, file or text to attach.</source>
        <translation>Il n&apos;y a ni image, ni fichier, ni texte à joindre.</translation>
    </message>
    <message>
        <source>This window is open for reading only; nothing was changed.</source>
        <translation>Cette fenêtre est ouverte en lecture seule&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>reading back to verify</source>
        <translation>relecture pour vérification</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{done} of {total}, {left} left</source>
        <translation>{done} sur {total}, reste {left}</translation>
    </message>
</context>
<context>
    <name>AskLaterDialog</name>
    <message>
        <source>&amp;Whom</source>
        <translation>À q&amp;ui</translation>
    </message>
    <message>
        <source>About question {}</source>
        <translation>Sur la question {}</translation>
    </message>
    <message>
        <source>For example who approves emergency changes at night</source>
        <translation>Par exemple, qui approuve les changements urgents la nuit</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Role or name; may stay empty</source>
        <translation>Fonction ou nom&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>Show the list ({})…</source>
        <translation>Afficher la liste ({})…</translation>
    </message>
    <message>
        <source>Show the list…</source>
        <translation>Afficher la liste…</translation>
    </message>
    <message>
        <source>To ask later</source>
        <translation>À demander plus tard</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Question à poser</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>À qui demander</translation>
    </message>
</context>
<context>
    <name>AskedHere</name>
    <message>
        <source>Role, then Enter</source>
        <translation>Fonction, puis Entrée</translation>
    </message>
    <message>
        <source>Roles, not names. Enter notes an interview held now, or links the one with that role.</source>
        <translation>Des fonctions, pas des noms. Entrée note un entretien mené maintenant ou lie celui avec cette fonction.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>To ask: {}</source>
        <translation>À demander&#xa0;: {}</translation>
    </message>
    <message>
        <source>What is still to be asked, by whom (Ctrl+Shift+T)</source>
        <translation>Ce qui reste à demander, par personne (Ctrl+Maj+T)</translation>
    </message>
</context>
<context>
    <name>AuditChecklist</name>
    <message>
        <source>Adopt a newer version…</source>
        <translation>Adopter une version plus récente…</translation>
    </message>
    <message>
        <source>Auditors find theirs in Fieldwork under View, Handed to me.</source>
        <translation type="vanished">Les auditeurs trouvent les leurs dans Travail de terrain, sous Vue, Confiées à moi.</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listes de contrôle</translation>
    </message>
    <message>
        <source>Facts about the place</source>
        <translation>Faits sur le lieu</translation>
    </message>
    <message>
        <source>No question of this audit depends on a fact.</source>
        <translation>Aucune question de cet audit ne dépend d&apos;un fait.</translation>
    </message>
    <message>
        <source>The audit keeps its own copy of the questions; changed files change nothing here.</source>
        <translation>L&apos;audit conserve sa propre copie des questions&#xa0;; modifier les fichiers ne change rien ici.</translation>
    </message>
    <message>
        <source>Where a fact does not hold, the questions that depend on it count as not applicable.</source>
        <translation>Lorsqu&apos;un fait n&apos;est pas vrai, les questions qui en dépendent comptent comme non applicables.</translation>
    </message>
    <message>
        <source>Who asks which section</source>
        <translation type="vanished">Qui traite quelle section</translation>
    </message>
    <message>
        <source>version {}</source>
        <translation>version {}</translation>
    </message>
    <message>
        <source>{} no longer asked, kept for their answers</source>
        <translation>{} plus posées, conservées pour leurs réponses</translation>
    </message>
</context>
<context>
    <name>AuditDetails</name>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Dates</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisme</translation>
    </message>
    <message>
        <source>&amp;Sites</source>
        <translation>&amp;Sites</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>C&amp;lient accounts</source>
        <translation>&amp;Comptes clients</translation>
    </message>
    <message>
        <source>Client accounts</source>
        <translation>Comptes clients</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Floor checks, {}</source>
        <translation>Contrôles sur le plateau, {}</translation>
    </message>
    <message>
        <source>Kraków, Cebu, home workers</source>
        <translation>Cracovie, Cebu, télétravailleurs</translation>
    </message>
    <message>
        <source>L&amp;ead auditor</source>
        <translation>&amp;Responsable d&apos;audit</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation>Responsable d&apos;audit</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Other &amp;auditors</source>
        <translation>&amp;Autres auditeurs</translation>
    </message>
    <message>
        <source>Other auditors</source>
        <translation>Autres auditeurs</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Séparés par des virgules</translation>
    </message>
    <message>
        <source>Ser&amp;vices</source>
        <translation>Ser&amp;vices</translation>
    </message>
    <message>
        <source>Service desk, back office</source>
        <translation>Centre de services, back-office</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>The report and the texts that the audit begins with are in it</source>
        <translation>Langue du rapport et des textes initiaux de l&apos;audit</translation>
    </message>
    <message>
        <source>Those sampled</source>
        <translation>Ceux de l&apos;échantillon</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Type and number, unless you name it</source>
        <translation>Type et numéro, sauf si vous donnez un titre</translation>
    </message>
    <message>
        <source>Type of audit</source>
        <translation>Type d&apos;audit</translation>
    </message>
    <message>
        <source>Who is audited</source>
        <translation>Qui est audité</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
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
        <translation>Conclu</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
</context>
<context>
    <name>AuditTexts</name>
    <message>
        <source>Audit c&amp;riteria</source>
        <translation>Cr&amp;itères d&apos;audit</translation>
    </message>
    <message>
        <source>O&amp;bjectives</source>
        <translation>O&amp;bjectifs</translation>
    </message>
    <message>
        <source>Organisational units, services, sites, shifts and period covered</source>
        <translation>Unités organisationnelles, services, sites, équipes postées et période couverte</translation>
    </message>
    <message>
        <source>Sco&amp;pe</source>
        <translation>Cham&amp;p</translation>
    </message>
    <message>
        <source>Standards, policies, contracts and laws audited against</source>
        <translation>Normes, politiques, contrats et lois servant de critères d&apos;audit</translation>
    </message>
    <message>
        <source>What the audit is to find out</source>
        <translation>Ce que l&apos;audit doit établir</translation>
    </message>
</context>
<context>
    <name>AuditType</name>
    <message>
        <source>Follow-up audit</source>
        <translation>Audit de suivi</translation>
    </message>
    <message>
        <source>Gap assessment</source>
        <translation>Analyse d&apos;écarts</translation>
    </message>
    <message>
        <source>Internal audit</source>
        <translation>Audit interne</translation>
    </message>
    <message>
        <source>Supplier audit</source>
        <translation>Audit de fournisseur</translation>
    </message>
</context>
<context>
    <name>AuditeeCard</name>
    <message>
        <source>(not described yet)</source>
        <translation>(pas encore décrite)</translation>
    </message>
    <message>
        <source>Acknowledgement and corrective actions are the auditee&apos;s words, not the auditor&apos;s.</source>
        <translation>La position et les actions correctives sont les mots de l&apos;audité, non de l&apos;auditeur.</translation>
    </message>
    <message>
        <source>Add corrective action</source>
        <translation>Ajouter une action corrective</translation>
    </message>
    <message>
        <source>Auditee&apos;s part</source>
        <translation>Partie de l&apos;audité</translation>
    </message>
    <message>
        <source>Corrective action {}: {}. Go to it.</source>
        <translation>Action corrective {}&#xa0;: {}. Y aller.</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>Actions correctives</translation>
    </message>
    <message>
        <source>In the auditee&apos;s words</source>
        <translation>Dans les termes de l&apos;audité</translation>
    </message>
    <message>
        <source>due {}</source>
        <translation>échéance {}</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>sans échéance</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sans responsable</translation>
    </message>
</context>
<context>
    <name>Audits</name>
    <message>
        <source>Client account: {}.</source>
        <translation>Compte client&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Determine whether the service management system conforms to the audit criteria and is effectively implemented and maintained, and identify opportunities for improvement.</source>
        <translation>Déterminer si le système de management des services est conforme aux critères d&apos;audit et s&apos;il est mis en œuvre et tenu à jour efficacement, et identifier les opportunités d&apos;amélioration.</translation>
    </message>
    <message>
        <source>Interviews, observation of work at the desk, and review of documented information and records, guided by the checklist &quot;{title}&quot; version {version}.</source>
        <translation>Entretiens, observation du travail au poste et revue des informations documentées et des enregistrements, guidés par la liste de contrôle «&#xa0;{title}&#xa0;», version {version}.</translation>
    </message>
    <message>
        <source>Site: {}.</source>
        <translation>Site&#xa0;: {}.</translation>
    </message>
    <message>
        <source>The audit is based on samples chosen by judgement. Nonconformities may exist that were not found; the samples looked at are recorded with each question.</source>
        <translation>L&apos;audit repose sur un échantillonnage fondé sur le jugement. Il peut exister des non-conformités qui n&apos;ont pas été relevées&#xa0;; les échantillons examinés sont consignés avec chaque question.</translation>
    </message>
    <message>
        <source>the organisation&apos;s own service management policies, plans and procedures; agreed service levels with clients; applicable legal requirements.</source>
        <translation>les politiques, plans et procédures de management des services de l&apos;organisme&#xa0;; les niveaux de service convenus avec les clients&#xa0;; les exigences légales applicables.</translation>
    </message>
    <message>
        <source>{standard}, clauses 4 to 10 and Annex A, with Amendment 1:2024</source>
        <translation>{standard}, articles 4 à 10 et Annexe A, avec l&apos;Amendement 1:2024</translation>
    </message>
    <message>
        <source>{standard}, clauses 4 to 10, with Amendment 1:2024</source>
        <translation>{standard}, articles 4 à 10, avec l&apos;Amendement 1:2024</translation>
    </message>
</context>
<context>
    <name>Camera</name>
    <message>
        <source>No camera is connected, or the system does not let this program use it.</source>
        <translation>Aucune caméra n&apos;est connectée, ou le système n&apos;autorise pas ce programme à l&apos;utiliser.</translation>
    </message>
    <message>
        <source>Taking photos needs an optional part that is not installed. To install it: {}. Until then, photos come by drag and drop, by Attach, or through the inbox folder.</source>
        <translation>La prise de photos nécessite un composant facultatif qui n&apos;est pas installé. Pour l&apos;installer&#xa0;: {}. D&apos;ici là, les photos arrivent par glisser-déposer, par Joindre ou par le dossier de réception.</translation>
    </message>
</context>
<context>
    <name>CameraWindow</name>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Live view</source>
        <translation>Vue en direct</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation>Espace ou Entrée</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Prendre une photo</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>En prendre une autre</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Prendre la photo</translation>
    </message>
    <message>
        <source>The camera does not work: {}</source>
        <translation>La caméra ne fonctionne pas&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>1 new file in the inbox</source>
        <translation>1 nouveau fichier dans la boîte de réception</translation>
    </message>
    <message>
        <source>Goes to {}</source>
        <translation>Destination&#xa0;: {}</translation>
    </message>
    <message>
        <source>Look at them and attach them (Ctrl+I)</source>
        <translation>Les consulter et les joindre (Ctrl+I)</translation>
    </message>
    <message>
        <source>the audit as a whole</source>
        <translation>l&apos;audit dans son ensemble</translation>
    </message>
    <message>
        <source>{} new files in the inbox</source>
        <translation>{} nouveaux fichiers dans la boîte de réception</translation>
    </message>
</context>
<context>
    <name>ChangeSelectedDialog</name>
    <message>
        <source>&amp;Flag</source>
        <translation>Si&amp;gnalement</translation>
    </message>
    <message>
        <source>&amp;Hand to</source>
        <translation type="vanished">&amp;Confier à</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Résultat</translation>
    </message>
    <message>
        <source>A line for each note</source>
        <translation>Une ligne par note</translation>
    </message>
    <message>
        <source>Add to &amp;interviewed</source>
        <translation>Ajouter aux personnes &amp;interrogées</translation>
    </message>
    <message>
        <source>Add to &amp;sample</source>
        <translation>Ajouter à l&apos;échanti&amp;llon</translation>
    </message>
    <message>
        <source>Add to interviewed (role)</source>
        <translation>Ajouter aux personnes interrogées (fonction)</translation>
    </message>
    <message>
        <source>Add to sample looked at</source>
        <translation>Ajouter à l&apos;échantillon examiné</translation>
    </message>
    <message>
        <source>Add to the &amp;note</source>
        <translation>Ajouter à la n&amp;ote</translation>
    </message>
    <message>
        <source>Add to the note</source>
        <translation>Ajouter à la note</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change one question</source>
        <translation>Modifier une question</translation>
    </message>
    <message>
        <source>Change {} questions</source>
        <translation>Modifier {} questions</translation>
    </message>
    <message>
        <source>Come back to them</source>
        <translation>Y revenir plus tard</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Signalement</translation>
    </message>
    <message>
        <source>For example 15 of 214 closed tickets</source>
        <translation>Par exemple 15 tickets clos sur 214</translation>
    </message>
    <message>
        <source>Hand to</source>
        <translation type="vanished">Confier à</translation>
    </message>
    <message>
        <source>No answer any more</source>
        <translation>Plus de réponse</translation>
    </message>
    <message>
        <source>No longer flagged</source>
        <translation>Plus signalées</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="vanished">Personne en particulier</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Roles, not names</source>
        <translation>Des fonctions, pas des noms</translation>
    </message>
    <message>
        <source>Whole sections are handed out: {}</source>
        <translation type="vanished">Des sections entières sont confiées&#xa0;: {}</translation>
    </message>
    <message>
        <source>{sections} and others, {count} in all</source>
        <translation type="vanished">{sections} et d&apos;autres, {count} en tout</translation>
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
        <translation>Ajoutées</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>Plus posées</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>answer is kept</source>
        <translation>réponse conservée</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>poser de nouveau</translation>
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
        <translation>&amp;Listes de contrôle</translation>
    </message>
    <message>
        <source>Filter by title, standard or kind</source>
        <translation>Filtrer par titre, norme ou genre</translation>
    </message>
    <message>
        <source>Filter the checklists</source>
        <translation>Filtrer les listes de contrôle</translation>
    </message>
    <message>
        <source>No checklist matches.</source>
        <translation>Aucune liste de contrôle ne correspond.</translation>
    </message>
    <message>
        <source>Space, or a click on the box, adds one</source>
        <translation>Espace, ou un clic sur la case, en ajoute une</translation>
    </message>
</context>
<context>
    <name>ChecklistDetail</name>
    <message>
        <source>Choose one in the list, import a file of yours, or start a new one.</source>
        <translation>En choisir une dans la liste, importer un fichier ou en commencer une nouvelle.</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Couvre</translation>
    </message>
    <message>
        <source>No checklist chosen</source>
        <translation>Aucune liste de contrôle choisie</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>environ {}</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>fournie avec le programme</translation>
    </message>
    <message>
        <source>used in {count} audits, last in {number}</source>
        <translation>utilisée dans {count} audits, la dernière fois dans {number}</translation>
    </message>
    <message>
        <source>version {}</source>
        <translation>version {}</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>à vous</translation>
    </message>
    <message>
        <source>{covered} of {whole} clauses</source>
        <translation>{covered} articles sur {whole}</translation>
    </message>
    <message>
        <source>{} questions</source>
        <translation>{} questions</translation>
    </message>
</context>
<context>
    <name>ChecklistEditor</name>
    <message>
        <source>Add question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Ajouter une section</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Checklist…</source>
        <translation>Liste de contrôle…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Copy from the library…</source>
        <translation>Copier de la bibliothèque…</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>Nouvelle liste de contrôle</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistrée</translation>
    </message>
    <message>
        <source>Not saved: mend what is marked first.</source>
        <translation>Non enregistrée&#xa0;: corriger d&apos;abord ce qui est marqué.</translation>
    </message>
    <message>
        <source>Questions stand in sections, and sections one after another.</source>
        <translation>Les questions se placent dans des sections, et les sections se suivent.</translation>
    </message>
    <message>
        <source>Reading the versions</source>
        <translation>Lecture des versions</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Saving the checklist</source>
        <translation>Enregistrement de la liste de contrôle</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>This checklist has changes that are not saved.</source>
        <translation>Cette liste de contrôle contient des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Version {} is saved.</source>
        <translation>La version {} est enregistrée.</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versions…</translation>
    </message>
    <message>
        <source>What was typed here and not saved the last time is back.</source>
        <translation>Ce qui a été saisi ici la dernière fois sans être enregistré est de retour.</translation>
    </message>
    <message>
        <source>a question without id</source>
        <translation>une question sans identifiant</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>environ {} min</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistrée</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistrée</translation>
    </message>
    <message>
        <source>section {}</source>
        <translation>section {}</translation>
    </message>
    <message>
        <source>{count} to mend before saving, first at {where}: {what}</source>
        <translation>{count} à corriger avant l&apos;enregistrement, d&apos;abord dans {where}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{} questions</source>
        <translation>{} questions</translation>
    </message>
</context>
<context>
    <name>ChecklistForm</name>
    <message>
        <source>Audit criteria</source>
        <translation>Critères d&apos;audit</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>For example: en</source>
        <translation>Par exemple&#xa0;: en</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens</source>
        <translation>Lettres minuscules, chiffres et traits d&apos;union</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>One on each line: id = fact, for example: cards = Card payments are taken here</source>
        <translation>Une par ligne&#xa0;: identifiant = fait, par exemple&#xa0;: cards = Les paiements par carte sont traités ici</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>estimated from the questions</source>
        <translation>estimées d&apos;après les questions</translation>
    </message>
</context>
<context>
    <name>ChecklistKind</name>
    <message>
        <source>Certification readiness</source>
        <translation>Préparation à la certification</translation>
    </message>
    <message>
        <source>Floor check</source>
        <translation>Contrôle sur le plateau</translation>
    </message>
    <message>
        <source>Gap assessment</source>
        <translation>Analyse d&apos;écarts</translation>
    </message>
    <message>
        <source>Integrated audit</source>
        <translation>Audit intégré</translation>
    </message>
    <message>
        <source>System audit</source>
        <translation>Audit de système</translation>
    </message>
</context>
<context>
    <name>ChecklistList</name>
    <message>
        <source>Checklists</source>
        <translation>Listes de contrôle</translation>
    </message>
    <message>
        <source>Space ticks or unticks a checklist, letters filter the list</source>
        <translation>Espace coche ou décoche une liste de contrôle, les lettres filtrent la liste</translation>
    </message>
</context>
<context>
    <name>ChecklistModel</name>
    <message>
        <source>Cannot be used</source>
        <translation>Inutilisables</translation>
    </message>
    <message>
        <source>Certification readiness</source>
        <translation>Préparation à la certification</translation>
    </message>
    <message>
        <source>Floor checks</source>
        <translation>Contrôles sur le plateau</translation>
    </message>
    <message>
        <source>Gap assessments</source>
        <translation>Analyses d&apos;écarts</translation>
    </message>
    <message>
        <source>Last used in {}</source>
        <translation>Dernière utilisation dans {}</translation>
    </message>
    <message>
        <source>System audits</source>
        <translation>Audits de système</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Dernières utilisées</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>version {}</source>
        <translation>version {}</translation>
    </message>
</context>
<context>
    <name>ChecklistWords</name>
    <message>
        <source>1 question</source>
        <translation>1 question</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>environ {}</translation>
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
        <translation>{} questions</translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message>
        <source>&quot;{kind}&quot; is no kind of answer; taken as result</source>
        <translation>«&#xa0;{kind}&#xa0;» n&apos;est pas un type de réponse&#xa0;; pris comme résultat</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be read ({strerror}).</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu ({strerror}).</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a folder.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is assigned twice.</source>
        <translation>«&#xa0;{name}&#xa0;» est attribué deux fois.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is empty.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a regular file.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; (Also counts for) is not all known; what is not was left out</source>
        <translation>«&#xa0;{shown}&#xa0;» (Also counts for) n&apos;est pas entièrement connu&#xa0;; ce qui ne l&apos;est pas a été omis</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; (Only if) is no condition of this checklist; the question always applies</source>
        <translation>«&#xa0;{shown}&#xa0;» (Only if) n&apos;est pas une condition de cette liste de contrôle&#xa0;; la question s&apos;applique toujours</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; cannot be the id of a checklist.</source>
        <translation>«&#xa0;{shown}&#xa0;» ne peut pas être l&apos;identifiant d&apos;une liste de contrôle.</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; is not a standard known here;</source>
        <translation>«&#xa0;{shown}&#xa0;» n&apos;est pas une norme connue ici&#xa0;;</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; is nothing that a column can be;</source>
        <translation>«&#xa0;{shown}&#xa0;» n&apos;est pas un contenu de colonne possible&#xa0;;</translation>
    </message>
    <message>
        <source>&quot;{shown}&quot; minutes are not possible; the usual ones are taken</source>
        <translation>«&#xa0;{shown}&#xa0;» minutes sont impossibles&#xa0;; la durée habituelle est prise</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; ({name}) is no number; left out</source>
        <translation>«&#xa0;{text}&#xa0;» ({name}) n&apos;est pas un nombre&#xa0;; omis</translation>
    </message>
    <message>
        <source>Choose a library with requirements.</source>
        <translation>Choisir une bibliothèque contenant des exigences.</translation>
    </message>
    <message>
        <source>Choose at least one checklist.</source>
        <translation>Choisir au moins une liste de contrôle.</translation>
    </message>
    <message>
        <source>Choose each checklist once.</source>
        <translation>Choisir chaque liste de contrôle une seule fois.</translation>
    </message>
    <message>
        <source>Copy the checklist into one.</source>
        <translation>Copier la liste de contrôle dans un tel fichier.</translation>
    </message>
    <message>
        <source>Delete sheets and pictures that are no part of the checklist, or split it.</source>
        <translation>Supprimer les feuilles et les images étrangères à la liste de contrôle, ou la scinder.</translation>
    </message>
    <message>
        <source>Excel keeps this clause as the date {text}; taken as {best}</source>
        <translation>Excel enregistre cet article comme la date {text}&#xa0;; compris comme {best}</translation>
    </message>
    <message>
        <source>ITIL 4 practices stand in it</source>
        <translation>Des pratiques ITIL 4 y figurent</translation>
    </message>
    <message>
        <source>Join several columns with +, as in evidence=E+F.</source>
        <translation>Réunir plusieurs colonnes avec +, comme dans evidence=E+F.</translation>
    </message>
    <message>
        <source>Look at the spelling of its name.</source>
        <translation>Vérifier l&apos;orthographe de son nom.</translation>
    </message>
    <message>
        <source>Look whether it was saved and copied completely.</source>
        <translation>Vérifier s&apos;il a été enregistré et copié entièrement.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Indiquer un fichier qu&apos;il contient.</translation>
    </message>
    <message>
        <source>Name the one that is meant.</source>
        <translation>Indiquer celle qui est visée.</translation>
    </message>
    <message>
        <source>No column with questions was found in &quot;{shown}&quot;.</source>
        <translation>Aucune colonne de questions n&apos;a été trouvée dans «&#xa0;{shown}&#xa0;».</translation>
    </message>
    <message>
        <source>No question was found in &quot;{shown}&quot;.</source>
        <translation>Aucune question n&apos;a été trouvée dans «&#xa0;{shown}&#xa0;».</translation>
    </message>
    <message>
        <source>Only one column can be the &quot;{name}&quot;.</source>
        <translation>Une seule colonne peut être «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Same as takes up to 10 questions, as checklist/question; others were left out</source>
        <translation>Same as accepte jusqu&apos;à 10 questions, sous la forme liste/question&#xa0;; les autres ont été omises</translation>
    </message>
    <message>
        <source>Say which column holds the questions.</source>
        <translation>Indiquer quelle colonne contient les questions.</translation>
    </message>
    <message>
        <source>Split the file.</source>
        <translation>Scinder le fichier.</translation>
    </message>
    <message>
        <source>The checklist &quot;{twice}&quot; is there twice.</source>
        <translation>La liste de contrôle «&#xa0;{twice}&#xa0;» figure deux fois.</translation>
    </message>
    <message>
        <source>The kept assignment of columns cannot be read.</source>
        <translation>L&apos;attribution des colonnes conservée ne peut pas être lue.</translation>
    </message>
    <message>
        <source>There are more than {most} questions in it.</source>
        <translation>Il contient plus de {most} questions.</translation>
    </message>
    <message>
        <source>There are: {there}.</source>
        <translation>Disponibles&#xa0;: {there}.</translation>
    </message>
    <message>
        <source>There is no checklist &quot;{id_or_path}&quot;.</source>
        <translation>Il n&apos;y a pas de liste de contrôle «&#xa0;{id_or_path}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no column &quot;{shown}&quot;.</source>
        <translation>Il n&apos;y a pas de colonne «&#xa0;{shown}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no file &quot;{shown}&quot;.</source>
        <translation>Il n&apos;y a pas de fichier «&#xa0;{shown}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no header row &quot;{shown}&quot;.</source>
        <translation>Il n&apos;y a pas de ligne d&apos;en-tête «&#xa0;{shown}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no question in it.</source>
        <translation>Il ne contient aucune question.</translation>
    </message>
    <message>
        <source>There is no sheet &quot;{shown}&quot; with content.</source>
        <translation>Il n&apos;y a pas de feuille «&#xa0;{shown}&#xa0;» avec du contenu.</translation>
    </message>
    <message>
        <source>There is nothing to combine.</source>
        <translation>Il n&apos;y a rien à combiner.</translation>
    </message>
    <message>
        <source>Write for example question=C,clause=A,section=B,header=4.</source>
        <translation>Saisir par exemple question=C,clause=A,section=B,header=4.</translation>
    </message>
    <message>
        <source>YAML directives (%) are not allowed; delete this line</source>
        <translation>les directives YAML (%) ne sont pas autorisées&#xa0;; supprimer cette ligne</translation>
    </message>
    <message>
        <source>a choice needs 2 to 12 choices, here are {count}; taken as text</source>
        <translation>un choix demande de 2 à 12 options, ici {count}&#xa0;; pris comme texte</translation>
    </message>
    <message>
        <source>a quotation mark is opened on line {value} and never closed</source>
        <translation>un guillemet est ouvert à la ligne {value} et jamais fermé</translation>
    </message>
    <message>
        <source>a second document starts here; keep one per file</source>
        <translation>un second document commence ici&#xa0;; en garder un seul par fichier</translation>
    </message>
    <message>
        <source>a value is repeated over more than {max_columns} columns</source>
        <translation>une valeur est répétée sur plus de {max_columns} colonnes</translation>
    </message>
    <message>
        <source>all clauses are numbers of Annex A without its letter; read as A.5.1 and so on</source>
        <translation>tous les articles sont des numéros de l&apos;Annexe A sans leur lettre&#xa0;; lus comme A.5.1, etc.</translation>
    </message>
    <message>
        <source>anchors (&amp;{shown}) are not allowed; delete it, or put the text in quotes</source>
        <translation>les ancres (&amp;{shown}) ne sont pas autorisées&#xa0;; la supprimer ou mettre le texte entre guillemets</translation>
    </message>
    <message>
        <source>becomes enormous when it is unpacked</source>
        <translation>devient énorme une fois décompressé</translation>
    </message>
    <message>
        <source>cannot be read ({strerror}); look at its permissions</source>
        <translation>ne peut pas être lu ({strerror})&#xa0;; vérifier ses droits d&apos;accès</translation>
    </message>
    <message>
        <source>cannot be read as a table ({error})</source>
        <translation>ne peut pas être lu comme tableau ({error})</translation>
    </message>
    <message>
        <source>choose a library with a framework</source>
        <translation>choisir une bibliothèque contenant un référentiel</translation>
    </message>
    <message>
        <source>clause &quot;{shown}&quot; taken as {label}</source>
        <translation>article «&#xa0;{shown}&#xa0;» compris comme {label}</translation>
    </message>
    <message>
        <source>clause numbers stand in it</source>
        <translation>des numéros d&apos;articles y figurent</translation>
    </message>
    <message>
        <source>close it, or delete it</source>
        <translation>le fermer ou le supprimer</translation>
    </message>
    <message>
        <source>column {letter}{name} was not used; it is filled in {count} rows with questions</source>
        <translation>la colonne {letter}{name} n&apos;a pas été utilisée&#xa0;; elle est remplie dans {count} lignes contenant des questions</translation>
    </message>
    <message>
        <source>condition &quot;{shown}&quot; left out</source>
        <translation>condition «&#xa0;{shown}&#xa0;» omise</translation>
    </message>
    <message>
        <source>continues row {row}</source>
        <translation>suite de la ligne {row}</translation>
    </message>
    <message>
        <source>copy its table into a new workbook, as values only</source>
        <translation>copier son tableau dans un nouveau classeur, en valeurs seulement</translation>
    </message>
    <message>
        <source>copy its table into a spreadsheet</source>
        <translation>copier son tableau dans une feuille de calcul</translation>
    </message>
    <message>
        <source>delete those that are no part of the checklist</source>
        <translation>supprimer ce qui ne fait pas partie de la liste de contrôle</translation>
    </message>
    <message>
        <source>delete what is beyond the checklist</source>
        <translation>supprimer ce qui dépasse la liste de contrôle</translation>
    </message>
    <message>
        <source>did you mean {word}?</source>
        <translation>vouliez-vous dire {word}&#xa0;?</translation>
    </message>
    <message>
        <source>duplicate of row {row}</source>
        <translation>doublon de la ligne {row}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>export the library as YAML, or choose another file</source>
        <translation>exporter la bibliothèque en YAML ou choisir un autre fichier</translation>
    </message>
    <message>
        <source>given already on line {line}; keep one of the two</source>
        <translation>déjà indiqué à la ligne {line}&#xa0;; garder l&apos;un des deux</translation>
    </message>
    <message>
        <source>has more than {max_columns} columns</source>
        <translation>a plus de {max_columns} colonnes</translation>
    </message>
    <message>
        <source>has more than {max_rows} rows</source>
        <translation>a plus de {max_rows} lignes</translation>
    </message>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>holds thousands of parts</source>
        <translation>contient des milliers d&apos;éléments</translation>
    </message>
    <message>
        <source>id &quot;{shown}&quot; became {question_id}</source>
        <translation>l&apos;identifiant «&#xa0;{shown}&#xa0;» est devenu {question_id}</translation>
    </message>
    <message>
        <source>import it as an ordinary workbook</source>
        <translation>l&apos;importer comme classeur ordinaire</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>est endommagé</translation>
    </message>
    <message>
        <source>is damaged or no workbook ({error})</source>
        <translation>est endommagé ou n&apos;est pas un classeur ({error})</translation>
    </message>
    <message>
        <source>is damaged or not completely copied</source>
        <translation>est endommagé ou copié incomplètement</translation>
    </message>
    <message>
        <source>is larger than 1 MiB; split the checklist</source>
        <translation>dépasse 1 Mio&#xa0;; scinder la liste de contrôle</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>n&apos;est pas en UTF-8</translation>
    </message>
    <message>
        <source>is not UTF-8 (byte {data:#04x} here); save the file as UTF-8 in your editor</source>
        <translation>n&apos;est pas en UTF-8 (octet {data:#04x} ici)&#xa0;; enregistrer le fichier en UTF-8 dans votre éditeur</translation>
    </message>
    <message>
        <source>is packed in an unusual way</source>
        <translation>est compressé de façon inhabituelle</translation>
    </message>
    <message>
        <source>is protected by a password</source>
        <translation>est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>is saved as UTF-16 or is not text; save it as UTF-8</source>
        <translation>est enregistré en UTF-16 ou n&apos;est pas du texte&#xa0;; l&apos;enregistrer en UTF-8</translation>
    </message>
    <message>
        <source>is the standard of the question itself; give the clause there, or delete this</source>
        <translation>est la norme de la question elle-même&#xa0;; y indiquer l&apos;article ou supprimer ceci</translation>
    </message>
    <message>
        <source>its groups are combined in {count} ways, too many for conditions; they are left out</source>
        <translation>ses groupes se combinent de {count} façons, trop pour des conditions&#xa0;; elles sont omises</translation>
    </message>
    <message>
        <source>known are: {words}</source>
        <translation>valeurs connues&#xa0;: {words}</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>omise à la main</translation>
    </message>
    <message>
        <source>longer texts beside the questions</source>
        <translation>textes plus longs à côté des questions</translation>
    </message>
    <message>
        <source>merge keys are not allowed; write the fields out</source>
        <translation>les clés de fusion ne sont pas autorisées&#xa0;; écrire les champs en toutes lettres</translation>
    </message>
    <message>
        <source>more than {max_values} values; split the checklist</source>
        <translation>plus de {max_values} valeurs&#xa0;; scinder la liste de contrôle</translation>
    </message>
    <message>
        <source>more than {max_values} values; split the file</source>
        <translation>plus de {max_values} valeurs&#xa0;; scinder le fichier</translation>
    </message>
    <message>
        <source>more than {most_sections} sections; wider headings are used instead</source>
        <translation>plus de {most_sections} sections&#xa0;; des titres plus larges sont utilisés</translation>
    </message>
    <message>
        <source>names of standards stand in it</source>
        <translation>des noms de normes y figurent</translation>
    </message>
    <message>
        <source>names {same} besides; counted for {main} only</source>
        <translation>nomme aussi {same}&#xa0;; compté pour {main} seulement</translation>
    </message>
    <message>
        <source>nested more than {max_depth} levels deep</source>
        <translation>imbriqué sur plus de {max_depth} niveaux</translation>
    </message>
    <message>
        <source>nested more than {max_depth} levels deep; a checklist needs six</source>
        <translation>imbriqué sur plus de {max_depth} niveaux&#xa0;; une liste de contrôle en demande six</translation>
    </message>
    <message>
        <source>no question text</source>
        <translation>pas de texte de question</translation>
    </message>
    <message>
        <source>no sheet has the columns {needed} in its first row</source>
        <translation>aucune feuille n&apos;a les colonnes {needed} sur sa première ligne</translation>
    </message>
    <message>
        <source>no sheet of the template with questions</source>
        <translation>aucune feuille du modèle ne contient de questions</translation>
    </message>
    <message>
        <source>not YAML: this line is indented with a tab; use blanks</source>
        <translation>pas du YAML&#xa0;: cette ligne est indentée par une tabulation&#xa0;; utiliser des espaces</translation>
    </message>
    <message>
        <source>not YAML: {hint}</source>
        <translation>pas du YAML&#xa0;: {hint}</translation>
    </message>
    <message>
        <source>not YAML: {said}; look at the indentation, quotes and colons here</source>
        <translation>pas du YAML&#xa0;: {said}&#xa0;; vérifier ici l&apos;indentation, les guillemets et les deux-points</translation>
    </message>
    <message>
        <source>not YAML: {what}; look at the indentation, quotes and colons here</source>
        <translation>pas du YAML&#xa0;: {what}&#xa0;; vérifier ici l&apos;indentation, les guillemets et les deux-points</translation>
    </message>
    <message>
        <source>open it in Excel and save it again</source>
        <translation>l&apos;ouvrir dans Excel et l&apos;enregistrer de nouveau</translation>
    </message>
    <message>
        <source>open it in Excel and save it as .xlsx</source>
        <translation>l&apos;ouvrir dans Excel et l&apos;enregistrer en .xlsx</translation>
    </message>
    <message>
        <source>put the names back into the first row of the sheet &quot;{question_sheet}&quot;</source>
        <translation>remettre les noms sur la première ligne de la feuille «&#xa0;{question_sheet}&#xa0;»</translation>
    </message>
    <message>
        <source>reaches to cell {column_letter}{value}; that is too large</source>
        <translation>s&apos;étend jusqu&apos;à la cellule {column_letter}{value}&#xa0;; c&apos;est trop grand</translation>
    </message>
    <message>
        <source>repeated header</source>
        <translation>en-tête répété</translation>
    </message>
    <message>
        <source>save it as UTF-8 in an editor</source>
        <translation>l&apos;enregistrer en UTF-8 dans un éditeur</translation>
    </message>
    <message>
        <source>save it without one</source>
        <translation>l&apos;enregistrer sans mot de passe</translation>
    </message>
    <message>
        <source>save its table as a new workbook</source>
        <translation>enregistrer son tableau comme nouveau classeur</translation>
    </message>
    <message>
        <source>save the table as .xlsx or .csv</source>
        <translation>enregistrer le tableau en .xlsx ou .csv</translation>
    </message>
    <message>
        <source>section &quot;{title}&quot; has {count} questions; divided into parts of {most_questions}</source>
        <translation>la section «&#xa0;{title}&#xa0;» a {count} questions&#xa0;; divisée en parties de {most_questions}</translation>
    </message>
    <message>
        <source>section heading</source>
        <translation>titre de section</translation>
    </message>
    <message>
        <source>short and different in each row</source>
        <translation>court et différent sur chaque ligne</translation>
    </message>
    <message>
        <source>split the file</source>
        <translation>scinder le fichier</translation>
    </message>
    <message>
        <source>standard &quot;{shown}&quot; is not known; taken as own</source>
        <translation>la norme «&#xa0;{shown}&#xa0;» est inconnue&#xa0;; prise comme propre</translation>
    </message>
    <message>
        <source>tags ({shown}) are not allowed; delete it, or put the text in quotes</source>
        <translation>les balises ({shown}) ne sont pas autorisées&#xa0;; la supprimer ou mettre le texte entre guillemets</translation>
    </message>
    <message>
        <source>tags ({tag}) are not allowed; delete it, or put the text in quotes</source>
        <translation>les balises ({tag}) ne sont pas autorisées&#xa0;; la supprimer ou mettre le texte entre guillemets</translation>
    </message>
    <message>
        <source>the alias *{name} stands for nothing that may be repeated; write it out</source>
        <translation>l&apos;alias *{name} ne renvoie à rien qui puisse être répété&#xa0;; l&apos;écrire en toutes lettres</translation>
    </message>
    <message>
        <source>the file is empty; start with format: iso20k-checklist/1</source>
        <translation>le fichier est vide&#xa0;; commencer par format: iso20k-checklist/1</translation>
    </message>
    <message>
        <source>the file says its standard itself, {standard_titles}; that was kept</source>
        <translation>le fichier indique lui-même sa norme, {standard_titles}&#xa0;; elle a été conservée</translation>
    </message>
    <message>
        <source>the library has further frameworks, not imported: {others}</source>
        <translation>la bibliothèque contient d&apos;autres référentiels, non importés&#xa0;: {others}</translation>
    </message>
    <message>
        <source>the name of a field is a list or a mapping; put the text in quotes</source>
        <translation>le nom d&apos;un champ est une liste ou un dictionnaire&#xa0;; mettre le texte entre guillemets</translation>
    </message>
    <message>
        <source>the question has {count} characters; its rest is in what to look for</source>
        <translation>la question compte {count} caractères&#xa0;; le reste est placé dans les points à examiner</translation>
    </message>
    <message>
        <source>the question is too long; its rest is in what to look for</source>
        <translation>la question est trop longue&#xa0;; le reste est placé dans les points à examiner</translation>
    </message>
    <message>
        <source>the same few short texts repeat</source>
        <translation>les mêmes textes courts se répètent</translation>
    </message>
    <message>
        <source>the text has {count} characters; its rest is in what to look for</source>
        <translation>le texte compte {count} caractères&#xa0;; le reste est placé dans les points à examiner</translation>
    </message>
    <message>
        <source>there is a NUL byte here; the file is damaged or not text, save it as UTF-8 text</source>
        <translation>il y a ici un octet NUL&#xa0;; le fichier est endommagé ou n&apos;est pas du texte, l&apos;enregistrer en texte UTF-8</translation>
    </message>
    <message>
        <source>there is a control character (U+{ord:04X}) here; retype this line</source>
        <translation>il y a ici un caractère de contrôle (U+{ord:04X})&#xa0;; ressaisir cette ligne</translation>
    </message>
    <message>
        <source>there is a control character here; retype this line</source>
        <translation>il y a ici un caractère de contrôle&#xa0;; ressaisir cette ligne</translation>
    </message>
    <message>
        <source>there is no framework with requirements in this library, only: {there}</source>
        <translation>cette bibliothèque ne contient pas de référentiel avec des exigences, seulement&#xa0;: {there}</translation>
    </message>
    <message>
        <source>there is no question in it</source>
        <translation>il ne contient aucune question</translation>
    </message>
    <message>
        <source>there is no translation &quot;{shown}&quot;; translations: {there}</source>
        <translation>il n&apos;y a pas de traduction «&#xa0;{shown}&#xa0;»&#xa0;; traductions&#xa0;: {there}</translation>
    </message>
    <message>
        <source>this is a Word or PowerPoint file</source>
        <translation>c&apos;est un fichier Word ou PowerPoint</translation>
    </message>
    <message>
        <source>this is a folder; name a checklist file in it</source>
        <translation>c&apos;est un dossier&#xa0;; y désigner un fichier de liste de contrôle</translation>
    </message>
    <message>
        <source>this is a web page, whatever its name says</source>
        <translation>c&apos;est une page web, quoi que dise son nom</translation>
    </message>
    <message>
        <source>this is a workbook in the XML form of 2003</source>
        <translation>c&apos;est un classeur au format XML de 2003</translation>
    </message>
    <message>
        <source>this is no checklist template; its first sheet lacks the row Format</source>
        <translation>ce n&apos;est pas un modèle de liste de contrôle&#xa0;; sa première feuille n&apos;a pas de ligne Format</translation>
    </message>
    <message>
        <source>this is no text and no workbook</source>
        <translation>ce n&apos;est ni du texte ni un classeur</translation>
    </message>
    <message>
        <source>this is not a regular file; copy the checklist into one</source>
        <translation>ce n&apos;est pas un fichier ordinaire&#xa0;; copier la liste de contrôle dans un tel fichier</translation>
    </message>
    <message>
        <source>this is {kind}, not a checklist; save it as YAML text</source>
        <translation>c&apos;est {kind}, pas une liste de contrôle&#xa0;; l&apos;enregistrer en texte YAML</translation>
    </message>
    <message>
        <source>this is {what}, not a table</source>
        <translation>c&apos;est {what}, pas un tableau</translation>
    </message>
    <message>
        <source>title above the table</source>
        <translation>titre au-dessus du tableau</translation>
    </message>
    <message>
        <source>update the program, or write {format}</source>
        <translation>mettre à jour le programme ou écrire {format}</translation>
    </message>
    <message>
        <source>write one</source>
        <translation>en écrire une</translation>
    </message>
    <message>
        <source>{name} is too long; cut from &quot;{shown}&quot;</source>
        <translation>{name} est trop long&#xa0;; coupé à partir de «&#xa0;{shown}&#xa0;»</translation>
    </message>
    <message>
        <source>{numbers} are there more than once; ids were made from the clauses</source>
        <translation>{numbers} figurent plus d&apos;une fois&#xa0;; les identifiants ont été formés à partir des articles</translation>
    </message>
    <message>
        <source>{shown} is given already on line {lines}; keep one</source>
        <translation>{shown} est déjà indiqué à la ligne {lines}&#xa0;; en garder un seul</translation>
    </message>
    <message>
        <source>{what} is too long; cut from &quot;{shown}&quot;</source>
        <translation>{what} est trop long&#xa0;; coupé à partir de «&#xa0;{shown}&#xa0;»</translation>
    </message>
    <message>
        <source>… and at least {count} more</source>
        <translation>… et au moins {count} de plus</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… et {count} de plus</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>(no longer there)</source>
        <translation>(n&apos;existe plus)</translation>
    </message>
</context>
<context>
    <name>ClauseEditor</name>
    <message>
        <source>Add a clause</source>
        <translation>Ajouter un article</translation>
    </message>
    <message>
        <source>Add clause</source>
        <translation>Ajouter un article</translation>
    </message>
    <message>
        <source>Clause number or word of its title, for example 8.6.1</source>
        <translation>Numéro d&apos;article ou mot de son titre, par exemple 8.6.1</translation>
    </message>
    <message>
        <source>Clauses that fit</source>
        <translation>Articles correspondants</translation>
    </message>
    <message>
        <source>No longer cite {}</source>
        <translation>Ne plus citer {}</translation>
    </message>
    <message>
        <source>Remove clause {} {}</source>
        <translation>Supprimer l&apos;article {} {}</translation>
    </message>
    <message>
        <source>“{}” is not a clause of ISO/IEC 20000-1:2018. Clauses run from 4.1 to 10.2.</source>
        <translation>«&#xa0;{}&#xa0;» n&apos;est pas un article de l&apos;ISO/IEC 20000-1:2018. Les articles vont de 4.1 à 10.2.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>What was typed last could not be saved.</source>
        <translation>La dernière saisie n&apos;a pas pu être enregistrée.</translation>
    </message>
</context>
<context>
    <name>ColumnPane</name>
    <message>
        <source>(no heading)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Column {}</source>
        <translation>Colonne {}</translation>
    </message>
    <message>
        <source>Documented information</source>
        <translation>Information documentée</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>ITIL 4 practice</source>
        <translation>Pratique ITIL 4</translation>
    </message>
    <message>
        <source>Id or number</source>
        <translation>Identifiant ou numéro</translation>
    </message>
    <message>
        <source>Look at this one: {}</source>
        <translation>Examiner celle-ci&#xa0;: {}</translation>
    </message>
    <message>
        <source>Number of the row with the headings</source>
        <translation>Numéro de la ligne des titres</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Row of headings</source>
        <translation>Ligne des titres</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Section or process</source>
        <translation>Section ou processus</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norme</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Rôle de chaque colonne</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Points à examiner</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not part of the checklist</source>
        <translation>hors de la liste de contrôle</translation>
    </message>
</context>
<context>
    <name>Combined</name>
    <message>
        <source>{chosen} of {all} questions</source>
        <translation>{chosen} questions sur {all}</translation>
    </message>
    <message>
        <source>{} asked once for several standards</source>
        <translation>{} posées une fois pour plusieurs normes</translation>
    </message>
    <message>
        <source>{} asked once for two standards</source>
        <translation>{} posées une fois pour deux normes</translation>
    </message>
    <message>
        <source>{} asked once instead of twice</source>
        <translation>{} posées une fois au lieu de deux</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About</source>
        <translation>À pr&amp;opos</translation>
    </message>
    <message>
        <source>&amp;All audits</source>
        <translation>&amp;Tous les audits</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>A&amp;udit</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Bigger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Modifier les touches…</translation>
    </message>
    <message>
        <source>&amp;Change what is selected…</source>
        <translation>&amp;Modifier la sélection…</translation>
    </message>
    <message>
        <source>&amp;Checklists…</source>
        <translation>Listes de &amp;contrôle…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Co&amp;mmandes…</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Couleurs s&amp;ombres</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;End the interview</source>
        <translation>Terminer l&apos;e&amp;ntretien</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>&amp;Exporter le rapport…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Find in list</source>
        <translation>Chercher dans la &amp;liste</translation>
    </message>
    <message>
        <source>&amp;Flag this question</source>
        <translation>Signa&amp;ler cette question</translation>
    </message>
    <message>
        <source>&amp;Floor mode</source>
        <translation>&amp;Mode plateau</translation>
    </message>
    <message>
        <source>&amp;Go to clause…</source>
        <translation>Aller à l&apos;ar&amp;ticle…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;History of this audit…</source>
        <translation>&amp;Historique de cet audit…</translation>
    </message>
    <message>
        <source>&amp;Inbox for photos and files…</source>
        <translation>&amp;Boîte de réception des photos et fichiers…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Couleurs &amp;claires</translation>
    </message>
    <message>
        <source>&amp;New audit…</source>
        <translation>&amp;Nouvel audit…</translation>
    </message>
    <message>
        <source>&amp;Next unanswered question</source>
        <translation>Question &amp;suivante sans réponse</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Taille de texte &amp;normale</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>&amp;Paste as evidence</source>
        <translation>&amp;Coller comme preuve</translation>
    </message>
    <message>
        <source>&amp;Phrasings for this finding…</source>
        <translation>F&amp;ormulations pour cette constatation…</translation>
    </message>
    <message>
        <source>&amp;Previous unanswered question</source>
        <translation>Question &amp;précédente sans réponse</translation>
    </message>
    <message>
        <source>&amp;Print preview…</source>
        <translation>A&amp;perçu avant impression…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Raise a finding from this question</source>
        <translation>&amp;Relever une constatation depuis cette question</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Reset window layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>&amp;Same as last time</source>
        <translation>Comme la dernière &amp;fois</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>Rechercher &amp;partout…</translation>
    </message>
    <message>
        <source>&amp;Send back to the lead…</source>
        <translation>Ren&amp;voyer au responsable d&apos;audit…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>A clause, an item or a number of this audit</source>
        <translation>Un article, un élément ou un numéro de cet audit</translation>
    </message>
    <message>
        <source>A finished audit to try everything on, in a folder of its own</source>
        <translation>Un audit terminé pour tout essayer, dans un dossier à part</translation>
    </message>
    <message>
        <source>A package with what was done here</source>
        <translation>Un paquet avec ce qui a été fait ici</translation>
    </message>
    <message>
        <source>A second window on this workspace, for example on another screen</source>
        <translation>Une seconde fenêtre sur cet espace de travail, par exemple sur un autre écran</translation>
    </message>
    <message>
        <source>A&amp;ttach evidence to this question…</source>
        <translation>&amp;Joindre une preuve à cette question…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Add a file to this piece of evidence</source>
        <translation>Ajouter un fichier à cette preuve</translation>
    </message>
    <message>
        <source>Add items</source>
        <translation>Ajouter des éléments</translation>
    </message>
    <message>
        <source>After inserting one: no more placeholders</source>
        <translation>Après une insertion&#xa0;: plus d&apos;espaces réservés</translation>
    </message>
    <message>
        <source>After inserting one: the next placeholder</source>
        <translation>Après une insertion&#xa0;: l&apos;espace réservé suivant</translation>
    </message>
    <message>
        <source>Answer without leaving the note</source>
        <translation>Répondre sans quitter la note</translation>
    </message>
    <message>
        <source>Arrow, box, text</source>
        <translation>Flèche, cadre, texte</translation>
    </message>
    <message>
        <source>As required, go to the next item</source>
        <translation>Comme exigé, aller à l&apos;élément suivant</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Attach the image, files or text on the clipboard</source>
        <translation>Joindre l&apos;image, les fichiers ou le texte du presse-papiers</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>Fer&amp;mer la fenêtre</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Couleurs du &amp;système</translation>
    </message>
    <message>
        <source>Come back to the question later, or take the flag away</source>
        <translation>Revenir plus tard à la question, ou retirer le signalement</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation>Consolidation</translation>
    </message>
    <message>
        <source>Copy the database into the workspace&apos;s backups and check the copy</source>
        <translation>Copier la base de données dans les sauvegardes de l&apos;espace de travail et vérifier la copie</translation>
    </message>
    <message>
        <source>Deviates, write the note of the item</source>
        <translation>Écart, rédiger la note de l&apos;élément</translation>
    </message>
    <message>
        <source>Eight steps that tick themselves off as you do them</source>
        <translation>Huit étapes qui se cochent d&apos;elles-mêmes au fur et à mesure</translation>
    </message>
    <message>
        <source>Every command by a few of its letters</source>
        <translation>Toutes les commandes, par quelques-unes de leurs lettres</translation>
    </message>
    <message>
        <source>Every key on one sheet</source>
        <translation>Toutes les touches sur une feuille</translation>
    </message>
    <message>
        <source>Everything to ask, by whom</source>
        <translation>Tout ce qui reste à demander, par personne</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Evidence that stays where it is: a ticket, a binder, a device</source>
        <translation>Une preuve qui reste où elle est&#xa0;: un ticket, un classeur, un appareil</translation>
    </message>
    <message>
        <source>Fieldwork</source>
        <translation>Travail de terrain</translation>
    </message>
    <message>
        <source>Filter the list by words</source>
        <translation>Filtrer la liste par mots</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <source>For auditors: what is handed to them, or the whole audit</source>
        <translation>Pour les auditeurs&#xa0;: ce qui leur est confié, ou tout l&apos;audit</translation>
    </message>
    <message>
        <source>From what was changed back to the notes</source>
        <translation>De ce qui a été modifié, revenir aux notes</translation>
    </message>
    <message>
        <source>Go to the report with its exports</source>
        <translation>Aller au rapport et à ses exports</translation>
    </message>
    <message>
        <source>Go to the words that a reviewer would remark on</source>
        <translation>Aller aux mots qu&apos;un relecteur relèverait</translation>
    </message>
    <message>
        <source>Go to what the note is on; in the answer: done</source>
        <translation>Aller à l&apos;objet de la note&#xa0;; dans la réponse&#xa0;: terminé</translation>
    </message>
    <message>
        <source>Hand the selected questions to an auditor, with a time</source>
        <translation>Confier les questions sélectionnées à un auditeur, avec un délai</translation>
    </message>
    <message>
        <source>Hand what is selected &amp;to…</source>
        <translation>C&amp;onfier la sélection à…</translation>
    </message>
    <message>
        <source>In a finding</source>
        <translation>Dans une constatation</translation>
    </message>
    <message>
        <source>In the note</source>
        <translation>Dans la note</translation>
    </message>
    <message>
        <source>Inter&amp;views…</source>
        <translation>Entret&amp;iens…</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>Éléments examinés</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Larger, smaller, whole picture</source>
        <translation>Agrandir, réduire, image entière</translation>
    </message>
    <message>
        <source>Look into packages of the team, or take in receipts</source>
        <translation>Examiner des paquets de l&apos;équipe, ou importer des accusés de réception</translation>
    </message>
    <message>
        <source>Looked at, or not</source>
        <translation>Examiné ou non</translation>
    </message>
    <message>
        <source>Mark or redact the picture</source>
        <translation>Annoter ou occulter l&apos;image</translation>
    </message>
    <message>
        <source>Marks on a picture</source>
        <translation>Annotations sur une image</translation>
    </message>
    <message>
        <source>Move; Ctrl: ten steps; Shift: resize</source>
        <translation>Déplacer&#xa0;; Ctrl&#xa0;: dix pas&#xa0;; Maj&#xa0;: redimensionner</translation>
    </message>
    <message>
        <source>Ne&amp;xt remark of the review</source>
        <translation>Remarque suivante de la re&amp;vue</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nouvelle &amp;fenêtre</translation>
    </message>
    <message>
        <source>New files in the folder of your phone or camera</source>
        <translation>Nouveaux fichiers dans le dossier de votre téléphone ou appareil photo</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Next c&amp;onflict</source>
        <translation>Conflit suivan&amp;t</translation>
    </message>
    <message>
        <source>Next fla&amp;gged question</source>
        <translation>Question si&amp;gnalée suivante</translation>
    </message>
    <message>
        <source>Next item, a new one after the last</source>
        <translation>Élément suivant, un nouveau après le dernier</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Annotation suivante</translation>
    </message>
    <message>
        <source>No longer use it here</source>
        <translation>Ne plus l&apos;utiliser ici</translation>
    </message>
    <message>
        <source>Not applicable, go to the next item</source>
        <translation>Non applicable, aller à l&apos;élément suivant</translation>
    </message>
    <message>
        <source>Not determined, go to the next item</source>
        <translation>Non déterminé, aller à l&apos;élément suivant</translation>
    </message>
    <message>
        <source>Note something to ask, without leaving what is in hand</source>
        <translation>Noter une question à poser sans quitter ce qui est en cours</translation>
    </message>
    <message>
        <source>Number with a line of text</source>
        <translation>Numéro avec une ligne de texte</translation>
    </message>
    <message>
        <source>One question at a time, large enough to read and touch while standing</source>
        <translation>Une question à la fois, assez grande pour être lue et touchée debout</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Ouvrir une copie</translation>
    </message>
    <message>
        <source>Open a pac&amp;kage…</source>
        <translation>Ouvrir un paque&amp;t…</translation>
    </message>
    <message>
        <source>Open or make a workspace in another folder</source>
        <translation>Ouvrir ou créer un espace de travail dans un autre dossier</translation>
    </message>
    <message>
        <source>Open the &amp;sample audit</source>
        <translation>Ouvrir l&apos;audit d&apos;&amp;exemple</translation>
    </message>
    <message>
        <source>Other keys for any command, or no single-letter keys</source>
        <translation>D&apos;autres touches pour toute commande, ou pas de touches à une lettre</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>Panes, columns and window as on the first day</source>
        <translation>Volets, colonnes et fenêtre comme au premier jour</translation>
    </message>
    <message>
        <source>Place a mark, or write its words</source>
        <translation>Placer une annotation ou écrire son texte</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planned, used and needed minutes of every section</source>
        <translation>Minutes prévues, utilisées et nécessaires de chaque section</translation>
    </message>
    <message>
        <source>Pre&amp;vious flagged question</source>
        <translation>Question signalée pré&amp;cédente</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Conflit précédent</translation>
    </message>
    <message>
        <source>Questions to leave out so that the rest fits, least loss first</source>
        <translation>Questions à laisser de côté pour que le reste tienne, moindre perte d&apos;abord</translation>
    </message>
    <message>
        <source>Questions, notes, findings, evidence and people, as you type</source>
        <translation>Questions, notes, constatations, preuves et personnes, au fil de la saisie</translation>
    </message>
    <message>
        <source>Re&amp;ference without a file…</source>
        <translation>Ré&amp;férence sans fichier…</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Occulter</translation>
    </message>
    <message>
        <source>Remark on what is in hand, or return it to its auditor</source>
        <translation>Faire une remarque sur l&apos;élément en cours, ou le retourner à son auditeur</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Supprimer l&apos;annotation</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Result, flag and texts of all selected questions</source>
        <translation>Résultat, signalement et textes de toutes les questions sélectionnées</translation>
    </message>
    <message>
        <source>Result, flag, texts and hand-out of all selected questions</source>
        <translation type="vanished">Résultat, signalement, textes et attribution de toutes les questions sélectionnées</translation>
    </message>
    <message>
        <source>Returned to me…</source>
        <translation>Retourné à moi…</translation>
    </message>
    <message>
        <source>Reusable phrasings for this part</source>
        <translation>Formulations réutilisables pour cette partie</translation>
    </message>
    <message>
        <source>Reusable texts for the clauses of the finding</source>
        <translation>Textes réutilisables pour les articles de la constatation</translation>
    </message>
    <message>
        <source>Review notes</source>
        <translation>Notes de revue</translation>
    </message>
    <message>
        <source>Review note…</source>
        <translation>Note de revue…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>Save a &amp;problem report…</source>
        <translation>Enregistrer un rapport de &amp;problème…</translation>
    </message>
    <message>
        <source>Save and go to the next unanswered question</source>
        <translation>Enregistrer et aller à la question suivante sans réponse</translation>
    </message>
    <message>
        <source>Sections, questions, detail in turn</source>
        <translation>Sections, questions, détail à tour de rôle</translation>
    </message>
    <message>
        <source>Select, move and resize</source>
        <translation>Sélectionner, déplacer et redimensionner</translation>
    </message>
    <message>
        <source>Show the &amp;workspace folder</source>
        <translation>Afficher le &amp;dossier de l&apos;espace de travail</translation>
    </message>
    <message>
        <source>Start an audit from a checklist</source>
        <translation>Commencer un audit à partir d&apos;une liste de contrôle</translation>
    </message>
    <message>
        <source>Start an inter&amp;view…</source>
        <translation>Commencer un &amp;entretien…</translation>
    </message>
    <message>
        <source>Take a pho&amp;to…</source>
        <translation>Prendre une p&amp;hoto…</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>Retirer la réponse</translation>
    </message>
    <message>
        <source>Take the answer of the last audit over where the question is unchanged</source>
        <translation>Reprendre la réponse du dernier audit si la question est inchangée</translation>
    </message>
    <message>
        <source>Take the item away</source>
        <translation>Retirer l&apos;élément</translation>
    </message>
    <message>
        <source>Take the result of the item away</source>
        <translation>Retirer le résultat de l&apos;élément</translation>
    </message>
    <message>
        <source>The library: look, import, edit, export</source>
        <translation>La bibliothèque&#xa0;: consulter, importer, modifier, exporter</translation>
    </message>
    <message>
        <source>The list of audits in this workspace</source>
        <translation>La liste des audits de cet espace de travail</translation>
    </message>
    <message>
        <source>The next question that you want to come back to</source>
        <translation>La prochaine question sur laquelle vous voulez revenir</translation>
    </message>
    <message>
        <source>The report, or working papers to fill in by hand, as pages</source>
        <translation>Le rapport, ou des documents de travail à remplir à la main, en pages</translation>
    </message>
    <message>
        <source>Ti&amp;mes by section…</source>
        <translation>&amp;Durées par section…</translation>
    </message>
    <message>
        <source>Time &amp;left here…</source>
        <translation>Temps restant &amp;ici…</translation>
    </message>
    <message>
        <source>To as&amp;k later…</source>
        <translation>À demander pl&amp;us tard…</translation>
    </message>
    <message>
        <source>Until when there is time for the questions in view</source>
        <translation>Jusqu&apos;à quand il y a du temps pour les questions affichées</translation>
    </message>
    <message>
        <source>Versions that disagree, side by side; F8 within Consolidation</source>
        <translation>Versions en désaccord, côte à côte&#xa0;; F8 dans Consolidation</translation>
    </message>
    <message>
        <source>Versions, counts and the error log, nothing of your audits; you send it yourself</source>
        <translation>Versions, comptages et journal d&apos;erreurs, rien de vos audits&#xa0;; vous l&apos;envoyez vous-même</translation>
    </message>
    <message>
        <source>What can &amp;wait…</source>
        <translation>Ce qui peut &amp;attendre…</translation>
    </message>
    <message>
        <source>What is still to be aske&amp;d…</source>
        <translation>Ce &amp;qui reste à demander…</translation>
    </message>
    <message>
        <source>What reviewers returned to you, item by item</source>
        <translation>Ce que les relecteurs vous ont retourné, élément par élément</translation>
    </message>
    <message>
        <source>What you answer from now on is not part of it</source>
        <translation>Vos réponses à partir de maintenant n&apos;en font plus partie</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>Who did what, when, from what to what</source>
        <translation>Qui a fait quoi, quand, de quoi à quoi</translation>
    </message>
    <message>
        <source>Who is asked; what you answer meanwhile is noted as asked of them</source>
        <translation>Qui est interrogé&#xa0;; vos réponses pendant ce temps lui sont attribuées</translation>
    </message>
    <message>
        <source>Who was asked, in which role, when and what</source>
        <translation>Qui a été interrogé, dans quelle fonction, quand et sur quoi</translation>
    </message>
    <message>
        <source>With the camera of this computer, for what is in hand</source>
        <translation>Avec la caméra de cet ordinateur, pour ce qui est en cours</translation>
    </message>
    <message>
        <source>Write packa&amp;ges…</source>
        <translation>Écrire des paq&amp;uets…</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Rédiger la réponse</translation>
    </message>
    <message>
        <source>Write the caption</source>
        <translation>Rédiger la légende</translation>
    </message>
    <message>
        <source>Write the note; correct the number</source>
        <translation>Rédiger la note&#xa0;; corriger le numéro</translation>
    </message>
</context>
<context>
    <name>ConclusionPage</name>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Comptage …</translation>
    </message>
    <message>
        <source>Course of the audit</source>
        <translation>Déroulement de l&apos;audit</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Divergentes</translation>
    </message>
    <message>
        <source>Draft text from the counts</source>
        <translation>Rédiger d&apos;après les chiffres</translation>
    </message>
    <message>
        <source>Fields in conflict: {}</source>
        <translation>Champs en conflit&#xa0;: {}</translation>
    </message>
    <message>
        <source>Fills the text only while it is empty</source>
        <translation>Ne remplit le texte que s&apos;il est vide</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <source>Findings raised: {major} major and {minor} minor nonconformities, {ofi} opportunities for improvement, {positive} positive practices.</source>
        <translation>Constatations relevées&#xa0;: {major} non-conformités majeures et {minor} mineures, {ofi} opportunités d&apos;amélioration, {positive} bonnes pratiques.</translation>
    </message>
    <message>
        <source>Go to the conflicts</source>
        <translation>Aller aux conflits</translation>
    </message>
    <message>
        <source>How far the criteria are met, with the numbers behind it</source>
        <translation>Degré de satisfaction des critères, avec les chiffres à l&apos;appui</translation>
    </message>
    <message>
        <source>If there is nothing to tell, say that there is nothing.</source>
        <translation>S&apos;il n&apos;y a rien à signaler, l&apos;indiquer.</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>En conflit</translation>
    </message>
    <message>
        <source>Kind in conflict</source>
        <translation>Genre en conflit</translation>
    </message>
    <message>
        <source>Met, by clause</source>
        <translation>Satisfaites, par article</translation>
    </message>
    <message>
        <source>Of {applicable} questions judged, {met} ({share} %) are met.</source>
        <translation>Sur {applicable} questions jugées, {met} ({share}&#xa0;%) sont satisfaites.</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation type="unfinished">Conflits ouverts</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Questions not answered: {}.</source>
        <translation>Questions sans réponse&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Questions not sampled: {}.</source>
        <translation>Questions non échantillonnées&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Requirements are not fully met in: {}.</source>
        <translation>Des exigences ne sont pas entièrement satisfaites dans&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>The report can be issued once they are settled, or once it says why they are not.</source>
        <translation>Le rapport peut être émis une fois les conflits résolus, ou une fois indiqué pourquoi ils ne le sont pas.</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sans réponse</translation>
    </message>
</context>
<context>
    <name>Confidentiality</name>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>Strictement confidentiel</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ConflictNotice</name>
    <message>
        <source>Compare the versions of {}</source>
        <translation>Comparer les versions de {}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>In conflict: {}. Nobody&apos;s version is shown until it is settled.</source>
        <translation>En conflit&#xa0;: {}. Aucune version n&apos;est affichée tant que le conflit n&apos;est pas résolu.</translation>
    </message>
    <message>
        <source>See all versions side by side and settle the conflict</source>
        <translation>Voir toutes les versions côte à côte et résoudre le conflit</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Choose another rule, or settle them one by one.</source>
        <translation>Choisir une autre règle, ou les résoudre un par un.</translation>
    </message>
    <message>
        <source>Compare the versions and settle it under Consolidation, Conflicts.</source>
        <translation>Comparer les versions et résoudre le conflit sous Consolidation, Conflits.</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>En conflit</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>Ce n&apos;est pas un texte.</translation>
    </message>
    <message>
        <source>It is recorded once for all.</source>
        <translation>Ce champ est consigné une fois pour toutes.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Kept and edited: {fields}</source>
        <translation>Conservé et modifié&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>Look at the versions again.</source>
        <translation>Examiner de nouveau les versions.</translation>
    </message>
    <message>
        <source>Marks: {count}</source>
        <translation>Annotations&#xa0;: {count}</translation>
    </message>
    <message>
        <source>More than one version is theirs.</source>
        <translation>Plusieurs versions sont de cette personne.</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Non</translation>
    </message>
    <message>
        <source>None of the versions is of its auditor or author.</source>
        <translation>Aucune des versions n&apos;est de l&apos;auditeur désigné ou de l&apos;auteur.</translation>
    </message>
    <message>
        <source>None of the versions is the lead auditor&apos;s.</source>
        <translation>Aucune des versions n&apos;est du responsable d&apos;audit.</translation>
    </message>
    <message>
        <source>None of the versions is theirs.</source>
        <translation>Aucune des versions n&apos;est de cette personne.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Look at all versions, then decide.</source>
        <translation>Rien n&apos;a été consigné. Examiner toutes les versions, puis décider.</translation>
    </message>
    <message>
        <source>Questions: {count}</source>
        <translation>Questions&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Say whether the record is withdrawn or kept.</source>
        <translation>Indiquer si l&apos;enregistrement est retiré ou conservé.</translation>
    </message>
    <message>
        <source>Say whose version is to stand.</source>
        <translation>Indiquer de qui la version doit prévaloir.</translation>
    </message>
    <message>
        <source>Say why it is settled this way.</source>
        <translation>Indiquer pourquoi le conflit est résolu ainsi.</translation>
    </message>
    <message>
        <source>Settle it under Consolidation, Conflicts; then export again.</source>
        <translation>Résoudre le conflit sous Consolidation, Conflits&#xa0;; puis exporter de nouveau.</translation>
    </message>
    <message>
        <source>That version of {field} does not stand any more.</source>
        <translation>Cette version de {field} n&apos;est plus en vigueur.</translation>
    </message>
    <message>
        <source>The list shows what is.</source>
        <translation>La liste montre ceux qui le sont.</translation>
    </message>
    <message>
        <source>The longer text</source>
        <translation>Le texte le plus long</translation>
    </message>
    <message>
        <source>The newest version by the authors&apos; clocks, which can be wrong</source>
        <translation>La version la plus récente selon l&apos;horloge des auteurs, qui peut être fausse</translation>
    </message>
    <message>
        <source>The reason stays in the history.</source>
        <translation>Le motif reste dans l&apos;historique.</translation>
    </message>
    <message>
        <source>The rule decides none of these conflicts.</source>
        <translation>La règle ne résout aucun de ces conflits.</translation>
    </message>
    <message>
        <source>The version of a person</source>
        <translation>La version d&apos;une personne</translation>
    </message>
    <message>
        <source>The version of the auditor it was assigned to, else of the record&apos;s author</source>
        <translation>La version de l&apos;auditeur désigné, à défaut de l&apos;auteur de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>The version of the lead auditor</source>
        <translation>La version du responsable d&apos;audit</translation>
    </message>
    <message>
        <source>This field is not in conflict (any more).</source>
        <translation>Ce champ n&apos;est pas (ou plus) en conflit.</translation>
    </message>
    <message>
        <source>Title in conflict</source>
        <translation>Titre en conflit</translation>
    </message>
    <message>
        <source>Two versions are equally long.</source>
        <translation>Deux versions ont la même longueur.</translation>
    </message>
    <message>
        <source>Two versions have the same time.</source>
        <translation>Deux versions ont la même heure.</translation>
    </message>
    <message>
        <source>Withdraw the record with a reason and record it again.</source>
        <translation>Retirer l&apos;enregistrement en donnant le motif, puis le consigner de nouveau.</translation>
    </message>
    <message>
        <source>Withdrawn or kept</source>
        <translation>Retiré ou conservé</translation>
    </message>
    <message>
        <source>Withdrawn: {reason}</source>
        <translation>Retiré&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Oui</translation>
    </message>
    <message>
        <source>copy {name}</source>
        <translation>copie {name}</translation>
    </message>
    <message>
        <source>this copy</source>
        <translation>cette copie</translation>
    </message>
    <message>
        <source>{author}:
{text}</source>
        <translation>{author}&#xa0;:
{text}</translation>
    </message>
    <message>
        <source>{author}: {text}</source>
        <translation>{author}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{field} is in conflict; nothing was changed.</source>
        <translation>{field} est en conflit&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>{field} is recorded once for all, so neither version can be chosen.</source>
        <translation>{field} est consigné une fois pour toutes&#xa0;; aucune des versions ne peut être choisie.</translation>
    </message>
    <message>
        <source>{field} takes one of its versions, or nothing.</source>
        <translation>{field} prend l&apos;une de ses versions, ou reste vide.</translation>
    </message>
    <message>
        <source>{record}, {field}: another version came in while you decided.</source>
        <translation>{record}, {field}&#xa0;: une autre version est arrivée pendant votre décision.</translation>
    </message>
</context>
<context>
    <name>ConflictsTab</name>
    <message>
        <source>All auditors</source>
        <translation>Tous les auditeurs</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished">Tous les genres</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation type="unfinished">Toutes les sections</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Both  B</source>
        <translation>Les deux  B</translation>
    </message>
    <message>
        <source>Combined text</source>
        <translation>Texte combiné</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Conflicts come with the packages of the team</source>
        <translation>Les conflits arrivent avec les paquets de l&apos;équipe</translation>
    </message>
    <message>
        <source>Conflicts: {}</source>
        <translation>Conflits&#xa0;: {}</translation>
    </message>
    <message>
        <source>Decide later  D</source>
        <translation>Décider plus tard  D</translation>
    </message>
    <message>
        <source>Edit a text  E</source>
        <translation>Modifier un texte  E</translation>
    </message>
    <message>
        <source>Filter by auditor</source>
        <translation>Filtrer par auditeur</translation>
    </message>
    <message>
        <source>Filter by kind of record</source>
        <translation>Filtrer par genre d&apos;enregistrement</translation>
    </message>
    <message>
        <source>Filter by section</source>
        <translation>Filtrer par section</translation>
    </message>
    <message>
        <source>Go on to the next conflict; this one stays</source>
        <translation>Passer au conflit suivant&#xa0;; celui-ci reste ouvert</translation>
    </message>
    <message>
        <source>Go to the record</source>
        <translation>Aller à l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Go to {record}</source>
        <translation>Aller à {record}</translation>
    </message>
    <message>
        <source>History ({})</source>
        <translation>Historique ({})</translation>
    </message>
    <message>
        <source>History behind this version</source>
        <translation>Historique de cette version</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>Laisser vide</translation>
    </message>
    <message>
        <source>Neither version: the field is to be empty</source>
        <translation>Aucune des versions&#xa0;: le champ doit rester vide</translation>
    </message>
    <message>
        <source>New: {}.</source>
        <translation>Nouveau&#xa0;: {}.</translation>
    </message>
    <message>
        <source>No longer there: {}.</source>
        <translation>Disparu&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Nothing is in conflict</source>
        <translation>Rien n&apos;est en conflit</translation>
    </message>
    <message>
        <source>Nothing that both go back to</source>
        <translation>Aucune origine commune</translation>
    </message>
    <message>
        <source>One rule for all that are listed; first shows what each would become</source>
        <translation>Une règle pour tous ceux de la liste&#xa0;; montre d&apos;abord ce que chacun deviendrait</translation>
    </message>
    <message>
        <source>One text with all versions under their authors&apos; names</source>
        <translation>Un seul texte avec toutes les versions sous le nom de leur auteur</translation>
    </message>
    <message>
        <source>Picture of evidence {}</source>
        <translation>Image de la preuve {}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Motif</translation>
    </message>
    <message>
        <source>Reason: {}</source>
        <translation>Motif&#xa0;: {}</translation>
    </message>
    <message>
        <source>Recent reasons</source>
        <translation>Motifs récents</translation>
    </message>
    <message>
        <source>Record this text  (Ctrl+Enter)</source>
        <translation>Consigner ce texte  (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Recorded once for all: withdraw the record with a reason and record it again.</source>
        <translation>Consigné une fois pour toutes&#xa0;: retirer l&apos;enregistrement en donnant le motif, puis le consigner de nouveau.</translation>
    </message>
    <message>
        <source>Say why, then press Enter.</source>
        <translation>Indiquer pourquoi, puis appuyer sur Entrée.</translation>
    </message>
    <message>
        <source>Settle by rule…</source>
        <translation>Résoudre par règle…</translation>
    </message>
    <message>
        <source>Take this  {key}</source>
        <translation>Prendre celle-ci  {key}</translation>
    </message>
    <message>
        <source>Take version {number}, {authors}</source>
        <translation>Prendre la version {number}, {authors}</translation>
    </message>
    <message>
        <source>Team and packages</source>
        <translation>Équipe et paquets</translation>
    </message>
    <message>
        <source>This version is to stand; the reason is asked for</source>
        <translation>Cette version doit prévaloir&#xa0;; le motif est demandé</translation>
    </message>
    <message>
        <source>When two people change the same entry without having seen each other&apos;s words, both versions stand here side by side until somebody settles it with a reason.</source>
        <translation>Quand deux personnes modifient la même entrée sans avoir vu les mots de l&apos;autre, les deux versions figurent ici côte à côte jusqu&apos;à ce que quelqu&apos;un résolve le conflit en donnant le motif.</translation>
    </message>
    <message>
        <source>Why it is settled this way; stays in the history</source>
        <translation>Pourquoi le conflit est résolu ainsi&#xa0;; reste dans l&apos;historique</translation>
    </message>
    <message>
        <source>Write a text of your own from the versions</source>
        <translation>Rédiger votre propre texte à partir des versions</translation>
    </message>
    <message>
        <source>{author}&apos;s version, brought back by undo ({person})</source>
        <translation>Version de {author}, rétablie par annulation ({person})</translation>
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
        <translation>{person}, {moment}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{record}, {field}, versions by {people}</source>
        <translation>{record}, {field}, versions de {people}</translation>
    </message>
    <message>
        <source>{} of {} conflicts listed</source>
        <translation>{} conflits listés sur {}</translation>
    </message>
</context>
<context>
    <name>ConsolidationPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Désaccords</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Revue</translation>
    </message>
    <message>
        <source>Team and packages</source>
        <translation>Équipe et paquets</translation>
    </message>
    <message>
        <source>What is to be settled</source>
        <translation>Ce qui reste à résoudre</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Copy 1 question</source>
        <translation>Copier 1 question</translation>
    </message>
    <message>
        <source>Copy from the library</source>
        <translation>Copier de la bibliothèque</translation>
    </message>
    <message>
        <source>Copy {} questions</source>
        <translation>Copier {} questions</translation>
    </message>
    <message>
        <source>Filter by clause, id or word</source>
        <translation>Filtrer par article, identifiant ou mot</translation>
    </message>
    <message>
        <source>Filter the questions</source>
        <translation>Filtrer les questions</translation>
    </message>
    <message>
        <source>Opening the checklist</source>
        <translation>Ouverture de la liste de contrôle</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Reading the library</source>
        <translation>Lecture de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>CrashLog</name>
    <message>
        <source>Save a problem report…</source>
        <translation>Enregistrer un rapport de problème…</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Une erreur s&apos;est produite</translation>
    </message>
    <message>
        <source>The program met an error it did not expect.</source>
        <translation>Le programme a rencontré une erreur inattendue.</translation>
    </message>
    <message>
        <source>What happened was written to {} (without anything of the audit).</source>
        <translation>Ce qui s&apos;est passé a été noté dans {} (sans aucun élément de l&apos;audit).</translation>
    </message>
    <message>
        <source>What the line at the foot of the window calls saved is safe. You can go on working.</source>
        <translation>Ce que la ligne au bas de la fenêtre dit enregistré est en sécurité. Vous pouvez continuer à travailler.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>the clock of the recording device</source>
        <translation>l&apos;horloge de l&apos;appareil d&apos;enregistrement</translation>
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
        <translation>Décider</translation>
    </message>
    <message>
        <source>Decide in the place of the lead auditor?</source>
        <translation>Décider à la place du responsable d&apos;audit&#xa0;?</translation>
    </message>
    <message>
        <source>The lead auditor of this audit is somebody else. Your decision is recorded with your name, and that you decided in their place.</source>
        <translation>Le responsable de cet audit est une autre personne. Votre décision est consignée avec votre nom et la mention que vous avez décidé à sa place.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>&gt; and a few letters of a command</source>
        <translation>&gt; et quelques lettres d&apos;une commande</translation>
    </message>
    <message>
        <source>A clause such as 8.6.1 goes to its first unanswered question</source>
        <translation>Un article comme 8.6.1 mène à sa première question sans réponse</translation>
    </message>
    <message>
        <source>An item or number such as 8.6.1-03 or NC-2026-003 stands on top</source>
        <translation>Un élément ou un numéro comme 8.6.1-03 ou NC-2026-003 figure en tête</translation>
    </message>
    <message>
        <source>Clause, item or number, for example 8.6.1 or A.5.24</source>
        <translation>Article, élément ou numéro, par exemple 8.6.1 ou A.5.24</translation>
    </message>
    <message>
        <source>Enter goes there. Ctrl+Enter goes there and stays here. Esc goes back.</source>
        <translation>Entrée y mène. Ctrl+Entrée y mène et reste ici. Échap revient en arrière.</translation>
    </message>
    <message>
        <source>Enter opens. Ctrl+Enter opens and stays here. Esc goes back. &gt; lists the commands.</source>
        <translation>Entrée ouvre. Ctrl+Entrée ouvre et reste ici. Échap revient en arrière. &gt; liste les commandes.</translation>
    </message>
    <message>
        <source>Enter runs the command. Esc goes back. Without &gt; everything is searched.</source>
        <translation>Entrée exécute la commande. Échap revient en arrière. Sans &gt;, la recherche porte sur tout.</translation>
    </message>
    <message>
        <source>Fewer words or fewer letters find more.</source>
        <translation>Moins de mots ou moins de lettres trouvent davantage.</translation>
    </message>
    <message>
        <source>Found: {}</source>
        <translation>Trouvés&#xa0;: {}</translation>
    </message>
    <message>
        <source>Go to clause</source>
        <translation>Aller à l&apos;article</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Recherches récentes</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Search questions, notes, findings, evidence, people</source>
        <translation>Rechercher questions, notes, constatations, preuves, personnes</translation>
    </message>
    <message>
        <source>Show every kind again</source>
        <translation>Afficher de nouveau tous les genres</translation>
    </message>
    <message>
        <source>The search failed: {}</source>
        <translation>La recherche a échoué&#xa0;: {}</translation>
    </message>
    <message>
        <source>This audit asks nothing about {}</source>
        <translation>Cet audit ne demande rien sur {}</translation>
    </message>
    <message>
        <source>What can be typed</source>
        <translation>Ce qui peut être saisi</translation>
    </message>
    <message>
        <source>What was withdrawn is not found; the history of the audit has it.</source>
        <translation>Ce qui a été retiré n&apos;est pas trouvé&#xa0;; l&apos;historique de l&apos;audit le contient.</translation>
    </message>
    <message>
        <source>Words, or their beginnings: all of them must be there</source>
        <translation>Des mots ou leurs débuts&#xa0;: tous doivent être présents</translation>
    </message>
</context>
<context>
    <name>Disagreement</name>
    <message>
        <source>Decided in the place of the lead auditor</source>
        <translation>Décidé à la place du responsable d&apos;audit</translation>
    </message>
    <message>
        <source>Let the lead auditor decide, or say that you decide in their place.</source>
        <translation>Laisser décider le responsable d&apos;audit, ou indiquer que vous décidez à sa place.</translation>
    </message>
    <message>
        <source>Nothing was concluded on this question.</source>
        <translation>Aucune conclusion n&apos;a été donnée sur cette question.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu&apos;un</translation>
    </message>
    <message>
        <source>The auditors do not differ on this question.</source>
        <translation>Les auditeurs ne divergent pas sur cette question.</translation>
    </message>
    <message>
        <source>The lead auditor of this audit decides, and that is somebody else.</source>
        <translation>La décision revient au responsable de cet audit, qui est une autre personne.</translation>
    </message>
    <message>
        <source>{name} answered since</source>
        <translation>{name} a répondu depuis</translation>
    </message>
    <message>
        <source>{name} changed their answer since</source>
        <translation>{name} a modifié sa réponse depuis</translation>
    </message>
    <message>
        <source>{name} changed what they noted since</source>
        <translation>{name} a modifié ses notes depuis</translation>
    </message>
    <message>
        <source>{name} took their answer back since</source>
        <translation>{name} a retiré sa réponse depuis</translation>
    </message>
</context>
<context>
    <name>DisagreementsTab</name>
    <message>
        <source>Changed since the decision: {}</source>
        <translation>Modifié depuis la décision&#xa0;: {}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Decide like this</source>
        <translation>Décider ainsi</translation>
    </message>
    <message>
        <source>Decide like {auditor}</source>
        <translation>Décider comme {auditor}</translation>
    </message>
    <message>
        <source>Decided by {name}: {result}. {reason}</source>
        <translation>Décidé par {name}&#xa0;: {result}. {reason}</translation>
    </message>
    <message>
        <source>Decided: {}</source>
        <translation>Décidées&#xa0;: {}</translation>
    </message>
    <message>
        <source>Decisions in conflict: {}</source>
        <translation>Décisions en conflit&#xa0;: {}</translation>
    </message>
    <message>
        <source>Documents and records seen</source>
        <translation type="unfinished">Documents et enregistrements vus</translation>
    </message>
    <message>
        <source>Each auditor answers in their own working paper there</source>
        <translation>Chaque auditeur y répond dans son propre document de travail</translation>
    </message>
    <message>
        <source>Evidence that others linked</source>
        <translation>Preuves liées par d&apos;autres</translation>
    </message>
    <message>
        <source>Fieldwork</source>
        <translation type="unfinished">Travail de terrain</translation>
    </message>
    <message>
        <source>Go to question</source>
        <translation>Aller à la question</translation>
    </message>
    <message>
        <source>Interviewed (role)</source>
        <translation type="unfinished">Personnes interrogées (fonction)</translation>
    </message>
    <message>
        <source>Leave as diverging opinion</source>
        <translation>Laisser en opinion divergente</translation>
    </message>
    <message>
        <source>Left as a diverging opinion by {name}. {reason}</source>
        <translation>Laissé en opinion divergente par {name}. {reason}</translation>
    </message>
    <message>
        <source>Left as diverging opinion: {}</source>
        <translation>Laissées en opinion divergente&#xa0;: {}</translation>
    </message>
    <message>
        <source>Needs a result and a reason; both answers stay (Enter)</source>
        <translation>Exige un résultat et un motif&#xa0;; les deux réponses restent (Entrée)</translation>
    </message>
    <message>
        <source>No evidence linked</source>
        <translation>Aucune preuve liée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>Questions judged differently</source>
        <translation>Questions jugées différemment</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Motif de la décision</translation>
    </message>
    <message>
        <source>Sample looked at</source>
        <translation type="unfinished">Échantillon examiné</translation>
    </message>
    <message>
        <source>Show it in Fieldwork (O)</source>
        <translation>L&apos;afficher dans Travail de terrain (O)</translation>
    </message>
    <message>
        <source>Still holds</source>
        <translation>Toujours valable</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Takes this answer over as the decision; the reason is asked for</source>
        <translation>Reprend cette réponse comme décision&#xa0;; le motif est demandé</translation>
    </message>
    <message>
        <source>The auditors do not differ</source>
        <translation>Les auditeurs ne divergent pas</translation>
    </message>
    <message>
        <source>The question is undecided again</source>
        <translation>La question est de nouveau sans décision</translation>
    </message>
    <message>
        <source>The report prints each auditor&apos;s verdict, with your statement if you give one (L)</source>
        <translation>Le rapport imprime le verdict de chaque auditeur, avec votre déclaration si vous en donnez une (L)</translation>
    </message>
    <message>
        <source>The same decision with the same reason, on the answers as they are now (H)</source>
        <translation>La même décision pour le même motif, sur les réponses actuelles (H)</translation>
    </message>
    <message>
        <source>They agree by now.</source>
        <translation>Ils sont d&apos;accord désormais.</translation>
    </message>
    <message>
        <source>They differ in the result.</source>
        <translation>Ils divergent sur le résultat.</translation>
    </message>
    <message>
        <source>They differ in the value.</source>
        <translation>Ils divergent sur la valeur.</translation>
    </message>
    <message>
        <source>They differ in the verdict for {}.</source>
        <translation>Ils divergent sur le verdict pour {}.</translation>
    </message>
    <message>
        <source>Two decisions stand against each other; settle them under Conflicts.</source>
        <translation>Deux décisions s&apos;opposent&#xa0;; les résoudre sous Conflits.</translation>
    </message>
    <message>
        <source>Undecided: {}</source>
        <translation>Sans décision&#xa0;: {}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>What decided it, or the statement for the report</source>
        <translation>Ce qui a été déterminant, ou la déclaration pour le rapport</translation>
    </message>
    <message>
        <source>When two auditors judge the same question differently, both answers stand here with their evidence. The lead auditor decides with a reason, or leaves it as a diverging opinion for the report.</source>
        <translation>Quand deux auditeurs jugent différemment la même question, les deux réponses figurent ici avec leurs preuves. Le responsable d&apos;audit décide en donnant le motif, ou la laisse en opinion divergente pour le rapport.</translation>
    </message>
    <message>
        <source>{item} · clause {clause} · {section}</source>
        <translation>{item} · article {clause} · {section}</translation>
    </message>
    <message>
        <source>{result} · {auditors}</source>
        <translation>{result} · {auditors}</translation>
    </message>
    <message>
        <source>{standard}: {verdict}</source>
        <translation>{standard}&#xa0;: {verdict}</translation>
    </message>
</context>
<context>
    <name>Distribution</name>
    <message>
        <source>Add recipient</source>
        <translation>Ajouter un destinataire</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Liste de diffusion</translation>
    </message>
    <message>
        <source>For example PDF, paper copy</source>
        <translation>Par exemple PDF, exemplaire papier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nobody gets the report yet.</source>
        <translation>Personne ne reçoit encore le rapport.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same evidence ({numbers})</source>
        <translation>même preuve ({numbers})</translation>
    </message>
    <message>
        <source>same file ({one} and {other})</source>
        <translation>même fichier ({one} et {other})</translation>
    </message>
</context>
<context>
    <name>DuplicatesTab</name>
    <message>
        <source>(no title yet)</source>
        <translation type="unfinished">(encore sans titre)</translation>
    </message>
    <message>
        <source>Already in a group: {}. Grouping adds the others to it.</source>
        <translation>Déjà dans un groupe&#xa0;: {}. Grouper y ajoute les autres.</translation>
    </message>
    <message>
        <source>Do not suggest the ticked findings to each other again</source>
        <translation>Ne plus proposer ensemble les constatations cochées</translation>
    </message>
    <message>
        <source>Do these say the same?</source>
        <translation>Disent-elles la même chose&#xa0;?</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Constatations</translation>
    </message>
    <message>
        <source>Findings can be grouped there as well</source>
        <translation>Les constatations peuvent aussi y être groupées</translation>
    </message>
    <message>
        <source>Findings: {findings}. Sites: {sites}. Each counts as a finding of its own.</source>
        <translation>Constatations&#xa0;: {findings}. Sites&#xa0;: {sites}. Chacune compte comme une constatation à part entière.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
    <message>
        <source>Group the ticked findings</source>
        <translation>Grouper les constatations cochées</translation>
    </message>
    <message>
        <source>Grouped by several people at the same time; also called: {}.</source>
        <translation>Groupées par plusieurs personnes en même temps&#xa0;; autre titre&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Groups: {groups}, findings in them: {findings}</source>
        <translation>Groupes&#xa0;: {groups}, constatations groupées&#xa0;: {findings}</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>Join the groups?</source>
        <translation>Réunir les groupes&#xa0;?</translation>
    </message>
    <message>
        <source>Let them be suggested to each other again</source>
        <translation>Les laisser de nouveau proposer ensemble</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>Peut-être identiques</translation>
    </message>
    <message>
        <source>Nature of the failure</source>
        <translation type="unfinished">Nature de la défaillance</translation>
    </message>
    <message>
        <source>No findings look like duplicates</source>
        <translation>Aucune constatation ne semble être un doublon</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>Aucun motif n&apos;a été donné.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Différentes</translation>
    </message>
    <message>
        <source>Not the same: {}</source>
        <translation>Différentes&#xa0;: {}</translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation type="unfinished">Preuves objectives</translation>
    </message>
    <message>
        <source>Probable duplicates and groups</source>
        <translation>Doublons probables et groupes</translation>
    </message>
    <message>
        <source>Probably the same: {}</source>
        <translation>Probablement identiques&#xa0;: {}</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Lue en premier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Motif</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished">Exigence</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Afficher</translation>
    </message>
    <message>
        <source>Show this finding on its page</source>
        <translation>Afficher cette constatation sur sa page</translation>
    </message>
    <message>
        <source>Show {number}</source>
        <translation>Afficher {number}</translation>
    </message>
    <message>
        <source>Take all findings out of this group</source>
        <translation>Sortir toutes les constatations de ce groupe</translation>
    </message>
    <message>
        <source>Take it out of the group; the others stay together</source>
        <translation>La sortir du groupe&#xa0;; les autres restent ensemble</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sortir</translation>
    </message>
    <message>
        <source>Take {number} out of the group</source>
        <translation>Sortir {number} du groupe</translation>
    </message>
    <message>
        <source>The finding of the group that is read first (arrow keys)</source>
        <translation>La constatation du groupe à lire en premier (touches fléchées)</translation>
    </message>
    <message>
        <source>These are not the same</source>
        <translation>Celles-ci sont différentes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Titre</translation>
    </message>
    <message>
        <source>Title of the group</source>
        <translation>Titre du groupe</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Dégrouper</translation>
    </message>
    <message>
        <source>Untick what does not belong to them</source>
        <translation>Décocher ce qui n&apos;en fait pas partie</translation>
    </message>
    <message>
        <source>When several auditors found the same, it is suggested here that their findings be grouped. A group is a heading over them: each keeps its author, text and evidence and counts for its site.</source>
        <translation>Quand plusieurs auditeurs ont constaté la même chose, il est proposé ici de grouper leurs constatations. Un groupe les réunit sous un titre&#xa0;: chacune garde son auteur, son texte et ses preuves et compte pour son site.</translation>
    </message>
    <message>
        <source>Why they say the same, or why not (may stay empty)</source>
        <translation>Pourquoi elles disent la même chose, ou non (peut rester vide)</translation>
    </message>
    <message>
        <source>{numbers}: somebody said that they are not the same. {reason}</source>
        <translation>{numbers}&#xa0;: quelqu&apos;un a indiqué qu&apos;elles sont différentes. {reason}</translation>
    </message>
    <message>
        <source>{number} is one of those that say the same</source>
        <translation>{number} est l&apos;une de celles qui disent la même chose</translation>
    </message>
    <message>
        <source>{number} is read first</source>
        <translation>{number} est lue en premier</translation>
    </message>
    <message>
        <source>{score} of 100: {reasons}</source>
        <translation>{score} sur 100&#xa0;: {reasons}</translation>
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
        <translation>Efficace</translation>
    </message>
    <message>
        <source>Not effective</source>
        <translation>Non efficace</translation>
    </message>
    <message>
        <source>Not yet verified</source>
        <translation>Pas encore vérifiée</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu&apos;à</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;à</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Correct one of the days.</source>
        <translation>Corriger l&apos;un des jours.</translation>
    </message>
    <message>
        <source>It would be about {first} to {last}, which ends before it begins.</source>
        <translation>Il s&apos;agirait du {first} au {last}, une période qui finit avant de commencer.</translation>
    </message>
    <message>
        <source>Say where the item is, for example a ticket number or a shelf mark.</source>
        <translation>Indiquer où se trouve l&apos;objet, par exemple un numéro de ticket ou une cote de rayon.</translation>
    </message>
</context>
<context>
    <name>EvidenceDelegate</name>
    <message>
        <source>Attaching…</source>
        <translation>Ajout en cours…</translation>
    </message>
    <message>
        <source>Attaching… {} %</source>
        <translation>Ajout en cours… {}&#xa0;%</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Consignée</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Ce qu&apos;elle prouve</translation>
    </message>
    <message>
        <source>can run</source>
        <translation>exécutable</translation>
    </message>
</context>
<context>
    <name>EvidenceExport</name>
    <message>
        <source>All files are the originals, byte for byte, with the place, camera and author data they came with.</source>
        <translation>Tous les fichiers sont les originaux, octet pour octet, avec les données de lieu, d&apos;appareil et d&apos;auteur qu&apos;ils contenaient.</translation>
    </message>
    <message>
        <source>All files but the marked pictures named below are the originals, byte for byte, with the place, camera and author data they came with.</source>
        <translation>Tous les fichiers sauf les images annotées nommées ci-dessous sont les originaux, octet pour octet, avec les données de lieu, d&apos;appareil et d&apos;auteur qu&apos;ils contenaient.</translation>
    </message>
    <message>
        <source>Evidence of an audit: {count} files.</source>
        <translation>Preuves d&apos;un audit&#xa0;: {count} fichiers.</translation>
    </message>
    <message>
        <source>Left out, because their place and camera data could not be removed with certainty:</source>
        <translation>Omis, car leurs données de lieu et d&apos;appareil n&apos;ont pas pu être supprimées avec certitude&#xa0;:</translation>
    </message>
    <message>
        <source>Not removed: what videos, sound, PDF, Office and other files say about place, device and author, and what can be seen in a picture itself.</source>
        <translation>Non supprimé&#xa0;: ce que les vidéos, le son, les fichiers PDF, Office et autres disent du lieu, de l&apos;appareil et de l&apos;auteur, et ce qui est visible dans l&apos;image elle-même.</translation>
    </message>
    <message>
        <source>Photos were copied without place, camera, time and author data (EXIF, GPS, XMP, IPTC, comments). JPEG, PNG, WebP and GIF keep their pixels unchanged; HEIC and AVIF were written as JPEG of quality {quality}; TIFF was written anew without loss.</source>
        <translation>Les photos ont été copiées sans données de lieu, d&apos;appareil, d&apos;heure et d&apos;auteur (EXIF, GPS, XMP, IPTC, commentaires). JPEG, PNG, WebP et GIF gardent leurs pixels inchangés&#xa0;; HEIC et AVIF ont été écrits en JPEG de qualité {quality}&#xa0;; TIFF a été réécrit sans perte.</translation>
    </message>
    <message>
        <source>Pictures that were marked or redacted; the copy stands in place of the original, and what is black was removed from it for good:</source>
        <translation>Images annotées ou occultées&#xa0;; la copie remplace l&apos;original, et ce qui est noir en a été supprimé définitivement&#xa0;:</translation>
    </message>
    <message>
        <source>The folder {folder} holds them as they were received: what was redacted can be seen there.</source>
        <translation>Le dossier {folder} les contient telles qu&apos;elles ont été reçues&#xa0;: ce qui a été occulté y est visible.</translation>
    </message>
    <message>
        <source>The originals stay in the audit&apos;s vault. Where a copy differs, its original is named by its SHA-256, here and in {manifest}:</source>
        <translation>Les originaux restent dans le coffre de l&apos;audit. Lorsqu&apos;une copie diffère, son original est désigné par son SHA-256, ici et dans {manifest}&#xa0;:</translation>
    </message>
    <message>
        <source>These files can run or lead elsewhere. Do not open them:</source>
        <translation>Ces fichiers peuvent s&apos;exécuter ou mener ailleurs. Ne pas les ouvrir&#xa0;:</translation>
    </message>
    <message>
        <source>To verify that no file was altered since this export: sha256sum -c {manifest} in this folder.</source>
        <translation>Pour vérifier qu&apos;aucun fichier n&apos;a été modifié depuis cet export&#xa0;: sha256sum -c {manifest} dans ce dossier.</translation>
    </message>
    <message>
        <source>original SHA-256 {original}, copy SHA-256 {sha256}</source>
        <translation>SHA-256 de l&apos;original {original}, SHA-256 de la copie {sha256}</translation>
    </message>
    <message>
        <source>original {name}, SHA-256 {sha256}</source>
        <translation>original {name}, SHA-256 {sha256}</translation>
    </message>
</context>
<context>
    <name>EvidenceFilesCard</name>
    <message>
        <source>A further file of this piece, under the same number</source>
        <translation>Un autre fichier de cette preuve, sous le même numéro</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Add a further file to this piece of evidence</source>
        <translation>Ajouter un autre fichier à cette preuve</translation>
    </message>
    <message>
        <source>Arrows, boxes, numbers and redactions on a copy of the picture (M)</source>
        <translation>Flèches, cadres, numéros et occultations sur une copie de l&apos;image (M)</translation>
    </message>
    <message>
        <source>Camera: {}</source>
        <translation>Appareil&#xa0;: {}</translation>
    </message>
    <message>
        <source>Facts about {}</source>
        <translation>Informations sur {}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Mark or redact the picture {}</source>
        <translation>Annoter ou occulter l&apos;image {}</translation>
    </message>
    <message>
        <source>Mark or redact…</source>
        <translation>Annoter ou occulter…</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Ouvrir une copie</translation>
    </message>
    <message>
        <source>Open a copy of {}</source>
        <translation>Ouvrir une copie de {}</translation>
    </message>
    <message>
        <source>Open the marked copy</source>
        <translation>Ouvrir la copie annotée</translation>
    </message>
    <message>
        <source>Open the marked copy of {}</source>
        <translation>Ouvrir la copie annotée de {}</translation>
    </message>
    <message>
        <source>Picture: {} × {} pixels</source>
        <translation>Image&#xa0;: {} × {} pixels</translation>
    </message>
    <message>
        <source>Position in the file: {}</source>
        <translation>Position dans le fichier&#xa0;: {}</translation>
    </message>
    <message>
        <source>Received: {}</source>
        <translation>Reçu&#xa0;: {}</translation>
    </message>
    <message>
        <source>Recorded: {}</source>
        <translation>Consigné&#xa0;: {}</translation>
    </message>
    <message>
        <source>SHA-256: {} {}</source>
        <translation>SHA-256&#xa0;: {} {}</translation>
    </message>
    <message>
        <source>Size: {} ({} bytes)</source>
        <translation>Taille&#xa0;: {} ({} octets)</translation>
    </message>
    <message>
        <source>Taken, as the file says: {}</source>
        <translation>Pris, selon le fichier&#xa0;: {}</translation>
    </message>
    <message>
        <source>The item itself is at: {}</source>
        <translation>L&apos;objet lui-même se trouve à&#xa0;: {}</translation>
    </message>
    <message>
        <source>Type: {}</source>
        <translation>Type&#xa0;: {}</translation>
    </message>
    <message>
        <source>Withdraw the file {}</source>
        <translation>Retirer le fichier {}</translation>
    </message>
    <message>
        <source>Withdraw this file</source>
        <translation>Retirer ce fichier</translation>
    </message>
    <message>
        <source>{state}. Exports contain the copy with SHA-256: {first} {second}</source>
        <translation>{state}. Les exports contiennent la copie de SHA-256&#xa0;: {first} {second}</translation>
    </message>
</context>
<context>
    <name>EvidenceKind</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Objet physique</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Capture d&apos;écran</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Feuille de calcul</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Evidence in the package</source>
        <translation>Preuves du paquet</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation type="unfinished">fichier manquant</translation>
    </message>
    <message>
        <source>{} (here already)</source>
        <translation>{} (déjà ici)</translation>
    </message>
</context>
<context>
    <name>EvidenceModel</name>
    <message>
        <source>Can run, never opened.</source>
        <translation>Exécutable, jamais ouvert.</translation>
    </message>
    <message>
        <source>Evidence {number}, {name}. {caption}</source>
        <translation>Preuve {number}, {name}. {caption}</translation>
    </message>
    <message>
        <source>Files: {}.</source>
        <translation>Fichiers&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{}, being attached, {} %</source>
        <translation>{}, ajout en cours, {}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>0 of {} pieces match.</source>
        <translation>0 preuve sur {} correspond.</translation>
    </message>
    <message>
        <source>Add a file to {}</source>
        <translation>Ajouter un fichier à {}</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ajouter des preuves</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add reference…</source>
        <translation>Ajouter une référence…</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>An issued finding rests on it: why is it withdrawn?</source>
        <translation>Une constatation émise s&apos;appuie dessus&#xa0;: pourquoi est-elle retirée&#xa0;?</translation>
    </message>
    <message>
        <source>Arrows, boxes, numbers and redactions on a copy of the picture (M)</source>
        <translation>Flèches, cadres, numéros et occultations sur une copie de l&apos;image (M)</translation>
    </message>
    <message>
        <source>Attach to the audit</source>
        <translation>Joindre à l&apos;audit</translation>
    </message>
    <message>
        <source>Attach to the audit, or add to {}</source>
        <translation>Joindre à l&apos;audit, ou ajouter à {}</translation>
    </message>
    <message>
        <source>Attached: {}</source>
        <translation>Jointe&#xa0;: {}</translation>
    </message>
    <message>
        <source>Attaching… {} %</source>
        <translation>Ajout en cours… {}&#xa0;%</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Copies all evidence into a folder, with a list of SHA-256 that anybody can verify</source>
        <translation>Copie toutes les preuves dans un dossier, avec une liste de SHA-256 que chacun peut vérifier</translation>
    </message>
    <message>
        <source>Do not withdraw the evidence</source>
        <translation>Ne pas retirer la preuve</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Evidence that has no file here: a ticket, a binder, a device (Ctrl+Shift+R)</source>
        <translation>Preuve qui n&apos;a pas de fichier ici&#xa0;: un ticket, un classeur, un appareil (Ctrl+Maj+R)</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>Exporter les preuves…</translation>
    </message>
    <message>
        <source>Exporting evidence</source>
        <translation>Exportation des preuves</translation>
    </message>
    <message>
        <source>Filter by word, number or file name</source>
        <translation>Filtrer par mot, numéro ou nom de fichier</translation>
    </message>
    <message>
        <source>Filter the evidence by kind</source>
        <translation>Filtrer les preuves par genre</translation>
    </message>
    <message>
        <source>Filter the evidence by words</source>
        <translation>Filtrer les preuves par mots</translation>
    </message>
    <message>
        <source>Go to {}</source>
        <translation>Aller à {}</translation>
    </message>
    <message>
        <source>History of the evidence</source>
        <translation>Historique de la preuve</translation>
    </message>
    <message>
        <source>History of {}</source>
        <translation>Historique de {}</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Mark or redact the picture of this evidence</source>
        <translation>Annoter ou occulter l&apos;image de cette preuve</translation>
    </message>
    <message>
        <source>Mark or redact…</source>
        <translation>Annoter ou occulter…</translation>
    </message>
    <message>
        <source>No evidence yet. Drop files here, add files, or attach them to a question in Fieldwork.</source>
        <translation>Aucune preuve. Déposer des fichiers ici, en ajouter, ou les joindre à une question dans Travail de terrain.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Ouvrir une copie</translation>
    </message>
    <message>
        <source>Picture of the evidence</source>
        <translation>Image de la preuve</translation>
    </message>
    <message>
        <source>REF</source>
        <translation>RÉF</translation>
    </message>
    <message>
        <source>Reason for withdrawing the evidence</source>
        <translation>Motif du retrait de la preuve</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Consignée</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Étaye</translation>
    </message>
    <message>
        <source>Supports nothing yet</source>
        <translation>N&apos;étaye encore rien</translation>
    </message>
    <message>
        <source>Supports nothing yet: link it from a question, finding or action.</source>
        <translation>N&apos;étaye encore rien&#xa0;: la lier depuis une question, une constatation ou une action.</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdraw the evidence</source>
        <translation>Retirer la preuve</translation>
    </message>
    <message>
        <source>Withdraw the evidence with this reason</source>
        <translation>Retirer la preuve avec ce motif</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>encore rien</translation>
    </message>
    <message>
        <source>{} (can run)</source>
        <translation>{} (exécutable)</translation>
    </message>
    <message>
        <source>{} files, a read-me and a manifest are in {}</source>
        <translation>{} fichiers, un fichier lisez-moi et un manifeste se trouvent dans {}</translation>
    </message>
    <message>
        <source>{} was withdrawn; the file stays in the vault, and the history can tell.</source>
        <translation>{} a été retirée&#xa0;; le fichier reste dans le coffre et l&apos;historique en témoigne.</translation>
    </message>
</context>
<context>
    <name>EvidenceStrip</name>
    <message>
        <source>Add a file to {}</source>
        <translation>Ajouter un fichier à {}</translation>
    </message>
    <message>
        <source>Add a file to {}…</source>
        <translation>Ajouter un fichier à {}…</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Joindre une preuve</translation>
    </message>
    <message>
        <source>Attach files as evidence</source>
        <translation>Joindre des fichiers comme preuves</translation>
    </message>
    <message>
        <source>Attach here</source>
        <translation>Joindre ici</translation>
    </message>
    <message>
        <source>Attach the image, files or text on the clipboard (Ctrl+V)</source>
        <translation>Joindre l&apos;image, les fichiers ou le texte du presse-papiers (Ctrl+V)</translation>
    </message>
    <message>
        <source>Attach, or add to {}</source>
        <translation>Joindre, ou ajouter à {}</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Joindre…</translation>
    </message>
    <message>
        <source>Choose files (Ctrl+Shift+A)</source>
        <translation>Choisir des fichiers (Ctrl+Maj+A)</translation>
    </message>
    <message>
        <source>Drop files here, paste with Ctrl+V, or choose Attach</source>
        <translation>Déposer des fichiers ici, coller avec Ctrl+V ou choisir Joindre</translation>
    </message>
    <message>
        <source>Edit caption</source>
        <translation>Modifier la légende</translation>
    </message>
    <message>
        <source>Enter opens, F2 edits the caption, Insert adds a file, Del no longer uses it here</source>
        <translation>Entrée ouvre, F2 modifie la légende, Inser ajoute un fichier, Suppr ne l&apos;utilise plus ici</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Evidence · {}</source>
        <translation>Preuves · {}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More about evidence</source>
        <translation>Plus sur les preuves</translation>
    </message>
    <message>
        <source>No longer use it here</source>
        <translation>Ne plus l&apos;utiliser ici</translation>
    </message>
    <message>
        <source>Open &amp;{number}: {name}</source>
        <translation>Ouvrir &amp;{number}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Ouvrir une copie</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste from the clipboard as evidence</source>
        <translation>Coller du presse-papiers comme preuve</translation>
    </message>
    <message>
        <source>Photo, reference, and what can be done with the chosen tile</source>
        <translation>Photo, référence et ce qui est possible avec la vignette choisie</translation>
    </message>
    <message>
        <source>Reference without a file…</source>
        <translation>Référence sans fichier…</translation>
    </message>
    <message>
        <source>Stop attaching</source>
        <translation>Arrêter l&apos;ajout</translation>
    </message>
    <message>
        <source>Take a photo…</source>
        <translation>Prendre une photo…</translation>
    </message>
    <message>
        <source>{} has no file here; it is at: {}</source>
        <translation>{} n&apos;a pas de fichier ici&#xa0;; se trouve à&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>EvidenceTip</name>
    <message>
        <source>About: {}</source>
        <translation>Concerne&#xa0;: {}</translation>
    </message>
    <message>
        <source>Can run, never opened. {}</source>
        <translation>Exécutable, jamais ouvert. {}</translation>
    </message>
    <message>
        <source>Held by: {}</source>
        <translation>Détenue par&#xa0;: {}</translation>
    </message>
    <message>
        <source>Received: {}</source>
        <translation>Reçue&#xa0;: {}</translation>
    </message>
    <message>
        <source>Taken: {}</source>
        <translation>Prise&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>until {day}</source>
        <translation>jusqu&apos;au {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>&quot;{digest}&quot; is no SHA-256.</source>
        <translation>«&#xa0;{digest}&#xa0;» n&apos;est pas un SHA-256.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is no public key.</source>
        <translation>«&#xa0;{key}&#xa0;» n&apos;est pas une clé publique.</translation>
    </message>
    <message>
        <source>&quot;{recipient}&quot; is no key to encrypt for (age1…).</source>
        <translation>«&#xa0;{recipient}&#xa0;» n&apos;est pas une clé pour laquelle chiffrer (age1…).</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; is none of the words that are used for this.</source>
        <translation>«&#xa0;{word}&#xa0;» n&apos;est aucun des mots utilisés pour cela.</translation>
    </message>
    <message>
        <source>A package cannot hold more than {limit} files.</source>
        <translation>Un paquet ne peut pas contenir plus de {limit} fichiers.</translation>
    </message>
    <message>
        <source>An entry of copy {replica}</source>
        <translation>Une entrée de la copie {replica}</translation>
    </message>
    <message>
        <source>Ask for the six words again, or for the twelve digits.</source>
        <translation>Redemander les six mots, ou les douze chiffres.</translation>
    </message>
    <message>
        <source>Ask its sender for the passphrase, by telephone rather than by mail.</source>
        <translation>Demander la phrase secrète à l&apos;expéditeur, par téléphone plutôt que par courriel.</translation>
    </message>
    <message>
        <source>Ask its sender to write it for this device, or with a passphrase.</source>
        <translation>Demander à l&apos;expéditeur de l&apos;écrire pour cet appareil, ou avec une phrase secrète.</translation>
    </message>
    <message>
        <source>Check the permissions of that folder, or name another in the environment variable ISO20K_CONFIG.</source>
        <translation>Vérifier les droits d&apos;accès de ce dossier, ou en indiquer un autre dans la variable d&apos;environnement ISO20K_CONFIG.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Checking the package</source>
        <translation>Vérification du paquet</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .i20k.</source>
        <translation>Choisir un fichier dont le nom se termine par .i20k.</translation>
    </message>
    <message>
        <source>Choose another folder or free some space. No package was written.</source>
        <translation>Choisir un autre dossier ou libérer de l&apos;espace. Aucun paquet n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Decrypting the package</source>
        <translation>Déchiffrement du paquet</translation>
    </message>
    <message>
        <source>Encrypt with a passphrase or for devices, not both.</source>
        <translation>Chiffrer avec une phrase secrète ou pour des appareils, pas les deux.</translation>
    </message>
    <message>
        <source>Entry {seq} of copy {replica}: {reason}.</source>
        <translation>Entrée {seq} de la copie {replica}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>En omettre une.</translation>
    </message>
    <message>
        <source>Name a workspace, a package, or a folder or zip that was exported.</source>
        <translation>Indiquer un espace de travail, un paquet, ou un dossier ou zip exporté.</translation>
    </message>
    <message>
        <source>No package was written. Check the disk, or choose another folder.</source>
        <translation>Aucun paquet n&apos;a été écrit. Vérifier le disque, ou choisir un autre dossier.</translation>
    </message>
    <message>
        <source>No package was written. Send what is new since last time.</source>
        <translation>Aucun paquet n&apos;a été écrit. Envoyer ce qui est nouveau depuis la dernière fois.</translation>
    </message>
    <message>
        <source>No package was written. `workspace check` says what is damaged.</source>
        <translation>Aucun paquet n&apos;a été écrit. `workspace check` indique ce qui est endommagé.</translation>
    </message>
    <message>
        <source>No package was written. `workspace check` says which evidence it is.</source>
        <translation>Aucun paquet n&apos;a été écrit. `workspace check` indique de quelle preuve il s&apos;agit.</translation>
    </message>
    <message>
        <source>Nothing is trusted until then. Put it back from a backup of your settings, or move it away and confirm the keys of your team again.</source>
        <translation>D&apos;ici là, rien n&apos;est considéré comme fiable. Le rétablir depuis une sauvegarde de vos réglages, ou le déplacer et confirmer de nouveau les clés de votre équipe.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its sender to write the package again.</source>
        <translation>Rien n&apos;a été modifié. Demander à l&apos;expéditeur de réécrire le paquet.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk or stick that it lies on, then try again.</source>
        <translation>Rien n&apos;a été modifié. Vérifier le disque ou la clé USB où il se trouve, puis réessayer.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then open it again.</source>
        <translation>Rien n&apos;a été modifié. Libérer de l&apos;espace, puis le rouvrir.</translation>
    </message>
    <message>
        <source>Nothing was changed. Have it sent again, or copy it once more.</source>
        <translation>Rien n&apos;a été modifié. Le faire renvoyer, ou le copier une nouvelle fois.</translation>
    </message>
    <message>
        <source>Nothing was changed. Have it sent as a file, encrypted without --armor.</source>
        <translation>Rien n&apos;a été modifié. Le faire envoyer comme fichier, chiffré sans --armor.</translation>
    </message>
    <message>
        <source>Nothing was changed. Type it again; capitals and spaces matter.</source>
        <translation>Rien n&apos;a été modifié. La saisir de nouveau&#xa0;; les majuscules et les espaces comptent.</translation>
    </message>
    <message>
        <source>Nothing was changed. Update this program, then open it again.</source>
        <translation>Rien n&apos;a été modifié. Mettre à jour ce programme, puis le rouvrir.</translation>
    </message>
    <message>
        <source>One of the keys given is no AGE-SECRET-KEY-1….</source>
        <translation>L&apos;une des clés indiquées n&apos;est pas une AGE-SECRET-KEY-1….</translation>
    </message>
    <message>
        <source>Payload-Oxum is missing or does not fit</source>
        <translation>Payload-Oxum manque ou ne correspond pas</translation>
    </message>
    <message>
        <source>Put it back from a backup of your settings. If there is none, move it away: a new key is made, whose fingerprint the others must be told.</source>
        <translation>La rétablir depuis une sauvegarde de vos réglages. S&apos;il n&apos;y en a pas, la déplacer&#xa0;: une nouvelle clé est créée, dont l&apos;empreinte doit être communiquée aux autres.</translation>
    </message>
    <message>
        <source>The disk gave back other bytes than were written.</source>
        <translation>Le disque a rendu d&apos;autres octets que ceux écrits.</translation>
    </message>
    <message>
        <source>The original {sha256} is missing.</source>
        <translation>L&apos;original {sha256} manque.</translation>
    </message>
    <message>
        <source>The original {sha256} is not what it was when it was attached.</source>
        <translation>L&apos;original {sha256} n&apos;est plus ce qu&apos;il était quand il a été joint.</translation>
    </message>
    <message>
        <source>The package cannot be read ({reason}).</source>
        <translation>Le paquet ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>The package is damaged: {what}.</source>
        <translation>Le paquet est endommagé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The package is encrypted for other devices than this one.</source>
        <translation>Le paquet est chiffré pour d&apos;autres appareils que celui-ci.</translation>
    </message>
    <message>
        <source>The package is encrypted in the form for mail texts (armour).</source>
        <translation>Le paquet est chiffré sous la forme destinée au texte des courriels (armure).</translation>
    </message>
    <message>
        <source>The package is encrypted with a passphrase.</source>
        <translation>Le paquet est chiffré avec une phrase secrète.</translation>
    </message>
    <message>
        <source>The package is not signed.</source>
        <translation>Le paquet n&apos;est pas signé.</translation>
    </message>
    <message>
        <source>The package is refused: {what}.</source>
        <translation>Le paquet est refusé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The package is signed, but the public key is missing.</source>
        <translation>Le paquet est signé, mais la clé publique manque.</translation>
    </message>
    <message>
        <source>The package needs {needed} MB, but the disk of {folder} has only {free} MB free.</source>
        <translation>Le paquet exige {needed} Mo, mais le disque de {folder} n&apos;a que {free} Mo libres.</translation>
    </message>
    <message>
        <source>The package was made by a newer program ({program}) and needs one to be read.</source>
        <translation>Le paquet a été créé par un programme plus récent ({program}), nécessaire pour le lire.</translation>
    </message>
    <message>
        <source>The package was signed with another key than that of the sender it names.</source>
        <translation>Le paquet a été signé avec une autre clé que celle de l&apos;expéditeur qu&apos;il indique.</translation>
    </message>
    <message>
        <source>The passphrase is not the one that this package was encrypted with.</source>
        <translation>La phrase secrète n&apos;est pas celle avec laquelle ce paquet a été chiffré.</translation>
    </message>
    <message>
        <source>The public key of the package cannot be read.</source>
        <translation>La clé publique du paquet ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The signature does not fit: the package was changed after it was signed.</source>
        <translation>La signature ne correspond pas&#xa0;: le paquet a été modifié après sa signature.</translation>
    </message>
    <message>
        <source>These are not six words or twelve digits.</source>
        <translation>Ce ne sont ni six mots ni douze chiffres.</translation>
    </message>
    <message>
        <source>Writing the package</source>
        <translation>Écriture du paquet</translation>
    </message>
    <message>
        <source>a folder in it has content</source>
        <translation>un dossier qu&apos;il contient n&apos;est pas vide</translation>
    </message>
    <message>
        <source>a seal names another entry {seq} of copy {replica} than there is</source>
        <translation>un sceau indique une autre entrée {seq} de la copie {replica} que celle qui existe</translation>
    </message>
    <message>
        <source>data/package.json: &quot;{where}&quot; is missing or not as it must be.</source>
        <translation>data/package.json&#xa0;: «&#xa0;{where}&#xa0;» manque ou n&apos;a pas la forme voulue.</translation>
    </message>
    <message>
        <source>does not belong into a package</source>
        <translation>n&apos;a pas sa place dans un paquet</translation>
    </message>
    <message>
        <source>has a key twice</source>
        <translation>contient deux fois la même clé</translation>
    </message>
    <message>
        <source>has a name that is not allowed</source>
        <translation>a un nom non autorisé</translation>
    </message>
    <message>
        <source>has a number that is not whole</source>
        <translation>contient un nombre non entier</translation>
    </message>
    <message>
        <source>has a number that is too large</source>
        <translation>contient un nombre trop grand</translation>
    </message>
    <message>
        <source>is a link or something else that is no file</source>
        <translation>est un lien ou autre chose qu&apos;un fichier</translation>
    </message>
    <message>
        <source>is a link, which is not followed</source>
        <translation>est un lien, qui n&apos;est pas suivi</translation>
    </message>
    <message>
        <source>is a seal whose signature does not fit</source>
        <translation>est un sceau dont la signature ne correspond pas</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is encrypted or packed in a way that is not allowed</source>
        <translation>est chiffré ou compressé d&apos;une manière non autorisée</translation>
    </message>
    <message>
        <source>is larger than {limit} bytes</source>
        <translation>dépasse {limit} octets</translation>
    </message>
    <message>
        <source>is longer than {limit} bytes</source>
        <translation>est plus long que {limit} octets</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>is no entry of this copy</source>
        <translation>n&apos;est pas une entrée de cette copie</translation>
    </message>
    <message>
        <source>is no hash and name</source>
        <translation>n&apos;est pas une empreinte suivie d&apos;un nom</translation>
    </message>
    <message>
        <source>is no hash and name, or names a file again</source>
        <translation>n&apos;est pas une empreinte suivie d&apos;un nom, ou indique de nouveau un fichier</translation>
    </message>
    <message>
        <source>is no seal</source>
        <translation>n&apos;est pas un sceau</translation>
    </message>
    <message>
        <source>is not ended, as if the file were cut off</source>
        <translation>n&apos;a pas de fin, comme si le fichier était coupé</translation>
    </message>
    <message>
        <source>is not in the package</source>
        <translation>n&apos;est pas dans le paquet</translation>
    </message>
    <message>
        <source>is not listed in {manifest}</source>
        <translation>ne figure pas dans {manifest}</translation>
    </message>
    <message>
        <source>is not one JSON object</source>
        <translation>n&apos;est pas un seul objet JSON</translation>
    </message>
    <message>
        <source>is not text in UTF-8</source>
        <translation>n&apos;est pas du texte en UTF-8</translation>
    </message>
    <message>
        <source>is not that of a bag of version 1.0</source>
        <translation>n&apos;est pas celui d&apos;un «&#xa0;bag&#xa0;» de version 1.0</translation>
    </message>
    <message>
        <source>is not the place of an entry</source>
        <translation>n&apos;est pas la place d&apos;une entrée</translation>
    </message>
    <message>
        <source>is one seal too many</source>
        <translation>est un sceau de trop</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>figure deux fois</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>est trop grand</translation>
    </message>
    <message>
        <source>it continues nothing, but is not the first</source>
        <translation>elle ne continue rien, mais n&apos;est pas la première</translation>
    </message>
    <message>
        <source>it has more than {limit} MB</source>
        <translation>il dépasse {limit} Mo</translation>
    </message>
    <message>
        <source>it has more than {limit} files</source>
        <translation>il contient plus de {limit} fichiers</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>il est coupé</translation>
    </message>
    <message>
        <source>it is no zip file</source>
        <translation>ce n&apos;est pas un fichier zip</translation>
    </message>
    <message>
        <source>it is the first, but continues another entry</source>
        <translation>elle est la première, mais continue une autre entrée</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>elle figure deux fois</translation>
    </message>
    <message>
        <source>it stands after an entry that comes later</source>
        <translation>elle est placée après une entrée qui vient plus tard</translation>
    </message>
    <message>
        <source>its directory cannot be read</source>
        <translation>son répertoire ne peut pas être lu</translation>
    </message>
    <message>
        <source>its directory is too large</source>
        <translation>son répertoire est trop grand</translation>
    </message>
    <message>
        <source>its encrypted content was altered or cut off</source>
        <translation>son contenu chiffré a été altéré ou coupé</translation>
    </message>
    <message>
        <source>its end is missing, or something follows it</source>
        <translation>sa fin manque, ou quelque chose la suit</translation>
    </message>
    <message>
        <source>its entries have more than {limit} MB</source>
        <translation>ses entrées dépassent {limit} Mo</translation>
    </message>
    <message>
        <source>its files are not in one folder</source>
        <translation>ses fichiers ne sont pas dans un seul dossier</translation>
    </message>
    <message>
        <source>its number does not follow</source>
        <translation>son numéro ne suit pas</translation>
    </message>
    <message>
        <source>its passphrase would cost too much memory to try (2^{work}, at most 2^{most})</source>
        <translation>sa phrase secrète demanderait trop de mémoire pour être essayée (2^{work}, au plus 2^{most})</translation>
    </message>
    <message>
        <source>names other newest entries of copy {replica} than there are</source>
        <translation>indique d&apos;autres entrées les plus récentes de la copie {replica} que celles qui existent</translation>
    </message>
    <message>
        <source>names other numbers than there are</source>
        <translation>indique d&apos;autres nombres que les nombres réels</translation>
    </message>
    <message>
        <source>something stands before its first file</source>
        <translation>quelque chose précède son premier fichier</translation>
    </message>
    <message>
        <source>the entry before it is not there</source>
        <translation>l&apos;entrée précédente est absente</translation>
    </message>
    <message>
        <source>the header of its encryption cannot be read</source>
        <translation>l&apos;en-tête de son chiffrement ne peut pas être lu</translation>
    </message>
    <message>
        <source>the sizes of {file} differ</source>
        <translation>les tailles de {file} diffèrent</translation>
    </message>
    <message>
        <source>unpacked it has more than {limit} MB</source>
        <translation>décompressé, il dépasse {limit} Mo</translation>
    </message>
    <message>
        <source>was altered</source>
        <translation>a été altéré</translation>
    </message>
    <message>
        <source>{file} cannot be unpacked</source>
        <translation>{file} ne peut pas être décompressé</translation>
    </message>
    <message>
        <source>{file} is a link</source>
        <translation>{file} est un lien</translation>
    </message>
    <message>
        <source>{file} is not as it was written</source>
        <translation>{file} n&apos;est pas tel qu&apos;il a été écrit</translation>
    </message>
    <message>
        <source>{file} is not where it should be</source>
        <translation>{file} n&apos;est pas là où il devrait être</translation>
    </message>
    <message>
        <source>{file} would become more than {ratio} times as large</source>
        <translation>{file} deviendrait plus de {ratio} fois plus grand</translation>
    </message>
    <message>
        <source>{file} would become too large for a package.</source>
        <translation>{file} deviendrait trop grand pour un paquet.</translation>
    </message>
    <message>
        <source>{file}, line {number}</source>
        <translation>{file}, ligne {number}</translation>
    </message>
    <message>
        <source>{file}: cannot be read or written ({reason}).</source>
        <translation>{file}&#xa0;: lecture ou écriture impossible ({reason}).</translation>
    </message>
    <message>
        <source>{file}: is not a list of trusted keys.</source>
        <translation>{file}&#xa0;: n&apos;est pas une liste de clés de confiance.</translation>
    </message>
    <message>
        <source>{file}: is not the key of a device (Ed25519, PEM).</source>
        <translation>{file}&#xa0;: n&apos;est pas la clé d&apos;un appareil (Ed25519, PEM).</translation>
    </message>
    <message>
        <source>{path}: is not a file.</source>
        <translation>{path}&#xa0;: n&apos;est pas un fichier.</translation>
    </message>
    <message>
        <source>{path}: there is no list of hashes in it (manifest-sha256.txt).</source>
        <translation>{path}&#xa0;: ne contient pas de liste d&apos;empreintes (manifest-sha256.txt).</translation>
    </message>
    <message>
        <source>{path}: there is no such file or folder.</source>
        <translation>{path}&#xa0;: ce fichier ou dossier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>{path}: there is no such file.</source>
        <translation>{path}&#xa0;: ce fichier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <translation>{place}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({reason}).</source>
        <translation type="unfinished">{target}&#xa0;: écriture impossible ({reason}).</translation>
    </message>
</context>
<context>
    <name>ExportEvidenceDialog</name>
    <message>
        <source>&amp;Keep place and camera data in photos</source>
        <translation>&amp;Garder les données de lieu et d&apos;appareil dans les photos</translation>
    </message>
    <message>
        <source>All evidence is copied into this folder:</source>
        <translation>Toutes les preuves sont copiées dans ce dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Exporter les preuves</translation>
    </message>
    <message>
        <source>Export evidence to</source>
        <translation>Exporter les preuves vers</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Photos are copied without place, camera, time and author data; the record keeps them. JPEG, PNG, WebP and GIF keep their pixels; HEIC and AVIF become JPEG. The manifest names the SHA-256 of each original beside that of the copy.</source>
        <translation>Les photos sont copiées sans données de lieu, d&apos;appareil, d&apos;heure et d&apos;auteur&#xa0;; l&apos;enregistrement les garde. JPEG, PNG, WebP et GIF gardent leurs pixels&#xa0;; HEIC et AVIF deviennent JPEG. Le manifeste indique le SHA-256 de chaque original à côté de celui de la copie.</translation>
    </message>
    <message>
        <source>The copies are the originals, byte for byte. Photos may say where and when they were taken, with which device, and by whom.</source>
        <translation>Les copies sont les originaux, octet pour octet. Les photos peuvent révéler où et quand elles ont été prises, avec quel appareil et par qui.</translation>
    </message>
    <message>
        <source>The copies are then the originals, byte for byte</source>
        <translation>Les copies sont alors les originaux, octet pour octet</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>Questions that depend on a fact are asked where it is true or not known yet, and count as not applicable where it is not. The answers can be changed in Plan.</source>
        <translation>Les questions qui dépendent d&apos;un fait sont posées là où il est vrai ou encore inconnu, et comptent comme non applicables là où il est faux. Les réponses peuvent être modifiées dans Plan.</translation>
    </message>
    <message>
        <source>The chosen questions depend on no facts about the place.</source>
        <translation>Les questions choisies ne dépendent d&apos;aucun fait sur le lieu.</translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>Compare the versions of {}</source>
        <translation>Comparer les versions de {}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>En conflit</translation>
    </message>
    <message>
        <source>In conflict: {} versions</source>
        <translation>En conflit&#xa0;: {} versions</translation>
    </message>
    <message>
        <source>In conflict; compare the versions</source>
        <translation>En conflit&#xa0;; comparer les versions</translation>
    </message>
    <message>
        <source>Keep this version</source>
        <translation type="vanished">Garder cette version</translation>
    </message>
    <message>
        <source>Keep this version of {}</source>
        <translation type="vanished">Garder cette version de {}</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>See all versions side by side and settle the conflict</source>
        <translation>Voir toutes les versions côte à côte et résoudre le conflit</translation>
    </message>
    <message>
        <source>Two versions disagree; this is one of them</source>
        <translation type="vanished">Deux versions se contredisent&#xa0;; en voici une</translation>
    </message>
</context>
<context>
    <name>FieldworkActs</name>
    <message>
        <source>No evidence is attached to {item} yet. Attach some with {key}.</source>
        <translation>Aucune preuve n&apos;est encore jointe à {item}. En joindre avec {key}.</translation>
    </message>
    <message>
        <source>Nothing was taken over: {reason}.</source>
        <translation>Rien n&apos;a été repris&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Taken over from last time: {taken}. Not taken over: {left} ({reasons}).</source>
        <translation>Repris de la dernière fois&#xa0;: {taken}. Non repris&#xa0;: {left} ({reasons}).</translation>
    </message>
    <message>
        <source>Taken over from last time: {}</source>
        <translation>Repris de la dernière fois&#xa0;: {}</translation>
    </message>
    <message>
        <source>it does not apply in this audit</source>
        <translation>elle ne s&apos;applique pas dans cet audit</translation>
    </message>
    <message>
        <source>it has an answer already</source>
        <translation>elle a déjà une réponse</translation>
    </message>
    <message>
        <source>it is answered in another way now</source>
        <translation>le type de réponse a changé</translation>
    </message>
    <message>
        <source>its text has changed since</source>
        <translation>son texte a changé depuis</translation>
    </message>
    <message>
        <source>no earlier audit answered it</source>
        <translation>aucun audit antérieur n&apos;y a répondu</translation>
    </message>
    <message>
        <source>the auditors differed last time</source>
        <translation>les auditeurs divergeaient la dernière fois</translation>
    </message>
</context>
<context>
    <name>FieldworkPage</name>
    <message>
        <source>Every question in this list is answered.</source>
        <translation>Toutes les questions de cette liste ont une réponse.</translation>
    </message>
    <message>
        <source>No question in this list is flagged.</source>
        <translation>Aucune question de cette liste n&apos;est signalée.</translation>
    </message>
    <message>
        <source>No question matches.
Press Esc in the list to clear the filter.</source>
        <translation>Aucune question ne correspond.
Appuyer sur Échap dans la liste pour effacer le filtre.</translation>
    </message>
    <message>
        <source>question {}</source>
        <translation>question {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Answered without any evidence attached</source>
        <translation>Avec réponse mais sans preuve jointe</translation>
    </message>
    <message>
        <source>As in the checklist again</source>
        <translation>De nouveau comme dans la liste de contrôle</translation>
    </message>
    <message>
        <source>Auditors answered differently; the lead auditor concludes</source>
        <translation>Les auditeurs ont répondu différemment&#xa0;; le responsable d&apos;audit conclut</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Divergentes</translation>
    </message>
    <message>
        <source>Filter by words or clause</source>
        <translation>Filtrer par mots ou article</translation>
    </message>
    <message>
        <source>Filter questions by words or clause</source>
        <translation>Filtrer les questions par mots ou article</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Signalées</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>En conflit</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Sans preuve</translation>
    </message>
    <message>
        <source>No longer only: {}</source>
        <translation>Plus seulement&#xa0;: {}</translation>
    </message>
    <message>
        <source>No longer {}</source>
        <translation>Plus {}</translation>
    </message>
    <message>
        <source>Nonconformities</source>
        <translation>Non-conformités</translation>
    </message>
    <message>
        <source>Nonconformities without evidence</source>
        <translation>Non-conformités sans preuve</translation>
    </message>
    <message>
        <source>OFI</source>
        <translation>OA</translation>
    </message>
    <message>
        <source>Opportunities for improvement</source>
        <translation>Opportunités d&apos;amélioration</translation>
    </message>
    <message>
        <source>Questions that you want to come back to</source>
        <translation>Questions sur lesquelles vous voulez revenir</translation>
    </message>
    <message>
        <source>Show others again</source>
        <translation>Afficher de nouveau les autres</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Versions of the answer disagree; settle them under Conflicts</source>
        <translation>Des versions de la réponse sont en désaccord&#xa0;; les résoudre sous Conflits</translation>
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
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Day raised</source>
        <translation>Jour du relevé</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Sans groupe</translation>
    </message>
    <message>
        <source>No clause</source>
        <translation>Sans article</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
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
        <translation>Constatation {number}, {kind}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <source>Findings · {}</source>
        <translation>Constatations · {}</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Encore sans titre</translation>
    </message>
    <message>
        <source>Raise finding</source>
        <translation>Relever une constatation</translation>
    </message>
    <message>
        <source>Start a finding with clause, note and evidence of this question (F in the list)</source>
        <translation>Commencer une constatation avec l&apos;article, la note et les preuves de cette question (F dans la liste)</translation>
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
        <translation>1 champ en conflit</translation>
    </message>
    <message>
        <source>1 thing blocks issuing</source>
        <translation>1 point bloque l&apos;émission</translation>
    </message>
    <message>
        <source>Attach to this finding</source>
        <translation>Joindre à cette constatation</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Bring the withdrawn finding back</source>
        <translation>Rétablir la constatation retirée</translation>
    </message>
    <message>
        <source>Choose a reusable phrasing</source>
        <translation>Choisir une formulation réutilisable</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Do not withdraw the finding</source>
        <translation>Ne pas retirer la constatation</translation>
    </message>
    <message>
        <source>Gives the final number, once and for good</source>
        <translation>Attribue le numéro final, une fois pour toutes</translation>
    </message>
    <message>
        <source>History of the finding</source>
        <translation>Historique de la constatation</translation>
    </message>
    <message>
        <source>History of {}</source>
        <translation>Historique de {}</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Émettre</translation>
    </message>
    <message>
        <source>Issue the finding under its final number</source>
        <translation>Émettre la constatation sous son numéro final</translation>
    </message>
    <message>
        <source>Issue {} under its final number?</source>
        <translation>Émettre {} sous son numéro final&#xa0;?</translation>
    </message>
    <message>
        <source>Keep as phrasing…</source>
        <translation>Garder comme formulation…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Makes a reusable text of this finding, with its numbers as placeholders</source>
        <translation>Fait de cette constatation un texte réutilisable, avec ses nombres en espaces réservés</translation>
    </message>
    <message>
        <source>Phrasings…</source>
        <translation>Formulations…</translation>
    </message>
    <message>
        <source>Reason for withdrawing the finding</source>
        <translation>Motif du retrait de la constatation</translation>
    </message>
    <message>
        <source>Reusable texts for these clauses (Ctrl+J), or type ;; in a text</source>
        <translation>Textes réutilisables pour ces articles (Ctrl+J), ou taper&#xa0;;; dans un texte</translation>
    </message>
    <message>
        <source>Systematic or single, effect on services and on the system</source>
        <translation>Systématique ou isolé, effet sur les services et sur le système</translation>
    </message>
    <message>
        <source>The number is given once and for good. Afterwards the finding can be withdrawn with a reason, but its number is not given again.</source>
        <translation>Le numéro est attribué une fois pour toutes. Ensuite, la constatation peut être retirée avec un motif, mais son numéro n&apos;est plus attribué.</translation>
    </message>
    <message>
        <source>What was found, in one line</source>
        <translation>Ce qui a été constaté, en une ligne</translation>
    </message>
    <message>
        <source>Where and who</source>
        <translation>Où et qui</translation>
    </message>
    <message>
        <source>Why it is withdrawn; the record stays in the history</source>
        <translation>Pourquoi elle est retirée&#xa0;; l&apos;enregistrement reste dans l&apos;historique</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdraw the finding with a reason</source>
        <translation>Retirer la constatation avec un motif</translation>
    </message>
    <message>
        <source>Withdraw the finding with this reason</source>
        <translation>Retirer la constatation avec ce motif</translation>
    </message>
    <message>
        <source>Withdrawn: {}</source>
        <translation>Retirée&#xa0;: {}</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>raised from {}</source>
        <translation>relevée de {}</translation>
    </message>
    <message>
        <source>repeat of {}</source>
        <translation>répétition de {}</translation>
    </message>
    <message>
        <source>{} fields in conflict</source>
        <translation>{} champs en conflit</translation>
    </message>
    <message>
        <source>{} things block issuing</source>
        <translation>{} points bloquent l&apos;émission</translation>
    </message>
</context>
<context>
    <name>FindingKind</name>
    <message>
        <source>Major nonconformity</source>
        <translation>Non-conformité majeure</translation>
    </message>
    <message>
        <source>Minor nonconformity</source>
        <translation>Non-conformité mineure</translation>
    </message>
    <message>
        <source>Opportunity for improvement</source>
        <translation>Opportunité d&apos;amélioration</translation>
    </message>
    <message>
        <source>Positive practice</source>
        <translation>Bonne pratique</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retournée</translation>
    </message>
    <message>
        <source>Shift and arrows choose several</source>
        <translation>Maj et les flèches en choisissent plusieurs</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
</context>
<context>
    <name>FindingMassPanel</name>
    <message>
        <source>A heading over them; each stays a finding of its own</source>
        <translation>Un titre les réunit&#xa0;; chacune reste une constatation à part entière</translation>
    </message>
    <message>
        <source>All of them or none: what blocks one of them is said.</source>
        <translation>Toutes ou aucune&#xa0;: ce qui bloque l&apos;une d&apos;elles est indiqué.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Les rétablir</translation>
    </message>
    <message>
        <source>Gives each its final number, all or none, once and for good</source>
        <translation>Attribue à chacune son numéro final, toutes ou aucune, une fois pour toutes</translation>
    </message>
    <message>
        <source>Group them</source>
        <translation>Les grouper</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Émettre</translation>
    </message>
    <message>
        <source>Issue them</source>
        <translation>Les émettre</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Process of the chosen findings</source>
        <translation>Processus des constatations choisies</translation>
    </message>
    <message>
        <source>Reason for withdrawing the chosen findings</source>
        <translation>Motif du retrait des constatations choisies</translation>
    </message>
    <message>
        <source>Say the same</source>
        <translation>Même contenu</translation>
    </message>
    <message>
        <source>Set process</source>
        <translation>Définir le processus</translation>
    </message>
    <message>
        <source>Set site</source>
        <translation>Définir le site</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Site of the chosen findings</source>
        <translation>Site des constatations choisies</translation>
    </message>
    <message>
        <source>Take them out of their groups</source>
        <translation>Les sortir de leurs groupes</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Elles diffèrent</translation>
    </message>
    <message>
        <source>They stand together in lists, report and registers.</source>
        <translation>Elles figurent ensemble dans les listes, le rapport et les registres.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Why they are withdrawn; the records stay in the history</source>
        <translation>Pourquoi elles sont retirées&#xa0;; les enregistrements restent dans l&apos;historique</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdraw them</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>Withdrawn findings</source>
        <translation>Constatations retirées</translation>
    </message>
    <message>
        <source>{} findings chosen</source>
        <translation>{} constatations choisies</translation>
    </message>
</context>
<context>
    <name>FindingReview</name>
    <message>
        <source>Add the clause above, or correct the text.</source>
        <translation>Ajouter l&apos;article ci-dessus ou corriger le texte.</translation>
    </message>
    <message>
        <source>Add ticket or record numbers, the date, the place, or “n of m”.</source>
        <translation>Ajouter les numéros de tickets ou d&apos;enregistrements, la date, le lieu ou «&#xa0;n sur m&#xa0;».</translation>
    </message>
    <message>
        <source>Are these two failures?</source>
        <translation>S&apos;agit-il de deux défaillances&#xa0;?</translation>
    </message>
    <message>
        <source>Check both numbers against the sample.</source>
        <translation>Vérifier les deux nombres par rapport à l&apos;échantillon.</translation>
    </message>
    <message>
        <source>Check the date.</source>
        <translation>Vérifier la date.</translation>
    </message>
    <message>
        <source>Consider major: the same failure again puts the process in doubt.</source>
        <translation>Envisager majeure&#xa0;: la même défaillance répétée met le processus en doute.</translation>
    </message>
    <message>
        <source>End the sentence before the reason.</source>
        <translation>Terminer la phrase avant le motif.</translation>
    </message>
    <message>
        <source>Give the finding a title that says what was found.</source>
        <translation>Donner à la constatation un titre qui dit ce qui a été constaté.</translation>
    </message>
    <message>
        <source>Give the number of cases, or the period looked at.</source>
        <translation>Indiquer le nombre de cas ou la période examinée.</translation>
    </message>
    <message>
        <source>Grade it as a nonconformity, or say that the requirement is met.</source>
        <translation>La classer comme non-conformité, ou dire que l&apos;exigence est satisfaite.</translation>
    </message>
    <message>
        <source>Grade it major, or say in the reason for the grade why it is minor.</source>
        <translation>La classer majeure, ou dire dans le motif du classement pourquoi elle est mineure.</translation>
    </message>
    <message>
        <source>Grade it minor, or say in the reason for the grade what it puts in doubt.</source>
        <translation>La classer mineure, ou dire dans le motif du classement ce qu&apos;elle met en doute.</translation>
    </message>
    <message>
        <source>If so, raise each as a finding of its own.</source>
        <translation>Si oui, relever chacune comme une constatation à part.</translation>
    </message>
    <message>
        <source>It repeats {number}, so the corrective action did not hold.</source>
        <translation>Elle répète {number}, l&apos;action corrective n&apos;a donc pas tenu.</translation>
    </message>
    <message>
        <source>Leave it out, or give the number or the fact behind it.</source>
        <translation>L&apos;omettre, ou donner le nombre ou le fait qui l&apos;appuie.</translation>
    </message>
    <message>
        <source>Name the clause that is not met.</source>
        <translation>Nommer l&apos;article qui n&apos;est pas satisfait.</translation>
    </message>
    <message>
        <source>Name the role, or the number of the record.</source>
        <translation>Nommer la fonction ou le numéro de l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>No sample can show “{words}”.</source>
        <translation>Aucun échantillon ne peut montrer «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody could find “{words}” again.</source>
        <translation>Personne ne pourrait retrouver «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>Review practice</source>
        <translation>Pratique de revue</translation>
    </message>
    <message>
        <source>Say how many of how many.</source>
        <translation>Dire combien sur combien.</translation>
    </message>
    <message>
        <source>Say what exactly is not met.</source>
        <translation>Dire exactement ce qui n&apos;est pas satisfait.</translation>
    </message>
    <message>
        <source>Say what is not met, and leave the way out open.</source>
        <translation>Dire ce qui n&apos;est pas satisfait et laisser la solution ouverte.</translation>
    </message>
    <message>
        <source>Say what was seen.</source>
        <translation>Dire ce qui a été vu.</translation>
    </message>
    <message>
        <source>State the objective evidence.</source>
        <translation>Énoncer les preuves objectives.</translation>
    </message>
    <message>
        <source>State the requirement, and where it stands.</source>
        <translation>Énoncer l&apos;exigence et l&apos;endroit où elle figure.</translation>
    </message>
    <message>
        <source>The auditor&apos;s part names no cause; that is for the auditee.</source>
        <translation>La partie de l&apos;auditeur ne nomme pas de cause&#xa0;; cela revient à l&apos;audité.</translation>
    </message>
    <message>
        <source>The auditor&apos;s part proposes no solution; that is for the auditee.</source>
        <translation>La partie de l&apos;auditeur ne propose pas de solution&#xa0;; cela revient à l&apos;audité.</translation>
    </message>
    <message>
        <source>The evidence cannot be verified: add a record number, version, date or sample size.</source>
        <translation>La preuve n&apos;est pas vérifiable&#xa0;: ajouter un numéro d&apos;enregistrement, une version, une date ou une taille d&apos;échantillon.</translation>
    </message>
    <message>
        <source>The question was judged a nonconformity, so this does not answer for it. Raise the nonconformity as a finding of its own.</source>
        <translation>La question a été jugée non conforme, ceci n&apos;y répond donc pas. Relever la non-conformité comme une constatation à part.</translation>
    </message>
    <message>
        <source>The question was judged a nonconformity, so this may not be recorded as an opportunity for improvement. Grade the finding as a nonconformity, or change the answer.</source>
        <translation>La question a été jugée non conforme, ceci ne peut donc pas être consigné comme opportunité d&apos;amélioration. Classer la constatation comme non-conformité ou modifier la réponse.</translation>
    </message>
    <message>
        <source>The text names clause {words}, which the finding does not cite.</source>
        <translation>Le texte nomme l&apos;article {words}, que la constatation ne cite pas.</translation>
    </message>
    <message>
        <source>{n} of {m} deviate, the whole sample, graded minor.</source>
        <translation>{n} sur {m} s&apos;écartent, tout l&apos;échantillon, classés en mineure.</translation>
    </message>
    <message>
        <source>{n} of {m} deviates, graded major.</source>
        <translation>{n} sur {m} s&apos;écarte, classé en majeure.</translation>
    </message>
    <message>
        <source>“{words}” cannot be: more deviate than were looked at.</source>
        <translation>«&#xa0;{words}&#xa0;» est impossible&#xa0;: plus d&apos;écarts que d&apos;éléments examinés.</translation>
    </message>
    <message>
        <source>“{words}” is an opinion.</source>
        <translation>«&#xa0;{words}&#xa0;» est une opinion.</translation>
    </message>
    <message>
        <source>“{words}” is no number.</source>
        <translation>«&#xa0;{words}&#xa0;» n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>“{words}” is still to be filled in.</source>
        <translation>«&#xa0;{words}&#xa0;» reste à compléter.</translation>
    </message>
    <message>
        <source>“{words}” lies after {day}, the last day that evidence can speak of.</source>
        <translation>«&#xa0;{words}&#xa0;» est postérieur au {day}, dernier jour dont les preuves peuvent témoigner.</translation>
    </message>
    <message>
        <source>“{words}” names a person.</source>
        <translation>«&#xa0;{words}&#xa0;» nomme une personne.</translation>
    </message>
    <message>
        <source>“{words}” says that a requirement is not met: that is no opportunity.</source>
        <translation>«&#xa0;{words}&#xa0;» dit qu&apos;une exigence n&apos;est pas satisfaite&#xa0;: ce n&apos;est pas une opportunité.</translation>
    </message>
    <message>
        <source>“{words}” sounds like a process that is absent, graded minor.</source>
        <translation>«&#xa0;{words}&#xa0;» évoque un processus absent, classé en mineure.</translation>
    </message>
</context>
<context>
    <name>FindingSide</name>
    <message>
        <source>Earlier findings that resemble this one</source>
        <translation>Constatations antérieures semblables à celle-ci</translation>
    </message>
    <message>
        <source>Link evidence that is there…</source>
        <translation>Lier une preuve existante…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Review {}</source>
        <translation>Revue {}</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Semblables</translation>
    </message>
    <message>
        <source>Similar {}</source>
        <translation>Semblables {}</translation>
    </message>
    <message>
        <source>What a reviewer would say; F7 goes to the next remark</source>
        <translation>Ce que dirait un relecteur&#xa0;; F7 va à la remarque suivante</translation>
    </message>
</context>
<context>
    <name>FindingStatus</name>
    <message>
        <source>Closed</source>
        <translation>Clôturée</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émise</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>0 of {} findings match.</source>
        <translation>0 constatation sur {} correspond.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>Answer Minor, Major or OFI in Fieldwork and raise a finding there, or start one here.</source>
        <translation>Répondre Mineure, Majeure ou OA dans Travail de terrain et y relever une constatation, ou en commencer une ici.</translation>
    </message>
    <message>
        <source>Attach to {}</source>
        <translation>Joindre à {}</translation>
    </message>
    <message>
        <source>Changed: {}.</source>
        <translation>Modifiées&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Maj+N</translation>
    </message>
    <message>
        <source>Filter by word, number or clause</source>
        <translation>Filtrer par mot, numéro ou article</translation>
    </message>
    <message>
        <source>Filter the findings by kind</source>
        <translation>Filtrer les constatations par genre</translation>
    </message>
    <message>
        <source>Filter the findings by words</source>
        <translation>Filtrer les constatations par mots</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Émettre</translation>
    </message>
    <message>
        <source>Issue {} findings under their final numbers?</source>
        <translation>Émettre {} constatations sous leurs numéros finaux&#xa0;?</translation>
    </message>
    <message>
        <source>Issued as {}.</source>
        <translation>Émise sous {}.</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>Nouvelle constatation</translation>
    </message>
    <message>
        <source>New finding: {}</source>
        <translation>Nouvelle constatation&#xa0;: {}</translation>
    </message>
    <message>
        <source>No finding was withdrawn.</source>
        <translation>Aucune constatation n&apos;a été retirée.</translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>Aucune constatation</translation>
    </message>
    <message>
        <source>The numbers are given once and for good, to all of them or to none.</source>
        <translation>Les numéros sont attribués une fois pour toutes, à toutes ou à aucune.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirées</translation>
    </message>
    <message>
        <source>finding {}</source>
        <translation>constatation {}</translation>
    </message>
    <message>
        <source>{} findings were withdrawn: {}</source>
        <translation>{} constatations ont été retirées&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} was withdrawn: {}</source>
        <translation>{} a été retirée&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>FloorView</name>
    <message>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Choose a section</source>
        <translation>Choisir une section</translation>
    </message>
    <message>
        <source>Come back to this question</source>
        <translation>Revenir à cette question</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatation</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Leave floor mode</source>
        <translation>Quitter le mode plateau</translation>
    </message>
    <message>
        <source>Leave floor mode (F11)</source>
        <translation>Quitter le mode plateau (F11)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>Sans réponse suiv.</translation>
    </message>
    <message>
        <source>Next unanswered question</source>
        <translation>Question suivante sans réponse</translation>
    </message>
    <message>
        <source>No question chosen</source>
        <translation>Aucune question choisie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note something to ask later</source>
        <translation>Noter une question à poser plus tard</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Question précédente</translation>
    </message>
    <message>
        <source>Raise a finding from this question</source>
        <translation>Relever une constatation depuis cette question</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Take a photo as evidence</source>
        <translation>Prendre une photo comme preuve</translation>
    </message>
    <message>
        <source>Take back the last thing that was recorded (Ctrl+Z)</source>
        <translation>Annuler la dernière chose consignée (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What was seen: numbers, dates, places</source>
        <translation>Ce qui a été vu&#xa0;: nombres, dates, lieux</translation>
    </message>
    <message>
        <source>{item} · {title}</source>
        <translation>{item} · {title}</translation>
    </message>
    <message>
        <source>{section} ({answered} of {questions})</source>
        <translation>{section} ({answered} sur {questions})</translation>
    </message>
</context>
<context>
    <name>Forks</name>
    <message>
        <source>The copy of {people} went on in {count} ways since {time}: it was restored from a backup or copied to another computer. Everything of all of them is kept.</source>
        <translation>La copie de {people} a suivi {count} chemins différents depuis {time}&#xa0;: elle a été restaurée depuis une sauvegarde ou copiée sur un autre ordinateur. Tout leur contenu est conservé.</translation>
    </message>
    <message>
        <source>The copy of {people} went on in {count} ways: it was restored from a backup or copied to another computer. Everything of all of them is kept.</source>
        <translation>La copie de {people} a suivi {count} chemins différents&#xa0;: elle a été restaurée depuis une sauvegarde ou copiée sur un autre ordinateur. Tout leur contenu est conservé.</translation>
    </message>
</context>
<context>
    <name>GapButton</name>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Blocks issuing</source>
        <translation>Bloque l&apos;émission</translation>
    </message>
    <message>
        <source>Go to {}</source>
        <translation>Aller à {}</translation>
    </message>
    <message>
        <source>{}: {} Go to {}.</source>
        <translation>{}&#xa0;: {} Aller à {}.</translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message>
        <source>Advice ({})</source>
        <translation>Conseils ({})</translation>
    </message>
    <message>
        <source>Blocks issuing the report ({})</source>
        <translation>Bloque l&apos;émission du rapport ({})</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… et {} de plus</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Add to {} as further files</source>
        <translation>Ajouter à {} comme fichiers supplémentaires</translation>
    </message>
    <message>
        <source>All files in {names} become evidence, each a piece of its own. Together they have {size}.</source>
        <translation>Tous les fichiers de {names} deviennent des preuves, chacun la sienne. Ensemble, ils font {size}.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Attach 1 file?</source>
        <translation>Joindre 1 fichier&#xa0;?</translation>
    </message>
    <message>
        <source>Attach as evidence of its own</source>
        <translation>Joindre comme preuve distincte</translation>
    </message>
    <message>
        <source>Attach {} files?</source>
        <translation>Joindre {} fichiers&#xa0;?</translation>
    </message>
    <message>
        <source>Drop a part of it.</source>
        <translation>En déposer une partie.</translation>
    </message>
    <message>
        <source>Looking into the folder</source>
        <translation>Examen du dossier</translation>
    </message>
    <message>
        <source>There are no files in it to attach.</source>
        <translation>Il ne contient aucun fichier à joindre.</translation>
    </message>
    <message>
        <source>{folder}: holds more than {most} files.</source>
        <translation>{folder}&#xa0;: contient plus de {most} fichiers.</translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <source>A group needs two findings at least.</source>
        <translation>Un groupe exige au moins deux constatations.</translation>
    </message>
    <message>
        <source>A positive practice and a weakness do not say the same.</source>
        <translation>Une bonne pratique et une faiblesse ne disent pas la même chose.</translation>
    </message>
    <message>
        <source>Bring it back first, or leave it out.</source>
        <translation>La rétablir d&apos;abord, ou l&apos;omettre.</translation>
    </message>
    <message>
        <source>Choose those that say the same.</source>
        <translation>Choisir celles qui disent la même chose.</translation>
    </message>
    <message>
        <source>Findings of different audits cannot be grouped.</source>
        <translation>Des constatations d&apos;audits différents ne peuvent pas être groupées.</translation>
    </message>
    <message>
        <source>Join the groups, or ungroup one of them first.</source>
        <translation>Réunir les groupes, ou dégrouper d&apos;abord l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>En omettre une.</translation>
    </message>
    <message>
        <source>Mark the later one as a repeat of the earlier one instead.</source>
        <translation>Marquer plutôt la plus récente comme répétition de la plus ancienne.</translation>
    </message>
    <message>
        <source>Nobody said that they are not the same.</source>
        <translation>Personne n&apos;a indiqué qu&apos;elles sont différentes.</translation>
    </message>
    <message>
        <source>Take one of them out of it first.</source>
        <translation>En sortir d&apos;abord une.</translation>
    </message>
    <message>
        <source>The finding to be read first is not among them.</source>
        <translation>La constatation à lire en premier n&apos;en fait pas partie.</translation>
    </message>
    <message>
        <source>These findings are not grouped any more.</source>
        <translation>Ces constatations ne sont plus groupées.</translation>
    </message>
    <message>
        <source>They are in different groups: {titles}.</source>
        <translation>Elles sont dans des groupes différents&#xa0;: {titles}.</translation>
    </message>
    <message>
        <source>They are in one group.</source>
        <translation>Elles sont dans un même groupe.</translation>
    </message>
    <message>
        <source>{number} is in no group.</source>
        <translation>{number} n&apos;est dans aucun groupe.</translation>
    </message>
    <message>
        <source>{number} was withdrawn.</source>
        <translation>{number} a été retirée.</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Documented information</source>
        <translation>Information documentée</translation>
    </message>
    <message>
        <source>Evidence to expect</source>
        <translation>Preuves attendues</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>ITIL 4</source>
        <translation>ITIL 4</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Show all of the guidance</source>
        <translation>Afficher tous les repères</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Show or hide the guidance</source>
        <translation>Afficher ou masquer les repères</translation>
    </message>
    <message>
        <source>the standard calls for it</source>
        <translation>exigée par la norme</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Add evidence</source>
        <translation>Ajouter une preuve</translation>
    </message>
    <message>
        <source>Answer a question with a key</source>
        <translation>Répondre à une question par une touche</translation>
    </message>
    <message>
        <source>Choose a question in the list and press 1 for “conforms”, or 2 to 6.</source>
        <translation>Choisir une question dans la liste et appuyer sur 1 pour «&#xa0;conforme&#xa0;», ou de 2 à 6.</translation>
    </message>
    <message>
        <source>Drop a file on a question, or press E and choose one.</source>
        <translation>Déposer un fichier sur une question, ou appuyer sur E et en choisir un.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Find something</source>
        <translation>Trouver quelque chose</translation>
    </message>
    <message>
        <source>On the Report page, press “Report as PDF…” and choose a place.</source>
        <translation>À la page Rapport, appuyer sur «&#xa0;Rapport en PDF…&#xa0;» et choisir un emplacement.</translation>
    </message>
    <message>
        <source>Open the Report page: what is missing is listed, what blocks comes first.</source>
        <translation>Ouvrir la page Rapport&#xa0;: ce qui manque y est listé, ce qui bloque vient en premier.</translation>
    </message>
    <message>
        <source>Press Ctrl+F, type a word such as “change”, and look at what is left.</source>
        <translation>Appuyer sur Ctrl+F, taper un mot comme «&#xa0;changement&#xa0;» et regarder ce qui reste.</translation>
    </message>
    <message>
        <source>Press Ctrl+Shift+N on a question; note and evidence come along.</source>
        <translation>Appuyer sur Ctrl+Maj+N sur une question&#xa0;; la note et les preuves suivent.</translation>
    </message>
    <message>
        <source>Press Ctrl+Z in the list. The Edit menu names what it takes back.</source>
        <translation>Appuyer sur Ctrl+Z dans la liste. Le menu Édition nomme ce qui est annulé.</translation>
    </message>
    <message>
        <source>Press T and write what was seen. Esc leads back; it saves itself.</source>
        <translation>Appuyer sur T et écrire ce qui a été vu. Échap ramène en arrière&#xa0;; l&apos;enregistrement est automatique.</translation>
    </message>
    <message>
        <source>Raise a finding</source>
        <translation>Relever une constatation</translation>
    </message>
    <message>
        <source>See what is missing</source>
        <translation>Voir ce qui manque</translation>
    </message>
    <message>
        <source>Take something back</source>
        <translation>Annuler une action</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Rédiger une note</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>All steps</source>
        <translation>Toutes les étapes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>Fermer le guide</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Help → Guide brings it back</source>
        <translation>Aide → Guide le ramène</translation>
    </message>
    <message>
        <source>Start the guide over</source>
        <translation>Recommencer le guide</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>C&apos;est tout</translation>
    </message>
    <message>
        <source>You have done every step. The guide stays in the Help menu.</source>
        <translation>Vous avez fait toutes les étapes. Le guide reste dans le menu Aide.</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
</context>
<context>
    <name>HandOut</name>
    <message>
        <source>Choose what to hand out, and to whom.</source>
        <translation>Choisir quoi confier, et à qui.</translation>
    </message>
    <message>
        <source>Everything at the site {}</source>
        <translation>Tout sur le site {}</translation>
    </message>
    <message>
        <source>Everything of the client account {}</source>
        <translation>Tout le compte client {}</translation>
    </message>
    <message>
        <source>Question {}</source>
        <translation>Question {}</translation>
    </message>
    <message>
        <source>The audit has no {kind} &quot;{part}&quot;.</source>
        <translation>L&apos;audit n&apos;a pas de {kind} «&#xa0;{part}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no such person in this workspace.</source>
        <translation>Cette personne n&apos;existe pas dans cet espace de travail.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>repris</translation>
    </message>
</context>
<context>
    <name>HandOutBoard</name>
    <message>
        <source>Auditors and what they have to do</source>
        <translation>Auditeurs et ce qu&apos;ils ont à faire</translation>
    </message>
    <message>
        <source>Every question is handed to somebody.</source>
        <translation>Chaque question est confiée à quelqu&apos;un.</translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation>Confier à…</translation>
    </message>
    <message>
        <source>Hand what is ticked, or the row in hand, to auditors: Enter in the list; Space ticks</source>
        <translation>Confier à des auditeurs ce qui est coché, ou la ligne en cours&#xa0;: Entrée dans la liste&#xa0;; Espace coche</translation>
    </message>
    <message>
        <source>Name the auditors under Team and auditees first.</source>
        <translation>Indiquer d&apos;abord les auditeurs sous Équipe et audités.</translation>
    </message>
    <message>
        <source>Nothing is handed out yet: every question is everybody&apos;s.</source>
        <translation>Rien n&apos;est encore confié&#xa0;: chaque question revient à tous.</translation>
    </message>
    <message>
        <source>Parts of the audit and who has them</source>
        <translation>Parties de l&apos;audit et leurs auditeurs</translation>
    </message>
    <message>
        <source>Questions that are handed to nobody: {}</source>
        <translation>Questions confiées à personne&#xa0;: {}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take what is ticked, or the row in hand, back from everybody</source>
        <translation>Reprendre à tous ce qui est coché, ou la ligne en cours</translation>
    </message>
</context>
<context>
    <name>HandToDialog</name>
    <message>
        <source>&amp;Due</source>
        <translation>Échéan&amp;ce</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Échéance</translation>
    </message>
    <message>
        <source>For example: the night shift, please</source>
        <translation>Par exemple&#xa0;: prendre l&apos;équipe de nuit</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Confier</translation>
    </message>
    <message>
        <source>Hand out in spite of own work</source>
        <translation>Confier malgré le propre travail</translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation>Confier à…</translation>
    </message>
    <message>
        <source>Name the auditors under Plan, Team and auditees first.</source>
        <translation>Indiquer d&apos;abord les auditeurs sous Plan, Équipe et audités.</translation>
    </message>
    <message>
        <source>Nobody of the team is free of own work here.</source>
        <translation>Tous les membres de l&apos;équipe ont ici leur propre travail.</translation>
    </message>
    <message>
        <source>Note for the auditor</source>
        <translation>Note pour l&apos;auditeur</translation>
    </message>
    <message>
        <source>Nothing stands against: {}</source>
        <translation>Rien ne s&apos;y oppose&#xa0;: {}</translation>
    </message>
    <message>
        <source>Reason in spite of own work; it is printed in the report</source>
        <translation>Motif malgré le propre travail&#xa0;; il est imprimé dans le rapport</translation>
    </message>
    <message>
        <source>Take it from {}</source>
        <translation>Le reprendre à {}</translation>
    </message>
    <message>
        <source>Why nevertheless; printed in the report</source>
        <translation>Pourquoi malgré tout&#xa0;; imprimé dans le rapport</translation>
    </message>
    <message>
        <source>{load} of {available}</source>
        <translation>{load} sur {available}</translation>
    </message>
    <message>
        <source>{name}: {questions}, {minutes}</source>
        <translation>{name}&#xa0;: {questions}, {minutes}</translation>
    </message>
    <message>
        <source>{parts} and others, {count} in all</source>
        <translation>{parts} et d&apos;autres, {count} en tout</translation>
    </message>
</context>
<context>
    <name>HandingPage</name>
    <message>
        <source>Name other auditors on the first page to hand sections to them.</source>
        <translation>Nommer d&apos;autres auditeurs à la première page pour leur confier des sections.</translation>
    </message>
</context>
<context>
    <name>HeatTiles</name>
    <message>
        <source>0 of {} answered</source>
        <translation>0 réponse sur {}</translation>
    </message>
    <message>
        <source>Results by clause</source>
        <translation>Résultats par article</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>{} % fulfilled</source>
        <translation>{}&#xa0;% réalisé</translation>
    </message>
    <message>
        <source>{} % met</source>
        <translation>{}&#xa0;% satisfait</translation>
    </message>
    <message>
        <source>{} · {} of {}</source>
        <translation>{} · {} sur {}</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Cancelled; nothing of the sample is left behind</source>
        <translation>Annulé&#xa0;; il ne reste rien de l&apos;exemple</translation>
    </message>
    <message>
        <source>ISO20K Audit Workbench {}</source>
        <translation>ISO20K Audit Workbench {}</translation>
    </message>
    <message>
        <source>Internal audits of a service management system against ISO/IEC 20000-1:2018. Works offline; nothing leaves this computer.</source>
        <translation>Audits internes d&apos;un système de management des services selon l&apos;ISO/IEC 20000-1:2018. Fonctionne hors ligne&#xa0;; rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Making the sample audit</source>
        <translation>Création de l&apos;audit d&apos;exemple</translation>
    </message>
    <message>
        <source>Open an audit first, for example the sample audit in the Help menu.</source>
        <translation>Ouvrir d&apos;abord un audit, par exemple l&apos;audit d&apos;exemple du menu Aide.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Start the sample over?</source>
        <translation>Recommencer l&apos;exemple&#xa0;?</translation>
    </message>
    <message>
        <source>The sample audit is being made</source>
        <translation>L&apos;audit d&apos;exemple est en cours de création</translation>
    </message>
    <message>
        <source>The sample is made anew, which takes a quarter of a minute. What was tried in it is gone.</source>
        <translation>L&apos;exemple est recréé, ce qui prend un quart de minute. Ce qui y a été essayé disparaît.</translation>
    </message>
    <message>
        <source>What&apos;s new in {}: the program was brought up to date.</source>
        <translation>Nouveautés de {}&#xa0;: le programme a été mis à jour.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>{value} (reason: {why})</source>
        <translation>{value} (motif&#xa0;: {why})</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Changes, newest first</source>
        <translation>Modifications, les plus récentes d&apos;abord</translation>
    </message>
    <message>
        <source>Changes: {}</source>
        <translation>Modifications&#xa0;: {}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all of them</source>
        <translation>Copier les lignes choisies, ou toutes</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Filter by any word</source>
        <translation>Filtrer par un mot quelconque</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filtrer l&apos;historique</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Lines copied: {}</source>
        <translation>Lignes copiées&#xa0;: {}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>{} of {} changes match</source>
        <translation>{} modifications sur {} correspondent</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;Norme</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Checklist to import</source>
        <translation>Liste de contrôle à importer</translation>
    </message>
    <message>
        <source>Checklists ({})</source>
        <translation>Listes de contrôle ({})</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Id of the checklist</source>
        <translation>Identifiant de la liste de contrôle</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a checklist</source>
        <translation>Importer une liste de contrôle</translation>
    </message>
    <message>
        <source>Imported: {}</source>
        <translation>Importée&#xa0;: {}</translation>
    </message>
    <message>
        <source>Keeping the checklist</source>
        <translation>Conservation de la liste de contrôle</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omises</translation>
    </message>
    <message>
        <source>Look at these</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n&apos;a été importé.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Reading the checklist</source>
        <translation>Lecture de la liste de contrôle</translation>
    </message>
    <message>
        <source>Reading {}</source>
        <translation>Lecture de {}</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Standard of its clauses</source>
        <translation>Norme de ses articles</translation>
    </message>
    <message>
        <source>Title of the checklist</source>
        <translation>Titre de la liste de contrôle</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Contenu d&apos;origine</translation>
    </message>
    <message>
        <source>{questions} questions from {rows} rows; {skipped} rows left out, each with its reason</source>
        <translation>{questions} questions tirées de {rows} lignes&#xa0;; {skipped} lignes omises, chacune avec son motif</translation>
    </message>
</context>
<context>
    <name>InboxWatch</name>
    <message>
        <source>Attached, but not moved to the folder taken: {}</source>
        <translation>Joints, mais non déplacés vers le dossier taken&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>InboxWindow</name>
    <message>
        <source>&amp;Move attached files to the subfolder &quot;taken&quot;</source>
        <translation>&amp;Déplacer les fichiers joints vers le sous-dossier «&#xa0;taken&#xa0;»</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Attach them here, or drag them to a question, finding or action.</source>
        <translation>Les joindre ici, ou les glisser sur une question, une constatation ou une action.</translation>
    </message>
    <message>
        <source>Attach to {place}</source>
        <translation>Joindre à {place}</translation>
    </message>
    <message>
        <source>Attach {count} to {place}</source>
        <translation>Joindre {count} à {place}</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose the folder where your phone or camera puts its photos. New files in it are offered here, ready to attach to the question in hand. Nothing is deleted there.</source>
        <translation>Choisir le dossier où votre téléphone ou appareil photo dépose ses photos. Les nouveaux fichiers sont proposés ici, prêts à être joints à la question en cours. Rien n&apos;y est supprimé.</translation>
    </message>
    <message>
        <source>Close the inbox, leave the files</source>
        <translation>Fermer la boîte de réception, laisser les fichiers</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Do not tell of the selected files again</source>
        <translation>Ne plus annoncer les fichiers sélectionnés</translation>
    </message>
    <message>
        <source>Does not tell of them again; the files stay (Del)</source>
        <translation>Ne les annonce plus&#xa0;; les fichiers restent (Suppr)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Files in the inbox</source>
        <translation>Fichiers de la boîte de réception</translation>
    </message>
    <message>
        <source>Inbox folder</source>
        <translation>Dossier de réception</translation>
    </message>
    <message>
        <source>Inbox for photos and files</source>
        <translation>Boîte de réception des photos et fichiers</translation>
    </message>
    <message>
        <source>Known to this audit already: {}.</source>
        <translation>Déjà connus de cet audit&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>New files: {}.</source>
        <translation>Nouveaux fichiers&#xa0;: {}.</translation>
    </message>
    <message>
        <source>No inbox folder yet</source>
        <translation>Pas encore de dossier de réception</translation>
    </message>
    <message>
        <source>Nothing new in this folder. New photos show up here by themselves.</source>
        <translation>Rien de nouveau dans ce dossier. Les nouvelles photos apparaissent ici d&apos;elles-mêmes.</translation>
    </message>
    <message>
        <source>Open an audit first</source>
        <translation>Ouvrir d&apos;abord un audit</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Ne plus surveiller</translation>
    </message>
    <message>
        <source>The folder is not there now. It is watched again as soon as it comes back.</source>
        <translation>Le dossier est absent pour l&apos;instant. Il sera de nouveau surveillé dès son retour.</translation>
    </message>
    <message>
        <source>{name}
is {number} already</source>
        <translation>{name}
est déjà {number}</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>By {author}, passed on by {sender} without the seal of {author}: entries {count}.</source>
        <translation>De {author}, transmises par {sender} sans le sceau de {author}&#xa0;: {count} entrées.</translation>
    </message>
    <message>
        <source>Copy {copy}, line {line}</source>
        <translation>Copie {copy}, ligne {line}</translation>
    </message>
    <message>
        <source>Entries of a newer version of the program, which are kept and passed on, but not shown: {count}</source>
        <translation>Entrées d&apos;une version plus récente du programme, conservées et transmises, mais non affichées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Entries of earlier packages that no longer have to wait: {count}</source>
        <translation>Entrées de paquets antérieurs qui n&apos;ont plus à attendre&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Entries that are not for this copy, of which only the place comes: {count}</source>
        <translation>Entrées non destinées à cette copie, dont seule la place est reprise&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Entries that were taken back here and come again: {count}</source>
        <translation>Entrées annulées ici et qui reviennent&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Evidence files that are neither in the package nor here: {count}</source>
        <translation>Fichiers de preuve absents du paquet et d&apos;ici&#xa0;: {count}</translation>
    </message>
    <message>
        <source>In the name of {author}, but from the device of {owner}: entries {count}.</source>
        <translation>Au nom de {author}, mais depuis l&apos;appareil de {owner}&#xa0;: {count} entrées.</translation>
    </message>
    <message>
        <source>It says it is from {name}, but it is signed with the key of {owner}.</source>
        <translation>Il se dit de {name}, mais il est signé avec la clé de {owner}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its sender to write the package again.</source>
        <translation>Rien n&apos;a été modifié. Demander à l&apos;expéditeur de réécrire le paquet.</translation>
    </message>
    <message>
        <source>Reading entries</source>
        <translation>Lecture des entrées</translation>
    </message>
    <message>
        <source>Signed by a device of {name} that was retired. Take it in only if you know it was written before.</source>
        <translation>Signé par un appareil de {name} mis hors service. Ne l&apos;importer que si vous savez qu&apos;il a été écrit avant.</translation>
    </message>
    <message>
        <source>Signed by this computer.</source>
        <translation>Signé par cet ordinateur.</translation>
    </message>
    <message>
        <source>Signed by {name}, whose key is trusted here.</source>
        <translation>Signé par {name}, dont la clé est de confiance ici.</translation>
    </message>
    <message>
        <source>Signed with a key that nobody confirmed on this computer. It says it is from {name}. Compare the fingerprint with {name}, in person or by telephone, before you trust it.</source>
        <translation>Signé avec une clé que personne n&apos;a confirmée sur cet ordinateur. Il se dit de {name}. Comparer l&apos;empreinte avec {name}, en personne ou par téléphone, avant de lui faire confiance.</translation>
    </message>
    <message>
        <source>The audit is not in this workspace yet; it will be added.</source>
        <translation>L&apos;audit n&apos;est pas encore dans cet espace de travail&#xa0;; il sera ajouté.</translation>
    </message>
    <message>
        <source>The clock of {person} was put back by {time}.</source>
        <translation>L&apos;horloge de {person} a été reculée de {time}.</translation>
    </message>
    <message>
        <source>The clock of {sender} is ahead of this computer&apos;s by {time}.</source>
        <translation>L&apos;horloge de {sender} avance de {time} sur celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no key to trust.</source>
        <translation>Il n&apos;y a aucune clé à laquelle faire confiance.</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished">{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{place}: belongs to another audit than the package.</source>
        <translation>{place}&#xa0;: appartient à un autre audit que le paquet.</translation>
    </message>
    <message>
        <source>{sender} writes: {note}</source>
        <translation>{sender} écrit&#xa0;: {note}</translation>
    </message>
</context>
<context>
    <name>Independence</name>
    <message>
        <source>And {count} more.</source>
        <translation>Et {count} de plus.</translation>
    </message>
    <message>
        <source>Nothing was handed out. Choose another auditor, or give a reason; it is printed in the report.</source>
        <translation>Rien n&apos;a été confié. Choisir un autre auditeur, ou donner un motif&#xa0;; il est imprimé dans le rapport.</translation>
    </message>
    <message>
        <source>Say which: a name, or the number of a clause.</source>
        <translation>Indiquer lequel&#xa0;: un nom, ou le numéro d&apos;un article.</translation>
    </message>
    <message>
        <source>There is no such person in this workspace.</source>
        <translation>Cette personne n&apos;existe pas dans cet espace de travail.</translation>
    </message>
    <message>
        <source>recorded by mistake</source>
        <translation>consigné par erreur</translation>
    </message>
    <message>
        <source>{areas}, in {items}</source>
        <translation>{areas}, dans {items}</translation>
    </message>
    <message>
        <source>{area}, until {day}</source>
        <translation>{area}, jusqu&apos;au {day}</translation>
    </message>
    <message>
        <source>{person} may not audit {part}: own work ({areas}).</source>
        <translation>{person} ne peut pas auditer {part}&#xa0;: propre travail ({areas}).</translation>
    </message>
</context>
<context>
    <name>InterviewBar</name>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>End the interview</source>
        <translation>Terminer l&apos;entretien</translation>
    </message>
    <message>
        <source>Interview in progress</source>
        <translation>Entretien en cours</translation>
    </message>
    <message>
        <source>Interview with {who}, since {when}</source>
        <translation>Entretien avec {who}, depuis {when}</translation>
    </message>
    <message>
        <source>Questions: {}</source>
        <translation>Questions&#xa0;: {}</translation>
    </message>
    <message>
        <source>Show the running interview</source>
        <translation>Afficher l&apos;entretien en cours</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>What you answer from now on is not part of it</source>
        <translation>Vos réponses à partir de maintenant n&apos;en font plus partie</translation>
    </message>
</context>
<context>
    <name>InterviewChips</name>
    <message>
        <source>Add to the interview with {}</source>
        <translation>Ajouter à l&apos;entretien avec {}</translation>
    </message>
    <message>
        <source>Add to the running interview</source>
        <translation>Ajouter à l&apos;entretien en cours</translation>
    </message>
    <message>
        <source>Asked by {}</source>
        <translation>Posée par {}</translation>
    </message>
    <message>
        <source>Del: not asked in it</source>
        <translation>Suppr&#xa0;: non posée dans cet entretien</translation>
    </message>
    <message>
        <source>Interview with {who}, {when}</source>
        <translation>Entretien avec {who}, {when}</translation>
    </message>
    <message>
        <source>Interviews about this question</source>
        <translation>Entretiens sur cette question</translation>
    </message>
    <message>
        <source>Not asked in it</source>
        <translation>Non posée dans cet entretien</translation>
    </message>
    <message>
        <source>Show the interview…</source>
        <translation>Afficher l&apos;entretien…</translation>
    </message>
    <message>
        <source>With {}; what you answer while it runs is added by itself</source>
        <translation>Avec {}&#xa0;; vos réponses pendant ce temps s&apos;y ajoutent d&apos;elles-mêmes</translation>
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
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Say who is asked.</source>
        <translation>Indiquer qui est interrogé.</translation>
    </message>
    <message>
        <source>The role is enough.</source>
        <translation>La fonction suffit.</translation>
    </message>
    <message>
        <source>This is the interview of another auditor.</source>
        <translation>C&apos;est l&apos;entretien d&apos;un autre auditeur.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Cet espace de travail est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Without a role</source>
        <translation>Sans fonction</translation>
    </message>
    <message>
        <source>interview taken away</source>
        <translation>entretien retiré</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>depuis {}</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>{who}, {site}</source>
        <translation>{who}, {site}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} à {}</translation>
    </message>
</context>
<context>
    <name>InterviewsDialog</name>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>End the interview</source>
        <translation>Terminer l&apos;entretien</translation>
    </message>
    <message>
        <source>Enter goes to the question, Del takes it out of the interview</source>
        <translation>Entrée va à la question, Suppr la retire de l&apos;entretien</translation>
    </message>
    <message>
        <source>For example shift lead; this is what the report names</source>
        <translation>Par exemple chef d&apos;équipe&#xa0;; c&apos;est ce que nomme le rapport</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No interviews yet. Start one here, or type a role under “Interviewed” beside a question.</source>
        <translation>Aucun entretien. En commencer un ici, ou saisir une fonction sous «&#xa0;Personnes interrogées&#xa0;» à côté d&apos;une question.</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Non imprimé</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Questions asked in it</source>
        <translation>Questions posées dans cet entretien</translation>
    </message>
    <message>
        <source>Start an interview…</source>
        <translation>Commencer un entretien…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the interview away</source>
        <translation>Retirer l&apos;entretien</translation>
    </message>
    <message>
        <source>What does not belong to one question</source>
        <translation>Ce qui ne relève pas d&apos;une seule question</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
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
        <translation>Échec&#xa0;: {title} ({error}).</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>You work here as {name} from now on, as {sender} has you in the audit team.</source>
        <translation>Vous travaillez désormais ici en tant que {name}, comme {sender} vous a inscrit dans l&apos;équipe d&apos;audit.</translation>
    </message>
    <message>
        <source>the same person as {name} of the audit team</source>
        <translation>la même personne que {name} de l&apos;équipe d&apos;audit</translation>
    </message>
</context>
<context>
    <name>KeyCapture</name>
    <message>
        <source>Change the key…</source>
        <translation>Modifier la touche…</translation>
    </message>
    <message>
        <source>Press the new key… (Esc leaves)</source>
        <translation>Appuyer sur la nouvelle touche… (Échap abandonne)</translation>
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
        <translation>Joindre une preuve</translation>
    </message>
    <message>
        <source>Change what is selected</source>
        <translation>Modifier la sélection</translation>
    </message>
    <message>
        <source>Conforms, go to the next question</source>
        <translation>Conforme, aller à la question suivante</translation>
    </message>
    <message>
        <source>Filter the list by words</source>
        <translation>Filtrer la liste par mots</translation>
    </message>
    <message>
        <source>First, last question; a page up, down</source>
        <translation>Première, dernière question&#xa0;; page précédente, suivante</translation>
    </message>
    <message>
        <source>Flag: come back to it</source>
        <translation>Signaler&#xa0;: y revenir</translation>
    </message>
    <message>
        <source>Hand what is selected to an auditor</source>
        <translation>Confier la sélection à un auditeur</translation>
    </message>
    <message>
        <source>Major nonconformity, write the note</source>
        <translation>Non-conformité majeure, rédiger la note</translation>
    </message>
    <message>
        <source>Menu of the question</source>
        <translation>Menu de la question</translation>
    </message>
    <message>
        <source>Minor nonconformity, write the note</source>
        <translation>Non-conformité mineure, rédiger la note</translation>
    </message>
    <message>
        <source>Next flagged question</source>
        <translation>Question signalée suivante</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Next unanswered question</source>
        <translation>Question suivante sans réponse</translation>
    </message>
    <message>
        <source>Not applicable, go to the next question</source>
        <translation>Non applicable, aller à la question suivante</translation>
    </message>
    <message>
        <source>Not sampled, go to the next question</source>
        <translation>Non échantillonné, aller à la question suivante</translation>
    </message>
    <message>
        <source>Opportunity for improvement, write the note</source>
        <translation>Opportunité d&apos;amélioration, rédiger la note</translation>
    </message>
    <message>
        <source>Previous flagged question</source>
        <translation>Question signalée précédente</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Question précédente</translation>
    </message>
    <message>
        <source>Previous unanswered question</source>
        <translation>Question précédente sans réponse</translation>
    </message>
    <message>
        <source>Question list: answering</source>
        <translation>Liste de questions&#xa0;: répondre</translation>
    </message>
    <message>
        <source>Question list: moving</source>
        <translation>Liste de questions&#xa0;: se déplacer</translation>
    </message>
    <message>
        <source>Question list: recording</source>
        <translation>Liste de questions&#xa0;: consigner</translation>
    </message>
    <message>
        <source>Quick note, without leaving the list</source>
        <translation>Note rapide, sans quitter la liste</translation>
    </message>
    <message>
        <source>Raise a finding, or open the one there is</source>
        <translation>Relever une constatation, ou ouvrir celle qui existe</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <translation>Comme la dernière fois</translation>
    </message>
    <message>
        <source>Select every question of the list</source>
        <translation>Sélectionner toutes les questions de la liste</translation>
    </message>
    <message>
        <source>Select several; what is done then is done to all</source>
        <translation>En sélectionner plusieurs&#xa0;; toute action vaut alors pour toutes</translation>
    </message>
    <message>
        <source>Show every question again</source>
        <translation>Afficher de nouveau toutes les questions</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>Retirer la réponse</translation>
    </message>
    <message>
        <source>View the evidence</source>
        <translation>Voir les preuves</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Rédiger la note</translation>
    </message>
    <message>
        <source>{} alone would be typed into texts. Hold Ctrl or Alt with it, or take a function key.</source>
        <translation>{} seule s&apos;écrirait dans les textes. Y ajouter Ctrl ou Alt, ou prendre une touche de fonction.</translation>
    </message>
    <message>
        <source>{} means the same in every program and stays as it is.</source>
        <translation>{} a le même sens dans tous les programmes et reste inchangée.</translation>
    </message>
    <message>
        <source>{} moves or edits and stays as it is.</source>
        <translation>{} sert à se déplacer ou à modifier et reste inchangée.</translation>
    </message>
    <message>
        <source>{} opens a menu or goes to an input.</source>
        <translation>{} ouvre un menu ou va à un champ.</translation>
    </message>
    <message>
        <source>{} presses buttons and stays as it is.</source>
        <translation>{} actionne les boutons et reste inchangée.</translation>
    </message>
    <message>
        <source>{} works in the note and stays as it is.</source>
        <translation>{} sert dans la note et reste inchangée.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Change keys</source>
        <translation>Modifier les touches</translation>
    </message>
    <message>
        <source>Changed; at first: {}</source>
        <translation>Modifiée&#xa0;; au départ&#xa0;: {}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>No key any more: {}</source>
        <translation>N&apos;a plus de touche&#xa0;: {}</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Search by words or by key, for example note or Ctrl+E</source>
        <translation>Chercher par mots ou par touche, par exemple note ou Ctrl+E</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Chercher dans les commandes</translation>
    </message>
    <message>
        <source>Single letters, digits and signs are keys in the question list</source>
        <translation>Lettres seules, chiffres et signes servent de touches dans la liste de questions</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Les échanger</translation>
    </message>
    <message>
        <source>Switch them off where they are pressed by mistake or spoken input types them</source>
        <translation>Les désactiver là où elles sont pressées par erreur ou saisies par la dictée</translation>
    </message>
    <message>
        <source>The command stays in its menu</source>
        <translation>La commande reste dans son menu</translation>
    </message>
    <message>
        <source>The key that it had at first</source>
        <translation>La touche de départ</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>{command}: {key}</source>
        <translation>{command}&#xa0;: {key}</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”. Swap the two, or press another key.</source>
        <translation>{key} appartient à «&#xa0;{command}&#xa0;». Échanger les deux ou appuyer sur une autre touche.</translation>
    </message>
    <message>
        <source>{key} is for “{command}” now.</source>
        <translation>{key} sert maintenant à «&#xa0;{command}&#xa0;».</translation>
    </message>
    <message>
        <source>{key} stays with “{command}”.</source>
        <translation>{key} reste à «&#xa0;{command}&#xa0;».</translation>
    </message>
    <message>
        <source>{} always works.</source>
        <translation>{} fonctionne toujours.</translation>
    </message>
    <message>
        <source>“{command}”: {key}.</source>
        <translation>«&#xa0;{command}&#xa0;»&#xa0;: {key}.</translation>
    </message>
</context>
<context>
    <name>LastTime</name>
    <message>
        <source>As in {audit} of {day}; not looked at anew.</source>
        <translation>Comme dans {audit} du {day}&#xa0;; non réexaminé.</translation>
    </message>
    <message>
        <source>As in {audit}; not looked at anew.</source>
        <translation>Comme dans {audit}&#xa0;; non réexaminé.</translation>
    </message>
</context>
<context>
    <name>LastTimeLine</name>
    <message>
        <source>Answer as last time; the note will say that it was not looked at anew</source>
        <translation>Répondre comme la dernière fois&#xa0;; la note dira que le point n&apos;a pas été réexaminé</translation>
    </message>
    <message>
        <source>Last time ({when}): {result}.</source>
        <translation>La dernière fois ({when})&#xa0;: {result}.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take over  {}</source>
        <translation>Reprendre  {}</translation>
    </message>
    <message>
        <source>Take over the answer of last time</source>
        <translation>Reprendre la réponse de la dernière fois</translation>
    </message>
    <message>
        <source>The question is answered in another way now.</source>
        <translation>Le type de réponse à la question a changé.</translation>
    </message>
    <message>
        <source>The text of the question has changed since.</source>
        <translation>Le texte de la question a changé depuis.</translation>
    </message>
    <message>
        <source>the auditors differed</source>
        <translation>les auditeurs divergeaient</translation>
    </message>
    <message>
        <source>{audit}, {day}</source>
        <translation>{audit}, {day}</translation>
    </message>
    <message>
        <source>{finding}, closed.</source>
        <translation>{finding}, clôturée.</translation>
    </message>
    <message>
        <source>{finding}, open.</source>
        <translation>{finding}, ouverte.</translation>
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
        <translation>Bibliothèque CISO Assistant</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listes de contrôle</translation>
    </message>
    <message>
        <source>Checklists that come with the program are copied when you edit them.</source>
        <translation>Les listes de contrôle fournies avec le programme sont copiées lorsque vous les modifiez.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Excel template that imports back</source>
        <translation>Modèle Excel réimportable</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export the checklist</source>
        <translation>Exporter la liste de contrôle</translation>
    </message>
    <message>
        <source>Exporting the checklist</source>
        <translation>Exportation de la liste de contrôle</translation>
    </message>
    <message>
        <source>Filter by title, id or standard</source>
        <translation>Filtrer par titre, identifiant ou norme</translation>
    </message>
    <message>
        <source>Filter the checklists</source>
        <translation>Filtrer les listes de contrôle</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Licensed text…</source>
        <translation>Texte sous licence…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouvelle…</translation>
    </message>
    <message>
        <source>Opening the checklist</source>
        <translation>Ouverture de la liste de contrôle</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Reading checklists</source>
        <translation>Lecture des listes de contrôle</translation>
    </message>
    <message>
        <source>Start an audit</source>
        <translation>Commencer un audit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Écrit&#xa0;: {}</translation>
    </message>
    <message>
        <source>YAML file</source>
        <translation>Fichier YAML</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
</context>
<context>
    <name>LicensedNote</name>
    <message>
        <source>Show or hide your licensed text of the clause</source>
        <translation>Afficher ou masquer votre texte sous licence de l&apos;article</translation>
    </message>
    <message>
        <source>Text of {}</source>
        <translation>Texte de {}</translation>
    </message>
    <message>
        <source>The text of this clause has changed since {}: ask again.</source>
        <translation>Le texte de cet article a changé depuis {}&#xa0;: poser de nouveau la question.</translation>
    </message>
    <message>
        <source>Your licensed text of the clause</source>
        <translation>Votre texte sous licence de l&apos;article</translation>
    </message>
</context>
<context>
    <name>LicensedTextDialog</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Clauses taken over: {}</source>
        <translation>Articles repris&#xa0;: {}</translation>
    </message>
    <message>
        <source>Clauses with text: {}</source>
        <translation>Articles avec texte&#xa0;: {}</translation>
    </message>
    <message>
        <source>Clauses; those with text are ticked</source>
        <translation>Articles&#xa0;; ceux qui ont un texte sont cochés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Import text file…</source>
        <translation>Importer un fichier texte…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keeping licensed text</source>
        <translation>Conservation du texte sous licence</translation>
    </message>
    <message>
        <source>Licensed text</source>
        <translation>Texte sous licence</translation>
    </message>
    <message>
        <source>No clause was recognised. Each has to begin with its number on a line, like 8.6.1.</source>
        <translation>Aucun article n&apos;a été reconnu. Chacun doit commencer par son numéro en début de ligne, comme 8.6.1.</translation>
    </message>
    <message>
        <source>Paste all clauses</source>
        <translation>Coller tous les articles</translation>
    </message>
    <message>
        <source>Paste the text of this clause from your licensed copy</source>
        <translation>Coller le texte de cet article tiré de votre exemplaire sous licence</translation>
    </message>
    <message>
        <source>Reading licensed text</source>
        <translation>Lecture du texte sous licence</translation>
    </message>
    <message>
        <source>Reading the text file</source>
        <translation>Lecture du fichier texte</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Remove all licensed text of {} from this computer?</source>
        <translation>Supprimer de cet ordinateur tout le texte sous licence de {}&#xa0;?</translation>
    </message>
    <message>
        <source>Removing licensed text</source>
        <translation>Suppression du texte sous licence</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norme</translation>
    </message>
    <message>
        <source>Text file of the standard</source>
        <translation>Fichier texte de la norme</translation>
    </message>
    <message>
        <source>Text files (*.txt *.md)</source>
        <translation>Fichiers texte (*.txt *.md)</translation>
    </message>
    <message>
        <source>Text that you licensed stays on this computer. It is shown beside the question, and is in no workspace, package, report or register. An audit keeps only a fingerprint, so that the program can say when the text of a clause has changed.</source>
        <translation>Le texte dont vous avez la licence reste sur cet ordinateur. Il s&apos;affiche à côté de la question et ne figure dans aucun espace de travail, paquet, rapport ou registre. Un audit n&apos;en garde qu&apos;une empreinte, afin que le programme puisse dire quand le texte d&apos;un article a changé.</translation>
    </message>
    <message>
        <source>Your licensed text of the clause</source>
        <translation>Votre texte sous licence de l&apos;article</translation>
    </message>
</context>
<context>
    <name>LinkEvidenceDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Evidence of the audit</source>
        <translation>Preuves de l&apos;audit</translation>
    </message>
    <message>
        <source>Filter by number, caption or file name</source>
        <translation>Filtrer par numéro, légende ou nom de fichier</translation>
    </message>
    <message>
        <source>Filter the evidence</source>
        <translation>Filtrer les preuves</translation>
    </message>
    <message>
        <source>Link evidence</source>
        <translation>Lier des preuves</translation>
    </message>
    <message>
        <source>REF</source>
        <translation>RÉF</translation>
    </message>
    <message>
        <source>The audit has no evidence yet.</source>
        <translation>L&apos;audit n&apos;a pas encore de preuves.</translation>
    </message>
    <message>
        <source>Ticked evidence supports this record.</source>
        <translation>Les preuves cochées étayent cet enregistrement.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Backed up and checked: {}</source>
        <translation>Sauvegardé et vérifié&#xa0;: {}</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>History of this audit</source>
        <translation>Historique de cet audit</translation>
    </message>
    <message>
        <source>ISO20K Audit Workbench</source>
        <translation>ISO20K Audit Workbench</translation>
    </message>
    <message>
        <source>NOT SAVED: {}</source>
        <translation>NON ENREGISTRÉ&#xa0;: {}</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Aucun espace de travail n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation>Ouverture de l&apos;espace de travail…</translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation>Enregistrer un rapport de problème…</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Afficher l&apos;historique</translation>
    </message>
    <message>
        <source>The program was closed unexpectedly. Nothing that was saved is lost.</source>
        <translation>Le programme s&apos;est fermé de façon inattendue. Rien de ce qui était enregistré n&apos;est perdu.</translation>
    </message>
    <message>
        <source>The program was closed unexpectedly. Recovered half-typed text (places: {}); it is saved now.</source>
        <translation>Le programme s&apos;est fermé de façon inattendue. Le texte en cours de saisie a été récupéré (emplacements&#xa0;: {})&#xa0;; il est maintenant enregistré.</translation>
    </message>
    <message>
        <source>There is no audit {} here.</source>
        <translation>Il n&apos;y a pas d&apos;audit {} ici.</translation>
    </message>
    <message>
        <source>This text was changed in another window too. Both are kept, one after the other.</source>
        <translation>Ce texte a aussi été modifié dans une autre fenêtre. Les deux sont conservés, l&apos;un après l&apos;autre.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>audit</translation>
    </message>
</context>
<context>
    <name>Markup</name>
    <message>
        <source>A picture takes {most} marks at most.</source>
        <translation>Une image accepte au plus {most} annotations.</translation>
    </message>
    <message>
        <source>Change them there; this version leaves them as they are.</source>
        <translation>Les modifier là-bas&#xa0;; cette version les laisse telles quelles.</translation>
    </message>
    <message>
        <source>Drawing the marked copy</source>
        <translation>Création de la copie annotée</translation>
    </message>
    <message>
        <source>Evidence {number} cannot leave: {reason}.</source>
        <translation>La preuve {number} ne peut pas sortir&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Its original is kept; marks can be set on pictures only.</source>
        <translation>Son original est conservé&#xa0;; seules les images peuvent être annotées.</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Annotée</translation>
    </message>
    <message>
        <source>Marks and redactions: {}…</source>
        <translation>Annotations et occultations&#xa0;: {}…</translation>
    </message>
    <message>
        <source>Marks and redactions…	M</source>
        <translation>Annotations et occultations…	M</translation>
    </message>
    <message>
        <source>Marks can be set on photos and screenshots only.</source>
        <translation>Seules les photos et les captures d&apos;écran peuvent être annotées.</translation>
    </message>
    <message>
        <source>Marks on a picture are still being recorded; nothing was exported.</source>
        <translation>Des annotations sont encore en cours d&apos;enregistrement&#xa0;; rien n&apos;a été exporté.</translation>
    </message>
    <message>
        <source>Open its marks, look at them and change one; then export again.</source>
        <translation>Ouvrir ses annotations, les examiner et en modifier une&#xa0;; puis exporter de nouveau.</translation>
    </message>
    <message>
        <source>Open the marked copy</source>
        <translation>Ouvrir la copie annotée</translation>
    </message>
    <message>
        <source>Open the marked copy: {}</source>
        <translation>Ouvrir la copie annotée&#xa0;: {}</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Occultée</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Le restaurer depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The file {name} is missing from the vault.</source>
        <translation>Le fichier {name} manque dans le coffre.</translation>
    </message>
    <message>
        <source>The picture cannot be read ({size:,} bytes).</source>
        <translation>L&apos;image ne peut pas être lue ({size:,} octets).</translation>
    </message>
    <message>
        <source>This picture has marks of a newer version of the program.</source>
        <translation>Cette image porte des annotations d&apos;une version plus récente du programme.</translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation>Réessayer dans quelques secondes.</translation>
    </message>
    <message>
        <source>its marked copy was never made</source>
        <translation>sa copie annotée n&apos;a jamais été créée</translation>
    </message>
    <message>
        <source>two versions of its marks are in conflict</source>
        <translation>deux versions de ses annotations sont en conflit</translation>
    </message>
    <message>
        <source>{name} is no picture.</source>
        <translation>{name} n&apos;est pas une image.</translation>
    </message>
    <message>
        <source>{} is no picture; marks go on photos and screenshots.</source>
        <translation>{} n&apos;est pas une image&#xa0;; les annotations vont sur les photos et les captures d&apos;écran.</translation>
    </message>
</context>
<context>
    <name>MarkupSaver</name>
    <message>
        <source>Recording marks</source>
        <translation>Enregistrement des annotations</translation>
    </message>
    <message>
        <source>Recording the marks was cancelled; they are kept as a draft.</source>
        <translation>L&apos;enregistrement des annotations a été annulé&#xa0;; elles sont gardées comme brouillon.</translation>
    </message>
</context>
<context>
    <name>MarkupWindow</name>
    <message>
        <source>Arrow</source>
        <translation>Flèche</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Choose a tool by its letter and drag on the picture. From the keyboard: Enter places a mark, Tab walks through them, arrow keys move, Shift with them resizes, Ctrl makes ten steps.</source>
        <translation>Choisir un outil par sa lettre et tracer sur l&apos;image. Au clavier&#xa0;: Entrée place une annotation, Tab les parcourt, les flèches déplacent, avec Maj elles redimensionnent, Ctrl fait dix pas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close without the last marks?</source>
        <translation>Fermer sans les dernières annotations&#xa0;?</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Fermer sans elles</translation>
    </message>
    <message>
        <source>Colour of marks: {}</source>
        <translation>Couleur des annotations&#xa0;: {}</translation>
    </message>
    <message>
        <source>Cover with solid black; what is below never leaves (R)</source>
        <translation>Couvrir de noir opaque&#xa0;; ce qui est dessous ne sort jamais (R)</translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Y)</source>
        <translation>Refaire (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Draw a box (B)</source>
        <translation>Tracer un cadre (B)</translation>
    </message>
    <message>
        <source>Draw an arrow (A)</source>
        <translation>Tracer une flèche (A)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Kept as a draft …</source>
        <translation>Gardé comme brouillon …</translation>
    </message>
    <message>
        <source>Lines of numbers stand under the picture in the report.</source>
        <translation>Les lignes des numéros figurent sous l&apos;image dans le rapport.</translation>
    </message>
    <message>
        <source>Marks and redactions</source>
        <translation>Annotations et occultations</translation>
    </message>
    <message>
        <source>Marks and redactions: {}</source>
        <translation>Annotations et occultations&#xa0;: {}</translation>
    </message>
    <message>
        <source>Marks can be set on photos and screenshots; pages of PDF files cannot be marked.</source>
        <translation>Les photos et les captures d&apos;écran peuvent être annotées&#xa0;; pas les pages de fichiers PDF.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Opening the picture …</source>
        <translation>Ouverture de l&apos;image …</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Record the marks and close (Esc)</source>
        <translation>Enregistrer les annotations et fermer (Échap)</translation>
    </message>
    <message>
        <source>Recording …</source>
        <translation>Enregistrement …</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>Occulter</translation>
    </message>
    <message>
        <source>Redactions: {}. Reports, registers and evidence folders get a copy in which what they cover is gone. The original stays in the vault, untouched.</source>
        <translation>Occultations&#xa0;: {}. Les rapports, les registres et les dossiers de preuves reçoivent une copie où ce qu&apos;elles couvrent a disparu. L&apos;original reste intact dans le coffre.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the selected mark (Del)</source>
        <translation>Supprimer l&apos;annotation sélectionnée (Suppr)</translation>
    </message>
    <message>
        <source>Reports, registers and evidence folders get the marked copy. The original stays in the vault, untouched.</source>
        <translation>Les rapports, les registres et les dossiers de preuves reçoivent la copie annotée. L&apos;original reste intact dans le coffre.</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Enregistré {}</translation>
    </message>
    <message>
        <source>Saves by itself</source>
        <translation>Enregistrement auto</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Select, move and resize marks (V)</source>
        <translation>Sélectionner, déplacer et redimensionner les annotations (V)</translation>
    </message>
    <message>
        <source>Set a number with its line of text (N)</source>
        <translation>Placer un numéro avec sa ligne de texte (N)</translation>
    </message>
    <message>
        <source>Show the picture as it was received, without marks</source>
        <translation>Montrer l&apos;image telle que reçue, sans annotations</translation>
    </message>
    <message>
        <source>Show the whole picture (0)</source>
        <translation>Montrer l&apos;image entière (0)</translation>
    </message>
    <message>
        <source>State of saving</source>
        <translation>État de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Take the last step back (Ctrl+Z)</source>
        <translation>Annuler la dernière étape (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>They could not be recorded: {}</source>
        <translation>Elles n&apos;ont pas pu être enregistrées&#xa0;: {}</translation>
    </message>
    <message>
        <source>This picture has marks of a newer version of the program. They can be changed only there.</source>
        <translation>Cette image porte des annotations d&apos;une version plus récente du programme. Elles ne peuvent être modifiées que là-bas.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Write on the picture (T)</source>
        <translation>Écrire sur l&apos;image (T)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Zoom arrière (-)</translation>
    </message>
</context>
<context>
    <name>MeetingKind</name>
    <message>
        <source>Audit team meeting</source>
        <translation>Réunion de l&apos;équipe d&apos;audit</translation>
    </message>
    <message>
        <source>Closing meeting</source>
        <translation>Réunion de clôture</translation>
    </message>
    <message>
        <source>Opening meeting</source>
        <translation>Réunion d&apos;ouverture</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Add attendee</source>
        <translation>Ajouter un participant</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Ajouter une réunion</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Tenue le</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No meetings yet. The report names the opening and the closing meeting.</source>
        <translation>Aucune réunion. Le rapport nomme la réunion d&apos;ouverture et la réunion de clôture.</translation>
    </message>
    <message>
        <source>Nobody is named as present yet.</source>
        <translation>Personne n&apos;est encore indiqué comme présent.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>What was said and agreed</source>
        <translation>Ce qui a été dit et convenu</translation>
    </message>
    <message>
        <source>Who attended</source>
        <translation>Participants</translation>
    </message>
</context>
<context>
    <name>MessageArea</name>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>{} entries</source>
        <translation>{} entrées</translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Not understood and not saved: write it as 2026-10-31 14:05.</source>
        <translation>Non compris et non enregistré&#xa0;: saisir sous la forme 2026-10-31 14:05.</translation>
    </message>
    <message>
        <source>Not understood and not saved: write it as 2026-10-31.</source>
        <translation>Non compris et non enregistré&#xa0;: saisir sous la forme 2026-10-31.</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>Pick a day: {}</source>
        <translation>Choisir un jour&#xa0;: {}</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>YYYY-MM-DD hh:mm</source>
        <translation>AAAA-MM-JJ hh:mm</translation>
    </message>
</context>
<context>
    <name>NewAuditDialog</name>
    <message>
        <source>&amp;Facts about the place</source>
        <translation>&amp;Faits sur le lieu</translation>
    </message>
    <message>
        <source>&amp;Facts about the place ({})</source>
        <translation>&amp;Faits sur le lieu ({})</translation>
    </message>
    <message>
        <source>&amp;Hand out</source>
        <translation>Attributio&amp;n</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Questions</translation>
    </message>
    <message>
        <source>A&amp;udit</source>
        <translation>A&amp;udit</translation>
    </message>
    <message>
        <source>Choose parts…</source>
        <translation>Choisir des parties…</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation>Nouvel audit</translation>
    </message>
    <message>
        <source>No checklist is chosen.</source>
        <translation>Aucune liste de contrôle n&apos;est choisie.</translation>
    </message>
    <message>
        <source>No question is ticked.</source>
        <translation>Aucune question n&apos;est cochée.</translation>
    </message>
    <message>
        <source>Only a checklist is needed; everything else can be completed in Plan.</source>
        <translation>Seule une liste de contrôle est nécessaire&#xa0;; tout le reste peut être complété dans Plan.</translation>
    </message>
    <message>
        <source>Pages of the new audit</source>
        <translation>Pages du nouvel audit</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Start audit</source>
        <translation>Commencer l&apos;audit</translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>Te&amp;xtes</translation>
    </message>
    <message>
        <source>There is no usable checklist. Put one into the workspace&apos;s checklists folder.</source>
        <translation>Aucune liste de contrôle utilisable. En placer une dans le dossier checklists de l&apos;espace de travail.</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Answer to the reviewer</source>
        <translation>Réponse au relecteur</translation>
    </message>
    <message>
        <source>Answer: {}</source>
        <translation>Réponse&#xa0;: {}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Avec réponse</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">Modifier…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished">Y aller</translation>
    </message>
    <message>
        <source>Next returned</source>
        <translation>Retour suivant</translation>
    </message>
    <message>
        <source>Next returned ({})</source>
        <translation>Retour suivant ({})</translation>
    </message>
    <message>
        <source>Parts of this note are in conflict; it counts as open until that is settled.</source>
        <translation>Des parties de cette note sont en conflit&#xa0;; elle compte comme ouverte tant qu&apos;il n&apos;est pas résolu.</translation>
    </message>
    <message>
        <source>Remark by {}</source>
        <translation>Remarque de {}</translation>
    </message>
    <message>
        <source>Return again…</source>
        <translation>Retourner encore…</translation>
    </message>
    <message>
        <source>Returned by {}</source>
        <translation>Retourné par {}</translation>
    </message>
    <message>
        <source>Tells the reviewer that you are done with it (Enter)</source>
        <translation>Indique au relecteur que vous en avez terminé (Entrée)</translation>
    </message>
    <message>
        <source>Text, kind, or for whom the note is</source>
        <translation>Texte, genre, ou destinataire de la note</translation>
    </message>
    <message>
        <source>The note is settled</source>
        <translation>La note est réglée</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Ce qui manque encore</translation>
    </message>
    <message>
        <source>What is still missing; Enter returns it</source>
        <translation>Ce qui manque encore&#xa0;; Entrée retourne la note</translation>
    </message>
    <message>
        <source>What you did about it, in one line</source>
        <translation>Ce que vous avez fait, en une ligne</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>{when} · for nobody in particular · open</source>
        <translation>{when} · pour personne en particulier · ouverte</translation>
    </message>
    <message>
        <source>{when} · for {name} · answered {answered}, waits for the reviewer</source>
        <translation>{when} · pour {name} · réponse {answered}, attend le relecteur</translation>
    </message>
    <message>
        <source>{when} · for {name} · cleared by {who}, {cleared}</source>
        <translation>{when} · pour {name} · levée par {who}, {cleared}</translation>
    </message>
    <message>
        <source>{when} · for {name} · open</source>
        <translation>{when} · pour {name} · ouverte</translation>
    </message>
</context>
<context>
    <name>Numbering</name>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Say why this finding gets another number.</source>
        <translation>Indiquer pourquoi cette constatation change de numéro.</translation>
    </message>
    <message>
        <source>{number} is this finding&apos;s alone; a number is given once.</source>
        <translation>{number} n&apos;appartient qu&apos;à cette constatation&#xa0;; un numéro n&apos;est donné qu&apos;une fois.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Can run, never opened. {}</source>
        <translation>Exécutable, jamais ouvert. {}</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>No program on this computer opens {}.</source>
        <translation>Aucun programme de cet ordinateur n&apos;ouvre {}.</translation>
    </message>
    <message>
        <source>Open a workspace, or choose an empty folder for a new one</source>
        <translation>Ouvrir un espace de travail, ou choisir un dossier vide pour un nouveau</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Ouvrir en lecture</translation>
    </message>
    <message>
        <source>Open for reading only: somebody else writes to this workspace. Nothing can be changed.</source>
        <translation>Ouvrir en lecture seule&#xa0;: quelqu&apos;un d&apos;autre écrit dans cet espace de travail. Rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Opening {}</source>
        <translation>Ouverture de {}</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>L&apos;espace de travail ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>The workspace is in use</source>
        <translation>L&apos;espace de travail est utilisé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>{}: can run, never opened.</source>
        <translation>{}&#xa0;: exécutable, jamais ouvert.</translation>
    </message>
</context>
<context>
    <name>OriginalsChoice</name>
    <message>
        <source>Add the originals</source>
        <translation>Ajouter les originaux</translation>
    </message>
    <message>
        <source>Evidence folder: add the originals of marked pictures</source>
        <translation>Dossier de preuves&#xa0;: ajouter les originaux des images annotées</translation>
    </message>
    <message>
        <source>Hand out what was redacted, too?</source>
        <translation>Remettre aussi ce qui a été occulté&#xa0;?</translation>
    </message>
    <message>
        <source>The evidence folder then holds these pictures as they were received, in a folder of their own. Pictures with redactions: {redacted}. Everything that was covered can be seen there. Pictures with marks only: {marked}.</source>
        <translation>Le dossier de preuves contient alors ces images telles que reçues, dans un dossier à part. Images avec occultations&#xa0;: {redacted}. Tout ce qui était couvert y est visible. Images avec annotations seulement&#xa0;: {marked}.</translation>
    </message>
    <message>
        <source>Without it, exports contain the marked and redacted copies only</source>
        <translation>Sans cela, les exports ne contiennent que les copies annotées et occultées</translation>
    </message>
</context>
<context>
    <name>OtherPapers</name>
    <message>
        <source>Answers of other auditors</source>
        <translation>Réponses des autres auditeurs</translation>
    </message>
    <message>
        <source>Conclude</source>
        <translation>Conclure</translation>
    </message>
    <message>
        <source>Concluded: {result}. {reason}</source>
        <translation>Conclu&#xa0;: {result}. {reason}</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>Personnes interrogées</translation>
    </message>
    <message>
        <source>Lead auditor&apos;s conclusion</source>
        <translation>Conclusion du responsable d&apos;audit</translation>
    </message>
    <message>
        <source>Other auditors</source>
        <translation>Autres auditeurs</translation>
    </message>
    <message>
        <source>Reason of the conclusion</source>
        <translation>Motif de la conclusion</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take the conclusion back</source>
        <translation>Annuler la conclusion</translation>
    </message>
    <message>
        <source>The answers diverge. The lead auditor concludes, with a reason.</source>
        <translation>Les réponses divergent. Le responsable d&apos;audit conclut, avec un motif.</translation>
    </message>
    <message>
        <source>What decided it</source>
        <translation>Ce qui a été décisif</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>A small signed file for its sender: this package arrived whole</source>
        <translation>Un petit fichier signé pour l&apos;expéditeur&#xa0;: ce paquet est arrivé entier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>Copy the receipt as text</source>
        <translation>Copier l&apos;accusé en texte</translation>
    </message>
    <message>
        <source>Evidence files that neither the package nor this workspace has: {}</source>
        <translation>Fichiers de preuve absents du paquet et de cet espace de travail&#xa0;: {}</translation>
    </message>
    <message>
        <source>Nothing was new</source>
        <translation>Rien n&apos;était nouveau</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Enregistrer l&apos;accusé…</translation>
    </message>
    <message>
        <source>Show 1 disagreement</source>
        <translation>Afficher 1 désaccord</translation>
    </message>
    <message>
        <source>Show the conflict</source>
        <translation>Afficher le conflit</translation>
    </message>
    <message>
        <source>Show the possible duplicate</source>
        <translation>Afficher le doublon possible</translation>
    </message>
    <message>
        <source>Show {} conflicts</source>
        <translation>Afficher {} conflits</translation>
    </message>
    <message>
        <source>Show {} disagreements</source>
        <translation>Afficher {} désaccords</translation>
    </message>
    <message>
        <source>Show {} possible duplicates</source>
        <translation>Afficher {} doublons possibles</translation>
    </message>
    <message>
        <source>Start working</source>
        <translation>Commencer le travail</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Annuler l&apos;import…</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>To confirm by telephone: {words} · {digits}</source>
        <translation>À confirmer par téléphone&#xa0;: {words} · {digits}</translation>
    </message>
    <message>
        <source>Undo this import: what came with it counts no longer here</source>
        <translation>Annuler cet import&#xa0;: ce qu&apos;il a apporté ne compte plus ici</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Question without words</source>
        <translation>Question sans texte</translation>
    </message>
    <message>
        <source>Section without title</source>
        <translation>Section sans titre</translation>
    </message>
    <message>
        <source>Sections and questions</source>
        <translation>Sections et questions</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>By ITIL 4 practice</source>
        <translation>Par pratique ITIL 4</translation>
    </message>
    <message>
        <source>By clause</source>
        <translation>Par article</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Vérification …</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <source>Gravest result or finding of each group, and the share of judged questions that is met.</source>
        <translation>Résultat ou constatation le plus grave de chaque groupe, et part des questions jugées qui est satisfaite.</translation>
    </message>
    <message>
        <source>Issued on {} as version {}.</source>
        <translation>Émis le {} en version {}.</translation>
    </message>
    <message>
        <source>Nothing blocks: the report can be issued.</source>
        <translation>Rien ne bloque&#xa0;: le rapport peut être émis.</translation>
    </message>
    <message>
        <source>Of these, findings that say the same: {findings}, in groups: {groups}</source>
        <translation>Dont constatations disant la même chose&#xa0;: {findings}, en groupes&#xa0;: {groups}</translation>
    </message>
    <message>
        <source>Progress by section</source>
        <translation>Avancement par section</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Questions avec réponse</translation>
    </message>
    <message>
        <source>Read the results by</source>
        <translation>Lire les résultats par</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>Results by clause</source>
        <translation>Résultats par article</translation>
    </message>
    <message>
        <source>Score of the values: {} %</source>
        <translation>Score des valeurs&#xa0;: {}&#xa0;%</translation>
    </message>
    <message>
        <source>The report, and what it lacks</source>
        <translation>Le rapport, et ce qui lui manque</translation>
    </message>
    <message>
        <source>What is missing before the report can be issued</source>
        <translation>Ce qui manque avant que le rapport puisse être émis</translation>
    </message>
    <message>
        <source>evidence {}</source>
        <translation>preuve {}</translation>
    </message>
    <message>
        <source>lead auditor {}</source>
        <translation>responsable d&apos;audit {}</translation>
    </message>
    <message>
        <source>no lead auditor</source>
        <translation>sans responsable d&apos;audit</translation>
    </message>
    <message>
        <source>{} of {} questions answered ({} %)</source>
        <translation>{} questions sur {} avec réponse ({}&#xa0;%)</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>du {} au {}</translation>
    </message>
    <message>
        <source>{}, by clause</source>
        <translation>{}, par article</translation>
    </message>
</context>
<context>
    <name>OwnAreas</name>
    <message>
        <source>Add own area</source>
        <translation>Ajouter un domaine</translation>
    </message>
    <message>
        <source>For example 8.6: covers 8.6.1 too</source>
        <translation>Par exemple 8.6&#xa0;: couvre aussi 8.6.1</translation>
    </message>
    <message>
        <source>For example incident management</source>
        <translation>Par exemple gestion des incidents</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Se poursuit</translation>
    </message>
    <message>
        <source>It ended…</source>
        <translation>C&apos;est terminé…</translation>
    </message>
    <message>
        <source>Kind of own area</source>
        <translation>Genre de domaine propre</translation>
    </message>
    <message>
        <source>Last day of this work</source>
        <translation>Dernier jour de ce travail</translation>
    </message>
    <message>
        <source>Name of the client account</source>
        <translation>Nom du compte client</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Nom du service</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nom du site</translation>
    </message>
    <message>
        <source>Nobody audits their own work. What is named here is not handed to them without a reason, up to twelve months after its last day.</source>
        <translation>Personne n&apos;audite son propre travail. Ce qui est indiqué ici ne lui est pas confié sans motif, jusqu&apos;à douze mois après le dernier jour.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>Note on the own area</source>
        <translation>Note sur le domaine propre</translation>
    </message>
    <message>
        <source>Own areas of work</source>
        <translation>Propres domaines de travail</translation>
    </message>
    <message>
        <source>Recorded by mistake; undo brings it back</source>
        <translation>Consigné par erreur&#xa0;; Annuler le rétablit</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Supprimer</translation>
    </message>
    <message>
        <source>Take the chosen one into the line above, to give it a last day</source>
        <translation>Reprendre la ligne choisie dans celle du dessus, pour lui donner un dernier jour</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Jusqu&apos;à</translation>
    </message>
    <message>
        <source>Until, if it ended</source>
        <translation>Jusqu&apos;au, si terminé</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Quoi</translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished">Lequel</translation>
    </message>
    <message>
        <source>Which site, client account, service, clause or process</source>
        <translation>Quel site, compte client, service, article ou processus</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>A section can be planned with 0 to 2400 minutes.</source>
        <translation>Une section peut être planifiée avec 0 à 2400 minutes.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Split it over several days in the plan.</source>
        <translation>La répartir sur plusieurs jours dans le plan.</translation>
    </message>
    <message>
        <source>a nonconformity was seen in this clause</source>
        <translation>une non-conformité a été vue dans cet article</translation>
    </message>
    <message>
        <source>evidence is required</source>
        <translation>preuve exigée</translation>
    </message>
    <message>
        <source>nonconformity last time</source>
        <translation>non-conformité la dernière fois</translation>
    </message>
    <message>
        <source>weight {}</source>
        <translation>poids {}</translation>
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
        <translation>Comme prévu, jusqu&apos;à {}</translation>
    </message>
    <message>
        <source>Left out for lack of time.</source>
        <translation>Laissée de côté faute de temps.</translation>
    </message>
    <message>
        <source>Marked as not sampled: {}. Undo takes it back.</source>
        <translation>Marquées non échantillonnées&#xa0;: {}. Annuler les rétablit.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Nothing open here</source>
        <translation>Rien d&apos;ouvert ici</translation>
    </message>
    <message>
        <source>Open: {count}, about {time}</source>
        <translation>Ouvertes&#xa0;: {count}, environ {time}</translation>
    </message>
    <message>
        <source>Questions to leave out so that the rest fits, least loss first</source>
        <translation>Questions à laisser de côté pour que le reste tienne, moindre perte d&apos;abord</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Time left: no limit</source>
        <translation>Temps restant&#xa0;: sans limite</translation>
    </message>
    <message>
        <source>Time left: until {}</source>
        <translation>Temps restant&#xa0;: jusqu&apos;à {}</translation>
    </message>
    <message>
        <source>Times by section…</source>
        <translation>Durées par section…</translation>
    </message>
    <message>
        <source>Time…</source>
        <translation>Temps…</translation>
    </message>
    <message>
        <source>Until a time of day…</source>
        <translation>Jusqu&apos;à une heure donnée…</translation>
    </message>
    <message>
        <source>Until when there is time here</source>
        <translation>Jusqu&apos;à quand il y a du temps ici</translation>
    </message>
    <message>
        <source>Until {}</source>
        <translation>Jusqu&apos;à {}</translation>
    </message>
    <message>
        <source>What can wait…</source>
        <translation>Ce qui peut attendre…</translation>
    </message>
    <message>
        <source>{left} left, {short} short</source>
        <translation>reste {left}, il manque {short}</translation>
    </message>
    <message>
        <source>{time} from now, until {end}</source>
        <translation>{time} à partir de maintenant, jusqu&apos;à {end}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>reste {}</translation>
    </message>
</context>
<context>
    <name>PackageDesk</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Making the receipt</source>
        <translation>Création de l&apos;accusé de réception</translation>
    </message>
    <message>
        <source>Open packages</source>
        <translation>Ouvrir des paquets</translation>
    </message>
    <message>
        <source>Packages and receipts ({})</source>
        <translation>Paquets et accusés de réception ({})</translation>
    </message>
    <message>
        <source>Reading a receipt</source>
        <translation>Lecture d&apos;un accusé de réception</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Enregistrer l&apos;accusé</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Enregistré&#xa0;: {}</translation>
    </message>
    <message>
        <source>Saving the receipt</source>
        <translation>Enregistrement de l&apos;accusé</translation>
    </message>
    <message>
        <source>Show packages</source>
        <translation>Afficher les paquets</translation>
    </message>
    <message>
        <source>The receipt is on the clipboard.</source>
        <translation>L&apos;accusé de réception est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>{} was taken back. Taking the same file in again brings it back.</source>
        <translation>L&apos;import de {} a été annulé. Importer de nouveau le même fichier le rétablit.</translation>
    </message>
</context>
<context>
    <name>PackageDrops</name>
    <message>
        <source>Open the package</source>
        <translation>Ouvrir le paquet</translation>
    </message>
    <message>
        <source>Open {} packages</source>
        <translation>Ouvrir {} paquets</translation>
    </message>
</context>
<context>
    <name>PackageRows</name>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>Ce qu&apos;il a apporté</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Quand</translation>
    </message>
    <message>
        <source>arrived {time}, taken in by {name}</source>
        <translation>arrivé {time}, importé par {name}</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>for {name}, version {version}</source>
        <translation>pour {name}, version {version}</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>de {name}</translation>
    </message>
    <message>
        <source>from {name}, version {version}</source>
        <translation>de {name}, version {version}</translation>
    </message>
    <message>
        <source>received {received} = new {new} + known {known} + held {held} + refused {refused}</source>
        <translation>reçues {received} = nouvelles {new} + connues {known} + en attente {held} + refusées {refused}</translation>
    </message>
    <message>
        <source>taken back {time}: {reason}</source>
        <translation>annulé {time}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>written here, no receipt yet</source>
        <translation>écrit ici, pas encore d&apos;accusé de réception</translation>
    </message>
    <message>
        <source>{told} (only what was new)</source>
        <translation>{told} (seulement le nouveau)</translation>
    </message>
</context>
<context>
    <name>PackageWindow</name>
    <message>
        <source>&amp;Show what is typed</source>
        <translation type="unfinished">&amp;Afficher la saisie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Interrompu. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished">Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>Its sender tells you the passphrase, in another way than the file.</source>
        <translation>L&apos;expéditeur vous communique la phrase secrète par une autre voie que le fichier.</translation>
    </message>
    <message>
        <source>Looking into {}</source>
        <translation>Examen de {}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not taken in as the signature stands; see above.</source>
        <translation>Pas d&apos;import avec cette signature&#xa0;; voir ci-dessus.</translation>
    </message>
    <message>
        <source>Nothing is changed; the file can be opened again (Esc)</source>
        <translation>Rien n&apos;est modifié&#xa0;; le fichier peut être rouvert (Échap)</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Package from {}</source>
        <translation type="unfinished">Paquet de {}</translation>
    </message>
    <message>
        <source>Passphrase of the package</source>
        <translation>Phrase secrète du paquet</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Avancement</translation>
    </message>
    <message>
        <source>Say first who you are.</source>
        <translation>Indiquer d&apos;abord qui vous êtes.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Taking in {}</source>
        <translation>Import de {}</translation>
    </message>
    <message>
        <source>This is audit {number} of {organisation}, for {name}, from {sender}.</source>
        <translation>Ceci est l&apos;audit {number} de {organisation}, pour {name}, de {sender}.</translation>
    </message>
    <message>
        <source>This package is encrypted</source>
        <translation>Ce paquet est chiffré</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished">Cet espace de travail est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Réessayer</translation>
    </message>
    <message>
        <source>Workspace for this package: one that is there, or an empty folder</source>
        <translation>Espace de travail de ce paquet&#xa0;: un existant, ou un dossier vide</translation>
    </message>
    <message>
        <source>You have {questions} in {sections}, due {time}.</source>
        <translation>Vous avez {questions} dans {sections}, échéance {time}.</translation>
    </message>
    <message>
        <source>You have {questions} in {sections}.</source>
        <translation>Vous avez {questions} dans {sections}.</translation>
    </message>
    <message>
        <source>compared by telephone</source>
        <translation>comparé par téléphone</translation>
    </message>
    <message>
        <source>one section</source>
        <translation>une section</translation>
    </message>
    <message>
        <source>{} cannot be taken in</source>
        <translation>{} ne peut pas être importé</translation>
    </message>
    <message>
        <source>{} sections</source>
        <translation>{} sections</translation>
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
        <translation>Choisir à qui le paquet est destiné.</translation>
    </message>
    <message>
        <source>Files were missing in an earlier package, so everything is in it.</source>
        <translation>Des fichiers manquaient dans un paquet antérieur&#xa0;; tout y figure donc.</translation>
    </message>
    <message>
        <source>It is for several people, so everything is in it.</source>
        <translation>Il est destiné à plusieurs personnes&#xa0;; tout y figure donc.</translation>
    </message>
    <message>
        <source>Nothing is known to have arrived there yet, so everything is in it.</source>
        <translation>Rien n&apos;y est encore arrivé à notre connaissance&#xa0;; tout y figure donc.</translation>
    </message>
    <message>
        <source>The receiver may lack entries from before the last package, so everything is in it.</source>
        <translation>Le destinataire peut ne pas avoir des entrées d&apos;avant le dernier paquet&#xa0;; tout y figure donc.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished">Cet espace de travail est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>auditeur</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>l&apos;équipe</translation>
    </message>
    <message>
        <source>{audit} for {person} {date}</source>
        <translation>{audit} pour {person} {date}</translation>
    </message>
    <message>
        <source>{audit} from {person} {version}</source>
        <translation>{audit} de {person} {version}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisir un autre dossier.</translation>
    </message>
    <message>
        <source>Choose the working papers of all questions.</source>
        <translation>Choisir les documents de travail de toutes les questions.</translation>
    </message>
    <message>
        <source>Copy what is written here into the program; keep the sheets as evidence.</source>
        <translation>Reporter dans le programme ce qui est écrit ici&#xa0;; garder les feuilles comme preuves.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Further notes</source>
        <translation>Autres notes</translation>
    </message>
    <message>
        <source>Interviewed (name and role)</source>
        <translation>Personnes interrogées (nom et fonction)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Seen and said, records and sample</source>
        <translation>Vu et dit, enregistrements et échantillon</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>There is no question to print.</source>
        <translation>Il n&apos;y a aucune question à imprimer.</translation>
    </message>
    <message>
        <source>Tick one result for each question. Write down what makes it verifiable: record numbers, versions, dates, places, how many were looked at.</source>
        <translation>Cocher un résultat par question. Noter ce qui le rend vérifiable&#xa0;: numéros d&apos;enregistrements, versions, dates, lieux, nombre d&apos;éléments examinés.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value: {value}</source>
        <translation>Valeur&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Working papers</source>
        <translation>Documents de travail</translation>
    </message>
    <message>
        <source>Working papers to fill in by hand</source>
        <translation>Documents de travail à remplir à la main</translation>
    </message>
    <message>
        <source>Working papers {number}</source>
        <translation>Documents de travail {number}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({reason}).</source>
        <translation>{target}&#xa0;: écriture impossible ({reason}).</translation>
    </message>
</context>
<context>
    <name>PartKind</name>
    <message>
        <source>Client account</source>
        <translation type="unfinished">Compte client</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Question</translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished">Section</translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">Site</translation>
    </message>
</context>
<context>
    <name>PartRows</name>
    <message>
        <source>Due</source>
        <translation type="unfinished">Échéance</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation type="unfinished">Confié à</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Nobody ({loose} of {all})</source>
        <translation>Personne ({loose} sur {all})</translation>
    </message>
    <message>
        <source>Overdue: {}</source>
        <translation>En retard&#xa0;: {}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">Partie</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Questions</translation>
    </message>
    <message>
        <source>With other parts</source>
        <translation>Avec d&apos;autres parties</translation>
    </message>
    <message>
        <source>{} (own work)</source>
        <translation>{} (propre travail)</translation>
    </message>
    <message>
        <source>{} (own work, with reason)</source>
        <translation>{} (propre travail, avec motif)</translation>
    </message>
</context>
<context>
    <name>PartTable</name>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Confié à</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Section {} is handed to</source>
        <translation>La section {} est confiée à</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>Add person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation>Indépendance</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Nom d&apos;une personne</translation>
    </message>
    <message>
        <source>Name of the person to add</source>
        <translation>Nom de la personne à ajouter</translation>
    </message>
    <message>
        <source>Nobody takes part yet. Name the lead auditor first.</source>
        <translation>Personne ne participe encore. Nommer d&apos;abord le responsable d&apos;audit.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Role of the person to add</source>
        <translation>Rôle de la personne à ajouter</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Précisée</translation>
    </message>
    <message>
        <source>Team and auditees</source>
        <translation>Équipe et audités</translation>
    </message>
</context>
<context>
    <name>PartsPage</name>
    <message>
        <source>All ITIL 4 practices</source>
        <translation>Toutes les pratiques ITIL 4</translation>
    </message>
    <message>
        <source>All clauses</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Toutes les sections</translation>
    </message>
    <message>
        <source>Ask &amp;only these</source>
        <translation>N&amp;e poser que celles-ci</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer par mots</translation>
    </message>
    <message>
        <source>Filter questions by words or number</source>
        <translation>Filtrer les questions par mots ou numéro</translation>
    </message>
    <message>
        <source>ITIL 4 practice</source>
        <translation>Pratique ITIL 4</translation>
    </message>
    <message>
        <source>In view: {shown} questions, {ticked} ticked</source>
        <translation>Affichées&#xa0;: {shown} questions, {ticked} cochées</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Questions à poser</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>T&amp;ick all</source>
        <translation>Tout &amp;cocher</translation>
    </message>
    <message>
        <source>T&amp;ick these</source>
        <translation>&amp;Cocher celles-ci</translation>
    </message>
    <message>
        <source>U&amp;ntick all</source>
        <translation>Tout &amp;décocher</translation>
    </message>
    <message>
        <source>U&amp;ntick these</source>
        <translation>&amp;Décocher celles-ci</translation>
    </message>
</context>
<context>
    <name>PassphraseBox</name>
    <message>
        <source>&amp;Encrypt with a passphrase</source>
        <translation>&amp;Chiffrer avec une phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Once more</source>
        <translation>&amp;Encore une fois</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Afficher la saisie</translation>
    </message>
    <message>
        <source>Fair: a word more makes it good.</source>
        <translation>Correcte&#xa0;: un mot de plus la rend bonne.</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are easy to say and hard to guess.</source>
        <translation>Quatre mots ou plus sans rapport entre eux sont faciles à dire et difficiles à deviner.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bonne.</translation>
    </message>
    <message>
        <source>Nobody can read the package without it; tell it the receiver in another way than the file</source>
        <translation>Personne ne peut lire le paquet sans elle&#xa0;; la communiquer au destinataire par une autre voie que le fichier</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Répéter la phrase secrète</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Forte.</translation>
    </message>
    <message>
        <source>The two do not say the same.</source>
        <translation>Les deux saisies diffèrent.</translation>
    </message>
    <message>
        <source>Weak: can be guessed by whoever finds the file.</source>
        <translation>Faible&#xa0;: peut être devinée par quiconque trouve le fichier.</translation>
    </message>
</context>
<context>
    <name>Pending</name>
    <message>
        <source>Asked “{text}”: {outcome}</source>
        <translation>Demandé «&#xa0;{text}&#xa0;»&#xa0;: {outcome}</translation>
    </message>
    <message>
        <source>Say what is to be asked.</source>
        <translation>Indiquer ce qui est à demander.</translation>
    </message>
    <message>
        <source>{whom}, asked “{text}”: {outcome}</source>
        <translation>{whom}, demandé «&#xa0;{text}&#xa0;»&#xa0;: {outcome}</translation>
    </message>
</context>
<context>
    <name>PendingHere</name>
    <message>
        <source>More to ask: {}</source>
        <translation>Encore à demander&#xa0;: {}</translation>
    </message>
    <message>
        <source>Show it in the list, to tick it off</source>
        <translation>L&apos;afficher dans la liste pour la cocher</translation>
    </message>
    <message>
        <source>To ask about this question</source>
        <translation>À demander sur cette question</translation>
    </message>
    <message>
        <source>To ask {whom}: {text}</source>
        <translation>À demander à {whom}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>To ask: {}</source>
        <translation>À demander&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">Auditeur</translation>
    </message>
    <message>
        <source>Not named in the schedule</source>
        <translation>Absent du calendrier</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Questions</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Time in the schedule</source>
        <translation>Temps au calendrier</translation>
    </message>
    <message>
        <source>{available}, {over} too much</source>
        <translation>{available}, {over} de trop</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Bank account number</source>
        <translation>Numéro de compte bancaire</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Nom d&apos;une personne</translation>
    </message>
    <message>
        <source>Payment card number</source>
        <translation>Numéro de carte de paiement</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>[account number removed]</source>
        <translation>[numéro de compte supprimé]</translation>
    </message>
    <message>
        <source>[card number removed]</source>
        <translation>[numéro de carte supprimé]</translation>
    </message>
    <message>
        <source>[e-mail removed]</source>
        <translation>[e-mail supprimé]</translation>
    </message>
    <message>
        <source>[name removed]</source>
        <translation>[nom supprimé]</translation>
    </message>
    <message>
        <source>[phone number removed]</source>
        <translation>[numéro de téléphone supprimé]</translation>
    </message>
</context>
<context>
    <name>PersonalDataCard</name>
    <message>
        <source>For example [e-mail removed]; the audit itself and what is meant to be there stay as they are</source>
        <translation>Par exemple [e-mail supprimé]&#xa0;; l&apos;audit lui-même et ce qui est voulu restent tels quels</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>Meant to be there</source>
        <translation type="unfinished">Voulue</translation>
    </message>
    <message>
        <source>Meant to be there: {}</source>
        <translation>Voulues&#xa0;: {}</translation>
    </message>
    <message>
        <source>None found in {} texts, captions and file names.</source>
        <translation>Aucune trouvée dans {} textes, légendes et noms de fichiers.</translation>
    </message>
    <message>
        <source>Places: {count}. Nothing is blocked; roles, ticket numbers and the audit team are not listed.</source>
        <translation>Emplacements&#xa0;: {count}. Rien n&apos;est bloqué&#xa0;; les fonctions, les numéros de tickets et l&apos;équipe d&apos;audit ne sont pas listés.</translation>
    </message>
    <message>
        <source>Point out again</source>
        <translation>Indiquer de nouveau</translation>
    </message>
    <message>
        <source>Point out {kind} {value} again</source>
        <translation>Indiquer de nouveau {kind} {value}</translation>
    </message>
    <message>
        <source>Probable personal data</source>
        <translation>Données personnelles probables</translation>
    </message>
    <message>
        <source>Replace it by words in report, registers and file names</source>
        <translation>Les remplacer par des mots dans le rapport, les registres et les noms de fichiers</translation>
    </message>
    <message>
        <source>{kind}: {value}</source>
        <translation>{kind}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… et {} de plus</translation>
    </message>
</context>
<context>
    <name>PhraseChips</name>
    <message>
        <source>Add to the note: {}</source>
        <translation>Ajouter à la note&#xa0;: {}</translation>
    </message>
    <message>
        <source>As the procedure says</source>
        <translation>Comme le dit la procédure</translation>
    </message>
    <message>
        <source>At {}:</source>
        <translation>À {}&#xa0;:</translation>
    </message>
    <message>
        <source>Not at hand</source>
        <translation>Non disponible</translation>
    </message>
    <message>
        <source>Not known to the person asked</source>
        <translation>Inconnu de la personne interrogée</translation>
    </message>
    <message>
        <source>Seen: {}</source>
        <translation>Vu&#xa0;: {}</translation>
    </message>
    <message>
        <source>Shown on screen</source>
        <translation>Montré à l&apos;écran</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>PhrasingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>For example 8.6.1</source>
        <translation>Par exemple 8.6.1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Our own phrasing</source>
        <translation>Notre propre formulation</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What is filled in each time stands in braces, for example {n} of {m}, {date}, {document}. Take names and clients out.</source>
        <translation>Ce qui est rempli à chaque fois figure entre accolades, par exemple {n} sur {m}, {date}, {document}. Enlever les noms et les clients.</translation>
    </message>
</context>
<context>
    <name>Phrasings</name>
    <message>
        <source>&quot;format&quot; must be {format}.</source>
        <translation>«&#xa0;format&#xa0;» doit être {format}.</translation>
    </message>
    <message>
        <source>&quot;phrasings&quot; must be a list with at least one entry.</source>
        <translation>«&#xa0;phrasings&#xa0;» doit être une liste d&apos;au moins une entrée.</translation>
    </message>
    <message>
        <source>&quot;{clause}&quot; is no clause of {standard}.</source>
        <translation>«&#xa0;{clause}&#xa0;» n&apos;est pas un article de {standard}.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is not known. Use: {known}.</source>
        <translation>«&#xa0;{key}&#xa0;» est inconnu. Utiliser&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; stands twice. Keep one of them.</source>
        <translation>«&#xa0;{key}&#xa0;» figure deux fois. N&apos;en garder qu&apos;un.</translation>
    </message>
    <message>
        <source>&quot;{kind}&quot; is no kind. Use one of: {kinds}.</source>
        <translation>«&#xa0;{kind}&#xa0;» n&apos;est pas un genre. Utiliser l&apos;un de ceux-ci&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has a brace that is no placeholder. Write placeholders as {{date}}.</source>
        <translation>«&#xa0;{name}&#xa0;» a une accolade qui n&apos;est pas un espace réservé. Écrire les espaces réservés sous la forme {{date}}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is missing.</source>
        <translation>«&#xa0;{name}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; must be a text that is not empty.</source>
        <translation>«&#xa0;{name}&#xa0;» doit être un texte non vide.</translation>
    </message>
    <message>
        <source>An entry</source>
        <translation>Une entrée</translation>
    </message>
    <message>
        <source>Give the phrasing a title.</source>
        <translation>Donner un titre à la formulation.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>Write at least one of the three parts.</source>
        <translation>Rédiger au moins l&apos;une des trois parties.</translation>
    </message>
    <message>
        <source>Write it as 8.6.1, or leave it empty.</source>
        <translation>Saisir sous la forme 8.6.1, ou laisser vide.</translation>
    </message>
    <message>
        <source>{name}:1: the file is empty.</source>
        <translation>{name}:1&#xa0;: le fichier est vide.</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({error}). Check the file.</source>
        <translation>{path}&#xa0;: lecture impossible ({error}). Vérifier le fichier.</translation>
    </message>
    <message>
        <source>{what} must be a list of fields with values.</source>
        <translation>{what} doit être une liste de champs avec des valeurs.</translation>
    </message>
    <message>
        <source>“{clause}” is not a clause of the standard.</source>
        <translation>«&#xa0;{clause}&#xa0;» n&apos;est pas un article de la norme.</translation>
    </message>
</context>
<context>
    <name>PhrasingsDialog</name>
    <message>
        <source>Also add to parts that have text</source>
        <translation>Ajouter aussi aux parties déjà remplies</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the chosen phrasing of our own</source>
        <translation>Supprimer la formulation choisie, si elle est à nous</translation>
    </message>
    <message>
        <source>Edit the chosen phrasing; a shipped one is copied</source>
        <translation>Modifier la formulation choisie&#xa0;; une formulation fournie est copiée</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Enter; then Tab goes from one placeholder to the next</source>
        <translation>Entrée&#xa0;; puis Tab va d&apos;un espace réservé au suivant</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>New phrasing of our own</source>
        <translation>Nouvelle formulation à nous</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouvelle…</translation>
    </message>
    <message>
        <source>No phrasing has these words.</source>
        <translation>Aucune formulation ne contient ces mots.</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Les nôtres</translation>
    </message>
    <message>
        <source>Phrasings</source>
        <translation>Formulations</translation>
    </message>
    <message>
        <source>Search all phrasings by words or clause</source>
        <translation>Chercher dans toutes les formulations par mots ou article</translation>
    </message>
    <message>
        <source>Search the phrasings</source>
        <translation>Chercher dans les formulations</translation>
    </message>
    <message>
        <source>Text is there already and stays as it is: {}.</source>
        <translation>Il y a déjà du texte, qui reste tel quel&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Text is there already; the phrasing follows it: {}.</source>
        <translation>Il y a déjà du texte&#xa0;; la formulation le suit&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Undo brings it back</source>
        <translation>Annuler le ramène</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Arrow</source>
        <translation>Flèche</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Marks: {}. Tab walks through them.</source>
        <translation>Annotations&#xa0;: {}. Tab les parcourt.</translation>
    </message>
    <message>
        <source>No marks yet. Choose a tool by its letter, then press Enter.</source>
        <translation>Aucune annotation. Choisir un outil par sa lettre, puis appuyer sur Entrée.</translation>
    </message>
    <message>
        <source>Number {number} {text}</source>
        <translation>Numéro {number} {text}</translation>
    </message>
    <message>
        <source>Picture with its marks</source>
        <translation>Image avec ses annotations</translation>
    </message>
    <message>
        <source>Redaction</source>
        <translation>Occultation</translation>
    </message>
    <message>
        <source>Selected: {mark}. Mark {place} of {count}.</source>
        <translation>Sélection&#xa0;: {mark}. Annotation {place} sur {count}.</translation>
    </message>
    <message>
        <source>Text {}</source>
        <translation>Texte {}</translation>
    </message>
    <message>
        <source>{mark}, at {x}, {y}</source>
        <translation>{mark}, à {x}, {y}</translation>
    </message>
    <message>
        <source>{mark}, at {x}, {y}, {width} by {height} pixels</source>
        <translation>{mark}, à {x}, {y}, {width} sur {height} pixels</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>Do not point out this value again, wherever it stands in this audit; Undo takes it back</source>
        <translation>Ne plus indiquer cette valeur, où qu&apos;elle figure dans cet audit&#xa0;; Annuler rétablit</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Go to {kind} {value} in {where}</source>
        <translation>Aller à {kind} {value} dans {where}</translation>
    </message>
    <message>
        <source>Meant to be there</source>
        <translation>Voulue</translation>
    </message>
    <message>
        <source>Show it on the page {}</source>
        <translation>L&apos;afficher à la page {}</translation>
    </message>
    <message>
        <source>{kind} {value} is meant to be there</source>
        <translation>{kind} {value} est voulue</translation>
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
        <translation>Tel qu&apos;il figure en tête du rapport&#xa0;; les autres audits de l&apos;organisme le partagent.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Audited organisation</source>
        <translation>Organisme audité</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Liste de diffusion</translation>
    </message>
    <message>
        <source>For everybody who audits, say why they do not audit their own work.</source>
        <translation>Pour chaque auditeur, dire pourquoi il n&apos;audite pas son propre travail.</translation>
    </message>
    <message>
        <source>How it is audited</source>
        <translation>Comment l&apos;audit est mené</translation>
    </message>
    <message>
        <source>How long, and where</source>
        <translation>Combien de temps, et où</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Name the audited organisation</source>
        <translation>Nommer l&apos;organisme audité</translation>
    </message>
    <message>
        <source>Opening, team and closing meetings with who was there.</source>
        <translation>Réunions d&apos;ouverture, d&apos;équipe et de clôture avec les personnes présentes.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Sections of the plan</source>
        <translation>Sections du plan</translation>
    </message>
    <message>
        <source>Sites, services, clients</source>
        <translation>Sites, services, clients</translation>
    </message>
    <message>
        <source>Team and auditees</source>
        <translation>Équipe et audités</translation>
    </message>
    <message>
        <source>Tick parts and hand them to auditors, or drag them onto somebody. Auditors see at once in Fieldwork what is theirs.</source>
        <translation>Cocher des parties et les confier à des auditeurs, ou les glisser sur quelqu&apos;un. Dans Travail de terrain, les auditeurs voient aussitôt ce qui leur revient.</translation>
    </message>
    <message>
        <source>What is audited, against what</source>
        <translation>Ce qui est audité, selon quels critères</translation>
    </message>
    <message>
        <source>What the audit covers. What is left out stays here with the reason.</source>
        <translation>Ce que couvre l&apos;audit. Ce qui est exclu reste ici avec le motif.</translation>
    </message>
    <message>
        <source>What was planned, and what really happened.</source>
        <translation>Ce qui était prévu et ce qui s&apos;est réellement passé.</translation>
    </message>
    <message>
        <source>Who audits what</source>
        <translation>Qui audite quoi</translation>
    </message>
    <message>
        <source>Who gets the report, and in which form.</source>
        <translation>Qui reçoit le rapport, et sous quelle forme.</translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats trouvés</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>In person</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>À distance</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Another workspace…</source>
        <translation>Autre espace de travail…</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>By auditor</source>
        <translation>Par auditeur</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>Par section</translation>
    </message>
    <message>
        <source>Changed: {}</source>
        <translation>Modifiés&#xa0;: {}</translation>
    </message>
    <message>
        <source>Changes ({})</source>
        <translation>Modifications ({})</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Evidence ({})</source>
        <translation>Preuves ({})</translation>
    </message>
    <message>
        <source>Findings that probably say the same</source>
        <translation>Constatations disant probablement la même chose</translation>
    </message>
    <message>
        <source>Goes into the workspace {}</source>
        <translation>Va dans l&apos;espace de travail {}</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Groupé par</translation>
    </message>
    <message>
        <source>In conflict: {}</source>
        <translation>En conflit&#xa0;: {}</translation>
    </message>
    <message>
        <source>It is for several people. You are:</source>
        <translation>Il est destiné à plusieurs personnes. Vous êtes&#xa0;:</translation>
    </message>
    <message>
        <source>New files: {count} ({size})</source>
        <translation>Nouveaux fichiers&#xa0;: {count} ({size})</translation>
    </message>
    <message>
        <source>New: {}</source>
        <translation>Nouveaux&#xa0;: {}</translation>
    </message>
    <message>
        <source>Package from {}</source>
        <translation>Paquet de {}</translation>
    </message>
    <message>
        <source>Possible duplicates ({})</source>
        <translation>Doublons possibles ({})</translation>
    </message>
    <message>
        <source>Possible duplicates: {}</source>
        <translation>Doublons possibles&#xa0;: {}</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>N&apos;afficher que ceux-ci</translation>
    </message>
    <message>
        <source>The whole audit</source>
        <translation>Tout l&apos;audit</translation>
    </message>
    <message>
        <source>Waiting for others: {}</source>
        <translation>En attente d&apos;autres&#xa0;: {}</translation>
    </message>
    <message>
        <source>What is in the package</source>
        <translation>Contenu du paquet</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>What to know ({})</source>
        <translation>À savoir ({})</translation>
    </message>
    <message>
        <source>Who works on this computer</source>
        <translation>Qui travaille sur cet ordinateur</translation>
    </message>
    <message>
        <source>Work sent back</source>
        <translation>Travail renvoyé</translation>
    </message>
    <message>
        <source>version {}</source>
        <translation type="unfinished">version {}</translation>
    </message>
    <message>
        <source>was encrypted</source>
        <translation>était chiffré</translation>
    </message>
    <message>
        <source>written {}</source>
        <translation>écrit {}</translation>
    </message>
    <message>
        <source>{facts}
In words: {words} · in digits: {digits}</source>
        <translation>{facts}
En mots&#xa0;: {words} · en chiffres&#xa0;: {digits}</translation>
    </message>
    <message>
        <source>{titles}
{reasons}</source>
        <translation>{titles}
{reasons}</translation>
    </message>
    <message>
        <source>{}, only what is new since the last time</source>
        <translation>{}, seulement le nouveau depuis la dernière fois</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation type="unfinished">«&#xa0;{}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>An empty text never replaces a written one, unless whoever emptied it had that very text before their eyes. Otherwise both stand, in conflict.</source>
        <translation>Un texte vide ne remplace jamais un texte rédigé, sauf si la personne qui l&apos;a vidé avait ce texte même sous les yeux. Sinon les deux restent, en conflit.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Entries that wait for a package that has not come: {count}</source>
        <translation>Entrées en attente d&apos;un paquet qui n&apos;est pas arrivé&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Entries that wait for an earlier package of {person}: {count}</source>
        <translation>Entrées en attente d&apos;un paquet antérieur de {person}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Everything in it is here already. Nothing would change.</source>
        <translation>Tout son contenu est déjà ici. Rien ne changerait.</translation>
    </message>
    <message>
        <source>New: {new}. Changed: {changed}. In conflict: {conflicts}. Evidence files: {files}.</source>
        <translation>Nouveaux&#xa0;: {new}. Modifiés&#xa0;: {changed}. En conflit&#xa0;: {conflicts}. Fichiers de preuve&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>Nothing is left out without being counted here.</source>
        <translation>Rien n&apos;est omis sans être compté ici.</translation>
    </message>
    <message>
        <source>Received {received} = new {new} + already known {known} + held {held} + refused {refused}</source>
        <translation>Reçues {received} = nouvelles {new} + déjà connues {known} + en attente {held} + refusées {refused}</translation>
    </message>
    <message>
        <source>Two values that nobody compared are both kept and shown in conflict. No clock decides.</source>
        <translation>Deux valeurs que personne n&apos;a comparées sont conservées toutes deux et affichées en conflit. Aucune horloge ne décide.</translation>
    </message>
    <message>
        <source>What is not in a package is not removed.</source>
        <translation>Ce qui n&apos;est pas dans un paquet n&apos;est pas supprimé.</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Bigger (Ctrl++)</source>
        <translation>Agrandir (Ctrl++)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled. Choose what to print.</source>
        <translation>Annulé. Choisir ce qui est à imprimer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>First page to print</source>
        <translation>Première page à imprimer</translation>
    </message>
    <message>
        <source>Last page to print</source>
        <translation>Dernière page à imprimer</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Création des pages…</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Page suivante (Page suiv.)</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the PDF and print it elsewhere.</source>
        <translation>Aucune imprimante n&apos;est configurée sur cet ordinateur. Enregistrer le PDF et l&apos;imprimer ailleurs.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page in view</source>
        <translation>Page affichée</translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <translation>Page {} sur {}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Pages de</translation>
    </message>
    <message>
        <source>Pages handed to the printer: {}</source>
        <translation>Pages remises à l&apos;imprimante&#xa0;: {}</translation>
    </message>
    <message>
        <source>Preview: {}</source>
        <translation>Aperçu&#xa0;: {}</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Page précédente (Page préc.)</translation>
    </message>
    <message>
        <source>Print preview of {}</source>
        <translation>Aperçu avant impression de {}</translation>
    </message>
    <message>
        <source>Printing does not work on this system. Save the PDF and print that.</source>
        <translation>L&apos;impression ne fonctionne pas sur ce système. Enregistrer le PDF et l&apos;imprimer.</translation>
    </message>
    <message>
        <source>Printing {}</source>
        <translation>Impression de {}</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Progress of the preview</source>
        <translation>Avancement de l&apos;aperçu</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Saving {}</source>
        <translation>Enregistrement de {}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Réduire (Ctrl+-)</translation>
    </message>
    <message>
        <source>The pages cannot be shown.</source>
        <translation>Les pages ne peuvent pas être affichées.</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Ce qui est à imprimer</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Écrit&#xa0;: {}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Audit report</source>
        <translation>Rapport d&apos;audit</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisir un autre dossier.</translation>
    </message>
    <message>
        <source>Look at the printer, or save the PDF and print that.</source>
        <translation>Vérifier l&apos;imprimante, ou enregistrer le PDF et l&apos;imprimer.</translation>
    </message>
    <message>
        <source>Make the preview again.</source>
        <translation>Refaire l&apos;aperçu.</translation>
    </message>
    <message>
        <source>Printing page {}</source>
        <translation>Impression de la page {}</translation>
    </message>
    <message>
        <source>The pages cannot be read any more.</source>
        <translation>Les pages ne peuvent plus être lues.</translation>
    </message>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>L&apos;imprimante n&apos;accepte pas les pages.</translation>
    </message>
    <message>
        <source>Working papers to fill in by hand</source>
        <translation>Documents de travail à remplir à la main</translation>
    </message>
    <message>
        <source>Working papers with answers</source>
        <translation>Documents de travail avec réponses</translation>
    </message>
    <message>
        <source>Working papers, unanswered questions only</source>
        <translation>Documents de travail, questions sans réponse seulement</translation>
    </message>
    <message>
        <source>answered working papers</source>
        <translation>documents de travail avec réponses</translation>
    </message>
    <message>
        <source>audit report</source>
        <translation>rapport d&apos;audit</translation>
    </message>
    <message>
        <source>open working papers</source>
        <translation>documents de travail ouverts</translation>
    </message>
    <message>
        <source>working papers</source>
        <translation>documents de travail</translation>
    </message>
    <message>
        <source>{}: cannot be written ({}).</source>
        <translation>{}&#xa0;: écriture impossible ({}).</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisir un autre dossier.</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({reason}).</source>
        <translation>{target}&#xa0;: écriture impossible ({reason}).</translation>
    </message>
</context>
<context>
    <name>ProblemReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Files in the report</source>
        <translation>Fichiers du rapport</translation>
    </message>
    <message>
        <source>Save a problem report</source>
        <translation>Enregistrer un rapport de problème</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Save the problem report</source>
        <translation>Enregistrer le rapport de problème</translation>
    </message>
    <message>
        <source>Saved: {}. Send it yourself where you want it looked at.</source>
        <translation>Enregistré&#xa0;: {}. L&apos;envoyer vous-même là où il doit être examiné.</translation>
    </message>
    <message>
        <source>The report holds versions, a few settings, counts and the error log, so that a fault can be found. It holds nothing of your audits: no texts, no file names, no names of people or places. Read it here, save it to a file, and send that file yourself. Nothing is sent by the program.</source>
        <translation>Le rapport contient les versions, quelques réglages, des comptages et le journal d&apos;erreurs, afin de pouvoir trouver un défaut. Il ne contient rien de vos audits&#xa0;: ni textes, ni noms de fichiers, ni noms de personnes ou de lieux. Le lire ici, l&apos;enregistrer dans un fichier et envoyer ce fichier vous-même. Le programme n&apos;envoie rien.</translation>
    </message>
    <message>
        <source>What did you do, and what happened? (goes into the report as you write it)</source>
        <translation>Qu&apos;avez-vous fait, et que s&apos;est-il passé&#xa0;? (repris dans le rapport tel quel)</translation>
    </message>
    <message>
        <source>What happened (goes into the report as you write it)</source>
        <translation>Ce qui s&apos;est passé (repris dans le rapport tel quel)</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Contenu du fichier</translation>
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
        <translation>Article</translation>
    </message>
    <message>
        <source>Counts for besides</source>
        <translation>Compte aussi pour</translation>
    </message>
    <message>
        <source>Documented information</source>
        <translation>Information documentée</translation>
    </message>
    <message>
        <source>Evidence required</source>
        <translation>Preuve exigée</translation>
    </message>
    <message>
        <source>Evidence to expect</source>
        <translation>Preuves attendues</translation>
    </message>
    <message>
        <source>ITIL 4 practices</source>
        <translation>Pratiques ITIL 4</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Type de réponse</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Seulement si</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Identique à</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norme</translation>
    </message>
    <message>
        <source>Suggested sample</source>
        <translation>Échantillon suggéré</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>comme d&apos;habitude</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>QuestionChangeView</name>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>QuestionDelegate</name>
    <message>
        <source>Flagged</source>
        <translation>Signalée</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retournée</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>(always)</source>
        <translation>(toujours)</translation>
    </message>
    <message>
        <source>An answer without evidence is incomplete</source>
        <translation>Une réponse sans preuve est incomplète</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Ask only if</source>
        <translation>Poser seulement si</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Clauses of other standards, with commas</source>
        <translation>Articles d&apos;autres normes, séparés par des virgules</translation>
    </message>
    <message>
        <source>Counts also for</source>
        <translation>Compte aussi pour</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>For example: 25 tickets of the quarter</source>
        <translation>Par exemple&#xa0;: 25 tickets du trimestre</translation>
    </message>
    <message>
        <source>For example: minutes</source>
        <translation>Par exemple&#xa0;: minutes</translation>
    </message>
    <message>
        <source>Highest number that conforms</source>
        <translation>Nombre conforme le plus élevé</translation>
    </message>
    <message>
        <source>ITIL 4 practices</source>
        <translation>Pratiques ITIL 4</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Lowest number that conforms</source>
        <translation>Nombre conforme le plus bas</translation>
    </message>
    <message>
        <source>Maturity 0 to 5</source>
        <translation>Maturité de 0 à 5</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Number or word of the title</source>
        <translation>Numéro ou mot du titre</translation>
    </message>
    <message>
        <source>Number with unit and limits</source>
        <translation>Nombre avec unité et limites</translation>
    </message>
    <message>
        <source>Objective evidence to expect</source>
        <translation>Preuves objectives attendues</translation>
    </message>
    <message>
        <source>One of several choices</source>
        <translation>Un choix parmi plusieurs</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>One on each line, worst first</source>
        <translation>Un par ligne, le pire d&apos;abord</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Result: conforms, deviates, …</source>
        <translation>Résultat&#xa0;: conforme, écart, …</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The standard calls for documented information</source>
        <translation>La norme exige une information documentée</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Points à examiner</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>Séparées par des virgules</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habituelles</translation>
    </message>
    <message>
        <source>“{}” is not a number; write for example 15</source>
        <translation>«&#xa0;{}&#xa0;» n&apos;est pas un nombre&#xa0;; saisir par exemple 15</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>Note on {} questions. Enter saves, Esc leaves.</source>
        <translation>Note sur {} questions. Entrée enregistre, Échap abandonne.</translation>
    </message>
    <message>
        <source>Note on {}. Enter saves, Esc leaves.</source>
        <translation>Note sur {}. Entrée enregistre, Échap abandonne.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>{conforms} conforms, {next} goes to the next unanswered question, {menu} shows all</source>
        <translation>{conforms}&#xa0;: conforme, {next}&#xa0;: question suivante sans réponse, {menu}&#xa0;: tout afficher</translation>
    </message>
</context>
<context>
    <name>QuestionModel</name>
    <message>
        <source> Evidence: {}.</source>
        <translation> Preuves&#xa0;: {}.</translation>
    </message>
    <message>
        <source> Findings: {}.</source>
        <translation> Constatations&#xa0;: {}.</translation>
    </message>
    <message>
        <source> Flagged.</source>
        <translation> Signalée.</translation>
    </message>
    <message>
        <source> Handed to you.</source>
        <translation> Vous est confiée.</translation>
    </message>
    <message>
        <source> Returned by a reviewer.</source>
        <translation> Retournée par un relecteur.</translation>
    </message>
    <message>
        <source>Clause {clause}. {question} Result: {result}.</source>
        <translation>Article {clause}. {question} Résultat&#xa0;: {result}.</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Compte pour</translation>
    </message>
    <message>
        <source>Group {name}, questions: {count}</source>
        <translation>Groupe {name}, questions&#xa0;: {count}</translation>
    </message>
    <message>
        <source>ITIL 4 practice</source>
        <translation>Pratique ITIL 4</translation>
    </message>
    <message>
        <source>Only if: {}</source>
        <translation>Seulement si&#xa0;: {}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>{section}   ({chosen} of {all})</source>
        <translation>{section}   ({chosen} sur {all})</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>&amp;Documents and records seen</source>
        <translation>&amp;Documents et enregistrements vus</translation>
    </message>
    <message>
        <source>&amp;Interviewed (role)</source>
        <translation>Personnes &amp;interrogées (fonction)</translation>
    </message>
    <message>
        <source>&amp;Sample looked at</source>
        <translation>É&amp;chantillon examiné</translation>
    </message>
    <message>
        <source>Attach to this question</source>
        <translation>Joindre à cette question</translation>
    </message>
    <message>
        <source>Documents and records seen</source>
        <translation>Documents et enregistrements vus</translation>
    </message>
    <message>
        <source>Documents and records seen, with versions</source>
        <translation>Documents et enregistrements vus, avec les versions</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Effort to close the gap</source>
        <translation>Effort pour combler l&apos;écart</translation>
    </message>
    <message>
        <source>For example 15 days, or small</source>
        <translation>Par exemple 15 jours, ou faible</translation>
    </message>
    <message>
        <source>For example 15 of 214 closed tickets</source>
        <translation>Par exemple 15 tickets clos sur 214</translation>
    </message>
    <message>
        <source>Interviewed (role)</source>
        <translation>Personnes interrogées (fonction)</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>Suivante sans réponse</translation>
    </message>
    <message>
        <source>Next unanswered question</source>
        <translation>Question suivante sans réponse</translation>
    </message>
    <message>
        <source>Next unanswered question; Ctrl+Enter in the note</source>
        <translation>Question suivante sans réponse&#xa0;; Ctrl+Entrée dans la note</translation>
    </message>
    <message>
        <source>No question chosen</source>
        <translation>Aucune question choisie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Owner of the gap</source>
        <translation>Responsable de l&apos;écart</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Question précédente</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Sample looked at</source>
        <translation>Échantillon examiné</translation>
    </message>
    <message>
        <source>What was seen: record numbers, versions, dates, places, sample size</source>
        <translation>Ce qui a été vu&#xa0;: numéros d&apos;enregistrements, versions, dates, lieux, taille de l&apos;échantillon</translation>
    </message>
    <message>
        <source>Who closes the gap</source>
        <translation>Qui comble l&apos;écart</translation>
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
        <translation>Lecture des listes de contrôle</translation>
    </message>
    <message>
        <source>Reading the chosen checklists</source>
        <translation>Lecture des listes de contrôle choisies</translation>
    </message>
</context>
<context>
    <name>ReadingPopup</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close what is shown</source>
        <translation>Fermer ce qui est affiché</translation>
    </message>
</context>
<context>
    <name>Receipts</name>
    <message>
        <source>A receipt is given for what counts here.</source>
        <translation>Un accusé de réception est donné pour ce qui compte ici.</translation>
    </message>
    <message>
        <source>Audit: {number} {title}</source>
        <translation>Audit&#xa0;: {number} {title}</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished">Choisir un autre dossier.</translation>
    </message>
    <message>
        <source>From: {name}</source>
        <translation>De&#xa0;: {name}</translation>
    </message>
    <message>
        <source>In digits: {digits}</source>
        <translation>En chiffres&#xa0;: {digits}</translation>
    </message>
    <message>
        <source>In words: {words}</source>
        <translation>En mots&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for it again.</source>
        <translation>Rien n&apos;a été modifié. Le redemander.</translation>
    </message>
    <message>
        <source>Nothing was changed. Compare the fingerprint first, then trust the key.</source>
        <translation>Rien n&apos;a été modifié. Comparer d&apos;abord l&apos;empreinte, puis faire confiance à la clé.</translation>
    </message>
    <message>
        <source>Nothing was changed. Its name ends in .receipt.json.</source>
        <translation>Rien n&apos;a été modifié. Son nom se termine par .receipt.json.</translation>
    </message>
    <message>
        <source>Receipt for {file}</source>
        <translation>Accusé de réception de {file}</translation>
    </message>
    <message>
        <source>Received {received} = new {new} + already known {known} + held {held} + refused {refused}</source>
        <translation>Reçues {received} = nouvelles {new} + déjà connues {known} + en attente {held} + refusées {refused}</translation>
    </message>
    <message>
        <source>Taken in: {time}, by {name}</source>
        <translation>Importé&#xa0;: {time}, par {name}</translation>
    </message>
    <message>
        <source>The receipt is signed with a key that nobody confirmed here: {fingerprint}</source>
        <translation>L&apos;accusé de réception est signé avec une clé que personne n&apos;a confirmée ici&#xa0;: {fingerprint}</translation>
    </message>
    <message>
        <source>The signature does not fit: the receipt was changed after it was signed.</source>
        <translation>La signature ne correspond pas&#xa0;: l&apos;accusé de réception a été modifié après sa signature.</translation>
    </message>
    <message>
        <source>This import is not there, or was taken back.</source>
        <translation>Cet import n&apos;existe pas, ou a été annulé.</translation>
    </message>
    <message>
        <source>{file} arrived at {time} and was taken in by {name}.</source>
        <translation>{file} est arrivé à {time} et a été importé par {name}.</translation>
    </message>
    <message>
        <source>{file}: is for a package that was not written here.</source>
        <translation>{file}&#xa0;: concerne un paquet qui n&apos;a pas été écrit ici.</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({reason}).</source>
        <translation>{path}&#xa0;: lecture impossible ({reason}).</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}).</source>
        <translation>{path}&#xa0;: écriture impossible ({reason}).</translation>
    </message>
    <message>
        <source>{path}: is no receipt.</source>
        <translation>{path}&#xa0;: n&apos;est pas un accusé de réception.</translation>
    </message>
    <message>
        <source>{path}: there is no such file.</source>
        <translation>{path}&#xa0;: ce fichier n&apos;existe pas.</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>today {}</source>
        <translation>aujourd&apos;hui {}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{} days ago</source>
        <translation>il y a {} jours</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Backed up {}</source>
        <translation>Sauvegardé {}</translation>
    </message>
    <message>
        <source>Never backed up</source>
        <translation>Jamais sauvegardé</translation>
    </message>
    <message>
        <source>No audit yet</source>
        <translation>Aucun audit</translation>
    </message>
    <message>
        <source>Open workspace {}</source>
        <translation>Ouvrir l&apos;espace de travail {}</translation>
    </message>
    <message>
        <source>Opened {}</source>
        <translation>Ouvert {}</translation>
    </message>
    <message>
        <source>Progress of the newest audit</source>
        <translation>Avancement de l&apos;audit le plus récent</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Remove {} from the list</source>
        <translation>Retirer {} de la liste</translation>
    </message>
    <message>
        <source>This folder is not there now</source>
        <translation>Ce dossier est absent pour l&apos;instant</translation>
    </message>
    <message>
        <source>{} of {} answered</source>
        <translation>{} réponses sur {}</translation>
    </message>
</context>
<context>
    <name>RecentCards</name>
    <message>
        <source>Other workspaces</source>
        <translation>Autres espaces de travail</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Clear this list</source>
        <translation>Vider cette liste</translation>
    </message>
    <message>
        <source>No other workspace was opened yet</source>
        <translation>Aucun autre espace de travail n&apos;a encore été ouvert</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un &amp;récent</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>{name}   {opened}</source>
        <translation>{name}   {opened}</translation>
    </message>
    <message>
        <source>{} (not there)</source>
        <translation>{} (absent)</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Bring back what was removed from: {}</source>
        <translation>Rétablir ce qui a été supprimé de&#xa0;: {}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the chosen one from: {}</source>
        <translation>Supprimer l&apos;élément choisi de&#xa0;: {}</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Supprimé.</translation>
    </message>
</context>
<context>
    <name>RecordTree</name>
    <message>
        <source>(emptied)</source>
        <translation>(vidé)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Ici à présent</translation>
    </message>
    <message>
        <source>The audit as a whole</source>
        <translation>L&apos;audit dans son ensemble</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Quoi</translation>
    </message>
    <message>
        <source>What the package changes</source>
        <translation>Ce que le paquet modifie</translation>
    </message>
    <message>
        <source>With this package</source>
        <translation>Avec ce paquet</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>en conflit</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
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
        <translation>{words} ({person}, {time}, en vigueur ici)</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>&quot;{name}&quot; is no kind of record.</source>
        <translation>«&#xa0;{name}&#xa0;» n&apos;est pas un genre d&apos;enregistrement.</translation>
    </message>
    <message>
        <source>About, from</source>
        <translation>Concerne, du</translation>
    </message>
    <message>
        <source>About, to</source>
        <translation>Concerne, au</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Position prise par</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Agreed follow-up</source>
        <translation>Suivi convenu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Répondu par</translation>
    </message>
    <message>
        <source>Appropriateness of the scope</source>
        <translation>Adéquation du champ</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Areas not covered</source>
        <translation>Domaines non couverts</translation>
    </message>
    <message>
        <source>As</source>
        <translation>En tant que</translation>
    </message>
    <message>
        <source>As planned, or how it differed</source>
        <translation>Comme prévu, ou en quoi cela a différé</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Attach the text as evidence instead.</source>
        <translation>Joindre plutôt le texte comme preuve.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence aux réunions</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Audit client</source>
        <translation>Client de l&apos;audit</translation>
    </message>
    <message>
        <source>Audit conclusion</source>
        <translation>Conclusion de l&apos;audit</translation>
    </message>
    <message>
        <source>Audit criteria</source>
        <translation>Critères d&apos;audit</translation>
    </message>
    <message>
        <source>Auditee&apos;s acknowledgement</source>
        <translation>Position de l&apos;audité</translation>
    </message>
    <message>
        <source>Auditee&apos;s comment</source>
        <translation>Commentaire de l&apos;audité</translation>
    </message>
    <message>
        <source>Auditees</source>
        <translation>Audités</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>Auditeurs</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Checklist file SHA-256</source>
        <translation>SHA-256 de la liste de contrôle</translation>
    </message>
    <message>
        <source>Checklist title</source>
        <translation>Titre de la liste de contrôle</translation>
    </message>
    <message>
        <source>Checklist version</source>
        <translation>Version de la liste de contrôle</translation>
    </message>
    <message>
        <source>Checklists combined</source>
        <translation>Listes de contrôle combinées</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Clause of a finding</source>
        <translation>Article d&apos;une constatation</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Cleared at</source>
        <translation>Levée le</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>Levée par</translation>
    </message>
    <message>
        <source>Client account</source>
        <translation>Compte client</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Come back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Action corrective</translation>
    </message>
    <message>
        <source>Data found in the file</source>
        <translation>Données trouvées dans le fichier</translation>
    </message>
    <message>
        <source>Date or period it is about</source>
        <translation>Date ou période concernée</translation>
    </message>
    <message>
        <source>Degree to which the criteria are met</source>
        <translation>Degré de satisfaction des critères</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Deviations from the audit plan</source>
        <translation>Écarts par rapport au plan d&apos;audit</translation>
    </message>
    <message>
        <source>Distribution list entry</source>
        <translation>Entrée de la liste de diffusion</translation>
    </message>
    <message>
        <source>Diverging opinions</source>
        <translation>Opinions divergentes</translation>
    </message>
    <message>
        <source>Documents and records seen</source>
        <translation>Documents et enregistrements vus</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Réalisée le</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Efficacité</translation>
    </message>
    <message>
        <source>Effectiveness of earlier corrective actions</source>
        <translation>Efficacité des actions correctives antérieures</translation>
    </message>
    <message>
        <source>Effectiveness of the service management system</source>
        <translation>Efficacité du système de management des services</translation>
    </message>
    <message>
        <source>Effort to close the gap</source>
        <translation>Effort pour combler l&apos;écart</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Exclusions</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatation</translation>
    </message>
    <message>
        <source>Finding in a group</source>
        <translation>Constatation d&apos;un groupe</translation>
    </message>
    <message>
        <source>Findings that are not the same</source>
        <translation>Constatations différentes</translation>
    </message>
    <message>
        <source>Fingerprints of licensed texts</source>
        <translation>Empreintes des textes sous licence</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Further file of a piece of evidence</source>
        <translation>Autre fichier d&apos;une preuve</translation>
    </message>
    <message>
        <source>Grades by standard</source>
        <translation>Classements par norme</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Group of findings</source>
        <translation>Groupe de constatations</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Confié à</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Tenu le</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Détenu par</translation>
    </message>
    <message>
        <source>Implications for the audit programme</source>
        <translation>Conséquences pour le programme d&apos;audit</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Dans le champ</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation>Indépendance</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Internal audit and management review process</source>
        <translation>Processus d&apos;audit interne et de revue de direction</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>Personnes interrogées</translation>
    </message>
    <message>
        <source>Interviewed (role)</source>
        <translation>Personnes interrogées (fonction)</translation>
    </message>
    <message>
        <source>Interviews, observation, records; on site or remote</source>
        <translation>Entretiens, observation, enregistrements&#xa0;; sur place ou à distance</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Item looked at</source>
        <translation>Élément examiné</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Kind of checklist</source>
        <translation>Genre de liste de contrôle</translation>
    </message>
    <message>
        <source>Known fields: {known}.</source>
        <translation>Champs connus&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Known: {kinds}.</source>
        <translation>Connus&#xa0;: {kinds}.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Lead auditor&apos;s conclusion</source>
        <translation>Conclusion du responsable d&apos;audit</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examiné le</translation>
    </message>
    <message>
        <source>Marks and redactions</source>
        <translation>Annotations et occultations</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Type de média</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nature of the failure</source>
        <translation>Nature de la défaillance</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Noted at</source>
        <translation>Noté le</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation>Preuves objectives</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>On what evidence effectiveness was judged</source>
        <translation>Sur quelle preuve l&apos;efficacité a été jugée</translation>
    </message>
    <message>
        <source>One or two sentences that a director will remember</source>
        <translation>Une ou deux phrases qu&apos;un dirigeant retiendra</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Organisational units, services, sites, shifts and period covered</source>
        <translation>Unités organisationnelles, services, sites, équipes postées et période couverte</translation>
    </message>
    <message>
        <source>Other finding</source>
        <translation>Autre constatation</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Own area of work</source>
        <translation>Propre domaine de travail</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Part of the frozen checklist</source>
        <translation>Partie de la liste de contrôle figée</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Permanent, temporary, home workers</source>
        <translation>Permanentes, temporaires, télétravailleurs</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Personal data that is meant to be there</source>
        <translation>Données personnelles voulues</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Plan entry</source>
        <translation>Entrée du plan</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Minutes prévues</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Préparé par</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Provisional number</source>
        <translation>Numéro provisoire</translation>
    </message>
    <message>
        <source>Public key (Ed25519)</source>
        <translation>Clé publique (Ed25519)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Question asked in an interview</source>
        <translation>Question posée lors d&apos;un entretien</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Raised at</source>
        <translation>Relevée le</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Lue en premier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <translation>Motif du classement</translation>
    </message>
    <message>
        <source>Reason if excluded</source>
        <translation>Motif de l&apos;exclusion</translation>
    </message>
    <message>
        <source>Reason in spite of own work</source>
        <translation>Motif malgré le propre travail</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Enregistrement</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Repeat of</source>
        <translation>Répétition de</translation>
    </message>
    <message>
        <source>Report date</source>
        <translation>Date du rapport</translation>
    </message>
    <message>
        <source>Report version</source>
        <translation>Version du rapport</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Représentant</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Retention of audit records</source>
        <translation>Conservation des enregistrements d&apos;audit</translation>
    </message>
    <message>
        <source>Retired at</source>
        <translation>Hors service depuis</translation>
    </message>
    <message>
        <source>Reusable phrasing</source>
        <translation>Formulation réutilisable</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation>Note de revue</translation>
    </message>
    <message>
        <source>Review remarks that do not apply</source>
        <translation>Remarques de revue sans objet</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revu par</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Relecteur</translation>
    </message>
    <message>
        <source>Risks and obstacles</source>
        <translation>Risques et obstacles</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the marked copy</source>
        <translation>SHA-256 de la copie annotée</translation>
    </message>
    <message>
        <source>SHA-256 of the value within this audit</source>
        <translation>SHA-256 de la valeur dans cet audit</translation>
    </message>
    <message>
        <source>SHA-256 of what was signed</source>
        <translation>SHA-256 de ce qui a été signé</translation>
    </message>
    <message>
        <source>Sample looked at</source>
        <translation>Échantillon examiné</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Scope item</source>
        <translation>Élément du champ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Équipes postées</translation>
    </message>
    <message>
        <source>Sign-off of a section</source>
        <translation>Validation d&apos;une section</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Significant changes since the last audit</source>
        <translation>Changements importants depuis le dernier audit</translation>
    </message>
    <message>
        <source>Signing device</source>
        <translation>Appareil de signature</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Site or account</source>
        <translation>Site ou compte</translation>
    </message>
    <message>
        <source>Site, client account, service, clause or process</source>
        <translation>Site, compte client, service, article ou processus</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norme</translation>
    </message>
    <message>
        <source>Standards, policies, contracts and laws audited against</source>
        <translation>Normes, politiques, contrats et lois servant de critères d&apos;audit</translation>
    </message>
    <message>
        <source>Statement on open conflicts</source>
        <translation>Déclaration sur les conflits ouverts</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Supported record</source>
        <translation>Enregistrement étayé</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Étaye</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Pris le</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Pris par</translation>
    </message>
    <message>
        <source>Ticket, change, agent or record number</source>
        <translation>Numéro de ticket, de changement, d&apos;agent ou d&apos;enregistrement</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>To ask later</source>
        <translation>À demander plus tard</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Jusqu&apos;à</translation>
    </message>
    <message>
        <source>Use of evidence</source>
        <translation>Utilisation d&apos;une preuve</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Utiliser l&apos;un de ceux-ci&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Verdicts by standard</source>
        <translation>Verdicts par norme</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What audit team and auditee do not agree on</source>
        <translation>Ce sur quoi l&apos;équipe d&apos;audit et l&apos;audité ne sont pas d&apos;accord</translation>
    </message>
    <message>
        <source>What differed and why, or that nothing did</source>
        <translation>Ce qui a différé et pourquoi, ou que rien n&apos;a différé</translation>
    </message>
    <message>
        <source>What exactly is not met</source>
        <translation>Ce qui n&apos;est exactement pas satisfait</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation>Ce qui est exclu, et pourquoi</translation>
    </message>
    <message>
        <source>What is required, and by which clause or document</source>
        <translation>Ce qui est exigé, et par quel article ou document</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce que fait le service</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Ce qu&apos;elle prouve</translation>
    </message>
    <message>
        <source>What keeps it from happening again</source>
        <translation>Ce qui évite que cela se reproduise</translation>
    </message>
    <message>
        <source>What may lower the reliability of the conclusions</source>
        <translation>Ce qui peut réduire la fiabilité des conclusions</translation>
    </message>
    <message>
        <source>What the audit is to find out</source>
        <translation>Ce que l&apos;audit doit établir</translation>
    </message>
    <message>
        <source>What the working papers said then</source>
        <translation>Ce que disaient alors les documents de travail</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Question à poser</translation>
    </message>
    <message>
        <source>What was put right at once</source>
        <translation>Ce qui a été corrigé immédiatement</translation>
    </message>
    <message>
        <source>What was sampled, how, and how large the samples are</source>
        <translation>Ce qui a été échantillonné, comment, et la taille des échantillons</translation>
    </message>
    <message>
        <source>What was seen: record numbers, versions, dates, places, sample size</source>
        <translation>Ce qui a été vu&#xa0;: numéros d&apos;enregistrements, versions, dates, lieux, taille de l&apos;échantillon</translation>
    </message>
    <message>
        <source>What was signed</source>
        <translation>Ce qui a été signé</translation>
    </message>
    <message>
        <source>Where the item itself is: ticket, shelf, system</source>
        <translation>Où se trouve l&apos;objet lui-même&#xa0;: ticket, rayon, système</translation>
    </message>
    <message>
        <source>Whether the audit objectives were met</source>
        <translation>Atteinte des objectifs de l&apos;audit</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>Which part of the scope was not audited, and why</source>
        <translation>Quelle partie du champ n&apos;a pas été auditée, et pourquoi</translation>
    </message>
    <message>
        <source>Who asked for the audit</source>
        <translation>Qui a demandé l&apos;audit</translation>
    </message>
    <message>
        <source>Who closes the gap</source>
        <translation>Qui comble l&apos;écart</translation>
    </message>
    <message>
        <source>Who has the item, if it has no file here</source>
        <translation>Qui détient l&apos;objet, s&apos;il n&apos;a pas de fichier ici</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Why it could happen and was not noticed</source>
        <translation>Pourquoi cela a pu arriver sans être remarqué</translation>
    </message>
    <message>
        <source>Why the report is issued although entries of the team still disagree</source>
        <translation>Pourquoi le rapport est émis bien que des entrées de l&apos;équipe soient encore en désaccord</translation>
    </message>
    <message>
        <source>Why they say the same</source>
        <translation>Pourquoi elles disent la même chose</translation>
    </message>
    <message>
        <source>Why this auditor does not audit their own work</source>
        <translation>Pourquoi cet auditeur n&apos;audite pas son propre travail</translation>
    </message>
    <message>
        <source>Withdrawn because</source>
        <translation>Retiré parce que</translation>
    </message>
    <message>
        <source>Working papers considered</source>
        <translation>Documents de travail pris en compte</translation>
    </message>
    <message>
        <source>Write it as 2026-10-31.</source>
        <translation>Saisir sous la forme 2026-10-31.</translation>
    </message>
    <message>
        <source>{label} has no field &quot;{name}&quot;.</source>
        <translation>{label} n&apos;a pas de champ «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>{label} has {count} characters; the limit is {text_limit}.</source>
        <translation>{label} compte {count} caractères&#xa0;; la limite est de {text_limit}.</translation>
    </message>
    <message>
        <source>{label} holds something that cannot be kept ({name}).</source>
        <translation>{label} contient quelque chose qui ne peut pas être conservé ({name}).</translation>
    </message>
    <message>
        <source>{label} is either true or false.</source>
        <translation>{label} est soit vrai, soit faux.</translation>
    </message>
    <message>
        <source>{label} takes a text, not {name}.</source>
        <translation>{label} attend un texte, pas {name}.</translation>
    </message>
    <message>
        <source>{label} takes a whole number.</source>
        <translation>{label} attend un nombre entier.</translation>
    </message>
    <message>
        <source>{label}: &quot;{value}&quot; is not a date.</source>
        <translation>{label}&#xa0;: «&#xa0;{value}&#xa0;» n&apos;est pas une date.</translation>
    </message>
    <message>
        <source>{label}: &quot;{value}&quot; is not a time.</source>
        <translation>{label}&#xa0;: «&#xa0;{value}&#xa0;» n&apos;est pas une heure.</translation>
    </message>
    <message>
        <source>{label}: &quot;{value}&quot; is not known.</source>
        <translation>{label}&#xa0;: «&#xa0;{value}&#xa0;» est inconnu.</translation>
    </message>
</context>
<context>
    <name>ReferenceDialog</name>
    <message>
        <source>&amp;About, from</source>
        <translation>&amp;Concerne, du</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Légende</translation>
    </message>
    <message>
        <source>&amp;Held by</source>
        <translation>&amp;Détenu par</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Genre</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>L&amp;ieu</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>Ce &amp;que c&apos;est</translation>
    </message>
    <message>
        <source>About, from</source>
        <translation>Concerne, du</translation>
    </message>
    <message>
        <source>About, to</source>
        <translation>Concerne, au</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Building, room, system</source>
        <translation>Bâtiment, salle, système</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>For evidence that stays where it is. The audit keeps what it is and how to find it.</source>
        <translation>Pour les preuves qui restent où elles sont. L&apos;audit garde ce que c&apos;est et comment le trouver.</translation>
    </message>
    <message>
        <source>Name or role of whoever has it</source>
        <translation>Nom ou fonction de la personne qui le détient</translation>
    </message>
    <message>
        <source>Reference without a file</source>
        <translation>Référence sans fichier</translation>
    </message>
    <message>
        <source>Ticket number, title and version, shelf mark, device</source>
        <translation>Numéro de ticket, titre et version, cote de rayon, appareil</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>Ce qu&apos;elle prouve</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>A blue number leads to its record. Where a cell names several, every link is on the sheet Trace.</source>
        <translation>Un numéro bleu mène à son enregistrement. Quand une cellule en nomme plusieurs, chaque lien figure sur la feuille Traçabilité.</translation>
    </message>
    <message>
        <source>A fact was noted that is not judged; left out of the degree of fulfilment.</source>
        <translation>Un fait noté mais non jugé&#xa0;; exclu du degré de satisfaction.</translation>
    </message>
    <message>
        <source>A requirement is not met at all, or so that the system or a service is in doubt.</source>
        <translation>Une exigence n&apos;est pas du tout satisfaite, ou au point de mettre en doute le système ou un service.</translation>
    </message>
    <message>
        <source>A requirement is not met in a single or limited case.</source>
        <translation>Une exigence n&apos;est pas satisfaite dans un cas isolé ou limité.</translation>
    </message>
    <message>
        <source>A weakness that is not a nonconformity; the auditee decides what to do.</source>
        <translation>Une faiblesse qui n&apos;est pas une non-conformité&#xa0;; l&apos;audité décide de la suite.</translation>
    </message>
    <message>
        <source>About, from</source>
        <translation>Concerne, du</translation>
    </message>
    <message>
        <source>About, to</source>
        <translation>Concerne, au</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Action status</source>
        <translation>Statut de l&apos;action</translation>
    </message>
    <message>
        <source>Action to evidence</source>
        <translation>Action vers preuve</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Actions not yet verified</source>
        <translation>Actions non encore vérifiées</translation>
    </message>
    <message>
        <source>Actions overdue at export</source>
        <translation>Actions en retard à l&apos;export</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Address of the organisation</source>
        <translation>Adresse de l&apos;organisme</translation>
    </message>
    <message>
        <source>All clauses</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Answered at UTC offset</source>
        <translation>Réponse, décalage UTC</translation>
    </message>
    <message>
        <source>Answered by the auditor</source>
        <translation>Répondues par l&apos;auditeur</translation>
    </message>
    <message>
        <source>Appropriateness of the scope</source>
        <translation>Adéquation du champ</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Areas not covered</source>
        <translation>Domaines non couverts</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Audit client</source>
        <translation>Client de l&apos;audit</translation>
    </message>
    <message>
        <source>Audit criteria</source>
        <translation>Critères d&apos;audit</translation>
    </message>
    <message>
        <source>Audit number</source>
        <translation>Numéro d&apos;audit</translation>
    </message>
    <message>
        <source>Audit registers</source>
        <translation>Registres d&apos;audit</translation>
    </message>
    <message>
        <source>Audit registers {number}</source>
        <translation>Registres d&apos;audit {number}</translation>
    </message>
    <message>
        <source>Audit status</source>
        <translation>Statut de l&apos;audit</translation>
    </message>
    <message>
        <source>Audit team with independence, auditees, observers and others.</source>
        <translation>Équipe d&apos;audit avec son indépendance, audités, observateurs et autres.</translation>
    </message>
    <message>
        <source>Audit type</source>
        <translation>Type d&apos;audit</translation>
    </message>
    <message>
        <source>Auditee</source>
        <translation>Audité</translation>
    </message>
    <message>
        <source>Auditee&apos;s comment</source>
        <translation>Commentaire de l&apos;audité</translation>
    </message>
    <message>
        <source>Auditees</source>
        <translation>Audités</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>Auditor signed at</source>
        <translation>Signé par l&apos;auditeur le</translation>
    </message>
    <message>
        <source>Auditor signed at UTC offset</source>
        <translation>Aud., décalage UTC</translation>
    </message>
    <message>
        <source>Auditor&apos;s result</source>
        <translation>Résultat de l&apos;auditeur</translation>
    </message>
    <message>
        <source>Auditor&apos;s signature</source>
        <translation>Signature de l&apos;auditeur</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>Auditeurs</translation>
    </message>
    <message>
        <source>Auditors recorded different results and the lead auditor has not concluded yet.</source>
        <translation>Les auditeurs ont consigné des résultats différents et le responsable d&apos;audit n&apos;a pas encore conclu.</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audite</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>By practice</source>
        <translation>Par pratique</translation>
    </message>
    <message>
        <source>By standard</source>
        <translation>Par norme</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifié depuis</translation>
    </message>
    <message>
        <source>Changed since the conclusion</source>
        <translation>Modifié depuis la conclusion</translation>
    </message>
    <message>
        <source>Changes recorded</source>
        <translation>Modifications consignées</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Choose one of the words of the list.</source>
        <translation>Choisir l&apos;un des mots de la liste.</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Clause title</source>
        <translation>Titre de l&apos;article</translation>
    </message>
    <message>
        <source>Clause titles</source>
        <translation>Titres des articles</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Concluded by</source>
        <translation>Conclu par</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>Conforms</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Continued texts</source>
        <translation>Suite des textes</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Action corrective</translation>
    </message>
    <message>
        <source>Corrective actions; nonconformities without one have a row. Cream columns are for the auditee.</source>
        <translation>Actions correctives&#xa0;; les non-conformités qui n&apos;en ont pas ont une ligne. Les colonnes crème sont pour l&apos;audité.</translation>
    </message>
    <message>
        <source>Counting questions</source>
        <translation>Comptage des questions</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Compte pour</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Cream columns</source>
        <translation>Colonnes crème</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>Dates et heures</translation>
    </message>
    <message>
        <source>Dates of the audit</source>
        <translation>Dates de l&apos;audit</translation>
    </message>
    <message>
        <source>Days overdue at export</source>
        <translation>Jours de retard à l&apos;export</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Degré</translation>
    </message>
    <message>
        <source>Degree of fulfilment: met out of the questions that were judged</source>
        <translation>Degré de satisfaction&#xa0;: exigences satisfaites parmi les questions jugées</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Deviations from the plan</source>
        <translation>Écarts par rapport au plan</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Divergente</translation>
    </message>
    <message>
        <source>Diverging opinions</source>
        <translation>Opinions divergentes</translation>
    </message>
    <message>
        <source>Documented information required</source>
        <translation>Information documentée exigée</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents vus</translation>
    </message>
    <message>
        <source>Does not apply within the scope; left out of the degree of fulfilment.</source>
        <translation>Ne s&apos;applique pas dans le champ&#xa0;; exclu du degré de satisfaction.</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Réalisée le</translation>
    </message>
    <message>
        <source>Draft: the report has not been issued</source>
        <translation>Projet&#xa0;: le rapport n&apos;a pas été émis</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Efficacité</translation>
    </message>
    <message>
        <source>Effectiveness of previous actions</source>
        <translation>Efficacité des actions antérieures</translation>
    </message>
    <message>
        <source>Effort to close the gap</source>
        <translation>Effort pour combler l&apos;écart</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Finit le</translation>
    </message>
    <message>
        <source>Enter a date that is not before the one in “{column}”.</source>
        <translation>Saisir une date qui ne précède pas celle de «&#xa0;{column}&#xa0;».</translation>
    </message>
    <message>
        <source>Enter a date.</source>
        <translation>Saisir une date.</translation>
    </message>
    <message>
        <source>Every clause of each standard that an answer counts for, with its results.</source>
        <translation>Chaque article de chaque norme pour laquelle une réponse compte, avec ses résultats.</translation>
    </message>
    <message>
        <source>Every question and working paper; a question with several papers has several rows.</source>
        <translation>Chaque question et document de travail&#xa0;; une question à plusieurs documents a plusieurs lignes.</translation>
    </message>
    <message>
        <source>Every text is as it was typed, also where it starts with = + - or @; nothing here is a formula.</source>
        <translation>Chaque texte figure tel que saisi, même s&apos;il commence par = + - ou @&#xa0;; rien ici n&apos;est une formule.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Evidence numbers</source>
        <translation>Numéros des preuves</translation>
    </message>
    <message>
        <source>Evidence that is missing</source>
        <translation>Preuve manquante</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Exclusions</translation>
    </message>
    <message>
        <source>Expected evidence</source>
        <translation>Preuves attendues</translation>
    </message>
    <message>
        <source>Exported at</source>
        <translation>Exporté le</translation>
    </message>
    <message>
        <source>Exported at (UTC{offset})</source>
        <translation>Exporté le (UTC{offset})</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Failure, weakness or strength</source>
        <translation>Défaillance, faiblesse ou force</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Filter the column Paper by 1 to have every question of the checklist once.</source>
        <translation>Filtrer la colonne Doc. par 1 pour avoir chaque question de la liste de contrôle une seule fois.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatation</translation>
    </message>
    <message>
        <source>Finding groups</source>
        <translation>Groupes de constatations</translation>
    </message>
    <message>
        <source>Finding status</source>
        <translation>Statut constat.</translation>
    </message>
    <message>
        <source>Finding title</source>
        <translation>Titre de la constatation</translation>
    </message>
    <message>
        <source>Finding to action</source>
        <translation>Constatation vers action</translation>
    </message>
    <message>
        <source>Finding to evidence</source>
        <translation>Constatation vers preuve</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <source>Findings in the group</source>
        <translation>Membres du groupe</translation>
    </message>
    <message>
        <source>Findings that say the same, by group; each counts as a finding of its own.</source>
        <translation>Constatations disant la même chose, par groupe&#xa0;; chacune compte comme une constatation à part entière.</translation>
    </message>
    <message>
        <source>Findings that say the same; groups: {groups}. Each counts above.</source>
        <translation>Constatations disant la même chose&#xa0;; groupes&#xa0;: {groups}. Chacune compte ci-dessus.</translation>
    </message>
    <message>
        <source>Fingerprint of the change log</source>
        <translation>Empreinte du journal des modifications</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Follow-up as of</source>
        <translation>Suivi au</translation>
    </message>
    <message>
        <source>For each clause and auditor: questions answered, evidence and sessions of the plan.</source>
        <translation>Pour chaque article et auditeur&#xa0;: questions avec réponse, preuves et séances du plan.</translation>
    </message>
    <message>
        <source>For the auditee to fill in.</source>
        <translation>À remplir par l&apos;audité.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Format of the registers</source>
        <translation>Format des registres</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From title</source>
        <translation>Titre d&apos;origine</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Further files</source>
        <translation>Autres fichiers</translation>
    </message>
    <message>
        <source>Grades by standard</source>
        <translation>Classements par norme</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Handed out as</source>
        <translation>Remis sous forme de</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Tenu le</translation>
    </message>
    <message>
        <source>Held at UTC offset</source>
        <translation>Début, décalage UTC</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Détenu par</translation>
    </message>
    <message>
        <source>How to read this workbook</source>
        <translation>Comment lire ce classeur</translation>
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
        <translation>Pratique ITIL 4</translation>
    </message>
    <message>
        <source>ITIL 4 practices</source>
        <translation>Pratiques ITIL 4</translation>
    </message>
    <message>
        <source>Implications for the programme</source>
        <translation>Conséquences pour le programme</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>En conflit</translation>
    </message>
    <message>
        <source>In groups</source>
        <translation>En groupes</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Dans le champ</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation>Indépendance</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Internal audit and management review</source>
        <translation>Audit interne et revue de direction</translation>
    </message>
    <message>
        <source>Interviewees</source>
        <translation>Personnes interrogées</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>Éléments examinés</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation>Responsable d&apos;audit</translation>
    </message>
    <message>
        <source>Lead signed at</source>
        <translation>Signé par le resp. le</translation>
    </message>
    <message>
        <source>Lead signed at UTC offset</source>
        <translation>Resp., décalage UTC</translation>
    </message>
    <message>
        <source>Lead&apos;s reason</source>
        <translation>Motif du responsable</translation>
    </message>
    <message>
        <source>Lead&apos;s signature</source>
        <translation>Signature du responsable</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Durée en minutes</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examiné le</translation>
    </message>
    <message>
        <source>Looked at UTC offset</source>
        <translation>Examen, décalage UTC</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Majeure</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Type de média</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Mineure</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>NC and actions</source>
        <translation>NC et actions</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Names and order of columns stay as they are; later versions only append to the right.</source>
        <translation>Les noms et l&apos;ordre des colonnes restent inchangés&#xa0;; les versions ultérieures n&apos;ajoutent qu&apos;à droite.</translation>
    </message>
    <message>
        <source>Needs correction, root cause and corrective action before anything else.</source>
        <translation>Demande une correction, une analyse des causes et une action corrective avant toute autre chose.</translation>
    </message>
    <message>
        <source>Needs correction, root cause and corrective action.</source>
        <translation>Demande une correction, une analyse des causes et une action corrective.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No action recorded</source>
        <translation>Aucune action consignée</translation>
    </message>
    <message>
        <source>No checklist has been chosen yet.</source>
        <translation>Aucune liste de contrôle n&apos;a encore été choisie.</translation>
    </message>
    <message>
        <source>Nobody has recorded a result.</source>
        <translation>Personne n&apos;a consigné de résultat.</translation>
    </message>
    <message>
        <source>Nonconformities, opportunities for improvement and positive practices.</source>
        <translation>Non-conformités, opportunités d&apos;amélioration et bonnes pratiques.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Non applicable</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Non jugées</translation>
    </message>
    <message>
        <source>Not sampled</source>
        <translation>Non échantillonné</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing judged</source>
        <translation>Rien de jugé</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Numbers on the picture</source>
        <translation>Numéros sur l&apos;image</translation>
    </message>
    <message>
        <source>OFI</source>
        <translation>OA</translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation>Preuves objectives</translation>
    </message>
    <message>
        <source>Objective evidence with its SHA-256, by which a file is known to be the one that was seen.</source>
        <translation>Preuves objectives avec leur SHA-256, qui permet de savoir qu&apos;un fichier est bien celui qui a été vu.</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Objectives met</source>
        <translation>Atteinte des objectifs</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Conflits ouverts</translation>
    </message>
    <message>
        <source>Opening, team and closing meetings with their minutes.</source>
        <translation>Réunions d&apos;ouverture, d&apos;équipe et de clôture avec leurs comptes rendus.</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunité</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Overdue at export</source>
        <translation>En retard à l&apos;export</translation>
    </message>
    <message>
        <source>Own area</source>
        <translation>Propre domaine</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Owner of the gap</source>
        <translation>Responsable de l&apos;écart</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Doc.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Docs</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Parts that are about their auditor&apos;s own work, and why nevertheless.</source>
        <translation>Parties relevant du propre travail de leur auditeur, et pourquoi malgré tout.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Préparé par</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Proof called for</source>
        <translation>Preuve exigée</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Question to evidence</source>
        <translation>Question vers preuve</translation>
    </message>
    <message>
        <source>Question to finding</source>
        <translation>Question vers constatation</translation>
    </message>
    <message>
        <source>Question, evidence, finding and action: each link in a row of its own, both ends to click.</source>
        <translation>Question, preuve, constatation et action&#xa0;: chaque lien sur sa propre ligne, ses deux bouts cliquables.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Raised at</source>
        <translation>Relevée à</translation>
    </message>
    <message>
        <source>Raised at UTC offset</source>
        <translation>Relevée, décalage UTC</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Relevée le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason for grade</source>
        <translation>Motif du classement</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Received at UTC offset</source>
        <translation>Réception, décalage UTC</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Consigné</translation>
    </message>
    <message>
        <source>Recorded value</source>
        <translation>Valeur consignée</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>À distance</translation>
    </message>
    <message>
        <source>Repeat of</source>
        <translation>Répétition de</translation>
    </message>
    <message>
        <source>Report date</source>
        <translation>Date du rapport</translation>
    </message>
    <message>
        <source>Report issued</source>
        <translation>Rapport émis</translation>
    </message>
    <message>
        <source>Report version</source>
        <translation>Version du rapport</translation>
    </message>
    <message>
        <source>Representative of the organisation</source>
        <translation>Représentant de l&apos;organisme</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Results by ITIL 4 practice; a question with several practices counts for each.</source>
        <translation>Résultats par pratique ITIL 4&#xa0;; une question à plusieurs pratiques compte pour chacune.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revu par</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Cause profonde</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of copies of further files</source>
        <translation>SHA-256 des copies des autres fichiers</translation>
    </message>
    <message>
        <source>SHA-256 of further files</source>
        <translation>SHA-256 des autres fichiers</translation>
    </message>
    <message>
        <source>SHA-256 of the checklist</source>
        <translation>SHA-256 de la liste de contrôle</translation>
    </message>
    <message>
        <source>SHA-256 of the copy</source>
        <translation>SHA-256 de la copie</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>Saving the workbook</source>
        <translation>Enregistrement du classeur</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Significant changes</source>
        <translation>Changements importants</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Sites of the sessions</source>
        <translation>Sites des séances</translation>
    </message>
    <message>
        <source>Sites, services and clients inside and outside the scope.</source>
        <translation>Sites, services et clients dans et hors du champ.</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Taille (octets)</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norme</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Commence le</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Suggested sample</source>
        <translation>Échantillon suggéré</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>Taken at UTC offset</source>
        <translation>Prise, décalage UTC</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Texts that are longer than a cell can be; the cell says where its text goes on.</source>
        <translation>Textes trop longs pour une cellule&#xa0;; la cellule indique où son texte se poursuit.</translation>
    </message>
    <message>
        <source>The audit plan beside what really happened.</source>
        <translation>Le plan d&apos;audit à côté de ce qui s&apos;est réellement passé.</translation>
    </message>
    <message>
        <source>The objective evidence seen shows that the requirement is met.</source>
        <translation>Les preuves objectives vues montrent que l&apos;exigence est satisfaite.</translation>
    </message>
    <message>
        <source>The requirement is met; the auditor sees how it could be met better.</source>
        <translation>L&apos;exigence est satisfaite&#xa0;; l&apos;auditeur voit comment elle pourrait l&apos;être mieux.</translation>
    </message>
    <message>
        <source>Tickets, changes, agents and records looked at, with what each showed.</source>
        <translation>Tickets, changements, agents et enregistrements examinés, avec ce que chacun a montré.</translation>
    </message>
    <message>
        <source>Times read as the clock showed them at the place where they were recorded; their offset from UTC is in a column of its own.</source>
        <translation>Les heures sont celles de l&apos;horloge du lieu où elles ont été consignées&#xa0;; leur décalage UTC figure dans une colonne à part.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>To title</source>
        <translation>Titre de destination</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Traçabilité</translation>
    </message>
    <message>
        <source>UTC offset</source>
        <translation>Décalage UTC</translation>
    </message>
    <message>
        <source>Verdicts by standard</source>
        <translation>Verdicts par norme</translation>
    </message>
    <message>
        <source>Verification note</source>
        <translation>Note de vérification</translation>
    </message>
    <message>
        <source>Verification of</source>
        <translation>Vérification de</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Vérifiée par</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Vérifiée le</translation>
    </message>
    <message>
        <source>Version {format_version}</source>
        <translation>Version {format_version}</translation>
    </message>
    <message>
        <source>Versions of the answer disagree and nobody has settled it.</source>
        <translation>Des versions de la réponse sont en désaccord et personne n&apos;a résolu le conflit.</translation>
    </message>
    <message>
        <source>Versions of the kind disagree and nobody has settled it.</source>
        <translation>Des versions du genre sont en désaccord et personne n&apos;a résolu le conflit.</translation>
    </message>
    <message>
        <source>Was not looked at in this audit; left out of the degree of fulfilment.</source>
        <translation>N&apos;a pas été examiné dans cet audit&#xa0;; exclu du degré de satisfaction.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>What really happened</source>
        <translation>Ce qui s&apos;est réellement passé</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Points à examiner</translation>
    </message>
    <message>
        <source>Which sections auditors and lead auditor signed, and whether anything changed since.</source>
        <translation>Sections signées par les auditeurs et le responsable d&apos;audit, et modifications éventuelles depuis.</translation>
    </message>
    <message>
        <source>Who gets the report, and in which form.</source>
        <translation>Qui reçoit le rapport, et sous quelle forme.</translation>
    </message>
    <message>
        <source>Who was asked, by role, when, and on which questions.</source>
        <translation>Qui a été interrogé, par fonction, quand et sur quelles questions.</translation>
    </message>
    <message>
        <source>Who was at which meeting.</source>
        <translation>Qui était à quelle réunion.</translation>
    </message>
    <message>
        <source>Why they say the same</source>
        <translation>Pourquoi elles disent la même chose</translation>
    </message>
    <message>
        <source>Wide sheets print on two pages side by side, the first column on both; the last columns of the largest stay on the screen unless the print area is widened.</source>
        <translation>Les feuilles larges s&apos;impriment sur deux pages côte à côte, avec la première colonne sur les deux&#xa0;; les dernières colonnes des plus grandes restent à l&apos;écran, sauf si la zone d&apos;impression est élargie.</translation>
    </message>
    <message>
        <source>Worth keeping, and worth copying elsewhere.</source>
        <translation>À conserver, et à reproduire ailleurs.</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>audit</translation>
    </message>
    <message>
        <source>page {number} of {total}</source>
        <translation>page {number} sur {total}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>… continued in {place}</source>
        <translation>… suite dans {place}</translation>
    </message>
</context>
<context>
    <name>RemarksPanel</name>
    <message>
        <source>A reviewer would have nothing to remark.</source>
        <translation>Un relecteur n&apos;aurait rien à remarquer.</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Does not apply here: lay it aside for this finding</source>
        <translation>Sans objet ici&#xa0;: l&apos;écarter pour cette constatation</translation>
    </message>
    <message>
        <source>Does not apply here: {}</source>
        <translation>Sans objet ici&#xa0;: {}</translation>
    </message>
    <message>
        <source>Go to it (F7). Rule: {}</source>
        <translation>Y aller (F7). Règle&#xa0;: {}</translation>
    </message>
    <message>
        <source>Laid aside: {}. Show again</source>
        <translation>Écartées&#xa0;: {}. Réafficher</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>{mark} {severity} · {field}</source>
        <translation>{mark} {severity} · {field}</translation>
    </message>
    <message>
        <source>{}, {}: {} Go to it.</source>
        <translation>{}, {}&#xa0;: {} Y aller.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n action(s) (is|are) overdue</source>
        <translation>
            <numerusform>%n action est en retard</numerusform>
            <numerusform>%n actions sont en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) (is|are) overdue on {day}</source>
        <translation>
            <numerusform>%n action est en retard au {day}</numerusform>
            <numerusform>%n actions sont en retard au {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) stated: {states} on {day}.</source>
        <translation>
            <numerusform>%n action indiquée&#xa0;: {states} au {day}.</numerusform>
            <numerusform>%n actions indiquées&#xa0;: {states} au {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) stated: {states}.</source>
        <translation>
            <numerusform>%n action indiquée&#xa0;: {states}.</numerusform>
            <numerusform>%n actions indiquées&#xa0;: {states}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) missing, marked below.</source>
        <translation>
            <numerusform>%n fichier manquant, marqué ci-dessous.</numerusform>
            <numerusform>%n fichiers manquants, marqués ci-dessous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n constatation</numerusform>
            <numerusform>%n constatations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further action(s) in {place}.</source>
        <translation>
            <numerusform>%n autre action dans {place}.</numerusform>
            <numerusform>%n autres actions dans {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s).</source>
        <translation>
            <numerusform>%n élément.</numerusform>
            <numerusform>%n éléments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n major nonconformity(s)</source>
        <translation>
            <numerusform>%n non-conformité majeure</numerusform>
            <numerusform>%n non-conformités majeures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minor nonconformity(s)</source>
        <translation>
            <numerusform>%n non-conformité mineure</numerusform>
            <numerusform>%n non-conformités mineures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s) for improvement</source>
        <translation>
            <numerusform>%n opportunité d&apos;amélioration</numerusform>
            <numerusform>%n opportunités d&apos;amélioration</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n change(s) in the log of this audit).</source>
        <translation>
            <numerusform>(%n modification dans le journal de cet audit).</numerusform>
            <numerusform>(%n modifications dans le journal de cet audit).</numerusform>
        </translation>
    </message>
    <message>
        <source>, version {report_version}</source>
        <translation>, version {report_version}</translation>
    </message>
    <message>
        <source>; follow-up as of {day}</source>
        <translation>; suivi au {day}</translation>
    </message>
    <message>
        <source>A document cannot contain its own hash. The hash of this PDF is kept by the program that made it, or by whoever received it first.</source>
        <translation>Un document ne peut pas contenir sa propre empreinte. L&apos;empreinte de ce PDF est conservée par le programme qui l&apos;a créé, ou par quiconque l&apos;a reçu en premier.</translation>
    </message>
    <message>
        <source>A major nonconformity puts in doubt that the service management system can achieve its intended results; several minor ones on one matter may add up to it. A minor nonconformity does not. An opportunity for improvement is no nonconformity, and a nonconformity is never recorded as one. Causes and solutions are left to the auditee.</source>
        <translation>Une non-conformité majeure met en doute la capacité du système de management des services à atteindre ses résultats attendus&#xa0;; plusieurs mineures sur un même sujet peuvent y équivaloir. Une non-conformité mineure ne le fait pas. Une opportunité d&apos;amélioration n&apos;est pas une non-conformité, et une non-conformité n&apos;est jamais consignée comme telle. Les causes et les solutions sont laissées à l&apos;audité.</translation>
    </message>
    <message>
        <source>A question that belongs to several practices counts for each of them.</source>
        <translation>Une question rattachée à plusieurs pratiques compte pour chacune d&apos;elles.</translation>
    </message>
    <message>
        <source>A question that counts for several standards is asked once. Its answer is the verdict for each, unless the auditor judged it otherwise for one; findings can be graded differently for each.</source>
        <translation>Une question qui compte pour plusieurs normes n&apos;est posée qu&apos;une fois. Sa réponse vaut verdict pour chacune, sauf si l&apos;auditeur en a jugé autrement pour l&apos;une d&apos;elles&#xa0;; les constatations peuvent être classées différemment pour chacune.</translation>
    </message>
    <message>
        <source>A signature confirms that the report was received and discussed, not that every finding is agreed.</source>
        <translation>Une signature confirme que le rapport a été reçu et discuté, non que chaque constatation est acceptée.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Accepted with a comment</source>
        <translation>Acceptée avec un commentaire</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>All are in {place}, with those implemented and verified.</source>
        <translation>Toutes figurent dans {place}, avec celles mises en œuvre et vérifiées.</translation>
    </message>
    <message>
        <source>All clauses</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>An audit rests on samples and gives no certainty about what was not examined. How this one sampled, and the limits that follow from it, are stated in {section_link}.</source>
        <translation>Un audit repose sur des échantillons et ne donne aucune certitude sur ce qui n&apos;a pas été examiné. La manière dont celui-ci a échantillonné et les limites qui en découlent sont indiquées dans {section_link}.</translation>
    </message>
    <message>
        <source>An opportunity for improvement counts as fulfilled.</source>
        <translation>Une opportunité d&apos;amélioration compte comme satisfaite.</translation>
    </message>
    <message>
        <source>Annex B gives the SHA-256 of every evidence file as it was received. Ask for the file, compute its hash and compare all 64 digits. If a single bit differs, so does the hash.</source>
        <translation>L&apos;Annexe B donne le SHA-256 de chaque fichier de preuve tel que reçu. Demander le fichier, calculer son empreinte et comparer les 64 chiffres. Si un seul bit diffère, l&apos;empreinte diffère aussi.</translation>
    </message>
    <message>
        <source>Annex {letter}</source>
        <translation>Annexe {letter}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answered checklist</source>
        <translation>Liste de contrôle avec réponses</translation>
    </message>
    <message>
        <source>Appropriateness of the scope</source>
        <translation>Adéquation du champ</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Approved by: date, signature</source>
        <translation>Approuvé par&#xa0;: date, signature</translation>
    </message>
    <message>
        <source>Areas not covered, with reasons</source>
        <translation>Domaines non couverts, avec motifs</translation>
    </message>
    <message>
        <source>As recorded in the working papers. Auditees are named in {section_link}.</source>
        <translation>Tel que consigné dans les documents de travail. Les audités sont nommés dans {section_link}.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Posées</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Attended by</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Audit client</source>
        <translation>Client de l&apos;audit</translation>
    </message>
    <message>
        <source>Audit criteria</source>
        <translation>Critères d&apos;audit</translation>
    </message>
    <message>
        <source>Audit dates</source>
        <translation>Dates de l&apos;audit</translation>
    </message>
    <message>
        <source>Audit plan and what took place</source>
        <translation>Plan d&apos;audit et déroulement réel</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Rapport d&apos;audit</translation>
    </message>
    <message>
        <source>Audit team</source>
        <translation>Équipe d&apos;audit</translation>
    </message>
    <message>
        <source>Audit team and participants</source>
        <translation>Équipe d&apos;audit et participants</translation>
    </message>
    <message>
        <source>Auditee</source>
        <translation>Audité</translation>
    </message>
    <message>
        <source>Auditee: date, signature</source>
        <translation>Audité&#xa0;: date, signature</translation>
    </message>
    <message>
        <source>Auditees and client’s representatives</source>
        <translation>Audités et représentants du client</translation>
    </message>
    <message>
        <source>Auditee’s acknowledgement</source>
        <translation>Position de l&apos;audité</translation>
    </message>
    <message>
        <source>Auditee’s response</source>
        <translation>Réponse de l&apos;audité</translation>
    </message>
    <message>
        <source>Auditing body</source>
        <translation>Organisme d&apos;audit</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>Auditeurs</translation>
    </message>
    <message>
        <source>Auditors judged these questions differently. Each answer stands as it was given; the lead auditor decided which result counts.</source>
        <translation>Des auditeurs ont jugé ces questions différemment. Chaque réponse figure telle qu&apos;elle a été donnée&#xa0;; le responsable d&apos;audit a décidé quel résultat compte.</translation>
    </message>
    <message>
        <source>By ITIL 4 practice</source>
        <translation>Par pratique ITIL 4</translation>
    </message>
    <message>
        <source>By standard</source>
        <translation>Par norme</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Changes and earlier actions</source>
        <translation>Changements et actions antérieures</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Choose A4 or Letter.</source>
        <translation>Choisir A4 ou Letter.</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Clause of {title}</source>
        <translation>Article de {title}</translation>
    </message>
    <message>
        <source>Clause {clause}</source>
        <translation>Article {clause}</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Client accounts</source>
        <translation>Comptes clients</translation>
    </message>
    <message>
        <source>Close the file if it is open elsewhere, or choose another folder.</source>
        <translation>Fermer le fichier s&apos;il est ouvert ailleurs, ou choisir un autre dossier.</translation>
    </message>
    <message>
        <source>Close the file if it is open in another program, or choose another place.</source>
        <translation>Fermer le fichier s&apos;il est ouvert dans un autre programme, ou choisir un autre emplacement.</translation>
    </message>
    <message>
        <source>Combined audit: no</source>
        <translation>Audit combiné&#xa0;: non</translation>
    </message>
    <message>
        <source>Combined audit: yes, with {standards}</source>
        <translation>Audit combiné&#xa0;: oui, avec {standards}</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Conclusion and follow-up</source>
        <translation>Conclusion et suivi</translation>
    </message>
    <message>
        <source>Conf</source>
        <translation>Conf</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>Conformity by clause</source>
        <translation>Conformité par article</translation>
    </message>
    <message>
        <source>Conformity by clause group</source>
        <translation>Conformité par groupe d&apos;articles</translation>
    </message>
    <message>
        <source>Conforms</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Action corrective</translation>
    </message>
    <message>
        <source>Corrective action plan</source>
        <translation>Plan d&apos;actions correctives</translation>
    </message>
    <message>
        <source>Corrective action to be stated</source>
        <translation>Action corrective à indiquer</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Page de garde</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>PROJET</translation>
    </message>
    <message>
        <source>Data of the audit</source>
        <translation>Données de l&apos;audit</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>Date du rapport</translation>
    </message>
    <message>
        <source>Decided by {name}</source>
        <translation>Décidé par {name}</translation>
    </message>
    <message>
        <source>Decisions on differing answers</source>
        <translation>Décisions sur les réponses divergentes</translation>
    </message>
    <message>
        <source>Degree of fulfilment</source>
        <translation>Degré de satisfaction</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Deviations from the plan</source>
        <translation>Écarts par rapport au plan</translation>
    </message>
    <message>
        <source>Disputed by</source>
        <translation>Contestée par</translation>
    </message>
    <message>
        <source>Disputed findings</source>
        <translation>Constatations contestées</translation>
    </message>
    <message>
        <source>Disputed; see section 12</source>
        <translation>Contestée&#xa0;; voir la section 12</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>Liste de diffusion</translation>
    </message>
    <message>
        <source>Div</source>
        <translation>Div</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Divergente</translation>
    </message>
    <message>
        <source>Diverging opinions</source>
        <translation>Opinions divergentes</translation>
    </message>
    <message>
        <source>Document control</source>
        <translation>Maîtrise du document</translation>
    </message>
    <message>
        <source>Documents seen</source>
        <translation>Documents vus</translation>
    </message>
    <message>
        <source>Does not apply under the conditions of this audit.</source>
        <translation>Ne s&apos;applique pas dans les conditions de cet audit.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Réalisée</translation>
    </message>
    <message>
        <source>Draft; not issued</source>
        <translation>Projet&#xa0;; non émis</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Due and status</source>
        <translation>Échéance et statut</translation>
    </message>
    <message>
        <source>Due, status and effectiveness</source>
        <translation>Échéance, statut et efficacité</translation>
    </message>
    <message>
        <source>Each auditor signed their own work in a section, the lead auditor all of it. A signature counts only while nothing of what was signed has changed.</source>
        <translation>Chaque auditeur a signé son propre travail dans une section, le responsable d&apos;audit l&apos;ensemble. Une signature ne compte que tant que rien de ce qui a été signé n&apos;a changé.</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Efficacité</translation>
    </message>
    <message>
        <source>Effectiveness not yet verified.</source>
        <translation>Efficacité non encore vérifiée.</translation>
    </message>
    <message>
        <source>Effectiveness of earlier corrective actions</source>
        <translation>Efficacité des actions correctives antérieures</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Effort to close the gap</source>
        <translation>Effort pour combler l&apos;écart</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation>Fichiers de preuves</translation>
    </message>
    <message>
        <source>Evidence register</source>
        <translation>Registre des preuves</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Exclusions</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>Synthèse pour la direction</translation>
    </message>
    <message>
        <source>Fields in which entries of the audit team disagree: {count}. None of the versions below stands as the result of the audit.</source>
        <translation>Champs où des entrées de l&apos;équipe d&apos;audit sont en désaccord&#xa0;: {count}. Aucune des versions ci-dessous ne vaut comme résultat de l&apos;audit.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatation</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <source>Findings that say the same stand together (findings: {findings}, groups: {groups}). Each stays a finding of its own and counts for its site.</source>
        <translation>Les constatations disant la même chose figurent ensemble (constatations&#xa0;: {findings}, groupes&#xa0;: {groups}). Chacune reste une constatation à part entière et compte pour son site.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Fingerprint of the data</source>
        <translation>Empreinte des données</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Follow-up as of</source>
        <translation>Suivi au</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Satisfait</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Further file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Grade for {standard_title}</source>
        <translation>Classement pour {standard_title}</translation>
    </message>
    <message>
        <source>Grading</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Has marks, but no marked copy: not handed out.</source>
        <translation>Porte des annotations, mais n&apos;a pas de copie annotée&#xa0;: non remis.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Détenue par</translation>
    </message>
    <message>
        <source>How to verify this report</source>
        <translation>Comment vérifier ce rapport</translation>
    </message>
    <message>
        <source>Implications for the audit programme</source>
        <translation>Conséquences pour le programme d&apos;audit</translation>
    </message>
    <message>
        <source>In this report and in evidence folders: {copy}, SHA-256 {sha256}</source>
        <translation>Dans ce rapport et les dossiers de preuves&#xa0;: {copy}, SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>Independence</source>
        <translation type="unfinished">Indépendance</translation>
    </message>
    <message>
        <source>Independence statement</source>
        <translation>Déclaration d&apos;indépendance</translation>
    </message>
    <message>
        <source>Internal audit and management review</source>
        <translation>Audit interne et revue de direction</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>Personnes interrogées</translation>
    </message>
    <message>
        <source>Interviewed (role)</source>
        <translation>Personnes interrogées (fonction)</translation>
    </message>
    <message>
        <source>Interviewees</source>
        <translation>Personnes interrogées</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>Éléments examinés</translation>
    </message>
    <message>
        <source>Joint audit: no</source>
        <translation>Audit conjoint&#xa0;: non</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation>Responsable d&apos;audit</translation>
    </message>
    <message>
        <source>Lead auditor: date, signature</source>
        <translation>Responsable d&apos;audit&#xa0;: date, signature</translation>
    </message>
    <message>
        <source>Lead’s conclusion:</source>
        <translation>Conclusion du responsable&#xa0;:</translation>
    </message>
    <message>
        <source>Left as a diverging opinion:</source>
        <translation>Laissé en opinion divergente&#xa0;:</translation>
    </message>
    <message>
        <source>Left out: {left}.</source>
        <translation>Omis&#xa0;: {left}.</translation>
    </message>
    <message>
        <source>Left undecided by {name}</source>
        <translation>Laissé sans décision par {name}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Levels: {levels}. Of {count} clauses rated, {low} rated below 3. The mean level is {mean}. Where a clause was rated by several questions, the lowest level counts. Weight says how much certification hangs on it.</source>
        <translation>Niveaux&#xa0;: {levels}. Sur {count} articles évalués, {low} sont en dessous de 3. Le niveau moyen est de {mean}. Lorsqu&apos;un article a été évalué par plusieurs questions, le niveau le plus bas compte. Le poids indique combien la certification en dépend.</translation>
    </message>
    <message>
        <source>Limits of sampling</source>
        <translation>Limites de l&apos;échantillonnage</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examiné</translation>
    </message>
    <message>
        <source>Made on {moment} with {program}</source>
        <translation>Créé le {moment} avec {program}</translation>
    </message>
    <message>
        <source>Maj</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Majeure</translation>
    </message>
    <message>
        <source>Major nonconformity</source>
        <translation>Non-conformité majeure</translation>
    </message>
    <message>
        <source>Make the report again.</source>
        <translation>Refaire le rapport.</translation>
    </message>
    <message>
        <source>Maturity by clause</source>
        <translation>Maturité par article</translation>
    </message>
    <message>
        <source>Meetings and attendance</source>
        <translation>Réunions et présences</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Method, sampling and limitations</source>
        <translation>Méthode, échantillonnage et limites</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Mineure</translation>
    </message>
    <message>
        <source>Minor nonconformity</source>
        <translation>Non-conformité mineure</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>N/a</source>
        <translation>N/a</translation>
    </message>
    <message>
        <source>N/s</source>
        <translation>N/é</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nature of the failure</source>
        <translation>Nature de la défaillance</translation>
    </message>
    <message>
        <source>No audit team is recorded.</source>
        <translation>Aucune équipe d&apos;audit n&apos;est consignée.</translation>
    </message>
    <message>
        <source>No conclusion has been stated yet.</source>
        <translation>Aucune conclusion n&apos;a encore été énoncée.</translation>
    </message>
    <message>
        <source>No corrective action has been stated.</source>
        <translation>Aucune action corrective n&apos;a été indiquée.</translation>
    </message>
    <message>
        <source>No corrective action is open.</source>
        <translation>Aucune action corrective n&apos;est ouverte.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>No date stated.</source>
        <translation>Aucune date indiquée.</translation>
    </message>
    <message>
        <source>No diverging opinions remain between the audit team and the auditee.</source>
        <translation>Il ne subsiste aucune opinion divergente entre l&apos;équipe d&apos;audit et l&apos;audité.</translation>
    </message>
    <message>
        <source>No evidence is linked to this finding.</source>
        <translation>Aucune preuve n&apos;est liée à cette constatation.</translation>
    </message>
    <message>
        <source>No evidence is recorded.</source>
        <translation>Aucune preuve n&apos;est consignée.</translation>
    </message>
    <message>
        <source>No interviewees are recorded in the working papers.</source>
        <translation>Aucune personne interrogée n&apos;est consignée dans les documents de travail.</translation>
    </message>
    <message>
        <source>No meetings are recorded.</source>
        <translation>Aucune réunion n&apos;est consignée.</translation>
    </message>
    <message>
        <source>No question has been judged yet.</source>
        <translation>Aucune question n&apos;a encore été jugée.</translation>
    </message>
    <message>
        <source>No recipients are recorded.</source>
        <translation>Aucun destinataire n&apos;est consigné.</translation>
    </message>
    <message>
        <source>No response</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>No response has been given yet.</source>
        <translation>Aucune réponse n&apos;a encore été donnée.</translation>
    </message>
    <message>
        <source>No results have been recorded yet.</source>
        <translation>Aucun résultat n&apos;a encore été consigné.</translation>
    </message>
    <message>
        <source>No single items are listed; Annex A names the samples.</source>
        <translation>Aucun élément n&apos;est listé individuellement&#xa0;; l&apos;Annexe A nomme les échantillons.</translation>
    </message>
    <message>
        <source>No timetable is recorded.</source>
        <translation>Aucun calendrier n&apos;est consigné.</translation>
    </message>
    <message>
        <source>No version</source>
        <translation>Sans version</translation>
    </message>
    <message>
        <source>Nobody is recorded.</source>
        <translation>Personne n&apos;est consigné.</translation>
    </message>
    <message>
        <source>Nonconformities</source>
        <translation>Non-conformités</translation>
    </message>
    <message>
        <source>Nonconformity</source>
        <translation>Non-conformité</translation>
    </message>
    <message>
        <source>None recorded.</source>
        <translation>Rien de consigné.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Non applicable</translation>
    </message>
    <message>
        <source>Not asked about:</source>
        <translation>Aucune question sur&#xa0;:</translation>
    </message>
    <message>
        <source>Not in scope:</source>
        <translation>Hors du champ&#xa0;:</translation>
    </message>
    <message>
        <source>Not in the workspace.</source>
        <translation>Absent de l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Non examiné</translation>
    </message>
    <message>
        <source>Not sampled</source>
        <translation>Non échantillonné</translation>
    </message>
    <message>
        <source>Not spl.</source>
        <translation>Non éch.</translation>
    </message>
    <message>
        <source>Not stated.</source>
        <translation>Non indiqué.</translation>
    </message>
    <message>
        <source>Not yet acknowledged.</source>
        <translation>Pas encore de position.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>OFI</source>
        <translation>OA</translation>
    </message>
    <message>
        <source>OFI: opportunity for improvement. Each clause group shows its gravest result or finding.</source>
        <translation>OA&#xa0;: opportunité d&apos;amélioration. Chaque groupe d&apos;articles montre son résultat ou sa constatation la plus grave.</translation>
    </message>
    <message numerus="yes">
        <source>OFI: opportunity for improvement. Each clause group shows its gravest result or finding; %n positive practice(s) (is|are) not counted.</source>
        <translation>
            <numerusform>OA&#xa0;: opportunité d&apos;amélioration. Chaque groupe d&apos;articles montre son résultat ou sa constatation la plus grave&#xa0;; %n bonne pratique n&apos;est pas comptée.</numerusform>
            <numerusform>OA&#xa0;: opportunité d&apos;amélioration. Chaque groupe d&apos;articles montre son résultat ou sa constatation la plus grave&#xa0;; %n bonnes pratiques ne sont pas comptées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation>Preuves objectives</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Objectives met</source>
        <translation>Atteinte des objectifs</translation>
    </message>
    <message>
        <source>Observers and guides</source>
        <translation>Observateurs et guides</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation type="unfinished">Conflits ouverts</translation>
    </message>
    <message>
        <source>Open the workspace and compare the fingerprint it shows for this audit with the one in the document control ({count}). If they are equal, the data are unchanged since this report was made. The program can also check the whole chain of changes; it names the first entry that does not fit.</source>
        <translation>Ouvrir l&apos;espace de travail et comparer l&apos;empreinte qu&apos;il affiche pour cet audit à celle de la maîtrise du document ({count}). Si elles sont égales, les données sont inchangées depuis la création de ce rapport. Le programme peut aussi vérifier toute la chaîne des modifications&#xa0;; il nomme la première entrée qui ne convient pas.</translation>
    </message>
    <message>
        <source>Opportunities for improvement</source>
        <translation>Opportunités d&apos;amélioration</translation>
    </message>
    <message>
        <source>Opportunity for improvement</source>
        <translation>Opportunité d&apos;amélioration</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Organisation not stated</source>
        <translation>Organisme non indiqué</translation>
    </message>
    <message>
        <source>Organisation, scope and criteria</source>
        <translation>Organisme, champ et critères</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Overdue on {day}</source>
        <translation>En retard au {day}</translation>
    </message>
    <message>
        <source>Overdue, {status}</source>
        <translation>En retard, {status}</translation>
    </message>
    <message>
        <source>Own area of work</source>
        <translation>Propre domaine de travail</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Owner of the gap</source>
        <translation>Responsable de l&apos;écart</translation>
    </message>
    <message>
        <source>Owner, due, status</source>
        <translation>Responsable, échéance, statut</translation>
    </message>
    <message>
        <source>Page {number} of</source>
        <translation>Page {number} sur</translation>
    </message>
    <message>
        <source>Part of the audit</source>
        <translation>Partie de l&apos;audit</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Pictures are handed out without place and camera data, and redacted ones as a copy. Such a copy has a hash of its own; the manifest beside the evidence names it and that of the original.</source>
        <translation>Les images sont remises sans données de lieu et d&apos;appareil, et les images occultées sous forme de copie. Une telle copie a sa propre empreinte&#xa0;; le manifeste joint aux preuves l&apos;indique, ainsi que celle de l&apos;original.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positif</translation>
    </message>
    <message>
        <source>Positive practice</source>
        <translation>Bonne pratique</translation>
    </message>
    <message>
        <source>Positive practices</source>
        <translation>Bonnes pratiques</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Préparé par</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Questions by result: {result_words}, and open: not answered, or with working papers that diverge. Fulfilled is the share of judged questions that conform, with or without an opportunity. The shape before a clause is its gravest result or finding. Evidence counts what the questions and findings of a clause rest on; {section_link} names it, {section_link2} describes it.</source>
        <translation>Questions par résultat&#xa0;: {result_words}, et ouvert&#xa0;: sans réponse, ou avec des documents de travail divergents. Satisfait est la part des questions jugées qui sont conformes, avec ou sans opportunité. La forme devant un article est son résultat ou sa constatation la plus grave. Les preuves comptent ce sur quoi reposent les questions et constatations d&apos;un article&#xa0;; {section_link} les nomme, {section_link2} les décrit.</translation>
    </message>
    <message>
        <source>Questions on which working papers diverge</source>
        <translation>Questions sur lesquelles les documents de travail divergent</translation>
    </message>
    <message>
        <source>Questions that each auditor answered, the evidence that questions and findings of a clause rest on, and the sessions of the plan that name it, by their number in {section_link}.</source>
        <translation>Questions auxquelles chaque auditeur a répondu, preuves sur lesquelles reposent les questions et constatations d&apos;un article, et séances du plan qui le nomment, par leur numéro dans {section_link}.</translation>
    </message>
    <message>
        <source>Questions: {total}. Judged: {judged}; of these fulfilled: {met} (degree of fulfilment {degree}).</source>
        <translation>Questions&#xa0;: {total}. Jugées&#xa0;: {judged}&#xa0;; dont satisfaites&#xa0;: {met} (degré de satisfaction {degree}).</translation>
    </message>
    <message>
        <source>Questions: {total}. Judged: {judged}; of these fulfilled: {met}.</source>
        <translation>Questions&#xa0;: {total}. Jugées&#xa0;: {judged}&#xa0;; dont satisfaites&#xa0;: {met}.</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>Relevée par</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <translation>Motif du classement</translation>
    </message>
    <message>
        <source>Reason in spite of own work</source>
        <translation>Motif malgré le propre travail</translation>
    </message>
    <message>
        <source>Rec</source>
        <translation>Cons</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Consigné</translation>
    </message>
    <message>
        <source>Recorded, not judged</source>
        <translation>Consigné, sans jugement</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Repeat of</source>
        <translation>Répétition de</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Représentant</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Respond: {finding}</source>
        <translation>Répondre&#xa0;: {finding}</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Results of the questions</source>
        <translation>Résultats des questions</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revu par</translation>
    </message>
    <message>
        <source>Reviewed by: date, signature</source>
        <translation>Revu par&#xa0;: date, signature</translation>
    </message>
    <message>
        <source>Risks and obstacles</source>
        <translation>Risques et obstacles</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Role not stated</source>
        <translation>Fonction non indiquée</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>Sampling disclaimer and confidentiality</source>
        <translation>Réserve sur l&apos;échantillonnage et confidentialité</translation>
    </message>
    <message>
        <source>Say the same</source>
        <translation>Même contenu</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished">Section</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Séance {number}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Significant changes since the last audit</source>
        <translation>Changements importants depuis le dernier audit</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Sites, services and clients</source>
        <translation>Sites, services et clients</translation>
    </message>
    <message>
        <source>Snapshot taken</source>
        <translation>État des données</translation>
    </message>
    <message>
        <source>Speaks of</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norme</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>Stated by the auditee; the audit team only enters the verification.</source>
        <translation>Indiqué par l&apos;audité&#xa0;; l&apos;équipe d&apos;audit ne saisit que la vérification.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Statement on conformity</source>
        <translation>Énoncé sur la conformité</translation>
    </message>
    <message>
        <source>Statement on effectiveness</source>
        <translation>Énoncé sur l&apos;efficacité</translation>
    </message>
    <message>
        <source>Statement on open conflicts</source>
        <translation>Déclaration sur les conflits ouverts</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Étaye</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise</translation>
    </message>
    <message>
        <source>The audit examined samples of the records, services and activities that were available when it was held. What was not sampled was not examined: nonconformities may exist that this report does not name, and the absence of a finding is no proof of conformity beyond the samples.</source>
        <translation>L&apos;audit a examiné des échantillons des enregistrements, services et activités disponibles au moment de sa tenue. Ce qui n&apos;a pas été échantillonné n&apos;a pas été examiné&#xa0;: il peut exister des non-conformités que ce rapport ne nomme pas, et l&apos;absence de constatation ne prouve pas la conformité au-delà des échantillons.</translation>
    </message>
    <message>
        <source>The audit raised no findings.</source>
        <translation>L&apos;audit n&apos;a relevé aucune constatation.</translation>
    </message>
    <message>
        <source>The audit raised no nonconformities and no opportunities for improvement.</source>
        <translation>L&apos;audit n&apos;a relevé ni non-conformité ni opportunité d&apos;amélioration.</translation>
    </message>
    <message>
        <source>The audit raised no nonconformities.</source>
        <translation>L&apos;audit n&apos;a relevé aucune non-conformité.</translation>
    </message>
    <message>
        <source>The audit raised {listing}.</source>
        <translation>L&apos;audit a relevé {listing}.</translation>
    </message>
    <message>
        <source>The audit recorded no opportunities for improvement.</source>
        <translation>L&apos;audit n&apos;a consigné aucune opportunité d&apos;amélioration.</translation>
    </message>
    <message>
        <source>The audit recorded no positive practices.</source>
        <translation>L&apos;audit n&apos;a consigné aucune bonne pratique.</translation>
    </message>
    <message>
        <source>The checklist of this audit has no questions.</source>
        <translation>La liste de contrôle de cet audit ne contient aucune question.</translation>
    </message>
    <message>
        <source>The lead auditor had no differing answers of the audit team to decide.</source>
        <translation>Le responsable d&apos;audit n&apos;a eu à trancher aucune réponse divergente de l&apos;équipe d&apos;audit.</translation>
    </message>
    <message>
        <source>The lead auditor has not concluded.</source>
        <translation>Le responsable d&apos;audit n&apos;a pas conclu.</translation>
    </message>
    <message>
        <source>The page size “{page_size}” is not known.</source>
        <translation>Le format de page «&#xa0;{page_size}&#xa0;» est inconnu.</translation>
    </message>
    <message>
        <source>The picture {path} went away while the report was written: {strerror}.</source>
        <translation>L&apos;image {path} a disparu pendant l&apos;écriture du rapport&#xa0;: {strerror}.</translation>
    </message>
    <message>
        <source>The pictures of {broken} could not be read and are not printed.</source>
        <translation>Les images de {broken} n&apos;ont pas pu être lues et ne sont pas imprimées.</translation>
    </message>
    <message>
        <source>The record exists, but its file is not in the workspace.</source>
        <translation>L&apos;enregistrement existe, mais son fichier n&apos;est pas dans l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>The registers could not be written to {target}: {reason}.</source>
        <translation>Les registres n&apos;ont pas pu être écrits dans {target}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The report could not be written to {target}: {reason}.</source>
        <translation>Le rapport n&apos;a pas pu être écrit dans {target}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The sections were not signed off one by one.</source>
        <translation>Les sections n&apos;ont pas été validées une par une.</translation>
    </message>
    <message>
        <source>The signatures refer to the data of version {version} with the fingerprint</source>
        <translation>Les signatures se rapportent aux données de la version {version} portant l&apos;empreinte</translation>
    </message>
    <message>
        <source>The signatures refer to the data with the fingerprint</source>
        <translation>Les signatures se rapportent aux données portant l&apos;empreinte</translation>
    </message>
    <message>
        <source>There are no findings that call for corrective action.</source>
        <translation>Aucune constatation n&apos;appelle d&apos;action corrective.</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Ce document</translation>
    </message>
    <message numerus="yes">
        <source>This is the SHA-256 of the newest of %n change(s) in the log of this audit. Each change carries the hash of the one before it. While the workspace shows the same fingerprint and count, the data behind this report are unchanged since it was made; any later entry, correction or deletion gives another fingerprint.</source>
        <translation>
            <numerusform>Ceci est le SHA-256 de la plus récente de %n modification dans le journal de cet audit. Chaque modification porte l&apos;empreinte de la précédente. Tant que l&apos;espace de travail affiche la même empreinte et le même nombre, les données de ce rapport sont inchangées depuis sa création&#xa0;; toute entrée, correction ou suppression ultérieure donne une autre empreinte.</numerusform>
            <numerusform>Ceci est le SHA-256 de la plus récente des %n modifications dans le journal de cet audit. Chaque modification porte l&apos;empreinte de la précédente. Tant que l&apos;espace de travail affiche la même empreinte et le même nombre, les données de ce rapport sont inchangées depuis sa création&#xa0;; toute entrée, correction ou suppression ultérieure donne une autre empreinte.</numerusform>
        </translation>
    </message>
    <message>
        <source>This report is classified “{word}”. It is meant for the recipients in its distribution list. It may be passed on only with the consent of the audit client, and the audit team discloses nothing of the audit to others unless the law demands it.</source>
        <translation>Ce rapport est classé «&#xa0;{word}&#xa0;». Il est destiné aux destinataires de sa liste de diffusion. Il ne peut être transmis qu&apos;avec l&apos;accord du client de l&apos;audit, et l&apos;équipe d&apos;audit ne divulgue rien de l&apos;audit à des tiers, sauf si la loi l&apos;exige.</translation>
    </message>
    <message>
        <source>Timetable: planned and actual</source>
        <translation>Calendrier&#xa0;: prévu et réel</translation>
    </message>
    <message>
        <source>Type of audit</source>
        <translation>Type d&apos;audit</translation>
    </message>
    <message>
        <source>Unresolved conflict:</source>
        <translation type="vanished">Conflit non résolu&#xa0;:</translation>
    </message>
    <message>
        <source>Verdict for {standard}</source>
        <translation>Verdict pour {standard}</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
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
        <translation>Faiblesse constatée</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What each auditor listed to look at, and what it showed. An item without a result was not judged.</source>
        <translation>Ce que chaque auditeur avait listé à examiner, et ce que cela a montré. Un élément sans résultat n&apos;a pas été jugé.</translation>
    </message>
    <message>
        <source>What must happen</source>
        <translation>Ce qui doit se passer</translation>
    </message>
    <message>
        <source>What took place</source>
        <translation>Déroulement réel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Without a caption</source>
        <translation>Sans légende</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Worth keeping</source>
        <translation>À conserver</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Écriture du fichier</translation>
    </message>
    <message>
        <source>all {total} clauses of {title}</source>
        <translation>tous les {total} articles de {title}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>par {name}</translation>
    </message>
    <message>
        <source>clauses {escape}</source>
        <translation>articles {escape}</translation>
    </message>
    <message>
        <source>copy with marks</source>
        <translation>copie annotée</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>fichier manquant</translation>
    </message>
    <message>
        <source>follow-up as of {day}</source>
        <translation>suivi au {day}</translation>
    </message>
    <message>
        <source>full system audit, all {total} clauses of {title}</source>
        <translation>audit complet du système, tous les {total} articles de {title}</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n/a</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>non applicable</translation>
    </message>
    <message>
        <source>not sampled</source>
        <translation>non échantillonné</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>encore rien</translation>
    </message>
    <message>
        <source>original not copied, no hash</source>
        <translation>original non copié, sans empreinte</translation>
    </message>
    <message>
        <source>question {item}</source>
        <translation>question {item}</translation>
    </message>
    <message>
        <source>reason not stated</source>
        <translation>motif non indiqué</translation>
    </message>
    <message>
        <source>recorded without judgement</source>
        <translation>consigné sans jugement</translation>
    </message>
    <message>
        <source>redacted copy</source>
        <translation>copie occultée</translation>
    </message>
    <message>
        <source>section {number}</source>
        <translation>section {number}</translation>
    </message>
    <message>
        <source>status: {status}</source>
        <translation>statut&#xa0;: {status}</translation>
    </message>
    <message>
        <source>the auditee</source>
        <translation>l&apos;audité</translation>
    </message>
    <message>
        <source>verification of {finding_link}</source>
        <translation>vérification de {finding_link}</translation>
    </message>
    <message>
        <source>with an answer in conflict</source>
        <translation>avec une réponse en conflit</translation>
    </message>
    <message>
        <source>with working papers that diverge</source>
        <translation>avec des documents de travail divergents</translation>
    </message>
    <message>
        <source>{asked} of {total} clauses of {title}</source>
        <translation>{asked} articles sur {total} de {title}</translation>
    </message>
    <message>
        <source>{authors}: {text}</source>
        <translation>{authors}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{counted}, the gravest first.</source>
        <translation>{counted}, les plus graves d&apos;abord.</translation>
    </message>
    <message>
        <source>{count} with a kind in conflict</source>
        <translation>{count} avec un genre en conflit</translation>
    </message>
    <message>
        <source>{day}. Responses, status and verification of corrective actions are shown as they stood on this day, which is later than the date of the report.</source>
        <translation>{day}. Les réponses, le statut et la vérification des actions correctives sont présentés tels qu&apos;à ce jour, postérieur à la date du rapport.</translation>
    </message>
    <message>
        <source>{function}, represented by {lead}</source>
        <translation>{function}, représenté par {lead}</translation>
    </message>
    <message>
        <source>{in_conflict}: {fields}</source>
        <translation>{in_conflict}&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>{kind}, continued</source>
        <translation>{kind}, suite</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{moment} ({zone}). Times in this report are local to the place where they were recorded.</source>
        <translation>{moment} ({zone}). Les heures de ce rapport sont celles du lieu où elles ont été consignées.</translation>
    </message>
    <message>
        <source>{moment}, {count} min</source>
        <translation>{moment}, {count} min</translation>
    </message>
    <message>
        <source>{percent} of the judged questions are fulfilled.</source>
        <translation>{percent} des questions jugées sont satisfaites.</translation>
    </message>
    <message>
        <source>{several} and {last}</source>
        <translation>{several} et {last}</translation>
    </message>
    <message>
        <source>{title} (findings in this group: {count})</source>
        <translation>{title} (constatations de ce groupe&#xa0;: {count})</translation>
    </message>
    <message>
        <source>{type} report</source>
        <translation>Rapport – {type}</translation>
    </message>
    <message>
        <source>{type} report, {organisation}, {standards}</source>
        <translation>Rapport – {type}, {organisation}, {standards}</translation>
    </message>
    <message>
        <source>{what}, continued</source>
        <translation>{what}, suite</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>1 finding gets its final number, once and for good.</source>
        <translation>1 constatation reçoit son numéro final, une fois pour toutes.</translation>
    </message>
    <message>
        <source>All standards</source>
        <translation>Toutes les normes</translation>
    </message>
    <message>
        <source>All three into a folder…</source>
        <translation>Les trois dans un dossier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annuler l&apos;export</translation>
    </message>
    <message>
        <source>Cancelled; nothing half-done is left behind.</source>
        <translation>Annulé&#xa0;; rien d&apos;inachevé ne subsiste.</translation>
    </message>
    <message>
        <source>Changed since version {} was issued (1 change).</source>
        <translation>Modifié depuis l&apos;émission de la version {} (1 modification).</translation>
    </message>
    <message>
        <source>Changed since version {} was issued ({} changes).</source>
        <translation>Modifié depuis l&apos;émission de la version {} ({} modifications).</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Vérification …</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisir un autre dossier.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Each export is made from the audit as it stands now; a report not issued says DRAFT, and one changed since it was issued says so beside its version.</source>
        <translation>Chaque export est tiré de l&apos;audit dans son état actuel&#xa0;; un rapport non émis porte la mention PROJET, et un rapport modifié depuis son émission l&apos;indique à côté de sa version.</translation>
    </message>
    <message>
        <source>Everything into</source>
        <translation>Tout exporter vers</translation>
    </message>
    <message>
        <source>Evidence files…</source>
        <translation>Fichiers de preuves…</translation>
    </message>
    <message>
        <source>Evidence into</source>
        <translation>Preuves vers</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exporting everything</source>
        <translation>Exportation de l&apos;ensemble</translation>
    </message>
    <message>
        <source>Exporting evidence</source>
        <translation>Exportation des preuves</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Émettre</translation>
    </message>
    <message>
        <source>Issue a new version</source>
        <translation>Émettre une nouvelle version</translation>
    </message>
    <message>
        <source>Issue a new version after {}?</source>
        <translation>Émettre une nouvelle version après la {}&#xa0;?</translation>
    </message>
    <message>
        <source>Issue report</source>
        <translation>Émettre le rapport</translation>
    </message>
    <message>
        <source>Issue the report?</source>
        <translation>Émettre le rapport&#xa0;?</translation>
    </message>
    <message>
        <source>Issued as version {}</source>
        <translation>Émis en version {}</translation>
    </message>
    <message>
        <source>Issuing gives every finding its final number, once and for good, and the report its version and date.</source>
        <translation>L&apos;émission donne à chaque constatation son numéro final, une fois pour toutes, et au rapport sa version et sa date.</translation>
    </message>
    <message>
        <source>No program on this computer opens it: {}</source>
        <translation>Aucun programme de cet ordinateur ne l&apos;ouvre&#xa0;: {}</translation>
    </message>
    <message>
        <source>Nothing was changed since version {} was issued.</source>
        <translation>Rien n&apos;a été modifié depuis l&apos;émission de la version {}.</translation>
    </message>
    <message>
        <source>On {}</source>
        <translation>Le {}</translation>
    </message>
    <message>
        <source>One thing blocks issuing.</source>
        <translation>Un point bloque l&apos;émission.</translation>
    </message>
    <message>
        <source>Only {}</source>
        <translation>Seulement {}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>Ouvrir {}</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l&apos;export</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registres</translation>
    </message>
    <message>
        <source>Registers as Excel workbook…</source>
        <translation>Registres en classeur Excel…</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Rapport en PDF</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Rapport en PDF…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show {} in its folder</source>
        <translation>Afficher {} dans son dossier</translation>
    </message>
    <message>
        <source>Standard that report and registers are about</source>
        <translation>Norme dont traitent le rapport et les registres</translation>
    </message>
    <message>
        <source>The report gets its version and today&apos;s date.</source>
        <translation>Le rapport reçoit sa version et la date du jour.</translation>
    </message>
    <message>
        <source>Version {} is issued. Export it now.</source>
        <translation>La version {} est émise. L&apos;exporter maintenant.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Writing the registers</source>
        <translation>Écriture des registres</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>Written: {}</source>
        <translation>Écrit&#xa0;: {}</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>audit</translation>
    </message>
    <message>
        <source>{} findings get their final numbers, once and for good.</source>
        <translation>{} constatations reçoivent leurs numéros finaux, une fois pour toutes.</translation>
    </message>
    <message>
        <source>{} things block issuing.</source>
        <translation>{} points bloquent l&apos;émission.</translation>
    </message>
    <message>
        <source>{}: cannot be made ({}).</source>
        <translation>{}&#xa0;: création impossible ({}).</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Conforms</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Major nonconformity</source>
        <translation>Non-conformité majeure</translation>
    </message>
    <message>
        <source>Minor nonconformity</source>
        <translation>Non-conformité mineure</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Non applicable</translation>
    </message>
    <message>
        <source>Not sampled</source>
        <translation>Non échantillonné</translation>
    </message>
    <message>
        <source>Opportunity for improvement</source>
        <translation>Opportunité d&apos;amélioration</translation>
    </message>
    <message>
        <source>Recorded, not judged</source>
        <translation>Consigné, sans jugement</translation>
    </message>
</context>
<context>
    <name>ResultBar</name>
    <message>
        <source>{meaning} (Ctrl+{digit} in the note)</source>
        <translation>{meaning} (Ctrl+{digit} dans la note)</translation>
    </message>
    <message>
        <source>{meaning} ({key} in the list, Ctrl+{digit} in the note)</source>
        <translation>{meaning} ({key} dans la liste, Ctrl+{digit} dans la note)</translation>
    </message>
</context>
<context>
    <name>ReturnedBar</name>
    <message>
        <source>More review notes</source>
        <translation>Autres notes de revue</translation>
    </message>
    <message>
        <source>More review notes: {}</source>
        <translation>Autres notes de revue&#xa0;: {}</translation>
    </message>
    <message>
        <source>Review notes on this</source>
        <translation>Notes de revue sur cet élément</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>&quot;{name}&quot; fits {count} things.</source>
        <translation>«&#xa0;{name}&#xa0;» correspond à {count} éléments.</translation>
    </message>
    <message>
        <source>(not in this workspace)</source>
        <translation>(absent de cet espace de travail)</translation>
    </message>
    <message>
        <source>A note on your own work is cleared by who reviews it.</source>
        <translation>Une note sur votre propre travail est levée par la personne qui le relit.</translation>
    </message>
    <message>
        <source>A review note cannot stand on this.</source>
        <translation>Une note de revue ne peut pas porter sur cet élément.</translation>
    </message>
    <message>
        <source>Answer it, or write a note of your own.</source>
        <translation>Y répondre, ou rédiger votre propre note.</translation>
    </message>
    <message>
        <source>Answer it.</source>
        <translation>Y répondre.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Avec réponse</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifié depuis</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Levée</translation>
    </message>
    <message>
        <source>Give an item such as 8.6.1-03, the number of a finding, of evidence or of an action, the title of a section, or a text such as conclusion.</source>
        <translation>Indiquer un élément tel que 8.6.1-03, le numéro d&apos;une constatation, d&apos;une preuve ou d&apos;une action, le titre d&apos;une section, ou un texte tel que conclusion.</translation>
    </message>
    <message>
        <source>Give the id.</source>
        <translation>Indiquer l&apos;identifiant.</translation>
    </message>
    <message>
        <source>It was changed since {name} signed.</source>
        <translation>Modifié depuis la signature de {name}.</translation>
    </message>
    <message>
        <source>Its auditors sign first; everything is answered and nothing is returned any more.</source>
        <translation>Ses auditeurs signent d&apos;abord&#xa0;; tout a une réponse et plus rien n&apos;est retourné.</translation>
    </message>
    <message>
        <source>Judged differently or in conflict: {count}</source>
        <translation>Jugées différemment ou en conflit&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Consulter de nouveau la liste.</translation>
    </message>
    <message>
        <source>No section is ready to be signed.</source>
        <translation>Aucune section n&apos;est prête à être signée.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>Only the lead auditor signs as such.</source>
        <translation>Seul le responsable d&apos;audit signe en cette qualité.</translation>
    </message>
    <message>
        <source>Only who audits signs a section.</source>
        <translation>Seul un auditeur de la section peut la signer.</translation>
    </message>
    <message>
        <source>Only who wrote a review note can change it.</source>
        <translation>Seul l&apos;auteur d&apos;une note de revue peut la modifier.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Part it in the checklist, or sign its auditors&apos; parts.</source>
        <translation>La diviser dans la liste de contrôle, ou signer les parties de ses auditeurs.</translation>
    </message>
    <message>
        <source>Plan, Team and auditees says who that is.</source>
        <translation>Plan, Équipe et audités indique qui c&apos;est.</translation>
    </message>
    <message>
        <source>Question {item}, {text}</source>
        <translation>Question {item}, {text}</translation>
    </message>
    <message>
        <source>Questions not answered: {count}</source>
        <translation>Questions sans réponse&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Returned and not cleared: {count}</source>
        <translation>Retournées et non levées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Say shortly what you did about it.</source>
        <translation>Indiquer brièvement ce que vous avez fait.</translation>
    </message>
    <message>
        <source>Say what is still missing.</source>
        <translation>Indiquer ce qui manque encore.</translation>
    </message>
    <message>
        <source>Say what the note is about.</source>
        <translation>Indiquer l&apos;objet de la note.</translation>
    </message>
    <message>
        <source>Section {title}</source>
        <translation>Section {title}</translation>
    </message>
    <message>
        <source>Settle it first, or sign all the same.</source>
        <translation>Le résoudre d&apos;abord, ou signer malgré tout.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>The audit has no such section.</source>
        <translation>L&apos;audit n&apos;a pas cette section.</translation>
    </message>
    <message>
        <source>The audit has nothing called &quot;{name}&quot;.</source>
        <translation>L&apos;audit ne contient rien du nom de «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no review note &quot;{name}&quot;.</source>
        <translation>Il n&apos;y a pas de note de revue «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>This note is cleared; it needs no answer any more.</source>
        <translation>Cette note est levée&#xa0;; elle n&apos;a plus besoin de réponse.</translation>
    </message>
    <message>
        <source>This review note is not there any more.</source>
        <translation>Cette note de revue n&apos;existe plus.</translation>
    </message>
    <message>
        <source>This signature is not there any more.</source>
        <translation>Cette signature n&apos;existe plus.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished">Cet espace de travail est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Too much was recorded in this section to be signed as one.</source>
        <translation>Trop d&apos;éléments ont été consignés dans cette section pour la signer d&apos;un bloc.</translation>
    </message>
    <message>
        <source>Who reviews reads this first.</source>
        <translation>Les relecteurs lisent ceci en premier.</translation>
    </message>
    <message>
        <source>`review list AUDIT` shows those there are.</source>
        <translation>`review list AUDIT` montre celles qui existent.</translation>
    </message>
    <message>
        <source>{in_conflict}: {values}</source>
        <translation>{in_conflict}&#xa0;: {values}</translation>
    </message>
    <message>
        <source>{name} has not signed.</source>
        <translation>{name} n&apos;a pas signé.</translation>
    </message>
</context>
<context>
    <name>ReviewNoteDialog</name>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;Remarque</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Genre</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="unfinished">Personne en particulier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished">Noter</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Re&amp;turn to its auditor</source>
        <translation>Re&amp;tourner à l&apos;auditeur</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation>Note de revue</translation>
    </message>
    <message>
        <source>The work is not finished: it is on its auditor&apos;s list, and the report cannot be issued</source>
        <translation>Le travail n&apos;est pas terminé&#xa0;: il est sur la liste de l&apos;auditeur, et le rapport ne peut pas être émis</translation>
    </message>
    <message>
        <source>To be looked at; the work counts as finished</source>
        <translation>À examiner&#xa0;; le travail compte comme terminé</translation>
    </message>
    <message>
        <source>What is missing or wrong, and what you want to see</source>
        <translation>Ce qui manque ou est faux, et ce que vous attendez</translation>
    </message>
</context>
<context>
    <name>ReviewNoteKind</name>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">Remarque</translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message>
        <source>A note on the chosen section (Ctrl+Shift+M on any item)</source>
        <translation>Une note sur la section choisie (Ctrl+Maj+M sur tout élément)</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Avec réponse</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Levée</translation>
    </message>
    <message>
        <source>Enter goes to the item, F2 answers the note</source>
        <translation>Entrée va à l&apos;élément, F2 répond à la note</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>No note here is of this kind.</source>
        <translation>Aucune note d&apos;ici n&apos;est de ce genre.</translation>
    </message>
    <message>
        <source>No review notes yet. Choose a question, a finding or anything else and press Ctrl+Shift+M, or put a note on a section here.</source>
        <translation>Pas encore de note de revue. Choisir une question, une constatation ou tout autre élément et appuyer sur Ctrl+Maj+M, ou mettre ici une note sur une section.</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>Non levées</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>Nothing is returned to you.</source>
        <translation>Rien ne vous est retourné.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retournées</translation>
    </message>
    <message>
        <source>Returned to you</source>
        <translation>Retourné à vous</translation>
    </message>
    <message>
        <source>Review notes</source>
        <translation>Notes de revue</translation>
    </message>
    <message>
        <source>Review note…</source>
        <translation>Note de revue…</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Sign “{}” all the same?</source>
        <translation>Signer «&#xa0;{}&#xa0;» malgré tout&#xa0;?</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Les vôtres</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Choose what the note is on: a question, a finding, evidence, an action, a text or a section.</source>
        <translation>Choisir l&apos;objet de la note&#xa0;: une question, une constatation, une preuve, une action, un texte ou une section.</translation>
    </message>
    <message>
        <source>Returned to me</source>
        <translation>Retourné à moi</translation>
    </message>
    <message>
        <source>Returned to you: {}</source>
        <translation>Retournées à vous&#xa0;: {}</translation>
    </message>
    <message>
        <source>What reviewers returned to you, item by item</source>
        <translation>Ce que les relecteurs vous ont retourné, élément par élément</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Auditee</source>
        <translation>Audité</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>Client representative</source>
        <translation>Représentant du client</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation>Responsable d&apos;audit</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>Technical expert</source>
        <translation>Expert technique</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Entries that wait for an earlier package: {count}</source>
        <translation>Entrées en attente d&apos;un paquet antérieur&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Last package taken in on {date}</source>
        <translation>Dernier paquet importé le {date}</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Rien d&apos;envoyé</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">En retard</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent back on {date}, not acknowledged yet</source>
        <translation>Renvoyé le {date}, pas encore d&apos;accusé de réception</translation>
    </message>
    <message>
        <source>The assignment arrived on {date}</source>
        <translation>L&apos;attribution est arrivée le {date}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Was due on {date}</source>
        <translation>Était à rendre le {date}</translation>
    </message>
    <message>
        <source>What was sent back arrived on {date}</source>
        <translation>Ce qui a été renvoyé est arrivé le {date}</translation>
    </message>
    <message>
        <source>Without assignment</source>
        <translation>Sans attribution</translation>
    </message>
    <message>
        <source>Works on this copy</source>
        <translation>Travaille sur cette copie</translation>
    </message>
</context>
<context>
    <name>RosterTab</name>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copy the receipt as text</source>
        <translation>Copier l&apos;accusé en texte</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>Copier les mots</translation>
    </message>
    <message>
        <source>For those who are chosen, or for all: Enter in the list</source>
        <translation>Pour les personnes choisies, ou pour toutes&#xa0;: Entrée dans la liste</translation>
    </message>
    <message>
        <source>No package came or went yet. Write packages for auditors, or take one in: with the button, by dropping the file on the window, or by a double click on it.</source>
        <translation>Aucun paquet n&apos;est encore arrivé ni parti. Écrire des paquets pour les auditeurs, ou en importer un&#xa0;: avec le bouton, en déposant le fichier sur la fenêtre, ou par un double clic dessus.</translation>
    </message>
    <message>
        <source>No package here has these words. Let them be read again, slowly.</source>
        <translation>Aucun paquet d&apos;ici n&apos;a ces mots. Les faire relire, lentement.</translation>
    </message>
    <message>
        <source>Nothing is handed to anybody yet. Hand sections, sites or questions to auditors in the plan, under Who audits what; then write a package for each of them.</source>
        <translation>Rien n&apos;est encore confié. Confier des sections, des sites ou des questions aux auditeurs dans le plan, sous Qui audite quoi&#xa0;; puis écrire un paquet pour chacun.</translation>
    </message>
    <message>
        <source>Nothing is handed to you in this audit.</source>
        <translation>Rien ne vous est confié dans cet audit.</translation>
    </message>
    <message>
        <source>Nothing was sent back yet.</source>
        <translation>Rien n&apos;a encore été renvoyé.</translation>
    </message>
    <message>
        <source>Or drop the file anywhere on the window</source>
        <translation>Ou déposer le fichier n&apos;importe où sur la fenêtre</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Packages came from {came} of {all} auditors</source>
        <translation>Paquets reçus de {came} auditeurs sur {all}</translation>
    </message>
    <message>
        <source>Packages that came and went</source>
        <translation>Paquets arrivés et partis</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Accusé de réception…</translation>
    </message>
    <message>
        <source>Send back to the lead…</source>
        <translation>Renvoyer au responsable…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Annuler l&apos;import…</translation>
    </message>
    <message>
        <source>Take in a package…</source>
        <translation>Importer un paquet…</translation>
    </message>
    <message>
        <source>Team and packages</source>
        <translation>Équipe et paquets</translation>
    </message>
    <message>
        <source>The same: {}</source>
        <translation>Identique&#xa0;: {}</translation>
    </message>
    <message>
        <source>This computer, to compare by telephone: {words}
Fingerprint of its key: {fingerprint}</source>
        <translation>Cet ordinateur, à comparer par téléphone&#xa0;: {words}
Empreinte de sa clé&#xa0;: {fingerprint}</translation>
    </message>
    <message>
        <source>To the plan</source>
        <translation>Vers le plan</translation>
    </message>
    <message>
        <source>Type what the other reads out, then Enter: says which package it is</source>
        <translation>Saisir ce que l&apos;autre lit à haute voix, puis Entrée&#xa0;: indique de quel paquet il s&apos;agit</translation>
    </message>
    <message>
        <source>Version {version} is written. When the lead has taken it in, open the receipt that comes back, or compare these words by telephone: {words}</source>
        <translation>La version {version} est écrite. Quand le responsable d&apos;audit l&apos;aura importée, ouvrir l&apos;accusé de réception reçu en retour, ou comparer ces mots par téléphone&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Version {version} that you sent arrived and was taken in by {name}.</source>
        <translation>La version {version} que vous avez envoyée est arrivée et a été importée par {name}.</translation>
    </message>
    <message>
        <source>What you owe {}</source>
        <translation>Ce que vous devez à {}</translation>
    </message>
    <message>
        <source>Words or digits as heard</source>
        <translation>Mots ou chiffres entendus</translation>
    </message>
    <message>
        <source>Words or digits heard over the telephone</source>
        <translation>Mots ou chiffres entendus au téléphone</translation>
    </message>
    <message>
        <source>Write packages…</source>
        <translation>Écrire des paquets…</translation>
    </message>
    <message>
        <source>{questions}, {done} answered</source>
        <translation>{questions}, {done} avec réponse</translation>
    </message>
    <message>
        <source>{told}
Handed to you: {parts}</source>
        <translation>{told}
Confié à vous&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>{told}, due {time}</source>
        <translation>{told}, échéance {time}</translation>
    </message>
    <message>
        <source>{told}, overdue since {time}</source>
        <translation>{told}, en retard depuis {time}</translation>
    </message>
    <message>
        <source>{told}, overdue: {late}</source>
        <translation>{told}, en retard&#xa0;: {late}</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Règle</translation>
    </message>
    <message>
        <source>Clocks of computers can be wrong; the newest version by its time need not be the last one.</source>
        <translation>Les horloges des ordinateurs peuvent être fausses&#xa0;; la version la plus récente selon l&apos;heure n&apos;est pas forcément la dernière.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">Champ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Personne</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>Moti&amp;f</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Motif</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Enregistrement</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>Settle by rule</source>
        <translation>Résoudre par règle</translation>
    </message>
    <message>
        <source>State the reason first</source>
        <translation>Indiquer d&apos;abord le motif</translation>
    </message>
    <message>
        <source>Stays open: {}</source>
        <translation>Reste ouvert&#xa0;: {}</translation>
    </message>
    <message>
        <source>The rule settles {} of {} conflicts. All of it is one step that can be undone.</source>
        <translation>La règle résout {} conflits sur {}. Le tout est une seule étape, qui peut être annulée.</translation>
    </message>
    <message>
        <source>What each conflict would become</source>
        <translation>Ce que deviendrait chaque conflit</translation>
    </message>
    <message>
        <source>Why this rule is right here; stays in the history</source>
        <translation>Pourquoi cette règle convient ici&#xa0;; reste dans l&apos;historique</translation>
    </message>
    <message>
        <source>Would become</source>
        <translation>Deviendrait</translation>
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
        <translation>La preuve {item} manque dans le coffre</translation>
    </message>
    <message>
        <source>Fields in conflict: {count}</source>
        <translation>Champs en conflit&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Fields in conflict: {count}. Settle them, or state under Conclusion why the report is issued in spite of them</source>
        <translation>Champs en conflit&#xa0;: {count}. Les résoudre, ou indiquer sous Conclusion pourquoi le rapport est émis malgré eux</translation>
    </message>
    <message>
        <source>No lead auditor is named</source>
        <translation>Aucun responsable d&apos;audit n&apos;est nommé</translation>
    </message>
    <message>
        <source>No section is signed off</source>
        <translation>Aucune section n&apos;est validée</translation>
    </message>
    <message>
        <source>Section {section}: changed since it was signed</source>
        <translation>Section {section}&#xa0;: modifiée depuis sa signature</translation>
    </message>
    <message>
        <source>Sections not signed by auditor and lead auditor: {sections}</source>
        <translation>Sections non signées par l&apos;auditeur et le responsable d&apos;audit&#xa0;: {sections}</translation>
    </message>
    <message>
        <source>Still to be asked: {text}</source>
        <translation>Reste à demander&#xa0;: {text}</translation>
    </message>
    <message>
        <source>The dates of the audit are not stated</source>
        <translation>Les dates de l&apos;audit ne sont pas indiquées</translation>
    </message>
    <message>
        <source>The distribution list is empty</source>
        <translation>La liste de diffusion est vide</translation>
    </message>
    <message>
        <source>{count} of {total} questions are not answered ({clauses}); answer them or mark them not sampled</source>
        <translation>{count} questions sur {total} sont sans réponse ({clauses})&#xa0;; y répondre ou les marquer non échantillonnées</translation>
    </message>
    <message>
        <source>{finding}: no corrective action yet</source>
        <translation>{finding}&#xa0;: pas encore d&apos;action corrective</translation>
    </message>
    <message>
        <source>{finding}: no evidence is attached</source>
        <translation>{finding}&#xa0;: aucune preuve n&apos;est jointe</translation>
    </message>
    <message>
        <source>{finding}: the grade has no reason</source>
        <translation>{finding}&#xa0;: le classement n&apos;est pas motivé</translation>
    </message>
    <message>
        <source>{item}: a review remark to {name} is answered, not cleared yet</source>
        <translation>{item}&#xa0;: une remarque de revue à {name} a une réponse, mais n&apos;est pas encore levée</translation>
    </message>
    <message>
        <source>{item}: a review remark to {name} is open</source>
        <translation>{item}&#xa0;: une remarque de revue à {name} est ouverte</translation>
    </message>
    <message>
        <source>{item}: auditors diverge, the lead auditor has not concluded</source>
        <translation>{item}&#xa0;: les auditeurs divergent, le responsable d&apos;audit n&apos;a pas conclu</translation>
    </message>
    <message>
        <source>{item}: evidence is required, none is attached</source>
        <translation>{item}&#xa0;: une preuve est exigée, aucune n&apos;est jointe</translation>
    </message>
    <message>
        <source>{item}: judged a nonconformity, but no nonconformity is raised</source>
        <translation>{item}&#xa0;: jugé non conforme, mais aucune non-conformité n&apos;est relevée</translation>
    </message>
    <message>
        <source>{item}: returned to {name}, answered, not cleared yet</source>
        <translation>{item}&#xa0;: retourné à {name}, réponse donnée, pas encore levé</translation>
    </message>
    <message>
        <source>{item}: returned to {name}, not answered yet</source>
        <translation>{item}&#xa0;: retourné à {name}, pas encore de réponse</translation>
    </message>
    <message>
        <source>{item}: {change}; the lead auditor concluded before</source>
        <translation>{item}&#xa0;: {change}&#xa0;; le responsable d&apos;audit avait déjà conclu</translation>
    </message>
    <message>
        <source>{kind}: not recorded</source>
        <translation>{kind}&#xa0;: non consignée</translation>
    </message>
    <message>
        <source>{labels}: not stated</source>
        <translation>{labels}&#xa0;: non indiqué</translation>
    </message>
    <message>
        <source>{number} was given to {count} findings; one of them needs another number</source>
        <translation>{number} a été donné à {count} constatations&#xa0;; l&apos;une d&apos;elles doit changer de numéro</translation>
    </message>
    <message>
        <source>{open_conflicts} fields are in conflict</source>
        <translation type="vanished">{open_conflicts} champs sont en conflit</translation>
    </message>
    <message>
        <source>{person} audits their own work: {part} ({areas}). Give a reason or another auditor.</source>
        <translation>{person} audite son propre travail&#xa0;: {part} ({areas}). Donner un motif ou choisir un autre auditeur.</translation>
    </message>
    <message>
        <source>{person}: independence is not stated</source>
        <translation>{person}&#xa0;: l&apos;indépendance n&apos;est pas indiquée</translation>
    </message>
</context>
<context>
    <name>Runnable</name>
    <message>
        <source>A Java or Android program by its content.</source>
        <translation>Programme Java ou Android d&apos;après son contenu.</translation>
    </message>
    <message>
        <source>A Linux program by its content.</source>
        <translation>Programme Linux d&apos;après son contenu.</translation>
    </message>
    <message>
        <source>A Windows program by its content.</source>
        <translation>Programme Windows d&apos;après son contenu.</translation>
    </message>
    <message>
        <source>A document with macros.</source>
        <translation>Document contenant des macros.</translation>
    </message>
    <message>
        <source>A macOS program by its content.</source>
        <translation>Programme macOS d&apos;après son contenu.</translation>
    </message>
    <message>
        <source>A script by its content.</source>
        <translation>Script d&apos;après son contenu.</translation>
    </message>
    <message>
        <source>A shortcut that leads elsewhere.</source>
        <translation>Raccourci menant ailleurs.</translation>
    </message>
    <message>
        <source>Files with this ending can run.</source>
        <translation>Les fichiers de ce type peuvent s&apos;exécuter.</translation>
    </message>
    <message>
        <source>Its name turns the direction of text and so reads otherwise than it is.</source>
        <translation>Son nom inverse le sens du texte et se lit donc autrement qu&apos;il n&apos;est.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Answering the questions of the sample</source>
        <translation>Réponses aux questions de l&apos;exemple</translation>
    </message>
    <message>
        <source>Making evidence for the sample</source>
        <translation>Création des preuves de l&apos;exemple</translation>
    </message>
    <message>
        <source>Planning the sample audit</source>
        <translation>Planification de l&apos;audit d&apos;exemple</translation>
    </message>
    <message>
        <source>Raising the findings of the sample</source>
        <translation>Relevé des constatations de l&apos;exemple</translation>
    </message>
    <message>
        <source>The sample could not be made. {}</source>
        <translation>L&apos;exemple n&apos;a pas pu être créé. {}</translation>
    </message>
    <message>
        <source>Writing the report of the sample</source>
        <translation>Rédaction du rapport de l&apos;exemple</translation>
    </message>
    <message>
        <source>{}: the sample cannot be made here ({}).</source>
        <translation>{}&#xa0;: l&apos;exemple ne peut pas être créé ici ({}).</translation>
    </message>
</context>
<context>
    <name>SampleBanner</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Makes the sample anew; what was tried in it is gone</source>
        <translation>Recrée l&apos;exemple&#xa0;; ce qui y a été essayé disparaît</translation>
    </message>
    <message>
        <source>Sample audit. Nothing here is real: change and delete what you like.</source>
        <translation>Audit d&apos;exemple. Rien n&apos;est réel ici&#xa0;: modifiez et supprimez ce que vous voulez.</translation>
    </message>
    <message>
        <source>Start the sample over…</source>
        <translation>Recommencer l&apos;exemple…</translation>
    </message>
</context>
<context>
    <name>SampleDelegate</name>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Note on {}</source>
        <translation>Note sur {}</translation>
    </message>
    <message>
        <source>What this item shows</source>
        <translation>Ce que montre cet élément</translation>
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
        <translation>Changement</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
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
        <translation>Preuves&#xa0;: {}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examiné</translation>
    </message>
    <message>
        <source>Looked at by {}</source>
        <translation>Examiné par {}</translation>
    </message>
    <message>
        <source>Looked at {}</source>
        <translation>Examiné {}</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Pas encore de résultat</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Pas encore examiné</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
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
        <translation>Ajouter des éléments&#xa0;: taper ou coller</translation>
    </message>
    <message>
        <source>Attach evidence to this item</source>
        <translation>Joindre une preuve à cet élément</translation>
    </message>
    <message>
        <source>Attach evidence to {}</source>
        <translation>Joindre une preuve à {}</translation>
    </message>
    <message>
        <source>Attach evidence…</source>
        <translation>Joindre une preuve…</translation>
    </message>
    <message>
        <source>Attaching files: {}</source>
        <translation>Fichiers en cours d&apos;ajout&#xa0;: {}</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Joindre…</translation>
    </message>
    <message>
        <source>Correct the number</source>
        <translation>Corriger le numéro</translation>
    </message>
    <message>
        <source>Could not be attached: {count} ({reasons})</source>
        <translation>N&apos;ont pas pu être joints&#xa0;: {count} ({reasons})</translation>
    </message>
    <message>
        <source>How many items were looked at</source>
        <translation>Nombre d&apos;éléments examinés</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>Éléments examinés</translation>
    </message>
    <message>
        <source>Items looked at: type or paste ticket, change or record numbers</source>
        <translation>Éléments examinés&#xa0;: taper ou coller des numéros de tickets, de changements ou d&apos;enregistrements</translation>
    </message>
    <message>
        <source>Items to add</source>
        <translation>Éléments à ajouter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Listed already: {}</source>
        <translation>Déjà listés&#xa0;: {}</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Sans résultat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on this item</source>
        <translation>Note sur cet élément</translation>
    </message>
    <message>
        <source>Put the counts into the sample and the note</source>
        <translation>Reporter les nombres dans l&apos;échantillon et la note</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take this item away</source>
        <translation>Retirer cet élément</translation>
    </message>
    <message>
        <source>Ticket, change, agent or record numbers. Enter adds; a column can be pasted.</source>
        <translation>Numéros de tickets, de changements, d&apos;agents ou d&apos;enregistrements. Entrée ajoute&#xa0;; une colonne peut être collée.</translation>
    </message>
    <message>
        <source>Use as text</source>
        <translation>Utiliser comme texte</translation>
    </message>
    <message>
        <source>Writes how many were looked at under “Sample looked at”, and which deviate into the note</source>
        <translation>Inscrit combien ont été examinés sous «&#xa0;Échantillon examiné&#xa0;», et les écarts dans la note</translation>
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
        <translation>Comme exigé</translation>
    </message>
    <message>
        <source>Deviates</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Non applicable</translation>
    </message>
    <message>
        <source>Not determined</source>
        <translation>Non déterminé</translation>
    </message>
</context>
<context>
    <name>SampleView</name>
    <message>
        <source>Attach to {}</source>
        <translation>Joindre à {}</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>Éléments examinés</translation>
    </message>
    <message>
        <source>Y, N, A and ? judge an item, Space ticks it, T writes its note, Insert adds, Del takes away</source>
        <translation>Y, N, A et&#xa0;? jugent un élément, Espace le coche, T rédige sa note, Inser ajoute, Suppr retire</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>&quot;{question}&quot; is no question of this audit.</source>
        <translation>«&#xa0;{question}&#xa0;» n&apos;est pas une question de cet audit.</translation>
    </message>
    <message>
        <source>Add it to your own items if you looked at it too.</source>
        <translation>L&apos;ajouter à vos propres éléments si vous l&apos;avez examiné aussi.</translation>
    </message>
    <message>
        <source>An item needs a reference. Del takes it away.</source>
        <translation>Un élément a besoin d&apos;une référence. Suppr le retire.</translation>
    </message>
    <message>
        <source>Attach the list as evidence and add those that you look at.</source>
        <translation>Joindre la liste comme preuve et ajouter les éléments que vous examinez.</translation>
    </message>
    <message>
        <source>Close what uses it, then try again.</source>
        <translation>Fermer ce qui l&apos;utilise, puis réessayer.</translation>
    </message>
    <message>
        <source>Move it away, then open the sample again.</source>
        <translation>Le déplacer, puis rouvrir l&apos;exemple.</translation>
    </message>
    <message>
        <source>No items are listed for this question yet.</source>
        <translation>Aucun élément n&apos;est encore listé pour cette question.</translation>
    </message>
    <message>
        <source>There is no reference in it.</source>
        <translation>Il ne contient aucune référence.</translation>
    </message>
    <message>
        <source>These are {count} items; {most} at a time can be added.</source>
        <translation>Il y a {count} éléments&#xa0;; {most} au plus peuvent être ajoutés à la fois.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Cet espace de travail est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>agents</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>changements</translation>
    </message>
    <message>
        <source>items</source>
        <translation>éléments</translation>
    </message>
    <message>
        <source>records</source>
        <translation>enregistrements</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>tickets</translation>
    </message>
    <message>
        <source>{count} of {all} {kind} deviate</source>
        <translation>{count} {kind} sur {all} s&apos;écartent</translation>
    </message>
    <message>
        <source>{folder}: cannot be replaced ({reason}).</source>
        <translation>{folder}&#xa0;: remplacement impossible ({reason}).</translation>
    </message>
    <message>
        <source>{folder}: holds something that is no sample; it was left alone.</source>
        <translation>{folder}&#xa0;: contient autre chose qu&apos;un exemple&#xa0;; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{item} is in the working paper of another auditor.</source>
        <translation>{item} est dans le document de travail d&apos;un autre auditeur.</translation>
    </message>
    <message>
        <source>{item} is listed already.</source>
        <translation>{item} est déjà listé.</translation>
    </message>
    <message>
        <source>{named} and others: {count}</source>
        <translation>{named} et d&apos;autres&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{seen} of {all} looked at</source>
        <translation>{seen} examinés sur {all}</translation>
    </message>
    <message>
        <source>{seen} of {all} {kind} looked at</source>
        <translation>{seen} {kind} examinés sur {all}</translation>
    </message>
    <message>
        <source>{seen}, deviating: {count}</source>
        <translation>{seen}, écarts&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{told}: {named}</source>
        <translation>{told}&#xa0;: {named}</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>Enregistrer une version</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version {} is kept. Audits that were started with it keep their frozen copy; each can adopt this one.</source>
        <translation>La version {} est conservée. Les audits commencés avec la liste gardent leur copie figée&#xa0;; chacun peut adopter celle-ci.</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Add plan entry</source>
        <translation>Ajouter une entrée au plan</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>Auditeurs</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>For example 8.6.1, 8.6.2</source>
        <translation>Par exemple 8.6.1, 8.6.2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>No plan entries yet. Say what is audited when, where and by whom.</source>
        <translation>Le plan est encore vide. Indiquer ce qui est audité, quand, où et par qui.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>What is audited or done</source>
        <translation>Ce qui est audité ou fait</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>Add to scope</source>
        <translation>Ajouter au champ</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Dans le champ</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of a site, service or client account</source>
        <translation>Nom d&apos;un site, d&apos;un service ou d&apos;un compte client</translation>
    </message>
    <message>
        <source>Name of what to add to the scope</source>
        <translation>Nom de ce qui est à ajouter au champ</translation>
    </message>
    <message>
        <source>Nothing is in scope yet. Name the first site, service or client account above.</source>
        <translation>Le champ est encore vide. Nommer ci-dessus le premier site, service ou compte client.</translation>
    </message>
    <message>
        <source>Reason if left out</source>
        <translation>Motif de l&apos;exclusion</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Scope of the audit</source>
        <translation>Champ de l&apos;audit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What to add to the scope</source>
        <translation>Ce qui est à ajouter au champ</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Pourquoi c&apos;est exclu</translation>
    </message>
</context>
<context>
    <name>ScopeKind</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>At a meeting</source>
        <translation>À une réunion</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Audits and scope</source>
        <translation>Audits et champ</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Client account</source>
        <translation>Compte client</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Action corrective</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>Actions correctives</translation>
    </message>
    <message>
        <source>Every question answered: {all}. Goes to the first.</source>
        <translation>Toutes les questions ont une réponse&#xa0;: {all}. Va à la première.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatation</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <source>Gets the report</source>
        <translation>Reçoit le rapport</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Item looked at</source>
        <translation>Élément examiné</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>Éléments examinés</translation>
    </message>
    <message>
        <source>Lead auditor&apos;s conclusion</source>
        <translation>Conclusion du responsable d&apos;audit</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Meetings and schedule</source>
        <translation>Réunions et calendrier</translation>
    </message>
    <message>
        <source>Nothing holds all of: {words}</source>
        <translation>Rien ne contient tous ces mots&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Show more of these: {group}</source>
        <translation>En afficher plus&#xa0;: {group}</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>To ask later</source>
        <translation>À demander plus tard</translation>
    </message>
    <message>
        <source>Unanswered: {open} of {all}. Goes to the first of them.</source>
        <translation>Sans réponse&#xa0;: {open} sur {all}. Va à la première d&apos;entre elles.</translation>
    </message>
    <message>
        <source>Working paper</source>
        <translation>Document de travail</translation>
    </message>
    <message>
        <source>Working papers</source>
        <translation>Documents de travail</translation>
    </message>
    <message>
        <source>{kind}, in conflict</source>
        <translation>{kind}, en conflit</translation>
    </message>
    <message>
        <source>{menu}, not available here</source>
        <translation>{menu}, non disponible ici</translation>
    </message>
    <message>
        <source>{role}, {function}</source>
        <translation>{role}, {function}</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
    <message>
        <source>{who}: {text}</source>
        <translation>{who}&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
</context>
<context>
    <name>SectionBars</name>
    <message>
        <source>Progress by section</source>
        <translation>Avancement par section</translation>
    </message>
    <message>
        <source>{}: {} of {} answered</source>
        <translation>{}&#xa0;: {} réponses sur {}</translation>
    </message>
    <message>
        <source>{}: {} of {} answered, {} not conforming</source>
        <translation>{}&#xa0;: {} réponses sur {}, {} non conformes</translation>
    </message>
</context>
<context>
    <name>SectionForm</name>
    <message>
        <source>Clause</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Number or word of the title</source>
        <translation>Numéro ou mot du titre</translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation>Titre de la section</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections of the checklist</source>
        <translation>Sections de la liste de contrôle</translation>
    </message>
</context>
<context>
    <name>SectionTable</name>
    <message>
        <source>All sections</source>
        <translation type="unfinished">Toutes les sections</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Avec réponse</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation type="unfinished">Auditeurs</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Resp.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished">Section</translation>
    </message>
    <message>
        <source>Sections with their signatures</source>
        <translation>Sections et leurs signatures</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished">{} sur {}</translation>
    </message>
</context>
<context>
    <name>SelectionLine</name>
    <message>
        <source>Change the selected questions</source>
        <translation>Modifier les questions sélectionnées</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Hand the selected questions to an auditor</source>
        <translation>Confier les questions sélectionnées à un auditeur</translation>
    </message>
    <message>
        <source>Hand to…</source>
        <translation>Confier à…</translation>
    </message>
    <message>
        <source>Result, flag and texts of all of them at once</source>
        <translation>Résultat, signalement et textes de toutes à la fois</translation>
    </message>
    <message>
        <source>Result, flag, texts and hand-out of all of them at once</source>
        <translation type="vanished">Résultat, signalement, textes et attribution de toutes à la fois</translation>
    </message>
    <message>
        <source>Who is to ask them, until when</source>
        <translation>Qui doit les poser, jusqu&apos;à quand</translation>
    </message>
    <message>
        <source>{} questions selected: a result answers them all.</source>
        <translation>{} questions sélectionnées&#xa0;: un résultat répond à toutes.</translation>
    </message>
</context>
<context>
    <name>SendBackDialog</name>
    <message>
        <source>&amp;Everything of this audit that is on this computer</source>
        <translation>&amp;Tout ce que cet ordinateur contient de cet audit</translation>
    </message>
    <message>
        <source>Both are safe: what is known already is counted and not taken in twice. Everything is larger, and needs nothing that came before.</source>
        <translation>Les deux sont sûrs&#xa0;: ce qui est déjà connu est compté et n&apos;est pas importé deux fois. Tout est plus volumineux, mais ne dépend de rien d&apos;antérieur.</translation>
    </message>
    <message>
        <source>Give the file to the lead auditor. When it was taken in, compare the words, or open the receipt that you get back.</source>
        <translation>Remettre le fichier au responsable d&apos;audit. Quand il l&apos;a importé, comparer les mots, ou ouvrir l&apos;accusé de réception reçu en retour.</translation>
    </message>
    <message>
        <source>Nothing was sent back yet.</source>
        <translation>Rien n&apos;a encore été renvoyé.</translation>
    </message>
    <message>
        <source>Only what is &amp;new since the last time</source>
        <translation>Seulement le &amp;nouveau depuis la dernière fois</translation>
    </message>
    <message>
        <source>Send back to the lead auditor</source>
        <translation>Renvoyer au responsable d&apos;audit</translation>
    </message>
    <message>
        <source>To the lead auditor</source>
        <translation>Au responsable d&apos;audit</translation>
    </message>
    <message>
        <source>To {}</source>
        <translation>À {}</translation>
    </message>
    <message>
        <source>Version {version} of {time} arrived.</source>
        <translation>La version {version} de {time} est arrivée.</translation>
    </message>
    <message>
        <source>Version {version} was written {time}; no receipt came yet.</source>
        <translation>La version {version} a été écrite {time}&#xa0;; pas encore d&apos;accusé de réception.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source> … and {count} more</source>
        <translation> … et {count} de plus</translation>
    </message>
    <message>
        <source>&quot;{checklist}&quot; cannot be kept as a checklist: {lines}</source>
        <translation>«&#xa0;{checklist}&#xa0;» ne peut pas être conservé comme liste de contrôle&#xa0;: {lines}</translation>
    </message>
    <message>
        <source>&quot;{clause}&quot; is not a clause of {standard_titles}.</source>
        <translation>«&#xa0;{clause}&#xa0;» n&apos;est pas un article de {standard_titles}.</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; is not set for several findings at once.</source>
        <translation>«&#xa0;{field}&#xa0;» ne peut pas être défini pour plusieurs constatations à la fois.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be issued yet: in conflict are {fields}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas encore être émis&#xa0;; en conflit&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be issued yet: {blocking}</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas encore être émise&#xa0;: {blocking}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; could be any of {count} audits.</source>
        <translation>«&#xa0;{name}&#xa0;» peut désigner {count} audits.</translation>
    </message>
    <message>
        <source>&quot;{newer}&quot; is a checklist of another standard.</source>
        <translation>«&#xa0;{newer}&#xa0;» est une liste de contrôle d&apos;une autre norme.</translation>
    </message>
    <message>
        <source>&quot;{newer}&quot; {version} asks exactly what the audit asks already.</source>
        <translation>«&#xa0;{newer}&#xa0;» {version} pose exactement les questions que l&apos;audit pose déjà.</translation>
    </message>
    <message>
        <source>&quot;{question}&quot; is no question of this audit.</source>
        <translation>«&#xa0;{question}&#xa0;» n&apos;est pas une question de cet audit.</translation>
    </message>
    <message>
        <source>&quot;{standard}&quot; is not a standard known here.</source>
        <translation>«&#xa0;{standard}&#xa0;» n&apos;est pas une norme connue ici.</translation>
    </message>
    <message>
        <source>A conclusion needs a reason.</source>
        <translation>Une conclusion demande un motif.</translation>
    </message>
    <message>
        <source>A new version is for what is new.</source>
        <translation>Une nouvelle version sert à ce qui est nouveau.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Une personne a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>Adopt a newer version of the same one.</source>
        <translation>Adopter une version plus récente de la même liste.</translation>
    </message>
    <message>
        <source>Attaching evidence</source>
        <translation>Ajout de preuves</translation>
    </message>
    <message>
        <source>Before the verdict, state who verified, when and on what evidence.</source>
        <translation>Avant le verdict, indiquer qui a vérifié, quand et sur quelle preuve.</translation>
    </message>
    <message>
        <source>Choose a text file.</source>
        <translation>Choisir un fichier texte.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisir un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>En choisir une autre.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisir un autre emplacement.</translation>
    </message>
    <message>
        <source>Clauses run from {first} to {last}.</source>
        <translation>Les articles vont de {first} à {last}.</translation>
    </message>
    <message>
        <source>Copying {piece}</source>
        <translation>Copie de {piece}</translation>
    </message>
    <message>
        <source>Correct the dates.</source>
        <translation>Corriger les dates.</translation>
    </message>
    <message>
        <source>Evidence {piece} ({file_name}) {wrong}.</source>
        <translation>Preuve {piece} ({file_name}) {wrong}.</translation>
    </message>
    <message>
        <source>Findings cannot be issued yet. </source>
        <translation>Les constatations ne peuvent pas encore être émises. </translation>
    </message>
    <message>
        <source>Give the whole id.</source>
        <translation>Donner l&apos;identifiant complet.</translation>
    </message>
    <message>
        <source>Give this one another id.</source>
        <translation>Donner à celle-ci un autre identifiant.</translation>
    </message>
    <message>
        <source>It can be: {kinds}. For another kind withdraw the finding with a reason and raise another one.</source>
        <translation>Genres possibles&#xa0;: {kinds}. Pour un autre genre, retirer la constatation avec un motif et en relever une autre.</translation>
    </message>
    <message>
        <source>It cites clauses of: {known}.</source>
        <translation>Elle cite des articles de&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>It counts for: {known}.</source>
        <translation>Elle compte pour&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Un nom est nécessaire.</translation>
    </message>
    <message>
        <source>Its conditions: {known}.</source>
        <translation>Ses conditions&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Known: {standard_titles}.</source>
        <translation>Connues&#xa0;: {standard_titles}.</translation>
    </message>
    <message>
        <source>Look at its permissions.</source>
        <translation>Vérifier ses droits d&apos;accès.</translation>
    </message>
    <message>
        <source>Name the clause.</source>
        <translation>Nommer l&apos;article.</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>Plus posée</translation>
    </message>
    <message>
        <source>No question of this audit counts for &quot;{standard}&quot;.</source>
        <translation>Aucune question de cet audit ne compte pour «&#xa0;{standard}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was changed since version {report_version} was issued.</source>
        <translation>Rien n&apos;a été modifié depuis l&apos;émission de la version {report_version}.</translation>
    </message>
    <message>
        <source>Only your own changes can be undone.</source>
        <translation>Seules vos propres modifications peuvent être annulées.</translation>
    </message>
    <message>
        <source>Paste it clause by clause.</source>
        <translation>Le coller article par article.</translation>
    </message>
    <message>
        <source>Preparing photos</source>
        <translation>Préparation des photos</translation>
    </message>
    <message>
        <source>Press 1 to {count}.</source>
        <translation>Appuyer sur une touche de 1 à {count}.</translation>
    </message>
    <message>
        <source>Raise a nonconformity, or change the answer first.</source>
        <translation>Relever une non-conformité, ou modifier d&apos;abord la réponse.</translation>
    </message>
    <message>
        <source>Replace it, or give another id.</source>
        <translation>La remplacer, ou donner un autre identifiant.</translation>
    </message>
    <message>
        <source>Resolve it again instead.</source>
        <translation type="vanished">Le résoudre plutôt de nouveau.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Le restaurer depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Save it as plain text first.</source>
        <translation>L&apos;enregistrer d&apos;abord en texte brut.</translation>
    </message>
    <message>
        <source>Say what decided it.</source>
        <translation>Indiquer ce qui a été décisif.</translation>
    </message>
    <message>
        <source>Settle it under Consolidation, Conflicts.</source>
        <translation>Le résoudre sous Consolidation, Conflits.</translation>
    </message>
    <message>
        <source>State why the findings are withdrawn.</source>
        <translation>Indiquer pourquoi les constatations sont retirées.</translation>
    </message>
    <message>
        <source>The audit has no question &quot;{item}&quot;.</source>
        <translation>L&apos;audit n&apos;a pas de question «&#xa0;{item}&#xa0;».</translation>
    </message>
    <message>
        <source>The audit has no section &quot;{section}&quot;.</source>
        <translation>L&apos;audit n&apos;a pas de section «&#xa0;{section}&#xa0;».</translation>
    </message>
    <message>
        <source>The audit would end on {ends_on}, before it starts on {starts_on}.</source>
        <translation>L&apos;audit se terminerait le {ends_on}, avant son début le {starts_on}.</translation>
    </message>
    <message>
        <source>The checklist &quot;{checklist}&quot; has no questions.</source>
        <translation>La liste de contrôle «&#xa0;{checklist}&#xa0;» ne contient aucune question.</translation>
    </message>
    <message>
        <source>The checklist has no condition &quot;{condition}&quot;.</source>
        <translation>La liste de contrôle n&apos;a pas de condition «&#xa0;{condition}&#xa0;».</translation>
    </message>
    <message>
        <source>The finding cites no clause of &quot;{standard}&quot;.</source>
        <translation>La constatation ne cite aucun article de «&#xa0;{standard}&#xa0;».</translation>
    </message>
    <message>
        <source>The id &quot;{checklist}&quot; is taken by {path}.</source>
        <translation>L&apos;identifiant «&#xa0;{checklist}&#xa0;» est pris par {path}.</translation>
    </message>
    <message>
        <source>The question does not count for &quot;{standard}&quot;.</source>
        <translation>La question ne compte pas pour «&#xa0;{standard}&#xa0;».</translation>
    </message>
    <message>
        <source>The question was judged a nonconformity; it may not be recorded as an opportunity for improvement.</source>
        <translation>La question a été jugée non conforme&#xa0;; elle ne peut pas être consignée comme opportunité d&apos;amélioration.</translation>
    </message>
    <message>
        <source>The report cannot be issued yet: {blocking}{more}.</source>
        <translation>Le rapport ne peut pas encore être émis&#xa0;: {blocking}{more}.</translation>
    </message>
    <message>
        <source>The report is dated {day}, before the last day of the audit ({end})</source>
        <translation>Le rapport est daté du {day}, avant le dernier jour de l&apos;audit ({end})</translation>
    </message>
    <message>
        <source>The report would be dated {day}, before the last day of the audit ({end})</source>
        <translation>Le rapport serait daté du {day}, avant le dernier jour de l&apos;audit ({end})</translation>
    </message>
    <message>
        <source>There are {count} choices.</source>
        <translation>Il y a {count} choix.</translation>
    </message>
    <message>
        <source>There is a checklist &quot;{checklist}&quot; here already.</source>
        <translation>Il y a déjà une liste de contrôle «&#xa0;{checklist}&#xa0;» ici.</translation>
    </message>
    <message>
        <source>There is no audit &quot;{name}&quot; in this workspace.</source>
        <translation>Il n&apos;y a pas d&apos;audit «&#xa0;{name}&#xa0;» dans cet espace de travail.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n&apos;y a rien à annuler.</translation>
    </message>
    <message>
        <source>This is more text than a standard has.</source>
        <translation>C&apos;est plus de texte que n&apos;en contient une norme.</translation>
    </message>
    <message>
        <source>This resolved a conflict and cannot be undone in one step.</source>
        <translation type="vanished">Ceci a résolu un conflit et ne peut pas être annulé en une étape.</translation>
    </message>
    <message>
        <source>This was changed again since, so it cannot be undone.</source>
        <translation>Ceci a été modifié de nouveau depuis et ne peut donc pas être annulé.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Cet espace de travail est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Utiliser l&apos;un de ceux-ci&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Use one of: {standards}.</source>
        <translation>Utiliser l&apos;une de celles-ci&#xa0;: {standards}.</translation>
    </message>
    <message>
        <source>Use the history instead.</source>
        <translation>Utiliser plutôt l&apos;historique.</translation>
    </message>
    <message>
        <source>What stood before is not in this workspace.</source>
        <translation>L&apos;état précédent n&apos;est pas dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Withdraw the finding with a reason and raise another one.</source>
        <translation>Retirer la constatation avec un motif et en relever une autre.</translation>
    </message>
    <message>
        <source>Withdraw the finding with a reason.</source>
        <translation>Retirer la constatation avec un motif.</translation>
    </message>
    <message>
        <source>`audit list` shows those there are.</source>
        <translation>`audit list` affiche ceux qui existent.</translation>
    </message>
    <message>
        <source>a GIF with a part that is not known</source>
        <translation>un GIF avec une partie inconnue</translation>
    </message>
    <message>
        <source>a JPEG that ends too early</source>
        <translation>un JPEG qui se termine trop tôt</translation>
    </message>
    <message>
        <source>a JPEG with a broken segment</source>
        <translation>un JPEG avec un segment défectueux</translation>
    </message>
    <message>
        <source>a PNG that ends too early</source>
        <translation>un PNG qui se termine trop tôt</translation>
    </message>
    <message>
        <source>a PNG with a part that is not known</source>
        <translation>un PNG avec une partie inconnue</translation>
    </message>
    <message>
        <source>a PNG without an end</source>
        <translation>un PNG sans fin</translation>
    </message>
    <message>
        <source>a WebP that ends too early</source>
        <translation>un WebP qui se termine trop tôt</translation>
    </message>
    <message>
        <source>a WebP without a picture</source>
        <translation>un WebP sans image</translation>
    </message>
    <message>
        <source>a picture of a kind that cannot be cleaned</source>
        <translation>une image d&apos;un type qui ne peut pas être nettoyé</translation>
    </message>
    <message>
        <source>a raw photo or one with layers</source>
        <translation>une photo brute ou à calques</translation>
    </message>
    <message>
        <source>another version was adopted</source>
        <translation>une autre version a été adoptée</translation>
    </message>
    <message>
        <source>more than {value} MB</source>
        <translation>plus de {value} Mo</translation>
    </message>
    <message>
        <source>no longer cited</source>
        <translation>plus cité</translation>
    </message>
    <message>
        <source>no longer used here</source>
        <translation>plus utilisée ici</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>encore aucun</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({strerror}).</source>
        <translation>{folder}&#xa0;: écriture impossible ({strerror}).</translation>
    </message>
    <message>
        <source>{headcount} people</source>
        <translation>{headcount} personnes</translation>
    </message>
    <message>
        <source>{kind}: has no date</source>
        <translation>{kind}&#xa0;: sans date</translation>
    </message>
    <message>
        <source>{number} stays as it is; a number is given once.</source>
        <translation>{number} reste tel quel&#xa0;; un numéro n&apos;est attribué qu&apos;une fois.</translation>
    </message>
    <message>
        <source>{number} was issued as a finding of its series; a number is given once.</source>
        <translation>{number} a été émise comme constatation de sa série&#xa0;; un numéro n&apos;est attribué qu&apos;une fois.</translation>
    </message>
    <message>
        <source>{number} was issued; a number is given once.</source>
        <translation>{number} a été émise&#xa0;; un numéro n&apos;est attribué qu&apos;une fois.</translation>
    </message>
    <message>
        <source>{own}: cannot be written ({strerror}).</source>
        <translation>{own}&#xa0;: écriture impossible ({strerror}).</translation>
    </message>
    <message>
        <source>{path}: cannot be read ({strerror}).</source>
        <translation>{path}&#xa0;: lecture impossible ({strerror}).</translation>
    </message>
    <message>
        <source>{path}: is larger than a standard.</source>
        <translation>{path}&#xa0;: plus grand qu&apos;une norme.</translation>
    </message>
    <message>
        <source>{path}: is no text file.</source>
        <translation>{path}&#xa0;: n&apos;est pas un fichier texte.</translation>
    </message>
    <message>
        <source>{report_version}, changed since</source>
        <translation>{report_version}, modifié depuis</translation>
    </message>
    <message>
        <source>{target}: cannot be written ({strerror}).</source>
        <translation>{target}&#xa0;: écriture impossible ({strerror}).</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Close it where it is open for writing, then open it here again.</source>
        <translation>Le fermer là où il est ouvert en écriture, puis le rouvrir ici.</translation>
    </message>
    <message>
        <source>Something unexpected happened ({}). Nothing was changed.</source>
        <translation>Un événement inattendu s&apos;est produit ({}). Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The workspace could not be opened ({error}).</source>
        <translation>L&apos;espace de travail n&apos;a pas pu être ouvert ({error}).</translation>
    </message>
    <message>
        <source>This could not be read: {}</source>
        <translation>Lecture impossible&#xa0;: {}</translation>
    </message>
    <message>
        <source>This window is open for reading only; nothing was changed.</source>
        <translation>Cette fenêtre est ouverte en lecture seule&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>{place}: could not be opened ({error}).</source>
        <translation>{place}&#xa0;: ouverture impossible ({error}).</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change keys…</source>
        <translation>Modifier les touches…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>No key matches.</source>
        <translation>Aucune touche ne correspond.</translation>
    </message>
    <message>
        <source>Search by words or by key</source>
        <translation>Chercher par mots ou par touche</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Chercher dans les touches</translation>
    </message>
    <message>
        <source>Single letters, digits and signs are switched off.</source>
        <translation>Lettres seules, chiffres et signes sont désactivés.</translation>
    </message>
</context>
<context>
    <name>SideCards</name>
    <message>
        <source>Evidence {number}: {caption}</source>
        <translation>Preuve {number}&#xa0;: {caption}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished">Élément</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>et {} de plus</translation>
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
        <translation>Garde les versions de tout ce que vous signez&#xa0;; l&apos;historique garde les signatures antérieures</translation>
    </message>
    <message>
        <source>Nothing was changed since you signed.</source>
        <translation>Rien n&apos;a été modifié depuis votre signature.</translation>
    </message>
    <message>
        <source>Sections that their auditors signed, where all is answered and nothing is returned</source>
        <translation>Sections signées par leurs auditeurs, où tout a une réponse et rien n&apos;est retourné</translation>
    </message>
    <message>
        <source>Sections: {all} · signed by the lead auditor: {signed} · changed since signed: {stale}</source>
        <translation>Sections&#xa0;: {all} · signées par le responsable d&apos;audit&#xa0;: {signed} · modifiées depuis la signature&#xa0;: {stale}</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Afficher les modifications</translation>
    </message>
    <message>
        <source>Show what changed since {} signed</source>
        <translation>Afficher ce qui a été modifié depuis la signature de {}</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Signer de nouveau</translation>
    </message>
    <message>
        <source>Sign all that are ready</source>
        <translation>Signer toutes les prêtes</translation>
    </message>
    <message>
        <source>Sign all that are ready ({})</source>
        <translation>Signer toutes les prêtes ({})</translation>
    </message>
    <message>
        <source>Sign as auditor</source>
        <translation>Signer (auditeur)</translation>
    </message>
    <message>
        <source>Sign as lead auditor</source>
        <translation>Signer (resp. d&apos;audit)</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Signed on two devices at once; neither counts until it is signed again</source>
        <translation>Signé sur deux appareils à la fois&#xa0;; aucune signature ne compte avant une nouvelle signature</translation>
    </message>
    <message>
        <source>Signed {when}</source>
        <translation>Signé {when}</translation>
    </message>
    <message>
        <source>Signed {when}, changed since (fields: {count})</source>
        <translation>Signé {when}, modifié depuis (champs&#xa0;: {count})</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>auditeur</translation>
    </message>
    <message>
        <source>lead auditor</source>
        <translation>responsable d&apos;audit</translation>
    </message>
    <message>
        <source>{answered} of {questions} answered · review notes not cleared: {notes}</source>
        <translation>{answered} réponses sur {questions} · notes de revue non levées&#xa0;: {notes}</translation>
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
        <translation>(rien)</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>Retour aux notes</translation>
    </message>
    <message>
        <source>Changed since {name} signed: {count}</source>
        <translation>Modifié depuis la signature de {name}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished">Y aller</translation>
    </message>
    <message>
        <source>Go to {}</source>
        <translation type="unfinished">Aller à {}</translation>
    </message>
    <message>
        <source>New: {}</source>
        <translation>Nouveau&#xa0;: {}</translation>
    </message>
    <message>
        <source>Not there any more: {}</source>
        <translation>Disparu&#xa0;: {}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>À présent</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Signer de nouveau</translation>
    </message>
    <message>
        <source>When signed</source>
        <translation>À la signature</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation type="unfinished">… et {} de plus</translation>
    </message>
</context>
<context>
    <name>SignsAs</name>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">Auditeur</translation>
    </message>
    <message>
        <source>Lead auditor</source>
        <translation type="unfinished">Responsable d&apos;audit</translation>
    </message>
</context>
<context>
    <name>SimilarFindings</name>
    <message>
        <source>A finding cannot repeat itself.</source>
        <translation>Une constatation ne peut pas se répéter elle-même.</translation>
    </message>
    <message>
        <source>Link it to a finding that was raised before it.</source>
        <translation>La lier à une constatation relevée avant elle.</translation>
    </message>
    <message>
        <source>closed, action effective</source>
        <translation>clôturée, action efficace</translation>
    </message>
    <message>
        <source>neighbouring clause</source>
        <translation>article voisin</translation>
    </message>
    <message>
        <source>open, action effective</source>
        <translation>ouverte, action efficace</translation>
    </message>
    <message>
        <source>open, action not effective</source>
        <translation>ouverte, action non efficace</translation>
    </message>
    <message>
        <source>open, action not verified yet</source>
        <translation>ouverte, action non encore vérifiée</translation>
    </message>
    <message>
        <source>open, no action yet</source>
        <translation>ouverte, encore sans action</translation>
    </message>
    <message>
        <source>same clause</source>
        <translation>même article</translation>
    </message>
    <message>
        <source>same process</source>
        <translation>même processus</translation>
    </message>
    <message>
        <source>same site</source>
        <translation>même site</translation>
    </message>
    <message>
        <source>similar words ({percent} %)</source>
        <translation>mots semblables ({percent}&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>SimilarPanel</name>
    <message>
        <source>(no title yet)</source>
        <translation>(encore sans titre)</translation>
    </message>
    <message>
        <source>Group both: a heading over them, each stays a finding of its own</source>
        <translation>Grouper les deux&#xa0;: un titre les réunit, chacune reste une constatation à part entière</translation>
    </message>
    <message>
        <source>Group with {} {}</source>
        <translation>Grouper avec {} {}</translation>
    </message>
    <message>
        <source>In a group of {}: {}</source>
        <translation>Dans un groupe de {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>In this audit too: one of them may be a duplicate.</source>
        <translation>Aussi dans cet audit&#xa0;: l&apos;une d&apos;elles peut être un doublon.</translation>
    </message>
    <message>
        <source>It is no repeat</source>
        <translation>Ce n&apos;est pas une répétition</translation>
    </message>
    <message>
        <source>It is no repeat of {}</source>
        <translation>Ce n&apos;est pas une répétition de {}</translation>
    </message>
    <message>
        <source>No earlier finding in this workspace resembles this one.</source>
        <translation>Aucune constatation antérieure de cet espace de travail ne ressemble à celle-ci.</translation>
    </message>
    <message>
        <source>Nothing is written there.</source>
        <translation>Rien n&apos;y est écrit.</translation>
    </message>
    <message>
        <source>Read it; it belongs to {}</source>
        <translation>La lire&#xa0;; elle appartient à {}</translation>
    </message>
    <message>
        <source>Repeat of {}</source>
        <translation>Répétition de {}</translation>
    </message>
    <message>
        <source>Says the same</source>
        <translation>Dit la même chose</translation>
    </message>
    <message>
        <source>Show this finding</source>
        <translation>Afficher cette constatation</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>La sortir</translation>
    </message>
    <message>
        <source>Take it out of the group {}</source>
        <translation>La sortir du groupe {}</translation>
    </message>
    <message>
        <source>This is a repeat</source>
        <translation>C&apos;est une répétition</translation>
    </message>
    <message>
        <source>This is a repeat of {} {}</source>
        <translation>C&apos;est une répétition de {} {}</translation>
    </message>
    <message>
        <source>{reasons} · {state}</source>
        <translation>{reasons} · {state}</translation>
    </message>
    <message>
        <source>{} in {}</source>
        <translation>{} dans {}</translation>
    </message>
    <message>
        <source>{} in {}: {}</source>
        <translation>{} dans {}&#xa0;: {}</translation>
    </message>
    <message>
        <source>{}: {}.</source>
        <translation>{}&#xa0;: {}.</translation>
    </message>
</context>
<context>
    <name>StandardVerdicts</name>
    <message>
        <source>As answered</source>
        <translation>Selon la réponse</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>Compte pour</translation>
    </message>
    <message>
        <source>Verdict for {}</source>
        <translation>Verdict pour {}</translation>
    </message>
</context>
<context>
    <name>StartInterviewDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Fonction</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>For example shift lead</source>
        <translation>Par exemple chef d&apos;équipe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Not printed; may stay empty</source>
        <translation>Non imprimé&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Question {} is asked in it</source>
        <translation>La question {} y est posée</translation>
    </message>
    <message>
        <source>Role of who is asked</source>
        <translation>Fonction de la personne interrogée</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Start an interview</source>
        <translation>Commencer un entretien</translation>
    </message>
    <message>
        <source>The interview with {who}, running since {when}, ends when this one starts.</source>
        <translation>L&apos;entretien avec {who}, en cours depuis {when}, se termine lorsque celui-ci commence.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>While it runs, every question you answer is noted as asked in it.</source>
        <translation>Pendant l&apos;entretien, chaque question à laquelle vous répondez est notée comme y ayant été posée.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A finished audit of a service desk, to try everything on. It takes a quarter of a minute.</source>
        <translation>Un audit terminé d&apos;un centre de services, pour tout essayer. Cela prend un quart de minute.</translation>
    </message>
    <message>
        <source>A folder with audits from another computer, from a backup, or a new empty one.</source>
        <translation>Un dossier contenant des audits d&apos;un autre ordinateur ou d&apos;une sauvegarde, ou un nouveau dossier vide.</translation>
    </message>
    <message>
        <source>A lead auditor sent you a file with your part of an audit? Open it or drop it here.</source>
        <translation>Un responsable d&apos;audit vous a envoyé un fichier avec votre partie d&apos;un audit&#xa0;? L&apos;ouvrir ou le déposer ici.</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audits</translation>
    </message>
    <message>
        <source>Audits in this workspace</source>
        <translation>Audits de cet espace de travail</translation>
    </message>
    <message>
        <source>Choose a checklist, say where and with whom; you answer the first question in a minute.</source>
        <translation>Choisir une liste de contrôle, dire où et avec qui&#xa0;; vous répondez à la première question en une minute.</translation>
    </message>
    <message>
        <source>Everything stays in this folder on this computer.</source>
        <translation>Tout reste dans ce dossier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>New audit</source>
        <translation>Nouvel audit</translation>
    </message>
    <message>
        <source>New audit…</source>
        <translation>Nouvel audit…</translation>
    </message>
    <message>
        <source>No audits here yet</source>
        <translation>Aucun audit ici</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>Ouvrir un paquet</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>Ouvrir un paquet…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Open the sample audit</source>
        <translation>Ouvrir l&apos;audit d&apos;exemple</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>What the lead auditor or an auditor sent you; dropping the file here does it too</source>
        <translation>Ce que le responsable d&apos;audit ou un auditeur vous a envoyé&#xa0;; déposer le fichier ici convient aussi</translation>
    </message>
</context>
<context>
    <name>StatementParts</name>
    <message>
        <source>10 of 10 requests of 12 October 2026 were fulfilled by the right instruction, among them REQ0019834. The analyst opened three places to find it. Kraków, floor 2.</source>
        <translation>10 demandes sur 10 du 12 octobre 2026 ont été traitées selon la bonne instruction, dont REQ0019834. L&apos;analyste a ouvert trois emplacements pour la trouver. Cracovie, étage 2.</translation>
    </message>
    <message>
        <source>7 of 25 incidents of the account HGE, drawn at random from 1,842 closed in July to September 2026, carry no confirmation: INC0046391, INC0046874, INC0047120, INC0047533, INC0047902, INC0048213 and INC0048377. Seen on 13 October 2026 with a first line analyst, Kraków, floor 2.</source>
        <translation>7 incidents sur 25 du compte HGE, tirés au hasard parmi les 1&#xa0;842 clos de juillet à septembre 2026, ne portent aucune confirmation&#xa0;: INC0046391, INC0046874, INC0047120, INC0047533, INC0047902, INC0048213 et INC0048377. Vu le 13 octobre 2026 avec un analyste de premier niveau, Cracovie, étage 2.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Example: {}</source>
        <translation>Exemple&#xa0;: {}</translation>
    </message>
    <message>
        <source>For 7 of 25 incidents the confirmation of the user is not recorded.</source>
        <translation>Pour 7 incidents sur 25, la confirmation de l&apos;utilisateur n&apos;est pas enregistrée.</translation>
    </message>
    <message>
        <source>Incidents are closed once the user has confirmed the solution (ISO/IEC 20000-1:2018, 8.6.1; procedure PRC-INC-003 v5.2, section 6).</source>
        <translation>Les incidents sont clos une fois que l&apos;utilisateur a confirmé la solution (ISO/IEC 20000-1:2018, 8.6.1&#xa0;; procédure PRC-INC-003 v5.2, section 6).</translation>
    </message>
    <message>
        <source>Nature of the failure</source>
        <translation>Nature de la défaillance</translation>
    </message>
    <message>
        <source>Objective evidence</source>
        <translation>Preuves objectives</translation>
    </message>
    <message>
        <source>Reference, if any</source>
        <translation>Référence, le cas échéant</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Review MIR-2026-04 of INC0047655: held 41 hours after recovery with the client&apos;s service manager; 5 of 5 actions completed by 18 September 2026.</source>
        <translation>Revue MIR-2026-04 de INC0047655&#xa0;: tenue 41 heures après le rétablissement avec le responsable des services du client&#xa0;; 5 actions sur 5 achevées au 18 septembre 2026.</translation>
    </message>
    <message>
        <source>Shows a good example</source>
        <translation>Affiche un bon exemple</translation>
    </message>
    <message>
        <source>The requirement is met. Instructions live in three places, so that a new analyst depends on colleagues to know where to look.</source>
        <translation>L&apos;exigence est satisfaite. Les instructions se trouvent à trois emplacements, de sorte qu&apos;un nouvel analyste dépend de ses collègues pour savoir où chercher.</translation>
    </message>
    <message>
        <source>The requirement is met; what could become a problem, or work better</source>
        <translation>L&apos;exigence est satisfaite&#xa0;; ce qui pourrait devenir un problème, ou mieux fonctionner</translation>
    </message>
    <message>
        <source>Weakness seen</source>
        <translation>Faiblesse constatée</translation>
    </message>
    <message>
        <source>What exactly is not met: one failure, no cause, no solution, no name</source>
        <translation>Ce qui n&apos;est exactement pas satisfait&#xa0;: une seule défaillance, sans cause, sans solution, sans nom</translation>
    </message>
    <message>
        <source>What is required, and where it stands</source>
        <translation>Ce qui est exigé, et où cela figure</translation>
    </message>
    <message>
        <source>What is worth keeping</source>
        <translation>Ce qui mérite d&apos;être conservé</translation>
    </message>
    <message>
        <source>What others could learn from</source>
        <translation>Ce dont d&apos;autres pourraient s&apos;inspirer</translation>
    </message>
    <message>
        <source>What was seen: record numbers, dates, places, how many of how many, the role asked</source>
        <translation>Ce qui a été vu&#xa0;: numéros d&apos;enregistrements, dates, lieux, combien sur combien, fonction interrogée</translation>
    </message>
    <message>
        <source>Worth keeping: one time line, told without blame, agreed with the client and turned into dated actions within two days.</source>
        <translation>À conserver&#xa0;: une seule chronologie, exposée sans reproche, convenue avec le client et traduite en actions datées en deux jours.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source> · {} diverging</source>
        <translation> · {} divergentes</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 conflit</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Annuler ce qui est en cours</translation>
    </message>
    <message>
        <source>Findings of the audit</source>
        <translation>Constatations de l&apos;audit</translation>
    </message>
    <message>
        <source>NOT SAVED: {}</source>
        <translation>NON ENREGISTRÉ&#xa0;: {}</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Aucune constatation</translation>
    </message>
    <message>
        <source>Progress of the audit</source>
        <translation>Avancement de l&apos;audit</translation>
    </message>
    <message>
        <source>Progress of what is running</source>
        <translation>Avancement de ce qui est en cours</translation>
    </message>
    <message>
        <source>Save state</source>
        <translation>État de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Enregistré {}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Settle what disagrees (Ctrl+F7)</source>
        <translation>Résoudre les désaccords (Ctrl+F7)</translation>
    </message>
    <message>
        <source>Typing…</source>
        <translation>Saisie…</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation>Ce qui est en cours</translation>
    </message>
    <message>
        <source>What was just done</source>
        <translation>Ce qui vient d&apos;être fait</translation>
    </message>
    <message>
        <source>Workspace and person</source>
        <translation>Espace de travail et personne</translation>
    </message>
    <message>
        <source>{person} · {workspace}</source>
        <translation>{person} · {workspace}</translation>
    </message>
    <message>
        <source>{} OFI</source>
        <translation>OA&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} conflicts</source>
        <translation>{} conflits</translation>
    </message>
    <message>
        <source>{} major</source>
        <translation>majeures&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} minor</source>
        <translation>mineures&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} of {} answered ({} %)</source>
        <translation>{} réponses sur {} ({}&#xa0;%)</translation>
    </message>
    <message>
        <source>{} positive</source>
        <translation>positives&#xa0;: {}</translation>
    </message>
    <message>
        <source>{}, go to the list</source>
        <translation>{}, aller à la liste</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>&quot;{sha256}&quot; is not a SHA-256.</source>
        <translation>«&#xa0;{sha256}&#xa0;» n&apos;est pas un SHA-256.</translation>
    </message>
    <message>
        <source>A later package continues this one: {names}.</source>
        <translation>Un paquet ultérieur continue celui-ci&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Change the permissions, or copy it to a folder of your own and work there.</source>
        <translation>Modifier les droits d&apos;accès, ou le copier dans un dossier à vous et y travailler.</translation>
    </message>
    <message>
        <source>Change {seq} of copy {replica_id} ({kind} {record_id})</source>
        <translation>Modification {seq} de la copie {replica_id} ({kind} {record_id})</translation>
    </message>
    <message>
        <source>Check that the folder exists.</source>
        <translation>Vérifier que le dossier existe.</translation>
    </message>
    <message>
        <source>Check that the folder is there, and your permissions on it.</source>
        <translation>Vérifier que le dossier est présent, ainsi que vos droits d&apos;accès.</translation>
    </message>
    <message>
        <source>Check the disk (permissions, connection), then try again.</source>
        <translation>Vérifier le disque (droits d&apos;accès, connexion), puis réessayer.</translation>
    </message>
    <message>
        <source>Check the disk (space, permissions, connection), then try again.</source>
        <translation>Vérifier le disque (espace, droits d&apos;accès, connexion), puis réessayer.</translation>
    </message>
    <message>
        <source>Check the disk and attach it again.</source>
        <translation>Vérifier le disque et joindre de nouveau.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Vérifier le disque et réessayer.</translation>
    </message>
    <message>
        <source>Checking evidence</source>
        <translation>Vérification des preuves</translation>
    </message>
    <message>
        <source>Checking the change log</source>
        <translation>Vérification du journal des modifications</translation>
    </message>
    <message>
        <source>Choose a file; folders are attached file by file.</source>
        <translation>Choisir un fichier&#xa0;; les dossiers se joignent fichier par fichier.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder.</source>
        <translation>Choisir un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>Choose another folder or make a new workspace.</source>
        <translation>Choisir un autre dossier ou créer un nouvel espace de travail.</translation>
    </message>
    <message>
        <source>Choose another folder; if it was one, put the newest file of {backups} in its place.</source>
        <translation>Choisir un autre dossier&#xa0;; si c&apos;en était un, mettre le fichier le plus récent de {backups} à sa place.</translation>
    </message>
    <message>
        <source>Close it there first; reading is possible meanwhile.</source>
        <translation>L&apos;y fermer d&apos;abord&#xa0;; la lecture reste possible entre-temps.</translation>
    </message>
    <message>
        <source>Close the other window that uses it.</source>
        <translation>Fermer l&apos;autre fenêtre qui l&apos;utilise.</translation>
    </message>
    <message>
        <source>Close the program, keep a copy of this folder, then put the newest file of {backups} in the place of {name}. `workspace check` lists what is damaged.</source>
        <translation>Fermer le programme, garder une copie de ce dossier, puis mettre le fichier le plus récent de {backups} à la place de {name}. `workspace check` liste ce qui est endommagé.</translation>
    </message>
    <message>
        <source>Copy it to a disk that can be written, or only read it here.</source>
        <translation>Le copier sur un disque accessible en écriture, ou seulement le lire ici.</translation>
    </message>
    <message>
        <source>Copy {id}: its list of newest changes leaves out change {seq}.</source>
        <translation>Copie {id}&#xa0;: la modification {seq} manque dans sa liste des modifications les plus récentes.</translation>
    </message>
    <message>
        <source>Copy {id}: the newest change {seq} is missing from the log.</source>
        <translation>Copie {id}&#xa0;: la modification la plus récente {seq} manque dans le journal.</translation>
    </message>
    <message>
        <source>Database: it cannot be read ({error}).</source>
        <translation>Base de données&#xa0;: elle ne peut pas être lue ({error}).</translation>
    </message>
    <message>
        <source>Database: its list of copies cannot be read ({error}).</source>
        <translation>Base de données&#xa0;: sa liste des copies ne peut pas être lue ({error}).</translation>
    </message>
    <message>
        <source>Database: its list of evidence cannot be read ({error}).</source>
        <translation>Base de données&#xa0;: sa liste des preuves ne peut pas être lue ({error}).</translation>
    </message>
    <message>
        <source>Database: its table &quot;{table}&quot; cannot be read ({error}).</source>
        <translation>Base de données&#xa0;: sa table «&#xa0;{table}&#xa0;» ne peut pas être lue ({error}).</translation>
    </message>
    <message>
        <source>Database: its tables cannot be read ({error}).</source>
        <translation>Base de données&#xa0;: ses tables ne peuvent pas être lues ({error}).</translation>
    </message>
    <message>
        <source>Database: {row}.</source>
        <translation>Base de données&#xa0;: {row}.</translation>
    </message>
    <message>
        <source>Entry {seq} of copy {replica}: {reason}.</source>
        <translation>Entrée {seq} de la copie {replica}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Evidence {number} (marked copy of {file_name}) {wrong}.</source>
        <translation>Preuve {number} (copie annotée de {file_name}) {wrong}.</translation>
    </message>
    <message>
        <source>Evidence {number} ({file_name}) {wrong}.</source>
        <translation>Preuve {number} ({file_name}) {wrong}.</translation>
    </message>
    <message>
        <source>Free some space, then attach it again.</source>
        <translation>Libérer de l&apos;espace, puis joindre de nouveau.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libérer de l&apos;espace, puis réessayer.</translation>
    </message>
    <message>
        <source>Keep a copy of the workspace&apos;s folder, then put the newest backup from its folder `backups` in the place of workspace.db.</source>
        <translation>Garder une copie du dossier de l&apos;espace de travail, puis mettre la sauvegarde la plus récente de son dossier `backups` à la place de workspace.db.</translation>
    </message>
    <message>
        <source>Make another one on a good disk.</source>
        <translation>En créer une autre sur un disque sain.</translation>
    </message>
    <message>
        <source>Move the workspace to a local disk and open it there.</source>
        <translation>Déplacer l&apos;espace de travail sur un disque local et l&apos;y ouvrir.</translation>
    </message>
    <message>
        <source>Nothing was attached. Check the disk before you go on.</source>
        <translation>Rien n&apos;a été joint. Vérifier le disque avant de continuer.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its sender to write the package again.</source>
        <translation>Rien n&apos;a été modifié. Demander à l&apos;expéditeur de réécrire le paquet.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>Rien n&apos;a été modifié. Réessayer dans un instant.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Check the disk before you go on.</source>
        <translation>Rien n&apos;a été importé. Vérifier le disque avant de continuer.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>L&apos;ouvrir de nouveau.</translation>
    </message>
    <message>
        <source>Open it instead.</source>
        <translation>L&apos;ouvrir plutôt.</translation>
    </message>
    <message>
        <source>Record {record} is used for two different things.</source>
        <translation>L&apos;enregistrement {record} est utilisé pour deux choses différentes.</translation>
    </message>
    <message>
        <source>Record {record}: {field} was recorded once and is replaced.</source>
        <translation>Enregistrement {record}&#xa0;: {field} a été consigné une fois pour toutes et se trouve remplacé.</translation>
    </message>
    <message>
        <source>Table &quot;{table}&quot; does not match the change log; `workspace rebuild` mends it.</source>
        <translation>La table «&#xa0;{table}&#xa0;» ne correspond pas au journal des modifications&#xa0;; `workspace rebuild` la répare.</translation>
    </message>
    <message>
        <source>Take that one back first.</source>
        <translation>Annuler d&apos;abord celui-là.</translation>
    </message>
    <message>
        <source>Taking in entries</source>
        <translation>Import des entrées</translation>
    </message>
    <message>
        <source>The change log cannot be read after entry {last}.</source>
        <translation>Le journal des modifications ne peut pas être lu après l&apos;entrée {last}.</translation>
    </message>
    <message>
        <source>The change log is damaged (problems: {count}), so nothing may be recreated from it. Nothing was changed.</source>
        <translation>Le journal des modifications est endommagé (problèmes&#xa0;: {count})&#xa0;; rien ne peut être recréé à partir de lui. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The entries {first} to {final} of the change log cannot be read.</source>
        <translation>Les entrées {first} à {final} du journal des modifications ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>The entry {first} of the change log cannot be read.</source>
        <translation>L&apos;entrée {first} du journal des modifications ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The program&apos;s own settings folder cannot be used. {told}</source>
        <translation>Le dossier des réglages du programme ne peut pas être utilisé. {told}</translation>
    </message>
    <message>
        <source>The search index does not match its entries; `workspace rebuild` mends it. Nothing else is affected.</source>
        <translation>L&apos;index de recherche ne correspond pas à ses entrées&#xa0;; `workspace rebuild` le répare. Rien d&apos;autre n&apos;est touché.</translation>
    </message>
    <message>
        <source>The workspace is closed.</source>
        <translation>L&apos;espace de travail est fermé.</translation>
    </message>
    <message>
        <source>The workspace is damaged: entry {n} of its change log cannot be read.</source>
        <translation>L&apos;espace de travail est endommagé&#xa0;: l&apos;entrée {n} de son journal des modifications ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The workspace is damaged: {record}, &quot;{field}&quot; cannot be read.</source>
        <translation>L&apos;espace de travail est endommagé&#xa0;: {record}, «&#xa0;{field}&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This import is not there, or was taken back already.</source>
        <translation>Cet import n&apos;existe pas, ou a déjà été annulé.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Cet espace de travail est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Update the program to open it.</source>
        <translation>Mettre à jour le programme pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>Writing entries</source>
        <translation>Écriture des entrées</translation>
    </message>
    <message>
        <source>`workspace check` lists what is damaged. Keep a copy of the workspace&apos;s folder, then put the newest backup from its folder `backups` in the place of workspace.db.</source>
        <translation>`workspace check` liste ce qui est endommagé. Garder une copie du dossier de l&apos;espace de travail, puis mettre la sauvegarde la plus récente de son dossier `backups` à la place de workspace.db.</translation>
    </message>
    <message>
        <source>an earlier package gave it another place</source>
        <translation>un paquet antérieur lui a donné une autre place</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>un autre processus</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>ne peut pas être lu ({reason})</translation>
    </message>
    <message>
        <source>has other bytes than when it was attached</source>
        <translation>n&apos;a plus les mêmes octets qu&apos;au moment de l&apos;ajout</translation>
    </message>
    <message>
        <source>is missing from the vault</source>
        <translation>manque dans le coffre</translation>
    </message>
    <message>
        <source>it continues nothing, but is not the first</source>
        <translation>elle ne continue rien, mais n&apos;est pas la première</translation>
    </message>
    <message>
        <source>it does not continue the entry that it names</source>
        <translation>elle ne continue pas l&apos;entrée qu&apos;elle indique</translation>
    </message>
    <message>
        <source>it stands in the package twice</source>
        <translation>elle figure deux fois dans le paquet</translation>
    </message>
    <message>
        <source>process {process} on {host} since {since}</source>
        <translation>processus {process} sur {host} depuis {since}</translation>
    </message>
    <message>
        <source>{database}: cannot be opened ({said}).</source>
        <translation>{database}&#xa0;: ouverture impossible ({said}).</translation>
    </message>
    <message>
        <source>{database}: is a database, but not an audit workspace.</source>
        <translation>{database}&#xa0;: est une base de données, mais pas un espace de travail d&apos;audit.</translation>
    </message>
    <message>
        <source>{database}: the backup is damaged ({verdict}).</source>
        <translation>{database}&#xa0;: la sauvegarde est endommagée ({verdict}).</translation>
    </message>
    <message>
        <source>{database}: the database is damaged ({what}).</source>
        <translation>{database}&#xa0;: la base de données est endommagée ({what}).</translation>
    </message>
    <message>
        <source>{folder}: is a workspace already.</source>
        <translation>{folder}&#xa0;: est déjà un espace de travail.</translation>
    </message>
    <message>
        <source>{folder}: is not an empty folder.</source>
        <translation>{folder}&#xa0;: n&apos;est pas un dossier vide.</translation>
    </message>
    <message>
        <source>{folder}: there is no workspace here.</source>
        <translation>{folder}&#xa0;: il n&apos;y a pas d&apos;espace de travail ici.</translation>
    </message>
    <message>
        <source>{kind}: {label} was recorded and cannot be changed by anybody.</source>
        <translation>{kind}&#xa0;: {label} a été consigné et ne peut être modifié par personne.</translation>
    </message>
    <message>
        <source>{label} &quot;{record_id}&quot; is not in this workspace.</source>
        <translation>{label} «&#xa0;{record_id}&#xa0;» n&apos;est pas dans cet espace de travail.</translation>
    </message>
    <message>
        <source>{mend} Or name another folder in the environment variable ISO20K_CONFIG.</source>
        <translation>{mend} Ou indiquer un autre dossier dans la variable d&apos;environnement ISO20K_CONFIG.</translation>
    </message>
    <message>
        <source>{name}: does not continue its chain (after {seq}).</source>
        <translation>{name}&#xa0;: ne prolonge pas sa chaîne (après {seq}).</translation>
    </message>
    <message>
        <source>{name}: is marked &quot;{status}&quot;, which this program never writes.</source>
        <translation>{name}&#xa0;: est marqué «&#xa0;{status}&#xa0;», ce que ce programme n&apos;écrit jamais.</translation>
    </message>
    <message>
        <source>{name}: is not readable.</source>
        <translation>{name}&#xa0;: illisible.</translation>
    </message>
    <message>
        <source>{name}: its content does not match its hash.</source>
        <translation>{name}&#xa0;: son contenu ne correspond pas à son empreinte.</translation>
    </message>
    <message>
        <source>{name}: its index columns do not match its content.</source>
        <translation>{name}&#xa0;: ses colonnes d&apos;index ne correspondent pas à son contenu.</translation>
    </message>
    <message>
        <source>{parent}: already open for writing ({describe_holder}).</source>
        <translation>{parent}&#xa0;: déjà ouvert en écriture ({describe_holder}).</translation>
    </message>
    <message>
        <source>{parent}: another program is using the database just now.</source>
        <translation>{parent}&#xa0;: un autre programme utilise la base de données en ce moment.</translation>
    </message>
    <message>
        <source>{parent}: cannot be read ({said}). Nothing was changed.</source>
        <translation>{parent}&#xa0;: lecture impossible ({said}). Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>{parent}: not saved ({orig}). What was saved before is safe.</source>
        <translation>{parent}&#xa0;: non enregistré ({orig}). Ce qui était enregistré auparavant est en sécurité.</translation>
    </message>
    <message>
        <source>{parent}: was made by a newer version of this program (format {version}, this program knows {format_version}). It was not changed.</source>
        <translation>{parent}&#xa0;: créé par une version plus récente de ce programme (format {version}, ce programme connaît {format_version}). Il n&apos;a pas été modifié.</translation>
    </message>
    <message>
        <source>{path}: cannot be opened ({error}).</source>
        <translation>{path}&#xa0;: ouverture impossible ({error}).</translation>
    </message>
    <message>
        <source>{path}: the database refused the setting {name}={value} (it says {got}).</source>
        <translation>{path}&#xa0;: la base de données a refusé le réglage {name}={value} (elle indique {got}).</translation>
    </message>
    <message>
        <source>{place}: is no change of a known form ({error}).</source>
        <translation>{place}&#xa0;: n&apos;est pas une modification d&apos;une forme connue ({error}).</translation>
    </message>
    <message>
        <source>{place}: its part {part} is not as it must be.</source>
        <translation>{place}&#xa0;: sa partie {part} n&apos;a pas la forme voulue.</translation>
    </message>
    <message>
        <source>{place}: lies on a read-only disk; nothing was written.</source>
        <translation>{place}&#xa0;: se trouve sur un disque en lecture seule&#xa0;; rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>{place}: may not be read or written with your permissions; nothing was changed.</source>
        <translation>{place}&#xa0;: vos droits d&apos;accès n&apos;autorisent ni la lecture ni l&apos;écriture&#xa0;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>{place}: nothing more can be written, the disk is full. What was saved before is safe.</source>
        <translation>{place}&#xa0;: plus rien ne peut être écrit, le disque est plein. Ce qui était enregistré auparavant est en sécurité.</translation>
    </message>
    <message>
        <source>{place}: the system refused it ({reason}). What was saved before is safe.</source>
        <translation>{place}&#xa0;: le système l&apos;a refusé ({reason}). Ce qui était enregistré auparavant est en sécurité.</translation>
    </message>
    <message>
        <source>{source} could not be copied: the disk of {folder} has {free} MB free, the file needs {needed} MB. Everything recorded so far is safe.</source>
        <translation>{source} n&apos;a pas pu être copié&#xa0;: le disque de {folder} a {free} Mo libres, le fichier demande {needed} Mo. Tout ce qui a été consigné jusqu&apos;ici est en sécurité.</translation>
    </message>
    <message>
        <source>{source} could not be stored ({strerror}). Everything recorded is safe.</source>
        <translation>{source} n&apos;a pas pu être stocké ({strerror}). Tout ce qui a été consigné est en sécurité.</translation>
    </message>
    <message>
        <source>{source}: cannot be read ({strerror}).</source>
        <translation>{source}&#xa0;: lecture impossible ({strerror}).</translation>
    </message>
    <message>
        <source>{source}: is not a file.</source>
        <translation>{source}&#xa0;: n&apos;est pas un fichier.</translation>
    </message>
    <message>
        <source>{source}: the disk gave back other bytes than were written.</source>
        <translation>{source}&#xa0;: le disque a rendu d&apos;autres octets que ceux écrits.</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Entries that would count no longer: {}</source>
        <translation>Entrées qui ne compteraient plus&#xa0;: {}</translation>
    </message>
    <message>
        <source>Looking what it would reach…</source>
        <translation>Recherche de ce qui serait touché…</translation>
    </message>
    <message>
        <source>Nothing is deleted: what came stays in the log and counts no longer here. Taking the same package in again brings it back. A backup is made first.</source>
        <translation>Rien n&apos;est supprimé&#xa0;: ce qui est arrivé reste dans le journal et ne compte plus ici. Importer de nouveau le même paquet le rétablit. Une sauvegarde est faite d&apos;abord.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Motif</translation>
    </message>
    <message>
        <source>Records concerned: {records}, of which disappear: {gone}</source>
        <translation>Enregistrements concernés&#xa0;: {records}, dont disparaissent&#xa0;: {gone}</translation>
    </message>
    <message>
        <source>Stays with the package in the list</source>
        <translation>Reste avec le paquet dans la liste</translation>
    </message>
    <message>
        <source>Take an import back</source>
        <translation>Annuler un import</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler l&apos;import</translation>
    </message>
    <message>
        <source>Taking an import back</source>
        <translation>Annulation d&apos;un import</translation>
    </message>
    <message>
        <source>Your own entries in records that came with it, set aside as well: {}</source>
        <translation>Vos propres entrées dans des enregistrements arrivés avec lui, également mises de côté&#xa0;: {}</translation>
    </message>
    <message>
        <source>{file} from {name}, taken in {time}</source>
        <translation>{file} de {name}, importé {time}</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Copying evidence</source>
        <translation>Copie des preuves</translation>
    </message>
    <message>
        <source>Everything in {file} was here already. Nothing was changed.</source>
        <translation>Tout le contenu de {file} était déjà ici. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Création d&apos;une sauvegarde</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask its sender to write it again.</source>
        <translation>Rien n&apos;a été modifié. Demander à l&apos;expéditeur de le réécrire.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask whoever sent it how old it is.</source>
        <translation>Rien n&apos;a été modifié. Demander à l&apos;expéditeur de quand il date.</translation>
    </message>
    <message>
        <source>Nothing was changed. Compare the fingerprint {fingerprint} first.</source>
        <translation>Rien n&apos;a été modifié. Comparer d&apos;abord l&apos;empreinte {fingerprint}.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Say why the import is taken back.</source>
        <translation>Indiquer pourquoi l&apos;import est annulé.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished">Cet espace de travail est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>{file} was taken in. New entries: {new}. New files: {files}.</source>
        <translation>{file} a été importé. Nouvelles entrées&#xa0;: {new}. Nouveaux fichiers&#xa0;: {files}.</translation>
    </message>
</context>
<context>
    <name>TeamKeys</name>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>No device with the key &quot;{key}&quot; is known here.</source>
        <translation>Aucun appareil avec la clé «&#xa0;{key}&#xa0;» n&apos;est connu ici.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmée</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Several keys have this fingerprint. Give the whole key.</source>
        <translation>Plusieurs clés ont cette empreinte. Indiquer la clé entière.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confiance</translation>
    </message>
    <message>
        <source>`team keys` shows those that are.</source>
        <translation>`team keys` montre ceux qui le sont.</translation>
    </message>
</context>
<context>
    <name>TeamRows</name>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Avec réponse</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished">Auditeur</translation>
    </message>
    <message>
        <source>Auditors: what they owe and what came</source>
        <translation>Auditeurs&#xa0;: ce qu&apos;ils doivent et ce qui est arrivé</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Échéance</translation>
    </message>
    <message>
        <source>Handed to them</source>
        <translation>Confié</translation>
    </message>
    <message>
        <source>Last package from them</source>
        <translation>Dernier paquet reçu</translation>
    </message>
    <message>
        <source>Sent to them</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>version {version}, {time}</source>
        <translation>version {version}, {time}</translation>
    </message>
    <message>
        <source>version {version}, {time}, entries: {count}</source>
        <translation>version {version}, {time}, entrées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} sur {all}</translation>
    </message>
    <message>
        <source>{sent}, arrived</source>
        <translation>{sent}, arrivé</translation>
    </message>
    <message>
        <source>{} (lead)</source>
        <translation>{} (resp. d&apos;audit)</translation>
    </message>
</context>
<context>
    <name>TimesDialog</name>
    <message>
        <source>Answered</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Expected of its questions</source>
        <translation>Attendues d&apos;après ses questions</translation>
    </message>
    <message>
        <source>Planned (min)</source>
        <translation>Prévues (min)</translation>
    </message>
    <message>
        <source>Planned {planned}, used {used}, still needed {needed}</source>
        <translation>Prévues {planned}, utilisées {used}, encore nécessaires {needed}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Fixées à la main</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Encore nécessaires</translation>
    </message>
    <message>
        <source>Times by section</source>
        <translation>Durées par section</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisées</translation>
    </message>
    <message>
        <source>Used is the time between your records; a silence of more than a quarter of an hour counts as a break. Still needed follows your own speed. Planned minutes can be typed; 0 goes back to what the questions are expected to take.</source>
        <translation>Le temps utilisé est celui qui sépare vos saisies&#xa0;; un silence de plus d&apos;un quart d&apos;heure compte comme une pause. Le temps encore nécessaire suit votre propre rythme. Les minutes prévues peuvent être saisies&#xa0;; 0 revient à la durée attendue des questions.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
</context>
<context>
    <name>ToAskDialog</name>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Add it to the note of {}</source>
        <translation>L&apos;ajouter à la note de {}</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>N&apos;importe qui</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Aller à la question</translation>
    </message>
    <message>
        <source>Note another…</source>
        <translation>En noter une autre…</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Nothing is to be asked. Ctrl+Shift+Q notes something from anywhere, whatever is in hand.</source>
        <translation>Rien n&apos;est à demander. Ctrl+Maj+Q note une question de n&apos;importe où, quoi que vous fassiez.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Show what was asked already</source>
        <translation>Afficher ce qui a déjà été demandé</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Ticks it off with this outcome (Ctrl+Enter)</source>
        <translation>La coche avec ce résultat (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>À demander</translation>
    </message>
    <message>
        <source>To ask, by whom</source>
        <translation>À demander, par personne</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>Question à poser</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>{text} ({whom})</source>
        <translation>{text} ({whom})</translation>
    </message>
    <message>
        <source>{whom}: {text}</source>
        <translation>{whom}&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>All audits</source>
        <translation>Tous les audits</translation>
    </message>
    <message>
        <source>Audit in hand</source>
        <translation>Audit en cours</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audits</translation>
    </message>
    <message>
        <source>New audit…</source>
        <translation>Nouvel audit…</translation>
    </message>
    <message>
        <source>Pages of the audit</source>
        <translation>Pages de l&apos;audit</translation>
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
        <translation>Comparer avec {name} par téléphone&#xa0;: sous Équipe et paquets, son ordinateur affiche ces mots pour lui-même. Le paquet ne vient de cet ordinateur que si les six mots sont les mêmes.</translation>
    </message>
    <message>
        <source>Fingerprint: {}</source>
        <translation>Empreinte&#xa0;: {}</translation>
    </message>
    <message>
        <source>I know that it was written before the device was retired</source>
        <translation>Je sais qu&apos;il a été écrit avant la mise hors service de l&apos;appareil</translation>
    </message>
    <message>
        <source>It is the same: trust this device</source>
        <translation>Elle est identique&#xa0;: faire confiance à cet appareil</translation>
    </message>
    <message>
        <source>Nobody can tell who wrote it, so it is not taken in. Ask {name} to write it again.</source>
        <translation>Personne ne peut dire qui l&apos;a écrit&#xa0;; il n&apos;est donc pas importé. Demander à {name} de le réécrire.</translation>
    </message>
    <message>
        <source>The package was altered after it was signed, or its signature is of another package. It cannot be taken in. Ask {name} to write it again and to send it another way.</source>
        <translation>Le paquet a été altéré après sa signature, ou sa signature est celle d&apos;un autre paquet. Il ne peut pas être importé. Demander à {name} de le réécrire et de l&apos;envoyer par une autre voie.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Report version {version}</source>
        <translation>Rapport, version {version}</translation>
    </message>
    <message>
        <source>Take it away there first.</source>
        <translation>L&apos;y retirer d&apos;abord.</translation>
    </message>
    <message>
        <source>This cannot be undone: {what} is in use.</source>
        <translation>Ceci ne peut pas être annulé&#xa0;: {what} est utilisé.</translation>
    </message>
    <message>
        <source>Undo that first.</source>
        <translation>Annuler cela d&apos;abord.</translation>
    </message>
    <message>
        <source>Work was recorded in this audit since it was started.</source>
        <translation>Du travail a été consigné dans cet audit depuis son début.</translation>
    </message>
    <message>
        <source>{number} stays issued; numbers are given once</source>
        <translation>{number} reste émis&#xa0;; les numéros ne sont attribués qu&apos;une fois</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: {}</source>
        <translation>&amp;Rétablir&#xa0;: {}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo ({})</source>
        <translation>&amp;Annuler ({})</translation>
    </message>
    <message>
        <source>&amp;Undo: {}</source>
        <translation>&amp;Annuler&#xa0;: {}</translation>
    </message>
    <message>
        <source>Done again: {}</source>
        <translation>Rétabli&#xa0;: {}</translation>
    </message>
    <message>
        <source>Done: {}</source>
        <translation>Fait&#xa0;: {}</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <translation>Annulé&#xa0;: {}</translation>
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
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer in a few words</source>
        <translation>Répondre en quelques mots</translation>
    </message>
    <message>
        <source>At least {}.</source>
        <translation>Au moins {}.</translation>
    </message>
    <message>
        <source>At most {}.</source>
        <translation>Au plus {}.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>No  N</source>
        <translation>Non  N</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>This deviates: judge it with 2, 3, 4 or 5.</source>
        <translation>Valeur non conforme&#xa0;: la juger avec 2, 3, 4 ou 5.</translation>
    </message>
    <message>
        <source>Yes  Y</source>
        <translation>Oui  Y</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Versions, les plus récentes d&apos;abord</translation>
    </message>
    <message>
        <source>first saved</source>
        <translation>premier enregistrement</translation>
    </message>
    <message>
        <source>{} questions</source>
        <translation>{} questions</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Groups: {}</source>
        <translation>Groupes&#xa0;: {}</translation>
    </message>
    <message>
        <source>Handed to me</source>
        <translation>Confiées à moi</translation>
    </message>
    <message>
        <source>ITIL 4 practice</source>
        <translation>Pratique ITIL 4</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Ordonner par</translation>
    </message>
    <message>
        <source>Order: {}</source>
        <translation>Ordre&#xa0;: {}</translation>
    </message>
    <message>
        <source>Save or change views…</source>
        <translation>Enregistrer ou modifier les vues…</translation>
    </message>
    <message>
        <source>Saved views; which questions, in which order and in which groups</source>
        <translation>Vues enregistrées&#xa0;; quelles questions, dans quel ordre et dans quels groupes</translation>
    </message>
    <message>
        <source>Sections that were handed to you or to nobody in particular</source>
        <translation type="vanished">Sections confiées à vous ou à personne en particulier</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norme</translation>
    </message>
    <message>
        <source>View ▾</source>
        <translation>Vue ▾</translation>
    </message>
    <message>
        <source>View: saved views, standard, practice, handed to me, order, groups</source>
        <translation>Vue&#xa0;: vues enregistrées, norme, pratique, confiées à moi, ordre, groupes</translation>
    </message>
    <message>
        <source>What was handed to you; if nothing was, what was handed to nobody</source>
        <translation>Ce qui vous a été confié&#xa0;; à défaut, ce qui n&apos;a été confié à personne</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Flagged</source>
        <translation>Signalées</translation>
    </message>
    <message>
        <source>Mine unanswered</source>
        <translation>Mes questions sans réponse</translation>
    </message>
    <message>
        <source>Nonconformities without evidence</source>
        <translation>Non-conformités sans preuve</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>A view of that name comes with the program. Take another name.</source>
        <translation>Une vue de ce nom est fournie avec le programme. Prendre un autre nom.</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>Bring “{}” back</source>
        <translation>Rétablir «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the view (Del)</source>
        <translation>Supprimer la vue (Suppr)</translation>
    </message>
    <message>
        <source>Diverging</source>
        <translation>Divergentes</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Signalées</translation>
    </message>
    <message>
        <source>Give the view another name (F2)</source>
        <translation>Renommer la vue (F2)</translation>
    </message>
    <message>
        <source>Groups: {}</source>
        <translation>Groupes&#xa0;: {}</translation>
    </message>
    <message>
        <source>Handed to me</source>
        <translation>Confiées à moi</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>En conflit</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>New name of “{}”</source>
        <translation>Nouveau nom de «&#xa0;{}&#xa0;»</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>Sans preuve</translation>
    </message>
    <message>
        <source>Nonconformities</source>
        <translation>Non-conformités</translation>
    </message>
    <message>
        <source>Nonconformities without evidence</source>
        <translation>Non-conformités sans preuve</translation>
    </message>
    <message>
        <source>Opportunities for improvement</source>
        <translation>Opportunités d&apos;amélioration</translation>
    </message>
    <message>
        <source>Order: {}</source>
        <translation>Ordre&#xa0;: {}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save what is shown now as</source>
        <translation>Enregistrer l&apos;affichage actuel sous</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Views of the question list</source>
        <translation>Vues de la liste de questions</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«&#xa0;{}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>High priority and the last question of a clause are never proposed. Questions left out are marked not sampled, and the report says so.</source>
        <translation>Les questions de priorité élevée et la dernière question d&apos;un article ne sont jamais proposées. Les questions laissées de côté sont marquées non échantillonnées, et le rapport l&apos;indique.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Mark as not sampled</source>
        <translation>Marquer non échantillonnées</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>There is time for {}.</source>
        <translation>Il y a du temps pour {}.</translation>
    </message>
    <message>
        <source>Ticked: {count}, {saved}. What is left takes about {rest}.</source>
        <translation>Cochées&#xa0;: {count}, {saved}. Le reste prend environ {rest}.</translation>
    </message>
    <message>
        <source>What can wait</source>
        <translation>Ce qui peut attendre</translation>
    </message>
    <message>
        <source>{priority}: {reasons}</source>
        <translation>{priority}&#xa0;: {reasons}</translation>
    </message>
</context>
<context>
    <name>WhatsNewDialog</name>
    <message>
        <source>The changelog is not part of this installation.</source>
        <translation>Le journal des versions ne fait pas partie de cette installation.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>What&apos;s new in {}</source>
        <translation>Nouveautés de {}</translation>
    </message>
</context>
<context>
    <name>WordsList</name>
    <message>
        <source>Text on the picture</source>
        <translation>Texte sur l&apos;image</translation>
    </message>
    <message>
        <source>What number {} shows</source>
        <translation>Ce que montre le numéro {}</translation>
    </message>
    <message>
        <source>Words of number {}</source>
        <translation>Texte du numéro {}</translation>
    </message>
</context>
<context>
    <name>WritePackagesDialog</name>
    <message>
        <source>&amp;Content</source>
        <translation>C&amp;ontenu</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Give each file to its auditor, on a stick or by mail. The words are for the telephone: whoever opens the file sees the same ones.</source>
        <translation>Remettre chaque fichier à son auditeur, sur une clé USB ou par courriel. Les mots servent au téléphone&#xa0;: la personne qui ouvre le fichier voit les mêmes.</translation>
    </message>
    <message>
        <source>Nothing is handed to anybody yet. Do that first, in the plan under Who audits what.</source>
        <translation>Rien n&apos;est encore confié. Le faire d&apos;abord, dans le plan sous Qui audite quoi.</translation>
    </message>
    <message>
        <source>One package for &amp;all of them</source>
        <translation>Un paquet pour &amp;tous</translation>
    </message>
    <message>
        <source>One package for &amp;each</source>
        <translation>Un paquet pour &amp;chacun</translation>
    </message>
    <message>
        <source>The whole audit as it stands here</source>
        <translation>Tout l&apos;audit tel qu&apos;il est ici</translation>
    </message>
    <message>
        <source>Their part: what they need for what is handed to them</source>
        <translation>Leur partie&#xa0;: ce qu&apos;il leur faut pour ce qui leur est confié</translation>
    </message>
    <message>
        <source>What goes into the package</source>
        <translation>Ce qui va dans le paquet</translation>
    </message>
    <message>
        <source>Write packages</source>
        <translation>Écrire des paquets</translation>
    </message>
    <message>
        <source>{name}: nothing handed to them</source>
        <translation>{name}&#xa0;: rien de confié</translation>
    </message>
    <message>
        <source>{name}: {questions}</source>
        <translation>{name}&#xa0;: {questions}</translation>
    </message>
    <message>
        <source>{name}: {questions}, due {time}</source>
        <translation>{name}&#xa0;: {questions}, échéance {time}</translation>
    </message>
    <message>
        <source>{told} (version {version} is written already)</source>
        <translation>{told} (la version {version} est déjà écrite)</translation>
    </message>
    <message>
        <source>{told} Say the passphrase in another way than the file.</source>
        <translation>{told} Communiquer la phrase secrète par une autre voie que le fichier.</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Interrompu. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished">Choisir le dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Choisir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copy words</source>
        <translation>Copier les mots</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Fichier</translation>
    </message>
    <message>
        <source>File names with their words and digits, for a message</source>
        <translation>Noms de fichiers avec leurs mots et chiffres, pour un message</translation>
    </message>
    <message>
        <source>Files that are not on this computer and so not in the package: {}</source>
        <translation>Fichiers absents de cet ordinateur et donc du paquet&#xa0;: {}</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier des fichiers</translation>
    </message>
    <message>
        <source>Folder for the packages</source>
        <translation>Dossier des paquets</translation>
    </message>
    <message>
        <source>In digits</source>
        <translation>En chiffres</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>One package was written</source>
        <translation>Un paquet a été écrit</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Packages that were written</source>
        <translation>Paquets écrits</translation>
    </message>
    <message>
        <source>Packages written: {}</source>
        <translation>Paquets écrits&#xa0;: {}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Stands in the package and is shown before it is taken in</source>
        <translation>Figure dans le paquet et s&apos;affiche avant l&apos;import</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>{file}
  in words: {words}
  in digits: {digits}</source>
        <translation>{file}
  en mots&#xa0;: {words}
  en chiffres&#xa0;: {digits}</translation>
    </message>
</context>
<context>
    <name>YoursLine</name>
    <message>
        <source>Only mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Only what is handed to you, or every question</source>
        <translation>Seulement ce qui vous est confié, ou toutes les questions</translation>
    </message>
    <message>
        <source>Show only what is handed to me</source>
        <translation>N&apos;afficher que ce qui m&apos;est confié</translation>
    </message>
    <message>
        <source>Yours: {questions}</source>
        <translation>À vous&#xa0;: {questions}</translation>
    </message>
    <message>
        <source>Yours: {questions} in {count} sections</source>
        <translation>À vous&#xa0;: {questions} dans {count} sections</translation>
    </message>
    <message>
        <source>Yours: {questions}, one section</source>
        <translation>À vous&#xa0;: {questions}, une section</translation>
    </message>
    <message>
        <source>{yours}, all answered</source>
        <translation>{yours}, toutes avec réponse</translation>
    </message>
    <message>
        <source>{yours}, due {time}</source>
        <translation>{yours}, échéance {time}</translation>
    </message>
    <message>
        <source>{yours}, overdue since {time}</source>
        <translation>{yours}, en retard depuis {time}</translation>
    </message>
    <message>
        <source>{yours}, {done} answered</source>
        <translation>{yours}, {done} avec réponse</translation>
    </message>
</context>
<context>
    <name>_AuditDelegate</name>
    <message>
        <source>evidence: {}</source>
        <translation>preuves&#xa0;: {}</translation>
    </message>
    <message>
        <source>findings: {}</source>
        <translation>constatations&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>_AuditModel</name>
    <message>
        <source>{number} {title}. {checklists}. {answered} of {questions} answered, {findings} findings</source>
        <translation>{number} {title}. {checklists}. {answered} réponses sur {questions}, {findings} constatations</translation>
    </message>
    <message>
        <source>{titles} + {count} more</source>
        <translation>{titles} + {count} de plus</translation>
    </message>
</context>
<context>
    <name>_FactRow</name>
    <message>
        <source>1 question depends on it</source>
        <translation>1 question en dépend</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>{answer}: {fact}</source>
        <translation>{answer}&#xa0;: {fact}</translation>
    </message>
    <message>
        <source>{} questions depend on it</source>
        <translation>{} questions en dépendent</translation>
    </message>
</context>
<context>
    <name>_FindingDelegate</name>
    <message>
        <source>actions {}</source>
        <translation>actions {}</translation>
    </message>
    <message>
        <source>evidence {}</source>
        <translation>preuves {}</translation>
    </message>
    <message>
        <source>in a group</source>
        <translation>dans un groupe</translation>
    </message>
    <message>
        <source>no clause</source>
        <translation>sans article</translation>
    </message>
</context>
<context>
    <name>_FindingModel</name>
    <message>
        <source>(no title yet)</source>
        <translation>(encore sans titre)</translation>
    </message>
    <message>
        <source>{}, {}, {}, clauses {}, {}</source>
        <translation>{}, {}, {}, articles {}, {}</translation>
    </message>
</context>
<context>
    <name>_MinutesDelegate</name>
    <message>
        <source>Planned minutes</source>
        <translation>Minutes prévues</translation>
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
        <translation>, non-conformités&#xa0;: {}</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>handed to {}</source>
        <translation>confiée à {}</translation>
    </message>
    <message>
        <source>{name}: {done} of {all} answered</source>
        <translation>{name}&#xa0;: {done} réponses sur {all}</translation>
    </message>
</context>
<context>
    <name>_StepRow</name>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>{step}: {state}</source>
        <translation>{step}&#xa0;: {state}</translation>
    </message>
</context>
<context>
    <name>_View</name>
    <message>
        <source>Waiting for the camera…</source>
        <translation>En attente de la caméra…</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Photo {}</source>
        <translation>Photo {}</translation>
    </message>
</context>
</TS>
