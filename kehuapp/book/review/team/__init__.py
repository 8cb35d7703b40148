"""The talk with each colleague: its figures, what is said of them, who stands behind them."""
