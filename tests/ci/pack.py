"""Packs the program for a release: one archive for a system, the same bytes for the same program."""

import argparse
import gzip
import io
import re
import sys
import tarfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BESIDE = ["LICENSE", "README.md"]


def version() -> str:
    return re.search(r'^version = "(.+)"$', (ROOT / "Cargo.toml").read_text("utf-8"), re.MULTILINE).group(1)


def zipped(files: list[tuple[str, bytes, int]]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content, mode in files:
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = (0o100000 | mode) << 16
            archive.writestr(entry, content)
    return out.getvalue()


def tarred(files: list[tuple[str, bytes, int]]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name, content, mode in files:
            entry = tarfile.TarInfo(name)
            entry.size, entry.mode = len(content), mode
            archive.addfile(entry, io.BytesIO(content))
    return gzip.compress(out.getvalue(), mtime=0)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    for name in ["--tag", "--system", "--from", "--to"]:
        options.add_argument(name, required=True)
    given = vars(options.parse_args())
    if given["tag"] != f"v{version()}":
        sys.exit(f"the tag is {given['tag']}, and Cargo.toml says {version()}")
    windows = given["system"].startswith("windows")
    program = "ivp.exe" if windows else "ivp"
    folder = f"ivp-{version()}-{given['system']}"
    files = [(f"{folder}/{program}", (Path(given["from"]) / program).read_bytes(), 0o755)]
    files += [(f"{folder}/{name}", (ROOT / name).read_bytes(), 0o644) for name in BESIDE]
    to = Path(given["to"])
    to.mkdir(parents=True, exist_ok=True)
    name, content = (f"{folder}.zip", zipped(files)) if windows else (f"{folder}.tar.gz", tarred(files))
    (to / name).write_bytes(content)
    print(to / name)


main()
