-- 0017 reminders by cause
--
-- Reminders of ballots that are missing, of what is overdue and of what nobody has heard of; when and how often each
-- person hears; ladders of single events, measures and people; a queue that tells a tick whose reminders to look at
-- anew; and the fate of a message: parked, its address suppressed, its relay out of order.
-- phase: after    a daemon of before must not tick any more
-- locks: access exclusive   on reminder, digest, message and delivery while columns are added
-- undo:  by hand  drop the tables and columns; put the functions of before back

-- How a protocol reminds, and the local date for which all its reminders have been made.
create table sutarta.reminding (
  protocol_id bigint primary key references sutarta.protocol,
  -- After so many days without news of a measure its lead is asked; null: never.
  silence_days integer default 30 check (silence_days between 7 and 366),
  computed_on sutarta.day
);

-- Protocols in which something has changed since a tick looked. Whoever changes something adds a row and waits for
-- nobody; a tick takes rows away, and what commits late waits for the next. No unique key, for that reason.
create table sutarta.stirred (protocol_id bigint not null);
create index stirred_protocol on sutarta.stirred (protocol_id);

-- When a person wants her digests; who has no row gets them on every working day, from seven in the morning.
create table sutarta.preference (
  person_id bigint primary key references sutarta.person,
  frequency text not null default 'daily' check (frequency in ('daily', 'weekly', 'urgent')),
  -- The hour of her own day from which a digest may come.
  hour integer not null default 7 check (hour between 0 and 23),
  -- ISO 8601: 1 is Monday. Of a weekly digest the first counts.
  weekdays integer[] not null default '{1,2,3,4,5,6,7}'
    check (cardinality(weekdays) between 1 and 7 and weekdays <@ '{1,2,3,4,5,6,7}'),
  -- Her own rungs; null for those of the event, the measure or the protocol.
  ladder integer[] check (cardinality(ladder) between 1 and 12)
);

-- Days on which a person wants no digest.
create table sutarta.quiet_time (
  person_id bigint not null references sutarta.person,
  first_day sutarta.day not null,
  last_day sutarta.day not null,
  primary key (person_id, first_day),
  check (last_day >= first_day)
);

-- The rungs of a single event or measure, instead of its protocol's.
create table sutarta.ladder (
  protocol_id bigint not null,
  event_id bigint,
  measure_id bigint,
  rungs integer[] not null check (cardinality(rungs) between 1 and 12),
  check (num_nonnulls(event_id, measure_id) = 1),
  foreign key (protocol_id, event_id) references sutarta.event (protocol_id, id),
  foreign key (protocol_id, measure_id) references sutarta.measure (protocol_id, id)
);
create unique index ladder_of_event on sutarta.ladder (protocol_id, event_id) where event_id is not null;
create unique index ladder_of_measure on sutarta.ladder (protocol_id, measure_id) where measure_id is not null;

alter table sutarta.reminder
  -- ahead: days before an event or a deadline; overdue: days after a deadline; silence: days without news of a
  -- measure; ballot: a question waits.
  add column cause text not null default 'ahead' check (cause in ('ahead', 'overdue', 'silence', 'ballot')),
  add column decision integer,
  drop constraint reminder_check,
  add constraint reminder_matter check (
    num_nonnulls(occurrence_id, measure_id, decision) = 1
    or (num_nonnulls(measure_id, decision) = 0 and digest_on is not null)),
  add foreign key (protocol_id, decision) references sutarta.decision (protocol_id, number);
drop index sutarta.reminder_of_measure;
create unique index reminder_of_measure
  on sutarta.reminder (protocol_id, measure_id, person_id, cause, matter_day, rung) where measure_id is not null;
create unique index reminder_of_decision
  on sutarta.reminder (protocol_id, decision, person_id, matter_day, rung) where decision is not null;
create index reminder_waiting_protocol on sutarta.reminder (protocol_id) where digest_on is null;

-- What the writer of a digest could see: news of the next is all that could not be seen then, however late it commits.
alter table sutarta.digest add column seen pg_snapshot;
create index history_xid on sutarta.history (protocol_id, xid);
create index history_measure on sutarta.history (protocol_id, measure_id, id) where measure_id is not null;
create index history_decision on sutarta.history (protocol_id, decision, id) where decision is not null;

alter table sutarta.message
  -- Attempts that count: those that an unreachable relay cost do not.
  add column attempts integer not null default 0,
  add column parked_at timestamptz,
  add column parked_because text,
  add constraint message_parked check ((parked_at is null) = (parked_because is null));
drop index sutarta.message_waiting;
create index message_waiting on sutarta.message (not_before, id) where sent_at is null and parked_at is null;
create index message_parked on sutarta.message (parked_at) where parked_at is not null;

alter table sutarta.delivery
  drop constraint delivery_outcome_check,
  add constraint delivery_outcome_check check (
    outcome in ('sent', 'failed', 'retry', 'suppressed', 'parked', 'relay', 'ambiguous'));

-- Addresses that take no mail, until somebody releases them.
create table sutarta.suppression (
  address text primary key,
  reason text not null,
  since timestamptz not null
);

-- A way by which mail goes, and until when nobody tries it.
create table sutarta.relay (
  name text primary key,
  failures integer not null default 0,
  closed_until timestamptz,
  reason text
);

drop function if exists door.compute_reminders(timestamptz);
drop function if exists door.collect_digests(timestamptz, integer);
drop function if exists door.write_digest(bigint, date, boolean, bigint[], text, text, bytea);
drop function if exists door.claim_message(timestamptz, interval);
drop function if exists door.mark_sent(bigint, bigint, timestamptz);
drop function if exists door.mark_failed(bigint, bigint, text, timestamptz);
drop function if exists sutarta.drop_idle_reminders(timestamptz);
drop function if exists sutarta.take_recipients(timestamptz, integer);
