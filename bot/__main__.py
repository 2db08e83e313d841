"""python -m bot VERB"""

from bot.cli import main

main()
