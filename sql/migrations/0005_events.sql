-- 0005 events
--
-- What the parties observe together, and its dated instances.
-- phase: before   nothing exists yet
-- locks: none     new tables
-- undo:  by hand  drop the tables
create table sutarta.event (
  protocol_id bigint not null references sutarta.protocol,
  id bigint generated always as identity,
  code text not null check (code ~ '[^[:space:]]'),
  titles sutarta.localized not null,
  first_day sutarta.day not null,
  last_day sutarta.day not null,
  -- RFC 5545's RRULE; null for a single event. Swift expands it.
  rrule text,
  until_day sutarta.day,
  first_edition integer,
  -- Null where all answer for it.
  responsible_id bigint references sutarta.association,
  primary key (protocol_id, id),
  unique (protocol_id, code),
  check (last_day >= first_day)
);

create table sutarta.occurrence (
  protocol_id bigint not null,
  id bigint generated always as identity,
  event_id bigint not null,
  first_day sutarta.day not null,
  last_day sutarta.day not null,
  edition integer,
  primary key (protocol_id, id),
  unique (protocol_id, event_id, first_day),
  check (last_day >= first_day),
  foreign key (protocol_id, event_id) references sutarta.event (protocol_id, id)
);
create index occurrence_day on sutarta.occurrence (first_day);
