"""Pure functions on text: phones, names, pinyin, html, dates in words; no files, no database."""
