-- What a plan's measures say, field by field as sutarta.content_field names them; of one of them alone where one is
-- named. Associations, directions and measures stand by their codes and numbers, which people read.
create or replace function sutarta.measure_fields(protocol_id bigint, plan_id bigint, wanted bigint default null)
returns table (measure_id bigint, number text, fields jsonb)
language sql stable rows 20
set search_path = sutarta, pg_catalog, pg_temp
as $$
  select m.id, m.number, jsonb_build_object(
    'titles', m.titles,
    'term', jsonb_build_object(
      'phrase', m.term_phrase, 'kind', m.term_kind, 'first', m.first_day, 'last', m.last_day, 'due', m.due),
    'lead', a.code,
    'partners', (
      select coalesce(jsonb_agg(x.code order by x.code), '[]')
      from sutarta.measure_partner s join sutarta.association x on x.id = s.association_id
      where s.protocol_id = m.protocol_id and s.measure_id = m.id),
    'direction', d.code,
    'parent', p.number,
    'needs', (
      select coalesce(jsonb_object_agg(x.number, n.delay_days), '{}')
      from sutarta.measure_dependency n
      join sutarta.measure x on x.protocol_id = n.protocol_id and x.id = n.needs_id
      where n.protocol_id = m.protocol_id and n.measure_id = m.id),
    'position', m.position,
    'note', m.note)
  from sutarta.measure m
  join sutarta.direction d on d.protocol_id = m.protocol_id and d.id = m.direction_id
  left join sutarta.association a on a.id = m.lead_id
  left join sutarta.measure p on p.protocol_id = m.protocol_id and p.id = m.parent_id
  where m.protocol_id = measure_fields.protocol_id and m.plan_id = measure_fields.plan_id
    and (wanted is null or m.id = wanted)
$$;
