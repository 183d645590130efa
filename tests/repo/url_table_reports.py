"""Addresses of reports: see url_table."""

REPORTS = """\
GET  advocacy:engagement_stated          | sign-in | 403 | lead=200
POST advocacy:engagement_stated          | sign-in | 403 | lead=422 newcomer=403
GET  short_link(unknown)                 | 404     | 404 |
POST advocacy:shorten                    | sign-in | 422 | newcomer=403
GET  advocacy:shorten                    | sign-in | 405 |
POST short_link(unknown)                 | 405     | 405 |
GET  advocacy:visibility                 | sign-in | 200 |
GET  advocacy:visibility?span=all        | sign-in | 200 |
POST advocacy:visibility                 | sign-in | 405 | newcomer=403
GET  advocacy:visibility_table           | sign-in | 200 |
GET  advocacy:visibility_pdf(french)     | sign-in | 200 |
GET  advocacy:visibility_pdf(unknown)    | sign-in | 404 |
GET  advocacy:reach                      | sign-in | 200 |
GET  advocacy:adoption                   | sign-in | 200 |
GET  advocacy:forecast                   | sign-in | 200 |
GET  advocacy:own_forecast               | sign-in | 200 |
GET  advocacy:journey                    | sign-in | 200 |
POST advocacy:journey_enter              | sign-in | 403 | lead=302
GET  advocacy:journey_plan(phase)        | sign-in | 403 | lead=200
POST advocacy:journey_plan(phase)        | sign-in | 403 | lead=422
GET  advocacy:journey_plan(unknown)      | sign-in | 404 |
POST advocacy:journey_put_back(plan)     | sign-in | 403 | lead=302
GET  advocacy:subscriptions              | sign-in | 200 |
POST advocacy:subscriptions              | sign-in | 422 | newcomer=403
POST advocacy:subscription_pause(subscription)  | sign-in | 404 | newcomer=403 author=302
POST advocacy:subscription_remove(subscription) | sign-in | 404 | author=302
GET  advocacy:subscription_stop(stop)    | 200     | 200 |
POST advocacy:subscription_stop(stop)    | 200     | 200 |
GET  advocacy:subscription_stop(unknown) | 404     | 404 |
GET  advocacy:summary                    | sign-in | 200 |
GET  advocacy:summary_tile               | sign-in | 200 |
GET  advocacy:summary_pdf(french)        | sign-in | 200 |
GET  advocacy:summary_pdf(unknown)       | sign-in | 404 |
GET  advocacy:explore                    | sign-in | 200 |
GET  advocacy:explore?unit=nowhere       | sign-in | 200 |
GET  advocacy:board_file(reach_board months xlsx)?unit=nowhere | sign-in | 422 |
GET  advocacy:board(reach_board)         | sign-in | 200 |
GET  advocacy:board(unknown)             | sign-in | 404 |
GET  advocacy:board_file(reach_board unknown xlsx) | sign-in | 404 |
GET  api:report(reach_board)             | 401     | 200 |
GET  api:report(unknown)                 | 401     | 404 |
GET  advocacy:reach_table                | sign-in | 200 |"""
