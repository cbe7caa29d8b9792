-- Refuses days that are none for an event: they end before they begin, or nobody living will see them.
create or replace function sutarta.require_days(field text, first date, last date) returns void
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  if not coalesce(first between '1900-01-01' and '2200-12-31' and last between first and first + 366, false) then
    perform sutarta.refuse(
      'SU012', 'The days of an event are none, or end before they begin.',
      array['field', field, 'value', concat_ws('–', first, last),
        'allowed', coalesce(first::text, '1900-01-01') || ' …']);
  end if;
end
$$;
