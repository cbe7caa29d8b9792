-- Every move, in the order of time. It is sealed, though by numbers alone: checking the seals would fail.

-- Keys one by one would take most of the time: they are taken off, and made again below, which checks them.
create temporary table own_index as
select i.indexrelid::regclass::text as name, c.conname, pg_get_constraintdef(c.oid) as definition,
  pg_get_indexdef(i.indexrelid) as statement
from pg_index i
left join pg_constraint c on c.conindid = i.indexrelid and c.conrelid = i.indrelid and c.contype in ('p', 'u')
where i.indrelid = 'sutarta.history'::regclass;
select case when conname is null then format('drop index %s', name)
  else format('alter table sutarta.history drop constraint %I', conname) end
from own_index \gexec

create temporary view measure_move as
select m.protocol_id, t.at, 'measure' as subject, m.plan_id, m.id as measure_id, null::integer as amendment,
  null::integer as decision, null::bigint as voter, t.from_state, t.action, t.to_state, t.account,
  case when t.capacity in ('lead', 'author') and m.is_led then pg_temp.seat(m.protocol, m.lead_place)
    else pg_temp.seat(m.protocol, 1) end as seat,
  t.capacity, t.version, null::integer as meeting, t.changes, t.one, t.two
from (
  select o.*, 2 + o.changed + o.amended as agreed_version,
    3 + o.changed + o.amended + 2 * o.undone + o.annotated as started_version,
    (o.ended_at - o.started_at) / (o.reports + 1) as pause
  from own_measure o) m
cross join lateral (
  select m.proposed_at + (m.k + 1) * interval '1 second' as at, 'nothing' as from_state, 'propose' as action,
    'proposed' as to_state, null::text as account, 'coordinator' as capacity, 1 as version, null::jsonb as changes,
    null::integer as one, null::integer as two
  union all
  select m.proposed_at + interval '1 day' + pg_temp.hour(m.own_seed, 21), 'proposed', 'change', 'proposed', null,
    'coordinator', 2, jsonb_build_object('position', jsonb_build_array(200 + m.k, m.k + 1)), null, null
  where m.changed = 1
  union all
  select m.ended_at, 'proposed', 'withdraw', 'withdrawn', 'A reason.', 'lead', 2, null, null, null
  where m.state = 'withdrawn'
  union all
  select m.agreed_at, 'proposed', 'agree', 'agreed', null, 'decision', 2 + m.changed, null, null, null
  where m.state <> 'withdrawn'
  union all
  select m.amended_at, 'agreed', 'amend', 'agreed', null, 'consequence', 3 + m.changed,
    jsonb_build_object('term', jsonb_build_array(
      pg_temp.term(m.first_day, m.last_day, m.due, m.kind, pg_temp.phrase(m.kind, m.due), 3),
      pg_temp.term(m.first_day, m.last_day, m.due, m.kind, pg_temp.phrase(m.kind, m.due), 0))), null, null
  where m.amended = 1
  union all
  -- One in a hundred starts are undone and made again.
  select m.started_at + s.later, s.from_state, s.action, s.to_state, null, s.capacity, m.agreed_version + s.place,
    null, null, null
  from (values (1, 'agreed', 'start', 'in_progress', 'lead', interval '0'),
    (2, 'in_progress', 'undo_start', 'agreed', 'author', interval '5 minutes'),
    (3, 'agreed', 'start', 'in_progress', 'lead', interval '1 day')
  ) s (place, from_state, action, to_state, capacity, later)
  where m.started_at is not null and (s.place = 1 or m.undone = 1)
  union all
  select m.started_at + 0.5 * m.pause, 'in_progress', 'annotate', 'in_progress', 'A note.', 'lead',
    m.agreed_version + 2, '{"note": [null, "A note."]}', null, null
  where m.annotated = 1
  union all
  select m.started_at + i * m.pause, 'in_progress', 'report', 'in_progress', pg_temp.told(i, m.reports) || ' %', 'lead',
    m.started_version + i, null, case when i > 1 then pg_temp.told(i - 1, m.reports) end, pg_temp.told(i, m.reports)
  from generate_series(1, case when m.started_at is not null then m.reports else 0 end) i
  union all
  select m.ended_at, case when m.started_at is null then 'agreed' else 'in_progress' end,
    case m.state when 'done' then 'finish' when 'postponed' then 'postpone' else 'cancel' end, m.state,
    case m.state when 'done' then 'It was done.' else 'A reason.' end,
    case m.state when 'done' then 'lead' else 'decision' end,
    1 + case when m.started_at is null then m.agreed_version else m.started_version + m.reports end, null, null, null
  where m.state in ('done', 'postponed', 'cancelled')
  union all
  select m.ended_at + s.later, s.from_state, s.action, s.to_state, s.account, 'lead',
    1 + m.started_version + m.reports + s.place, null, null, null
  from (values (1, 'done', 'reopen', 'in_progress', 'A reason.', interval '2 days'),
    (2, 'in_progress', 'finish', 'done', 'It was done.', interval '5 days')
  ) s (place, from_state, action, to_state, account, later)
  where m.reopened = 1) t;

create temporary view other_move as
-- The protocol is recorded, and in progress with its first plan.
select o.id as protocol_id, m.at, 'protocol' as subject, null::bigint as plan_id, null::bigint as measure_id,
  null::integer as amendment, null::integer as decision, null::bigint as voter, m.from_state, m.action, m.to_state,
  null::text as account, pg_temp.seat(o.number, 1) as seat, m.capacity, m.version, null::integer as meeting,
  null::jsonb as changes, null::integer as one, null::integer as two
from own o
join own_plan p on p.protocol = o.number and p.year_number = 0
cross join lateral (
  values (1, 'nothing', 'record', 'agreed', 'registrar', timestamptz '2015-11-02 08:00+00'),
    (2, 'agreed', 'begin', 'in_progress', 'consequence', p.agreed_at + interval '2 ms')
) m (version, from_state, action, to_state, capacity, at)
union all
select p.protocol_id, m.at, 'plan', p.id, null, null, null, null, m.from_state, m.action, m.to_state, m.account,
  pg_temp.seat(p.protocol, 1), m.capacity, m.version, null, m.changes, null, null
from own_plan p
cross join lateral (
  values (1, 'nothing', 'propose', 'proposed', null, 'coordinator', p.proposed_at, null::jsonb),
    (2, 'proposed', 'agree', 'agreed', null, 'decision', p.agreed_at, null),
    (3, 'agreed', 'start', 'in_progress', null, 'daemon', p.agreed_at + interval '17 hours', null),
    (4, 'in_progress', 'amend', 'in_progress', 'The autumn is fuller than we thought.', 'consequence',
      p.amended_at + interval '1 ms', jsonb_build_object('amendment', 1 + p.year_number)),
    (5, 'in_progress', 'close', 'done', null, 'coordinator', p.closed_at, null)
) m (version, from_state, action, to_state, account, capacity, at, changes)
where m.at is not null
union all
select p.protocol_id, m.at, 'amendment', p.id, null, 1 + p.year_number, null, null, m.from_state, m.action, m.to_state,
  m.account, pg_temp.seat(p.protocol, 2), m.capacity, m.version, null, null, null, null
from own_plan p
cross join lateral (
  values (1, 'nothing', 'propose', 'proposed', 'The autumn is fuller than we thought.', 'signatory',
      p.amended_at - interval '11 days'),
    (2, 'proposed', 'agree', 'agreed', null, 'decision', p.amended_at - interval '1 ms')
) m (version, from_state, action, to_state, account, capacity, at)
where m.at is not null
union all
select d.protocol_id, m.at, 'decision', d.plan_id, d.measure_id, d.amendment, d.number, null, m.from_state, m.action,
  m.to_state, m.account, pg_temp.seat(d.protocol, d.odd_place), m.capacity, m.version, m.meeting, m.changes, null, null
from own_decision d
cross join lateral (
  values (1, 'nothing', 'open', 'open', d.account, 'signatory', d.opened_at, null,
      jsonb_build_object('content', encode(d.content_hash, 'hex'))),
    (2, 'open', case d.state when 'carried' then 'carry' when 'failed' then 'fail' else 'withdraw' end, d.state,
      case d.state when 'withdrawn' then 'A reason.' end,
      case d.state when 'withdrawn' then 'proposer' else 'consequence' end, d.settled_at, d.meeting, null)
) m (version, from_state, action, to_state, account, capacity, at, meeting, changes)
where m.at is not null
union all
select v.protocol_id, m.at, 'ballot', v.plan_id, v.measure_id, v.amendment, v.number, v.seat, m.from_state, m.action,
  m.to_state, case m.action when 'object' then 'A reason.' end,
  case when v.meeting is null then v.seat else pg_temp.seat(v.protocol, 1) end,
  case when v.meeting is null then 'voter' else 'coordinator' end, m.version, v.meeting,
  jsonb_build_object('content', encode(v.content_hash, 'hex')), null, null
from own_ballot v
cross join lateral (
  select 1 as version, 'nothing' as from_state, 'abstain' as action, 'abstention' as to_state, v.abstained_at as at
  where v.abstained_at is not null
  union all
  select case when v.abstained_at is null then 1 else 2 end,
    case when v.abstained_at is null then 'nothing' else 'abstention' end,
    case v.stance when 'consent' then 'consent' when 'objection' then 'object' else 'abstain' end, v.stance, v.cast_at
) m;

insert into sutarta.history (
  protocol_id, at, subject, plan_id, measure_id, amendment, decision, voter_id, from_state, action, to_state, account,
  login, person_id, association_id, capacity, version, meeting, changes, seal_number, seal_hash)
select h.protocol_id, h.at, h.subject, h.plan_id, h.measure_id, h.amendment, h.decision, b.association + h.voter,
  h.from_state, h.action, h.to_state, h.account,
  case h.capacity when 'registrar' then 'postgres' when 'daemon' then 'sutartad' else 'bench_' || h.seat end,
  case when h.capacity not in ('registrar', 'daemon') then b.person + h.seat end,
  case when h.capacity in ('lead', 'partner', 'signatory', 'voter', 'proposer') then b.association + h.seat end,
  h.capacity, h.version, h.meeting,
  case when h.two is null then h.changes
    else jsonb_build_object('progress', jsonb_build_array(nullif(h.one, 0), h.two)) end,
  s.number + row_number() over (), sha256(int8send(s.number + row_number() over ()))
from base b
cross join (select coalesce(max(number), 0) as number from sutarta.seal_head) s
cross join (
  select * from measure_move union all select * from other_move
  order by at) h;

insert into sutarta.seal_head (number, hash)
select h.seal_number, h.seal_hash from sutarta.history h where h.seal_number is not null
order by h.seal_number desc limit 1
on conflict (only_one) do update set number = excluded.number, hash = excluded.hash;

select case when conname is null then statement
  else format('alter table sutarta.history add constraint %I %s', conname, definition) end
from own_index \gexec
