-- Makes the occurrences of an event within a stretch of days exactly these. What is no longer one goes, with the
-- reminders of it that nobody has been told yet. Comes back with how many were added, changed or taken back.
create or replace function door.expand_occurrences(
  protocol text, event text, horizon_first date, horizon_last date, firsts date[], lasts date[], editions integer[])
returns integer
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
-- Nobody's open transaction holds up a tick.
set lock_timeout = '10s'
as $$
declare
  own record;
  gone bigint[];
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
  gone := array(
    select o.id from sutarta.occurrence o
    where o.protocol_id = own.protocol_id and o.event_id = own.id
      and o.first_day between horizon_first and horizon_last and o.first_day <> all (firsts)
    order by o.id);
  if cardinality(gone) > 0 then
    delete from sutarta.reminder r
    where r.protocol_id = own.protocol_id and r.occurrence_id = any (gone) and r.digest_on is null;
    delete from sutarta.occurrence o where o.protocol_id = own.protocol_id and o.id = any (gone);
  end if;
  with told as (
    insert into sutarta.occurrence as o (protocol_id, event_id, first_day, last_day, edition)
    select own.protocol_id, own.id, x.first, x.last, x.edition
    from unnest(firsts, lasts, editions) as x (first, last, edition)
    where x.first between horizon_first and horizon_last
      and not exists (
        select from sutarta.occurrence s
        where s.protocol_id = own.protocol_id and s.event_id = own.id and s.first_day = x.first
          and s.last_day = x.last and s.edition is not distinct from x.edition)
    order by x.first
    on conflict (protocol_id, event_id, first_day) do update
      set last_day = excluded.last_day, edition = excluded.edition
      where (o.last_day::date, o.edition) is distinct from (excluded.last_day::date, excluded.edition)
    returning 1
  )
  select count(*) into changed from told;
  return changed + cardinality(gone);
end
$$;
