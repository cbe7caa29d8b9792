-- The association with a code, which takes part in a protocol on the day of a meeting; refuses where it does not.
create or replace function sutarta.present_party(protocol_id bigint, code text, held_on date) returns bigint
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  found_id bigint;
begin
  perform sutarta.require_text('present', code, 100);
  found_id := sutarta.registered_party(protocol_id, code, 'present');
  if not exists (
    select from sutarta.party a
    where a.protocol_id = present_party.protocol_id and a.association_id = found_id
      and held_on >= a.first_day and (a.last_day is null or held_on <= a.last_day)) then
    perform sutarta.refuse(
      'SU009', format('The association %s took no part in the protocol on that day.', code),
      array['field', 'present', 'value', code]);
  end if;
  return found_id;
end
$$;
