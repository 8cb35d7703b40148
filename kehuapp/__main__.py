"""Where the program begins: hands over to the command line and does nothing else."""

import sys

from kehuapp.cli import main

if __name__ == "__main__":
    sys.exit(main())
