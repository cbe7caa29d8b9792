-- What has become of a plan's measures by the last tick: of all of them ('plan'), or by 'direction', 'association' or
-- 'quarter', for those who see the plan. Columns as in report.association_progress; the code is that of the direction
-- or the association, or 2025-Q2. A direction of such a plan that has no measures itself tells zeros.
create or replace function door.report_measures(
  protocol text default null, plan text default null, part_of text default 'plan')
returns table (
  protocol_code text, plan_code text, code text, titles jsonb, planned integer, not_started integer,
  under_way integer, done integer, partly integer, late integer, postponed integer, cancelled integer,
  done_on_time integer, done_rate numeric, on_time_rate numeric, progress numeric, progress_known integer,
  parts_planned integer, parts_done integer, carried_over integer, carry_over_rate numeric, led integer,
  partnered integer, kept_rate numeric, counted_for date, counted_at timestamptz)
language plpgsql stable security definer
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  -- What there is a row for: every direction of a plan, whether or not it has measures.
  counted_by text := case when part_of = 'direction' then 'plan' else part_of end;
begin
  perform sutarta.require_one_of('part_of', report_measures.part_of, 'plan, direction, association, quarter');
  return query
    select a.code, p.code,
      coalesce(d.code, x.code, case when w.key = 0 then p.code else w.key / 10 || '-Q' || w.key % 10 end),
      coalesce(d.titles, x.names, case when w.key = 0 then p.titles end)::jsonb, coalesce(t.planned, 0),
      coalesce(t.not_started, 0), coalesce(t.under_way, 0), coalesce(t.done, 0), coalesce(t.partly, 0),
      coalesce(t.late, 0), coalesce(t.postponed, 0), coalesce(t.cancelled, 0), coalesce(t.done_on_time, 0),
      t.done_rate, t.on_time_rate, t.progress, coalesce(t.progress_known, 0), coalesce(t.parts_planned, 0),
      coalesce(t.parts_done, 0), coalesce(t.carried_over, 0), t.carry_over_rate, coalesce(t.led, 0),
      coalesce(t.partnered, 0), t.kept_rate, g.counted_for::date, g.counted_at
    from sutarta.chosen_plan(report_measures.protocol, report_measures.plan) c
    join sutarta.protocol a on a.id = c.protocol_id
    join sutarta.plan p on p.protocol_id = c.protocol_id and p.id = c.plan_id
    join sutarta.counting g on g.protocol_id = c.protocol_id
    join sutarta.plan_tally w
      on w.protocol_id = c.protocol_id and w.plan_id = c.plan_id and w.scope = counted_by
    left join sutarta.direction d
      on report_measures.part_of = 'direction' and d.protocol_id = w.protocol_id and d.plan_id = w.plan_id
    left join sutarta.association x on w.scope = 'association' and x.id = w.key
    left join sutarta.plan_tally t
      on t.protocol_id = w.protocol_id and t.plan_id = w.plan_id and t.scope = report_measures.part_of
      and t.key = coalesce(d.id, w.key)
    order by d.position, x.code, w.key;
end
$$;
