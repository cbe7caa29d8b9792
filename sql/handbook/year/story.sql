-- The worked year: the plan of 2025 as its seven signatories might have carried it out, played through the doors by the
-- leaders themselves. The parties, the plan and the meeting of 29 January are real; measures 9 to 11, and what became of
-- all of them, are made up so that every question of the handbook has something to count.
set timezone = 'Europe/Vilnius';

-- Nothing ticks over Easter; in May a relay is slow once, in October it will not have a letter.
insert into handbook.outage values ('2025-04-15', '2025-04-22');
insert into handbook.refused values
  ('2025-05-06', 'lkba_leader', 'retry'), ('2025-05-06', 'lmba_leader', 'ambiguous'),
  ('2025-10-24', 'lmbda_leader', 'parked');

-- January and February: the meeting, and LABDA, which was absent, two weeks later. The tick starts the plan.
call handbook.plays('2025-01-29 11:00', 'coordinator', $$ select door.open_decision(
  'lt-libraries', 'plan', '2025', action => 'agree') $$);
call handbook.plays('2025-01-29 15:00', 'coordinator', $$ select door.record_meeting(
  'lt-libraries', '2025-01-29', 'Kaunas, Ąžuolyno biblioteka', '1', '{LBD,LSVBA,AVBA,LMBA,LKBA,LMBDA,LNB}') $$);
call handbook.plays('2025-01-29 15:10', 'coordinator', $$ select door.record_ballots(
  'lt-libraries', 1, 1, '[{"association": "LBD", "stance": "consent"}, {"association": "LSVBA", "stance": "consent"},
    {"association": "AVBA", "stance": "consent"}, {"association": "LMBA", "stance": "consent"},
    {"association": "LKBA", "stance": "consent"}, {"association": "LMBDA", "stance": "consent"}]') $$);
call handbook.plays('2025-02-12 14:30', 'labda_leader', $$ select door.cast_ballot(
  'lt-libraries', 1, 'consent') $$);
call handbook.plays('2025-02-17 10:00', 'coordinator', $$
  select door.link_event('lt-libraries', e, '2025', n)
  from (values ('national-library-week', '3'), ('cobal-12', '4'), ('school-library-month', '5'),
    ('media-literacy-week', '6'), ('national-reading-day', '8')) x (e, n) $$);

-- March: three more measures are proposed. Two are agreed, one is taken back.
call handbook.plays('2025-03-03 09:00', 'lsvba_leader', $$ select door.propose_measure(
  'lt-libraries', '2025', '9', null, 'K1',
  '{"lt": "Bendra bibliotekų tinklo apžvalga", "en": "A joint survey of the library network"}',
  'iki rugsėjo 30 d.', 'dated', '2025-01-01', '2025-09-30', '2025-09-30', 'LSVBA', '{AVBA}') $$);
call handbook.plays('2025-03-03 09:05', 'lkba_leader', $$ select door.propose_measure(
  'lt-libraries', '2025', '10', null, 'K3',
  '{"lt": "Atmintinė apie medijų raštingumą", "en": "A short guide to media literacy"}',
  'iki birželio 30 d.', 'dated', '2025-01-01', '2025-06-30', '2025-06-30', 'LKBA', '{LABDA}') $$);
call handbook.plays('2025-03-03 09:10', 'lbd_leader', $$ select door.propose_measure(
  'lt-libraries', '2025', '11', null, 'K2',
  '{"lt": "Bendras naujienlaiškis", "en": "A joint newsletter"}',
  'nuolat', 'continuous', '2025-01-01', '2025-12-31', null, 'LBD', '{LMBA}') $$);
call handbook.plays('2025-03-04 10:00', 'lsvba_leader', $$ select door.open_decision(
  'lt-libraries', 'measure', '2025', '9', action => 'agree') $$);
call handbook.plays('2025-03-04 10:05', 'lsvba_leader', $$ select door.cast_ballot('lt-libraries', 2, 'consent') $$);
call handbook.plays('2025-03-05 11:00', 'lbd_leader', $$ select door.move_measure(
  'lt-libraries', '2025', '11', 'withdraw', 'A newsletter is there already') $$);
call handbook.plays('2025-03-14 10:00', 'avba_leader', $$ select door.cast_ballot('lt-libraries', 2, 'consent') $$);
call handbook.plays('2025-03-17 09:00', 'lkba_leader', $$ select door.open_decision(
  'lt-libraries', 'measure', '2025', '10', action => 'agree') $$);
call handbook.plays('2025-03-17 09:05', 'lkba_leader', $$ select door.cast_ballot('lt-libraries', 3, 'consent') $$);
call handbook.plays('2025-03-21 09:00', 'labda_leader', $$ select door.cast_ballot('lt-libraries', 3, 'consent') $$);

-- Work begins.
call handbook.plays('2025-03-24 09:00', 'avba_leader', $$
  select door.move_measure('lt-libraries', '2025', n, 'start') from unnest('{1,6,6.1}'::text[]) n $$);
call handbook.plays('2025-03-26 09:00', 'lmba_leader', $$ select door.move_measure(
  'lt-libraries', '2025', '2', 'start') $$);
call handbook.plays('2025-03-31 10:00', 'lbd_leader', $$
  select door.move_measure('lt-libraries', '2025', n, 'start') from unnest('{3,3.1,3.2,3.3}'::text[]) n $$);
call handbook.plays('2025-04-07 10:00', 'lbd_leader', $$ select door.report_progress(
  'lt-libraries', '2025', '3', 60, 'The programme is printed') $$);
call handbook.plays('2025-04-10 10:00', 'avba_leader', $$ select door.report_progress(
  'lt-libraries', '2025', '1', 20, 'Fourteen libraries take part') $$);

-- An amendment: the month of school libraries is to be November. LMBA objects, the National Library mediates.
call handbook.plays('2025-04-14 09:00', 'lmbda_leader', $$ select door.propose_amendment(
  'lt-libraries', '2025', 'The schools are closed for repairs in October') $$);
call handbook.plays('2025-04-14 09:05', 'lmbda_leader', $$ select door.amend_measure(
  'lt-libraries', 1, '5', '{"term": {"phrase": "lapkričio mėn.", "kind": "dated",
    "first": "2025-11-01", "last": "2025-11-30", "due": "2025-12-01"}}') $$);
call handbook.plays('2025-04-14 09:10', 'lmbda_leader', $$ select door.open_decision(
  'lt-libraries', 'amendment', '2025', amendment => 1, action => 'agree') $$);
call handbook.plays('2025-04-14 09:15', 'lmbda_leader', $$ select door.cast_ballot('lt-libraries', 4, 'consent') $$);
call handbook.plays('2025-04-17 13:00', 'lmba_leader', $$ select door.cast_ballot(
  'lt-libraries', 4, 'object', 'November is taken by our own conference') $$);
call handbook.plays('2025-04-24 10:00', 'lmbda_leader', $$ select door.negotiate(
  'lt-libraries', 4, 'LNB', '2025-05-30') $$);
call handbook.plays('2025-04-25 12:00', 'lkba_leader', $$ select door.cast_ballot('lt-libraries', 4, 'consent') $$);
call handbook.plays('2025-04-25 17:00', 'lbd_leader', $$ select door.move_measure(
  'lt-libraries', '2025', '3.1', 'finish', 'Events in 58 libraries') $$);
call handbook.plays('2025-04-28 09:00', 'lmbda_leader', $$ select door.move_measure(
  'lt-libraries', '2025', '8', 'start') $$);
call handbook.plays('2025-04-29 16:00', 'lbd_leader', $$
  select door.move_measure('lt-libraries', '2025', n, 'finish', o)
  from (values ('3.2', 'One campaign'), ('3', '67 libraries took part')) x (n, o) $$);
call handbook.plays('2025-04-29 16:10', 'lbd_leader', $$ select door.undo_measure('lt-libraries', '2025', '3') $$);
call handbook.plays('2025-04-29 16:12', 'lbd_leader', $$ select door.move_measure(
  'lt-libraries', '2025', '3', 'finish', '76 libraries took part') $$);
call handbook.plays('2025-05-06 11:00', 'lsvba_leader', $$ select door.move_measure(
  'lt-libraries', '2025', '3.3', 'finish', 'Told of in 40 local papers') $$);
call handbook.plays('2025-05-07 17:30', 'lmbda_leader', $$ select door.move_measure(
  'lt-libraries', '2025', '8', 'finish', 'Read aloud in 412 libraries') $$);
call handbook.plays('2025-05-15 10:00', 'labda_leader', $$ select door.cast_ballot('lt-libraries', 4, 'consent') $$);
call handbook.plays('2025-05-20 15:00', 'lmba_leader', $$ select door.cast_ballot('lt-libraries', 4, 'consent') $$);

-- Summer: the second meeting, without the colleges and the schools; reports.
call handbook.plays('2025-06-02 09:00', 'lbd_leader', $$
  select door.move_measure('lt-libraries', '2025', n, 'start') from unnest('{4,4.1}'::text[]) n $$);
call handbook.plays('2025-06-11 16:00', 'coordinator', $$ select door.record_meeting(
  'lt-libraries', '2025-06-11', 'Vilnius', '2', '{LBD,LSVBA,AVBA,LMBA,LABDA,LNB}') $$);
call handbook.plays('2025-06-12 10:00', 'avba_leader', $$ select door.report_progress(
  'lt-libraries', '2025', '1', 55, 'Forty-one libraries take part') $$);
call handbook.plays('2025-06-16 10:00', 'lmba_leader', $$ select door.report_progress(
  'lt-libraries', '2025', '2', 30, 'Two projects chosen') $$);
call handbook.plays('2025-06-26 10:00', 'lsvba_leader', $$
  select door.move_measure('lt-libraries', '2025', n, 'start') from unnest('{7,7.1}'::text[]) n $$);

-- The survey has lost its money: those whose it is cancel it. Citizen science waits for next year's.
call handbook.plays('2025-08-18 09:00', 'lsvba_leader', $$ select door.open_decision(
  'lt-libraries', 'measure', '2025', '9', action => 'cancel', account => 'No money for it this year') $$);
call handbook.plays('2025-08-18 09:05', 'lsvba_leader', $$ select door.cast_ballot('lt-libraries', 5, 'consent') $$);
call handbook.plays('2025-08-29 14:00', 'avba_leader', $$ select door.cast_ballot('lt-libraries', 5, 'consent') $$);
call handbook.plays('2025-09-08 09:00', 'lmba_leader', $$ select door.open_decision(
  'lt-libraries', 'measure', '2025', '2', action => 'postpone', account => 'The funds come next year') $$);
call handbook.plays('2025-09-08 09:05', 'lmba_leader', $$ select door.cast_ballot('lt-libraries', 6, 'consent') $$);
call handbook.plays('2025-09-17 12:00', 'labda_leader', $$ select door.cast_ballot('lt-libraries', 6, 'consent') $$);
-- The guide is late. Its leader would put it off; LABDA does not answer by the last day.
call handbook.plays('2025-09-15 09:00', 'lkba_leader', $$ select door.open_decision(
  'lt-libraries', 'measure', '2025', '10', action => 'postpone', account => 'Nobody to write it',
  last_day => '2025-09-30') $$);
call handbook.plays('2025-09-15 09:05', 'lkba_leader', $$ select door.cast_ballot('lt-libraries', 7, 'consent') $$);

-- Autumn: one question is taken back, the third meeting, the month of school libraries, a part of it cancelled.
call handbook.plays('2025-10-06 09:00', 'lbd_leader', $$ select door.open_decision(
  'lt-libraries', 'measure', '2025', '7', action => 'postpone', account => 'To begin anew next year') $$);
call handbook.plays('2025-10-06 15:00', 'lsvba_leader', $$ select door.cast_ballot('lt-libraries', 8, 'abstain') $$);
call handbook.plays('2025-10-07 09:00', 'lbd_leader', $$ select door.withdraw_decision(
  'lt-libraries', 8, 'It is going well after all') $$);
call handbook.plays('2025-10-22 16:00', 'coordinator', $$ select door.record_meeting(
  'lt-libraries', '2025-10-22', 'Klaipėda', '3', '{LBD,LSVBA,AVBA,LMBA,LKBA,LMBDA}') $$);
call handbook.plays('2025-11-03 09:00', 'lmbda_leader', $$
  select door.move_measure('lt-libraries', '2025', n, 'start') from unnest('{5,5.1}'::text[]) n $$);
call handbook.plays('2025-11-06 10:00', 'avba_leader', $$
  select door.move_measure('lt-libraries', '2025', '6.1', 'finish', 'A shared folder of 90 tools');
  select door.move_measure('lt-libraries', '2025', '6.2', 'start');
  select door.report_progress('lt-libraries', '2025', '6.2', 50, 'Three seminars of six') $$);
call handbook.plays('2025-11-10 09:00', 'lmbda_leader', $$ select door.open_decision(
  'lt-libraries', 'measure', '2025', '5.2', action => 'cancel', account => 'The universities have no rooms') $$);
call handbook.plays('2025-11-10 09:05', 'lmbda_leader', $$ select door.cast_ballot('lt-libraries', 9, 'consent') $$);
call handbook.plays('2025-11-10 11:00', 'lmba_leader', $$ select door.cast_ballot('lt-libraries', 9, 'consent') $$);
call handbook.plays('2025-11-11 09:00', 'lkba_leader', $$ select door.cast_ballot('lt-libraries', 9, 'consent') $$);
call handbook.plays('2025-11-12 09:00', 'labda_leader', $$ select door.cast_ballot('lt-libraries', 9, 'consent') $$);
call handbook.plays('2025-11-20 17:00', 'lbd_leader', $$
  select door.move_measure('lt-libraries', '2025', '4.1', 'finish', 'Forty-eight talks chosen');
  select door.move_measure('lt-libraries', '2025', '4.2', 'start') $$);

-- December: CoBAL. The month of school libraries ends a week late; reading goes on to the end.
call handbook.plays('2025-12-04 18:00', 'lbd_leader', $$
  select door.move_measure('lt-libraries', '2025', n, 'finish', o)
  from (values ('4.2', 'Guests from nine countries'), ('4', '320 took part')) x (n, o) $$);
call handbook.plays('2025-12-09 12:00', 'lmbda_leader', $$
  select door.move_measure('lt-libraries', '2025', n, 'finish', o)
  from (values ('5.1', 'Twelve seminars'), ('5', '230 schools took part')) x (n, o) $$);
call handbook.plays('2025-12-22 10:00', 'lsvba_leader', $$
  select door.move_measure('lt-libraries', '2025', n, 'finish', o)
  from (values ('7.1', 'Four campaigns'), ('7', 'Four campaigns in 60 municipalities')) x (n, o) $$);

-- January: nothing is forgotten; the next plan is agreed in one sitting, and the tick starts it. That of 2025 is not
-- closed yet: what is late in it must first be finished, put off or cancelled.
call handbook.plays('2026-01-12 10:00', 'coordinator', $$ select door.roll_over_plan(
  'lt-libraries', '2025', '2026',
  '{"lt": "2026 metų bendros veiklos planas", "en": "Joint Plan of Activities for 2026"}', '2026-01-01', '2026-12-31',
  '[{"number": "1", "answer": "carried"}, {"number": "2", "answer": "carried"},
    {"number": "3", "answer": "renewed", "first": "2026-04-23", "last": "2026-04-29", "due": "2026-04-29"},
    {"number": "3.1", "answer": "renewed", "first": "2026-04-23", "last": "2026-04-29", "due": "2026-04-29"},
    {"number": "3.2", "answer": "renewed", "first": "2026-04-23", "last": "2026-04-29", "due": "2026-04-29"},
    {"number": "3.3", "answer": "renewed", "first": "2026-04-23", "last": "2026-04-29", "due": "2026-04-29"},
    {"number": "4", "answer": "dropped", "reason": "The next congress is in Latvia"},
    {"number": "5", "answer": "renewed", "first": "2026-11-01", "last": "2026-11-30", "due": "2026-11-30"},
    {"number": "5.1", "answer": "renewed", "first": "2026-10-01", "last": "2026-10-31", "due": "2026-11-03"},
    {"number": "5.2", "answer": "dropped", "reason": "No rooms"},
    {"number": "6", "answer": "carried"}, {"number": "6.1", "answer": "renewed"}, {"number": "7", "answer": "renewed"},
    {"number": "8", "answer": "renewed", "first": "2026-05-07", "last": "2026-05-07", "due": "2026-05-07"},
    {"number": "9", "answer": "dropped", "reason": "No money for it"},
    {"number": "10", "answer": "carried", "first": "2026-01-01", "last": "2026-06-30", "due": "2026-06-30"}]') $$);
call handbook.plays('2026-01-21 11:00', 'coordinator', $$ select door.open_decision(
  'lt-libraries', 'plan', '2026', action => 'agree') $$);
call handbook.plays('2026-01-21 15:00', 'coordinator', $$ select door.record_meeting(
  'lt-libraries', '2026-01-21', 'Vilnius', '4', '{LBD,LSVBA,AVBA,LMBA,LABDA,LKBA,LMBDA,LNB}') $$);
call handbook.plays('2026-01-21 15:30', 'coordinator', $$ select door.record_ballots(
  'lt-libraries', 10, 4, '[{"association": "LBD", "stance": "consent"}, {"association": "LSVBA", "stance": "consent"},
    {"association": "AVBA", "stance": "consent"}, {"association": "LMBA", "stance": "consent"},
    {"association": "LABDA", "stance": "consent"}, {"association": "LKBA", "stance": "consent"},
    {"association": "LMBDA", "stance": "consent"}]') $$);
call handbook.plays('2026-01-27 09:00', 'avba_leader', $$ select door.move_measure(
  'lt-libraries', '2026', '6', 'start') $$);
