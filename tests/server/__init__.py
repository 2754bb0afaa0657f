"""Tests against a real server that is not ours: llama.cpp's own, with a model of random numbers."""
