-- The letters that stay.
select waiting, tried_often, age, parked, held, parked_age from door.examine_mail(clock_timestamp());
