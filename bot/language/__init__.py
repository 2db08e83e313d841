"""Text to meaning: pure, deterministic, no model and no network."""
