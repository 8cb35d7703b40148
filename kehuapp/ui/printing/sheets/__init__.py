"""The windows of the visit sheet: its preview with size and template, and its templates."""
