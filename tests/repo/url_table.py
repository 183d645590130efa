"""Every address of ours, and what each person gets there. One line, one request:

    METHOD name(things)?query | anonymous | everybody else | except

"sign-in" is a redirect to the sign-in page, "refused" the admin's way of saying no: back to its
front page, with a message. A word in brackets is a thing of `url_world`; all of them belong to the
author. In the last column people come before "=", what they get after it, and what is written
later wins. `newcomer` has not read the charter; `superuser` has no role here.
"""

from tests.repo.url_table_branded import BRANDED
from tests.repo.url_table_reports import REPORTS

GROUPS = {
    # Those Wagtail's admin lets in; what they find there is another matter.
    "@staff": "moderator elsewhere lead hr legal admin auditor superuser cell",
    "@desk": "moderator elsewhere lead legal",
    # Those who review the author's unit.
    "@near": "moderator lead",
}

TABLE = f"""
{BRANDED}
{REPORTS}
GET  front_door                          | sign-in | 302 |
GET  healthz                             | 503     | 503 |
GET  theme                               | 200     | 200 |
GET  bluesky_client                      | 404     | 404 |
GET  link_callback(practice)             | sign-in | 302 |
GET  link_callback(unknown)              | sign-in | 404 |
POST link_withdrawn(practice)            | 404     | 404 |
GET  withdrawn(unknown)                  | 404     | 404 |
GET  ui                                  | sign-in | 200 |
GET  home                                | sign-in | 200 |
GET  contacts                            | sign-in | 200 |
POST contact_verify(nobody)              | sign-in | 403 | hr legal lead=302
GET  search?q=charte                     | sign-in | 200 |
GET  glossary                            | sign-in | 200 |
GET  companions                          | sign-in | 200 |
GET  feed                                | sign-in | 200 |
GET  feed?key=wrong                      | 404     | 404 |
GET  feed_address                        | sign-in | 200 |
POST feed_address                        | sign-in | 200 |
POST feed_revoke                         | sign-in | 302 |
GET  tokens                              | sign-in | 200 |
POST tokens                              | sign-in | 200 |
POST token_revoke(nobody)                | sign-in | 302 |

GET  charter:read                        | sign-in | 200 |
GET  charter:acknowledge                 | sign-in | 200 | newcomer=302
POST charter:acknowledge                 | sign-in | 302 |
GET  charter:versions                    | sign-in | 200 |
GET  charter:version(edition)            | sign-in | 200 |
GET  charter:version(nobody)             | sign-in | 404 |
GET  charter:layer_version(text edition) | sign-in | 200 |
GET  charter:layer_version(unknown edition) | sign-in | 404 |
GET  charter:compare                     | sign-in | 200 |
GET  charter:audience                    | sign-in | 403 | hr legal lead auditor=200
GET  charter:audience?show=1             | sign-in | 403 | hr legal lead auditor=200
GET  charter:tile                        | sign-in | 200 |
GET  charter:coverage                    | sign-in | 403 | hr legal lead auditor=200
GET  charter:coverage_csv                | sign-in | 403 | hr auditor=200
GET  charter:campaign(campaign)          | sign-in | 403 | hr legal lead auditor=200
GET  charter:campaign(nobody)            | sign-in | 403 | hr legal lead auditor=404
GET  charter:campaign_csv(campaign)      | sign-in | 403 | hr auditor=200
GET  charter:rule_overrides              | sign-in | 403 | hr legal lead auditor representative=200
GET  charter:refuse                      | sign-in | 302 | newcomer=200
POST charter:refuse                      | sign-in | 302 | newcomer=422
GET  charter:ask                         | sign-in | 200 |
POST charter:ask                         | sign-in | 422 |
GET  charter:questions                   | sign-in | 200 |
GET  charter:answers                     | sign-in | 403 | hr legal lead=200
GET  charter:question(question)          | sign-in | 404 | author hr legal lead=200
POST charter:question(question)          | sign-in | 404 | author hr legal lead=422
POST charter:question_close(question)    | sign-in | 404 | author hr legal lead=302
GET  charter:faq                         | sign-in | 200 |
GET  charter:faq_publish(question)       | sign-in | 404 | hr legal lead=200
POST charter:faq_publish(question)       | sign-in | 404 | hr legal lead=422
POST charter:faq_withdraw(entry)         | sign-in | 404 | hr legal lead=302
GET  charter:paper                       | sign-in | 403 | hr legal=200
GET  charter:paper_enter                 | sign-in | 403 | hr=200
POST charter:paper_enter                 | sign-in | 403 | hr=422
POST charter:paper_decide(sheet)         | sign-in | 404 | newcomer hr legal=302
GET  charter:paper_scan(sheet)           | sign-in | 404 | newcomer hr legal=200
GET  charter:lessons                     | sign-in | 200 |
GET  charter:lessons_tile                | sign-in | 200 |
GET  charter:learning                    | sign-in | 403 | hr lead=200
GET  charter:lesson(lesson)              | sign-in | 200 |
GET  charter:lesson(unknown)             | sign-in | 404 |
POST charter:lesson(lesson)              | sign-in | 302 |
GET  charter:lesson_result(lesson)       | sign-in | 302 | author=200
GET  charter:evidence                    | sign-in | 200 |
GET  charter:evidence_mine               | sign-in | 200 |
GET  charter:evidence_version(version)   | sign-in | 403 | hr legal auditor=200
GET  charter:evidence_version(nobody)    | sign-in | 404 |
GET  charter:evidence_campaign(nobody)   | sign-in | 404 |
GET  charter:evidence_person(person)     | sign-in | 404 | hr legal auditor=200
GET  charter:evidence_record(record)     | sign-in | 404 | author hr legal auditor=200
GET  charter:version_pdf(version french) | sign-in | 200 |
GET  charter:version_pdf(nobody french)  | sign-in | 404 |
GET  charter:my_pdf(french)              | sign-in | 200 |
GET  charter:my_pdf(unknown)             | sign-in | 404 |
GET  picture(nobody)                     | sign-in | 404 |

GET  advocacy:compose                    | sign-in | 200 | newcomer=302
GET  advocacy:compose(draft)             | sign-in | 404 | newcomer=302 author=200
GET  advocacy:compose(post)              | sign-in | 404 | newcomer=302 author=302
POST advocacy:compose                    | sign-in | 422 | newcomer=403
POST advocacy:save                       | sign-in | 200 | newcomer=403
POST advocacy:advice                     | sign-in | 200 | newcomer=403
GET  advocacy:save                       | sign-in | 405 |
GET  advocacy:advice                     | sign-in | 405 |
POST advocacy:image_add                  | sign-in | 200 | newcomer=403
POST advocacy:image_remove(draft picture)| sign-in | 404 | newcomer=403 author=302
GET  advocacy:posts                      | sign-in | 200 |
GET  advocacy:post(post)                 | sign-in | 404 | author=200
GET  advocacy:record                     | sign-in | 200 |
GET  advocacy:own_answers                | sign-in | 200 |
GET  advocacy:appeal(post)               | sign-in | 404 | author=302
POST advocacy:appeal(post)               | sign-in | 404 | author=422
POST advocacy:appeal_withdraw(post)      | sign-in | 404 | author=302
POST advocacy:send_again(post)           | sign-in | 404 | newcomer=403 author=302
POST advocacy:withdraw(post)             | sign-in | 404 | author=302
POST advocacy:reopen(post)               | sign-in | 404 | newcomer=403 author=302
POST advocacy:discard(draft)             | sign-in | 404 | author=302
POST advocacy:restore(draft)             | sign-in | 404 | newcomer=403 author=302
POST advocacy:copy(post)                 | sign-in | 404 | newcomer=403 author=302
POST advocacy:look_again(delivery)       | sign-in | 404 | author=302
POST advocacy:try_again(delivery)        | sign-in | 404 | newcomer=403 author=302
POST advocacy:remove_own(delivery)       | sign-in | 404 | author=302
POST advocacy:removal_press(removal)     | sign-in | 404 | author=302
POST advocacy:removal_by_hand(removal)   | sign-in | 404 | author=302
POST advocacy:removal_look(removal)      | sign-in | 404 | author=302
POST advocacy:removal_decline(removal)   | sign-in | 404 | author=422
POST advocacy:removal_keep(removal)      | sign-in | 404 | author=302
GET  advocacy:departures                 | sign-in | 403 | hr admin=200
GET  advocacy:departure(person)          | sign-in | 403 | hr admin=200
POST advocacy:departure_move(person)     | sign-in | 403 | hr admin=302
POST advocacy:departure_leave(person)    | sign-in | 403 | hr admin=302
GET  api:departure(person)               | 401     | 403 | hr admin=404
POST api:departures                      | 401     | 403 | hr admin=400
GET  advocacy:accounts                   | sign-in | 200 |
GET  advocacy:connect(practice)          | sign-in | 200 | newcomer=302
GET  advocacy:connect(bluesky)           | sign-in | 200 | newcomer=302
GET  advocacy:connect(unknown)           | sign-in | 404 | newcomer=302
POST advocacy:connect(practice)          | sign-in | 422 | newcomer=403
GET  advocacy:leave(practice unknown)    | sign-in | 302 |
GET  advocacy:choose(practice unknown)   | sign-in | 302 |
POST advocacy:relink(account)           | sign-in | 404 | newcomer=403 author=302
GET  advocacy:unlink(account)            | sign-in | 404 | author=200
POST advocacy:unlink(account)            | sign-in | 404 | author=302
POST advocacy:followers(account)         | sign-in | 404 | author=302
POST advocacy:account_company(account)   | sign-in | 404 | author=302
GET  advocacy:wall                       | sign-in | 200 |
GET  advocacy:wall_post(handle key)      | sign-in | 200 |
GET  advocacy:media(sha256)              | sign-in | 404 | author=200
GET  advocacy:tile                       | sign-in | 200 |
GET  advocacy:networks                   | sign-in | 403 | @desk admin auditor=200
GET  advocacy:audience_keys              | sign-in | 403 | legal admin auditor=200
POST advocacy:audience_key_rotate        | sign-in | 403 | legal admin auditor=302
POST advocacy:audience_key_ask(nobody)   | sign-in | 403 | legal admin auditor=422
POST advocacy:audience_key_agree(nobody) | sign-in | 403 | legal admin auditor=302
POST advocacy:audience_key_drop(nobody)  | sign-in | 403 | legal admin auditor=302
GET  advocacy:calendar                   | sign-in | 200 |
GET  advocacy:backlog                    | sign-in | 403 | @desk cell=200
POST advocacy:freeze_preview             | sign-in | 403 | @desk cell=200

GET  moderation:tile                     | sign-in | 200 |
GET  moderation:trust                    | sign-in | 200 |
POST moderation:contest                  | sign-in | 422 |
POST moderation:contest_withdraw(contest)| sign-in | 404 | author=302
GET  moderation:fairness                 | sign-in | 200 |
GET  moderation:notices                  | sign-in | 200 |
GET  moderation:notices_count            | sign-in | 200 |
POST moderation:notices_read             | sign-in | 302 |
GET  moderation:notice_choices           | sign-in | 200 |
POST moderation:notice_choices           | sign-in | 422 |
GET  moderation:notice_open(notice)      | sign-in | 404 | author=302
GET  moderation:unsubscribe(unknown)     | 404     | 404 |
POST moderation:unsubscribe(unknown)     | 404     | 404 |
GET  desk:queue | sign-in | sign-in | @staff=refused @desk cell=200
POST desk:next | sign-in | sign-in | @staff=refused @desk cell=302
GET  desk:present | sign-in | sign-in | @staff=refused @desk cell=200
POST desk:undo | sign-in | sign-in | @staff=refused @desk cell=302
POST desk:approve_many | sign-in | sign-in | @staff=refused @desk cell=302
GET  desk:keys | sign-in | sign-in | @staff=refused @desk cell=200
POST desk:keys | sign-in | sign-in | @staff=refused @desk cell=422
GET  desk:case(case) | sign-in | sign-in | @staff=refused @desk cell=404 @near=200
GET  desk:case(grave) | sign-in | sign-in | @staff=refused @desk=200 elsewhere=404 cell=404
GET  desk:case(nobody) | sign-in | sign-in | @staff=refused @desk cell=404
POST desk:claim(case) | sign-in | sign-in | @staff=refused @desk cell=404 @near=200
POST desk:heartbeat(case) | sign-in | sign-in | @staff=refused @desk cell=404 @near=200
POST desk:release(case) | sign-in | sign-in | @staff=refused @desk cell=404 @near=200
POST desk:decide(case) | sign-in | sign-in | @staff=refused @desk cell=404 @near=422
POST desk:mark(finding) | sign-in | sign-in | @staff=refused @desk cell=404 @near=302
POST desk:decide(grave) | sign-in | sign-in | @staff=refused @desk=422 elsewhere=404 cell=404
GET  desk:checks | sign-in | sign-in | @staff=refused moderator elsewhere lead=200
GET  desk:check(check) | sign-in | sign-in | @staff=refused elsewhere=404 @near=200
GET  desk:check(nobody) | sign-in | sign-in | @staff=refused elsewhere @near=404
POST desk:check_decide(check) | sign-in | sign-in | @staff=refused elsewhere=404 @near=422
GET  desk:contests | sign-in | sign-in | @staff=refused lead=200
GET  desk:contest(contest) | sign-in | sign-in | @staff=refused lead=200
GET  desk:contest(nobody) | sign-in | sign-in | @staff=refused lead=404
POST desk:contest(contest) | sign-in | sign-in | @staff=refused lead=422
GET  supervision:procedures | sign-in | sign-in | @staff=refused legal lead auditor=200
GET  supervision:version(first) | sign-in | sign-in | @staff=refused legal lead auditor=200
GET  supervision:version(nobody) | sign-in | sign-in | @staff=refused legal lead auditor=404
GET  supervision:changes(first) | sign-in | sign-in | @staff=refused legal lead auditor=200
GET  supervision:sampling | sign-in | sign-in | @staff=refused legal lead auditor=200
GET  supervision:sampling(month) | sign-in | sign-in | @staff=refused legal lead auditor=200
GET  supervision:sampling(unknown) | sign-in | sign-in | @staff=refused legal lead auditor=404
GET  supervision:regimes | sign-in | sign-in | @staff=refused legal lead=200
POST supervision:regimes | sign-in | sign-in | @staff=refused legal lead=422
POST supervision:regime_confirm(regime) | sign-in | sign-in | @staff=refused legal lead=302
POST supervision:regime_decline(regime) | sign-in | sign-in | @staff=refused legal lead=302
GET  desk:appeals | sign-in | sign-in | @staff=refused lead legal=200
GET  desk:appeal(appeal) | sign-in | sign-in | @staff=refused lead legal=200
GET  desk:appeal(nobody) | sign-in | sign-in | @staff=refused lead legal=404
POST desk:appeal_claim(appeal) | sign-in | sign-in | @staff=refused lead legal=200
POST desk:appeal_heartbeat(appeal) | sign-in | sign-in | @staff=refused lead legal=200
POST desk:appeal_release(appeal) | sign-in | sign-in | @staff=refused lead legal=200
POST desk:appeal_decide(appeal) | sign-in | sign-in | @staff=refused lead legal=422
GET  desk:freeze | sign-in | sign-in | @staff=refused @desk=200
POST desk:freeze | sign-in | sign-in | @staff=refused @desk=422
POST desk:freeze_ask(hold) | sign-in | sign-in | @staff=refused @desk=302
POST desk:freeze_keep(hold) | sign-in | sign-in | @staff=refused @desk=302
POST desk:freeze_release(hold) | sign-in | sign-in | @staff=refused @desk=302
POST desk:freeze_confirm(hold) | sign-in | sign-in | @staff=refused @desk=302
GET  desk:crisis | sign-in | sign-in | @staff=refused @desk=200 cell=200
POST desk:crisis_note | sign-in | sign-in | @staff=refused @desk=422 cell=422
GET  desk:statement | sign-in | sign-in | @staff=refused lead legal cell=200
POST desk:statement | sign-in | sign-in | @staff=refused lead legal cell=422
GET  desk:statement(statement) | sign-in | sign-in | @staff=refused lead legal cell=200
GET  desk:statement(nobody) | sign-in | sign-in | @staff=refused lead legal cell=404
POST desk:statement_approve(wording) | sign-in | sign-in | @staff=refused lead legal cell=302
POST desk:statement_drop(wording) | sign-in | sign-in | @staff=refused lead legal cell=302
GET  desk:replies | sign-in | sign-in | @staff=refused lead legal=200
GET  desk:reply_new(left) | sign-in | sign-in | @staff=refused lead legal=200
GET  desk:reply_new(case) | sign-in | sign-in | @staff=refused lead legal=404
GET  desk:reply_new(nobody) | sign-in | sign-in | @staff=refused lead legal=404
POST desk:reply_new(left) | sign-in | sign-in | @staff=refused lead legal=422
POST desk:reply_new(case) | sign-in | sign-in | @staff=refused lead legal=404
GET  desk:reply(reply) | sign-in | sign-in | @staff=refused lead legal=200
POST desk:reply(reply) | sign-in | sign-in | @staff=refused lead legal=422
GET  desk:reply(statement) | sign-in | sign-in | @staff=refused lead legal=404
GET  desk:statement(reply) | sign-in | sign-in | @staff=refused lead legal cell=404
POST desk:reply_approve(answered) | sign-in | sign-in | @staff=refused lead legal=302
POST desk:reply_drop(answered) | sign-in | sign-in | @staff=refused lead legal=302
POST desk:statement_approve(answered) | sign-in | sign-in | @staff=refused lead legal cell=404
GET  published | sign-in | sign-in | @staff=refused @desk=200
GET  published_post(out) | sign-in | sign-in | @staff=refused @near legal=200 elsewhere=404
POST published_post(out) | sign-in | sign-in | @staff=refused @near legal=422 elsewhere=404
GET  published_post(delivery) | sign-in | sign-in | @staff=refused @desk=404
POST removal_confirm(removal) | sign-in | sign-in | @staff=refused @near legal=302 elsewhere=404
POST removal_drop(removal) | sign-in | sign-in | @staff=refused @near legal=302 elsewhere=404
POST removal_look(removal) | sign-in | sign-in | @staff=refused @near legal=302 elsewhere=404
GET  supervision:agreement | sign-in | sign-in | @staff=refused legal lead auditor=200
GET  supervision:agreement(long_ago) | sign-in | sign-in | @staff=refused legal lead auditor=200
GET  supervision:agreement(unknown) | sign-in | sign-in | @staff=refused legal lead auditor=404
GET  sending | sign-in | sign-in | @staff=refused lead admin=200
GET  desk:webhooks | sign-in | sign-in | @staff=refused lead=200
POST desk:webhooks | sign-in | sign-in | @staff=refused lead=422
POST desk:webhook_trial(room) | sign-in | sign-in | @staff=refused lead=302
POST desk:webhook_trial(elsewhere_room) | sign-in | sign-in | @staff=refused lead=404
POST desk:webhook_remove(room) | sign-in | sign-in | @staff=refused lead=302
POST desk:webhook_remove(elsewhere_room) | sign-in | sign-in | @staff=refused lead=404
GET  desk:ledger | sign-in | sign-in | @staff=refused auditor admin=200

GET  cms_coverage | sign-in | sign-in | @staff=refused hr legal lead auditor=200
GET  cms_bring_clauses(english) | sign-in | sign-in | @staff=refused hr legal superuser=200
POST cms_bring_clauses(english) | sign-in | sign-in | @staff=refused hr legal superuser=302

GET  charter_rules:clause(clause) | sign-in | sign-in | @staff=403 hr legal lead auditor=200
GET  charter_rules:new(clause)?type=respect.insult | sign-in | sign-in | @staff=403 legal lead=200
POST charter_rules:new(clause)?type=respect.insult | sign-in | sign-in | @staff=403 legal lead=200
GET  charter_rules:revise(rule) | sign-in | sign-in | @staff=403 legal lead=200
GET  charter_rules:activate(proposed) | sign-in | sign-in | @staff=403 legal lead=200
POST charter_rules:activate(proposed) | sign-in | sign-in | @staff=403 legal lead=302
GET  charter_rules:retire(active) | sign-in | sign-in | @staff=403 legal lead=200
POST charter_rules:retire(active) | sign-in | sign-in | @staff=403 legal lead=302
GET  charter_rules:exemptions(rule) | sign-in | sign-in | @staff=403 hr legal lead auditor=200
POST charter_rules:exemptions(rule) | sign-in | sign-in | @staff=403 legal lead=422
POST charter_rules:exemption_grant(spared) | sign-in | sign-in | @staff=403 legal lead=302
POST charter_rules:exemption_revoke(spared) | sign-in | sign-in | @staff=403 legal lead=302

GET  rules:index | sign-in | sign-in | @staff=refused hr legal lead auditor=200
GET  rules:health | sign-in | sign-in | @staff=refused hr legal lead auditor=200
POST rules:demote(rule) | sign-in | sign-in | @staff=refused legal lead=302
GET  rules:shadow | sign-in | sign-in | @staff=refused hr legal lead auditor=200
POST rules:try | sign-in | sign-in | @staff=refused legal lead=200
GET  rules:backtests(proposed) | sign-in | sign-in | @staff=refused hr legal lead auditor=200
GET  rules:backtests(nobody) | sign-in | sign-in | @staff=refused hr legal lead auditor=404
POST rules:backtests(proposed) | sign-in | sign-in | @staff=refused hr legal lead auditor=302
POST rules:backtest_draft | sign-in | sign-in | @staff=refused legal lead=422
GET  rules:backtest(backtest) | sign-in | sign-in | @staff=refused hr legal lead auditor=200
GET  rules:backtest(nobody) | sign-in | sign-in | @staff=refused hr legal lead auditor=404
POST rules:backtest_cancel(backtest) | sign-in | sign-in | @staff=refused legal lead=302
POST rules:sample_mark(backtest case)|sign-in|sign-in|@staff=refused hr legal auditor=403 lead=302

GET  charter_editions:index | sign-in | sign-in | @staff=403 hr legal lead auditor=200
GET  charter_editions:layer(text) | sign-in | sign-in | @staff=403 hr legal lead auditor=200
GET  charter_editions:layer(unknown) | sign-in | sign-in | @staff=403 hr legal lead auditor=404
GET  charter_editions:edition(version) | sign-in | sign-in | @staff=403 hr legal lead auditor=200
GET  charter_editions:edition(nobody) | sign-in | sign-in | @staff=403 hr legal lead auditor=404
POST charter_editions:record_proof(version)|sign-in|sign-in|@staff=403 hr legal lead auditor=422
POST charter_editions:plan(version) | sign-in | sign-in | @staff=403 hr legal lead auditor=422
POST charter_editions:confirm(version) | sign-in | sign-in | @staff=403 hr legal lead auditor=302
POST charter_editions:unschedule(version) | sign-in | sign-in | @staff=403 hr legal lead auditor=302
POST charter_editions:withdraw(version) | sign-in | sign-in | @staff=403 hr legal lead auditor=302
POST charter_editions:ask_suspension(version)|sign-in|sign-in|@staff=403 hr legal lead auditor=302
POST charter_editions:drop_suspension(version)|sign-in|sign-in|@staff=403 hr legal lead auditor=302
POST charter_editions:suspend(version) | sign-in | sign-in | @staff=403 hr legal lead auditor=302
GET  charter_editions:proof_document(proof)|sign-in|sign-in|@staff=403 hr legal lead auditor=200
POST charter_editions:confirm_proof(proof)|sign-in|sign-in|@staff=403 hr legal lead auditor=302
POST charter_editions:withdraw_proof(proof)|sign-in|sign-in|@staff=403 hr legal lead auditor=302

GET  charter_exemptions:index | sign-in | sign-in | @staff=403 hr legal lead auditor=200
POST charter_exemptions:index | sign-in | sign-in | @staff=403 legal lead=422
POST charter_exemptions:grant(exemption) | sign-in | sign-in | @staff=403 legal lead=302
POST charter_exemptions:revoke(exemption)| sign-in | sign-in | @staff=403 legal lead=302

GET  people:index | sign-in | sign-in | @staff=refused admin superuser=200
GET  people:index_results | sign-in | sign-in | @staff=refused admin superuser=200
GET  people:add | sign-in | sign-in | @staff=refused admin superuser=200
POST people:add | sign-in | sign-in | @staff=refused admin superuser=200
GET  people:edit(person) | sign-in | sign-in | @staff=refused admin superuser=200
POST people:edit(person) | sign-in | sign-in | @staff=refused admin superuser=200
GET  people:delete(person) | sign-in | sign-in | @staff=refused
POST people:delete(person) | sign-in | sign-in | @staff=refused
GET  people:history(person) | sign-in | sign-in | @staff=refused admin superuser=200
GET  people:history_results(person) | sign-in | sign-in | @staff=refused admin superuser=200
GET  people:usage(person) | sign-in | sign-in | @staff=refused admin superuser=200
GET  people:copy(person) | sign-in | sign-in | @staff=refused admin superuser=200
GET  units:index | sign-in | sign-in | @staff=refused admin superuser=200
GET  units:index_results | sign-in | sign-in | @staff=refused admin superuser=200
GET  units:add | sign-in | sign-in | @staff=refused admin superuser=200
POST units:add | sign-in | sign-in | @staff=refused admin superuser=200
GET  units:edit(unit) | sign-in | sign-in | @staff=refused admin superuser=200
POST units:edit(unit) | sign-in | sign-in | @staff=refused admin superuser=200
GET  units:delete(unit) | sign-in | sign-in | @staff=refused
POST units:delete(unit) | sign-in | sign-in | @staff=refused
GET  units:history(unit) | sign-in | sign-in | @staff=refused admin superuser=200
GET  units:history_results(unit) | sign-in | sign-in | @staff=refused admin superuser=200
GET  units:usage(unit) | sign-in | sign-in | @staff=refused admin superuser=200
GET  units:copy(unit) | sign-in | sign-in | @staff=refused admin superuser=200
GET  roles:index | sign-in | sign-in | @staff=refused admin superuser=200
GET  roles:index_results | sign-in | sign-in | @staff=refused admin superuser=200
GET  roles:add | sign-in | sign-in | @staff=refused admin superuser=200
POST roles:add | sign-in | sign-in | @staff=refused admin superuser=200
GET  roles:edit(role) | sign-in | sign-in | @staff=refused
POST roles:edit(role) | sign-in | sign-in | @staff=refused
GET  roles:delete(role) | sign-in | sign-in | @staff=refused admin superuser=200
POST roles:delete(role) | sign-in | sign-in | @staff=refused admin superuser=302
GET  roles:history(role) | sign-in | sign-in | @staff=refused admin superuser=200
GET  roles:history_results(role) | sign-in | sign-in | @staff=refused admin superuser=200
GET  roles:usage(role) | sign-in | sign-in | @staff=refused
GET  roles:copy(role) | sign-in | sign-in | @staff=refused admin superuser=200

GET  api:schema                          | 401     | 200 |
GET  api:charter                         | 401     | 200 |
GET  api:lessons                         | 401     | 200 |
GET  api:charter-mine                    | 401     | 200 |
GET  api:charter-texts                   | 401     | 200 |
GET  api:charter-text-edition(text edition) | 401  | 200 |
GET  api:charter-text-edition(text nobody) | 401   | 404 |
GET  api:charter-editions                | 401     | 200 |
GET  api:charter-edition(edition)        | 401     | 200 |
GET  api:charter-edition(nobody)         | 401     | 404 |
GET  api:charter-acknowledgement         | 401     | 200 | newcomer=202
POST api:charter-acknowledgement         | 401     | 400 |
GET  api:charter-coverage                | 401     | 403 | hr legal lead auditor=200
GET  api:cases                           | 401     | 200 |
GET  api:case(case)                      | 401     | 404 | author @near=200
GET  api:case(grave)                     | 401     | 404 | author @near legal=200
POST api:case-claim(case)                | 401     | 404 | author=403 @near=200
POST api:case-claim(grave)               | 401     | 404 | author=403 @near legal=200
POST api:case-release(case)              | 401     | 404 | author @near=409
POST api:case-decide(case)               | 401     | 404 | author @near=400
POST api:screen                          | 401     | 200 |
GET  api:screen                          | 401     | 405 |
GET  api:freezes                         | 401     | 403 | @desk=200
POST api:freezes                         | 401     | 403 | @desk=400
POST api:freeze-ask-release(hold)        | 401     | 403 | lead legal=200
POST api:freeze-release(hold)            | 401     | 403 | lead legal=409
GET  api:reach                           | 401     | 200 |
GET  api:account-list                    | 401     | 200 |
GET  api:account-detail(account)         | 401     | 404 | author=200
GET  api:post-list                       | 401     | 200 |
POST api:post-list                       | 401     | 400 | newcomer=403
GET  api:post-detail(post)               | 401     | 404 | author=200
PUT  api:post-detail(draft)              | 401     | 404 | newcomer=403 author=400
DELETE api:post-detail(draft)            | 401     | 404 | author=204
POST api:post-submit(draft)              | 401     | 404 | newcomer=403 author=422
POST api:post-withdraw(post)             | 401     | 404 | author=200
POST api:post-reopen(post)               | 401     | 404 | newcomer=403 author=200
GET  api:delivery-list                   | 401     | 200 |
GET  api:delivery-detail(delivery)       | 401     | 404 | author=200
POST api:delivery-look(delivery)         | 401     | 404 | author=409
POST api:delivery-again(delivery)        | 401     | 404 | newcomer=403 author=409
"""
