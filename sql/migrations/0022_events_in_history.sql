-- 0022 events in history
--
-- An event has a life cycle as every other subject has: whatever becomes of it or of one of its days is told in
-- history, and sealed. Whether somebody has changed it since the last load, so that the next leaves it alone.
-- phase: after    a load of before would overwrite what people have changed
-- locks: access exclusive   on event while columns are added, on history while its key is built anew
-- undo:  by hand  drop what is added; rows about events are lost
insert into sutarta.life_cycle_state (subject, state, position, is_initial, is_final) values
  ('event', 'kept', 1, true, false),
  ('event', 'ended', 2, false, false)
on conflict do nothing;

alter table sutarta.event
  add column subject text not null generated always as ('event') stored,
  add column state text not null default 'kept',
  -- Whether a person has changed it since it was loaded.
  add column is_edited boolean not null default false,
  add foreign key (subject, state) references sutarta.life_cycle_state (subject, state);
update sutarta.event set is_edited = true where changed_by is not null;

alter table sutarta.history
  add column event_id bigint,
  -- Which of its days it is about, by the day that the series gives it; null for the event as a whole.
  add column original_day sutarta.day,
  drop constraint history_check1,
  add constraint history_matter check (case subject
    when 'protocol' then num_nonnulls(plan_id, measure_id, amendment, decision, event_id) = 0
    when 'plan' then plan_id is not null and num_nonnulls(measure_id, amendment, decision, voter_id, event_id) = 0
    when 'measure' then measure_id is not null and num_nonnulls(amendment, decision, voter_id, event_id) = 0
    when 'amendment' then amendment is not null and num_nonnulls(measure_id, decision, voter_id, event_id) = 0
    when 'decision' then decision is not null and num_nonnulls(voter_id, event_id) = 0
    when 'ballot' then decision is not null and voter_id is not null and event_id is null
    when 'event' then event_id is not null
      and num_nonnulls(plan_id, measure_id, amendment, decision, voter_id, meeting) = 0
  end),
  add constraint history_day check (original_day is null or event_id is not null),
  drop constraint history_once,
  add constraint history_once unique nulls not distinct
    (protocol_id, plan_id, measure_id, subject, amendment, decision, voter_id, event_id, version),
  add foreign key (protocol_id, event_id) references sutarta.event (protocol_id, id);
create index history_event on sutarta.history (protocol_id, event_id, id) where event_id is not null;

drop function if exists sutarta.write_event(
  bigint, text, jsonb, date, date, text, date, date[], integer, bigint);
drop function if exists sutarta.put_change(sutarta.event, date, boolean, date, date, text);
drop function if exists sutarta.set_event_fields(sutarta.event, jsonb);
drop function if exists sutarta.news(bigint, date, pg_snapshot);
