"""Where the program begins: the window alone is opened at once, all else is the command line's."""

import sys


def main() -> int:
    """Run the program; returns the exit status."""
    match sys.argv[1:]:
        case []:  # as nearly always, and then the words of all commands can stay unread
            from kehuapp.app import run

            return run()
        case ["--in-tray"]:  # as at login
            from kehuapp.app import run

            return run(in_tray=True)
        case ["--book", file] if not file.startswith("-"):
            from pathlib import Path

            from kehuapp.app import run

            return run(Path(file))
    from kehuapp.cli import main as run_command

    return run_command()


if __name__ == "__main__":
    sys.exit(main())
