"""Figures of the charter app; they read and never write."""
