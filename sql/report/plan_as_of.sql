-- The measures of a plan, by the codes of protocol and plan, as they were at a moment, exactly, whatever has become of
-- them since; a plan that is not there is refused.
create or replace function report.plan_as_of(protocol text, plan text, moment timestamptz)
returns table (
  measure_id bigint, number text, parent_number text, direction text, title text, titles jsonb, term_phrase text,
  term_kind text, first_day date, last_day date, due date, lead text, partners text, state text,
  state_since timestamptz, progress integer, outcome text)
language plpgsql stable security definer
set search_path = sutarta, pg_catalog, pg_temp
-- It looks up the same keys whatever is asked: planning anew would take longer than telling.
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  own_plan_id bigint := sutarta.reported_plan(protocol, plan);
  own_plan sutarta.plan;
  own_protocol sutarta.protocol;
  is_open constant text[] := array(
    select v.state from sutarta.life_cycle_state v where v.subject = 'measure' and not v.is_initial and not v.is_final);
  is_done constant text := (
    select v.to_state from sutarta.life_cycle_move v where v.subject = 'measure' and v.action = 'finish');
  -- What was withdrawn was never agreed, and settles nothing.
  is_settled constant text[] := array(
    select v.state from sutarta.life_cycle_state v where v.subject = 'measure' and v.is_final
    except select v.to_state from sutarta.life_cycle_move v where v.subject = 'measure' and v.action = 'withdraw');
begin
  select p.* into own_plan from sutarta.plan p where p.id = own_plan_id;
  select a.* into own_protocol from sutarta.protocol a where a.id = own_plan.protocol_id;
  return query
  with undone as (
    -- What each field was before the first of the changes since.
    select t.measure_id, jsonb_object_agg(t.key, t.before) as fields
    from (
      select distinct on (h.measure_id, h.key collate "C") h.measure_id, h.key, h.changes -> h.key -> 0 as before
      from (
        select x.measure_id, x.version, x.changes, jsonb_object_keys(x.changes) as key
        from sutarta.history x
        where x.protocol_id = own_plan.protocol_id and x.plan_id = own_plan.id and x.subject = 'measure'
          and x.changes is not null and x.at > plan_as_of.moment) h
      order by h.measure_id, h.key collate "C", h.version) t
    group by t.measure_id
  ), shared as (
    select y.measure_id, string_agg(y.code, ', ' order by y.code) as partners
    from (
      select q.measure_id, (select x.code from sutarta.association x where x.id = q.association_id) as code
      from sutarta.measure m
      join sutarta.measure_partner q on q.protocol_id = m.protocol_id and q.measure_id = m.id
      where m.protocol_id = own_plan.protocol_id and m.plan_id = own_plan.id) y
    group by y.measure_id
  ), stay as (
    -- What each had come to last: read once for all, in the order of the index.
    select distinct on (h.measure_id) h.measure_id, h.to_state, h.at
    from sutarta.history h
    where h.protocol_id = own_plan.protocol_id and h.plan_id = own_plan.id and h.subject = 'measure'
      and h.from_state <> h.to_state and h.at <= plan_as_of.moment
    order by h.measure_id desc, h.id desc
  ), stood as materialized (
    select m.id, m.number, case when m.state_since <= plan_as_of.moment then m.state else h.to_state end as state,
      case when m.state_since <= plan_as_of.moment then m.state_since else h.at end as since,
      case when u.fields ? 'parent' then u.fields ->> 'parent' else w.number end as parent_number,
      case when u.fields ? 'direction' then u.fields ->> 'direction' else d.code end as direction,
      coalesce(u.fields -> 'titles', m.titles) as titles,
      coalesce(u.fields -> 'term' ->> 'phrase', m.term_phrase) as term_phrase,
      coalesce(u.fields -> 'term' ->> 'kind', m.term_kind) as term_kind,
      coalesce((u.fields -> 'term' ->> 'first')::date, m.first_day) as first_day,
      coalesce((u.fields -> 'term' ->> 'last')::date, m.last_day) as last_day,
      case when u.fields ? 'term' then (u.fields -> 'term' ->> 'due')::date else m.due end as due,
      case when u.fields ? 'lead' then u.fields ->> 'lead' else (
        select x.code from sutarta.association x where x.id = m.lead_id) end as lead,
      case when u.fields ? 'partners' then (
          select string_agg(y, ', ' order by y) from jsonb_array_elements_text(u.fields -> 'partners') y)
        else r.partners end as partners,
      case when u.fields ? 'progress' then (u.fields ->> 'progress')::integer else m.progress end as progress,
      coalesce((u.fields ->> 'position')::integer, m.position) as position
    from sutarta.measure m
    left join stay h on h.measure_id = m.id
    left join sutarta.measure w on w.protocol_id = m.protocol_id and w.plan_id = m.plan_id and w.id = m.parent_id
    left join sutarta.direction d on d.protocol_id = m.protocol_id and d.plan_id = m.plan_id and d.id = m.direction_id
    left join undone u on u.measure_id = m.id
    left join shared r on r.measure_id = m.id
    where m.protocol_id = own_plan.protocol_id and m.plan_id = own_plan.id
      -- One that has stayed in its state was in it; one that was not there yet had come to none.
      and (m.state_since <= plan_as_of.moment or h.measure_id is not null)
  )
  select t.id, t.number, t.parent_number, t.direction, sutarta.text_in(t.titles, own_protocol.languages[1]), t.titles,
    t.term_phrase, t.term_kind, t.first_day, t.last_day, t.due, t.lead, t.partners, t.state, t.since, t.progress,
    sutarta.outcome(
      t.state,
      -- With its whole a part is settled, however it was left.
      t.state = any (is_open) and (t.parent_number = any (x.settling)) is not true,
      coalesce(t.due, own_plan.last_day::date),
      (plan_as_of.moment at time zone own_protocol.time_zone)::date,
      coalesce(t.progress, 0) > 0 or coalesce(t.number = any (x.begun), false))
  from stood t
  -- Told once for all: asked of each measure, it would go through all of them each time.
  cross join (
    select array_agg(w.number) filter (where w.state = any (is_settled)) as settling,
      array_agg(w.parent_number) filter (where w.state = is_done or w.progress > 0 and w.state = any (is_open)) as begun
    from stood w) x
  order by t.position, t.id;
end
$$;

-- The same by the plan's key; of none there is nothing.
create or replace function report.plan_as_of(plan_id bigint, moment timestamptz)
returns table (
  measure_id bigint, number text, parent_number text, direction text, title text, titles jsonb, term_phrase text,
  term_kind text, first_day date, last_day date, due date, lead text, partners text, state text,
  state_since timestamptz, progress integer, outcome text)
language plpgsql stable security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  own record;
begin
  select a.code as protocol, p.code as plan into own
  from sutarta.plan p join sutarta.protocol a on a.id = p.protocol_id where p.id = plan_as_of.plan_id;
  if found then return query select * from report.plan_as_of(own.protocol, own.plan, plan_as_of.moment); end if;
end
$$;

comment on function report.plan_as_of(bigint, timestamptz) is
  'The measures of a plan, by its key, as they were at a moment, from history; columns as in report.measure. What '
  'happened at that very moment has happened; of a moment to come it tells what would be late by then if nothing moved; '
  'of one before the plan came into the register, of none, and of no plan, there is nothing.';
comment on function report.plan_as_of(text, text, timestamptz) is
  'The measures of a plan, by the codes of protocol and plan, as they were at a moment, from history; columns as in '
  'report.measure. What happened at that very moment has happened; of a moment to come it tells what would be late by '
  'then if nothing moved; of one before the plan came into the register, and of none, there is nothing; a plan that is '
  'not there is refused.';
