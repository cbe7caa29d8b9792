-- Proposes the next plan from this one: what becomes of each measure is answered, and nothing is forgotten. A
-- sub-activity goes with the measure that it is part of unless it is answered for itself.
create or replace function door.roll_over_plan(
  protocol text, plan text, code text, titles jsonb, first date, last date, answers jsonb, request uuid default null)
returns table (state text, moved_at timestamptz, time_zone text)
language plpgsql security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  answered jsonb;
  chosen record;
  held sutarta.plan;
  made sutarta.plan;
begin
  perform sutarta.require_person();
  answered := sutarta.begin_request(request, 'roll_over_plan', jsonb_build_object(
    'protocol', protocol, 'plan', plan, 'code', roll_over_plan.code, 'titles', roll_over_plan.titles,
    'first', first, 'last', last, 'answers', answers));
  if answered is null then
    select * into chosen from sutarta.chosen_plan(protocol, plan);
    held := sutarta.hold_plan(chosen.protocol_id, chosen.plan_id);
    if coalesce(jsonb_typeof(answers), '') <> 'array' then
      perform sutarta.require_one_of('answers', left(answers::text, 100), '[{"number", "answer", "reason"}]');
    end if;
    -- An answer for what there is not would be one that another measure lacks.
    perform sutarta.require_text('number', x ->> 'number', 100),
      sutarta.own_measure(held.protocol_id, held.id, x ->> 'number', 'answers')
    from jsonb_array_elements(answers) x;
    made := sutarta.add_plan(held.protocol_id, roll_over_plan.code, roll_over_plan.titles, first, last, request);
    if first <= held.last_day then
      perform sutarta.refuse(
        'SU012', 'The next plan begins after this one ends.',
        array['field', 'first', 'value', first::text, 'allowed', '> ' || held.last_day]);
    end if;
    insert into sutarta.direction (protocol_id, plan_id, code, titles, position)
    select d.protocol_id, made.id, d.code, d.titles, d.position from sutarta.direction d
    where d.protocol_id = held.protocol_id and d.plan_id = held.id order by d.position, d.id;
    perform sutarta.roll_over_measures(held, made, answers, request);
    answered := sutarta.answer_of(sutarta.matter_of(made), made.state, null);
    perform sutarta.end_request(request, answered);
  end if;
  return query
    select answered ->> 'state', (answered ->> 'moved_at')::timestamptz, answered ->> 'time_zone';
end
$$;
