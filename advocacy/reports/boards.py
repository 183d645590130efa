"""Every board there is, by its key; see `figures.Board`."""

from advocacy.reports import engagement, growth, overlap, reach_charts
from advocacy.reports.figures import Board

ALL = (reach_charts.BOARD, growth.BOARD, engagement.BOARD, overlap.BOARD)
BOARDS: dict[str, Board] = {board.key: board for board in ALL}
