-- Takes up to so many people for whom something is due and who have no digest of their own day yet (nor of a later
-- one: a clock set back sends nothing), and lists what to tell each of them. The people are held until the
-- transaction ends; a tick beside this one takes others. Of several rungs of one matter the nearest speaks for all.
create or replace function door.collect_digests(as_of timestamptz, people integer)
returns table (
  person_id bigint, login text, name text, email text, language text, local_date date, is_late boolean,
  reminder_id bigint, protocol_code text, titles jsonb, title text, rung integer, first_day date, last_day date,
  edition integer, number text, state text, capacity text)
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
-- Nobody's open transaction holds up a tick.
set lock_timeout = '10s'
-- Compiling these statements takes longer than running them.
set jit = off
as $$
#variable_conflict use_column
declare
  held bigint[];
  days date[];
begin
  perform sutarta.require_daemon();
  select array_agg(h.person_id), array_agg(h.local_date) into held, days
  from sutarta.take_recipients(collect_digests.as_of, collect_digests.people) h;
  -- A statement of its own: it sees what was written while the people were being taken.
  return query
    with due as materialized (
      select r.*, s.local_date as own_date,
        bool_or(greatest(r.due_on, r.created_on) < s.local_date) over (partition by r.person_id) as late,
        row_number() over (
          partition by r.person_id, r.protocol_id, r.occurrence_id, r.measure_id order by r.rung, r.id) as place
      from unnest(held, days) as s (person_id, local_date)
      join sutarta.reminder r on r.person_id = s.person_id and r.digest_on is null and r.due_on <= s.local_date
      where not exists (
        select from sutarta.digest d where d.person_id = s.person_id and d.local_date >= s.local_date)
    ), concern as materialized (
      select w.protocol_id, w.own_date, c.*
      from (
        select d.protocol_id, d.own_date, min(d.matter_day) as first, max(d.matter_day) as last
        from due d where d.measure_id is not null group by d.protocol_id, d.own_date
      ) w
      cross join lateral sutarta.concerns(w.protocol_id, w.own_date, w.first, w.last) c
      where c.measure_id is not null
    )
    select
      p.id, p.login, p.name, p.email, p.language, d.own_date, d.late, d.id, a.code,
      coalesce(m.titles, e.titles)::jsonb, sutarta.text_in(coalesce(m.titles, e.titles), p.language), d.rung,
      d.matter_day::date, coalesce(o.last_day, d.matter_day)::date, o.edition, m.number, m.state, c.capacity
    from due d
    join sutarta.person p on p.id = d.person_id
    join sutarta.protocol a on a.id = d.protocol_id
    left join sutarta.occurrence o on o.protocol_id = d.protocol_id and o.id = d.occurrence_id
    left join sutarta.event e on e.protocol_id = o.protocol_id and e.id = o.event_id
    left join sutarta.measure m on m.protocol_id = d.protocol_id and m.id = d.measure_id
    left join concern c on c.protocol_id = d.protocol_id and c.own_date = d.own_date and c.person_id = d.person_id
      and c.measure_id = d.measure_id
    where d.place = 1 and (d.measure_id is null or c.measure_id is not null)
    order by p.id, d.matter_day, a.code, m.position nulls last, d.id;
end
$$;
