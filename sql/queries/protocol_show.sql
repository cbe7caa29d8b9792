-- What stands above a protocol: $1 protocol, $2 language.
select protocol.code, sutarta.text_in(protocol.titles, $2), protocol.state
from sutarta.find_protocol($1) as found (id)
join sutarta.protocol on protocol.id = found.id;
