"""Words that blame a person in a cause, language by language.

Data only: `cause_analysis` decides what is said of them. Entries are regular expressions of whole words, matched
without regard to case. They stand beside the words for people in `review_words`.
"""

from __future__ import annotations

BLAME: dict[str, tuple[str, ...]] = {
    "en": (
        r"(?:human|operator|user|agent|personal|individual)(?:['’]s)? (?:error|mistake|failure|fault)s?",
        r"(?:careless|negligent|negligence|inattentive|incompetent|lazy|lazily|unmotivated)(?:ly|ness)?",
        r"(?:lack of|no|missing|poor) (?:attention|care|diligence|discipline|motivation)",
        r"forg(?:o|e)t(?:s|ten)?(?: to| about)?",
        r"did(?:n['’]t| not) (?:pay attention|care|bother)",
        r"(?:was|were) (?:to blame|at fault|careless|lazy|distracted)",
    ),
    "es": (
        r"errores? (?:humanos?|del (?:agente|operador|usuario|empleado))",
        r"(?:descuid|negligen|incompeten|desid)\w*",
        r"falta de (?:atención|cuidado|disciplina|diligencia)",
        r"olvid(?:ó|aron|a|an)\b",
    ),
    "pt_BR": (
        r"erros? (?:humanos?|do (?:agente|operador|usuário|funcionário))",
        r"(?:descuid|negligên|negligen|incompet|desleix)\w*",
        r"falta de (?:atenção|cuidado|disciplina|diligência)",
        r"esquece(?:u|ram)",
    ),
    "pl": (
        r"błąd (?:ludzki|człowieka|pracownika|operatora|agenta|konsultanta)",
        r"(?:niedbal|niekompeten|lenis|nieuwag|nieostrożn|niestarann)\w*",
        r"brak (?:uwagi|staranności|dyscypliny|zaangażowania)",
        r"zapomnia(?:ł|ła|no|eli)",
    ),
    "fr": (
        r"erreurs? (?:humaines?|de l['’](?:agent|opérateur|employé)|individuelles?)",
        r"(?:néglig|inattent|incompéten|paress)\w*",
        r"manque d['’e] ?(?:attention|soin|discipline|rigueur)",
        r"(?:a|ont) oublié",
    ),
    "de": (
        r"(?:menschliches (?:versagen|fehlverhalten)|menschlicher fehler|bedienfehler|personenfehler)",
        r"(?:unachtsam|nachlässig|fahrlässig|schlampig|inkompeten|unaufmerksam|faul)\w*",
        r"(?:mangelnde|fehlende) (?:sorgfalt|aufmerksamkeit|disziplin|motivation)",
        r"(?:hat|haben) (?:\w+ ){0,4}vergessen",
        "vergaß(?:en)?",
    ),
    "ar": (
        r"خطأ بشري",
        r"(?:إهمال|تقصير|كسل)\w*",
        r"(?:عدم|قلة) (?:الانتباه|الاهتمام|الانضباط)",
        r"نسي(?:ت|وا)?",
    ),
}
"""Patterns by language code of the program."""
