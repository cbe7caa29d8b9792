-- 0016 events
--
-- What becomes of single days of a series: moved, worded anew, cancelled, put back, each by whom, when and why. An
-- occurrence is known by its event and the day that the series gives it, as by RFC 5545's RECURRENCE-ID, wherever it is
-- moved to. And which measures of a plan an event belongs to.
-- phase: before   old binaries keep working
-- locks: access exclusive   on event and occurrence while columns and a key are added
-- undo:  by hand  drop what is added, put back the key over (protocol_id, event_id, first_day)
alter table sutarta.event
  -- Days on which the series does not come; they have no edition.
  add column exceptions date[] not null default '{}',
  add column version bigint not null default 0,
  -- Whether its occurrences are those of its rule as it stands; the next tick makes them so.
  add column is_dated boolean not null default false,
  add column changed_by bigint references sutarta.person,
  add column changed_at timestamptz;

alter table sutarta.occurrence add column original_day sutarta.day;
update sutarta.occurrence set original_day = first_day;
alter table sutarta.occurrence
  alter column original_day set not null,
  drop constraint occurrence_protocol_id_event_id_first_day_key,
  add unique (protocol_id, event_id, original_day);

-- Only ever added to: the last row of a day is what holds, those before it tell what was.
create table sutarta.occurrence_change (
  protocol_id bigint not null,
  event_id bigint not null,
  original_day sutarta.day not null,
  number integer not null,
  is_last boolean not null default true,
  is_cancelled boolean not null,
  -- Null where it is on its own days.
  first_day sutarta.day,
  last_day sutarta.day,
  -- Why.
  note text check (note ~ '[^[:space:]]'),
  -- Null for whoever is no person of the register.
  changed_by bigint references sutarta.person,
  changed_at timestamptz not null default clock_timestamp(),
  primary key (protocol_id, event_id, original_day, number),
  foreign key (protocol_id, event_id) references sutarta.event (protocol_id, id),
  check (last_day >= first_day),
  check ((first_day is null) = (last_day is null)),
  check (not is_cancelled or (first_day is null and note is not null))
);
create unique index occurrence_change_last
  on sutarta.occurrence_change (protocol_id, event_id, original_day) where is_last;

create table sutarta.event_measure (
  protocol_id bigint not null,
  event_id bigint not null,
  measure_id bigint not null,
  linked_by bigint references sutarta.person,
  linked_at timestamptz not null default clock_timestamp(),
  primary key (protocol_id, event_id, measure_id),
  foreign key (protocol_id, event_id) references sutarta.event (protocol_id, id),
  foreign key (protocol_id, measure_id) references sutarta.measure (protocol_id, id)
);
create index event_measure_of_measure on sutarta.event_measure (protocol_id, measure_id);

-- It takes exceptions now.
drop function if exists door.load_event(text, text, jsonb, date, date, text, date, integer, text);
