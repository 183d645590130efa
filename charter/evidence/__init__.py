"""What goes into a pack of evidence beside the records: the verifier, the page around a text, the
template of the printed edition. `verifier.py` runs alone, anywhere, without this service.
"""
