"""Files such as auditors keep, made on the spot: workbooks of every kind and text in every encoding."""

from __future__ import annotations

import base64
import io
import struct
import zipfile
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from iso20k_audit.checklists.tables import Table

Rows = Sequence[Sequence[Any]]


def workbook(
    path: Path,
    sheets: dict[str, Rows],
    merged: dict[str, Sequence[str]] | None = None,
    hidden: Sequence[str] = (),
) -> Path:
    """An Excel workbook with these cells; `merged` by sheet."""
    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
        for cells in (merged or {}).get(name, ()):
            sheet.merge_cells(cells)
        if name in hidden:
            sheet.sheet_state = "hidden"
    book.save(path)
    return path


def table(*rows: Sequence[str], name: str = "Checklist", **more: Any) -> Table:
    """A table as it is read, rows filled up to one width."""
    width = max(map(len, rows), default=0)
    return Table(name, [[*row, *[""] * (width - len(row))] for row in rows], **more)


ODS_CELL = '<table:table-cell office:value-type="string"{}><text:p>{}</text:p></table:table-cell>'
_ODS_NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
)
_MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
_ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet"


def ods(rows: str) -> bytes:
    """An OpenDocument spreadsheet with rows given as XML."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", _ODS_TYPE, zipfile.ZIP_STORED)
        archive.writestr(
            "META-INF/manifest.xml",
            f'<?xml version="1.0"?><m:manifest xmlns:m="{_MANIFEST}"><m:file-entry m:full-path="/" '
            f'm:media-type="{_ODS_TYPE}"/></m:manifest>',
        )
        archive.writestr(
            "content.xml",
            f'<?xml version="1.0"?><office:document-content {_ODS_NAMES}><office:body><office:spreadsheet>'
            f'<table:table table:name="Checklist">{rows}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        )
    return out.getvalue()


def ods_row(*cells: str, repeated: int = 1) -> str:
    """A row of texts; empty ones repeated to the end, as LibreOffice writes them."""
    rest = f'<table:table-cell table:number-columns-repeated="{16384 - len(cells)}"/>'
    inside = "".join(ODS_CELL.format("", cell) if cell else "<table:table-cell/>" for cell in cells) + rest
    return f'<table:table-row table:number-rows-repeated="{repeated}">{inside}</table:table-row>'


def xlsb(cells: Sequence[tuple[int, int, str | float]]) -> bytes:
    """A binary workbook of one sheet; cells as row and column from 0, and value."""

    def record(kind: int, body: bytes = b"") -> bytes:
        head = bytes([kind]) if kind < 0x80 else bytes([kind & 0x7F | 0x80, kind >> 7])
        size, length = b"", len(body)
        while True:
            part, length = length & 0x7F, length >> 7
            size += bytes([part | 0x80 if length else part])
            if not length:
                return head + size + body

    def wide(text: str) -> bytes:
        return struct.pack("<I", len(text)) + text.encode("utf-16-le")

    def cell(column: int, value: str | float) -> bytes:
        if isinstance(value, str):
            return record(6, struct.pack("<II", column, 0) + wide(value))
        return record(5, struct.pack("<IId", column, 0, value))

    sheet_name = record(0x9C, struct.pack("<II", 0, 1) + wide("rId1") + wide("Checklist"))
    book = record(0x83) + record(0x8F) + sheet_name + record(0x90) + record(0x84)
    last = max(row for row, _, _ in cells), max(column for _, column, _ in cells)
    body = record(0x81) + record(0x94, struct.pack("<IIII", 0, last[0], 0, last[1])) + record(0x91)
    for number in sorted({row for row, _, _ in cells}):
        body += record(0, struct.pack("<IIHHBI", number, 0, 300, 0, 0, 0))
        body += b"".join(cell(column, value) for row, column, value in cells if row == number)
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.bin", book)
        archive.writestr(
            "xl/_rels/workbook.bin.rels",
            f'<Relationships><Relationship Id="rId1" Type="{relations}" Target="worksheets/sheet1.bin"/>'
            "</Relationships>",
        )
        archive.writestr("xl/worksheets/sheet1.bin", body + record(0x92) + record(0x82))
    return out.getvalue()


_OLD = (
    r"c-rk)Uuc_E6hHS%ntbW{C+$|9-K?L}t=-y{j)7KmCR;k~K<S*D8&a@Y`gM)Xnv$frA!_Ef7ui4=q7MTZbRZP`gP;$Jwr_h-"
    r"^kol<LN^eU`Vd8tp>6z~^W87aVhT++1!qq<-"
    r"@W(TKj++g&OPVceD!6+%!T)xuTTj*NFJKc2gp}MQ^0`R2of2ZHlNSuU2=W}{!=igOV*(m`l|x6&iz1B>$X~#D{$+<K1$-"
    r"3A&Yj?D9RKar%K>9SWNMHOPMpj#Boc775>ZT&;FbJxCdD7{<FX5`@afU1FQws0qdO*Kn=h~;A-"
    r"F+V3XJc(e1#sz&n7=z;(d&z&n90S_Vs(jQ5~^FL0x#wW4fW@jL%G1WahrS4AJ!e$FZv-Cu!4yyu-"
    r"3ySNJMr!lsTNHh_%{w>%gGDH>2Fa;ysftsT8pw`j5Lj6R(JH+|`VY0flMISQ4BKukSZjf&s@%)cu&No8Y20Q##to&8E1d9AB"
    r"LQzUkoDRbe#xbIqF7f?(Nk;JPP&=iEN8Lzoi?@a*_>MhlkJ_ndqQx7ai+sjion2isa*-"
    r"zJH@P4#Oj%6lwS@lb(&$Eobo$@XCvbM<&bi$gpDU$rUWDGU2z|>U^gvm9L7ui!`bCHCU7(*c(8yAr%V5?cWkc2{Wn<PW<?5_"
    r"o$~D=l{D2t$X}D}ZdwEC@8Mb31iFi752J0&Prj-dK+J9EjEIrL$KDSTU`Eu;dnZ29!7vpwXmE(K(8E%tFClsQFIi<q*hN<P}"
    r"pc6Mt#19j3!TcSe<4+op7~^;P`Vxay%#{W{D3XYdr)_lZO(kP?I*m~D#JHW##FL{Cp~p^-"
    r"An^1ipR?j=E1t1piDcRy41vMH;Uv>C$;4nNkH}@xDX$Z`VrCO?LD5aRG&sCDZZLSA8?3=r2XO@KI2vTzK`gg5vVQjJea)d~g"
    r"r22^6*sazs6(AV&$M@o%xIVI%QDstk0*t8O1_&4^M44n7S-"
    r"Dd^;~FkQT+nkSpZUzsLKGi4z;$%cXE1QCghfi4xq=R7i8O{UNP(SPU}ePPzQX|2<m!=<D^u*&{P?kQHJIzq0LFE;2!O#(o$$"
    r"OVK(<ENgVj=w3M8#+cMDN6<>r#3>i6F>+~72ikI9LkF3%oJ(6%tVynvVp~WM4lt)If9=}J3FkEHh=Mm07(O%}B>vi;+Gqou*"
    r"8_1FC5(&JyHlYV{!7_=ILDe#k=de5v8;$g#&xuAv4~d>Q<#G1qG5{RGJvd?(FQnY$t-"
    r"7+@Pa#9{R699f&~&yr<#av5IoIRySSp!L4rQ#}$6|KEdf@)8`=f{LM8cM{*%coe>b{ZOQ&Hh;mj&~A64jSkmu61C^~<%s;o#"
    r"(JCbhSI@HMOCP3<$3K4dnEUY)1*>*E{N`D#YztXZA6p3%APk8@5A%5#!q_UPF0V+qoEDff5jwO#mIee%GeKc4?i71wX}{+VK"
    r"2{^Iia&UL|aZ(#o&*WT&jETV+guk&oz69<d-"
    r"_?W)t43_Ti*8Sn4+@H^C=h)a&b}9}3di@#k`EKvrMk{b@!p(gDi~W`OpmKBACd1m#9R&9jjUeM@IYug$zfoMeW2gBF-qo-BT"
    r"|W~6-"
    r"=lcp^g)Jam&M;x^afwboV$Q~3VyB+?*V(+`r~j|>HGg~{Z^M(2|Y>U*#A+yOIY`NU<E^>6Q*SFUP*$oIJ9a0RTZ572H>Rv{~"
    r"mCNi43+_U}f@jFJu3kfN!t-|0D1h(mW&}"
)


def xls() -> bytes:
    """A workbook of Excel 97, saved by LibreOffice: a title merged over A1:C1, headings, and two questions.

    The clauses are the numbers 8.9 and 8.1, the latter shown as 8.10; the process is merged over both rows.
    """
    return zlib.decompress(base64.b85decode(_OLD))
