"""Shows a chart of `sheets/charts`: painted, read by keys, or as its table; no figures are made.

A page makes a `ChartCard` (title, "How is this counted?", the chart) or, where it has a head of its
own, a `ChartView`, gives it a chart with `show_chart`, and follows `opened` (customers to show) and
`save_requested` (its table, which the floor above writes).
"""
