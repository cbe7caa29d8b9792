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
  perform sutarta.require_kind('fields', fields, 'object');
  for field in select e.key, e.value from jsonb_each(fields) e order by e.key loop
    perform sutarta.require_one_of('field', field.key, (
      select string_agg(f.field, ', ' order by f.field) from sutarta.content_field f where f.subject = 'measure'));
    perform sutarta.require_kind(field.key, field.value, case field.key
      when 'titles' then 'object' when 'term' then 'object' when 'needs' then 'object' when 'partners' then 'array'
      when 'direction' then 'string' when 'position' then 'number' else 'string, null' end);
    case field.key
      when 'titles' then
        -- The languages that are not named keep theirs.
        field.value := coalesce(before -> 'titles', '{}') || field.value;
        perform sutarta.require_texts('titles', field.value);
      when 'partners' then
        perform sutarta.require_kind('partners', x, 'string') from jsonb_array_elements(field.value) x;
        field.value := (
          select coalesce(jsonb_agg(distinct a.code order by a.code), '[]')
          from jsonb_array_elements_text(field.value) x
          join sutarta.association a on a.id = sutarta.registered_party(checked_fields.protocol_id, x, 'partners')
          -- Who leads is not a partner besides.
          where x is distinct from coalesce(fields -> 'lead', before -> 'lead') #>> '{}');
      when 'lead' then
        perform sutarta.registered_party(checked_fields.protocol_id, field.value #>> '{}', 'lead');
      when 'direction' then
        perform sutarta.own_direction(checked_fields.protocol_id, checked_fields.plan_id, field.value #>> '{}');
      when 'term' then
        field.value := sutarta.checked_term(field.value);
      when 'position' then
        if field.value::text !~ '^[0-9]{1,9}$' then
          perform sutarta.require_one_of('position', field.value::text, '0–999999999');
        end if;
      when 'needs' then
        perform sutarta.require_delay(e.value) from jsonb_each(field.value) e;
      else null;
    end case;
    checked := checked || jsonb_build_object(field.key, field.value);
  end loop;
  return checked;
end
$$;
