-- The clock of the worked year: until it is taken away, the doors of this one database take the time from here, so that
-- what people do in a story is written, and judged, as of the day on which the story says that they do it. The doors
-- find our clock_timestamp() before PostgreSQL's own, as they look into sutarta first; what was resolved when it was
-- created is told again.
create schema handbook;
create table handbook.clock (moment timestamptz not null);
insert into handbook.clock values (:'begins');

create function sutarta.clock_timestamp() returns timestamptz
language sql volatile security definer
set search_path = handbook, pg_catalog, pg_temp
as $$ select c.moment from handbook.clock c $$;
grant execute on function sutarta.clock_timestamp() to public;

create or replace function sutarta.today(protocol_id bigint, as_of timestamptz default sutarta.clock_timestamp())
returns date
language sql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$ select (as_of at time zone p.time_zone)::date from sutarta.protocol p where p.id = protocol_id $$;

-- Each default of a column that is the present moment.
select format('alter table %s alter column %I set default sutarta.clock_timestamp()', d.adrelid::regclass, a.attname)
from pg_attrdef d
join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
join pg_class c on c.oid = d.adrelid and c.relnamespace = 'sutarta'::regnamespace and c.relispartition is false
where pg_get_expr(d.adbin, d.adrelid) in ('now()', 'clock_timestamp()')
\gexec

-- What goes wrong with the mail: on these days nothing ticks; on those a relay says this of the letters to one person.
create table handbook.outage (first_day date not null, last_day date not null);
create table handbook.refused (day date not null, login text not null, outcome text not null);

-- Runs a statement as a login, at a moment.
create procedure handbook.acts(at timestamptz, login text, statement text)
language plpgsql
as $$
declare
  myself text := current_setting('session_authorization');
begin
  update handbook.clock set moment = acts.at;
  perform set_config('session_authorization', login, true);
  execute statement;
  perform set_config('session_authorization', myself, true);
end
$$;

-- One tick, as the daemon makes it: plans and questions whose time has come, reminders, digests, letters, summaries. The
-- letters are empty, as nobody reads them.
create procedure handbook.ticks(at timestamptz)
language plpgsql
as $$
declare
  myself text := current_setting('session_authorization');
  refused jsonb := (
    select coalesce(jsonb_object_agg(p.email, r.outcome), '{}')
    from handbook.refused r join sutarta.person p on p.login = r.login
    where r.day = (ticks.at at time zone 'Europe/Vilnius')::date);
  own record;
begin
  update handbook.clock set moment = ticks.at;
  perform set_config('session_authorization', 'sutarta_tick', true);
  perform door.start_due_plans(ticks.at);
  perform door.settle_due_decisions(ticks.at);
  perform door.compute_reminders(ticks.at);
  for own in
    select c.person_id, c.login, c.email, c.local_date, c.is_late, min(c.seen::text)::pg_snapshot as seen,
      array_agg(c.reminder_id) filter (where c.reminder_id is not null) as told
    from door.collect_digests(ticks.at, 1000) c
    where c.section <> 'end'
    group by c.person_id, c.login, c.email, c.local_date, c.is_late
    order by c.person_id
  loop
    perform door.write_digest(
      own.person_id, own.local_date, own.is_late, own.seen, own.told,
      format('<%s.%s@handbook.example>', own.local_date, own.login), own.email, 'Subject: a digest');
  end loop;
  loop
    select * into own from door.claim_message(ticks.at, 'relay', 'resend');
    exit when own.message_id is null;
    perform door.mark_delivery(
      own.message_id, own.fence, coalesce(refused ->> own.recipient, 'sent'), null, ticks.at, 'relay', 'resend');
  end loop;
  perform door.count_summaries(ticks.at);
  perform set_config('session_authorization', myself, true);
end
$$;

-- Lets the days go by until a moment, with a tick at ten past seven on each, and then acts.
create procedure handbook.plays(at timestamptz, login text, statement text)
language plpgsql
as $$
declare
  since date := (select (c.moment at time zone 'Europe/Vilnius')::date from handbook.clock c);
  own record;
begin
  for own in
    select d.day::date + time '07:10' as tick
    from generate_series(since + 1, (plays.at at time zone 'Europe/Vilnius')::date, interval '1 day') as d (day)
    where not exists (select from handbook.outage o where d.day::date between o.first_day and o.last_day)
    order by d.day
  loop
    call handbook.ticks(own.tick at time zone 'Europe/Vilnius');
    commit;
  end loop;
  call handbook.acts(plays.at, login, statement);
  commit;
end
$$;
