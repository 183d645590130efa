"""What the charter's texts are as values: who is bound by what, how texts differ, what law asks.

Nothing here reads the database. Shapes are JSON values as frozen in `Version.content`.
"""
