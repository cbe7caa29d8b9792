-- Who takes part in a protocol and who has signed: $1 protocol, $2 language.
select association.code, sutarta.text_in(association.names, $2), party.standing, party.first_day::date,
       party.last_day::date, signature.signed_on::date, signature.place
from sutarta.find_protocol($1) as found (id)
join sutarta.party on party.protocol_id = found.id
join sutarta.association on association.id = party.association_id
left join sutarta.signature
  on signature.protocol_id = party.protocol_id and signature.association_id = party.association_id
  and signature.first_day = party.first_day
order by party.standing = 'observer', association.code, party.first_day;
