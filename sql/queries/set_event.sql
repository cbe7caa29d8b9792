-- Adds an event or changes fields of one: $1 protocol, $2 code, $3 fields, $4 whether it is to be new, $5 request.
select door.set_event(protocol => $1, code => $2, fields => $3, is_new => $4, request => $5);
