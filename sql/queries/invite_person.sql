-- Invites a person to act for an association: $1 login, $2 name, $3 address, $4 language, $5 association, $6 office,
-- $7 first day, $8 last day, $9 request.
select door.invite_person(
  login => $1, name => $2, email => $3, language => $4, association => $5, office => $6, first => $7, last => $8,
  request => $9);
