-- Writes checked fields of a measure that is held, the others as they are.
create or replace function sutarta.write_measure(held sutarta.measure, fields jsonb) returns void
language plpgsql
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  update sutarta.measure m set
    titles = coalesce(fields -> 'titles', m.titles),
    term_phrase = coalesce(fields -> 'term' ->> 'phrase', m.term_phrase),
    term_kind = coalesce(fields -> 'term' ->> 'kind', m.term_kind),
    first_day = coalesce((fields -> 'term' ->> 'first')::date, m.first_day),
    last_day = coalesce((fields -> 'term' ->> 'last')::date, m.last_day),
    due = case when fields ? 'term' then (fields -> 'term' ->> 'due')::date else m.due end,
    lead_id = case when fields ? 'lead'
      then sutarta.registered_association(fields ->> 'lead', 'lead') else m.lead_id end,
    direction_id = case when fields ? 'direction'
      then sutarta.own_direction(m.protocol_id, m.plan_id, fields ->> 'direction') else m.direction_id end,
    parent_id = case when fields ? 'parent'
      then sutarta.own_measure(m.protocol_id, m.plan_id, fields ->> 'parent', 'parent') else m.parent_id end,
    position = coalesce((fields ->> 'position')::integer, m.position),
    note = case when fields ? 'note' then fields ->> 'note' else m.note end
  where m.protocol_id = held.protocol_id and m.id = held.id;
  if fields ? 'parent' then perform sutarta.require_tree(held); end if;
  if fields ? 'needs' then
    delete from sutarta.measure_dependency n
    using sutarta.measure x
    where n.protocol_id = held.protocol_id and n.measure_id = held.id
      and x.protocol_id = n.protocol_id and x.id = n.needs_id and not fields -> 'needs' ? x.number;
    perform sutarta.tie_measures(
      held, sutarta.own_measure(held.protocol_id, held.plan_id, e.key, 'needs'), e.value::integer)
    from jsonb_each(fields -> 'needs') e;
  end if;
  if fields ? 'partners' then
    perform sutarta.share_measure(held.protocol_id, held.id, array(
      select a.id from jsonb_array_elements_text(fields -> 'partners') x join sutarta.association a on a.code = x));
  end if;
end
$$;
