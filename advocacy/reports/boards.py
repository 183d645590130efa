"""Every board there is, by its key; see `figures.Board`."""

from advocacy.reports import (
    adoption_charts,
    engagement,
    growth,
    journey,
    overlap,
    reach_charts,
    review_load,
)
from advocacy.reports.figures import Board

ALL = (
    reach_charts.BOARD,
    growth.BOARD,
    engagement.BOARD,
    overlap.BOARD,
    adoption_charts.BOARD,
    review_load.BOARD,
    journey.BOARD,
)
BOARDS: dict[str, Board] = {board.key: board for board in ALL}
