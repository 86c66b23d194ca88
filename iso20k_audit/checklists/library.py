"""The checklists that there are, in the folders of the program and of the user.

Not for: what stands in them (see `reading`).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from iso20k_audit.checklists.reading import read_checklist
from iso20k_audit.model.errors import ChecklistError, InputError, NotFound
from iso20k_audit.model.standards import STANDARD_TITLES, auditable_clauses, clause_order
from iso20k_audit.model.vocabulary import ChecklistKind
from iso20k_audit.model.wording import translate

_SUFFIXES = {".yaml", ".yml"}


@dataclass(frozen=True, slots=True)
class ChecklistInfo:
    """A checklist file in brief.

    Attributes:
        id: id of the checklist; the name of the file without its ending where it cannot be read.
        questions: how many.
        minutes: expected duration.
        standards: its own first, then those that its questions count for besides.
        covered: how many auditable clauses of each of them its questions count for.
        clauses: those that at least one question asks about, in the order of the standard.
        error: why it cannot be used, empty where it can.
    """

    id: str
    title: str
    version: str
    standard: str
    questions: int
    clauses: tuple[str, ...]
    path: Path
    error: str = ""
    kind: ChecklistKind = ChecklistKind.AUDIT
    minutes: int = 0
    standards: tuple[str, ...] = ()
    description: str = ""
    covered: dict[str, int] = field(default_factory=dict)


def list_checklists(*folders: Path) -> list[ChecklistInfo]:
    """The checklists in the folders and the folders directly in them; broken ones with their error.

    Folders that do not exist are passed over. Of several files with one id, the first counts and the
    others carry an error, so that nobody audits against another file than the one in mind.
    """
    found: list[ChecklistInfo] = []
    paths: dict[str, Path] = {}
    for path in _files(folders):
        info = _info(path)
        if not info.error and info.id in paths:
            text = f'The id "{info.id}" is used already by {paths[info.id]}; give this checklist another.'
            info = replace(info, error=text)
        if not info.error:
            paths[info.id] = path
        found.append(info)
    return sorted(found, key=_order)


def _order(info: ChecklistInfo) -> tuple[bool, int, int, str]:
    """Usable ones first, by what they are for, then by standard and title."""
    standards = list(STANDARD_TITLES)
    standard = standards.index(info.standard) if info.standard in standards else len(standards)
    return bool(info.error), list(ChecklistKind).index(info.kind), standard, info.title.casefold()


def find_checklist(id_or_path: str, *folders: Path) -> Path:
    """The file of a checklist that is named by its id or by its path.

    A broken file is found by its name without ending, so that reading it can tell what is wrong.

    Raises:
        NotFound: neither; names the ids there are.
    """
    infos: list[ChecklistInfo] = []
    if not _looks_like_path(id_or_path):
        infos = list_checklists(*folders)
        usable_first = sorted(infos, key=lambda info: bool(info.error))
        for info in usable_first:
            if info.id == id_or_path:
                return info.path
    path = Path(id_or_path)
    try:
        if id_or_path and path.is_file():
            return path
    except (OSError, ValueError):  # a name no file can have
        pass
    known = ", ".join(info.id for info in infos or list_checklists(*folders) if not info.error)
    mend = f"Known are: {known}." if known else "There is none yet; name a checklist file."
    raise NotFound(
        translate("Checklists", 'There is no checklist "{id_or_path}".').format(id_or_path=id_or_path[:200]),
        mend,
    )


def _looks_like_path(name: str) -> bool:
    return "/" in name or "\\" in name or Path(name).suffix.lower() in _SUFFIXES


def _files(folders: tuple[Path, ...]) -> list[Path]:
    files: dict[Path, Path] = {}
    for folder in folders:
        if not folder.is_dir():
            continue
        inside = [
            *folder.iterdir(),
            *(path for sub in folder.iterdir() if sub.is_dir() for path in sub.iterdir()),
        ]
        for path in sorted(inside, key=lambda path: (len(path.parts), path)):
            if path.suffix.lower() in _SUFFIXES and not path.name.startswith(".") and path.is_file():
                files.setdefault(path.resolve(), path)
    return list(files.values())


def _info(path: Path) -> ChecklistInfo:
    try:
        checklist = read_checklist(path)
    except InputError as error:
        problems = error.problems if isinstance(error, ChecklistError) else [str(error)]
        more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        return ChecklistInfo(path.stem, path.name, "", "", 0, (), path, problems[0] + more)
    return ChecklistInfo(
        checklist.id,
        checklist.title,
        checklist.version,
        checklist.standard,
        len(checklist.questions),
        tuple(sorted(checklist.clauses, key=clause_order)),
        path,
        kind=checklist.kind,
        minutes=checklist.expected_minutes,
        standards=checklist.standards,
        description=checklist.description,
        covered={
            standard: len(checklist.clauses_of(standard) & set(auditable_clauses(standard)))
            for standard in checklist.standards
        },
    )
