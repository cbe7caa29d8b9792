-- How many messages wait to be sent, how many of these were tried five times and more, and for how many seconds the
-- oldest has waited, by the server's own clock. What is parked waits for nobody but the registrar, who was told.
create or replace function door.mail_state()
returns table (waiting bigint, tried_often bigint, oldest_age double precision)
language plpgsql stable security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  perform sutarta.require_examiner();
  return query
  select count(*), count(*) filter (where m.attempts >= 5),
    extract(epoch from clock_timestamp() - min(m.written_at))::double precision
  from sutarta.message m
  where m.sent_at is null and m.parked_at is null;
end
$$;
