-- Takes and holds up to so many people, from one of these numbers on, to whom something is to be told now: it is due on
-- their own day, they have no digest of that day yet, nor of a later one, and it is a day and an hour at which they may
-- be written to. What cannot wait for such a day goes out on any, and what has missed one at any hour: on a day that had
-- its digest nothing was missed, what came to light after it waits for the next. Passes over those who have no address,
-- and those whom another tick holds. The day is by a person's own clock, or else by that of the first protocol that
-- reminds her.
create or replace function sutarta.take_recipients(as_of timestamptz, people integer, beyond bigint, only_login text)
returns table (person_id bigint, local_date date, is_late boolean)
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
-- How much is due differs from one call to the next, and the plan with it.
set plan_cache_mode = force_custom_plan
as $$
#variable_conflict use_column
declare
  -- No place on earth is further ahead than 14 hours.
  latest date := ((as_of at time zone 'UTC') + interval '14 hours')::date;
  waiting bigint[];
  candidate record;
  taken integer := 0;
begin
  while taken < people loop
    -- The next people, from each day on which something was due as many: searched by person alone, the reminders would
    -- tell of all that is still to come, and searched by day alone, of everybody to whom something is due.
    with recursive day (due_on) as (
      select min(r.due_on) from sutarta.reminder r where r.digest_on is null and r.due_on <= latest
      union all
      select (
        select min(r.due_on) from sutarta.reminder r
        where r.digest_on is null and r.due_on > d.due_on and r.due_on <= latest)
      from day d where d.due_on is not null
    )
    select array_agg(w.person_id order by w.person_id) into waiting
    from (
      select distinct n.person_id
      from day d
      cross join lateral (
        select distinct r.person_id from sutarta.reminder r
        where r.digest_on is null and r.due_on = d.due_on and r.person_id > beyond
        order by r.person_id limit people) n
      order by n.person_id limit people) w;
    exit when waiting is null;
    for candidate in
      with known as materialized (
        select p.id, coalesce(f.hour, 7) as hour, a.country, t.now::date as today, extract(hour from t.now) as own_hour
        from unnest(waiting) as w (id)
        join sutarta.person p on p.id = w.id and p.revoked_at is null and p.email is not null
          and (only_login is null or p.login = only_login)
        left join sutarta.preference f on f.person_id = p.id
        -- As a sum: of a plain minimum the planner thinks to find it soonest among all protocols in their order.
        cross join lateral (
          select min(r.protocol_id + 0) as id from sutarta.reminder r where r.person_id = p.id and r.digest_on is null) m
        join sutarta.protocol a on a.id = m.id
        cross join lateral (select as_of at time zone coalesce(p.time_zone, a.time_zone) as now) t
        where not exists (
          select from sutarta.digest d
          where d.person_id = p.id and d.local_date >= t.now::date
            and (d.local_date = t.now::date or not d.is_premature))
      ), calendar as materialized (
        select d.person_id,
          bool_or(d.is_open) filter (where d.day = g.today) as is_open,
          max(d.day) filter (where d.is_open and d.day < g.today and x.local_date is null) as previous,
          coalesce(min(d.day) filter (where d.is_open and d.day > g.today), (
            -- Away for longer: she may be written to within days of her return.
            select max(q.last_day::date) + 3 from sutarta.quiet_time q
            where q.person_id = d.person_id and g.today + 31 between q.first_day and q.last_day)) as next
        from (select k.country, k.today, array_agg(k.id) as people from known k group by k.country, k.today) g
        cross join lateral sutarta.open_days_of(g.people, g.country, g.today - 31, g.today + 31) d
        left join sutarta.digest x on x.person_id = d.person_id and x.local_date = d.day
        group by d.person_id, g.today
      ), telling as materialized (
        select r.person_id,
          bool_or(greatest(r.due_on, r.created_on) <= c.previous) as is_late,
          bool_or(
            (r.cause in ('ahead', 'negotiation', 'change') and r.rung >= 0
              -- Without a last day for an answer nothing comes too late.
              or r.cause = 'ballot' and exists (
                select from sutarta.decision q
                where q.protocol_id = r.protocol_id and q.number = r.decision
                  and least(q.last_day, q.tacit_on) = r.matter_day))
            -- What has passed can wait, alas; and so can what will be told once more before its day.
            and r.matter_day between k.today and coalesce(c.next, 'infinity')
            and not exists (
              select from sutarta.reminder l
              where l.person_id = r.person_id and l.digest_on is null and l.due_on > k.today
                and l.due_on <= l.matter_day and l.protocol_id = r.protocol_id and l.cause = r.cause
                and l.matter_day = r.matter_day and l.occurrence_id is not distinct from r.occurrence_id
                and l.measure_id is not distinct from r.measure_id and l.decision is not distinct from r.decision)
          ) as is_urgent
        from sutarta.mattering_reminders(
          (select array_agg(k.id order by k.id) from known k),
          (select array_agg(k.today order by k.id) from known k)) r
        join known k on k.id = r.person_id
        join calendar c on c.person_id = r.person_id
        group by r.person_id
      )
      select k.id, k.today, t.is_late
      from known k
      join calendar c on c.person_id = k.id
      join telling t on t.person_id = k.id
      where (c.is_open or t.is_urgent) and (k.own_hour >= k.hour or t.is_late)
      order by k.id
    loop
      perform from sutarta.person p where p.id = candidate.id for no key update skip locked;
      continue when not found;
      person_id := candidate.id;
      local_date := candidate.today;
      is_late := coalesce(candidate.is_late, false);
      taken := taken + 1;
      return next;
      exit when taken = people;
    end loop;
    beyond := waiting[cardinality(waiting)];
  end loop;
end
$$;
