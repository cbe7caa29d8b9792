-- Adds a measure with checked fields to a plan that is held, and records that it was proposed.
create or replace function sutarta.add_measure(
  protocol_id bigint, plan_id bigint, number text, fields jsonb, capacity text, request uuid default null,
  previous_plan_id bigint default null, previous_id bigint default null) returns sutarta.measure
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  beginning sutarta.life_cycle_move := sutarta.first_move('measure');
  made sutarta.measure;
  lacking text;
begin
  select string_agg(f, ', ') into lacking
  from unnest(array['titles', 'term', 'direction']) f where not fields ? f;
  if lacking is not null or coalesce(btrim(add_measure.number), '') = '' then
    perform sutarta.refuse(
      'SU012', 'A measure lacks what every measure has.',
      array['field', coalesce(lacking, 'number'), 'value', '', 'allowed', 'titles, term, direction, number']);
  end if;
  perform sutarta.require_text('number', add_measure.number, 100);
  if exists (
    select from sutarta.measure m
    where m.protocol_id = add_measure.protocol_id and m.plan_id = add_measure.plan_id
      and m.number = btrim(add_measure.number)) then
    perform sutarta.refuse(
      'SU012', format('There is a measure %s already.', add_measure.number),
      array['field', 'number', 'value', add_measure.number, 'allowed', 'another']);
  end if;
  insert into sutarta.measure (
    protocol_id, plan_id, number, direction_id, titles, term_phrase, term_kind, first_day, last_day, position, state,
    previous_plan_id, previous_id)
  select add_measure.protocol_id, add_measure.plan_id, btrim(add_measure.number),
    sutarta.own_direction(add_measure.protocol_id, add_measure.plan_id, fields ->> 'direction'), fields -> 'titles',
    fields -> 'term' ->> 'phrase', fields -> 'term' ->> 'kind', (fields -> 'term' ->> 'first')::date,
    (fields -> 'term' ->> 'last')::date, 1 + coalesce(max(m.position), 0), beginning.to_state,
    add_measure.previous_plan_id, add_measure.previous_id
  from sutarta.measure m
  where m.protocol_id = add_measure.protocol_id and m.plan_id = add_measure.plan_id
  returning * into strict made;
  perform sutarta.write_measure(made, fields);
  perform sutarta.record_move(
    sutarta.matter_of(made), beginning.from_state, beginning.action, made.state, null, capacity, made.version,
    request => request);
  return made;
end
$$;
