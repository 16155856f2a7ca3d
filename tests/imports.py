"""What the project's modules import, read from their source without running them."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]


def modules(package: str) -> Iterator[tuple[str, Path]]:
    """Dotted names and files of all modules below a top-level folder."""
    for path in sorted((ROOT / package).rglob("*.py")):
        yield dotted(path.relative_to(ROOT)), path


def dotted(path: Path) -> str:
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(name: str, path: Path) -> set[str]:
    """Every module that is imported anywhere in the file, inside of functions as well.

    `from a import b` counts as a and as a.b, since b may be a module.
    """
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    return {
        found for node in ast.walk(ast.parse(path.read_text())) for found in of_node(node, package)
    }


def of_node(node: ast.AST, package: str) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        above = package.split(".")[: len(package.split(".")) - node.level + 1]
        base = ".".join([*(above if node.level else []), *filter(None, [node.module])])
        yield base
        yield from (f"{base}.{alias.name}" for alias in node.names)


def within(module: str, package: str) -> bool:
    return module == package or module.startswith(package + ".")
