"""Libraries of CISO Assistant as checklists: its sections, requirements, questions and groups in our terms.

A requirement that is no question keeps its own words. Not for: the layouts of the file (see `ciso_nodes`).
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from pathlib import Path

from iso20k_audit.checklists import ciso_answers, ciso_frame, foreign_yaml, question_fields
from iso20k_audit.checklists.assembling import Draft, Frame, Heading, Ids, assemble
from iso20k_audit.checklists.ciso_nodes import Asked, Framework, RequirementNode, framework_of
from iso20k_audit.checklists.clause_cells import annex_numbers, guess_standard, title_of
from iso20k_audit.checklists.clause_choice import ClauseChooser
from iso20k_audit.checklists.fitting import (
    LONGEST_CLAUSE,
    LONGEST_ID,
    LONGEST_TEXT,
    LONGEST_TITLE,
    as_id,
    checklist_id,
    cut,
    first_of,
    fits,
    one_line,
    split_entries,
)
from iso20k_audit.checklists.imported import Imported, Remark, Skipped, SourceKind
from iso20k_audit.checklists.incoming import MEGABYTE, read_bytes, refusal
from iso20k_audit.checklists.problems import shown
from iso20k_audit.model.checklist import AnswerSpec, Question
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.standards import OWN, STANDARD_TITLES, is_known_clause, parse_reference
from iso20k_audit.model.vocabulary import AnswerType
from iso20k_audit.model.wording import grouped, translate

MAX_BYTES = 10 * MEGABYTE


def read_ciso(
    path: Path,
    *,
    id: str | None = None,
    title: str | None = None,
    standard: str | None = None,
    language: str | None = None,
) -> Imported:
    """The framework of a CISO Assistant library as a checklist.

    Args:
        path: YAML of at most 10 MB in UTF-8.
        id, title: instead of those in the file.
        standard: that the clauses belong to; recognised where it is not given, else `own`.
        language: of the translation to take, where there is one; else that of the library.

    Returns:
        The checklist; rows are requirement nodes, one with several questions counting for each.

    Raises:
        NotFound: there is no such file.
        ChecklistError: it is no library with a framework, or not safe to read; names the line.
    """
    data = read_bytes(path, MAX_BYTES)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise refusal(
            path.name,
            translate("Checklists", "is not UTF-8"),
            translate("Checklists", "save it as UTF-8 in an editor"),
            row=line,
        ) from None
    root = foreign_yaml.load(text, path.name)
    framework = framework_of(root, path.name, language or "", ciso_frame.PACKAGER)
    reader = _Reading(framework, standard, language or "", path.stem)
    return reader.imported(id, title, hashlib.sha256(data).hexdigest())


class _Reading:
    def __init__(self, framework: Framework, standard: str | None, language: str, file: str) -> None:
        self.framework = framework
        self.file = file
        self.language = language
        self.ours = ciso_frame.is_ours(framework)
        self.remarks: list[Remark] = []
        self.skipped: list[Skipped] = []
        self.standard = standard or self._guess_standard()
        numbers = [node.ref_id for node in framework.nodes if node.assessable and node.ref_id]
        self.annex = self.standard != OWN and annex_numbers(numbers, self.standard)
        self.conditions, self._condition_by_groups, remark = ciso_frame.conditions_of(framework)
        if remark:
            self.remarks.append(Remark("", 0, remark))
        self.maturity = not self.ours and (
            framework.data.get("min_score"),
            framework.data.get("max_score"),
        ) == ("0", "5")
        self.ids = Ids()

    def imported(self, id: str | None, title: str | None, sha256: str) -> Imported:
        """The checklist with the account of its nodes."""
        library = self.framework.library
        drafts = [draft for node in self.framework.nodes for draft in self._drafts(node)]
        if not drafts:
            what = f'No requirement in "{shown(self.file)}" can be assessed.'
            raise InputError(what, translate("Checklists", "Choose a library with requirements."))
        name = first_of(
            (title or "", self.framework.data.get("name", ""), library.get("name", ""), self.file)
        )
        wanted = first_of((id or "", library.get("ref_id", ""), self.file))
        frame = Frame(
            id=id or checklist_id(wanted),
            title=title or cut(one_line(name), LONGEST_TITLE)[0],
            standard=self.standard,
            language=ciso_frame.language_of(self.framework, self.language),
            version=ciso_frame.version_of(self.framework),
            description=ciso_frame.description_of(self.framework),
            conditions=self.conditions,
        )
        checklist, remarks = assemble(drafts, frame)
        whole = [*remarks]
        if self.framework.others:
            others = ", ".join(shown(other) for other in self.framework.others)
            whole.append(
                translate("Checklists", "the library has further frameworks, not imported: {others}").format(
                    others=others
                )
            )
        if self.language and self.language not in {*self.framework.languages, library.get("locale", "")}:
            there = ", ".join(sorted(self.framework.languages)) or "none"
            whole.append(
                translate("Checklists", 'there is no translation "{shown}"; translations: {there}').format(
                    shown=shown(self.language), there=there
                )
            )
        return Imported(
            replace(checklist, sha256=sha256),
            tuple(self.skipped),
            (*(Remark("", 0, text) for text in whole), *self.remarks),
            rows_read=len(drafts) + len(self.skipped),
            kind=SourceKind.CISO,
        )

    def _drafts(self, node: RequirementNode) -> list[Draft]:
        if not node.assessable:
            self._skip(node, translate("Checklists", "section heading"))
            return []
        if not (node.asked or node.name or node.description.strip()):
            self._skip(node, translate("Checklists", "no question text"))
            return []
        return [self._draft(node, asked, place) for place, asked in enumerate(node.asked or (None,), start=1)]

    def _skip(self, node: RequirementNode, reason: str) -> None:
        text = first_of((f"{node.ref_id} {node.name}".strip(), node.description))
        self.skipped.append(Skipped("", node.place, reason, shown(one_line(text), 80)))

    def _draft(self, node: RequirementNode, asked: Asked | None, place: int) -> Draft:
        path, lead = self._headings(node)
        reference = first_of([node.ref_id, *(above.ref_id for above in node.ancestors())])
        clause, standard, remarks = self._clause(reference, path)
        text, hints = self._texts(node, asked, lead, clause, standard)
        hints += self._entries(node.annotation)
        answer, choices, remark = self._answer(node, asked, text)
        short, rest = (text, []) if fits(text, LONGEST_TEXT) else question_fields.text_and_rest(text)
        look_for, lost = question_fields.look_for([*rest, *hints, *choices])
        evidence, lost_evidence = question_fields.evidence(self._entries(node.evidence))
        weight, weighed = question_fields.weight(node.weight)
        tail = node.urn.partition("req_node:")[2].partition(":")[2] or node.urn.rpartition(":")[2]
        wanted = as_id(tail, LONGEST_ID - 3 if len(node.asked) > 1 else LONGEST_ID)
        if wanted and len(node.asked) > 1:
            wanted = f"{wanted}-q{place}"
        question = Question(
            id=self.ids.take(wanted, clause),
            clause=clause,
            text=short,
            look_for=look_for,
            evidence=evidence,
            standard=standard,
            answer=answer,
            weight=weight,
            only_if=self._condition_by_groups.get(node.groups, ""),
        )
        if rest:
            remarks.append(
                translate(
                    "Checklists", "the text has {count} characters; its rest is in what to look for"
                ).format(count=grouped(len(text)))
            )
        for what, gone in (("what to look for", lost), ("evidence", lost_evidence)):
            if gone:
                remarks.append(
                    translate("Checklists", '{what} is too long; cut from "{shown}"').format(
                        what=what, shown=shown(gone, 80)
                    )
                )
        remarks += [one for one in (remark, weighed) if one]
        self.remarks += [Remark("", node.place, one, question.id) for one in remarks]
        return Draft(question, path)

    def _headings(self, node: RequirementNode) -> tuple[tuple[Heading, ...], str]:
        """The headings above a node, the widest first, and the words of unnamed nodes that lead to it."""
        path: list[Heading] = []
        lead: list[str] = []
        for above in node.ancestors():
            if above.assessable:
                continue
            if above.name or above.ref_id:
                if self.ours:
                    standard, number = self._own_reference(above.ref_id)
                    path.append(Heading(above.name, number, standard))
                else:
                    title = f"{above.ref_id} {above.name}".strip()
                    path.append(Heading(title, self._chooser().heading("", above.ref_id).number))
            elif above.description.strip() and not path:
                lead.append(one_line(above.description))
        return tuple(reversed(path)), " ".join(reversed(lead))

    def _chooser(self) -> ClauseChooser:
        """A chooser that knows no row above: a node without a number stands under its parent, not its sibling."""
        return ClauseChooser(self.standard, self.annex, self.file)

    def _own_reference(self, reference: str) -> tuple[str, str]:
        """Standard, empty for that of the checklist, and clause of what `ciso_writing` wrote."""
        if self.standard != OWN and reference.startswith(f"{OWN} "):
            return OWN, reference.removeprefix(f"{OWN} ")
        if not re.match(r"\d{5}(-1)? ", reference):
            return "", reference
        standard, clause = parse_reference(reference, self.standard)
        return ("" if standard == self.standard else standard), clause

    def _clause(self, reference: str, path: tuple[Heading, ...]) -> tuple[str, str, list[str]]:
        if self.ours and reference:
            standard, clause = self._own_reference(reference)
            if fits(clause, LONGEST_CLAUSE) and is_known_clause(clause, standard or self.standard):
                return clause, standard, []
        choice = self._chooser().choose(reference, "", path)
        return choice.clause, choice.standard, choice.remarks

    def _texts(
        self, node: RequirementNode, asked: Asked | None, lead: str, clause: str, standard: str
    ) -> tuple[str, list[str]]:
        """The question, and what else the node says."""
        description = node.description.strip()
        if self.ours:
            return node.description or node.name, []
        known_title = title_of(clause, standard or self.standard)
        name = "" if node.name and known_title.startswith(node.name) and description else node.name
        if asked is not None:
            context = " ".join(part for part in (lead, name) if part)
            hints = [context] if context and context not in asked.text else []
            hints += [one for one in self._entries(description) if one not in asked.text]
            return one_line(asked.text), hints
        first, *details = description.split("\n") if description else [""]
        if first.rstrip().endswith("?"):
            return one_line(first), [*([name] if name else []), *self._entries("\n".join(details))]
        line = one_line(description)
        words = (
            line
            if name and line.casefold().startswith(name.casefold())
            else ": ".join(part for part in (name, line) if part)
        )
        return f"{lead} {words}".strip(), []

    def _entries(self, text: str) -> list[str]:
        if self.ours:
            return [line for line in text.split("\n") if line]
        return split_entries(text, semicolons=False)

    def _answer(
        self, node: RequirementNode, asked: Asked | None, text: str
    ) -> tuple[AnswerSpec, list[str], str]:
        if asked is None:
            return AnswerSpec(AnswerType.MATURITY) if self.maturity else AnswerSpec(), [], ""
        if self.ours:
            own = ciso_answers.own_answer(asked, text)
            if own is not None:
                return own, [], ""
        return ciso_answers.answer_of(asked)

    def _guess_standard(self) -> str:
        if self.ours:
            told = self.framework.library.get("copyright", "")
            return next((key for key, name in STANDARD_TITLES.items() if name in told), OWN)
        library, data = self.framework.library, self.framework.data
        names = " ".join(
            source.get(name, "") for source in (library, data) for name in ("ref_id", "name", "urn")
        )
        numbers = [node.ref_id for node in self.framework.nodes if node.assessable]
        if not all(numbers):
            return OWN
        return guess_standard(numbers, names)
