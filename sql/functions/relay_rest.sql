-- Why a relay is given time to recover while mail waits for it; null where it works, or nothing waits.
create or replace function door.relay_rest(relay text, as_of timestamptz) returns text
language plpgsql stable security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  perform sutarta.require_daemon();
  return (
    select coalesce(y.reason, 'relay') from sutarta.relay y
    where y.name = relay_rest.relay
      -- As long as claim_message passes it over.
      and y.closed_until > as_of and y.closed_until <= as_of + interval '1 hour'
      and exists (select from sutarta.message m where m.sent_at is null and m.parked_at is null));
end
$$;
