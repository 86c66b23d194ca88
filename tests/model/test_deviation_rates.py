"""Exact limits of deviation rates, against vectors computed with scipy, and what is said of them."""

from __future__ import annotations

from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iso20k_audit.model.deviation_rates import (
    Sampled,
    careful_sentence,
    chance_of_drop,
    limits,
    lower_limit,
    percent,
    upper_limit,
)
from iso20k_audit.model.errors import InputError

VECTORS = (
    (25, 0, 0.112928),
    (25, 1, 0.176121),
    (25, 2, 0.231040),
    (25, 3, 0.281723),
    (60, 0, 0.048703),
    (60, 1, 0.076640),
    (60, 3, 0.124187),
    (59, 0, 0.049508),
    (93, 1, 0.049994),
)
"""Items, deviations, upper limit with 95 % confidence (`scipy.stats.beta.ppf`)."""


@pytest.mark.parametrize(("size", "deviations", "upper"), VECTORS)
def test_upper_limits_are_those_of_scipy(size: int, deviations: int, upper: float) -> None:
    assert upper_limit(deviations, size) == pytest.approx(upper, abs=5e-7)


samples = st.integers(1, 5_000).flatmap(
    lambda size: st.builds(Sampled, deviations=st.integers(0, size), size=st.just(size))
)


@given(samples)
def test_the_rate_lies_between_its_limits(sample: Sampled) -> None:
    assert 0.0 <= sample.lower <= sample.rate <= sample.upper <= 1.0


@given(samples)
def test_limits_of_what_conforms_mirror_those_of_what_deviates(sample: Sampled) -> None:
    mirrored = 1 - upper_limit(sample.size - sample.deviations, sample.size)
    assert sample.lower == pytest.approx(mirrored, abs=1e-9)


@given(st.integers(1, 120), st.data())
def test_a_limit_leaves_five_percent_by_the_binomial_itself(size: int, data: st.DataObject) -> None:
    deviations = data.draw(st.integers(0, size - 1))
    p = upper_limit(deviations, size)
    tail = sum(comb(size, k) * p**k * (1 - p) ** (size - k) for k in range(deviations + 1))
    assert tail == pytest.approx(0.05, abs=1e-9)


@given(st.integers(1, 60), st.integers(1, 60), st.data())
def test_fishers_test_is_that_of_counting(first: int, second: int, data: st.DataObject) -> None:
    before = Sampled(data.draw(st.integers(0, first)), first)
    after = Sampled(data.draw(st.integers(0, second)), second)
    deviating, total = before.deviations + after.deviations, first + second
    ways = sum(comb(deviating, k) * comb(total - deviating, second - k) for k in range(after.deviations + 1))
    assert chance_of_drop(before, after) == pytest.approx(ways / comb(total, second), rel=1e-9)


def test_large_samples_are_quick_and_exact() -> None:
    assert upper_limit(0, 1_000_000) == pytest.approx(1 - 0.05 ** (1 / 1_000_000), rel=1e-9)
    assert lower_limit(50_000, 100_000) == pytest.approx(0.4974, abs=1e-4)


def test_no_deviation_does_not_show_that_there_is_none() -> None:
    told = careful_sentence(Sampled(2, 30), Sampled(0, 30))
    assert "2 of 30 before, 0 of 30 after." in told
    assert "a rate up to 9.5\u00a0% is still possible" in told
    assert "do not show that the action worked" in told


def test_a_clear_drop_is_called_one() -> None:
    told = careful_sentence(Sampled(12, 30), Sampled(0, 60))
    assert "by chance in only" in told
    assert "do not show" not in told


def test_a_rate_that_did_not_fall_is_not_praised() -> None:
    assert "did not fall" in careful_sentence(Sampled(2, 30), Sampled(4, 60))
    assert "Every item" in careful_sentence(None, Sampled(3, 3))


def test_limits_in_words() -> None:
    assert limits(Sampled(0, 30)) == "up to 9.5\u00a0%"
    assert limits(Sampled(30, 30)) == "at least 90.5\u00a0%"
    assert limits(Sampled(2, 30)).startswith("between ")
    assert (percent(0.0), percent(1.0), percent(0.99999), percent(1e-7)) == (
        "0\u00a0%",
        "100\u00a0%",
        "99.9\u00a0%",
        "0.1\u00a0%",
    )


@pytest.mark.parametrize(("deviations", "size"), [(1, 0), (3, 2), (-1, 5)])
def test_impossible_counts_are_refused(deviations: int, size: int) -> None:
    with pytest.raises(InputError):
        Sampled(deviations, size)
