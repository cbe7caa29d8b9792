-- Sets after how many days without news of a measure its lead is asked; null: never. For the coordinator.
create or replace function door.set_silence(protocol text, days integer) returns void
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  own_protocol_id bigint;
begin
  perform sutarta.require_person();
  own_protocol_id := sutarta.find_protocol(protocol);
  perform sutarta.require_coordinator(own_protocol_id, 'set_silence');
  if days not between 7 and 366 then
    perform sutarta.refuse(
      'SU012', 'That many days will not do.',
      array['field', 'days', 'value', days::text, 'allowed', '7–366']);
  end if;
  insert into sutarta.reminding as g (protocol_id, silence_days) values (own_protocol_id, days)
  on conflict on constraint reminding_pkey do update set silence_days = excluded.silence_days;
  perform sutarta.stir(own_protocol_id);
end
$$;
