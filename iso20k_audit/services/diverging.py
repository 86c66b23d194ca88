"""The rule of `model.disagreement` as SQL, for every list that says whether auditors diverge on a question."""

from __future__ import annotations

from iso20k_audit.model.vocabulary import AnswerType

_VERDICTS = """CASE WHEN w.verdicts IS NULL THEN '' ELSE coalesce((SELECT group_concat(said, ' ') FROM (
    SELECT v.key || '=' || v.value AS said FROM json_each(w.verdicts) v WHERE v.value<>w.result ORDER BY v.key)), '')
    END"""
"""The verdicts that differ from the result of a paper, as one text."""


def papers_sql(where: str) -> str:
    """What the papers on each question say at the least and at the most: `low`, `high` results, `vlow`, `vhigh`
    values, `jlow`, `jhigh` verdicts by standard, `papers` with a result.

    Args:
        where: which working papers `w`, as SQL.
    """
    contested = "w.conflicts IS NOT NULL AND ' ' || w.conflicts || ' ' LIKE '% verdicts %'"
    return f"""
  SELECT w.question_id, min(w.result) AS low, max(w.result) AS high, count(w.result) AS papers,
    min(nullif(w.value, '')) AS vlow, max(nullif(w.value, '')) AS vhigh,
    min(CASE WHEN w.result IS NULL OR {contested} THEN NULL ELSE {_VERDICTS} END) AS jlow,
    max(CASE WHEN w.result IS NULL OR {contested} THEN NULL ELSE {_VERDICTS} END) AS jhigh
  FROM working_paper w
  WHERE {where} AND w.withdrawn IS NULL AND (w.result IS NOT NULL OR w.value IS NOT NULL) GROUP BY w.question_id
"""  # noqa: S608  (composed of constants)


_COMPARED = ", ".join(f"'{kind.value}'" for kind in AnswerType if kind is not AnswerType.TEXT)

DIVERGES = (
    "(coalesce(p.low<>p.high, 0) OR coalesce(p.jlow<>p.jhigh, 0)"
    f" OR (q.answer_type IN ({_COMPARED}) AND coalesce(p.vlow<>p.vhigh, 0)))"
)
"""Whether the papers `p` on a question `q` diverge."""
