-- The measure of a plan with a number, where one is given; refuses where there is none.
create or replace function sutarta.own_measure(protocol_id bigint, plan_id bigint, number text, field text)
returns bigint
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  found_id bigint;
begin
  select m.id into found_id from sutarta.measure m
  where m.protocol_id = own_measure.protocol_id and m.plan_id = own_measure.plan_id
    and m.number = own_measure.number;
  if found_id is null and own_measure.number is not null then
    perform sutarta.refuse(
      'SU009', format('There is no measure %s.', own_measure.number),
      array['field', field, 'value', own_measure.number]);
  end if;
  return found_id;
end
$$;
