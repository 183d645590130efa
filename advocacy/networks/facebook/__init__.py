"""Facebook: pages of companies. Nobody posts to personal profiles by a program since 2018."""
