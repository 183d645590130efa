"""Every board there is, by its key; see `figures.Board`."""

from advocacy.reports import engagement, growth, reach_charts
from advocacy.reports.figures import Board

BOARDS: dict[str, Board] = {
    board.key: board for board in (reach_charts.BOARD, growth.BOARD, engagement.BOARD)
}
