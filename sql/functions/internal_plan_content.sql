-- The content of a plan, of substance alone: what its parties agree to, and what its revisions keep.
create or replace function sutarta.plan_content(protocol_id bigint, plan_id bigint) returns jsonb
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return (select sutarta.substance('plan', jsonb_build_object(
    'titles', p.titles,
    'period', jsonb_build_array(p.first_day, p.last_day),
    'directions', (
      select coalesce(jsonb_agg(jsonb_build_object('code', d.code, 'titles', d.titles) order by d.position, d.id), '[]')
      from sutarta.direction d where d.protocol_id = p.protocol_id and d.plan_id = p.id)))
    || jsonb_build_object('measures', (
      select coalesce(
        jsonb_agg(jsonb_build_object('number', f.number) || sutarta.substance('measure', f.fields)
          order by m.position, m.id), '[]')
      from sutarta.measure_fields(p.protocol_id, p.id) f
      join sutarta.measure m on m.protocol_id = p.protocol_id and m.id = f.measure_id
      join sutarta.life_cycle_state s on s.subject = m.subject and s.state = m.state
      -- A proposal that was taken back is no part of what is agreed to, nor one that came after and is none yet.
      where case when p.revision = 0 then not s.is_final else m.agreed_at is not null end))
  from sutarta.plan p
  where p.protocol_id = plan_content.protocol_id and p.id = plan_content.plan_id);
end
$$;
