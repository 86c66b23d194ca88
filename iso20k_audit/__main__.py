"""Where both faces of the program start: the window without arguments, else the command line."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NoReturn

PACKAGE_ENDINGS = (".i20k", ".receipt.json")
_GLOBAL = {"--workspace": "folder", "--person": "person"}


def _take_global(arguments: list[str]) -> tuple[dict[str, str], list[str]]:
    """Takes `--workspace DIR` and `--person NAME` out, wherever they stand before a lone `--`."""
    found: dict[str, str] = {}
    rest: list[str] = []
    waiting = list(arguments)
    while waiting:
        argument = waiting.pop(0)
        name, equals, value = argument.partition("=")
        if argument == "--":
            return found, [*rest, argument, *waiting]
        if name not in _GLOBAL:
            rest.append(argument)
        elif equals or waiting:
            found[name] = value if equals else waiting.pop(0)
            if not found[name].strip():
                _refuse(f"{name}: the value is empty. Leave it out, or name a {_GLOBAL[name]}.", arguments)
        else:
            _refuse(f"{name} needs a value.", arguments)
    return found, rest


def _refuse(text: str, arguments: list[str]) -> NoReturn:
    from iso20k_audit.cli.printing import fail

    sys.exit(fail(text, 2, as_json="--json" in arguments))


def main() -> None:
    """Runs the program; ends the process with 0, 1 (failure) or 2 (wrong usage or input)."""
    found, rest = _take_global(sys.argv[1:])
    if found.get("--workspace"):
        os.environ["ISO20K_WORKSPACE"] = found["--workspace"]
    if found.get("--person"):
        os.environ["ISO20K_PERSON"] = found["--person"]
    if rest == ["--make-pictures"]:  # the process of `services.pictures_apart`
        from iso20k_audit.services.picture_child import serve

        serve()
        return
    files = _files_of(rest)
    if rest and rest != ["window"] and not files:
        from iso20k_audit.cli import run

        sys.exit(run(rest))
    from iso20k_audit.ui.app import run as run_window

    folder = os.environ.get("ISO20K_WORKSPACE")
    sys.exit(run_window(Path(folder) if folder else None, files=files))


def _files_of(arguments: list[str]) -> list[Path]:
    """Packages and receipts to open in the window, as the system hands them over on a double click.

    Returns: none unless every argument is one, so that commands of the command line stay what they are.
    """
    paths = [Path(one) for one in arguments if one != "--"]
    named = [one for one in paths if one.name.casefold().endswith(PACKAGE_ENDINGS)]
    return [one.absolute() for one in named] if paths and len(named) == len(paths) else []


if __name__ == "__main__":
    main()
