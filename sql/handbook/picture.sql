-- The entities of `report` as mermaid draws them: each view that has the key of another, with its keys, and the nearest
-- of those whose key it has. From the catalogue alone: a view that is named like a key is the entity of that key.
with columns as (
  select c.relname::text as view, a.attname::text as name, format_type(a.atttypid, a.atttypmod) as type, a.attnum
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relnamespace = 'report'::regnamespace and c.relkind = 'v'
), keys as (
  select x.view, x.name, x.type, x.attnum, e.view as entity
  from columns x
  join columns e
    on e.name = x.name and (e.view || '_id' = x.name or e.view = x.name and x.name in ('decision', 'meeting'))
  -- What stands at the head of every view of its kind: an optional mention later on is no key.
  where x.view = e.view or x.attnum <= 8
), reach as (
  select k.view, k.entity from keys k where k.view <> k.entity
), nearest as (
  -- Of a measure's plan and protocol nobody needs an arrow of its own.
  select r.view, r.entity from reach r
  where not exists (
    select from reach n join reach f on f.view = n.entity and f.entity = r.entity
    where n.view = r.view and n.entity <> r.entity and n.entity not in ('decision', 'meeting'))
)
select 'erDiagram'
union all
select * from (
  select format(
    '  %s ||--o{ %s : %s', n.entity, n.view,
    n.entity || case when n.entity in ('decision', 'meeting') then '' else '_id' end)
  from nearest n order by n.entity, n.view) x
union all
select * from (
  select format(E'  %s {\n%s\n  }', k.view, string_agg(
    format('    %s %s %s', k.type, k.name, case when k.view = k.entity then 'PK' else 'FK' end),
    E'\n' order by k.attnum))
  from keys k group by k.view order by k.view) x;
