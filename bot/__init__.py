"""Nahbar: folders here are pure, files are the shell. Start reading at handlers/__init__.py and jobs/__init__.py."""
