"""All outlet profiles, found by id, domain, name or standing paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from itertools import chain
from pathlib import Path
from types import MappingProxyType
from urllib.parse import urlsplit

from arabnews.errors import ProfileError
from arabnews.outlets.fingerprint import Fingerprint, FingerprintIndex
from arabnews.outlets.schema import Profile, Standing, read_profiles
from arabnews.text.fold import fold_text
from arabnews.text.given import given_path

__all__ = ["Registry", "default_registry", "load_registry", "name_key"]

_NAME_BREAKS = re.compile("[\\s،.:|/\\-–—_\"'«»“”()]+")


class Registry:
    """Profiles with their indexes; it never changes once built."""

    __slots__ = ("_by_domain", "_by_id", "_by_name", "_by_shared_name", "_desks", "_standing", "profiles")

    profiles: tuple[Profile, ...]

    def __init__(self, profiles: Iterable[Profile]) -> None:
        """Index profiles.

        Args:
            profiles: Profiles of different ids, domains and names.

        Raises:
            ProfileError: Two profiles have the same id, domain or name.
        """
        self.profiles = tuple(profiles)
        self._by_id = _index("id", ((profile.id, profile) for profile in self.profiles))
        self._by_domain = _index(
            "domain", ((d, profile) for profile in self.profiles for d in profile.domains)
        )
        self._by_name = _index(
            "name", ((key, profile) for profile in self.profiles for key in _own_names(profile))
        )
        self._by_shared_name = _groups(self.profiles)
        self._desks = frozenset(name_key(desk) for profile in self.profiles for desk in profile.text.desks)
        self._standing = FingerprintIndex(
            (Fingerprint.read(standing.fingerprint), (profile, standing))
            for profile in self.profiles
            for standing in profile.text.standing
        )

    def __reduce__(self) -> tuple[type[Registry], tuple[tuple[Profile, ...]]]:
        """Travel to another process as profiles; the indexes are built there."""
        return Registry, (self.profiles,)

    def by_id(self, profile_id: str) -> Profile | None:
        """Return the profile of an id, or `None`."""
        return self._by_id.get(profile_id)

    def by_domain(self, domain: str) -> Profile | None:
        """Return the outlet of a domain or of a domain above it.

        >>> default_registry().by_domain("www.almayadeen.net").name
        'الميادين'

        Args:
            domain: Host name, with or without `www.`.

        Returns:
            Its profile, or `None`.
        """
        labels = domain.lower().rstrip(".").split(".")
        parents = (".".join(labels[start:]) for start in range(len(labels) - 1))
        return next((self._by_domain[parent] for parent in parents if parent in self._by_domain), None)

    def by_url(self, url: str) -> Profile | None:
        """Return the outlet of a page's address, or `None`, also where the address is none."""
        try:
            host = urlsplit(url if "//" in url else f"//{url}").hostname
        except ValueError:
            return None
        return self.by_domain(host) if host else None

    def by_name(self, name: str) -> Profile | None:
        """Return the outlet that alone goes by a name.

        >>> default_registry().by_name("وكالة الأناضول").id
        'anadolu'

        Args:
            name: A name in any spelling.

        Returns:
            Its profile; `None` for unknown names and for those that are also words or several outlets'.
        """
        return self._by_name.get(name_key(name))

    def sharing_name(self, name: str) -> tuple[Profile, ...]:
        """Return the outlets for which a name is one of several, or an ordinary word."""
        return self._by_shared_name.get(name_key(name), ())

    def by_any_name(self, name: str) -> Profile | None:
        """Return the one outlet of a name, also where the name is an everyday word.

        >>> registry = default_registry()
        >>> registry.by_name("الإمارات اليوم") is None, registry.by_any_name("الإمارات اليوم").id
        (True, 'emaratalyoum')
        >>> registry.by_any_name("الوطن") is None
        True

        Args:
            name: A name in any spelling, which stands where only names of outlets do.

        Returns:
            Its profile; `None` for unknown names and for those that several outlets share.
        """
        sharing = self.sharing_name(name)
        return self.by_name(name) or (sharing[0] if len(sharing) == 1 else None)

    def is_outlet(self, name: str) -> bool:
        """Tell whether a name belongs to an outlet or to a desk of one, and so to no person.

        >>> default_registry().is_outlet("الرئيس نيوز"), default_registry().is_outlet("محمد ماجد")
        (True, False)

        Args:
            name: A whole name in any spelling.

        Returns:
            Whether any profile has it among its names or desks.
        """
        key = name_key(name)
        return key in self._by_name or key in self._by_shared_name or key in self._desks

    def standing(self, folded: str) -> tuple[Profile, Standing] | None:
        """Find whose standing paragraph a paragraph is.

        Args:
            folded: The paragraph's search form.

        Returns:
            The outlet and the entry of its profile, or `None`.
        """
        return self._standing.find(folded)


@cache
def default_registry() -> Registry:
    """Return the library's own profiles, read once."""
    folder = files("arabnews.outlets") / "profiles"
    names = sorted(item.name for item in folder.iterdir() if item.name.endswith(".toml"))
    return Registry(
        profile for name in names for profile in read_profiles(name, (folder / name).read_bytes())
    )


def load_registry(*paths: str | Path) -> Registry:
    """Load private profiles in front of the library's own.

    >>> load_registry().by_name("وكالة الأناضول") == default_registry().by_name("وكالة الأناضول")
    True

    Args:
        paths: TOML files with `[[profile]]` entries; one with the id of a library profile takes its place.

    Returns:
        A registry for `arabnews.parse(…, registry=…)`.

    Raises:
        ProfileError: A file cannot be read or is broken, or a domain or name belongs to another profile.
        InputError: A path is none.
    """
    private = [profile for path in paths for profile in read_profiles(str(path), _read(given_path(path)))]
    replaced = {profile.id for profile in private}
    kept = (profile for profile in default_registry().profiles if profile.id not in replaced)
    return Registry([*private, *kept])


def name_key(name: str) -> str:
    """Return the form under which names are compared: folded, punctuation and case gone.

    >>> name_key("«وكالة الأناضول»")
    'وكاله الاناضول'
    """
    return _NAME_BREAKS.sub(" ", fold_text(name)).strip().casefold()


def _own_names(profile: Profile) -> tuple[str, ...]:
    shared = {name_key(name) for name in profile.shared_names}
    keys = dict.fromkeys(name_key(name) for name in chain([profile.name], profile.names))
    return tuple(key for key in keys if key not in shared)


def _index(what: str, pairs: Iterable[tuple[str, Profile]]) -> Mapping[str, Profile]:
    index: dict[str, Profile] = {}
    for key, profile in pairs:
        other = index.setdefault(key, profile)
        if other is not profile:
            raise ProfileError(
                f"{what} «{key}» belongs to two profiles, {other.id!r} and {profile.id!r}; "
                f"{'list it under shared_names in both' if what == 'name' else 'delete one'}"
            )
    return MappingProxyType(index)


def _groups(profiles: Iterable[Profile]) -> Mapping[str, tuple[Profile, ...]]:
    groups: dict[str, tuple[Profile, ...]] = {}
    for profile in profiles:
        for key in dict.fromkeys(name_key(name) for name in profile.shared_names):
            groups[key] = (*groups.get(key, ()), profile)
    return MappingProxyType(groups)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ProfileError(f"{path}: cannot be read: {error.strerror or error}; check the path") from error
