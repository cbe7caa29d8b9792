-- Whether everything that an amendment would change is still as it was when it was put forward, and has not ended.
create or replace function sutarta.amendment_fits(held sutarta.amendment) returns boolean
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return exists (
    select from sutarta.plan p
    join sutarta.life_cycle_move v on v.subject = p.subject and v.from_state = p.state and v.action = 'amend'
    where p.protocol_id = held.protocol_id and p.id = held.plan_id)
  and not exists (
    select from sutarta.amendment_change c
    left join sutarta.measure_fields(held.protocol_id, held.plan_id) f on f.number = c.number
    left join sutarta.measure m on m.protocol_id = held.protocol_id and m.id = f.measure_id
    where c.protocol_id = held.protocol_id and c.amendment = held.number
      and case c.field
        when 'measure' then f.number is not null
        else f.fields -> c.field is distinct from c.from_value or not exists (
          select from sutarta.life_cycle_move v
          where v.subject = m.subject and v.from_state = m.state and v.action = 'amend')
      end);
end
$$;
