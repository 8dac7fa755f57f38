"""Compile the rooms of arabnews with mypyc, where the environment asks for it.

`HATCH_BUILD_HOOKS_ENABLE=1 pip install .` runs this hook; without the variable the wheel is pure Python.
The sources lie beside the compiled modules: tracebacks, type checkers and `explain` read them.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

__all__ = ["CompiledHook"]

SETUP = """\
from mypyc.build import mypycify
from setuptools import setup

modules = mypycify({arguments!r}, opt_level="1", debug_level="0", separate={groups!r})
setup(name="arabnews", packages=[], ext_modules=modules)
"""
"""What setuptools runs, in a folder of its own, away from the project's pyproject.toml.

Level 2 takes a third longer to build and makes an article half a percent quicker; what is left of its time
is spent in Python's own strings, patterns and dictionaries.
"""

ARGUMENTS = ("--config-file=", "--ignore-missing-imports", "--no-warn-unused-configs")
"""What mypy is told: nox checks the types, a build only needs them.

It reads no configuration: that of a folder above would check what is built inside a checkout more strictly,
and without the extras, which a build does not install."""

MISSING = """\
HATCH_BUILD_HOOKS_ENABLE asks for a compiled arabnews, but {what}.
  Debian, Ubuntu:  apt install build-essential python3-dev
  Fedora:          dnf install gcc python3-devel
  macOS:           xcode-select --install
Or leave the variable out: the pure build gives the same results, only later."""


class CompiledHook(BuildHookInterface[Any]):
    """A wheel whose rooms are compiled: a shared library each, and a small one for each module."""

    _work: Path | None = None

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, and tell the wheel to hold what came of it."""
        if version == "editable":  # its sources change, and compiled modules would hide that
            return
        missing = missing_part()
        if missing is not None:
            raise SystemExit(MISSING.format(what=missing))
        self._work = Path(tempfile.mkdtemp(prefix="arabnews-"))
        shutil.copytree(Path(self.root, "arabnews"), self._work / "arabnews")
        compile_rooms(
            self._work, rooms(self._work / "arabnews", self.config["interpreted"], self.config["compiled"])
        )
        for module in libraries(self._work):
            build_data["force_include"][str(self._work / module)] = module.as_posix()
        build_data["pure_python"] = False
        build_data["infer_tag"] = True

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Throw away what was built on the way."""
        del version, build_data, artifact_path
        if self._work is not None:
            shutil.rmtree(self._work)


def missing_part() -> str | None:
    """Say what compiling misses here; on Windows setuptools looks for its compiler and tells."""
    if os.name == "nt":
        return None
    compiler = str(os.environ.get("CC") or sysconfig.get_config_var("CC") or "cc").split()[0]
    if shutil.which(compiler) is None:
        return f"there is no C compiler (no {compiler} on the path)"
    header = Path(sysconfig.get_path("include"), "Python.h")
    return None if header.exists() else f"the headers of Python are missing (no {header})"


def rooms(package: Path, interpreted: Sequence[str], compiled: Sequence[str]) -> dict[str, list[str]]:
    """Group the modules to compile by their room.

    Args:
        package: The folder of the package.
        interpreted: Modules and folders in it that stay pure Python.
        compiled: Those in such a folder that are compiled after all.

    Returns:
        Paths as mypyc wants them, by the name of the room.
    """
    found: dict[str, list[str]] = defaultdict(list)
    for path in sorted(package.rglob("*.py")):
        inside = path.relative_to(package)
        if is_in(inside, compiled) or not is_in(inside, interpreted):
            found[f"arabnews_{inside.parts[0].removesuffix('.py')}"].append(f"arabnews/{inside.as_posix()}")
    return found


def is_in(path: Path, places: Sequence[str]) -> bool:
    """Tell whether a path is one of the places or in one of them."""
    return any(path.is_relative_to(place) for place in places)


def libraries(work: Path) -> list[Path]:
    """List what the wheel holds of a folder in which rooms were compiled.

    Each room's library lies beside the package, where mypyc looks for it; `build` holds copies of all.

    Args:
        work: The folder.

    Returns:
        Paths from there.
    """
    suffix = sysconfig.get_config_var("EXT_SUFFIX")
    found = [*work.glob(f"arabnews_*{suffix}"), *work.glob(f"arabnews/**/*{suffix}")]
    return sorted(path.relative_to(work) for path in found)


def compile_rooms(work: Path, modules: Mapping[str, Sequence[str]]) -> None:
    """Compile modules beside their sources, as many rooms at once as there are processors.

    Args:
        work: The folder that the package lies in.
        modules: Paths from there, by the name of the room.
    """
    paths = [path for room in modules.values() for path in room]
    groups = [(list(room), name) for name, room in modules.items()]
    script = SETUP.format(arguments=[*ARGUMENTS, *paths], groups=groups)
    Path(work, "setup.py").write_text(script, encoding="utf-8")
    count = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    arguments = ["setup.py", "--quiet", "build_ext", "--inplace", "--parallel", str(count)]
    subprocess.run([sys.executable, *arguments], cwd=work, check=True)
