"""Copytaster reads many news accounts of one event and reconciles them."""

__version__ = "0.1.0"
