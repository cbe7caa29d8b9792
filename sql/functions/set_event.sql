-- Adds an event to a protocol, for its coordinator; or changes fields of one, for its coordinator and for who answers
-- for it: titles, first and last (the days of the first occurrence), rule, until, exceptions, first_edition,
-- responsible. What is not named stays; what is null is taken away. The next tick dates it.
create or replace function door.set_event(
  protocol text, code text, fields jsonb, is_new boolean, request uuid default null) returns text
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  answered jsonb;
  own_protocol_id bigint;
  held sutarta.event;
  capacity text := 'coordinator';
  named text;
begin
  perform sutarta.require_person();
  answered := sutarta.begin_request(request, 'set_event', jsonb_build_object(
    'protocol', protocol, 'code', set_event.code, 'fields', fields, 'is_new', is_new));
  if answered is null then
    own_protocol_id := sutarta.find_protocol(protocol);
    if jsonb_typeof(fields) is distinct from 'object' then
      perform sutarta.refuse(
        'SU012', 'Fields are an object.', array['field', 'fields', 'value', fields::text, 'allowed', '{"titles": …}']);
    end if;
    for named in select k from jsonb_object_keys(fields) k order by k loop
      perform sutarta.require_one_of(
        'field', named, 'titles, first, last, rule, until, exceptions, first_edition, responsible');
    end loop;
    -- None at all: what there is stays.
    if fields -> 'titles' <> '{}' then perform sutarta.require_texts('titles', fields -> 'titles'); end if;
    if is_new then
      perform sutarta.require_coordinator(own_protocol_id, 'add_event');
      if coalesce(set_event.code, '') !~ '^[^[:space:],;]{1,60}$' then
        perform sutarta.refuse(
          'SU012', 'A code has up to 60 signs and holds no spaces, commas or semicolons.',
          array['field', 'code', 'value', coalesce(set_event.code, ''), 'allowed', 'word']);
      end if;
      if exists (
        select from sutarta.event e where e.protocol_id = own_protocol_id and e.code = set_event.code) then
        perform sutarta.refuse(
          'SU012', 'There is such an event already.',
          array['field', 'code', 'value', set_event.code, 'allowed', 'another']);
      end if;
      held.protocol_id := own_protocol_id;
      held.code := set_event.code;
      held.exceptions := '{}';
    else
      held := sutarta.hold_event(own_protocol_id, set_event.code, 'change');
      capacity := sutarta.capacity_on_event(held, 'change');
    end if;
    answered := to_jsonb(sutarta.set_event_fields(
      held, fields, case when is_new then 'add' end, capacity, request));
    perform sutarta.end_request(request, answered);
  end if;
  return answered #>> '{}';
end
$$;
