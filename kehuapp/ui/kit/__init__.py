"""Parts of windows that know no book: looks, forms, layouts, lists of widgets."""
