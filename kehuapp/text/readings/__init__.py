"""How Chinese characters are read aloud: pinyin, zhuyin, what sounds alike; no search, no order."""
