"""Packs the Python packages Debian has unpacked in a folder as wheels that pip can install.

usage: wheels.py FOLDER_OF_DIST_PACKAGES FOLDER_FOR_WHEELS

The format is https://packaging.python.org/en/latest/specifications/binary-distribution-format/.
Compiled extensions are left out (each package here works without), so one wheel fits every machine.
"""

import base64
import hashlib
import sys
import zipfile
from importlib import metadata
from pathlib import Path


# Debian moves what a package always needs from its metadata to the "Depends" of the .deb.
NEEDS = {
    "flask": ["blinker", "click", "itsdangerous", "jinja2", "markupsafe", "werkzeug"],
    "gunicorn": ["packaging"],
    "jinja2": ["markupsafe"],
    "werkzeug": ["markupsafe"],
}


def name_of(distribution: metadata.Distribution) -> str:
    return distribution.metadata["Name"].lower().replace("-", "_")


def digest(content: bytes) -> str:
    return "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()


def content_of(folder: Path) -> dict[str, bytes]:
    left_out = {".so", ".pyc"}
    paths = sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix not in left_out)
    return {str(path.relative_to(folder.parent)): path.read_bytes() for path in paths}


def write_wheel(source: Path, target: Path, distribution: metadata.Distribution, needs: list[str]) -> None:
    name = name_of(distribution)
    info = f"{name}-{distribution.version}.dist-info"
    files = content_of(source / name)
    lines = ["Metadata-Version: 2.1", f"Name: {name}", f"Version: {distribution.version}"]
    lines += [f"Requires-Dist: {requirement}" for requirement in [*needs, *(distribution.requires or [])]]
    files[f"{info}/METADATA"] = "\n".join([*lines, ""]).encode()
    files[f"{info}/WHEEL"] = b"Wheel-Version: 1.0\nGenerator: debian\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    entry_points = distribution.read_text("entry_points.txt")
    if entry_points:
        files[f"{info}/entry_points.txt"] = entry_points.encode()
    record = [f"{path},{digest(content)},{len(content)}" for path, content in files.items()]
    files[f"{info}/RECORD"] = "\n".join([*record, f"{info}/RECORD,,", ""]).encode()
    with zipfile.ZipFile(target / f"{name}-{distribution.version}-py3-none-any.whl", "w") as wheel:
        for path, content in files.items():
            # A fixed date, so that the same packages give the same bytes.
            wheel.writestr(zipfile.ZipInfo(path, (1980, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)


def main() -> None:
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    distributions = {name_of(found): found for found in metadata.distributions(path=[str(source)])}
    for name, distribution in distributions.items():
        needs = [other for other in NEEDS.get(name, []) if other in distributions]
        write_wheel(source, target, distribution, needs)


main()
