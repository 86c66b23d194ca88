"""Makes the files of the demo audit's evidence from the story: the same bytes on each run.

Not for: attaching them to an audit (see `iso20k_audit.demo.play`).
"""

from __future__ import annotations

import csv
import io
import random
from pathlib import Path
from typing import Any

from iso20k_audit.demo.drawing import Generator


def make_file(spec: dict[str, Any], target: Path) -> None:
    """Writes the file of one piece of evidence.

    Args:
        spec: the evidence as the story tells it, with `generator` and `taken_at`.
        target: file to write; its folder exists.

    Raises:
        ValueError: the story names a generator that does not exist.
    """
    made: Generator = spec["generator"]
    match made["type"]:
        case "photo":
            _write_photo(made, str(spec["taken_at"]), target)
        case "screenshot":
            from iso20k_audit.demo.screens import draw_screen

            draw_screen(made).save(target, "PNG", compress_level=6)
        case "pdf":
            from iso20k_audit.demo.papers import write_paper

            write_paper(made, target)
        case "xlsx":
            from iso20k_audit.demo.sheets import write_sheets

            write_sheets(made, target)
        case "csv":
            target.write_bytes(_csv(made))
        case "transcript":
            target.write_text(_transcript(made), encoding="utf-8", newline="\n")
        case unknown:
            raise ValueError(
                f'{spec["id"]}: the story names the generator "{unknown}", which does not exist.'
            )


def _write_photo(made: Generator, taken_at: str, target: Path) -> None:
    from iso20k_audit.demo import scenes_boards, scenes_equipment, scenes_paper, scenes_room
    from iso20k_audit.demo.photo_lens import developed, save_photo

    scenes = {
        scene.__name__: scene
        for scene in (
            scenes_paper.clipboard,
            scenes_boards.noticeboard,
            scenes_paper.desk,
            scenes_room.floor_plan,
            scenes_room.wallboard,
            scenes_room.badge_reader,
            scenes_equipment.rack,
            scenes_equipment.headset_station,
            scenes_equipment.box_label,
            scenes_boards.whiteboard,
            scenes_boards.card_board,
        )
    }
    rng = random.Random(int(made["seed"]))
    world = scenes[made["scene"]](made, rng)
    save_photo(developed(world, rng, warmth=rng.uniform(-0.3, 0.9)), made, taken_at, target)


def _csv(made: Generator) -> bytes:
    """Comma-separated, with the byte order mark and the line ends that ticket tools write."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(made["columns"])
    writer.writerows(made["rows"])
    return text.getvalue().encode("utf-8-sig")


def _transcript(made: Generator) -> str:
    lines = [f"{name + ':':<13}{value}" for name, value in made["header"]]
    lines += ["", "-" * 72, ""]
    for who, words in made["turns"]:
        lines += [f"{who}: {words}", ""]
    return "\n".join(lines)
