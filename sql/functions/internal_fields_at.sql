-- What a measure's fields were at a moment, its progress among them, from history: before all that has been changed
-- since.
create or replace function sutarta.fields_at(protocol_id bigint, plan_id bigint, measure_id bigint, moment timestamptz)
returns jsonb
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return (
    select f.fields || jsonb_build_object('progress', m.progress) || coalesce(u.fields, '{}')
    from sutarta.measure_fields(fields_at.protocol_id, fields_at.plan_id, fields_at.measure_id) f
    join sutarta.measure m on m.protocol_id = fields_at.protocol_id and m.id = f.measure_id
    cross join (
      -- Of equal keys the last one stays: what was before the first of the changes.
      select jsonb_object_agg(e.key, e.value -> 0 order by h.version desc) as fields
      from sutarta.history h cross join lateral jsonb_each(h.changes) e
      where h.protocol_id = fields_at.protocol_id and h.measure_id = fields_at.measure_id and h.subject = 'measure'
        and h.at > fields_at.moment) u);
end
$$;
