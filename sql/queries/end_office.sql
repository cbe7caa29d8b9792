-- Ends a term of office: $1 login, $2 association, $3 last day, $4 request.
select door.end_office(login => $1, association => $2, last_day => $3, request => $4);
