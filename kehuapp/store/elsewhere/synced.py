"""Which program synchronises a folder with other computers, by its name and what lies there."""

import contextlib
import os
import re
from collections.abc import Mapping
from pathlib import Path

#: What the folders are called that these programs make, from the beginning to the end of the name.
_NAMES = {
    "Dropbox": r"dropbox( \(.+\))?|dropbox-.*",
    "OneDrive": r"onedrive( - .+)?|onedrive-.*",
    "iCloud Drive": r"com~apple~clouddocs|iclouddrive|icloud drive",
    "Google Drive": r"google ?drive( \(.+\))?|googledrive-.*|my drive|我的雲端硬碟|我的云端硬盘|"
    r"shared drives|共用雲端硬碟|共享云端硬盘",
    "Nextcloud": r"nextcloud\d*|nextcloud-.*|owncloud",
    "Syncthing": r"syncthing",
    "坚果云": r"我的坚果云|坚果云|nutstore( files)?",
    "百度网盘": r"baidusyncdisk|百度网盘同步空间",
    "MEGA": r"mega|megasync",
    "Synology Drive": r"synologydrive|cloudstation",
}
_KNOWN = {name: re.compile(words, re.I) for name, words in _NAMES.items()}
#: What these programs lay into a folder of theirs; in the home folder some keep what they remember.
_MARKS = {
    ".dropbox.cache": "Dropbox",
    ".dropbox": "Dropbox",
    ".stfolder": "Syncthing",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "Nextcloud",
    ".tmp.drivedownload": "Google Drive",
    ".SynologyWorkingDirectory": "Synology Drive",
}
#: Databases of Nextcloud and ownCloud: .sync_0123456789ab.db.
_DATABASE = re.compile(r"\.?_?sync_[0-9a-f]{12}\.db")
_PLACES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")  # variables of Windows
_MOST_IN_A_FOLDER = 500


def synced_by(path: Path, environ: Mapping[str, str] = os.environ, home: Path | None = None) -> str:
    """The program that synchronises the folder of a file, "" where none is known to."""
    home = home or Path.home()
    for name in _PLACES:
        place = environ.get(name, "")
        if place and path.is_relative_to(place):
            return "OneDrive"
    for folder in path.parents:
        for name, words in _KNOWN.items():
            if words.fullmatch(folder.name):
                return name
        if folder != home and (found := _marked(folder)):
            return found
    return ""


def _marked(folder: Path) -> str:
    for name, program in _MARKS.items():
        if os.path.lexists(folder / name):
            return program
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for number, entry in enumerate(entries):
            if number == _MOST_IN_A_FOLDER:
                break
            if _DATABASE.fullmatch(entry.name):
                return "Nextcloud"
    return ""
