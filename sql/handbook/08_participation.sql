-- Who comes to meetings and who votes?
select association, meetings, attended, attendance_rate, eligible_for, "cast", missing, cast_rate
from report.participation
where protocol = 'lt-libraries' and year = 2025
order by attendance_rate, association;
