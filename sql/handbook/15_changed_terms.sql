-- What was agreed otherwise than at first: which terms, leads, partners were changed between March and June?
select number, field, coalesce(before ->> 'phrase', before #>> '{}') as before,
  coalesce(after ->> 'phrase', after #>> '{}') as after
from report.plan_changes(
  'lt-libraries', '2025', '2025-03-04 00:00 Europe/Vilnius', '2025-06-01 00:00 Europe/Vilnius')
where field in ('term', 'lead', 'partners', 'titles', 'direction')
order by number, field;
