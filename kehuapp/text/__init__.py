"""Pure functions on text: phones, names, pinyin, html, dates in words; no files of the user, no database."""
