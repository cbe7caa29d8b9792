-- Takes back the reminders that nobody has been told yet and nobody needs any more: the measure has come to its end or
-- is due on another day, or the person no longer speaks for anybody concerned. Those in another tick's hands stay.
create or replace function sutarta.drop_idle_reminders(as_of timestamptz) returns void
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  delete from sutarta.reminder d
  using (
    with waiting as materialized (
      select r.protocol_id, (drop_idle_reminders.as_of at time zone a.time_zone)::date as today,
        min(r.matter_day) as first, max(r.matter_day) as last
      from sutarta.reminder r join sutarta.protocol a on a.id = r.protocol_id
      where r.digest_on is null
      group by r.protocol_id, a.time_zone
    ), needed as materialized (
      select w.protocol_id, c.*
      from waiting w cross join lateral sutarta.concerns(w.protocol_id, w.today, w.first, w.last) c
    )
    select r.protocol_id, r.id
    from sutarta.reminder r
    where r.digest_on is null
      and not exists (
        select from needed n
        where n.protocol_id = r.protocol_id and n.person_id = r.person_id and n.matter_day = r.matter_day
          and coalesce(n.occurrence_id, 0) = coalesce(r.occurrence_id, 0)
          and coalesce(n.measure_id, 0) = coalesce(r.measure_id, 0))
    for update of r skip locked
  ) idle
  where d.protocol_id = idle.protocol_id and d.id = idle.id;
end
$$;
