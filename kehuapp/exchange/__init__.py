"""Files in and out; the only home of vobject and csv; no window."""
