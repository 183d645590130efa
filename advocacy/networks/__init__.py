"""Social networks behind small ports: pure asyncio, no ORM, no settings, no retries.

`catalogue` says which networks exist, `ports` what one may be able to do, `types` what
goes in and comes out, `errors` the eleven ways it can go wrong.
"""
