"""What leaves the workspace: photos without place and camera, verifiable by anybody; what runs is named."""

from __future__ import annotations

import hashlib
import shutil
import struct
import subprocess
import zipfile
import zlib

import pytest
from PIL import Image, ImageCms, ImageDraw

from iso20k_audit.model.errors import InputError
from iso20k_audit.services import evidence, photos, runnable, stripping
from iso20k_audit.services.file_names import is_openable, shown_name
from tests.making import make_workspace, start

SECRETS = (b"SecretPhone", b"Jane Doe", b"GPSLatitude", b"trailing secret", b"http://ns.adobe.com/xap/1.0/")


def _exif(orientation=1):
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0112], exif[0x013B] = "SecretPhone", "X1", orientation, "Jane Doe"
    gps = exif.get_ifd(0x8825)
    gps[1], gps[2], gps[3], gps[4] = "N", (50.0, 3.0, 41.0), "E", (19.0, 56.0, 18.0)
    return exif


def _picture(size=(64, 40)):
    picture = Image.new("RGB", size, "white")
    ImageDraw.Draw(picture).rectangle((0, 0, size[0] // 2, size[1] // 2), fill="red")
    return picture


def _jpeg(path, orientation=1, **options):
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    _picture().save(
        path, "JPEG", exif=_exif(orientation), icc_profile=profile, comment=b"Jane Doe",
        xmp=b"http://ns.adobe.com/xap/1.0/ Jane Doe", quality=92, **options,
    )  # fmt: skip
    path.write_bytes(path.read_bytes() + b"\xff\xd8\xff\xe1 trailing secret")


def _shown(content, tmp_path, name):
    path = tmp_path / name
    path.write_bytes(content)
    picture = photos.thumbnail(path, 400)
    assert picture is not None
    return picture


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("progressive", [False, True])
def test_a_jpeg_keeps_pixels_profile_and_orientation_only(tmp_path, orientation, progressive):
    source = tmp_path / "a.jpg"
    _jpeg(source, orientation, progressive=progressive)
    content, ending = stripping.strip(source)
    assert ending == "" and not any(secret in content for secret in SECRETS)
    bare = tmp_path / "b.jpg"
    bare.write_bytes(content)
    with Image.open(source) as before, Image.open(bare) as after:
        assert before.tobytes() == after.tobytes()
        assert before.info["icc_profile"] == after.info["icc_profile"]
        assert after.getexif().get(0x0112, 1) == orientation
        assert dict(after.getexif()) in ({}, {0x0112: orientation})
    assert photos.facts(bare) == {"width": 64, "height": 40}
    assert _shown(content, tmp_path, "c.jpg") == photos.thumbnail(source, 400)


@pytest.mark.parametrize(("kind", "ending"), [("PNG", ""), ("WEBP", ""), ("TIFF", ""), ("AVIF", ".jpg")])
def test_other_pictures_lose_what_they_say_about_themselves(tmp_path, kind, ending):
    source = tmp_path / "a"
    options = {}
    if kind == "PNG":
        from PIL.PngImagePlugin import PngInfo

        info = PngInfo()
        info.add_text("Author", "Jane Doe")
        info.add_itxt("XML:com.adobe.xmp", "http://ns.adobe.com/xap/1.0/ Jane Doe")
        options["pnginfo"] = info
    if kind == "WEBP":
        options |= {"xmp": b"http://ns.adobe.com/xap/1.0/ Jane Doe", "lossless": True}
    _picture().save(source, kind, exif=_exif(6), **options)
    source.write_bytes(source.read_bytes() + b"trailing secret")
    content, changed = stripping.strip(source)
    assert changed == ending
    assert not any(secret in content for secret in SECRETS)
    shown, original = _shown(content, tmp_path, "b"), photos.thumbnail(source, 400)
    assert (shown.width, shown.height) == (original.width, original.height) == (40, 64)
    if kind != "AVIF":
        assert shown == original


def test_all_pages_of_a_tiff_and_all_pictures_of_a_gif_stay(tmp_path):
    pages = [_picture((20 + step, 20)) for step in range(3)]
    pages[0].save(tmp_path / "scan.tif", save_all=True, append_images=pages[1:], software="SecretPhone")
    content, _ = stripping.strip(tmp_path / "scan.tif")
    (tmp_path / "bare.tif").write_bytes(content)
    frames = [_picture((20, 20)).rotate(90 * turn) for turn in range(3)]
    frames[0].save(
        tmp_path / "a.gif", save_all=True, append_images=frames[1:], comment=b"Jane Doe", loop=0, duration=90
    )
    gif, _ = stripping.strip(tmp_path / "a.gif")
    (tmp_path / "b.gif").write_bytes(gif)
    with Image.open(tmp_path / "bare.tif") as tiff, Image.open(tmp_path / "b.gif") as moving:
        assert tiff.n_frames == 3 and moving.n_frames == 3 and moving.info["loop"] == 0
    assert b"SecretPhone" not in content and b"Jane Doe" not in gif


@pytest.mark.parametrize(
    "broken",
    [
        b"\xff\xd8\xff\xe1\xff\xff too short",
        b"\xff\xd8\xff\xe0\x00\x04ab nonsense between the segments",
        b"\x89PNG\r\n\x1a\n" + struct.pack(">I4s", 999, b"tEXt") + b"x",
        b"RIFF\x20\x00\x00\x00WEBPEXIF\xff\xff\xff\x7fabc",
        b"GIF89a\x01\x00\x01\x00\x00\x00\x00\x99",
        b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic broken",
        b"II*\x00\x08\x00\x00\x00",
        b"\xff\x0a JPEG XL",
    ],
)
def test_a_picture_that_cannot_be_cleaned_is_never_handed_out_as_it_is(tmp_path, broken):
    (tmp_path / "a.jpg").write_bytes(broken)
    with pytest.raises(stripping.CannotStrip):
        stripping.strip(tmp_path / "a.jpg")


def test_a_picture_cut_off_on_its_way_keeps_what_is_there(tmp_path):
    source = tmp_path / "a.jpg"
    _picture((400, 300)).save(source, "JPEG", exif=_exif())
    source.write_bytes(source.read_bytes()[:-200])
    content, _ = stripping.strip(source)
    assert b"SecretPhone" not in content and content.endswith(b"\xff\xd9")


def test_what_is_no_picture_is_left_alone(tmp_path):
    for name, content in (
        ("a.pdf", b"%PDF-1.7"),
        ("a.mp4", b"\x00\x00\x00\x18ftypisom"),
        ("a.txt", b"x"),
        ("e", b""),
    ):
        (tmp_path / name).write_bytes(content)
        assert stripping.strip(tmp_path / name) is None


# --- the whole export ---


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path / "ws") as workspace:
        yield workspace


def _sha(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_an_export_is_clean_verifiable_and_names_the_originals(workspace, tmp_path):
    audit = start(workspace)
    inbox = tmp_path / "in"
    inbox.mkdir()
    photo, text, broken, program = (inbox / name for name in ("IMG 1.jpg", "note.txt", "bad.jpg", "tool.pdf"))
    _jpeg(photo, 6)
    text.write_text("INC1", encoding="utf-8")
    broken.write_bytes(b"\xff\xd8\xff\xe1\xff\xff cut")
    program.write_bytes(b"MZ" + bytes(60))
    piece = evidence.attach_files(workspace, audit, [photo, text, broken, program]).evidence_ids[0]
    second = inbox / "IMG 2.jpg"
    _jpeg(second, 1)
    evidence.add_files(workspace, piece, [second])
    assert photos.facts(workspace.vault.path(_sha(photo)))["camera"] == "SecretPhone X1"
    out = tmp_path / "out"
    written = evidence.export_evidence(workspace, audit, out)
    names = {path.name for path in written}
    assert {"MR-E01 IMG 1.jpg", "MR-E01 (2) IMG 2.jpg", "MR-E02 note.txt", "MR-E04 tool.pdf"} <= names
    assert not any("bad.jpg" in name for name in names)
    for path in written:
        assert not any(secret in path.read_bytes() for secret in SECRETS[:1])
    manifest = (out / "manifest-sha256.txt").read_text(encoding="utf-8")
    readme = (out / "README.txt").read_text(encoding="utf-8")
    for original, name in ((photo, "MR-E01 IMG 1.jpg"), (second, "MR-E01 (2) IMG 2.jpg")):
        assert f"# {name}: SHA-256 of the original: {_sha(original)}\n" in manifest
        assert f"{_sha(out / name)}  {name}\n" in manifest
        assert _sha(original) in readme
    assert f"# left out: MR-E03 bad.jpg; SHA-256 of the original: {_sha(broken)}" in manifest
    assert "Left out" in readme and "MR-E03 bad.jpg" in readme
    assert "MR-E04 tool.pdf: A Windows program by its content." in readme
    assert "videos, sound, PDF, Office" in readme
    if shutil.which("sha256sum"):
        done = subprocess.run(
            ["sha256sum", "-c", "manifest-sha256.txt"], cwd=out, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0 and done.stdout.count(": OK") == 4, done.stderr


def test_an_export_on_demand_is_the_originals_byte_for_byte(workspace, tmp_path):
    audit = start(workspace)
    photo, broken = tmp_path / "IMG 1.jpg", tmp_path / "bad.jpg"
    _jpeg(photo, 6)
    broken.write_bytes(b"\xff\xd8\xff\xe1\xff\xff cut")
    evidence.attach_files(workspace, audit, [photo, broken])
    out = tmp_path / "out"
    evidence.export_evidence(workspace, audit, out, keep_metadata=True)
    assert _sha(out / "MR-E01 IMG 1.jpg") == _sha(photo) and _sha(out / "MR-E02 bad.jpg") == _sha(broken)
    assert "#" not in (out / "manifest-sha256.txt").read_text(encoding="utf-8")


def _listed(folder):
    manifest = (folder / "manifest-sha256.txt").read_text(encoding="utf-8")
    return {line.split("  ", 1)[1] for line in manifest.splitlines() if not line.startswith("#")}


def test_another_audit_in_the_same_folder_leaves_only_its_own_files(workspace, tmp_path):
    first, second = start(workspace), start(workspace, title="Other client")
    for audit, name in ((first, "a secret.txt"), (second, "b.txt")):
        (tmp_path / name).write_text(name, encoding="utf-8")
        evidence.attach_files(workspace, audit, [tmp_path / name])
    out = tmp_path / "out"
    further = [tmp_path / folder / f"{'long ' * 40}.txt" for folder in ("x", "y")]
    for path in further:
        path.parent.mkdir()
        path.write_text("long", encoding="utf-8")
    evidence.attach_files(workspace, first, further)
    evidence.export_evidence(workspace, first, out)
    (out / "mine.txt").write_text("of the user", encoding="utf-8")
    (out / "folder").mkdir()
    evidence.export_evidence(workspace, second, out)
    [listed] = _listed(out)
    assert listed.endswith("b.txt")
    names = {path.name for path in out.iterdir()}
    assert names == {listed, "mine.txt", "folder", "README.txt", "manifest-sha256.txt"}
    assert (out / "mine.txt").read_text(encoding="utf-8") == "of the user"


def test_only_what_our_manifest_lists_inside_the_folder_is_removed(workspace, tmp_path):
    audit = start(workspace)
    (tmp_path / "a.txt").write_text("new", encoding="utf-8")
    evidence.attach_files(workspace, audit, [tmp_path / "a.txt"])
    out = tmp_path / "out"
    for folder in ("originals", "data"):
        (out / folder).mkdir(parents=True)
    kept = [tmp_path / "outside.txt", out / "data" / "x.txt", out / "originals" / "mine.txt"]
    old = [out / "old.txt", out / "originals" / "old.txt"]
    for path in (*kept, *old, out / "MR-E01 a.txt"):
        path.write_text("old", encoding="utf-8")
    names = ("../outside.txt", str(kept[0]), "data/x.txt", "old.txt", "originals/old.txt", "..", "originals")
    lines = [f"{'0' * 64}  {name}\n" for name in names]
    (out / "manifest-sha256.txt").write_text("".join([*lines, "# mine.txt\n", "junk"]), encoding="utf-8")
    evidence.export_evidence(workspace, audit, out)
    assert all(path.is_file() for path in kept) and not any(path.exists() for path in old)
    assert (out / "MR-E01 a.txt").read_text(encoding="utf-8") == "old"  # not listed: left alone
    assert _listed(out) == {"MR-E01 a (2).txt"}


def test_an_export_that_was_stopped_leaves_nothing_for_the_next_one(workspace, tmp_path):
    audit = start(workspace)
    (tmp_path / "a.txt").write_text("a", encoding="utf-8")
    evidence.attach_files(workspace, audit, [tmp_path / "a.txt"])

    def stop(*_):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        evidence.export_evidence(workspace, audit, tmp_path / "out", progress=stop)
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize("keep", [False, True])
def test_a_full_disk_leaves_no_half_a_file(workspace, tmp_path, monkeypatch, keep):
    audit = start(workspace)
    _jpeg(tmp_path / "a.jpg")
    evidence.attach_files(workspace, audit, [tmp_path / "a.jpg"])

    def full(*arguments):
        with arguments[-1 if keep else 0].open("wb") as file:
            file.write(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(*((shutil, "copyfile") if keep else (type(tmp_path), "write_bytes")), full)
    with pytest.raises(InputError, match="No space left"):
        evidence.export_evidence(workspace, audit, tmp_path / "out", keep_metadata=keep)
    assert list((tmp_path / "out").iterdir()) == []


def test_the_read_me_never_tells_where_the_workspace_is(workspace, tmp_path, monkeypatch):
    audit = start(workspace)
    heic, tiff = tmp_path / "a.heic", tmp_path / "b.tif"
    heic.write_bytes(b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic broken")
    tiff.write_bytes(b"II*\x00\x08\x00\x00\x00")
    evidence.attach_files(workspace, audit, [heic, tiff])
    out = tmp_path / "out"
    evidence.export_evidence(workspace, audit, out)
    for name in ("README.txt", "manifest-sha256.txt"):
        assert str(tmp_path) not in (out / name).read_text(encoding="utf-8")
    readme = (out / "README.txt").read_text(encoding="utf-8")
    assert "MR-E01 a.heic (a picture of a kind that cannot be cleaned)" in readme
    with pytest.raises(stripping.CannotStrip, match="^a picture of a kind that cannot be cleaned$"):
        stripping.strip(heic)


# --- what runs ---


def _zip(path, *names):
    with zipfile.ZipFile(path, "w") as archive:
        for name in names:
            archive.writestr(name, "x")


def test_what_could_run_is_known_by_content_and_by_name(tmp_path):
    for name, content, reason in (
        ("report.pdf", b"MZ\x90\x00" + bytes(80), "windows"),
        ("photo.jpg", b"\x7fELF" + bytes(80), "linux"),
        ("scan", b"\xcf\xfa\xed\xfe" + bytes(80), "mac"),
        ("scan2", b"\xca\xfe\xba\xbe\x00\x00\x00\x02" + bytes(80), "mac"),
        ("a.class", b"\xca\xfe\xba\xbe\x00\x00\x00\x41" + bytes(80), "java"),
        ("notes.txt", b"#!/bin/sh\nrm -rf /", "script"),
        ("notes2.txt", b"\xef\xbb\xbf#!/usr/bin/env python", "script"),
        ("x.txt", b"@echo off\r\ndel *", "script"),
        ("link.txt", b"[InternetShortcut]\nURL=file://x", "shortcut"),
        ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(900) + "_VBA_PROJECT".encode("utf-16-le"), "macros"),
        ("old2.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(900), ""),
        ("plain.txt", b"MZ is how this note starts", ""),
        ("run.exe", b"harmless", "name"),
        ("invoice.pdf.exe", b"harmless", "name"),
        ("invoice.exe.pdf", b"%PDF-1.7", "name"),
        ("macro.xlsm", b"harmless", "name"),
        ("invoice\u202efdp.txt", b"x", "direction"),
        ("a\uff0eexe", b"x", "name"),
        ("photo.png", b"\x89PNG\r\n\x1a\n", ""),
        ("empty.txt", b"", ""),
    ):  # fmt: skip
        (tmp_path / "content").write_bytes(content)
        assert runnable.what_runs(tmp_path / "content", name) == reason, name
    _zip(tmp_path / "m.docx", "word/document.xml", "word/vbaProject.bin")
    _zip(tmp_path / "j.zip", "META-INF/MANIFEST.MF", "A.class")
    _zip(tmp_path / "o.odt", "mimetype", "Basic/Standard/Module1.xml")
    _zip(tmp_path / "d.docx", "word/document.xml")
    found = [runnable.what_runs(tmp_path / name, name) for name in ("m.docx", "j.zip", "o.odt", "d.docx")]
    assert found == ["macros", "java", "macros", ""]


def test_a_name_that_reads_otherwise_is_shown_as_it_is():
    assert not is_openable("invoice\u202efdp.exe") and not is_openable("photo\u2066gpj.txt")
    assert shown_name("invoice\u202efdp.exe") == "invoice[U+202E]fdp.exe"


def test_what_the_content_says_is_noted_when_it_is_attached(workspace, tmp_path):
    audit = start(workspace)
    fake = tmp_path / "holiday.jpg"
    fake.write_bytes(b"MZ" + bytes(200))
    [piece] = evidence.attach_files(workspace, audit, [fake]).evidence_ids
    row = workspace.read(lambda ledger: ledger.get("evidence", piece))
    assert runnable.of_record(row) == "windows"
    assert photos.preview(workspace.folder, workspace.vault.path(row["sha256"]), row["sha256"]) is None


# --- pictures straight from the file ---


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF", "GIF", "BMP"])
def test_a_thumbnail_comes_from_any_picture_upright(tmp_path, kind):
    path = tmp_path / "a"
    options = {"exif": _exif(6)} if kind in ("JPEG", "PNG", "WEBP", "TIFF", "AVIF") else {}
    _picture((300, 200)).save(path, kind, **options)
    picture = photos.thumbnail(path, 100)
    long, short = sorted((picture.width, picture.height), reverse=True)
    assert long == 100 and short in (66, 67) and (picture.height > picture.width) == bool(options)
    assert len(picture.pixels) == picture.width * picture.height * 4


def test_a_broken_picture_has_no_thumbnail(tmp_path):
    (tmp_path / "a.jpg").write_bytes(b"\xff\xd8\xff nothing")
    assert photos.thumbnail(tmp_path / "a.jpg", 100) is None
    bomb = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    head = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + b"IHDR" + bomb
    (tmp_path / "b.png").write_bytes(head + struct.pack(">I", zlib.crc32(b"IHDR" + bomb)))
    assert photos.thumbnail(tmp_path / "b.png", 100) is None
