-- The association for which the session acts when it moves a measure in a capacity; null where it acts for none.
create or replace function sutarta.acting_association(protocol_id bigint, measure_id bigint, capacity text)
returns bigint
language plpgsql stable
set search_path = sutarta, pg_catalog, pg_temp
as $$
begin
  return (
    select p.association_id
    from sutarta.my_parties() p
    left join sutarta.measure m on m.protocol_id = p.protocol_id and m.id = acting_association.measure_id
    where p.protocol_id = acting_association.protocol_id
      and case acting_association.capacity
        when 'lead' then m.lead_id = p.association_id or (m.lead_id is null and p.standing = 'signatory')
        when 'partner' then exists (
          select from sutarta.measure_partner x
          where x.protocol_id = m.protocol_id and x.measure_id = m.id and x.association_id = p.association_id)
        when 'signatory' then p.standing = 'signatory'
        else false
      end
    order by p.association_id
    limit 1);
end
$$;
