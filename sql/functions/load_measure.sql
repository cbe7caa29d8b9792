-- Proposes a measure of a draft of a plan, or brings it up to date. What has been agreed is frozen.
create or replace function door.load_measure(
  protocol text, plan text, number text, parent text, direction text, titles jsonb, term_phrase text, term_kind text,
  first date, last date, due date, lead text, partners text[], "position" integer) returns text
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  own_protocol_id bigint;
  own_plan_id bigint;
  own_direction_id bigint;
  own_parent_id bigint;
  own_lead_id bigint;
  sharing bigint[];
  stored sutarta.measure;
  fields text[];
  beginning sutarta.life_cycle_move;
  before jsonb;
  after jsonb;
begin
  perform sutarta.require_registrar();
  own_protocol_id := sutarta.registered_protocol(protocol);
  own_plan_id := sutarta.registered_plan(own_protocol_id, plan);
  select d.id into own_direction_id from sutarta.direction d
  where d.protocol_id = own_protocol_id and d.plan_id = own_plan_id and d.code = load_measure.direction;
  if own_direction_id is null then
    perform sutarta.refuse(
      'SU009', format('There is no direction %s.', direction), array['field', 'direction', 'value', direction]);
  end if;
  select m.id into own_parent_id from sutarta.measure m
  where m.protocol_id = own_protocol_id and m.plan_id = own_plan_id and m.number = load_measure.parent;
  if own_parent_id is null and load_measure.parent is not null then
    perform sutarta.refuse(
      'SU009', format('There is no measure %s.', load_measure.parent),
      array['field', 'parent', 'value', load_measure.parent]);
  end if;
  own_lead_id := sutarta.registered_party(own_protocol_id, load_measure.lead, 'lead');
  -- Who leads is not a partner besides.
  sharing := array(
    select distinct sutarta.registered_party(own_protocol_id, x, 'partners') as id
    from unnest(load_measure.partners) x where x is distinct from load_measure.lead order by id);

  select m.* into stored from sutarta.measure m
  where m.protocol_id = own_protocol_id and m.plan_id = own_plan_id and m.number = load_measure.number;
  fields := sutarta.differing(
    to_jsonb(stored) || jsonb_build_object('partners', array(
      select x.association_id from sutarta.measure_partner x
      where x.protocol_id = own_protocol_id and x.measure_id = stored.id order by 1)),
    jsonb_build_object(
      'parent_id', own_parent_id, 'direction_id', own_direction_id, 'titles', load_measure.titles,
      'term_phrase', load_measure.term_phrase, 'term_kind', load_measure.term_kind, 'first_day', load_measure.first,
      'last_day', load_measure.last, 'due', load_measure.due, 'lead_id', own_lead_id, 'partners', sharing,
      'position', load_measure.position));
  if cardinality(fields) = 0 then return 'unchanged'; end if;
  perform sutarta.hold_draft(
    own_protocol_id, own_plan_id, load_measure.number,
    case when stored.id is null then array['number'] else fields end);

  if stored.id is null then
    beginning := sutarta.first_move('measure');
    insert into sutarta.measure (
      protocol_id, plan_id, number, parent_id, direction_id, titles, term_phrase, term_kind, first_day, last_day, due,
      lead_id, position, state)
    values (
      own_protocol_id, own_plan_id, load_measure.number, own_parent_id, own_direction_id, load_measure.titles,
      load_measure.term_phrase, load_measure.term_kind, load_measure.first, load_measure.last, load_measure.due,
      own_lead_id, load_measure.position, beginning.to_state)
    returning * into stored;
    perform sutarta.record_move(
      sutarta.matter_of(stored), beginning.from_state, beginning.action, stored.state, null, 'registrar',
      stored.version);
    perform sutarta.share_measure(stored.protocol_id, stored.id, sharing);
    perform sutarta.content_changed(own_protocol_id, own_plan_id, null, null);
    return 'added';
  end if;
  select f.fields into before from sutarta.measure_fields(own_protocol_id, own_plan_id, stored.id) f;
  update sutarta.measure m
  set parent_id = own_parent_id, direction_id = own_direction_id, titles = load_measure.titles,
    term_phrase = load_measure.term_phrase, term_kind = load_measure.term_kind, first_day = load_measure.first,
    last_day = load_measure.last, due = load_measure.due, lead_id = own_lead_id, position = load_measure.position,
    version = m.version + 1
  where m.protocol_id = stored.protocol_id and m.id = stored.id
  returning * into strict stored;
  perform sutarta.share_measure(stored.protocol_id, stored.id, sharing);
  -- Any past moment is read back from history: it must tell of what a load changes, too.
  select f.fields into after from sutarta.measure_fields(own_protocol_id, own_plan_id, stored.id) f;
  perform sutarta.record_move(
    sutarta.matter_of(stored), stored.state, 'change', stored.state, null, 'registrar', stored.version,
    changes => sutarta.field_changes(before, after));
  perform sutarta.content_changed(own_protocol_id, own_plan_id, stored.id, null);
  return 'changed';
end
$$;
