-- Refuses a signature under another text, on a day to come, or given already. The protocol is held.
create or replace function sutarta.require_signable(
  held sutarta.protocol, association_id bigint, first_day date, signed_on date, text_hash text) returns void
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if held.text_hash is not null and encode(held.text_hash, 'hex') <> lower(require_signable.text_hash) then
    perform sutarta.refuse(
      'SU012', 'That is not the text that was put forward.',
      array['field', 'text', 'value', lower(require_signable.text_hash), 'allowed', encode(held.text_hash, 'hex')]);
  end if;
  if require_signable.signed_on > sutarta.today(held.id) then
    perform sutarta.refuse(
      'SU012', 'Nobody has signed on a day to come.',
      array['field', 'on', 'value', require_signable.signed_on::text, 'allowed', '≤ ' || sutarta.today(held.id)]);
  end if;
  if exists (
    select from sutarta.signature s
    where s.protocol_id = held.id and s.association_id = require_signable.association_id
      and s.first_day = require_signable.first_day) then
    perform sutarta.refuse(
      'SU001', 'The association has signed already.',
      sutarta.case_facts(sutarta.matter_of(held)) || array['action', 'sign', 'allowed', '']);
  end if;
end
$$;
