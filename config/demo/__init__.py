"""The demo company Hexalia: its texts (TOML, French and English), its people, its audiences.

Data only, and pure functions over it: each app's `demo` module makes rows of it.
"""
