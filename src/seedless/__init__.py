"""seedless: instruction-tuning datasets from nothing but a model and a map of human knowledge."""

__version__ = "0.1.0"
