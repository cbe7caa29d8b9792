-- 0010 decisions
--
-- Meetings with their attendance; questions put to the parties, who is eligible in them, and their ballots. Numbers
-- count within the protocol: they are what people say.
-- phase: before   nothing exists yet
-- locks: none     new tables
-- undo:  by hand  drop the tables
create table sutarta.meeting (
  protocol_id bigint not null references sutarta.protocol,
  number integer not null check (number > 0),
  held_on sutarta.day not null,
  place text not null check (place ~ '[^[:space:]]'),
  -- The minutes' number, where they are written down elsewhere.
  minutes text,
  primary key (protocol_id, number)
);

-- Who took part; of a party that is not listed, nobody did.
create table sutarta.attendance (
  protocol_id bigint not null,
  meeting integer not null,
  association_id bigint not null references sutarta.association,
  primary key (protocol_id, meeting, association_id),
  foreign key (protocol_id, meeting) references sutarta.meeting (protocol_id, number)
);

create table sutarta.decision (
  protocol_id bigint not null references sutarta.protocol,
  number integer not null check (number > 0),
  -- The question: may this move of this subject be made? `about` is the kind of subject.
  about text not null check (about in ('protocol', 'plan', 'measure', 'amendment')),
  plan_id bigint,
  measure_id bigint,
  amendment integer,
  action text not null,
  -- The reason with which the move will be made.
  account text,
  -- SHA-256 of what is decided on; a ballot counts only on the content that it was cast on.
  content_hash bytea not null check (length(content_hash) = 32),
  -- The rule, as it was when the question was put.
  rule_version integer not null,
  eligible text not null,
  quorum sutarta.amount,
  threshold sutarta.amount not null,
  base text not null,
  objection_blocks boolean not null,
  -- From this day on silence is consent; null where it never is.
  tacit_on sutarta.day,
  -- The last day for ballots; after it the question is settled by those there are. Null: open until it is settled.
  last_day sutarta.day,
  -- Which association put it, null for the coordinator.
  proposed_by bigint references sutarta.association,
  opened_at timestamptz not null,
  subject text not null generated always as ('decision') stored,
  state text not null,
  is_open boolean not null default true,
  -- Rises with every change; whoever raises it holds the decision until the transaction ends.
  version bigint not null default 1,
  primary key (protocol_id, number),
  check ((about <> 'protocol') = (plan_id is not null)),
  check ((about = 'measure') = (measure_id is not null)),
  check ((about = 'amendment') = (amendment is not null)),
  foreign key (protocol_id, plan_id) references sutarta.plan (protocol_id, id),
  foreign key (protocol_id, plan_id, measure_id) references sutarta.measure (protocol_id, plan_id, id),
  foreign key (subject, state) references sutarta.life_cycle_state (subject, state)
);
-- One question at a time about one thing; a re-vote is a new decision.
create unique index decision_open on sutarta.decision (protocol_id, about, plan_id, measure_id, amendment)
  nulls not distinct where is_open;
create index decision_last_day on sutarta.decision (last_day) where is_open and last_day is not null;
create index decision_tacit_on on sutarta.decision (tacit_on) where is_open and tacit_on is not null;

-- Who may vote, copied when the question was put; whoever leaves the protocol keeps her row and loses her vote.
create table sutarta.decision_eligible (
  protocol_id bigint not null,
  decision integer not null,
  association_id bigint not null references sutarta.association,
  has_left boolean not null default false,
  primary key (protocol_id, decision, association_id),
  foreign key (protocol_id, decision) references sutarta.decision (protocol_id, number)
);

-- An association's ballot as it stands; what it was before is in history.
create table sutarta.ballot (
  protocol_id bigint not null,
  decision integer not null,
  association_id bigint not null,
  -- Who cast it for the association; null where the coordinator recorded it in a meeting.
  person_id bigint references sutarta.person,
  meeting integer,
  reason text,
  content_hash bytea not null check (length(content_hash) = 32),
  subject text not null generated always as ('ballot') stored,
  state text not null,
  version bigint not null default 1,
  primary key (protocol_id, decision, association_id),
  foreign key (protocol_id, decision, association_id)
    references sutarta.decision_eligible (protocol_id, decision, association_id),
  foreign key (protocol_id, meeting) references sutarta.meeting (protocol_id, number),
  foreign key (subject, state) references sutarta.life_cycle_state (subject, state)
);

-- The search for a way past an objection: who mediates, until when.
create table sutarta.negotiation (
  protocol_id bigint not null,
  decision integer not null,
  mediator_id bigint not null references sutarta.association,
  last_day sutarta.day not null,
  primary key (protocol_id, decision),
  foreign key (protocol_id, decision) references sutarta.decision (protocol_id, number)
);
create index negotiation_last_day on sutarta.negotiation (last_day);

-- The last number given in each of a protocol's series.
create table sutarta.counter (
  protocol_id bigint not null references sutarta.protocol,
  series text not null check (series in ('decision', 'amendment', 'meeting')),
  last_number integer not null check (last_number > 0),
  primary key (protocol_id, series)
);
