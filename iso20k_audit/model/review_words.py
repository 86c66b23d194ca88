"""Words that the review of a finding looks for, language by language.

Data only: `finding_review` decides what a word means where. Entries are regular expressions of whole words,
matched without regard to case. A language without an entry is checked by the rules that need no words.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language.

    Attributes:
        opinion: judgements without a measure, and hedges that an auditor does not need.
        absolute: what no sample can show.
        vague: amounts without a number.
        cause, solution: what is the auditee's to say.
        joiner: what starts a second failure in a statement.
        negation: what makes a clause of a sentence say that something is missing.
        absence: signs that a process is absent or broken down as a whole.
        unmet: an opportunity that says that a requirement is not met.
        met: what takes that back.
        agent: words for a person, before a name; never followed by a name in a good finding.
        planned: what stands before a date that may lie in the future.
        out_of: between the two numbers of a sample fraction.
        months: in order; each with its forms.
    """

    opinion: tuple[str, ...]
    absolute: tuple[str, ...]
    vague: tuple[str, ...]
    cause: tuple[str, ...]
    solution: tuple[str, ...]
    joiner: tuple[str, ...]
    negation: tuple[str, ...]
    absence: tuple[str, ...]
    unmet: tuple[str, ...]
    met: tuple[str, ...]
    agent: tuple[str, ...]
    planned: tuple[str, ...]
    out_of: tuple[str, ...]
    months: tuple[str, ...]


ENGLISH = Words(
    opinion=(
        *(
            "poor(?:ly)?",
            "bad(?:ly)?",
            "insufficient(?:ly)?",
            "inadequate(?:ly)?",
            "unacceptabl[ey]",
            "obviously",
        ),
        *("clearly", "evidently", "apparently", "seems?", "seemed", "appears? to", "i think", "we think"),
        *("i believe", "we believe", "in (?:my|our) opinion", "i feel", "we feel", "probably", "presumably"),
        *(
            "terribl[ey]",
            "horribl[ey]",
            "awful(?:ly)?",
            "weak(?:ly)?",
            "sloppy",
            "careless(?:ly)?",
            "negligent(?:ly)?",
        ),
        *(
            "unprofessional(?:ly)?",
            "incompetent(?:ly)?",
            "lazy",
            "chaotic",
            "messy",
            "disastrous",
            "alarming(?:ly)?",
        ),
        *(
            "shocking(?:ly)?",
            "disappointing(?:ly)?",
            "unfortunately",
            "sadly",
            "ineffective(?:ly)?",
            "excellent",
        ),
        *("not (?:good|great|nice|ideal|satisfactory)", "unsatisfactory", "substandard", "questionable"),
        *(
            "too (?:slow|few|little|many|much)",
            "serious(?:ly)?",
            "very",
            "extremely",
            "completely",
            "totally",
        ),
    ),
    absolute=("always", "never", "everyone", "everybody", "nobody", "no one", "constantly", "all the time"),
    vague=(
        "several",
        "a number of",
        "a few",
        "often",
        "frequently",
        "sometimes",
        "usually",
        "many",
        "various",
    ),
    cause=(
        *("because", "root cause", "caused by", "owing to", "as a result of", "the reason (?:is|was)"),
        r"(?<!credits )(?<!credit )(?<!amounts )(?<!payments )due to(?! (?:be|take|start|end|expire|close)\b)",
    ),
    solution=(
        r"should (?:be|have|implement|introduce|define|train|consider|ensure|make|use|add|update)",
        *(
            "we (?:recommend|suggest|propose)",
            "needs? to be (?:trained|replaced|updated|introduced|rewritten)",
        ),
        *("is recommended", "recommend(?:ation)? (?:is|that|to)", "it is suggested", "must be trained"),
    ),
    joiner=(
        *("and also", "furthermore", "moreover", "in addition", "additionally", "besides", "as well as no"),
        *("another (?:issue|problem|failure|point)", "secondly", "on top of that"),
    ),
    negation=(
        *(
            "not",
            "no",
            "none",
            "never",
            "without",
            "neither",
            "nor",
            "cannot",
            "missing",
            "lacks?",
            "lacking",
            "failed to",
        ),
        r"\w+n['’]t",
    ),
    absence=(
        *("no (?:documented |written |formal )?(?:procedure|process|policy|plan|method|system)", "none of"),
        *(
            "there (?:is|are|was|were) no(?:t any)?",
            "do(?:es)? not exist",
            "did not exist",
            "not (?:been )?established",
        ),
        *(
            "not (?:been )?implemented",
            "no .{0,40} (?:at all|whatsoever)",
            "has never been",
            "have never been",
        ),
        *("nobody is responsible", "broken down", "collapsed"),
    ),
    unmet=(
        r"(?:must|shall|required|requires?|requirement|mandatory)\b[^.;]{0,90}?\b"
        r"(?:not|no|never|without|missing|lacking)",
        *(
            "do(?:es)? not (?:meet|fulfil|fulfill|comply|conform)",
            "(?:is|are|was|were) not (?:met|fulfilled)",
        ),
        *("non-?conform(?:s|ity|ing)?", "non-?compliant", "breach(?:es)? of", "violat(?:es|ed|ion)"),
    ),
    met=(
        "requirements? (?:is|are|was|were) met",
        "no requirement",
        "not required",
        "no nonconformit(?:y|ies)",
    ),
    agent=(
        *(
            "agents?",
            "operator",
            "analyst",
            "colleague",
            "employee",
            "supervisor",
            "team lead(?:er)?",
            "manager",
        ),
        *("mr", "mrs", "ms", "miss", "coach", "trainer"),
    ),
    planned=(
        *(
            "until",
            "by",
            "due",
            "valid",
            "expires?",
            "expiry",
            "planned",
            "next",
            "scheduled",
            "effective",
            "deadline",
        ),
        *("forecast", "renew(?:al|ed|s)?", "ends?", "review date", "from", "target", "retain(?:ed)?", "fall"),
    ),
    out_of=("of", "out of", "of the", "of all"),
    months=(
        *(
            "jan(?:uary)?",
            "feb(?:ruary)?",
            "mar(?:ch)?",
            "apr(?:il)?",
            "may",
            "june?",
            "july?",
            "aug(?:ust)?",
        ),
        *("sept?(?:ember)?", "oct(?:ober)?", "nov(?:ember)?", "dec(?:ember)?"),
    ),
)

SPANISH = Words(
    opinion=(
        *(
            "mal[oa]s?",
            "mal",
            "deficientes?",
            "insuficientes?",
            "inadecuad[oa]s?",
            "inaceptables?",
            "obviamente",
        ),
        *(
            "claramente",
            "evidentemente",
            "aparentemente",
            "parecen?",
            "parecía",
            "creo que",
            "creemos que",
            "pienso que",
        ),
        *("en mi opinión", "en nuestra opinión", "probablemente", "seguramente", "pésim[oa]s?", "terribles?"),
        *(
            "descuidad[oa]s?",
            "negligentes?",
            "poco profesional(?:es)?",
            "caótic[oa]s?",
            "débil(?:es)?",
            "lamentablemente",
        ),
        *("desgraciadamente", "graves?", "muy", "totalmente", "completamente", "excelentes?", "pobres?"),
    ),
    absolute=("siempre", "nunca", "jamás", "todo el mundo", "nadie", "constantemente"),
    vague=("vari[oa]s", "algun[oa]s", "much[oa]s", "a menudo", "frecuentemente", "a veces", "con frecuencia"),
    cause=(
        "porque",
        "debido a",
        "a causa de",
        "causad[oa]s? por",
        "causa raíz",
        "por culpa de",
        "ya que",
        "dado que",
    ),
    solution=(
        *(
            "debería(?:n)?",
            "se recomienda",
            "recomendamos",
            "sugerimos",
            "se sugiere",
            "conviene",
            "habría que",
        ),
        *("proponemos", "es necesario (?:formar|capacitar|implantar|implementar)"),
    ),
    joiner=(
        "además",
        "asimismo",
        "por otra parte",
        "por otro lado",
        "también se",
        "adicionalmente",
        "igualmente",
    ),
    negation=("no", "ningun[oa]?", "ningún", "nunca", "sin", "ni", "tampoco", "faltan?", "carecen?"),
    absence=(
        *(
            "no (?:existe|existen|hay)",
            "ningun[oa] de",
            "ninguno de",
            "no se ha (?:establecido|implantado|implementado)",
        ),
        *(
            "carecen? de (?:un )?(?:procedimiento|proceso|política|plan)",
            "sin (?:procedimiento|proceso|política|plan)",
        ),
    ),
    unmet=(
        r"(?:debe|deben|exige|exigen|requiere|requieren|requerid[oa]s?|obligatori[oa]s?|requisito)\b[^.;]{0,90}?\b"
        r"(?:no|sin|nunca|faltan?|carecen?)",
        *(
            "no (?:cumple|cumplen|se cumple|se cumplen|satisface)",
            "incumplen?",
            "incumplimiento",
            "no conformidad(?:es)?",
        ),
    ),
    met=(
        "(?:el requisito )?se cumple(?:n)?(?! no)",
        "no es obligatori[oa]",
        "no se requiere",
        "ningún requisito",
    ),
    agent=(
        *(
            "agente",
            "operador(?:a)?",
            "analista",
            "compañer[oa]",
            "emplead[oa]",
            "supervisor(?:a)?",
            "gerente",
            "jef[ea]",
        ),
        *("señor(?:a)?", "sr\\.?", "sra\\.?", "don", "doña"),
    ),
    planned=(
        "hasta",
        "antes del?",
        "previst[oa]s?",
        "planificad[oa]s?",
        "próxim[oa]s?",
        "vence",
        "válid[oa]s?",
        "plazo",
    ),
    out_of=("de", "de los", "de las", "de un total de"),
    months=(
        *("ene(?:ro)?", "feb(?:rero)?", "mar(?:zo)?", "abr(?:il)?", "may(?:o)?", "jun(?:io)?", "jul(?:io)?"),
        *("ago(?:sto)?", "sep(?:tiembre)?", "oct(?:ubre)?", "nov(?:iembre)?", "dic(?:iembre)?"),
    ),
)

PORTUGUESE = Words(
    opinion=(
        *(
            "ruim",
            "ruins",
            "m[áa]s?",
            "maus?",
            "insuficientes?",
            "inadequad[oa]s?",
            "inaceitáve(?:l|is)",
            "obviamente",
        ),
        *(
            "claramente",
            "evidentemente",
            "aparentemente",
            "parecem?",
            "parecia",
            "acho que",
            "achamos que",
            "acredito",
        ),
        *(
            "acreditamos",
            "na minha opinião",
            "em nossa opinião",
            "provavelmente",
            "péssim[oa]s?",
            "terríve(?:l|is)",
        ),
        *(
            "descuidad[oa]s?",
            "negligentes?",
            "pouco profissiona(?:l|is)",
            "caótic[oa]s?",
            "frac[oa]s?",
            "infelizmente",
        ),
        *("graves?", "muito", "totalmente", "completamente", "excelentes?", "deficientes?", "precári[oa]s?"),
    ),
    absolute=("sempre", "nunca", "jamais", "todo mundo", "ninguém", "constantemente"),
    vague=("vári[oa]s", "algun[s]", "algumas", "muit[oa]s", "frequentemente", "às vezes", "com frequência"),
    cause=(
        "porque",
        "devido (?:a|à|ao|às|aos)",
        "por causa d[aeo]s?",
        "causad[oa]s? p(?:or|elo|ela)",
        "causa raiz",
        "já que",
    ),
    solution=(
        *("deveria(?:m)?", "recomenda-se", "recomendamos", "sugerimos", "sugere-se", "convém", "propomos"),
        *(
            "é necessário (?:treinar|capacitar|implantar|implementar)",
            "precisa(?:m)? ser (?:treinad[oa]s?|substituíd[oa]s?)",
        ),
    ),
    joiner=(
        "além disso",
        "ademais",
        "por outro lado",
        "também foi",
        "adicionalmente",
        "igualmente",
        "outrossim",
    ),
    negation=(
        "não",
        "nenhum(?:a)?",
        "nunca",
        "sem",
        "nem",
        "tampouco",
        "faltam?",
        "carecem?",
        "inexistentes?",
    ),
    absence=(
        *(
            "não (?:existe|existem|há)",
            "nenhum(?:a)? d[eoa]s?",
            "não foi (?:estabelecid[oa]|implantad[oa]|implementad[oa])",
        ),
        *("sem (?:procedimento|processo|política|plano)", "inexistentes?"),
    ),
    unmet=(
        r"(?:deve|devem|exige|exigem|requer|requerem|requerid[oa]s?|obrigatóri[oa]s?|requisito)\b[^.;]{0,90}?\b"
        r"(?:não|sem|nunca|faltam?)",
        *(
            "não (?:atende|atendem|cumpre|cumprem|é atendid[oa])",
            "descumprem?",
            "descumprimento",
            "não conformidades?",
        ),
    ),
    met=(
        "requisitos? (?:é|são|foi|foram) (?:atendid|cumprid)[oa]s?",
        "não é obrigatóri[oa]",
        "nenhum requisito",
    ),
    agent=(
        *(
            "agente",
            "operador(?:a)?",
            "atendente",
            "analista",
            "colega",
            "funcionári[oa]",
            "supervisor(?:a)?",
            "gerente",
        ),
        *("senhor(?:a)?", "sr\\.?", "sra\\.?"),
    ),
    planned=(
        "até",
        "previst[oa]s?",
        "planejad[oa]s?",
        "próxim[oa]s?",
        "vence",
        "válid[oa]s?",
        "prazo",
        "agendad[oa]s?",
    ),
    out_of=("de", "dos", "das", "de um total de", "em"),
    months=(
        *(
            "jan(?:eiro)?",
            "fev(?:ereiro)?",
            "mar(?:ço)?",
            "abr(?:il)?",
            "mai(?:o)?",
            "jun(?:ho)?",
            "jul(?:ho)?",
        ),
        *("ago(?:sto)?", "set(?:embro)?", "out(?:ubro)?", "nov(?:embro)?", "dez(?:embro)?"),
    ),
)

POLISH = Words(
    opinion=(
        *(
            "zł[aeyo]",
            "złe(?:go|j)",
            "źle",
            "słab[aeyo]",
            "słabo",
            "niewystarczając\\w*",
            "niedopuszczaln\\w*",
        ),
        *(
            "nieodpowiedni\\w*",
            "oczywiście",
            "ewidentnie",
            "wyraźnie",
            "wydaje się",
            "chyba",
            "prawdopodobnie",
        ),
        *(
            "myślę",
            "uważam",
            "uważamy",
            "sądzę",
            "moim zdaniem",
            "naszym zdaniem",
            "fataln\\w*",
            "okropn\\w*",
        ),
        *("niedbał\\w*", "niedbale", "niekompetentn\\w*", "nieprofesjonaln\\w*", "chaotyczn\\w*", "niestety"),
        *("poważn\\w*", "bardzo", "całkowicie", "zupełnie", "doskonał\\w*", "rażąc\\w*"),
    ),
    absolute=("zawsze", "nigdy", "wszyscy", "nikt", "ciągle", "stale"),
    vague=("kilka", "kilku", "wiele", "wielu", "często", "czasami", "niekiedy", "różne"),
    cause=(
        "ponieważ",
        "gdyż",
        "z powodu",
        "wskutek",
        "na skutek",
        "spowodowan\\w*",
        "przyczyną",
        "bo",
        "dlatego że",
    ),
    solution=(
        *(
            "należy (?:przeszkolić|wdrożyć|wprowadzić|opracować|zmienić)",
            "powinn[oay](?: być)? wdroż\\w*",
            "zaleca(?:my)?",
        ),
        *(
            "zaleca się",
            "rekomendujemy",
            "sugerujemy",
            "proponujemy",
            "warto by(?:łoby)?",
            "trzeba (?:przeszkolić|wdrożyć)",
        ),
    ),
    joiner=("ponadto", "dodatkowo", "poza tym", "oprócz tego", "co więcej", "a także nie", "również nie"),
    negation=("nie", "brak", "brakuje", "żad\\w+", "bez", "ani", "nigdy"),
    absence=(
        *(
            "brak (?:procedury|procesu|polityki|planu|systemu)",
            "nie istnieje",
            "nie istnieją",
            "żad(?:en|na|ne) z",
        ),
        *(
            "nie (?:został[aoy]? |jest )?(?:ustanowion|wdrożon)\\w*",
            "nie ma (?:procedury|procesu|polityki|planu)",
        ),
    ),
    unmet=(
        r"(?:musi|muszą|wymaga|wymagan\w*|wymagają|obowiązkow\w*|wymaganie)\b[^.;]{0,90}?\b(?:nie|brak|bez|żad\w+)",
        *("nie spełnia(?:ją)?", "nie jest spełnion\\w*", "niezgodność", "niezgodn\\w*", "narusz\\w*"),
    ),
    met=("(?:jest|są|został\\w*) spełnion\\w*", "nie jest wymagan\\w*", "wymaganie spełniono"),
    agent=(
        *(
            "agent(?:ka)?",
            "operator(?:ka)?",
            "konsultant(?:ka)?",
            "analityk",
            "pracowni[kc]\\w*",
            "kierowni[kc]\\w*",
        ),
        *("pan(?:i)?", "koleg(?:a)?", "koleżanka"),
    ),
    planned=(
        "do",
        "zaplanowan\\w*",
        "planowan\\w*",
        "następn\\w*",
        "najbliższ\\w*",
        "ważn\\w*",
        "termin\\w*",
    ),
    out_of=("z", "ze", "na", "spośród"),
    months=(
        *(
            "stycz(?:eń|nia)",
            "lut(?:y|ego)",
            "mar(?:zec|ca)",
            "kwie(?:cień|tnia)",
            "maj(?:a)?",
            "czerw(?:iec|ca)",
        ),
        *("lip(?:iec|ca)", "sierp(?:ień|nia)", "wrze(?:sień|śnia)", "październik(?:a)?", "listopad(?:a)?"),
        "grud(?:zień|nia)",
    ),
)

FRENCH = Words(
    opinion=(
        *(
            "mauvais(?:es?)?",
            "mal",
            "insuffisant(?:e|s|es)?",
            "inadéquat(?:e|s|es)?",
            "inacceptables?",
            "évidemment",
        ),
        *(
            "clairement",
            "manifestement",
            "apparemment",
            "semble(?:nt)?",
            "semblait",
            "paraît",
            "je pense",
            "nous pensons",
        ),
        *(
            "je crois",
            "nous croyons",
            "à (?:mon|notre) avis",
            "probablement",
            "sans doute",
            "médiocres?",
            "catastrophiques?",
        ),
        *(
            "négligent(?:e|s|es)?",
            "peu professionnel(?:le|s|les)?",
            "chaotiques?",
            "faibles?",
            "malheureusement",
        ),
        *("graves?", "très", "totalement", "complètement", "excellent(?:e|s|es)?", "déplorables?"),
    ),
    absolute=("toujours", "jamais", "tout le monde", "personne ne", "constamment"),
    vague=(
        "plusieurs",
        "quelques",
        "beaucoup d(?:e|['’]\\w+)",
        "souvent",
        "fréquemment",
        "parfois",
        "divers(?:es)?",
    ),
    cause=(
        *(
            "parce qu(?:e|['’]\\w+)",
            "en raison d(?:e|u|es|['’]\\w+)",
            "à cause d(?:e|u|es|['’]\\w+)",
            "dû à",
            "due? à",
            "dus à",
            "causée?s? par",
            "cause racine",
        ),
        *("puisqu(?:e|['’]\\w+)", "du fait d(?:e|u|es|['’]\\w+)"),
    ),
    solution=(
        *(
            "devrai(?:t|ent)",
            "il faudrait",
            "il convient de",
            "nous recommandons",
            "il est recommandé",
            "nous suggérons",
        ),
        *("nous proposons", "doi(?:t|vent) être (?:formée?s?|remplacée?s?)"),
    ),
    joiner=("de plus", "en outre", "par ailleurs", "également absente?s?", "d['’]autre part", "de surcroît"),
    negation=("n['’]\\w+", "ne", "pas", "aucune?", "sans", "ni", "jamais", "manquent?", "absente?s?"),
    absence=(
        *(
            "il n['’](?:y a|existe)",
            "n['’]existe(?:nt)? pas",
            "aucune? (?:procédure|processus|politique|plan|méthode)",
        ),
        *("aucune? des", "n['’](?:a|ont) pas été (?:établi|mis en place|mise? en œuvre)\\w*"),
    ),
    unmet=(
        r"(?:doi(?:t|vent)|exigent?|exigence|requi(?:s|se|ses|ert|èrent)|obligatoires?)\b[^.;]{0,90}?\b"
        r"(?:pas|sans|aucune?|jamais|manquent?)",
        *(
            "ne (?:répond|répondent|satisfait|satisfont|respecte|respectent) pas",
            "non[- ]conform\\w*",
            "n['’]est pas respectée?",
        ),
    ),
    met=(
        "exigences? (?:est|sont) (?:satisfaite|respectée)s?",
        "n['’]est pas (?:exigée?|requise?|obligatoire)",
    ),
    agent=(
        *(
            "agent(?:e)?",
            "opérat(?:eur|rice)",
            "téléconseill(?:er|ère)",
            "analyste",
            "collègue",
            "employée?",
            "superviseure?",
        ),
        *("monsieur", "madame", "m\\.", "mme", "responsable"),
    ),
    planned=(
        "jusqu['’]au",
        "d['’]ici",
        "avant le",
        "prévue?s?",
        "planifiée?s?",
        "prochaine?s?",
        "valables?",
        "échéance",
    ),
    out_of=("sur", "sur les", "des", "parmi"),
    months=(
        *(
            "janv(?:ier)?",
            "févr(?:ier)?",
            "mars",
            "avr(?:il)?",
            "mai",
            "juin",
            "juil(?:let)?",
            "août",
            "sept(?:embre)?",
        ),
        *("oct(?:obre)?", "nov(?:embre)?", "déc(?:embre)?"),
    ),
)

GERMAN = Words(
    opinion=(
        *(
            "schlecht\\w*",
            "unzureichend\\w*",
            "ungenügend\\w*",
            "mangelhaft\\w*",
            "unakzeptab\\w*",
            "inakzeptab\\w*",
        ),
        *(
            "offensichtlich\\w*",
            "offenbar",
            "anscheinend",
            "scheinbar",
            "scheint",
            "scheinen",
            "ich (?:denke|glaube|meine)",
        ),
        *(
            "wir (?:denken|glauben|meinen)",
            "meiner meinung nach",
            "unserer meinung nach",
            "wahrscheinlich",
            "vermutlich",
        ),
        *(
            "schlampig\\w*",
            "nachlässig\\w*",
            "fahrlässig\\w*",
            "unprofessionell\\w*",
            "inkompetent\\w*",
            "chaotisch\\w*",
        ),
        *("katastrophal\\w*", "leider", "bedauerlicherweise", "schwerwiegend\\w*", "sehr", "völlig", "total"),
        *("hervorragend\\w*", "schwach\\w*", "eindeutig\\w*", "miserab\\w*"),
    ),
    absolute=("immer", "nie", "niemals", "jeder weiß", "niemand", "ständig", "alle wissen"),
    vague=("mehrere\\w*", "einige\\w*", "viele\\w*", "oft", "häufig", "manchmal", "verschiedene\\w*"),
    cause=(
        "weil",
        "aufgrund",
        "auf grund",
        "wegen",
        "verursacht durch",
        "ursache(?:n)? (?:ist|war|sind)",
        "infolge",
    ),
    solution=(
        *(
            "sollten?",
            "wir empfehlen",
            "es wird empfohlen",
            "empfohlen wird",
            "wir schlagen vor",
            "empfehlenswert",
        ),
        *(
            "müss(?:en|te|ten) (?:\\w+ )?(?:geschult|ersetzt|eingeführt) werden",
            "muss (?:\\w+ )?(?:geschult|ersetzt|eingeführt) werden",
        ),
    ),
    joiner=("außerdem", "darüber hinaus", "zudem", "ferner", "des weiteren", "weiterhin", "zusätzlich"),
    negation=("nicht", "kein\\w*", "ohne", "nie", "weder", "noch nie", "fehl(?:t|en|te|ten)", "niemand"),
    absence=(
        *(
            "kein(?:e|en|er)? (?:dokumentierte\\w* )?(?:verfahren|prozess|richtlinie|plan|methode|regelung)",
            "keine[rs]? der",
        ),
        *(
            "existier(?:t|en) nicht",
            "nicht (?:eingeführt|eingerichtet|festgelegt)",
            "es gibt kein\\w*",
            "gibt es nicht",
        ),
    ),
    unmet=(
        r"(?:muss|müssen|gefordert\w*|verlangt|fordert|vorgeschrieben\w*|anforderung|verpflichtend\w*)\b[^.;]{0,90}?\b"
        r"(?:nicht|kein\w*|ohne|fehl(?:t|en|te|ten))",
        *(
            "nicht (?:erfüllt|eingehalten)",
            "erfüll(?:t|en) nicht",
            "nichtkonform\\w*",
            "verstößt",
            "verstoß gegen",
        ),
    ),
    met=(
        "(?:anforderung(?:en)? )?(?:ist|sind|wird|werden) erfüllt",
        "nicht (?:gefordert|verlangt|vorgeschrieben)",
    ),
    agent=(
        *(
            "agent(?:in)?",
            "mitarbeiter(?:in)?",
            "kolleg(?:e|in)",
            "analyst(?:in)?",
            "teamleiter(?:in)?",
            "vorgesetzte[rn]?",
        ),
        *("herr(?:n)?", "frau", "supervisor(?:in)?"),
    ),
    planned=(
        "bis",
        "bis zum",
        "geplant\\w*",
        "nächste\\w*",
        "gültig\\w*",
        "fällig\\w*",
        "frist",
        "läuft",
        "spätestens",
    ),
    out_of=("von", "der", "von den", "aus"),
    months=(
        *("jan(?:uar)?", "feb(?:ruar)?", "märz", "apr(?:il)?", "mai", "juni?", "juli?", "aug(?:ust)?"),
        *("sep(?:t|tember)?", "okt(?:ober)?", "nov(?:ember)?", "dez(?:ember)?"),
    ),
)

LANGUAGES: dict[str, Words] = {
    "en": ENGLISH,
    "es": SPANISH,
    "pt_BR": PORTUGUESE,
    "pl": POLISH,
    "fr": FRENCH,
    "de": GERMAN,
}
"""By the language of the audit."""


def words_of(language: str) -> Words | None:
    """The words of a language tag such as `pt_BR`, `pt-br` or `de_AT`; English for an empty one, else None."""
    if not language.strip():
        return ENGLISH
    wanted = language.strip().replace("-", "_").casefold()
    for name, words in LANGUAGES.items():
        if name.casefold() == wanted or name.split("_")[0].casefold() == wanted.split("_")[0]:
            return words
    return None
