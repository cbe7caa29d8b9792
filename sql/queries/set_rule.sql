-- Sets the rule for questions about a kind of subject: $1 protocol, $2 about, $3 eligible, $4 quorum, $5 threshold,
-- $6 base, $7 whether an objection blocks, $8 tacit days, $9 request.
select door.set_rule(
  protocol => $1, about => $2, eligible => $3, quorum => $4, threshold => $5, base => $6, objection_blocks => $7,
  tacit_days => $8, request => $9);
