-- The associations that each measure touched by an amendment has as lead and partners, before and after it, by their
-- codes; and whether it is everybody's, having no lead.
create or replace function sutarta.amendment_codes(protocol_id bigint, amendment integer)
returns table (number text, codes text[], is_everybody boolean)
language plpgsql stable rows 5
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return query
  with change as (
    select c.number, c.field, c.from_value, c.to_value
    from sutarta.amendment_change c
    where c.protocol_id = amendment_codes.protocol_id and c.amendment = amendment_codes.amendment
  ), present as (
    select f.number, f.fields
    from sutarta.amendment a
    cross join lateral sutarta.measure_fields(a.protocol_id, a.plan_id) f
    where a.protocol_id = amendment_codes.protocol_id and a.number = amendment_codes.amendment
  ), side as (
    -- As it is …
    select p.number, p.fields -> 'lead' as lead, p.fields -> 'partners' as partners
    from present p where p.number in (select c.number from change c)
    union all
    -- … and as it would be.
    select n.number,
      coalesce(
        (select c.to_value from change c where c.number = n.number and c.field = 'lead'),
        (select c.to_value -> 'lead' from change c where c.number = n.number and c.field = 'measure'),
        (select p.fields -> 'lead' from present p where p.number = n.number)),
      coalesce(
        (select c.to_value from change c where c.number = n.number and c.field = 'partners'),
        (select c.to_value -> 'partners' from change c where c.number = n.number and c.field = 'measure'),
        (select p.fields -> 'partners' from present p where p.number = n.number))
    from (select distinct c.number from change c) n
  )
  select s.number,
    array_agg(distinct x.code) filter (where x.code is not null),
    bool_or(s.lead is null or s.lead = 'null')
  from side s
  left join lateral (
    select s.lead #>> '{}' as code
    union all
    select jsonb_array_elements_text(case jsonb_typeof(s.partners) when 'array' then s.partners else '[]' end)
  ) x on true
  group by s.number;
end
$$;
