"""What deviations in a sample say about the rate in the population, before and after a corrective action.

Exact limits after Clopper and Pearson, and Fisher's exact test for the drop, without a statistics library.
Not for: how large a sample must be. All of it holds for items drawn at random only.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, lgamma, log, log1p

from iso20k_audit.model.errors import InputError
from iso20k_audit.model.wording import current, grouped, translate

CONFIDENCE = 0.95

_STEPS = 200
"""Halvings until a limit is as exact as a float can be."""


@dataclass(frozen=True, slots=True)
class Sampled:
    """Items looked at and how many of them deviated.

    Raises:
        InputError: there are no items, or more deviations than items.
    """

    deviations: int
    size: int

    def __post_init__(self) -> None:
        if self.size < 1:
            raise InputError(
                translate("Rates", "A sample has at least one item."),
                translate("Rates", "Count the items that were looked at."),
            )
        if not 0 <= self.deviations <= self.size:
            raise InputError(
                translate("Rates", "{deviations} of {size} items cannot deviate.").format(
                    deviations=grouped(self.deviations), size=grouped(self.size)
                ),
                translate("Rates", "Correct one of the two numbers."),
            )

    @property
    def rate(self) -> float:
        """Share of the items that deviated, in [0, 1]."""
        return self.deviations / self.size

    @property
    def upper(self) -> float:
        """The rate that is not exceeded, with 95 % confidence."""
        return upper_limit(self.deviations, self.size)

    @property
    def lower(self) -> float:
        """The rate that is reached at least, with 95 % confidence."""
        return lower_limit(self.deviations, self.size)


def upper_limit(deviations: int, size: int, confidence: float = CONFIDENCE) -> float:
    """Exact one-sided upper limit of a deviation rate (Clopper and Pearson 1934).

    Returns: a rate in [0, 1]; 1.0 when every item deviates.

    Raises:
        InputError: more deviations than items, no items, or a confidence outside of (0, 1).
    """
    _check(deviations, size, confidence)
    if deviations == size:
        return 1.0
    return _beta_quantile(confidence, deviations + 1, size - deviations)


def lower_limit(deviations: int, size: int, confidence: float = CONFIDENCE) -> float:
    """Exact one-sided lower limit of a deviation rate; 0.0 when nothing deviates. Raises what `upper_limit` does."""
    _check(deviations, size, confidence)
    if deviations == 0:
        return 0.0
    return _beta_quantile(1 - confidence, deviations, size - deviations + 1)


def chance_of_drop(before: Sampled, after: Sampled) -> float:
    """How likely so few deviations after, or fewer, are if nothing has changed (Fisher's exact test, one-sided).

    Returns: a probability in (0, 1].
    """
    total, deviating = before.size + after.size, before.deviations + after.deviations
    least = max(0, deviating - before.size)
    all_ways = _log_ways(total, after.size)
    chance = sum(
        exp(_log_ways(deviating, count) + _log_ways(total - deviating, after.size - count) - all_ways)
        for count in range(least, after.deviations + 1)
    )
    return min(chance, 1.0)


def _check(deviations: int, size: int, confidence: float) -> None:
    Sampled(deviations, size)
    if not 0 < confidence < 1:
        raise InputError(translate("Rates", "The confidence lies between 0 and 1."))


def _log_ways(items: int, chosen: int) -> float:
    return lgamma(items + 1) - lgamma(chosen + 1) - lgamma(items - chosen + 1)


def _beta_quantile(share: float, a: int, b: int) -> float:
    """The value below which that share of a beta distribution lies, found by halving."""
    low, high = 0.0, 1.0
    for _ in range(_STEPS):
        middle = (low + high) / 2
        if middle in (low, high):
            break
        if _beta_share(middle, a, b) < share:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def _beta_share(x: float, a: int, b: int) -> float:
    """The regularized incomplete beta function, by its continued fraction (DLMF 8.17.22)."""
    if x <= 0.0:
        return 0.0
    if x >= 1.0:
        return 1.0
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x))
    if x < (a + 1) / (a + b + 2):
        return front * _fraction(x, a, b) / a
    return 1.0 - front * _fraction(1 - x, b, a) / b


def _fraction(x: float, a: int, b: int) -> float:
    """Lentz's method for the continued fraction."""
    tiny = 1e-300
    c, d = 1.0, 1.0 - (a + b) * x / (a + 1)
    d = 1.0 / (d if abs(d) > tiny else tiny)
    value = d
    for m in range(1, 10_000):
        for numerator in (
            m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
        ):
            d = 1.0 + numerator * d
            d = 1.0 / (d if abs(d) > tiny else tiny)
            c = 1.0 + numerator / c
            c = c if abs(c) > tiny else tiny
            step = c * d
            value *= step
        if abs(step - 1.0) < 1e-15:
            break
    return value


# -- in words ---------------------------------------------------------------------------------------

CHANCE_LIMIT = 0.05
"""From here on a drop is taken for more than chance, by convention."""


def percent(rate: float) -> str:
    """`9.5 %`; never `0 %` for what is not zero nor `100 %` for what is not all."""
    shown = round(rate * 100, 1)
    if shown == 0 and rate > 0:
        shown = 0.1
    if shown == 100 and rate < 1:
        shown = 99.9
    space = "\u00a0" if current() in ("en", "de", "fr", "es", "pl") else ""
    return f"{grouped(shown, 0 if shown in (0, 100) else 1)}{space}%"


def counted(sample: Sampled) -> str:
    """`2 of 30 (6.7 %)`."""
    return translate("Rates", "{deviations} of {size} ({rate})").format(
        deviations=grouped(sample.deviations), size=grouped(sample.size), rate=percent(sample.rate)
    )


def limits(sample: Sampled) -> str:
    """`between 1.2 % and 19.5 %`, each limit with 95 % confidence; `up to 9.5 %` where nothing deviated."""
    if sample.deviations == 0:
        return translate("Rates", "up to {upper}").format(upper=percent(sample.upper))
    if sample.deviations == sample.size:
        return translate("Rates", "at least {lower}").format(lower=percent(sample.lower))
    return translate("Rates", "between {lower} and {upper}").format(
        lower=percent(sample.lower), upper=percent(sample.upper)
    )


def careful_sentence(before: Sampled | None, after: Sampled) -> str:
    """What the numbers show, and what they do not: two or three sentences for the check and the report."""
    told = [_seen(before, after), _possible(after)]
    if before is not None:
        told.append(_compared(before, after))
    told.append(translate("Rates", "This holds only for items drawn at random."))
    return " ".join(told)


def _seen(before: Sampled | None, after: Sampled) -> str:
    later = (grouped(after.deviations), grouped(after.size))
    if before is None:
        return translate("Rates", "{after} of {after_size} deviated after the fix.").format(
            after=later[0], after_size=later[1]
        )
    return translate("Rates", "{before} of {before_size} before, {after} of {after_size} after.").format(
        before=grouped(before.deviations),
        before_size=grouped(before.size),
        after=later[0],
        after_size=later[1],
    )


def _possible(after: Sampled) -> str:
    if after.deviations == after.size:
        return translate("Rates", "Every item that was looked at deviated.")
    return translate(
        "Rates", "With {after} of {after_size} a rate up to {upper} is still possible (95 % confidence)."
    ).format(after=grouped(after.deviations), after_size=grouped(after.size), upper=percent(after.upper))


def _compared(before: Sampled, after: Sampled) -> str:
    if after.rate >= before.rate:
        return translate("Rates", "The rate in the sample did not fall.")
    chance = chance_of_drop(before, after)
    if chance <= CHANCE_LIMIT:
        return translate(
            "Rates", "A drop like this would come by chance in only {chance} of such samples."
        ).format(chance=percent(chance))
    return translate(
        "Rates",
        "A drop like this would come by chance in {chance} of such samples even if nothing had changed: "
        "the numbers alone do not show that the action worked.",
    ).format(chance=percent(chance))
