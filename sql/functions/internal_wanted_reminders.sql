-- The reminders that a protocol ought to have as things stand on a day: each person's rungs for every matter in sight.
--
-- A rung that has passed is left out, but for the nearest, and that only where no other is due on the day itself: a
-- matter that comes to light late causes one reminder at once and no flood. Days before a matter move back to a day on
-- which she may be written to; days after one wait for such a day by themselves, when the digest is written. Without a
-- day to be told on come the rungs of what has passed: there shall be none of them, but those that there are keep
-- their cause, as they fell in an outage.
create or replace function sutarta.wanted_reminders(protocol bigint, today date)
returns table (
  person_id bigint, cause text, occurrence_id bigint, measure_id bigint, decision integer, event_id bigint,
  original_day date, matter_day date, rung integer, due_on date)
language plpgsql stable rows 200
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  own sutarta.protocol;
  -- How far one looks ahead: two months beyond the farthest rung, so that a rung that passes in an outage is known.
  reach integer;
begin
  select a.* into strict own from sutarta.protocol a where a.id = wanted_reminders.protocol;
  -- When people work together no longer there is nothing to be reminded of.
  if (select s.is_final from sutarta.life_cycle_state s where s.subject = own.subject and s.state = own.state) then
    return;
  end if;
  select 62 + greatest(
    (select max(r) from unnest(own.ladder) r),
    (select max(r) from sutarta.ladder l cross join unnest(l.rungs) r where l.protocol_id = own.id),
    (select max(r) from sutarta.speakers(own.id, today) s
      join sutarta.preference f on f.person_id = s.person_id cross join unnest(f.ladder) r)) into reach;
  return query
    with listener as materialized (
      select l.person_id, coalesce(f.frequency, 'daily') as frequency, f.ladder
      from (
        select s.person_id from sutarta.speakers(own.id, today) s
        union
        select c from sutarta.coordinators(own.id, today) c) l
      left join sutarta.preference f on f.person_id = l.person_id
    ), open_until as materialized (
      -- For each day the last one up to it on which she may be written to, from today on.
      select d.person_id, d.day, max(d.day) filter (where d.is_open) over (partition by d.person_id order by d.day) as open
      from sutarta.open_days_of(
        array(select l.person_id from listener l), own.country, today, today + reach) d
    ), concern as materialized (
      select c.*, l.frequency,
        coalesce(l.ladder, e.rungs, m.rungs, own.ladder) as ladder
      from sutarta.concerns(own.id, today, today - reach, today + reach) c
      join listener l on l.person_id = c.person_id
      left join sutarta.occurrence o on o.protocol_id = own.id and o.id = c.occurrence_id
      left join sutarta.ladder e on e.protocol_id = own.id and e.event_id = o.event_id
      left join sutarta.ladder m on m.protocol_id = own.id and m.measure_id = c.measure_id
    ), wish as (
      select c.person_id, 'ahead' as cause, c.occurrence_id, c.measure_id, null::integer as decision,
        null::bigint as event_id, null::date as original_day, c.matter_day, r.rung, c.matter_day - r.rung as target
      from concern c
      cross join unnest(c.ladder) as r (rung)
      -- Who wants to hear of urgent things alone hears of the last rung.
      where c.frequency <> 'urgent' or r.rung = (select min(x) from unnest(c.ladder) x)
      union all
      -- What is overdue is asked after at the same distances, of those who lead it.
      select c.person_id, 'overdue', null, c.measure_id, null, null, null, c.matter_day, -r.rung, c.matter_day + r.rung
      from concern c
      cross join unnest(c.ladder) as r (rung)
      where c.matter_day < today and c.measure_id is not null and c.capacity <> 'partner' and r.rung > 0
      union all
      select l.person_id, 'silence', null, s.measure_id, null, null, null, s.since, -s.wait * s.times,
        s.since + s.wait * s.times
      from sutarta.silent_measures(own.id, today) s
      join listener l on l.frequency <> 'urgent'
      where exists (
          select from sutarta.speakers(own.id, today) x where x.person_id = l.person_id and x.association_id = s.lead_id)
        -- Where the lead has kept silent twice, and where all lead, whoever coordinates is told.
        or (s.lead_id is null or s.times > 1)
          and l.person_id in (select c from sutarta.coordinators(own.id, today) c)
      union all
      -- A question is told of at once, then by its last day, or else every week.
      select b.person_id, 'ballot', null, null, b.decision, null, null, coalesce(b.last, b.asked_on), r.rung,
        coalesce(b.last, b.asked_on) - r.rung
      from sutarta.missing_ballots(own.id, today) b
      cross join lateral (
        select b.last - b.asked_on as rung where b.last is not null
        union
        select x from unnest(own.ladder) x where b.last - x > b.asked_on
        union
        select -7 * k from generate_series(0, (today - b.asked_on) / 7) k where b.last is null) r
      union all
      -- Who is to find a way past an objection, by the last day of the search.
      select n.person_id, 'negotiation', null, null, n.decision, null, null, n.last_day, r.rung, n.last_day - r.rung
      from sutarta.negotiators(own.id, today) n
      join listener l on l.person_id = n.person_id
      cross join lateral unnest(coalesce(l.ladder, own.ladder)) as r (rung)
      where l.frequency <> 'urgent' or r.rung = (select min(x) from unnest(coalesce(l.ladder, own.ladder)) x)
      union all
      -- What was told and holds no longer is told at once, of those who were told.
      select c.person_id, 'change', null, null, null, c.event_id, c.original_day, c.told_first, 0, today
      from sutarta.changed_occurrences(own.id, today) c
      join listener l on l.person_id = c.person_id
    ), placed as (
      select w.*,
        max(w.target) filter (where w.target < today) over same as nearest_past,
        bool_or(w.target = today) over same as is_today
      from wish w
      window same as (
        partition by w.person_id, w.cause, w.occurrence_id, w.measure_id, w.decision, w.event_id, w.original_day,
          w.matter_day)
    )
    select p.person_id, p.cause, p.occurrence_id, p.measure_id, p.decision, p.event_id, p.original_day, p.matter_day,
      p.rung,
      case
        when p.cause in ('ahead', 'negotiation') and p.matter_day < today then null
        when p.cause in ('ahead', 'negotiation') or p.cause = 'ballot' and p.target > today then coalesce(u.open, p.target)
        else p.target
      end
    from placed p
    left join open_until u on u.person_id = p.person_id and u.day = p.target
    where p.target >= today or p.target = p.nearest_past and not p.is_today
      or p.cause in ('ahead', 'negotiation') and p.matter_day < today;
end
$$;
