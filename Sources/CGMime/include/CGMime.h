#pragma once

#include <stddef.h>

/// A mail and its parts, as plain values; GMime's objects stay on the other side.
typedef struct {
  /// The values of From, To and Subject as they shall stand: encoded, folded with LF and a space.
  const char *from;
  const char *to;
  const char *subject;
  /// RFC 5322's date-time, written by whoever knows the time.
  const char *date;
  /// With its angle brackets.
  const char *message_id;
  /// Name, value, name, value …; ended by a null.
  const char *const *headers;
  /// The text, its lines ended by LF.
  const char *text;
  /// The same as HTML, its lines ended by LF; NULL for none.
  const char *html;
  /// iCalendar text, its lines ended by CRLF, and the name of its file in ASCII; NULL for none.
  const char *calendar;
  const char *calendar_method;
  const char *calendar_name;
  /// What stands between text and HTML, and between both and the calendar.
  const char *alternative_boundary;
  const char *mixed_boundary;
} cgmime_mail;

/// Writes a mail as RFC 5322 and MIME want it: utf-8 throughout, lines ended by CRLF, the same bytes for the same mail.
///
/// @return The bytes, to be given to cgmime_free; NULL where GMime refuses.
unsigned char *cgmime_write(const cgmime_mail *mail, size_t *length);

/// Frees what cgmime_write has returned.
void cgmime_free(unsigned char *bytes);
