-- 0021 what was told
--
-- What each person was last told of each occurrence, so that she hears once when it is cancelled, moved or put back;
-- and reminders of a negotiation's last day.
-- phase: after    a daemon of before must not tick any more
-- locks: access exclusive   on reminder while columns are added and its keys built anew
-- undo:  by hand  drop the table and the columns; put the functions of before back
create table sutarta.told_occurrence (
  protocol_id bigint not null,
  person_id bigint not null references sutarta.person,
  event_id bigint not null,
  original_day sutarta.day not null,
  -- The days that she was told.
  first_day sutarta.day not null,
  last_day sutarta.day not null,
  -- Her own date: what was due by then has been said.
  told_on sutarta.day not null,
  -- Whether she was told that it does not take place on them.
  is_cancelled boolean not null default false,
  primary key (protocol_id, person_id, event_id, original_day),
  foreign key (protocol_id, event_id) references sutarta.event (protocol_id, id),
  check (last_day >= first_day)
);
-- A tick looks at what has not passed yet.
create index told_occurrence_day on sutarta.told_occurrence (protocol_id, last_day);

insert into sutarta.told_occurrence (protocol_id, person_id, event_id, original_day, first_day, last_day, told_on)
select distinct on (r.protocol_id, r.person_id, o.event_id, o.original_day)
  r.protocol_id, r.person_id, o.event_id, o.original_day, r.matter_day, r.matter_day + (o.last_day - o.first_day),
  r.digest_on
from sutarta.reminder r
join sutarta.occurrence o on o.protocol_id = r.protocol_id and o.id = r.occurrence_id
where r.digest_on is not null and r.cause = 'ahead'
order by r.protocol_id, r.person_id, o.event_id, o.original_day, r.digest_on desc, r.id desc;

alter table sutarta.reminder
  -- An occurrence by its name for good: what has become of one is told though it is there no more.
  add column event_id bigint,
  add column original_day sutarta.day,
  drop constraint reminder_cause_check,
  -- change: an occurrence that was told of is not what it was; negotiation: the last day of one.
  add constraint reminder_cause_check check (
    cause in ('ahead', 'overdue', 'silence', 'ballot', 'change', 'negotiation')),
  drop constraint reminder_matter,
  add constraint reminder_matter check (
    num_nonnulls(occurrence_id, measure_id, decision, event_id) = 1
    or (num_nonnulls(measure_id, decision, event_id) = 0 and digest_on is not null)),
  add constraint reminder_change check (
    (cause = 'change') = (event_id is not null) and (event_id is null) = (original_day is null)),
  add foreign key (protocol_id, event_id) references sutarta.event (protocol_id, id);
drop index sutarta.reminder_of_decision;
create unique index reminder_of_decision
  on sutarta.reminder (protocol_id, decision, person_id, cause, matter_day, rung) where decision is not null;
-- Of those that wait: it may be moved there and back, and each is told.
create unique index reminder_of_change
  on sutarta.reminder (protocol_id, event_id, original_day, person_id) where event_id is not null and digest_on is null;

drop function if exists door.collect_digests(timestamptz, integer, bigint, text);
drop function if exists door.write_digest(bigint, date, boolean, pg_snapshot, bigint[], text, text, bytea);
drop function if exists sutarta.wanted_reminders(bigint, date);
