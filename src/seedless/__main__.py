"""`python -m seedless` is the console script."""

from seedless.cli import main

main()
