-- The association for which the session acts when it makes a move in a capacity; null where it acts for none.
create or replace function sutarta.acting_association(matter sutarta.matter, capacity text) returns bigint
language plpgsql stable
as $$
begin
  -- Measures are moved most, and are not to wait for what the rest asks.
  if capacity in ('lead', 'partner') then
    return (
      select p.association_id
      from sutarta.my_parties() p
      join sutarta.measure m on m.protocol_id = p.protocol_id and m.id = matter.measure_id
      where p.protocol_id = matter.protocol_id
        and case acting_association.capacity
          when 'lead' then m.lead_id = p.association_id or (m.lead_id is null and p.standing = 'signatory')
          else exists (
            select from sutarta.measure_partner x
            where x.protocol_id = m.protocol_id and x.measure_id = m.id and x.association_id = p.association_id)
        end
      order by p.association_id
      limit 1);
  end if;
  if capacity = 'keeper' then return matter.voter_id; end if;
  if capacity not in ('signatory', 'voter', 'proposer') then return null; end if;
  return (
    select p.association_id
    from sutarta.my_parties() p
    where p.protocol_id = matter.protocol_id
      and case acting_association.capacity
        when 'signatory' then p.standing = 'signatory' and p.association_id = coalesce(matter.voter_id, p.association_id)
        when 'voter' then p.association_id = coalesce(matter.voter_id, p.association_id) and exists (
          select from sutarta.decision_eligible x
          where x.protocol_id = matter.protocol_id and x.decision = matter.decision
            and x.association_id = p.association_id and not x.has_left)
        else p.association_id in (
          select d.proposed_by from sutarta.decision d
          where d.protocol_id = matter.protocol_id and d.number = matter.decision
          union all
          select d.proposed_by from sutarta.amendment d
          where d.protocol_id = matter.protocol_id and d.number = matter.amendment)
      end
    order by p.association_id
    limit 1);
end
$$;
