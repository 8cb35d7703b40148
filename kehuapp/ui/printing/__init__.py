"""Paints forms in millimetres on preview, printer and PDF; the forms are made in `sheets`."""
