"""The uncertainty of a count: two binomial intervals, without a statistics library."""

from functools import lru_cache
from math import exp, lgamma, log, log1p, sqrt

LEVEL = 0.95
Z = 1.959963984540054  # the normal quantile that leaves 2.5 % above it
TINY = 1e-300
CLOSE = 1e-14
MOST_TERMS = 100_000


def _fraction(x: float, a: float, b: float) -> float:
    """The continued fraction of the incomplete beta function, by Lentz’s method (DLMF 8.17.22)."""
    c, d = 1.0, 1 / (1 - (a + b) * x / (a + 1) or TINY)
    value = d
    for m in range(1, MOST_TERMS):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        for term in (even, odd):
            d = 1 / (1 + term * d or TINY)
            c = 1 + term / c or TINY
            value *= c * d
        if abs(c * d - 1) < CLOSE:
            break
    return value


def _beta(x: float, a: float, b: float) -> float:
    """The regularised incomplete beta function I_x(a, b), in logarithms: n may be any size."""
    if x <= 0 or x >= 1:
        return float(x >= 1)
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x))
    if x < (a + 1) / (a + b + 2):
        return front * _fraction(x, a, b) / a
    return 1 - front * _fraction(1 - x, b, a) / b


def _at_most(k: int, n: int, p: float) -> float:
    """P(X ≤ k) for X binomial(n, p)."""
    return _beta(1 - p, n - k, k + 1)


def _where_it_falls_to(target: float, k: int, n: int) -> float:
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        if _at_most(k, n, middle) > target:
            low = middle
        else:
            high = middle
    return (low + high) / 2


@lru_cache(maxsize=4096)  # a page asks for the same claim several times, and bisects
def clopper_pearson(numerator: int, denominator: int) -> tuple[float, float]:
    """The exact 95 % interval for a share (Clopper and Pearson, Biometrika 1934;26:404), as fractions.

    Raises ValueError when the numerator is not between 0 and the denominator.
    """
    _require_a_count(numerator, denominator)
    tail = (1 - LEVEL) / 2
    low = 0.0 if numerator == 0 else _where_it_falls_to(1 - tail, numerator - 1, denominator)
    high = 1.0 if numerator == denominator else _where_it_falls_to(tail, numerator, denominator)
    return low, high


def wilson(numerator: int, denominator: int) -> tuple[float, float]:
    """The 95 % score interval for a share (Wilson, JASA 1927;22:209), as fractions.

    Raises ValueError when the numerator is not between 0 and the denominator.
    """
    _require_a_count(numerator, denominator)
    share, square = numerator / denominator, Z * Z / denominator
    middle = share + square / 2
    reach = Z * sqrt(share * (1 - share) / denominator + square / (4 * denominator))
    low = 0.0 if numerator == 0 else (middle - reach) / (1 + square)
    high = 1.0 if numerator == denominator else (middle + reach) / (1 + square)
    return low, high


def _require_a_count(numerator: int, denominator: int) -> None:
    if not 0 <= numerator <= denominator or denominator < 1:
        raise ValueError(f"Not a count: {numerator} of {denominator}")
