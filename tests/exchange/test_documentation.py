"""What docs/package-format.md says one can do by hand can be done, and its numbers are those of the program."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from iso20k_audit.exchange import age_header, lines
from iso20k_audit.exchange.keys import fingerprint
from iso20k_audit.exchange.package_info import LONGEST_NOTE, LONGEST_TEXT
from iso20k_audit.exchange.zip_directory import LIMITS
from tests.exchange.packages import A, chain, digest

PAGE = (Path(__file__).parents[2] / "docs" / "package-format.md").read_text(encoding="utf-8")


def commands(number: int) -> str:
    block = PAGE.split("```sh\n")[number + 1].partition("```")[0]
    return "\n".join(line for line in block.splitlines() if not line.startswith(("age ", "bagit.py ")))


def test_verifying_by_hand(written, tmp_path, key):
    for tool in ("bash", "unzip", "sha256sum", "openssl"):
        if not shutil.which(tool):
            pytest.skip(f"{tool} is not installed")
    (tmp_path / "hand").mkdir()
    shutil.copy(written.path, tmp_path / "hand" / "package.i20k")
    script = f"set -e\nCOPY={A}\n{commands(0)}\n{commands(1)}"
    done = subprocess.run(
        ["bash", "-c", script], cwd=tmp_path / "hand", capture_output=True, text=True, check=False
    )
    if "rawin" in done.stderr:
        pytest.skip("this OpenSSL cannot verify Ed25519 by command")
    assert done.returncode == 0, done.stderr
    said = done.stdout
    assert "Signature Verified Successfully" in said
    assert fingerprint(key.public).replace(" ", "").lower() in said
    assert f"{written.digest}  tagmanifest-sha256.txt" in said
    second = digest(chain(A, 3)[1])
    assert f"{second}  -" in said and f'"p":"{second}"' in said


def test_numbers():
    for text in (
        f"more than {LIMITS.members:,} files",
        f"{LIMITS.total_bytes // 1024**3} GiB in all",
        f"{LIMITS.text_bytes // 1024**2} MiB of entries",
        f"more than {LIMITS.ratio} times its size",
        f"at most {lines.LONGEST_LINE // 1024**2} MiB, at most {lines.DEEPEST} levels deep",
        f"work factor {age_header.WORK_FACTOR}, accepted up to {age_header.MOST_WORK}",
        f"at most {LONGEST_TEXT} characters",
        f"text, {LONGEST_NOTE:,}",
    ):
        assert text in " ".join(PAGE.split()), text
