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
  ), stood as materialized (
    select m.id, m.number, h.to_state as state, h.at as since,
      case when u.fields ? 'parent' then u.fields ->> 'parent' else (
        select w.number from sutarta.measure w where w.protocol_id = m.protocol_id and w.id = m.parent_id)
        end as parent_number,
      case when u.fields ? 'direction' then u.fields ->> 'direction' else (
        select d.code from sutarta.direction d where d.protocol_id = m.protocol_id and d.id = m.direction_id)
        end as direction,
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
    -- A measure that was not there yet had come to no state; one that has stayed in its state was in it.
    cross join lateral (
      select m.state as to_state, m.state_since as at where m.state_since <= plan_as_of.moment
      union all (
        select h.to_state, h.at from sutarta.history h
        where (m.state_since > plan_as_of.moment or m.state_since is null)
          and h.protocol_id = m.protocol_id and h.plan_id = m.plan_id and h.measure_id = m.id and h.subject = 'measure'
          and h.from_state <> h.to_state and h.at <= plan_as_of.moment
        order by h.id desc limit 1)) h
    left join undone u on u.measure_id = m.id
    left join shared r on r.measure_id = m.id
    where m.protocol_id = own_plan.protocol_id and m.plan_id = own_plan.id
  )
  select t.id, t.number, t.parent_number, t.direction, sutarta.text_in(t.titles, own_protocol.languages[1]), t.titles,
    t.term_phrase, t.term_kind, t.first_day, t.last_day, t.due, t.lead, t.partners, t.state, t.since, t.progress,
    sutarta.outcome(
      t.state,
      not s.is_initial and not s.is_final
        -- With its whole a part is settled, however it was left.
        and (t.parent_number in (
          select w.number from stood w
          join sutarta.life_cycle_state f on f.subject = 'measure' and f.state = w.state and f.is_final
          where not exists (
            select from sutarta.life_cycle_move v
            where v.subject = 'measure' and v.action = 'withdraw' and v.to_state = w.state))) is not true,
      coalesce(t.due, own_plan.last_day::date),
      (plan_as_of.moment at time zone own_protocol.time_zone)::date,
      -- Told once for all: asked of each measure, it would go through all of them each time.
      coalesce(t.progress, 0) > 0 or t.number in (
        select q.parent_number from stood q
        join sutarta.life_cycle_state f on f.subject = 'measure' and f.state = q.state
        where q.parent_number is not null
          and (q.progress > 0 and not f.is_initial and not f.is_final or exists (
            select from sutarta.life_cycle_move v
            where v.subject = 'measure' and v.action = 'finish' and v.to_state = q.state))))
  from stood t
  join sutarta.life_cycle_state s on s.subject = 'measure' and s.state = t.state
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
