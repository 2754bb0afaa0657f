"""Ways to reach a model: the OpenAI-compatible adapter, the wrappers around any Model, the simulated model."""
