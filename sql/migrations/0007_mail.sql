-- 0007 mail
--
-- Reminders, the digests that gather them, the messages that carry those, and the attempts to send them.
-- phase: before   nothing exists yet
-- locks: none     new tables
-- undo:  by hand  drop the tables
create table sutarta.digest (
  person_id bigint not null references sutarta.person,
  -- By the recipient's own clock: one digest for it at most.
  local_date sutarta.day not null,
  is_late boolean not null,
  written_at timestamptz not null default now(),
  primary key (person_id, local_date)
);

create table sutarta.reminder (
  protocol_id bigint not null references sutarta.protocol,
  id bigint generated always as identity,
  person_id bigint not null references sutarta.person,
  -- What it reminds of: one of the two. An occurrence may go after the digest has told of it.
  occurrence_id bigint,
  measure_id bigint,
  matter_day sutarta.day not null,
  rung integer not null,
  due_on sutarta.day not null,
  -- The protocol's local date of the tick that made it.
  created_on sutarta.day not null,
  -- The date of the digest that tells of it; null while none does.
  digest_on sutarta.day,
  primary key (protocol_id, id),
  unique (id),
  check (num_nonnulls(occurrence_id, measure_id) = 1 or (measure_id is null and digest_on is not null)),
  foreign key (protocol_id, occurrence_id) references sutarta.occurrence (protocol_id, id)
    on delete set null (occurrence_id),
  foreign key (protocol_id, measure_id) references sutarta.measure (protocol_id, id),
  foreign key (person_id, digest_on) references sutarta.digest (person_id, local_date)
);
create unique index reminder_of_occurrence
  on sutarta.reminder (protocol_id, occurrence_id, person_id, matter_day, rung) where occurrence_id is not null;
create unique index reminder_of_measure
  on sutarta.reminder (protocol_id, measure_id, person_id, matter_day, rung) where measure_id is not null;
-- A tick looks at what is due, not at what is stored.
create index reminder_waiting on sutarta.reminder (due_on, person_id) where digest_on is null;
create index reminder_waiting_person on sutarta.reminder (person_id, due_on) where digest_on is null;
create index reminder_told on sutarta.reminder (person_id, digest_on) where digest_on is not null;

create table sutarta.message (
  id bigint generated always as identity primary key,
  person_id bigint not null,
  local_date sutarta.day not null,
  message_id text not null unique check (message_id ~ '[^[:space:]]'),
  recipient text not null,
  -- Frozen: every attempt sends these bytes.
  bytes bytea not null,
  written_at timestamptz not null default now(),
  sent_at timestamptz,
  not_before timestamptz not null default '-infinity',
  -- Rises with every claim: a mark with an older fence comes too late.
  fence bigint not null default 0,
  -- By the server's own clock, whatever time a tick takes for now.
  leased_until timestamptz,
  unique (person_id, local_date),
  foreign key (person_id, local_date) references sutarta.digest (person_id, local_date)
);
create index message_waiting on sutarta.message (not_before, id) where sent_at is null;

-- The ledger of attempts: one that began and never ended may have been sent or not.
create table sutarta.delivery (
  message_id bigint not null references sutarta.message,
  fence bigint not null,
  began_at timestamptz not null,
  ended_at timestamptz,
  outcome text check (outcome in ('sent', 'failed')),
  reason text,
  primary key (message_id, fence),
  check ((ended_at is null) = (outcome is null))
);
