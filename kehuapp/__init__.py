"""The customer book of a small shop; this file holds the version and nothing else."""

__version__ = "0.1.0"
