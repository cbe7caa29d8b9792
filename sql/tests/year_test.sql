-- A year of ticks with outages and a clock that errs: nobody is told twice on a day, nothing empty, nothing on a day off
-- but what cannot wait, and nothing is missed. The seed is printed; SELECT setseed makes the same year again.
begin;
\ir support/act.sql
select * from no_plan();
select set_config('year.seed', round(random()::numeric, 6)::text, true) as seed \gset
select diag('setseed(' || :'seed' || ')');
select setseed(:'seed') is not null as seeded \gset
\o /dev/null
delete from sutarta.reminder where digest_on is null;
select door.expand_occurrences(a.code, e.code, '2025-01-01', '2026-12-31', array[e.first_day], array[e.last_day], '{null}')
from sutarta.event e join sutarta.protocol a on a.id = e.protocol_id;
-- One reads on Fridays, one is away in spring, one wants what is urgent, and they live in four zones.
insert into sutarta.preference (person_id, frequency, weekdays)
select p.id, x.frequency, x.weekdays
from (values ('lmba_leader', 'weekly', '{5}'::integer[]), ('lkba_leader', 'urgent', '{1,2,3,4,5,6,7}')) x (login, frequency, weekdays)
join sutarta.person p on p.login = x.login;
insert into sutarta.quiet_time (person_id, first_day, last_day)
select p.id, '2025-03-20', '2025-05-02' from sutarta.person p where p.login = 'avba_leader';
update sutarta.person p set time_zone = x.zone
from (values ('lsvba_leader', 'Pacific/Auckland'), ('labda_leader', 'America/Los_Angeles'), ('lbd_deputy', 'Asia/Tokyo')) x (login, zone)
where p.login = x.login;
create temp table told (login text, person_id bigint, day date, at timestamptz, reminders bigint[], is_late boolean);
\o
create function pg_temp.tick(moment timestamptz) returns void language plpgsql as $$
declare
  d record;
begin
  perform door.compute_reminders(moment);
  for d in
    select c.person_id, c.login, c.local_date, c.is_late, min(c.seen::text)::pg_snapshot as seen, min(c.email) as email,
      array_agg(c.reminder_id) filter (where c.reminder_id is not null) as reminders
    from door.collect_digests(moment, 1000) c where c.section <> 'end' group by 1, 2, 3, 4
  loop
    insert into told values (d.login, d.person_id, d.local_date, moment, d.reminders, d.is_late);
    perform door.write_digest(d.person_id, d.local_date, d.is_late, d.seen, d.reminders,
      format('<%s.%s@year.example>', d.person_id, d.local_date), d.email, 'bytes');
  end loop;
end
$$;
create function pg_temp.live() returns integer language plpgsql as $$
declare
  moment timestamptz := '2025-01-02 06:30+02';
  ticks integer := 0;
begin
  while moment < '2026-01-20' loop
    perform pg_temp.tick(moment);
    -- Now and then the clock errs backwards, by up to a year, for one tick.
    if random() < 0.02 then perform pg_temp.tick(moment - random() * interval '365 days'); end if;
    ticks := ticks + 1;
    -- None at the end: who can be told on no day after an outage has missed nothing.
    moment := moment
      + case when random() < 0.015 and moment < '2025-12-01' then random() * interval '40 days' else interval '7 hours' end;
  end loop;
  return ticks;
end
$$;
select ok(pg_temp.live() > 100, 'a year goes by');
select ok((select count(*) > 100 from told), 'letters are written');
select is((select count(*) - count(distinct (person_id, day)) from told), 0::bigint, 'one for a person and a day');
select is((select count(*) from told where reminders is null or cardinality(reminders) = 0), 0::bigint, 'none empty');
select is((select count(*) - count(distinct r) from told t cross join unnest(t.reminders) r), 0::bigint, 'nothing twice');
-- What is told on a day on which one may not be written to would have been too late on the next on which one may.
select is_empty($$
  select t.login, t.day from told t
  where not (select o.is_open from sutarta.open_days_of(array[t.person_id], 'LT', t.day, t.day) o)
    and not exists (
      select from sutarta.reminder r
      where r.id = any (t.reminders) and r.cause in ('ahead', 'ballot') and r.matter_day >= t.day and r.matter_day <= coalesce((
        select min(o.day) from sutarta.open_days_of(array[t.person_id], 'LT', t.day + 1, t.day + 31) o where o.is_open), 'infinity')
        -- The last that is told of it.
        and not exists (
          select from sutarta.reminder l
          where (l.person_id, l.protocol_id, l.cause, l.matter_day) = (r.person_id, r.protocol_id, r.cause, r.matter_day)
            and l.occurrence_id is not distinct from r.occurrence_id and l.measure_id is not distinct from r.measure_id
            and l.decision is not distinct from r.decision and l.digest_on > t.day))
  $$, 'nothing on a day off but what cannot wait');
-- By the last tick, whatever was due a month before it has been told, or has lost its cause.
select is_empty($$
  select p.login, r.cause, r.due_on
  from sutarta.mattering_reminders(
    array(select id from sutarta.person), array(select date '2025-11-30' from sutarta.person)) r
  join sutarta.person p on p.id = r.person_id
  $$, 'nothing is missed');
-- Everybody who is to hear of an event has heard of it before its day, unless an outage lay over it.
select ok((select bool_and(exists (
    select from sutarta.reminder r
    where r.person_id = s.person_id and r.occurrence_id = o.id and r.digest_on is not null))
  from sutarta.occurrence o
  cross join lateral sutarta.speakers(o.protocol_id, '2025-06-01') s
  where o.first_day between '2025-04-20' and '2025-12-01'), 'everybody has heard of every event');
select * from finish();
rollback;
