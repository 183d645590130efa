"""Until when somebody must have looked, in the working time of the author's unit."""

from datetime import timedelta

from config.kernel.working_time import WORKING_DAY

URGENT = timedelta(minutes=30)
LIGHT = timedelta(hours=4)
FOUR_EYES = WORKING_DAY
# A late case stays on the desk, for the lead; after five more working days it expires unsent.
EXPIRY_AFTER = 5 * WORKING_DAY
