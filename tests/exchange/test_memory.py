"""Large and hostile packages are written and read in little memory: less than 300 MB, and under a hard limit."""

from __future__ import annotations

import json
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from iso20k_audit.exchange import bag
from tests.exchange.packages import (
    PACKAGE,
    A,
    blob_files,
    chain,
    digest,
    files_of,
    listed_anew,
    write,
    zipped,
)

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="reads its own memory from /proc"
)

MEGABYTE = 1024 * 1024
CHILD = """
import json, resource, sys
from pathlib import Path
resource.setrlimit(resource.RLIMIT_AS, (700 << 20, 700 << 20))
from iso20k_audit.exchange.opening import open_package
from iso20k_audit.model.errors import PackageError
path, staging, options = Path(sys.argv[1]), Path(sys.argv[2]), json.loads(sys.argv[3])
try:
    with open_package(path, staging, **options) as package:
        entries = sum(1 for replica in package.replicas() for _ in package.changes(replica))
        for number, sha256 in enumerate(package.blobs()):
            if number < 3:
                package.copy_blob(sha256, staging / str(number))
    told = f"accepted {entries}"
except PackageError as error:
    told = f"refused {error.message}"
peak = Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0]
print(json.dumps([told, int(peak)]))
"""


def opened(path: Path, tmp_path: Path, **options) -> str:
    """What a process with little memory makes of a package."""
    command = [sys.executable, "-c", CHILD, str(path), str(tmp_path / "staging"), json.dumps(options)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    told, kilobytes = json.loads(done.stdout)
    assert kilobytes < 300 * 1000, f"{told}: {kilobytes} KB"
    return told


LINES = {
    "lists": b"[]",
    "objects": b"{}",
    "objects with a key": b'{"a":1}',
    "texts": b'"ab"',
    "numbers": b"1",
    "large numbers": b"12345",
}


@pytest.mark.parametrize("part", LINES.values(), ids=LINES.keys())
def test_one_long_line(part, written, key, tmp_path):
    count = (4 * MEGABYTE - 20) // (len(part) + 1)
    line = b'{"a":[' + b",".join([part] * count) + b"]}"
    path = tmp_path / "given.i20k"
    for name in (f"data/changes/{A}.jsonl", bag.INFO):
        path.write_bytes(zipped(listed_anew(files_of(written.path) | {name: line + b"\n"}, key)))
        assert opened(path, tmp_path).startswith("refused")


def test_a_line_without_an_end(written, key, tmp_path):
    path = tmp_path / "given.i20k"
    content = b'{"a":"' + bytes(range(32, 127)).replace(b'"', b"").replace(b"\\", b"") * 1_000_000
    path.write_bytes(zipped(listed_anew(files_of(written.path) | {f"data/changes/{A}.jsonl": content}, key)))
    assert "longer than" in opened(path, tmp_path) or "times as large" in opened(path, tmp_path)


def zip_of_many(files: dict[str, bytes]) -> bytes:
    """As `zipped`, for very many files, all stored."""
    parts, directory, at = [], [], 0
    for name, content in files.items():
        raw = f"x/{name}".encode()
        facts = (zlib.crc32(content), len(content), len(content), len(raw))
        local = struct.pack("<4s5H3L2H", b"PK\x03\x04", 20, 0, 0, 0, 33, *facts, 0) + raw + content
        entry = struct.pack("<4s6H3L5H2L", b"PK\x01\x02", 20, 20, 0, 0, 0, 33, *facts, 0, 0, 0, 0, 0, at)
        parts.append(local)
        directory.append(entry + raw)
        at += len(local)
    names = b"".join(directory)
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, len(directory), len(directory), len(names), at, 0)
    return b"".join(parts) + names + end


def test_as_many_originals_as_are_allowed(written, key, tmp_path):
    contents = [b"%d" % number for number in range(59_900)]
    files = {bag.blob_name(digest(content)): content for content in contents}
    document = written.info.to_json() | {"heads": {}}
    document["counts"] = {"changes": 0, "withheld": 0, "blobs": len(files), "bytes": sum(map(len, contents))}
    files[bag.INFO] = json.dumps(document).encode()
    path = tmp_path / "given.i20k"
    path.write_bytes(zip_of_many(listed_anew(files, key)))
    assert opened(path, tmp_path) == "accepted 0"


def test_many_entries_and_a_large_original(key, tmp_path):
    large = tmp_path / "large"
    with large.open("wb") as file:
        for number in range(150):
            file.write(number.to_bytes(2) * (MEGABYTE // 2))
    sha256 = __import__("hashlib").file_digest(large.open("rb"), "sha256").hexdigest()
    bodies = chain(A, 20_000, value="x" * 2_000)
    made = write(tmp_path, key, changes=[(A, body) for body in bodies], withheld=[], blobs=[(sha256, large)])
    assert opened(made.path, tmp_path) == "accepted 20000"


def test_encrypted(key, tmp_path):
    path = blob_files(tmp_path, bytes(range(256)) * 4 * 1024 * 60)
    made = write(tmp_path, key, blobs=path, passphrase="pass")
    assert opened(made.path, tmp_path, passphrase="pass") == "accepted 6"
    assert opened(made.path, tmp_path, passphrase="wrong").startswith("refused The passphrase")


def test_writing(tmp_path):
    code = f"""
import hashlib, sys
from pathlib import Path
sys.path.insert(0, {str(Path.cwd())!r})
from tests.exchange.packages import A, chain, write
from iso20k_audit.exchange.keys import DeviceKey
folder = Path(sys.argv[1])
with (folder / "large").open("wb") as file:
    for number in range(150):
        file.write(number.to_bytes(2) * (1 << 19))
sha256 = hashlib.file_digest((folder / "large").open("rb"), "sha256").hexdigest()
key = DeviceKey.load_or_make(folder / "config")
entries = ((A, body) for body in chain(A, 5_000, value="x" * 2_000))
write(folder, key, changes=entries, withheld=[], blobs=[(sha256, folder / "large")], recipients=[key.recipient])
print(Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0])
"""
    done = subprocess.run(
        [sys.executable, "-c", code, tmp_path], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert int(done.stdout) < 200_000
    assert (tmp_path / "package.i20k").stat().st_size > 150 * MEGABYTE
    assert PACKAGE
