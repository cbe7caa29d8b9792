-- What a door answers of a decision that it has moved.
create or replace function sutarta.decision_answer(held sutarta.decision) returns jsonb
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return (
    select jsonb_build_object('state', held.state, 'moved_at', h.at, 'time_zone', p.time_zone)
    from sutarta.protocol p
    left join sutarta.last_move(sutarta.matter_of(held)) h on true
    where p.id = held.protocol_id);
end
$$;
