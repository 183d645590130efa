"""Addresses of branded accounts; how to read it stands in `url_table`."""

BRANDED = """
GET  advocacy:branded_ask                | sign-in | 200 |
POST advocacy:branded_ask                | sign-in | 422 | newcomer=403
GET  advocacy:branded(branded)           | sign-in | 404 | author=200
POST advocacy:branded_withdraw(branded)  | sign-in | 404 | author=302
POST advocacy:branded_terms(branded)     | sign-in | 404 | newcomer=403 author=302
POST advocacy:branded_return(branded)    | sign-in | 404 | author=302
POST advocacy:branded_step(guided step)  | sign-in | 404 | author=302
POST advocacy:branded_text(branded)      | sign-in | 404 | newcomer=403 author=422
POST advocacy:branded_look(branded)      | sign-in | 404 | author=302
POST advocacy:branded_put_right(branded) | sign-in | 404 | author=302
GET  advocacy:branded_picture(branded avatar) | sign-in | 404 | author=200
GET  advocacy:branded_picture(branded unknown) | sign-in | 404 |
GET  branded_accounts | sign-in | sign-in | @staff=refused lead hr admin=200
GET  branded_colours | sign-in | sign-in | @staff=refused lead=200
POST branded_colours | sign-in | sign-in | @staff=refused lead=422
GET  branded_card(branded) | sign-in | sign-in | @staff=refused lead hr admin=200
GET  branded_card(nobody) | sign-in | sign-in | @staff=refused lead hr admin=404
GET  branded_image(branded banner) | sign-in | sign-in | @staff=refused lead hr admin=200
POST branded_act(branded approve) | sign-in | sign-in | @staff=refused lead hr admin=302
POST branded_act(branded refuse) | sign-in | sign-in | @staff=refused lead hr admin=422
POST branded_act(branded unknown) | sign-in | sign-in | @staff=refused lead hr admin=404
POST branded_tick(guided step) | sign-in | sign-in | @staff=refused lead hr admin=302
"""
