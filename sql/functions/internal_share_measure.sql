-- Makes these associations, and no others, the partners of a measure.
create or replace function sutarta.share_measure(protocol_id bigint, measure_id bigint, sharing bigint[]) returns void
language sql
set search_path = sutarta, pg_catalog, pg_temp
as $$
  delete from sutarta.measure_partner x
  where x.protocol_id = share_measure.protocol_id and x.measure_id = share_measure.measure_id
    and x.association_id <> all (sharing);
  insert into sutarta.measure_partner (protocol_id, measure_id, association_id)
  select share_measure.protocol_id, share_measure.measure_id, s from unnest(sharing) s
  on conflict do nothing;
$$;
