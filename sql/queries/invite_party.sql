-- Invites an association into a protocol: $1 protocol, $2 association, $3 standing, $4 first day, $5 request.
select door.invite_party(protocol => $1, association => $2, standing => $3, first_day => $4, request => $5);
