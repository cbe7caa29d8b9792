-- The measures of a plan as they were at a moment, exactly, whatever has become of them since.
create or replace function report.plan_as_of(plan_id bigint, moment timestamptz)
returns table (
  measure_id bigint, number text, parent_number text, direction text, title text, titles jsonb, term_phrase text,
  term_kind text, first_day date, last_day date, due date, lead text, partners text, state text,
  state_since timestamptz, progress integer, outcome text)
language sql stable security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
  with stood as materialized (
    select p.last_day as plan_ends, a.time_zone, a.languages[1] as language, x.*,
      x.fields -> 'term' as term, (x.fields ->> 'progress')::integer as progress
    from sutarta.plan p
    join sutarta.protocol a on a.id = p.protocol_id
    cross join lateral sutarta.measures_at(p.protocol_id, p.id, plan_as_of.moment) x
    where p.id = plan_as_of.plan_id
  )
  select t.measure_id, t.number, t.fields ->> 'parent', t.fields ->> 'direction',
    sutarta.text_in(t.fields -> 'titles', t.language), t.fields -> 'titles', t.term ->> 'phrase', t.term ->> 'kind',
    (t.term ->> 'first')::date, (t.term ->> 'last')::date, (t.term ->> 'due')::date, t.fields ->> 'lead',
    (select string_agg(y, ', ' order by y) from jsonb_array_elements_text(t.fields -> 'partners') y),
    t.state, t.state_since, t.progress,
    sutarta.outcome(
      t.state, not s.is_initial and not s.is_final, coalesce((t.term ->> 'due')::date, t.plan_ends),
      (plan_as_of.moment at time zone t.time_zone)::date,
      coalesce(t.progress, 0) > 0 or exists (
        select from stood q
        join sutarta.life_cycle_move v on v.subject = 'measure' and v.action = 'finish' and v.to_state = q.state
        where q.fields ->> 'parent' = t.number))
  from stood t
  join sutarta.life_cycle_state s on s.subject = 'measure' and s.state = t.state
  order by (t.fields ->> 'position')::integer, t.measure_id
$$;

-- The same by the codes of protocol and plan; a plan that is not there is refused.
create or replace function report.plan_as_of(protocol text, plan text, moment timestamptz)
returns table (
  measure_id bigint, number text, parent_number text, direction text, title text, titles jsonb, term_phrase text,
  term_kind text, first_day date, last_day date, due date, lead text, partners text, state text,
  state_since timestamptz, progress integer, outcome text)
language plpgsql stable security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return query select * from report.plan_as_of(sutarta.reported_plan(protocol, plan), plan_as_of.moment);
end
$$;

comment on function report.plan_as_of(bigint, timestamptz) is
  'The measures of a plan, by its key, as they were at a moment, from history; columns as in report.measure.';
comment on function report.plan_as_of(text, text, timestamptz) is
  'The measures of a plan, by the codes of protocol and plan, as they were at a moment, from history; columns as in '
  'report.measure.';
