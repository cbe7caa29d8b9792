-- grants
--
-- Who may read what, and who may knock at which door. Nobody writes but through a door.
-- phase: access, re-applied when a text changes
-- locks: catalogue rows
-- undo:  apply the older text
revoke all on schema sutarta, door, report from public;
revoke all on all tables in schema sutarta, door, report from public;
revoke all on all sequences in schema sutarta, door, report from public;
revoke all on all functions in schema sutarta, door, report from public;

-- From nothing, so that a right which this file no longer gives is taken away.
revoke all on schema sutarta, door, report
  from sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_analyst, sutarta_registrar;
revoke all on all tables in schema sutarta, door, report
  from sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_analyst, sutarta_registrar;
revoke all on all functions in schema sutarta, door, report
  from sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_analyst, sutarta_registrar;

grant usage on schema sutarta, door to sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar;
-- The views of `report` hold nobody's personal data and no text that somebody wrote: an analyst reads all of them, of
-- every protocol, and nothing else. They work with the owner's rights, so nobody else may read them.
grant usage on schema report to sutarta_analyst, sutarta_registrar;
grant select on all tables in schema report to sutarta_analyst, sutarta_registrar;
grant execute on all functions in schema report to sutarta_analyst, sutarta_registrar;
alter default privileges for role sutarta_owner in schema report
  grant select on tables to sutarta_analyst, sutarta_registrar;
alter default privileges for role sutarta_owner in schema report
  grant execute on functions to sutarta_analyst, sutarta_registrar;
-- What the views call, they call with their reader's rights.
grant execute on function
  sutarta.text_in(jsonb, text), sutarta.as_of(), sutarta.outcome(text, boolean, date, date, boolean)
  to sutarta_analyst, sutarta_registrar;

-- What everybody in the register may read; row security says which rows.
grant select on
  sutarta.migration, sutarta.applied_text,
  sutarta.life_cycle_state, sutarta.life_cycle_move, sutarta.life_cycle_role, sutarta.content_field,
  sutarta.association, sutarta.representative, sutarta.protocol, sutarta.party, sutarta.coordinator,
  sutarta.plan, sutarta.direction, sutarta.measure, sutarta.measure_partner, sutarta.event, sutarta.occurrence,
  sutarta.occurrence_change, sutarta.event_measure,
  sutarta.signature, sutarta.decision_rule, sutarta.meeting, sutarta.attendance, sutarta.decision,
  sutarta.decision_eligible, sutarta.ballot, sutarta.negotiation, sutarta.measure_dependency, sutarta.plan_revision,
  sutarta.amendment, sutarta.amendment_change, sutarta.measure_answer, sutarta.seal_head,
  sutarta.holiday, sutarta.day_override
  to sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar;
grant select on sutarta.history
  to sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar;
-- A name is known, an address is not.
grant select (id, login, name, language, time_zone) on sutarta.person
  to sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar;
grant select (email) on sutarta.person to sutarta_registrar;
grant select on sutarta.superseded_text to sutarta_registrar;

grant execute on function
  sutarta.text_in(jsonb, text), sutarta.me(), sutarta.is_registrar(), sutarta.is_daemon(),
  sutarta.my_parties(), sutarta.my_coordination(),
  sutarta.visible_protocols(), sutarta.visible_associations(), sutarta.visible_people(),
  sutarta.roles_on_protocol(bigint), sutarta.roles_on_measure(bigint, bigint),
  sutarta.plan_roles(bigint, bigint), sutarta.plan_allowed(bigint, bigint),
  sutarta.allowed_actions(text, text, text[]),
  sutarta.found_decision(bigint, integer), sutarta.found_amendment(bigint, integer),
  sutarta.counted_ballots(bigint, integer), sutarta.tally(bigint, integer), sutarta.field_text(text, jsonb, text),
  sutarta.question_title(sutarta.decision, text),
  sutarta.chosen_plan(text, text), sutarta.chosen_measure(text, text, text), sutarta.find_protocol(text),
  sutarta.found_event(bigint, text), sutarta.today(bigint, timestamptz)
  to sutarta_leader, sutarta_coordinator, sutarta_daemon, sutarta_registrar;

grant execute on function
  door.move_measure(text, text, text, text, text, uuid), door.move_plan(text, text, text, text, uuid),
  door.open_decision(text, text, text, text, integer, text, text, date, uuid),
  door.cast_ballot(text, integer, text, text, text, text, uuid),
  door.withdraw_decision(text, integer, text, uuid), door.negotiate(text, integer, text, date, uuid),
  door.record_meeting(text, date, text, text, text[], uuid),
  door.record_ballots(text, integer, integer, jsonb, uuid),
  door.set_rule(text, text, text, text, text, text, boolean, integer, uuid),
  door.propose_plan(text, text, jsonb, date, date, uuid), door.set_direction(text, text, text, jsonb, integer, uuid),
  door.propose_measure(
    text, text, text, text, text, jsonb, text, text, date, date, date, text, text[], uuid),
  door.change_measure(text, text, text, jsonb, uuid), door.annotate_measure(text, text, text, text, uuid),
  door.report_progress(text, text, text, integer, text, uuid), door.undo_measure(text, text, text, uuid),
  door.set_need(text, text, text, text, integer, uuid), door.propose_amendment(text, text, text, uuid),
  door.amend_measure(text, integer, text, jsonb, uuid), door.withdraw_amendment(text, integer, text, uuid),
  door.roll_over_plan(text, text, text, jsonb, date, date, jsonb, uuid),
  door.invite_party(text, text, text, date, uuid), door.sign_protocol(text, date, text, text, text, uuid),
  door.leave_protocol(text, date, text, text, uuid),
  door.invite_person(text, text, text, text, text, text, date, date, uuid), door.end_office(text, text, date, uuid),
  door.set_event(text, text, jsonb, boolean, uuid), door.end_event(text, text, date, uuid),
  door.change_occurrence(text, text, date, date, date, text, uuid),
  door.cancel_occurrence(text, text, date, text, uuid), door.restore_occurrence(text, text, date, text, uuid),
  door.link_event(text, text, text, text, uuid), door.unlink_event(text, text, text, text, uuid),
  door.my_preference(), door.ladders(), door.set_preference(text, integer, integer[], integer[], text, text),
  door.set_quiet(date, date), door.set_ladder(text, text, text, text, integer[]), door.set_silence(text, integer),
  door.audit_verify(bigint, text),
  door.report_counted(text), door.report_measures(text, text, text), door.report_decisions(text),
  door.report_participation(text), door.report_times(text, text), door.report_carry_over(text, text),
  door.report_as_of(date, text, text), door.report_changes(date, date, text, text, text)
  to sutarta_leader, sutarta_coordinator, sutarta_registrar;

grant execute on function
  door.load_association(text, jsonb, text, text[]),
  door.load_person(text, text, text, text),
  door.load_representative(text, text, text, date, date),
  door.load_protocol(text, jsonb, date, text, text, text, boolean, integer[]),
  door.load_party(text, text, text, date, date),
  door.load_coordinator(text, text, date, date),
  door.load_plan(text, text, jsonb, date, date),
  door.load_direction(text, text, text, jsonb, integer),
  door.load_measure(
    text, text, text, text, text, jsonb, text, text, date, date, date, text, text[], integer),
  door.load_event(text, text, jsonb, date, date, text, date, integer, text, date[]),
  door.load_day_override(text, date, boolean, text), door.expand_holidays(text, date, date, date[]),
  door.record_agreement(text, text, date, text),
  door.ensure_login(text, text), door.disable_login(text), door.end_analyst(text),
  door.propose_protocol(text, jsonb, text, text, text, boolean, integer[], text[], text, uuid),
  door.revoke_person(text, uuid), door.erase_person(text, uuid),
  door.mail_list(text, integer), door.mail_attempts(bigint), door.mail_retry(bigint), door.mail_park(bigint, text),
  door.mail_release(text), door.mail_suppressed()
  to sutarta_registrar;
-- What makes and ends logins works with its caller's rights, so its caller needs what it calls.
grant execute on function sutarta.refuse(text, text, text[], text) to sutarta_registrar;

grant execute on function
  door.start_due_plans(timestamptz), door.settle_due_decisions(timestamptz),
  door.seal_history(integer), door.audit_verify(bigint, text),
  door.undated_events(timestamptz),
  door.expand_occurrences(text, text, date, date, date[], date[], integer[], bigint),
  door.expand_holidays(text, date, date, date[]),
  door.compute_reminders(timestamptz, integer), door.count_summaries(timestamptz, integer),
  door.collect_digests(timestamptz, integer, bigint, text), door.digest_news(bigint[], date[], pg_snapshot, integer),
  door.write_digest(bigint, date, boolean, pg_snapshot, bigint[], text, text, bytea, date[], date[]),
  door.claim_message(timestamptz, text, text, interval),
  door.mark_delivery(bigint, bigint, text, text, timestamptz, text, text), door.relay_rest(text, timestamptz),
  door.read_clock(timestamptz, timestamptz),
  door.keep_tick(double precision, timestamptz, text, text, text)
  to sutarta_daemon;

grant execute on function
  door.mail_state(), door.examine_ticks(timestamptz), door.examine_relays(timestamptz), door.examine_mail(timestamptz)
  to sutarta_daemon, sutarta_registrar;
