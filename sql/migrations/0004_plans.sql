-- 0004 plans
--
-- Plans with their directions and measures. Keys begin with the protocol: they part what belongs to different parties.
-- phase: before   nothing exists yet
-- locks: none     new tables
-- undo:  by hand  drop the tables
create table sutarta.plan (
  protocol_id bigint not null references sutarta.protocol,
  id bigint generated always as identity,
  code text not null check (code ~ '[^[:space:]]'),
  titles sutarta.localized not null,
  first_day sutarta.day not null,
  last_day sutarta.day not null,
  subject text not null generated always as ('plan') stored,
  state text not null,
  -- How it came to be agreed, where that happened before the register was kept.
  agreed_on sutarta.day,
  minutes text,
  -- Rises with every change; whoever raises it holds the plan until the transaction ends.
  version bigint not null default 1,
  primary key (protocol_id, id),
  unique (protocol_id, code),
  check (last_day >= first_day),
  foreign key (subject, state) references sutarta.life_cycle_state (subject, state)
);
create index plan_by_state on sutarta.plan (state, first_day);

create table sutarta.direction (
  protocol_id bigint not null,
  plan_id bigint not null,
  id bigint generated always as identity,
  code text not null check (code ~ '[^[:space:]]'),
  titles sutarta.localized not null,
  position integer not null,
  primary key (protocol_id, id),
  unique (protocol_id, plan_id, code),
  unique (protocol_id, plan_id, id),
  foreign key (protocol_id, plan_id) references sutarta.plan (protocol_id, id)
);

create table sutarta.measure (
  protocol_id bigint not null,
  id bigint generated always as identity,
  plan_id bigint not null,
  number text not null check (number ~ '[^[:space:]]'),
  parent_id bigint,
  direction_id bigint not null,
  titles sutarta.localized not null,
  -- The term as the plan's author wrote it, and what it means.
  term_phrase text not null,
  term_kind text not null check (term_kind in ('continuous', 'dated', 'periodic', 'as_needed', 'fuzzy')),
  first_day sutarta.day not null,
  last_day sutarta.day not null,
  -- After the protocol's deadline rule; null where nothing alarms.
  due sutarta.day,
  -- Null where all signatories lead it together.
  lead_id bigint references sutarta.association,
  position integer not null,
  subject text not null generated always as ('measure') stored,
  state text not null,
  -- Rises with every change; whoever raises it holds the measure until the transaction ends.
  version bigint not null default 1,
  primary key (protocol_id, id),
  unique (protocol_id, plan_id, number),
  unique (protocol_id, plan_id, id),
  check (last_day >= first_day),
  check (parent_id <> id),
  foreign key (protocol_id, plan_id) references sutarta.plan (protocol_id, id),
  foreign key (protocol_id, plan_id, parent_id) references sutarta.measure (protocol_id, plan_id, id),
  foreign key (protocol_id, plan_id, direction_id) references sutarta.direction (protocol_id, plan_id, id),
  foreign key (subject, state) references sutarta.life_cycle_state (subject, state)
);
create index measure_parent on sutarta.measure (protocol_id, plan_id, parent_id) where parent_id is not null;
create index measure_due on sutarta.measure (due) where due is not null;

create table sutarta.measure_partner (
  protocol_id bigint not null,
  measure_id bigint not null,
  association_id bigint not null references sutarta.association,
  primary key (protocol_id, measure_id, association_id),
  foreign key (protocol_id, measure_id) references sutarta.measure (protocol_id, id)
);
