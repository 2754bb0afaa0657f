"""What is done to text and needs no model: one form, words, particles; near duplicates live in `seedless.text.near`."""

from seedless.text.normalise import normalised
from seedless.text.words import words

__all__ = ["normalised", "words"]
