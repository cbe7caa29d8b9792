-- Erases a person: $1 login, $2 request.
select door.erase_person(login => $1, request => $2);
