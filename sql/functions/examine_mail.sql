-- The letters that stay at a moment: how many wait for a tick, how many of these were tried five times and more, for
-- how many seconds the oldest has waited; how many are parked, how many of these may have been sent already, and for
-- how many seconds the first has been.
create or replace function door.examine_mail(as_of timestamptz)
returns table (
  waiting bigint, tried_often bigint, age double precision, parked bigint, held bigint, parked_age double precision)
language plpgsql stable security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
begin
  perform sutarta.require_examiner();
  return query
    select count(*) filter (where m.parked_at is null),
      count(*) filter (where m.parked_at is null and m.attempts >= 5),
      extract(epoch from examine_mail.as_of - min(m.written_at) filter (where m.parked_at is null))::double precision,
      count(m.parked_at),
      count(*) filter (where m.parked_at is not null and exists (
        select from sutarta.delivery d where d.message_id = m.id and d.outcome = 'ambiguous')),
      extract(epoch from examine_mail.as_of - min(m.parked_at))::double precision
    from sutarta.message m
    -- What was written to somebody who has been erased is nobody's to look at.
    join sutarta.person p on p.id = m.person_id and p.erased_at is null
    where m.sent_at is null;
end
$$;
