-- Records a meeting: $1 protocol, $2 day, $3 place, $4 minutes, $5 who was there, $6 request.
select door.record_meeting(
  protocol => $1, held_on => $2, place => $3, minutes => $4, present => $5, request => $6);
