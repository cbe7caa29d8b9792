-- Fields of a measure as they may be written, each value in the one form that measure_fields gives it; refuses a field
-- that is none, and a value that is none of its kind. `before` is what they change, null for a new measure.
create or replace function sutarta.checked_fields(protocol_id bigint, plan_id bigint, fields jsonb, before jsonb)
returns jsonb
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  field record;
  checked jsonb := jsonb_build_object();
begin
  for field in select e.key, e.value from jsonb_each(fields) e order by e.key loop
    perform sutarta.require_one_of('field', field.key, (
      select string_agg(f.field, ', ' order by f.field) from sutarta.content_field f where f.subject = 'measure'));
    case field.key
      when 'titles' then
        -- The languages that are not named keep theirs.
        checked := checked || jsonb_build_object('titles', coalesce(before -> 'titles', '{}') || field.value);
      when 'partners' then
        checked := checked || jsonb_build_object('partners', (
          select coalesce(jsonb_agg(distinct a.code order by a.code), '[]')
          from jsonb_array_elements_text(field.value) x
          join sutarta.association a on a.id = sutarta.registered_party(checked_fields.protocol_id, x, 'partners')
          -- Who leads is not a partner besides.
          where x is distinct from coalesce(fields -> 'lead', before -> 'lead') #>> '{}'));
      when 'lead' then
        perform sutarta.registered_party(checked_fields.protocol_id, field.value #>> '{}', 'lead');
        checked := checked || jsonb_build_object('lead', field.value);
      when 'direction' then
        perform sutarta.own_direction(checked_fields.protocol_id, checked_fields.plan_id, field.value #>> '{}');
        checked := checked || jsonb_build_object('direction', field.value);
      when 'term' then
        perform sutarta.require_term(field.value);
        checked := checked || jsonb_build_object('term', field.value);
      else
        checked := checked || jsonb_build_object(field.key, field.value);
    end case;
  end loop;
  return checked;
end
$$;
