"""A local Bot API server with a web page of phones. A stranger to the bot: imports nothing else of the project."""
