-- 0011 revisions
--
-- What was agreed is kept, revision by revision; a change of it is an amendment that lists its differences. Measures
-- have notes, progress, lineage over the years, and others that they wait for.
-- phase: before   old binaries keep working
-- locks: access exclusive on plan and measure while columns are added, briefly
-- undo:  by hand  drop the tables and the columns
alter table sutarta.plan
  -- The revision in force; 0 for a draft.
  add column revision integer not null default 0 check (revision >= 0);

alter table sutarta.measure
  add column note text,
  -- How far it has come, in per cent; null where nobody has said.
  add column progress integer check (progress between 0 and 100),
  -- The measure of an earlier plan that this one carries on.
  add column previous_plan_id bigint,
  add column previous_id bigint,
  add foreign key (protocol_id, previous_plan_id, previous_id) references sutarta.measure (protocol_id, plan_id, id),
  add check ((previous_plan_id is null) = (previous_id is null)),
  add check (previous_plan_id <> plan_id);
create index measure_previous on sutarta.measure (protocol_id, previous_id) where previous_id is not null;

-- A measure begins only so many days after another has ended.
create table sutarta.measure_dependency (
  protocol_id bigint not null,
  plan_id bigint not null,
  measure_id bigint not null,
  needs_id bigint not null,
  delay_days integer not null default 0 check (delay_days between 0 and 3650),
  primary key (protocol_id, measure_id, needs_id),
  check (measure_id <> needs_id),
  foreign key (protocol_id, plan_id, measure_id) references sutarta.measure (protocol_id, plan_id, id),
  foreign key (protocol_id, plan_id, needs_id) references sutarta.measure (protocol_id, plan_id, id)
);
create index measure_dependency_needs on sutarta.measure_dependency (protocol_id, needs_id);

-- Which fields of a content are of substance: a change of one voids the ballots cast, a change of another only tells.
-- Filled by sql/reference/lifecycle.sql from the domain's own table.
create table sutarta.content_field (
  subject text not null,
  field text not null,
  is_substance boolean not null,
  primary key (subject, field)
);

-- The content of a plan as it was agreed, frozen under its hash.
create table sutarta.plan_revision (
  protocol_id bigint not null,
  plan_id bigint not null,
  revision integer not null check (revision > 0),
  content jsonb not null,
  content_hash bytea not null check (length(content_hash) = 32),
  -- How it came to be: the decision that carried it, the amendment that it was; both null for a recorded agreement.
  decision integer,
  amendment integer,
  made_at timestamptz not null,
  primary key (protocol_id, plan_id, revision),
  foreign key (protocol_id, plan_id) references sutarta.plan (protocol_id, id),
  foreign key (protocol_id, decision) references sutarta.decision (protocol_id, number)
);

create table sutarta.amendment (
  protocol_id bigint not null,
  number integer not null check (number > 0),
  plan_id bigint not null,
  reason text not null check (reason ~ '[^[:space:]]'),
  -- The revision that it starts from.
  base_revision integer not null,
  -- Which association put it forward, null for the coordinator.
  proposed_by bigint references sutarta.association,
  subject text not null generated always as ('amendment') stored,
  state text not null,
  version bigint not null default 1,
  primary key (protocol_id, number),
  unique (protocol_id, plan_id, number),
  foreign key (protocol_id, plan_id) references sutarta.plan (protocol_id, id),
  foreign key (subject, state) references sutarta.life_cycle_state (subject, state)
);

-- One difference: a field of a measure, from what to what; or, where it was nothing, a whole new measure.
create table sutarta.amendment_change (
  protocol_id bigint not null,
  amendment integer not null,
  position integer not null,
  number text not null,
  -- A field of sutarta.content_field, or 'measure' for a new one.
  field text not null,
  from_value jsonb,
  to_value jsonb,
  primary key (protocol_id, amendment, position),
  constraint amendment_change_once unique (protocol_id, amendment, number, field),
  foreign key (protocol_id, amendment) references sutarta.amendment (protocol_id, number)
);

alter table sutarta.decision
  add foreign key (protocol_id, amendment) references sutarta.amendment (protocol_id, number);
alter table sutarta.plan_revision
  add foreign key (protocol_id, amendment) references sutarta.amendment (protocol_id, number);

-- What becomes of a measure in the next plan: nothing is forgotten.
create table sutarta.measure_answer (
  protocol_id bigint not null,
  plan_id bigint not null,
  measure_id bigint not null,
  answer text not null check (answer in ('carried', 'renewed', 'dropped')),
  reason text,
  next_plan_id bigint not null,
  next_id bigint,
  primary key (protocol_id, measure_id),
  check ((answer = 'dropped') = (next_id is null)),
  check (answer <> 'dropped' or reason ~ '[^[:space:]]'),
  foreign key (protocol_id, plan_id, measure_id) references sutarta.measure (protocol_id, plan_id, id),
  foreign key (protocol_id, next_plan_id) references sutarta.plan (protocol_id, id),
  foreign key (protocol_id, next_plan_id, next_id) references sutarta.measure (protocol_id, plan_id, id)
);
