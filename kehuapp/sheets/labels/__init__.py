"""Address labels and envelopes in millimetres; they read no book."""
