-- Stands where amendments are applied until they are.
create or replace function sutarta.apply_amendment(
  protocol_id bigint, amendment integer, decision integer, request uuid) returns void
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  perform sutarta.refuse('SU006', 'Amendments cannot be applied yet.', array['subject', 'amendment']);
end
$$;
