-- An amendment's differences: $1 protocol, $2 number, $3 language.
select change.number, change.field,
       sutarta.field_text(change.field, change.from_value, $3), sutarta.field_text(change.field, change.to_value, $3)
from sutarta.found_amendment(sutarta.find_protocol($1), $2) as amendment
join sutarta.amendment_change as change
  on change.protocol_id = amendment.protocol_id and change.amendment = amendment.number
order by change.position;
