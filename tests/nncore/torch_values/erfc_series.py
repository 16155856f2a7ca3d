"""Print the coefficients of `nncore.normal_distribution`: run with mpmath installed.

They are the Chebyshev coefficients of (1 + 2z) exp(z²) erfc(z) in t = (z - 3) / (z + 3), by
interpolation at so many points and with so many digits that all that is printed is exact.
"""

import mpmath as mp

MIDDLE, N_POINTS, N_COEFFICIENTS = 3, 128, 25


def smooth(t):
    z = MIDDLE * (1 + t) / (1 - t)
    return (1 + 2 * z) * mp.exp(z * z) * mp.erfc(z)


def coefficients():
    angles = [mp.pi * (k + mp.mpf(1) / 2) / N_POINTS for k in range(N_POINTS)]
    values = [smooth(mp.cos(angle)) for angle in angles]
    for j in range(N_COEFFICIENTS):
        products = (v * mp.cos(j * angle) for v, angle in zip(values, angles, strict=True))
        yield (2 if j else 1) * mp.fsum(products) / N_POINTS


if __name__ == "__main__":
    with mp.workdps(60):
        for coefficient in coefficients():
            print(f"    {mp.nstr(coefficient, 17)},")
