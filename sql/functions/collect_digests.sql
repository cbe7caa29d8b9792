-- Takes up to so many people, beyond one of these numbers, to whom something is to be told now, and lists what: what
-- waits for their ballot, what is being negotiated, what is overdue, what is due, what nobody has heard of, what has
-- become of events that they were told of, what events come. The people are held
-- until the transaction ends; a tick beside this one takes others. Of several rungs of one matter the nearest speaks
-- for all. Each line holds what the writer could see: for the news, and for the digest to keep. The last line is none:
-- it names whoever was held last. A plan is named where another could be meant, and it is told who takes part in
-- several protocols: what she types has to say which.
create or replace function door.collect_digests(
  as_of timestamptz, people integer, beyond bigint default 0, only_login text default null)
returns table (
  person_id bigint, login text, name text, email text, language text, local_date date, is_late boolean, seen pg_snapshot,
  section text, reminder_id bigint, protocol_code text, title text, rung integer, first_day date, last_day date,
  original_day date, is_new boolean, code text, number text, edition integer, subject text, action text, state text,
  capacity text, plan_code text, is_among_several boolean, was_first date, was_last date, note text)
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
-- Nobody's open transaction holds up a tick.
set lock_timeout = '10s'
-- Compiling these statements takes longer than running them.
set jit = off
-- How much is due differs from one call to the next, and the plan with it.
set plan_cache_mode = force_custom_plan
as $$
#variable_conflict use_column
declare
  held bigint[];
  days date[];
  lates boolean[];
begin
  perform sutarta.require_daemon();
  if only_login is not null and not exists (select from sutarta.person p where p.login = only_login) then
    perform sutarta.refuse(
      'SU009', format('There is no person %s.', only_login), array['field', 'login', 'value', only_login]);
  end if;
  if sutarta.is_behind(collect_digests.as_of) then return; end if;
  select array_agg(h.person_id), array_agg(h.local_date), array_agg(h.is_late) into held, days, lates
  from sutarta.take_recipients(
    collect_digests.as_of, collect_digests.people, collect_digests.beyond, collect_digests.only_login) h;
  if held is null then return; end if;
  -- A statement of its own: it sees what was written while the people were being taken.
  return query
    with recipient as materialized (
      select s.person_id, s.local_date as own_date, s.is_late, sutarta.is_in_several(s.person_id, s.local_date) as is_in_several
      from unnest(held, days, lates) as s (person_id, local_date, is_late)
      where not exists (
        select from sutarta.digest d
        where d.person_id = s.person_id and d.local_date >= s.local_date
          and (d.local_date = s.local_date or not d.is_premature))
    ), due as materialized (
      -- Of each matter the reminder that speaks for all.
      select distinct on (
          r.person_id, r.protocol_id, r.occurrence_id, r.measure_id, r.decision, r.event_id, r.original_day,
          r.cause = 'negotiation')
        r.*, s.own_date
      from recipient s
      join sutarta.reminder r on r.person_id = s.person_id and r.digest_on is null and r.due_on <= s.own_date
      order by r.person_id, r.protocol_id, r.occurrence_id, r.measure_id, r.decision, r.event_id, r.original_day,
        r.cause = 'negotiation', array_position('{overdue,ballot,ahead,negotiation,silence}', r.cause), r.rung, r.id
    ), place as materialized (
      -- Each protocol that somebody here belongs to, with the days that matter in it.
      select x.protocol_id, x.own_date, min(x.first) as first, max(x.last) as last
      from (
        select d.protocol_id, d.own_date, d.matter_day as first, d.matter_day as last from due d
        union all
        select a.protocol_id, s.own_date, s.own_date - 366, s.own_date - 1
        from recipient s
        join sutarta.representative r on r.person_id = s.person_id
        join sutarta.party a on a.association_id = r.association_id) x
      group by x.protocol_id, x.own_date
    ), concern as materialized (
      select w.protocol_id, w.own_date, c.*
      from place w
      cross join lateral sutarta.concerns(w.protocol_id, w.own_date, w.first, w.last) c
      where c.measure_id is not null
    ), several as materialized (
      -- The plans beside which there is another that goes on.
      select n.protocol_id, n.id, n.code
      from sutarta.plan n
      join sutarta.life_cycle_state s on s.subject = n.subject and s.state = n.state
      where n.protocol_id in (select w.protocol_id from place w) and exists (
        select from sutarta.plan x
        join sutarta.life_cycle_state t on t.subject = x.subject and t.state = x.state
        where x.protocol_id = n.protocol_id and x.id <> n.id and (s.is_final or not t.is_final))
    ), silent as materialized (
      select distinct d.person_id, d.own_date from due d where d.cause = 'silence'
    ), change as materialized (
      select d.id as reminder_id, d.own_date, d.protocol_id, c.*
      from (select distinct x.protocol_id, x.own_date from due x where x.cause = 'change') w
      cross join lateral sutarta.changed_occurrences(w.protocol_id, w.own_date) c
      join due d
        on d.protocol_id = w.protocol_id and d.own_date = w.own_date and d.person_id = c.person_id
        and d.event_id = c.event_id and d.original_day = c.original_day and d.cause = 'change'
    ), mediated as materialized (
      select w.protocol_id, w.own_date, n.*, c.code as mediator
      from (select distinct x.protocol_id, x.own_date from due x where x.cause = 'negotiation') w
      cross join lateral sutarta.negotiators(w.protocol_id, w.own_date) n
      join sutarta.association c on c.id = n.mediator_id
    ), line as (
      -- What waits for a ballot, told of before or not.
      select b.person_id, w.own_date, 1 as rank, 'ballot' as section, d.id as reminder_id, w.protocol_id, d.rung,
        b.asked_on as first_day, q.last_day::date as last_day, q.tacit_on::date as original_day, null::bigint as occurrence_id,
        q.measure_id, q.number as decision
      from place w
      cross join lateral sutarta.missing_ballots(w.protocol_id, w.own_date) b
      join sutarta.decision q on q.protocol_id = w.protocol_id and q.number = b.decision
      left join due d
        on d.person_id = b.person_id and d.protocol_id = w.protocol_id and d.decision = b.decision
        and d.cause = 'ballot'
      union all
      select d.person_id, d.own_date, 2, 'negotiation', d.id, d.protocol_id, d.rung, d.matter_day, d.matter_day,
        null, null, null, d.decision
      from due d
      join mediated n
        on n.protocol_id = d.protocol_id and n.own_date = d.own_date and n.decision = d.decision
        and n.person_id = d.person_id and n.last_day = d.matter_day
      where d.cause = 'negotiation'
      union all
      select c.person_id, c.own_date, 3, 'overdue', d.id, c.protocol_id, d.rung, c.matter_day, c.matter_day,
        null, null, c.measure_id, null
      from concern c
      left join due d
        on d.person_id = c.person_id and d.protocol_id = c.protocol_id and d.measure_id = c.measure_id
      where c.matter_day < c.own_date
      union all
      select d.person_id, d.own_date, 4, 'deadline', d.id, d.protocol_id, d.rung, d.matter_day, d.matter_day,
        null, null, d.measure_id, null
      from due d
      join concern c
        on c.protocol_id = d.protocol_id and c.own_date = d.own_date and c.person_id = d.person_id
        and c.measure_id = d.measure_id and c.matter_day = d.matter_day
      where d.cause = 'ahead' and d.matter_day >= d.own_date
      union all
      select d.person_id, d.own_date, 5, 'silence', d.id, d.protocol_id, d.rung, d.matter_day, d.matter_day, null, null,
        d.measure_id, null
      from due d
      join sutarta.mattering_reminders(
        (select array_agg(s.person_id order by s.person_id) from silent s),
        (select array_agg(s.own_date order by s.person_id) from silent s)) r on r.id = d.id
      where d.cause = 'silence'
      union all
      select c.person_id, c.own_date, 6, 'change', c.reminder_id, c.protocol_id, null, c.first_day, c.last_day,
        c.original_day, c.occurrence_id, null, null
      from change c
      union all
      select d.person_id, d.own_date, 7, 'occurrence', d.id, d.protocol_id, d.rung, o.first_day, o.last_day,
        o.original_day, o.id, null, null
      from due d
      join sutarta.occurrence o on o.protocol_id = d.protocol_id and o.id = d.occurrence_id
      -- What has become of it is told already, with its days.
      where not exists (
        select from change c
        where c.protocol_id = d.protocol_id and c.occurrence_id = d.occurrence_id and c.person_id = d.person_id)
    )
    select
      p.id, p.login, p.name, p.email, p.language, s.own_date, s.is_late, pg_current_snapshot(), l.section,
      l.reminder_id, a.code,
      case l.section
        when 'ballot' then sutarta.question_title(q, p.language)
        when 'negotiation' then sutarta.question_title(q, p.language)
        else sutarta.text_in(coalesce(m.titles, e.titles), p.language)
      end,
      l.rung, l.first_day, l.last_day, l.original_day,
      o.id is not null and not exists (
        select from sutarta.told_occurrence t
        where t.protocol_id = l.protocol_id and t.person_id = l.person_id and t.event_id = o.event_id
          and t.original_day = o.original_day),
      coalesce(e.code, y.mediator), coalesce(l.decision::text, m.number), o.edition, q.about,
      coalesce(q.action, w.change, case
        -- One of an event that she has heard of.
        when l.section = 'occurrence' and exists (
          select from sutarta.told_occurrence t
          where t.protocol_id = l.protocol_id and t.person_id = l.person_id and t.event_id = o.event_id) then 'another'
      end), m.state,
      case l.section
        -- Its lead is asked whenever it is due, or never.
        when 'silence' then (
          select 'lead' from sutarta.speakers(l.protocol_id, l.own_date) x
          where x.person_id = l.person_id and x.association_id = m.lead_id limit 1)
        when 'negotiation' then y.capacity
        else c.capacity
      end,
      n.code, s.is_in_several, w.told_first, w.told_last, w.note
    from line l
    join recipient s on s.person_id = l.person_id and s.own_date = l.own_date
      -- What stands in a digest for its own sake causes none.
      and exists (select from line x where x.person_id = l.person_id and x.reminder_id is not null)
    join sutarta.person p on p.id = l.person_id
    join sutarta.protocol a on a.id = l.protocol_id
    left join concern c
      on c.protocol_id = l.protocol_id and c.own_date = l.own_date and c.person_id = l.person_id
      and c.measure_id = l.measure_id
    left join change w on w.reminder_id = l.reminder_id
    left join mediated y
      on l.section = 'negotiation' and y.protocol_id = l.protocol_id and y.own_date = l.own_date
      and y.decision = l.decision and y.person_id = l.person_id
    left join sutarta.decision q on q.protocol_id = l.protocol_id and q.number = l.decision
    left join sutarta.occurrence o on o.protocol_id = l.protocol_id and o.id = l.occurrence_id
    left join sutarta.event e on e.protocol_id = l.protocol_id and e.id = coalesce(o.event_id, w.event_id)
    left join sutarta.measure m
      on m.protocol_id = l.protocol_id and m.id = l.measure_id and l.decision is null
    left join several n on n.protocol_id = m.protocol_id and n.id = m.plan_id
    order by p.id, l.rank, l.first_day, a.code, m.position nulls last, l.decision, l.reminder_id;
  -- Whoever was held last, whatever she is told: the next call begins beyond her.
  return query
    select p.id, p.login, p.name, coalesce(p.email, ''), p.language, days[cardinality(days)], false,
      pg_current_snapshot(), 'end', null::bigint, '', '', null::integer, null::date, null::date, null::date, false,
      null, null, null::integer, null, null, null, null, null, false, null::date, null::date, null
    from sutarta.person p where p.id = held[cardinality(held)];
end
$$;
