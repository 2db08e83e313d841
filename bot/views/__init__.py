"""Values to replies: text and buttons."""
