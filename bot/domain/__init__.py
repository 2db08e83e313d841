"""Values and rules. Nothing here does I/O; `now` is always passed in."""
