-- 0003 parties
--
-- Associations, the people who act for them, protocols, and who takes part in them.
-- phase: before   nothing exists yet
-- locks: none     new tables
-- undo:  by hand  drop the tables and the two domains

-- A text by language: {"lt": "…", "en": "…"}; at least one, none of them blank.
create domain sutarta.localized as jsonb check (
  jsonb_typeof(value) = 'object' and value <> '{}'
  and not jsonb_path_exists(value, '$.keyvalue() ? (!(@.key like_regex "^[a-z]{2,3}$"))')
  and not jsonb_path_exists(value, '$.* ? (@.type() != "string")')
  and not jsonb_path_exists(value, '$.* ? (!(@ like_regex "[^[:space:]]"))')
);

-- A day of the calendar: PostgreSQL's infinite dates are none.
create domain sutarta.day as date check (isfinite(value));

create table sutarta.association (
  id bigint generated always as identity primary key,
  code text not null unique check (code ~ '[^[:space:]]'),
  names sutarta.localized not null,
  sector text not null,
  aliases text[] not null default '{}'
);

create table sutarta.person (
  id bigint generated always as identity primary key,
  login text not null unique check (login ~ '[^[:space:]]'),
  name text not null check (name ~ '[^[:space:]]'),
  email text not null check (email ~ '^[^[:space:][:cntrl:]@]+@[^[:space:][:cntrl:]@]+$'),
  language text not null check (language ~ '^[a-z]{2,3}$'),
  -- By whose clock she gets her digest; null for that of her protocol.
  time_zone text
);

create table sutarta.representative (
  association_id bigint not null references sutarta.association,
  person_id bigint not null references sutarta.person,
  first_day sutarta.day not null,
  last_day sutarta.day,
  office text not null check (office in ('leader', 'deputy')),
  primary key (association_id, person_id, first_day),
  check (last_day >= first_day)
);
create index representative_person on sutarta.representative (person_id);

create table sutarta.protocol (
  id bigint generated always as identity primary key,
  code text not null unique check (code ~ '[^[:space:]]'),
  titles sutarta.localized not null,
  signed_on sutarta.day not null,
  place text not null,
  time_zone text not null,
  country text not null check (country ~ '^[A-Z]{2}$'),
  rolls_deadlines boolean not null,
  -- Days before an event or a deadline on which people are reminded, the farthest first.
  ladder integer[] not null check (0 <= all (ladder) and cardinality(ladder) between 0 and 20)
);

create table sutarta.party (
  protocol_id bigint not null references sutarta.protocol,
  association_id bigint not null references sutarta.association,
  first_day sutarta.day not null,
  last_day sutarta.day,
  standing text not null check (standing in ('signatory', 'observer')),
  primary key (protocol_id, association_id, first_day),
  check (last_day >= first_day)
);
create index party_association on sutarta.party (association_id);

create table sutarta.coordinator (
  protocol_id bigint not null references sutarta.protocol,
  person_id bigint not null references sutarta.person,
  first_day sutarta.day not null,
  last_day sutarta.day,
  primary key (protocol_id, person_id, first_day),
  check (last_day >= first_day)
);
create index coordinator_person on sutarta.coordinator (person_id);
