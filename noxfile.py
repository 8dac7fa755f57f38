# /// script
# requires-python = ">=3.11"
# dependencies = ["nox>=2025.2.9"]
# ///
"""Every check of the project; `nox` runs them all, `nox -s lint` one, `nox -l` lists them."""

from __future__ import annotations

from pathlib import Path

import nox

nox.options.sessions = ["lint", "types", "types-bare", "tests", "docs-examples", "package"]
nox.options.error_on_missing_interpreters = False  # also under CI: one missing Python is no failure
nox.options.download_python = "never"
nox.options.reuse_venv = "yes"

ROOT = Path(__file__).parent
PROJECT = nox.project.load_toml(ROOT / "pyproject.toml")
PYTHONS = nox.project.python_versions(PROJECT)


def install(session: nox.Session, group: str, *project: str) -> None:
    """Install a dependency group of pyproject.toml, and what is named beside it."""
    session.install(*nox.project.dependency_groups(PROJECT, group), *project)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, format and the floors of the house."""
    install(session, "lint", "-e", ".")
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    session.run("lint-imports", "--no-cache")


@nox.session
def types(session: nox.Session) -> None:
    """Check the types with mypy and with pyright, both strict."""
    install(session, "types", "-e", ".[all]")
    session.run("mypy")
    session.run("pyright")


@nox.session(name="types-bare")
def types_bare(session: nox.Session) -> None:
    """Check the types as a build meets them: pebble, pyarrow and the engines are not there."""
    install(session, "types", "-e", ".[cli]")
    session.run("mypy")
    session.run("pyright")


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run the tests on each Python that is at hand."""
    install(session, "test", "-e", ".[all]")
    session.run("pytest", "tests", *session.posargs)


@nox.session(name="docs-examples")
def docs_examples(session: nox.Session) -> None:
    """Run every example of the README, the guide and the docstrings."""
    install(session, "test", "-e", ".[all]")
    session.run("pytest", "--doctest-modules", "--doctest-glob=*.md", "README.md", "docs", "arabnews")


@nox.session(reuse_venv=False)
def package(session: nox.Session) -> None:
    """Build the wheel, install it in a clean environment and run the tests on it."""
    test_wheel(session)


@nox.session(reuse_venv=False, default=False)
def compiled(session: nox.Session) -> None:
    """Build the compiled wheel, install it in a clean environment, run the tests on it and time it."""
    test_wheel(session, HATCH_BUILD_HOOKS_ENABLE="1")
    session.run("python", "-m", "arabnews", "--version")
    session.run("python", str(ROOT / "benchmarks" / "article.py"))


def test_wheel(session: nox.Session, **env: str) -> None:
    """Run the tests on the wheel that is built in an environment."""
    tmp = Path(session.create_tmp())
    for old in tmp.glob("*.whl"):
        old.unlink()
    session.run(
        "python", "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(tmp), str(ROOT), env=env
    )
    (wheel,) = tmp.glob("*.whl")
    install(session, "test", f"{wheel}[all]")
    session.chdir(tmp)  # away from the source tree: only the wheel can be imported
    session.run(
        "python", "-c", "import arabnews; assert 'site-packages' in arabnews.__file__, arabnews.__file__"
    )
    session.run(
        "pytest", "--config-file", str(ROOT / "pyproject.toml"), "--rootdir", str(ROOT), str(ROOT / "tests")
    )


@nox.session(default=False)
def docs(session: nox.Session) -> None:
    """Rewrite the generated pages of docs/reference and docs/schema."""
    install(session, "test", "-e", ".[all]")
    session.run("python", "docs/generate.py")


@nox.session(default=False)
def engines(session: nox.Session) -> None:
    """Run the steps of engines that are too large for every run; elsewhere their tests are skipped."""
    install(session, "test", "-e", ".[all,datatrove]")
    session.run("pytest", "tests/integrations", *session.posargs)


@nox.session(default=False)
def browser(session: nox.Session) -> None:
    """Look at the view in Debian's Chromium, where that is installed."""
    install(session, "browser", "-e", ".[all]")
    session.run("pytest", "tests/viewer/test_browser.py", *session.posargs)


@nox.session(name="long", default=False)
def long_properties(session: nox.Session) -> None:
    """Run the laws on 10,000 examples each."""
    install(session, "test", "-e", ".[all]")
    session.run("pytest", "tests", "--hypothesis-profile=long", *session.posargs)
