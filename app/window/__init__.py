"""The window around the pages: navigation, transport, menus, status bar, dialogs."""
