"""A wall in memory, with the ways a wall can refuse."""

from datetime import datetime

from advocacy.networks.ports import WallEntry, WallError, WallFault, WallReceipt
from advocacy.networks.types import AccountReading, PostReading

PAGE = 100


class MemoryWall:
    """Keeps entries in a dict. `fault` is raised by the next call; `lost` after the next put."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], WallEntry] = {}
        self.follower_ids: list[str] = []
        self.fault: WallFault | None = None
        self.retry_at: datetime | None = None
        self.lost = False

    async def put(self, entry: WallEntry) -> WallReceipt:
        self._refuse()
        kept = self.entries.setdefault((entry.account, entry.key), entry)
        if self.lost:
            self.lost = False
            raise WallError(WallFault.NO_ANSWER)
        return _receipt(kept)

    async def get(self, account: str, key: str) -> WallReceipt | None:
        self._refuse()
        kept = self.entries.get((account, key))
        return _receipt(kept) if kept else None

    async def remove(self, account: str, key: str) -> None:
        self._refuse()
        self.entries.pop((account, key), None)

    async def account_reading(self, account: str) -> AccountReading:
        self._refuse()
        return AccountReading()

    async def post_reading(self, account: str, key: str) -> PostReading:
        self._refuse()
        if (account, key) not in self.entries:
            raise WallError(WallFault.NO_ENTRY)
        return PostReading()

    async def follower_page(self, account: str, after: str) -> tuple[str, ...]:
        self._refuse()
        return tuple(one for one in sorted(self.follower_ids) if one > after)[:PAGE]

    def _refuse(self) -> None:
        fault, self.fault = self.fault, None
        if fault:
            raise WallError(fault, retry_at=self.retry_at)


def _receipt(entry: WallEntry) -> WallReceipt:
    return WallReceipt(entry.digest, f"/wall/{entry.account}/{entry.key}/")
