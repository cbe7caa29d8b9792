-- Questions: each plan's and amendment's agreement, and some measures' ends; the ballots that answered them.

create temporary table own_decision as
select x.*, row_number() over (partition by x.protocol_id order by x.opened_at, x.key)::integer as number,
  1 + pg_temp.drawn(x.key, 7, x.signatories) as odd_place,
  sha256(convert_to('question ' || x.key, 'UTF8')) as content_hash
from (
  select p.protocol, p.protocol_id, p.signatories, p.id as plan_id, null::bigint as measure_id, null::integer as amendment,
    'plan' as about, 'agree' as action, null::text as account, p.asked_at as opened_at,
    p.agreed_at - interval '1 ms' as settled_at, 'carried' as state, p.seed as key, 2 * p.year_number + 1 as meeting
  from own_plan p
  union all
  select p.protocol, p.protocol_id, p.signatories, p.id, null, 1 + p.year_number, 'amendment', 'agree', null,
    p.amended_at - interval '10 days', p.amended_at - interval '2 ms', 'carried', 20000000 + p.seed, null
  from own_plan p where p.amended_at is not null
  union all
  select m.protocol, m.protocol_id, m.signatories, m.plan_id, m.id, null, 'measure',
    case m.state when 'cancelled' then 'cancel' else 'postpone' end, 'A reason.', d.opened_at, d.settled_at, d.state,
    40000000 + m.own_seed, null
  from own_measure m
  cross join lateral (select pg_temp.drawn(m.own_seed, 17, 100) as lot) l
  -- What was postponed or cancelled was so by decision; of some other measures it was asked, or is now.
  cross join lateral (
    select m.ended_at - interval '8 days' as opened_at, m.ended_at - interval '1 ms' as settled_at, 'carried' as state
    where m.state in ('postponed', 'cancelled')
    union all
    select m.started_at + (m.ended_at - m.started_at) * 0.3, m.started_at + (m.ended_at - m.started_at) * 0.7,
      case when l.lot = 0 then 'withdrawn' else 'failed' end
    where m.state = 'done' and l.lot < 4
    union all
    select timestamptz :today - interval '5 days' + pg_temp.hour(m.own_seed, 18), null, 'open'
    where m.state = 'in_progress' and l.lot < 4) d) x;
create unique index on own_decision (protocol_id, number);
analyze own_decision;

insert into sutarta.amendment (protocol_id, number, plan_id, reason, base_revision, proposed_by, state, version)
select p.protocol_id, 1 + p.year_number, p.id, 'The autumn is fuller than we thought.', 1,
  b.association + pg_temp.seat(p.protocol, 2), 'agreed', 2
from base b, own_plan p
where p.amended_at is not null
order by p.id;

insert into sutarta.decision (
  protocol_id, number, about, plan_id, measure_id, amendment, action, account, content_hash, rule_version, eligible,
  quorum, threshold, base, objection_blocks, last_day, proposed_by, opened_at, state, is_open, version, settled_at)
select d.protocol_id, d.number, d.about, d.plan_id, d.measure_id, d.amendment, d.action, d.account, d.content_hash, 1,
  'signatories', '1/2', '2/3', 'eligible', false, (d.opened_at + interval '60 days')::date,
  b.association + pg_temp.seat(d.protocol, d.odd_place), d.opened_at, d.state, d.state = 'open',
  case when d.state = 'open' then 1 else 2 end, d.settled_at
from base b, own_decision d
order by d.opened_at;

insert into sutarta.decision_eligible (protocol_id, decision, association_id)
select d.protocol_id, d.number, b.association + pg_temp.seat(d.protocol, j)
from base b, own_decision d, generate_series(1, d.signatories) j
order by d.opened_at;

-- Of a question that was carried one stands aside; one that failed had every second against it.
create temporary table own_ballot as
select d.protocol, d.protocol_id, d.plan_id, d.measure_id, d.amendment, d.number, d.content_hash, s.seat, s.stance,
  case when d.meeting is not null and s.turn > 0 then d.meeting end as meeting,
  case
    when d.meeting is not null and s.turn > 0 then d.settled_at - (d.signatories - s.turn) * interval '1 second'
    when d.state in ('carried', 'failed') then d.opened_at
      + (d.settled_at - interval '1 ms' - d.opened_at) * greatest(s.turn, 0.3) / (d.signatories - 1)
    else d.opened_at + (1 + s.turn) * interval '1 hour' end as cast_at,
  -- Some abstained before they consented.
  case when s.stance = 'consent' and (d.meeting is null or s.turn = 0) and pg_temp.drawn(d.key, 30 + s.turn, 20) = 0
    then d.opened_at + interval '10 minutes' end as abstained_at
from own_decision d
cross join lateral (
  select pg_temp.seat(d.protocol, j) as seat, t.turn,
    case
      when d.state in ('open', 'withdrawn') then case when t.turn < d.signatories / 2 then 'consent' end
      when d.state = 'failed' then case when t.turn % 2 = 0 then 'objection' else 'consent' end
      when t.turn > 0 then 'consent'
      else (array['abstention', null, 'consent'])[1 + pg_temp.drawn(d.key, 8, 3)] end as stance
  from generate_series(1, d.signatories) j
  cross join lateral (select (j - d.odd_place + d.signatories) % d.signatories as turn) t) s
where s.stance is not null;

insert into sutarta.ballot (
  protocol_id, decision, association_id, person_id, meeting, reason, content_hash, state, version, cast_at)
select v.protocol_id, v.number, b.association + v.seat, case when v.meeting is null then b.person + v.seat end,
  v.meeting, case when v.stance = 'objection' then 'A reason.' end, v.content_hash, v.stance,
  case when v.abstained_at is null then 1 else 2 end, v.cast_at
from base b, own_ballot v
order by v.cast_at;

insert into sutarta.counter (protocol_id, series, last_number)
select d.protocol_id, 'decision', max(d.number) from own_decision d group by d.protocol_id
union all
select o.id, s.series, s.last from own o, (values ('amendment', 9), ('meeting', 19)) s (series, last);

-- What each plan said as it was agreed and as it was amended: before, some measures were to be ready a quarter earlier.
create temporary table own_content as
select m.plan_id, json_agg(json_build_object(
    'number', m.number, 'titles', m.titles, 'term', m.term_before, 'lead', m.lead, 'partners', '[]'::json,
    'direction', m.direction, 'parent', m.parent, 'needs', '{}'::json) order by m.position) as agreed,
  json_agg(json_build_object(
    'number', m.number, 'titles', m.titles, 'term', m.term, 'lead', m.lead, 'partners', '[]'::json,
    'direction', m.direction, 'parent', m.parent, 'needs', '{}'::json) order by m.position) as amended
from (
  select m.plan_id, m.position, m.number, m.titles, l.code as lead, 'D' || 1 + (o.place - 1) % 5 as direction,
    case when o.part > 0 then o.place::text end as parent,
    pg_temp.term(m.first_day, m.last_day, m.due, m.term_kind, m.term_phrase, 0) as term,
    pg_temp.term(m.first_day, m.last_day, m.due, m.term_kind, m.term_phrase, 3 * o.amended) as term_before
  from own_measure o
  join sutarta.measure m on m.protocol_id = o.protocol_id and m.id = o.id
  left join sutarta.association l on l.id = m.lead_id
  where o.state <> 'withdrawn') m
group by m.plan_id;

insert into sutarta.plan_revision (
  protocol_id, plan_id, revision, content, content_hash, decision, amendment, made_at)
select p.protocol_id, p.id, r.revision, r.content, sha256(convert_to(r.content::text, 'UTF8')), d.number, d.amendment,
  r.made_at
from own_plan p
join own_content c on c.plan_id = p.id
join sutarta.plan s on s.protocol_id = p.protocol_id and s.id = p.id
cross join lateral (
  select jsonb_build_object(
    'titles', s.titles, 'period', jsonb_build_array(s.first_day, s.last_day),
    'directions', (
      select jsonb_agg(jsonb_build_object('code', x.code, 'titles', x.titles) order by x.position)
      from sutarta.direction x where x.protocol_id = s.protocol_id and x.plan_id = s.id)) as head) h
cross join lateral (
  values (1, h.head || jsonb_build_object('measures', c.agreed), p.agreed_at, null::integer),
    (2, h.head || jsonb_build_object('measures', c.amended), p.amended_at, 1 + p.year_number)
) r (revision, content, made_at, amendment)
join own_decision d on d.protocol_id = p.protocol_id and d.plan_id = p.id and d.measure_id is null
  and d.amendment is not distinct from r.amendment
where r.made_at is not null
order by p.id, r.revision;

insert into sutarta.amendment_change (protocol_id, amendment, position, number, field, from_value, to_value)
select o.protocol_id, 1 + o.year_number, row_number() over (partition by o.plan_id order by o.k), m.number, 'term',
  pg_temp.term(m.first_day, m.last_day, m.due, m.term_kind, m.term_phrase, 3),
  pg_temp.term(m.first_day, m.last_day, m.due, m.term_kind, m.term_phrase, 0)
from own_measure o
join sutarta.measure m on m.protocol_id = o.protocol_id and m.id = o.id
where o.amended = 1
order by o.id;
