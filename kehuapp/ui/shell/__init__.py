"""The window itself: frame, bars, menus, start and end."""
