-- Brings the summaries of a protocol's decisions, parties and occurrences to what their rows say.
create or replace function sutarta.count_protocol(protocol_id bigint) returns void
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  with fresh as materialized (
    select n.* from sutarta.decision_tally_now(count_protocol.protocol_id) n
  ), gone as (
    delete from sutarta.decision_tally t
    where t.protocol_id = count_protocol.protocol_id
      and not exists (select from fresh n where n.year = t.year and n.about = t.about)
  )
  insert into sutarta.decision_tally as t select n.* from fresh n
  on conflict on constraint decision_tally_pkey do update
    set (opened, carried, failed, withdrawn, still_open, mean_hours, median_hours) = (
      excluded.opened, excluded.carried, excluded.failed, excluded.withdrawn, excluded.still_open, excluded.mean_hours,
      excluded.median_hours)
    where t is distinct from excluded;

  with fresh as materialized (
    select n.* from sutarta.participation_tally_now(count_protocol.protocol_id) n
  ), gone as (
    delete from sutarta.participation_tally t
    where t.protocol_id = count_protocol.protocol_id
      and not exists (select from fresh n where n.year = t.year and n.association_id = t.association_id)
  )
  insert into sutarta.participation_tally as t select n.* from fresh n
  on conflict on constraint participation_tally_pkey do update
    set (eligible_for, consents, objections, abstentions, missing, median_hours_to_cast, meetings, attended) = (
      excluded.eligible_for, excluded.consents, excluded.objections, excluded.abstentions, excluded.missing,
      excluded.median_hours_to_cast, excluded.meetings, excluded.attended)
    where t is distinct from excluded;

  with fresh as materialized (
    select n.* from sutarta.occurrence_tally_now(count_protocol.protocol_id) n
  ), gone as (
    delete from sutarta.occurrence_tally t
    where t.protocol_id = count_protocol.protocol_id
      and not exists (select from fresh n where n.occurrence_id = t.occurrence_id)
  )
  insert into sutarta.occurrence_tally as t select n.* from fresh n
  on conflict on constraint occurrence_tally_pkey do update
    set (told, waiting) = (excluded.told, excluded.waiting)
    where t is distinct from excluded;
end
$$;
