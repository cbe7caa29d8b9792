-- Whether a measure is settled with the whole that it is part of, which has come to its end, however it was left
-- itself: it is late no more, and nobody is reminded of it. A whole that was never agreed settles nothing.
create or replace function sutarta.is_settled(protocol_id bigint, parent_id bigint) returns boolean
language sql stable
as $$
  select is_settled.parent_id is not null and exists (
    select from sutarta.measure w
    join sutarta.life_cycle_state s on s.subject = w.subject and s.state = w.state and s.is_final
    where w.protocol_id = is_settled.protocol_id and w.id = is_settled.parent_id and w.agreed_at is not null)
$$;
