"""The windows for files in and out: what a file would bring, shown before it is written."""
