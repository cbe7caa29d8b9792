-- Makes the occurrences of an event that the series puts within a stretch of days exactly these, but for what has been
-- changed of single ones: a moved one stays where it was moved to, a cancelled one stays away. What is no longer one
-- goes, with the reminders of it that nobody has been told yet. Comes back with how many were added, changed or taken
-- back. An event that somebody is just changing is left to the next tick, and so is one that has been changed since it
-- was read in the version that is told.
create or replace function door.expand_occurrences(
  protocol text, event text, horizon_first date, horizon_last date, firsts date[], lasts date[], editions integer[],
  seen_version bigint default null)
returns integer
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
-- Nobody's open transaction holds up a tick.
set lock_timeout = '10s'
as $$
declare
  own record;
  gone integer;
  changed integer;
begin
  perform sutarta.require_daemon();
  select e.protocol_id, e.id into own
  from sutarta.event e join sutarta.protocol a on a.id = e.protocol_id
  where a.code = expand_occurrences.protocol and e.code = expand_occurrences.event;
  if own.id is null then
    perform sutarta.refuse(
      'SU009', format('There is no event %s.', event), array['field', 'event', 'value', event]);
  end if;
  perform from sutarta.event e
  where e.protocol_id = own.protocol_id and e.id = own.id and e.version = coalesce(seen_version, e.version)
  for no key update skip locked;
  if not found then return 0; end if;

  gone := sutarta.drop_occurrences(own.protocol_id, array(
    select o.id from sutarta.occurrence o
    where o.protocol_id = own.protocol_id and o.event_id = own.id
      and o.original_day between horizon_first and horizon_last
      and (o.original_day <> all (firsts) or exists (
        select from sutarta.occurrence_change c
        where c.protocol_id = o.protocol_id and c.event_id = o.event_id and c.original_day = o.original_day
          and c.is_last and c.is_cancelled))
    order by o.id));
  with dated as materialized (
    select x.first as original_day, coalesce(c.first_day::date, x.first) as first_day,
      coalesce(c.last_day::date, x.last) as last_day, x.edition
    from unnest(firsts, lasts, editions) as x (first, last, edition)
    left join sutarta.occurrence_change c
      on c.protocol_id = own.protocol_id and c.event_id = own.id and c.original_day = x.first and c.is_last
    where x.first between horizon_first and horizon_last and c.is_cancelled is not true
  ), told as (
    insert into sutarta.occurrence as o (protocol_id, event_id, original_day, first_day, last_day, edition)
    select own.protocol_id, own.id, d.original_day, d.first_day, d.last_day, d.edition
    from dated d
    where not exists (
      select from sutarta.occurrence s
      where s.protocol_id = own.protocol_id and s.event_id = own.id and s.original_day = d.original_day
        and s.first_day = d.first_day and s.last_day = d.last_day and s.edition is not distinct from d.edition)
    order by d.original_day
    on conflict (protocol_id, event_id, original_day) do update
      set first_day = excluded.first_day, last_day = excluded.last_day, edition = excluded.edition
      where (o.first_day::date, o.last_day::date, o.edition)
        is distinct from (excluded.first_day::date, excluded.last_day::date, excluded.edition)
    returning 1
  )
  select count(*) into changed from told;
  update sutarta.event e set is_dated = true, dated_first = horizon_first, dated_last = horizon_last
  where e.protocol_id = own.protocol_id and e.id = own.id
    and (e.is_dated, e.dated_first::date, e.dated_last::date) is distinct from (true, horizon_first, horizon_last);
  if changed + gone > 0 then perform sutarta.stir(own.protocol_id); end if;
  return changed + gone;
end
$$;
