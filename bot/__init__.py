"""Nahbar: folders here are pure, files are the shell. Start reading at handlers/__init__.py and jobs/__init__.py."""

import gc

_OBJECTS_BETWEEN_LOOKS = 20_000

# Importing builds some hundred thousand objects that all stay: the usual 700 cost a tenth of a start.
gc.set_threshold(_OBJECTS_BETWEEN_LOOKS)
