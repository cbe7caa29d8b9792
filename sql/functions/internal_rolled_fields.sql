-- The fields of a measure as they go into the next plan: the same, with the term that was answered, or else the plan's
-- whole period where its old term was that of the old plan. What it waits for is tied later, its place is its order.
create or replace function sutarta.rolled_fields(made sutarta.plan, before jsonb, own jsonb) returns jsonb
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
declare
  parent text := before ->> 'parent';
begin
  -- A part whose whole is dropped stands alone.
  if parent is not null and not exists (
    select from sutarta.measure m
    where m.protocol_id = made.protocol_id and m.plan_id = made.id and m.number = parent) then
    parent := null;
  end if;
  return before - 'needs' - 'position' - 'note' || jsonb_build_object('parent', parent, 'term', case
    when own ? 'first' then jsonb_build_object(
      'phrase', coalesce(own ->> 'term_phrase', before -> 'term' ->> 'phrase'),
      'kind', coalesce(own ->> 'term_kind', before -> 'term' ->> 'kind'),
      'first', own ->> 'first', 'last', own ->> 'last', 'due', own ->> 'due')
    else before -> 'term' || jsonb_build_object(
      'first', made.first_day, 'last', made.last_day,
      'due', case when before -> 'term' ->> 'due' is not null then made.last_day end)
    end);
end
$$;
