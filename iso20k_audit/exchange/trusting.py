"""Whose device keys this user trusts: `trusted-keys.json` in the settings folder.

Nothing is trusted that was not confirmed by a person, once, by comparing fingerprints (`how` says in which way).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from iso20k_audit.exchange.durable import write_private
from iso20k_audit.exchange.keys import config_folder
from iso20k_audit.model.errors import InputError
from iso20k_audit.model.wording import translate

TRUST_FILE = "trusted-keys.json"
_KEY = re.compile(r"[0-9a-f]{64}")
_LARGEST_FILE = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class TrustedKey:
    """A key that is trusted.

    Attributes:
        key: Ed25519 public key, 64 hexadecimal digits.
        name: whose it is.
        label: which device.
        since: when it was confirmed, ISO 8601 with offset.
        how: in which way, for example "compared by telephone".
    """

    key: str
    name: str
    label: str = ""
    since: str = ""
    how: str = ""
    more: Mapping[str, Any] = field(default_factory=dict)


class TrustStore:
    """The trusted keys of this user. Read anew for each question: other windows and commands change it too."""

    def __init__(self, config: Path | None = None) -> None:
        self.file = (config or config_folder()) / TRUST_FILE

    def trust(self, key: str, *, name: str, label: str = "", how: str = "", since: str = "") -> TrustedKey:
        """Trusts a key from now on, or says anew whose it is.

        Raises:
            InputError: it is no key, or the file cannot be read or written.
        """
        if _KEY.fullmatch(key) is None:
            raise InputError(translate("Exchange", '"{key}" is no public key.').format(key=key[:80]))
        known = self._read()
        entry = known.get(key, {}) | {
            "name": name,
            "label": label,
            "since": since or datetime.now(UTC).astimezone().isoformat(timespec="seconds"),
            "how": how,
        }
        self._write(known | {key: entry})
        return _trusted(key, entry)

    def distrust(self, key: str) -> bool:
        """Trusts a key no more. Returns: whether it was trusted.

        Raises:
            InputError: the file cannot be read or written.
        """
        known = self._read()
        if known.pop(key, None) is None:
            return False
        self._write(known)
        return True

    def is_trusted(self, key: str) -> bool:
        """Whether a person confirmed this key.

        Raises:
            InputError: the file cannot be read; then nothing is trusted.
        """
        return key in self._read()

    def get(self, key: str) -> TrustedKey | None:
        """Whose key it is, or None. Raises: see `is_trusted`."""
        entry = self._read().get(key)
        return None if entry is None else _trusted(key, entry)

    def all(self) -> list[TrustedKey]:
        """All trusted keys by name. Raises: see `is_trusted`."""
        found = [_trusted(key, entry) for key, entry in self._read().items()]
        return sorted(found, key=lambda one: (one.name.casefold(), one.label.casefold(), one.key))

    def _read(self) -> dict[str, dict[str, Any]]:
        try:
            with self.file.open("rb") as stream:
                known = json.loads(stream.read(_LARGEST_FILE))
            if not isinstance(known, dict) or not all(
                _KEY.fullmatch(key) and isinstance(entry, dict) for key, entry in known.items()
            ):
                raise ValueError
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise self._refused(error) from error
        except (ValueError, RecursionError) as error:
            raise InputError(
                translate("Exchange", "{file}: is not a list of trusted keys.").format(file=self.file),
                translate(
                    "Exchange",
                    "Nothing is trusted until then. Put it back from a backup of your settings, or move it away and "
                    "confirm the keys of your team again.",
                ),
            ) from error
        return known

    def _write(self, known: Mapping[str, Mapping[str, Any]]) -> None:
        content = json.dumps(known, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
        try:
            write_private(self.file, content.encode())
        except OSError as error:
            raise self._refused(error) from error

    def _refused(self, error: OSError) -> InputError:
        return InputError(
            translate("Exchange", "{file}: cannot be read or written ({reason}).").format(
                file=self.file, reason=error.strerror or error
            ),
            translate(
                "Exchange",
                "Check the permissions of that folder, or name another in the environment variable ISO20K_CONFIG.",
            ),
        )


def _trusted(key: str, entry: Mapping[str, Any]) -> TrustedKey:
    texts = {name: str(entry.get(name, "")) for name in ("name", "label", "since", "how")}
    more = {name: value for name, value in entry.items() if name not in texts}
    return TrustedKey(key, **texts, more=more)
