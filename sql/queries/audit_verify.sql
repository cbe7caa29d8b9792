-- Recomputes the chain of hashes: $1 the number and $2 the hash of a head that is known, or nulls.
select ok, sealed, unsealed, first_bad, protocol, subject, what from door.audit_verify($1, $2);
