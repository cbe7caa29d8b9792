-- Registers a protocol, or brings it up to date.
create or replace function door.load_protocol(
  code text, titles jsonb, signed_on date, place text, time_zone text, country text, rolls_deadlines boolean,
  ladder integer[]) returns text
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  -- The farthest first, each once.
  rungs integer[] := array(select distinct r from unnest(load_protocol.ladder) r order by r desc);
  beginning sutarta.life_cycle_move;
  stored sutarta.protocol;
begin
  perform sutarta.require_registrar();
  lock table sutarta.protocol in share row exclusive mode;
  perform sutarta.require_time_zone(load_protocol.time_zone);
  update sutarta.protocol p
  set titles = load_protocol.titles, signed_on = load_protocol.signed_on, place = load_protocol.place,
    time_zone = load_protocol.time_zone, country = load_protocol.country,
    rolls_deadlines = load_protocol.rolls_deadlines, ladder = rungs
  where p.code = load_protocol.code
    and (p.titles::jsonb, p.signed_on::date, p.place, p.time_zone, p.country, p.rolls_deadlines, p.ladder)
      is distinct from (
        load_protocol.titles, load_protocol.signed_on, load_protocol.place, load_protocol.time_zone,
        load_protocol.country, load_protocol.rolls_deadlines, rungs);
  if found then
    perform sutarta.stir((select p.id from sutarta.protocol p where p.code = load_protocol.code));
    return 'changed';
  end if;
  if exists (select from sutarta.protocol p where p.code = load_protocol.code) then return 'unchanged'; end if;
  beginning := sutarta.first_move('protocol', 'record');
  insert into sutarta.protocol (code, titles, signed_on, place, time_zone, country, rolls_deadlines, ladder, state)
  values (
    load_protocol.code, load_protocol.titles, load_protocol.signed_on, load_protocol.place, load_protocol.time_zone,
    load_protocol.country, load_protocol.rolls_deadlines, rungs, beginning.to_state)
  returning * into strict stored;
  perform sutarta.record_move(
    sutarta.matter_of(stored), beginning.from_state, beginning.action, stored.state, null, 'registrar', stored.version);
  return 'added';
end
$$;
