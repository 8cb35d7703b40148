"""Where words are in a document, in whichever script and case they were written; no widgets."""

from PySide6.QtGui import QTextCursor, QTextDocument

from kehuapp.text.folding import fold, fold_places

MOST = 500  # places that are told


def find_words(document: QTextDocument, words: list[str]) -> list[QTextCursor]:
    """Every place where one of the folded words is, as a selection, paragraph by paragraph."""
    found: list[QTextCursor] = []
    block = document.begin() if words else document.end()
    while block.isValid() and len(found) < MOST:
        text, places = fold_places(block.text())
        for word in words:
            at = text.find(word)
            while at >= 0:
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + places[at][0])
                end = block.position() + places[at + len(word) - 1][1]
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                found.append(cursor)
                at = text.find(word, at + len(word))
        block = block.next()
    return found


def folded_words(typed: str) -> list[str]:
    """What somebody typed as the words to look for."""
    return fold(typed).split()
