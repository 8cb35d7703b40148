"""The shop's subjects, reads and writes together; no window, no file formats."""
