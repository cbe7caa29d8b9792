-- Records an agreement that was reached before the register was kept.
select door.record_agreement($1, $2, $3, $4);
