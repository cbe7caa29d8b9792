-- Refuses days that are none for an event: they end before they begin, or nobody living will see them. What is wrong
-- with the last day is told by the days that it could be.
create or replace function sutarta.require_days(field text, first date, last date) returns void
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if not coalesce(first between '1900-01-01' and '2200-12-31', false) then
    perform sutarta.refuse(
      'SU012', 'The first day is none, or nobody living will see it.',
      array['field', field, 'value', coalesce(first::text, ''), 'allowed', '1900-01-01–2200-12-31']);
  end if;
  if not coalesce(last between first and first + 366, false) then
    perform sutarta.refuse(
      'SU012', 'The days end before they begin, or last longer than a year.',
      array['field', 'through', 'value', coalesce(last::text, ''), 'allowed', first || '–' || (first + 366)]);
  end if;
end
$$;
