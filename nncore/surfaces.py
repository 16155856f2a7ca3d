"""The toy functions of the field, from the gentlest to the worst, as a table of formulas."""

from nncore.surface import Domain, Point, Surface

__all__ = ["SURFACES", "Surface"]

_BOOK = "Saito 2016, Deep Learning from Scratch"
_JAMIL_YANG = "Jamil and Yang 2013, A literature survey of benchmark functions"
_OWN = "made for this lab"


def _square(half: float) -> Domain:
    return (-half, half), (-half, half)


def _crossings(*levels: float) -> tuple[Point, ...]:
    """Minima of a sum of one function of x and the same of y, from the function's own."""
    return tuple((x, y) for x in levels for y in levels)


_TABLE = (
    Surface(
        key="bowl",
        formula="x**2 + y**2",
        domain=_square(5.0),
        start=(-3.0, 4.0),
        minima=((0.0, 0.0),),
        source=f"{_BOOK}, 4.4",
    ),
    Surface(
        key="ravine",
        formula="x**2/20 + y**2",
        domain=((-10.0, 10.0), (-5.0, 5.0)),
        start=(-7.0, 2.0),
        minima=((0.0, 0.0),),
        source=f"{_BOOK}, 6.1.3",
    ),
    Surface(
        key="booth",
        formula="(x + 2*y - 7)**2 + (2*x + y - 5)**2",
        domain=_square(10.0),
        start=(-8.0, -5.0),
        minima=((1.0, 3.0),),
        source=_JAMIL_YANG,
    ),
    Surface(
        key="matyas",
        formula="0.26*(x**2 + y**2) - 0.48*x*y",
        domain=_square(10.0),
        start=(-9.0, 5.0),
        minima=((0.0, 0.0),),
        source="Matyas 1965, Random optimization",
    ),
    Surface(
        key="kink",
        formula="abs(x) + 2*abs(y)",
        domain=_square(5.0),
        start=(-4.0, 3.3),
        minima=((0.0, 0.0),),
        source=_OWN,
    ),
    Surface(
        key="saddle",
        formula="x**2 - y**2",
        domain=_square(3.0),
        start=(-2.5, 0.001),
        source="textbook example",
    ),
    Surface(
        key="monkey_saddle",
        formula="x**3 - 3*x*y**2",
        domain=_square(2.0),
        start=(1.5, 0.01),
        source="Hilbert and Cohn-Vossen 1932, Anschauliche Geometrie",
    ),
    Surface(
        key="double_well",
        formula="(x**2 - 1)**2 + y**2",
        domain=_square(2.0),
        start=(-1.8, 1.5),
        minima=((-1.0, 0.0), (1.0, 0.0)),
        source="textbook example",
    ),
    Surface(
        key="plateau",
        formula="1 - exp(-(x**2 + y**2))",
        domain=_square(3.0),
        start=(1.9, 1.2),
        minima=((0.0, 0.0),),
        source=_OWN,
    ),
    Surface(
        key="rosenbrock",
        formula="(1 - x)**2 + 100*(y - x**2)**2",
        domain=((-2.0, 2.0), (-1.0, 3.0)),
        start=(-1.2, 1.0),
        minima=((1.0, 1.0),),
        source="Rosenbrock 1960, The Computer Journal 3",
    ),
    Surface(
        key="beale",
        formula="(1.5 - x + x*y)**2 + (2.25 - x + x*y**2)**2 + (2.625 - x + x*y**3)**2",
        domain=_square(4.5),
        start=(1.0, 1.5),
        minima=((3.0, 0.5),),
        source="Beale 1958, Technical Report 25, Princeton",
    ),
    Surface(
        key="himmelblau",
        formula="(x**2 + y - 11)**2 + (x + y**2 - 7)**2",
        domain=_square(5.0),
        start=(-0.5, -1.0),
        minima=(
            (3.0, 2.0),
            (-2.805118087, 3.131312518),
            (-3.779310253, -3.283185991),
            (3.584428340, -1.848126527),
        ),
        source="Himmelblau 1972, Applied Nonlinear Programming",
    ),
    Surface(
        key="three_hump_camel",
        formula="2*x**2 - 1.05*x**4 + x**6/6 + x*y + y**2",
        domain=((-2.5, 2.5), (-2.5, 2.5)),
        start=(-2.3, 2.0),
        minima=(
            (0.0, 0.0),
            (-1.747552346, 0.8737761729),
            (1.747552346, -0.8737761729),
        ),
        source=_JAMIL_YANG,
    ),
    Surface(
        key="six_hump_camel",
        formula="(4 - 2.1*x**2 + x**4/3)*x**2 + x*y + (4*y**2 - 4)*y**2",
        domain=((-2.0, 2.0), (-1.2, 1.2)),
        start=(-1.9, 0.2),
        minima=(
            (0.0898420131, -0.712656403),
            (-0.0898420131, 0.712656403),
            (-1.703606715, 0.7960835687),
            (1.703606715, -0.7960835687),
            (1.607104753, 0.5686514549),
            (-1.607104753, -0.5686514549),
        ),
        source="Dixon and Szegö 1978, Towards Global Optimisation 2",
    ),
    Surface(
        key="mccormick",
        formula="sin(x + y) + (x - y)**2 - 1.5*x + 2.5*y + 1",
        domain=((-1.5, 4.0), (-3.0, 4.0)),
        start=(3.5, -2.0),
        minima=((-0.5471975512, -1.547197551), (2.594395102, 1.594395102)),
        source="McCormick 1976, Mathematical Programming 10",
    ),
    Surface(
        key="branin",
        formula="(y - 5.1*x**2/(4*pi**2) + 5*x/pi - 6)**2 + 10*(1 - 1/(8*pi))*cos(x) + 10",
        domain=((-5.0, 10.0), (0.0, 15.0)),
        start=(6.0, 13.0),
        minima=((-3.141592654, 12.275), (3.141592654, 2.275), (9.424777961, 2.475)),
        source="Branin 1972, IBM Journal of Research and Development 16",
    ),
    Surface(
        key="goldstein_price",
        formula=(
            "log((1 + (x + y + 1)**2*(19 - 14*x + 3*x**2 - 14*y + 6*x*y + 3*y**2))"
            "*(30 + (2*x - 3*y)**2*(18 - 32*x + 12*x**2 + 48*y - 36*x*y + 27*y**2)))"
        ),
        domain=_square(2.0),
        start=(-1.5, 1.5),
        minima=((0.0, -1.0), (-0.6, -0.4), (1.8, 0.2), (1.2, 0.8)),
        source="Goldstein and Price 1971, Mathematics of Computation 25",
    ),
    Surface(
        key="peaks",
        formula=(
            "3*(1 - x)**2*exp(-x**2 - (y + 1)**2) - 10*(x/5 - x**3 - y**5)*exp(-x**2 - y**2)"
            " - exp(-(x + 1)**2 - y**2)/3"
        ),
        domain=_square(3.0),
        start=(0.3, 1.0),
        minima=(
            (0.2282789206, -1.625534957),
            (-1.347396244, 0.2045188661),
            (0.2964455538, 0.3201962477),
        ),
        source="peaks, MATLAB, The MathWorks",
    ),
    Surface(
        key="styblinski_tang",
        formula="(x**4 - 16*x**2 + 5*x + y**4 - 16*y**2 + 5*y)/2",
        domain=_square(5.0),
        start=(0.5, 0.8),
        minima=_crossings(-2.903534028, 2.746802771),
        source="Styblinski and Tang 1990, Neural Networks 3",
    ),
    Surface(
        key="rastrigin",
        formula="20 + x**2 - 10*cos(2*pi*x) + y**2 - 10*cos(2*pi*y)",
        domain=_square(2.5),
        start=(-1.7, 2.2),
        minima=_crossings(0.0, -0.9949586377, 0.9949586377, -1.989912234, 1.989912234),
        source="Rastrigin 1974, Systems of Extremal Control",
    ),
    Surface(
        key="ackley",
        formula=(
            "-20*exp(-0.2*sqrt((x**2 + y**2)/2)) - exp((cos(2*pi*x) + cos(2*pi*y))/2) + e + 20"
        ),
        domain=_square(5.0),
        start=(-3.3, 2.4),
        minima=((0.0, 0.0),),
        source="Ackley 1987, A Connectionist Machine for Genetic Hillclimbing",
    ),
    Surface(
        key="easom",
        formula="-cos(x)*cos(y)*exp(-(x - pi)**2 - (y - pi)**2)",
        domain=((0.0, 6.0), (0.0, 6.0)),
        start=(4.2, 2.2),
        minima=((3.141592654, 3.141592654),),
        source="Easom 1990, A Survey of Global Optimization Techniques",
    ),
)

SURFACES = {surface.key: surface for surface in _TABLE}
