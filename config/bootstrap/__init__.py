"""Set-up and `make` targets, written for the bare Python that is there before any package is.

Only the standard library may be imported here (tests/repo/test_imports.py holds us to it).
"""
