-- What a door answers of something that it has moved: the state, when, and by whose clock.
create or replace function sutarta.answer_of(matter sutarta.matter, state text, moved_at timestamptz) returns jsonb
language sql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
  select jsonb_build_object(
    'state', answer_of.state, 'moved_at', coalesce(moved_at, clock_timestamp()), 'time_zone', p.time_zone)
  from sutarta.protocol p where p.id = matter.protocol_id
$$;
