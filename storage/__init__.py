"""All SQL. One module per noun, functions `verb(db, ...)` that return frozen values; Store and Transaction lead in."""

from storage.store import Committed, DamagedError, NotSavedError, StorageError, Store
from storage.transaction import Transaction

__all__ = ["Committed", "DamagedError", "NotSavedError", "StorageError", "Store", "Transaction"]
