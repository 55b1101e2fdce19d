# SPDX-License-Identifier: GPL-3.0-or-later
"""Fetches npm packages for the recipes, each held against the integrity that npm states for it."""

import base64
import hashlib
import json
import subprocess
import sys
import tarfile
from pathlib import Path


def fetch(package, integrity, folder):
    """Fetches a package with the ordinary npm client; returns the opened archive if its hash is the pinned one."""
    packed = subprocess.run(['npm', 'pack', '--silent', '--pack-destination', folder, package],
                            check=True, stdout=subprocess.PIPE, text=True, cwd=folder)
    archive = Path(folder) / packed.stdout.split()[-1]
    found = 'sha512-' + base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
    if found != integrity:
        sys.exit(f'{package}: the archive has integrity {found}, expected {integrity}')
    return tarfile.open(archive)


def read_json(archive, path):
    return json.load(archive.extractfile('package/' + path))
