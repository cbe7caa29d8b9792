-- 0018 summaries
--
-- What analysts ask for is kept, not searched for in history: a measure's own dates beside its state, when a decision
-- was settled and a ballot cast, and counts by plan, by protocol and year, by occurrence, which the tick brings up to
-- date for the protocols in which something has changed.
-- phase: before   old binaries keep working; until a tick has counted, the summaries are empty
-- locks: access exclusive   on measure, decision and ballot while they are filled; share row exclusive on history
-- undo:  by hand  drop the trigger, the tables and the columns
alter table sutarta.measure
  -- When it came into its state, was agreed, was started (for the first time), came to its end; null where it did not.
  add column state_since timestamptz,
  add column agreed_at timestamptz,
  add column started_at timestamptz,
  add column ended_at timestamptz;
-- Analysts join by these keys alone.
create index measure_id on sutarta.measure (id);
create index plan_id on sutarta.plan (id);
alter table sutarta.decision add column settled_at timestamptz;
alter table sutarta.ballot add column cast_at timestamptz;

-- Each row of history that moves something leaves its moment with what it moved: in one place for all doors, and the
-- very moment that history tells.
create function sutarta.note_moment() returns trigger
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if new.subject = 'measure' and new.from_state <> new.to_state then
    update sutarta.measure m
    set state_since = new.at,
      agreed_at = case when new.action = 'agree' then new.at else m.agreed_at end,
      started_at = case new.action
        when 'start' then coalesce(m.started_at, new.at) when 'undo_start' then null else m.started_at end,
      -- Who takes a mistaken reopening back has ended nothing anew.
      ended_at = case when not s.is_final then null when new.action not like 'undo%' then new.at else (
        select max(h.at) from sutarta.history h
        where h.protocol_id = new.protocol_id and h.measure_id = new.measure_id and h.subject = new.subject
          and h.from_state <> h.to_state and h.to_state = new.to_state and h.action not like 'undo%') end
    from sutarta.life_cycle_state s
    where m.protocol_id = new.protocol_id and m.id = new.measure_id
      and s.subject = new.subject and s.state = new.to_state;
  elsif new.subject = 'decision' then
    update sutarta.decision d set settled_at = new.at
    from sutarta.life_cycle_state s
    where d.protocol_id = new.protocol_id and d.number = new.decision
      and s.subject = new.subject and s.state = new.to_state and s.is_final;
  elsif new.subject = 'ballot' then
    update sutarta.ballot b set cast_at = new.at
    where b.protocol_id = new.protocol_id and b.decision = new.decision and b.association_id = new.voter_id;
  end if;
  return null;
end
$$;
revoke execute on function sutarta.note_moment() from public;
create trigger moment after insert on sutarta.history
  for each row execute function sutarta.note_moment();

update sutarta.measure m
set state_since = t.state_since, agreed_at = t.agreed_at, started_at = t.started_at,
  ended_at = case when s.is_final then (
    select max(h.at) from sutarta.history h
    where h.protocol_id = m.protocol_id and h.measure_id = m.id and h.subject = m.subject
      and h.from_state <> h.to_state and h.to_state = m.state and h.action not like 'undo%') end
from (
  select h.protocol_id, h.measure_id, max(h.at) as state_since,
    max(h.at) filter (where h.action = 'agree') as agreed_at,
    -- An undone start is none; what was started before it had been undone as well.
    min(h.at) filter (where h.action = 'start' and h.version > u.undone) as started_at
  from sutarta.history h
  cross join lateral (
    select coalesce(max(x.version), 0) as undone from sutarta.history x
    where x.protocol_id = h.protocol_id and x.measure_id = h.measure_id and x.action = 'undo_start') u
  where h.subject = 'measure' and h.from_state <> h.to_state
  group by h.protocol_id, h.measure_id) t,
  sutarta.life_cycle_state s
where m.protocol_id = t.protocol_id and m.id = t.measure_id and s.subject = m.subject and s.state = m.state;
update sutarta.decision d set settled_at = h.at
from sutarta.history h
join sutarta.life_cycle_state s on s.subject = h.subject and s.state = h.to_state and s.is_final
where h.subject = 'decision' and h.protocol_id = d.protocol_id and h.decision = d.number;
update sutarta.ballot b set cast_at = h.at
from (
  select x.protocol_id, x.decision, x.voter_id, max(x.at) as at from sutarta.history x
  where x.subject = 'ballot' group by 1, 2, 3) h
where h.protocol_id = b.protocol_id and h.decision = b.decision and h.voter_id = b.association_id;

-- The days of a country's calendar that the tick has looked at.
create table sutarta.calendar_day (
  country text not null check (country ~ '^[A-Z]{2}$'),
  day sutarta.day not null,
  primary key (country, day)
);

-- Until which local date, and from which moment's sight of history, a protocol's summaries have been counted.
create table sutarta.counting (
  protocol_id bigint primary key references sutarta.protocol,
  counted_for sutarta.day,
  counted_at timestamptz,
  seen pg_snapshot
);
-- Protocols in which something has changed since they were counted. No unique key: what commits late waits for nobody.
create table sutarta.uncounted (protocol_id bigint not null);
create index uncounted_protocol on sutarta.uncounted (protocol_id);
insert into sutarta.uncounted (protocol_id) select p.id from sutarta.protocol p;

-- What has become of the measures of a plan: all of them, or those of a direction, of an association, or those whose
-- time ends in a quarter. Only measures without a parent are counted, their parts apart.
create table sutarta.plan_tally (
  protocol_id bigint not null,
  plan_id bigint not null,
  scope text not null check (scope in ('plan', 'direction', 'association', 'quarter')),
  -- The direction, the association, or the year and the quarter (20252); 0 for the plan.
  key bigint not null,
  planned integer not null,
  not_started integer not null,
  under_way integer not null,
  done integer not null,
  partly integer not null,
  late integer not null,
  postponed integer not null,
  cancelled integer not null,
  done_on_time integer not null,
  done_rate numeric,
  on_time_rate numeric,
  progress numeric,
  progress_known integer not null,
  parts_planned integer not null,
  parts_done integer not null,
  carried_over integer not null,
  carry_over_rate numeric,
  -- Of an association alone: how it takes part; 0 elsewhere.
  led integer not null,
  partnered integer not null,
  kept_rate numeric,
  primary key (protocol_id, plan_id, scope, key),
  foreign key (protocol_id, plan_id) references sutarta.plan (protocol_id, id)
);

-- How long the measures of a plan stayed in each state.
create table sutarta.stay_tally (
  protocol_id bigint not null,
  plan_id bigint not null,
  state text not null,
  stays integer not null,
  open_stays integer not null,
  mean_days numeric,
  median_days numeric,
  primary key (protocol_id, plan_id, state),
  foreign key (protocol_id, plan_id) references sutarta.plan (protocol_id, id)
);

-- The decisions of a protocol, by the year in which the question was put and by what it was about.
create table sutarta.decision_tally (
  protocol_id bigint not null references sutarta.protocol,
  year integer not null,
  about text not null,
  opened integer not null,
  carried integer not null,
  failed integer not null,
  withdrawn integer not null,
  still_open integer not null,
  mean_hours numeric,
  median_hours numeric,
  primary key (protocol_id, year, about)
);

-- How an association took part in a year's decisions and meetings.
create table sutarta.participation_tally (
  protocol_id bigint not null references sutarta.protocol,
  year integer not null,
  association_id bigint not null references sutarta.association,
  eligible_for integer not null,
  consents integer not null,
  objections integer not null,
  abstentions integer not null,
  missing integer not null,
  median_hours_to_cast numeric,
  meetings integer not null,
  attended integer not null,
  primary key (protocol_id, year, association_id)
);

-- How many reminders of an occurrence have been told, and how many wait.
create table sutarta.occurrence_tally (
  protocol_id bigint not null,
  occurrence_id bigint not null,
  told integer not null,
  waiting integer not null,
  primary key (protocol_id, occurrence_id),
  foreign key (protocol_id, occurrence_id) references sutarta.occurrence (protocol_id, id) on delete cascade
);
