"""The words above the columns of checklists in eight languages, by what they say about a column.

Not for: matching them (see `header_words`).
"""

from __future__ import annotations

ANSWERS = "answers"
"""Columns that are filled in during an audit: no part of a checklist, but good to recognise."""
REQUIREMENT = "requirement"
"""What is demanded: the question where no other column is, else what to look for."""

HEADER_WORDS: dict[str, str] = {
    "id": """
        en: no | nr | number | id | item | item no | item number | question no | question number | question id
            | ref | ref no | serial no | s no | sl no | sr no | line | index | control id | check id
        de: nr | lfd nr | lfd | laufende nummer | nummer | frage nr | fragennummer | pos | position | kennung
        es: n | num | numero | no de pregunta | numero de pregunta | codigo | item
        fr: n | num | numero | n de question | numero de question | identifiant | repere
        pt: n | num | numero | n da pergunta | numero da pergunta | codigo | item
        it: n | num | numero | n domanda | numero domanda | codice | progressivo
        nl: nr | nummer | vraag nr | vraagnummer | volgnummer
        pl: lp | l p | nr | numer | nr pytania | numer pytania | identyfikator
    """,
    "clause": """
        en: clause | clause no | clause number | iso clause | iso reference | standard clause | clause reference
            | standard reference | norm reference | requirement no | requirement number | requirement reference
            | requirement id | paragraph | subclause | sub clause | control | control no | control number
            | annex a | annex a control | iso 27001 clause | iso 20000 clause | criterion no | reference
            | references | clauses | clause of the standard | section no | section number | chapter no
        de: klausel | normkapitel | norm kapitel | normabschnitt | norm abschnitt | normpunkt | normbezug
            | normreferenz | norm referenz | normforderung | kapitel nr | kapitelnummer | abschnitt nr | ziffer
            | anforderung nr | anforderungsnummer | referenz | massnahme nr | control | kap | iso kapitel
            | absatz
        es: clausula | clausulas | apartado | requisito n | numero de requisito | numeral | punto de la norma
            | referencia | punto norma | clausula iso | requisito de la norma
        fr: clause | clauses | article | paragraphe | chapitre de la norme | exigence n | n exigence | reference
            | reference norme | point de norme | ref norme | reference normative | chapitre norme | chapitre iso
        pt: clausula | clausulas | requisito n | numero do requisito | item da norma | requisito da norma
            | referencia | referencia normativa | secao da norma
        it: clausola | clausole | punto norma | punto della norma | requisito n | riferimento | paragrafo
            | rif norma | riferimento normativo | punto iso | par
        nl: clausule | normparagraaf | norm paragraaf | paragraaf | normelement | referentie | eis nr | artikel
            | normeis nummer | hoofdstuk norm
        pl: klauzula | punkt normy | punkt | rozdzial normy | paragraf | odniesienie | nr wymagania
            | wymaganie nr | numer wymagania
    """,
    "section": """
        en: section | process | process area | area | audit area | topic | subject | theme | chapter | category
            | domain | department | group | heading | clause title | section title | chapter title | function
            | process name | subprocess | sub process | scope area | subject area | control area
        de: abschnitt | prozess | bereich | auditbereich | thema | themenbereich | themengebiet | kapitel
            | kategorie
            | gruppe | abteilung | uberschrift | prozessschritt | teilprozess | prufbereich | prozessname
            | kapiteltitel | handlungsfeld | themenfeld
        es: seccion | proceso | area | tema | capitulo | categoria | dominio | departamento | grupo | titulo
        fr: section | processus | domaine | theme | chapitre | categorie | departement | groupe | rubrique
            | sujet
            | thematique
        pt: secao | seccao | processo | area | tema | capitulo | categoria | dominio | departamento | grupo
            | assunto
        it: sezione | processo | area | tema | capitolo | categoria | dominio | reparto | gruppo
            | argomento | ambito
        nl: sectie | proces | gebied | onderwerp | thema | hoofdstuk | categorie | domein | afdeling | groep
        pl: sekcja | proces | obszar | temat | rozdzial | kategoria | dziedzina | dzial | grupa
    """,
    "question": """
        en: question | questions | audit question | audit questions | checklist question | check question
            | checkpoint | check point | check points | check item | checklist item | audit item | audit point
            | audit check | question text | to be checked | what to check | what to ask | things to check
            | assessment question | test question | statement | verification question | points to verify
            | verification item | check
        de: frage | fragen | auditfrage | pruffrage | fragestellung | kontrollfrage | prufpunkt | prufpunkte
            | prufkriterium | checkpunkt | fragetext | zu prufen | pruffragen | auditfragen | prufgegenstand
            | checklistenfrage | leitfrage | themen und fragen
        es: pregunta | preguntas | pregunta de auditoria | preguntas de auditoria | cuestion | punto de control
            | puntos a verificar | aspecto a verificar | aspectos a verificar | item de verificacion
            | que verificar
        fr: question | questions | question d audit | questions d audit | point de controle | points de controle
            | point a verifier | points a verifier | element a verifier | points d audit
        pt: pergunta | perguntas | pergunta de auditoria | questao | questoes | ponto de controlo
            | item de verificacao
            | ponto de verificacao | pontos a verificar | o que verificar
        it: domanda | domande | domanda di audit | quesito | quesiti | punto di controllo | punti di controllo
            | elemento da verificare | cosa verificare | aspetto da verificare
        nl: vraag | vragen | auditvraag | auditvragen | controlevraag | controlepunt | vraagstelling
            | te toetsen
            | toetsvraag
        pl: pytanie | pytania | pytanie audytowe | pytania audytowe | pytanie kontrolne | punkt kontrolny
            | zagadnienie | co sprawdzic | tresc pytania
    """,
    REQUIREMENT: """
        en: requirement | requirements | requirement text | criteria | criterion | audit criteria
            | audit criterion
            | iso requirement | description | control description | shall statement | requirement description
            | control objective
        de: anforderung | anforderungen | forderung | kriterium | kriterien | auditkriterium | beschreibung
            | normanforderung | anforderungstext | normtext
        es: requisito | requisitos | criterio | criterios | criterio de auditoria | descripcion
        fr: exigence | exigences | critere | criteres | critere d audit | description
        pt: requisito | requisitos | criterio | criterios | descricao
        it: requisito | requisiti | criterio | criteri | descrizione
        nl: eis | eisen | criterium | criteria | omschrijving | normeis | beschrijving
        pl: wymaganie | wymagania | kryterium | kryteria | opis
    """,
    "look_for": """
        en: look for | what to look for | guidance | audit guidance | guidance notes | auditor guidance
            | hints | hint
            | help | help text | how to check | how to audit | tips | audit tips | explanation | guideline
            | interpretation | typical answer | expected answer | what good looks like | points to consider
            | things to look for | auditor notes and guidance | implementation guidance | test procedure
            | audit test
        de: hinweis | hinweise | erlauterung | erlauterungen | hilfe | hilfestellung | anleitung | worauf achten
            | zu beachten | prufhinweis | prufhinweise | erwartung | erwartete antwort | auditorenhinweis
            | interpretation | hinweise fur den auditor | vorgehen | prufhandlung | mogliche antworten
        es: guia | orientacion | que buscar | que observar | ayuda | explicacion | indicaciones | pautas
            | respuesta esperada | consejos
        fr: guide | aide | a observer | que rechercher | explication | indications | conseils | reponse attendue
            | aide a l audit | precisions | lignes directrices
        pt: orientacao | orientacoes | guia | o que procurar | o que observar | ajuda | explicacao | indicacoes
            | resposta esperada | dicas
        it: guida | indicazioni | cosa cercare | cosa osservare | aiuto | spiegazione | risposta attesa
            | suggerimenti | linee guida
        nl: toelichting | waar op letten | hulp | aanwijzing | aanwijzingen | uitleg | richtlijn
            | aandachtspunten
            | verwacht antwoord | let op
        pl: wskazowki | wskazowka | na co zwrocic uwage | pomoc | objasnienie | wyjasnienie | wytyczne
            | oczekiwana odpowiedz
    """,
    "evidence": """
        en: evidence | expected evidence | objective evidence | typical evidence | audit evidence
            | evidences | proof
            | records | evidence required | evidence to review | evidence examples | documents to review
            | records to see
            | required evidence | examples of evidence | evidence expected | artifacts | artefacts
            | evidence to be seen
        de: nachweis | nachweise | objektiver nachweis | auditnachweis | mogliche nachweise | belege | beleg
            | erwartete nachweise | aufzeichnungen | nachweisdokument | nachweisdokumente | prufunterlagen
            | vorzulegende unterlagen | evidenz
        es: evidencia | evidencias | evidencia objetiva | evidencia esperada | registros | pruebas
            | evidencias esperadas
        fr: preuve | preuves | preuve d audit | preuves d audit | preuve attendue | preuves attendues
            | elements de preuve
            | enregistrements | justificatif | justificatifs | evidences
        pt: evidencia | evidencias | evidencia objetiva | evidencia esperada | registos | registros | provas
        it: evidenza | evidenze | evidenza oggettiva | evidenza attesa | evidenze attese | registrazioni | prove
        nl: bewijs | bewijsmateriaal | bewijsstukken | objectief bewijs | verwacht bewijs | registraties
            | bewijslast
        pl: dowod | dowody | dowod obiektywny | dowody z audytu | oczekiwane dowody | zapisy | dowod z audytu
    """,
    "sample": """
        en: sample | sampling | sample size | suggested sample | samples
        de: stichprobe | stichproben | stichprobenumfang
        es: muestra | muestreo | tamano de la muestra
        fr: echantillon | echantillonnage | taille de l echantillon
        pt: amostra | amostragem | tamanho da amostra
        it: campione | campionamento
        nl: steekproef | steekproefomvang
        pl: proba | probka | wielkosc proby
    """,
    "documented_information": """
        en: documented information | documented information required | documentation required | documented
            | document required | mandatory document | mandatory documents | documents required | doc info
            | doc required
            | required document | required documents | mandatory documentation
        de: dokumentierte information | dokumentierte informationen | dokumentation erforderlich
            | pflichtdokument
            | dokument erforderlich | dokumentationspflicht | pflichtdokumente | dok information | dokumentiert
        es: informacion documentada | documento requerido | documentacion requerida | documento obligatorio
        fr: information documentee | informations documentees | document requis | documentation requise
            | document obligatoire
        pt: informacao documentada | documento requerido | documentacao exigida | documento obrigatorio
        it: informazione documentata | informazioni documentate | documento richiesto | documento obbligatorio
        nl: gedocumenteerde informatie | document vereist | verplicht document | documentatie vereist
        pl: udokumentowana informacja | udokumentowane informacje | wymagany dokument | dokument wymagany
    """,
    "itil4": """
        en: itil | itil 4 | itil4 | itil practice | itil 4 practice | itil practices | practice | itil process
            | itil 4 practices
        de: itil praktik | itil praktiken | itil prozess | praktik | praktiken
        es: practica itil | practica | practicas
        fr: pratique itil | pratique | pratiques
        pt: pratica itil | pratica | praticas
        it: pratica itil | pratica | pratiche
        nl: itil praktijk | praktijk
        pl: praktyka itil | praktyka
    """,
    "weight": """
        en: weight | weighting | weight factor | importance | points | max points
        de: gewicht | gewichtung | gewichtungsfaktor | faktor | wichtigkeit
        es: peso | ponderacion | importancia
        fr: poids | ponderation | coefficient
        pt: peso | ponderacao | importancia
        it: peso | ponderazione
        nl: gewicht | weging | wegingsfactor
        pl: waga | wspolczynnik
    """,
    "standard": """
        en: standard | norm | framework | regulation | iso standard
        de: norm | standard | regelwerk
        es: norma | estandar | marco
        fr: norme | referentiel | standard
        pt: norma | referencial
        it: norma | standard | schema
        nl: norm | standaard
        pl: norma | standard
    """,
    ANSWERS: """
        en: result | results | status | compliance | compliance status | conformity | compliant | comment
            | comments
            | remark | remarks | note | notes | finding | findings | audit finding | audit findings
            | auditor | auditee
            | date | audit date | score | rating | answer | answers | response | yes | yes no | n a | na
            | ok | c | nc
            | ofi | obs | action | actions | corrective action | owner | responsible | due date | deadline
            | grade
            | observation | observations | interviewee | maturity | gap | evidence found | evidence seen
            | auditor notes
            | conform | nonconformity | conclusion | recommendation | evidence reviewed | link | attachment
            | level
        de: ergebnis | bewertung | erfullt | erfullungsgrad | konform | konformitat | bemerkung
            | bemerkungen | kommentar
            | kommentare | notiz | notizen | feststellung | feststellungen | auditfeststellung | auditor
            | datum | antwort
            | massnahme | massnahmen | verantwortlich | verantwortlicher | termin | punkte | abweichung
            | ja | nein
            | ja nein | reifegrad | note | zustandig | status | befund | gesehene nachweise | anmerkung
            | anmerkungen
        es: resultado | estado | cumple | cumplimiento | conforme | comentario | comentarios | observacion
            | observaciones | hallazgo | hallazgos | auditor | fecha | respuesta | accion | responsable | plazo
            | calificacion | si | nota | notas | no conformidad
        fr: resultat | statut | conforme | conformite | commentaire | commentaires | remarque | remarques
            | constat
            | constats | auditeur | date | reponse | action | responsable | echeance | notation | oui
            | observations
            | non conformite
        pt: resultado | estado | situacao | conforme | conformidade | comentario | comentarios | observacao
            | observacoes
            | constatacao | constatacoes | auditor | data | resposta | acao | responsavel | prazo | sim | nota
        it: risultato | esito | stato | conforme | conformita | commento | commenti | osservazione
            | osservazioni
            | rilievo | rilievi | auditor | data | risposta | azione | responsabile | scadenza | note
            | valutazione
        nl: resultaat | status | conform | conformiteit | opmerking | opmerkingen | bevinding | bevindingen
            | auditor
            | datum | antwoord | actie | verantwoordelijke | deadline | score | voldoet | beoordeling
        pl: wynik | status | zgodny | zgodnosc | komentarz | komentarze | uwagi | ustalenie | ustalenia
            | audytor
            | data | odpowiedz | dzialanie | odpowiedzialny | termin | ocena | tak | niezgodnosc | obserwacje
    """,
}
