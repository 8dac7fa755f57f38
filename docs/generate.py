"""Write the pages of the reference that are made from the code; with `--check` only say if they are stale."""

from __future__ import annotations

import ast
import inspect
import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import is_dataclass
from importlib.resources import files
from itertools import pairwise, zip_longest
from pathlib import Path
from types import FunctionType, ModuleType
from typing import TypeGuard

from pydantic import BaseModel

import arabnews
import arabnews.models
import arabnews.models.expressions
import arabnews.outlets.schema
from arabnews.about import summary
from arabnews.arrow.columns import COLUMNS, FAILURE, ID
from arabnews.arrow.shapes import Shape
from arabnews.blocks.rules import RULES
from arabnews.credits import grammar as credit_rules
from arabnews.dates.forms.pieces import FORMS
from arabnews.lexicon.entry import Entry
from arabnews.lexicon.schema import TABLES
from arabnews.models import Article
from arabnews.models.value import Value
from arabnews.outlets import recognise as outlet_rules
from arabnews.outlets.schema import Layout, Profile, Standing, TextRules
from arabnews.quotes.ends.stops import STOPS

HERE = Path(__file__).parent
MADE = "<!-- Made by docs/generate.py; edit the code instead. -->"


def article_fields() -> str:
    """Describe every model, field by field, and every set of values."""
    rooms = (arabnews.models, arabnews.models.expressions)
    named = {name: getattr(room, name) for room in rooms for name in room.__all__ if name != "Value"}
    names = list(named)
    models = [model for model in named.values() if _is_model(model)]
    models.sort(key=lambda model: model is not Article)
    parts = [
        "# Fields of an article",
        MADE,
        "Every value is frozen, refuses unknown fields, and comes back equal from its JSON.",
        *(part for model in models for part in _described(model)),
        *(part for module in _rooms(arabnews.models) for part in _choices(module, names)),
    ]
    return _page(parts)


def api() -> str:
    """Describe what `import arabnews` brings: signature and docstring, without the examples."""
    functions = [value for _, value in _exports() if isinstance(value, FunctionType)]
    others = [(name, value) for name, value in _exports() if not isinstance(value, FunctionType)]
    errors = [name for name, value in others if _is_error(value)]
    models = [name for name, value in others if str(value.__module__).startswith("arabnews.models")]
    rest = [name for name, _ in others if name not in {*errors, *models}]
    return _page(
        [
            "# Functions",
            MADE,
            "What `import arabnews` brings.",
            *(part for function in functions for part in _function(function)),
            "## Values",
            f"{_names(models)}: see [fields of an article](article-fields.md).",
            "## Errors",
            f"{_names(errors)}: see [errors](errors.md).",
            "## Other classes",
            *(f"`{name}`: {_summary(getattr(arabnews, name))}" for name in rest),
        ]
    )


def rules() -> str:
    """List the tables of rules, each in the order in which it runs."""
    return _page(
        [
            "# Rules",
            MADE,
            "Ids of rules are API: they do not change.",
            "Blocks and mentions carry the id of the rule that made them.",
            "## Blocks",
            "The table runs from top to bottom, and the first rule that labels a line holds it.",
            _rule_table((rule.id, rule.looks_for) for rule in RULES),
            "## Dates",
            "Where several forms fit the same words, the one that reads most of them wins.",
            _rule_table((form.rule, summary(form.build)) for form in FORMS),
            "## Credits",
            "They say what the words of a credit line are that no list knows; the first that answers wins.",
            _rule_table((name, summary(rule)) for name, rule in credit_rules.RULES),
            "## Quotations",
            "They say where the words of an unmarked statement end; the first that holds ends them.",
            'An inferred end is `boundary="soft"`.',
            _rule_table(
                (name, f"{summary(holds)}{' Inferred.' if inferred else ''}")
                for name, inferred, holds in STOPS
            ),
            "## Outlets",
            "The strongest clue names the outlet; equally strong clues that disagree name none.",
            _rule_table((rule.id, summary(rule.find)) for rule in outlet_rules.RULES),
        ]
    )


def _rule_table(rows: Iterable[tuple[str, str]]) -> str:
    lines = (f"| `{rule}` | {_line(what)} |" for rule, what in rows)
    return "\n".join(["| rule | what it does |", "|---|---|", *lines])


def _summary(documented: object) -> str:
    """Return the first line of a docstring."""
    return (inspect.getdoc(documented) or "").partition("\n")[0]


def lexicons() -> str:
    """Describe every table of the word files."""
    shared = frozenset(Entry.model_fields)
    tables = (part for name, model in TABLES.items() for part in (f"## `[[{name}]]`", *_keys(model, shared)))
    return _page(
        [
            "# Word files",
            MADE,
            "A word file is TOML and may hold entries of any of these tables.",
            "[How to add words](../how-to/lexicon.md) shows one from end to end.",
            "## Every entry",
            *_keys(Entry),
            *tables,
            "## Kinds of `[[block_word]]`",
            "What the words of `block-words.toml` do.",
            _kinds("block-words.toml"),
        ]
    )


def _kinds(name: str) -> str:
    """List the kinds of a word file's entries, each with the comment above it."""
    text = (files("arabnews.lexicon") / "data" / name).read_text(encoding="utf-8")
    found = re.findall(r'((?:^#.*\n)+)\[\[.*\]\]\nkind = "(.*)"', text, re.MULTILINE)
    comments = {kind: " ".join(comment.removeprefix("# ").split("\n# ")) for comment, kind in found}
    rows = (f"| `{kind}` | {_line(comment)} |" for kind, comment in sorted(comments.items()))
    return "\n".join(["| kind | meaning |", "|---|---|", *rows])


def profiles() -> str:
    """Describe the files of outlet profiles."""
    return _page(
        [
            "# Outlet profiles",
            MADE,
            "A file of profiles is TOML; what stands at its top counts for all its outlets.",
            "[How to teach it an outlet](../how-to/outlet.md) shows one from end to end.",
            "## `[[profile]]`",
            *_keys(Profile),
            "## `[profile.text]`",
            *_keys(TextRules),
            "## `[[profile.text.standing]]`",
            *_keys(Standing),
            "## `[[profile.layout]]`",
            "[How to write selectors](../how-to/selectors.md) shows one from end to end.",
            *_keys(Layout),
            *_choices(arabnews.outlets.schema, arabnews.outlets.schema.__all__),
        ]
    )


def columns() -> str:
    """Describe the table of articles: its columns, and what stands inside those that are no single value."""
    table = (ID, *COLUMNS, *FAILURE)
    rows = (f"| `{one.name}` | {_arrow(one.shape)} | {_line(one.description)} |" for one in table)
    return _page(
        [
            "# Columns of a table of articles",
            MADE,
            "What `arabnews.arrow.article_schema()` holds.",
            "[How to make a table](../how-to/tables.md) shows it in use.",
            "Names and types are API.",
            "\n".join(["| column | type | meaning |", "|---|---|---|", *rows]),
            "## Inside the columns",
            "`[…]` is a list, `{…}` a struct.",
            "What each field means, [fields of an article](article-fields.md) says.",
            *(
                f"```text\n{one.name}: {_inside(one.shape)}\n```"
                for one in table
                if not isinstance(one.shape, str)
            ),
        ]
    )


def _arrow(shape: Shape) -> str:
    """Name a type in a word or two."""
    if isinstance(shape, str):
        return f"`{shape}`"
    if isinstance(shape, Mapping):
        return "struct"
    return "list of strings" if isinstance(shape[0], str) else "list of structs"


def _inside(shape: Shape, indent: str = "") -> str:
    """Write a type out, structs of structs over several lines."""
    if isinstance(shape, str):
        return shape
    if not isinstance(shape, Mapping):
        return f"[{_inside(shape[0], indent)}]"
    deeper = f"{indent}  "
    fields = [f"{name}: {_inside(inner, deeper)}" for name, inner in shape.items()]
    if not indent or any(isinstance(inner, Mapping) and len(inner) > 3 for inner in shape.values()):
        return "{\n" + "".join(f"{deeper}{field}\n" for field in fields) + indent + "}"
    return "{" + ", ".join(fields) + "}"


def house() -> str:
    """Name every room of the house and every module in it, by what its docstring says."""
    package = HERE.parent / "arabnews"
    rooms = sorted(path.parent for path in package.rglob("__init__.py"))
    return _page(
        [
            "# The house",
            MADE,
            "Every module of the library, by room.",
            "Which room may import from which, [the pipeline](../explanation/pipeline.md) says.",
            *(part for room in rooms for part in _room(room, package)),
        ]
    )


def _room(room: Path, package: Path) -> list[str]:
    """List the modules of one room."""
    modules = sorted(path for path in room.glob("*.py") if path.stem not in {"__init__", "__main__"})
    rows = (f"| `{path.stem}` | {_line(_opening(path))} |" for path in modules)
    table = ["\n".join(["| module | what is in it |", "|---|---|", *rows])] if modules else []
    name = room.relative_to(package.parent).as_posix()
    return [f"## `{name}`", _opening(room / "__init__.py"), *table]


def _opening(path: Path) -> str:
    """Return the first line of a module's docstring."""
    return (ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "").partition("\n")[0]


def schema() -> str:
    """Export the JSON Schema of an article."""
    return json.dumps(Article.json_schema(), ensure_ascii=False, indent=2) + "\n"


PAGES: dict[str, Callable[[], str]] = {
    "reference/api.md": api,
    "reference/article-fields.md": article_fields,
    "reference/rules.md": rules,
    "reference/lexicons.md": lexicons,
    "reference/profiles.md": profiles,
    "reference/columns.md": columns,
    "reference/house.md": house,
    "schema/article.json": schema,
}


def main(arguments: list[str]) -> int:
    """Write every page, or with `--check` name those that are stale."""
    stale = [name for name, make in PAGES.items() if _read(HERE / name) != make()]
    if "--check" in arguments:
        sys.stdout.writelines(f"docs/{name} is stale; run: nox -s docs\n" for name in stale)
        return int(bool(stale))
    for name in stale:
        (HERE / name).write_text(PAGES[name](), encoding="utf-8")
        sys.stdout.write(f"wrote docs/{name}\n")
    return 0


def _exports() -> Iterator[tuple[str, object]]:
    return ((name, getattr(arabnews, name)) for name in arabnews.__all__)


def _function(function: FunctionType) -> list[str]:
    """Describe one function: its signature as the source writes it, and its docstring."""
    (node,) = ast.parse(inspect.getsource(function)).body
    if not isinstance(node, ast.FunctionDef):
        raise TypeError(f"{function.__name__} is no plain function")
    returns = f" -> {ast.unparse(node.returns)}" if node.returns else ""
    signature = f"{node.name}({ast.unparse(node.args)}){returns}"
    paragraphs = (inspect.getdoc(function) or "").split("\n\n")
    prose = [paragraph for paragraph in paragraphs if ">>> " not in paragraph]
    return [f"## `{node.name}`", f"```text\n{signature}\n```", prose[0], *map(_section, prose[1:])]


def _section(paragraph: str) -> str:
    """Turn a section of a docstring (`Args:`, `Returns:`) into a list."""
    title, *lines = paragraph.split("\n")
    if not title.endswith(":") or not lines:
        return paragraph
    text = inspect.cleandoc("\n".join(lines))
    is_prose = title in {"Returns:", "Yields:"}  # the others are lists of names
    items = [" ".join(text.split())] if is_prose else text.replace("\n    ", " ").split("\n")
    return "\n".join([f"{title}", "", *(f"- {item}" for item in items)])


def _rooms(package: ModuleType) -> list[ModuleType]:
    return [value for _, value in sorted(vars(package).items()) if inspect.ismodule(value)]


def _parsed(module: ModuleType) -> ast.Module:
    """Parse a module's source, which lies beside it if it is compiled."""
    path = Path(module.__file__ or "")
    return ast.parse(path.with_name(f"{path.name.partition('.')[0]}.py").read_bytes())


def _is_model(value: object) -> TypeGuard[type[object]]:
    return inspect.isclass(value) and (issubclass(value, Value) or is_dataclass(value))


def _is_error(value: object) -> bool:
    return inspect.isclass(value) and issubclass(value, Exception)


def _names(names: list[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _model(model: type[BaseModel]) -> list[str]:
    """Describe one model: its heading, its sentence, its fields."""
    rows = [
        f"| `{name}` | {_type(model, name)} | {_line(field.description)} |"
        for name, field in model.model_fields.items()
    ]
    table = ["\n".join(["| field | type | meaning |", "|---|---|---|", *rows])] if rows else []
    return [f"## {model.__name__}", _summary(model), *table]


def _keys(model: type[BaseModel], known: frozenset[str] = frozenset()) -> list[str]:
    """Describe the keys of a table in a TOML file, less those that are known already."""
    told = [(name, field) for name, field in model.model_fields.items() if name not in known]
    needed = {name: "yes" if field.is_required() else "" for name, field in told}
    rows = [
        f"| `{name}` | {_type(model, name)} | {needed[name]} | {_line(field.description)} |"
        for name, field in told
    ]
    head = ["| key | type | required | meaning |", "|---|---|---|---|"]
    return [_summary(model), *(["\n".join([*head, *rows])] if rows else [])]


def _described(model: type[object]) -> list[str]:
    return _model(model) if issubclass(model, Value) else _dataclass(model)


def _dataclass(model: type[object]) -> list[str]:
    """Describe a dataclass like a model."""
    (node,) = ast.parse(inspect.getsource(model)).body
    rows = [
        f"| `{field.target.id}` | {_code(field.annotation)} | {_line(doc)} |"
        for field, doc in _fields(node.body if isinstance(node, ast.ClassDef) else [])
        if isinstance(field.target, ast.Name)
    ]
    return [
        f"## {model.__name__}",
        _summary(model),
        "\n".join(["| field | type | meaning |", "|---|---|---|", *rows]),
    ]


def _fields(body: list[ast.stmt]) -> Iterator[tuple[ast.AnnAssign, str]]:
    """Yield each annotated field with its docstring."""
    for node, after in zip_longest(body, body[1:]):
        if isinstance(node, ast.AnnAssign):
            doc = after.value if isinstance(after, ast.Expr) else None
            yield node, str(doc.value) if isinstance(doc, ast.Constant) else ""


def _type(model: type[BaseModel], field: str) -> str:
    """Show a field's type as the source writes it."""
    owner = next(base for base in model.__mro__ if field in inspect.get_annotations(base))
    return _code(ast.parse(inspect.get_annotations(owner)[field], mode="eval"))


def _code(annotation: ast.AST) -> str:
    return f"`{_plain(ast.unparse(annotation))}`".replace("|", "\\|")


def _plain(annotation: str) -> str:
    """Leave out of a type what only validation needs."""
    return ast.unparse(_Plain().visit(ast.parse(annotation, mode="eval")))


class _Plain(ast.NodeTransformer):
    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        self.generic_visit(node)
        if ast.unparse(node.value) == "Annotated" and isinstance(node.slice, ast.Tuple):
            return node.slice.elts[0]
        return node


def _line(text: str | None) -> str:
    return " ".join((text or "").split()).replace("|", "\\|")


def _choices(module: ModuleType, names: list[str]) -> Iterator[str]:
    """Describe those aliases and enumerations of a module that are named: what each may be."""
    for name, source, doc in _documented(_parsed(module).body):
        if name in names:
            yield f"## {name}"
            yield _line(doc)
            yield f"`{_plain(source)}`"
    yield from _enumerations(module)


def _enumerations(module: ModuleType) -> Iterator[str]:
    for node in _parsed(module).body:
        if isinstance(node, ast.ClassDef) and any(ast.unparse(base) == "StrEnum" for base in node.bases):
            rows = [
                f"| `{ast.literal_eval(value)}` | {_line(doc)} |" for _, value, doc in _documented(node.body)
            ]
            yield f"## {node.name}"
            yield (ast.get_docstring(node) or "").partition("\n")[0]
            yield "\n".join(["| value | meaning |", "|---|---|", *rows])


def _documented(body: list[ast.stmt]) -> Iterator[tuple[str, str, str]]:
    """Yield name, value and docstring of each assignment that has one."""
    for node, after in pairwise(body):
        if (
            isinstance(node, ast.Assign)
            and isinstance(node.targets[0], ast.Name)
            and isinstance(after, ast.Expr)
            and isinstance(after.value, ast.Constant)
            and isinstance(after.value.value, str)
        ):
            yield node.targets[0].id, ast.unparse(node.value), after.value.value


def _page(parts: list[str]) -> str:
    return "\n\n".join(parts) + "\n"


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
